import { type Instant, isoDay } from '../base/time';
import type { GrantedVersion, Removal } from '../drift/after-removal';
import { agesOf, type GrantedSince } from '../drift/ages';
import { needsAges } from '../drift/comparison';
import { deniedLately, type RecentDenials, watchTime } from '../drift/denied-lately';
import type { DriftInput } from '../drift/drift-input';
import { namedActions } from '../drift/unused';
import { tolerance } from '../evidence/source-coverage';
import type { ActionId } from '../policy/catalogue';
import { grantsOf } from '../policy/grants';
import type { Unread } from '../repository/base-files';
import type { Versions } from '../repository/versions';
import type { ComparedTarget, GrantHistory } from './judge';
import type { Ports } from './ports';
import { type ParsedTarget, readWhole } from './read-policies';
import { readPlain } from './target-policies';
import { tooComplex, type WorkBudget } from './work-budget';

/** Which versions of the files are needed: those since a moment, for each question. */
interface HistoryPlan {
  readonly agesSince?: Instant;
  readonly removalsSince?: Instant;
  /** Whether the change may bring into git what a role was granted before. */
  readonly mayImport: boolean;
}

/**
 * Reads what the files of a target said before, only where it could change what is reported of the target:
 * since when actions are granted, and which of those that are denied were removed lately.
 */
export async function readGrantHistory(
  compared: ComparedTarget,
  budget: WorkBudget,
  ports: Ports,
): Promise<GrantHistory> {
  const denials = recentDenialsOf(compared);
  const { agesSince, removalsSince, mayImport } = planOf(compared, denials);
  const moments = [agesSince, removalsSince].filter((one) => one !== undefined);
  if (moments.length === 0) return {};
  const versions = await ports.readVersions(compared.policy.files, Math.min(...moments));
  const granted = budget.try(() => grantedVersions(versions, compared));
  const read = granted.done ? granted.value : tooManyVersions;
  const { importRemark, ...imports } = mayImport ? importIn(read, compared) : {};
  const remarks = [
    ...(importRemark === undefined ? [] : [importRemark]),
    ...(removalsSince === undefined ? [] : unknownRemovals(read, removalsSince)),
  ];
  return {
    ...(agesSince === undefined ? {} : agesIn(read, agesSince, compared)),
    ...imports,
    remarks,
    ...(removalsSince === undefined ? {} : { removals: await removalsIn(read, denials, compared.policy) }),
  };
}

const tooManyVersions: Unread = {
  kind: 'unread',
  message: `their history is ${tooComplex}`,
  lasting: true,
};

function planOf({ comparison, input, policy }: ComparedTarget, denials: RecentDenials): HistoryPlan {
  const { windowEnd, newGrantGrace } = input.rules;
  // What a change under review removes is said as what it breaks.
  const watches = policy.base === undefined && deniedLately(denials).size > 0;
  // Files that are new to git, of a role that is not: it may have been granted all of this before.
  const mayImport =
    policy.base?.kind === 'read' &&
    policy.base.policies.length === 0 &&
    input.stage === undefined &&
    input.activeSince !== undefined;
  return {
    mayImport,
    ...(mayImport || needsAges(comparison, input) ? { agesSince: windowEnd - newGrantGrace } : {}),
    ...(watches ? { removalsSince: denials.from } : {}),
  };
}

/** What was denied to a target in the last days. */
function recentDenialsOf({ input, comparison, knowledge: { events } }: ComparedTarget): RecentDenials {
  const { evidence, head, foreign, rules } = input;
  const accepted = comparison.missing.findings.flatMap(({ state, action }) =>
    state === 'accepted' ? [action] : [],
  );
  const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
  return {
    uses: evidence.uses,
    granted: head.actions,
    from: rules.windowEnd - watchTime,
    excused: new Set([...accepted, ...events.permissionless]),
    grantedElsewhere: (id) => other?.every.has(id) === true || foreign?.deployed?.has(id) === true,
  };
}

/** The versions of a target's files with what they granted, newest first, or why they are not known. */
type ReadVersions =
  | {
      readonly kind: 'read';
      readonly since: readonly GrantedVersion[];
      readonly complete: boolean;
      readonly isImport?: boolean;
    }
  | Unread;

