import { AwsFailure } from '../aws/aws-failure';
import type { AwsSession } from '../aws/session';
import { InputError } from '../base/input-error';
import type { EvidenceRequest } from '../config/config';
import { namesCredentials } from '../config/evidence-request';
import type { SourceName } from '../evidence/evidence';
import type { AwsRequest, AwsSource } from './gatherer';

/** Why nothing can be asked of a principal: it is somewhere else, or nobody may ask at all. */
interface Stranger {
  readonly why: string;
  readonly elsewhere: boolean;
}

/** Said of what cannot be asked. */
export const withoutCredentials = 'there are no AWS credentials';

/**
 * By principal, why the credentials of a session cannot tell anything of it; `known` tells whether the run has any of
 * its own. Throws InputError when it has none and nothing else to judge by.
 */
export async function strangersTo(
  session: AwsSession,
  { principals, evidence }: AwsRequest,
  known: boolean,
): Promise<ReadonlyMap<string, Stranger>> {
  const all = (why: string) => new Map(principals.map(({ arn }) => [arn, { why, elsewhere: false }]));
  if (!known) {
    if (evidence.logs === undefined && evidence.file === undefined) throw new InputError([noCredentials]);
    return all(withoutCredentials);
  }
  // Loaded here, because a check without AWS imports this file too and must not load the clients.
  const { readCaller } = await import('../aws/session');
  try {
    const { account } = await readCaller(session);
    const others = principals.filter((one) => one.account !== account || one.partition !== session.partition);
    const why = (arn: string) =>
      `the AWS credentials are those of account ${account}, and ${arn} is not in it; name assume-role for its account under accounts:`;
    return new Map(others.map(({ arn }) => [arn, { why: why(arn), elsewhere: true }]));
  } catch (error) {
    if (error instanceof AwsFailure) return all(reasonOf(error, evidence.assume?.arn));
    throw error;
  }
}

function reasonOf({ kind, message }: AwsFailure, role: string | undefined): string {
  if (role === undefined) return message;
  const remedy =
    kind === 'denied'
      ? '; its trust policy has to name who runs this, and assume-role-external-id has to be the one it wants'
      : '';
  return `assume-role ${role}: ${message}${remedy}`;
}

/** Said when there is nothing to judge by without credentials. */
export const noCredentials = {
  place: 'AWS credentials',
  message: 'there are none',
  remedy:
    'in a workflow run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal log in to AWS',
};

/**
 * Sources that were asked for and cannot be asked, each a view with a gap. A principal that only `auto` would have
 * asked about in another account is a remark: the inputs do not allow it.
 */
export function unasked(request: AwsRequest, strangers: ReadonlyMap<string, Stranger>) {
  const { generation, lastAccessed, unusedAccess } = request.evidence;
  const sources: AwsSource[] = [];
  const remarks: [string, string][] = [];
  for (const [principal, { why, elsewhere }] of strangers) {
    if (!asksOfPrincipals(request.evidence)) remarks.push([principal, `the role was not read: ${why}`]);
    if (generation !== undefined) sources.push(failed('policy-generation', principal, why, request));
    if (lastAccessed === 'auto' && elsewhere) remarks.push([principal, `last accessed was not read: ${why}`]);
    else if (lastAccessed !== 'no') sources.push(failed('last-accessed', principal, why, request));
    if (unusedAccess !== undefined) sources.push(failed('unused-access', principal, why, request));
  }
  return { failed: sources, remarks };
}

type Asked = Extract<SourceName, 'policy-generation' | 'last-accessed' | 'unused-access'>;

function failed(
  source: Asked,
  principal: string,
  message: string,
  { window, now, evidence }: AwsRequest,
): AwsSource {
  const common = { principal, window, gaps: [{ place: source, message }] };
  const reach = { start: now, end: now };
  if (source === 'last-accessed') return { view: { source, ...common, reach, services: [] }, tried: [] };
  if (source === 'unused-access') {
    const analyzer = evidence.unusedAccess?.analyzer ?? '';
    return { view: { source, ...common, reach, analyzer, actions: [] }, tried: [] };
  }
  const nothing = { covered: [], jobs: [], trails: [], actions: 0, services: [] };
  const regions = evidence.generation?.regions ?? 'all';
  return { view: { source, ...common, ...nothing, regions }, tried: [] };
}

/** Whether a request names a source that asks AWS of each principal by itself. */
export function asksOfPrincipals({
  generation,
  lastAccessed,
  unusedAccess,
  activeFindings,
}: EvidenceRequest): boolean {
  const asked = [generation, unusedAccess, activeFindings].some((one) => one !== undefined);
  return asked || lastAccessed !== 'no';
}

/** Whether a request names a source that only AWS can answer. */
function namesAwsSource(request: EvidenceRequest): boolean {
  return asksOfPrincipals(request) || request.athena !== undefined;
}

/**
 * Whether AWS is asked for anything. A trail beside logs is asked for its settings where the environment names
 * credentials; by itself it asks for nothing.
 */
export function needsAws(
  request: EvidenceRequest,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const { logs, trails } = request;
  return namesAwsSource(request) || (logs !== undefined && trails.length > 0 && namesCredentials(env));
}
