import { createHash } from 'node:crypto';
import { createOnce } from './create-once';

/** A comment of a pull request. */
export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
}

/** What GitHub is asked for. Every call may throw. */
export interface Comments {
  /** Who the token belongs to, as comments name their author. */
  viewer(): Promise<string>;
  /** All comments of the pull request. */
  list(): Promise<readonly Comment[]>;
  /** Must not be repeated by itself: a comment may be stored although the answer is an error. */
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<void>;
  /** A comment that is gone already is no error. */
  remove(id: number): Promise<void>;
  /** Whether a call that threw may have been carried out all the same. */
  mayBeDone(error: unknown): boolean;
}

/** The comment that is to stand. */
interface WantedComment {
  /** The first lines by which a comment is known as ours; the first of them is written. */
  readonly markers: readonly string[];
  readonly text: string;
  /** Whether nothing is written where there is no comment of ours yet. */
  readonly onlyUpdate: boolean;
  /** Whether the pull request has a newer commit than the one judged. Asked right before something is written. */
  isOutdated(): Promise<boolean>;
}

/** A comment of ours that stands; `failure` is what kept its text or its doubles from being put right. */
interface KeptComment {
  readonly url: string;
  readonly failure?: unknown;
}

/**
 * Keeps one comment of ours: written where there is none (unless `onlyUpdate`), edited where its text differs, left
 * alone where it does not. Ours is what begins with the marker and was written by whom the token belongs to: anyone
 * can copy a marker. Of several, which racing runs or a repeated request leave, the oldest stays. What the run of a
 * newer commit wrote stays too, or is left for it to write. Gives undefined where there is none.
 */
export async function keepComment(
  comments: Comments,
  { markers, text, onlyUpdate, isOutdated }: WantedComment,
): Promise<KeptComment | undefined> {
  const [marker = ''] = markers;
  const author = await comments.viewer();
  const isOurs = (one: Comment) =>
    one.author === author && markers.some((known) => one.body.startsWith(known));
  const ours = async () => (await comments.list()).filter(isOurs);
  const body = `${marker}\n${text.trimEnd()}`;
  let found = await ours();
  if (found.length === 0) {
    if (onlyUpdate || (await isOutdated())) return undefined;
    found = await createOnce({
      create: () => comments.create(body),
      ours,
      same: (a, b) => a.id === b.id,
      mayBeDone: (error) => comments.mayBeDone(error),
    });
  }
  const [oldest, ...doubles] = [...found].sort((a, b) => a.id - b.id);
  if (oldest === undefined) return undefined;
  try {
    if (!sameText(oldest.body, body) && !(await isOutdated())) await comments.update(oldest.id, body);
    for (const { id } of doubles) await comments.remove(id);
    return { url: oldest.url };
  } catch (failure) {
    return { url: oldest.url, failure };
  }
}

/** Whether two texts are one to GitHub, which may keep other line ends than it was sent. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** The first line of a comment: HTML that GitHub does not show. Two uses of the action differ by their key. */
export function markerOf(key: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[!'()*~]/g, hex);
  const short = safe.length > 150 ? `sha256-${createHash('sha256').update(key).digest('hex')}` : safe;
  return `<!-- iam-policy-drift:v1 key=${short.replaceAll('%2F', '/')} -->`;
}
