export const id = 6761;
export const ids = [6761,5337,1775];
export const modules = {

/***/ 1775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LogBucket: () => (/* binding */ LogBucket)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/files/save.ts



/** How long a body may say nothing, in milliseconds: the SDK's own limits end with the first byte. */
const silence = 30_000;
/** Writes a body to a new file; gives how many bytes came. Throws when it breaks off, grows beyond its size, or stalls. */
async function save(body, size, path, signal) {
    if (!(body instanceof external_node_stream_.Readable))
        return 0;
    let received = 0;
    const watch = setTimeout(() => body.destroy(new Error('nothing came for too long')), silence);
    async function* measured(chunks) {
        for await (const chunk of chunks) {
            watch.refresh();
            received += chunk.length;
            if (received > size)
                throw new Error('more came than was listed');
            yield chunk;
        }
    }
    try {
        await (0,promises_.pipeline)(body, measured, (0,external_node_fs_.createWriteStream)(path), { signal });
        return received;
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (typeof code === 'string' && ofDisks.has(code))
            return { code };
        throw error;
    }
    finally {
        clearTimeout(watch);
    }
}
/** Whether it was the disk that failed. */
function isDiskFailure(saved) {
    return typeof saved === 'object';
}
const ofDisks = new Set([
    ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG'],
    ...['ENOENT', 'ENOTDIR', 'EISDIR', 'EMFILE', 'ENFILE', 'ENAMETOOLONG', 'ELOOP'],
]);

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(1486);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(7538);
// EXTERNAL MODULE: ./src/aws/session.ts
var session = __webpack_require__(7084);
;// CONCATENATED MODULE: ./src/aws/bucket.ts




/**
 * A bucket, asked in the region it lies in. Counts what it is asked. Requester pays is not supported: whoever reads a
 * trail's bucket is one of its owner's, and nobody should pay without having said so.
 */
class LogBucket {
    name;
    #session;
    #client;
    /** Whether it turned out to lie elsewhere; a bucket moves once. */
    #moved = false;
    #requests = 0;
    #retries = 0;
    constructor(session, name) {
        this.#session = session;
        this.name = name;
    }
    /** Lists that were asked for; attempts beyond the first of any request. */
    get cost() {
        return { lists: this.#requests, retries: this.#retries };
    }
    address(key) {
        return `s3://${this.name}/${key}`;
    }
    /** The folders directly below a prefix: on the first page, which is enough to see what it is, or all. Throws AwsFailure. */
    async folders(prefix, pages) {
        const names = [];
        const read = async (token) => {
            const page = await this.#folderPage({ prefix, folders: true, token });
            names.push(...page.names);
            return page;
        };
        if (pages === 'first') {
            const { objects, next } = await read();
            return { names, objects, more: next !== undefined };
        }
        await (0,call/* allPages */.S4)('s3:ListBucket', async (token) => ({ items: [], next: (await read(token)).next }));
        return { names, objects: 0, more: false };
    }
    /** One page of the objects with a prefix, in the order of their keys. Throws AwsFailure. */
    async objects(order) {
        const { Contents = [], next } = await this.#list(order);
        const objects = Contents.flatMap(({ Key, Size }) => Key === undefined || Size === undefined ? [] : [{ key: plainKey(Key), size: Size }]);
        return { objects, next };
    }
    /** Writes an object to a file, whole, or throws AwsFailure; what the disk refuses is given. */
    async fetch({ key, size }, draft) {
        const { GetObjectCommand } = await __webpack_require__.e(/* import() */ 8495).then(__webpack_require__.t.bind(__webpack_require__, 8495, 19));
        const command = new GetObjectCommand({ Bucket: this.name, Key: key });
        const action = 's3:GetObject';
        return this.#ask(action, async (client, options) => {
            const answer = await this.#counting(client.send(command, options));
            const { ContentLength = size } = answer;
            if (ContentLength !== size)
                throw new aws_failure/* AwsFailure */.O('refused', `${action}: it changed after it was listed; run it again`);
            const saved = await save(answer.Body, size, draft, options.abortSignal);
            return { ...answer, saved };
        }, 
        // Half a body is none: the request is sent again.
        ({ saved }) => (isDiskFailure(saved) ? saved : saved === size ? 'kept' : undefined));
    }
    async #folderPage(order) {
        const { CommonPrefixes = [], Contents = [], next } = await this.#list(order);
        const names = CommonPrefixes.flatMap(({ Prefix }) => Prefix ?? []).map((encoded) => plainKey(encoded).slice(order.prefix.length, -1));
        return { names, objects: Contents.length, next };
    }
    async #list({ prefix, folders = false, after, token, most }) {
        const { ListObjectsV2Command } = await __webpack_require__.e(/* import() */ 8495).then(__webpack_require__.t.bind(__webpack_require__, 8495, 19));
        const command = new ListObjectsV2Command({
            Bucket: this.name,
            Prefix: prefix,
            // Else a key with a control character makes the whole answer unreadable.
            EncodingType: 'url',
            ...(folders ? { Delimiter: '/' } : {}),
            ...(token === undefined ? {} : { ContinuationToken: token }),
            ...(after === undefined || token !== undefined ? {} : { StartAfter: after }),
            ...(most === undefined ? {} : { MaxKeys: most }),
        });
        this.#requests++;
        return this.#ask('s3:ListBucket', (client, options) => this.#counting(client.send(command, options)), (answer) => {
            const { IsTruncated, NextContinuationToken: next } = answer;
            if (IsTruncated === undefined || (IsTruncated && next === undefined))
                return undefined;
            return { ...answer, next: IsTruncated ? next : undefined };
        });
    }
    async #ask(action, sending, read) {
        let again = false;
        const send = async (options) => {
            if (again)
                this.#retries++;
            again = true;
            return this.#sendHome(sending, options);
        };
        return (0,call/* call */.T1)({ action, send, read }, (0,session/* soon */.qX)(this.#session));
    }
    /** Sends a request, and once more where the bucket turns out to lie in another region. */
    async #sendHome(sending, options) {
        this.#client ??= this.#session.s3();
        const moved = this.#moved;
        try {
            return await sending(await this.#client, options);
        }
        catch (error) {
            const home = homeIn(error);
            if (home === undefined || home === this.#session.region || moved)
                throw error;
            // Another request may have found it out in the meantime.
            if (!this.#moved)
                this.#client = this.#session.s3(home);
            this.#moved = true;
            return sending(await this.#client, options);
        }
    }
    /** Counts the SDK's own attempts, whatever came of them. */
    async #counting(sent) {
        const count = (told) => {
            this.#retries += Math.max(0, attemptsIn(told) - 1);
        };
        try {
            const answer = await sent;
            count(answer);
            return answer;
        }
        catch (error) {
            count(error);
            throw error;
        }
    }
}
/** How often the SDK sent a request, by its answer or its error; 0 when it does not say. */
function attemptsIn(told) {
    const attempts = field(field(told, '$metadata'), 'attempts');
    return typeof attempts === 'number' ? attempts : 0;
}
/**
 * The region that a refusal names as the bucket's own.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
function homeIn(error) {
    const named = field(field(field(error, '$response'), 'headers'), 'x-amz-bucket-region');
    return typeof named === 'string' && /^[a-z0-9-]{1,32}$/.test(named) ? named : undefined;
}
/**
 * A key as it is: listings write it as forms do, a plus for a space. One that cannot be read stays as it came: a get of
 * it fails, and says so.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
function plainKey(encoded) {
    try {
        return decodeURIComponent(encoded.replaceAll('+', ' '));
    }
    catch {
        return encoded;
    }
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listRoles),
/* harmony export */   e: () => (/* binding */ PrincipalReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6748);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4990);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1486);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7538);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7084);
/* harmony import */ var _turns__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8400);






