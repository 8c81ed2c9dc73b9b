import fc from 'fast-check';
import type { ActionFinding } from '../../src/drift/findings';
import { ActionSet } from '../../src/policy/action-set';
import type { ActionId, Catalogue } from '../../src/policy/catalogue';
import { type GrantSet, grantsOf } from '../../src/policy/grants';
import type { SuggestTarget } from '../../src/suggest/model';
import { anyLayout, anyPolicy, pocket, print } from './policies';
import { documentOf, type PolicyText } from './policy-text';

const states = ['used', 'provable', 'unprovable', 'undetermined', 'accepted'] as const;
/** What a granted action turned out to be; only what is `provable` may be removed. */
export type Outcome = (typeof states)[number];

/** Deals outcomes out over the granted actions: over and over, to every action or to every first word of a name. */
export interface Partition {
  readonly outcomes: readonly Outcome[];
  readonly by: 'action' | 'word';
}

const anyOutcome = fc.constantFrom<Outcome[]>('provable', 'provable', 'provable', ...states);
export const anyPartition: fc.Arbitrary<Partition> = fc.record({
  outcomes: fc.oneof(
    { arbitrary: fc.array(anyOutcome, { minLength: 1, maxLength: 9 }), weight: 6 },
    fc.constant<Outcome[]>(['provable']),
    fc.constantFrom<Outcome[][]>(['used', 'undetermined'], ['unprovable']),
  ),
  by: fc.constantFrom('action', 'word'),
});

function outcomeOf(id: ActionId, { outcomes, by }: Partition, catalogue: Catalogue): Outcome {
  const [word = ''] = /:[A-Z]+[a-z]*/.exec(catalogue.nameOf(id)) ?? [];
  const sum = [...word].reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7);
  return outcomes[(by === 'action' ? id : sum) % outcomes.length] ?? 'used';
}

const proofs: readonly Pick<ActionFinding, 'provenBy' | 'conclusive'>[] = [
  { provenBy: ['last-accessed'], conclusive: true },
  { provenBy: ['cloudtrail-logs'], conclusive: true },
  { provenBy: ['policy-generation', 'last-accessed'], conclusive: false },
];

function findingOf(id: ActionId, outcome: Outcome, catalogue: Catalogue): ActionFinding[] {
  const base = {
    kind: 'action' as const,
    action: catalogue.nameOf(id),
    accessLevel: catalogue.levelOf(id),
    reason: 'never called',
    resources: [],
  };
  const over = { ...base, state: 'over-granted' } as const;
  switch (outcome) {
    case 'used':
      return [];
    case 'provable':
      return [{ ...over, ...proofs[id % proofs.length] }];
    case 'unprovable':
      return [id % 2 === 0 ? over : { ...over, provenBy: ['policy-generation'] }];
    default:
      // A proof does not count for what is accepted.
      return [{ ...base, state: outcome, provenBy: ['last-accessed'], conclusive: true }];
  }
}

/** An action that is in use and not granted, and the resources an edit has to grant it on; none for a human's. */
export interface Missing {
  readonly action: string;
  readonly observed: readonly string[];
  readonly currentlyDenied: boolean;
  readonly granted: readonly string[];
}

