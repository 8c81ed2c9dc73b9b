import { z } from 'zod';
import { type CommitId, isCommitId } from '../repository/repository';
import { reasonOf, statusOf } from './answers';

/** What GitHub answers, as far as it is read. */
export const commitId = z.string().refine(isCommitId);
const account = z.object({ login: z.string() }).nullish();
export const pull = z.object({
  number: z.number(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  merged_at: z.string().nullish(),
  user: account,
  head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  base: z.object({ ref: z.string() }),
});
export const comparison = z.object({
  status: z.enum(['diverged', 'ahead', 'behind', 'identical']),
  total_commits: z.number(),
  merge_base_commit: z.object({ sha: commitId }),
  commits: z.array(
    z.object({
      sha: commitId,
      author: z.object({ login: z.string().optional() }).nullish(),
      committer: z.object({ login: z.string().optional() }).nullish(),
      commit: z.object({ message: z.string(), tree: z.object({ sha: z.string() }) }),
    }),
  ),
  files: z.array(z.object({ filename: z.string(), sha: z.string().nullish() })).optional(),
});
export const tree = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
});

/** A pull request of our branch into the base branch. */
export interface FixPull {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly isMerged: boolean;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly url: string;
}

/** A commit of a comparison. */
export interface ComparedCommit {
  readonly id: CommitId;
  /** Logins; empty for an address that belongs to no GitHub account. */
  readonly author: string;
  readonly committer: string;
  readonly message: string;
  /** The id of its tree. */
  readonly tree: string;
}

/** What a commit has that another has not. */
export interface Comparison {
  /** The newest commit that both have. */
  readonly parting: CommitId;
  readonly status: 'diverged' | 'ahead' | 'behind' | 'identical';
  readonly commits: readonly ComparedCommit[];
  /** The paths that differ; GitHub lists 300 at most. */
  readonly paths: readonly string[];
}

/** An entry of one folder. */
export interface TreeEntry {
  readonly name: string;
  /** As git has it: 100644, 100755, 120000 for a link, 040000 for a folder, 160000 for a submodule. */
  readonly mode: string;
  readonly id: string;
}

/** A file with a new text. */
export interface NewFile {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly content: string;
}

/** A pull request as GitHub describes it. */
export function fixPullOf({
  number,
  state,
  title,
  body,
  html_url,
  merged_at,
  user,
}: z.output<typeof pull>): FixPull {
  return {
    number,
    state,
    isMerged: typeof merged_at === 'string',
    author: user?.login ?? '',
    title,
    body: body ?? '',
    url: html_url,
  };
}

/** A comparison as GitHub describes it. */
export function comparisonOf(answer: z.output<typeof comparison>): Comparison {
  const { status, merge_base_commit, commits, files = [] } = answer;
  return {
    status,
    parting: merge_base_commit.sha,
    commits: commits.map(({ sha: id, author, committer, commit }) => ({
      id,
      author: author?.login ?? '',
      committer: committer?.login ?? '',
      message: commit.message,
      tree: commit.tree.sha,
    })),
    paths: files.map(({ filename }) => filename),
  };
}

/** What a request was for, by the permission that it needs. */
export type Room = 'branch' | 'pull request';

/** What keeps a fix pull request from being kept, in words that name the remedy. */
export class FixFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FixFailure';
  }
}

/** Whether an error is GitHub's answer with a status. */
export function isStatus(error: unknown, status: number): boolean {
  return statusOf(error) === status;
}

/** Whether a pull request may exist although creating it threw: no response came, or another one exists. */
export function mayBeThere(error: unknown): boolean {
  const status = error instanceof FixFailure ? (statusOf(error.cause) ?? 500) : 0;
  return status >= 500 || status === 422;
}

/** The failure of a request, as it is said. */
export function failureOf(cause: unknown, room: Room, branch: string): FixFailure {
  return new FixFailure(reasonOf(cause, room, branch), { cause });
}

/** Why something threw, whatever it was. */
export function saidOf(error: unknown, branch: string): string {
  return error instanceof FixFailure ? error.message : reasonOf(error, 'pull request', branch);
}
