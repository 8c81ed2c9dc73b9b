import type { Inventory } from './inventory';
import type { SourceFile } from './model';

/** What is known of a deployment beyond its files. */
export interface InventoryOptions {
  /** Values of parameters, by name. */
  readonly parameters?: ReadonlyMap<string, string>;
  readonly account?: string;
  readonly region?: string;
  readonly stack?: string;
  /** Paths of files with variables of Terraform, absolute, those that take precedence last. */
  readonly variableFiles?: readonly string[];
}

/** A file, and those that it names. */
export interface InventoryFiles {
  readonly entry: SourceFile;
  /** By their paths; what could not be read is not among them. */
  readonly others: ReadonlyMap<string, SourceFile>;
}

/** A format of files that describe principals and their policies: one folder of policy/formats each. */
export interface InventoryReader {
  /** As people call it. */
  readonly name: string;
  /** Whether a file is of this format, by its name and content. */
  recognizes(file: SourceFile): boolean;
  /** The paths of the files that are read together with the entry, as far as the files read so far tell. */
  closure(files: InventoryFiles): readonly string[];
  read(files: InventoryFiles, options: InventoryOptions): Inventory;
}

/** A file whose principals a target judges, and how it reads the file. */
export interface JudgedFile {
  readonly path: string;
  readonly options: InventoryOptions;
  /** The addresses of its principals that the target judges. */
  readonly principals: readonly string[];
}
