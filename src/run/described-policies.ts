import { quote } from '../base/text';
import type { PolicySelector, TargetConfig } from '../config/config';
import { readPolicies } from '../policy/formats/formats';
import { inventoryReaderOf, parseParameterFile } from '../policy/formats/inventories';
import type { ForeignPolicy, FoundPrincipal, Inventory } from '../policy/inventory';
import type { InventoryOptions, JudgedFile } from '../policy/inventory-reader';
import {
  type Policy,
  type PolicyId,
  type Problem,
  policyKey,
  type ReadPolicies,
  type SourceFile,
} from '../policy/model';

/** The policies of one target, in whatever format they stand. */
export interface TargetPolicies extends ReadPolicies {
  /** What is attached to its principals by name, and does not stand in the files. */
  readonly foreign: readonly ForeignPolicy[];
  /** The parameters whose default decides something, each as a sentence. */
  readonly assumes: readonly string[];
  /** The files among them that describe principals; absent where none does. */
  readonly judged?: readonly JudgedFile[];
}

/** Reads the policies of a target from its files, as they are or as they were. */
export type ReadTarget = (files: readonly SourceFile[]) => TargetPolicies;

/**
 * Reads the policies of a target from files that may describe many principals. Those of the target are found by the
 * selector of the file (`template.yaml#WorkerRole`), else by their names.
 */
export function describedReader(target: TargetConfig): ReadTarget {
  return (files) => {
    const isParameters = ({ path }: SourceFile) => isSamePath(path, target.parameters);
    const parameters = files.find(isParameters);
    const given = parameters === undefined ? undefined : parseParameterFile(parameters.text, parameters.path);
    const rest = files.filter((file) => !isParameters(file));
    const all = rest.filter((file) => inventoryReaderOf(file) !== undefined);
    const parts = new Set(all.flatMap((file) => partsOf(file, rest)));
    const described = all.filter(({ path }) => !parts.has(path));
    const plain = readPolicies(rest.filter(({ path }) => !parts.has(path) && !isIn(path, described)));
    const options = optionsOf(target, typeof given === 'object' ? given : undefined);
    const found = described.map((file) => policiesIn(file, rest, options, target));
    const wrong = typeof given === 'string' ? [wrongParameters(parameters, given)] : [];
    return {
      policies: unique([...plain.policies, ...found.flatMap((one) => one.policies)]),
      problems: [...plain.problems, ...wrong, ...found.flatMap((one) => one.problems)],
      foreign: found.flatMap((one) => one.foreign),
      assumes: [...new Set(found.flatMap((one) => one.assumes))],
      judged: found.flatMap((one) => one.judged ?? []),
    };
  };
}

/** The paths of the files that a file is read with. */
function partsOf(entry: SourceFile, files: readonly SourceFile[]): readonly string[] {
  return inventoryReaderOf(entry)?.closure({ entry, others: othersOf(entry, files) }) ?? [];
}

function othersOf(entry: SourceFile, files: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
  return new Map(files.flatMap((one) => (one === entry ? [] : [[one.path, one] as const])));
}

function isIn(path: string, files: readonly SourceFile[]): boolean {
  return files.some((one) => one.path === path);
}

function policiesIn(
  entry: SourceFile,
  files: readonly SourceFile[],
  options: InventoryOptions,
  target: TargetConfig,
): TargetPolicies {
  const reader = inventoryReaderOf(entry);
  const inventory = reader?.read({ entry, others: othersOf(entry, files) }, options);
  if (inventory === undefined) return { policies: [], problems: [], foreign: [], assumes: [] };
  const read = [entry.path, ...partsOf(entry, files)];
  const selectors = target.policySelectors.filter(({ path }) => read.some((one) => isSamePath(one, path)));
  const own = selectors.length > 0 ? selected(inventory, selectors) : namedLike(inventory.principals, target);
  const problems = [...inventory.problems];
  // Of several selectors each finds something: what one of them misses would be dropped silently.
  const missed = selectors.filter((one) => selected(inventory, [one]).length === 0);
  const isMissing = own.length === 0 || missed.length > 0;
  if (isMissing && !problems.some(({ severity }) => severity === 'error'))
    problems.push(noPrincipal(entry.path, inventory, missed, target));
  return {
    policies: own.flatMap((principal) => [
      ...principal.policies,
      ...unknownOf(principal, [...principal.unknown, ...inventory.unknown.filter(concernsAll)]),
    ]),
    problems,
    foreign: own.flatMap(({ foreign }) => foreign),
    assumes: own.flatMap(({ assumes }) => assumes),
    judged: [{ path: entry.path, options, principals: judgedOf(own, selectors, target) }],
  };
}

/** A selector of a policy brings every principal that has it: they are not all judged where the target names fewer. */
function judgedOf(
  own: readonly FoundPrincipal[],
  selectors: readonly PolicySelector[],
  { principals, rolePatterns }: TargetConfig,
): readonly string[] {
  const addresses = own.map(({ id }) => id.address ?? '');
  const named = new Set(selectors.map(({ address }) => address));
  if (own.length <= principals.length + rolePatterns.length) return addresses;
  return addresses.filter((address) => selectors.length === 0 || named.has(address));
}

