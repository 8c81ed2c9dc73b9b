import { clip } from '../../base/text';
import { code } from './syntax';

/** Where a report may point to on GitHub; all of it checked by the code that made it. Absent outside of GitHub. */
export interface Links {
  /** `https://github.com/acme/platform` */
  readonly repository: string;
  /** The judged commit, 40 hexadecimal digits. */
  readonly commit: string;
  /** The page of the workflow run. */
  readonly run: string;
}

/** A file of the judged commit, as a link where there is somewhere to link to. */
export function fileLink(path: string, links: Links | undefined): string {
  return linked(code(clip(path, 200)), path, links);
}

/** `L31`, or `path:31` where several files are compared. */
export function lineLink(path: string, line: number, links: Links | undefined, hasMany: boolean): string {
  const text = hasMany ? code(`${clip(path, 200)}:${line}`) : `L${line}`;
  return linked(text, path, links, `#L${line}`);
}

/** A longer address takes more room than a link is worth. */
const addressLimit = 1000;

function linked(text: string, path: string, links: Links | undefined, fragment = ''): string {
  const url = blobAddress(path, links, fragment);
  return url === undefined ? text : `[${text}](${url})`;
}

/** The address of a file of the judged commit; undefined outside of GitHub, and where it is too long. */
export function blobAddress(path: string, links: Links | undefined, fragment = ''): string | undefined {
  if (links === undefined) return undefined;
  const segments = path.split('/').map(escapeSegment).join('/');
  const url = `${links.repository}/blob/${links.commit}/${segments}${fragment}`;
  return url.length > addressLimit ? undefined : url;
}

/** What encodeURIComponent leaves and Markdown or HTML could take for an end goes too. */
function escapeSegment(segment: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[()'!*~]/g, hex);
}
