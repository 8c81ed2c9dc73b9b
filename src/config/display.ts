import type { InputProblem } from '../base/input-error';
import { quote } from '../base/text';

/** Where the output goes and how it looks: flags of the command line alone. */
export interface Display {
  readonly format: (typeof formats)[number];
  /** Sections that a terminal shows in full. */
  readonly show: ReadonlySet<ShownSection>;
  readonly color: (typeof colors)[number];
  /** Nothing on standard error but errors. */
  readonly quiet: boolean;
  /** No config file is read. */
  readonly noConfig: boolean;
}

const formats = ['text', 'markdown', 'json', 'sarif'] as const;
const colors = ['auto', 'always', 'never'] as const;
const sections = ['used', 'suggestion', 'existing', 'undetermined', 'notes', 'evidence', 'all'] as const;

/** What `--show` takes. */
export type ShownSection = (typeof sections)[number];

/** The display flags, with what each takes. */
export const displayFlags = {
  format: `one of ${formats.join(', ')}`,
  show: `sections to show in full: ${sections.join(', ')}`,
  color: `one of ${colors.join(', ')}`,
  quiet: 'no progress on standard error',
  'no-config': 'ignore the config file',
} as const;

/** Whether a display flag has no value. */
export function isSwitch(name: keyof typeof displayFlags): boolean {
  return name === 'quiet' || name === 'no-config';
}

export function isDisplayFlag(name: string): name is keyof typeof displayFlags {
  return Object.hasOwn(displayFlags, name);
}

/** A display flag of the command line with its value; a switch has none. */
export type GivenDisplay = readonly [name: keyof typeof displayFlags, value: string | undefined];

/** What the flags ask for, the last of each; what is wrong is added to the problems. */
export function displayOf(given: readonly GivenDisplay[], problems: InputProblem[]): Display {
  const last = (name: GivenDisplay[0]) => given.findLast(([flag]) => flag === name)?.[1];
  const asked = given.flatMap(([name, value = '']) => (name === 'show' ? value.split(',') : []));
  return {
    format: choice('format', formats, last('format') ?? (has(given, 'format') ? '' : 'text'), problems),
    show: new Set(asked.map((one) => choice('show', sections, one.trim(), problems))),
    color: choice('color', colors, last('color') ?? (has(given, 'color') ? '' : 'auto'), problems),
    quiet: has(given, 'quiet'),
    noConfig: has(given, 'no-config'),
  };
}

function has(given: readonly GivenDisplay[], name: GivenDisplay[0]): boolean {
  return given.some(([flag]) => flag === name);
}

function choice<T extends string>(
  name: string,
  allowed: readonly [T, ...T[]],
  text: string,
  problems: InputProblem[],
): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  const message = text === '' ? 'has no value' : `${quote(text)} is not allowed`;
  problems.push({ location: `--${name}`, message, remedy: `use ${allowed.join(', ')}` });
  return allowed[0];
}
