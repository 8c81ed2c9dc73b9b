export const id = 9600;
export const ids = [9600];
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
    return { find: (action) => valid.find(({ pattern }) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .patternMatches */ .eJ)(pattern, action)), notes };
}
function invalidity({ pattern, expires }, today) {
    const last = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires);
    const what = `acceptance of ${pattern.text}`;
    if (last === undefined) {
        const message = `${what} does not apply: its expiry ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(expires)} is no day (write 2027-02-28)`;
        return { code: 'acceptance-malformed', message, action: pattern.text };
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
        code: 'acceptance-used',
        message: `acceptance of ${pattern.text} is not needed: ${which} in use`,
        action: pattern.text,
    };
}


/***/ }),

/***/ 1550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   QH: () => (/* binding */ refusedLately),
/* harmony export */   Tb: () => (/* binding */ watchTime)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _evidence_merge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1993);


/** For how long after a removal its actions are looked for among what was refused. */
const watchTime = 14 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd;
/** The uses that a removal may have stopped: refused lately, or nobody can tell, and of actions not granted now. */
function refusedLately(refusals) {
    const { uses, granted, from, excused } = refusals;
    const lately = new Map();
    for (const [action, use] of uses) {
        const id = granted.catalogue.idOf(action);
        if (id === undefined || granted.has(id) || excused.has(action))
            continue;
        // One that succeeded in the last days may have done so before it was removed.
        const { allowed, ...rest } = use;
        const undated = allowed === undefined ? rest : { ...rest, allowed: {} };
        if (stopOf(id, undated, from, refusals) !== undefined)
            lately.set(id, use);
    }
    return lately;
}
/** How calls of an action ended since a moment; undefined where nothing says that they were stopped. */
function stopOf(id, { allowed, denied, attempted }, since, { grantedElsewhere }) {
    if (denied?.last !== undefined && denied.last >= since) {
        // What was refused before as well, and never seen to succeed, was not stopped by the removal.
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
    // Whoever saw the call succeed since knows more than who saw that it was made.
    return (allowed?.last ?? 0) >= since ? undefined : { outcome: 'attempted', last: attempted.last };
}


/***/ }),

/***/ 2643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* binding */ deniedOnPurpose),
  Rr: () => (/* binding */ grantsOf),
  kO: () => (/* binding */ placesByAction),
  Yj: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(7987);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(4131);
;// CONCATENATED MODULE: ./src/policy/resource-cover.ts

/**
 * Whether every resource that `inner` can name is certainly also named by `outer`.
 * True only where it can be proven: a wrong "yes" would let a Deny hide a grant. So wildcards are compared within
 * each ARN segment, and a policy variable stands for a text nobody knows: only `*` covers it.
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
function grantsOf(documents, catalogue) {
    const denies = documents.flatMap((document) => withEffect(document, 'Deny').map((statement) => denyOf(document.path, statement, catalogue)));
    const deniedOn = deniedByResource(denies, catalogue);
    const places = documents.flatMap((document) => withEffect(document, 'Allow').flatMap((statement) => {
        const denied = deniedFor(statement, deniedOn, catalogue);
        const own = placesOf(document.path, statement, catalogue);
        return denied.isEmpty ? own : own.map((place) => ({ ...place, actions: place.actions.minus(denied) }));
    }));
    const granted = action_set/* ActionSet */.L.union(catalogue, places.map(({ actions }) => actions));
    return { actions: granted, places, denies };
}
/** The first place in document order that grants an action. */
function placesByAction(grants) {
    const first = new Map();
    let open = grants.actions;
    for (const place of grants.places) {
        if (open.isEmpty)
            break;
        for (const id of place.actions.intersect(open))
            first.set(id, place);
        open = open.minus(place.actions);
    }
    return first;
}
/**
 * The unconditional Deny that stops an action: on every resource, or on all the resources it was called on. The
 * latter takes several Denies together, and only a complete list of those resources.
 */
