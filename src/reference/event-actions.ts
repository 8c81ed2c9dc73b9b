import { asciiLower } from '../base/text';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { ReferenceOperations } from './service-reference';

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

interface EventRow {
  readonly needs: readonly string[];
  readonly mayNeed?: readonly string[];
}

/** What an event says about actions: `needs` were certainly required, `mayNeed` possibly. */
export type EventMeaning =
  | { readonly kind: 'known'; readonly needs: readonly ActionName[]; readonly mayNeed: readonly ActionName[] }
  | { readonly kind: 'unknown'; readonly service?: string };

/**
 * Turns CloudTrail's eventSource and eventName into IAM actions. The operations of AWS's service reference, where it
 * was read, add what an operation may be authorised by besides; what the table says an event needs stays.
 */
export class EventActions {
  readonly catalogue: Catalogue;
  readonly permissionless: ReadonlySet<ActionName>;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #rows: ReadonlyMap<string, EventRow>;
  readonly #extras: ReadonlyMap<string, readonly string[]>;
  /** By `service:operation` in lower case. */
  readonly #operations: ReadonlyMap<string, readonly ActionName[]>;
  readonly #known = new Map<string, EventMeaning>();

  constructor(table: EventTable, catalogue: Catalogue, operations: ReferenceOperations = new Map()) {
    this.catalogue = catalogue;
    this.permissionless = new Set(table.permissionless);
    this.#sources = new Map(Object.entries(table.sources));
    this.#rows = new Map(
      Object.entries(table.events).flatMap(([service, rows]) =>
        Object.entries(rows).map(([name, row]): [string, EventRow] => [
          asciiLower(`${service}:${name}`),
          row,
        ]),
      ),
    );
    this.#extras = new Map(Object.entries(table.mayNeed));
    this.#operations = new Map(
      [...operations].flatMap(([service, list]) =>
        [...list].map(([name, actions]): [string, readonly ActionName[]] => [
          asciiLower(`${service}:${name}`),
          actions,
        ]),
      ),
    );
  }

  /**
   * The actions of an event: the table's row, else the action of the same name, else what the service reference says
   * of the operation of that name, else all of it again without the API version that Lambda and CloudFront append
   * (`GetFunction20150331v2`). The version is cut only when the name as it stands says nothing, since real names end
   * in digits too (`ListObjectsV2`).
   */
  meaningOf(eventSource: string, eventName: string): EventMeaning {
    const key = `${eventSource} ${eventName}`;
    const meaning = this.#known.get(key) ?? this.#find(eventSource, eventName);
    this.#known.set(key, meaning);
    return meaning;
  }

  /**
   * What the operation of the same name as an action may be authorised by besides that action, sorted: for sources
   * that report actions and no events. Takes the action in any case; one that nothing is known of gives none.
   */
  mayNeedOf(action: ActionName): readonly ActionName[] {
    const colon = action.indexOf(':');
    const service = this.catalogue.service(action.slice(0, colon))?.prefix;
    const meaning = service === undefined ? undefined : this.#named(service, action.slice(colon + 1));
    const own = asciiLower(action);
    const all = meaning === undefined ? [] : [...meaning.needs, ...meaning.mayNeed];
    return all.filter((name) => asciiLower(name) !== own).sort();
  }

  #find(eventSource: string, eventName: string): EventMeaning {
    const label = asciiLower(eventSource).replace(/\.amazonaws\.com(\.cn)?$/, '');
    const prefix = this.#sources.get(label) ?? label.split('.', 1)[0] ?? '';
    const service = this.catalogue.service(prefix)?.prefix;
    if (service === undefined) return { kind: 'unknown' };
    const unversioned = eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
    return (
      this.#named(service, eventName) ?? this.#named(service, unversioned) ?? { kind: 'unknown', service }
    );
  }

  #named(service: string, name: string): KnownMeaning | undefined {
    const row = this.#rows.get(asciiLower(`${service}:${name}`));
    const authorised = this.#authorised(service, name);
    if (row !== undefined) return known(row.needs, [...(row.mayNeed ?? []), ...authorised]);
    const id = this.catalogue.idOf(`${service}:${name}`);
    if (id === undefined) return this.#ofOperation(service, name);
    const action = this.catalogue.nameOf(id);
    return known([action], [...(this.#extras.get(action) ?? []), ...authorised]);
  }

  /**
   * An event that the service reference alone knows: it may be authorised by some actions, and proves the need of none
   * (iam:PassRole is checked of some calls only; some calls need no permission at all).
   */
  #ofOperation(service: string, name: string): KnownMeaning | undefined {
    const actions = this.#authorised(service, name);
    return actions.length === 0 ? undefined : known([], actions);
  }

  /** What the reference says an operation may be authorised by, as far as the catalogue knows it. */
  #authorised(service: string, name: string): readonly ActionName[] {
    const listed = this.#operations.get(asciiLower(`${service}:${name}`)) ?? [];
    return listed.flatMap((action) => {
      const id = this.catalogue.idOf(action);
      return id === undefined ? [] : this.catalogue.nameOf(id);
    });
  }
}

type KnownMeaning = EventMeaning & { readonly kind: 'known' };

/** Lists without doubles: what is needed is not maybe needed as well. */
function known(needs: readonly ActionName[], mayNeed: readonly ActionName[]): KnownMeaning {
  const further = new Set(mayNeed.filter((action) => !needs.includes(action)));
  return { kind: 'known', needs, mayNeed: [...further].sort() };
}
