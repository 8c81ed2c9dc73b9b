import { afterAll, describe, expect, test } from '@jest/globals';
import {
  analyzerIn,
  bucketFinding,
  configOf,
  other,
  partner,
  reader,
  regions,
  ruleOf,
  runRules,
  startWith,
  vendor,
  writesOf,
} from '../support/archive-rules';
import { closeAws, startAws } from '../support/aws';
import type { ActionFinding, Analyzer } from '../support/aws-findings';
import { account as home } from '../support/aws-identity';
import type { Scenario } from '../support/aws-scenario';
import { newFolder, runCli } from '../support/bundle';
import { writeText } from '../support/records';

afterAll(closeAws);

const accounts = [{ account: home }, { account: other, 'assume-role': reader }];
const buckets = (...names: readonly string[]) => names.map((name) => `arn:aws:s3:::${name}`);
const [oldFilter, newFilter] = [
  { resource: { eq: buckets('reports') } },
  { resource: { eq: buckets('reports', 'exports') } },
];
const sameFilter = { 'principal.AWS': { eq: [partner] }, resourceType: { eq: ['AWS::S3::Bucket'] } };
const rules = [
  ruleOf({ regions }),
  ruleOf({ name: 'reports', regions, filter: newFilter }),
  ruleOf({
    ...{ name: 'partner', regions },
    filter: { resourceType: { eq: 'AWS::S3::Bucket' }, 'principal.AWS': { eq: partner } },
  }),
];
const before = [
  { name: 'reports', filter: oldFilter },
  { name: 'partner', filter: sameFilter },
  { name: 'by-hand', filter: { isPublic: { eq: ['false'] } } },
];

/** In one region there is something to archive for every rule, in another for none, and one does not answer. */
function three(account: string): Analyzer[] {
  const archived: ActionFinding[] = [
    { ...bucketFinding('f1', 'reports'), status: 'ARCHIVED' },
    { ...bucketFinding('f2', 'partners', partner), status: 'ARCHIVED' },
  ];
  const active = [
    bucketFinding('f3', 'backups'),
    bucketFinding('f4', 'exports', '666677778888'),
    bucketFinding('f5', 'shared', partner),
    bucketFinding('f6', 'images', '666677778888'),
  ];
  return [
    analyzerIn(account, 'us-east-1', { rules: before, findings: active }),
    analyzerIn(account, 'eu-west-1', { rules: before, findings: archived }),
    analyzerIn(account, 'ap-southeast-1', { rules: before, findings: active }),
  ];
}

const oneRegionDown: Partial<Scenario> = {
  faults: [{ on: 'ListAnalyzers', region: 'ap-southeast-1', does: 'access-denied' }],
};

