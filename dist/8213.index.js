export const id = 8213;
export const ids = [8213];
export const modules = {

/***/ 8213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitWith: () => (/* binding */ exitWith),
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
        get folder() {
            return process.cwd();
        },
        width: Math.min(Math.max(columns, 60), 120),
        colour: !refused && (forced || stdout.isTTY === true),
    };
}
/**
 * Sets the exit code once the output is on its way. A reader that leaves early (`| head`) changes nothing; a stream
 * that cannot be written otherwise (a full disk) is an error, exit code 3, whatever the verdict was.
 */
async function exitWith(run) {
    let broken = false;
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code === 'EPIPE')
                return;
            broken = true;
            process.exitCode = 3;
        });
    }
    const code = await run();
    process.exitCode = broken ? 3 : code;
}


/***/ })

};
