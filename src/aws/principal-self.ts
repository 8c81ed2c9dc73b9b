import { GetRoleCommand, GetUserCommand, type IAMClient } from '@aws-sdk/client-iam';
import type { Instant } from '../drift/time';
import type { PrincipalArn } from '../iam/arn';
import { AwsFailure } from './aws-failure';
import type { AwsCall } from './call';
import type { AttachedPolicy } from './policy-holders';
import type { PrincipalReader } from './principal-reader';
import { type AwsSession, readCaller } from './session';

/** What a role or user is, without its policies; both are unknown when it could not be read. */
export interface PrincipalSelf {
  readonly created?: Instant;
  readonly boundary?: AttachedPolicy;
}

/** Why there is nothing to read of a principal; `absent` where there is none of that name. */
export interface NoSelf {
  readonly problem: string;
  readonly absent?: true;
}

/**
 * Reads what a principal is. Gives a problem when there is nothing to read of it: it is not there, it stands under
 * another path, or the credentials are for another account. IAM looks for a name in the caller's own account, whatever
 * the ARN says: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
export async function readSelf(
  session: AwsSession,
  reader: PrincipalReader,
  principal: PrincipalArn,
): Promise<PrincipalSelf | NoSelf> {
  const { kind, name, account, arn } = principal;
  const request = describe(session.iam, principal);
  const found = await reader.send(request).catch(failureIn);
  if (!(found instanceof AwsFailure)) {
    if (found.arn === arn) return found.self;
    return { problem: `the ${kind} ${name} of the account that was asked is ${found.arn}, not ${arn}` };
  }
  const elsewhere = await elsewhereOf(session, reader, principal, found);
  if (elsewhere !== undefined) return { problem: elsewhere };
  if (found.kind === 'not-found')
    return { problem: `there is no ${kind} ${name} in account ${account}`, absent: true };
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
    return `the AWS credentials are for account ${caller.account}, and the ${kind} ${name} is in account ${account}; take credentials for that one`;
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
