import type { ActionName } from '../policy/catalogue';

/** What a finding is about: an action, or an action on a resource. Acceptances, baselines and fingerprints go by it. */
export interface FindingKey {
  readonly action: ActionName;
  readonly resource?: string;
}

/** The key as a text. That of an action is its name; neither an action nor an ARN begins after a space. */
export function findingKey({ action, resource }: FindingKey): string {
  return resource === undefined ? action : `${action} ${resource}`;
}

/** The key that `findingKey` writes as this text. */
export function parseFindingKey(text: string): FindingKey {
  const end = text.indexOf(' ');
  return end === -1 ? { action: text } : { action: text.slice(0, end), resource: text.slice(end + 1) };
}
