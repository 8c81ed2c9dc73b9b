export const id = 5347;
export const ids = [5347,3713,7651];
export const modules = {

/***/ 3713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7987);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);


const longestPattern = 256;
/**
 * Parses `*`, `service:Name` or either with `*` and `?` in it.
 * Gives a string that says what is wrong for anything else.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not one' : 'its service prefix is not one';
}
/** Whether the pattern can match more than one action. */
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
const expanded = new WeakMap();
function expansionsOf(catalogue) {
    const known = expanded.get(catalogue) ?? new Map();
    expanded.set(catalogue, known);
    return known;
}
function expansionOf(pattern, catalogue, known) {
    const before = known.get(pattern.text);
    if (before !== undefined)
        return before;
    const expansion = { runs: runsOf(pattern, catalogue) };
    known.set(pattern.text, expansion);
    return expansion;
}
/** Whether a pattern matches one action, given as `service:Name` in any case. */
function patternMatches(pattern, action) {
    const [service = '', name = ''] = action.toLowerCase().split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix, name } = pattern;
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEvery(prefix) && isEvery(name))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
        // As it is written, which is AWS's own case as a rule.
        const index = service.indexOf(text.slice(prefix.length + 1));
        return index === undefined ? [] : [{ from: first + index, to: first + index + 1 }];
    }
    if (isEvery(name))
        return [{ from: first, to: first + count }];
    const { needle, matches } = searchFor(name);
    const found = service.holding(needle);
    const kept = matches === undefined ? found : found.filter((index) => matches(service.nameAt(index)));
    return runsOfIndexes(first, kept);
}
/** A start with a star behind it is found at once; other patterns by their longest part. */
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
/** Names are sorted: what begins alike lies side by side, and is one run. */
function runsOfIndexes(first, indexes) {
    const runs = [];
    let from = -1;
    indexes.forEach((index, i) => {
        if (from < 0)
            from = first + index;
        if (indexes[i + 1] === index + 1)
            return;
        runs.push({ from, to: first + index + 1 });
        from = -1;
    });
    return runs;
}
/** Whether it matches any text: `*`, however often. */
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ActionSet)
/* harmony export */ });
/**
 * An immutable set of actions of one catalogue, as bits. All operations give new sets. Only the words around its
 * members are kept, because most sets are those of one pattern, and so of one service among hundreds.
 */
