import type { DriftInput } from '../drift/drift-input';
import type { Knowledge } from '../reference/knowledge';
import { type Activity, activityOf } from './activity';
import { policyTexts, statementsOf } from './documents';

/** The policies that a target's recorded activity needs, and what they are made of. */
export interface Generation {
  readonly activity: Activity;
  /** Texts of policies within IAM's limit; none where no successful call needs a permission. */
  readonly policies: readonly string[];
  /** All of them as one policy, whatever its size; none where there is none. */
  readonly whole: readonly string[];
}

/** Generates the policy of one target from everything that was gathered of it. Pure. */
export function generatePolicy(input: DriftInput, knowledge: Knowledge): Generation {
  const activity = activityOf(input, knowledge);
  const granted = [...activity.granted].map(([action, { resources }]) => [action, resources] as const);
  const statements = statementsOf(new Map(granted));
  return {
    activity,
    policies: policyTexts(statements),
    whole: policyTexts(statements, Number.POSITIVE_INFINITY),
  };
}
