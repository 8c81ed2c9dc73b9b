/** Why a verdict is what it is. The codes are part of the report's contract. */
export interface Reason {
  readonly code:
    | 'over-granted'
    | 'missing'
    | 'new-grant'
    | 'base-unread'
    | 'untrusted-evidence'
    | 'gap'
    | 'short-span'
    | 'young-role'
    | 'unknown-age'
    | 'ends-early'
    | 'interrupted'
    | 'no-event'
    | 'no-source'
    | 'old-evidence';
  readonly message: string;
}
