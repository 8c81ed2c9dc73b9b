export const id = 103;
export const ids = [103,7766,183,3031];
export const modules = {

/***/ 4766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TV: () => (/* binding */ LivePolicies),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   cI: () => (/* binding */ groupHolder),
/* harmony export */   gd: () => (/* binding */ userHolder),
/* harmony export */   uU: () => (/* binding */ decodedDocument),
/* harmony export */   zi: () => (/* binding */ roleHolder)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6748);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);


/** The requests for the policies of the role of that name. */
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
/** The requests for the policies of the user of that name, those of its groups left out. */
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
/** The requests for the policies of the group of that name. */
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
/** The names of the groups of a user. */
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
/**
 * Undefined for a page that is not whole. IAM always says whether there are more, and a page may be the last one
 * however few items it holds: https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html
 */
function pageOf({ IsTruncated, Marker = '' }, items) {
    const whole = items?.filter((item) => item !== undefined);
    if (whole === undefined || whole.length !== items?.length)
        return undefined;
    if (IsTruncated === false)
        return { items: whole };
    return IsTruncated === true && Marker !== '' ? { items: whole, next: Marker } : undefined;
}
/** Reads policies with their documents; one that is attached at several places is read once. */
class LivePolicies {
    #iam;
    #reader;
    #byArn = new Map();
    constructor(iam, reader) {
        this.#iam = iam;
        this.#reader = reader;
    }
    /** All policies of a role, a user or a group; undefined when some of them could not be read, as the reader noted. */
    async of(holder) {
        const [attached, inline] = await Promise.all([
            this.#eachOf(this.#reader.list(holder.attached), (policy) => this.managed(policy)),
            this.#eachOf(this.#reader.list(holder.inline), (name) => this.#inline(holder, name)),
        ]);
        return attached && inline && [...attached, ...inline];
    }
    /** A managed policy as its default version has it; undefined when it could not be read, as the reader noted. */
    async managed({ name, arn }) {
        const read = this.#byArn.get(arn) ?? this.#defaultVersion(arn);
        this.#byArn.set(arn, read);
        const text = await read;
        // The policies of AWS stand in an account of that name: arn:aws:iam::aws:policy/ReadOnlyAccess.
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
    /** Documents come encoded: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html */
    async #document(request, of) {
        const encoded = await this.#reader.read(request);
        const text = encoded === undefined ? undefined : decodedDocument(encoded);
        if (encoded !== undefined && text === undefined) {
            const message = `${request.action}: the document of ${of} is not encoded as IAM does it`;
            this.#reader.note(request.action, new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('refused', message));
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
/**
 * A document as IAM encodes it, decoded; undefined when it is not encoded so.
 * Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PolicyVersion.html
 */
function decodedDocument(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readPrincipalFacts)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6748);
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7198);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _policy_holders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4766);
/* harmony import */ var _principal_reader__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6624);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7084);






/**
 * Reads what IAM knows of a role or user: since when it is there, all policies that grant it something (those of a
 * user's groups included, as `group/policy`) and its permissions boundary, each with the document of its default
 * version. What AWS does not answer is said in `unread`, each missing permission once; no failure of AWS is thrown.
 * A principal that is not there, or stands under another path or in another account, has nothing but `unread`.
 */
async function readPrincipalFacts(session, principal) {
    const reader = new _principal_reader__WEBPACK_IMPORTED_MODULE_2__/* .PrincipalReader */ .e(session);
    const self = await readSelf(session, reader, principal);
    if ('problem' in self)
        return { ...(self.absent ? { absent: true } : {}), unread: [self.problem] };
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
        ...(unread.length === 0 ? {} : { unread }),
    };
}
/** Undefined when some policy could not be read. */
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
/** What reaches a user through groups; one that could not be read hides what the user may do. */
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
/**
 * Reads what a principal is. Gives a problem when there is nothing to read of it: it is not there, it stands under
 * another path, or the credentials are for another account. IAM looks for a name in the caller's own account, whatever
 * the ARN says: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
async function readSelf(session, reader, principal) {
    const { kind, name, account, arn } = principal;
    const request = describe(session.iam, principal);
    const found = await reader.send(request).catch(failureIn);
    if (!(found instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)) {
        if (found.arn === arn)
            return found.self;
        return { problem: `the ${kind} ${name} of the account that was asked is ${found.arn}, not ${arn}` };
    }
    const elsewhere = await elsewhereOf(session, reader, principal, found);
    if (elsewhere !== undefined)
        return { problem: elsewhere };
    if (found.kind === 'not-found')
        return { problem: `there is no ${kind} ${name} in account ${account}`, absent: true };
    reader.note(request.action, found);
    return {};
}
/** Says so when a name was looked for in another account than the principal's; that would explain a failure. */
async function elsewhereOf(session, reader, { kind, name, account }, { kind: failure }) {
    if (failure !== 'not-found' && failure !== 'denied')
        return undefined;
    const caller = await (0,_session__WEBPACK_IMPORTED_MODULE_3__/* .readCaller */ .wW)(session).catch(failureIn);
    if (caller instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
        reader.note('sts:GetCallerIdentity', caller);
    else if (caller.account !== account) {
        return `the AWS credentials are for account ${caller.account}, and the ${kind} ${name} is in account ${account}; take credentials for that one`;
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

/***/ 5391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readTrail)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1600);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7538);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7084);




