/** The codes of reasons: part of the report's contract (schema/report.schema.json). */
export const reasonCodes = [
  'over-granted',
  'missing',
  'new-grant',
  'base-unread',
  'untrusted-evidence',
  'gap',
  'short-span',
  'young-role',
  'unknown-age',
  'ends-early',
  'interrupted',
  'no-event',
  'no-source',
  'old-evidence',
] as const;

/** Why a verdict is what it is. */
export interface Reason {
  readonly code: (typeof reasonCodes)[number];
  readonly message: string;
}
