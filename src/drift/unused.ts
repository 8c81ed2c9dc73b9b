import { daysAgo, type Instant, isoDay } from '../base/time';
import { spend } from '../base/work';
import type { SourceName, Use } from '../evidence/evidence';
import { memoryMargin } from '../evidence/memory';
import { isLogCoverage, longestSpan, sawAny, tellsOf, wasRead } from '../evidence/source-coverage';
import type { ActionId, ActionName } from '../policy/catalogue';
import type { GrantSet } from '../policy/grants';
import { partThat } from '../policy/possible';
import { type Cause, cause } from '../reference/cause';
import type { Knowledge } from '../reference/knowledge';
import { absenceOf } from './coverage';
import type { DriftInput } from './drift-input';
import type { State } from './findings';
import type { Observation } from './observation';
import { isWildcard } from './pattern-counts';
import { protectionOf } from './protection';

/** What is said of a granted action that is not in use. */
export interface UnusedReason {
  readonly state: State;
  readonly reason: string;
  readonly cause?: Cause;
  readonly lastUsed?: Instant;
  readonly provenBy?: readonly SourceName[];
  readonly conclusive?: boolean;
}

/** Says of a granted action that is not in use what it is, given when actions were granted. */
export type UnusedJudge = (id: ActionId, ages: DriftInput['ages']) => UnusedReason;

/**
 * Judges granted actions that are not in use: over-granted when some source would have shown them and nothing
 * protects them, else undetermined. What a new or widened wildcard adds needs no such proof, since it is not named; only
 * what an action in use protects is undetermined there, too.
 */
export function unusedJudge(
  input: DriftInput,
  used: ReadonlySet<ActionName>,
  since: Instant,
  knowledge: Knowledge,
): UnusedJudge {
  const { catalogue } = knowledge;
  const protection = protectionOf(input.evidence, input.head, used, input.coverages, since, knowledge);
  const absence = absenceOf(input.coverages, knowledge.coverageRules, observationOf(input));
  const named = namedActions(input.head);
  const fresh = freshness(named, input);
  const hasEvidence = evidenceWasRead(input);
  return (id, ages) => {
    spend(400);
    const action = catalogue.nameOf(id);
    const lastUsed = lastUseOf(input.evidence.uses.get(action));
    const seen = lastUsed === undefined ? {} : { lastUsed };
    // Of a new role nothing can have been seen: what it is granted by a wildcard needs no evidence.
    const isJudged = hasEvidence || input.stage?.kind === 'new-role';
    const isNew = isAdded(id, input) && !isLive(id, input) && input.import === undefined;
    const newWildcard = isNew && !named.has(id) && isJudged;
    const seenBy = absence(id);
    const unknown =
      maybeDenied(id, input) ??
      fresh(id) ??
      protection.byUse(id) ??
      (newWildcard
        ? undefined
        : (outlived(lastUsed, input.rules) ??
          (seenBy.kind === 'blind' ? seenBy.cause : undefined) ??
          protection.unresolved(id) ??
          // A call that succeeded was granted: the evidence beats the history of the file.
          (input.evidence.uses.get(action)?.allowed === undefined
            ? youth(id, named, ages, input.rules)
            : undefined)));
    if (unknown !== undefined)
      return { state: 'undetermined', reason: unknown.text, cause: unknown, ...seen };
    const proof =
      seenBy.kind === 'visible'
        ? { provenBy: seenBy.sources, conclusive: seenBy.conclusive }
        : { provenBy: [] };
    return {
      state: 'over-granted',
      reason: wordsOfAbsence(lastUsed, newWildcard, input),
      ...proof,
      ...seen,
    };
  };
}

