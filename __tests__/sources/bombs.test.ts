import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { spawnBundle } from '../support/bundle';
import { flagsOf, only, type Report, repository, runInstances, twoActions } from '../support/repository';

const megabyte = 1024 * 1024;

/** Has the process say on standard error, in kilobytes, how much memory it took at most. */
const measured = {
  NODE_OPTIONS:
    '--import=data:text/javascript,process.on(/exit/.source,()=>process._rawDebug(process.resourceUsage().maxRSS))',
};

/** Judges a repository with one more log file; gives its gaps, the exit code and the peak of memory in megabytes. */
async function withFile(content: string | Uint8Array) {
  const folder = repository(twoActions, [runInstances], { 'logs/b.json.gz': content });
  const args = ['check', ...flagsOf({ format: 'json' })];
  const { code, stdout, stderr } = await spawnBundle('cli.js', args, folder, measured);
  const report: Report | undefined = stdout === '' ? undefined : JSON.parse(stdout);
  const gaps = report === undefined ? [] : only(report).evidence.gaps;
  return { code, gaps: gaps.map(({ message }) => message), peak: Number(lastLine(stderr)) / 1024 };
}

/** The last line of a text: what the process says as it ends, after any progress that it reported on the way. */
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

/** JSON that gzip shrinks 150 times, which a log file might: many small elements behind a text that does not shrink. */
function underTheRatio(element: string, megabytes: number): Buffer {
  const noise = randomBytes(megabytes * 5000).toString('hex');
  const elements = `${element},`.repeat((megabytes * megabyte) / (element.length + 1));
  return gzipSync(`{"x":"${noise}","Records":[${elements}${element}]}`, { level: 1 });
}

test('a gzip bomb is refused by name before it is inflated', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * megabyte, 32));
  expect(bomb.length).toBeLessThan(megabyte / 4);
  const { code, gaps, peak } = await withFile(bomb);
  expect({ code, gaps }).toEqual({
    code: 2,
    gaps: ['exceeds the size limit of a log file when decompressed'],
  });
  expect(peak).toBeLessThan(400);
});

test('a bomb of many small members is refused by name', async () => {
  const member = gzipSync(Buffer.alloc(megabyte, 32));
  const { code, gaps, peak } = await withFile(Buffer.concat(Array.from({ length: 300 }, () => member)));
  expect({ code, gaps }).toEqual({
    code: 2,
    gaps: ['exceeds the size limit of a log file when decompressed'],
  });
  expect(peak).toBeLessThan(500);
});

test('a file that shrinks as logs do is read', async () => {
  const record = '{"eventTime":"2026-11-20T10:00:00Z","eventSource":"a","eventName":"b"}';
  const { code, gaps } = await withFile(underTheRatio(record, 20));
  expect({ code, gaps }).toEqual({ code: 1, gaps: [] });
});

test('more than a million records are refused by name', async () => {
  const { code, gaps, peak } = await withFile(`{"Records":[${'"a long name",'.repeat(1_000_001)}1]}`);
  expect({ code, gaps }).toEqual({ code: 2, gaps: ['more than 1000000 records'] });
  expect(peak).toBeLessThan(500);
});

test.each(['[]', '{}', '1', '""'])(
  'many millions of %s are refused by name, memory sane',
  async (element) => {
    const { code, gaps, peak } = await withFile(underTheRatio(element, 60));
    expect({ code, gaps }).toEqual({ code: 2, gaps: [expect.any(String)] });
    expect(peak).toBeLessThan(1000);
  },
);

test('a log nested millions deep is refused by name', async () => {
  const deep = gzipSync(`{"Records":${'['.repeat(4_000_000)}${']'.repeat(4_000_000)}}`);
  const { code, gaps } = await withFile(deep);
  expect({ code, gaps }).toEqual({ code: 2, gaps: [expect.any(String)] });
});
