import { decodeUtf8, readRegularFile } from '../disk/read-file';
import { InputError, type InputProblem } from '../input-error';
import type { Config, TargetConfig } from './config';
import type { ConfigFile, ConfigTarget } from './config-file';
import type { EvidencePlaces } from './evidence-request';
import type { InputName, RawInputs } from './inputs';
import type { Lookup } from './lookup';
import { parseRunWide, parseTarget } from './target';

/** What config needs of the world: where paths start, and which folder may hold the config file. */
export interface ConfigPlaces extends EvidencePlaces {
  /** Makes a path as the user wrote it absolute. */
  resolve(path: string): string;
  /** The real path of the folder that the config file must lie in. */
  readonly root: string;
  /** Gives the text of the config file where that is not read from disk; undefined where there is none. */
  readConfig?(path: string): Promise<string | undefined>;
}

/** Where the config file is when nobody names another. */
export const defaultPath = '.github/iam-drift.yml';
/** The YAML reader compares every key with every other: a larger file could keep it busy for minutes. */
const cap = 256 * 1024;

/**
 * Joins inputs and config file into one Config. A target's own key goes first, then the input, then the file's top
 * level, then the default. Throws InputError with every problem at once, `known` ones first.
 */
export async function loadConfig(
  inputs: RawInputs,
  places: ConfigPlaces,
  known: readonly InputProblem[],
): Promise<Config> {
  const file = await readConfigFile(inputs.get('config-file'), places);
  const problems: InputProblem[] = [...known];
  const report = (problem: InputProblem) => problems.push(problem);
  const parse = (target: ConfigTarget | undefined) =>
    parseTarget(
      target?.name,
      lookupIn(target, inputs, file),
      [...(target?.acceptances ?? []), ...(file?.acceptances ?? [])],
      report,
      places,
    );
  const targets = (file?.targets ?? [undefined]).map(parse).filter((target) => target !== undefined);
  problems.push(...duplicateNames(file?.targets ?? []), ...unheard(inputs, file));
  const runWide = parseRunWide(lookupIn(undefined, inputs, file), report);
  if (problems.length > 0) throw new InputError(distinct(problems));
  const reportDirectory = inputs.get('report-directory') ?? file?.inputs.get('report-directory');
  return {
    targets,
    ...runWide,
    key: inputs.get('comment-key') ?? file?.inputs.get('comment-key') ?? keyOf(targets, file),
    ...(reportDirectory === undefined ? {} : { reportDirectory: places.resolve(reportDirectory) }),
  };
}

function lookupIn(target: ConfigTarget | undefined, inputs: RawInputs, file: ConfigFile | undefined): Lookup {
  const within = target === undefined ? '' : ` of target ${target.name}`;
  return (name: InputName) => {
    const own = target?.inputs.get(name);
    if (own !== undefined) return { text: own, place: `${name}${within}` };
    const input = inputs.get(name);
    if (input !== undefined) return { text: input, place: name };
    const top = file?.inputs.get(name);
    return top === undefined ? undefined : { text: top, place: `${file?.path ?? ''}: ${name}` };
  };
}

async function readConfigFile(
  named: string | undefined,
  places: ConfigPlaces,
): Promise<ConfigFile | undefined> {
  const path = named ?? defaultPath;
  if (places.readConfig !== undefined) {
    const text = await places.readConfig(path);
    if (text !== undefined) return parseText(text, path);
    if (named === undefined) return undefined;
    throw new InputError([
      { place: `config-file ${path}`, message: 'there is none at the base', remedy: 'check the path' },
    ]);
  }
  const bytes = await readRegularFile(places.resolve(path), { cap, roots: [places.root] });
  if (!Buffer.isBuffer(bytes)) {
    if (bytes.code === 'missing' && named === undefined) return undefined;
    throw new InputError([
      { place: `config-file ${path}`, message: bytes.message, remedy: 'check the path' },
    ]);
  }
  const text = decodeUtf8(bytes);
  if (text === undefined)
    throw new InputError([{ place: path, message: 'not UTF-8', remedy: 'save it as UTF-8' }]);
  return parseText(text, path);
}

async function parseText(text: string, path: string): Promise<ConfigFile> {
  // The YAML reader and the schema load only when there is a file to read.
  const { parseConfigFile } = await import('./config-file');
  const file = parseConfigFile(text, path);
  if ('inputs' in file) return file;
  throw new InputError(file.slice(0, 20));
}

function duplicateNames(targets: readonly ConfigTarget[]): InputProblem[] {
  const names = targets.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(twice)].map((name) => {
    return { place: 'targets', message: `two targets are called ${name}`, remedy: 'give each its own name' };
  });
}

/**
 * What tells one use from another on a pull request. A file with several targets is one use, whatever it holds; a
 * target has its name; without either, the principals and the files do.
 */
function keyOf(targets: readonly TargetConfig[], file: ConfigFile | undefined): string {
  const [first] = targets;
  if (file?.targets !== undefined) return targets.length > 1 ? file.path : (first?.name ?? '');
  return [...(first?.principals ?? []).map(({ arn }) => arn), ...(first?.policyFiles ?? [])].join(' ');
}

/** Whom and what to judge, given beside a file whose targets all say it themselves: judging others would mislead. */
function unheard(inputs: RawInputs, file: ConfigFile | undefined): InputProblem[] {
  const { targets, path } = file ?? {};
  if (targets === undefined || path === undefined) return [];
  const names = (['principal-arn', 'policy-file'] as const).filter(
    (name) => inputs.has(name) && targets.every((target) => target.inputs.has(name)),
  );
  const remedy = 'leave it out, or name another file with config-file';
  return names.map((place) => ({
    place,
    message: `has no effect: the targets of ${path} have their own`,
    remedy,
  }));
}

/** The same input may be wrong for every target; it is said once. */
function distinct(problems: readonly InputProblem[]): InputProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
