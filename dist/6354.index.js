export const id = 6354;
export const ids = [6354,1373];
export const modules = {

/***/ 26354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(90863);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(91373);
// EXTERNAL MODULE: ./src/aws/session.ts
var aws_session = __webpack_require__(19401);
// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(15537);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/base/version.ts + 1 modules
var version = __webpack_require__(30852);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-accessanalyzer/dist-cjs/index.js
var dist_cjs = __webpack_require__(71645);
;// CONCATENATED MODULE: ./src/archive-rules/api.ts


class ArchiveRuleApi {
    #client;
    #conditions;
    constructor(client, conditions) {
        this.#client = client;
        this.#conditions = conditions;
    }
    async analyzers() {
        const all = await this.#list('ListAnalyzers', (nextToken, options) => this.#client
            .send(new dist_cjs/* ListAnalyzersCommand */.Vq7(nextToken), options)
            .then(({ analyzers: items, nextToken: next }) => ({ items, next })));
        return all.flatMap((one) => analyzerOf(one) ?? []).sort((a, b) => (a.arn < b.arn ? -1 : 1));
    }
    async rules({ name }) {
        const all = await this.#list('ListArchiveRules', (nextToken, options) => this.#client
            .send(new dist_cjs/* ListArchiveRulesCommand */.rjx({ analyzerName: name, ...nextToken }), options)
            .then(({ archiveRules: items, nextToken: next }) => ({ items, next })));
        return all.map(liveRule);
    }
    async activeFindings({ arn }, filter) {
        const active = { ...sdkFilter(filter), status: { eq: ['ACTIVE'] } };
        const all = await this.#findings(arn, active);
        return all.map(({ resource }) => resource ?? '');
    }
    async hasMoreActive({ arn }, count) {
        let seen = 0;
        await (0,call.allPages)('access-analyzer:ListFindings', async (token) => {
            const page = await this.#findingsPage(arn, { status: { eq: ['ACTIVE'] } }, token);
            seen += page.items.length;
            return seen > count ? { items: [] } : { items: [], next: page.next };
        });
        return seen > count;
    }
    async hasFindings({ arn }, filter) {
        const found = await (0,call.allPages)('access-analyzer:ListFindings', async (token) => {
            const page = await this.#findingsPage(arn, sdkFilter(filter), token);
            return page.items.length > 0 ? { items: [true] } : { items: [], next: page.next };
        });
        return found.length > 0;
    }
    async subjects({ arn, kind }, filter) {
        const wanted = sdkFilter(filter);
        if (kind !== 'external-access')
            return distinct((await this.#findings(arn, wanted)).map(({ resource }) => resource ?? ''));
        const all = await this.#list('ListFindings', (nextToken, options) => this.#client
            .send(new dist_cjs/* ListFindingsCommand */.m_$({ analyzerArn: arn, filter: wanted, ...nextToken }), options)
            .then(({ findings: items, nextToken: next }) => ({ items, next })));
        return distinct(all.flatMap(({ resource, principal }) => [resource ?? '', principal?.AWS ?? '']));
    }
    create({ name }, rule) {
        const input = { analyzerName: name, ruleName: rule.name, filter: sdkFilter(rule.filter) };
        return this.#write('CreateArchiveRule', (options) => this.#client.send(new dist_cjs/* CreateArchiveRuleCommand */.ewQ(input), options));
    }
    update({ name }, rule) {
        const input = { analyzerName: name, ruleName: rule.name, filter: sdkFilter(rule.filter) };
        return this.#write('UpdateArchiveRule', (options) => this.#client.send(new dist_cjs/* UpdateArchiveRuleCommand */.Bgs(input), options));
    }
    apply({ arn }, ruleName) {
        return this.#write('ApplyArchiveRule', (options) => this.#client.send(new dist_cjs/* ApplyArchiveRuleCommand */.qfn({ analyzerArn: arn, ruleName }), options));
    }
    #findings(analyzerArn, filter) {
        return (0,call.allPages)('access-analyzer:ListFindings', (token) => this.#findingsPage(analyzerArn, filter, token));
    }
    #findingsPage(analyzerArn, filter, token) {
        const input = { analyzerArn, filter, ...(token === undefined ? {} : { nextToken: token }) };
        return this.#page('ListFindings', (options) => this.#client
            .send(new dist_cjs/* ListFindingsV2Command */.kt9(input), options)
            .then(({ findings: items, nextToken: next }) => ({ items, next })));
    }
    #list(operation, send) {
        return (0,call.allPages)(`access-analyzer:${operation}`, (token) => this.#page(operation, (options) => send(token === undefined ? {} : { nextToken: token }, options)));
    }
    #page(operation, send) {
        const read = ({ items, next }) => (items === undefined ? undefined : { items, next });
        return (0,call.call)({ action: `access-analyzer:${operation}`, send, read }, this.#conditions());
    }
    #write(operation, send) {
        return (0,call.call)({ action: `access-analyzer:${operation}`, send, read: () => true }, this.#conditions());
    }
}
const kinds = new Map([
    ['ACCOUNT', 'external-access'],
    ['ORGANIZATION', 'external-access'],
    ['ACCOUNT_UNUSED_ACCESS', 'unused-access'],
    ['ORGANIZATION_UNUSED_ACCESS', 'unused-access'],
    ['ACCOUNT_INTERNAL_ACCESS', 'internal-access'],
    ['ORGANIZATION_INTERNAL_ACCESS', 'internal-access'],
]);
function analyzerOf({ name, arn, type, status }) {
    const kind = kinds.get(type ?? '');
    if (name === undefined || arn === undefined || kind === undefined)
        return undefined;
    return { name, arn, kind, status: status ?? 'of no status' };
}
function liveRule({ ruleName = '', filter = {} }) {
    return { name: ruleName, filter: new Map(Object.entries(filter).map(([key, one]) => [key, ours(one)])) };
}
function ours({ eq, neq, contains, exists }) {
    return {
        ...(eq === undefined ? {} : { eq }),
        ...(neq === undefined ? {} : { neq }),
        ...(contains === undefined ? {} : { contains }),
        ...(exists === undefined ? {} : { exists }),
    };
}
function sdkFilter(filter) {
    const copied = [...filter].map(([key, { eq, neq, contains, exists }]) => [
        key,
        {
            ...(eq === undefined ? {} : { eq: [...eq] }),
            ...(neq === undefined ? {} : { neq: [...neq] }),
            ...(contains === undefined ? {} : { contains: [...contains] }),
            ...(exists === undefined ? {} : { exists }),
        },
    ]);
    return Object.fromEntries(copied);
}
function distinct(values) {
    return [...new Set(values)].filter((value) => value !== '');
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/policy/arn.ts
var policy_arn = __webpack_require__(66185);
;// CONCATENATED MODULE: ./src/archive-rules/places.ts



function locationsOf(rules, accounts, own, here) {
    const reached = accounts.length === 0 ? [own] : accounts.map(({ account }) => account);
    const accountsFor = (rule) => (rule.accounts.length === 0 ? reached : rule.accounts);
    const regionsFor = (rule) => (rule.regions.length === 0 ? [here] : rule.regions);
    return places_distinct(rules.flatMap(accountsFor)).map((account) => {
        const ours = rules.filter((rule) => accountsFor(rule).includes(account));
        const regions = places_distinct(ours.flatMap(regionsFor)).map((region) => ({
            region,
            rules: ours.filter((rule) => regionsFor(rule).includes(region)),
        }));
        return { account, regions };
    });
}
function wayInto(account, accounts, own) {
    const entry = accounts.find((one) => one.account === account);
    const role = entry?.assume;
    if (role === undefined && account === own)
        return { kind: 'own' };
    if (role === undefined) {
        const lack = entry === undefined ? 'it has no entry under accounts' : 'its entry under accounts has no assume-role';
        return {
            kind: 'none',
            problem: `${lack}, and the credentials are for account ${own}: set assume-role to a role in that account`,
        };
    }
    if (role.arn.split(':')[4] === account)
        return { kind: 'role', role };
    return {
        kind: 'none',
        problem: `its assume-role ${role.arn} is in a different account: use a role in ${account}`,
    };
}
function places_distinct(values) {
    return [...new Set(values)].sort();
}
const arnKeys = ['resource', 'principal.AWS', 'condition.aws:PrincipalArn'];
function arnProblems({ filter }) {
    return arnKeys.flatMap((key) => {
        const { eq = [], neq = [] } = filter.get(key) ?? {};
        return [...eq, ...neq]
            .filter((value) => !isArn(value) && (key === 'resource' || !isOtherPrincipal(value)))
            .map((value) => `${key} ${(0,base_text/* quote */.hD)(value)} is not an ARN, so no finding matches`);
    });
}
function wantedArns({ filter, analyzers }) {
    const keys = analyzers === 'external-access' ? ['resource', 'principal.AWS'] : ['resource'];
    const wanted = keys.map((key) => [key, (filter.get(key)?.eq ?? []).filter(isArn)]);
    return wanted.filter(([, values]) => values.length > 0);
}
function isArn(text) {
    const [arn, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
    return (arn === 'arn' &&
        /^aws(-[a-z]+)*$/.test(partition) &&
        /^[a-z0-9-]+$/.test(service) &&
        (region === '' || region === '*' || (0,policy_arn/* isRegion */.Dp)(region)) &&
        /^(\d{12}|aws|\*)?$/.test(account) &&
        /^[^\s]+$/.test(rest.join(':')));
}
function isOtherPrincipal(text) {
    return text === '*' || /^\d{12}$/.test(text) || /^A[A-Z]{3}[A-Z0-9]{12,124}$/.test(text);
}
const slips = 3;
function nearestArn(written, candidates) {
    const others = candidates.filter((one) => one !== written && one.length <= 512);
    const same = others.find((one) => serviceOf(one) === serviceOf(written) && nameOf(one) === nameOf(written));
    if (same !== undefined || written.length > 512)
        return same;
    const distances = others
        .filter((one) => Math.abs(one.length - written.length) <= slips)
        .map((one) => ({ one, far: (0,mod/* distance */.Io)(one.toLowerCase(), written.toLowerCase()) }))
        .filter(({ far }) => far <= slips)
        .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1));
    return distances[0]?.one;
}
function serviceOf(arn) {
    return arn.split(':')[2] ?? '';
}
function nameOf(arn) {
    return arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
}

