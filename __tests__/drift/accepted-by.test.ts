import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AcceptableKind,
  type Acceptance,
  applyAcceptances,
  isEveryAction,
} from '../../src/drift/acceptances';
import { hasWildcard, parseActionPattern, patternMatches } from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { catalogue } from '../support/knowledge';
import { runs } from '../support/runs';

const texts = [
  '*',
  '*:*',
  's3:*',
  's3:Get*',
  's3:GETOBJECT',
  's3:GetObject',
  '*:Get*',
  's?:GetObject',
  's3:New*',
  's3:NewOne',
];
const actions = ['s3:GetObject', 's3:PutObject', 'sqs:GetQueueUrl', 's3:NewOne', 'x:Y'];
const days = ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'];
const resources = [undefined, 'arn:aws:s3:::a'];

const acceptance = fc.record({
  text: fc.constantFrom(...texts),
  expires: fc.constantFrom(...days),
  resource: fc.constantFrom(...resources),
});

/** What the rules of product and documentation say, entry by entry. */
function foundOneByOne(
  entries: readonly Acceptance[],
  action: string,
  resource: string | undefined,
  kind: AcceptableKind,
  granted: ActionSet,
): Acceptance | undefined {
  const inForce = entries.filter(({ expires }) => expires > '2026-11-15');
  return inForce
    .toSorted((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0))
    .find((one) => {
      if (one.resource !== resource) return false;
      if (isEveryAction(one.pattern)) return kind === 'granted' && granted.has(catalogue.idOf(action) ?? -1);
      if (kind === 'removed' && hasWildcard(one.pattern)) return false;
      return patternMatches(one.pattern, action);
    });
}

test('of several entries that accept a finding the one that holds longest does, whatever their number', () => {
  const today = Date.parse('2026-11-15T12:00:00Z');
  const granted = ActionSet.of(
    catalogue,
    ['s3:GetObject', 'sqs:GetQueueUrl'].map((one) => catalogue.idOf(one) ?? 0),
  );
  const at = { file: 'a.json', line: 1, policy: { file: 'a.json' }, statement: 0 };
  const origin = { kind: 'generated', by: { file: 'a.json' } } as const;
  const scope = { resources: { kind: 'only', form: 'one', items: [], origin } } as const;
  const head = { actions: granted, grants: [{ actions: granted, scope, pattern: '*', at }] };
  let found = 0;
  fc.assert(
    fc.property(fc.array(acceptance), (some) => {
      const entries = some.flatMap(({ text, expires, resource }): Acceptance[] => {
        const pattern = parseActionPattern(text);
        if (typeof pattern === 'string') return [];
        return [{ pattern, expires, reason: 'why', ...(resource === undefined ? {} : { resource }) }];
      });
      const applied = applyAcceptances(entries, today, head);
      for (const action of actions)
        for (const resource of resources)
          for (const kind of ['granted', 'missing', 'removed'] as const) {
            const one = applied.find({ action, ...(resource === undefined ? {} : { resource }) }, kind);
            expect(one).toBe(foundOneByOne(entries, action, resource, kind, granted));
            if (one !== undefined) found++;
          }
    }),
    { numRuns: runs(500) },
  );
  expect(found).toBeGreaterThan(0);
});
