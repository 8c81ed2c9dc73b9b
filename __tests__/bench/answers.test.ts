import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { newFolder } from '../support/bundle';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs one of the bench's scripts; gives its exit code and all it printed. */
function script(name: string, args: readonly string[]): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts/bench', name), ...args], { cwd: root });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, text }));
  });
}

async function logs(...args: readonly string[]): Promise<string> {
  const { text } = await script('logs.mjs', ['--events', '3000', '--dir', newFolder(), ...args]);
  return text.trim();
}

test.concurrent.each<[string, readonly string[], number]>([
  ['in one account', ['--seed', '1'], 62],
  ['with another seed', ['--seed', '20'], 62],
  [
    'in an organisation of two accounts with the same role names',
    ['--seed', '2', '--accounts', '2', '--organisation'],
    124,
  ],
  ['beside records from before the window', ['--seed', '3', '--days', '120'], 62],
])('every principal’s uses are those that were put into the logs %s', async (_, args, principals) => {
  expect(await script('answers.mjs', [await logs(...args)])).toEqual({
    code: 0,
    text: `${principals} principals: as put in\n`,
  });
});

interface Truth {
  events: number;
  mapped: string[];
  principals: Record<string, { uses: Record<string, { allowed: number; denied: number }> }>;
}

const busy = 'arn:aws:iam::111122223333:role/ci-deploy-0';

test.concurrent.each<[string, string, (truth: Truth) => void]>([
  [
    'a call of a role',
    `${busy}: uses`,
    ({ principals }) => {
      for (const use of Object.values(principals[busy]?.uses ?? {}).slice(0, 1)) use.allowed++;
    },
  ],
  ['an event of the set', '111122223333: events', (truth) => truth.events++],
  ['an action that the set holds', '111122223333: mappedActions', ({ mapped }) => mapped.push('glue:X')],
])('the comparison notices %s too many', async (_, difference, change) => {
  const folder = await logs();
  const path = join(folder, 'truth.json');
  const truth: Truth = JSON.parse(readFileSync(path, 'utf8'));
  change(truth);
  writeFileSync(path, JSON.stringify(truth));
  const { code, text } = await script('answers.mjs', [folder]);
  expect({ code, named: text.startsWith(difference), lines: text.trim().split('\n').length }).toEqual({
    code: 1,
    named: true,
    lines: 1,
  });
});
