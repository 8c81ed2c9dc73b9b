import { day } from '../../src/base/time';
import type { DriftInput } from '../../src/drift/drift-input';
import { type CallCount, type Evidence, noEvidence, type Use } from '../../src/evidence/evidence';
import { callsToEvidence, coverageOfLogs } from '../../src/evidence/from-logs';
import { withRequestNeeds } from '../../src/evidence/request-needs';
import type { SourceCoverage } from '../../src/evidence/source-coverage';
import { type Generation, generatePolicy } from '../../src/generate/generate';
import { grantsOf } from '../../src/policy/grants';
import { catalogue, knowledge } from './knowledge';
import { documentOf } from './policy-text';

export const principal = 'arn:aws:iam::111122223333:role/app/payments-api';
export const end = Date.UTC(2026, 10, 22);
export const start = end - 90 * day;

/** One call of the role on some day of the window, as a log scan counts it. */
export function callOf(call: Partial<CallCount> & Pick<CallCount, 'eventSource' | 'eventName'>): CallCount {
  return {
    principal,
    outcome: 'allowed',
    region: 'us-east-1',
    count: 1,
    first: end - 3 * day,
    last: end - 2 * day,
    resources: [],
    allResources: false,
    ...call,
  };
}

/** Everything known of a role that some evidence and coverage show, without any policy in the files. */
export function inputOf(evidence: Evidence, coverages: readonly SourceCoverage[]): DriftInput {
  return {
    head: grantsOf([], catalogue),
    unknownActions: [],
    warnings: [],
    principals: [principal],
    evidence: withRequestNeeds(evidence),
    coverages,
    acceptances: [],
    rules: {
      windowEnd: end,
      unusedAfter: 90 * day,
      minObservation: 0,
      newGrantGrace: 90 * day,
      missingDenied: 'note',
      policiesComplete: true,
      tail: 2 * day,
    },
    today: end,
  };
}

/** The same of a complete log set that holds nothing but these calls. */
export function inputOfCalls(calls: readonly CallCount[]): DriftInput {
  const evidence = callsToEvidence(calls, knowledge.events, 'cloudtrail-logs').get(principal) ?? noEvidence;
  const kinds = calls.map(({ eventSource, eventName }) => {
    const readOnly = /^(Get|List|Describe|Head)/.test(eventName);
    return { eventSource, eventName, call: true, management: true, readOnly };
  });
  const coverage = coverageOfLogs(
    {
      window: { start, end },
      span: { start, end },
      ...{ gaps: [], files: 1, events: calls.length, accounts: ['111122223333'] },
      regions: ['us-east-1'],
      eventsByPrincipal: new Map([[principal, calls.length]]),
      days: new Set<string>(),
      kinds,
    },
    knowledge.events,
  );
  return inputOf(evidence, [coverage]);
}

/** The same with the generated policies, or other ones, in the files. */
export function granting(input: DriftInput, policies: readonly (string | object)[]): DriftInput {
  const documents = policies.map((policy, index) => documentOf(policy, `policy-${index}.json`));
  return { ...input, head: grantsOf(documents, catalogue) };
}

/** What is generated of uses by action, given as evidence has them. */
export function generationOf(
  uses: Readonly<Record<string, Partial<Use>>>,
  more: Partial<DriftInput> = {},
): Generation {
  const all = Object.entries(uses).map(([action, use]): [string, Use] => [
    action,
    { resources: { sample: [], complete: false }, sources: ['cloudtrail-logs'], ...use },
  ]);
  return generatePolicy({ ...inputOf({ ...noEvidence, uses: new Map(all) }, []), ...more }, knowledge);
}

/** The statements of all policies that were generated. */
export function statementsIn({ policies }: Pick<Generation, 'policies'>): {
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}[] {
  return policies.flatMap((text) => JSON.parse(text).Statement);
}
