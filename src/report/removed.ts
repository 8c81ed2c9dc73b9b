import type { Removal, RemovedAction } from '../drift/after-removal';
import { grouped } from '../drift/time';
import { plural } from './lines';
import { shortTime } from './words';

/** How calls of an action ended since it was removed: "denied 42 times, last 2026-11-21 16:04 UTC". */
export function stopText({ outcome, denied, last }: RemovedAction): string {
  const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${grouped(denied)} times`;
  if (outcome === 'denied') return `denied${times}, last ${shortTime(last)}`;
  return `called, last ${shortTime(last)}; its source does not tell how it ended`;
}

/** What became of all that was removed: "2 actions denied since their removal, 1 more called". */
export function removalCounts(removed: readonly Removal[]): string {
  const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
  const denied = outcomes.filter((outcome) => outcome === 'denied').length;
  const called = outcomes.length - denied;
  const since = (count: number) => `since ${count === 1 ? 'its' : 'their'} removal`;
  if (denied === 0) return `${plural(called, 'action')} called ${since(called)}, how that ended is not known`;
  const more = called === 0 ? '' : `, ${grouped(called)} more called`;
  return `${plural(denied, 'action')} denied ${since(denied)}${more}`;
}
