import type { FindingDetails } from '@aws-sdk/client-accessanalyzer';

/** Whom an external-access finding lets in, and to what: `AWS 444455556666 may use sts:AssumeRole`. */
export function externalAccess(details: readonly FindingDetails[]): string {
  const texts = details.flatMap(({ externalAccessDetails: one }) => {
    if (one === undefined) return [];
    const principals = Object.entries(one.principal ?? {}).map(([kind, name]) => `${kind} ${name}`);
    const who = one.isPublic === true ? 'everybody' : principals.join(' and ') || 'somebody outside';
    const what = (one.action ?? []).join(', ') || 'it';
    const keys = Object.keys(one.condition ?? {}).sort();
    const under = keys.length === 0 ? '' : ` under a condition on ${keys.join(', ')}`;
    return [`${who} may use ${what}${under}`];
  });
  return texts.join('; ') || 'somebody outside may use it';
}
