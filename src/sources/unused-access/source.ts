import { atMost } from '../../aws/turns';
import type { AccountAccess, AccountRun, AccountSource, PrincipalAnswer } from '../source';

/** Findings of an unused access analyzer of IAM Access Analyzer. */
export const unusedAccess: AccountSource = {
  scope: 'account',
  name: 'unused-access',
  wants: ({ unusedAccess: choice }) => {
    if (choice === undefined) return undefined;
    const { analyzer } = choice;
    return {
      probe: (access) => probe(access, analyzer),
      gather: (run) => gatherAll(run, analyzer),
      failed: (principal, { reason }, { window, now }) => {
        const gaps = [{ location: 'unused-access', message: reason }];
        const about = { principal, window, trackingPeriod: { start: now, end: now }, gaps };
        return { coverage: { source: 'unused-access', ...about, analyzer: analyzer ?? '', actions: [] } };
      },
    };
  },
};

async function probe(access: AccountAccess, analyzer: string | undefined) {
  const [{ probeAnalyzer }, { soon }] = await Promise.all([import('./probe'), import('../../aws/call')]);
  return probeAnalyzer(await clientFor(access, analyzer), soon(access.session), analyzer);
}

/** Access Analyzer throttles an account that lists findings for many principals at once. */
const parallelPrincipals = 3;

async function gatherAll(run: AccountRun, analyzer: string | undefined) {
  const { gatherUnusedAccess } = await import('./gather');
  const { principals, window, now, session } = run;
  const { signal, clock } = session;
  const client = await clientFor(run, analyzer);
  const inTurn = atMost(parallelPrincipals);
  return Promise.all(
    principals.map(({ arn: principal }) =>
      inTurn(async (): Promise<PrincipalAnswer> => {
        const request = { principal, analyzer, window, now, signal, clock };
        const { coverage, actions } = await gatherUnusedAccess(client, request);
        return { coverage, tried: actions };
      }),
    ),
  );
}

/** The analyzer of an organization may be in another account than the principals: that of the run's own credentials. */
function clientFor({ session, own, principals }: AccountAccess, analyzer: string | undefined) {
  const [, , , region, account] = analyzer?.split(':') ?? [];
  const elsewhere = account !== undefined && principals.every((one) => one.account !== account);
  return (elsewhere ? own : session).accessAnalyzer(region);
}
