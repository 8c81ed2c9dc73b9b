import { GetServiceLastAccessedDetailsCommand } from '@aws-sdk/client-iam';
import { AwsFailure } from '../aws/aws-failure';
import { call, soon } from '../aws/call';
import { readPrincipalFacts } from '../aws/principal-facts';
import { type AwsSession, accountSession, hasCredentials, readCaller, sessionFor } from '../aws/session';
import type { Context } from '../base/context';
import type { EvidenceRequest } from '../config/config';
import type { PrincipalArn } from '../policy/arn';
import { asksOfPrincipals } from '../run/unasked';
import { findAnalyzer, readAnalyzer } from '../sources/unused-access/gather';
import { attempt, type Check, fine, unknown, wrong } from './check';
import { checkAthena, checkGeneration, checkTrails } from './sources';

/** Everything a request needs of AWS, without starting a job. Stops where nothing further can be told. */
export async function checkAws(
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  surroundings: Context,
  now: number,
): Promise<readonly Check[]> {
  const own = sessionFor(request, principals, surroundings);
  if (!(await hasCredentials(own))) return [wrong('credentials', noCredentials(surroundings.env))];
  const session = request.assume === undefined ? own : accountSession(request, principals, surroundings);
  let near: readonly PrincipalArn[] = [];
  const accounts = await attempt(
    'credentials',
    () => readCaller(session),
    ({ arn, account }) => {
      near = principals.filter((one) => one.account === account);
      return [fine('credentials', arn), ...accountChecks(request, principals, account)];
    },
  );
  if (accounts.some(({ state }) => state === 'wrong')) return accounts;
  return [
    ...accounts,
    ...(await principalChecks(near, session)),
    ...(await checkTrails(session, request.trails)),
    ...(request.generation === undefined ? [] : await checkGeneration(session, request.generation, now)),
    ...(request.athena === undefined ? [] : await checkAthena(own, request.athena)),
    ...(request.lastAccessed === 'no' ? [] : await checkLastAccessed(session)),
    ...(request.unusedAccess === undefined
      ? []
      : await checkAnalyzer(session, request.unusedAccess.analyzer)),
  ];
}

function noCredentials(env: Context['env']): string {
  if (env.GITHUB_ACTIONS !== 'true') return 'there are none: log in to AWS';
  const token = env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined ? 'give the job id-token: write, and ' : '';
  return `there are none: ${token}run aws-actions/configure-aws-credentials before this step`;
}

/** Athena tells of other accounts as well; of the role itself only its own account does. */
function accountChecks(
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  account: string,
): Check[] {
  return principals.map(({ arn, account: own }) => {
    if (own === account) return fine('account', `${arn} is in the account of the credentials`);
    const elsewhere = `${arn} is not in account ${account}, that of the credentials`;
    return asksOfPrincipals(request)
      ? wrong('account', `${elsewhere}: take those of ${own}`)
      : unknown('account', `${elsewhere}: its policies and its age are not read`);
  });
}

async function principalChecks(principals: readonly PrincipalArn[], session: AwsSession): Promise<Check[]> {
  const checks: Check[] = [];
  for (const principal of principals) {
    const { unread = [], policies } = await readPrincipalFacts(session, principal);
    const count = policies === undefined || policies === 'unreadable' ? 0 : policies.length;
    const found = fine(principal.kind, `${principal.arn} is there, with ${count} policies`);
    checks.push(...(unread.length === 0 ? [found] : unread.map((text) => wrong(principal.kind, text))));
  }
  return checks;
}

/** A report that nobody asked for is not found; who may not read reports is told so first. */
async function checkLastAccessed(session: AwsSession): Promise<readonly Check[]> {
  const what = 'last accessed';
  const command = new GetServiceLastAccessedDetailsCommand({ JobId: '00000000-0000-4000-8000-000000000000' });
  const ask = call(
    {
      action: 'iam:GetServiceLastAccessedDetails',
      send: (options) => session.iam.send(command, options),
      read: () => true,
    },
    soon(session),
  );
  const failure = await ask.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof AwsFailure) return error;
      throw error;
    },
  );
  if (failure !== undefined && failure.kind !== 'not-found') return [wrong(what, failure.message)];
  const start =
    'asking for a report shows whether iam:GenerateServiceLastAccessedDetails is allowed; none was asked for';
  return [fine(what, 'reports can be read'), unknown(what, start)];
}

function checkAnalyzer(session: AwsSession, arn: string | undefined): Promise<readonly Check[]> {
  const what = 'unused access';
  return attempt(
    what,
    async () => {
      const client = await session.accessAnalyzer(arn?.split(':')[3]);
      return arn === undefined
        ? findAnalyzer(client, soon(session))
        : readAnalyzer(client, arn, soon(session));
    },
    (analyzer) =>
      typeof analyzer === 'string'
        ? wrong(what, analyzer)
        : fine(what, `${analyzer.arn} calls unused what rests for ${analyzer.age} days`),
  );
}
