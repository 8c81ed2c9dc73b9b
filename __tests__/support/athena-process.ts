import { LogBucket } from '../../src/aws/bucket';
import { openSession } from '../../src/aws/session';
import { AthenaApi } from '../../src/sources/athena/api';
import { type AthenaAnswer, gatherAthena } from '../../src/sources/athena/gather';
import type { AthenaQuestion } from '../../src/sources/athena/plan';
import { principal, today } from './athena-run';
import { type Aws, startAws } from './aws';
import type { Scenario } from './aws-scenario';
import { newController, realClock } from './clock';

const day = 86_400_000;
const environment = { ...process.env };

/** Asks Athena within this process, one question after the other: its environment is that of the loopback. */
export async function gatherHere(
  scenario: Scenario,
  changes: Partial<AthenaQuestion> = {},
): Promise<AthenaAnswer & { readonly aws: Aws; readonly lines: readonly string[] }> {
  const aws = await startAws(scenario);
  process.env = { ...environment, ...aws.environment({ attempts: 1 }) };
  const { signal } = newController();
  const session = openSession({
    partition: 'aws',
    region: 'us-east-1',
    signal,
    clock: realClock,
    version: '0',
  });
  const end = Date.parse(`${today}T23:59:59.999Z`);
  const lines: string[] = [];
  const answer = await gatherAthena({
    ...{ database: 'logs', table: 'trail', workgroup: 'primary', regions: 'all', maxScanBytes: 100e9 },
    principals: [principal],
    window: { start: end - 90 * day, end },
    ...{
      endIsNamed: true,
      now: Date.now(),
      maxJobAge: day,
      timeout: 60_000,
      attempt: '1',
      signal,
      clock: realClock,
    },
    api: new AthenaApi(await session.athena()),
    bucket: (name) => new LogBucket(session, name),
    report: (text) => lines.push(text),
    ...changes,
  });
  return { ...answer, aws, lines };
}
