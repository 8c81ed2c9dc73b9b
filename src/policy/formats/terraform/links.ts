import type { Directory, PolicyDirectory } from './directory';
import type { Draft, PrincipalKind } from './draft';
import { patternOf, Resource } from './resource';
import { type At, type Doubt, doubtOf, exactText, isNull, itemsOf, reasonOf, type Value } from './value';

/** A principal that an argument names, or what it names instead. */
export type Target =
  | { readonly kind: 'own'; readonly draft: Draft; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'elsewhere'; readonly name: string; readonly at: At; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'unknown'; readonly reason: string; readonly at: At };

/** The principals that `role`, `roles` and the like name. */
export function targetsOf(value: Value, kind: PrincipalKind, drafts: Directory): readonly Target[] {
  const { items, more } = itemsOf(value);
  return [
    ...items.flatMap((item) => one(item.value, kind, drafts, item.doubts)),
    ...more.map(({ reason, at }): Target => ({ kind: 'unknown', reason, at })),
  ];
}

function one(
  value: Value,
  kind: PrincipalKind,
  drafts: Directory,
  doubts: readonly Doubt[],
): readonly Target[] {
  if (isNull(value) || exactText(value) === '') return [];
  if (value.kind === 'choice') {
    const options = value.options.filter((option) => !isNull(option) && exactText(option) !== '');
    return options.flatMap((option) => one(option, kind, drafts, [...doubts, optionOf(value, option)]));
  }
  if (value.kind === 'list') return targetsOf(value, kind, drafts);
  const link = value.kind === 'text' || value.kind === 'lazy' ? value.link : undefined;
  const linked = drafts.linked(kind, link);
  if (linked !== undefined) return [{ kind: 'own', draft: linked, doubts }];
  const shown = patternOf(value);
  // A name can be written as an ARN or path.
  const named = drafts.named(kind, shown) ?? drafts.named(kind, shown.slice(shown.lastIndexOf('/') + 1));
  if (named !== undefined) return [{ kind: 'own', draft: named, doubts }];
  const name = exactText(value);
  if (name !== undefined) return [{ kind: 'elsewhere', name, at: value.at, doubts }];
  return [{ kind: 'unknown', reason: reasonOf(value) ?? 'it is not known', at: value.at }];
}

/** A policy that an ARN names. */
export type PolicyTarget =
  | { readonly kind: 'own'; readonly resource: Resource; readonly doubts: readonly Doubt[] }
  | {
      readonly kind: 'foreign';
      readonly policy: string;
      readonly arn?: string;
      readonly at: At;
      readonly doubts: readonly Doubt[];
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly at: At };

/** The policies that `policy_arn` or `managed_policy_arns` name. */
export function policiesOf(value: Value, policies: PolicyDirectory): readonly PolicyTarget[] {
  const { items, more } = itemsOf(value);
  return [
    ...items.flatMap((item) => onePolicy(item.value, policies, item.doubts)),
    ...more.map(({ reason, at }): PolicyTarget => ({ kind: 'unknown', reason, at })),
  ];
}

function onePolicy(
  value: Value,
  policies: PolicyDirectory,
  doubts: readonly Doubt[],
): readonly PolicyTarget[] {
  if (isNull(value) || exactText(value) === '') return [];
  if (value.kind === 'choice') {
    const options = value.options.filter((option) => !isNull(option) && exactText(option) !== '');
    return options.flatMap((option) => onePolicy(option, policies, [...doubts, optionOf(value, option)]));
  }
  if (value.kind === 'list') return policiesOf(value, policies);
  const link = value.kind === 'text' || value.kind === 'lazy' ? value.link : undefined;
  if (link instanceof Resource) {
    if (policies.has(link)) return [{ kind: 'own', resource: link, doubts }];
    if (link.type === 'data.aws_iam_policy') return [ofData(link, policies, value.at, doubts)];
  }
  return [ofArn(value, policies, doubts)];
}

/** `data "aws_iam_policy"` finds a policy by its name or ARN. */
function ofData(data: Resource, policies: PolicyDirectory, at: At, doubts: readonly Doubt[]): PolicyTarget {
  const name = exactText(data.argument('name'));
  if (name !== undefined) return { kind: 'foreign', policy: name, at, doubts };
  const arn = data.argument('arn');
  if (arn !== undefined) return ofArn(arn, policies, doubts);
  return { kind: 'unknown', reason: `${data.address} does not name its policy`, at };
}

function ofArn(value: Value, policies: PolicyDirectory, doubts: readonly Doubt[]): PolicyTarget {
  const shown = patternOf(value);
  const arn = exactText(value);
  const name = shown.slice(shown.lastIndexOf('/') + 1);
  const isKnown = shown.includes(':policy/') && !name.includes('${') && name !== '';
  if (!isKnown) {
    const { reason, at } = doubtOf(value);
    return { kind: 'unknown', reason: `the attached policy is not known: ${reason}`, at };
  }
  const own = shown.includes(':aws:policy/') ? undefined : policies.named(name);
  if (own !== undefined) return { kind: 'own', resource: own, doubts };
  return { kind: 'foreign', policy: name, ...(arn === undefined ? {} : { arn }), at: value.at, doubts };
}

/** The doubt whether it is this value. */
function optionOf({ options, doubt }: Value & { kind: 'choice' }, option: Value): Doubt {
  return { ...doubt, option: options.indexOf(option) };
}
