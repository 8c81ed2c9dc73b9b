import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import counterparts from '../../data/counterparts.json' with { type: 'json' };
import rules from '../../data/coverage-rules.json' with { type: 'json' };
import escalation from '../../data/escalation-paths.json' with { type: 'json' };
import events from '../../data/event-actions.json' with { type: 'json' };
import permissionOnly from '../../data/permission-only.json' with { type: 'json' };
import type { Context } from '../base/context';
import type { Instant } from '../base/time';
import type { EvidenceRequest, TargetConfig } from '../config/config';
import { broughtEvidence } from '../config/settings-changes';
import type { RunRecord } from '../drift/history';
import type { GatheredEvidence } from '../evidence/evidence';
import { remember } from '../evidence/memory';
import type { RunFolders } from '../files/folders';
import { type CatalogueFile, parseCatalogue } from '../policy/catalogue';
import type { DependentTables } from '../reference/dependent-actions';
import type { EventTable } from '../reference/event-actions';
import { extendKnowledge, type Knowledge, loadKnowledge } from '../reference/knowledge';
import { type OperationActions, parseOperationActions } from '../reference/operation-actions';
import type { ReferenceOperations, ServiceReference } from '../reference/service-reference';
import type { Unread } from '../repository/base-files';
import type { Versions } from '../repository/versions';
import { readPolicyFiles } from '../repository/workspace';
import { jobsByAccount } from '../sources/account-jobs';
import { readBaseline } from './baseline';
import type { EvidenceGroup } from './evidence-groups';
import { askSources, type GroupAnswers } from './gather';
import { KeptFiles } from './gatherer';
import { rejectNested } from './input-checks';
import { type Reference, readReference } from './load-reference';
import type { Change } from './open-change';
import { type PolicyReader, type TargetFiles, withBase } from './read-policies';
import { versionsOf } from './read-versions';
import { entryIn } from './scope';
import { asksAws } from './sources';
import { optionalFiles, type ResolvedTarget } from './target';
import type { TargetChange } from './target-input';

/** What a run asks of the outside: the file system, the repository, AWS. Tests fill it with values. */
export interface Ports extends PolicyReader {
  readonly now: Instant;
  /** The bundled tables. */
  readonly knowledge: Knowledge;
  /** The same, with what AWS's service reference adds. */
  learn(reference: ServiceReference, operations: ReferenceOperations): Knowledge;
  /** The same targets in the same order, each with the roles that it stands for. */
  findRoles(targets: readonly TargetConfig[]): Promise<readonly ResolvedTarget[]>;
  /** Asks the sources of a group in one pass; throws InputError. */
  ask(group: EvidenceGroup): Promise<GroupAnswers>;
  /** AWS's service reference of some services; undefined where a request does without. Throws InputError. */
  readReference(request: EvidenceRequest, services: readonly string[]): Promise<Reference | undefined>;
  /** What is remembered where no target of a memory could be asked about. */
  recall(memory: NonNullable<EvidenceRequest['memory']>): Promise<GatheredEvidence>;
  /** What the runs found that wrote the evidence files of a request; undefined where none kept it. */
  readHistory(request: EvidenceRequest): Promise<readonly RunRecord[] | undefined>;
  /** What is known of the change under review to a target, besides its policies. */
  readChange(target: ResolvedTarget): Promise<TargetChange>;
  /** Reads what the files of a target said since a moment, or says why that is not known. */
  readVersions(files: TargetFiles, since: Instant): Promise<Versions | Unread>;
}

/** What the ports of a run are opened with. */
export interface PortsRequest {
  readonly folders: RunFolders;
  readonly context: Context;
  readonly now: Instant;
  /** Absent where no change is under review. */
  readonly change?: Change;
  /** What standard input holds, where a policy is read from it. */
  readonly standardInput?: Uint8Array | undefined;
  /** Where the run writes its report; absent where it writes none. */
  readonly directory?: string | undefined;
  /** Why there can be no evidence; absent where there can. */
  readonly withoutEvidence?: string | undefined;
}

