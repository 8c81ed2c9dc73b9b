export const id = 2638;
export const ids = [2638];
export const modules = {

/***/ 9376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ firstProblem),
/* harmony export */   N: () => (/* binding */ schemaMessage)
/* harmony export */ });
/* harmony import */ var _text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

/**
 * What is wrong with a value, for the option `error` of a zod parser, in words that follow a path: "is missing",
 * "must be a string". The library's own words speak of its types ("expected string, received undefined").
 */
function schemaMessage(issue) {
    if (issue.input === undefined && issue.code !== 'unrecognized_keys')
        return 'is missing';
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${kinds.get(String(issue.expected)) ?? 'of another type'}`;
        case 'invalid_value':
            return issue.values?.length === 1
                ? `must be ${String(issue.values[0])}`
                : 'has a value that is not allowed';
        case 'unrecognized_keys':
            return `has an unknown key, ${(0,_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(issue.keys?.[0]))}`;
        case 'too_small':
            return 'is too small or too short';
        case 'too_big':
            return 'is too large or too long';
        case 'invalid_format':
            return 'has the wrong format';
        default:
            return 'has the wrong shape';
    }
}
const kinds = new Map([
    ['string', 'a string'],
    ['number', 'a number'],
    ['int', 'a whole number'],
    ['boolean', 'true or false'],
    ['array', 'an array'],
    ['object', 'an object'],
    ['record', 'an object'],
]);
/** The first problem of a parser that was given `schemaMessage`: "principals.0.arn is missing". */
function firstProblem({ issues: [issue] }) {
    const path = issue?.path.map(String).join('.') ?? '';
    return `${path === '' ? 'the document' : path} ${issue?.message ?? 'has the wrong shape'}`;
}


/***/ }),

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBaselines: () => (/* binding */ parseBaselines)
/* harmony export */ });
/* unused harmony export baselineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _base_schema_message__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9376);
/* harmony import */ var _drift_finding_key__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5280);



const entries = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('an action'),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), resource: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('ARN or pattern') }),
]));
/** The baseline file, version 2; schema/baseline.schema.json is made of it. */
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ overGranted: entries, missing: entries }))
        .describe('by the name of the target: findings that are known and do not count'),
});
/** Version 1 holds actions only; what it holds means the same in version 2. */
const anyVersion = baselineSchema.extend({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz([1, 2]) });
/** The baselines in the text of a baseline file, by target; a text says what is wrong with it. */
function parseBaselines(text) {
    const value = jsonOf(text);
    const newer = newerVersion.safeParse(value);
    if (newer.success)
        return `schemaVersion ${newer.data.schemaVersion} needs a newer version of this tool (this one reads 1 and 2)`;
    const parsed = anyVersion.safeParse(value, { error: _base_schema_message__WEBPACK_IMPORTED_MODULE_0__/* .schemaMessage */ .N });
    if (!parsed.success)
        return `not a baseline file: ${(0,_base_schema_message__WEBPACK_IMPORTED_MODULE_0__/* .firstProblem */ .A)(parsed.error)}`;
    return new Map(Object.entries(parsed.data.targets).map(([name, { overGranted, missing }]) => [
        name,
        { overGranted: keysOf(overGranted), missing: keysOf(missing) },
    ]));
}
const newerVersion = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(3) });
function keysOf(list) {
    return new Set(list.map((entry) => (typeof entry === 'string' ? entry : (0,_drift_finding_key__WEBPACK_IMPORTED_MODULE_2__/* .findingKey */ .f)(entry))));
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
