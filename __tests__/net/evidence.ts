// Evidence in short, made into the JSON of an evidence file (schemaVersion 2): that format is a contract on disk, so
// that nothing here depends on how the program holds evidence.

/** JSON of the evidence file, put over the usual values. */
type Fields = Readonly<Record<string, unknown>>;

export interface CompactEvidence {
  /** See `logs`, `accessed`, `generated` and `findings`. */
  readonly coverages?: readonly Fields[];
  /**
   * By role, by action: `[denied|attempted] DAY[..DAY] [xCOUNT] [by SOURCE] [on ARN ARN]`; `undated` for no day. Several
   * texts are one use. More than two denials between two days are on three days.
   */
  readonly uses?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  readonly facts?: Readonly<Record<string, Fields>>;
  readonly mayNeed?: Readonly<Record<string, Fields>>;
  readonly unknownEvents?: Readonly<Record<string, readonly Fields[]>>;
  /** Further members of the file: serviceReference, remarks, retention, history, interrupted. */
  readonly more?: Fields;
}

export const account = '111122223333';
const usualWindow = { start: '2026-08-24T00:00:00Z', end: '2026-11-22T00:00:00Z' };
const year = { start: '2025-10-18T00:00:00Z', end: '2026-11-22T00:00:00Z' };

/** The ARN of a role of the account; another ARN stays as it is. */
export function arnOf(role: string): string {
  return role.startsWith('arn:') ? role : `arn:aws:iam::${account}:role/${role}`;
}

/** A complete log set of 90 days. Without `records` it holds events of every principal. */
export function logs(more: Fields = {}): Fields {
  return {
    source: 'cloudtrail-logs',
    window: usualWindow,
    span: { start: '2026-08-24T08:00:00Z', end: '2026-11-21T20:00:00Z' },
    gaps: [],
    files: 90,
    events: 12_000,
    accounts: [account],
    regions: ['us-east-1', 'eu-west-1'],
    daysWithoutEvents: [],
    hasReadEvents: true,
    hasWriteEvents: true,
    excludableServicesSeen: ['kms', 'rds-data'],
    managementEventActions: [],
    mappedActions: [],
    ...more,
  };
}

/** A report of last accessed; by service the day of its last use, or `never`. */
export function accessed(role: string, services: Readonly<Record<string, string>>, more: Fields = {}) {
  const list = Object.entries(services).map(([service, text]) => {
    const [last = '', ...tracked] = text.split(' ');
    return {
      service,
      ...(last === 'never' ? {} : { last: noon(last) }),
      ...(tracked.length === 0 ? {} : { trackedActions: tracked }),
    };
  });
  const common = {
    source: 'last-accessed',
    principal: arnOf(role),
    window: usualWindow,
    trackingPeriod: year,
    gaps: [],
  };
  return { ...common, services: list, ...more };
}

/** A finished job of policy generation over 90 days of a trail that records everything. */
export function generated(role: string, more: Fields = {}): Fields {
  const trail = `arn:aws:cloudtrail:us-east-1:${account}:trail/main`;
  return {
    source: 'policy-generation',
    principal: arnOf(role),
    window: usualWindow,
    covered: [usualWindow],
    gaps: [],
    jobs: ['11111111-2222-4333-8444-555555555555'],
    regions: 'all',
    trails: [
      {
        arn: trail,
        multiRegion: true,
        readEvents: { excludedServices: [] },
        writeEvents: { excludedServices: [] },
      },
    ],
    actions: 4,
    services: ['ec2', 'sqs'],
    ...more,
  };
}

/** Unused-access findings that name some actions. */
export function findings(role: string, actions: readonly string[], more: Fields = {}): Fields {
  const analyzer = `arn:aws:access-analyzer:us-east-1:${account}:analyzer/unused`;
  const common = {
    source: 'unused-access',
    principal: arnOf(role),
    window: usualWindow,
    trackingPeriod: usualWindow,
  };
  return { ...common, gaps: [], analyzer, actions, ...more };
}

