import { compare } from '../base/order';
import type { ActionFinding, Drift, PatternCount } from '../drift/findings';
import { type AccessLevel, type ActionName, accessLevels } from '../policy/catalogue';
import type { Cause } from '../reference/cause';
import type { JudgedTarget } from './judged';

/** Over-granted actions that one pattern brings. */
export interface PatternGroup {
  readonly pattern: string;
  readonly file: string;
  readonly line: number;
  /** The riskiest of its over-granted actions. */
  readonly accessLevel: AccessLevel;
  readonly grants: number;
  readonly used: number;
  readonly findings: readonly ActionFinding[];
  /** The policy that it stands in; absent where its file is the policy. */
  readonly policy?: PatternCount['policy'];
  /** The resources of its statement. */
  readonly on: PatternCount['on'];
  readonly adds?: PatternCount['adds'];
}

/** Which findings are grouped. */
export type Which = (finding: ActionFinding) => boolean;

export const isOverGranted: Which = ({ state }) => state === 'over-granted';

/** Brought by the change under review, whatever is known of it. */
export const isAdded: Which = ({ introduced }) => introduced === 'added';

/** Over-granted by what the change under review brings. */
export const isAddedWide: Which = ({ state, introduced }) =>
  state === 'over-granted' && introduced === 'added';

/** What the change under review adds by name, too new to judge. */
export const isAddedByName: Which = ({ state, introduced, named }) =>
  state === 'undetermined' && introduced === 'added' && named === true;

/** What a wildcard of the change adds and that is undetermined. */
export const isAddedUnjudged: Which = ({ state, introduced, named }) =>
  state === 'undetermined' && introduced === 'added' && named !== true;

/** Over-granted findings, or others, by the pattern that grants them, riskiest first, then in document order. */
export function overGrantedByPattern(
  { findings, patterns }: Drift,
  which: Which = isOverGranted,
): PatternGroup[] {
  const placed = findings.filter((finding) => finding.location !== undefined && which(finding));
  const groups = new Map(
    groupBy(placed, ({ location }) => JSON.stringify([location?.file, location?.line, location?.pattern])),
  );
  return patterns
    .flatMap(({ file, line, pattern, grants, used, on, adds, policy }): PatternGroup[] => {
      const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
      groups.delete(JSON.stringify([file, line, pattern]));
      const accessLevel = accessLevels.find((level) => members.some((one) => one.accessLevel === level));
      if (accessLevel === undefined) return [];
      const own = { ...(adds === undefined ? {} : { adds }), ...(policy === undefined ? {} : { policy }) };
      return [{ pattern, file, line, accessLevel, grants, used, on, findings: members, ...own }];
    })
    .sort((a, b) => riskOf(a) - riskOf(b));
}

/** Ways to more permissions come before every access level. */
function riskOf({ findings, accessLevel }: PatternGroup): number {
  const opens = findings.some(({ escalation }) => escalation !== undefined);
  return opens ? -1 : accessLevels.indexOf(accessLevel);
}

/** What a result or an annotation at a line is about: over-granted, or new where nothing of its level may be added. */
export function isRemarkable({ limits }: JudgedTarget): Which {
  return (finding) =>
    isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}

/** Undetermined findings, by their reason: the most frequent first. */
export interface CauseGroup {
  readonly cause: Cause;
  readonly actions: readonly ActionName[];
}

/** Groups by what is said, not by code alone: "the logs hold no kms event" is another cause than no s3 event. */
export function undeterminedByCause({ findings }: Drift, which: Which = () => true): CauseGroup[] {
  const unjudged = findings.filter((finding) => finding.state === 'undetermined' && which(finding));
  return [...groupBy(unjudged, ({ cause }) => `${cause?.text} ${cause?.reveal}`).values()]
    .flatMap((members): CauseGroup[] => {
      const cause = members[0]?.cause;
      return cause === undefined ? [] : [{ cause, actions: members.map(({ action }) => action) }];
    })
    .sort((a, b) => b.actions.length - a.actions.length || order(a, b));
}

function order(a: CauseGroup, b: CauseGroup): number {
  return a.cause.text < b.cause.text ? -1 : 1;
}

/** A granted service and what is known of its actions that are not in use. */
export interface ServiceGroup {
  readonly service: string;
  readonly inUse: boolean;
  readonly granted: number;
  readonly used: number;
  readonly overGranted: number;
  readonly undetermined: number;
  /** Over-granted actions by access level, riskiest first, levels without any left out. */
  readonly levels: readonly (readonly [AccessLevel, number])[];
}

/** Services by how much of the riskiest kind they grant too much. */
export function byService({ findings, used }: Drift): ServiceGroup[] {
  const called = findings.filter(({ state }) => state === 'missing').map(({ action }) => action);
  const touched = new Set([...used, ...called].map(serviceOf));
  const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'undetermined');
  const accepted = findings.filter(({ state, location }) => state === 'accepted' && location !== undefined);
  const usedBy = groupBy(used, serviceOf);
  const acceptedBy = groupBy(accepted, ({ action }) => serviceOf(action));
  const unusedBy = groupBy(unused, ({ action }) => serviceOf(action));
  const services = new Set([...unusedBy.keys(), ...usedBy.keys(), ...acceptedBy.keys()]);
  return [...services]
    .map((service): ServiceGroup => {
      const members = unusedBy.get(service) ?? [];
      const inUse = usedBy.get(service)?.length ?? 0;
      const over = members.filter(({ state }) => state === 'over-granted');
      const levels = accessLevels.map((level): [AccessLevel, number] => {
        return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
      });
      return {
        service,
        inUse: touched.has(service),
        granted: members.length + inUse + (acceptedBy.get(service)?.length ?? 0),
        used: inUse,
        overGranted: over.length,
        undetermined: members.length - over.length,
        levels: levels.filter(([, count]) => count > 0),
      };
    })
    .sort((a, b) => b.overGranted - a.overGranted || compare(a.service, b.service));
}

/** Riskiest first: permissions management before everything else, then write, and so on down the levels. */
export function riskiestFirst(groups: readonly ServiceGroup[]): ServiceGroup[] {
  const countOf = ({ levels }: ServiceGroup, level: AccessLevel) =>
    levels.find(([one]) => one === level)?.[1] ?? 0;
  return [...groups].sort((a, b) => {
    const level = accessLevels.find((one) => countOf(a, one) !== countOf(b, one));
    return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
  });
}

/** The service prefix of `service:Name`. */
export function serviceOf(action: ActionName): string {
  return action.split(':', 1)[0] ?? '';
}

/** A role so wide that a list of its actions would bury the reader. */
export function showsByService({ counts }: Drift): boolean {
  return counts.granted > 300 && counts.overGranted > 40;
}

/** Entries by a key, keys in the order they are first met. */
export function groupBy<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}
