export const id = 4052;
export const ids = [4052];
export const modules = {

/***/ 44052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withRootModules: () => (/* binding */ withRootModules)
/* harmony export */ });
/* harmony import */ var _repository_paths__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49024);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73750);


async function withRootModules(targets, surroundings, report) {
    const known = new Map();
    const describe = async (path, variableFiles) => {
        const key = JSON.stringify([path, variableFiles]);
        const asked = known.get(key) ?? surroundings.describe?.({ kind: 'terraform', path, variableFiles, options: {} });
        if (asked !== undefined)
            known.set(key, asked);
        return asked;
    };
    const all = [];
    for (const target of targets) {
        const { variableFiles = [] } = target;
        const found = new Map();
        for (const given of target.policyFiles.filter(_values__WEBPACK_IMPORTED_MODULE_1__/* .mayBeFolder */ .Di)) {
            const description = await describe(given, variableFiles);
            if (description === undefined)
                continue;
            if (!('problem' in description))
                found.set(given, description);
            else if (description.isMissing !== true)
                report({ location: `policy-file ${given}`, message: description.problem, remedy: 'check the path' });
        }
        const paths = target.policyFiles.flatMap((path) => found.get(path)?.files ?? [path]);
        const modules = [...found].map(([given, one]) => moduleOf(given, one, target, surroundings));
        const read = [...new Set([...paths, ...(found.size === 0 ? [] : variableFiles)])];
        all.push(found.size === 0 ? target : { ...target, policyFiles: read, rootModules: modules });
    }
    return all;
}
function moduleOf(given, { entry, files }, { variableFiles = [] }, { root, resolve }) {
    const inRepository = (path) => (0,_repository_paths__WEBPACK_IMPORTED_MODULE_0__/* .pathIn */ .lW)(root, resolve(path)) ?? path;
    return {
        ...{ root: inRepository(entry), given },
        paths: files,
        files: files.map(inRepository),
        variableFiles: variableFiles.map(inRepository),
    };
}


/***/ })

};
