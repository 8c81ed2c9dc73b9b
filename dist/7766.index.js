export const id = 7766;
export const ids = [7766];
export const modules = {

/***/ 7766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ findAnalyzer),
  gatherUnusedAccess: () => (/* binding */ gatherUnusedAccess),
  z: () => (/* binding */ readAnalyzer)
});

// EXTERNAL MODULE: ../../work/main/node_modules/@aws-sdk/client-accessanalyzer/dist-cjs/index.js
var dist_cjs = __webpack_require__(9901);
// EXTERNAL MODULE: ./src/aws/aws-failure.ts
var aws_failure = __webpack_require__(1486);
// EXTERNAL MODULE: ./src/aws/call.ts
var call = __webpack_require__(7538);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(8725);
;// CONCATENATED MODULE: ./src/sources/unused-access/findings.ts



/**
 * Ids of a principal's findings; archived ones too, since hiding a finding makes nothing used. Throws AwsFailure.
 */
async function listFindings(client, analyzerArn, principal, conditions) {
    const action = 'access-analyzer:ListFindings';
    const filter = { resource: { eq: [principal] }, status: { eq: ['ACTIVE', 'ARCHIVED'] } };
    const ids = await (0,call/* allPages */.S4)(action, (nextToken) => (0,call/* call */.T1)({
        action,
        send: (options) => client.send(new dist_cjs/* ListFindingsV2Command */.kt9({
            analyzerArn,
            filter,
            ...(nextToken === undefined ? {} : { nextToken }),
        }), options),
        read: ({ findings, nextToken: next }) => findings === undefined ? undefined : { items: findings.flatMap(({ id }) => id ?? []), next },
    }, conditions));
    return [...new Set(ids)].sort();
}
/** One finding with all its details. Throws AwsFailure. */
async function readFinding(client, analyzerArn, id, conditions) {
    const action = 'access-analyzer:GetFinding';
    const parts = await (0,call/* allPages */.S4)(action, (nextToken) => (0,call/* call */.T1)({
        action,
        send: (options) => client.send(new dist_cjs/* GetFindingV2Command */.bjP({ analyzerArn, id, ...(nextToken === undefined ? {} : { nextToken }) }), options),
        read: (answer) => partOf(id, answer),
    }, conditions));
    const [first] = parts;
    if (first === undefined)
        throw new aws_failure/* AwsFailure */.O('unavailable', `${action}: AWS answered without a finding`);
    const role = parts.find((part) => part.role !== undefined)?.role;
    const actions = parts.flatMap((part) => part.actions);
    return { ...first, actions, ...(role === undefined ? {} : { role }) };
}
function partOf(id, { findingDetails, analyzedAt, error, nextToken: next }) {
    if (findingDetails === undefined || analyzedAt === undefined)
        return undefined;
    const roles = findingDetails.flatMap(({ unusedIamRoleDetails }) => unusedIamRoleDetails ?? []);
    const [role] = roles.map(({ lastAccessed }) => timed({}, lastAccessed));
    const part = {
        id,
        analyzed: analyzedAt.getTime(),
        actions: findingDetails.flatMap(actionsOf),
        ...(role === undefined ? {} : { role }),
        ...(error === undefined ? {} : { error }),
    };
    return { items: [part], next };
}
/** Without a list of actions AWS says that the service is unused, or that it has no data: that names no action. */
function actionsOf({ unusedPermissionDetails }) {
    const { serviceNamespace: service = '', actions = [] } = unusedPermissionDetails ?? {};
    return actions.flatMap(({ action, lastAccessed }) => action === undefined
        ? []
        : [timed({ action: action.includes(':') ? action : `${service}:${action}` }, lastAccessed)]);
}
function timed(value, last) {
    return last === undefined ? value : { ...value, last: last.getTime() };
}

;// CONCATENATED MODULE: ./src/sources/unused-access/gather.ts





