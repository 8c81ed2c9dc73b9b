import type { PlacedList } from './places';

/** How a scalar is quoted. */
export type Quoting = 'plain' | 'single' | 'double' | 'json';

/** How a scalar of a text is quoted, by its first character. */
export function quotingOf(literal: string): Quoting {
  return literal.startsWith("'") ? 'single' : literal.startsWith('"') ? 'double' : 'plain';
}

/** A value as a scalar of YAML or JSON, quoted as another one is, and at least as much as it has to be. */
export function scalar(value: string, quoting: Quoting): string {
  if (quoting === 'json' || quoting === 'double' || /\p{C}/u.test(value)) return JSON.stringify(value);
  return quoting === 'single' || !isPlain(value) ? `'${value.replaceAll("'", "''")}'` : value;
}

/** Whether YAML reads a text without quotes as that text, in lists of both styles. */
function isPlain(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9:*?.\-/_@=+]*$/.test(value) && !value.endsWith(':') && !isWord(value);
}

/** What YAML 1.1, which CloudFormation reads, takes for another type. */
function isWord(value: string): boolean {
  return /^(true|false|yes|no|on|off|null|y|n)$/i.test(value);
}

/** How the items of a list are quoted: as the one that is given is, or the first. */
export function listQuoting(text: string, { style, items }: PlacedList, index = 0): Quoting {
  const item = items[index] ?? items[0];
  return style === 'json' || item === undefined ? 'json' : quotingOf(text.slice(item.start, item.end));
}
