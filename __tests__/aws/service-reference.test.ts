import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type ReferenceRequest, readServiceReference } from '../../src/aws/service-reference';
import { day } from '../../src/base/time';
import { type Aws, closeAws, startAws } from '../support/aws';
import type { Fault } from '../support/aws-faults';
import { newController } from '../support/clock';

const now = Date.parse('2026-11-21T10:00:00Z');
const limits = { time: 10_000, bytes: 20_000, all: 20_000, atOnce: 12 };
/** For those who never answer. */
const short = { ...limits, time: 400, all: 900 };
const reference = {
  s3: { Name: 's3', Version: 'v1.4', Actions: [{ Name: 'GetObject' }], Operations: [], Resources: [] },
  sqs: {
    Name: 'sqs',
    Actions: [{ Name: 'SendMessage', Annotations: { Properties: { IsWrite: true } } }],
    Operations: [{ Name: 'SendMessage', AuthorizedActions: [{ Name: 'Decrypt', Service: 'kms' }] }],
  },
};
const sqs = {
  actions: [
    { name: 'SendMessage', accessLevel: 'Write', policyGeneration: false, actionLastAccessed: false },
  ],
  operations: new Map([['SendMessage', ['kms:Decrypt']]]),
};

const folders: string[] = [];
const servers: Server[] = [];

afterAll(async () => {
  closeAws();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reference-'));
  folders.push(folder);
  return folder;
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const { signal } = newController();
const request = (url: string, services: readonly string[]): ReferenceRequest => {
  return { from: { kind: 'url', url }, services, signal, now };
};
const of = (url: string, services: readonly string[], more: Partial<ReferenceRequest> = {}) =>
  readServiceReference({ ...request(url, services), ...more }, limits);
const remark = (services: string, why: string) =>
  `the AWS service reference could not be read for ${services} (${why}); the built-in coverage data is used instead`;
const documentsAsked = ({ requests }: Aws) =>
  requests.flatMap(({ operation, params }) => (operation === 'GetReference' ? [params.service] : []));

describe('from an address', () => {
  test('the services asked for, each once, unsigned; what the index does not have is no service', async () => {
    const aws = await startAws({ reference });
    const services = ['sqs', 'SQS', 's3', 'nobody', '', '*', '../s3', 's3/../../x', '__proto__'];
    const { documents, remarks } = await of(`${aws.origin}/`, services);
    expect(remarks).toEqual([]);
    expect([...documents.keys()]).toEqual(['s3', 'sqs']);
    expect(documents.get('sqs')).toEqual(sqs);
    expect(aws.asked()[0]).toBe('service-reference:ListReferences');
    expect(documentsAsked(aws).sort()).toEqual(['s3', 'sqs']);
    expect(aws.violations).toEqual([]);
  });

  test('nothing is asked for no service', async () => {
    const aws = await startAws({ reference });
    expect(await of(aws.origin, ['*'])).toEqual({ documents: new Map(), remarks: [] });
    expect(aws.asked()).toEqual([]);
  });

  test('the index’s own addresses are never followed', async () => {
    const asked: string[] = [];
    const evil = await serve((_, response) => {
      asked.push('evil');
      response.end(JSON.stringify(reference.sqs));
    });
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      const index = [{ service: 'sqs', url: `${evil}/v1/sqs/sqs.json` }];
      response.end(JSON.stringify(request.url === '/deep/' ? index : reference.sqs));
    });
    expect((await of(`${url}/deep//`, ['sqs'])).documents.get('sqs')).toEqual(sqs);
    expect(asked).toEqual(['/deep/', '/deep/v1/sqs/sqs.json']);
  });

  test('a redirect is not followed', async () => {
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    const { remarks } = await of(url, ['sqs']);
    expect(remarks).toEqual([remark('sqs', 'no answer')]);
    expect(new Set(asked)).toEqual(new Set(['/']));
  });

  test('no more requests at once than allowed, and one document after another comes', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `service-${index}`);
    const waiting: (() => void)[] = [];
    let [left, most] = [names.length, 0];
    // As many as can be open are held until all of them came, and a moment longer, in which one too many would come.
    const release = () => {
      most = Math.max(most, waiting.length);
      left -= waiting.length;
      for (const answer of waiting.splice(0)) answer();
    };
    const url = await serve((request, response) => {
      const name = request.url?.split('/')[2];
      if (name === undefined) {
        response.end(JSON.stringify(names.map((service) => ({ service }))));
        return;
      }
      waiting.push(() => response.end(JSON.stringify({ Name: name, Actions: [] })));
      if (waiting.length === Math.min(12, left)) setTimeout(release, 20);
    });
    const { documents, remarks } = await of(url, names);
    expect({ size: documents.size, remarks, most }).toEqual({ size: 40, remarks: [], most: 12 });
  });

  test.each([
    'http://servicereference.us-east-1.amazonaws.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'file:///etc/passwd',
    'ftp://localhost',
    'https://user:secret@example.com',
    'https://example.com/?token=secret',
    'https://example.com/#secret',
    'nowhere',
  ])('%s is refused before anything is asked, and secrets are not said', async (url) => {
    const reading = of(url, ['sqs']);
    await expect(reading).rejects.toThrow(TypeError);
    await expect(reading).rejects.not.toThrow(/secret/);
  });
});

