export const id = 6971;
export const ids = [6971];
export const modules = {

/***/ 26971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/config/config.ts
var config_config = __webpack_require__(81122);
// EXTERNAL MODULE: ./src/config/given.ts
var given = __webpack_require__(58795);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(85015);
// EXTERNAL MODULE: ./src/output/redact.ts
var output_redact = __webpack_require__(75784);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/run/open-change.ts + 2 modules
var open_change = __webpack_require__(17130);
// EXTERNAL MODULE: ./src/run/surroundings.ts
var run_surroundings = __webpack_require__(7114);
// EXTERNAL MODULE: ./src/action/output.ts
var action_output = __webpack_require__(75149);
// EXTERNAL MODULE: ./src/repository/checkout.ts + 1 modules
var repository_checkout = __webpack_require__(57420);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(87346);
;// CONCATENATED MODULE: ./src/action/trigger.ts




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
        const { pull } = trigger;
        const requires = [pull.base, ...(assumed === undefined ? [] : [assumed])];
        return { pull, commit: pull.base, requires, trusted: true, notice: baseOnly, warning: onTarget };
    }
    if (env.GITHUB_EVENT_NAME === 'pull_request_target')
        throw new input_error/* InputError */.dz([{ location: 'GITHUB_EVENT_PATH', message: 'does not contain a pull request' }]);
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
async function afterWorkflow(env, access, { head, label, into }) {
    const pull = await findPull(env, access, async (found, repository) => {
        const { pullOfBranch } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 74487));
        return pullOfBranch(found, repository, label, head, into);
    });
    if (pull === undefined)
        return { trusted: true, nothing: noPull };
    return headOf(pull, remoteOf(env, access), 'workflow_run');
}
async function onNamedPull(env, access, { event, number }) {
    const pull = await findPull(env, access, async (found, repository) => {
        const { pullNumbered } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 74487));
        return pullNumbered(found, repository, number);
    });
    if (pull !== undefined)
        return headOf(pull, remoteOf(env, access), event);
    throw new input_error/* InputError */.dz([{ location: `event ${event}`, message: `pull request ${number} cannot be read` }]);
}
function headOf(pull, remote, event) {
    const common = { pull, against: againstOf(pull), commit: pull.head, event };
    return { ...common, ...(remote === undefined ? {} : { remote }), requires: 'head', trusted: true };
}
async function findPull(env, access, ask) {
    const repository = (0,github_event/* repositoryOf */._M)(env);
    if (repository === undefined || access === undefined)
        throw new input_error/* InputError */.dz([{ location: 'github-token', message: 'is required to find the pull request' }]);
    try {
        return await ask(access, repository);
    }
    catch (error) {
        const { reasonOf } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(3948)]).then(__webpack_require__.bind(__webpack_require__, 23948));
        throw new input_error/* InputError */.dz([{ location: 'the pull request of this workflow', message: reasonOf(error) }]);
    }
}
const noPull = 'Nothing was checked: no open pull request has the commit of the completed workflow. It was closed or has newer commits.';
const baseOnly = 'Only the base branch was checked: pull_request_target gives the job a token with write access, so the files of the pull request are not read. To check the change, use pull_request.';
const onTarget = 'do not check out the head of the pull request in this job, because pull_request_target gives it a token with write access; or use pull_request';
async function checkedOut({ requires, pull, event = 'workflow_run' }, checkout) {
    if (requires === undefined || pull === undefined)
        return;
    if (requires === 'head') {
        const isHead = checkout !== undefined && (await (0,repository_checkout/* isHeadOf */.cy)(checkout, pull.head));
        if (!isHead)
            throw new input_error/* InputError */.dz([{ location: event, ...needsHead[event === 'workflow_run' ? 'run' : 'other'] }]);
    }
    else if (checkout === undefined || !requires.includes(checkout.head)) {
        throw new input_error/* InputError */.dz([needsBase]);
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
    message: 'the checked-out commit is not the base',
    remedy: 'check out the base, which is the default of actions/checkout, or use pull_request',
};
function remoteOf(env, access) {
    const repository = (0,github_event/* repositoryOf */._M)(env);
    if (repository === undefined || access === undefined)
        return undefined;
    return (0,repository_repository/* deferred */.yX)(async () => {
        try {
            const { GitHubRepository } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(157), __webpack_require__.e(1773)]).then(__webpack_require__.bind(__webpack_require__, 81773));
            return new GitHubRepository(access, repository);
        }
        catch (error) {
            throw new repository_repository/* RepositoryFailure */.zp('GITHUB_API_URL is not the URL of a GitHub API', { cause: error });
        }
    });
}
function workflowOf(env) {
    const own = `${env.GITHUB_REPOSITORY ?? ''}/`;
    const [path = ''] = (env.GITHUB_WORKFLOW_REF ?? '').split('@', 1);
    return own.length > 1 && path.startsWith(own) ? path.slice(own.length) : undefined;
}
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
async function outdatedReason({ commit, branch, mayBeOld: asks }, checkout, remote) {
    if (checkout !== undefined && checkout.head !== commit)
        return `${checkout.head} is checked out instead of ${commit} of ${branch}: the tracking issue and the fix pull request were not updated`;
    const tip = asks ? await remote?.resolve(`refs/heads/${branch}`).catch(repository_repository/* undefinedOnFailure */.U9) : undefined;
    if (tip === undefined || tip === commit)
        return undefined;
    return `${branch} is now at ${tip}: the run of that commit updates the tracking issue and the fix pull request`;
}

