export const id = 7031;
export const ids = [7031,7651];
export const modules = {

/***/ 30951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ firstGrants),
/* harmony export */   OD: () => (/* binding */ scopeKey),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   bS: () => (/* binding */ deniedOnPurpose),
/* harmony export */   jS: () => (/* binding */ actionsIn),
/* harmony export */   t4: () => (/* binding */ isSameScope)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25444);
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53713);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44131);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32575);
/* harmony import */ var _resource_cover__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54982);






function scopeKey({ resources, condition }) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(10 * resources.items.length);
    return JSON.stringify([resources.kind, [...new Set((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(resources))].sort(), condition ?? null]);
}
function isSameScope(a, b) {
    return scopeKey(a) === scopeKey(b);
}
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
    const granted = _action_set__WEBPACK_IMPORTED_MODULE_3__/* .ActionSet */ .L.union(catalogue, grants.map(({ actions }) => actions));
    return { actions: granted, grants, denials };
}
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
function deniedOnPurpose({ denials }, id, called) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(denials.length);
    const firm = denials.filter(({ limit, actions }) => limit === undefined && actions.has(id));
    const stars = firm.find(({ scope }) => (0,_resource_cover__WEBPACK_IMPORTED_MODULE_5__/* .coversAll */ .c9)((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(scope.resources), ['*']));
    if (stars !== undefined || !called.complete || called.sample.length === 0)
        return stars;
    const denied = firm.flatMap(({ scope }) => (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(scope.resources));
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(10 * denied.length);
    return (0,_resource_cover__WEBPACK_IMPORTED_MODULE_5__/* .coversAll */ .c9)(denied, called.sample) ? firm[0] : undefined;
}
function locatedStatements({ id, statements }) {
    return statements.map((statement, index) => ({ statement, policy: id, index }));
}
function locate({ statement: { sid }, policy, index }, origin) {
    return { ...(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .locationOf */ .hD)(origin), policy, statement: index, ...(sid === undefined ? {} : { sid }) };
}
function scopeOf({ resources, condition }) {
    return { resources, ...(condition === undefined ? {} : { condition }) };
}
function actionsIn(element, catalogue) {
    const named = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_2__/* .expandPatterns */ .qL)((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(element), catalogue);
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
function deniedByResource(denials, catalogue) {
    const sets = new Map();
    for (const { limit, scope, actions } of denials) {
        if (limit !== undefined)
            continue;
        for (const pattern of (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(scope.resources))
            sets.set(pattern, sets.get(pattern)?.union(actions) ?? actions);
    }
    const known = new Map();
    const patterns = new _resource_cover__WEBPACK_IMPORTED_MODULE_5__/* .ResourcePatterns */ .Od(sets.keys());
    return (resource) => {
        const covering = () => [...patterns.covering(resource)].flatMap((pattern) => sets.get(pattern) ?? []);
        const denied = known.get(resource) ?? _action_set__WEBPACK_IMPORTED_MODULE_3__/* .ActionSet */ .L.union(catalogue, covering());
        known.set(resource, denied);
        return denied;
    };
}
function deniedFor({ resources }, deniedOn, catalogue) {
    const allowed = resources.kind === 'all-but' ? ['*'] : [...new Set((0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(resources))];
    return allowed.map(deniedOn).reduce((all, one) => all.intersect(one), _action_set__WEBPACK_IMPORTED_MODULE_3__/* .ActionSet */ .L.all(catalogue));
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
        const set = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_2__/* .expandPattern */ .nh)(value, catalogue);
        return { actions: set, scope, pattern: value.text, at: locate(located, origin) };
    });
}
function servicesOf(policies, catalogue) {
    const elements = policies.flatMap(({ statements }) => statements.map(({ actions }) => actions));
    const texts = elements.flatMap((actions) => actions.kind === 'all-but' ? ['*'] : (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(actions).map(({ service }) => service));
    const named = [...new Set(texts)].flatMap((text) => {
        if (!/[*?]/.test(text))
            return [text];
        return catalogue.services.flatMap(({ prefix }) => ((0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(text, prefix) ? [prefix] : []));
    });
    return [...new Set(named)].sort();
}


/***/ }),

/***/ 54982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ ResourcePatterns),
/* harmony export */   c9: () => (/* binding */ coversAll),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   m1: () => (/* binding */ excludes)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25444);
/* harmony import */ var _placeholder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93287);



function covers(outer, inner) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(50);
    return outer === inner || patternCovers(patternOf(outer), innerOf(inner));
}
function patternOf(outer) {
    const isEvery = isEverything(outer);
    const isClear = !isEvery && !outer.includes('${') && !(0,_placeholder__WEBPACK_IMPORTED_MODULE_2__/* .hasPlaceholder */ .Kc)(outer) && !/\p{Co}/u.test(outer);
    return { isEvery, parts: isClear ? segments(outer) : undefined };
}
function innerOf(inner) {
    return isEverything(inner) || /\p{Co}/u.test(inner) ? undefined : segments(opaque(inner));
}
function patternCovers({ isEvery, parts }, inner) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(10);
    if (isEvery)
        return true;
    if (parts?.length !== 6 || inner?.length !== 6)
        return false;
    return parts.every((part, i) => segmentCovers(part, inner[i] ?? ''));
}
function isEverything(resource) {
    return /^\*+$/.test(resource);
}
class ResourcePatterns {
    #all;
    #byStart = new Map();
    #lengths;
    constructor(patterns) {
        this.#all = new Set(patterns);
        for (const text of this.#all) {
            const start = text.split(/[*?]/, 1)[0] ?? '';
            if (start === text)
                continue;
            const alike = this.#byStart.get(start) ?? [];
            if (alike.length === 0)
                this.#byStart.set(start, alike);
            alike.push({ text, pattern: patternOf(text) });
        }
        this.#lengths = [...new Set([...this.#byStart.keys()].map(({ length }) => length))];
    }
    *covering(resource) {
        if (this.#all.has(resource))
            yield resource;
        const whole = opaque(resource);
        const inner = innerOf(resource);
        for (const length of this.#lengths) {
            if (length > whole.length)
                continue;
            (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(2 + (length >>> 4));
            for (const { text, pattern } of this.#byStart.get(whole.slice(0, length)) ?? [])
                if (text !== resource && patternCovers(pattern, inner))
                    yield text;
        }
    }
    covers(resource) {
        return this.covering(resource).next().done !== true;
    }
}
function coversAll(outer, inner) {
    const patterns = new ResourcePatterns(outer);
    return inner.every((resource) => patterns.covers(resource));
}
function excludes(pattern, resource) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_1__/* .spend */ .R)(20);
    if (/[*?$]/.test(resource))
        return false;
    return !(0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.replace(/\$\{[^}]*\}/g, '*'), resource);
}
function segments(arn) {
    const parts = arn.split(':');
    return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
const anyRun = '\u{E000}';
const anyOne = '\u{E001}';
const variable = '\u{E002}';
function opaque(inner) {
    return (0,_placeholder__WEBPACK_IMPORTED_MODULE_2__/* .replacePlaceholders */ .Lb)(inner, variable).replaceAll('*', anyRun).replaceAll('?', anyOne);
}
function segmentCovers(outer, inner) {
    return outer.includes('?') && /\p{Co}/u.test(inner) ? false : (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(outer, inner);
}


/***/ }),

/***/ 53158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yp: () => (/* binding */ escalationsOf),
/* harmony export */   km: () => (/* binding */ isEscalationProne),
/* harmony export */   wD: () => (/* binding */ escalationTable)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10617);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25444);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32575);





