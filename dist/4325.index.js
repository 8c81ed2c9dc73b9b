export const id = 4325;
export const ids = [4325,9401,1373,852];
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

/***/ 87449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readPrincipalFacts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16764);
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10617);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);
/* harmony import */ var _policy_holders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60937);
/* harmony import */ var _principal_reader__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30227);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19401);






async function readPrincipalFacts(session, principal) {
    const reader = new _principal_reader__WEBPACK_IMPORTED_MODULE_2__/* .PrincipalReader */ .e(session);
    const self = await readSelf(session, reader, principal);
    if ('problem' in self)
        return { ...(self.absent ? { absent: true } : {}), readErrors: [self.problem] };
    const live = new _policy_holders__WEBPACK_IMPORTED_MODULE_1__/* .LivePolicies */ .TV(session.iam, reader);
    const [policies, boundary] = await Promise.all([
        policiesOf(session, principal, reader, live),
        self.boundary && live.managed(self.boundary),
    ]);
    const { created } = self;
    const { unread } = reader;
    return {
        ...(created === undefined ? {} : { created }),
        policies: policies?.sort(byKindAndName) ?? 'unreadable',
        ...(boundary === undefined ? {} : { boundary }),
        ...(unread.length === 0 ? {} : { readErrors: unread }),
    };
}
async function policiesOf({ iam }, { kind, name }, reader, live) {
    if (kind === 'role')
        return live.of((0,_policy_holders__WEBPACK_IMPORTED_MODULE_1__/* .roleHolder */ .zi)(iam, name));
    const groups = reader.list((0,_policy_holders__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(iam, name));
    const [own, shared] = await Promise.all([
        live.of((0,_policy_holders__WEBPACK_IMPORTED_MODULE_1__/* .userHolder */ .gd)(iam, name)),
        groups.then((names) => sharedBy(iam, names, live)),
    ]);
    return own && shared && [...own, ...shared];
}
async function sharedBy(iam, groups, live) {
    if (groups === undefined)
        return undefined;
    const parts = await Promise.all(groups.map(async (group) => {
        const policies = await live.of((0,_policy_holders__WEBPACK_IMPORTED_MODULE_1__/* .groupHolder */ .cI)(iam, group));
        return policies?.map(({ name, text }) => ({ name: `${group}/${name}`, kind: 'group', text }));
    }));
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
function byKindAndName(a, b) {
    return (0,_base_order__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.kind, b.kind) || (0,_base_order__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.name, b.name) || (0,_base_order__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(a.text, b.text);
}
async function readSelf(session, reader, principal) {
    const { kind, name, account, arn } = principal;
    const request = describe(session.iam, principal);
    const found = await reader.send(request).catch(failureIn);
    if (!(found instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)) {
        if (found.arn === arn)
            return found.self;
        return { problem: `the ${kind} ${name} has the ARN ${found.arn}, not ${arn}; correct principal-arn` };
    }
    const elsewhere = await elsewhereOf(session, reader, principal, found);
    if (elsewhere !== undefined)
        return { problem: elsewhere };
    if (found.kind === 'not-found')
        return { problem: `the ${kind} ${name} does not exist in account ${account}`, absent: true };
    reader.note(request.action, found);
    return {};
}
async function elsewhereOf(session, reader, { kind, name, account }, { kind: failure }) {
    if (failure !== 'not-found' && failure !== 'denied')
        return undefined;
    const caller = await (0,_session__WEBPACK_IMPORTED_MODULE_3__.readCaller)(session).catch(failureIn);
    if (caller instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
        reader.note('sts:GetCallerIdentity', caller);
    else if (caller.account !== account) {
        return `the AWS credentials are for account ${caller.account}, and the ${kind} ${name} is in account ${account}; use credentials for that account`;
    }
    return undefined;
}
function describe(iam, { kind, name }) {
    if (kind === 'role') {
        return {
            action: 'iam:GetRole',
            send: async (options) => (await iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__/* .GetRoleCommand */ .kbp({ RoleName: name }), options)).Role,
            read: foundIn,
        };
    }
    return {
        action: 'iam:GetUser',
        send: async (options) => (await iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__/* .GetUserCommand */ .T3b({ UserName: name }), options)).User,
        read: foundIn,
    };
}
function foundIn(described) {
    const { Arn, CreateDate, PermissionsBoundary } = described ?? {};
    const created = CreateDate?.getTime() ?? Number.NaN;
    if (Arn === undefined || Number.isNaN(created))
        return undefined;
    if (PermissionsBoundary === undefined)
        return { arn: Arn, self: { created } };
    const arn = PermissionsBoundary.PermissionsBoundaryArn;
    if (arn === undefined)
        return undefined;
    return { arn: Arn, self: { created, boundary: { name: arn.slice(arn.lastIndexOf('/') + 1), arn } } };
}
function failureIn(error) {
    if (error instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
        return error;
    throw error;
}


/***/ }),

/***/ 30227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ listRoles),
/* harmony export */   e: () => (/* binding */ PrincipalReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16764);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66185);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90863);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91373);
/* harmony import */ var _turns__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15537);





