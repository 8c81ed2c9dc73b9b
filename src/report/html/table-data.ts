/**
 * What the table of the page is made of, as JSON in the page: the script in page/ reads it. Texts are listed once and
 * rows name them by their index, because many rows share a sentence: 20,000 rows take 2 MB instead of 9.
 */
export interface TableData {
  readonly states: readonly string[];
  readonly risks: readonly string[];
  readonly texts: readonly string[];
  /** The addresses of files, by the index of the path; empty outside of GitHub. */
  readonly addresses: readonly (readonly [file: number, address: string])[];
  readonly rows: readonly Row[];
}

/**
 * `state` and `risk` are indexes of their lists, which are in the order of what to look at first; all others but `line`
 * are indexes of `texts`. A row without a location has line 0. `details` are pairs of a name and a text.
 */
export type Row = readonly [
  state: number,
  risk: number,
  action: number,
  target: number,
  evidence: number,
  file: number,
  line: number,
  ...details: number[],
];
