export const id = 2043;
export const ids = [2043];
export const modules = {

/***/ 42043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBaselines: () => (/* binding */ parseBaselines)
});

// UNUSED EXPORTS: baselineSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/base/schema-message.ts

function schemaMessage(issue) {
    if (issue.input === undefined && issue.code !== 'unrecognized_keys')
        return 'is missing';
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${kinds.get(String(issue.expected)) ?? 'of a different type'}`;
        case 'invalid_value':
            return issue.values?.length === 1
                ? `must be ${String(issue.values[0])}`
                : 'has a value that is not allowed';
        case 'unrecognized_keys':
            return `has an unknown key, ${(0,base_text/* quote */.hD)(String(issue.keys?.[0]))}`;
        case 'too_small':
            return 'is too small or too short';
        case 'too_big':
            return 'is too large or too long';
        case 'invalid_format':
            return 'has an invalid format';
        default:
            return 'does not match the schema';
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
function firstProblem({ issues: [issue] }) {
    const path = issue?.path.map(String).join('.') ?? '';
    return `${path === '' ? 'the document' : path} ${issue?.message ?? 'does not match the schema'}`;
}

// EXTERNAL MODULE: ./src/drift/finding-key.ts
var finding_key = __webpack_require__(5280);
;// CONCATENATED MODULE: ./src/config/baseline-file.ts



const entries = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* string */.YjP().describe('an action'),
    schemas/* strictObject */.rej({ action: schemas/* string */.YjP(), resource: schemas/* string */.YjP().describe('ARN or pattern') }),
]));
const baselineSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(2),
    targets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ overGranted: entries, missing: entries }))
        .describe('by target name: known findings, which do not count'),
});
const anyVersion = baselineSchema.extend({ schemaVersion: schemas/* literal */.euz([1, 2]) });
function parseBaselines(text) {
    const value = jsonOf(text);
    const newer = newerVersion.safeParse(value);
    if (newer.success)
        return `schemaVersion ${newer.data.schemaVersion} needs a newer version of this tool (this one reads 1 and 2)`;
    const parsed = anyVersion.safeParse(value, { error: schemaMessage });
    if (!parsed.success)
        return `not a baseline file: ${firstProblem(parsed.error)}`;
    return new Map(Object.entries(parsed.data.targets).map(([name, { overGranted, missing }]) => [
        name,
        { overGranted: keysOf(overGranted), missing: keysOf(missing) },
    ]));
}
const newerVersion = schemas/* object */.Ikc({ schemaVersion: schemas/* int */.Whr().min(3) });
function keysOf(list) {
    return new Set(list.map((entry) => (typeof entry === 'string' ? entry : (0,finding_key/* findingKey */.f)(entry))));
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
