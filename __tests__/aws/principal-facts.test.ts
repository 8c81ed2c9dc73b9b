import { afterAll, describe, expect, test } from '@jest/globals';
import { readPrincipalFacts } from '../../src/aws/principal-facts';
import { type AwsSession, openSession } from '../../src/aws/session';
import type { LivePolicy, PrincipalFacts } from '../../src/evidence/evidence';
import { parsePrincipalArn } from '../../src/policy/arn';
import { type Aws, closeAws, startAws } from '../support/aws';
import type { PolicyDocument } from '../support/aws-documents';
import type { Fault } from '../support/aws-faults';
import { account, gatherer } from '../support/aws-identity';
import { tokenOf } from '../support/aws-pages';
import type { Scenario } from '../support/aws-scenario';
import { newController, realClock } from '../support/clock';

const roleArn = `arn:aws:iam::${account}:role/app/payments-api`;
const userArn = `arn:aws:iam::${account}:user/deployer`;
const elsewhere = '999988887777';

const document: PolicyDocument = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
};
const text = JSON.stringify(document);

const customer = (name: string) => `arn:aws:iam::${account}:policy/${name}`;
const managed = (arn: string, of: PolicyDocument = document) => ({ arn, document: of });
const readOnly = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';

/** A role with a policy of each kind and a boundary. */
const role: Scenario = {
  roles: [
    {
      name: 'payments-api',
      path: '/app/',
      created: '2024-05-06T07:08:09Z',
      attached: [customer('team/payments'), readOnly],
      inline: { queues: document },
      boundary: customer('edge'),
    },
  ],
  policies: [managed(customer('team/payments')), managed(readOnly), managed(customer('edge'))],
};
const created = Date.UTC(2024, 4, 6, 7, 8, 9);
const edge: LivePolicy = { name: 'edge', kind: 'customer', text };
const policies: readonly LivePolicy[] = [
  { name: 'ViewOnlyAccess', kind: 'aws', text },
  { name: 'payments', kind: 'customer', text },
  { name: 'queues', kind: 'inline', text },
];
const whole: PrincipalFacts = { created, policies, boundary: edge };

/** A user with a boundary of AWS, and policies of its own and of two groups; one of them comes by both ways. */
const user: Scenario = {
  users: [
    {
      name: 'deployer',
      created: '2024-05-06T07:08:09Z',
      groups: ['ops', 'everybody'],
      attached: [customer('payments')],
      inline: { own: document },
      boundary: readOnly,
    },
  ],
  groups: [
    { name: 'ops', attached: [customer('payments')], inline: { extra: document } },
    { name: 'everybody', attached: [readOnly] },
  ],
  policies: [managed(customer('payments')), managed(readOnly)],
};
const ofUser: readonly LivePolicy[] = [
  { name: 'payments', kind: 'customer', text },
  { name: 'everybody/ViewOnlyAccess', kind: 'group', text },
  { name: 'ops/extra', kind: 'group', text },
  { name: 'ops/payments', kind: 'group', text },
  { name: 'own', kind: 'inline', text },
];

const environment = { ...process.env };

afterAll(() => {
  process.env = environment;
  closeAws();
});

interface Run {
  readonly signal?: AbortSignal;
  readonly prepare?: (session: AwsSession) => void;
}

/** What is read of a principal of an AWS that finds nothing wrong with the requests. */
async function read(scenario: Scenario, arn: string, { signal, prepare }: Run = {}) {
  const aws = await startAws(scenario);
  const quiet = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
  process.env = { ...environment, ...quiet, ...aws.environment({ attempts: 1 }) };
  const patient = signal ?? newController().signal;
  const session = openSession({
    partition: 'aws',
    region: undefined,
    signal: patient,
    clock: realClock,
    version: '0',
  });
  prepare?.(session);
  const facts = await readPrincipalFacts(session, principal(arn));
  expect(aws.violations).toEqual([]);
  return { facts, aws };
}

function principal(arn: string) {
  const parsed = parsePrincipalArn(arn);
  if (typeof parsed === 'string') throw new Error(`${arn}: ${parsed}`);
  return parsed;
}

const of = (requests: Aws['requests'], operation: string) =>
  requests.filter((one) => one.operation === operation);

