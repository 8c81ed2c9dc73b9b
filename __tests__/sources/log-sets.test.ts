import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { newFolder } from '../support/bundle';
import { background, record, role, type ShortRecord, writeLog, writeText } from '../support/records';
import {
  check,
  judged,
  only,
  type Report,
  repository,
  runInstances,
  runStep,
  stateOf,
  stopInstances,
  twoActions,
} from '../support/repository';

const stop = 'ec2:StopInstances';
const log = (...records: readonly ShortRecord[]) => JSON.stringify({ Records: records.map(record) });
const gaps = (report: Report) =>
  only(report).evidence.gaps.map(({ location, message }) => `${location}: ${message}`);
const read = (report: Report) => only(report).evidence.sources[0];

/** StopInstances is in the second file only: used when it was read, over-granted when it was left out. */
const withLog = (name: string, content: string | Uint8Array) =>
  repository(twoActions, [runInstances], { [name]: content });

describe('a file of a log folder is read', () => {
  const text = log(stopInstances);
  test.concurrent.each<[string, string, string | Uint8Array]>([
    [
      'as AWS delivers it',
      'AWSLogs/o-example/111122223333/CloudTrail/us-east-1/2026/11/19/a.json.gz',
      gzipSync(text),
    ],
    ['pretty-printed', 'b.json', JSON.stringify(JSON.parse(text), null, 2)],
    ['with a byte order mark', 'b.json', `\uFEFF${text}`],
    ['with a byte order mark inside gzip', 'b.json.gz', gzipSync(`\uFEFF${text}`)],
    ['as .json.gz that is plain JSON', 'b.json.gz', text],
    ['as .json that is gzip', 'b.json', gzipSync(text)],
    [
      'as gzip of several members',
      'b.json.gz',
      Buffer.concat([gzipSync(text.slice(0, 40)), gzipSync(text.slice(40))]),
    ],
    ['with an ending in capitals', 'B.JSON.GZ', gzipSync(text)],
    ['with a hidden name', '.b.json', text],
    ['in a hidden folder', '.hidden/b.json', text],
    ['with spaces, quotes and a line break in its name', 'a \'b\'\n"ü".json', text],
    ['with wildcards in its name', '[*]?.json', text],
  ])('%s', async (_, name, content) => {
    const report = await judged(withLog(`logs/${name}`, content));
    expect({ state: stateOf(report, stop), gaps: gaps(report), ...read(report) }).toMatchObject({
      state: 'used',
      gaps: [],
      files: 2,
    });
  });
});

describe('a file of a log folder makes the set incomplete, by name, when it is', () => {
  const text = log(stopInstances);
  test.concurrent.each<[string, string, string | Uint8Array, string]>([
    ['truncated gzip', 'b.json.gz', gzipSync(text).subarray(0, -9), 'truncated gzip'],
    [
      'corrupt gzip',
      'b.json.gz',
      Buffer.concat([gzipSync(text).subarray(0, -8), Buffer.alloc(8)]),
      'corrupt gzip',
    ],
    ['empty', 'b.json', '', 'empty'],
    ['empty gzip', 'b.json.gz', gzipSync(''), 'empty'],
    ['truncated JSON', 'b.json', text.slice(0, -3), 'truncated or not JSON'],
    ['not UTF-8', 'b.json', Buffer.from([0x7b, 0xff, 0x7d]), 'not UTF-8'],
    ['UTF-16', 'b.json', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'not UTF-8'],
    ['Records that is no array', 'b.json', '{"Records":{"0":{}}}', 'Records is not an array'],
    ['a record that is none', 'b.json', '{"Records":[null]}', '1 records without'],
    ['a record that is a list', 'b.json', '{"Records":[[]]}', '1 records without'],
    ['a record without time', 'b.json', log(['', 'ec2', 'StopInstances']), '1 records without'],
    [
      'a record whose time has no Z',
      'b.json',
      log(['2026-11-19T10:00:00', 'ec2', 'StopInstances']),
      '1 records without',
    ],
    [
      'a record whose time is a number',
      'b.json',
      text.replace(/"2026[^"]*"/, '1795082400'),
      '1 records without',
    ],
    [
      'a record of a day that does not exist',
      'b.json',
      log(['2026-02-30T10:00:00Z', 'a', 'b']),
      '1 records without',
    ],
    ['nested two million deep', 'b.json', `{"Records":${'['.repeat(2_000_000)}`, 'more values'],
  ])('%s', async (_, name, content, message) => {
    const report = await judged(withLog(`logs/${name}`, content));
    expect(report).toMatchObject({ code: 2, verdict: 'inconclusive' });
    expect(stateOf(report, stop)).toBe('undetermined');
    expect(gaps(report)).toEqual([expect.stringMatching(new RegExp(`/logs/${name}: .*${message}`))]);
  });
});

