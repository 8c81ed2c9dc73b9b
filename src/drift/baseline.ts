import { compare } from '../base/order';
import { findingKey, parseFindingKey } from './finding-key';
import { type Finding, keyOf, type Note } from './findings';

/** Known drift of one target, which counts towards no limit: the keys of its findings as texts. */
export interface Baseline {
  readonly overGranted: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
}

/** A baseline may only shrink: what an earlier version of it did not list does not count. */
export function shrunk(now: Baseline, before: Baseline): Baseline {
  return {
    overGranted: both(now.overGranted, before.overGranted),
    missing: both(now.missing, before.missing),
  };
}

function both(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((key) => other.has(key)));
}

/** Whether the baseline lists a finding in the state it has now. */
export function isKnown(finding: Finding, baseline: Baseline): boolean {
  // What a change breaks was not broken when the baseline was made.
  if (finding.introduced === 'removed') return false;
  const key = findingKey(keyOf(finding));
  if (finding.state === 'over-granted') return baseline.overGranted.has(key);
  return finding.state === 'missing' && baseline.missing.has(key);
}

/** What the baseline of a target is to be: the drift there is, as far as the present one (if any) lists it. */
export function nextBaseline(findings: readonly Finding[], present: Baseline | undefined): Baseline {
  const keys = (state: Finding['state']) =>
    findings
      .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
      .map((finding) => findingKey(keyOf(finding)))
      .sort(compare);
  return { overGranted: new Set(keys('over-granted')), missing: new Set(keys('missing')) };
}

/** Entries that are no drift any more: as long as they stay, the same drift may come back unnoticed. */
export function staleNote(findings: readonly Finding[], baseline: Baseline): Note[] {
  const drift = nextBaseline(findings, baseline);
  const listed = [...baseline.overGranted, ...baseline.missing];
  const stale = listed.filter((key) => !drift.overGranted.has(key) && !drift.missing.has(key));
  const [first] = stale.sort(compare);
  if (first === undefined) return [];
  const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
  const message = `the baseline lists drift that is gone (${which}): replace it with the baseline.json of this run`;
  return [{ code: 'baseline-stale', message }];
}

/** The text of a baseline file; the same baselines give the same bytes. */
export function printBaselines(baselines: ReadonlyMap<string, Baseline>): string {
  const targets = [...baselines].map(([name, { overGranted, missing }]) => {
    return [name, { overGranted: entriesOf(overGranted), missing: entriesOf(missing) }] as const;
  });
  return `${JSON.stringify({ schemaVersion: 2, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}

/** An action stands as its name, what is about a resource as an object. */
function entriesOf(keys: ReadonlySet<string>) {
  return [...keys].map((key) => (key.includes(' ') ? parseFindingKey(key) : key));
}
