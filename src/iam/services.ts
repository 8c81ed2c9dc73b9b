import type { Catalogue } from './catalogue';
import { globMatches } from './glob';
import type { PolicyDocument } from './policy-model';

/**
 * The prefixes of the services that documents are about, in order: those that patterns name, known or not, and those
 * of the catalogue that a wildcard or a NotAction reaches.
 */
export function servicesOf(documents: readonly PolicyDocument[], catalogue: Catalogue): readonly string[] {
  const named = new Set<string>();
  for (const { actions } of documents.flatMap(({ statements }) => statements)) {
    const texts =
      actions.kind === 'NotAction' ? ['*'] : actions.patterns.map(({ pattern }) => pattern.service);
    for (const text of new Set(texts)) {
      if (!/[*?]/.test(text)) named.add(text);
      else for (const { prefix } of catalogue.services) if (globMatches(text, prefix)) named.add(prefix);
    }
  }
  return [...named].sort();
}
