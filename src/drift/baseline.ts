import { compare } from '../base/order';
import type { ActionName } from '../policy/catalogue';
import type { Finding, Note } from './findings';

/** Known drift of one target, which counts towards no limit. */
export interface Baseline {
  readonly overGranted: ReadonlySet<ActionName>;
  readonly missing: ReadonlySet<ActionName>;
}

/** A baseline may only shrink: what an earlier version of it did not list does not count. */
export function shrunk(now: Baseline, before: Baseline): Baseline {
  return {
    overGranted: both(now.overGranted, before.overGranted),
    missing: both(now.missing, before.missing),
  };
}

function both(one: ReadonlySet<ActionName>, other: ReadonlySet<ActionName>): ReadonlySet<ActionName> {
  return new Set([...one].filter((action) => other.has(action)));
}

/** Whether the baseline lists a finding in the state it has now. */
export function isKnown({ action, state, introduced }: Finding, baseline: Baseline): boolean {
  // What a change breaks was not broken when the baseline was made.
  if (introduced === 'removed') return false;
  if (state === 'over-granted') return baseline.overGranted.has(action);
  return state === 'missing' && baseline.missing.has(action);
}

/** What the baseline of a target is to be: the drift there is, as far as the present one (if any) lists it. */
export function nextBaseline(findings: readonly Finding[], present: Baseline | undefined): Baseline {
  const names = (state: Finding['state']) =>
    findings
      .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
      .map(({ action }) => action)
      .sort(compare);
  return { overGranted: new Set(names('over-granted')), missing: new Set(names('missing')) };
}

/** Entries that are no drift any more: as long as they stay, the same drift may come back unnoticed. */
export function staleNote(findings: readonly Finding[], baseline: Baseline): Note[] {
  const drift = nextBaseline(findings, baseline);
  const listed = [...baseline.overGranted, ...baseline.missing];
  const stale = listed.filter((action) => !drift.overGranted.has(action) && !drift.missing.has(action));
  const [first] = stale.sort(compare);
  if (first === undefined) return [];
  const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
  const message = `the baseline lists ${which}, no drift any more: replace it by the baseline.json of this run`;
  return [{ code: 'baseline-stale', message }];
}

/** The text of a baseline file; the same baselines give the same bytes. */
export function printBaselines(baselines: ReadonlyMap<string, Baseline>): string {
  const targets = [...baselines].map(([name, { overGranted, missing }]) => {
    return [name, { overGranted: [...overGranted], missing: [...missing] }] as const;
  });
  return `${JSON.stringify({ schemaVersion: 1, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}
