import type { Drift } from '../drift/findings';
import { grouped } from '../drift/time';
import { byService, cannotTellByCause, riskiestFirst, type ServiceGroup } from './groups';
import { type Line, line, plural, styled } from './lines';

/** A screenful in all: services never touched, services in use, causes. */
const rows = { untouched: 8, inUse: 7, causes: 3 } as const;

/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. Numbers before names: a list of thousands helps nobody begin.
 */
export function messyLines(drift: Drift): Line[] {
  const services = byService(drift).filter(({ overGranted, cannotTell }) => overGranted + cannotTell > 0);
  return [
    ...untouched(riskiestFirst(services.filter(({ inUse }) => !inUse))),
    ...partlyUsed(riskiestFirst(services.filter(({ inUse, overGranted }) => inUse && overGranted > 0))),
    ...unjudged(drift),
  ];
}

function untouched(services: readonly ServiceGroup[]): Line[] {
  const proven = services.filter(({ overGranted }) => overGranted > 0);
  if (proven.length === 0) return [];
  const open = services.length - proven.length;
  const rest = open === 0 ? '' : `, ${grouped(open)} more cannot be judged`;
  const title = `Services never touched: ${grouped(proven.length)} provably unused (${plural(total(proven), 'action')})${rest}`;
  return [line(''), line(styled('strong', title)), ...serviceLines(proven, rows.untouched)];
}

function partlyUsed(services: readonly ServiceGroup[]): Line[] {
  if (services.length === 0) return [];
  const title = `Over-granted in services in use (${plural(total(services), 'action')}), riskiest first`;
  return [line(''), line(styled('strong', title)), ...serviceLines(services, rows.inUse)];
}

function serviceLines(services: readonly ServiceGroup[], limit: number): Line[] {
  const lines = services.slice(0, limit).map(({ service, overGranted, levels }) => {
    const shares = levels.map(([level, count]) => `${grouped(count)} ${level.toLowerCase()}`).join(', ');
    const count = grouped(overGranted).padStart(6);
    return line('  ', styled('warn', service.padEnd(22)), `${count}  `, styled('quiet', shares));
  });
  return [...lines, ...more(services.length - limit, 'more service')];
}

function total(services: readonly ServiceGroup[]): number {
  return services.reduce((sum, { overGranted }) => sum + overGranted, 0);
}

function unjudged(drift: Drift): Line[] {
  const groups = cannotTellByCause(drift);
  if (groups.length === 0) return [];
  const lines = groups
    .slice(0, rows.causes)
    .flatMap(({ cause, actions }) => [
      line(`  ${grouped(actions.length).padEnd(8)}${cause.text}`),
      line(' '.repeat(10), styled('quiet', `to reveal it: ${cause.reveal}`)),
    ]);
  const title = `Cannot tell (${grouped(drift.counts.cannotTell)}), by cause`;
  return [
    line(''),
    line(styled('strong', title)),
    ...lines,
    ...more(groups.length - rows.causes, 'more cause'),
  ];
}

function more(rest: number, noun: string): Line[] {
  return rest > 0 ? [line('  ', styled('quiet', `and ${plural(rest, noun)}: --format json lists all`))] : [];
}
