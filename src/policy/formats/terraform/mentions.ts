import { spend } from '../../../base/work';
import type { Draft } from './draft';
import { patternOf } from './resource';
import type { Value } from './value';

/**
 * Whether a value holds the name or the ARN of a principal, in whatever depth: what gets it can attach policies to the
 * principal.
 */
export function mentions(value: Value, draft: Draft): boolean {
  spend(1);
  switch (value.kind) {
    case 'list':
      return value.items.some((item) => mentions(item.value, draft));
    case 'map':
      return [...value.entries.values()].some((item) => mentions(item.value, draft));
    case 'choice':
      return value.options.some((option) => mentions(option, draft));
    case 'lazy':
      return isReference(value.ref, draft);
    case 'text': {
      const text = patternOf(value);
      const isNamed = draft.names().some((name) => text === name || text.endsWith(`/${name}`));
      return isNamed || isReference(text, draft);
    }
    case 'hole':
      return isReference(value.ref, draft);
    default:
      return false;
  }
}

/** References within a module lack its address. */
function isReference(text: string, { address }: Draft): boolean {
  const own = address.slice(address.search(/aws_iam_[a-z]+\./)).replace(/\[[^\]]*\]$/, '');
  return `${text}.`.includes(`${own}.`) || text.includes(`${own}[`);
}
