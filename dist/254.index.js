export const id = 254;
export const ids = [254];
export const modules = {

/***/ 6059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   Rm: () => (/* binding */ applyAcceptances),
/* harmony export */   tZ: () => (/* binding */ acceptanceNotes)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);



/** Chooses the acceptances that hold today (UTC); the expiry day is included. Expired and malformed ones are noted. */
function applyAcceptances(acceptances, today) {
    const valid = [];
    const notes = [];
    for (const acceptance of acceptances) {
        const note = invalidity(acceptance, today);
        if (note === undefined)
            valid.push(acceptance);
        else
            notes.push(note);
    }
    const find = ({ action, resource }) => valid.find((one) => one.resource === resource && (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .patternMatches */ .eJ)(one.pattern, action));
    return { find, notes };
}
function invalidity({ pattern, expires }, today) {
    const last = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires);
    const what = `acceptance of ${pattern.text}`;
    if (last === undefined) {
        const message = `${what} does not apply: its expiry ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(expires)} is no day (write 2027-02-28)`;
        return { code: 'acceptance-invalid', message, action: pattern.text };
    }
    if (today < last + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)
        return undefined;
    return { code: 'acceptance-expired', message: `${what} expired on ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(last)}`, action: pattern.text };
}
/** Whole days until a valid acceptance ends; 0 on its last day. */
function daysLeft({ expires }, today) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires) ?? today) + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd - 1);
}
/**
 * Notes on entries that no longer do anything: nothing over-granted, missing or unjudged matches, or a granted
 * action that matches has been used since.
 */
function acceptanceNotes(acceptances, today, accepted, used) {
    return acceptances
        .filter((acceptance) => invalidity(acceptance, today) === undefined)
        .flatMap(({ pattern }) => {
        const since = used.filter((action) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .patternMatches */ .eJ)(pattern, action));
        if (since.length > 0)
            return [usedSince(pattern, since)];
        if (accepted.some((action) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .patternMatches */ .eJ)(pattern, action)))
            return [];
        const message = `acceptance of ${pattern.text} matches nothing: remove it`;
        return [{ code: 'acceptance-unmatched', message, action: pattern.text }];
    });
}
function usedSince(pattern, used) {
    const [first = '', ...others] = used;
    const which = others.length === 0 ? `${first} is` : `${first} and ${others.length} more are`;
    return {
        code: 'acceptance-not-needed',
        message: `acceptance of ${pattern.text} is not needed: ${which} in use`,
        action: pattern.text,
    };
}


/***/ }),

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isKnown: () => (/* binding */ isKnown),
/* harmony export */   nextBaseline: () => (/* binding */ nextBaseline),
/* harmony export */   printBaselines: () => (/* binding */ printBaselines),
/* harmony export */   shrunk: () => (/* binding */ shrunk),
/* harmony export */   staleNote: () => (/* binding */ staleNote)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);
/* harmony import */ var _finding_key__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5280);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3321);



/** A baseline may only shrink: what an earlier version of it did not list does not count. */
function shrunk(now, before) {
    return {
        overGranted: both(now.overGranted, before.overGranted),
        missing: both(now.missing, before.missing),
    };
}
function both(one, other) {
    return new Set([...one].filter((key) => other.has(key)));
}
/** Whether the baseline lists a finding in the state it has now. */
function isKnown(finding, baseline) {
    // What a change breaks was not broken when the baseline was made.
    if (finding.introduced === 'removed')
        return false;
    const key = (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding));
    if (finding.state === 'over-granted')
        return baseline.overGranted.has(key);
    return finding.state === 'missing' && baseline.missing.has(key);
}
/** What the baseline of a target is to be: the drift there is, as far as the present one (if any) lists it. */
function nextBaseline(findings, present) {
    const keys = (state) => findings
        .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
        .map((finding) => (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding)))
        .sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    return { overGranted: new Set(keys('over-granted')), missing: new Set(keys('missing')) };
}
/** Entries that are no drift any more: as long as they stay, the same drift may come back unnoticed. */
function staleNote(findings, baseline) {
    const drift = nextBaseline(findings, baseline);
    const listed = [...baseline.overGranted, ...baseline.missing];
    const stale = listed.filter((key) => !drift.overGranted.has(key) && !drift.missing.has(key));
    const [first] = stale.sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    if (first === undefined)
        return [];
    const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
    const message = `the baseline lists ${which}, no drift any more: replace it by the baseline.json of this run`;
    return [{ code: 'baseline-stale', message }];
}
/** The text of a baseline file; the same baselines give the same bytes. */
function printBaselines(baselines) {
    const targets = [...baselines].map(([name, { overGranted, missing }]) => {
        return [name, { overGranted: entriesOf(overGranted), missing: entriesOf(missing) }];
    });
    return `${JSON.stringify({ schemaVersion: 2, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}
/** An action stands as its name, what is about a resource as an object. */
function entriesOf(keys) {
    return [...keys].map((key) => (key.includes(' ') ? (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .parseFindingKey */ .i)(key) : key));
}


/***/ }),

/***/ 1550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ deniedLately),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   Tb: () => (/* binding */ watchTime)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _evidence_merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);


/** For how long after a removal its actions are looked for among denied calls. */
const watchTime = 14 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
/** The uses that a removal may have stopped: denied recently, or of unknown outcome, and of actions not granted now. */
function deniedLately(denials) {
    const { uses, granted, from, excused } = denials;
    const lately = new Map();
    for (const [action, use] of uses) {
        const id = granted.catalogue.idOf(action);
        if (id === undefined || granted.has(id) || excused.has(action))
            continue;
        // One that succeeded in the last days may have done so before it was removed.
        const { allowed, ...rest } = use;
        const undated = allowed === undefined ? rest : { ...rest, allowed: {} };
        if (stopOf(id, undated, from, denials) !== undefined)
            lately.set(id, use);
    }
    return lately;
}
/** How calls of an action ended since a moment; undefined where nothing says that they were stopped. */
function stopOf(id, { allowed, denied, attempted }, since, { grantedElsewhere }) {
    if (denied?.last !== undefined && denied.last >= since) {
        // An action that was denied before as well, and never seen to succeed, was not stopped by the removal.
        if (allowed === undefined && (denied.first ?? since) < since)
            return undefined;
        // A count that reaches back to before the removal is not one of refusals since.
        const counted = denied.count !== undefined && (denied.first ?? 0) >= since;
        return { outcome: 'denied', last: denied.last, ...(counted ? { denied: denied.count } : {}) };
    }
    if (attempted?.last === undefined || grantedElsewhere(id))
        return undefined;
    // One that lies between two times may have been made before the removal.
    if (((0,_evidence_merge__WEBPACK_IMPORTED_MODULE_0__/* .surelyAt */ .On)(attempted) ?? attempted.last) < since)
        return undefined;
    // A source that saw the call succeed since knows more than one that saw that it was made.
    return (allowed?.last ?? 0) >= since ? undefined : { outcome: 'attempted', last: attempted.last };
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingKey),
/* harmony export */   i: () => (/* binding */ parseFindingKey)
/* harmony export */ });
/** The key as a text. That of an action is its name; neither an action nor an ARN begins after a space. */
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
/** The key that `findingKey` writes as this text. */
function parseFindingKey(text) {
    const end = text.indexOf(' ');
    return end === -1 ? { action: text } : { action: text.slice(0, end), resource: text.slice(end + 1) };
}


/***/ }),

/***/ 3321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export reasonCodes */
/** What acceptances, baseline entries and fingerprints know a finding by. */
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
/** The codes of reasons: part of the report's contract (schema/report.schema.json). */
const reasonCodes = (/* unused pure expression or super */ null && ([
    'over-granted',
    'missing',
    'new-grant',
    'base-unknown',
    'untrusted-evidence',
    'incomplete-evidence',
    'short-span',
    'young-role',
    'unknown-age',
    'ends-early',
    'interrupted',
    'no-event',
    'no-evidence',
    'old-evidence',
]));


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   t2: () => (/* binding */ newGrantFailure),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/** `5` or `10%`, as it was configured. */
function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.value) : `${limit.percent}%`;
}
/** What exceeds its limit. */
function failuresOf(drift, limits) {
    return [
        ...missingFailure(drift, limits),
        ...overGrantedFailure(drift, limits),
        ...newGrantFailure(drift, limits),
    ];
}
/** Whether a finding counts: known drift does not, and what was there before only where all of it does. */
function counts({ introduced, inBaseline }, { gate }) {
    return inBaseline !== true && (gate === 'all' || introduced !== 'existing');
}
function missingFailure({ counts: total, findings }, limits) {
    const counted = findings.filter((one) => one.state === 'missing' && counts(one, limits)).length;
    if (counted <= limits.maxMissing)
        return [];
    const rest = restOf(counted, total.missing, 'that count');
    return [{ code: 'missing', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} missing (limit ${limits.maxMissing})${rest}` }];
}
function restOf(counted, all, which) {
    return counted < all ? ` ${which}, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)} in all` : '';
}
function overGrantedFailure({ counts: total, findings }, limits) {
    const { maxOverGranted, failOnLevels } = limits;
    const over = findings.filter((one) => one.state === 'over-granted' && counts(one, limits));
    const counted = over.filter(({ accessLevel }) => failOnLevels.has(accessLevel)).length;
    const exceeded = maxOverGranted.kind === 'count'
        ? counted > maxOverGranted.value
        : counted * 100 > maxOverGranted.percent * total.granted;
    if (!exceeded)
        return [];
    const which = counted < over.length ? 'at the levels that count' : 'that count';
    const some = restOf(counted, total.overGranted, which);
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} over-granted (limit ${formatLimit(maxOverGranted)})${some}`;
    return [{ code: 'over-granted', message }];
}
/** What is added where nothing of its access level may be, by name or by a pattern. */
function newGrantFailure({ findings }, { failOnNew }) {
    const added = findings.filter(({ state, introduced, accessLevel }) => state !== 'accepted' && introduced === 'added' && failOnNew.has(accessLevel)).length;
    if (added === 0)
        return [];
    return [{ code: 'new-grant', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(added)} new (fail-on-new)` }];
}


/***/ }),

/***/ 2643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jS: () => (/* binding */ actionsIn),
  bS: () => (/* binding */ deniedOnPurpose),
  EQ: () => (/* binding */ firstGrants),
  Rr: () => (/* binding */ grantsOf),
  Yj: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(7987);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(4131);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(2575);
;// CONCATENATED MODULE: ./src/policy/resource-cover.ts

/**
 * Whether every resource that `inner` can name is certainly also named by `outer`.
 * True only where it can be proven: a wrong "yes" would let a Deny hide a grant. So wildcards are compared
 * within each ARN segment, and a policy variable stands for an unknown text: only `*` covers it.
 */
function covers(outer, inner) {
    if (outer === inner || /^\*+$/.test(outer))
        return true;
    if (outer.includes('${') || /^\*+$/.test(inner) || /\p{Co}/u.test(outer + inner))
        return false;
    const outerSegments = segments(outer);
    const innerSegments = segments(opaque(inner));
    if (outerSegments.length !== 6 || innerSegments.length !== 6)
        return false;
    return outerSegments.every((segment, i) => segmentCovers(segment, innerSegments[i] ?? ''));
}
/** Whether every one of `inner` is covered by some one of `outer`. */
function coversAll(outer, inner) {
    return inner.every((resource) => outer.some((pattern) => covers(pattern, resource)));
}
/** The six parts of an ARN; the last keeps its own colons. */
function segments(arn) {
    const parts = arn.split(':');
    return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
// Wildcards and variables of the inner text become characters no ARN holds: `*` of the outer swallows them, nothing
// else does. Variables go first: they have colons of their own.
const anyRun = '\u{E000}';
const anyOne = '\u{E001}';
const variable = '\u{E002}';
function opaque(inner) {
    return inner
        .replace(/\$\{[^}]*\}/g, variable)
        .replaceAll('*', anyRun)
        .replaceAll('?', anyOne);
}
function segmentCovers(outer, inner) {
    // `?` stands for one character, an opaque one for any number of them.
    return outer.includes('?') && /\p{Co}/u.test(inner) ? false : (0,glob/* globMatches */.mw)(outer, inner);
}

;// CONCATENATED MODULE: ./src/policy/grants.ts





/**
 * What identity policies grant at action level. An unconditional Deny subtracts where its resources cover those of
 * the Allow; a conditional or narrower one never does, since the action stays possible.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
function grantsOf(policies, catalogue) {
    const statements = policies.flatMap(locatedStatements);
    const denials = statements
        .filter(({ statement }) => statement.effect === 'Deny')
        .map((located) => denialOf(located, catalogue));
    const deniedOn = deniedByResource(denials, catalogue);
    const grants = statements
        .filter(({ statement }) => statement.effect === 'Allow')
        .flatMap((located) => {
        const denied = deniedFor(located.statement, deniedOn, catalogue);
        const own = grantsIn(located, catalogue);
        return denied.isEmpty ? own : own.map((grant) => ({ ...grant, actions: grant.actions.minus(denied) }));
    });
    const granted = action_set/* ActionSet */.L.union(catalogue, grants.map(({ actions }) => actions));
    return { actions: granted, grants, denials };
}
/** The first grant, in the order of policies and statements, of each action. */
function firstGrants(set) {
    const first = new Map();
    let open = set.actions;
    for (const grant of set.grants) {
        if (open.isEmpty)
            break;
        for (const id of grant.actions.intersect(open))
            first.set(id, grant);
        open = open.minus(grant.actions);
    }
    return first;
}
/**
 * The unconditional Deny that stops an action: on every resource, or on all the resources it was called on. The
 * latter takes several Denies together, and only a complete list of those resources.
 */