function grantedVersions(
  versions: Versions | Unread,
  { knowledge: { catalogue }, policy }: ComparedTarget,
): ReadVersions {
  if (versions.kind === 'unread') return versions;
  const all = versions.versions.map(({ since, files }) => {
    const policies = readWhole(files, policy.read);
    return policies && { since, files, actions: grantsOf(policies, catalogue).actions };
  });
  // A policy that does not parse says nothing: the versions before and after it count. AWS may have accepted a template
  // that does not parse here: nothing is known of it and of what was before it.
  const end = policy.read === readPlain ? -1 : all.indexOf(undefined);
  const since = (end === -1 ? all : all.slice(0, end)).filter((one) => one !== undefined);
  const complete = versions.complete && end === -1;
  const { isImport } = versions;
  return { kind: 'read', since, complete, ...(isImport === undefined ? {} : { isImport }) };
}

/** Since when what is named is granted, as the comparison takes it. */
function agesIn(
  read: ReadVersions,
  moment: Instant,
  { comparison, input }: ComparedTarget,
): Pick<GrantHistory, 'ages' | 'agesUnread'> {
  if (read.kind === 'unread') return { agesUnread: read.message };
  const { since, complete } = versionsSince(read, moment);
  const named = [...comparison.named, ...(input.base === undefined ? [] : namedActions(input.base))];
  const ages = agesOf(new Set(named), since, complete, input.rules.windowEnd);
  return { ages: read.isImport === true ? sinceActive(ages, since, input) : ages };
}

/** What an import brings was granted for as long as its principals exist, where that is longer. */
function sinceActive(
  ages: ReadonlyMap<ActionId, Instant>,
  since: readonly GrantedSince[],
  { head, activeSince, rules: { windowEnd, unusedAfter } }: DriftInput,
): ReadonlyMap<ActionId, Instant> {
  if (activeSince === undefined) return ages;
  // No evidence shows calls from before it begins: a principal that called right then was there before.
  const start = windowEnd - unusedAfter;
  const began = activeSince <= start + tolerance(unusedAfter) ? Math.min(activeSince, start) : activeSince;
  // Without a version at the base, the change itself is the import.
  const first = since.findLast(({ actions }) => !actions.isEmpty)?.actions ?? head.actions;
  return new Map([...ages].map(([id, age]) => [id, first.has(id) ? Math.min(age, began) : age]));
}

/** What is to be said of files that are new to git, of a role that is not. */
function importIn(
  read: ReadVersions,
  { input: { activeSince = 0 } }: ComparedTarget,
): Pick<GrantHistory, 'import'> & { readonly importRemark?: string } {
  if (read.kind === 'unread' || read.isImport === undefined) return { import: 'unknown' };
  if (!read.isImport) return {};
  const importRemark = `the policy files are new in Git and the role is older: actions that they grant by name count as granted since ${isoDay(activeSince)}`;
  return { import: 'known', importRemark };
}

/** What was read for another question and lies before the moment is omitted: the answer must not depend on it. */
function versionsSince(
  { since, complete }: Extract<ReadVersions, { readonly kind: 'read' }>,
  moment: Instant,
): { readonly since: readonly GrantedSince[]; readonly complete: boolean } {
  const last = since.findIndex((version) => version.since < moment);
  return last === -1 ? { since, complete } : { since: since.slice(0, last + 1), complete: true };
}

async function removalsIn(
  read: ReadVersions,
  denials: RecentDenials,
  { files, read: readPolicies }: ParsedTarget,
): Promise<readonly Removal[]> {
  if (read.kind === 'unread') return [];
  // What makes patches is loaded where there may be one to make.
  const { afterRemoval } = await import('../drift/after-removal');
  return afterRemoval(denials, read.since, files.texts, (some) => readPolicies(some).policies);
}

/** Why it is not known whether what is denied was removed; nothing where no change could have removed it. */
function unknownRemovals(read: ReadVersions, from: Instant): string[] {
  const what = 'whether a recent change removed the currently denied actions';
  if (read.kind === 'unread') return read.lasting === true ? [] : [`${what} is not known: ${read.message}`];
  const oldest = read.since.at(-1)?.since;
  if (read.complete || oldest === undefined || oldest < from) return [];
  return [`${what} is only known since ${isoDay(oldest)}, where the history of the files starts`];
}