describe('what there is', () => {
  test('a role with policies of each kind and a boundary', async () => {
    expect((await read(role, roleArn)).facts).toEqual(whole);
  });

  test('a user with policies, groups and a boundary; a policy that is attached twice is read once', async () => {
    const { facts, aws } = await read(user, userArn);
    const boundary = { name: 'ViewOnlyAccess', kind: 'aws', text };
    expect(facts).toEqual({ created, policies: ofUser, boundary });
    expect(
      of(aws.requests, 'GetPolicyVersion')
        .map(({ params }) => params.PolicyArn)
        .sort(),
    ).toEqual([customer('payments'), readOnly]);
  });

  test('a role and a user with nothing', async () => {
    const bare = { created: '2024-05-06T07:08:09Z' };
    const roles = [{ ...bare, name: 'payments-api', path: '/app/' }];
    expect((await read({ roles }, roleArn)).facts).toEqual({ created, policies: [] });
    const users = [{ ...bare, name: 'deployer' }];
    expect((await read({ users }, userArn)).facts).toEqual({ created, policies: [] });
  });

  test('a policy of AWS in another partition', async () => {
    const arn = 'arn:aws-cn:iam::aws:policy/ReadOnlyAccess';
    const roles = [{ name: 'payments-api', path: '/app/', attached: [arn] }];
    const { facts } = await read({ roles, policies: [managed(arn)] }, roleArn);
    expect(facts.policies).toEqual([{ name: 'ReadOnlyAccess', kind: 'aws', text }]);
  });

  test('the default version, which is not the first one', async () => {
    const [first, ...others] = role.policies ?? [];
    if (first === undefined) throw new Error('no policy');
    const { facts } = await read({ ...role, policies: [{ ...first, version: 'v7' }, ...others] }, roleArn);
    expect(facts).toEqual(whole);
  });

  test.each([
    ['spaces, lines and signs', '{"a": "100% + 1 & 2 = 3?",\r\n\t"b": "#/*\'()!~"}'],
    ['letters that are not of ASCII', '{"Sid": "Zahlungen für Köln ÿ£"}'],
    ['an escape of JSON, and what looks like an encoded character', '{"a": "\\u00e9 %41 %"}'],
    ['a byte order mark', '\uFEFF{}'],
  ])('documents as they were written: %s', async (_, odd) => {
    const roles = [
      {
        name: 'payments-api',
        path: '/app/',
        attached: [customer('m')],
        inline: { i: odd },
        boundary: customer('m'),
      },
    ];
    const { facts } = await read({ roles, policies: [managed(customer('m'), odd)] }, roleArn);
    expect(facts.boundary).toEqual({ name: 'm', kind: 'customer', text: odd });
    expect(facts.policies).toEqual([
      { name: 'm', kind: 'customer', text: odd },
      { name: 'i', kind: 'inline', text: odd },
    ]);
  });

  test.each([1, 2, 3, 7])('lists in pages of %d', async (perPage) => {
    const names = Array.from({ length: 7 }, (_, index) => `p${index}`);
    const inline = Object.fromEntries(names.map((name) => [name, document]));
    const attached = names.map(customer);
    const groups = names.map((name) => ({ name, inline: { i: document } }));
    const all = {
      roles: [{ name: 'payments-api', path: '/app/', attached, inline }],
      users: [{ name: 'deployer', groups: names }],
      groups,
      policies: attached.map((arn) => managed(arn)),
      perPage,
    };
    const { facts, aws } = await read(all, roleArn);
    expect(facts.policies).toEqual([
      ...names.map((name) => ({ name, kind: 'customer', text })),
      ...names.map((name) => ({ name, kind: 'inline', text })),
    ]);
    expect(of(aws.requests, 'ListRolePolicies')).toHaveLength(Math.ceil(7 / perPage));
    const grouped = names.map((name) => ({ name: `${name}/i`, kind: 'group', text }));
    expect((await read(all, userArn)).facts.policies).toEqual(grouped);
  });

  test('a few requests at once, however many policies there are', async () => {
    const attached = Array.from({ length: 20 }, (_, index) => customer(`p${index}`));
    const roles = [{ name: 'payments-api', path: '/app/', attached }];
    const scenario = { roles, policies: attached.map((arn) => managed(arn)) };
    const seen: number[] = [];
    let open = 0;
    const prepare = ({ iam }: AwsSession) =>
      iam.middlewareStack.add(
        (next) => async (args) => {
          open += 1;
          seen.push(open);
          const result = await next(args);
          open -= 1;
          return result;
        },
        { step: 'initialize' },
      );
    const { facts } = await read(scenario, roleArn, { prepare });
    expect(facts.policies).toHaveLength(20);
    expect(Math.max(...seen)).toBe(6);
  });
});