/** What a trail records of management events. Never throws for AWS: what could not be read is said. */
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
        const told = ['denied', 'not-found', 'refused'].includes(error.kind);
        return { arn, unread: error.message, ...(told ? {} : { lost: true }) };
    }
}
function readSettings(client, arn, session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
        action: 'cloudtrail:GetTrail',
        send: (options) => client.send(new _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_3__/* .GetTrailCommand */ .mp6({ Name: arn }), options),
        read: ({ Trail }) => Trail && { allRegions: Trail.IsMultiRegionTrail === true },
    }, (0,_session__WEBPACK_IMPORTED_MODULE_2__/* .soon */ .qX)(session));
}
/** Logging that was switched on again later says nothing of the time before. */
function readStatus(client, arn, session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
        action: 'cloudtrail:GetTrailStatus',
        send: (options) => client.send(new _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_3__/* .GetTrailStatusCommand */ .aMm({ Name: arn }), options),
        read: ({ IsLogging, StartLoggingTime, StopLoggingTime, LatestDeliveryError }) => {
            if (IsLogging === undefined)
                return undefined;
            const fault = LatestDeliveryError ?? '';
            return {
                ...(StartLoggingTime === undefined ? {} : { since: StartLoggingTime.getTime() }),
                ...(IsLogging ? {} : { until: StopLoggingTime?.getTime() ?? 0 }),
                ...(fault === '' ? {} : { fault: fault.slice(0, 300) }),
            };
        },
    }, (0,_session__WEBPACK_IMPORTED_MODULE_2__/* .soon */ .qX)(session));
}
function readSelectors(client, arn, session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
        action: 'cloudtrail:GetEventSelectors',
        send: (options) => client.send(new _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_3__/* .GetEventSelectorsCommand */ .ave({ TrailName: arn }), options),
        read: ({ EventSelectors, AdvancedEventSelectors }) => {
            if (AdvancedEventSelectors !== undefined && AdvancedEventSelectors.length > 0)
                return recordedBy(AdvancedEventSelectors.flatMap(advanced));
            return EventSelectors === undefined ? undefined : recordedBy(EventSelectors.flatMap(basic));
        },
    }, (0,_session__WEBPACK_IMPORTED_MODULE_2__/* .soon */ .qX)(session));
}
/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
function basic({ ReadWriteType, IncludeManagementEvents, ExcludeManagementEventSources, }) {
    if (IncludeManagementEvents === false)
        return [];
    const without = (ExcludeManagementEventSources ?? []).map(serviceOf);
    return [{ reads: ReadWriteType !== 'WriteOnly', others: ReadWriteType !== 'ReadOnly', without }];
}
/**
 * A field that this version does not know may leave anything out: such a selector counts for nothing.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
function advanced({ FieldSelectors = [] }) {
    let recorded = { reads: true, others: true, without: [] };
    let management = false;
    for (const { Field, Equals = [], NotEquals = [], ...rest } of FieldSelectors) {
        if (Object.values(rest).some((values) => values !== undefined))
            return [];
        if (Field === 'eventCategory')
            management = Equals.includes('Management');
        else if (Field === 'readOnly' && NotEquals.length === 0)
            recorded = { ...recorded, reads: Equals.includes('true'), others: Equals.includes('false') };
        else if (Field === 'eventSource' && Equals.length === 0)
            recorded = { ...recorded, without: NotEquals.map(serviceOf) };
        else
            return [];
    }
    return management ? [recorded] : [];
}
/** What several selectors record together: a service is left out when each of them leaves it out. */
function recordedBy(selectors) {
    const part = (of) => {
        const some = selectors.filter((one) => one[of]);
        const [first] = some;
        if (first === undefined)
            return undefined;
        return {
            without: first.without.filter((service) => some.every(({ without }) => without.includes(service))),
        };
    };
    const [reads, others] = [part('reads'), part('others')];
    return { ...(reads === undefined ? {} : { reads }), ...(others === undefined ? {} : { others }) };
}
/** `kms.amazonaws.com` is kms; `rdsdata.amazonaws.com` is rds-data in policies. */
function serviceOf(eventSource) {
    const label = eventSource.split('.', 1)[0] ?? '';
    return label === 'rdsdata' ? 'rds-data' : label;
}


