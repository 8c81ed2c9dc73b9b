import { setMaxListeners } from 'node:events';
import { InputError } from '../base/input-error';
import { day, type Instant } from '../base/time';
import { defaultLookback } from '../config/config';
import type { GatheredEvidence } from '../evidence/evidence';
import { remember } from '../evidence/memory';
import { mergeGathered } from '../evidence/merge';
import { extendKnowledge, type Knowledge } from '../reference/knowledge';
import { evidenceOf, type Seen, servicesIn } from './assemble';
import type { EvidenceGroup } from './evidence-groups';
import type { AwsAnswers, gatherFromAws } from './gather-aws';
import { type FoundLogs, findLogsOf, scanLogs } from './gather-logs';
import type { AwsRequest, Gatherer } from './gatherer';
import { type Reference, readReference } from './load-reference';
import { needsAws } from './unasked';

/** A window that reaches beyond today looks back less than it says. Today itself ends in the future, and is fine. */
const endsInFuture = {
  place: 'window-end',
  message: 'lies in the future',
  remedy: 'name a day that has come, or leave it out for now',
};

/**
 * Reads every source of a request, side by side, then AWS's service reference for the services concerned (those of
 * the policies, given, and those in use), and turns all of it into evidence. Throws InputError.
 */
export async function gather(
  { request, principals, parts }: EvidenceGroup,
  services: readonly string[],
  gatherer: Gatherer,
): Promise<GatheredEvidence> {
  const { now, surroundings, kept: files } = gatherer;
  const asksAws = needsAws(request, surroundings.env);
  const { windowEnd, lookback, file, memory, logs } = request;
  if ((logs !== undefined || asksAws) && windowEnd !== undefined && windowEnd > now + day)
    throw new InputError([endsInFuture]);
  const end = windowEnd ?? now;
  const window = { start: end - (lookback ?? defaultLookback), end };
  // Wrong input comes before anything that costs: a file that is none starts no job.
  const kept = file === undefined ? undefined : await files.evidence(file.path);
  const previous = memory === undefined ? undefined : await files.previous(memory.path);
  const common = { window, now, previous, jobs: gatherer.jobs };
  const order = { ...common, evidence: request, principals };
  const found = await findLogsOf(order, gatherer);
  const orders = parts.map((part) => ({ ...common, evidence: part.request, principals: part.principals }));
  const seen = await ask(found, order, asksAws ? orders : [], gatherer);
  const wanted = [...services, ...servicesIn(seen, gatherer.knowledge)];
  const reference = await readReference(request, asksAws, wanted, gatherer);
  const fresh = evidenceOf(seen, principals, knowledgeWith(reference, gatherer), reference, end);
  const read = mergeGathered([
    ...(kept === undefined ? [] : [kept]),
    ...(fresh === undefined ? [] : [fresh]),
  ]);
  const gathered = memory === undefined ? read : remembered(read, previous, memory, end);
  return surroundings.signal.aborted ? { ...gathered, interrupted: true } : gathered;
}

function remembered(
  read: GatheredEvidence,
  previous: GatheredEvidence | undefined,
  { path, retention }: NonNullable<EvidenceGroup['request']['memory']>,
  end: Instant,
): GatheredEvidence {
  const all = remember(previous, read, retention, end);
  if (previous !== undefined) return all;
  const first = `previous-evidence ${path} is not there: nothing is remembered from before this run`;
  return { ...all, remarks: [...(all.remarks ?? []), first] };
}

/** Logs and AWS side by side; when one of them throws, the other is ended as well. AWS is asked in each of some orders. */
async function ask(
  found: FoundLogs | undefined,
  request: AwsRequest,
  orders: readonly AwsRequest[],
  { surroundings }: Gatherer,
): Promise<Seen> {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const end = () => ending.abort();
  surroundings.signal.addEventListener('abort', end);
  if (surroundings.signal.aborted) end();
  const { signal } = ending;
  try {
    const [logs, answers] = await Promise.all([
      found === undefined ? undefined : scanLogs(found, request, { ...surroundings, signal }),
      orders.length === 0 ? undefined : askAws(request, orders, { ...surroundings, signal }),
    ]);
    return { logs, answers };
  } catch (error) {
    end();
    throw error;
  } finally {
    surroundings.signal.removeEventListener('abort', end);
  }
}

async function askAws(...of: Parameters<typeof gatherFromAws>): Promise<AwsAnswers> {
  const { gatherFromAws: askAll } = await import('./gather-aws');
  return askAll(...of);
}

function knowledgeWith(reference: Reference | undefined, { files, knowledge }: Gatherer): Knowledge {
  if (reference === undefined) return knowledge;
  return extendKnowledge(files, knowledge, reference.services, reference.operations);
}
