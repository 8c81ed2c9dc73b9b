import { readPrincipalFacts } from '../aws/principal-facts';
import { type AwsSession, accountSession, readCaller } from '../aws/session';
import type { Context } from '../base/context';
import type { Instant } from '../base/time';
import type { EvidenceRequest } from '../config/config';
import type { PrincipalArn } from '../policy/arn';
import type { EvidencePart } from '../run/evidence-groups';
import { asksAccounts, sources } from '../run/sources';
import { attempt, type Check, fine, unknown, wrong } from '../sources/check';
import type { AccountAccess, SharedAccess } from '../sources/source';
import { checkTrails } from './trails';

/**
 * Checks everything that a run needs of one account. Starts no job. Without credentials that work, nothing else can be
 * checked.
 */
export async function checkAccount(
  { request, principals }: EvidencePart,
  shared: SharedAccess,
  context: Context,
  now: Instant,
): Promise<readonly Check[]> {
  const own = await shared.session();
  if (own === undefined) return [wrong('credentials', noCredentials(context.env))];
  const session = request.assume === undefined ? own : accountSession(request, principals, context);
  let near: readonly PrincipalArn[] = [];
  const credentials = await attempt(
    'credentials',
    () => readCaller(session),
    ({ arn, account }) => {
      near = principals.filter((one) => one.account === account);
      return [fine('credentials', arn), ...principals.map((one) => accountCheck(request, one, account))];
    },
  );
  if (credentials.some(({ state }) => state === 'wrong')) return credentials;
  return [
    ...credentials,
    ...(await principalChecks(near, session)),
    ...(await checkTrails(session, request.trails)),
    ...(await sourceChecks(request, { session, own, principals: near, now }, shared)),
  ];
}

function noCredentials(env: Context['env']): string {
  if (env.GITHUB_ACTIONS !== 'true') return 'no AWS credentials found: sign in to AWS';
  const token = env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined ? 'grant the job id-token: write, and ' : '';
  return `no AWS credentials found: ${token}run aws-actions/configure-aws-credentials before this step`;
}

/** Shared sources can be read for any account; the role itself only with credentials of its own account. */
function accountCheck(request: EvidenceRequest, { arn, account }: PrincipalArn, credentials: string): Check {
  if (account === credentials) return fine('account', `${arn} is in the account of the credentials`);
  const elsewhere = `${arn} is not in the account of the credentials (${credentials})`;
  return asksAccounts(request)
    ? wrong('account', `${elsewhere}: use credentials for account ${account}, or set assume-role`)
    : unknown('account', `${elsewhere}: its policies and its age cannot be read`);
}

async function principalChecks(principals: readonly PrincipalArn[], session: AwsSession): Promise<Check[]> {
  const checks: Check[] = [];
  for (const principal of principals) {
    const { readErrors: unread = [], policies } = await readPrincipalFacts(session, principal);
    const count = policies === undefined || policies === 'unreadable' ? 0 : policies.length;
    const found = fine(principal.kind, `${principal.arn} exists (policies: ${count})`);
    checks.push(...(unread.length === 0 ? [found] : unread.map((text) => wrong(principal.kind, text))));
  }
  return checks;
}

/** Checks the sources in the order of the list. Those that read files were checked with the group. */
async function sourceChecks(
  request: EvidenceRequest,
  account: AccountAccess,
  shared: SharedAccess,
): Promise<Check[]> {
  const checks: Check[] = [];
  for (const source of sources) {
    if (source.scope === 'account') checks.push(...((await source.wants(request)?.probe(account)) ?? []));
    else if (source.asksAws) checks.push(...((await source.wants(request)?.probe(shared)) ?? []));
  }
  return checks;
}