describe('what lies beside the logs changes nothing:', () => {
  test.concurrent.each([
    ['a JSON without Records', 'logs/notes.json', '{"a":1}'],
    ['JSON that is no object', 'logs/list.json', '"text"'],
    ['a digest, even a broken one', 'logs/CloudTrail-Digest/us-east-1/d.json.gz', 'broken'],
    ['an insight, even a broken one', 'logs/CloudTrail-Insight/us-east-1/i.json.gz', 'broken'],
    ['a text file', 'logs/README.md', '# Logs'],
  ])('%s', async (_, name, content) => {
    const report = await judged(withLog(name, content));
    expect({ code: report.code, state: stateOf(report, stop), gaps: gaps(report) }).toEqual({
      code: 1,
      state: 'over-granted',
      gaps: [],
    });
  });

  test('insight records among the events', async () => {
    const insight = { ...record(stopInstances), eventType: 'AwsCloudTrailInsight' };
    const report = await judged(withLog('logs/b.json', JSON.stringify({ Records: [insight] })));
    expect({ state: stateOf(report, stop), ...read(report) }).toMatchObject({
      state: 'over-granted',
      events: 6,
    });
  });
});

describe('links and folders', () => {
  test('a loop of links ends, and its files count once', async () => {
    const folder = withLog('logs/deep/b.json', log(stopInstances));
    symlinkSync('..', join(folder, 'logs/deep/up'));
    symlinkSync('.', join(folder, 'logs/deep/self'));
    expect(read(await judged(folder))).toMatchObject({ files: 2, events: 7 });
  });

  test('a linked folder is read', async () => {
    const folder = withLog('elsewhere/b.json', log(stopInstances));
    symlinkSync('../elsewhere', join(folder, 'logs/link'));
    expect(stateOf(await judged(folder), stop)).toBe('used');
  });

  test('a link that leads nowhere is a file that cannot be read', async () => {
    const folder = repository();
    symlinkSync('../unfetched/b.json.gz', join(folder, 'logs/b.json.gz'));
    const report = await judged(folder);
    expect({ code: report.code, state: stateOf(report, stop) }).toEqual({ code: 2, state: 'undetermined' });
    expect(gaps(report)).toEqual([expect.stringContaining('/logs/b.json.gz: ')]);
  });

  test('a link to a folder that is gone makes the set incomplete too', async () => {
    const folder = repository();
    symlinkSync('/mnt/unmounted/2026', join(folder, 'logs/2026'));
    const report = await judged(folder);
    expect({ code: report.code, state: stateOf(report, stop) }).toEqual({ code: 2, state: 'undetermined' });
  });

  describe('a link that leads outside is a gap by its own name, and nothing there is listed', () => {
    const places = [
      ['to a folder beside', '../../CANARY-BESIDE'],
      ['to the processes of the machine', '/proc'],
      ['to the threads of this process', '/proc/self/task'],
      ['to everything', '/'],
      ['to a file beside', '../../CANARY-BESIDE/b.json'],
    ] as const;

    /** A repository with a folder beside it whose log must not be read. */
    function withLink(target: string): string {
      const home = newFolder();
      writeText(home, 'CANARY-BESIDE/b.json', log(stopInstances));
      const folder = join(home, 'repository');
      writeText(folder, 'policy.json', twoActions);
      writeLog(folder, [runInstances, ...background]);
      mkdirSync(join(folder, '.git'));
      symlinkSync(target, join(folder, 'logs/link.json'));
      return folder;
    }

    test.each(places)('%s', async (_, target) => {
      const folder = withLink(target);
      const report = await judged(folder);
      expect(stateOf(report, stop)).toBe('undetermined');
      expect(gaps(report)).toEqual([
        expect.stringMatching(
          /\/logs\/link\.json: a link to a file outside the directories that this run can read$/,
        ),
      ]);
      expect(JSON.stringify(report)).not.toContain('CANARY');
    });

    test.each(places.slice(0, 4))('%s, by a glob', async (_, target) => {
      const folder = withLink(target);
      const report = await judged(folder, { 'cloudtrail-logs': 'logs/*,logs/*/*.json' });
      expect(gaps(report).filter((one) => one.includes('link.json'))).toContainEqual(
        expect.stringContaining('a link to a file outside the directories that this run can read'),
      );
      expect(JSON.stringify(report)).not.toContain('CANARY');
    });

    test.each(places)('%s, in a workflow step', async (_, target) => {
      const folder = withLink(target);
      const { code, stdout, stderr, summary } = await runStep(folder, {}, {});
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(summary).toContain('outside the directories that this run can read');
      expect(stdout + summary).not.toContain('CANARY');
    });

    test('but where that place is named itself, it is read', async () => {
      const folder = withLink('../../CANARY-BESIDE');
      const report = await judged(folder, { 'cloudtrail-logs': 'logs/a.json,../CANARY-BESIDE' });
      expect([stateOf(report, stop), gaps(report)]).toEqual(['used', []]);
    });
  });

  test('so is one that a glob finds', async () => {
    const folder = repository();
    symlinkSync('../unfetched/b.json.gz', join(folder, 'logs/b.json.gz'));
    const report = await judged(folder, { 'cloudtrail-logs': 'logs/*.json*' });
    expect({ code: report.code, state: stateOf(report, stop) }).toEqual({ code: 2, state: 'undetermined' });
  });

  const permissions = process.getuid?.() === 0 ? test.skip : test;
  permissions('an unreadable file and an unreadable folder make the set incomplete', async () => {
    const folder = withLog('logs/b.json', log(stopInstances));
    writeText(folder, 'logs/locked/c.json', log());
    chmodSync(join(folder, 'logs/b.json'), 0);
    chmodSync(join(folder, 'logs/locked'), 0);
    const found = gaps(await judged(folder));
    chmodSync(join(folder, 'logs/locked'), 0o700);
    expect(found).toEqual([
      expect.stringContaining('/logs/b.json: permission denied'),
      expect.stringContaining('/logs/locked: cannot be listed'),
    ]);
  });
});

