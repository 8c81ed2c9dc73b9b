import type { PolicyEdit } from './edits';
import type { PolicyId, ReadPolicies, SourceFile } from './model';

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
  /** What of the policies cannot be edited; absent: nothing. */
  limits?(files: readonly SourceFile[]): EditLimits;
  /** Whether a written file is the one before but for its edits; absent: what it reads as tells. */
  isOnlyEdited?(before: SourceFile, after: SourceFile, edits: readonly PolicyEdit[]): boolean;
}

/** What of the policies of some files cannot be edited where it stands, and why; each undefined for what can. */
export interface EditLimits {
  /** An action of a statement. */
  fixedItem(policy: PolicyId, statement: number, item: number): string | undefined;
  /** A statement as a whole: whether it can be taken out of its policy. */
  fixedStatement(policy: PolicyId, statement: number): string | undefined;
  /** A policy that cannot get anything. */
  fixedPolicy(policy: PolicyId): string | undefined;
}
