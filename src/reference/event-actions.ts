import { labelOf, withoutVersion } from '../base/event-source';
import { asciiLower } from '../base/text';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { OperationActions } from './operation-actions';
import type { ReferenceOperations } from './service-reference';

/** data/event-actions.json: where a CloudTrail event is not the action of the same name. */
export interface EventTable {
  /** eventSource without its domain -> service prefix, where the two differ. */
  readonly sources: Readonly<Record<string, string>>;
  /** The same where it is not certain. */
  readonly likelySources: Readonly<Record<string, string>>;
  /** Name of a client of the AWS SDKs -> service prefix, where the two differ. */
  readonly sdkClients: Readonly<Record<string, string>>;
  /** eventSource without its domain -> further services whose events it has. */
  readonly sharedSources: Readonly<Record<string, readonly string[]>>;
  /** Mark of a request -> the action that it shows to be needed, where the operation may be authorised by it. */
  readonly requested: Readonly<Record<string, ActionName>>;
  /** Service prefix -> the operations that may hand on a role: those authorized by iam:PassRole, too. */
  readonly passesRole: Readonly<Record<string, readonly string[]>>;
  /** Service prefix -> event name -> the actions it needs, and those it may be authorised by besides. */
  readonly events: Readonly<Record<string, Readonly<Record<string, EventRow>>>>;
  /** data/operation-actions.txt. */
  readonly mayNeed: OperationActions;
  /** Calls that IAM lets everybody make. */
  readonly permissionless: readonly string[];
}

interface EventRow {
  readonly needs: readonly string[];
  readonly mayNeed?: readonly string[];
  /** By mark of the request: actions instead of `needs`, beside them, that may be needed, or that were denied. */
  readonly when?: Readonly<Record<string, RowChange>>;
  /** It is not certain that the event needs them. */
  readonly likely?: boolean;
}

type RowChange = Readonly<Partial<Record<'instead' | 'also' | 'mayNeed' | 'denied', readonly string[]>>>;

/**
 * What an event says about actions: `needs` were certainly required, `requested` too, as its request shows; `mayNeed`
 * possibly; `denied` were denied while the call itself was not. `likely`: the event may be another service's.
 */
export type EventMeaning =
  | {
      readonly kind: 'known';
      readonly needs: readonly ActionName[];
      readonly mayNeed: readonly ActionName[];
      readonly requested: readonly ActionName[];
      readonly denied: readonly ActionName[];
      readonly likely: boolean;
    }
  | { readonly kind: 'unknown'; readonly service?: string };

/**
 * Turns CloudTrail's eventSource and eventName into IAM actions. The operations of AWS's service reference, where it
 * was read, add what an operation may be authorised by besides; what the table says an event needs stays.
 */
export class EventActions {
  readonly catalogue: Catalogue;
  readonly permissionless: ReadonlySet<ActionName>;
  readonly #table: EventTable;
  readonly #rows: ReadonlyMap<string, EventRow>;
  /** By `service:operation` in lower case. */
  readonly #operations: ReadonlyMap<string, readonly ActionName[]>;
  readonly #known = new Map<string, EventMeaning>();

