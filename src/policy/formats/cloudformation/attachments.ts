import { alternativesOf } from './alternatives';
import type { Collector, Draft } from './collector';
import { nameOf } from './document';
import { attachManaged } from './managed-arns';
import { type PolicyResource, policyOf, targetsOf } from './policy-resources';
import { asCreated, existence, property, type Resource } from './resources';
import { textOf, type Value } from './value';

/** Why an attachment is not certain. */
interface Choice {
  readonly reason: string;
}

/** Attaches the policies that are resources of their own, by what they and the roles say. */
export function attachPolicies(resources: readonly Resource[], collector: Collector): void {
  const { evaluator } = collector;
  const policies = resources.flatMap((resource) => policyOf(resource, evaluator) ?? []);
  const attached = new Set<string>();
  const attach = (policy: PolicyResource, draft: Draft, choice?: Choice) => {
    attached.add(policy.resource.id);
    attachPolicy(policy, draft, collector, choice);
  };
  for (const policy of policies) attachToTargets(policy, collector, attach);
  for (const draft of [...collector.drafts.values()])
    collector.forDraft(draft, () => {
      for (const value of draft.managed)
        attachManaged(collector, draft, value, policies, (policy, choice) => attach(policy, draft, choice));
    });
  for (const { resource } of policies) {
    if (attached.has(resource.id) || existence(resource, evaluator).value === false) continue;
    collector.unattached.push({
      id: collector.id(resource.id),
      origin: collector.documents.originOf(resource.at),
    });
  }
}

function attachToTargets(
  policy: PolicyResource,
  collector: Collector,
  attach: (policy: PolicyResource, draft: Draft, choice?: Choice) => void,
): void {
  const { evaluator } = collector;
  const { result: targets, assumes } = evaluator.assuming(() =>
    asCreated(policy.resource, evaluator, () => targetsOf(policy, evaluator)),
  );
  for (const { kind, value } of targets) {
    const { certain, uncertain, unknown } = alternativesOf(value);
    const one = (item: Value, choice?: Choice) => {
      const draft = principalOf(item, kind, collector);
      for (const sentence of assumes) draft.assumes.add(sentence);
      attach(policy, draft, choice);
    };
    for (const item of [...certain, ...unknown]) one(item);
    for (const { values, reason } of uncertain) for (const item of values) one(item, { reason });
  }
}

/** The principal that a policy names: one of the template, or one that is created elsewhere. */
function principalOf(item: Value, kind: Draft['declared']['kind'], collector: Collector): Draft {
  const drafts = [...collector.drafts.values()].filter(({ declared }) => declared.kind === kind);
  const { name, pattern } = nameOf(item);
  const shown = name ?? pattern ?? '';
  const own = drafts.find(({ declared }) => {
    const isReferred = item.kind === 'unknown' && item.resource === declared.address;
    return isReferred || (item.kind === 'text' && isNamed(declared, textOf(item)));
  });
  if (own !== undefined) return own;
  const declared = {
    ...{ kind, address: shown },
    ...(name === undefined ? {} : { name }),
    ...(name !== undefined || pattern === undefined ? {} : { pattern }),
  };
  const draft = collector.draftOf(declared, item.node);
  if (draft.unknown.length === 0) {
    const reason = `the ${kind} is made elsewhere: its other policies are not in this template`;
    draft.unknown.push(collector.documents.unknownPart('role', reason, item.node));
  }
  return draft;
}

function isNamed({ name, pattern }: Draft['declared'], text: string): boolean {
  return name === text || (pattern === text && !pattern.endsWith('-*'));
}

/** Attaches one policy to one principal, as far as conditions let it exist. */
function attachPolicy(
  { resource, isManaged }: PolicyResource,
  draft: Draft,
  collector: Collector,
  choice?: Choice,
): void {
  if (draft.attached.has(resource.id)) return;
  draft.attached.add(resource.id);
  const { evaluator } = collector;
  collector.forDraft(draft, () => {
    const truth = existence(resource, evaluator);
    const document = asCreated(resource, evaluator, () => property(resource, 'PolicyDocument', evaluator));
    const { node } = resource;
    if (truth.value === false) {
      const why = `the condition ${resource.condition ?? ''} is false`;
      const assumes = truth.assumes.join(', ');
      if (document !== undefined) collector.addNotGranted(draft.notGranted, document, { why, assumes });
      return;
    }
    const reason = choice?.reason ?? unknownExistence(resource, truth.value, truth.reason);
    if (reason !== undefined) {
      const documents = document === undefined ? [] : [document];
      collector.addPossible(draft, 'may-exist', { reason, node: { ...node, ...resource.at }, documents });
      return;
    }
    const construct = collector.constructFor(resource);
    const also = construct === undefined ? {} : { construct };
    const isInline = !isManaged;
    collector.addPolicy(draft, { address: resource.id, document, node, isInline, ...also });
  });
}

function unknownExistence({ condition }: Resource, value: boolean | undefined, reason: string) {
  if (value !== undefined) return undefined;
  return `whether the condition ${condition ?? ''} holds is not known: ${reason}`;
}
