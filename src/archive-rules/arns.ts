import { distance } from 'fastest-levenshtein';
import type { ArchiveRule } from '../config/archive-rules';
import { isRegion } from '../iam/arn';
import { quote } from '../iam/problem';

/** The properties of a finding that are ARNs, or may be. */
const arnKeys = ['resource', 'principal.AWS', 'condition.aws:PrincipalArn'] as const;

/**
 * Values of a rule that can match no finding, since they are no ARNs where findings have ARNs: AWS takes any text. What
 * `contains` names is a part of one and may be anything. A principal may be an account or an id instead, and `*`.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-filter-keys.html
 */
export function arnProblems({ filter }: ArchiveRule): string[] {
  return arnKeys.flatMap((key) => {
    const { eq = [], neq = [] } = filter.get(key) ?? {};
    return [...eq, ...neq]
      .filter((value) => !isArn(value) && (key === 'resource' || !isOtherPrincipal(value)))
      .map((value) => `${key} ${quote(value)} is no ARN, so no finding has it`);
  });
}

/**
 * The ARNs that a finding has to have one of, by the key of the filter: those of which a near one can be meant. Lists of
 * findings tell the principals of external access only.
 */
export function wantedArns({ filter, analyzers }: ArchiveRule): (readonly [string, readonly string[]])[] {
  const keys = analyzers === 'external-access' ? ['resource', 'principal.AWS'] : ['resource'];
  const wanted = keys.map((key) => [key, (filter.get(key)?.eq ?? []).filter(isArn)] as const);
  return wanted.filter(([, values]) => values.length > 0);
}

/** `arn:partition:service:region:account:resource`, as far as every ARN is written so. */
export function isArn(text: string): boolean {
  const [arn, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
  return (
    arn === 'arn' &&
    /^aws(-[a-z]+)*$/.test(partition) &&
    /^[a-z0-9-]+$/.test(service) &&
    (region === '' || region === '*' || isRegion(region)) &&
    /^(\d{12}|aws|\*)?$/.test(account) &&
    /^[^\s]+$/.test(rest.join(':'))
  );
}

/** An account, the id of a role or user that is gone, or everybody. */
function isOtherPrincipal(text: string): boolean {
  return text === '*' || /^\d{12}$/.test(text) || /^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(text);
}

/** So many letters may be wrong: names that differ on purpose often differ in few. */
const slips = 3;

/**
 * The ARN that somebody most likely meant: one of the same service with the same last part of its name (a path or an
 * account was forgotten or mistaken), else one that differs in a few letters.
 */
export function nearestArn(written: string, candidates: readonly string[]): string | undefined {
  const others = candidates.filter((one) => one !== written && one.length <= 512);
  const same = others.find((one) => serviceOf(one) === serviceOf(written) && nameOf(one) === nameOf(written));
  if (same !== undefined || written.length > 512) return same;
  const distances = others
    .filter((one) => Math.abs(one.length - written.length) <= slips)
    .map((one) => ({ one, far: distance(one.toLowerCase(), written.toLowerCase()) }))
    .filter(({ far }) => far <= slips)
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1));
  return distances[0]?.one;
}

function serviceOf(arn: string): string {
  return arn.split(':')[2] ?? '';
}

function nameOf(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}
