import type { NetCase } from '../case';
import { arnOf, logs } from '../evidence';

const api = 'app/payments-api';
const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const seen = { coverages: [logs()], uses: { [api]: run } };
/** Over-granted by `seen`: two actions that are never called. */
const drift = ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:PurgeQueue'];

/** Three targets with a file each; the text after the name is put into the entry. */
function three(entries: Readonly<Record<string, string>> = {}, top = ''): string {
  const targets = ['api', 'batch', 'web'].map((name) => {
    const own = entries[name] === undefined ? '' : `, ${entries[name]}`;
    return `  - { name: ${name}, principal-arn: "${arnOf(name)}", policy-files: ${name}.json${own} }`;
  });
  return [top, 'targets:', ...targets, ''].join('\n').trimStart();
}
const files = { 'api.json': drift, 'batch.json': drift, 'web.json': drift };
const seenOfThree = { coverages: [logs()], uses: { api: run, batch: run, web: run } };

/** What counts on a pull request. */
export const gate: readonly NetCase[] = [
  {
    scenario: 'improving a target with old drift over the limit does not fail',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: { 'policy.json': drift },
    evidence: seen,
  },
  {
    scenario: 'a narrowed wildcard is an improvement too',
    policies: { 'policy.json': ['ec2:RunInstances', 'sqs:P*'] },
    base: { 'policy.json': ['ec2:RunInstances', 'sqs:*'] },
    evidence: seen,
  },
  {
    scenario: 'names in place of a wildcard are an improvement too',
    policies: { 'policy.json': ['ec2:RunInstances', 'sqs:PurgeQueue', 'sqs:GetQueueUrl'] },
    base: { 'policy.json': ['ec2:RunInstances', 'sqs:*'] },
    evidence: seen,
  },
  {
    scenario: 'removing one and adding another above the limit fails',
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:Purge*'] },
    base: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances', 'ec2:TerminateInstances'] },
    evidence: seen,
  },
  {
    scenario: 'old drift does not cover what a change breaks',
    policies: { 'policy.json': ['ec2:StopInstances'] },
    base: { 'policy.json': drift },
    evidence: seen,
  },
  {
    scenario: 'with gate all an improvement fails as long as drift is left',
    inputs: { gate: 'all' },
    policies: { 'policy.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: { 'policy.json': drift },
    evidence: seen,
  },
  {
    scenario: 'a pull request that touches no target asks no source and is green',
    config: three(),
    policies: files,
    base: files,
    // Nothing is asked: evidence that is no evidence would be noticed.
    evidence: { coverages: [logs({ gaps: [{ location: 'AWSLogs', message: 'unreadable' }] })] },
  },
  {
    scenario: 'only the target whose file changes is judged, the others are one number',
    config: three(),
    policies: { ...files, 'api.json': ['ec2:RunInstances'] },
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a config file in another layout touches no target',
    config: `# who owns what\n${three({}, 'max-missing: "0"\n\n')}`,
    configBefore: three(),
    brings: ['.github/iam-drift.yml'],
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a key that moves from the top level into every target touches none',
    config: three({ api: 'max-missing: 2', batch: 'max-missing: 2', web: 'max-missing: 2' }),
    configBefore: three({}, 'max-missing: 2'),
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a limit of one target touches that one, and a stricter one does not fail by old drift',
    config: three({ batch: 'max-over-granted: 0' }, 'max-over-granted: 5'),
    configBefore: three({}, 'max-over-granted: 5'),
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a pass that the change owes to a limit it raises says so first',
    config: three({ api: 'max-over-granted: 40' }),
    configBefore: three(),
    brings: ['.github/iam-drift.yml'],
    policies: { ...files, 'api.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:*'] },
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a pass that the change owes to its own acceptance says so first',
    config: three({ api: 'accept: [{ action: "sqs:*", reason: queue tool, expires: 2027-02-28 }]' }),
    configBefore: three(),
    brings: ['.github/iam-drift.yml'],
    policies: { ...files, 'api.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:*'] },
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario:
      'a pass that the change owes to a limit it raises says so first, also where it renames the target',
    config: three({ api: 'max-over-granted: 40' }).replace('name: api', 'name: api2'),
    configBefore: three(),
    brings: ['.github/iam-drift.yml'],
    policies: { ...files, 'api.json': ['ec2:RunInstances', 'ec2:StopInstances', 'sqs:*'] },
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a pass that a shared file owes to a target that the change adds says so first',
    config: three().replace('batch.json', 'api.json'),
    configBefore: three().replace(/.*batch.*\n/, ''),
    brings: ['.github/iam-drift.yml'],
    policies: { ...files, 'api.json': ['ec2:RunInstances', 'ec2:Stop*'] },
    base: { ...files, 'api.json': ['ec2:RunInstances'] },
    evidence: {
      coverages: [logs()],
      uses: { api: run, web: run, batch: { 'ec2:StopInstances': '2026-11-01 x2' } },
    },
  },
  {
    scenario: 'a limit that the change raises without need is named below only',
    config: three({ api: 'max-over-granted: 40' }),
    configBefore: three(),
    brings: ['.github/iam-drift.yml'],
    policies: { ...files, 'api.json': ['ec2:RunInstances'] },
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'an acceptance that is taken out uncovers what it accepted',
    config: three({ api: 'accept: [{ action: "sqs:PurgeQueue", reason: queue tool, expires: 2027-02-28 }]' }),
    configBefore: three({
      api: 'accept: [{ action: "sqs:PurgeQueue", reason: queue tool, expires: 2027-02-28 }, { action: "ec2:StopInstances", reason: nights, expires: 2027-02-28 }]',
    }),
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'acceptances that the change brings open their target, and say what they accept',
    config: three(
      {
        api: 'accept: [{ action: "*:*", reason: bootstrap, expires: 2027-02-28 }, { action: "sqs:Purge*", reason: queue tool, expires: 2027-02-28 }]',
      },
      'accept: [{ action: "ec2:StopInstances", reason: nights, expires: 2027-02-28 }, { action: "s3:*", reason: archive, expires: 2027-02-28 }]',
    ),
    configBefore: three({
      api: 'accept: [{ action: "sqs:Purge*", reason: queue tool, expires: 2026-12-31 }]',
    }),
    brings: ['.github/iam-drift.yml'],
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'an acceptance that a new target brings is named, one that stood is not',
    config: three({
      api: 'accept: [{ action: "sqs:PurgeQueue", reason: queue tool, expires: 2027-02-28 }]',
      web: 'accept: [{ action: "sqs:PurgeQueue", reason: web tool, expires: 2027-02-28 }]',
    }),
    configBefore: three({
      api: 'accept: [{ action: "sqs:PurgeQueue", reason: queue tool, expires: 2027-02-28 }]',
    }).replace(/^ {2}- \{ name: web.*\n/m, ''),
    policies: { ...files, 'api.json': ['ec2:RunInstances', 'sqs:PurgeQueue'] },
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a changed workflow touches every target, and old drift passes',
    config: three(),
    check: 'changes',
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a target with gate all counts whatever the change touches',
    config: three({ web: 'gate: all' }),
    policies: { ...files, 'api.json': ['ec2:RunInstances', 'ec2:StopInstances'] },
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'refreshed evidence touches no target',
    config: three(),
    brings: ['evidence.json'],
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a baseline that the change shrinks touches its target',
    config: three({ api: 'baseline: known.json' }),
    brings: ['known.json'],
    baseline: { api: { overGranted: ['sqs:PurgeQueue'], missing: [] } },
    policies: files,
    base: files,
    evidence: seenOfThree,
  },
  {
    scenario: 'a target that shares a file with a touched one is judged for it and does not count',
    config: [
      'targets:',
      `  - { name: api, principal-arn: "${arnOf('api')}", policy-files: [api.json, shared.json] }`,
      `  - { name: web, principal-arn: "${arnOf('web')}", policy-files: [web.json, shared.json] }`,
      '',
    ].join('\n'),
    policies: { 'api.json': ['ec2:RunInstances'], 'web.json': drift, 'shared.json': ['sqs:SendMessage'] },
    base: { 'api.json': drift, 'web.json': drift, 'shared.json': ['sqs:SendMessage'] },
    evidence: {
      coverages: [logs()],
      uses: { api: { ...run, 'sqs:SendMessage': '2026-11-18 x7' }, web: run },
    },
  },
  {
    scenario: 'drift over the limit may be old where the base is not known',
    policies: { 'policy.json': drift },
    base: 'the commit is not there; fetch-depth: 0 helps',
    history: 'the history is not there',
    evidence: seen,
  },
];
