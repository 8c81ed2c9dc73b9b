import { namesCredentials } from '../config/aws-environment';
import type { EvidenceRequest } from '../config/config';

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
export function namesAwsSource(request: EvidenceRequest): boolean {
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
