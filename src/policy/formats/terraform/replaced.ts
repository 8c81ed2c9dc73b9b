import type { Replaced } from './configuration';
import type { Expression } from './hcl-ast';
import type { At } from './value';

const action = /^[a-z0-9-]+:[A-Za-z0-9*?]+$/;

/** The actions that something which an override file replaced had written. */
export function replacedActions({ file, attribute, by, what }: Replaced) {
  return textsIn(attribute.value, file)
    .filter(({ text }) => action.test(text))
    .map(({ text, at }) => ({ action: text, at, why: `${by} replaces ${what}` }));
}

function textsIn(node: Expression, file: string): readonly { readonly text: string; readonly at: At }[] {
  switch (node.kind) {
    case 'template': {
      const text = node.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
      return [{ text, at: { file, start: node.start, end: node.end } }];
    }
    case 'tuple':
      return node.items.flatMap((item) => textsIn(item, file));
    case 'object':
      return node.entries.flatMap(({ value }) => textsIn(value, file));
    case 'call':
      return node.arguments.flatMap((one) => textsIn(one, file));
    default:
      return [];
  }
}
