import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import catalogueFile from '../data/catalogue.json' with { type: 'json' };
import eventTable from '../data/event-actions.json' with { type: 'json' };
import permissionOnly from '../data/permission-only.json' with { type: 'json' };
import rulesFile from '../data/visibility-rules.json' with { type: 'json' };
import { defaultLookback, type EvidenceRequest } from './config/config';
import { isWithin } from './disk/read-file';
import { callsToEvidence } from './drift/calls-to-evidence';
import type { Knowledge } from './drift/drift-input';
import { EventActions } from './drift/event-actions';
import { type GatheredEvidence, type KnownPrincipal, noEvidence } from './drift/evidence';
import { viewOfLogs } from './drift/log-view';
import { mergeGathered } from './drift/merge-evidence';
import { day, type Instant } from './drift/time';
import { visibilityRules } from './drift/visibility';
import type { World } from './gate';
import type { PrincipalArn } from './iam/arn';
import { Catalogue } from './iam/catalogue';
import { InputError } from './input-error';
import { readPolicyFiles } from './policy-files/workspace';

/** Where a run stands: what paths are relative to and which folders it may read. */
export interface Place {
  /** Real path of the repository: policies and config lie in it. */
  readonly root: string;
  /** What relative paths start from. */
  readonly folder: string;
  /** Real paths of the folders that logs and evidence must lie in; absent when the caller may name any. */
  readonly evidenceRoots?: readonly string[];
}

/** Fills the gate's ports with the file system and the bundled tables. */
export function createWorld(place: Place, now: Instant): World {
  const knowledge = loadKnowledge();
  const absolute = (path: string) => resolve(place.folder, path);
  return {
    now,
    knowledge,
    readPolicies: (target) => readPolicyFiles(target.policyFiles, { root: place.root, resolve: absolute }),
    readEvidence: (request, principals) => readEvidence(request, principals, place, knowledge, now),
    refuse: (problems) => new InputError(problems),
  };
}

function loadKnowledge(): Knowledge {
  const catalogue = new Catalogue(catalogueFile);
  return {
    catalogue,
    events: new EventActions(eventTable, catalogue),
    visibility: visibilityRules(rulesFile, permissionOnly, catalogue),
  };
}

/** A window that reaches beyond today looks back less than it says. Today itself ends in the future, and is fine. */
const endsInFuture = {
  place: 'window-end',
  message: 'lies in the future',
  remedy: 'name a day that has come, or leave it out for now',
};

async function readEvidence(
  { logs, file, lookback, windowEnd }: EvidenceRequest,
  principals: readonly PrincipalArn[],
  place: Place,
  knowledge: Knowledge,
  now: Instant,
): Promise<GatheredEvidence> {
  if (logs !== undefined && windowEnd !== undefined && windowEnd > now + day)
    throw new InputError([endsInFuture]);
  const parts: GatheredEvidence[] = [];
  if (file !== undefined) {
    const path = await allowed('evidence-file', file.path, place);
    const { readEvidenceFile } = await import('./sources/evidence-file/read');
    parts.push(await readEvidenceFile(path, place.evidenceRoots));
  }
  if (logs !== undefined) {
    const paths = await Promise.all(logs.paths.map((path) => allowed('cloudtrail-logs', path, place)));
    const end = windowEnd ?? now;
    const window = { start: end - (lookback ?? defaultLookback), end };
    parts.push(await gatherLogs({ paths, principals, window, roots: place.evidenceRoots }, knowledge));
  }
  return mergeGathered(parts);
}

async function gatherLogs(
  request: Parameters<typeof import('./sources/cloudtrail-logs/read-logs').readLogs>[0],
  { events }: Knowledge,
): Promise<GatheredEvidence> {
  const { readLogs } = await import('./sources/cloudtrail-logs/read-logs');
  const { calls, set } = await readLogs(request);
  const evidence = callsToEvidence(calls, events, 'cloudtrail-logs');
  const principals = request.principals.map(({ arn }): [string, KnownPrincipal] => [
    arn,
    { evidence: evidence.get(arn) ?? noEvidence },
  ]);
  return {
    views: [viewOfLogs(set, events)],
    principals: new Map(principals.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
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