function escalationsOf(grants, table, catalogue) {
    const wide = _policy_action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.union(catalogue, grants.grants.filter(isWide).map(({ actions }) => actions));
    const shortestOf = new Map();
    const boundsOf = new Map();
    const bounds = (id) => {
        const known = boundsOf.get(id) ?? boundOf(id, grants);
        boundsOf.set(id, known);
        return known;
    };
    for (const row of [...table].sort((a, b) => a.actions.length - b.actions.length)) {
        const ids = row.actions.map((action) => catalogue.idOf(action) ?? -1);
        const granted = row.onAny === true ? wide : grants.actions;
        if (!ids.every((id) => granted.has(id)))
            continue;
        if (ids.every((id) => shortestOf.has(id)))
            continue;
        const path = pathOf(row, ids.flatMap(bounds));
        for (const id of ids)
            if (!shortestOf.has(id))
                shortestOf.set(id, path);
    }
    return shortestOf;
}
function pathOf({ name, actions, gain, source }, bounds) {
    return { name, actions, gain, source, ...(bounds.length === 0 ? {} : { bounds }) };
}
function boundOf(id, { grants, actions }) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(grants.length);
    const own = grants.filter((grant) => grant.actions.has(id));
    const scopes = [...new Map(own.map(({ scope }) => [scope.resources, scope])).values()];
    (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(10 * scopes.reduce((sum, { resources }) => sum + resources.items.length, 0));
    const onAll = scopes.some(({ resources }) => isEverything(resources));
    const free = scopes.some(({ condition }) => condition === undefined);
    if (onAll && free)
        return [];
    const sortedOnce = (texts) => [...new Set(texts)].sort(_base_order__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U);
    const bound = {
        action: actions.catalogue.nameOf(id),
        ...(onAll ? {} : { resources: sortedOnce(scopes.flatMap(({ resources }) => (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources))) }),
        ...(free ? {} : { conditionKeys: sortedOnce(scopes.flatMap(keysOf)) }),
    };
    return [bound];
}
function isEverything(resources) {
    return resources.kind === 'all-but' || (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources).some((resource) => /^\*+$/.test(resource));
}
function keysOf({ condition }) {
    const operators = condition === undefined ? {} : JSON.parse(condition);
    return Object.values(operators ?? {}).flatMap((keys) => typeof keys === 'object' && keys !== null ? Object.keys(keys) : []);
}
function isWide({ scope: { resources } }) {
    return resources.kind === 'all-but' || (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources).some(isPattern);
}
function isPattern(resource) {
    const segments = resource.replace(/\$\{[^}]*\}/g, '').split(':');
    const named = segments.length < 6 ? segments : segments.slice(5);
    return named.some((segment) => /[*?]/.test(segment));
}
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
const patterns = [whoMayDoWhat, sessionsAndCredentials, codeUnderAnotherRole, whatWouldTellOfIt].flatMap((texts) => wellFormed(texts.trim().split(/\s+/)));
function wellFormed(texts) {
    return texts.map((text) => {
        const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .parseActionPattern */ .cl)(text);
        const wrong = typeof pattern === 'string' ? pattern : pattern.matchesNothing;
        if (typeof pattern === 'string' || wrong !== undefined)
            throw new TypeError(`privilege escalation table: ${text}: ${wrong}`);
        return pattern;
    });
}
function escalationTable(rows) {
    const wide = wellFormed(rows.flatMap((row) => row.actions)).find(_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl);
    if (wide !== undefined)
        throw new TypeError(`privilege escalation table: ${wide.text} is a wildcard`);
    return rows;
}
function isEscalationProne(action) {
    return patterns.some((pattern) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .patternMatches */ .eJ)(pattern, action));
}


/***/ }),

/***/ 77651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);


const nothingUnresolved = { services: [], unknownService: false };
function unresolvedOf({ unknownEvents, uses }, catalogue) {
    const unknownActions = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
    const prefixes = [
        ...unknownEvents.flatMap(({ service, candidates }) => (candidates === undefined ? [service] : [])),
        ...unknownActions.map((action) => action.split(':', 1)[0]),
    ];
    const services = prefixes.map((prefix) => catalogue.service(prefix ?? '')?.prefix);
    return {
        services: [...new Set(services.filter((service) => service !== undefined))],
        unknownService: services.includes(undefined),
    };
}
function staysWhole({ pattern }, { services, unknownService }) {
    if (pattern === 'NotAction')
        return unknownService || services.length > 0;
    const [service = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(pattern).split(':', 1);
    if (unknownService && /[*?]/.test(service))
        return true;
    return /[*?]/.test(pattern) && services.some((one) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(service, one));
}


/***/ }),

/***/ 38775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ removableTogether),
/* harmony export */   O1: () => (/* binding */ mayRemove),
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   kY: () => (/* binding */ statesOf)
/* harmony export */ });
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44131);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77651);


function mayRemove({ state, provenBy = [], conclusive = false, ...finding }) {
    const isNewWide = finding.introduced === 'added' && finding.named !== true;
    return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}
function removalOf(target, catalogue) {
    const { grants, findings, unresolved = _model__WEBPACK_IMPORTED_MODULE_1__.nothingUnresolved } = target;
    const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
    const proven = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, ids);
    const whole = grants.grants.filter((grant) => (0,_model__WEBPACK_IMPORTED_MODULE_1__.staysWhole)(grant, unresolved));
    const kept = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, whole.map(({ actions }) => actions));
    const unchanged = whole
        .filter(({ actions }) => !actions.intersect(proven).isEmpty)
        .map(({ at: { file, line }, pattern }) => ({
        file,
        line,
        reason: `${pattern} is not narrowed${why}`,
    }));
    return { removable: proven.minus(kept), unchanged };
}
const why = ': a recorded call matches no known action';
function removableTogether(sharing, removals, catalogue) {
    const none = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.empty(catalogue);
    const each = sharing.map((target) => {
        const removable = removals.get(target)?.removable ?? none;
        return { removable, needed: target.grants.actions.minus(removable) };
    });
    const needed = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, each.map((one) => one.needed));
    return _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, each.map((one) => one.removable)).minus(needed);
}
function statesOf(sharing, catalogue) {
    const idsOf = (findings) => {
        return _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, findings.flatMap(({ action }) => catalogue.idOf(action) ?? []));
    };
    const each = sharing.map(({ grants, findings }) => {
        const over = idsOf(findings.filter(({ state }) => state === 'over-granted'));
        return { over, needed: grants.actions.minus(over), used: grants.actions.minus(idsOf(findings)) };
    });
    const union = (sets) => _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, sets);
    const needed = union(each.map((one) => one.needed));
    return {
        overGranted: union(each.map(({ over }) => over)).minus(needed),
        used: union(each.map(({ used }) => used)),
    };
}


/***/ }),

/***/ 67031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inlineHolders: () => (/* reexport */ inlineHolders),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(44131);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(32575);
// EXTERNAL MODULE: ./src/policy/placeholder.ts
var placeholder = __webpack_require__(93287);
// EXTERNAL MODULE: ./src/policy/stored-action.ts
var stored_action = __webpack_require__(16934);
;// CONCATENATED MODULE: ./src/policy/edits.ts