describe('what there is not', () => {
  const other = { ...gatherer, arn: `arn:aws:sts::${elsewhere}:assumed-role/gatherer/ci` };
  const foreign = (kind: string, name: string) =>
    `the AWS credentials are for account ${elsewhere}, and the ${kind} ${name} is in account ${account}; use credentials for that account`;
  const absent: readonly (readonly [string, Scenario, arn: string, unread: string])[] = [
    ['no such role', {}, roleArn, `there is no role payments-api in account ${account}`],
    ['no such user', role, userArn, `there is no user deployer in account ${account}`],
    [
      'a role of that name under another path',
      role,
      `arn:aws:iam::${account}:role/payments-api`,
      `the role payments-api of the account that was asked is ${roleArn}, not arn:aws:iam::${account}:role/payments-api`,
    ],
    [
      'a role of that name in another account',
      role,
      `arn:aws:iam::${elsewhere}:role/app/payments-api`,
      `the role payments-api of the account that was asked is ${roleArn}, not arn:aws:iam::${elsewhere}:role/app/payments-api`,
    ],
    ['credentials for another account', { identities: [other] }, roleArn, foreign('role', 'payments-api')],
    [
      'credentials for another account, which may not even look',
      { identities: [other], ...user, faults: [{ on: 'GetUser', does: 'access-denied' }] },
      userArn,
      foreign('user', 'deployer'),
    ],
  ];

  test.each(absent)('%s: nothing is used of it', async (_, scenario, arn, unread) => {
    const { facts, aws } = await read(scenario, arn);
    // Only where IAM has no such name it is known that there is none.
    const none = unread.startsWith('there is no') ? { absent: true } : {};
    expect(facts).toEqual({ ...none, readErrors: [unread] });
    expect(aws.asked().filter((operation) => /List|Policy/.test(operation))).toEqual([]);
  });
});

/** What may be denied, and what is known without it: of the role, and of the user where it is about groups. */
const permissions: readonly (readonly [operation: string, known: PrincipalFacts])[] = [
  ['GetRole', { policies }],
  ['ListAttachedRolePolicies', { created, policies: 'unreadable', boundary: edge }],
  ['ListRolePolicies', { created, policies: 'unreadable', boundary: edge }],
  ['GetRolePolicy', { created, policies: 'unreadable', boundary: edge }],
  ['GetPolicy', { created, policies: 'unreadable' }],
  ['GetPolicyVersion', { created, policies: 'unreadable' }],
  ['GetUser', { policies: ofUser }],
  ...[
    'ListAttachedUserPolicies',
    'ListUserPolicies',
    'GetUserPolicy',
    'ListGroupsForUser',
    'ListAttachedGroupPolicies',
    'ListGroupPolicies',
    'GetGroupPolicy',
  ].map((operation): readonly [string, PrincipalFacts] => [
    operation,
    { created, policies: 'unreadable', boundary: { name: 'ViewOnlyAccess', kind: 'aws', text } },
  ]),
];

describe('what is refused', () => {
  test.each(permissions)(
    '%s alone: the permission is named once, the rest is kept',
    async (operation, known) => {
      const [scenario, arn] = /User|Group/.test(operation) ? [user, userArn] : [role, roleArn];
      const { facts } = await read({ ...scenario, faults: [{ on: operation, does: 'access-denied' }] }, arn);
      const { readErrors: unread, ...rest } = facts;
      expect(rest).toEqual(known);
      expect(unread).toEqual([
        expect.stringContaining(`iam:${operation}: access denied; allow iam:${operation} (AWS: `),
      ]);
    },
  );

  test('several: all of them are named, in order, and nothing is known', async () => {
    const faults = ['ListRolePolicies', 'GetRole', 'GetPolicy'].map(
      (on): Fault => ({ on, does: 'access-denied' }),
    );
    const { facts } = await read({ ...role, faults }, roleArn);
    expect(facts).toEqual({
      policies: 'unreadable',
      readErrors: ['GetPolicy', 'GetRole', 'ListRolePolicies'].map((operation) =>
        expect.stringMatching(`^iam:${operation}: `),
      ),
    });
  });

  test.each([
    ['NoSuchEntityException', 'a', 'z'],
    ['NoSuchEntityException', 'z', 'a'],
    ['InvalidInputException', 'z', 'a'],
  ])(
    'one request of three says enough, the same one in any order: %s, %s before %s',
    async (code, ...said) => {
      const faults = said.map((message): Fault => ({ on: 'GetPolicy', times: 1, does: { code, message } }));
      const { facts, aws } = await read({ ...role, faults }, roleArn);
      expect(facts.readErrors).toEqual([expect.stringMatching(/^iam:GetPolicy: .* says: a\)$/)]);
      expect(of(aws.requests, 'GetPolicyVersion')).toHaveLength(1);
    },
  );

  test('credentials that have expired end it: nothing more is asked', async () => {
    const { facts, aws } = await read(
      { ...role, faults: [{ on: 'any request', does: 'expired-token' }] },
      roleArn,
    );
    expect(facts).toEqual({
      policies: 'unreadable',
      readErrors: [expect.stringContaining('the AWS credentials are not accepted or have expired')],
    });
    expect(aws.asked()).toEqual(['iam:GetRole']);
  });

  test('credentials that expire on the way: what was read before stays, and it is said once', async () => {
    const faults: Fault[] = [{ on: 'iam', after: 1, does: 'expired-token' }];
    const { facts, aws } = await read({ ...role, faults }, roleArn);
    const unread = [expect.stringContaining('the AWS credentials are not accepted or have expired')];
    expect(facts).toEqual({ created, policies: 'unreadable', readErrors: unread });
    expect(aws.requests.length).toBeLessThan(5);
  });

  test('an interruption ends it, as a failure like any other', async () => {
    const { facts, aws } = await read(role, roleArn, { signal: AbortSignal.abort() });
    expect(facts).toEqual({ policies: 'unreadable', readErrors: ['iam:GetRole: interrupted'] });
    expect(aws.asked()).toEqual([]);
  });
});

