import type { FoundPrincipal, Inventory, NotGranted, UnattachedPolicy } from '../../inventory';
import { emptyInventory } from '../../inventory';
import type { InventoryReader } from '../../inventory-reader';
import type { Origin, Policy, Problem, SourceFile, UnknownPart } from '../../model';
import { decoded, fixed, found, itemsAt, managedDocuments, type ReadOne, stringAt } from './aws-documents';
import { detailLists, isOutput } from './aws-output-shapes';
import { type JsonNode, type JsonText, memberOf, parseJson } from './json-tree';
import { readPolicy } from './read';

type Kind = FoundPrincipal['kind'];

/**
 * JSON around policies: what `aws iam get-role-policy`, `get-user-policy`, `get-group-policy`, `get-policy-version`,
 * `get-role`, `list-*` and `get-account-authorization-details` print, and a policy alone. The AWS CLI decodes the
 * documents, SDKs give them URL-encoded: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 */
export const awsOutputReader: InventoryReader = {
  name: 'output of aws iam, or a policy',
  recognizes: isOutput,
  closure: () => [],
  read: ({ entry }) => readOutput(entry),
};

/** What `aws iam get-account-authorization-details` prints: principals with their policies. */
export const accountDetailsReader: InventoryReader = {
  ...awsOutputReader,
  name: 'output of aws iam get-account-authorization-details',
  recognizes: (file) => /"(Role|User|Group)DetailList"\s*:/.test(file.text) && isOutput(file),
};

function readOutput({ path, text }: SourceFile): Inventory {
  const json = parseJson(text, path);
  if ('severity' in json) {
    const range = { start: 0, end: 0, line: json.line, column: json.column };
    const origin = { kind: 'text', file: path, range, editable: false } as const;
    return { ...emptyInventory, unknown: [{ kind: 'file', reason: json.message, origin }], problems: [json] };
  }
  return new OutputReader(json, path).inventory();
}

class OutputReader {
  readonly #json: JsonText;
  readonly #file: string;
  readonly #principals: FoundPrincipal[] = [];
  readonly #unattached: UnattachedPolicy[] = [];
  readonly #unknown: UnknownPart[] = [];
  readonly #problems: Problem[] = [];
  readonly #notGranted: NotGranted[] = [];

  constructor(json: JsonText, file: string) {
    this.#json = json;
    this.#file = file;
  }

