import type { TargetConfig } from '../../src/config/config';
import { remember } from '../../src/evidence/memory';
import { parsePrincipalArn } from '../../src/policy/arn';
import type { Brought } from '../../src/repository/brought';
import { pathMatches } from '../../src/repository/paths';
import { openPorts, type Ports } from '../../src/run/ports';
import { entryIn, type Scope } from '../../src/run/scope';
import { decodeDocument, type EvidenceFile } from '../../src/sources/evidence-file/document';
import { newController, realClock } from '../support/clock';
import { type NetCase, type PoliciesInShort, textsOf } from './case';
import { arnOf, type CompactEvidence, evidenceJson } from './evidence';

/** The moment at which every case runs. */
export const now = Date.UTC(2026, 10, 22, 8);

type Gathered = Awaited<ReturnType<Ports['recall']>>;
type Files = Awaited<ReturnType<Ports['readPolicies']>>;

const context = {
  env: {},
  clock: realClock,
  signal: newController().signal,
  report: () => undefined,
};
/** Only for the bundled tables, and for what wrong input is thrown as: nothing is read through it. */
const folders = { root: '/nowhere', folder: '/nowhere' };
const real = openPorts({ folders, context, now });
const nothing: Gathered = { coverage: [], principals: new Map() };

/** The ports of a run, filled with the values of a case. */
export function portsOf(one: NetCase, scope: Scope | undefined): Ports {
  const { evidence } = decoded(one.evidence);
  const previous = one.previous === undefined ? undefined : decoded(one.previous);
  return {
    now,
    knowledge: real.knowledge,
    learn: real.learn,
    readPolicies: async (target) => filesOf(target, one, scope),
    findRoles: async (targets) => targets.map((target) => withRoles(target, one)),
    recall: async ({ retention }) => remember(previous?.evidence, nothing, retention, now),
    ask: async (group) => ({
      group,
      window: { start: now, end: group.request.windowEnd ?? now },
      answers: { logs: [], accounts: undefined },
      file: evidence,
      previous: previous?.evidence,
      interrupted: false,
    }),
    readReference: async () => undefined,
    readHistory: async () => previous?.history,
    readVersions: async () => versionsOf(one),
    readChange: async ({ name, baseline }) => ({
      ...entryIn(scope, { name }),
      ...(baseline === undefined ? {} : { baseline: baselineOf(name, one) }),
      unproven: one.unproven?.[name] ?? [],
      ...(one.withoutEvidence === undefined ? {} : { withoutEvidence: one.withoutEvidence }),
    }),
  };
}

function decoded(compact: CompactEvidence | undefined): EvidenceFile {
  if (compact === undefined) return { evidence: nothing };
  const known = decodeDocument(evidenceJson(compact));
  if (typeof known === 'string') throw new TypeError(`the evidence of the case is none: ${known}`);
  return known;
}

/** Paths as they are, and those that globs match. */
function named(given: readonly string[], paths: Iterable<string>): string[] {
  return [...paths].filter((path) => given.some((one) => one === path || pathMatches(one, path)));
}

function filesOf(target: TargetConfig, one: NetCase, scope: Scope | undefined): Files {
  const { policyFiles: given } = target;
  const all = policiesOf(one);
  const paths = named(given, all.keys());
  const { tooLarge = [] } = one;
  const texts = paths
    .filter((path) => !tooLarge.includes(path))
    .map((path) => ({ path, text: all.get(path) ?? '' }));
  const unread = paths
    .filter((path) => tooLarge.includes(path))
    .map((path) => ({ path, message: 'larger than 512 KiB' }));
  return {
    texts,
    problems: [],
    unread,
    given,
    ...baseOf(entryIn(scope, target).earlier?.policyFiles ?? given, paths, one),
  };
}

const usualPolicies: PoliciesInShort = { 'policy.json': ['ec2:RunInstances'] };

/** All policy files of a case. */
export function policiesOf({ policies = usualPolicies }: NetCase): ReadonlyMap<string, string> {
  return textsOf(policies);
}

/** What the change of a case brings: files that differ, and what the case names. */
export function broughtIn(one: NetCase): Brought {
  const [now, before] = [policiesOf(one), typeof one.base === 'object' ? textsOf(one.base) : new Map()];
  const all = new Set([...now.keys(), ...before.keys()]);
  const changed = [...all].filter((path) => now.get(path) !== before.get(path));
  const places = [...changed, ...(one.brings ?? [])];
  return {
    brings: async (path) => named([path], places).length > 0,
    isCommitted: async (path) =>
      (one.uncommitted ?? []).every((other) => named([path], [other]).length === 0),
    isEdited: async () => false,
    changed: async () => places,
    removes: async (path) => named([path], places).length > 0 && named([path], now.keys()).length === 0,
  };
}

function baseOf(
  given: readonly string[],
  paths: readonly string[],
  { base, uncommitted = [] }: NetCase,
): Pick<Files, 'base'> {
  if (base === undefined) return {};
  if (typeof base === 'string') return { base: { kind: 'unread', message: base } };
  const all = textsOf(base);
  const files = named(given, all.keys()).map((path) => ({ path, was: path, text: all.get(path) ?? '' }));
  const fresh = paths.filter((path) => uncommitted.includes(path));
  return { base: { kind: 'read', commit: 'b'.repeat(40), files, uncommitted: fresh } };
}

function versionsOf(one: NetCase): Awaited<ReturnType<Ports['readVersions']>> {
  const { history = usualHistory(one), historyEnds, isImport } = one;
  if (typeof history === 'string') return { kind: 'unread', message: history };
  const versions = history.map(({ day, files }) => ({
    since: Date.parse(`${day}T10:00:00Z`),
    files: [...textsOf(files)].map(([path, text]) => ({ path, text })),
  }));
  const origin = isImport === undefined ? {} : { isImport };
  return { kind: 'read', versions, complete: historyEnds === undefined, ...origin };
}

/** Everything that no change under review brings is old. */
function usualHistory({ base, policies = usualPolicies }: NetCase): NonNullable<NetCase['history']> {
  return [{ day: '2025-01-01', files: typeof base === 'object' ? base : policies }];
}

function baselineOf(name: string, { baseline = {} }: NetCase) {
  const { overGranted = [], missing = [] } = baseline[name] ?? {};
  return { overGranted: new Set(overGranted), missing: new Set(missing) };
}

function withRoles(target: TargetConfig, { found = {} }: NetCase): TargetConfig {
  const own = found[target.name];
  if (own === undefined) return target;
  const { roles, former, ...rest } = own;
  const principals = roles.flatMap((role) => {
    const parsed = parsePrincipalArn(arnOf(role));
    return typeof parsed === 'string' ? [] : [parsed];
  });
  const gone = former === undefined ? {} : { former: former.map(arnOf) };
  return { ...target, principals: [...target.principals, ...principals], ...gone, ...rest };
}
