import { atMost } from '../aws/turns';
import type { Instant } from '../base/time';

/** The jobs of policy generation that an account has left; shared by the principals of a run. */
export interface Budget {
  left: number;
  /** How many AWS runs in a day. */
  readonly quota: number;
  /** Why no further job is worth a try, for any principal. */
  over?: string;
}

/** What the jobs of one account share over a whole run: AWS runs one at a time, and limits them per day. */
export interface AccountJobs {
  readonly inTurn: ReturnType<typeof atMost>;
  /** Set when the account is asked for the first time. */
  budget?: Budget;
  deadline?: Instant;
}

/** Returns the same jobs for an account each time. */
export function jobsByAccount(): (account: string) => AccountJobs {
  const all = new Map<string, AccountJobs>();
  return (account) => {
    const jobs = all.get(account) ?? { inTurn: atMost(1) };
    all.set(account, jobs);
    return jobs;
  };
}
