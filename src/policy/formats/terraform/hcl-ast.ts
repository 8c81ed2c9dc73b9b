import type { TextSpan } from '../../model';

/** An expression of HCL's native syntax, with the stretch of the text that it takes. */
export type Expression = TextSpan &
  (
    | { readonly kind: 'literal'; readonly value: number | boolean | null }
    /** A quoted text or a heredoc; a plain string is a template of text only. */
    | { readonly kind: 'template'; readonly parts: readonly TemplatePart[]; readonly heredoc: boolean }
    /** The first name of a reference, such as `var`. */
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'attribute'; readonly of: Expression; readonly name: string }
    | { readonly kind: 'index'; readonly of: Expression; readonly key: Expression }
    /** `each` says what is read from each item: its innermost expression is `item`. */
    | { readonly kind: 'splat'; readonly of: Expression; readonly each: Expression }
    | { readonly kind: 'item' }
    | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
    | { readonly kind: 'object'; readonly entries: readonly ObjectEntry[] }
    | {
        readonly kind: 'call';
        readonly name: string;
        readonly arguments: readonly Expression[];
        /** The last argument is a list that stands for several (`...`). */
        readonly expands: boolean;
      }
    | {
        readonly kind: 'conditional';
        readonly test: Expression;
        readonly yes: Expression;
        readonly no: Expression;
      }
    | ForExpression
    | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly of: Expression }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
  );

export type BinaryOperator =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '>='
  | '<='
  | '>'
  | '<'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%';

export interface ObjectEntry {
  readonly key: Expression;
  readonly value: Expression;
}

/** `for key, value in of`. */
export interface ForHead {
  readonly keyName?: string;
  readonly valueName: string;
  readonly of: Expression;
}

/** `[for ...]`, or `{for ...}` where it has a key; `groups`: values of the same key become a list. */
export interface ForExpression extends ForHead {
  readonly kind: 'for';
  readonly key?: Expression;
  readonly value: Expression;
  readonly groups: boolean;
  readonly test?: Expression;
}

/** A piece of a template. Text is as long as its stretch exactly where it stands there character for character. */
export type TemplatePart = TextSpan &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'value'; readonly of: Expression }
    | {
        readonly kind: 'if';
        readonly test: Expression;
        readonly yes: readonly TemplatePart[];
        readonly no: readonly TemplatePart[];
      }
    | ({ readonly kind: 'for'; readonly body: readonly TemplatePart[] } & ForHead)
  );

export interface Attribute extends TextSpan {
  readonly name: string;
  readonly value: Expression;
}

export interface Block extends TextSpan {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
}

/** What stands in a file or a block, in its order. */
export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

/** Where a text stops being HCL, and why. */
export class HclError extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
