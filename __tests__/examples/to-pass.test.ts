import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { newFolder, runCli } from '../support/bundle';
import { changed, commitChange } from '../support/example-changes';
import { git } from '../support/git-run';
import { manyTargets } from '../support/many-targets';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const configPath = '.github/iam-drift.yml';

interface Acceptance {
  readonly action: string;
  readonly reason: string;
  readonly expires: string;
}
interface ConfigFile {
  readonly accept?: readonly Acceptance[];
  readonly targets?: readonly { readonly name: string; readonly accept?: readonly Acceptance[] }[];
}

function exampleIn(name: string): string {
  const folder = newFolder();
  cpSync(join(examples, name), folder, { recursive: true });
  return folder;
}

/** The folders that the goldens are made of, and what their check is called with besides. */
const goldens: readonly (readonly [golden: string, prepare: () => string, args: readonly string[]])[] = [
  ['payments-api', () => exampleIn('payments-api'), []],
  [
    'pull-request',
    () => {
      const folder = exampleIn('payments-api');
      commitChange(folder, changed);
      return folder;
    },
    ['--base-ref', 'HEAD~1'],
  ],
  [
    'many-targets',
    () => {
      const folder = manyTargets(60);
      git(folder, 'init', '--quiet');
      return folder;
    },
    [],
  ],
];

interface Report {
  readonly targets: readonly {
    readonly name: string;
    readonly verdict: string;
    readonly policyFiles: readonly string[];
  }[];
}

const reportIn = (folder: string): Report =>
  JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** The sections of a report by target, each from its heading on. */
function stepsIn(
  report: string,
): readonly { readonly steps: string; readonly entries: string | undefined }[] {
  const found = report.matchAll(
    /^\*\*To pass:\*\* (?!fix the gaps)([^\n]+)(?:\n\n```yaml\n([\s\S]*?)\n```)?/gm,
  );
  return [...found].map(([, steps = '', entries]) => ({ steps, entries }));
}

function accepting(config: ConfigFile, more: ConfigFile): ConfigFile {
  const targets = config.targets?.map((target) => {
    const added = more.targets?.find(({ name }) => name === target.name)?.accept ?? [];
    return { ...target, accept: [...(target.accept ?? []), ...added] };
  });
  return {
    ...config,
    accept: [...(config.accept ?? []), ...(more.accept ?? [])],
    ...(targets === undefined ? {} : { targets }),
  };
}

/** Does what one "To pass" says. The patch is one for all targets, and is applied once. */
function follow(folder: string, { steps, entries }: ReturnType<typeof stepsIn>[number], file: string): void {
  const [, restored] = /(?:^|then )restore ((?:`[^`]+`(?:, )?)+)/.exec(steps) ?? [];
  if (restored !== undefined) {
    const path = join(folder, file);
    const policy = JSON.parse(readFileSync(path, 'utf8'));
    const actions = [...restored.matchAll(/`([^`]+)`/g)].map(([, action]) => action);
    policy.Statement.push({ Effect: 'Allow', Action: actions, Resource: '*' });
    writeFileSync(path, JSON.stringify(policy, null, 2));
  }
  if (entries !== undefined) {
    const path = join(folder, configPath);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
    mkdirSync(join(folder, '.github'), { recursive: true });
    writeFileSync(path, stringify(accepting(parse(text), parse(entries))));
  }
}

describe.each(goldens)('doing what "To pass" says: %s', (_, prepare, args) => {
  test('makes every failing target pass, and the terminal says the same as the report', async () => {
    const folder = prepare();
    const check = ['check', ...args, '--report-directory', 'out'];
    const first = await runCli(check, folder);
    expect(first.code).toBe(1);
    const failing = reportIn(folder).targets.filter(({ verdict }) => verdict === 'fail');
    expect(failing.length).toBeGreaterThan(0);
    const report = readFileSync(join(folder, 'out/report.md'), 'utf8');
    const steps = stepsIn(report);
    expect(steps.length).toBe(failing.length);
    const terminal = plain(first.stdout);
    for (const one of steps) expect(terminal).toContain(plain(`To pass: ${one.steps.replace(/[.:]$/, '')}`));
    if (steps.some((one) => one.steps.includes('apply the suggested change')))
      git(folder, 'apply', 'out/drift.patch');
    for (const [index, one] of steps.entries()) follow(folder, one, failing[index]?.policyFiles[0] ?? '');
    await runCli(check, folder);
    const names = new Set(failing.map(({ name }) => name));
    const again = reportIn(folder).targets.filter(({ name }) => names.has(name));
    expect(again.map(({ name, verdict }) => [name, verdict])).toEqual(
      failing.map(({ name }) => [name, 'pass']),
    );
  });
});
