import type { Config, EvidenceRequest, TargetConfig } from './config/config';
import type { Knowledge } from './drift/drift-input';
import type { GatheredEvidence } from './drift/evidence';
import { foreignGrants } from './drift/foreign-grants';
import { measureDrift } from './drift/measure';
import { mergeEvidence, mergeGathered } from './drift/merge-evidence';
import type { Duration, Instant } from './drift/time';
import { judge, worst } from './drift/verdict';
import { unknownActions } from './iam/action-problems';
import type { PrincipalArn } from './iam/arn';
import { grantsOf } from './iam/grants';
import { parsePolicy } from './iam/policy-document';
import type { PolicyDocument } from './iam/policy-model';
import type { Problem } from './iam/problem';
import type { InputProblem } from './input-error';
import type { PolicyFiles } from './policy-files/workspace';
import type { JudgedRun, JudgedTarget } from './report/judged';

/** What the gate asks of the outside. world.ts fills it; tests fill it with values. */
export interface World {
  readonly now: Instant;
  readonly knowledge: Knowledge;
  /** Reads a target's policy files, and says what is wrong with those it cannot read. */
  readPolicies(target: TargetConfig): Promise<PolicyFiles>;
  /** Gathers evidence of several principals in one pass; throws InputError. */
  readEvidence(request: EvidenceRequest, principals: readonly PrincipalArn[]): Promise<GatheredEvidence>;
  /** What wrong input is thrown as: every problem of every file at once. */
  refuse(problems: readonly InputProblem[]): Error;
}

/** A judged run and the evidence it stands on. */
export interface GateResult {
  readonly run: JudgedRun;
  readonly evidence: GatheredEvidence;
}

/** The whole pipeline: policies and evidence in, verdict out. Policies come first: a broken one costs no log scan. */
export async function runGate(config: Config, world: World): Promise<GateResult> {
  const policies = await parsePolicies(config.targets, world);
  const groups = groupByRequest(config.targets);
  const targets = new Map<TargetConfig, JudgedTarget>();
  const gathered: GatheredEvidence[] = [];
  for (const group of groups) {
    const evidence = await world.readEvidence(group.request, group.principals);
    gathered.push(evidence);
    for (const target of group.targets) {
      targets.set(target, judgeTarget(target, policies.get(target) ?? [], evidence, world));
    }
  }
  const judged = config.targets.flatMap((target) => targets.get(target) ?? []);
  const verdict = worst(judged.map(({ judgement }) => judgement.verdict));
  return { run: { verdict, targets: judged }, evidence: mergeGathered(gathered) };
}

interface ParsedFile {
  readonly document: PolicyDocument;
  readonly warnings: readonly Problem[];
}

async function parsePolicies(targets: readonly TargetConfig[], world: World) {
  const files = new Map<TargetConfig, readonly ParsedFile[]>();
  const errors: InputProblem[] = [];
  for (const target of targets) {
    const { texts, problems: unread } = await world.readPolicies(target);
    const parsed = texts.map(({ text, path }) => parsePolicy(text, path));
    const broken = parsed.flatMap(({ problems }) => problems.filter(isError).map(inputProblem));
    errors.push(...unread, ...broken);
    files.set(
      target,
      parsed.flatMap(({ document, problems }) =>
        document === undefined ? [] : [{ document, warnings: problems }],
      ),
    );
  }
  if (errors.length > 0) throw world.refuse(errors);
  return files;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function inputProblem({ path, line, column, message, remedy }: Problem): InputProblem {
  return { place: `${path}:${line}:${column}`, message, remedy };
}

interface EvidenceGroup {
  readonly request: EvidenceRequest;
  readonly targets: TargetConfig[];
  readonly principals: readonly PrincipalArn[];
}

/** Targets that ask for the same evidence share one pass over it. */
function groupByRequest(targets: readonly TargetConfig[]): EvidenceGroup[] {
  const groups = new Map<string, TargetConfig[]>();
  for (const target of targets) {
    const key = JSON.stringify(target.evidence);
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    const principals = new Map(members.flatMap((target) => target.principals.map((one) => [one.arn, one])));
    return first === undefined
      ? []
      : [{ request: first.evidence, targets: members, principals: [...principals.values()] }];
  });
}

function judgeTarget(
  target: TargetConfig,
  files: readonly ParsedFile[],
  gathered: GatheredEvidence,
  world: World,
): JudgedTarget {
  const { catalogue } = world.knowledge;
  const documents = files.map(({ document }) => document);
  const principals = target.principals.map(({ arn }) => arn);
  const known = principals.map((principal) => gathered.principals.get(principal));
  const views = gathered.views.filter(({ records }) =>
    principals.some((principal) => records.has(principal)),
  );
  const foreign = foreignGrants(
    known.map((one) => one?.facts),
    catalogue,
  );
  const clock = clockOf(target, gathered, world.now);
  const { minObservation, newGrantGrace, missingDenied } = target;
  const drift = measureDrift(
    {
      head: grantsOf(documents, catalogue),
      unknownActions: documents.flatMap((document) => unknownActions(document, catalogue)),
      warnings: files.flatMap(({ warnings }) => warnings),
      foreign,
      principals,
      evidence: mergeEvidence(known.flatMap((one) => one?.evidence ?? [])),
      views,
      acceptances: target.acceptances,
      rules: { ...clock, minObservation, newGrantGrace, missingDenied },
      today: world.now,
    },
    world.knowledge,
  );
  const created = known.flatMap((one) => one?.facts?.created ?? []);
  const judgement = judge(drift, target.limits, {
    principals,
    views,
    minObservation,
    windowEnd: clock.windowEnd,
    ...(created.length === 0 ? {} : { created: Math.max(...created) }),
    staleBefore: clock.staleBefore,
  });
  const window = { start: clock.windowEnd - clock.unusedAfter, end: clock.windowEnd };
  const policyFiles = documents.map(({ path }) => path);
  return {
    name: target.name,
    principals,
    policyFiles,
    views,
    window,
    limits: target.limits,
    drift,
    judgement,
  };
}

interface Clock {
  readonly windowEnd: Instant;
  readonly unusedAfter: Duration;
  readonly staleBefore?: Instant;
}

/**
 * The moment ages are counted to, and for how long. Evidence read from a file brings both along, so that reading it
 * back later says the same; only its own age depends on now.
 */
function clockOf(
  { evidence: request, unusedAfter }: TargetConfig,
  { views }: GatheredEvidence,
  now: Instant,
): Clock {
  const ends = views.map(({ window }) => window.end);
  const lookbacks = views.map(({ window }) => window.end - window.start);
  const end = ends.length === 0 ? undefined : Math.max(...ends);
  const fileOnly = request.file !== undefined && request.logs === undefined;
  const windowEnd = request.windowEnd ?? (fileOnly ? end : undefined) ?? end ?? now;
  const after = unusedAfter ?? request.lookback ?? Math.max(0, ...lookbacks);
  if (request.file === undefined) return { windowEnd, unusedAfter: after };
  // However old evidence may be: what ends before the time in question begins says nothing of it.
  const oldest = (request.windowEnd ?? now) - request.file.maxAge;
  return { windowEnd, unusedAfter: after, staleBefore: Math.max(oldest, windowEnd - after) };
}
