import { type ArchiveRule, archiveRulesOf, isHere } from './aws-archive-rules';
import type { Asked, Operations } from './aws-asked';
import { filterOf, findingFields, olderSummary, summary, usual } from './aws-finding-fields';
import { account } from './aws-identity';
import type { Pager } from './aws-pages';
import { invalid, Rejection } from './aws-refusal';
import { date, type Fields, given, isFields, maybeText, text } from './aws-values';

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

export type ActionFinding =
  | (FindingBase & { readonly type: 'UnusedPermission'; readonly services: readonly UnusedService[] })
  | (FindingBase & { readonly type: 'UnusedIAMRole'; readonly last?: string })
  | (FindingBase & {
      readonly type: 'ExternalAccess' | 'InternalAccess';
      readonly principal?: Readonly<Record<string, string>>;
      readonly isPublic?: boolean;
      readonly actions?: readonly string[];
      readonly condition?: Readonly<Record<string, string>>;
    });

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
  readonly findings?: readonly ActionFinding[];
  readonly rules?: readonly ArchiveRule[];
  /** Where it is; one that says nothing is wherever it is asked for. */
  readonly region?: string;
  readonly account?: string;
}

export function analyzerArn(name: string, region = 'us-east-1', owner = account): string {
  return `arn:aws:access-analyzer:${region}:${owner}:analyzer/${name}`;
}

function arnOf({ name, region, account: owner }: Analyzer): string {
  return analyzerArn(name, region, owner);
}

/** Access Analyzer's analyzers, their archive rules, their findings and the findings' details. */
export function findingsOf(analyzers: readonly Analyzer[], pager: Pager): Operations {
  const statuses = new Map<ActionFinding, string>();
  const fieldsOf = (finding: ActionFinding) => findingFields(finding, statuses.get(finding));
  const analyzerOf = (asked: Asked) => {
    const arn = text(asked.params, 'analyzerArn');
    return analyzers.find((one) => arnOf(one) === arn && isHere(one, asked)) ?? notFound(arn, 'Analyzer');
  };
  const listed = (asked: Asked) => {
    const analyzer = analyzerOf(asked);
    const { filter } = asked.params;
    const all = (analyzer.findings ?? []).map(fieldsOf);
    return all.filter(filterOf(analyzer, isFields(filter) ? filter : {})).sort(orderOf(asked.params));
  };
  return {
    ...archiveRulesOf(analyzers, arnOf, statuses, pager),
    ListAnalyzers: (asked) => {
      const type = maybeText(asked.params, 'type');
      const ours = analyzers.filter((one) => (type ?? one.type) === one.type && isHere(one, asked));
      const { items, next } = pager.cut('accessanalyzer', 'ListAnalyzers', asked.params, ours);
      return { analyzers: items.map(describeAnalyzer), ...next };
    },
    GetAnalyzer: (asked) => {
      const name = text(asked.params, 'analyzerName');
      const one = analyzers.find((analyzer) => analyzer.name === name && isHere(analyzer, asked));
      return { analyzer: describeAnalyzer(one ?? notFound(name, 'Analyzer')) };
    },
    ListFindings: (asked) => {
      if (!analyzerOf(asked).type.match(/^(ACCOUNT|ORGANIZATION)$/))
        throw invalid('ListFindings is for external access analyzers');
      const { items, next } = pager.cut('accessanalyzer', 'ListFindings', asked.params, listed(asked));
      return { findings: items.map(olderSummary), ...next };
    },
    ListFindingsV2: (asked) => {
      const { items, next } = pager.cut('accessanalyzer', 'ListFindingsV2', asked.params, listed(asked));
      return { findings: items.map(summary), ...next };
    },
    GetFindingV2: (asked) => {
      const id = text(asked.params, 'id');
      const finding =
        (analyzerOf(asked).findings ?? []).find((one) => one.id === id) ?? notFound(id, 'Finding');
      const { items, next } = pager.cut('accessanalyzer', 'GetFindingV2', asked.params, detailsOf(finding));
      return { ...summary(fieldsOf(finding)), findingDetails: items, ...next };
    },
  };
}

export function resourceNotFound(resourceId: string, resourceType: string): Rejection {
  const details = { resourceId, resourceType };
  return new Rejection('ResourceNotFoundException', `${resourceType} ${resourceId} not found`, { details });
}

function notFound(resourceId: string, resourceType: string): never {
  throw resourceNotFound(resourceId, resourceType);
}

function describeAnalyzer(analyzer: Analyzer): Fields {
  const { name, type, status = 'ACTIVE', created = usual, age, managedBy } = analyzer;
  const unused = type.endsWith('_UNUSED_ACCESS')
    ? { unusedAccess: { unusedAccessAge: age ?? 90 } }
    : undefined;
  return given({
    arn: arnOf(analyzer),
    name,
    type,
    createdAt: date(created),
    status,
    configuration: unused,
    managedBy,
  });
}

function detailsOf(finding: ActionFinding): Fields[] {
  if (finding.type === 'UnusedIAMRole') {
    return [{ unusedIamRoleDetails: given({ lastAccessed: date(finding.last) }) }];
  }
  if (finding.type !== 'UnusedPermission') {
    const { principal, condition = {}, actions = ['sts:AssumeRole'], isPublic, type } = finding;
    const details = given({ principal, condition, action: actions });
    if (type === 'InternalAccess') return [{ internalAccessDetails: details }];
    return [{ externalAccessDetails: given({ ...details, isPublic }) }];
  }
  return finding.services.map(({ service, last, actions }) => ({
    unusedPermissionDetails: given({
      actions: actions?.map((one) => given({ action: one.action, lastAccessed: date(one.last) })),
      serviceNamespace: service,
      lastAccessed: date(last),
    }),
  }));
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
