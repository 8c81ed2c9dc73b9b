import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, setOutput, summary } from '@actions/core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appendSummary, writeCommand, writeOutput } from '../../src/output/workflow-commands';
import { newFolder, removeFolders } from '../support/bundle';
import { hostileTexts } from '../support/hostile';

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts, '', '%0A::error::x', 'a:b,c%\r\n', '::set-output name=verdict::pass'),
  fc.string({ unit: 'binary' }),
);

/** What something writes to stdout. */
function written(act: () => void): string {
  const { write } = process.stdout;
  let log = '';
  process.stdout.write = (text) => {
    log += text;
    return true;
  };
  try {
    act();
  } finally {
    process.stdout.write = write;
  }
  return log;
}

const random = /(?<=ghadelimiter_)[\da-f-]{36}/g;
const before = { output: process.env.GITHUB_OUTPUT, summary: process.env.GITHUB_STEP_SUMMARY };

function restore(name: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

let folder = '';
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  restore('GITHUB_OUTPUT', before.output);
  restore('GITHUB_STEP_SUMMARY', before.summary);
  removeFolders();
});

describe('what the runner is told is what @actions/core would tell it', () => {
  test('by commands, whatever is in message, title and file', () => {
    const title = anyText.filter((text) => text !== '');
    fc.assert(
      fc.property(anyText, title, anyText, fc.nat(), (message, title, file, line) => {
        const theirs = written(() => error(message, { title, file, startLine: line }));
        const ours = written(() => writeCommand(process.stdout, 'error', { title, file, line }, message));
        expect(ours).toBe(theirs);
      }),
    );
    expect(written(() => writeCommand(process.stdout, 'error', {}, 'no\nplace'))).toBe(
      written(() => error('no\nplace')),
    );
  });

  test.each([[undefined], ['']])('by outputs where GITHUB_OUTPUT is %p', (file) => {
    restore('GITHUB_OUTPUT', file);
    fc.assert(
      fc.property(anyText, (value) => {
        const theirs = written(() => setOutput('verdict', value));
        expect(written(() => writeOutput(process.stdout, 'verdict', value, file))).toBe(theirs);
      }),
    );
  });

  test('by outputs in the file, but for the random delimiter, which is another one each time', () => {
    const [theirs, ours] = [join(folder, 'theirs'), join(folder, 'ours')];
    for (const file of [theirs, ours]) writeFileSync(file, 'of=another step\n');
    process.env.GITHUB_OUTPUT = theirs;
    for (const value of [...hostileTexts, '', 'a\nghadelimiter_x\nb<<EOF']) {
      setOutput('report', value);
      writeOutput(process.stdout, 'report', value, ours);
    }
    const text = readFileSync(ours, 'utf8');
    expect(text.replace(random, '')).toBe(readFileSync(theirs, 'utf8').replace(random, ''));
    const delimiters = text.match(random) ?? [];
    expect(new Set(delimiters).size).toBe(hostileTexts.length + 2);
  });

  test('and by the summary, after what is there', async () => {
    const [theirs, ours] = [join(folder, 'theirs'), join(folder, 'ours')];
    for (const file of [theirs, ours]) writeFileSync(file, '# before\n');
    process.env.GITHUB_STEP_SUMMARY = theirs;
    for (const text of hostileTexts) {
      await summary.addRaw(text).write();
      await appendSummary(ours, text);
    }
    expect(readFileSync(ours, 'utf8')).toBe(readFileSync(theirs, 'utf8'));
  });
});

test('a file that the runner has not made is an error, and is not made', async () => {
  const missing = join(folder, 'missing');
  expect(() => writeOutput(process.stdout, 'verdict', 'pass', missing)).toThrow('Missing file at path');
  await expect(appendSummary(missing, 'text')).rejects.toThrow('ENOENT');
  expect(existsSync(missing)).toBe(false);
});
