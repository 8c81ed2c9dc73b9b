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

const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** The baseline file, version 1; schema/baseline.schema.json is made of it. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ overGranted: names, missing: names }))
        .describe('by the name of the target: actions whose drift is known and does not count'),
});
/** The baselines in the text of a baseline file, by target; a text says what is wrong with it. */
function parseBaselines(text) {
    const parsed = baselineSchema.safeParse(jsonOf(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const at = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
        return `not a baseline file${at === '' ? '' : `: wrong${at}`}`;
    }
    return new Map(Object.entries(parsed.data.targets).map(([name, { overGranted, missing }]) => [
        name,
        { overGranted: new Set(overGranted), missing: new Set(missing) },
    ]));
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