describe('cloudtrail-logs takes', () => {
  function spread(): string {
    const folder = withLog('more/2026/b.json', log(stopInstances));
    symlinkSync('logs', join(folder, 'alias'));
    symlinkSync('logs/a.json', join(folder, 'linked.json'));
    return folder;
  }

  test.concurrent.each([
    ['several folders', 'logs,more'],
    ['a folder and a file', 'logs\nmore/2026/b.json'],
    ['globs', 'l*/*.json,**/b.json'],
    ['a folder within another', 'logs,more,more/2026'],
    ['the same file by several names', 'logs,./logs/a.json,logs/*.json,more/../logs,more/2026/b.json,more'],
    ['the folder around all', '.'],
    ['a folder and a link to it', 'logs,more,alias'],
    ['a file and a link to it', 'logs,more,linked.json'],
  ])('%s, and every file counts once', async (_, paths) => {
    const report = await judged(spread(), { 'cloudtrail-logs': paths });
    expect(stateOf(report, stop)).toBe('used');
    expect(read(report)?.events).toBe(7);
  });

  test('a text with wildcards as a glob, whatever the name of a folder is', async () => {
    const folder = repository();
    writeLog(folder, [stopInstances, runInstances, ...background], 'l*g?/a.json');
    expect(stateOf(await judged(folder, { 'cloudtrail-logs': 'l*g?/*.json' }), stop)).toBe('used');
  });

  test('a folder in a working folder whose name has wildcards in it', async () => {
    const folder = join(newFolder(), 'w?rk[*]');
    writeText(folder, 'policy.json', twoActions);
    writeLog(folder, [runInstances, ...background]);
    expect((await judged(folder)).code).toBe(1);
  });

  test.concurrent.each([
    ['nothing at all', 'nowhere', 'no such file or folder'],
    ['a folder without logs', 'empty', 'none of its files contains events (1 .txt)'],
    ['a glob without match', 'logs/*.gz', 'no file matches'],
    ['one good path and one wrong', 'logs,nowhere', 'no such file or folder'],
  ])('%s as an error', async (_, paths, said) => {
    const folder = repository(twoActions, [], { 'empty/readme.txt': '' });
    const { code, stderr } = await check(folder, { 'cloudtrail-logs': paths });
    expect(code).toBe(3);
    expect(stderr).toContain(said);
  });
});

