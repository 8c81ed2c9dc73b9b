export const id = 290;
export const ids = [290];
export const modules = {

/***/ 3948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   M7: () => (/* binding */ UnexpectedAnswer),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   eH: () => (/* binding */ isGraphqlRefusal),
/* harmony export */   hD: () => (/* binding */ rateLimitWait)
/* harmony export */ });
/** An answer of GitHub that is not what its description promises: a gateway's page, a list that is none. */
class UnexpectedAnswer extends Error {
    constructor(what) {
        super(`GitHub's answer is no ${what}`);
        this.name = 'UnexpectedAnswer';
    }
}
/** The status of the answer an error stands for; undefined when there was none. */
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    // octokit gives requests without an answer the status 500.
    return 'response' in error && error.response !== undefined ? error.status : undefined;
}
/** Whether GitHub answered a query with an error of the query's own. */
function isGraphqlRefusal(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
/**
 * What GitHub asks to wait when its rate limit is exceeded, in milliseconds, a minute where it does not say; undefined
 * for any other error.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function rateLimitWait(error) {
    const status = statusOf(error);
    const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
    if (status !== 429 && !(status === 403 && (after !== undefined || left === '0')))
        return undefined;
    if (after !== undefined && /^\d{1,5}$/.test(after))
        return Number(after) * 1000;
    const reset = headerOf(error, 'x-ratelimit-reset');
    if (left === '0' && reset !== undefined && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - Date.now());
    return 60_000;
}
/** Why a comment could not be written, with the remedy. */
function reasonOf(error) {
    const status = statusOf(error);
    if (rateLimitWait(error) !== undefined)
        return 'GitHub’s rate limit is exceeded; the next run writes it';
    if (isGraphqlRefusal(error))
        return 'GitHub does not say whom github-token belongs to; pass github.token';
    if (error instanceof UnexpectedAnswer)
        return `${error.message}; see whether GITHUB_API_URL is GitHub’s`;
    if (error instanceof TypeError)
        return 'GITHUB_API_URL is no address of GitHub’s';
    if (status === undefined)
        return 'GitHub did not answer in time; the next run writes it';
    if (status >= 500)
        return `GitHub answers with ${status}; the next run writes it`;
    return refusals.get(status) ?? `GitHub refuses it (${status})`;
}
const refusals = new Map([
    [401, 'github-token is not valid (401); pass github.token or another token of this repository'],
    [
        403,
        'github-token may not write on this pull request (403); give the job pull-requests: write, and see that the conversation is not locked. The token of a fork or of Dependabot can only read: the step summary has it all',
    ],
    [404, 'the pull request is not found with github-token (404); give the job pull-requests: write'],
    [410, 'comments are closed (410)'],
    [422, 'GitHub does not accept it (422)'],
]);
function headerOf(error, name) {
    const response = memberOf(error, 'response');
    const value = memberOf(memberOf(response, 'headers'), name);
    return value === undefined ? undefined : String(value);
}
/** A member of a value of unknown shape. */
function memberOf(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}


/***/ }),

/***/ 1290:
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

// EXTERNAL MODULE: ./src/config/aws-environment.ts
var aws_environment = __webpack_require__(2403);
// EXTERNAL MODULE: ./src/config/load-config.ts + 3 modules
var load_config = __webpack_require__(4695);
// EXTERNAL MODULE: ./src/disk/read-file.ts
var read_file = __webpack_require__(1988);
// EXTERNAL MODULE: ./src/github/answers.ts
var answers = __webpack_require__(3948);
;// CONCATENATED MODULE: ./src/github/event.ts