/** IAM throttles an account, not a caller: a few requests at once are enough. */
const atOnce = 6;
/** Sends the requests about one principal, few at once, and keeps what could not be read instead of throwing it. */
class PrincipalReader {
    #session;
    #inTurn = (0,_turns__WEBPACK_IMPORTED_MODULE_4__/* .atMost */ .T)(atOnce);
    /** By action: one message says of each what is to be done, however many requests it ended. */
    #unread = new Map();
    #givenUp;
    constructor(session) {
        this.#session = session;
    }
    /** What could not be read, in words; of failures that end everything else, the one that came first. */
    get unread() {
        return [...new Set(this.#unread.values())].sort();
    }
    /** Sends a request, whatever failed before. Throws AwsFailure. */
    send(request) {
        return this.#inTurn(() => (0,_call__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(request, (0,_session__WEBPACK_IMPORTED_MODULE_3__/* .soon */ .qX)(this.#session)));
    }
    /** The value, or undefined with the reason in `unread`. */
    read(request) {
        return this.#keep(request.action, () => this.#sendUnlessOver(request));
    }
    /** All items of a list, or undefined with the reason in `unread`. */
    list(listing) {
        const { action } = listing(undefined);
        return this.#keep(action, () => (0,_call__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(action, (marker) => this.#sendUnlessOver(listing(marker))));
    }
    /** Keeps the failure of a request of that action. After one that lasts nothing more is sent, and none is said. */
    note(action, failure) {
        if (isLasting(failure)) {
            if (this.#givenUp !== undefined)
                return;
            this.#givenUp = failure;
        }
        const before = this.#unread.get(action);
        if (before === undefined || failure.message < before)
            this.#unread.set(action, failure.message);
    }
    async #keep(action, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_1__/* .AwsFailure */ .O))
                throw error;
            this.note(action, error);
            return undefined;
        }
    }
    #sendUnlessOver(request) {
        return this.#inTurn(() => {
            if (this.#givenUp !== undefined)
                throw this.#givenUp;
            return (0,_call__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(request, (0,_session__WEBPACK_IMPORTED_MODULE_3__/* .soon */ .qX)(this.#session));
        });
    }
}
/** What ends one request says nothing of the next, unless AWS cannot be reached, or not with these credentials. */
function isLasting({ kind }) {
    return kind !== 'denied' && kind !== 'not-found' && kind !== 'refused';
}
/** All roles of the session's account, in order of their ARNs. Throws AwsFailure. */
async function listRoles(session) {
    const action = 'iam:ListRoles';
    const conditions = (0,_session__WEBPACK_IMPORTED_MODULE_3__/* .soon */ .qX)(session);
    const arns = await (0,_call__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(action, (marker) => (0,_call__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)({
        action,
        send: (options) => session.iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__/* .ListRolesCommand */ .J9Z({ MaxItems: 1000, ...(marker === undefined ? {} : { Marker: marker }) }), options),
        read: ({ Roles, IsTruncated, Marker }) => Roles === undefined
            ? undefined
            : {
                items: Roles.flatMap(({ Arn }) => Arn ?? []),
                next: IsTruncated === true ? Marker : undefined,
            },
    }, conditions));
    return arns.sort().flatMap((arn) => {
        const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_0__/* .parsePrincipalArn */ .P3)(arn);
        return typeof parsed === 'string' ? [] : [parsed];
    });
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   checkLines: () => (/* binding */ checkLines),
/* harmony export */   fine: () => (/* binding */ fine),
/* harmony export */   unknown: () => (/* binding */ unknown),
/* harmony export */   wrong: () => (/* binding */ wrong),
/* harmony export */   wrongIn: () => (/* binding */ wrongIn)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8702);


/** A check that is fine. */
const fine = (what, text) => ({ what, state: 'fine', text });
/** A check of something that has to be mended. */
const wrong = (what, text) => ({ what, state: 'wrong', text });
/** A check that says nothing either way. */
const unknown = (what, text) => ({ what, state: 'unknown', text });
/** What a request to AWS tells; its failure is what has to be mended. */
async function attempt(what, ask, say) {
    try {
        return [say(await ask())].flat();
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return [wrong(what, error.message)];
        throw error;
    }
}
/** What has to be mended. */
function wrongIn(checks) {
    return checks.filter(({ state }) => state === 'wrong');
}
const signs = { fine: '✔', wrong: '✘', unknown: '?' };
const styles = { fine: 'good', wrong: 'bad', unknown: 'quiet' };
/** One line a check, and how many have to be mended. */
function checkLines(checks, width) {
    const count = wrongIn(checks).length;
    const end = count === 0 ? 'Nothing to mend.' : `${(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'thing')} to mend.`;
    return [
        ...checks.flatMap(({ what, state, text }) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)(styles[state], signs[state]), ` ${what}: ${text}`), width)),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(end),
    ];
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBuckets: () => (/* binding */ checkBuckets),
/* harmony export */   checkup: () => (/* binding */ checkup)
/* harmony export */ });
/* harmony import */ var _aws_bucket__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1775);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7084);
/* harmony import */ var _config_evidence_request__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1272);
/* harmony import */ var _run_evidence_groups__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5316);
/* harmony import */ var _run_gatherer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4186);
/* harmony import */ var _run_roles__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5337);
/* harmony import */ var _run_unasked__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4281);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2672);








