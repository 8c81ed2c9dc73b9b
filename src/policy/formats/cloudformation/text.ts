import type { Problem } from '../../model';
import type { JsonNode, JsonText } from '../json/json-tree';

/** The text of a template as a tree. Short forms of YAML (`!Ref X`) are members of an object, as in JSON. */
export interface TemplateText extends JsonText {
  readonly file: string;
  /** As committed: every offset of the tree counts in it. */
  readonly text: string;
  /** Objects in which a key is written twice: what applies is not known. */
  readonly duplicates: ReadonlyMap<JsonNode, string>;
  /** How often the literal at an offset is part of the tree, where YAML aliases repeat it. */
  readonly copies: ReadonlyMap<number, number>;
}

/** A text that could not be read, and why. */
export interface UnreadText {
  readonly problem: Problem;
}
