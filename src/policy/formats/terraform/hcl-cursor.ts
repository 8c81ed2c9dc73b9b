import { quote } from '../../../base/text';
import { spend } from '../../../base/work';
import type { TextSpan } from '../../model';
import { HclError } from './hcl-ast';

/** Nothing that people write nests deeper than twenty; a text that does wants to exhaust the stack. */
const deepest = 100;
/** How many operators or accesses follow each other in one expression. */
const longestChain = 1_000;

const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
// One piece each: a pattern that repeats alternatives would exhaust the stack on a long text.
const space = /[ \t]+|\/\*[\s\S]*?\*\//y;
const spaceAndLines = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const lineEnd = /(?:#|\/\/)[^\n]*(?:\n|$)|\r?\n|$/y;

/** Reads through a text from its beginning. Offsets that leave it are those of the file that the text comes from. */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Whether a line end is space here, as within brackets. */
  #linesAreSpace = false;
  #depth = 0;
  readonly #offsetOf: (at: number) => number;

  constructor(text: string, offsetOf: (at: number) => number = (at) => at) {
    spend(20 * text.length);
    this.text = text;
    this.#offsetOf = offsetOf;
  }

  /** The stretch from `start` up to here, in offsets of the file. */
  span(start: number, end = this.at): TextSpan {
    return { start: this.#offsetOf(start), end: this.#offsetOf(end) };
  }

  fail(message: string, at = this.at): never {
    throw new HclError(this.#offsetOf(at), message);
  }

  /** What stands here, for a message. */
  found(): string {
    const [next] = this.text.slice(this.at, this.at + 2);
    if (next === undefined) return 'the end of the file';
    return next === '\n' || next === '\r' ? 'the end of the line' : quote(this.match(/\w+/y) ?? next);
  }

  startsWith(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Whether the text is here; it is then passed. */
  take(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.at += text.length;
    return true;
  }

  expect(text: string, what = quote(text)): void {
    if (!this.take(text)) this.fail(`expected ${what}, found ${this.found()}`);
  }

  /** What a sticky pattern matches here; it is not passed. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }

  /** What a sticky pattern matches here, passed. */
  read(pattern: RegExp): string | undefined {
    const found = this.match(pattern);
    this.at += found?.length ?? 0;
    return found;
  }

  identifier(what = 'a name'): string {
    return this.read(identifier) ?? this.fail(`expected ${what}, found ${this.found()}`);
  }

  isIdentifier(): boolean {
    return this.match(identifier) !== undefined;
  }

  /** Whether this word is here; it is then passed. */
  word(word: string): boolean {
    return this.match(identifier) === word && this.take(word);
  }

  /** Passes spaces and comments, line ends where they mean nothing. */
  skip(): void {
    this.#pass(this.#linesAreSpace ? spaceAndLines : space);
  }

  skipLines(): void {
    this.#pass(spaceAndLines);
  }

  #pass(piece: RegExp): void {
    while (this.read(piece) !== undefined);
  }

  /** Passes the end of a line, with its comment; false if something else is here. */
  endLine(): boolean {
    this.#pass(space);
    return this.read(lineEnd) !== undefined;
  }

  /** Reads something one level deeper, within which line ends are space or not. */
  nested<T>(linesAreSpace: boolean, read: () => T): T {
    const before = this.#linesAreSpace;
    if (++this.#depth > deepest) this.fail(`nested deeper than ${deepest} levels`);
    this.#linesAreSpace = linesAreSpace;
    const value = read();
    this.#linesAreSpace = before;
    this.#depth--;
    return value;
  }

  /** Reads something one level deeper of the same kind. */
  deeper<T>(read: () => T): T {
    return this.nested(this.#linesAreSpace, read);
  }

  /** Counts what follows each other without brackets: an evaluation nests as deep. */
  chain(length: number): void {
    if (length > longestChain) this.fail(`longer than ${longestChain} operators in one expression`);
  }
}
