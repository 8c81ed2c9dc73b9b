import type { FixChoice } from './fix-marks';
import { markerOf } from './sticky-comment';

/** The most that the choices may take of a marker, in characters: about five hundred files. */
export const room = 12_500;
export const between = '.';

/** What the marker of a pull request of ours says. */
export interface PullMark {
  readonly choices: readonly FixChoice[];
  readonly text: string;
  /** `done`: closed by us, because nothing was left to fix. */
  readonly state: 'open' | 'done';
}

/** The first line of our text in a pull request: HTML that GitHub does not show. */
export function pullMarker(key: string, { choices, text, state }: PullMark): string {
  const whole = choices.map((one) => `${briefly(one)}${one.items.join('')}`).join(between);
  const files = whole.length > room ? choices.map(briefly).join(between) : whole;
  return `${startOf(key)} files=${files} text=${text} state=${state} -->`;
}

/** A choice without its items. */
export function briefly({ path, choice }: FixChoice): string {
  return `${path}${choice}`;
}

/** The text of a pull request of ours. */
export interface MarkedText {
  /** What somebody put before our text, with its end of line. */
  readonly above: string;
  readonly mark: PullMark;
  /** Our text, and what somebody put behind it. */
  readonly below: string;
}

/** Reads the text of a pull request; undefined for one that is not of these keys. */
export function readMarked(body: string, keys: readonly string[]): MarkedText | undefined {
  const starts = keys.map(startOf);
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const at = lines.findIndex((line) => starts.some((start) => line.startsWith(`${start} `)));
  const [, files = '', text = '', state] =
    / files=([0-9a-f.]*) text=([0-9a-f]{16}) state=(open|done) -->/.exec(lines[at] ?? '') ?? [];
  if (state !== 'open' && state !== 'done') return undefined;
  return {
    above: lines
      .slice(0, at)
      .map((line) => `${line}\n`)
      .join(''),
    mark: { choices: files.split(between).map(readChoice), text, state },
    below: lines.slice(at + 1).join('\n'),
  };
}

function readChoice(written: string): FixChoice {
  const [path, choice, items] = [written.slice(0, 8), written.slice(8, 24), written.slice(24)];
  return { path, choice, items: items.match(/.{6}/g) ?? [] };
}

/** Another marker than that of a comment. */
function startOf(key: string): string {
  return markerOf(key).replace(':v1 ', ':v1 fix ').replace(' -->', '');
}
