export const id = 9553;
export const ids = [9553];
export const modules = {

/***/ 29553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfigFile: () => (/* binding */ parseConfigFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/drift/acceptances.ts
var acceptances = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(53713);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(66185);
;// CONCATENATED MODULE: ./src/config/archive-rules.ts



const analyzerKinds = ['external-access', 'unused-access', 'internal-access'];
function archiveRules(entries, path, problems) {
    const rules = entries.flatMap((entry) => {
        const wrong = wrongIn(entry);
        const location = `${path}: archive rule ${(0,base_text/* quote */.hD)(entry.name)}`;
        problems.push(...wrong.map((one) => ({ location, ...one })));
        return wrong.length === 0 ? [ruleOf(entry)] : [];
    });
    const twice = rules.filter((rule, index) => rules.slice(0, index).some((one) => meet(one, rule)));
    problems.push(...twice.map(({ name, analyzers }) => ({
        location: `${path}: archive rule ${(0,base_text/* quote */.hD)(name)}`,
        message: `is defined twice for the same ${analyzers} analyzers`,
        remedy: 'give each rule of an analyzer a unique name',
    })));
    return rules;
}
function wrongIn({ name, accounts, regions, filter }) {
    const wrong = [];
    if (!/^[A-Za-z][A-Za-z0-9_.-]{0,254}$/.test(name))
        wrong.push(wrongName);
    for (const one of listOf(accounts).filter((account) => !/^\d{12}$/.test(account)))
        wrong.push({ message: `${(0,base_text/* quote */.hD)(one)} is not an account ID`, remedy: 'use twelve digits, in quotes' });
    for (const one of listOf(regions).filter((region) => !(0,arn/* isRegion */.Dp)(region)))
        wrong.push({ message: `${(0,base_text/* quote */.hD)(one)} is not an AWS Region`, remedy: 'use one such as eu-west-1' });
    const criteria = Object.entries(filter);
    if (criteria.length === 0)
        wrong.push({
            message: 'has an empty filter',
            remedy: 'add at least one filter key, such as resourceType',
        });
    for (const [key, { eq, neq, contains, exists }] of criteria) {
        const lists = [eq, neq, contains].filter((one) => one !== undefined).map(listOf);
        if (lists.length === 0 && exists === undefined)
            wrong.push({
                message: `filter ${(0,base_text/* quote */.hD)(key)} has no condition`,
                remedy: 'add eq, neq, contains or exists',
            });
        if (lists.some(({ length }) => length < 1 || length > 20))
            wrong.push({
                message: `filter ${(0,base_text/* quote */.hD)(key)} has no values or too many`,
                remedy: 'use 1 to 20 values',
            });
        if (lists.some((texts) => texts.includes('')))
            wrong.push({
                message: `filter ${(0,base_text/* quote */.hD)(key)} has an empty value`,
                remedy: 'enter the value to match',
            });
    }
    return wrong;
}
const wrongName = {
    message: 'the name is not valid',
    remedy: 'use a letter, then letters, digits, periods, hyphens and underscores (up to 255 characters)',
};
function ruleOf({ name, analyzers, accounts, regions, filter }) {
    return {
        name,
        analyzers,
        accounts: [...new Set(listOf(accounts))],
        regions: [...new Set(listOf(regions))],
        filter: new Map(Object.entries(filter).map(([key, criterion]) => [key, criterionOf(criterion)])),
    };
}
function criterionOf({ eq, neq, contains, exists }) {
    return {
        ...(eq === undefined ? {} : { eq: listOf(eq) }),
        ...(neq === undefined ? {} : { neq: listOf(neq) }),
        ...(contains === undefined ? {} : { contains: listOf(contains) }),
        ...(exists === undefined ? {} : { exists }),
    };
}
function listOf(given) {
    if (given === undefined)
        return [];
    return (Array.isArray(given) ? given : [given]).map(String);
}
function meet(a, b) {
    const share = (ours, theirs) => ours.length === 0 || theirs.length === 0 || ours.some((one) => theirs.includes(one));
    return (a.name === b.name &&
        a.analyzers === b.analyzers &&
        share(a.accounts, b.accounts) &&
        share(a.regions, b.regions));
}
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const texts = schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar)]);
const criterionShape = schemas/* strictObject */.rej({
    eq: texts.optional().describe('equals one of these'),
    neq: texts.optional().describe('equals none of these'),
    contains: texts.optional().describe('contains one of these'),
    exists: schemas/* boolean */.zMY().optional().describe('whether the finding has the property'),
});
const kinds = analyzerKinds.join(', ');
const archiveRuleShape = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1).describe('name of the rule in AWS'),
    analyzers: schemas/* enum */.k5n(analyzerKinds, {
        error: ({ input }) => (input === undefined ? 'is missing' : `must be one of ${kinds}`),
    })
        .describe('type of the analyzers that get the rule'),
    accounts: texts
        .optional()
        .describe('account IDs, twelve digits in quotes; default: the accounts of the config file, or the account of the credentials'),
    regions: texts.optional().describe('AWS Regions; default: AWS_REGION'),
    filter: schemas/* record */.g1P(schemas/* string */.YjP(), criterionShape)
        .describe('conditions on findings, by the filter keys of IAM Access Analyzer; all must be true'),
});

