import { clip } from '../../base/text';
import { grouped, isoDay } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import { counts } from '../../drift/limits';
import { isWildcard } from '../../drift/pattern-counts';
import { fingerprint, numbered } from '../fingerprint';
import { isOverGranted, overGrantedByPattern, type PatternGroup, type Which } from '../groups';
import type { JudgedTarget } from '../judged';
import { levelSigns, levelWords } from '../markdown/over-granted';
import { type Links, lineLink } from '../markdown/section';
import { code, prose } from '../markdown/syntax';
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
  /** Its cells but the last, which says since when it stands: Markdown. */
  readonly cells: readonly string[];
  /** What it is called in a sentence: Markdown. */
  readonly words: string;
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
export function itemsOf(target: JudgedTarget, links: Links | undefined): Item[] {
  const missing = openFindings(target).filter(({ state }) => state === 'missing');
  const which: Which = (finding) => isOverGranted(finding) && counts(finding, target.limits);
  return [
    ...missing
      .filter(({ currentlyDenied }) => currentlyDenied)
      .map((finding) => missingItem(target, finding)),
    ...missing
      .filter(({ currentlyDenied }) => !currentlyDenied)
      .map((finding) => missingItem(target, finding)),
    ...overGrantedByPattern(target.drift, which).map((group) => patternItem(target, group, links)),
  ];
}

function missingItem({ name }: JudgedTarget, finding: ActionFinding): Item {
  const { action, currentlyDenied = false, reason, accessLevel } = finding;
  const why = reason.split('; ', 1)[0] ?? '';
  return {
    target: name,
    identity: ['missing', action],
    detail: String(currentlyDenied),
    cells: [
      `${currentlyDenied ? '⛔' : '❗'}\u00a0${code(action)}`,
      `**missing**: ${prose(why)}`,
      levelWords[accessLevel],
      '',
    ],
    words: `missing ${code(action)} of ${code(clip(name, 100))}`,
  };
}

function patternItem(
  { name, policyFiles }: JudgedTarget,
  group: PatternGroup,
  links: Links | undefined,
): Item {
  const { pattern, accessLevel, findings, file, line } = group;
  const opens = findings.some(({ escalation }) => escalation !== undefined);
  const shown = code(clip(pattern, 100));
  return {
    target: name,
    identity: ['over-granted', pattern],
    detail: `${findings.length} ${accessLevel} ${opens}`,
    cells: [
      `${levelSigns[accessLevel]}\u00a0${shown}`,
      unusedOf(group),
      `${levelWords[accessLevel]}${opens ? ', **escalation**' : ''}`,
      lineLink(file, line, links, policyFiles.length > 1),
    ],
    words: `over-granted ${shown} of ${code(clip(name, 100))}`,
  };
}

/** "not used: never seen", or "12 of 14 not used: `s3:PutBucketAcl`, `s3:PutBucketPolicy` and 10 more" */
function unusedOf({ pattern, grants, findings }: PatternGroup): string {
  const [only] = findings;
  if (grants === 1 && !isWildcard(pattern) && only !== undefined)
    return only.lastUsed === undefined ? 'not used: never seen' : `not used since ${isoDay(only.lastUsed)}`;
  const names = findings.slice(0, 2).map(({ action }) => code(action));
  const rest = findings.length - names.length;
  const more = rest > 0 ? ` and ${grouped(rest)} more` : '';
  return `${grouped(findings.length)} of ${grouped(grants)} not used: ${names.join(', ')}${more}`;
}

/** A day with hyphens that do not break: a narrow cell would show it in two lines. */
export function unbroken(day: string): string {
  return day.replaceAll('-', '\u2011');
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
