import { parseFlags } from '../config/flags';
import { loadConfig } from '../config/load-config';
import { InputError } from '../input-error';
import { printLines } from '../output/print';
import type { Terminal } from '../output/terminal';
import { type Line, line, plural, styled, wrap } from '../report/lines';
import { findPlace, placesIn, surroundingsOf } from './check';
import type { Check } from './doctor/check';
import { checkup, wrongIn } from './doctor/checkup';
import { doctorHelp } from './help';

/**
 * `iam-policy-drift doctor`: looks at what a check with the same flags would need, and starts no job. Gives 0 when
 * nothing is to be mended, else 1; throws InputError for wrong input.
 */
export async function doctor(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = parseFlags(args);
  if (flags.help) {
    printLines(terminal.stdout, doctorHelp(), terminal.colour);
    return 0;
  }
  if (flags.format !== 'text') throw new InputError([onlyText]);
  const place = await findPlace(terminal.folder);
  const config = await loadConfig(flags.inputs, placesIn(place), flags.problems);
  const checks = await checkup(config, surroundingsOf(terminal), Date.now(), place);
  printLines(terminal.stdout, checkLines(checks, terminal.width), terminal.colour);
  return wrongIn(checks).length === 0 ? 0 : 1;
}

const onlyText = { place: '--format', message: 'doctor prints text only', remedy: 'leave it out' };

const signs = { fine: '✔', wrong: '✘', unknown: '?' } as const;
const styles = { fine: 'good', wrong: 'bad', unknown: 'quiet' } as const;

/** One line a check, and how many have to be mended. */
export function checkLines(checks: readonly Check[], width: number): Line[] {
  const count = wrongIn(checks).length;
  const end = count === 0 ? 'Nothing to mend.' : `${plural(count, 'thing')} to mend.`;
  return [
    ...checks.flatMap(({ what, state, text }) =>
      wrap(line('  ', styled(styles[state], signs[state]), ` ${what}: ${text}`), width),
    ),
    line(''),
    line(end),
  ];
}
