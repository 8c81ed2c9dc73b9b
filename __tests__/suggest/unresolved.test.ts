import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ShortRecord } from '../support/records';
import { allow, check, repository, runInstances } from '../support/repository';

const newAction: ShortRecord = ['2026-11-20T11:00:00Z', 'ec2', 'FrobnicateInstances'];
const newService: ShortRecord = ['2026-11-20T11:00:00Z', 'frobnication', 'Frobnicate'];
/** Of another principal: the set has mapped these events, so that the actions stay provably unused. */
const others: readonly ShortRecord[] = [
  ['2026-11-19T10:00:00Z', 'ec2', 'StopInstances', { by: 'background' }],
  ['2026-11-19T10:00:00Z', 'sqs', 'CreateQueue', { by: 'background' }],
];

/** The suggested policy; the committed one when none is suggested. */
async function suggested(policy: string, records: readonly ShortRecord[]): Promise<string> {
  const folder = repository(policy, [...records, ...others]);
  await check(folder, { 'report-directory': 'out' });
  try {
    return readFileSync(join(folder, 'out/suggested/policy.json'), 'utf8');
  } catch {
    return policy;
  }
}

describe('a call was seen that no known action stands for', () => {
  test('its service’s wildcards stay whole: narrowed to names they might lose it', async () => {
    expect(await suggested(allow('sqs:*', 'ec2:S*'), [runInstances])).not.toContain('"ec2:S*"');
    expect(await suggested(allow('sqs:*', 'ec2:S*'), [runInstances, newAction])).toContain('"ec2:S*"');
  });

  test('so does a wildcard over several services that may match one of its actions, known or not', async () => {
    const policy = allow('e*:*Instances', 'e?2:Frob*', 'sqs:*');
    expect(await suggested(policy, [runInstances])).not.toContain('"e*:*Instances"');
    const kept = await suggested(policy, [runInstances, newAction]);
    expect(kept).toContain('"e*:*Instances"');
    expect(kept).toContain('"e?2:Frob*"');
  });

  test('and so do `*` and a NotAction, and it is said', async () => {
    const everything = allow('*');
    const allBut = everything.replace('"Action"', '"NotAction"').replace('"*"', '"iam:*"');
    for (const policy of [everything, allBut])
      expect(await suggested(policy, [runInstances, newAction])).toBe(policy);
    const { stdout } = await check(repository(allow('ec2:*'), [runInstances, newAction, ...others]), {
      format: 'markdown',
    });
    expect(stdout).toContain('`ec2:*` is not narrowed: a recorded call matches no known action');
  });

  test('other services’ wildcards are narrowed all the same', async () => {
    expect(await suggested(allow('sqs:*', 'ec2:*'), [runInstances, newAction])).not.toContain('"sqs:*"');
  });

  test('of a service nobody knows, what may hold any service stays whole', async () => {
    const policy = allow('*:*Queue', 'sqs:*Queues');
    expect(await suggested(policy, [runInstances])).not.toContain('"*:*Queue"');
    expect(await suggested(policy, [runInstances, newService])).toContain('"*:*Queue"');
  });
});
