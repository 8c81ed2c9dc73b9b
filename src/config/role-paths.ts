/** Stands in a path of `policy-file` for the name of the role. */
export const rolePlaceholder = '{role}';
/** Stands in a path of `policy-file` for the name of the target, as the config file gives it. */
export const targetPlaceholder = '{target}';

/** A path of `policy-file` with `{role}` in it, as a glob, and how the name of the role is read from a file that it matches. */
export interface RolePath {
  readonly pattern: string;
  /** The same with `*` for the role. */
  readonly glob: string;
  /** The role that a file belongs to, or undefined for a file that names several. Takes absolute paths. */
  roleOf(absolutePattern: string, file: string): string | undefined;
}

/**
 * Reads a path with `{role}`. Gives a text that says what is wrong where a file that it matches would not name one role
 * for certain. No RegExp is made of the path.
 */
export function rolePath(pattern: string): RolePath | string {
  const segments = pattern.split('/');
  const named = segments.flatMap((segment, index) => (segment.includes(rolePlaceholder) ? [index] : []));
  const anyDepth = segments.flatMap((segment, index) => (segment === '**' ? [index] : []));
  if (named.some((index) => wildcardBeside(segments[index] ?? '')))
    return 'a file or directory name with {role} cannot contain * or ?, or {role} again';
  const before = named.map((index) => anyDepth.some((other) => other < index));
  const after = named.map((index) => anyDepth.some((other) => other > index));
  if (named.some((_, at) => before[at] && after[at])) return '{role} cannot stand between two **';
  return {
    pattern,
    glob: pattern.replaceAll(rolePlaceholder, '*'),
    roleOf: (absolutePattern, file) => {
      const roles = rolesIn(absolutePattern.split('/'), file.split('/'));
      return roles.size === 1 ? [...roles][0] : undefined;
    },
  };
}

function wildcardBeside(segment: string): boolean {
  return /[*?]/.test(segment) || segment.split(rolePlaceholder).length > 2;
}

/** The texts that stand where the segments of a pattern have `{role}`, counted from the side that has no `**`. */
function rolesIn(pattern: readonly string[], path: readonly string[]): ReadonlySet<string> {
  const roles = new Set<string>();
  pattern.forEach((segment, index) => {
    const [start = '', end] = segment.split(rolePlaceholder);
    if (end === undefined) return;
    const fromEnd = pattern.slice(0, index).includes('**');
    const name = path[fromEnd ? path.length - (pattern.length - index) : index] ?? '';
    const isLongEnough = name.length > start.length + end.length;
    const fits = isLongEnough && name.startsWith(start) && name.endsWith(end);
    roles.add(fits ? name.slice(start.length, name.length - end.length) : '');
  });
  return roles;
}

/** A path of `policy-file` with the role and the target filled in. */
export function filledPath(path: string, role: string | undefined, target: string): string {
  const named = path.replaceAll(targetPlaceholder, () => target);
  return role === undefined ? named : named.replaceAll(rolePlaceholder, () => role);
}