/** What is said of sqs, and how many requests are sent for it. */
const onDocument: readonly (readonly [Fault['does'], string, number])[] = [
  ['500', 'status 500', 2],
  ['503-html', 'status 503', 2],
  ['access-denied', 'status 403', 1],
  ['200-html', 'not JSON', 1],
  ['empty-json', 'it is not the document of sqs', 1],
  ['reset', 'no answer, ECONNRESET', 2],
  ['cut-body', 'no answer, UND_ERR_SOCKET', 2],
  ['hang', 'not done in 0 s', 1],
];
const onIndex = onDocument.map(([does, why, asked]) =>
  does === 'empty-json'
    ? ([does, 'its index lists no service', asked] as const)
    : ([does, why, asked] as const),
);

describe('what fails is one remark, soon, and nothing is thrown', () => {
  test.concurrent.each(onDocument)('documents: %s', async (does, why, asked) => {
    const aws = await startAws({ reference, faults: [{ on: 'GetReference', does }] });
    const within = does === 'hang' ? short : limits;
    const { documents, remarks } = await readServiceReference(request(aws.origin, ['sqs']), within);
    expect({ size: documents.size, remarks }).toEqual({ size: 0, remarks: [remark('sqs', why)] });
    expect(documentsAsked(aws)).toHaveLength(asked);
  });

  test.concurrent.each(onIndex)('the index: %s, and no document is asked for', async (does, why, asked) => {
    const aws = await startAws({ reference, faults: [{ on: 'ListReferences', does }] });
    const within = does === 'hang' ? short : limits;
    const asking = request(aws.origin, ['sqs', 's3', 'iam', 'sts']);
    const { remarks } = await readServiceReference(asking, within);
    expect(remarks).toEqual([remark('iam, s3 and 2 more', why)]);
    expect(aws.asked()).toEqual(Array(asked).fill('service-reference:ListReferences'));
  });

  test.concurrent.each<Fault['does']>(['500', '503-html', 'reset', 'cut-body'])(
    'once %s: the second attempt counts',
    async (does) => {
      const aws = await startAws({ reference, faults: [{ on: 'service-reference', times: 1, does }] });
      const { documents, remarks } = await of(aws.origin, ['sqs', 's3']);
      expect({ size: documents.size, remarks }).toEqual({ size: 2, remarks: [] });
    },
  );

  test('one service of two: the other is there', async () => {
    const aws = await startAws({ reference: { ...reference, s3: '{"Name": "s3"' } });
    const { documents, remarks } = await of(aws.origin, ['sqs', 's3']);
    expect([...documents.keys()]).toEqual(['sqs']);
    expect(remarks).toEqual([remark('s3', 'not JSON')]);
  });

  test('nobody listens', async () => {
    const url = await serve(() => undefined);
    const server = servers.at(-1);
    await new Promise((resolve) => server?.close(resolve));
    expect((await of(url, ['sqs'])).remarks).toEqual([remark('sqs', 'no answer, ECONNREFUSED')]);
  });

  test('many services that hang cost as much as one', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `service-${index}`);
    const asked: string[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/') response.end(JSON.stringify(names.map((service) => ({ service }))));
    });
    const { remarks } = await readServiceReference(request(url, names), { ...short, all: 10_000 });
    expect(remarks).toEqual([remark('service-0, service-1 and 58 more', 'not done in 0 s')]);
    // One after the other they would take five times as long: the index, then twelve documents, and no more.
    expect(asked).toHaveLength(13);
  });

  test('however slow the services are, there is an end', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `service-${index}`);
    const url = await serve((request, response) => {
      const name = request.url?.split('/')[2];
      const body = name === undefined ? names.map((service) => ({ service })) : { Name: name, Actions: [] };
      setTimeout(() => response.end(JSON.stringify(body)), name === undefined ? 0 : 400);
    });
    const { documents, remarks } = await readServiceReference(request(url, names), { ...limits, all: 1100 });
    expect([12, 24]).toContain(documents.size);
    expect(remarks).toEqual([expect.stringMatching(/ more \(not done in 1 s\); the offline rules/)]);
  });

  test('an interruption ends it', async () => {
    const aws = await startAws({ reference, faults: [{ on: 'GetReference', does: 'hang' }] });
    const run = newController();
    const reading = of(aws.origin, ['sqs'], { signal: run.signal });
    setTimeout(() => run.abort(), 50);
    expect((await reading).remarks).toEqual([remark('sqs', 'interrupted')]);
    expect((await of(aws.origin, ['sqs'], { signal: run.signal })).remarks).toEqual([
      remark('sqs', 'interrupted'),
    ]);
  });
});

