import { z } from 'zod';
import { asciiLower } from '../base/text';
import { account, allOf, reasonOf, statusOf, UnexpectedAnswer, viewerOf } from './answers';
import type { GitHubAccess, RepositoryName } from './event';
import {
  BranchFailure,
  type FixPlace,
  holds,
  type OurBranch,
  onBranch,
  readBranch,
  type Writable,
  writableFiles,
  writeBranch,
} from './fix-branch';
import {
  declinedIn,
  type FixBase,
  type FixFile,
  type FixMarks,
  type FixOutcome,
  heldIn,
  type MarkedText,
  type OmittedFile,
  pullMarker,
  readMarked,
} from './fix-marks';
import { createOnce, mayBeDone, type Owned, sameText } from './owned';

/** All requests of one run, waits included, in milliseconds. */
const patience = 120_000;

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
  /** The commit message, and the title of the pull request, for the files that are written. */
  message(files: readonly FixFile[]): string;
  title(files: readonly FixFile[]): string;
  /** Whether a title is one that we wrote. */
  isTitle(title: string): boolean;
  /** The text of the pull request without its marker. */
  text(omitted: readonly OmittedFile[]): string;
  /** What is put before that text when nothing is left to fix. */
  readonly ending: string;
  /** A text without what is hidden. */
  redact(text: string): string;
}

/**
 * Keeps one branch and one pull request: opened, brought up to date, closed where nothing is left to fix. A branch with
 * people's commits and a suggestion that a person closed are left alone. Never throws: a fix decides nothing.
 */
export async function keepFixPull(request: FixRequest): Promise<FixOutcome> {
  const seen: Seen = { pushed: false };
  try {
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const { openGitHub } = await import('./client');
    return await keep({ ...request, seen, github: openGitHub(request.access, patience) });
  } catch (error) {
    const problem = error instanceof BranchFailure ? error.message : reasonOf(error, 'pull request');
    const url = seen.url === undefined ? {} : { url: seen.url };
    return { kind: 'failed', problem, ...url, pushed: seen.pushed };
  }
}

/** What is known so far, for when the rest fails. */
interface Seen {
  pushed: boolean;
  url?: string;
}

type Wanted = FixRequest & FixPlace & { readonly seen: Seen };

async function keep(request: Wanted): Promise<FixOutcome> {
  const pulls = await listPulls(request);
  const open = pulls.find(({ state }) => state === 'open');
  if (open === undefined && request.files.length === 0) return { kind: 'nothing' };
  if (open !== undefined) request.seen.url = open.url;
  const viewer = await viewerOf(request.github);
  const oursIn = ({ author, body }: FixPull) =>
    author === viewer ? readMarked(body, request.keys) : undefined;
  const noes = pulls.flatMap((one) => {
    const mark = one.isMerged ? undefined : oursIn(one)?.mark;
    return mark?.state === 'open' ? [{ mark, url: one.url }] : [];
  });
  const no = open === undefined ? declinedIn(request, noes) : undefined;
  if (no !== undefined) return { kind: 'declined', url: no.url };
  const pull = open === undefined ? undefined : { ...open, ours: oursIn(open) };
  // Where another run makes the branch at the same moment, it is one that exists.
  for (let attempt = 1; attempt <= 2; attempt++) {
    const outcome = await keepBranch(request, pull, viewer);
    if (outcome !== 'again') return outcome;
  }
  return { kind: 'raced', ...urlOf(pull) };
}

/** An open pull request of the branch; without a text of ours where it is not ours. */
type OpenPull = FixPull & { readonly ours: MarkedText | undefined };

async function keepBranch(
  request: Wanted,
  pull: OpenPull | undefined,
  viewer: string,
): Promise<FixOutcome | 'again'> {
  const state = await onBranch(request, () => readBranch(request, viewer));
  if (state.kind !== 'ours') return { kind: state.kind, ...urlOf(pull) };
  const writable = await onBranch(request, () => writableFiles(request, request.files));
  const isCurrent = holds(state, writable.files);
  if (pull !== undefined && !isCurrent) {
    const paths = [...state.content.keys()].filter((path) => state.moved?.has(path) !== true);
    const held = heldIn(request, paths, pull.ours?.mark);
    if (held.length > 0) return { kind: 'held', url: pull.url, paths: held };
  }
  if (request.files.length === 0) return pull === undefined ? { kind: 'nothing' } : close(request, pull);
  if (isCurrent && pull !== undefined && isSaid(pull, request.marks))
    return { kind: 'unchanged', url: pull.url };
  return write(request, pull, { state, writable, isCurrent });
}

function isSaid({ ours }: OpenPull, { text }: FixMarks): boolean {
  return ours === undefined || (ours.mark.state === 'open' && ours.mark.text === text);
}

