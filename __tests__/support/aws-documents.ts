/** A policy document: a text as it is, or what JSON makes of it. */
export type PolicyDocument = string | { readonly Version?: string; readonly Statement: unknown };

export function textOf(document: PolicyDocument): string {
  return typeof document === 'string' ? document : JSON.stringify(document);
}

/** As IAM gives documents away: encoded as RFC 3986 has it. */
export function encoded(document: PolicyDocument): string {
  return encodeURIComponent(textOf(document)).replaceAll(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
