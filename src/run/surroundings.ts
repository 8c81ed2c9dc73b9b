import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from '../base/context';
import { namesCredentials } from '../config/evidence-request';
import type { ConfigPlaces } from '../config/load-config';
import type { Place } from '../files/place';

/** What reading the configuration needs of the place. */
export function placesIn({ root, folder }: Place, env: Host['env'], withoutSecrets = false): ConfigPlaces {
  const absolute = (path: string) => resolve(folder, path);
  const hasCredentials = namesCredentials(env);
  const exists = (path: string) => existsSync(absolute(path));
  return { resolve: absolute, root, hasCredentials, withoutSecrets, exists };
}
