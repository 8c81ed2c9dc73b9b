import { InputError, type InputProblem } from '../base/input-error';
import type { TargetConfig } from '../config/config';
import { earlierTarget } from '../config/earlier-target';
import type { RunFolders } from '../files/folders';
import type { ForeignPolicy } from '../policy/inventory';
import type { JudgedFile } from '../policy/inventory-reader';
import type { Policy, Problem, SourceFile } from '../policy/model';
import {
  type BaseFiles,
  type BaseFilesRequest,
  isBelow,
  readBaseFiles,
  type UnknownBaseFile,
  type Unread,
} from '../repository/base-files';
import type { Checkout } from '../repository/checkout';
import { pathIn, pathMatches } from '../repository/paths';
import { pathPatterns } from '../repository/policy-paths';
import type { PolicyFiles, PolicyText, UnreadPolicy } from '../repository/workspace';
import type { ReadTarget } from './described-policies';
import type { Change } from './open-change';
import { entryIn } from './scope';
import { targetReaders } from './target-policies';

/** The policy files of one target. */
export interface TargetFiles {
  readonly texts: readonly PolicyText[];
  readonly problems: readonly InputProblem[];
  /** Names of files that read like patterns. */
  readonly oddNames?: readonly string[];
  /** Files beyond the cap. */
  readonly unread?: readonly UnreadPolicy[];
  /** Paths and globs as configured. */
  readonly given: readonly string[];
  /** What they were before the change under review; absent where there is none. */
  readonly base?: BaseFiles;
}

/** The policies of a target before the change under review, or why they are not known. */
export type ParsedBase =
  | {
      readonly kind: 'read';
      readonly commit: string;
      /** What is not known of them stands as it is now: a change did not bring it, as far as anybody can tell. */
      readonly policies: readonly Policy[];
      /** Paths of those that are no part of the commit. */
      readonly uncommitted: readonly string[];
      /** Files of the base whose policies are not known. */
      readonly unknown?: readonly UnknownBaseFile[];
    }
  | Unread;

/** The policy files of a target as read and as parsed. */
export interface ParsedTarget {
  readonly files: TargetFiles;
  readonly policies: readonly Policy[];
  /** What is odd about them. */
  readonly warnings: readonly Problem[];
  /** Files beyond a cap, of bytes or of actions: what they grant is not known. */
  readonly unread: readonly UnreadPolicy[];
  /** Reads other versions of the files. */
  readonly read: ReadTarget;
  /** Policies that are attached by name, and that do not stand in the files. */
  readonly foreign: readonly ForeignPolicy[];
  /** The parameters whose default decides something, each as a sentence. */
  readonly assumes: readonly string[];
  /** The files that describe principals; absent where none does. */
  readonly judged?: readonly JudgedFile[];
  readonly base?: ParsedBase;
}

/** The policies of all targets, in their order; throws InputError with every problem of every file at once. */
export async function parsePolicies(
  targets: readonly TargetConfig[],
  reader: PolicyReader,
): Promise<readonly ParsedTarget[]> {
  const all: ParsedTarget[] = [];
  const errors: InputProblem[] = [];
  const readerOf = targetReaders();
  for (const target of targets) {
    const files = await reader.readPolicies(target);
    const base = files.base?.kind === 'read' ? files.base.files : [];
    const read = await readerOf(target, [...files.texts, ...base]);
    const { policies, problems, foreign, assumes, judged } = read(files.texts);
    const unread = [...(files.unread ?? []), ...problems.flatMap(tooLong)];
    const parsed = files.base === undefined ? {} : { base: parsedBase(files.base, read, policies, unread) };
    // A role that the change takes out of a file is no mistake, as a file that it takes away is none.
    const isRemoved = parsed.base?.kind === 'read' && parsed.base.policies.length > 0;
    const wrong = problems.filter((one) => isWrong(one) && !(isRemoved && one.code === 'no-principal'));
    errors.push(...files.problems, ...wrong.map(inputProblem));
    all.push({
      files,
      policies,
      warnings: problems.filter((problem) => !isError(problem)),
      unread,
      read,
      foreign,
      assumes,
      ...(judged === undefined ? {} : { judged }),
      ...parsed,
    });
  }
  if (errors.length > 0) throw new InputError(errors);
  return all;
}

/**
 * A file that no commit has is taken to be what it was, and so is one that the base has in a form that is no policy: the
 * others are compared.
 */