/***/ }),

/***/ 103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAws: () => (/* binding */ checkAws)
});

// EXTERNAL MODULE: ../../work/main/node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(1486);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(7538);
// EXTERNAL MODULE: ./src/aws/principal-facts.ts
var principal_facts = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(7084);
// EXTERNAL MODULE: ./src/run/unasked.ts
var unasked = __webpack_require__(4281);
// EXTERNAL MODULE: ./src/sources/unused-access/gather.ts + 1 modules
var gather = __webpack_require__(7766);
// EXTERNAL MODULE: ./src/doctor/check.ts
var check = __webpack_require__(2672);
// EXTERNAL MODULE: ../../work/main/node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(344);
// EXTERNAL MODULE: ./src/aws/policy-holders.ts
var policy_holders = __webpack_require__(4766);
// EXTERNAL MODULE: ./src/aws/trails.ts
var aws_trails = __webpack_require__(5391);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(8725);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(4990);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/sources/athena/api.ts
var athena_api = __webpack_require__(183);
// EXTERNAL MODULE: ./src/sources/athena/table.ts
var athena_table = __webpack_require__(7287);
// EXTERNAL MODULE: ./src/sources/policy-generation/api.ts
var policy_generation_api = __webpack_require__(3031);
// EXTERNAL MODULE: ./src/sources/policy-generation/plan.ts
var plan = __webpack_require__(4248);
;// CONCATENATED MODULE: ./src/doctor/sources.ts














