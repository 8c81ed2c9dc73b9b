import { describe, expect, test } from '@jest/globals';
import { configSchema } from '../../src/config/config-schema';
import type { DescriptionRequest } from '../../src/config/described-roles';
import { type InputName, inputsWhere, placeInputs, specOf } from '../../src/config/inputs';
import { settingsChangesOf } from '../../src/config/settings-changes';
import { describeRoles } from '../../src/run/describe-roles';
import { loadText } from '../support/config-text';

const arn = (role: string) => `arn:aws:iam::111122223333:role/${role}`;

/** A value of each key of the config file, as YAML. A new input needs one: its changes are then named. */
const samples: Readonly<Record<Exclude<InputName, NotInConfig>, string>> = {
  'principal-arn': arn('other'),
  'policy-file': 'other.json',
  stack: 'payments',
  parameters: 'parameters.json',
  'var-file': 'prod.tfvars',
  'assume-role': arn('reader'),
  'assume-role-session-name': 'drift',
  'assume-role-external-id': 'drift-1f6d',
  sources: 'last-accessed',
  'cloudtrail-logs': 'logs',
  'log-cache': 'cache',
  'evidence-file': 'other-evidence.json',
  'previous-evidence': 'previous.json',
  'evidence-retention': '300d',
  'max-evidence-age': '7d',
  'cloudtrail-arn': 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main',
  'access-role-arn': arn('access'),
  regions: 'us-east-1',
  'max-job-age': '1h',
  'generation-timeout': '5m',
  'cancel-on-abort': 'true',
  'unused-access-analyzer-arn': 'arn:aws:access-analyzer:us-east-1:111122223333:analyzer/unused',
  'active-findings': 'true',
  'athena-table': 'logs.trail',
  'athena-workgroup': 'drift',
  'athena-output': 's3://results/drift',
  'max-scan-gb': '5',
  'service-reference': 'off',
  lookback: '30d',
  'window-end': '2026-11-21',
  'unused-after': '30d',
  'min-observation': '10d',
  'new-grant-grace': '1d',
  'missing-denied': 'note',
  'unused-ok': 'break glass',
  'policies-complete': 'true',
  'max-over-granted': '5%',
  'max-missing': '5',
  'max-undetermined': '90%',
  gate: 'introduced',
  baseline: 'baseline.json',
  'fail-on-new': 'Write',
  'fail-on-levels': 'Write',
  'warn-only': 'true',
  'fail-on-inconclusive': 'false',
  comment: 'never',
  'tracking-issue': 'true',
  'issue-labels': 'iam',
  'issue-assignees': 'octocat',
  'fix-pull-request': 'true',
  'archive-rules': '{ mode: plan, rules: [] }',
  'review-suggestions': 'true',
  'redact-account-ids': 'true',
  preflight: 'true',
};

type NotInConfig =
  | `config-${'file' | 'from'}`
  | 'base-ref'
  | 'target'
  | 'trust-evidence'
  | 'report-directory'
  | 'github-token'
  | 'comment-key';

const given = new Map([
  ['principal-arn', arn('app')],
  ['policy-file', 'policy.json'],
  ['evidence-file', 'evidence.json'],
  ['cloudtrail-arn', 'arn:aws:cloudtrail:us-east-1:111122223333:trail/all'],
]);

/** A config file of one target; what is of the whole run is at the top level. */
function configWith(more: Readonly<Record<string, string>>): string {
  const keys = Object.entries({ ...Object.fromEntries(given), ...more });
  const isOfRun = ([name]: readonly [string, string]) => specOf(name)?.scope === 'run';
  const line = ([name, value]: readonly [string, string]) => `${name}: ${value}\n`;
  const own = keys.filter((one) => !isOfRun(one)).map((one) => `    ${line(one)}`);
  return `${keys.filter(isOfRun).map(line).join('')}targets:\n  - name: one\n${own.join('')}`;
}

/** A template with two roles, at both commits and under any name. */
function roles(request: DescriptionRequest) {
  const role = (name: string) =>
    `  ${name}:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: ${name}\n`;
  const text = `Resources:\n${role('one')}${role('two')}`;
  return describeRoles(request, async (path) => ({ path, text }));
}

