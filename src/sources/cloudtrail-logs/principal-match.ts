import type { PrincipalName } from '../../drift/evidence';
import { type PrincipalArn, parseAssumedRole } from '../../iam/arn';
import type { LogRecord } from './record';

/** Finds out which of the wanted principals made a call. */
export interface PrincipalMatch {
  readonly principals: readonly PrincipalName[];
  principalOf(record: Pick<LogRecord, 'arn' | 'issuerArn'>): PrincipalName | undefined;
}

/**
 * A role is known by sessionIssuer.arn, which has its path. Where a record lacks it, the session's own ARN names the
 * role without path; names are unique in an account, so account and name decide.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
 */
export function matchPrincipals(principals: readonly PrincipalArn[]): PrincipalMatch {
  const byArn = new Map(principals.map(({ arn }) => [arn, arn]));
  const roles = principals.filter(({ kind }) => kind === 'role');
  const bySession = new Map(roles.map((role) => [sessionKey(role), role.arn]));
  return {
    principals: principals.map(({ arn }) => arn),
    principalOf({ arn, issuerArn }) {
      if (issuerArn !== undefined) return byArn.get(issuerArn);
      if (arn === undefined) return undefined;
      const session = parseAssumedRole(arn);
      return session === undefined ? byArn.get(arn) : bySession.get(sessionKey(session));
    },
  };
}

function sessionKey({
  partition,
  account,
  name,
}: Pick<PrincipalArn, 'partition' | 'account' | 'name'>): string {
  return `${partition} ${account} ${name}`;
}
