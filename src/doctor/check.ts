import { AwsFailure } from '../aws/aws-failure';
import { type Line, line, plural, styled, wrap } from '../report/lines';

/** One thing that was looked at: fine, to be mended, or not to be told from here. */
export interface Check {
  readonly what: string;
  readonly state: 'fine' | 'wrong' | 'unknown';
  /** What was found, with what to do about it. */
  readonly text: string;
}

/** A check that is fine. */
export const fine = (what: string, text: string): Check => ({ what, state: 'fine', text });
/** A check of something that has to be mended. */
export const wrong = (what: string, text: string): Check => ({ what, state: 'wrong', text });
/** A check that says nothing either way. */
export const unknown = (what: string, text: string): Check => ({ what, state: 'unknown', text });

/** What a request to AWS tells; its failure is what has to be mended. */
export async function attempt<T>(
  what: string,
  ask: () => Promise<T>,
  say: (answer: T) => Check | readonly Check[],
): Promise<readonly Check[]> {
  try {
    return [say(await ask())].flat();
  } catch (error) {
    if (error instanceof AwsFailure) return [wrong(what, error.message)];
    throw error;
  }
}

/** What has to be mended. */
export function wrongIn(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ state }) => state === 'wrong');
}

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
