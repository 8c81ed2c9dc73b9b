export const id = 1732;
export const ids = [1732];
export const modules = {

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
    'administrator-access',
    'over-granted',
    'missing',
    'new-grant',
    'undetermined',
    'policy-unreadable',
    'base-unknown',
    'deny-unclear',
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

/***/ 3158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yp: () => (/* binding */ escalationsOf),
/* harmony export */   km: () => (/* binding */ isEscalationProne),
/* harmony export */   wD: () => (/* binding */ escalationTable)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(617);
/* harmony import */ var _base_work__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);





/**
 * The granted actions that complete a path, each with the shortest path it is part of; among equally short ones, the
 * first of the table. A path is complete when the files grant all of its actions together, by name or by a wildcard,
 * whatever their conditions; these are given with it.
 */
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
/** What limits an action; nothing where some grant of it is on all resources and without a condition. */
function boundOf(id, { grants, actions }) {
    (0,_base_work__WEBPACK_IMPORTED_MODULE_0__/* .spend */ .R)(grants.length);
    // The grants of a statement share its scope.
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
/** All resources, or all but some: what is left out does not bound an escalation. */
function isEverything(resources) {
    return resources.kind === 'all-but' || (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources).some((resource) => /^\*+$/.test(resource));
}
/** The keys that a condition asks for, as in `{"StringEquals": {"aws:SourceVpce": "vpce-1"}}`. */
function keysOf({ condition }) {
    const operators = condition === undefined ? {} : JSON.parse(condition);
    return Object.values(operators ?? {}).flatMap((keys) => typeof keys === 'object' && keys !== null ? Object.keys(keys) : []);
}
/** Whether a statement is about more resources than it lists: all, all but some, or a pattern of names. */
function isWide({ scope: { resources } }) {
    return resources.kind === 'all-but' || (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources).some(isPattern);
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
const patterns = [whoMayDoWhat, sessionsAndCredentials, codeUnderAnotherRole, whatWouldTellOfIt].flatMap((texts) => wellFormed(texts.trim().split(/\s+/)));
/** Throws TypeError on an action pattern that is none: dropped in silence, it would stop nothing. */
function wellFormed(texts) {
    return texts.map((text) => {
        const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .parseActionPattern */ .cl)(text);
        const wrong = typeof pattern === 'string' ? pattern : pattern.matchesNothing;
        if (typeof pattern === 'string' || wrong !== undefined)
            throw new TypeError(`privilege escalation table: ${text}: ${wrong}`);
        return pattern;
    });
}
/** Takes the rows of data/escalation-paths.json as they are; throws TypeError on an action that is malformed or a wildcard. */
function escalationTable(rows) {
    const wide = wellFormed(rows.flatMap((row) => row.actions)).find(_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl);
    if (wide !== undefined)
        throw new TypeError(`privilege escalation table: ${wide.text} is a wildcard`);
    return rows;
}
/** Whether a suggestion leaves an action to people. Takes `service:Name` in any case. */
function isEscalationProne(action) {
    return patterns.some((pattern) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_1__/* .patternMatches */ .eJ)(pattern, action));
}


/***/ }),

