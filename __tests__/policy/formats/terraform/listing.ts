import { readTerraform } from '../../../../src/policy/formats/terraform/read-module';
import { type RoleEntry, type RolesReport, rolesReport } from '../../../../src/report/roles';

/** Files by path; a text alone is `main.tf`. */
export type Files = string | Readonly<Record<string, string>>;

/** What `roles` lists of a root module. */
export function listed(files: Files, variableFiles: readonly string[] = []): RolesReport {
  const texts = new Map(Object.entries(typeof files === 'string' ? { 'main.tf': files } : files));
  return rolesReport(readTerraform({ root: '', texts, unread: new Map(), variableFiles }).inventory);
}

/** The roles as short lines: what a case says about them. */
export function linesOf({
  roles,
  otherPrincipals = [],
  notCreated = [],
  unattached,
  unknown,
  problems,
}: RolesReport): string[] {
  return [
    ...[...roles, ...otherPrincipals].flatMap(roleLines),
    ...notCreated.map(({ address, at, why }) => `not created ${address} ${at} ${why}`),
    ...unattached.map(({ address, at }) => `unattached ${address} ${at}`),
    ...unknown.map((one) => `unknown ${unknownLine(one)}`),
    ...problems.map(({ at, message }) => `problem ${at} ${message}`),
  ];
}

function roleLines(role: RoleEntry): string[] {
  const { address, name, namePattern, grants, unknown, foreign, notGranted, assumes = [] } = role;
  return [
    `${role.kind ?? 'role'} ${address} ${name ?? `(${namePattern})`}${role.complete ? '' : ' incomplete'}`,
    ...grants.map(
      ({ effect, element, action, at, editable }) =>
        `  ${effect} ${element === undefined ? '' : `${element} `}${action} ${at} ${editable}`,
    ),
    ...unknown.map((one) => `  ? ${unknownLine(one)}`),
    ...foreign.map(
      ({ policy, at, why }) => `  foreign ${policy} ${at}${why === undefined ? '' : ' perhaps'}`,
    ),
    ...notGranted.map(({ action, at }) => `  not ${action} ${at}`),
    ...assumes.map((one) => `  assumes ${one}`),
  ];
}

function unknownLine({ kind, at, actions, reason }: RolesReport['unknown'][number]): string {
  return `${kind} ${at} ${actions === undefined ? reason : `[${actions.join(', ')}]`}`;
}