function deniedOnPurpose({ denials }, id, called) {
    const firm = denials.filter(({ limit, actions }) => limit === undefined && actions.has(id));
    const stars = firm.find(({ scope }) => coversAll((0,model/* valuesOf */.sm)(scope.resources), ['*']));
    if (stars !== undefined || !called.complete || called.sample.length === 0)
        return stars;
    const denied = firm.flatMap(({ scope }) => (0,model/* valuesOf */.sm)(scope.resources));
    return coversAll(denied, called.sample) ? firm[0] : undefined;
}
function locatedStatements({ id, statements }) {
    return statements.map((statement, index) => ({ statement, policy: id, index }));
}
function locate({ statement: { sid }, policy, index }, origin) {
    return { ...(0,model/* locationOf */.hD)(origin), policy, statement: index, ...(sid === undefined ? {} : { sid }) };
}
function scopeOf({ resources, condition }) {
    return { resources, ...(condition === undefined ? {} : { condition }) };
}
/** The actions that an element is about, as far as the catalogue knows them. */
function actionsIn(element, catalogue) {
    const named = (0,action_pattern/* expandPatterns */.qL)((0,model/* valuesOf */.sm)(element), catalogue);
    return element.kind === 'only' ? named : named.complement();
}
function denialOf(located, catalogue) {
    const { statement } = located;
    const { resources, condition } = statement;
    const limit = condition !== undefined ? 'condition' : resources.kind === 'all-but' ? 'not-resource' : undefined;
    return {
        actions: actionsIn(statement.actions, catalogue),
        scope: scopeOf(statement),
        at: locate(located, statement.origin),
        ...(limit === undefined ? {} : { limit }),
    };
}
/** Unconditional Denies by resource, so that a thousand of them on the same one cost as much as one. */
function deniedByResource(denials, catalogue) {
    const sets = new Map();
    for (const { limit, scope, actions } of denials) {
        if (limit !== undefined)
            continue;
        for (const pattern of (0,model/* valuesOf */.sm)(scope.resources))
            sets.set(pattern, sets.get(pattern)?.union(actions) ?? actions);
    }
    const known = new Map();
    return (resource) => {
        const covering = () => [...sets].filter(([pattern]) => covers(pattern, resource)).map(([, actions]) => actions);
        const denied = known.get(resource) ?? action_set/* ActionSet */.L.union(catalogue, covering());
        known.set(resource, denied);
        return denied;
    };
}
/** The actions that the Denies, taken together, forbid on every resource of an Allow. */
function deniedFor({ resources }, deniedOn, catalogue) {
    const allowed = resources.kind === 'all-but' ? ['*'] : [...new Set((0,model/* valuesOf */.sm)(resources))];
    // An Allow on an empty list of resources allows nothing.
    return allowed.map(deniedOn).reduce((all, one) => all.intersect(one), action_set/* ActionSet */.L.all(catalogue));
}
function grantsIn(located, catalogue) {
    const { statement } = located;
    const { actions } = statement;
    const scope = scopeOf(statement);
    if (actions.kind === 'all-but') {
        const set = actionsIn(actions, catalogue);
        return [{ actions: set, scope, pattern: 'NotAction', at: locate(located, actions.origin) }];
    }
    return actions.items.map(({ value, origin }) => {
        const set = (0,action_pattern/* expandPattern */.nh)(value, catalogue);
        return { actions: set, scope, pattern: value.text, at: locate(located, origin) };
    });
}
/**
 * The prefixes of the services that policies are about, in order: those that patterns name, known or not, and those
 * of the catalogue that a wildcard or a NotAction reaches.
 */
function servicesOf(policies, catalogue) {
    const named = new Set();
    for (const { actions } of policies.flatMap(({ statements }) => statements)) {
        const texts = actions.kind === 'all-but' ? ['*'] : (0,model/* valuesOf */.sm)(actions).map(({ service }) => service);
        for (const text of new Set(texts)) {
            if (!/[*?]/.test(text))
                named.add(text);
            else
                for (const { prefix } of catalogue.services)
                    if ((0,glob/* globMatches */.mw)(text, prefix))
                        named.add(prefix);
        }
    }
    return [...named].sort();
}


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ escalationsOf),
/* harmony export */   k: () => (/* binding */ isEscalationProne)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2575);



/**
 * The granted actions that complete a path, each with the shortest path it is part of; among equally short ones, the
 * first of the table. A path is complete when the files grant all of its actions together, whatever their conditions.
 */
function escalationsOf(grants, table, catalogue) {
    const wide = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, grants.grants.filter(isWide).map(({ actions }) => actions));
    const shortestOf = new Map();
    for (const row of [...table].sort((a, b) => a.actions.length - b.actions.length)) {
        const ids = row.actions.map((action) => catalogue.idOf(action) ?? -1);
        const granted = row.onAny === true ? wide : grants.actions;
        if (!ids.every((id) => granted.has(id)))
            continue;
        const { name, actions, gain, source } = row;
        for (const id of ids)
            if (!shortestOf.has(id))
                shortestOf.set(id, { name, actions, gain, source });
    }
    return shortestOf;
}
/** Whether a statement is about more resources than it lists: all, all but some, or a pattern of names. */
function isWide({ scope: { resources } }) {
    return resources.kind === 'all-but' || (0,_policy_model__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(resources).some(isPattern);
}
/** A wildcard in the name of a resource; one in its region or account only leaves a single name, everywhere. */
function isPattern(resource) {
    const segments = resource.replace(/\$\{[^}]*\}/g, '').split(':');
    const named = segments.length < 6 ? segments : segments.slice(5);
    return named.some((segment) => /[*?]/.test(segment));
}
// Actions that allow privilege escalation, whatever their access level: a suggestion never adds them, a person must.
// The list is long rather than complete (docs/decisions/0006).
const whoMayDoWhat = `
  iam:* organizations:* account:* sso:* sso-directory:* identitystore:* ram:* *:Put*Policy *:Set*Policy
  *:Attach*Policy *:Create*Policy *:Update*Policy *:Delete*Policy *:AddPermission *:RemovePermission
  *:*PermissionsBoundary kms:CreateGrant es:Update*Config eks:*AccessEntry eks:*AccessPolicy
  eks:CreatePodIdentityAssociation eks:UpdatePodIdentityAssociation s3:Put*Acl
  cognito-identity:SetIdentityPoolRoles cognito-identity:UpdateIdentityPool`;
const sessionsAndCredentials = `
  sts:* ssm:StartSession ssm:ResumeSession ec2-instance-connect:* ecs:ExecuteCommand ec2:GetPasswordData
  lightsail:DownloadDefaultKeyPair lightsail:GetInstanceAccessDetails redshift:GetClusterCredentials*
  redshift-serverless:GetCredentials sagemaker:CreatePresigned* cognito-identity:GetCredentialsForIdentity
  cognito-identity:GetOpenIdToken* codeartifact:GetAuthorizationToken`;
const codeUnderAnotherRole = `
  lambda:CreateFunction lambda:UpdateFunction* lambda:CreateEventSourceMapping lambda:PublishLayerVersion
  ec2:RunInstances ec2:Request*Spot* ec2:ModifyInstanceAttribute ec2:*IamInstanceProfile*
  ec2:*LaunchTemplate* autoscaling:CreateLaunchConfiguration autoscaling:*AutoScalingGroup ecs:RunTask
  ecs:StartTask ecs:RegisterTaskDefinition ecs:CreateService ecs:UpdateService batch:SubmitJob
  batch:RegisterJobDefinition codebuild:StartBuild* codebuild:CreateProject codebuild:UpdateProject
  codepipeline:*Pipeline ssm:SendCommand ssm:StartAutomationExecution ssm:*Association* ssm:CreateDocument
  ssm:UpdateDocument* glue:*DevEndpoint glue:CreateJob glue:UpdateJob glue:*Session glue:*Trigger
  sagemaker:Create* sagemaker:UpdateNotebookInstance* states:CreateStateMachine states:UpdateStateMachine
  states:TestState scheduler:*Schedule events:PutTargets cloudformation:*StackSet*
  cloudformation:CreateStackInstances cloudformation:UpdateStackInstances cloudformation:*Stack
  cloudformation:*ChangeSet cloudfront:*Function elasticmapreduce:RunJobFlow
  elasticmapreduce:AddJobFlowSteps emr-serverless:CreateApplication apprunner:CreateService
  apprunner:UpdateService datapipeline:* bedrock-agentcore:*`;
const whatWouldTellOfIt = `
  cloudtrail:Stop* cloudtrail:Delete* cloudtrail:Put* cloudtrail:Update* config:Stop* config:Delete*`;
