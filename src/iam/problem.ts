/**
 * Something wrong in a document a person wrote, as data: what, where and what to do about it.
 * Lines and columns count from 1; column is in UTF-16 units, as editors and GitHub count.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

export type ProblemCode =
  | 'empty'
  | 'not-json'
  | 'too-deep'
  | 'duplicate-key'
  | 'not-a-policy'
  | 'unknown-element'
  | 'resource-policy'
  | 'invalid-element'
  | 'malformed-action'
  | 'too-many-actions'
  | 'duplicate-sid'
  | 'unknown-action'
  | 'matches-nothing';

/** Text of a document inside a message: quoted and cut at 64 characters. Escaping it is the printer's work. */
export function quote(text: string): string {
  return text.length > 64 ? `"${text.slice(0, 63)}…"` : `"${text}"`;
}
