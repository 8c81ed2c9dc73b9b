import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { checkWithAws, daysAgo, reportOf, roleInIam, withBackground } from '../support/aws-run';
import { type AwsCase, expectCase, expectSaid, type Said, trail } from '../support/aws-run-cases';
import {
  all,
  data,
  denied,
  kms,
  main,
  noKms,
  noReads,
  policy,
  read,
  said,
  unread,
  without,
  write,
  writes,
} from '../support/aws-run-trails';
import type { ShortRecord } from '../support/records';

afterAll(closeAws);

const ran: ShortRecord = [daysAgo(1), 'ec2', 'RunInstances'];
const byLogs = { 'cloudtrail-logs': 'logs', sources: 'cloudtrail-logs', 'cloudtrail-arn': trail };

describe('logs beside the trail that wrote them', () => {
  const run = { policy, args: byLogs, records: withBackground(ran) };
  const noData: Said = { ...said(all), reasons: { [data]: /^the trail excludes rds-data/ } };
  test.concurrent.each<AwsCase>([
    [
      'it records everything',
      { roles: [roleInIam], trails: [main()] },
      run,
      { ...said([...all, data]), notes: [] },
    ],
    [
      'it records writes only',
      { roles: [roleInIam], trails: [main(writes)] },
      run,
      said([write, kms, data], noReads),
    ],
    [
      'it leaves out KMS',
      { roles: [roleInIam], trails: [main(without('kms.amazonaws.com'))] },
      run,
      said([read, write, data], noKms),
    ],
    [
      'it leaves out the RDS data API',
      { roles: [roleInIam], trails: [main(without('rdsdata.amazonaws.com'))] },
      run,
      noData,
    ],
    ['it records one region', { roles: [roleInIam], trails: [main({ multiRegion: false })] }, run, said([])],
    [
      'its settings are nobody’s business',
      { roles: [roleInIam], trails: [main()], faults: [denied] },
      run,
      { ...said([...all, data]), notes: unread },
    ],
  ])('%s', async (...one) => {
    await expectCase(one);
  });

  test.concurrent('without credentials nobody is asked for its settings', async () => {
    const aws = await startAws({ roles: [roleInIam], trails: [main(writes)] });
    const ended = await checkWithAws(aws, { ...run, as: 'nobody' });
    expectSaid(reportOf(ended), said([...all, data]));
    expect(aws.asked()).toEqual([]);
  });
});