const patterns = [whoMayDoWhat, sessionsAndCredentials, codeUnderAnotherRole, whatWouldTellOfIt]
    .flatMap((texts) => texts.trim().split(/\s+/))
    .map((text) => {
    const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(text);
    if (typeof pattern === 'string')
        throw new TypeError(`${text}: ${pattern}`);
    return pattern;
});
/** Whether a suggestion leaves an action to people. Takes `service:Name` in any case. */
function isEscalationProne(action) {
    return patterns.some((pattern) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ groupByRequest)
/* harmony export */ });
/** Targets that ask for the same evidence share one pass over it, whatever account each is in. */
function groupByRequest(targets) {
    return [...grouped(targets, ({ evidence }) => withoutAccount(evidence)).values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const parts = [
            ...grouped(members, ({ evidence, principals }) => [evidence, accountOf(principals)]).values(),
        ];
        const trails = [...new Set(members.flatMap(({ evidence }) => evidence.trails))];
        return [
            {
                request: { ...first.evidence, trails },
                principals: principalsOf(members),
                parts: parts.flatMap((part) => {
                    const [one] = part;
                    return one === undefined ? [] : [{ request: one.evidence, principals: principalsOf(part) }];
                }),
                targets: members,
            },
        ];
    });
}
function principalsOf(targets) {
    return [...new Map(targets.flatMap((target) => target.principals.map((one) => [one.arn, one]))).values()];
}
function grouped(targets, keyOf) {
    const groups = new Map();
    for (const target of targets) {
        const key = JSON.stringify(keyOf(target));
        groups.set(key, [...(groups.get(key) ?? []), target]);
    }
    return groups;
}
/** What differs from account to account is no reason for a second pass over the logs. */
function withoutAccount({ trails: _, assume: __, ...request }) {
    const { generation, unusedAccess, ...shared } = request;
    return [shared, generation && { ...generation, accessRole: '' }, unusedAccess !== undefined];
}
/** Principals of different accounts are asked about side by side. */
function accountOf([first]) {
    return first?.account ?? '';
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mo: () => (/* binding */ parsePolicies),
  oD: () => (/* binding */ readWhole),
  x4: () => (/* binding */ versionsOf),
  cV: () => (/* binding */ withBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(8898);
// EXTERNAL MODULE: ./src/policy/formats/formats.ts + 1 modules
var formats = __webpack_require__(8062);
// EXTERNAL MODULE: ./src/repository/paths.ts
var repository_paths = __webpack_require__(9024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(7346);
;// CONCATENATED MODULE: ./src/repository/base-files.ts




/**
 * Reads what the files of a target were at the base: what its configuration there leads to, and nothing else. What a
 * change moves into the target from elsewhere was not granted to it.
 */
async function readBaseFiles(checkout, request) {
    const { base } = checkout;
    if (base === undefined)
        return { kind: 'unread', message: 'there is nothing to compare with' };
    if (typeof base !== 'string')
        return { kind: 'unread', message: base.problem };
    try {
        return await readAt(checkout, base, request);
    }
    catch (error) {
        if (error instanceof repository_repository/* RepositoryFailure */.zp)
            return { kind: 'unread', message: error.message };
        throw error;
    }
}
async function readAt(checkout, base, request) {
    const { repository, head } = checkout;
    const files = [];
    for (const path of await askedFor(checkout, base, request)) {
        const file = await repository.read(base, path);
        if (file === undefined)
            continue;
        if (file.text === undefined)
            return { kind: 'unread', message: `${path} at the base is no text, or too large`, lasting: true };
        files.push({ path, was: path, text: file.text });
    }
    const fresh = request.head.filter((path) => files.every(({ was }) => was !== path));
    const committed = await Promise.all(fresh.map((path) => repository.read(head, path)));
    const uncommitted = fresh.filter((_, index) => committed[index] === undefined);
    const added = fresh.filter((path) => !uncommitted.includes(path));
    if (added.length === 0)
        return { kind: 'read', commit: base, files, uncommitted };
    const moved = await movedFiles(checkout, base, added);
    // Where the configuration leads to nothing at the base, the files were called otherwise there.
    return { kind: 'read', commit: base, files: files.length === 0 ? moved : files, uncommitted };
}
/** What files that are new under their names were called before; throws where GitHub does not list all that changed. */
async function movedFiles({ repository, head }, base, added) {
    const { files, complete } = await repository.differences(base, head);
    const moved = [];
    for (const path of added) {
        const change = files.get(path);
        if (change === undefined && !complete)
            throw new repository_repository/* RepositoryFailure */.zp('GitHub does not list all files that changed; fetch-depth: 0 helps');
        const was = change?.movedFrom;
        const text = was === undefined ? undefined : (await repository.read(base, was))?.text;
        if (was !== undefined && text !== undefined)
            moved.push({ path, was, text });
    }
    return moved;
}
/** The paths that the configuration names, as they are in the repository. */
async function askedFor({ repository, root }, base, { given, folder }) {
    const inside = given.flatMap((one) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, one)) ?? []);
    const globs = inside.filter(find_files/* isGlob */.fg);
    const plain = inside.filter((path) => !(0,find_files/* isGlob */.fg)(path));
    if (globs.length === 0)
        return new Set(plain);
    const all = await repository.list(base);
    return new Set([...plain, ...all.filter((path) => globs.some((glob) => (0,repository_paths/* pathMatches */.rg)(glob, path)))]);
}

;// CONCATENATED MODULE: ./src/repository/versions.ts


/**
 * Follows files back along a branch until a moment. Commits in between are looked at by halves: where both ends have
 * the same content nothing is taken to have happened between them. A file is followed where it was moved.
 */
async function readVersions(repository, commit, followed, since) {
    const { commits, complete } = await repository.lineOf(commit, since);
    const paths = await pathsOf(repository, commits, followed);
    const traces = await Promise.all(paths.map((path) => traceOf(repository, commits, path, 0)));
    const starts = new Set([0, ...traces.flatMap((trace) => trace.map(({ from }) => from))]);
    const edges = [...starts].sort((a, b) => a - b);
    const versions = edges.map((from, index) => {
        const last = (edges[index + 1] ?? commits.length) - 1;
        return { since: commits[last]?.time ?? since, files: filesAt(from, paths, traces) };
    });
    return { kind: 'read', versions, complete };
}
/** The files as they were at a commit (its index), each once: an older name may be among the paths as well. */
function filesAt(index, paths, traces) {
    const files = new Map();
    for (const [position, path] of paths.entries()) {
        const part = traces[position]?.findLast(({ from }) => from <= index);
        if (part?.file === undefined || files.has(part.path))
            continue;
        // A file that is not text is not a policy: it is not known what it granted.
        files.set(part.path, { path, text: part.file.text ?? '' });
    }
    return [...files.values()];
}
/** A policy that was split since had another name: its actions are as old as they were in it. */
async function pathsOf(repository, commits, { paths, globs }) {
    const oldest = commits.at(-1);
    if (globs.length === 0 || oldest === undefined)
        return paths;
    const all = await repository.list(oldest.id);
    return [...new Set([...paths, ...all.filter((path) => globs.some((glob) => (0,repository_paths/* pathMatches */.rg)(glob, path)))])];
}
async function traceOf(repository, commits, path, start) {
    const known = new Map();
    const at = async (index) => {
        const id = commits[index]?.id;
        if (!known.has(index))
            known.set(index, id === undefined ? undefined : await repository.read(id, path));
        return known.get(index);
    };
    const parts = [{ from: start, path, file: await at(start) }];
    for (const from of await changesBetween(start, commits.length - 1, at)) {
        const [before, after] = [await at(from), await at(from - 1)];
        parts.push({ from, path, file: before });
        const came = before === undefined && after !== undefined;
        const was = came ? await sourceOf(repository, commits, path, from) : undefined;
        if (was !== undefined)
            return [...parts.slice(0, -1), ...(await traceOf(repository, commits, was, from))];
    }
    return parts;
}
/** The indices at which an older content begins, newest first. */
async function changesBetween(newest, oldest, at) {
    if (newest >= oldest)
        return [];
    const [newer, older] = [await at(newest), await at(oldest)];
    if (newer?.id === older?.id)
        return [];
    if (oldest - newest === 1)
        return [oldest];
    const middle = Math.floor((newest + oldest) / 2);
    return [...(await changesBetween(newest, middle, at)), ...(await changesBetween(middle, oldest, at))];
}
/** What a file was called before the commit that brought it; undefined where it was new. */
async function sourceOf(repository, commits, path, before) {
    const [older, newer] = [commits[before]?.id, commits[before - 1]?.id];
    if (older === undefined || newer === undefined)
        return undefined;
    const { files, complete } = await repository.differences(older, newer);
    const change = files.get(path);
    if (change === undefined && !complete)
        throw new repository_repository/* RepositoryFailure */.zp('GitHub does not list all files that changed; fetch-depth: 0 helps');
    return change?.movedFrom;
}

;// CONCATENATED MODULE: ./src/run/read-policies.ts








/** The policies of all targets, in their order; throws InputError with every problem of every file at once. */
async function parsePolicies(targets, reader) {
    const all = [];
    const errors = [];
    for (const target of targets) {
        const files = await reader.readPolicies(target);
        const { texts, problems: unread } = files;
        const { policies, problems } = (0,formats/* readPolicies */.h9)(texts);
        errors.push(...unread, ...problems.filter(isError).map(inputProblem));
        all.push({
            files,
            policies,
            warnings: problems,
            ...(files.base === undefined ? {} : { base: parsedBase(files.base, policies) }),
        });
    }
    if (errors.length > 0)
        throw new input_error/* InputError */.d(errors);
    return all;
}
/** An uncommitted file is taken to be what it was: a change did not bring it. */
function parsedBase(base, now) {
    if (base.kind === 'unread')
        return base;
    const { uncommitted, commit } = base;
    const before = readWhole(base.files);
    const kept = now.filter(({ id }) => uncommitted.includes(id.file));
    if (before !== undefined)
        return { kind: 'read', commit, policies: [...before, ...kept], uncommitted };
    const message = 'a policy at the base is none that IAM would take';
    return { kind: 'unread', message, lasting: true };
}
/** The policies of files as they were; undefined where one of them has an error. */
function readWhole(files) {
    const { policies, problems } = (0,formats/* readPolicies */.h9)(files);
    return problems.some(isError) ? undefined : policies;
}
function isError({ severity }) {
    return severity === 'error';
}
function inputProblem({ path, line, column, message, remedy }) {
    return { location: `${path}:${line}:${column}`, message, remedy };
}
/** Adds what the files were before the change. A file that the change removes grants nothing; that is no mistake. */
async function withBase(target, { texts, problems, absent }, { folder }, { checkout, before }) {
    const wrong = absent.map(({ problem }) => problem);
    const given = target.policyFiles;
    if (checkout?.base === undefined)
        return { texts, problems: [...problems, ...wrong], given };
    const asked = earlierTarget(target, before)?.policyFiles ?? given;
    const request = { given: asked, folder, head: texts.map(({ path }) => path) };
    const base = await readBaseFiles(checkout, request);
    const missing = absent.filter(({ absolute }) => !wasThere((0,repository_paths/* pathIn */.lW)(checkout.root, absolute), base));
    return { texts, problems: [...problems, ...missing.map(({ problem }) => problem)], given, base };
}
/**
 * The target as a configuration that the change touches had it, by its name or by one of its principals;
 * undefined for one that was not evaluated before: its files are taken to have been its own.
 */
function earlierTarget(target, before) {
    const arns = new Set(target.principals.map(({ arn }) => arn));
    return (before?.targets.find(({ name }) => name === target.name) ??
        before?.targets.find(({ principals }) => principals.some(({ arn }) => arns.has(arn))));
}
function wasThere(path, base) {
    return path !== undefined && base.kind === 'read' && base.files.some(({ was }) => (0,repository_paths/* pathMatches */.rg)(path, was));
}
/**
 * Reads what the files of a target said since a moment, at the base where there is one, else at the commit that is
 * checked out, or says why that is not known.
 */
async function versionsOf({ texts, base, given }, since, checkout, folder) {
    if (checkout === undefined)
        return { ...neverKnown, message: 'this is no git repository' };
    const { repository, head, base: commit, root } = checkout;
    const globs = given.filter(find_files/* isGlob */.fg).flatMap((glob) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, glob)) ?? []);
    const [start, paths] = base?.kind === 'read'
        ? [base.commit, base.files.map(({ was }) => was)]
        : [typeof commit === 'string' ? commit : head, texts.map(({ path }) => path)];
    const [uncommitted] = base?.kind === 'read' ? base.uncommitted : [];
    if (uncommitted !== undefined)
        return { ...neverKnown, message: `${uncommitted} is not committed` };
    try {
        const found = await Promise.all(paths.map((path) => repository.read(start, path)));
        const strange = paths.find((_, index) => found[index] === undefined);
        if (strange !== undefined)
            return { ...neverKnown, message: `${strange} is not committed` };
        return await readVersions(repository, start, { paths, globs }, since);
    }
    catch (error) {
        if (error instanceof repository_repository/* RepositoryFailure */.zp)
            return { kind: 'unread', message: error.message };
        throw error;
    }
}
/** It was never committed: no other run could know more. */
const neverKnown = { kind: 'unread', lasting: true };


/***/ }),

/***/ 254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/drift/history.ts
/** The records of earlier runs and of this one, oldest first; one of the same moment is replaced, and sixty are enough. */
function recorded(history = [], run) {
    const others = history.filter(({ end }) => end !== run.end);
    return [...others, run].sort((a, b) => a.end - b.end).slice(-60);
}

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(2719);
;// CONCATENATED MODULE: ./src/drift/verdict.ts



/**
 * Fail beats inconclusive beats pass: proven drift stands even when evidence is incomplete. Of a new role nothing is
 * judged yet. Where it is unknown what a change brings, what only might count is not proven to.
 */
function judge(drift, limits, status) {
    const { isNew = false, baseUnread } = status;
    const findings = drift.findings.filter((finding) => !mightCount(finding, limits, baseUnread));
    // What was not compared may hold a widened wildcard or a grant that must not be added: that is no pass.
    const open = limits.gate === 'introduced' || baseUnread?.lasting === false;
    const proven = { ...drift, findings };
    const failures = isNew ? (0,drift_limits/* newGrantFailure */.t2)(drift, limits) : (0,drift_limits/* failuresOf */.dJ)(proven, limits);
    const doubts = isNew ? [] : doubtsOf({ ...status, baseUnread: open ? baseUnread : undefined });
    const verdict = failures.length > 0 ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass';
    return { verdict, reasons: [...failures, ...doubts] };
}
/** Drift that the change may not bring where only that counts, or that it may bring by name, too new to judge. */
function mightCount({ state, named, inBaseline }, { gate }, base) {
    if (base === undefined || inBaseline === true || (state !== 'over-granted' && state !== 'missing'))
        return false;
    return gate === 'introduced' || (base.mayHideNew && state === 'over-granted' && named === true);
}
/** The worst of several verdicts; pass for none. */
function worst(verdicts) {
    return ['fail', 'inconclusive'].find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
/** Why the evidence is too thin to pass on. */
function doubtsOf(status) {
    const { principals, coverages, baseUnread, unproven = [], withoutEvidence } = status;
    const none = withoutEvidence ?? `the evidence says nothing of ${principals.join(', ')}`;
    if (coverages.length === 0)
        return [{ code: 'no-evidence', message: none }];
    return [
        ...(baseUnread === undefined ? [] : [baseReason(baseUnread.message)]),
        ...unproven.map(trustReason),
        ...(status.unlisted === undefined
            ? []
            : [{ code: 'incomplete-evidence', message: status.unlisted }]),
        ...gapReasons(coverages),
        ...principals.filter((principal) => !seen(principal, coverages)).map(noEvent),
        ...spanReason(status),
        ...youthReason(status),
        ...(status.unknownAge ?? []).map(ageReasonOf),
        ...(status.interrupted === true ? [interruptedReason] : []),
        ...ageReason(status),
        ...earlyReasons(status),
    ];
}
function baseReason(message) {
    return { code: 'base-unknown', message: `what this change adds is not known: ${message}` };
}
function trustReason(what) {
    const message = `${what}: it is somebody’s word, not evidence (trust-evidence: true lets it count)`;
    return { code: 'untrusted-evidence', message };
}
/** One fault of several sources is one reason. */
function gapReasons(coverages) {
    const messages = coverages.flatMap(({ gaps }) => gaps.map(({ location, message }) => `${location}: ${message}`));
    return [...new Set(messages)].map((message) => ({ code: 'incomplete-evidence', message }));
}
/**
 * Every log set that was searched for a principal must hold some event of it; without logs, one other source is enough.
 * A source with a gap has its own reason.
 */
function seen(principal, coverages) {
    const asked = coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal));
    const saw = (some) => some.map((coverage) => (0,source_coverage/* sawAny */.ui)(coverage, principal));
    const logs = saw(asked.filter(source_coverage/* isLogCoverage */.RR));
    if (asked.length === 0 || logs.length > 0)
        return asked.length > 0 && !logs.includes(false);
    const others = saw(asked);
    return asked.some(({ gaps }) => gaps.length > 0) || others.includes(true) || !others.includes(false);
}
function noEvent(principal) {
    return { code: 'no-event', message: `no event of ${principal} in the evidence` };
}
/**
 * The longest span of several sources counts, of each principal by itself: one that is hardly seen is not passed. Of
 * one whose sources all have gaps those are said.
 */
