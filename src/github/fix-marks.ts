import { createHash } from 'node:crypto';
import { patchOf } from '../base/patch';
import type { CommitId } from '../repository/repository';
import type { SuggestedFile, Suggestion } from '../suggest/model';
import { markerOf, ownText } from './owned';

/** What tells one suggestion from another. Each is of short hashes that say nothing. */
export interface FixMarks {
  /** What is removed and added where: what a person says no to. */
  readonly choices: readonly FixChoice[];
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
function pathMark(path: string): string {
  return hashOf(path, 8);
}

/** Whether one choice holds all of another of the same file, as far as is known. */
function holdsAll(choice: FixChoice, other: FixChoice): boolean {
  const { items } = other;
  if (choice.path !== other.path) return false;
  return (
    choice.choice === other.choice || (items.length > 0 && items.every((item) => choice.items.includes(item)))
  );
}

function hashOf(value: unknown, length = 16): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, length);
}

/** What a branch holds that its base has not: paths, and the ids that git keeps their contents under. */
export type Content = ReadonlyMap<string, string>;

/** The last line of the message of a commit of ours: what it holds. Where it holds something else, it was edited. */
export function contentLine(content: Content): string {
  return `Iam-Policy-Drift-Fix: content=${hashOf([...content].sort())}`;
}

/** A file with its text before and after. */
export interface FixFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A file that is suggested to change and that nothing is committed for. */
export interface OmittedFile {
  readonly path: string;
  /** A sentence part. */
  readonly reason: string;
}

/** What became of a fix pull request. */
export type FixOutcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly url: string }
  /** People said no to all of the suggestion. */
  | { readonly kind: 'declined'; readonly url: string }
  /** The branch is unchanged: it has others' commits or a newer run's, or was changed at the same time. */
  | { readonly kind: 'foreign' | 'newer' | 'raced'; readonly url?: string }
  /** Thin evidence leaves it as it is. */
  | { readonly kind: 'held'; readonly url: string; readonly paths: readonly string[] }
  /** No file can be committed. */
  | { readonly kind: 'unwritable'; readonly omitted: readonly OmittedFile[]; readonly url?: string }
  /** `pushed`: the branch holds the suggestion all the same. */
  | { readonly kind: 'failed'; readonly problem: string; readonly url?: string; readonly pushed: boolean };

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
  const starts = keys.map((key) => `${startOf(key)} `);
  const own = ownText(body.replaceAll('\r\n', '\n'), (line) => starts.some((one) => line.startsWith(one)));
  const [, files = '', text = '', state] =
    / files=([0-9a-f.]*) text=([0-9a-f]{16}) state=(open|done) -->/.exec(own?.marker ?? '') ?? [];
  if (own === undefined || (state !== 'open' && state !== 'done')) return undefined;
  return {
    above: own.above,
    mark: { choices: files.split(between).map(readChoice), text, state },
    below: own.body.split('\n').slice(1).join('\n'),
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

/** What is suggested, and the files whose evidence has gaps. */
interface Gaps {
  readonly marks: FixMarks;
  /** Each with the marks of removals that would break what is in use. */
  readonly thin: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A pull request that a person closed. */
interface No {
  readonly mark: PullMark;
  readonly url: string;
}

/**
 * One of the pull requests, newest first, in which people said no to every file of a suggestion; undefined where
 * something else is suggested. Of a file whose evidence has gaps less may be proven than what they said no to.
 */
export function declinedIn({ marks, thin }: Gaps, noes: readonly No[]): No | undefined {
  const gaps = new Set([...thin.keys()].map(pathMark));
  const isNo = (one: FixChoice, no: FixChoice) =>
    gaps.has(one.path) ? holdsAll(no, one) : no.path === one.path && no.choice === one.choice;
  const found = marks.choices.map((one) => noes.find(({ mark }) => mark.choices.some((no) => isNo(one, no))));
  return found.includes(undefined) ? undefined : found[0];
}

/**
 * Files of the branch that would lose a removal or an addition, for all that is known for want of evidence alone: none
 * that removes what has come into use, and none that changed on the base branch. Without a mark it is not known what
 * they have.
 */
export function heldIn(
  { marks, thin }: Gaps,
  paths: readonly string[],
  mark: PullMark | undefined,
): readonly string[] {
  return paths.filter((path) => {
    const used = thin.get(path);
    if (used === undefined) return false;
    const isOf = (one: FixChoice) => one.path === pathMark(path);
    const [now, before] = [marks.choices.find(isOf), mark?.choices.find(isOf)];
    if (before?.items.some((item) => used.has(item)) === true) return false;
    return now === undefined || before === undefined || !holdsAll(now, before);
  });
}
