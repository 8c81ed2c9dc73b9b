import type { ReviewDraft } from '../report/document/review';
import { code } from '../report/document/syntax';
import { reasonOf } from './answers';
import { areChanged, isBlobOf, type ShownLines, shownLines } from './changed-lines';
import { markerOf } from './comment';
import type { GitHubAccess, PullRequest } from './event';
import { keepReview, type NewComment, settledSign } from './keep-review';
import type { PullFile } from './review-comments';

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
    const [{ openReview }, { isOutdated }] = await Promise.all([
      import('./review-comments'),
      import('./pulls'),
    ]);
    const review = openReview(access, pull);
    const files = drafts.length === 0 ? [] : await review.files();
    const lines = new Map(files.flatMap((file) => linesOf(file, texts.get(file.path), omitted)));
    const markers = keys.map(markerOfReview);
    const comments = drafts
      .filter((draft) => areChanged(lines.get(draft.path) ?? [], draft))
      .slice(0, most)
      .map(({ text, ...location }): NewComment => ({ ...location, body: `${markers[0]}\n${text}` }));
    const said = `${settledSign} no longer suggested as of commit ${code(pull.head.slice(0, 7))}.`;
    await keepReview(review, {
      markers,
      comments,
      settled: `${markers[0]}\n${said}`,
      isOutdated: () => isOutdated(access, pull),
    });
    return { omitted };
  } catch (error) {
    return { omitted, problem: `the review suggestions are not as they should be: ${reasonOf(error)}` };
  }
}

/** The first line of a comment on lines: another than that of the comment on the pull request. */
function markerOfReview(key: string): string {
  return markerOf(key).replace(':v1 ', ':v1 suggestion ');
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
    ? 'GitHub does not show what the pull request changes of it'
    : 'the judged file is not that of the pull request’s newest commit, as after a merge with its base';
  omitted.push({ path, reason });
  return [];
}
