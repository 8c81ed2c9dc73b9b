import type { Drift, Finding } from '../../drift/findings';
import { grouped } from '../../drift/time';
import { cannotTellByCause, isAddedByName } from '../groups';
import { plural } from '../lines';
import { moreRow, type Section, type Space } from './section';
import { clip, code, details, prose, row, table } from './syntax';

/** What the count leaves out: actions that cannot be judged, with what would reveal them, and accepted ones. */
export function leftOutSections(drift: Drift, space: Space): Section[] {
  const accepted = drift.findings.filter(({ state }) => state === 'accepted');
  // What the change adds by name stands open above.
  const causes = cannotTellByCause(drift, (finding) => !isAddedByName(finding));
  const judged = causes.reduce((sum, { actions }) => sum + actions.length, 0);
  const rows = [
    ...causes.slice(0, space.rows).map(({ cause, actions }) => {
      const [why, reveal] = [cause.text, cause.reveal].map((text) => prose(clip(text, 200)));
      return row(someActions(actions), `Not judged: ${why}`, reveal ?? '');
    }),
    ...accepted.slice(0, space.rows).map(({ action, acceptedBy }) => {
      const soon = (acceptedBy?.daysLeft ?? soonDays + 1) <= soonDays ? '⏳ ' : '';
      const until = prose(clip(acceptedBy?.until ?? '', 20));
      return row(
        code(action),
        `Accepted: ${prose(clip(acceptedBy?.reason ?? '', 200))}`,
        `${soon}until ${until}`,
      );
    }),
  ];
  if (rows.length === 0) return [];
  const more = moreRow(causes.length + accepted.length, rows.length, 3, space);
  const body = table(['Action', 'Why', 'What would settle it'], [...rows, ...more]);
  return [
    {
      name: 'what the count leaves out',
      worth: 50,
      text: details(leftOutTitle(judged, drift, accepted), body),
    },
  ];
}

/** "Left out of the count: 10 not judged, 3 accepted (1 not granted, 2 end in 9 days)" */
function leftOutTitle(unjudged: number, { counts }: Drift, accepted: readonly Finding[]): string {
  const remarks = [...notGranted(counts, accepted), ...endingSoon(accepted)];
  const aside = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
  const parts = [
    ...(unjudged > 0 ? [`${grouped(unjudged)} not judged`] : []),
    ...(accepted.length > 0 ? [`${grouped(accepted.length)} accepted${aside}`] : []),
  ];
  return `Left out of the count: ${parts.join(', ')}`;
}

function notGranted(counts: Drift['counts'], accepted: readonly Finding[]): string[] {
  const missing = accepted.length - counts.accepted;
  return missing > 0 ? [`${grouped(missing)} not granted`] : [];
}

/** Two weeks are time enough to ask an owner. */
const soonDays = 14;

function endingSoon(accepted: readonly Finding[]): string[] {
  const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? soonDays + 1));
  if (days > soonDays) return [];
  const ending = accepted.filter(({ acceptedBy }) => acceptedBy?.daysLeft === days).length;
  return [`${ending} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${plural(days, 'day')}`}`];
}

function someActions(actions: readonly string[]): string {
  const rest = actions.length <= 6 ? '' : ` and ${grouped(actions.length - 6)} more`;
  return `${actions.slice(0, 6).map(code).join(', ')}${rest}`;
}
