export const id = 5145;
export const ids = [5145];
export const modules = {

/***/ 542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isUndescribed),
/* harmony export */   M: () => (/* binding */ earlierTarget)
/* harmony export */ });
function earlierTarget(target, before) {
    const arns = new Set(target.principals.map(({ arn }) => arn));
    return (before.targets.find(({ name }) => name === target.name) ??
        before.targets.find(({ principals }) => principals.some(({ arn }) => arns.has(arn))));
}
function isUndescribed({ source, policySelectors }, { described }) {
    const { addresses } = described;
    const isGone = ({ path, address }) => {
        const inFile = addresses.filter((one) => one.file === path);
        return inFile.length > 0 && !inFile.some((one) => one.address === address);
    };
    return source !== undefined && policySelectors.every(isGone);
}


/***/ }),

/***/ 16059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   Lb: () => (/* binding */ acceptanceKey),
/* harmony export */   Rm: () => (/* binding */ applyAcceptances),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   tZ: () => (/* binding */ acceptanceNotes)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44131);



function acceptanceKey({ pattern, resource, reason, expires }) {
    return JSON.stringify([pattern.text, resource, reason, expires]);
}
function isEveryAction({ text }) {
    return /^\*+(:\*+)?$/.test(text);
}
function applyAcceptances(acceptances, today, head) {
    const valid = acceptances
        .filter((one) => isInForce(one, today))
        .sort((a, b) => ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(b.expires) ?? 0) - ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(a.expires) ?? 0));
    const administrator = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(head.actions.catalogue, head.grants.flatMap(({ pattern, actions }) => (isEveryAction({ text: pattern }) ? [actions] : [])));
    const byResource = new Map();
    for (const one of valid) {
        const alike = byResource.get(one.resource);
        if (alike === undefined)
            byResource.set(one.resource, [one]);
        else
            alike.push(one);
    }
    const finders = new Map([...byResource].map(([resource, own]) => [resource, finderOf(own, administrator)]));
    return { find: ({ action, resource }, kind) => finders.get(resource)?.[kind](action) };
}
function finderOf(entries, administrator) {
    const limited = entries.filter(({ pattern }) => !isEveryAction(pattern));
    const named = limited.filter(({ pattern }) => !(0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern));
    return {
        granted: firstOf(entries, administrator),
        missing: firstOf(limited, administrator),
        removed: firstOf(named, administrator),
    };
}
function firstOf(entries, administrator) {
    const { catalogue } = administrator;
    let first;
    return (action) => {
        const id = catalogue.idOf(action);
        if (id === undefined)
            return entries.find(({ pattern }) => !isEveryAction(pattern) && (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
        first ??= firstByAction(entries, administrator);
        return first.get(id);
    };
}
function firstByAction(entries, administrator) {
    const { catalogue } = administrator;
    const first = new Map();
    let open = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.all(catalogue);
    for (const entry of entries) {
        const accepted = isEveryAction(entry.pattern) ? administrator : (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(entry.pattern, catalogue);
        const fresh = accepted.intersect(open);
        if (fresh.isEmpty)
            continue;
        for (const id of fresh)
            first.set(id, entry);
        open = open.minus(fresh);
    }
    return first;
}
function isInForce({ expires }, today) {
    const last = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires);
    return last !== undefined && today < last + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
}
function daysLeft({ expires }, today) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires) ?? today) + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd - 1);
}
function acceptanceNotes(targets, today, hasAll, catalogue) {
    const holders = new Map();
    for (const target of targets) {
        const noted = notedTarget(target, catalogue);
        for (const entry of new Set(target.acceptances)) {
            const known = holders.get(entry);
            if (known === undefined)
                holders.set(entry, [noted]);
            else
                known.push(noted);
        }
    }
    return new Map([...holders].flatMap(([entry, own]) => {
        const isKnown = hasAll || entry.isShared !== true;
        const note = noteOn(entry, own, today, isKnown);
        return note === undefined ? [] : [[entry, note]];
    }));
}
function notedTarget(target, catalogue) {
    const named = (actions) => new NamedActions(actions, catalogue);
    const { found, used, ungranted } = target;
    return { target, found: named(found), used: named(used), ungranted: named(ungranted) };
}
class NamedActions {
    #known;
    #others;
    constructor(actions, catalogue) {
        const ids = actions.map((action) => catalogue.idOf(action));
        this.#known = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.of(catalogue, ids.filter((id) => id !== undefined));
        this.#others = actions.filter((_, index) => ids[index] === undefined);
    }
    matching(pattern) {
        const known = this.#known.intersect((0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, this.#known.catalogue));
        const others = this.#others.filter((action) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
        return [...(known.isEmpty ? [] : known.names()), ...others];
    }
    matchesAny(pattern) {
        const known = this.#known.intersect((0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, this.#known.catalogue));
        return !known.isEmpty || this.#others.some((action) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
    }
}
function noteOn(entry, targets, today, isKnown) {
    const { pattern, expires } = entry;
    const note = (code, what) => {
        return { code, message: `acceptance of ${pattern.text} ${what}`, action: pattern.text };
    };
    const isFound = targets.some(({ found }) => found.matchesAny(pattern));
    const isUsed = targets.some(({ used }) => used.matchesAny(pattern));
    if (!isFound && !isUsed && targets.some(({ ungranted }) => ungranted.matchesAny(pattern)))
        return undefined;
    if (!isInForce(entry, today))
        return note('acceptance-expired', `expired on ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires) ?? 0)}`);
    const isNeeded = targets.some(({ target: { needed, isInDoubt } }) => isInDoubt || needed.has(entry));
    if (isNeeded || !isKnown)
        return undefined;
    if (isEveryAction(pattern))
        return note('acceptance-not-needed', 'is not needed: no finding is administrator access');
    if (isUsed) {
        const used = new Set(targets.flatMap((one) => one.used.matching(pattern)));
        return note('acceptance-not-needed', `is not needed: ${inUse([...used])}`);
    }
    if (isFound)
        return note('acceptance-not-needed', 'is not needed: no finding depends on it');
    return note('acceptance-unmatched', 'matches nothing: remove it');
}
function inUse([first = '', ...others]) {
    return others.length === 0 ? `${first} is in use` : `${first} and ${others.length} more are in use`;
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

/***/ 83032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);



