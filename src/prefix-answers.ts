import type { TargetConfig } from './config/config';
import type { PrefixAnswer } from './drift/evidence';
import type { PrincipalArn } from './iam/arn';

/** Whether the name of a role begins as a target says. */
export function fits({ name }: PrincipalArn, { prefixes }: TargetConfig): boolean {
  return prefixes.some((prefix) => name.startsWith(prefix));
}

/** What an evidence file calls the question which roles a target's prefixes stand for. */
export function prefixKey({ account, prefixes, evidence }: TargetConfig): string {
  return [account ?? evidence.assume?.arn.split(':')[4] ?? '', ...prefixes].join(' ').trim();
}

/** What is to be remembered of the roles that prefixes were found to stand for. */
export function prefixAnswers(targets: readonly TargetConfig[]): ReadonlyMap<string, PrefixAnswer> {
  const answers = targets.flatMap((target): [string, PrefixAnswer][] => {
    const failure = target.problem ?? target.unlisted;
    const roles = target.principals.filter((one) => fits(one, target)).map(({ arn }) => arn);
    if (target.prefixes.length === 0) return [];
    return [[prefixKey(target), { roles, ...(failure === undefined ? {} : { failure }) }]];
  });
  return new Map(answers);
}
