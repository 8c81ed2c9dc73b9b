import type { ActionId, ActionName } from '../policy/catalogue';
import { partThat } from '../policy/possible';
import { type Cause, cause } from '../reference/cause';
import type { DriftInput } from './drift-input';
import type { Note } from './findings';

/** That an attached policy whose text is bundled grants an action; undefined where none does. */
export function grantedByAttached(
  id: ActionId,
  action: ActionName,
  { attached = [] }: DriftInput,
): Note | undefined {
  const by = attached.find(({ grants }) => grants?.has(id) === true);
  if (by === undefined) return undefined;
  const message = `${action} is granted by the attached policy ${by.name}`;
  return { code: 'granted-elsewhere', message, action, file: by.at.file, line: by.at.line };
}

/** What may grant an action that no known policy grants: a part that is not known, or an attached policy that was not read. */
export function mayBeGranted(id: ActionId, { possible, attached = [] }: DriftInput): Cause | undefined {
  const part = partThat('allows', id, possible);
  if (part !== undefined) return cause('may-be-granted', `${part.at.file}:${part.at.line}`, part.reason);
  const unread = attached.filter(({ grants }) => grants === undefined);
  const [first, ...others] = unread.map(({ name, at }) => `${name} (${at.file}:${at.line})`);
  if (first === undefined) return undefined;
  return cause('attached-policy-unread', others.length === 0 ? first : `${first} or another attached policy`);
}
