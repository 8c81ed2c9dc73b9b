import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import rulesJson from '../../data/coverage-rules.json' with { type: 'json' };
import eventActionsJson from '../../data/event-actions.json' with { type: 'json' };
import permissionOnlyJson from '../../data/permission-only.json' with { type: 'json' };
import { requestMarks } from '../../src/evidence/request-marks';
import { eventTable } from '../support/knowledge';

type EventRow = {
  needs: string[];
  mayNeed?: string[];
  when?: Record<string, Record<string, string[]>>;
};
type EventActions = {
  source: string;
  sources: Record<string, string>;
  likelySources: Record<string, string>;
  sdkClients: Record<string, string>;
  requested: Record<string, string>;
  passesRole: Record<string, string[]>;
  events: Record<string, Record<string, EventRow>>;
  permissionless: string[];
};
type Rules = {
  date: string;
  source: string;
  services: Record<string, { hidden: string[]; addedSince: string[] }>;
  lastAccessedOnly: Record<string, string[]>;
};

const [head = '', ...lines] = readFileSync(new URL('../../data/catalogue.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
/** By prefix, the letters of the levels and the names. */
const catalogue: Record<string, [string, string[]]> = Object.fromEntries(
  lines.map((line) => {
    const [prefix = '', levels = '', ...names] = line.split(' ');
    return [prefix, [levels, names]];
  }),
);
const eventActions = eventActionsJson as unknown as EventActions;
const rules = rulesJson as unknown as Rules;
const permissionOnly = permissionOnlyJson as { pattern: string; why: string; source: string }[];

const namesOf = (service: string): string[] => catalogue[service]?.[1] ?? [];
const allActions = new Set(
  Object.keys(catalogue).flatMap((service) => namesOf(service).map((name) => `${service}:${name}`)),
);
const eventRows = Object.entries(eventActions.events).flatMap(([service, rows]) =>
  Object.entries(rows).map(([event, row]) => ({ where: `${service}.${event}`, row })),
);

const unknown = (actions: string[]): string[] => actions.filter((action) => !allActions.has(action));
const sortedAndUnique = (values: string[]): string[] => [...new Set(values)].sort();
const expectSorted = (values: string[]): void => expect(values).toEqual(sortedAndUnique(values));

/** Only the `*` wildcard, as the table uses no other; a plain split, so that nothing is read as a regular expression. */
function matchesAny(pattern: string): boolean {
  const [head = '', tail] = pattern.split('*');
  return [...allActions].some((action) => (tail === undefined ? action === head : action.startsWith(head)));
}

test('catalogue: services and actions are sorted, unique whatever their case, and counted', () => {
  expectSorted(Object.keys(catalogue));
  expect(Object.keys(catalogue).length).toBe(lines.length);
  for (const [service, [levels, names]] of Object.entries(catalogue)) {
    expect([service, names.length]).toEqual([service, levels.length]);
    expectSorted(names);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  }
});

test('catalogue: every action has a level and a name, every service prefix is plain', () => {
  const levels = Object.values(catalogue).map(([letters]) => letters);
  expect(levels.filter((letters) => !/^[PTWLR]+$/.test(letters))).toEqual([]);
  const names = Object.values(catalogue).flatMap(([, own]) => own);
  expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(name))).toEqual([]);
  expect(Object.keys(catalogue).filter((service) => !/^[a-z][a-z0-9-]*$/.test(service))).toEqual([]);
});

test('catalogue: it names its package and the day of its data', () => {
  expect(head).toMatch(/^\d{4}-\d{2}-\d{2} @cloud-copilot\/iam-data@\d[\d.]*$/);
});

test('catalogue: the riskier of two levels wins', () => {
  const [levels = '', names = []] = catalogue.s3 ?? [];
  const wanted = ['PutBucketPolicy', 'PutObjectTagging', 'PutObject', 'ListBucket', 'GetObject'];
  expect(wanted.map((name) => levels.charAt(names.indexOf(name))).join('')).toBe('PTWLR');
});