const atOnce = 6;
class PrincipalReader {
    #session;
    #inTurn = (0,_turns__WEBPACK_IMPORTED_MODULE_3__/* .atMost */ .T)(atOnce);
    #unread = new Map();
    #givenUp;
    constructor(session) {
        this.#session = session;
    }
    get unread() {
        return [...new Set(this.#unread.values())].sort();
    }
    send(request) {
        return this.#inTurn(() => (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)(request, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(this.#session)));
    }
    read(request) {
        return this.#keep(request.action, () => this.#sendUnlessOver(request));
    }
    list(listing) {
        const { action } = listing(undefined);
        return this.#keep(action, () => (0,_call__WEBPACK_IMPORTED_MODULE_2__.allPages)(action, (marker) => this.#sendUnlessOver(listing(marker))));
    }
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
            return (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)(request, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(this.#session));
        });
    }
}
function isLasting({ kind }) {
    return kind !== 'denied' && kind !== 'not-found' && kind !== 'rejected';
}
async function listRoles(session) {
    const action = 'iam:ListRoles';
    const conditions = (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session);
    const arns = await (0,_call__WEBPACK_IMPORTED_MODULE_2__.allPages)(action, (marker) => (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action,
        send: (options) => session.iam.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__/* .ListRolesCommand */ .J9Z({ MaxItems: 1000, ...(marker === undefined ? {} : { Marker: marker }) }), options),
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

/***/ 19401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountSession: () => (/* binding */ accountSession),
/* harmony export */   credentialsOf: () => (/* binding */ credentialsOf),
/* harmony export */   hasCredentials: () => (/* binding */ hasCredentials),
/* harmony export */   noCredentials: () => (/* binding */ noCredentials),
/* harmony export */   openSession: () => (/* binding */ openSession),
/* harmony export */   readCaller: () => (/* binding */ readCaller),
/* harmony export */   sessionFor: () => (/* binding */ sessionFor),
/* harmony export */   withoutCredentials: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16764);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71695);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30852);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91373);