function policySize({ version, label, form, statements }) {
    const frame = {
        ...(version === undefined ? {} : { Version: version }),
        ...(label === undefined ? {} : { Id: label }),
        Statement: [],
    };
    const brackets = form === 'one' ? 2 : 0;
    const commas = Math.max(0, statements.length - 1);
    const isCurrent = version === '2012-10-17';
    const sizes = statements.reduce((sum, one) => sum + statementSize(one) - (isCurrent ? 0 : addedTo(one)), 0);
    return counted(frame) - brackets + commas + sizes;
}
function addedTo({ resources, condition = '' }) {
    return [...(0,model/* valuesOf */.sm)(resources), condition].reduce((sum, text) => sum + (0,placeholder/* addedByVersion */.Md)(text), 0);
}
function statementSize(statement) {
    const { sid, effect, actions, resources, condition } = statement;
    const texts = (0,model/* valuesOf */.sm)(actions).map(({ text }) => text);
    return counted({
        ...(sid === undefined ? {} : { Sid: sid }),
        Effect: effect,
        [actions.kind === 'only' ? 'Action' : 'NotAction']: listed(texts, actions.form),
        [resources.kind === 'only' ? 'Resource' : 'NotResource']: listed((0,model/* valuesOf */.sm)(resources), resources.form),
        ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
    });
}
function editedPolicy(policy, edits) {
    const own = edits.filter((edit) => (0,model/* policyKey */.s4)(edit.policy) === (0,model/* policyKey */.s4)(policy.id));
    const changed = own.filter((edit) => edit.kind !== 'add-statement');
    const kept = policy.statements.flatMap((statement, index) => {
        const edit = changed.find((one) => one.statement === index);
        return edit === undefined ? [statement] : editedStatement(statement, edit);
    });
    const added = own.flatMap((edit) => (edit.kind === 'add-statement' ? [newStatement(edit)] : []));
    const statements = [...kept, ...added];
    return { ...policy, form: policy.form === 'one' && statements.length === 1 ? 'one' : 'array', statements };
}
function growthBy(edit, statement) {
    const [after] = editedStatement(statement, edit);
    return after === undefined
        ? -statementSize(statement) - 1
        : statementSize(after) - statementSize(statement);
}
function editedStatement(statement, edit) {
    if (edit.kind === 'remove-statement')
        return [];
    const { actions } = statement;
    const written = (text) => item(patternOf(text), edit.policy);
    const insertedAt = (index) => insertedBefore(index, edit.inserted).map(written);
    const edited = actions.items.flatMap((old, index) => {
        const change = edit.items[index] ?? 'keep';
        return [...insertedAt(index), ...(change === 'keep' ? [old] : change.map(written))];
    });
    const items = [...edited, ...insertedAt(actions.items.length)];
    const form = actions.form === 'one' && items.length === 1 ? 'one' : 'array';
    return [{ ...statement, actions: { ...actions, form, items } }];
}
function insertedBefore(index, inserted = []) {
    return inserted.filter(({ before }) => before === index).flatMap(({ items }) => items);
}
function newStatement({ policy, statement }) {
    const { sid, actions, resources, resourceKind = 'only', condition } = statement;
    const origin = { kind: 'generated', by: policy };
    const element = (kind, values) => {
        const form = values.length === 1 ? 'one' : 'array';
        return { kind, form, items: values.map((value) => item(value, policy)), origin };
    };
    return {
        ...(sid === undefined ? {} : { sid }),
        effect: 'Allow',
        actions: element('only', actions.map(patternOf)),
        resources: element(resourceKind, resources),
        ...(condition === undefined ? {} : { condition }),
        origin,
    };
}
function item(value, by) {
    return { value, origin: { kind: 'generated', by }, exact: true };
}
function patternOf(text) {
    const pattern = (0,stored_action/* parseStoredAction */.v)(text);
    if (typeof pattern === 'string')
        throw new TypeError(`${text} is not an action: ${pattern}`);
    return pattern;
}
function listed(texts, form) {
    return form === 'one' && texts.length === 1 ? (texts[0] ?? '') : texts;
}
function counted(value) {
    return JSON.stringify(value).replace(/\s+/g, '').length;
}

// EXTERNAL MODULE: ./src/policy/formats/formats.ts + 1 modules
var formats_formats = __webpack_require__(78062);
// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(67987);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/policy/resource-cover.ts
var resource_cover = __webpack_require__(54982);
// EXTERNAL MODULE: ./src/reference/privilege-escalation.ts
var privilege_escalation = __webpack_require__(53158);
// EXTERNAL MODULE: ./src/policy/grants.ts
var grants = __webpack_require__(30951);
;// CONCATENATED MODULE: ./src/suggest/same-grant.ts

function isRestored(id, base, now) {
    const scopes = (all) => {
        return [
            ...new Set(all.filter(({ actions }) => actions.has(id)).map(({ scope }) => (0,grants/* scopeKey */.OD)(scope))),
        ].sort();
    };
    const [was, is] = [base, now].map(({ grants, denials }) => [scopes(grants), scopes(denials)]);
    return JSON.stringify(was) === JSON.stringify(is);
}
function denialsBesides({ denials }, other, id) {
    const own = denials.filter(({ actions }) => actions.has(id));
    return own.filter(({ scope }) => {
        return !other.denials.some((one) => one.actions.has(id) && (0,grants/* isSameScope */.t4)(one.scope, scope));
    });
}

;// CONCATENATED MODULE: ./src/suggest/restore.ts





function isRemoved({ state, introduced, currentlyDenied }) {
    return state === 'missing' && introduced === 'removed' && currentlyDenied !== true;
}
function restoresOf(targets, homes, catalogue) {
    const spots = new Map();
    const placed = [];
    const left = [];
    for (const target of targets) {
        for (const finding of target.findings.filter(isRemoved)) {
            const { action } = finding;
            const id = catalogue.idOf(action);
            const found = id === undefined ? unknownBase : placesOf(target, finding, id, homes);
            if (id === undefined || typeof found === 'string') {
                left.push({ target: target.name, action, reason: typeof found === 'string' ? found : unknownBase });
                continue;
            }
            placed.push({ target, id, action, policies: new Set(found.map(({ home }) => keyOf(home.policy))) });
            for (const spot of found)
                spots.set(spotKey(spot), spot);
        }
    }
    return { byPolicy: gathered([...spots.values()]), placed, left };
}
const unknownBase = 'the statement of the base that granted it is not known';
const literalVariable = 'its statement has a policy variable, which IAM treats as literal text in this Version';
const ofTemplate = 'its statement has values that the template makes, or a Condition; take it from the earlier version of the file';
const gone = 'this change deletes its policy files';
const shared = 'all its policy files are shared with other targets, which would also get it';
function placesOf(target, finding, id, homes) {
    const { base } = target;
    if (base === undefined)
        return unknownBase;
    const from = statementsGranting(id, base.policies, base.grants);
    if (from.length === 0)
        return unknownBase;
    if (from.some(({ statement }) => (0,placeholder/* hasLiteralVariable */.gI)(statement)))
        return literalVariable;
    const reason = whyNotRestored(id, target, base.grants);
    if (reason !== undefined)
        return reason;
    const own = homes.filter(({ sharing }) => sharing.includes(target));
    if (own.length === 0)
        return gone;
    const fixed = own.flatMap(({ policy, limits }) => limits?.fixedPolicy(policy.id) ?? []);
    const open = own.filter(({ policy, limits }) => limits?.fixedPolicy(policy.id) === undefined);
    const spots = from.flatMap((one) => spotOf(finding.action, id, one, open) ?? []);
    if (spots.some(isOfTemplate))
        return ofTemplate;
    const [reasonOfFixed] = fixed;
    return spots.length === from.length ? spots : (reasonOfFixed ?? shared);
}
function isOfTemplate({ home, into, from: { statement } }) {
    if (home.limits === undefined || into !== undefined)
        return false;
    const { condition, resources } = statement;
    const isLiteral = resources.items.every(({ exact, origin }) => {
        return exact && origin.kind === 'text' && origin.editable === true;
    });
    return condition !== undefined || !isLiteral;
}
function whyNotRestored(id, { grants }, base) {
    const [added] = denialsBesides(grants, base, id);
    if (added !== undefined)
        return `this change adds the Deny at ${added.at.file}:${added.at.line}, which denies it`;
    const [lifted] = denialsBesides(base, grants, id);
    if (lifted !== undefined)
        return 'this change also removes a Deny that limited it';
    return undefined;
}
function statementsGranting(id, policies, { grants }) {
    const found = new Map();
    for (const { at, pattern } of grants.filter(({ actions }) => actions.has(id))) {
        const policy = (0,model/* policyKey */.s4)(at.policy);
        const statement = policies.find((one) => (0,model/* policyKey */.s4)(one.id) === policy)?.statements[at.statement];
        const key = `${policy} ${at.statement}`;
        if (statement === undefined || found.has(key))
            continue;
        const item = (0,model/* valuesOf */.sm)(statement.actions).findIndex(({ text }) => text === pattern);
        found.set(key, { statement, policy, index: at.statement, item });
    }
    return [...found.values()];
}
function spotOf(action, id, from, homes) {
    const fitting = homes
        .filter((home) => home.sharing.length === 1 || hadIt(home, id))
        .sort((a, b) => Number(keyOf(b.policy) === from.policy) - Number(keyOf(a.policy) === from.policy));
    for (const home of fitting) {
        const into = likeStatement(home.policy, from.statement);
        if (into !== undefined)
            return { action, home, from, into };
    }
    const [home] = fitting;
    return home === undefined ? undefined : { action, home, from };
}
function hadIt({ policy, sharing }, id) {
    const key = keyOf(policy);
    return sharing.every(({ base }) => {
        return base?.grants.grants.some(({ at, actions }) => (0,model/* policyKey */.s4)(at.policy) === key && actions.has(id));
    });
}
function likeStatement({ statements }, wanted) {
    const alike = [...statements.keys()].filter((index) => {
        const one = statements[index];
        return one?.effect === 'Allow' && one.actions.kind === 'only' && (0,grants/* isSameScope */.t4)(one, wanted);
    });
    return alike.find((index) => statements[index]?.sid === wanted.sid) ?? alike[0];
}
function gathered(spots) {
    const keys = new Set(spots.map(({ home }) => keyOf(home.policy)));
    return new Map([...keys].map((key) => {
        const own = spots.filter(({ home }) => keyOf(home.policy) === key);
        return [key, { items: itemsOf(own), statements: statementsOf(own) }];
    }));
}
function itemsOf(spots) {
    const inBaseOrder = spots.toSorted((a, b) => a.from.index - b.from.index || a.from.item - b.from.item || (0,order/* compare */.U)(a.action, b.action));
    return inBaseOrder.flatMap(({ action, home, from, into }) => {
        const statement = into === undefined ? undefined : home.policy.statements[into];
        if (into === undefined || statement === undefined)
            return [];
        return [{ statement: into, before: positionIn(statement, from), action }];
    });
}
function positionIn(now, { statement, item }) {
    const texts = (0,model/* valuesOf */.sm)(now.actions).map(({ text }) => text.toLowerCase());
    const was = (0,model/* valuesOf */.sm)(statement.actions).map(({ text }) => texts.indexOf(text.toLowerCase()));
    if (statement.actions.kind !== 'only')
        return texts.length;
    const before = was.slice(0, item).findLast((index) => index >= 0);
    const after = was.slice(item + 1).find((index) => index >= 0);
    return before === undefined ? (after ?? texts.length) : before + 1;
}
function statementsOf(spots) {
    const groups = new Map();
    for (const { action, from, into } of spots) {
        if (into !== undefined)
            continue;
        const key = `${from.policy} ${from.index}`;
        const group = groups.get(key) ?? { from, actions: [] };
        group.actions.push(action);
        groups.set(key, group);
    }
    const inBaseOrder = [...groups.values()].sort((a, b) => a.from.index - b.from.index);
    return inBaseOrder.map(({ from: { statement }, actions }) => {
        const { sid, resources, condition } = statement;
        return {
            ...(sid === undefined ? {} : { sid }),
            actions: actions.sort(order/* compare */.U),
            resources: (0,model/* valuesOf */.sm)(resources),
            ...(resources.kind === 'only' ? {} : { resourceKind: resources.kind }),
            ...(condition === undefined ? {} : { condition }),
        };
    });
}
function keyOf({ id }) {
    return (0,model/* policyKey */.s4)(id);
}
function spotKey({ action, home, from, into }) {
    return JSON.stringify([keyOf(home.policy), action, into ?? [from.policy, from.index]]);
}

