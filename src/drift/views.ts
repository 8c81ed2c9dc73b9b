import type { PrincipalName } from './evidence';
import type { LogView, SourceView, TrailFacts } from './source-view';
import type { Duration, Instant, Window } from './time';

/** Whether a view is of CloudTrail's own records, whoever counted them. */
export function isLogView(view: SourceView): view is LogView {
  return view.source === 'cloudtrail-logs' || view.source === 'athena';
}

/** Whether a source was asked about a principal. */
export function concerns(view: SourceView, principal: PrincipalName): boolean {
  return isLogView(view) ? view.records.has(principal) : view.principal === principal;
}

/**
 * The time that a source really looked at: of logs, from the first to the last event of anybody; of policy generation,
 * what jobs covered of the time that the trails recorded.
 */
export function spanOf(view: SourceView): Window | undefined {
  if (isLogView(view)) return view.span;
  if (view.source !== 'policy-generation') return view.reach;
  const [first, last] = [view.covered[0], view.covered.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const { start, end } = recorded(view.trails, { start: first.start, end: last.end });
  return start > end ? undefined : { start, end };
}

/**
 * Of a time, what that one trail recorded which recorded the most of it; all of it where no trail could be read.
 */
function recorded(trails: readonly TrailFacts[], { start, end }: Window): Window {
  const read = trails.flatMap((trail) => ('unread' in trail ? [] : [trail]));
  if (read.length === 0) return { start, end };
  const useful = read.filter(({ allRegions, fault, reads, others }) => {
    return allRegions && fault === undefined && (reads !== undefined || others !== undefined);
  });
  const parts = useful.map(({ since = start, until = end }) => {
    return { start: Math.max(start, since), end: Math.min(end, until) };
  });
  const [longest] = parts.sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest ?? { start: end, end };
}

/** The earliest time at which a source saw its principal do anything; undefined where it tells no times. */
export function earliestSign(view: SourceView): Instant | undefined {
  if (view.source !== 'last-accessed') return undefined;
  const times = view.services.flatMap(({ last }) => last ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** The longest span of several sources, in milliseconds; 0 for none. */
export function longestSpan(views: readonly SourceView[]): Duration {
  return Math.max(0, ...views.map((view) => lengthOf(spanOf(view))));
}

/** In milliseconds; 0 of no time. */
export function lengthOf(window: Window | undefined): Duration {
  return window === undefined ? 0 : window.end - window.start;
}

/**
 * Whether a source saw anything at all of a principal; undefined where its silence would not mean much: findings name
 * what was not used.
 */
export function sawAny(view: SourceView, principal: PrincipalName): boolean | undefined {
  switch (view.source) {
    case 'cloudtrail-logs':
    case 'athena':
      return (view.records.get(principal) ?? 0) > 0;
    case 'policy-generation':
      return view.actions > 0;
    case 'last-accessed':
      return view.services.some(({ last }) => last !== undefined);
    case 'unused-access':
      return undefined;
  }
}
