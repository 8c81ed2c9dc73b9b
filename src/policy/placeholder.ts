/**
 * What a template engine fills in before the policy reaches IAM: `%{...}`, `{{...}}` and `<...>`. What comes there is not
 * known, as with `${...}`, which is either IAM's own policy variable or a placeholder.
 */
const placeholder = /%\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/;
const unknown = /[$%]\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/g;

/** Whether a text has a placeholder in it that is no policy variable of IAM's. */
export function hasPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** Whether a text begins with something unknown: what stands there may be the beginning of an ARN. */
export function beginsWithPlaceholder(text: string): boolean {
  return text.startsWith('${') || text.search(placeholder) === 0;
}

/** A text with everything unknown in it replaced. */
export function replacePlaceholders(text: string, by: string): string {
  return text.replace(unknown, by);
}
