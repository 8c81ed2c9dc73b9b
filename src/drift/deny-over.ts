import type { Use } from '../evidence/evidence';
import type { ActionId } from '../policy/catalogue';
import { deniedOnPurpose } from '../policy/grants';
import type { Location } from '../policy/model';
import type { DriftInput } from './drift-input';

/** An unconditional Deny that stops an action wherever it was called. */
export interface FirmDeny {
  readonly sid?: string;
  /** Absent where it is in no compared file: it is live, or only the base has it. */
  readonly line?: Location;
  /** Neither the base nor the live policies have one: the change under review adds it. */
  readonly isNew: boolean;
}

/**
 * The Deny that stops an action, of the compared files, of the base or of the live policies of every principal; undefined
 * where there is none. One that was there before takes precedence over one that the change adds.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function denyOver(
  id: ActionId,
  { resources }: Use,
  { head, base, foreign }: DriftInput,
): FirmDeny | undefined {
  const now = deniedOnPurpose(head, id, resources);
  const before = base && deniedOnPurpose(base, id, resources);
  const live = foreign?.live?.map((set) => deniedOnPurpose(set, id, resources)) ?? [];
  const earlier = live.includes(undefined) ? before : (before ?? live[0]);
  const found = now ?? earlier;
  if (found === undefined) return undefined;
  const { sid } = found.at;
  return {
    ...(sid === undefined ? {} : { sid }),
    ...(now === undefined ? {} : { line: { file: now.at.file, line: now.at.line } }),
    isNew: base !== undefined && earlier === undefined,
  };
}
