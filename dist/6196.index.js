export const id = 6196;
export const ids = [6196,7578,1373];
export const modules = {

/***/ 90863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ AwsFailure)
/* harmony export */ });
class AwsFailure extends Error {
    kind;
    said;
    retryAfter;
    constructor(kind, message, more = {}) {
        super(message);
        this.name = 'AwsFailure';
        this.kind = kind;
        this.said = more.said ?? '';
        this.retryAfter = more.retryAfter;
    }
}
function awsFailure(error, action) {
    if (error instanceof AwsFailure)
        return error;
    const clues = cluesOf(error);
    const kind = kindOf(clues);
    const more = clues.retryAfter === undefined ? {} : { retryAfter: clues.retryAfter };
    return new AwsFailure(kind, messageOf(kind, clues, action), { said: clues.message, ...more });
}
function cluesOf(error) {
    const metadata = field(error, '$metadata');
    const response = field(error, '$response');
    const status = numberIn(field(metadata, 'httpStatusCode')) ?? numberIn(field(response, 'statusCode'));
    const seconds = Number(field(field(response, 'headers'), 'retry-after') ?? Number.NaN);
    return {
        name: textIn(field(error, 'name')).replace(/Exception$/, ''),
        code: textIn(field(error, 'code')),
        message: textIn(field(error, 'message')),
        host: textIn(field(error, 'hostname')) || textIn(field(error, 'address')),
        status,
        retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
}
const kindsByName = [
    [
        /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|MissingAuthenticationToken|InvalidSignature)$/,
        'credentials',
    ],
    [
        /^(SignatureDoesNotMatch|IncompleteSignature|RequestExpired|InvalidAccessKeyId|InvalidToken|RequestTimeTooSkewed|CredentialsProvider\w*|TokenProvider\w*)$/,
        'credentials',
    ],
    [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)$/, 'denied'],
    [/^(NoSuchEntity|ResourceNotFound|TrailNotFound|NoSuchBucket|NoSuchKey)$/, 'not-found'],
    [/^ServiceQuotaExceeded$/, 'quota'],
    [/^Conflict$/, 'conflict'],
    [/^(Throttling|ThrottlingError|TooManyRequests|RequestLimitExceeded|Throttled|SlowDown)$/, 'throttled'],
    [/^RequestTimeout$/, 'unavailable'],
    [/^AbortError$/, 'aborted'],
];
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
    if (/is not authorized to perform: /.test(message))
        return 'denied';
    if (broken.test(code) || message === 'aborted')
        return 'unavailable';
    if (name === 'TimeoutError')
        return 'no-answer';
    if (status === 429)
        return 'throttled';
    if (name === 'SyntaxError' || (status ?? 500) >= 500)
        return 'unavailable';
    return 'rejected';
}
function messageOf(kind, clues, action) {
    const { message } = clues;
    const said = message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
    const texts = {
        denied: `access denied; allow ${permissionIn(message) ?? action}${said}`,
        credentials: `the AWS credentials are not valid or have expired; configure them again${said}`,
        'not-found': `not found${said}`,
        quota: `quota exceeded${said}`,
        conflict: `conflict with another resource or request${said}`,
        rejected: `rejected${said}`,
        throttled: `throttled by AWS, also after retries; run again later${said}`,
        unavailable: unavailableText(clues),
        'no-answer': 'timed out; check the network access of the runner, then run again',
        deadline: 'timed out',
        aborted: 'interrupted',
    };
    return `${action}: ${texts[kind]}`;
}
function unavailableText({ code, host, status }) {
    if (unreachable.test(code))
        return `could not reach ${host === '' ? 'AWS' : host} (${code}), also after retries; check the network access of the runner`;
    const what = status === undefined || broken.test(code)
        ? `the connection to AWS was closed${code === '' ? '' : ` (${code})`}`
        : `AWS returned status ${status}`;
    return `${what} without a valid response, also after retries; run again later`;
}
function permissionIn(message) {
    return /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(message)?.[1];
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function numberIn(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 91373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allPages: () => (/* binding */ allPages),
/* harmony export */   call: () => (/* binding */ call),
/* harmony export */   patience: () => (/* binding */ patience),
/* harmony export */   pause: () => (/* binding */ pause),
/* harmony export */   soon: () => (/* binding */ soon),
/* harmony export */   unlessAborted: () => (/* binding */ unlessAborted)
/* harmony export */ });
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const patience = 60_000;
function soon({ signal, clock }, time = patience) {
    return { signal, clock, deadline: clock.now() + time };
}
async function call(request, { signal, clock, deadline }) {
    for (let attempt = 0;; attempt++) {
        try {
            const value = request.read(await unlessAborted(request.send({ abortSignal: signal }), signal));
            if (value !== undefined)
                return value;
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${request.action}: the response of AWS is incomplete; run again later`);
        }
        catch (error) {
            const failure = signal.aborted ? aborted(request.action) : (0,_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .M)(error, request.action);
            const wait = waitBefore(attempt, failure);
            if (!isPassing(failure) || clock.now() + wait >= deadline)
                throw failure;
            await pause(wait, { signal, clock });
        }
    }
}
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
async function pause(milliseconds, { signal, clock }) {
    try {
        await clock.wait(milliseconds, signal);
    }
    catch {
        throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('aborted', 'interrupted');
    }
}
function aborted(action) {
    return new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('aborted', `${action}: interrupted`);
}
function isPassing({ kind }) {
    return kind === 'throttled' || kind === 'unavailable';
}
function waitBefore(attempt, { retryAfter = 0 }) {
    const most = Math.min(1000 * 2 ** attempt, 30_000);
    return Math.max(retryAfter, most / 2 + (Math.random() * most) / 2);
}
const most = 2000;
const longest = 5 * 60_000;
async function allPages(action, read) {
    const items = [];
    const seen = new Set();
    let token;
    const begun = Date.now();
    do {
        const page = await read(token);
        items.push(...page.items);
        token = page.next === '' ? undefined : page.next;
        if (token !== undefined && (seen.has(token) || seen.size >= most || Date.now() - begun > longest))
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: AWS returned more pages than expected; run again later`);
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
    return items;
}


/***/ }),

