/** A text in a query of Athena's, whatever it holds: a quote is doubled, and nothing else has a meaning in there. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name in a query of Athena's. Source: https://trino.io/docs/current/language/reserved.html */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Texts as the right-hand side of `IN`. */
export function sqlTexts(texts: readonly string[]): string {
  return `(${texts.map(sqlText).join(', ')})`;
}

/**
 * A text in a table definition, which Athena reads as Hive does: a backslash has a meaning there.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/ddl-reference.html
 */
export function hiveText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** A name in a table definition. */
export function hiveName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
