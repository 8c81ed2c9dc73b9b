import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { fromVersion1 } from '../../src/sources/evidence-file/version-1';
import { newFolder, runCli } from '../support/bundle';
import { decodeStrictly } from '../support/decode-strictly';
import { writeText } from '../support/records';
import { schemaErrors } from '../support/schemas';

const fixtures = new URL('../fixtures/version-1/', import.meta.url);
const example = fileURLToPath(new URL('../../examples/payments-api/', import.meta.url));
const fixture = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');
const evidenceFiles = readdirSync(fixtures).filter(
  (name) => name.endsWith('.json') && name !== 'baseline.json',
);
const principal = 'arn:aws:iam::111122223333:role/payments-api';
/** A counterpart of an action in use counts no more: dynamodb:DeleteBackup. */
const states = { overGranted: 4, missing: 2, undetermined: 11, accepted: 2 };

/** Settings that count what was counted when the files were written. */
const asThen = ['--new-grant-grace', '0d', '--missing-denied', 'all', '--policies-complete', 'true'];

/** Runs `check` on the example's policy, but by files of its own. */
async function checkExample(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const folder = newFolder();
  for (const name of ['iam', 'logs', '.github'])
    cpSync(join(example, name), join(folder, name), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeText(folder, name, text);
  const ended = await runCli(
    ['check', '--format', 'json', ...asThen, '--report-directory', 'out', ...flags],
    folder,
  );
  const written = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  return { ...ended, written };
}

const byEvidence = ['--sources', 'file', '--evidence-file', 'kept.json'];

describe('an evidence file of version 1', () => {
  test.each(evidenceFiles)('%s has the shape of version 2 once it is read', (name) => {
    const document = fromVersion1(JSON.parse(fixture(name)));
    expect(schemaErrors('evidence', document)).toEqual([]);
    expect(typeof decodeStrictly(document)).toBe('object');
  });

  test('gives the verdict that it gave, and is written as version 2', async () => {
    const { code, stdout, written } = await checkExample(
      { 'kept.json': fixture('logs-and-history.json') },
      ...byEvidence,
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).targets[0].counts).toMatchObject(states);
    const evidence = JSON.parse(written('evidence.json'));
    expect(schemaErrors('evidence', evidence)).toEqual([]);
    expect(Object.keys(evidence.principals)).toEqual([principal]);
  });

  test('is remembered, with the history of its runs', async () => {
    const { code, written } = await checkExample(
      { 'kept.json': fixture('logs-and-history.json') },
      '--previous-evidence',
      'kept.json',
    );
    expect(code).toBe(1);
    const { history } = JSON.parse(written('evidence.json'));
    expect(history[0].targets['payments-api']).toEqual({
      verdict: 'fail',
      overGranted: 4,
      missing: 2,
      undetermined: 11,
    });
  });

  test('is verified by the hash that it was written with', async () => {
    const changed = fixture('logs-and-history.json').replace(/"count": \d+/, '"count": 999');
    const { code, stderr } = await checkExample({ 'kept.json': changed }, ...byEvidence);
    expect([code, stderr]).toEqual([3, expect.stringContaining('its content does not match its hash')]);
  });

  test('that is broken is an error', async () => {
    const { code, stderr } = await checkExample(
      { 'kept.json': '{"schemaVersion": 1, "views": {}}' },
      ...byEvidence,
    );
    expect([code, stderr]).toEqual([3, expect.stringContaining('not an evidence file')]);
  });

  test('keeps everything that it says of trails', () => {
    const read = {
      arn: 'a',
      allRegions: true,
      reads: { without: ['kms'] },
      since: 's',
      until: 'u',
      fault: 'f',
    };
    const views = [
      { gaps: [{ location: 'p', message: 'm' }], trails: [read, { arn: 'b', unread: 'r', lost: true }] },
    ];
    expect(fromVersion1({ schemaVersion: 1, views })).toEqual({
      schemaVersion: 2,
      coverage: [
        {
          gaps: [{ location: 'p', message: 'm' }],
          trails: [
            {
              arn: 'a',
              multiRegion: true,
              readEvents: { excludedServices: ['kms'] },
              recordingSince: 's',
              stoppedAt: 'u',
              deliveryError: 'f',
            },
            { arn: 'b', readError: 'r', retryable: true },
          ],
        },
      ],
    });
  });
});

describe('a baseline', () => {
  const byBaseline = (baseline: string) =>
    checkExample({ 'known.json': baseline }, '--baseline', 'known.json');

  test('of version 1 takes the same findings out of the count, and is written as version 2', async () => {
    const { code, written } = await byBaseline(fixture('baseline.json'));
    expect(code).toBe(0);
    const { targets } = JSON.parse(fixture('baseline.json'));
    const { overGranted, missing } = targets['payments-api'];
    const kept = overGranted.filter((action: string) => action !== 'dynamodb:DeleteBackup');
    expect(JSON.parse(written('baseline.json'))).toEqual({
      schemaVersion: 2,
      targets: { 'payments-api': { overGranted: kept, missing } },
    });
  });

  test('entry about a resource covers no finding about the action', async () => {
    const entries = [{ action: 'sqs:SetQueueAttributes', resource: '*' }];
    const targets = { 'payments-api': { overGranted: entries, missing: [] } };
    const { written } = await byBaseline(JSON.stringify({ schemaVersion: 2, targets }));
    expect(JSON.parse(written('baseline.json')).targets['payments-api'].overGranted).toEqual([]);
  });

  test('of a newer version is an error that says so', async () => {
    const { code, stderr } = await byBaseline('{"schemaVersion": 3, "targets": {}}');
    expect([code, stderr]).toEqual([3, expect.stringContaining('schemaVersion 3 needs a newer version')]);
  });
});
