import fc from 'fast-check';

const between = (min: number, max: number) =>
  fc.integer({ min, max }).map((point) => String.fromCodePoint(point));

/** Any character but half of a surrogate pair. `unit: 'binary'` means the same and takes half a second to make. */
export const anyCharacter = fc.oneof(between(0, 0xff), between(0, 0xd7ff), between(0xe000, 0x10ffff));

/** A text of any characters. */
export function textOfAny(length: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, ...length });
}
