import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The role that cases are about, unless they say otherwise. It has a path, as many roles do. */
export const role = 'arn:aws:iam::111122223333:role/app/payments-api';

/** A record in short: time, event source without its domain, event name, and fields to put over the usual ones. */
export type ShortRecord = readonly [
  time: string,
  source: string,
  event: string,
  fields?: Record<string, unknown>,
];

let serial = 0;

/** A CloudTrail record of the role's session, in AWS's shape. `by` in the fields names another role of the account. */
export function record([eventTime, source, eventName, fields = {}]: ShortRecord): Record<string, unknown> {
  const { by, ...rest } = fields;
  const path = typeof by === 'string' ? by : 'app/payments-api';
  const name = path.split('/').at(-1);
  return {
    eventVersion: '1.09',
    userIdentity: {
      type: 'AssumedRole',
      principalId: `AROAEXAMPLE:${name}`,
      arn: `arn:aws:sts::111122223333:assumed-role/${name}/session`,
      accountId: '111122223333',
      sessionContext: {
        sessionIssuer: { type: 'Role', arn: `arn:aws:iam::111122223333:role/${path}`, userName: name },
      },
    },
    eventTime,
    eventSource: `${source}.amazonaws.com`,
    eventName,
    awsRegion: 'us-east-1',
    sourceIPAddress: '203.0.113.10',
    requestID: 'EXAMPLE',
    eventID: `00000000-0000-4000-8000-${String(serial++).padStart(12, '0')}`,
    readOnly: /^(Get|List|Describe|Head|BatchGet|Decrypt)/.test(eventName),
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: '111122223333',
    eventCategory: 'Management',
    ...rest,
  };
}

/**
 * Records of another principal that make a set long enough and let it hold reads, writes, kms and rds-data, so that a
 * case only has to say what it is about.
 */
export const background: readonly ShortRecord[] = [
  ['2026-08-24T08:00:00Z', 'tagging', 'GetResources', { by: 'background' }],
  ['2026-08-24T08:00:01Z', 'tagging', 'TagResources', { by: 'background' }],
  ['2026-08-24T08:00:02Z', 'kms', 'ListRetirableGrants', { by: 'background' }],
  ['2026-08-24T08:00:03Z', 'rdsdata', 'ExecuteSql', { by: 'background' }],
  ['2026-11-21T08:00:00Z', 'tagging', 'GetResources', { by: 'background' }],
];

/** Writes records as one log file in AWS's layout. */
export function writeLog(folder: string, records: readonly ShortRecord[], name = 'logs/a.json'): void {
  writeText(folder, name, JSON.stringify({ Records: records.map(record) }));
}

/** Writes a file, making its folders. */
export function writeText(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
