import { describe, expect, test } from '@jest/globals';
import table from '../../data/escalation-paths.json' with { type: 'json' };
import { grantsOf } from '../../src/policy/grants';
import {
  type EscalationTable,
  escalationsOf,
  escalationTable,
  isEscalationProne,
} from '../../src/reference/privilege-escalation';
import { catalogue } from '../support/knowledge';
import { documentOf } from '../support/policy-text';

type Statement = Record<string, unknown>;

/** The paths of a policy's actions, by action. */
function pathsOf(statements: readonly Statement[], rows: EscalationTable = table) {
  const policy = { Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })) };
  const found = escalationsOf(
    grantsOf([documentOf({ Version: '2012-10-17', ...policy })], catalogue),
    rows,
    catalogue,
  );
  return new Map([...found].map(([id, path]) => [catalogue.nameOf(id), path]));
}

/** `action: path` of every action that completes one. */
function namesOf(...statements: readonly Statement[]): string[] {
  return [...pathsOf(statements)].map(([action, { name }]) => `${action}: ${name}`).sort();
}

const role = 'arn:aws:iam::111122223333:role/deploy';
const everything = { Action: '*', Resource: '*' };
const runInstances = { Action: ['iam:PassRole', 'ec2:RunInstances'], Resource: '*' };
const both = ['ec2:RunInstances: pass-role-ec2-run', 'iam:PassRole: pass-role-ec2-run'];

describe('a path', () => {
  const cases: readonly (readonly [string, readonly Statement[], readonly string[]])[] = [
    [
      'of one action is complete with it',
      [{ Action: 'iam:CreatePolicyVersion', Resource: role }],
      ['iam:CreatePolicyVersion: create-policy-version'],
    ],
    ['of two actions needs both', [{ Action: 'iam:PassRole', Resource: '*' }], []],
    ['of two actions is complete with both', [runInstances], both],
    [
      'may be split over statements',
      [
        { Action: 'iam:PassRole', Resource: role },
        { Action: 'ec2:Run*', Resource: '*' },
      ],
      both,
    ],
    [
      'is not complete where a Deny takes one of its actions away',
      [runInstances, { Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }],
      [],
    ],
    [
      'of three actions leaves the third its own',
      [
        {
          Action: ['iam:PassRole', 'glue:CreateJob', 'glue:StartJobRun', 'glue:CreateTrigger'],
          Resource: '*',
        },
      ],
      [
        'glue:CreateJob: pass-role-glue-job-run',
        'glue:CreateTrigger: pass-role-glue-job-trigger',
        'glue:StartJobRun: pass-role-glue-job-run',
        'iam:PassRole: pass-role-glue-job-run',
      ],
    ],
    [
      'that is shorter comes first, whatever else an action completes',
      [{ Action: ['codebuild:StartBuild', 'codebuild:CreateProject', 'iam:PassRole'], Resource: '*' }],
      [
        'codebuild:CreateProject: pass-role-codebuild',
        'codebuild:StartBuild: codebuild-start',
        'iam:PassRole: pass-role-codebuild',
      ],
    ],
    [
      'is none where everything is harmless',
      [{ Action: ['s3:GetObject', 'sqs:SendMessage'], Resource: '*' }],
      [],
    ],
  ];
  test.each(cases)('%s', (_, statements, expected) => {
    expect(namesOf(...statements)).toEqual(expected);
  });
});

describe('sts:AssumeRole', () => {
  const resources: readonly (readonly [string, Statement, boolean])[] = [
    ['every resource', { Resource: '*' }, true],
    ['one role', { Resource: role }, false],
    ['one role in any account', { Resource: 'arn:aws:iam::*:role/deploy' }, false],
    ['roles by a pattern', { Resource: 'arn:aws:iam::111122223333:role/team-*' }, true],
    ['roles by a single unknown character', { Resource: 'arn:aws:iam::111122223333:role/team-?' }, true],
    ['a role and a pattern', { Resource: [role, 'arn:aws:iam::111122223333:*'] }, true],
    ['half of an ARN', { Resource: 'arn:aws:iam::*' }, true],
    ['a role named by a variable', { Resource: 'arn:aws:iam::1:role/$' + '{aws:username}' }, false],
    ['a role with an asterisk that stands for itself', { Resource: 'arn:aws:iam::1:role/$' + '{*}' }, false],
    ['all but one role', { NotResource: role }, true],
  ];
  test.each(resources)('on %s', (_, resource, counts) => {
    const found = namesOf({ Action: 'sts:AssumeRole', ...resource });
    expect(found).toEqual(counts ? ['sts:AssumeRole: assume-any-role'] : []);
  });

  test('on one role counts when another statement grants it on all', () => {
    const action = { Action: 'sts:AssumeRole' };
    expect(namesOf({ ...action, Resource: role }, { ...action, Resource: '*' })).toHaveLength(1);
  });

  test('on all roles does not count where a Deny takes that statement away', () => {
    const action = { Action: 'sts:AssumeRole' };
    const deny = { ...action, Effect: 'Deny', Resource: 'arn:aws:iam::111122223333:role/team-*' };
    expect(namesOf({ ...action, Resource: 'arn:aws:iam::111122223333:role/team-*' }, deny)).toEqual([]);
  });
});