describe('three regions of two accounts, a rule that is new, one changed, one the same, a region that fails', () => {
  const config = configOf(rules, accounts);
  const start = () => startWith(three(home), oneRegionDown, three(other));

  test.concurrent('a plan says what would be done, and writes nothing', async () => {
    const aws = await start();
    const { code, text } = await runRules(aws, 'plan', config);
    expect(writesOf(aws)).toEqual([]);
    expect(code).toBe(2);
    const update = 'reports: to update (resource eq: adds "arn:aws:s3:::exports")';
    for (const account of [home, other]) {
      expect(text).toContain(
        `${account} us-east-1 outside (external-access) + vendor: to create, 1 active finding to archive ~ ${update}, 1 active finding to archive = partner: as it should be, 1 active finding to archive not in the config file, unchanged: by-hand`,
      );
      expect(text).toContain(
        `${account} eu-west-1 outside (external-access) + vendor: to create ~ ${update} = partner: as it should be not in`,
      );
      expect(text).toContain(`✘ ${account} ap-southeast-1: access-analyzer:ListAnalyzers: access denied;`);
    }
    expect(text).toContain(
      '4 to create, 4 to update, 4 as they should be, 6 active findings to archive; 2 failures',
    );
  });

  test.concurrent('apply creates, updates, and applies exactly where it has to; a second one writes nothing', async () => {
    const aws = await start();
    const first = await runRules(aws, 'apply', config);
    const inPlace = ['eu-west-1', 'us-east-1'].flatMap((region) =>
      ['other', 'own'].flatMap((whose) => [
        ...(region === 'us-east-1'
          ? ['partner', 'reports', 'vendor'].map((rule) => `${region} ${whose} ApplyArchiveRule ${rule}`)
          : []),
        `${region} ${whose} CreateArchiveRule vendor`,
        `${region} ${whose} UpdateArchiveRule reports`,
      ]),
    );
    expect(writesOf(aws)).toEqual(inPlace.sort());
    expect(first.code).toBe(2);
    expect(first.text).toContain('+ vendor: created, applied to 1 active finding');
    expect(first.text).toContain('= partner: as it should be, applied to 1 active finding');
    const asked = aws.requests.length;
    const second = await runRules(aws, 'apply', config);
    expect(writesOf(aws, asked)).toEqual([]);
    expect(second.text).toContain('0 created, 0 updated, 12 as they should be, 0 active findings');
  });

  test.concurrent('what others made of other findings stays as it is', async () => {
    const aws = await start();
    await runRules(aws, 'apply', config);
    const left = await runRules(
      aws,
      'plan',
      configOf([ruleOf({ filter: { resource: { contains: 'images' } } })]),
    );
    expect(left.text).toContain('vendor: to update');
    expect(left.text).toContain('1 active finding to archive');
  });
});

/** One region of the account of the credentials. */
const one = (more: Partial<Analyzer> = {}) => [analyzerIn(home, 'us-east-1', more)];
const two = [bucketFinding('f1', 'backups'), bucketFinding('f2', 'exports')];
const archived: ActionFinding = { ...bucketFinding('f1', 'backups'), status: 'ARCHIVED' };
const inPlace = { rules: [{ name: 'vendor', filter: { 'principal.AWS': { eq: [vendor] } } }] };

describe('exit codes', () => {
  test.concurrent.each<[string, string, readonly Analyzer[], object, number]>([
    ['a plan without anything to do', 'plan', one({ ...inPlace, findings: [archived] }), {}, 0],
    ['a plan with something to create', 'plan', one({ findings: two }), {}, 1],
    ['a plan with something to apply', 'plan', one({ ...inPlace, findings: two }), {}, 1],
    ['a plan with something to ask', 'plan', one({ ...inPlace }), {}, 1],
    ['all applied', 'apply', one({ findings: two }), {}, 0],
    ['all applied, with something to ask', 'apply', one(), {}, 0],
    [
      'a rule that cannot be written',
      'apply',
      one({ findings: two }),
      { filter: { status: { eq: 'ACTIVE' } } },
      1,
    ],
    ['an analyzer that is disabled', 'apply', one({ findings: two, status: 'DISABLED' }), {}, 1],
    ['no such analyzer', 'apply', one({ type: 'ACCOUNT_UNUSED_ACCESS' }), {}, 1],
  ])('%s', async (_, mode, analyzers, more, code) => {
    const ended = await runRules(await startWith(analyzers), mode, configOf([ruleOf(more)]));
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code, stderr: '' });
  });

  test.concurrent.each([
    ['no mode', ['archive-rules', 'plam'], '', ['use plan or apply']],
    ['no rules', ['archive-rules', 'plan'], '{}', ['not found in the config file']],
    ['no config file', ['archive-rules', 'plan', '--config-file', 'x.yml'], '{}', ['config-file x.yml']],
    ['sarif', ['archive-rules', 'plan', '--format', 'sarif'], '{}', ['sarif is a format of check only']],
    ['no credentials', ['archive-rules', 'plan'], configOf([ruleOf()]), ['there are no credentials']],
  ])('wrong input: %s', async (_, args, config, said) => {
    const aws = await startAws({});
    const folder = newFolder();
    if (config !== '') writeText(folder, '.github/iam-drift.yml', config);
    const { AWS_ACCESS_KEY_ID: _key, ...env } = aws.environment();
    const { code, stdout, stderr } = await runCli(args, folder, env);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    for (const text of said) expect(stderr).toContain(text);
  });
});