;// CONCATENATED MODULE: ./src/archive-rules/plan.ts


function planRegion(account, region, { analyzers, absent }) {
    return { account, region, absent, analyzers: analyzers.map(planAnalyzer) };
}
function planAnalyzer({ analyzer, rules, others }) {
    const { name, kind, status } = analyzer;
    const inactive = status === 'ACTIVE' ? {} : { inactive: inactivity.get(status) ?? `it is ${status}` };
    return { name, kind, rules: rules.map(planRule), others, ...inactive };
}
const inactivity = new Map([
    ['CREATING', 'it is being created: run again when it is active'],
    ['DISABLED', 'it is disabled: AWS does not update its findings'],
    ['FAILED', 'AWS could not create it'],
]);
function planRule({ rule, live, problem, active }) {
    const { name } = rule;
    if (problem !== undefined)
        return { name, step: 'none', changes: [], active: 0, problem };
    const changes = live === undefined ? [] : changesIn(live.filter, rule.filter);
    const step = live === undefined ? 'create' : changes.length > 0 ? 'update' : 'same';
    return { name, step, changes, active };
}
function questionsOf(rules, readings, isComplete) {
    const all = readings.flatMap(({ analyzers }) => analyzers.flatMap((one) => one.rules));
    return rules.flatMap((rule) => {
        const ours = all.filter((one) => one.rule === rule && one.problem === undefined);
        const open = isComplete(rule) && ours.length > 0 ? [...nothing(ours), ...mistaken(ours)] : [];
        return [...arnProblems(rule), ...open, ...everything(ours)].map((message) => ({
            rule: rule.name,
            message,
        }));
    });
}
function nothing(readings) {
    return readings.some(({ matches }) => matches)
        ? []
        : ['matches no finding in any of its accounts and Regions'];
}
function everything(readings) {
    const wide = readings.filter(({ all }) => all);
    const findings = wide.reduce((sum, { active }) => sum + active, 0);
    const where = wide.length === 1 ? 'an analyzer' : `each of ${wide.length} analyzers`;
    return wide.length === 0
        ? []
        : [`matches every active finding of ${where} (${findings} in total): is its filter too broad?`];
}
function mistaken(readings) {
    const [first] = readings;
    return [...(first?.unseen.keys() ?? [])].flatMap((arn) => {
        if (!readings.every(({ unseen }) => unseen.has(arn)))
            return [];
        const near = readings.map(({ unseen }) => unseen.get(arn)).find((one) => one !== undefined);
        return near === undefined ? [] : [`no finding is about ${quoted(arn)}: did you mean ${quoted(near)}?`];
    });
}
function quoted(arn) {
    return arn.length > 300 ? (0,base_text/* quote */.hD)(arn) : `"${arn}"`;
}
function sameFilter(a, b) {
    return changesIn(a, b).length === 0;
}
function changesIn(from, to) {
    const [before, after] = [partsOf(from), partsOf(to)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
        const [old, new_] = [before.get(name) ?? [], after.get(name) ?? []];
        const texts = [
            ...listed('adds', new_.filter((value) => !old.includes(value))),
            ...listed('drops', old.filter((value) => !new_.includes(value))),
        ];
        return texts.length === 0 ? [] : [`${name}: ${texts.join(', ')}`];
    });
}
function listed(verb, values) {
    return values.length === 0 ? [] : [`${verb} ${values.map((value) => `"${value}"`).join(', ')}`];
}
function partsOf(filter) {
    const parts = [...filter].flatMap(([key, { eq, neq, contains, exists }]) => [
        [`${key} eq`, eq ?? []],
        [`${key} neq`, neq ?? []],
        [`${key} contains`, contains ?? []],
        [`${key} exists`, exists === undefined ? [] : [String(exists)]],
    ]);
    return new Map(parts
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, [...new Set(values)].sort()]));
}

