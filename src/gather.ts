import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { namesCredentials } from './config/aws-environment';
import { defaultLookback, type EvidenceRequest } from './config/config';
import { isWithin } from './disk/read-file';
import { actionsToEvidence, canonical } from './drift/actions-to-evidence';
import { callsToEvidence } from './drift/calls-to-evidence';
import type { Knowledge } from './drift/drift-input';
import {
  type Evidence,
  type GatheredEvidence,
  type KnownPrincipal,
  noEvidence,
  type ServiceReference,
  type SourceView,
} from './drift/evidence';
import { extendKnowledge, type KnowledgeFiles } from './drift/knowledge';
import { viewOfLogs } from './drift/log-view';
import { mergeEvidence, mergeGathered, sorted } from './drift/merge-evidence';
import type { ReferenceOperations } from './drift/service-reference';
import { day, type Instant } from './drift/time';
import type { AwsAnswers, Surroundings } from './gather-aws';
import type { PrincipalArn } from './iam/arn';
import { InputError } from './input-error';

/** Where a run stands: what paths are relative to and which folders it may read. */
export interface Place {
  /** Real path of the repository: policies and config lie in it. */
  readonly root: string;
  /** What relative paths start from. */
  readonly folder: string;
  /** Real paths of the folders that logs and evidence must lie in; absent when the caller may name any. */
  readonly evidenceRoots?: readonly string[];
}

/** What gathering needs besides the request. */
export interface Gatherer {
  readonly place: Place;
  readonly now: Instant;
  readonly surroundings: Surroundings;
  readonly files: KnowledgeFiles;
  readonly knowledge: Knowledge;
}

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
  const { now, place } = gatherer;
  const asksAws = needsAws(request, gatherer.surroundings);
  const { windowEnd, lookback, file } = request;
  if ((request.logs !== undefined || asksAws) && windowEnd !== undefined && windowEnd > now + day)
    throw new InputError([endsInFuture]);
  const end = windowEnd ?? now;
  const window = { start: end - (lookback ?? defaultLookback), end };
  const [kept, logs, answers] = await Promise.all([
    file === undefined ? undefined : readFile(file.path, place),
    request.logs === undefined ? undefined : scanLogs(request.logs.paths, principals, window, gatherer),
    asksAws ? askAws({ evidence: request, principals, window, now }, gatherer.surroundings) : undefined,
  ]);
  const seen = { logs, answers };
  const reference = await readReference(
    request,
    asksAws,
    [...services, ...servicesIn(seen, gatherer.knowledge)],
    gatherer,
  );
  const fresh = evidenceOf(seen, principals, knowledgeWith(reference, gatherer), reference, end);
  return mergeGathered([...(kept === undefined ? [] : [kept]), ...(fresh === undefined ? [] : [fresh])]);
}

/** A trail beside logs is asked for its settings where there are credentials; by itself it asks for nothing. */
function needsAws(
  { generation, lastAccessed, unusedAccess, trails, logs }: EvidenceRequest,
  { env }: Surroundings,
): boolean {
  const source = generation !== undefined || lastAccessed !== 'no' || unusedAccess !== undefined;
  return source || (logs !== undefined && trails.length > 0 && namesCredentials(env));
}

type Scanned = Awaited<ReturnType<typeof import('./sources/cloudtrail-logs/read-logs').readLogs>>;

/** What the sources said, in their own words. */
interface Seen {
  readonly logs: Scanned | undefined;
  readonly answers: AwsAnswers | undefined;
}

async function readFile(path: string, place: Place): Promise<GatheredEvidence> {
  const absolute = await allowed('evidence-file', path, place);
  const { readEvidenceFile } = await import('./sources/evidence-file/read');
  return readEvidenceFile(absolute, place.evidenceRoots);
}

async function scanLogs(
  given: readonly string[],
  principals: readonly PrincipalArn[],
  window: { readonly start: Instant; readonly end: Instant },
  { place, surroundings: { signal } }: Gatherer,
): Promise<Scanned> {
  const paths = await Promise.all(given.map((path) => allowed('cloudtrail-logs', path, place)));
  const { readLogs } = await import('./sources/cloudtrail-logs/read-logs');
  return readLogs({ paths, principals, window, roots: place.evidenceRoots, signal });
}

/** The SDK warns of old versions of Node when it is loaded; which one runs an action is not for its user to choose. */
async function askAws(
  request: Parameters<typeof import('./gather-aws').gatherFromAws>[0],
  surroundings: Surroundings,
): Promise<AwsAnswers> {
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const { gatherFromAws } = await import('./gather-aws');
  return gatherFromAws(request, surroundings);
}

interface Reference {
  readonly services: ServiceReference;
  readonly operations: ReferenceOperations;
  readonly remarks: readonly string[];
}

const official = 'https://servicereference.us-east-1.amazonaws.com';