describe('what is called out before anything is written', () => {
  const role = (name: string) => `arn:aws:iam::${home}:role/${name}`;
  const unused: ActionFinding = { id: 'u1', resource: role('app/payments'), type: 'UnusedIAMRole' };
  const onUnused = (filter: object) => ruleOf({ analyzers: 'unused-access', filter });
  const unusedHere = one({ type: 'ACCOUNT_UNUSED_ACCESS', findings: [unused] });
  const outside = one({ findings: two });

  test.concurrent.each<[string, readonly Analyzer[], object, string]>([
    [
      'status',
      outside,
      ruleOf({ filter: { status: { eq: 'ACTIVE' } } }),
      '"status" is for lists of findings',
    ],
    [
      'a key of another kind of analyzer',
      unusedHere,
      onUnused({ isPublic: { eq: true } }),
      '"isPublic" is for external-access analyzers, not for unused-access',
    ],
    [
      'a key that is misspelt',
      outside,
      ruleOf({ filter: { 'principal.AWs ': { eq: vendor } } }),
      'did you mean principal.AWS?',
    ],
  ])('a rule with %s is not written', async (_, analyzers, rule, said) => {
    const good = { ...rule, name: 'good', filter: { resource: { contains: 'a' } } };
    const aws = await startWith(analyzers);
    const ended = await runRules(aws, 'apply', configOf([rule, good]));
    expect(ended.text).toContain(said);
    expect(writesOf(aws).filter((write) => write.endsWith(' vendor'))).toEqual([]);
    expect(writesOf(aws)).toContain('us-east-1 own CreateArchiveRule good');
    expect(ended.code).toBe(1);
  });

  test.concurrent('a rule that AWS takes for no list of findings is not written', async () => {
    const details = { reason: 'other' };
    const does = { code: 'ValidationException', message: 'whatever is not supported', details };
    const aws = await startWith(one({ type: 'ACCOUNT_INTERNAL_ACCESS' }), {
      faults: [{ on: 'ListFindingsV2', times: 1, does }],
    });
    const rule = ruleOf({ analyzers: 'internal-access', filter: { whatever: { exists: true } } });
    const { code, text } = await runRules(aws, 'apply', configOf([rule]));
    expect(text).toContain('! vendor: not written: access-analyzer:ListFindings: refused (AWS: whatever');
    expect(writesOf(aws)).toEqual([]);
    expect(code).toBe(1);
  });

  test.concurrent.each<[string, readonly Analyzer[], object, string]>([
    [
      'an ARN that is none',
      outside,
      ruleOf({ filter: { resource: { eq: 'aws:s3:::backups' } } }),
      'resource "aws:s3:::backups" is no ARN',
    ],
    [
      'no finding',
      outside,
      ruleOf({ filter: { resource: { eq: 'arn:aws:s3:::far-away-from-all' } } }),
      'vendor: matches no finding in any of its accounts and Regions',
    ],
    [
      'an ARN with a slip',
      outside,
      ruleOf({ filter: { resource: { eq: ['arn:aws:s3:::backups', 'arn:aws:s3:::exprots'] } } }),
      'no finding is about "arn:aws:s3:::exprots": did you mean "arn:aws:s3:::exports"?',
    ],
    [
      'a role without its path',
      unusedHere,
      onUnused({ resource: { eq: role('payments') } }),
      `did you mean "${role('app/payments')}"?`,
    ],
    [
      'every active finding of an analyzer that has several',
      outside,
      ruleOf({ filter: { resource: { exists: true } } }),
      'vendor: matches every active finding of an analyzer (2 in total): is its filter too broad?',
    ],
    [
      'a principal with a slip',
      one({ findings: [bucketFinding('f1', 'a', `arn:aws:iam::${vendor}:role/reader`)] }),
      ruleOf({ filter: { 'principal.AWS': { eq: `arn:aws:iam::${vendor}:role/raeder` } } }),
      `did you mean "arn:aws:iam::${vendor}:role/reader"?`,
    ],
  ])('%s', async (_, analyzers, rule, said) => {
    const ended = await runRules(await startWith(analyzers), 'plan', configOf([rule]));
    expect(ended.text).toContain(said);
    expect(ended.code).toBe(1);
  });

  test.concurrent.each<[string, readonly ActionFinding[]]>([
    [
      'the only active finding',
      [bucketFinding('f1', 'backups'), { ...bucketFinding('f2', 'a'), status: 'ARCHIVED' }],
    ],
    ['all but one', [...two, bucketFinding('f3', 'public', '*')]],
  ])('not called out: a rule that matches %s', async (_, findings) => {
    const aws = await startWith(one({ findings }), { perPage: 1 });
    const { text } = await runRules(aws, 'plan', configOf([ruleOf()]));
    expect(text).toContain('+ vendor: to create');
    expect(text).not.toContain('?');
  });
});

