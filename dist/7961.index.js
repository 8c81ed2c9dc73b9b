export const id = 7961;
export const ids = [7961];
export const modules = {

/***/ 17961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromVersion1: () => (/* binding */ fromVersion1)
/* harmony export */ });
function fromVersion1(document) {
    return { ...renamed(document, file), schemaVersion: 2 };
}
function renamed(value, members) {
    if (!isObject(value))
        return {};
    const entries = Object.entries(value).map(([name, own]) => {
        const as = Object.hasOwn(members, name) ? members[name] : undefined;
        if (as === undefined)
            return [name, own];
        return typeof as === 'string' ? [as, own] : [as[0], as[1](own)];
    });
    return Object.fromEntries(entries);
}
const like = (members) => (value) => (isObject(value) ? renamed(value, members) : value);
const listOf = (members) => (value) => Array.isArray(value) ? value.map(like(members)) : value;
const each = (change) => (value) => isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, own]) => [name, change(own)]))
    : value;
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function useOf(value) {
    if (!isObject(value) || !('resources' in value) || !('allResources' in value))
        return value;
    const { allResources: complete, ...rest } = value;
    return { ...rest, resources: { sample: value.resources, complete } };
}
const recorded = { without: 'excludedServices' };
const trail = {
    unread: 'readError',
    lost: 'retryable',
    allRegions: 'multiRegion',
    reads: ['readEvents', like(recorded)],
    others: ['writeEvents', like(recorded)],
    since: 'recordingSince',
    until: 'stoppedAt',
    fault: 'deliveryError',
};
const coverage = {
    gaps: ['gaps', listOf({ location: 'location' })],
    onlyRegions: 'requestedRegions',
    daysWithout: 'daysWithoutEvents',
    holdsReads: 'hasReadEvents',
    holdsOthers: 'hasWriteEvents',
    holdsServices: 'excludableServicesSeen',
    managementActions: 'managementEventActions',
    records: 'eventsByPrincipal',
    reach: 'trackingPeriod',
    trails: ['trails', listOf(trail)],
    services: ['services', listOf({ tracked: 'trackedActions' })],
};
const principal = {
    uses: ['uses', each(useOf)],
    facts: ['facts', like({ unread: 'readErrors' })],
};
const referenceAction = {
    level: 'accessLevel',
    logged: 'policyGeneration',
    tracked: 'actionLastAccessed',
};
const run = { targets: ['targets', each(like({ cannotTell: 'undetermined' }))] };
const file = {
    catalogue: 'catalogVersion',
    views: ['coverage', listOf(coverage)],
    principals: ['principals', each(like(principal))],
    reference: ['serviceReference', each(listOf(referenceAction))],
    prefixes: ['matchedRoles', each(like({ failure: 'error' }))],
    history: ['history', listOf(run)],
};


/***/ })

};
