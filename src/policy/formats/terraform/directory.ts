import type { Draft, PrincipalKind } from './draft';
import type { Resource } from './resource';
import { exactText, type Linked } from './value';

/** The principals of a root module, found by what refers to them. */
export class Directory {
  readonly all: Draft[] = [];
  readonly #byResource = new Map<Linked, Draft>();
  readonly #byName = new Map<string, Draft>();

  add(draft: Draft): void {
    this.all.push(draft);
    if (draft.resource !== undefined) this.#byResource.set(draft.resource, draft);
    for (const name of draft.names()) {
      const key = `${draft.kind} ${name}`;
      if (!this.#byName.has(key)) this.#byName.set(key, draft);
    }
  }

  /** The principal whose name, ID or ARN a value is. */
  linked(kind: PrincipalKind, link: Linked | undefined): Draft | undefined {
    const found = link === undefined ? undefined : this.#byResource.get(link);
    return found?.kind === kind ? found : undefined;
  }

  /** The principal of a name, with its holes. */
  named(kind: PrincipalKind, name: string): Draft | undefined {
    return this.#byName.get(`${kind} ${name}`);
  }
}

/** The managed policies of a root module. */
export class PolicyDirectory {
  readonly all: readonly Resource[];
  readonly #own: ReadonlySet<Linked>;
  #byName: ReadonlyMap<string, readonly Resource[]> | undefined;

  constructor(all: readonly Resource[]) {
    this.all = all;
    this.#own = new Set(all);
  }

  has(resource: Resource): boolean {
    return this.#own.has(resource);
  }

  /** The only policy of a name. */
  named(name: string): Resource | undefined {
    this.#byName ??= byName(this.all);
    const found = this.#byName.get(name) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }
}

function byName(policies: readonly Resource[]): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>();
  for (const policy of policies) {
    const name = exactText(policy.argument('name'));
    if (name === undefined) continue;
    const own = found.get(name) ?? [];
    own.push(policy);
    found.set(name, own);
  }
  return found;
}
