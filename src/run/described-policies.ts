import type { PolicySelector, RootModule, TargetConfig } from '../config/config';
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
import { namedLike, noPrincipal, otherNames, selected } from './own-principals';
import { readPlainFiles } from './plain-files';
import { type InventoryOfRoot, isOfModule, placedIn, rootReader } from './root-inventory';

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

/** Readers of the policies of targets that share what they read of root modules. */
export function describedReaders(): (target: TargetConfig) => ReadTarget {
  const inventoryOf = rootReader();
  return (target) => describedReader(target, inventoryOf);
}

/**
 * Reads the policies of a target from files that may describe many principals. Those of the target are found by the
 * selector of the file (`template.yaml#WorkerRole`), else by their names.
 */
function describedReader(target: TargetConfig, inventoryOf: InventoryOfRoot): ReadTarget {
  return (all) => {
    const modules = (target.rootModules ?? []).map((one) => placedIn(one, all));
    const files = all.filter(({ path }) => !modules.some((one) => isOfModule(path, one)));
    const isAt = placesAmong(files.map(({ path }) => path));
    const isParameters = ({ path }: SourceFile) => isAt(path, target.parameters);
    const parameters = files.find(isParameters);
    const given = parameters === undefined ? undefined : parseParameterFile(parameters.text, parameters.path);
    const rest = files.filter((file) => !isParameters(file));
    const entries = rest.filter((file) => inventoryReaderOf(file) !== undefined);
    const parts = new Set(entries.flatMap((file) => partsOf(file, rest)));
    const described = entries.filter(({ path }) => !parts.has(path));
    const plain = readPlainFiles(rest.filter(({ path }) => !parts.has(path) && !isIn(path, described)));
    const options = optionsOf(target, typeof given === 'object' ? given : undefined);
    const found = [
      ...described.map((file) => policiesIn(file, { files: rest, options, isAt }, target)),
      ...modules.map((one) => policiesOfModule(one, { all, inventoryOf }, target)),
    ];
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

interface Around {
  readonly files: readonly SourceFile[];
  readonly options: InventoryOptions;
  /** Whether a file is the one that was configured by a path. */
  isAt(path: string, configured: string | undefined): boolean;
}

function policiesIn(
  entry: SourceFile,
  { files, options, isAt }: Around,
  target: TargetConfig,
): TargetPolicies {
  const reader = inventoryReaderOf(entry);
  const inventory = reader?.read({ entry, others: othersOf(entry, files) }, options);
  if (inventory === undefined) return { policies: [], problems: [], foreign: [], assumes: [] };
  const read = [entry.path, ...partsOf(entry, files)];
  const selectors = target.policySelectors.filter(({ path }) => read.some((one) => isAt(one, path)));
  const isSelected = ({ file, address }: PolicyId, one: PolicySelector) =>
    one.address === address && isAt(file, one.path);
  return policiesFrom(inventory, { path: entry.path, selectors, isSelected, options }, target);
}

/** An address of a module is one in all of its files. */
function policiesOfModule(
  module: RootModule,
  { all: files, inventoryOf }: { readonly all: readonly SourceFile[]; readonly inventoryOf: InventoryOfRoot },
  target: TargetConfig,
): TargetPolicies {
  const selectors = target.policySelectors.filter(({ path }) => path === module.given);
  const isSelected = ({ address }: PolicyId, one: PolicySelector) => one.address === address;
  const found = policiesFrom(
    inventoryOf(module, files),
    { path: module.given, selectors, isSelected },
    target,
  );
  const own = files.map(({ path }) => path).filter((path) => isOfModule(path, module));
  return { ...found, judged: [{ path: module.given, files: own, options: {}, principals: [] }] };
}

/** What is looked for in some files; they are called by the path that was given. */
interface Wanted {
  readonly path: string;
  readonly selectors: readonly PolicySelector[];
  isSelected(id: PolicyId, by: PolicySelector): boolean;
  /** How the file is read, where it can be edited. */
  readonly options?: InventoryOptions;
}

/** The policies of the principals that belong to a target, with what they may have besides. */
function policiesFrom(
  inventory: Inventory,
  { path, selectors, isSelected, options }: Wanted,
  target: TargetConfig,
): TargetPolicies {
  const isWanted = (id: PolicyId) => selectors.some((one) => isSelected(id, one));
  const own = selectors.length > 0 ? selected(inventory, isWanted) : namedLike(inventory.principals, target);
  const problems = [...inventory.problems];
  // Of several selectors each finds something: what one of them misses would be dropped silently.
  const missed = selectors.filter((one) => selected(inventory, (id) => isSelected(id, one)).length === 0);
  const isMissing = own.length === 0 || missed.length > 0;
  if (isMissing && !problems.some(({ severity }) => severity === 'error'))
    problems.push(noPrincipal(path, inventory, missed, target, options === undefined));
  return {
    policies: own.flatMap((principal) => [
      ...principal.policies,
      ...unknownOf(principal, [...principal.unknown, ...inventory.unknown.filter(concernsAll)]),
    ]),
    problems: [...problems, ...otherNames(own, target)],
    foreign: own.flatMap(({ foreign }) => foreign),
    assumes: own.flatMap(({ assumes }) => assumes),
    ...(options === undefined
      ? {}
      : { judged: [{ path, options, principals: judgedOf(own, selectors, target) }] }),
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

/**
 * Whether a file is the one that was configured. Files are called by their paths in the repository, and configured from a
 * folder in it, or around it: the end of a path counts only where no file has the path itself.
 */
function placesAmong(paths: readonly string[]): Around['isAt'] {
  return (path, configured) => {
    if (configured === undefined) return false;
    const plain = configured.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
    if (paths.includes(plain)) return path === plain;
    return path.endsWith(`/${plain}`) || plain.endsWith(`/${path}`);
  };
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
