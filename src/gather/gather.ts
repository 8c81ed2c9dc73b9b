import { setMaxListeners } from 'node:events';
import { defaultLookback, type EvidenceRequest } from '../config/config';
import type { Knowledge } from '../drift/drift-input';
import type { GatheredEvidence } from '../drift/evidence';
import { extendKnowledge } from '../drift/knowledge';
import { mergeGathered } from '../drift/merge-evidence';
import { day } from '../drift/time';
import type { PrincipalArn } from '../iam/arn';
import { InputError } from '../input-error';
import { evidenceOf, type Seen, servicesIn } from './assemble';
import type { AwsAnswers, AwsRequest } from './aws';
import type { Gatherer, Surroundings } from './gatherer';
import { type FoundLogs, findLogsOf, scanLogs } from './logs';
import { needsAws } from './needs-aws';
import { allowed, type Place } from './place';
import { type Reference, readReference } from './reference';

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
  request: EvidenceRequest,
  principals: readonly PrincipalArn[],
  services: readonly string[],
  gatherer: Gatherer,
): Promise<GatheredEvidence> {
  const { now, place, surroundings } = gatherer;
  const asksAws = needsAws(request, surroundings.env);
  const { windowEnd, lookback, file, logs } = request;
  if ((logs !== undefined || asksAws) && windowEnd !== undefined && windowEnd > now + day)
    throw new InputError([endsInFuture]);
  const end = windowEnd ?? now;
  const window = { start: end - (lookback ?? defaultLookback), end };
  // Wrong input comes before anything that costs: a file that is none starts no job.
  const kept = file === undefined ? undefined : await readFile(file.path, place);
  const order = { evidence: request, principals, window, now };
  const found = await findLogsOf(order, gatherer);
  const seen = await ask(found, order, asksAws, gatherer);
  const wanted = [...services, ...servicesIn(seen, gatherer.knowledge)];
  const reference = await readReference(request, asksAws, wanted, gatherer);
  const fresh = evidenceOf(seen, principals, knowledgeWith(reference, gatherer), reference, end);
  const parts = [...(kept === undefined ? [] : [kept]), ...(fresh === undefined ? [] : [fresh])];
  const gathered = mergeGathered(parts);
  return surroundings.signal.aborted ? { ...gathered, interrupted: true } : gathered;
}

/** Logs and AWS side by side; when one of them throws, the other is ended as well. */
async function ask(
  found: FoundLogs | undefined,
  request: AwsRequest,
  asksAws: boolean,
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
      asksAws ? askAws(request, { ...surroundings, signal }) : undefined,
    ]);
    return { logs, answers };
  } catch (error) {
    end();
    throw error;
  } finally {
    surroundings.signal.removeEventListener('abort', end);
  }
}

async function readFile(path: string, place: Place): Promise<GatheredEvidence> {
  const absolute = await allowed('evidence-file', path, place);
  const { readEvidenceFile } = await import('../sources/evidence-file/read');
  return readEvidenceFile(absolute, place.evidenceRoots);
}

async function askAws(request: AwsRequest, surroundings: Surroundings): Promise<AwsAnswers> {
  const { gatherFromAws } = await import('./aws');
  return gatherFromAws(request, surroundings);
}

function knowledgeWith(reference: Reference | undefined, { files, knowledge }: Gatherer): Knowledge {
  if (reference === undefined) return knowledge;
  return extendKnowledge(files, knowledge, reference.services, reference.operations);
}
