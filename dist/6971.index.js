export const id = 6971;
export const ids = [6971];
export const modules = {

/***/ 6971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/config/config.ts
var config_config = __webpack_require__(1122);
// EXTERNAL MODULE: ./src/config/given.ts + 1 modules
var given = __webpack_require__(1202);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/output/redact.ts
var output_redact = __webpack_require__(5784);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/run/open-change.ts + 2 modules
var open_change = __webpack_require__(2205);
// EXTERNAL MODULE: ./src/run/surroundings.ts
var run_surroundings = __webpack_require__(7114);
// EXTERNAL MODULE: ./src/action/output.ts
var action_output = __webpack_require__(5149);
// EXTERNAL MODULE: ./src/repository/checkout.ts + 1 modules
var repository_checkout = __webpack_require__(7420);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(7346);
;// CONCATENATED MODULE: ./src/action/trigger.ts




/** Reads what started the run. Throws InputError where GitHub cannot say which pull request that was about. */
async function triggerOf(env, access) {
    const trigger = await (0,github_event/* readTriggerEvent */.hs)(env);
    const remote = remoteOf(env, access);
    const assumed = env.GITHUB_SHA;
    const workflow = workflowOf(env);
    const common = {
        ...(remote === undefined ? {} : { remote }),
        ...(assumed === undefined ? {} : { assumed }),
        ...(workflow === undefined ? {} : { workflow }),
    };
    if (trigger.kind === 'pull-request') {
        const { pull } = trigger;
        return { ...common, pull, against: againstOf(pull), commit: pull.head, trusted: false };
    }
    if (trigger.kind === 'pull-request-target') {
        // A token that can write: what is checked out must be known, not assumed.
        const { pull } = trigger;
        const requires = [pull.base, ...(assumed === undefined ? [] : [assumed])];
        return { pull, commit: pull.base, requires, trusted: true, notice: baseOnly, warning: onTarget };
    }
    if (env.GITHUB_EVENT_NAME === 'pull_request_target')
        throw new input_error/* InputError */.d([{ location: 'GITHUB_EVENT_PATH', message: 'tells of no pull request' }]);
    if (trigger.kind === 'merge-group') {
        return { ...common, against: { kind: 'commit', base: trigger.base }, trusted: false };
    }
    if (trigger.kind === 'workflow-run')
        return afterWorkflow(env, access, trigger);
    if (trigger.kind === 'pull-request-named')
        return onNamedPull(env, access, trigger);
    const defaultBranch = defaultBranchRunOf(trigger, env);
    return { ...common, trusted: false, ...(defaultBranch === undefined ? {} : { defaultBranch }) };
}
function againstOf({ head, base }) {
    return { kind: 'pull-request', head, base };
}
/** A workflow that follows another one's end is the default branch's own; the head is data for it, never code. */
async function afterWorkflow(env, access, { head, label, into }) {
    const pull = await findPull(env, access, async (found, repository) => {
        const { pullOfBranch } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 4487));
        return pullOfBranch(found, repository, label, head, into);
    });
    // Without one there is no base whose configuration could be in force: the head must not rule.
    if (pull === undefined)
        return { trusted: true, nothing: noPull };
    return headOf(pull, remoteOf(env, access), 'workflow_run');
}
/** An event about a pull request whose workflow is the default branch's own: the head is data here too. */
async function onNamedPull(env, access, { event, number }) {
    const pull = await findPull(env, access, async (found, repository) => {
        const { pullNumbered } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 4487));
        return pullNumbered(found, repository, number);
    });
    if (pull !== undefined)
        return headOf(pull, remoteOf(env, access), event);
    throw new input_error/* InputError */.d([{ location: `event ${event}`, message: `pull request ${number} cannot be read` }]);
}
/** A run that judges the head of a pull request by the configuration of its base. */
function headOf(pull, remote, event) {
    const common = { pull, against: againstOf(pull), commit: pull.head, event };
    return { ...common, ...(remote === undefined ? {} : { remote }), requires: 'head', trusted: true };
}
/** Throws InputError where GitHub does not say. */
async function findPull(env, access, ask) {
    const repository = (0,github_event/* repositoryOf */._M)(env);
    if (repository === undefined || access === undefined)
        throw new input_error/* InputError */.d([{ location: 'github-token', message: 'is needed to find the pull request' }]);
    try {
        return await ask(access, repository);
    }
    catch (error) {
        const { reasonOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3948));
        throw new input_error/* InputError */.d([{ location: 'the pull request of this workflow', message: reasonOf(error) }]);
    }
}
const noPull = 'No open pull request has the commit of the workflow that ended: it was pushed to since, or closed. Nothing is judged.';
const baseOnly = 'Only the base branch is judged: pull_request_target gives the job a token that can write, so nothing of the pull request is read. Use pull_request to judge the change.';
const onTarget = 'pull_request_target gives this job a token that can write: never check out the head of the pull request in it, or use pull_request';
/** Throws InputError where something else is checked out than the event asks for. */
async function checkedOut({ requires, pull, event = 'workflow_run' }, checkout) {
    if (requires === undefined || pull === undefined)
        return;
    if (requires === 'head') {
        const isHead = checkout !== undefined && (await (0,repository_checkout/* isHeadOf */.cy)(checkout, pull.head));
        if (!isHead)
            throw new input_error/* InputError */.d([{ location: event, ...needsHead[event === 'workflow_run' ? 'run' : 'other'] }]);
    }
    else if (checkout === undefined || !requires.includes(checkout.head)) {
        throw new input_error/* InputError */.d([needsBase]);
    }
}
const isElsewhere = 'the head of the pull request is not checked out';
const needsHead = {
    run: {
        message: isElsewhere,
        remedy: 'check out github.event.workflow_run.head_sha, without its credentials',
    },
    other: {
        message: isElsewhere,
        remedy: 'check out refs/pull/NUMBER/head, without its credentials, or use pull_request',
    },
};
const needsBase = {
    location: 'pull_request_target',
    message: 'the base is not what is checked out, as far as git tells',
    remedy: 'check out the base, as actions/checkout does by default, or use pull_request',
};
function remoteOf(env, access) {
    const repository = (0,github_event/* repositoryOf */._M)(env);
    if (repository === undefined || access === undefined)
        return undefined;
    return (0,repository_repository/* deferred */.yX)(async () => {
        try {
            // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
            const { GitHubRepository } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(157), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 1773));
            return new GitHubRepository(access, repository);
        }
        catch (error) {
            throw new repository_repository/* RepositoryFailure */.zp('GITHUB_API_URL is no address of GitHub’s', { cause: error });
        }
    });
}
/** `acme/platform/.github/workflows/iam.yml@refs/heads/main` names it. */
function workflowOf(env) {
    const own = `${env.GITHUB_REPOSITORY ?? ''}/`;
    const [path = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@', 1);
    return own.length > 1 && path.startsWith(own) ? path.slice(own.length) : undefined;
}
/** What a run is about that is about no change; undefined where it is about something else than the default branch. */
function defaultBranchRunOf(trigger, env) {
    const [repository, commit] = [(0,github_event/* repositoryOf */._M)(env), env.GITHUB_SHA ?? ''];
    if (trigger.kind !== 'other' || trigger.defaultBranch === undefined)
        return undefined;
    return repository === undefined || !(0,repository_repository/* isCommitId */.jh)(commit)
        ? undefined
        : { repository, commit, branch: trigger.defaultBranch, mayBeOld: mayBeOld(env) };
}
function mayBeOld({ GITHUB_EVENT_NAME, GITHUB_RUN_ATTEMPT = '1' }) {
    return GITHUB_EVENT_NAME === 'push' || GITHUB_RUN_ATTEMPT !== '1';
}
/**
 * What a run may write about the default branch; a text says why it may not: something else is checked out, or a newer
 * commit has come, whose own run will.
 */
async function outdatedReason({ commit, branch, mayBeOld: asks }, checkout, remote) {
    if (checkout !== undefined && checkout.head !== commit)
        return `${checkout.head} is checked out, and the run is about ${commit} of ${branch}: nothing is written about the default branch`;
    const tip = asks ? await remote?.resolve(`refs/heads/${branch}`).catch(repository_repository/* undefinedOnFailure */.U9) : undefined;
    if (tip === undefined || tip === commit)
        return undefined;
    return `${branch} has moved on to ${tip}: its own run writes about it`;
}

;// CONCATENATED MODULE: ./src/action/action.ts












/** The action: environment in, outputs, summary and exit code out. Its only catch turns errors into a failed step. */
async function runAction(host, openOutput) {
    const { env } = host;
    const { inputs, problems } = (0,given/* actionInputs */.e)(env);
    // Before the configuration is read only the input can ask for it.
    const asked = /^true$/i.test(inputs.get('redact-account-ids') ?? '');
    const hiding = { redact: asked ? output_redact.redaction : output_redact.unredacted };
    try {
        return await openAndJudge({ host, inputs, problems, openOutput, hiding });
    }
    catch (error) {
        const output = (0,action_output.redacted)(await openOutput(), hiding.redact);
        for (const message of (0,input_error/* messagesOf */.c)(error))
            output.error(message);
        return 1;
    }
}
async function openAndJudge({ host, inputs, problems, openOutput, hiding }) {
    const { env, clock } = host;
    const folders = await findFolders(env);
    const token = inputs.get('github-token');
    const access = token === undefined ? undefined : { token, clock };
    const trigger = await triggerOf(env, access);
    if (trigger.nothing !== undefined) {
        (await openOutput()).print([(0,lines/* line */.n8)(trigger.nothing)]);
        return 0;
    }
    const withoutSecrets = trigger.pull?.withoutSecrets === true && !trigger.trusted;
    const hideAccountIds = () => {
        hiding.redact = output_redact.redaction;
    };
    const forChange = trigger.against !== undefined;
    const surroundings = { ...(0,run_surroundings/* surroundingsOf */.Z)(folders, env, withoutSecrets), forChange, hideAccountIds };
    const { against, remote, assumed, workflow } = trigger;
    const opened = await (0,open_change/* openChange */.z)({
        inputs,
        problems,
        folders,
        surroundings,
        against,
        remote,
        assumed,
        workflow,
        distrusted: trigger.trusted && against !== undefined,
        verify: (checkout) => checkedOut(trigger, checkout),
        confined: trigger.requires !== undefined && trigger.requires !== 'head',
    });
    const redact = opened.config.redact ? output_redact.redaction : output_redact.unredacted;
    hiding.redact = redact;
    const output = (0,action_output.redacted)(await openOutput(), redact);
    return judgeAndPublish({ ...opened, host, folders, trigger, access, redact, output });
}
async function judgeAndPublish(action) {
    const { host, config, comment, trigger, access, redact, output } = action;
    const { env, clock } = host;
    const now = clock.now();
    const links = (0,github_event/* linksOf */.hP)(env, trigger.commit);
    const signal = host.interruption();
    const context = { env, clock, signal, report: (text) => output.print([(0,lines/* line */.n8)(text)]) };
    if (config.preflight)
        await preflight(action, context);
    const finished = await judgeAndReport(action, context, { now, links });
    if (trigger.warning !== undefined)
        output.warning(trigger.warning);
    // Publish first, fail last: whatever happens to the step, its results are there.
    const [{ publishStep }, { nothingPublished, publishToGitHub }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9134).then(__webpack_require__.bind(__webpack_require__, 9134)),
        Promise.all(/* import() */[__webpack_require__.e(6326), __webpack_require__.e(5072), __webpack_require__.e(5050), __webpack_require__.e(3977)]).then(__webpack_require__.bind(__webpack_require__, 4001)),
    ]);
    await publishStep(finished, links, output);
    // A job that is cancelled has seconds left, and half of the evidence: what stood in the comment stays.
    const defaultBranch = await currentDefaultBranchRun(action);
    const order = { config, comment, finished, links, output, redact };
    const published = access === undefined || signal.aborted
        ? nothingPublished
        : await publishToGitHub({ ...order, access }, { pull: trigger.pull, defaultBranch, now });
    output.setOutputs({ ...published });
    const rulesFail = signal.aborted ? false : await archiveRules(action, defaultBranch, context);
    if (finished.unwritten !== undefined)
        throw finished.unwritten;
    const { exitCode } = await __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 9404));
    return exitCode(finished) === 0 && !rulesFail ? 0 : 1;
}
/** Runs the pipeline and writes the report files. */
async function judgeAndReport(action, context, { now, links }) {
    const { config, change, folders, trigger, redact } = action;
    const [{ run: judgeTargets }, { openPorts }, { writeReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(5072), __webpack_require__.e(8062), __webpack_require__.e(6905), __webpack_require__.e(3611), __webpack_require__.e(1732), __webpack_require__.e(9372), __webpack_require__.e(6932)]).then(__webpack_require__.bind(__webpack_require__, 9372)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8062), __webpack_require__.e(6905), __webpack_require__.e(1732), __webpack_require__.e(2739)]).then(__webpack_require__.bind(__webpack_require__, 2739)),
        __webpack_require__.e(/* import() */ 7023).then(__webpack_require__.bind(__webpack_require__, 9404)),
    ]);
    const ports = openPorts({ folders, context, now, change, withoutEvidence: lackOf(action) });
    const { settingsChanges = [], scope } = change;
    const result = await judgeTargets({ config, scope, settingsChanges, notice: trigger.notice }, ports);
    const directory = config.reportDirectory ?? (0,external_node_path_.join)(context.env.RUNNER_TEMP ?? folders.folder, 'iam-policy-drift');
    return writeReport(result, { config, folders, directory, links, redact });
}
/** What the run writes about, where it is the default branch as it stands; why it is not is a warning. */
async function currentDefaultBranchRun({ trigger, config, change, output, }) {
    const { defaultBranch, remote } = trigger;
    const writes = config.trackingIssue !== undefined || config.fixPullRequest || config.archiveRules === 'apply';
    if (defaultBranch === undefined || !writes)
        return defaultBranch;
    const other = await outdatedReason(defaultBranch, change.checkout, remote);
    if (other === undefined)
        return defaultBranch;
    output.warning(other);
    return undefined;
}
/** Rules are applied where they stand on the default branch: a change that is not merged yet only sees the plan. */
async function archiveRules({ config, output }, defaultBranch, context) {
    if (config.archiveRules === 'off')
        return false;
    const { runArchiveRules } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1645), __webpack_require__.e(1695), __webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__, 7390));
    const mode = defaultBranch === undefined ? 'plan' : config.archiveRules;
    return runArchiveRules(mode, config, context, output);
}
/** Why a run that gets no secrets has nothing to judge by; undefined where it has. */
function lackOf(action) {
    const { config, trigger } = action;
    if (trigger.pull?.withoutSecrets !== true || trigger.trusted)
        return lostEvidence(action);
    if (config.targets.some(({ evidence }) => (0,config_config/* hasOnDisk */.Nh)(evidence)))
        return undefined;
    return 'there is no evidence: the workflow of a fork or of Dependabot gets no credentials, and no evidence-file is there';
}
/** Why a run about a change has no evidence, where nothing that it could ask is there; undefined where something is. */
function lostEvidence({ config, trigger }) {
    if (trigger.against === undefined || config.targets.some(({ evidence }) => (0,config_config/* hasSource */.o2)(evidence)))
        return undefined;
    const [path] = config.targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []);
    return path === undefined
        ? 'there is no evidence: no source is configured, and there are no AWS credentials'
        : `there is no evidence: evidence-file ${path} is not there`;
}
/** Prints what doctor finds; throws InputError if there is something to fix. */
async function preflight({ config, comment, access, trigger, output, folders }, context) {
    const [{ checkup }, { checkToken }, { checkLines, wrongIn }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(36), __webpack_require__.e(451), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 451)),
        __webpack_require__.e(/* import() */ 1874).then(__webpack_require__.bind(__webpack_require__, 1874)),
        __webpack_require__.e(/* import() */ 7751).then(__webpack_require__.bind(__webpack_require__, 7751)),
    ]);
    const comments = comment === 'never' ? [] : [await checkToken(access, trigger.pull)];
    const checks = [...(await checkup(config, context, context.clock.now(), folders)), ...comments];
    output.print(checkLines(checks, 120));
    const problems = wrongIn(checks).map(({ what, text }) => ({ location: what, message: text }));
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems);
}
async function findFolders(env) {
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
            location: name,
            message: path === '' ? 'is not set' : 'names no folder',
            remedy: 'run this as a step of a workflow',
        },
    ]);
}


