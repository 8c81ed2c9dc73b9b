import { describe, expect, test } from '@jest/globals';
import { type Evaluated, Evaluator, templateOf } from './cloudformation';
import { filled, sample, type Values } from './policies';

interface Case {
  readonly title: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  readonly values?: Partial<Values>;
  readonly policies: readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  /** Who may take on the role, where that is not what its template is called after. */
  readonly trust?: string;
}

const withKey = { KmsKeyArn: sample.kms_key_arn, TrailArn: sample.trail_arn };
const bucketOutput = { OrganizationTrailBucketPolicy: 'organization-trail-bucket' };
const organization = { account_path: `${sample.organization_id}/${sample.account_id}` };

const accessRoles: readonly Case[] = [
  { title: 'a trail of the account', parameters: {}, policies: ['access-role'] },
  {
    title: 'a trail with a prefix',
    parameters: { TrailPrefix: 'logs/all' },
    values: { key_prefix: 'logs/all/' },
    policies: ['access-role'],
  },
  { title: 'an encrypted trail', parameters: withKey, policies: ['access-role', 'access-role-kms'] },
  {
    title: 'the trail of an organization',
    parameters: { OrganizationId: sample.organization_id },
    values: organization,
    policies: ['access-role'],
    outputs: bucketOutput,
  },
  {
    title: 'the encrypted trail of an organization, with a prefix',
    parameters: { ...withKey, OrganizationId: sample.organization_id, TrailPrefix: 'logs' },
    values: { ...organization, key_prefix: 'logs/' },
    policies: ['access-role', 'access-role-kms'],
    outputs: { ...bucketOutput, OrganizationTrailKeyPolicy: 'organization-trail-key' },
  },
  {
    title: 'another partition',
    parameters: { 'AWS::Partition': 'aws-us-gov', OrganizationId: sample.organization_id },
    values: { ...organization, partition: 'aws-us-gov', bucket_arn: 'arn:aws-us-gov:s3:::example-trail' },
    policies: ['access-role'],
    outputs: bucketOutput,
  },
];

const generation = {
  PolicyGeneration: 'true',
  AccessRoleArn: sample.access_role_arn,
  TrailArn: sample.trail_arn,
};
const logs = { S3Logs: 'true', LogBucket: 'example-trail' };
const encrypted = { S3LogsEncrypted: 'true', LogKmsKeyArn: sample.kms_key_arn, TrailArn: sample.trail_arn };
const athena = {
  ...logs,
  Athena: 'true',
  AthenaDatabase: 'security',
  AthenaTable: 'cloudtrail',
  AthenaResultBucket: 'example-results',
};
const two = ['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::111122223333:user/b'];

const byGatherer = {
  OidcProviderArn: '',
  Subject: '',
  GathererArn: sample.gatherer_arn,
  ExternalId: sample.external_id,
};
const readers = [
  'arn:aws:iam::222233334444:role/iam-policy-drift-gather',
  'arn:aws:iam::333344445555:role/iam-policy-drift-gather',
];
const generations = 'arn:aws:iam::111122223333:role/app/web-*';

