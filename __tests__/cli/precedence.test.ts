import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { role, writeText } from '../support/records';
import { allow, check, type Inputs, judged, only, repository, stateOf } from '../support/repository';

const noTarget: Inputs = { 'principal-arn': undefined, 'policy-file': undefined };
const one = (more: string) =>
  `targets:\n  - { name: one, principal-arn: "${role}", policy-files: policy.json${more} }\n`;
const withConfig = (text: string) => repository(undefined, undefined, { '.github/iam-drift.yml': text });

describe('max-over-granted of a policy with one over-granted action', () => {
  test.concurrent.each<[string, number, string, Inputs]>([
    ['the default is 0', 1, '', {}],
    ['the file’s top level goes before the default', 0, 'max-over-granted: 1\n', {}],
    ['the flag goes before the top level', 1, 'max-over-granted: 1\n', { 'max-over-granted': '0' }],
    ['an empty flag was not given', 0, 'max-over-granted: 1\n', { 'max-over-granted': '' }],
    [
      'a target’s own key goes before the flag',
      0,
      one(', max-over-granted: 1'),
      { ...noTarget, 'max-over-granted': '0' },
    ],
    [
      'a target’s own 0 goes before the flag too',
      1,
      one(', max-over-granted: 0'),
      { ...noTarget, 'max-over-granted': '9' },
    ],
    [
      'an empty key of a target was not given',
      0,
      one(', max-over-granted: ""'),
      { ...noTarget, 'max-over-granted': '9' },
    ],
    [
      'the flag goes before the top level in a target',
      0,
      `max-over-granted: 0\n${one('')}`,
      { ...noTarget, 'max-over-granted': '9' },
    ],
  ])('%s', async (_, code, config, inputs) => {
    expect((await judged(withConfig(config), inputs)).code).toBe(code);
  });
});

test.concurrent.each([
  ['a target names its files both ways', `${one(', policy-file: second.json')}`],
  ['two targets have one name', `${one('')}${one('').slice('targets:\n'.length)}`],
  ['a target has no name', `targets:\n  - { principal-arn: "${role}" }\n`],
  ['targets is empty', 'targets: []\n'],
  ['a target names its own config file', one(', config-file: other.yml')],
])('it is an error when %s', async (_, config) => {
  const folder = withConfig(config);
  writeText(folder, 'second.json', allow('ec2:StopInstances'));
  const { code, stderr } = await check(folder, noTarget);
  expect(code).toBe(3);
  expect(stderr).toMatch(/policy-file|called one|name|targets|config-file/);
});

test('a key that a target cannot have is an error, not silence', async () => {
  const folder = withConfig(one(', report-directory: out'));
  const { code } = await check(folder, noTarget);
  expect({ rejected: code === 3, written: existsSync(join(folder, 'out')) }).not.toEqual({
    rejected: false,
    written: false,
  });
});

test('targets may share their files and are judged each by its own role', async () => {
  const other = 'arn:aws:iam::111122223333:role/other';
  const folder = repository(undefined, [
    ['2026-11-20T10:00:00Z', 'ec2', 'RunInstances'],
    ['2026-11-20T10:00:00Z', 'ec2', 'StopInstances', { by: 'other' }],
  ]);
  writeText(
    folder,
    '.github/iam-drift.yml',
    `targets:
  - { name: a, principal-arn: "${role}", policy-files: policy.json }
  - { name: b, principal-arn: "${other}", policy-files: policy.json }
  - { name: both, principal-arn: ["${role}", "${other}"], policy-files: [policy.json, "*.json", ./policy.json] }
`,
  );
  const { targets } = await judged(folder, noTarget);
  expect(targets.map(({ used, policyFiles }) => [used, policyFiles])).toEqual([
    [['ec2:RunInstances'], ['policy.json']],
    [['ec2:StopInstances'], ['policy.json']],
    [['ec2:RunInstances', 'ec2:StopInstances'], ['policy.json']],
  ]);
});

test('acceptances of a target and of the top level both apply, and only to their target', async () => {
  const accept = (action: string) => `{ action: "${action}", reason: why, expires: 2099-01-01 }`;
  const folder = repository(allow('ec2:RunInstances', 'ec2:StopInstances', 'ec2:StartInstances'));
  writeText(
    folder,
    '.github/iam-drift.yml',
    `accept: [${accept('ec2:Start*')}]
targets:
  - { name: a, principal-arn: "${role}", policy-files: policy.json, accept: [${accept('ec2:StopInstances')}] }
  - { name: b, principal-arn: "${role}", policy-files: policy.json }
`,
  );
  const { targets } = await judged(folder, noTarget);
  expect(targets.map(({ counts }) => [counts.accepted, counts.overGranted])).toEqual([
    [2, 0],
    [1, 1],
  ]);
});

test('an acceptance that has expired does not apply and is no error', async () => {
  const folder = withConfig('accept: [{ action: "ec2:*", reason: why, expires: 2020-01-01 }]\n');
  const report = await judged(folder);
  expect({ code: report.code, state: stateOf(report, 'ec2:StopInstances') }).toEqual({
    code: 1,
    state: 'over-granted',
  });
  expect(only(report).notes.map(({ code }) => code)).toContain('acceptance-expired');
});
