import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { athenaTable, regions, s3Location, workgroup } from '../../src/config/values';
import { parsePrincipalArn } from '../../src/policy/arn';
import { statementOf } from '../../src/sources/athena/query';
import { hiveName, hiveText, sqlName, sqlText, sqlTexts } from '../../src/sources/athena/quoting';
import { readRows } from '../../src/sources/athena/rows';
import { askDuckDb } from '../support/athena-duckdb';
import { window, writeTrail } from '../support/athena-records';
import { newFolder } from '../support/bundle';
import { record } from '../support/records';
import { runs } from '../support/runs';

/** Texts made of what has a meaning somewhere in SQL. */
const hostile = fc
  .array(
    fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      "''",
      ';',
      '--',
      '/*',
      ')',
      '\n',
      '$',
      '{',
      'a',
      'ü',
      '🦆',
      ' OR 1=1 ',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

describe('texts and names are taken as they are,', () => {
  test('whatever they hold: a database gives them back', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const property = fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 5 }), async (texts) => {
      const names = texts.map((text, index) => `${index}${text}`);
      const columns = names.map((name) => `${sqlText(name)} AS ${sqlName(name)}`).join(', ');
      const all = `${sqlText(names[0] ?? '')} IN ${sqlTexts(names)} AS known`;
      const reader = await connection.runAndReadAll(`SELECT ${columns}, ${all}`);
      expect(reader.getRowObjects()).toEqual([
        { ...Object.fromEntries(names.map((one) => [one, one])), known: true },
      ]);
    });
    await fc.assert(property, { numRuns: runs(100) });
    connection.closeSync();
  });

  test('in a definition too, as Hive reads it', () => {
    const property = fc.property(hostile, (text) => {
      const [written, name] = [hiveText(text), hiveName(text)];
      expect(written).toMatch(/^'(?:[^'\\]|\\['\\])*'$/);
      expect(written.slice(1, -1).replaceAll(/\\(['\\])/g, '$1')).toBe(text);
      expect(name).toMatch(/^`(?:[^`]|``)*`$/);
    });
    fc.assert(property);
  });
});

test.each([
  ['athena-table', athenaTable],
  ['athena-workgroup', workgroup],
  ['athena-output', s3Location],
  ['regions', regions],
])('%s takes nothing that would need a quote', (_, parse) => {
  const property = fc.property(
    fc.oneof(
      hostile,
      hostile.map((text) => `logs.${text}`),
      hostile.map((text) => `s3://bucket/${text}`),
    ),
    (text) => {
      if (parse(text).ok) expect(text).toMatch(/^[a-zA-Z0-9._:/-]+$/);
    },
  );
  fc.assert(property);
});

test('a path of a role may hold quotes, and is found all the same', async () => {
  const arn = `arn:aws:iam::111122223333:role/it's/"odd"/)/--/ci`;
  const principal = parsePrincipalArn(arn);
  if (typeof principal === 'string') throw new Error(principal);
  const folder = newFolder();
  writeTrail(folder, [
    record(['2026-10-05T00:00:00Z', 'ec2', 'RunInstances', { by: arn.slice(arn.indexOf('/') + 1) }]),
  ]);
  const statement = statementOf({
    ...{ database: 'logs', table: 'trail', principals: [principal], window, regions: 'all' },
    accounts: ['111122223333', '444455556666'],
    days: { first: '2026/10/01', last: '2026/11/30' },
  });
  const { calls } = readRows(await askDuckDb(folder, statement), [arn]);
  expect(calls).toMatchObject([{ principal: arn, eventName: 'RunInstances', count: 1 }]);
});
