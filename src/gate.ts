import type { Config, EvidenceRequest, TargetConfig } from './config/config';
import type { Knowledge } from './drift/drift-input';
import type { GatheredEvidence, ServiceReference } from './drift/evidence';
import { mergeGathered } from './drift/merge-evidence';
import type { Instant } from './drift/time';
import { worst } from './drift/verdict';
import type { PrincipalArn } from './iam/arn';
import { parsePolicy } from './iam/policy-document';
import type { Problem } from './iam/problem';
import { servicesOf } from './iam/services';
import type { InputProblem } from './input-error';
import { judgeTarget, type ParsedFile, type TargetResult } from './judge-target';
import type { PolicyFiles } from './policy-files/workspace';
import type { JudgedRun } from './report/judged';

/** What the gate asks of the outside. world.ts fills it; tests fill it with values. */
export interface World {
  readonly now: Instant;
  /** The bundled tables. */
  readonly knowledge: Knowledge;
  /** The same, with what AWS's service reference adds. */
  learn(reference: ServiceReference): Knowledge;
  /** Reads a target's policy files, and says what is wrong with those it cannot read. */
  readPolicies(target: TargetConfig): Promise<PolicyFiles>;
  /** Gathers evidence of several principals in one pass, for policies of some services; throws InputError. */
  readEvidence(
    request: EvidenceRequest,
    principals: readonly PrincipalArn[],
    services: readonly string[],
  ): Promise<GatheredEvidence>;
  /** What wrong input is thrown as: every problem of every file at once. */
  refuse(problems: readonly InputProblem[]): Error;
}

/** A judged run and the evidence it stands on. */
export interface GateResult {
  readonly run: JudgedRun;
  readonly evidence: GatheredEvidence;
  readonly targets: readonly TargetResult[];
  /** What it was judged with: sets of actions are of this catalogue. */
  readonly knowledge: Knowledge;
}

/** The whole pipeline: policies and evidence in, verdict out. Policies come first: a broken one costs no log scan. */
export async function runGate(config: Config, world: World): Promise<GateResult> {
  const policies = await parsePolicies(config.targets, world);
  const gathered = new Map<TargetConfig, GatheredEvidence>();
  for (const { request, principals, targets } of groupByRequest(config.targets)) {
    const files = targets.flatMap((target) => policies.get(target) ?? []);
    const documents = files.map(({ document }) => document);
    const services = servicesOf(documents, world.knowledge.catalogue);
    const evidence = await world.readEvidence(request, principals, services);
    for (const target of targets) gathered.set(target, evidence);
  }
  const evidence = mergeGathered([...new Set(gathered.values())]);
  const knowledge = world.learn(evidence.reference ?? new Map());
  const targets = config.targets.flatMap((target) => {
    const own = gathered.get(target);
    return own === undefined
      ? []
      : [judgeTarget(target, policies.get(target) ?? [], own, world.now, knowledge)];
  });
  const judged = targets.map((target) => target.judged);
  const verdict = worst(judged.map(({ judgement }) => judgement.verdict));
  return { run: { verdict, targets: judged }, evidence, targets, knowledge };
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

/** Targets that ask for the same evidence, and all their principals. */
export interface EvidenceGroup {
  readonly request: EvidenceRequest;
  readonly targets: TargetConfig[];
  readonly principals: readonly PrincipalArn[];
}

/** Targets that ask for the same evidence share one pass over it. */
export function groupByRequest(targets: readonly TargetConfig[]): EvidenceGroup[] {
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