const gatherRoles: readonly Case[] = [
  { title: 'as it comes', parameters: {}, policies: ['principal-role', 'last-accessed'] },
  { title: 'no source at all', parameters: { LastAccessed: 'false' }, policies: ['principal-role'] },
  {
    title: 'users too',
    parameters: { ReadUsers: 'true', PrincipalArns: two },
    values: { principal_arns: two.join('", "') },
    policies: ['principal-role', 'principal-user', 'last-accessed'],
  },
  {
    title: 'policy generation alone',
    parameters: { ...generation, LastAccessed: 'false' },
    policies: ['principal-role', 'policy-generation'],
  },
  {
    title: 'unused access of one analyzer',
    parameters: { UnusedAccess: 'true', UnusedAccessAnalyzerArn: sample.analyzer_arn },
    policies: ['principal-role', 'last-accessed', 'unused-access'],
  },
  {
    title: 'active findings, beside the unused access of one analyzer',
    parameters: {
      UnusedAccess: 'true',
      UnusedAccessAnalyzerArn: sample.analyzer_arn,
      ActiveFindings: 'true',
    },
    policies: ['principal-role', 'last-accessed', 'unused-access', 'active-findings'],
  },
  {
    title: 'archive rules alone, in another partition',
    parameters: { ArchiveRules: 'true', LastAccessed: 'false', 'AWS::Partition': 'aws-us-gov' },
    values: { partition: 'aws-us-gov' },
    policies: ['principal-role', 'archive-rules'],
  },
  {
    title: 'log files in S3',
    parameters: logs,
    policies: ['principal-role', 'last-accessed', 'log-bucket'],
  },
  {
    title: 'encrypted log files in S3, with a prefix',
    parameters: { ...logs, ...encrypted, LogPrefix: 'logs/all', LastAccessed: 'false' },
    values: { key_prefix: 'logs/all/' },
    policies: ['principal-role', 'log-bucket', 'log-bucket-kms'],
  },
  {
    title: 'athena',
    parameters: { ...athena, LastAccessed: 'false' },
    policies: ['principal-role', 'log-bucket', 'athena'],
  },
  {
    title: 'athena in a workgroup of its own, in another partition',
    parameters: { ...athena, AthenaWorkgroup: 'drift', 'AWS::Partition': 'aws-us-gov' },
    values: {
      partition: 'aws-us-gov',
      athena_workgroup: 'drift',
      bucket_arn: 'arn:aws-us-gov:s3:::example-trail',
      result_bucket_arn: 'arn:aws-us-gov:s3:::example-results',
    },
    policies: ['principal-role', 'last-accessed', 'log-bucket', 'athena'],
  },
  {
    title: 'roles by the beginning of their names',
    parameters: { RoleNames: 'true', PrincipalArns: [generations] },
    values: { principal_arns: generations },
    policies: ['principal-role', 'role-names', 'last-accessed'],
  },
  {
    title: 'roles of this account and of two others',
    parameters: { ReaderRoleArns: readers },
    values: { reader_role_arns: readers.join('", "') },
    policies: ['assume-reader', 'principal-role', 'last-accessed'],
  },
  {
    title: 'roles of other accounts alone',
    parameters: { ReaderRoleArns: readers, PrincipalArns: [], ReadUsers: 'true' },
    values: { reader_role_arns: readers.join('", "') },
    policies: ['assume-reader'],
  },
  {
    title: 'an account that the job reaches from another one',
    parameters: { ...byGatherer, ...generation, RoleNames: 'true' },
    policies: ['principal-role', 'role-names', 'last-accessed', 'policy-generation'],
    trust: 'reader-role-trust',
  },
  {
    title: 'archive rules alone, in an account that the job reaches from another one',
    parameters: { ...byGatherer, ArchiveRules: 'true', PrincipalArns: '' },
    policies: ['archive-rules'],
    trust: 'reader-role-trust',
  },
  {
    title: 'everything, any analyzer, another partition',
    parameters: { ...generation, ReadUsers: 'true', UnusedAccess: 'true', 'AWS::Partition': 'aws-cn' },
    values: { partition: 'aws-cn', analyzer_arn: 'arn:aws-cn:access-analyzer:*:111122223333:analyzer/*' },
    policies: ['principal-role', 'principal-user', 'last-accessed', 'policy-generation', 'unused-access'],
  },
];

const templates = [
  {
    name: 'access-role',
    given: { TrailBucket: 'example-trail' },
    own: { Path: '/service-role/', RoleName: 'AccessAnalyzerMonitorServiceRole_iam-policy-drift' },
    output: 'AccessRoleArn',
    cases: accessRoles,
  },
  {
    name: 'gather-role',
    given: {
      OidcProviderArn: sample.oidc_provider_arn,
      Subject: sample.subject,
      PrincipalArns: [sample.principal_arns],
    },
    own: { RoleName: 'iam-policy-drift-gather' },
    output: 'GatherRoleArn',
    cases: gatherRoles,
  },
];

/** An array of one and the one alone mean the same; so does the order of keys. */
function alike(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? alike(value[0]) : value.map(alike);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, alike(one)]));
}