function openSession(options) {
    const { partition, region, signal, clock, version, credentials } = options;
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const home = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .globalRegion */ .a9)(partition);
    const common = {
        customUserAgent: [['iam-policy-drift', version]],
        requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000, throwOnRequestTimeout: true },
    };
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM({
        ...common,
        region: region ?? home,
        ...(credentials === undefined ? {} : { credentials }),
    });
    const shared = { ...common, credentials: sts.config.credentials };
    const here = region ?? home;
    return {
        partition,
        region: here,
        signal,
        clock,
        sts,
        iam: new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__/* .IAMClient */ .h8v({ ...shared, region: home }),
        async accessAnalyzer(at = here) {
            const { AccessAnalyzerClient } = await __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.t.bind(__webpack_require__, 71645, 19));
            return new AccessAnalyzerClient({ ...shared, region: at });
        },
        async cloudTrail(at) {
            const { CloudTrailClient } = await __webpack_require__.e(/* import() */ 7392).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
            return new CloudTrailClient({ ...shared, region: at });
        },
        async athena() {
            const { AthenaClient } = await __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.t.bind(__webpack_require__, 32204, 19));
            return new AthenaClient({ ...shared, region: here });
        },
        async s3(at = here) {
            const { S3Client } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            return new S3Client({ ...shared, region: at, forcePathStyle: hasOwnEndpoint() });
        },
    };
}
function hasOwnEndpoint() {
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
    return [AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3].some((url) => (url ?? '') !== '');
}
async function hasCredentials({ sts, signal }) {
    try {
        await (0,_call__WEBPACK_IMPORTED_MODULE_2__.unlessAborted)(sts.config.credentials(), signal);
        return true;
    }
    catch {
        return signal.aborted;
    }
}
const withoutCredentials = 'no AWS credentials were found';
const noCredentials = {
    location: 'AWS credentials',
    message: 'not found',
    remedy: 'in a workflow, run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal, sign in to AWS',
};
function readCaller(session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action: 'sts:GetCallerIdentity',
        send: (options) => session.sts.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .GetCallerIdentityCommand */ .zI({}), options),
        read: ({ Account, Arn }) => Account === undefined || Arn === undefined ? undefined : { account: Account, arn: Arn },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session));
}
function credentialsOf({ arn, sessionName, externalId }, session) {
    const command = () => new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleCommand */ .QL({
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
    });
    return () => (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action: 'sts:AssumeRole',
        send: (options) => session.sts.send(command(), options),
        read: ({ Credentials: given }) => {
            const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
            if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
                return undefined;
            return {
                accessKeyId: AccessKeyId,
                secretAccessKey: SecretAccessKey,
                sessionToken: SessionToken,
                ...(Expiration === undefined ? {} : { expiration: Expiration }),
            };
        },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session));
}
function sessionFor({ trails, assume }, principals, { env, signal, clock }) {
    const region = regionOf(trails, env);
    const partition = principals[0]?.partition ?? assume?.arn.split(':')[1] ?? (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region);
    return openSession({ partition, region, signal, clock, version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE });
}
function accountSession(request, principals, surroundings) {
    const own = sessionFor(request, principals, surroundings);
    if (request.assume === undefined)
        return own;
    const { partition, signal, clock } = own;
    const region = regionOf(request.trails, surroundings.env);
    return openSession({
        partition,
        region,
        signal,
        clock,
        version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE,
        credentials: credentialsOf(request.assume, own),
    });
}
function regionOf(trails, env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readTrail)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57392);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91373);



