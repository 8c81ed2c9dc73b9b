/** Access levels in the order of their risk, the riskiest first. */
export const accessLevels = ['Permissions management', 'Write', 'Tagging', 'Read', 'List'] as const;
export type AccessLevel = (typeof accessLevels)[number];

/** The index of an action in the catalogue: services in order, then actions in order. */
export type ActionId = number;

/** data/catalogue.json as scripts/build-catalogue.mjs writes it: per service a count and "<level><Name> ...". */
export interface CatalogueFile {
  readonly version: string;
  readonly services: Readonly<Record<string, readonly (string | number)[]>>;
}

const levelOfLetter: Readonly<Record<string, AccessLevel>> = {
  P: 'Permissions management',
  W: 'Write',
  T: 'Tagging',
  R: 'Read',
  L: 'List',
};

/** One service of the catalogue; its names are split only when somebody asks for them. */
export class Service {
  readonly prefix: string;
  readonly first: ActionId;
  readonly count: number;
  readonly #text: string;
  #rows: readonly string[] | undefined;
  #lower: readonly string[] | undefined;
  #lowerText: string | undefined;
  #index: ReadonlyMap<string, number> | undefined;

  constructor(prefix: string, first: ActionId, count: number, text: string) {
    this.prefix = prefix;
    this.first = first;
    this.count = count;
    this.#text = text;
  }

  /** Action names in lower case, in catalogue order: what patterns are matched against. */
  get lowerNames(): readonly string[] {
    this.#lower ??= this.#split().map((row) => row.slice(1).toLowerCase());
    return this.#lower;
  }

  /** Whether some action name could hold a text in lower case: one look at all names together. */
  mayHold(lowerText: string): boolean {
    this.#lowerText ??= this.#text.toLowerCase();
    return this.#lowerText.includes(lowerText);
  }

  /** The position in this service of an action name in lower case. */
  indexOf(lowerName: string): number | undefined {
    this.#index ??= new Map(this.lowerNames.map((name, index) => [name, index]));
    return this.#index.get(lowerName);
  }

  /** The action name at a position, in AWS's case. */
  nameAt(index: number): string {
    return this.#row(index).slice(1);
  }

  /** The access level at a position. */
  levelAt(index: number): AccessLevel {
    return levelOfLetter[this.#row(index).charAt(0)] ?? 'Write';
  }

  #row(index: number): string {
    const row = this.#split()[index];
    if (row === undefined) throw new RangeError(`${this.prefix} has no action at ${index}`);
    return row;
  }

  #split(): readonly string[] {
    this.#rows ??= this.#text.split(' ');
    return this.#rows;
  }
}

/** Every action AWS is known to have. An action is named by a small integer so that sets of them are bit sets. */
export class Catalogue {
  readonly version: string;
  readonly size: number;
  readonly services: readonly Service[];
  readonly #byPrefix: ReadonlyMap<string, Service>;

  /** Takes the content of data/catalogue.json; throws when a row is not one of the generator's. */
  constructor(file: CatalogueFile) {
    this.version = file.version;
    const services: Service[] = [];
    let next = 0;
    for (const [prefix, [count, text]] of Object.entries(file.services)) {
      if (typeof count !== 'number' || typeof text !== 'string') throw new TypeError(`bad row ${prefix}`);
      services.push(new Service(prefix, next, count, text));
      next += count;
    }
    this.services = services;
    this.size = next;
    this.#byPrefix = new Map(services.map((service) => [service.prefix, service]));
  }

  /** The service of a prefix such as `s3`, in any case. */
  service(prefix: string): Service | undefined {
    return this.#byPrefix.get(prefix.toLowerCase());
  }

  /** The id of `service:Name`, in any case (IAM compares actions without case). */
  idOf(action: string): ActionId | undefined {
    const colon = action.indexOf(':');
    const service = this.service(action.slice(0, colon));
    const index = service?.indexOf(action.slice(colon + 1).toLowerCase());
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
    let low = 0;
    let high = this.services.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.services[middle]?.first ?? 0) <= id) low = middle;
      else high = middle - 1;
    }
    const service = this.services[low];
    if (service === undefined || id < 0 || id >= this.size) throw new RangeError(`no action ${id}`);
    return service;
  }
}