/***/ }),

/***/ 5149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redacted: () => (/* binding */ redacted),
/* harmony export */   runnerOutput: () => (/* binding */ runnerOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6421);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5784);




/**
 * GitHub shows ten of each level a step and drops the rest without a word; two warnings are kept for what goes wrong.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const shown = { error: 10, warning: 8, notice: 10 };
const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** The first ones; the last of them says how many more there are. */
function cut(annotations, limit) {
    const rest = annotations.length - limit + 1;
    const [first] = annotations;
    if (annotations.length <= limit || first === undefined)
        return annotations;
    const message = `and ${rest} more: the step summary has all`;
    return [...annotations.slice(0, limit - 1), { level: first.level, title: 'IAM drift', message }];
}
/** Line ends of a file's name are escaped by the command; other characters that act on a terminal are shown. */
function propertiesOf({ location, title }) {
    if (location === undefined)
        return { title };
    return { title, file: location.file.replace(/[^\r\n]+/g, _output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk), startLine: location.line };
}
/** The runner's own channels. */
function runnerOutput() {
    return {
        print: (lines) => (0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .printLines */ .tj)(process.stdout, lines, process.env.NO_COLOR === undefined),
        error: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)((0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk)(message)),
        warning: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)((0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk)(message)),
        annotate(annotations) {
            for (const level of ['error', 'warning', 'notice'])
                for (const one of cut(annotations.filter((annotation) => annotation.level === level), shown[level]))
                    commands[level]((0,_output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk)(one.message), propertiesOf(one));
        },
        setOutputs(outputs) {
            for (const [name, value] of Object.entries(outputs))
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
        },
        async writeSummary(markdown) {
            const file = process.env.GITHUB_STEP_SUMMARY;
            if (file !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, markdown);
        },
    };
}
/** The same output with everything written to it redacted, except paths in outputs, which must be usable. */
function redacted(output, { text }) {
    return {
        ...output,
        print: (lines) => output.print((0,_output_redact__WEBPACK_IMPORTED_MODULE_3__/* .redactedLines */ .k)(lines, text)),
        error: (message) => output.error(text(message)),
        warning: (message) => output.warning(text(message)),
        annotate: (annotations) => output.annotate(annotations.map((one) => ({ ...one, title: text(one.title), message: text(one.message) }))),
        writeSummary: (markdown) => output.writeSummary(text(markdown)),
    };
}