describe('a body that is too large is not read to its end', () => {
  const index = JSON.stringify([{ service: 'sqs' }]);

  test.concurrent('it never ends', async () => {
    let sent = 0;
    const url = await serve((request, response) => {
      if (request.url === '/') return response.end(index);
      const timer = setInterval(() => {
        sent += 5000;
        response.write(' '.repeat(5000));
      }, 5);
      return response.on('close', () => clearInterval(timer));
    });
    expect((await of(url, ['sqs'])).remarks).toEqual([remark('sqs', 'larger than 0 MiB')]);
    expect(sent).toBeLessThan(100_000);
  });

  test.concurrent('it is small as long as it is packed', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const url = await serve((request, response) => {
      if (request.url === '/') return response.end(index);
      return response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect((await of(url, ['sqs'])).remarks).toEqual([remark('sqs', 'larger than 0 MiB')]);
  });
});

describe('the cache', () => {
  /** Reads sqs twice, and changes what was kept in between: what the second time asks for, and says. */
  async function twice(between: (path: string, entry: Record<string, unknown>) => unknown, later = 0) {
    const cache = join(await newFolder(), 'made', 'anew');
    const aws = await startAws({ reference });
    await of(aws.origin, ['sqs'], { cache });
    const path = join(cache, 'sqs.json');
    await between(path, JSON.parse(await readFile(path, 'utf8')));
    const before = aws.requests.length;
    const reading = await of(aws.origin, ['sqs'], { cache, now: now + later });
    expect(reading).toEqual({ documents: new Map([['sqs', sqs]]), remarks: [] });
    expect(await readdir(cache)).toEqual(['sqs.json']);
    return aws.requests.length - before;
  }

  const write = (path: string, entry: object) => writeFile(path, JSON.stringify(entry));
  const nothing = () => undefined;

  test.each<[string, Parameters<typeof twice>[0], number, 'kept' | 'asked again']>([
    ['a moment later', nothing, 0, 'kept'],
    ['just under a day later', nothing, day - 1, 'kept'],
    ['a day later', nothing, day, 'asked again'],
    ['stored in the future', nothing, -1000, 'asked again'],
    ['from elsewhere', (path, entry) => write(path, { ...entry, url: 'https://x' }), 0, 'asked again'],
    ['without a time', (path, { stored: _, ...entry }) => write(path, entry), 0, 'asked again'],
    ['a time that is none', (path, entry) => write(path, { ...entry, stored: 'now' }), 0, 'asked again'],
    ['no document', (path, entry) => write(path, { ...entry, document: {} }), 0, 'asked again'],
    [
      'of another service',
      (path, entry) => write(path, { ...entry, document: reference.s3 }),
      0,
      'asked again',
    ],
    ['not JSON', (path) => writeFile(path, '{'), 0, 'asked again'],
    ['null', (path) => writeFile(path, 'null'), 0, 'asked again'],
    [
      'too large',
      (path, entry) => write(path, { ...entry, more: ' '.repeat(limits.bytes) }),
      0,
      'asked again',
    ],
    ['gone', (path) => rm(path), 0, 'asked again'],
  ])('what was kept is distrusted: %s', async (_, between, later, expected) => {
    expect(await twice(between, later)).toBe(expected === 'kept' ? 0 : 2);
  });

  test('only what is used is kept, with its time and address', async () => {
    const cache = await newFolder();
    const aws = await startAws({ reference });
    await of(aws.origin, ['s3'], { cache });
    const entry = JSON.parse(await readFile(join(cache, 's3.json'), 'utf8'));
    expect({ url: entry.url, stored: entry.stored }).toEqual({
      url: aws.origin,
      stored: '2026-11-21T10:00:00Z',
    });
    expect(Object.keys(entry.document)).toEqual(['Name', 'Actions', 'Operations']);
  });

  test('a link in its place is replaced, and what it leads to is not written', async () => {
    const [cache, outside] = [await newFolder(), await newFolder()];
    await writeFile(join(outside, 'precious'), 'untouched');
    await symlink(join(outside, 'precious'), join(cache, 's3.json'));
    const aws = await startAws({ reference });
    await of(aws.origin, ['s3'], { cache });
    expect(await readFile(join(outside, 'precious'), 'utf8')).toBe('untouched');
    expect(JSON.parse(await readFile(join(cache, 's3.json'), 'utf8'))).toHaveProperty('document.Name', 's3');
  });

  test('what cannot be written or is wrong is not kept, and nobody has to know', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'cache', 's3.json'), { recursive: true });
    const aws = await startAws({ reference: { ...reference, sqs: {} } });
    const blocked = await of(aws.origin, ['s3'], { cache: join(folder, 'file') });
    const taken = await of(aws.origin, ['s3', 'sqs'], { cache: join(folder, 'cache') });
    expect([blocked, taken].map(({ documents }) => [...documents.keys()])).toEqual([['s3'], ['s3']]);
    expect(blocked.remarks).toEqual([]);
    expect(await readdir(join(folder, 'cache'))).toEqual(['s3.json']);
  });
});

