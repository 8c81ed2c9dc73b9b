import { afterAll, describe, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import { daysAgo } from '../support/aws-run';
import { type AwsCase, expectCase, type Said, trail } from '../support/aws-run-cases';
import {
  advanced,
  all,
  denied,
  kms,
  main,
  noKms,
  noReads,
  over,
  read,
  reads,
  said,
  second,
  unread,
  without,
  write,
  writes,
} from '../support/aws-run-trails';

afterAll(closeAws);

/** No trail that records anything of use: nothing is proven, and the verdict is open. */
const spansNothing: Said = { ...said([]), verdict: 'inconclusive' };

describe('what a trail records of management events', () => {
  test.concurrent.each<AwsCase>([
    over('everything', [main()], { ...said(all), notes: [] }),
    over('writes only', [main(writes)], said([write, kms], noReads)),
    over('reads only', [main(reads)], said([read], { [write]: /^the trail records read events only/ })),
    over('all but KMS', [main(without('kms.amazonaws.com'))], said([read, write], noKms)),
    over('data events only', [main({ selectors: [{ IncludeManagementEvents: false }] })], spansNothing),
    over(
      'two selectors that make up for each other',
      [main({ selectors: [...(writes.selectors ?? []), ...(reads.selectors ?? [])] })],
      said(all),
    ),
    over('writes only, by an advanced selector', [main(advanced({ Field: 'readOnly', Equals: ['false'] }))], {
      ...said([write, kms], noReads),
    }),
    over(
      'all but KMS, by an advanced selector',
      [main(advanced({ Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }))],
      said([read, write], noKms),
    ),
    over(
      'data events only, by an advanced selector',
      [main({ advanced: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] }] })],
      spansNothing,
    ),
    over(
      'what nobody knows, by a field that is new',
      [main(advanced({ Field: 'userIdentity.arn', NotStartsWith: ['arn:aws:sts::1'] }))],
      spansNothing,
    ),
    over('one trail of two records what the other leaves out', [main(writes), second(reads)], said(all)),
    over(
      'no trail of two records KMS or a read',
      [main(writes), second(without('kms.amazonaws.com'))],
      said(all),
    ),
    over(
      'a trail of the organisation',
      [main({ arn: trail.replace(/\d{12}/, '999999999999'), organization: true })],
      {
        ...said(all),
        notes: [],
      },
    ),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});

describe('when and where a trail records', () => {
  const week = { [write]: /^the evidence looks back [67]d,|^the trail has been recording only since 20/ };
  test.concurrent.each<AwsCase>([
    over('one region', [main({ multiRegion: false })], {
      ...spansNothing,
      reasons: { [write]: /^the trail records us-east-1 only/ },
    }),
    over('nothing any more', [main({ logging: false, stopped: daysAgo(3) })], {
      ...said([], { [write]: /^the trail has recorded nothing since \d{4}-\d\d-\d\d/ }),
    }),
    over('nothing that arrives', [main({ deliveryError: 'AccessDenied' })], {
      ...spansNothing,
      reasons: { [write]: /^the trail cannot/ },
    }),
    over('since a week', [main({ started: daysAgo(7) })], { ...said([], week), verdict: 'inconclusive' }),
    over('since a week, of two', [main({ started: daysAgo(7) }), second()], said(all)),
    over('long enough for a shorter unused-after', [main({ started: daysAgo(40) })], said(all), {
      'unused-after': '30d',
    }),
    over(
      'some regions were asked for',
      [main()],
      said([], { [write]: /^policy generation covered eu-west-1/ }),
      {
        regions: 'eu-west-1,us-east-1',
      },
    ),
    over(
      'longer than AWS generates',
      [main()],
      { ...said([]), notes: [/^window-clamped: policy generation looks/] },
      {
        lookback: '120d',
      },
    ),
    over('selectors that nobody may read', [main()], { ...said(all), notes: unread }, {}, [denied]),
    over('a trail that is not there', [], { ...said(all), notes: unread }, { 'cloudtrail-arn': trail }),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});
