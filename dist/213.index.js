export const id = 213;
export const ids = [213];
export const modules = {

/***/ 8213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processTerminal: () => (/* binding */ processTerminal)
/* harmony export */ });
/** The process's own terminal: colour and width as the environment asks for them (NO_COLOR, FORCE_COLOR, COLUMNS). */
function processTerminal() {
    const { stdout, stderr, env } = process;
    const columns = Number(env.COLUMNS ?? '') || stdout.columns || 100;
    const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
    const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
    return {
        stdout,
        stderr,
        folder: process.cwd(),
        width: Math.min(Math.max(columns, 60), 120),
        colour: !refused && (forced || stdout.isTTY === true),
    };
}


/***/ })

};
