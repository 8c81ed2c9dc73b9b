import { describe, expect, test } from '@jest/globals';
import table from '../../data/dependent-actions.json' with { type: 'json' };
import serviceDependents from '../../data/service-dependents.json' with { type: 'json' };
import { day } from '../../src/base/time';
import type { DriftInput } from '../../src/drift/drift-input';
import type { ActionFinding } from '../../src/drift/findings';
import { measureDrift } from '../../src/drift/measure';
import { noEvidence } from '../../src/evidence/evidence';
import type { LogCoverage } from '../../src/evidence/source-coverage';
import { grantsOf } from '../../src/policy/grants';
import { cause } from '../../src/reference/cause';
import { counterpartOf } from '../../src/reference/counterparts';
import { suggest } from '../../src/suggest/suggest';
import { catalogue, knowledge } from '../support/knowledge';
import { documentOf } from '../support/policy-text';
import { sample } from '../support/runs';

const role = 'arn:aws:iam::111122223333:role/app';
const end = Date.UTC(2026, 10, 22);

/** A whole log set of 90 days that shows every use of some actions. */
function logsOf(actions: readonly string[]): LogCoverage {
  const window = { start: end - 90 * day, end };
  return {
    source: 'cloudtrail-logs',
    window,
    span: window,
    gaps: [],
    files: 90,
    events: 12_000,
    accounts: ['111122223333'],
    regions: ['us-east-1'],
    daysWithoutEvents: [],
    hasReadEvents: true,
    hasWriteEvents: true,
    excludableServicesSeen: ['kms', 'rds-data'],
    managementEventActions: actions,
    mappedActions: actions,
    eventsByPrincipal: new Map([[role, 100]]),
  };
}

const policyOf = (granted: readonly string[]) =>
  documentOf({ Statement: { Effect: 'Allow', Action: granted, Resource: '*' } }, 'policy.json');

type Findings = ReadonlyMap<string, ActionFinding>;

/** What is found of a policy that grants some actions, of which some were used. */
function judge(
  granted: readonly string[],
  used: readonly string[],
  more: Partial<DriftInput> = {},
): Findings {
  const use = {
    allowed: { count: 5, last: end - day },
    resources: { sample: [], complete: false },
    sources: ['cloudtrail-logs'] as const,
  };
  const { findings } = measureDrift(
    {
      head: grantsOf([policyOf(granted)], catalogue),
      unknownActions: [],
      warnings: [],
      principals: [role],
      evidence: { ...noEvidence, uses: new Map(used.map((action) => [action, use])) },
      coverages: [logsOf(granted)],
      acceptances: [],
      rules: {
        windowEnd: end,
        unusedAfter: 60 * day,
        minObservation: 30 * day,
        newGrantGrace: 0,
        missingDenied: 'all',
        policiesComplete: false,
        tail: 2 * day,
      },
      today: end,
      ...more,
    },
    knowledge,
  );
  return new Map(findings.map((one) => [one.action, one]));
}

/** What the suggestion removes of that policy. */
function removedOf(granted: readonly string[], findings: Findings): readonly string[] {
  const policy = policyOf(granted);
  const target = { name: 'app', policies: [policy], grants: grantsOf([policy], catalogue) };
  const { files } = suggest([{ ...target, findings: [...findings.values()] }], [policy], { catalogue });
  return files.flatMap(({ removed }) => removed);
}

const stateOf = (finding: ActionFinding | undefined) => finding?.state;
const isKnown = (action: string) => catalogue.idOf(action) !== undefined;

/** Neither needed by anything nor a counterpart of anything that the tests use. */
const idle = 'codecommit:DeleteBranch';

const callers = new Map<string, readonly string[]>(Object.entries(table.actions));
for (const { actions, mayNeed } of serviceDependents)
  for (const caller of actions) callers.set(caller, [...(callers.get(caller) ?? []), ...mayNeed]);
const known = [...callers].filter(([caller]) => isKnown(caller));

