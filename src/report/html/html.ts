import { visible } from '../document/syntax';

/** Markup of ours. Every text that becomes a part of it is escaped: only `html` and `raw` make it. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: texts of any origin and numbers are escaped, markup is not; absent parts print nothing. */
type Part = string | number | Html | readonly Html[] | undefined;

/**
 * Markup out of a template of ours and parts of any origin. A part may stand between tags or in a quoted attribute: what
 * ends either is escaped. Never in a script, a style, the name of an attribute or an unquoted one.
 * Rules: https://html.spec.whatwg.org/multipage/parsing.html#attribute-value-(double-quoted)-state
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const texts = strings.map((text, index) => (index === 0 ? text : `${printed(parts[index - 1])}${text}`));
  return { html: texts.join('') };
}

/** Markup out of markup, one after the other. */
export function all(parts: readonly Html[], separator = ''): Html {
  return { html: parts.map((part) => part.html).join(separator) };
}

/** Markup that is a constant of ours, such as the script. */
export function raw(text: string): Html {
  return { html: text };
}

export const nothing: Html = { html: '' };

function printed(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(shown(part));
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** A text of any origin as a page shows it: control and format characters as their code points, half a pair as U+FFFD. */
export function shown(text: string): string {
  return visible(text.replace(/\p{Cs}/gu, '\u{FFFD}'));
}

/** Lines of any origin; line ends and tabs stay. */
export function shownLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(shown).join('\t'));
}

/** Lines that are shown as they are: `shownLines` made them. */
export function escapedLine(line: string): Html {
  return { html: escaped(line) };
}

/**
 * A value as JSON that can stand in a script element: nothing in it ends the element, begins a comment, or ends a line of
 * JavaScript. Rules: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function jsonData(value: unknown): Html {
  const codeOf = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return { html: JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, codeOf) };
}
