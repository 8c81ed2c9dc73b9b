// The tool under measurement: `check` of the built bundle, as a user types it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { window } from './logs.mjs';

/** A policy with names, wildcards and services that the logs know and do not know. */
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        'ec2:Describe*',
        'ecr:*',
        'kms:Decrypt',
        'logs:*',
        's3:Get*',
        's3:PutObject',
        'sqs:*',
        'ssm:Get*',
      ],
      Resource: '*',
    },
  ],
};

/**
 * The run of `check` on a log set for some principals. `work` is a folder for the policy file; what the check concludes
 * is not the question here, so that all verdicts are fine, and only an error is not.
 */
export function checkRun({ dist, work, folder, principals, further = ['--format', 'json'] }) {
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'policy.json'), JSON.stringify(policy));
  const logs = ['--cloudtrail-logs', folder, '--window-end', window.end, '--lookback', window.lookback];
  const target = ['--principal-arn', principals.join(','), '--policy-file', 'policy.json'];
  return {
    args: [join(dist, 'cli.js'), 'check', ...target, ...logs, ...further],
    cwd: work,
    codes: [0, 1, 2],
  };
}
