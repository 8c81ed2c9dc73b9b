export const id = 8916;
export const ids = [8916];
export const modules = {

/***/ 8916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffOf: () => (/* binding */ diffOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85725);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32575);



const mostEdits = 2000;
function diffOf(committed, path, generated) {
    const before = committed.length === 0 ? '' : committedText(committed);
    const after = generated.join('');
    const [from, to] = [committed[0]?.id.file ?? '/dev/null', path].map(header);
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_2__/* .FILE_HEADERS_ONLY */ .jr, maxEditLength: mostEdits };
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .createTwoFilesPatch */ .ss)(from ?? '', to ?? '', before, after, undefined, undefined, options);
    return patch ?? `--- ${from}\n+++ ${to}\n${after.replace(/^(?=.)/gm, '+')}`;
}
function header(path) {
    return (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?'), 200);
}
function committedText(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(statementOf));
    return `${JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2)}\n`;
}
function statementOf({ sid, effect, actions, resources, condition }) {
    const names = (0,_policy_model__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(actions).map(({ text }) => text);
    const [first, ...others] = (0,_policy_model__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(resources);
    const key = resources.kind === 'only' ? 'Resource' : 'NotResource';
    return {
        ...(sid === undefined ? {} : { Sid: sid }),
        Effect: effect,
        [actions.kind === 'only' ? 'Action' : 'NotAction']: [...new Set(names)].sort(),
        [key]: others.length === 0 ? first : (0,_policy_model__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(resources),
        ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
    };
}


/***/ }),

/***/ 32575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
function meaningOf(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.items.map(({ value }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(value.text));
    const set = (texts) => [...new Set(texts)].sort();
    return JSON.stringify([
        effect,
        actions.kind,
        set(patterns),
        resources.kind,
        set(valuesOf(resources)),
        condition ?? null,
    ]);
}
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ })

};
