export const id = 633;
export const ids = [633];
export const modules = {

/***/ 8633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/iam/nearest.ts
var nearest = __webpack_require__(3);
// EXTERNAL MODULE: ./src/config/inputs.ts
var config_inputs = __webpack_require__(4389);
;// CONCATENATED MODULE: ./src/config/action-inputs.ts


/**
 * The action's inputs as the runner hands them over: `INPUT_<NAME>`, upper case, empty when not given. A name that
 * no input has is an error: a misspelt threshold must not leave the gate at its default unnoticed.
 */
function actionInputs(env) {
    const inputs = new Map();
    const problems = [];
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith('INPUT_') || value === undefined)
            continue;
        const name = key.slice('INPUT_'.length).toLowerCase();
        const text = value.trim();
        if ((0,config_inputs/* isInputName */.wp)(name)) {
            if (text !== '')
                inputs.set(name, text);
        }
        else {
            problems.push(unknownInput(name));
        }
    }
    return { inputs, problems };
}
function unknownInput(name) {
    const meant = (0,nearest/* nearest */.p)(name, config_inputs/* inputNames */.vj);
    return {
        place: `input ${name}`,
        message: 'is unknown',
        remedy: meant === undefined ? 'remove it' : `did you mean ${meant}?`,
    };
}

// EXTERNAL MODULE: ./src/config/load-config.ts + 1 modules
var load_config = __webpack_require__(1422);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/main-cli.ts + 5 modules
var main_cli = __webpack_require__(5324);
;// CONCATENATED MODULE: ./src/main-action.ts






/** The action: environment in, outputs, summary and exit code out. Its only catch turns errors into a failed step. */
async function runAction(env, openOutput) {
    try {
        return await judge(env, openOutput);
    }
    catch (error) {
        const output = await openOutput();
        for (const message of (0,main_cli/* messagesOf */.c)(error))
            output.error(message);
        return 1;
    }
}
async function judge(env, openOutput) {
    const { inputs, problems } = actionInputs(env);
    const place = await findPlace(env);
    const places = { resolve: (path) => (0,external_node_path_.resolve)(place.folder, path), root: place.root };
    const config = await (0,load_config/* loadConfig */.Z)(inputs, places, problems);
    const directory = config.reportDirectory ?? (0,external_node_path_.join)(env.RUNNER_TEMP ?? place.folder, 'iam-policy-drift');
    const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 1460));
    const finished = await runCheck({ ...config, reportDirectory: directory }, place, Date.now());
    const output = await openOutput();
    // Publish first, fail last: whatever happens to the step, its results are there.
    await publish(finished, output);
    return finished.exitCode === 0 ? 0 : 1;
}
async function publish({ run, files }, output) {
    const sum = (of) => run.targets.reduce((total, { drift }) => total + of(drift.counts), 0);
    output.setOutputs({
        verdict: run.verdict,
        'over-granted': String(sum(({ overGranted }) => overGranted)),
        missing: String(sum(({ missing }) => missing)),
        'cannot-tell': String(sum(({ cannotTell }) => cannotTell)),
        accepted: String(sum(({ accepted }) => accepted)),
        'report-json': files.get('report.json') ?? '',
        'evidence-path': files.get('evidence.json') ?? '',
    });
    const [{ renderTerminal }, { renderSummary }] = await Promise.all([
        __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 2521)),
        __webpack_require__.e(/* import() */ 518).then(__webpack_require__.bind(__webpack_require__, 6518)),
    ]);
    output.print(renderTerminal(run, 120));
    await writeSummary(output, renderSummary(run));
}
/** The verdict stands without its summary. */
async function writeSummary(output, markdown) {
    try {
        await output.writeSummary(markdown);
    }
    catch {
        output.warning('the step summary cannot be written: GITHUB_STEP_SUMMARY names no file that can be');
    }
}
async function findPlace(env) {
    const root = await folderNamedBy('GITHUB_WORKSPACE', env);
    const temp = env.RUNNER_TEMP === undefined ? [] : [await folderNamedBy('RUNNER_TEMP', env)];
    return { root, folder: root, evidenceRoots: [root, ...temp] };
}
async function folderNamedBy(name, env) {
    const path = env[name] ?? '';
    const real = path === '' ? undefined : await (0,promises_.realpath)(path).catch(() => undefined);
    if (real !== undefined)
        return real;
    throw new input_error/* InputError */.d([
        {
            place: name,
            message: path === '' ? 'is not set' : 'names no folder',
            remedy: 'run this as a step of a workflow',
        },
    ]);
}


/***/ })

};
