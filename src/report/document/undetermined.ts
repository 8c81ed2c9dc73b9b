import { grouped } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import { isAddedByName, isAddedUnjudged, undeterminedByCause } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { shownNotes } from '../notes';
import { type Budget, code, type Item, joined, listOf, names, prose, type Section, t } from './model';

/** What does not count: actions whose use the evidence cannot settle, with what would, and accepted ones. */
export function uncountedSections({ drift }: JudgedTarget, budget: Budget): Section[] {
  const accepted = drift.findings.filter(({ state }) => state === 'accepted');
  // What the change adds stands open above.
  const causes = undeterminedByCause(drift, (one) => !isAddedByName(one) && !isAddedUnjudged(one));
  const undetermined = causes.reduce((sum, { actions }) => sum + actions.length, 0);
  if (undetermined + accepted.length === 0) return [];
  const open = causes.map(({ cause, actions }): Item => {
    const step = t`Next step: ${prose(cause.reveal, 200)}`;
    return { text: t`${names(actions, budget.names)}: ${prose(cause.text, 200)}. ${step}` };
  });
  const lists = [
    ...(open.length === 0 ? [] : [listOf(open, budget.folded, budget)]),
    ...(accepted.length === 0 ? [] : [listOf(accepted.map(acceptedItem), budget.folded, budget)]),
  ];
  const parts = [
    ...(undetermined > 0 ? [`Undetermined (${grouped(undetermined)})`] : []),
    ...(accepted.length > 0 ? [`accepted (${acceptedCount(accepted)})`] : []),
  ].join(', ');
  const title = `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
  return [
    {
      name: 'undetermined and accepted actions',
      priority: 50,
      title: { level: 2, text: [title] },
      blocks: lists,
      folded: 'undetermined',
    },
  ];
}

/** Two weeks are time enough to ask an owner. */
const soonDays = 14;

function acceptedItem({ action, acceptedBy, location }: ActionFinding): Item {
  const { reason = '', until = '', daysLeft = soonDays + 1 } = acceptedBy ?? {};
  const ends = daysLeft === 0 ? 'today' : `in ${plural(daysLeft, 'day')}`;
  const soon = daysLeft <= soonDays ? ` (ends ${ends})` : '';
  const absent = location === undefined ? ', not granted' : '';
  return {
    text: t`${code(action)}${absent}: accepted until ${prose(until, 20)}${soon}: ${prose(reason, 200)}`,
  };
}

/** "3, 1 not granted, 2 end in 9 days" */
function acceptedCount(accepted: readonly ActionFinding[]): string {
  const absent = accepted.filter(({ location }) => location === undefined).length;
  const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? soonDays + 1));
  const ending = accepted.filter(({ acceptedBy }) => acceptedBy?.daysLeft === days).length;
  const ends = `${grouped(ending)} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${plural(days, 'day')}`}`;
  return [
    grouped(accepted.length),
    ...(absent > 0 ? [`${grouped(absent)} not granted`] : []),
    ...(days <= soonDays ? [ends] : []),
  ].join(', ');
}

/** The granted actions in use. */
export function usedSections({ drift }: JudgedTarget, budget: Budget): Section[] {
  const { used } = drift;
  if (used.length === 0) return [];
  const shown = used.slice(0, budget.folded * budget.names);
  const rest = used.length - shown.length;
  const more = rest === 0 ? '' : ` and ${grouped(rest)} more in ${budget.rest}`;
  return [
    {
      name: 'used actions',
      priority: 36,
      title: { level: 2, text: t`Used (${used.length})` },
      blocks: [{ kind: 'paragraph', text: t`${joined(shown.map((action) => code(action)))}${more}` }],
      folded: 'used',
    },
  ];
}

/** Remarks that are no findings. */
export function noteSections({ drift, policyFiles }: JudgedTarget, budget: Budget): Section[] {
  const notes = shownNotes(drift.notes);
  if (notes.length === 0) return [];
  const items = notes.map(({ message, file, line }): Item => {
    if (file === undefined) return { text: [prose(message)] };
    const at = { kind: 'location', file, ...(line === undefined ? {} : { line }) } as const;
    const end = /[.?]$/.test(message) ? '' : '.';
    return { text: t`${prose(message)}${end} ${{ ...at, hasMany: policyFiles.length > 1 }}` };
  });
  return [
    {
      name: 'notes',
      priority: 40,
      title: { level: 2, text: t`Notes (${notes.length})` },
      blocks: [listOf(items, budget.folded, budget)],
      folded: 'notes',
    },
  ];
}
