import type { GitHubAccess, RepositoryName } from './event';
import { type FixPull, mayBeThere, saidOf } from './fix-answers';
import {
  type BranchState,
  declinedIn,
  type FixFile,
  heldIn,
  type OmittedFile,
  readBranch,
  type Writable,
  writableFiles,
  writeBranch,
} from './fix-branch';
import {
  type FixBase,
  type FixMarks,
  type MarkedText,
  type PullMark,
  pullMarker,
  readMarked,
} from './fix-marks';
import type { FixRequests } from './fix-requests';
import { sameText } from './owned';

/** The pull request that is to stand, and what it is kept with. */
export interface FixRequest {
  readonly access: GitHubAccess;
  readonly repository: RepositoryName;
  readonly base: FixBase;
  /** The branch that is ours. */
  readonly branch: string;
  /** The first is written; a pull request under any of them is ours. */
  readonly keys: readonly string[];
  /** None where there is nothing to suggest. */
  readonly files: readonly FixFile[];
  readonly marks: FixMarks;
  /**
   * Files for which thin evidence is no reason to take back what was suggested before, each with the marks of removals
   * that would break what is in use.
   */
  readonly thin: ReadonlyMap<string, ReadonlySet<string>>;
  readonly message: string;
  readonly title: string;
  /** Whether a title is one that we wrote. */
  isTitle(title: string): boolean;
  /** The text of the pull request without its marker. */
  text(omitted: readonly OmittedFile[]): string;
  /** What is put before that text when nothing is left to fix. */
  readonly ending: string;
  /** A text without what is hidden. */
  redact(text: string): string;
}

/** What became of it. */
export type FixOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly url: string }
  /** People said no to all of the suggestion. */
  | { readonly kind: 'declined'; readonly url: string }
  /** The branch is unchanged: it has others' commits or a newer run's, or was changed at the same time. */
  | { readonly kind: 'foreign' | 'newer' | 'raced'; readonly url?: string }
  /** Thin evidence leaves it as it is. */
  | { readonly kind: 'held'; readonly url: string; readonly paths: readonly string[] }
  /** No file can be committed. */
  | { readonly kind: 'unwritable'; readonly omitted: readonly OmittedFile[]; readonly url?: string }
  /** `pushed`: the branch holds the suggestion all the same. */
  | { readonly kind: 'failed'; readonly problem: string; readonly url?: string; readonly pushed: boolean };

/**
 * Keeps one branch and one pull request: opened, brought up to date, closed where nothing is left to fix. A branch with
 * people's commits and a suggestion that a person closed are left alone. Never throws: a fix decides nothing.
 */
export async function keepFixPull(request: FixRequest): Promise<FixOutcome> {
  const seen: Seen = { pushed: false };
  try {
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const { FixRequests: Requests } = await import('./fix-requests');
    return await keep(new Requests(request.access, request.repository, request.branch), request, seen);
  } catch (error) {
    const url = seen.url === undefined ? {} : { url: seen.url };
    return { kind: 'failed', problem: saidOf(error, request.branch), ...url, pushed: seen.pushed };
  }
}

/** What is known so far, for when the rest fails. */
interface Seen {
  pushed: boolean;
  url?: string;
}

async function keep(github: FixRequests, request: FixRequest, seen: Seen): Promise<FixOutcome> {
  const { base, files } = request;
  const pulls = await github.pulls(base.branch);
  const open = pulls.find(({ state }) => state === 'open');
  if (open === undefined && files.length === 0) return { kind: 'nothing' };
  if (open !== undefined) seen.url = open.url;
  const viewer = await github.viewer();
  const oursIn = ({ author, body }: FixPull) =>
    author === viewer ? readMarked(body, request.keys) : undefined;
  const noes = pulls.flatMap((one) => {
    const mark = one.isMerged ? undefined : oursIn(one)?.mark;
    return mark?.state === 'open' ? [{ mark, url: one.url }] : [];
  });
  const no = open === undefined ? declinedIn(request, noes) : undefined;
  if (no !== undefined) return { kind: 'declined', url: no.url };
  const pull = open === undefined ? undefined : { ...open, ours: oursIn(open) };
  return keepBranch(github, request, { pull, viewer, seen });
}

/** An open pull request of the branch; without a text of ours where it is not ours. */
type OpenPull = FixPull & { readonly ours: MarkedText | undefined };

interface Found {
  readonly pull: OpenPull | undefined;
  readonly viewer: string;
  readonly seen: Seen;
}

