import type { EvidenceRequest } from '../config/config';
import type { GatheredEvidence } from '../evidence/evidence';
import { mergeGathered } from '../evidence/merge';
import { servicesOf } from '../policy/grants';
import type { Knowledge } from '../reference/knowledge';
import type { ReferenceOperations, ServiceReference } from '../reference/service-reference';
import { evidenceOf, servicesIn } from './assemble';
import { type EvidenceGroup, groupByRequest } from './evidence-groups';
import type { GroupAnswers } from './gather';
import type { Reference } from './load-reference';
import type { Ports } from './ports';
import type { ParsedTarget } from './read-policies';
import { prefixAnswers, type ResolvedTarget } from './target';

/** The evidence of a run, and what it is understood and judged with. */
export interface Gathered {
  /** All of it, as the evidence file keeps it. */
  readonly evidence: GatheredEvidence;
  /** The evidence of one target; nothing seen where no principal of it is known. */
  of(target: ResolvedTarget): GatheredEvidence;
  readonly knowledge: Knowledge;
}

/** What one group of targets was answered, with the part of the service reference that it concerns. */
interface Asked extends GroupAnswers {
  readonly reference: Reference | undefined;
}

const nothingSeen: GatheredEvidence = { coverage: [], principals: new Map() };

/**
 * Gathers the evidence of all targets: asks one group of them after the other, then learns once what AWS's service
 * reference says about the services concerned, and understands all answers with that. Throws InputError.
 */
export async function gatherAll(
  targets: readonly ResolvedTarget[],
  policies: readonly ParsedTarget[],
  ports: Ports,
): Promise<Gathered> {
  const granted = new Map(targets.map((target, index) => [target, policies[index]?.policies ?? []]));
  const asked: Asked[] = [];
  for (const group of groupByRequest(targets.filter(({ principals }) => principals.length > 0))) {
    const answers = await ports.ask(group);
    const own = group.targets.flatMap((target) => granted.get(target) ?? []);
    const services = [
      ...servicesOf(own, ports.knowledge.catalogue),
      ...servicesIn(answers.answers, ports.knowledge),
    ];
    asked.push({ ...answers, reference: await ports.readReference(group.request, services) });
  }
  const recalled = await recallOthers(targets, asked, ports);
  const knowledge = ports.learn(referenceIn(asked, recalled), operationsIn(asked));
  const passes = new Map(asked.map((one) => [one.group, evidenceOf(one, one.reference, knowledge)]));
  const prefixes = prefixAnswers(targets);
  const answers = prefixes.size === 0 ? [] : [{ ...nothingSeen, matchedRoles: prefixes }];
  return {
    evidence: mergeGathered([...passes.values(), ...recalled, ...answers]),
    of: (target) => {
      const group = groupOf(target, asked);
      return (group && passes.get(group)) ?? nothingSeen;
    },
    knowledge,
  };
}

function groupOf(target: ResolvedTarget, asked: readonly Asked[]): EvidenceGroup | undefined {
  return asked.find(({ group }) => group.targets.includes(target))?.group;
}

/** What the service reference says, by service: what earlier evidence was made with stands first. */
function referenceIn(asked: readonly Asked[], recalled: readonly GatheredEvidence[]): ServiceReference {
  const all = asked.flatMap(({ file, previous, reference }) => {
    const own = [file?.serviceReference, reference?.services].filter((one) => one !== undefined);
    return own.length > 0 ? own : (previous?.serviceReference ?? []);
  });
  const known = [...all, ...recalled.flatMap(({ serviceReference: reference }) => reference ?? [])];
  return new Map(known.reverse().flatMap((reference) => [...reference]));
}

function operationsIn(asked: readonly Asked[]): ReferenceOperations {
  return new Map(asked.flatMap(({ reference }) => [...(reference?.operations ?? [])]));
}

/** Earlier evidence is kept when no role of its targets could be queried. */
async function recallOthers(
  targets: readonly ResolvedTarget[],
  asked: readonly Asked[],
  ports: Ports,
): Promise<readonly GatheredEvidence[]> {
  const done = new Set(asked.map(({ group }) => group.request.memory?.path));
  const others = targets.flatMap(({ evidence: { memory } }): [string, Memory][] =>
    memory === undefined || done.has(memory.path) ? [] : [[memory.path, memory]],
  );
  return Promise.all([...new Map(others).values()].map((memory) => ports.recall(memory)));
}

type Memory = NonNullable<EvidenceRequest['memory']>;
