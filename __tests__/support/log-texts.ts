import fc from 'fast-check';

/** Roles with and without a path, and a user: whose records are counted. */
export const wanted = [
  'arn:aws:iam::111122223333:role/ci',
  'arn:aws:iam::111122223333:role/team/deploy',
  'arn:aws:iam::111122223333:user/ann',
];

/** A JSON string, some of its letters written as escapes. */
function spelt(text: string): fc.Arbitrary<string> {
  const plain = JSON.stringify(text);
  const escaped = fc.nat(Math.max(0, text.length - 1)).map((at) => {
    const code = text.charCodeAt(at).toString(16).padStart(4, '0');
    return `${JSON.stringify(text.slice(0, at)).slice(0, -1)}\\u${code}${JSON.stringify(text.slice(at + 1)).slice(1)}`;
  });
  return text === ''
    ? fc.constant(plain)
    : fc.oneof({ weight: 400, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: escaped });
}

const text = (...texts: readonly string[]) => fc.constantFrom(...texts).chain(spelt);
const literal = (...texts: readonly string[]) => fc.constantFrom(...texts);

/** Texts that look like structure, and bytes beyond ASCII. */
const nasty = fc
  .constantFrom(
    '{"eventVersion"',
    '},{"eventVersion":"1.08","eventTime":"2026-11-01T00:00:00Z"',
    '\\',
    '\\"',
    '"}]}',
    '[[[',
    'a'.repeat(70),
    `${'b'.repeat(61)}\\`,
    `${'c'.repeat(62)}"`,
    'Zürich – 東京 🚀',
    '',
    ' \n\t',
  )
  .map((one) => JSON.stringify(one));

const session = 'arn:aws:sts::111122223333:assumed-role/ci/run';
const arns = [
  ...wanted,
  session,
  'arn:aws:sts::111122223333:assumed-role/deploy/x',
  'arn:aws:iam::1:role/other',
  '',
];

/** Nearly always the first. */
function mostly(usual: fc.Arbitrary<string>, ...rare: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 60, arbitrary: usual }, ...rare.map((arbitrary) => ({ weight: 1, arbitrary })));
}

/** Member texts of an object: nearly all of the given ones in order, sometimes one twice, or with white space. */
function members(given: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> {
  const each = Object.entries(given).map(([name, value]) =>
    fc.tuple(fc.nat(4000), spelt(name), value, value).map(([kind, key, one, other]) => {
      if (kind < 20 || one === '') return [];
      if (kind < 40) return [`${key}:${one}`, `${key}:${other || one}`];
      return [`${key}${kind < 41 ? ' :' : kind < 42 ? ': ' : ':'}${one}`];
    }),
  );
  const inOrder = fc.tuple(...each).map((lists) => lists.flat());
  return fc.tuple(inOrder, fc.nat(600)).chain(([list, kind]) => {
    const ordered = kind < 10 ? fc.shuffledSubarray(list, { minLength: list.length }) : fc.constant(list);
    return ordered.map((all) => `{${all.join(kind === 10 ? ', ' : kind === 11 ? ' ,' : ',')}}`);
  });
}

const issuer = members({
  type: text('Role'),
  principalId: nasty,
  arn: text(...arns),
  accountId: text('111122223333'),
});
const context = members({
  attributes: members({ creationDate: text('2026-11-01T00:00:00Z'), arn: text(...arns) }),
  sessionIssuer: mostly(issuer, literal('null', '[]', '"x"')),
});
const identity = members({
  type: text('AssumedRole', 'IAMUser'),
  arn: mostly(text(...arns), literal('null', '3', '{}')),
  accountId: text('111122223333'),
  sessionContext: mostly(context, literal('null', '{}')),
});

const resources = fc.oneof(
  fc
    .array(members({ ARN: text('arn:aws:s3:::a', 'arn:aws:s3:::b', 'x'), type: nasty }), { maxLength: 3 })
    .map((list) => `[${list.join(',')}]`),
  literal('null', '{}', '[null,"arn:aws:s3:::c"]'),
);

/** Something that looks like records, inside of one. */
const nested = fc.constantFrom(
  'null',
  '{"eventVersion":"1.0","eventTime":"2026-11-02T00:00:00Z","eventSource":"iam.amazonaws.com","eventName":"PassRole"}',
  `{"list":[{"a":1},{"eventVersion":"1.08","userIdentity":{"arn":"${wanted[0]}"},"eventTime":"2026-11-02T00:00:00Z","eventSource":"sqs.amazonaws.com","eventName":"SendMessage","awsRegion":"us-east-1","recipientAccountId":"111122223333"}]}`,
  '{"Records":[{"eventName":"x"}],"arn":"arn:aws:iam::111122223333:role/ci"}',
  '[["a","b"],[],{}]',
  '{"bucketName":"b","versionId":"3"}',
  '{"versionI\\u0064":"3"}',
  '{"roleArn":"arn:aws:iam::111122223333:role\\/x"}',
  '{"iamInstanceProfile":{"name":"web"}}',
);

/** In place of a value: the member is not there. */
const absent = literal('');

/** The text of a record, as CloudTrail writes it or nearly so. */
export const recordText = members({
  eventVersion: text('1.08', '1.11'),
  userIdentity: mostly(identity, literal('null', '"x"', '[]', '{}')),
  eventTime: mostly(
    fc
      .integer({ min: Date.UTC(2026, 9, 20), max: Date.UTC(2026, 10, 30) })
      .chain((at) => spelt(`${new Date(at).toISOString().slice(0, 19)}Z`)),
    text('2026-11-31T00:00:00Z', '2026-11-01T24:00:00Z', '2026-11-01T00:60:00Z', '2026-10-29T23:59:60Z'),
    text('2026-11-01T00:00:00.5Z', 'yesterday', '2026-1a-01T00:00:00Z', '2026-11-01 00:00:00Z'),
    literal('null', '1'),
  ),
  eventSource: mostly(text('s3.amazonaws.com', 'ec2.amazonaws.com'), literal('""', 'null')),
  eventName: mostly(text('GetObject', 'RunInstances', 'PutObject'), literal('""', '[]')),
  awsRegion: mostly(text('us-east-1', 'eu-west-1'), literal('""', 'null')),
  userAgent: nasty,
  errorCode: fc.oneof({ weight: 6, arbitrary: absent }, text('AccessDenied', 'Throttling'), literal('null')),
  errorMessage: text('is not authorized to perform: s3:PutObject on resource: arn:aws:s3:::z', 'no'),
  requestParameters: nested,
  responseElements: nested,
  eventID: mostly(
    text('11111111-2222-4333-8444-555555555555', '11111111-2222-4333-8444-666666666666'),
    text('short', ''),
    literal('null'),
  ),
  readOnly: mostly(literal('true', 'false'), literal('"true"', 'null', '0', '{}')),
  resources,
  eventType: mostly(text('AwsApiCall', 'AwsServiceEvent', 'AwsConsoleSignIn', 'AwsCloudTrailInsight', 'New')),
  managementEvent: mostly(literal('true', 'false'), absent, literal('"false"', 'null', '[]')),
  recipientAccountId: mostly(text('111122223333', '444455556666'), absent, literal('null', '""')),
  sharedEventID: mostly(absent, text('shared-1'), literal('null')),
  eventCategory: mostly(text('Management', 'Data', 'Insight'), absent),
});
