import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import escalation from '../data/escalation-paths.json' with { type: 'json' };
import events from '../data/event-actions.json' with { type: 'json' };
import permissionOnly from '../data/permission-only.json' with { type: 'json' };
import rules from '../data/visibility-rules.json' with { type: 'json' };
import { extendKnowledge, loadKnowledge } from './drift/knowledge';
import { remember } from './drift/memory';
import type { Instant } from './drift/time';
import type { World } from './gate';
import { jobsByAccount } from './gather/account-jobs';
import { gather } from './gather/gather';
import type { Surroundings } from './gather/gatherer';
import { KeptFiles } from './gather/kept-files';
import type { Place } from './gather/place';
import { type CatalogueFile, parseCatalogue } from './iam/catalogue';
import { InputError } from './input-error';
import { readPolicyFiles } from './policy-files/workspace';
import { readBaseline } from './review/baseline';
import type { ReviewContext } from './review/context';
import { broughtEvidence } from './review/goalposts';
import { versionsOf, withBase } from './review/policies';
import { refuseNested } from './review/refusals';

/** Fills the gate's ports with the file system, the repository, AWS and the bundled tables. */
export function createWorld(
  place: Place,
  now: Instant,
  surroundings: Surroundings,
  review: ReviewContext = {},
): World {
  const files = { catalogue: readCatalogue(), events, rules, permissionOnly, escalation };
  const knowledge = loadKnowledge(files);
  const workspace = { root: place.root, resolve: (path: string) => resolve(place.folder, path) };
  const gatherer = {
    place,
    now,
    surroundings,
    kept: new KeptFiles(place),
    jobs: jobsByAccount(),
    files,
    knowledge,
  };
  const { checkout, brought, goalposts = [], notice, confined, withoutEvidence } = review;
  return {
    now,
    knowledge,
    goalposts,
    notice,
    withoutEvidence,
    learn: (reference) => extendKnowledge(files, knowledge, reference),
    readPolicies: async (target) => {
      const files = await readPolicyFiles(target.policyFiles, workspace);
      if (confined === true)
        await refuseNested(
          place,
          files.texts.map(({ path }) => resolve(place.root, path)),
        );
      return withBase(target, files, place, review);
    },
    findRoles: async (targets) => {
      if (targets.every(({ prefixes }) => prefixes.length === 0)) return targets;
      const { findRoles } = await import('./gather/roles');
      return findRoles(targets, { ...gatherer, withoutEvidence });
    },
    recall: async ({ path, retention }) => {
      const nothing = { views: [], principals: new Map() };
      return remember(await gatherer.kept.previous(path), nothing, retention, now);
    },
    readEvidence: (group, services) => gather(group, services, gatherer),
    readVersions: (policies, since) => versionsOf(policies, since, checkout, place.folder),
    readBaseline: (target) => readBaseline(target, place.folder, place.root, checkout),
    unproven: async (target) => (brought === undefined ? [] : broughtEvidence(target, brought)),
    refuse: (problems) => new InputError(problems),
  };
}

/** A file beside the bundle: a text in a script would be compiled and copied before it is read. */
function readCatalogue(): CatalogueFile {
  return parseCatalogue(readFileSync(new URL('../data/catalogue.txt', import.meta.url), 'latin1'));
}
