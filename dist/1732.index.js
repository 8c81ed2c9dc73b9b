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



function shrunk(now, before) {
    return {
        overGranted: both(now.overGranted, before.overGranted),
        missing: both(now.missing, before.missing),
    };
}
function both(one, other) {
    return new Set([...one].filter((key) => other.has(key)));
}
function isKnown(finding, baseline) {
    if (finding.introduced === 'removed')
        return false;
    const key = (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding));
    if (finding.state === 'over-granted')
        return baseline.overGranted.has(key);
    return finding.state === 'missing' && baseline.missing.has(key);
}
function nextBaseline(findings, present) {
    const keys = (state) => findings
        .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
        .map((finding) => (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding)))
        .sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    return { overGranted: new Set(keys('over-granted')), missing: new Set(keys('missing')) };
}
function staleNote(findings, baseline) {
    const drift = nextBaseline(findings, baseline);
    const listed = [...baseline.overGranted, ...baseline.missing];
    const stale = listed.filter((key) => !drift.overGranted.has(key) && !drift.missing.has(key));
    const [first] = stale.sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    if (first === undefined)
        return [];
    const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
    const message = `the baseline lists drift that is gone (${which}): replace it with the baseline.json of this run`;
    return [{ code: 'baseline-stale', message }];
}
function printBaselines(baselines) {
    const targets = [...baselines].map(([name, { overGranted, missing }]) => {
        return [name, { overGranted: entriesOf(overGranted), missing: entriesOf(missing) }];
    });
    return `${JSON.stringify({ schemaVersion: 2, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}
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
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
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
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
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
    #ownerOf(path) {
        const owner = this.#owners.findLast(({ prefix }) => `${path}/`.startsWith(prefix));
        if (owner === undefined)
            throw new TypeError(`${path} is not in a repository`);
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
        const tree = await commitTree(repository, base, (submodule) => entered.add(submodule));
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

;// CONCATENATED MODULE: ./src/repository/versions.ts




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
async function wasKnown(repository, before, at, paths) {
    const files = await Promise.all(paths.map((path) => repository.read(at, path)));
    const contents = files.flatMap((file) => (file === undefined ? [] : [file.id]));
    return repository.everHad(before, { paths, contents });
}
function filesAt(index, paths, traces) {
    const files = new Map();
    for (const [position, path] of paths.entries()) {
        const part = traces[position]?.findLast(({ from }) => from <= index);
        if (part?.file === undefined || files.has(part.path))
            continue;
        files.set(part.path, { path, text: part.file.text ?? '' });
    }
    return [...files.values()];
}
async function pathsOf(repository, commits, { paths, globs, excludes = [] }) {
    const oldest = commits.at(-1);
    if (globs.length === 0 || oldest === undefined)
        return paths;
    const tree = await commitTree(repository, oldest.id);
    const found = await Promise.all(globs.map((glob) => (0,glob_walk/* walkGlob */.uF)('', glob.split('/'), tree)));
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
async function sourceOf(repository, commits, path, before) {
    const [older, newer] = [commits[before]?.id, commits[before - 1]?.id];
    if (older === undefined || newer === undefined)
        return undefined;
    const { files, complete } = await repository.differences(older, newer);
    const change = files.get(path);
    if (change === undefined && !complete)
        throw new repository_repository/* RepositoryFailure */.zp('GitHub does not list all changed files; check out with fetch-depth: 0');
    return change?.movedFrom;
}

// EXTERNAL MODULE: ./src/run/scope.ts
var run_scope = __webpack_require__(9585);
;// CONCATENATED MODULE: ./src/run/read-policies.ts











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
function parsedBase(base, now, [unread]) {
    if (base.kind === 'unread')
        return base;
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
function withoutBase({ uncommitted, unknown = [], }) {
    return [...uncommitted, ...unknown.map(({ path }) => path)];
}
const notValid = 'is not a policy that IAM accepts';
function readWhole(files) {
    const { policies, problems } = (0,formats/* readPolicies */.h9)(files);
    return problems.some(isError) ? undefined : policies;
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
function inputProblem({ path, line, column, message, remedy }) {
    return { location: `${path}:${line}:${column}`, message, remedy };
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
async function versionsOf({ texts, base, given }, since, checkout, folder) {
    if (checkout === undefined)
        return { ...neverKnown, message: 'not a Git repository' };
    const { repository, head, base: commit, root } = checkout;
    const inside = (some) => some.flatMap((one) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, one)) ?? []);
    const patterns = (0,policy_paths/* pathPatterns */.h0)(given);
    const globs = inside(patterns.includes.filter(glob_walk/* isGlob */.fg));
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
const neverKnown = { kind: 'unread', lasting: true };


/***/ })

};
