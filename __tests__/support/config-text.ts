import type { Config } from '../../src/config/config';
import type { RawInputs } from '../../src/config/inputs';
import { loadConfig, type Surroundings } from '../../src/config/load-config';

/** Loads a config file of this text, with the inputs beside it, in a workspace where every file is there. */
export function loadText(
  text: string,
  inputs: RawInputs = new Map(),
  more: Partial<Surroundings> = {},
): Promise<Config> {
  const surroundings: Surroundings = {
    root: '/work',
    resolve: (path) => `/work/${path}`,
    readConfig: async () => text,
    hasCredentials: true,
    withoutSecrets: false,
    exists: () => true,
    ...more,
  };
  return loadConfig(inputs, surroundings, []);
}