;// CONCATENATED MODULE: ./src/archive-rules/read.ts



async function readRegion(api, rules) {
    const kinds = [...new Set(rules.map(({ analyzers }) => analyzers))].sort();
    const all = (await api.analyzers()).filter(({ kind }) => kinds.includes(kind));
    const analyzers = [];
    for (const analyzer of all) {
        const ours = rules.filter((rule) => rule.analyzers === analyzer.kind);
        analyzers.push(await readAnalyzer(api, analyzer, ours));
    }
    return { analyzers, absent: kinds.filter((kind) => all.every((one) => one.kind !== kind)) };
}
async function readAnalyzer(api, analyzer, rules) {
    if (analyzer.status !== 'ACTIVE')
        return { analyzer, rules: [], others: [] };
    const live = await api.rules(analyzer);
    const names = rules.map(({ name }) => name);
    const others = live.map(({ name }) => name).filter((name) => !names.includes(name));
    let known;
    const candidates = () => {
        known ??= api.subjects(analyzer, new Map());
        return known;
    };
    const readings = [];
    for (const rule of rules) {
        const found = live.find(({ name }) => name === rule.name);
        const reading = await readRule(api, analyzer, rule, candidates);
        readings.push({ ...reading, ...(found === undefined ? {} : { live: found }) });
    }
    return { analyzer, rules: readings, others: others.sort() };
}
async function readRule(api, analyzer, rule, candidates) {
    const wrong = keyProblems(rule);
    if (wrong.length > 0)
        return withProblem(rule, wrong.join('; '));
    try {
        const resources = await api.activeFindings(analyzer, rule.filter);
        const matches = resources.length > 0 || (await api.hasFindings(analyzer, rule.filter));
        const unseen = await unseenArns(api, analyzer, rule, candidates);
        const active = resources.length;
        const all = active > 1 && !(await api.hasMoreActive(analyzer, active));
        return { rule, active, all, matches, unseen };
    }
    catch (error) {
        if (error instanceof aws_failure/* AwsFailure */.O && error.kind === 'rejected')
            return withProblem(rule, error.message);
        throw error;
    }
}
function withProblem(rule, problem) {
    return { rule, problem, active: 0, all: false, matches: false, unseen: new Map() };
}
async function unseenArns(api, analyzer, rule, candidates) {
    const unseen = new Map();
    for (const [key, values] of wantedArns(rule)) {
        const seen = await api.subjects(analyzer, new Map([[key, { eq: values }]]));
        for (const value of values.filter((one) => !seen.includes(one)))
            unseen.set(value, nearestArn(value, await candidates()));
    }
    return unseen;
}
const everywhere = ['resource', 'resourceType', 'resourceOwnerAccount', 'error'];
const accessKeys = [
    'principal.AWS',
    'principal.Federated',
    'resourceControlPolicyRestriction',
    'condition.aws:PrincipalArn',
    'condition.aws:PrincipalOrgID',
    'condition.aws:PrincipalOrgPaths',
    'condition.aws:SourceIp',
    'condition.aws:SourceVpc',
    'condition.aws:SourceVpce',
    'condition.aws:UserId',
    'condition.cognito-identity.amazonaws.com:aud',
    'condition.graph.facebook.com:app_id',
    'condition.accounts.google.com:aud',
    'condition.kms:CallerAccount',
    'condition.www.amazon.com:app_id',
];
const internalKeys = [
    'accessType',
    'principalOwnerAccount',
    'principalType',
    'serviceControlPolicyRestriction',
];
const keysByKind = {
    'external-access': [...everywhere, 'isPublic', ...accessKeys],
    'internal-access': [...everywhere, ...internalKeys, ...accessKeys],
    'unused-access': [...everywhere, 'findingType'],
};
const neverInRules = ['status', 'id', 'changeType', 'existingFindingId', 'existingFindingStatus'];
function keyProblems({ analyzers, filter }) {
    const known = keysByKind[analyzers];
    return [...filter.keys()]
        .filter((key) => !known.includes(key))
        .flatMap((key) => problemOf(key, analyzers) ?? []);
}
function problemOf(key, kind) {
    const shown = `filter key ${(0,base_text/* quote */.hD)(key)}`;
    if (neverInRules.includes(key))
        return `${shown} is a filter for lists of findings, which AWS does not accept in archive rules`;
    const others = Object.entries(keysByKind).flatMap(([other, keys]) => (keys.includes(key) ? [other] : []));
    if (others.length > 0)
        return `${shown} is for ${others.join(' and ')} analyzers, not for ${kind}`;
    const meant = (0,base_text/* nearest */.pA)(key, keysByKind[kind]);
    if (meant === undefined && kind === 'internal-access')
        return undefined;
    return `${shown} is not a filter key of ${kind} analyzers${meant === undefined ? '' : `: did you mean ${meant}?`}`;
}

