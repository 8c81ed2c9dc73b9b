export const id = 5861;
export const ids = [5861];
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

/***/ 5861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherFromAws: () => (/* binding */ gatherFromAws)
});

// EXTERNAL MODULE: ./src/aws/principal-facts.ts
var principal_facts = __webpack_require__(4900);
// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(7084);
// EXTERNAL MODULE: ./src/aws/trails.ts
var aws_trails = __webpack_require__(5391);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(8400);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(8725);
;// CONCATENATED MODULE: ./src/run/gather-generation.ts

const longest = 90 * time/* day */.vd;
/** What policy generation says of the principals of one account; the caller sees that nobody else asks it meanwhile. */
async function generation({ evidence, principals, window, now, previous, jobs }, session, { env, signal, report }, trails) {
    if (evidence.generation === undefined || principals.length === 0)
        return { sources: [], remarks: new Map() };
    const [{ GenerationApi }, { gatherQueue }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9901), __webpack_require__.e(3031)]).then(__webpack_require__.bind(__webpack_require__, 3031)),
        Promise.all(/* import() */[__webpack_require__.e(344), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 2875)),
    ]);
    const { timeout, ...plan } = evidence.generation;
    const account = jobs(principals[0]?.account ?? '');
    account.deadline ??= Date.now() + timeout;
    const { answers, remarks } = await gatherQueue({
        ...plan,
        api: new GenerationApi(await session.accessAnalyzer()),
        region: session.region,
        attempt: `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`,
        signal,
        report,
        trails: evidence.trails,
        deadline: account.deadline,
        account,
        window: generationWindow(window, now),
        principals: principals.map(({ arn }) => arn),
        earlier: earlierViews(previous?.views ?? []),
    }, trails);
    const sources = answers.map(({ view, actions }) => ({
        view,
        tried: actions.map((action) => ({ action })),
    }));
    return { sources, remarks };
}
/** What the last run's jobs covered, by principal. */
function earlierViews(views) {
    return new Map(views.flatMap((view) => view.source === 'policy-generation' && view.gaps.length === 0 ? [[view.principal, view]] : []));
}
/** Ends a minute ago, since trails lag behind, and is 90 days long at the most; in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }, now) {
    const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
    return { start: last - Math.min(end - start, longest), end: last };
}

// EXTERNAL MODULE: ./src/run/unasked.ts
var unasked = __webpack_require__(4281);
;// CONCATENATED MODULE: ./src/run/gather-aws.ts






/**
 * Asks AWS: Athena once for all principals of a request, with the run's own credentials, and each part of it in its
 * account, all side by side. A source that fails is a view with a gap, an account that cannot be reached one of each
 * source; throws InputError only when there are no credentials at all.
 */
