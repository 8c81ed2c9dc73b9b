import type { Asked, Clock, Operations } from './aws-asked';
import { accountOf, type Identity } from './aws-identity';
import { denied } from './aws-refusal';
import { type Fields, maybeText, number, text } from './aws-values';

/** A role that may be assumed; with an external id, only by who knows it. */
export interface AssumableRole {
  readonly arn: string;
  readonly externalId?: string;
}

/** STS. The identity of a session is added to those that are known. */
export function sessionsOf(
  assumable: readonly AssumableRole[],
  identities: Identity[],
  clock: Clock,
): Operations {
  return {
    GetCallerIdentity: ({ caller }) => ({
      UserId: userId(caller),
      Account: accountOf(caller),
      Arn: caller.arn,
    }),
    AssumeRole: (asked) => {
      const session = sessionOf(roleOf(assumable, asked), asked.params, identities.length);
      identities.push(session);
      return describeSession(session, asked.params, clock());
    },
  };
}

function roleOf(assumable: readonly AssumableRole[], { params, caller }: Asked): string {
  const arn = text(params, 'RoleArn');
  const role = assumable.find((one) => one.arn === arn);
  if (role !== undefined && role.externalId === maybeText(params, 'ExternalId')) return arn;
  throw denied(caller.arn, 'sts:AssumeRole', arn);
}

function describeSession(session: Identity, params: Fields, now: Date): Fields {
  const seconds = number(params, 'DurationSeconds') ?? 3600;
  return {
    Credentials: {
      AccessKeyId: session.key,
      SecretAccessKey: session.secret,
      SessionToken: session.token,
      Expiration: new Date(now.getTime() + seconds * 1000),
    },
    AssumedRoleUser: { AssumedRoleId: userId(session), Arn: session.arn },
  };
}

function sessionOf(arn: string, params: Fields, count: number): Identity {
  const [, , , , account = ''] = arn.split(':');
  const name = `${arn.slice(arn.lastIndexOf('/') + 1)}/${text(params, 'RoleSessionName')}`;
  return {
    key: `ASIACANARY${String(count + 1).padStart(10, '0')}`,
    secret: `canary-of-the-secret-key-of-session-${count}`,
    token: `canary-of-the-token-of-session-${count}`,
    arn: `arn:aws:sts::${account}:assumed-role/${name}`,
  };
}

function userId({ arn }: Identity): string {
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  return arn.includes(':assumed-role/') ? `AROACANARY0000000001:${name}` : 'AIDACANARY0000000001';
}
