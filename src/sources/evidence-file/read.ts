import { decodeUtf8, readRegularFile } from '../../disk/read-file';
import type {
  Evidence,
  GatheredEvidence,
  KnownPrincipal,
  PrincipalFacts,
  SourceView,
  Tally,
  Use,
} from '../../drift/evidence';
import { sorted } from '../../drift/merge-evidence';
import type { Window } from '../../drift/time';
import { InputError } from '../../input-error';
import {
  type EvidenceDocument,
  evidenceSchema,
  type PrincipalDocument,
  readTime,
  type TallyDocument,
  type ViewDocument,
} from './schema';
import { contentHash } from './write';

const cap = 256 * 1024 * 1024;

/**
 * Reads the evidence file of an earlier run. Throws InputError when it cannot be read, is no evidence file, comes
 * from a newer version, or was changed after it was written.
 */
export async function readEvidenceFile(path: string, roots?: readonly string[]): Promise<GatheredEvidence> {
  const bytes = await readRegularFile(path, { cap, roots });
  if (!Buffer.isBuffer(bytes)) throw failure(path, bytes.message, 'check the path');
  const document = parseDocument(decodeUtf8(bytes), path);
  return {
    views: document.views.map(viewOf),
    principals: sorted(
      new Map(Object.entries(document.principals).map(([arn, one]) => [arn, principalOf(one)])),
    ),
  };
}

function parseDocument(text: string | undefined, path: string): EvidenceDocument {
  const remedy = 'gather it anew with --report-directory';
  const value = text === undefined ? undefined : parseJson(text);
  if (value === undefined) throw failure(path, 'not an evidence file: truncated or not JSON', remedy);
  if (typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion !== 1) {
    throw failure(path, 'an evidence file of another version', remedy);
  }
  const parsed = evidenceSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where =
      issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    throw failure(path, `not an evidence file: ${issue?.message ?? 'wrong shape'}${where}`, remedy);
  }
  if (parsed.data.hash !== contentHash(parsed.data)) {
    throw failure(path, 'its content does not match its hash: it was changed after it was written', remedy);
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failure(path: string, message: string, remedy: string): InputError {
  return new InputError([{ place: `evidence-file ${path}`, message, remedy }]);
}

function viewOf({ window, span, records, ...view }: ViewDocument): SourceView {
  return {
    ...view,
    window: windowOf(window),
    ...(span === undefined ? {} : { span: windowOf(span) }),
    records: sorted(new Map(Object.entries(records))),
  };
}

function principalOf({ uses, mayNeed, unknownEvents, facts }: PrincipalDocument): KnownPrincipal {
  const evidence: Evidence = {
    uses: sorted(new Map(Object.entries(uses).map(([action, use]) => [action, useOf(use)]))),
    mayNeed: sorted(
      new Map(
        Object.entries(mayNeed).map(([action, { event, last }]) => [action, { event, last: readTime(last) }]),
      ),
    ),
    unknownEvents: unknownEvents.map(({ service, candidates, ...event }) => ({
      ...event,
      ...(service === undefined ? {} : { service }),
      ...(candidates === undefined ? {} : { candidates }),
    })),
  };
  return { evidence, ...(facts === undefined ? {} : { facts: factsOf(facts) }) };
}

function factsOf({
  created,
  otherPolicies,
  deployedPolicies,
}: NonNullable<PrincipalDocument['facts']>): PrincipalFacts {
  return {
    ...(created === undefined ? {} : { created: readTime(created) }),
    ...(otherPolicies === undefined ? {} : { otherPolicies }),
    ...(deployedPolicies === undefined ? {} : { deployedPolicies }),
  };
}

function useOf({
  allowed,
  denied,
  attempted,
  resources,
  allResources,
  sources,
}: PrincipalDocument['uses'][string]): Use {
  return {
    ...(allowed === undefined ? {} : { allowed: tallyOf(allowed) }),
    ...(denied === undefined ? {} : { denied: tallyOf(denied) }),
    ...(attempted === undefined ? {} : { attempted: tallyOf(attempted) }),
    resources,
    allResources,
    sources,
  };
}

function tallyOf({ count, first, last }: TallyDocument): Tally {
  return {
    ...(count === undefined ? {} : { count }),
    ...(first === undefined ? {} : { first: readTime(first) }),
    ...(last === undefined ? {} : { last: readTime(last) }),
  };
}

function windowOf({ start, end }: { readonly start: string; readonly end: string }): Window {
  return { start: readTime(start), end: readTime(end) };
}
