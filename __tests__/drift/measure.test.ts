import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/base/time';
import { type DriftInput, type DriftRules, missingDeniedValues } from '../../src/drift/drift-input';
import type { ActionFinding, Drift } from '../../src/drift/findings';
import { measureDrift } from '../../src/drift/measure';
import { type Evidence, noEvidence, sourceNames, type Tally, type Use } from '../../src/evidence/evidence';
import { mergeEvidence } from '../../src/evidence/merge';
import type { LogCoverage } from '../../src/evidence/source-coverage';
import { type GrantSet, grantsOf } from '../../src/policy/grants';
import { unknownActions } from '../../src/policy/unknown-actions';
import { catalogue, knowledge, patternOf } from '../support/knowledge';
import { documentOf } from '../support/policy-text';
import { runs } from '../support/runs';

const role = 'arn:aws:iam::111122223333:role/app';
const other = 'arn:aws:iam::111122223333:user/ops';
const end = Date.UTC(2026, 10, 22);
const ago = (days: number) => end - days * day;

/** A few services: logged, hidden, global, excludable and unruled ones. */
const services = ['s3', 'iam', 'kms', 'sqs', 'sns', 'sts', 'cloudfront', 'rds-data', 'tag', 'wickr', 'ec2'];
const known = services.flatMap((prefix) => catalogue.service(prefix) ?? []);

/** Few actions are drawn often, so that what is granted and what is used meet; some of them protect others. */
const common = [
  ...['CreateBucket', 'DeleteBucket', 'GetObject', 'PutBucketTagging', 'ListAllMyBuckets'].map(
    (name) => `s3:${name}`,
  ),
  ...['CreateQueue', 'DeleteQueue', 'TagQueue', 'UntagQueue', 'ListQueues'].map((name) => `sqs:${name}`),
  ...['PassRole', 'CreateRole', 'DeleteRole', 'CreateServiceLinkedRole', 'ListRoles'].map(
    (name) => `iam:${name}`,
  ),
  ...['CreateGrant', 'Decrypt', 'ListKeys', 'TagResource'].map((name) => `kms:${name}`),
  ...[
    'sts:AssumeRole',
    'sns:Publish',
    'rds-data:ExecuteStatement',
    'tag:GetResources',
    'cloudfront:GetDistribution',
  ],
];
const anyAction = fc.oneof(
  { arbitrary: fc.constantFrom(...common), weight: 4 },
  {
    arbitrary: fc
      .constantFrom(...known)
      .chain((service) =>
        fc.nat({ max: service.count - 1 }).map((index) => catalogue.nameOf(service.first + index)),
      ),
    weight: 1,
  },
);

const anyPattern = fc.oneof(
  { arbitrary: anyAction, weight: 6 },
  { arbitrary: fc.constantFrom(...services).map((prefix) => `${prefix}:*`), weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...services), fc.constantFrom('Get', 'List', 'Create', 'Delete', 'Tag'))
      .map(([prefix, verb]) => `${prefix}:${verb}*`),
    weight: 3,
  },
  { arbitrary: fc.constant('s3:NoSuchAction'), weight: 1 },
);
/** Thousands of actions at once take their time: few policies hold one of these. */
const wide = fc.constantFrom(
  ['Action', '*'] as const,
  ['Action', '*:Tag*'] as const,
  ['NotAction', 's3:*'] as const,
);

interface DrawnStatement {
  readonly effect: string;
  readonly kind: string;
  readonly patterns: readonly string[];
  readonly resources: readonly string[];
  readonly conditional: boolean;
}

const anyStatement: fc.Arbitrary<DrawnStatement> = fc
  .record({
    effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    patterns: fc.array(anyPattern, { minLength: 1, maxLength: 4 }),
    resources: fc.subarray(['*', 'arn:aws:s3:::a', 'arn:aws:s3:::a/*'], { minLength: 1 }),
    conditional: fc.constantFrom(false, false, false, true),
    wide: fc.oneof({ arbitrary: fc.constant(undefined), weight: 150 }, wide),
  })
  .map(({ wide: rare, patterns, ...rest }) =>
    rare === undefined
      ? { ...rest, kind: 'Action', patterns }
      : { ...rest, kind: rare[0], patterns: [rare[1]] },
  );
