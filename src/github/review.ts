import type { ReviewDraft } from '../report/document/review';
import { code } from '../report/document/syntax';
import { reasonOf } from './answers';
import { areChanged, isBlobOf, type ShownLines, shownLines } from './changed-lines';
import type { GitHubAccess, PullRequest } from './event';
import { createOnce, markerOf, ownText, sameText } from './owned';
import { isOutdated } from './pulls';
import {
  type NewComment,
  openReview,
  type PullFile,
  type ReviewComment,
  type ReviewComments,
  type ReviewThread,
} from './review-comments';

/** All requests of a review, waits included, in milliseconds. */
const patience = 60_000;

/** Review comments to be kept on a pull request. */
export interface ReviewRequest {
  readonly access: GitHubAccess;
  readonly pull: PullRequest;
  /** The first is written; a comment under any of them is ours. */
  readonly keys: readonly string[];
  /** In the order in which they are chosen: GitHub shows some, and a reviewer reads few. */
  readonly drafts: readonly ReviewDraft[];
  /** The judged text of each file that a draft is about. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What could not be done, and files whose lines nothing can be said at, with the reason. */
export interface PublishedReview {
  readonly problem?: string;
  readonly omitted: readonly Omitted[];
}

interface Omitted {
  readonly path: string;
  readonly reason: string;
}

/** How many comments stand at once. */
const most = 10;

/** Writes, edits, settles or leaves the comments. Never throws: a comment decides nothing. */
export async function publishReview(request: ReviewRequest): Promise<PublishedReview> {
  const { access, pull, keys, drafts, texts } = request;
  const omitted: Omitted[] = [];
  try {
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const { openGitHub } = await import('./client');
    const github = openGitHub(access, patience);
    const review = openReview(github, pull);
    const files = drafts.length === 0 ? [] : await review.files();
    const lines = new Map(files.flatMap((file) => linesOf(file, texts.get(file.path), omitted)));
    const markers = keys.map((key) => markerOf(key, 'suggestion'));
    const comments = drafts
      .filter((draft) => areChanged(lines.get(draft.path) ?? [], draft))
      .slice(0, most)
      .map(({ text, ...location }): NewComment => ({ ...location, body: `${markers[0]}\n${text}` }));
    const said = `${settledSign} no longer suggested as of commit ${code(pull.head.slice(0, 7))}.`;
    await keepReview(review, {
      markers,
      comments,
      settled: `${markers[0]}\n${said}`,
      isOutdated: () => isOutdated(github, pull),
    });
    return { omitted };
  } catch (error) {
    return { omitted, problem: `the review suggestions could not be updated: ${reasonOf(error)}` };
  }
}

/** The lines that can be commented; none where the judged text is not the head's, as in a merge commit. */
function linesOf(
  { path, blob, patch }: PullFile,
  text: string | undefined,
  omitted: Omitted[],
): [string, readonly ShownLines[]][] {
  if (text === undefined) return [];
  const shown = patch === undefined ? undefined : shownLines(patch);
  if (shown !== undefined && isBlobOf(blob, text)) return [[path, shown]];
  const reason = isBlobOf(blob, text)
    ? 'GitHub does not return the changed lines of the file'
    : 'the checked file differs from the head of the pull request, for example after a merge with the base';
  omitted.push({ path, reason });
  return [];
}

/** The comments that are to stand, at most one at a place. */
interface WantedReview {
  /** The first lines by which a comment is known as ours; the first of them is written. */
  readonly markers: readonly string[];
  readonly comments: readonly NewComment[];
  /** What a comment becomes that is not wanted any more; it begins with `settledSign`. */
  readonly settled: string;
  /** Whether the pull request has a newer commit than the one judged. Asked right before something is written. */
  isOutdated(): Promise<boolean>;
}

/** How the text of a comment begins that is not wanted any more. */
const settledSign = 'Resolved:';

/**
 * Keeps comments of ours on lines: written where there is none, edited where the text differs, settled where they are
 * not wanted any more. Ours is what begins with the marker and was written by whom the token belongs to: anyone can
 * copy a marker. What a person has settled is not said again elsewhere. Of several at a place, which racing runs or a
 * repeated request leave, the oldest stays.
 */
async function keepReview(review: ReviewComments, wanted: WantedReview): Promise<void> {
  const author = await review.viewer();
  const isLive = (one: ReviewComment) => {
    const own = ownText(one.body, (line) => wanted.markers.includes(line));
    if (one.author !== author || own?.above !== '') return false;
    return !own.body.slice(own.marker.length).trimStart().startsWith(settledSign);
  };
  const live = async () => (await review.list()).filter(isLive).sort((a, b) => a.id - b.id);
  const found = await live();
  const isLeft = (one: ReviewComment) => !wanted.comments.some((comment) => isAt(one, comment));
  const threads = found.some(isLeft) ? await review.threads().catch(() => noThreads) : noThreads;
  const plan = planOf(found, wanted.comments, (one) => threads.get(one.id)?.isResolved === true);
  const { edits, doubles, gone, fresh } = plan;
  if (edits.length + doubles.length + gone.length + fresh.length === 0 || (await wanted.isOutdated())) return;
  for (const { id, body } of edits) await review.update(id, body);
  for (const { id } of doubles) await review.remove(id);
  await settle(review, gone, wanted.settled, threads);
  if (fresh.length === 0) return;
  let missing = fresh;
  await createOnce(
    () => review.create(missing),
    async () => {
      const there = await live();
      missing = missing.filter((comment) => !there.some((one) => isAt(one, comment)));
      return missing.length === 0 ? null : undefined;
    },
  );
  // Another run may have written the same in the meantime.
  const now = await live();
  for (const { id } of planOf(now, wanted.comments, () => true).doubles) await review.remove(id);
}

const noThreads: ReadonlyMap<number, ReviewThread> = new Map();

interface Plan {
  readonly edits: readonly { readonly id: number; readonly body: string }[];
  readonly doubles: readonly ReviewComment[];
  readonly gone: readonly ReviewComment[];
  readonly fresh: readonly NewComment[];
}

/** What is to be done, given our comments, oldest first. */
function planOf(
  found: readonly ReviewComment[],
  comments: readonly NewComment[],
  isResolved: (comment: ReviewComment) => boolean,
): Plan {
  const placed = comments.map((comment) => ({ comment, here: found.filter((one) => isAt(one, comment)) }));
  const left = new Set(found.filter((one) => !comments.some((comment) => isAt(one, comment))));
  const fresh = placed.flatMap(({ comment, here }) => {
    if (here.length > 0) return [];
    const dismissed = [...left].find(
      (one) => one.path === comment.path && sameText(one.body, comment.body) && isResolved(one),
    );
    return dismissed !== undefined && left.delete(dismissed) ? [] : [comment];
  });
  const edits = placed.flatMap(({ comment, here: [oldest] }) =>
    oldest === undefined || sameText(oldest.body, comment.body)
      ? []
      : [{ id: oldest.id, body: comment.body }],
  );
  return { edits, doubles: placed.flatMap(({ here }) => here.slice(1)), gone: [...left], fresh };
}

function isAt(one: ReviewComment, { path, startLine, endLine }: NewComment): boolean {
  return one.path === path && one.startLine === startLine && one.endLine === endLine;
}

/** The text is what counts; for a token that may not resolve threads, every attempt would be denied. */
async function settle(
  review: ReviewComments,
  gone: readonly ReviewComment[],
  text: string,
  threads: ReadonlyMap<number, ReviewThread>,
): Promise<void> {
  let mayResolve = true;
  for (const { id } of gone) {
    await review.update(id, text);
    const thread = threads.get(id);
    if (!mayResolve || thread === undefined || thread.isResolved) continue;
    mayResolve = await review.resolve(thread.id).then(
      () => true,
      () => false,
    );
  }
}