async function commitTree(repository, commit, onUnlisted = () => { }) {
    const tree = new Tree(repository, commit, onUnlisted);
    tree.add(await repository.list(commit));
    return tree;
}
class Tree {
    #folders = new Map([['', new Map()]]);
    #closed = new Map();
    #owners;
    #known = new Map();
    #onUnlisted;
    constructor(repository, commit, onUnlisted) {
        this.#owners = [{ prefix: '', repository, commit }];
        this.#onUnlisted = onUnlisted;
    }
    add({ files, submodules }, owner = this.#ownerOf('')) {
        for (const path of files)
            this.#addPath(`${owner.prefix}${path}`, 'unknown');
        for (const [path, commit] of submodules) {
            const folder = `${owner.prefix}${path}`;
            this.#addPath(folder, 'folder');
            this.#folders.set(folder, new Map());
            this.#closed.set(folder, { prefix: `${folder}/`, repository: owner.repository, commit });
        }
    }
    async list(folder) {
        const real = await this.#realFolder(folder);
        const entries = real === undefined ? undefined : this.#folders.get(real);
        return [...(entries ?? [])].map(([name, kind]) => ({ name, kind }));
    }
    async isFolder(path) {
        const real = await this.#realFolder(path);
        return real !== undefined && this.#folders.has(real);
    }
    async exists(path) {
        const real = await this.#realFolder(parentOf(path));
        return real !== undefined && this.#folders.get(real)?.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) === true;
    }
    #addPath(path, kind) {
        const names = path.split('/');
        names.forEach((name, index) => {
            const folder = names.slice(0, index).join('/');
            const entries = this.#folders.get(folder) ?? new Map();
            this.#folders.set(folder, entries);
            entries.set(name, index === names.length - 1 ? kind : 'folder');
        });
    }
    async #realFolder(path) {
        await this.#open(path);
        if (this.#folders.has(path))
            return path;
        const real = await (0,_paths__WEBPACK_IMPORTED_MODULE_1__/* .realPathIn */ .tO)(path, async (at) => {
            const kind = this.#folders.get(parentOf(at))?.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at));
            return kind === 'unknown' ? this.#entryAt(at) : undefined;
        });
        if (real !== undefined)
            await this.#open(real);
        return real;
    }
    async #open(path) {
        const [folder, owner] = [...this.#closed].find(([one]) => path === one || path.startsWith(`${one}/`)) ?? [];
        if (folder === undefined || owner === undefined)
            return;
        this.#closed.delete(folder);
        try {
            const outer = this.#ownerOf(parentOf(folder));
            const repository = await outer.repository.submodule(folder.slice(outer.prefix.length));
            const own = { ...owner, repository };
            this.#owners.push(own);
            this.add(await repository.list(owner.commit), own);
        }
        catch (error) {
            (0,_repository__WEBPACK_IMPORTED_MODULE_2__/* .undefinedOnFailure */ .U9)(error);
            this.#onUnlisted(folder);
        }
        await this.#open(path);
    }
    #entryAt(path) {
        const { repository, commit, prefix } = this.#ownerOf(path);
        const asked = this.#known.get(path) ?? repository.entryAt(commit, path.slice(prefix.length));
        this.#known.set(path, asked);
        return asked;
    }
    #ownerOf(path) {
        const owner = this.#owners.findLast(({ prefix }) => `${path}/`.startsWith(prefix));
        if (owner === undefined)
            throw new TypeError(`${path} is not in a repository`);
        return owner;
    }
}
function parentOf(path) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return parent === '.' ? '' : parent;
}


