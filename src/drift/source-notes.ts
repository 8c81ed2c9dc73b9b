import type { DriftInput, PrincipalFinding } from './drift-input';
import type { Note } from './findings';
import type { CopyDifference } from './foreign-grants';
import type { SourceView } from './source-view';
import { type Duration, day, formatDuration, isoDay } from './time';
import { lengthOf } from './views';

/** What is to be said of the sources and of the role as it is in AWS; none of it is a finding. */
export function sourceNotes(input: DriftInput): Note[] {
  const { views, foreign, unread, remarks, rules, activeFindings = [] } = input;
  const note = (code: Note['code']) => (message: string) => ({ code, message });
  return [
    ...(foreign?.differences ?? []).map(differenceNote),
    ...distinct(activeFindings.filter(isNews(views)).map(activeFinding)).map(note('active-finding')),
    ...distinct(views.flatMap(unusedRoles)).map(note('role-unused')),
    ...distinct(unread ?? []).map(note('role-unread')),
    ...distinct(views.flatMap(unreadTrails)).map(note('trail-unread')),
    ...distinct(views.flatMap((view) => clamped(view, rules.unusedAfter))).map(note('window-clamped')),
    ...distinct(remarks ?? []).map(note('not-read')),
  ];
}

/** Committed and live differ: whoever reads the evidence should know that it is not of this text. */
function differenceNote({ file, policy, onlyCommitted, onlyLive }: CopyDifference): Note {
  const parts = [
    ...(onlyCommitted.length === 0 ? [] : [`only the file grants ${some(onlyCommitted)}`]),
    ...(onlyLive.length === 0 ? [] : [`only the live policy grants ${some(onlyLive)}`]),
  ];
  return { code: 'live-differs', message: `${policy} is live and differs: ${parts.join('; ')}`, file };
}

function some(actions: readonly string[]): string {
  const rest = actions.length > 5 ? ` and ${actions.length - 5} more` : '';
  return `${actions.slice(0, 5).join(', ')}${rest}`;
}

const kindsOfFindings: ReadonlyMap<string, string> = new Map([
  ['ExternalAccess', 'external-access'],
  ['InternalAccess', 'internal-access'],
]);

/** What the source unused-access says of a whole role it says better. */
function isNews(views: readonly SourceView[]): (one: PrincipalFinding) => boolean {
  const told = views.flatMap((view) =>
    view.source === 'unused-access' && view.unusedRole !== undefined ? [view.principal] : [],
  );
  return ({ principal, finding }) => finding.type !== 'UnusedIAMRole' || !told.includes(principal);
}

/** Of unused access the type tells what it is that is unused. */
function activeFinding({ principal, finding: { type, detail } }: PrincipalFinding): string {
  const kind = kindsOfFindings.get(type) ?? `unused-access (${type})`;
  const what = detail === undefined ? '' : `: ${detail}`;
  return `Access Analyzer has an active ${kind} finding on ${principal}${what}`;
}

function unusedRoles(view: SourceView): string[] {
  if (view.source !== 'unused-access' || view.unusedRole === undefined) return [];
  const { last } = view.unusedRole;
  const since = last === undefined ? 'it was never used' : `it was last used on ${isoDay(last)}`;
  return [`unused-access findings call ${view.principal} unused as a whole: ${since}`];
}

function unreadTrails(view: SourceView): string[] {
  const trails = 'trails' in view ? (view.trails ?? []) : [];
  // Beside a trail that was read an unread one counts for nothing.
  if (!trails.every((trail) => 'unread' in trail)) return [];
  return trails.flatMap((trail) =>
    'unread' in trail && trail.lost === undefined
      ? [`${trail.arn} is taken to record everything, since its settings were not read: ${trail.unread}`]
      : [],
  );
}

/** AWS generates over 90 days at the most. */
function clamped({ source, window }: SourceView, unusedAfter: Duration): string[] {
  if (source !== 'policy-generation' || lengthOf(window) >= unusedAfter - day) return [];
  const [looks, asked] = [formatDuration(lengthOf(window)), formatDuration(unusedAfter)];
  return [`policy generation looks back ${looks}, less than unused-after (${asked}): it proves no absence`];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
