import { compare } from '../base/order';
import type { Use } from './evidence';

/**
 * The ARN patterns of two uses of an action. Only policy generation names them: where one of two uses that it saw lacks
 * them, those of the other are not all of them, and none are kept. Commutative and associative.
 */
export function mergePatterns(a: Use, b: Use): readonly string[] | undefined {
  const generated = [a, b].filter(({ sources }) => sources.includes('policy-generation'));
  const known = generated.flatMap(({ patterns }) => (patterns === undefined ? [] : [patterns]));
  if (known.length < generated.length || known.length === 0) return undefined;
  return [...new Set(known.flat())].sort(compare);
}