/** Fills the ports with the file system, the repository, AWS and the bundled tables. */
export function openPorts(request: PortsRequest): Ports {
  const { folders, context, now, change = {}, withoutEvidence, standardInput, directory } = request;
  const files = {
    catalogue: readCatalogue(),
    events: eventTable(),
    rules,
    permissionOnly,
    escalation,
    dependents: readDependents,
    counterparts,
  };
  const knowledge = loadKnowledge(files);
  const kept = new KeptFiles(folders, change.evidenceAtBase, directory);
  const replaced = new Set(change.evidenceAtBase?.keys());
  const gatherer = { folders, now, surroundings: context, kept, jobs: jobsByAccount() };
  const { checkout, brought, scope, vouched } = change;
  const lack = withoutEvidence === undefined ? {} : { withoutEvidence };
  return {
    now,
    knowledge,
    learn: (reference, operations) => extendKnowledge(files, knowledge, reference, operations),
    readPolicies: (target) => readPolicies(target, { folders, change, standardInput }),
    findRoles: async (targets) => {
      if (targets.every(({ rolePatterns }) => rolePatterns.length === 0)) return targets;
      const { findRoles } = await import('./roles');
      return findRoles(targets, { ...gatherer, ...lack });
    },
    ask: (group) => askSources(group, gatherer),
    readReference: (request, services) =>
      readReference(request, asksAws(request, context.env), services, gatherer),
    recall: async ({ path, retention }) =>
      remember((await kept.previous(path)).evidence, nothing, retention, now),
    readHistory: (request) => kept.history(request),
    readChange: async (target) => {
      const baseline = await readBaseline(target, folders.folder, folders.root, checkout);
      const unproven = brought === undefined ? [] : await broughtEvidence(target, brought, replaced);
      return {
        ...entryIn(scope, target),
        ...(baseline === undefined ? {} : { baseline }),
        unproven: [...unproven, ...(vouched?.unproven.get(target.name) ?? [])],
        notRead: vouched?.notRead.get(target.name) ?? [],
        ...lack,
      };
    },
    readVersions: (policies, since) => versionsOf(policies, since, checkout, folders.folder),
  };
}

const nothing: GatheredEvidence = { coverage: [], principals: new Map() };

async function readPolicies(
  target: TargetConfig,
  { folders, change = {}, standardInput }: Pick<PortsRequest, 'folders' | 'change' | 'standardInput'>,
): Promise<TargetFiles> {
  const toAbsolute = (path: string) => resolve(folders.folder, path);
  const workspace = { root: folders.root, resolve: toAbsolute, standardInput };
  const files = await readPolicyFiles(target.policyFiles, workspace);
  const paths = files.texts.map(({ path }) => resolve(folders.root, path));
  if (change.confined === true) await rejectNested(folders, paths);
  const optional = new Set([...optionalFiles(target)].map(toAbsolute));
  const absent = files.absent.filter(({ absolute }) => !optional.has(absolute));
  return withBase(target, { ...files, absent }, folders, change);
}

/** A file beside the bundle: a text in a script would be compiled and copied before it is read. */
function readCatalogue(): CatalogueFile {
  return parseCatalogue(readFileSync(new URL('../../data/catalogue.txt', import.meta.url), 'latin1'));
}

/** The larger half of it is read when an event is first understood: an evidence file has none. */
function eventTable(): EventTable {
  let known: OperationActions | undefined;
  return {
    ...events,
    get mayNeed() {
      known ??= readOperationActions();
      return known;
    },
  };
}

/** Likewise. */
function readOperationActions(): OperationActions {
  return parseOperationActions(
    readFileSync(new URL('../../data/operation-actions.txt', import.meta.url), 'latin1'),
  );
}

/** Likewise. The files are the bundle's own: they have the shapes that their tests hold them to. */
function readDependents(): DependentTables {
  return {
    actions: JSON.parse(readFileSync(new URL('../../data/dependent-actions.json', import.meta.url), 'utf8')),
    further: JSON.parse(readFileSync(new URL('../../data/service-dependents.json', import.meta.url), 'utf8')),
  };
}
