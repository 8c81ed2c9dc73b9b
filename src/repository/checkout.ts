import { dirname, resolve } from 'node:path';
import { kindOf } from '../files/find-files';
import { beforeWildcard } from '../files/glob-walk';
import { isWithin } from '../files/read-file';
import { GitRepository } from './git';
import {
  Ambiguous,
  type CommitId,
  deferred,
  either,
  type Repository,
  RepositoryFailure,
  undefinedOnFailure,
} from './repository';

/** What a run is compared with. */
export type Against =
  | { readonly kind: 'pull-request'; readonly head: CommitId; readonly base: CommitId }
  | { readonly kind: 'commit'; readonly base: CommitId }
  /** A branch, a tag or an id: the newest commit that both sides have in common counts. */
  | { readonly kind: 'ref'; readonly name: string };

/** The commit that is checked out and the one it is compared with, and where both are read. */
export interface Checkout {
  readonly repository: Repository;
  /** The real path of the repository's folder. */
  readonly root: string;
  readonly head: CommitId;
  /** Absent where there is nothing to compare with; a text says why it could not be found. */
  readonly base?: CommitId | { readonly problem: string };
  /** The newest commit known of what the change goes into; the base may be older. */
  readonly tip?: CommitId;
}

export interface CheckoutRequest {
  readonly root: string;
  /** GitHub, for what the clone lacks. */
  readonly remote?: Repository | undefined;
  /** The commit that is checked out, where git does not tell. */
  readonly assumed?: CommitId | undefined;
  readonly against?: Against | undefined;
}

/** Finds both commits; undefined if it is not known what is checked out and there is nothing to compare it with. */
export async function openCheckout({
  root,
  remote,
  assumed,
  against,
}: CheckoutRequest): Promise<Checkout | undefined> {
  const git = new GitRepository(root);
  const own = (await isRepository(root)) ? await git.head().catch(undefinedOnFailure) : undefined;
  const head = own ?? assumed;
  const repositories = [...(own === undefined ? [] : [git]), ...(remote === undefined ? [] : [remote])];
  const [first, second] = repositories;
  if (head === undefined || first === undefined) {
    // A change is under review all the same: what it is compared with is not known.
    const unknown = { repository: nowhere, root, head: head ?? '', base: { problem: noRepository } };
    return against === undefined || against.kind === 'ref' ? undefined : unknown;
  }
  const repository = second === undefined ? first : either(first, second);
  const opened = { repository, root, head };
  if (against === undefined) return opened;
  try {
    return { ...opened, ...(await baseOf(opened, against)) };
  } catch (error) {
    if (error instanceof RepositoryFailure) return { ...opened, base: { problem: error.message } };
    throw error;
  }
}

const noRepository =
  'git cannot read the checkout, and there is no github-token to read from GitHub; check out the repository, and grant the job contents: read';
const nowhere = deferred(() => Promise.reject(new RepositoryFailure(noRepository)));

/**
 * What the change is measured against. A merge commit that GitHub made of the pull request is compared with the base
 * that it was merged into; a checkout of the head itself with the commit where the branch left the base.
 */
async function baseOf(
  { repository, head }: Checkout,
  against: Against,
): Promise<{ readonly base: CommitId; readonly tip: CommitId }> {
  if (against.kind === 'commit') return { base: against.base, tip: against.base };
  if (against.kind === 'ref') {
    const tip = await repository.resolve(against.name);
    return { base: await repository.mergeBase(tip, head), tip };
  }
  const parents = (await repository.parents(head).catch(undefinedOnFailure)) ?? [];
  const [into, merged] = parents;
  if (into !== undefined && merged === against.head) return { base: into, tip: into };
  if (head !== against.head && !parents.includes(against.head)) throw new RepositoryFailure(elsewhere);
  const { base: tip } = against;
  const base = await repository.mergeBase(tip, head).catch((error: unknown) => {
    if (error instanceof Ambiguous) throw error;
    return undefinedOnFailure(error);
  });
  return { base: base ?? tip, tip };
}

const elsewhere = 'the checked-out commit is neither the head of the pull request nor its merge commit';

/** Whether what is checked out is a pull request's head, what GitHub made of it, or a commit of the job on top. */
export async function isHeadOf(
  { repository, head }: Pick<Checkout, 'repository' | 'head'>,
  pullHead: CommitId,
): Promise<boolean> {
  if (head === pullHead) return true;
  return ((await repository.parents(head).catch(undefinedOnFailure)) ?? []).includes(pullHead);
}

/**
 * The folder of the repository: the root itself, or a checkout in a folder of it that holds one of some paths
 * (absolute); the root where neither is one.
 */
export async function repositoryFolder(root: string, paths: readonly string[]): Promise<string> {
  if (await isRepository(root)) return root;
  for (const path of paths) {
    const start = dirname(beforeWildcard(resolve(root, path), root));
    for (let at = start; at !== root && isWithin(root, at); at = dirname(at)) {
      if (await isRepository(at)) return at;
    }
  }
  return root;
}

async function isRepository(folder: string): Promise<boolean> {
  return (await kindOf(`${folder}/.git`)) !== 'missing';
}