;// CONCATENATED MODULE: ./src/config/described-roles.ts
const sourceKinds = ['cloudformation', 'cdk', 'terraform'];

// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(64389);
;// CONCATENATED MODULE: ./src/config/config-content.ts







function readContent(content, path) {
    const { accounts = [], targets, accept = [], 'archive-rules': given = [], ...others } = content;
    const { 'targets-from': sources = [], ...inputs } = others;
    const { mode, rules } = Array.isArray(given) ? { mode: undefined, rules: given } : given;
    const reading = { path, problems: bothWays(targets ?? [], path) };
    const file = {
        path,
        inputs: rawInputs({ ...inputs, 'archive-rules': mode }),
        targets: targets?.map((target) => readTarget(target, reading)),
        sources: sources.flatMap((source) => readSource(source, reading)),
        accounts: accounts.flatMap(({ account, ...own }) => readAccount(account, own, reading)),
        rules: archiveRules(rules, path, reading.problems),
        acceptances: acceptancesOf(accept, reading, true),
    };
    return reading.problems.length > 0 ? reading.problems : file;
}
function readTarget({ name, accept = [], account, ...inputs }, reading) {
    const id = account === undefined ? undefined : accountId(account, `account of target ${name}`, reading);
    return {
        name,
        ...(id === undefined ? {} : { account: id }),
        inputs: rawInputs(inputs),
        acceptances: acceptancesOf(accept, reading, false),
    };
}
function readSource({ name, accept = [], account, region, roles = [], cloudformation, cdk, terraform, ...inputs }, reading) {
    const paths = { cloudformation, cdk, terraform };
    const [kind, ...others] = sourceKinds.filter((one) => paths[one] !== undefined);
    const path = kind === undefined ? undefined : paths[kind];
    if (kind === undefined || path === undefined || others.length > 0) {
        const message = `targets-from: an entry names ${kind === undefined ? 'no source' : 'two sources'}`;
        reading.problems.push({
            location: reading.path,
            message,
            remedy: `use one of ${sourceKinds.join(', ')}`,
        });
        return [];
    }
    const id = account === undefined ? undefined : accountId(account, `account of targets-from ${path}`, reading);
    return [
        {
            ...{ kind, path },
            ...(name === undefined ? {} : { name }),
            ...(id === undefined ? {} : { account: id }),
            ...(region === undefined ? {} : { region }),
            roles: (Array.isArray(roles) ? roles : [roles]).map(String),
            inputs: rawInputs(inputs),
            acceptances: acceptancesOf(accept, reading, false),
        },
    ];
}
function readAccount(account, inputs, reading) {
    const id = accountId(account, 'accounts', reading);
    return id === undefined ? [] : [{ account: id, inputs: rawInputs(inputs) }];
}
function accountId(given, where, { path, problems }) {
    const text = String(given);
    if (/^\d{12}$/.test(text))
        return text;
    const message = `${where}: ${(0,base_text/* quote */.hD)(text)} is not an account ID`;
    problems.push({ location: path, message, remedy: 'use twelve digits, in quotes' });
    return undefined;
}
function bothWays(targets, path) {
    return targets
        .filter((target) => target['policy-file'] !== undefined && target['policy-files'] !== undefined)
        .map(({ name }) => {
        const message = `target ${(0,base_text/* quote */.hD)(String(name))} has both policy-file and policy-files`;
        return { location: path, message, remedy: 'keep one of the two' };
    });
}
function rawInputs(content) {
    const inputs = new Map();
    for (const [key, given] of Object.entries(content)) {
        const name = key === 'policy-files' ? 'policy-file' : key;
        if (!(0,config_inputs/* isInputName */.wp)(name) || given === undefined)
            continue;
        const text = Array.isArray(given) ? `${given.map(String).join('\n')}\n` : String(given);
        if (text.trim() !== '')
            inputs.set(name, text);
    }
    return inputs;
}
function acceptancesOf(entries, { path, problems }, isShared) {
    const report = (message, remedy) => problems.push({ location: path, message: `accept: ${message}`, remedy });
    return entries.flatMap(({ action, reason, expires }) => {
        const before = problems.length;
        const pattern = (0,action_pattern/* parseActionPattern */.cl)(action);
        const last = String(expires);
        if ((0,time/* parseDay */.Iq)(last) === undefined)
            report(`expires ${(0,base_text/* quote */.hD)(last)} of ${(0,base_text/* quote */.hD)(action)} is not a day`, 'use the last day on which it applies, such as 2027-02-28');
        if (typeof pattern === 'string') {
            report(`${(0,base_text/* quote */.hD)(action)} is not an action: ${pattern}`, 'use service:Action, such as s3:GetObject');
            return [];
        }
        if (isShared && (0,acceptances/* isEveryAction */.mP)(pattern))
            report(`${(0,base_text/* quote */.hD)(action)} is allowed inside a target only`, 'move it into a target, or name the actions');
        if (problems.length > before)
            return [];
        return [{ pattern, reason, expires: last, ...(isShared ? { isShared } : {}) }];
    });
}

