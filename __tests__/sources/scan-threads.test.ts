import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { newFolder, runCli } from '../support/bundle';
import { record, role, writeText } from '../support/records';

const fileCount = 3000;
const start = Date.UTC(2026, 7, 24);
const end = Date.UTC(2026, 10, 21);

/** The records of one file: two calls of the role, one of them denied now and then, and one of another principal. */
function recordsOf(file: number): string {
  const time = new Date(start + ((end - start) / fileCount) * file).toISOString().replace(/\.\d+/, '');
  const rejected = file % 10 === 0 ? { errorCode: 'AccessDenied', errorMessage: 'no' } : {};
  const shared = file % 3 === 0 ? { sharedEventID: `shared-${file}` } : {};
  const records = [
    record([
      time,
      'ssm',
      'GetParameter',
      { ...rejected, resources: [{ ARN: `arn:aws:ssm:::p${file % 40}` }] },
    ]),
    record([time, 'ssm', 'PutParameter', shared]),
    record([time, 'tagging', file % 2 === 0 ? 'GetResources' : 'TagResources', { by: 'other' }]),
  ];
  return JSON.stringify({ Records: records });
}

/** As another account's copy of the same events: other ids where they are shared. */
function copyOf(text: string): string {
  return text.replaceAll(/"eventID":"[^"]*"(?=[^{}]*"sharedEventID")/g, '"eventID":"another"');
}

function nameOf(account: string, file: number): string {
  const day = new Date(start + ((end - start) / fileCount) * file).toISOString().slice(0, 10);
  const stamp = `${day.replaceAll('-', '')}T0000Z_${String(file).padStart(16, '0')}`;
  return `logs/${account}/${day.replaceAll('-', '/')}/${account}_CloudTrail_us-east-1_${stamp}.json.gz`;
}

/** Files that cannot be read whole, and what is said of them. */
const broken: readonly (readonly [string, Uint8Array, string])[] = [
  ['corrupt', Buffer.concat([gzipSync(recordsOf(0)).subarray(0, 60), Buffer.alloc(90, 7)]), 'corrupt gzip'],
  ['cut', gzipSync(recordsOf(1)).subarray(0, 200), 'truncated gzip'],
  [
    'bomb',
    gzipSync(Buffer.alloc(24 * 1024 * 1024, 32)),
    'exceeds the size limit of a log file when decompressed',
  ],
  ['half', gzipSync(recordsOf(2).slice(0, 900)), 'truncated or not JSON'],
];

test('thousands of files are counted once, by whichever thread, and those that cannot be read are named', async () => {
  const folder = newFolder();
  for (let file = 0; file < fileCount; file++) {
    const text = recordsOf(file);
    writeText(folder, nameOf('111122223333', file), gzipSync(text, { level: 1 }));
    if (file % 4 === 0) writeText(folder, nameOf('444455556666', file), gzipSync(copyOf(text), { level: 1 }));
  }
  for (const [name, bytes] of broken) writeText(folder, `logs/${name}.json.gz`, bytes);
  symlinkSync('nowhere', join(folder, 'logs', 'lost.json.gz'));
  writeText(
    folder,
    'p.json',
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'ssm:*', Resource: '*' }],
    }),
  );
  const check = ['check', '--principal-arn', role, '--policy-file', 'p.json', '--cloudtrail-logs', 'logs'];
  const read = async (report: string) => {
    await runCli([...check, '--window-end', '2026-11-21', '--report-directory', report], folder);
    return readFileSync(join(folder, report, 'evidence.json'), 'utf8');
  };
  const text = await read('one');
  const evidence: {
    coverage: readonly {
      events: number;
      files: number;
      gaps: readonly unknown[];
      eventsByPrincipal: Record<string, number>;
    }[];
    principals: Record<string, { uses: Record<string, Record<string, { count: number }>> }>;
  } = JSON.parse(text);
  const [coverage] = evidence.coverage;
  expect(coverage?.gaps).toEqual(
    [
      ...broken.map(([name, , message]) => ({ location: `${folder}/logs/${name}.json.gz`, message })),
      {
        location: `${folder}/logs/lost.json.gz`,
        message: 'cannot be listed, or a link with a missing target',
      },
    ].sort((a, b) => (a.location < b.location ? -1 : 1)),
  );
  expect(coverage?.events).toBe(3 * fileCount * 1.25);
  expect(coverage?.eventsByPrincipal).toEqual({ [role]: 2 * fileCount });
  expect(evidence.principals[role]?.uses).toMatchObject({
    'ssm:GetParameter': { allowed: { count: fileCount * 0.9 }, denied: { count: fileCount * 0.1 } },
    'ssm:PutParameter': { allowed: { count: fileCount } },
  });
  expect(await read('two')).toBe(text);
});

/** The bundle with a thread that ends before it gives the answer that `when` tells. */
function bundleWithDyingThread(when: string): string {
  const dist = join(newFolder(), 'dist');
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), dist, { recursive: true });
  renameSync(join(dist, 'worker/index.js'), join(dist, 'worker/thread.js'));
  const dying = `import { parentPort } from 'node:worker_threads';
const give = parentPort.postMessage.bind(parentPort);
let answers = 0;
parentPort.postMessage = (answer, moved) => {
  answers++;
  if (${when}) process.exit(1);
  give(answer, moved);
};
await import('./thread.js');
`;
  writeFileSync(join(dist, 'worker/index.js'), dying);
  return join(dist, 'cli.js');
}

test.each([
  ['at its first files', 'answers === 1'],
  ['later on', 'answers === 4'],
  ['when it is asked what it counted', "'outcome' in answer"],
])('a thread that ends %s leaves a gap, and no silence', (_name, when) => {
  const folder = newFolder();
  for (let file = 0; file < fileCount; file++)
    writeText(folder, nameOf('111122223333', file), recordsOf(file));
  writeText(folder, 'p.json', JSON.stringify({ Version: '2012-10-17', Statement: [] }));
  const check = ['check', '--principal-arn', role, '--policy-file', 'p.json', '--cloudtrail-logs', 'logs'];
  const args = [
    bundleWithDyingThread(when),
    ...check,
    '--window-end',
    '2026-11-21',
    '--report-directory',
    'out',
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: folder, timeout: 20_000 });
  expect(status).toBe(2);
  const { coverage } = JSON.parse(readFileSync(join(folder, 'out/evidence.json'), 'utf8'));
  expect(coverage[0].gaps).not.toEqual([]);
});
