import { describe, expect, test } from '@jest/globals';
import { readPolicies } from '../../src/policy/formats/formats';
import { catalogue } from '../support/knowledge';
import { filled, filledText, listOf, placeholdersOf, policyFiles, sample, textOf } from './policies';

const statements = policyFiles.flatMap((file) =>
  filled(file).Statement.map((statement) => ({ file, title: `${file} ${statement.Sid}`, ...statement })),
);

/** Actions that work on no resource, or whose resource AWS documents as "*" for the access role. */
const onEverything = [
  'access-role.json cloudtrail:GetTrail',
  'access-role.json iam:GenerateServiceLastAccessedDetails',
  'access-role.json iam:GetServiceLastAccessedDetails',
  'active-findings.json access-analyzer:ListAnalyzers',
  'archive-rules.json access-analyzer:ListAnalyzers',
  'last-accessed.json iam:GetServiceLastAccessedDetails',
  'organization-trail-key.json kms:Decrypt',
  'policy-generation.json access-analyzer:CancelPolicyGeneration',
  'policy-generation.json access-analyzer:GetGeneratedPolicy',
  'policy-generation.json access-analyzer:ListPolicyGenerations',
  'policy-generation.json access-analyzer:StartPolicyGeneration',
  'role-names.json iam:ListRoles',
  'unused-access.json access-analyzer:ListAnalyzers',
];

describe.each(policyFiles)('%s', (file) => {
  test('is a policy without problems once its placeholders are filled', () => {
    const policy = filled(file);
    const identity = policy.Statement.map(({ Principal: _, ...rest }) => ({ Resource: '*', ...rest }));
    const text = JSON.stringify({ ...policy, Statement: identity });
    const { problems } = readPolicies([{ path: file, text }]);
    expect(problems).toEqual([]);
  });

  test('is read as it stands, when it belongs to a role', () => {
    const { policies, problems } = readPolicies([{ path: file, text: filledText(file) }]);
    const codes = new Set(problems.map(({ code }) => code));
    const foreign = /"Principal"/.test(textOf(`policies/${file}`));
    expect(codes.has('resource-policy')).toBe(foreign);
    expect(policies.length === 0).toBe(foreign);
  });
});

test.each(statements)('$title allows known actions by their names in AWS case', ({ Effect, Action }) => {
  expect(Effect).toBe('Allow');
  for (const action of listOf(Action)) {
    const id = catalogue.idOf(action);
    expect(id === undefined ? `no action ${action}` : catalogue.nameOf(id)).toBe(action);
  }
});

test('no action is a wildcard, and no statement allows by exception', () => {
  const texts = policyFiles.map((file) => textOf(`policies/${file}`));
  expect(texts.filter((text) => /NotAction|NotResource|NotPrincipal/.test(text))).toEqual([]);
  expect(statements.flatMap(({ Action }) => listOf(Action)).filter((one) => /[*?]/.test(one))).toEqual([]);
});

test('only what has no resource of its own stands on "*"', () => {
  const wide = statements.filter(({ Resource }) => listOf(Resource).includes('*'));
  const found = wide.flatMap(({ file, Action }) => listOf(Action).map((action) => `${file} ${action}`));
  expect(found.sort()).toEqual(onEverything);
});

test('a role is passed to Access Analyzer only, and only the access role', () => {
  const passing = statements.filter(({ Action }) => listOf(Action).includes('iam:PassRole'));
  expect(passing.map(({ Action, Resource, Condition }) => ({ Action, Resource, Condition }))).toEqual([
    {
      Action: 'iam:PassRole',
      Resource: sample.access_role_arn,
      Condition: { StringEquals: { 'iam:PassedToService': 'access-analyzer.amazonaws.com' } },
    },
  ]);
});

test('another role is taken on only where it is named, and only under an external id of its own', () => {
  const taking = statements.filter(({ Action }) => listOf(Action).includes('sts:AssumeRole'));
  expect(taking.map(({ file, Principal, Resource }) => ({ file, Principal, Resource }))).toEqual([
    { file: 'access-role-trust.json', Principal: { Service: 'access-analyzer.amazonaws.com' } },
    { file: 'assume-reader.json', Resource: [sample.reader_role_arns] },
    { file: 'reader-role-trust.json', Principal: { AWS: sample.gatherer_arn } },
  ]);
  expect(taking.at(-1)?.Condition).toEqual({ StringEquals: { 'sts:ExternalId': sample.external_id } });
});

test('only archive rules are written, and none is deleted', () => {
  const writing = /^access-analyzer:(?:Create|Update|Apply|Delete|Put|Tag)/;
  const found = statements.flatMap(({ file, Action }) =>
    listOf(Action).flatMap((action) => (writing.test(action) ? [`${file} ${action}`] : [])),
  );
  expect(found.sort()).toEqual(
    ['Apply', 'Create', 'Update'].map((verb) => `archive-rules.json access-analyzer:${verb}ArchiveRule`),
  );
});

test('ending what runs is a statement of its own that says what it is for', () => {
  const cancelling = statements.filter(({ Action }) =>
    listOf(Action).some((one) => /:(?:Cancel|Stop)/.test(one)),
  );
  expect(cancelling.map(({ Sid, Action }) => [Sid, Action])).toEqual([
    ['OnlyToStopTheQueryOfThisRun', 'athena:StopQueryExecution'],
    ['OnlyToCancelTheJobOfAnAbortedRun', 'access-analyzer:CancelPolicyGeneration'],
  ]);
});

test('a policy that is open to every principal is held to one organization and one kind of role', () => {
  const open = statements.filter(({ Principal }) => JSON.stringify(Principal) === '{"AWS":"*"}');
  expect(open.map(({ file }) => file)).toEqual([
    'organization-trail-bucket.json',
    'organization-trail-key.json',
  ]);
  for (const { Condition } of open) {
    expect(Condition).toMatchObject({
      StringEquals: { 'aws:PrincipalOrgID': sample.organization_id },
      StringLike: {
        'aws:PrincipalArn': `arn:aws:iam::\${aws:PrincipalAccount}:role/service-role/AccessAnalyzerMonitorServiceRole*`,
      },
    });
  }
});

test('several principals fill one list', () => {
  const principal_arns = 'arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:user/b';
  const [statement] = filled('last-accessed.json', { ...sample, principal_arns }).Statement;
  expect(statement?.Resource).toEqual([
    'arn:aws:iam::111122223333:role/a',
    'arn:aws:iam::111122223333:user/b',
  ]);
});

test('everything together fits the inline policies of one role, and every sample value is used', () => {
  const inline = policyFiles
    .filter((file) => !/trust|organization/.test(file))
    .map((file) => filledText(file));
  expect(inline.join('').replace(/\s/g, '').length).toBeLessThan(10_240);
  const used = policyFiles.flatMap((file) => placeholdersOf(textOf(`policies/${file}`)));
  expect([...new Set(used)].sort()).toEqual(Object.keys(sample).sort());
});
