export const id = 189;
export const ids = [189];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_flags__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8689);
/* harmony import */ var _config_load_config__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1422);
/* harmony import */ var _disk_find_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1508);
/* harmony import */ var _iam_action_pattern__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6232);
/* harmony import */ var _iam_action_problems__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2428);
/* harmony import */ var _iam_problem__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4886);
/* harmony import */ var _input_error__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6236);
/* harmony import */ var _output_print__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9738);
/* harmony import */ var _check__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9238);
/* harmony import */ var _help__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4875);











/**
 * `iam-policy-drift explain s3:GetObject`: what is known of one action, and how it stands in the targets where the
 * flags or the config file name any. Gives the exit code; throws InputError for wrong input.
 */
async function explain(args, terminal) {
    const [action = '', ...rest] = args;
    const flags = (0,_config_flags__WEBPACK_IMPORTED_MODULE_1__/* .parseFlags */ .b)(action.startsWith('-') ? args : rest);
    if (flags.help) {
        (0,_output_print__WEBPACK_IMPORTED_MODULE_7__/* .printLines */ .tj)(terminal.stdout, (0,_help__WEBPACK_IMPORTED_MODULE_9__/* .explainHelp */ .pL)(), terminal.colour);
        return 0;
    }
    if (flags.format !== 'text')
        throw new _input_error__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d([onlyText]);
    const [{ createWorld }, { factsOfAction, actionInTarget }, { renderExplanation }, { runGate }] = await Promise.all([
        __webpack_require__.e(/* import() */ 438).then(__webpack_require__.bind(__webpack_require__, 8438)),
        __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 4056)),
        __webpack_require__.e(/* import() */ 389).then(__webpack_require__.bind(__webpack_require__, 7389)),
        Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 91)),
    ]);
    const place = await (0,_check__WEBPACK_IMPORTED_MODULE_8__/* .findPlace */ .P)(terminal.folder);
    const world = createWorld(place, Date.now());
    const id = actionOf(action, world.knowledge.catalogue);
    const places = { resolve: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(place.folder, path), root: place.root };
    const general = flags.inputs.size === 0 && flags.problems.length === 0;
    const alone = general && (await (0,_disk_find_files__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(places.resolve('.github/iam-drift.yml'))) === 'missing';
    const targets = alone
        ? []
        : (await runGate(await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(flags.inputs, places, flags.problems), world)).targets;
    const found = targets.map(({ judged: { name, drift }, input }) => actionInTarget(id, name, input, drift, world.knowledge));
    const lines = renderExplanation(factsOfAction(id, world.knowledge), found, terminal.width);
    (0,_output_print__WEBPACK_IMPORTED_MODULE_7__/* .printLines */ .tj)(terminal.stdout, lines, terminal.colour);
    return 0;
}
const onlyText = { place: '--format', message: 'explain prints text only', remedy: 'leave it out' };
/** One action of the catalogue; throws InputError for a pattern and for what AWS is not known to have. */
function actionOf(text, catalogue) {
    const refuse = (problem) => new _input_error__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .d([{ place: 'explain', ...problem }]);
    const remedy = 'write service:Action, such as s3:GetObject';
    if (text === '' || text.startsWith('-'))
        throw refuse({ message: 'no action is named', remedy });
    const pattern = (0,_iam_action_pattern__WEBPACK_IMPORTED_MODULE_4__/* .parseActionPattern */ .cl)(text);
    if (typeof pattern === 'string')
        throw refuse({ message: `${(0,_iam_problem__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(text)} is not an action: ${pattern}`, remedy });
    if ((0,_iam_action_pattern__WEBPACK_IMPORTED_MODULE_4__/* .hasWildcard */ .rl)(pattern))
        throw refuse({ message: `${(0,_iam_problem__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(text)} is a pattern`, remedy: 'name one action' });
    const id = catalogue.idOf(text);
    if (id !== undefined)
        return id;
    const message = `AWS is not known to have ${(0,_iam_problem__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(text)} (as of ${catalogue.version})`;
    const meant = (0,_iam_action_problems__WEBPACK_IMPORTED_MODULE_5__/* .nearestAction */ .L)(pattern, catalogue);
    throw refuse({ message, ...(meant === undefined ? {} : { remedy: `did you mean ${meant}?` }) });
}


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestAction),
/* harmony export */   y: () => (/* binding */ unknownActions)
/* harmony export */ });
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6232);
/* harmony import */ var _nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3);
/* harmony import */ var _problem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4886);



/**
 * The patterns of a policy that match no action of the catalogue. They are warnings, never errors: AWS adds actions
 * every week, and a name that is new there must not fail anybody's pull request.
 */
function unknownActions(document, catalogue) {
    return document.statements
        .flatMap(({ actions }) => actions.patterns)
        .filter(({ pattern }) => (0,_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, catalogue).isEmpty)
        .map((placed) => ({ action: placed.pattern.text, problem: warning(placed, document.path, catalogue) }));
}
function warning({ pattern, line, column }, path, catalogue) {
    const wild = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern);
    const message = wild
        ? `${(0,_problem__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern.text)} matches no known action`
        : `${(0,_problem__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern.text)} is no action known on ${catalogue.version}`;
    const meant = nearestAction(pattern, catalogue);
    const remedy = meant === undefined ? 'check the spelling; it is judged by nobody' : `did you mean ${meant}?`;
    return {
        severity: 'warning',
        code: wild ? 'matches-nothing' : 'unknown-action',
        path,
        line,
        column,
        message,
        remedy,
    };
}
/** The action or pattern that an unknown one most likely means; undefined when nothing is close. */
function nearestAction({ service: prefix, name }, catalogue) {
    const prefixes = catalogue.services.map((one) => one.prefix);
    const meant = catalogue.service(prefix)?.prefix ?? (0,_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(prefix, prefixes);
    const service = meant === undefined ? undefined : catalogue.service(meant);
    if (service === undefined)
        return undefined;
    if (/[*?]/.test(name))
        return service.prefix === prefix ? undefined : `${service.prefix}:${name}`;
    const names = Array.from({ length: service.count }, (_, index) => service.nameAt(index));
    const close = (0,_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    return close === undefined ? undefined : `${service.prefix}:${close}`;
}


/***/ })

};
