import type { Config, TargetConfig } from '../config/config';
import { earlierTarget, isUndescribed } from '../config/earlier-target';
import { isGlob } from '../files/glob-walk';
import type { Brought } from '../repository/brought';
import { pathMatches } from '../repository/paths';
import { pathPatterns } from '../repository/policy-paths';
import { optionalFiles } from './target';

/** What the change under review does to the entry of a target in the configuration. */
export type EntryChange =
  /** The base has it, for the same principals and judged by the same evidence. */
  | 'kept'
  /** The base has no entry for it. */
  | 'new'
  /** At the base its policy files stood under other principals, another name or other evidence. */
  | 'moved'
  /** The change takes it out, and its policy files with it. */
  | 'removed'
  /** The base has no configuration: the change installs this check. */
  | 'installed';

/** A target that a run judges. */
export interface ScopedTarget {
  readonly target: TargetConfig;
  readonly entry: EntryChange;
  /** The target as the base configures it; absent where it does not. */
  readonly earlier?: TargetConfig;
  /** Whether it is judged only because a target that counts shares policy files with it. */
  readonly onlyShares: boolean;
}

/** The targets that a run judges, in their order, and how many of the others there are. */
export interface Scope {
  readonly targets: readonly ScopedTarget[];
  readonly unchanged: number;
}

/** What the targets of a change are found by. */
export interface ScopeRequest {
  readonly config: Config;
  /** The configuration of the base; the same one where the change leaves it alone or the base's is in force. */
  readonly before: Config;
  /**
   * What the change does to what runs this check: `installs` where the base has neither workflow nor configuration,
   * `changes` where it has another workflow, whose inputs are not known.
   */
  readonly check: 'kept' | 'changes' | 'installs';
  readonly brought: Brought;
}

/** All targets of a configuration, where no change is under review or `gate` counts all of them. */
export function wholeScope({ targets }: Pick<Config, 'targets'>): Scope {
  const all = targets.map((target) => ({ target, entry: 'kept' as const, onlyShares: false }));
  return { targets: all, unchanged: 0 };
}

/**
 * The targets that a change touches: through their policy files, their effective settings or the workflow. A refreshed
 * evidence file touches none. Targets with `gate: all` count whatever the change touches. What shares policy files with
 * one of them is judged too, because what it uses must stay granted.
 */
export async function scopeOf(request: ScopeRequest): Promise<Scope> {
  const { config, before, brought } = request;
  const all = config.targets.map((target) => ({ target, ...entryOf(target, request) }));
  const touched = await Promise.all(
    all.map(async ({ target, entry, earlier }) => {
      if (target.limits.gate === 'all' || entry !== 'kept') return true;
      return (
        !sameSettings(target, earlier) ||
        (await changesAny(filesOf(target, earlier), optionalFiles(target), brought))
      );
    }),
  );
  const counted = all.filter((_, index) => touched[index]);
  const others = all.filter((_, index) => !touched[index]);
  const sharing = others.filter(({ target }) => counted.some((one) => shareFiles(one.target, target)));
  const removed = await removedTargets(config, before, brought);
  const order = new Map(all.map(({ target }, index) => [target, index]));
  const judged = [
    ...counted.map((one) => ({ ...one, onlyShares: false })),
    ...sharing.map((one) => ({ ...one, onlyShares: true })),
  ].sort((a, b) => (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0));
  return { targets: [...judged, ...removed], unchanged: others.length };
}

/** What a scope says of one target, by its name. */
export function entryIn(
  scope: Scope | undefined,
  { name }: Pick<TargetConfig, 'name'>,
): Partial<Pick<ScopedTarget, 'entry' | 'earlier'>> {
  const own = scope?.targets.find(({ target }) => target.name === name);
  if (own === undefined) return {};
  return { entry: own.entry, ...(own.earlier === undefined ? {} : { earlier: own.earlier }) };
}