describe('dependent actions', () => {
  test('of every documented pair, none is over-granted or removed beside the action in use', () => {
    expect(known.reduce((sum, [, dependents]) => sum + dependents.length, 0)).toBeGreaterThan(3500);
    const suggested = new Set(sample(known).map(([caller]) => caller));
    const wrong = known.flatMap(([caller, listed]) => {
      const dependents = listed.filter((one) => isKnown(one) && one !== caller);
      const granted = [caller, ...dependents, idle];
      const findings = judge(granted, [caller]);
      const removed = suggested.has(caller) ? removedOf(granted, findings) : [idle];
      if (stateOf(findings.get(idle)) !== 'over-granted' || !removed.includes(idle))
        return [`${caller} ${idle}`];
      return dependents
        .filter((one) => stateOf(findings.get(one)) !== 'undetermined' || removed.includes(one))
        .map((one) => `${caller} ${one}`);
    });
    expect(wrong).toEqual([]);
  });

  test('without the action in use nothing protects them', () => {
    const granted = ['eks:CreateCluster', 'ec2:DescribeSubnets', 'ec2:DescribeVpcs'];
    const findings = judge(granted, ['ec2:DescribeVpcs']);
    expect(stateOf(findings.get('ec2:DescribeSubnets'))).toBe('over-granted');
    expect(removedOf(granted, findings)).toEqual(['ec2:DescribeSubnets', 'eks:CreateCluster']);
  });

  test.each([
    ['autoscaling:CreateAutoScalingGroup', 'ec2:RunInstances'],
    ['eks:CreateNodegroup', 'iam:ListAttachedRolePolicies'],
    ['elasticloadbalancing:RegisterTargets', 'ec2:DescribeInstances'],
    ['elasticache:CreateReplicationGroup', 'ec2:DeleteNetworkInterface'],
    ['ec2:CreateVpcEndpoint', 'route53:AssociateVPCWithHostedZone'],
    ['elasticfilesystem:CreateMountTarget', 'ec2:CreateNetworkInterface'],
    ['lambda:UpdateFunctionConfiguration', 'ec2:DescribeVpcs'],
    ['sqs:SendMessage', 'kms:GenerateDataKey'],
    // Through ec2:RunInstances, which autoscaling may call.
    ['autoscaling:CreateAutoScalingGroup', 'ssm:GetParameters'],
    // Any service may call these two on behalf of the principal.
    ['cloudwatch:PutMetricStream', 'iam:CreateServiceLinkedRole'],
    ['apprunner:UpdateService', 'kms:CreateGrant'],
    ['inspector2:Enable', 'iam:CreateServiceLinkedRole'],
  ])('%s in use protects %s, and says so', (caller, dependent) => {
    const findings = judge([caller, dependent], [caller]);
    expect(findings.get(dependent)).toMatchObject({
      state: 'undetermined',
      reason: `may be needed by ${caller}, which is in use`,
      cause: { code: 'may-need' },
    });
  });

  test('a service does not need its own actions on its own behalf', () => {
    const findings = judge(['kms:CreateKey', 'kms:CreateGrant'], ['kms:CreateKey']);
    expect(stateOf(findings.get('kms:CreateGrant'))).toBe('over-granted');
  });

  test('an action that only was denied may need them as well', () => {
    const denied = { count: 3, last: end - day };
    const use = { denied, resources: { sample: [], complete: false }, sources: ['cloudtrail-logs'] as const };
    const evidence = { ...noEvidence, uses: new Map([['eks:CreateCluster', use]]) };
    const findings = judge(['eks:CreateCluster', 'ec2:DescribeVpcs'], [], { evidence });
    expect(stateOf(findings.get('ec2:DescribeVpcs'))).toBe('undetermined');
  });
});

