import { setMaxListeners } from 'node:events';
import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import { day, type Window } from '../base/time';
import { defaultLookback, type EvidenceRequest } from '../config/config';
import type { GatheredEvidence } from '../evidence/evidence';
import type { Gap } from '../evidence/source-coverage';
import type { LogAnswer, PreparedReader, SharedRun } from '../sources/source';
import type { AccountAnswers, askAccounts } from './ask-accounts';
import type { EvidenceGroup } from './evidence-groups';
import type { Gatherer } from './gatherer';
import { ownSession } from './own-session';
import { asksAws, sharedReaders } from './sources';

/** What the sources answered, in their own terms. */
export interface Answers {
  readonly logs: readonly LogAnswer[];
  /** Undefined when AWS was not asked. */
  readonly accounts: AccountAnswers | undefined;
}

/** What the sources of one group answered, and what earlier runs left for it. */
export interface GroupAnswers {
  readonly group: EvidenceGroup;
  readonly window: Window;
  readonly answers: Answers;
  /** The evidence file that is judged from. */
  readonly file?: GatheredEvidence | undefined;
  /** What the last run remembered. */
  readonly previous?: GatheredEvidence | undefined;
  /** Why that cannot be read, where there is something. */
  readonly lost?: Gap | undefined;
  /** The run was asked to end before everything was read. */
  readonly interrupted: boolean;
}

/** Reads every source of a group, side by side. Throws InputError. */
export async function askSources(group: EvidenceGroup, gatherer: Gatherer): Promise<GroupAnswers> {
  const { request } = group;
  const { surroundings, kept } = gatherer;
  const window = windowOf(request, gatherer);
  const file =
    request.file && (await kept.evidence(request.file.path, { principals: group.principals, window }));
  const { evidence: previous, lost } = request.memory ? await kept.previous(request.memory.path) : {};
  const answers = await untilOneFails(surroundings, (context) =>
    ask(group, { window, previous, context }, gatherer),
  );
  return { group, window, answers, file, previous, lost, interrupted: surroundings.signal.aborted };
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
  location: 'window-end',
  message: 'is in the future',
  remedy: 'use a day in the past, or remove it to use the current time',
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
  { now, folders, jobs }: Gatherer,
): Promise<Answers> {
  const own = ownSession(request, principals, context);
  const logs = await prepare(request, { principals, window, now, folders, context, session: own.session });
  const askAll = async (): Promise<AccountAnswers | undefined> => {
    if (!asksAws(request, context.env)) return undefined;
    const earlier = previous?.coverage ?? [];
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
