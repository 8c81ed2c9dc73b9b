import { realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { InputProblem } from '../base/input-error';
import { findGlob, kindOf, slashed } from '../files/find-files';
import { isGlob } from '../files/glob-walk';
import { decodeUtf8, isWithin, readRegularFile } from '../files/read-file';
import { isExcluded, pathPatterns, readsAsPattern } from './policy-paths';

/** Policies are small: IAM's own limit is 6,144 characters, white space not counted. */
export const policyCap = 512 * 1024;

/** The path that stands for standard input; reports call it `standard-input`. */
export const standardInputPath = '-';

interface Workspace {
  /** The real path of the folder that policies must lie in: the repository. */
  readonly root: string;
  /** What standard input holds; absent where there is none to read policies from. */
  readonly standardInput?: Uint8Array | undefined;
  /** Makes a path as the user wrote it absolute. */
  resolve(path: string): string;
}

/** A policy as text, with the name reports call it by. */
export interface PolicyText {
  readonly path: string;
  readonly text: string;
}

/** What could be read, and what is wrong with the rest. */
export interface PolicyFiles {
  readonly texts: readonly PolicyText[];
  readonly problems: readonly InputProblem[];
  /** Names that read like patterns (`*`, `?`, `!`): they are easily mistaken for configured globs. */
  readonly oddNames: readonly string[];
  /** Files beyond the cap: what they grant is not known. */
  readonly unread: readonly UnreadPolicy[];
  /** Files that are not there, and globs that match none: no mistake where a change removes them. */
  readonly absent: readonly AbsentFile[];
}

/** A policy file that is not judged because of its size; `path` is as in the repository. */
export interface UnreadPolicy {
  readonly path: string;
  /** A sentence part, such as "larger than 512 KiB". */
  readonly message: string;
}

/** A path or glob that leads to no file. */
interface AbsentFile {
  readonly absolute: string;
  readonly problem: InputProblem;
}

/**
 * Reads the policy files of a target, each once, in the order given and by path within a glob. Their names in reports
 * are relative to the repository. A file that is missing, outside the repository, not regular or not UTF-8 is a
 * problem, and so is a glob that matches nothing; those that are not there are kept apart, and so are those that are too
 * large: they leave one target undecided and all others as they are.
 */
export async function readPolicyFiles(paths: readonly string[], workspace: Workspace): Promise<PolicyFiles> {
  const problems: InputProblem[] = [];
  const absent: AbsentFile[] = [];
  const unread: UnreadPolicy[] = [];
  const [named, isGiven] = [
    paths.filter((path) => path !== standardInputPath),
    paths.includes(standardInputPath),
  ];
  const files = await policyPaths(named, workspace, problems, absent);
  const texts: PolicyText[] = [];
  const take = (path: string, bytes: Uint8Array) => {
    const text = decodeUtf8(bytes);
    if (bytes.length > policyCap) unread.push({ path, message: 'larger than 512 KiB' });
    else if (text === undefined) problems.push(problemOf(path, 'not UTF-8'));
    else texts.push({ path, text });
  };
  if (isGiven && workspace.standardInput === undefined) problems.push(noStandardInput);
  else if (isGiven && workspace.standardInput !== undefined) take('standard-input', workspace.standardInput);
  for (const file of files) {
    const bytes = await readRegularFile(file, { cap: policyCap, roots: [workspace.root] });
    const path = await reportPath(file, workspace.root);
    if (Buffer.isBuffer(bytes)) take(path, bytes);
    else if (bytes.code === 'missing')
      absent.push({ absolute: file, problem: problemOf(path, bytes.message) });
    else if (bytes.code === 'too-large') unread.push({ path, message: bytes.message });
    else problems.push(problemOf(path, bytes.message));
  }
  const oddNames = [...texts, ...unread].map(({ path }) => path).filter(readsAsPattern);
  return { texts, problems, oddNames, unread, absent };
}

async function policyPaths(
  paths: readonly string[],
  workspace: Workspace,
  problems: InputProblem[],
  absent: AbsentFile[],
): Promise<Set<string>> {
  const files = new Set<string>();
  const { includes, excludes } = pathPatterns(paths);
  const out = excludes.map((path) => workspace.resolve(path));
  for (const path of includes) {
    const absolute = workspace.resolve(path);
    const all = isGlob(path) ? await filesInside(path, workspace) : [absolute];
    const found = all?.filter((file) => !isExcluded(file, out));
    if (found === undefined)
      problems.push(problemOf(path, 'is outside the directories that this run can read'));
    else if (found.length === 0) absent.push({ absolute, problem: problemOf(path, 'matches no file') });
    for (const file of found ?? []) files.add(file);
  }
  return files;
}

/** What a glob matches; undefined when the folder it starts from lies outside the repository: none of it is listed. */
async function filesInside(
  glob: string,
  { root, resolve }: Workspace,
): Promise<readonly string[] | undefined> {
  const start = resolve(dirname(`${glob.split(/[*?]/, 1)[0] ?? ''}x`));
  const real = await realpath(start).catch(() => start);
  return isWithin(root, real) ? findGlob(glob, () => {}, [root], resolve('.')) : undefined;
}

const noStandardInput: InputProblem = {
  location: `policy-file ${standardInputPath}`,
  message: 'is standard input, which only the check command reads',
  remedy: 'use a policy file inside the repository',
};

function problemOf(path: string, message: string): InputProblem {
  return { location: `policy-file ${path}`, message, remedy: 'use a policy file inside the repository' };
}

/**
 * A path as it stands in the repository, links resolved: what a link to the file, an annotation and a patch need. Where
 * the root is no repository (a checkout into a subfolder of the workspace), the repository around the file counts.
 */
async function reportPath(file: string, root: string): Promise<string> {
  const real = await realpath(file).catch(() => file);
  if (!isWithin(root, real)) return slashed(relative(root, file));
  return slashed(relative(await repositoryAround(dirname(real), root), real)) || '.';
}

async function repositoryAround(folder: string, root: string): Promise<string> {
  const isRepository = async (path: string) => (await kindOf(join(path, '.git'))) !== 'missing';
  if (await isRepository(root)) return root;
  for (let at = folder; at !== root && isWithin(root, at); at = dirname(at)) {
    if (await isRepository(at)) return at;
  }
  return root;
}
