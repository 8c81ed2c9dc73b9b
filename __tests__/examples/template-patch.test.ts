import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { background, writeLog, writeText } from '../support/records';
import { only, type Report, runInstances } from '../support/repository';

// A template from a check to a pass: the patch that the check writes applies, and another check has nothing left to say.

const template = `Resources:
  Api:
    Type: AWS::IAM::Role
    Properties:
      RoleName: payments-api
      Path: /app/
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: 2012-10-17
            Statement:
              - Effect: Allow
                Action:
                  - ec2:RunInstances # every morning
                  # nobody knows why
                  - ec2:StopInstances
                Resource: '*'
  Other:
    Type: AWS::IAM::Role
    Properties:
      RoleName: other
      Policies:
        - PolicyName: own
          PolicyDocument: { Statement: [{ Effect: Allow, Action: ec2:StopInstances, Resource: '*' }] }
`;

const config = `targets:
  - name: api
    principal-arn: arn:aws:iam::111122223333:role/app/payments-api
    policy-files: infra/template.yaml#Api
    cloudtrail-logs: logs
    window-end: 2026-11-21
    lookback: 90d
    unused-after: 60d
`;

test('the patch of a template applies, and the next check passes', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, '.github'));
  writeText(folder, 'infra/template.yaml', template);
  writeText(folder, '.github/iam-drift.yml', config);
  writeLog(folder, [...background, runInstances]);
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const first = await runCli(['check', '--report-directory', 'out'], folder);
  expect(first).toMatchObject({ code: 1 });
  execFileSync('git', ['apply', 'out/drift.patch'], { cwd: folder });
  const edited = readFileSync(join(folder, 'infra/template.yaml'), 'utf8');
  const gone = '                  # nobody knows why\n                  - ec2:StopInstances\n';
  expect(edited).toBe(template.replace(gone, ''));
  expect(readFileSync(join(folder, 'out/suggested/infra/template.yaml'), 'utf8')).toBe(edited);
  const { code, stdout } = await runCli(['check', '--format', 'json'], folder);
  const report: Report = JSON.parse(stdout);
  expect(only(report).counts).toMatchObject({ overGranted: 0, missing: 0 });
  expect(code).toBe(0);
});
