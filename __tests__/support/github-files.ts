import { posix } from 'node:path';
import { gitForEver } from './git-run';
import {
  type Answer,
  type Asked,
  absent,
  isOurRepository,
  pull,
  rejection,
  type Services,
} from './github-answers';
import type { ChangedFile } from './github-diff';
import { blobOf, commitOf, type Entry, entriesOf, type Repository, typeOf } from './github-git';

/** Up to which size the content of a file comes in JSON, and up to which it comes at all. */
const [mostInJson, most] = [2 ** 20, 100 * 2 ** 20];

/** Files and folders of a commit. */
export function fileServices(origin: string, repository: Repository | undefined): Services {
  if (repository === undefined)
    return { 'repos/get-content': () => absent, 'git/get-tree': () => absent, 'git/get-blob': () => absent };
  const { folder } = repository;
  return {
    'repos/get-content': (asked) => {
      const { ref = 'main' } = asked.query;
      const sha = isOurRepository(asked) ? commitOf(folder, ref) : undefined;
      if (sha === undefined) return rejection(404, `No commit found for the ref ${ref}`);
      const path = (asked.parameters.path ?? '').replaceAll(/^\/+|\/+$/g, '');
      return content({ folder, origin, ref, entries: entriesOf(folder, sha) }, path);
    },
    'git/get-blob': (asked) => (isOurRepository(asked) ? blobNamed(asked, folder, origin) : absent),
    'git/get-tree': (asked) => (isOurRepository(asked) ? treeOf(asked, repository, origin) : absent),
  };
}

function blobNamed({ parameters: { file_sha: sha = '' } }: Asked, folder: string, origin: string): Answer {
  if (typeOf(folder, sha) !== 'blob') return absent;
  const bytes = blobOf(folder, sha);
  const url = `${origin}/repos/${pull.repository}/git/blobs/${sha}`;
  const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
  const node = { node_id: `B_${sha}`, size: bytes.length, url };
  return { status: 200, body: { sha, ...node, content, encoding: 'base64' } };
}

function treeOf(
  { parameters, query }: Asked,
  { folder, treeLimit = 100_000 }: Repository,
  origin: string,
): Answer {
  const name = parameters.tree_sha ?? '';
  const sha = treeNamed(folder, commitOf(folder, name) ?? name);
  if (sha === undefined) return absent;
  const url = `${origin}/repos/${pull.repository}/git`;
  // Any value asks for all folders, `0` and `false` too.
  const all = [...entriesOf(folder, sha)].filter(([path]) => 'recursive' in query || !path.includes('/'));
  const shown = all.slice(0, treeLimit).map(([path, { mode, type, sha: own, size }]) => ({
    ...{ path, mode, type, sha: own, ...(size !== undefined && { size }) },
    url: `${url}/${type}s/${own}`,
  }));
  const body = { sha, url: `${url}/trees/${sha}`, tree: shown, truncated: all.length > treeLimit };
  return { status: 200, body };
}

/** The name of the tree that a commit or a tree's own name stands for. */
function treeNamed(folder: string, name: string): string | undefined {
  try {
    const said = gitForEver(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{tree}`);
    return said.toString('utf8').trim();
  } catch {
    return undefined;
  }
}

interface Place {
  readonly folder: string;
  readonly origin: string;
  readonly ref: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

function content(location: Place, path: string): Answer {
  const { folder, entries } = location;
  const entry = entries.get(path);
  if (path === '' || entry?.type === 'tree') return { status: 200, body: listed(location, path) };
  if (entry === undefined) return absent;
  const named = describeEntry(location, path, entry);
  if (entry.type === 'commit') return { status: 200, body: { ...named, submodule_git_url: null } };
  if (entry.mode !== '120000') return file(named, folder, entry);
  const target = blobOf(folder, entry.sha).toString('utf8');
  const behind = entries.get(posix.join(posix.dirname(path), target));
  const isFile = behind?.type === 'blob' && behind.mode !== '120000' && !target.startsWith('/');
  return isFile ? file(named, folder, behind) : { status: 200, body: { ...named, target } };
}

function file(named: object, folder: string, { sha, size = 0 }: Entry): Answer {
  if (size > most) return rejection(403, 'This API returns blobs up to 100 MB in size.');
  // GitHub breaks the lines of base64 after 60 letters.
  const lines = () =>
    blobOf(folder, sha)
      .toString('base64')
      .replaceAll(/.{1,60}/g, '$&\n');
  const text =
    size > mostInJson ? { encoding: 'none', content: '' } : { encoding: 'base64', content: lines() };
  return { status: 200, body: { ...named, type: 'file', sha, size, ...text } };
}

function listed(location: Place, path: string) {
  const parent = path === '' ? '.' : path;
  return [...location.entries]
    .filter(([child]) => posix.dirname(child) === parent)
    .slice(0, 1000)
    .map(([child, entry]) => {
      const named = describeEntry(location, child, entry);
      // So that programs that know no submodules go on working, GitHub says.
      return named.type === 'submodule' ? { ...named, type: 'file' } : named;
    });
}

const types = { tree: 'dir', commit: 'submodule', blob: 'file' } as const;

function describeEntry({ origin, ref }: Place, path: string, { mode, type, sha, size = 0 }: Entry) {
  const url = `${origin}/repos/${pull.repository}`;
  const steps = path.split('/').map(encodeURIComponent).join('/');
  const own = `${url}/contents/${steps}?ref=${encodeURIComponent(ref)}`;
  const html = `https://github.com/${pull.repository}/blob/${encodeURIComponent(ref)}/${steps}`;
  const stored = `${url}/git/${type === 'commit' ? 'commit' : type}s/${sha}`;
  return {
    type: mode === '120000' ? 'symlink' : types[type],
    ...{ name: posix.basename(path), path, sha, size },
    ...{ url: own, html_url: html, git_url: stored, download_url: null },
    _links: { self: own, git: stored, html },
  };
}

/** A file that differs, with the addresses that GitHub gives it. */
export function describeFile(
  file: ChangedFile,
  { patchLimit = 500_000 }: Repository,
  sha: string,
  origin: string,
) {
  const { patch, ...rest } = file;
  const steps = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    ...rest,
    blob_url: `https://github.com/${pull.repository}/blob/${sha}/${steps}`,
    raw_url: `https://github.com/${pull.repository}/raw/${sha}/${steps}`,
    contents_url: `${origin}/repos/${pull.repository}/contents/${steps}?ref=${sha}`,
    ...(patch !== undefined && patch.length <= patchLimit && { patch }),
  };
}