/** Looks at everything a configuration needs besides its files, each thing once. */
async function checkup(config, surroundings, now, place) {
    const gatherer = { kept: new _run_gatherer__WEBPACK_IMPORTED_MODULE_3__/* .KeptFiles */ .u(place), surroundings };
    const found = await (0,_run_roles__WEBPACK_IMPORTED_MODULE_4__.findRoles)(config.targets, gatherer);
    const checks = found.flatMap((target) => roleChecks(target));
    for (const { request, principals, parts } of (0,_run_evidence_groups__WEBPACK_IMPORTED_MODULE_7__/* .groupByRequest */ .i)(found)) {
        checks.push(...(await checkShared(request, principals, surroundings)));
        for (const part of parts)
            checks.push(...(await checkPart(part, surroundings, now)));
    }
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
/** The buckets of logs, which are read with the run's own credentials. */
async function checkShared(request, principals, surroundings) {
    const inBuckets = (request.logs?.buckets.length ?? 0) > 0;
    if (inBuckets)
        return checkBuckets(request, principals, surroundings);
    if ((0,_run_unasked__WEBPACK_IMPORTED_MODULE_5__/* .needsAws */ .NJ)(request, surroundings.env))
        return [];
    return [(0,_check__WEBPACK_IMPORTED_MODULE_6__.fine)('AWS', 'nothing is asked of it: the evidence comes from files')];
}
/** What is asked of one account. */
async function checkPart({ request, principals }, surroundings, now) {
    return (0,_run_unasked__WEBPACK_IMPORTED_MODULE_5__/* .needsAws */ .NJ)(request, surroundings.env) ? checksOfAws(request, principals, surroundings, now) : [];
}
async function checksOfAws(...of) {
    const { checkAws } = await Promise.all(/* import() */[__webpack_require__.e(344), __webpack_require__.e(9901), __webpack_require__.e(1600), __webpack_require__.e(3276), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 103));
    return checkAws(...of);
}
/** Whether the buckets of logs can be listed; only fetching a file shows whether it may be read. */
async function checkBuckets(request, principals, surroundings) {
    const buckets = request.logs?.buckets ?? [];
    if (buckets.length === 0)
        return [];
    const session = (0,_aws_session__WEBPACK_IMPORTED_MODULE_1__.sessionFor)(request, principals, surroundings);
    if (!(await (0,_aws_session__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .Lk)(session)))
        return [(0,_check__WEBPACK_IMPORTED_MODULE_6__.wrong)('credentials', `${_run_unasked__WEBPACK_IMPORTED_MODULE_5__/* .noCredentials */ .gT.message}: ${_run_unasked__WEBPACK_IMPORTED_MODULE_5__/* .noCredentials */ .gT.remedy}`)];
    const checks = buckets.map((location) => {
        const what = (0,_config_evidence_request__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(location);
        const { bucket, prefix } = location;
        return (0,_check__WEBPACK_IMPORTED_MODULE_6__.attempt)(what, () => new _aws_bucket__WEBPACK_IMPORTED_MODULE_0__.LogBucket(session, bucket).objects({ prefix, most: 1 }), ({ objects }) => objects.length === 0
            ? (0,_check__WEBPACK_IMPORTED_MODULE_6__.wrong)(what, 'nothing is there: check the prefix')
            : [
                (0,_check__WEBPACK_IMPORTED_MODULE_6__.fine)(what, 'can be listed'),
                (0,_check__WEBPACK_IMPORTED_MODULE_6__.unknown)(what, 'fetching a file shows whether s3:GetObject is allowed; none was fetched'),
            ]);
    });
    return (await Promise.all(checks)).flat();
}
/** What the prefixes of a target stand for, once its roles were looked for. */
function roleChecks({ name, prefixes, principals, problem, unlisted }) {
    if (prefixes.length === 0)
        return [];
    const [what, wanted] = [`target ${name}`, prefixes.join(', ')];
    const faulty = problem ?? unlisted;
    if (faulty !== undefined)
        return [(0,_check__WEBPACK_IMPORTED_MODULE_6__.wrong)(what, faulty)];
    if (principals.length === 0)
        return [(0,_check__WEBPACK_IMPORTED_MODULE_6__.unknown)(what, `no role’s name begins with ${wanted}`)];
    return [(0,_check__WEBPACK_IMPORTED_MODULE_6__.fine)(what, `${wanted} stands for ${principals.map((one) => one.name).join(', ')}`)];
}


/***/ }),

