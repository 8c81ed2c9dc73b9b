import type { Inventory, NotCreated, UnattachedPolicy } from '../../inventory';
import type { UnknownPart } from '../../model';
import { attachedOf, attachInline, attachmentTypes, principalTypes } from './attachments';
import { Directory, PolicyDirectory } from './directory';
import { Draft } from './draft';
import { policiesOf, targetsOf } from './links';
import { addMembers } from './members';
import { mentions } from './mentions';
import type { ModuleInstance } from './module';
import type { MissingModule } from './module-values';
import type { Note, Notes } from './notes';
import type { Origins } from './origins';
import { readDocument } from './policies';
import { replacedActions } from './replaced';
import type { Resource } from './resource';
import type { Doubt } from './value';

/** Collects the principals of a root module and what is attached to them. */
export class InventoryBuilder {
  readonly #root: ModuleInstance;
  readonly #notes: Notes;
  readonly #origins: Origins;
  readonly #resources: readonly Resource[];
  readonly #policies: PolicyDirectory;
  readonly #drafts = new Directory();
  readonly #unknown: UnknownPart[] = [];
  readonly #attached = new Set<Resource>();

  constructor(root: ModuleInstance, notes: Notes, origins: Origins) {
    this.#root = root;
    this.#notes = notes;
    this.#origins = origins;
    this.#resources = root.resources();
    this.#policies = new PolicyDirectory(this.#resources.filter(({ type }) => type === 'aws_iam_policy'));
  }

