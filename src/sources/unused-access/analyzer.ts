import {
  type AccessAnalyzerClient,
  type AnalyzerSummary,
  GetAnalyzerCommand,
  ListAnalyzersCommand,
} from '@aws-sdk/client-accessanalyzer';
import { type Conditions, call } from '../../aws/call';
import { allPages } from '../../aws/pages';

/** An unused-access analyzer. */
export interface Analyzer {
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
  return 'there is no active unused-access analyzer in this region; name one with unused-access-analyzer-arn';
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
  return summary.arn === arn ? analyzerOf(summary) : `there is no analyzer ${arn} for these credentials`;
}

function analyzerOf({ arn = '', type, status, configuration }: AnalyzerSummary): Analyzer | string {
  if (!types.some((known) => known === type))
    return `analyzer ${arn} looks for something else: it is of type ${type}`;
  if (status !== 'ACTIVE') return `analyzer ${arn} is not active: its status is ${status}`;
  const age = configuration?.unusedAccess?.unusedAccessAge;
  return age === undefined ? `analyzer ${arn} does not tell its tracking period` : { arn, age };
}
