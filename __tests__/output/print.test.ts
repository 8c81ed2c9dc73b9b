import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printJson, printLines, printMessage, safeText } from '../../src/output/print';
import type { Style } from '../../src/report/lines';
import { textOfAny } from '../support/any-text';
import { runs } from '../support/runs';

/** Control, format and line-separating characters: what a terminal or a runner may act on. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Texts as an attacker writes them: commands of the runner and their parts, escape sequences, any characters. */
const nasty = fc.constantFrom(
  '::add-mask::x',
  '::',
  ':',
  '##[error]',
  '##',
  '#',
  '[',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '\u{1B}[31m',
  '\u{1B}]8;;http://x\u{7}',
  '\u{9B}2J',
  '\u{202E}',
  '\u{2028}',
  '\u{2029}',
  '\u{85}',
  '\u{A0}',
  '\u{3000}',
  '\u{FEFF}',
  '\u{200B}',
  '\u{E0001}',
  '\u{0}',
  '\u{D800}',
  '"',
  '\\',
);
const anyText = fc.oneof(
  fc.string({ unit: nasty, maxLength: 8 }),
  textOfAny(),
  fc.string({ unit: fc.oneof(nasty, textOfAny({ maxLength: 1 })), maxLength: 12 }),
);
const styles: readonly Style[] = ['plain', 'strong', 'quiet', 'bad', 'warn', 'good'];
const piece = (text: fc.Arbitrary<string>) => fc.record({ text, style: fc.constantFrom(...styles) });
/** A line of any pieces, or of small ones that make a command only together. */
const anyLine = fc.oneof(
  fc.array(piece(anyText), { maxLength: 4 }),
  fc.array(piece(fc.constantFrom('', '#', '##', '[', '[error]', ':', '::', ' ', 'x')), { maxLength: 6 }),
);

/** What a print function wrote. */
function written(print: (sink: { write(text: string): void }) => void): string {
  const texts: string[] = [];
  print({ write: (text) => void texts.push(text) });
  return texts.join('');
}

/** Lines are ours: each ends with our own line feed, and none is anything to a terminal or a runner. */
function expectHarmless(output: string, count: number): void {
  expect(output.endsWith('\n')).toBe(true);
  const lines = output.slice(0, -1).split('\n');
  expect(lines).toHaveLength(count);
  for (const line of lines) {
    expect(line).not.toMatch(acting);
    expect(line.trim().startsWith('::')).toBe(false);
    expect(line).not.toContain('##[');
  }
}

describe('whatever a text holds', () => {
  test('safe text is one line without control characters and commands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(safeText(text)).not.toMatch(acting);
        expect(safeText(text)).not.toContain('##[');
      }),
      { numRuns: runs(2000) },
    );
  });

  test('a message is one harmless line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectHarmless(
          written((sink) => printMessage(sink, text)),
          1,
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  test('lines of several pieces are as many harmless lines', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 3 }), (lines) => {
        expectHarmless(
          written((sink) => printLines(sink, lines, false)),
          lines.length,
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  test('colours are the only escape sequences, and no line begins with a command', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 3 }), (lines) => {
        const output = written((sink) => printLines(sink, lines, true));
        const own = [0, 1, 2, 31, 32, 33].map((code) => `\u{1B}[${code}m`);
        const plain = own.reduce((text, sequence) => text.replaceAll(sequence, ''), output);
        expect(plain.replaceAll('\n', '')).not.toMatch(acting);
        expect(plain.split('\n')).toHaveLength(lines.length + 1);
        expect(output).not.toContain('##[');
        expect(output.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('harmless text stays as it is', () => {
    const harmless = fc.string({
      unit: fc.constantFrom('a', 'é', '漢', '😀', ' ', '"', '#', '[', '*'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        harmless.filter((text) => !text.includes('##[')),
        (text) => {
          expect(safeText(text)).toBe(text);
        },
      ),
    );
  });

  test.each([
    ['a forged command', '\n::add-mask::x', '\\n::add-mask::x\n'],
    ['a command at the beginning', '::stop-commands::x', ': :stop-commands::x\n'],
    ['a command behind spaces', '  \u{A0}::error::x', '  \u{A0}: :error::x\n'],
    ['an old command', 'a ##[error]x', 'a ## [error]x\n'],
    ['a carriage return', 'safe\r::error::x', 'safe\\r::error::x\n'],
    ['an escape sequence', '\u{1B}[2J', '\\u{1b}[2J\n'],
    ['text that runs backwards', 'a\u{202E}b', 'a\\u{202e}b\n'],
    ['a line separator', 'a\u{2028}::b', 'a\\u{2028}::b\n'],
  ])('%s is shown and not carried out', (_, text, wanted) => {
    expect(written((sink) => printMessage(sink, text))).toBe(wanted);
  });

  test('a command that two pieces of a line make together is shown and not carried out', () => {
    const pieces = ['##', '[error]x'].map((text) => ({ text, style: 'plain' as const }));
    expect(written((sink) => printLines(sink, [pieces], false))).not.toContain('##[');
  });
});

describe('printed JSON', () => {
  const anyValue = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      anyText,
      fc.constantFrom(null, true, 0, -1.5),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(anyText, tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  const anyJson = fc
    .tuple(anyValue, fc.constantFrom(0, 2))
    .map(([value, indent]) => `${JSON.stringify(value, null, indent)}\n`);

  test('reads as the same value', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const output = written((sink) => printJson(sink, json));
        expect(JSON.stringify(JSON.parse(output))).toBe(JSON.stringify(JSON.parse(json)));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('has no control character but its own line ends, and no command', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const output = written((sink) => printJson(sink, json));
        expect(output.replaceAll('\n', '')).not.toMatch(acting);
        expect(output).not.toContain('##[');
        expect(output.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });
});
