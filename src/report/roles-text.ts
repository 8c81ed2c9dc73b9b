import { type Line, line, styled } from './lines';
import { type GrantEntry, isAllKnown, type RoleEntry, type RolesReport } from './roles';

/** `roles` as lines of text. */
export function rolesLines(report: RolesReport): readonly Line[] {
  const {
    roles,
    otherPrincipals = [],
    unattached,
    notCreated = [],
    notGranted = [],
    unknown,
    problems,
  } = report;
  return [
    ...roles.flatMap(roleLines),
    ...otherPrincipals.flatMap(roleLines),
    ...listed('Policies that are attached to nothing', unattached, ({ address, at }) => `${address}  ${at}`),
    ...listed('Not created', notCreated, ({ address, at, why }) => `${address}  ${at}  ${why}`),
    ...listed('Granted to no role', notGranted, ({ action, at, why }) => `${action}  ${at}  ${why}`),
    ...listed('Unknown', unknown, ({ at, reason }) => `${at}  ${reason}`),
    ...listed('Problems', problems, ({ at, message, remedy }) => `${at}  ${message}; ${remedy}`),
    line(summaryOf(report)),
  ];
}

function summaryOf(report: RolesReport): string {
  const { roles, otherPrincipals = [] } = report;
  const open = roles.filter(({ complete }) => !complete).length;
  const shown = roles.length === 1 ? '1 role' : `${roles.length} roles`;
  const others = otherPrincipals.length === 0 ? '' : `, ${otherPrincipals.length} other principals`;
  const state = isAllKnown(report)
    ? 'complete'
    : open === 0
      ? 'not everything is known'
      : `${open} with unknown parts`;
  return `${shown}${others}: ${state}`;
}

function listed<T>(title: string, items: readonly T[], textOf: (item: T) => string): readonly Line[] {
  if (items.length === 0) return [];
  return [line(styled('strong', title)), ...items.map((item) => line(`  ${textOf(item)}`)), line('')];
}

function roleLines(role: RoleEntry): readonly Line[] {
  const { kind = 'role', address, file, line: row, name, namePattern, account, complete } = role;
  const shown = name ?? namePattern ?? 'name not known';
  const where = account === undefined ? '' : `  account ${account}`;
  return [
    line(
      styled('strong', shown),
      styled('quiet', `  ${kind} ${address}  ${file}:${row}${where}`),
      styled(complete ? 'good' : 'warn', complete ? '  complete' : '  with unknown parts'),
    ),
    ...policyLines(role.grants),
    ...role.foreign.map(({ policy, at, why }) => {
      const reason = why === undefined ? '' : `: ${why}`;
      return line(
        `  ${policy}  ${at}`,
        styled('quiet', `  attached, its text is not in these files${reason}`),
      );
    }),
    ...role.unknown.map(({ at, actions = [], reason }) => {
      const what = actions.length === 0 ? '' : `${actions.join(', ')}: `;
      return line(styled('warn', '  unknown  '), `${at}  ${what}${reason}`);
    }),
    ...(role.assumes ?? []).map((one) => line(styled('quiet', `  assumes ${one}`))),
    line(''),
  ];
}

function policyLines(grants: readonly GrantEntry[]): readonly Line[] {
  const policies = [...new Set(grants.map(({ policy }) => policy))];
  return policies.flatMap((policy) => {
    const own = grants.filter((grant) => grant.policy === policy);
    return [line(`  ${policy}`), ...own.map(grantLine)];
  });
}

function grantLine({ effect, element, action, at, editable, why }: GrantEntry): Line {
  const label = element === undefined ? effect : `${effect} ${element}`;
  const note =
    editable === true ? '' : editable === false ? `  ${why ?? 'not editable'}` : `  ${noteOf(editable)}`;
  return line(`    ${label} ${action}  `, styled('quiet', `${at}${note}`));
}

function noteOf(editable: 'item' | 'together'): string {
  return editable === 'item' ? 'the whole policy template only' : 'shared by several roles';
}
