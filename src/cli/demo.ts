import { mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { InputError, type InputProblem } from '../base/input-error';
import { type CheckFlags, parseFlags } from '../config/given';
import type { RunFolders } from '../files/folders';
import { makeFolders } from '../files/make-folders';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { type Line, line, styled } from '../report/lines';
import { runCheck } from './check';
import { packageFolder } from './package-folder';
import { demoHelp } from './start-help';

/**
 * `iam-policy-drift demo`: checks the example of the package, and says what to try next. Nothing of the environment
 * reaches the check, so it never queries AWS. Gives 0 whatever the verdict is; throws InputError for wrong input.
 */
export async function demo(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = parseFlags(args);
  if (flags.help) {
    printLines(terminal.stdout, demoHelp(), terminal.colour);
    return 0;
  }
  const problems = [...flags.problems, ...otherInputs(flags)];
  if (problems.length > 0) throw new InputError(problems);
  const folder = await realpath(join(packageFolder(), 'examples', 'payments-api'));
  const directory = await reportDirectory(flags, terminal);
  const offline = { ...terminal, env: {} };
  // The example is younger than its logs claim: the age of its grants does not count.
  const inputs = new Map([['new-grant-grace', '0d'] as const, ['report-directory', directory] as const]);
  const folders = { root: folder, folder };
  await runCheck({ ...flags, inputs }, folders, offline);
  await writeComment(flags, folders, { ...offline, directory });
  if (flags.format === 'text') printLines(terminal.stdout, nextSteps(directory), terminal.colour);
  return 0;
}

function otherInputs({ inputs }: CheckFlags): InputProblem[] {
  return [...inputs.keys()]
    .filter((name) => name !== 'report-directory')
    .map((name) => ({
      location: `--${name}`,
      message: 'is not a flag of demo',
      remedy: 'use check for your own role',
    }));
}

async function reportDirectory({ inputs }: CheckFlags, { folder }: Terminal): Promise<string> {
  const given = inputs.get('report-directory');
  return given === undefined ? mkdtemp(join(tmpdir(), 'iam-policy-drift-demo-')) : resolve(folder, given);
}

/** Writes the pull request comment beside the report files. */
async function writeComment(
  flags: CheckFlags,
  folders: RunFolders,
  { directory, ...terminal }: Terminal & { readonly directory: string },
): Promise<void> {
  const texts: string[] = [];
  const stdout = { write: (text: string) => texts.push(text) };
  const inputs = new Map([['new-grant-grace', '0d'] as const]);
  await runCheck({ ...flags, inputs, format: 'markdown' }, folders, { ...terminal, stdout });
  await makeFolders(directory);
  await writeFile(join(directory, 'comment.md'), texts.join(''));
}

function nextSteps(directory: string): Line[] {
  return [
    line(''),
    line(
      'The check fails as intended: the example exceeds its limits. A pull request would get the comment in comment.md.',
    ),
    line('Report files: ', directory),
    line(''),
    line(styled('strong', 'Try it on one of your roles:')),
    line(
      '  iam-policy-drift check --principal-arn ROLE_ARN --policy-file POLICY.json --cloudtrail-logs LOG_DIRECTORY',
    ),
    line(styled('strong', 'Install it in a repository:'), ' iam-policy-drift init'),
  ];
}
