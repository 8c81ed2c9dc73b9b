/** How an object is laid out: what stands around its colons and braces. */
export interface JsonLayout {
  readonly colon: string;
  /** Between its brace and its first member. */
  readonly open: string;
  /** Between its last member and its brace. */
  readonly close: string;
  /** One more step of indentation; empty for what stands in one line. */
  readonly unit: string;
}

/** JSON of a value as text in the layout of an object that stands beside it: its members and items a line each, or all in one. */
export function printed(value: unknown, layout: JsonLayout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const { colon, open, close, unit } = layout;
  const isInLines = /[\r\n]/.test(open);
  const inner = isInLines ? { ...layout, open: open + unit, close: open } : layout;
  const between = isInLines ? `,${open}` : /\s$/.test(colon) ? ', ' : ',';
  if (Array.isArray(value)) {
    const items = value.map((item) => printed(item, inner)).join(between);
    return isInLines && value.length > 0 ? `[${open}${items}${close}]` : `[${items}]`;
  }
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}${colon}${printed(member, inner)}`,
  );
  return members.length === 0 ? '{}' : `{${open}${members.join(between)}${close}}`;
}
