import { expect, test } from '@jest/globals';
import type { Removal } from '../../src/drift/after-removal';
import { KeptIssue, now, orderOf, runOf, type Shape } from '../support/tracking-issue';

const patch = `--- a/iam/x.json\n+++ b/iam/x.json\n@@ -1 +1,99 @@\n${'+      "sqs:SendMessageBatchOfSome",\n'.repeat(99)}`;
const hour = 3_600_000;

function removals(count: number, actions: number): Removal[] {
  return Array.from({ length: count }, (_, n) => ({
    ...{ at: now - (n + 1) * hour, patch, since: 'same' as const },
    actions: Array.from({ length: actions }, (_action, index) => ({
      ...{ action: `sqs:Action${index}`, outcome: 'denied' as const, denied: 4, last: now },
      sources: ['cloudtrail-logs' as const],
    })),
  }));
}

test.each([
  ['a target with one removal', 1, 1, 1, true],
  ['a target with many', 1, 20, 1, false],
  ['many targets', 60, 1, 1, false],
  ['many actions of many targets', 40, 1, 30, false],
])(
  '%s: each alarm names its target and action, with patches where all have room',
  (_, targets, each, actions, patches) => {
    const removed = removals(each, actions);
    const shapes = Array.from({ length: targets }, (_shape, n): Shape => ({ name: `team-${n}`, removed }));
    const run = runOf(...shapes);
    const issue = new KeptIssue();
    issue.run(orderOf(run));
    for (const { name } of shapes) expect(issue.body).toContain(`**⛔ \`${name}\`: `);
    expect(issue.body.match(/^- ⛔ `sqs:Action0`:/gm)).toHaveLength(targets * each);
    expect(issue.body.includes('+      "sqs:SendMessageBatchOfSome"')).toBe(patches);
    expect(issue.body).not.toContain('Omitted');
  },
);
