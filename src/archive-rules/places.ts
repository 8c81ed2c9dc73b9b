import type { ArchiveRule } from '../config/archive-rules';
import type { AccountConfig, AssumeRole } from '../config/config';

/** The rules for one region of an account. */
export interface RegionRules {
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
export function placesOf(
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
export type Way =
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
      entry === undefined ? 'it has no entry in accounts' : 'its entry in accounts has no assume-role';
    return {
      kind: 'none',
      problem: `${lack}, and the credentials are of ${own}: name a role there as its assume-role`,
    };
  }
  if (role.arn.split(':')[4] === account) return { kind: 'role', role };
  return {
    kind: 'none',
    problem: `its assume-role ${role.arn} is in another account: name one in ${account}`,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