/** The trails: whether they record what absence is to be read from. */
async function checkTrails(session, arns) {
    const trails = await Promise.all(arns.map((arn) => (0,aws_trails/* readTrail */.h)(session, arn)));
    return trails.flatMap(trailChecks);
}
function trailChecks(trail) {
    const what = `trail ${trail.arn.slice(trail.arn.indexOf('/') + 1)}`;
    if ('unread' in trail)
        return [(0,check.wrong)(what, trail.unread)];
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
    return faults.length === 0 ? [(0,check.fine)(what, 'records every region')] : faults.map((text) => (0,check.wrong)(what, text));
}
/** The access role, jobs that run, and how many are left today; starts none. */
async function checkGeneration(session, { accessRole }, now) {
    const role = await checkAccessRole(session, accessRole);
    const quota = (0,plan/* jobsADay */.S)(session.region);
    const api = new policy_generation_api.GenerationApi(await session.accessAnalyzer());
    const jobs = await (0,check.attempt)('policy generation', () => api.list(undefined, (0,aws_session/* soon */.qX)(session)), (all) => {
        const today = all.filter(({ started }) => (0,time/* isoDay */.kh)(started) === (0,time/* isoDay */.kh)(now)).length;
        const running = all.filter(({ status }) => status === 'IN_PROGRESS').length;
        if (today >= quota)
            return (0,check.wrong)('policy generation', `all ${quota} jobs of today are used; wait until tomorrow`);
        const busy = running === 0 ? '' : '; one runs now, and others wait for it';
        return (0,check.fine)('policy generation', `${today} of ${quota} jobs of today are used${busy}`);
    });
    const passing = (0,check.unknown)('iam:PassRole', `starting a job shows whether you may pass ${accessRole}; none was started`);
    return [...role, ...jobs, passing];
}
/** The workgroup and the table; starts no query. */
async function checkAthena(session, request) {
    const api = new athena_api.AthenaApi(await session.athena());
    const { workgroup, database, table } = request;
    const where = `athena table ${database}.${table}`;
    return [
        ...(await (0,check.attempt)('athena workgroup', () => api.workgroup(workgroup, (0,aws_session/* soon */.qX)(session)), (found) => workgroupCheck(found, request))),
        ...(await (0,check.attempt)(where, () => api.table(request, workgroup, (0,aws_session/* soon */.qX)(session)), (found) => tableCheck(where, found))),
        (0,check.unknown)('athena query', 'asking shows whether the logs can be read and the result written; none was asked'),
    ];
}
function workgroupCheck({ name, enabled, output, keepsResults, cutoff }, request) {
    const what = 'athena workgroup';
    if (!enabled)
        return (0,check.wrong)(what, `${name} is disabled: enable it, or name another one`);
    if (output === undefined && request.output === undefined && !keepsResults)
        return (0,check.wrong)(what, `${name} says nowhere to put results: set a location in it, or name athena-output`);
    const limits = [
        `max-scan-gb stops a query at ${(0,words/* shownBytes */.Fu)(request.maxScanBytes)}`,
        cutoff === undefined
            ? 'the workgroup has no cutoff of its own'
            : `the workgroup at ${(0,words/* shownBytes */.Fu)(cutoff)}`,
    ];
    return (0,check.fine)(what, `${name} is there; ${limits.join(', ')}`);
}
function tableCheck(where, table) {
    const shape = (0,athena_table/* shapeOf */.F5)(table);
    if (typeof shape === 'string')
        return (0,check.wrong)(where, `${shape}; make it anew with iam-policy-drift athena ddl`);
    const { bucket, prefix, regions } = shape;
    return (0,check.fine)(where, `it is over s3://${bucket}/${prefix} and ${regions.length} regions`);
}
/** Whether the role that reads the trail is there, and trusts Access Analyzer. */
function checkAccessRole(session, accessRole) {
    return (0,check.attempt)('access role', () => readTrust(session, accessRole), (found) => trustCheck(accessRole, found));
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
const analyzer = 'access-analyzer.amazonaws.com';
function trustCheck(accessRole, { arn, trust }) {
    const what = 'access role';
    if (arn !== accessRole)
        return (0,check.wrong)(what, `it is ${arn}: give access-role-arn with its path`);
    return trusts((0,policy_holders/* decodedDocument */.uU)(trust) ?? '')
        ? (0,check.fine)(what, `its trust policy lets ${analyzer} take it`)
        : (0,check.wrong)(what, `${arn} does not trust ${analyzer}: add it to its trust policy`);
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

;// CONCATENATED MODULE: ./src/doctor/aws.ts









/** Everything a request needs of AWS, without starting a job. Stops where nothing further can be told. */
async function checkAws(request, principals, surroundings, now) {
    const own = (0,aws_session.sessionFor)(request, principals, surroundings);
    if (!(await (0,aws_session/* hasCredentials */.Lk)(own)))
        return [(0,check.wrong)('credentials', noCredentials(surroundings.env))];
    const session = request.assume === undefined ? own : (0,aws_session/* accountSession */.M7)(request, principals, surroundings);
    let near = [];
    const accounts = await (0,check.attempt)('credentials', () => (0,aws_session/* readCaller */.wW)(session), ({ arn, account }) => {
        near = principals.filter((one) => one.account === account);
        return [(0,check.fine)('credentials', arn), ...accountChecks(request, principals, account)];
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
            return (0,check.fine)('account', `${arn} is in the account of the credentials`);
        const elsewhere = `${arn} is not in account ${account}, that of the credentials`;
        return (0,unasked/* asksOfPrincipals */.BO)(request)
            ? (0,check.wrong)('account', `${elsewhere}: take those of ${own}`)
            : (0,check.unknown)('account', `${elsewhere}: its policies and its age are not read`);
    });
}
async function principalChecks(principals, session) {
    const checks = [];
    for (const principal of principals) {
        const { unread = [], policies } = await (0,principal_facts/* readPrincipalFacts */.I)(session, principal);
        const count = policies === undefined || policies === 'unreadable' ? 0 : policies.length;
        const found = (0,check.fine)(principal.kind, `${principal.arn} is there, with ${count} policies`);
        checks.push(...(unread.length === 0 ? [found] : unread.map((text) => (0,check.wrong)(principal.kind, text))));
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
        return [(0,check.wrong)(what, failure.message)];
    const start = 'asking for a report shows whether iam:GenerateServiceLastAccessedDetails is allowed; none was asked for';
    return [(0,check.fine)(what, 'reports can be read'), (0,check.unknown)(what, start)];
}
function checkAnalyzer(session, arn) {
    const what = 'unused access';
    return (0,check.attempt)(what, async () => {
        const client = await session.accessAnalyzer(arn?.split(':')[3]);
        return arn === undefined
            ? (0,gather/* findAnalyzer */.y)(client, (0,aws_session/* soon */.qX)(session))
            : (0,gather/* readAnalyzer */.z)(client, arn, (0,aws_session/* soon */.qX)(session));
    }, (analyzer) => typeof analyzer === 'string'
        ? (0,check.wrong)(what, analyzer)
        : (0,check.fine)(what, `${analyzer.arn} calls unused what rests for ${analyzer.age} days`));
}


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   Ox: () => (/* binding */ isOverGranted),
/* harmony export */   W1: () => (/* binding */ isAddedWide),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   bA: () => (/* binding */ cannotTellByCause),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   uO: () => (/* binding */ isMessy),
/* harmony export */   z5: () => (/* binding */ serviceOf),
/* harmony export */   zw: () => (/* binding */ isAddedByName)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7198);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);


const isOverGranted = ({ state }) => state === 'over-granted';
/** Brought by the change under review, whatever is known of it. */
const isAdded = ({ introduced }) => introduced === 'added';
/** Over-granted by what the change under review brings. */
const isAddedWide = ({ state, introduced }) => state === 'over-granted' && introduced === 'added';
/** What the change under review adds by name, too new to judge. */
const isAddedByName = ({ state, introduced, named }) => state === 'cannot-tell' && introduced === 'added' && named === true;
/** Over-granted findings, or others, by the pattern that grants them, riskiest first, then in document order. */
function overGrantedByPattern({ findings, patterns }, which = isOverGranted) {
    const placed = findings.filter((finding) => finding.place !== undefined && which(finding));
    const groups = new Map(groupBy(placed, ({ place }) => JSON.stringify([place?.file, place?.line, place?.pattern])));
    return patterns
        .flatMap(({ file, line, pattern, grants, used, on, adds }) => {
        const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
        groups.delete(JSON.stringify([file, line, pattern]));
        const accessLevel = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((level) => members.some((one) => one.accessLevel === level));
        if (accessLevel === undefined)
            return [];
        const widening = adds === undefined ? {} : { adds };
        return [{ pattern, file, line, accessLevel, grants, used, on, findings: members, ...widening }];
    })
        .sort((a, b) => riskOf(a) - riskOf(b));
}
/** Ways to more permissions come before every access level. */
function riskOf({ findings, accessLevel }) {
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return opens ? -1 : _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel);
}
/** What a result or an annotation at a line is about: over-granted, or new where nothing of its level may be added. */
function isRemarkable({ limits }) {
    return (finding) => isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}
