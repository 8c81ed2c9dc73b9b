// Writes invented calls as CloudTrail log files: AWS's record shape, AWS's folders. The same calls give the same records.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const account = '111122223333';

/** Who calls with a role's session, from where and with which program. */
export function roleCaller(role, session, { ip, agent, federation = {} }) {
  const roleId = `AROA${letters(role, 17)}`;
  const identity = (time) => ({
    type: 'AssumedRole',
    principalId: `${roleId}:${session}`,
    arn: sessionArn(role, session),
    accountId: account,
    accessKeyId: `ASIA${letters(`${role} ${time.slice(0, 10)}`, 16)}`,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: roleId,
        arn: `arn:aws:iam::${account}:role/${role}`,
        accountId: account,
        userName: role.split('/').at(-1),
      },
      ...federation,
      attributes: { creationDate: `${time.slice(0, 14)}00:00Z`, mfaAuthenticated: 'false' },
    },
  });
  return { identity, ip, agent, arn: sessionArn(role, session) };
}

/** An AWS service that calls by itself, as ECS does when it assumes a task's role. */
export function serviceCaller(service) {
  return { identity: () => ({ type: 'AWSService', invokedBy: service }), ip: service, agent: service };
}

/** A call that a service makes with the caller's rights, as S3 does when it asks KMS for a data key. */
export function through(service, caller) {
  const identity = (time) => ({ ...caller.identity(time), invokedBy: service });
  return { ...caller, identity, ip: service, agent: service };
}

/** The error fields of a refused call. `why` is AWS's own ending of the message. */
export function rejected(
  caller,
  action,
  resource,
  why = `because no identity-based policy allows the ${action} action`,
) {
  const on = resource === undefined ? '' : ` on resource: ${resource}`;
  const message = `User: ${caller.arn} is not authorized to perform: ${action}${on} ${why}`;
  return action.startsWith('ec2:')
    ? {
        errorCode: 'Client.UnauthorizedOperation',
        errorMessage: `You are not authorized to perform this operation. ${message}`,
      }
    : { errorCode: 'AccessDenied', errorMessage: message };
}

/**
 * Replaces `folder`/AWSLogs by the log files of these calls. A call is [time, region, caller, service, event, further
 * fields of the record]. A file holds a week of a region, where a trail writes one every five minutes: few and small.
 */
export function writeLogs(folder, calls) {
  rmSync(join(folder, 'AWSLogs'), { recursive: true, force: true });
  const files = new Map();
  for (const call of calls) {
    const key = `${call[1]} ${monday(call[0])}`;
    files.set(key, [...(files.get(key) ?? []), call]);
  }
  for (const members of files.values()) {
    const sorted = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const path = join(folder, filePath(sorted.at(-1)));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, gzipSync(JSON.stringify({ Records: sorted.map(recordOf) }), { level: 9 }));
  }
}

/** The days from one to another, both included, as `2026-11-21`. */
export function daysFrom(first, last) {
  const days = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += day) days.push(isoDay(at));
  return days;
}

/** The Monday at or before a moment: 1970 began on a Thursday. */
export function monday(time) {
  const week = 7 * day;
  return isoDay(Math.floor((Date.parse(time) - 4 * day) / week) * week + 4 * day);
}

const day = 24 * 60 * 60_000;

function isoDay(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Where a trail puts a file that it delivers five minutes after the last call in it. */
function filePath([time, region]) {
  const delivered = new Date(Date.parse(time) + 5 * 60_000).toISOString();
  const stamp = delivered.replace(/[-:]/g, '').slice(0, 13);
  const name = `${account}_CloudTrail_${region}_${stamp}Z_${letters(`${region} ${time}`, 16)}.json.gz`;
  return join('AWSLogs', account, 'CloudTrail', region, ...delivered.slice(0, 10).split('-'), name);
}

/** One record with every field that AWS requires, in AWS's order. */
function recordOf([eventTime, awsRegion, caller, service, eventName, fields = {}], index) {
  const {
    errorCode,
    errorMessage,
    requestParameters = null,
    responseElements = null,
    resources,
    ...rest
  } = fields;
  const seed = `${eventTime} ${awsRegion} ${service} ${eventName} ${index}`;
  return {
    eventVersion: '1.11',
    userIdentity: caller.identity(eventTime),
    eventTime,
    eventSource: `${service}.amazonaws.com`,
    eventName,
    awsRegion,
    sourceIPAddress: caller.ip,
    userAgent: caller.agent,
    ...(errorCode === undefined ? {} : { errorCode, errorMessage }),
    requestParameters,
    responseElements,
    requestID: uuid(`request ${seed}`),
    eventID: uuid(`event ${seed}`),
    readOnly: /^(Assume|Decrypt|Describe|Generate|Get|Head|List)/.test(eventName),
    ...(resources === undefined
      ? {}
      : { resources: resources.map(([type, ARN]) => ({ accountId: account, type, ARN })) }),
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: account,
    eventCategory: 'Management',
    ...(caller.ip.startsWith('203.0.113.')
      ? {
          tlsDetails: {
            tlsVersion: 'TLSv1.3',
            cipherSuite: 'TLS_AES_128_GCM_SHA256',
            clientProvidedHostHeader: `${service}.${awsRegion}.amazonaws.com`,
          },
        }
      : {}),
    ...rest,
  };
}

function sessionArn(role, session) {
  return `arn:aws:sts::${account}:assumed-role/${role.split('/').at(-1)}/${session}`;
}

function digest(seed) {
  return createHash('sha256').update(seed).digest('hex');
}

function uuid(seed) {
  const hex = digest(seed);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Invented, but of the letters and digits that AWS's ids are made of. */
function letters(seed, length) {
  return [...Buffer.from(digest(seed), 'hex')]
    .map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32])
    .slice(0, length)
    .join('');
}
