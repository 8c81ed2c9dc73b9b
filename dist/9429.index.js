export const id = 9429;
export const ids = [9429];
export const modules = {

/***/ 5537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
/** Runs so many works at once; the others wait in the order in which they came. */
function atMost(limit) {
    const waiting = [];
    let free = limit;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
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

/***/ 2814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allowed),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1114);
/* harmony import */ var _read_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(654);





/** An absolute path; throws InputError when it exists and leads outside the folders this run may read. */
async function allowed(input, path, folders) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path);
    const fixed = absolute.split(/[*?]/, 1)[0] ?? absolute;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(fixed).catch(() => undefined);
    const roots = folders.evidenceRoots;
    if (real === undefined || roots === undefined || roots.some((root) => (0,_read_file__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(root, real)))
        return absolute;
    const remedy = 'put it into the workspace or the runner’s temporary folder';
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d([
        { location: `${input} ${path}`, message: 'leads outside the folders this run may read', remedy },
    ]);
}
/** The folder in which fetched files of a kind are kept between runs. */
function cacheFolder(kind, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'iam-policy-drift', kind);
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ isServicePrefix),
/* harmony export */   K_: () => (/* binding */ parseReferenceDocument),
/* harmony export */   S8: () => (/* binding */ isActionName),
/* harmony export */   dQ: () => (/* binding */ referenceDocumentJson)
/* harmony export */ });
/** More entries than any list of AWS's has: 771 in February 2026. */
const longestList = 5000;
const generation = 'IAM Access Analyzer Policy Generation';
const lastAccessed = 'IAM Action Last Accessed';
/** The access level is the first of these that is set, else Read, as awslabs/iam-policy-validator has it. */
const levels = [
    ['IsPermissionManagement', 'Permissions management'],
    ['IsTaggingOnly', 'Tagging'],
    ['IsWrite', 'Write'],
    ['IsList', 'List'],
];
/** Whether a text can be a service prefix, in AWS's own case: `s3`, `access-analyzer`. */
function isServicePrefix(text) {
    return /^[a-z0-9][a-z0-9-]{0,62}$/.test(text);
}
/** Whether a text can be the name of an action or operation; a few have a hyphen, none a wildcard. */
function isActionName(text) {
    return /^[A-Za-z0-9_-]{1,128}$/.test(text);
}
/**
 * Takes the parsed JSON of one service's document, of any origin, and gives the parts in use, or a string that says
 * what is wrong with it. One wrong part makes the whole document wrong: what it flags decides what is called unused.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
function parseReferenceDocument(prefix, value) {
    if (field(value, 'Name') !== prefix)
        return `it is no document of ${prefix}`;
    const actions = parseList('Actions', field(value, 'Actions'), parseAction);
    if (typeof actions === 'string')
        return actions;
    const double = twice(actions.map(({ name }) => name.toLowerCase()));
    if (double !== undefined)
        return `it has the action ${double} twice`;
    const operations = parseList('Operations', field(value, 'Operations') ?? [], parseOperation);
    if (typeof operations === 'string')
        return operations;
    const again = twice(operations.map(([name]) => name.toLowerCase()));
    return again === undefined
        ? { actions, operations: new Map(operations) }
        : `it has the operation ${again} twice`;
}
/** The JSON of a document as AWS would write it, with the parts in use only: parsing it gives the same again. */
function referenceDocumentJson(prefix, { actions, operations }) {
    return {
        Name: prefix,
        Actions: actions.map(({ name, accessLevel: level, policyGeneration: logged, actionLastAccessed: tracked }) => ({
            Name: name,
            Annotations: { Properties: Object.fromEntries(levels.map(([flag, of]) => [flag, of === level])) },
            SupportedBy: { [generation]: logged, [lastAccessed]: tracked },
        })),
        Operations: [...operations].map(([name, authorised]) => ({
            Name: name,
            AuthorizedActions: authorised.map((action) => {
                const [Service, Name] = action.split(':');
                return { Name, Service };
            }),
        })),
    };
}
function parseList(name, value, parse) {
    if (!Array.isArray(value))
        return `its ${name} are no list`;
    if (value.length > longestList)
        return `it has more than ${longestList} ${name}`;
    const list = value;
    const items = [];
    for (const one of list) {
        const item = parse(one);
        if (item === undefined)
            return `its ${name}[${items.length}] is not what AWS writes`;
        items.push(item);
    }
    return items;
}
function parseAction(value) {
    const name = nameIn(value);
    const properties = field(field(value, 'Annotations'), 'Properties');
    const supported = field(value, 'SupportedBy');
    const set = levels.map(([flag]) => flagIn(properties, flag));
    const logged = flagIn(supported, generation);
    const tracked = flagIn(supported, lastAccessed);
    if (name === undefined || logged === undefined || tracked === undefined)
        return undefined;
    if (set.includes(undefined))
        return undefined;
    return {
        name,
        accessLevel: levels[set.indexOf(true)]?.[1] ?? 'Read',
        policyGeneration: logged,
        actionLastAccessed: tracked,
    };
}
function parseOperation(value) {
    const name = nameIn(value);
    const list = field(value, 'AuthorizedActions') ?? [];
    const actions = parseList('AuthorizedActions', list, parseAuthorisedAction);
    if (name === undefined || typeof actions === 'string')
        return undefined;
    return [name, [...new Set(actions)]];
}
function parseAuthorisedAction(value) {
    const name = nameIn(value);
    const service = field(value, 'Service');
    if (name === undefined || typeof service !== 'string' || !isServicePrefix(service))
        return undefined;
    return `${service}:${name}`;
}
function nameIn(value) {
    const name = field(value, 'Name');
    return typeof name === 'string' && isActionName(name) ? name : undefined;
}
/** False when it is left out, undefined when it is anything but true or false. */
function flagIn(value, name) {
    const flag = field(value, name) ?? false;
    return typeof flag === 'boolean' ? flag : undefined;
}
/** A field of an object that is its own: nothing comes from a prototype. */
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Reflect.get(value, name);
}
function twice(names) {
    const seen = new Set();
    return names.find((name) => seen.size === seen.add(name).size);
}


/***/ }),

/***/ 6957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readPolicyFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8898);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(654);




/** Policies are small: IAM's own limit is 6,144 characters, white space not counted. */
const cap = 512 * 1024;
/**
 * Reads the policy files of a target, each once, in the order given and by path within a glob. Their names in reports
 * are relative to the repository. A file that is missing, outside the repository, not regular, too large or not UTF-8
 * is a problem, and so is a glob that matches nothing; those that are not there are kept apart.
 */
