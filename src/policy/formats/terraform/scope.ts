import { spend } from '../../../base/work';
import type { Expression } from './hcl-ast';
import { type At, hole, type Value } from './value';

/** Where an expression is evaluated. */
export interface Scope {
  readonly file: string;
  /** The names that `for` and dynamic blocks introduce. */
  readonly names: ReadonlyMap<string, Value>;
  /** What a first name such as `var` or `aws_iam_role` refers to. */
  root(name: string, at: At): Value;
  /** A file that a function names: relative to the root module, or below `path.module`. */
  readonly files: FileAccess;
}

/** The files that functions such as `file` may read. */
export interface FileAccess {
  /** The text of a file and the path that it is known by; the reason where it cannot be read. */
  read(path: string): { readonly path: string; readonly text: string } | string;
}

export function withNames(scope: Scope, names: readonly (readonly [string, Value])[]): Scope {
  return { ...scope, names: new Map([...scope.names, ...names]) };
}

export function atOf({ file }: Scope, { start, end }: Expression | { start: number; end: number }): At {
  return { file, start, end };
}

/** How deep evaluations nest, and how long a list can be. */
const deepest = 400;
export const longestList = 5_000;

/** Counts how deep an evaluation is, and what it does. */
export class Depth {
  #depth = 0;

  /** Evaluates one level deeper; gives a hole where that is too deep. */
  within(at: At, evaluate: () => Value): Value {
    spend(50);
    if (this.#depth >= deepest) return hole('...', 'the expression nests too deep to be evaluated', at);
    this.#depth++;
    try {
      return evaluate();
    } finally {
      this.#depth--;
    }
  }
}
