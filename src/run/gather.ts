import { setMaxListeners } from 'node:events';
import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import { day, type Instant, type Window } from '../base/time';
import { defaultLookback, type EvidenceRequest } from '../config/config';
import type { GatheredEvidence } from '../evidence/evidence';
import { remember } from '../evidence/memory';
import { mergeGathered } from '../evidence/merge';
import { extendKnowledge, type Knowledge } from '../reference/knowledge';
import type { PreparedReader, SharedRun } from '../sources/source';
import type { AccountAnswers, askAccounts } from './ask-accounts';
import { type Answers, evidenceOf, servicesIn } from './assemble';
import type { EvidenceGroup } from './evidence-groups';
import type { Gatherer } from './gatherer';
import { type Reference, readReference } from './load-reference';
import { ownSession } from './own-session';
import { asksAws, sharedReaders } from './sources';

/**
 * Reads every source of a request, side by side, then AWS's service reference for the services concerned (those of
 * the policies, given, and those in use), and turns all of it into evidence. Throws InputError.
 */
export async function gather(
  group: EvidenceGroup,
  services: readonly string[],
  gatherer: Gatherer,
): Promise<GatheredEvidence> {
  const { request, principals } = group;
  const { surroundings, kept, knowledge } = gatherer;
  const window = windowOf(request, gatherer);
  const file = request.file && (await kept.evidence(request.file.path));
  const previous = request.memory && (await kept.previous(request.memory.path));
  const answers = await untilOneFails(surroundings, (context) =>
    ask(group, { window, previous, context }, gatherer),
  );
  const wanted = [...services, ...servicesIn(answers, knowledge)];
  const reference = await readReference(request, asksAws(request, surroundings.env), wanted, gatherer);
  const fresh = evidenceOf(answers, principals, knowledgeWith(reference, gatherer), reference, window.end);
  const read = mergeGathered([file, fresh].filter((one) => one !== undefined));
  const gathered = request.memory ? remembered(read, previous, request.memory, window.end) : read;
  return surroundings.signal.aborted ? { ...gathered, interrupted: true } : gathered;
}

/** The time that sources are asked about. Throws InputError for a window that ends after today. */
function windowOf(request: EvidenceRequest, { now, surroundings }: Gatherer): Window {
  const { windowEnd: end = now, lookback = defaultLookback, logs } = request;
  const asks = logs !== undefined || asksAws(request, surroundings.env);
  // The end of today is in the future, and is allowed.
  if (asks && end > now + day) throw new InputError([endsInFuture]);
  return { start: end - lookback, end };
}

const endsInFuture = {
  place: 'window-end',
  message: 'lies in the future',
  remedy: 'name a day that has come, or leave it out for now',
};

/** What asking takes besides the group. */
interface Asking {
  readonly window: Window;
  readonly previous: GatheredEvidence | undefined;
  readonly context: Context;
}

/** Asks the shared sources and every account, side by side. */
async function ask(
  { request, principals, parts }: EvidenceGroup,
  { window, previous, context }: Asking,
  { now, place, jobs }: Gatherer,
): Promise<Answers> {
  const own = ownSession(request, principals, context);
  const logs = await prepare(request, { principals, window, now, place, context, session: own.session });
  const askAll = async (): Promise<AccountAnswers | undefined> => {
    if (!asksAws(request, context.env)) return undefined;
    const earlier = previous?.views ?? [];
    return loadAndAsk(parts, { own: await own.open(), window, now, context, jobs, earlier });
  };
  const [records, accounts] = await Promise.all([Promise.all(logs.map((one) => one.gather())), askAll()]);
  return { logs: records, accounts };
}

async function prepare(request: EvidenceRequest, run: SharedRun): Promise<readonly PreparedReader[]> {
  const prepared: PreparedReader[] = [];
  for (const reader of sharedReaders(request)) prepared.push(await reader.prepare(run));
  return prepared;
}

async function loadAndAsk(...of: Parameters<typeof askAccounts>): Promise<AccountAnswers> {
  const { askAccounts: askAll } = await import('./ask-accounts');
  return askAll(...of);
}

/** Gives work a signal of its own: when one part of the work throws, the other parts end as well. */
async function untilOneFails<T>(context: Context, work: (context: Context) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const end = () => ending.abort();
  context.signal.addEventListener('abort', end);
  if (context.signal.aborted) end();
  try {
    return await work({ ...context, signal: ending.signal });
  } catch (error) {
    end();
    throw error;
  } finally {
    context.signal.removeEventListener('abort', end);
  }
}

function remembered(
  read: GatheredEvidence,
  previous: GatheredEvidence | undefined,
  { path, retention }: NonNullable<EvidenceRequest['memory']>,
  end: Instant,
): GatheredEvidence {
  const all = remember(previous, read, retention, end);
  if (previous !== undefined) return all;
  const first = `previous-evidence ${path} is not there: nothing is remembered from before this run`;
  return { ...all, remarks: [...(all.remarks ?? []), first] };
}

function knowledgeWith(reference: Reference | undefined, { files, knowledge }: Gatherer): Knowledge {
  if (reference === undefined) return knowledge;
  return extendKnowledge(files, knowledge, reference.services, reference.operations);
}
