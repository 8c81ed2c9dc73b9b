export const id = 6031;
export const ids = [6031];
export const modules = {

/***/ 6031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepTrackingIssue: () => (/* binding */ keepTrackingIssue)
/* harmony export */ });
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86764);


async function keepTrackingIssue(request) {
    const { config, finished, access, repository, links, output, redact, now, notes = {} } = request;
    if (config.trackingIssue === undefined)
        return '';
    const [{ publishIssue }, { planIssue }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3812)]).then(__webpack_require__.bind(__webpack_require__, 73812)),
        __webpack_require__.e(/* import() */ 4458).then(__webpack_require__.bind(__webpack_require__, 14458)),
    ]);
    const { fix, trend } = notes;
    const acceptances = new Map(config.targets.map(({ name, acceptances: own }) => [name, own]));
    const content = { run: finished.run, acceptances, fix, trend, now, links, name: nameOf(config) };
    const published = await publishIssue({
        access,
        repository,
        keys: (0,_keys__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .Y)(config),
        ...config.trackingIssue,
        plan: (found) => planIssue({ ...content, hide: redact.text }, found),
    });
    for (const problem of published.problems)
        output.warning(problem);
    return published.url ?? '';
}
function nameOf({ key, targets: [first] }) {
    if (key === _config_inputs__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfigPath */ .jE)
        return undefined;
    return key.startsWith('arn:') ? first?.name : key;
}


/***/ })

};