/***/ }),

/***/ 33150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mo: () => (/* binding */ parsePolicies),
  oD: () => (/* binding */ readWhole),
  cV: () => (/* binding */ withBase),
  ki: () => (/* binding */ withoutBase)
});

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/config/earlier-target.ts
var earlier_target = __webpack_require__(542);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/files/glob-walk.ts
var glob_walk = __webpack_require__(37855);
// EXTERNAL MODULE: ./src/repository/commit-tree.ts
var commit_tree = __webpack_require__(83032);
// EXTERNAL MODULE: ./src/repository/paths.ts
var repository_paths = __webpack_require__(49024);
// EXTERNAL MODULE: ./src/repository/policy-paths.ts
var policy_paths = __webpack_require__(69689);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(87346);
;// CONCATENATED MODULE: ./src/repository/base-files.ts






async function readBaseFiles(checkout, request) {
    const { base } = checkout;
    if (base === undefined)
        return { kind: 'unread', message: 'there is no base to compare with' };
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
    const files = new Map();
    const unknown = [];
    const absent = new Set();
    const { paths, patterns, unchanged } = await askedFor(checkout, base, request);
    for (const asked of paths) {
        const found = await readPath(checkout, base, asked);
        if (found.kind === 'file' && (await isOutdated(checkout, base, asked, found.text)))
            unknown.push({ path: found.path, message: outdated });
        else if (found.kind === 'file')
            files.set(found.path, found.text);
        else if (found.kind === 'unknown')
            unknown.push({ path: found.path, message: found.message });
        else if (found.kind === 'absent')
            absent.add(found.path);
        else
            unchanged.push(found.path);
    }
    const isKnown = (path) => files.has(path) || unknown.some((one) => one.path === path) || isBelow(path, unchanged);
    const uncommitted = [];
    for (const path of request.head.filter((one) => !isKnown(one))) {
        const isExpected = absent.has(path) || patterns.some((glob) => (0,repository_paths/* pathMatches */.rg)(glob, path));
        if (isExpected && (await repository.read(head, path)) === undefined)
            uncommitted.push(path);
    }
    const read = [...files].map(([path, text]) => ({ path, text }));
    return { kind: 'read', commit: base, files: read, uncommitted, unchanged, unknown };
}
const outdated = 'has changed since this branch was created; update the branch';
async function isOutdated(checkout, base, asked, text) {
    const { tip = base } = checkout;
    if (tip === base)
        return false;
    const now = await readPath(checkout, tip, asked);
    return now.kind !== 'file' || now.text !== text;
}
function isBelow(path, folders) {
    return folders.some((one) => path === one || path.startsWith(`${one}/`));
}
async function readPath(checkout, base, asked) {
    const { repository } = checkout;
    const found = await (0,repository_paths/* locate */.x5)(asked, (at) => repository.entryAt(base, at));
    if (found.kind === 'nothing')
        return { kind: 'absent', path: found.path };
    if (found.kind === 'outside')
        return { kind: 'unknown', path: asked, message: 'is a symbolic link that points outside the repository' };
    if (found.kind === 'submodule')
        return readInSubmodule(checkout, found);
    return fileOf(found.path, found.file.text);
}
function fileOf(path, text) {
    return text === undefined
        ? { kind: 'unknown', path, message: 'is not UTF-8 text or is too large' }
        : { kind: 'file', path, text };
}
async function readInSubmodule(checkout, { folder, commit, rest }) {
    const path = external_node_path_.posix.join(folder, rest);
    try {
        const submodule = await checkout.repository.submodule(folder);
        const file = await submodule.read(commit, rest);
        return file === undefined ? { kind: 'absent', path } : fileOf(path, file.text);
    }
    catch (error) {
        (0,repository_repository/* undefinedOnFailure */.U9)(error);
        await rejectMoved(checkout, folder, commit);
        return { kind: 'unchanged', path };
    }
}
async function rejectMoved({ repository, head }, folder, commit) {
    const now = await repository.entryAt(head, folder);
    if (now !== undefined && 'submodule' in now && now.submodule === commit)
        return;
    throw new repository_repository/* RepositoryFailure */.zp(`this change updates the submodule ${folder}, and its commit ${commit} is not in the clone; check out submodules with their full history`);
}
async function rejectUnreadNew({ repository, head }, base, isGlobbed) {
    const { submodules } = await repository.list(head);
    for (const path of [...submodules.keys()].filter(isGlobbed)) {
        const before = await repository.entryAt(base, path);
        if (before !== undefined && 'submodule' in before)
            continue;
        await repository.submodule(path).catch((error) => {
            if (!(error instanceof repository_repository/* RepositoryFailure */.zp))
                throw error;
            throw new repository_repository/* RepositoryFailure */.zp(`this change adds the submodule ${path}, which is not checked out`);
        });
    }
}
async function askedFor(checkout, base, { given, folder }) {
    const { repository, root } = checkout;
    const { includes, excludes } = (0,policy_paths/* pathPatterns */.h0)(given);
    const inside = (some) => some.flatMap((one) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, one)) ?? []);
    const out = inside(excludes);
    const [globs, plain] = [inside(includes.filter(glob_walk/* isGlob */.fg)), inside(includes.filter((one) => !(0,glob_walk/* isGlob */.fg)(one)))];
    const found = [...plain];
    const entered = new Set();
    const patterns = [];
    if (globs.length > 0) {
        const tree = await (0,commit_tree/* commitTree */.S)(repository, base, (submodule) => entered.add(submodule));
        const from = (0,repository_paths/* pathIn */.lW)(root, folder) ?? '';
        for (const glob of globs) {
            const own = from !== '' && glob.startsWith(`${from}/`) ? from : '';
            const segments = glob.slice(own === '' ? 0 : own.length + 1).split('/');
            found.push(...(await (0,glob_walk/* walkGlob */.uF)(own, segments, tree)));
        }
        for (const glob of globs)
            patterns.push(glob, ...(await throughLinks(checkout, base, glob)));
    }
    const isGlobbed = (path) => patterns.some((glob) => (0,repository_paths/* mayMatchBelow */.qM)(glob, path));
    if (globs.length > 0)
        await rejectUnreadNew(checkout, base, isGlobbed);
    for (const submodule of entered) {
        const link = await (0,repository_paths/* locate */.x5)(`${submodule}/x`, (at) => repository.entryAt(base, at));
        if (link.kind === 'submodule')
            await rejectMoved(checkout, link.folder, link.commit);
    }
    const paths = new Set(found.filter((path) => !(0,policy_paths/* isExcluded */.RF)(path, out)));
    return { paths, patterns, unchanged: [...entered] };
}
async function throughLinks({ repository }, commit, glob) {
    const names = glob.split('/');
    const first = names.findIndex(glob_walk/* isGlob */.fg);
    if (first < 1)
        return [];
    const folder = names.slice(0, first).join('/');
    const real = await (0,repository_paths/* realPathIn */.tO)(folder, (at) => repository.entryAt(commit, at));
    return real === undefined || real === folder ? [] : [external_node_path_.posix.join(real, ...names.slice(first))];
}

