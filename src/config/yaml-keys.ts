import { type Document, isCollection, isNode, isScalar, visit } from 'yaml';

/** What is wrong with the structure of a YAML document: where, as an offset in its text, what, and what to do. */
export interface StructureProblem {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** More levels than any configuration has. */
const deepest = 20;

/**
 * The first problem of a document's structure; undefined when there is none. It is looked for before the document
 * becomes values: a key that is itself a list, a map or an alias is turned into text then, which takes exponential
 * time when such keys are nested and can hide that a key stands twice. The library's own check for double keys
 * compares every key with every other.
 */
export function structureProblem(document: Document): StructureProblem | undefined {
  let problem: StructureProblem | undefined;
  const check = (found: StructureProblem) => {
    problem = found;
    return visit.BREAK;
  };
  visit(document, {
    Node(_, node, path) {
      if (path.filter(isCollection).length <= deepest) return undefined;
      const message = `nested deeper than ${deepest} levels`;
      return check({ offset: offsetOf(node), message, remedy: 'use fewer levels' });
    },
    Map(_, { items }) {
      const names = new Set<string>();
      for (const { key } of items) {
        const offset = offsetOf(key);
        if (!isScalar(key) || key.tag !== undefined || key.anchor !== undefined)
          return check({
            offset,
            message: 'a key is not a plain string',
            remedy: 'write the key as a plain string',
          });
        const name = String(key.value);
        if (names.has(name)) return check({ offset, message: 'duplicate key', remedy: 'remove one of them' });
        names.add(name);
      }
      return undefined;
    },
  });
  return problem;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