describe('duplicates', () => {
  test('an event that was delivered twice counts once', async () => {
    const denied = record(['2026-11-19T10:00:00Z', 'sqs', 'CreateQueue', { errorCode: 'AccessDenied' }]);
    const twice = JSON.stringify({
      Records: [denied, denied, { ...denied, eventID: 'other', sharedEventID: denied.eventID }],
    });
    const report = await judged(withLog('logs/b.json', twice), { 'missing-denied': 'all' });
    expect(only(report).actions.find(({ action }) => action === 'sqs:CreateQueue')).toMatchObject({
      denied: 1,
    });
  });

  test('two calls of one eventID, as redaction leaves them, are both seen', async () => {
    const ids = { eventID: 'REDACTED' };
    const report = await judged(
      repository(twoActions, [
        ['2026-11-20T10:00:00Z', 'ec2', 'RunInstances', ids],
        ['2026-11-19T10:00:00Z', 'ec2', 'StopInstances', ids],
      ]),
    );
    expect(stateOf(report, stop)).toBe('used');
  });
});

test('a hundred broken files are fifty gaps by name and the rest by number', async () => {
  const folder = repository();
  for (let i = 0; i < 100; i++) writeText(folder, `logs/broken-${i}.json`, '{');
  const found = gaps(await judged(folder));
  expect([found.length, found.at(-1)]).toEqual([51, 'cloudtrail-logs: 50 more files']);
});

test('event names and sources that objects inherit are events like any other', async () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
  const odd = names.flatMap((name): ShortRecord[] => [
    ['2026-11-19T10:00:00Z', 'ec2', name],
    [
      '2026-11-19T10:00:00Z',
      name,
      'Anything',
      { eventSource: name, awsRegion: name, recipientAccountId: name },
    ],
  ]);
  const report = await judged(repository(twoActions, [runInstances, ...odd]));
  expect(only(report).notes.filter(({ code }) => code === 'unknown-event')).toHaveLength(8);
});

test('keys that reach prototypes do nothing in a record', async () => {
  const text = log(stopInstances).replace(
    '"userIdentity":',
    '"__proto__":{"eventName":"x"},"constructor":{},"userIdentity":',
  );
  expect(stateOf(await judged(withLog('logs/b.json', text)), stop)).toBe('used');
});

test('logs are only read: the folder is what it was', async () => {
  const folder = repository();
  await judged(folder, { 'principal-arn': `${role},${role}2` });
  expect(readdirSync(folder).sort()).toEqual(['logs', 'policy.json']);
});