describe('one failure leaves the rest', () => {
  test.concurrent.each<[string, readonly object[], Partial<Scenario>, RegExp]>([
    [
      'a role that may not be taken on',
      accounts,
      { assumable: [] },
      /✘ 222233334444: sts:AssumeRole: access denied/,
    ],
    [
      'an account without an entry',
      [{ account: home }],
      {},
      /✘ 222233334444: it has no entry under accounts, and/,
    ],
    [
      'an entry without a role',
      [{ account: home }, { account: other }],
      {},
      /✘ 222233334444: its entry in accounts has no/,
    ],
    [
      'a role of another account',
      [{ account: other, 'assume-role': reader.replace(other, vendor) }],
      {},
      /✘ 222233334444: its assume-role .* is in another account/,
    ],
  ])('%s', async (_, entries, more, said) => {
    const aws = await startWith(one({ findings: two }), more);
    const config = configOf([ruleOf({ accounts: [home, other] })], entries);
    const { code, text } = await runRules(aws, 'apply', config);
    expect(text).toMatch(said);
    expect(writesOf(aws)).toEqual([
      'us-east-1 own ApplyArchiveRule vendor',
      'us-east-1 own CreateArchiveRule vendor',
    ]);
    expect(code).toBe(2);
  });

  const twice = [ruleOf(), ruleOf({ name: 'exports', filter: { resource: { contains: 'exports' } } })];

  test.concurrent('a quota: the rule is named, and the next one is done', async () => {
    const details = { resourceId: 'vendor', resourceType: 'ArchiveRule' };
    const does = { code: 'ServiceQuotaExceededException', message: 'Too many', details };
    const aws = await startWith(one({ findings: two }), {
      faults: [{ on: 'CreateArchiveRule', times: 1, does }],
    });
    const { code, text } = await runRules(aws, 'apply', configOf(twice));
    expect(text).toMatch(
      /✘ vendor: to create, 2 active findings to archive: failed: access-analyzer:CreateArchiveRule: a quota is exceeded/,
    );
    expect(text).toContain('+ exports: created, applied to 1 active finding');
    expect(text).toContain(
      'Archive rules: 1 created, 0 updated, 0 as they should be, 1 active finding whose rules were applied; 1 failure',
    );
    expect(code).toBe(2);
  });

  test.concurrent('a rule that somebody made in the meantime is updated', async () => {
    const details = { resourceId: 'vendor', resourceType: 'ArchiveRule' };
    const does = { code: 'ConflictException', message: 'exists', details };
    // Made all the same, as by another principal.
    const fault = { on: 'CreateArchiveRule', times: 1, does, done: true };
    const aws = await startWith(one({ findings: two }), { faults: [fault] });
    const { code } = await runRules(aws, 'apply', configOf([ruleOf()]));
    expect(writesOf(aws)).toEqual(
      ['ApplyArchiveRule', 'CreateArchiveRule', 'UpdateArchiveRule'].map(
        (name) => `us-east-1 own ${name} vendor`,
      ),
    );
    expect(code).toBe(0);
  });

  test.concurrent('credentials that expire in the middle end it, and every rule left says so', async () => {
    const faults = [
      { on: 'UpdateArchiveRule', does: 'expired-token' },
      { on: 'CreateArchiveRule', does: 'expired-token' },
    ] as const;
    const aws = await startWith(one({ findings: two }), { faults });
    const { code, text } = await runRules(aws, 'apply', configOf(twice));
    expect(
      text.match(/failed: access-analyzer:CreateArchiveRule: the AWS credentials are not accepted/g),
    ).toHaveLength(2);
    expect(text).toContain(
      '0 created, 0 updated, 0 as they should be, 0 active findings whose rules were applied; 2 failures',
    );
    expect(aws.asked().filter((name) => name.endsWith('CreateArchiveRule'))).toHaveLength(1);
    expect(code).toBe(2);
  });

  test.concurrent.each([
    ['CREATING', 'it is being created: run again when it is active'],
    ['DISABLED', 'it is disabled'],
  ] as const)('an analyzer that is %s is said, and another one is done', async (status, said) => {
    const second = analyzerIn(home, 'us-east-1', { name: 'second', findings: two });
    const aws = await startWith([...one({ status, findings: two }), second]);
    const { text } = await runRules(aws, 'apply', configOf([ruleOf()]));
    expect(text).toContain(said);
    expect(text).toContain('second (external-access) + vendor: created, applied to 2 active findings');
  });

  test.concurrent('lists in pages are read to the end', async () => {
    const many = Array.from({ length: 5 }, (_, index) => bucketFinding(`f${index}`, `bucket-${index}`));
    const aws = await startWith(one({ rules: before, findings: many }), { perPage: 1 });
    const { text } = await runRules(
      aws,
      'plan',
      configOf([ruleOf(), ruleOf({ name: 'partner', filter: sameFilter })]),
    );
    expect(text).toContain('+ vendor: to create, 5 active findings to archive = partner');
    expect(text).toContain('left alone: by-hand, reports');
  });
});

