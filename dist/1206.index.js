export const id = 1206;
export const ids = [1206];
export const modules = {

/***/ 1206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/** Keeps the pull request comment; what goes wrong is a warning. Gives its address, empty where there is none. */
async function writeComment(order) {
    const { config, finished, pull, token, links, output, redact } = order;
    const { run } = finished;
    const [{ publishComment }, { renderComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413), __webpack_require__.e(5280)]).then(__webpack_require__.bind(__webpack_require__, 5280)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(7496), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 7496)),
    ]);
    const published = await publishComment({
        token,
        pull,
        // A key may hold the ARN of the principal.
        keys: config.redact ? [redact.key(config.key), config.key] : [config.key],
        text: redact.text(renderComment(run, await finished.suggestion(), links)),
        onlyUpdate: config.comment === 'on-drift' && !isWorthSaying(run),
    });
    if (published.problem !== undefined)
        output.warning(published.problem);
    return published.url ?? '';
}
/** Drift and thin evidence, and what asks a reviewer for a look although it counts towards nothing. */
function isWorthSaying({ verdict, targets, goalposts = [] }) {
    return verdict !== 'pass' || goalposts.length > 0 || targets.some(hasDrift) || targets.some(addsByName);
}
function hasDrift({ drift: { counts } }) {
    return counts.overGranted + counts.missing > 0;
}
function addsByName({ drift: { findings } }) {
    return findings.some(({ state, introduced, named }) => state === 'cannot-tell' && introduced === 'added' && named === true);
}


/***/ })

};
