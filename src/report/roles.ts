import type { ForeignPolicy, FoundPrincipal, Inventory, NotGranted } from '../policy/inventory';
import { isComplete } from '../policy/inventory';
import {
  locationOf,
  type Origin,
  type Policy,
  type Problem,
  type UnknownPart,
  valuesOf,
} from '../policy/model';

/** `roles --format json`: its form is schema/roles.schema.json. */
export interface RolesReport {
  readonly schemaVersion: 1;
  readonly roles: readonly RoleEntry[];
  /** Users, groups and permission sets; absent where there are none. */
  readonly otherPrincipals?: readonly RoleEntry[];
  readonly unattached: readonly { readonly address: string; readonly at: string; readonly why?: string }[];
  readonly notCreated?: readonly { readonly address: string; readonly at: string; readonly why: string }[];
  readonly notGranted?: readonly NotGrantedEntry[];
  readonly unknown: readonly UnknownEntry[];
  readonly problems: readonly ProblemEntry[];
}

/** A role and what it is known to be granted. */
export interface RoleEntry {
  readonly kind?: FoundPrincipal['kind'];
  readonly address: string;
  readonly file: string;
  readonly line: number;
  readonly name: string | null;
  readonly namePattern: string | null;
  readonly account?: string;
  readonly construct?: string;
  readonly complete: boolean;
  readonly grants: readonly GrantEntry[];
  readonly unknown: readonly UnknownEntry[];
  readonly foreign: readonly ForeignEntry[];
  readonly notGranted: readonly NotGrantedEntry[];
  readonly assumes?: readonly string[];
}

/** One action of a statement. */
export interface GrantEntry {
  readonly effect: 'Allow' | 'Deny';
  readonly element?: 'NotAction';
  readonly action: string;
  readonly at: string;
  readonly column?: number;
  readonly editable: boolean | 'item' | 'together';
  readonly why?: string;
  readonly sharedWith?: readonly string[];
  readonly policy: string;
  readonly template?: string;
  readonly construct?: string;
  readonly near?: string;
}

interface UnknownEntry {
  readonly kind: UnknownPart['kind'];
  readonly at: string;
  readonly effect?: 'Allow' | 'Deny';
  readonly actions?: readonly string[];
  readonly reason: string;
}

interface ForeignEntry {
  readonly policy: string;
  readonly arn?: string;
  readonly at: string;
  readonly why?: string;
}

interface NotGrantedEntry {
  readonly action: string;
  readonly template?: string;
  readonly at: string;
  readonly why: string;
  readonly assumes?: string;
}

interface ProblemEntry {
  readonly severity: Problem['severity'];
  readonly at: string;
  readonly message: string;
  readonly remedy: string;
}

/** What `roles` prints of an inventory, as data. */
export function rolesReport(inventory: Inventory): RolesReport {
  const sharing = sharingOf(inventory.principals);
  const entry = (one: FoundPrincipal) => entryOf(one, sharing);
  const roles = inventory.principals.filter(({ kind }) => kind === 'role').map(entry);
  const others = inventory.principals.filter(({ kind }) => kind !== 'role');
  const notCreated = inventory.notCreated.map(({ id, origin, why }) => {
    return { address: id.address ?? id.file, at: placeOf(origin), why };
  });
  return {
    schemaVersion: 1,
    roles,
    ...(others.length === 0
      ? {}
      : { otherPrincipals: others.map((one) => ({ kind: one.kind, ...entry(one) })) }),
    unattached: inventory.unattached.map(({ id, origin, why }) => {
      return { address: id.address ?? id.file, at: placeOf(origin), ...(why === undefined ? {} : { why }) };
    }),
    ...(notCreated.length === 0 ? {} : { notCreated }),
    ...(inventory.notGranted.length === 0 ? {} : { notGranted: inventory.notGranted.map(notGrantedEntry) }),
    unknown: inventory.unknown.map(unknownEntry),
    problems: inventory.problems.map(({ severity, path, line, message, remedy }) => {
      return { severity, at: `${path}:${line}`, message, remedy };
    }),
  };
}

/** Whether everything is known: `roles` ends with 0 then, else with 2. */
export function isAllKnown({ roles, otherPrincipals = [], unknown, problems }: RolesReport): boolean {
  const isWhole = [...roles, ...otherPrincipals].every(({ complete }) => complete);
  return isWhole && unknown.length === 0 && problems.every(({ severity }) => severity !== 'error');
}

