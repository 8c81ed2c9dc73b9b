import type { ConfigPlaces } from '../config/load-config';
import { InputError } from '../input-error';
import type { Checkout } from '../repository/checkout';
import { pathIn } from '../repository/path-in';
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
      const place = pathIn(root, places.resolve(path));
      if (place === undefined) throw unreadable(path, 'it lies outside of the repository');
      const file = await repository.read(commit, place).catch((error: unknown) => {
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