test('event sources: sorted, only exceptions, each leads to a service that exists', () => {
  expectSorted(Object.keys(eventActions.sources));
  expect(Object.values(eventActions.sources).filter((service) => !catalogue[service])).toEqual([]);
  expect(Object.keys(eventActions.sources).filter((source) => catalogue[source])).toEqual([]);
});

test('events: sorted, in a service that exists, and never twice', () => {
  expectSorted(Object.keys(eventActions.events));
  for (const [service, rows] of Object.entries(eventActions.events)) {
    expect(catalogue).toHaveProperty([service]);
    expectSorted(Object.keys(rows));
  }
});

test('events: every action exists, lists are sorted, nothing is both needed and maybe needed', () => {
  for (const { where, row } of eventRows) {
    const all = [...row.needs, ...(row.mayNeed ?? [])];
    const conditional = Object.values(row.when ?? {}).flatMap((change) => Object.values(change).flat());
    expect([where, unknown([...all, ...conditional])]).toEqual([where, []]);
    expectSorted(row.needs);
    expectSorted(row.mayNeed ?? []);
    expect([where, sortedAndUnique(all).length]).toEqual([where, all.length]);
    expect([where, all.length > 0, row.mayNeed?.length === 0]).toEqual([where, true, false]);
  }
});

test('events: what a request decides is one of its marks', () => {
  const marks = new Set([...requestMarks.map(({ name }) => name), 'missing-key', 'kms-denied']);
  const named = [
    ...eventRows.flatMap(({ row }) => Object.keys(row.when ?? {})),
    ...Object.keys(eventActions.requested),
  ];
  expect(named.filter((name) => !marks.has(name))).toEqual([]);
  expect(unknown(Object.values(eventActions.requested))).toEqual([]);
});

test('events: what is needed is of the same service, and is never a role handed on or the old billing console', () => {
  for (const { where, row } of eventRows) {
    // Topics of MSK are authorized by the actions of its Kafka API alone.
    const other = where.startsWith('billing.')
      ? 'account'
      : /^kafka\.\w+Topic/.test(where)
        ? 'kafka-cluster'
        : '';
    const service = other === '' ? where.slice(0, where.indexOf('.')) : other;
    expect([where, row.needs.filter((action) => !action.startsWith(`${service}:`))]).toEqual([where, []]);
  }
  const needed = eventRows.flatMap(({ row }) => row.needs);
  expect(needed.filter((action) => /^(iam:PassRole|aws-portal:.*)$/.test(action))).toEqual([]);
});

test('events: a row whose event is an action needs that action, but for those where AWS’s pages say otherwise', () => {
  const other = eventRows
    .map(({ where, row }) => ({ own: where.replace('.', ':'), needs: row.needs, mayNeed: row.mayNeed }))
    .filter(({ own, needs }) => allActions.has(own) && !needs.includes(own));
  expect(other.map(({ own }) => own)).toEqual([
    'cloudfront:UpdateDistributionWithStagingConfig',
    'glue:CreatePartitionIndex',
    'glue:DeleteColumnStatisticsForPartition',
    'glue:DeleteColumnStatisticsForTable',
    'glue:DeletePartitionIndex',
    'glue:GetColumnStatisticsForPartition',
    'glue:GetColumnStatisticsForTable',
    'glue:UpdateColumnStatisticsForPartition',
    'glue:UpdateColumnStatisticsForTable',
    'kafka:CreateTopic',
    'kafka:DeleteTopic',
    'kafka:DescribeTopic',
    'kafka:DescribeTopicPartitions',
    'kafka:ListTopics',
    'kafka:UpdateTopic',
    'lex:CreateResourcePolicyStatement',
    'lex:DeleteResourcePolicyStatement',
    'mediapackage:ConfigureLogs',
    's3:GetObjectTorrent',
    'sagemaker:InvokeEndpointWithResponseStream',
    'timestream:PrepareQuery',
    'waf-regional:DisassociateWebACL',
  ]);
  // Each protects the action of its name all the same.
  expect(other.filter(({ own, mayNeed = [] }) => !mayNeed.includes(own))).toEqual([]);
});