/** An entry of `targets-from`, with further keys. */
function source(more = '', file = 't.yaml') {
  return `evidence-file: e.json\ntargets-from:\n  - { cloudformation: ${file}, account: "111122223333"${more} }\n`;
}

async function changes(before: string, now: string): Promise<readonly string[]> {
  const [base, head] = await Promise.all(
    [before, now].map((text) => loadText(text, new Map(), { describe: roles })),
  );
  if (base === undefined || head === undefined) throw new TypeError('two texts make two configurations');
  return settingsChangesOf({
    config: head,
    configPath: '.github/iam-drift.yml',
    before: base,
    fromBase: false,
    brought: {
      brings: async () => false,
      isCommitted: async () => true,
      isEdited: async () => false,
      removes: async () => false,
      changed: async () => [],
    },
  });
}

describe('a change of the config file is named', () => {
  test('there is a sample of every key', () => {
    expect(Object.keys(samples).sort()).toEqual([...inputsWhere(({ allowedIn }) => allowedIn.config)].sort());
  });

  test.each(Object.entries(samples))('%s', async (name, sample) => {
    const was = given.get(name) ?? specOf(name)?.default ?? 'none';
    const is = name === 'archive-rules' ? 'plan' : sample;
    const said = [`.github/iam-drift.yml: ${name} from ${was} to ${is}`];
    expect(await changes(configWith({}), configWith({ [name]: sample }))).toEqual(said);
  });
});

test('limits come first, each target is named where there are several', async () => {
  const target = (name: string, more: string) =>
    `  - { name: ${name}, principal-arn: "${arn(name)}", policy-files: ${name}.json, evidence-file: e.json${more} }\n`;
  const before = `targets:\n${target('a', '')}${target('b', '')}`;
  const now = `targets:\n${target('a', ', window-end: 2026-11-21, max-missing: 3')}${target('b', '')}comment: never\n`;
  expect(await changes(before, now)).toEqual(
    [
      'a: max-missing from 0 to 3',
      'comment from on-drift to never',
      'a: window-end from now to 2026-11-21',
    ].map((text) => `.github/iam-drift.yml: ${text}`),
  );
});

