import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { background, record } from '../support/records';
import { check, type Inputs, repository, runInstances, twoActions } from '../support/repository';

const more = JSON.stringify({ Records: [runInstances, ...background].map(record) });
const logs = (location: string) => ({ source: 'cloudtrail-logs', location });

/** What the evidence file of a run says it was made of. */
async function originsOf(folder: string, name: string, inputs: Inputs): Promise<unknown> {
  const { stderr } = await check(folder, { ...inputs, 'report-directory': name });
  expect(stderr).toBe('');
  return JSON.parse(readFileSync(join(folder, name, 'evidence.json'), 'utf8')).provenance;
}

test('an evidence file names the places that it was made of, and a run that reads it passes that on', async () => {
  const folder = repository(twoActions, [runInstances], { 'more/b.json': more });
  expect(await originsOf(folder, 'one', {})).toEqual([logs('logs')]);
  const from = { 'cloudtrail-logs': undefined, 'evidence-file': 'one/evidence.json' };
  expect(await originsOf(folder, 'two', from)).toEqual([logs('logs')]);
  const after = { 'cloudtrail-logs': 'more,logs', 'previous-evidence': 'two/evidence.json' };
  expect(await originsOf(folder, 'three', after)).toEqual([logs('logs'), logs('more')]);
  // A place is named once, however often it is read.
  const again = { 'cloudtrail-logs': 'more', 'previous-evidence': 'three/evidence.json' };
  expect(await originsOf(folder, 'four', again)).toEqual([logs('logs'), logs('more')]);
});
