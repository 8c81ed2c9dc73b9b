import { type ArchiveOutcome, archiveExitCode } from '../archive-rules/outcome';
import { archiveLines, archiveMarkdown } from '../archive-rules/report';
import { runRules } from '../archive-rules/run';
import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import type { Config } from '../config/config';
import { line } from '../report/lines';
import type { ActionOutput } from './output';

/**
 * The action's input `archive-rules`. Returns whether it fails the step: only in mode `apply`, when something
 * could not be applied. Any failure here is reported, not rethrown: the verdict of the check is unchanged.
 */
export async function runArchiveRules(
  mode: ArchiveOutcome['mode'],
  config: Config,
  surroundings: Context,
  output: ActionOutput,
): Promise<boolean> {
  // What fails the step has to be reported as an error.
  const say = (text: string) => (mode === 'apply' ? output.error(text) : output.warning(text));
  try {
    const outcome = await runRules(mode, config, surroundings);
    output.print([line(''), ...archiveLines(outcome, 120)]);
    for (const text of warningsOf(outcome)) say(`archive rules: ${text}`);
    await output.writeSummary(`${archiveMarkdown(outcome)}\n`).catch(() => undefined);
    return mode === 'apply' && archiveExitCode(outcome) !== 0;
  } catch (error) {
    const texts = error instanceof InputError ? error.message.split('\n') : [String(error)];
    for (const text of texts) say(text);
    return mode === 'apply';
  }
}

/** GitHub shows few warnings of a step: one says what failed first, and how much did. */
function warningsOf({ locations }: ArchiveOutcome): string[] {
  const failed = locations.flatMap(({ account, region = '', failed: reason, analyzers }) => [
    ...(reason === undefined ? [] : [`${account} ${region}: ${reason}`]),
    ...analyzers.flatMap(({ name, rules }) =>
      rules.flatMap(({ name: rule, problem }) =>
        problem === undefined ? [] : [`${account} ${region}, ${name}, ${rule}: ${problem}`],
      ),
    ),
  ]);
  const [first] = failed;
  if (first === undefined) return [];
  return [failed.length === 1 ? first : `${first}; and ${failed.length - 1} more, see the log`];
}