  inventory(): Inventory {
    this.#details();
    this.#single();
    this.#lists();
    return {
      ...emptyInventory,
      ...{ principals: this.#principals, unattached: this.#unattached },
      ...{ unknown: this.#unknown, problems: this.#problems },
      notGranted: this.#notGranted,
    };
  }

  /** The output of `get-account-authorization-details`. */
  #details(): void {
    const { root } = this.#json;
    const managed = managedDocuments(root);
    for (const { list, kind, name, policies } of detailLists)
      for (const item of itemsAt(root, list)) {
        const text = stringAt(item, name);
        if (text === undefined) continue;
        const inline = itemsAt(item, policies).flatMap((one) => this.#inline(one, text, kind));
        const attached = itemsAt(item, 'AttachedManagedPolicies');
        const own = attached.flatMap((one) => this.#attachedOwn(one, managed));
        const foreign = attached.filter((one) => !managed.has(stringAt(one, 'PolicyArn') ?? ''));
        const groups = itemsAt(item, 'GroupList').length;
        const reason = 'the policies of its groups apply, too';
        this.#add(item, {
          ...{ kind, name: text, policies: [...inline.flatMap(found), ...own.flatMap(found)] },
          unknown: [
            ...[...inline, ...own].flatMap(({ unknown }) => unknown ?? []),
            ...(groups === 0 ? [] : [this.#part('role', reason, item)]),
          ],
          foreign: foreign.map((one) => this.#foreign(one)),
        });
      }
    const used = new Set(this.#principals.flatMap((one) => one.policies.map(({ id }) => id.address)));
    if (memberOf(root, 'RoleDetailList') !== undefined)
      for (const one of itemsAt(root, 'Policies')) {
        const name = stringAt(one, 'PolicyName') ?? '';
        if (!used.has(name)) this.#addUnattached(name, one);
      }
    const isPage = memberOf(root, 'IsTruncated')?.value;
    if (isPage?.kind === 'boolean' && isPage.value === true) {
      const reason = 'the output is one page of several: more roles and policies exist';
      this.#unknown.push(this.#part('file', reason, isPage));
    }
  }

  /** One policy, as `get-role-policy` and `get-policy-version` print it, or alone. */
  #single(): void {
    const { root } = this.#json;
    const document = memberOf(root, 'PolicyDocument')?.value;
    const holder = holders.find(([key]) => stringAt(root, key) !== undefined);
    const name = holder === undefined ? undefined : stringAt(root, holder[0]);
    if (document !== undefined && holder !== undefined && name !== undefined) {
      const [, kind] = holder;
      const read = this.#inline(root, name, kind);
      const reason = `its other policies are not in this file`;
      this.#add(root, {
        ...{ kind, name, policies: found(read), foreign: [] },
        unknown: [...(read.unknown === undefined ? [] : [read.unknown]), this.#part('role', reason, root)],
      });
    }
    const version = memberOf(root, 'PolicyVersion')?.value;
    const inVersion = version === undefined ? undefined : memberOf(version, 'Document')?.value;
    const alone = memberOf(root, 'Statement') === undefined ? undefined : root;
    const other = holder === undefined ? document : undefined;
    const node = inVersion ?? other ?? alone;
    if (node === undefined) return;
    if (this.#addResourcePolicy(node)) return;
    const read = this.#policy(node, stringAt(root, 'PolicyName') ?? '');
    if (read.unknown !== undefined) this.#unknown.push(read.unknown);
    this.#addUnattached(stringAt(root, 'PolicyName') ?? this.#file, node);
  }

  /** A trust policy or resource policy: it grants no role of its own anything. */
  #addResourcePolicy(node: JsonNode): boolean {
    const statement = memberOf(node, 'Statement')?.value;
    const all = statement?.kind === 'array' ? statement.items : statement === undefined ? [] : [statement];
    const isOne = all.some((one) => memberOf(one, 'Principal') ?? memberOf(one, 'NotPrincipal'));
    if (!isOne) return false;
    const why = 'a trust policy or resource policy';
    for (const one of all) {
      const action = memberOf(one, 'Action')?.value;
      const items = action?.kind === 'array' ? action.items : action === undefined ? [] : [action];
      for (const item of items)
        if (item.kind === 'string')
          this.#notGranted.push({ action: item.value, origin: this.#originOf(item), why });
    }
    return true;
  }

  /** Roles without their policies, and policies without what they are attached to. */
  #lists(): void {
    const { root } = this.#json;
    const role = memberOf(root, 'Role')?.value;
    for (const item of [...(role === undefined ? [] : [role]), ...itemsAt(root, 'Roles')]) {
      const name = stringAt(item, 'RoleName');
      const unknown = [this.#part('role', 'its policies are not in this file', item)];
      if (name !== undefined) this.#add(item, { kind: 'role', name, policies: [], foreign: [], unknown });
    }
    const names = [...itemsAt(root, 'AttachedPolicies'), ...itemsAt(root, 'PolicyNames')];
    for (const item of names) {
      const name = item.kind === 'string' ? item.value : stringAt(item, 'PolicyName');
      const reason = `the file does not say which role has the policy ${name ?? '?'}`;
      this.#unknown.push(this.#part('attachment', reason, item));
    }
    if (memberOf(root, 'RoleDetailList') !== undefined) return;
    const one = memberOf(root, 'Policy')?.value;
    for (const item of [...(one === undefined ? [] : [one]), ...itemsAt(root, 'Policies')])
      this.#addUnattached(stringAt(item, 'PolicyName') ?? '', item);
  }

  #addUnattached(address: string, node: JsonNode): void {
    this.#unattached.push({ id: { file: this.#file, address }, origin: this.#originOf(node) });
  }

  #add(
    node: JsonNode,
    principal: Pick<FoundPrincipal, 'kind' | 'policies' | 'unknown' | 'foreign'> & { readonly name: string },
  ): void {
    const account = /^arn:[^:]*:iam::(\d{12}):/.exec(stringAt(node, 'Arn') ?? '')?.[1];
    const base = { id: { file: this.#file, address: principal.name }, origin: this.#originOf(node) };
    const also = account === undefined ? {} : { account };
    this.#principals.push({ ...base, ...principal, ...also, notGranted: [], assumes: [] });
  }

  #attachedOwn(item: JsonNode, managed: ReadonlyMap<string, JsonNode>): readonly ReadOne[] {
    const document = managed.get(stringAt(item, 'PolicyArn') ?? '');
    return document === undefined ? [] : [this.#policy(document, stringAt(item, 'PolicyName') ?? '')];
  }

  #foreign(item: JsonNode): FoundPrincipal['foreign'][number] {
    const arn = stringAt(item, 'PolicyArn');
    const policy = stringAt(item, 'PolicyName') ?? arn ?? '';
    return { policy, origin: this.#originOf(item), ...(arn === undefined ? {} : { arn }) };
  }

  #inline(item: JsonNode, name: string, kind: (typeof detailLists)[number]['kind']): ReadOne {
    const document = memberOf(item, 'PolicyDocument')?.value ?? item;
    return this.#policy(document, stringAt(item, 'PolicyName') ?? '', { kind, name });
  }

  #policy(document: JsonNode, address: string, holder?: Policy['holder']): ReadOne {
    const id = address === '' ? { file: this.#file } : { file: this.#file, address };
    const remedy = 'a policy is an object with Version and Statement';
    const held = holder === undefined ? {} : { holder };
    const json = document.kind === 'string' ? decoded(document, this.#json) : this.#json;
    if (json === undefined)
      return { unknown: this.#part('policy', 'the document is neither JSON nor URL-encoded JSON', document) };
    const node = json === this.#json ? document : json.root;
    const { policy, problems } = readPolicy({ id, node, remedy, ...held }, json);
    this.#problems.push(...problems);
    if (policy !== undefined) return { policy: json === this.#json ? policy : fixed(policy) };
    const reason = `it is not valid: ${problems[0]?.message ?? ''}`;
    return { unknown: this.#part('policy', reason, document) };
  }

  #part(kind: UnknownPart['kind'], reason: string, node: JsonNode): UnknownPart {
    return { kind, reason, origin: this.#originOf(node) };
  }

  #originOf({ offset, end }: JsonNode): Origin {
    const range = { start: offset, end, ...this.#json.lines.positionOf(offset) };
    return { kind: 'text', file: this.#file, range, editable: false };
  }
}

const holders = [
  ['RoleName', 'role'],
  ['UserName', 'user'],
  ['GroupName', 'group'],
] as const satisfies readonly (readonly [string, Kind])[];
