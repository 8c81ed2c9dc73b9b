import { decodeUtf8, readRegularFile } from '../disk/read-file';
import { InputError, type InputProblem } from '../input-error';
import { parseAssumeRole } from './assume-role';
import type { AccountConfig, Config, TargetConfig } from './config';
import type { ConfigFile, ConfigTarget } from './config-file';
import type { EvidencePlaces } from './evidence-request';
import type { RawInputs } from './inputs';
import { type Lookup, type Report, reader } from './lookup';
import { accountLookup, targetLookup, topLookup } from './lookups';
import { duplicates, pickTargets, unheard, unpickedFiles } from './pick-targets';
import { parseRunWide } from './run-wide';
import { parseTarget } from './target';

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
      target,
      targetLookup(target, inputs, file),
      [...(target?.acceptances ?? []), ...(file?.acceptances ?? [])],
      report,
      places,
    );
  const top = topLookup(inputs, file);
  const targets = pickTargets(file, inputs, report)
    .map(parse)
    .filter((target) => target !== undefined);
  problems.push(...duplicates(file), ...unheard(inputs, file));
  const runWide = parseRunWide(top, report);
  const accounts = accountsOf(file, top, report);
  if (problems.length > 0) throw new InputError(distinct(problems));
  const reportDirectory = inputs.get('report-directory') ?? file?.inputs.get('report-directory');
  return {
    targets,
    ...runWide,
    accounts,
    unpicked: unpickedFiles(file, inputs),
    rules: file?.rules ?? [],
    key: inputs.get('comment-key') ?? file?.inputs.get('comment-key') ?? keyOf(targets, file),
    ...(reportDirectory === undefined ? {} : { reportDirectory: places.resolve(reportDirectory) }),
  };
}

/** How the accounts of the file are reached. */
export function accountsOf(file: ConfigFile | undefined, top: Lookup, report: Report): AccountConfig[] {
  return (file?.accounts ?? []).map((entry): AccountConfig => {
    const assume = parseAssumeRole(reader(accountLookup(entry, top), report));
    return { account: entry.account, ...(assume === undefined ? {} : { assume }) };
  });
}

/** The config file, read; undefined where there is none and nobody named one. Throws InputError. */
export async function readConfigFile(
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

/**
 * What tells one use from another on GitHub. A file with targets is one use, whatever it holds, but jobs that pick some
 * of them are each their own; without such a file the principals and the files tell.
 */
function keyOf(targets: readonly TargetConfig[], file: ConfigFile | undefined): string {
  const [first] = targets;
  if (file?.targets !== undefined) {
    const some = targets.length < file.targets.length ? ` ${targets.map(({ name }) => name).join(', ')}` : '';
    return `${file.path}${some}`;
  }
  const roles = [...(first?.principals ?? []).map(({ arn }) => arn), ...(first?.prefixes ?? [])];
  return [...roles, ...(first?.policyFiles ?? [])].join(' ');
}

/** The same input may be wrong for every target; it is said once. */
function distinct(problems: readonly InputProblem[]): InputProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
