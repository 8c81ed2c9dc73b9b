import type { Expression, TemplatePart } from '../../../../src/policy/formats/terraform/hcl-ast';

/** An expression as one text, to compare with what HashiCorp's parser says of the same source. */
export function outline(node: Expression): string {
  const at = `@${node.start}-${node.end}`;
  switch (node.kind) {
    case 'literal':
      return `${node.value}${at}`;
    case 'template':
      return `(template${all(partsOf(node.parts))})`;
    case 'name':
    case 'attribute':
      return accessOf(node, at);
    case 'index':
      return stepOf(node) === undefined
        ? `(index ${outline(node.of)} ${outline(node.key)})`
        : accessOf(node, at);
    case 'splat':
      return `(splat ${outline(node.of)} ${outline(node.each)})`;
    case 'item':
      return 'item';
    case 'tuple':
      return `(tuple${all(node.items.map(outline))})`;
    case 'object':
      return `(object${all(node.entries.map(({ key, value }) => `${keyOf(key)}=${outline(value)}`))})`;
    case 'call':
      return `(call ${node.name}${node.expands ? '...' : ''}${all(node.arguments.map(outline))})`;
    case 'conditional':
      return `(if ${outline(node.test)} ${outline(node.yes)} ${outline(node.no)})`;
    case 'for': {
      const parts = [node.of, node.key, node.value, node.test].flatMap((one) => one ?? []);
      return `(for ${node.keyName ?? ''},${node.valueName}${node.groups ? '...' : ''}${all(parts.map(outline))})`;
    }
    case 'unary':
      return `(${node.operator} ${outline(node.of)})`;
    case 'binary':
      return `(${node.operator} ${outline(node.left)} ${outline(node.right)})`;
  }
}

function all(texts: readonly string[]): string {
  return texts.map((text) => ` ${text}`).join('');
}

/** Names and literal keys that follow each other are one access. */
function accessOf(node: Expression, at: string): string {
  let base = node;
  let steps = '';
  for (let step = stepOf(base); step !== undefined; step = stepOf(base)) {
    steps = `${step.text}${steps}`;
    base = step.of;
  }
  return base.kind === 'name' ? `${base.name}${steps}${at}` : `(get ${outline(base)} ${steps})`;
}

function stepOf(node: Expression): { readonly of: Expression; readonly text: string } | undefined {
  if (node.kind === 'attribute') return { of: node.of, text: `.${node.name}` };
  if (node.kind !== 'index') return undefined;
  const { of, key } = node;
  if (key.kind === 'literal') return { of, text: `[${key.value}]` };
  const text = key.kind === 'template' ? textOf(key.parts) : undefined;
  return text === undefined ? undefined : { of, text: `[${JSON.stringify(text)}]` };
}

/** The text of a template of text only. */
export function textOf(parts: readonly TemplatePart[]): string | undefined {
  return parts.every((part) => part.kind === 'text') ? parts.map((part) => part.text).join('') : undefined;
}

function keyOf(key: Expression): string {
  return key.kind === 'template' ? (textOf(key.parts) ?? '*') : '*';
}

/** The pieces of a template, texts beside each other joined. */
function partsOf(parts: readonly TemplatePart[]): string[] {
  const texts: string[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') texts.push(JSON.stringify(text));
    text = '';
  };
  for (const part of parts) {
    if (part.kind === 'text') text += part.text;
    else {
      flush();
      texts.push(partOf(part));
    }
  }
  flush();
  return texts;
}

function partOf(part: Exclude<TemplatePart, { kind: 'text' }>): string {
  if (part.kind === 'value') return outline(part.of);
  const body = (parts: readonly TemplatePart[]) => `(template${all(partsOf(parts))})`;
  if (part.kind === 'if') return `(if ${outline(part.test)} ${body(part.yes)} ${body(part.no)})`;
  return `(for ${part.keyName ?? ''},${part.valueName} ${outline(part.of)} ${body(part.body)})`;
}
