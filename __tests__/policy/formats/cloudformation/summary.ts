import { listingReaderOf } from '../../../../src/policy/formats/inventories';
import type { InventoryOptions } from '../../../../src/policy/inventory-reader';
import type { SourceFile } from '../../../../src/policy/model';
import { type RoleEntry, type RolesReport, rolesReport } from '../../../../src/report/roles';

/** What `roles --format json` has of some files, the first of which is the one that is named. */
export function reportOf(
  files: readonly SourceFile[],
  options: InventoryOptions = {},
  which: 'closure' | 'all' = 'closure',
): RolesReport {
  const [entry, ...rest] = files;
  if (entry === undefined) throw new TypeError('no file');
  const reader = listingReaderOf(entry);
  if (reader === undefined) throw new TypeError(`${entry.path} is not recognized`);
  const others = new Map(rest.map((file) => [file.path, file]));
  const wanted = reader.closure({ entry, others });
  const known = new Map([...others].filter(([path]) => which === 'all' || wanted.includes(path)));
  return rolesReport(reader.read({ entry, others: known }, options));
}

/** A report in short lines, without the file of each place: `ROLE NAME complete`, `+ s3:GetObject 12`, `? may-exist 14 ...`. */
export function summaryOf(template: string, options: InventoryOptions = {}, path = 't.yaml'): string[] {
  return summarized(reportOf([{ path, text: template }], options));
}

/** The same of a report. */
export function summarized(report: RolesReport): string[] {
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
    ...[...roles, ...otherPrincipals].flatMap(linesOf),
    ...unattached.map(({ address, at }) => `unattached ${address} ${lineOf(at)}`),
    ...notCreated.map(({ address, why }) => `not created ${address}: ${why}`),
    ...notGranted.map(({ action, at, why }) => `not granted ${action} ${lineOf(at)}: ${why}`),
    ...unknown.map(({ kind, at, reason }) => `? ${kind} ${lineOf(at)}: ${reason}`),
    ...problems.map(({ severity, at, message }) => `${severity} ${lineOf(at)}: ${message}`),
  ];
}

function linesOf(role: RoleEntry): string[] {
  const { kind, address, name, namePattern, complete, grants, unknown, foreign, assumes = [] } = role;
  const shown = kind === undefined ? address : `${kind} ${address}`;
  return [
    `${shown} ${name ?? namePattern ?? '?'}${complete ? '' : ' incomplete'}`,
    ...grants.map(({ effect, element, action, at, editable }) => {
      const sign = effect === 'Allow' ? '+' : '-';
      const edit = editable === true ? '' : ` ${editable === false ? 'fixed' : editable}`;
      return `  ${sign} ${element === undefined ? '' : 'not '}${action} ${lineOf(at)}${edit}`;
    }),
    ...unknown.map(({ kind, at, actions = [] }) => `  ? ${[kind, lineOf(at), ...actions].join(' ')}`),
    ...foreign.map(({ policy, at }) => `  foreign ${policy} ${lineOf(at)}`),
    ...role.notGranted.map(({ action, at, why }) => `  not granted ${action} ${lineOf(at)}: ${why}`),
    ...assumes.map((one) => `  assumes ${one}`),
  ];
}

function lineOf(at: string): string {
  return at.slice(at.lastIndexOf(':') + 1);
}
