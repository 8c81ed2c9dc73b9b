import { type ActionPattern, parseActionPattern } from './action-pattern';

/**
 * Parses an element of Action or NotAction as IAM stores it. IAM takes some texts that match no action: with a space or
 * another invisible character in them, a list in one text, a service prefix without a name. They become patterns that
 * match nothing, and `matchesNothing` says why: a Deny of one denies nothing, a NotAction of one excludes nothing.
 * Gives a string that says what is wrong for a text that IAM refuses.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function parseStoredAction(text: string): ActionPattern | string {
  const pattern = parseActionPattern(text);
  const why = typeof pattern === 'string' ? whyStored(text) : undefined;
  if (why === undefined) return pattern;
  const [service = ''] = text.toLowerCase().split(':', 1);
  return { text, service: service.replace(/[^a-z0-9-]/g, ''), name: '', matchesNothing: why };
}

function whyStored(text: string): string | undefined {
  if (/^[A-Za-z0-9-]+:$/.test(text)) return 'it has no action name';
  if (isList(text)) return 'it is a list in one string';
  const [found] = text.match(invisible) ?? [];
  if (found === undefined || !isAction(text.replace(invisible, ''))) return undefined;
  return `it contains ${nameOf(found)} ${placeIn(text)}`;
}

/** A text without a colon is none: IAM refuses what has no service prefix. */
function isAction(text: string): boolean {
  return text.includes(':') && typeof parseActionPattern(text) !== 'string';
}

/** `s3:GetObject,s3:PutObject`, with spaces or an empty part or without. */
function isList(text: string): boolean {
  if (!/[,;]/.test(text)) return false;
  const parts = text
    .split(/[,;]/)
    .map((part) => part.replace(invisible, ''))
    .filter((part) => part !== '');
  return (
    parts.length > 0 && parts.every((part) => part === '*' || isAction(part)) && isAction(parts[0] ?? '')
  );
}

/** White space, controls and characters without a width. */
const invisible = /[\p{Z}\p{C}]/gu;

function placeIn(text: string): string {
  if (/^[\p{Z}\p{C}]/u.test(text)) return 'at its beginning';
  return /[\p{Z}\p{C}]$/u.test(text) ? 'at its end' : 'inside';
}

const names: ReadonlyMap<string, string> = new Map([
  [' ', 'a space'],
  ['\t', 'a tab'],
  ['\n', 'a line break'],
  ['\r', 'a line break'],
  ['\u00a0', 'a no-break space'],
  ['\u200b', 'a zero-width space'],
  ['\ufeff', 'a byte order mark'],
]);

function nameOf(character: string): string {
  return `${names.get(character) ?? 'an invisible character'} (${codeOf(character)})`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text with its invisible characters shown, such as `s3:GetObject<U+0020>`. */
export function shownInvisible(text: string): string {
  return text.replace(invisible, (character) => `<${codeOf(character)}>`);
}
