import { memberOf, UnexpectedAnswer } from './answers';
import type { Requests } from './requests';

/** Who a token belongs to, as GitHub names authors: `GET /user` is closed to the token of a workflow. Throws. */
export async function viewerOf({ octokit, repeated }: Requests): Promise<string> {
  const query = 'query { viewer { login } }';
  const answer = await repeated((request) => octokit.graphql<unknown>(query, { request }));
  const login = memberOf(memberOf(answer, 'viewer'), 'login');
  if (typeof login === 'string' && login !== '') return login;
  throw new UnexpectedAnswer('user');
}
