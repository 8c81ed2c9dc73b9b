import type { Drift } from '../drift/findings';
import { cannotTellByCause, grantingPatterns, serviceOf, untouchedServices } from './groups';
import { type Line, line, number, plural, styled } from './lines';

const rows = 10;

/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. Numbers before names: a list of thousands helps nobody begin.
 */
export function messyLines(drift: Drift, width: number): Line[] {
  const patterns = new Set(grantingPatterns(drift).map(({ pattern }) => pattern));
  const summary = `grants ${number(drift.counts.granted)} through ${plural(patterns.size, 'pattern')}, used ${number(drift.counts.used)}`;
  return [
    line(''),
    line(styled('strong', `  ${summary}`)),
    ...untouched(drift),
    ...inUse(drift, width),
    ...unjudged(drift),
  ];
}

function untouched(drift: Drift): Line[] {
  const services = untouchedServices(drift);
  if (services.length === 0) return [];
  const total = services.reduce((sum, { overGranted }) => sum + overGranted, 0);
  const title = `Services never touched (${number(services.length)}), ${plural(total, 'over-granted action')}`;
  const lines = services.slice(0, rows).map(({ service, overGranted, cannotTell }) => {
    const rest = cannotTell === 0 ? '' : `, ${number(cannotTell)} cannot tell`;
    return line('  ', styled('warn', service.padEnd(24)), `${number(overGranted)} over-granted${rest}`);
  });
  return [line(''), line(styled('strong', title)), ...lines, ...more(services.length - rows, 'service')];
}

function inUse(drift: Drift, width: number): Line[] {
  const touched = new Set(drift.used.map(serviceOf));
  const findings = drift.findings.filter(
    ({ state, action }) => state === 'over-granted' && touched.has(serviceOf(action)),
  );
  if (findings.length === 0) return [];
  const title = `Over-granted in services in use (${number(findings.length)}), riskiest first`;
  const lines = findings.slice(0, rows).map(({ action, accessLevel, reason }) => {
    const text = `${action.padEnd(Math.min(48, width - 30))}  `;
    return line('  ', styled('warn', text), styled('quiet', `${accessLevel}  `), reason);
  });
  return [line(''), line(styled('strong', title)), ...lines, ...more(findings.length - rows, 'action')];
}

function unjudged(drift: Drift): Line[] {
  const groups = cannotTellByCause(drift);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, rows).map(({ cause, actions }) => {
    const count = number(actions.length).padStart(7);
    return line(`${count}  ${cause.text}`, styled('quiet', `  what would reveal it: ${cause.reveal}`));
  });
  const title = `Cannot tell (${number(drift.counts.cannotTell)}), by cause`;
  return [line(''), line(styled('strong', title)), ...lines, ...more(groups.length - rows, 'cause')];
}

function more(rest: number, noun: string): Line[] {
  return rest > 0
    ? [line('  ', styled('quiet', `and ${plural(rest, noun)} more: --format json lists all`))]
    : [];
}
