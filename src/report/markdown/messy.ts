import type { Drift } from '../../drift/findings';
import { grouped } from '../../drift/time';
import { byService, cannotTellByCause, riskiestFirst, type ServiceGroup } from '../groups';
import { plural } from '../lines';
import { moreRow, type Section, type Space } from './section';
import { clip, code, details, prose, row, table } from './syntax';

/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. A list of thousands helps nobody begin.
 */
export function messySections(drift: Drift, space: Space): Section[] {
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
  const rows = services.slice(0, space.messyRows).map(({ service, overGranted, levels }) => {
    const shares = levels.map(([level, count]) => `${grouped(count)} ${level.toLowerCase()}`).join(', ');
    return row(code(service), grouped(overGranted), shares);
  });
  const count = `${plural(services.length, 'service')}, ${plural(actions, 'action')} provably unused`;
  const more = moreRow(services.length, space.messyRows, 3, space);
  const text = `#### ${title}: ${count}\n\n${table(['Service', 'Unused', 'Access'], [...rows, ...more])}`;
  return [{ name: title.toLowerCase(), worth: 80, text }];
}

function causeSection(drift: Drift, space: Space): Section[] {
  const groups = cannotTellByCause(drift);
  if (groups.length === 0) return [];
  const limit = space.messyLines === undefined ? space.messyRows : 3;
  const lines = groups.slice(0, limit).map(({ cause, actions }) => {
    const [why, reveal] = [cause.text, cause.reveal].map((text) => prose(clip(text, 200)));
    return `- ${grouped(actions.length)}: ${why}; to settle it: ${reveal}`;
  });
  const more = groups.length > limit ? [`- … and ${groups.length - limit} more causes in ${space.rest}`] : [];
  const title = `Left out of the count: ${grouped(drift.counts.cannotTell)} not judged`;
  const text = details(title, [...lines, ...more].join('\n'));
  return [{ name: 'what the count leaves out', worth: 50, text }];
}
