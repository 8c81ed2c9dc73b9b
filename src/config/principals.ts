import { quote } from '../base/text';
import { type PrincipalArn, parsePrincipalArn, parseRolePattern, type RolePattern } from '../policy/arn';
import type { ConfigTarget } from './config-content';
import type { Lookup, Report } from './lookup';
import { items } from './values';

/** The principals of a target: those named by their ARN, and patterns for roles that are looked up later. */
export interface Principals {
  readonly principals: readonly PrincipalArn[];
  readonly rolePatterns: readonly RolePattern[];
}

/** Reads `principal-arn` of a target and reports what is wrong with it. */
export function readPrincipals(
  target: Pick<ConfigTarget, 'name' | 'account'> | undefined,
  lookup: Lookup,
  report: Report,
): Principals {
  const given = lookup('principal-arn');
  if (given === undefined) {
    const remedy = 'set it to the ARN of the role, such as arn:aws:iam::111122223333:role/ci';
    report({ location: 'principal-arn', message: 'is required', remedy });
    return { principals: [], rolePatterns: [] };
  }
  const parsed = parseAll(given, report);
  reportAccounts(parsed, given.location, report);
  if (target?.account !== undefined) reportOtherAccount(parsed, target.name, target.account, report);
  return parsed;
}

type Given = NonNullable<ReturnType<Lookup>>;

function parseAll({ text, location }: Given, report: Report): Principals {
  const principals = new Map<string, PrincipalArn>();
  const rolePatterns = new Map<string, RolePattern>();
  const wrong = (item: string, why: string) => {
    const remedy = 'use the ARN of a role or user, such as arn:aws:iam::111122223333:role/ci';
    report({ location, message: `${quote(item)} is not the ARN of a role or user: ${why}`, remedy });
  };
  for (const item of items(text)) {
    if (item.endsWith('*')) {
      const pattern = parseRolePattern(item);
      if (typeof pattern === 'string') wrong(item, pattern);
      else rolePatterns.set(item, pattern);
    } else {
      const principal = parsePrincipalArn(item);
      if (typeof principal === 'string') wrong(item, principal);
      else principals.set(item, principal);
    }
  }
  return { principals: [...principals.values()], rolePatterns: [...rolePatterns.values()] };
}

/** Roles are listed with one session, which is of one account. */
function reportAccounts({ rolePatterns }: Principals, location: string, report: Report): void {
  const accounts = new Set(rolePatterns.map(({ account }) => account));
  if (accounts.size < 2) return;
  const message = `the patterns are in ${accounts.size} accounts: ${[...accounts].join(', ')}`;
  report({ location, message, remedy: 'use one target for each account' });
}

/** The key `account` of a target says nothing that the ARNs do not say; another account is a mistake in one of them. */
function reportOtherAccount(
  { principals, rolePatterns }: Principals,
  name: string,
  account: string,
  report: Report,
): void {
  const named = new Set([...principals, ...rolePatterns].map((one) => one.account));
  if (named.size === 0 || named.has(account)) return;
  report({
    location: `account of target ${name}`,
    message: `is ${account}, but principal-arn names account ${[...named].join(', ')}`,
    remedy: 'remove account, or correct the ARN',
  });
}
