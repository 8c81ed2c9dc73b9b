import type { TemplatePart } from './hcl-ast';
import type { Scope } from './scope';
import type { At, Piece, Value } from './value';

/** What a function needs besides its arguments. `render` evaluates a template, for `templatefile`. */
export interface CallContext {
  readonly scope: Scope;
  readonly at: At;
  readonly render: (parts: readonly TemplatePart[], scope: Scope) => readonly Piece[];
}

/** A function of Terraform; undefined where its arguments are not known well enough. */
export type TerraformFunction = (values: readonly Value[], context: CallContext) => Value | undefined;