/***/ 60937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ LivePolicies),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   cI: () => (/* binding */ groupHolder),
/* harmony export */   gd: () => (/* binding */ userHolder),
/* harmony export */   uU: () => (/* binding */ decodedDocument),
/* harmony export */   zi: () => (/* binding */ roleHolder)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16764);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);


function roleHolder(iam, RoleName) {
    return {
        attached: attachedTo('iam:ListAttachedRolePolicies', (Marker) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListAttachedRolePoliciesCommand */ .wfM({ RoleName, Marker }), options);
        }),
        inline: namesOf('iam:ListRolePolicies', (Marker) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListRolePoliciesCommand */ .Y7N({ RoleName, Marker }), options);
        }),
        document: documentBy('iam:GetRolePolicy', (PolicyName) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .GetRolePolicyCommand */ .WHQ({ RoleName, PolicyName }), options);
        }),
    };
}
function userHolder(iam, UserName) {
    return {
        attached: attachedTo('iam:ListAttachedUserPolicies', (Marker) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListAttachedUserPoliciesCommand */ .zf4({ UserName, Marker }), options);
        }),
        inline: namesOf('iam:ListUserPolicies', (Marker) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListUserPoliciesCommand */ .Lt8({ UserName, Marker }), options);
        }),
        document: documentBy('iam:GetUserPolicy', (PolicyName) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .GetUserPolicyCommand */ .bcb({ UserName, PolicyName }), options);
        }),
    };
}
function groupHolder(iam, GroupName) {
    return {
        attached: attachedTo('iam:ListAttachedGroupPolicies', (Marker) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListAttachedGroupPoliciesCommand */ .xJQ({ GroupName, Marker }), options);
        }),
        inline: namesOf('iam:ListGroupPolicies', (Marker) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListGroupPoliciesCommand */ .zqe({ GroupName, Marker }), options);
        }),
        document: documentBy('iam:GetGroupPolicy', (PolicyName) => (options) => {
            return iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .GetGroupPolicyCommand */ .bhF({ GroupName, PolicyName }), options);
        }),
    };
}
function groupsOf(iam, UserName) {
    return (Marker) => ({
        action: 'iam:ListGroupsForUser',
        send: (options) => iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .ListGroupsForUserCommand */ .WcQ({ UserName, Marker }), options),
        read: (answer) => pageOf(answer, answer.Groups?.map(({ GroupName }) => GroupName)),
    });
}
function attachedTo(action, send) {
    const read = (answer) => {
        const items = answer.AttachedPolicies?.map(({ PolicyName: name, PolicyArn: arn }) => name === undefined || arn === undefined ? undefined : { name, arn });
        return pageOf(answer, items);
    };
    return (marker) => ({ action, send: send(marker), read });
}
function namesOf(action, send) {
    return (marker) => ({ action, send: send(marker), read: (answer) => pageOf(answer, answer.PolicyNames) });
}
function documentBy(action, send) {
    return (name) => ({ action, send: send(name), read: ({ PolicyDocument }) => PolicyDocument });
}
function pageOf({ IsTruncated, Marker = '' }, items) {
    const whole = items?.filter((item) => item !== undefined);
    if (whole === undefined || whole.length !== items?.length)
        return undefined;
    if (IsTruncated === false)
        return { items: whole };
    return IsTruncated === true && Marker !== '' ? { items: whole, next: Marker } : undefined;
}
class LivePolicies {
    #iam;
    #reader;
    #byArn = new Map();
    constructor(iam, reader) {
        this.#iam = iam;
        this.#reader = reader;
    }
    async of(holder) {
        const [attached, inline] = await Promise.all([
            this.#eachOf(this.#reader.list(holder.attached), (policy) => this.managed(policy)),
            this.#eachOf(this.#reader.list(holder.inline), (name) => this.#inline(holder, name)),
        ]);
        return attached && inline && [...attached, ...inline];
    }
    async managed({ name, arn }) {
        const read = this.#byArn.get(arn) ?? this.#defaultVersion(arn);
        this.#byArn.set(arn, read);
        const text = await read;
        const kind = arn.split(':')[4] === 'aws' ? 'aws' : 'customer';
        return text === undefined ? undefined : { name, kind, text };
    }
    async #inline(holder, name) {
        const text = await this.#document(holder.document(name), name);
        return text === undefined ? undefined : { name, kind: 'inline', text };
    }
    async #defaultVersion(PolicyArn) {
        const VersionId = await this.#reader.read({
            action: 'iam:GetPolicy',
            send: (options) => this.#iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .GetPolicyCommand */ .s4W({ PolicyArn }), options),
            read: ({ Policy }) => Policy?.DefaultVersionId,
        });
        if (VersionId === undefined)
            return undefined;
        return this.#document({
            action: 'iam:GetPolicyVersion',
            send: (options) => this.#iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .GetPolicyVersionCommand */ .G45({ PolicyArn, VersionId }), options),
            read: ({ PolicyVersion }) => PolicyVersion?.Document,
        }, PolicyArn);
    }
    async #document(request, of) {
        const encoded = await this.#reader.read(request);
        const text = encoded === undefined ? undefined : decodedDocument(encoded);
        if (encoded !== undefined && text === undefined) {
            const message = `${request.action}: the policy document of ${of} has an unexpected encoding`;
            this.#reader.note(request.action, new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('rejected', message));
        }
        return text;
    }
    async #eachOf(list, read) {
        const items = await list;
        if (items === undefined)
            return undefined;
        const policies = (await Promise.all(items.map(read))).filter((policy) => policy !== undefined);
        return policies.length === items.length ? policies : undefined;
    }
}
function decodedDocument(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 35802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const fine = (what, text) => ({ what, state: 'fine', text });
const wrong = (what, text) => ({ what, state: 'wrong', text });
const unknown = (what, text) => ({ what, state: 'unknown', text });
async function attempt(what, ask, check) {
    try {
        return [check(await ask())].flat();
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return [wrong(what, error.message)];
        throw error;
    }
}


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GenerationApi: () => (/* binding */ GenerationApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71645);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91373);