/** Reads the unused-access findings of one principal. Never throws for AWS: what goes wrong is a gap. */
async function gatherUnusedAccess(client, request) {
    const { principal, window, now, signal } = request;
    const conditions = { signal, deadline: Date.now() + call/* patience */._L };
    const about = { source: 'unused-access', principal, window };
    try {
        const analyzer = await chosenAnalyzer(client, request.analyzer, conditions);
        const found = await readFindings(client, analyzer, principal, conditions);
        return { view: { ...about, ...viewOf(analyzer, found, now) }, actions: found.flatMap(formerUses) };
    }
    catch (error) {
        if (!(error instanceof aws_failure/* AwsFailure */.O))
            throw error;
        const gaps = [{ place: 'unused-access', message: error.message }];
        const reach = { start: now, end: now };
        return { view: { ...about, reach, gaps, analyzer: request.analyzer ?? '', actions: [] }, actions: [] };
    }
}
async function chosenAnalyzer(client, arn, conditions) {
    const analyzer = arn === undefined ? await findAnalyzer(client, conditions) : await readAnalyzer(client, arn, conditions);
    if (typeof analyzer !== 'string')
        return analyzer;
    throw new aws_failure/* AwsFailure */.O('not-found', analyzer);
}
const tooMany = 'access-analyzer:GetFinding: reading every finding took too long; run it again';
async function readFindings(client, { arn }, principal, conditions) {
    const found = [];
    for (const id of await listFindings(client, arn, principal, conditions)) {
        if (Date.now() >= conditions.deadline)
            throw new aws_failure/* AwsFailure */.O('deadline', tooMany);
        found.push(await readFinding(client, arn, id, conditions));
    }
    return found;
}
/** Findings prove as much as their oldest analysis; without any, the analyzer looked until now. */
function viewOf({ arn, age }, found, now) {
    const end = Math.min(now, ...found.map(({ analyzed }) => analyzed));
    const unused = found.flatMap(({ role }) => role ?? []);
    const [role] = unused;
    const gaps = found.flatMap(({ error, id }) => error === undefined
        ? []
        : [{ place: 'unused-access', message: `finding ${id}: AWS could not analyse it (${error})` }]);
    return {
        reach: { start: end - age * time/* day */.vd, end },
        gaps,
        analyzer: arn,
        actions: [...new Set(found.flatMap(({ actions }) => actions.map(({ action }) => action)))].sort(),
        ...(role === undefined ? {} : { unusedRole: role }),
    };
}
function formerUses({ actions }) {
    return actions.flatMap(({ action, last }) => (last === undefined ? [] : [{ action, last }]));
}
const types = ['ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];
/**
 * The active unused-access analyzer of the account, else of the organisation, in the region of the client. Gives a
 * text that says why there is none. Throws AwsFailure.
 */
async function findAnalyzer(client, conditions) {
    const action = 'access-analyzer:ListAnalyzers';
    for (const type of types) {
        const all = await (0,call/* allPages */.S4)(action, (nextToken) => (0,call/* call */.T1)({
            action,
            send: (options) => client.send(new dist_cjs/* ListAnalyzersCommand */.Vq7({ type, ...(nextToken === undefined ? {} : { nextToken }) }), options),
            read: ({ analyzers, nextToken: next }) => analyzers === undefined ? undefined : { items: analyzers, next },
        }, conditions));
        // One that another service keeps counts too (managedBy); of several the first by ARN is taken.
        const active = all.map(analyzerOf).filter((one) => typeof one !== 'string');
        const [first] = active.sort((a, b) => (a.arn < b.arn ? -1 : 1));
        if (first !== undefined)
            return first;
    }
    return 'there is no active unused-access analyzer in this region; name one with unused-access-analyzer-arn';
}
/** The analyzer of an ARN, or why it cannot be used. Throws AwsFailure. */
async function readAnalyzer(client, arn, conditions) {
    const name = arn.slice(arn.indexOf('/') + 1);
    return (0,call/* call */.T1)({
        action: 'access-analyzer:GetAnalyzer',
        send: (options) => client.send(new dist_cjs/* GetAnalyzerCommand */.ONg({ analyzerName: name }), options),
        read: ({ analyzer }) => (analyzer === undefined ? undefined : ofArn(analyzer, arn)),
    }, conditions);
}
function ofArn(summary, arn) {
    return summary.arn === arn ? analyzerOf(summary) : `there is no analyzer ${arn} for these credentials`;
}
function analyzerOf({ arn = '', type, status, configuration }) {
    if (!types.some((known) => known === type))
        return `analyzer ${arn} looks for something else: it is of type ${type}`;
    if (status !== 'ACTIVE')
        return `analyzer ${arn} is not active: its status is ${status}`;
    const age = configuration?.unusedAccess?.unusedAccessAge;
    return age === undefined ? `analyzer ${arn} does not tell its tracking period` : { arn, age };
}


/***/ })

};