const anyStatements = fc.array(anyStatement, { minLength: 1, maxLength: 5 });

function toJson({ effect, kind, patterns, resources, conditional }: DrawnStatement) {
  const [only] = patterns;
  return {
    Effect: effect,
    [kind]: patterns.length === 1 ? only : patterns,
    Resource: resources,
    ...(conditional ? { Condition: { Bool: { 'aws:SecureTransport': 'true' } } } : {}),
  };
}

/** What one or more files, each a list of statements, say. */
function policyOf(
  files: readonly (readonly DrawnStatement[])[],
): Pick<DriftInput, 'head' | 'unknownActions'> {
  const documents = files.map((statements, index) =>
    documentOf({ Statement: statements.map(toJson) }, `policy-${index}.json`),
  );
  return {
    head: grantsOf(documents, catalogue),
    unknownActions: documents.flatMap((document) => unknownActions(document, catalogue)),
  };
}

const anyTime = fc.oneof(fc.integer({ min: 0, max: 29 }), fc.integer({ min: 31, max: 200 })).map(ago);
const anyTally = fc.record({ count: fc.integer({ min: 1, max: 9 }), last: anyTime }, { requiredKeys: [] });
const anyUse = fc.record(
  {
    allowed: anyTally,
    denied: anyTally,
    attempted: anyTally,
    resources: fc.record({
      sample: fc.subarray(['arn:aws:s3:::a', 'arn:aws:s3:::a/b']),
      complete: fc.boolean(),
    }),
    sources: fc.subarray([...sourceNames], { minLength: 1 }),
  },
  { requiredKeys: ['resources', 'sources'] },
);
const anyUnknownEvent = fc.record(
  {
    eventSource: fc.constantFrom(...services).map((prefix) => `${prefix}.amazonaws.com`),
    eventName: fc.constantFrom('NewThing', 'OtherThing'),
    service: fc.constantFrom(...services),
    count: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['eventSource', 'eventName', 'count'] },
);
const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  uses: fc.array(fc.tuple(anyAction, anyUse), { maxLength: 20 }).map((uses) => new Map(uses)),
  mayNeed: fc
    .array(fc.tuple(anyAction, fc.record({ event: anyAction, last: anyTime })), { maxLength: 5 })
    .map((needs) => new Map(needs)),
  unknownEvents: fc.array(anyUnknownEvent, { maxLength: 2 }),
});

const mostly = <T>(usual: T, ...unusual: readonly T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 6 }, ...unusual.map((one) => fc.constant(one)));
const anyNames = fc.array(anyAction, { maxLength: 5 });

const anyView: fc.Arbitrary<LogCoverage> = fc
  .record({
    lookback: mostly(90, 30, 29),
    span: mostly<number | undefined>(80, 30, 10, undefined),
    gaps: mostly([], [{ location: 'logs/a.json.gz', message: 'cut' }]),
    regions: mostly(['us-east-1', 'eu-west-1'], ['eu-west-1'], []),
    hasReadEvents: mostly(true, false),
    hasWriteEvents: mostly(true, false),
    excludableServicesSeen: mostly(['kms', 'rds-data'], ['kms'], []),
    managementEventActions: anyNames,
    alsoMapped: anyNames,
    eventsByPrincipal: mostly(new Map([[role, 7]]), new Map([[role, 0]]), new Map()),
  })
  .map(({ lookback, span, managementEventActions, alsoMapped, ...rest }) => ({
    ...rest,
    source: 'cloudtrail-logs',
    window: { start: ago(lookback), end },
    ...(span === undefined ? {} : { span: { start: ago(span), end } }),
    files: 1,
    events: 100,
    accounts: ['111122223333'],
    daysWithoutEvents: [],
    managementEventActions,
    mappedActions: [...managementEventActions, ...alsoMapped],
  }));

