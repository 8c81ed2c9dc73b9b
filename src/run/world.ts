import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import escalation from '../../data/escalation-paths.json' with { type: 'json' };
import events from '../../data/event-actions.json' with { type: 'json' };
import permissionOnly from '../../data/permission-only.json' with { type: 'json' };
import rules from '../../data/visibility-rules.json' with { type: 'json' };
import type { Context } from '../base/context';
import { InputError } from '../base/input-error';
import type { Instant } from '../base/time';
import { broughtEvidence } from '../config/settings-changes';
import { remember } from '../evidence/memory';
import type { Place } from '../files/place';
import { type CatalogueFile, parseCatalogue } from '../policy/catalogue';
import { extendKnowledge, loadKnowledge } from '../reference/knowledge';
import { readPolicyFiles } from '../repository/workspace';
import { readBaseline } from './baseline';
import type { World } from './gate';
import { gather } from './gather';
import { jobsByAccount, KeptFiles } from './gatherer';
import type { ReviewContext } from './open-change';
import { versionsOf, withBase } from './read-policies';
import { refuseNested } from './refusals';

/** Fills the gate's ports with the file system, the repository, AWS and the bundled tables. */
export function createWorld(
  place: Place,
  now: Instant,
  surroundings: Context,
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
      const { findRoles } = await import('./roles');
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
  return parseCatalogue(readFileSync(new URL('../../data/catalogue.txt', import.meta.url), 'latin1'));
}
