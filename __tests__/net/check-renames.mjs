// Proves that expected/ is what it was at an earlier commit but for the renames of renames.json:
// node __tests__/net/check-renames.mjs [COMMIT]. Not compared: hashes, and how tables are padded.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('expected/', import.meta.url);
const { from, version, keys, values, texts } = JSON.parse(
  readFileSync(new URL('renames.json', import.meta.url), 'utf8'),
);
const commit = process.argv[2] ?? from;
const before = (name) =>
  JSON.parse(execFileSync('git', ['show', `${commit}:__tests__/net/expected/${name}`], { encoding: 'utf8' }));

const wrong = readdirSync(folder).filter((name) => {
  const now = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return canonical(mapped(before(name))) !== canonical(now);
});
process.stdout.write(wrong.length === 0 ? 'only renamed\n' : `differ besides:\n${wrong.join('\n')}\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function mapped(golden) {
  const of = (name, table) =>
    golden[name] === undefined ? {} : { [name]: renamed(golden[name], table, '') };
  return {
    ...golden,
    ...of('report', keys.report),
    ...of('evidence', keys.evidence),
    ...of('baseline', {}),
    ...(golden.refused === undefined
      ? {}
      : { refused: undefined, rejected: renamed(golden.refused, keys.report, '') }),
  };
}

function renamed(value, table, under) {
  if (Array.isArray(value)) return value.map((one) => renamed(one, table, under));
  if (typeof value === 'string') return values[under]?.[value] ?? value;
  if (under === 'schemaVersion') return version;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(resourcesOf(value)).map(([key, own]) => [
    nameOf(key, own, table),
    renamed(own, table, key),
  ]);
  return Object.fromEntries(entries);
}

/** In evidence two members became one; two others have the same old name in several places. */
function resourcesOf({ allResources: complete, ...value }) {
  return complete === undefined ? value : { ...value, resources: { sample: value.resources, complete } };
}

function nameOf(key, value, table) {
  if (key === 'tracked' && typeof value === 'boolean') return 'actionLastAccessed';
  if (key === 'unread' && typeof value === 'string') return 'readError';
  return Object.hasOwn(table, key) ? table[key] : key;
}

/** Texts with the old words in place of the new ones; padding and rules of tables as one character. */
function canonical(value) {
  return JSON.stringify(value, (key, own) => {
    if (key === 'hash' || key === 'sha256') return undefined;
    if (typeof own !== 'string') return own;
    const words = Object.entries(texts).reduce((text, [old, now]) => text.replaceAll(old, now), own);
    return words.replace(/ +/g, ' ').replace(/─+/g, '─').replace(/-{3,}/g, '---');
  });
}
