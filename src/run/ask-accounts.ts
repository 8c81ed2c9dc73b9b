import { AwsFailure } from '../aws/aws-failure';
import { soon } from '../aws/call';
import { readPrincipalFacts } from '../aws/principal-facts';
import {
  type AwsSession,
  accountSession,
  noCredentials,
  readCaller,
  withoutCredentials,
} from '../aws/session';
import { readTrail } from '../aws/trails';
import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import type { Instant, Window } from '../base/time';
import type { EvidenceRequest } from '../config/config';
import type { PrincipalFacts } from '../evidence/evidence';
import type { SourceCoverage, TrailFacts } from '../evidence/source-coverage';
import type { PrincipalArn } from '../policy/arn';
import type { AccountJobs } from '../sources/account-jobs';
import type { AccountReader, PrincipalAnswer, Unreachable } from '../sources/source';
import type { EvidencePart } from './evidence-groups';
import type { OwnSession } from './own-session';
import { accountReaders, asksAccounts } from './sources';

/** What the accounts answer: the sources, what IAM says of the principals themselves, and the trails. */
export interface AccountAnswers {
  readonly answers: readonly PrincipalAnswer[];
  /** By principal. */
  readonly facts: ReadonlyMap<string, PrincipalFacts>;
  readonly trails: readonly NamedTrails[];
  readonly remarks: readonly string[];
}

/** The trails that are named for some principals. */
export interface NamedTrails {
  readonly principals: readonly string[];
  readonly trails: readonly TrailFacts[];
}

/** What asking accounts takes, the same for all of them. */
export interface AccountsRun {
  readonly own: OwnSession;
  readonly window: Window;
  readonly now: Instant;
  readonly context: Context;
  jobs(account: string): AccountJobs;
  /** What the sources of earlier runs covered. */
  readonly earlier: readonly SourceCoverage[];
}

/**
 * Asks each account, all side by side. A source that fails is a view with a gap; an account that cannot be reached is
 * a gap of every source. Throws InputError only if there are no credentials and no other evidence.
 */
