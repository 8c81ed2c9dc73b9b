export const id = 3031;
export const ids = [3031];
export const modules = {

/***/ 3031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GenerationApi: () => (/* binding */ GenerationApi)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9901);
/* harmony import */ var _aws_call__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7538);


/** The four operations of policy generation, their answers checked. All throw AwsFailure. */
class GenerationApi {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Starts a job; the same token gives the same job again. Gives its id. */
    start(request, { start, end }, token, conditions) {
        const { principal, trails, regions, accessRole } = request;
        const where = regions === 'all' ? { allRegions: true } : { regions: [...regions] };
        const command = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .StartPolicyGenerationCommand */ .YPx({
            policyGenerationDetails: { principalArn: principal },
            cloudTrailDetails: {
                trails: trails.map((cloudTrailArn) => ({ cloudTrailArn, ...where })),
                accessRole,
                startTime: new Date(start),
                endTime: new Date(end),
            },
            clientToken: token,
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:StartPolicyGeneration',
            send: (options) => this.#client.send(command, options),
            read: ({ jobId }) => (jobId === '' ? undefined : jobId),
        }, conditions);
    }
    /** Reads a job; `whole` asks for resource placeholders and the service-level template as well. */
    get(id, whole, conditions) {
        const command = new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .GetGeneratedPolicyCommand */ .vO6({
            jobId: id,
            ...(whole ? { includeResourcePlaceholders: true, includeServiceLevelTemplate: true } : {}),
        });
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:GetGeneratedPolicy',
            send: (options) => this.#client.send(command, options),
            read: (answer) => jobOf(id, answer),
        }, conditions);
    }
    /** The jobs of the last seven days, of one principal or of all; what they were asked is not in the list. */
    list(principal, conditions) {
        const action = 'access-analyzer:ListPolicyGenerations';
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(action, (nextToken) => (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action,
            send: (options) => this.#client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .ListPolicyGenerationsCommand */ .Pwq({
                ...(principal === undefined ? {} : { principalArn: principal }),
                ...(nextToken === undefined ? {} : { nextToken }),
            }), options),
            read: ({ policyGenerations, nextToken: next }) => policyGenerations === undefined
                ? undefined
                : { items: policyGenerations.flatMap(summaryOf), next },
        }, conditions));
    }
    /** Cancels a job; it still counts towards the day's quota. */
    cancel(id, conditions) {
        return (0,_aws_call__WEBPACK_IMPORTED_MODULE_0__/* .call */ .T1)({
            action: 'access-analyzer:CancelPolicyGeneration',
            send: (options) => this.#client.send(new _aws_sdk_client_accessanalyzer__WEBPACK_IMPORTED_MODULE_1__/* .CancelPolicyGenerationCommand */ .e4j({ jobId: id }), options),
            read: () => true,
        }, conditions);
    }
}
const statuses = ['IN_PROGRESS', 'SUCCEEDED', 'FAILED', 'CANCELED'];
/** A status that this version does not know would be polled for ever: the job counts as failed, and says so. */
function statusOf(text) {
    const status = statuses.find((known) => known === text);
    if (status !== undefined)
        return { status };
    return {
        status: 'FAILED',
        error: { code: text.slice(0, 40), message: 'a status unknown to this version' },
    };
}
function summaryOf({ jobId, principalArn, status, startedOn }) {
    if (jobId === undefined || status === undefined || startedOn === undefined)
        return [];
    const principal = principalArn === undefined ? {} : { principal: principalArn };
    return [{ id: jobId, ...principal, ...statusOf(status), started: startedOn.getTime(), policies: [] }];
}
function jobOf(id, { jobDetails, generatedPolicyResult }) {
    const { status, startedOn, jobError } = jobDetails ?? {};
    if (status === undefined || startedOn === undefined)
        return undefined;
    const asked = askedOf(generatedPolicyResult?.properties?.cloudTrailProperties);
    if (status === 'SUCCEEDED' && generatedPolicyResult === undefined)
        return undefined;
    // Only the list of policies may be left out of a result: a job that found nothing has none to give.
    const policies = generatedPolicyResult?.generatedPolicies?.map(({ policy }) => policy ?? '');
    const error = jobError && { code: jobError.code ?? '', message: jobError.message ?? '' };
    return {
        id,
        started: startedOn.getTime(),
        ...(asked === undefined ? {} : { asked }),
        ...(error === undefined ? {} : { error }),
        ...statusOf(status),
        policies: policies ?? [],
    };
}
/** Trails with different regions are asked by nobody here: such a job is not one of ours. */
function askedOf(properties) {
    const { trailProperties, startTime, endTime } = properties ?? {};
    if (trailProperties === undefined || startTime === undefined || endTime === undefined)
        return undefined;
    const regions = trailProperties.map((trail) => (trail.allRegions === true ? 'all' : (trail.regions ?? [])));
    const [first] = regions;
    if (first === undefined || regions.some((one) => JSON.stringify(one) !== JSON.stringify(first)))
        return undefined;
    return {
        trails: trailProperties.flatMap(({ cloudTrailArn }) => cloudTrailArn ?? []),
        regions: first,
        window: { start: startTime.getTime(), end: endTime.getTime() },
    };
}


/***/ })

};
