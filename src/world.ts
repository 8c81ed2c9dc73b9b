import { resolve } from 'node:path';
import catalogue from '../data/catalogue.json' with { type: 'json' };
import events from '../data/event-actions.json' with { type: 'json' };
import permissionOnly from '../data/permission-only.json' with { type: 'json' };
import rules from '../data/visibility-rules.json' with { type: 'json' };
import { extendKnowledge, loadKnowledge } from './drift/knowledge';
import type { Instant } from './drift/time';
import type { World } from './gate';
import { gather } from './gather/gather';
import type { Surroundings } from './gather/gatherer';
import type { Place } from './gather/place';
import { InputError } from './input-error';
import { readPolicyFiles } from './policy-files/workspace';

const files = { catalogue, events, rules, permissionOnly };

/** Fills the gate's ports with the file system, AWS and the bundled tables. */
export function createWorld(place: Place, now: Instant, surroundings: Surroundings): World {
  const knowledge = loadKnowledge(files);
  const absolute = (path: string) => resolve(place.folder, path);
  const gatherer = { place, now, surroundings, files, knowledge };
  return {
    now,
    knowledge,
    learn: (reference) => extendKnowledge(files, knowledge, reference),
    readPolicies: (target) => readPolicyFiles(target.policyFiles, { root: place.root, resolve: absolute }),
    readEvidence: (request, principals, services) => gather(request, principals, services, gatherer),
    refuse: (problems) => new InputError(problems),
  };
}
