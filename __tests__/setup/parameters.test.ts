import { describe, expect, test } from '@jest/globals';
import { templateOf } from './cloudformation';
import { sample, textOf } from './policies';

const patterns = Object.fromEntries(
  ['access-role', 'gather-role'].flatMap((name) =>
    Object.entries(templateOf(`cloudformation/${name}.yml`).Parameters).map(([key, { AllowedPattern }]) => [
      key,
      AllowedPattern ?? '',
    ]),
  ),
);

const cases = [
  {
    parameter: 'Subject',
    taken: [
      sample.subject,
      'repo:OWNER/REPO:environment:gather',
      'repo:OWNER@123456/REPO@456789:ref:refs/heads/main',
    ],
    rejected: ['repo:OWNER/REPO:*', 'repo:OWNER/*:ref:refs/heads/main', 'repo:*', '*', 'repo:OWNER/REPO'],
  },
  {
    parameter: 'PrincipalArns',
    taken: [
      '',
      sample.principal_arns,
      'arn:aws:iam::111122223333:user/b',
      'arn:aws:iam::111122223333:role/web-*',
      'arn:aws:iam::111122223333:role/app/web-*',
    ],
    rejected: [
      '*',
      'arn:aws:iam::111122223333:role/*',
      'arn:aws:iam::111122223333:*',
      'arn:aws:iam::*:role/web',
      'arn:aws:iam::111122223333:role/w*b',
      'arn:aws:iam::111122223333:role/web-?',
      'arn:aws:iam::111122223333:role/web", "*',
    ],
  },
  {
    parameter: 'ReaderRoleArns',
    taken: ['', sample.reader_role_arns],
    rejected: [
      '*',
      'arn:aws:iam::222233334444:role/*',
      'arn:aws:iam::222233334444:role/web-*',
      'arn:aws:iam::*:role/iam-policy-drift-gather',
      'arn:aws:iam::222233334444:role/x", "*',
    ],
  },
  {
    parameter: 'GathererArn',
    taken: ['', sample.gatherer_arn],
    rejected: [
      '*',
      '444455556666',
      'arn:aws:iam::444455556666:root',
      'arn:aws:iam::444455556666:role/*',
      'arn:aws:iam::*:role/iam-policy-drift-gather',
    ],
  },
  {
    parameter: 'ExternalId',
    taken: ['', sample.external_id, 'OWNER/REPO:4f1c'],
    rejected: ['x', '*', 'a b', 'drift-?'],
  },
  {
    parameter: 'TrailPrefix',
    taken: ['', 'logs', 'logs/all', 'x'],
    rejected: ['/logs', 'logs/', '*', 'lo*gs', '/'],
  },
  {
    parameter: 'OrganizationId',
    taken: ['', sample.organization_id],
    rejected: ['o-*', 'exampleorg1', 'o-SHOUTED12345'],
  },
  {
    parameter: 'KmsKeyArn',
    taken: ['', sample.kms_key_arn],
    rejected: [
      '*',
      'arn:aws:kms:eu-west-1:111122223333:alias/trail',
      'arn:aws:kms:eu-west-1:111122223333:key/*',
    ],
  },
  {
    parameter: 'LogBucket',
    taken: ['', 'example-trail'],
    rejected: ['*', 'example-*', 'arn:aws:s3:::example', 'example/AWSLogs', 'x'],
  },
  { parameter: 'LogPrefix', taken: ['', 'logs/all'], rejected: ['/logs', 'logs/', 'lo*gs', '?'] },
  {
    parameter: 'LogKmsKeyArn',
    taken: ['', sample.kms_key_arn],
    rejected: ['*', 'arn:aws:kms:eu-west-1:111122223333:key/*'],
  },
  { parameter: 'AthenaWorkgroup', taken: ['primary', 'a.b-c_d'], rejected: ['', '*', 'a/b', 'a b'] },
  { parameter: 'AthenaDatabase', taken: ['', 'security'], rejected: ['*', 'sec-urity', 'a/b'] },
  { parameter: 'AthenaTable', taken: ['', 'cloud_trail'], rejected: ['*', 'a/*'] },
  {
    parameter: 'AthenaResultBucket',
    taken: ['', 'example-results'],
    rejected: ['*', 'example-*', 'example/x'],
  },
  {
    parameter: 'TrailArn',
    taken: ['', sample.trail_arn],
    rejected: ['*', 'main', 'arn:aws:cloudtrail:*:111122223333:trail/main'],
  },
  {
    parameter: 'AccessRoleArn',
    taken: ['', sample.access_role_arn],
    rejected: ['*', 'arn:aws:iam::111122223333:role/*', 'arn:aws:iam::*:role/access'],
  },
];

describe.each(cases)('$parameter', ({ parameter, taken, rejected }) => {
  const pattern = new RegExp(`^(?:${patterns[parameter]})$`);

  test('takes what the role is meant for', () => {
    expect(taken.filter((value) => !pattern.test(value))).toEqual([]);
  });

  test('refuses what would open it to others', () => {
    expect(rejected.filter((value) => pattern.test(value))).toEqual([]);
  });
});

test.each([
  ['access-role', 'trail_bucket', 'TrailBucket'],
  ['access-role', 'trail_prefix', 'TrailPrefix'],
  ['access-role', 'kms_key_arn', 'KmsKeyArn'],
  ['access-role', 'trail_arn', 'TrailArn'],
  ['access-role', 'organization_id', 'OrganizationId'],
  ['access-role', 'role_name_suffix', 'RoleNameSuffix'],
  ['gather-role', 'oidc_provider_arn', 'OidcProviderArn'],
  ['gather-role', 'subject', 'Subject'],
  ['gather-role', 'gatherer_arn', 'GathererArn'],
  ['gather-role', 'external_id', 'ExternalId'],
  ['gather-role', 'access_role_arn', 'AccessRoleArn'],
  ['gather-role', 'trail_arn', 'TrailArn'],
  ['gather-role', 'unused_access_analyzer_arn', 'UnusedAccessAnalyzerArn'],
  ['gather-role', 'log_bucket', 'LogBucket'],
  ['gather-role', 'log_prefix', 'LogPrefix'],
  ['gather-role', 'log_kms_key_arn', 'LogKmsKeyArn'],
  ['gather-role', 'athena_workgroup', 'AthenaWorkgroup'],
  ['gather-role', 'athena_database', 'AthenaDatabase'],
  ['gather-role', 'athena_table', 'AthenaTable'],
  ['gather-role', 'athena_result_bucket', 'AthenaResultBucket'],
  ['gather-role', 'role_name', 'RoleName'],
])('%s in Terraform takes the same values of %s', (module, variable, parameter) => {
  const text = textOf(`terraform/${module}/variables.tf`);
  expect(text).toContain(`can(regex("${patterns[parameter]}", var.${variable}))`);
});

test('no pattern counts further than Terraform can: its expressions repeat a thousand times at most', () => {
  const counts = Object.values(patterns).flatMap((pattern) => pattern.match(/(?<=[{,])\d+(?=[,}])/g) ?? []);
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.filter((count) => Number(count) > 1000)).toEqual([]);
});

test.each([
  ['principal_arns', 'PrincipalArns'],
  ['reader_role_arns', 'ReaderRoleArns'],
])('gather-role in Terraform takes the same items in %s', (variable, parameter) => {
  const item = patterns[parameter]?.replace('^$|', '').replaceAll('"', '\\"');
  const text = textOf('terraform/gather-role/variables.tf');
  expect(text).toContain(`alltrue([for arn in var.${variable} : can(regex("${item}", arn))])`);
});
