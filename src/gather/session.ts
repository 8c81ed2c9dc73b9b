import { type AwsSession, openSession } from '../aws/session';
import type { EvidenceRequest } from '../config/config';
import type { PrincipalArn } from '../iam/arn';
import { version } from '../version';
import type { Surroundings } from './gatherer';

/** Opens the session of a request: in the partition of its principals, in AWS_REGION, else where its trail is at home. */
export function sessionFor(
  { trails }: EvidenceRequest,
  principals: readonly PrincipalArn[],
  { env, signal }: Surroundings,
): AwsSession {
  const partition = principals[0]?.partition ?? 'aws';
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
  return openSession({ partition, region, signal, version });
}
