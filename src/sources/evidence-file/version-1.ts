// Evidence files of version 1, in the terms of version 2 (docs/decisions/0019-schema-2.md). Values that do not have the
// shape of version 1 stay as they are: the schema of version 2 says then what is wrong with them.

type Json = Readonly<Record<string, unknown>>;
/** Old name -> new name, or what to make of the member besides. */
type Members = Readonly<
  Record<string, string | readonly [name: string, change: (value: unknown) => unknown]>
>;

/** What a file of version 1 holds, as version 2 holds it. Its hash stays: it is over the content of version 1. */
export function fromVersion1(document: object): object {
  return { ...renamed(document, file), schemaVersion: 2 };
}

/** An object with some of its members renamed or changed, in the same order. */
function renamed(value: unknown, members: Members): Json {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).map(([name, own]) => {
    const as = Object.hasOwn(members, name) ? members[name] : undefined;
    if (as === undefined) return [name, own] as const;
    return typeof as === 'string' ? ([as, own] as const) : ([as[0], as[1](own)] as const);
  });
  return Object.fromEntries(entries);
}

const like = (members: Members) => (value: unknown) => (isObject(value) ? renamed(value, members) : value);

const listOf = (members: Members) => (value: unknown) =>
  Array.isArray(value) ? value.map(like(members)) : value;

/** Each member of an object with free names. */
const each = (change: (value: unknown) => unknown) => (value: unknown) =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, own]) => [name, change(own)]))
    : value;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The two members that say on what an action was called are one. */
function useOf(value: unknown): unknown {
  if (!isObject(value) || !('resources' in value) || !('allResources' in value)) return value;
  const { allResources: complete, ...rest } = value;
  return { ...rest, resources: { sample: value.resources, complete } };
}

const recorded: Members = { without: 'excludedServices' };

const trail: Members = {
  unread: 'readError',
  lost: 'retryable',
  allRegions: 'multiRegion',
  reads: ['readEvents', like(recorded)],
  others: ['writeEvents', like(recorded)],
  since: 'recordingSince',
  until: 'stoppedAt',
  fault: 'deliveryError',
};

const coverage: Members = {
  gaps: ['gaps', listOf({ location: 'location' })],
  onlyRegions: 'requestedRegions',
  daysWithout: 'daysWithoutEvents',
  holdsReads: 'hasReadEvents',
  holdsOthers: 'hasWriteEvents',
  holdsServices: 'excludableServicesSeen',
  managementActions: 'managementEventActions',
  records: 'eventsByPrincipal',
  reach: 'trackingPeriod',
  trails: ['trails', listOf(trail)],
  // Names in the other sources.
  services: ['services', listOf({ tracked: 'trackedActions' })],
};

const principal: Members = {
  uses: ['uses', each(useOf)],
  facts: ['facts', like({ unread: 'readErrors' })],
};

const referenceAction: Members = {
  level: 'accessLevel',
  logged: 'policyGeneration',
  tracked: 'actionLastAccessed',
};

const run: Members = { targets: ['targets', each(like({ cannotTell: 'undetermined' }))] };

const file: Members = {
  catalogue: 'catalogVersion',
  views: ['coverage', listOf(coverage)],
  principals: ['principals', each(like(principal))],
  reference: ['serviceReference', each(listOf(referenceAction))],
  prefixes: ['matchedRoles', each(like({ failure: 'error' }))],
  history: ['history', listOf(run)],
};