;// CONCATENATED MODULE: ./src/config/config-schema.ts



const config_schema_scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const value = schemas/* union */.KCZ([config_schema_scalar, schemas/* array */.YOg(config_schema_scalar)]);
function keysOf(canHave) {
    const specs = config_inputs/* inputSpecs */.Tx;
    const keys = specs.filter((spec) => spec.allowedIn.config && canHave(spec));
    return Object.fromEntries(keys.map((spec) => [spec.name, value.optional().describe(textOf(spec))]));
}
function textOf({ description, default: fallback }) {
    return fallback === undefined ? description : `${description} Default: ${fallback}.`;
}
const rulesShape = schemas/* array */.YOg(archiveRuleShape);
const acceptShape = schemas/* array */.YOg(schemas/* strictObject */.rej({
    action: schemas/* string */.YjP().min(1).describe('service:Action; wildcards are allowed'),
    reason: schemas/* string */.YjP().min(1).describe('why the action is kept'),
    expires: config_schema_scalar.describe('last day on which it applies, such as 2027-02-28'),
}))
    .describe('actions that are listed, not counted');
const configSchema = schemas/* strictObject */.rej({
    ...keysOf(({ scope }) => scope !== 'own'),
    accept: acceptShape.optional(),
    accounts: schemas/* array */.YOg(schemas/* strictObject */.rej({
        account: config_schema_scalar.describe('twelve digits, in quotes'),
        ...keysOf(({ scope }) => scope === 'account'),
    }))
        .optional()
        .describe('settings for all targets of an account'),
    'archive-rules': schemas/* union */.KCZ([
        rulesShape,
        schemas/* strictObject */.rej({
            mode: schemas/* enum */.k5n(['plan', 'apply', 'off'], { error: () => 'must be plan, apply or off' })
                .optional()
                .describe('What the action does with the rules. Default: off.'),
            rules: rulesShape,
        }),
    ], { error: () => 'must be a list of rules, or mode and rules' })
        .optional()
        .describe('Archive rules of IAM Access Analyzer: a list, or mode and rules.'),
    'targets-from': schemas/* array */.YOg(schemas/* strictObject */.rej({
        cloudformation: schemas/* string */.YjP().min(1).optional().describe('CloudFormation or SAM template'),
        cdk: schemas/* string */.YjP().min(1).optional().describe('output directory of cdk synth, such as cdk.out'),
        terraform: schemas/* string */.YjP().min(1).optional().describe('folder of a Terraform or OpenTofu root module'),
        name: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('name of each target, with {role} in it. Default: {role}.'),
        account: config_schema_scalar.optional().describe('account of the roles, twelve digits, in quotes'),
        region: schemas/* string */.YjP().min(1).optional().describe('AWS Region of the stack'),
        roles: value
            .optional()
            .describe('logical IDs or addresses of the roles, with * and ?; ! excludes. Default: all.'),
        ...keysOf(({ scope, name }) => scope !== 'run' && name !== 'principal-arn' && name !== 'policy-file'),
        accept: acceptShape.optional(),
    }))
        .min(1)
        .optional()
        .describe('files that describe roles; each role is a target'),
    targets: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP().min(1),
        account: config_schema_scalar
            .optional()
            .describe('account of the principals; not needed, because principal-arn names it'),
        'policy-files': value
            .optional()
            .describe('policy files, as paths or globs; several files are compared as one policy'),
        ...keysOf(({ scope }) => scope !== 'run'),
        accept: acceptShape.optional(),
    }))
        .min(1)
        .optional()
        .describe('policies and the principals they belong to; without targets, the inputs define one target'),
});