const anyAcceptance = fc.record({
  pattern: anyPattern.map(patternOf),
  reason: fc.constant('agreed'),
  expires: fc.constantFrom('2027-02-28', '2026-11-22', '2026-11-21', 'tomorrow'),
});
const anyRules: fc.Arbitrary<DriftRules> = fc.record({
  windowEnd: fc.constant(end),
  unusedAfter: fc.constantFrom(30 * day, 90 * day),
  tail: fc.constantFrom(0, 2 * day),
  minObservation: fc.constantFrom(0, 30 * day),
  newGrantGrace: fc.constantFrom(0, 30 * day),
  missingDenied: fc.constantFrom(...missingDeniedValues),
  policiesComplete: fc.boolean(),
  staleBefore: mostly<number | undefined>(undefined, end, end + 1),
});
const anyGrants = anyStatements.map((statements) => policyOf([statements]).head);
const anyForeign = fc
  .tuple(anyGrants, anyGrants, fc.constantFrom('read', 'unreadable', 'deployed'))
  .map(([{ actions: some }, { actions }, kind]) => {
    if (kind === 'unreadable') return { other: 'unreadable' as const };
    const read = { other: { some, every: some.intersect(actions) } };
    return kind === 'read' ? read : { ...read, deployed: actions };
  });

/** Everything about a comparison but what the compared files grant. */
const anySurroundings = fc
  .record({
    evidence: anyEvidence,
    coverages: fc.array(anyView, { maxLength: 2 }),
    principals: mostly([role], [role, other]),
    acceptances: fc.array(anyAcceptance, { maxLength: 2 }),
    rules: anyRules,
    base: fc.option(anyGrants, { nil: undefined }),
    foreign: fc.option(anyForeign, { nil: undefined }),
    ages: fc.array(fc.tuple(anyAction, anyTime), { maxLength: 10 }),
  })
  .map(({ base, foreign, ages, ...rest }) => ({
    ...rest,
    warnings: [],
    today: end,
    ages: new Map(
      ages.flatMap(([action, since]): [number, number][] => {
        const id = catalogue.idOf(action);
        return id === undefined ? [] : [[id, since]];
      }),
    ),
    ...(base === undefined ? {} : { base }),
    ...(foreign === undefined ? {} : { foreign }),
  }));

/** A counterexample that can be read: neither the tables nor sets of thousands. */
const anyInput: fc.Arbitrary<DriftInput> = fc
  .tuple(anyStatements, anySurroundings)
  .map(([statements, surroundings]) => {
    const input = { ...policyOf([statements]), ...surroundings };
    return Object.defineProperty(input, fc.toStringMethod, { value: () => shown(statements, input) });
  });

function shown(
  statements: readonly DrawnStatement[],
  { base, foreign, head: _, unknownActions: __, ...rest }: DriftInput,
) {
  const granted = base === undefined ? [] : base.grants.map(({ pattern }) => pattern);
  return fc.stringify({ statements, base: granted, foreign: foreign !== undefined, ...rest });
}

const measure = (input: DriftInput) => measureDrift(input, knowledge);

/** State by action: `used` or that of its finding. */
function statesOf({ used, findings }: Drift): ReadonlyMap<string, string> {
  return new Map([
    ...used.map((action): [string, string] => [action, 'used']),
    ...findings.map(({ action, state }): [string, string] => [action, state]),
  ]);
}

const named = (states: ReadonlyMap<string, string>, state: string) =>
  [...states].filter(([, own]) => own === state).map(([action]) => action);
const missingFrom = (wanted: readonly string[], given: readonly string[]) => {
  const there = new Set(given);
  return wanted.filter((one) => !there.has(one));
};

/** Whether some outcome of an action lies within `unused-after`; one without a time does. */
function isUsed(action: string, { evidence, rules }: DriftInput): boolean {
  const use = evidence.uses.get(action);
  return [use?.allowed, use?.denied, use?.attempted].some(
    (tally) => tally !== undefined && (tally.last ?? end) >= end - rules.unusedAfter,
  );
}

