import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { within } from '../../../../src/base/work';
import type { Body, Expression, TemplatePart } from '../../../../src/policy/formats/terraform/hcl-ast';
import { HclError } from '../../../../src/policy/formats/terraform/hcl-ast';
import { parseHcl, parseTemplate } from '../../../../src/policy/formats/terraform/hcl-body';
import { mutate, randomOf } from '../../../support/mutate';
import { runs } from '../../../support/runs';

const source = `# a role
resource "aws_iam_role" "ci" {
  count = var.on ? 1 : 0 // known
  name  = "ci-\${var.env}-%{ if var.x }a%{ else }b%{ endif }"
  inline_policy { name = "x" }
  policy = <<-EOF
    {"Action": ["s3:GetObject", "\${join("-", [var.a, "b"])}"],
     "Resource": "$\${aws:username}" %{ for k, v in local.m ~}
       \${k}
     %{ endfor ~}
    }
  EOF
  a = concat([for x in var.l : upper(x) if x != ""], aws_x.y[*].arn, { for k, v in m : k => v... }...)
  b = { a = 1, "b" : 2.5e3, (c) = [null, !true, -1], d = a.b[0].c["k"][v.x] /* c */ }
}
`;

/** Everything that has a stretch in a tree. */
function spansOf(body: Body): readonly { readonly start: number; readonly end: number }[] {
  const own = body.attributes.flatMap((one) => [one, ...inside(one.value)]);
  return [...own, ...body.blocks.flatMap((one) => [one, ...spansOf(one.body)])];
}

function inside(value: Expression | readonly TemplatePart[]): readonly Expression[] {
  if ('kind' in value) return value.kind === 'template' ? [value, ...inside(value.parts)] : [value];
  return value.flatMap((part) => (part.kind === 'value' ? [part.of] : []));
}

test('a mutated text is parsed with ranges within it, or has an error within it; it takes few steps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const text = mutate(source, randomOf(seed));
      const worked = within(100 * (text.length + 1), () => {
        try {
          return spansOf(parseHcl(text));
        } catch (error) {
          if (!(error instanceof HclError)) throw error;
          return [{ start: error.offset, end: error.offset }];
        }
      });
      const spans = worked.done ? worked.value : [{ start: 0, end: -1 }];
      expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
    }),
    { seed: 22, numRuns: runs(600) },
  );
});

test('text pieces that are as long as their stretch stand there character for character', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const text = mutate(source, randomOf(seed));
      let parts: readonly TemplatePart[] = [];
      try {
        parts = parseTemplate(text);
      } catch (error) {
        if (!(error instanceof HclError)) throw error;
      }
      for (const part of parts) {
        if (part.kind !== 'text' || part.text.length !== part.end - part.start) continue;
        expect(text.slice(part.start, part.end)).toBe(part.text);
      }
    }),
    { seed: 23, numRuns: runs(200) },
  );
});

const many = 20_000;
const hostile: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ['blocks', 'a {\n'.repeat(many), /nested deeper than 100 levels/],
  ['brackets', `a = ${'['.repeat(many)}`, /nested deeper than 100 levels/],
  ['parentheses', `a = ${'('.repeat(many)}`, /nested deeper than 100 levels/],
  ['objects', `a = ${'{a='.repeat(many)}`, /nested deeper than 100 levels/],
  ['calls', `a = ${'f('.repeat(many)}`, /nested deeper than 100 levels/],
  ['conditionals', `a = ${'b ? '.repeat(many)}`, /nested deeper than 100 levels/],
  ['conditionals at the end', `a = ${'b ? c : '.repeat(many)}d`, /nested deeper than 100 levels/],
  ['templates', `a = ${'"${'.repeat(many)}`, /nested deeper than 100 levels/],
  ['for expressions', `a = ${'[for x in '.repeat(many)}`, /nested deeper than 100 levels/],
  ['signs', `a = ${'!'.repeat(many)}b`, /nested deeper than 100 levels/],
  ['indexes', `a = ${'b['.repeat(many)}`, /nested deeper than 100 levels/],
  ['operators', `a = 1${' + 1'.repeat(many)}`, /longer than 1000 operators/],
  ['attributes', `a = b${'.c'.repeat(many)}`, /longer than 1000 operators/],
  ['splats', `a = b${'[*]'.repeat(many)}`, /nested deeper than 100 levels|longer than 1000/],
  ['directives', `a = "${'%{ if b }'.repeat(many)}"`, /nested deeper than 50 levels/],
  ['a heredoc without end', `a = <<E\n${'x\n'.repeat(many)}`, /the heredoc E does not end/],
  ['a comment without end', 'a = 1 /*', /expected a new line, found "\/"/],
  ['a string over lines', 'a = "x\n"', /expected the quote that ends this string/],
  ['no value', 'a =\n', /expected an expression, found the end of the line/],
  ['an argument twice', 'a = 1\na = 2\n', /the argument "a" was already set/],
  ['binary', '\u0000\u0001', /expected the name of an argument or block/],
];

test.each(hostile)('%s: one clear message', (_, text, message) => {
  expect(() => parseHcl(text)).toThrow(message);
});

test('long texts do not exhaust the stack', () => {
  const long = 'x'.repeat(1_000_000);
  const comments = '#\n'.repeat(500_000);
  const text = `${comments}a = "${long}${'%'.repeat(100_000)}"\nb = <<E\n${long}\nE\n`;
  expect(parseHcl(text).attributes.map(({ name }) => name)).toEqual(['a', 'b']);
});