async function readPolicyFiles(paths, workspace) {
    const problems = [];
    const absent = [];
    const files = await policyPaths(paths, workspace, problems, absent);
    const texts = [];
    for (const file of files) {
        const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(file, { cap, roots: [workspace.root] });
        const text = Buffer.isBuffer(bytes) ? (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes) : undefined;
        const path = await reportPath(file, workspace.root);
        if (text !== undefined)
            texts.push({ path, text });
        else if (Buffer.isBuffer(bytes))
            problems.push(problemOf(path, 'not UTF-8'));
        else if (bytes.code === 'missing')
            absent.push({ absolute: file, problem: problemOf(path, bytes.message) });
        else
            problems.push(problemOf(path, bytes.message));
    }
    return { texts, problems, absent };
}
async function policyPaths(paths, workspace, problems, absent) {
    const files = new Set();
    for (const path of paths) {
        const absolute = workspace.resolve(path);
        const glob = (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(path) && (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(absolute)) === 'missing';
        const found = glob ? await filesInside(absolute, workspace.root) : [absolute];
        if (found === undefined)
            problems.push(problemOf(path, 'leads outside the folders this run may read'));
        else if (found.length === 0)
            absent.push({ absolute, problem: problemOf(path, 'matches no file') });
        for (const file of found ?? [])
            files.add(file);
    }
    return files;
}
/** What a glob matches; undefined when the folder it starts from lies outside the repository: none of it is listed. */
async function filesInside(glob, root) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${glob.split(/[*?]/, 1)[0] ?? ''}x`);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(start).catch(() => start);
    return (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, real) ? (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .findGlob */ .m6)(glob, () => { }) : undefined;
}
function problemOf(path, message) {
    return { location: `policy-file ${path}`, message, remedy: 'name a policy file inside the repository' };
}
/**
 * A path as it stands in the repository, links resolved: what a link to the file, an annotation and a patch need. Where
 * the root is no repository (a checkout into a subfolder of the workspace), the repository around the file counts.
 */
async function reportPath(file, root) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file).catch(() => file);
    if (!(0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, real))
        return (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file));
    return (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await repositoryAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real), root), real)) || '.';
}
async function repositoryAround(folder, root) {
    const isRepository = async (path) => (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git'))) !== 'missing';
    if (await isRepository(root))
        return root;
    for (let at = folder; at !== root && (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(root, at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (await isRepository(at))
            return at;
    }
    return root;
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ KeptFiles)
/* harmony export */ });
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8898);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2814);


/** Reads evidence files, each once in a run. Everything throws InputError for a file that is none. */
class KeptFiles {
    #folders;
    #read = new Map();
    constructor(folders) {
        this.#folders = folders;
    }
    /** The evidence of an earlier run. */
    async evidence(path) {
        return (await this.#file(path)).evidence;
    }
    /** What the last run remembered; undefined before the first one. */
    async previous(path) {
        return (await this.#previous(path))?.evidence;
    }
    /** What the runs found that wrote the files of a request, oldest first; undefined where no run kept it. */
    async history({ memory, file }) {
        const remembered = memory === undefined ? undefined : (await this.#previous(memory.path))?.history;
        return remembered ?? (file === undefined ? undefined : (await this.#file(file.path)).history);
    }
    async #file(path) {
        return this.#once('evidence-file', await (0,_files_folders__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .T)('evidence-file', path, this.#folders));
    }
    async #previous(path) {
        const absolute = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_1__/* .allowed */ .T)('previous-evidence', path, this.#folders);
        return (await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(absolute)) === 'missing' ? undefined : this.#once('previous-evidence', absolute);
    }
    #once(input, absolute) {
        const reading = this.#read.get(absolute) ?? this.#open(input, absolute);
        this.#read.set(absolute, reading);
        return reading;
    }
    async #open(input, absolute) {
        const { readEvidenceFile } = await __webpack_require__.e(/* import() */ 2947).then(__webpack_require__.bind(__webpack_require__, 2947));
        return readEvidenceFile(absolute, { input, roots: this.#folders.evidenceRoots });
    }
}


/***/ }),

/***/ 2044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ownSession)
/* harmony export */ });
/** The session of a run's own credentials, opened once. */
function ownSession(request, principals, context) {
    let opening;
    const open = () => {
        opening ??= openOwn(request, principals, context);
        return opening;
    };
    return {
        open,
        session: async () => {
            const { session, hasCredentials } = await open();
            return hasCredentials ? session : undefined;
        },
    };
}
async function openOwn(...of) {
    const { hasCredentials, sessionFor } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 9401));
    const session = sessionFor(...of);
    return { session, hasCredentials: await hasCredentials(session) };
}


/***/ }),

/***/ 9429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPorts: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./data/coverage-rules.json
const coverage_rules_namespaceObject = /*#__PURE__*/JSON.parse('{"date":"2026-02-13","source":"AWS service reference, 2026-02-13, https://servicereference.us-east-1.amazonaws.com/: hidden = flagged for neither policy generation nor action last accessed; lastAccessedOnly = flagged for action last accessed alone","services":{"access-analyzer":{"hidden":[],"addedSince":["CreateServiceLinkedAnalyzer","DeleteServiceLinkedAnalyzer"]},"acm":{"hidden":["RevokeCertificate"],"addedSince":["CreateAcmeDomainValidation","CreateAcmeEndpoint","CreateAcmeExternalAccountBinding","DeleteAcmeDomainValidation","DeleteAcmeEndpoint","DeleteAcmeExternalAccountBinding","DescribeAcmeAccount","DescribeAcmeDomainValidation","DescribeAcmeEndpoint","DescribeAcmeExternalAccountBinding","GetAcmeExternalAccountBindingCredentials","ListAcmeAccounts","ListAcmeDomainValidations","ListAcmeEndpoints","ListAcmeExternalAccountBindings","ListCertificateDomainValidations","ListTagsForResource","RevokeAcmeAccount","RevokeAcmeExternalAccountBinding","SearchCertificates","TagResource","UntagResource","UpdateAcmeDomainValidation","UpdateAcmeEndpoint","UpdateCertificate"]},"athena":{"hidden":["CancelQueryExecution","GetCatalogs","GetExecutionEngine","GetExecutionEngines","GetNamespace","GetNamespaces","GetQueryExecutions","GetTable","GetTables","RunQuery"],"addedSince":[]},"autoscaling":{"hidden":["DescribeAccountSettings","LaunchInstances","PutAccountSetting"],"addedSince":[]},"backup":{"hidden":["AssociateBackupVaultMpaApprovalTeam","CopyFromBackupVault","CopyIntoBackupVault","DisassociateBackupVaultMpaApprovalTeam","GetRecoveryPointIndexDetails","ListProtectedResourcesByBackupVault","RevokeRestoreAccessBackupVault","SearchRecoveryPoint","StartScanJob","UpdateRecoveryPointIndexSettings"],"addedSince":["GetPITRMalwareScanResults","ListBackupAccessPoints","ListBackupAccessPointsByRecoveryPoint","ListBackupAccessPointsByResource"]},"batch":{"hidden":[],"addedSince":["CreateQuotaShare","DeleteQuotaShare","DescribeQuotaShare","ListQuotaShares","SetCapacityTags","UpdateQuotaShare","UpdateServiceJob"]},"cloudformation":{"hidden":["ActivateOrganizationsAccess","ActivateType","CancelResourceRequest","CreateResource","CreateStackRefactor","CreateUploadBucket","DeactivateOrganizationsAccess","DeleteResource","DescribeStackRefactor","ExecuteStackRefactor","GetResource","GetResourceRequestStatus","ListAllHookResults","ListResourceRequests","ListResources","ListStackRefactorActions","TagResource","UntagResource","UpdateResource"],"addedSince":[]},"cloudfront":{"hidden":["CreateAnycastIpList","CreateInvalidationForDistributionTenant","CreateStreamingDistribution","CreateStreamingDistributionWithTags","CreateVpcOrigin","DeleteResourcePolicy","DescribeConnectionFunction","GetConnectionFunction","GetConnectionGroup","GetConnectionGroupByRoutingEndpoint","GetDistributionTenant","GetDistributionTenantByDomain","GetManagedCertificateDetails","GetResourcePolicy","GetTrustStore","ListDistributionsByConnectionFunction","ListDistributionsByTrustStore","ListDomainConflicts","ListVpcOrigins","PutResourcePolicy","UpdateDistributionWithStagingConfig","UpdateDomainAssociation","UpdateStreamingDistribution","UpdateVpcOrigin","VerifyDnsConfiguration"],"addedSince":[]},"cloudtrail":{"hidden":["EnableFederation"],"addedSince":[]},"cloudwatch":{"hidden":["BatchGetServiceLevelIndicatorReport","BatchGetServiceLevelObjectiveBudgetReport","CreateServiceLevelObjective","DeleteServiceLevelObjective","EnableTopologyDiscovery","GenerateQuery","GenerateQueryResultsSummary","GetMetricData","GetMetricWidgetImage","GetService","GetServiceData","GetServiceLevelObjective","GetTopologyDiscoveryStatus","GetTopologyMap","Link","ListEntitiesForMetric","ListMetrics","ListServiceLevelObjectives","ListServices","ListTagsForResource","PutMetricData","TagResource","UntagResource","UpdateServiceLevelObjective"],"addedSince":["AssumeAccessProfile","CallWithBearerToken","CreateAccessGrant","CreateAccessProfile","CreateAlert","CreateDomain","CreateDomainAccessGrantForOrganization","CreateDomainForOrganization","CreateIngestionEndpoint","CreateIntegration","CreateOmniDashboard","CreateOmniThread","CreateOneTimeDeepLinkCode","CreateSpace","CreateView","DeleteAccessGrant","DeleteAccessProfile","DeleteAlarmMuteRule","DeleteAlert","DeleteDomain","DeleteDomainAccessGrantForOrganization","DeleteDomainForOrganization","DeleteIngestionEndpoint","DeleteIntegration","DeleteOmniDashboard","DeleteOmniThread","DeletePipelineRule","DeleteSpace","DeleteView","GetAccessGrant","GetAccessProfile","GetAgentGraph","GetAlarmMuteRule","GetAlert","GetContextGraph","GetDataset","GetDomain","GetDomainAccessGrantForOrganization","GetDomainForOrganization","GetIngestionEndpoint","GetIntegration","GetIntelligenceConfiguration","GetOTelEnrichment","GetOmniDashboard","GetOmniThread","GetPreferences","GetRecords","GetSpace","GetSpaceCredentials","GetSpaceCredentialsForOrganization","GetTelemetryQueryResults","GetView","InvokeIntegration","ListAccessGrants","ListAccessProfiles","ListAlarmMuteRules","ListAlertContributors","ListAlerts","ListDomainAccessGrantsForOrganization","ListDomains","ListIngestionEndpoints","ListIntegrations","ListOmniDashboards","ListOmniThreads","ListSpaceAccess","ListSpaces","ListSpacesForOrganization","ListTelemetryFields","ListTelemetryQuerySessions","ListViews","PutAlarmMuteRule","PutIntelligenceConfiguration","PutLogAlarm","PutPipelineRule","QueryTraces","SearchPrincipals","StartOTelEnrichment","StartOmniThreadSession","StartTelemetryQuery","StartTelemetryQuerySession","StopOTelEnrichment","StopTelemetryQuery","StopTelemetryQuerySession","SubmitFeedback","UpdateAccessProfile","UpdateAlert","UpdateDomain","UpdateDomainForOrganization","UpdateIngestionEndpoint","UpdateIntegration","UpdateOmniDashboard","UpdateOmniThread","UpdatePreferences","UpdateSpace","UpdateView"]},"codedeploy":{"hidden":[],"addedSince":[]},"codepipeline":{"hidden":["ListDeployActionExecutionTargets"],"addedSince":[]},"cognito-idp":{"hidden":["AssociateWebACL","DisassociateWebACL","GetTokensFromRefreshToken","GetWebACLForResource","ListResourcesForWebACL","UpdateManagedLoginBranding"],"addedSince":["AddUserPoolClientSecret","AdminDeleteSoftwareToken","AdminGetUserAuthFactors","CreateUserPoolReplica","DeleteUserPoolClientSecret","DeleteUserPoolReplica","GetProvisionedLimit","ListUserPoolClientSecrets","ListUserPoolReplicas","UpdateProvisionedLimit","UpdateUserPoolReplica"]},"config":{"hidden":["AssociateResourceTypes","DeleteServiceLinkedConfigurationRecorder","DisassociateResourceTypes","PutServiceLinkedConfigurationRecorder"],"addedSince":["DeleteConnector","GetConnector","ListConnectors","PutConnector","PutThirdPartyServiceLinkedConfigurationRecorder"]},"dynamodb":{"hidden":["BatchGetItem","BatchWriteItem","ConditionCheckItem","CreateGlobalTableWitness","CreateTableReplica","DeleteGlobalTableWitness","DeleteItem","DeleteResourcePolicy","DeleteTableReplica","GetItem","GetRecords","GetShardIterator","InjectError","PartiQLDelete","PartiQLInsert","PartiQLSelect","PartiQLUpdate","PutItem","PutResourcePolicy","Query","Scan","UpdateItem"],"addedSince":["SearchVectors"]},"ec2":{"hidden":["DeleteResourcePolicy","DescribeCapacityBlockOfferings","GetResourcePolicy","ImportByoipCidrToIpam","PurchaseCapacityBlock","PutResourcePolicy"],"addedSince":["AcceptTransitGatewayClientVpnAttachment","AssociateApplicationStatusCheck","AttachImageWatermark","AttachResourcesToPlacementGroup","BatchModifyIpamRoutingPolicyRegistrations","CreateApplicationStatusCheck","CreateCapacityReservationCancellationQuote","CreateIpamInternetRegistryAssociation","CreateIpamRoutingPolicyRegistration","CreateSecondaryNetwork","CreateSecondarySubnet","CreateTransitGatewayPolicyTableEntry","DeleteApplicationStatusCheck","DeleteIpamInternetRegistryAssociation","DeleteIpamRoutingPolicyRegistration","DeleteSecondaryNetwork","DeleteSecondarySubnet","DeleteTransitGatewayClientVpnAttachment","DeleteTransitGatewayPolicyTableEntry","DescribeAccountVpcEncryptionControl","DescribeApplicationStatus","DescribeApplicationStatusCheckAssociations","DescribeApplicationStatusChecks","DescribeCapacityReservationCancellationQuotes","DescribeIpamInternetRegistryAssociations","DescribeIpamPoolAllocations","DescribeSecondaryInterfaces","DescribeSecondaryNetworks","DescribeSecondarySubnets","DetachImageWatermark","DetachResourcesFromPlacementGroup","DisableApplicationStatusCheckSuppression","DisassociateApplicationStatusCheck","EnableApplicationStatusCheckSuppression","EnableIpamInternetRegistryAssociation","GetCapacityManagerMonitoredTagKeys","GetIpamDiscoveredRoutes","GetIpamInternetRegistryAssociationAsns","GetIpamInternetRegistryAssociationCidrs","GetIpamRouteOriginAuthorizations","GetIpamRouteProtectionFindings","GetIpamRoutingPolicyRegistrationDeltas","GetIpamRoutingPolicyRegistrations","GetManagedResourceVisibility","ModifyAccountVpcEncryptionControl","ModifyApplicationStatusCheck","ModifyIpamPoolAllocation","ModifyIpamRoutingPolicyRegistration","ModifyManagedResourceVisibility","ModifyTransitGatewayPolicyTableEntry","ModifyVpcEndpointPayerResponsibility","RejectTransitGatewayClientVpnAttachment","ReplaceImageInstanceTypeSpecification","UpdateCapacityManagerMonitoredTagKeys","ValidateSecurityGroupQuotasForInterface"]},"ecr":{"hidden":["DeregisterPullTimeUpdateExclusion","DescribeImageSigningStatus","PutSigningConfiguration","RegisterPullTimeUpdateExclusion","UpdateImageStorageClass"],"addedSince":[]},"ecs":{"hidden":["CreateExpressGatewayService","PutSystemLogEvents","StartTelemetrySession"],"addedSince":["AllowVendedLogDeliveryForResource","ContinueServiceDeployment","CreateDaemon","DeleteDaemon","DeleteDaemonTaskDefinition","DescribeDaemon","DescribeDaemonDeployments","DescribeDaemonRevisions","DescribeDaemonTaskDefinition","ListDaemonDeployments","ListDaemonTaskDefinitions","ListDaemons","RegisterDaemonTaskDefinition","UpdateDaemon"]},"eks":{"hidden":["CreateCapability","CreatePodIdentityAssociation","ListDashboardData","ListDashboardResources","MutateViaKubernetesApi"],"addedSince":["ActivateCertificateAuthority","CancelUpdate","CreateCertificateAuthority","DeleteCertificateAuthority","DescribeCertificateAuthority","ListCertificateAuthorities"]},"elasticache":{"hidden":["Connect"],"addedSince":[]},"elasticfilesystem":{"hidden":["Backup","ClientMount","ClientRootAccess","ClientWrite","ReplicationRead","ReplicationWrite","Restore"],"addedSince":[]},"elasticloadbalancing":{"hidden":["ModifyListenerAttributes","SetWebAcl"],"addedSince":[]},"es":{"hidden":["AddDataSource","AddDirectQueryDataSource","AssociatePackages","CancelDomainConfigChange","CreateApplication","CreateElasticsearchServiceRole","CreateServiceRole","DeleteApplication","DeleteDataSource","DeleteDirectQueryDataSource","ESCrossClusterGet","ESHttpDelete","ESHttpGet","ESHttpHead","ESHttpPatch","ESHttpPost","ESHttpPut","GetApplication","GetDirectQueryDataSource","GetIndex","ListApplications","ListDirectQueryDataSources","ListDomainMaintenances","ListElasticsearchInstanceTypeDetails","UpdateApplication","UpdateDirectQueryDataSource"],"addedSince":["AttachDataSource","DeregisterCapability","DescribeDataSourceAttachment","DescribeInsightDetails","DetachDataSource","GetCapability","GetDefaultApplicationSetting","GetMigration","InsightFeedback","ListDataSourceAttachments","ListInsights","ListMigrations","PutDefaultApplicationSetting","RegisterCapability","RollbackElasticsearchServiceSoftwareUpdate","RollbackServiceSoftwareUpdate","StartMigration"]},"events":{"hidden":["InvokeApiDestination","PutEvents","PutPartnerEvents","RetrieveConnectionCredentials"],"addedSince":["CreateEventSource","CreateSubscriber","DeleteEventSource","DeleteResourcePolicy","DeleteSubscriber","DescribeSubscriber","GetResourcePolicy","ListResourcePolicies","ListSubscribers","PutRawEvents","PutResourcePolicy","RevokeResource","UpdateEventSource","UpdateSubscriber"]},"firehose":{"hidden":["PutRecord","PutRecordBatch"],"addedSince":[]},"guardduty":{"hidden":["SendObjectMalwareScan","SendSecurityTelemetry"],"addedSince":["CreateCustomDetectionRuleAssociation","CreateCustomDetectionRuleOrgConfiguration","CreateInvestigation","DeleteCustomDetectionRuleAssociation","DeleteCustomDetectionRuleOrgConfiguration","GetCustomDetectionRule","GetCustomDetectionRuleAssociation","GetCustomDetectionRuleOrgConfiguration","GetInvestigation","ListCustomDetectionRuleAssociations","ListCustomDetectionRuleOrgConfigurations","ListCustomDetectionRules","ListInvestigations","UpdateCustomDetectionRuleAssociation","UpdateCustomDetectionRuleOrgConfiguration"]},"iam":{"hidden":["AcceptDelegationRequest","AssociateDelegationRequest","CreateDelegationRequest","GetDelegationRequest","GetHumanReadableSummary","PassRole","RejectDelegationRequest","SendDelegationToken"],"addedSince":["GetAccountProperties","GetRoleTemplateVersion","PutAccountProperties"]},"kafka":{"hidden":["CreateTopic","DeleteTopic","DescribeReplicator","DescribeTopic","DescribeTopicPartitions","ListTopics","UpdateTopic"],"addedSince":["CreateChannel","DeleteChannel","DescribeChannel","ListChannels","UpdateChannel"]},"kinesis":{"hidden":["DeleteResourcePolicy","GetRecords","GetResourcePolicy","GetShardIterator","InjectApiError","ListTagsForResource","PutRecord","PutRecords","PutResourcePolicy","SubscribeToShard","TagResource","UntagResource","UpdateMaxRecordSize","UpdateStreamWarmThroughput"],"addedSince":["AssociateStreamsWithChannel","CreateChannel","DeleteChannel","DescribeChannel","ListChannels","UpdateChannel","UpdateStreamRecordDistributionStrategy"]},"kms":{"hidden":["ReEncryptFrom","ReEncryptTo"],"addedSince":["GetKeyLastUsage"]},"lambda":{"hidden":["CheckpointDurableExecution","CreateCapacityProvider","GetDurableExecution","GetDurableExecutionHistory","GetDurableExecutionState","InvokeAsync","InvokeFunction","InvokeFunctionUrl","ListFunctionVersionsByCapacityProvider","PassCapacityProvider","SendDurableExecutionCallbackFailure","SendDurableExecutionCallbackHeartbeat","SendDurableExecutionCallbackSuccess","StopDurableExecution","UpdateFunctionCodeSigningConfig"],"addedSince":["ConnectMicrovm","CreateMicrovmAuthToken","CreateMicrovmImage","CreateMicrovmShellAuthToken","CreateNetworkConnector","DeleteMicrovmImage","DeleteMicrovmImageVersion","DeleteNetworkConnector","DeleteResourcePolicy","GetMicrovm","GetMicrovmImage","GetMicrovmImageBuild","GetMicrovmImageVersion","GetNetworkConnector","GetResourcePolicy","ListManagedMicrovmImageVersions","ListManagedMicrovmImages","ListMicrovmImageBuilds","ListMicrovmImageVersions","ListMicrovmImages","ListMicrovms","ListNetworkConnectors","PassNetworkConnector","PutResourcePolicy","ResumeMicrovm","RunMicrovm","SuspendMicrovm","TerminateMicrovm","UpdateMicrovmImage","UpdateMicrovmImageVersion","UpdateNetworkConnector"]},"logs":{"hidden":["CreateImportTask","CreateLogDelivery","CreateScheduledQuery","DeleteAccountPolicy","DeleteLogDelivery","FilterLogEvents","GetLogDelivery","GetLogEvents","Link","ListLogDeliveries","ListLogGroups","PutAccountPolicy","PutLogEvents","Unmask","UpdateLogDelivery","UpdateScheduledQuery"],"addedSince":["CallWithBearerToken","CreateLookupTable","DeleteLookupTable","DeleteSyslogConfiguration","DescribeLookupTables","GetLookupTable","GetStorageTierPolicy","IntegrateWithDataset","ListSyslogConfigurations","PutBearerTokenAuthentication","PutStorageTierPolicy","PutSyslogConfiguration","UpdateLookupTable"]},"organizations":{"hidden":["InviteOrganizationToTransferResponsibility","ListEffectivePolicyValidationErrors"],"addedSince":[]},"rds":{"hidden":["CopyCustomDBEngineVersion","CreateBlueGreenDeployment","CreateDBShardGroup","CreateIntegration","CrossRegionCommunication","DeleteCustomDBEngineVersion","DeleteDBShardGroup","DeleteIntegration","DescribeDBShardGroups","DisableHttpEndpoint","EnableHttpEndpoint","ModifyCustomDBEngineVersion","ModifyDBShardGroup","ModifyIntegration","RebootDBShardGroup"],"addedSince":[]},"redshift":{"hidden":["AuthorizeInboundIntegration","CancelQuerySession","CreateClusterUser","CreateInboundIntegration","DeleteIntegration","DescribeQuery","DescribeSavedQueries","DescribeTable","ExecuteQuery","FetchResults","JoinGroup","ListDatabases","ListSchemas","ListTables","ModifyIntegration","ViewQueriesFromConsole","ViewQueriesInConsole"],"addedSince":[]},"route53":{"hidden":["UpdateHostedZoneFeatures"],"addedSince":[]},"s3":{"hidden":["AbortMultipartUpload","BypassGovernanceRetention","CreateStorageLensGroup","DeleteObject","DeleteObjectTagging","DeleteObjectVersion","DeleteObjectVersionTagging","DeleteStorageLensGroup","GetBucketMetadataTableConfiguration","GetObject","GetObjectAcl","GetObjectAttributes","GetObjectLegalHold","GetObjectRetention","GetObjectTagging","GetObjectTorrent","GetObjectVersion","GetObjectVersionAcl","GetObjectVersionAttributes","GetObjectVersionForReplication","GetObjectVersionTagging","GetObjectVersionTorrent","GetStorageLensGroup","ListBucket","ListBucketVersions","ListMultipartUploadParts","ListStorageLensGroups","ListTagsForResource","ObjectOwnerOverrideToBucketOwner","PauseReplication","PutAccessPointPublicAccessBlock","PutObject","PutObjectAcl","PutObjectLegalHold","PutObjectRetention","PutObjectTagging","PutObjectVersionAcl","PutObjectVersionTagging","ReplicateDelete","ReplicateObject","ReplicateTags","RestoreObject","TagResource","UntagResource","UpdateBucketMetadataInventoryTableConfiguration","UpdateObjectEncryption","UpdateStorageLensGroup"],"addedSince":["AllowVendedLogDeliveryForResource","DeleteObjectAnnotation","DeleteObjectVersionAnnotation","GetObjectAnnotation","GetObjectVersionAnnotation","GetObjectVersionAnnotationForReplication","ListObjectAnnotations","ListObjectVersionAnnotations","PutObjectAnnotation","PutObjectVersionAnnotation","ReplicateObjectAnnotation","UpdateBucketMetadataAnnotationTableConfiguration"]},"secretsmanager":{"hidden":["BatchGetSecretValue"],"addedSince":[]},"securityhub":{"hidden":["DescribeProductsV2","EnableSecurityHubV2","GetFindingsTrendsV2","GetResourcesStatisticsV2","GetResourcesTrendsV2","GetResourcesV2"],"addedSince":["AllowVendedLogDeliveryForResource","BatchGetEnabledRegionsV2","CreateConnector","DeleteConnector","DisableSecurityHubFeatureV2","EnableSecurityHubFeatureV2","GenerateRecommendedPolicyV2","GetConnector","GetCoverageStatisticsV2","GetRecommendedPolicyV2","GetUsageV2","ListAccountUsageV2","ListConnectors","ListFreeTrialStatusesV2","UpdateConnector"]},"ses":{"hidden":["CancelExportJob","CreateExportJob","GetAddressListImportJob","GetExportJob","GetReputationEntity","SendBulkEmail","SendBulkTemplatedEmail","SendEmail","SendRawEmail","SendTemplatedEmail","StartAddressListImportJob","StopAddressListImportJob","UpdateReputationEntityCustomerManagedStatus","UpdateReputationEntityPolicy"],"addedSince":["ApplyTrackingConfigurationOverrides","AssociateEmailIdentityCertificate","DisassociateEmailIdentityCertificate","ListEmailIdentityCertificates","PutAccountPricingAttributes","PutTenantSuppressionAttributes","UpdateConfigurationSet"]},"sqs":{"hidden":["ChangeMessageVisibility","DeleteMessage","GetQueueAttributes","GetQueueUrl","ListDeadLetterSourceQueues","ListMessageMoveTasks","ListQueueTags","ListQueues","ReceiveMessage","SendMessage","StartMessageMoveTask"],"addedSince":[]},"ssm":{"hidden":["ExecuteAPI","StartAccessRequest","StartExecutionPreview"],"addedSince":["CreateCloudConnector","DeleteCloudConnector","GetCloudConnector","ListCloudConnectors","RequestManagedInstanceRoleToken","UpdateCloudConnector","UpdateManagedInstancePublicKey","ValidateCloudConnector"]},"states":{"hidden":["GetActivityTask","RedriveExecution","RevealSecrets","StartSyncExecution","TestState"],"addedSince":[]},"sts":{"hidden":["AssumeRoot","GetDelegatedAccessToken","GetServiceBearerToken","SetSourceIdentity","TagGetWebIdentityToken","TagSession"],"addedSince":[]},"wafv2":{"hidden":[],"addedSince":["GetRevenueStatistics","GetRevenueStatisticsSummary","GetRevenueStatisticsTimeSeries","GetTopPathStatisticsByTraffic","ListSettlementRecords","ValidateNetworkSecurityManagerRuleConfiguration","ValidateNetworkSecurityManagerWebACLConfiguration"]},"xray":{"hidden":["BatchGetTraceSummaryById","BatchGetTraces","CancelTraceRetrieval","GetDistinctTraceGraphs","GetIndexingRules","GetRetrievedTracesGraph","GetSamplingStatisticSummaries","GetSamplingTargets","GetServiceGraph","GetTimeSeriesServiceStatistics","GetTraceGraph","GetTraceSegmentDestination","GetTraceSummaries","Link","ListRetrievedTraces","PutSpans","PutSpansForIndexing","PutTelemetryRecords","PutTraceSegments","StartTraceRetrieval","UpdateIndexingRule","UpdateTraceSegmentDestination"],"addedSince":[]}},"lastAccessedOnly":{"applicationinsights":["AddWorkload","CreateApplication","CreateComponent","CreateLogPattern","DeleteApplication","DeleteComponent","DeleteLogPattern","DescribeApplication","DescribeComponent","DescribeComponentConfiguration","DescribeComponentConfigurationRecommendation","DescribeLogPattern","DescribeObservation","DescribeProblem","DescribeProblemObservations","DescribeWorkload","ListApplications","ListComponents","ListConfigurationHistory","ListLogPatternSets","ListLogPatterns","ListProblems","ListWorkloads","RemoveWorkload","UpdateApplication","UpdateComponent","UpdateComponentConfiguration","UpdateLogPattern","UpdateWorkload"],"aws-marketplace":["GetEntitlements"],"cloudwatch":["DeleteAlarms","DeleteAnomalyDetector","DeleteDashboards","DeleteInsightRules","DeleteMetricStream","DescribeAlarmHistory","DescribeAlarms","DescribeAlarmsForMetric","DescribeAnomalyDetectors","DescribeInsightRules","DisableAlarmActions","DisableInsightRules","EnableAlarmActions","EnableInsightRules","GetDashboard","GetInsightRuleReport","GetMetricStatistics","GetMetricStream","ListDashboards","ListManagedInsightRules","ListMetricStreams","PutAnomalyDetector","PutCompositeAlarm","PutDashboard","PutInsightRule","PutManagedInsightRules","PutMetricAlarm","PutMetricStream","SetAlarmState","StartMetricStreams","StopMetricStreams"],"mgh":["AssociateCreatedArtifact","AssociateDiscoveredResource","AssociateSourceResource","CreateHomeRegionControl","CreateProgressUpdateStream","DeleteHomeRegionControl","DeleteProgressUpdateStream","DescribeApplicationState","DescribeHomeRegionControls","DescribeMigrationTask","DisassociateCreatedArtifact","DisassociateDiscoveredResource","DisassociateSourceResource","GetHomeRegion","ImportMigrationTask","ListApplicationStates","ListCreatedArtifacts","ListDiscoveredResources","ListMigrationTaskUpdates","ListMigrationTasks","ListProgressUpdateStreams","ListSourceResources","NotifyApplicationState","NotifyMigrationTaskState","PutResourceAttributes"],"mobiletargeting":["CreateApp","CreateCampaign","CreateEmailTemplate","CreateExportJob","CreateImportJob","CreateInAppTemplate","CreateJourney","CreatePushTemplate","CreateRecommenderConfiguration","CreateSegment","CreateSmsTemplate","CreateVoiceTemplate","DeleteAdmChannel","DeleteApnsChannel","DeleteApnsSandboxChannel","DeleteApnsVoipChannel","DeleteApnsVoipSandboxChannel","DeleteApp","DeleteBaiduChannel","DeleteCampaign","DeleteEmailChannel","DeleteEmailTemplate","DeleteEndpoint","DeleteEventStream","DeleteGcmChannel","DeleteInAppTemplate","DeleteJourney","DeletePushTemplate","DeleteRecommenderConfiguration","DeleteSegment","DeleteSmsChannel","DeleteSmsTemplate","DeleteUserEndpoints","DeleteVoiceChannel","DeleteVoiceTemplate","GetAdmChannel","GetApnsChannel","GetApnsSandboxChannel","GetApnsVoipChannel","GetApnsVoipSandboxChannel","GetApp","GetApplicationDateRangeKpi","GetApplicationSettings","GetApps","GetBaiduChannel","GetCampaign","GetCampaignActivities","GetCampaignDateRangeKpi","GetCampaignVersion","GetCampaignVersions","GetCampaigns","GetChannels","GetEmailChannel","GetEmailTemplate","GetEndpoint","GetEventStream","GetExportJob","GetExportJobs","GetGcmChannel","GetImportJob","GetImportJobs","GetInAppMessages","GetInAppTemplate","GetJourney","GetJourneyDateRangeKpi","GetJourneyExecutionActivityMetrics","GetJourneyExecutionMetrics","GetJourneyRunExecutionActivityMetrics","GetJourneyRunExecutionMetrics","GetJourneyRuns","GetPushTemplate","GetRecommenderConfiguration","GetRecommenderConfigurations","GetSegment","GetSegmentExportJobs","GetSegmentImportJobs","GetSegmentVersion","GetSegmentVersions","GetSegments","GetSmsChannel","GetSmsTemplate","GetUserEndpoints","GetVoiceChannel","GetVoiceTemplate","ListJourneys","ListTemplateVersions","ListTemplates","PhoneNumberValidate","PutEventStream","RemoveAttributes","UpdateAdmChannel","UpdateApnsChannel","UpdateApnsSandboxChannel","UpdateApnsVoipChannel","UpdateApnsVoipSandboxChannel","UpdateApplicationSettings","UpdateBaiduChannel","UpdateCampaign","UpdateEmailChannel","UpdateEmailTemplate","UpdateEndpoint","UpdateEndpointsBatch","UpdateGcmChannel","UpdateInAppTemplate","UpdateJourney","UpdateJourneyState","UpdatePushTemplate","UpdateRecommenderConfiguration","UpdateSegment","UpdateSmsChannel","UpdateSmsTemplate","UpdateTemplateActiveVersion","UpdateVoiceChannel","UpdateVoiceTemplate","VerifyOTPMessage"],"mq":["CreateBroker","CreateConfiguration","CreateUser","DeleteBroker","DeleteConfiguration","DeleteUser","DescribeBroker","DescribeBrokerEngineTypes","DescribeBrokerInstanceOptions","DescribeConfiguration","DescribeConfigurationRevision","DescribeUser","ListBrokers","ListConfigurationRevisions","ListConfigurations","ListUsers","Promote","RebootBroker","UpdateBroker","UpdateConfiguration","UpdateUser"],"tag":["DescribeReportCreation","GetComplianceSummary","GetResources","StartReportCreation"]}}');
;// CONCATENATED MODULE: ./data/escalation-paths.json
const escalation_paths_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"create-policy-version","actions":["iam:CreatePolicyVersion"],"gain":"rewrites a policy that is attached to it","source":"https://pathfinding.cloud/paths/iam-001"},{"name":"set-default-policy-version","actions":["iam:SetDefaultPolicyVersion"],"gain":"goes back to a version of its policy that allows more","source":"https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation"},{"name":"put-role-policy","actions":["iam:PutRolePolicy"],"gain":"writes any permission into a role","source":"https://pathfinding.cloud/paths/iam-005"},{"name":"put-user-policy","actions":["iam:PutUserPolicy"],"gain":"writes any permission into a user","source":"https://pathfinding.cloud/paths/iam-007"},{"name":"put-group-policy","actions":["iam:PutGroupPolicy"],"gain":"writes any permission into a group","source":"https://pathfinding.cloud/paths/iam-011"},{"name":"attach-role-policy","actions":["iam:AttachRolePolicy"],"gain":"attaches any policy to a role","source":"https://pathfinding.cloud/paths/iam-009"},{"name":"attach-user-policy","actions":["iam:AttachUserPolicy"],"gain":"attaches any policy to a user","source":"https://pathfinding.cloud/paths/iam-008"},{"name":"attach-group-policy","actions":["iam:AttachGroupPolicy"],"gain":"attaches any policy to a group","source":"https://pathfinding.cloud/paths/iam-010"},{"name":"add-user-to-group","actions":["iam:AddUserToGroup"],"gain":"makes a user a member of any group","source":"https://pathfinding.cloud/paths/iam-013"},{"name":"update-assume-role-policy","actions":["iam:UpdateAssumeRolePolicy"],"gain":"lets itself assume any role","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"delete-role-permissions-boundary","actions":["iam:DeleteRolePermissionsBoundary"],"gain":"takes the permissions boundary off a role","source":"https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html"},{"name":"put-role-permissions-boundary","actions":["iam:PutRolePermissionsBoundary"],"gain":"widens the permissions boundary of a role","source":"https://elastic.github.io/detection-rules-explorer/rules/0f5d410c-a594-4cdb-8b48-f36a61838d67"},{"name":"delete-user-permissions-boundary","actions":["iam:DeleteUserPermissionsBoundary"],"gain":"takes the permissions boundary off a user","source":"https://elastic.github.io/detection-rules-explorer/rules/0f5d410c-a594-4cdb-8b48-f36a61838d67"},{"name":"put-user-permissions-boundary","actions":["iam:PutUserPermissionsBoundary"],"gain":"widens the permissions boundary of a user","source":"https://elastic.github.io/detection-rules-explorer/rules/0f5d410c-a594-4cdb-8b48-f36a61838d67"},{"name":"detach-service-control-policy","actions":["organizations:DetachPolicy"],"gain":"takes a service control policy off accounts","source":"https://docs.aws.amazon.com/cli/v1/reference/organizations/detach-policy.html"},{"name":"sso-put-inline-policy","actions":["sso:PutInlinePolicyToPermissionSet","sso:ProvisionPermissionSet"],"gain":"writes any permission into a permission set","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"sso-attach-managed-policy","actions":["sso:AttachManagedPolicyToPermissionSet","sso:ProvisionPermissionSet"],"gain":"attaches any AWS policy to a permission set","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"sso-attach-customer-policy","actions":["sso:AttachCustomerManagedPolicyReferenceToPermissionSet","sso:ProvisionPermissionSet"],"gain":"attaches any policy of the accounts to a permission set","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"sso-create-account-assignment","actions":["sso:CreateAccountAssignment"],"gain":"gives a person any permission set in any account","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"identity-store-group-membership","actions":["identitystore:CreateGroupMembership"],"gain":"makes a person a member of any group","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-sso-and-identitystore-privesc/index.html"},{"name":"create-access-key","actions":["iam:CreateAccessKey"],"gain":"makes itself access keys of other users","source":"https://pathfinding.cloud/paths/iam-002"},{"name":"create-login-profile","actions":["iam:CreateLoginProfile"],"gain":"sets a console password for users without one","source":"https://pathfinding.cloud/paths/iam-004"},{"name":"update-login-profile","actions":["iam:UpdateLoginProfile"],"gain":"changes the console password of other users","source":"https://pathfinding.cloud/paths/iam-006"},{"name":"create-service-specific-credential","actions":["iam:CreateServiceSpecificCredential"],"gain":"makes itself service passwords of other users","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"reset-service-specific-credential","actions":["iam:ResetServiceSpecificCredential"],"gain":"changes the service passwords of other users","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"upload-ssh-public-key","actions":["iam:UploadSSHPublicKey"],"gain":"signs in to CodeCommit as other users","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"update-saml-provider","actions":["iam:UpdateSAMLProvider"],"gain":"signs in to every role that trusts the SAML provider","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-iam-privesc/index.html"},{"name":"assume-any-role","actions":["sts:AssumeRole"],"gain":"becomes every role that trusts it","onAny":true,"source":"https://pathfinding.cloud/paths/sts-001"},{"name":"update-identity-pool","actions":["cognito-identity:UpdateIdentityPool"],"gain":"takes the credentials that an identity pool hands out","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-cognito-privesc/index.html"},{"name":"eks-access-entry","actions":["eks:CreateAccessEntry","eks:AssociateAccessPolicy"],"gain":"makes itself administrator of a cluster","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-eks-privesc/index.html"},{"name":"pass-role-ec2-run","actions":["iam:PassRole","ec2:RunInstances"],"gain":"starts an instance with any role it may pass","source":"https://pathfinding.cloud/paths/ec2-001"},{"name":"pass-role-ec2-spot","actions":["iam:PassRole","ec2:RequestSpotInstances"],"gain":"starts an instance with any role it may pass","source":"https://pathfinding.cloud/paths/ec2-004"},{"name":"pass-role-instance-profile","actions":["iam:PassRole","ec2:AssociateIamInstanceProfile"],"gain":"gives an instance any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-replace-profile","actions":["iam:PassRole","ec2:ReplaceIamInstanceProfileAssociation"],"gain":"gives an instance any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-add-to-profile","actions":["iam:PassRole","iam:AddRoleToInstanceProfile"],"gain":"gives an instance any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-auto-scaling-new","actions":["iam:PassRole","autoscaling:CreateLaunchConfiguration","autoscaling:CreateAutoScalingGroup"],"gain":"starts an instance with any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-auto-scaling-change","actions":["iam:PassRole","autoscaling:CreateLaunchConfiguration","autoscaling:UpdateAutoScalingGroup"],"gain":"starts an instance with any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ec2-privesc/index.html"},{"name":"pass-role-lambda-invoke","actions":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/lambda-001"},{"name":"pass-role-lambda-event-source","actions":["iam:PassRole","lambda:CreateFunction","lambda:CreateEventSourceMapping"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/lambda-002"},{"name":"pass-role-lambda-permission","actions":["iam:PassRole","lambda:CreateFunction","lambda:AddPermission"],"gain":"runs code as any role it may pass","source":"https://github.com/RhinoSecurityLabs/AWS-IAM-Privilege-Escalation"},{"name":"pass-role-cloudformation","actions":["iam:PassRole","cloudformation:CreateStack"],"gain":"makes resources as any role it may pass","source":"https://pathfinding.cloud/paths/cloudformation-001"},{"name":"pass-role-stack-set-new","actions":["iam:PassRole","cloudformation:CreateStackSet","cloudformation:CreateStackInstances"],"gain":"makes resources as any role it may pass","source":"https://pathfinding.cloud/paths/cloudformation-003"},{"name":"pass-role-stack-set-change","actions":["iam:PassRole","cloudformation:UpdateStackSet"],"gain":"makes resources as any role it may pass","source":"https://pathfinding.cloud/paths/cloudformation-004"},{"name":"pass-role-glue-endpoint","actions":["iam:PassRole","glue:CreateDevEndpoint"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-001"},{"name":"pass-role-glue-job-run","actions":["iam:PassRole","glue:CreateJob","glue:StartJobRun"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-003"},{"name":"pass-role-glue-job-trigger","actions":["iam:PassRole","glue:CreateJob","glue:CreateTrigger"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-004"},{"name":"pass-role-glue-job-change","actions":["iam:PassRole","glue:UpdateJob","glue:StartJobRun"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-005"},{"name":"pass-role-glue-session","actions":["iam:PassRole","glue:CreateSession","glue:RunStatement"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/glue-007"},{"name":"pass-role-data-pipeline","actions":["iam:PassRole","datapipeline:CreatePipeline","datapipeline:PutPipelineDefinition","datapipeline:ActivatePipeline"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/datapipeline-001"},{"name":"pass-role-codebuild","actions":["iam:PassRole","codebuild:CreateProject","codebuild:StartBuild"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/codebuild-001"},{"name":"pass-role-codepipeline","actions":["iam:PassRole","codepipeline:CreatePipeline","codebuild:CreateProject","codepipeline:StartPipelineExecution"],"gain":"runs code as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-codepipeline-privesc/index.html"},{"name":"pass-role-ecs-run","actions":["iam:PassRole","ecs:RunTask"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ecs-008"},{"name":"pass-role-ecs-start","actions":["iam:PassRole","ecs:StartTask"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ecs-009"},{"name":"pass-role-ecs-service","actions":["iam:PassRole","ecs:RegisterTaskDefinition","ecs:CreateService"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ecs-003"},{"name":"pass-role-batch","actions":["iam:PassRole","batch:RegisterJobDefinition","batch:SubmitJob"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/batch-001"},{"name":"pass-role-app-runner","actions":["iam:PassRole","apprunner:CreateService"],"gain":"runs code as any role it may pass","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"},{"name":"pass-role-emr","actions":["iam:PassRole","elasticmapreduce:RunJobFlow"],"gain":"runs code as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-emr-privesc/index.html"},{"name":"pass-role-emr-serverless","actions":["iam:PassRole","emr-serverless:CreateApplication","emr-serverless:StartJobRun"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/emrserverless-001"},{"name":"pass-role-sagemaker-notebook","actions":["iam:PassRole","sagemaker:CreateNotebookInstance"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/sagemaker-001"},{"name":"pass-role-sagemaker-training","actions":["iam:PassRole","sagemaker:CreateTrainingJob"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/sagemaker-002"},{"name":"pass-role-sagemaker-processing","actions":["iam:PassRole","sagemaker:CreateProcessingJob"],"gain":"runs code as any role it may pass","source":"https://github.com/BishopFox/iam-vulnerable"},{"name":"pass-role-code-interpreter","actions":["iam:PassRole","bedrock-agentcore:CreateCodeInterpreter","bedrock-agentcore:InvokeCodeInterpreter"],"gain":"runs code as any role it may pass","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"},{"name":"pass-role-ssm-automation","actions":["iam:PassRole","ssm:CreateDocument","ssm:StartAutomationExecution"],"gain":"runs code as any role it may pass","source":"https://pathfinding.cloud/paths/ssm-003"},{"name":"pass-role-test-state","actions":["iam:PassRole","states:TestState"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-stepfunctions-privesc/index.html"},{"name":"pass-role-state-machine","actions":["iam:PassRole","states:CreateStateMachine","states:StartExecution"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-stepfunctions-privesc/index.html"},{"name":"pass-role-schedule-new","actions":["iam:PassRole","scheduler:CreateSchedule"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/eventbridgescheduler-privesc/index.html"},{"name":"pass-role-schedule-change","actions":["iam:PassRole","scheduler:UpdateSchedule"],"gain":"calls AWS as any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/eventbridgescheduler-privesc/index.html"},{"name":"pass-role-identity-pool","actions":["iam:PassRole","cognito-identity:SetIdentityPoolRoles"],"gain":"hands out credentials of any role it may pass","source":"https://pathfinding.cloud/paths/cognitoidentity-001"},{"name":"pass-role-pod-identity","actions":["iam:PassRole","eks:CreatePodIdentityAssociation"],"gain":"gives a pod any role it may pass","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-eks-privesc/index.html"},{"name":"lambda-code","actions":["lambda:UpdateFunctionCode"],"gain":"runs code as the role of a function","source":"https://pathfinding.cloud/paths/lambda-003"},{"name":"lambda-configuration","actions":["lambda:UpdateFunctionConfiguration"],"gain":"runs code as the role of a function","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py"},{"name":"cloudformation-update","actions":["cloudformation:UpdateStack"],"gain":"makes resources as the role of a stack","source":"https://pathfinding.cloud/paths/cloudformation-002"},{"name":"cloudformation-change-set","actions":["cloudformation:CreateChangeSet","cloudformation:ExecuteChangeSet"],"gain":"makes resources as the role of a stack","source":"https://pathfinding.cloud/paths/cloudformation-005"},{"name":"codebuild-start","actions":["codebuild:StartBuild"],"gain":"runs code as the role of a build project","source":"https://pathfinding.cloud/paths/codebuild-002"},{"name":"codebuild-start-batch","actions":["codebuild:StartBuildBatch"],"gain":"runs code as the role of a build project","source":"https://pathfinding.cloud/paths/codebuild-003"},{"name":"glue-update-endpoint","actions":["glue:UpdateDevEndpoint"],"gain":"runs code as the role of a development endpoint","source":"https://pathfinding.cloud/paths/glue-002"},{"name":"app-runner-update","actions":["apprunner:UpdateService"],"gain":"runs code as the role of a service","source":"https://pathfinding.cloud/paths/apprunner-002"},{"name":"code-interpreter-session","actions":["bedrock-agentcore:StartCodeInterpreterSession","bedrock-agentcore:InvokeCodeInterpreter"],"gain":"runs code as the role of a code interpreter","source":"https://pathfinding.cloud/paths/bedrock-002"},{"name":"sagemaker-notebook-url","actions":["sagemaker:CreatePresignedNotebookInstanceUrl"],"gain":"runs code as the role of a notebook","source":"https://pathfinding.cloud/paths/sagemaker-004"},{"name":"sagemaker-notebook-lifecycle","actions":["sagemaker:CreateNotebookInstanceLifecycleConfig","sagemaker:StopNotebookInstance","sagemaker:UpdateNotebookInstance","sagemaker:StartNotebookInstance"],"gain":"runs code as the role of a notebook","source":"https://pathfinding.cloud/paths/sagemaker-005"},{"name":"state-machine-update","actions":["states:UpdateStateMachine"],"gain":"calls AWS as the role of a state machine","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-stepfunctions-privesc/index.html"},{"name":"emr-steps","actions":["elasticmapreduce:AddJobFlowSteps"],"gain":"runs code as the role of a cluster","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-emr-privesc/index.html"},{"name":"ec2-user-data","actions":["ec2:ModifyInstanceAttribute","ec2:StopInstances","ec2:StartInstances"],"gain":"runs code as the role of an instance","source":"https://pathfinding.cloud/paths/ec2-002"},{"name":"ec2-launch-template","actions":["ec2:CreateLaunchTemplateVersion","ec2:ModifyLaunchTemplate"],"gain":"runs code as the role of instances to come","source":"https://pathfinding.cloud/paths/ec2-005"},{"name":"ec2-instance-connect","actions":["ec2-instance-connect:SendSSHPublicKey"],"gain":"signs in to an instance and takes its role","source":"https://pathfinding.cloud/paths/ec2-003"},{"name":"ssm-session","actions":["ssm:StartSession"],"gain":"signs in to an instance and takes its role","source":"https://pathfinding.cloud/paths/ssm-001"},{"name":"ssm-resume-session","actions":["ssm:ResumeSession"],"gain":"signs in to an instance and takes its role","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ssm-privesc/index.html"},{"name":"ssm-command","actions":["ssm:SendCommand"],"gain":"runs code as the role of an instance","source":"https://pathfinding.cloud/paths/ssm-002"},{"name":"ssm-association","actions":["ssm:CreateAssociation"],"gain":"runs code as the role of an instance","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ssm-privesc/index.html"},{"name":"ssm-document","actions":["ssm:UpdateDocument","ssm:UpdateDocumentDefaultVersion"],"gain":"runs code as the role of whatever runs the document","source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-ssm-privesc/index.html"},{"name":"ecs-exec","actions":["ecs:ExecuteCommand"],"gain":"signs in to a container and takes its role","source":"https://pathfinding.cloud/paths/ecs-006"},{"name":"kms-key-policy","actions":["kms:PutKeyPolicy"],"gain":"opens any key to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-kms-privesc/index.html"},{"name":"kms-grant","actions":["kms:CreateGrant"],"gain":"opens any key to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-kms-privesc/index.html"},{"name":"s3-bucket-policy","actions":["s3:PutBucketPolicy"],"gain":"opens any bucket to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-s3-privesc/index.html"},{"name":"s3-bucket-acl","actions":["s3:PutBucketAcl"],"gain":"opens any bucket to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-s3-privesc/index.html"},{"name":"s3-object-acl","actions":["s3:PutObjectAcl"],"gain":"opens any object to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-s3-privesc/index.html"},{"name":"secret-policy","actions":["secretsmanager:PutResourcePolicy"],"gain":"opens any secret to itself","onAny":true,"source":"https://cloud.hacktricks.wiki/en/pentesting-cloud/aws-security/aws-privilege-escalation/aws-secrets-manager-privesc/index.html"}]');
;// CONCATENATED MODULE: ./data/event-actions.json
const event_actions_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"AWS service reference, 2026-02-13, https://servicereference.us-east-1.amazonaws.com/ (operations and the actions they may be authorised by); event sources: CloudTrail User Guide, flosell/trailscraper (Apache-2.0), iann0036/iam-dataset (MIT); S3 event names: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html; Lambda@Edge: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html","sources":{"appstream2":"appstream","billingconsole":"billing","chime-sdk-media-pipelines":"chime","chime-sdk-voice":"chime","cloudcontrolapi":"cloudformation","contact-lens":"connect","discovery-marketplace":"aws-marketplace","management-marketplace":"aws-marketplace-management","marketplacecatalog":"aws-marketplace","migrationhub":"mgh","models.lex":"lex","monitoring":"cloudwatch","mturk-requester":"mechanicalturk","opensearchservice":"es","participant-connect":"connect","pinpoint":"mobiletargeting","pricelist":"pricing","qconnect":"wisdom","rdsdata":"rds-data","reporting-marketplace":"aws-marketplace","runtime.lex":"lex","servicecatalog-appregistry":"servicecatalog","streams.dynamodb":"dynamodb","tagging":"tag","taxconsole":"tax","transcribestreaming":"transcribe"},"events":{"access-analyzer":{"GetFindingV2":{"needs":["access-analyzer:GetFinding"]},"ListFindingsV2":{"needs":["access-analyzer:ListFindings"]}},"amplify":{"CreateWebhook":{"needs":["amplify:CreateWebHook"]},"DeleteWebhook":{"needs":["amplify:DeleteWebHook"]},"GetWebhook":{"needs":["amplify:GetWebHook"]},"ListWebhooks":{"needs":["amplify:ListWebHooks"]},"UpdateWebhook":{"needs":["amplify:UpdateWebHook"]}},"apigateway":{"CreateApi":{"needs":["apigateway:POST"],"mayNeed":["iam:PassRole"]},"CreateApiKey":{"needs":[],"mayNeed":["apigateway:POST","apigateway:PUT"]},"CreateApiMapping":{"needs":["apigateway:POST"]},"CreateAuthorizer":{"needs":["apigateway:POST"],"mayNeed":["iam:PassRole"]},"CreateBasePathMapping":{"needs":["apigateway:POST"]},"CreateDeployment":{"needs":["apigateway:POST"]},"CreateDocumentationPart":{"needs":["apigateway:POST"]},"CreateDocumentationVersion":{"needs":["apigateway:POST"]},"CreateDomainName":{"needs":[],"mayNeed":["apigateway:AddCertificateToDomain","apigateway:POST","apigateway:PUT","apigateway:UpdateDomainNamePolicy"]},"CreateDomainNameAccessAssociation":{"needs":[],"mayNeed":["apigateway:CreateAccessAssociation","apigateway:POST","apigateway:PUT"]},"CreateIntegration":{"needs":["apigateway:POST"],"mayNeed":["iam:PassRole"]},"CreateIntegrationResponse":{"needs":["apigateway:POST"]},"CreateModel":{"needs":["apigateway:POST"]},"CreatePortal":{"needs":["apigateway:CreatePortal"],"mayNeed":["apigateway:GetPortalProduct","apigateway:POST"]},"CreateRequestValidator":{"needs":["apigateway:POST"]},"CreateResource":{"needs":["apigateway:POST"]},"CreateRestApi":{"needs":[],"mayNeed":["apigateway:POST","apigateway:PUT","apigateway:UpdateRestApiPolicy"]},"CreateRoute":{"needs":["apigateway:POST"]},"CreateRouteResponse":{"needs":["apigateway:POST"]},"CreateStage":{"needs":[],"mayNeed":["apigateway:POST","apigateway:PUT"]},"CreateUsagePlan":{"needs":[],"mayNeed":["apigateway:POST","apigateway:PUT"]},"CreateUsagePlanKey":{"needs":["apigateway:POST"]},"CreateVpcLink":{"needs":[],"mayNeed":["apigateway:POST","apigateway:PUT"]},"DeleteAccessLogSettings":{"needs":["apigateway:DELETE"]},"DeleteApi":{"needs":["apigateway:DELETE"]},"DeleteApiKey":{"needs":["apigateway:DELETE"]},"DeleteApiMapping":{"needs":["apigateway:DELETE"]},"DeleteAuthorizer":{"needs":["apigateway:DELETE"]},"DeleteBasePathMapping":{"needs":["apigateway:DELETE"]},"DeleteClientCertificate":{"needs":["apigateway:DELETE"]},"DeleteCorsConfiguration":{"needs":["apigateway:DELETE"]},"DeleteDeployment":{"needs":["apigateway:DELETE"]},"DeleteDocumentationPart":{"needs":["apigateway:DELETE"]},"DeleteDocumentationVersion":{"needs":["apigateway:DELETE"]},"DeleteDomainName":{"needs":["apigateway:DELETE"],"mayNeed":["apigateway:RemoveCertificateFromDomain"]},"DeleteDomainNameAccessAssociation":{"needs":["apigateway:DELETE"]},"DeleteGatewayResponse":{"needs":["apigateway:DELETE"]},"DeleteIntegration":{"needs":["apigateway:DELETE"]},"DeleteIntegrationResponse":{"needs":["apigateway:DELETE"]},"DeleteMethod":{"needs":["apigateway:DELETE"]},"DeleteMethodResponse":{"needs":["apigateway:DELETE"]},"DeleteModel":{"needs":["apigateway:DELETE"]},"DeleteRequestValidator":{"needs":["apigateway:DELETE"]},"DeleteResource":{"needs":["apigateway:DELETE"]},"DeleteRestApi":{"needs":["apigateway:DELETE"]},"DeleteRoute":{"needs":["apigateway:DELETE"]},"DeleteRouteRequestParameter":{"needs":["apigateway:DELETE"]},"DeleteRouteResponse":{"needs":["apigateway:DELETE"]},"DeleteRouteSettings":{"needs":["apigateway:DELETE"]},"DeleteStage":{"needs":["apigateway:DELETE"]},"DeleteUsagePlan":{"needs":["apigateway:DELETE"]},"DeleteUsagePlanKey":{"needs":["apigateway:DELETE"]},"DeleteVpcLink":{"needs":["apigateway:DELETE"]},"ExportApi":{"needs":["apigateway:GET"]},"FlushStageAuthorizersCache":{"needs":["apigateway:DELETE"]},"FlushStageCache":{"needs":["apigateway:DELETE"]},"GenerateClientCertificate":{"needs":[],"mayNeed":["apigateway:POST","apigateway:PUT"]},"GetAccount":{"needs":["apigateway:GET"]},"GetApi":{"needs":["apigateway:GET"]},"GetApiKey":{"needs":["apigateway:GET"]},"GetApiKeys":{"needs":["apigateway:GET"]},"GetApiMapping":{"needs":["apigateway:GET"]},"GetApiMappings":{"needs":["apigateway:GET"]},"GetApis":{"needs":["apigateway:GET"]},"GetAuthorizer":{"needs":["apigateway:GET"]},"GetAuthorizers":{"needs":["apigateway:GET"]},"GetBasePathMapping":{"needs":["apigateway:GET"]},"GetBasePathMappings":{"needs":["apigateway:GET"]},"GetClientCertificate":{"needs":["apigateway:GET"]},"GetClientCertificates":{"needs":["apigateway:GET"]},"GetDeployment":{"needs":["apigateway:GET"]},"GetDeployments":{"needs":["apigateway:GET"]},"GetDocumentationPart":{"needs":["apigateway:GET"]},"GetDocumentationParts":{"needs":["apigateway:GET"]},"GetDocumentationVersion":{"needs":["apigateway:GET"]},"GetDocumentationVersions":{"needs":["apigateway:GET"]},"GetDomainName":{"needs":["apigateway:GET"]},"GetDomainNameAccessAssociations":{"needs":["apigateway:GET"]},"GetDomainNames":{"needs":["apigateway:GET"]},"GetExport":{"needs":["apigateway:GET"]},"GetGatewayResponse":{"needs":["apigateway:GET"]},"GetGatewayResponses":{"needs":["apigateway:GET"]},"GetIntegration":{"needs":["apigateway:GET"]},"GetIntegrationResponse":{"needs":["apigateway:GET"]},"GetIntegrationResponses":{"needs":["apigateway:GET"]},"GetIntegrations":{"needs":["apigateway:GET"]},"GetMethod":{"needs":["apigateway:GET"]},"GetMethodResponse":{"needs":["apigateway:GET"]},"GetModel":{"needs":["apigateway:GET"]},"GetModelTemplate":{"needs":["apigateway:GET"]},"GetModels":{"needs":["apigateway:GET"]},"GetRequestValidator":{"needs":["apigateway:GET"]},"GetRequestValidators":{"needs":["apigateway:GET"]},"GetResource":{"needs":["apigateway:GET"]},"GetResources":{"needs":["apigateway:GET"]},"GetRestApi":{"needs":["apigateway:GET"]},"GetRestApis":{"needs":["apigateway:GET"]},"GetRoute":{"needs":["apigateway:GET"]},"GetRouteResponse":{"needs":["apigateway:GET"]},"GetRouteResponses":{"needs":["apigateway:GET"]},"GetRoutes":{"needs":["apigateway:GET"]},"GetSdk":{"needs":["apigateway:GET"]},"GetSdkType":{"needs":["apigateway:GET"]},"GetSdkTypes":{"needs":["apigateway:GET"]},"GetStage":{"needs":["apigateway:GET"]},"GetStages":{"needs":["apigateway:GET"]},"GetTags":{"needs":["apigateway:GET"]},"GetUsage":{"needs":["apigateway:GET"]},"GetUsagePlan":{"needs":["apigateway:GET"]},"GetUsagePlanKey":{"needs":["apigateway:GET"]},"GetUsagePlanKeys":{"needs":["apigateway:GET"]},"GetUsagePlans":{"needs":["apigateway:GET"]},"GetVpcLink":{"needs":["apigateway:GET"]},"GetVpcLinks":{"needs":["apigateway:GET"]},"ImportApi":{"needs":[],"mayNeed":["apigateway:POST","apigateway:PUT","iam:PassRole"]},"ImportApiKeys":{"needs":["apigateway:POST"]},"ImportDocumentationParts":{"needs":["apigateway:PUT"]},"ImportRestApi":{"needs":["apigateway:POST"],"mayNeed":["apigateway:UpdateRestApiPolicy","iam:PassRole"]},"PreviewPortal":{"needs":["apigateway:PreviewPortal"],"mayNeed":["apigateway:GetPortalProduct"]},"PublishPortal":{"needs":["apigateway:PublishPortal"],"mayNeed":["apigateway:GetPortalProduct"]},"PutGatewayResponse":{"needs":["apigateway:PUT"]},"PutIntegration":{"needs":["apigateway:PUT"],"mayNeed":["iam:PassRole"]},"PutIntegrationResponse":{"needs":["apigateway:PUT"]},"PutMethod":{"needs":["apigateway:PUT"]},"PutMethodResponse":{"needs":["apigateway:PUT"]},"PutRestApi":{"needs":["apigateway:PUT"],"mayNeed":["apigateway:UpdateRestApiPolicy","iam:PassRole"]},"PutRoutingRule":{"needs":["apigateway:UpdateRoutingRule"]},"ReimportApi":{"needs":[],"mayNeed":["apigateway:DELETE","apigateway:POST","apigateway:PUT","iam:PassRole"]},"RejectDomainNameAccessAssociation":{"needs":["apigateway:RejectAccessAssociation"]},"ResetAuthorizersCache":{"needs":["apigateway:DELETE"]},"TagResource":{"needs":[],"mayNeed":["apigateway:PATCH","apigateway:POST","apigateway:PUT"]},"TestInvokeAuthorizer":{"needs":["apigateway:POST"]},"TestInvokeMethod":{"needs":["apigateway:POST"]},"UntagResource":{"needs":[],"mayNeed":["apigateway:DELETE","apigateway:PATCH"]},"UpdateAccount":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateApi":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateApiKey":{"needs":["apigateway:PATCH"]},"UpdateApiMapping":{"needs":["apigateway:PATCH"]},"UpdateAuthorizer":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateBasePathMapping":{"needs":["apigateway:PATCH"]},"UpdateClientCertificate":{"needs":["apigateway:PATCH"]},"UpdateDeployment":{"needs":["apigateway:PATCH"]},"UpdateDocumentationPart":{"needs":["apigateway:PATCH"]},"UpdateDocumentationVersion":{"needs":["apigateway:PATCH"]},"UpdateDomainName":{"needs":["apigateway:PATCH"],"mayNeed":["apigateway:AddCertificateToDomain","apigateway:RemoveCertificateFromDomain","apigateway:UpdateDomainNameManagementPolicy","apigateway:UpdateDomainNamePolicy"]},"UpdateGatewayResponse":{"needs":["apigateway:PATCH"]},"UpdateIntegration":{"needs":["apigateway:PATCH"],"mayNeed":["iam:PassRole"]},"UpdateIntegrationResponse":{"needs":["apigateway:PATCH"]},"UpdateMethod":{"needs":["apigateway:PATCH"]},"UpdateMethodResponse":{"needs":["apigateway:PATCH"]},"UpdateModel":{"needs":["apigateway:PATCH"]},"UpdatePortal":{"needs":["apigateway:UpdatePortal"],"mayNeed":["apigateway:GetPortalProduct"]},"UpdateRequestValidator":{"needs":["apigateway:PATCH"]},"UpdateResource":{"needs":["apigateway:PATCH"]},"UpdateRestApi":{"needs":["apigateway:PATCH"],"mayNeed":["apigateway:UpdateRestApiPolicy"]},"UpdateRoute":{"needs":["apigateway:PATCH"]},"UpdateRouteResponse":{"needs":["apigateway:PATCH"]},"UpdateStage":{"needs":["apigateway:PATCH"]},"UpdateUsage":{"needs":["apigateway:PATCH"]},"UpdateUsagePlan":{"needs":["apigateway:PATCH"]},"UpdateVpcLink":{"needs":["apigateway:PATCH"]}},"appflow":{"UnregisterConnector":{"needs":["appflow:UnRegisterConnector"]}},"aws-marketplace":{"BatchDescribeEntities":{"needs":["aws-marketplace:DescribeEntity"]}},"bcm-pricing-calculator":{"BatchCreateBillScenarioCommitmentModification":{"needs":["bcm-pricing-calculator:CreateBillScenarioCommitmentModification"]},"BatchCreateBillScenarioUsageModification":{"needs":["bcm-pricing-calculator:CreateBillScenarioUsageModification"]},"BatchCreateWorkloadEstimateUsage":{"needs":["bcm-pricing-calculator:CreateWorkloadEstimateUsage"]},"BatchDeleteBillScenarioCommitmentModification":{"needs":["bcm-pricing-calculator:DeleteBillScenarioCommitmentModification"]},"BatchDeleteBillScenarioUsageModification":{"needs":["bcm-pricing-calculator:DeleteBillScenarioUsageModification"]},"BatchDeleteWorkloadEstimateUsage":{"needs":["bcm-pricing-calculator:DeleteWorkloadEstimateUsage"]},"BatchUpdateBillScenarioCommitmentModification":{"needs":["bcm-pricing-calculator:UpdateBillScenarioCommitmentModification"]},"BatchUpdateBillScenarioUsageModification":{"needs":["bcm-pricing-calculator:UpdateBillScenarioUsageModification"]},"BatchUpdateWorkloadEstimateUsage":{"needs":["bcm-pricing-calculator:UpdateWorkloadEstimateUsage"]}},"bedrock":{"Converse":{"needs":["bedrock:InvokeModel"],"mayNeed":["bedrock:ApplyGuardrail","bedrock:CallWithBearerToken","bedrock:InvokeTool"]},"ConverseStream":{"needs":["bedrock:InvokeModelWithResponseStream"],"mayNeed":["bedrock:ApplyGuardrail","bedrock:CallWithBearerToken","bedrock:InvokeTool"]},"InvokeModelWithBidirectionalStream":{"needs":["bedrock:InvokeModel"]},"RetrieveAndGenerateStream":{"needs":["bedrock:RetrieveAndGenerate"]},"StartAsyncInvoke":{"needs":["bedrock:InvokeModel"],"mayNeed":["bedrock:CallWithBearerToken","bedrock:TagResource"]}},"budgets":{"CreateBudget":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling","budgets:TagResource"]},"CreateNotification":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"CreateSubscriber":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DeleteBudget":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DeleteNotification":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DeleteSubscriber":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"DescribeBudget":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeBudgetNotificationsForAccount":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeBudgetPerformanceHistory":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeBudgets":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeNotificationsForBudget":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"DescribeSubscribersForNotification":{"needs":["budgets:ViewBudget"],"mayNeed":["aws-portal:ViewBilling"]},"UpdateBudget":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"UpdateNotification":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]},"UpdateSubscriber":{"needs":["budgets:ModifyBudget"],"mayNeed":["aws-portal:ModifyBilling"]}},"cassandra":{"CreateKeyspace":{"needs":["cassandra:Create"],"mayNeed":["cassandra:CreateMultiRegionResource","cassandra:TagResource"]},"CreateTable":{"needs":["cassandra:Create"],"mayNeed":["cassandra:CreateMultiRegionResource","cassandra:TagResource"]},"CreateType":{"needs":["cassandra:Create"],"mayNeed":["cassandra:CreateMultiRegionResource"]},"DeleteKeyspace":{"needs":["cassandra:Drop"],"mayNeed":["cassandra:DropMultiRegionResource"]},"DeleteTable":{"needs":["cassandra:Drop"],"mayNeed":["cassandra:DropMultiRegionResource"]},"DeleteType":{"needs":["cassandra:Drop"],"mayNeed":["cassandra:DropMultiRegionResource"]},"GetKeyspace":{"needs":["cassandra:Select"]},"GetTable":{"needs":["cassandra:Select"]},"GetTableAutoScalingSettings":{"needs":["cassandra:Select"],"mayNeed":["application-autoscaling:DescribeScalableTargets","application-autoscaling:DescribeScalingPolicies","cassandra:SelectMultiRegionResource"]},"GetType":{"needs":["cassandra:Select"]},"ListKeyspaces":{"needs":["cassandra:Select"]},"ListTables":{"needs":["cassandra:Select"]},"ListTypes":{"needs":["cassandra:Select"]},"RestoreTable":{"needs":["cassandra:Restore"],"mayNeed":["cassandra:RestoreMultiRegionTable","cassandra:Select"]},"UpdateKeyspace":{"needs":["cassandra:Alter"],"mayNeed":["application-autoscaling:DescribeScalableTargets","application-autoscaling:DescribeScalingPolicies","application-autoscaling:PutScalingPolicy","application-autoscaling:RegisterScalableTarget","cassandra:AlterMultiRegionResource","cassandra:Create","cassandra:CreateMultiRegionResource","cassandra:Modify","cassandra:ModifyMultiRegionResource","cassandra:Select","cassandra:SelectMultiRegionResource","cassandra:TagMultiRegionResource","cassandra:TagResource"]},"UpdateTable":{"needs":["cassandra:Alter"],"mayNeed":["cassandra:AlterMultiRegionResource"]}},"cleanrooms-ml":{"UntagResource":{"needs":["cleanrooms-ml:UnTagResource"]}},"cloudfront":{"CreateDistributionWithTags":{"needs":["cloudfront:CreateDistribution"],"mayNeed":["cloudfront:CreateConnectionGroup","cloudfront:GetVpcOrigin","cloudfront:TagResource"]},"UpdateDistributionWithStagingConfig":{"needs":["cloudfront:UpdateDistributionWithStagingConfig"],"mayNeed":["cloudfront:GetDistribution","cloudfront:UpdateDistribution"]}},"cloudtrail":{"ListInsightsMetricData":{"needs":[],"mayNeed":["cloudtrail:ListInsightsData","cloudtrail:LookupEvents"]}},"codeguru-reviewer":{"UntagResource":{"needs":["codeguru-reviewer:UnTagResource"]}},"connect":{"CreateTestCase":{"needs":[],"mayNeed":["connect:TagResource"]},"UpdateUserConfig":{"needs":["connect:UpdateUserPhoneConfig"]}},"detective":{"ListOrganizationAdminAccounts":{"needs":["detective:ListOrganizationAdminAccount"]}},"dms":{"DescribeDataProviders":{"needs":["dms:ListDataProviders"]},"DescribeExtensionPackAssociations":{"needs":["dms:ListExtensionPacks"]},"DescribeInstanceProfiles":{"needs":["dms:ListInstanceProfiles"]},"DescribeMetadataModelAssessments":{"needs":["dms:ListMetadataModelAssessments"]},"DescribeMetadataModelConversions":{"needs":["dms:ListMetadataModelConversions"]},"DescribeMetadataModelExportsAsScript":{"needs":["dms:ListMetadataModelExports"]},"DescribeMetadataModelExportsToTarget":{"needs":["dms:ListMetadataModelExports"]},"DescribeMigrationProjects":{"needs":["dms:ListMigrationProjects"]},"ModifyConversionConfiguration":{"needs":["dms:UpdateConversionConfiguration"]},"ModifyDataProvider":{"needs":["dms:UpdateDataProvider"]},"ModifyInstanceProfile":{"needs":["dms:UpdateInstanceProfile"]},"ModifyMigrationProject":{"needs":["dms:UpdateMigrationProject"],"mayNeed":["iam:PassRole"]},"StartExtensionPackAssociation":{"needs":["dms:AssociateExtensionPack"]},"StartMetadataModelExportAsScript":{"needs":["dms:StartMetadataModelExportAsScripts"]}},"dynamodb":{"BatchExecuteStatement":{"needs":[],"mayNeed":["dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLSelect","dynamodb:PartiQLUpdate"]},"ExecuteStatement":{"needs":[],"mayNeed":["dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLSelect","dynamodb:PartiQLUpdate"]},"ExecuteTransaction":{"needs":[],"mayNeed":["dynamodb:PartiQLDelete","dynamodb:PartiQLInsert","dynamodb:PartiQLSelect","dynamodb:PartiQLUpdate"]},"RestoreTableToPointInTime":{"needs":["dynamodb:RestoreTableToPointInTime"],"mayNeed":["dynamodb:AssociateTableReplica","dynamodb:BatchWriteItem","dynamodb:CreateTableReplica","dynamodb:DeleteItem","dynamodb:GetItem","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"]},"TransactGetItems":{"needs":["dynamodb:GetItem"]},"TransactWriteItems":{"needs":[],"mayNeed":["dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:PutItem","dynamodb:UpdateItem"]}},"ec2":{"CreateSecondaryNetwork":{"needs":["ec2:CreateSecondaryNetwork"],"mayNeed":["ec2:CreateTags"]},"CreateSecondarySubnet":{"needs":["ec2:CreateSecondarySubnet"],"mayNeed":["ec2:CreateTags"]}},"ecr":{"ListImageReferrers":{"needs":["ecr:BatchGetImage"]}},"glue":{"BatchGetDataQualityResult":{"needs":["glue:GetDataQualityResult"]},"BatchPutDataQualityStatisticAnnotation":{"needs":["glue:PutDataQualityStatisticAnnotation"]},"CreatePartitionIndex":{"needs":["glue:CreatePartitionIndex"],"mayNeed":["glue:UpdateTable"]},"DeleteColumnStatisticsForPartition":{"needs":["glue:DeleteColumnStatisticsForPartition"],"mayNeed":["glue:UpdatePartition"]},"DeleteColumnStatisticsForTable":{"needs":["glue:DeleteColumnStatisticsForTable"],"mayNeed":["glue:UpdateTable"]},"DeletePartitionIndex":{"needs":["glue:DeletePartitionIndex"],"mayNeed":["glue:UpdateTable"]},"GetColumnStatisticsForPartition":{"needs":["glue:GetColumnStatisticsForPartition"],"mayNeed":["glue:GetPartition"]},"GetColumnStatisticsForTable":{"needs":["glue:GetColumnStatisticsForTable"],"mayNeed":["glue:GetTable"]},"ListDataQualityStatisticAnnotations":{"needs":["glue:GetDataQualityResult"]},"ListDataQualityStatistics":{"needs":["glue:GetDataQualityResult"]},"UpdateColumnStatisticsForPartition":{"needs":["glue:UpdateColumnStatisticsForPartition"],"mayNeed":["glue:UpdatePartition"]},"UpdateColumnStatisticsForTable":{"needs":["glue:UpdateColumnStatisticsForTable"],"mayNeed":["glue:UpdateTable"]}},"iotfleetwise":{"BatchCreateVehicle":{"needs":["iotfleetwise:CreateVehicle"],"mayNeed":["iotfleetwise:TagResource"]}},"kafka":{"CreateTopic":{"needs":["kafka:CreateTopic"],"mayNeed":["kafka-cluster:Connect","kafka-cluster:CreateTopic","kafka:TagResource"]},"DeleteTopic":{"needs":["kafka:DeleteTopic"],"mayNeed":["kafka-cluster:Connect","kafka-cluster:DeleteTopic","kafka-cluster:DescribeTopic"]},"DescribeTopic":{"needs":["kafka:DescribeTopic"],"mayNeed":["kafka-cluster:Connect","kafka-cluster:DescribeTopic","kafka-cluster:DescribeTopicDynamicConfiguration"]},"DescribeTopicPartitions":{"needs":["kafka:DescribeTopicPartitions"],"mayNeed":["kafka-cluster:Connect","kafka-cluster:DescribeTopic","kafka-cluster:DescribeTopicDynamicConfiguration"]},"ListTopics":{"needs":["kafka:ListTopics"],"mayNeed":["kafka-cluster:Connect","kafka-cluster:DescribeTopic"]},"UpdateTopic":{"needs":["kafka:UpdateTopic"],"mayNeed":["kafka-cluster:AlterTopic","kafka-cluster:AlterTopicDynamicConfiguration","kafka-cluster:Connect","kafka-cluster:DescribeTopic"]}},"kms":{"ReEncrypt":{"needs":["kms:ReEncryptFrom","kms:ReEncryptTo"]}},"lakeformation":{"GetTemporaryDataLocationCredentials":{"needs":["lakeformation:GetDataAccess"]}},"lambda":{"AddEventSource":{"needs":[],"mayNeed":["iam:PassRole"]},"GetLayerVersionByArn":{"needs":["lambda:GetLayerVersion"]},"Invoke":{"needs":["lambda:InvokeFunction"]},"InvokeWithResponseStream":{"needs":["lambda:InvokeFunction"]},"UploadFunction":{"needs":[],"mayNeed":["iam:PassRole"]}},"lex":{"CreateResourcePolicyStatement":{"needs":["lex:CreateResourcePolicyStatement"],"mayNeed":["lex:CreateResourcePolicy","lex:UpdateResourcePolicy"]},"DeleteResourcePolicyStatement":{"needs":["lex:DeleteResourcePolicyStatement"],"mayNeed":["lex:DeleteResourcePolicy","lex:UpdateResourcePolicy"]},"ListUtteranceAnalyticsData":{"needs":["lex:ListAggregatedUtterances"]},"ListUtteranceMetrics":{"needs":["lex:ListAggregatedUtterances"]}},"lookoutequipment":{"DescribeLabel":{"needs":["lookoutequipment:Describelabel"]}},"mediaconnect":{"BatchGetRouterInput":{"needs":["mediaconnect:GetRouterInput"]},"BatchGetRouterNetworkInterface":{"needs":["mediaconnect:GetRouterNetworkInterface"]},"BatchGetRouterOutput":{"needs":["mediaconnect:GetRouterOutput"]}},"mediapackage":{"ConfigureLogs":{"needs":["mediapackage:ConfigureLogs"],"mayNeed":["mediapackage:UpdateChannel"]}},"memorydb":{"CreateACL":{"needs":["memorydb:CreateAcl"],"mayNeed":["memorydb:TagResource"]},"DeleteACL":{"needs":["memorydb:DeleteAcl"]},"DescribeACLs":{"needs":["memorydb:DescribeAcls"]},"UpdateACL":{"needs":["memorydb:UpdateAcl"]}},"quicksight":{"DescribeAnalysisDefinition":{"needs":["quicksight:DescribeAnalysis"]},"DescribeDashboardDefinition":{"needs":["quicksight:DescribeDashboard"]},"DescribeTemplateDefinition":{"needs":["quicksight:DescribeTemplate"]}},"redshift":{"ModifyLakehouseConfiguration":{"needs":[],"mayNeed":["iam:PassRole","redshift:AssociateDataShareConsumer","redshift:DeregisterNamespace","redshift:RegisterNamespace"]}},"redshift-data":{"GetStatementResultV2":{"needs":["redshift-data:GetStatementResult"]}},"redshift-serverless":{"UpdateLakehouseConfiguration":{"needs":[],"mayNeed":["iam:PassRole","redshift:AssociateDataShareConsumer","redshift:DeregisterNamespace","redshift:RegisterNamespace"]}},"resource-explorer-2":{"ListResources":{"needs":["resource-explorer-2:Search"]}},"s3":{"CompleteMultipartUpload":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject"]},"CopyObject":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject","s3:GetObject","s3:GetObjectVersion","s3:PutObjectAcl","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging"]},"CreateBucketMetadataConfiguration":{"needs":["s3:CreateBucketMetadataTableConfiguration"],"mayNeed":["s3tables:CreateNamespace","s3tables:CreateTable","s3tables:CreateTableBucket","s3tables:GetTable","s3tables:PutTableEncryption","s3tables:PutTablePolicy"]},"CreateMultipartUpload":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject","s3:PutObjectAcl","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging"]},"DeleteAccountPublicAccessBlock":{"needs":["s3:PutAccountPublicAccessBlock"]},"DeleteBucketAnalyticsConfiguration":{"needs":["s3:PutAnalyticsConfiguration"]},"DeleteBucketCors":{"needs":["s3:PutBucketCORS"]},"DeleteBucketEncryption":{"needs":["s3:PutEncryptionConfiguration"]},"DeleteBucketIntelligentTieringConfiguration":{"needs":["s3:PutIntelligentTieringConfiguration"]},"DeleteBucketInventoryConfiguration":{"needs":["s3:PutInventoryConfiguration"]},"DeleteBucketLifecycle":{"needs":["s3:PutLifecycleConfiguration"]},"DeleteBucketMetadataConfiguration":{"needs":["s3:DeleteBucketMetadataTableConfiguration"]},"DeleteBucketMetricsConfiguration":{"needs":["s3:PutMetricsConfiguration"]},"DeleteBucketOwnershipControls":{"needs":["s3:PutBucketOwnershipControls"]},"DeleteBucketPublicAccessBlock":{"needs":["s3:PutBucketPublicAccessBlock"]},"DeleteBucketReplication":{"needs":["s3:PutReplicationConfiguration"]},"DeleteBucketTagging":{"needs":["s3:PutBucketTagging"]},"DeleteObjects":{"needs":["s3:DeleteObject"],"mayNeed":["s3:BypassGovernanceRetention","s3:DeleteObjectVersion"]},"DeletePublicAccessBlock":{"needs":["s3:PutBucketPublicAccessBlock"]},"GetBucketAccelerateConfiguration":{"needs":["s3:GetAccelerateConfiguration"]},"GetBucketAnalyticsConfiguration":{"needs":["s3:GetAnalyticsConfiguration"]},"GetBucketCors":{"needs":["s3:GetBucketCORS"]},"GetBucketEncryption":{"needs":["s3:GetEncryptionConfiguration"]},"GetBucketIntelligentTieringConfiguration":{"needs":["s3:GetIntelligentTieringConfiguration"]},"GetBucketInventoryConfiguration":{"needs":["s3:GetInventoryConfiguration"]},"GetBucketLifecycle":{"needs":["s3:GetLifecycleConfiguration"]},"GetBucketLifecycleConfiguration":{"needs":["s3:GetLifecycleConfiguration"]},"GetBucketMetadataConfiguration":{"needs":["s3:GetBucketMetadataTableConfiguration"]},"GetBucketMetricsConfiguration":{"needs":["s3:GetMetricsConfiguration"]},"GetBucketNotificationConfiguration":{"needs":["s3:GetBucketNotification"]},"GetBucketReplication":{"needs":["s3:GetReplicationConfiguration"]},"GetObjectAttributes":{"needs":["s3:GetObject"],"mayNeed":["s3:GetObjectAttributes","s3:GetObjectVersion","s3:GetObjectVersionAttributes"]},"GetObjectLockConfiguration":{"needs":["s3:GetBucketObjectLockConfiguration"]},"GetObjectTorrent":{"needs":["s3:GetObjectTorrent"],"mayNeed":["s3:GetObject"]},"GetPublicAccessBlock":{"needs":["s3:GetBucketPublicAccessBlock"]},"HeadBucket":{"needs":["s3:ListBucket"]},"HeadObject":{"needs":["s3:GetObject"],"mayNeed":["s3-object-lambda:GetObject","s3:GetObjectLegalHold","s3:GetObjectRetention"]},"ListBucketAnalyticsConfigurations":{"needs":["s3:GetAnalyticsConfiguration"]},"ListBucketIntelligentTieringConfigurations":{"needs":["s3:GetIntelligentTieringConfiguration"]},"ListBucketInventoryConfigurations":{"needs":["s3:GetInventoryConfiguration"]},"ListBucketMetricsConfigurations":{"needs":["s3:GetMetricsConfiguration"]},"ListBuckets":{"needs":["s3:ListAllMyBuckets"]},"ListMultipartUploads":{"needs":["s3:ListBucketMultipartUploads"],"mayNeed":["s3-object-lambda:ListBucketMultipartUploads"]},"ListObjectVersions":{"needs":["s3:ListBucketVersions"]},"ListObjects":{"needs":["s3:ListBucket"],"mayNeed":["s3-object-lambda:ListBucket","s3:GetObjectAcl"]},"ListObjectsV2":{"needs":["s3:ListBucket"],"mayNeed":["s3-object-lambda:ListBucket","s3:GetObjectAcl"]},"ListParts":{"needs":["s3:ListMultipartUploadParts"],"mayNeed":["s3-object-lambda:ListMultipartUploadParts"]},"PutBucketAccelerateConfiguration":{"needs":["s3:PutAccelerateConfiguration"]},"PutBucketAnalyticsConfiguration":{"needs":["s3:PutAnalyticsConfiguration"]},"PutBucketCors":{"needs":["s3:PutBucketCORS"]},"PutBucketEncryption":{"needs":["s3:PutEncryptionConfiguration"]},"PutBucketIntelligentTieringConfiguration":{"needs":["s3:PutIntelligentTieringConfiguration"]},"PutBucketInventoryConfiguration":{"needs":["s3:PutInventoryConfiguration"]},"PutBucketLifecycle":{"needs":["s3:PutLifecycleConfiguration"]},"PutBucketLifecycleConfiguration":{"needs":["s3:PutLifecycleConfiguration"]},"PutBucketMetricsConfiguration":{"needs":["s3:PutMetricsConfiguration"]},"PutBucketNotificationConfiguration":{"needs":["s3:PutBucketNotification"]},"PutBucketReplication":{"needs":["s3:PutReplicationConfiguration"],"mayNeed":["iam:PassRole"]},"PutObjectLockConfiguration":{"needs":["s3:PutBucketObjectLockConfiguration"]},"PutPublicAccessBlock":{"needs":["s3:PutBucketPublicAccessBlock"]},"SelectObjectContent":{"needs":["s3:GetObject"]},"UploadPart":{"needs":["s3:PutObject"],"mayNeed":["s3-object-lambda:PutObject"]},"UploadPartCopy":{"needs":["s3:PutObject"],"mayNeed":["s3:GetObject","s3:GetObjectVersion"]}},"sagemaker":{"InvokeEndpointWithResponseStream":{"needs":["sagemaker:InvokeEndpointWithResponseStream"],"mayNeed":["sagemaker:InvokeEndpoint"]}},"securityhub":{"BatchUpdateFindingsV2":{"needs":["securityhub:BatchUpdateFindings"]},"GetFindingStatisticsV2":{"needs":["securityhub:GetAdhocInsightResults"]},"GetFindingsV2":{"needs":["securityhub:GetFindings"]}},"sns":{"PublishBatch":{"needs":["sns:Publish"]}},"sqs":{"ChangeMessageVisibilityBatch":{"needs":["sqs:ChangeMessageVisibility"]},"DeleteMessageBatch":{"needs":["sqs:DeleteMessage"]},"SendMessageBatch":{"needs":["sqs:SendMessage"]}},"tax":{"BatchGetTaxExemptions":{"needs":["tax:GetExemptions"]},"GetTaxExemptionTypes":{"needs":["tax:GetExemptions"]},"ListTaxExemptions":{"needs":["tax:GetExemptions"]},"PutTaxExemption":{"needs":["tax:UpdateExemptions"]}},"timestream":{"PrepareQuery":{"needs":["timestream:PrepareQuery"],"mayNeed":["timestream:Select"]},"Query":{"needs":[],"mayNeed":["timestream:DescribeTable","timestream:ListDatabases","timestream:ListMeasures","timestream:ListTables","timestream:Select","timestream:SelectValues","timestream:Unload"]}},"vpc-lattice":{"BatchUpdateRule":{"needs":["vpc-lattice:UpdateRule"]}},"waf-regional":{"DisassociateWebACL":{"needs":["waf-regional:DisassociateWebACL"],"mayNeed":["apigateway:SetWebACL","elasticloadbalancing:SetWebAcl"]}}},"permissionless":["dynamodb:DescribeEndpoints","sts:GetCallerIdentity","sts:GetSessionToken"],"mayNeed":{"access-analyzer:CreateAnalyzer":["access-analyzer:TagResource"],"account:PutAccountName":["iam:UpdateAccountName"],"acm:ImportCertificate":["acm:AddTagsToCertificate"],"acm:RequestCertificate":["acm:AddTagsToCertificate"],"aco-automation:ListAutomationRulePreview":["ec2:DescribeVolumes"],"aco-automation:ListRecommendedActions":["ec2:DescribeVolumes"],"athena:CreateCapacityReservation":["athena:TagResource"],"athena:CreateDataCatalog":["athena:TagResource"],"athena:CreateWorkGroup":["athena:TagResource"],"athena:StartSession":["athena:ListTagsForResource","athena:TagResource"],"autoscaling:CreateAutoScalingGroup":["autoscaling:CreateOrUpdateTags"],"backup:CreateBackupPlan":["backup:TagResource"],"backup:CreateBackupVault":["backup:TagResource"],"backup:CreateFramework":["backup:TagResource"],"backup:CreateLegalHold":["backup:TagResource"],"backup:CreateLogicallyAirGappedBackupVault":["backup:TagResource"],"backup:CreateReportPlan":["backup:TagResource"],"backup:CreateRestoreTestingPlan":["backup:TagResource"],"backup:CreateTieringConfiguration":["backup:TagResource"],"batch:CreateComputeEnvironment":["batch:TagResource"],"batch:CreateConsumableResource":["batch:TagResource"],"batch:CreateJobQueue":["batch:TagResource"],"batch:CreateSchedulingPolicy":["batch:TagResource"],"batch:CreateServiceEnvironment":["batch:TagResource"],"batch:RegisterJobDefinition":["batch:TagResource"],"batch:SubmitJob":["batch:TagResource"],"batch:SubmitServiceJob":["batch:TagResource"],"billingconductor:ListAccountAssociations":["organizations:ListAccounts"],"cloudformation:ActivateOrganizationsAccess":["iam:CreateServiceLinkedRole","iam:GetRole"],"cloudformation:DescribeStacks":["cloudformation:ListStacks"],"cloudformation:DetectStackDrift":["cloudformation:DetectStackResourceDrift"],"cloudformation:UpdateStack":["cloudformation:SetStackPolicy"],"cloudfront:AssociateAlias":["cloudfront:UpdateDistribution"],"cloudfront:AssociateDistributionWebACL":["cloudfront:GetVpcOrigin"],"cloudfront:CopyDistribution":["cloudfront:CreateDistribution","cloudfront:GetDistribution","cloudfront:GetVpcOrigin"],"cloudfront:CreateAnycastIpList":["cloudfront:TagResource"],"cloudfront:CreateConnectionFunction":["cloudfront:TagResource"],"cloudfront:CreateConnectionGroup":["cloudfront:TagResource"],"cloudfront:CreateDistribution":["cloudfront:CreateConnectionGroup","cloudfront:GetVpcOrigin","lambda:EnableReplication","lambda:GetFunction"],"cloudfront:CreateDistributionTenant":["cloudfront:GetVpcOrigin","cloudfront:TagResource"],"cloudfront:CreateKeyValueStore":["cloudfront:TagResource"],"cloudfront:CreateTrustStore":["cloudfront:TagResource"],"cloudfront:CreateVpcOrigin":["cloudfront:TagResource"],"cloudfront:ListConflictingAliases":["cloudfront:GetDistribution"],"cloudfront:ListDomainConflicts":["cloudfront:GetDistribution"],"cloudfront:UpdateDistribution":["cloudfront:GetVpcOrigin","lambda:EnableReplication","lambda:GetFunction"],"cloudfront:UpdateDistributionWithStagingConfig":["cloudfront:GetDistribution","cloudfront:UpdateDistribution"],"cloudfront:UpdateDomainAssociation":["cloudfront:UpdateDistribution","cloudfront:UpdateDistributionTenant"],"cloudhsm:CreateCluster":["ec2:AuthorizeSecurityGroupEgress","ec2:AuthorizeSecurityGroupIngress","ec2:CreateSecurityGroup","ec2:DescribeSecurityGroups","ec2:DescribeSubnets","ec2:RevokeSecurityGroupEgress"],"cloudhsm:CreateHsm":["ec2:AuthorizeSecurityGroupEgress","ec2:AuthorizeSecurityGroupIngress","ec2:CreateNetworkInterface","ec2:CreateSecurityGroup","ec2:DeleteNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSecurityGroups","ec2:DescribeSubnets","ec2:RevokeSecurityGroupEgress"],"cloudhsm:DeleteHsm":["ec2:DeleteNetworkInterface"],"cloudtrail:CreateChannel":["cloudtrail:AddTags"],"cloudtrail:CreateDashboard":["cloudtrail:AddTags","cloudtrail:StartDashboardRefresh","cloudtrail:StartQuery"],"cloudtrail:CreateEventDataStore":["cloudtrail:AddTags"],"cloudtrail:CreateTrail":["cloudtrail:AddTags"],"cloudtrail:StartDashboardRefresh":["cloudtrail:StartQuery"],"cloudtrail:UpdateDashboard":["cloudtrail:StartDashboardRefresh","cloudtrail:StartQuery"],"codedeploy:CreateApplication":["codedeploy:TagResource"],"codedeploy:CreateDeployment":["codedeploy:GetApplicationRevision","codedeploy:GetDeploymentConfig","codedeploy:RegisterApplicationRevision","codedeploy:UpdateDeploymentGroup"],"codedeploy:CreateDeploymentGroup":["codedeploy:TagResource"],"codedeploy:PutLifecycleEventHookExecutionStatus":["codedeploy:CreateCloudFormationDeployment"],"codepipeline:CreateCustomActionType":["codepipeline:TagResource"],"codepipeline:CreatePipeline":["codepipeline:TagResource"],"codepipeline:PutWebhook":["codepipeline:TagResource","codepipeline:UntagResource"],"cognito-idp:CreateUserPool":["cognito-idp:TagResource"],"cognito-idp:UpdateUserPool":["cognito-idp:TagResource","cognito-idp:UntagResource"],"compute-optimizer:ExportAutoScalingGroupRecommendations":["autoscaling:DescribeAutoScalingGroups"],"compute-optimizer:ExportEBSVolumeRecommendations":["ec2:DescribeVolumes"],"compute-optimizer:ExportEC2InstanceRecommendations":["ec2:DescribeInstances"],"compute-optimizer:ExportECSServiceRecommendations":["ecs:ListClusters","ecs:ListServices"],"compute-optimizer:ExportLambdaFunctionRecommendations":["lambda:ListFunctions","lambda:ListProvisionedConcurrencyConfigs"],"compute-optimizer:ExportLicenseRecommendations":["ec2:DescribeInstances"],"compute-optimizer:ExportRDSDatabaseRecommendations":["rds:DescribeDBClusters","rds:DescribeDBInstances"],"compute-optimizer:GetAutoScalingGroupRecommendations":["autoscaling:DescribeAutoScalingGroups"],"compute-optimizer:GetEBSVolumeRecommendations":["ec2:DescribeVolumes"],"compute-optimizer:GetEC2InstanceRecommendations":["ec2:DescribeInstances"],"compute-optimizer:GetEC2RecommendationProjectedMetrics":["ec2:DescribeInstances"],"compute-optimizer:GetECSServiceRecommendations":["ecs:ListClusters","ecs:ListServices"],"compute-optimizer:GetEffectiveRecommendationPreferences":["autoscaling:DescribeAutoScalingGroups","autoscaling:DescribeAutoScalingInstances","ec2:DescribeInstances"],"compute-optimizer:GetEnrollmentStatusesForOrganization":["organizations:ListAccounts"],"compute-optimizer:GetLambdaFunctionRecommendations":["lambda:ListFunctions","lambda:ListProvisionedConcurrencyConfigs"],"compute-optimizer:GetLicenseRecommendations":["ec2:DescribeInstances"],"compute-optimizer:GetRDSDatabaseRecommendationProjectedMetrics":["rds:DescribeDBInstances"],"compute-optimizer:GetRDSDatabaseRecommendations":["rds:DescribeDBClusters","rds:DescribeDBInstances"],"config:PutAggregationAuthorization":["config:TagResource"],"config:PutConfigRule":["config:TagResource"],"config:PutConfigurationAggregator":["config:TagResource"],"config:PutConfigurationRecorder":["config:TagResource"],"config:PutConformancePack":["config:TagResource"],"config:PutStoredQuery":["config:TagResource"],"detective:EnableOrganizationAdminAccount":["iam:CreateServiceLinkedRole","organizations:EnableAWSServiceAccess","organizations:RegisterDelegatedAdministrator"],"dynamodb:CreateTable":["dynamodb:AssociateTableReplica","dynamodb:TagResource"],"dynamodb:DeleteItem":["dynamodb:WriteDataForReplication"],"dynamodb:DescribeStream":["dynamodb:ReadDataForReplication"],"dynamodb:DescribeTable":["dynamodb:ReadDataForReplication","dynamodb:ReplicateSettings"],"dynamodb:DescribeTimeToLive":["dynamodb:ReadDataForReplication"],"dynamodb:GetItem":["dynamodb:ReadDataForReplication"],"dynamodb:GetRecords":["dynamodb:ReadDataForReplication"],"dynamodb:GetShardIterator":["dynamodb:ReadDataForReplication"],"dynamodb:PutItem":["dynamodb:WriteDataForReplication"],"dynamodb:RestoreTableToPointInTime":["dynamodb:AssociateTableReplica"],"dynamodb:UpdateTable":["dynamodb:CreateTable","dynamodb:ReplicateSettings","dynamodb:TagResource","dynamodb:WriteDataForReplication"],"dynamodb:UpdateTimeToLive":["dynamodb:ReplicateSettings","dynamodb:WriteDataForReplication"],"ebs:StartSnapshot":["ec2:CreateTags"],"ec2:AcceptAddressTransfer":["ec2:CreateTags"],"ec2:AllocateAddress":["ec2:CreateTags"],"ec2:AllocateHosts":["ec2:CreateTags"],"ec2:AssociateIpamResourceDiscovery":["ec2:CreateTags"],"ec2:AuthorizeSecurityGroupEgress":["ec2:CreateTags"],"ec2:AuthorizeSecurityGroupIngress":["ec2:CreateTags"],"ec2:CopyImage":["ec2:CreateTags"],"ec2:CopySnapshot":["ec2:CreateTags"],"ec2:CopyVolumes":["ec2:CreateTags"],"ec2:CreateCapacityManagerDataExport":["ec2:CreateTags"],"ec2:CreateCapacityReservation":["ec2:CreateTags"],"ec2:CreateCapacityReservationBySplitting":["ec2:CreateTags"],"ec2:CreateCapacityReservationFleet":["ec2:CreateTags"],"ec2:CreateCarrierGateway":["ec2:CreateTags"],"ec2:CreateClientVpnEndpoint":["ec2:CreateTags"],"ec2:CreateCoipPool":["ec2:CreateTags"],"ec2:CreateCustomerGateway":["ec2:CreateTags"],"ec2:CreateDhcpOptions":["ec2:CreateTags"],"ec2:CreateEgressOnlyInternetGateway":["ec2:CreateTags"],"ec2:CreateFleet":["ec2:CreateTags"],"ec2:CreateFlowLogs":["ec2:CreateTags"],"ec2:CreateFpgaImage":["ec2:CreateTags"],"ec2:CreateImage":["ec2:CreateTags"],"ec2:CreateImageUsageReport":["ec2:CreateTags"],"ec2:CreateInstanceConnectEndpoint":["ec2:CreateTags"],"ec2:CreateInstanceEventWindow":["ec2:CreateTags"],"ec2:CreateInstanceExportTask":["ec2:CreateTags"],"ec2:CreateInternetGateway":["ec2:CreateTags"],"ec2:CreateInterruptibleCapacityReservationAllocation":["ec2:CreateTags"],"ec2:CreateIpam":["ec2:CreateTags"],"ec2:CreateIpamExternalResourceVerificationToken":["ec2:CreateTags"],"ec2:CreateIpamPolicy":["ec2:CreateTags"],"ec2:CreateIpamPool":["ec2:CreateTags"],"ec2:CreateIpamPrefixListResolver":["ec2:CreateTags"],"ec2:CreateIpamPrefixListResolverTarget":["ec2:CreateTags"],"ec2:CreateIpamResourceDiscovery":["ec2:CreateTags"],"ec2:CreateIpamScope":["ec2:CreateTags"],"ec2:CreateKeyPair":["ec2:CreateTags"],"ec2:CreateLaunchTemplate":["ec2:CreateTags"],"ec2:CreateLocalGatewayRouteTable":["ec2:CreateTags"],"ec2:CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation":["ec2:CreateTags"],"ec2:CreateLocalGatewayRouteTableVpcAssociation":["ec2:CreateTags"],"ec2:CreateLocalGatewayVirtualInterface":["ec2:CreateTags"],"ec2:CreateLocalGatewayVirtualInterfaceGroup":["ec2:CreateTags"],"ec2:CreateMacSystemIntegrityProtectionModificationTask":["ec2:CreateTags"],"ec2:CreateManagedPrefixList":["ec2:CreateTags"],"ec2:CreateNatGateway":["ec2:CreateTags"],"ec2:CreateNetworkAcl":["ec2:CreateTags"],"ec2:CreateNetworkInsightsAccessScope":["ec2:CreateTags"],"ec2:CreateNetworkInsightsPath":["ec2:CreateTags"],"ec2:CreateNetworkInterface":["ec2:CreateTags"],"ec2:CreatePlacementGroup":["ec2:CreateTags"],"ec2:CreatePublicIpv4Pool":["ec2:CreateTags"],"ec2:CreateReplaceRootVolumeTask":["ec2:CreateTags"],"ec2:CreateRestoreImageTask":["ec2:CreateTags"],"ec2:CreateRouteServer":["ec2:CreateTags"],"ec2:CreateRouteServerEndpoint":["ec2:CreateTags"],"ec2:CreateRouteServerPeer":["ec2:CreateTags"],"ec2:CreateRouteTable":["ec2:CreateTags"],"ec2:CreateSecurityGroup":["ec2:CreateTags"],"ec2:CreateSnapshot":["ec2:CreateTags"],"ec2:CreateSnapshots":["ec2:CreateTags"],"ec2:CreateSubnet":["ec2:CreateTags"],"ec2:CreateSubnetCidrReservation":["ec2:CreateTags"],"ec2:CreateTrafficMirrorFilter":["ec2:CreateTags"],"ec2:CreateTrafficMirrorFilterRule":["ec2:CreateTags"],"ec2:CreateTrafficMirrorSession":["ec2:CreateTags"],"ec2:CreateTrafficMirrorTarget":["ec2:CreateTags"],"ec2:CreateTransitGateway":["ec2:CreateTags"],"ec2:CreateTransitGatewayConnect":["ec2:CreateTags"],"ec2:CreateTransitGatewayConnectPeer":["ec2:CreateTags"],"ec2:CreateTransitGatewayMeteringPolicy":["ec2:CreateTags"],"ec2:CreateTransitGatewayMulticastDomain":["ec2:CreateTags"],"ec2:CreateTransitGatewayPeeringAttachment":["ec2:CreateTags"],"ec2:CreateTransitGatewayPolicyTable":["ec2:CreateTags"],"ec2:CreateTransitGatewayRouteTable":["ec2:CreateTags"],"ec2:CreateTransitGatewayRouteTableAnnouncement":["ec2:CreateTags"],"ec2:CreateTransitGatewayVpcAttachment":["ec2:CreateTags"],"ec2:CreateVerifiedAccessEndpoint":["ec2:CreateTags"],"ec2:CreateVerifiedAccessGroup":["ec2:CreateTags"],"ec2:CreateVerifiedAccessInstance":["ec2:CreateTags"],"ec2:CreateVerifiedAccessTrustProvider":["ec2:CreateTags"],"ec2:CreateVolume":["ec2:CreateTags"],"ec2:CreateVpc":["ec2:CreateTags"],"ec2:CreateVpcBlockPublicAccessExclusion":["ec2:CreateTags"],"ec2:CreateVpcEncryptionControl":["ec2:CreateTags"],"ec2:CreateVpcEndpoint":["ec2:CreateTags"],"ec2:CreateVpcEndpointServiceConfiguration":["ec2:CreateTags"],"ec2:CreateVpcPeeringConnection":["ec2:CreateTags"],"ec2:CreateVpnConcentrator":["ec2:CreateTags"],"ec2:CreateVpnConnection":["ec2:CreateTags"],"ec2:CreateVpnGateway":["ec2:CreateTags"],"ec2:ExportImage":["ec2:CreateTags"],"ec2:ImportImage":["ec2:CreateTags"],"ec2:ImportKeyPair":["ec2:CreateTags"],"ec2:ImportSnapshot":["ec2:CreateTags"],"ec2:PurchaseCapacityBlock":["ec2:CreateTags"],"ec2:PurchaseHostReservation":["ec2:CreateTags"],"ec2:RegisterImage":["ec2:CreateTags"],"ec2:RequestSpotFleet":["ec2:CreateTags"],"ec2:RequestSpotInstances":["ec2:CreateTags"],"ec2:RunInstances":["ec2:CreateTags"],"ec2:StartNetworkInsightsAccessScopeAnalysis":["ec2:CreateTags"],"ec2:StartNetworkInsightsAnalysis":["ec2:CreateTags"],"ecr:BatchGetImage":["ecr:BatchImportUpstreamImage","ecr:CreateRepository","ecr:TagResource"],"ecr:CreateRepository":["ecr:TagResource"],"ecr:CreateRepositoryCreationTemplate":["ecr:CreateRepository","ecr:PutLifecyclePolicy","ecr:SetRepositoryPolicy"],"ecr:GetDownloadUrlForLayer":["ecr:BatchImportUpstreamImage"],"ecr:UpdateRepositoryCreationTemplate":["ecr:CreateRepository","ecr:PutLifecyclePolicy","ecr:SetRepositoryPolicy"],"ecs:CreateCapacityProvider":["ecs:PutClusterCapacityProviders","ecs:TagResource"],"ecs:CreateCluster":["ecs:TagResource"],"ecs:CreateExpressGatewayService":["ecs:CreateCluster","ecs:RegisterTaskDefinition","ecs:TagResource"],"ecs:CreateService":["ecs:TagResource"],"ecs:CreateTaskSet":["ecs:TagResource"],"ecs:DeleteCapacityProvider":["ecs:PutClusterCapacityProviders"],"ecs:RegisterContainerInstance":["ecs:TagResource"],"ecs:RegisterTaskDefinition":["ecs:TagResource"],"ecs:RunTask":["ecs:TagResource"],"ecs:StartTask":["ecs:TagResource"],"ecs:UpdateCapacityProvider":["ecs:PutClusterCapacityProviders"],"ecs:UpdateExpressGatewayService":["ecs:RegisterTaskDefinition"],"eks:AssociateIdentityProviderConfig":["eks:TagResource"],"eks:CreateAccessEntry":["eks:TagResource"],"eks:CreateAddon":["eks:TagResource"],"eks:CreateCapability":["eks:TagResource"],"eks:CreateCluster":["eks:CreateAccessEntry","eks:TagResource"],"eks:CreateEksAnywhereSubscription":["eks:TagResource"],"eks:CreateFargateProfile":["eks:TagResource"],"eks:CreateNodegroup":["eks:TagResource"],"eks:CreatePodIdentityAssociation":["eks:TagResource"],"eks:RegisterCluster":["eks:TagResource"],"eks:UpdateClusterConfig":["eks:CreateAccessEntry"],"elasticache:CopySnapshot":["elasticache:AddTagsToResource"],"elasticache:CreateCacheCluster":["elasticache:AddTagsToResource"],"elasticache:CreateCacheParameterGroup":["elasticache:AddTagsToResource"],"elasticache:CreateCacheSubnetGroup":["elasticache:AddTagsToResource"],"elasticache:CreateReplicationGroup":["elasticache:AddTagsToResource"],"elasticache:CreateServerlessCache":["elasticache:AddTagsToResource"],"elasticache:CreateServerlessCacheSnapshot":["elasticache:AddTagsToResource"],"elasticache:CreateSnapshot":["elasticache:AddTagsToResource"],"elasticache:CreateUser":["elasticache:AddTagsToResource"],"elasticache:CreateUserGroup":["elasticache:AddTagsToResource"],"elasticache:DeleteCacheCluster":["elasticache:CreateSnapshot"],"elasticache:DeleteReplicationGroup":["elasticache:CreateSnapshot"],"elasticache:DeleteServerlessCache":["elasticache:CreateServerlessCacheSnapshot"],"elasticache:PurchaseReservedCacheNodesOffering":["elasticache:AddTagsToResource"],"elasticfilesystem:CreateAccessPoint":["elasticfilesystem:TagResource"],"elasticfilesystem:CreateFileSystem":["elasticfilesystem:TagResource"],"elasticloadbalancing:CreateListener":["elasticloadbalancing:AddTags"],"elasticloadbalancing:CreateLoadBalancer":["elasticloadbalancing:AddTags"],"elasticloadbalancing:CreateRule":["elasticloadbalancing:AddTags"],"elasticloadbalancing:CreateTargetGroup":["elasticloadbalancing:AddTags"],"elasticloadbalancing:CreateTrustStore":["elasticloadbalancing:AddTags"],"emr-containers:CreateManagedEndpoint":["ec2:AuthorizeSecurityGroupEgress","ec2:AuthorizeSecurityGroupIngress","ec2:CreateSecurityGroup","ec2:DeleteSecurityGroup","ec2:RevokeSecurityGroupEgress","ec2:RevokeSecurityGroupIngress"],"emr-containers:DeleteManagedEndpoint":["ec2:DeleteSecurityGroup","ec2:RevokeSecurityGroupEgress","ec2:RevokeSecurityGroupIngress"],"emr-containers:DeleteVirtualCluster":["eks:AssociateAccessPolicy","eks:DeleteAccessEntry","eks:DescribeAccessEntry","eks:DisassociateAccessPolicy","eks:ListAssociatedAccessPolicies"],"es:AcceptInboundConnection":["es:AcceptInboundCrossClusterSearchConnection"],"es:AcceptInboundCrossClusterSearchConnection":["es:AcceptInboundConnection"],"es:CancelElasticsearchServiceSoftwareUpdate":["es:CancelServiceSoftwareUpdate"],"es:CancelServiceSoftwareUpdate":["es:CancelElasticsearchServiceSoftwareUpdate"],"es:CreateDomain":["es:CreateElasticsearchDomain"],"es:CreateElasticsearchDomain":["es:AddTags","es:CreateDomain"],"es:CreateOutboundConnection":["es:CreateOutboundCrossClusterSearchConnection"],"es:CreateOutboundCrossClusterSearchConnection":["es:CreateOutboundConnection"],"es:DeleteDomain":["es:DeleteElasticsearchDomain"],"es:DeleteElasticsearchDomain":["es:DeleteDomain"],"es:DeleteOutboundConnection":["es:DeleteOutboundCrossClusterSearchConnection"],"es:DeleteOutboundCrossClusterSearchConnection":["es:DeleteOutboundConnection"],"es:DescribeDomain":["es:DescribeElasticsearchDomain"],"es:DescribeDomainConfig":["es:DescribeElasticsearchDomainConfig"],"es:DescribeDomains":["es:DescribeElasticsearchDomains"],"es:DescribeElasticsearchDomain":["es:DescribeDomain"],"es:DescribeElasticsearchDomainConfig":["es:DescribeDomainConfig"],"es:DescribeElasticsearchDomains":["es:DescribeDomains"],"es:DescribeElasticsearchInstanceTypeLimits":["es:DescribeInstanceTypeLimits"],"es:DescribeInboundConnections":["es:DescribeInboundCrossClusterSearchConnections"],"es:DescribeInboundCrossClusterSearchConnections":["es:DescribeInboundConnections"],"es:DescribeInstanceTypeLimits":["es:DescribeElasticsearchInstanceTypeLimits"],"es:DescribeOutboundConnections":["es:DescribeOutboundCrossClusterSearchConnections"],"es:DescribeOutboundCrossClusterSearchConnections":["es:DescribeOutboundConnections"],"es:DescribeReservedElasticsearchInstanceOfferings":["es:DescribeReservedInstanceOfferings"],"es:DescribeReservedElasticsearchInstances":["es:DescribeReservedInstances"],"es:DescribeReservedInstanceOfferings":["es:DescribeReservedElasticsearchInstanceOfferings"],"es:DescribeReservedInstances":["es:DescribeReservedElasticsearchInstances"],"es:GetCompatibleElasticsearchVersions":["es:GetCompatibleVersions"],"es:GetCompatibleVersions":["es:GetCompatibleElasticsearchVersions"],"es:ListElasticsearchVersions":["es:ListVersions"],"es:ListVersions":["es:ListElasticsearchVersions"],"es:PurchaseReservedElasticsearchInstanceOffering":["es:PurchaseReservedInstanceOffering"],"es:PurchaseReservedInstanceOffering":["es:PurchaseReservedElasticsearchInstanceOffering"],"es:RejectInboundConnection":["es:RejectInboundCrossClusterSearchConnection"],"es:RejectInboundCrossClusterSearchConnection":["es:RejectInboundConnection"],"es:StartElasticsearchServiceSoftwareUpdate":["es:StartServiceSoftwareUpdate"],"es:StartServiceSoftwareUpdate":["es:StartElasticsearchServiceSoftwareUpdate"],"es:UpdateDomainConfig":["es:UpdateElasticsearchDomainConfig"],"es:UpdateElasticsearchDomainConfig":["es:UpdateDomainConfig"],"es:UpgradeDomain":["es:UpgradeElasticsearchDomain"],"es:UpgradeElasticsearchDomain":["es:UpgradeDomain"],"events:CreateEventBus":["events:TagResource"],"events:PutRule":["events:TagResource"],"firehose:CreateDeliveryStream":["firehose:TagDeliveryStream"],"guardduty:CreateDetector":["guardduty:TagResource"],"guardduty:CreateFilter":["guardduty:TagResource"],"guardduty:CreateIPSet":["guardduty:TagResource"],"guardduty:CreateMalwareProtectionPlan":["guardduty:TagResource"],"guardduty:CreateThreatEntitySet":["guardduty:TagResource"],"guardduty:CreateThreatIntelSet":["guardduty:TagResource"],"guardduty:CreateTrustedEntitySet":["guardduty:TagResource"],"health:DescribeAffectedAccountsForOrganization":["organizations:ListAccounts"],"health:DescribeAffectedEntitiesForOrganization":["organizations:ListAccounts"],"health:DescribeEntityAggregatesForOrganization":["organizations:ListAccounts"],"health:DescribeEventDetailsForOrganization":["organizations:ListAccounts"],"health:DescribeEventsForOrganization":["organizations:ListAccounts"],"health:DescribeHealthServiceStatusForOrganization":["organizations:ListAccounts"],"health:DisableHealthServiceAccessForOrganization":["organizations:DisableAWSServiceAccess","organizations:ListAccounts"],"health:EnableHealthServiceAccessForOrganization":["iam:CreateServiceLinkedRole","organizations:EnableAWSServiceAccess","organizations:ListAccounts"],"iam:CreateInstanceProfile":["iam:TagInstanceProfile"],"iam:CreateOpenIDConnectProvider":["iam:TagOpenIDConnectProvider"],"iam:CreatePolicy":["iam:TagPolicy"],"iam:CreateRole":["iam:TagRole"],"iam:CreateSAMLProvider":["iam:TagSAMLProvider"],"iam:CreateServiceLinkedRole":["iam:PutRolePolicy"],"iam:CreateUser":["iam:TagUser"],"iam:CreateVirtualMFADevice":["iam:TagMFADevice"],"iam:DeleteRole":["iam:DeleteServiceLinkedRole"],"iam:GetRole":["iam:DeleteServiceLinkedRole"],"iam:UploadServerCertificate":["iam:TagServerCertificate"],"imagebuilder:CreateInfrastructureConfiguration":["iam:GetInstanceProfile"],"imagebuilder:UpdateInfrastructureConfiguration":["iam:GetInstanceProfile"],"kafka:CreateCluster":["kafka:TagResource"],"kafka:CreateClusterV2":["kafka:TagResource"],"kafka:CreateReplicator":["kafka:TagResource"],"kafka:CreateVpcConnection":["kafka:TagResource"],"kafka:DescribeReplicator":["kafka:ListTagsForResource"],"kinesis:CreateStream":["kinesis:AddTagsToStream"],"kms:CreateKey":["kms:PutKeyPolicy","kms:TagResource"],"lambda:CreateCapacityProvider":["lambda:TagResource"],"lambda:CreateCodeSigningConfig":["lambda:TagResource"],"lambda:CreateEventSourceMapping":["lambda:TagResource"],"lambda:CreateFunction":["lambda:GetLayerVersion","lambda:TagResource"],"lambda:GetFunction":["lambda:ListTags"],"lambda:UpdateFunctionConfiguration":["lambda:GetLayerVersion"],"logs:CreateDelivery":["logs:TagResource"],"logs:CreateLogAnomalyDetector":["logs:TagResource"],"logs:CreateLogGroup":["logs:TagLogGroup","logs:TagResource"],"logs:DeleteAccountPolicy":["logs:DeleteDataProtectionPolicy","logs:DeleteIndexPolicy","logs:DeleteSubscriptionFilter","logs:DeleteTransformer"],"logs:ListLogGroups":["logs:DescribeLogGroups"],"logs:PutAccountPolicy":["logs:PutDataProtectionPolicy","logs:PutIndexPolicy","logs:PutSubscriptionFilter","logs:PutTransformer"],"logs:PutDeliveryDestination":["logs:TagResource"],"logs:PutDeliverySource":["logs:TagResource"],"logs:PutDestination":["logs:TagResource"],"logs:StartQuery":["logs:DescribeLogGroups"],"organizations:AcceptHandshake":["organizations:LeaveOrganization"],"organizations:CreateAccount":["organizations:TagResource"],"organizations:CreateGovCloudAccount":["organizations:TagResource"],"organizations:CreateOrganizationalUnit":["organizations:TagResource"],"organizations:CreatePolicy":["organizations:TagResource"],"organizations:InviteAccountToOrganization":["organizations:TagResource"],"organizations:InviteOrganizationToTransferResponsibility":["organizations:TagResource"],"organizations:PutResourcePolicy":["organizations:TagResource"],"rds:CopyDBClusterParameterGroup":["rds:AddTagsToResource"],"rds:CopyDBClusterSnapshot":["rds:AddTagsToResource"],"rds:CopyDBParameterGroup":["rds:AddTagsToResource"],"rds:CopyDBSnapshot":["rds:AddTagsToResource"],"rds:CopyOptionGroup":["rds:AddTagsToResource"],"rds:CreateBlueGreenDeployment":["rds:AddTagsToResource","rds:CreateDBCluster","rds:CreateDBClusterEndpoint","rds:CreateDBInstance","rds:CreateDBInstanceReadReplica","rds:CreateGlobalCluster"],"rds:CreateCustomDBEngineVersion":["rds:AddTagsToResource"],"rds:CreateDBCluster":["rds:AddTagsToResource","rds:CreateDBInstance"],"rds:CreateDBClusterEndpoint":["rds:AddTagsToResource"],"rds:CreateDBClusterParameterGroup":["rds:AddTagsToResource"],"rds:CreateDBClusterSnapshot":["rds:AddTagsToResource"],"rds:CreateDBInstance":["rds:AddTagsToResource","rds:CreateTenantDatabase"],"rds:CreateDBInstanceReadReplica":["rds:AddTagsToResource","rds:CreateTenantDatabase"],"rds:CreateDBParameterGroup":["rds:AddTagsToResource"],"rds:CreateDBProxy":["rds:AddTagsToResource"],"rds:CreateDBProxyEndpoint":["rds:AddTagsToResource"],"rds:CreateDBSecurityGroup":["rds:AddTagsToResource"],"rds:CreateDBShardGroup":["rds:AddTagsToResource"],"rds:CreateDBSnapshot":["rds:AddTagsToResource"],"rds:CreateDBSubnetGroup":["rds:AddTagsToResource"],"rds:CreateEventSubscription":["rds:AddTagsToResource"],"rds:CreateGlobalCluster":["rds:AddTagsToResource"],"rds:CreateIntegration":["rds:AddTagsToResource"],"rds:CreateOptionGroup":["rds:AddTagsToResource"],"rds:CreateTenantDatabase":["rds:AddTagsToResource"],"rds:DeleteBlueGreenDeployment":["rds:DeleteDBCluster","rds:DeleteDBClusterEndpoint","rds:DeleteDBInstance","rds:DeleteGlobalCluster","rds:PromoteReadReplica","rds:PromoteReadReplicaDBCluster","rds:RemoveFromGlobalCluster"],"rds:DeleteDBCluster":["rds:AddTagsToResource","rds:CreateDBClusterSnapshot","rds:DeleteDBInstance"],"rds:DeleteDBInstance":["rds:AddTagsToResource","rds:CreateDBSnapshot","rds:DeleteTenantDatabase"],"rds:DeleteTenantDatabase":["rds:AddTagsToResource","rds:CreateDBSnapshot"],"rds:ModifyDBCluster":["rds:ModifyDBInstance"],"rds:ModifyDBInstance":["rds:AddTagsToResource","rds:CreateTenantDatabase"],"rds:PromoteReadReplica":["rds:AddTagsToResource"],"rds:PurchaseReservedDBInstancesOffering":["rds:AddTagsToResource"],"rds:RebootDBCluster":["rds:RebootDBInstance"],"rds:RestoreDBClusterFromS3":["rds:AddTagsToResource"],"rds:RestoreDBClusterFromSnapshot":["rds:AddTagsToResource","rds:CreateDBInstance"],"rds:RestoreDBClusterToPointInTime":["rds:AddTagsToResource","rds:CreateDBInstance"],"rds:RestoreDBInstanceFromDBSnapshot":["rds:AddTagsToResource","rds:CreateTenantDatabase"],"rds:RestoreDBInstanceFromS3":["rds:AddTagsToResource"],"rds:RestoreDBInstanceToPointInTime":["rds:AddTagsToResource","rds:CreateTenantDatabase"],"rds:StartDBInstanceAutomatedBackupsReplication":["rds:AddTagsToResource"],"rds:StopDBInstance":["rds:AddTagsToResource","rds:CreateDBSnapshot"],"rds:SwitchoverBlueGreenDeployment":["rds:ModifyDBCluster","rds:ModifyDBInstance","rds:ModifyGlobalCluster","rds:PromoteReadReplica","rds:PromoteReadReplicaDBCluster"],"redshift:AddPartner":["redshift:DeletePartner"],"redshift:CreateCluster":["redshift:AssociateDataShareConsumer","redshift:CreateTags","redshift:RegisterNamespace"],"redshift:CreateClusterParameterGroup":["redshift:CreateTags"],"redshift:CreateClusterSnapshot":["redshift:CreateTags"],"redshift:CreateClusterSubnetGroup":["redshift:CreateTags"],"redshift:CreateEventSubscription":["redshift:CreateTags"],"redshift:CreateHsmClientCertificate":["redshift:CreateTags"],"redshift:CreateHsmConfiguration":["redshift:CreateTags"],"redshift:CreateIntegration":["redshift:CreateTags"],"redshift:CreateRedshiftIdcApplication":["redshift:CreateTags"],"redshift:CreateScheduledAction":["redshift:PauseCluster","redshift:ResizeCluster","redshift:ResumeCluster"],"redshift:CreateSnapshotCopyGrant":["redshift:CreateTags"],"redshift:CreateSnapshotSchedule":["redshift:CreateTags"],"redshift:CreateTags":["redshift:DeleteTags"],"redshift:CreateUsageLimit":["redshift:CreateTags"],"redshift:DeleteCluster":["redshift:CreateClusterSnapshot"],"redshift:ModifyScheduledAction":["redshift:PauseCluster","redshift:ResizeCluster","redshift:ResumeCluster"],"redshift:RestoreFromClusterSnapshot":["redshift:AssociateDataShareConsumer","redshift:RegisterNamespace"],"route53domains:RegisterDomain":["route53:CreateHostedZone"],"s3:CreateBucket":["s3:PutBucketAcl","s3:PutBucketObjectLockConfiguration","s3:PutBucketOwnershipControls","s3:PutBucketVersioning"],"secretsmanager:BatchGetSecretValue":["secretsmanager:GetSecretValue","secretsmanager:ListSecrets"],"secretsmanager:CreateSecret":["secretsmanager:ReplicateSecretToRegions","secretsmanager:TagResource"],"secretsmanager:ValidateResourcePolicy":["secretsmanager:PutResourcePolicy"],"securityhub:BatchGetSecurityControls":["securityhub:DescribeStandardsControls"],"securityhub:BatchGetStandardsControlAssociations":["securityhub:DescribeStandardsControls"],"securityhub:BatchUpdateStandardsControlAssociations":["securityhub:UpdateStandardsControl"],"securityhub:CreateAggregatorV2":["securityhub:TagResource"],"securityhub:CreateAutomationRule":["securityhub:TagResource"],"securityhub:CreateAutomationRuleV2":["securityhub:TagResource"],"securityhub:CreateConfigurationPolicy":["securityhub:TagResource"],"securityhub:CreateConnectorV2":["securityhub:TagResource"],"securityhub:EnableSecurityHub":["securityhub:TagResource"],"securityhub:EnableSecurityHubV2":["securityhub:TagResource"],"securityhub:ListStandardsControlAssociations":["securityhub:DescribeStandardsControls"],"securityhub:UpdateSecurityControl":["securityhub:UpdateStandardsControl"],"ses:CreateAddonInstance":["ses:TagResource"],"ses:CreateAddonSubscription":["ses:TagResource"],"ses:CreateAddressList":["ses:TagResource"],"ses:CreateArchive":["ses:TagResource"],"ses:CreateConfigurationSet":["ses:TagResource"],"ses:CreateContactList":["ses:TagResource"],"ses:CreateCustomVerificationEmailTemplate":["ses:TagResource"],"ses:CreateDedicatedIpPool":["ses:TagResource"],"ses:CreateDeliverabilityTestReport":["ses:TagResource"],"ses:CreateEmailIdentity":["ses:TagResource"],"ses:CreateEmailTemplate":["ses:TagResource"],"ses:CreateIngressPoint":["ses:TagResource"],"ses:CreateMultiRegionEndpoint":["ses:TagResource"],"ses:CreateRelay":["ses:TagResource"],"ses:CreateRuleSet":["ses:TagResource"],"ses:CreateTenant":["ses:TagResource"],"ses:CreateTrafficPolicy":["ses:TagResource"],"sqs:CreateQueue":["sqs:TagQueue"],"ssm:CreateActivation":["ssm:AddTagsToResource"],"ssm:CreateAssociation":["ssm:AddTagsToResource","ssm:SendCommand","ssm:StartAutomationExecution"],"ssm:CreateAssociationBatch":["ssm:CreateAssociation","ssm:SendCommand"],"ssm:CreateDocument":["ssm:AddTagsToResource","ssm:GetDocument"],"ssm:CreateMaintenanceWindow":["ssm:AddTagsToResource"],"ssm:CreateOpsItem":["ssm:AddTagsToResource"],"ssm:CreateOpsMetadata":["ssm:AddTagsToResource"],"ssm:CreatePatchBaseline":["ssm:AddTagsToResource"],"ssm:PutParameter":["ssm:AddTagsToResource"],"ssm:StartAutomationExecution":["ssm:AddTagsToResource"],"ssm:UpdateAssociation":["ssm:SendCommand","ssm:StartAutomationExecution"],"ssm:UpdateDocument":["ssm:GetDocument"],"states:CreateActivity":["states:TagResource"],"states:CreateStateMachine":["states:PublishStateMachineVersion","states:TagResource"],"states:StartExecution":["states:DescribeExecution"],"states:UpdateStateMachine":["states:PublishStateMachineVersion"],"sts:AssumeRole":["sts:SetContext"],"wafv2:AssociateWebACL":["elasticloadbalancing:CreateWebACLAssociation"],"wafv2:CreateIPSet":["wafv2:TagResource"],"wafv2:CreateRegexPatternSet":["wafv2:TagResource"],"wafv2:CreateRuleGroup":["wafv2:TagResource"],"wafv2:CreateWebACL":["wafv2:TagResource"],"wafv2:DisassociateWebACL":["elasticloadbalancing:DeleteWebACLAssociation"],"wafv2:GetWebACLForResource":["elasticloadbalancing:GetLoadBalancerWebACL"],"wafv2:ListResourcesForWebACL":["elasticloadbalancing:DescribeWebACLAssociation"],"xray:CreateGroup":["xray:TagResource"],"xray:CreateSamplingRule":["xray:TagResource"]}}');
;// CONCATENATED MODULE: ./data/permission-only.json
const permission_only_namespaceObject = /*#__PURE__*/JSON.parse('[{"pattern":"appsync:GraphQL","why":"requests to the GraphQL API itself; logged at most as data events","source":"https://docs.aws.amazon.com/appsync/latest/devguide/cloudtrail-logging.html"},{"pattern":"backup:CopyFromBackupVault","why":"checked on the source vault of a copy job; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_backup.html"},{"pattern":"backup:CopyIntoBackupVault","why":"checked on the destination vault of a copy job; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_backup.html"},{"pattern":"cloudfront:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"cloudwatch:Link","why":"checked inside oam:CreateLink and oam:UpdateLink when resources are shared with a monitoring account; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html"},{"pattern":"dynamodb:AssociateTableReplica","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"dynamodb:ReadDataForReplication","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"dynamodb:ReplicateSettings","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"dynamodb:WriteDataForReplication","why":"permission-only: authorises global table replication, no operation has this name","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html"},{"pattern":"ec2:InjectApiError","why":"permission for fault injection experiments; no operation has this name","source":"https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html"},{"pattern":"ec2messages:*","why":"messages between the Systems Manager agent and its endpoints; no management event, at most data events for control channels","source":"https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html"},{"pattern":"ecr:BatchImportUpstreamImage","why":"checked while an image is pulled through the cache; no operation has this name","source":"https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html"},{"pattern":"ecr:ReplicateImage","why":"enforced on the registry of another account while it replicates; no operation has this name","source":"https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html"},{"pattern":"ecs:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"ecs:Poll","why":"the container agent talking to Amazon ECS; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/logging-using-cloudtrail.html"},{"pattern":"ecs:PutSystemLogEvents","why":"the container agent talking to Amazon ECS; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/logging-using-cloudtrail.html"},{"pattern":"ecs:StartTelemetrySession","why":"the container agent talking to Amazon ECS; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/AmazonECS/latest/developerguide/logging-using-cloudtrail.html"},{"pattern":"eks:AccessKubernetesApi","why":"lets the console read Kubernetes objects; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_eks.html"},{"pattern":"eks:MutateViaKubernetesApi","why":"lets the console change Kubernetes objects; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_eks.html"},{"pattern":"elasticache:Connect","why":"IAM sign-in to a cache, inside the Redis protocol; not an API call","source":"https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html"},{"pattern":"elasticfilesystem:Client*","why":"checked when an NFS client mounts, reads or writes; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_efs.html"},{"pattern":"elasticfilesystem:Replication*","why":"used by Amazon EFS while it replicates data; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_efs.html"},{"pattern":"elasticloadbalancing:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"es:ESCrossClusterGet","why":"a request between domains to the OpenSearch API; CloudTrail records the configuration API only","source":"https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-cloudtrailauditing.html"},{"pattern":"es:ESHttp*","why":"requests to the OpenSearch API of a domain; CloudTrail records the configuration API only","source":"https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-cloudtrailauditing.html"},{"pattern":"events:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"execute-api:Invoke","why":"calls to an API of your own, which is no AWS API call","source":"https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html"},{"pattern":"glue:PassConnection","why":"checked when a connection is handed to another operation; no API operation of its own","source":"https://docs.aws.amazon.com/glue/latest/webapi/API_CreateConnection.html"},{"pattern":"iam:PassRole","why":"checked when a role is handed to a service; permission only, never in CloudTrail nor in last accessed data","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html"},{"pattern":"kafka-cluster:*","why":"Kafka clients speak to the brokers, not to an AWS API; connecting, reading and writing leave no event","source":"https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control.html"},{"pattern":"lambda:InvokeFunctionUrl","why":"checked on requests to a function URL; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lambda.html"},{"pattern":"lambda:PassCapacityProvider","why":"checked when a capacity provider is handed to a function; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lambda.html"},{"pattern":"lambda:PassNetworkConnector","why":"checked when a network connector is handed to a service; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_lambda.html"},{"pattern":"logs:Link","why":"checked inside oam:CreateLink and oam:UpdateLink when resources are shared with a monitoring account; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html"},{"pattern":"logs:Unmask","why":"checked when masked log events are read in the clear; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html"},{"pattern":"memorydb:Connect","why":"IAM sign-in to a cluster, inside the Redis protocol; not an API call","source":"https://docs.aws.amazon.com/memorydb/latest/devguide/auth-iam.html"},{"pattern":"rds-db:connect","why":"IAM sign-in to a database; CloudTrail and CloudWatch do not log it","source":"https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"},{"pattern":"redshift:CreateClusterUser","why":"checked inside redshift:GetClusterCredentials with AutoCreate; no API operation of its own","source":"https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html"},{"pattern":"redshift:JoinGroup","why":"checked inside redshift:GetClusterCredentials with DbGroups; no API operation of its own","source":"https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html"},{"pattern":"s3:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"s3:BypassGovernanceRetention","why":"checked inside deletes and retention changes that carry the bypass header; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html"},{"pattern":"s3:GetObjectVersionForReplication","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ObjectOwnerOverrideToBucketOwner","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ReplicateDelete","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ReplicateObject","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"s3:ReplicateTags","why":"used by Amazon S3 with the replication role while it copies objects; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html"},{"pattern":"securityhub:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"ses:AllowVendedLogDeliveryForResource","why":"checked inside logs:PutDeliverySource when a log delivery is set up; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-service-specific.html"},{"pattern":"ssmmessages:*","why":"messages between the Systems Manager agent and its endpoints; no management event, at most data events for control channels","source":"https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-messageAPIs.html"},{"pattern":"states:InvokeHTTPEndpoint","why":"checked while a state machine runs an HTTP task; permission only, logged at most as a data event","source":"https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cloud-trail.html"},{"pattern":"states:RevealSecrets","why":"checked inside states:TestState when secrets are shown; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html"},{"pattern":"sts:SetContext","why":"checked inside sts:AssumeRole when a context is handed on; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_sts.html"},{"pattern":"sts:SetSourceIdentity","why":"checked inside sts:AssumeRole when a source identity is set; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html"},{"pattern":"sts:TagGetWebIdentityToken","why":"checked inside sts:GetWebIdentityToken when the token gets tags; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/service-authorization/latest/reference/list_sts.html"},{"pattern":"sts:TagSession","why":"checked inside sts:AssumeRole when the session gets tags; permission only, no API operation of its own","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html"},{"pattern":"xray:Link","why":"checked inside oam:CreateLink and oam:UpdateLink when resources are shared with a monitoring account; no API operation of its own","source":"https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Unified-Cross-Account-Setup.html"}]');
// EXTERNAL MODULE: ./src/config/settings-changes.ts
var settings_changes = __webpack_require__(2085);
// EXTERNAL MODULE: ./src/evidence/memory.ts
var memory = __webpack_require__(2350);
// EXTERNAL MODULE: ./src/policy/catalogue.ts
var policy_catalogue = __webpack_require__(8851);
;// CONCATENATED MODULE: ./src/reference/event-actions.ts
/**
 * Turns CloudTrail's eventSource and eventName into IAM actions. The operations of AWS's service reference, where it
 * was read, add what an operation may be authorised by besides; what the table says an event needs stays.
 */
class EventActions {
    catalogue;
    permissionless;
    #sources;
    #rows;
    #extras;
    /** By `service:operation` in lower case. */
    #operations;
    #known = new Map();
    constructor(table, catalogue, operations = new Map()) {
        this.catalogue = catalogue;
        this.permissionless = new Set(table.permissionless);
        this.#sources = new Map(Object.entries(table.sources));
        this.#rows = new Map(Object.entries(table.events).flatMap(([service, rows]) => Object.entries(rows).map(([name, row]) => [
            `${service}:${name}`.toLowerCase(),
            row,
        ])));
        this.#extras = new Map(Object.entries(table.mayNeed));
        this.#operations = new Map([...operations].flatMap(([service, list]) => [...list].map(([name, actions]) => [
            `${service}:${name}`.toLowerCase(),
            actions,
        ])));
    }
    /**
     * The actions of an event: the table's row, else the action of the same name, else what the service reference says
     * of the operation of that name, else all of it again without the API version that Lambda and CloudFront append
     * (`GetFunction20150331v2`). The version is cut only when the name as it stands says nothing, since real names end
     * in digits too (`ListObjectsV2`).
     */
    meaningOf(eventSource, eventName) {
        const key = `${eventSource} ${eventName}`;
        const meaning = this.#known.get(key) ?? this.#find(eventSource, eventName);
        this.#known.set(key, meaning);
        return meaning;
    }
    /**
     * What the operation of the same name as an action may be authorised by besides that action, sorted: for sources
     * that report actions and no events. Takes the action in any case; one that nothing is known of gives none.
     */
    mayNeedOf(action) {
        const colon = action.indexOf(':');
        const service = this.catalogue.service(action.slice(0, colon))?.prefix;
        const meaning = service === undefined ? undefined : this.#named(service, action.slice(colon + 1));
        const own = action.toLowerCase();
        const all = meaning === undefined ? [] : [...meaning.needs, ...meaning.mayNeed];
        return all.filter((name) => name.toLowerCase() !== own).sort();
    }
    #find(eventSource, eventName) {
        const label = eventSource.toLowerCase().replace(/\.amazonaws\.com(\.cn)?$/, '');
        const prefix = this.#sources.get(label) ?? label.split('.', 1)[0] ?? '';
        const service = this.catalogue.service(prefix)?.prefix;
        if (service === undefined)
            return { kind: 'unknown' };
        const unversioned = eventName.replace(/(\d{8}|\d{4}_\d{2}_\d{2})(v\d+)?$/, '');
        return (this.#named(service, eventName) ?? this.#named(service, unversioned) ?? { kind: 'unknown', service });
    }
    #named(service, name) {
        const row = this.#rows.get(`${service}:${name}`.toLowerCase());
        const authorised = this.#authorised(service, name);
        if (row !== undefined)
            return known(row.needs, [...(row.mayNeed ?? []), ...authorised]);
        const id = this.catalogue.idOf(`${service}:${name}`);
        if (id === undefined)
            return this.#ofOperation(service, name);
        const action = this.catalogue.nameOf(id);
        return known([action], [...(this.#extras.get(action) ?? []), ...authorised]);
    }
    /**
     * An event that the service reference alone knows: it may be authorised by some actions, and proves the need of none
     * (iam:PassRole is checked of some calls only; some calls need no permission at all).
     */
    #ofOperation(service, name) {
        const actions = this.#authorised(service, name);
        return actions.length === 0 ? undefined : known([], actions);
    }
    /** What the reference says an operation may be authorised by, as far as the catalogue knows it. */
    #authorised(service, name) {
        const listed = this.#operations.get(`${service}:${name}`.toLowerCase()) ?? [];
        return listed.flatMap((action) => {
            const id = this.catalogue.idOf(action);
            return id === undefined ? [] : this.catalogue.nameOf(id);
        });
    }
}
/** Lists without doubles: what is needed is not maybe needed as well. */
function known(needs, mayNeed) {
    const further = new Set(mayNeed.filter((action) => !needs.includes(action)));
    return { kind: 'known', needs, mayNeed: [...further].sort() };
}

// EXTERNAL MODULE: ./src/reference/recorded-actions.ts
var recorded_actions = __webpack_require__(7815);
// EXTERNAL MODULE: ./src/reference/service-reference.ts
var service_reference = __webpack_require__(5822);
;// CONCATENATED MODULE: ./src/reference/knowledge.ts




/** Takes the bundled tables as they are. */
function loadKnowledge(files) {
    const catalogue = new policy_catalogue/* Catalogue */.Q8(files.catalogue);
    return {
        catalogue,
        events: new EventActions(files.events, catalogue),
        coverageRules: (0,recorded_actions/* coverageRules */.qj)(files.rules, files.permissionOnly, catalogue),
        escalation: files.escalation,
    };
}
/**
 * What `loadKnowledge` gave for the same files, extended by AWS's service reference: by actions that are newer than
 * the catalogue, by the flags, and by the actions that operations may be authorised by. `base` itself comes back
 * when the reference holds nothing, and its catalogue when that has every action already.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
 */
function extendKnowledge(files, base, reference, operations = new Map()) {
    if (reference.size === 0 && operations.size === 0)
        return base;
    const catalogue = extendCatalogue(files.catalogue, base.catalogue, reference);
    return {
        catalogue,
        events: new EventActions(files.events, catalogue, operations),
        coverageRules: (0,recorded_actions/* coverageRules */.qj)(files.rules, files.permissionOnly, catalogue, reference),
        escalation: files.escalation,
    };
}
function extendCatalogue(file, base, reference) {
    const added = [...reference].flatMap(([prefix, actions]) => {
        const rows = (0,service_reference/* isServicePrefix */.I9)(prefix) ? newRows(prefix, actions, base) : [];
        return rows.length === 0 ? [] : [[prefix, rows]];
    });
    if (added.length === 0)
        return base;
    const services = new Map(file.services);
    for (const [prefix, rows] of added)
        services.set(prefix, rowOf([...actionsOf(services.get(prefix)), ...rows].sort(byName)));
    return new policy_catalogue/* Catalogue */.Q8({ ...file, services: new Map([...services].sort(byPrefix)) });
}
/** The actions that the catalogue lacks, each once: IAM compares names without case, and so do the sets. */
function newRows(prefix, actions, base) {
    const rows = new Map();
    for (const { name, accessLevel: level } of actions) {
        const lower = name.toLowerCase();
        if (!(0,service_reference/* isActionName */.S8)(name) || rows.has(lower) || base.idOf(`${prefix}:${name}`) !== undefined)
            continue;
        rows.set(lower, { letter: level.charAt(0), name });
    }
    return [...rows.values()];
}
function actionsOf([levels, names] = ['', '']) {
    return levels === ''
        ? []
        : names
            .slice(1)
            .split(' ')
            .map((name, i) => ({ letter: levels.charAt(i), name }));
}
function rowOf(actions) {
    return [actions.map(({ letter }) => letter).join(''), actions.map(({ name }) => ` ${name}`).join('')];
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}
function byPrefix([one], [other]) {
    return one < other ? -1 : 1;
}

// EXTERNAL MODULE: ./src/repository/workspace.ts
var repository_workspace = __webpack_require__(6957);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
;// CONCATENATED MODULE: ./src/sources/account-jobs.ts

/** Returns the same jobs for an account each time. */
function jobsByAccount() {
    const all = new Map();
    return (account) => {
        const jobs = all.get(account) ?? { inTurn: (0,turns/* atMost */.T)(1) };
        all.set(account, jobs);
        return jobs;
    };
}

// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/drift/baseline.ts
var baseline = __webpack_require__(164);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(654);
// EXTERNAL MODULE: ./src/repository/paths.ts
var paths = __webpack_require__(9024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(7346);
;// CONCATENATED MODULE: ./src/run/baseline.ts






const cap = 4 * 1024 * 1024;
/**
 * Reads the baseline of a target; undefined where it has none. What the change under review adds to the file does not
 * count: it may only shrink. Throws InputError for a file that cannot be read or is none.
 */
async function readBaseline({ name, baseline: path }, folder, root, checkout) {
    if (path === undefined)
        return undefined;
    const absolute = (0,external_node_path_.resolve)(folder, path);
    const bytes = await (0,read_file/* readRegularFile */.XF)(absolute, { cap, roots: [root] });
    const text = Buffer.isBuffer(bytes) ? (0,read_file/* decodeUtf8 */._6)(bytes) : undefined;
    if (text === undefined)
        throw wrong(path, Buffer.isBuffer(bytes) ? 'not UTF-8' : bytes.message);
    const { parseBaselines } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2638)]).then(__webpack_require__.bind(__webpack_require__, 2638));
    const now = parseBaselines(text);
    if (typeof now === 'string')
        throw wrong(path, now);
    const own = now.get(name) ?? none;
    const before = await earlierFile(absolute, checkout);
    if (before === 'none')
        return own;
    const earlier = before === 'unknown' ? 'unknown' : parseBaselines(before.text);
    // If it is not known what it listed before, nothing of it is known drift.
    return typeof earlier === 'string' ? none : (0,baseline.shrunk)(own, earlier.get(name) ?? none);
}
const none = { overGranted: new Set(), missing: new Set() };
/** The file as it is in what the change goes into; `none` too where there is no change. */
async function earlierFile(absolute, checkout) {
    if (checkout?.base === undefined)
        return 'none';
    const { tip, repository, root } = checkout;
    const path = (0,paths/* pathIn */.lW)(root, absolute);
    if (tip === undefined || path === undefined)
        return 'unknown';
    try {
        const file = await repository.read(tip, path);
        if (file === undefined)
            return 'none';
        return file.text === undefined ? 'unknown' : { text: file.text };
    }
    catch (error) {
        return (0,repository_repository/* undefinedOnFailure */.U9)(error) ?? 'unknown';
    }
}
function wrong(path, message) {
    const remedy = 'name the baseline.json that a run leaves in its report-directory';
    return new input_error/* InputError */.d([{ location: `baseline ${path}`, message, remedy }]);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/config/config.ts
var config = __webpack_require__(1122);
// EXTERNAL MODULE: ./src/run/own-session.ts
var own_session = __webpack_require__(2044);
// EXTERNAL MODULE: ./src/run/sources.ts + 6 modules
var sources = __webpack_require__(7335);
;// CONCATENATED MODULE: ./src/run/gather.ts






/** Reads every source of a group, side by side. Throws InputError. */
async function askSources(group, gatherer) {
    const { request } = group;
    const { surroundings, kept } = gatherer;
    const window = windowOf(request, gatherer);
    const file = request.file && (await kept.evidence(request.file.path));
    const previous = request.memory && (await kept.previous(request.memory.path));
    const answers = await untilOneFails(surroundings, (context) => ask(group, { window, previous, context }, gatherer));
    return { group, window, answers, file, previous, interrupted: surroundings.signal.aborted };
}
/** The time that sources are asked about. Throws InputError for a window that ends after today. */
function windowOf(request, { now, surroundings }) {
    const { windowEnd: end = now, lookback = config/* defaultLookback */.kA, logs } = request;
    const asks = logs !== undefined || (0,sources/* asksAws */.ER)(request, surroundings.env);
    // The end of today is in the future, and is allowed.
    if (asks && end > now + time/* day */.vd)
        throw new input_error/* InputError */.d([endsInFuture]);
    return { start: end - lookback, end };
}
const endsInFuture = {
    location: 'window-end',
    message: 'lies in the future',
    remedy: 'name a day that has come, or leave it out for now',
};
/** Asks the shared sources and every account, side by side. */
async function ask({ request, principals, parts }, { window, previous, context }, { now, folders, jobs }) {
    const own = (0,own_session/* ownSession */.x)(request, principals, context);
    const logs = await prepare(request, { principals, window, now, folders, context, session: own.session });
    const askAll = async () => {
        if (!(0,sources/* asksAws */.ER)(request, context.env))
            return undefined;
        const earlier = previous?.coverage ?? [];
        return loadAndAsk(parts, { own: await own.open(), window, now, context, jobs, earlier });
    };
    const [records, accounts] = await Promise.all([Promise.all(logs.map((one) => one.gather())), askAll()]);
    return { logs: records, accounts };
}
async function prepare(request, run) {
    const prepared = [];
    for (const reader of (0,sources/* sharedReaders */.iU)(request))
        prepared.push(await reader.prepare(run));
    return prepared;
}
async function loadAndAsk(...of) {
    const { askAccounts: askAll } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(7392), __webpack_require__.e(4325)]).then(__webpack_require__.bind(__webpack_require__, 4325));
    return askAll(...of);
}
/** Gives work a signal of its own: when one part of the work throws, the other parts end as well. */
async function untilOneFails(context, work) {
    const ending = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, ending.signal);
    const end = () => ending.abort();
    context.signal.addEventListener('abort', end);
    if (context.signal.aborted)
        end();
    try {
        return await work({ ...context, signal: ending.signal });
    }
    catch (error) {
        end();
        throw error;
    }
    finally {
        context.signal.removeEventListener('abort', end);
    }
}

// EXTERNAL MODULE: ./src/run/gatherer.ts
var run_gatherer = __webpack_require__(5169);
// EXTERNAL MODULE: ./src/run/input-checks.ts
var input_checks = __webpack_require__(9615);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/files/folders.ts
var files_folders = __webpack_require__(2814);
;// CONCATENATED MODULE: ./src/run/load-reference.ts


const official = 'https://servicereference.us-east-1.amazonaws.com';
/**
 * Reads AWS's service reference. Undefined when it is switched off, and when the run sends no requests to
 * AWS: such a run stays offline. Throws InputError for a folder that may not be read.
 */
async function readReference({ reference }, asksAws, services, { folders, now, surroundings }) {
    const { env, signal } = surroundings;
    if (reference.kind === 'off' || (reference.kind === 'auto' && !asksAws) || signal.aborted)
        return undefined;
    const { readServiceReference } = await __webpack_require__.e(/* import() */ 4260).then(__webpack_require__.bind(__webpack_require__, 4260));
    const cache = (0,files_folders/* cacheFolder */.n)('service-reference', env);
    const from = reference.kind === 'folder'
        ? {
            kind: 'folder',
            path: await (0,files_folders/* allowed */.T)('service-reference', reference.path, folders),
            roots: folders.evidenceRoots,
        }
        : { kind: 'url', url: reference.kind === 'url' ? reference.url : official };
    const read = await readServiceReference({ from, services, cache, signal, now });
    // A document without any action is of no service that AWS has: it would make everything invisible.
    const documents = [...read.documents].filter(([, { actions }]) => actions.length > 0);
    return {
        services: (0,order/* sorted */.I)(new Map(documents.map(([prefix, { actions }]) => [prefix, actions]))),
        operations: new Map(documents.map(([prefix, { operations }]) => [prefix, operations])),
        remarks: read.remarks,
    };
}

// EXTERNAL MODULE: ./src/run/read-policies.ts + 2 modules
var read_policies = __webpack_require__(1909);
;// CONCATENATED MODULE: ./src/run/ports.ts



















/** Fills the ports with the file system, the repository, AWS and the bundled tables. */
function openPorts({ folders, context, now, change = {}, withoutEvidence }) {
    const files = { catalogue: readCatalogue(), events: event_actions_namespaceObject, rules: coverage_rules_namespaceObject, permissionOnly: permission_only_namespaceObject, escalation: escalation_paths_namespaceObject };
    const knowledge = loadKnowledge(files);
    const kept = new run_gatherer/* KeptFiles */.u(folders);
    const gatherer = { folders, now, surroundings: context, kept, jobs: jobsByAccount() };
    const { checkout, brought } = change;
    const lack = withoutEvidence === undefined ? {} : { withoutEvidence };
    return {
        now,
        knowledge,
        learn: (reference, operations) => extendKnowledge(files, knowledge, reference, operations),
        readPolicies: (target) => readPolicies(target, folders, change),
        findRoles: async (targets) => {
            if (targets.every(({ rolePatterns }) => rolePatterns.length === 0))
                return targets;
            const { findRoles } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(36), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 36));
            return findRoles(targets, { ...gatherer, ...lack });
        },
        ask: (group) => askSources(group, gatherer),
        readReference: (request, services) => readReference(request, (0,sources/* asksAws */.ER)(request, context.env), services, gatherer),
        recall: async ({ path, retention }) => (0,memory/* remember */.k)(await kept.previous(path), nothing, retention, now),
        readHistory: (request) => kept.history(request),
        readChange: async (target) => {
            const baseline = await readBaseline(target, folders.folder, folders.root, checkout);
            const unproven = brought === undefined ? [] : await (0,settings_changes/* broughtEvidence */.fu)(target, brought);
            return { ...(baseline === undefined ? {} : { baseline }), unproven, ...lack };
        },
        readVersions: (policies, since) => (0,read_policies/* versionsOf */.x4)(policies, since, checkout, folders.folder),
    };
}
const nothing = { coverage: [], principals: new Map() };
async function readPolicies(target, folders, change) {
    const workspace = { root: folders.root, resolve: (path) => (0,external_node_path_.resolve)(folders.folder, path) };
    const files = await (0,repository_workspace/* readPolicyFiles */.Q)(target.policyFiles, workspace);
    const paths = files.texts.map(({ path }) => (0,external_node_path_.resolve)(folders.root, path));
    if (change.confined === true)
        await (0,input_checks/* rejectNested */.H$)(folders, paths);
    return (0,read_policies/* withBase */.cV)(target, files, folders, change);
}
/** A file beside the bundle: a text in a script would be compiled and copied before it is read. */
function readCatalogue() {
    return (0,policy_catalogue/* parseCatalogue */.jH)((0,external_node_fs_.readFileSync)(new URL(/* asset import */ __webpack_require__(285), __webpack_require__.b), 'latin1'));
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

/***/ 7335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ accountReaders),
  lB: () => (/* binding */ asksAccounts),
  ER: () => (/* binding */ asksAws),
  iU: () => (/* binding */ sharedReaders),
  Tj: () => (/* binding */ sources)
});

// EXTERNAL MODULE: ./src/config/evidence-request.ts
var evidence_request = __webpack_require__(8865);
;// CONCATENATED MODULE: ./src/sources/source.ts
/** Identifies this attempt of a run: a job or query that is sent twice in it is started once. */
function attemptOf({ context: { env }, now }) {
    return `${env.GITHUB_RUN_ID ?? process.pid} ${env.GITHUB_RUN_ATTEMPT ?? now}`;
}

;// CONCATENATED MODULE: ./src/sources/athena/source.ts

/**
 * CloudTrail logs counted by a query of Athena. The table covers principals of any account, so it does not matter whose
 * credentials the run has.
 */
const athena = {
    scope: 'shared',
    name: 'athena',
    asksAws: true,
    wants: ({ athena: request, windowEnd }) => request && {
        probe: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2204), __webpack_require__.e(6530)]).then(__webpack_require__.bind(__webpack_require__, 6530))).probeAthena(access, request),
        prepare: async (run) => ({ gather: () => gather(run, request, windowEnd !== undefined) }),
    },
};
async function gather(run, request, endIsNamed) {
    const [{ AthenaApi }, { gatherAthena, nothing }, { LogBucket }, { withoutCredentials }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2204), __webpack_require__.e(3836)]).then(__webpack_require__.bind(__webpack_require__, 3836)), __webpack_require__.e(/* import() */ 5103).then(__webpack_require__.bind(__webpack_require__, 5103)), __webpack_require__.e(/* import() */ 1680).then(__webpack_require__.bind(__webpack_require__, 1680)), Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 9401))]);
    const { principals, window, now, context } = run;
    const { signal, clock, report } = context;
    const session = await run.session();
    if (session === undefined)
        return { source: 'athena', ...nothing({ principals, window }, withoutCredentials) };
    const answer = await gatherAthena({
        ...request,
        principals,
        window,
        endIsNamed,
        now,
        attempt: attemptOf(run),
        api: new AthenaApi(await session.athena()),
        bucket: (name) => new LogBucket(session, name),
        signal,
        clock,
        report,
    });
    return { source: 'athena', ...answer };
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/source.ts
/** CloudTrail log files, in folders and in buckets of S3. */
const cloudtrailLogs = {
    scope: 'shared',
    name: 'cloudtrail-logs',
    asksAws: false,
    wants: ({ logs, file }) => logs && {
        probe: async (access) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(3682)]).then(__webpack_require__.bind(__webpack_require__, 1301))).probeBuckets(logs.buckets, access),
        prepare: async (run) => (await __webpack_require__.e(/* import() */ 4002).then(__webpack_require__.bind(__webpack_require__, 4002))).prepareLogs({ logs, optional: file !== undefined }, run),
    },
};

// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(5537);
;// CONCATENATED MODULE: ./src/sources/last-accessed/source.ts

/** Reports of the last accessed information of IAM. */
const lastAccessed = {
    scope: 'account',
    name: 'last-accessed',
    wants: ({ lastAccessed: choice }) => {
        if (choice === 'no')
            return undefined;
        return {
            probe: async ({ session }) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(4231)]).then(__webpack_require__.bind(__webpack_require__, 4231))).probeLastAccessed(session),
            gather: gatherAll,
            failed: (principal, { reason, otherAccount }, { window, now }) => {
                // `auto` only asks where the credentials allow it: an account without any is no failure.
                if (choice === 'auto' && otherAccount)
                    return { remark: `last accessed was not read: ${reason}` };
                const gaps = [{ location: 'last-accessed', message: reason }];
                const reach = { start: now, end: now };
                return {
                    coverage: { source: 'last-accessed', principal, window, trackingPeriod: reach, gaps, services: [] },
                };
            },
        };
    },
};
/** IAM throttles an account that asks for many reports at once. */
const parallelReports = 6;
async function gatherAll({ principals, window, now, session }) {
    const { gatherLastAccessed } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(3554)]).then(__webpack_require__.bind(__webpack_require__, 3554));
    const inTurn = (0,turns/* atMost */.T)(parallelReports);
    return Promise.all(principals.map(({ arn }) => inTurn(async () => {
        const { coverage, actions } = await gatherLastAccessed(session.iam, arn, window, now, session);
        return { coverage, tried: actions };
    })));
}

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
;// CONCATENATED MODULE: ./src/sources/policy-generation/source.ts


/** Policy generation of IAM Access Analyzer, from the trails of an account. */
const policyGeneration = {
    scope: 'account',
    name: 'policy-generation',
    wants: ({ generation, trails }) => {
        if (generation === undefined)
            return undefined;
        const { accessRole, regions } = generation;
        return {
            probe: async ({ session, now }) => (await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(8816), __webpack_require__.e(1645), __webpack_require__.e(6196)]).then(__webpack_require__.bind(__webpack_require__, 6196))).probeGeneration(session, accessRole, now),
            gather: (run) => run.jobs.inTurn(() => source_gatherAll(run, generation, trails)),
            failed: (principal, { reason }, { window }) => {
                const gaps = [{ location: 'policy-generation', message: reason }];
                const nothing = { covered: [], jobs: [], trails: [], actions: 0, services: [] };
                return { coverage: { source: 'policy-generation', principal, window, gaps, ...nothing, regions } };
            },
        };
    },
};
async function source_gatherAll(run, { timeout, ...request }, trails) {
    const [{ GenerationApi }, { gatherQueue }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(7578)]).then(__webpack_require__.bind(__webpack_require__, 7578)), Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2691)]).then(__webpack_require__.bind(__webpack_require__, 5072))]);
    const { principals, window, now, session, jobs, earlier, context } = run;
    const { signal, clock, report } = context;
    jobs.deadline ??= clock.now() + timeout;
    const { answers, remarks } = await gatherQueue({
        ...request,
        api: new GenerationApi(await session.accessAnalyzer()),
        region: session.region,
        attempt: attemptOf(run),
        signal,
        clock,
        report,
        trails,
        deadline: jobs.deadline,
        account: jobs,
        window: generationWindow(window, now),
        principals: principals.map(({ arn }) => arn),
        earlier: completeCoverages(earlier),
    }, run.trails);
    return answers.map(({ coverage, actions }) => ({
        coverage,
        tried: actions.map((action) => ({ action })),
        remark: remarks.get(coverage.principal),
    }));
}
/** What the jobs of the last run covered, by principal. */
function completeCoverages(coverages) {
    return new Map(coverages.flatMap((coverage) => coverage.source === 'policy-generation' && coverage.gaps.length === 0
        ? [[coverage.principal, coverage]]
        : []));
}
const longest = 90 * time/* day */.vd;
/** Ends a minute ago, because trails lag behind; at most 90 days, in whole seconds, as AWS keeps it. */
function generationWindow({ start, end }, now) {
    const last = Math.floor(Math.min(end, now - 60_000) / 1000) * 1000;
    return { start: last - Math.min(end - start, longest), end: last };
}

;// CONCATENATED MODULE: ./src/sources/unused-access/source.ts

/** Findings of an unused access analyzer of IAM Access Analyzer. */
const unusedAccess = {
    scope: 'account',
    name: 'unused-access',
    wants: ({ unusedAccess: choice }) => {
        if (choice === undefined)
            return undefined;
        const { analyzer } = choice;
        return {
            probe: (access) => probe(access, analyzer),
            gather: (run) => unused_access_source_gatherAll(run, analyzer),
            failed: (principal, { reason }, { window, now }) => {
                const gaps = [{ location: 'unused-access', message: reason }];
                const about = { principal, window, trackingPeriod: { start: now, end: now }, gaps };
                return { coverage: { source: 'unused-access', ...about, analyzer: analyzer ?? '', actions: [] } };
            },
        };
    },
};
async function probe(access, analyzer) {
    const [{ probeAnalyzer }, { soon }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(8688)]).then(__webpack_require__.bind(__webpack_require__, 8688)), __webpack_require__.e(/* import() */ 1373).then(__webpack_require__.bind(__webpack_require__, 1373))]);
    return probeAnalyzer(await clientFor(access, analyzer), soon(access.session), analyzer);
}
/** Access Analyzer throttles an account that lists findings for many principals at once. */
const parallelPrincipals = 3;
async function unused_access_source_gatherAll(run, analyzer) {
    const { gatherUnusedAccess } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1645), __webpack_require__.e(9040)]).then(__webpack_require__.bind(__webpack_require__, 9040));
    const { principals, window, now, session } = run;
    const { signal, clock } = session;
    const client = await clientFor(run, analyzer);
    const inTurn = (0,turns/* atMost */.T)(parallelPrincipals);
    return Promise.all(principals.map(({ arn: principal }) => inTurn(async () => {
        const request = { principal, analyzer, window, now, signal, clock };
        const { coverage, actions } = await gatherUnusedAccess(client, request);
        return { coverage, tried: actions };
    })));
}
/** The analyzer of an organization may be in another account than the principals: that of the run's own credentials. */
function clientFor({ session, own, principals }, analyzer) {
    const [, , , region, account] = analyzer?.split(':') ?? [];
    const elsewhere = account !== undefined && principals.every((one) => one.account !== account);
    return (elsewhere ? own : session).accessAnalyzer(region);
}

;// CONCATENATED MODULE: ./src/run/sources.ts






/** Every source but the evidence file, in the order in which reports list them. */
const sources = [
    cloudtrailLogs,
    policyGeneration,
    athena,
    lastAccessed,
    unusedAccess,
];
/** The sources that a request reads once for all principals. */
function sharedReaders(request) {
    return sources.flatMap((source) => (source.scope === 'shared' ? (source.wants(request) ?? []) : []));
}
/** The sources that a request asks in each account. */
function accountReaders(request) {
    return sources.flatMap((source) => (source.scope === 'account' ? (source.wants(request) ?? []) : []));
}
/** Whether a request needs credentials of the account of each principal. */
function asksAccounts(request) {
    return accountReaders(request).length > 0 || request.activeFindings !== undefined;
}
/**
 * Whether AWS is asked about principals at all. A trail named for logs is asked for its settings if the environment has
 * credentials; a trail alone asks for nothing.
 */
function asksAws(request, env) {
    const shared = sources.some((one) => one.scope === 'shared' && one.asksAws && one.wants(request));
    const readsTrails = request.logs !== undefined && request.trails.length > 0;
    return asksAccounts(request) || shared || (readsTrails && (0,evidence_request/* namesCredentials */.lt)(env));
}


/***/ }),

/***/ 285:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "36d3aa2851af0c79ce35.txt";

/***/ })

};