;// CONCATENATED MODULE: ./src/action/action.ts












async function runAction(host, openOutput) {
    const { env } = host;
    const { inputs, problems } = (0,given/* actionInputs */.e)(env);
    const asked = /^true$/i.test(inputs.get('redact-account-ids') ?? '');
    const hiding = { redact: asked ? output_redact.redaction : output_redact.unredacted };
    try {
        return await openAndJudge({ host, inputs, problems, openOutput, hiding });
    }
    catch (error) {
        const output = (0,action_output.redacted)(await openOutput(), hiding.redact);
        for (const message of (0,input_error/* messagesOf */.cr)(error))
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
    const [{ publishStep }, { nothingPublished, publishToGitHub }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9134).then(__webpack_require__.bind(__webpack_require__, 29134)),
        Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(5299), __webpack_require__.e(1047)]).then(__webpack_require__.bind(__webpack_require__, 74001)),
    ]);
    await publishStep(finished, links, output);
    const defaultBranch = await currentDefaultBranchRun(action);
    const order = { config, comment, finished, links, output, redact };
    const published = access === undefined || signal.aborted
        ? nothingPublished
        : await publishToGitHub({ ...order, access }, { pull: trigger.pull, defaultBranch, now });
    output.setOutputs({ ...published });
    const rulesFail = signal.aborted ? false : await archiveRules(action, defaultBranch, context);
    if (finished.unwritten !== undefined)
        throw finished.unwritten;
    const { exitCode } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1345)]).then(__webpack_require__.bind(__webpack_require__, 51113));
    return exitCode(finished) === 0 && !rulesFail ? 0 : 1;
}
async function judgeAndReport(action, context, { now, links }) {
    const { config, change, folders, trigger, redact } = action;
    const [{ run: judgeTargets }, { openPorts }, { writeReport }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(2997), __webpack_require__.e(1174), __webpack_require__.e(6500)]).then(__webpack_require__.bind(__webpack_require__, 1174)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1285), __webpack_require__.e(5145), __webpack_require__.e(4692), __webpack_require__.e(7836), __webpack_require__.e(5372)]).then(__webpack_require__.bind(__webpack_require__, 27836)),
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4574), __webpack_require__.e(1294), __webpack_require__.e(1345)]).then(__webpack_require__.bind(__webpack_require__, 51113)),
    ]);
    const directory = config.reportDirectory ?? (0,external_node_path_.join)(context.env.RUNNER_TEMP ?? folders.folder, 'iam-policy-drift');
    const ports = openPorts({ folders, context, now, change, directory, withoutEvidence: lackOf(action) });
    const { settingsChanges = [], unchecked = [], scope } = change;
    const { notice } = trigger;
    const result = await judgeTargets({ config, scope, settingsChanges, unchecked, notice }, ports);
    return writeReport(result, { config, folders, directory, links, redact });
}
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
async function archiveRules({ config, output }, defaultBranch, context) {
    if (config.archiveRules === 'off')
        return false;
    const { runArchiveRules } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1645), __webpack_require__.e(1695), __webpack_require__.e(7390)]).then(__webpack_require__.bind(__webpack_require__, 7390));
    const mode = defaultBranch === undefined ? 'plan' : config.archiveRules;
    return runArchiveRules(mode, config, context, output);
}
function lackOf(action) {
    const { config, trigger } = action;
    if (trigger.pull?.withoutSecrets !== true || trigger.trusted)
        return lostEvidence(action);
    if (config.targets.some(({ evidence }) => (0,config_config/* hasOnDisk */.Nh)(evidence)))
        return undefined;
    return 'no evidence: workflows of forks and of Dependabot get no credentials, and no evidence-file was found';
}
function lostEvidence({ config, trigger }) {
    if (trigger.against === undefined || config.targets.some(({ evidence }) => (0,config_config/* hasSource */.o2)(evidence)))
        return undefined;
    const [path] = config.targets.flatMap(({ evidence: { lostFile } }) => lostFile ?? []);
    return path === undefined
        ? 'no evidence: no source is configured, and no AWS credentials were found'
        : `no evidence: evidence-file ${path} was not found`;
}
async function preflight({ config, comment, access, trigger, output, folders }, context) {
    const [{ checkup }, { checkToken }, { checkLines, wrongIn }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(4692), __webpack_require__.e(36), __webpack_require__.e(8062), __webpack_require__.e(3171)]).then(__webpack_require__.bind(__webpack_require__, 51811)),
        Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(1874)]).then(__webpack_require__.bind(__webpack_require__, 1874)),
        __webpack_require__.e(/* import() */ 7751).then(__webpack_require__.bind(__webpack_require__, 7751)),
    ]);
    const comments = comment === 'never' ? [] : [await checkToken(access, trigger.pull)];
    const checks = [...(await checkup(config, context, context.clock.now(), folders)), ...comments];
    output.print(checkLines(checks, 120));
    const problems = wrongIn(checks).map(({ what, text }) => ({ location: what, message: text }));
    if (problems.length > 0)
        throw new input_error/* InputError */.dz(problems);
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
    throw new input_error/* InputError */.dz([
        {
            location: name,
            message: path === '' ? 'is not set' : 'is not a directory',
            remedy: 'run the action as a step of a workflow',
        },
    ]);
}


