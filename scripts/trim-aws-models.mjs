// Writes __tests__/fixtures/aws/api.json: what AWS's own descriptions say of the few operations that we use, so that the
// loopback AWS of the tests refuses what AWS would refuse. The descriptions have 1.4 MB, hence the cut. They are those of
// botocore (https://github.com/boto/botocore, Apache-2.0): botocore/data/<service>/<version>/service-2.json, each saved
// as <service>.json in one folder.
//
//   node scripts/trim-aws-models.mjs <folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('../__tests__/fixtures/aws/api.json', import.meta.url));

const OPERATIONS = {
  accessanalyzer: [
    'StartPolicyGeneration',
    'GetGeneratedPolicy',
    'ListPolicyGenerations',
    'CancelPolicyGeneration',
    'ListAnalyzers',
    'GetAnalyzer',
    'ListFindings',
    'ListFindingsV2',
    'GetFindingV2',
    'ListArchiveRules',
    'CreateArchiveRule',
    'UpdateArchiveRule',
    'ApplyArchiveRule',
  ],
  athena: [
    'GetWorkGroup',
    'GetTableMetadata',
    'StartQueryExecution',
    'GetQueryExecution',
    'GetQueryResults',
    'StopQueryExecution',
  ],
  cloudtrail: ['DescribeTrails', 'GetTrail', 'GetEventSelectors', 'GetTrailStatus', 'ListTrails'],
  iam: [
    'GenerateServiceLastAccessedDetails',
    'GetServiceLastAccessedDetails',
    'GetRole',
    'ListRoles',
    'GetUser',
    'ListAttachedRolePolicies',
    'ListRolePolicies',
    'GetRolePolicy',
    'GetPolicy',
    'GetPolicyVersion',
    'ListAttachedUserPolicies',
    'ListUserPolicies',
    'GetUserPolicy',
    'ListGroupsForUser',
    'ListAttachedGroupPolicies',
    'ListGroupPolicies',
    'GetGroupPolicy',
  ],
  s3: ['ListObjectsV2', 'GetObject'],
  sts: ['GetCallerIdentity', 'AssumeRole'],
};

/** What an operation answers that answers nothing. */
const NOTHING = 'Nothing';

/** An error without a status of its own has this one in the JSON protocol. */
const STATUS = 400;

function cutService(name, { metadata, operations, shapes: described }) {
  const shapes = { ...described, [NOTHING]: { type: 'structure', members: {} } };
  const kept = Object.fromEntries(
    OPERATIONS[name].map((one) => [one, cutOperation(one, operations[one], shapes)]),
  );
  const errors = sorted(Object.values(kept).flatMap((operation) => operation.errors));
  const roots = Object.values(kept).flatMap(({ input, output }) => [input, output]);
  return {
    protocol: metadata.protocol,
    version: metadata.apiVersion,
    prefix: metadata.signingName ?? metadata.endpointPrefix,
    xmlNamespace: metadata.xmlNamespace,
    target: metadata.targetPrefix?.split('.').at(-1),
    operations: kept,
    errors: Object.fromEntries(errors.map((error) => [error, cutError(error, shapes[error])])),
    types: typesFor([...roots, ...errors], shapes, metadata.protocol),
  };
}

function cutOperation(name, described, shapes) {
  if (described === undefined) throw new Error(`${name} is not in this description`);
  const { http, input, output = { shape: NOTHING }, errors = [] } = described;
  return {
    method: http.method,
    path: http.requestUri,
    input: input.shape,
    output: output.shape,
    wrapper: output.resultWrapper,
    payload: shapes[output.shape].payload,
    errors: sorted(errors.map(({ shape }) => shape)),
  };
}

function cutError(name, { error = {} }) {
  return { code: error.code ?? name, status: error.httpStatusCode ?? STATUS };
}

function typesFor(roots, shapes, protocol) {
  const found = new Map();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.set(name, cutType(shapes[name], protocol));
    open.push(...partsOf(shapes[name]));
  }
  return Object.fromEntries(sorted([...found.keys()]).map((name) => [name, found.get(name)]));
}

/** The names of the types that a type is made of. */
function partsOf({ members = {}, member, key, value }) {
  return [...Object.values(members), member, key, value].flatMap((part) => part?.shape ?? []);
}

function cutType(shape, protocol) {
  const { type, min, max, pattern } = shape;
  if (type === 'structure') return cutStructure(shape);
  if (type === 'list') return { kind: 'list', of: shape.member.shape, min, max, flat: shape.flattened };
  if (type === 'map') return { kind: 'map', key: shape.key.shape, value: shape.value.shape };
  if (type === 'timestamp') return { kind: 'timestamp', format: shape.timestampFormat ?? formatIn(protocol) };
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'integer' || type === 'long') return { kind: 'integer', min, max };
  if (type === 'double') return { kind: 'number' };
  if (type === 'blob') return { kind: 'blob' };
  if (type !== 'string') throw new Error(`no idea what a ${type} is`);
  if (pattern !== undefined) new RegExp(pattern, 'u');
  return { kind: 'string', values: shape.enum, pattern, min, max };
}

function formatIn(protocol) {
  return protocol === 'query' || protocol === 'rest-xml' ? 'iso8601' : 'unixTimestamp';
}

function cutStructure({ members, required, union }) {
  const kept = Object.entries(members).map(([name, { shape, location, locationName }]) => [
    name,
    { type: shape, in: location, as: location && locationName },
  ]);
  return { kind: 'structure', members: Object.fromEntries(kept), required, union };
}

function sorted(names) {
  return [...new Set(names)].sort();
}

/** JSON with one line for whatever lies deeper than the names of operations, errors and types. */
function print(value, depth) {
  if (depth === 0 || value === null || typeof value !== 'object') return JSON.stringify(value);
  const lines = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${JSON.stringify(key)}: ${print(part, depth - 1)}`);
  return `{\n${lines.join(',\n')}\n}`;
}

function read(folder, name) {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('give the folder of the descriptions');
const services = Object.keys(OPERATIONS).map((name) => [name, cutService(name, read(folder, name))]);
const about = {
  source: 'https://github.com/boto/botocore, botocore/data/*/*/service-2.json',
  licence: 'Apache-2.0',
  made: 'by scripts/trim-aws-models.mjs: a cut of the descriptions, in a form of our own',
};
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(TARGET, `${print({ about, services: Object.fromEntries(services) }, 4)}\n`);
