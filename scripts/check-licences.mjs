// Fails when an installed package has a licence that is not on the list. Reads the output of npm query '*' from stdin.
import { readFileSync } from 'node:fs';

/** Licences (SPDX ids) that a package may have, and why. What stands in neither list fails. */
const bundled = {
  '0BSD': 'permissive, asks for nothing',
  'Apache-2.0': 'our own',
  'BSD-2-Clause': 'permissive, its notice goes into dist/licenses.txt',
  'BSD-3-Clause': 'permissive, its notice goes into dist/licenses.txt',
  ISC: 'permissive, its notice goes into dist/licenses.txt',
  MIT: 'permissive, its notice goes into dist/licenses.txt',
};
/** These besides, where a package only builds or tests and no part of it reaches dist/. */
const tools = {
  'BlueOak-1.0.0': 'permissive',
  'CC-BY-4.0': 'asks to name the author: browser tables (caniuse-lite)',
  'CC0-1.0': 'gives up all rights',
  'PSF-2.0': 'permissive, of Python: argparse and its kin',
  'Python-2.0': 'permissive, of Python: argparse and its kin',
};

const packages = JSON.parse(readFileSync(0, 'utf8'));
if (packages.length < 2) fail(['nothing is installed but the project itself: run npm ci first']);
const problems = packages.flatMap(({ name, version, license, dev }) => {
  const allowed = new Set(Object.keys(dev === true ? { ...bundled, ...tools } : bundled));
  const licence = typeof license === 'object' ? license?.type : license; // an object is npm's old way to say it
  if (typeof licence !== 'string' || licence.trim() === '') return [`${name} ${version}: says no licence`];
  if (satisfies(licence, allowed)) return [];
  return [`${name} ${version}: ${licence} is not allowed${dev === true ? '' : ' in what we ship'}`];
});
if (problems.length > 0) fail(problems);
console.log(`${packages.length} packages, every licence is on the list`);

/** Whether an SPDX expression can be met: of A OR B one is enough, A AND B needs both, and AND binds tighter. */
function satisfies(expression, allowed) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = () => {
    let met = both();
    while (tokens[at] === 'OR') {
      at += 1;
      met = both() || met;
    }
    return met;
  };
  const both = () => {
    let met = one();
    while (tokens[at] === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = () => {
    const token = tokens[at++];
    if (token !== '(') return allowed.has(token);
    const met = either();
    return tokens[at++] === ')' && met;
  };
  // Whatever is left over (WITH an exception, free text) was not understood, so it is not allowed.
  return either() && at === tokens.length;
}

function fail(lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}
