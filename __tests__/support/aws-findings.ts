import type { Operations } from './aws-asked';
import { account } from './aws-identity';
import type { Pager } from './aws-pages';
import { invalid, Refusal } from './aws-refusal';
import { date, type Fields, given, isFields, listed, maybeText, text, within } from './aws-values';

/** Actions of a service that the principal never used, or not of late; without actions, the whole service. */
export interface UnusedService {
  readonly service: string;
  readonly last?: string;
  /** Without the prefix of the service. */
  readonly actions?: readonly { readonly action: string; readonly last?: string }[];
}

interface FindingBase {
  readonly id: string;
  /** The role or user. */
  readonly resource: string;
  readonly status?: 'ACTIVE' | 'ARCHIVED' | 'RESOLVED';
  readonly created?: string;
  readonly updated?: string;
  readonly error?: string;
}

export type Finding =
  | (FindingBase & { readonly type: 'UnusedPermission'; readonly services: readonly UnusedService[] })
  | (FindingBase & { readonly type: 'UnusedIAMRole'; readonly last?: string });

export interface Analyzer {
  readonly name: string;
  readonly type:
    | 'ACCOUNT'
    | 'ORGANIZATION'
    | 'ACCOUNT_UNUSED_ACCESS'
    | 'ORGANIZATION_UNUSED_ACCESS'
    | 'ACCOUNT_INTERNAL_ACCESS'
    | 'ORGANIZATION_INTERNAL_ACCESS';
  readonly status?: 'ACTIVE' | 'CREATING' | 'DISABLED' | 'FAILED';
  readonly created?: string;
  /** Days after which something counts as unused. */
  readonly age?: number;
  readonly managedBy?: string;
  readonly findings?: readonly Finding[];
}

const usual = '2026-09-01T08:00:00Z';

export function analyzerArn(name: string): string {
  return `arn:aws:access-analyzer:us-east-1:${account}:analyzer/${name}`;
}

/** Access Analyzer's analyzers, their findings and the findings' details. */
export function findingsOf(analyzers: readonly Analyzer[], pager: Pager): Operations {
  return {
    ListAnalyzers: ({ params }) => {
      const type = maybeText(params, 'type');
      const ours = analyzers.filter((one) => type === undefined || one.type === type);
      const { items, next } = pager.cut('accessanalyzer', 'ListAnalyzers', params, ours);
      return { analyzers: items.map(describeAnalyzer), ...next };
    },
    GetAnalyzer: ({ params }) => {
      const name = text(params, 'analyzerName');
      return { analyzer: describeAnalyzer(found(analyzers, (one) => one.name === name, name, 'Analyzer')) };
    },
    ListFindingsV2: ({ params }) => {
      const all = findingsFor(analyzers, params)
        .map(summaryOf)
        .filter(filterOf(params))
        .sort(orderOf(params));
      const { items, next } = pager.cut('accessanalyzer', 'ListFindingsV2', params, all);
      return { findings: items, ...next };
    },
    GetFindingV2: ({ params }) => {
      const id = text(params, 'id');
      const finding = found(findingsFor(analyzers, params), (one) => one.id === id, id, 'Finding');
      const { items, next } = pager.cut('accessanalyzer', 'GetFindingV2', params, detailsOf(finding));
      return { ...summaryOf(finding), findingDetails: items, ...next };
    },
  };
}

function found<T>(all: readonly T[], is: (one: T) => boolean, resourceId: string, resourceType: string): T {
  const one = all.find(is);
  if (one !== undefined) return one;
  const details = { resourceId, resourceType };
  throw new Refusal('ResourceNotFoundException', `${resourceType} ${resourceId} not found`, { details });
}

function findingsFor(analyzers: readonly Analyzer[], params: Fields): readonly Finding[] {
  const arn = text(params, 'analyzerArn');
  return found(analyzers, ({ name }) => analyzerArn(name) === arn, arn, 'Analyzer').findings ?? [];
}

function describeAnalyzer({
  name,
  type,
  status = 'ACTIVE',
  created = usual,
  age,
  managedBy,
}: Analyzer): Fields {
  const unused = type.endsWith('_UNUSED_ACCESS')
    ? { unusedAccess: { unusedAccessAge: age ?? 90 } }
    : undefined;
  return given({
    arn: analyzerArn(name),
    name,
    type,
    createdAt: date(created),
    status,
    configuration: unused,
    managedBy,
  });
}

function summaryOf({
  id,
  resource,
  type,
  status = 'ACTIVE',
  created = usual,
  updated,
  error,
}: Finding): Fields {
  return given({
    analyzedAt: date(updated ?? created),
    createdAt: date(created),
    error,
    id,
    resource,
    resourceType: resource.includes(':user/') ? 'AWS::IAM::User' : 'AWS::IAM::Role',
    resourceOwnerAccount: resource.split(':')[4] ?? account,
    status,
    updatedAt: date(updated ?? created),
    findingType: type,
  });
}

function detailsOf(finding: Finding): Fields[] {
  if (finding.type === 'UnusedIAMRole') {
    return [{ unusedIamRoleDetails: given({ lastAccessed: date(finding.last) }) }];
  }
  return finding.services.map(({ service, last, actions }) => ({
    unusedPermissionDetails: given({
      actions: actions?.map((one) => given({ action: one.action, lastAccessed: date(one.last) })),
      serviceNamespace: service,
      lastAccessed: date(last),
    }),
  }));
}

const attributes = [
  'id',
  'resource',
  'resourceType',
  'resourceOwnerAccount',
  'status',
  'findingType',
  'error',
];

/** What all criteria of a request let through. */
function filterOf({ filter }: Fields): (finding: Fields) => boolean {
  const criteria = Object.keys(isFields(filter) ? filter : {});
  const unknown = criteria.find((name) => !attributes.includes(name));
  if (unknown !== undefined) throw invalid(`The filter key ${unknown} is not supported`);
  return (finding) => criteria.every((name) => isMet(within({ filter }, 'filter'), name, finding[name]));
}

function isMet(filter: Fields, name: string, value: Fields[string]): boolean {
  const criterion = within(filter, name);
  const { eq, neq, contains, exists } = criterion;
  const shown = String(value ?? '');
  return (
    (eq === undefined || listed(criterion, 'eq').includes(shown)) &&
    (neq === undefined || !listed(criterion, 'neq').includes(shown)) &&
    (contains === undefined || listed(criterion, 'contains').some((part) => shown.includes(String(part)))) &&
    (exists === undefined || exists === (value !== undefined))
  );
}

function orderOf({ sort }: Fields): (a: Fields, b: Fields) => number {
  if (!isFields(sort)) return () => 0;
  const name = maybeText(sort, 'attributeName') ?? 'id';
  const sign = sort.orderBy === 'DESC' ? -1 : 1;
  const key = (finding: Fields) => {
    const value = finding[name];
    return value instanceof Date ? value.toISOString() : String(value ?? '');
  };
  return (a, b) => sign * key(a).localeCompare(key(b), 'en');
}