describe('counterparts', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['ec2:CreateVolume', 'ec2:DeleteVolume'],
    ['ec2:AttachVolume', 'ec2:DetachVolume'],
    ['ec2:RunInstances', 'ec2:TerminateInstances'],
    ['ec2:StartInstances', 'ec2:StopInstances'],
    ['ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupIngress'],
    ['ec2:AllocateAddress', 'ec2:ReleaseAddress'],
    ['ec2:AssignPrivateIpAddresses', 'ec2:UnassignPrivateIpAddresses'],
    ['ec2:CreateVpcEndpoint', 'ec2:DeleteVpcEndpoints'],
    ['ec2:CopyImage', 'ec2:DeregisterImage'],
    ['ec2:RequestSpotInstances', 'ec2:CancelSpotInstanceRequests'],
    ['elasticloadbalancing:RegisterTargets', 'elasticloadbalancing:DeregisterTargets'],
    ['elasticloadbalancing:AddTags', 'elasticloadbalancing:RemoveTags'],
    ['kms:CreateKey', 'kms:ScheduleKeyDeletion'],
    ['kms:EnableKey', 'kms:DisableKey'],
    ['ecs:RunTask', 'ecs:StopTask'],
    ['ecs:RegisterTaskDefinition', 'ecs:DeregisterTaskDefinition'],
    ['rds:AddTagsToResource', 'rds:RemoveTagsFromResource'],
    ['rds:RestoreDBInstanceFromDBSnapshot', 'rds:DeleteDBInstance'],
    ['route53:AssociateVPCWithHostedZone', 'route53:DisassociateVPCFromHostedZone'],
    ['ssm:SendCommand', 'ssm:CancelCommand'],
    ['ssm:StartSession', 'ssm:TerminateSession'],
    ['events:PutTargets', 'events:RemoveTargets'],
    ['iam:EnableMFADevice', 'iam:DeactivateMFADevice'],
    ['lambda:TagResource', 'lambda:UntagResource'],
    ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
    ['batch:SubmitJob', 'batch:TerminateJob'],
  ];
  test.each(pairs)('%s in use protects %s', (maker, undo) => {
    const granted = [maker, undo, idle];
    const findings = judge(granted, [maker]);
    expect(findings.get(undo)).toMatchObject({
      state: 'undetermined',
      reason: `counterpart of ${maker}, which is in use`,
    });
    expect(removedOf(granted, findings)).toEqual([idle]);
  });

  test.each(pairs)(
    'not the other way around: of %s and %s, what makes is not protected by what undoes',
    (maker, undo) => {
      const findings = judge([maker, undo], [undo]);
      const expected = maker.endsWith(':CreateKey') ? 'over-granted' : stateOf(findings.get(maker));
      expect(stateOf(findings.get(maker))).toBe(expected);
      expect(findings.get(maker)?.cause?.code).not.toBe('counterpart');
    },
  );

  test.each([
    ['ec2:RunInstances', 'ec2:StopInstances'],
    ['ec2:StartInstances', 'ec2:TerminateInstances'],
    ['ec2:CreateVolume', 'ec2:DeleteSnapshot'],
    ['ec2:CreateVolume', 'ec2:DetachVolume'],
    ['s3:CreateBucket', 'sqs:DeleteQueue'],
    ['dynamodb:CreateTable', 'dynamodb:UpdateTable'],
  ])('%s in use does not protect %s', (maker, other) => {
    const findings = judge([maker, other], [maker]);
    expect(stateOf(findings.get(other))).toBe('over-granted');
  });

  test('of the actions of the catalogue that undo something, nearly all have their counterpart', () => {
    const undo =
      /:(Batch)?(Abort|Cancel|Delete|Deregister|Detach|Disable|Disassociate|Release|Remove|Revoke|Stop|Terminate|Untag)/;
    const all = catalogue.services.map(({ first, count }) =>
      Array.from({ length: count }, (_, index) => catalogue.nameOf(first + index)),
    );
    const found = all.flatMap((actions) => {
      const of = counterpartOf(actions, knowledge.counterparts, catalogue);
      return actions.filter((action) => undo.test(action)).map((action) => of(action) !== undefined);
    });
    expect(found.length).toBeGreaterThan(3700);
    expect(found.filter((one) => !one).length / found.length).toBeLessThan(0.06);
  });
});

describe('a new wildcard', () => {
  const base = grantsOf(
    [
      documentOf({
        Statement: { Effect: 'Allow', Action: ['ec2:CreateVolume', 'eks:CreateCluster'], Resource: '*' },
      }),
    ],
    catalogue,
  );
  test('brings what it does not need, and what an action in use protects', () => {
    const findings = judge(
      ['ec2:*', 'eks:CreateCluster', 'ssmmessages:*'],
      ['ec2:CreateVolume', 'eks:CreateCluster'],
      { base },
    );
    expect(stateOf(findings.get('ec2:DeleteVolume'))).toBe('undetermined');
    expect(stateOf(findings.get('ec2:DescribeSubnets'))).toBe('undetermined');
    expect(stateOf(findings.get('ec2:RebootInstances'))).toBe('over-granted');
    // Permission-only, and added by a wildcard all the same.
    expect(stateOf(findings.get('ssmmessages:CreateDataChannel'))).toBe('over-granted');
  });
});