function urlOf(pull: FixPull | undefined): { readonly url?: string } {
  return pull === undefined ? {} : { url: pull.url };
}

async function close(request: Wanted, pull: OpenPull): Promise<FixOutcome> {
  // One that is not ours stays, and so does one that was opened again after we closed it.
  const { ours } = pull;
  if (ours?.mark.state !== 'open') return { kind: 'unchanged', url: pull.url };
  const marker = pullMarker(request.keys[0] ?? '', { ...ours.mark, state: 'done' });
  const below = [marker, request.ending, '', request.redact(ours.below)].join('\n');
  const body = `${ours.above}${below}`.slice(0, longest);
  await request.github.rest.pulls.update({ ...numbered(request, pull), body, state: 'closed' });
  return { kind: 'closed', url: pull.url };
}

/** GitHub's most in the text of a pull request, in characters. */
const longest = 65_536;

interface Found {
  readonly state: OurBranch;
  readonly writable: Writable;
  readonly isCurrent: boolean;
}

async function write(
  request: Wanted,
  pull: OpenPull | undefined,
  { state, writable: { files, omitted }, isCurrent }: Found,
): Promise<FixOutcome | 'again'> {
  if (files.length === 0) return { kind: 'unwritable', omitted, ...urlOf(pull) };
  const done = isCurrent
    ? 'written'
    : await onBranch(request, () => writeBranch(request, state, files, request.message(files)));
  if (done === 'raced') return { kind: 'raced', ...urlOf(pull) };
  if (done === 'again') return 'again';
  request.seen.pushed = true;
  return say(request, pull, { files, omitted });
}

/** Writes the text of the pull request, and the pull request where there is none. */
async function say(
  request: Wanted,
  pull: OpenPull | undefined,
  { files, omitted }: Writable,
): Promise<FixOutcome> {
  const { marks } = request;
  const title = request.title(files);
  const above = pull?.ours?.above ?? '';
  const marker = pullMarker(request.keys[0] ?? '', { ...marks, state: 'open' });
  const body = `${above}${marker}\n${request.text(omitted).trimEnd()}`.slice(0, longest);
  if (pull === undefined) return { kind: 'opened', url: (await openPull(request, title, body)).url };
  // A person who opened it by hand wrote its text too; and a title that a person changed is theirs.
  const change = { body, ...(request.isTitle(pull.title) ? { title } : {}) };
  if (pull.ours !== undefined && !sameText(pull.body, body))
    await request.github.rest.pulls.update({ ...numbered(request, pull), ...change });
  return { kind: 'updated', url: pull.url };
}

/** A pull request of our branch into the base branch. */
type FixPull = Owned & z.output<typeof described>;

const described = z
  .object({
    number: z.number(),
    state: z.enum(['open', 'closed']),
    title: z.string(),
    body: z.string().nullish(),
    html_url: z.string(),
    merged_at: z.string().nullish(),
    user: account,
    head: z.object({ repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ ref: z.string() }),
  })
  .transform(({ number, state, title, body, html_url: url, merged_at, user, head, base }) => ({
    ...{ id: number, author: user?.login ?? '', body: body ?? '', url, state, title },
    ...{ isMerged: typeof merged_at === 'string', from: head.repo?.full_name ?? '', into: base.ref },
  }));

/** The pull requests of the branch into the base branch, whatever became of them, newest first. */
async function listPulls({ github, repository, branch, base }: Wanted): Promise<readonly FixPull[]> {
  const { owner, repo } = repository;
  const order = { state: 'all', sort: 'created', direction: 'desc', per_page: 100 } as const;
  const asked = { owner, repo, head: `${owner}:${branch}`, ...order };
  const found = await allOf(
    github.paginate.iterator(github.rest.pulls.list, asked),
    described,
    'pull requests',
  );
  const name = asciiLower(`${owner}/${repo}`);
  return found.filter(({ from, into }) => asciiLower(from) === name && into === base.branch);
}

async function openPull(request: Wanted, title: string, body: string): Promise<FixPull> {
  const { github, repository, branch: head, base } = request;
  const { owner, repo } = repository;
  return createOnce(
    async () => {
      const draft = { owner, repo, head, base: base.branch, title, body };
      const { success, data } = described.safeParse((await github.rest.pulls.create(draft)).data);
      if (success) return data;
      throw new UnexpectedAnswer('pull request');
    },
    async () => (await listPulls(request)).find(({ state }) => state === 'open'),
    // GitHub does not accept a second one of a branch.
    (error) => mayBeDone(error) || statusOf(error) === 422,
  );
}

function numbered({ repository: { owner, repo } }: Wanted, { id: pull_number }: FixPull) {
  return { owner, repo, pull_number };
}
