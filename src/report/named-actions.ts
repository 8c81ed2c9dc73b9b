import { quote } from '../base/text';
import type { ActionName } from '../policy/catalogue';
import type { NamedActions } from '../reference/named-actions';
import { type Line, line, wrap } from './lines';
import { enumerated } from './words';

/** What `explain` says of a name that is not an action: "s3:ListBuckets is an API operation. ..." */
export function nameLines(
  text: string,
  { as, certain }: Pick<NamedActions, 'as' | 'certain'>,
  actions: readonly ActionName[],
  width: number,
): Line[] {
  if (as === undefined) return [];
  const all = enumerated(actions, certain ? ' and ' : ' or ');
  const grants = actions.length === 1 ? `${all} grants it` : `it needs ${all}`;
  const what =
    as === 'versioned'
      ? `is the action ${all} with an API version, as CloudTrail records it`
      : `is an API operation, and ${certain ? grants : `it may need ${all}`}`;
  return [...wrap(line(`${quote(text)} ${what}.`), width), line('')];
}
