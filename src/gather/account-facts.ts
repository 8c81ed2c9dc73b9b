import { readPrincipalFacts } from '../aws/principal-facts';
import { type AwsSession, soon } from '../aws/session';
import type { PrincipalFacts } from '../drift/principal-facts';
import type { AwsRequest } from './aws';

/** What AWS knows of some principals themselves, and what it would not say of all of them. */
export interface AccountFacts {
  readonly facts: ReadonlyMap<string, PrincipalFacts>;
  readonly remarks: readonly string[];
}

/** Reads what IAM knows of principals, and the active findings on them where they are wanted. */
export async function readFacts(
  { evidence, principals }: AwsRequest,
  session: AwsSession,
): Promise<AccountFacts> {
  const facts = new Map<string, PrincipalFacts>();
  // One after the other: IAM throttles an account, and each takes several requests at once.
  for (const one of principals) facts.set(one.arn, await readPrincipalFacts(session, one));
  if (evidence.activeFindings === undefined || principals.length === 0) return { facts, remarks: [] };
  const { readActiveFindings } = await import('../sources/active-findings/read');
  const client = await session.accessAnalyzer();
  const arns = principals.map(({ arn }) => arn);
  const { findings, remarks } = await readActiveFindings(client, arns, soon(session));
  for (const [arn, active] of findings) facts.set(arn, { ...facts.get(arn), findings: active });
  return { facts, remarks };
}