/** Groups by what is said, not by code alone: "the logs hold no kms event" is another cause than no s3 event. */
function cannotTellByCause({ findings }, which = () => true) {
    const unjudged = findings.filter((finding) => finding.state === 'cannot-tell' && which(finding));
    return [...groupBy(unjudged, ({ cause }) => `${cause?.text} ${cause?.reveal}`).values()]
        .flatMap((members) => {
        const cause = members[0]?.cause;
        return cause === undefined ? [] : [{ cause, actions: members.map(({ action }) => action) }];
    })
        .sort((a, b) => b.actions.length - a.actions.length || order(a, b));
}
function order(a, b) {
    return a.cause.text < b.cause.text ? -1 : 1;
}
/** Services by how much of the riskiest kind they grant too much. */
function byService({ findings, used }) {
    const called = findings.filter(({ state }) => state === 'missing').map(({ action }) => action);
    const touched = new Set([...used, ...called].map(serviceOf));
    const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'cannot-tell');
    const accepted = findings.filter(({ state, place }) => state === 'accepted' && place !== undefined);
    const usedBy = groupBy(used, serviceOf);
    const acceptedBy = groupBy(accepted, ({ action }) => serviceOf(action));
    const unusedBy = groupBy(unused, ({ action }) => serviceOf(action));
    const services = new Set([...unusedBy.keys(), ...usedBy.keys(), ...acceptedBy.keys()]);
    return [...services]
        .map((service) => {
        const members = unusedBy.get(service) ?? [];
        const inUse = usedBy.get(service)?.length ?? 0;
        const over = members.filter(({ state }) => state === 'over-granted');
        const levels = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.map((level) => {
            return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
        });
        return {
            service,
            inUse: touched.has(service),
            granted: members.length + inUse + (acceptedBy.get(service)?.length ?? 0),
            used: inUse,
            overGranted: over.length,
            cannotTell: members.length - over.length,
            levels: levels.filter(([, count]) => count > 0),
        };
    })
        .sort((a, b) => b.overGranted - a.overGranted || (0,_base_order__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.service, b.service));
}
/** Riskiest first: permissions management before everything else, then write, and so on down the levels. */
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
/** The service prefix of `service:Name`. */
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
/** A role so wide that a list of its actions would bury the reader. */
function isMessy({ counts }) {
    return counts.granted > 300 && counts.overGranted > 40;
}
/** Entries by a key, keys in the order they are first met. */
function groupBy(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(keyOf(entry));
        if (group === undefined)
            groups.set(keyOf(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
/* harmony export */   Fu: () => (/* binding */ shownBytes),
/* harmony export */   IC: () => (/* binding */ stopText),
/* harmony export */   Jd: () => (/* binding */ removalCounts),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   yC: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8725);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6320);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7109);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8702);




