import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expandPattern, expandPatterns } from '../../src/policy/action-pattern';
import { ActionSet } from '../../src/policy/action-set';
import { deniedOnPurpose, firstGrants, grantsOf } from '../../src/policy/grants';
import { meaningOf } from '../../src/policy/model';
import { anyId, anyPattern, catalogue, matchesNaively, patternOf } from '../support/knowledge';
import { documentOf } from '../support/policy-text';
import { runs } from '../support/runs';

const statement = (Effect: string, Action: unknown, Resource: unknown, rest: object = {}) => ({
  Effect,
  Action,
  Resource,
  ...rest,
});
const grants = (...statements: readonly object[]) =>
  grantsOf([documentOf({ Version: '2012-10-17', Statement: statements })], catalogue);

const variable = `\${aws:username}`;
/** What a Deny names, and what an Allow names that the Deny covers. */
const covering = fc.constantFrom(
  ['*', '*'],
  ['**', 'arn:aws:s3:::a'],
  ['arn:aws:s3:::*', 'arn:aws:s3:::a/*'],
  ['arn:aws:s3:::a*', 'arn:aws:s3:::ab?'],
  ['arn:aws:s3:::*', `arn:aws:s3:::home/${variable}`],
  ['arn:aws:s3:::a', 'arn:aws:s3:::a'],
);
/** What a Deny names, and what an Allow names that goes beyond it. */
const narrower = fc.constantFrom(
  ['arn:aws:s3:::*', '*'],
  ['arn:aws:s3:::ab*', 'arn:aws:s3:::a*'],
  ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
  ['arn:aws:s3:::a?', 'arn:aws:s3:::a*'],
  [`arn:aws:s3:::${variable}`, 'arn:aws:s3:::*'],
  ['arn:aws:sqs:eu-west-1:*:*', 'arn:aws:sqs:*:*:*'],
);

describe('a policy variable', () => {
  const on = `arn:aws:iam::111122223333:user/${variable}`;
  const read = (denial: object, rest: object = {}) =>
    grantsOf(
      [
        documentOf({ Version: '2012-10-17', Statement: statement('Allow', 'iam:*', on) }),
        documentOf({ ...denial, Statement: statement('Deny', 'iam:*', on, rest) }),
      ],
      catalogue,
    );

  test.each([
    ['no Version', {}],
    ['the Version before', { Version: '2008-10-17' }],
  ])(
    'is text in a policy with %s: its Deny does not hide what is allowed with the variable',
    (_, version) => {
      expect(read(version).actions.isEmpty).toBe(false);
      expect(read({ Version: '2012-10-17' }).actions.isEmpty).toBe(true);
    },
  );

  test.each([`\${aws:username}`, `\${aws:PrincipalTag/a, 'x'}`, `\${*}`, `\${$}`])(
    '%s makes two versions of the language differ in meaning, in resources and conditions',
    (text) => {
      const test = { Condition: { StringNotEquals: { 'aws:RequestTag/owner': text } } };
      for (const one of [
        statement('Deny', 's3:*', `arn:aws:s3:::home/${text}`),
        statement('Allow', 's3:*', '*', test),
      ]) {
        const [now, before] = ['2012-10-17', '2008-10-17'].map((Version) =>
          meaningOf([documentOf({ Version, Statement: one })]),
        );
        expect(now).not.toBe(before);
      }
    },
  );

  test.each([`\${bucket}`, `\${var.bucket}`, '{{bucket}}', '$', 'a$b'])('%s is none', (text) => {
    const one = statement('Allow', 's3:*', `arn:aws:s3:::${text}`);
    const [now, before] = ['2012-10-17', '2008-10-17'].map((Version) =>
      meaningOf([documentOf({ Version, Statement: one })]),
    );
    expect(now).toBe(before);
  });
});

