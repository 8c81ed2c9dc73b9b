import { describe, expect, test } from '@jest/globals';
import type { PolicyFormat } from '../../src/policy/format';
import { logs } from '../net/evidence';
import { judgeApart } from '../support/policies-apart';
import { allow, shelf, shelfOf } from '../support/policy-formats';

const api = 'app/payments-api';
const usual = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12', 'sqs:SendMessage': '2026-11-20 x3' };
const evidenceOf = (uses: Record<string, Record<string, string>>) => ({ coverages: [logs()], uses });

describe('a format that writes wrongly', () => {
  const files = shelfOf({
    queues: [allow('sqs:PurgeQueue', 'sqs:SendMessage')],
    compute: [allow('ec2:RunInstances', 'ec2:DescribeInstances')],
  });
  const own = evidenceOf({ [api]: { ...usual, 'ec2:DescribeInstances': '2026-11-20' } });
  const reason = 'the suggestion failed its own check; please report this as a bug';
  const writing = (change: (text: string) => string): PolicyFormat => ({
    ...shelf,
    write: (given, edits) =>
      shelf.write(given, edits).map(({ path, text }) => ({ path, text: change(text) })),
  });

  test.each([
    ['into a policy that is not edited', (text: string) => text.replace('DescribeInstances', 'Describe*')],
    ['more than was planned', (text: string) => text.replace('sqs:SendMessage', 'sqs:*')],
    ['what cannot be read', (text: string) => text.replace('}', '')],
  ])('%s suggests nothing, and says so', async (_, change) => {
    const { suggestion } = await judgeApart({ format: writing(change), files, evidence: own });
    expect(suggestion).toEqual({
      files: [],
      unchanged: [{ file: 'iam.shelf.json', line: 1, reason }],
      needsDecision: [],
    });
  });

  test('in one of two policies keeps the edit of the other', async () => {
    const both = shelfOf({
      queues: [allow('sqs:PurgeQueue', 'sqs:SendMessage')],
      compute: [allow('ec2:RunInstances', 'ec2:StopInstances')],
    });
    const format: PolicyFormat = {
      ...shelf,
      write: (given, edits) => {
        const isWrong = edits.some(({ policy }) => policy.address === 'queues');
        return shelf.write(given, edits).map(({ path, text }) => {
          return { path, text: isWrong ? text.replace('sqs:SendMessage', 'sqs:*') : text };
        });
      },
    };
    const judged = await judgeApart({ format, files: both, evidence: evidenceOf({ [api]: usual }) });
    expect(judged.suggestion.files.map(({ path, after }) => ({ path, text: after }))).toEqual(
      shelfOf({
        queues: [allow('sqs:PurgeQueue', 'sqs:SendMessage')],
        compute: [allow('ec2:RunInstances')],
      }),
    );
    expect(judged.suggestion.unchanged).toEqual([{ file: 'iam.shelf.json', line: 1, reason }]);
  });
});
