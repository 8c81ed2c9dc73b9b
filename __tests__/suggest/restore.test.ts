import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActionFinding } from '../../src/drift/findings';
import type { ActionId } from '../../src/policy/catalogue';
import { grantsOf, scopeKey } from '../../src/policy/grants';
import type { Suggestion, SuggestTarget } from '../../src/suggest/model';
import { suggest } from '../../src/suggest/suggest';
import { anyLayout, anyPolicy, type Json, pocket, print } from '../support/policies';
import { documentOf, type PolicyText } from '../support/policy-text';
import { runs } from '../support/runs';

type Statement = { readonly [key: string]: Json };

/** What a change does to a statement: nothing, it goes, it loses some of its actions, or it is about something else. */
const anyChange = fc.oneof(
  { arbitrary: fc.constant({ kind: 'keep' } as const), weight: 2 },
  { arbitrary: fc.constant({ kind: 'remove' } as const), weight: 2 },
  {
    arbitrary: fc.record({ kind: fc.constant('lose' as const), every: fc.integer({ min: 1, max: 3 }) }),
    weight: 5,
  },
  { arbitrary: fc.constant({ kind: 'move' } as const), weight: 1 },
);
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changed(statement: Statement, change: Change): Statement[] {
  if (change.kind === 'remove') return [];
  if (change.kind === 'move') return [{ ...statement, Resource: 'arn:aws:sqs:*:*:elsewhere' }];
  const actions = [statement.Action ?? []].flat();
  if (change.kind === 'keep' || statement.Action === undefined) return [statement];
  return [{ ...statement, Action: actions.filter((_, index) => index % change.every !== 0) }];
}

function withoutResourceTwice(statement: Statement): Statement {
  const { NotResource, ...rest } = statement;
  return 'Resource' in statement && NotResource !== undefined ? rest : statement;
}

const anyCase = fc
  .record({
    policy: anyPolicy(pocket),
    changes: fc.array(anyChange, { minLength: 5, maxLength: 5 }),
    layout: anyLayout,
    used: fc.integer({ min: 1, max: 4 }),
    removable: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ policy, changes, layout, used, removable }) => {
    const all: readonly Statement[] = [Object(policy).Statement].flat();
    const head = all.flatMap((one, index) => changed(one, changes[index % 5] ?? { kind: 'keep' }));
    const Statement = (head.length === 0 ? [rest] : head).map(withoutResourceTwice);
    const texts = [
      print(policy, layout),
      print({ ...Object(policy), Statement: Statement satisfies readonly Json[] }, layout),
    ] as const;
    return { texts, used, removable };
  });
const rest = { Effect: 'Allow', Action: 'sts:GetCallerIdentity', Resource: '*' };

interface Restored {
  readonly before: PolicyText;
  readonly head: PolicyText;
  readonly after: PolicyText;
  readonly target: SuggestTarget;
  /** Removed by the change and in use. */
  readonly lost: readonly ActionId[];
  readonly suggestion: Suggestion;
}

function restored({ texts, used, removable }: typeof anyCase extends fc.Arbitrary<infer T> ? T : never) {
  const [before, head] = texts.map((text) => documentOf(text));
  if (before === undefined || head === undefined) throw new Error('no policy');
  const [was, is] = [before, head].map((one) => grantsOf([one], pocket));
  if (was === undefined || is === undefined) throw new Error('no grants');
  const finding = (id: ActionId, state: ActionFinding['state'], more: Partial<ActionFinding>) => ({
    kind: 'action' as const,
    action: pocket.nameOf(id),
    state,
    accessLevel: pocket.levelOf(id),
    reason: 'said',
    resources: [],
    ...more,
  });
  const lost = [...was.actions.minus(is.actions)].filter((id) => id % used === 0);
  const findings = [
    ...lost.map((id) => finding(id, 'missing', { introduced: 'removed', currentlyDenied: false })),
    ...[...is.actions]
      .filter((id) => id % (removable + 1) !== 0)
      .map((id) => finding(id, 'over-granted', { provenBy: ['last-accessed'], conclusive: true })),
  ];
  const target: SuggestTarget = {
    name: 'app',
    policies: [head],
    grants: is,
    findings,
    base: { policies: [before], grants: was },
  };
  const suggestion = suggest([target], [head], { catalogue: pocket });
  const after = documentOf(suggestion.files[0]?.after ?? head.text);
  return { before, head, after, target, lost, suggestion } satisfies Restored;
}

/** On what an action is allowed and denied, each scope once. */
function scopesOf(policy: PolicyText, id: ActionId): readonly string[] {
  const { grants, denials } = grantsOf([policy], pocket);
  const of = (all: readonly (typeof grants)[number][] | typeof denials, effect: string) =>
    all.filter(({ actions }) => actions.has(id)).map(({ scope }) => `${effect} ${scopeKey(scope)}`);
  return [...new Set([...of(grants, 'Allow'), ...of(denials, 'Deny')])].sort();
}

function law(name: string, holds: (one: Restored) => void): void {
  test(name, () => {
    fc.assert(
      fc.property(anyCase, (drawn) => holds(restored(drawn))),
      { numRuns: runs(150) },
    );
  });
}

const leftTo = ({ suggestion }: Restored) => suggestion.needsDecision.map(({ action }) => action);

