import type { UnknownAction } from '../iam/action-problems';
import { ActionSet } from '../iam/action-set';
import { type ActionId, accessLevels, type Catalogue } from '../iam/catalogue';
import { type GrantPlace, type GrantSet, placesByAction } from '../iam/grants';
import type { Problem } from '../iam/problem';
import { type Acceptance, acceptanceNotes, applyAcceptances } from './acceptances';
import type { EventActions } from './event-actions';
import type { ActionName, Evidence, PrincipalName, SourceView, Use } from './evidence';
import type { Counts, Drift, Finding, Note, State } from './findings';
import { compare } from './merge-evidence';
import { type ForeignGrants, judgeMissing } from './missing';
import { documentNotes, evidenceNotes, useNotes } from './notes';
import type { Duration, Instant } from './time';
import { type UngrantedReason, unusedJudge } from './unused';
import type { VisibilityRules } from './visibility';

/** Everything the comparison of one target needs, as values. Base, ages and foreign grants are optional. */
export interface DriftInput {
  readonly head: GrantSet;
  readonly unknownActions: readonly UnknownAction[];
  /** Warnings of the policy files. */
  readonly warnings: readonly Problem[];
  readonly base?: GrantSet;
  /** When each action was first granted by a commit, where that is known. */
  readonly ages?: ReadonlyMap<ActionId, Instant>;
  /** What the role's live policies grant; absent when nobody read them. */
  readonly foreign?: ForeignGrants;
  readonly principals: readonly PrincipalName[];
  readonly evidence: Evidence;
  readonly views: readonly SourceView[];
  readonly acceptances: readonly Acceptance[];
  readonly rules: DriftRules;
  /** Now; only the expiry of acceptances depends on it. */
  readonly today: Instant;
}

/** The configured part of the comparison. */
export interface DriftRules {
  /** The moment ages are counted to. */
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  readonly minObservation: Duration;
  readonly newGrantGrace: Duration;
  readonly missingDenied: 'count' | 'note';
}

/** The tables the judgement is made with. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly events: EventActions;
  readonly visibility: VisibilityRules;
}

/** Compares what is granted with what was seen: product.md's two tables, row by row. Pure. */
export function measureDrift(input: DriftInput, knowledge: Knowledge): Drift {
  const { catalogue } = knowledge;
  const since = input.rules.windowEnd - input.rules.unusedAfter;
  const recent = new Map([...input.evidence.uses].filter(([, use]) => usedSince(use, since)));
  const usedIds = ActionSet.of(
    catalogue,
    [...recent.keys()].flatMap((action) => catalogue.idOf(action) ?? []),
  );
  const used = input.head.actions.intersect(usedIds);
  const applied = applyAcceptances(input.acceptances, input.today);
  const accept = (finding: Finding): Finding => {
    const by = applied.find(finding.action);
    if (by === undefined) return finding;
    const { cause: _, ...rest } = finding;
    return {
      ...rest,
      state: 'accepted',
      reason: `${finding.reason}; accepted: ${by.reason} (until ${by.expires})`,
    };
  };
  const unused = unusedFindings(input, used, recent, since, knowledge).map(accept);
  const missing = judgeMissing(input, recent, usedIds.minus(input.head.actions), knowledge);
  const missed = missing.findings.map(accept);
  const findings = [...missed, ...unused];
  const accepted = findings.filter(({ state }) => state === 'accepted').map(({ action }) => action);
  return {
    counts: countsOf(input.head.actions.size, used.size, unused, missed),
    used: used.names(),
    findings: findings.sort(byRisk),
    notes: [
      ...documentNotes(input),
      ...useNotes(used, recent),
      ...missing.notes,
      ...evidenceNotes(input.evidence),
      ...applied.notes,
      ...acceptanceNotes(input.acceptances, input.today, accepted, used.names()),
    ].sort(byCode),
    patterns: input.head.places.map(({ path, line, pattern, actions }) => {
      return { file: path, line, pattern, grants: actions.size, used: actions.intersect(used).size };
    }),
  };
}

/** A use with an outcome at or after a moment; an outcome without a time happened inside the window of its source. */
function usedSince({ allowed, denied, attempted }: Use, since: Instant): boolean {
  return [allowed, denied, attempted].some((tally) => tally !== undefined && (tally.last ?? since) >= since);
}

function unusedFindings(
  input: DriftInput,
  used: ActionSet,
  recent: ReadonlyMap<ActionName, Use>,
  since: Instant,
  knowledge: Knowledge,
): Finding[] {
  const judge = unusedJudge(input, new Set(recent.keys()), since, knowledge);
  const places = placesByAction(input.head);
  return [...input.head.actions.minus(used)].map((id) => {
    const action = knowledge.catalogue.nameOf(id);
    return granted(id, judge(id), places.get(id), input, action, knowledge.catalogue);
  });
}

function granted(
  id: ActionId,
  { state, reason, cause, lastUsed }: UngrantedReason,
  place: GrantPlace | undefined,
  { base }: DriftInput,
  action: ActionName,
  catalogue: Catalogue,
): Finding {
  return {
    action,
    state,
    accessLevel: catalogue.levelOf(id),
    reason,
    ...(cause === undefined ? {} : { cause }),
    ...(lastUsed === undefined ? {} : { lastUsed }),
    resources: [],
    ...(place === undefined ? {} : { place: { file: place.path, line: place.line, pattern: place.pattern } }),
    ...(base === undefined ? {} : { introduced: base.actions.has(id) ? 'existing' : 'added' }),
  };
}

function countsOf(
  granted: number,
  used: number,
  unused: readonly Finding[],
  missed: readonly Finding[],
): Counts {
  const count = (findings: readonly Finding[], state: State) =>
    findings.filter((one) => one.state === state).length;
  return {
    granted,
    used,
    overGranted: count(unused, 'over-granted'),
    missing: count(missed, 'missing'),
    cannotTell: count(unused, 'cannot-tell'),
    accepted: count(unused, 'accepted'),
  };
}

const stateOrder: readonly State[] = ['missing', 'over-granted', 'cannot-tell', 'accepted'];

function byRisk(a: Finding, b: Finding): number {
  const state = stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state);
  const level = accessLevels.indexOf(a.accessLevel) - accessLevels.indexOf(b.accessLevel);
  return state || level || compare(a.action, b.action);
}

function byCode(a: Note, b: Note): number {
  return compare(a.code, b.code) || compare(a.action ?? '', b.action ?? '') || compare(a.message, b.message);
}
