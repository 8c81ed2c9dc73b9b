import type { Catalogue } from '../iam/catalogue';
import type { ActionName } from './evidence';

/** data/event-actions.json: where a CloudTrail event is not the action of the same name. */
export interface EventTable {
  /** eventSource without its domain -> service prefix, where the two differ. */
  readonly sources: Readonly<Record<string, string>>;
  /** Service prefix -> event name -> the actions it needs, and those it may be authorised by besides. */
  readonly events: Readonly<Record<string, Readonly<Record<string, EventRow>>>>;
  /** Further actions that the operation of an action of the same name may be authorised by. */
  readonly mayNeed: Readonly<Record<string, readonly string[]>>;
  /** Calls that IAM lets everybody make. */
  readonly permissionless: readonly string[];
}

export interface EventRow {
  readonly needs: readonly string[];
  readonly mayNeed?: readonly string[];
}

/** What an event says about actions: `needs` were certainly required, `mayNeed` possibly. */
export type EventMeaning =
  | { readonly kind: 'known'; readonly needs: readonly ActionName[]; readonly mayNeed: readonly ActionName[] }
  | { readonly kind: 'unknown'; readonly service?: string };

/** Turns CloudTrail's eventSource and eventName into IAM actions. */
export class EventActions {
  readonly catalogue: Catalogue;
  readonly permissionless: ReadonlySet<ActionName>;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #rows: ReadonlyMap<string, EventRow>;
  readonly #extras: ReadonlyMap<string, readonly string[]>;
  readonly #known = new Map<string, EventMeaning>();

  constructor(table: EventTable, catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.permissionless = new Set(table.permissionless);
    this.#sources = new Map(Object.entries(table.sources));
    this.#rows = new Map(
      Object.entries(table.events).flatMap(([service, rows]) =>
        Object.entries(rows).map(([name, row]): [string, EventRow] => [
          `${service}:${name}`.toLowerCase(),
          row,
        ]),
      ),
    );
    this.#extras = new Map(Object.entries(table.mayNeed));
  }

  /**
   * The actions of an event: the table's row, else the action of the same name, else both again without the API
   * version that Lambda and CloudFront append (`GetFunction20150331v2`). The version is cut only when the name as it
   * stands says nothing, since real names end in digits too (`ListObjectsV2`).
   */
  meaningOf(eventSource: string, eventName: string): EventMeaning {
    const key = `${eventSource} ${eventName}`;
    const meaning = this.#known.get(key) ?? this.#find(eventSource, eventName);
    this.#known.set(key, meaning);
    return meaning;
  }

  #find(eventSource: string, eventName: string): EventMeaning {
    const label = eventSource.toLowerCase().replace(/\.amazonaws\.com(\.cn)?$/, '');
    const prefix = this.#sources.get(label) ?? label.split('.', 1)[0] ?? '';
    const service = this.catalogue.service(prefix)?.prefix;
    if (service === undefined) return { kind: 'unknown' };
    const unversioned = eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
    return (
      this.#named(service, eventName) ?? this.#named(service, unversioned) ?? { kind: 'unknown', service }
    );
  }

  #named(service: string, name: string): EventMeaning | undefined {
    const row = this.#rows.get(`${service}:${name}`.toLowerCase());
    if (row !== undefined) return { kind: 'known', needs: row.needs, mayNeed: row.mayNeed ?? [] };
    const id = this.catalogue.idOf(`${service}:${name}`);
    if (id === undefined) return undefined;
    const action = this.catalogue.nameOf(id);
    return { kind: 'known', needs: [action], mayNeed: this.#extras.get(action) ?? [] };
  }
}