test('calls without a permission: sorted, known actions', () => {
  expectSorted(eventActions.permissionless);
  expect(unknown(eventActions.permissionless)).toEqual([]);
});

test('further actions of an operation: sorted, known, never the operation itself, and a role to pass stands elsewhere', () => {
  expectSorted(Object.keys(eventTable.mayNeed));
  const rows = Object.entries(eventTable.mayNeed).flatMap(([service, operations]) => {
    expectSorted(Object.keys(operations));
    return Object.entries(operations).map(([name, extras]) => ({
      action: `${service}:${name}`,
      extras: extras.map((extra) => (extra.includes(':') ? extra : `${service}:${extra}`)),
    }));
  });
  for (const { action, extras } of rows) {
    expect([action, unknown([action, ...extras])]).toEqual([action, []]);
    expectSorted(extras);
    expect(extras).not.toContain(action);
    expect(extras).not.toContain('iam:PassRole');
  }
  // There were 2,697 in February 2026.
  expect(rows.reduce((sum, { extras }) => sum + extras.length, 0)).toBeGreaterThan(2600);
});

test('visibility rules: sorted, every name exists, nothing is hidden and new at once', () => {
  expectSorted(Object.keys(rules.services));
  for (const [service, { hidden, addedSince }] of Object.entries(rules.services)) {
    expectSorted(hidden);
    expectSorted(addedSince);
    const all = [...hidden, ...addedSince];
    expect(unknown(all.map((name) => `${service}:${name}`))).toEqual([]);
    expect([service, new Set(all).size]).toEqual([service, all.length]);
  }
});

test('last accessed only: sorted, every name exists, none is hidden or new', () => {
  expectSorted(Object.keys(rules.lastAccessedOnly));
  for (const [service, names] of Object.entries(rules.lastAccessedOnly)) {
    expectSorted(names);
    expect(unknown(names.map((name) => `${service}:${name}`))).toEqual([]);
    const { hidden = [], addedSince = [] } = rules.services[service] ?? {};
    expect(names.filter((name) => hidden.includes(name) || addedSince.includes(name))).toEqual([]);
  }
});

test('permission only: sorted, each matches an action, says why and names a page of AWS', () => {
  expectSorted(permissionOnly.map(({ pattern }) => pattern));
  expect(permissionOnly.filter(({ pattern }) => !/^[a-z0-9-]+:[A-Za-z0-9-]*\*?$/.test(pattern))).toEqual([]);
  expect(permissionOnly.filter(({ pattern }) => !matchesAny(pattern))).toEqual([]);
  expect(permissionOnly.filter(({ why }) => why.length < 20)).toEqual([]);
  const strangers = permissionOnly.filter(({ source }) => !source.startsWith('https://docs.aws.amazon.com/'));
  expect(strangers).toEqual([]);
});

test('permission only: the best known ones are there', () => {
  const patterns = permissionOnly.map(({ pattern }) => pattern);
  expect(patterns).toEqual(
    expect.arrayContaining([
      'ec2messages:*',
      'eks:AccessKubernetesApi',
      'elasticfilesystem:Client*',
      'iam:PassRole',
      'kafka-cluster:*',
      'rds-db:connect',
      'ssmmessages:*',
      'sts:SetSourceIdentity',
      'sts:TagSession',
    ]),
  );
});

test('operations that hand on a role: sorted, in services of the catalogue', () => {
  expectSorted(Object.keys(eventActions.passesRole));
  expect(Object.keys(eventActions.passesRole).filter((service) => catalogue[service] === undefined)).toEqual(
    [],
  );
  for (const operations of Object.values(eventActions.passesRole)) expectSorted(operations);
  expect(eventActions.passesRole.kms).toBeUndefined();
});

test('likely sources and SDK clients: sorted, of services of the catalogue, and no certain source', () => {
  const { sources, likelySources, sdkClients } = eventActions;
  for (const table of [likelySources, sdkClients]) {
    expectSorted(Object.keys(table));
    expect(Object.values(table).filter((service) => catalogue[service] === undefined)).toEqual([]);
    expect(Object.keys(table).filter((name) => sources[name] !== undefined)).toEqual([]);
  }
});