/** What an absence is measured against. */
export function observationOf({
  principals,
  created = new Map(),
  coverages,
  rules,
  unlisted,
}: DriftInput): Observation {
  const { windowEnd, unusedAfter, minObservation, staleBefore, tail } = rules;
  // A set with a gap, without an event of the principal, or too old lends its age to no other.
  const whole = coverages.filter(
    (coverage) =>
      isLogCoverage(coverage) &&
      coverage.gaps.length === 0 &&
      coverage.window.end >= (staleBefore ?? coverage.window.end),
  );
  const longestLogs = new Map(
    principals.map((one) => [one, longestSpan(whole.filter((coverage) => sawAny(coverage, one)))]),
  );
  const time = { windowEnd, unusedAfter, tail, minObservation, staleBefore };
  return { principals, created, ...time, longestLogs, someUnknown: unlisted !== undefined };
}

function wordsOfAbsence(lastUsed: Instant | undefined, newWildcard: boolean, { rules }: DriftInput): string {
  if (lastUsed !== undefined) return `last used ${daysAgo(lastUsed, rules.windowEnd)}`;
  return newWildcard ? 'added by a wildcard, no recorded use' : 'never called';
}

/** Whether some source said something about every principal: without any evidence nothing is called unused. */
function evidenceWasRead({ principals, coverages }: DriftInput): boolean {
  const read = coverages.filter(wasRead);
  return (
    read.length > 0 && principals.every((principal) => read.some((coverage) => tellsOf(coverage, principal)))
  );
}

/** Whether the change under review brings an action. What the base may have granted is judged by its use alone. */
function isAdded(id: ActionId, { base, possibleAtBase }: DriftInput): boolean {
  return base !== undefined && !base.actions.has(id) && possibleAtBase?.has(id) !== true;
}

/** Whether the live policies of every principal grant an action already: then the change adds it to the files alone. */
function isLive(id: ActionId, { foreign }: DriftInput): boolean {
  const { live = [] } = foreign ?? {};
  return live.length > 0 && live.every(({ actions }) => actions.has(id));
}

/** An action that is never called is no drift where it may be denied. */
function maybeDenied(id: ActionId, { possible }: DriftInput): Cause | undefined {
  const part = partThat('denies', id, possible);
  return part && cause('may-be-denied', `${part.at.file}:${part.at.line}`, part.reason);
}

/** What cannot have been used, because it is granted by nothing that is deployed yet. */
function freshness(named: ReadonlySet<ActionId>, input: DriftInput): (id: ActionId) => Cause | undefined {
  return (id) => {
    if (!named.has(id) || !isAdded(id, input) || input.import === 'known') return undefined;
    if (input.stage?.kind === 'new-role') return cause('new-role');
    return input.rules.newGrantGrace > 0 ? cause('added') : undefined;
  };
}

/** An action that just fell out of memory is announced before it is judged: its owner may know better. */
function outlived(
  lastUsed: Instant | undefined,
  { windowEnd, remembered }: DriftInput['rules'],
): Cause | undefined {
  if (lastUsed === undefined || remembered === undefined) return undefined;
  const judged = lastUsed + remembered + memoryMargin;
  return judged < windowEnd ? undefined : cause('outlived', isoDay(lastUsed), isoDay(judged));
}

/** An action cannot have been used before it was granted; what a wildcard brought is not young by being new. */
function youth(
  id: ActionId,
  named: ReadonlySet<ActionId>,
  ages: DriftInput['ages'],
  rules: DriftInput['rules'],
): Cause | undefined {
  const granted = ages?.get(id);
  if (granted === undefined || !named.has(id) || rules.windowEnd - granted >= rules.newGrantGrace)
    return undefined;
  return cause('new-grant', daysAgo(granted, rules.windowEnd));
}

/** The actions that some pattern without a wildcard names. */
export function namedActions(head: GrantSet): ReadonlySet<ActionId> {
  return new Set(
    head.grants.filter(({ pattern }) => !isWildcard(pattern)).flatMap(({ actions }) => [...actions]),
  );
}

function lastUseOf(use: Use | undefined): Instant | undefined {
  const times = [use?.allowed?.last, use?.denied?.last, use?.attempted?.last].filter(
    (time) => time !== undefined,
  );
  return times.length === 0 ? undefined : Math.max(...times);
}
