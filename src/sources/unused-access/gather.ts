import {
  type AccessAnalyzerClient,
  type AnalyzerSummary,
  GetAnalyzerCommand,
  ListAnalyzersCommand,
} from '@aws-sdk/client-accessanalyzer';
import { AwsFailure } from '../../aws/aws-failure';
import { allPages, type Conditions, call, patience, soon } from '../../aws/call';
import type { Clock } from '../../base/context';
import { day, type Instant, type Window } from '../../base/time';
import type { Gap, UnusedAccessCoverage } from '../../evidence/source-coverage';
import { type Found, listFindings, readFinding } from './findings';

/** An action that a finding calls unused, and its use before the tracking period, if there was one. */
interface FormerUse {
  readonly action: string;
  readonly last: Instant;
}

/** What the findings of one principal say: the view, and uses of long ago. */
interface UnusedAccessEvidence {
  readonly coverage: UnusedAccessCoverage;
  readonly actions: readonly FormerUse[];
}

interface UnusedAccessRequest {
  readonly principal: string;
  /** ARN; absent: the account's or the organisation's own one is looked for. */
  readonly analyzer: string | undefined;
  readonly window: Window;
  readonly now: Instant;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

/** Reads the unused-access findings of one principal. Never throws for AWS: what goes wrong is a gap. */
export async function gatherUnusedAccess(
  client: AccessAnalyzerClient,
  request: UnusedAccessRequest,
): Promise<UnusedAccessEvidence> {
  const { principal, window, now } = request;
  const conditions = soon(request, patience);
  const about = { source: 'unused-access', principal, window } as const;
  try {
    const analyzer = await chosenAnalyzer(client, request.analyzer, conditions);
    const found = await readFindings(client, analyzer, principal, conditions);
    return {
      coverage: { ...about, ...coverageOf(analyzer, found, now) },
      actions: found.flatMap(formerUses),
    };
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const gaps = [{ location: 'unused-access', message: error.message }];
    const reach = { start: now, end: now };
    return {
      coverage: { ...about, trackingPeriod: reach, gaps, analyzer: request.analyzer ?? '', actions: [] },
      actions: [],
    };
  }
}

async function chosenAnalyzer(
  client: AccessAnalyzerClient,
  arn: string | undefined,
  conditions: Conditions,
): Promise<Analyzer> {
  const analyzer =
    arn === undefined ? await findAnalyzer(client, conditions) : await readAnalyzer(client, arn, conditions);
  if (typeof analyzer !== 'string') return analyzer;
  throw new AwsFailure('not-found', analyzer);
}

const tooMany = 'access-analyzer:GetFinding: reading all findings took too long; run again';

async function readFindings(
  client: AccessAnalyzerClient,
  { arn }: Analyzer,
  principal: string,
  conditions: Conditions,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const id of await listFindings(client, arn, principal, conditions)) {
    if (conditions.clock.now() >= conditions.deadline) throw new AwsFailure('deadline', tooMany);
    found.push(await readFinding(client, arn, id, conditions));
  }
  return found;
}

/** Findings prove as much as their oldest analysis; without any, the analyzer looked until now. */
function coverageOf({ arn, age }: Analyzer, found: readonly Found[], now: Instant) {
  const end = Math.min(now, ...found.map(({ analyzed }) => analyzed));
  const unused = found.flatMap(({ role }) => role ?? []);
  const [role] = unused;
  const gaps = found.flatMap(({ error, id }): Gap[] =>
    error === undefined
      ? []
      : [{ location: 'unused-access', message: `finding ${id}: AWS could not analyze it (${error})` }],
  );
  return {
    trackingPeriod: { start: end - age * day, end },
    gaps,
    analyzer: arn,
    actions: [...new Set(found.flatMap(({ actions }) => actions.map(({ action }) => action)))].sort(),
    ...(role === undefined ? {} : { unusedRole: role }),
  };
}

function formerUses({ actions }: Found): FormerUse[] {
  return actions.flatMap(({ action, last }) => (last === undefined ? [] : [{ action, last }]));
}

/** An unused-access analyzer. */
interface Analyzer {
  readonly arn: string;
  /** Days without a use after which it calls something unused. */
  readonly age: number;
}

const types = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'] as const;

/**
 * The active unused-access analyzer of the account, else of the organisation, in the region of the client. Gives a
 * text that says why there is none. Throws AwsFailure.
 */
export async function findAnalyzer(
  client: AccessAnalyzerClient,
  conditions: Conditions,
): Promise<Analyzer | string> {
  const action = 'access-analyzer:ListAnalyzers';
  for (const type of types) {
    const all = await allPages(action, (nextToken) =>
      call(
        {
          action,
          send: (options) =>
            client.send(
              new ListAnalyzersCommand({ type, ...(nextToken === undefined ? {} : { nextToken }) }),
              options,
            ),
          read: ({ analyzers, nextToken: next }) =>
            analyzers === undefined ? undefined : { items: analyzers, next },
        },
        conditions,
      ),
    );
    // One that another service keeps counts too (managedBy); of several the first by ARN is taken.
    const active = all.map(analyzerOf).filter((one) => typeof one !== 'string');
    const [first] = active.sort((a, b) => (a.arn < b.arn ? -1 : 1));
    if (first !== undefined) return first;
  }
  return 'no active unused access analyzer in this Region; set unused-access-analyzer-arn';
}

/** The analyzer of an ARN, or why it cannot be used. Throws AwsFailure. */
export async function readAnalyzer(
  client: AccessAnalyzerClient,
  arn: string,
  conditions: Conditions,
): Promise<Analyzer | string> {
  const name = arn.slice(arn.indexOf('/') + 1);
  return call(
    {
      action: 'access-analyzer:GetAnalyzer',
      send: (options) => client.send(new GetAnalyzerCommand({ analyzerName: name }), options),
      read: ({ analyzer }) => (analyzer === undefined ? undefined : ofArn(analyzer, arn)),
    },
    conditions,
  );
}

function ofArn(summary: AnalyzerSummary, arn: string): Analyzer | string {
  return summary.arn === arn
    ? analyzerOf(summary)
    : `the analyzer ${arn} was not found with these credentials`;
}

function analyzerOf({ arn = '', type, status, configuration }: AnalyzerSummary): Analyzer | string {
  if (!types.some((known) => known === type))
    return `analyzer ${arn} is not an unused access analyzer: its type is ${type}`;
  if (status !== 'ACTIVE') return `analyzer ${arn} is not active: its status is ${status}`;
  const age = configuration?.unusedAccess?.unusedAccessAge;
  return age === undefined ? `analyzer ${arn} has no tracking period` : { arn, age };
}
