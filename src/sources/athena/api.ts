import {
  type AthenaClient,
  GetQueryExecutionCommand,
  type GetQueryExecutionOutput,
  GetQueryResultsCommand,
  type GetQueryResultsOutput,
  GetTableMetadataCommand,
  type GetTableMetadataOutput,
  GetWorkGroupCommand,
  type GetWorkGroupOutput,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
} from '@aws-sdk/client-athena';
import { AwsFailure } from '../../aws/aws-failure';
import { allPages, type Conditions, call, type Page } from '../../aws/call';
import type { Duration } from '../../base/time';
import type { KnownTable, TableName } from './table';

/** A workgroup's settings, as far as they decide about a query. */
export interface Workgroup {
  readonly name: string;
  readonly enabled: boolean;
  /** Its own settings are used, whatever a query asks for. */
  readonly enforced: boolean;
  /** Where results go; absent: nowhere, unless Athena keeps them itself. */
  readonly output?: string;
  readonly keepsResults: boolean;
  /** In bytes: a query that reads more is cancelled. */
  readonly cutoff?: number;
}

/** A query as it stands. */
export interface Execution {
  readonly id: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  /** What AWS says of it; untrusted text. */
  readonly said: string;
  readonly scannedBytes: number;
  readonly reused: boolean;
}

/** What a query is started with. */
export interface Start extends TableName {
  readonly statement: string;
  readonly workgroup: string;
  /** Absent: where the workgroup says. */
  readonly output?: string | undefined;
  /** An earlier result this young will do; 0 for none. */
  readonly maxAge: Duration;
  /** The same one starts nothing twice. */
  readonly token: string;
}

/** The operations of Athena that one query takes, their answers checked. All throw AwsFailure. */
export class AthenaApi {
  readonly #client: AthenaClient;

  constructor(client: AthenaClient) {
    this.#client = client;
  }

  /** Reads a workgroup's settings. */
  workgroup(name: string, conditions: Conditions): Promise<Workgroup> {
    return call(
      {
        action: 'athena:GetWorkGroup',
        send: (options) => this.#client.send(new GetWorkGroupCommand({ WorkGroup: name }), options),
        read: workgroupOf,
      },
      conditions,
    );
  }

  /** Reads a table's columns and properties. */
  table({ database, table }: TableName, workgroup: string, conditions: Conditions): Promise<KnownTable> {
    const command = new GetTableMetadataCommand({
      CatalogName: catalog,
      DatabaseName: database,
      TableName: table,
      WorkGroup: workgroup,
    });
    return call(
      {
        action: 'athena:GetTableMetadata',
        send: (options) => this.#client.send(command, options),
        read: tableOf,
      },
      conditions,
    );
  }

  /** Starts a query; gives its id. */
  start({ statement, database, workgroup, output, maxAge, token }: Start, conditions: Conditions) {
    const minutes = Math.min(Math.floor(maxAge / 60_000), longestReuse);
    const reuse = { Enabled: minutes > 0, ...(minutes > 0 ? { MaxAgeInMinutes: minutes } : {}) };
    const command = new StartQueryExecutionCommand({
      QueryString: statement,
      ClientRequestToken: token,
      QueryExecutionContext: { Catalog: catalog, Database: database },
      WorkGroup: workgroup,
      ...(output === undefined ? {} : { ResultConfiguration: { OutputLocation: output } }),
      ResultReuseConfiguration: { ResultReuseByAgeConfiguration: reuse },
    });
    return call(
      {
        action: 'athena:StartQueryExecution',
        send: (options) => this.#client.send(command, options),
        read: ({ QueryExecutionId: id }) => (id === '' ? undefined : id),
      },
      conditions,
    );
  }

  /** How far a query is. */
  look(id: string, conditions: Conditions): Promise<Execution> {
    return call(
      {
        action: 'athena:GetQueryExecution',
        send: (options) => this.#client.send(new GetQueryExecutionCommand({ QueryExecutionId: id }), options),
        read: (answer) => executionOf(id, answer),
      },
      conditions,
    );
  }

  /** All rows of a result but the first, which has the names of the columns. */
  async rows(id: string, conditions: Conditions): Promise<ResultRow[]> {
    const action = 'athena:GetQueryResults';
    const all = await allPages(action, (token) => {
      const command = new GetQueryResultsCommand({
        QueryExecutionId: id,
        MaxResults: 1000,
        ...(token === undefined ? {} : { NextToken: token }),
      });
      const send = (options: { readonly abortSignal: AbortSignal }) => this.#client.send(command, options);
      return call({ action, send, read: pageOf }, conditions);
    });
    if (all.length === 0) throw new AwsFailure('unavailable', `${action}: the result is empty; run again`);
    return all.slice(1);
  }

  /** Stops a query; what it read by then is paid for. */
  stop(id: string, conditions: Conditions): Promise<true> {
    return call(
      {
        action: 'athena:StopQueryExecution',
        send: (options) =>
          this.#client.send(new StopQueryExecutionCommand({ QueryExecutionId: id }), options),
        read: () => true as const,
      },
      conditions,
    );
  }
}

/** The AWS Glue Data Catalog, by the name that Athena has for it. */
const catalog = 'AwsDataCatalog';

/** In minutes: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultReuseByAgeConfiguration.html */
const longestReuse = 10_080;

function workgroupOf({ WorkGroup: group }: GetWorkGroupOutput): Workgroup | undefined {
  if (group?.Name === undefined) return undefined;
  const {
    ResultConfiguration: result,
    BytesScannedCutoffPerQuery: cutoff,
    ...rest
  } = group.Configuration ?? {};
  return {
    name: group.Name,
    enabled: group.State !== 'DISABLED',
    enforced: rest.EnforceWorkGroupConfiguration === true,
    keepsResults: rest.ManagedQueryResultsConfiguration?.Enabled === true,
    ...(result?.OutputLocation === undefined ? {} : { output: result.OutputLocation }),
    ...(cutoff === undefined ? {} : { cutoff }),
  };
}

function tableOf({ TableMetadata: found }: GetTableMetadataOutput): KnownTable | undefined {
  if (found?.Name === undefined) return undefined;
  const names = (columns: typeof found.Columns = []) =>
    columns.flatMap(({ Name }) => Name?.toLowerCase() ?? []);
  return {
    columns: names(found.Columns),
    partitions: names(found.PartitionKeys),
    properties: found.Parameters ?? {},
  };
}

const states = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;

/** A state that this version does not know would be waited for until the time is over: it counts as failed. */
function executionOf(id: string, { QueryExecution: found }: GetQueryExecutionOutput): Execution | undefined {
  const { Status: status, Statistics: statistics } = found ?? {};
  if (status?.State === undefined) return undefined;
  const state = states.find((known) => known === status.State);
  const said = status.StateChangeReason ?? status.AthenaError?.ErrorMessage ?? '';
  return {
    id,
    state: state ?? 'FAILED',
    said: state === undefined ? 'an unknown state' : said,
    scannedBytes: statistics?.DataScannedInBytes ?? 0,
    reused: statistics?.ResultReuseInformation?.ReusedPreviousResult === true,
  };
}

function pageOf({ ResultSet: set, NextToken: next }: GetQueryResultsOutput): Page<ResultRow> | undefined {
  if (set?.Rows === undefined) return undefined;
  return { items: set.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue)), next };
}

/** A row of a result: texts, nothing for NULL. */
export type ResultRow = readonly (string | undefined)[];
