import { asciiLower } from '../base/text';
import { spend } from '../base/work';

/** Access levels in the order of their risk, the riskiest first. */
export const accessLevels = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** The index of an action in the catalogue: services in order, then actions in order. */
export type ActionId = number;

/** A service's actions: a letter for the level of each, and their names in the same order, each with a space before it. */
export type ServiceRow = readonly [levels: string, names: string];

/** data/catalogue.txt as scripts/build-catalogue.mjs writes it. */
export interface CatalogueFile {
  /** The date of the data. */
  readonly version: string;
  /** By prefix, in order. */
  readonly services: ReadonlyMap<string, ServiceRow>;
}

/**
 * Cuts the text of data/catalogue.txt into its lines: the date and the source, then a line a service, as in
 * `sqs PWR AddPermission CreateQueue GetQueueUrl`. Half a megabyte: JSON of it takes three times as long to read.
 */
export function parseCatalogue(text: string): CatalogueFile {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  return {
    version: head.slice(0, head.indexOf(' ')),
    services: new Map(
      lines.map((line) => {
        const levels = line.indexOf(' ') + 1;
        const names = line.indexOf(' ', levels);
        return [line.slice(0, levels - 1), [line.slice(levels, names), line.slice(names)]];
      }),
    ),
  };
}

const levelOfLetter: Readonly<Record<string, AccessLevel>> = {
  P: 'Permissions management',
  W: 'Write',
  T: 'Tagging',
  R: 'Read',
  L: 'List',
};

/**
 * One service of the catalogue. Its names stay one text: to look for something in it takes less time than to cut it
 * into the names, of which a run needs a few.
 */
export class Service {
  readonly prefix: string;
  readonly first: ActionId;
  readonly #levels: string;
  readonly #names: string;
  #lower: string | undefined;
  #starts: Uint32Array | undefined;

  constructor(prefix: string, first: ActionId, [levels, names]: ServiceRow) {
    this.prefix = prefix;
    this.first = first;
    this.#levels = levels;
    this.#names = names;
  }

  get count(): number {
    return this.#levels.length;
  }

  /**
   * The positions in this service of the names that hold a text in lower case, in order. A space in front of the text
   * stands for the start of a name.
   */
  holding(lowerText: string): number[] {
    this.#lower ??= this.#names.toLowerCase();
    const found: number[] = [];
    spend(30 + (this.#names.length >>> 5));
    for (let next = 0; next < this.count; next++) {
      const at = this.#lower.indexOf(lowerText, this.#startOf(next));
      if (at < 0) break;
      // As a rule it is the next name, since names are sorted.
      if (at >= this.#startOf(next + 1)) next = lastThat(this.count, (name) => this.#startOf(name) <= at);
      found.push(next);
    }
    spend(3 * found.length);
    return found;
  }

  /** The position in this service of an action name in any case; AWS's own is found faster. */
  indexOf(name: string): number | undefined {
    const index = lastThat(this.count, (at) => this.nameAt(at) <= name);
    if (index >= 0 && this.nameAt(index) === name) return index;
    return this.holding(` ${asciiLower(name)}`).find((at) => this.nameAt(at).length === name.length);
  }

  /** The action name at a position, in AWS's case. */
  nameAt(index: number): string {
    if (index < 0 || index >= this.count) throw new RangeError(`${this.prefix} has no action at ${index}`);
    return this.#names.slice(this.#startOf(index) + 1, this.#startOf(index + 1));
  }

  /** The access level at a position. */
  levelAt(index: number): AccessLevel {
    return levelOfLetter[this.#levels.charAt(index)] ?? 'Write';
  }

  /** Where the space before the name at a position is; after the last one, where the text ends. */
  #startOf(index: number): number {
    this.#starts ??= startsOf(this.#names, this.count);
    return this.#starts[index] ?? 0;
  }
}

/** The last position below a count that something is true of, when it is true of all before; -1 when of none. */
function lastThat(count: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [-1, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isTrue(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function startsOf(names: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let index = 1, at = 0; index < count; index++) {
    at = names.indexOf(' ', at + 1);
    starts[index] = at;
  }
  starts[count] = names.length;
  return starts;
}

/** Every action AWS is known to have. An action is named by a small integer so that sets of them are bit sets. */
export class Catalogue {
  readonly version: string;
  readonly size: number;
  readonly services: readonly Service[];
  readonly #byPrefix: ReadonlyMap<string, Service>;

  constructor(file: CatalogueFile) {
    this.version = file.version;
    const services: Service[] = [];
    let next = 0;
    for (const [prefix, row] of file.services) {
      const service = new Service(prefix, next, row);
      services.push(service);
      next += service.count;
    }
    this.services = services;
    this.size = next;
    this.#byPrefix = new Map(services.map((service) => [service.prefix, service]));
  }

  /** The service of a prefix such as `s3`, in any case. */
  service(prefix: string): Service | undefined {
    return this.#byPrefix.get(prefix) ?? this.#byPrefix.get(asciiLower(prefix));
  }

  /** The id of `service:Name`, in any case (IAM compares actions without case). */
  idOf(action: string): ActionId | undefined {
    const colon = action.indexOf(':');
    const service = this.service(action.slice(0, colon));
    const index = service?.indexOf(action.slice(colon + 1));
    return service === undefined || index === undefined ? undefined : service.first + index;
  }

  /** `service:Name` in AWS's own case. */
  nameOf(id: ActionId): string {
    const service = this.serviceOf(id);
    return `${service.prefix}:${service.nameAt(id - service.first)}`;
  }

  levelOf(id: ActionId): AccessLevel {
    const service = this.serviceOf(id);
    return service.levelAt(id - service.first);
  }

  /** The service an action belongs to; throws RangeError for an id that is not of this catalogue. */
  serviceOf(id: ActionId): Service {
    const service =
      this.services[lastThat(this.services.length, (at) => (this.services[at]?.first ?? 0) <= id)];
    if (service === undefined || id < 0 || id >= this.size) throw new RangeError(`no action ${id}`);
    return service;
  }
}

/** `service:Name` in AWS's own case. */
export type ActionName = string;