async function readTrail(session, arn) {
    try {
        const client = await session.cloudTrail(arn.split(':')[3] ?? session.region);
        const [trail, status, recorded] = await Promise.all([
            readSettings(client, arn, session),
            readStatus(client, arn, session),
            readSelectors(client, arn, session),
        ]);
        return { arn, ...trail, ...recorded, ...status };
    }
    catch (error) {
        if (!(error instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O))
            throw error;
        const definite = ['denied', 'not-found', 'rejected'].includes(error.kind);
        return { arn, readError: error.message, ...(definite ? {} : { retryable: true }) };
    }
}
function readSettings(client, arn, session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__.call)({
        action: 'cloudtrail:GetTrail',
        send: (options) => client.send(new _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_2__/* .GetTrailCommand */ .mp6({ Name: arn }), options),
        read: ({ Trail }) => Trail && { multiRegion: Trail.IsMultiRegionTrail === true },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_1__.soon)(session));
}
function readStatus(client, arn, session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__.call)({
        action: 'cloudtrail:GetTrailStatus',
        send: (options) => client.send(new _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_2__/* .GetTrailStatusCommand */ .aMm({ Name: arn }), options),
        read: ({ IsLogging, StartLoggingTime, StopLoggingTime, LatestDeliveryError }) => {
            if (IsLogging === undefined)
                return undefined;
            const fault = LatestDeliveryError ?? '';
            return {
                ...(StartLoggingTime === undefined ? {} : { recordingSince: StartLoggingTime.getTime() }),
                ...(IsLogging ? {} : { stoppedAt: StopLoggingTime?.getTime() ?? 0 }),
                ...(fault === '' ? {} : { deliveryError: fault.slice(0, 300) }),
            };
        },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_1__.soon)(session));
}
function readSelectors(client, arn, session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__.call)({
        action: 'cloudtrail:GetEventSelectors',
        send: (options) => client.send(new _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_2__/* .GetEventSelectorsCommand */ .ave({ TrailName: arn }), options),
        read: ({ EventSelectors, AdvancedEventSelectors }) => {
            if (AdvancedEventSelectors !== undefined && AdvancedEventSelectors.length > 0)
                return recordedBy(AdvancedEventSelectors.flatMap(advanced));
            return EventSelectors === undefined ? undefined : recordedBy(EventSelectors.flatMap(basic));
        },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_1__.soon)(session));
}
function basic({ ReadWriteType, IncludeManagementEvents, ExcludeManagementEventSources, }) {
    if (IncludeManagementEvents === false)
        return [];
    const excludedServices = (ExcludeManagementEventSources ?? []).map(serviceOf);
    return [
        {
            readEvents: ReadWriteType !== 'WriteOnly',
            writeEvents: ReadWriteType !== 'ReadOnly',
            excludedServices,
        },
    ];
}
function advanced({ FieldSelectors = [] }) {
    let recorded = { readEvents: true, writeEvents: true, excludedServices: [] };
    let management = false;
    for (const { Field, Equals = [], NotEquals = [], ...rest } of FieldSelectors) {
        if (Object.values(rest).some((values) => values !== undefined))
            return [];
        if (Field === 'eventCategory')
            management = Equals.includes('Management');
        else if (Field === 'readOnly' && NotEquals.length === 0)
            recorded = { ...recorded, readEvents: Equals.includes('true'), writeEvents: Equals.includes('false') };
        else if (Field === 'eventSource' && Equals.length === 0)
            recorded = { ...recorded, excludedServices: NotEquals.map(serviceOf) };
        else
            return [];
    }
    return management ? [recorded] : [];
}
function recordedBy(selectors) {
    const part = (of) => {
        const some = selectors.filter((one) => one[of]);
        const [first] = some;
        if (first === undefined)
            return undefined;
        return {
            excludedServices: first.excludedServices.filter((service) => some.every(({ excludedServices }) => excludedServices.includes(service))),
        };
    };
    const [readEvents, writeEvents] = [part('readEvents'), part('writeEvents')];
    return {
        ...(readEvents === undefined ? {} : { readEvents }),
        ...(writeEvents === undefined ? {} : { writeEvents }),
    };
}
function serviceOf(eventSource) {
    const label = eventSource.split('.', 1)[0] ?? '';
    return label === 'rdsdata' ? 'rds-data' : label;
}


/***/ }),

/***/ 30852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ schemaAddress),
  rE: () => (/* binding */ version)
});

// UNUSED EXPORTS: repositoryName

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","Jk":"github:OWNER/iam-policy-drift"}');
;// CONCATENATED MODULE: ./src/base/version.ts

const version = package_namespaceObject.rE;
const repositoryName = package_namespaceObject.Jk.replace('github:', '');
function schemaAddress(name) {
    return `https://raw.githubusercontent.com/${repositoryName}/main/schema/${name}.schema.json`;
}


/***/ }),

/***/ 74325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askAccounts: () => (/* binding */ askAccounts)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91373);
/* harmony import */ var _aws_principal_facts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87449);
/* harmony import */ var _aws_session__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19401);
/* harmony import */ var _aws_trails__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6144);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91114);
/* harmony import */ var _sources__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77335);







