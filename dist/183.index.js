export const id = 183;
export const ids = [183];
export const modules = {

/***/ 183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AthenaApi: () => (/* binding */ AthenaApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3276);
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7538);



/** The operations of Athena that one query takes, their answers checked. All throw AwsFailure. */
class AthenaApi {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Reads a workgroup's settings. */
    workgroup(name, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
            action: 'athena:GetWorkGroup',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetWorkGroupCommand */ .oCq({ WorkGroup: name }), options),
            read: workgroupOf,
        }, conditions);
    }
    /** Reads a table's columns and properties. */
    table({ database, table }, workgroup, conditions) {
        const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetTableMetadataCommand */ .rDP({
            CatalogName: catalog,
            DatabaseName: database,
            TableName: table,
            WorkGroup: workgroup,
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
            action: 'athena:GetTableMetadata',
            send: (options) => this.#client.send(command, options),
            read: tableOf,
        }, conditions);
    }
    /** Starts a query; gives its id. */
    start({ statement, database, workgroup, output, maxAge, token }, conditions) {
        const minutes = Math.min(Math.floor(maxAge / 60_000), longestReuse);
        const reuse = { Enabled: minutes > 0, ...(minutes > 0 ? { MaxAgeInMinutes: minutes } : {}) };
        const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .StartQueryExecutionCommand */ .Wjk({
            QueryString: statement,
            ClientRequestToken: token,
            QueryExecutionContext: { Catalog: catalog, Database: database },
            WorkGroup: workgroup,
            ...(output === undefined ? {} : { ResultConfiguration: { OutputLocation: output } }),
            ResultReuseConfiguration: { ResultReuseByAgeConfiguration: reuse },
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
            action: 'athena:StartQueryExecution',
            send: (options) => this.#client.send(command, options),
            read: ({ QueryExecutionId: id }) => (id === '' ? undefined : id),
        }, conditions);
    }
    /** How far a query is. */
    look(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
            action: 'athena:GetQueryExecution',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetQueryExecutionCommand */ .mRu({ QueryExecutionId: id }), options),
            read: (answer) => executionOf(id, answer),
        }, conditions);
    }
    /** All rows of a result but the first, which has the names of the columns. */
    async rows(id, conditions) {
        const action = 'athena:GetQueryResults';
        const all = await (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)(action, (token) => {
            const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .GetQueryResultsCommand */ .sAK({
                QueryExecutionId: id,
                MaxResults: 1000,
                ...(token === undefined ? {} : { NextToken: token }),
            });
            const send = (options) => this.#client.send(command, options);
            return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({ action, send, read: pageOf }, conditions);
        });
        if (all.length === 0)
            throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: the result is empty; run it again`);
        return all.slice(1);
    }
    /** Stops a query; what it read by then is paid for. */
    stop(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
            action: 'athena:StopQueryExecution',
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_2__/* .StopQueryExecutionCommand */ .aaO({ QueryExecutionId: id }), options),
            read: () => true,
        }, conditions);
    }
}
/** The AWS Glue Data Catalog, by the name that Athena has for it. */
const catalog = 'AwsDataCatalog';
/** In minutes: https://docs.aws.amazon.com/athena/latest/APIReference/API_ResultReuseByAgeConfiguration.html */
const longestReuse = 10_080;
function workgroupOf({ WorkGroup: group }) {
    if (group?.Name === undefined)
        return undefined;
    const { ResultConfiguration: result, BytesScannedCutoffPerQuery: cutoff, ...rest } = group.Configuration ?? {};
    return {
        name: group.Name,
        enabled: group.State !== 'DISABLED',
        enforced: rest.EnforceWorkGroupConfiguration === true,
        keepsResults: rest.ManagedQueryResultsConfiguration?.Enabled === true,
        ...(result?.OutputLocation === undefined ? {} : { output: result.OutputLocation }),
        ...(cutoff === undefined ? {} : { cutoff }),
    };
}
function tableOf({ TableMetadata: found }) {
    if (found?.Name === undefined)
        return undefined;
    const names = (columns = []) => columns.flatMap(({ Name }) => Name?.toLowerCase() ?? []);
    return {
        columns: names(found.Columns),
        partitions: names(found.PartitionKeys),
        properties: found.Parameters ?? {},
    };
}
const states = ['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED'];
/** A state that this version does not know would be waited for until the time is over: it counts as failed. */
function executionOf(id, { QueryExecution: found }) {
    const { Status: status, Statistics: statistics } = found ?? {};
    if (status?.State === undefined)
        return undefined;
    const state = states.find((known) => known === status.State);
    const said = status.StateChangeReason ?? status.AthenaError?.ErrorMessage ?? '';
    return {
        id,
        state: state ?? 'FAILED',
        said: state === undefined ? 'a state unknown to this version' : said,
        scannedBytes: statistics?.DataScannedInBytes ?? 0,
        reused: statistics?.ResultReuseInformation?.ReusedPreviousResult === true,
    };
}
function pageOf({ ResultSet: set, NextToken: next }) {
    if (set?.Rows === undefined)
        return undefined;
    return { items: set.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue)), next };
}


/***/ })

};
