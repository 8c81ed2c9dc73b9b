import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/base/time';
import type { Use } from '../../src/evidence/evidence';
import { mergeUses } from '../../src/evidence/merge';
import type { SourceCoverage } from '../../src/evidence/source-coverage';
import {
  type AllowStatement,
  managedPolicyLimit,
  policyTexts,
  statementsOf,
} from '../../src/generate/documents';
import { generatedNames } from '../../src/generate/names';
import { end, generationOf, principal, start, statementsIn } from '../support/generated';
import { anyId, catalogue } from '../support/knowledge';
import { runs } from '../support/runs';

const times = { count: 3, first: end - 9 * day, last: end - day };
const generated = { attempted: {}, sources: ['policy-generation'] } as const;
const other = 'arn:aws:iam::444455556666:role/app/payments-api';

describe('an action is granted', () => {
  const cases: readonly (readonly [string, Partial<Use>, granted: boolean, denied: boolean])[] = [
    ['of which a call succeeded', { allowed: times }, true, false],
    [
      'of which some calls succeeded, and it is listed as denied',
      { allowed: times, denied: times },
      true,
      true,
    ],
    ['only if a call was not denied', { denied: times }, false, true],
    ['that Athena saw', { allowed: times, sources: ['athena'] }, true, false],
    ['that only policy generation saw', generated, true, false],
    ['that only last accessed saw', { attempted: { last: end }, sources: ['last-accessed'] }, true, false],
    [
      'only if the logs do not show that every call was denied',
      { attempted: {}, denied: times },
      false,
      true,
    ],
    ['only if it was not denied for another action', { attempted: times }, false, true],
    [
      'only if no source that records results saw it fail',
      { attempted: times, sources: ['cloudtrail-logs', 'last-accessed'] },
      false,
      true,
    ],
    [
      'only if it was used in the window',
      { allowed: { count: 1, first: start - day, last: start - 1 } },
      false,
      false,
    ],
    [
      'that was used in the first moment of the window',
      { allowed: { count: 1, first: start, last: start } },
      true,
      false,
    ],
    [
      'only if a call in the window succeeded',
      { allowed: { count: 1, first: start - day, last: start - 1 }, denied: times },
      false,
      true,
    ],
  ];
  test.each(cases)('%s', (_, use, granted, denied) => {
    const { activity, policies } = generationOf({ 'sqs:PurgeQueue': use });
    expect([...activity.granted.keys()]).toEqual(granted ? ['sqs:PurgeQueue'] : []);
    expect(activity.denied.map(({ action, isGranted }) => [action, isGranted])).toEqual(
      denied ? [['sqs:PurgeQueue', granted]] : [],
    );
    expect(policies.length).toBe(granted ? 1 : 0);
  });

  test.each([
    ['sts:GetCallerIdentity', 'needs no permission', []],
    ['s3:*', 'is a pattern in a hostile evidence file', ['s3:*']],
    ['*', 'is everything', ['*']],
    ['s3:NoSuchAction', 'is not known', ['s3:NoSuchAction']],
  ])('never: %s %s', (action, _, unknown) => {
    const { activity, policies } = generationOf({ [action]: { allowed: times } });
    expect({ policies, unknown: activity.unknownActions }).toEqual({ policies: [], unknown });
  });

  test('in the case of AWS, whatever the case in the evidence', () => {
    expect(statementsIn(generationOf({ 'S3:getobject': { allowed: times } }))[0]?.Action).toEqual([
      's3:GetObject',
    ]);
  });
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: placeholders of policy generation
describe('the resources of policy generation', () => {
  const queue = 'arn:aws:sqs:${Region}:${Account}:${QueueName}';
  const seen = (sample: readonly string[]) => ({ resources: { sample, complete: true } });
  test.each<readonly [string, Partial<Use>, string | readonly string[], readonly string[]]>([
    [
      'are filled',
      { ...generated, patterns: [queue] },
      'arn:aws:sqs:*:111122223333:*',
      ['${QueueName}', '${Region}'],
    ],
    [
      'are several',
      { ...generated, patterns: ['arn:aws:s3:::${BucketName}', 'arn:aws:s3:::a'] },
      ['arn:aws:s3:::*', 'arn:aws:s3:::a'],
      ['${BucketName}'],
    ],
    [
      'may hold policy variables',
      { ...generated, patterns: ['arn:aws:iam::${Account}:user/${aws:username}'] },
      'arn:aws:iam::111122223333:user/${aws:username}',
      [],
    ],
    ['are every resource where they are not known', generated, '*', []],
    ['are every resource where one of them is no ARN', { ...generated, patterns: [queue, 'queue'] }, '*', []],
    ['are every resource where one has a space', { ...generated, patterns: ['arn:aws:s3:::a b'] }, '*', []],
    [
      'hold what logs saw',
      { ...generated, patterns: [queue], ...seen(['arn:aws:sqs:eu-west-1:111122223333:jobs']) },
      'arn:aws:sqs:*:111122223333:*',
      ['${QueueName}', '${Region}'],
    ],
    [
      'are every resource where logs saw one in another account',
      { ...generated, patterns: [queue], ...seen(['arn:aws:sqs:eu-west-1:999999999999:jobs']) },
      '*',
      [],
    ],
  ])('%s', (_, use, resource, open) => {
    const result = generationOf({ 'sqs:PurgeQueue': use });
    expect(statementsIn(result)[0]?.Resource).toEqual(resource);
    expect([...result.activity.granted.values()][0]?.open).toEqual(open);
  });

  test('keep a region that all jobs have in common, and no account that principals differ in', () => {
    const job = {
      source: 'policy-generation',
      principal,
      window: { start, end },
      covered: [],
      gaps: [],
    } as const;
    const coverages = [{ ...job, jobs: ['1'], regions: ['eu-west-1'], trails: [], actions: 1, services: [] }];
    const use = { ...generated, patterns: [queue] };
    const of = (principals: readonly string[]) =>
      statementsIn(generationOf({ 'sqs:PurgeQueue': use }, { coverages, principals }))[0]?.Resource;
    expect(of([principal])).toBe('arn:aws:sqs:eu-west-1:111122223333:*');
    expect(of([principal, other])).toBe('arn:aws:sqs:eu-west-1:*:*');
  });

  test('survive what other sources saw, and not a job that did not name them', () => {
    const nothing = { resources: { sample: [], complete: false } };
    const named: Use = { ...generated, ...nothing, patterns: [queue] };
    const unnamed: Use = { ...generated, ...nothing };
    const logged: Use = { ...nothing, allowed: times, sources: ['cloudtrail-logs'] };
    const merged = (...uses: readonly Use[]) =>
      uses.reduce<Use | undefined>((all, use) => mergeUses(all, use), undefined);
    expect([merged(named, logged), merged(logged, named)].map((use) => use?.patterns)).toEqual([
      [queue],
      [queue],
    ]);
    for (const all of [
      [named, unnamed, logged],
      [logged, named, unnamed],
      [unnamed, logged, named],
    ])
      expect(merged(...all)).not.toHaveProperty('patterns');
    expect(merged(named, { ...named, patterns: ['arn:aws:s3:::a'] })?.patterns).toEqual([
      'arn:aws:s3:::a',
      queue,
    ]);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: placeholders of policy generation

test('one statement for each set of resources, all of a set in it', () => {
  const granted = new Map([
    ['sqs:SendMessage', ['arn:aws:sqs:*:*:b', 'arn:aws:sqs:*:*:c']],
    ['s3:GetObject', ['*']],
    ['sqs:PurgeQueue', ['arn:aws:sqs:*:*:b', 'arn:aws:sqs:*:*:c']],
    ['ec2:RunInstances', ['*']],
  ]);
  expect(statementsOf(granted)).toEqual([
    { actions: ['ec2:RunInstances', 's3:GetObject'], resources: ['*'] },
    { actions: ['sqs:PurgeQueue', 'sqs:SendMessage'], resources: ['arn:aws:sqs:*:*:b', 'arn:aws:sqs:*:*:c'] },
  ]);
});

const anyResources = fc.array(
  fc.nat({ max: 300 }).map((number) => `arn:aws:s3:::bucket-${number}/${'x'.repeat(number)}`),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const anyStatement: fc.Arbitrary<AllowStatement> = fc.record({
  actions: fc.array(
    anyId.map((id) => catalogue.nameOf(id)),
    { minLength: 1, maxLength: 300 },
  ),
  resources: fc.oneof(fc.constant(['*']), anyResources),
});

test('policies stay within the limit, and grant the same together however they are split', () => {
  const pairs = (all: readonly AllowStatement[]) =>
    [
      ...new Set(
        all.flatMap(({ actions, resources }) =>
          actions.flatMap((one) => resources.map((on) => `${one} ${on}`)),
        ),
      ),
    ].sort();
  fc.assert(
    fc.property(fc.array(anyStatement, { maxLength: 4 }), (statements) => {
      const texts = policyTexts(statements);
      expect(texts.filter((text) => text.replace(/\s/g, '').length > managedPolicyLimit)).toEqual([]);
      const read = statementsIn({ policies: texts }).map(({ Action, Resource }) => {
        return { actions: Action, resources: [Resource].flat() };
      });
      expect(pairs(read)).toEqual(pairs(statements));
    }),
    { numRuns: runs(50) },
  );
});

test('a policy of exactly the limit is one, one character more makes two', () => {
  const statements = [{ actions: ['s3:GetObject', 's3:PutObject'], resources: ['*'] }];
  const size = policyTexts(statements)[0]?.replace(/\s/g, '').length ?? 0;
  expect([policyTexts(statements, size).length, policyTexts(statements, size - 1).length]).toEqual([1, 2]);
});

describe('files', () => {
  test.each<readonly [string, readonly (readonly [string, number])[], readonly (readonly string[])[]]>([
    [
      'are called after targets',
      [
        ['api', 1],
        ['web', 0],
      ],
      [['api'], ['web']],
    ],
    ['count from the second on', [['api', 3]], [['api', 'api-2', 'api-3']]],
    [
      'do not overwrite the file of another target',
      [
        ['api', 2],
        ['api-2', 1],
      ],
      [['api', 'api-2_1'], ['api-2']],
    ],
    [
      'differ where case does not count',
      [
        ['Api', 1],
        ['api', 1],
      ],
      [['Api'], ['api_1']],
    ],
    [
      'stay in their directory',
      [
        ['../../x', 1],
        ['..', 1],
        ['', 1],
        ['a/b', 1],
      ],
      [['__.._x'], ['_'], ['__1'], ['a_b']],
    ],
    ['have no character that acts', [['a\nb\u202e$(x)', 1]], [['a_b___x_']]],
  ])('%s', (_, targets, names) => {
    const given = targets.map(([name, policies]) => ({ name, policies }));
    expect(generatedNames(given)).toEqual(names.map((list) => list.map((name) => `generated/${name}.json`)));
  });
});

test('what is too long for one managed policy is whole on standard output and split in files', () => {
  const names = catalogue.services.map(({ first }) => catalogue.nameOf(first));
  const uses = Object.fromEntries(names.map((name) => [name, { allowed: times }]));
  const { policies, whole } = generationOf(uses);
  const granted = (texts: readonly string[]) =>
    statementsIn({ policies: texts }).flatMap(({ Action }) => Action);
  expect([policies.length, whole.length]).toEqual([3, 1]);
  expect(granted(policies)).toEqual(granted(whole));
  expect(granted(whole).length).toBeGreaterThan(200);
});

describe('a service in use of which no action is known', () => {
  const window = { start, end };
  const common = { principal, window, gaps: [] };
  const accessed = (services: readonly { service: string; last?: number }[]) =>
    ({ ...common, source: 'last-accessed', trackingPeriod: window, services }) as const;
  const job = (services: readonly string[]) =>
    ({
      ...common,
      source: 'policy-generation',
      covered: [window],
      jobs: ['1'],
      regions: 'all',
      trails: [],
      actions: 1,
      services,
    }) as const;
  const of = (coverages: readonly SourceCoverage[]) =>
    generationOf(
      {
        'sqs:PurgeQueue': { allowed: times },
        'sts:GetCallerIdentity': { allowed: times },
        'ec2:RunInstances': generated,
      },
      { coverages },
    ).activity.unknownServices.map(({ service }) => service);

  test.each<readonly [string, readonly SourceCoverage[], readonly string[]]>([
    ['of last accessed', [accessed([{ service: 'sns', last: end - day }])], ['sns']],
    ['of policy generation', [job(['sns', 'kms'])], ['kms', 'sns']],
    ['of both', [job(['sns']), accessed([{ service: 'sns', last: end }])], ['sns']],
    ['that was used later than its known actions', [accessed([{ service: 'sqs', last: end }])], ['sqs']],
    [
      'is none where a known action was used at about that time',
      [accessed([{ service: 'sqs', last: end - day }])],
      [],
    ],
    [
      'is none where a known action has no time',
      [accessed([{ service: 'ec2', last: end }]), job(['ec2'])],
      [],
    ],
    ['is none where a call needs no permission', [accessed([{ service: 'sts', last: end - day }])], []],
    [
      'is none where it was not used in the window',
      [accessed([{ service: 'sns', last: start - 1 }, { service: 'kms' }])],
      [],
    ],
  ])('%s', (_, coverages, services) => {
    expect(of(coverages)).toEqual(services);
  });
});