;// CONCATENATED MODULE: ./src/suggest/additions.ts







function additionsOf({ findings, grants }, catalogue) {
    const left = [];
    const groups = new Map();
    for (const finding of findings) {
        if (finding.state !== 'missing' || isRemoved(finding))
            continue;
        const { action, resources } = finding;
        const reason = whyNotGranted(finding) ?? whyFutile(finding, grants, catalogue);
        if (reason !== undefined) {
            left.push({ action, reason });
            continue;
        }
        const group = groups.get(resources.join('\n')) ?? { actions: [], resources };
        group.actions.push(action);
        groups.set(resources.join('\n'), group);
    }
    const statements = [...groups.values()].map(({ actions, resources }) => {
        return { actions: actions.sort(order/* compare */.U), resources };
    });
    return { statements, left };
}
function whyNotGranted({ action, accessLevel, currentlyDenied, denied, resources, allResources, deniedAt, }) {
    if (deniedAt !== undefined)
        return 'this change adds a Deny for it; change that statement';
    if (currentlyDenied)
        return `${denied === undefined ? 'perhaps denied' : 'currently denied'}; granting it is your decision`;
    if (accessLevel === 'Permissions management' || (0,privilege_escalation/* isEscalationProne */.km)(action))
        return 'could be used for privilege escalation';
    if (resources.length === 0)
        return 'the resources of its calls were not recorded';
    if (allResources !== true)
        return 'not all resources of its calls were recorded';
    if (resources.every((resource) => /^arn:[^*?$\p{Cc}]+$/u.test(resource)))
        return undefined;
    return 'a resource name contains characters that a policy reads as a wildcard or variable';
}
function whyFutile({ action, resources }, { denials }, catalogue) {
    const id = catalogue.idOf(action);
    const deny = denials.find((one) => {
        return id !== undefined && one.actions.has(id) && resources.some((arn) => mayStop(one, arn));
    });
    if (deny === undefined)
        return undefined;
    const { file, line } = deny.at;
    return `the Deny at ${file}:${line} ${deny.limit === 'condition' ? 'may deny' : 'denies'} it`;
}
function mayStop({ scope: { resources } }, arn) {
    const patterns = (0,model/* valuesOf */.sm)(resources);
    if (resources.kind === 'all-but')
        return !(0,resource_cover/* coversAll */.c9)(patterns, [arn]);
    return patterns.some((pattern) => (0,glob/* globMatches */.mw)((0,placeholder/* replacePlaceholders */.Lb)(pattern, '*'), arn));
}

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(53713);
;// CONCATENATED MODULE: ./src/suggest/fixed.ts
function fixedItems({ policy, statement }, open, { removable, limits }) {
    const fixed = new Map();
    open.forEach((grants, index) => {
        const isTouched = limits !== undefined && !grants.intersect(removable).isEmpty;
        const reason = isTouched ? limits.fixedItem(policy, statement, index) : undefined;
        if (reason !== undefined)
            fixed.set(index, reason);
    });
    return fixed;
}
function ifRemovable(narrowed, { actions, origin }, { limits, live }) {
    const { edit, kept } = narrowed;
    if (edit?.kind !== 'remove-statement')
        return narrowed;
    const reason = limits?.fixedStatement(edit.policy, edit.statement);
    const [first] = actions.items;
    if (reason === undefined || first === undefined)
        return narrowed;
    const { text } = first.value;
    return { kept: [...kept, { text, origin, reason, grants: live(edit.statement, text) }] };
}

