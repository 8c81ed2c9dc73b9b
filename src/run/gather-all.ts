import type { EvidenceRequest } from '../config/config';
import type { GatheredEvidence } from '../evidence/evidence';
import { mergeGathered } from '../evidence/merge';
import { servicesOf } from '../policy/grants';
import { groupByRequest } from './evidence-groups';
import type { Ports } from './ports';
import type { ParsedTarget } from './read-policies';
import { prefixAnswers, type ResolvedTarget } from './target';

const nothingSeen: GatheredEvidence = { views: [], principals: new Map() };

/** The evidence of each target, by target; nothing seen where no principal is known. */
export interface TargetEvidence {
  get(target: ResolvedTarget): GatheredEvidence;
  /** What was gathered, each pass once. */
  readonly passes: readonly GatheredEvidence[];
  /** The targets that were asked about. */
  readonly asked: readonly ResolvedTarget[];
}

/** Gathers the evidence of all targets, one group of them after the other. Throws InputError. */
export async function gatherAll(
  targets: readonly ResolvedTarget[],
  policies: readonly ParsedTarget[],
  ports: Ports,
): Promise<TargetEvidence> {
  const documents = new Map(
    targets.map((target, index) => [target, policies[index]?.parsed.map(({ document }) => document) ?? []]),
  );
  const gathered = new Map<ResolvedTarget, GatheredEvidence>();
  for (const group of groupByRequest(targets.filter(({ principals }) => principals.length > 0))) {
    const granted = group.targets.flatMap((target) => documents.get(target) ?? []);
    const services = servicesOf(granted, ports.knowledge.catalogue);
    const evidence = await ports.gather(group, services);
    for (const target of group.targets) gathered.set(target, evidence);
  }
  return {
    get: (target) => gathered.get(target) ?? nothingSeen,
    passes: [...new Set(gathered.values())],
    asked: [...gathered.keys()],
  };
}

/** All evidence of a run, as its evidence file keeps it: what was gathered, and what is remembered all the same. */
export async function keptEvidence(
  targets: readonly ResolvedTarget[],
  { passes, asked }: TargetEvidence,
  ports: Ports,
): Promise<GatheredEvidence> {
  const prefixes = prefixAnswers(targets);
  const answers = prefixes.size === 0 ? [] : [{ ...nothingSeen, prefixes }];
  return mergeGathered([...passes, ...(await recallOthers(targets, asked, ports)), ...answers]);
}

/** Earlier evidence is kept when no role of its targets could be queried. */
async function recallOthers(
  targets: readonly ResolvedTarget[],
  asked: readonly ResolvedTarget[],
  ports: Ports,
): Promise<readonly GatheredEvidence[]> {
  const done = new Set(asked.map(({ evidence }) => evidence.memory?.path));
  const others = targets.flatMap(({ evidence: { memory } }): [string, Memory][] =>
    memory === undefined || done.has(memory.path) ? [] : [[memory.path, memory]],
  );
  return Promise.all([...new Map(others).values()].map((memory) => ports.recall(memory)));
}

type Memory = NonNullable<EvidenceRequest['memory']>;