/** Whether a reason is a limit that was exceeded; every other one is a doubt. */
function exceeds({ code }) {
    return code === 'missing' || code === 'over-granted' || code === 'new-grant';
}
/** One line that decides: "IAM drift in", "payments-api", ": 1 missing (limit 0), 4 over-granted (limit 2)". */
function headlineParts(target) {
    const { name, judgement, drift, isNew, problem } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    if (problem !== undefined)
        return { before: 'Inconclusive for', name, after: ': it could not be judged' };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no drift proven'
        : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and the evidence has gaps` };
    if (isNew === true)
        return { before: 'New role', name, after: ': nothing to judge yet' };
    if (none)
        return { before: 'No IAM drift in', name, after: '' };
    return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}
/** "2 missing, 4 over-granted"; where some of it does not count: "0 of 2 missing and 0 of 4 over-granted count" */
function countedOf({ drift: { findings, counts: total }, limits }) {
    const counted = (state) => findings.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(one, limits)).length;
    const [missing, over] = [counted('missing'), counted('over-granted')];
    if (missing === total.missing && over === total.overGranted)
        return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(over)} over-granted`;
    const of = (part, all) => `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(part)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(all)}`;
    return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}
/** "breaks 2 actions in use, adds 39 not used and 2 too new to judge"; undefined where the change does nothing of it. */
function newsOf({ drift: { findings }, change, isNew }) {
    if (change === undefined || isNew === true)
        return undefined;
    const count = (which) => findings.filter(which).length;
    const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
    const [wide, named] = [count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedWide */ .W1), count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw)];
    const opens = count((one) => one.introduced === 'added' && one.escalation !== undefined);
    const adds = [
        ...(wide > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(wide)} not used`] : []),
        ...(named > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(named)} too new to judge`] : []),
    ].join(' and ');
    const ways = opens === 1 ? 'is a way' : 'are ways';
    const texts = [
        ...(breaks > 0 ? [`breaks ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(breaks, 'action')} in use`] : []),
        ...(adds === ''
            ? []
            : [`adds ${adds}${opens > 0 ? `; ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(opens)} ${ways} to more permissions` : ''}`]),
    ];
    return texts.length === 0 ? undefined : texts.join(', ');
}
/** The headline as plain text. */
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
/** `2026-11-21 16:04 UTC`: a time for people. */
function shortTime(instant) {
    return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
/** How long ago an over-granted action was used: "never", "214 days ago". */
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(lastUsed, end), 'day')} ago`;
}
/** How often a missing action was refused, and when it was called last: "42 times", "last 2026-11-21 16:04 UTC". */
function callsOf({ calls, denied, lastDenied, lastUsed, refused, seenBy = [] }) {
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || refused ? [] : [`used ${calls === 1 ? 'once' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(calls)} times`}`]),
        ...(denied === undefined ? [] : [refused ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${shortTime(last)}`]),
    ];
}
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
/** How calls of an action ended since it was removed: "denied 42 times, last 2026-11-21 16:04 UTC". */
function stopText({ outcome, denied, last }) {
    const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied)} times`;
    if (outcome === 'denied')
        return `denied${times}, last ${shortTime(last)}`;
    return `called, last ${shortTime(last)}; its source does not tell how it ended`;
}
/** What became of all that was removed: "2 actions denied since their removal, 1 more called". */
function removalCounts(removed) {
    const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
    const denied = outcomes.filter((outcome) => outcome === 'denied').length;
    const called = outcomes.length - denied;
    const since = (count) => `since ${count === 1 ? 'its' : 'their'} removal`;
    if (denied === 0)
        return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(called, 'action')} called ${since(called)}, how that ended is not known`;
    const more = called === 0 ? '' : `, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(called)} more called`;
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(denied, 'action')} denied ${since(denied)}${more}`;
}


/***/ }),

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


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   J: () => (/* binding */ partitionDay),
/* harmony export */   Mo: () => (/* binding */ partitions),
/* harmony export */   UG: () => (/* binding */ dayFormat),
/* harmony export */   YB: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8725);

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
/**
 * What of a table the query relies on, or what is wrong with it: a column that is called the same and means something
 * else would make evidence of nothing. Whatever `athena ddl` prints is right.
 */