;// CONCATENATED MODULE: ./src/suggest/patterns.ts
function narrow(wanted, allowed = wanted) {
    return [...wanted.byService()].flatMap(({ service, ids }) => {
        const indexes = ids.map((id) => id - service.first);
        return cover(service, new Set(indexes), (index) => allowed.has(service.first + index));
    });
}
function cover(service, wanted, allowed) {
    const whole = wanted.size > 1 && isAllowed(service, allowed);
    if (whole)
        return [`${service.prefix}:*`];
    const covers = new Map();
    for (const index of wanted) {
        const found = widestPrefix(service, index, wanted, allowed);
        if (!covers.has(found.pattern))
            covers.set(found.pattern, found);
    }
    return needed([...covers.values()]).map(({ pattern }) => `${service.prefix}:${pattern}`);
}
function isAllowed({ count }, allowed) {
    for (let index = 0; index < count; index++)
        if (!allowed(index))
            return false;
    return true;
}
function needed(covers) {
    const done = new Set();
    const widest = covers.toSorted((a, b) => b.matched.length - a.matched.length);
    const kept = new Set(widest.filter(({ matched }) => {
        const open = matched.some((index) => !done.has(index));
        for (const index of matched)
            done.add(index);
        return open;
    }));
    return covers.filter((one) => kept.has(one));
}
function widestPrefix(service, index, wanted, allowed) {
    const name = service.nameAt(index);
    let best = { pattern: name, matched: [index] };
    for (let end = 1; end <= name.length; end++) {
        if (end < name.length && !/[A-Z]/.test(name.charAt(end)))
            continue;
        const prefix = name.slice(0, end);
        const all = withPrefix(service, prefix.toLowerCase());
        const matched = all.every(allowed) ? all.filter((other) => wanted.has(other)) : [];
        const isFirst = best.matched.length === 1 && matched.length > 1;
        if (isFirst || (matched.length > 1 && matched.length === best.matched.length))
            best = { pattern: `${prefix}*`, matched };
    }
    return best;
}
function withPrefix(service, prefix) {
    const known = prefixes.get(service) ?? new Map();
    prefixes.set(service, known);
    const found = known.get(prefix) ?? service.holding(` ${prefix}`);
    known.set(prefix, found);
    return found;
}
const prefixes = new WeakMap();
function narrowByNoun(wanted, allowed, isNameable) {
    return [...wanted.byService()].flatMap(({ service, ids }) => {
        const indexes = ids.map((id) => id - service.first);
        const isAllowed = (index) => allowed.has(service.first + index);
        const covers = nounCovers(service, indexes, isAllowed);
        const covered = new Set(covers.flatMap(({ matched }) => matched));
        const rest = indexes
            .filter((index) => !covered.has(index))
            .map((index) => {
            const matched = [index];
            if (isNameable(service.first + index))
                return { pattern: service.nameAt(index), matched };
            return { pattern: firstWords(service, index, isAllowed), matched };
        });
        const isNoun = ({ pattern }) => Number(pattern.startsWith('*'));
        const all = [...covers, ...rest].sort((a, b) => {
            return isNoun(a) - isNoun(b) || Math.min(...a.matched) - Math.min(...b.matched);
        });
        return all.map(({ pattern }) => `${service.prefix}:${pattern}`);
    });
}
function nounCovers(service, wanted, allowed) {
    const open = new Set(wanted);
    const all = new Set(wanted);
    const candidates = [...new Set(wanted.flatMap((index) => partsOf(service.nameAt(index))))].flatMap((pattern) => {
        const found = matching(service, pattern);
        return found.every(allowed) ? [{ pattern, matched: found.filter((index) => all.has(index)) }] : [];
    });
    const chosen = [];
    for (;;) {
        const [best] = candidates
            .map((cover) => ({ cover, gain: cover.matched.filter((index) => open.has(index)).length }))
            .filter(({ cover, gain }) => gain >= (cover.pattern.startsWith('*') ? 3 : 2))
            .sort((a, b) => b.gain - a.gain || b.cover.pattern.length - a.cover.pattern.length);
        if (best === undefined)
            return withoutNeedless(chosen);
        chosen.push(best.cover);
        for (const index of best.cover.matched)
            open.delete(index);
    }
}
function withoutNeedless(covers) {
    const kept = new Set(covers);
    for (const cover of covers.toReversed()) {
        const others = new Set([...kept].filter((one) => one !== cover).flatMap(({ matched }) => matched));
        if (cover.matched.every((index) => others.has(index)))
            kept.delete(cover);
    }
    return [...kept];
}
function wordsOf(name) {
    return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}
const shortestNoun = 4;
function partsOf(name) {
    const words = wordsOf(name);
    return words.flatMap((_, from) => {
        const texts = words.slice(from).map((_, to) => words.slice(from, from + to + 1).join(''));
        if (from === 0)
            return texts.map((text) => `${text}*`);
        const nouns = texts.filter((text) => text.length >= shortestNoun);
        return [...nouns.map((text) => `*${text}*`), ...nouns.slice(-1).map((text) => `*${text}`)];
    });
}
function matching(service, pattern) {
    const text = pattern.replaceAll('*', '').toLowerCase();
    if (!pattern.startsWith('*'))
        return withPrefix(service, text);
    const found = service.holding(text);
    const isEnd = (index) => service.nameAt(index).toLowerCase().endsWith(text);
    return pattern.endsWith('*') ? found : found.filter(isEnd);
}
function firstWords(service, index, allowed) {
    const name = service.nameAt(index);
    const words = wordsOf(name);
    const starts = words.slice(1).map((_, at) => words.slice(0, at + 1).join(''));
    const start = starts.find((text) => withPrefix(service, text.toLowerCase()).every(allowed));
    return start === undefined ? name : `${start}*`;
}

;// CONCATENATED MODULE: ./src/suggest/narrow.ts






const nameLimit = 20;
function narrowPolicy({ id, statements }, rules) {
    const known = new Map();
    return statements.map((statement, index) => {
        if (statement.effect === 'Deny')
            return { kept: [] };
        const at = { policy: id, statement: index };
        if (statement.actions.kind === 'all-but')
            return widenNotAction(at, statement, rules);
        const patterns = (0,model/* valuesOf */.sm)(statement.actions);
        const open = patterns.map((pattern) => rules.live(index, pattern.text));
        const fixed = fixedItems(at, open, rules);
        const key = JSON.stringify([patterns.map(({ text }) => text), [...fixed]]);
        const same = known.get(key) ?? [];
        const found = same.find((one) => one.open.every((set, item) => open[item]?.equals(set) === true));
        const narrowed = found ?? narrowItems(patterns, open, fixed, rules);
        if (found === undefined)
            known.set(key, [...same, narrowed]);
        return ifRemovable(inStatement(at, statement, narrowed), statement, rules);
    });
}
function narrowItems(patterns, open, fixed, rules) {
    const { catalogue } = rules.removable;
    const byNoun = new Set();
    const unreadable = new Map(fixed);
    patterns.forEach((pattern, index) => {
        if (fixed.has(index))
            return;
        const alone = readableAlone(pattern, open[index], rules);
        if (alone === 'by-noun')
            byNoun.add(pattern.service);
        else if (alone !== undefined)
            unreadable.set(index, alone);
    });
    for (;;) {
        const whole = open.filter((_, index) => unreadable.has(index));
        const removable = rules.removable.minus(action_set/* ActionSet */.L.union(catalogue, whole));
        const items = rewritten(patterns, open, { ...rules, removable }, byNoun);
        if (items === undefined)
            return { open, unreadable };
        const before = unreadable.size;
        items.forEach((item, index) => {
            const reason = whyUnreadable(item, rules);
            if (reason !== undefined)
                unreadable.set(index, reason);
        });
        if (unreadable.size === before)
            return { open, items, unreadable };
    }
}
function inStatement(at, { actions }, { open, items, unreadable }) {
    const kept = [...unreadable].flatMap(([index, reason]) => {
        const [item, grants] = [actions.items[index], open[index]];
        if (item === undefined || grants === undefined)
            return [];
        return [{ text: item.value.text, origin: item.origin, reason, grants }];
    });
    return items === undefined ? { kept } : { edit: editOf(at, items), kept };
}
function readableAlone(pattern, granted, rules) {
    const { removable } = rules;
    if (granted === undefined || !(0,action_pattern/* hasWildcard */.rl)(pattern) || granted.intersect(removable).isEmpty)
        return undefined;
    const by = (nouns) => {
        const [item = 'keep'] = rewritten([pattern], [granted], rules, new Set(nouns)) ?? [];
        return { item, reason: whyUnreadable(item, rules) };
    };
    const { item, reason } = by([]);
    const isLast = /[*?]/.test(pattern.service) || item.length > nounLimit;
    if (reason === undefined || isLast)
        return reason;
    return by([pattern.service]).reason ?? 'by-noun';
}
const nounLimit = 80;
function editOf(at, items) {
    const empty = items.every((item) => item !== 'keep' && item.length === 0);
    return empty ? { kind: 'remove-statement', ...at } : { kind: 'replace-items', ...at, items };
}
function rewritten(patterns, open, { removable, overGranted, isNameable }, byNoun) {
    const { catalogue } = removable;
    const touched = open.map((set) => !set.intersect(removable).isEmpty);
    if (!touched.includes(true))
        return undefined;
    const untouched = patterns.filter((_, index) => touched[index] === false);
    const granted = action_set/* ActionSet */.L.union(catalogue, open.filter((_, index) => touched[index]));
    const stays = granted.minus(removable).minus((0,action_pattern/* expandPatterns */.qL)(untouched, catalogue));
    const allowed = (0,action_pattern/* expandPatterns */.qL)(patterns, catalogue).minus(removable).minus(overGranted);
    const nouns = stays.filter((id) => byNoun.has(catalogue.serviceOf(id).prefix));
    const written = [...narrow(stays.minus(nouns), allowed), ...narrowByNoun(nouns, allowed, isNameable)];
    const homes = homesOf(written, open, touched, stays);
    return patterns.map((pattern, index) => {
        if (touched[index] !== true)
            return 'keep';
        const own = written.filter((_, location) => homes[location] === index);
        return [...new Set(own.map((text) => keptWhole(text, pattern, allowed) ?? text))];
    });
}
function keptWhole(text, { service, text: from }, allowed) {
    if (!/[*?]/.test(service))
        return undefined;
    const { catalogue } = allowed;
    const prefix = text.slice(0, text.indexOf(':'));
    const name = from.includes(':') ? from.slice(from.indexOf(':') + 1) : '*';
    const [part, whole] = [text, `${prefix}:${name}`].map((one) => (0,action_pattern/* parseActionPattern */.cl)(one));
    if (typeof part !== 'object' || typeof whole !== 'object')
        return undefined;
    const held = (0,action_pattern/* expandPattern */.nh)(whole, catalogue);
    const isPart = (0,action_pattern/* expandPattern */.nh)(part, catalogue).minus(held).isEmpty;
    return isPart && held.minus(allowed).isEmpty ? whole.text : undefined;
}
function whyUnreadable(item, { removable, isNameable }) {
    if (item === 'keep')
        return undefined;
    if (item.length > nameLimit)
        return `it would be replaced by ${(0,time/* grouped */.zD)(item.length)} names, and the limit is ${nameLimit}`;
    const unknown = item.filter((text) => {
        const id = /[*?]/.test(text) ? undefined : removable.catalogue.idOf(text);
        return id !== undefined && !isNameable(id);
    });
    if (unknown.length === 0)
        return undefined;
    const more = unknown.length > 3 ? ` and ${unknown.length - 3} more` : '';
    return `it would be replaced by actions that the coverage data does not include: ${unknown.slice(0, 3).join(', ')}${more}`;
}
function homesOf(written, open, touched, stays) {
    const homes = new Map();
    open.forEach((actions, index) => {
        if (touched[index] !== true)
            return;
        for (const id of actions.intersect(stays))
            homes.set(id, homes.get(id) ?? index);
    });
    return written.map((text) => {
        const pattern = (0,action_pattern/* parseActionPattern */.cl)(text);
        const held = typeof pattern === 'string' ? [] : [...(0,action_pattern/* expandPattern */.nh)(pattern, stays.catalogue)];
        return Math.min(...held.flatMap((id) => homes.get(id) ?? []));
    });
}
function widenNotAction(at, statement, rules) {
    const { actions } = statement;
    const granted = rules.live(at.statement, 'NotAction');
    const gone = granted.intersect(rules.removable);
    if (gone.isEmpty)
        return { kept: [] };
    const stays = granted.minus(rules.removable);
    if (stays.isEmpty) {
        const edit = { kind: 'remove-statement', ...at };
        return ifRemovable({ edit, kept: [] }, statement, rules);
    }
    const items = narrow(gone, stays.complement());
    const fixed = rules.limits?.fixedItem(at.policy, at.statement, 0);
    const reason = fixed ?? whyUnreadable(items, rules);
    if (reason !== undefined)
        return { kept: [{ text: 'NotAction', origin: actions.origin, reason, grants: granted }] };
    const before = actions.items.length;
    const kept = actions.items.map(() => 'keep');
    return { edit: { kind: 'replace-items', ...at, items: kept, inserted: [{ before, items }] }, kept: [] };
}