describe('a Deny', () => {
  test('of the same pattern on a covering resource leaves nothing', () => {
    fc.assert(
      fc.property(anyPattern, covering, (pattern, [wide, small]) => {
        const both = grants(statement('Allow', pattern, small), statement('Deny', pattern, wide));
        expect(both.actions.isEmpty).toBe(true);
        expect(
          grants(statement('Deny', pattern, wide), statement('Allow', pattern, small)).actions.isEmpty,
        ).toBe(true);
      }),
    );
  });

  test('of some of the actions leaves the others', () => {
    fc.assert(
      fc.property(anyPattern, anyPattern, covering, (allowed, denied, [wide, small]) => {
        const left = expandPattern(patternOf(allowed), catalogue).minus(
          expandPattern(patternOf(denied), catalogue),
        );
        const both = grants(statement('Allow', allowed, small), statement('Deny', denied, wide));
        expect(both.actions.equals(left)).toBe(true);
      }),
    );
  });

  test('in another file counts as one in the same file', () => {
    fc.assert(
      fc.property(anyPattern, covering, (pattern, [wide, small]) => {
        const allow = documentOf({ Statement: statement('Allow', pattern, small) }, 'a.json');
        const deny = documentOf({ Statement: statement('Deny', pattern, wide) }, 'b.json');
        expect(grantsOf([allow, deny], catalogue).actions.isEmpty).toBe(true);
      }),
    );
  });

  test('on a narrower resource removes nothing', () => {
    fc.assert(
      fc.property(anyPattern, narrower, (pattern, [small, wide]) => {
        const both = grants(statement('Allow', pattern, wide), statement('Deny', pattern, small));
        expect(both.actions.equals(expandPattern(patternOf(pattern), catalogue))).toBe(true);
      }),
    );
  });

  test('under a condition, or on everything but a resource, removes nothing', () => {
    const limits = fc.constantFrom(
      statement('Deny', '*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::a' },
    );
    fc.assert(
      fc.property(anyPattern, limits, (pattern, deny) => {
        const { actions, denials } = grants(statement('Allow', pattern, '*'), deny);
        expect(actions.equals(expandPattern(patternOf(pattern), catalogue))).toBe(true);
        expect(denials.map(({ limit }) => limit)).not.toContain(undefined);
      }),
    );
  });

  test('on some of several resources removes nothing, several that share them out remove it', () => {
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        const allow = statement('Allow', pattern, ['arn:aws:s3:::a', 'arn:aws:s3:::b']);
        const [a, b] = ['a', 'b'].map((name) => statement('Deny', pattern, `arn:aws:s3:::${name}`));
        const all = expandPattern(patternOf(pattern), catalogue);
        expect(grants(allow, a ?? {}).actions.equals(all)).toBe(true);
        expect(grants(allow, a ?? {}, b ?? {}).actions.isEmpty).toBe(true);
      }),
    );
  });

  test('under an empty condition is unconditional', () => {
    expect(
      grants(statement('Allow', '*', '*'), statement('Deny', '*', '*', { Condition: {} })).actions.isEmpty,
    ).toBe(true);
  });
});

/** Patterns and concrete ARNs they may match. */
const patterns = [
  '*',
  'arn:aws:s3:::a',
  'arn:aws:s3:::a*',
  'arn:aws:s3:::a/*',
  'arn:aws:s3:::b?',
  'arn:aws:s3:::*',
];
const concrete = [
  'arn:aws:s3:::a',
  'arn:aws:s3:::a/x',
  'arn:aws:s3:::ab',
  'arn:aws:s3:::b1',
  'arn:aws:s3:::c',
];

const someActions = fc.array(fc.oneof(anyPattern, fc.constantFrom('s3:*', 's3:Get*', '*')), {
  minLength: 1,
  maxLength: 3,
});
const someResources = fc.array(fc.constantFrom(...patterns), { minLength: 1, maxLength: 3 });
const anyStatement = fc.record({
  effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  actionKind: fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
  actions: someActions,
  resourceKind: fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'),
  resources: someResources,
  conditional: fc.constantFrom(false, false, true),
});
type Drawn = typeof anyStatement extends fc.Arbitrary<infer T> ? T : never;

const toJson = ({ effect, actionKind, actions, resourceKind, resources, conditional }: Drawn) => ({
  Effect: effect,
  [actionKind]: actions,
  [resourceKind]: resources,
  ...(conditional ? { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } } : {}),
});

