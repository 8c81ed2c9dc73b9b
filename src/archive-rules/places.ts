import { distance } from 'fastest-levenshtein';
import { quote } from '../base/text';
import type { ArchiveRule } from '../config/archive-rules';
import type { AccountConfig, AssumeRole } from '../config/config';
import { isRegion } from '../policy/arn';

/** The rules for one region of an account. */
interface RegionRules {
  readonly region: string;
  readonly rules: readonly ArchiveRule[];
}

/** Everything for one account. */
export interface AccountRules {
  readonly account: string;
  readonly regions: readonly RegionRules[];
}

/**
 * Where which rules belong. A rule that names no accounts is for all that the config file reaches, without any for
 * `own`, the account of the credentials; one that names no regions is for `here`.
 */
export function locationsOf(
  rules: readonly ArchiveRule[],
  accounts: readonly AccountConfig[],
  own: string,
  here: string,
): AccountRules[] {
  const reached = accounts.length === 0 ? [own] : accounts.map(({ account }) => account);
  const accountsFor = (rule: ArchiveRule) => (rule.accounts.length === 0 ? reached : rule.accounts);
  const regionsFor = (rule: ArchiveRule) => (rule.regions.length === 0 ? [here] : rule.regions);
  return distinct(rules.flatMap(accountsFor)).map((account) => {
    const ours = rules.filter((rule) => accountsFor(rule).includes(account));
    const regions = distinct(ours.flatMap(regionsFor)).map((region) => ({
      region,
      rules: ours.filter((rule) => regionsFor(rule).includes(region)),
    }));
    return { account, regions };
  });
}

/** How an account is reached: with the credentials themselves, through a role, or not at all. */
type Way =
  | { readonly kind: 'own' }
  | { readonly kind: 'role'; readonly role: AssumeRole }
  | { readonly kind: 'none'; readonly problem: string };

/** The way into an account for credentials of the account `own`; an entry's role is taken on even there. */
export function wayInto(account: string, accounts: readonly AccountConfig[], own: string): Way {
  const entry = accounts.find((one) => one.account === account);
  const role = entry?.assume;
  if (role === undefined && account === own) return { kind: 'own' };
  if (role === undefined) {
    const lack =
      entry === undefined ? 'it has no entry under accounts' : 'its entry under accounts has no assume-role';
    return {
      kind: 'none',
      problem: `${lack}, and the credentials are for account ${own}: set assume-role to a role in that account`,
    };
  }
  if (role.arn.split(':')[4] === account) return { kind: 'role', role };
  return {
    kind: 'none',
    problem: `its assume-role ${role.arn} is in a different account: use a role in ${account}`,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

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
      .map((value) => `${key} ${quote(value)} is not an ARN, so no finding matches`);
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
 * The ARN that was most likely meant: one of the same service with the same last part of its name (a path or
 * an account was forgotten or mistaken), else one that differs in a few letters.
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