/** Undefined when it is switched off, and when nobody asked AWS for anything: such a run stays offline. */
async function readReference(
  { reference }: EvidenceRequest,
  asksAws: boolean,
  services: readonly string[],
  { place, now, surroundings }: Gatherer,
): Promise<Reference | undefined> {
  const { env, signal } = surroundings;
  if (reference.kind === 'off' || (reference.kind === 'auto' && !asksAws) || signal.aborted) return undefined;
  const { readServiceReference } = await import('./aws/service-reference');
  const cache = join(
    env.XDG_CACHE_HOME || join(homedir(), '.cache'),
    'iam-policy-drift',
    'service-reference',
  );
  const from =
    reference.kind === 'folder'
      ? {
          kind: 'folder' as const,
          path: await allowed('service-reference', reference.path, place),
          roots: place.evidenceRoots,
        }
      : { kind: 'url' as const, url: reference.kind === 'url' ? reference.url : official };
  const { documents, remarks } = await readServiceReference({ from, services, cache, signal, now });
  return {
    services: sorted(new Map([...documents].map(([prefix, { actions }]) => [prefix, actions]))),
    operations: new Map([...documents].map(([prefix, { operations }]) => [prefix, operations])),
    remarks,
  };
}

function knowledgeWith(reference: Reference | undefined, { files, knowledge }: Gatherer): Knowledge {
  if (reference === undefined) return knowledge;
  return extendKnowledge(files, knowledge, reference.services, reference.operations);
}

/** The services in use: their operations may need actions of the granted ones. */
function servicesIn({ logs, answers }: Seen, { events }: Knowledge): string[] {
  const calls =
    logs === undefined ? [] : [...callsToEvidence(logs.calls, events, 'cloudtrail-logs').values()];
  const actions = calls.flatMap(({ uses }) => [...uses.keys()]);
  const unknown = calls.flatMap(({ unknownEvents }) => unknownEvents.flatMap(({ service }) => service ?? []));
  const tried = answers?.sources.flatMap((source) => source.tried.map(({ action }) => action)) ?? [];
  return [...new Set([...actions, ...tried].map((action) => action.split(':', 1)[0] ?? '')), ...unknown];
}

/** Undefined when no source but an evidence file was read. */
function evidenceOf(
  { logs, answers }: Seen,
  principals: readonly PrincipalArn[],
  { events }: Knowledge,
  reference: Reference | undefined,
  end: Instant,
): GatheredEvidence | undefined {
  if (logs === undefined && answers === undefined && reference === undefined) return undefined;
  const trails = answers === undefined || answers.trails.length === 0 ? {} : { trails: answers.trails };
  const views = logs === undefined ? [] : [{ ...viewOfLogs(logs.set, events), ...trails }];
  const calls = logs === undefined ? undefined : callsToEvidence(logs.calls, events, 'cloudtrail-logs');
  const sources = answers?.sources ?? [];
  const remarks = [...(answers?.remarks ?? []), ...(reference?.remarks ?? [])];
  const known = principals.map(({ arn }): [string, KnownPrincipal] => {
    const parts: Evidence[] = sources
      .filter(({ view }) => 'principal' in view && view.principal === arn)
      .map(({ view, tried }) => actionsToEvidence(tried, view.source, events, end));
    const facts = answers?.facts.get(arn);
    const evidence = mergeEvidence([calls?.get(arn) ?? noEvidence, ...parts]);
    return [arn, { evidence, ...(facts === undefined ? {} : { facts }) }];
  });
  return {
    views: [...views, ...sources.map(({ view }) => inCase(view, events))],
    principals: sorted(new Map(known)),
    ...(reference === undefined ? {} : { reference: reference.services }),
    ...(remarks.length === 0 ? {} : { remarks: [...new Set(remarks)] }),
  };
}

/** A view with its actions in AWS's own case. */
function inCase(view: SourceView, { catalogue }: Knowledge['events']): SourceView {
  const all = (actions: readonly string[]) => actions.map((action) => canonical(action, catalogue));
  if (view.source === 'unused-access') return { ...view, actions: all(view.actions) };
  if (view.source !== 'last-accessed') return view;
  const services = view.services.map(({ tracked, ...service }) => {
    return tracked === undefined ? service : { ...service, tracked: all(tracked) };
  });
  return { ...view, services };
}

/** An absolute path; throws InputError when it exists and leads outside the folders this run may read. */
async function allowed(input: string, path: string, place: Place): Promise<string> {
  const absolute = resolve(place.folder, path);
  const fixed = absolute.split(/[*?]/, 1)[0] ?? absolute;
  const real = await realpath(fixed).catch(() => undefined);
  const roots = place.evidenceRoots;
  if (real === undefined || roots === undefined || roots.some((root) => isWithin(root, real)))
    return absolute;
  const remedy = 'put it into the workspace or the runner’s temporary folder';
  throw new InputError([
    { place: `${input} ${path}`, message: 'leads outside the folders this run may read', remedy },
  ]);
}