function actionsOf({ actionKind, actions }: Drawn): ActionSet {
  const set = expandPatterns(actions.map(patternOf), catalogue);
  return actionKind === 'Action' ? set : set.complement();
}

function isAbout({ resourceKind, resources }: Drawn, resource: string): boolean {
  return resources.some((pattern) => matchesNaively(pattern, resource)) === (resourceKind === 'Resource');
}

const union = (statements: readonly Drawn[]) => ActionSet.union(catalogue, statements.map(actionsOf));

/** What IAM lets the role do to one resource when every condition turns out in its favour. */
function possible(statements: readonly Drawn[], resource: string): ActionSet {
  const about = statements.filter((one) => isAbout(one, resource));
  const denied = about.filter(({ effect, conditional }) => effect === 'Deny' && !conditional);
  return union(about.filter(({ effect }) => effect === 'Allow')).minus(union(denied));
}

describe('what a policy grants', () => {
  const anyStatements = fc.array(anyStatement, { maxLength: 5 });

  test('holds everything that IAM would let the role do to some resource', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const granted = grants(...statements.map(toJson)).actions;
        for (const resource of concrete) {
          expect(possible(statements, resource).minus(granted).names()).toEqual([]);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('holds nothing that no Allow names', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const allowed = union(statements.filter(({ effect }) => effect === 'Allow'));
        expect(
          grants(...statements.map(toJson))
            .actions.minus(allowed)
            .names(),
        ).toEqual([]);
      }),
    );
  });

  test('is the union of its grants, and every action has its first one', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const granted = grants(...statements.map(toJson));
        const first = firstGrants(granted);
        expect([...first.keys()].sort((a, b) => a - b)).toEqual([...granted.actions]);
        const earliest = (id: number) => granted.grants.find(({ actions }) => actions.has(id));
        expect([...granted.actions].slice(0, 50).filter((id) => first.get(id) !== earliest(id))).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  test('grows with every Allow and shrinks with every Deny', () => {
    fc.assert(
      fc.property(anyStatements, anyStatement, (statements, another) => {
        const before = grants(...statements.map(toJson)).actions;
        const after = grants(...[...statements, another].map(toJson)).actions;
        const lost = another.effect === 'Allow' ? before.minus(after) : after.minus(before);
        expect(lost.names()).toEqual([]);
      }),
    );
  });
});

describe('a call is denied on purpose', () => {
  const s3 = fc.constantFrom(...expandPattern(patternOf('s3:*'), catalogue));
  const anyStatements = fc.array(anyStatement, { maxLength: 5 });

  test('only by an unconditional Deny that names its action', () => {
    fc.assert(
      fc.property(
        anyStatements,
        anyId,
        fc.subarray(concrete),
        fc.boolean(),
        (drawn, id, sample, complete) => {
          const deny = deniedOnPurpose(grants(...drawn.map(toJson)), id, { sample, complete });
          if (deny === undefined) return;
          expect([deny.limit, drawn[deny.at.statement]?.effect, deny.actions.has(id)]).toEqual([
            undefined,
            'Deny',
            true,
          ]);
        },
      ),
    );
  });

  test('never when the policy allows it on some resource it was called on', () => {
    fc.assert(
      fc.property(anyStatements, s3, fc.subarray(concrete, { minLength: 1 }), (drawn, id, resources) => {
        fc.pre(resources.some((resource) => possible(drawn, resource).has(id)));
        const deny = deniedOnPurpose(grants(...drawn.map(toJson)), id, { sample: resources, complete: true });
        expect(deny).toBeUndefined();
      }),
    );
  });

  test('by a Deny of some resources only when all that it was called on are known', () => {
    const called = ['arn:aws:s3:::a'];
    const id = catalogue.idOf('s3:GetObject') ?? -1;
    const denied = grants(statement('Deny', 's3:*', 'arn:aws:s3:::a'));
    const deny = (sample: readonly string[], complete: boolean) =>
      deniedOnPurpose(denied, id, { sample, complete }) !== undefined;
    expect([deny(called, true), deny(called, false), deny([], true)]).toEqual([true, false, false]);
  });
});
