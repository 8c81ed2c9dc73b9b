import { asciiLower } from '../base/text';

/** A target by its name, and in how many policies its permissions fit. */
export interface NamedTarget {
  readonly name: string;
  readonly policies: number;
}

/**
 * The names of the files of generated policies, from the report directory: `generated/TARGET.json`, `TARGET-2.json` and
 * so on, a list for each target. No two are the same in a file system that ignores case, and none leaves the directory,
 * whatever a target is called.
 */
export function generatedNames(targets: readonly NamedTarget[]): string[][] {
  const taken = new Set<string>();
  const free = (wanted: string) => {
    let name = wanted;
    for (let index = 1; taken.has(asciiLower(name)); index++) name = `${wanted}_${index}`;
    taken.add(asciiLower(name));
    return `generated/${name}.json`;
  };
  // The first files come first: what they are called does not depend on how long other policies are.
  const first = targets.map(({ name }) => free(safe(name)));
  return targets.map(({ name, policies }, index) => [
    first[index] ?? '',
    ...Array.from({ length: Math.max(0, policies - 1) }, (_, at) => free(`${safe(name)}-${at + 2}`)),
  ]);
}

/** Only what every file system takes, and no name that is hidden or leads elsewhere. */
function safe(name: string): string {
  return (
    name
      .replace(/[^\w+=,@.-]/g, '_')
      .replace(/^\.+/, '_')
      .slice(0, 100) || '_'
  );
}