;// CONCATENATED MODULE: ./src/archive-rules/run.ts










const atOnce = 4;
async function runRules(mode, config, surroundings) {
    if (config.rules.length === 0)
        throw new input_error/* InputError */.dz([noRules]);
    const session = ownSession(surroundings);
    if (!(await (0,aws_session.hasCredentials)(session)))
        throw new input_error/* InputError */.dz([noCredentials]);
    const locations = await readLocations(session, config);
    const isComplete = (rule) => locations.every(({ rules, planned }) => !rules.includes(rule) || planned.failed === undefined);
    const questions = questionsOf(config.rules, locations.flatMap(({ reading }) => reading ?? []), isComplete);
    const inTurn = (0,turns/* atMost */.T)(atOnce);
    const outcomes = mode === 'plan'
        ? locations.map(({ planned }) => planned)
        : await Promise.all(locations.map((location) => inTurn(() => applyLocation(location))));
    return { mode, locations: outcomes, questions };
}
const noRules = {
    location: 'archive-rules',
    message: 'not found in the config file',
    remedy: 'add archive-rules to .github/iam-drift.yml',
};
const noCredentials = {
    location: 'AWS',
    message: 'no AWS credentials were found',
    remedy: 'sign in to AWS; in a workflow, run aws-actions/configure-aws-credentials before this step',
};
function ownSession({ env, signal, clock }) {
    const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined;
    return (0,aws_session.openSession)({ partition: 'aws', region, signal, clock, version: version/* version */.rE });
}
async function readLocations(session, { rules, accounts }) {
    const caller = await attempt(() => (0,aws_session.readCaller)(session));
    if (typeof caller === 'string')
        return [{ rules, planned: { account: 'of the credentials', analyzers: [], absent: [], failed: caller } }];
    const inTurn = (0,turns/* atMost */.T)(atOnce);
    const read = async (one) => {
        const way = wayInto(one.account, accounts, caller.account);
        if (way.kind === 'none')
            return [lost(one, way.problem)];
        const into = way.kind === 'own' ? session : assumed(session, way.role);
        const rejection = way.kind === 'own' ? undefined : await rejectionOf(into);
        if (rejection !== undefined)
            return [lost(one, rejection)];
        return Promise.all(one.regions.map((region) => inTurn(() => readLocation(into, one.account, region))));
    };
    const all = locationsOf(rules, accounts, caller.account, session.region).map(read);
    return (await Promise.all(all)).flat();
}
function assumed(own, role) {
    const { partition, region, signal, clock } = own;
    return (0,aws_session.openSession)({ partition, region, signal, clock, version: version/* version */.rE, credentials: (0,aws_session.credentialsOf)(role, own) });
}
async function rejectionOf(session) {
    const caller = await attempt(() => (0,aws_session.readCaller)(session));
    return typeof caller === 'string' ? caller : undefined;
}
function lost({ account, regions }, failed) {
    return {
        rules: regions.flatMap(({ rules }) => rules),
        planned: { account, analyzers: [], absent: [], failed },
    };
}
async function readLocation(session, account, { region, rules }) {
    const api = new ArchiveRuleApi(await session.accessAnalyzer(region), () => (0,call.soon)(session));
    const reading = await attempt(() => readRegion(api, rules));
    if (typeof reading === 'string')
        return { rules, planned: { account, region, analyzers: [], absent: [], failed: reading } };
    return { rules, api, reading, planned: planRegion(account, region, reading) };
}
async function applyLocation({ planned, reading, api }) {
    if (reading === undefined || api === undefined)
        return planned;
    const analyzers = [];
    for (const [index, analyzer] of planned.analyzers.entries()) {
        const one = reading.analyzers[index];
        analyzers.push(one === undefined ? analyzer : await applyAnalyzer(api, one, analyzer));
    }
    return { ...planned, analyzers };
}
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof aws_failure/* AwsFailure */.O)
            return error.message;
        throw error;
    }
}
async function applyAnalyzer(api, { analyzer, rules }, planned) {
    const outcomes = [];
    let over;
    for (const reading of rules) {
        const plan = planRule(reading);
        if (plan.step === 'none' || (plan.step === 'same' && plan.active === 0))
            outcomes.push(plan);
        else if (over !== undefined)
            outcomes.push({ ...plan, problem: over });
        else {
            const { outcome, lasting } = await applyRule(api, analyzer, reading, plan);
            outcomes.push(outcome);
            if (lasting)
                over = outcome.problem;
        }
    }
    return { ...planned, rules: outcomes };
}
async function applyRule(api, analyzer, { rule }, plan) {
    let wrote = false;
    try {
        if (plan.step !== 'same') {
            await write(api, analyzer, rule, plan);
            wrote = true;
        }
        if (plan.active > 0)
            await api.apply(analyzer, rule.name);
        return { outcome: { ...plan, wrote, applied: plan.active > 0 } };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        const lasting = !['denied', 'not-found', 'rejected', 'quota', 'conflict'].includes(error.kind);
        return { outcome: { ...plan, wrote, applied: false, problem: error.message }, lasting };
    }
}
async function write(api, analyzer, rule, { step }) {
    if (step === 'update') {
        await api.update(analyzer, rule);
        return;
    }
    try {
        await api.create(analyzer, rule);
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O) || error.kind !== 'conflict')
            throw error;
        await api.update(analyzer, rule);
    }
}