test('what is given says what it is good for and who says so, and nothing else of the row', () => {
  expect(pathsOf([{ Action: 'sts:AssumeRole', Resource: '*' }]).get('sts:AssumeRole')).toEqual({
    name: 'assume-any-role',
    actions: ['sts:AssumeRole'],
    gain: 'becomes every role that trusts it',
    source: 'https://pathfinding.cloud/paths/sts-001',
  });
});

test('among equally short paths the first of the table counts, wherever longer ones stand', () => {
  const row = (name: string, ...actions: string[]) => ({ name, actions, gain: name, source: 'https://a' });
  const rows = [
    row('long', 'iam:PassRole', 'ec2:RunInstances', 'ec2:StopInstances'),
    row('first', 'iam:PassRole', 'ec2:RunInstances'),
    row('second', 'ec2:RunInstances', 'iam:PassRole'),
    row('unheard-of', 'iam:PassRole', 'iam:NoSuchAction'),
  ];
  const found = pathsOf([everything], rows);
  expect([...found].map(([action, { name }]) => [action, name])).toEqual([
    ['iam:PassRole', 'first'],
    ['ec2:RunInstances', 'first'],
    ['ec2:StopInstances', 'long'],
  ]);
});

test('a grant of everything is searched in milliseconds', () => {
  const grants = grantsOf(
    [documentOf({ Version: '2012-10-17', Statement: { Effect: 'Allow', ...everything } })],
    catalogue,
  );
  expect(grants.actions.size).toBeGreaterThan(15_000);
  escalationsOf(grants, table, catalogue);
  const start = performance.now();
  for (let round = 0; round < 20; round++) escalationsOf(grants, table, catalogue);
  expect((performance.now() - start) / 20).toBeLessThan(20);
});

