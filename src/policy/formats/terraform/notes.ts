import type { Replaced } from './configuration';

/** Something that an evaluation relied on. */
export type Note =
  | { readonly kind: 'assumes'; readonly text: string }
  | { readonly kind: 'replaced'; readonly replaced: Replaced };

/** Collects what evaluations rely on. A value that is remembered brings its notes again. */
export class Notes {
  #open: Set<Note>[] = [];
  readonly #assumed = new Map<string, Note>();

  add(note: Note): void {
    for (const one of this.#open.slice(-1)) one.add(note);
  }

  assume(text: string): void {
    const note = this.#assumed.get(text) ?? { kind: 'assumes', text };
    this.#assumed.set(text, note);
    this.add(note);
  }

  /** Does something and gives what it relied on, which what is around it relies on, too. */
  track<T>(work: () => T): { readonly value: T; readonly notes: ReadonlySet<Note> } {
    const notes = new Set<Note>();
    this.#open.push(notes);
    try {
      return { value: work(), notes };
    } finally {
      this.#open.pop();
      for (const note of notes) this.add(note);
    }
  }
}

/** Values by key, each evaluated once; `busy` is given for one that needs itself. */
export class Memory<T> {
  readonly #known = new Map<string, { readonly value: T; readonly notes: ReadonlySet<Note> }>();
  readonly #busy = new Set<string>();
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  get(key: string, busy: () => T, evaluate: () => T): T {
    const found = this.#known.get(key);
    if (found !== undefined) {
      for (const note of found.notes) this.#notes.add(note);
      return found.value;
    }
    if (this.#busy.has(key)) return busy();
    this.#busy.add(key);
    const made = this.#notes.track(evaluate);
    this.#busy.delete(key);
    this.#known.set(key, made);
    return made.value;
  }
}
