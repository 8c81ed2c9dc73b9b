export const id = 8480;
export const ids = [8480];
export const modules = {

/***/ 48480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ TerraformReader),
/* harmony export */   moduleFilesOnDisk: () => (/* binding */ moduleFilesOnDisk),
/* harmony export */   p: () => (/* binding */ mostFiles),
/* harmony export */   readRootModules: () => (/* binding */ readRootModules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91114);
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68898);
/* harmony import */ var _files_folders__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12814);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20654);
/* harmony import */ var _policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21648);







const cap = 2 * 1024 * 1024;
const mostRounds = 5;
const mostFiles = 5_000;
class TerraformReader {
    #files;
    #texts = new Map();
    #unread = new Map();
    #folders = new Map();
    constructor(files) {
        this.#files = files;
    }
    async isModule(folder) {
        return (await this.#list(folder)).some(_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .isTerraformFile */ .L5);
    }
    async called(folder) {
        return (0,_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .calledFolders */ .v$)(folder, await this.#module(folder));
    }
    async read(root, variableFiles) {
        const folders = await this.#closure(root);
        const own = new Set(folders);
        for (const path of variableFiles) {
            if ((await this.#text(path)) !== undefined)
                continue;
            const message = this.#unread.get(path) ?? 'cannot be read';
            throw new _base_input_error__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ location: '--var-file', message, remedy: 'name a file of the repository' }]);
        }
        const named = new Set(variableFiles);
        for (let round = 0;; round++) {
            const texts = new Map([...this.#texts].filter(([path]) => own.has((0,_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path)) || named.has(path)));
            const result = (0,_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .readTerraform */ .Te)({ root, texts, unread: this.#unread, variableFiles });
            const wanted = result.wanted.filter((path) => !named.has(path));
            if (wanted.length === 0 || round >= mostRounds) {
                return { inventory: result.inventory, paths: [...texts.keys()], folders };
            }
            for (const path of wanted) {
                named.add(path);
                await this.#text(path);
            }
        }
    }
    async #closure(root) {
        const found = [root];
        for (const folder of found) {
            if (this.#texts.size > mostFiles)
                break;
            for (const next of await this.called(folder))
                if (!found.includes(next))
                    found.push(next);
        }
        return found;
    }
    async #module(folder) {
        const files = [];
        for (const name of await this.#list(folder)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            const text = await this.#text(path);
            if (text !== undefined)
                files.push({ path, text });
        }
        return files;
    }
    async #list(folder) {
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const names = await this.#files.list(folder);
        const own = names.filter(_policy_formats_terraform_roots__WEBPACK_IMPORTED_MODULE_6__/* .belongsToModule */ ._b).sort();
        this.#folders.set(folder, own);
        return own;
    }
    async #text(path) {
        const known = this.#texts.get(path);
        if (known !== undefined || this.#unread.has(path))
            return known;
        const file = await this.#files.read(path);
        if ('problem' in file) {
            this.#unread.set(path, `${path} ${file.problem}`);
            return undefined;
        }
        this.#texts.set(path, file.text);
        return file.text;
    }
}
function moduleFilesOnDisk(absolute, root) {
    return {
        async list(folder) {
            const path = absolute(folder);
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
            return real !== undefined && (0,_files_read_file__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, real) ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch(() => []) : [];
        },
        async read(path) {
            const bytes = await (0,_files_read_file__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(absolute(path), { cap, roots: [root] });
            if ('code' in bytes)
                return { problem: reasonOf(bytes) };
            const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._6)(bytes);
            return text === undefined ? { problem: 'is not UTF-8 text' } : { path, text };
        },
    };
}
function reasonOf({ code, message }) {
    return code === 'outside' ? 'is outside of the repository' : `cannot be read: ${message}`;
}
async function readRootModules(base, folders, variableFiles) {
    const { root } = await (0,_files_folders__WEBPACK_IMPORTED_MODULE_4__/* .findFolders */ .r0)(base);
    const reader = new TerraformReader(moduleFilesOnDisk((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path), root));
    const named = variableFiles.map((path) => (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path)));
    if (await reader.isModule(''))
        return [await reader.read('', named)];
    const modules = [];
    const called = new Set();
    for (const folder of folders.map((one) => (0,_files_find_files__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, one)))) {
        if (!(await reader.isModule(folder)))
            continue;
        modules.push(folder);
        for (const one of await reader.called(folder))
            called.add(one);
    }
    const read = [];
    for (const folder of modules)
        if (!called.has(folder))
            read.push(await reader.read(folder, named));
    return read;
}


/***/ })

};
