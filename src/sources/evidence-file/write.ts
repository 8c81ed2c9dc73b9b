import { createHash } from 'node:crypto';
import type {
  Evidence,
  GatheredEvidence,
  KnownPrincipal,
  SourceView,
  Tally,
  Use,
} from '../../drift/evidence';
import type { Window } from '../../drift/time';
import { isoTime } from '../../drift/time';
import type { EvidenceDocument, PrincipalDocument, TallyDocument, ViewDocument } from './schema';

/** The evidence file's text: the same evidence gives the same bytes. */
export function printEvidence(evidence: GatheredEvidence, catalogue: string): string {
  const content = {
    catalogue,
    views: evidence.views.map(viewDocument),
    principals: Object.fromEntries(
      [...evidence.principals].map(([arn, known]) => [arn, principalDocument(known)]),
    ),
  };
  const document: EvidenceDocument = { schemaVersion: 1, hash: contentHash(content), ...content };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** The hash of an evidence file's content, which is everything but version and hash. It is no signature. */
export function contentHash(content: Pick<EvidenceDocument, 'catalogue' | 'views' | 'principals'>): string {
  const { catalogue, views, principals } = content;
  const digest = createHash('sha256').update(JSON.stringify({ catalogue, views, principals })).digest('hex');
  return `sha256:${digest}`;
}

function viewDocument({ records, window, span, ...view }: SourceView): ViewDocument {
  const { source, gaps, files, events, accounts, regions, daysWithout, ...rest } = view;
  return {
    source,
    window: windowDocument(window),
    ...(span === undefined ? {} : { span: windowDocument(span) }),
    gaps: gaps.map(({ place, message }) => ({ place, message })),
    files,
    events,
    accounts: [...accounts],
    regions: [...regions],
    daysWithout: [...daysWithout],
    holdsReads: rest.holdsReads,
    holdsOthers: rest.holdsOthers,
    holdsServices: [...rest.holdsServices],
    managementActions: [...rest.managementActions],
    mappedActions: [...rest.mappedActions],
    records: Object.fromEntries(records),
  };
}

function principalDocument({ evidence, facts }: KnownPrincipal): PrincipalDocument {
  const { uses, mayNeed, unknownEvents }: Evidence = evidence;
  return {
    uses: Object.fromEntries([...uses].map(([action, use]) => [action, useDocument(use)])),
    mayNeed: Object.fromEntries(
      [...mayNeed].map(([action, { event, last }]) => [action, { event, last: isoTime(last) }]),
    ),
    unknownEvents: unknownEvents.map(({ eventSource, eventName, service, candidates, count }) => ({
      eventSource,
      eventName,
      ...(service === undefined ? {} : { service }),
      ...(candidates === undefined ? {} : { candidates: [...candidates] }),
      count,
    })),
    ...(facts === undefined ? {} : { facts: factsDocument(facts) }),
  };
}

function factsDocument(facts: NonNullable<KnownPrincipal['facts']>): NonNullable<PrincipalDocument['facts']> {
  const { created, otherPolicies, deployedPolicies } = facts;
  const texts = (policies: readonly { path: string; text: string }[]) =>
    policies.map(({ path, text }) => ({ path, text }));
  return {
    ...(created === undefined ? {} : { created: isoTime(created) }),
    ...(otherPolicies === undefined
      ? {}
      : { otherPolicies: otherPolicies === 'unreadable' ? otherPolicies : texts(otherPolicies) }),
    ...(deployedPolicies === undefined ? {} : { deployedPolicies: texts(deployedPolicies) }),
  };
}

function useDocument({
  allowed,
  denied,
  attempted,
  resources,
  allResources,
  sources,
}: Use): PrincipalDocument['uses'][string] {
  return {
    ...(allowed === undefined ? {} : { allowed: tallyDocument(allowed) }),
    ...(denied === undefined ? {} : { denied: tallyDocument(denied) }),
    ...(attempted === undefined ? {} : { attempted: tallyDocument(attempted) }),
    resources: [...resources],
    allResources,
    sources: [...sources],
  };
}

function tallyDocument({ count, first, last }: Tally): TallyDocument {
  return {
    ...(count === undefined ? {} : { count }),
    ...(first === undefined ? {} : { first: isoTime(first) }),
    ...(last === undefined ? {} : { last: isoTime(last) }),
  };
}

function windowDocument({ start, end }: Window): { start: string; end: string } {
  return { start: isoTime(start), end: isoTime(end) };
}
