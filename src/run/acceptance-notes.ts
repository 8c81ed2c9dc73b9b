import type { Instant } from '../base/time';
import {
  type Acceptance,
  type AcceptanceTarget,
  acceptanceNotes,
  applyAcceptances,
} from '../drift/acceptances';
import { kindOf } from '../drift/comparison';
import { keyOf, type Note } from '../drift/findings';
import { byCode } from '../drift/measure';
import { exceeds } from '../report/words';
import type { TargetResult } from './judge';

/**
 * The results with the notes on acceptances, each with every target that the entry is for. They come last, because they
 * have to be true of all targets of the run; `hasAll` is false where the run leaves targets out.
 */
export function withAcceptanceNotes(
  results: readonly TargetResult[],
  today: Instant,
  hasAll: boolean,
): readonly TargetResult[] {
  const [catalogue] = results.map(({ input }) => input.head.actions.catalogue);
  if (catalogue === undefined) return results;
  const notes = acceptanceNotes(results.map(targetOf), today, hasAll, catalogue);
  return results.map((result) => {
    const own = result.input.acceptances.flatMap((one) => notes.get(one) ?? []);
    return own.length === 0 ? result : withNotes(result, own);
  });
}

function withNotes(result: TargetResult, more: readonly Note[]): TargetResult {
  const { judged } = result;
  const notes = [...judged.drift.notes, ...more].sort(byCode);
  return { ...result, judged: { ...judged, drift: { ...judged.drift, notes } } };
}

function targetOf({ judged, input }: TargetResult): AcceptanceTarget {
  const { drift, judgement, problem } = judged;
  const { acceptances, today, head, evidence } = input;
  const applied = applyAcceptances(acceptances, today, head);
  const needed = drift.findings.flatMap((finding): readonly Acceptance[] => {
    const by = finding.state === 'accepted' ? applied.find(keyOf(finding), kindOf(finding)) : undefined;
    return by === undefined ? [] : [by];
  });
  const isGranted = (action: string) => {
    const id = head.actions.catalogue.idOf(action);
    return id !== undefined && head.actions.has(id);
  };
  return {
    acceptances,
    needed: new Set(needed),
    found: drift.findings.map(({ action }) => action),
    used: drift.used,
    ungranted: [...evidence.uses.keys()].filter((action) => !isGranted(action)),
    isInDoubt: problem !== undefined || judgement.reasons.some((reason) => !exceeds(reason)),
  };
}
