export const id = 8856;
export const ids = [8856];
export const modules = {

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


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInventory: () => (/* binding */ readInventory),
/* harmony export */   readParameters: () => (/* binding */ readParameters)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91114);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68898);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20654);
/* harmony import */ var _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6126);
/* harmony import */ var _policy_inventory__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74170);
/* harmony import */ var _read_entry__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11728);







const cap = 10 * 1024 * 1024;
const mostFiles = 5000;
async function readInventory(path, options, shown) {
    const kind = await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(path);
    if (kind === 'folder')
        return readFolder(path, options, shown);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    if (/\.(tf|tofu)(\.json)?$/.test(path))
        return readFolder(folder, options, shown);
    const entry = await readText(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
    if (typeof entry === 'string')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, message: entry }]);
    const reader = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__/* .listingReaderOf */ .zV)(entry);
    if (reader === undefined)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, ...unrecognized(entry) }]);
    const { inventory } = await (0,_read_entry__WEBPACK_IMPORTED_MODULE_6__/* .readEntry */ .h)(entry, { reader, options, read: (one) => readText(folder, one) });
    return inventory;
}
async function readParameters(path, shown) {
    const file = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), path));
    const parsed = typeof file === 'string' ? file : (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__/* .parseParameterFile */ .d2)(file.text, shown);
    if (typeof parsed === 'string')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: `--parameters ${shown}`, message: parsed }]);
    return parsed;
}
function unrecognized(file) {
    const like = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__/* .looksLike */ ._4)(file);
    return {
        message: like === undefined ? 'no format of policies is recognized' : `looks like ${like}`,
        remedy: 'use a Terraform module, a CloudFormation or SAM template, the cdk.out folder of the AWS CDK, a policy, or output of aws iam',
    };
}
async function readFolder(folder, options, shown) {
    const unseen = [];
    const found = await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .findBelow */ .JB)(folder, isEntered, ({ path }) => unseen.push(path));
    const names = found.flatMap(({ path, names }) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name)));
    const modules = await modulesIn(folder, found, options);
    const [first] = modules;
    if (first?.folders[0] === '')
        return first.inventory;
    const ofModules = new Set(modules.flatMap((one) => one.paths).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path)));
    const paths = names.filter((name) => /\.(ya?ml|json|template)$/i.test(name) && !ofModules.has(name));
    if (paths.length > mostFiles) {
        const message = `has more than ${mostFiles} files that can be templates`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, message, remedy: 'name a folder in it' }]);
    }
    const all = [];
    for (const path of paths) {
        const entry = await readText(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
        const reader = typeof entry === 'string' ? undefined : (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__/* .listingReaderOf */ .zV)(entry);
        if (typeof entry !== 'string' && reader !== undefined)
            all.push({ entry, reader });
    }
    if (all.length === 0 && modules.length === 0) {
        const message = `no file below it is a module, template or policy (${paths.length} files)`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, message, remedy: 'name the file or its folder' }]);
    }
    const read = [];
    for (const { entry, reader } of all)
        read.push(await (0,_read_entry__WEBPACK_IMPORTED_MODULE_6__/* .readEntry */ .h)(entry, { reader, options, read: (one) => readText(folder, one) }));
    const parts = new Set(read.flatMap(({ others }) => others));
    const templates = read.flatMap(({ path, inventory }) => (parts.has(path) ? [] : [inventory]));
    return (0,_policy_inventory__WEBPACK_IMPORTED_MODULE_5__/* .joinInventories */ .$A)([...modules.map(({ inventory }) => inventory), ...templates]);
}
async function modulesIn(folder, found, { variableFiles = [] }) {
    const folders = found.filter(({ names }) => names.some((name) => /\.(tf|tofu)(\.json)?$/.test(name)));
    if (folders.length === 0)
        return [];
    const { readRootModules } = await Promise.all(/* import() */[__webpack_require__.e(1648), __webpack_require__.e(8480)]).then(__webpack_require__.bind(__webpack_require__, 48480));
    const paths = folders.map(({ path }) => path);
    return readRootModules(folder, paths, variableFiles);
}
function isEntered(name) {
    return name !== 'node_modules' && (!name.startsWith('.') || name === '.aws-sam');
}
async function readText(folder, path) {
    const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path), { cap });
    if ('code' in bytes)
        return bytes.message;
    const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes);
    return text === undefined ? 'not UTF-8 text' : { path: (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)(path), text };
}


/***/ })

};