class GenerationApi {
    #client;
    constructor(client) {
        this.#client = client;
    }
    start(request, { start, end }, token, conditions) {
        const { principal, trails, regions, accessRole } = request;
        const where = regions === 'all' ? { allRegions: true } : { regions: [...regions] };
        const command = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .StartPolicyGenerationCommand */ .YPx({
            policyGenerationDetails: { principalArn: principal },
            cloudTrailDetails: {
                trails: trails.map((cloudTrailArn) => ({ cloudTrailArn, ...where })),
                accessRole,
                startTime: new Date(start),
                endTime: new Date(end),
            },
            clientToken: token,
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.call)({
            action: 'access-analyzer:StartPolicyGeneration',
            send: (options) => this.#client.send(command, options),
            read: ({ jobId }) => (jobId === '' ? undefined : jobId),
        }, conditions);
    }
    get(id, whole, conditions) {
        const command = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .GetGeneratedPolicyCommand */ .vO6({
            jobId: id,
            ...(whole ? { includeResourcePlaceholders: true, includeServiceLevelTemplate: true } : {}),
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.call)({
            action: 'access-analyzer:GetGeneratedPolicy',
            send: (options) => this.#client.send(command, options),
            read: (answer) => jobOf(id, answer),
        }, conditions);
    }
    list(principal, conditions) {
        const action = 'access-analyzer:ListPolicyGenerations';
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.allPages)(action, (nextToken) => (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.call)({
            action,
            send: (options) => this.#client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .ListPolicyGenerationsCommand */ .Pwq({
                ...(principal === undefined ? {} : { principalArn: principal }),
                ...(nextToken === undefined ? {} : { nextToken }),
            }), options),
            read: ({ policyGenerations, nextToken: next }) => policyGenerations === undefined
                ? undefined
                : { items: policyGenerations.flatMap(summaryOf), next },
        }, conditions));
    }
    cancel(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.call)({
            action: 'access-analyzer:CancelPolicyGeneration',
            send: (options) => this.#client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .CancelPolicyGenerationCommand */ .e4j({ jobId: id }), options),
            read: () => true,
        }, conditions);
    }
}
const statuses = ['IN_PROGRESS', 'SUCCEEDED', 'FAILED', 'CANCELED'];
function statusOf(text) {
    const status = statuses.find((known) => known === text);
    if (status !== undefined)
        return { status };
    return {
        status: 'FAILED',
        error: { code: text.slice(0, 40), message: 'an unknown status' },
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

/***/ 29343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   S: () => (/* binding */ jobsADay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function tokenOf({ principal, trails, regions, accessRole, attempt }, window) {
    const request = [principal, trails, regions, accessRole, window.start, window.end, attempt];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(request)).digest('hex');
}
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

/***/ 46196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   probeGeneration: () => (/* binding */ probeGeneration)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16764);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91373);
/* harmony import */ var _aws_policy_holders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60937);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86496);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66185);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35802);
/* harmony import */ var _api__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7578);
/* harmony import */ var _plan__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29343);










