import type { ResultRow } from '../../src/sources/athena/api';
import type { Asked, Operations } from './aws-asked';
import type { Pager } from './aws-pages';
import { Rejection } from './aws-refusal';
import { type Fields, given, maybeText, text, within } from './aws-values';

/** A workgroup that is enabled and has a place for results, by default. */
export interface FakeWorkgroup {
  readonly name: string;
  readonly disabled?: boolean;
  readonly output?: string | null;
  readonly enforced?: boolean;
  readonly keepsResults?: boolean;
  readonly cutoff?: number;
}

export interface FakeTable {
  readonly database: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly partitions: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

/** How a query stands when a person looks. */
export interface Stand {
  readonly state: string;
  readonly reason?: string;
  readonly scanned?: number;
  readonly reused?: boolean;
}

export interface Athena {
  readonly workgroups?: readonly FakeWorkgroup[];
  readonly tables?: readonly FakeTable[];
  /** What one look after the other sees; the last one stays. A query is done at once by default. */
  readonly stands?: readonly Stand[];
  /** Of every result, without the names of the columns. */
  readonly rows?: readonly ResultRow[];
}

interface Query {
  readonly id: string;
  readonly params: Fields;
  looks: number;
  stopped: boolean;
}

/** Athena of one account. */
export function athenaOf(athena: Athena, pager: Pager): Operations {
  const {
    workgroups = [{ name: 'primary' }],
    tables = [],
    stands = [{ state: 'SUCCEEDED', scanned: 5e9 }],
  } = athena;
  const queries: Query[] = [];
  const find = ({ params }: Asked): Query => {
    const id = text(params, 'QueryExecutionId');
    const found = queries.find((query) => query.id === id);
    if (found === undefined) throw invalid(`QueryExecution ${id} was not found`);
    return found;
  };
  return {
    GetWorkGroup: ({ params }) => ({
      WorkGroup: describeGroup(groupIn(workgroups, text(params, 'WorkGroup'))),
    }),
    GetTableMetadata: ({ params }) => ({ TableMetadata: describeTable(tableIn(tables, params)) }),
    StartQueryExecution: ({ params }) => {
      const group = groupIn(workgroups, maybeText(params, 'WorkGroup') ?? 'primary');
      return { QueryExecutionId: start(queries, params, group).id };
    },
    GetQueryExecution: (asked) => {
      const query = find(asked);
      const stand = stands[Math.min(query.looks, stands.length - 1)] ?? { state: 'SUCCEEDED' };
      query.looks += 1;
      return { QueryExecution: describe(query, query.stopped ? { state: 'CANCELLED' } : stand) };
    },
    GetQueryResults: (asked) => {
      const query = find(asked);
      const all = [columnsOf(text(query.params, 'QueryString')), ...(athena.rows ?? [])];
      const { items, next } = pager.cut('athena', 'GetQueryResults', asked.params, all);
      const rows = items.map((row) => ({ Data: row.map((value) => given({ VarCharValue: value })) }));
      return { ResultSet: { Rows: rows }, ...next };
    },
    StopQueryExecution: (asked) => {
      find(asked).stopped = true;
      return {};
    },
  };
}

function invalid(message: string): Rejection {
  return new Rejection('InvalidRequestException', message, { details: { Message: message } });
}

function groupIn(groups: readonly FakeWorkgroup[], name: string): FakeWorkgroup {
  const found = groups.find((group) => group.name === name);
  if (found === undefined) throw invalid(`WorkGroup ${name} is not found.`);
  return found;
}

function tableIn(tables: readonly FakeTable[], params: Fields): FakeTable {
  const [database, table] = [text(params, 'DatabaseName'), text(params, 'TableName')];
  const found = tables.find((one) => one.database === database && one.table === table);
  if (found !== undefined) return found;
  throw new Rejection('MetadataException', `EntityNotFoundException: Entity Not Found: ${database}.${table}`);
}

/** A token that is known comes back with its query; with another statement it is an error. */
function start(queries: Query[], params: Fields, group: FakeWorkgroup): Query {
  const token = maybeText(params, 'ClientRequestToken');
  const same = queries.find((query) => token !== undefined && query.params.ClientRequestToken === token);
  if (same !== undefined) {
    if (same.params.QueryString === params.QueryString) return same;
    throw invalid('Idempotent parameters do not match');
  }
  const output = params.ResultConfiguration === undefined ? undefined : within(params, 'ResultConfiguration');
  if (group.keepsResults === true && output !== undefined)
    throw invalid('ResultConfiguration cannot be set for a workgroup with managed results');
  const id = `00000000-0000-4000-9000-${String(queries.length + 1).padStart(12, '0')}`;
  const query = { id, params, looks: 0, stopped: false };
  queries.push(query);
  return query;
}

function describeGroup({
  name,
  disabled,
  output = 's3://results/',
  enforced,
  keepsResults,
  cutoff,
}: FakeWorkgroup) {
  return {
    Name: name,
    State: disabled === true ? 'DISABLED' : 'ENABLED',
    Configuration: given({
      ResultConfiguration: output === null ? {} : { OutputLocation: output },
      EnforceWorkGroupConfiguration: enforced ?? false,
      BytesScannedCutoffPerQuery: cutoff,
      ManagedQueryResultsConfiguration: { Enabled: keepsResults ?? false },
    }),
  };
}

function describeTable({ table, columns, partitions, properties }: FakeTable): Fields {
  const named = (names: readonly string[]) => names.map((Name) => ({ Name, Type: 'string' }));
  return { Name: table, Columns: named(columns), PartitionKeys: named(partitions), Parameters: properties };
}

function describe({ id, params }: Query, { state, reason, scanned = 0, reused = false }: Stand): Fields {
  return {
    QueryExecutionId: id,
    Query: text(params, 'QueryString'),
    Status: given({ State: state, StateChangeReason: reason }),
    Statistics: { DataScannedInBytes: scanned, ResultReuseInformation: { ReusedPreviousResult: reused } },
  };
}

/** The names in the last SELECT, in their order. */
function columnsOf(statement: string): readonly string[] {
  const last = statement.slice(statement.lastIndexOf('SELECT'), statement.lastIndexOf('FROM'));
  return last.split(/,\s(?![^(]*\))/).map((one) => one.trim().split(/\s/).at(-1) ?? '');
}

/** The table that a definition makes, as the catalog would tell of it. */
export function tableFrom(definition: string): FakeTable {
  const [, database = '', table = ''] = /TABLE `(\w+)`\.`(\w+)`/.exec(definition) ?? [];
  const [columns = '', rest = ''] = definition.split('PARTITIONED BY');
  const names = (part: string) =>
    [...part.matchAll(/`(\w+)` (?:string|struct|array)/g)].map(([, name = '']) => name);
  const properties = [...definition.matchAll(/^ {2}'([^']+)' = '([^']*)'/gm)].map(
    ([, key = '', value = '']) => [key, value],
  );
  return {
    database,
    table,
    columns: names(columns),
    partitions: names(rest.split('ROW FORMAT')[0] ?? ''),
    properties: Object.fromEntries(properties),
  };
}
