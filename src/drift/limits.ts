import { grouped } from '../base/time';
import type { AccessLevel } from '../policy/catalogue';
import type { ActionFinding, Drift, Reason } from './findings';

/** A count, or a share of the granted actions in percent. */
export type Limit =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'share'; readonly percent: number };

export interface Limits {
  readonly maxOverGranted: Limit;
  readonly maxMissing: number;
  /** Absent: any number of them. */
  readonly maxUndetermined?: Limit;
  /** Access levels whose over-granted actions count towards the limit. */
  readonly failOnLevels: ReadonlySet<AccessLevel>;
  /** Access levels of which nothing may be added by name. */
  readonly failOnNew: ReadonlySet<AccessLevel>;
  /**
   * What counts where a change is under review: all drift of the targets that it touches, only what it introduces, or
   * all drift of all targets.
   */
  readonly gate: 'changed' | 'introduced' | 'all';
}

/** `5` or `10%`, as it was configured. */
export function formatLimit(limit: Limit): string {
  return limit.kind === 'count' ? String(limit.value) : `${limit.percent}%`;
}

/** Administrator access that the change adds: it fails whatever the evidence, the limits and the gate. */
export function administratorFailure({ effects }: Drift): Reason[] {
  const added = effects?.administrator;
  if (added === undefined || added.isAccepted) return [];
  return [{ code: 'administrator-access', message: 'administrator access added' }];
}

/** The limits that the drift of a target exceeds. */
export function driftFailures(drift: Drift, limits: Limits): Reason[] {
  return [
    ...missingFailure(drift, limits),
    ...overGrantedFailure(drift, limits),
    ...undeterminedFailure(drift, limits),
  ];
}

/** The findings that count towards a limit. */
export function countedFindings({ findings }: Drift, limits: Limits): ActionFinding[] {
  return findings.filter((one) => {
    if (one.state === 'undetermined') return limits.maxUndetermined !== undefined && counts(one, limits);
    if (one.state !== 'over-granted') return one.state === 'missing' && counts(one, limits);
    return limits.failOnLevels.has(one.accessLevel) && counts(one, limits);
  });
}

/** Whether a finding counts: known drift does not, and what was there before only where all of it does. */
export function counts({ introduced, inBaseline }: ActionFinding, { gate }: Limits): boolean {
  return inBaseline !== true && (gate !== 'introduced' || introduced !== 'existing');
}

function missingFailure({ counts: total, findings }: Drift, limits: Limits): Reason[] {
  const counted = findings.filter((one) => one.state === 'missing' && counts(one, limits)).length;
  if (counted <= limits.maxMissing) return [];
  const rest = restOf(counted, total.missing, 'that count');
  return [{ code: 'missing', message: `${grouped(counted)} missing (limit ${limits.maxMissing})${rest}` }];
}

function restOf(counted: number, all: number, which: string): string {
  return counted < all ? ` ${which}, ${grouped(all)} in all` : '';
}

function overGrantedFailure({ counts: total, findings }: Drift, limits: Limits): Reason[] {
  const { maxOverGranted, failOnLevels } = limits;
  const over = findings.filter((one) => one.state === 'over-granted' && counts(one, limits));
  const counted = over.filter(({ accessLevel }) => failOnLevels.has(accessLevel)).length;
  if (counted <= allowedBy(maxOverGranted, total.granted)) return [];
  const which = counted < over.length ? 'at the levels that count' : 'that count';
  const some = restOf(counted, total.overGranted, which);
  const message = `${grouped(counted)} over-granted (limit ${formatLimit(maxOverGranted)})${some}`;
  return [{ code: 'over-granted', message }];
}

/** How many actions a limit allows of so many granted ones. */
export function allowedBy(limit: Limit, granted: number): number {
  if (limit.kind === 'count') return limit.value;
  // Hundredths first: 0.07 * 100 is more than 7.
  return Math.floor((Math.round(limit.percent * 1e6) * granted) / 1e8);
}

/** More that no source can settle than is allowed: a pass would cover too little. */
function undeterminedFailure({ counts: total, findings }: Drift, limits: Limits): Reason[] {
  const { maxUndetermined } = limits;
  if (maxUndetermined === undefined) return [];
  const counted = findings.filter((one) => one.state === 'undetermined' && counts(one, limits)).length;
  if (counted <= allowedBy(maxUndetermined, total.granted)) return [];
  const rest = restOf(counted, total.undetermined, 'that count');
  const message = `${grouped(counted)} undetermined (limit ${formatLimit(maxUndetermined)})${rest}`;
  return [{ code: 'undetermined', message }];
}

/** What is added where nothing of its access level may be, by name or by a pattern. */
export function newGrantFailure({ findings }: Drift, { failOnNew }: Limits): Reason[] {
  const added = findings.filter(
    ({ state, introduced, accessLevel }) =>
      state !== 'accepted' && introduced === 'added' && failOnNew.has(accessLevel),
  ).length;
  if (added === 0) return [];
  return [{ code: 'new-grant', message: `${grouped(added)} new (fail-on-new)` }];
}
