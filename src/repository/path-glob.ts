import { globMatches } from '../iam/glob';

/**
 * Whether a glob matches a path of a repository: `*` and `?` within one name, `**` for any number of folders, names
 * that begin with a dot only where the glob names the dot, as on disk.
 */
export function pathMatches(glob: string, path: string): boolean {
  return matches(glob.split('/'), path.split('/'));
}

/** The rows of a table instead of recursion: several `**` would try the same rest again and again. */
function matches(glob: readonly string[], path: readonly string[]): boolean {
  let open = new Set([0]);
  for (const name of path) {
    open = skipFolders(open, glob);
    const next = new Set<number>();
    for (const at of open) {
      const segment = glob[at];
      if (segment === undefined || hidden(segment, name)) continue;
      if (segment === '**') next.add(at);
      // At the end it stands for the file itself.
      if (segment === '**' ? at === glob.length - 1 : globMatches(segment, name)) next.add(at + 1);
    }
    open = next;
  }
  return open.has(glob.length);
}

/** `**` may stand for no folder at all. */
function skipFolders(open: ReadonlySet<number>, glob: readonly string[]): Set<number> {
  const all = new Set(open);
  for (const at of all) if (glob[at] === '**' && at < glob.length - 1) all.add(at + 1);
  return all;
}

function hidden(segment: string, name: string): boolean {
  return name.startsWith('.') && !segment.startsWith('.');
}
