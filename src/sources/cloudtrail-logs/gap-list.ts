import { compare } from '../../drift/merge-evidence';
import type { Gap } from '../../drift/source-view';

const shown = 50;
const kept = 20 * shown;

/** Gaps as they come, by name as far as somebody will read them: ten thousand lines help nobody. */
export class GapList {
  #gaps: Gap[] = [];
  #more = 0;

  add(gap: Gap): void {
    this.#gaps.push(gap);
    if (this.#gaps.length > kept) this.#shorten();
  }

  /** At most fifty, in order, and how many more there are. */
  shortened(): Gap[] {
    this.#shorten();
    if (this.#more === 0) return this.#gaps;
    return [...this.#gaps, { place: 'cloudtrail-logs', message: `${this.#more} more files` }];
  }

  #shorten(): void {
    const sorted = this.#gaps.sort((a, b) => compare(a.place, b.place));
    this.#more += Math.max(0, sorted.length - shown);
    this.#gaps = sorted.slice(0, shown);
  }
}
