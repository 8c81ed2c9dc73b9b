import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfigPath } from '../../src/config/inputs';
import { writeText } from './records';

/** Keys of a config file; undefined or empty ones are left out. */
type Keys = Readonly<Record<string, string | undefined>>;

/**
 * Does something while the config file of a workspace has further keys at its top level, below those that it has. It
 * is not committed, so no change under review brings it; afterwards the file is as it was. What is no
 * YAML file by its name is left alone.
 */
export async function withConfigKeys<T>(
  workspace: string,
  path: string | undefined,
  keys: Keys,
  work: () => Promise<T>,
): Promise<T> {
  const named = (path ?? '').trim();
  const name = named === '' ? defaultConfigPath : named;
  const file = join(workspace, name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const isMissing = !existsSync(workspace) || (named !== '' && before === undefined);
  if (isMissing || !/\.ya?ml$/.test(name)) return work();
  const text = configWith(before ?? '', keys);
  if (text === (before ?? '')) return work();
  writeText(workspace, name, text);
  try {
    return await work();
  } finally {
    if (before === undefined) rmSync(file);
    else writeText(workspace, name, before);
  }
}

/** The text of a config file with further keys; those that it has already win. */
export function configWith(text: string, keys: Keys): string {
  const given = Object.entries(keys).filter(([, value]) => value !== undefined && value !== '');
  if (text.startsWith('{')) return JSON.stringify({ ...Object.fromEntries(given), ...JSON.parse(text) });
  const lines = given
    .filter(([name]) => !new RegExp(`^${name}:`, 'm').test(text))
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return lines.length === 0
    ? text
    : `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${lines.join('')}`;
}