async function probeGeneration(session, accessRole, now) {
    const role = await checkAccessRole(session, accessRole);
    const quota = (0,_plan__WEBPACK_IMPORTED_MODULE_6__/* .jobsADay */ .S)(session.region);
    const api = new _api__WEBPACK_IMPORTED_MODULE_5__.GenerationApi(await session.accessAnalyzer());
    const jobs = await (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)('policy generation', () => api.list(undefined, (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.soon)(session)), (all) => {
        const today = all.filter(({ started }) => (0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(started) === (0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(now)).length;
        const running = all.filter(({ status }) => status === 'IN_PROGRESS').length;
        if (today >= quota)
            return (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)('policy generation', `the daily quota is reached (${quota} jobs); wait until tomorrow`);
        const busy = running === 0 ? '' : '; one job is running, and other jobs wait for it';
        return (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .fine */ .Bs)('policy generation', `${today} of ${quota} daily jobs are used${busy}`);
    });
    const passing = (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('iam:PassRole', `iam:PassRole on ${accessRole} is not checked, because no job was started`);
    return [...role, ...jobs, passing];
}
function checkAccessRole(session, accessRole) {
    return (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)('access role', () => readTrust(session, accessRole), (found) => trustCheck(accessRole, found));
}
function readTrust(session, accessRole) {
    const parsed = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_3__/* .parsePrincipalArn */ .P3)(accessRole);
    const RoleName = typeof parsed === 'string' ? accessRole : parsed.name;
    return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.call)({
        action: 'iam:GetRole',
        send: (options) => session.iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_8__/* .GetRoleCommand */ .kbp({ RoleName }), options),
        read: ({ Role }) => Role?.Arn === undefined ? undefined : { arn: Role.Arn, trust: Role.AssumeRolePolicyDocument ?? '' },
    }, (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__.soon)(session));
}
const analyzer = 'access-analyzer.amazonaws.com';
function trustCheck(accessRole, { arn, trust }) {
    const what = 'access role';
    if (arn !== accessRole)
        return (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(what, `its ARN is ${arn}: set access-role-arn to it, with the path`);
    return trusts((0,_aws_policy_holders__WEBPACK_IMPORTED_MODULE_1__/* .decodedDocument */ .uU)(trust) ?? '')
        ? (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .fine */ .Bs)(what, `its trust policy allows ${analyzer} to assume it`)
        : (0,_check__WEBPACK_IMPORTED_MODULE_4__/* .wrong */ .Qm)(what, `${arn} does not trust ${analyzer}: add it to its trust policy`);
}
const texts = zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP())]);
const statement = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    Effect: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(),
    Principal: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ Service: texts.optional() }).catch({}),
    Action: texts.catch([]),
});
const trustPolicy = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ Statement: zod__WEBPACK_IMPORTED_MODULE_9__/* .union */ .KCZ([statement, zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(statement)]) });
function trusts(document) {
    const parsed = trustPolicy.safeParse(parseJson(document));
    const statements = parsed.success ? [parsed.data.Statement].flat() : [];
    return statements.some(({ Effect, Principal: { Service = [] }, Action }) => {
        const actions = [Action].flat().map((action) => (0,_base_text__WEBPACK_IMPORTED_MODULE_2__/* .asciiLower */ .F)(action));
        const assumes = actions.some((action) => ['sts:assumerole', 'sts:*', '*'].includes(action));
        return Effect === 'Allow' && assumes && [Service].flat().includes(analyzer);
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


/***/ })

};