export async function askAccounts(parts: readonly EvidencePart[], run: AccountsRun): Promise<AccountAnswers> {
  const all = await Promise.all(parts.map((part) => askAccount(part, run)));
  return {
    answers: all.flatMap(({ answers }) => answers),
    facts: new Map(all.flatMap(({ facts }) => [...facts])),
    trails: all.flatMap(({ trails }) => trails),
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}

async function askAccount(part: EvidencePart, run: AccountsRun): Promise<AccountAnswers> {
  const { request, principals } = part;
  const { own, context } = run;
  const session = request.assume === undefined ? own.session : accountSession(request, principals, context);
  const unreachable = await unreachableFrom(session, part, own.hasCredentials);
  const reachable = principals.filter(({ arn }) => !unreachable.has(arn));
  const trails = Promise.all(request.trails.map((arn) => readTrail(session, arn)));
  const readers = accountReaders(request);
  const [answers, { facts, remarks }] = await Promise.all([
    askSources(readers, reachable, session, trails, run),
    readFacts(request, reachable, session),
  ]);
  const failed = failedAnswers(readers, unreachable, run);
  return {
    answers: [...answers, ...failed.answers],
    facts: withRemarks(facts, [
      ...unreadRoles(request, unreachable),
      ...failed.remarks,
      ...answers.flatMap(({ coverage, remark }) =>
        remark === undefined ? [] : [[coverage.principal, remark] as const],
      ),
    ]),
    trails: [{ principals: principals.map(({ arn }) => arn), trails: await trails }],
    remarks,
  };
}

async function askSources(
  readers: readonly AccountReader[],
  principals: readonly PrincipalArn[],
  session: AwsSession,
  trails: Promise<readonly TrailFacts[]>,
  { own, jobs, ...run }: AccountsRun,
): Promise<readonly PrincipalAnswer[]> {
  const [first] = principals;
  if (first === undefined) return [];
  const account = { ...run, session, own: own.session, principals, trails, jobs: jobs(first.account) };
  return (await Promise.all(readers.map((reader) => reader.gather(account)))).flat();
}

/**
 * The principals that the credentials of a session cannot be used for, each with the reason. Throws InputError if there
 * are no credentials and no other evidence.
 */
async function unreachableFrom(
  session: AwsSession,
  { request, principals }: EvidencePart,
  hasCredentials: boolean,
): Promise<ReadonlyMap<string, Unreachable>> {
  const all = (reason: string) =>
    new Map(principals.map(({ arn }) => [arn, { reason, otherAccount: false }]));
  if (!hasCredentials) {
    if (request.logs === undefined && request.file === undefined) throw new InputError([noCredentials]);
    return all(withoutCredentials);
  }
  try {
    const { account } = await readCaller(session);
    const others = principals.filter((one) => one.account !== account || one.partition !== session.partition);
    const reason = (arn: string) =>
      `the AWS credentials are for account ${account}, and ${arn} is in a different account; set assume-role for that account under accounts in the config file`;
    return new Map(others.map(({ arn }) => [arn, { reason: reason(arn), otherAccount: true }]));
  } catch (error) {
    if (error instanceof AwsFailure) return all(reasonOf(error, request.assume?.arn));
    throw error;
  }
}

function reasonOf({ kind, message }: AwsFailure, role: string | undefined): string {
  if (role === undefined) return message;
  const remedy =
    kind === 'denied'
      ? '; its trust policy must allow the caller, and assume-role-external-id must match its condition'
      : '';
  return `assume-role ${role}: ${message}${remedy}`;
}

/** A remark on a principal, by its ARN. */
type Remark = readonly [principal: string, text: string];

/** What each source reports of principals that could not be asked about. */
function failedAnswers(
  readers: readonly AccountReader[],
  unreachable: ReadonlyMap<string, Unreachable>,
  { window, now }: AccountsRun,
): { readonly answers: readonly PrincipalAnswer[]; readonly remarks: readonly Remark[] } {
  const answers: PrincipalAnswer[] = [];
  const remarks: Remark[] = [];
  for (const [principal, why] of unreachable)
    for (const reader of readers) {
      const failed = reader.failed(principal, why, { window, now });
      if ('remark' in failed) remarks.push([principal, failed.remark]);
      else answers.push({ coverage: failed.coverage, tried: [] });
    }
  return { answers, remarks };
}

/** If no source asks the account, nothing else reports that the role itself was not read. */
function unreadRoles(
  request: EvidenceRequest,
  unreachable: ReadonlyMap<string, Unreachable>,
): readonly Remark[] {
  if (asksAccounts(request)) return [];
  return [...unreachable].map(([principal, { reason }]) => [
    principal,
    `the role could not be read: ${reason}`,
  ]);
}

/** A remark on one principal belongs to its facts: reports on other principals do not show it. */
function withRemarks(
  facts: ReadonlyMap<string, PrincipalFacts>,
  remarks: readonly Remark[],
): ReadonlyMap<string, PrincipalFacts> {
  const all = new Map(facts);
  for (const [principal, remark] of remarks) {
    const known = all.get(principal);
    all.set(principal, { ...known, remarks: [...(known?.remarks ?? []), remark] });
  }
  return all;
}

type AccountFacts = Pick<AccountAnswers, 'facts' | 'remarks'>;

/** Reads what IAM says of the principals themselves, and the active findings on them if they are wanted. */
async function readFacts(
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  session: AwsSession,
): Promise<AccountFacts> {
  const facts = new Map<string, PrincipalFacts>();
  // One after the other: IAM throttles an account, and each principal takes several requests at once.
  for (const one of principals) facts.set(one.arn, await readPrincipalFacts(session, one));
  if (request.activeFindings === undefined || principals.length === 0) return { facts, remarks: [] };
  const { readActiveFindings } = await import('../aws/active-findings');
  const client = await session.accessAnalyzer();
  const arns = principals.map(({ arn }) => arn);
  const { findings, remarks } = await readActiveFindings(client, arns, soon(session));
  for (const [arn, active] of findings) facts.set(arn, { ...facts.get(arn), findings: active });
  return { facts, remarks };
}