// EXTERNAL MODULE: ./src/run/scope.ts
var run_scope = __webpack_require__(79585);
// EXTERNAL MODULE: ./src/run/target-policies.ts
var target_policies = __webpack_require__(56627);
;// CONCATENATED MODULE: ./src/run/read-policies.ts







async function parsePolicies(targets, reader) {
    const all = [];
    const errors = [];
    const readerOf = (0,target_policies/* targetReaders */.W0)();
    for (const target of targets) {
        const files = await reader.readPolicies(target);
        const base = files.base?.kind === 'read' ? files.base.files : [];
        const read = await readerOf(target, [...files.texts, ...base]);
        const { policies, problems, foreign, assumes, judged } = read(files.texts);
        const unread = [...(files.unread ?? []), ...problems.flatMap(tooLong)];
        const parsed = files.base === undefined ? {} : { base: parsedBase(files.base, read, policies, unread) };
        const isRemoved = parsed.base?.kind === 'read' && parsed.base.policies.length > 0;
        const wrong = problems.filter((one) => isWrong(one) && !(isRemoved && one.code === 'no-principal'));
        errors.push(...files.problems, ...wrong.map(inputProblem));
        all.push({
            files,
            policies,
            warnings: problems.filter((problem) => !isError(problem)),
            unread,
            read,
            foreign,
            assumes,
            ...(judged === undefined ? {} : { judged }),
            ...parsed,
        });
    }
    if (errors.length > 0)
        throw new input_error/* InputError */.dz(errors);
    return all;
}
function parsedBase(base, read, now, [unread]) {
    if (base.kind === 'unread')
        return base;
    if (unread !== undefined)
        return { kind: 'unread', message: `${unread.path} is ${unread.message}`, lasting: true };
    const { uncommitted, commit, files, unchanged = [] } = base;
    const all = read(files);
    const errors = new Set(all.problems.filter(isErrorThen).map(({ path }) => path));
    const wrong = files.filter(({ path }) => errors.has(path));
    const rest = files.filter(({ path }) => !errors.has(path));
    const before = wrong.length === 0 ? all.policies : (readWhole(rest, read) ?? []);
    const unknown = [...(base.unknown ?? []), ...[...wrong].map(({ path }) => ({ path, message: notValid }))];
    const kept = [...uncommitted, ...unchanged, ...unknown.map(({ path }) => path)];
    const policies = [...before, ...now.filter(({ id }) => isBelow(id.file, kept))];
    return { kind: 'read', commit, policies, uncommitted, unknown };
}
function withoutBase({ uncommitted, unknown = [], }) {
    return [...uncommitted, ...unknown.map(({ path }) => path)];
}
const notValid = 'is not a policy that IAM accepts';
function readWhole(files, read) {
    const { policies, problems } = read(files);
    return problems.some(isErrorThen) ? undefined : policies;
}
function isErrorThen(problem) {
    return isError(problem) && problem.code !== 'no-principal';
}
function isError({ severity }) {
    return severity === 'error';
}
function isWrong(problem) {
    return isError(problem) && problem.code !== 'too-many-actions';
}
function tooLong({ code, path, message }) {
    return code === 'too-many-actions' ? [{ path, message }] : [];
}
function inputProblem({ code, path, line, column, message, remedy }) {
    const location = code === 'no-principal' ? path : `${path}:${line}:${column}`;
    return { location, message, remedy };
}
async function withBase(target, { texts, problems, oddNames, unread, absent }, { folder }, change) {
    const { checkout, before } = change;
    const wrong = absent.map(({ problem }) => problem);
    const given = target.policyFiles;
    if (checkout?.base === undefined)
        return { texts, problems: [...problems, ...wrong], oddNames, unread, given };
    const asked = (before && (0,earlier_target/* earlierTarget */.M)(target, before))?.policyFiles ?? given;
    const request = { given: asked, folder, head: texts.map(({ path }) => path) };
    const base = await baseOf(checkout, target, { request, texts }, change);
    const missing = absent.filter(({ absolute }) => !wasThere((0,repository_paths/* pathIn */.lW)(checkout.root, absolute), base));
    return {
        texts,
        problems: [...problems, ...missing.map(({ problem }) => problem)],
        oddNames,
        unread,
        given,
        base,
    };
}
async function baseOf(checkout, target, { request, texts }, { brought, scope, configUnread }) {
    if (configUnread === true)
        return { kind: 'unread', message: unreadConfig };
    const base = await readBaseFiles(checkout, request);
    const { base: commit } = checkout;
    if (base.kind === 'unread' && typeof commit === 'string' && brought !== undefined) {
        const paths = (0,policy_paths/* pathPatterns */.h0)([...new Set([...request.given, ...target.policyFiles])]).includes;
        const touched = await Promise.all(paths.map((path) => brought.brings(path)));
        if (!touched.includes(true))
            return { kind: 'read', commit, files: texts, uncommitted: [] };
    }
    if (base.kind !== 'read' || base.files.length > 0 || (base.unknown ?? []).length > 0)
        return base;
    const isElsewhere = (0,run_scope/* entryIn */.Gi)(scope, target).entry === 'moved' && base.uncommitted.length === 0;
    return isElsewhere ? { kind: 'unread', message: movedFiles } : base;
}
const unreadConfig = 'the config file of the base cannot be read, so the policy files of its targets are not known';
const movedFiles = 'this change renames the policy files of the target and also changes the workflow that names them; make these changes in two pull requests';
function wasThere(path, base) {
    if (path === undefined || base.kind !== 'read')
        return false;
    return [...base.files, ...(base.unknown ?? [])].some((one) => (0,repository_paths/* pathMatches */.rg)(path, one.path));
}


