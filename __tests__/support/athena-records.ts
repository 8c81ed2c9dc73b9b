import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type PrincipalArn, parsePrincipalArn } from '../../src/policy/arn';
import { writeText } from './records';

/** A role with a path, a role, a user, and a role of another account. */
export const principals: readonly PrincipalArn[] = [
  'arn:aws:iam::111122223333:role/app/payments-api',
  'arn:aws:iam::111122223333:role/ci',
  'arn:aws:iam::111122223333:user/ops/eve',
  'arn:aws:iam::444455556666:role/payments-api',
].map(principalOf);

function principalOf(arn: string): PrincipalArn {
  const parsed = parsePrincipalArn(arn);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

type Json = Record<string, unknown>;

const issuer = (arn: string) => ({ sessionContext: { sessionIssuer: { type: 'Role', arn } } });
const session = (arn: string) => ({
  type: 'AssumedRole',
  arn,
  accountId: arn.split(':')[4],
  ...(arn.endsWith('ci/session') ? { invokedBy: 'tagging.amazonaws.com' } : {}),
});

/** Who did it: those who are looked for, in every way they may be written, and those who look like them. */
const identities: readonly unknown[] = [
  ...principals.map(({ arn }) => ({
    ...session('arn:aws:sts::999900001111:assumed-role/x/y'),
    ...issuer(arn),
  })),
  session('arn:aws:sts::111122223333:assumed-role/payments-api/session'),
  session('arn:aws:sts:us-east-1:111122223333:assumed-role/ci/session'),
  { ...session('arn:aws:sts::111122223333:assumed-role/ci/session'), ...issuer('') },
  { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/ops/eve', accountId: '111122223333' },
  // Others.
  {
    ...session('arn:aws:sts::111122223333:assumed-role/ci/s'),
    ...issuer('arn:aws:iam::111122223333:role/other/ci'),
  },
  session('arn:aws:sts::999900001111:assumed-role/ci/session'),
  session('arn:aws-cn:sts::111122223333:assumed-role/ci/session'),
  session('arn:aws:sts::111122223333:assumed-role/ci'),
  session('arn:aws:sts::111122223333:assumed-role/ci/'),
  session('arn:aws:sts::111122223333:assumed-role/a:ci/session'),
  session('arn:aws:sts::111122223333:assumed-role/x/ci'),
  { type: 'AssumedRole', arn: 'arn:aws:iam::111122223333:role/app/payments-api' },
  { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/eve' },
  { type: 'Root', arn: 'arn:aws:iam::111122223333:root' },
  { type: 'AWSService', invokedBy: 'ec2.amazonaws.com' },
  {},
  undefined,
];

const days = ['2026-10-03', '2026-10-04', '2026-10-09', '2026-11-20'];
/** The first and last moment that count, and those beside them. */
export const window = {
  start: Date.parse('2026-10-03T00:00:00Z'),
  end: Date.parse('2026-11-20T23:59:59.500Z'),
};
const edges = [
  '2026-10-03T00:00:00Z',
  '2026-10-02T23:59:59.999Z',
  '2026-11-20T23:59:59.500Z',
  '2026-11-20T23:59:59.501Z',
];
const times = [
  ...days.flatMap((one) =>
    ['00:00:00Z', '12:30:00.1Z', '12:30:00.123456789Z', '23:59:59Z'].map((at) => `${one}T${at}`),
  ),
  ...edges,
];
/** No time; the last three are times for a person. */
const noTimes = [
  undefined,
  '',
  'soon',
  '2026-10-04',
  '2026-10-04T10:00:00+01:00',
  '2026-10-04T24:00:00Z',
  '2026-10-04T10:00:60Z',
  '2026-09-31T10:00:00Z',
];

const events: readonly (readonly [string, string])[] = [
  ['ec2.amazonaws.com', 'RunInstances'],
  ['s3.amazonaws.com', 'GetObject'],
  ['kms.amazonaws.com', 'Decrypt'],
  ['iam.amazonaws.com', 'ListRoles'],
  ['signin.amazonaws.com', 'ConsoleLogin'],
  ['unheard-of.amazonaws.com', 'It\'s "odd", [\u00fc] ; -- $x'],
];

const flags = [true, false, 'true', 'false', 'yes', null, undefined];
const rejections: readonly (readonly [unknown, unknown])[] = [
  [undefined, undefined],
  [undefined, undefined],
  ['Client.DryRunOperation', 'would have worked'],
  ['AccessDenied', undefined],
  ['Client.UnauthorizedOperation', 'You are not authorized to perform this operation.'],
  [
    'AccessDeniedException',
    "User: arn:aws:sts::1:x is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:::i'1 because",
  ],
  [
    'KMS.ACCESSDENIED',
    'x is not authorized to perform: kms:Decrypt on resource: "arn:aws:kms:::key/1" with an explicit deny',
  ],
  ['AccessDenied', 'x is not authorized to perform: s3:Get_Object on resource: bucket'],
  ['AccessDenied', `x is not authorized to perform: sts:AssumeRole on resource: arn:aws:${'a'.repeat(3000)}`],
  ['AuthorizationErrorException', 'not authorized'],
  ['ThrottlingException', 'is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:::x'],
  ['Client.RequestExpired', 'Request has expired.'],
  ['NoSuchKey', 'The specified key does not exist.'],
  ['KMSAccessDeniedException', 'Lambda was unable to decrypt the environment variables.'],
  [
    'AccessDenied',
    'User: arn:aws:sts::111122223333:assumed-role/ci/session is not authorized to perform: s3:GetObject on resource: * because no session policy allows the s3:GetObject action',
  ],
  [
    'AccessDenied',
    'is not authorized to perform: s3:GetObject with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o/p. See the authorization id: abc-1',
  ],
  [
    'AccessDenied',
    'is not authorized to perform: s3:GetObject with an explicit deny: authorization id: abc-2',
  ],
];

const requests = [
  undefined,
  undefined,
  null,
  { versionId: '3', 'x-amz-acl': ['private'], key: 'a"b' },
  { 'x-amz-copy-source': 'b/k?versionId=3' },
  { iamInstanceProfile: { name: 'web' }, tagSpecificationSet: { items: [{ tags: [] }] } },
  { roleArn: 'arn:aws:iam::111122223333:role/x', policyDocument: '{"versionId":"1"}' },
];

const arns = Array.from(
  { length: 14 },
  (_, index) => `arn:aws:s3:::bucket-${String.fromCharCode(110 - index)}`,
);
const resource = fc.oneof(
  fc.constantFrom(...arns).map((ARN) => ({ ARN, type: 'AWS::S3::Bucket' })),
  fc.constantFrom(...arns).map((arn) => ({ arn })),
  fc.constantFrom<Json>(
    { ARN: '' },
    { ARN: 'bucket' },
    { type: 'AWS::S3::Object', ARNPrefix: 'arn:aws:s3:::x/' },
    {},
  ),
);

const sensible = fc.constantFrom(...times).chain((eventTime) =>
  fc.record({
    eventTime: fc.constant<string | undefined>(eventTime),
    event: fc.constantFrom(...events),
    userIdentity: fc.constantFrom(...identities),
    awsRegion: fc.constantFrom('eu-west-1', 'eu-west-1', 'us-east-1', '', undefined),
    rejection: fc.constantFrom(...rejections),
    resources: fc.oneof(fc.constant(undefined), fc.constant(null), fc.array(resource, { maxLength: 12 })),
    eventType: fc.constantFrom(
      'AwsApiCall',
      'AwsApiCall',
      'AwsApiCall',
      'AwsConsoleAction',
      'AwsServiceEvent',
      'AwsConsoleSignIn',
      'AwsVpceEvent',
      'AwsCloudTrailInsight',
      '',
      undefined,
    ),
    eventCategory: fc.constantFrom(
      'Management',
      'Management',
      'Data',
      'Insight',
      'NetworkActivity',
      '',
      undefined,
    ),
    managementEvent: fc.constantFrom(...flags),
    readOnly: fc.constantFrom(...flags),
    requestParameters: fc.constantFrom<unknown>(...requests),
    sessionCredentialFromConsole: fc.constantFrom('true', undefined, undefined),
    userAgent: fc.constantFrom('aws-cli/2', 'console.amazonaws.com', undefined),
    recipientAccountId: fc.constantFrom('111122223333', '444455556666', '', undefined),
    eventID: fc.constantFrom('own', 'own', 'own', '', undefined),
    sharedEventID: fc.constantFrom('own', '', undefined, undefined),
    copies: fc.constantFrom(0, 0, 0, 1, 2),
  }),
);
const broken = sensible.chain((one) =>
  fc.oneof(
    fc.constantFrom(...noTimes).map((eventTime) => ({ ...one, eventTime })),
    fc
      .constantFrom<readonly [string, string]>(['', 'RunInstances'], ['ec2.amazonaws.com', ''])
      .map((event) => ({ ...one, event })),
  ),
);

/** Records of every shape that a reader may meet, some of them several times. */
export const anyRecords = fc
  .array(fc.oneof({ arbitrary: sensible, weight: 12 }, { arbitrary: broken, weight: 1 }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((drafts) => drafts.flatMap((draft, index) => recordsOf(draft, index)));

type Draft = typeof sensible extends fc.Arbitrary<infer T> ? T : never;

/**
 * A record and its copies: delivered again, or to another account under an id of that account's. What has no id has no
 * copies.
 */
function recordsOf(
  { event, rejection, copies, eventID, sharedEventID, ...rest }: Draft,
  index: number,
): Json[] {
  const own = (id: string | undefined, kind: string) => (id === 'own' ? `${kind}-${index}` : id);
  const [eventSource, eventName] = event;
  const [errorCode, errorMessage] = rejection;
  const ids = { eventID: own(eventID, 'e'), sharedEventID: own(sharedEventID, 's') };
  const first = { eventVersion: '1.11', ...rest, eventSource, eventName, errorCode, errorMessage, ...ids };
  if (eventID !== 'own' && sharedEventID !== 'own') return [first];
  const shared =
    sharedEventID === 'own' ? { eventID: `other-${index}`, recipientAccountId: '777788889999' } : {};
  return [
    first,
    ...Array.from({ length: copies }, (_, copy) => ({ ...first, ...(copy === 1 ? shared : {}) })),
  ];
}

/** Writes records as a trail delivers them: by account, region and day; some gzipped, some not. */
export function writeTrail(folder: string, records: readonly Json[]): void {
  const files = new Map<string, Json[]>();
  for (const [index, record] of records.entries()) {
    const account = index % 3 === 0 ? '444455556666' : '111122223333';
    const region = record.awsRegion === 'us-east-1' ? 'us-east-1' : 'eu-west-1';
    const time = typeof record.eventTime === 'string' ? record.eventTime : '';
    const day = /^2026-(10|11)-\d\dT/.test(time) ? time.slice(0, 10).replaceAll('-', '/') : '2026/10/04';
    const name = `AWSLogs/o-exampleorg1/${account}/CloudTrail/${region}/${day}/${account}_CloudTrail_${index % 2}.json`;
    files.set(name, [...(files.get(name) ?? []), record]);
  }
  for (const [name, list] of files) {
    const text = JSON.stringify({ Records: list });
    if (name.endsWith('_0.json')) writeText(folder, `${name}.gz`, gzipSync(text));
    else writeText(folder, name, text);
  }
  writeText(folder, join('AWSLogs', 'empty.json'), '{"Records":[]}');
}
