import { nearest } from '../iam/nearest';
import { quote } from '../iam/problem';
import type { InputProblem } from '../input-error';
import type { ConfigFile, ConfigTarget } from './config-file';
import type { RawInputs } from './inputs';
import type { Report } from './lookup';
import { targetLookup } from './lookups';
import { items } from './values';

/** The targets of the file that `target` picks, or the one that the inputs make: undefined stands for it. */
export function pickTargets(
  file: ConfigFile | undefined,
  inputs: RawInputs,
  report: Report,
): readonly (ConfigTarget | undefined)[] {
  const given = inputs.get('target');
  const all = file?.targets;
  if (given === undefined) return all ?? [undefined];
  const names = items(given);
  const known = all?.map(({ name }) => name) ?? [];
  for (const name of names.filter((one) => !known.includes(one))) {
    const meant = nearest(name, known);
    const where = file === undefined ? 'targets need a config file' : `name targets of ${file.path}`;
    const remedy = meant === undefined ? where : `did you mean ${meant}?`;
    report({ place: 'target', message: `there is no target ${quote(name)}`, remedy });
  }
  return all?.filter(({ name }) => names.includes(name)) ?? [];
}

/** The policy files of targets that `target` leaves out: what they need is not known to the run. */
export function unpickedFiles(
  file: ConfigFile | undefined,
  inputs: RawInputs,
): ReadonlyMap<string, readonly string[]> {
  const picked = new Set(items(inputs.get('target') ?? ''));
  const others = picked.size === 0 ? [] : (file?.targets?.filter(({ name }) => !picked.has(name)) ?? []);
  return new Map(
    others.map((target) => [
      target.name,
      items(targetLookup(target, inputs, file)('policy-file')?.text ?? ''),
    ]),
  );
}

/** Targets and accounts that stand twice in a file. */
export function duplicates(file: ConfigFile | undefined): InputProblem[] {
  const twice = (texts: readonly string[]) => [
    ...new Set(texts.filter((text, index) => texts.indexOf(text) < index)),
  ];
  return [
    ...twice(file?.targets?.map(({ name }) => name) ?? []).map((name) => {
      return {
        place: 'targets',
        message: `two targets are called ${name}`,
        remedy: 'give each its own name',
      };
    }),
    ...twice(file?.accounts.map(({ account }) => account) ?? []).map((account) => {
      return { place: 'accounts', message: `${account} stands twice`, remedy: 'keep one of the two' };
    }),
  ];
}

/** Whom and what to judge, given beside a file whose targets all say it themselves: judging others would mislead. */
export function unheard(inputs: RawInputs, file: ConfigFile | undefined): InputProblem[] {
  const { targets, path } = file ?? {};
  if (targets === undefined || path === undefined) return [];
  const names = (['principal-arn', 'role-name-prefix', 'policy-file'] as const).filter(
    (name) => inputs.has(name) && targets.every((target) => target.inputs.has(name)),
  );
  const remedy = 'leave it out, or name another file with config-file';
  return names.map((place) => ({
    place,
    message: `has no effect: the targets of ${path} have their own`,
    remedy,
  }));
}
