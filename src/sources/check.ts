import { AwsFailure } from '../aws/aws-failure';

/** One thing that a run needs, and whether it is as it has to be. */
export interface Check {
  readonly what: string;
  /** `unknown`: only a real run shows it. */
  readonly state: 'fine' | 'wrong' | 'unknown';
  /** What was found, with what to do about it. */
  readonly text: string;
}

/** A check that found nothing to fix. */
export const fine = (what: string, text: string): Check => ({ what, state: 'fine', text });
/** A check that found something to fix. */
export const wrong = (what: string, text: string): Check => ({ what, state: 'wrong', text });
/** A check that only a real run can decide. */
export const unknown = (what: string, text: string): Check => ({ what, state: 'unknown', text });

/** Checks what a request to AWS returns. If the request fails, the failure is what has to be fixed. */
export async function attempt<T>(
  what: string,
  ask: () => Promise<T>,
  check: (answer: T) => Check | readonly Check[],
): Promise<readonly Check[]> {
  try {
    return [check(await ask())].flat();
  } catch (error) {
    if (error instanceof AwsFailure) return [wrong(what, error.message)];
    throw error;
  }
}