  build(): Inventory {
    for (const resource of this.#resources) {
      const kind = principalTypes.get(resource.type);
      if (kind !== undefined) this.#drafts.add(this.#draft(kind, resource));
    }
    for (const draft of this.#drafts.all) this.#own(draft);
    for (const resource of this.#resources) addMembers(resource, this.#drafts, this.#unknown, this.#origins);
    for (const resource of this.#resources) this.#attachments(resource);
    for (const { resource, why } of this.#root.absent(/^aws_iam_.*polic/)) this.#absent(resource, why);
    for (const draft of this.#drafts.all) this.#replaced(draft);
    for (const missing of this.#root.missing()) this.#given(missing);
    const modules = this.#root
      .missing()
      .map(({ reason, at }) => this.#origins.unknownPart('module', reason, at));
    const configurations = this.#root.configurations();
    const broken = [...new Set(configurations)].flatMap((one) => one.broken);
    const files = broken.map(({ at, reason }) => this.#origins.unknownPart('file', reason, at));
    return {
      principals: this.#drafts.all.map((draft) => draft.found()),
      unattached: this.#unattached(),
      notCreated: this.#notCreated(),
      notGranted: [],
      unknown: [...unique([...this.#unknown, ...modules, ...files])],
      problems: [...new Set(configurations)].flatMap((one) => one.problems),
    };
  }

  #draft(kind: Draft['kind'], resource: Resource): Draft {
    return new Draft(
      kind,
      { resource, address: resource.address, at: resource.at },
      this.#origins,
      this.#notes,
    );
  }

  /** Does something for a principal, which then relies on what that relied on. */
  #track<T>(draft: Draft, work: () => T): T {
    const { value, notes } = this.#notes.track(work);
    for (const note of notes) draft.notes.add(note);
    return value;
  }

  /** What the resource of a principal says itself. */
  #own(draft: Draft): void {
    const { resource } = draft;
    if (resource === undefined) return;
    this.#track(draft, () => {
      for (const { reason, at } of attachInline(draft, resource)) {
        draft.unknown.push(this.#origins.unknownPart('policy', reason, at));
      }
      const managed = resource.argument('managed_policy_arns');
      if (managed !== undefined) this.#attachArns(draft, managed, resource.doubts);
    });
    const trust = this.#notes.track(() => resource.argument('assume_role_policy')).value;
    if (trust !== undefined) draft.notGranted(trust, 'assume_role_policy is a trust policy');
  }

  #attachArns(draft: Draft, arns: Parameters<typeof policiesOf>[0], doubts: readonly Doubt[]): void {
    for (const target of policiesOf(arns, this.#policies)) {
      if (target.kind === 'unknown') {
        draft.unknown.push(this.#origins.unknownPart('attachment', target.reason, target.at));
        continue;
      }
      const remaining = draft.remaining([...doubts, ...target.doubts]);
      if (target.kind === 'foreign') {
        const { policy, arn, at } = target;
        const [doubt] = remaining;
        const why = doubt === undefined ? {} : { why: `${doubt.reason}: whether it is attached is unknown` };
        const isKnown = draft.foreign.some((one) => one.policy === policy && one.arn === arn);
        const named = arn === undefined ? {} : { arn };
        if (!isKnown) draft.foreign.push({ policy, ...named, origin: this.#origins.originOf(at), ...why });
        continue;
      }
      const { resource } = target;
      this.#attached.add(resource);
      for (const note of resource.basis) draft.notes.add(note);
      const attached = attachedOf(resource, 'policy');
      if (attached !== undefined)
        draft.attach(attached, [...remaining, ...resource.doubts], resource.address);
    }
  }

  /** What a resource of its own attaches to principals. */
  #attachments(resource: Resource): void {
    const type = attachmentTypes.get(resource.type);
    for (const { kind, argument } of type?.principals ?? []) {
      const named = this.#notes.track(() => resource.argument(argument));
      if (named.value === undefined || type === undefined) continue;
      for (const target of targetsOf(named.value, kind, this.#drafts)) {
        if (target.kind === 'unknown') {
          this.#loose(resource, type, `the ${kind} that it is attached to is not known: ${target.reason}`);
          continue;
        }
        const draft = target.kind === 'own' ? target.draft : this.#elsewhere(kind, target.name, resource);
        this.#attach(draft, resource, type, target.doubts, [...named.notes, ...resource.basis]);
      }
    }
  }

  #attach(
    draft: Draft,
    resource: Resource,
    { document, arns }: { readonly document?: string; readonly arns?: string },
    doubts: readonly Doubt[],
    notes: readonly Note[],
  ): void {
    for (const note of notes) draft.notes.add(note);
    this.#track(draft, () => {
      const all = [...resource.doubts, ...doubts];
      const attached = document === undefined ? undefined : attachedOf(resource, document);
      if (attached !== undefined) draft.attach(attached, all, resource.address);
      const named = arns === undefined ? undefined : resource.argument(arns);
      if (named !== undefined) this.#attachArns(draft, named, all);
    });
  }

  /** An attachment of which it is not known what it is attached to. */
  #loose(
    resource: Resource,
    type: { readonly document?: string; readonly arns?: string },
    reason: string,
  ): void {
    const part = this.#origins.unknownPart('attachment', `${resource.address}: ${reason}`, resource.at);
    const targets =
      type.arns === undefined ? [] : policiesOf(resource.argument(type.arns) ?? nothing, this.#policies);
    const policies = targets.flatMap((one) => (one.kind === 'own' ? [one.resource] : []));
    for (const policy of policies) this.#attached.add(policy);
    const attached = [
      ...(type.document === undefined ? [] : [attachedOf(resource, type.document)]),
      ...policies.map((policy) => attachedOf(policy, 'policy')),
    ];
    const read = attached.flatMap((one) =>
      one === undefined ? [] : [readDocument(one.value, this.#origins)],
    );
    const possible = read.flatMap(({ content }) => content.statements);
    this.#unknown.push(possible.length === 0 ? part : { ...part, possible });
  }

  /** A principal that policies are attached to and that is created elsewhere. */
  #elsewhere(kind: Draft['kind'], name: string, { at }: Resource): Draft {
    const known = this.#drafts.named(kind, name);
    if (known !== undefined) return known;
    const draft = new Draft(kind, { address: name, at, name }, this.#origins, this.#notes);
    const reason = `the ${kind} ${name} is created elsewhere: its other policies are not in these files`;
    draft.unknown.push(this.#origins.unknownPart('role', reason, at));
    this.#drafts.add(draft);
    return draft;
  }

  /** What a policy with a count of 0 would grant. */
  #absent(resource: Resource, why: string): void {
    const type = attachmentTypes.get(resource.type);
    const assumed = [...resource.basis].flatMap((note) => (note.kind === 'assumes' ? [note.text] : []));
    for (const { kind, argument } of type?.principals ?? []) {
      const value = resource.argument(argument);
      for (const target of value === undefined ? [] : targetsOf(value, kind, this.#drafts)) {
        const attached = type?.document === undefined ? undefined : attachedOf(resource, type.document);
        if (target.kind !== 'own' || attached === undefined) continue;
        target.draft.notGranted(attached.value, why, assumed.length === 0 ? undefined : assumed.join(', '));
        for (const note of resource.basis) target.draft.notes.add(note);
      }
    }
  }

  /** A module that is not in the files can attach anything to the principals that it gets. */
  #given({ address, at, arguments: given }: MissingModule): void {
    for (const draft of this.#drafts.all.filter((one) => given.some((value) => mentions(value, one)))) {
      const reason = `${address} is not in the repository and gets ${draft.address}: which policies it attaches is unknown`;
      draft.unknown.push(this.#origins.unknownPart('attachment', reason, at));
    }
  }

  /** What override files and statements with the same Sid replaced. */
  #replaced(draft: Draft): void {
    for (const note of draft.notes) {
      if (note.kind !== 'replaced') continue;
      for (const { action, at, why } of replacedActions(note.replaced)) {
        if (!draft.writes(action)) draft.notGrantedAction(action, at, why);
      }
    }
  }

  /** Principals and modules that `count` or `for_each` omits. */
  #notCreated(): readonly NotCreated[] {
    const origin = this.#origins.originOf.bind(this.#origins);
    const principals = this.#root
      .absent(/^aws_iam_(role|user|group)\./)
      .map(({ resource: { address, at }, why }) => {
        return { id: { file: at.file, address }, origin: origin(at), why };
      });
    const modules = this.#root.absentModules().map(({ address, at, why }) => {
      return { id: { file: at.file, address }, origin: origin(at), why };
    });
    return [...principals, ...modules];
  }

  #unattached(): readonly UnattachedPolicy[] {
    const loose = this.#policies.all.filter((policy) => !this.#attached.has(policy));
    return loose.map(({ address, at }) => {
      return { id: { file: at.file, address }, origin: this.#origins.originOf(at) };
    });
  }
}

const nothing = { kind: 'list', items: [], more: [], at: { file: '', start: 0, end: 0 } } as const;

/** The same part once: instances of a block that is not known say the same. */
function unique(parts: readonly UnknownPart[]): readonly UnknownPart[] {
  return [
    ...new Map(parts.map((part) => [JSON.stringify([part.kind, part.reason, part.origin]), part])).values(),
  ];
}
