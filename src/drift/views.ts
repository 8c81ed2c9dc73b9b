import type { PrincipalName, SourceView } from './evidence';
import type { Duration, Window } from './time';

/** Whether a source was asked about a principal. */
export function concerns(view: SourceView, principal: PrincipalName): boolean {
  return view.source === 'cloudtrail-logs' ? view.records.has(principal) : view.principal === principal;
}

/** The time that a source really looked at: of logs, from the first to the last event of anybody. */
export function spanOf(view: SourceView): Window | undefined {
  if (view.source === 'cloudtrail-logs') return view.span;
  if (view.source !== 'policy-generation') return view.reach;
  const [first, last] = [view.covered[0], view.covered.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
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
      return (view.records.get(principal) ?? 0) > 0;
    case 'policy-generation':
      return view.actions > 0;
    case 'last-accessed':
      return view.services.some(({ last }) => last !== undefined);
    case 'unused-access':
      return undefined;
  }
}
