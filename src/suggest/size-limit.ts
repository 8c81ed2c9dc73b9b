import { grouped } from '../base/time';
import { policySize } from '../policy/edits';
import { type Policy, policyKey } from '../policy/model';
import type { InlineHolder } from './inline-holders';

/** How long a policy may become, in characters as IAM counts them: without white space. */
export interface SizeLimit {
  readonly characters: number;
  /** AWS's limit in words. */
  readonly text: string;
}

/**
 * IAM's limits: one managed policy, and all inline policies of a role, group or user together.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const managed = 6144;
const inline = { role: 10_240, group: 5120, user: 2048 } as const;

/**
 * The limit of a policy of a run. A policy whose kind neither the file nor AWS tells (`live`, by key) is taken to be a
 * managed one. A policy that is longer already, or was so at the base, may stay as long as it was.
 */
export function sizeLimitOf(
  policy: Policy,
  all: readonly Policy[],
  before: Policy | undefined,
  live: ReadonlyMap<string, InlineHolder> = new Map(),
): SizeLimit {
  const longest = Math.max(policySize(policy), before === undefined ? 0 : policySize(before));
  const holderOf = (one: Policy) => one.holder ?? live.get(policyKey(one.id));
  const holder = holderOf(policy);
  if (holder === undefined) {
    return {
      characters: Math.max(managed, longest),
      text: `the IAM limit of ${grouped(managed)} characters`,
    };
  }
  const others = all.filter((one) => one !== policy && isSame(holderOf(one), holder));
  const rest = live.get(policyKey(policy.id))?.others ?? 0;
  const taken = others.reduce((sum, one) => sum + policySize(one), rest);
  const limit = inline[holder.kind];
  const text = `the IAM limit of ${grouped(limit)} characters for all inline policies of a ${holder.kind}`;
  return { characters: Math.max(limit - taken, longest), text };
}

function isSame(a: Policy['holder'], b: Policy['holder']): boolean {
  return a?.kind === b?.kind && a?.name === b?.name;
}
