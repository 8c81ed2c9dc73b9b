/**
 * What a template engine fills in before the policy reaches IAM: `%{...}`, `{{...}}` and `<...>`. What comes there is not
 * known, as with `${...}`, which is either IAM's own policy variable or a placeholder.
 */
const placeholder = /%\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/;
const unknown = /[$%]\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/g;

/** A policy variable: a condition key, with a default or without, or one of three characters (`${*}`). */
const variable = /\$(?=\{(?:[A-Za-z0-9-]+:[^{}]*|[*?$])\})/g;

/**
 * A text of a policy of the version 2008-10-17, which has no policy variables, as 2012-10-17 writes it: `${aws:username}`
 * is `${$}{aws:username}`. Placeholders of templates stay: what comes there is not known in either version.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
 */
export function withoutVariables(text: string): string {
  return text.replace(variable, () => `\${$}`);
}

/** Whether a text or what holds texts was made by `withoutVariables`, or says the same itself. */
export function hasLiteralVariable(value: unknown): boolean {
  return JSON.stringify(value)?.includes(`\${$}{`) === true;
}

/** How many characters longer `withoutVariables` has made a text. */
export function addedByVersion(text: string): number {
  return (text.split(`\${$}{`).length - 1) * '{$}'.length;
}

/** Whether a text has a placeholder in it that is no policy variable of IAM's. */
export function hasPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** Whether a text begins with something unknown: what stands there may be the beginning of an ARN. */
export function beginsWithPlaceholder(text: string): boolean {
  return text.startsWith(`\${`) || text.search(placeholder) === 0;
}

/** A text with everything unknown in it replaced. */
export function replacePlaceholders(text: string, by: string): string {
  return text.replace(unknown, by);
}
