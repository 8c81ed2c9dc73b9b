export const id = 4645;
export const ids = [4645];
export const modules = {

/***/ 7026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalsOf: () => (/* binding */ proposalsOf)
/* harmony export */ });
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3623);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
/* harmony import */ var _policy_formats_formats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8062);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);





function proposalsOf(file, catalogue) {
    const expand = expansions(catalogue);
    const frames = (text) => framesOf({ path: file.path, text }, expand, catalogue);
    const [before, after] = [frames(file.before), frames(file.after)];
    if (before === undefined || after === undefined)
        return [];
    const hunks = (0,_base_patch__WEBPACK_IMPORTED_MODULE_4__.hunksOf)(file, (text) => liesBetween(frames(text), before, after));
    return hunks.map((hunk) => {
        const now = frames((0,_base_patch__WEBPACK_IMPORTED_MODULE_4__.withHunk)(file.before, hunk)) ?? before;
        return { ...hunk, removed: lost(before, now, catalogue), added: lost(now, before, catalogue) };
    });
}
function expansions(catalogue) {
    const known = new Map();
    return (pattern) => {
        const found = known.get(pattern.text);
        if (found !== undefined)
            return found;
        const actions = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, catalogue);
        const expansion = { actions, isUnknown: actions.isEmpty };
        known.set(pattern.text, expansion);
        return expansion;
    };
}
function framesOf(file, expand, catalogue) {
    const { policies, problems } = (0,_policy_formats_formats__WEBPACK_IMPORTED_MODULE_2__/* .readPolicies */ .h9)([file]);
    if (policies.length === 0 || problems.some(({ severity }) => severity === 'error'))
        return undefined;
    const frames = new Map();
    for (const policy of policies)
        addFrames(frames, policy, expand, catalogue);
    return frames;
}
function addFrames(frames, { id, version, statements }, expand, catalogue) {
    const none = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.empty(catalogue);
    const key = (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .policyKey */ .s4)(id);
    frames.set(`${key} version ${version}`, none);
    for (const { sid, effect, actions, resources, condition } of statements) {
        const on = [resources.kind, (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources)];
        const frame = `${key} ${JSON.stringify([sid, effect, actions.kind, ...on, condition])}`;
        const found = (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(actions).map((pattern) => ({ pattern, ...expand(pattern) }));
        for (const { pattern, isUnknown } of found)
            if (isUnknown)
                frames.set(`${frame} ${pattern.text}`, none);
        const named = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, found.map((one) => one.actions));
        const own = actions.kind === 'only' ? named : named.complement();
        frames.set(frame, frames.get(frame)?.union(own) ?? own);
    }
}
function liesBetween(part, before, after) {
    if (part === undefined)
        return false;
    const keeps = [...before].every(([frame, was]) => {
        const [is, now] = [after.get(frame), part.get(frame)];
        return is === undefined || (now !== undefined && was.intersect(is).minus(now).isEmpty);
    });
    const gainsNothing = [...part].every(([frame, now]) => {
        const known = [before, after].flatMap((frames) => frames.get(frame) ?? []);
        return known.length > 0 && known.reduce((rest, one) => rest.minus(one), now).isEmpty;
    });
    return keeps && gainsNothing;
}
function lost(from, to, catalogue) {
    const sets = [...from].map(([frame, actions]) => {
        const rest = to.get(frame);
        return rest === undefined ? actions : actions.minus(rest);
    });
    return _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, sets).names();
}


/***/ })

};