describe.each(templates)('$name.yml', ({ name, given, own, output, cases }) => {
  const template = templateOf(`cloudformation/${name}.yml`);

  test.each(cases)(
    'grants what the policy files say: $title',
    ({ parameters, values, policies, outputs, trust: trusted = `${name}-trust` }) => {
      const all = { ...sample, ...values };
      const evaluated = new Evaluator(template, { ...given, ...parameters }).all();
      expect(evaluated.broken).toEqual([]);
      expect(evaluated.roles).toHaveLength(1);
      expect(evaluated.roles[0]).toMatchObject(own);
      const { AssumeRolePolicyDocument: trust, Policies: granted } = evaluated.roles[0] ?? {};
      expect(trust).toEqual(filled(`${trusted}.json`, all));
      const expected = policies.map((file) => ({
        PolicyName: file,
        PolicyDocument: filled(`${file}.json`, all),
      }));
      expect([granted].flat().map(alike)).toEqual(expected.map(alike));
      const { [output]: arn, ...rest } = evaluated.outputs;
      expect(arn).toMatch(/Role\.Arn$/);
      const printed = Object.entries(rest).map(([key, text]) => [key, JSON.parse(String(text))]);
      const said = Object.entries(outputs ?? {}).map(([key, file]) => [key, filled(`${file}.json`, all)]);
      expect(printed).toEqual(said);
    },
  );

  test('makes one role and nothing else', () => {
    expect(Object.values(template.Resources).map(({ Type }) => Type)).toEqual(['AWS::IAM::Role']);
  });
});

test.each([
  { name: 'access-role', parameters: { KmsKeyArn: 'k' }, broken: ['KmsKeyArn requires TrailArn'] },
  {
    name: 'gather-role',
    parameters: { PolicyGeneration: 'true' },
    broken: ['PolicyGeneration requires AccessRoleArn', 'PolicyGeneration requires TrailArn'],
  },
  { name: 'gather-role', parameters: { S3Logs: 'true' }, broken: ['S3Logs requires LogBucket'] },
  {
    name: 'gather-role',
    parameters: { Athena: 'true' },
    broken: [
      'Athena requires S3Logs',
      'Athena requires AthenaDatabase',
      'Athena requires AthenaTable',
      'Athena requires AthenaResultBucket',
    ],
  },
  ...[
    { OidcProviderArn: '' },
    { Subject: '' },
    { OidcProviderArn: '', Subject: '' },
    { GathererArn: 'g' },
    { ExternalId: 'e' },
    { GathererArn: 'g', ExternalId: 'e' },
    { OidcProviderArn: '', Subject: '', GathererArn: 'g' },
    { OidcProviderArn: '', Subject: '', ExternalId: 'e' },
    { Subject: '', GathererArn: 'g', ExternalId: 'e' },
  ].map((parameters) => ({
    name: 'gather-role',
    parameters,
    broken: ['Specify OidcProviderArn and Subject, or GathererArn and ExternalId'],
  })),
  {
    name: 'gather-role',
    parameters: { S3LogsEncrypted: 'true' },
    broken: ['S3LogsEncrypted requires LogKmsKeyArn', 'S3LogsEncrypted requires TrailArn'],
  },
])('$name.yml refuses what would not work: $parameters', ({ name, parameters, broken }) => {
  const template = templateOf(`cloudformation/${name}.yml`);
  const given = { TrailBucket: 'b', OidcProviderArn: 'o', Subject: 's', PrincipalArns: 'p' };
  expect(new Evaluator(template, { ...given, ...parameters }).all().broken).toEqual(broken);
});

