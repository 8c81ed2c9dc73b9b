export const id = 1019;
export const ids = [1019];
export const modules = {

/***/ 5048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ LivePolicies),
/* harmony export */   u: () => (/* binding */ decodedDocument)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6764);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);


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

/***/ 8312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readPrincipalFacts)
});

// EXTERNAL MODULE: ./src/drift/merge-evidence.ts
var merge_evidence = __webpack_require__(8517);
// EXTERNAL MODULE: ./src/aws/policy-documents.ts
var policy_documents = __webpack_require__(5048);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-iam/dist-cjs/index.js
var dist_cjs = __webpack_require__(6764);
;// CONCATENATED MODULE: ./src/aws/policy-holders.ts

/** The requests for the policies of the role of that name. */
function roleHolder(iam, RoleName) {
    return {
        attached: attachedTo('iam:ListAttachedRolePolicies', (Marker) => (options) => {
            return iam.send(new dist_cjs/* ListAttachedRolePoliciesCommand */.wfM({ RoleName, Marker }), options);
        }),
        inline: namesOf('iam:ListRolePolicies', (Marker) => (options) => {
            return iam.send(new dist_cjs/* ListRolePoliciesCommand */.Y7N({ RoleName, Marker }), options);
        }),
        document: documentBy('iam:GetRolePolicy', (PolicyName) => (options) => {
            return iam.send(new dist_cjs/* GetRolePolicyCommand */.WHQ({ RoleName, PolicyName }), options);
        }),
    };
}
/** The requests for the policies of the user of that name, those of its groups left out. */
function userHolder(iam, UserName) {
    return {
        attached: attachedTo('iam:ListAttachedUserPolicies', (Marker) => (options) => {
            return iam.send(new dist_cjs/* ListAttachedUserPoliciesCommand */.zf4({ UserName, Marker }), options);
        }),
        inline: namesOf('iam:ListUserPolicies', (Marker) => (options) => {
            return iam.send(new dist_cjs/* ListUserPoliciesCommand */.Lt8({ UserName, Marker }), options);
        }),
        document: documentBy('iam:GetUserPolicy', (PolicyName) => (options) => {
            return iam.send(new dist_cjs/* GetUserPolicyCommand */.bcb({ UserName, PolicyName }), options);
        }),
    };
}
/** The requests for the policies of the group of that name. */
function groupHolder(iam, GroupName) {
    return {
        attached: attachedTo('iam:ListAttachedGroupPolicies', (Marker) => (options) => {
            return iam.send(new dist_cjs/* ListAttachedGroupPoliciesCommand */.xJQ({ GroupName, Marker }), options);
        }),
        inline: namesOf('iam:ListGroupPolicies', (Marker) => (options) => {
            return iam.send(new dist_cjs/* ListGroupPoliciesCommand */.zqe({ GroupName, Marker }), options);
        }),
        document: documentBy('iam:GetGroupPolicy', (PolicyName) => (options) => {
            return iam.send(new dist_cjs/* GetGroupPolicyCommand */.bhF({ GroupName, PolicyName }), options);
        }),
    };
}
/** The names of the groups of a user. */
function groupsOf(iam, UserName) {
    return (Marker) => ({
        action: 'iam:ListGroupsForUser',
        send: (options) => iam.send(new dist_cjs/* ListGroupsForUserCommand */.WcQ({ UserName, Marker }), options),
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

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/aws/pages.ts
var pages = __webpack_require__(701);
// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(9401);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
;// CONCATENATED MODULE: ./src/aws/principal-reader.ts





/** IAM throttles an account, not a caller: a few requests at once are enough. */
const atOnce = 6;
/** Sends the requests about one principal, few at once, and keeps what could not be read instead of throwing it. */
class PrincipalReader {
    #session;
    #inTurn = (0,turns/* atMost */.T)(atOnce);
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
        return this.#inTurn(() => (0,call/* call */.T1)(request, (0,aws_session/* soon */.qX)(this.#session)));
    }
    /** The value, or undefined with the reason in `unread`. */
    read(request) {
        return this.#keep(request.action, () => this.#sendUnlessOver(request));
    }
    /** All items of a list, or undefined with the reason in `unread`. */
    list(listing) {
        const { action } = listing(undefined);
        return this.#keep(action, () => (0,pages/* allPages */.S)(action, (marker) => this.#sendUnlessOver(listing(marker))));
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
            if (!(error instanceof aws_failure/* AwsFailure */.O))
                throw error;
            this.note(action, error);
            return undefined;
        }
    }
    #sendUnlessOver(request) {
        return this.#inTurn(() => {
            if (this.#givenUp !== undefined)
                throw this.#givenUp;
            return (0,call/* call */.T1)(request, (0,aws_session/* soon */.qX)(this.#session));
        });
    }
}
/** What ends one request says nothing of the next, unless AWS cannot be reached, or not with these credentials. */
function isLasting({ kind }) {
    return kind !== 'denied' && kind !== 'not-found' && kind !== 'refused';
}

;// CONCATENATED MODULE: ./src/aws/principal-self.ts



/**
 * Reads what a principal is. Gives a problem when there is nothing to read of it: it is not there, it stands under
 * another path, or the credentials are for another account. IAM looks for a name in the caller's own account, whatever
 * the ARN says: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
 */
async function readSelf(session, reader, principal) {
    const { kind, name, account, arn } = principal;
    const request = describe(session.iam, principal);
    const found = await reader.send(request).catch(failureIn);
    if (!(found instanceof aws_failure/* AwsFailure */.O)) {
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
    const caller = await (0,aws_session/* readCaller */.wW)(session).catch(failureIn);
    if (caller instanceof aws_failure/* AwsFailure */.O)
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
            send: async (options) => (await iam.send(new dist_cjs/* GetRoleCommand */.kbp({ RoleName: name }), options)).Role,
            read: foundIn,
        };
    }
    return {
        action: 'iam:GetUser',
        send: async (options) => (await iam.send(new dist_cjs/* GetUserCommand */.T3b({ UserName: name }), options)).User,
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
    if (error instanceof aws_failure/* AwsFailure */.O)
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./src/aws/principal-facts.ts





/**
 * Reads what IAM knows of a role or user: since when it is there, all policies that grant it something (those of a
 * user's groups included, as `group/policy`) and its permissions boundary, each with the document of its default
 * version. What AWS does not answer is said in `unread`, each missing permission once; no failure of AWS is thrown.
 * A principal that is not there, or stands under another path or in another account, has nothing but `unread`.
 */
async function readPrincipalFacts(session, principal) {
    const reader = new PrincipalReader(session);
    const self = await readSelf(session, reader, principal);
    if ('problem' in self)
        return { ...(self.absent ? { absent: true } : {}), unread: [self.problem] };
    const live = new policy_documents/* LivePolicies */.T(session.iam, reader);
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
        return live.of(roleHolder(iam, name));
    const groups = reader.list(groupsOf(iam, name));
    const [own, shared] = await Promise.all([
        live.of(userHolder(iam, name)),
        groups.then((names) => sharedBy(iam, names, live)),
    ]);
    return own && shared && [...own, ...shared];
}
/** What reaches a user through groups; one that could not be read hides what the user may do. */
async function sharedBy(iam, groups, live) {
    if (groups === undefined)
        return undefined;
    const parts = await Promise.all(groups.map(async (group) => {
        const policies = await live.of(groupHolder(iam, group));
        return policies?.map(({ name, text }) => ({ name: `${group}/${name}`, kind: 'group', text }));
    }));
    return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
function byKindAndName(a, b) {
    return (0,merge_evidence/* compare */.UD)(a.kind, b.kind) || (0,merge_evidence/* compare */.UD)(a.name, b.name) || (0,merge_evidence/* compare */.UD)(a.text, b.text);
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readTrail)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudtrail__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7392);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(863);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1373);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9401);




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


/***/ })

};
