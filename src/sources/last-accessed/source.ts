import { atMost } from '../../aws/turns';
import type { AccountRun, AccountSource, PrincipalAnswer } from '../source';

/** Reports of the last accessed information of IAM. */
export const lastAccessed: AccountSource = {
  scope: 'account',
  name: 'last-accessed',
  wants: ({ lastAccessed: choice }) => {
    if (choice === 'no') return undefined;
    return {
      probe: async ({ session }) => (await import('./probe')).probeLastAccessed(session),
      gather: gatherAll,
      failed: (principal, { reason, otherAccount }, { window, now }) => {
        // `auto` only asks where the credentials allow it: an account without any is no failure.
        if (choice === 'auto' && otherAccount)
          return { remark: `last accessed information was not read: ${reason}` };
        const gaps = [{ location: 'last-accessed', message: reason }];
        const reach = { start: now, end: now };
        return {
          coverage: { source: 'last-accessed', principal, window, trackingPeriod: reach, gaps, services: [] },
        };
      },
    };
  },
};

/** IAM throttles an account that asks for many reports at once. */
const parallelReports = 6;

async function gatherAll({ principals, window, now, session }: AccountRun) {
  const { gatherLastAccessed } = await import('./gather');
  const inTurn = atMost(parallelReports);
  return Promise.all(
    principals.map(({ arn }) =>
      inTurn(async (): Promise<PrincipalAnswer> => {
        const { coverage, actions } = await gatherLastAccessed(session.iam, arn, window, now, session);
        return { coverage, tried: actions };
      }),
    ),
  );
}
