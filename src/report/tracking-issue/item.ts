import { isoDay } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import { counts } from '../../drift/limits';
import { isWildcard } from '../../drift/pattern-counts';
import { code, names, prose, type Sign, type Text, t } from '../document/model';
import { fingerprint, numbered } from '../fingerprint';
import { isOverGranted, overGrantedByPattern, type PatternGroup, type Which } from '../groups';
import type { JudgedTarget } from '../judged';
import { exceeds } from '../words';
import { itemDigits, targetDigits } from './state';

/** Something that people can act on: a row of the issue. */
export interface Item {
  /** The target's name; absent for what is of the whole run. */
  readonly target?: string;
  /** What it is known by from run to run. */
  readonly identity: readonly string[];
  /** What of it is worth an edit when it changes. */
  readonly detail: string;
  readonly sign?: Sign;
  /** Its line, without the day since when it is open. */
  readonly text: Text;
  /** What it is called in a sentence. */
  readonly words: Text;
}

/** Drift that counts, within the limits or beyond: none that is known. */
export function openFindings({ drift: { findings }, limits }: JudgedTarget): readonly ActionFinding[] {
  return findings.filter(
    (finding) => (finding.state === 'missing' || finding.state === 'over-granted') && counts(finding, limits),
  );
}

/** Whether the evidence of a target has gaps: what is not seen may be there all the same. */
export function isInDoubt({ judgement }: JudgedTarget): boolean {
  return judgement.reasons.some((reason) => !exceeds(reason));
}

/** What stands of a target: denied actions first, then missing ones, then over-granted patterns, riskiest first. */
export function itemsOf(target: JudgedTarget): Item[] {
  const missing = openFindings(target).filter(({ state }) => state === 'missing');
  const which: Which = (finding) => isOverGranted(finding) && counts(finding, target.limits);
  return [
    ...missing
      .filter(({ currentlyDenied }) => currentlyDenied)
      .map((finding) => missingItem(target, finding)),
    ...missing
      .filter(({ currentlyDenied }) => !currentlyDenied)
      .map((finding) => missingItem(target, finding)),
    ...overGrantedByPattern(target.drift, which).map((group) => patternItem(target, group)),
  ];
}

function missingItem({ name }: JudgedTarget, finding: ActionFinding): Item {
  const { action, currentlyDenied = false, reason } = finding;
  const why = reason.split('; ', 1)[0] ?? '';
  return {
    target: name,
    identity: ['missing', action],
    detail: String(currentlyDenied),
    sign: currentlyDenied ? 'breaks' : 'missing',
    text: t`${code(action)}: missing, ${prose(why)}`,
    words: t`missing ${code(action)} of ${code(name, 100)}`,
  };
}

function patternItem({ name, policyFiles }: JudgedTarget, group: PatternGroup): Item {
  const { pattern, accessLevel, findings, file, line } = group;
  const opens = findings.some(({ escalation }) => escalation !== undefined);
  const shown = code(pattern, 100);
  const at = { kind: 'location', file, line, hasMany: policyFiles.length > 1 } as const;
  return {
    target: name,
    identity: ['over-granted', pattern],
    detail: `${findings.length} ${accessLevel} ${opens}`,
    sign: accessLevel,
    text: t`${shown}: ${unusedOf(group)}${opens ? ', privilege escalation' : ''}. ${at}`,
    words: t`over-granted ${shown} of ${code(name, 100)}`,
  };
}

/** "never called", or "12 of 14 over-granted: `s3:PutBucketAcl`, `s3:PutBucketPolicy` and 10 more" */
function unusedOf({ pattern, grants, findings }: PatternGroup): Text {
  const [only] = findings;
  if (grants === 1 && !isWildcard(pattern) && only !== undefined)
    return [only.lastUsed === undefined ? 'never called' : `last called ${isoDay(only.lastUsed)}`];
  const actions = findings.map(({ action }) => action);
  return t`${findings.length} of ${grants} over-granted (${names(actions, 2)})`;
}

/** The key of each item, in their order. `hide` takes out of it what must not be found by trying. */
export function keysOf(items: readonly Item[], hide: (text: string) => string): readonly string[] {
  const names = items.map(({ target, identity }) => hide(JSON.stringify([target ?? null, ...identity])));
  return numbered(names).map((name, index) => {
    return targetKey(items[index]?.target, hide) + fingerprint([name]).slice(0, itemDigits);
  });
}

/** How the keys of a target's items begin, or of those of the whole run. */
export function targetKey(name: string | undefined, hide: (text: string) => string): string {
  return fingerprint(name === undefined ? [] : [hide(name)]).slice(0, targetDigits);
}