/** What holds of any comparison: each law looks at the same drift, since what takes long is to draw and to measure. */
const laws: Readonly<Record<string, (input: DriftInput, drift: Drift) => void>> = {
  'the count law: granted = used + over-granted + undetermined + accepted'({ head }, { counts }) {
    expect(counts.granted).toBe(head.actions.size);
    expect(counts.granted).toBe(counts.used + counts.overGranted + counts.undetermined + counts.accepted);
  },
  'it counts what it lists: every granted action once, and missing ones beside them'(
    { head },
    { counts, used, findings },
  ) {
    // What a Deny of the change stops on a resource is granted on others: it is used, and missing there.
    const isGranted = ({ action, deniedAt }: ActionFinding) =>
      deniedAt === undefined && head.actions.has(catalogue.idOf(action) ?? -1);
    const granted = findings.filter(isGranted);
    const count = (state: string) => granted.filter((finding) => finding.state === state).length;
    expect([...used, ...granted.map(({ action }) => action)].sort()).toEqual(head.actions.names().sort());
    expect(counts).toEqual({
      granted: head.actions.size,
      used: used.length,
      overGranted: count('over-granted'),
      undetermined: count('undetermined'),
      accepted: count('accepted'),
      missing: findings.filter(({ state }) => state === 'missing').length,
    });
    const outside = findings.filter((finding) => !isGranted(finding));
    expect(outside.filter(({ state }) => state !== 'missing' && state !== 'accepted')).toEqual([]);
    expect(new Set(outside.map(({ action }) => action)).size).toBe(outside.length);
  },
  'used is exactly what is granted and was used within unused-after'(input, { used }) {
    expect(used).toEqual(input.head.actions.names().filter((action) => isUsed(action, input)));
  },
  'missing is only what was used and is not granted'(input, { findings }) {
    const missing = findings.filter(({ state }) => state === 'missing');
    expect(missing.filter(({ action }) => !isUsed(action, input))).toEqual([]);
    const granted = missing.filter(({ action }) => input.head.actions.has(catalogue.idOf(action) ?? -1));
    expect(granted.filter(({ deniedAt }) => deniedAt === undefined)).toEqual([]);
  },
  'of everything it cannot tell it says why, and what would reveal it'(_, { findings }) {
    const open = findings.filter(({ state }) => state === 'undetermined');
    const silent = open.filter(
      ({ reason, cause }) => reason.trim() === '' || cause === undefined || cause.reveal.trim() === '',
    );
    expect(silent).toEqual([]);
    expect(open.filter(({ reason, cause }) => /\$\d/.test(`${reason} ${cause?.reveal}`))).toEqual([]);
  },
  'the same answer comes twice'(input, drift) {
    expect(JSON.stringify(measure(input))).toBe(JSON.stringify(drift));
  },
};

describe('the comparison of any policy with any evidence', () => {
  test(`keeps its laws: ${Object.keys(laws).join('; ')}`, () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const drift = measure(input);
        for (const holds of Object.values(laws)) holds(input, drift);
      }),
      { numRuns: runs(150) },
    );
  });
});

/** Whether a log set would have shown any use of an action by a principal. */
function provesAbsence(
  id: number,
  coverage: LogCoverage,
  principal: string,
  { rules, coverages }: DriftInput,
): boolean {
  const { coverageRules } = knowledge;
  const level = catalogue.levelOf(id);
  const service = catalogue.serviceOf(id).prefix;
  const spans = logsOf(coverages).map(({ span }) => (span === undefined ? 0 : span.end - span.start));
  return (
    !coverageRules.permissionOnly.has(id) &&
    (coverageRules.logged.has(id) || coverage.managementEventActions.includes(catalogue.nameOf(id))) &&
    (level === 'Read' || level === 'List' ? coverage.hasReadEvents : coverage.hasWriteEvents) &&
    (!['kms', 'rds-data'].includes(service) || coverage.excludableServicesSeen.includes(service)) &&
    (!['iam', 'sts', 'cloudfront', 'route53', 'organizations'].includes(service) ||
      coverage.regions.includes('us-east-1')) &&
    coverage.gaps.length === 0 &&
    coverage.window.end >= (rules.staleBefore ?? 0) &&
    Math.max(...spans) >= rules.minObservation &&
    coverage.window.end - coverage.window.start >= rules.unusedAfter &&
    (coverage.eventsByPrincipal.get(principal) ?? 0) > 0
  );
}

