// Names that a stranger cannot look up: the words that identifiers and comments do not use, and where they stand.
// node scripts/word-list.mjs prints FILE:LINE WORD for each; it ends with 1 when there are any.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Private dialect and persons for programs; a message that names a removed key is text, and text is not read here. */
const words = [
  'goalposts',
  'sight',
  'farewell',
  'messy',
  'unasked',
  'occasion',
  'world',
  'standing',
  'told',
  'mend',
  'nobody',
  'somebody',
  'whoever',
  'refused',
  'cannot-tell',
];
const listed = new Set(words);

/** What reads schema 1 spells its keys; the list itself names the words. */
const exempt = [
  /^src\/sources\/evidence-file\/version-1\.ts$/,
  /^scripts\/word-list\.mjs$/,
  /^__tests__\/net\/check-renames\.mjs$/,
];

const folders = ['src', '__tests__', 'scripts'];

/** @returns {string[]} `FILE:LINE WORD`, in the order of the files */
export function foundWords() {
  return folders.flatMap((folder) => filesIn(join(root, folder))).flatMap(wordsInFile);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ['fixtures', 'golden', 'expected'].includes(entry.name) ? [] : filesIn(path);
    return /\.(ts|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function wordsInFile(path) {
  const name = relative(root, path);
  if (exempt.some((pattern) => pattern.test(name))) return [];
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, false);
  const lineOf = (offset) => source.getLineAndCharacterOfPosition(offset).line + 1;
  const names = wordsOf(name.replace(/\.\w+$/, '')).map((word) => `${name}:1 ${word}`);
  return [...names, ...tokensOf(source, text).flatMap(([offset, token]) => found(offset, token))];

  function found(offset, token) {
    return wordsOf(token).map((word) => `${name}:${lineOf(offset)} ${word}`);
  }
}

/** Identifiers and comments, each with its offset. */
function tokensOf(source, text) {
  const tokens = [];
  const seen = new Set();
  const comments = (ranges) => {
    for (const { pos, end } of ranges ?? []) {
      if (seen.has(pos)) continue;
      seen.add(pos);
      for (const { 0: line, index } of text.slice(pos, end).matchAll(/[^\n]+/g))
        tokens.push([pos + index, line]);
    }
  };
  const visit = (node) => {
    comments(ts.getLeadingCommentRanges(text, node.pos));
    comments(ts.getTrailingCommentRanges(text, node.end));
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) tokens.push([node.end, node.text]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return tokens;
}

/** The listed words of a text, whatever its case style: `leftSight`, `LEFT_SIGHT`, `left-sight`, `left sight`. */
function wordsOf(text) {
  const parts = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const compound = parts.replace(/cannot[ _-]tell/g, 'cannot-tell');
  return (compound.match(/[a-z]+(?:-[a-z]+)*/g) ?? [])
    .flatMap((word) => (word === 'cannot-tell' ? [word] : word.split('-')))
    .filter((word) => listed.has(word));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = foundWords();
  process.stdout.write(found.length === 0 ? 'No word of the list is used.\n' : `${found.join('\n')}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