function spanReason({ principals, coverages, minObservation }) {
    const spans = principals
        .map((principal) => coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal)))
        .flatMap((own) => (own.every(({ gaps }) => gaps.length > 0) ? [] : [(0,source_coverage/* longestSpan */.$T)(own)]));
    const span = spans.length === 0 ? (0,source_coverage/* longestSpan */.$T)(coverages) : Math.min(...spans);
    if (span >= minObservation)
        return [];
    const message = `the evidence spans ${roughly(span)}, less than min-observation (${(0,time/* formatDuration */.a3)(minObservation)})`;
    return [{ code: 'short-span', message }];
}
const interruptedReason = {
    code: 'interrupted',
    message: 'the run was interrupted before everything was read',
};
function ageReasonOf(principal) {
    return {
        code: 'unknown-age',
        message: `how old ${principal} is could not be read; allow iam:GetRole or iam:GetUser`,
    };
}
function youthReason({ created, windowEnd, minObservation }) {
    if (created === undefined || windowEnd - created >= minObservation)
        return [];
    const days = Math.max(0, (0,time/* daysBetween */.YM)(created, windowEnd));
    return [{ code: 'young-role', message: `the role is ${days} days old, less than min-observation` }];
}
function ageReason({ coverages, staleBefore }) {
    const ends = coverages.map(({ window }) => window.end);
    const oldest = Math.min(...ends);
    if (staleBefore === undefined || oldest >= staleBefore)
        return [];
    const message = `the evidence ends on ${(0,time/* isoDay */.kh)(oldest)}, longer ago than max-evidence-age allows`;
    return [{ code: 'old-evidence', message }];
}
/** A source whose time ends before the time in question proves nothing of the rest: silence would look like a pass. */
function earlyReasons({ coverages, windowEnd, tail, staleBefore = 0 }) {
    const early = coverages.flatMap((coverage) => {
        if (coverage.source === 'unused-access' || coverage.gaps.length > 0)
            return [];
        const { end } = coverage.source === 'last-accessed' ? coverage.trackingPeriod : coverage.window;
        if (end < staleBefore || end >= windowEnd - tail)
            return [];
        return [`${coverage.source}: it ends on ${(0,time/* isoDay */.kh)(end)}, before the time in question does`];
    });
    return [...new Set(early)].map((message) => ({ code: 'ends-early', message }));
}
/** Days where there are any, else hours, else minutes: for people. */
function roughly(duration) {
    const minutes = Math.floor(duration / 60_000);
    if (minutes >= 2 * 24 * 60)
        return `${Math.floor(minutes / (24 * 60))} days`;
    return minutes >= 120 ? `${Math.floor(minutes / 60)} hours` : `${minutes} minutes`;
}

// EXTERNAL MODULE: ./src/evidence/merge.ts
var merge = __webpack_require__(1993);
// EXTERNAL MODULE: ./src/policy/grants.ts + 1 modules
var grants = __webpack_require__(2643);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/evidence/evidence.ts
var evidence_evidence = __webpack_require__(755);
// EXTERNAL MODULE: ./src/evidence/from-logs.ts
var from_logs = __webpack_require__(5937);
;// CONCATENATED MODULE: ./src/evidence/from-tracked-actions.ts


/**
 * Turns what a source reports by action into evidence. Such sources count denied calls as well, so every use is
 * `attempted`. An action without a time was tried until `end` at the latest.
 */
function actionsToEvidence(tried, source, events, end) {
    const uses = new Map();
    const mayNeed = new Map();
    for (const { action: name, last } of tried) {
        const action = canonical(name, events.catalogue);
        const attempted = last === undefined ? {} : { last };
        const use = { attempted, resources: { sample: [], complete: false }, sources: [source] };
        uses.set(action, (0,merge/* mergeUses */.Nv)(uses.get(action), use));
        for (const needed of events.mayNeedOf(action)) {
            const known = mayNeed.get(needed);
            const need = { event: action, last: last ?? end };
            if (known === undefined || known.last < need.last)
                mayNeed.set(needed, need);
        }
    }
    return { uses: (0,order/* sorted */.I)(uses), mayNeed: (0,order/* sorted */.I)(mayNeed), unknownEvents: [] };
}
/** `service:Name` in AWS's own case; as it is when the catalogue does not know it. */
function canonical(action, catalogue) {
    const id = catalogue.idOf(action);
    return id === undefined ? action : catalogue.nameOf(id);
}

// EXTERNAL MODULE: ./src/evidence/memory.ts
var memory = __webpack_require__(2350);
;// CONCATENATED MODULE: ./src/run/assemble.ts






/** The services in use: their operations may need actions of the granted ones. */
function servicesIn({ logs, accounts }, { events }) {
    const calls = logs.flatMap(({ calls: of, source }) => [...(0,from_logs/* callsToEvidence */.oQ)(of, events, source).values()]);
    const actions = calls.flatMap(({ uses }) => [...uses.keys()]);
    const unknown = calls.flatMap(({ unknownEvents }) => unknownEvents.flatMap(({ service }) => service ?? []));
    const tried = accounts?.answers.flatMap((answer) => answer.tried.map(({ action }) => action)) ?? [];
    return [...new Set([...actions, ...tried].map((action) => action.split(':', 1)[0] ?? '')), ...unknown];
}
/** The evidence of a group: that of its evidence file, what its sources answered, and what is remembered. */
function evidenceOf({ group, window, answers, file, previous, interrupted }, reference, knowledge) {
    const { request, principals } = group;
    const fresh = answered(answers, principals, knowledge, reference, window.end);
    const read = (0,merge/* mergeGathered */.XP)([file, fresh].filter((one) => one !== undefined));
    const gathered = request.memory ? remembered(read, previous, request.memory, window.end) : read;
    return interrupted ? { ...gathered, interrupted: true } : gathered;
}
function remembered(read, previous, { path, retention }, end) {
    const all = (0,memory/* remember */.k)(previous, read, retention, end);
    if (previous !== undefined)
        return all;
    const first = `previous-evidence ${path} is not there: nothing is remembered from before this run`;
    return { ...all, remarks: [...(all.remarks ?? []), first] };
}
/** The evidence in the answers of the sources; undefined when no source but an evidence file was read. */
function answered({ logs, accounts }, principals, { events }, reference, end) {
    if (logs.length === 0 && accounts === undefined && reference === undefined)
        return undefined;
    const logCoverages = logs.flatMap(({ set, source }) => withTrails((0,from_logs/* coverageOfLogs */.xC)(set, events, source), accounts?.trails ?? []));
    const calls = logs.map(({ calls: of, source }) => (0,from_logs/* callsToEvidence */.oQ)(of, events, source));
    const answers = accounts?.answers ?? [];
    const remarks = [
        ...(accounts?.remarks ?? []),
        ...logs.flatMap((one) => one.remarks),
        ...(reference?.remarks ?? []),
    ];
    const known = principals.map(({ arn }) => {
        const parts = answers
            .filter(({ coverage }) => coverage.principal === arn)
            .map(({ coverage, tried }) => actionsToEvidence(tried, coverage.source, events, end));
        const facts = accounts?.facts.get(arn);
        // Two sources may count the same records: the larger count is right, the sum is not.
        const logged = (0,merge/* mergeEvidence */.i1)(calls.map((one) => one.get(arn) ?? evidence_evidence/* noEvidence */.n2), Math.max);
        const evidence = (0,merge/* mergeEvidence */.i1)([logged, ...parts]);
        return [arn, { evidence, ...(facts === undefined ? {} : { facts }) }];
    });
    return {
        coverage: [...logCoverages, ...answers.map(({ coverage }) => withOfficialCase(coverage, events))].map(withLostTrails),
        principals: (0,order/* sorted */.I)(new Map(known)),
        ...(reference === undefined ? {} : { serviceReference: reference.services }),
        ...(remarks.length === 0 ? {} : { remarks: [...new Set(remarks)] }),
    };
}
/**
 * A log view with the trails that are named for its principals: those of another account say nothing about them.
 * Principals with different trails get a view each.
 */
function withTrails(coverage, parts) {
    const alike = new Map();
    for (const part of parts) {
        const key = part.trails.map(({ arn }) => arn).join(' ');
        alike.set(key, [...(alike.get(key) ?? []), part]);
    }
    if (alike.size === 0)
        return [coverage];
    return [...alike.values()].map((same) => {
        const own = new Set(same.flatMap(({ principals }) => principals));
        const trails = bestRead(same);
        const records = alike.size === 1
            ? coverage.eventsByPrincipal
            : new Map([...coverage.eventsByPrincipal].filter(([one]) => own.has(one)));
        return { ...coverage, eventsByPrincipal: records, ...(trails.length === 0 ? {} : { trails }) };
    });
}
/** If several accounts name the same trail, only one of them may be able to read it: its answer counts for all. */
function bestRead(parts) {
    const best = new Map();
    for (const trail of parts.flatMap(({ trails }) => trails)) {
        const known = best.get(trail.arn);
        if (known === undefined || 'readError' in known)
            best.set(trail.arn, trail);
    }
    return [...best.values()];
}
/** A view whose actions are written as in AWS's service reference. */
function withOfficialCase(coverage, { catalogue }) {
    const all = (actions) => actions.map((action) => canonical(action, catalogue));
    if (coverage.source === 'unused-access')
        return { ...coverage, actions: all(coverage.actions) };
    if (coverage.source !== 'last-accessed')
        return coverage;
    const services = coverage.services.map(({ trackedActions: tracked, ...service }) => {
        return tracked === undefined ? service : { ...service, trackedActions: all(tracked) };
    });
    return { ...coverage, services };
}
/** A trail whose settings were not received may leave out anything: until it is read, silence proves nothing. */
function withLostTrails(coverage) {
    const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
    const lost = trails.flatMap((trail) => 'readError' in trail && trail.retryable ? [{ location: trail.arn, message: trail.readError }] : []);
    return lost.length === 0 ? coverage : { ...coverage, gaps: [...coverage.gaps, ...lost] };
}

// EXTERNAL MODULE: ./src/run/evidence-groups.ts
var evidence_groups = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/run/target.ts
var run_target = __webpack_require__(3060);
;// CONCATENATED MODULE: ./src/run/gather-all.ts





const nothingSeen = { coverage: [], principals: new Map() };
/**
 * Gathers the evidence of all targets: asks one group of them after the other, then learns once what AWS's service
 * reference says about the services concerned, and understands all answers with that. Throws InputError.
 */
async function gatherAll(targets, policies, ports) {
    const granted = new Map(targets.map((target, index) => [target, policies[index]?.policies ?? []]));
    const asked = [];
    for (const group of (0,evidence_groups/* groupByRequest */.i)(targets.filter(({ principals }) => principals.length > 0))) {
        const answers = await ports.ask(group);
        const own = group.targets.flatMap((target) => granted.get(target) ?? []);
        const services = [
            ...(0,grants/* servicesOf */.Yj)(own, ports.knowledge.catalogue),
            ...servicesIn(answers.answers, ports.knowledge),
        ];
        asked.push({ ...answers, reference: await ports.readReference(group.request, services) });
    }
    const recalled = await recallOthers(targets, asked, ports);
    const knowledge = ports.learn(referenceIn(asked, recalled), operationsIn(asked));
    const passes = new Map(asked.map((one) => [one.group, evidenceOf(one, one.reference, knowledge)]));
    const prefixes = (0,run_target/* prefixAnswers */.U3)(targets);
    const answers = prefixes.size === 0 ? [] : [{ ...nothingSeen, matchedRoles: prefixes }];
    return {
        evidence: (0,merge/* mergeGathered */.XP)([...passes.values(), ...recalled, ...answers]),
        of: (target) => {
            const group = groupOf(target, asked);
            return (group && passes.get(group)) ?? nothingSeen;
        },
        knowledge,
    };
}
function groupOf(target, asked) {
    return asked.find(({ group }) => group.targets.includes(target))?.group;
}
/** What the service reference says, by service: what earlier evidence was made with stands first. */
function referenceIn(asked, recalled) {
    const all = asked.flatMap(({ file, previous, reference }) => {
        const own = [file?.serviceReference, reference?.services].filter((one) => one !== undefined);
        return own.length > 0 ? own : (previous?.serviceReference ?? []);
    });
    const known = [...all, ...recalled.flatMap(({ serviceReference: reference }) => reference ?? [])];
    return new Map(known.reverse().flatMap((reference) => [...reference]));
}
function operationsIn(asked) {
    return new Map(asked.flatMap(({ reference }) => [...(reference?.operations ?? [])]));
}
/** Earlier evidence is kept when no role of its targets could be queried. */
async function recallOthers(targets, asked, ports) {
    const done = new Set(asked.map(({ group }) => group.request.memory?.path));
    const others = targets.flatMap(({ evidence: { memory } }) => memory === undefined || done.has(memory.path) ? [] : [[memory.path, memory]]);
    return Promise.all([...new Map(others).values()].map((memory) => ports.recall(memory)));
}

;// CONCATENATED MODULE: ./src/drift/ages.ts
/**
 * When actions were first granted, by the oldest entry that grants them (entries are newest first); a pause in between
 * makes nothing young. An action that none of them grants is of this very moment. One that the oldest grants is as old
 * as that if the entries are `complete` (they reach beyond the time in question); else its age is not known, and it is
 * left out. What a wildcard granted before a name did counts.
 */
function agesOf(ids, history, complete, now) {
    const ages = new Map();
    for (const id of ids) {
        const first = history.findLastIndex(({ actions }) => actions.has(id));
        if ((first === -1 || first === history.length - 1) && !complete)
            continue;
        ages.set(id, history[first]?.since ?? now);
    }
    return ages;
}

// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(4131);
// EXTERNAL MODULE: ./src/reference/privilege-escalation.ts
var privilege_escalation = __webpack_require__(3158);
// EXTERNAL MODULE: ./src/drift/acceptances.ts
var acceptances = __webpack_require__(6059);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var drift_baseline = __webpack_require__(164);
;// CONCATENATED MODULE: ./src/drift/drift-input.ts

/** The moment since which a use keeps a granted action in use. */
function inUseSince({ windowEnd, unusedAfter, remembered = 0 }) {
    return windowEnd - Math.max(unusedAfter, remembered);
}
/** The actions of some names; those that the catalogue does not know are left out. */
function idsOf(actions, catalogue) {
    return action_set/* ActionSet */.L.of(catalogue, [...actions].flatMap((action) => catalogue.idOf(action) ?? []));
}
/**
 * Uses at or after a moment, older outcomes left out: a refusal long before the last success is no refusal today.
 * An outcome without a time happened inside the window of its source.
 */
function recentUses(uses, since, at = ({ last }) => last) {
    const recent = (tally) => tally === undefined || (at(tally) ?? since) < since ? undefined : tally;
    return new Map([...uses].flatMap(([action, use]) => {
        const [allowed, denied, attempted] = [recent(use.allowed), recent(use.denied), recent(use.attempted)];
        if (allowed === undefined && denied === undefined && attempted === undefined)
            return [];
        const { resources, sources } = use;
        return [
            [
                action,
                {
                    ...(allowed === undefined ? {} : { allowed }),
                    ...(denied === undefined ? {} : { denied }),
                    ...(attempted === undefined ? {} : { attempted }),
                    resources,
                    sources,
                },
            ],
        ];
    }));
}

// EXTERNAL MODULE: ./src/drift/findings.ts
var findings = __webpack_require__(3321);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
;// CONCATENATED MODULE: ./src/drift/missing.ts


/** Sources that report actions and no calls count denied ones too. */
const attempted = 'attempted; its source does not tell whether it was refused';
const unreadOthers = "in use, not granted here; the role's other policies were not read";
/** Judges every action that was used or attempted and that the compared files do not grant. */
function judgeMissing(input, recent, ungranted, knowledge) {
    const findings = [];
    const notes = [];
    for (const id of ungranted) {
        const action = knowledge.catalogue.nameOf(id);
        const use = recent.get(action);
        if (use === undefined || knowledge.events.permissionless.has(action))
            continue;
        const result = judgeUngranted(id, action, use, input, knowledge);
        if ('finding' in result)
            findings.push(result.finding);
        else
            notes.push(result.note);
    }
    return { findings, notes };
}
/** The first row of the table that fits. */
function judgeUngranted(id, action, use, input, knowledge) {
    const missing = (reason) => ({
        finding: missingFinding(id, action, use, reason, input, knowledge),
    });
    const note = (code, message, extra = {}) => {
        return { note: { code, message, action, ...extra } };
    };
    const { foreign, base, head } = input;
    const deny = (0,grants/* deniedOnPurpose */.bS)(head, id, use.resources);
    // A Deny that the change itself brings is no old decision: the reader is to see what it stops.
    if (deny !== undefined && base?.actions.has(id) === true)
        return missing(`in use, and this change denies it${sidOf(deny.at.sid)}`);
    if (deny !== undefined) {
        const message = `${action} was called ${timesOf(use)} and is denied on purpose${sidOf(deny.at.sid)}`;
        return note('denied-on-purpose', message, { file: deny.at.file, line: deny.at.line });
    }
    const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
    if (other?.every.has(id))
        return note('granted-elsewhere', `${action} is granted by another policy of the role${despite(use)}`);
    if (base?.actions.has(id))
        return missing('in use, and this change removes it');
    if (foreign?.deployed?.has(id))
        return missing('in use, and the deployed policy still grants it');
    const currentlyDenied = use.denied !== undefined || use.allowed === undefined;
    if (other !== undefined && !other.some.has(id) && !currentlyDenied) {
        return note('granted-outside', `${action} succeeds without any policy of the role: a resource policy or a session`);
    }
    if (!currentlyDenied)
        return missing(other === undefined ? unreadOthers : 'in use; another policy grants it to some of the principals only');
    const reason = denialOf(use, foreign?.boundary?.has(id) === false);
    if (input.rules.missingDenied === 'count')
        return missing(reason);
    return note('currently-denied', `${action}: ${reason}, ${timesOf(use)}`);
}
/** A grant under a condition or on some resources is one all the same; the reader has to know that it does not help. */
function despite({ allowed, denied }) {
    return denied !== undefined && allowed === undefined ? ', and every call was refused all the same' : '';
}
/** Granting an action that a permissions boundary does not allow would change nothing. */
function denialOf({ denied }, beyondBoundary) {
    const reason = denied === undefined ? attempted : 'denied today';
    return beyondBoundary ? `${reason}; the permissions boundary does not allow it` : reason;
}
function missingFinding(id, action, { allowed, denied, attempted: tried, resources, sources }, reason, { base, foreign }, { catalogue }) {
    const restores = base?.actions.has(id) === true || foreign?.deployed?.has(id) === true;
    const calls = (allowed?.count ?? 0) + (tried?.count ?? 0);
    const times = [allowed?.last, tried?.last].filter((time) => time !== undefined);
    return {
        kind: 'action',
        action,
        state: 'missing',
        accessLevel: catalogue.levelOf(id),
        reason,
        ...(times.length === 0 ? {} : { lastUsed: Math.max(...times) }),
        ...(calls === 0 ? {} : { calls }),
        ...(denied?.count === undefined ? {} : { denied: denied.count }),
        ...(denied?.last === undefined ? {} : { lastDenied: denied.last }),
        resources: resources.sample,
        seenBy: sources,
        currentlyDenied: allowed === undefined && !restores,
        ...(base === undefined ? {} : { introduced: base.actions.has(id) ? 'removed' : 'existing' }),
    };
}
function timesOf({ allowed, denied, attempted }) {
    const total = (allowed?.count ?? 0) + (denied?.count ?? 0) + (attempted?.count ?? 0);
    if (total === 0)
        return 'at least once';
    return total === 1 ? 'once' : `${total} times`;
}
function sidOf(sid) {
    return sid === undefined ? '' : ` (Sid ${(0,base_text/* quote */.hD)(sid)})`;
}

// EXTERNAL MODULE: ./src/drift/unused.ts + 1 modules
var unused = __webpack_require__(7640);
;// CONCATENATED MODULE: ./src/drift/comparison.ts











/** Compares what is granted with what was seen. Pure. */
function compareUse(input, knowledge) {
    const since = inUseSince(input.rules);
    const inUse = recentUses(input.evidence.uses, since);
    const used = input.head.actions.intersect(idsOf(inUse.keys(), knowledge.catalogue));
    const applied = (0,acceptances/* applyAcceptances */.Rm)(input.acceptances, input.today);
    const { findings, notes } = missingIn(input, inUse, knowledge);
    return {
        used,
        inUse,
        missing: { findings: findings.map((one) => settled(one, applied, input)), notes },
        applied,
        judgeUnused: (0,unused/* unusedJudge */.cm)(input, new Set(inUse.keys()), since, knowledge),
        named: (0,unused/* namedActions */.PT)(input.head),
    };
}
/** Whether some action is called over-granted or not by when it was granted: only then are ages worth reading. */
function needsAges({ used, applied, judgeUnused, named }, input) {
    const { head, base, rules } = input;
    if (rules.newGrantGrace === 0)
        return false;
    return [...named].some((id) => {
        const existed = base === undefined || base.actions.has(id);
        if (!existed || used.has(id) || !head.actions.has(id))
            return false;
        const isAccepted = applied.find({ action: head.actions.catalogue.nameOf(id) }) !== undefined;
        return !isAccepted && judgeUnused(id, undefined).state === 'over-granted';
    });
}
/** A finding as it counts: accepted, or marked as known from the baseline. */
function settled(finding, applied, input) {
    const counted = accepted(finding, applied, input.today);
    const { baseline } = input;
    return baseline !== undefined && (0,drift_baseline.isKnown)(counted, baseline) ? { ...counted, inBaseline: true } : counted;
}
function accepted(finding, applied, today) {
    const by = applied.find((0,findings/* keyOf */.T)(finding));
    // An outage that a change brings is accepted by its name, not by what was accepted for other reasons.
    if (by === undefined || (finding.introduced === 'removed' && (0,action_pattern/* hasWildcard */.rl)(by.pattern)))
        return finding;
    const { cause: _, ...rest } = finding;
    const { reason, expires: until } = by;
    return {
        ...rest,
        state: 'accepted',
        reason: `${finding.reason}; accepted: ${reason} (until ${until})`,
        acceptedBy: { reason, until, daysLeft: (0,acceptances/* daysLeft */.H_)(by, today) },
    };
}
/**
 * What is missing was called lately. What is only remembered is missing where it was granted until now: the next time
 * would fail.
 */
function missingIn(input, inUse, knowledge) {
    const { head, base, foreign, evidence, rules } = input;
    const { catalogue } = knowledge;
    const recent = recentUses(evidence.uses, rules.windowEnd - rules.unusedAfter, merge/* surelyAt */.On);
    const lately = idsOf(recent.keys(), catalogue);
    // Actions that were only ever denied would be no different.
    const worked = [...inUse].flatMap(([action, { allowed, attempted }]) => (allowed ?? attempted) ? [action] : []);
    const lost = [...idsOf(worked, catalogue).minus(lately)].filter((id) => base?.actions.has(id) === true || foreign?.deployed?.has(id) === true);
    const ungranted = action_set/* ActionSet */.L.of(catalogue, [...lately, ...lost]).minus(head.actions);
    return judgeMissing(input, new Map([...inUse, ...recent]), ungranted, knowledge);
}
/** Every granted action that is not in use, with its state as far as the ages in the input tell. */
function unusedFindings({ used, applied, judgeUnused, named }, input, knowledge) {
    const { catalogue } = knowledge;
    const first = (0,grants/* firstGrants */.EQ)(input.head);
    const escalations = (0,privilege_escalation/* escalationsOf */.Y)(input.head, knowledge.escalation, catalogue);
    return [...input.head.actions.minus(used)].map((id) => {
        const action = catalogue.nameOf(id);
        const escalation = escalations.get(id);
        const found = {
            ...granted(id, judgeUnused(id, input.ages), first.get(id), input, action, catalogue),
            ...(named.has(id) ? { named: true } : {}),
            ...(escalation === undefined ? {} : { escalation }),
        };
        return settled(found, applied, input);
    });
}
function granted(id, { state, reason, cause, lastUsed, provenBy, conclusive }, grant, { base }, action, catalogue) {
    return {
        kind: 'action',
        action,
        state,
        accessLevel: catalogue.levelOf(id),
        reason,
        ...(cause === undefined ? {} : { cause }),
        ...(lastUsed === undefined ? {} : { lastUsed }),
        ...(provenBy === undefined ? {} : { provenBy }),
        ...(conclusive === undefined ? {} : { conclusive }),
        resources: [],
        ...(grant === undefined
            ? {}
            : { location: { file: grant.at.file, line: grant.at.line, pattern: grant.pattern } }),
        ...(base === undefined ? {} : { introduced: base.actions.has(id) ? 'existing' : 'added' }),
    };
}

// EXTERNAL MODULE: ./src/drift/denied-lately.ts
var denied_lately = __webpack_require__(1550);
// EXTERNAL MODULE: ./src/run/read-policies.ts + 2 modules
var read_policies = __webpack_require__(1909);
;// CONCATENATED MODULE: ./src/run/grant-history.ts






/**
 * Reads what the files of a target said before, only where it could change what is reported of the target:
 * since when actions are granted, and which of those that are denied were removed lately.
 */
