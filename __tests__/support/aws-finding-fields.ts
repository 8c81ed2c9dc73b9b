import type { ActionFinding, Analyzer } from './aws-findings';
import { account } from './aws-identity';
import { invalid } from './aws-refusal';
import { date, type Fields, given, listed, within } from './aws-values';

/** When findings were made that say nothing of it. */
export const usual = '2026-09-01T08:00:00Z';

/** What a finding can be filtered by: what lists tell, and more for access from outside and inside. */
export function findingFields(finding: ActionFinding, changed?: string): Fields {
  const { id, resource, type, status = 'ACTIVE', created = usual, updated, error } = finding;
  return given({
    analyzedAt: date(updated ?? created),
    createdAt: date(created),
    error,
    id,
    resource,
    resourceType: typeOfResource(resource),
    resourceOwnerAccount: resource.split(':')[4] || account,
    status: changed ?? status,
    updatedAt: date(updated ?? created),
    findingType: type,
    ...('principal' in finding || 'isPublic' in finding || 'condition' in finding
      ? accessFields(finding)
      : {}),
  });
}

function accessFields(finding: ActionFinding): Fields {
  if (finding.type !== 'ExternalAccess' && finding.type !== 'InternalAccess') return {};
  const { isPublic = false, principal = {}, condition = {} } = finding;
  const named = (kind: string, all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, value]) => [`${kind}.${name}`, value]);
  const keys = [...named('principal', principal), ...named('condition', condition)];
  return { isPublic, ...Object.fromEntries(keys) };
}

const typesOfResources: readonly (readonly [part: string, type: string])[] = [
  [':user/', 'AWS::IAM::User'],
  [':s3:', 'AWS::S3::Bucket'],
  [':kms:', 'AWS::KMS::Key'],
];

function typeOfResource(arn: string): string {
  return typesOfResources.find(([part]) => arn.includes(part))?.[1] ?? 'AWS::IAM::Role';
}

const common = ['analyzedAt', 'createdAt', 'error', 'id', 'resource', 'resourceType', 'resourceOwnerAccount'];

export function summary(fields: Fields): Fields {
  return picked(fields, [...common, 'status', 'updatedAt', 'findingType']);
}

export function olderSummary(fields: Fields): Fields {
  const below = (kind: string) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, value]) =>
        key.startsWith(`${kind}.`) ? [[key.slice(kind.length + 1), value]] : [],
      ),
    );
  const older = picked(fields, [...common, 'status', 'updatedAt', 'isPublic']);
  return { ...older, principal: below('principal'), condition: below('condition') };
}

function picked(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

const attributes = ['id', 'resource', 'resourceType', 'resourceOwnerAccount', 'status', 'error'];

/** What a finding may be filtered by. */
function isKey({ type }: Analyzer, name: string): boolean {
  if (attributes.includes(name)) return true;
  if (type.endsWith('_UNUSED_ACCESS')) return name === 'findingType';
  return name === 'isPublic' || /^(principal\.(AWS|Federated)|condition\.[\w.-]+:\w+)$/.test(name);
}

/** What all criteria of a filter let through; AWS looks at their keys, and at nothing else. */
export function filterOf(analyzer: Analyzer, filter: Fields): (finding: Fields) => boolean {
  const criteria = Object.keys(filter);
  const unknown = criteria.find((name) => !isKey(analyzer, name));
  if (unknown !== undefined) throw invalid(`The filter key ${unknown} is not supported`);
  return (finding) => criteria.every((name) => isMet(filter, name, finding[name]));
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