  constructor(table: EventTable, catalogue: Catalogue, operations: ReferenceOperations = new Map()) {
    this.catalogue = catalogue;
    this.permissionless = new Set(table.permissionless);
    this.#table = table;
    this.#rows = new Map(
      Object.entries(table.events).flatMap(([service, rows]) =>
        Object.entries(rows).map(([name, row]): [string, EventRow] => [
          asciiLower(`${service}:${name}`),
          row,
        ]),
      ),
    );
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
   * in digits too (`ListObjectsV2`). `marks` are those of its request (request-marks.ts).
   */
  meaningOf(eventSource: string, eventName: string, marks: readonly string[] = []): EventMeaning {
    const key = JSON.stringify([eventSource, eventName, ...marks]);
    const meaning = this.#known.get(key) ?? this.#find(eventSource, eventName, marks);
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
    // What a request would decide is open where there is no request.
    const changes = Object.values(this.#rows.get(own)?.when ?? {}).flatMap((change) => Object.values(change));
    const all = meaning === undefined ? [] : [...meaning.needs, ...meaning.mayNeed, ...changes.flat()];
    return [...new Set(all)].filter((name) => asciiLower(name) !== own).sort();
  }

  /**
   * The actions that grant an API operation, for a name that policies use as if it were an action: all that it needs, or
   * (not `certain`) those of which it may need some. Takes the prefix of IAM, an event source or an SDK client, and names
   * in any case. Undefined where the operation is not known.
   */
  grantedBy(
    prefix: string,
    name: string,
  ): { readonly actions: readonly ActionName[]; readonly certain: boolean } | undefined {
    for (const service of this.servicesOf(prefix)) {
      const meaning = this.#named(service, name);
      if (meaning === undefined) continue;
      const { needs, mayNeed } = meaning;
      return needs.length > 0 ? { actions: needs, certain: true } : { actions: mayNeed, certain: false };
    }
    return undefined;
  }

  /** The services of IAM that a prefix may mean: its own, and that of an event source or SDK client of this name. */
  servicesOf(prefix: string): readonly string[] {
    const { sources, likelySources, sdkClients } = this.#table;
    const label = prefix.toLowerCase();
    const names = [
      label,
      ...[sources, likelySources, sdkClients].map((table) => ownText(table, label) ?? ''),
    ];
    return [...new Set(names.flatMap((name) => this.catalogue.service(name)?.prefix ?? []))];
  }

  #find(eventSource: string, eventName: string, marks: readonly string[]): EventMeaning {
    const label = labelOf(eventSource);
    const service = this.#serviceOf(label);
    const shared = ownList(this.#table.sharedSources, label);
    // Application Auto Scaling has the event source of EC2 Auto Scaling, and a parameter that the other lacks.
    const services = marks.includes('service-namespace') ? [...shared, service] : [service, ...shared];
    for (const name of [eventName, withoutVersion(eventName)])
      for (const one of services) {
        const meaning = one === undefined ? undefined : this.#named(one, name, marks);
        if (meaning !== undefined) return { ...meaning, likely: meaning.likely || this.#isLikely(label) };
      }
    return service === undefined ? { kind: 'unknown' } : { kind: 'unknown', service };
  }

  /** The service that an event source, without its domain, is one of; undefined where the catalogue has none. */
  #serviceOf(label: string): string | undefined {
    const { sources, likelySources } = this.#table;
    const prefix = ownText(sources, label) ?? ownText(likelySources, label) ?? label.split('.', 1)[0] ?? '';
    return this.catalogue.service(prefix)?.prefix;
  }

  #isLikely(label: string): boolean {
    return ownText(this.#table.likelySources, label) !== undefined;
  }

  #named(service: string, name: string, marks: readonly string[] = []): KnownMeaning | undefined {
    const row = this.#rows.get(asciiLower(`${service}:${name}`));
    const id = this.catalogue.idOf(`${service}:${name}`);
    const action = id === undefined ? undefined : this.catalogue.nameOf(id);
    const further = action === undefined ? [] : this.#extrasOf(service, action.slice(service.length + 1));
    const authorised = [...further, ...this.#authorised(service, name)];
    const passes = ownList(this.#table.passesRole, service).some(
      (one) => one.toLowerCase() === name.toLowerCase(),
    );
    if (row !== undefined) return this.#requesting(rowMeaning(row, authorised, marks), marks, passes);
    if (action === undefined) return this.#ofOperation(service, name);
    return this.#requesting(known([action], authorised), marks, passes);
  }

  /** What the table says an operation may be authorised by besides the action of its name. */
  #extrasOf(service: string, operation: string): readonly ActionName[] {
    const rows = Object.hasOwn(this.#table.mayNeed, service) ? this.#table.mayNeed[service] : undefined;
    return ownList(rows ?? {}, operation).map((name) => (name.includes(':') ? name : `${service}:${name}`));
  }

  /** Adds the role to pass, and what the request shows to be needed of what the operation may be authorised by at all. */
  #requesting(meaning: KnownMeaning, marks: readonly string[], passesRole: boolean): KnownMeaning {
    const shown = marks.flatMap((mark) => ownText(this.#table.requested, mark) ?? []);
    const open = passesRole ? [...new Set([...meaning.mayNeed, 'iam:PassRole'])].sort() : meaning.mayNeed;
    return { ...meaning, mayNeed: open, requested: open.filter((action) => shown.includes(action)) };
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

function rowMeaning(
  row: EventRow,
  authorised: readonly ActionName[],
  marks: readonly string[],
): KnownMeaning {
  const changes = marks.flatMap((mark) => row.when?.[mark] ?? []);
  const part = (name: keyof RowChange) => changes.flatMap((change) => change[name] ?? []);
  const instead = part('instead');
  const needs = [...(instead.length === 0 ? row.needs : instead), ...part('also')];
  const meaning = known(needs, [...(row.mayNeed ?? []), ...part('mayNeed'), ...authorised]);
  return { ...meaning, denied: part('denied'), likely: row.likely === true };
}

/** Lists without doubles: what is needed is not maybe needed as well. */
function known(needs: readonly ActionName[], mayNeed: readonly ActionName[]): KnownMeaning {
  const further = new Set(mayNeed.filter((action) => !needs.includes(action)));
  const none = { requested: [], denied: [], likely: false };
  return { kind: 'known', needs, mayNeed: [...further].sort(), ...none };
}

/** A member that is the table's own: event sources come from logs. */
function ownText(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function ownList(table: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  return Object.hasOwn(table, name) ? (table[name] ?? []) : [];
}
