import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActionSet } from '../../src/policy/action-set';
import { grantsOf } from '../../src/policy/grants';
import type { Suggestion } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';
import {
  anyMissing,
  anyPartition,
  type Judged,
  judge,
  type Missing,
  type Scenario,
} from '../support/judged-policies';
import { anyLayout, anyPolicy, pocket, print } from '../support/policies';
import { documentOf } from '../support/policy-text';
import { runs } from '../support/runs';
import { union } from '../support/suggested';

type File = Scenario['files'][number];

/** What the files of a target grant once they are edited. */
function grantedAfter(files: readonly File[], suggestion: Suggestion): ActionSet {
  const documents = files.map(({ path, text }) =>
    documentOf(suggestion.files.find((file) => file.path === path)?.after ?? text, path),
  );
  return grantsOf(documents, pocket).actions;
}

const anyFiles = fc
  .array(fc.tuple(anyPolicy(pocket), anyLayout), { minLength: 3, maxLength: 3 })
  .map((drawn): File[] =>
    drawn.map(([policy, layout], index) => ({ path: `${index}.json`, text: print(policy, layout) })),
  );

/** Three files: the first target has the first two, the second the last two. */
const anyPair = fc.record({
  files: anyFiles,
  partitions: fc.tuple(anyPartition, anyPartition),
  missing: fc.tuple(anyMissing, anyMissing),
});

function runBoth({ files, partitions, missing }: typeof anyPair extends fc.Arbitrary<infer T> ? T : never) {
  const targets = partitions.map((partition, index) => {
    const own = files.slice(index, index + 2);
    const name = `target ${index}`;
    return {
      own,
      judged: judge({ files: own, partition, missing: missing[index] ?? [] }, pocket, name),
      name,
    };
  });
  const suggestion = suggest(
    targets.map(({ judged }) => judged.target),
    files,
    { catalogue: pocket },
  );
  return { targets, suggestion, files };
}

function law(name: string, holds: (ran: ReturnType<typeof runBoth>) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(anyPair, (drawn) => holds(runBoth(drawn))),
      { numRuns: runs(150) },
    );
  });
}

const idsOf = (actions: readonly string[]) =>
  ActionSet.of(
    pocket,
    actions.map((action) => pocket.idOf(action) ?? -1),
  );
const deniedBy = ({ grants }: Judged) => union(grants.denials.map(({ actions }) => actions));

describe('two targets that share a file', () => {
  law('lose nothing that either needs', ({ targets, suggestion }) => {
    for (const { own, judged } of targets) {
      expect(judged.stays.minus(grantedAfter(own, suggestion)).names()).toEqual([]);
    }
  });

  law('get nothing that was not missing for themselves', ({ targets, suggestion }) => {
    for (const { own, judged } of targets) {
      const fresh = grantedAfter(own, suggestion).minus(judged.grants.actions).names();
      const missing = judged.missing.map(({ action }) => action);
      expect(fresh.filter((action) => !missing.includes(action))).toEqual([]);
    }
  });

  law('lose what neither needs', ({ targets, suggestion, files }) => {
    if (suggestion.unchanged.length > 0) return;
    const [first, second] = targets;
    if (first === undefined || second === undefined) return;
    const unneeded = first.judged.removable
      .union(second.judged.removable)
      .minus(first.judged.stays)
      .minus(second.judged.stays)
      .minus(idsOf(suggestion.files.flatMap(({ added }) => added)));
    for (const { path, text } of files) {
      const document = documentOf(suggestion.files.find((file) => file.path === path)?.after ?? text, path);
      const denied = deniedBy(first.judged).union(deniedBy(second.judged));
      const granted = grantsOf([document], pocket).actions;
      expect(granted.intersect(unneeded).minus(denied).names()).toEqual([]);
    }
  });

  law('get what is missing through a file of their own, never through the shared one', ({ suggestion }) => {
    expect(suggestion.files.filter(({ path, added }) => path === '1.json' && added.length > 0)).toEqual([]);
  });

  law('are told what is left to people, each for itself', ({ targets, suggestion }) => {
    for (const { name, judged } of targets) {
      const left = suggestion.needsDecision
        .filter(({ target }) => target === name)
        .map(({ action }) => action);
      const path = name === 'target 0' ? '0.json' : '2.json';
      const added = suggestion.files.find((file) => file.path === path)?.added ?? [];
      expect([...left, ...added].sort()).toEqual(judged.missing.map(({ action }) => action).sort());
    }
  });
});

const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
const send: Missing = {
  action: 'sqs:SendMessage',
  observed: [queue],
  currentlyDenied: false,
  granted: [queue],
};
const policy = (...Action: readonly string[]) =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });

describe('a file of two targets', () => {
  const text = policy('tag:GetTagKeys', 'tag:GetTagValues', 'tag:GetResources');
  const files = [{ path: 'shared.json', text }];
  const both = (...used: readonly (readonly string[])[]) =>
    suggest(
      used.map((own, index) => {
        const partition = { outcomes: ['provable'], by: 'action' } as const;
        const missing = index === 0 ? [send] : [];
        return judge({ files, partition, missing, used: own }, pocket, `target ${index}`).target;
      }),
      files,
      { catalogue: pocket },
    );

  test.each([
    ['keeps what the first needs', [['tag:GetTagKeys'], []], policy('tag:GetTagKeys')],
    ['keeps what the second needs', [[], ['tag:GetResources']], policy('tag:GetResources')],
    [
      'keeps what each needs',
      [['tag:GetTagKeys'], ['tag:GetTagValues']],
      policy('tag:GetTagKeys', 'tag:GetTagValues'),
    ],
  ])('%s', (_, used, after) => {
    const { files: edited, needsDecision } = both(...used);
    expect(edited.map((file) => file.after)).toEqual([after]);
    expect(needsDecision.map(({ target, action }) => [target, action])).toEqual([
      ['target 0', 'sqs:SendMessage'],
    ]);
  });

  test('is left alone where neither needs any of it', () => {
    expect(both([], [])).toMatchObject({ files: [], unchanged: [{ file: 'shared.json', line: 1 }] });
  });
});

test('two files of one target with the same pattern at the same place are told apart', () => {
  const allow = (Resource: string) => ({ Effect: 'Allow', Action: 'ssmmessages:*', Resource });
  const deny = { Effect: 'Deny', Action: 'ssmmessages:OpenDataChannel', Resource: queue };
  const files = [[allow(queue)], [allow('*'), deny]].map((Statement, index) => {
    return { path: `${index}.json`, text: JSON.stringify({ Statement }) };
  });
  const used = ['CreateControlChannel', 'CreateDataChannel', 'OpenControlChannel'].map(
    (name) => `ssmmessages:${name}`,
  );
  const partition = { outcomes: ['provable'], by: 'action' } as const;
  const { target } = judge({ files, partition, missing: [], used }, pocket);
  const edited = suggest([target], files, { catalogue: pocket }).files;
  expect(edited.map(({ path, removed }) => [path, removed])).toEqual([
    ['1.json', ['ssmmessages:OpenDataChannel']],
  ]);
});
