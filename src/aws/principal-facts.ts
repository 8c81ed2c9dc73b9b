import { GetRoleCommand, GetUserCommand, type IAMClient } from '@aws-sdk/client-iam';
import { compare } from '../base/order';
import type { Instant } from '../base/time';
import type { LivePolicy, PrincipalFacts } from '../evidence/evidence';
import type { PrincipalArn } from '../policy/arn';
import { AwsFailure } from './aws-failure';
import type { AwsCall } from './call';
import {
  type AttachedPolicy,
  groupHolder,
  groupsOf,
  LivePolicies,
  roleHolder,
  userHolder,
} from './policy-holders';
import { PrincipalReader } from './principal-reader';
import { type AwsSession, readCaller } from './session';

/**
 * Reads what IAM knows of a role or user: since when it is there, all policies that grant it something (those of a
 * user's groups included, as `group/policy`) and its permissions boundary, each with the document of its default
 * version. What AWS does not answer is said in `unread`, each missing permission once; no failure of AWS is thrown.
 * A principal that is not there, or stands under another path or in another account, has nothing but `unread`.
 */
export async function readPrincipalFacts(
  session: AwsSession,
  principal: PrincipalArn,
): Promise<PrincipalFacts> {
  const reader = new PrincipalReader(session);
  const self = await readSelf(session, reader, principal);
  if ('problem' in self) return { ...(self.absent ? { absent: true } : {}), readErrors: [self.problem] };
  const live = new LivePolicies(session.iam, reader);
  const [policies, boundary] = await Promise.all([
    policiesOf(session, principal, reader, live),
    self.boundary && live.managed(self.boundary),
  ]);
  const { created } = self;
  const { unread } = reader;
  return {
    ...(created === undefined ? {} : { created }),
    policies: policies?.sort(byKindAndName) ?? 'unreadable',
    ...(boundary === undefined ? {} : { boundary }),
    ...(unread.length === 0 ? {} : { readErrors: unread }),
  };
}

/** Undefined when some policy could not be read. */
async function policiesOf(
  { iam }: AwsSession,
  { kind, name }: PrincipalArn,
  reader: PrincipalReader,
  live: LivePolicies,
): Promise<LivePolicy[] | undefined> {
  if (kind === 'role') return live.of(roleHolder(iam, name));
  const groups = reader.list(groupsOf(iam, name));
  const [own, shared] = await Promise.all([
    live.of(userHolder(iam, name)),
    groups.then((names) => sharedBy(iam, names, live)),
  ]);
  return own && shared && [...own, ...shared];
}

/** What reaches a user through groups; one that could not be read hides what the user may do. */
async function sharedBy(
  iam: IAMClient,
  groups: readonly string[] | undefined,
  live: LivePolicies,
): Promise<LivePolicy[] | undefined> {
  if (groups === undefined) return undefined;
  const parts = await Promise.all(
    groups.map(async (group) => {
      const policies = await live.of(groupHolder(iam, group));
      return policies?.map(
        ({ name, text }): LivePolicy => ({ name: `${group}/${name}`, kind: 'group', text }),
      );
    }),
  );
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function byKindAndName(a: LivePolicy, b: LivePolicy): number {
  return compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.text, b.text);
}

/** What a role or user is, without its policies; both are unknown when it could not be read. */
interface PrincipalSelf {
  readonly created?: Instant;
  readonly boundary?: AttachedPolicy;
}

/** Why there is nothing to read of a principal; `absent` where there is none of that name. */
interface NoSelf {
  readonly problem: string;
  readonly absent?: true;
}

/**
 * Reads what a principal is. Gives a problem when there is nothing to read of it: it is not there, it stands under
 * another path, or the credentials are for another account. IAM looks for a name in the caller's own account, whatever
 * the ARN says: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
async function readSelf(
  session: AwsSession,
  reader: PrincipalReader,
  principal: PrincipalArn,
): Promise<PrincipalSelf | NoSelf> {
  const { kind, name, account, arn } = principal;
  const request = describe(session.iam, principal);
  const found = await reader.send(request).catch(failureIn);
  if (!(found instanceof AwsFailure)) {
    if (found.arn === arn) return found.self;
    return { problem: `the ${kind} ${name} has the ARN ${found.arn}, not ${arn}; correct principal-arn` };
  }
  const elsewhere = await elsewhereOf(session, reader, principal, found);
  if (elsewhere !== undefined) return { problem: elsewhere };
  if (found.kind === 'not-found')
    return { problem: `the ${kind} ${name} does not exist in account ${account}`, absent: true };
  reader.note(request.action, found);
  return {};
}

/** Says so when a name was looked for in another account than the principal's; that would explain a failure. */
async function elsewhereOf(
  session: AwsSession,
  reader: PrincipalReader,
  { kind, name, account }: PrincipalArn,
  { kind: failure }: AwsFailure,
): Promise<string | undefined> {
  if (failure !== 'not-found' && failure !== 'denied') return undefined;
  const caller = await readCaller(session).catch(failureIn);
  if (caller instanceof AwsFailure) reader.note('sts:GetCallerIdentity', caller);
  else if (caller.account !== account) {
    return `the AWS credentials are for account ${caller.account}, and the ${kind} ${name} is in account ${account}; use credentials for that account`;
  }
  return undefined;
}

/** The role or user that was found, by its own ARN. */
interface Found {
  readonly arn: string;
  readonly self: PrincipalSelf;
}

/** What GetRole and GetUser have in common. */
interface Described {
  readonly Arn?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly PermissionsBoundary?: { readonly PermissionsBoundaryArn?: string | undefined } | undefined;
}

function describe(iam: IAMClient, { kind, name }: PrincipalArn): AwsCall<Described | undefined, Found> {
  if (kind === 'role') {
    return {
      action: 'iam:GetRole',
      send: async (options) => (await iam.send(new GetRoleCommand({ RoleName: name }), options)).Role,
      read: foundIn,
    };
  }
  return {
    action: 'iam:GetUser',
    send: async (options) => (await iam.send(new GetUserCommand({ UserName: name }), options)).User,
    read: foundIn,
  };
}

function foundIn(described: Described | undefined): Found | undefined {
  const { Arn, CreateDate, PermissionsBoundary } = described ?? {};
  const created = CreateDate?.getTime() ?? Number.NaN;
  if (Arn === undefined || Number.isNaN(created)) return undefined;
  if (PermissionsBoundary === undefined) return { arn: Arn, self: { created } };
  const arn = PermissionsBoundary.PermissionsBoundaryArn;
  if (arn === undefined) return undefined;
  return { arn: Arn, self: { created, boundary: { name: arn.slice(arn.lastIndexOf('/') + 1), arn } } };
}

function failureIn(error: unknown): AwsFailure {
  if (error instanceof AwsFailure) return error;
  throw error;
}
