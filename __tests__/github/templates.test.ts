import { afterAll, expect, test } from '@jest/globals';
import { type OpenedChange, runOn, workspaceOf } from '../support/change';
import { type Files, newHistory } from '../support/git';
import { closeGitHubs } from '../support/github';
import { pullOf } from '../support/github-pulls';
import { bodies, github } from '../support/pull-request';
import type { ShortRecord } from '../support/records';
import { type Inputs, runInstances, stopInstances } from '../support/repository';

/* Pull requests that edit a template: its roles are the targets. The logs stand beside the checkout. */

afterAll(closeGitHubs);

const by = (name: string, [time, source, event]: ShortRecord): ShortRecord => [
  time,
  source,
  event,
  { by: name },
];
const first: ShortRecord = ['2026-08-25T10:00:00Z', 'ec2', 'RunInstances'];
const records = ['worker', 'api'].flatMap((name) =>
  [first, runInstances, stopInstances].map((one) => by(name, one)),
);

const inputs: Inputs = {
  'principal-arn': undefined,
  'policy-file': undefined,
  comment: 'always',
  gate: undefined,
  'missing-denied': undefined,
};

/** A role that may do some things, and others in production. */
function role(id: string, actions: readonly string[], inProduction: readonly string[] = []) {
  const more = `            - !If
              - IsProd
              - { Effect: Allow, Action: [${inProduction.join(', ')}], Resource: '*' }
              - !Ref AWS::NoValue
`;
  return `  ${id}:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ${id.toLowerCase()}
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
            - Effect: Allow
              Action:
${actions.map((action) => `              - ${action}\n`).join('')}              Resource: '*'
${inProduction.length === 0 ? '' : more}`;
}

const template = (...roles: readonly string[]) => `Parameters:
  Stage: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
${roles.join('')}`;

const parameters = (stage: string) =>
  JSON.stringify([{ ParameterKey: 'Stage', ParameterValue: stage }], null, 2);

const config = `window-end: 2026-11-21
targets-from:
  - { cloudformation: infra/template.yaml, account: "111122223333", parameters: infra/params.json }
`;
const both = ['ec2:RunInstances', 'ec2:StopInstances'];
const api = role('Api', both);
const base: Files = {
  '.github/iam-drift.yml': config,
  'infra/template.yaml': template(role('Worker', [...both, 'sqs:PurgeQueue'], ['s3:*']), api),
  'infra/params.json': parameters('test'),
};

/** What the action says of a pull request over some commits of main, oldest first, each with its day. */
async function judge(commits: readonly (readonly [string, Files])[], head: Files) {
  const history = newHistory();
  for (const [day, files] of commits) history.commit(files, { date: `${day}T00:00:00Z` });
  history.branch('changes');
  history.commit(head, { date: '2026-11-20T09:00:00Z' });
  history.checkout('main');
  const pulls = history.pull(7, 'changes');
  const pull = pullOf({ head: { sha: pulls.head }, base: { sha: pulls.base } });
  const opened: OpenedChange = {
    ...{ history, commits: pulls, pull, records },
    gitHub: await github({ repository: { folder: history.folder }, pulls: [pull] }),
  };
  const step = await runOn(opened, workspaceOf(opened, { depth: 0 }), inputs);
  const [comment = ''] = bodies(opened.gitHub);
  return { code: step.code, comment };
}

const old: readonly [string, Files] = ['2026-03-01', base];

test('a role that loses an action in use and gets a wildcard fails; the other role of the template passes', async () => {
  const changed = role('Worker', ['ec2:RunInstances', 'sqs:PurgeQueue', 'sqs:*'], ['s3:*']);
  const { code, comment } = await judge([old], { 'infra/template.yaml': template(changed, api) });
  expect(code).toBe(1);
  expect(comment).toMatch(/- ❌ `worker`: .*\n- ✅ `api`: no drift/);
  expect(comment).toContain('breaks 1 permission in use, and adds 19 permissions by a wildcard');
  expect(comment).toMatch(/Breaks: in use, no longer granted[^#]*`ec2:StopInstances`/);
  expect(comment).toMatch(/`sqs:\*` on `\*`: adds 19 actions.*infra\/template\.yaml#L19/);
});

test('a parameter decides what a change grants, and a commit that does not parse ends what is known', async () => {
  const broken: Files = { ...base, 'infra/template.yaml': 'Resources: [' };
  const first: Files = { ...base, 'infra/template.yaml': `# before\n${String(base['infra/template.yaml'])}` };
  const commits = [
    ['2026-03-01', first],
    ['2026-11-10', broken],
    ['2026-11-11', base],
  ] as const;
  const { code, comment } = await judge(commits, { 'infra/params.json': parameters('prod') });
  expect(code).toBe(1);
  expect(comment).toMatch(/`s3:\*` on `\*`: adds \d+ actions.*infra\/template\.yaml#L23/);
  expect(comment).toContain('the age of the grants is not known');
});

test('a role that leaves the template is a removed role, and the other one does not change', async () => {
  const { code, comment } = await judge([old], {
    'infra/template.yaml': template(role('Worker', both)),
  });
  expect(code).toBe(0);
  expect(comment).toContain('✅ Role removed: `api`: 2 permissions in use');
  expect(comment).toContain('removes `infra/template.yaml#Api/own`');
});
