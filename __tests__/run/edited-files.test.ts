import { expect, test } from '@jest/globals';
import { runCli } from '../support/bundle';
import { type Files, newHistory } from '../support/git';
import { background, writeLog, writeText } from '../support/records';
import { allow, flagsOf, type Inputs, runInstances } from '../support/repository';

const policy = allow('ec2:RunInstances');
const wide = allow('ec2:RunInstances', 'sqs:Purge*');
const committed: Files = {
  'policy.json': policy,
  'iam/a.json': policy,
  'link.json': { linkTo: 'iam/a.json' },
  '.gitignore': 'logs\n',
};

interface Edit {
  readonly title: string;
  readonly inputs?: Inputs;
  readonly edited: Readonly<Record<string, string>>;
  readonly code: number;
}

const edits: readonly Edit[] = [
  { title: 'a policy is checked', edited: { 'policy.json': wide }, code: 1 },
  {
    title: 'a policy that a glob matches is checked',
    inputs: { 'policy-file': 'iam/*.json' },
    edited: { 'iam/a.json': wide },
    code: 1,
  },
  {
    title: 'the file that a link leads to is checked',
    inputs: { 'policy-file': 'link.json' },
    edited: { 'iam/a.json': wide },
    code: 1,
  },
];

const silent: readonly Edit[] = [
  { title: 'nothing', edited: {}, code: 0 },
  {
    title: 'nothing, where the policy is a link',
    inputs: { 'policy-file': 'link.json' },
    edited: {},
    code: 0,
  },
  { title: 'another file', edited: { 'iam/a.json': wide }, code: 0 },
  {
    title: 'line ends, as git converts them',
    edited: { 'policy.json': policy.replaceAll('\n', '\r\n') },
    code: 0,
  },
];

async function checkEdited({ inputs = {}, edited }: Edit) {
  const { folder } = newHistory(committed);
  writeLog(folder, [runInstances, ...background]);
  for (const [path, text] of Object.entries(edited)) writeText(folder, path, text);
  return runCli(['check', ...flagsOf({ 'base-ref': 'main', ...inputs })], folder);
}

test.each(edits)('edited after the commit that is the base: $title', async (edit) => {
  const { code, stdout } = await checkEdited(edit);
  expect([code, stdout.includes('sqs:Purge*'), stdout.includes('No policy changes')]).toEqual([
    edit.code,
    true,
    false,
  ]);
});

test.each(silent)('no policy changes: $title', async (edit) => {
  const { code, stdout } = await checkEdited(edit);
  expect([code, stdout.includes('No policy changes')]).toEqual([edit.code, true]);
});