describe('every key of the schema of the config file is named when it changes', () => {
  const target =
    'targets:\n  - name: one\n    principal-arn: ROLE\n    policy-file: p.json\n    evidence-file: e.json\n';
  const base = target.replace('ROLE', arn('one'));
  const rule = (key: string) =>
    `archive-rules: [{ name: a, analyzers: unused-access, filter: { resource: { ${key}: [x] } } }]\n`;
  const accepts = (more: string) =>
    `    accept: [{ action: "s3:Get*", reason: drills, expires: 2099-12-31${more} }]\n`;
  const account = (more: string) => `accounts: [{ account: "111122223333"${more} }]\n`;
  const said = (text: string) => [`.github/iam-drift.yml: ${text}`];

  /** What is no row of the table of inputs, by its place in the schema. */
  const others: Readonly<Record<string, readonly [string, string, string]>> = {
    'top: accept': [
      base,
      `accept: [{ action: "s3:Get*", reason: drills, expires: 2099-12-31 }]\n${base}`,
      'accept: s3:Get* new or changed',
    ],
    'top: accounts': [base, account('') + base, 'account 111122223333 is new'],
    'top: archive-rules': [rule('eq') + base, rule('neq') + base, 'archive-rules: a new or changed'],
    'top: targets': [
      base,
      `${base}  - { name: two, principal-arn: "${arn('two')}", policy-file: q.json, evidence-file: e.json }\n`,
      'two: checked for the first time',
    ],
    'account: account': [account('') + base, base, 'account 111122223333 was removed'],
    'target: name': [base, base.replace('one', 'uno'), 'renamed from one'],
    'target: account': [base, `${base}    account: "111122223333"\n`, 'account from none to 111122223333'],
    'target: policy-files': [
      base,
      base.replace('policy-file: p.json', 'policy-files: [q.json]'),
      'policy-file from p.json to q.json',
    ],
    'target: accept': [base, base + accepts(''), 'accept: s3:Get* new or changed'],
    'accept: action': [
      base + accepts(''),
      base + accepts('').replace('Get*', '*'),
      'accept: s3:* new or changed',
    ],
    'accept: reason': [
      base + accepts(''),
      base + accepts('').replace('drills', 'no'),
      'accept: s3:Get* new or changed',
    ],
    'accept: expires': [
      base + accepts(''),
      base + accepts('').replace('2099', '2098'),
      'accept: s3:Get* new or changed',
    ],
  };

  const sources: Readonly<Record<string, readonly [string, string, readonly string[]]>> = {
    'top: targets-from': [
      base,
      source() + base.replace('name: one', 'name: uno'),
      [
        'uno: renamed from one',
        'two: checked for the first time',
        'one: policy-file from p.json to t.yaml#one',
      ],
    ],
    'source: cloudformation': [
      source(),
      source('', 'u.yaml'),
      ['one', 'two'].map((name) => `${name}: policy-file from t.yaml#${name} to u.yaml#${name}`),
    ],
    'source: roles': [source(), source(', roles: ["!two"]'), ['two is no longer checked']],
    'source: account': [
      source(),
      source().replace('111122223333', '444455556666'),
      ['one', 'two'].map(
        (name) => `${name}: principal-arn from ${arn(name)} to arn:aws:iam::444455556666:role/${name}`,
      ),
    ],
    'source: region': [
      source(),
      source(', region: cn-north-1'),
      ['one', 'two'].map(
        (name) => `${name}: principal-arn from ${arn(name)} to arn:aws-cn:iam::111122223333:role/${name}`,
      ),
    ],
    'source: name': [
      source(),
      source(', name: "x {role}"'),
      ['x one: renamed from one', 'x two: renamed from two'],
    ],
    'source: accept': [
      source(),
      source(`, ${accepts('').trim()}`),
      ['one, two: accept: s3:Get* new or changed'],
    ],
  };

  test.each(Object.entries(sources))('%s', async (_, [before, now, texts]) => {
    expect(await changes(before, now)).toEqual(texts.map((text) => `.github/iam-drift.yml: ${text}`));
  });

  test.each(Object.entries(others))('%s', async (_, [before, now, text]) => {
    expect(await changes(before, now)).toEqual(said(text));
  });

  test.each(Object.entries(samples).filter(([name]) => specOf(name)?.scope === 'account'))(
    'account: %s',
    async (name, sample) => {
      // Another account than the target's: it waits for targets to come.
      const other = account('').replaceAll('111122223333', '444455556666');
      const with_ = other.replace(
        ' }',
        `, ${name}: "${sample.replaceAll('111122223333', '444455556666')}" }`,
      );
      const [text = '', ...more] = await changes(other + base, with_ + base);
      expect([text.startsWith(`.github/iam-drift.yml: account 444455556666: ${name} from `), more]).toEqual([
        true,
        [],
      ]);
    },
  );

  test('a key that stands in none of these lists is not in the schema either', () => {
    const inputs = (part: string, holds: Parameters<typeof inputsWhere>[0]) =>
      inputsWhere((spec) => spec.allowedIn.config && holds(spec)).map((name) => `${part}: ${name}`);
    const known = new Set([
      ...Object.keys(others),
      ...Object.keys(sources),
      ...inputs('top', ({ scope }) => scope !== 'own'),
      ...inputs('account', ({ scope }) => scope === 'account'),
      ...inputs('target', ({ scope }) => scope !== 'run'),
      ...inputs('source', ({ scope, group }) => scope !== 'run' && group !== 'what'),
      // Folders have the same effect as a template; the others change what the files say.
      ...['source: cdk', 'source: terraform', 'source: parameters', 'source: var-file', 'source: stack'],
    ]);
    const { shape } = configSchema;
    const account_ = shape.accounts.unwrap().element.shape;
    const target_ = shape.targets.unwrap().element.shape;
    const keys = (part: string, of: object) => Object.keys(of).map((key) => `${part}: ${key}`);
    const all = [
      ...keys('top', shape),
      ...keys('account', account_),
      ...keys('target', target_),
      ...keys('source', shape['targets-from'].unwrap().element.shape),
      ...keys('accept', shape.accept.unwrap().element.shape),
    ];
    expect(all.filter((key) => !known.has(key))).toEqual([]);
    expect([...known].filter((key) => !all.includes(key))).toEqual([]);
  });
});

