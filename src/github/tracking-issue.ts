import type { FoundIssue, IssuePlan } from '../report/tracking-issue/plan';
import { statusOf } from './answers';
import { createOnce } from './create-once';

/** An issue of a repository. */
export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly url: string;
}

/** An issue that is to be. */
export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What an issue becomes, in one request. A double is closed as not planned, anything else as completed. */
export interface IssueChange {
  readonly body: string;
  readonly state?: 'open' | 'done' | 'double';
}

/** What GitHub is asked for. Every call may throw. */
export interface Issues {
  /** Who the token belongs to, as issues name their author. */
  viewer(): Promise<string>;
  /** All issues of an author, open and closed. */
  list(author: string): Promise<readonly Issue[]>;
  /** Must not be repeated by itself: an issue may be stored although the answer is an error. */
  create(draft: IssueDraft): Promise<Issue>;
  update(number: number, change: IssueChange): Promise<void>;
  comment(number: number, body: string): Promise<void>;
  /** Whether a call that threw may have been carried out all the same. */
  mayBeDone(error: unknown): boolean;
}

/** The issue that is to be kept. */
export interface WantedIssue {
  /** The lines by which an issue is known as ours; the first of them is written. */
  readonly markers: readonly string[];
  /** What a new issue gets. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Decides what becomes of the issue that is there, or that is not. */
  plan(found: FoundIssue | undefined): IssuePlan;
}

/** An issue of ours that stands, and what went wrong on the way: an error, or words. */
export interface KeptIssue {
  readonly url?: string;
  readonly failures: readonly unknown[];
  /** What a new issue was to have and GitHub did not take. */
  readonly rejected: readonly ('assignees' | 'labels')[];
}

/**
 * Keeps one issue of ours. Ours is what has the marker as a line and was written by the owner of the token:
 * anyone can copy a marker. What a person wrote above it stays there. Of several, which racing runs or a
 * repeated request leave, the oldest stays; the others are closed and point to it. One that a person wrote
 * in, or that only quotes ours, is unchanged. Throws what keeps it from being read or opened.
 */
export async function keepIssue(issues: Issues, wanted: WantedIssue): Promise<KeptIssue> {
  const { markers, plan } = wanted;
  const author = await issues.viewer();
  const isOurs = (one: Issue) => one.author === author && ourText(one.body, markers) !== undefined;
  const ours = async () => (await issues.list(author)).filter(isOurs).sort((a, b) => a.number - b.number);
  const [oldest, ...others] = await ours();
  const doubles = others.filter(({ body }) => markers.some((marker) => body.startsWith(marker)));
  if (oldest !== undefined) {
    const { marker, above, body } = ourText(oldest.body, markers) ?? nothing;
    const found = { body, above: above.length, isOpen: oldest.isOpen, isCurrent: marker === markers[0] };
    const failures = [
      ...(await carryOut(issues, oldest.number, plan(found), `${above}${markers[0]}`)),
      ...(await closeDoubles(issues, oldest.number, doubles)),
    ];
    return { url: oldest.url, failures, rejected: [] };
  }
  const planned = plan(undefined);
  if (planned.kind !== 'open') return { failures: [], rejected: [] };
  return open(issues, planned, wanted, ours);
}

async function open(
  issues: Issues,
  { title, body }: Extract<IssuePlan, { readonly kind: 'open' }>,
  { markers, labels, assignees }: WantedIssue,
  ours: () => Promise<Issue[]>,
): Promise<KeptIssue> {
  const rejected: ('assignees' | 'labels')[] = [];
  const draft = { title, body: `${markers[0]}\n${body}`, labels, assignees };
  const found = await createOnce({
    create: () => createSomehow(issues, draft, rejected),
    ours,
    same: (a, b) => a.number === b.number,
    mayBeDone: (error) => issues.mayBeDone(error),
  });
  const [first, ...doubles] = found.sort((a, b) => a.number - b.number);
  if (first === undefined) return { failures: [], rejected };
  return { url: first.url, failures: await closeDoubles(issues, first.number, doubles), rejected };
}

/** GitHub refuses an issue for an assignee who may not be one; an issue without is better than none. */
async function createSomehow(
  issues: Issues,
  draft: IssueDraft,
  rejected: ('assignees' | 'labels')[],
): Promise<Issue> {
  const kinds = (['assignees', 'labels'] as const).filter((kind) => draft[kind].length > 0);
  for (let without = 0; ; without++) {
    const left = kinds.slice(0, without);
    try {
      const cut = Object.fromEntries(left.map((kind) => [kind, []]));
      const created = await issues.create({ ...draft, ...cut });
      rejected.splice(0, rejected.length, ...left);
      return created;
    } catch (error) {
      if (statusOf(error) !== 422 || without >= kinds.length) throw error;
    }
  }
}

/** Gives what went wrong. The text and the state go in one request; the word that says why comes after. */
async function carryOut(
  issues: Issues,
  number: number,
  plan: IssuePlan,
  beginning: string,
): Promise<unknown[]> {
  if (plan.kind === 'leave' || plan.kind === 'open') return [];
  const body = `${beginning}\n${plan.body}`;
  try {
    if (plan.kind === 'edit') {
      await issues.update(number, { body });
    } else {
      await issues.update(number, { body, state: plan.kind === 'close' ? 'done' : 'open' });
      await issues.comment(number, plan.word);
    }
    return [];
  } catch (failure) {
    return [failure];
  }
}

/** A duplicate loses its marker, so that it is not taken for ours again. */
async function closeDoubles(issues: Issues, number: number, doubles: readonly Issue[]): Promise<unknown[]> {
  const body = `Two runs opened this issue at the same time: see #${number}.`;
  try {
    for (const double of doubles) await issues.update(double.number, { body, state: 'double' });
    return [];
  } catch (failure) {
    return [failure];
  }
}

/** Our text in an issue: its marker, what stands above it, and everything from the marker on. */
interface OurText {
  readonly marker: string;
  readonly above: string;
  readonly body: string;
}

const nothing: OurText = { marker: '', above: '', body: '' };
/** In characters. More than this leaves our text no room, and goes: GitHub keeps it among the issue's edits. */
const longestAbove = 20_000;

function ourText(body: string, markers: readonly string[]): OurText | undefined {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => markers.includes(line.trimEnd()));
  if (index < 0) return undefined;
  const above = lines
    .slice(0, index)
    .map((line) => `${line}\n`)
    .join('');
  return {
    marker: lines[index]?.trimEnd() ?? '',
    above: above.length > longestAbove ? '' : above,
    body: lines.slice(index).join('\n'),
  };
}
