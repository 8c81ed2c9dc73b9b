import { type Instant, isoDay } from '../base/time';
import type { TargetConfig } from '../config/config';
import type { GrantedVersion, Removal } from '../drift/after-removal';
import type { Baseline } from '../drift/baseline';
import { type Refusals, refusedLately, watchTime } from '../drift/denied-lately';
import { asksForAge } from '../drift/notes';
import type { GatheredEvidence } from '../evidence/evidence';
import { parsePolicy } from '../policy/formats/json/policy-document';
import { grantsOf } from '../policy/grants';
import type { Knowledge } from '../reference/knowledge';
import type { Unread } from '../repository/base-files';
import type { Versions } from '../repository/versions';
import { judgeTarget, type TargetResult } from './judge-target';
import type { ParsedTarget, TargetFiles } from './read-policies';
import type { GrantHistory, Review } from './review-facts';

/** What is asked of the change under review, and of what was before it. */
export interface ReviewReader {
  readonly now: Instant;
  /** Reads what the files of a target said since a moment, or says why that is not known. */
  readVersions(files: TargetFiles, since: Instant): Promise<Versions | Unread>;
  readBaseline(target: TargetConfig): Promise<Baseline | undefined>;
  /** What of a target's evidence the change brings itself. */
  unproven(target: TargetConfig): Promise<readonly string[]>;
  /** Why there can be no evidence; absent where there can. */
  readonly withoutEvidence?: string | undefined;
}

/**
 * Judges a target. What the files said before is read only where it could change what is said of them: since when
 * actions are granted, and which of those that are refused were removed lately.
 */
export async function judgeWithHistory(
  target: TargetConfig,
  { files, parsed, base }: ParsedTarget,
  evidence: GatheredEvidence,
  world: ReviewReader,
  knowledge: Knowledge,
): Promise<TargetResult> {
  const baseline = await world.readBaseline(target);
  const review: Review = {
    ...(base === undefined ? {} : { base }),
    ...(baseline === undefined ? {} : { baseline }),
    unproven: await world.unproven(target),
    ...(world.withoutEvidence === undefined ? {} : { withoutEvidence: world.withoutEvidence }),
  };
  const judgeWith = (more: Review, remarks: readonly string[] = []) =>
    judgeTarget(target, parsed, withRemarks(evidence, remarks), world.now, knowledge, more);
  const first = judgeWith(review);
  const { windowEnd, newGrantGrace } = first.input.rules;
  const refusals = refusalsOf(first, knowledge);
  const [agesFrom, from] = [windowEnd - newGrantGrace, refusals.from];
  const asksAge = first.judged.drift.findings.some((finding) => asksForAge(finding, first.input));
  // What a change under review removes is said as what it breaks.
  const asksRemoval = base === undefined && refusedLately(refusals).size > 0;
  if (!asksAge && !asksRemoval) return first;
  const since = asksAge && asksRemoval ? Math.min(agesFrom, from) : asksAge ? agesFrom : from;
  const read = grantedVersions(await world.readVersions(files, since), knowledge);
  const history = asksAge ? { history: historySince(read, agesFrom) } : {};
  const result = judgeWith({ ...review, ...history }, asksRemoval ? unknownRemovals(read, from) : []);
  const removed = asksRemoval ? await removalsIn(read, refusals, files) : [];
  return removed.length === 0 ? result : { ...result, judged: { ...result.judged, removed } };
}

function withRemarks(evidence: GatheredEvidence, remarks: readonly string[]): GatheredEvidence {
  return remarks.length === 0
    ? evidence
    : { ...evidence, remarks: [...(evidence.remarks ?? []), ...remarks] };
}

/** What was refused of a target in the last days, as the first judgement knows it. */
function refusalsOf({ judged, input }: TargetResult, { events }: Knowledge): Refusals {
  const { evidence, head, foreign, rules } = input;
  const accepted = judged.drift.findings.flatMap(({ state, action }) =>
    state === 'accepted' ? [action] : [],
  );
  const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
  return {
    uses: evidence.uses,
    granted: head.actions,
    from: rules.windowEnd - watchTime,
    excused: new Set([...accepted, ...events.permissionless]),
    grantedElsewhere: (id) => other?.every.has(id) === true || foreign?.deployed?.has(id) === true,
  };
}

/** The versions of a target's files with what they granted, newest first, or why nobody knows them. */
type ReadVersions =
  | { readonly kind: 'read'; readonly since: readonly GrantedVersion[]; readonly complete: boolean }
  | Unread;

function grantedVersions(versions: Versions | Unread, { catalogue }: Knowledge): ReadVersions {
  if (versions.kind === 'unread') return versions;
  const since = versions.versions.flatMap(({ since, files }) => {
    const documents = files.map(({ text }) => parsePolicy(text, '').document);
    const known = documents.filter((document) => document !== undefined);
    // A version that does not parse says nothing: the one before it and the one after it count.
    return known.length < documents.length
      ? []
      : [{ since, files, actions: grantsOf(known, catalogue).actions }];
  });
  return { kind: 'read', since, complete: versions.complete };
}

/** What was read for another question and lies before the moment is left out: the answer must not depend on it. */
function historySince(read: ReadVersions, moment: Instant): GrantHistory {
  if (read.kind === 'unread') return read;
  const last = read.since.findIndex(({ since }) => since < moment);
  if (last === -1) return read;
  return { kind: 'read', since: read.since.slice(0, last + 1), complete: true };
}

async function removalsIn(
  read: ReadVersions,
  refusals: Refusals,
  { texts }: TargetFiles,
): Promise<readonly Removal[]> {
  if (read.kind === 'unread') return [];
  // What makes patches is loaded where there may be one to make.
  const { afterRemoval } = await import('../drift/after-removal');
  return afterRemoval(refusals, read.since, texts);
}

/** Why it is not known whether what is refused was removed; nothing where no change could have removed it. */
function unknownRemovals(read: ReadVersions, from: Instant): string[] {
  const what = 'whether what is refused now was removed lately';
  if (read.kind === 'unread') return read.lasting === true ? [] : [`${what} is not known: ${read.message}`];
  const oldest = read.since.at(-1)?.since;
  if (read.complete || oldest === undefined || oldest < from) return [];
  return [`${what} is known since ${isoDay(oldest)} only: the history of the files ends there`];
}
