export const id = 8856;
export const ids = [8856];
export const modules = {

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
/* harmony import */ var _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4738);
/* harmony import */ var _policy_inventory__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74170);






const cap = 10 * 1024 * 1024;
const mostFiles = 5000;
const deepest = 10;
async function readInventory(path, options, shown) {
    const kind = await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(path);
    if (kind === 'folder')
        return readFolder(path, options, shown);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    const entry = await readText(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
    if (typeof entry === 'string')
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, message: entry }]);
    const reader = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__.inventoryReaderOf)(entry);
    if (reader === undefined)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, ...unrecognized(entry) }]);
    const { inventory } = await readEntry(entry, reader, folder, options);
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
        remedy: 'use a CloudFormation or SAM template, the cdk.out folder of the AWS CDK, a policy, or output of aws iam',
    };
}
async function readFolder(folder, options, shown) {
    const unseen = [];
    const found = await (0,_files_find_files__WEBPACK_IMPORTED_MODULE_2__/* .findBelow */ .JB)(folder, isEntered, ({ path }) => unseen.push(path));
    const names = found.flatMap(({ path, names }) => names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, name)));
    const paths = names.filter((name) => /\.(ya?ml|json|template)$/i.test(name));
    if (paths.length > mostFiles) {
        const message = `has more than ${mostFiles} files that can be templates`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, message, remedy: 'name a folder in it' }]);
    }
    const all = [];
    for (const path of paths) {
        const entry = await readText(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
        const reader = typeof entry === 'string' ? undefined : (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_4__.inventoryReaderOf)(entry);
        if (typeof entry !== 'string' && reader !== undefined)
            all.push({ entry, reader });
    }
    if (all.length === 0) {
        const message = `no file below it is a template or policy (${paths.length} files)`;
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d([{ location: shown, message, remedy: 'name the file or its folder' }]);
    }
    const read = [];
    for (const { entry, reader } of all)
        read.push(await readEntry(entry, reader, folder, options));
    const parts = new Set(read.flatMap(({ others }) => others));
    return (0,_policy_inventory__WEBPACK_IMPORTED_MODULE_5__/* .joinInventories */ .$A)(read.flatMap(({ path, inventory }) => (parts.has(path) ? [] : [inventory])));
}
function isEntered(name) {
    return name !== 'node_modules' && (!name.startsWith('.') || name === '.aws-sam');
}
async function readEntry(entry, reader, folder, options) {
    const others = new Map();
    const tried = new Set([entry.path]);
    for (let round = 0; round < deepest; round++) {
        const wanted = reader.closure({ entry, others }).filter((path) => !tried.has(path));
        if (wanted.length === 0)
            break;
        for (const path of wanted) {
            tried.add(path);
            const file = await readText(folder, path);
            if (typeof file !== 'string')
                others.set(path, file);
        }
    }
    return {
        path: entry.path,
        inventory: reader.read({ entry, others }, options),
        others: [...others.keys()],
    };
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
