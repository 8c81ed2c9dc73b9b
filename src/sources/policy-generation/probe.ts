import { GetRoleCommand } from '@aws-sdk/client-iam';
import { z } from 'zod';
import { call, soon } from '../../aws/call';
import { decodedDocument } from '../../aws/policy-holders';
import type { AwsSession } from '../../aws/session';
import { asciiLower } from '../../base/text';
import { type Instant, isoDay } from '../../base/time';
import { parsePrincipalArn } from '../../policy/arn';
import { attempt, type Check, fine, unknown, wrong } from '../check';
import { GenerationApi } from './api';
import { jobsADay } from './plan';

/** Whether the access role can be used, and how many jobs are left today. Starts no job. */
export async function probeGeneration(
  session: AwsSession,
  accessRole: string,
  now: Instant,
): Promise<readonly Check[]> {
  const role = await checkAccessRole(session, accessRole);
  const quota = jobsADay(session.region);
  const api = new GenerationApi(await session.accessAnalyzer());
  const jobs = await attempt(
    'policy generation',
    () => api.list(undefined, soon(session)),
    (all) => {
      const today = all.filter(({ started }) => isoDay(started) === isoDay(now)).length;
      const running = all.filter(({ status }) => status === 'IN_PROGRESS').length;
      if (today >= quota)
        return wrong('policy generation', `the daily quota is reached (${quota} jobs); wait until tomorrow`);
      const busy = running === 0 ? '' : '; one job is running, and other jobs wait for it';
      return fine('policy generation', `${today} of ${quota} daily jobs are used${busy}`);
    },
  );
  const passing = unknown(
    'iam:PassRole',
    `iam:PassRole on ${accessRole} is not checked, because no job was started`,
  );
  return [...role, ...jobs, passing];
}

/** Whether the role that reads the trail is there, and trusts Access Analyzer. */
function checkAccessRole(session: AwsSession, accessRole: string): Promise<readonly Check[]> {
  return attempt(
    'access role',
    () => readTrust(session, accessRole),
    (found) => trustCheck(accessRole, found),
  );
}

interface Found {
  readonly arn: string;
  /** Encoded as IAM sends it. */
  readonly trust: string;
}

function readTrust(session: AwsSession, accessRole: string): Promise<Found> {
  const parsed = parsePrincipalArn(accessRole);
  const RoleName = typeof parsed === 'string' ? accessRole : parsed.name;
  return call(
    {
      action: 'iam:GetRole',
      send: (options) => session.iam.send(new GetRoleCommand({ RoleName }), options),
      read: ({ Role }) =>
        Role?.Arn === undefined ? undefined : { arn: Role.Arn, trust: Role.AssumeRolePolicyDocument ?? '' },
    },
    soon(session),
  );
}

const analyzer = 'access-analyzer.amazonaws.com';

function trustCheck(accessRole: string, { arn, trust }: Found): Check {
  const what = 'access role';
  if (arn !== accessRole) return wrong(what, `its ARN is ${arn}: set access-role-arn to it, with the path`);
  return trusts(decodedDocument(trust) ?? '')
    ? fine(what, `its trust policy allows ${analyzer} to assume it`)
    : wrong(what, `${arn} does not trust ${analyzer}: add it to its trust policy`);
}

const texts = z.union([z.string(), z.array(z.string())]);
const statement = z.object({
  Effect: z.string(),
  Principal: z.object({ Service: texts.optional() }).catch({}),
  Action: texts.catch([]),
});
const trustPolicy = z.object({ Statement: z.union([statement, z.array(statement)]) });

/** Whether some statement allows it; conditions are not weighed, and nothing beside the statement is. */
function trusts(document: string): boolean {
  const parsed = trustPolicy.safeParse(parseJson(document));
  const statements = parsed.success ? [parsed.data.Statement].flat() : [];
  return statements.some(({ Effect, Principal: { Service = [] }, Action }) => {
    const actions = [Action].flat().map((action) => asciiLower(action));
    const assumes = actions.some((action) => ['sts:assumerole', 'sts:*', '*'].includes(action));
    return Effect === 'Allow' && assumes && [Service].flat().includes(analyzer);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
