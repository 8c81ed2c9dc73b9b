import { spend } from '../base/work';
import type { ActionId, Catalogue, Service } from './catalogue';

/** Actions that lie side by side in the catalogue. */
export interface Run {
  readonly from: ActionId;
  /** The first that is none of them. */
  readonly to: ActionId;
}

/**
 * An immutable set of actions of one catalogue, as bits. All operations give new sets. Only the words around its
 * members are kept, because most sets are those of one pattern, and so of one service among hundreds.
 */
export class ActionSet implements Iterable<ActionId> {
  readonly catalogue: Catalogue;
  /** Which word of the whole catalogue the first of `#words` is; outside of them there is no member. */
  readonly #from: number;
  readonly #words: Uint32Array;

  private constructor(catalogue: Catalogue, from: number, words: Uint32Array) {
    // Every operation makes a set, and takes about as long as the set has words.
    spend(10 + (words.length >>> 2));
    this.catalogue = catalogue;
    this.#from = from;
    this.#words = words;
  }

  static empty(catalogue: Catalogue): ActionSet {
    return new ActionSet(catalogue, 0, new Uint32Array(0));
  }

  static all(catalogue: Catalogue): ActionSet {
    return ActionSet.ofRuns(catalogue, [{ from: 0, to: catalogue.size }]);
  }

  /** The set of some ids; throws RangeError for an id outside the catalogue. */
  static of(catalogue: Catalogue, ids: Iterable<ActionId>): ActionSet {
    return ActionSet.ofRuns(
      catalogue,
      Array.from(ids, (id) => ({ from: id, to: id + 1 })),
    );
  }

  /** The set of the ids in some runs; throws RangeError for a run that leaves the catalogue. */
  static ofRuns(catalogue: Catalogue, runs: readonly Run[]): ActionSet {
    let [first, last] = [catalogue.size, 0];
    for (const { from, to } of runs) {
      if (from < 0 || to > catalogue.size) throw new RangeError(`no actions ${from} to ${to}`);
      if (from < first) first = from;
      if (to > last) last = to;
    }
    const start = first >>> 5;
    const words = new Uint32Array(Math.max(0, Math.ceil(last / 32) - start));
    spend(runs.length);
    for (const { from, to } of runs) fill(words, from - start * 32, to - start * 32);
    return new ActionSet(catalogue, start, words);
  }

  /** The union of any number of sets, in one pass. */
  static union(catalogue: Catalogue, sets: Iterable<ActionSet>): ActionSet {
    const all = [...sets];
    const start = all.reduce((least, set) => Math.min(least, set.#from), catalogue.size);
    const end = all.reduce((most, set) => Math.max(most, set.#end), start);
    const words = new Uint32Array(end - start);
    for (const set of all) {
      const shift = set.#from - start;
      spend(1 + (set.#words.length >>> 2));
      for (let i = 0; i < set.#words.length; i++) words[shift + i] = at(words, shift + i) | at(set.#words, i);
    }
    return new ActionSet(catalogue, start, words);
  }

  has(id: ActionId): boolean {
    return ((at(this.#words, (id >>> 5) - this.#from) >>> (id & 31)) & 1) === 1;
  }

  union(other: ActionSet): ActionSet {
    return ActionSet.union(this.catalogue, [this, other]);
  }

  intersect(other: ActionSet): ActionSet {
    const start = Math.max(this.#from, other.#from);
    const words = this.#words.slice(start - this.#from, Math.max(0, other.#end - this.#from));
    for (let i = 0; i < words.length; i++)
      words[i] = at(words, i) & at(other.#words, start - other.#from + i);
    return new ActionSet(this.catalogue, start, words);
  }

  minus(other: ActionSet): ActionSet {
    const words = this.#words.slice();
    const end = Math.min(this.#end, other.#end);
    for (let i = Math.max(this.#from, other.#from); i < end; i++)
      words[i - this.#from] = at(words, i - this.#from) & ~at(other.#words, i - other.#from);
    return new ActionSet(this.catalogue, this.#from, words);
  }

  complement(): ActionSet {
    return ActionSet.all(this.catalogue).minus(this);
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
    return this.minus(other).isEmpty && other.minus(this).isEmpty;
  }

  /** Ids in catalogue order: by service, then by name. */
  *[Symbol.iterator](): Generator<ActionId> {
    for (let i = 0; i < this.#words.length; i++) {
      let word = this.#words[i] ?? 0;
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word);
        spend(2);
        yield (this.#from + i) * 32 + bit;
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

  /** The word after the last one that is kept. */
  get #end(): number {
    return this.#from + this.#words.length;
  }
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** Sets the bits from one to before another, word by word. */
function fill(words: Uint32Array, from: number, to: number): void {
  for (let next = from; next < to; next = (next | 31) + 1) {
    const low = 0xffffffff << (next & 31);
    const high = to > (next | 31) ? 0xffffffff : (1 << (to & 31)) - 1;
    words[next >>> 5] = at(words, next >>> 5) | (low & high);
  }
}

function bitCount(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
