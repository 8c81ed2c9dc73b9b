export const id = 5337;
export const ids = [5337];
export const modules = {

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
