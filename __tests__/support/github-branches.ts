import { refIn, removeRef } from './git-objects';
import { gitForEverIfAny } from './git-run';
import type { Token } from './github';
import { pull } from './github-answers';
import { commitOf, entriesOf, type Repository } from './github-git';
import { commitOnTop, moveTo } from './github-git-data';
import { GraphqlError } from './github-graphql';
import type { Pull } from './github-pulls';

interface Place {
  readonly repository: Repository | undefined;
  readonly pulls: readonly Pull[];
}

type Args = Readonly<Record<string, unknown>>;

const none = '0'.repeat(40);
/** How GitHub calls the repository. */
const repositoryId = 'R_1';
const forbidden = () => new GraphqlError('Resource not accessible by integration', 'FORBIDDEN');

/** Branches and files of commits, from the real repository. */
export function branchQueries({ repository }: Place, { scopes }: Token) {
  const folder = () => {
    if (repository === undefined || scopes?.contents === false) throw forbidden();
    return repository.folder;
  };
  const target = (oid: string | undefined) => (oid === undefined ? null : { oid });
  return {
    id: repositoryId,
    ref: ({ qualifiedName: name }: Args) => {
      const oid = refIn(folder(), String(name));
      return oid === undefined ? null : { id: `REF_${name}`, name, target: target(oid) };
    },
    object: ({ oid }: Args) => {
      const sha = commitOf(folder(), String(oid));
      if (sha === undefined) return null;
      return { oid: sha, file: ({ path }: Args) => entryAt(folder(), sha, String(path)) };
    },
  };
}

function entryAt(folder: string, commit: string, path: string) {
  const found = entriesOf(folder, commit).get(path);
  if (found === undefined) return null;
  const { mode, type, sha: oid } = found;
  return { mode: Number.parseInt(mode, 8), name: path.split('/').at(-1), oid, path, type };
}

interface CommitInput {
  readonly branch: { readonly branchName?: string; readonly repositoryNameWithOwner?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: { readonly additions?: readonly { path: string; contents: string }[] };
}

interface RefUpdate {
  readonly name: string;
  readonly afterOid: string;
  readonly beforeOid?: string;
  readonly force?: boolean;
}

/** Commits on a branch, and branches that are made, moved and deleted together. */
export function branchMutations({ repository, pulls }: Place, caller: Token) {
  const folder = () => {
    const { access, scopes } = caller;
    if (repository === undefined || access === 'read') throw forbidden();
    if (scopes?.contents === false || scopes?.contents === 'read') throw forbidden();
    return repository.folder;
  };
  return {
    createCommitOnBranch: ({ input }: { readonly input: CommitInput }) => {
      const { branch, expectedHeadOid, message, fileChanges = {} } = input;
      if (branch.repositoryNameWithOwner !== pull.repository) throw forbidden();
      const ref = `refs/heads/${branch.branchName}`;
      if (refIn(folder(), ref) !== expectedHeadOid) {
        const text = `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`;
        throw new GraphqlError(text, 'STALE_DATA');
      }
      const { headline, body = '' } = message;
      const files = (fileChanges.additions ?? []).map(({ path, contents }) => {
        return { path, content: Buffer.from(contents, 'base64') };
      });
      const oid = commitOnTop(folder(), caller, expectedHeadOid, `${headline}\n\n${body}`, files);
      moveTo(folder(), ref, oid, pulls);
      return { commit: { oid }, ref: { name: branch.branchName, target: { oid } } };
    },
    updateRefs: ({
      input,
    }: {
      readonly input: { repositoryId: string; refUpdates: readonly RefUpdate[] };
    }) => {
      if (input.repositoryId !== repositoryId) throw new GraphqlError('Could not resolve', 'NOT_FOUND');
      if (!input.refUpdates.every((one) => mayMove(folder(), one)))
        throw new GraphqlError('Reference cannot be updated', 'UNPROCESSABLE');
      for (const { name, afterOid } of input.refUpdates) {
        if (afterOid === none) removeRef(folder(), name);
        else moveTo(folder(), name, afterOid, pulls);
      }
      return { clientMutationId: null };
    },
  };
}

function mayMove(folder: string, { name, beforeOid, afterOid, force = false }: RefUpdate): boolean {
  const now = refIn(folder, name) ?? none;
  if (beforeOid !== undefined && beforeOid !== now) return false;
  if (afterOid === none) return now !== none;
  if (commitOf(folder, afterOid) === undefined) return false;
  return (
    now === none ||
    force ||
    gitForEverIfAny(folder, 'merge-base', '--is-ancestor', now, afterOid) !== undefined
  );
}