/***/ }),

/***/ 79585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ entryIn),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   i0: () => (/* binding */ wholeScope)
/* harmony export */ });
/* harmony import */ var _config_earlier_target__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(542);
/* harmony import */ var _files_glob_walk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37855);
/* harmony import */ var _repository_paths__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _repository_policy_paths__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69689);
/* harmony import */ var _target__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23060);





function wholeScope({ targets }) {
    const all = targets.map((target) => ({ target, entry: 'kept', onlyShares: false }));
    return { targets: all, unchanged: 0 };
}
async function scopeOf(request) {
    const { config, before, brought } = request;
    const all = config.targets.map((target) => ({ target, ...entryOf(target, request) }));
    const touched = await Promise.all(all.map(async ({ target, entry, earlier }) => {
        if (target.limits.gate === 'all' || entry !== 'kept')
            return true;
        return (!sameSettings(target, earlier) ||
            (await changesAny(filesOf(target, earlier), (0,_target__WEBPACK_IMPORTED_MODULE_3__/* .optionalFiles */ .aQ)(target), brought)));
    }));
    const counted = all.filter((_, index) => touched[index]);
    const others = all.filter((_, index) => !touched[index]);
    const sharing = others.filter(({ target }) => counted.some((one) => shareFiles(one.target, target)));
    const removed = await removedTargets(config, before, brought);
    const order = new Map(all.map(({ target }, index) => [target, index]));
    const judged = [
        ...counted.map((one) => ({ ...one, onlyShares: false })),
        ...sharing.map((one) => ({ ...one, onlyShares: true })),
    ].sort((a, b) => (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0));
    return { targets: [...judged, ...removed], unchanged: others.length };
}
function entryIn(scope, { name }) {
    const own = scope?.targets.find(({ target }) => target.name === name);
    if (own === undefined)
        return {};
    return { entry: own.entry, ...(own.earlier === undefined ? {} : { earlier: own.earlier }) };
}
function entryOf(target, { config, before, check }) {
    if (check === 'installs')
        return { entry: 'installed' };
    const earlier = (0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .earlierTarget */ .M)(target, before);
    const isMoved = check === 'changes' || (earlier !== undefined && isOther(target, earlier));
    if (earlier !== undefined)
        return { entry: isMoved ? 'moved' : 'kept', earlier };
    const left = before.targets.filter((one) => (0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .earlierTarget */ .M)(one, config) === undefined);
    return { entry: left.some((one) => shareFiles(one, target)) ? 'moved' : 'new' };
}
function isOther(target, earlier) {
    const identity = ({ name, principals, rolePatterns, evidence }) => canonical({ name, principals, rolePatterns, file: evidence.file?.path });
    return identity(target) !== identity(earlier);
}
function sameSettings(target, earlier) {
    return earlier !== undefined && canonical(target) === canonical(earlier);
}
function canonical(value) {
    if (value instanceof Set || value instanceof Map || Array.isArray(value))
        return `[${[...value].map(canonical).sort().join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? '';
    const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
    return `{${members.sort().join(',')}}`;
}
function filesOf(target, earlier) {
    const both = earlier === undefined ? [target] : [target, earlier];
    const paths = both.flatMap(({ policyFiles, baseline }) => [
        ...(0,_repository_policy_paths__WEBPACK_IMPORTED_MODULE_2__/* .pathPatterns */ .h0)(policyFiles).includes,
        ...(baseline === undefined ? [] : [baseline]),
    ]);
    return [...new Set(paths)];
}
async function changesAny(paths, optional, brought) {
    for (const path of paths) {
        if ((await brought.brings(path)) || !(optional.has(path) || (await brought.isCommitted(path))))
            return true;
        if (await brought.isEdited(path))
            return true;
    }
    const committed = await Promise.all([...optional].map((path) => brought.isCommitted(path)));
    return optional.size > 0 && !committed.includes(true);
}
function shareFiles(one, other) {
    return one.policyFiles.some((a) => other.policyFiles.some((b) => mayBeSame(a, b)));
}
function mayBeSame(a, b) {
    if (a === b || (0,_repository_paths__WEBPACK_IMPORTED_MODULE_1__/* .pathMatches */ .rg)(a, b) || (0,_repository_paths__WEBPACK_IMPORTED_MODULE_1__/* .pathMatches */ .rg)(b, a))
        return true;
    if (!(0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(a) || !(0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(b))
        return false;
    const isDeep = a.includes('**') || b.includes('**');
    if (!isDeep && a.split('/').length !== b.split('/').length)
        return false;
    const [one, other] = [fixedPart(a), fixedPart(b)];
    return one.startsWith(other) || other.startsWith(one);
}
function fixedPart(glob) {
    return glob.split(/[*?]/, 1)[0] ?? '';
}
async function removedTargets(config, before, brought) {
    const gone = before.targets.filter((target) => (0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .earlierTarget */ .M)(target, config) === undefined &&
        ((0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .isUndescribed */ .L)(target, config) || config.targets.every((other) => !shareFiles(other, target))));
    const removed = [];
    for (const target of gone) {
        if ((0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .isUndescribed */ .L)(target, config)) {
            removed.push({ target, entry: 'removed', earlier: target, onlyShares: false });
            continue;
        }
        const left = await Promise.all((0,_repository_policy_paths__WEBPACK_IMPORTED_MODULE_2__/* .pathPatterns */ .h0)(target.policyFiles).includes.map((path) => brought.removes(path)));
        if (!left.includes(false))
            removed.push({ target, entry: 'removed', earlier: target, onlyShares: false });
    }
    return removed;
}


/***/ }),

/***/ 23060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ rejectIfNone),
/* harmony export */   N_: () => (/* binding */ prefixKeys),
/* harmony export */   QU: () => (/* binding */ noRole),
/* harmony export */   Rg: () => (/* binding */ configuredAs),
/* harmony export */   U3: () => (/* binding */ prefixAnswers),
/* harmony export */   WM: () => (/* binding */ unknownPartsOf),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   aQ: () => (/* binding */ optionalFiles)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91114);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);


function rejectIfNone(targets) {
    const problems = targets.flatMap(({ problem, name }) => problem === undefined ? [] : [{ location: `target ${name}`, message: problem }]);
    if (problems.length > 0 && problems.length === targets.length)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return targets;
}
function matchesAny(role, { rolePatterns }) {
    return rolePatterns.some((pattern) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .matchesRole */ .wA)(pattern, role));
}
function prefixKeys({ rolePatterns }) {
    const account = rolePatterns[0]?.account ?? '';
    const names = rolePatterns.map(({ prefix }) => prefix);
    const own = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`);
    return [[account, ...own], [account, ...names], names].map((parts) => parts.join(' '));
}
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
function noRole({ principals, rolePatterns, absent }) {
    if (principals.length > 0)
        return undefined;
    const names = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`).join(' or ');
    return absent === true
        ? `no role name begins with ${names}`
        : `the evidence contains no role whose name begins with ${names}`;
}
function unknownPartsOf(possible) {
    const parts = (possible?.parts ?? []).map(({ at, reason }) => ({ file: at.file, line: at.line, reason }));
    const texts = new Map(parts.map((part) => [JSON.stringify(part), part]));
    return texts.size === 0 ? {} : { unknownParts: [...texts.values()] };
}
function configuredAs(target) {
    return { ...(target.isNamed === true ? { isNamed: true } : {}), ...entryOf(target) };
}
function entryOf({ entry, source }) {
    if (source !== undefined)
        return { entry: { list: 'targets-from', key: source.kind, value: source.path } };
    return entry === undefined ? {} : { entry: { list: 'targets', key: 'name', value: entry } };
}
function optionalFiles({ rootModules = [] }) {
    return new Set(rootModules.flatMap(({ paths }) => paths));
}


/***/ })

};