/***/ }),

/***/ 3948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   M7: () => (/* binding */ UnexpectedAnswer),
/* harmony export */   R2: () => (/* binding */ invalidToken),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   hD: () => (/* binding */ rateLimitWait),
/* harmony export */   jh: () => (/* binding */ isGraphqlRejection),
/* harmony export */   reasonOf: () => (/* binding */ reasonOf)
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
function isGraphqlRejection(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}
/**
 * Whether GitHub answered that its rate limit is exceeded.
 * Source: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function isRateLimited(error) {
    const status = statusOf(error);
    const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
    return status === 429 || (status === 403 && (after !== undefined || left === '0'));
}
/**
 * What GitHub asks to wait when its rate limit is exceeded, in milliseconds, a minute where it does not say; undefined
 * for any other error.
 */
function rateLimitWait(error, now) {
    if (!isRateLimited(error))
        return undefined;
    const [after, left] = [headerOf(error, 'retry-after'), headerOf(error, 'x-ratelimit-remaining')];
    if (after !== undefined && /^\d{1,5}$/.test(after))
        return Number(after) * 1000;
    const reset = headerOf(error, 'x-ratelimit-reset');
    if (left === '0' && reset !== undefined && /^\d{1,12}$/.test(reset))
        return Math.max(0, Number(reset) * 1000 - now);
    return 60_000;
}
/** Why a comment, or whatever `refusals` speaks of, could not be written, with the remedy. */
function reasonOf(error, rejections = ofComments) {
    const status = statusOf(error);
    if (isRateLimited(error))
        return 'GitHub’s rate limit is exceeded; the next run writes it';
    if (isGraphqlRejection(error))
        return 'GitHub does not say whom github-token belongs to; pass github.token';
    if (error instanceof UnexpectedAnswer)
        return `${error.message}; see whether GITHUB_API_URL is GitHub’s`;
    if (error instanceof TypeError)
        return 'GITHUB_API_URL is no address of GitHub’s';
    if (status === undefined)
        return 'GitHub did not answer in time; the next run writes it';
    if (status >= 500)
        return `GitHub answers with ${status}; the next run writes it`;
    return rejections.get(status) ?? `GitHub refuses it (${status})`;
}
/** Of a token that GitHub does not know. */
const invalidToken = 'github-token is not valid (401); pass github.token or another token of this repository';
const ofComments = new Map([
    [401, invalidToken],
    [
        403,
        'github-token may not write on this pull request (403); give the job pull-requests: write, and see that the conversation is not locked. The token of a fork can only read: the step summary has it all',
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

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   hs: () => (/* binding */ readTriggerEvent),
/* harmony export */   pv: () => (/* binding */ pullOf)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(654);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7346);
/* harmony import */ var _answers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3948);





/** The largest event payload GitHub sends. Source: https://docs.github.com/webhooks/webhook-events-and-payloads */
const payloadCap = 25 * 1024 * 1024;
/** The repository that the workflow belongs to; undefined outside of GitHub. */
function repositoryOf(env) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
/** Reads what started the run. A payload that is none makes it `other`; throws InputError for several pull requests. */
async function readTriggerEvent(env) {
    const repository = repositoryOf(env);
    const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(env.GITHUB_EVENT_PATH ?? '', { cap: payloadCap });
    if (repository === undefined || !Buffer.isBuffer(bytes))
        return { kind: 'other' };
    const payload = parse(bytes.toString('utf8'));
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event === 'pull_request_target' || mergeEvents.has(event)) {
        const pull = pullOf((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, 'pull_request'), repository);
        if (pull === undefined)
            return { kind: 'other' };
        return { kind: event === 'pull_request_target' ? 'pull-request-target' : 'pull-request', pull };
    }
    if (event === 'merge_group') {
        const base = commitIn((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, 'merge_group'), 'base_sha');
        if (base !== undefined)
            return { kind: 'merge-group', base };
    }
    const run = event === 'workflow_run' ? workflowRunOf(payload) : undefined;
    return run ?? namedPull(event, payload) ?? otherOf(event, payload, env);
}
/**
 * Events that run the workflow as the merge of the pull request has it: GITHUB_SHA is that merge.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const mergeEvents = new Set([
    ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
]);
/**
 * The pull request that the payload of another event names: itself, as the issue that was commented on, or in the list
 * of a check. Throws InputError where it names several.
 */