describe('the table', () => {
  const rows: EscalationTable = table;
  const actions = [...new Set(rows.flatMap((row) => row.actions))];

  test('names every action as the catalogue does', () => {
    const unknown = actions.filter((action) => {
      const id = catalogue.idOf(action);
      return id === undefined || catalogue.nameOf(id) !== action;
    });
    expect(unknown).toEqual([]);
  });

  test('has short names of their own, words for people and a page as its source', () => {
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+){0,4}$/.test(name))).toEqual([]);
    expect(rows.filter(({ gain }) => !/^[a-z]+s [^.]{5,50}$/.test(gain))).toEqual([]);
    expect(rows.filter(({ source }) => !/^https:\/\/[a-z.]+\/\S+$/.test(source))).toEqual([]);
  });

  test('says each set of actions once, and no action twice in it', () => {
    const sets = rows.map((row) => [...row.actions].sort().join(' '));
    expect(new Set(sets).size).toBe(rows.length);
    expect(rows.filter((row) => new Set(row.actions).size < row.actions.length)).toEqual([]);
  });

  test('has no row that a shorter or earlier one always stands before', () => {
    const shown = new Set([...pathsOf([everything]).values()].map(({ name }) => name));
    expect(rows.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test('has no action that a suggestion would add, but for those that only start or stop what others made', () => {
    const partners = actions.filter((action) => /:(Start|Stop|Invoke|Run|Submit)[A-Z]/.test(action));
    const alone = new Set(rows.flatMap((row) => (row.actions.length === 1 ? row.actions : [])));
    const matter = actions.filter((action) => alone.has(action) || !partners.includes(action));
    expect(matter.filter((action) => !isEscalationProne(action))).toEqual([]);
  });
});

describe('a wildcard', () => {
  /** Patterns that match an action and are not its name. */
  const wildcardsOf = (action: string): string[] => {
    const [service = '', name = ''] = action.split(':');
    const half = Math.ceil(name.length / 2);
    return [
      `${service}:*`,
      `${service}:${name.slice(0, half)}*`,
      `${service}:*${name.slice(half)}`,
      `${service}:?${name.slice(1)}`,
    ];
  };

  test.each(['s3:*BucketPolicy', 's3:P?tBucketPolicy', 'S3:PUT*', 's3:*', '*'])(
    '%s is the privilege escalation that s3:PutBucketPolicy is',
    (pattern) => {
      const resource = { Resource: 'arn:aws:s3:::app' };
      const named = pathsOf([{ Action: 's3:PutBucketPolicy', ...resource }]).get('s3:PutBucketPolicy');
      expect(named?.name).toBe('s3-bucket-policy');
      expect(pathsOf([{ Action: pattern, ...resource }]).get('s3:PutBucketPolicy')).toEqual(named);
    },
  );

  test('in place of any action completes every path that the names complete', () => {
    const rows: EscalationTable = table;
    const lacking = rows.flatMap(({ name, actions }) => {
      const alone = rows.filter((row) => row.name === name);
      return [0, 1, 2, 3].flatMap((kind) => {
        const patterns = actions.map((action) => wildcardsOf(action)[kind] ?? action);
        return pathsOf([{ Action: patterns, Resource: '*' }], alone).size >= actions.length
          ? []
          : [`${name} ${patterns}`];
      });
    });
    expect(lacking).toEqual([]);
  });
});

describe('what bounds a path', () => {
  const condition = {
    Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1', 'aws:PrincipalTag/team': 'a' } },
  };
  const bucketPolicy = { Action: 's3:*BucketPolicy', Resource: 'arn:aws:s3:::app-*' };
  const boundsOf = (...statements: readonly Statement[]) => [...pathsOf(statements).values()][0]?.bounds;

  const cases: readonly (readonly [string, readonly Statement[], unknown])[] = [
    ['nothing, on all resources', [{ ...bucketPolicy, Resource: '*' }], undefined],
    ['its resources', [bucketPolicy], [{ action: 's3:PutBucketPolicy', resources: ['arn:aws:s3:::app-*'] }]],
    [
      'its condition',
      [{ ...bucketPolicy, Resource: '*', ...condition }],
      [{ action: 's3:PutBucketPolicy', conditionKeys: ['aws:PrincipalTag/team', 'aws:SourceVpce'] }],
    ],
    [
      'both',
      [{ ...bucketPolicy, ...condition }],
      [
        {
          action: 's3:PutBucketPolicy',
          resources: ['arn:aws:s3:::app-*'],
          conditionKeys: ['aws:PrincipalTag/team', 'aws:SourceVpce'],
        },
      ],
    ],
    [
      'nothing that another statement grants without',
      [bucketPolicy, { ...bucketPolicy, Resource: '*' }],
      undefined,
    ],
    [
      'the resources of all statements',
      [bucketPolicy, { ...bucketPolicy, Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::a'] }],
      [
        {
          action: 's3:PutBucketPolicy',
          resources: ['arn:aws:s3:::a', 'arn:aws:s3:::app-*', 'arn:aws:s3:::b'],
        },
      ],
    ],
    [
      'not all but one resource',
      [{ Effect: 'Allow', Action: 's3:PutBucketPolicy', NotResource: 'arn:aws:s3:::safe' }],
      undefined,
    ],
    [
      'one action of two',
      [
        { Action: 'iam:PassRole', Resource: role },
        { Action: 'ec2:RunInstances', Resource: '*' },
      ],
      [{ action: 'iam:PassRole', resources: [role] }],
    ],
  ];
  test.each(cases)('%s', (_, statements, expected) => {
    expect(boundsOf(...statements)).toEqual(expected);
  });
});

describe('a malformed table', () => {
  const row = { name: 'one', actions: ['iam:PassRole'], gain: 'is one', source: 'https://a.b/c' };
  test.each([
    ['PutBucketPolicy', 'PutBucketPolicy: it has no service prefix'],
    ['', 'it is empty'],
    ['s3:Put*Policy', 's3:Put*Policy is a wildcard'],
    ['s3:', 's3:'],
  ])('with %j is an error', (action, message) => {
    expect(() => escalationTable([row, { ...row, actions: ['iam:PassRole', action] }])).toThrow(message);
  });

  test('is none of ours', () => {
    expect(escalationTable(table)).toBe(table);
  });
});
