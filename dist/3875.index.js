export const id = 3875;
export const ids = [3875];
export const modules = {

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

/***/ 13875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAccount: () => (/* binding */ checkAccount)
});

// EXTERNAL MODULE: ./src/aws/principal-facts.ts
var principal_facts = __webpack_require__(87449);
// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(19401);
// EXTERNAL MODULE: ./src/run/sources.ts + 6 modules
var sources = __webpack_require__(77335);
// EXTERNAL MODULE: ./src/sources/check.ts
var check = __webpack_require__(35802);
// EXTERNAL MODULE: ./src/aws/trails.ts
var aws_trails = __webpack_require__(6144);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
;// CONCATENATED MODULE: ./src/doctor/trails.ts



async function checkTrails(session, arns) {
    const trails = await Promise.all(arns.map((arn) => (0,aws_trails/* readTrail */.h)(session, arn)));
    return trails.flatMap(trailChecks);
}
function trailChecks(trail) {
    const what = `trail ${trail.arn.slice(trail.arn.indexOf('/') + 1)}`;
    if ('readError' in trail)
        return [(0,check/* wrong */.Qm)(what, trail.readError)];
    const { stoppedAt, deliveryError, multiRegion, readEvents, writeEvents } = trail;
    const left = [...(readEvents?.excludedServices ?? []), ...(writeEvents?.excludedServices ?? [])];
    const faults = [
        ...(stoppedAt === undefined ? [] : [`logging stopped on ${(0,time/* isoDay */.kh)(stoppedAt)}: start logging`]),
        ...(deliveryError === undefined
            ? []
            : [`cannot deliver its logs (AWS: ${deliveryError}): correct the bucket policy`]),
        ...(multiRegion
            ? []
            : ['records one Region only, so no action is proven unused: use a multi-Region trail']),
        ...(readEvents === undefined ? ['does not record read events, so no read action is proven unused'] : []),
        ...(writeEvents === undefined
            ? ['does not record write events, so no write action is proven unused']
            : []),
        ...(left.length === 0
            ? []
            : [`excludes ${[...new Set(left)].join(', ')}, so no action of these services is proven unused`]),
    ];
    return faults.length === 0 ? [(0,check/* fine */.Bs)(what, 'records all Regions')] : faults.map((text) => (0,check/* wrong */.Qm)(what, text));
}

;// CONCATENATED MODULE: ./src/doctor/account.ts





async function checkAccount({ request, principals }, shared, context, now) {
    const own = await shared.session();
    if (own === undefined)
        return [(0,check/* wrong */.Qm)('credentials', noCredentials(context.env))];
    const session = request.assume === undefined ? own : (0,aws_session.accountSession)(request, principals, context);
    let near = [];
    const credentials = await (0,check/* attempt */.CD)('credentials', () => (0,aws_session.readCaller)(session), ({ arn, account }) => {
        near = principals.filter((one) => one.account === account);
        return [(0,check/* fine */.Bs)('credentials', arn), ...principals.map((one) => accountCheck(request, one, account))];
    });
    if (credentials.some(({ state }) => state === 'wrong'))
        return credentials;
    return [
        ...credentials,
        ...(await principalChecks(near, session)),
        ...(await checkTrails(session, request.trails)),
        ...(await sourceChecks(request, { session, own, principals: near, now }, shared)),
    ];
}
function noCredentials(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return 'no AWS credentials found: sign in to AWS';
    const token = env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined ? 'grant the job id-token: write, and ' : '';
    return `no AWS credentials found: ${token}run aws-actions/configure-aws-credentials before this step`;
}
function accountCheck(request, { arn, account }, credentials) {
    if (account === credentials)
        return (0,check/* fine */.Bs)('account', `${arn} is in the account of the credentials`);
    const elsewhere = `${arn} is not in the account of the credentials (${credentials})`;
    return (0,sources/* asksAccounts */.lB)(request)
        ? (0,check/* wrong */.Qm)('account', `${elsewhere}: use credentials for account ${account}, or set assume-role`)
        : (0,check/* unknown */.L5)('account', `${elsewhere}: its policies and its age cannot be read`);
}
async function principalChecks(principals, session) {
    const checks = [];
    for (const principal of principals) {
        const { readErrors: unread = [], policies } = await (0,principal_facts/* readPrincipalFacts */.I)(session, principal);
        const count = policies === undefined || policies === 'unreadable' ? 0 : policies.length;
        const found = (0,check/* fine */.Bs)(principal.kind, `${principal.arn} exists (policies: ${count})`);
        checks.push(...(unread.length === 0 ? [found] : unread.map((text) => (0,check/* wrong */.Qm)(principal.kind, text))));
    }
    return checks;
}
async function sourceChecks(request, account, shared) {
    const checks = [];
    for (const source of sources/* sources */.Tj) {
        if (source.scope === 'account')
            checks.push(...((await source.wants(request)?.probe(account)) ?? []));
        else if (source.asksAws)
            checks.push(...((await source.wants(request)?.probe(shared)) ?? []));
    }
    return checks;
}


/***/ })

};
