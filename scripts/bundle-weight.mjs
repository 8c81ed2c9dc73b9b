// What the bundle weighs. Builds it into a temporary folder and prints its files, the heaviest first, with what is in each;
// then the weight of each package and of our own rooms, and how much of that stands in more than one file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { chunks, assets } = build();
const files = chunks.map(({ files: [name = ''], modules }) => ({ name, parts: partsOf(modules) }));
const loose = assets.filter(({ name }) => !files.some((file) => file.name === name));

console.log('files, in kB, with their heaviest parts:');
for (const { name, parts } of [
  ...files,
  ...loose.map(({ name, size }) => ({ name, parts: new Map([['', size]]) })),
].sort((a, b) => sum(b.parts) - sum(a.parts))) {
  const heaviest = heaviestFirst(parts).slice(0, 4);
  const text = heaviest.map(([part, bytes]) => (part === '' ? '' : `${part} ${kilobytes(bytes)}`)).join(', ');
  console.log(`${kilobytes(sum(parts)).padStart(6)}  ${name.padEnd(16)}  ${text}`);
}

const all = chunks.flatMap(({ modules }) => modules.flatMap(leavesOf));
const total = partsOf(all);
const once = partsOf([...new Map(all.map((one) => [one.name, one])).values()]);
console.log('\nparts of 10 kB and more; the second number stands in more than one file:');
for (const [part, bytes] of heaviestFirst(total)) {
  if (bytes >= 10_000) console.log(line(bytes, bytes - (once.get(part) ?? 0), part));
}
console.log(line(sum(total), sum(total) - sum(once), 'in all'));

/** The bundler's own account, as it is before anything is written: {chunks: [{files, modules: [{name, size}]}], assets}. */
function build() {
  const folder = mkdtempSync(join(tmpdir(), 'iam-policy-drift-weight-'));
  const stats = join(folder, 'stats.json');
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const options = ['--out', folder, '--transpile-only', '--no-cache', '--stats-out', stats];
  try {
    execFileSync(process.execPath, [ncc, 'build', join('src', 'index.ts'), ...options], { cwd: root });
    return JSON.parse(readFileSync(stats, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Several modules may have become one. */
function leavesOf(module) {
  return module.modules === undefined ? [module] : module.modules.flatMap(leavesOf);
}

/** Bytes by package or room: `@aws-sdk/client-iam`, `src/drift`, `data/event-actions.json`. */
function partsOf(modules) {
  const parts = new Map();
  for (const { name, size } of modules.flatMap(leavesOf)) {
    const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1];
    const part = inPackage ?? /(src\/[^/]+|data\/[^/]+)/.exec(name)?.[1] ?? 'other';
    parts.set(part, (parts.get(part) ?? 0) + size);
  }
  return parts;
}

function heaviestFirst(parts) {
  return [...parts].sort(([, a], [, b]) => b - a);
}

function sum(parts) {
  return [...parts.values()].reduce((all, bytes) => all + bytes, 0);
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
}

function line(bytes, repeated, part) {
  return `${kilobytes(bytes).padStart(6)}${kilobytes(repeated).padStart(8)}  ${part}`;
}
