import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { call } from './call';
import { type AwsSession, type Credentials, soon } from './session';

/** A role to take on, and how the session is called. */
export interface RoleToAssume {
  readonly arn: string;
  readonly sessionName: string;
  readonly externalId?: string;
}

/**
 * Takes on a role with the credentials of a session, and again when what it was given runs out. Throws AwsFailure.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function credentialsOf(
  { arn, sessionName, externalId }: RoleToAssume,
  session: AwsSession,
): () => Promise<Credentials> {
  const command = () =>
    new AssumeRoleCommand({
      RoleArn: arn,
      RoleSessionName: sessionName,
      ...(externalId === undefined ? {} : { ExternalId: externalId }),
    });
  return () =>
    call(
      {
        action: 'sts:AssumeRole',
        send: (options) => session.sts.send(command(), options),
        read: ({ Credentials: given }) => {
          const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
          if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
            return undefined;
          return {
            accessKeyId: AccessKeyId,
            secretAccessKey: SecretAccessKey,
            sessionToken: SessionToken,
            ...(Expiration === undefined ? {} : { expiration: Expiration }),
          };
        },
      },
      soon(session),
    );
}
