import { deepFreeze } from '../base/freeze';
import { InputError, type InputProblem } from '../base/input-error';
import { nearest, quote } from '../base/text';
import { decodeUtf8, readRegularFile } from '../files/read-file';
import type { AccountConfig, Config, TargetConfig } from './config';
import type { ConfigFile, ConfigTarget } from './config-content';
import type { DescribedRoles } from './described-roles';
import { type EvidenceFolders, parseAssumeRole } from './evidence-request';
import { withFilledPaths } from './filled-paths';
import { defaultConfigPath, type RawInputs } from './inputs';
import { accountLookup, type Lookup, type Report, reader, targetLookup, topLookup } from './lookup';
import { settingsOf } from './settings';
import { parseRunWide, parseTarget } from './target';
import type { ConfigFolder } from './targets-of-files';
import { items, mayBeFolder } from './values';

/** What config needs of its environment: where paths start, and which folder may hold the config file. */
export interface Surroundings extends EvidenceFolders, ConfigFolder {
  /** Gives the text of the config file where that is not read from disk; undefined where there is none. */
  readConfig?(path: string): Promise<string | undefined>;
  /** Whether a target may have no policy files: what is generated needs none to compare with. */
  readonly policyIsOptional?: true;
  /** Called as soon as it is known that account ids are to be hidden: problems with other inputs may name some. */
  hideAccountIds?(): void;
}

/** The YAML reader compares every key with every other: a larger file could keep it busy for minutes. */
const cap = 256 * 1024;

/**
 * Joins inputs and config file into one Config. A target's own key goes first, then the input, then the file's top
 * level, then the default. Throws InputError with every problem at once, `known` ones first.
 */
export async function loadConfig(
  inputs: RawInputs,
  surroundings: Surroundings,
  known: readonly InputProblem[],
): Promise<Config> {
  const given = await readConfigFile(inputs.get('config-file'), surroundings);
  const problems: InputProblem[] = [...known];
  const report = (problem: InputProblem) => problems.push(problem);
  const filled = await withFilledPaths(given, inputs, surroundings, report);
  const { file, described } = await withDescribed(filled, surroundings, report);
  const lookupOf = (target: ConfigTarget | undefined) => targetLookup(target, inputs, file);
  const parse = (target: ConfigTarget | undefined) => {
    const acceptances = [...(target?.acceptances ?? []), ...(file?.acceptances ?? [])];
    return parseTarget(target, lookupOf(target), acceptances, report, surroundings);
  };
  const top = topLookup(inputs, file);
  if (/^true$/i.test(top('redact-account-ids')?.text ?? '')) surroundings.hideAccountIds?.();
  const picked = pickTargets(file, inputs, report);
  const targets = await withModules(picked.map(parse), surroundings, report);
  problems.push(...duplicates(file), ...unheard(inputs, given));
  const runWide = parseRunWide(top, report);
  const accounts = accountsOf(file, top, report);
  if (problems.length > 0) throw new InputError(distinct(problems));
  const reportDirectory = inputs.get('report-directory');
  return deepFreeze({
    targets,
    settings: settingsOf({ file, inputs, targets, picked }),
    ...runWide,
    accounts,
    unpicked: unpickedFiles(file, inputs),
    rules: file?.rules ?? [],
    described,
    key: keyOf(inputs),
    ...(reportDirectory === undefined ? {} : { reportDirectory: surroundings.resolve(reportDirectory) }),
  });
}

/** What reads templates loads only where the file names some. */
async function withDescribed(file: ConfigFile | undefined, surroundings: Surroundings, report: Report) {
  if (file === undefined || file.sources.length === 0) return { file, described: nothing };
  const { withTargetsFrom } = await import('./targets-from');
  return withTargetsFrom(file, surroundings, report);
}

/** What reads modules loads only where a policy file can be a folder. */
async function withModules(
  parsed: readonly (TargetConfig | undefined)[],
  surroundings: Surroundings,
  report: Report,
): Promise<readonly TargetConfig[]> {
  const targets = parsed.filter((target) => target !== undefined);
  if (!targets.some(({ policyFiles }) => policyFiles.some(mayBeFolder))) return targets;
  const { withRootModules } = await import('./root-modules');
  return withRootModules(targets, surroundings, report);
}

const nothing: DescribedRoles = { addresses: [], notChecked: [] };

/** How the accounts of the file are reached. */
function accountsOf(file: ConfigFile | undefined, top: Lookup, report: Report): AccountConfig[] {
  return (file?.accounts ?? []).map((entry): AccountConfig => {
    const assume = parseAssumeRole(reader(accountLookup(entry, top), report));
    return { account: entry.account, ...(assume === undefined ? {} : { assume }) };
  });
}

/** The config file, read; undefined if there is none and none was named. Throws InputError. */
async function readConfigFile(
  named: string | undefined,
  surroundings: Surroundings,
): Promise<ConfigFile | undefined> {
  const path = named ?? defaultConfigPath;
  if (surroundings.readConfig !== undefined) {
    const text = await surroundings.readConfig(path);
    if (text !== undefined) return parseText(text, path, surroundings);
    if (named === undefined) return undefined;
    throw new InputError([
      { location: `config-file ${path}`, message: 'not found at the base', remedy: 'check the path' },
    ]);
  }
  const bytes = await readRegularFile(surroundings.resolve(path), { cap, roots: [surroundings.root] });
  if (!Buffer.isBuffer(bytes)) {
    if (bytes.code === 'missing' && named === undefined) return undefined;
    throw new InputError([
      { location: `config-file ${path}`, message: bytes.message, remedy: 'check the path' },
    ]);
  }
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new InputError([{ location: path, message: 'not UTF-8', remedy: 'save it as UTF-8' }]);
  return parseText(text, path, surroundings);
}

