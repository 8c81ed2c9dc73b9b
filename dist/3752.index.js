export const id = 3752;
export const ids = [3752];
export const modules = {

/***/ 83752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRoles: () => (/* binding */ describeRoles)
/* harmony export */ });
/* harmony import */ var _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6126);
/* harmony import */ var _read_entry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11728);


async function describeRoles(request, read, modules = () => noModules) {
    const { kind, path, parameters, options } = request;
    if (kind === 'terraform') {
        const { describeModule } = await Promise.all(/* import() */[__webpack_require__.e(1648), __webpack_require__.e(4177)]).then(__webpack_require__.bind(__webpack_require__, 64177));
        return describeModule(request, await modules());
    }
    const entry = await read(entryOf(kind, path));
    if ('problem' in entry)
        return entry;
    const reader = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__.inventoryReaderOf)(entry);
    if (reader === undefined || reader.name !== readers[kind])
        return unrecognized(entry, kind, reader?.name);
    const values = parameters === undefined ? undefined : await valuesIn(parameters, read);
    if (values !== undefined && 'problem' in values)
        return values;
    const all = { ...options, ...(values === undefined ? {} : { parameters: values }) };
    const { inventory, others } = await (0,_read_entry__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .h)(entry, { reader, options: all, read });
    return { entry: entry.path, files: [entry.path, ...others], inventory };
}
const noModules = { list: async () => [], read: async () => ({ problem: 'cannot be read' }) };
const readers = {
    cloudformation: 'CloudFormation template',
    cdk: 'cloud assembly of the AWS CDK',
};
function entryOf(kind, given) {
    const path = given.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
    return kind !== 'cdk' || /\.json$/.test(path) ? path : `${path.replace(/\/+$/, '')}/manifest.json`;
}
function unrecognized(file, kind, format = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__/* .looksLike */ ._4)(file)) {
    const like = format === undefined ? '' : `; it looks like ${format}`;
    return { problem: `${file.path} is not a ${readers[kind]}${like}` };
}
async function valuesIn(path, read) {
    const file = await read(path);
    if ('problem' in file)
        return { problem: `parameters ${path}: ${file.problem}` };
    const values = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_0__/* .parseParameterFile */ .d2)(file.text, path);
    return typeof values === 'string' ? { problem: `parameters ${path}: ${values}` } : values;
}


/***/ }),

/***/ 11728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readEntry)
/* harmony export */ });
const deepest = 10;
async function readEntry(entry, { reader, options, read }) {
    const others = new Map();
    const tried = new Set([entry.path]);
    for (let round = 0; round < deepest; round++) {
        const wanted = reader.closure({ entry, others }).filter((path) => !tried.has(path));
        if (wanted.length === 0)
            break;
        for (const path of wanted) {
            tried.add(path);
            const file = await read(path);
            if (typeof file === 'object' && 'text' in file)
                others.set(path, file);
        }
    }
    const inventory = reader.read({ entry, others }, options);
    return { path: entry.path, inventory, others: [...others.keys()] };
}


/***/ })

};
