// Says what a tag may become, or why it may become nothing: node plan.mjs TAG NOTES_FILE < tags published so far
// Writes the tag's section of CHANGELOG.md to the file, and prints what the workflow does next as outputs of a step.
import { readFileSync, writeFileSync, writeSync } from 'node:fs';

const stdout = 1;
const stderr = 2;
const [tag = '', notesFile = ''] = process.argv.slice(2);
const root = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');

const number = '(0|[1-9][0-9]*)';
const shape = new RegExp(`^v${number}\\.${number}\\.${number}(-[0-9A-Za-z.-]+)?$`);
const parsed = shape.exec(tag);
if (parsed === null) fail(`${tag} is no version: a tag is v1.2.3, or v1.2.3-rc.1 for a pre-release`);

const version = tag.slice(1);
const declared = JSON.parse(read('package.json')).version;
if (declared !== version) fail(`the tag says ${version}, package.json says ${declared}`);
const locked = JSON.parse(read('package-lock.json')).packages[''].version;
if (locked !== version) fail(`the tag says ${version}, package-lock.json says ${locked}: run npm install`);
const notes = sectionOf(version, read('CHANGELOG.md'));
if (notes === '') fail(`CHANGELOG.md has no section ## [${version}] with something in it`);
writeFileSync(notesFile, `${notes}\n`);

const prerelease = parsed[4] !== undefined;
const stable = readFileSync(0, 'utf8')
  .split('\n')
  .map(numbersOf)
  .filter((one) => one !== undefined);
const own = parsed.slice(1, 4).map(Number);
// A fix of an older version moves nothing backwards: what vX points to, and "latest", only ever go up.
const newest = !stable.some((other) => compare(other, own) > 0);
const newestOfMajor = !stable.some((other) => other[0] === own[0] && compare(other, own) > 0);
const outputs = {
  prerelease,
  latest: !prerelease && newest,
  moves: !prerelease && newestOfMajor ? `v${own[0]}` : '',
};
writeSync(
  stdout,
  Object.entries(outputs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join(''),
);

/** The lines below `## [1.2.3]`, up to the next version or the links at the end. */
function sectionOf(wanted, changelog) {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === `## [${wanted}]` || line.startsWith(`## [${wanted}] `));
  if (start === -1) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## ') || /^\[[^\]]+\]: /.test(line));
  return rest
    .slice(0, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}

/** Major, minor and patch of a tag that is a version and no pre-release. */
function numbersOf(line) {
  const match = shape.exec(line);
  return match === null || match[4] !== undefined ? undefined : match.slice(1, 4).map(Number);
}

function compare(one, other) {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function fail(why) {
  writeSync(stderr, `::error::${why}\n`);
  process.exit(1);
}