async function parseText(text: string, path: string, surroundings: Surroundings): Promise<ConfigFile> {
  // The YAML reader and the schema load only when there is a file to read.
  const { parseConfigFile } = await import('./config-file');
  const file = parseConfigFile(text, path);
  if ('inputs' in file) return file;
  if (/^redact-account-ids: *["']?true\b/im.test(text)) surroundings.hideAccountIds?.();
  throw new InputError(file.slice(0, 20));
}

/**
 * What tells one use from another on GitHub. Only the workflow has a say: a config file of the change under review must
 * not choose the comment that is written over. Inputs that name principal and policy files tell the use; else the config
 * file does, with the targets of it that are picked.
 */
function keyOf(inputs: RawInputs): string {
  const given = inputs.get('comment-key');
  if (given !== undefined) return given;
  const named = (['principal-arn', 'policy-file'] as const).flatMap((name) => items(inputs.get(name) ?? ''));
  if (named.length > 0) return named.join(' ');
  const path = inputs.get('config-file') ?? defaultConfigPath;
  return [path, items(inputs.get('target') ?? '').join(', ')].filter((part) => part !== '').join(' ');
}

/** The same input may be wrong for every target; it is said once. */
function distinct(problems: readonly InputProblem[]): InputProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** The targets of the file that `target` picks, or the one that the inputs make: undefined stands for it. */
function pickTargets(
  file: ConfigFile | undefined,
  inputs: RawInputs,
  report: Report,
): readonly (ConfigTarget | undefined)[] {
  const given = inputs.get('target');
  const all = file?.targets;
  if (given === undefined) return all ?? [undefined];
  const names = items(given);
  const known = all?.flatMap(namesOf) ?? [];
  for (const name of names.filter((one) => !known.includes(one))) {
    const meant = nearest(name, known);
    const where =
      file === undefined ? 'no config file, so there are no targets' : `use a target of ${file.path}`;
    const remedy = meant === undefined ? where : `did you mean ${meant}?`;
    report({ location: 'target', message: `unknown target ${quote(name)}`, remedy });
  }
  return all?.filter((target) => namesOf(target).some((name) => names.includes(name))) ?? [];
}

/** The names by which `target` picks one: its own, and that of the entry that made it. */
function namesOf({ name, entry }: ConfigTarget): readonly string[] {
  return entry === undefined ? [name] : [name, entry];
}

/** The policy files of targets that `target` leaves out: what they need is not known to the run. */
function unpickedFiles(
  file: ConfigFile | undefined,
  inputs: RawInputs,
): ReadonlyMap<string, readonly string[]> {
  const picked = new Set(items(inputs.get('target') ?? ''));
  const others =
    picked.size === 0
      ? []
      : (file?.targets?.filter((one) => !namesOf(one).some((name) => picked.has(name))) ?? []);
  return new Map(
    others.map((target) => [
      target.name,
      items(targetLookup(target, inputs, file)('policy-file')?.text ?? ''),
    ]),
  );
}

/** Targets and accounts that stand twice in a file. */
function duplicates(file: ConfigFile | undefined): InputProblem[] {
  const twice = (texts: readonly string[]) => [
    ...new Set(texts.filter((text, index) => texts.indexOf(text) < index)),
  ];
  return [
    ...twice(file?.targets?.map(({ name }) => name) ?? []).map((name) => {
      return {
        location: 'targets',
        message: `two targets have the name ${name}`,
        remedy: 'give each target a unique name',
      };
    }),
    ...twice(file?.accounts.map(({ account }) => account) ?? []).map((account) => {
      return { location: 'accounts', message: `${account} is listed twice`, remedy: 'keep one of the two' };
    }),
  ];
}

/** Whom and what to judge, given beside a file whose targets all say it themselves: judging others would mislead. */
function unheard(inputs: RawInputs, file: ConfigFile | undefined): InputProblem[] {
  const { targets, path } = file ?? {};
  if (targets === undefined || path === undefined) return [];
  const names = (['principal-arn', 'policy-file'] as const).filter(
    (name) => inputs.has(name) && targets.every((target) => target.inputs.has(name)),
  );
  const remedy = 'remove it, or set config-file to another file';
  return names.map((location) => ({
    location,
    message: `has no effect, because every target of ${path} sets its own`,
    remedy,
  }));
}

/**
 * What archive rules need of the config file, which need not have targets for it. Throws InputError with every problem
 * at once, `known` ones first.
 */
export async function loadRules(
  inputs: RawInputs,
  surroundings: Surroundings,
  known: readonly InputProblem[],
): Promise<Pick<Config, 'rules' | 'accounts' | 'redact'>> {
  const file = await readConfigFile(inputs.get('config-file'), surroundings);
  const problems: InputProblem[] = [...known];
  const report = (problem: InputProblem) => problems.push(problem);
  const top = topLookup(inputs, file);
  const { redact } = parseRunWide(top, report);
  const accounts = accountsOf(file, top, report);
  if (problems.length > 0) throw new InputError(problems);
  return deepFreeze({ rules: file?.rules ?? [], accounts, redact });
}
