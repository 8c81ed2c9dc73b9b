import { z } from 'zod';
import { isCommitId } from '../repository/repository';
import { account, type GitHub, reasonOf, statusOf, UnexpectedAnswer } from './answers';
import { blobId, isBlobOf } from './changed-lines';
import type { RepositoryName } from './event';
import { type Content, contentLine, type FixBase, type FixFile, type OmittedFile } from './fix-marks';

/** The branch of a fix pull request. */
export interface FixPlace {
  readonly github: GitHub;
  readonly repository: RepositoryName;
  readonly branch: string;
  readonly base: FixBase;
}

/** What keeps the branch from being kept, in words that name the remedy. */
export class BranchFailure extends Error {}

/** Does something with the branch; throws BranchFailure where GitHub does not let us. */
export async function onBranch<T>({ branch }: FixPlace, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new BranchFailure(reasonOf(cause, 'branch', branch), { cause });
  }
}

/** How the branch stands. */
export type BranchState =
  /** It has commits of others. */
  | { readonly kind: 'foreign' }
  /** It was made from a newer commit of the base branch, or from another history. */
  | { readonly kind: 'newer' }
  | OurBranch;

/** A branch that has one commit of ours, or none: the zero id stands for a branch that is absent. */
export interface OurBranch {
  readonly kind: 'ours';
  /** What mutations know the repository by. */
  readonly repositoryId: string;
  readonly head: string;
  readonly content: Content;
  /** The paths that changed on the base branch since; undefined where GitHub does not list them all. */
  readonly moved: ReadonlySet<string> | undefined;
}

const absent = '0'.repeat(40);
/** GitHub lists no more files of a comparison. Source: https://docs.github.com/rest/commits/commits#compare-two-commits */
const mostFiles = 300;

/** Reads the branch and whose it is: `viewer` is the owner of the token. Throws. */
export async function readBranch(place: FixPlace, viewer: string): Promise<BranchState> {
  const { base } = place;
  const found = await readHead(place);
  const { head } = found;
  if (head === absent) return { kind: 'ours', ...found, content: new Map(), moved: new Set() };
  const ahead = await compare(place, base.branch, head);
  const content: Content = new Map(ahead.files.map(({ filename, sha }) => [filename, sha ?? '']));
  const [commit] = ahead.commits;
  if (ahead.total_commits > 1 || (commit !== undefined && !isOurs(commit, content, viewer)))
    return { kind: 'foreign' };
  const parting = ahead.merge_base_commit.sha;
  if (parting === base.commit) return { kind: 'ours', ...found, content, moved: new Set() };
  const since = await compare(place, parting, base.commit);
  // A run of an older commit must not take back what the base branch got since.
  if (since.status !== 'ahead') return { kind: 'newer' };
  const moved =
    since.files.length < mostFiles ? new Set(since.files.map(({ filename }) => filename)) : undefined;
  return { kind: 'ours', ...found, content, moved };
}

type ComparedCommit = z.output<typeof comparison>['commits'][number];

/** GitHub itself signs, as web-flow, what a workflow's token commits. A merge by a person has a person as its author. */
function isOurs({ author, committer, commit }: ComparedCommit, content: Content, viewer: string): boolean {
  if (author?.login !== viewer) return false;
  if (committer?.login !== viewer && committer?.login !== 'web-flow') return false;
  const last = commit.message.trimEnd().split('\n').at(-1) ?? '';
  // Of so many files the list is not whole.
  return content.size < mostFiles ? last === contentLine(content) : /^Iam-Policy-Drift-Fix: /.test(last);
}

const commitId = z.string().refine(isCommitId);
const comparison = z.object({
  status: z.enum(['diverged', 'ahead', 'behind', 'identical']),
  total_commits: z.number(),
  merge_base_commit: z.object({ sha: commitId }),
  commits: z.array(
    z.object({ author: account, committer: account, commit: z.object({ message: z.string() }) }),
  ),
  files: z.array(z.object({ filename: z.string(), sha: z.string().nullish() })).default([]),
});

/** What `to` has that `from` has not. */
async function compare({ github, repository }: FixPlace, from: string, to: string) {
  const { owner, repo } = repository;
  const range = { basehead: `${from}...${to}`, per_page: 100 };
  const { data } = await github.rest.repos.compareCommitsWithBasehead({ owner, repo, ...range });
  return parsed(comparison, data);
}

function parsed<T>(shape: z.ZodType<T>, answer: unknown): T {
  const { success, data } = shape.safeParse(answer);
  if (success) return data;
  throw new UnexpectedAnswer('requested data');
}

const headQuery = `query ($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { id ref(qualifiedName: $ref) { target { oid } } } }`;
const headAnswer = z.object({
  repository: z.object({
    id: z.string(),
    ref: z.object({ target: z.object({ oid: commitId }) }).nullable(),
  }),
});

/** The newest commit of the branch, and the id that mutations know the repository by. */
async function readHead({
  github,
  repository,
  branch,
}: FixPlace): Promise<Pick<OurBranch, 'repositoryId' | 'head'>> {
  const { owner, repo } = repository;
  const variables = { owner, repo, ref: `refs/heads/${branch}` };
  const answer = parsed(headAnswer, await github.graphql<unknown>(headQuery, variables));
  return { repositoryId: answer.repository.id, head: answer.repository.ref?.target.oid ?? absent };
}

