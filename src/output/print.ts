import type { Line, Style } from '../report/lines';

/** Where text goes: the process's own streams, or a list in a test. */
export interface Sink {
  write(text: string): unknown;
}

/**
 * Text as it may appear in a terminal or a workflow log: control and format characters (escape sequences, line ends,
 * bidirectional marks) become visible escapes, and nothing reads as a workflow command, which the runner takes from
 * `::` at the start of a line and from `##[` anywhere. One text is one line.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands and actions/runner
 */
export function safeText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped).replaceAll('##[', '## [');
}

function escaped(character: string): string {
  const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
  return short ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

const colours: Readonly<Record<Style, string>> = {
  plain: '',
  strong: '\u001b[1m',
  quiet: '\u001b[2m',
  bad: '\u001b[31m',
  warn: '\u001b[33m',
  good: '\u001b[32m',
};
const reset = '\u001b[0m';

/** Writes lines, each made safe; the only place where report text meets a stream. */
export function printLines(sink: Sink, lines: readonly Line[], colour: boolean): void {
  const texts = lines.map((pieces) => {
    const safe = pieces.map(({ text, style }) => ({ text: safeText(text), style }));
    const bare = safe.map(({ text }) => text).join('');
    // Two pieces may make a command together that neither holds: such a line goes without its colours.
    const command = bare.includes('##[') || /^\s*::/.test(bare);
    const line = command
      ? bare.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/, '$1: ')
      : safe.map(({ text, style }) => paint(text, style, colour)).join('');
    return `${line.trimEnd()}\n`;
  });
  sink.write(texts.join(''));
}

/** Writes one message as one line. */
export function printMessage(sink: Sink, text: string): void {
  printLines(sink, [[{ text, style: 'plain' }]], false);
}

/**
 * Writes JSON as it is, with everything a terminal or a runner might act on as JSON escapes: it reads the same.
 */
export function printJson(sink: Sink, json: string): void {
  const unicode = (character: string) =>
    `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  sink.write(
    json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, jsonEscape(unicode)).replaceAll('##[', '##\\u005b'),
  );
}

/**
 * Writes Markdown made by report/, whose data are visible escapes already; only what a runner would take for a
 * workflow command is broken up.
 */
export function printMarkdown(sink: Sink, markdown: string): void {
  const lines = markdown.split('\n').map((line) => {
    const safe = line.split('\t').map(safeText).join('\t');
    return safe.replace(/^(\s*):(?=:)/, '$1: ');
  });
  sink.write(lines.join('\n'));
}

/** Characters beyond the basic plane need both halves of their surrogate pair. */
function jsonEscape(unicode: (character: string) => string): (character: string) => string {
  return (character) => character.split('').map(unicode).join('');
}

function paint(text: string, style: Style, colour: boolean): string {
  return colour && colours[style] !== '' ? `${colours[style]}${text}${reset}` : text;
}
