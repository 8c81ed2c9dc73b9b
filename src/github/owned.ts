import { createHash } from 'node:crypto';
import { statusOf } from './answers';

/** What an account wrote on GitHub: a comment, a comment on lines, an issue, a pull request. */
export interface Owned {
  /** Tells it from others of its kind; the older one has the lower. */
  readonly id: number;
  /** A login; empty where the account is gone. */
  readonly author: string;
  readonly body: string;
}

/**
 * The line by which our text is known: HTML that GitHub does not show. Two uses of the action differ by their key, and
 * what they write by its kind; the comment on a pull request has none.
 */
export function markerOf(key: string, kind?: 'issue' | 'suggestion' | 'fix'): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  const safe = encodeURIComponent(key.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[!'()*~]/g, hex);
  const short = safe.length > 150 ? `sha256-${createHash('sha256').update(key).digest('hex')}` : safe;
  const name = kind === undefined ? '' : ` ${kind}`;
  return `<!-- iam-policy-drift:v1${name} key=${short.replaceAll('%2F', '/')} -->`;
}

/** Our text in something: its marker, what a person wrote above it, and everything from the marker on. */
export interface OwnText {
  /** The marker's line. */
  readonly marker: string;
  readonly above: string;
  readonly body: string;
}

/** Finds our text by its marker, which has a line of its own; undefined where there is none. */
export function ownText(body: string, isMarker: (line: string) => boolean): OwnText | undefined {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => isMarker(line.trimEnd()));
  if (index < 0) return undefined;
  const above = lines.slice(0, index).map((line) => `${line}\n`);
  return {
    marker: lines[index]?.trimEnd() ?? '',
    above: above.join(''),
    body: lines.slice(index).join('\n'),
  };
}

/** Whether two texts are one to GitHub, which may keep other line ends than it was sent. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** Whether a request that threw may have been carried out all the same: it was not answered, or with a server's error. */
export function mayBeDone(error: unknown): boolean {
  return (statusOf(error) ?? 500) >= 500;
}

/**
 * Creates something and looks: an answer that did not come is no reason to create it twice. `find` gives what is there
 * after all. Throws what keeps it from being created, twice.
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
  isDoubtful = mayBeDone,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create();
    } catch (error) {
      if (!isDoubtful(error)) throw error;
      const found = await find();
      if (found !== undefined) return found;
      if (attempt === 2) throw error;
    }
  }
}

/** One kind of thing, and what is wanted of it. Every call may throw. */
export interface Kind<T extends Owned> {
  /** Who the token belongs to, as things name their author. */
  readonly author: string;
  /** The first is written; what has any of them as a line is ours. */
  readonly markers: readonly string[];
  /** All of the kind that may be ours. */
  list(): Promise<readonly T[]>;
  /**
   * Asked where there is none: gives what creates one, or undefined where none is wanted. What it gives must not repeat
   * itself: the thing may be stored although the answer is an error.
   */
  creation(): Promise<(() => Promise<T>) | undefined>;
  /** Brings the one that stays up to date, if need be. */
  update(one: T, own: OwnText): Promise<void>;
  /** Takes away another one like it. */
  settle(double: T, kept: T): Promise<void>;
}

/** The one that stands, if any; `failure` is what kept it from being brought up to date, or a double from going. */
export interface Kept<T> {
  readonly one?: T;
  readonly failure?: unknown;
}

/**
 * Keeps one thing of ours: created where there is none and one is wanted, brought up to date where there is. Ours is
 * what has the marker and was written by the owner of the token: anyone can copy a marker. Of several, which racing
 * runs or a repeated request leave, the oldest stays; a later one with words of a person above our text is not touched.
 * Throws what keeps it from being read or created.
 */
export async function keepOne<T extends Owned>(kind: Kind<T>): Promise<Kept<T>> {
  const own = ({ body }: Owned) => ownText(body, (line) => kind.markers.includes(line));
  const ours = async () =>
    (await kind.list())
      .filter((one) => one.author === kind.author && own(one) !== undefined)
      .sort((a, b) => a.id - b.id);
  const before = await ours();
  const create = before.length > 0 ? undefined : await kind.creation();
  const found = create === undefined ? before : await createOne(create, ours);
  const [one, ...others] = found;
  if (one === undefined) return {};
  const doubles = others.filter((other) => own(other)?.above === '');
  try {
    const text = own(one);
    if (text !== undefined) await kind.update(one, text);
    for (const double of doubles) await kind.settle(double, one);
    return { one };
  } catch (failure) {
    return { one, failure };
  }
}

/** All of ours after one was created, oldest first. */
async function createOne<T extends Owned>(
  create: () => Promise<T>,
  ours: () => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const fresh = await createOnce(create, async () => (await ours())[0]);
  // The list may be slower than the answer; it may also hold what another run created in the meantime.
  const found = await ours().catch(() => []);
  const all = found.some(({ id }) => id === fresh.id) ? found : [...found, fresh];
  return [...all].sort((a, b) => a.id - b.id);
}
