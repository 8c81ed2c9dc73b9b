import type { AccessAnalyzerClient } from '@aws-sdk/client-accessanalyzer';
import { AwsFailure } from '../../aws/aws-failure';
import { type Conditions, patience } from '../../aws/call';
import type { Gap, UnusedAccessView } from '../../drift/source-view';
import { day, type Instant, type Window } from '../../drift/time';
import { type Analyzer, findAnalyzer, readAnalyzer } from './analyzer';
import { type Found, listFindings, readFinding } from './findings';

/** An action that a finding calls unused, and its use before the tracking period, if there was one. */
export interface FormerUse {
  readonly action: string;
  readonly last: Instant;
}

/** What the findings of one principal say: the view, and uses of long ago. */
export interface UnusedAccessEvidence {
  readonly view: UnusedAccessView;
  readonly actions: readonly FormerUse[];
}

export interface UnusedAccessRequest {
  readonly principal: string;
  /** ARN; absent: the account's or the organisation's own one is looked for. */
  readonly analyzer: string | undefined;
  readonly window: Window;
  readonly now: Instant;
  readonly signal: AbortSignal;
}

/** Reads the unused-access findings of one principal. Never throws for AWS: what goes wrong is a gap. */
export async function gatherUnusedAccess(
  client: AccessAnalyzerClient,
  request: UnusedAccessRequest,
): Promise<UnusedAccessEvidence> {
  const { principal, window, now, signal } = request;
  const conditions = { signal, deadline: Date.now() + patience };
  const about = { source: 'unused-access', principal, window } as const;
  try {
    const analyzer = await analyzerOf(client, request.analyzer, conditions);
    const found = await readFindings(client, analyzer, principal, conditions);
    return { view: { ...about, ...viewOf(analyzer, found, now) }, actions: found.flatMap(formerUses) };
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const gaps = [{ place: 'unused-access', message: error.message }];
    const reach = { start: now, end: now };
    return { view: { ...about, reach, gaps, analyzer: request.analyzer ?? '', actions: [] }, actions: [] };
  }
}

async function analyzerOf(
  client: AccessAnalyzerClient,
  arn: string | undefined,
  conditions: Conditions,
): Promise<Analyzer> {
  const analyzer =
    arn === undefined ? await findAnalyzer(client, conditions) : await readAnalyzer(client, arn, conditions);
  if (typeof analyzer !== 'string') return analyzer;
  throw new AwsFailure('not-found', analyzer);
}

const tooMany = 'access-analyzer:GetFinding: reading every finding took too long; run it again';

async function readFindings(
  client: AccessAnalyzerClient,
  { arn }: Analyzer,
  principal: string,
  conditions: Conditions,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const id of await listFindings(client, arn, principal, conditions)) {
    if (Date.now() >= conditions.deadline) throw new AwsFailure('deadline', tooMany);
    found.push(await readFinding(client, arn, id, conditions));
  }
  return found;
}

/** Findings prove as much as their oldest analysis; without any, the analyzer looked until now. */
function viewOf({ arn, age }: Analyzer, found: readonly Found[], now: Instant) {
  const end = Math.min(now, ...found.map(({ analyzed }) => analyzed));
  const unused = found.flatMap(({ role }) => role ?? []);
  const [role] = unused;
  const gaps = found.flatMap(({ error, id }): Gap[] =>
    error === undefined
      ? []
      : [{ place: 'unused-access', message: `finding ${id}: AWS could not analyse it (${error})` }],
  );
  return {
    reach: { start: end - age * day, end },
    gaps,
    analyzer: arn,
    actions: [...new Set(found.flatMap(({ actions }) => actions.map(({ action }) => action)))].sort(),
    ...(role === undefined ? {} : { unusedRole: role }),
  };
}

function formerUses({ actions }: Found): FormerUse[] {
  return actions.flatMap(({ action, last }) => (last === undefined ? [] : [{ action, last }]));
}