/***/ 5568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7562);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5002);


const longestPattern = 256;
/**
 * Parses `*`, `service:Name` or either with `*` and `?` in it.
 * Gives a string that says what is wrong for anything else.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not one' : 'its service prefix is not one';
}
/** Whether the pattern can match more than one action. */
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
const expanded = new WeakMap();
function expansionsOf(catalogue) {
    const known = expanded.get(catalogue) ?? new Map();
    expanded.set(catalogue, known);
    return known;
}
function expansionOf(pattern, catalogue, known) {
    const before = known.get(pattern.text);
    if (before !== undefined)
        return before;
    const expansion = { runs: runsOf(pattern, catalogue) };
    known.set(pattern.text, expansion);
    return expansion;
}
/** Whether a pattern matches one action, given as `service:Name` in any case. */
function patternMatches(pattern, action) {
    const [service = '', name = ''] = action.toLowerCase().split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix, name } = pattern;
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEvery(prefix) && isEvery(name))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
        // As it is written, which is AWS's own case as a rule.
        const index = service.indexOf(text.slice(prefix.length + 1));
        return index === undefined ? [] : [{ from: first + index, to: first + index + 1 }];
    }
    if (isEvery(name))
        return [{ from: first, to: first + count }];
    const { needle, matches } = searchFor(name);
    const found = service.holding(needle);
    const kept = matches === undefined ? found : found.filter((index) => matches(service.nameAt(index)));
    return runsOfIndexes(first, kept);
}
/** A start with a star behind it is found at once; other patterns by their longest part. */
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
/** Names are sorted: what begins alike lies side by side, and is one run. */
function runsOfIndexes(first, indexes) {
    const runs = [];
    let from = -1;
    indexes.forEach((index, i) => {
        if (from < 0)
            from = first + index;
        if (indexes[i + 1] === index + 1)
            return;
        runs.push({ from, to: first + index + 1 });
        from = -1;
    });
    return runs;
}
/** Whether it matches any text: `*`, however often. */
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 5002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ActionSet)
/* harmony export */ });
/**
 * An immutable set of actions of one catalogue, as bits. All operations give new sets. Only the words around its
 * members are kept, because most sets are those of one pattern, and so of one service among hundreds.
 */
