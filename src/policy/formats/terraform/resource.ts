import { spend } from '../../../base/work';
import { attributeOf, fileOfAttribute, type Located } from './configuration';
import { documentOf } from './documents';
import { evaluate, render } from './evaluate';
import { templateScope } from './functions';
import { HclError } from './hcl-ast';
import { parseTemplate } from './hcl-body';
import type { Instance } from './instances';
import { Memory, type Note, type Notes } from './notes';
import type { Scope } from './scope';
import {
  type At,
  type Doubt,
  exactText,
  hole,
  isNull,
  type Lazy,
  type Linked,
  type Piece,
  piecesOf,
  refOf,
  type Text,
  textOf,
  type Value,
} from './value';

/** What names a resource for others: a link that is kept with the text. */
const naming = new Set(['id', 'name', 'arn', 'unique_id', 'role', 'rendered', 'policy_arn']);

/** One instance of a resource or data source. */
export class Resource implements Linked {
  readonly address: string;
  readonly type: string;
  readonly located: Located;
  readonly scope: Scope;
  /** Of the instance, and of the modules that it is in. */
  readonly doubts: readonly Doubt[];
  /** What its existence relies on. */
  readonly basis: ReadonlySet<Note>;
  readonly at: At;
  readonly #memory: Memory<Value>;
  readonly #isData: boolean;
  /** The statements of the document that others replaced. */
  readonly replaced: { readonly value: Value; readonly why: string }[] = [];

  constructor(
    prefix: string,
    id: string,
    located: Located,
    instance: Instance,
    { notes, basis }: { readonly notes: Notes; readonly basis: ReadonlySet<Note> },
  ) {
    spend(2_000);
    this.address = `${prefix}${id}${instance.suffix}`;
    this.#isData = id.startsWith('data.');
    this.type = this.#isData ? `data.${located.block.labels[0] ?? ''}` : (located.block.labels[0] ?? '');
    this.located = located;
    this.scope = instance.scope;
    this.doubts = instance.doubts;
    this.basis = basis;
    this.at = { file: located.file, start: located.block.start, end: located.block.end };
    this.#memory = new Memory(notes);
  }

  /** The value of an argument; undefined where it is not set. */
  argument(name: string): Value | undefined {
    const attribute = attributeOf(this.located.block, name);
    if (attribute === undefined) return undefined;
    const value = this.#memory.get(
      name,
      () => hole(`${this.address}.${name}`, 'it needs itself', this.at),
      () => evaluate(attribute.value, { ...this.scope, file: fileOfAttribute(this.located, name) }),
    );
    return isNull(value) ? undefined : value;
  }

  /** The resource as a value that others read attributes of. */
  lazy(): Lazy {
    const { address, at } = this;
    return { kind: 'lazy', ref: address, at, link: this, get: (name, place) => this.#attribute(name, place) };
  }

  #attribute(name: string, at: At): Value {
    if (this.type === 'data.aws_iam_policy_document' && /^(minified_)?json$/.test(name)) {
      const value = this.document();
      return { kind: 'text', pieces: [{ kind: 'json', value, address: this.address }], at, isLiteral: false };
    }
    if (this.type === 'data.template_file' && name === 'rendered') return this.#rendered(at);
    if (this.type === 'data.local_file' && name === 'content') return this.#content(at);
    const own = this.argument(isRoleOrUser(this.type) && name === 'id' ? 'name' : name);
    if (own !== undefined && (this.#isData || !naming.has(name))) return own;
    if (own?.kind === 'text') return { ...own, link: this };
    if (own !== undefined) return { kind: 'text', pieces: piecesOf(own), at, isLiteral: false, link: this };
    const ref = `${this.address}.${name}`;
    const reason = `${ref} is known only to AWS or a plan`;
    const piece: Piece = { kind: 'hole', ref, reason };
    if (naming.has(name)) return { kind: 'text', pieces: [piece], at, isLiteral: false, link: this };
    return hole(ref, reason, at);
  }

  /** The policy document of a data source. */
  document(): Value {
    return this.#memory.get(
      '(document)',
      () => hole(this.address, 'it needs itself', this.at),
      () => documentOf(this.located, this.scope, (one) => this.replaced.push(one)),
    );
  }

  /** `data "template_file"`: the template is a text, whose places stay. */
  #rendered(at: At): Value {
    const template = this.argument('template');
    const variables = this.argument('vars') ?? { kind: 'map', entries: new Map(), more: [], at };
    if (template?.kind !== 'text') return hole(`${this.address}.rendered`, 'its template is not known', at);
    const source = sourceOf(template);
    if (typeof source === 'string') return hole(`${this.address}.rendered`, source, at);
    try {
      const parts = parseTemplate(source.text, source.offsetOf);
      const pieces = render(parts, templateScope(this.scope, source.file, variables));
      return textOf(pieces, at);
    } catch (error) {
      if (!(error instanceof HclError)) throw error;
      return hole(`${this.address}.rendered`, error.message, at);
    }
  }

  #content(at: At): Value {
    const path = exactText(this.argument('filename'));
    const found = path === undefined ? 'its filename is not known' : this.scope.files.read(path);
    if (typeof found === 'string') return hole(`${this.address}.content`, found, at);
    const place = { file: found.path, start: 0, end: found.text.length };
    return { kind: 'text', pieces: [{ kind: 'text', text: found.text, at: place }], at, isLiteral: false };
  }
}

function isRoleOrUser(type: string): boolean {
  return /^(data\.)?aws_iam_(role|user|group)$/.test(type);
}

/** A text as the source of a template, with the place of each of its characters. */
function sourceOf(template: Text) {
  const offsets: number[] = [];
  let text = '';
  let file = template.at.file;
  for (const piece of template.pieces) {
    if (piece.kind !== 'text') return piece.kind === 'hole' ? piece.reason : 'its template is JSON';
    const { at = template.at } = piece;
    file = at.file;
    const isVerbatim = at.end - at.start === piece.text.length;
    for (let index = 0; index < piece.text.length; index++)
      offsets.push(isVerbatim ? at.start + index : at.start);
    text += piece.text;
  }
  return { text, file, offsetOf: (at: number) => offsets[at] ?? (offsets.at(-1) ?? 0) + 1 };
}

/** A text that shows what a value is, for a name that may have holes. */
export function patternOf(value: Value): string {
  return piecesOf(value)
    .map((piece) =>
      piece.kind === 'text' ? piece.text : `\${${piece.kind === 'hole' ? piece.ref : refOf(piece.value)}}`,
    )
    .join('');
}
