import { credentialsOf } from '../aws/assume-role';
import { type AwsSession, openSession } from '../aws/session';
import type { EvidenceRequest } from '../config/config';
import { type PrincipalArn, partitionOf } from '../iam/arn';
import { version } from '../version';
import type { Surroundings } from './gatherer';

/** Opens the session of the run's own credentials: in the partition of its principals, in AWS_REGION, else where its trail is at home. */
export function sessionFor(
  { trails, assume }: EvidenceRequest,
  principals: readonly PrincipalArn[],
  { env, signal }: Surroundings,
): AwsSession {
  const region = regionOf(trails, env);
  const partition = principals[0]?.partition ?? assume?.arn.split(':')[1] ?? partitionOf(region);
  return openSession({ partition, region, signal, version });
}

/**
 * The session in which the principals of a request are asked about: that of the role it names to take on, else the
 * run's own.
 */
export function accountSession(
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  surroundings: Surroundings,
): AwsSession {
  const own = sessionFor(request, principals, surroundings);
  if (request.assume === undefined) return own;
  const { partition, signal } = own;
  const region = regionOf(request.trails, surroundings.env);
  return openSession({ partition, region, signal, version, credentials: credentialsOf(request.assume, own) });
}

function regionOf(trails: readonly string[], env: Surroundings['env']): string | undefined {
  return env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
}
