import { expect, test } from '@jest/globals';
import { groupByRequest } from '../../src/run/evidence-groups';
import { originsOf } from '../../src/run/origins';
import { loadText } from '../support/config-text';

const arn = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
const trail = 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main';
const analyzer = 'arn:aws:access-analyzer:us-east-1:111122223333:analyzer/unused';

async function originsIn(text: string) {
  const { targets } = await loadText(text);
  const all = groupByRequest(targets).flatMap(originsOf);
  return all.map(({ source, location }) => `${source} ${location}`);
}

test.each<readonly [string, string, readonly string[]]>([
  [
    'paths and buckets',
    'cloudtrail-logs: [logs, "s3://acme/trail"]',
    ['logs', 's3://acme/trail/'].map((one) => `cloudtrail-logs ${one}`),
  ],
  ['a table', 'athena-table: logs.trail', ['athena logs.trail']],
  [
    'trail and analyzer',
    `cloudtrail-arn: ${trail}\naccess-role-arn: ${arn('111122223333', 'access')}\nunused-access-analyzer-arn: ${analyzer}`,
    [`policy-generation ${trail}`, `unused-access ${analyzer}`],
  ],
  ['the analyzer of the account', 'sources: unused-access', ['unused-access account 111122223333']],
])('%s', async (_, keys, origins) => {
  const text = `principal-arn: ${arn('111122223333', 'app')}\npolicy-file: p.json\n${keys}\n`;
  const own = keys.startsWith('sources') ? [] : ['last-accessed account 111122223333'];
  expect((await originsIn(text)).sort()).toEqual([...origins, ...own].sort());
});

test('each account that is asked, once', async () => {
  const target = (account: string, name: string) =>
    `  - { name: ${name}, principal-arn: "${arn(account, name)}", policy-file: p.json }\n`;
  const text = `targets:\n${target('111122223333', 'a')}${target('111122223333', 'b')}${target('444455556666', 'c')}`;
  expect(await originsIn(text)).toEqual([
    'last-accessed account 111122223333',
    'last-accessed account 444455556666',
  ]);
});