test('an input for evidence is a place that a change must not choose, or how to read it', () => {
  const rules = [
    ...['assume-role-session-name', 'assume-role-external-id', 'evidence-retention', 'max-evidence-age'],
    ...['max-job-age', 'generation-timeout', 'cancel-on-abort', 'active-findings', 'max-scan-gb'],
    ...['lookback', 'window-end'],
  ];
  const all = inputsWhere(({ group, allowedIn }) => group === 'evidence' && allowedIn.config);
  expect([...placeInputs, ...rules].sort()).toEqual([...all].sort());
});

describe('limits and acceptances stand first, whatever their order', () => {
  const target = (name: string, more = '') =>
    `  - { name: ${name}, principal-arn: "${arn(name)}", policy-file: ${name}.json, evidence-file: e.json${more} }\n`;
  const accepting = ', accept: [{ action: "s3:GetObject", reason: r, expires: 2099-12-31 }]';

  test('an acceptance of the last target comes before settings of the first', async () => {
    const before = `targets:\n${target('a')}${target('b')}`;
    const now = `comment: never\ntargets:\n${target('a', ', lookback: 30d')}${target('b', accepting)}`;
    expect(await changes(before, now)).toEqual(
      [
        'b: accept: s3:GetObject new or changed',
        'comment from on-drift to never',
        'a: lookback from 90d to 30d',
      ].map((text) => `.github/iam-drift.yml: ${text}`),
    );
  });

  test('a new target comes with its limits and acceptances, and a renamed one is compared', async () => {
    const before = `targets:\n${target('a')}`;
    const now = `targets:\n${target('b', accepting.concat(', max-missing: 9')).replace(arn('b'), arn('a'))}${target('c', ', warn-only: true')}`;
    expect(await changes(before, now)).toEqual(
      [
        'b: renamed from a',
        'b: max-missing from 0 to 9',
        'c: checked for the first time',
        'c: warn-only from false to true',
        'b: accept: s3:GetObject new or changed',
        'b: policy-file from a.json to b.json',
      ].map((text) => `.github/iam-drift.yml: ${text}`),
    );
  });

  test('what many targets have in common is said once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const all = `targets:\n${names.map((name) => target(name)).join('')}`;
    expect(await changes(all, `max-over-granted: 90%\n${all}`)).toEqual([
      '.github/iam-drift.yml: a, b, c, d and 2 more: max-over-granted from 0 to 90%',
    ]);
  });

  test('wide acceptances are among the four that are named', async () => {
    const entry = (action: string) => `{ action: "${action}", reason: r, expires: 2099-12-31 }`;
    const many = ['a', 'b', 'c', 'd', 'e'].map((one) => entry(`s3:Get${one}`));
    const now = `accept: [${[...many, entry('iam:*')].join(', ')}]\ntargets:\n${target('a')}`;
    const [text] = await changes(`targets:\n${target('a')}`, now);
    expect(text).toContain('accept: iam:*, s3:Geta, s3:Getb, s3:Getc and 2 more new or changed');
  });
});

test.each([
  ['a list in another spelling', 'fail-on-new: [Write, Tagging]\n', 'fail-on-new: Write,Tagging\n'],
  ['a number in quotes', 'max-missing: 3\n', 'max-missing: "3"\n'],
  ['the default', '', 'max-missing: 0\n'],
])('%s is no change of a setting', async (_, before, now) => {
  const said = await changes(before + configWith({}), now + configWith({}));
  expect(said).toEqual([]);
});
