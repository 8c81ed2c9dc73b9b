import type { PolicyDocument, Statement } from './policy-model';

/**
 * What policies say together, as text: two that differ in order, layout, Sids or letters' case of actions only have the
 * same meaning. Actions are compared as they are written: `s3:*` is not the list of all of them.
 */
export function meaningOf(documents: readonly PolicyDocument[]): string {
  const statements = documents.flatMap((document) => document.statements.map(meaningOfStatement));
  return [...new Set(statements)].sort().join('\n');
}

function meaningOfStatement({ effect, actions, resources, condition }: Statement): string {
  const patterns = actions.patterns.map(({ pattern }) => pattern.text.toLowerCase());
  const set = (texts: readonly string[]) => [...new Set(texts)].sort();
  return JSON.stringify([
    effect,
    actions.kind,
    set(patterns),
    resources.kind,
    set(resources.values),
    condition ?? null,
  ]);
}
