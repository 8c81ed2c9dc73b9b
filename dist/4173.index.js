export const id = 4173;
export const ids = [4173,3836,7578];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/** Runs so many works at once; the others wait in the order in which they came. */
function atMost(limit) {
    const waiting = [];
    let free = limit;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 7945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAws: () => (/* binding */ checkAws)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/aws/principal-facts.ts + 3 modules
var principal_facts = __webpack_require__(8312);
// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(9401);
// EXTERNAL MODULE: ./src/gather/needs-aws.ts
var needs_aws = __webpack_require__(7810);
// EXTERNAL MODULE: ./src/gather/session.ts
var gather_session = __webpack_require__(5975);
// EXTERNAL MODULE: ./src/sources/unused-access/analyzer.ts
var analyzer = __webpack_require__(9234);
// EXTERNAL MODULE: ./src/report/size.ts
var size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/sources/athena/api.ts
var athena_api = __webpack_require__(3836);
// EXTERNAL MODULE: ./src/sources/athena/shape.ts
var athena_shape = __webpack_require__(8393);
// EXTERNAL MODULE: ./src/commands/doctor/check.ts
var check = __webpack_require__(152);
;// CONCATENATED MODULE: ./src/commands/doctor/athena.ts





/** The workgroup and the table; starts no query. */
async function checkAthena(session, request) {
    const api = new athena_api.AthenaApi(await session.athena());
    const { workgroup, database, table } = request;
    const where = `athena table ${database}.${table}`;
    return [
        ...(await (0,check/* attempt */.CD)('athena workgroup', () => api.workgroup(workgroup, (0,aws_session/* soon */.qX)(session)), (found) => workgroupCheck(found, request))),
        ...(await (0,check/* attempt */.CD)(where, () => api.table(request, workgroup, (0,aws_session/* soon */.qX)(session)), (found) => tableCheck(where, found))),
        (0,check/* unknown */.L5)('athena query', 'asking shows whether the logs can be read and the result written; none was asked'),
    ];
}
function workgroupCheck({ name, enabled, output, keepsResults, cutoff }, request) {
    const what = 'athena workgroup';
    if (!enabled)
        return (0,check/* wrong */.Qm)(what, `${name} is disabled: enable it, or name another one`);
    if (output === undefined && request.output === undefined && !keepsResults)
        return (0,check/* wrong */.Qm)(what, `${name} says nowhere to put results: set a location in it, or name athena-output`);
    const limits = [
        `max-scan-gb stops a query at ${(0,size/* shownBytes */.F)(request.maxScanBytes)}`,
        cutoff === undefined
            ? 'the workgroup has no cutoff of its own'
            : `the workgroup at ${(0,size/* shownBytes */.F)(cutoff)}`,
    ];
    return (0,check/* fine */.Bs)(what, `${name} is there; ${limits.join(', ')}`);
}
function tableCheck(where, table) {
    const shape = (0,athena_shape/* shapeOf */.F)(table);
    if (typeof shape === 'string')
        return (0,check/* wrong */.Qm)(where, `${shape}; make it anew with iam-policy-drift athena ddl`);
    const { bucket, prefix, regions } = shape;
    return (0,check/* fine */.Bs)(where, `it is over s3://${bucket}/${prefix} and ${regions.length} regions`);
}

// EXTERNAL MODULE: ./src/aws/trails.ts
var aws_trails = __webpack_require__(6144);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/sources/policy-generation/api.ts
var policy_generation_api = __webpack_require__(7578);
// EXTERNAL MODULE: ./src/sources/policy-generation/quota.ts
var policy_generation_quota = __webpack_require__(3526);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/aws/policy-documents.ts
var policy_documents = __webpack_require__(5048);
// EXTERNAL MODULE: ./src/iam/arn.ts
var arn = __webpack_require__(8390);
;// CONCATENATED MODULE: ./src/commands/doctor/access-role.ts







/** Whether the role that reads the trail is there, and trusts Access Analyzer. */
function checkAccessRole(session, accessRole) {
    return (0,check/* attempt */.CD)('access role', () => readTrust(session, accessRole), (found) => trustCheck(accessRole, found));
}
function readTrust(session, accessRole) {
    const parsed = (0,arn/* parsePrincipalArn */.P3)(accessRole);
    const RoleName = typeof parsed === 'string' ? accessRole : parsed.name;
    return (0,call/* call */.T1)({
        action: 'iam:GetRole',
        send: (options) => session.iam.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName }), options),
        read: ({ Role }) => Role?.Arn === undefined ? undefined : { arn: Role.Arn, trust: Role.AssumeRolePolicyDocument ?? '' },
    }, (0,aws_session/* soon */.qX)(session));
}
const access_role_analyzer = 'access-analyzer.amazonaws.com';
function trustCheck(accessRole, { arn, trust }) {
    const what = 'access role';
    if (arn !== accessRole)
        return (0,check/* wrong */.Qm)(what, `it is ${arn}: give access-role-arn with its path`);
    return trusts((0,policy_documents/* decodedDocument */.u)(trust) ?? '')
        ? (0,check/* fine */.Bs)(what, `its trust policy lets ${access_role_analyzer} take it`)
        : (0,check/* wrong */.Qm)(what, `${arn} does not trust ${access_role_analyzer}: add it to its trust policy`);
}
const texts = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]);
const statement = schemas/* object */.Ikc({
    Effect: schemas/* string */.YjP(),
    Principal: schemas/* object */.Ikc({ Service: texts.optional() }).catch({}),
    Action: texts.catch([]),
});
const trustPolicy = schemas/* object */.Ikc({ Statement: schemas/* union */.KCZ([statement, schemas/* array */.YOg(statement)]) });
/** Whether some statement allows it; conditions are not weighed, and nothing beside the statement is. */
function trusts(document) {
    const parsed = trustPolicy.safeParse(parseJson(document));
    const statements = parsed.success ? [parsed.data.Statement].flat() : [];
    return statements.some(({ Effect, Principal: { Service = [] }, Action }) => {
        const actions = [Action].flat().map((action) => action.toLowerCase());
        const assumes = actions.some((action) => ['sts:assumerole', 'sts:*', '*'].includes(action));
        return Effect === 'Allow' && assumes && [Service].flat().includes(access_role_analyzer);
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/commands/doctor/generation.ts







/** The trails: whether they record what absence is to be read from. */
async function checkTrails(session, arns) {
    const trails = await Promise.all(arns.map((arn) => (0,aws_trails/* readTrail */.h)(session, arn)));
    return trails.flatMap(trailChecks);
}
function trailChecks(trail) {
    const what = `trail ${trail.arn.slice(trail.arn.indexOf('/') + 1)}`;
    if ('unread' in trail)
        return [(0,check/* wrong */.Qm)(what, trail.unread)];
    const { until, fault, allRegions, reads, others } = trail;
    const left = [...(reads?.without ?? []), ...(others?.without ?? [])];
    const faults = [
        ...(until === undefined ? [] : [`records nothing since ${(0,time/* isoDay */.kh)(until)}: start its logging`]),
        ...(fault === undefined ? [] : [`cannot deliver (AWS says: ${fault}): let its bucket take the logs`]),
        ...(allRegions ? [] : ['records one region only: absence proves nothing; use a trail of all regions']),
        ...(reads === undefined ? ['leaves out read calls: their absence proves nothing'] : []),
        ...(others === undefined ? ['leaves out write calls: their absence proves nothing'] : []),
        ...(left.length === 0
            ? []
            : [`leaves out ${[...new Set(left)].join(', ')}: their absence proves nothing`]),
    ];
    return faults.length === 0 ? [(0,check/* fine */.Bs)(what, 'records every region')] : faults.map((text) => (0,check/* wrong */.Qm)(what, text));
}
/** The access role, jobs that run, and how many are left today; starts none. */
async function checkGeneration(session, { accessRole }, now) {
    const role = await checkAccessRole(session, accessRole);
    const quota = (0,policy_generation_quota/* jobsADay */.S)(session.region);
    const api = new policy_generation_api.GenerationApi(await session.accessAnalyzer());
    const jobs = await (0,check/* attempt */.CD)('policy generation', () => api.list(undefined, (0,aws_session/* soon */.qX)(session)), (all) => {
        const today = all.filter(({ started }) => (0,time/* isoDay */.kh)(started) === (0,time/* isoDay */.kh)(now)).length;
        const running = all.filter(({ status }) => status === 'IN_PROGRESS').length;
        if (today >= quota)
            return (0,check/* wrong */.Qm)('policy generation', `all ${quota} jobs of today are used; wait until tomorrow`);
        const busy = running === 0 ? '' : '; one runs now, and others wait for it';
        return (0,check/* fine */.Bs)('policy generation', `${today} of ${quota} jobs of today are used${busy}`);
    });
    const passing = (0,check/* unknown */.L5)('iam:PassRole', `starting a job shows whether you may pass ${accessRole}; none was started`);
    return [...role, ...jobs, passing];
}

;// CONCATENATED MODULE: ./src/commands/doctor/aws.ts











/** Everything a request needs of AWS, without starting a job. Stops where nothing further can be told. */
async function checkAws(request, principals, surroundings, now) {
    const own = (0,gather_session.sessionFor)(request, principals, surroundings);
    if (!(await (0,aws_session/* hasCredentials */.Lk)(own)))
        return [(0,check/* wrong */.Qm)('credentials', noCredentials(surroundings.env))];
    const session = request.assume === undefined ? own : (0,gather_session.accountSession)(request, principals, surroundings);
    let near = [];
    const accounts = await (0,check/* attempt */.CD)('credentials', () => (0,aws_session/* readCaller */.wW)(session), ({ arn, account }) => {
        near = principals.filter((one) => one.account === account);
        return [(0,check/* fine */.Bs)('credentials', arn), ...accountChecks(request, principals, account)];
    });
    if (accounts.some(({ state }) => state === 'wrong'))
        return accounts;
    return [
        ...accounts,
        ...(await principalChecks(near, session)),
        ...(await checkTrails(session, request.trails)),
        ...(request.generation === undefined ? [] : await checkGeneration(session, request.generation, now)),
        ...(request.athena === undefined ? [] : await checkAthena(own, request.athena)),
        ...(request.lastAccessed === 'no' ? [] : await checkLastAccessed(session)),
        ...(request.unusedAccess === undefined
            ? []
            : await checkAnalyzer(session, request.unusedAccess.analyzer)),
    ];
}
function noCredentials(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return 'there are none: log in to AWS';
    const token = env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined ? 'give the job id-token: write, and ' : '';
    return `there are none: ${token}run aws-actions/configure-aws-credentials before this step`;
}
/** Athena tells of other accounts as well; of the role itself only its own account does. */
function accountChecks(request, principals, account) {
    return principals.map(({ arn, account: own }) => {
        if (own === account)
            return (0,check/* fine */.Bs)('account', `${arn} is in the account of the credentials`);
        const elsewhere = `${arn} is not in account ${account}, that of the credentials`;
        return (0,needs_aws/* asksOfPrincipals */.BO)(request)
            ? (0,check/* wrong */.Qm)('account', `${elsewhere}: take those of ${own}`)
            : (0,check/* unknown */.L5)('account', `${elsewhere}: its policies and its age are not read`);
    });
}
async function principalChecks(principals, session) {
    const checks = [];
    for (const principal of principals) {
        const { unread = [], policies } = await (0,principal_facts/* readPrincipalFacts */.I)(session, principal);
        const count = policies === undefined || policies === 'unreadable' ? 0 : policies.length;
        const found = (0,check/* fine */.Bs)(principal.kind, `${principal.arn} is there, with ${count} policies`);
        checks.push(...(unread.length === 0 ? [found] : unread.map((text) => (0,check/* wrong */.Qm)(principal.kind, text))));
    }
    return checks;
}
/** A report that nobody asked for is not found; who may not read reports is told so first. */
async function checkLastAccessed(session) {
    const what = 'last accessed';
    const command = new dist_cjs/* GetServiceLastAccessedDetailsCommand */.ahW({ JobId: '00000000-0000-4000-8000-000000000000' });
    const ask = (0,call/* call */.T1)({
        action: 'iam:GetServiceLastAccessedDetails',
        send: (options) => session.iam.send(command, options),
        read: () => true,
    }, (0,aws_session/* soon */.qX)(session));
    const failure = await ask.then(() => undefined, (error) => {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return error;
        throw error;
    });
    if (failure !== undefined && failure.kind !== 'not-found')
        return [(0,check/* wrong */.Qm)(what, failure.message)];
    const start = 'asking for a report shows whether iam:GenerateServiceLastAccessedDetails is allowed; none was asked for';
    return [(0,check/* fine */.Bs)(what, 'reports can be read'), (0,check/* unknown */.L5)(what, start)];
}
function checkAnalyzer(session, arn) {
    const what = 'unused access';
    return (0,check/* attempt */.CD)(what, async () => {
        const client = await session.accessAnalyzer(arn?.split(':')[3]);
        return arn === undefined
            ? (0,analyzer/* findAnalyzer */.y)(client, (0,aws_session/* soon */.qX)(session))
            : (0,analyzer/* readAnalyzer */.z)(client, arn, (0,aws_session/* soon */.qX)(session));
    }, (analyzer) => typeof analyzer === 'string'
        ? (0,check/* wrong */.Qm)(what, analyzer)
        : (0,check/* fine */.Bs)(what, `${analyzer.arn} calls unused what rests for ${analyzer.age} days`));
}


/***/ }),

/***/ 1482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ sourceNames),
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/** Sources of evidence, by the names of the `sources` input. */
const sourceNames = [
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
];
/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Nv: () => (/* binding */ mergeUses),
/* harmony export */   On: () => (/* binding */ surelyAt),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   XP: () => (/* binding */ mergeGathered),
/* harmony export */   i1: () => (/* binding */ mergeEvidence)
/* harmony export */ });
/* unused harmony exports mergeFacts, smallest */
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1482);

