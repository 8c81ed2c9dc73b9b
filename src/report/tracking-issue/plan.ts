import { clip } from '../../base/text';
import { type Instant, isoDay, parseDay } from '../../base/time';
import { inline } from '../document/markdown';
import { code, t } from '../document/model';
import { visible } from '../document/syntax';
import { plural } from '../lines';
import { renderIssue } from './body';
import { contentOf, type IssueContent, type IssueRequest, type KeyedItem } from './content';
import { type IssueState, mostItems, parseState, printState, targetDigits } from './state';

/** What is to become of the issue. A body begins with its state: the marker comes on top. */
export type IssuePlan =
  | { readonly kind: 'leave' }
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | { readonly kind: 'edit'; readonly body: string }
  /** `word` is a comment that says why. */
  | { readonly kind: 'close' | 'reopen'; readonly body: string; readonly word: string };

/** An issue of ours as it stands. */
export interface FoundIssue {
  /** With its marker in the first line: what a person wrote above it is no part of it. */
  readonly body: string;
  /** How many characters stand above it, and take room from it. */
  readonly above?: number;
  readonly isOpen: boolean;
  /** Whether its marker is the one that is written now. */
  readonly isCurrent: boolean;
}

/**
 * Decides what a run does with its issue. Nothing is written where the issue says the same already, or where a later
 * run wrote it. What a person closed while something stood stays closed until something new does; what a person opened
 * again after the drift was gone stays open until there is something to say.
 */
export function planIssue(request: IssueRequest, found: FoundIssue | undefined): IssuePlan {
  const content = contentOf(request);
  if (found === undefined) {
    if (!content.hasOpen) return { kind: 'leave' };
    return { kind: 'open', title: titleOf(request), body: bodyOf(request, content, undefined) };
  }
  const before = parseState(found.body, request.now);
  if (before !== undefined && before.at > request.now) return { kind: 'leave' };
  const said = before?.print === content.print && found.isCurrent;
  if (!content.hasOpen) return planGone(request, content, found, before);
  const fresh = freshItems(content, before);
  const body = () => bodyOf(request, content, before, found.above);
  if (!found.isOpen && (before?.hasOpen !== true || fresh.length > 0))
    return { kind: 'reopen', body: body(), word: request.hide(returnWord(request, content, fresh)) };
  return said ? { kind: 'leave' } : { kind: 'edit', body: body() };
}

function planGone(
  request: IssueRequest,
  content: IssueContent,
  { isOpen, isCurrent, above }: FoundIssue,
  before: IssueState | undefined,
): IssuePlan {
  if (before?.hasOpen === false && isCurrent) return { kind: 'leave' };
  const body = bodyOf(request, content, before, above);
  if (!isOpen || before?.hasOpen === false) return { kind: 'edit', body };
  const word = `The drift is gone${byRun(request)}. If it returns, this issue is reopened.`;
  return { kind: 'close', body, word };
}

/** The name of the issue: one that stays, whatever the counts are. */
function titleOf({ name, hide }: IssueRequest): string {
  return name === undefined ? 'IAM policy drift' : hide(`IAM policy drift: ${clip(visible(name), 100)}`);
}

/** Items that the state does not have; none where it is unknown what it had. */
function freshItems(content: IssueContent, before: IssueState | undefined): readonly KeyedItem[] {
  if (before === undefined) return [];
  const held = heldBy(content, before);
  return content.items.filter((item) => held(item) && !before.items.has(item.key));
}

/**
 * Whether a state has every item of its kind. One that had no room for all has those that are of no target: alarms,
 * denied actions since their removal and acceptances come first in it.
 */
function heldBy({ items }: IssueContent, before: IssueState | undefined): (item: KeyedItem) => boolean {
  if (before?.more !== true) return () => true;
  const ofRun = items.filter(({ target }) => target === undefined).length;
  return ({ target }) => target === undefined && ofRun < mostItems;
}

function bodyOf(
  request: IssueRequest,
  content: IssueContent,
  before: IssueState | undefined,
  above = 0,
): string {
  const { now, hide } = request;
  const today = parseDay(isoDay(now)) ?? now;
  const since = sinceOf(content, before, today);
  // Where everything is new, nothing has to be marked.
  const known = before !== undefined && before.items.size > 0;
  const fresh = known ? new Set(freshItems(content, before).map(({ key }) => key)) : new Set<string>();
  const { print, hasOpen } = content;
  const more = content.items.some(({ key }) => !since.has(key));
  const state = printState({ at: now, print, hasOpen, items: since, more });
  const shown = { request, content, since, fresh };
  return `${state}\n\n${hide(renderIssue(shown, state.length + above))}`;
}

/**
 * Since when each item stands. What evidence with gaps does not show keeps its day: it may be there again tomorrow. Of
 * an item that the last state had no room for is unknown.
 */
function sinceOf(
  content: IssueContent,
  before: IssueState | undefined,
  today: Instant,
): ReadonlyMap<string, Instant> {
  const { items, doubtful } = content;
  const held = heldBy(content, before);
  const since = new Map<string, Instant>();
  for (const item of items) {
    const day = before?.items.get(item.key) ?? (held(item) ? today : undefined);
    if (day !== undefined) since.set(item.key, day);
  }
  for (const [key, day] of before?.items ?? [])
    if (!since.has(key) && doubtful.has(key.slice(0, targetDigits))) since.set(key, day);
  return since;
}

const named = 5;

/** "Reopened: missing `sqs:SendMessage` of `ci` and 3 more items." */
function returnWord(
  request: IssueRequest,
  { targets, items }: IssueContent,
  fresh: readonly KeyedItem[],
): string {
  const back = fresh.length > 0 ? fresh : items;
  const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
  const all =
    back.length > 0
      ? back.map((item) => item.words)
      : unjudged.map(({ target }) => t`${code(target.name, 100)} could not be checked`);
  const texts = [...new Set(all.map((text) => inline(text, request.links)))];
  const rest = texts.length > named ? ` and ${plural(texts.length - named, 'more item')}` : '';
  return `Reopened${byRun(request)}: ${texts.slice(0, named).join(', ')}${rest}.`;
}

function byRun({ links }: IssueRequest): string {
  return links === undefined ? '' : ` ([run](${links.run}))`;
}