function shapeOf({ columns: found, partitions: keys, properties }) {
    const of = (name) => (properties[name] ?? '').trim();
    const missing = columns.map(([name]) => name).filter((name) => !found.includes(name));
    if (missing.length > 0)
        return `it has no column ${missing.join(', ')}`;
    if (keys.join() !== partitions.join())
        return `it is not parted by ${partitions.join(', ')}`;
    if (of('projection.enabled').toLowerCase() !== 'true')
        return 'its projection.enabled is not true';
    if (of('projection.timestamp.format') !== dayFormat)
        return `its projection.timestamp.format is not ${dayFormat}`;
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
    return end === undefined ? undefined : { from, to: end + _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd - 1 };
}
function dayIn(text) {
    return text.includes('-') ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(text.replaceAll('/', '-'));
}
/** A day as the table writes it: `2026/01/31`. */
function partitionDay(instant) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(instant).replaceAll('-', '/');
}


/***/ }),

/***/ 3031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GenerationApi: () => (/* binding */ GenerationApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7538);


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
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:StartPolicyGeneration',
            send: (options) => this.#client.send(command, options),
            read: ({ jobId }) => (jobId === '' ? undefined : jobId),
        }, conditions);
    }
    /** Reads a job; `whole` asks for resource placeholders and the service-level template as well. */
    get(id, whole, conditions) {
        const command = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .GetGeneratedPolicyCommand */ .vO6({
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
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(action, (nextToken) => (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
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
    /** Cancels a job; it still counts towards the day's quota. */
    cancel(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:CancelPolicyGeneration',
            send: (options) => this.#client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .CancelPolicyGenerationCommand */ .e4j({ jobId: id }), options),
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

/***/ 4248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   S: () => (/* binding */ jobsADay)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The token of a start: the same request in the same attempt of a run has the same one, so that a start that is sent
 * twice begins one job. Source: clientToken of
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_StartPolicyGeneration.html
 */
function tokenOf({ principal, trails, regions, accessRole, attempt }, window) {
    const request = [principal, trails, regions, accessRole, window.start, window.end, attempt];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(request)).digest('hex');
}
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

/***/ 7766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findAnalyzer),
  gatherUnusedAccess: () => (/* binding */ gatherUnusedAccess),
  z: () => (/* binding */ readAnalyzer)
});

// EXTERNAL MODULE: ../../work/main/node_modules/@aws-sdk/client-accessanalyzer/dist-cjs/index.js
var dist_cjs = __webpack_require__(9901);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(1486);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(7538);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(8725);
;// CONCATENATED MODULE: ./src/sources/unused-access/findings.ts



/**
 * Ids of a principal's findings; archived ones too, since hiding a finding makes nothing used. Throws AwsFailure.
 */
async function listFindings(client, analyzerArn, principal, conditions) {
    const action = 'access-analyzer:ListFindings';
    const filter = { resource: { eq: [principal] }, status: { eq: ['ACTIVE', 'ARCHIVED'] } };
    const ids = await (0,call/* allPages */.S4)(action, (nextToken) => (0,call/* call */.T1)({
        action,
        send: (options) => client.send(new dist_cjs/* ListFindingsV2Command */.kt9({
            analyzerArn,
            filter,
            ...(nextToken === undefined ? {} : { nextToken }),
        }), options),
        read: ({ findings, nextToken: next }) => findings === undefined ? undefined : { items: findings.flatMap(({ id }) => id ?? []), next },
    }, conditions));
    return [...new Set(ids)].sort();
}
/** One finding with all its details. Throws AwsFailure. */
async function readFinding(client, analyzerArn, id, conditions) {
    const action = 'access-analyzer:GetFinding';
    const parts = await (0,call/* allPages */.S4)(action, (nextToken) => (0,call/* call */.T1)({
        action,
        send: (options) => client.send(new dist_cjs/* GetFindingV2Command */.bjP({ analyzerArn, id, ...(nextToken === undefined ? {} : { nextToken }) }), options),
        read: (answer) => partOf(id, answer),
    }, conditions));
    const [first] = parts;
    if (first === undefined)
        throw new aws_failure/* AwsFailure */.O('unavailable', `${action}: AWS answered without a finding`);
    const role = parts.find((part) => part.role !== undefined)?.role;
    const actions = parts.flatMap((part) => part.actions);
    return { ...first, actions, ...(role === undefined ? {} : { role }) };
}
function partOf(id, { findingDetails, analyzedAt, error, nextToken: next }) {
    if (findingDetails === undefined || analyzedAt === undefined)
        return undefined;
    const roles = findingDetails.flatMap(({ unusedIamRoleDetails }) => unusedIamRoleDetails ?? []);
    const [role] = roles.map(({ lastAccessed }) => timed({}, lastAccessed));
    const part = {
        id,
        analyzed: analyzedAt.getTime(),
        actions: findingDetails.flatMap(actionsOf),
        ...(role === undefined ? {} : { role }),
        ...(error === undefined ? {} : { error }),
    };
    return { items: [part], next };
}
/** Without a list of actions AWS says that the service is unused, or that it has no data: that names no action. */
function actionsOf({ unusedPermissionDetails }) {
    const { serviceNamespace: service = '', actions = [] } = unusedPermissionDetails ?? {};
    return actions.flatMap(({ action, lastAccessed }) => action === undefined
        ? []
        : [timed({ action: action.includes(':') ? action : `${service}:${action}` }, lastAccessed)]);
}
function timed(value, last) {
    return last === undefined ? value : { ...value, last: last.getTime() };
}

;// CONCATENATED MODULE: ./src/sources/unused-access/gather.ts





/** Reads the unused-access findings of one principal. Never throws for AWS: what goes wrong is a gap. */
async function gatherUnusedAccess(client, request) {
    const { principal, window, now, signal } = request;
    const conditions = { signal, deadline: Date.now() + call/* patience */._L };
    const about = { source: 'unused-access', principal, window };
    try {
        const analyzer = await chosenAnalyzer(client, request.analyzer, conditions);
        const found = await readFindings(client, analyzer, principal, conditions);
        return { view: { ...about, ...viewOf(analyzer, found, now) }, actions: found.flatMap(formerUses) };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        const gaps = [{ place: 'unused-access', message: error.message }];
        const reach = { start: now, end: now };
        return { view: { ...about, reach, gaps, analyzer: request.analyzer ?? '', actions: [] }, actions: [] };
    }
}
async function chosenAnalyzer(client, arn, conditions) {
    const analyzer = arn === undefined ? await findAnalyzer(client, conditions) : await readAnalyzer(client, arn, conditions);
    if (typeof analyzer !== 'string')
        return analyzer;
    throw new aws_failure/* AwsFailure */.O('not-found', analyzer);
}
const tooMany = 'access-analyzer:GetFinding: reading every finding took too long; run it again';
async function readFindings(client, { arn }, principal, conditions) {
    const found = [];
    for (const id of await listFindings(client, arn, principal, conditions)) {
        if (Date.now() >= conditions.deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', tooMany);
        found.push(await readFinding(client, arn, id, conditions));
    }
    return found;
}
/** Findings prove as much as their oldest analysis; without any, the analyzer looked until now. */
function viewOf({ arn, age }, found, now) {
    const end = Math.min(now, ...found.map(({ analyzed }) => analyzed));
    const unused = found.flatMap(({ role }) => role ?? []);
    const [role] = unused;
    const gaps = found.flatMap(({ error, id }) => error === undefined
        ? []
        : [{ place: 'unused-access', message: `finding ${id}: AWS could not analyse it (${error})` }]);
    return {
        reach: { start: end - age * time/* day */.vd, end },
        gaps,
        analyzer: arn,
        actions: [...new Set(found.flatMap(({ actions }) => actions.map(({ action }) => action)))].sort(),
        ...(role === undefined ? {} : { unusedRole: role }),
    };
}
function formerUses({ actions }) {
    return actions.flatMap(({ action, last }) => (last === undefined ? [] : [{ action, last }]));
}
const types = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];
/**
 * The active unused-access analyzer of the account, else of the organisation, in the region of the client. Gives a
 * text that says why there is none. Throws AwsFailure.
 */
async function findAnalyzer(client, conditions) {
    const action = 'access-analyzer:ListAnalyzers';
    for (const type of types) {
        const all = await (0,call/* allPages */.S4)(action, (nextToken) => (0,call/* call */.T1)({
            action,
            send: (options) => client.send(new dist_cjs/* ListAnalyzersCommand */.Vq7({ type, ...(nextToken === undefined ? {} : { nextToken }) }), options),
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
    return (0,call/* call */.T1)({
        action: 'access-analyzer:GetAnalyzer',
        send: (options) => client.send(new dist_cjs/* GetAnalyzerCommand */.ONg({ analyzerName: name }), options),
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
