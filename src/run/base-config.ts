import { resolve } from 'node:path';
import { InputError } from '../base/input-error';
import type { CommentMode, Config } from '../config/config';
import type { ComparedConfig } from '../config/config-changes';
import { defaultConfigPath, type RawInputs } from '../config/inputs';
import { loadConfig, type Surroundings } from '../config/load-config';
import { settingsOf } from '../config/settings';
import { walkGlob } from '../files/glob-walk';
import type { Checkout } from '../repository/checkout';
import { commitTree } from '../repository/commit-tree';
import { pathIn } from '../repository/paths';
import { type CommitId, RepositoryFailure } from '../repository/repository';
import { lostFilesAt } from './input-checks';
import type { ModuleFiles } from './read-terraform';
import { hasAlso } from './vouching';

/** What is in force is what the change goes into as it is now: an old branch must not choose an old configuration. */
export function atTip(checkout: Checkout | undefined, surroundings: Surroundings): Surroundings {
  if (checkout?.tip === undefined) return surroundings;
  // The files that are compared are those of the change, whatever configuration names them.
  const { readConfig } = atCommit(checkout, checkout.tip, surroundings);
  return { ...surroundings, ...(readConfig === undefined ? {} : { readConfig }) };
}

/** Why there is no configuration before the change: it brings the first one. */
export const newConfig = 'added by this change';

/** The configuration before the change, as far as it is known. */
export interface EarlierConfig {
  /** Absent where neither the config file of the base nor the inputs alone make one. */
  readonly config?: Config;
  /** Why that is not the one of the base. */
  readonly problem?: string;
  /** What the settings of the change are compared with: those of the base, else those of the inputs alone. */
  readonly compared: ComparedConfig;
  /** When the pull request gets a comment: a change does not silence the comment on itself. */
  readonly comment: CommentMode;
}

/** What of a request the configuration before the change is read by. */
interface Reading {
  readonly inputs: RawInputs;
  readonly surroundings: Surroundings;
}

/** The configuration before a change that touches the config file. */
export async function loadEarlier(request: Reading, checkout: Checkout): Promise<EarlierConfig> {
  const config = await atBase(request, checkout);
  if (typeof config !== 'string') return { config, compared: config, comment: config.comment };
  const { base } = checkout;
  const files = typeof base === 'string' ? atCommit(checkout, base, request.surroundings) : {};
  const alone = await inputsAlone({ ...request, surroundings: { ...request.surroundings, ...files } });
  return { ...alone, problem: config };
}

/** A text says why the base has none. */
async function atBase({ inputs, surroundings }: Reading, checkout: Checkout): Promise<Config | string> {
  const { base } = checkout;
  if (typeof base !== 'string') return 'could not be compared with the base';
  const earlier = atCommit(checkout, base, surroundings);
  try {
    if ((await earlier.readConfig?.(inputs.get('config-file') ?? defaultConfigPath)) === undefined)
      return newConfig;
    const config = await loadConfig(inputs, earlier, []);
    const lost = await lostFilesAt(config, checkout, base, surroundings);
    return lost.size === 0
      ? config
      : await loadConfig(inputs, { ...earlier, exists: hasAlso(earlier, lost) }, []);
  } catch (error) {
    if (error instanceof InputError)
      return 'changed by this change; the config file of the base cannot be read';
    throw error;
  }
}

/** What the inputs make of themselves, without a config file. */
async function inputsAlone({ inputs, surroundings }: Reading): Promise<EarlierConfig> {
  try {
    const config = await loadConfig(inputs, { ...surroundings, readConfig: async () => undefined }, []);
    return { config, compared: config, comment: config.comment };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const compared = {
      targets: [],
      rules: [],
      settings: settingsOf({ inputs, file: undefined, targets: [], picked: [] }),
    };
    return { compared, comment: commentIn(inputs) };
  }
}

/** The input was read with the head's configuration already: it is one of the values, if it is there. */
function commentIn(inputs: RawInputs): CommentMode {
  const given = inputs.get('comment');
  return given === 'always' || given === 'never' ? given : 'on-drift';
}

/** The same places with the config file as it is at a commit. Reading throws InputError if unknown. */
function atCommit(checkout: Checkout, commit: CommitId, surroundings: Surroundings): Surroundings {
  const { repository, root } = checkout;
  const read = async (path: string) => {
    const location = pathIn(root, surroundings.resolve(path));
    if (location === undefined) throw unreadable(path, 'it is outside the repository');
    const file = await repository.read(commit, location).catch((error: unknown) => {
      if (error instanceof RepositoryFailure) throw unreadable(path, error.message);
      throw error;
    });
    if (file !== undefined && file.text === undefined)
      throw unreadable(path, 'it is not UTF-8 or is too large');
    return file?.text;
  };
  return {
    ...surroundings,
    isEarlier: true,
    async findFiles(glob) {
      const location = pathIn(root, surroundings.resolve(glob));
      if (location === undefined) return [];
      const tree = await commitTree(repository, commit).catch((error: unknown) => {
        if (error instanceof RepositoryFailure) throw unreadable(glob, error.message);
        throw error;
      });
      const found = await walkGlob('', location.split('/'), tree);
      return found.map((path) => resolve(root, path));
    },
    readConfig: read,
    async describe(request) {
      const { describeRoles } = await import('./describe-roles');
      const readDescribed = async (path: string) => {
        const text = await read(path);
        return text === undefined
          ? { problem: `${path}: not found`, isMissing: true as const }
          : { path, text };
      };
      return describeRoles(request, readDescribed, () => modulesAt(checkout, commit, surroundings));
    },
  };
}

/** The files of modules as they are at a commit. */
function modulesAt(
  { repository, root }: Checkout,
  commit: CommitId,
  { resolve: absolute }: Surroundings,
): ModuleFiles {
  return {
    async list(folder) {
      const location = pathIn(root, absolute(folder));
      if (location === undefined) return [];
      const tree = await commitTree(repository, commit).catch(rethrow(folder));
      return (await tree.list(location)).map(({ name }) => name);
    },
    async read(path) {
      const location = pathIn(root, absolute(path));
      const file =
        location === undefined ? undefined : await repository.read(commit, location).catch(rethrow(path));
      return file?.text === undefined ? { problem: 'cannot be read at the base' } : { path, text: file.text };
    },
  };
}

function rethrow(path: string) {
  return (error: unknown): never => {
    throw error instanceof RepositoryFailure ? unreadable(path, error.message) : error;
  };
}

function unreadable(path: string, why: string): InputError {
  const message = `cannot be read at the base: ${why}`;
  return new InputError([
    { location: path, message, remedy: 'grant the job contents: read, or check out with fetch-depth: 0' },
  ]);
}