class ActionSet {
    catalogue;
    /** Which word of the whole catalogue the first of `#words` is; outside of them there is no member. */
    #from;
    #words;
    constructor(catalogue, from, words) {
        this.catalogue = catalogue;
        this.#from = from;
        this.#words = words;
    }
    static empty(catalogue) {
        return new ActionSet(catalogue, 0, new Uint32Array(0));
    }
    static all(catalogue) {
        return ActionSet.ofRuns(catalogue, [{ from: 0, to: catalogue.size }]);
    }
    /** The set of some ids; throws RangeError for an id outside the catalogue. */
    static of(catalogue, ids) {
        return ActionSet.ofRuns(catalogue, Array.from(ids, (id) => ({ from: id, to: id + 1 })));
    }
    /** The set of the ids in some runs; throws RangeError for a run that leaves the catalogue. */
    static ofRuns(catalogue, runs) {
        let [first, last] = [catalogue.size, 0];
        for (const { from, to } of runs) {
            if (from < 0 || to > catalogue.size)
                throw new RangeError(`no actions ${from} to ${to}`);
            if (from < first)
                first = from;
            if (to > last)
                last = to;
        }
        const start = first >>> 5;
        const words = new Uint32Array(Math.max(0, Math.ceil(last / 32) - start));
        for (const { from, to } of runs)
            fill(words, from - start * 32, to - start * 32);
        return new ActionSet(catalogue, start, words);
    }
    /** The union of any number of sets, in one pass. */
    static union(catalogue, sets) {
        const all = [...sets];
        const start = all.reduce((least, set) => Math.min(least, set.#from), catalogue.size);
        const end = all.reduce((most, set) => Math.max(most, set.#end), start);
        const words = new Uint32Array(end - start);
        for (const set of all) {
            const shift = set.#from - start;
            for (let i = 0; i < set.#words.length; i++)
                words[shift + i] = at(words, shift + i) | at(set.#words, i);
        }
        return new ActionSet(catalogue, start, words);
    }
    has(id) {
        return ((at(this.#words, (id >>> 5) - this.#from) >>> (id & 31)) & 1) === 1;
    }
    union(other) {
        return ActionSet.union(this.catalogue, [this, other]);
    }
    intersect(other) {
        const start = Math.max(this.#from, other.#from);
        const words = this.#words.slice(start - this.#from, Math.max(0, other.#end - this.#from));
        for (let i = 0; i < words.length; i++)
            words[i] = at(words, i) & at(other.#words, start - other.#from + i);
        return new ActionSet(this.catalogue, start, words);
    }
    minus(other) {
        const words = this.#words.slice();
        const end = Math.min(this.#end, other.#end);
        for (let i = Math.max(this.#from, other.#from); i < end; i++)
            words[i - this.#from] = at(words, i - this.#from) & ~at(other.#words, i - other.#from);
        return new ActionSet(this.catalogue, this.#from, words);
    }
    complement() {
        return ActionSet.all(this.catalogue).minus(this);
    }
    filter(keep) {
        return ActionSet.of(this.catalogue, [...this].filter((id) => keep(id)));
    }
    get isEmpty() {
        return this.#words.every((word) => word === 0);
    }
    get size() {
        let total = 0;
        for (const word of this.#words)
            total += bitCount(word);
        return total;
    }
    equals(other) {
        return this.minus(other).isEmpty && other.minus(this).isEmpty;
    }
    /** Ids in catalogue order: by service, then by name. */
    *[Symbol.iterator]() {
        for (let i = 0; i < this.#words.length; i++) {
            let word = this.#words[i] ?? 0;
            while (word !== 0) {
                const bit = 31 - Math.clz32(word & -word);
                yield (this.#from + i) * 32 + bit;
                word &= word - 1;
            }
        }
    }
    /** The members by service, services without a member left out. */
    *byService() {
        let service;
        let ids = [];
        for (const id of this) {
            if (service === undefined || id >= service.first + service.count) {
                if (service !== undefined)
                    yield { service, ids };
                service = this.catalogue.serviceOf(id);
                ids = [];
            }
            ids.push(id);
        }
        if (service !== undefined)
            yield { service, ids };
    }
    /** `service:Name` of every member, in catalogue order. */
    names() {
        return [...this].map((id) => this.catalogue.nameOf(id));
    }
    /** The word after the last one that is kept. */
    get #end() {
        return this.#from + this.#words.length;
    }
}
function at(words, index) {
    return words[index] ?? 0;
}
/** Sets the bits from one to before another, word by word. */
function fill(words, from, to) {
    for (let next = from; next < to; next = (next | 31) + 1) {
        const low = 0xffffffff << (next & 31);
        const high = to > (next | 31) ? 0xffffffff : (1 << (to & 31)) - 1;
        words[next >>> 5] = at(words, next >>> 5) | (low & high);
    }
}
function bitCount(word) {
    let n = word - ((word >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
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

/***/ 7651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);

const nothingUnresolved = { services: [], unknownService: false };
/** Finds them in the evidence of a target: events without an action, and actions only newer evidence knows. */
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
/**
 * Whether a grant must not be narrowed to names: a wildcard that may match an action which was called and which cannot be
 * listed. A NotAction grants nearly everything, so any such call may go through it.
 */
function staysWhole({ pattern }, { services, unknownService }) {
    if (pattern === 'NotAction')
        return unknownService || services.length > 0;
    const [service = ''] = pattern.toLowerCase().split(':', 1);
    if (unknownService && /[*?]/.test(service))
        return true;
    return /[*?]/.test(pattern) && services.some((one) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(service, one));
}


/***/ }),

/***/ 5347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayRemove: () => (/* binding */ mayRemove),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(4131);
// EXTERNAL MODULE: ./src/policy/formats/formats.ts + 1 modules
var formats_formats = __webpack_require__(8062);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(2575);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/policy/grants.ts + 1 modules
var policy_grants = __webpack_require__(2643);
// EXTERNAL MODULE: ./src/reference/privilege-escalation.ts
var privilege_escalation = __webpack_require__(3158);
;// CONCATENATED MODULE: ./src/suggest/additions.ts



/**
 * Sorts the missing actions of a target. Those that were seen on the same resources share a statement: none is granted
 * beyond what it was seen on.
 */
function additionsOf({ findings, grants }, catalogue) {
    const left = [];
    const groups = new Map();
    for (const finding of findings) {
        if (finding.state !== 'missing')
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
/** Why a missing action is left to a human; undefined when a suggestion may grant it on the resources observed. */
function whyNotGranted({ action, accessLevel, currentlyDenied, denied, resources, introduced, }) {
    if (introduced === 'removed' && resources.length === 0)
        return 'the resources it is used on were not observed: take the line back that grants it';
    if (currentlyDenied)
        return `${denied === undefined ? 'perhaps refused' : 'denied today'}: granting it is a decision`;
    if (accessLevel === 'Permissions management' || (0,privilege_escalation/* isEscalationProne */.k)(action))
        return 'could be used to gain more permissions';
    if (resources.length === 0)
        return 'the resources it is used on were not observed';
    // A logged name may hold what a policy reads as a wildcard or a variable.
    if (resources.every((resource) => /^arn:[^*?$\p{Cc}]+$/u.test(resource)))
        return undefined;
    return 'some resource it is used on has a name that a policy would read as more';
}
/** A grant that a Deny beside it takes back would only look like a remedy. */
function whyFutile({ action, resources }, grants, catalogue) {
    const id = catalogue.idOf(action);
    const deny = id === undefined ? undefined : (0,policy_grants/* deniedOnPurpose */.bS)(grants, id, { sample: resources, complete: true });
    return deny === undefined ? undefined : 'a Deny of the compared files stops it there';
}

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
;// CONCATENATED MODULE: ./src/policy/edits.ts


/**
 * The characters of a policy as IAM counts them: the JSON of its values, without white space. A Condition that is
 * empty is no value.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
function policySize({ version, label, form, statements }) {
    const frame = {
        ...(version === undefined ? {} : { Version: version }),
        ...(label === undefined ? {} : { Id: label }),
        Statement: [],
    };
    const brackets = form === 'one' ? 2 : 0;
    const commas = Math.max(0, statements.length - 1);
    const sizes = statements.reduce((sum, one) => sum + statementSize(one), 0);
    return counted(frame) - brackets + commas + sizes;
}
/** The characters of a statement as IAM counts them. */
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
/**
 * The policy that those of some edits make that are its own, as values. Throws TypeError for an edit that writes what is
 * no action.
 */
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
/** By how many characters an edit makes a policy longer; a statement that goes takes a comma along. */
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
    const items = edit.kind === 'append-items'
        ? [...actions.items, ...edit.items.map(written)]
        : actions.items.flatMap((old, index) => {
            const change = edit.items[index] ?? 'keep';
            return change === 'keep' ? [old] : change.map(written);
        });
    const form = actions.form === 'one' && items.length === 1 ? 'one' : 'array';
    return [{ ...statement, actions: { ...actions, form, items } }];
}
function newStatement({ policy, statement }) {
    const { sid, actions, resources } = statement;
    const origin = { kind: 'generated', by: policy };
    const element = (values) => {
        const form = values.length === 1 ? 'one' : 'array';
        return { kind: 'only', form, items: values.map((value) => item(value, policy)), origin };
    };
    return {
        ...(sid === undefined ? {} : { sid }),
        effect: 'Allow',
        actions: element(actions.map(patternOf)),
        resources: element(resources),
        origin,
    };
}
function item(value, by) {
    return { value, origin: { kind: 'generated', by }, exact: true };
}
function patternOf(text) {
    const pattern = (0,action_pattern/* parseActionPattern */.cl)(text);
    if (typeof pattern === 'string')
        throw new TypeError(`${text} is no action: ${pattern}`);
    return pattern;
}
function listed(texts, form) {
    return form === 'one' && texts.length === 1 ? (texts[0] ?? '') : texts;
}
function counted(value) {
    return JSON.stringify(value).replace(/\s+/g, '').length;
}

;// CONCATENATED MODULE: ./src/suggest/narrow.ts



/**
 * Takes the removable actions out of an Allow: names go, wildcards become the fewest patterns that still hold what
 * stays. Patterns that grant nothing removable are not touched, unknown actions among them. A Deny never changes.
 */
function narrowStatement({ id, statements }, index, live, removable) {
    const statement = statements[index];
    if (statement === undefined || statement.effect === 'Deny')
        return undefined;
    const at = { policy: id, statement: index };
    return statement.actions.kind === 'only'
        ? narrowAction(at, statement, live, removable)
        : widenNotAction(at, live, removable);
}
function narrowAction(at, { actions }, live, removable) {
    const { catalogue } = removable;
    const patterns = (0,model/* valuesOf */.sm)(actions);
    const open = patterns.map((pattern) => live(at.statement, pattern.text));
    const touched = open.map((set) => !set.intersect(removable).isEmpty);
    if (!touched.includes(true))
        return undefined;
    const untouched = patterns.filter((_, index) => touched[index] === false);
    const granted = action_set/* ActionSet */.L.union(catalogue, open.filter((_, index) => touched[index]));
    const stays = granted.minus(removable).minus((0,action_pattern/* expandPatterns */.qL)(untouched, catalogue));
    const written = narrow(stays, (0,action_pattern/* expandPatterns */.qL)(patterns, catalogue).minus(removable));
    const homes = homesOf(written, open, touched, stays);
    const items = touched.map((hit, index) => {
        return hit ? written.filter((_, location) => homes[location] === index) : 'keep';
    });
    const empty = items.every((item) => item !== 'keep' && item.length === 0);
    return empty ? { kind: 'remove-statement', ...at } : { kind: 'replace-items', ...at, items };
}
/** Per pattern written, the first touched one in whose place it stands: one that granted an action it holds. */
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
/** A NotAction grants everything else: what goes is named as one more exception. */
function widenNotAction(at, live, removable) {
    const granted = live(at.statement, 'NotAction');
    const gone = granted.intersect(removable);
    if (gone.isEmpty)
        return undefined;
    const kept = granted.minus(removable);
    if (kept.isEmpty)
        return { kind: 'remove-statement', ...at };
    return { kind: 'append-items', ...at, items: narrow(gone, kept.complement()) };
}
/**
 * The fewest patterns that match all wanted actions and nothing outside the allowed ones (by default the wanted ones
 * alone): `service:*` for a whole service, `service:Prefix*` where every action with that prefix is allowed, names
 * for the rest. In catalogue order. Prefixes end before a capital letter, so that they read as words (`Get*`, not
 * `Ge*`). A wanted action must be an allowed one.
 */
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
/** Leaves out what wider patterns match anyway: of two prefixes one holds the other, or they share nothing. */
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
/** The shortest prefix of a name, cut at words, that matches two or more wanted actions and only allowed ones. */
function widestPrefix(service, index, wanted, allowed) {
    const name = service.nameAt(index);
    for (let end = 1; end <= name.length; end++) {
        if (end < name.length && !/[A-Z]/.test(name.charAt(end)))
            continue;
        const prefix = name.slice(0, end);
        const all = withPrefix(service, prefix.toLowerCase());
        const matched = all.every(allowed) ? all.filter((other) => wanted.has(other)) : [];
        if (matched.length > 1)
            return { pattern: `${prefix}*`, matched };
    }
    return { pattern: name, matched: [index] };
}
function withPrefix(service, prefix) {
    const known = prefixes.get(service) ?? new Map();
    prefixes.set(service, known);
    const found = known.get(prefix) ?? service.holding(` ${prefix}`);
    known.set(prefix, found);
    return found;
}
/** What was looked up already: a policy asks for the same prefixes in statement after statement. */
const prefixes = new WeakMap();

;// CONCATENATED MODULE: ./src/suggest/edit-policy.ts






/**
 * IAM's limit on a managed policy, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const sizeLimit = 6144;
const iamLimit = `IAM’s ${(0,time/* grouped */.zD)(sizeLimit)} characters`;
/** Plans the edits of one policy. What would grow beyond IAM's limit is left as it is. */
function planEdits(policy, live, removable, additions) {
    const planned = policy.statements.map((statement, index) => {
        const edit = narrowStatement(policy, index, live, removable);
        return { statement, edit, growth: edit === undefined ? 0 : growthBy(edit, statement) };
    });
    const limit = Math.max(sizeLimit, policySize(policy));
    const full = assemble(policy, planned, additions, limit);
    if (policySize(editedPolicy(policy, full.edits)) <= limit)
        return full;
    const notAdded = `with all that is missing the policy would not fit ${iamLimit}`;
    return { ...assemble(policy, planned, [], limit), notAdded };
}
/** The edits that fit, together with the new statements whether these fit or not. */
function assemble(policy, planned, additions, limit) {
    const tooLong = overlong(planned, limit - policySize(policy));
    const fitting = planned.filter((one) => !tooLong.has(one) && one.edit !== undefined);
    const gone = fitting.filter(({ edit }) => edit?.kind === 'remove-statement');
    const nothingLeft = additions.length === 0 && gone.length === planned.length;
    const added = additions.map((statement) => {
        return { kind: 'add-statement', policy: policy.id, statement };
    });
    return {
        edits: [...(nothingLeft ? [] : fitting).flatMap(({ edit }) => edit ?? []), ...added],
        unchanged: [
            ...[...tooLong].map(leave(`narrowed, it would not fit ${iamLimit}`)),
            ...(nothingLeft ? planned : []).map(leave('nothing of the policy is in use: delete it')),
        ],
    };
}
function leave(reason) {
    return ({ statement }) => ({ ...(0,model/* locationOf */.hD)(statement.origin), reason });
}
/** The edits that would make their statement too long, and those that grow most until the rest fits. */
function overlong(planned, room) {
    const growing = planned.filter(({ growth }) => growth > 0).sort((a, b) => b.growth - a.growth);
    const left = new Set(growing.filter(({ statement, growth }) => statementSize(statement) + growth > sizeLimit));
    const total = () => planned.reduce((sum, one) => sum + (left.has(one) ? 0 : one.growth), 0);
    for (const one of growing) {
        if (total() <= room)
            break;
        left.add(one);
    }
    return left;
}
/**
 * Whether an edited policy, read anew, does what was ordered and nothing else: every statement that
 * stays has its effect, resources, condition and unknown actions, grants nothing it did not grant and loses only
 * removable actions; one that is gone granted nothing else; what is new is what was to be added.
 */
function editHolds(before, after, request) {
    if (after.version !== before.version || after.label !== before.label)
        return false;
    const rest = [...after.statements];
    for (const [index, statement] of before.statements.entries()) {
        const [next] = rest;
        const live = liveOf(statement, index, request);
        if (next !== undefined && stands(statement, next, live, request))
            rest.shift();
        else if (!mayGo(statement, live, request))
            return false;
    }
    return (rest.length === request.added.length &&
        rest.every((statement, index) => isNew(statement, request.added[index])));
}
/** Whether one statement is the other but for removable actions. */
function stands(old, now, live, request) {
    const { catalogue } = request.removable;
    const [was, is] = [(0,policy_grants/* actionsIn */.jS)(old.actions, catalogue), (0,policy_grants/* actionsIn */.jS)(now.actions, catalogue)];
    const lost = was.minus(is).intersect(live);
    return (frameOf(old) === frameOf(now) &&
        is.minus(was).isEmpty &&
        (old.effect === 'Deny' ? was.minus(is).isEmpty : lost.minus(request.removable).isEmpty) &&
        unknownOf(old, catalogue).join('\n') === unknownOf(now, catalogue).join('\n'));
}
/** What a statement grants by an unknown name stays; a NotAction's unknown exceptions grant nothing. */
function mayGo(statement, live, { removable }) {
    const isNamed = statement.actions.kind === 'only';
    const grantsUnknown = isNamed && unknownOf(statement, removable.catalogue).length > 0;
    if (statement.effect === 'Deny' || grantsUnknown)
        return false;
    return live.minus(removable).isEmpty;
}
function isNew(statement, added) {
    const { effect, actions, resources, condition } = statement;
    const texts = (0,model/* valuesOf */.sm)(actions).map(({ text }) => text);
    return (effect === 'Allow' &&
        actions.kind === 'only' &&
        resources.kind === 'only' &&
        condition === undefined &&
        texts.join('\n') === added?.actions.join('\n') &&
        (0,model/* valuesOf */.sm)(resources).join('\n') === added.resources.join('\n'));
}
/** Everything of a statement that an edit leaves alone. */
function frameOf({ sid, effect, actions, resources, condition }) {
    return JSON.stringify([sid, effect, actions.kind, resources.kind, (0,model/* valuesOf */.sm)(resources), condition]);
}
function liveOf({ actions }, index, { live, removable }) {
    const patterns = actions.kind === 'only' ? (0,model/* valuesOf */.sm)(actions).map(({ text }) => text) : [];
    const texts = patterns.length > 0 ? patterns : ['NotAction'];
    return texts.reduce((all, text) => all.union(live(index, text)), removable.minus(removable));
}
/** Patterns that match no action of the catalogue: AWS may know what we do not. */
function unknownOf({ actions }, catalogue) {
    return (0,model/* valuesOf */.sm)(actions)
        .filter((pattern) => (0,action_pattern/* expandPattern */.nh)(pattern, catalogue).isEmpty)
        .map(({ text }) => text);
}

// EXTERNAL MODULE: ./src/suggest/model.ts
var suggest_model = __webpack_require__(7651);
;// CONCATENATED MODULE: ./src/suggest/prove.ts





/** A policy that is not edited after all, and why. */
function leftAsItIs(plan, reason) {
    const unchanged = [{ file: plan.policy.id.file, line: 1, reason }];
    return { plan, edits: [], unchanged, notAdded: reason };
}
/**
 * Writes the edits of all policies together and proves them by reading the files again. What does not hold is dropped;
 * where a policy changes that has no edit, nothing says which of the edits did it, and all of them are.
 */
function prove(results, files, formats) {
    const edits = results.flatMap((one) => one.edits);
    if (edits.length === 0)
        return { results, edited: { files, policies: new Map() } };
    const written = (0,formats_formats/* writePolicies */.k)(files, edits, formats);
    const policies = new Map((0,formats_formats/* readPolicies */.h9)(written, formats).policies.map((one) => [(0,model/* policyKey */.s4)(one.id), one]));
    const failed = new Set(results.filter((one) => !holds(one, policies)));
    if (failed.size === 0)
        return { results, edited: { files: written, policies } };
    const isSideEffect = [...failed].some((one) => one.edits.length === 0);
    const rest = results.map((one) => {
        return one.edits.length > 0 && (isSideEffect || failed.has(one)) ? leftAsItIs(one.plan, broken) : one;
    });
    return prove(rest, files, formats);
}
const broken = 'the suggestion did not pass its own check: please report it';
function holds({ plan, edits }, policies) {
    const { policy, live, removable } = plan;
    const after = policies.get((0,model/* policyKey */.s4)(policy.id));
    if (after === undefined)
        return false;
    if (edits.length === 0)
        return (0,model/* meaningOf */.Pr)([after]) === (0,model/* meaningOf */.Pr)([policy]);
    const added = edits.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
    return editHolds(policy, after, { live, removable, added });
}
/** The files that change. */
function suggestedFiles(before, { files, policies }, results, catalogue) {
    const changes = results.flatMap(({ plan, edits }) => {
        const after = policies.get((0,model/* policyKey */.s4)(plan.policy.id));
        const added = edits.filter(({ kind }) => kind === 'add-statement').length;
        return after === undefined || edits.length === 0 ? [] : [{ before: plan.policy, after, added }];
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
        return [
            { path, before: was.text, after: text, removed: action_set/* ActionSet */.L.union(catalogue, lost).names(), added },
        ];
    });
}
/** What the part of a policy that stands in a file grants. */
function grantedIn(path, policy, catalogue) {
    const own = (0,policy_grants/* grantsOf */.Rr)([policy], catalogue).grants.filter(({ at }) => at.file === path);
    return action_set/* ActionSet */.L.union(catalogue, own.map(({ actions }) => actions));
}
/** The actions of the new statements of a policy, which come last, that stand in a file. */
function addedIn(path, { after, added }) {
    const fresh = after.statements.slice(after.statements.length - added);
    const own = fresh.filter(({ origin }) => (0,model/* locationOf */.hD)(origin).file === path);
    return own.flatMap(({ actions }) => (0,model/* valuesOf */.sm)(actions).map(({ text }) => text));
}

;// CONCATENATED MODULE: ./src/suggest/suggest.ts








/**
 * Suggests edits of the policies of a run, in their files. A policy that several targets share loses only what none of
 * them needs. The edited files are read again: nothing that stays may be lost, nothing but missing actions gained; an
 * edit that does not hold is dropped, and said. A file that a target shares which was not judged (`others` names it, by
 * path) is left as it is: it is not known what that one needs.
 */
function suggest(targets, files, catalogue, others = new Map(), formats = formats_formats/* policyFormats */.Ru) {
    const removals = new Map(targets.map((target) => [target, removalOf(target, catalogue)]));
    const wanted = targets.map((target) => ({ target, additions: additionsOf(target, catalogue) }));
    const planned = planPolicies(targets, removals, catalogue).map((plan) => {
        const additions = wanted.find(({ target }) => target === plan.owner)?.additions.statements ?? [];
        return plannedFor(plan, withSids(plan.policy, additions), others);
    });
    const { results, edited } = prove(planned, files, formats);
    return {
        files: suggestedFiles(files, edited, results, catalogue),
        needsDecision: wanted.flatMap(({ target, additions }) => needsDecision(target, additions, results)),
        unchanged: [...results.flatMap((one) => one.unchanged), ...stayingWhole([...removals.values()])],
    };
}
function plannedFor(plan, additions, others) {
    const planned = { plan, ...planEdits(plan.policy, plan.live, plan.removable, additions) };
    const [other] = [...(0,model/* filesOf */.R8)(plan.policy)].flatMap((file) => others.get(file) ?? []);
    if (other === undefined || planned.edits.length === 0)
        return planned;
    return leftAsItIs(plan, `target ${(0,base_text/* quote */.hD)(other)} shares it, which this run does not judge`);
}
/** A wildcard of a shared file may stay for several targets; it is said once. */
function stayingWhole(removals) {
    const all = removals.flatMap(({ unchanged }) => unchanged);
    return [...new Map(all.map((one) => [`${one.file} ${one.line} ${one.reason}`, one])).values()];
}
/** New statements with Sids that no statement has, where the other statements have any. */
function withSids({ statements }, additions) {
    const taken = new Set(statements.flatMap(({ sid }) => sid ?? []));
    if (taken.size === 0)
        return additions;
    return additions.map((statement) => {
        let number = 1;
        const sidAt = (at) => (at === 1 ? 'SeenInUse' : `SeenInUse${at}`);
        while (taken.has(sidAt(number)))
            number++;
        const sid = sidAt(number);
        taken.add(sid);
        return { sid, ...statement };
    });
}
const gone = 'its policy files are taken away by this change';
const shared = 'all its files are shared with other targets, which would get it too';
function needsDecision(target, { left, statements }, results) {
    const home = results.find(({ plan }) => plan.owner === target);
    const homeless = target.policies.length === 0 ? gone : shared;
    const reason = home === undefined ? homeless : home.notAdded;
    const actions = reason === undefined ? [] : statements.flatMap((statement) => statement.actions);
    const unplaced = actions.map((action) => ({ action, reason: reason ?? '' }));
    return [...left, ...unplaced].map((one) => ({ target: target.name, ...one }));
}
/**
 * Plans every policy of a run once. A policy that several targets share loses only what none of them needs, and gets
 * nothing: what one of them lacks goes into the first policy that it has for itself.
 */
function planPolicies(targets, removals, catalogue) {
    const policies = new Map(targets.flatMap((target) => target.policies).map((policy) => [(0,model/* policyKey */.s4)(policy.id), policy]));
    const open = new Set(targets);
    return [...policies].map(([key, policy]) => {
        const sharing = targets.filter((target) => target.policies.some(({ id }) => (0,model/* policyKey */.s4)(id) === key));
        const [owner, ...others] = sharing;
        const owned = owner !== undefined && others.length === 0 && open.delete(owner);
        return {
            policy,
            live: liveActions(key, sharing, catalogue),
            removable: removableTogether(sharing, removals, catalogue),
            ...(owned ? { owner } : {}),
        };
    });
}
function removableTogether(sharing, removals, catalogue) {
    const none = action_set/* ActionSet */.L.empty(catalogue);
    const each = sharing.map((target) => {
        const removable = removals.get(target)?.removable ?? none;
        return { removable, needed: target.grants.actions.minus(removable) };
    });
    const needed = action_set/* ActionSet */.L.union(catalogue, each.map((one) => one.needed));
    return action_set/* ActionSet */.L.union(catalogue, each.map((one) => one.removable)).minus(needed);
}
/** What each pattern of a policy grants for any of the targets that share it. */
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
/**
 * The one bar for what a suggestion, a patch or a pull request removes: two sources, or one that tracks the action
 * itself, or complete logs (docs/decisions/0006). What only a wildcard of the change under review brings was granted
 * to no principal before: nothing that works today can break without it.
 */
function mayRemove({ state, provenBy = [], conclusive = false, ...finding }) {
    const isNewWide = finding.introduced === 'added' && finding.named !== true;
    return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}
/** Judges what may be removed of a target. What a wildcard that stays whole grants is granted by it anyway. */
function removalOf(target, catalogue) {
    const { grants, findings, unresolved = suggest_model.nothingUnresolved } = target;
    const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
    const proven = action_set/* ActionSet */.L.of(catalogue, ids);
    const whole = grants.grants.filter((grant) => (0,suggest_model.staysWhole)(grant, unresolved));
    const kept = action_set/* ActionSet */.L.union(catalogue, whole.map(({ actions }) => actions));
    const unchanged = whole
        .filter(({ actions }) => !actions.intersect(proven).isEmpty)
        .map(({ at: { file, line }, pattern }) => ({
        file,
        line,
        reason: `${pattern} stays as wide as it is${why}`,
    }));
    return { removable: proven.minus(kept), unchanged };
}
const why = ': a call was seen that no known action stands for';


/***/ })

};