;// CONCATENATED MODULE: ./src/suggest/edit-policy.ts



const nothingRestored = { items: [], statements: [] };
function planEdits(policy, rules, gains, describe) {
    const { restores, additions, limit } = gains;
    const narrowed = narrowPolicy(policy, rules);
    const attempt = (back, added) => {
        const planned = policy.statements.map((statement, index) => {
            return plannedEdit(policy, statement, index, back.items, narrowed[index]?.edit);
        });
        const plan = assemble(policy, planned, [...back.statements, ...added], limit);
        const kept = narrowed.flatMap((one) => one.kept.map(describe));
        const fits = policySize(editedPolicy(policy, plan.edits)) <= limit.characters;
        return { fits, plan: { ...plan, unchanged: [...plan.unchanged, ...kept] } };
    };
    const full = attempt(restores, additions);
    if (full.fits)
        return full.plan;
    const notAdded = `with all missing actions the policy would exceed ${limit.text}`;
    const restored = attempt(restores, []);
    if (restored.fits)
        return { ...restored.plan, notAdded };
    return { ...attempt(nothingRestored, []).plan, notAdded, notRestored: notAdded };
}
function plannedEdit(policy, statement, index, items, narrowed) {
    const inserted = items
        .filter((one) => one.statement === index)
        .map(({ before, action }) => ({ before, items: [action] }));
    if (inserted.length === 0) {
        const growth = narrowed === undefined ? 0 : growthBy(narrowed, statement);
        return { statement, restored: undefined, edit: narrowed, growth };
    }
    const at = { kind: 'replace-items', policy: policy.id, statement: index, inserted };
    const restored = { ...at, items: statement.actions.items.map(() => 'keep') };
    if (narrowed === undefined)
        return { statement, restored, edit: restored, growth: 0 };
    const left = narrowed.kind === 'replace-items' ? narrowed.items : statement.actions.items.map(() => []);
    const edit = { ...at, items: left };
    return { statement, restored, edit, growth: growthBy(edit, statement) - growthBy(restored, statement) };
}
function assemble(policy, planned, statements, limit) {
    const restored = planned.flatMap((one) => one.restored ?? []);
    const room = limit.characters - policySize(editedPolicy(policy, restored));
    const tooLong = overlong(planned, room, limit);
    const edits = planned.map((one) => (tooLong.has(one) ? one.restored : one.edit));
    const isGone = (edit) => edit?.kind === 'remove-statement';
    const nothingLeft = statements.length === 0 && edits.length > 0 && edits.every(isGone);
    const added = statements.map((statement) => {
        return { kind: 'add-statement', policy: policy.id, statement };
    });
    return {
        edits: [...(nothingLeft ? [] : edits.flatMap((edit) => edit ?? [])), ...added],
        unchanged: [
            ...[...tooLong].map(leave(`the narrowed policy would exceed ${limit.text}`)),
            ...(nothingLeft ? planned : []).map(leave('no action of the policy is in use: delete the policy')),
        ],
    };
}
function leave(reason) {
    return ({ statement }) => ({ ...(0,model/* locationOf */.hD)(statement.origin), reason });
}
function overlong(planned, room, { characters }) {
    const growing = planned.filter(({ growth }) => growth > 0).sort((a, b) => b.growth - a.growth);
    const left = new Set(growing.filter(({ statement, growth }) => statementSize(statement) + growth > characters));
    let total = planned.reduce((sum, one) => sum + (left.has(one) ? 0 : one.growth), 0);
    for (const one of growing) {
        if (total <= room)
            break;
        if (!left.has(one))
            total -= one.growth;
        left.add(one);
    }
    return left;
}

// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(66185);
;// CONCATENATED MODULE: ./src/suggest/inline-holders.ts



function inlineHolders(principals, splits = []) {
    const holders = new Map();
    const managed = new Set();
    for (const [index, split] of splits.entries()) {
        const arn = (0,policy_arn/* parsePrincipalArn */.P3)(principals[index] ?? '');
        if (split === undefined || typeof arn === 'string')
            continue;
        const rest = split.others.filter(({ policy }) => policy.kind === 'inline');
        const others = rest.reduce((sum, { document }) => sum + policySize(document), 0);
        for (const { of, policy } of split.copies) {
            const key = (0,model/* policyKey */.s4)(of);
            if (policy.policy.kind !== 'inline')
                managed.add(key);
            else if ((holders.get(key)?.others ?? -1) < others)
                holders.set(key, { kind: arn.kind, name: arn.name, others });
        }
    }
    return new Map([...holders].filter(([key]) => !managed.has(key)));
}

;// CONCATENATED MODULE: ./src/suggest/check-edit.ts