describe('an action that the change removed and the role uses', () => {
  law('is granted exactly as at the base, or left to people', (one) => {
    for (const id of one.lost) {
      const action = pocket.nameOf(id);
      if (leftTo(one).includes(action)) continue;
      expect([action, scopesOf(one.after, id)]).toEqual([action, scopesOf(one.before, id)]);
    }
  });

  law('is left to people, if it is, for a reason that is true of it', (one) => {
    for (const { action, reason } of one.suggestion.needsDecision) {
      const id = pocket.idOf(action) ?? -1;
      const denies = [one.before, one.head].map((policy) => {
        return scopesOf(policy, id).filter((scope) => scope.startsWith('Deny'));
      });
      if (/Deny/.test(reason)) expect(denies[0]).not.toEqual(denies[1]);
      else expect(reason).toMatch(/privilege escalation|would exceed|treats as literal text in this Version/);
    }
  });

  law('is all that the suggestion adds, and nothing that stays is lost', (one) => {
    const [head, after] = [one.head, one.after].map((policy) => grantsOf([policy], pocket).actions);
    const back = one.lost.map((id) => pocket.nameOf(id)).filter((action) => !leftTo(one).includes(action));
    expect(after?.minus(head ?? after).names()).toEqual(back.sort());
    const over = new Set(
      one.target.findings.flatMap(({ state, action }) => (state === 'missing' ? [] : [action])),
    );
    expect(
      head
        ?.minus(after ?? head)
        .names()
        .filter((action) => !over.has(action)),
    ).toEqual([]);
  });

  law('is reported as restored', (one) => {
    const back = one.lost.map((id) => pocket.nameOf(id)).filter((action) => !leftTo(one).includes(action));
    const [file] = one.suggestion.files;
    expect([...(file?.restored ?? [])].sort()).toEqual(back.sort());
    expect([...(file?.added ?? [])].sort()).toEqual(back.sort());
  });

  law('needs no second suggestion', (one) => {
    const grants = grantsOf([one.after], pocket);
    const granted = (action: string) => grants.actions.has(pocket.idOf(action) ?? -1);
    const left = leftTo(one);
    const findings = one.target.findings.filter(({ state, action }) => {
      return state === 'missing' ? left.includes(action) : granted(action);
    });
    const target = { ...one.target, policies: [one.after], grants, findings };
    expect(suggest([target], [one.after], { catalogue: pocket }).files).toEqual([]);
  });
});

const allow = (Action: Json, more: { readonly [key: string]: Json } = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});

/** Two targets: what each compares, now and at the base, and which of them misses sqs:SendMessage. */
function shared(
  now: Readonly<Record<string, readonly string[]>>,
  base: Readonly<Record<string, readonly string[]>>,
  files: Readonly<Record<string, readonly [head: Json, base: Json]>>,
) {
  const policy = (path: string, at: 0 | 1) =>
    documentOf({ Version: '2012-10-17', Statement: files[path]?.[at] ?? [] }, path);
  const targets = Object.entries(now).map(([name, paths]): SuggestTarget => {
    const policies = paths.map((path) => policy(path, 0));
    const before = (base[name] ?? []).map((path) => policy(path, 1));
    const was = grantsOf(before, pocket);
    const lost = was.actions.has(pocket.idOf('sqs:SendMessage') ?? -1);
    const finding: ActionFinding = {
      kind: 'action',
      action: 'sqs:SendMessage',
      state: 'missing',
      accessLevel: 'Write',
      reason: 'said',
      resources: [],
      currentlyDenied: false,
      introduced: 'removed',
    };
    return {
      name,
      policies,
      grants: grantsOf(policies, pocket),
      findings: lost ? [finding] : [],
      base: { policies: before, grants: was },
    };
  });
  const texts = Object.keys(files).map((path) => policy(path, 0));
  const { files: changed, needsDecision } = suggest(targets, texts, { catalogue: pocket });
  return {
    restored: changed.map(({ path, restored: back = [] }) => [path, ...back]),
    left: needsDecision.map(({ target, reason }) => [target, reason]),
  };
}

describe('a file that targets share', () => {
  const file: readonly [Json, Json] = [
    [allow('sqs:GetQueueUrl')],
    [allow(['sqs:GetQueueUrl', 'sqs:SendMessage'])],
  ];

  test('gets back what all of them had through it', () => {
    const both = { a: ['shared.json'], b: ['shared.json'] };
    expect(shared(both, both, { 'shared.json': file })).toEqual({
      restored: [['shared.json', 'sqs:SendMessage']],
      left: [],
    });
  });

  test('gets nothing back that one of them never had', () => {
    const now = { a: ['shared.json'], b: ['shared.json'] };
    const base = { a: ['shared.json'], b: ['own.json'] };
    const own: readonly [Json, Json] = [[], [allow('tag:GetTagKeys')]];
    expect(shared(now, base, { 'shared.json': file, 'own.json': own })).toEqual({
      restored: [],
      left: [['a', 'all its policy files are shared with other targets, which would also get it']],
    });
  });

  test('leaves to the file of one of them what it had there', () => {
    const now = { a: ['shared.json', 'own.json'], b: ['shared.json'] };
    const own: readonly [Json, Json] = [
      [allow('tag:GetTagKeys')],
      [allow(['tag:GetTagKeys', 'sqs:SendMessage'])],
    ];
    const other: readonly [Json, Json] = [[allow('sqs:GetQueueUrl')], [allow('sqs:GetQueueUrl')]];
    expect(shared(now, now, { 'shared.json': other, 'own.json': own })).toEqual({
      restored: [['own.json', 'sqs:SendMessage']],
      left: [],
    });
  });
});