/** The largest event payload GitHub sends. Source: https://docs.github.com/webhooks/webhook-events-and-payloads */
const payloadCap = 25 * 1024 * 1024;
/** The pull request of the event that started the run; undefined for events without one and payloads that are none. */
async function findPullRequest(env) {
    if (!/^pull_request(_target)?$/.test(env.GITHUB_EVENT_NAME ?? ''))
        return undefined;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
    const bytes = await (0,read_file/* readRegularFile */.XF)(env.GITHUB_EVENT_PATH ?? '', { cap: payloadCap });
    if (owner === undefined || repo === undefined || !Buffer.isBuffer(bytes))
        return undefined;
    const pull = (0,answers/* memberOf */.C5)(parse(bytes.toString('utf8')), 'pull_request');
    const number = (0,answers/* memberOf */.C5)(pull, 'number');
    const head = (0,answers/* memberOf */.C5)((0,answers/* memberOf */.C5)(pull, 'head'), 'sha');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    return typeof head === 'string' && isCommit(head) ? { owner, repo, number, head } : undefined;
}
/** Where reports of this run point to; undefined outside of GitHub. */
function linksOf(env, pull) {
    const server = /^https?:\/\/[\w.-]+(:\d+)?$/.exec(env.GITHUB_SERVER_URL ?? '')?.[0];
    const name = /^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY ?? '')?.[0];
    const commit = pull?.head ?? env.GITHUB_SHA ?? '';
    const run = /^\d+$/.exec(env.GITHUB_RUN_ID ?? '')?.[0];
    if (server === undefined || name === undefined || run === undefined || !isCommit(commit))
        return undefined;
    const repository = `${server}/${name}`;
    return { repository, commit, run: `${repository}/actions/runs/${run}` };
}
function isCommit(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/interruption.ts
var interruption = __webpack_require__(5092);
// EXTERNAL MODULE: ./src/main-cli.ts
var main_cli = __webpack_require__(2397);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
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
    const places = {
        resolve: (path) => (0,external_node_path_.resolve)(place.folder, path),
        root: place.root,
        hasCredentials: (0,aws_environment/* namesCredentials */.l)(env),
    };
    const config = await (0,load_config/* loadConfig */.Z)(inputs, places, problems);
    const reportDirectory = config.reportDirectory ?? (0,external_node_path_.join)(env.RUNNER_TEMP ?? place.folder, 'iam-policy-drift');
    const pull = await findPullRequest(env);
    const links = linksOf(env, pull);
    const output = await openOutput();
    const signal = (0,interruption/* interruption */.Y)(1);
    const surroundings = { env, signal, report: (text) => output.print([(0,lines/* line */.n8)(text)]) };
    if (config.preflight)
        await preflight(config, surroundings, inputs.get('github-token'), pull, output);
    const { runCheck } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(547), __webpack_require__.e(640), __webpack_require__.e(571), __webpack_require__.e(305), __webpack_require__.e(992)]).then(__webpack_require__.bind(__webpack_require__, 8607));
    const finished = await runCheck({ ...config, reportDirectory }, place, Date.now(), surroundings, links);
    if (env.GITHUB_EVENT_NAME === 'pull_request_target')
        output.warning(onTarget);
    // Publish first, fail last: whatever happens to the step, its results are there.
    await publish(finished, links, output);
    const token = inputs.get('github-token');
    // A job that is cancelled has seconds left, and half of the evidence: what stood in the comment stays.
    const wanted = pull !== undefined && token !== undefined && config.comment !== 'never' && !signal.aborted;
    const url = wanted ? await comment({ config, finished, pull, token, links, output }) : undefined;
    output.setOutputs({ 'comment-url': url ?? '' });
    return finished.exitCode === 0 ? 0 : 1;
}
/** Prints what doctor finds; throws InputError when something has to be mended. */
async function preflight(config, surroundings, token, pull, output) {
    const [{ checkup, wrongIn }, { checkToken }, { checkLines }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(640), __webpack_require__.e(571), __webpack_require__.e(400)]).then(__webpack_require__.bind(__webpack_require__, 325)),
        __webpack_require__.e(/* import() */ 869).then(__webpack_require__.bind(__webpack_require__, 6869)),
        Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(640), __webpack_require__.e(571), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 4915)),
    ]);
    const comments = config.comment === 'never' ? [] : [await checkToken(token, pull)];
    const checks = [...(await checkup(config, surroundings, Date.now())), ...comments];
    output.print(checkLines(checks, 120));
    const problems = wrongIn(checks).map(({ what, text }) => ({ place: what, message: text }));
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems);
}
const onTarget = 'pull_request_target gives this job a token that can write: never check out the head of the pull request in it, or use pull_request';
async function publish(finished, links, output) {
    const { run, files } = finished;
    output.setOutputs(outputsOf(run, files));
    const [{ renderTerminal }, { renderSummary }, { annotationsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 2521)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 367)),
        __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 856)),
    ]);
    output.print(renderTerminal(run, 120));
    output.annotate(annotationsOf(run));
    await writeSummary(output, renderSummary(run, await finished.suggestion(), links));
}
function outputsOf(run, files) {
    const sum = (of) => String(run.targets.reduce((total, { drift }) => total + of(drift.counts), 0));
    const suggested = [...files.keys()].some((name) => name.startsWith('suggested/'));
    const report = files.get('report.json') ?? '';
    return {
        verdict: run.verdict,
        'over-granted': sum(({ overGranted }) => overGranted),
        missing: sum(({ missing }) => missing),
        'cannot-tell': sum(({ cannotTell }) => cannotTell),
        accepted: sum(({ accepted }) => accepted),
        'report-json': report,
        'report-markdown': files.get('report.md') ?? '',
        'evidence-path': files.get('evidence.json') ?? '',
        patch: files.get('drift.patch') ?? '',
        'suggested-policy': suggested ? (0,external_node_path_.join)((0,external_node_path_.dirname)(report), 'suggested') : '',
    };
}
/** Keeps the pull request comment; what goes wrong is a warning. Gives its address. */
async function comment({ config, finished, pull, token, links, output, }) {
    const { run } = finished;
    const [{ publishComment }, { renderComment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 804).then(__webpack_require__.bind(__webpack_require__, 3804)),
        Promise.all(/* import() */[__webpack_require__.e(291), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 367)),
    ]);
    const drift = run.targets.some(({ drift: { counts } }) => counts.overGranted + counts.missing > 0);
    const published = await publishComment({
        token,
        pull,
        key: config.key,
        text: renderComment(run, await finished.suggestion(), links),
        onlyUpdate: config.comment === 'on-drift' && !drift && run.verdict !== 'inconclusive',
    });
    if (published.problem !== undefined)
        output.warning(published.problem);
    return published.url;
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