function deniedOnPurpose(grants, id, called) {
    const firm = grants.denies.filter(({ limit, actions }) => limit === undefined && actions.has(id));
    const stars = firm.find(({ statement }) => coversAll(statement.resources.values, ['*']));
    if (stars !== undefined || !called.allResources || called.resources.length === 0)
        return stars;
    const denied = firm.flatMap(({ statement }) => statement.resources.values);
    return coversAll(denied, called.resources) ? firm[0] : undefined;
}
function withEffect(document, effect) {
    return document.statements.filter((statement) => statement.effect === effect);
}
function actionsOf(element, catalogue) {
    const named = (0,action_pattern/* expandPatterns */.qL)(element.patterns.map(({ pattern }) => pattern), catalogue);
    return element.kind === 'Action' ? named : named.complement();
}
function denyOf(path, statement, catalogue) {
    const base = { path, line: statement.line, statement, actions: actionsOf(statement.actions, catalogue) };
    if (statement.condition !== undefined)
        return { ...base, limit: 'condition' };
    return statement.resources.kind === 'NotResource' ? { ...base, limit: 'not-resource' } : base;
}
/** Unconditional Denies by resource, so that a thousand of them on the same one cost as much as one. */
function deniedByResource(denies, catalogue) {
    const sets = new Map();
    for (const { limit, statement, actions } of denies) {
        if (limit !== undefined)
            continue;
        for (const pattern of statement.resources.values)
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
    const allowed = resources.kind === 'NotResource' ? ['*'] : [...new Set(resources.values)];
    // An Allow on an empty list of resources allows nothing.
    return allowed.map(deniedOn).reduce((all, one) => all.intersect(one), action_set/* ActionSet */.L.all(catalogue));
}
function placesOf(path, statement, catalogue) {
    const { actions } = statement;
    if (actions.kind === 'NotAction') {
        const set = actionsOf(actions, catalogue);
        return [{ path, line: actions.line, pattern: 'NotAction', statement, actions: set }];
    }
    return actions.patterns.map(({ pattern, line }) => {
        return { path, line, pattern: pattern.text, statement, actions: (0,action_pattern/* expandPattern */.nh)(pattern, catalogue) };
    });
}
/**
 * The prefixes of the services that documents are about, in order: those that patterns name, known or not, and those
 * of the catalogue that a wildcard or a NotAction reaches.
 */
function servicesOf(documents, catalogue) {
    const named = new Set();
    for (const { actions } of documents.flatMap(({ statements }) => statements)) {
        const texts = actions.kind === 'NotAction' ? ['*'] : actions.patterns.map(({ pattern }) => pattern.service);
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


/**
 * The granted actions that complete a path, each with the shortest path it is part of; among equally short ones, the
 * first of the table. A path is complete when the files grant all of its actions together, whatever their conditions.
 */
function escalationsOf(grants, table, catalogue) {
    const wide = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, grants.places.filter(isWide).map(({ actions }) => actions));
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
function isWide({ statement: { resources } }) {
    return resources.kind === 'NotResource' || resources.values.some(isPattern);
}
/** A wildcard in the name of a resource; one in its region or account only leaves a single name, everywhere. */
function isPattern(resource) {
    const segments = resource.replace(/\$\{[^}]*\}/g, '').split(':');
    const named = segments.length < 6 ? segments : segments.slice(5);
    return named.some((segment) => /[*?]/.test(segment));
}
// Actions that open ways to more permissions, whatever their access level: a person must ask for them. Those that
// product.md section 7 names, and those of the same kinds; the list is long rather than complete (docs/decisions/0006).
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

/***/ 9600:
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
// EXTERNAL MODULE: ./src/evidence/source-view.ts
var source_view = __webpack_require__(9636);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(2719);
;// CONCATENATED MODULE: ./src/drift/verdict.ts



/**
 * Fail beats inconclusive beats pass: proven drift stands even when evidence is incomplete. Of a new role nothing is
 * judged yet. Where nobody knows what a change brings, what only might count is not proven to.
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
    const { principals, views, baseUnread, unproven = [], withoutEvidence } = status;
    const none = withoutEvidence ?? `the evidence says nothing of ${principals.join(', ')}`;
    if (views.length === 0)
        return [{ code: 'no-source', message: none }];
    return [
        ...(baseUnread === undefined ? [] : [baseReason(baseUnread.message)]),
        ...unproven.map(trustReason),
        ...(status.unlisted === undefined ? [] : [{ code: 'gap', message: status.unlisted }]),
        ...gapReasons(views),
        ...principals.filter((principal) => !seen(principal, views)).map(noEvent),
        ...spanReason(status),
        ...youthReason(status),
        ...(status.unknownAge ?? []).map(ageReasonOf),
        ...(status.interrupted === true ? [interruptedReason] : []),
        ...ageReason(status),
        ...earlyReasons(status),
    ];
}
function baseReason(message) {
    return { code: 'base-unread', message: `what this change adds is not known: ${message}` };
}
function trustReason(what) {
    const message = `${what}: it is somebody’s word, not evidence (trust-evidence: true lets it count)`;
    return { code: 'untrusted-evidence', message };
}
/** One fault of several sources is one reason. */
function gapReasons(views) {
    const messages = views.flatMap(({ gaps }) => gaps.map(({ place, message }) => `${place}: ${message}`));
    return [...new Set(messages)].map((message) => ({ code: 'gap', message }));
}
/**
 * Every log set that was searched for a principal must hold some event of it; without logs, one other source is enough.
 * A source with a gap has its own reason.
 */
function seen(principal, views) {
    const asked = views.filter((view) => (0,source_view/* concerns */.Kc)(view, principal));
    const saw = (some) => some.map((view) => (0,source_view/* sawAny */.ui)(view, principal));
    const logs = saw(asked.filter(source_view/* isLogView */.UX));
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
function spanReason({ principals, views, minObservation }) {
    const spans = principals
        .map((principal) => views.filter((view) => (0,source_view/* concerns */.Kc)(view, principal)))
        .flatMap((own) => (own.every(({ gaps }) => gaps.length > 0) ? [] : [(0,source_view/* longestSpan */.$T)(own)]));
    const span = spans.length === 0 ? (0,source_view/* longestSpan */.$T)(views) : Math.min(...spans);
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
function ageReason({ views, staleBefore }) {
    const ends = views.map(({ window }) => window.end);
    const oldest = Math.min(...ends);
    if (staleBefore === undefined || oldest >= staleBefore)
        return [];
    const message = `the evidence ends on ${(0,time/* isoDay */.kh)(oldest)}, longer ago than max-evidence-age allows`;
    return [{ code: 'old-evidence', message }];
}
/** A source whose time ends before the time in question proves nothing of the rest: silence would look like a pass. */
function earlyReasons({ views, windowEnd, tail, staleBefore = 0 }) {
    const early = views.flatMap((view) => {
        if (view.source === 'unused-access' || view.gaps.length > 0)
            return [];
        const { end } = view.source === 'last-accessed' ? view.reach : view.window;
        if (end < staleBefore || end >= windowEnd - tail)
            return [];
        return [`${view.source}: it ends on ${(0,time/* isoDay */.kh)(end)}, before the time in question does`];
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
 * Turns what a source reports by action into evidence. Such sources count refused calls as well, so every use is
 * `attempted`. An action without a time was tried until `end` at the latest.
 */
function actionsToEvidence(tried, source, events, end) {
    const uses = new Map();
    const mayNeed = new Map();
    for (const { action: name, last } of tried) {
        const action = canonical(name, events.catalogue);
        const attempted = last === undefined ? {} : { last };
        const use = { attempted, resources: [], allResources: false, sources: [source] };
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
    const logViews = logs.flatMap(({ set, source }) => withTrails((0,from_logs/* viewOfLogs */.Ue)(set, events, source), accounts?.trails ?? []));
    const calls = logs.map(({ calls: of, source }) => (0,from_logs/* callsToEvidence */.oQ)(of, events, source));
    const answers = accounts?.answers ?? [];
    const remarks = [
        ...(accounts?.remarks ?? []),
        ...logs.flatMap((one) => one.remarks),
        ...(reference?.remarks ?? []),
    ];
    const known = principals.map(({ arn }) => {
        const parts = answers
            .filter(({ view }) => view.principal === arn)
            .map(({ view, tried }) => actionsToEvidence(tried, view.source, events, end));
        const facts = accounts?.facts.get(arn);
        // Two sources may count the same records: the larger count is right, the sum is not.
        const logged = (0,merge/* mergeEvidence */.i1)(calls.map((one) => one.get(arn) ?? evidence_evidence/* noEvidence */.n2), Math.max);
        const evidence = (0,merge/* mergeEvidence */.i1)([logged, ...parts]);
        return [arn, { evidence, ...(facts === undefined ? {} : { facts }) }];
    });
    return {
        views: [...logViews, ...answers.map(({ view }) => withOfficialCase(view, events))].map(withLostTrails),
        principals: (0,order/* sorted */.I)(new Map(known)),
        ...(reference === undefined ? {} : { reference: reference.services }),
        ...(remarks.length === 0 ? {} : { remarks: [...new Set(remarks)] }),
    };
}
/**
 * A log view with the trails that are named for its principals: those of another account say nothing about them.
 * Principals with different trails get a view each.
 */
function withTrails(view, parts) {
    const alike = new Map();
    for (const part of parts) {
        const key = part.trails.map(({ arn }) => arn).join(' ');
        alike.set(key, [...(alike.get(key) ?? []), part]);
    }
    if (alike.size === 0)
        return [view];
    return [...alike.values()].map((same) => {
        const own = new Set(same.flatMap(({ principals }) => principals));
        const trails = bestRead(same);
        const records = alike.size === 1 ? view.records : new Map([...view.records].filter(([one]) => own.has(one)));
        return { ...view, records, ...(trails.length === 0 ? {} : { trails }) };
    });
}
/** If several accounts name the same trail, only one of them may be able to read it: its answer counts for all. */
function bestRead(parts) {
    const best = new Map();
    for (const trail of parts.flatMap(({ trails }) => trails)) {
        const known = best.get(trail.arn);
        if (known === undefined || 'unread' in known)
            best.set(trail.arn, trail);
    }
    return [...best.values()];
}
/** A view whose actions are written as in AWS's service reference. */
function withOfficialCase(view, { catalogue }) {
    const all = (actions) => actions.map((action) => canonical(action, catalogue));
    if (view.source === 'unused-access')
        return { ...view, actions: all(view.actions) };
    if (view.source !== 'last-accessed')
        return view;
    const services = view.services.map(({ tracked, ...service }) => {
        return tracked === undefined ? service : { ...service, tracked: all(tracked) };
    });
    return { ...view, services };
}
/** A trail whose settings were not received may leave out anything: until it is read, silence proves nothing. */
function withLostTrails(view) {
    const trails = 'trails' in view ? (view.trails ?? []) : [];
    const lost = trails.flatMap((trail) => 'unread' in trail && trail.lost ? [{ place: trail.arn, message: trail.unread }] : []);
    return lost.length === 0 ? view : { ...view, gaps: [...view.gaps, ...lost] };
}

// EXTERNAL MODULE: ./src/run/evidence-groups.ts
var evidence_groups = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/run/target.ts
var run_target = __webpack_require__(3060);
;// CONCATENATED MODULE: ./src/run/gather-all.ts





const nothingSeen = { views: [], principals: new Map() };
/**
 * Gathers the evidence of all targets: asks one group of them after the other, then learns once what AWS's service
 * reference says about the services concerned, and understands all answers with that. Throws InputError.
 */
async function gatherAll(targets, policies, ports) {
    const granted = new Map(targets.map((target, index) => [target, policiesOf(policies[index])]));
    const asked = [];
    for (const group of (0,evidence_groups/* groupByRequest */.i)(targets.filter(({ principals }) => principals.length > 0))) {
        const answers = await ports.ask(group);
        const documents = group.targets.flatMap((target) => granted.get(target) ?? []);
        const services = [
            ...(0,grants/* servicesOf */.Yj)(documents, ports.knowledge.catalogue),
            ...servicesIn(answers.answers, ports.knowledge),
        ];
        asked.push({ ...answers, reference: await ports.readReference(group.request, services) });
    }
    const recalled = await recallOthers(targets, asked, ports);
    const knowledge = ports.learn(referenceIn(asked, recalled), operationsIn(asked));
    const passes = new Map(asked.map((one) => [one.group, evidenceOf(one, one.reference, knowledge)]));
    const prefixes = (0,run_target/* prefixAnswers */.U3)(targets);
    const answers = prefixes.size === 0 ? [] : [{ ...nothingSeen, prefixes }];
    return {
        evidence: (0,merge/* mergeGathered */.XP)([...passes.values(), ...recalled, ...answers]),
        of: (target) => {
            const group = groupOf(target, asked);
            return (group && passes.get(group)) ?? nothingSeen;
        },
        knowledge,
    };
}
function policiesOf(target) {
    return target?.parsed.map(({ document }) => document) ?? [];
}
function groupOf(target, asked) {
    return asked.find(({ group }) => group.targets.includes(target))?.group;
}
/** What the service reference says, by service: what earlier evidence was made with stands first. */
function referenceIn(asked, recalled) {
    const all = asked.flatMap(({ file, previous, reference }) => {
        const own = [file?.reference, reference?.services].filter((one) => one !== undefined);
        return own.length > 0 ? own : (previous?.reference ?? []);
    });
    const known = [...all, ...recalled.flatMap(({ reference }) => reference ?? [])];
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
 * left out. What a wildcard granted before a name did counts: product.md, "Age of a grant".
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
        const { resources, allResources, sources } = use;
        return [
            [
                action,
                {
                    ...(allowed === undefined ? {} : { allowed }),
                    ...(denied === undefined ? {} : { denied }),
                    ...(attempted === undefined ? {} : { attempted }),
                    resources,
                    allResources,
                    sources,
                },
            ],
        ];
    }));
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
;// CONCATENATED MODULE: ./src/drift/missing.ts


/** Sources that report actions and no calls count refused ones too. */
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
    const deny = (0,grants/* deniedOnPurpose */.bS)(head, id, use);
    // A Deny that the change itself brings is no old decision: the reader is to see what it stops.
    if (deny !== undefined && base?.actions.has(id) === true)
        return missing(`in use, and this change denies it${sidOf(deny.statement.sid)}`);
    if (deny !== undefined) {
        const message = `${action} was called ${timesOf(use)} and is denied on purpose${sidOf(deny.statement.sid)}`;
        return note('denied-on-purpose', message, { file: deny.path, line: deny.line });
    }
    const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
    if (other?.every.has(id))
        return note('granted-elsewhere', `${action} is granted by another policy of the role${despite(use)}`);
    if (base?.actions.has(id))
        return missing('in use, and this change removes it');
    if (foreign?.deployed?.has(id))
        return missing('in use, and the deployed policy still grants it');
    const refused = use.denied !== undefined || use.allowed === undefined;
    if (other !== undefined && !other.some.has(id) && !refused) {
        return note('granted-outside', `${action} succeeds without any policy of the role: a resource policy or a session`);
    }
    if (!refused)
        return missing(other === undefined ? unreadOthers : 'in use; another policy grants it to some of the principals only');
    const reason = refusalOf(use, foreign?.boundary?.has(id) === false);
    if (input.rules.missingDenied === 'count')
        return missing(reason);
    return note('denied-today', `${action}: ${reason}, ${timesOf(use)}`);
}
/** A grant under a condition or on some resources is one all the same; the reader has to know that it does not help. */
function despite({ allowed, denied }) {
    return denied !== undefined && allowed === undefined ? ', and every call was refused all the same' : '';
}
/** Granting an action that a permissions boundary does not allow would change nothing. */
function refusalOf({ denied }, beyondBoundary) {
    const reason = denied === undefined ? attempted : 'denied today';
    return beyondBoundary ? `${reason}; the permissions boundary does not allow it` : reason;
}
function missingFinding(id, action, { allowed, denied, attempted: tried, resources, sources }, reason, { base, foreign }, { catalogue }) {
    const restores = base?.actions.has(id) === true || foreign?.deployed?.has(id) === true;
    const calls = (allowed?.count ?? 0) + (tried?.count ?? 0);
    const times = [allowed?.last, tried?.last].filter((time) => time !== undefined);
    return {
        action,
        state: 'missing',
        accessLevel: catalogue.levelOf(id),
        reason,
        ...(times.length === 0 ? {} : { lastUsed: Math.max(...times) }),
        ...(calls === 0 ? {} : { calls }),
        ...(denied?.count === undefined ? {} : { denied: denied.count }),
        ...(denied?.last === undefined ? {} : { lastDenied: denied.last }),
        resources,
        seenBy: sources,
        refused: allowed === undefined && !restores,
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
        const isAccepted = applied.find(head.actions.catalogue.nameOf(id)) !== undefined;
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
    const by = applied.find(finding.action);
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
    // What was only ever refused would be no different.
    const worked = [...inUse].flatMap(([action, { allowed, attempted }]) => (allowed ?? attempted) ? [action] : []);
    const lost = [...idsOf(worked, catalogue).minus(lately)].filter((id) => base?.actions.has(id) === true || foreign?.deployed?.has(id) === true);
    const ungranted = action_set/* ActionSet */.L.of(catalogue, [...lately, ...lost]).minus(head.actions);
    return judgeMissing(input, new Map([...inUse, ...recent]), ungranted, knowledge);
}
/** Every granted action that is not in use, with its state as far as the ages in the input tell. */
function unusedFindings({ used, applied, judgeUnused, named }, input, knowledge) {
    const { catalogue } = knowledge;
    const places = (0,grants/* placesByAction */.kO)(input.head);
    const escalations = (0,privilege_escalation/* escalationsOf */.Y)(input.head, knowledge.escalation, catalogue);
    return [...input.head.actions.minus(used)].map((id) => {
        const action = catalogue.nameOf(id);
        const escalation = escalations.get(id);
        const found = {
            ...granted(id, judgeUnused(id, input.ages), places.get(id), input, action, catalogue),
            ...(named.has(id) ? { named: true } : {}),
            ...(escalation === undefined ? {} : { escalation }),
        };
        return settled(found, applied, input);
    });
}
function granted(id, { state, reason, cause, lastUsed, provenBy, conclusive }, place, { base }, action, catalogue) {
    return {
        action,
        state,
        accessLevel: catalogue.levelOf(id),
        reason,
        ...(cause === undefined ? {} : { cause }),
        ...(lastUsed === undefined ? {} : { lastUsed }),
        ...(provenBy === undefined ? {} : { provenBy }),
        ...(conclusive === undefined ? {} : { conclusive }),
        resources: [],
        ...(place === undefined ? {} : { place: { file: place.path, line: place.line, pattern: place.pattern } }),
        ...(base === undefined ? {} : { introduced: base.actions.has(id) ? 'existing' : 'added' }),
    };
}

// EXTERNAL MODULE: ./src/drift/denied-lately.ts
var denied_lately = __webpack_require__(1550);
// EXTERNAL MODULE: ./src/policy/formats/json/policy-document.ts + 2 modules
var policy_document = __webpack_require__(1851);
;// CONCATENATED MODULE: ./src/run/grant-history.ts






/**
 * Reads what the files of a target said before, only where it could change what is said of the target: since when
 * actions are granted, and which of those that are refused were removed lately.
 */
async function readGrantHistory(compared, ports) {
    const refusals = refusalsOf(compared);
    const { agesSince, removalsSince } = planOf(compared, refusals);
    const moments = [agesSince, removalsSince].filter((one) => one !== undefined);
    if (moments.length === 0)
        return {};
    const { files } = compared.policy;
    const read = grantedVersions(await ports.readVersions(files, Math.min(...moments)), compared);
    return {
        ...(agesSince === undefined ? {} : agesIn(read, agesSince, compared)),
        ...(removalsSince === undefined
            ? {}
            : { remarks: unknownRemovals(read, removalsSince), removals: await removalsIn(read, refusals, files) }),
    };
}
function planOf({ comparison, input, policy }, refusals) {
    const { windowEnd, newGrantGrace } = input.rules;
    // What a change under review removes is said as what it breaks.
    const watches = policy.base === undefined && (0,denied_lately/* refusedLately */.QH)(refusals).size > 0;
    return {
        ...(needsAges(comparison, input) ? { agesSince: windowEnd - newGrantGrace } : {}),
        ...(watches ? { removalsSince: refusals.from } : {}),
    };
}
/** What was refused of a target in the last days. */
function refusalsOf({ input, comparison, knowledge: { events } }) {
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
        const documents = files.map(({ text }) => (0,policy_document/* parsePolicy */.O)(text, '').document);
        const known = documents.filter((document) => document !== undefined);
        // A version that does not parse says nothing: the one before it and the one after it count.
        return known.length < documents.length
            ? []
            : [{ since, files, actions: (0,grants/* grantsOf */.Rr)(known, catalogue).actions }];
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
async function removalsIn(read, refusals, { texts }) {
    if (read.kind === 'unread')
        return [];
    // What makes patches is loaded where there may be one to make.
    const { afterRemoval } = await Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(7352)]).then(__webpack_require__.bind(__webpack_require__, 7352));
    return afterRemoval(refusals, read.since, texts);
}
/** Why it is not known whether what is refused was removed; nothing where no change could have removed it. */
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



/** What is to be said of the documents: actions nobody knows, and Denies that do not subtract. */
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
    return [...unknown, ...duplicates, ...head.denies.flatMap((deny) => denyNote(deny, head.actions) ?? [])];
}
function denyNote({ path, line, limit, statement, actions }, granted) {
    const open = actions.intersect(granted);
    if (open.isEmpty)
        return undefined;
    const why = limit === 'condition' ? 'only under a condition' : 'only for some resources';
    const which = open.size === 1 ? open.names()[0] : `${open.size} granted actions`;
    const sid = statement.sid === undefined ? '' : ` (Sid ${(0,base_text/* quote */.hD)(statement.sid)})`;
    return { code: 'deny-not-subtracted', message: `a Deny${sid} stops ${which} ${why}`, file: path, line };
}
/** Granted actions that were only ever refused: something other than the compared files stops them. */
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
/** Said once where it could matter: named grants are called over-granted, and nobody knows since when they stand. */
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
    const { views, foreign, unread, remarks, rules, activeFindings = [] } = input;
    const note = (code) => (message) => ({ code, message });
    return [
        ...(foreign?.differences ?? []).map(differenceNote),
        ...distinct(activeFindings.filter(isNews(views)).map(activeFinding)).map(note('active-finding')),
        ...distinct(views.flatMap(unusedRoles)).map(note('role-unused')),
        ...distinct(unread ?? []).map(note('role-unread')),
        ...distinct(views.flatMap(unreadTrails)).map(note('trail-unread')),
        ...distinct(views.flatMap((view) => clamped(view, rules.unusedAfter))).map(note('window-clamped')),
        ...distinct(remarks ?? []).map(note('not-read')),
    ];
}
/** Committed and live differ: whoever reads the evidence should know that it is not of this text. */
function differenceNote({ file, policy, onlyCommitted, onlyLive }) {
    const parts = [
        ...(onlyCommitted.length === 0 ? [] : [`only the file grants ${some(onlyCommitted)}`]),
        ...(onlyLive.length === 0 ? [] : [`only the live policy grants ${some(onlyLive)}`]),
    ];
    return { code: 'live-differs', message: `${policy} is live and differs: ${parts.join('; ')}`, file };
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
function isNews(views) {
    const told = views.flatMap((view) => view.source === 'unused-access' && view.unusedRole !== undefined ? [view.principal] : []);
    return ({ principal, finding }) => finding.type !== 'UnusedIAMRole' || !told.includes(principal);
}
/** Of unused access the type tells what it is that is unused. */
function activeFinding({ principal, finding: { type, detail } }) {
    const kind = kindsOfFindings.get(type) ?? `unused-access (${type})`;
    const what = detail === undefined ? '' : `: ${detail}`;
    return `Access Analyzer has an active ${kind} finding on ${principal}${what}`;
}
function unusedRoles(view) {
    if (view.source !== 'unused-access' || view.unusedRole === undefined)
        return [];
    const { last } = view.unusedRole;
    const since = last === undefined ? 'it was never used' : `it was last used on ${(0,time/* isoDay */.kh)(last)}`;
    return [`unused-access findings call ${view.principal} unused as a whole: ${since}`];
}
function unreadTrails(view) {
    const trails = 'trails' in view ? (view.trails ?? []) : [];
    // Beside a trail that was read an unread one counts for nothing.
    if (!trails.every((trail) => 'unread' in trail))
        return [];
    return trails.flatMap((trail) => 'unread' in trail && trail.lost === undefined
        ? [`${trail.arn} is taken to record everything, since its settings were not read: ${trail.unread}`]
        : []);
}
/** AWS generates over 90 days at the most. */
function clamped({ source, window }, unusedAfter) {
    if (source !== 'policy-generation' || (0,source_view/* lengthOf */.Y5)(window) >= unusedAfter - time/* day */.vd)
        return [];
    const [looks, asked] = [(0,time/* formatDuration */.a3)((0,source_view/* lengthOf */.Y5)(window)), (0,time/* formatDuration */.a3)(unusedAfter)];
    return [`policy generation looks back ${looks}, less than unused-after (${asked}): it proves no absence`];
}
function distinct(texts) {
    return [...new Set(texts)];
}

// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
;// CONCATENATED MODULE: ./src/drift/measure.ts







/**
 * Decides the state of every action: product.md's two tables, row by row. `comparison` is what `compareUse` gave for
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
        cannotTell: count(unused, 'cannot-tell'),
        accepted: count(unused, 'accepted'),
    };
}
const stateOrder = ['missing', 'over-granted', 'cannot-tell', 'accepted'];
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
    'denied-today',
    'granted-outside',
    'granted-elsewhere',
    'live-differs',
    'active-finding',
    'unknown-action',
    'matches-nothing',
    'duplicate-sid',
    'unknown-event',
    'acceptance-expired',
    'acceptance-malformed',
    'acceptance-used',
    'acceptance-unmatched',
    'role-unused',
    'role-unread',
    'trail-unread',
    'window-clamped',
    'not-read',
    'age-unknown',
    'baseline-stale',
    'deny-not-subtracted',
];
function byCode(a, b) {
    const code = noteOrder.indexOf(a.code) - noteOrder.indexOf(b.code);
    return code || (0,order/* compare */.U)(a.action ?? '', b.action ?? '') || (0,order/* compare */.U)(a.message, b.message);
}

// EXTERNAL MODULE: ./src/drift/observation.ts
var observation = __webpack_require__(7989);
;// CONCATENATED MODULE: ./src/policy/model.ts
/**
 * What policies say together, as text: two that differ in order, layout, Sids or letters' case of actions only have the
 * same meaning. Actions are compared as they are written: `s3:*` is not the list of all of them.
 */
function model_meaningOf(documents) {
    const statements = documents.flatMap((document) => document.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.patterns.map(({ pattern }) => pattern.text.toLowerCase());
    const set = (texts) => [...new Set(texts)].sort();
    return JSON.stringify([
        effect,
        actions.kind,
        set(patterns),
        resources.kind,
        set(resources.values),
        condition ?? null,
    ]);
}

;// CONCATENATED MODULE: ./src/drift/deployed-copies.ts


/** How much of what either of two policies grants both of them have to grant, when their names say nothing. */
const alikeFrom = 0.6;
/** Parses live policies; undefined when one of them does not parse, since half of them would prove nothing. */
function parseLive(policies, catalogue) {
    const parsed = policies.flatMap((policy) => {
        const { document } = (0,policy_document/* parsePolicy */.O)(policy.text, policy.name);
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
function deployedCopies(documents, live, catalogue, base = []) {
    const own = live.filter(({ policy }) => policy.kind === 'inline' || policy.kind === 'customer');
    const files = comparedFiles(documents, base, catalogue);
    const pairs = own.flatMap((policy) => {
        const name = policyNameOf(policy.policy.name);
        return files.flatMap((file) => pairOf(file, policy, name) ?? []);
    });
    const alike = withoutOverlap(pairs.sort(byRank));
    const chosen = [...alike, ...narrowed(files, own, alike)];
    const taken = new Set(chosen.map(({ policy }) => policy));
    return {
        copies: documents.flatMap(({ path }) => chosen
            .filter(({ file }) => file.paths.includes(path))
            .map(({ policy }) => ({ file: path, policy }))),
        others: live.filter((policy) => !taken.has(policy)),
    };
}
function comparedFiles(documents, base, catalogue) {
    const versionsOf = (...versions) => versions.map((version) => (0,grants/* grantsOf */.Rr)(version, catalogue).actions);
    const single = documents.map((document) => {
        const { path } = document;
        const earlier = base.filter((one) => one.path === path);
        return { paths: [path], name: policyNameOf(fileName(path)), versions: versionsOf([document], earlier) };
    });
    if (documents.length < 2)
        return single;
    return [...single, { paths: documents.map(({ path }) => path), versions: versionsOf(documents, base) }];
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
    const paths = new Set(chosen.flatMap(({ file }) => file.paths));
    const [file, ...otherFiles] = files.filter((one) => one.paths.length === 1 && !one.paths.some((path) => paths.has(path)));
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
    return b.name - a.name || b.actions - a.actions || a.file.paths.length - b.file.paths.length;
}
function withoutOverlap(pairs) {
    const policies = new Set();
    const paths = new Set();
    return pairs.filter(({ file, policy }) => {
        if (policies.has(policy) || file.paths.some((path) => paths.has(path)))
            return false;
        policies.add(policy);
        for (const path of file.paths)
            paths.add(path);
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
function foreignGrants(facts, documents, catalogue, base = []) {
    const splits = facts.map((one) => splitOf(one?.policies, documents, catalogue, base));
    const known = splits.filter((split) => split !== undefined && split !== 'unreadable');
    const other = otherGrants(splits, catalogue);
    const boundary = boundaryOf(facts, catalogue);
    const rest = { ...(other === undefined ? {} : { other }), ...(boundary === undefined ? {} : { boundary }) };
    if (known.length === 0)
        return rest;
    const copied = known.filter(({ copies }) => copies.length > 0);
    const deployed = copied.map(({ copies }) => foreign_grants_granted(foreign_grants_policiesOf(copies), catalogue));
    return {
        ...rest,
        ...(deployed.length === 0 ? {} : { deployed: action_set/* ActionSet */.L.union(catalogue, deployed) }),
        differences: unique(known.flatMap((split) => differencesOf(split, documents, catalogue))),
        unmanaged: unmanagedOf(known),
    };
}
function splitOf(policies, documents, catalogue, base) {
    if (policies === undefined || policies === 'unreadable')
        return policies;
    const live = parseLive(policies, catalogue);
    return live === undefined ? 'unreadable' : deployedCopies(documents, live, catalogue, base);
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
function foreign_grants_policiesOf(copies) {
    return [...new Set(copies.map(({ policy }) => policy))];
}
/** Both sides are taken together: an action that moved from one file to another is no difference. */
function differencesOf({ copies }, documents, catalogue) {
    const committed = (0,grants/* grantsOf */.Rr)(documents, catalogue).actions;
    const live = foreign_grants_granted(foreign_grants_policiesOf(copies), catalogue);
    const said = new Set();
    return copies.flatMap(({ file, policy }) => {
        const own = (0,grants/* grantsOf */.Rr)(documents.filter(({ path }) => path === file), catalogue).actions;
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
    const views = gathered.views.filter((view) => principals.some(({ arn }) => (0,source_view/* concerns */.Kc)(view, arn)));
    const ends = views.map(({ window }) => window.end);
    const lookbacks = views.map(({ window }) => window.end - window.start);
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
/** How long the uses of all principals are remembered; whoever says how long an action may rest has said it. */
function rememberedFor({ unusedAfter, principals }, { retention }) {
    const known = principals.map(({ arn }) => retention?.get(arn));
    if (unusedAfter !== undefined || known.length === 0)
        return undefined;
    return known.some((one) => one === undefined) ? undefined : Math.min(...known.flatMap((one) => one ?? []));
}
/** A file alone is taken as it is until it is too old; beside a fresh source it says nothing of the days since. */
function tailOf({ file, logs, generation, athena, lastAccessed, unusedAccess }, after) {
    const fresh = [logs, generation, athena, unusedAccess].some((one) => one !== undefined) || lastAccessed !== 'no';
    return file === undefined || fresh ? (0,source_view/* tolerance */.aS)(after) : Math.max((0,source_view/* tolerance */.aS)(after), file.maxAge);
}

;// CONCATENATED MODULE: ./src/run/target-input.ts






/** What the comparison needs of a target, but for the ages of grants: these are read only where they matter. */
function inputOf(facts, catalogue, now) {
    const { target, policy, evidence: gathered, change } = facts;
    const documents = documentsOf(policy);
    const principals = target.principals.map(({ arn }) => arn);
    const { minObservation, newGrantGrace, missingDenied } = target;
    const evidence = usesOf(target, gathered);
    const base = policy.base?.kind === 'read' ? policy.base.documents : undefined;
    const known = factsOf(target, gathered);
    return {
        head: (0,grants/* grantsOf */.Rr)(documents, catalogue),
        ...(base === undefined ? {} : { base: (0,grants/* grantsOf */.Rr)(base, catalogue) }),
        isNew: base?.length === 0 && evidence.uses.size === 0 && isNewRole(target, known) && isTrusted(target, change),
        ...(change.baseline === undefined ? {} : { baseline: change.baseline }),
        unknownActions: documents.flatMap((document) => (0,unknown_actions/* unknownActions */.y)(document, catalogue)),
        warnings: policy.parsed.flatMap(({ warnings }) => warnings),
        foreign: foreignGrants(known, documents, catalogue, base),
        principals,
        created: createdOf(target, gathered),
        unread: known.flatMap((one) => one?.unread ?? []),
        ...(target.unlisted === undefined ? {} : { unlisted: target.unlisted }),
        activeFindings: activeFindings(target, gathered),
        remarks: [
            ...(gathered.remarks ?? []),
            ...known.flatMap((one) => one?.remarks ?? []),
            ...baseRemark(policy.base),
        ],
        evidence,
        views: gathered.views.filter((view) => principals.some((principal) => (0,source_view/* concerns */.Kc)(view, principal))),
        acceptances: target.acceptances,
        rules: { ...evaluationWindow(target, gathered, now), minObservation, newGrantGrace, missingDenied },
        today: now,
    };
}
/** The policies of a target that parsed. */
function documentsOf({ parsed }) {
    return parsed.map(({ document }) => document);
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
/** What is known of each principal itself; undefined of those nobody asked about. */
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
    const { principals, views, rules } = input;
    const drift = measureDrift(input, knowledge, compared.comparison);
    const judgement = judgementOf(compared, input, drift);
    const documents = documentsOf(policy);
    const judged = {
        name: target.name,
        principals,
        policyFiles: pathsOf(documents, policy.base),
        views,
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
        ...(policy.base?.kind === 'read' ? comparison(documents, policy.base, input) : {}),
        ...(removals.length === 0 ? {} : { removed: removals }),
    };
    return { judged, documents, input };
}
function judgementOf({ target, policy, evidence, change }, input, drift) {
    const { principals, views, rules } = input;
    const created = [...createdOf(target, evidence).values()];
    return judge(drift, target.limits, {
        principals,
        views,
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
function unknownAges({ principals, views, created = new Map(), rules }) {
    return principals.filter((principal) => {
        const asked = views.filter((view) => (0,source_view/* concerns */.Kc)(view, principal) && view.gaps.length === 0);
        return asked.length > 0 && asked.every((view) => (0,observation/* ageIsUnknown */.I4)(view, principal, { created, ...rules }));
    });
}
/** Where somebody else could know the base, what a change adds by name may be among what is called over-granted. */
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
function pathsOf(documents, base) {
    const named = documents.length > 0 || base?.kind !== 'read' ? documents : base.documents;
    return named.map(({ path }) => path);
}
/** What the change does, as the reports take it. */
function comparison(documents, { commit, documents: before }, input) {
    const now = new Set(documents.map(({ path }) => path));
    const gone = before.flatMap(({ path }) => (now.has(path) ? [] : [path]));
    return { change: changeOf(documents, before, input), comparedWith: { commit, deleted: gone } };
}
/** Whether the change does anything to what is granted; order and layout of the files do nothing. */
function changeOf(head, before, { head: granted, base }) {
    if (before.length === 0)
        return 'new';
    if (model_meaningOf(head) === model_meaningOf(before))
        return 'none';
    return base?.actions.equals(granted.actions) === true ? 'same-actions' : 'some';
}

// EXTERNAL MODULE: ./src/run/read-policies.ts + 2 modules
var read_policies = __webpack_require__(1909);
;// CONCATENATED MODULE: ./src/run/run.ts







/**
 * The whole pipeline: policies and evidence in, verdicts out. Policies come first: a broken one costs no log scan.
 * Throws InputError.
 */
async function run(request, ports) {
    const policies = await (0,read_policies/* parsePolicies */.Mo)(request.config.targets, ports);
    const targets = (0,run_target/* refuseIfNone */.AF)(await ports.findRoles(request.config.targets));
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
        const { overGranted, missing, cannotTell } = drift.counts;
        return [name, { verdict: judgement.verdict, overGranted, missing, cannotTell }];
    });
    return { records: recorded(earlier, { end, targets: new Map(found) }), remembers: true };
}
function judgedRun({ settingsChanges = [], notice }, results, { records, remembers }) {
    const targets = results.map(({ judged }) => judged);
    return {
        verdict: worst(targets.map(({ judgement }) => judgement.verdict)),
        targets,
        ...(settingsChanges.length === 0 ? {} : { goalposts: settingsChanges }),
        ...(notice === undefined ? {} : { notice }),
        ...(remembers ? { history: records } : {}),
    };
}


/***/ }),

/***/ 3060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ refuseIfNone),
/* harmony export */   MV: () => (/* binding */ prefixKey),
/* harmony export */   QU: () => (/* binding */ noRole),
/* harmony export */   U3: () => (/* binding */ prefixAnswers),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);

/** The targets; throws InputError where none of them can be judged. Where some can, the others say so themselves. */
function refuseIfNone(targets) {
    const problems = targets.flatMap(({ problem, name }) => problem === undefined ? [] : [{ place: `target ${name}`, message: problem }]);
    if (problems.length > 0 && problems.length === targets.length)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d(problems);
    return targets;
}
/** Whether the name of a role begins as a target says. */
function fits({ name }, { prefixes }) {
    return prefixes.some((prefix) => name.startsWith(prefix));
}
/** What an evidence file calls the question which roles a target's prefixes stand for. */
function prefixKey({ account, prefixes, evidence }) {
    return [account ?? evidence.assume?.arn.split(':')[4] ?? '', ...prefixes].join(' ').trim();
}
/** What is to be remembered of the roles that prefixes were found to stand for. */
function prefixAnswers(targets) {
    const answers = targets.flatMap((target) => {
        const failure = target.problem ?? target.unlisted;
        const roles = target.principals.filter((one) => fits(one, target)).map(({ arn }) => arn);
        if (target.prefixes.length === 0)
            return [];
        return [[prefixKey(target), { roles, ...(failure === undefined ? {} : { failure }) }]];
    });
    return new Map(answers);
}
/** Why no role of a target is known; undefined where there is one. */
function noRole({ principals, prefixes, absent }) {
    if (principals.length > 0)
        return undefined;
    const names = prefixes.join(' or ');
    return absent === true
        ? `no role’s name begins with ${names}`
        : `the evidence tells of no role whose name begins with ${names}`;
}


/***/ })

};
