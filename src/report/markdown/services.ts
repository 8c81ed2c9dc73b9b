import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { ActionFinding, Drift } from '../../drift/findings';
import { accessLevels } from '../../policy/catalogue';
import {
  byService,
  groupBy,
  riskiestFirst,
  type ServiceGroup,
  serviceOf,
  undeterminedByCause,
} from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { moreRow, type Section, type Space } from './section';
import { code, details, prose, row, table } from './syntax';

/** Findings that have no row of their own, counted by service. */
export function byServiceTable(findings: readonly ActionFinding[], space: Space): string {
  const services = [...groupBy(findings, ({ action }) => serviceOf(action))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const rows = services.slice(0, space.rows).map(([service, members]) => {
    const levels = accessLevels
      .map((level) => [level, members.filter(({ accessLevel }) => accessLevel === level).length] as const)
      .filter(([, count]) => count > 0)
      .map(([level, count]) => `${grouped(count)} ${level.toLowerCase()}`);
    return row(code(service), grouped(members.length), levels.join(', '));
  });
  const more = moreRow(services.length, space.rows, 3, space);
  return `The rest by service:\n\n${table(['Service', 'Actions', 'Access'], [...rows, ...more])}`;
}

/** How the granted actions of each service divide: the summary has room for it. */
export function serviceSections({ drift }: JudgedTarget, space: Space): Section[] {
  const services = byService(drift);
  if (space.chartRows === undefined || services.length < 2) return [];
  const rows = services.slice(0, space.chartRows).map((service) => {
    const { used, overGranted, undetermined, granted } = service;
    const rest = granted - used - overGranted - undetermined;
    const counts = [granted, used, overGranted, undetermined, rest].map((count) =>
      count === 0 ? '' : grouped(count),
    );
    return row(code(service.service), bar(service), ...counts);
  });
  const more = moreRow(services.length, space.chartRows, 7, space);
  const head = ['Service', '', 'Granted', '🟩 Used', '🟥 Not used', '⬜ Undetermined', '🟦 Accepted'];
  const text = `#### By service\n\n${table(head, [...rows, ...more])}`;
  return [{ name: 'the services', worth: 35, text }];
}

const squares = 10;

/** Ten squares in all; what there is at all gets one at least. */
function bar({ granted, used, overGranted, undetermined }: ServiceGroup): string {
  const accepted = granted - used - overGranted - undetermined;
  const parts = [
    ['🟥', overGranted],
    ['🟦', accepted],
    ['🟩', used],
    ['⬜', undetermined],
  ] as const;
  const lengths = parts.map(([, count]) =>
    count === 0 ? 0 : Math.max(1, Math.floor((count * squares) / granted)),
  );
  // What rounding took or gave too much is the longest part's to settle.
  const longest = lengths.indexOf(Math.max(...lengths));
  const rest = squares - lengths.reduce((sum, length) => sum + length, 0);
  return parts
    .map(([square], at) => square.repeat((lengths[at] ?? 0) + (at === longest ? rest : 0)))
    .join('');
}

/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. A list of thousands does not help to begin.
 */
export function byServiceSections(drift: Drift, space: Space): Section[] {
  const services = byService(drift).filter(({ overGranted }) => overGranted > 0);
  const untouched = riskiestFirst(services.filter(({ inUse }) => !inUse));
  const inUse = riskiestFirst(services.filter((service) => service.inUse));
  return [
    ...serviceSection('Services never touched', untouched, space),
    ...serviceSection('Over-granted in services in use', inUse, space),
    ...causeSection(drift, space),
  ];
}

function serviceSection(title: string, services: readonly ServiceGroup[], space: Space): Section[] {
  if (services.length === 0) return [];
  const actions = services.reduce((sum, { overGranted }) => sum + overGranted, 0);
  const rows = services.slice(0, space.byServiceRows).map(({ service, overGranted, levels }) => {
    const shares = levels.map(([level, count]) => `${grouped(count)} ${level.toLowerCase()}`).join(', ');
    return row(code(service), grouped(overGranted), shares);
  });
  const count = `${plural(services.length, 'service')}, ${plural(actions, 'action')} provably unused`;
  const more = moreRow(services.length, space.byServiceRows, 3, space);
  const text = `#### ${title}: ${count}\n\n${table(['Service', 'Unused', 'Access'], [...rows, ...more])}`;
  return [{ name: title.toLowerCase(), worth: 80, text }];
}

function causeSection(drift: Drift, space: Space): Section[] {
  const groups = undeterminedByCause(drift);
  if (groups.length === 0) return [];
  const limit = space.byServiceLines === undefined ? space.byServiceRows : 3;
  const lines = groups.slice(0, limit).map(({ cause, actions }) => {
    const [why, reveal] = [cause.text, cause.reveal].map((text) => prose(clip(text, 200)));
    return `- ${grouped(actions.length)}: ${why}; to settle it: ${reveal}`;
  });
  const more = groups.length > limit ? [`- … and ${groups.length - limit} more causes in ${space.rest}`] : [];
  const title = `Left out of the count: ${grouped(drift.counts.undetermined)} not judged`;
  const text = details(title, [...lines, ...more].join('\n'));
  return [{ name: 'what the count leaves out', worth: 50, text }];
}
