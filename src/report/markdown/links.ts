import { code } from './syntax';

/** Where a report may point to on GitHub; all of it checked by whoever made it. Absent outside of GitHub. */
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
  return links === undefined ? code(path) : `[${code(path)}](${fileUrl(path, links)})`;
}

/** `L31`, or `path:31` where several files are compared. */
export function lineLink(path: string, line: number, links: Links | undefined, several: boolean): string {
  const text = several ? code(`${path}:${line}`) : `L${line}`;
  return links === undefined ? text : `[${text}](${fileUrl(path, links)}#L${line})`;
}

function fileUrl(path: string, { repository, commit }: Links): string {
  return `${repository}/blob/${commit}/${path.split('/').map(escapeSegment).join('/')}`;
}

/** What encodeURIComponent leaves and Markdown or HTML could take for an end goes too. */
function escapeSegment(segment: string): string {
  const hex = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[()'!*~]/g, hex);
}
