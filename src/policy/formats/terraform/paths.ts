/** A path below a folder without `.` and `..` in its middle; it begins with `../` where it leaves the folder. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The folder of a path; empty for one that stands in the folder that paths are relative to. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** A folder as seen from another one, as `path.module` has it. */
export function relativePath(from: string, to: string): string {
  const [own, other] = [from, to].map((one) => one.split('/').filter((part) => part !== ''));
  let same = 0;
  while (own !== undefined && other !== undefined && same < own.length && own[same] === other[same]) same++;
  const up = (own ?? []).slice(same).map(() => '..');
  return [...up, ...(other ?? []).slice(same)].join('/') || '.';
}

/** Whether a module's source is a folder beside it. */
export function isLocalSource(source: string): boolean {
  return /^\.{1,2}(\/|$)/.test(source);
}