// EXTERNAL MODULE: ./src/config/moved-inputs.ts
var moved_inputs = __webpack_require__(86519);
;// CONCATENATED MODULE: ./src/config/yaml-keys.ts

const deepest = 20;
function structureProblem(document) {
    let problem;
    const check = (found) => {
        problem = found;
        return dist/* visit */.YR.BREAK;
    };
    (0,dist/* visit */.YR)(document, {
        Node(_, node, path) {
            if (path.filter(dist/* isCollection */.P3).length <= deepest)
                return undefined;
            const message = `nested deeper than ${deepest} levels`;
            return check({ offset: offsetOf(node), message, remedy: 'use fewer levels' });
        },
        Map(_, { items }) {
            const names = new Set();
            for (const { key } of items) {
                const offset = offsetOf(key);
                if (!(0,dist/* isScalar */.jn)(key) || key.tag !== undefined || key.anchor !== undefined)
                    return check({
                        offset,
                        message: 'a key is not a plain string',
                        remedy: 'write the key as a plain string',
                    });
                const name = String(key.value);
                if (names.has(name))
                    return check({ offset, message: 'duplicate key', remedy: 'remove one of them' });
                names.add(name);
            }
            return undefined;
        },
    });
    return problem;
}
function offsetOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}

;// CONCATENATED MODULE: ./src/config/config-file.ts