async function readGrantHistory(compared, ports) {
    const denials = recentDenialsOf(compared);
    const { agesSince, removalsSince } = planOf(compared, denials);
    const moments = [agesSince, removalsSince].filter((one) => one !== undefined);
    if (moments.length === 0)
        return {};
    const { files } = compared.policy;
    const read = grantedVersions(await ports.readVersions(files, Math.min(...moments)), compared);
    return {
        ...(agesSince === undefined ? {} : agesIn(read, agesSince, compared)),
        ...(removalsSince === undefined
            ? {}
            : { remarks: unknownRemovals(read, removalsSince), removals: await removalsIn(read, denials, files) }),
    };
}
function planOf({ comparison, input, policy }, denials) {
    const { windowEnd, newGrantGrace } = input.rules;
    // What a change under review removes is said as what it breaks.
    const watches = policy.base === undefined && (0,denied_lately/* deniedLately */.$9)(denials).size > 0;
    return {
        ...(needsAges(comparison, input) ? { agesSince: windowEnd - newGrantGrace } : {}),
        ...(watches ? { removalsSince: denials.from } : {}),
    };
}
/** What was denied to a target in the last days. */
function recentDenialsOf({ input, comparison, knowledge: { events } }) {
    const { evidence, head, foreign, rules } = input;
    const accepted = comparison.missing.findings.flatMap(({ state, action }) => state === 'accepted' ? [action] : []);
    const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
    return {
        uses: evidence.uses,
        granted: head.actions,
        from: rules.windowEnd - denied_lately/* watchTime */.Tb,
        excused: new Set([...accepted, ...events.permissionless]),
        grantedElsewhere: (id) => other?.every.has(id) === true || foreign?.deployed?.has(id) === true,
    };
}
function grantedVersions(versions, { knowledge: { catalogue } }) {
    if (versions.kind === 'unread')
        return versions;
    const since = versions.versions.flatMap(({ since, files }) => {
        const policies = (0,read_policies/* readWhole */.oD)(files);
        // A version that does not parse says nothing: the one before it and the one after it count.
        return policies === undefined ? [] : [{ since, files, actions: (0,grants/* grantsOf */.Rr)(policies, catalogue).actions }];
    });
    return { kind: 'read', since, complete: versions.complete };
}
/** Since when what is named is granted, as the comparison takes it. */
function agesIn(read, moment, { comparison, input }) {
    if (read.kind === 'unread')
        return { agesUnread: read.message };
    const { since, complete } = versionsSince(read, moment);
    return { ages: agesOf(comparison.named, since, complete, input.rules.windowEnd) };
}
/** What was read for another question and lies before the moment is omitted: the answer must not depend on it. */
function versionsSince({ since, complete }, moment) {
    const last = since.findIndex((version) => version.since < moment);
    return last === -1 ? { since, complete } : { since: since.slice(0, last + 1), complete: true };
}
async function removalsIn(read, denials, { texts }) {
    if (read.kind === 'unread')
        return [];
    // What makes patches is loaded where there may be one to make.
    const { afterRemoval } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(7352)]).then(__webpack_require__.bind(__webpack_require__, 7352));
    return afterRemoval(denials, read.since, texts);
}
/** Why it is not known whether what is denied was removed; nothing where no change could have removed it. */
function unknownRemovals(read, from) {
    const what = 'whether what is refused now was removed lately';
    if (read.kind === 'unread')
        return read.lasting === true ? [] : [`${what} is not known: ${read.message}`];
    const oldest = read.since.at(-1)?.since;
    if (read.complete || oldest === undefined || oldest < from)
        return [];
    return [`${what} is known since ${(0,time/* isoDay */.kh)(oldest)} only: the history of the files ends there`];
}

// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(8851);
;// CONCATENATED MODULE: ./src/drift/notes.ts



/** What is to be said of the documents: unknown actions, and Denies that do not subtract. */
function documentNotes({ head, unknownActions, warnings }) {
    const unknown = unknownActions.map(({ action, problem }) => {
        const code = problem.code === 'matches-nothing' ? 'matches-nothing' : 'unknown-action';
        return {
            code,
            message: `${problem.message}; ${problem.remedy}`,
            action,
            file: problem.path,
            line: problem.line,
        };
    });
    const duplicates = warnings.map(({ message, remedy, path, line }) => {
        return { code: 'duplicate-sid', message: `${message}; ${remedy}`, file: path, line };
    });
    return [...unknown, ...duplicates, ...head.denials.flatMap((deny) => denyNote(deny, head.actions) ?? [])];
}
function denyNote({ at: { file, line, sid: own }, limit, actions }, granted) {
    const open = actions.intersect(granted);
    if (open.isEmpty)
        return undefined;
    const why = limit === 'condition' ? 'only under a condition' : 'only for some resources';
    const which = open.size === 1 ? open.names()[0] : `${open.size} granted actions`;
    const sid = own === undefined ? '' : ` (Sid ${(0,base_text/* quote */.hD)(own)})`;
    return { code: 'partial-deny', message: `a Deny${sid} stops ${which} ${why}`, file, line };
}
/** Granted actions that were only ever denied: something other than the compared files stops them. */
function useNotes(used, recent, boundary) {
    return [...used].flatMap((id) => {
        const action = used.catalogue.nameOf(id);
        const use = recent.get(action);
        if (use?.denied === undefined || use.allowed !== undefined || use.attempted !== undefined)
            return [];
        const why = boundary?.has(id) === false
            ? 'the permissions boundary does not allow it'
            : 'another policy, a boundary, an SCP or a resource policy stops it, or the file is not deployed yet';
        return [
            { code: 'denied-elsewhere', message: `${action} is granted and was only refused: ${why}`, action },
        ];
    });
}
/** Events that no action is known for (they protect) and actions only newer evidence knows: both are said. */
function evidenceNotes({ unknownEvents, uses }, catalogue) {
    const unknownUses = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
    const events = unknownEvents.map((event) => {
        const what = `${(0,base_text/* quote */.hD)(event.eventName)} of ${(0,base_text/* quote */.hD)(event.eventSource)} (${event.count})`;
        return { code: 'unknown-event', message: `${what} ${meaningOf(event)}` };
    });
    return [
        ...events,
        ...unknownUses.map((action) => {
            return {
                code: 'unknown-action',
                message: `${(0,base_text/* quote */.hD)(action)} was used and is no action known here`,
                action,
            };
        }),
    ];
}
function meaningOf({ service, candidates }) {
    if (candidates !== undefined)
        return `may need ${candidates.join(' or ')}: none of them is called missing or unused for it`;
    if (service === undefined)
        return 'maps to no known service; it is left out';
    return `maps to no known action; actions of ${service} it may need are not judged`;
}
/** Said once where it could matter: named grants are called over-granted, and their age is unknown. */
function ageNotes(input, findings) {
    const { ages, rules, agesUnread } = input;
    const unknown = findings.some((finding) => asksForAge(finding, input) && !ages?.has(idIn(finding, input)));
    if (rules.newGrantGrace === 0 || !unknown)
        return [];
    const grace = (0,time/* formatDuration */.a3)(rules.newGrantGrace);
    const why = agesUnread === undefined ? '' : ` (${agesUnread})`;
    const message = `since when actions are granted is not known${why}: one younger than new-grant-grace (${grace}) is judged like any other`;
    return [{ code: 'age-unknown', message }];
}
/** Whether a finding would be another one if its action were granted only recently. */
function asksForAge({ state, named, introduced }, { rules }) {
    return rules.newGrantGrace > 0 && state === 'over-granted' && named === true && introduced !== 'added';
}
function idIn({ action }, { head }) {
    return head.actions.catalogue.idOf(action) ?? -1;
}
/** What is to be said of the sources and of the role as it is in AWS; none of it is a finding. */
function sourceNotes(input) {
    const { coverages, foreign, unread, remarks, rules, activeFindings = [] } = input;
    const note = (code) => (message) => ({ code, message });
    return [
        ...(foreign?.differences ?? []).map(differenceNote),
        ...distinct(activeFindings.filter(isNews(coverages)).map(activeFinding)).map(note('active-finding')),
        ...distinct(coverages.flatMap(unusedRoles)).map(note('role-unused')),
        ...distinct(unread ?? []).map(note('role-unreadable')),
        ...distinct(coverages.flatMap(unreadTrails)).map(note('trail-unreadable')),
        ...distinct(coverages.flatMap((coverage) => clamped(coverage, rules.unusedAfter))).map(note('window-clamped')),
        ...distinct(remarks ?? []).map(note('gathering-note')),
    ];
}
/** Committed and live differ: a reader of the evidence should know that it is not about this text. */
function differenceNote({ file, policy, onlyCommitted, onlyLive }) {
    const parts = [
        ...(onlyCommitted.length === 0 ? [] : [`only the file grants ${some(onlyCommitted)}`]),
        ...(onlyLive.length === 0 ? [] : [`only the live policy grants ${some(onlyLive)}`]),
    ];
    return { code: 'live-policy-differs', message: `${policy} is live and differs: ${parts.join('; ')}`, file };
}
function some(actions) {
    const rest = actions.length > 5 ? ` and ${actions.length - 5} more` : '';
    return `${actions.slice(0, 5).join(', ')}${rest}`;
}
const kindsOfFindings = new Map([
    ['ExternalAccess', 'external-access'],
    ['InternalAccess', 'internal-access'],
]);
/** What the source unused-access says of a whole role it says better. */
function isNews(coverages) {
    const reporting = coverages.flatMap((coverage) => coverage.source === 'unused-access' && coverage.unusedRole !== undefined ? [coverage.principal] : []);
    return ({ principal, finding }) => finding.type !== 'UnusedIAMRole' || !reporting.includes(principal);
}
/** Of unused access the type tells what it is that is unused. */
function activeFinding({ principal, finding: { type, detail } }) {
    const kind = kindsOfFindings.get(type) ?? `unused-access (${type})`;
    const what = detail === undefined ? '' : `: ${detail}`;
    return `Access Analyzer has an active ${kind} finding on ${principal}${what}`;
}
function unusedRoles(coverage) {
    if (coverage.source !== 'unused-access' || coverage.unusedRole === undefined)
        return [];
    const { last } = coverage.unusedRole;
    const since = last === undefined ? 'it was never used' : `it was last used on ${(0,time/* isoDay */.kh)(last)}`;
    return [`unused-access findings call ${coverage.principal} unused as a whole: ${since}`];
}
function unreadTrails(coverage) {
    const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
    // Beside a trail that was read an unread one counts for nothing.
    if (!trails.every((trail) => 'readError' in trail))
        return [];
    return trails.flatMap((trail) => 'readError' in trail && trail.retryable === undefined
        ? [`${trail.arn} is taken to record everything, since its settings were not read: ${trail.readError}`]
        : []);
}
/** AWS generates over 90 days at the most. */
function clamped({ source, window }, unusedAfter) {
    if (source !== 'policy-generation' || (0,source_coverage/* lengthOf */.Y5)(window) >= unusedAfter - time/* day */.vd)
        return [];
    const [looks, asked] = [(0,time/* formatDuration */.a3)((0,source_coverage/* lengthOf */.Y5)(window)), (0,time/* formatDuration */.a3)(unusedAfter)];
    return [`policy generation looks back ${looks}, less than unused-after (${asked}): it proves no absence`];
}
function distinct(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
;// CONCATENATED MODULE: ./src/drift/measure.ts







/**
 * Gives every action its state (README, "What the states mean"), counts them and adds notes. `comparison` is what `compareUse` gave for
 * the same input, when only the ages of grants were not known yet. Pure.
 */
function measureDrift(input, knowledge, comparison = compareUse(input, knowledge)) {
    const { baseline, today } = input;
    const { used, inUse, missing, applied } = comparison;
    const unused = unusedFindings(comparison, input, knowledge);
    const findings = [...missing.findings, ...unused];
    const accepted = findings.filter(({ state }) => state === 'accepted').map(({ action }) => action);
    return {
        counts: countsOf(input.head.actions.size, used.size, unused, missing.findings),
        used: used.names(),
        findings: findings.sort(byRisk),
        notes: [
            ...documentNotes(input),
            ...useNotes(used, inUse, input.foreign?.boundary),
            ...sourceNotes(input),
            ...missing.notes,
            ...evidenceNotes(input.evidence, knowledge.catalogue),
            ...ageNotes(input, findings),
            ...(baseline === undefined ? [] : (0,drift_baseline.staleNote)(findings, baseline)),
            ...applied.notes,
            ...(0,acceptances/* acceptanceNotes */.tZ)(input.acceptances, today, accepted, used.names()),
        ].sort(byCode),
        patterns: (0,pattern_counts/* patternCounts */.h)(input, used),
    };
}
function countsOf(granted, used, unused, missed) {
    const count = (findings, state) => findings.filter((one) => one.state === state).length;
    return {
        granted,
        used,
        overGranted: count(unused, 'over-granted'),
        missing: count(missed, 'missing'),
        undetermined: count(unused, 'undetermined'),
        accepted: count(unused, 'accepted'),
    };
}
const stateOrder = ['missing', 'over-granted', 'undetermined', 'accepted'];
/** What the change would break comes first, then what opens a way to more permissions. */
function byRisk(a, b) {
    const state = stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state);
    const urgent = Number(isUrgent(b)) - Number(isUrgent(a));
    const level = catalogue/* accessLevels */.yy.indexOf(a.accessLevel) - catalogue/* accessLevels */.yy.indexOf(b.accessLevel);
    return state || urgent || level || (0,order/* compare */.U)(a.action, b.action);
}
function isUrgent({ state, introduced, escalation }) {
    return state === 'missing' ? introduced === 'removed' : escalation !== undefined;
}
/** What asks for a look comes first, remarks on correct policies last. */
const noteOrder = [
    'denied-elsewhere',
    'denied-on-purpose',
    'currently-denied',
    'granted-outside',
    'granted-elsewhere',
    'live-policy-differs',
    'active-finding',
    'unknown-action',
    'matches-nothing',
    'duplicate-sid',
    'unknown-event',
    'acceptance-expired',
    'acceptance-invalid',
    'acceptance-not-needed',
    'acceptance-unmatched',
    'role-unused',
    'role-unreadable',
    'trail-unreadable',
    'window-clamped',
    'gathering-note',
    'age-unknown',
    'baseline-stale',
    'partial-deny',
];
function byCode(a, b) {
    const code = noteOrder.indexOf(a.code) - noteOrder.indexOf(b.code);
    return code || (0,order/* compare */.U)(a.action ?? '', b.action ?? '') || (0,order/* compare */.U)(a.message, b.message);
}

// EXTERNAL MODULE: ./src/drift/observation.ts
var observation = __webpack_require__(7989);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(2575);
// EXTERNAL MODULE: ./src/policy/formats/json/format.ts
var format = __webpack_require__(6105);
;// CONCATENATED MODULE: ./src/drift/deployed-copies.ts