const add = (a, b) => a + b;
/**
 * The union of what several sources, or several principals that share a policy, show: used by any is used.
 * Commutative and associative, so that the order of sources changes nothing.
 */
function mergeEvidence(parts, counts = add) {
    const uses = new Map();
    const mayNeed = new Map();
    const unknown = new Map();
    for (const part of parts) {
        for (const [action, use] of part.uses)
            uses.set(action, mergeUses(uses.get(action), use, counts));
        for (const [action, need] of part.mayNeed)
            mayNeed.set(action, later(mayNeed.get(action), need));
        for (const event of part.unknownEvents) {
            const key = JSON.stringify([event.eventSource, event.eventName, event.service]);
            unknown.set(key, mergeEvents(unknown.get(key), event, counts));
        }
    }
    const unknownEvents = [...unknown].sort(([a], [b]) => compare(a, b)).map(([, event]) => event);
    return { uses: sorted(uses), mayNeed: sorted(mayNeed), unknownEvents };
}
/**
 * The union of what several passes gathered. Passes overlap (the same logs over two windows, a file made of them), so
 * the larger count stands. What one of them knows of a role itself stands beside all of them.
 */
function mergeGathered(parts) {
    const principals = new Map();
    for (const [principal, known] of parts.flatMap((part) => [...part.principals])) {
        const other = principals.get(principal);
        const facts = mergeFacts(other?.facts, known.facts);
        const evidence = other === undefined ? known.evidence : mergeEvidence([other.evidence, known.evidence], Math.max);
        principals.set(principal, { evidence, ...(facts === undefined ? {} : { facts }) });
    }
    // What stands first was read first: an evidence file's own reference is the one its evidence was made with.
    const references = [...parts]
        .reverse()
        .flatMap(({ reference }) => (reference === undefined ? [] : [...reference]));
    const remarks = new Set(parts.flatMap((part) => part.remarks ?? []));
    const retentions = parts.flatMap(({ retention }) => [...(retention ?? [])]);
    return {
        views: parts.flatMap(({ views }) => views),
        principals: sorted(principals),
        ...(references.length === 0 ? {} : { reference: sorted(new Map(references)) }),
        ...(remarks.size === 0 ? {} : { remarks: [...remarks] }),
        ...optional('retention', retentions.length === 0 ? undefined : sorted(new Map(retentions))),
        ...optional('prefixes', mergedPrefixes(parts)),
        ...optional('history', parts.find(({ history }) => history !== undefined)?.history),
        ...(parts.some(({ interrupted }) => interrupted) ? { interrupted: true } : {}),
    };
}
function mergeEvents(a, b, counts) {
    if (a === undefined)
        return b;
    const last = both(a.last, b.last, Math.max);
    const { last: _, ...event } = b;
    return { ...event, count: counts(b.count, a.count), ...optional('last', last) };
}
/** What was found out last stands. */
function mergedPrefixes(parts) {
    const all = parts.flatMap(({ prefixes }) => [...(prefixes ?? [])]);
    return all.length === 0 ? undefined : sorted(new Map(all));
}
/** What is known of a role twice: the later reading stands, but one that failed does not undo the earlier. */
function mergeFacts(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (b.absent === true)
        return b;
    const read = typeof b.policies === 'object';
    const policies = read
        ? b.policies
        : typeof a.policies === 'object'
            ? a.policies
            : (b.policies ?? a.policies);
    return {
        ...optional('created', b.created ?? a.created),
        ...optional('policies', policies),
        ...optional('boundary', read ? b.boundary : (b.boundary ?? a.boundary)),
        ...optional('findings', b.findings),
        ...optional('unread', b.unread),
        ...optional('remarks', b.remarks),
    };
}
/** One use out of two of the same action. */
function mergeUses(a, b, counts = add) {
    if (a === undefined)
        return b;
    const resources = new Set([...a.resources, ...b.resources]);
    return {
        ...optional('allowed', mergeTallies(a.allowed, b.allowed, counts)),
        ...optional('denied', mergeTallies(a.denied, b.denied, counts)),
        ...optional('attempted', mergeTallies(a.attempted, b.attempted, counts)),
        resources: smallest([...resources]),
        allResources: a.allResources && b.allResources && resources.size <= _evidence__WEBPACK_IMPORTED_MODULE_0__/* .resourceLimit */ .i_,
        sources: unique([...a.sources, ...b.sources]),
    };
}
/** The few smallest of some resource ARNs: a choice that does not depend on the order they were met in. */
function smallest(resources) {
    return unique(resources).slice(0, _evidence__WEBPACK_IMPORTED_MODULE_0__/* .resourceLimit */ .i_);
}
/** Entries in code-unit order of their keys. */
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function unique(texts) {
    return [...new Set(texts)].sort(compare);
}
/** A tally without a time happened at some time inside its source's window: no time of another one may stand for it. */
function mergeTallies(a, b, counts) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (a.count === undefined && b.count === undefined)
        return laterUse(a, b);
    return {
        ...optional('count', a.count === undefined ? b.count : counts(a.count, b.count ?? 0)),
        ...optional('first', both(a.first, b.first, Math.min)),
        ...optional('last', both(a.last, b.last, Math.max)),
    };
}
/** Two uses of which nobody counted the calls: the last one lies between the later of their earliest and latest times. */
function laterUse(a, b) {
    const last = both(a.last, b.last, Math.max);
    const surely = both(surelyAt(a), surelyAt(b), Math.max);
    if (last === undefined || surely === undefined)
        return {};
    return surely < last ? { first: surely, last } : { last };
}
/** The time at which a call happened at the earliest, of one that is only known to lie between two times. */
function surelyAt({ count, first, last }) {
    return count === undefined && first !== undefined ? first : last;
}
function both(a, b, of) {
    return a === undefined || b === undefined ? undefined : of(a, b);
}
function later(a, b) {
    if (a === undefined || a.last < b.last)
        return b;
    return a.last === b.last && compare(b.event, a.event) < 0 ? b : a;
}
function optional(key, value) {
    const result = {};
    if (value !== undefined)
        result[key] = value;
    return result;
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shownBytes)
/* harmony export */ });
const units = [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
];
/** `143 GB`, `1.4 MB`, `12 bytes`: decimal units, as bills have them; two digits at least. */
function shownBytes(bytes) {
    const unit = units.find(([, size]) => bytes >= size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size] = unit;
    const value = bytes / size;
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AthenaApi: () => (/* binding */ AthenaApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2204);
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1373);
/* harmony import */ var _aws_pages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(701);




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
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_3__/* .GetWorkGroupCommand */ .oCq({ WorkGroup: name }), options),
            read: workgroupOf,
        }, conditions);
    }
    /** Reads a table's columns and properties. */
    table({ database, table }, workgroup, conditions) {
        const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_3__/* .GetTableMetadataCommand */ .rDP({
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
        const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_3__/* .StartQueryExecutionCommand */ .Wjk({
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
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_3__/* .GetQueryExecutionCommand */ .mRu({ QueryExecutionId: id }), options),
            read: (answer) => executionOf(id, answer),
        }, conditions);
    }
    /** All rows of a result but the first, which has the names of the columns. */
    async rows(id, conditions) {
        const action = 'athena:GetQueryResults';
        const all = await (0,_aws_pages__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)(action, (token) => {
            const command = new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_3__/* .GetQueryResultsCommand */ .sAK({
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
            send: (options) => this.#client.send(new _aws_sdk_client_athena__WEBPACK_IMPORTED_MODULE_3__/* .StopQueryExecutionCommand */ .aaO({ QueryExecutionId: id }), options),
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


/***/ }),

/***/ 8393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);


/**
 * What of a table the query relies on, or what is wrong with it: a column that is called the same and means something
 * else would make evidence of nothing. Whatever `athena ddl` prints is right.
 */
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = _table__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== _table__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.join())
        return `it is not parted by ${_table__WEBPACK_IMPORTED_MODULE_0__/* .partitions */ .Mo.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== _table__WEBPACK_IMPORTED_MODULE_0__/* .dayFormat */ .UG)
        return `its projection.timestamp.format is not ${_table__WEBPACK_IMPORTED_MODULE_0__/* .dayFormat */ .UG}`;
    const place = template.exec(of('storage.location.template'));
    if (place === null)
        return 'its storage.location.template is not that of a trail’s folders';
    const range = rangeOf(of('projection.timestamp.range'));
    if (range === undefined)
        return 'its projection.timestamp.range is none of two days, or of a day and NOW';
    const accounts = of('projection.account.type') === 'injected' ? 'any' : listOf(of('projection.account.values'));
    const regions = listOf(of('projection.region.values'));
    if (accounts.length === 0 || regions.length === 0)
        return 'it lists no accounts, or no regions';
    const [, bucket = '', prefix = ''] = place;
    return { bucket, prefix, accounts, regions, ...range };
}
const template = /^s3:\/\/([^/${}]+)\/((?:[^/${}]+\/)*)\$\{account\}\/CloudTrail\/\$\{region\}\/\$\{timestamp\}\/?$/;
function listOf(text) {
    return text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}
function rangeOf(text) {
    const [first = '', last = '', ...more] = text.split(',').map((one) => one.trim());
    const [from, end] = [dayIn(first), dayIn(last)];
    if (from === undefined || more.length > 0)
        return undefined;
    if (last === 'NOW')
        return { from };
    return end === undefined ? undefined : { from, to: end + _drift_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd - 1 };
}
function dayIn(text) {
    return text.includes('-') ? undefined : (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .parseDay */ .Iq)(text.replaceAll('/', '-'));
}
/** A day as the table writes it: `2026/01/31`. */
function partitionDay(instant) {
    return (0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/**
 * The fields of a record that are asked for, with the types of AWS's own definition (booleans are read as texts there,
 * too); managementevent is ours. Its other fields are left out on purpose: one record whose field has another shape than
 * the table says fails the whole query.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html
 */
const columns = [
    [
        'useridentity',
        'struct<type:string,arn:string,accountid:string,sessioncontext:struct<sessionissuer:struct<arn:string>>>',
    ],
    ['eventtime', 'string'],
    ['eventsource', 'string'],
    ['eventname', 'string'],
    ['awsregion', 'string'],
    ['errorcode', 'string'],
    ['errormessage', 'string'],
    ['eventid', 'string'],
    ['readonly', 'string'],
    ['resources', 'array<struct<arn:string,accountid:string,type:string>>'],
    ['eventtype', 'string'],
    ['managementevent', 'string'],
    ['recipientaccountid', 'string'],
    ['sharedeventid', 'string'],
    ['eventcategory', 'string'],
];
/** What the table is parted by, as the folders of a trail are; the day is called as in AWS's own definition. */
const partitions = ['account', 'region', 'timestamp'];
/** How a day is written in the key of a log file. */
const dayFormat = 'yyyy/MM/dd';


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GenerationApi: () => (/* binding */ GenerationApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1373);
/* harmony import */ var _aws_pages__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);



/** The four operations of policy generation, their answers checked. All throw AwsFailure. */
class GenerationApi {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Starts a job; the same token gives the same job again. Gives its id. */
    start(request, { start, end }, token, conditions) {
        const { principal, trails, regions, accessRole } = request;
        const where = regions === 'all' ? { allRegions: true } : { regions: [...regions] };
        const command = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .StartPolicyGenerationCommand */ .YPx({
            policyGenerationDetails: { principalArn: principal },
            cloudTrailDetails: {
                trails: trails.map((cloudTrailArn) => ({ cloudTrailArn, ...where })),
                accessRole,
                startTime: new Date(start),
                endTime: new Date(end),
            },
            clientToken: token,
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:StartPolicyGeneration',
            send: (options) => this.#client.send(command, options),
            read: ({ jobId }) => (jobId === '' ? undefined : jobId),
        }, conditions);
    }
    /** Reads a job; `whole` asks for resource placeholders and the service-level template as well. */
    get(id, whole, conditions) {
        const command = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .GetGeneratedPolicyCommand */ .vO6({
            jobId: id,
            ...(whole ? { includeResourcePlaceholders: true, includeServiceLevelTemplate: true } : {}),
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:GetGeneratedPolicy',
            send: (options) => this.#client.send(command, options),
            read: (answer) => jobOf(id, answer),
        }, conditions);
    }
    /** The jobs of the last seven days, of one principal or of all; what they were asked is not in the list. */
    list(principal, conditions) {
        const action = 'access-analyzer:ListPolicyGenerations';
        return (0,_aws_pages__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)(action, (nextToken) => (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action,
            send: (options) => this.#client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .ListPolicyGenerationsCommand */ .Pwq({
                ...(principal === undefined ? {} : { principalArn: principal }),
                ...(nextToken === undefined ? {} : { nextToken }),
            }), options),
            read: ({ policyGenerations, nextToken: next }) => policyGenerations === undefined
                ? undefined
                : { items: policyGenerations.flatMap(summaryOf), next },
        }, conditions));
    }
    /** Cancels a job; it still counts towards the day's quota. */
    cancel(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:CancelPolicyGeneration',
            send: (options) => this.#client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .CancelPolicyGenerationCommand */ .e4j({ jobId: id }), options),
            read: () => true,
        }, conditions);
    }
}
const statuses = ['IN_PROGRESS', 'SUCCEEDED', 'FAILED', 'CANCELED'];
/** A status that this version does not know would be polled for ever: the job counts as failed, and says so. */
function statusOf(text) {
    const status = statuses.find((known) => known === text);
    if (status !== undefined)
        return { status };
    return {
        status: 'FAILED',
        error: { code: text.slice(0, 40), message: 'a status unknown to this version' },
    };
}
function summaryOf({ jobId, principalArn, status, startedOn }) {
    if (jobId === undefined || status === undefined || startedOn === undefined)
        return [];
    const principal = principalArn === undefined ? {} : { principal: principalArn };
    return [{ id: jobId, ...principal, ...statusOf(status), started: startedOn.getTime(), policies: [] }];
}
function jobOf(id, { jobDetails, generatedPolicyResult }) {
    const { status, startedOn, jobError } = jobDetails ?? {};
    if (status === undefined || startedOn === undefined)
        return undefined;
    const asked = askedOf(generatedPolicyResult?.properties?.cloudTrailProperties);
    if (status === 'SUCCEEDED' && generatedPolicyResult === undefined)
        return undefined;
    // Only the list of policies may be left out of a result: a job that found nothing has none to give.
    const policies = generatedPolicyResult?.generatedPolicies?.map(({ policy }) => policy ?? '');
    const error = jobError && { code: jobError.code ?? '', message: jobError.message ?? '' };
    return {
        id,
        started: startedOn.getTime(),
        ...(asked === undefined ? {} : { asked }),
        ...(error === undefined ? {} : { error }),
        ...statusOf(status),
        policies: policies ?? [],
    };
}
/** Trails with different regions are asked by nobody here: such a job is not one of ours. */
function askedOf(properties) {
    const { trailProperties, startTime, endTime } = properties ?? {};
    if (trailProperties === undefined || startTime === undefined || endTime === undefined)
        return undefined;
    const regions = trailProperties.map((trail) => (trail.allRegions === true ? 'all' : (trail.regions ?? [])));
    const [first] = regions;
    if (first === undefined || regions.some((one) => JSON.stringify(one) !== JSON.stringify(first)))
        return undefined;
    return {
        trails: trailProperties.flatMap(({ cloudTrailArn }) => cloudTrailArn ?? []),
        regions: first,
        window: { start: startTime.getTime(), end: endTime.getTime() },
    };
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ jobsADay)
/* harmony export */ });
/**
 * How many generation jobs AWS does for an account in a day, by region.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-quotas.html
 */
function jobsADay(region) {
    return narrowRegions.has(region) ? 5 : 50;
}
const narrowRegions = new Set([
    'af-south-1',
    'ap-east-1',
    'ap-southeast-3',
    'eu-south-1',
    'me-south-1',
]);


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findAnalyzer),
/* harmony export */   z: () => (/* binding */ readAnalyzer)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1373);
/* harmony import */ var _aws_pages__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);



const types = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];
/**
 * The active unused-access analyzer of the account, else of the organisation, in the region of the client. Gives a
 * text that says why there is none. Throws AwsFailure.
 */
async function findAnalyzer(client, conditions) {
    const action = 'access-analyzer:ListAnalyzers';
    for (const type of types) {
        const all = await (0,_aws_pages__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)(action, (nextToken) => (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action,
            send: (options) => client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .ListAnalyzersCommand */ .Vq7({ type, ...(nextToken === undefined ? {} : { nextToken }) }), options),
            read: ({ analyzers, nextToken: next }) => analyzers === undefined ? undefined : { items: analyzers, next },
        }, conditions));
        // One that another service keeps counts too (managedBy); of several the first by ARN is taken.
        const active = all.map(analyzerOf).filter((one) => typeof one !== 'string');
        const [first] = active.sort((a, b) => (a.arn < b.arn ? -1 : 1));
        if (first !== undefined)
            return first;
    }
    return 'there is no active unused-access analyzer in this region; name one with unused-access-analyzer-arn';
}
/** The analyzer of an ARN, or why it cannot be used. Throws AwsFailure. */
async function readAnalyzer(client, arn, conditions) {
    const name = arn.slice(arn.indexOf('/') + 1);
    return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
        action: 'access-analyzer:GetAnalyzer',
        send: (options) => client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .GetAnalyzerCommand */ .ONg({ analyzerName: name }), options),
        read: ({ analyzer }) => (analyzer === undefined ? undefined : ofArn(analyzer, arn)),
    }, conditions);
}
function ofArn(summary, arn) {
    return summary.arn === arn ? analyzerOf(summary) : `there is no analyzer ${arn} for these credentials`;
}
function analyzerOf({ arn = '', type, status, configuration }) {
    if (!types.some((known) => known === type))
        return `analyzer ${arn} looks for something else: it is of type ${type}`;
    if (status !== 'ACTIVE')
        return `analyzer ${arn} is not active: its status is ${status}`;
    const age = configuration?.unusedAccess?.unusedAccessAge;
    return age === undefined ? `analyzer ${arn} does not tell its tracking period` : { arn, age };
}


/***/ })

};
