import type { Origin, Problem, UnknownKind, UnknownPart } from '../../model';
import { withoutVariables } from '../../placeholder';
import { type JsonNode, type LineIndex, lineIndex } from '../json/json-tree';
import type { PolicyContext } from '../json/statement';
import { type At, exactText, type Item, type Piece, piecesOf, type Value } from './value';

/** What became of a value in a policy document. */
interface Source {
  readonly at: At;
  /** Why it cannot be edited where it stands. */
  readonly why?: string;
  readonly pieces: readonly Piece[];
}

/**
 * Turns values into the JSON that IAM gets, and remembers where each part comes from: the offset of a node is its number
 * here, because the parts of one document can stand in several files.
 */
export class Origins {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, LineIndex>();
  readonly #sources: Source[] = [];

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Where a stretch of a file stands. */
  originOf({ file, start, end }: At, why?: string): Origin {
    const lines = this.#lines.get(file) ?? lineIndex(this.#texts.get(file) ?? '');
    this.#lines.set(file, lines);
    const range = { start, end, ...lines.positionOf(start) };
    const edit = why === undefined ? { editable: true } : { editable: false, why };
    return { kind: 'text', file, range, ...edit };
  }

  unknownPart(kind: UnknownKind, reason: string, at: At): UnknownPart {
    return { kind, reason, origin: this.originOf(at, 'not known') };
  }

  /** A value as a node; what is not known is `${...}` in a string. */
  nodeOf(value: Value): JsonNode {
    switch (value.kind) {
      case 'list':
        return {
          kind: 'array',
          items: value.items.map((item) => this.#item(item)),
          ...this.#place(value.at),
        };
      case 'map':
        return { kind: 'object', members: this.members(value.entries), ...this.#place(value.at) };
      case 'plain': {
        const kind = value.value === null ? 'null' : typeof value.value === 'number' ? 'number' : 'boolean';
        return { kind, value: value.value, ...this.#place(value.at) };
      }
      default: {
        const pieces = piecesOf(value);
        const text = pieces.map((piece) => shownPiece(piece)).join('');
        const why = whyFixed(value, (at) => this.originOf(at));
        return { kind: 'string', value: text, ...this.#place(value.at, why, pieces) };
      }
    }
  }

  members(entries: ReadonlyMap<string, Item>) {
    return [...entries].map(([key, item]) => ({
      key,
      value: this.#item(item),
      ...this.#place(item.value.at),
    }));
  }

  /** What may be absent is not known. */
  #item({ value, doubts }: Item): JsonNode {
    const [doubt] = doubts;
    if (doubt === undefined) return this.nodeOf(value);
    return this.nodeOf({ kind: 'hole', ref: doubt.key, reason: doubt.reason, at: value.at });
  }

  place(at: At) {
    return this.#place(at);
  }

  #place(at: At, why?: string, pieces: readonly Piece[] = []) {
    const offset = this.#sources.length;
    this.#sources.push({ at, pieces, ...(why === undefined ? {} : { why }) });
    return { offset, end: offset };
  }

  /** What the parser of policies needs to know of the nodes. */
  contextOf(problems: Problem[]): PolicyContext {
    const sourceAt = (offset: number): Source =>
      this.#sources[offset] ?? { at: { file: '', start: 0, end: 0 }, pieces: [] };
    return {
      report: (offset, severity, code, message, remedy) => {
        const { at } = sourceAt(offset);
        const origin = this.originOf(at);
        const position = origin.kind === 'text' ? origin.range : { line: 1, column: 1 };
        const { line, column } = position;
        problems.push({ severity, code, path: at.file, line, column, message, remedy });
      },
      originOf: ({ offset }) => {
        const { at, why } = sourceAt(offset);
        return this.originOf(at, why);
      },
      valueOf: ({ value }) => value,
      literalOf: ({ offset, value }) => {
        const { pieces } = sourceAt(offset);
        if (pieces.length === 0) return withoutVariables(value);
        return pieces
          .map((piece) => (piece.kind === 'text' ? withoutVariables(piece.text) : shownPiece(piece)))
          .join('');
      },
      isExact: ({ offset }) => sourceAt(offset).pieces.every(({ kind }) => kind === 'text'),
    };
  }
}

/** A hole as `${...}`; braces and colons in it would make it another text. */
function shownPiece(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  const ref = piece.kind === 'hole' ? piece.ref : 'json';
  return `\${${ref.replace(/[{}$]/g, '').replace(/:/g, ' ')}}`;
}

/** Why a text cannot be edited where it stands; undefined for a literal that is used as it is. */
function whyFixed(value: Value, originOf: (at: At) => Origin): string | undefined {
  if (value.kind !== 'text' || exactText(value) === undefined) return 'not known';
  if (!value.isLiteral) return 'made by an expression';
  const { also = [] } = value;
  if (also.length === 0) return undefined;
  const lines = [value.at, ...also].map((at) => {
    const origin = originOf(at);
    return origin.kind === 'text' ? origin.range.line : 1;
  });
  return `the list has it more than once (lines ${[...new Set(lines)].join(' and ')}): removing one changes nothing`;
}
