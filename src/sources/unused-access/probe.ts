import { soon } from '../../aws/call';
import type { AwsSession } from '../../aws/session';
import { attempt, type Check, fine, wrong } from '../check';
import { findAnalyzer, readAnalyzer } from './gather';

const what = 'unused access';

/** Whether the analyzer can be read and is one for unused access. */
export function probeAnalyzer(session: AwsSession, arn: string | undefined): Promise<readonly Check[]> {
  return attempt(
    what,
    async () => {
      const client = await session.accessAnalyzer(arn?.split(':')[3]);
      return arn === undefined
        ? findAnalyzer(client, soon(session))
        : readAnalyzer(client, arn, soon(session));
    },
    (analyzer) =>
      typeof analyzer === 'string'
        ? wrong(what, analyzer)
        : fine(what, `${analyzer.arn} calls unused what rests for ${analyzer.age} days`),
  );
}
