import { asciiLower } from '../base/text';
import type { AccessLevel, ActionName } from '../policy/catalogue';

/** What is used of one document of AWS's service reference. */
export interface ReferenceDocument {
  readonly actions: readonly ReferenceAction[];
  /** The operations of the service by name, each with the actions of any service it may be authorised by. */
  readonly operations: ReadonlyMap<string, readonly ActionName[]>;
}

/** Service prefix -> operation -> the actions it may be authorised by. */
export type ReferenceOperations = ReadonlyMap<string, ReadonlyMap<string, readonly ActionName[]>>;

/** More entries than any list of AWS's has: 771 in February 2026. */
const longestList = 5000;

const generation = 'IAM Access Analyzer Policy Generation';
const lastAccessed = 'IAM Action Last Accessed';

/** The access level is the first of these that is set, else Read, as awslabs/iam-policy-validator has it. */
const levels: readonly (readonly [string, AccessLevel])[] = [
  ['IsPermissionManagement', 'Permissions management'],
  ['IsTaggingOnly', 'Tagging'],
  ['IsWrite', 'Write'],
  ['IsList', 'List'],
];

/** Whether a text can be a service prefix, in AWS's own case: `s3`, `access-analyzer`. */
export function isServicePrefix(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(text);
}

/** Whether a text can be the name of an action or operation; a few have a hyphen, none a wildcard. */
export function isActionName(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,128}$/.test(text);
}

/**
 * Takes the parsed JSON of one service's document, of any origin, and gives the parts in use, or a string that says
 * what is wrong with it. One wrong part makes the whole document wrong: what it flags decides what is called unused.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
export function parseReferenceDocument(prefix: string, value: unknown): ReferenceDocument | string {
  if (field(value, 'Name') !== prefix) return `it is not the document of ${prefix}`;
  const actions = parseList('Actions', field(value, 'Actions'), parseAction);
  if (typeof actions === 'string') return actions;
  const double = twice(actions.map(({ name }) => asciiLower(name)));
  if (double !== undefined) return `it has the action ${double} twice`;
  const operations = parseList('Operations', field(value, 'Operations') ?? [], parseOperation);
  if (typeof operations === 'string') return operations;
  const again = twice(operations.map(([name]) => asciiLower(name)));
  return again === undefined
    ? { actions, operations: new Map(operations) }
    : `it has the operation ${again} twice`;
}

/** The JSON of a document as AWS would write it, with the parts in use only: parsing it gives the same again. */
export function referenceDocumentJson(prefix: string, { actions, operations }: ReferenceDocument): object {
  return {
    Name: prefix,
    Actions: actions.map(
      ({ name, accessLevel: level, policyGeneration: logged, actionLastAccessed: tracked }) => ({
        Name: name,
        Annotations: { Properties: Object.fromEntries(levels.map(([flag, of]) => [flag, of === level])) },
        SupportedBy: { [generation]: logged, [lastAccessed]: tracked },
      }),
    ),
    Operations: [...operations].map(([name, authorised]) => ({
      Name: name,
      AuthorizedActions: authorised.map((action) => {
        const [Service, Name] = action.split(':');
        return { Name, Service };
      }),
    })),
  };
}

function parseList<T extends object | string>(
  name: string,
  value: unknown,
  parse: (item: unknown) => T | undefined,
): readonly T[] | string {
  if (!Array.isArray(value)) return `its ${name} is not a list`;
  if (value.length > longestList) return `it has more than ${longestList} ${name}`;
  const list: readonly unknown[] = value;
  const items: T[] = [];
  for (const one of list) {
    const item = parse(one);
    if (item === undefined) return `its ${name}[${items.length}] has an unexpected format`;
    items.push(item);
  }
  return items;
}

function parseAction(value: unknown): ReferenceAction | undefined {
  const name = nameIn(value);
  const properties = field(field(value, 'Annotations'), 'Properties');
  const supported = field(value, 'SupportedBy');
  const set = levels.map(([flag]) => flagIn(properties, flag));
  const logged = flagIn(supported, generation);
  const tracked = flagIn(supported, lastAccessed);
  if (name === undefined || logged === undefined || tracked === undefined) return undefined;
  if (set.includes(undefined)) return undefined;
  return {
    name,
    accessLevel: levels[set.indexOf(true)]?.[1] ?? 'Read',
    policyGeneration: logged,
    actionLastAccessed: tracked,
  };
}

function parseOperation(value: unknown): [string, readonly ActionName[]] | undefined {
  const name = nameIn(value);
  const list = field(value, 'AuthorizedActions') ?? [];
  const actions = parseList('AuthorizedActions', list, parseAuthorisedAction);
  if (name === undefined || typeof actions === 'string') return undefined;
  return [name, [...new Set(actions)]];
}

function parseAuthorisedAction(value: unknown): ActionName | undefined {
  const name = nameIn(value);
  const service = field(value, 'Service');
  if (name === undefined || typeof service !== 'string' || !isServicePrefix(service)) return undefined;
  return `${service}:${name}`;
}

function nameIn(value: unknown): string | undefined {
  const name = field(value, 'Name');
  return typeof name === 'string' && isActionName(name) ? name : undefined;
}

/** False when it is left out, undefined when it is anything but true or false. */
function flagIn(value: unknown, name: string): boolean | undefined {
  const flag = field(value, name) ?? false;
  return typeof flag === 'boolean' ? flag : undefined;
}

/** A field of an object that is its own: nothing comes from a prototype. */
function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}

function twice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name).size);
}

/** AWS's service reference of some services, by prefix: what it flags and what it adds to the catalogue. */
export type ServiceReference = ReadonlyMap<string, readonly ReferenceAction[]>;

export interface ReferenceAction {
  readonly name: string;
  readonly accessLevel: AccessLevel;
  /** SupportedBy "IAM Access Analyzer Policy Generation": a management event shows every use. */
  readonly policyGeneration: boolean;
  /** SupportedBy "IAM Action Last Accessed". */
  readonly actionLastAccessed: boolean;
}
