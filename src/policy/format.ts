import type { PolicyEdit } from './edits';
import type { ReadPolicies, SourceFile } from './model';

/** A way in which policies stand in files: one folder of policy/formats each. */
export interface PolicyFormat {
  /** As people call it. */
  readonly name: string;
  /** Whether a file is of this format, by its name and content. */
  recognizes(file: SourceFile): boolean;
  /** The policies of files of this format, read together: one policy can come from several files. */
  read(files: readonly SourceFile[]): ReadPolicies;
  /** The files with edits written into them, those that do not change too; everything else keeps its bytes. */
  write(files: readonly SourceFile[], edits: readonly PolicyEdit[]): readonly SourceFile[];
}
