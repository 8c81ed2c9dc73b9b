import { InputError } from '../base/input-error';
import type { TargetConfig } from '../config/config';
import type { PrefixAnswer } from '../evidence/evidence';
import { matchesRole, type PrincipalArn } from '../policy/arn';
import type { PossibleGrants } from '../policy/possible';
import type { JudgedTarget } from '../report/judged';

/** A target as configured, with what AWS or earlier evidence says about its roles. `principals` are all of them. */
export interface ResolvedTarget extends TargetConfig {
  /** Principals that are gone, and whose use still counts. */
  readonly former?: readonly string[];
  /** Why nothing can be judged: what the account holds does not fit the configuration. */
  readonly problem?: string;
  /** AWS has no role that the patterns match. */
  readonly absent?: true;
  /** Why it is not known which roles the patterns match. */
  readonly unlisted?: string;
}

/** The targets; throws InputError where none of them can be judged. Where some can, the others say so themselves. */
export function rejectIfNone(targets: readonly ResolvedTarget[]): readonly ResolvedTarget[] {
  const problems = targets.flatMap(({ problem, name }) =>
    problem === undefined ? [] : [{ location: `target ${name}`, message: problem }],
  );
  if (problems.length > 0 && problems.length === targets.length) throw new InputError(problems);
  return targets;
}

/** Whether a role matches one of a target's patterns. */
export function matchesAny(
  role: PrincipalArn,
  { rolePatterns }: Pick<TargetConfig, 'rolePatterns'>,
): boolean {
  return rolePatterns.some((pattern) => matchesRole(pattern, role));
}

/**
 * The keys under which an evidence file has the roles that match a target's patterns: the one that is written, then
 * those of an earlier version, which did not know paths and not always the account.
 */
export function prefixKeys({ rolePatterns }: Pick<TargetConfig, 'rolePatterns'>): readonly string[] {
  const account = rolePatterns[0]?.account ?? '';
  const names = rolePatterns.map(({ prefix }) => prefix);
  const own = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`);
  return [[account, ...own], [account, ...names], names].map((parts) => parts.join(' '));
}

/** The roles that match the patterns of targets, for the evidence file. */
export function prefixAnswers(targets: readonly ResolvedTarget[]): ReadonlyMap<string, PrefixAnswer> {
  const answers = targets.flatMap((target): [string, PrefixAnswer][] => {
    const failure = target.problem ?? target.unlisted;
    const roles = target.principals.filter((one) => matchesAny(one, target)).map(({ arn }) => arn);
    const [key = ''] = prefixKeys(target);
    if (target.rolePatterns.length === 0) return [];
    return [[key, { roles, ...(failure === undefined ? {} : { error: failure }) }]];
  });
  return new Map(answers);
}

/** Why no role of a target is known; undefined where there is one. */
export function noRole({ principals, rolePatterns, absent }: ResolvedTarget): string | undefined {
  if (principals.length > 0) return undefined;
  const names = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`).join(' or ');
  return absent === true
    ? `no role name begins with ${names}`
    : `the evidence contains no role whose name begins with ${names}`;
}

/** The parts of the policies that are not known, each once. */
export function unknownPartsOf(possible: PossibleGrants | undefined): Pick<JudgedTarget, 'unknownParts'> {
  const parts = (possible?.parts ?? []).map(({ at, reason }) => ({ file: at.file, line: at.line, reason }));
  const texts = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return texts.size === 0 ? {} : { unknownParts: [...texts.values()] };
}

/** How the config file has a target. */
export function configuredAs(target: TargetConfig): Pick<JudgedTarget, 'isNamed' | 'entry'> {
  return { ...(target.isNamed === true ? { isNamed: true } : {}), ...entryOf(target) };
}

/** Where a target that the files make is configured. */
function entryOf({ entry, source }: TargetConfig): Pick<JudgedTarget, 'entry'> {
  if (source !== undefined) return { entry: { list: 'targets-from', key: source.kind, value: source.path } };
  return entry === undefined ? {} : { entry: { list: 'targets', key: 'name', value: entry } };
}

/** What of the policy files may be absent: a module need not have every kind of file. */
export function optionalFiles({ rootModules = [] }: Pick<TargetConfig, 'rootModules'>): ReadonlySet<string> {
  return new Set(rootModules.flatMap(({ paths }) => paths));
}
