import type { ActionName } from '../policy/catalogue';
import type { Evidence, RequestNeed, Use } from './evidence';
import { mergeUses } from './merge';

/**
 * Evidence in which what requests show to be needed counts as used, since the calls succeeded: `iam:PassRole` for a
 * request that names a role. What is only likely may be needed.
 */
export function withRequestNeeds(evidence: Evidence): Evidence {
  const { requestNeeds } = evidence;
  if (requestNeeds === undefined) return evidence;
  const uses = new Map(evidence.uses);
  const mayNeed = new Map(evidence.mayNeed);
  for (const [action, need] of requestNeeds) {
    const { event, last, likely } = need;
    if (likely !== true) uses.set(action, mergeUses(uses.get(action), useOf(need, evidence)));
    else if ((mayNeed.get(action)?.last ?? 0) < last) mayNeed.set(action, { event, last });
  }
  return { ...evidence, uses, mayNeed };
}

/** What is likely in use, of events whose service is not certain: removing it may be an outage. */
export function likelyUses(evidence: Evidence): ReadonlyMap<ActionName, Use> {
  const likely = [...(evidence.requestNeeds ?? [])].filter(([, need]) => need.likely === true);
  return new Map(likely.map(([action, need]) => [action, useOf(need, evidence)]));
}

/** It is seen by what saw the call whose request shows it. */
function useOf({ event, last, resources }: RequestNeed, { uses }: Evidence): Use {
  const nothing = { sample: [], complete: false };
  const sources = uses.get(event)?.sources ?? ['cloudtrail-logs' as const];
  return { allowed: { first: last, last }, resources: resources ?? nothing, sources };
}
