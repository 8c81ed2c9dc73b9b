export const id = 9520;
export const ids = [9520];
export const modules = {

/***/ 9520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingPublished: () => (/* binding */ nothingPublished),
/* harmony export */   publishToGitHub: () => (/* binding */ publishToGitHub)
/* harmony export */ });
const nothingPublished = {
    'comment-url': '',
    'fix-pull-request-url': '',
    'tracking-issue-url': '',
};
/** Writes what GitHub is to show; gives the addresses of it. Nothing that fails here changes a verdict. */
async function publishToGitHub(order, { pull, standing, env, judged, now }) {
    const { config } = order;
    if (config.sarifUpload) {
        const { sendSarif } = await __webpack_require__.e(/* import() */ 1890).then(__webpack_require__.bind(__webpack_require__, 1890));
        await sendSarif(order, pull, judged, env);
    }
    if (standing !== undefined && (config.fixPullRequest || config.trackingIssue !== undefined)) {
        const { keepStanding } = await __webpack_require__.e(/* import() */ 2899).then(__webpack_require__.bind(__webpack_require__, 2899));
        return { ...nothingPublished, ...(await keepStanding(order, standing, now)) };
    }
    if (pull === undefined)
        return nothingPublished;
    if (config.reviewSuggestions) {
        const { writeReview } = await __webpack_require__.e(/* import() */ 1411).then(__webpack_require__.bind(__webpack_require__, 1411));
        await writeReview({ ...order, pull });
    }
    if (config.comment === 'never')
        return nothingPublished;
    const { writeComment } = await __webpack_require__.e(/* import() */ 1206).then(__webpack_require__.bind(__webpack_require__, 1206));
    return { ...nothingPublished, 'comment-url': await writeComment({ ...order, pull }) };
}


/***/ })

};
