import type { Config, EvidenceRequest, TargetConfig } from './config/config';
import type { Knowledge } from './drift/drift-input';
import type { GatheredEvidence, ServiceReference } from './drift/evidence';
import { mergeGathered } from './drift/merge-evidence';
import { worst } from './drift/verdict';
import type { PrincipalArn } from './iam/arn';
import { servicesOf } from './iam/services';
import type { TargetResult } from './judge-target';
import { judgeWithHistory, type ReviewReader } from './judge-with-history';
import { type PolicyReader, parsePolicies } from './parse-policies';
import type { JudgedRun } from './report/judged';

/** What the gate asks of the outside. world.ts fills it; tests fill it with values. */
export interface World extends PolicyReader, ReviewReader {
  /** The bundled tables. */
  readonly knowledge: Knowledge;
  /** The same, with what AWS's service reference adds. */
  learn(reference: ServiceReference): Knowledge;
  /** What the change under review does to its own judgement. */
  readonly goalposts?: readonly string[];
  /** What is to be said of the run before everything else. */
  readonly notice?: string | undefined;
  /** Gathers evidence of several principals in one pass, for policies of some services; throws InputError. */
  readEvidence(
    request: EvidenceRequest,
    principals: readonly PrincipalArn[],
    services: readonly string[],
  ): Promise<GatheredEvidence>;
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
    const files = targets.flatMap((target) => policies.get(target)?.parsed ?? []);
    const documents = files.map(({ document }) => document);
    const services = servicesOf(documents, world.knowledge.catalogue);
    const evidence = await world.readEvidence(request, principals, services);
    for (const target of targets) gathered.set(target, evidence);
  }
  const evidence = mergeGathered([...new Set(gathered.values())]);
  const knowledge = world.learn(evidence.reference ?? new Map());
  const targets: TargetResult[] = [];
  for (const target of config.targets) {
    const [files, own] = [policies.get(target), gathered.get(target)];
    if (files === undefined || own === undefined) continue;
    targets.push(await judgeWithHistory(target, files, own, world, knowledge));
  }
  const judged = targets.map((target) => target.judged);
  const verdict = worst(judged.map(({ judgement }) => judgement.verdict));
  const { goalposts = [], notice } = world;
  const run = {
    verdict,
    targets: judged,
    ...(goalposts.length === 0 ? {} : { goalposts }),
    ...(notice === undefined ? {} : { notice }),
  };
  return { run, evidence, targets, knowledge };
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
