import { createHash } from 'node:crypto';
import { patchOf } from '../base/patch';
import type { CommitId } from '../repository/repository';
import type { SuggestedFile, Suggestion } from '../suggest/model';
import { markerOf } from './owned';

/** What tells one suggestion from another. Each is of short hashes that say nothing. */
export interface FixMarks {
  /** What is removed and added where: what a person says no to. */
  readonly choices: readonly FixChoice[];
  /** The files before and after: what a commit of ours holds. */
  readonly files: string;
  /** All that the text of the pull request is about, and whether account ids are hidden in it. */
  readonly text: string;
}

/** What is removed and added in one file. An edit of the file elsewhere changes nothing. */
export interface FixChoice {
  readonly path: string;
  readonly choice: string;
  /** One of each removal and addition; none where there is no room for them. */
  readonly items: readonly string[];
}

/** The marks of a suggestion. */
export function marksOf(suggestion: Suggestion, isRedacted: boolean): FixMarks {
  const { files, needsDecision, unchanged } = suggestion;
  const texts = files.map(({ path, before, after }) => [path, before, after]);
  const choices = files.map(choiceIn);
  // So many are one: no marker holds them.
  const all = { path: pathMark(''), choice: hashOf(choices.map(({ choice }) => choice)), items: [] };
  return {
    choices: choices.map(briefly).join(between).length > room ? [all] : choices,
    files: hashOf(texts),
    text: hashOf([texts, needsDecision, unchanged, isRedacted]),
  };
}

function choiceIn(file: SuggestedFile): FixChoice {
  const { path } = file;
  const items = itemsIn(file);
  return { path: pathMark(path), choice: hashOf([path, items]), items: items.map(itemMark) };
}

/** Where a file loses and gains no action, as where two statements grant the same, its changed lines count. */
function itemsIn(file: SuggestedFile): readonly string[] {
  const { removed, added } = file;
  if (removed.length + added.length > 0)
    return [...removed.map((one) => `-${one}`), ...added.map((one) => `+${one}`)];
  const [, , ...lines] = patchOf([file])
    .split('\n')
    .filter((line) => /^[+-]/.test(line));
  return lines;
}

/** What the removal of an action is called in a choice. */
export function removalMark(action: string): string {
  return itemMark(`-${action}`);
}

function itemMark(item: string): string {
  return hashOf(item, 6);
}

/** What a path is called in a choice. */
export function pathMark(path: string): string {
  return hashOf(path, 8);
}

/** Whether one choice holds all of another of the same file, as far as is known. */
export function holdsAll(choice: FixChoice, other: FixChoice): boolean {
  const { items } = other;
  if (choice.path !== other.path) return false;
  return (
    choice.choice === other.choice || (items.length > 0 && items.every((item) => choice.items.includes(item)))
  );
}

function hashOf(value: unknown, length = 16): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);
}

/** A commit message with the line that marks a commit as ours: if its tree differs, it was edited. */
export function commitMessage(message: string, files: string, tree: string): string {
  return `${message}\n\nIam-Policy-Drift-Fix: files=${files} tree=${tree}\n`;
}

/** What a commit says it holds; undefined for one that is not ours, or no longer. */
export function readCommit({
  message,
  tree,
}: {
  readonly message: string;
  readonly tree: string;
}): string | undefined {
  const [, files, own] =
    /^Iam-Policy-Drift-Fix: files=([0-9a-f]{16}) tree=([0-9a-f]{40,64})$/m.exec(message) ?? [];
  return own === tree ? files : undefined;
}

/** The branch of a configuration: of the usual config file the plain name. */
export function fixBranch(key: string, defaultKey: string): string {
  const plain = 'iam-policy-drift/fix';
  return key === defaultKey
    ? plain
    : `${plain}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

/** A base branch and the commit of it that was judged. */
export interface FixBase {
  /** Such as `main`. */
  readonly branch: string;
  readonly commit: CommitId;
}

/** The most that the choices may take of a marker, in characters: about five hundred files. */
const room = 12_500;
const between = '.';

/** What the marker of a pull request of ours says. */
export interface PullMark {
  readonly choices: readonly FixChoice[];
  readonly text: string;
  /** `done`: closed by us, because nothing was left to fix. */
  readonly state: 'open' | 'done';
}

/** The first line of our text in a pull request: HTML that GitHub does not show. */
export function pullMarker(key: string, { choices, text, state }: PullMark): string {
  const whole = choices.map((one) => `${briefly(one)}${one.items.join('')}`).join(between);
  const files = whole.length > room ? choices.map(briefly).join(between) : whole;
  return `${startOf(key)} files=${files} text=${text} state=${state} -->`;
}

/** A choice without its items. */
function briefly({ path, choice }: FixChoice): string {
  return `${path}${choice}`;
}

/** The text of a pull request of ours. */
export interface MarkedText {
  /** What a person wrote above our text, with its end of line. */
  readonly above: string;
  readonly mark: PullMark;
  /** Our text, and what a person wrote below it. */
  readonly below: string;
}

/** Reads the text of a pull request; undefined for one that is not of these keys. */
export function readMarked(body: string, keys: readonly string[]): MarkedText | undefined {
  const starts = keys.map(startOf);
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const at = lines.findIndex((line) => starts.some((start) => line.startsWith(`${start} `)));
  const [, files = '', text = '', state] =
    / files=([0-9a-f.]*) text=([0-9a-f]{16}) state=(open|done) -->/.exec(lines[at] ?? '') ?? [];
  if (state !== 'open' && state !== 'done') return undefined;
  return {
    above: lines
      .slice(0, at)
      .map((line) => `${line}\n`)
      .join(''),
    mark: { choices: files.split(between).map(readChoice), text, state },
    below: lines.slice(at + 1).join('\n'),
  };
}

function readChoice(written: string): FixChoice {
  const [path, choice, items] = [written.slice(0, 8), written.slice(8, 24), written.slice(24)];
  return { path, choice, items: items.match(/.{6}/g) ?? [] };
}

/** Another marker than that of a comment. */
function startOf(key: string): string {
  return markerOf(key, 'fix').replace(' -->', '');
}