/***/ }),

/***/ 75149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redacted: () => (/* binding */ redacted),
/* harmony export */   runnerOutput: () => (/* binding */ runnerOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39738);
/* harmony import */ var _output_redact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75784);




const shown = { error: 10, warning: 8, notice: 10 };
const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
function cut(annotations, limit) {
    const rest = annotations.length - limit + 1;
    const [first] = annotations;
    if (annotations.length <= limit || first === undefined)
        return annotations;
    const message = `and ${rest} more, see the step summary`;
    return [...annotations.slice(0, limit - 1), { level: first.level, title: 'IAM drift', message }];
}
function propertiesOf({ location, title }) {
    if (location === undefined)
        return { title };
    return { title, file: location.file.replace(/[^\r\n]+/g, _output_print__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk), startLine: location.line };
}
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

/***/ 85015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   hs: () => (/* binding */ readTriggerEvent),
/* harmony export */   pv: () => (/* binding */ pullOf)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91114);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20654);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87346);
/* harmony import */ var _member__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21149);





const payloadCap = 25 * 1024 * 1024;
function repositoryOf(env) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
async function readTriggerEvent(env) {
    const repository = repositoryOf(env);
    const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(env.GITHUB_EVENT_PATH ?? '', { cap: payloadCap });
    if (repository === undefined || !Buffer.isBuffer(bytes))
        return { kind: 'other' };
    const payload = parse(bytes.toString('utf8'));
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event === 'pull_request_target' || mergeEvents.has(event)) {
        const pull = pullOf((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, 'pull_request'), repository);
        if (pull === undefined)
            return { kind: 'other' };
        return { kind: event === 'pull_request_target' ? 'pull-request-target' : 'pull-request', pull };
    }
    if (event === 'merge_group') {
        const base = commitIn((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, 'merge_group'), 'base_sha');
        if (base !== undefined)
            return { kind: 'merge-group', base };
    }
    const run = event === 'workflow_run' ? workflowRunOf(payload) : undefined;
    return run ?? namedPull(event, payload) ?? otherOf(event, payload, env);
}
const mergeEvents = new Set([
    ...['pull_request', 'pull_request_review', 'pull_request_review_comment'],
]);
function namedPull(event, payload) {
    const issue = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, 'issue');
    const isPull = typeof (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(issue, 'pull_request') === 'object' && (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(issue, 'pull_request') !== null;
    const listed = ['check_run', 'check_suite'].flatMap((name) => {
        const pulls = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, name), 'pull_requests');
        return Array.isArray(pulls) ? pulls : [];
    });
    const named = [(0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, 'pull_request'), ...(isPull ? [issue] : []), ...listed];
    const numbers = new Set(named.map((one) => (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(one, 'number')).filter(isPullNumber));
    const [number] = numbers;
    if (numbers.size > 1)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
            {
                location: `event ${event}`,
                message: `contains ${numbers.size} pull requests`,
                remedy: 'use the event pull_request',
            },
        ]);
    return number === undefined ? undefined : { kind: 'pull-request-named', event, number };
}
function isPullNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
function otherOf(event, payload, env) {
    const [, branch] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
    const current = event === 'schedule' ? branch : (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, 'repository'), 'default_branch');
    const known = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'].includes(event);
    return known && branch !== undefined && current === branch
        ? { kind: 'other', defaultBranch: branch }
        : other;
}
const other = { kind: 'other' };
function pullOf(described, repository) {
    const [head, number] = [(0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(described, 'head'), (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(described, 'number')];
    const headCommit = commitIn(head, 'sha');
    if (!isPullNumber(number))
        return undefined;
    const base = commitIn((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(described, 'base'), 'sha');
    if (headCommit === undefined || base === undefined)
        return undefined;
    const from = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(head, 'repo'), 'full_name');
    const author = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(described, 'user'), 'login');
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
function workflowRunOf(payload) {
    const run = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, 'workflow_run');
    const into = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(payload, 'repository'), 'default_branch');
    if (!mergeEvents.has(String((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(run, 'event'))))
        return undefined;
    const head = commitIn(run, 'head_sha');
    const owner = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)((0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(run, 'head_repository'), 'owner'), 'login');
    const branch = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(run, 'head_branch');
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
    const id = (0,_member__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C)(value, key);
    return typeof id === 'string' && (0,_repository_repository__WEBPACK_IMPORTED_MODULE_3__/* .isCommitId */ .jh)(id) ? id : undefined;
}
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


/***/ }),

/***/ 21149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ memberOf)
/* harmony export */ });
function memberOf(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}


/***/ })

};
