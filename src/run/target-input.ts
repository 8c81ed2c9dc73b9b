import type { Instant } from '../base/time';
import type { TargetConfig } from '../config/config';
import type { Baseline } from '../drift/baseline';
import type { AttachedPolicy, DriftInput, PrincipalFinding } from '../drift/drift-input';
import { type ForeignGrants, foreignGrants } from '../drift/foreign-grants';
import { type StageFacts, stageOf } from '../drift/stage';
import type { Evidence, GatheredEvidence } from '../evidence/evidence';
import { mergeEvidence } from '../evidence/merge';
import { withRequestNeeds } from '../evidence/request-needs';
import { namesakesOf } from '../evidence/seen-principals';
import { concerns, type SourceCoverage } from '../evidence/source-coverage';
import { administratorBeyond, administratorGrants } from '../policy/administrator';
import type { Catalogue } from '../policy/catalogue';
import { grantsOf } from '../policy/grants';
import { locationOf } from '../policy/model';
import { possibleGrants } from '../policy/possible';
import { unknownActions } from '../policy/unknown-actions';
import { adviceOn } from '../reference/api-names';
import { managedPolicyActions } from '../reference/aws-managed-policies';
import type { Knowledge } from '../reference/knowledge';
import { evaluationWindow } from './evaluation-window';
import { type ParsedBase, type ParsedTarget, withoutBase } from './read-policies';
import type { EntryChange } from './scope';
import type { ResolvedTarget } from './target';

/** What is known of the change under review to one target, besides its policies. */
export interface TargetChange {
  /** What the change does to its entry in the configuration; absent where no change is under review. */
  readonly entry?: EntryChange;
  /** The target as the base configures it. */
  readonly earlier?: TargetConfig;
  readonly baseline?: Baseline;
  /** Evidence that the change itself brings. */
  readonly unproven: readonly string[];
  /** Places of evidence that the change names alone, and that were not read for it. */
  readonly notRead?: readonly string[];
  /** Why there can be no evidence at all. */
  readonly withoutEvidence?: string;
}

/** Everything that one target is judged by. */
export interface TargetFacts {
  readonly target: ResolvedTarget;
  readonly policy: ParsedTarget;
  readonly evidence: GatheredEvidence;
  readonly change: TargetChange;
}

/** What the comparison needs of a target, but for the ages of grants: these are read only where they matter. */
export function inputOf(facts: TargetFacts, { catalogue, events }: Knowledge, now: Instant): DriftInput {
  const { target, policy, evidence: gathered, change } = facts;
  const { policies, warnings, unread } = policy;
  const principals = target.principals.map(({ arn }) => arn);
  const { minObservation, missingDenied, policiesComplete } = target;
  const evidence = usesOf(target, gathered);
  const base = policy.base?.kind === 'read' ? policy.base.policies : undefined;
  const known = factsOf(target, gathered);
  const foreign = foreignOf(foreignGrants(known, policies, catalogue, base), policy);
  const coverages = gathered.coverage.filter((coverage) =>
    principals.some((principal) => concerns(coverage, principal)),
  );
  const window = evaluationWindow(target, gathered, now);
  const stage = stageOf(stageFacts(facts, evidence, coverages, { ...window, minObservation }));
  return {
    head: grantsOf(policies, catalogue),
    possible: possibleGrants(policies, catalogue),
    ...comparedWith(policy, catalogue),
    ...(stage === undefined ? {} : { stage }),
    ...(change.baseline === undefined ? {} : { baseline: change.baseline }),
    unknownActions: policies.flatMap((one) =>
      unknownActions(one, catalogue, (pattern) => adviceOn(pattern, events)),
    ),
    warnings,
    unreadPolicies: unread.map(({ path, message }) => `${path} is ${message}`),
    foreign,
    attached: attachedPolicies(policy, foreign, catalogue),
    assumes: policy.assumes,
    principals,
    activeSince: activeSince(target, gathered),
    created: createdOf(target, gathered),
    unread: known.flatMap((one) => one?.readErrors ?? []),
    ...(target.unlisted === undefined ? {} : { unlisted: target.unlisted }),
    activeFindings: activeFindings(target, gathered),
    remarks: remarksOf(facts, principals, known),
    evidence,
    coverages,
    acceptances: target.acceptances,
    rules: {
      ...window,
      minObservation,
      // Zero, where there is no evidence, would mean that no grant is ever too young.
      newGrantGrace: target.newGrantGrace ?? Math.max(1, window.unusedAfter),
      missingDenied,
      policiesComplete,
    },
    today: now,
  };
}

/** What is to be said of the gathering itself. */
function remarksOf(
  { policy, evidence: gathered }: TargetFacts,
  principals: readonly string[],
  known: ReturnType<typeof factsOf>,
): string[] {
  return [
    ...(policy.files.oddNames ?? []).map(
      (path) => `the file name ${path} contains wildcard characters: rename the file`,
    ),
    ...(gathered.remarks ?? []),
    ...known.flatMap((one) => one?.remarks ?? []),
    ...baseRemark(policy.base),
    ...principals.flatMap((one) => namesakeRemark(one, gathered)),
  ];
}

/** What the policies are compared with, where it is known. */
function comparedWith(
  { policies, base }: ParsedTarget,
  catalogue: Catalogue,
): Pick<DriftInput, 'base' | 'possibleAtBase' | 'uncommitted' | 'addsAdministrator'> {
  if (base?.kind !== 'read') return {};
  // A file that is no valid policy at the base did not grant administrator access.
  const strange = new Set(base.unknown?.map(({ path }) => path));
  const known = base.policies.filter(({ id }) => !strange.has(id.file));
  const before = administratorGrants(known, catalogue);
  const added = administratorBeyond(administratorGrants(policies, catalogue), before);
  return {
    base: grantsOf(base.policies, catalogue),
    possibleAtBase: possibleGrants(base.policies, catalogue)?.allows,
    uncommitted: withoutBase(base),
    ...(added === undefined ? {} : { addsAdministrator: added }),
  };
}