describe('iam-policy-drift.yml, one stack for the recommended workflows', () => {
  const template = templateOf('cloudformation/iam-policy-drift.yml');
  const provider = { OidcProviderArn: sample.oidc_provider_arn };
  const trail = { TrailBucket: 'example-trail', TrailArn: sample.trail_arn };
  const allRoles = 'arn:aws:iam::111122223333:role/*';

  /** A role of the stack: its trust and its policies by name. */
  function roleOf(name: string, parameters: Case['parameters']) {
    const evaluator = new Evaluator(template, { Repository: 'OWNER/REPO', ...parameters });
    const role = evaluator.of(template.Resources[name]?.Properties);
    const { AssumeRolePolicyDocument: trust, Policies: policies } = JSON.parse(JSON.stringify(role));
    return { trust: alike(trust), policies: [policies].flat().map(alike) };
  }

  function policiesOf(files: readonly string[], values: Partial<Values>) {
    const all = { ...sample, access_role_arn: 'the AccessRole.Arn', ...values };
    return files.map((file) => alike({ PolicyName: file, PolicyDocument: filled(`${file}.json`, all) }));
  }

  test.each<[string, Case['parameters'], readonly string[], Partial<Values>]>([
    ['all roles of the account, also those that come later', provider, [], { principal_arns: allRoles }],
    [
      'roles by a pattern',
      { ...provider, PrincipalArns: ['arn:aws:iam::111122223333:role/app/*'] },
      [],
      { principal_arns: 'arn:aws:iam::111122223333:role/app/*' },
    ],
    ['policy generation too', { ...provider, ...trail }, ['policy-generation'], { principal_arns: allRoles }],
  ])('the gather role reads %s, and does what the policy files say', (_, parameters, more, values) => {
    const { trust, policies } = roleOf('GatherRole', parameters);
    expect(trust).toEqual(alike(filled('gather-role-trust.json', sample)));
    expect(policies).toEqual(policiesOf(['principal-role', 'role-names', 'last-accessed', ...more], values));
  });

  test('the job may have either form of the subject, of the default branch alone', () => {
    const { trust } = roleOf('GatherRole', {
      ...provider,
      ImmutableRepository: 'OWNER@1/REPO@2',
      Branch: 'trunk',
    });
    expect(JSON.stringify(trust)).toContain(
      '"token.actions.githubusercontent.com:sub":["repo:OWNER/REPO:ref:refs/heads/trunk","repo:OWNER@1/REPO@2:ref:refs/heads/trunk"]',
    );
    expect(JSON.stringify(trust)).not.toContain('StringLike');
  });

  test('the provider is created only where none is named', () => {
    const isCreated = (parameters: Case['parameters']) =>
      new Evaluator(template, { Repository: 'OWNER/REPO', ...parameters }).of({
        Condition: 'CreatesProvider',
      });
    expect([isCreated({}), isCreated(provider)]).toEqual([true, false]);
    expect(JSON.stringify(roleOf('GatherRole', {}).trust)).toContain('"Federated":"the OidcProvider.Arn"');
    expect(template.Resources.OidcProvider).toMatchObject({
      Condition: 'CreatesProvider',
      DeletionPolicy: 'Retain',
    });
  });

  test.each<[string, Case['parameters'], readonly string[], Partial<Values>]>([
    ['a trail', trail, ['access-role'], {}],
    ['a trail with a prefix', { ...trail, TrailPrefix: 'logs' }, ['access-role'], { key_prefix: 'logs/' }],
    ['an encrypted trail', { ...trail, ...withKey }, ['access-role', 'access-role-kms'], {}],
  ])('the access role reads %s as the policy files say', (_, parameters, files, values) => {
    const { trust, policies } = roleOf('AccessRole', parameters);
    expect(trust).toEqual(alike(filled('access-role-trust.json', sample)));
    expect(policies).toEqual(policiesOf(files, values));
  });

  test.each([
    [{ TrailBucket: 'b' }, ['TrailBucket requires TrailArn']],
    [{ TrailArn: 't' }, ['TrailArn requires TrailBucket']],
    [{ KmsKeyArn: 'k' }, ['KmsKeyArn requires TrailArn']],
    [{}, []],
  ])('%j is checked', (parameters, broken) => {
    const evaluator = new Evaluator(template, { Repository: 'OWNER/REPO', ...provider, ...trail });
    expect(evaluator.all().broken).toEqual([]);
    const own = {
      Repository: 'OWNER/REPO',
      ...provider,
      ...trail,
      TrailBucket: '',
      TrailArn: '',
      ...parameters,
    };
    const stack: Evaluated = evaluatedOf(own);
    expect(stack.broken).toEqual(broken);
  });

  /** Only rules and outputs: a resource whose condition is false is not created. */
  function evaluatedOf(parameters: Case['parameters']): Evaluated {
    const { Resources, Outputs, ...rest } = template;
    return new Evaluator({ ...rest, Resources: {}, Outputs }, parameters).all();
  }

  test.each([
    ['Repository', 'OWNER/REPO', true],
    ['Repository', 'OWNER/*', false],
    ['Repository', 'OWNER/REPO:ref', false],
    ['ImmutableRepository', 'OWNER@1/REPO@2', true],
    ['ImmutableRepository', 'OWNER/REPO', false],
    ['Branch', 'release/1.x', true],
    ['Branch', '*', false],
    ['PrincipalArns', allRoles, true],
    ['PrincipalArns', 'arn:aws:iam::111122223333:role/app/x', true],
    ['PrincipalArns', '*', false],
    ['PrincipalArns', 'arn:aws:iam::111122223333:role/*x', false],
    ['PrincipalArns', 'arn:aws:iam::*:role/x', false],
    ['PrincipalArns', 'arn:aws:iam::111122223333:user/x', false],
  ])('%s %s: %s', (name, value, isAllowed) => {
    expect(new RegExp(template.Parameters[name]?.AllowedPattern ?? '').test(value)).toBe(isAllowed);
  });
});