async function askAccounts(parts, run) {
    const all = await Promise.all(parts.map((part) => askAccount(part, run)));
    return {
        answers: all.flatMap(({ answers }) => answers),
        facts: new Map(all.flatMap(({ facts }) => [...facts])),
        trails: all.flatMap(({ trails }) => trails),
        remarks: all.flatMap(({ remarks }) => remarks),
    };
}
async function askAccount(part, run) {
    const { request, principals } = part;
    const { own, context } = run;
    const session = request.assume === undefined ? own.session : (0,_aws_session__WEBPACK_IMPORTED_MODULE_3__.accountSession)(request, principals, context);
    const unreachable = await unreachableFrom(session, part, own.hasCredentials);
    const reachable = principals.filter(({ arn }) => !unreachable.has(arn));
    const trails = Promise.all(request.trails.map((arn) => (0,_aws_trails__WEBPACK_IMPORTED_MODULE_4__/* .readTrail */ .h)(session, arn)));
    const readers = (0,_sources__WEBPACK_IMPORTED_MODULE_6__/* .accountReaders */ .Qh)(request);
    const [answers, { facts, remarks }] = await Promise.all([
        askSources(readers, reachable, session, trails, run),
        readFacts(request, reachable, session),
    ]);
    const failed = failedAnswers(readers, unreachable, run);
    return {
        answers: [...answers, ...failed.answers],
        facts: withRemarks(facts, [
            ...unreadRoles(request, unreachable),
            ...failed.remarks,
            ...answers.flatMap(({ coverage, remark }) => remark === undefined ? [] : [[coverage.principal, remark]]),
        ]),
        trails: [{ principals: principals.map(({ arn }) => arn), trails: await trails }],
        remarks,
    };
}
async function askSources(readers, principals, session, trails, { own, jobs, ...run }) {
    const [first] = principals;
    if (first === undefined)
        return [];
    const account = { ...run, session, own: own.session, principals, trails, jobs: jobs(first.account) };
    return (await Promise.all(readers.map((reader) => reader.gather(account)))).flat();
}
async function unreachableFrom(session, { request, principals }, hasCredentials) {
    const all = (reason) => new Map(principals.map(({ arn }) => [arn, { reason, otherAccount: false }]));
    if (!hasCredentials) {
        if (request.logs === undefined && request.file === undefined)
            throw new _base_input_error__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz([_aws_session__WEBPACK_IMPORTED_MODULE_3__.noCredentials]);
        return all(_aws_session__WEBPACK_IMPORTED_MODULE_3__.withoutCredentials);
    }
    try {
        const { account } = await (0,_aws_session__WEBPACK_IMPORTED_MODULE_3__.readCaller)(session);
        const others = principals.filter((one) => one.account !== account || one.partition !== session.partition);
        const reason = (arn) => `the AWS credentials are for account ${account}, and ${arn} is in a different account; set assume-role for that account under accounts in the config file`;
        return new Map(others.map(({ arn }) => [arn, { reason: reason(arn), otherAccount: true }]));
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return all(reasonOf(error, request.assume?.arn));
        throw error;
    }
}
function reasonOf({ kind, message }, role) {
    if (role === undefined)
        return message;
    const remedy = kind === 'denied'
        ? '; its trust policy must allow the caller, and assume-role-external-id must match its condition'
        : '';
    return `assume-role ${role}: ${message}${remedy}`;
}
function failedAnswers(readers, unreachable, { window, now }) {
    const answers = [];
    const remarks = [];
    for (const [principal, why] of unreachable)
        for (const reader of readers) {
            const failed = reader.failed(principal, why, { window, now });
            if ('remark' in failed)
                remarks.push([principal, failed.remark]);
            else
                answers.push({ coverage: failed.coverage, tried: [] });
        }
    return { answers, remarks };
}
function unreadRoles(request, unreachable) {
    if ((0,_sources__WEBPACK_IMPORTED_MODULE_6__/* .asksAccounts */ .lB)(request))
        return [];
    return [...unreachable].map(([principal, { reason }]) => [
        principal,
        `the role could not be read: ${reason}`,
    ]);
}
function withRemarks(facts, remarks) {
    const all = new Map(facts);
    for (const [principal, remark] of remarks) {
        const known = all.get(principal);
        all.set(principal, { ...known, remarks: [...(known?.remarks ?? []), remark] });
    }
    return all;
}
async function readFacts(request, principals, session) {
    const facts = new Map();
    for (const one of principals)
        facts.set(one.arn, await (0,_aws_principal_facts__WEBPACK_IMPORTED_MODULE_2__/* .readPrincipalFacts */ .I)(session, one));
    if (request.activeFindings === undefined || principals.length === 0)
        return { facts, remarks: [] };
    const { readActiveFindings } = await Promise.all(/* import() */[__webpack_require__.e(1645), __webpack_require__.e(4578)]).then(__webpack_require__.bind(__webpack_require__, 54578));
    const client = await session.accessAnalyzer();
    const arns = principals.map(({ arn }) => arn);
    const { findings, remarks } = await readActiveFindings(client, arns, (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__.soon)(session));
    for (const [arn, active] of findings)
        facts.set(arn, { ...facts.get(arn), findings: active });
    return { facts, remarks };
}


/***/ })

};
