import type { AccessAnalyzerClient } from '@aws-sdk/client-accessanalyzer';
import type { Conditions } from '../../aws/call';
import { attempt, type Check, fine, wrong } from '../check';
import { findAnalyzer, readAnalyzer } from './gather';

const what = 'unused access';

/** Whether the analyzer can be read and is one for unused access. */
export function probeAnalyzer(
  client: AccessAnalyzerClient,
  conditions: Conditions,
  arn: string | undefined,
): Promise<readonly Check[]> {
  return attempt(
    what,
    () => (arn === undefined ? findAnalyzer(client, conditions) : readAnalyzer(client, arn, conditions)),
    (analyzer) =>
      typeof analyzer === 'string'
        ? wrong(what, analyzer)
        : fine(what, `${analyzer.arn} has a tracking period of ${analyzer.age} days`),
  );
}