describe('s3:ListBucket', () => {
  const head = { coverages: [logsOf(['s3:ListBucket', 's3:CreateBucket'])] };

  test('is not called unused where the logs hold no object reads', () => {
    const findings = judge(['s3:ListBucket', 's3:CreateBucket'], ['s3:CreateBucket'], head);
    expect(findings.get('s3:ListBucket')).toMatchObject({
      state: 'undetermined',
      cause: { code: 'no-object-reads' },
    });
  });

  test.each(['s3:GetObject', 's3:GetObjectVersion'])('is called unused where they hold %s', (read) => {
    const coverages = [logsOf(['s3:ListBucket', read])];
    const findings = judge(['s3:ListBucket', 's3:CreateBucket'], ['s3:CreateBucket'], { coverages });
    expect(stateOf(findings.get('s3:ListBucket'))).toBe('over-granted');
  });

  test('is not called unused after a read of a key that does not exist, even when a new wildcard adds it', () => {
    const coverages = [logsOf(['s3:ListBucket', 's3:GetObject'])];
    const mayNeed = new Map([['s3:ListBucket', { event: 's3:GetObject', last: end - day }]]);
    const evidence = { ...noEvidence, mayNeed };
    const base = grantsOf([policyOf(['s3:GetObject'])], catalogue);
    for (const more of [
      { coverages, evidence },
      { coverages, evidence, base },
    ])
      expect(judge(['s3:Lis*Bucket', 's3:GetObject'], [], more).get('s3:ListBucket')).toMatchObject({
        state: 'undetermined',
        reason: 'may be needed by s3:GetObject, which is in use',
      });
  });

  const onBucket = (bucket: string, complete = true) =>
    new Map([
      [
        's3:ListBucket',
        {
          event: 's3:GetObject',
          last: end - day,
          resources: { sample: [`arn:aws:s3:::${bucket}`], complete },
        },
      ],
    ]);

  test.each<[string, string, string | object, ReturnType<typeof onBucket>, string]>([
    ['the granted bucket', 'Resource', 'arn:aws:s3:::data', onBucket('data'), 'undetermined'],
    ['another bucket', 'Resource', 'arn:aws:s3:::data', onBucket('logs'), 'over-granted'],
    ['a bucket of a pattern', 'Resource', 'arn:aws:s3:::data-*', onBucket('data-eu'), 'undetermined'],
    ['a bucket outside of a pattern', 'Resource', 'arn:aws:s3:::data-*', onBucket('logs'), 'over-granted'],
    ['any bucket', 'Resource', '*', onBucket('logs'), 'undetermined'],
    [
      'a bucket that a variable may name',
      'Resource',
      ['arn:aws:s3:::', '{aws:username}'].join('$'),
      onBucket('logs'),
      'undetermined',
    ],
    ['all but another bucket', 'NotResource', 'arn:aws:s3:::logs', onBucket('data'), 'undetermined'],
    [
      'not all buckets, as they are not all known',
      'Resource',
      'arn:aws:s3:::data',
      onBucket('logs', false),
      'undetermined',
    ],
  ])('a missing key protects it on %s', (_, element, resource, mayNeed, state) => {
    const statement = { Effect: 'Allow', Action: ['s3:ListBucket'], [element]: resource };
    const granted = grantsOf(
      [documentOf({ Version: '2012-10-17', Statement: statement }, 'policy.json')],
      catalogue,
    );
    const coverages = [logsOf(['s3:ListBucket', 's3:GetObject'])];
    const findings = judge([], [], { head: granted, coverages, evidence: { ...noEvidence, mayNeed } });
    expect(stateOf(findings.get('s3:ListBucket'))).toBe(state);
  });

  test('a finding of an unused-access analyzer does not prove it alone', () => {
    const window = { start: end - 90 * day, end };
    const analyzer = 'arn:aws:access-analyzer:us-east-1:111122223333:analyzer/unused';
    const coverages = [
      {
        source: 'unused-access' as const,
        principal: role,
        window,
        trackingPeriod: window,
        gaps: [],
        analyzer,
        actions: ['s3:ListBucket', 's3:CreateBucket'],
      },
    ];
    const findings = judge(['s3:ListBucket', 's3:CreateBucket'], [], { coverages });
    expect(stateOf(findings.get('s3:CreateBucket'))).toBe('over-granted');
    expect(stateOf(findings.get('s3:ListBucket'))).toBe('undetermined');
  });
});

describe('text that targets share', () => {
  const states = (findings: Findings) =>
    Object.fromEntries([...findings].map(([action, { state }]) => [action, state]));

  test('what the text of the other target keeps is undetermined here, with the reason', () => {
    const shared = (id: number) =>
      catalogue.nameOf(id) === idle ? cause('used-by-other-target', 'api-prod') : undefined;
    const findings = judge([idle, 'ec2:RebootInstances'], [], { shared });
    expect(states(findings)).toEqual({ [idle]: 'undetermined', 'ec2:RebootInstances': 'over-granted' });
    expect(findings.get(idle)?.reason).toBe('used by api-prod, which shares the policy text');
    expect(removedOf([idle, 'ec2:RebootInstances'], findings)).not.toContain(idle);
  });
});