const parsing = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' };
function parseConfigFile(text, path) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { ...parsing, lineCounter: lines });
    const at = (offset) => `${path}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`;
    const [error] = document.errors;
    if (error !== undefined)
        return [{ location: at(error.pos[0]), message: `not YAML: ${wordsOf(error)}` }];
    const problem = structureProblem(document);
    if (problem !== undefined)
        return [{ location: at(problem.offset), message: problem.message, remedy: problem.remedy }];
    if (document.contents === null)
        return {
            path,
            inputs: new Map(),
            targets: undefined,
            sources: [],
            accounts: [],
            rules: [],
            acceptances: [],
        };
    const content = plain(document.toJS.bind(document));
    if (content === undefined)
        return [
            {
                location: `${path}:1`,
                message: 'the file has too many YAML aliases (limit 100)',
                remedy: 'replace the aliases with their values',
            },
        ];
    const parsed = configSchema.safeParse(content, { error: wrong });
    if (!parsed.success) {
        return parsed.error.issues.flatMap((issue) => issueProblems(issue, { content, at: (keys) => at(config_file_offsetOf(document.contents, keys)) }));
    }
    return readContent(parsed.data, path);
}
function wordsOf({ message }) {
    return message.includes('call stack') ? 'nested too deep' : message;
}
function plain(toJS) {
    try {
        return toJS();
    }
    catch {
        return undefined;
    }
}
function issueProblems(issue, { content, at }) {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ location: at([...path, key]), ...unknownKey(key, path, content) }));
    if (issue.code === 'invalid_union' && path.length === 1 && path[0] === 'archive-rules') {
        const closest = issue.errors.find((issues) => issues.every((one) => one.path.length > 0)) ?? [];
        if (closest.length > 0)
            return closest.flatMap((one) => issueProblems({ ...one, path: [...path, ...one.path] }, { content, at }));
    }
    const key = path.map(String).join('.');
    return [{ location: at(path), message: key === '' ? issue.message : `${key}: ${issue.message}` }];
}
function wrong({ code, input, expected }) {
    if (code === 'unrecognized_keys')
        return undefined;
    if (input === undefined)
        return 'is missing';
    if (code === 'too_small')
        return 'is empty';
    if (code === 'invalid_union')
        return 'must be a string, a number, true or false, or a list of them';
    return `must be ${config_file_kinds.get(String(expected)) ?? 'a string'}`;
}
const config_file_kinds = new Map([
    ['array', 'a list'],
    ['object', 'keys and values'],
]);
const otherKeys = [
    ...[
        'targets',
        'targets-from',
        'cloudformation',
        'cdk',
        'region',
        'roles',
        'accounts',
        'account',
        'archive-rules',
        'accept',
        'name',
        'policy-files',
    ],
    ...['reason', 'expires', 'action', 'analyzers', 'filter', 'mode', 'rules'],
];
function unknownKey(key, path, content) {
    const [part] = path;
    const holder = path.reduce(memberOf, content);
    const removed = (0,moved_inputs/* removedInput */.Je)(key, config_file_textOf(memberOf(holder, key)), accountOf(holder, content));
    if (removed !== undefined)
        return { ...removed, message: `${key} ${removed.message}` };
    const level = part === 'targets' || part === 'targets-from' ? 'target' : part === 'accounts' ? 'account' : 'top';
    const misplaced = path.length === (level === 'top' ? 0 : 2) ? (0,moved_inputs/* notInConfig */.v4)(key, level) : undefined;
    if (misplaced !== undefined)
        return misplaced;
    const meant = (0,base_text/* nearest */.pA)(key, [...config_inputs/* inputNames */.vj, ...otherKeys]);
    const remedy = meant === undefined || meant === key ? 'remove it' : `did you mean ${meant}?`;
    return { message: `unknown key ${(0,base_text/* quote */.hD)(key)}`, remedy };
}
function memberOf(holder, key) {
    return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}
function config_file_textOf(given) {
    return Array.isArray(given) ? given.map(String).join('\n') : String(given ?? '');
}
function accountOf(...holders) {
    return holders
        .flatMap((one) => [memberOf(one, 'account'), config_file_textOf(memberOf(one, 'assume-role')).split(':')[4]])
        .map(String)
        .find((text) => /^\d{12}$/.test(text));
}
function config_file_offsetOf(root, keys) {
    let node = root;
    let offset = 0;
    for (const key of keys) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key));
            offset = ((0,dist/* isScalar */.jn)(pair?.key) ? pair.key.range?.[0] : undefined) ?? offset;
            node = pair?.value;
        }
        else if (typeof key === 'number' && typeof node === 'object' && node !== null && 'items' in node) {
            node = Array.isArray(node.items) ? node.items[key] : undefined;
            offset = rangeOf(node) ?? offset;
        }
    }
    return offset;
}
function rangeOf(node) {
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
        return undefined;
    return typeof node.range[0] === 'number' ? node.range[0] : undefined;
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

/***/ 53713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);



const longestPattern = 256;
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(text);
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not valid' : 'its service prefix is not valid';
}
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
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
function patternMatches(pattern, action) {
    if (pattern.matchesNothing !== undefined)
        return false;
    const [service = '', name = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(action).split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix } = pattern;
    if (pattern.matchesNothing !== undefined)
        return [];
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEveryAction(pattern))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
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
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
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
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ })

};