async function gatherFromAws(whole, parts, surroundings) {
    const own = (0,aws_session.sessionFor)(whole.evidence, whole.principals, surroundings);
    const known = await (0,aws_session/* hasCredentials */.Lk)(own);
    const [counted, ...answers] = await Promise.all([
        athena(whole, own, surroundings, known),
        ...parts.map((part) => askAccount(part, { own, known }, surroundings)),
    ]);
    return {
        sources: answers.flatMap(({ sources }) => sources),
        counted,
        facts: new Map(answers.flatMap(({ facts }) => [...facts])),
        trails: answers.flatMap(({ trails }) => trails),
        remarks: [...answers.flatMap(({ remarks }) => remarks), ...(counted?.remarks ?? [])],
    };
}
async function askAccount(request, { own, known }, surroundings) {
    const { principals, evidence } = request;
    const session = evidence.assume === undefined ? own : (0,aws_session/* accountSession */.M7)(evidence, principals, surroundings);
    const strangers = await (0,unasked/* strangersTo */.jb)(session, request, known);
    const near = principals.filter(({ arn }) => !strangers.has(arn));
    const trails = Promise.all(evidence.trails.map((arn) => (0,aws_trails/* readTrail */.h)(session, arn)));
    const ours = { ...request, principals: near };
    const jobs = request.jobs(near[0]?.account ?? '');
    const [generated, accessed, unused, facts] = await Promise.all([
        jobs.turn(() => generation(ours, session, surroundings, trails)),
        lastAccessed(ours, session),
        unusedAccess(ours, session, own),
        readFacts(ours, session),
    ]);
    const { failed, remarks } = (0,unasked/* unasked */.Wl)(request, strangers);
    return {
        sources: [...generated.sources, ...accessed, ...unused, ...failed],
        facts: withRemarks(facts.facts, [...remarks, ...generated.remarks]),
        trails: [{ principals: principals.map(({ arn }) => arn), trails: await trails }],
        remarks: facts.remarks,
    };
}
/** What is to be said of one principal stands with what is known of it: other targets are not about it. */
function withRemarks(facts, remarks) {
    const all = new Map(facts);
    for (const [principal, remark] of remarks) {
        const known = all.get(principal);
        all.set(principal, { ...known, remarks: [...(known?.remarks ?? []), remark] });
    }
    return all;
}
async function lastAccessed({ evidence, principals, window, now }, session) {
    if (evidence.lastAccessed === 'no' || principals.length === 0)
        return [];
    const { gatherLastAccessed } = await __webpack_require__.e(/* import() */ 9929).then(__webpack_require__.bind(__webpack_require__, 9929));
    const inTurn = (0,turns/* atMost */.T)(6);
    return Promise.all(principals.map(({ arn }) => inTurn(async () => {
        const { view, actions } = await gatherLastAccessed(session.iam, arn, window, now, session.signal);
        return { view, tried: actions };
    })));
}
/** An organisation's analyzer may be in another account than the principals, that of the run's own credentials. */
async function unusedAccess({ evidence, principals, window, now }, session, own) {
    if (evidence.unusedAccess === undefined || principals.length === 0)
        return [];
    const { gatherUnusedAccess } = await Promise.all(/* import() */[__webpack_require__.e(9901), __webpack_require__.e(7766)]).then(__webpack_require__.bind(__webpack_require__, 7766));
    const { analyzer } = evidence.unusedAccess;
    const [, , , region, account] = analyzer?.split(':') ?? [];
    const elsewhere = account !== undefined && principals.every((one) => one.account !== account);
    const client = await (elsewhere ? own : session).accessAnalyzer(region);
    const inTurn = (0,turns/* atMost */.T)(3);
    return Promise.all(principals.map(({ arn: principal }) => inTurn(async () => {
        const request = { principal, analyzer, window, now, signal: session.signal };
        const { view, actions } = await gatherUnusedAccess(client, request);
        return { view, tried: actions };
    })));
}
/** Reads what IAM knows of principals, and the active findings on them where they are wanted. */
async function readFacts({ evidence, principals }, session) {
    const facts = new Map();
    // One after the other: IAM throttles an account, and each takes several requests at once.
    for (const one of principals)
        facts.set(one.arn, await (0,principal_facts/* readPrincipalFacts */.I)(session, one));
    if (evidence.activeFindings === undefined || principals.length === 0)
        return { facts, remarks: [] };
    const { readActiveFindings } = await Promise.all(/* import() */[__webpack_require__.e(9901), __webpack_require__.e(4491)]).then(__webpack_require__.bind(__webpack_require__, 4491));
    const client = await session.accessAnalyzer();
    const arns = principals.map(({ arn }) => arn);
    const { findings, remarks } = await readActiveFindings(client, arns, (0,aws_session/* soon */.qX)(session));
    for (const [arn, active] of findings)
        facts.set(arn, { ...facts.get(arn), findings: active });
    return { facts, remarks };
}
/**
 * Asks Athena, once for all principals. It tells of every account that the table covers, so a principal of another
 * account than the credentials' is asked about like any other. `known` tells whether there are credentials. Undefined
 * when nobody wants it.
 */
async function athena({ evidence, principals, window, now }, session, { env, signal, report }, known) {
    if (evidence.athena === undefined)
        return undefined;
    const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3276), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 183)),
        __webpack_require__.e(/* import() */ 7502).then(__webpack_require__.bind(__webpack_require__, 7502)),
        __webpack_require__.e(/* import() */ 1775).then(__webpack_require__.bind(__webpack_require__, 1775)),
    ]);
    if (!known)
        return nothing({ principals, window }, unasked/* withoutCredentials */.ri);
    return gatherAthena({
        ...evidence.athena,
        principals,
        window,
        endIsNamed: evidence.windowEnd !== undefined,
        now,
        attempt: `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`,
        api: new AthenaApi(await session.athena()),
        bucket: (name) => new LogBucket(session, name),
        signal,
        report,
    });
}


/***/ })

};