function editHolds(before, after, request) {
    if (after.version !== before.version || after.label !== before.label)
        return false;
    const rest = [...after.statements];
    for (const [index, statement] of before.statements.entries()) {
        const [next] = rest;
        const live = liveOf(statement, index, request);
        const back = restoredIn(index, request);
        if (next !== undefined && stands(statement, next, live, back, request))
            rest.shift();
        else if (!back.isEmpty || !mayGo(statement, live, request))
            return false;
    }
    return (rest.length === request.added.length &&
        rest.every((statement, index) => isNew(statement, request.added[index])));
}
function restoredIn(index, { restored = [], removable: { catalogue } }) {
    const own = restored.filter(({ statement }) => statement === index);
    return action_set/* ActionSet */.L.of(catalogue, own.flatMap(({ action }) => catalogue.idOf(action) ?? []));
}
function stands(old, now, live, back, request) {
    const { catalogue } = request.removable;
    const [was, is] = [(0,grants/* actionsIn */.jS)(old.actions, catalogue), (0,grants/* actionsIn */.jS)(now.actions, catalogue)];
    const lost = was.minus(is).intersect(live);
    return (frameOf(old) === frameOf(now) &&
        is.minus(was).equals(back) &&
        (old.effect === 'Deny' ? was.minus(is).isEmpty : lost.minus(request.removable).isEmpty) &&
        unknownOf(old, catalogue).join('\n') === unknownOf(now, catalogue).join('\n'));
}
function mayGo(statement, live, { removable }) {
    const isNamed = statement.actions.kind === 'only';
    const grantsUnknown = isNamed && unknownOf(statement, removable.catalogue).length > 0;
    if (statement.effect === 'Deny' || grantsUnknown)
        return false;
    return live.minus(removable).isEmpty;
}
function isNew(statement, added) {
    const { sid, effect, actions, resources, condition } = statement;
    const texts = (0,model/* valuesOf */.sm)(actions).map(({ text }) => text);
    return (sid === added?.sid &&
        effect === 'Allow' &&
        actions.kind === 'only' &&
        resources.kind === (added?.resourceKind ?? 'only') &&
        condition === added?.condition &&
        texts.join('\n') === added?.actions.join('\n') &&
        (0,model/* valuesOf */.sm)(resources).join('\n') === added.resources.join('\n'));
}
function frameOf({ sid, effect, actions, resources, condition }) {
    return JSON.stringify([sid, effect, actions.kind, resources.kind, (0,model/* valuesOf */.sm)(resources), condition]);
}
function liveOf({ actions }, index, { live, removable }) {
    const patterns = actions.kind === 'only' ? (0,model/* valuesOf */.sm)(actions).map(({ text }) => text) : [];
    const texts = patterns.length > 0 ? patterns : ['NotAction'];
    return texts.reduce((all, text) => all.union(live(index, text)), removable.minus(removable));
}
function unknownOf({ actions }, catalogue) {
    return (0,model/* valuesOf */.sm)(actions)
        .filter((pattern) => (0,action_pattern/* expandPattern */.nh)(pattern, catalogue).isEmpty)
        .map(({ text }) => text);
}

;// CONCATENATED MODULE: ./src/suggest/prove.ts






function leftAsItIs(plan, reason) {
    const { id, statements } = plan.policy;
    const [first] = statements;
    const isPart = plan.limits !== undefined && first !== undefined;
    const at = isPart ? (0,model/* locationOf */.hD)(first.origin) : { file: id.file, line: 1 };
    const unchanged = [{ ...at, reason }];
    return { plan, edits: [], unchanged, notAdded: reason, notRestored: reason, restored: [], restores: [] };
}
function prove(results, files, formats) {
    const edits = results.flatMap((one) => one.edits);
    if (edits.length === 0)
        return { results, edited: { files, policies: new Map() } };
    const written = (0,formats_formats/* writePolicies */.k)(files, edits, formats);
    const policies = new Map((0,formats_formats/* readPolicies */.h9)(written, formats).policies.map((one) => [(0,model/* policyKey */.s4)(one.id), one]));
    const wrong = (0,formats_formats/* changedOtherwise */.hv)(files, written, edits, formats);
    const failed = new Set(results.filter((one) => !holds(one, policies) || (one.edits.length > 0 && touches(one, wrong))));
    if (failed.size === 0)
        return { results, edited: { files: written, policies } };
    const isSideEffect = [...failed].some((one) => one.edits.length === 0);
    const rest = results.map((one) => {
        return one.edits.length > 0 && (isSideEffect || failed.has(one)) ? leftAsItIs(one.plan, broken) : one;
    });
    return prove(rest, files, formats);
}
function touches({ plan }, paths) {
    return paths.size > 0 && [...(0,model/* filesOf */.R8)(plan.policy)].some((path) => paths.has(path));
}
const broken = 'the suggestion failed its own check; please report this as a bug';
function holds({ plan, edits, restored, restores }, policies) {
    const { policy, live, removable } = plan;
    const after = policies.get((0,model/* policyKey */.s4)(policy.id));
    if (after === undefined)
        return false;
    if (edits.length === 0)
        return (0,model/* meaningOf */.Pr)([after]) === (0,model/* meaningOf */.Pr)([policy]);
    const added = edits.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
    return (editHolds(policy, after, { live, removable, added, restored }) &&
        restores.every((one) => isRestoredIn(one, policies)));
}
function isRestoredIn({ target, id }, policies) {
    const after = target.policies.map((policy) => policies.get((0,model/* policyKey */.s4)(policy.id)) ?? policy);
    const now = (0,grants/* grantsOf */.Rr)(after, target.grants.actions.catalogue);
    return target.base !== undefined && now.actions.has(id) && isRestored(id, target.base.grants, now);
}
function suggestedFiles(before, { files, policies }, results, catalogue) {
    const changes = results.flatMap(({ plan, edits, restored, restores }) => {
        const after = policies.get((0,model/* policyKey */.s4)(plan.policy.id));
        const added = edits.filter(({ kind }) => kind === 'add-statement').length;
        const back = restores.map(({ action }) => action);
        return after === undefined || edits.length === 0
            ? []
            : [{ before: plan.policy, after, added, restored, back }];
    });
    return files.flatMap(({ path, text }, index) => {
        const was = before[index];
        if (was === undefined || was.text === text)
            return [];
        const own = changes.filter((one) => (0,model/* filesOf */.R8)(one.before).has(path));
        const lost = own.map((one) => {
            return grantedIn(path, one.before, catalogue).minus(grantedIn(path, one.after, catalogue));
        });
        const added = own.flatMap((one) => addedIn(path, one));
        const back = new Set(own.flatMap((one) => one.back));
        const restored = added.filter((action) => back.has(action));
        const removed = action_set/* ActionSet */.L.union(catalogue, lost).names();
        const found = restored.length === 0 ? {} : { restored };
        return [{ path, before: was.text, after: text, removed, added, ...found }];
    });
}
function grantedIn(path, policy, catalogue) {
    const own = (0,grants/* grantsOf */.Rr)([policy], catalogue).grants.filter(({ at }) => at.file === path);
    return action_set/* ActionSet */.L.union(catalogue, own.map(({ actions }) => actions));
}
function addedIn(path, { before, after, added, restored, }) {
    const fresh = after.statements.slice(after.statements.length - added);
    const own = fresh.filter(({ origin }) => (0,model/* locationOf */.hD)(origin).file === path);
    const back = restored.filter(({ statement }) => {
        const origin = before.statements[statement]?.actions.origin;
        return origin !== undefined && (0,model/* locationOf */.hD)(origin).file === path;
    });
    const texts = own.flatMap(({ actions }) => (0,model/* valuesOf */.sm)(actions).map(({ text }) => text));
    return [...new Set([...back.map(({ action }) => action), ...texts])];
}

// EXTERNAL MODULE: ./src/suggest/removable.ts
var removable = __webpack_require__(38775);
;// CONCATENATED MODULE: ./src/suggest/size-limit.ts



const managed = 6144;
const inline = { role: 10_240, group: 5120, user: 2048 };
function sizeLimitOf(policy, all, before, live = new Map()) {
    const longest = Math.max(policySize(policy), before === undefined ? 0 : policySize(before));
    const holderOf = (one) => one.holder ?? live.get((0,model/* policyKey */.s4)(one.id));
    const holder = holderOf(policy);
    if (holder === undefined) {
        return {
            characters: Math.max(managed, longest),
            text: `the IAM limit of ${(0,time/* grouped */.zD)(managed)} characters`,
        };
    }
    const others = all.filter((one) => one !== policy && isSame(holderOf(one), holder));
    const rest = live.get((0,model/* policyKey */.s4)(policy.id))?.others ?? 0;
    const taken = others.reduce((sum, one) => sum + policySize(one), rest);
    const limit = inline[holder.kind];
    const text = `the IAM limit of ${(0,time/* grouped */.zD)(limit)} characters for all inline policies of a ${holder.kind}`;
    return { characters: Math.max(limit - taken, longest), text };
}
function isSame(a, b) {
    return a?.kind === b?.kind && a?.name === b?.name;
}