function entryOf(
  target: TargetConfig,
  { config, before, check }: ScopeRequest,
): Pick<ScopedTarget, 'entry' | 'earlier'> {
  if (check === 'installs') return { entry: 'installed' };
  const earlier = earlierTarget(target, before);
  const isMoved = check === 'changes' || (earlier !== undefined && isOther(target, earlier));
  if (earlier !== undefined) return { entry: isMoved ? 'moved' : 'kept', earlier };
  const left = before.targets.filter((one) => earlierTarget(one, config) === undefined);
  return { entry: left.some((one) => shareFiles(one, target)) ? 'moved' : 'new' };
}

/** Other principals, or other evidence: what is not known of them proves nothing about the target. */
function isOther(target: TargetConfig, earlier: TargetConfig): boolean {
  const identity = ({ name, principals, rolePatterns, evidence }: TargetConfig) =>
    canonical({ name, principals, rolePatterns, file: evidence.file?.path });
  return identity(target) !== identity(earlier);
}

/** Values decide, not how or where they are written. */
function sameSettings(target: TargetConfig, earlier: TargetConfig | undefined): boolean {
  return earlier !== undefined && canonical(target) === canonical(earlier);
}

/** A value as JSON in which the order of members and of list items makes no difference. */
function canonical(value: unknown): string {
  if (value instanceof Set || value instanceof Map || Array.isArray(value))
    return `[${[...value].map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${members.sort().join(',')}}`;
}

/** What of a target stands in files: the policies and the known drift. */
function filesOf(target: TargetConfig, earlier: TargetConfig | undefined): readonly string[] {
  const both = earlier === undefined ? [target] : [target, earlier];
  const paths = both.flatMap(({ policyFiles, baseline }) => [
    ...pathPatterns(policyFiles).includes,
    ...(baseline === undefined ? [] : [baseline]),
  ]);
  return [...new Set(paths)];
}

/**
 * A file that is not committed, because a build step writes it, may be another one in every commit. A committed one that
 * was edited since counts as well: what is compared is the text in the workspace.
 */
async function changesAny(
  paths: readonly string[],
  optional: ReadonlySet<string>,
  brought: Brought,
): Promise<boolean> {
  for (const path of paths) {
    if ((await brought.brings(path)) || !(optional.has(path) || (await brought.isCommitted(path))))
      return true;
    if (await brought.isEdited(path)) return true;
  }
  const committed = await Promise.all([...optional].map((path) => brought.isCommitted(path)));
  return optional.size > 0 && !committed.includes(true);
}

function shareFiles(one: TargetConfig, other: TargetConfig): boolean {
  return one.policyFiles.some((a) => other.policyFiles.some((b) => mayBeSame(a, b)));
}

/**
 * Two globs are taken to meet where what stands before their first wildcard does; without `**` they match paths with as many
 * names as they have.
 */
function mayBeSame(a: string, b: string): boolean {
  if (a === b || pathMatches(a, b) || pathMatches(b, a)) return true;
  if (!isGlob(a) || !isGlob(b)) return false;
  const isDeep = a.includes('**') || b.includes('**');
  if (!isDeep && a.split('/').length !== b.split('/').length) return false;
  const [one, other] = [fixedPart(a), fixedPart(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function fixedPart(glob: string): string {
  return glob.split(/[*?]/, 1)[0] ?? '';
}

/** Targets whose entry and policy files the change takes away; files that stay are no removed role. */
async function removedTargets(config: Config, before: Config, brought: Brought): Promise<ScopedTarget[]> {
  const gone = before.targets.filter(
    (target) =>
      earlierTarget(target, config) === undefined &&
      (isUndescribed(target, config) || config.targets.every((other) => !shareFiles(other, target))),
  );
  const removed: ScopedTarget[] = [];
  for (const target of gone) {
    if (isUndescribed(target, config)) {
      removed.push({ target, entry: 'removed', earlier: target, onlyShares: false });
      continue;
    }
    const left = await Promise.all(
      pathPatterns(target.policyFiles).includes.map((path) => brought.removes(path)),
    );
    if (!left.includes(false)) removed.push({ target, entry: 'removed', earlier: target, onlyShares: false });
  }
  return removed;
}