function parsedBase(
  base: BaseFiles,
  read: ReadTarget,
  now: readonly Policy[],
  [unread]: readonly UnreadPolicy[],
): ParsedBase {
  if (base.kind === 'unread') return base;
  // Without all of the head nothing can be said of what the change adds or removes.
  if (unread !== undefined)
    return { kind: 'unread', message: `${unread.path} is ${unread.message}`, lasting: true };
  const { uncommitted, commit, files, unchanged = [] } = base;
  const all = read(files);
  const errors = new Set(all.problems.filter(isErrorThen).map(({ path }) => path));
  const wrong = files.filter(({ path }) => errors.has(path));
  const rest = files.filter(({ path }) => !errors.has(path));
  const before = wrong.length === 0 ? all.policies : (readWhole(rest, read) ?? []);
  const unknown = [...(base.unknown ?? []), ...[...wrong].map(({ path }) => ({ path, message: notValid }))];
  const kept = [...uncommitted, ...unchanged, ...unknown.map(({ path }) => path)];
  const policies = [...before, ...now.filter(({ id }) => isBelow(id.file, kept))];
  return { kind: 'read', commit, policies, uncommitted, unknown };
}

/** The files of which nothing is said about before. */
export function withoutBase({
  uncommitted,
  unknown = [],
}: Extract<ParsedBase, { readonly kind: 'read' }>): readonly string[] {
  return [...uncommitted, ...unknown.map(({ path }) => path)];
}

const notValid = 'is not a policy that IAM accepts';

/** The policies of files as they were; undefined where one of them has an error. A role that was not there had none. */
export function readWhole(files: readonly SourceFile[], read: ReadTarget): readonly Policy[] | undefined {
  const { policies, problems } = read(files);
  return problems.some(isErrorThen) ? undefined : policies;
}

function isErrorThen(problem: Problem): boolean {
  return isError(problem) && problem.code !== 'no-principal';
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Whether a problem is wrong input; a policy that is too long leaves its target undecided instead. */
function isWrong(problem: Problem): boolean {
  return isError(problem) && problem.code !== 'too-many-actions';
}

function tooLong({ code, path, message }: Problem): UnreadPolicy[] {
  return code === 'too-many-actions' ? [{ path, message }] : [];
}

function inputProblem({ code, path, line, column, message, remedy }: Problem): InputProblem {
  // What is missing has no line.
  const location = code === 'no-principal' ? path : `${path}:${line}:${column}`;
  return { location, message, remedy };
}

/** Where policies come from. */
export interface PolicyReader {
  /** Reads a target's policy files, now and before the change, and says what is wrong with those it cannot read. */
  readPolicies(target: TargetConfig): Promise<TargetFiles>;
}

/** Adds what the files were before the change. A file that the change removes grants nothing; that is no mistake. */
export async function withBase(
  target: TargetConfig,
  { texts, problems, oddNames, unread, absent }: PolicyFiles,
  { folder }: RunFolders,
  change: Change,
): Promise<TargetFiles> {
  const { checkout, before } = change;
  const wrong = absent.map(({ problem }) => problem);
  const given = target.policyFiles;
  if (checkout?.base === undefined)
    return { texts, problems: [...problems, ...wrong], oddNames, unread, given };
  const asked = (before && earlierTarget(target, before))?.policyFiles ?? given;
  const request = { given: asked, folder, head: texts.map(({ path }) => path) };
  const base = await baseOf(checkout, target, { request, texts }, change);
  const missing = absent.filter(({ absolute }) => !wasThere(pathIn(checkout.root, absolute), base));
  return {
    texts,
    problems: [...problems, ...missing.map(({ problem }) => problem)],
    oddNames,
    unread,
    given,
    base,
  };
}

/** The base of a target, unless it is known that the change leaves all of it alone. */
async function baseOf(
  checkout: Checkout,
  target: TargetConfig,
  { request, texts }: { readonly request: BaseFilesRequest; readonly texts: readonly PolicyText[] },
  { brought, scope, configUnread }: Change,
): Promise<BaseFiles> {
  if (configUnread === true) return { kind: 'unread', message: unreadConfig };
  const base = await readBaseFiles(checkout, request);
  const { base: commit } = checkout;
  if (base.kind === 'unread' && typeof commit === 'string' && brought !== undefined) {
    const paths = pathPatterns([...new Set([...request.given, ...target.policyFiles])]).includes;
    const touched = await Promise.all(paths.map((path) => brought.brings(path)));
    if (!touched.includes(true)) return { kind: 'read', commit, files: texts, uncommitted: [] };
  }
  if (base.kind !== 'read' || base.files.length > 0 || (base.unknown ?? []).length > 0) return base;
  // Inputs of the workflow may have named other files there.
  const isElsewhere = entryIn(scope, target).entry === 'moved' && base.uncommitted.length === 0;
  return isElsewhere ? { kind: 'unread', message: movedFiles } : base;
}

const unreadConfig =
  'the config file of the base cannot be read, so the policy files of its targets are not known';
const movedFiles =
  'this change renames the policy files of the target and also changes the workflow that names them; make these changes in two pull requests';

function wasThere(path: string | undefined, base: BaseFiles): boolean {
  if (path === undefined || base.kind !== 'read') return false;
  return [...base.files, ...(base.unknown ?? [])].some((one) => pathMatches(path, one.path));
}
