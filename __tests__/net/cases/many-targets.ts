import type { NetCase } from '../case';
import { accessed, arnOf, generated, logs } from '../evidence';

const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const stop = { 'ec2:StopInstances': '2026-11-01 x2' };
const shared = ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:RebootInstances'];

function targets(entries: Readonly<Record<string, string>>): string {
  const list = Object.entries(entries).map(([name, files]) => {
    return `  - name: ${name}\n    principal-arn: ${arnOf(name)}\n    policy-files: [${files}]\n`;
  });
  return `targets:\n${list.join('')}`;
}

const five = {
  policies: {
    'a.json': ['ec2:RunInstances'],
    'b.json': ['ec2:RunInstances', 'ec2:Stop*'],
    'c.json': ['ec2:RunInstances', 'sqs:PurgeQueue'],
    'd.json': ['ec2:RunInstances', 's3:GetObject'],
    'e.json': ['ec2:RunInstances'],
  },
  evidence: {
    coverages: [logs()],
    uses: { a: run, b: run, c: { ...run, 'sns:Publish': 'denied 2026-11-20 x3' }, d: run },
  },
};

/** Several principals, several targets. */
export const manyTargets: readonly NetCase[] = [
  {
    ...five,
    scenario: 'five targets in one run',
    config: targets({ a: 'a.json', b: 'b.json', c: 'c.json', d: 'd.json', e: 'e.json' }),
  },
  {
    ...five,
    scenario: 'some of the targets, one of which shares a file with another',
    inputs: { target: 'a,b' },
    config: targets({ a: 'a.json', b: 'b.json', c: 'b.json, c.json' }),
  },
  {
    scenario: 'a file that two targets share',
    inputs: { 'policies-complete': 'true' },
    config: targets({ a: 'shared.json, a.json', b: 'shared.json' }),
    policies: { 'shared.json': shared, 'a.json': ['sqs:PurgeQueue'] },
    evidence: {
      coverages: [logs()],
      uses: {
        a: run,
        b: { ...run, ...stop, 'sqs:SendMessage': '2026-11-20 on arn:aws:sqs:eu-west-1:111122223333:q' },
      },
    },
  },
  {
    scenario: 'what one of three targets uses of a shared file is over-granted for none',
    config: targets({ a: 'shared.json', b: 'shared.json', c: 'shared.json, c.json' }),
    policies: {
      'shared.json': [...shared, 'ec2:DescribeVpcs', 'ec2:MonitorInstances'],
      'c.json': ['sqs:PurgeQueue'],
    },
    evidence: {
      coverages: [logs()],
      uses: { a: run, b: { ...run, ...stop }, c: { ...run, 'ec2:DescribeVpcs': '2026-11-19 x3' } },
    },
  },
  {
    scenario: 'what is not proven unused for one of two targets is over-granted for neither',
    config: targets({ a: 'shared.json', b: 'shared.json' }),
    policies: { 'shared.json': shared },
    evidence: {
      coverages: [
        logs({ eventsByPrincipal: { [arnOf('a')]: 100 } }),
        logs({
          eventsByPrincipal: { [arnOf('b')]: 5 },
          gaps: [{ location: 'logs/b.json.gz', message: 'the file is truncated' }],
        }),
      ],
      uses: { a: run, b: run },
    },
  },
  {
    scenario: 'what one target accepts of a shared file is over-granted for none',
    config: [
      'targets:',
      `  - { name: a, principal-arn: "${arnOf('a')}", policy-files: shared.json }`,
      `  - name: b`,
      `    principal-arn: "${arnOf('b')}"`,
      `    policy-files: shared.json`,
      `    accept: [{ action: "ec2:RebootInstances", reason: incidents, expires: 2027-02-01 }]`,
      '',
    ].join('\n'),
    policies: { 'shared.json': shared },
    evidence: { coverages: [logs()], uses: { a: run, b: { ...run, ...stop } } },
  },
  {
    scenario: 'two targets with limits of their own and a change of one',
    config: [
      'targets:',
      `  - { name: a, principal-arn: "${arnOf('a')}", policy-files: a.json, max-over-granted: 2, warn-only: true }`,
      `  - { name: b, principal-arn: "${arnOf('b')}", policy-files: b.json, min-observation: 200d }`,
      '',
    ].join('\n'),
    policies: { 'a.json': [...shared, 'sqs:PurgeQ*'], 'b.json': ['ec2:RunInstances'] },
    base: { 'a.json': ['ec2:RunInstances'], 'b.json': ['ec2:RunInstances'] },
    evidence: { coverages: [logs()], uses: { a: run, b: run } },
  },
  {
    scenario: 'two principals on one file',
    inputs: { 'principal-arn': `${arnOf('blue')},${arnOf('green')}` },
    policies: { 'policy.json': [...shared, 'sqs:PurgeQueue'] },
    evidence: {
      coverages: [
        logs(),
        generated('blue'),
        accessed('blue', { ec2: '2026-11-20', sqs: 'never' }),
        accessed('green', { ec2: '2026-11-20', sqs: '2026-11-01' }),
      ],
      uses: { blue: { ...run, 'sqs:GetQueueUrl': '2026-11-20' }, green: stop },
      facts: { blue: { created: '2025-01-01T00:00:00Z' }, green: { created: '2025-02-01T00:00:00Z' } },
    },
  },
  {
    scenario: 'generations of a role, some of them gone',
    inputs: { 'principal-arn': arnOf('app-TaskRole-*') },
    policies: { 'policy.json': shared },
    found: {
      'app-TaskRole-': { roles: ['app-TaskRole-1ABCDEF2GHIJ'], former: ['app-TaskRole-0ZYXWVUTSRQ9'] },
    },
    evidence: {
      coverages: [logs()],
      uses: { 'app-TaskRole-1ABCDEF2GHIJ': run, 'app-TaskRole-0ZYXWVUTSRQ9': stop },
    },
  },
  {
    scenario: 'prefixes whose roles are not known, are none and do not fit',
    config: [
      'targets:',
      `  - { name: unlisted, principal-arn: "${arnOf('app-*')}", policy-files: policy.json }`,
      `  - { name: absent, principal-arn: "${arnOf('new-*')}", policy-files: policy.json }`,
      `  - { name: misfit, principal-arn: "${arnOf('xyz-*')}", policy-files: policy.json }`,
      '',
    ].join('\n'),
    base: {},
    found: {
      unlisted: { roles: ['app-1'], unlisted: 'the roles app-* cannot be listed: access denied' },
      absent: { roles: [], absent: true },
      misfit: {
        roles: [],
        problem: 'principal-arn arn:aws:iam::111122223333:role/xyz-* matches different roles',
      },
    },
    evidence: { coverages: [logs()], uses: { 'app-1': run } },
  },
];
