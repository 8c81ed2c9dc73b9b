import type { AwsSession } from '../aws/session';
import type { Context } from '../base/context';
import type { EvidenceRequest } from '../config/config';
import type { PrincipalArn } from '../policy/arn';

/** A session with the credentials of the run, before any role is assumed. */
export interface OwnSession {
  readonly session: AwsSession;
  /** Whether there are credentials; they may still be wrong. */
  readonly hasCredentials: boolean;
}

/** Opens the session when it is first asked for: a run from files loads no AWS client. */
interface SessionOpener {
  open(): Promise<OwnSession>;
  /** Undefined when there are no credentials. */
  session(): Promise<AwsSession | undefined>;
}

/** The session of a run's own credentials, opened once. */
export function ownSession(
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  context: Context,
): SessionOpener {
  let opening: Promise<OwnSession> | undefined;
  const open = () => {
    opening ??= openOwn(request, principals, context);
    return opening;
  };
  return {
    open,
    session: async () => {
      const { session, hasCredentials } = await open();
      return hasCredentials ? session : undefined;
    },
  };
}

async function openOwn(...of: Parameters<typeof ownSession>): Promise<OwnSession> {
  const { hasCredentials, sessionFor } = await import('../aws/session');
  const session = sessionFor(...of);
  return { session, hasCredentials: await hasCredentials(session) };
}