/** How often the role's operations are asked for when nothing goes wrong. */
const usual = {
  GetRole: 1,
  ListAttachedRolePolicies: 1,
  ListRolePolicies: 1,
  GetRolePolicy: 1,
  GetPolicy: 3,
  GetPolicyVersion: 3,
};

/** Faults that come once, an operation each. */
const passing: readonly (readonly [string, Record<string, Fault['does']>])[] = [
  [
    'throttling, and what stands between here and AWS',
    {
      GetRole: 'throttle',
      ListAttachedRolePolicies: '200-html',
      ListRolePolicies: 'empty-json',
      GetRolePolicy: '503-html',
      GetPolicy: 'cut-body',
      GetPolicyVersion: 'reset',
    },
  ],
  [
    'empty answers',
    {
      GetRole: '200-html',
      ListAttachedRolePolicies: 'empty-json',
      ListRolePolicies: '200-html',
      GetRolePolicy: 'empty-json',
      GetPolicy: '200-html',
      GetPolicyVersion: 'empty-json',
    },
  ],
  [
    'answers without a member',
    {
      GetRole: { changes: { Role: { PermissionsBoundary: { PermissionsBoundaryArn: undefined } } } },
      ListAttachedRolePolicies: { changes: { AttachedPolicies: [{ PolicyName: 'payments' }] } },
      ListRolePolicies: { changes: { IsTruncated: undefined } },
      GetRolePolicy: { changes: { PolicyDocument: undefined } },
      GetPolicy: { changes: { Policy: { DefaultVersionId: undefined } } },
      GetPolicyVersion: { changes: { PolicyVersion: { Document: undefined } } },
    },
  ],
  [
    'a role without an ARN, and a list that goes on without a marker',
    {
      GetRole: { changes: { Role: { Arn: undefined } } },
      ListAttachedRolePolicies: { changes: { IsTruncated: true } },
    },
  ],
  ['a role without a date', { GetRole: { changes: { Role: { CreateDate: undefined } } } }],
];

describe('what goes wrong once is asked again', () => {
  test.each(passing)('%s', async (_, ways) => {
    const faults = Object.entries(ways).map(([on, does]): Fault => ({ on, does, times: 1 }));
    const { facts, aws } = await read({ ...role, faults }, roleArn);
    expect(facts).toEqual(whole);
    const asked = Object.entries(usual).map(([name, times]) => [name, times + (name in ways ? 1 : 0)]);
    const counted = asked.map(([name]) => [name, of(aws.requests, String(name)).length]);
    expect(counted).toEqual(asked);
  });
});

/** Answers that AWS should not give. */
const odd: readonly (readonly [string, Fault, unread: string])[] = [
  [
    'a list whose pages go round',
    {
      on: 'ListRolePolicies',
      does: { changes: { IsTruncated: true, Marker: tokenOf('ListRolePolicies', 0) } },
    },
    'iam:ListRolePolicies: AWS returned more pages than expected; run again later',
  ],
  [
    'a document that is not encoded',
    { on: 'GetRolePolicy', does: { changes: { PolicyDocument: '{"Statement": "100%"}' } } },
    'iam:GetRolePolicy: the policy document of queues has an unexpected encoding',
  ],
  [
    'a policy that is gone by now',
    { on: 'GetRolePolicy', does: { code: 'NoSuchEntityException', message: 'gone' } },
    'iam:GetRolePolicy: not found (AWS: gone)',
  ],
];

describe('what is odd', () => {
  test.each(odd)('%s', async (_, fault, unread) => {
    const { facts } = await read({ ...role, faults: [fault] }, roleArn);
    expect(facts).toMatchObject({ created, policies: 'unreadable', readErrors: [unread] });
  });

  test('a marker without more to come is no next page', async () => {
    const changes = { IsTruncated: false, Marker: tokenOf('ListRolePolicies', 0) };
    const faults: Fault[] = [{ on: 'ListRolePolicies', does: { changes } }];
    expect((await read({ ...role, faults }, roleArn)).facts).toEqual(whole);
  });
});
