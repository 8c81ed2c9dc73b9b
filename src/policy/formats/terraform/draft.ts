import type { ForeignPolicy, FoundPrincipal, NotGranted } from '../../inventory';
import type { Policy, PolicyId, UnknownPart } from '../../model';
import type { Note, Notes } from './notes';
import type { Origins } from './origins';
import { actionsIn, policyOf, type ReadDocument, readDocument } from './policies';
import { patternOf, type Resource } from './resource';
import { type At, type Doubt, exactText, sameDoubt, type Value } from './value';

export type PrincipalKind = 'role' | 'user' | 'group';

/** A policy that is attached: what it says, and where that is written. */
export interface Attached {
  readonly id: PolicyId;
  readonly value: Value;
  readonly at: At;
}

/** A principal while its policies are collected. */
export class Draft {
  readonly kind: PrincipalKind;
  readonly resource: Resource | undefined;
  readonly address: string;
  readonly at: At;
  readonly name: string | undefined;
  readonly pattern: string | undefined;
  /** The path of its ARN; undefined where it is not known. */
  readonly path: string | undefined;
  readonly unknown: UnknownPart[] = [];
  readonly foreign: ForeignPolicy[] = [];
  readonly notes = new Set<Note>();
  /** The groups that a user is in: their policies are the user's, too. */
  readonly groups = new Set<Draft>();
  readonly #policies: Policy[] = [];
  readonly #notGranted: NotGranted[] = [];
  readonly #origins: Origins;
  readonly #attached = new Set<string>();
  readonly #named: string | undefined;

  constructor(
    kind: PrincipalKind,
    declared: {
      readonly resource?: Resource;
      readonly address: string;
      readonly at: At;
      readonly name?: string;
    },
    origins: Origins,
    notes: Notes,
  ) {
    this.kind = kind;
    this.resource = declared.resource;
    this.address = declared.address;
    this.at = declared.at;
    this.#origins = origins;
    const { resource } = declared;
    const named = resource === undefined ? undefined : this.#track(notes, () => namesOf(resource));
    this.name = declared.name ?? named?.name;
    this.pattern = this.name === undefined ? named?.pattern : undefined;
    this.#named = named?.text;
    this.path = resource === undefined ? undefined : this.#track(notes, () => pathOf(resource));
    for (const note of resource?.basis ?? []) this.notes.add(note);
  }

  #track<T>(notes: Notes, work: () => T): T {
    const tracked = notes.track(work);
    for (const note of tracked.notes) this.notes.add(note);
    return tracked.value;
  }

  /** The name, as others write it: with its holes where it has some. */
  names(): readonly string[] {
    const name = this.name ?? this.#named;
    return name === undefined ? [] : [name];
  }

  /** The doubts that remain where the principal exists. */
  remaining(doubts: readonly Doubt[]): readonly Doubt[] {
    const own = this.resource?.doubts ?? [];
    return doubts.filter((doubt) => !own.some((one) => sameDoubt(one, doubt)));
  }

  /** Attaches a policy that exists where the doubts are settled; `once` tells apart what is attached. */
  attach({ id, value, at }: Attached, doubts: readonly Doubt[], once: string): void {
    if (this.#attached.has(once)) return;
    this.#attached.add(once);
    const read = this.#located(readDocument(value, this.#origins), at);
    const [doubt] = this.remaining(doubts);
    if (doubt === undefined) {
      this.#policies.push(policyOf(id, read));
      return;
    }
    const isEmpty = read.content.statements.length === 0 && read.unknown.length > 0;
    if (!isEmpty) this.unknown.push(possibleParts(read, doubt, this.#origins));
    this.unknown.push(...read.unknown);
  }

  /** An unknown policy has its place where it is attached. */
  #located(read: ReadDocument, at: At): ReadDocument {
    const unknown = read.unknown.map((part) => {
      const isNowhere = part.origin.kind === 'text' && part.origin.file === '';
      return isNowhere ? { ...part, origin: this.#origins.originOf(at) } : part;
    });
    return { ...read, unknown };
  }

  /** The actions of a document that grants this principal nothing. */
  notGranted(value: Value, why: string, assumes?: string): void {
    for (const { action, at } of actionsIn(value)) this.notGrantedAction(action, at, why, assumes);
  }

  notGrantedAction(action: string, at: At, why: string, assumes?: string): void {
    const origin = this.#origins.originOf(at);
    this.#notGranted.push({ action, origin, why, ...(assumes === undefined ? {} : { assumes }) });
  }

  /** Whether some policy grants or denies this action as it is written. */
  writes(action: string): boolean {
    return this.#policies.some(({ statements }) =>
      statements.some(({ actions }) => actions.items.some(({ value }) => value.text === action)),
    );
  }

  found(): FoundPrincipal {
    const { kind, address, at, name, pattern } = this;
    const all: readonly Draft[] = [this, ...this.groups];
    const texts = all
      .flatMap(({ notes }) => [...notes])
      .flatMap((note) => (note.kind === 'assumes' ? [note.text] : []));
    const existence = this.resource?.doubts.map(({ reason }) => `${address} exists: ${reason}`) ?? [];
    return {
      kind,
      id: { file: at.file, address },
      origin: this.#origins.originOf(at),
      ...(name === undefined ? {} : { name }),
      ...(pattern === undefined ? {} : { namePattern: pattern }),
      ...(this.path === undefined ? {} : { path: this.path }),
      policies: all.flatMap((one) => one.#policies),
      unknown: all.flatMap((one) => one.unknown),
      foreign: all.flatMap((one) => one.foreign),
      notGranted: this.#notGranted,
      assumes: [...new Set([...texts.sort(), ...existence])],
    };
  }
}

/** Statements that apply where something exists. */
export function possibleParts(read: ReadDocument, doubt: Doubt, origins: Origins): UnknownPart {
  const part = origins.unknownPart(
    'may-exist',
    `${doubt.reason}: whether the policy exists is unknown`,
    doubt.at,
  );
  return { ...part, possible: read.content.statements };
}

function pathOf(resource: Resource): string | undefined {
  const path = resource.argument('path');
  return path === undefined ? '/' : exactText(path);
}

function namesOf(resource: Resource) {
  const name = resource.argument('name');
  if (name !== undefined) {
    const text = exactText(name);
    return text === undefined ? { pattern: patternOf(name), text: patternOf(name) } : { name: text, text };
  }
  const prefix = resource.argument('name_prefix');
  return { pattern: prefix === undefined ? 'terraform-*' : `${patternOf(prefix)}*` };
}
