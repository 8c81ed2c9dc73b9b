import { quote } from '../base/text';
import type { PolicySelector, TargetConfig } from '../config/config';
import type { FoundPrincipal, Inventory } from '../policy/inventory';
import { locationOf, type PolicyId, type Problem } from '../policy/model';

/** The principals that selectors name, and the policies that they name, each as the one policy of its principal. */
export function selected({ principals }: Inventory, isWanted: (id: PolicyId) => boolean): FoundPrincipal[] {
  return principals.flatMap((principal): FoundPrincipal[] => {
    if (isWanted(principal.id)) return [principal];
    const policies = principal.policies.filter(({ id }) => isWanted(id));
    return policies.length === 0 ? [] : [{ ...principal, policies, unknown: [], foreign: [] }];
  });
}

/** Principals with exactly the name of one of the target; else the only one whose name can become such a name. */
export function namedLike(
  principals: readonly FoundPrincipal[],
  { principals: wanted, rolePatterns }: TargetConfig,
): FoundPrincipal[] {
  const inAccount = principals.filter(({ account }) => {
    return account === undefined || [...wanted, ...rolePatterns].some((one) => one.account === account);
  });
  const exact = inAccount.filter(({ kind, name = '' }) => {
    const isRole = kind === 'role' && rolePatterns.some(({ prefix }) => name.startsWith(prefix));
    return name !== '' && (isRole || wanted.some((one) => one.kind === kind && one.name === name));
  });
  if (exact.length > 0) return exact;
  const names = [
    ...wanted.map(({ name }) => name),
    ...rolePatterns.map(({ prefix }) => `${prefix}${anySuffix}`),
  ];
  const like = inAccount.filter(({ namePattern }) => {
    return namePattern !== undefined && names.some((name) => canBe(namePattern, name));
  });
  return like.length === 1 ? like : [];
}

/** Stands for the random suffix of a name: a role is looked for whose name can be so. */
const anySuffix = '1A2B3C';

/** Whether what is known of a name, with `*` and `${...}` for the rest, can become a name. */
function canBe(namePattern: string, name: string): boolean {
  const literals = namePattern.split(/\$\{[^}]*\}|\*/);
  const [first = '', ...rest] = literals;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isLast) return name.endsWith(literal) && name.length - literal.length >= at;
    const next = name.indexOf(literal, at);
    if (next === -1) return false;
    at = next + literal.length;
  }
  return name.length === at;
}

/** Selected principals whose name is none of the target: a selector can be the wrong one. A generated name is no sign. */
export function otherNames(
  selected: readonly FoundPrincipal[],
  { principals, rolePatterns }: TargetConfig,
): Problem[] {
  return selected.flatMap(({ id, origin, name }): Problem[] => {
    const isOwn = (known: string) =>
      principals.some((one) => one.name === known) ||
      rolePatterns.some(({ prefix }) => known.startsWith(prefix));
    if (name === undefined || isOwn(name)) return [];
    const { line } = locationOf(origin);
    const message = `${id.address ?? 'the role'} is named ${name}, which is not a name in principal-arn`;
    const remedy = 'compare a role with its own ARN, or set the parameters of the deployment';
    return [{ severity: 'warning', code: 'other-name', path: id.file, line, column: 1, message, remedy }];
  });
}

/** That some files describe none of the principals of a target, and which they describe. */
export function noPrincipal(
  path: string,
  { principals }: Inventory,
  selectors: readonly PolicySelector[],
  target: TargetConfig,
  isFolder: boolean,
): Problem {
  const names = principals.map(({ id, name }) => [id.address, name].filter(Boolean).join(', named '));
  const wanted =
    selectors.length > 0
      ? `at ${selectors.map(({ address }) => quote(address)).join(' or ')}`
      : `named ${[...target.principals.map(({ name }) => name), ...target.rolePatterns.map(({ prefix }) => `${prefix}*`)].join(' or ')}`;
  const listed = names.slice(0, 10).join('; ');
  const more = names.length > 10 ? `; and ${names.length - 10} more` : '';
  return {
    severity: 'error',
    code: 'no-principal',
    path,
    ...{ line: 1, column: 1 },
    message: `describes no role or user ${wanted}`,
    remedy:
      names.length === 0
        ? 'name a file that describes the role'
        : `name one of its roles, such as ${isFolder ? path : (principals[0]?.id.file ?? path)}#${principals[0]?.id.address ?? 'ROLE'}: ${listed}${more}`,
  };
}