/***/ 2136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mo: () => (/* binding */ parsePolicies),
  oD: () => (/* binding */ readWhole),
  x4: () => (/* binding */ versionsOf),
  cV: () => (/* binding */ withBase),
  ki: () => (/* binding */ withoutBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/config/earlier-target.ts
var earlier_target = __webpack_require__(542);
// EXTERNAL MODULE: ./src/files/glob-walk.ts
var glob_walk = __webpack_require__(7855);
// EXTERNAL MODULE: ./src/policy/formats/formats.ts + 1 modules
var formats = __webpack_require__(8062);
// EXTERNAL MODULE: ./src/repository/paths.ts
var repository_paths = __webpack_require__(9024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(7346);
;// CONCATENATED MODULE: ./src/repository/commit-tree.ts



/**
 * The files of a commit as a glob sees them, by paths from the root of the repository. Links to folders are followed as
 * on disk; one that leads out of the repository is no folder. Submodules are folders, listed when a glob leads into
 * them; `onUnlisted` is called with one that cannot be listed, which looks empty.
 */
async function commitTree(repository, commit, onUnlisted = () => { }) {
    const tree = new Tree(repository, commit, onUnlisted);
    tree.add(await repository.list(commit));
    return tree;
}
class Tree {
    /** What every folder holds; the root is the empty path. */
    #folders = new Map([['', new Map()]]);
    /** Submodules that no glob has led into so far, and who is asked about the others. */
    #closed = new Map();
    #owners;
    #known = new Map();
    #onUnlisted;
    constructor(repository, commit, onUnlisted) {
        this.#owners = [{ prefix: '', repository, commit }];
        this.#onUnlisted = onUnlisted;
    }
    /** Adds the files of the repository, or of a submodule. */
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
        return real !== undefined && this.#folders.get(real)?.has(external_node_path_.posix.basename(path)) === true;
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
        const real = await (0,repository_paths/* realPathIn */.tO)(path, async (at) => {
            const kind = this.#folders.get(parentOf(at))?.get(external_node_path_.posix.basename(at));
            return kind === 'unknown' ? this.#entryAt(at) : undefined;
        });
        if (real !== undefined)
            await this.#open(real);
        return real;
    }
    /** Lists the submodules on the way to a folder. */
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
            (0,repository_repository/* undefinedOnFailure */.U9)(error);
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
    /** The innermost repository that a path lies in. */
    #ownerOf(path) {
        const owner = this.#owners.findLast(({ prefix }) => `${path}/`.startsWith(prefix));
        if (owner === undefined)
            throw new TypeError(`no repository has ${path}`);
        return owner;
    }
}
function parentOf(path) {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? '' : parent;
}

