import { ListRolesCommand } from '@aws-sdk/client-iam';
import { type PrincipalArn, parsePrincipalArn } from '../iam/arn';
import { call } from './call';
import { allPages } from './pages';
import { type AwsSession, soon } from './session';

/** All roles of the session's account, in order of their ARNs. Throws AwsFailure. */
export async function listRoles(session: AwsSession): Promise<readonly PrincipalArn[]> {
  const action = 'iam:ListRoles';
  const conditions = soon(session);
  const arns = await allPages(action, (marker) =>
    call(
      {
        action,
        send: (options) =>
          session.iam.send(
            new ListRolesCommand({ MaxItems: 1000, ...(marker === undefined ? {} : { Marker: marker }) }),
            options,
          ),
        read: ({ Roles, IsTruncated, Marker }) =>
          Roles === undefined
            ? undefined
            : {
                items: Roles.flatMap(({ Arn }) => Arn ?? []),
                next: IsTruncated === true ? Marker : undefined,
              },
      },
      conditions,
    ),
  );
  return arns.sort().flatMap((arn) => {
    const parsed = parsePrincipalArn(arn);
    return typeof parsed === 'string' ? [] : [parsed];
  });
}
