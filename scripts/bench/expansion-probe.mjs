// Run by expansion.mjs in a process of its own: prints the milliseconds of each step as JSON.
import { readFileSync } from 'node:fs';

const { Catalogue, parseCatalogue } = await import('../../src/policy/catalogue.ts');
const { expandPatterns, parseActionPattern } = await import('../../src/policy/action-pattern.ts');

/** As many as AWS's ReadOnlyAccess has. */
const wanted = 2677;
const file = new URL('../../data/catalogue.txt', import.meta.url);
const times = {};
const load = () => new Catalogue(parseCatalogue(readFileSync(file, 'latin1')));
const catalogue = time('catalogue load', load);
// Made from a catalogue of its own: the one that is measured has been asked for nothing yet.
const readOnly = likeReadOnly(load());
// JSON is how a policy comes: its texts are whole, and no part of something longer.
expand('expand AdministratorAccess', catalogue, JSON.parse('["*"]'));
expand('expand like ReadOnlyAccess', catalogue, JSON.parse(JSON.stringify(readOnly)));
const letters = (index) => index.toString(36).replaceAll(/\d/g, (digit) => 'ghijklmnop'[digit]);
const list = (count, make) => Array.from({ length: count }, (_, index) => make(letters(index)));
// Each is measured after it has run once, so that nothing is compiled for one of the two alone.
for (const kind of ['warm up', 'few', 'many']) {
  const times10 = kind === 'many' ? 10 : 1;
  const stars = '*'.repeat(12 * times10);
  expand(
    `${kind} patterns`,
    load(),
    list(300 * times10, (word) => `ec2:*e*${word}*s`),
  );
  expand(
    `${kind} stars`,
    load(),
    list(300, (word) => `ec2:${stars}e${stars}${word}`),
  );
}
process.stdout.write(JSON.stringify(times));

function expand(name, of, texts) {
  time(name, () => expandPatterns(texts.map(parseActionPattern), of));
}

function time(name, act) {
  const start = performance.now();
  const value = act();
  times[name] = performance.now() - start;
  return value;
}

/** Like AWS's list: about one pattern in seven holds a star, the others are single actions that read. */
function likeReadOnly(from) {
  const wild = from.services
    .filter((_, index) => index % 4 === 0)
    .flatMap(({ prefix }) => ['Get*', 'List*', 'Describe*'].map((name) => `${prefix}:${name}`));
  const reading = Array.from({ length: from.size }, (_, id) => id).filter((id) =>
    ['Read', 'List'].includes(from.levelOf(id)),
  );
  const each = reading.length / (wanted - wild.length);
  const single = Array.from({ length: wanted - wild.length }, (_, i) =>
    from.nameOf(reading[Math.floor(i * each)]),
  );
  return [...wild, ...single].sort();
}