function namedPull(event, payload) {
    const issue = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, 'issue');
    const isPull = typeof (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(issue, 'pull_request') === 'object' && (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(issue, 'pull_request') !== null;
    const listed = ['check_run', 'check_suite'].flatMap((name) => {
        const pulls = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, name), 'pull_requests');
        return Array.isArray(pulls) ? pulls : [];
    });
    const named = [(0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, 'pull_request'), ...(isPull ? [issue] : []), ...listed];
    const numbers = new Set(named.map((one) => (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(one, 'number')).filter(isPullNumber));
    const [number] = numbers;
    if (numbers.size > 1)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            {
                location: `event ${event}`,
                message: `names ${numbers.size} pull requests`,
                remedy: 'run this on pull_request',
            },
        ]);
    return number === undefined ? undefined : { kind: 'pull-request-named', event, number };
}
function isPullNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
/** A schedule runs on the default branch only; other events say which one that is. */
function otherOf(event, payload, env) {
    const [, branch] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
    const current = event === 'schedule' ? branch : (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, 'repository'), 'default_branch');
    const known = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'].includes(event);
    return known && branch !== undefined && current === branch
        ? { kind: 'other', defaultBranch: branch }
        : other;
}
const other = { kind: 'other' };
/** A pull request as GitHub describes it, in an event or an answer; undefined for anything else. */
function pullOf(described, repository) {
    const [head, number] = [(0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(described, 'head'), (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(described, 'number')];
    const headCommit = commitIn(head, 'sha');
    if (!isPullNumber(number))
        return undefined;
    const base = commitIn((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(described, 'base'), 'sha');
    if (headCommit === undefined || base === undefined)
        return undefined;
    const from = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(head, 'repo'), 'full_name');
    const author = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(described, 'user'), 'login');
    const own = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(`${repository.owner}/${repository.repo}`);
    const foreign = typeof from !== 'string' || (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(from) !== own;
    return {
        ...repository,
        number,
        head: headCommit,
        base,
        withoutSecrets: foreign || author === 'dependabot[bot]',
    };
}
/** The fork's name and branch are what GitHub finds the pull request by: the payload names none of a fork. */
function workflowRunOf(payload) {
    const run = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, 'workflow_run');
    const into = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(payload, 'repository'), 'default_branch');
    if (!mergeEvents.has(String((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(run, 'event'))))
        return undefined;
    const head = commitIn(run, 'head_sha');
    const owner = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(run, 'head_repository'), 'owner'), 'login');
    const branch = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(run, 'head_branch');
    if (head === undefined || typeof owner !== 'string' || typeof branch !== 'string')
        return undefined;
    return {
        kind: 'workflow-run',
        head,
        label: `${owner}:${branch}`,
        into: typeof into === 'string' ? into : '',
    };
}
function commitIn(value, key) {
    const id = (0,_answers__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(value, key);
    return typeof id === 'string' && (0,_repository_repository__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .jh)(id) ? id : undefined;
}
/** Where reports of this run point to; undefined outside of GitHub. `commit` is the one that was judged. */
function linksOf(env, commit) {
    const server = /^https?:\/\/[\w.-]+(:\d+)?$/.exec(env.GITHUB_SERVER_URL ?? '')?.[0];
    const name = /^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY ?? '')?.[0];
    const judged = commit ?? env.GITHUB_SHA ?? '';
    const run = /^\d+$/.exec(env.GITHUB_RUN_ID ?? '')?.[0];
    if (server === undefined || name === undefined || run === undefined || !(0,_repository_repository__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .jh)(judged))
        return undefined;
    const repository = `${server}/${name}`;
    return { repository, commit: judged, run: `${repository}/actions/runs/${run}` };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
