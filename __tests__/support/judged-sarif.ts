import type { ActionFinding, FindingLocation, PatternCount } from '../../src/drift/findings';
import { groupBy } from '../../src/report/groups';
import type { JudgedRun, JudgedTarget } from '../../src/report/judged';
import { renderSarif } from '../../src/report/sarif';
import { day, end, textsOf } from './judged-drift';
import { judgedTarget } from './judged-runs';
import { resourcesOf } from './policy-text';
import { type SarifResult, type SarifRun, sarifRun } from './sarif';

export const plain = () => textsOf(['payments-api']);

export function runOf(...targets: readonly JudgedTarget[]): JudgedRun {
  return { verdict: 'fail', targets };
}

export function sarifOf(...targets: readonly JudgedTarget[]): SarifRun {
  return sarifRun(renderSarif(runOf(...targets), '1.2.3'));
}

/** A target of given findings; each place is a pattern with as many actions as findings stand there. */
export function targetOf(findings: readonly ActionFinding[], name = 'payments-api'): JudgedTarget {
  const target = judgedTarget({}, plain());
  const byLocation = groupBy(
    findings.filter(({ location }) => location !== undefined),
    ({ location }) => JSON.stringify(location),
  );
  const patterns = [...byLocation.values()].flatMap((members): PatternCount[] => {
    const location = members[0]?.location;
    const on = resourcesOf(['*']);
    return location === undefined ? [] : [{ ...location, grants: members.length + 2, used: 2, on }];
  });
  return { ...target, name, policyFiles: ['iam/ci.json'], drift: { ...target.drift, findings, patterns } };
}

export const at = (pattern: string, line = 12, file = 'iam/ci.json'): FindingLocation => ({
  file,
  line,
  pattern,
});

export function over(
  action: string,
  location: FindingLocation,
  more: Partial<ActionFinding> = {},
): ActionFinding {
  const base = {
    kind: 'action',
    action,
    accessLevel: 'Read',
    reason: 'never called',
    resources: [],
  } as const;
  return { ...base, state: 'over-granted', location, ...more };
}

export function missing(action: string, more: Partial<ActionFinding> = {}): ActionFinding {
  const base = {
    kind: 'action',
    action,
    accessLevel: 'Write',
    reason: 'currently denied',
    resources: [],
  } as const;
  return { ...base, state: 'missing', currentlyDenied: true, denied: 42, lastDenied: end - day, ...more };
}

export const escalation = {
  name: 'pass-role-ec2-run',
  actions: ['iam:PassRole', 'ec2:RunInstances'],
  gain: 'starts an instance with any role it may pass',
  source: 'https://pathfinding.cloud/paths/ec2-001',
};
export const passRole = over('iam:PassRole', at('iam:*'), { accessLevel: 'Write', escalation });

export const printOf = ({ partialFingerprints }: SarifResult) => partialFingerprints.primaryLocationLineHash;
export const placeOf = ({ locations: [first] }: SarifResult) => [
  first?.physicalLocation.artifactLocation.uri,
  first?.physicalLocation.region.startLine,
];