/** How much of what either of two policies grants both of them have to grant, when their names say nothing. */
const alikeFrom = 0.6;
/** Parses live policies; undefined when one of them does not parse, since half of them would prove nothing. */
function parseLive(policies, catalogue) {
    const parsed = policies.flatMap((policy) => {
        const [document] = format/* jsonFormat */.K.read([{ path: policy.name, text: policy.text }]).policies;
        if (document === undefined)
            return [];
        return [{ policy, document, actions: (0,grants/* grantsOf */.Rr)([document], catalogue).actions }];
    });
    return parsed.length < policies.length ? undefined : parsed;
}
/**
 * Decides which of a principal's live policies are deployed copies of the compared files. AWS does not say where a
 * policy came from, so this is a rule of ours, on the careful side:
 * - only inline and customer policies are copies; AWS's own and those of a group never are;
 * - a file has one live policy, a live policy has one file, or else all compared files together;
 * - a pair with the same name comes first, then one whose names differ by a word like `prod` or `policy` only (see
 *   nameLikeness), then one whose actions are alike: of those that either grants, both grant six in ten;
 * - among pairs of the same rank the most alike comes first;
 * - at last, where one file and one policy are left, the policy is the file's if it holds all that the file grants and
 *   is not more than four times as wide: a change that cuts a file down leaves its copy wider, whatever that is called.
 * `base` holds earlier versions of the files by the same paths: what is deployed is often still like those.
 */
function deployedCopies(policies, live, catalogue, base = []) {
    const own = live.filter(({ policy }) => policy.kind === 'inline' || policy.kind === 'customer');
    const files = comparedFiles(policies, base, catalogue);
    const pairs = own.flatMap((policy) => {
        const name = policyNameOf(policy.policy.name);
        return files.flatMap((file) => pairOf(file, policy, name) ?? []);
    });
    const alike = withoutOverlap(pairs.sort(byRank));
    const chosen = [...alike, ...narrowed(files, own, alike)];
    const taken = new Set(chosen.map(({ policy }) => policy));
    return {
        copies: policies.flatMap(({ id }) => chosen
            .filter(({ file }) => file.keys.includes((0,model/* policyKey */.s4)(id)))
            .map(({ policy }) => ({ of: id, policy }))),
        others: live.filter((policy) => !taken.has(policy)),
    };
}
function comparedFiles(policies, base, catalogue) {
    const versionsOf = (...versions) => versions.map((version) => (0,grants/* grantsOf */.Rr)(version, catalogue).actions);
    const single = policies.map((policy) => {
        const key = (0,model/* policyKey */.s4)(policy.id);
        const earlier = base.filter(({ id }) => (0,model/* policyKey */.s4)(id) === key);
        return { keys: [key], name: policyNameOf(nameOf(policy.id)), versions: versionsOf([policy], earlier) };
    });
    if (policies.length < 2)
        return single;
    return [...single, { keys: policies.map(({ id }) => (0,model/* policyKey */.s4)(id)), versions: versionsOf(policies, base) }];
}
/** What a policy is called: its address, of one like `aws_iam_policy.ci` the last part, else its file. */
function nameOf({ file, address }) {
    if (address === undefined)
        return fileName(file);
    return /(?:^|\.)aws_\w+\.([^.]+)$/.exec(address)?.[1] ?? address;
}
/** The last part of a path, without what says only that it is a policy in JSON. */
function fileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/(\.(json|jsonc|template|tmpl|tpl|tftpl|policy|iam))+$/i, '');
}
function pairOf(file, policy, policyName) {
    const name = file.name === undefined ? 0 : nameLikeness(file.name, policyName);
    const actions = Math.max(...file.versions.map((version) => likeness(version, policy.actions)));
    return name > 0 || actions >= alikeFrom ? { file, policy, name, actions } : undefined;
}
/** The share of the actions of either set that both have (Jaccard); two sets without any action are not alike. */
function likeness(a, b) {
    const { size } = a.union(b);
    return size === 0 ? 0 : a.intersect(b).size / size;
}
/** A live policy this many times as wide as a file is some other policy. */
const widest = 4;
function narrowed(files, own, chosen) {
    const keys = new Set(chosen.flatMap(({ file }) => file.keys));
    const [file, ...otherFiles] = files.filter((one) => one.keys.length === 1 && !one.keys.some((key) => keys.has(key)));
    const [policy, ...others] = own.filter((one) => chosen.every((pair) => pair.policy !== one));
    if (file === undefined || policy === undefined || otherFiles.length > 0 || others.length > 0)
        return [];
    const held = file.versions.some((version) => !version.isEmpty &&
        version.minus(policy.actions).isEmpty &&
        policy.actions.size <= widest * version.size);
    return held ? [{ file, policy, name: 0, actions: 0 }] : [];
}
/** The sort is stable: pairs that are alike in all of this stay in the order of the policies, then of the files. */
function byRank(a, b) {
    return b.name - a.name || b.actions - a.actions || a.file.keys.length - b.file.keys.length;
}
function withoutOverlap(pairs) {
    const policies = new Set();
    const keys = new Set();
    return pairs.filter(({ file, policy }) => {
        if (policies.has(policy) || file.keys.some((key) => keys.has(key)))
            return false;
        policies.add(policy);
        for (const key of file.keys)
            keys.add(key);
        return true;
    });
}
/** Words put before or behind the name of a policy: what kind of thing it is, and in which stage it is deployed. */
const affixes = new Set([
    ...['policy', 'policies', 'iam', 'role', 'inline', 'managed'],
    ...['prod', 'production', 'staging', 'stage', 'stg', 'dev', 'development', 'test', 'qa', 'uat', 'sandbox'],
]);
/** Takes the name of a live policy, or of a file without its extension. */
function policyNameOf(text) {
    const words = wordsOf(text);
    return { whole: words.join(''), cores: new Set(coresOf(words)) };
}
/**
 * How surely a name says that one policy is a copy of the other: 2 when they are the same but for case and
 * punctuation; 1 when one is the other with affixes before or behind it, as in `prod-payments-api-policy` and
 * `payments-api`; else 0. Any other word more makes them two policies: `admin` is not `admin-extra`, and
 * `payments-dev` is not `payments-prod`.
 */
function nameLikeness(a, b) {
    if (a.whole === '' || b.whole === '')
        return 0;
    if (a.whole === b.whole)
        return 2;
    return a.cores.has(b.whole) || b.cores.has(a.whole) ? 1 : 0;
}
/** Words end at punctuation and before a capital letter: `PaymentsApi-policy` has three. */
function wordsOf(text) {
    const apart = text.replace(/(\p{Ll}|\p{N})(?=\p{Lu})/gu, '$1 ');
    return apart
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}
/** What is left of a name without some affixes at its ends; nothing of a name that is made of affixes alone. */
function coresOf(words) {
    const first = words.findIndex((word) => !affixes.has(word));
    const last = words.findLastIndex((word) => !affixes.has(word));
    const starts = Array.from({ length: first + 1 }, (_, index) => index);
    const ends = Array.from({ length: words.length - last }, (_, index) => words.length - index);
    return starts.flatMap((start) => ends.map((end) => words.slice(start, end).join('')));
}

;// CONCATENATED MODULE: ./src/drift/foreign-grants.ts





/**
 * What the live policies of a target's principals grant, those that are deployed copies of the compared files apart. A
 * live policy that does not parse makes those of its principal unreadable: half of them would prove nothing. `base`
 * holds the compared files as they are on the base branch, where there is one; it only helps to know the copies.
 */
function foreignGrants(facts, policies, catalogue, base = []) {
    const splits = facts.map((one) => splitOf(one?.policies, policies, catalogue, base));
    const known = splits.filter((split) => split !== undefined && split !== 'unreadable');
    const other = otherGrants(splits, catalogue);
    const boundary = boundaryOf(facts, catalogue);
    const rest = { ...(other === undefined ? {} : { other }), ...(boundary === undefined ? {} : { boundary }) };
    if (known.length === 0)
        return rest;
    const copied = known.filter(({ copies }) => copies.length > 0);
    const deployed = copied.map(({ copies }) => foreign_grants_granted(policiesOf(copies), catalogue));
    return {
        ...rest,
        ...(deployed.length === 0 ? {} : { deployed: action_set/* ActionSet */.L.union(catalogue, deployed) }),
        differences: unique(known.flatMap((split) => differencesOf(split, policies, catalogue))),
        unmanaged: unmanagedOf(known),
    };
}
function splitOf(live, policies, catalogue, base) {
    if (live === undefined || live === 'unreadable')
        return live;
    const parsed = parseLive(live, catalogue);
    return parsed === undefined ? 'unreadable' : deployedCopies(policies, parsed, catalogue, base);
}
function otherGrants(splits, catalogue) {
    if (splits.length === 0 || splits.includes(undefined))
        return undefined;
    const sets = splits.flatMap((split) => split === undefined || split === 'unreadable' ? [] : [foreign_grants_granted(split.others, catalogue)]);
    if (sets.length < splits.length)
        return 'unreadable';
    return {
        every: sets.reduce((all, one) => all.intersect(one), action_set/* ActionSet */.L.all(catalogue)),
        some: action_set/* ActionSet */.L.union(catalogue, sets),
    };
}
function boundaryOf(facts, catalogue) {
    const boundaries = facts.flatMap((one) => one?.boundary ?? []);
    if (boundaries.length === 0)
        return undefined;
    const parsed = parseLive(boundaries, catalogue);
    return parsed?.reduce((all, { actions }) => all.intersect(actions), action_set/* ActionSet */.L.all(catalogue));
}
/** What policies grant together: a Deny of one of them counts for all. */
function foreign_grants_granted(policies, catalogue) {
    return (0,grants/* grantsOf */.Rr)(policies.map(({ document }) => document), catalogue).actions;
}
/** Each policy once, although it may be the copy of several files. */
function policiesOf(copies) {
    return [...new Set(copies.map(({ policy }) => policy))];
}
/** Both sides are taken together: an action that moved from one file to another is no difference. */
function differencesOf({ copies }, policies, catalogue) {
    const committed = (0,grants/* grantsOf */.Rr)(policies, catalogue).actions;
    const live = foreign_grants_granted(policiesOf(copies), catalogue);
    const said = new Set();
    return copies.flatMap(({ of, policy }) => {
        const { file } = of;
        const own = (0,grants/* grantsOf */.Rr)(policies.filter(({ id }) => (0,model/* policyKey */.s4)(id) === (0,model/* policyKey */.s4)(of)), catalogue).actions;
        const onlyCommitted = own.intersect(committed).minus(live).names();
        const onlyLive = said.has(policy) ? [] : policy.actions.intersect(live).minus(committed).names();
        said.add(policy);
        const same = onlyCommitted.length === 0 && onlyLive.length === 0;
        return same ? [] : [{ file, policy: policy.policy.name, onlyCommitted, onlyLive }];
    });
}
function unmanagedOf(splits) {
    const names = splits.flatMap(({ others }) => others.map(({ policy: { name, kind } }) => ({ name, kind })));
    return unique(names).sort((a, b) => (0,order/* compare */.U)(a.kind, b.kind) || (0,order/* compare */.U)(a.name, b.name));
}
/** The first of values that are the same when written down. */
function unique(values) {
    const byText = new Map();
    for (const value of values) {
        const text = JSON.stringify(value);
        if (!byText.has(text))
            byText.set(text, value);
    }
    return [...byText.values()];
}

// EXTERNAL MODULE: ./src/policy/unknown-actions.ts
var unknown_actions = __webpack_require__(7874);
;// CONCATENATED MODULE: ./src/run/evaluation-window.ts

/**
 * The moment ages are counted to, and for how long. Evidence read from a file brings both along, so that reading it
 * back later says the same; only its own age depends on now.
 */
function evaluationWindow(target, gathered, now) {
    const { evidence: request, unusedAfter, principals } = target;
    // Other targets' evidence may reach further: it decides nothing here.
    const coverages = gathered.coverage.filter((coverage) => principals.some(({ arn }) => (0,source_coverage/* concerns */.Kc)(coverage, arn)));
    const ends = coverages.map(({ window }) => window.end);
    const lookbacks = coverages.map(({ window }) => window.end - window.start);
    const end = ends.length === 0 ? undefined : Math.max(...ends);
    const after = unusedAfter ?? request.lookback ?? Math.max(0, ...lookbacks);
    const tail = tailOf(request, after);
    // A run that gathers is about today, even where all it could get is older.
    const stale = request.file === undefined && end !== undefined && end < now - tail;
    const windowEnd = request.windowEnd ?? (stale ? now : end) ?? now;
    const memory = rememberedFor(target, gathered);
    const common = {
        windowEnd,
        unusedAfter: after,
        tail,
        ...(memory === undefined ? {} : { remembered: memory }),
    };
    if (request.file === undefined)
        return common;
    // However old evidence may be: what ends before the time in question begins says nothing of it.
    const oldest = (request.windowEnd ?? now) - request.file.maxAge;
    return { ...common, staleBefore: Math.max(oldest, windowEnd - after) };
}
/** How long the uses of all principals are remembered; undefined if `unusedAfter` is configured. */
function rememberedFor({ unusedAfter, principals }, { retention }) {
    const known = principals.map(({ arn }) => retention?.get(arn));
    if (unusedAfter !== undefined || known.length === 0)
        return undefined;
    return known.some((one) => one === undefined) ? undefined : Math.min(...known.flatMap((one) => one ?? []));
}
/** A file alone is taken as it is until it is too old; beside a fresh source it says nothing of the days since. */
function tailOf({ file, logs, generation, athena, lastAccessed, unusedAccess }, after) {
    const fresh = [logs, generation, athena, unusedAccess].some((one) => one !== undefined) || lastAccessed !== 'no';
    return file === undefined || fresh ? (0,source_coverage/* tolerance */.aS)(after) : Math.max((0,source_coverage/* tolerance */.aS)(after), file.maxAge);
}

