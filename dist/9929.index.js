export const id = 9929;
export const ids = [9929];
export const modules = {

/***/ 9929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherLastAccessed: () => (/* binding */ gatherLastAccessed)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6748);
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1486);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7538);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8725);




/** AWS keeps at least 400 days: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html */
const kept = 400 * _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
/** How long a report may take; most take seconds. */
const patience = 5 * 60_000;
/** Asks for a report of one principal and reads all of it, with the same credentials. Never throws for AWS. */
async function gatherLastAccessed(iam, principal, window, now, signal) {
    const about = {
        source: 'last-accessed',
        principal,
        window,
        reach: { start: now - kept, end: now },
    };
    try {
        const conditions = { signal, deadline: Date.now() + patience };
        const services = await readReport(iam, principal, conditions);
        const view = { ...about, gaps: [], services: services.map(viewOf) };
        return { view, actions: services.flatMap(actionsOf) };
    }
    catch (error) {
        if (!(error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O))
            throw error;
        const gaps = [{ place: 'last-accessed', message: error.message }];
        return { view: { ...about, gaps, services: [] }, actions: [] };
    }
}
async function readReport(iam, arn, conditions) {
    const action = 'iam:GenerateServiceLastAccessedDetails';
    const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GenerateServiceLastAccessedDetailsCommand */ .H3Q({ Arn: arn, Granularity: 'ACTION_LEVEL' });
    const id = await (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({ action, send: (options) => iam.send(command, options), read: ({ JobId }) => JobId }, conditions);
    let first = await readPage(iam, id, undefined, conditions);
    for (let wait = 500; first.status === 'IN_PROGRESS'; wait = Math.min(wait * 1.5, 10_000)) {
        if (Date.now() + wait >= conditions.deadline)
            throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('deadline', `${action}: the report is not ready after minutes; run it again`);
        await (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(wait, conditions.signal);
        first = await readPage(iam, id, undefined, conditions);
    }
    let begun = first;
    return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S4)('iam:GetServiceLastAccessedDetails', async (marker) => {
        const page = begun ?? (await readPage(iam, id, marker, conditions));
        begun = undefined;
        if (page.status !== 'COMPLETED')
            throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('refused', `${action}: ${failed(page)}`);
        return { items: page.services, next: page.marker };
    });
}
function failed({ status, error }) {
    const said = error === '' ? '' : ` (AWS says: ${error.slice(0, 300)})`;
    if (status === 'IN_PROGRESS')
        return 'the report began anew while it was read; run it again';
    return status === 'FAILED'
        ? `the report failed${said}; run it again`
        : `the report has the status ${status.slice(0, 40)}, which this version does not know`;
}
function readPage(iam, id, marker, conditions) {
    const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GetServiceLastAccessedDetailsCommand */ .ahW({
        JobId: id,
        MaxItems: 1000,
        ...(marker === undefined ? {} : { Marker: marker }),
    });
    return (0,_aws_call__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)({
        action: 'iam:GetServiceLastAccessedDetails',
        send: (options) => iam.send(command, options),
        read: pageOf,
    }, conditions);
}
const halfReport = 'iam:GetServiceLastAccessedDetails: AWS’s report does not say where it goes on; run it again';
/** A page that says there is more and not where is no page: half a report proves nothing. */
function pageOf(answer) {
    const { JobStatus: status, ServicesLastAccessed, IsTruncated, Marker, Error: error } = answer;
    if (status === undefined)
        return undefined;
    if (status === 'COMPLETED' && ServicesLastAccessed === undefined)
        return undefined;
    const cut = IsTruncated === undefined || (IsTruncated && (Marker ?? '') === '');
    if (status === 'COMPLETED' && cut)
        throw new _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O('refused', halfReport);
    const services = (ServicesLastAccessed ?? []).flatMap(({ ServiceNamespace, ...rest }) => ServiceNamespace === undefined ? [] : [{ ...rest, ServiceNamespace }]);
    const marker = IsTruncated === true ? Marker : undefined;
    return { status, services, marker, error: error?.Message ?? '' };
}
function viewOf({ ServiceNamespace: service, LastAuthenticated, TrackedActionsLastAccessed, }) {
    const tracked = TrackedActionsLastAccessed?.flatMap(({ ActionName }) => ActionName === undefined ? [] : [`${service}:${ActionName}`]);
    return {
        service,
        ...(LastAuthenticated === undefined ? {} : { last: LastAuthenticated.getTime() }),
        ...(tracked === undefined ? {} : { tracked }),
    };
}
function actionsOf({ ServiceNamespace: service, TrackedActionsLastAccessed = [], }) {
    return TrackedActionsLastAccessed.flatMap(({ ActionName, LastAccessedTime }) => ActionName === undefined || LastAccessedTime === undefined
        ? []
        : [{ action: `${service}:${ActionName}`, last: LastAccessedTime.getTime() }]);
}


/***/ })

};
