import { relative } from 'node:path';
import type { ConfigPlaces } from '../config/load-config';
import { slashed } from '../disk/find-files';
import { InputError } from '../input-error';
import type { Checkout } from '../repository/checkout';
import { type CommitId, RepositoryFailure } from '../repository/repository';

/** The same places with the config file as it is at a commit. Reading throws InputError where nobody can tell. */
export function atCommit(
  { repository, root }: Checkout,
  commit: CommitId,
  places: ConfigPlaces,
): ConfigPlaces {
  return {
    ...places,
    async readConfig(path) {
      const file = await repository
        .read(commit, slashed(relative(root, places.resolve(path))))
        .catch((error: unknown) => {
          if (error instanceof RepositoryFailure) throw unreadable(path, error.message);
          throw error;
        });
      if (file !== undefined && file.text === undefined) throw unreadable(path, 'not UTF-8, or too large');
      return file?.text;
    },
  };
}

function unreadable(path: string, why: string): InputError {
  const message = `cannot be read at the base: ${why}`;
  return new InputError([{ place: path, message, remedy: 'give the job contents: read, or fetch-depth: 0' }]);
}
