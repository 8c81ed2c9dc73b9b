import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePrincipalArn } from '../../src/policy/arn';
import { findLogs } from '../../src/sources/cloudtrail-logs/find-logs';
import { instance, RecordReader } from '../../src/sources/cloudtrail-logs/kernel';
import { readLogs } from '../../src/sources/cloudtrail-logs/read-logs';
import { matchPrincipals } from '../../src/sources/cloudtrail-logs/record';
import { Scanner } from '../../src/sources/cloudtrail-logs/scanner';
import { newFolder } from '../support/bundle';
import { changes, usual } from '../support/log-changes';
import { recordText, wanted } from '../support/log-texts';
import { runs } from '../support/runs';

const window = { start: Date.UTC(2026, 9, 25), end: Date.UTC(2026, 10, 25) };
const principals = wanted.flatMap((arn) => {
  const parsed = parsePrincipalArn(arn);
  return typeof parsed === 'string' ? [] : [parsed];
});

/** All that a scan finds in a file of a text, gzipped or plain. */
async function scanned(text: string, plain = false) {
  const folder = newFolder();
  writeFileSync(join(folder, '0.json'), plain ? text : gzipSync(text, { level: 1 }));
  const { calls, set } = await readLogs({ files: await findLogs([folder], window), principals, window });
  const inOrder = set.kinds.map((kind) => JSON.stringify(Object.entries(kind).sort())).sort();
  const gaps = set.gaps.map(({ message }) => message);
  return {
    calls,
    set: { ...set, kinds: inOrder, days: [...set.days].sort(), records: [...set.eventsByPrincipal], gaps },
  };
}

const compact = (records: readonly string[]) => `{"Records":[${records.join(',')}]}`;
/** The same to JSON, and nothing that can be read without parsing it as a whole. */
const spaced = (text: string) => JSON.stringify(JSON.parse(text), null, 2);

test('records that are found in the bytes count as those that are parsed, whatever they look like', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(recordText, { maxLength: 20 }), async (records) => {
      const text = compact(records);
      const parsed = await scanned(spaced(text));
      expect(await scanned(text)).toEqual(parsed);
      expect(await scanned(text, true)).toEqual(parsed);
    }),
    { numRuns: runs(60), endOnFailure: true },
  );
});

test.each(changes)('%s is read as a parser reads it', async (_name, from, to) => {
  const records = Array.from({ length: 64 }, (_, pad) => {
    const plain = usual(pad, 1000 + pad);
    const changed = usual(pad, 2000 + pad).replace(from, to);
    expect(changed).not.toBe(usual(pad, 2000 + pad));
    return [plain, changed];
  });
  // A file with white space is parsed as a whole: without it each record stands for itself.
  const text = compact(records.flat());
  expect(await scanned(text)).toEqual(await scanned(spaced(text)));
});

const reversed = (text: string) =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()));
const two = [usual(0, 1), usual(0, 2)];

const shapes: readonly (readonly [string, string])[] = [
  ['one record a line', `{"Records":[\n${two.join(',\n')}\n]}\n`],
  ['a line feed at the end', `${compact(two)}\n`],
  ['a byte order mark', `\uFEFF${compact(two)}`],
  ['another member before the records', `{"a":[{}],"Records":[${two.join(',')}]}`],
  ['another member after the records', `{"Records":[${two.join(',')}],"a":{"b":[1]}}`],
  ['the records twice: the last ones count', `{"Records":[{}],"Records":[${two.join(',')}]}`],
  ['two files in one', compact(two.slice(0, 1)) + compact(two.slice(1))],
  ['members in another order', compact(two.map(reversed))],
];

test.each(shapes)('the same is found with %s', async (_name, text) => {
  const found = await scanned(text);
  expect(found).toEqual(await scanned(compact(two)));
  expect(found.calls).toMatchObject([{ principal: wanted[0], eventName: 'GetObject', count: 2 }]);
});

const broken: readonly (readonly [string, string | Buffer, string])[] = [
  ['cut in a record', compact(two).slice(0, -200), 'truncated or not JSON'],
  ['cut behind a record', compact(two).slice(0, -2), 'truncated or not JSON'],
  ['a bracket too many', `${compact(two.slice(0, 1))}]`, 'truncated or not JSON'],
  [
    'bytes that are not UTF-8',
    Buffer.concat([
      Buffer.from(compact(two.slice(0, 1)).slice(0, -20)),
      Buffer.from([0xff]),
      Buffer.from(compact(two.slice(0, 1)).slice(-20)),
    ]),
    'not UTF-8',
  ],
  ['records that are no list', '{"Records":{}}', 'Records is not an array'],
];

test.each(broken)('%s is a gap, and nothing of it counts', async (_name, text, message) => {
  const folder = newFolder();
  mkdirSync(join(folder, 'logs'));
  writeFileSync(join(folder, 'logs', 'a.json'), text);
  writeFileSync(join(folder, 'logs', 'b.json'), compact(two.slice(1)));
  const files = await findLogs([join(folder, 'logs')], window);
  const { calls, set } = await readLogs({ files, principals, window });
  expect(set.gaps).toEqual([{ location: join(folder, 'logs', 'a.json'), message }]);
  expect(calls).toMatchObject([{ count: 1 }]);
});

