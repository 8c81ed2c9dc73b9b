import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/config/inputs';
import { inputsWhere, specOf } from '../../src/config/inputs';
import { loadConfig } from '../../src/config/load-config';
import { settingsChangesOf } from '../../src/config/settings-changes';

const arn = (role: string) => `arn:aws:iam::111122223333:role/${role}`;

/** A value of each key of the config file, as YAML. A new input needs one: its changes are then named. */
const samples: Readonly<Record<Exclude<InputName, NotInConfig>, string>> = {
  'principal-arn': arn('other'),
  'policy-file': 'other.json',
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

function load(text: string) {
  const folders = {
    root: '/work',
    resolve: (path: string) => `/work/${path}`,
    readConfig: async () => text,
    hasCredentials: true,
    withoutSecrets: false,
    exists: () => true,
  };
  return loadConfig(new Map(), folders, []);
}

async function changes(before: string, now: string): Promise<readonly string[]> {
  const [base, head] = await Promise.all([load(before), load(now)]);
  return settingsChangesOf({
    config: head,
    configPath: '.github/iam-drift.yml',
    before: base,
    fromBase: false,
    brought: { brings: async () => false, isCommitted: async () => true, removes: async () => false },
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
      'comment from on-drift to never',
      'a: max-missing from 0 to 3',
      'a: window-end from now to 2026-11-21',
    ].map((text) => `.github/iam-drift.yml: ${text}`),
  );
});

test.each([
  ['a list in another spelling', 'fail-on-new: [Write, Tagging]\n', 'fail-on-new: Write,Tagging\n'],
  ['a number in quotes', 'max-missing: 3\n', 'max-missing: "3"\n'],
  ['the default', '', 'max-missing: 0\n'],
])('%s is no change of a setting', async (_, before, now) => {
  const said = await changes(before + configWith({}), now + configWith({}));
  expect(said).toEqual([]);
});