/** A module that is not in the files has roles of its own; everything else can concern each role. */
function concernsAll({ kind }: Policy['unknown'][number]): boolean {
  return kind !== 'module';
}

/** What a principal may have besides its policies stands in one that grants nothing. */
function unknownOf({ id }: FoundPrincipal, unknown: Policy['unknown']): Policy[] {
  return unknown.length === 0 ? [] : [{ id, form: 'array', statements: [], unknown }];
}

/** The principals that selectors name, and the policies that they name, each as the one policy of its principal. */
function selected({ principals }: Inventory, selectors: readonly PolicySelector[]): FoundPrincipal[] {
  const isWanted = ({ file, address }: PolicyId) =>
    selectors.some((one) => one.address === address && isSamePath(file, one.path));
  return principals.flatMap((principal): FoundPrincipal[] => {
    if (isWanted(principal.id)) return [principal];
    const policies = principal.policies.filter(({ id }) => isWanted(id));
    return policies.length === 0 ? [] : [{ ...principal, policies, unknown: [], foreign: [] }];
  });
}

/** Principals with exactly the name of one of the target; else the only one whose name can become such a name. */
function namedLike(
  principals: readonly FoundPrincipal[],
  { principals: wanted, rolePatterns }: TargetConfig,
): FoundPrincipal[] {
  const inAccount = principals.filter(({ account }) => {
    return account === undefined || [...wanted, ...rolePatterns].some((one) => one.account === account);
  });
  const exact = inAccount.filter(({ kind, name = '' }) => {
    const isRole = kind === 'role' && rolePatterns.some(({ prefix }) => name.startsWith(prefix));
    return name !== '' && (isRole || wanted.some((one) => one.kind === kind && one.name === name));
  });
  if (exact.length > 0) return exact;
  const names = [...wanted.map(({ name }) => name), ...rolePatterns.map(({ prefix }) => `${prefix}1A2B3C`)];
  const like = inAccount.filter(({ namePattern }) => {
    return namePattern !== undefined && names.some((name) => canBe(namePattern, name));
  });
  return like.length === 1 ? like : [];
}

/** Whether what is known of a name, with `*` and `${...}` for the rest, can become a name. */
function canBe(namePattern: string, name: string): boolean {
  const literals = namePattern.split(/\$\{[^}]*\}|\*/);
  const [first = '', ...rest] = literals;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isLast) return name.endsWith(literal) && name.length - literal.length >= at;
    const next = name.indexOf(literal, at);
    if (next === -1) return false;
    at = next + literal.length;
  }
  return name.length === at;
}

/** Whether a path of the repository is the one that was configured, from a folder in it. */
function isSamePath(path: string, configured: string | undefined): boolean {
  if (configured === undefined) return false;
  const plain = configured.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
  return path === plain || path.endsWith(`/${plain}`) || plain.endsWith(`/${path}`);
}

function optionsOf(
  { principals, rolePatterns, stack }: TargetConfig,
  parameters: ReadonlyMap<string, string> | undefined,
): InventoryOptions {
  const [account, ...others] = new Set([...principals, ...rolePatterns].map((one) => one.account));
  return {
    ...(account === undefined || others.length > 0 ? {} : { account }),
    ...(stack === undefined ? {} : { stack }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

function noPrincipal(
  path: string,
  { principals }: Inventory,
  selectors: readonly PolicySelector[],
  target: TargetConfig,
): Problem {
  const names = principals.map(({ id, name }) => [id.address, name].filter(Boolean).join(', named '));
  const wanted =
    selectors.length > 0
      ? `at ${selectors.map(({ address }) => quote(address)).join(' or ')}`
      : `named ${[...target.principals.map(({ name }) => name), ...target.rolePatterns.map(({ prefix }) => `${prefix}*`)].join(' or ')}`;
  const listed = names.slice(0, 10).join('; ');
  const more = names.length > 10 ? `; and ${names.length - 10} more` : '';
  return {
    severity: 'error',
    code: 'no-principal',
    path,
    ...{ line: 1, column: 1 },
    message: `describes no role or user ${wanted}`,
    remedy:
      names.length === 0
        ? 'name a file that describes the role'
        : `name one of its roles, such as ${principals[0]?.id.file ?? path}#${principals[0]?.id.address ?? 'ROLE'}: ${listed}${more}`,
  };
}

function wrongParameters(file: SourceFile | undefined, message: string): Problem {
  return {
    severity: 'error',
    code: 'not-json',
    path: file?.path ?? 'parameters',
    ...{ line: 1, column: 1 },
    message,
    remedy: 'use the parameters file of aws cloudformation deploy or of create-stack',
  };
}

function unique(policies: readonly Policy[]): Policy[] {
  const byKey = new Map<string, Policy[]>();
  for (const policy of policies) {
    const same = byKey.get(policyKey(policy.id)) ?? [];
    byKey.set(policyKey(policy.id), [...same, policy]);
  }
  // What a principal may have besides can have the address of its only policy.
  return [...byKey.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, unknown: [first, ...others].flatMap(({ unknown }) => [...new Set(unknown)]) }],
  );
}