/** What may be committed on top of the base. */
export interface Writable {
  readonly files: readonly FixFile[];
  readonly omitted: readonly OmittedFile[];
}

const entry = z.object({ mode: z.number(), oid: z.string() }).nullable();

/**
 * Finds the files in the judged commit: what is not there as it was judged is omitted, and so is what
 * `createCommitOnBranch` cannot write, which makes every file a plain one. Throws.
 */
export async function writableFiles(
  { github, repository, base }: FixPlace,
  files: readonly FixFile[],
): Promise<Writable> {
  if (files.length === 0) return { files, omitted: [] };
  const { owner, repo } = repository;
  // Paths are variables: nothing of them is in the query.
  const given = files.map((_, index) => `$p${index}: String!`).join(', ');
  const asked = files.map((_, index) => `f${index}: file(path: $p${index}) { mode oid }`).join(' ');
  const query = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, ${given}) {
    repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { ${asked} } } } }`;
  const paths = Object.fromEntries(files.map(({ path }, index) => [`p${index}`, path]));
  const answer = await github.graphql<unknown>(query, { owner, repo, commit: base.commit, ...paths });
  const shape = z.object({ repository: z.object({ object: z.record(z.string(), entry) }) });
  const found = parsed(shape, answer).repository.object;
  const reasons = files.map(({ before }, index) => whyNot(found[`f${index}`], before));
  return {
    files: files.filter((_, index) => reasons[index] === undefined),
    omitted: files.flatMap(({ path }, index) => {
      const reason = reasons[index];
      return reason === undefined ? [] : [{ path, reason }];
    }),
  };
}

/** Modes as git has them. */
const [plain, executable, link] = [0o100644, 0o100755, 0o120000];

function whyNot(found: z.output<typeof entry> | undefined, before: string): string | undefined {
  switch (found?.mode) {
    case plain:
      return isBlobOf(found.oid, before) ? undefined : 'the committed file differs from the checked file';
    case executable:
      return 'it is executable, and the GitHub API can only commit files that are not executable';
    case link:
      return 'it is a symbolic link';
    default:
      return 'it is not committed on that branch, or its path contains a symbolic link';
  }
}

/** Whether the branch holds some files and nothing else, on a base that has not changed them since. */
export function holds({ content, moved, head }: OurBranch, files: readonly FixFile[]): boolean {
  if (head === absent || content.size !== files.length || moved === undefined) return false;
  return files.every(({ path, after }) => isBlobOf(content.get(path) ?? '', after) && !moved.has(path));
}

const updateRefs = `mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;
const createCommit = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } } }`;
const created = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: commitId }) }) });

/**
 * Makes the branch one commit on top of the judged one: made on a branch beside it, so that no moment shows the branch
 * without it. `raced`: another client moved the branch in the meantime, and it is as they left it; `again`: another run
 * was writing, too. Throws where a rule of the repository keeps the branch from being written.
 */
export async function writeBranch(
  place: FixPlace,
  { repositoryId, head: before }: OurBranch,
  files: readonly FixFile[],
  message: string,
): Promise<'written' | 'raced' | 'again'> {
  const { github, base, branch } = place;
  const move = (...refUpdates: readonly object[]) =>
    github.graphql<unknown>(updateRefs, { input: { repositoryId, refUpdates } });
  const beside = `refs/heads/${branch}-next`;
  const withoutBeside = (oid: string) => ({ name: beside, beforeOid: oid, afterOid: absent });
  let oid: string | undefined;
  try {
    await move({ name: beside, afterOid: base.commit, force: true });
    oid = await commitOn(place, files, message);
    const update = { name: `refs/heads/${branch}`, beforeOid: before, afterOid: oid, force: true };
    await move(update, withoutBeside(oid));
    return 'written';
  } catch (error) {
    const { head } = await readHead(place);
    // Its answer may be what did not come.
    if (head === oid) return 'written';
    const removed = await move(withoutBeside(oid ?? base.commit)).catch(() => undefined);
    if (head !== before) return before === absent ? 'again' : 'raced';
    if (statusOf(error) === 409 || (oid !== undefined && removed === undefined)) return 'again';
    throw error;
  }
}

/** Source: https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
async function commitOn(
  { github, repository: { owner, repo }, branch, base }: FixPlace,
  files: readonly FixFile[],
  message: string,
): Promise<string> {
  const algorithm = base.commit.length === 64 ? 'sha256' : 'sha1';
  const content = new Map(files.map(({ path, after }) => [path, blobId(after, algorithm)]));
  const [headline = '', ...lines] = message.split('\n');
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: `${branch}-next` },
    expectedHeadOid: base.commit,
    message: { headline, body: `${lines.join('\n').trim()}\n\n${contentLine(content)}` },
    fileChanges: {
      additions: files.map(({ path, after }) => ({
        path,
        contents: Buffer.from(after, 'utf8').toString('base64'),
      })),
    },
  };
  return parsed(created, await github.graphql<unknown>(createCommit, { input })).createCommitOnBranch.commit
    .oid;
}
