// Writes evidence.json: invents the CloudTrail logs of the role's weekly test run in a temporary folder, and has the
// committed bundle judge them. Run it again when the policy or the format of evidence files changes, from the root:
// node .github/iam/make-evidence.mjs
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { account, daysFrom, monday, roleCaller, writeLogs } from '../../examples/cloudtrail-logs.mjs';

const home = 'eu-west-1';
const globalRegion = 'us-east-1';
const federation = {
  webIdFederationData: {
    federatedProvider: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    attributes: {},
  },
};
const tests = roleCaller('iam-policy-drift-tests', 'GitHubActions', {
  ip: '203.0.113.90',
  agent: 'aws-sdk-js/3.1100.0 ua/2.1 os/linux#6.11.0-1018-azure lang/js md/nodejs#24.11.1',
  federation,
});
const infrastructure = roleCaller('infrastructure', 'GitHubActions', {
  ip: '203.0.113.91',
  agent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.5',
  federation,
});

const subject = { roleName: 'iam-policy-drift-subject' };
const subjectArn = `arn:aws:iam::${account}:role/${subject.roleName}`;
const trail = `arn:aws:cloudtrail:${home}:${account}:trail/management-events`;
const analyzerArn = `arn:aws:access-analyzer:${home}:${account}:analyzer/unused-access`;
const jobId = '5f1b1c9e-2222-4333-8444-555566667777';

/** One run of the tests: each source is asked once. */
function testRun(day) {
  const calls = [
    [home, 'access-analyzer', 'ListPolicyGenerations', { principalArn: subjectArn }],
    [home, 'access-analyzer', 'GetGeneratedPolicy', { jobId }],
    [home, 'access-analyzer', 'ListFindingsV2', { analyzerArn }],
    [home, 'access-analyzer', 'GetFindingV2', { analyzerArn, id: jobId }],
    [home, 'cloudtrail', 'GetTrail', { name: trail }],
    [home, 'cloudtrail', 'GetEventSelectors', { trailName: trail }],
    [globalRegion, 'iam', 'GetRole', subject],
    [globalRegion, 'iam', 'ListRolePolicies', subject],
    [globalRegion, 'iam', 'GetRolePolicy', { ...subject, policyName: 'grants' }],
    [globalRegion, 'iam', 'ListAttachedRolePolicies', subject],
    [
      globalRegion,
      'iam',
      'GenerateServiceLastAccessedDetails',
      { arn: subjectArn, granularity: 'ACTION_LEVEL' },
    ],
    [globalRegion, 'iam', 'GetServiceLastAccessedDetails', { jobId }],
  ];
  return calls.map(([region, service, event, requestParameters], second) => [
    `${day}T05:00:${String(second).padStart(2, '0')}Z`,
    region,
    tests,
    service,
    event,
    { requestParameters },
  ]);
}

/** Writes of another principal, as every real trail has them: without one, the logs would prove no write unused. */
const changes = ['2026-09-02', '2026-11-18'].flatMap((day) => [
  [`${day}T10:00:00Z`, globalRegion, infrastructure, 'iam', 'TagRole', { requestParameters: subject }],
  [
    `${day}T10:00:05Z`,
    home,
    infrastructure,
    'cloudtrail',
    'AddTags',
    { requestParameters: { resourceId: trail } },
  ],
]);

const mondays = daysFrom('2026-08-24', '2026-11-20').filter((day) => day === monday(day));
const folder = mkdtempSync(join(tmpdir(), 'iam-policy-drift-'));
writeLogs(folder, [...mondays.flatMap(testRun), ...changes]);
cpSync(fileURLToPath(new URL('integration-tests.json', import.meta.url)), join(folder, 'policy.json'));
const flags = [
  `--principal-arn=arn:aws:iam::${account}:role/iam-policy-drift-tests`,
  '--policy-file=policy.json',
  '--cloudtrail-logs=AWSLogs',
  '--window-end=2026-11-21',
  '--report-directory=out',
];
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
execFileSync(process.execPath, [cli, 'check', ...flags], { cwd: folder, stdio: 'inherit' });
const evidence = fileURLToPath(new URL('evidence.json', import.meta.url));
cpSync(join(folder, 'out/evidence.json'), evidence);
rmSync(folder, { recursive: true });
// The linter reads every JSON file here; the hash in the file is of its content, so its layout is free.
const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
execFileSync(process.execPath, [biome, 'format', '--write', evidence], { stdio: 'inherit' });
