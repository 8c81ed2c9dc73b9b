// Words that a reader cannot look up in the documentation of AWS or GitHub, and where they are used: in identifiers and
// comments, in the texts that users read (string literals of src), and in the documentation.
// node scripts/word-list.mjs prints FILE:LINE WORD for each; it ends with 1 when there are any.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Private dialect and persons for programs, nowhere. */
const words = [
  'goalposts',
  'sight',
  'farewell',
  'messy',
  'unasked',
  'occasion',
  'mend',
  'nobody',
  'somebody',
  'whoever',
  'cannot-tell',
];

/** Ordinary words that are wrong as a name: not in identifiers and comments. */
const names = ['world', 'standing', 'told', 'refused'];
const listedNames = new Set([...words, ...names]);

/** Phrases that readers stopped at: not in texts. What to write instead is beside it. */
const phrases = new Map([
  ['anew', 'again'],
  ['again and again', 'also after retries'],
  ['as it should be', 'in place, could not be updated'],
  ['denied today', 'currently denied'],
  ['is no command', 'unknown command'],
  ['is not there', 'was not found'],
  ['left alone', 'unchanged'],
  ['left as it is', 'unchanged'],
  ['left out', 'omitted, excluded'],
  ['leaves out', 'excludes'],
  ['leave it out', 'remove it'],
  ['not judged', 'undetermined, not checked'],
  ['run it again', 'run again'],
  ['stands twice', 'is listed twice'],
  ['take on', 'assume'],
  ['taken out', 'removed'],
  ['want of room', 'size limit'],
  ['was refused', 'was denied'],
]);

/** What reads schema 1 spells its keys; the list itself names the words. */
const exempt = [
  /^src\/sources\/evidence-file\/version-1\.ts$/,
  /^scripts\/word-list\.mjs$/,
  /^__tests__\/net\/check-renames\.mjs$/,
];

const folders = ['src', '__tests__', 'scripts'];

/** What users read besides the program; decisions are read by those who change it. */
const documents = [
  'action.yml',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs',
  '.github/iam',
  'setup',
  'examples',
];
const isDocument = (path) => /\.(md|yml|tf)$/.test(path) && !path.includes('decisions');

/** @returns {string[]} `FILE:LINE WORD`, in the order of the files */
export function foundWords() {
  return [
    ...folders.flatMap((folder) => filesIn(join(root, folder))).flatMap(wordsInFile),
    ...documents.flatMap(documentsAt).flatMap(wordsInDocument),
  ];
}

function documentsAt(name) {
  const path = join(root, name);
  const below = isDocument(name)
    ? [name]
    : readdirSync(path, { recursive: true }).map((one) => join(name, one));
  return below.filter(isDocument);
}

function wordsInDocument(name) {
  const lines = readFileSync(join(root, name), 'utf8').split('\n');
  return lines.flatMap((line, index) => dialectIn(line).map((word) => `${name}:${index + 1} ${word}`));
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
  const inName = namesIn(name.replace(/\.\w+$/, '')).map((word) => `${name}:1 ${word}`);
  const { tokens, texts } = partsOf(source, text);
  return [
    ...inName,
    ...tokens.flatMap(([offset, token]) => namesIn(token).map((word) => `${name}:${lineOf(offset)} ${word}`)),
    ...(name.startsWith('src/') ? texts : []).flatMap(([offset, one]) =>
      dialectIn(one).map((word) => `${name}:${lineOf(offset)} ${word}`),
    ),
  ];
}

/** Identifiers and comments, and the texts of string literals, each with its offset. */
function partsOf(source, text) {
  const tokens = [];
  const texts = [];
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
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push([node.end, node.text]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { tokens, texts };
}

/** The listed words of a name or comment, whatever its case style: `leftSight`, `LEFT_SIGHT`, `left-sight`. */
function namesIn(text) {
  return wordsOf(text).filter((word) => listedNames.has(word));
}

/** The listed words and phrases of a text that users read, each phrase with what to write instead. */
function dialectIn(text) {
  const plain = ` ${wordsOf(text).join(' ')} `;
  return [
    ...wordsOf(text).filter((word) => words.includes(word)),
    ...[...phrases].flatMap(([phrase, better]) =>
      plain.includes(` ${phrase} `) ? [`${phrase} (write: ${better})`] : [],
    ),
  ];
}

function wordsOf(text) {
  const parts = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const compound = parts.replace(/cannot[ _-]tell/g, 'cannot-tell');
  return (compound.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).flatMap((word) =>
    word === 'cannot-tell' ? [word] : word.split('-'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = foundWords();
  process.stdout.write(found.length === 0 ? 'No word of the list is used.\n' : `${found.join('\n')}\n`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
