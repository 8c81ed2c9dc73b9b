import { InputError } from '../base/input-error';
import type { TargetConfig } from '../config/config';
import type { PrefixAnswer } from '../evidence/evidence';
import type { PrincipalArn } from '../policy/arn';

/** A target as configured, with what AWS or earlier evidence says about its roles. `principals` are all of them. */
export interface ResolvedTarget extends TargetConfig {
  /** Principals that are gone, and whose use still counts. */
  readonly former?: readonly string[];
  /** Why nothing can be judged: what the account holds does not fit the configuration. */
  readonly problem?: string;
  /** AWS has no role that the prefixes stand for. */
  readonly absent?: true;
  /** Why it is not known which roles the prefixes stand for. */
  readonly unlisted?: string;
}

/** The targets; throws InputError where none of them can be judged. Where some can, the others say so themselves. */
export function refuseIfNone(targets: readonly ResolvedTarget[]): readonly ResolvedTarget[] {
  const problems = targets.flatMap(({ problem, name }) =>
    problem === undefined ? [] : [{ place: `target ${name}`, message: problem }],
  );
  if (problems.length > 0 && problems.length === targets.length) throw new InputError(problems);
  return targets;
}

/** Whether the name of a role begins as a target says. */
export function fits({ name }: PrincipalArn, { prefixes }: TargetConfig): boolean {
  return prefixes.some((prefix) => name.startsWith(prefix));
}

/** What an evidence file calls the question which roles a target's prefixes stand for. */
export function prefixKey({ account, prefixes, evidence }: TargetConfig): string {
  return [account ?? evidence.assume?.arn.split(':')[4] ?? '', ...prefixes].join(' ').trim();
}

/** What is to be remembered of the roles that prefixes were found to stand for. */
export function prefixAnswers(targets: readonly ResolvedTarget[]): ReadonlyMap<string, PrefixAnswer> {
  const answers = targets.flatMap((target): [string, PrefixAnswer][] => {
    const failure = target.problem ?? target.unlisted;
    const roles = target.principals.filter((one) => fits(one, target)).map(({ arn }) => arn);
    if (target.prefixes.length === 0) return [];
    return [[prefixKey(target), { roles, ...(failure === undefined ? {} : { failure }) }]];
  });
  return new Map(answers);
}

/** Why no role of a target is known; undefined where there is one. */
export function noRole({ principals, prefixes, absent }: ResolvedTarget): string | undefined {
  if (principals.length > 0) return undefined;
  const names = prefixes.join(' or ');
  return absent === true
    ? `no role’s name begins with ${names}`
    : `the evidence tells of no role whose name begins with ${names}`;
}
