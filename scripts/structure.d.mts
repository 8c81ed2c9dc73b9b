/** How a file imports another: at its start, when it reaches `import()`, or only for its types. */
export type ImportKind = 'static' | 'dynamic' | 'type';

/** Files and folders are named relative to src. */
export interface Import {
  readonly file: string;
  /** `../data/x.json` for a file outside of src. */
  readonly to: string;
  readonly kind: ImportKind;
}

interface Sized {
  readonly name: string;
  readonly lines: number;
}

interface Chain {
  readonly count: number;
  readonly chain: readonly string[];
}

interface Circles {
  readonly files: readonly (readonly string[])[];
  readonly folders: readonly (readonly string[])[];
}

export interface Structure {
  readonly files: readonly Sized[];
  readonly folders: readonly (Sized & { readonly files: number })[];
  readonly imports: readonly Import[];
  readonly packages: readonly { readonly file: string; readonly name: string; readonly kind: ImportKind }[];
  readonly circles: Circles;
  readonly hops: Chain;
  readonly hopsAtRunTime: Chain;
  /** The longest first. */
  readonly functions: readonly (Sized & { readonly file: string })[];
}

export function structureOf(checkout?: string): Structure;
export function circlesIn(imports: readonly Import[]): Circles;