const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
const other = 'arn:aws:s3:::"quoted"\\/é';
const grantable: readonly Missing[] = [
  { action: 'sqs:SendMessage', observed: [queue], currentlyDenied: false, granted: [queue] },
  { action: 'sqs:ReceiveMessage', observed: [queue], currentlyDenied: false, granted: [queue] },
  { action: 's3:GetObject', observed: [other, queue], currentlyDenied: false, granted: [other, queue] },
  { action: 'tag:TagResources', observed: [other], currentlyDenied: false, granted: [other] },
];
const forPeople: readonly Missing[] = [
  { action: 'sqs:DeleteMessage', observed: [queue], currentlyDenied: true, granted: [] },
  { action: 'sqs:GetQueueUrl', observed: [], currentlyDenied: false, granted: [] },
  { action: 's3:PutObject', observed: ['arn:aws:s3:::*', other], currentlyDenied: false, granted: [] },
  { action: 'sdb:ListDomains', observed: [], currentlyDenied: false, granted: [] },
  {
    action: 's3:GetObjectAcl',
    observed: [`arn:aws:s3:::\${aws:username}`],
    currentlyDenied: false,
    granted: [],
  },
  { action: 's3:PutBucketPolicy', observed: [other], currentlyDenied: false, granted: [] },
  { action: 'sqs:AddPermission', observed: [queue], currentlyDenied: false, granted: [] },
  {
    action: 'sts:AssumeRole',
    observed: ['arn:aws:iam::111122223333:role/x'],
    currentlyDenied: false,
    granted: [],
  },
];
export const anyMissing = fc.subarray([...grantable, ...forPeople]);

/** Policy files with what is said of the actions they grant and of those they do not. */
export interface Scenario {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly partition: Partition;
  readonly missing: readonly Missing[];
  /** Actions that are in use whatever the partition says. */
  readonly used?: readonly string[];
}

export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  files: fc
    .array(fc.tuple(anyPolicy(pocket), anyLayout), { minLength: 1, maxLength: 2 })
    .map((drawn) =>
      drawn.map(([policy, layout], index) => ({ path: `policy-${index}.json`, text: print(policy, layout) })),
    ),
  partition: anyPartition,
  missing: fc.oneof(fc.constant<Missing[]>([]), anyMissing),
});

/** A scenario as the comparison would have judged it, and what a suggestion has to make of it. */
export interface Judged {
  readonly documents: readonly PolicyText[];
  readonly grants: GrantSet;
  readonly target: SuggestTarget;
  readonly removable: ActionSet;
  readonly overGranted: ActionSet;
  /** Granted, and not to be removed. */
  readonly stays: ActionSet;
  readonly missing: readonly Missing[];
}

export function judge(scenario: Scenario, catalogue: Catalogue, name = 'app'): Judged {
  const { files, partition, missing, used = [] } = scenario;
  const documents = files.map(({ path, text }) => documentOf(text, path));
  const grants = grantsOf(documents, catalogue);
  const outcomes = [...grants.actions]
    .filter((id) => !used.includes(catalogue.nameOf(id)))
    .map((id) => ({ id, outcome: outcomeOf(id, partition, catalogue) }));
  const provable = outcomes.filter(({ outcome }) => outcome === 'provable');
  const removable = ActionSet.of(
    catalogue,
    provable.map(({ id }) => id),
  );
  // A call that a Deny stops is another matter: nothing of it is missing.
  const denied = ActionSet.union(
    catalogue,
    grants.denials.map(({ actions }) => actions),
  );
  const open = missing.filter(({ action }) => {
    const id = catalogue.idOf(action) ?? -1;
    return !grants.actions.has(id) && !denied.has(id);
  });
  const findings = [
    ...outcomes.flatMap(({ id, outcome }) => findingOf(id, outcome, catalogue)),
    ...open.map((one) => missingFinding(one, catalogue)),
  ];
  const stays = grants.actions.minus(removable);
  return {
    documents,
    grants,
    target: { name, policies: documents, grants, findings },
    removable,
    overGranted: ActionSet.of(
      catalogue,
      findings.flatMap(({ state, action }) =>
        state === 'over-granted' ? (catalogue.idOf(action) ?? []) : [],
      ),
    ),
    stays,
    missing: open,
  };
}

function missingFinding({ action, observed, currentlyDenied }: Missing, catalogue: Catalogue): ActionFinding {
  return {
    kind: 'action',
    action,
    state: 'missing',
    accessLevel: catalogue.levelOf(catalogue.idOf(action) ?? -1),
    reason: 'in use',
    resources: observed,
    allResources: true,
    currentlyDenied,
  };
}
