import type { Config, EvidenceRequest, TargetConfig } from '../config/config';
import { recorded, type TargetRecord } from '../drift/history';
import { worst } from '../drift/verdict';
import type { GatheredEvidence, PrefixAnswer } from '../evidence/evidence';
import { mergeGathered } from '../evidence/merge';
import type { PrincipalArn } from '../policy/arn';
import { servicesOf } from '../policy/grants';
import type { Knowledge } from '../reference/knowledge';
import type { ServiceReference } from '../reference/service-reference';
import type { JudgedRun } from '../report/judged';
import { type EvidenceGroup, groupByRequest } from './evidence-groups';
import type { TargetResult } from './judge-target';
import { judgeWithHistory, type ReviewReader } from './judge-with-history';
import { type ParsedTarget, type PolicyReader, parsePolicies } from './read-policies';

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
  /** The same targets in the same order, each with the roles that its prefixes stand for. */
  findRoles(targets: readonly TargetConfig[]): Promise<readonly TargetConfig[]>;
  /** What is remembered where nobody of a memory's targets could be asked about. */
  recall(memory: NonNullable<EvidenceRequest['memory']>): Promise<GatheredEvidence>;
  /** Gathers the evidence of a group in one pass, for policies of some services; throws InputError. */
  readEvidence(group: EvidenceGroup, services: readonly string[]): Promise<GatheredEvidence>;
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
  const found = await world.findRoles(config.targets);
  refuseIfNone(found, world);
  const gathered = await gatherAll(found, policies, world);
  const evidence = mergeGathered([
    ...new Set(gathered.values()),
    ...(await recallOthers(found, gathered, world)),
    ...answersFor(found),
  ]);
  const knowledge = world.learn(evidence.reference ?? new Map());
  const targets: TargetResult[] = [];
  for (const [index, target] of found.entries()) {
    const files = policies[index];
    const own = gathered.get(target) ?? nothingSeen;
    if (files !== undefined) targets.push(await judgeWithHistory(target, files, own, world, knowledge));
  }
  const judged = targets.map((target) => target.judged);
  const verdict = worst(judged.map(({ judgement }) => judgement.verdict));
  const { goalposts = [], notice } = world;
  const run: JudgedRun = {
    verdict,
    targets: judged,
    ...(goalposts.length === 0 ? {} : { goalposts }),
    ...(notice === undefined ? {} : { notice }),
  };
  return { ...withHistory(run, evidence, config), targets, knowledge };
}

const nothingSeen: GatheredEvidence = { views: [], principals: new Map() };

/** Where nothing at all can be judged the input is wrong; where something can, the target says so. */
function refuseIfNone(targets: readonly TargetConfig[], world: World): void {
  const problems = targets.flatMap(({ problem, name }) =>
    problem === undefined ? [] : [{ place: `target ${name}`, message: problem }],
  );
  if (problems.length > 0 && problems.length === targets.length) throw world.refuse(problems);
}

/** The evidence of each target, one group after the other. */
async function gatherAll(
  targets: readonly TargetConfig[],
  policies: readonly ParsedTarget[],
  world: World,
): Promise<ReadonlyMap<TargetConfig, GatheredEvidence>> {
  const documents = new Map(
    targets.map((target, index) => [target, policies[index]?.parsed.map(({ document }) => document) ?? []]),
  );
  const gathered = new Map<TargetConfig, GatheredEvidence>();
  for (const group of groupByRequest(targets.filter(({ principals }) => principals.length > 0))) {
    const granted = group.targets.flatMap((target) => documents.get(target) ?? []);
    const services = servicesOf(granted, world.knowledge.catalogue);
    const evidence = await world.readEvidence(group, services);
    for (const target of group.targets) gathered.set(target, evidence);
  }
  return gathered;
}

/** What the evidence file is to say of prefixes, so that whoever judges from it does not have to guess. */
function answersFor(targets: readonly TargetConfig[]): GatheredEvidence[] {
  const prefixes = prefixAnswers(targets);
  return prefixes.size === 0 ? [] : [{ ...nothingSeen, prefixes }];
}

/** A night without any role to ask about must not make anybody forget. */
async function recallOthers(
  targets: readonly TargetConfig[],
  gathered: ReadonlyMap<TargetConfig, GatheredEvidence>,
  world: World,
): Promise<readonly GatheredEvidence[]> {
  const done = new Set([...gathered.keys()].map(({ evidence }) => evidence.memory?.path));
  const others = targets.flatMap(({ evidence: { memory } }) =>
    memory === undefined || done.has(memory.path) ? [] : [[memory.path, memory] as const],
  );
  return Promise.all([...new Map(others).values()].map((memory) => world.recall(memory)));
}

/** A run that remembers adds what it found to what it remembers. */
function withHistory(run: JudgedRun, evidence: GatheredEvidence, { targets }: Config) {
  if (targets.every((target) => target.evidence.memory === undefined)) return { run, evidence };
  const end = Math.max(...run.targets.map(({ window }) => window.end));
  const found = run.targets.map(({ name, judgement, drift }): [string, TargetRecord] => {
    const { overGranted, missing, cannotTell } = drift.counts;
    return [name, { verdict: judgement.verdict, overGranted, missing, cannotTell }];
  });
  const history = recorded(evidence.history, { end, targets: new Map(found) });
  return { run: { ...run, history }, evidence: { ...evidence, history } };
}

/** Whether the name of a role begins as a target says. */
export function fits({ name }: PrincipalArn, { prefixes }: TargetConfig): boolean {
  return prefixes.some((prefix) => name.startsWith(prefix));
}

/** What an evidence file calls the question which roles a target's prefixes stand for. */
export function prefixKey({ account, prefixes, evidence }: TargetConfig): string {
  return [account ?? evidence.assume?.arn.split(':')[4] ?? '', ...prefixes].join(' ').trim();
}

/** What is to be remembered of the roles that prefixes were found to stand for. */
function prefixAnswers(targets: readonly TargetConfig[]): ReadonlyMap<string, PrefixAnswer> {
  const answers = targets.flatMap((target): [string, PrefixAnswer][] => {
    const failure = target.problem ?? target.unlisted;
    const roles = target.principals.filter((one) => fits(one, target)).map(({ arn }) => arn);
    if (target.prefixes.length === 0) return [];
    return [[prefixKey(target), { roles, ...(failure === undefined ? {} : { failure }) }]];
  });
  return new Map(answers);
}
