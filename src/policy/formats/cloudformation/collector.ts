import type {
  ForeignPolicy,
  FoundPrincipal,
  Inventory,
  NotCreated,
  NotGranted,
  UnattachedPolicy,
} from '../../inventory';
import type { Construct, Policy, PolicyHolder, PolicyId, Problem, UnknownPart } from '../../model';
import type { JsonNode } from '../json/json-tree';
import { type DocumentReader, policyFrom } from './document';
import type { Evaluator } from './evaluate';
import type { Declared } from './principals';
import { asCreated, constructOf, type Resource } from './resources';
import type { Value } from './value';

/** What surrounds a template: nothing, or the output of the AWS CDK. */
export interface Surroundings {
  readonly account?: string;
  /** The lines of source code that created resources, by their logical IDs. */
  readonly sources?: ReadonlyMap<string, NonNullable<Construct['source']>>;
}

/** A principal while everything that is attached to it is collected. */
export interface Draft {
  readonly declared: Declared;
  readonly node: { readonly offset: number; readonly end: number };
  readonly policies: Policy[];
  readonly unknown: UnknownPart[];
  readonly foreign: ForeignPolicy[];
  /** What is attached by name or ARN, until all policies of the template are known. */
  readonly managed: Value[];
  readonly notGranted: NotGranted[];
  readonly assumes: Set<string>;
  /** The policies of the template that are attached already. */
  readonly attached: Set<string>;
}

/** A policy to add to a principal: which one, what it says, and where it stands. */
export interface PolicyToAdd {
  readonly address: string;
  readonly document: Value | undefined;
  readonly node: JsonNode;
  readonly template?: string;
  /** Reads the document where it is not one of the template as written. */
  readonly reader?: DocumentReader;
  readonly construct?: Construct;
  readonly isInline: boolean;
}

/** Collects what a template says, principal by principal. */
export class Collector {
  readonly evaluator: Evaluator;
  readonly documents: DocumentReader;
  readonly drafts = new Map<string, Draft>();
  readonly unknown: UnknownPart[] = [];
  readonly problems: Problem[] = [];
  readonly unattached: UnattachedPolicy[] = [];
  readonly notCreated: NotCreated[] = [];
  readonly notGranted: NotGranted[] = [];
  readonly #surroundings: Surroundings;

  constructor(evaluator: Evaluator, documents: DocumentReader, surroundings: Surroundings) {
    this.evaluator = evaluator;
    this.documents = documents;
    this.#surroundings = surroundings;
  }

  get file(): string {
    return this.evaluator.text.file;
  }

  id(address: string): PolicyId {
    return { file: this.file, address };
  }

  /** The draft of a principal, made where it is new. */
  draftOf(declared: Declared, node: Draft['node']): Draft {
    const key = `${declared.kind} ${declared.address}`;
    const found = this.drafts.get(key);
    if (found !== undefined) return found;
    const draft: Draft = {
      ...{ declared, node, policies: [], unknown: [], foreign: [], managed: [] },
      notGranted: [],
      ...{ assumes: new Set(), attached: new Set() },
    };
    this.drafts.set(key, draft);
    return draft;
  }

  /** Does work for a principal, as if it were created, and notes the defaults that were used. */
  forDraft(draft: Draft, work: () => void): void {
    const { resource } = draft.declared;
    const all = () => (resource === undefined ? work() : asCreated(resource, this.evaluator, work));
    const { assumes } = this.evaluator.assuming(all);
    for (const sentence of assumes) draft.assumes.add(sentence);
  }

  /** Adds a policy that certainly applies. */
  addPolicy(draft: Draft, { document, ...added }: PolicyToAdd): void {
    const reader = added.reader ?? this.documents;
    if (document === undefined) {
      draft.unknown.push(reader.unknownPart('policy', 'the policy has no document', added.node));
      return;
    }
    const read = reader.read(document);
    this.problems.push(...read.problems);
    const { construct, template } = added;
    const base = {
      id: this.id(added.address),
      ...(added.isInline ? holderOf(draft) : {}),
      ...(construct === undefined ? {} : { construct }),
      ...(template === undefined ? {} : { template }),
    };
    draft.policies.push(policyFrom(base, read));
  }

  /** Adds policies of which it is not known whether or which of them apply. */
  addPossible(
    draft: Draft,
    kind: UnknownPart['kind'],
    { reason, node, documents }: { reason: string; node: JsonNode; documents: readonly Value[] },
  ): void {
    const { unknown, problems } = this.documents.possible(kind, reason, node, documents);
    draft.unknown.push(...unknown);
    this.problems.push(...problems);
  }

  /** Lists the actions of documents that do not apply. */
  addNotGranted(
    to: NotGranted[],
    document: Value,
    { why, assumes }: { readonly why: string; readonly assumes?: string },
  ): void {
    const { content } = this.documents.read(document);
    const also = assumes === undefined || assumes === '' ? {} : { assumes };
    for (const { actions } of content.statements)
      for (const { value, origin } of actions.items) to.push({ action: value.text, origin, why, ...also });
  }

  /** What created a resource, where the AWS CDK did. */
  constructFor(resource: Resource): Construct | undefined {
    const path = constructOf(resource);
    if (path === undefined) return undefined;
    const source = this.#surroundings.sources?.get(resource.id);
    return source === undefined ? { path } : { path, source };
  }

  inventory(): Inventory {
    return {
      principals: [...this.drafts.values()].map((draft) => this.#principal(draft)),
      unattached: this.unattached,
      notCreated: this.notCreated,
      notGranted: this.notGranted,
      unknown: this.unknown,
      problems: this.problems,
    };
  }

  #principal({ declared, node, ...draft }: Draft): FoundPrincipal {
    const { kind, address, name, pattern, path, resource } = declared;
    const construct = resource === undefined ? undefined : this.constructFor(resource);
    const { account } = this.#surroundings;
    return {
      ...{ kind, id: this.id(address), origin: this.documents.originOf(node) },
      ...(name === undefined ? {} : { name }),
      ...(pattern === undefined ? {} : { namePattern: pattern }),
      ...(path === undefined ? {} : { path }),
      ...(account === undefined ? {} : { account }),
      ...(construct === undefined ? {} : { construct }),
      ...{ policies: draft.policies, unknown: draft.unknown, foreign: withoutRepeated(draft.foreign) },
      ...{ notGranted: draft.notGranted, assumes: [...draft.assumes].sort() },
    };
  }
}

/** The inline policies of one principal count together against IAM's limit of their size. */
function holderOf({ declared }: Draft): { readonly holder?: PolicyHolder } {
  const { kind, name, pattern, address } = declared;
  return kind === 'permission-set' ? {} : { holder: { kind, name: name ?? pattern ?? address } };
}

/** Each policy once; what a person wrote takes precedence over what SAM adds. */
function withoutRepeated(all: readonly ForeignPolicy[]): readonly ForeignPolicy[] {
  const written = all.filter(({ why }) => why === undefined);
  const added = all.filter(({ why, policy }) => {
    return why !== undefined && written.every((one) => one.policy !== policy);
  });
  const both = all.filter((one) => written.includes(one) || added.includes(one));
  return both.filter((one, index) => both.findIndex(({ policy }) => policy === one.policy) === index);
}