/** Attached policies that do not stand in the files, unless the live policies of every principal were read. */
function attachedPolicies(
  { foreign: attached }: ParsedTarget,
  { live }: ForeignGrants,
  catalogue: Catalogue,
): AttachedPolicy[] {
  if (live !== undefined) return [];
  const byName = new Map(attached.map((one) => [one.policy, one]));
  return [...byName].map(([name, { arn, origin }]) => {
    const at = locationOf(origin);
    const isOfAws = arn === undefined || arn.includes(':iam::aws:policy/');
    const grants = isOfAws ? managedPolicyActions(name, catalogue) : undefined;
    return { name, at, ...(grants === undefined ? {} : { grants }) };
  });
}

/** How a deployed copy differs is only known where all files were read. */
function foreignOf(grants: ForeignGrants, { unread }: ParsedTarget): ForeignGrants {
  if (unread.length === 0) return grants;
  const { differences: _, ...rest } = grants;
  return rest;
}

function usesOf({ principals, former = [] }: ResolvedTarget, { principals: known }: GatheredEvidence) {
  const users = [...principals.map(({ arn }) => arn), ...former];
  return withRequestNeeds(mergeEvidence(users.flatMap((user) => known.get(user)?.evidence ?? [])));
}

/** What decides the stage of a target. Evidence that the change brings makes no role new. */
function stageFacts(
  { target, policy, evidence: gathered, change }: TargetFacts,
  evidence: Evidence,
  coverages: readonly SourceCoverage[],
  rules: StageFacts['rules'],
): StageFacts {
  const { principals, absent, unusedOk, trustEvidence } = target;
  const isTrusted = trustEvidence || change.unproven.length === 0;
  const facts = factsOf(target, gathered);
  const hadFiles = policy.base?.kind === 'read' && policy.base.policies.length > 0;
  const isKnown = isTrusted && policy.base?.kind === 'read' && change.entry !== undefined;
  return {
    principals: principals.map(({ arn }) => arn),
    facts: isTrusted ? facts : facts.map(() => undefined),
    evidence,
    coverages,
    allCoverages: gathered.coverage,
    seen: gathered.principalsSeen,
    absent: isTrusted && absent === true,
    ...(isKnown && change.entry !== undefined ? { change: { entry: change.entry, hadFiles } } : {}),
    readsFile: target.evidence.file !== undefined && target.problem === undefined,
    rules,
    unusedOk,
  };
}

/** What is to be said of a base that is not known, or not all of it. */
function baseRemark(base: ParsedBase | undefined): string[] {
  if (base === undefined) return [];
  if (base.kind === 'unread')
    return [`the actions that this change adds and removes are not known: ${base.message}`];
  return [
    ...base.uncommitted.map((path) => `${path} is not committed, so what it granted before is not known`),
    ...(base.unknown ?? []).map(
      ({ path, message }) => `what ${path} granted before is not known: at the base it ${message}`,
    ),
  ];
}

/** People copy names from session ARNs, which have no path. Without any event the verdict itself names similar ones. */
function namesakeRemark(principal: string, { principals, principalsSeen }: GatheredEvidence): string[] {
  const used = (principals.get(principal)?.evidence.uses.size ?? 0) > 0;
  const others = used && principalsSeen !== undefined ? namesakesOf(principal, principalsSeen) : [];
  if (others.length === 0) return [];
  return [
    `the evidence also has events of ${others.join(', ')}, which has the same name as ${principal} and a different path; they are not counted. Check the path in principal-arn`,
  ];
}

/** What is known of each principal itself; undefined of those that were not queried. */
function factsOf({ principals }: ResolvedTarget, gathered: GatheredEvidence) {
  return principals.map(({ arn }) => gathered.principals.get(arn)?.facts);
}

function activeFindings({ principals }: ResolvedTarget, gathered: GatheredEvidence): PrincipalFinding[] {
  return principals.flatMap(({ arn: principal }) => {
    const findings = gathered.principals.get(principal)?.facts?.findings ?? [];
    return findings.map((finding) => ({ principal, finding }));
  });
}

/** Since when all principals are known to exist; undefined where AWS does not say and no event has a time. */
function activeSince({ principals }: ResolvedTarget, gathered: GatheredEvidence): Instant | undefined {
  const signs = principals.map(({ arn }) => {
    const known = gathered.principals.get(arn);
    const uses = [...(known?.evidence.uses.values() ?? [])];
    const tallies = uses.flatMap(({ allowed, denied }) => [allowed?.first, denied?.first]);
    const listed = gathered.principalsSeen?.principals.find((one) => one.arn === arn)?.first;
    const times = [known?.facts?.created, listed, ...tallies].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.min(...times);
  });
  const dated = signs.filter((sign) => sign !== undefined);
  return dated.length === 0 || dated.length < signs.length ? undefined : Math.max(...dated);
}

/** When the principals were made, where that is known. */
export function createdOf(
  { principals }: ResolvedTarget,
  gathered: GatheredEvidence,
): ReadonlyMap<string, Instant> {
  const times = principals.flatMap(({ arn }): [string, Instant][] => {
    const created = gathered.principals.get(arn)?.facts?.created;
    return created === undefined ? [] : [[arn, created]];
  });
  return new Map(times);
}
