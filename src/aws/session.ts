import type { AccessAnalyzerClient } from '@aws-sdk/client-accessanalyzer';
import type { AthenaClient } from '@aws-sdk/client-athena';
import type { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { IAMClient } from '@aws-sdk/client-iam';
import type { S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Clock, Context } from '../base/context';
import { version } from '../base/version';
import type { EvidenceRequest } from '../config/config';
import { globalRegion, type PrincipalArn, partitionOf } from '../policy/arn';
import { call, soon, unlessAborted } from './call';

/** AWS as seen with one set of credentials. A client of a service that the run does not need is never loaded. */
export interface AwsSession {
  readonly partition: string;
  /** Where requests go that name no region of their own. */
  readonly region: string;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly iam: IAMClient;
  readonly sts: STSClient;
  accessAnalyzer(region?: string): Promise<AccessAnalyzerClient>;
  cloudTrail(region: string): Promise<CloudTrailClient>;
  s3(region?: string): Promise<S3Client>;
  athena(): Promise<AthenaClient>;
}

/** Keys that AWS has given out for a while. */
interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration?: Date;
}

interface SessionOptions {
  readonly partition: string;
  /** AWS_REGION, if it is set. */
  readonly region: string | undefined;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Of this tool, for the user agent. */
  readonly version: string;
  /** Where the credentials come from; absent: from the SDK's own chain. */
  readonly credentials?: () => Promise<Credentials>;
}

/**
 * Opens a session with the credentials given, else with the SDK's own chain of them, and with the endpoints that AWS_ENDPOINT_URL names. Every
 * request times out: the SDK by itself waits for ever, and `requestTimeout` alone only warns.
 */
export function openSession(options: SessionOptions): AwsSession {
  const { partition, region, signal, clock, version, credentials } = options;
  // It warns of old versions of Node when a client is made; which one runs an action is not for its user to choose.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const home = globalRegion(partition);
  const common = {
    customUserAgent: [['iam-policy-drift', version]] satisfies [string, string][],
    requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000, throwOnRequestTimeout: true },
  };
  const sts = new STSClient({
    ...common,
    region: region ?? home,
    ...(credentials === undefined ? {} : { credentials }),
  });
  const shared = { ...common, credentials: sts.config.credentials };
  const here = region ?? home;
  return {
    partition,
    region: here,
    signal,
    clock,
    sts,
    iam: new IAMClient({ ...shared, region: home }),
    async accessAnalyzer(at = here) {
      const { AccessAnalyzerClient } = await import('@aws-sdk/client-accessanalyzer');
      return new AccessAnalyzerClient({ ...shared, region: at });
    },
    async cloudTrail(at) {
      const { CloudTrailClient } = await import('@aws-sdk/client-cloudtrail');
      return new CloudTrailClient({ ...shared, region: at });
    },
    async athena() {
      const { AthenaClient } = await import('@aws-sdk/client-athena');
      return new AthenaClient({ ...shared, region: here });
    },
    async s3(at = here) {
      const { S3Client } = await import('@aws-sdk/client-s3');
      // Names of buckets become names of hosts, which an endpoint of one's own seldom has.
      return new S3Client({ ...shared, region: at, forcePathStyle: hasOwnEndpoint() });
    },
  };
}

function hasOwnEndpoint(): boolean {
  const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
  return [AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3].some((url) => (url ?? '') !== '');
}

/** Whether there are any credentials; they may still be wrong ones. An interruption leaves it open. */
export async function hasCredentials({ sts, signal }: AwsSession): Promise<boolean> {
  try {
    await unlessAborted(sts.config.credentials(), signal);
    return true;
  } catch {
    return signal.aborted;
  }
}

/** Reported of what cannot be asked without credentials. */
export const withoutCredentials = 'no AWS credentials were found';

/** Reported when a run cannot do anything without credentials. */
export const noCredentials = {
  location: 'AWS credentials',
  message: 'not found',
  remedy:
    'in a workflow, run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal, sign in to AWS',
};

/** Who the credentials speak for. */
interface Caller {
  readonly account: string;
  readonly arn: string;
}

/** Who the credentials speak for; needs no permission. Throws AwsFailure. */
export function readCaller(session: AwsSession): Promise<Caller> {
  return call(
    {
      action: 'sts:GetCallerIdentity',
      send: (options) => session.sts.send(new GetCallerIdentityCommand({}), options),
      read: ({ Account, Arn }) =>
        Account === undefined || Arn === undefined ? undefined : { account: Account, arn: Arn },
    },
    soon(session),
  );
}

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

/** Opens the session of the run's own credentials: in the partition of its principals, in AWS_REGION, else where its trail is at home. */
export function sessionFor(
  { trails, assume }: EvidenceRequest,
  principals: readonly Pick<PrincipalArn, 'partition'>[],
  { env, signal, clock }: Context,
): AwsSession {
  const region = regionOf(trails, env);
  const partition = principals[0]?.partition ?? assume?.arn.split(':')[1] ?? partitionOf(region);
  return openSession({ partition, region, signal, clock, version });
}

/**
 * The session in which the principals of a request are asked about: that of the role it names to take on, else the
 * run's own.
 */
export function accountSession(
  request: EvidenceRequest,
  principals: readonly Pick<PrincipalArn, 'partition'>[],
  surroundings: Context,
): AwsSession {
  const own = sessionFor(request, principals, surroundings);
  if (request.assume === undefined) return own;
  const { partition, signal, clock } = own;
  const region = regionOf(request.trails, surroundings.env);
  return openSession({
    partition,
    region,
    signal,
    clock,
    version,
    credentials: credentialsOf(request.assume, own),
  });
}

function regionOf(trails: readonly string[], env: Context['env']): string | undefined {
  return env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
}