test('a flag that is missing is not another one that is there', async () => {
  const [one = '', other = ''] = two;
  const found = await scanned(
    compact([one.replace('"readOnly":true,', ''), other.replace('"managementEvent":false,', '')]),
  );
  expect(found.set.kinds).toHaveLength(2);
});

test('where WebAssembly has no memory, files are parsed: nothing is lost, and no error', async () => {
  const noMemory = () => {
    throw new RangeError('WebAssembly.Instance(): Out of memory');
  };
  expect(RecordReader.open(noMemory)).toBeUndefined();
  const kernel = instance();
  const full = RecordReader.open(() => ({
    ...kernel,
    roomFor: () => 2 ** 32,
  }));
  expect(full?.read(Buffer.from(compact(two)), true)).toBeUndefined();

  const folder = newFolder();
  const path = join(folder, 'a.json.gz');
  writeFileSync(path, gzipSync(compact(two)));
  const parts = [RecordReader.open(), undefined, full].map((reader) => {
    const scanner = new Scanner({ window }, matchPrincipals(principals), reader ?? 'none');
    scanner.scan({ path, location: path, regular: true });
    return { part: scanner.take(), outcome: scanner.outcome() };
  });
  expect(parts[1]).toEqual(parts[0]);
  expect(parts[2]).toEqual(parts[0]);
});

/** A whole kernel with a text in its memory, which is all that `valid` looks at. */
const kernel = instance();
kernel.memory.grow(Math.ceil(kernel.textAt() / 65_536) + 16);
const memory = new Uint8Array(kernel.memory.buffer);
function isValid(text: string): boolean {
  const bytes = Buffer.from(text);
  memory.fill('}'.charCodeAt(0), kernel.textAt(), kernel.textAt() + bytes.length + 256);
  memory.set(bytes, kernel.textAt());
  return kernel.valid(bytes.length) === 1;
}

function isParsed(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const anyCharacter = fc.constantFrom(...'{}[]",:\\/0123456789eE+-.truefalsnub\u001f\u007fé𝄞');
/** A text, and what becomes of it when some characters are put in, replaced or taken out. */
const spoilt = fc
  .tuple(
    fc.oneof(fc.json(), fc.constant(compact(two)), fc.constant('{"a\\u00e9\\n":[-0.5e+3,true,null,{},[]]}')),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 2), fc.oneof(anyCharacter, fc.constant(''))), {
      maxLength: 3,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((all, [at, taken, put]) => {
      const place = at % (all.length + 1);
      return all.slice(0, place) + put + all.slice(place + taken);
    }, text),
  );

test('what a kernel takes for JSON is what a parser takes for it', () => {
  const counts = { yes: 0, no: 0 };
  fc.assert(
    fc.property(spoilt, (text) => {
      // White space outside of strings is not looked for: such a text is read another way, JSON or not.
      const isSpaced = /\s/.test(text.replace(/"(?:\\.|[^"\\])*"/g, ''));
      const expected = isParsed(text) && !isSpaced;
      counts[expected ? 'yes' : 'no']++;
      expect([text, isValid(text)]).toEqual([text, expected]);
    }),
    { numRuns: runs(20_000) },
  );
  expect(Math.min(counts.yes, counts.no)).toBeGreaterThan(0);
});

test.each([
  ['', false],
  ['"', false],
  ['"a', false],
  ['"\\', false],
  ['"\\"', false],
  ['{', false],
  ['{"a"', false],
  ['{"a":', false],
  ['[1,', false],
  ['[1', false],
  ['[1,]', false],
  ['{"a":1,}', false],
  ['[1}', false],
  ['01', false],
  ['-', false],
  ['1.', false],
  ['.5', false],
  ['+1', false],
  ['1e', false],
  ['tru', false],
  ['nulll', false],
  ['"\\u12g4"', false],
  ['"\\x"', false],
  ['"\u0000"', false],
  ['1 2', false],
  ['-0', true],
  ['0.50E-07', true],
  ['"\\u12aF\\/\\"\\\\"', true],
  ['[[],{},{"a":[]}]', true],
  ['['.repeat(1000) + ']'.repeat(1000), true],
  ['['.repeat(1000) + ']'.repeat(999), false],
])('%j is JSON: %s', (text, expected) => {
  // In every place of a block, and at its end.
  for (let pad = 0; pad < 70; pad++) {
    const padded = `["${'x'.repeat(pad)}",${text}]`;
    expect([padded, isValid(padded)]).toEqual([padded, expected]);
  }
  expect(isParsed(text)).toBe(expected);
  expect(isValid(text)).toBe(expected);
});

test('a plain file that is damaged anywhere is a gap, as it is for a parser', async () => {
  const text = compact(two);
  const reader = RecordReader.open();
  for (let at = 0; at < text.length; at++)
    for (const damaged of [
      text.slice(0, at) + text.slice(at + 1),
      `${text.slice(0, at)}\u0001${text.slice(at + 1)}`,
    ]) {
      const found = reader?.read(Buffer.from(damaged), false) !== undefined;
      if (found) expect([damaged, isParsed(damaged)]).toEqual([damaged, true]);
    }
  expect(reader?.read(Buffer.from(text), false)?.count).toBe(2);
  expect(reader?.read(Buffer.from(`${text}\u0000`), false)).toBeUndefined();
});