describe('from a folder', () => {
  const from = (path: string, services: readonly string[], roots?: readonly string[]) =>
    readServiceReference({ from: { kind: 'folder', path, roots }, services, signal, now }, limits);

  test('both layouts, the flat one first', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, 'v1', 'sqs'), { recursive: true });
    await mkdir(join(folder, 'v1', 's3'), { recursive: true });
    await writeFile(join(folder, 'v1', 'sqs', 'sqs.json'), JSON.stringify(reference.sqs));
    await writeFile(join(folder, 'v1', 's3', 's3.json'), 'not looked at');
    await writeFile(join(folder, 's3.json'), JSON.stringify(reference.s3));
    const { documents, remarks } = await from(folder, ['sqs', 's3']);
    expect({ services: [...documents.keys()], remarks }).toEqual({ services: ['s3', 'sqs'], remarks: [] });
    expect(documents.get('sqs')).toEqual(sqs);
  });

  test.each<[string, (folder: string) => Promise<unknown>, string]>([
    ['not JSON', (folder) => writeFile(join(folder, 'sqs.json'), '['), 'not JSON'],
    ['not UTF-8', (folder) => writeFile(join(folder, 'sqs.json'), Buffer.from([0xff])), 'not JSON'],
    ['of another', (folder) => writeFile(join(folder, 'sqs.json'), '{}'), 'it is not the document of sqs'],
    ['a folder', (folder) => mkdir(join(folder, 'sqs.json')), 'not a regular file'],
    ['too large', (folder) => writeFile(join(folder, 'sqs.json'), ' '.repeat(20_001)), 'larger than 19 KiB'],
    [
      'leading outside',
      (folder) => symlink('/etc/hostname', join(folder, 'sqs.json')),
      'is outside the directories that this run can read',
    ],
  ])('%s', async (_, prepare, why) => {
    const folder = await newFolder();
    await prepare(folder);
    const { documents, remarks } = await from(folder, ['sqs', '../sqs', 'a/b'], [folder]);
    expect({ size: documents.size, remarks }).toEqual({ size: 0, remarks: [remark('sqs', why)] });
  });

  test('several that fail are named, with each reason once', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 's3.json'), '{');
    const { remarks } = await from(folder, ['sqs', 's3', 'iam']);
    const said = remarks.map((one) => one.replace(/no such file|cannot be read/, 'missing'));
    expect(said).toEqual([remark('iam, s3 and sqs', 'missing; not JSON')]);
  });
});
