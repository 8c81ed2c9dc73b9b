import { join } from 'node:path';
import { decodeUtf8, readRegularFile } from '../files/read-file';

/** The repository on GitHub that `origin` names, `OWNER/NAME`, from `.git/config`; undefined where it names none. */
export async function gitHubRepository(root: string): Promise<string | undefined> {
  const bytes = await readRegularFile(join(root, '.git', 'config'), { cap: 256 * 1024 });
  const text = Buffer.isBuffer(bytes) ? decodeUtf8(bytes) : undefined;
  return text === undefined ? undefined : repositoryIn(text);
}

/** Reads the url of the section `remote "origin"`: https, ssh, or the short form of ssh. */
export function repositoryIn(gitConfig: string): string | undefined {
  const [, section = ''] = gitConfig.split(/^\[remote "origin"\][ \t]*$/m);
  const own = section.split(/^\[/m, 1)[0] ?? '';
  const [, url = ''] = /^[ \t]*url[ \t]*=[ \t]*(\S+)[ \t]*$/m.exec(own) ?? [];
  return /^(?:https:\/\/(?:[^/@]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    url,
  )?.[1];
}
