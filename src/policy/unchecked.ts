/** A policy that is no part of what is compared. */
export type UncheckedKind = 'trust policy' | 'permissions boundary' | 'excluded policy';

/** A file with such a policy, as the change under review touches it. */
export interface UncheckedPolicy {
  readonly kind: UncheckedKind;
  /** In the repository. */
  readonly file: string;
}

/**
 * What a text is that stands beside the compared policies. A trust policy names who may assume the role
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html). A permissions boundary has the
 * form of any identity policy: only the name of its file tells. Another identity policy is one only where the
 * configuration excludes it. Undefined for everything else, such as a resource policy. Pure.
 */
export function uncheckedKind(text: string, file: string, isExcluded: boolean): UncheckedKind | undefined {
  const statements = statementsOf(text);
  if (statements === undefined) return undefined;
  if (statements.some((one) => 'Principal' in one || 'NotPrincipal' in one))
    return statements.some(assumesRole) ? 'trust policy' : undefined;
  if (/bound/i.test(file.slice(file.lastIndexOf('/') + 1))) return 'permissions boundary';
  return isExcluded ? 'excluded policy' : undefined;
}

/** The statements of a policy document; undefined for a text that is none. */
function statementsOf(text: string): readonly object[] | undefined {
  const statement = memberOf(parsed(text), 'Statement');
  const all: readonly unknown[] = Array.isArray(statement) ? statement : [statement];
  const statements = all.filter((one) => typeof one === 'object' && one !== null);
  return statements.length > 0 && statements.every((one) => 'Effect' in one) ? statements : undefined;
}

/** AssumeRole and its kin (web identity, SAML); a wildcard may be one of them. */
function assumesRole(statement: object): boolean {
  const given = memberOf(statement, 'Action') ?? memberOf(statement, 'NotAction');
  const actions: readonly unknown[] = Array.isArray(given) ? given : [given];
  return actions.some((action) => typeof action === 'string' && /^(sts:|\*)/i.test(action));
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