describe('formats', () => {
  test.concurrent('json has everything', async () => {
    const ended = await runRules(await startWith(one({ findings: two })), 'plan', configOf([ruleOf()]), [
      '--format=json',
    ]);
    expect(JSON.parse(ended.stdout)).toEqual({
      mode: 'plan',
      counts: { create: 1, update: 0, same: 0, apply: 1, findings: 2, notInPlace: 0, failed: 0 },
      locations: [
        {
          ...{ account: home, region: 'us-east-1', absent: [] },
          analyzers: [
            {
              ...{ name: 'outside', kind: 'external-access', others: [] },
              rules: [{ name: 'vendor', step: 'create', changes: [], active: 2 }],
            },
          ],
        },
      ],
      questions: [
        {
          rule: 'vendor',
          message: 'matches every active finding of an analyzer (2 in total): is its filter too broad?',
        },
      ],
    });
  });

  test.concurrent('account ids are hidden where that is asked for', async () => {
    const aws = await startWith(one({ findings: two }));
    const ended = await runRules(aws, 'plan', configOf([ruleOf()]), [
      '--format=markdown',
      '--redact-account-ids',
    ]);
    expect(ended.stdout).toContain(
      '| `************` | `us-east-1` | `outside` | `vendor` | to create, 2 active findings',
    );
    expect(ended.stdout).not.toMatch(/\d{12}/);
  });
});
