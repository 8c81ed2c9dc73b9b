import { atMost } from '../aws/turns';
import type { Instant } from '../drift/time';
import type { Budget } from '../sources/policy-generation/plan';

/** What the generation jobs of an account share over a whole run: AWS does one at a time, and so many a day. */
export interface AccountJobs {
  readonly turn: ReturnType<typeof atMost>;
  /** Set by whoever asks first. */
  budget?: Budget;
  deadline?: Instant;
}

/** Gives each account the same one whenever it is asked for. */
export function jobsByAccount(): (account: string) => AccountJobs {
  const all = new Map<string, AccountJobs>();
  return (account) => {
    const jobs = all.get(account) ?? { turn: atMost(1) };
    all.set(account, jobs);
    return jobs;
  };
}
