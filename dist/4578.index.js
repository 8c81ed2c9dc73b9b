export const id = 4578;
export const ids = [4578];
export const modules = {

/***/ 54578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readActiveFindings: () => (/* binding */ readActiveFindings)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71645);
/* harmony import */ var _aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);
/* harmony import */ var _call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91373);



async function readActiveFindings(client, principals, conditions) {
    const found = [];
    const remarks = [];
    const keep = (what) => (error) => {
        if (!(error instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O))
            throw error;
        remarks.push(`${what}: ${error.message}`);
        return undefined;
    };
    const all = await listAnalyzers(client, conditions).catch(keep('active findings were not read'));
    if (all === undefined)
        return { findings: new Map(), remarks };
    const asked = all.filter(isAsked);
    if (asked.length === 0)
        remarks.push('active findings were not read: the Region has no active analyzer');
    for (const { arn = '' } of asked) {
        const read = readFindings(client, arn, principals, conditions);
        found.push(...((await read.catch(keep(`active findings of ${arn} could not be read`))) ?? []));
    }
    const of = (principal) => found.filter((one) => one.principal === principal).map(findingOf);
    const findings = asked.length === 0 ? [] : principals.map((arn) => [arn, of(arn)]);
    return { findings: new Map(findings), remarks: [...new Set(remarks)].sort() };
}
function findingOf({ principal: _, ...finding }) {
    return finding;
}
const types = ['ACCOUNT', 'ORGANIZATION', 'ACCOUNT_UNUSED_ACCESS', 'ORGANIZATION_UNUSED_ACCESS'];
function isAsked({ arn, type, status }) {
    return arn !== undefined && types.some((known) => known === type) && status === 'ACTIVE';
}
function listAnalyzers(client, conditions) {
    const action = 'access-analyzer:ListAnalyzers';
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__.allPages)(action, (token) => (0,_call__WEBPACK_IMPORTED_MODULE_1__.call)({
        action,
        send: (options) => client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .ListAnalyzersCommand */ .Vq7(token === undefined ? {} : { nextToken: token }), options),
        read: ({ analyzers, nextToken: next }) => analyzers === undefined ? undefined : { items: analyzers, next },
    }, conditions));
}
const together = 20;
async function readFindings(client, analyzer, principals, conditions) {
    const found = [];
    for (let start = 0; start < principals.length; start += together) {
        const eq = principals.slice(start, start + together);
        const filter = { resource: { eq }, status: { eq: ['ACTIVE'] } };
        for (const { id, resource, findingType } of await listFindings(client, analyzer, filter, conditions)) {
            if (id === undefined || resource === undefined)
                continue;
            const type = findingType ?? 'unknown';
            const detail = type === 'ExternalAccess' ? await detailOf(client, analyzer, id, conditions) : undefined;
            found.push({ principal: resource, id, type, analyzer, ...(detail === undefined ? {} : { detail }) });
        }
    }
    return found.sort((a, b) => compare(a.type, b.type) || compare(a.id, b.id));
}
function listFindings(client, analyzerArn, filter, conditions) {
    const action = 'access-analyzer:ListFindings';
    return (0,_call__WEBPACK_IMPORTED_MODULE_1__.allPages)(action, (token) => (0,_call__WEBPACK_IMPORTED_MODULE_1__.call)({
        action,
        send: (options) => client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .ListFindingsV2Command */ .kt9({
            analyzerArn,
            filter,
            ...(token === undefined ? {} : { nextToken: token }),
        }), options),
        read: ({ findings, nextToken: next }) => findings === undefined ? undefined : { items: findings, next },
    }, conditions));
}
async function detailOf(client, analyzerArn, id, conditions) {
    try {
        return await (0,_call__WEBPACK_IMPORTED_MODULE_1__.call)({
            action: 'access-analyzer:GetFinding',
            send: (options) => client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_2__/* .GetFindingV2Command */ .bjP({ analyzerArn, id }), options),
            read: ({ findingDetails }) => findingDetails && externalAccess(findingDetails),
        }, conditions);
    }
    catch (error) {
        if (error instanceof _aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O && (error.kind === 'denied' || error.kind === 'not-found'))
            return undefined;
        throw error;
    }
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function externalAccess(details) {
    const texts = details.flatMap(({ externalAccessDetails: one }) => {
        if (one === undefined)
            return [];
        const principals = Object.entries(one.principal ?? {}).map(([kind, name]) => `${kind} ${name}`);
        const who = one.isPublic === true ? 'everyone' : principals.join(' and ') || 'an external principal';
        const what = (one.action ?? []).join(', ') || 'it';
        const keys = Object.keys(one.condition ?? {}).sort();
        const under = keys.length === 0 ? '' : ` under a condition on ${keys.join(', ')}`;
        return [`${who} can use ${what}${under}`];
    });
    return texts.join('; ') || 'an external principal can use it';
}


/***/ })

};
