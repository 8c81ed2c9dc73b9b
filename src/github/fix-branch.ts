import type { CommitId } from '../repository/repository';
import { refusal } from './answers';
import { isBlobOf } from './changed-lines';
import { type ComparedCommit, FixFailure, type NewFile, type TreeEntry } from './fix-answers';
import {
  commitMessage,
  type FixBase,
  type FixChoice,
  type FixMarks,
  holdsAll,
  type PullMark,
  pathMark,
  readCommit,
} from './fix-marks';
import type { FixRequests } from './fix-requests';

/** How the branch stands. */
export type BranchState =
  | { readonly kind: 'absent' }
  /** It has commits of others. */
  | { readonly kind: 'foreign' }
  /** It was made from a newer commit of the base branch, or from another history. */
  | { readonly kind: 'newer' }
  | OurBranch;

/** A branch that holds nothing but commits of ours, if any. */
interface OurBranch {
  readonly kind: 'ours';
  readonly head: CommitId;
  /** What a new commit gets as its parents: a step forward for the branch, from the judged commit. */
  readonly parents: readonly CommitId[];
  /** The mark of what it holds; undefined where it holds nothing that the base branch has not. */
  readonly files?: string;
  /** The paths it changes. */
  readonly paths: readonly string[];
  /** The paths that changed on the base branch since it was last brought up to date. */
  readonly moved: readonly string[];
}

/** Reads the branch and whose it is. */
export async function readBranch(
  github: FixRequests,
  { branch, commit }: FixBase,
  viewer: string,
): Promise<BranchState> {
  const head = await github.head();
  if (head === undefined) return { kind: 'absent' };
  const ahead = await github.compare(branch, head);
  if (!ahead.commits.every((one) => isOurs(one, viewer))) return { kind: 'foreign' };
  const { parting, paths } = ahead;
  const since = parting === commit ? undefined : await github.compare(parting, commit, true);
  // A run of an older commit must not take back what the base branch got since.
  if (since !== undefined && since.status !== 'ahead') return { kind: 'newer' };
  const last = ahead.commits.find(({ id }) => id === head);
  const files = last === undefined ? undefined : readCommit(last);
  return {
    kind: 'ours',
    head,
    parents: parting === head ? [commit] : parting === commit ? [head] : [head, commit],
    ...(files === undefined ? {} : { files }),
    paths,
    moved: since?.paths ?? [],
  };
}

/** GitHub itself signs, as web-flow, what a workflow's token commits. A merge by a person has a person as its author. */
function isOurs(commit: ComparedCommit, viewer: string): boolean {
  const { author, committer } = commit;
  const byUs = author === viewer && (committer === viewer || committer === 'web-flow');
  return byUs && readCommit(commit) !== undefined;
}

/** A file with its text before and after. */
export interface FixFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A file that is suggested to change and that nothing is committed for. */
export interface OmittedFile {
  readonly path: string;
  /** A sentence part. */
  readonly reason: string;
}

/** What may be committed on top of a commit. */
export interface Writable {
  /** The id of the commit's tree. */
  readonly tree: string;
  readonly files: readonly NewFile[];
  readonly omitted: readonly OmittedFile[];
}

/** Finds the files in a commit, with their modes; what is not there as it was judged is left out. */
export async function writableFiles(
  github: FixRequests,
  commit: CommitId,
  files: readonly FixFile[],
): Promise<Writable> {
  const tree = await github.treeOf(commit);
  const folders = new Map<string, Promise<readonly TreeEntry[]>>();
  const read = (id: string) => {
    const known = folders.get(id) ?? github.folder(id);
    folders.set(id, known);
    return known;
  };
  const [fit, omitted]: [NewFile[], OmittedFile[]] = [[], []];
  for (const { path, before, after } of files) {
    const entry = await entryAt(tree, path, read);
    const mode = entry?.mode;
    const reason = whyNot(entry, before);
    if (reason === undefined && (mode === '100644' || mode === '100755'))
      fit.push({ path, mode, content: after });
    else omitted.push({ path, reason: reason ?? notThere });
  }
  return { tree, files: fit, omitted };
}