async function keepBranch(github: FixRequests, request: FixRequest, found: Found): Promise<FixOutcome> {
  const { pull, viewer } = found;
  // If the branch is created by another client at the same moment, it is one that exists.
  for (let attempt = 1; attempt <= 2; attempt++) {
    const state = await readBranch(github, request.base, viewer);
    if (state.kind === 'foreign' || state.kind === 'newer') return { kind: state.kind, ...urlOf(pull) };
    const held = pull === undefined ? [] : heldIn(request, state, pull.ours?.mark);
    if (pull !== undefined && held.length > 0) return { kind: 'held', url: pull.url, paths: held };
    if (request.files.length === 0)
      return pull === undefined ? { kind: 'nothing' } : close(github, request, pull);
    const outcome = await write(github, request, found, state);
    if (outcome !== 'again') return outcome;
  }
  return { kind: 'raced', ...urlOf(pull) };
}

function urlOf(pull: FixPull | undefined): { readonly url?: string } {
  return pull === undefined ? {} : { url: pull.url };
}

async function close(github: FixRequests, request: FixRequest, pull: OpenPull): Promise<FixOutcome> {
  // One that is not ours stays, and so does one that was opened again after we closed it.
  const { ours } = pull;
  if (ours?.mark.state !== 'open') return { kind: 'unchanged', url: pull.url };
  const marker = markerFor(request, 'done', ours.mark);
  const below = [marker, request.ending, '', request.redact(ours.below)].join('\n');
  const body = `${ours.above}${below}`.slice(0, longest);
  await github.updatePull(pull.number, { body, state: 'closed' });
  return { kind: 'closed', url: pull.url };
}

/** GitHub's most in the text of a pull request, in characters. */
const longest = 65_536;

function markerFor(
  { keys, marks }: FixRequest,
  state: PullMark['state'],
  known: FixMarks | PullMark = marks,
): string {
  const [key = ''] = keys;
  return pullMarker(key, { choices: known.choices, text: known.text, state });
}

async function write(
  github: FixRequests,
  request: FixRequest,
  { pull, seen }: Found,
  state: Extract<BranchState, { readonly kind: 'absent' | 'ours' }>,
): Promise<FixOutcome | 'again'> {
  const { base, marks, message } = request;
  const isBehind = state.kind === 'absent' || state.files !== marks.files;
  const isSaid = pull !== undefined && (pull.ours === undefined || isAsWanted(pull.ours.mark, marks));
  if (pull !== undefined && !isBehind && isSaid) return { kind: 'unchanged', url: pull.url };
  const writable = await writableFiles(github, base.commit, request.files);
  if (writable.files.length === 0) return { kind: 'unwritable', omitted: writable.omitted, ...urlOf(pull) };
  if (isBehind) {
    const commit = { writable, message, files: marks.files };
    const isDone = await writeBranch(github, state, base, commit);
    if (!isDone) return state.kind === 'absent' ? 'again' : { kind: 'raced', ...urlOf(pull) };
  }
  seen.pushed = true;
  return say(github, request, pull, writable);
}

function isAsWanted(mark: PullMark, { text }: FixMarks): boolean {
  return mark.state === 'open' && mark.text === text;
}

/** Writes the text of the pull request, and the pull request where there is none. */
async function say(
  github: FixRequests,
  request: FixRequest,
  pull: OpenPull | undefined,
  { omitted }: Writable,
): Promise<FixOutcome> {
  const { title } = request;
  const above = pull?.ours?.above ?? '';
  const text = `${markerFor(request, 'open')}\n${request.text(omitted).trimEnd()}`;
  const body = `${above}${text}`.slice(0, longest);
  if (pull === undefined) return { kind: 'opened', url: (await openOnce(github, request, body)).url };
  // A person who opened it by hand wrote its text too; and a title that a person changed is theirs.
  if (pull.ours !== undefined && !sameText(pull.body, body))
    await github.updatePull(pull.number, { body, ...(request.isTitle(pull.title) ? { title } : {}) });
  return { kind: 'updated', url: pull.url };
}

/** Opens a pull request and looks: an answer that did not come is no reason to open it twice. */
async function openOnce(github: FixRequests, { base, title }: FixRequest, body: string): Promise<FixPull> {
  let failure: unknown;
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return await github.createPull(base.branch, title, body);
    } catch (error) {
      if (!mayBeThere(error)) throw error;
      failure = error;
    }
    const found = (await github.pulls(base.branch)).find(({ state }) => state === 'open');
    if (found !== undefined) return found;
  }
  throw failure;
}
