import { readFileSync } from 'node:fs';

const CATALOGUE = new URL('../data/catalogue.txt', import.meta.url);

/** The names of the catalogue's actions, by their lower case: AWS's own tables do not always write them alike. */
export function catalogueNames() {
  const lines = readFileSync(CATALOGUE, 'utf8').trimEnd().split('\n').slice(1);
  const names = lines.flatMap((line) => {
    const [prefix, , ...actions] = line.split(' ');
    return actions.map((action) => `${prefix}:${action}`);
  });
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