/** A live policy that allows some actions, as the facts of a role have it. */
export function live(name: string, actions: readonly string[], kind = 'customer'): Fields {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return { name, kind, text: JSON.stringify({ Version: '2012-10-17', Statement: statement }) };
}

/** The JSON of the evidence file. Its hash is not made: reading files from disk is not what is tested here. */
export function evidenceJson(compact: CompactEvidence): object {
  const { coverages = [], uses = {}, facts = {}, mayNeed = {}, unknownEvents = {}, more = {} } = compact;
  const roles = [
    ...new Set([uses, facts, mayNeed, unknownEvents].flatMap((part) => Object.keys(part))),
  ].sort();
  const eventsByPrincipal = Object.fromEntries(roles.map((role) => [arnOf(role), 100]));
  const sources = coverages.map(({ source }) => String(source));
  const principals = roles.map((role) => {
    const seen = Object.entries(uses[role] ?? {}).map(([action, texts]) => {
      return [action, useOf(typeof texts === 'string' ? [texts] : texts, sources[0])];
    });
    const own = { uses: Object.fromEntries(seen), mayNeed: mayNeed[role] ?? {} };
    const rest = facts[role] === undefined ? {} : { facts: facts[role] };
    return [arnOf(role), { ...own, unknownEvents: unknownEvents[role] ?? [], ...rest }];
  });
  return {
    schemaVersion: 2,
    hash: `sha256:${'0'.repeat(64)}`,
    catalogVersion: '2026-09-26',
    coverage: coverages.map((coverage) =>
      hasRecords(coverage) ? { eventsByPrincipal, ...coverage } : coverage,
    ),
    principals: Object.fromEntries(principals),
    ...more,
  };
}

function hasRecords({ source }: Fields): boolean {
  return source === 'cloudtrail-logs' || source === 'athena';
}

function useOf(texts: readonly string[], usual = 'cloudtrail-logs'): object {
  const parts = texts.map((text) => partOf(text, usual));
  const days = parts.flatMap(({ denialDays }) => denialDays);
  return {
    ...Object.fromEntries(parts.map(({ outcome, tally }) => [outcome, tally])),
    ...(days.length === 0 ? {} : { denialDays: days }),
    resources: {
      sample: [...new Set(parts.flatMap(({ resources }) => resources))].sort(),
      complete: parts.every(({ resources }) => resources.length > 0),
    },
    sources: [...new Set(parts.map(({ source }) => source))],
  };
}

const usePattern =
  /^(?:(denied|attempted) )?(undated|[\d-]+)(?:\.\.([\d-]+))?(?: x(\d+))?(?: by (\S+))?(?: on (.+))?$/;

function partOf(text: string, usual: string) {
  const found = usePattern.exec(text);
  if (found === null) throw new TypeError(`no use: ${text}`);
  const [, outcome = 'allowed', first = '', last = first, count = '1', source = usual, on = ''] = found;
  const times = { first: noon(first), last: noon(last) };
  const denialDays = outcome === 'denied' && first !== 'undated' ? daysOf(first, last, Number(count)) : [];
  const counted =
    source === 'last-accessed' || source === 'policy-generation' ? {} : { count: Number(count) };
  const tally = first === 'undated' ? {} : { ...counted, ...times };
  return { outcome, tally, source, denialDays, resources: on.split(' ').filter((arn) => arn !== '') };
}

/** The latest three days of some denials: of more than two between two days one is on the day before the last. */
function daysOf(first: string, last: string, count: number): string[] {
  const before = new Date(Date.parse(last) - 86_400_000).toISOString().slice(0, 10);
  return [...new Set(count > 2 && first < before ? [first, before, last] : [first, last])];
}

function noon(day: string): string {
  return `${day}T12:00:00Z`;
}
