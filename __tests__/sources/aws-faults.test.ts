import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import { type FaultWay, type Needed, needed, ways } from '../support/aws-fault-cases';
import { askedFor, gapsOf, notesOf, type Ran, run } from '../support/aws-fault-run';
import type { Fault } from '../support/aws-faults';
import { stateOf } from '../support/repository';

afterAll(closeAws);

/** The drift that every source knows of is still there, whichever of them fails. */
function expectFinding(ran: Ran): void {
  expect(stateOf(ran.report, 'ec2:StopInstances')).toBe('over-granted');
  expect(stateOf(ran.report, 'ec2:RunInstances')).toBe('used');
  expect(ran.stdout).toContain('Over-granted (1)\n  ec2:StopInstances');
  expect(ran.written['report.md']).toContain('ec2:StopInstances');
}

/** What the user reads of a call that failed: a source without it makes the run inconclusive, a fact is a note. */
function expectReported(ran: Ran, { action, source }: Needed, said: RegExp): void {
  expectFinding(ran);
  const text = expect.stringMatching(new RegExp(`(?:^|: )${action}${said.source}`));
  const [gaps, notes] = [gapsOf(ran), notesOf(ran, /-unreadable$/)];
  // A trail that refuses is taken to record everything; one that was lost on the way may have left out anything.
  const lost = action.startsWith('cloudtrail:') && !said.source.includes('access denied');
  const open = source !== undefined || lost;
  expect({ gaps, notes }).toEqual(open ? { gaps: [text], notes: [] } : { gaps: [], notes: [text] });
  for (const gap of gaps) expect(gap.startsWith(lost ? 'arn:aws:cloudtrail:' : `${source}: `)).toBe(true);
  expect(ran.code).toBe(open ? 2 : 0);
  expect(ran.report.verdict).toBe(open ? 'inconclusive' : 'pass');
  expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(`${action}: `);
  expect(ran.written['evidence.json']).toContain(`${action}: `);
}

const rounds = [ways.slice(0, 4), ways.slice(4)];

describe('what goes wrong for a while is asked again until it is right', () => {
  const cases = needed.flatMap(({ on }) =>
    rounds.map((some): [string, string, typeof some] => [on, some.map(([does]) => does).join(', '), some]),
  );
  test.concurrent.each(cases)('%s: %s', async (on, _, some) => {
    const faults = some.map(([does]): Fault => ({ on, does, times: 1 }));
    const ran = await run({ faults });
    expectFinding(ran);
    expect({ code: ran.code, gaps: gapsOf(ran), notes: notesOf(ran, /-unreadable$/) }).toEqual({
      code: 0,
      gaps: [],
      notes: [],
    });
    const failed = askedFor(ran.aws, on).length;
    expect(failed).toBeGreaterThan(some.length);
  });
});

/** Each operation with throttling and with one of the other ways, so that each way meets two operations. */
const lasting = needed.flatMap((one, index) => {
  const others = ways.slice(1);
  const some = [ways[0], others[index % others.length]];
  return some.flatMap((way): [string, FaultWay, Needed, RegExp][] =>
    way === undefined ? [] : [[one.on, way[0], one, way[1]]],
  );
});

describe('what goes wrong for ever is said when patience ends, with the call and what to do', () => {
  test.concurrent.each(lasting)('%s: %s', async (on, does, one, said) => {
    const faults: Fault[] = [{ on, does }];
    const limit = one.source === 'policy-generation' ? { 'generation-timeout': '2m' } : {};
    const ran = await run({ faults }, { args: limit });
    expectReported(ran, one, said);
    expect(askedFor(ran.aws, on).length).toBeGreaterThan(2);
  });
});

describe('no reply is said without trying for ever', () => {
  test.concurrent.each(needed.map((one): [string, Needed] => [one.on, one]))('%s', async (on, one) => {
    const ran = await run({ faults: [{ on, does: 'hang' }] });
    expectReported(ran, one, /: no answer; check the network between here and AWS, then run it again/);
  });
});

describe('a refusal names the permission', () => {
  test.concurrent.each(needed.map((one): [string, Needed] => [one.on, one]))('%s', async (on, one) => {
    const ran = await run({ faults: [{ on, does: 'access-denied' }] });
    expectReported(ran, one, new RegExp(`: access denied; allow ${one.action} \\(AWS: User: `));
    expect(askedFor(ran.aws, on)).toHaveLength(1);
  });
});