// EXTERNAL MODULE: ./src/repository/policy-paths.ts
var policy_paths = __webpack_require__(9689);
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
    const files = new Map();
    const unknown = [];
    /** Where the configuration leads to at the base although the commit has no file there. */
    const absent = new Set();
    const { paths, patterns, unchanged } = await askedFor(checkout, base, request);
    for (const asked of paths) {
        const found = await readPath(checkout, base, asked);
        if (found.kind === 'file')
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
        // What a link of the change leads to elsewhere is new to the target, committed or not.
        if (isExpected && (await repository.read(head, path)) === undefined)
            uncommitted.push(path);
    }
    const read = [...files].map(([path, text]) => ({ path, text }));
    return { kind: 'read', commit: base, files: read, uncommitted, unchanged, unknown };
}
/** Whether a path is one of some others, or lies in one of them. */
function isBelow(path, folders) {
    return folders.some((one) => path === one || path.startsWith(`${one}/`));
}
async function readPath(checkout, base, asked) {
    const { repository } = checkout;
    const found = await (0,repository_paths/* locate */.x5)(asked, (at) => repository.entryAt(base, at));
    if (found.kind === 'nothing')
        return { kind: 'absent', path: found.path };
    if (found.kind === 'outside')
        return { kind: 'unknown', path: asked, message: 'is a link that leads out of the repository' };
    if (found.kind === 'submodule')
        return readInSubmodule(checkout, found);
    return fileOf(found.path, found.file.text);
}
function fileOf(path, text) {
    return text === undefined
        ? { kind: 'unknown', path, message: 'is not UTF-8 text, or is too large' }
        : { kind: 'file', path, text };
}
/** Throws RepositoryFailure where the submodule cannot be read and the change moves its link. */
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
/** Throws RepositoryFailure unless the head links a submodule to the same commit as the base. */
async function rejectMoved({ repository, head }, folder, commit) {
    const now = await repository.entryAt(head, folder);
    if (now !== undefined && 'submodule' in now && now.submodule === commit)
        return;
    throw new repository_repository/* RepositoryFailure */.zp(`this change moves the submodule ${folder}, and ${commit} of it is not in the clone; check out submodules with their whole history`);
}
/** Throws RepositoryFailure where a glob leads into a submodule that the change moves and that cannot be read. */
async function askedFor(checkout, base, { given, folder }) {
    const { repository, root } = checkout;
    const { includes, excludes } = (0,policy_paths/* pathPatterns */.h0)(given);
    const inside = (some) => some.flatMap((one) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, one)) ?? []);
    const out = inside(excludes);
    const [globs, plain] = [inside(includes.filter(glob_walk/* isGlob */.f)), inside(includes.filter((one) => !(0,glob_walk/* isGlob */.f)(one)))];
    const found = [...plain];
    const entered = new Set();
    const patterns = [];
    if (globs.length > 0) {
        const tree = await commitTree(repository, base, (submodule) => entered.add(submodule));
        for (const glob of globs)
            found.push(...(await (0,glob_walk/* walkGlob */.u)('', glob.split('/'), tree)));
        for (const glob of globs)
            patterns.push(glob, ...(await throughLinks(checkout, base, glob)));
    }
    for (const submodule of entered) {
        // The outermost one decides: what it links to, it links to with all of its own.
        const link = await (0,repository_paths/* locate */.x5)(`${submodule}/x`, (at) => repository.entryAt(base, at));
        if (link.kind === 'submodule')
            await rejectMoved(checkout, link.folder, link.commit);
    }
    const paths = new Set(found.filter((path) => !(0,policy_paths/* isExcluded */.RF)(path, out)));
    return { paths, patterns, unchanged: [...entered] };
}
/** A glob whose folders are a link at a commit, by where they really lie. */
async function throughLinks({ repository }, commit, glob) {
    const names = glob.split('/');
    const first = names.findIndex(glob_walk/* isGlob */.f);
    if (first < 1)
        return [];
    const folder = names.slice(0, first).join('/');
    const real = await (0,repository_paths/* realPathIn */.tO)(folder, (at) => repository.entryAt(commit, at));
    return real === undefined || real === folder ? [] : [external_node_path_.posix.join(real, ...names.slice(first))];
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
    const ends = edges.map((_, index) => (edges[index + 1] ?? commits.length) - 1);
    const isImport = complete ? await importOf(repository, commits, versions, ends) : undefined;
    return { kind: 'read', versions, complete, ...(isImport === undefined ? {} : { isImport }) };
}
/** Whether the oldest version with files was brought whole by its oldest commit; undefined where that is not known. */
async function importOf(repository, commits, versions, ends) {
    const first = versions.findLastIndex(({ files }) => files.length > 0);
    const at = commits[ends[first] ?? -1]?.id;
    if (at === undefined)
        return undefined;
    try {
        const [before] = await repository.parents(at);
        const paths = versions[first]?.files.map(({ path }) => path) ?? [];
        return before === undefined || !(await wasKnown(repository, before, at, paths));
    }
    catch (error) {
        return (0,repository_repository/* undefinedOnFailure */.U9)(error);
    }
}
/** Whether files of one commit stood in the repository up to another one, under their paths or others. */
async function wasKnown(repository, before, at, paths) {
    const files = await Promise.all(paths.map((path) => repository.read(at, path)));
    const contents = files.flatMap((file) => (file === undefined ? [] : [file.id]));
    return repository.everHad(before, { paths, contents });
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
async function pathsOf(repository, commits, { paths, globs, excludes = [] }) {
    const oldest = commits.at(-1);
    if (globs.length === 0 || oldest === undefined)
        return paths;
    const tree = await commitTree(repository, oldest.id);
    const found = await Promise.all(globs.map((glob) => (0,glob_walk/* walkGlob */.u)('', glob.split('/'), tree)));
    return [...new Set([...paths, ...found.flat().filter((path) => !(0,policy_paths/* isExcluded */.RF)(path, excludes))])];
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

// EXTERNAL MODULE: ./src/run/scope.ts
var run_scope = __webpack_require__(9585);
;// CONCATENATED MODULE: ./src/run/read-policies.ts











/** The policies of all targets, in their order; throws InputError with every problem of every file at once. */
async function parsePolicies(targets, reader) {
    const all = [];
    const errors = [];
    for (const target of targets) {
        const files = await reader.readPolicies(target);
        const { policies, problems } = (0,formats/* readPolicies */.h9)(files.texts);
        const unread = [...(files.unread ?? []), ...problems.flatMap(tooLong)];
        errors.push(...files.problems, ...problems.filter(isWrong).map(inputProblem));
        all.push({
            files,
            policies,
            warnings: problems.filter((problem) => !isError(problem)),
            unread,
            ...(files.base === undefined ? {} : { base: parsedBase(files.base, policies, unread) }),
        });
    }
    if (errors.length > 0)
        throw new input_error/* InputError */.d(errors);
    return all;
}
/**
 * A file that no commit has is taken to be what it was, and so is one that the base has in a form that is no policy: the
 * others are compared.
 */
function parsedBase(base, now, [unread]) {
    if (base.kind === 'unread')
        return base;
    // Without all of the head nothing can be said of what the change adds or removes.
    if (unread !== undefined)
        return { kind: 'unread', message: `${unread.path} is ${unread.message}`, lasting: true };
    const { uncommitted, commit, files, unchanged = [] } = base;
    const wrong = new Set(files.filter((file) => readWhole([file]) === undefined));
    const before = readWhole(files.filter((file) => !wrong.has(file))) ?? [];
    const unknown = [...(base.unknown ?? []), ...[...wrong].map(({ path }) => ({ path, message: notValid }))];
    const kept = [...uncommitted, ...unchanged, ...unknown.map(({ path }) => path)];
    const policies = [...before, ...now.filter(({ id }) => isBelow(id.file, kept))];
    return { kind: 'read', commit, policies, uncommitted, unknown };
}
/** The files of which nothing is said about before. */
function withoutBase({ uncommitted, unknown = [], }) {
    return [...uncommitted, ...unknown.map(({ path }) => path)];
}
const notValid = 'is not a policy that IAM accepts';
/** The policies of files as they were; undefined where one of them has an error. */
function readWhole(files) {
    const { policies, problems } = (0,formats/* readPolicies */.h9)(files);
    return problems.some(isError) ? undefined : policies;
}
function isError({ severity }) {
    return severity === 'error';
}
/** Whether a problem is wrong input; a policy that is too long leaves its target undecided instead. */
function isWrong(problem) {
    return isError(problem) && problem.code !== 'too-many-actions';
}
function tooLong({ code, path, message }) {
    return code === 'too-many-actions' ? [{ path, message }] : [];
}
function inputProblem({ path, line, column, message, remedy }) {
    return { location: `${path}:${line}:${column}`, message, remedy };
}
/** Adds what the files were before the change. A file that the change removes grants nothing; that is no mistake. */
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
/** The base of a target, unless it is known that the change leaves all of it alone. */
async function baseOf(checkout, target, { request, texts }, { brought, scope }) {
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
    // Inputs of the workflow may have named other files there.
    const isElsewhere = (0,run_scope/* entryIn */.Gi)(scope, target).entry === 'moved' && base.uncommitted.length === 0;
    return isElsewhere ? { kind: 'unread', message: movedFiles } : base;
}
const movedFiles = 'this change renames the policy files of the target and the workflow that names them; do these one after the other';
function wasThere(path, base) {
    if (path === undefined || base.kind !== 'read')
        return false;
    return [...base.files, ...(base.unknown ?? [])].some((one) => (0,repository_paths/* pathMatches */.rg)(path, one.path));
}
/**
 * Reads what the files of a target said since a moment, at the base where there is one, else at the commit that is
 * checked out, or says why that is not known.
 */
async function versionsOf({ texts, base, given }, since, checkout, folder) {
    if (checkout === undefined)
        return { ...neverKnown, message: 'this is no git repository' };
    const { repository, head, base: commit, root } = checkout;
    const inside = (some) => some.flatMap((one) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, one)) ?? []);
    const patterns = (0,policy_paths/* pathPatterns */.h0)(given);
    const globs = inside(patterns.includes.filter(glob_walk/* isGlob */.f));
    const excludes = inside(patterns.excludes);
    const [start, paths] = base?.kind === 'read'
        ? [base.commit, base.files.map(({ path }) => path)]
        : [typeof commit === 'string' ? commit : head, texts.map(({ path }) => path)];
    const [uncommitted] = base?.kind === 'read' ? base.uncommitted : [];
    if (uncommitted !== undefined)
        return { ...neverKnown, message: `${uncommitted} is not committed` };
    try {
        if (base?.kind === 'read' && base.files.length === 0 && texts.length > 0) {
            const known = await wasKnown(repository, base.commit, head, texts.map(({ path }) => path));
            return { kind: 'read', versions: [], complete: true, isImport: !known };
        }
        const found = await Promise.all(paths.map((path) => repository.read(start, path)));
        const strange = paths.find((_, index) => found[index] === undefined);
        if (strange !== undefined)
            return { ...neverKnown, message: `${strange} is not committed` };
        return await readVersions(repository, start, { paths, globs, excludes }, since);
    }
    catch (error) {
        if (error instanceof repository_repository/* RepositoryFailure */.zp)
            return { kind: 'unread', message: error.message };
        throw error;
    }
}
/** It was never committed: no other run could know more. */
const neverKnown = { kind: 'unread', lasting: true };


/***/ })

};