/***/ }),

/***/ 90863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   O: () => (/* binding */ AwsFailure)
/* harmony export */ });
class AwsFailure extends Error {
    kind;
    said;
    retryAfter;
    constructor(kind, message, more = {}) {
        super(message);
        this.name = 'AwsFailure';
        this.kind = kind;
        this.said = more.said ?? '';
        this.retryAfter = more.retryAfter;
    }
}
function awsFailure(error, action) {
    if (error instanceof AwsFailure)
        return error;
    const clues = cluesOf(error);
    const kind = kindOf(clues);
    const more = clues.retryAfter === undefined ? {} : { retryAfter: clues.retryAfter };
    return new AwsFailure(kind, messageOf(kind, clues, action), { said: clues.message, ...more });
}
function cluesOf(error) {
    const metadata = field(error, '$metadata');
    const response = field(error, '$response');
    const status = numberIn(field(metadata, 'httpStatusCode')) ?? numberIn(field(response, 'statusCode'));
    const seconds = Number(field(field(response, 'headers'), 'retry-after') ?? Number.NaN);
    return {
        name: textIn(field(error, 'name')).replace(/Exception$/, ''),
        code: textIn(field(error, 'code')),
        message: textIn(field(error, 'message')),
        host: textIn(field(error, 'hostname')) || textIn(field(error, 'address')),
        status,
        retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
}
const kindsByName = [
    [
        /^(ExpiredToken|InvalidClientTokenId|UnrecognizedClient|MissingAuthenticationToken|InvalidSignature)$/,
        'credentials',
    ],
    [
        /^(SignatureDoesNotMatch|IncompleteSignature|RequestExpired|InvalidAccessKeyId|InvalidToken|RequestTimeTooSkewed|CredentialsProvider\w*|TokenProvider\w*)$/,
        'credentials',
    ],
    [/^(AccessDenied|UnauthorizedOperation|NotAuthorized)$/, 'denied'],
    [/^(NoSuchEntity|ResourceNotFound|TrailNotFound|NoSuchBucket|NoSuchKey)$/, 'not-found'],
    [/^ServiceQuotaExceeded$/, 'quota'],
    [/^Conflict$/, 'conflict'],
    [/^(Throttling|ThrottlingError|TooManyRequests|RequestLimitExceeded|Throttled|SlowDown)$/, 'throttled'],
    [/^RequestTimeout$/, 'unavailable'],
    [/^AbortError$/, 'aborted'],
];
const broken = /^(ECONN|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|ERR_STREAM)/;
const unreachable = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET)/;
function kindOf({ name, code, message, status }) {
    const known = kindsByName.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined)
        return known;
    if (/is not authorized to perform: /.test(message))
        return 'denied';
    if (broken.test(code) || message === 'aborted')
        return 'unavailable';
    if (name === 'TimeoutError')
        return 'no-answer';
    if (status === 429)
        return 'throttled';
    if (name === 'SyntaxError' || (status ?? 500) >= 500)
        return 'unavailable';
    return 'rejected';
}
function messageOf(kind, clues, action) {
    const { message } = clues;
    const said = message === '' ? '' : ` (AWS: ${message.slice(0, 300)})`;
    const texts = {
        denied: `access denied; allow ${permissionIn(message) ?? action}${said}`,
        credentials: `the AWS credentials are not valid or have expired; configure them again${said}`,
        'not-found': `not found${said}`,
        quota: `quota exceeded${said}`,
        conflict: `conflict with another resource or request${said}`,
        rejected: `rejected${said}`,
        throttled: `throttled by AWS, also after retries; run again later${said}`,
        unavailable: unavailableText(clues),
        'no-answer': 'timed out; check the network access of the runner, then run again',
        deadline: 'timed out',
        aborted: 'interrupted',
    };
    return `${action}: ${texts[kind]}`;
}
function unavailableText({ code, host, status }) {
    if (unreachable.test(code))
        return `could not reach ${host === '' ? 'AWS' : host} (${code}), also after retries; check the network access of the runner`;
    const what = status === undefined || broken.test(code)
        ? `the connection to AWS was closed${code === '' ? '' : ` (${code})`}`
        : `AWS returned status ${status}`;
    return `${what} without a valid response, also after retries; run again later`;
}
function permissionIn(message) {
    return /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(message)?.[1];
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function numberIn(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 91373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allPages: () => (/* binding */ allPages),
/* harmony export */   call: () => (/* binding */ call),
/* harmony export */   patience: () => (/* binding */ patience),
/* harmony export */   pause: () => (/* binding */ pause),
/* harmony export */   soon: () => (/* binding */ soon),
/* harmony export */   unlessAborted: () => (/* binding */ unlessAborted)
/* harmony export */ });
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const patience = 60_000;
function soon({ signal, clock }, time = patience) {
    return { signal, clock, deadline: clock.now() + time };
}
async function call(request, { signal, clock, deadline }) {
    for (let attempt = 0;; attempt++) {
        try {
            const value = request.read(await unlessAborted(request.send({ abortSignal: signal }), signal));
            if (value !== undefined)
                return value;
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${request.action}: the response of AWS is incomplete; run again later`);
        }
        catch (error) {
            const failure = signal.aborted ? aborted(request.action) : (0,_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .M)(error, request.action);
            const wait = waitBefore(attempt, failure);
            if (!isPassing(failure) || clock.now() + wait >= deadline)
                throw failure;
            await pause(wait, { signal, clock });
        }
    }
}
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
async function pause(milliseconds, { signal, clock }) {
    try {
        await clock.wait(milliseconds, signal);
    }
    catch {
        throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('aborted', 'interrupted');
    }
}
function aborted(action) {
    return new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('aborted', `${action}: interrupted`);
}
function isPassing({ kind }) {
    return kind === 'throttled' || kind === 'unavailable';
}
function waitBefore(attempt, { retryAfter = 0 }) {
    const most = Math.min(1000 * 2 ** attempt, 30_000);
    return Math.max(retryAfter, most / 2 + (Math.random() * most) / 2);
}
const most = 2000;
const longest = 5 * 60_000;
async function allPages(action, read) {
    const items = [];
    const seen = new Set();
    let token;
    const begun = Date.now();
    do {
        const page = await read(token);
        items.push(...page.items);
        token = page.next === '' ? undefined : page.next;
        if (token !== undefined && (seen.has(token) || seen.size >= most || Date.now() - begun > longest))
            throw new _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('unavailable', `${action}: AWS returned more pages than expected; run again later`);
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
    return items;
}


/***/ }),

/***/ 19401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountSession: () => (/* binding */ accountSession),
/* harmony export */   credentialsOf: () => (/* binding */ credentialsOf),
/* harmony export */   hasCredentials: () => (/* binding */ hasCredentials),
/* harmony export */   noCredentials: () => (/* binding */ noCredentials),
/* harmony export */   openSession: () => (/* binding */ openSession),
/* harmony export */   readCaller: () => (/* binding */ readCaller),
/* harmony export */   sessionFor: () => (/* binding */ sessionFor),
/* harmony export */   withoutCredentials: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16764);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71695);
/* harmony import */ var _base_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30852);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91373);





function openSession(options) {
    const { partition, region, signal, clock, version, credentials } = options;
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const home = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .globalRegion */ .a9)(partition);
    const common = {
        customUserAgent: [['iam-policy-drift', version]],
        requestHandler: { connectionTimeout: 5000, requestTimeout: 15_000, throwOnRequestTimeout: true },
    };
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM({
        ...common,
        region: region ?? home,
        ...(credentials === undefined ? {} : { credentials }),
    });
    const shared = { ...common, credentials: sts.config.credentials };
    const here = region ?? home;
    return {
        partition,
        region: here,
        signal,
        clock,
        sts,
        iam: new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__/* .IAMClient */ .h8v({ ...shared, region: home }),
        async accessAnalyzer(at = here) {
            const { AccessAnalyzerClient } = await __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.t.bind(__webpack_require__, 71645, 19));
            return new AccessAnalyzerClient({ ...shared, region: at });
        },
        async cloudTrail(at) {
            const { CloudTrailClient } = await __webpack_require__.e(/* import() */ 7392).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
            return new CloudTrailClient({ ...shared, region: at });
        },
        async athena() {
            const { AthenaClient } = await __webpack_require__.e(/* import() */ 2204).then(__webpack_require__.t.bind(__webpack_require__, 32204, 19));
            return new AthenaClient({ ...shared, region: here });
        },
        async s3(at = here) {
            const { S3Client } = await __webpack_require__.e(/* import() */ 3711).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
            return new S3Client({ ...shared, region: at, forcePathStyle: hasOwnEndpoint() });
        },
    };
}
function hasOwnEndpoint() {
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3 } = process.env;
    return [AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_S3].some((url) => (url ?? '') !== '');
}
async function hasCredentials({ sts, signal }) {
    try {
        await (0,_call__WEBPACK_IMPORTED_MODULE_2__.unlessAborted)(sts.config.credentials(), signal);
        return true;
    }
    catch {
        return signal.aborted;
    }
}
const withoutCredentials = 'no AWS credentials were found';
const noCredentials = {
    location: 'AWS credentials',
    message: 'not found',
    remedy: 'in a workflow, run aws-actions/configure-aws-credentials before this step (with permissions: id-token: write); in a terminal, sign in to AWS',
};
function readCaller(session) {
    return (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action: 'sts:GetCallerIdentity',
        send: (options) => session.sts.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .GetCallerIdentityCommand */ .zI({}), options),
        read: ({ Account, Arn }) => Account === undefined || Arn === undefined ? undefined : { account: Account, arn: Arn },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session));
}
function credentialsOf({ arn, sessionName, externalId }, session) {
    const command = () => new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleCommand */ .QL({
        RoleArn: arn,
        RoleSessionName: sessionName,
        ...(externalId === undefined ? {} : { ExternalId: externalId }),
    });
    return () => (0,_call__WEBPACK_IMPORTED_MODULE_2__.call)({
        action: 'sts:AssumeRole',
        send: (options) => session.sts.send(command(), options),
        read: ({ Credentials: given }) => {
            const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
            if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined)
                return undefined;
            return {
                accessKeyId: AccessKeyId,
                secretAccessKey: SecretAccessKey,
                sessionToken: SessionToken,
                ...(Expiration === undefined ? {} : { expiration: Expiration }),
            };
        },
    }, (0,_call__WEBPACK_IMPORTED_MODULE_2__.soon)(session));
}
function sessionFor({ trails, assume }, principals, { env, signal, clock }) {
    const region = regionOf(trails, env);
    const partition = principals[0]?.partition ?? assume?.arn.split(':')[1] ?? (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region);
    return openSession({ partition, region, signal, clock, version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE });
}
function accountSession(request, principals, surroundings) {
    const own = sessionFor(request, principals, surroundings);
    if (request.assume === undefined)
        return own;
    const { partition, signal, clock } = own;
    const region = regionOf(request.trails, surroundings.env);
    return openSession({
        partition,
        region,
        signal,
        clock,
        version: _base_version__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE,
        credentials: credentialsOf(request.assume, own),
    });
}
function regionOf(trails, env) {
    return env.AWS_REGION || env.AWS_DEFAULT_REGION || trails[0]?.split(':')[3];
}


/***/ }),

/***/ 15537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost)
/* harmony export */ });
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


/***/ })

};