function logsOf(coverages: DriftInput['coverages']): LogCoverage[] {
  return coverages.flatMap((coverage) => (coverage.source === 'cloudtrail-logs' ? [coverage] : []));
}

/** What a new or widened wildcard of the head brings: the base does not grant it and it is not named. */
function isNewlyWild(id: number, base: GrantSet | undefined, head: GrantSet): boolean {
  const names = head.grants.filter(({ pattern }) => pattern.includes(':') && !/[*?]/.test(pattern));
  return base !== undefined && !base.actions.has(id) && !names.some(({ actions }) => actions.has(id));
}

describe('an action is over-granted', () => {
  test('only if some log set would have shown it, or only a new wildcard brings it; never if it is or may be in use', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const over = named(statesOf(measure(input)), 'over-granted');
        const logs = logsOf(input.coverages);
        const unproven = over.filter((action) => {
          const id = catalogue.idOf(action) ?? -1;
          const shown = input.principals.every((one) =>
            logs.some((coverage) => provesAbsence(id, coverage, one, input)),
          );
          return !shown && !isNewlyWild(id, input.base, input.head);
        });
        expect(unproven).toEqual([]);
        const since = end - input.rules.unusedAfter;
        expect(over.filter((action) => isUsed(action, input))).toEqual([]);
        expect(over.filter((action) => (input.evidence.mayNeed.get(action)?.last ?? 0) >= since)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** Further evidence: of anything, and of the very actions that were seen before. */
const anyMore = fc.record({ evidence: anyEvidence, again: fc.array(anyUse, { minLength: 1, maxLength: 5 }) });

describe('more evidence', () => {
  test('takes nothing out of use and proves no other action unused', () => {
    fc.assert(
      fc.property(anyInput, anyMore, (input, { evidence, again }) => {
        const uses = [...input.evidence.uses.keys()].flatMap((action, index): [string, Use][] => {
          const use = again[index % again.length];
          return use === undefined ? [] : [[action, use]];
        });
        const more = mergeEvidence([evidence, { ...noEvidence, uses: new Map(uses) }]);
        const before = measure(input);
        const after = measure({ ...input, evidence: mergeEvidence([input.evidence, more]) });
        // What a new Deny stops on one resource is missing there, and used all the same.
        expect(missingFrom(before.used, after.used)).toEqual([]);
        const [now, then] = [after, before].map((drift) => named(statesOf(drift), 'over-granted'));
        expect(missingFrom(now ?? [], then ?? [])).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('of an old use does not age a use of which no source told the time', () => {
    const use = (allowed: Tally): Evidence => ({
      ...noEvidence,
      uses: new Map([
        [
          's3:CreateBucket',
          { allowed, resources: { sample: [], complete: false }, sources: ['policy-generation'] },
        ],
      ]),
    });
    const [untimed, old] = [use({}), use({ last: ago(200) })];
    const rules: DriftRules = {
      windowEnd: end,
      unusedAfter: 90 * day,
      tail: 2 * day,
      minObservation: 0,
      newGrantGrace: 0,
      missingDenied: 'all',
      policiesComplete: false,
    };
    const policy = grantsOf(
      [documentOf({ Statement: { Effect: 'Allow', Action: 's3:CreateBucket', Resource: '*' } })],
      catalogue,
    );
    const usedWith = (...parts: readonly Evidence[]) =>
      measure({
        head: policy,
        unknownActions: [],
        warnings: [],
        principals: [role],
        evidence: mergeEvidence(parts),
        coverages: [],
        acceptances: [],
        rules,
        today: end,
      }).used;
    expect([usedWith(untimed), usedWith(old), usedWith(untimed, old)]).toEqual([
      ['s3:CreateBucket'],
      [],
      ['s3:CreateBucket'],
    ]);
  });

  test('of one use makes that action used when it is granted and recent, and the others no worse', () => {
    const use: Use = {
      allowed: { count: 1, last: ago(1) },
      resources: { sample: [], complete: false },
      sources: ['cloudtrail-logs'],
    };
    fc.assert(
      fc.property(anyInput, anyAction, (input, action) => {
        const more: Evidence = { ...noEvidence, uses: new Map([[action, use]]) };
        const before = measure(input);
        const after = measure({ ...input, evidence: mergeEvidence([input.evidence, more]) });
        // What a new Deny stops on one resource is missing there, and used all the same.
        if (input.head.actions.has(catalogue.idOf(action) ?? -1)) expect(after.used).toContain(action);
        expect(missingFrom(before.used, after.used)).toEqual([]);
        const [now, then] = [after, before].map((drift) => named(statesOf(drift), 'over-granted'));
        expect(missingFrom(now ?? [], then ?? [])).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('in a further log set changes no use and takes back no proof', () => {
    fc.assert(
      fc.property(anyInput, anyView, (input, coverage) => {
        const before = measure(input);
        const after = measure({ ...input, coverages: [...input.coverages, coverage] });
        expect(after.used).toEqual(before.used);
        const [proven, still] = [before, after].map((drift) => named(statesOf(drift), 'over-granted'));
        expect(missingFrom(proven ?? [], still ?? [])).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});

/** Statements in another order, their patterns too and in another case. */
function rearranged(statements: readonly DrawnStatement[]): fc.Arbitrary<readonly DrawnStatement[]> {
  const respelt = statements.map((statement) =>
    fc
      .tuple(...statement.patterns.map((pattern) => fc.mixedCase(fc.constant(pattern))))
      .chain((patterns) => fc.shuffledSubarray(patterns, { minLength: patterns.length }))
      .map((patterns) => ({ ...statement, patterns })),
  );
  return fc.tuple(...respelt).chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
}

/** What must not depend on how a policy is written. */
function gist({ counts, used, findings }: Drift) {
  return { counts, used, findings: findings.map(({ action, state, reason }) => [action, state, reason]) };
}

describe('what is found does not depend on', () => {
  test('the order of statements and actions, their case, or how many files they stand in', () => {
    const pair = anyStatements.chain((statements) =>
      fc.tuple(fc.constant(statements), rearranged(statements)),
    );
    fc.assert(
      fc.property(pair, fc.nat(), anySurroundings, ([statements, others], cut, surroundings) => {
        const at = cut % (others.length + 1);
        const files = [others.slice(0, at), others.slice(at)];
        const before = measure({ ...policyOf([statements]), ...surroundings });
        const after = measure({ ...policyOf(files), ...surroundings });
        expect(gist(after)).toEqual(gist(before));
      }),
      { numRuns: runs(100) },
    );
  });

  test('whether one action or one statement is a list', () => {
    const single = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
    const list = { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] };
    const forms = [
      { Statement: single },
      { Statement: [single] },
      { Statement: list },
      { Statement: [list] },
    ];
    fc.assert(
      fc.property(anySurroundings, (surroundings) => {
        const [first, ...rest] = forms
          .map((policy) => grantsOf([documentOf(policy)], catalogue))
          .map((head) => JSON.stringify(gist(measure({ head, unknownActions: [], ...surroundings }))));
        expect(rest).toEqual([first, first, first]);
      }),
    );
  });

  test('the order of log sets and of acceptances', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const coverages = input.coverages.toReversed();
        const acceptances = input.acceptances.toReversed();
        const [before, after] = [measure(input), measure({ ...input, coverages, acceptances })];
        expect(after.counts).toEqual(before.counts);
        expect([...statesOf(after)].sort()).toEqual([...statesOf(before)].sort());
      }),
      { numRuns: runs(48) },
    );
  });
});

describe('a role without any evidence', () => {
  test('has nothing in use and nothing over-granted', () => {
    fc.assert(
      fc.property(anyInput, ({ base: _, ...rest }) => {
        const { counts } = measure({ ...rest, coverages: [], evidence: noEvidence });
        expect([counts.used, counts.overGranted, counts.missing]).toEqual([0, 0, 0]);
        expect(counts.undetermined + counts.accepted).toBe(rest.head.actions.size);
      }),
      { numRuns: runs(40) },
    );
  });
});
