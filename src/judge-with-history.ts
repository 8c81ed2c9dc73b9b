import type { TargetConfig } from './config/config';
import type { Baseline } from './drift/baseline';
import type { Knowledge } from './drift/drift-input';
import type { GatheredEvidence } from './drift/evidence';
import { asksForAge } from './drift/notes';
import type { Instant } from './drift/time';
import { grantsOf } from './iam/grants';
import { parsePolicy } from './iam/policy-document';
import { judgeTarget, type TargetResult } from './judge-target';
import type { ParsedTarget, TargetFiles } from './parse-policies';
import type { Versions } from './repository/versions';
import type { GrantHistory, Review } from './review-facts';

/** What is asked of the change under review, and of what was before it. */
export interface ReviewReader {
  readonly now: Instant;
  /** Reads what the files of a target said since a moment; a text says why that is not known. */
  readVersions(files: TargetFiles, since: Instant): Promise<Versions | string>;
  readBaseline(target: TargetConfig): Promise<Baseline | undefined>;
  /** What of a target's evidence the change brings itself. */
  unproven(target: TargetConfig): Promise<readonly string[]>;
  /** Why there can be no evidence; absent where there can. */
  readonly withoutEvidence?: string | undefined;
}

/** Judges a target. Since when actions are granted is read only where it could change what is said of them. */
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
  const judgeWith = (more: Review) => judgeTarget(target, parsed, evidence, world.now, knowledge, more);
  const first = judgeWith(review);
  if (!first.judged.drift.findings.some((finding) => asksForAge(finding, first.input))) return first;
  const { windowEnd, newGrantGrace } = first.input.rules;
  const versions = await world.readVersions(files, windowEnd - newGrantGrace);
  return judgeWith({ ...review, history: historyOf(versions, knowledge) });
}

function historyOf(versions: Versions | string, { catalogue }: Knowledge): GrantHistory {
  if (typeof versions === 'string') return { kind: 'unread', message: versions };
  const since = versions.versions.flatMap((version) => {
    const documents = version.texts.map((text) => parsePolicy(text, '').document);
    const known = documents.filter((document) => document !== undefined);
    // A version that does not parse says nothing: the one before it and the one after it count.
    return known.length < documents.length
      ? []
      : [{ since: version.since, actions: grantsOf(known, catalogue).actions }];
  });
  return { kind: 'read', since, complete: versions.complete };
}
