export const id = 2638;
export const ids = [2638];
export const modules = {

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBaselines: () => (/* binding */ parseBaselines)
/* harmony export */ });
/* unused harmony export baselineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _drift_finding_key__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5280);


const entries = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('an action'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), resource: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('ARN or pattern') }),
]));
/** The baseline file, version 2; schema/baseline.schema.json is made of it. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ overGranted: entries, missing: entries }))
        .describe('by the name of the target: findings that are known and do not count'),
});
/** Version 1 holds actions only; what it holds means the same in version 2. */
const anyVersion = baselineSchema.extend({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz([1, 2]) });
/** The baselines in the text of a baseline file, by target; a text says what is wrong with it. */
function parseBaselines(text) {
    const value = jsonOf(text);
    const newer = newerVersion.safeParse(value);
    if (newer.success)
        return `schemaVersion ${newer.data.schemaVersion} needs a newer version of this tool (this one reads 1 and 2)`;
    const parsed = anyVersion.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const at = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
        return `not a baseline file${at === '' ? '' : `: wrong${at}`}`;
    }
    return new Map(Object.entries(parsed.data.targets).map(([name, { overGranted, missing }]) => [
        name,
        { overGranted: keysOf(overGranted), missing: keysOf(missing) },
    ]));
}
const newerVersion = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(3) });
function keysOf(list) {
    return new Set(list.map((entry) => (typeof entry === 'string' ? entry : (0,_drift_finding_key__WEBPACK_IMPORTED_MODULE_1__/* .findingKey */ .f)(entry))));
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
