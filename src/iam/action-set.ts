import type { ActionId, Catalogue, Service } from './catalogue';

/** An immutable set of actions of one catalogue, as bits. All operations give new sets. */
export class ActionSet implements Iterable<ActionId> {
  readonly catalogue: Catalogue;
  readonly #words: Uint32Array;

  private constructor(catalogue: Catalogue, words: Uint32Array) {
    this.catalogue = catalogue;
    this.#words = words;
  }

  static empty(catalogue: Catalogue): ActionSet {
    return new ActionSet(catalogue, new Uint32Array(Math.ceil(catalogue.size / 32)));
  }

  static all(catalogue: Catalogue): ActionSet {
    return ActionSet.empty(catalogue).complement();
  }

  /** The set of some ids; throws RangeError for an id outside the catalogue. */
  static of(catalogue: Catalogue, ids: Iterable<ActionId>): ActionSet {
    const words = new Uint32Array(Math.ceil(catalogue.size / 32));
    for (const id of ids) {
      if (id < 0 || id >= catalogue.size) throw new RangeError(`no action ${id}`);
      words[id >>> 5] = (words[id >>> 5] ?? 0) | (1 << (id & 31));
    }
    return new ActionSet(catalogue, words);
  }

  /** The union of any number of sets, in one pass. */
  static union(catalogue: Catalogue, sets: Iterable<ActionSet>): ActionSet {
    const words = new Uint32Array(Math.ceil(catalogue.size / 32));
    for (const set of sets) {
      for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) | (set.#words[i] ?? 0);
    }
    return new ActionSet(catalogue, words);
  }

  has(id: ActionId): boolean {
    return (((this.#words[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
  }

  union(other: ActionSet): ActionSet {
    return this.#combine(other, (a, b) => a | b);
  }

  intersect(other: ActionSet): ActionSet {
    return this.#combine(other, (a, b) => a & b);
  }

  minus(other: ActionSet): ActionSet {
    return this.#combine(other, (a, b) => a & ~b);
  }

  complement(): ActionSet {
    const words = this.#words.map((word) => ~word);
    const spare = words.length * 32 - this.catalogue.size;
    const last = words.length - 1;
    if (spare > 0) words[last] = (words[last] ?? 0) & (0xffffffff >>> spare);
    return new ActionSet(this.catalogue, words);
  }

  filter(keep: (id: ActionId) => boolean): ActionSet {
    return ActionSet.of(
      this.catalogue,
      [...this].filter((id) => keep(id)),
    );
  }

  get isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }

  get size(): number {
    let total = 0;
    for (const word of this.#words) total += bitCount(word);
    return total;
  }

  equals(other: ActionSet): boolean {
    return this.#words.every((word, i) => word === other.#words[i]);
  }

  /** Ids in catalogue order: by service, then by name. */
  *[Symbol.iterator](): Generator<ActionId> {
    for (let i = 0; i < this.#words.length; i++) {
      let word = this.#words[i] ?? 0;
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word);
        yield i * 32 + bit;
        word &= word - 1;
      }
    }
  }

  /** The members by service, services without a member left out. */
  *byService(): Generator<{ readonly service: Service; readonly ids: readonly ActionId[] }> {
    let service: Service | undefined;
    let ids: ActionId[] = [];
    for (const id of this) {
      if (service === undefined || id >= service.first + service.count) {
        if (service !== undefined) yield { service, ids };
        service = this.catalogue.serviceOf(id);
        ids = [];
      }
      ids.push(id);
    }
    if (service !== undefined) yield { service, ids };
  }

  /** `service:Name` of every member, in catalogue order. */
  names(): string[] {
    return [...this].map((id) => this.catalogue.nameOf(id));
  }

  #combine(other: ActionSet, of: (a: number, b: number) => number): ActionSet {
    const words = this.#words.slice();
    for (let i = 0; i < words.length; i++) words[i] = of(words[i] ?? 0, other.#words[i] ?? 0);
    return new ActionSet(this.catalogue, words);
  }
}

function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