class ActionSet {
    catalogue;
    /** Which word of the whole catalogue the first of `#words` is; outside of them there is no member. */
    #from;
    #words;
    constructor(catalogue, from, words) {
        this.catalogue = catalogue;
        this.#from = from;
        this.#words = words;
    }
    static empty(catalogue) {
        return new ActionSet(catalogue, 0, new Uint32Array(0));
    }
    static all(catalogue) {
        return ActionSet.ofRuns(catalogue, [{ from: 0, to: catalogue.size }]);
    }
    /** The set of some ids; throws RangeError for an id outside the catalogue. */
    static of(catalogue, ids) {
        return ActionSet.ofRuns(catalogue, Array.from(ids, (id) => ({ from: id, to: id + 1 })));
    }
    /** The set of the ids in some runs; throws RangeError for a run that leaves the catalogue. */
    static ofRuns(catalogue, runs) {
        let [first, last] = [catalogue.size, 0];
        for (const { from, to } of runs) {
            if (from < 0 || to > catalogue.size)
                throw new RangeError(`no actions ${from} to ${to}`);
            if (from < first)
                first = from;
            if (to > last)
                last = to;
        }
        const start = first >>> 5;
        const words = new Uint32Array(Math.max(0, Math.ceil(last / 32) - start));
        for (const { from, to } of runs)
            fill(words, from - start * 32, to - start * 32);
        return new ActionSet(catalogue, start, words);
    }
    /** The union of any number of sets, in one pass. */
    static union(catalogue, sets) {
        const all = [...sets];
        const start = all.reduce((least, set) => Math.min(least, set.#from), catalogue.size);
        const end = all.reduce((most, set) => Math.max(most, set.#end), start);
        const words = new Uint32Array(end - start);
        for (const set of all) {
            const shift = set.#from - start;
            for (let i = 0; i < set.#words.length; i++)
                words[shift + i] = at(words, shift + i) | at(set.#words, i);
        }
        return new ActionSet(catalogue, start, words);
    }
    has(id) {
        return ((at(this.#words, (id >>> 5) - this.#from) >>> (id & 31)) & 1) === 1;
    }
    union(other) {
        return ActionSet.union(this.catalogue, [this, other]);
    }
    intersect(other) {
        const start = Math.max(this.#from, other.#from);
        const words = this.#words.slice(start - this.#from, Math.max(0, other.#end - this.#from));
        for (let i = 0; i < words.length; i++)
            words[i] = at(words, i) & at(other.#words, start - other.#from + i);
        return new ActionSet(this.catalogue, start, words);
    }
    minus(other) {
        const words = this.#words.slice();
        const end = Math.min(this.#end, other.#end);
        for (let i = Math.max(this.#from, other.#from); i < end; i++)
            words[i - this.#from] = at(words, i - this.#from) & ~at(other.#words, i - other.#from);
        return new ActionSet(this.catalogue, this.#from, words);
    }
    complement() {
        return ActionSet.all(this.catalogue).minus(this);
    }
    filter(keep) {
        return ActionSet.of(this.catalogue, [...this].filter((id) => keep(id)));
    }
    get isEmpty() {
        return this.#words.every((word) => word === 0);
    }
    get size() {
        let total = 0;
        for (const word of this.#words)
            total += bitCount(word);
        return total;
    }
    equals(other) {
        return this.minus(other).isEmpty && other.minus(this).isEmpty;
    }
    /** Ids in catalogue order: by service, then by name. */
    *[Symbol.iterator]() {
        for (let i = 0; i < this.#words.length; i++) {
            let word = this.#words[i] ?? 0;
            while (word !== 0) {
                const bit = 31 - Math.clz32(word & -word);
                yield (this.#from + i) * 32 + bit;
                word &= word - 1;
            }
        }
    }
    /** The members by service, services without a member left out. */
    *byService() {
        let service;
        let ids = [];
        for (const id of this) {
            if (service === undefined || id >= service.first + service.count) {
                if (service !== undefined)
                    yield { service, ids };
                service = this.catalogue.serviceOf(id);
                ids = [];
            }
            ids.push(id);
        }
        if (service !== undefined)
            yield { service, ids };
    }
    /** `service:Name` of every member, in catalogue order. */
    names() {
        return [...this].map((id) => this.catalogue.nameOf(id));
    }
    /** The word after the last one that is kept. */
    get #end() {
        return this.#from + this.#words.length;
    }
}
function at(words, index) {
    return words[index] ?? 0;
}
/** Sets the bits from one to before another, word by word. */
function fill(words, from, to) {
    for (let next = from; next < to; next = (next | 31) + 1) {
        const low = 0xffffffff << (next & 31);
        const high = to > (next | 31) ? 0xffffffff : (1 << (to & 31)) - 1;
        words[next >>> 5] = at(words, next >>> 5) | (low & high);
    }
}
function bitCount(word) {
    let n = word - ((word >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}


/***/ }),

/***/ 5973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestAction),
/* harmony export */   y: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5568);


/**
 * The patterns of a policy that match no action of the catalogue. They are warnings, never errors: AWS adds actions
 * every week, and a name that is new there must not fail anybody's pull request.
 */
function unknownActions(document, catalogue) {
    return document.statements
        .flatMap(({ actions }) => actions.patterns)
        .filter(({ pattern }) => (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(pattern, catalogue).isEmpty)
        .map((placed) => ({ action: placed.pattern.text, problem: warning(placed, document.path, catalogue) }));
}
function warning({ pattern, line, column }, path, catalogue) {
    const wild = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(pattern);
    const message = wild
        ? `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} matches no known action`
        : `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(pattern.text)} is no action known on ${catalogue.version}`;
    const meant = nearestAction(pattern, catalogue);
    const remedy = meant === undefined ? 'check the spelling; it is judged by nobody' : `did you mean ${meant}?`;
    return {
        severity: 'warning',
        code: wild ? 'matches-nothing' : 'unknown-action',
        path,
        line,
        column,
        message,
        remedy,
    };
}
/** The action or pattern that an unknown one most likely means; undefined when nothing is close. */
function nearestAction({ service: prefix, name }, catalogue) {
    const prefixes = catalogue.services.map((one) => one.prefix);
    const meant = catalogue.service(prefix)?.prefix ?? (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(prefix, prefixes);
    const service = meant === undefined ? undefined : catalogue.service(meant);
    if (service === undefined)
        return undefined;
    if (/[*?]/.test(name))
        return service.prefix === prefix ? undefined : `${service.prefix}:${name}`;
    const names = Array.from({ length: service.count }, (_, index) => service.nameAt(index));
    const close = (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names);
    return close === undefined ? undefined : `${service.prefix}:${close}`;
}


/***/ }),

/***/ 5337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRoles: () => (/* binding */ findRoles)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _aws_principal_reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6624);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7084);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4990);
/* harmony import */ var _gate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8479);
/* harmony import */ var _unasked__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4281);






/**
 * Finds the roles that targets name by the beginning of their names: in IAM where AWS is asked about principals, else in
 * the evidence of an earlier run. Roles that an earlier run knew and IAM does not any more are former generations.
 * A target whose prefix fits roles that are no generations of one role has a problem; one whose roles cannot be listed
 * says so.
 */
async function findRoles(targets, gatherer) {
    const listed = new Map();
    const found = [];
    for (const target of targets)
        found.push(target.prefixes.length === 0 ? target : await withRoles(target, listed, gatherer));
    return found;
}
async function withRoles(target, listed, gatherer) {
    const { evidence, prefixes, principals } = target;
    const { file, memory } = evidence;
    const kept = file === undefined ? undefined : await gatherer.kept.evidence(file.path);
    const previous = memory === undefined ? undefined : await gatherer.kept.previous(memory.path);
    const key = JSON.stringify([evidence.assume, target.account]);
    const asked = (0,_unasked__WEBPACK_IMPORTED_MODULE_5__/* .asksOfPrincipals */ .BO)(evidence) ? (listed.get(key) ?? rolesOf(target, gatherer)) : undefined;
    if (asked !== undefined)
        listed.set(key, asked);
    if (asked === undefined && kept === undefined && previous === undefined)
        return gatherer.withoutEvidence !== undefined
            ? { ...target, unlisted: gatherer.withoutEvidence }
            : misfit(target, `role-name-prefix ${prefixes.join(', ')}: ${nobodyKnows}`);
    const answer = await asked;
    const said = kept?.prefixes?.get((0,_gate__WEBPACK_IMPORTED_MODULE_4__.prefixKey)(target)) ?? previous?.prefixes?.get((0,_gate__WEBPACK_IMPORTED_MODULE_4__.prefixKey)(target));
    const matching = typeof answer === 'object' ? answer.filter((one) => (0,_gate__WEBPACK_IMPORTED_MODULE_4__.fits)(one, target)) : rolesSaid(said);
    const strangers = prefixes.flatMap((prefix) => strangersIn(prefix, matching));
    if (strangers.length > 0)
        return misfit(target, strangers.join('; '));
    const all = new Map([...principals, ...matching].map((one) => [one.arn, one]));
    const gone = knownRoles([kept, previous], target).filter((one) => !all.has(one.arn) && prefixes.some((prefix) => isFormer(one, prefix, matching)));
    const unlisted = typeof answer === 'string' ? `${unlistedText(prefixes)}: ${answer}` : undefined;
    const unsaid = answer === undefined ? lackIn(said, prefixes) : undefined;
    const why = unlisted ?? unsaid;
    return {
        ...target,
        principals: [...all.values()],
        ...(all.size === 0 && typeof answer === 'object' ? { absent: true } : {}),
        ...(why === undefined ? {} : { unlisted: why }),
        ...(gone.length === 0 ? {} : { former: gone.map(({ arn }) => arn) }),
    };
}
/** A target that cannot be judged, whatever else it names. */
function misfit(target, problem) {
    return { ...target, principals: [], problem };
}
function rolesSaid(said) {
    return (said?.roles ?? []).flatMap((arn) => {
        const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .parsePrincipalArn */ .P3)(arn);
        return typeof parsed === 'string' ? [] : [parsed];
    });
}
/** Why an evidence file does not say which roles there are. */
function lackIn(said, prefixes) {
    if (said !== undefined)
        return said.failure;
    return `the evidence file does not say which roles begin with ${prefixes.join(' or ')}: gather it with this target`;
}
function unlistedText(prefixes) {
    return `the roles ${prefixes.map((prefix) => `${prefix}*`).join(', ')} cannot be listed`;
}
/** Whether a role that is gone was a generation of those that are there. */
function isFormer(one, prefix, live) {
    const others = live.filter(({ name }) => name.startsWith(prefix));
    return one.name.startsWith(prefix) && (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .areGenerations */ .Ku)(prefix, [one, ...others]);
}
const nobodyKnows = 'nobody can say which roles there are: that needs a source that asks AWS, or the evidence file of a run that did';
function strangersIn(prefix, roles) {
    const matching = roles.filter(({ name }) => name.startsWith(prefix));
    if ((0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .areGenerations */ .Ku)(prefix, matching))
        return [];
    const names = matching.map(({ arn }) => arn.slice(arn.indexOf('/') + 1)).sort();
    const some = names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
    return [
        `role-name-prefix ${prefix} fits roles that are no generations of one: ${some}; make it longer, or name them with principal-arn`,
    ];
}
/** The roles of which earlier runs tell, in the account where the target's are looked for. */
function knownRoles(files, { account, evidence }) {
    const own = account ?? evidence.assume?.arn.split(':')[4];
    const arns = new Set(files.flatMap((file) => [...(file?.principals.keys() ?? [])]));
    return [...arns].flatMap((arn) => {
        const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .parsePrincipalArn */ .P3)(arn);
        if (typeof parsed === 'string' || parsed.kind !== 'role')
            return [];
        return own === undefined || parsed.account === own ? [parsed] : [];
    });
}
async function rolesOf(target, { surroundings }) {
    const session = (0,_aws_session__WEBPACK_IMPORTED_MODULE_2__/* .accountSession */ .M7)(target.evidence, target.principals, surroundings);
    try {
        const roles = await (0,_aws_principal_reader__WEBPACK_IMPORTED_MODULE_1__/* .listRoles */ .O)(session);
        const elsewhere = roles.find(({ account }) => target.account !== undefined && account !== target.account);
        if (elsewhere === undefined)
            return roles;
        return `the AWS credentials are those of account ${elsewhere.account}, not ${target.account}; name assume-role for it under accounts:`;
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return error.message;
        throw error;
    }
}


/***/ })

};
