import { combined, mapChoice } from './access';
import type { BinaryOperator } from './hcl-ast';
import { type At, exactText, isNull, plain, refOf, type Value } from './value';

/** `-` and `!`. */
export function negated(operator: '-' | '!', value: Value, at: At): Value {
  return mapChoice(value, (option) => {
    const text = exactText(option);
    if (operator === '!' && (text === 'true' || text === 'false')) return plain(text === 'false', at);
    if (operator === '-' && text !== undefined) return plain(-Number(text), at);
    return combined(`${operator}${refOf(option)}`, [option], at);
  });
}

/** A binary operator on two values; what is not known stays so only where it decides. */
export function binary(operator: BinaryOperator, left: Value, right: Value, at: At): Value {
  if (operator === '&&' || operator === '||') return logical(operator, left, right, at);
  return mapChoice(left, (a) => mapChoice(right, (b) => compared(operator, a, b, at)));
}

function logical(operator: '&&' | '||', left: Value, right: Value, at: At): Value {
  const decides = operator === '||' ? 'true' : 'false';
  const [a, b] = [exactText(left), exactText(right)];
  if (a === decides || b === decides) return plain(decides === 'true', at);
  if (a !== undefined && b !== undefined) return plain(decides !== 'true', at);
  return a === undefined ? (b === undefined ? unknown(operator, left, right, at) : left) : right;
}

function unknown(operator: BinaryOperator, left: Value, right: Value, at: At): Value {
  return combined(`${refOf(left)} ${operator} ${refOf(right)}`, [left, right], at);
}

function compared(operator: BinaryOperator, left: Value, right: Value, at: At): Value {
  if (operator === '==' || operator === '!=') {
    const equal = isEqual(left, right);
    return equal === undefined
      ? unknown(operator, left, right, at)
      : plain(equal === (operator === '=='), at);
  }
  const [a, b] = [exactText(left), exactText(right)];
  if (a === undefined || b === undefined) return unknown(operator, left, right, at);
  return plain(calculated(operator, Number(a), Number(b)), at);
}

function calculated(operator: BinaryOperator, a: number, b: number): number | boolean {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '>':
      return a > b;
    case '<':
      return a < b;
    case '>=':
      return a >= b;
    default:
      return a <= b;
  }
}

/** Whether two values are equal; undefined where that is not known. */
export function isEqual(left: Value, right: Value): boolean | undefined {
  if (isUnknown(left) || isUnknown(right)) return undefined;
  if (isNull(left) || isNull(right)) return isNull(left) && isNull(right);
  const [a, b] = [exactText(left), exactText(right)];
  if (a !== undefined && b !== undefined) return a === b && isBoolean(left) === isBoolean(right);
  if (left.kind === 'text' || right.kind === 'text') return textsDiffer(left, right) ? false : undefined;
  return allEqual(left, right);
}

/** A text with something in it is not the empty one, whatever its holes are. */
function textsDiffer(left: Value, right: Value): boolean {
  const filled = (value: Value) =>
    value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'text' && piece.text !== '');
  return (exactText(left) === '' && filled(right)) || (exactText(right) === '' && filled(left));
}

function isBoolean(value: Value): boolean {
  return value.kind === 'plain' && typeof value.value === 'boolean';
}

function isUnknown(value: Value): boolean {
  return value.kind === 'hole' || value.kind === 'choice' || value.kind === 'lazy';
}

function allEqual(left: Value, right: Value): boolean | undefined {
  const [a, b] = [membersOf(left), membersOf(right)];
  if (a === undefined || b === undefined) return undefined;
  if (a.length !== b.length) return false;
  const answers = a.map(([key, value], index) => {
    const [other, second] = b[index] ?? [];
    return key !== other || second === undefined ? false : isEqual(value, second);
  });
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

function membersOf(value: Value): readonly (readonly [string, Value])[] | undefined {
  if (value.kind !== 'list' && value.kind !== 'map') return undefined;
  const entries =
    value.kind === 'map'
      ? [...value.entries].sort()
      : value.items.map((item, index) => [String(index), item] as const);
  const isOpen = value.more.length > 0 || entries.some(([, { doubts }]) => doubts.length > 0);
  return isOpen ? undefined : entries.map(([key, item]) => [key, item.value] as const);
}