;// CONCATENATED MODULE: ./src/suggest/suggest.ts













function suggest(targets, files, context) {
    const { catalogue, formats = formats_formats/* policyFormats */.Ru } = context;
    const removals = new Map(targets.map((target) => [target, (0,removable/* removalOf */.c6)(target, catalogue)]));
    const plans = planPolicies(targets, removals, context, (0,formats_formats/* editLimits */.Z0)(files, formats));
    const restores = restoresOf(targets, plans, catalogue);
    const wanted = targets.map((target) => ({ target, additions: additionsOf(target, catalogue) }));
    const planned = plannedEdits(plans, restores, wanted, context);
    const { results, edited } = prove(planned, files, formats);
    return {
        files: suggestedFiles(files, edited, results, catalogue),
        needsDecision: [
            ...wanted.flatMap(({ target, additions }) => needsDecision(target, additions, results)),
            ...restores.left,
            ...notRestored(restores, results),
        ],
        unchanged: [...results.flatMap((one) => one.unchanged), ...stayingWhole([...removals.values()])],
    };
}
function plannedEdits(plans, restores, wanted, { others = new Map() }) {
    const live = new Map(plans.flatMap(({ policy, sharing }) => inlineFor((0,model/* policyKey */.s4)(policy.id), sharing)));
    const current = new Map(plans.map(({ policy }) => [policy, policy]));
    return plans.map((plan) => {
        const { policy, sharing } = plan;
        const key = (0,model/* policyKey */.s4)(policy.id);
        const bases = sharing.flatMap(({ base }) => base?.policies ?? []);
        const before = bases.find(({ id }) => (0,model/* policyKey */.s4)(id) === key);
        const rest = plans.flatMap((one) => (one === plan ? [] : (current.get(one.policy) ?? [])));
        const limit = sizeLimitOf(policy, rest, before, live);
        const additions = wanted.find(({ target }) => target === plan.owner)?.additions.statements ?? [];
        const gains = withSids(policy, restores.byPolicy.get(key) ?? nothingRestored, additions);
        const edits = planEdits(policy, plan, { ...gains, limit }, (pattern) => describe(pattern, plan));
        current.set(policy, editedPolicy(policy, edits.edits));
        const placed = restores.placed.filter(({ policies }) => policies.has(key));
        const isBack = edits.notRestored === undefined;
        const back = isBack
            ? { restored: gains.restores.items, restores: placed }
            : { restored: [], restores: [] };
        const shared = plan.limits === undefined ? [...(0,model/* filesOf */.R8)(policy)] : [];
        const [other] = shared.flatMap((file) => others.get(file) ?? []);
        if (other === undefined || edits.edits.length === 0)
            return { plan, ...edits, ...back };
        return leftAsItIs(plan, `target ${(0,base_text/* quote */.hD)(other)}, which this run does not check, shares it`);
    });
}
function inlineFor(key, sharing) {
    const holders = sharing.flatMap(({ inline }) => inline?.get(key) ?? []);
    const [fullest] = holders.sort((a, b) => b.others - a.others);
    return fullest === undefined || holders.length < sharing.length ? [] : [[key, fullest]];
}
function describe({ text, origin, reason, grants }, { overGranted, used }) {
    const isName = text !== 'NotAction' && !/[*?]/.test(text);
    if (isName)
        return { ...(0,model/* locationOf */.hD)(origin), reason: `${text} is not removed: ${reason}` };
    return {
        ...(0,model/* locationOf */.hD)(origin),
        reason: `${text} is not narrowed: ${reason}`,
        grants: {
            pattern: text,
            used: grants.intersect(used).names(),
            overGranted: grants.intersect(overGranted).names(),
            others: grants.minus(used).minus(overGranted).names(),
        },
    };
}
function stayingWhole(removals) {
    const all = removals.flatMap(({ unchanged }) => unchanged);
    return [...new Map(all.map((one) => [`${one.file} ${one.line} ${one.reason}`, one])).values()];
}
function withSids({ statements }, restores, additions) {
    const taken = new Set(statements.flatMap(({ sid }) => sid ?? []));
    const usual = taken.size > 0 ? 'SeenInUse' : '';
    const named = (statement, wish) => {
        if (wish === '')
            return statement;
        let [sid, number] = [wish, 1];
        while (taken.has(sid))
            sid = `${wish}${++number}`;
        taken.add(sid);
        return { ...statement, sid };
    };
    return {
        restores: { ...restores, statements: restores.statements.map((one) => named(one, one.sid ?? '')) },
        additions: additions.map((one) => named(one, usual)),
    };
}
const suggest_gone = 'this change deletes its policy files';
const suggest_shared = 'all its policy files are shared with other targets, which would also get it';
function needsDecision(target, { left, statements }, results) {
    const home = results.find(({ plan }) => plan.owner === target);
    const homeless = target.policies.length === 0 ? suggest_gone : (whyClosed(target, results) ?? suggest_shared);
    const reason = home === undefined ? homeless : home.notAdded;
    const actions = reason === undefined ? [] : statements.flatMap((statement) => statement.actions);
    const unplaced = actions.map((action) => ({ action, reason: reason ?? '' }));
    return [...left, ...unplaced].map((one) => ({ target: target.name, ...one }));
}
function whyClosed(target, results) {
    const own = results.filter(({ plan: { sharing } }) => sharing.length === 1 && sharing.includes(target));
    const [reason] = own.flatMap(({ plan: { limits, policy } }) => limits?.fixedPolicy(policy.id) ?? []);
    return reason === undefined ? undefined : `no policy of it can be extended: ${reason}`;
}
function notRestored({ placed }, results) {
    return placed.flatMap(({ target, action, policies }) => {
        const homes = results.filter(({ plan }) => policies.has((0,model/* policyKey */.s4)(plan.policy.id)));
        const reason = homes.find((one) => one.notRestored !== undefined)?.notRestored;
        return reason === undefined ? [] : [{ target: target.name, action, reason }];
    });
}
function planPolicies(targets, removals, { catalogue, isKnown = () => true }, limitsOf) {
    const policies = new Map(targets.flatMap((target) => target.policies).map((policy) => [(0,model/* policyKey */.s4)(policy.id), policy]));
    const open = new Set(targets);
    return [...policies].map(([key, policy]) => {
        const sharing = targets.filter((target) => target.policies.some(({ id }) => (0,model/* policyKey */.s4)(id) === key));
        const [owner, ...others] = sharing;
        const limits = limitsOf(policy.id);
        const isOpen = limits?.fixedPolicy(policy.id) === undefined;
        const owned = owner !== undefined && others.length === 0 && isOpen && open.delete(owner);
        const { overGranted, used } = (0,removable/* statesOf */.kY)(sharing, catalogue);
        return {
            policy,
            sharing,
            live: liveActions(key, sharing, catalogue),
            removable: (0,removable/* removableTogether */.GQ)(sharing, removals, catalogue),
            overGranted,
            used,
            isNameable: (id) => isKnown(id) || used.has(id),
            ...(owned ? { owner } : {}),
            ...(limits === undefined ? {} : { limits }),
        };
    });
}
function liveActions(key, sharing, catalogue) {
    const live = new Map();
    for (const { at, pattern, actions } of sharing.flatMap(({ grants }) => grants.grants)) {
        if ((0,model/* policyKey */.s4)(at.policy) !== key)
            continue;
        const location = `${at.statement} ${pattern}`;
        live.set(location, live.get(location)?.union(actions) ?? actions);
    }
    const none = action_set/* ActionSet */.L.empty(catalogue);
    return (statement, pattern) => live.get(`${statement} ${pattern}`) ?? none;
}


/***/ })

};