/** The addresses of the principals that a literal is a grant of, by its place. */
type Sharing = ReadonlyMap<string, ReadonlySet<string>>;

function sharingOf(principals: readonly FoundPrincipal[]): Sharing {
  const found = new Map<string, Set<string>>();
  for (const { id, policies } of principals)
    for (const { statements } of policies)
      for (const { actions } of statements)
        for (const { origin } of actions.items) {
          const place = literalOf(origin);
          const all = found.get(place) ?? new Set();
          all.add(id.address ?? id.file);
          found.set(place, all);
        }
  return found;
}

function literalOf(origin: Origin): string {
  return origin.kind === 'text' ? `${origin.range.start} ${origin.file}` : '';
}

function entryOf(principal: FoundPrincipal, sharing: Sharing): RoleEntry {
  const { id, origin, name, namePattern, account, construct, assumes } = principal;
  const { file, line } = locationOf(origin);
  const inPolicies = principal.policies.flatMap((policy) => policy.unknown);
  return {
    ...{ address: id.address ?? id.file, file, line, name: name ?? null, namePattern: namePattern ?? null },
    ...(account === undefined ? {} : { account }),
    ...(construct === undefined ? {} : { construct: construct.path }),
    complete: isComplete(principal),
    grants: principal.policies.flatMap((policy) => grantsOf(policy, id.address ?? id.file, sharing)),
    unknown: [...principal.unknown, ...inPolicies].map(unknownEntry),
    foreign: principal.foreign.map(foreignEntry),
    notGranted: principal.notGranted.map(notGrantedEntry),
    ...(assumes.length === 0 ? {} : { assumes }),
  };
}

function grantsOf(policy: Policy, own: string, sharing: Sharing): readonly GrantEntry[] {
  const { construct, template } = policy;
  return policy.statements.flatMap(({ effect, actions }) =>
    actions.items.map(({ value, origin }): GrantEntry => {
      const source = construct?.source;
      return {
        effect,
        ...(actions.kind === 'all-but' ? { element: 'NotAction' as const } : {}),
        ...{ action: value.text, at: placeOf(origin) },
        ...(origin.kind === 'text' ? { column: origin.range.column } : {}),
        ...editingOf(origin, actions.kind, own, sharing),
        policy: policy.id.address ?? policy.id.file,
        ...(template === undefined ? {} : { template }),
        ...(construct === undefined ? {} : { construct: construct.path }),
        ...(source === undefined ? {} : { near: `${source.file}:${source.line}` }),
      };
    }),
  );
}

function editingOf(
  origin: Origin,
  kind: 'only' | 'all-but',
  own: string,
  sharing: Sharing,
): Pick<GrantEntry, 'editable' | 'why' | 'sharedWith'> {
  if (origin.kind !== 'text') return { editable: false };
  if (kind === 'all-but') return { editable: false, why: 'removing an item of NotAction grants more' };
  const others = [...(sharing.get(literalOf(origin)) ?? [])].filter((one) => one !== own);
  const shared = others.length === 0 ? {} : { sharedWith: others };
  if (origin.editable === false)
    return { editable: false, ...(origin.why === undefined ? {} : { why: origin.why }), ...shared };
  if (others.length > 0) return { editable: 'together', ...shared };
  return { editable: origin.editable };
}

function unknownEntry({ kind, origin, effect, possible, reason }: UnknownPart): UnknownEntry {
  const actions = possible?.flatMap((one) => valuesOf(one.actions).map(({ text }) => text));
  return {
    ...{ kind, at: placeOf(origin) },
    ...(effect === undefined ? {} : { effect }),
    ...(actions === undefined ? {} : { actions: [...new Set(actions)] }),
    reason,
  };
}

function foreignEntry({ policy, arn, origin, why }: ForeignPolicy): ForeignEntry {
  return {
    policy,
    ...(arn === undefined ? {} : { arn }),
    at: placeOf(origin),
    ...(why === undefined ? {} : { why }),
  };
}

function notGrantedEntry({ action, template, origin, why, assumes }: NotGranted): NotGrantedEntry {
  return {
    action,
    ...(template === undefined ? {} : { template }),
    ...{ at: placeOf(origin), why },
    ...(assumes === undefined ? {} : { assumes }),
  };
}

/** `template.yaml:16` */
function placeOf(origin: Origin): string {
  const { file, line } = locationOf(origin);
  return `${file}:${line}`;
}
