import { alternativesOf } from './alternatives';
import type { Collector, Draft } from './collector';
import type { PolicyResource } from './policy-resources';
import { isExact, textOf, type UnknownValue, type Value } from './value';

/** What an ARN of `ManagedPolicyArns` leads to. */
type Managed =
  | { readonly kind: 'own'; readonly policy: PolicyResource }
  | { readonly kind: 'foreign'; readonly policy: string; readonly arn?: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Attaches what is named as managed policies: policies of the template, and those whose text is elsewhere. */
export function attachManaged(
  collector: Collector,
  draft: Draft,
  value: Value,
  policies: readonly PolicyResource[],
  attach: (policy: PolicyResource, choice?: { readonly reason: string }) => void,
): void {
  const { certain, uncertain, unknown } = alternativesOf(value);
  const one = (item: Value, choice?: { readonly reason: string }) => {
    const found = managedOf(item, policies);
    const origin = collector.documents.originOf(item.node);
    if (found.kind === 'own') attach(found.policy, choice);
    else if (found.kind === 'unknown')
      draft.unknown.push(collector.documents.unknownPart('attachment', found.reason, item.node));
    else {
      const { policy, arn } = found;
      const why = choice === undefined ? {} : { why: choice.reason };
      draft.foreign.push({ policy, ...(arn === undefined ? {} : { arn }), origin, ...why });
    }
  };
  for (const item of [...certain, ...unknown]) one(item);
  for (const { values, reason } of uncertain) for (const item of values) one(item, { reason });
}

function managedOf(value: Value, policies: readonly PolicyResource[]): Managed {
  if (value.kind === 'unknown') return ownOf(value, policies);
  if (value.kind !== 'text') return { kind: 'unknown', reason: 'it is not the ARN of a policy' };
  const arn = textOf(value);
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const isManagedByAws = /^arn:(?:[a-z-]+|\$\{AWS::Partition\}):iam::aws:policy\//.test(arn);
  if (isManagedByAws && !name.includes('${')) {
    return { kind: 'foreign', policy: name, arn: arn.replace(`\${AWS::Partition}`, 'aws') };
  }
  const own = policies.find((policy) => policy.name !== undefined && policy.name === name);
  if (own !== undefined && arn.includes(':policy/')) return { kind: 'own', policy: own };
  // SAM takes names, too.
  if (!arn.includes(':') && isExact(value)) return { kind: 'foreign', policy: arn };
  const hole = value.parts.find((part) => part.hole !== undefined)?.hole;
  if (name.includes('${'))
    return { kind: 'unknown', reason: `the attached policy is not known: ${hole ?? ''}` };
  return isExact(value) ? { kind: 'foreign', policy: name, arn } : { kind: 'foreign', policy: name };
}

function ownOf(value: UnknownValue, policies: readonly PolicyResource[]): Managed {
  const policy = policies.find(({ resource }) => resource.id === value.resource);
  if (policy !== undefined) return { kind: 'own', policy };
  return { kind: 'unknown', reason: `the attached policy is not known: ${value.reason}` };
}
