export const id = 3171;
export const ids = [3171,852];
export const modules = {

/***/ 30852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ schemaAddress),
  rE: () => (/* binding */ version)
});

// UNUSED EXPORTS: repositoryName

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","Jk":"github:OWNER/iam-policy-drift"}');
;// CONCATENATED MODULE: ./src/base/version.ts

const version = package_namespaceObject.rE;
const repositoryName = package_namespaceObject.Jk.replace('github:', '');
function schemaAddress(name) {
    return `https://raw.githubusercontent.com/${repositoryName}/main/schema/${name}.schema.json`;
}


/***/ }),

/***/ 12814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ allowed),
/* harmony export */   nF: () => (/* binding */ cacheFolder),
/* harmony export */   r0: () => (/* binding */ findFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91114);
/* harmony import */ var _find_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68898);
/* harmony import */ var _read_file__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20654);






async function findFolders(folder) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    for (let at = real;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((await (0,_find_files__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git'))) !== 'missing')
            return { root: at, folder: real };
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return { root: real, folder: real };
    }
}
async function allowed(input, path, folders) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path);
    const fixed = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folders.folder, path.split(/[*?]/, 1)[0] ?? path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(fixed).catch(() => undefined);
    const roots = folders.evidenceRoots;
    if (real === undefined || roots === undefined || roots.some((root) => (0,_read_file__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, real)))
        return absolute;
    const remedy = 'move it into the workspace or the runner’s temporary directory';
    throw new _base_input_error__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([
        { location: `${input} ${path}`, message: 'is outside the directories that this run can read', remedy },
    ]);
}
function cacheFolder(kind, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'iam-policy-drift', kind);
}


/***/ })

};