const notThere = 'it is not committed there';

function whyNot(entry: TreeEntry | undefined, before: string): string | undefined {
  if (entry?.mode === '120000') return 'it is, or lies behind, a symbolic link, which is not written through';
  if (entry === undefined || !entry.mode.startsWith('100')) return notThere;
  return isBlobOf(entry.id, before) ? undefined : 'what was judged is not what is committed';
}

/** The entry of a path, or the link that stands in its way. */
async function entryAt(
  tree: string,
  path: string,
  read: (id: string) => Promise<readonly TreeEntry[]>,
): Promise<TreeEntry | undefined> {
  let at: TreeEntry = { name: '', mode: '040000', id: tree };
  for (const step of path.split('/')) {
    if (at.mode !== '040000') return at.mode === '120000' ? at : undefined;
    const next: TreeEntry | undefined = (await read(at.id)).find(({ name }) => name === step);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

/** A commit that is to be the newest of the branch. */
interface FixCommit {
  readonly writable: Writable;
  readonly message: string;
  /** The mark of its files. */
  readonly files: string;
}

/**
 * Commits on top of a branch that is ours, or creates it; returns false if it was changed at the same time.
 * Throws FixFailure, also where a rule of the repository keeps the branch from being written.
 */
export async function writeBranch(
  github: FixRequests,
  state: OurBranch | { readonly kind: 'absent' },
  base: FixBase,
  { writable, message, files }: FixCommit,
): Promise<boolean> {
  const tree = await github.createTree(writable.tree, writable.files);
  const parents = state.kind === 'ours' ? state.parents : [base.commit];
  const commit = await github.createCommit(commitMessage(message, files, tree), tree, parents);
  if (await github.push(commit, state.kind === 'ours' ? 'move' : 'create')) return true;
  // The same status stands for a branch that is elsewhere by now and for one that may not be written.
  const head = await github.head();
  if (head === commit) return true;
  const before = state.kind === 'ours' ? state.head : undefined;
  if (head === before) throw new FixFailure(refusal('branch', 422, github.branch));
  return false;
}

/** What is suggested, and the files whose evidence has gaps. */
interface Gaps {
  readonly marks: FixMarks;
  /** Each with the marks of removals that would break what is in use. */
  readonly thin: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A pull request that a person closed. */
interface No {
  readonly mark: PullMark;
  readonly url: string;
}

/**
 * One of the pull requests, newest first, in which people said no to every file of a suggestion; undefined where
 * something else is suggested. Of a file whose evidence has gaps less may be proven than what they said no to.
 */
export function declinedIn({ marks, thin }: Gaps, noes: readonly No[]): No | undefined {
  const gaps = new Set([...thin.keys()].map(pathMark));
  const isNo = (one: FixChoice, no: FixChoice) =>
    gaps.has(one.path) ? holdsAll(no, one) : no.path === one.path && no.choice === one.choice;
  const found = marks.choices.map((one) => noes.find(({ mark }) => mark.choices.some((no) => isNo(one, no))));
  return found.includes(undefined) ? undefined : found[0];
}

/**
 * Files of the branch that would lose a removal or an addition, for all that is known for want of evidence alone: none
 * that removes what has come into use. Without a mark it is not known what they have.
 */
export function heldIn(
  { marks, thin }: Gaps,
  state: BranchState,
  mark: PullMark | undefined,
): readonly string[] {
  if (state.kind !== 'ours' || state.files === marks.files) return [];
  return state.paths.filter((path) => {
    const used = thin.get(path);
    if (used === undefined || state.moved.includes(path)) return false;
    const isOf = (one: FixChoice) => one.path === pathMark(path);
    const [now, before] = [marks.choices.find(isOf), mark?.choices.find(isOf)];
    if (before?.items.some((item) => used.has(item)) === true) return false;
    return now === undefined || before === undefined || !holdsAll(now, before);
  });
}