;// CONCATENATED MODULE: ./src/run/target-input.ts






/** What the comparison needs of a target, but for the ages of grants: these are read only where they matter. */
function inputOf(facts, catalogue, now) {
    const { target, policy, evidence: gathered, change } = facts;
    const { policies, warnings } = policy;
    const principals = target.principals.map(({ arn }) => arn);
    const { minObservation, newGrantGrace, missingDenied } = target;
    const evidence = usesOf(target, gathered);
    const base = policy.base?.kind === 'read' ? policy.base.policies : undefined;
    const known = factsOf(target, gathered);
    return {
        head: (0,grants/* grantsOf */.Rr)(policies, catalogue),
        ...(base === undefined ? {} : { base: (0,grants/* grantsOf */.Rr)(base, catalogue) }),
        isNew: base?.length === 0 && evidence.uses.size === 0 && isNewRole(target, known) && isTrusted(target, change),
        ...(change.baseline === undefined ? {} : { baseline: change.baseline }),
        unknownActions: policies.flatMap((one) => (0,unknown_actions/* unknownActions */.y)(one, catalogue)),
        warnings,
        foreign: foreignGrants(known, policies, catalogue, base),
        principals,
        created: createdOf(target, gathered),
        unread: known.flatMap((one) => one?.readErrors ?? []),
        ...(target.unlisted === undefined ? {} : { unlisted: target.unlisted }),
        activeFindings: activeFindings(target, gathered),
        remarks: [
            ...(gathered.remarks ?? []),
            ...known.flatMap((one) => one?.remarks ?? []),
            ...baseRemark(policy.base),
        ],
        evidence,
        coverages: gathered.coverage.filter((coverage) => principals.some((principal) => (0,source_coverage/* concerns */.Kc)(coverage, principal))),
        acceptances: target.acceptances,
        rules: { ...evaluationWindow(target, gathered, now), minObservation, newGrantGrace, missingDenied },
        today: now,
    };
}
function usesOf({ principals, former = [] }, { principals: known }) {
    const users = [...principals.map(({ arn }) => arn), ...former];
    return (0,merge/* mergeEvidence */.i1)(users.flatMap((user) => known.get(user)?.evidence ?? []));
}
/** Whether the evidence is none that the change brings, or counts all the same. */
function isTrusted({ trustEvidence }, { unproven }) {
    return trustEvidence || unproven.length === 0;
}
function isNewRole({ absent }, facts) {
    return facts.length === 0 ? absent === true : facts.every((one) => one?.absent === true);
}
/** What is to be said of a base that is not known, or not all of it. */
function baseRemark(base) {
    if (base === undefined)
        return [];
    if (base.kind === 'unread')
        return [`what this change adds and removes is not known: ${base.message}`];
    return base.uncommitted.map((path) => `${path} is not committed: nothing of it is taken to be new`);
}
/** What is known of each principal itself; undefined of those that were not queried. */
function factsOf({ principals }, gathered) {
    return principals.map(({ arn }) => gathered.principals.get(arn)?.facts);
}
function activeFindings({ principals }, gathered) {
    return principals.flatMap(({ arn: principal }) => {
        const findings = gathered.principals.get(principal)?.facts?.findings ?? [];
        return findings.map((finding) => ({ principal, finding }));
    });
}
/** When the principals were made, where that is known. */
function createdOf({ principals }, gathered) {
    const times = principals.flatMap(({ arn }) => {
        const created = gathered.principals.get(arn)?.facts?.created;
        return created === undefined ? [] : [[arn, created]];
    });
    return new Map(times);
}

;// CONCATENATED MODULE: ./src/run/judge.ts









/** Compares the use of one target with its grants. Pure. */
function compareTarget(facts, knowledge, now) {
    const input = inputOf(facts, knowledge.catalogue, now);
    return { ...facts, input, comparison: compareUse(input, knowledge), knowledge };
}
/** Measures one target's drift, and judges it. Pure. */
function judgeTarget(compared, history = {}) {
    const { target, policy, knowledge } = compared;
    const { ages, agesUnread, remarks = [], removals = [] } = history;
    const input = {
        ...compared.input,
        ...(ages === undefined ? {} : { ages }),
        ...(agesUnread === undefined ? {} : { agesUnread }),
        remarks: [...(compared.input.remarks ?? []), ...remarks],
    };
    const { principals, coverages, rules } = input;
    const drift = measureDrift(input, knowledge, compared.comparison);
    const judgement = judgementOf(compared, input, drift);
    const { policies, files } = policy;
    const judged = {
        name: target.name,
        principals,
        policyFiles: pathsOf(policies, policy.base),
        coverages,
        unmanaged: input.foreign?.unmanaged ?? [],
        window: { start: rules.windowEnd - rules.unusedAfter, end: rules.windowEnd },
        ...(rules.remembered === undefined ? {} : { rememberedSince: inUseSince(rules) }),
        limits: target.limits,
        drift,
        judgement,
        // What is configured wrongly was not judged at all: no leniency covers it.
        failsStep: target.problem !== undefined || failsStep(judgement.verdict, target.outcome),
        ...(target.problem === undefined ? {} : { problem: target.problem }),
        ...(input.isNew === true ? { isNew: true } : {}),
        ...(policy.base?.kind === 'read' ? comparison(policies, policy.base, input) : {}),
        ...(removals.length === 0 ? {} : { removed: removals }),
    };
    return { judged, policies, files: files.texts, input };
}
function judgementOf({ target, policy, evidence, change }, input, drift) {
    const { principals, coverages, rules } = input;
    const created = [...createdOf(target, evidence).values()];
    return judge(drift, target.limits, {
        principals,
        coverages,
        minObservation: rules.minObservation,
        windowEnd: rules.windowEnd,
        tail: rules.tail,
        ...(created.length === 0 ? {} : { created: Math.max(...created) }),
        unknownAge: unknownAges(input),
        interrupted: evidence.interrupted === true,
        staleBefore: rules.staleBefore,
        baseUnread: unknownBase(policy.base, rules.newGrantGrace),
        unproven: target.trustEvidence ? [] : change.unproven,
        unlisted: target.unlisted,
        withoutEvidence: change.withoutEvidence ?? target.problem ?? target.unlisted ?? (0,run_target/* noRole */.QU)(target),
        isNew: input.isNew === true,
    });
}
function failsStep(verdict, { warnOnly, failOnInconclusive }) {
    if (warnOnly || verdict === 'pass')
        return false;
    return verdict === 'fail' || failOnInconclusive;
}
/** Principals whose every source leaves open that they are younger than min-observation. */
function unknownAges({ principals, coverages, created = new Map(), rules }) {
    return principals.filter((principal) => {
        const asked = coverages.filter((coverage) => (0,source_coverage/* concerns */.Kc)(coverage, principal) && coverage.gaps.length === 0);
        return (asked.length > 0 && asked.every((coverage) => (0,observation/* ageIsUnknown */.I4)(coverage, principal, { created, ...rules })));
    });
}
/** If another run could know the base, actions that a change adds by name may be among the over-granted. */
function unknownBase(base, grace) {
    if (base === undefined)
        return undefined;
    if (base.kind === 'unread') {
        const lasting = base.lasting === true;
        return { message: base.message, mayHideNew: !lasting && grace > 0, lasting };
    }
    const [first] = base.uncommitted;
    if (first === undefined)
        return undefined;
    return { message: `${first} is not committed`, mayHideNew: false, lasting: true };
}
/** The files that are compared; those that the change takes away where it leaves none. */
function pathsOf(policies, base) {
    const named = policies.length > 0 || base?.kind !== 'read' ? policies : base.policies;
    return [...new Set(named.flatMap((policy) => [...(0,model/* filesOf */.R8)(policy)]))];
}
/** What the change does, as the reports take it. */
function comparison(policies, { commit, policies: before }, input) {
    const now = new Set(policies.map(({ id }) => (0,model/* policyKey */.s4)(id)));
    const gone = before.map(({ id }) => (0,model/* policyKey */.s4)(id)).filter((key) => !now.has(key));
    return { change: changeOf(policies, before, input), comparedWith: { commit, deleted: gone } };
}
/** Whether the change does anything to what is granted; order and layout of the files do nothing. */
function changeOf(head, before, { head: granted, base }) {
    if (before.length === 0)
        return 'new';
    if ((0,model/* meaningOf */.Pr)(head) === (0,model/* meaningOf */.Pr)(before))
        return 'none';
    return base?.actions.equals(granted.actions) === true ? 'same-actions' : 'actions-changed';
}

;// CONCATENATED MODULE: ./src/run/run.ts







/**
 * The whole pipeline: policies and evidence in, verdicts out. Policies come first: a broken one costs no log scan.
 * Throws InputError.
 */
async function run(request, ports) {
    const policies = await (0,read_policies/* parsePolicies */.Mo)(request.config.targets, ports);
    const targets = (0,run_target/* rejectIfNone */.$y)(await ports.findRoles(request.config.targets));
    const { evidence, of, knowledge } = await gatherAll(targets, policies, ports);
    const results = [];
    for (const { target, policy } of pairs(targets, policies)) {
        const facts = { target, policy, evidence: of(target), change: await ports.readChange(target) };
        const compared = compareTarget(facts, knowledge, ports.now);
        const history = await readGrantHistory(compared, ports);
        results.push(judgeTarget(compared, history));
    }
    const history = await runHistory(targets, results, ports);
    return { run: judgedRun(request, results, history), evidence, history, targets: results, knowledge };
}
function pairs(targets, policies) {
    return targets.flatMap((target, index) => {
        const policy = policies[index];
        return policy === undefined ? [] : [{ target, policy }];
    });
}
/** What the runs before found, where an evidence file tells, and with them this one, where the run remembers. */
async function runHistory(targets, results, ports) {
    const read = await Promise.all(targets.map(({ evidence }) => ports.readHistory(evidence)));
    const earlier = read.find((one) => one !== undefined) ?? [];
    if (targets.every(({ evidence }) => evidence.memory === undefined))
        return { records: earlier, remembers: false };
    const end = Math.max(...results.map(({ judged }) => judged.window.end));
    const found = results.map(({ judged: { name, judgement, drift } }) => {
        const { overGranted, missing, undetermined } = drift.counts;
        return [name, { verdict: judgement.verdict, overGranted, missing, undetermined }];
    });
    return { records: recorded(earlier, { end, targets: new Map(found) }), remembers: true };
}
function judgedRun({ settingsChanges = [], notice }, results, { records, remembers }) {
    const targets = results.map(({ judged }) => judged);
    return {
        verdict: worst(targets.map(({ judgement }) => judgement.verdict)),
        targets,
        ...(settingsChanges.length === 0 ? {} : { settingsChanges }),
        ...(notice === undefined ? {} : { notice }),
        ...(remembers ? { history: records } : {}),
    };
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ rejectIfNone),
/* harmony export */   N_: () => (/* binding */ prefixKeys),
/* harmony export */   QU: () => (/* binding */ noRole),
/* harmony export */   U3: () => (/* binding */ prefixAnswers),
/* harmony export */   _I: () => (/* binding */ matchesAny)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6185);


/** The targets; throws InputError where none of them can be judged. Where some can, the others say so themselves. */
function rejectIfNone(targets) {
    const problems = targets.flatMap(({ problem, name }) => problem === undefined ? [] : [{ location: `target ${name}`, message: problem }]);
    if (problems.length > 0 && problems.length === targets.length)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(problems);
    return targets;
}
/** Whether a role matches one of a target's patterns. */
function matchesAny(role, { rolePatterns }) {
    return rolePatterns.some((pattern) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .matchesRole */ .wA)(pattern, role));
}
/**
 * The keys under which an evidence file has the roles that match a target's patterns: the one that is written, then
 * those of an earlier version, which did not know paths and not always the account.
 */
function prefixKeys({ rolePatterns }) {
    const account = rolePatterns[0]?.account ?? '';
    const names = rolePatterns.map(({ prefix }) => prefix);
    const own = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`);
    return [[account, ...own], [account, ...names], names].map((parts) => parts.join(' '));
}
/** The roles that match the patterns of targets, for the evidence file. */
function prefixAnswers(targets) {
    const answers = targets.flatMap((target) => {
        const failure = target.problem ?? target.unlisted;
        const roles = target.principals.filter((one) => matchesAny(one, target)).map(({ arn }) => arn);
        const [key = ''] = prefixKeys(target);
        if (target.rolePatterns.length === 0)
            return [];
        return [[key, { roles, ...(failure === undefined ? {} : { error: failure }) }]];
    });
    return new Map(answers);
}
/** Why no role of a target is known; undefined where there is one. */
function noRole({ principals, rolePatterns, absent }) {
    if (principals.length > 0)
        return undefined;
    const names = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`).join(' or ');
    return absent === true
        ? `no role’s name begins with ${names}`
        : `the evidence tells of no role whose name begins with ${names}`;
}


/***/ })

};
