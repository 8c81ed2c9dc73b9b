export const id = 2105;
export const ids = [2105];
export const modules = {

/***/ 22105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describedReader: () => (/* binding */ describedReader)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _policy_formats_formats__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78062);
/* harmony import */ var _policy_formats_inventories__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4738);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32575);




function describedReader(target) {
    return (files) => {
        const isParameters = ({ path }) => isSamePath(path, target.parameters);
        const parameters = files.find(isParameters);
        const given = parameters === undefined ? undefined : (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_2__/* .parseParameterFile */ .d2)(parameters.text, parameters.path);
        const rest = files.filter((file) => !isParameters(file));
        const described = rest.filter((file) => (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_2__.inventoryReaderOf)(file) !== undefined);
        const plain = (0,_policy_formats_formats__WEBPACK_IMPORTED_MODULE_1__/* .readPolicies */ .h9)(rest.filter((file) => !described.includes(file)));
        const options = { ...accountOf(target), ...(typeof given === 'object' ? { parameters: given } : {}) };
        const found = described.map((file) => policiesIn(file, rest, options, target));
        const wrong = typeof given === 'string' ? [wrongParameters(parameters, given)] : [];
        return {
            policies: unique([...plain.policies, ...found.flatMap((one) => one.policies)]),
            problems: [...plain.problems, ...wrong, ...found.flatMap((one) => one.problems)],
            foreign: found.flatMap((one) => one.foreign),
            assumes: [...new Set(found.flatMap((one) => one.assumes))],
        };
    };
}
function policiesIn(entry, files, options, target) {
    const reader = (0,_policy_formats_inventories__WEBPACK_IMPORTED_MODULE_2__.inventoryReaderOf)(entry);
    const others = new Map(files.flatMap((one) => (one === entry ? [] : [[one.path, one]])));
    const inventory = reader?.read({ entry, others }, options);
    if (inventory === undefined)
        return { policies: [], problems: [], foreign: [], assumes: [] };
    const selectors = target.policySelectors.filter(({ path }) => isSamePath(entry.path, path));
    const own = selectors.length > 0 ? selected(inventory, selectors) : namedLike(inventory.principals, target);
    const problems = [...inventory.problems];
    if (own.length === 0 && !problems.some(({ severity }) => severity === 'error'))
        problems.push(noPrincipal(entry.path, inventory, selectors, target));
    return {
        policies: own.flatMap((principal) => [
            ...principal.policies,
            ...unknownOf(principal, [...principal.unknown, ...inventory.unknown]),
        ]),
        problems,
        foreign: own.flatMap(({ foreign }) => foreign),
        assumes: own.flatMap(({ assumes }) => assumes),
    };
}
function unknownOf({ id }, unknown) {
    return unknown.length === 0 ? [] : [{ id, form: 'array', statements: [], unknown }];
}
function selected({ principals }, selectors) {
    const wanted = new Set(selectors.map(({ address }) => address));
    return principals.flatMap((principal) => {
        if (wanted.has(principal.id.address ?? ''))
            return [principal];
        const policies = principal.policies.filter(({ id }) => wanted.has(id.address ?? ''));
        return policies.length === 0 ? [] : [{ ...principal, policies, unknown: [], foreign: [] }];
    });
}
function namedLike(principals, { principals: wanted, rolePatterns }) {
    const inAccount = principals.filter(({ account }) => {
        return account === undefined || [...wanted, ...rolePatterns].some((one) => one.account === account);
    });
    const exact = inAccount.filter(({ kind, name = '' }) => {
        const isRole = kind === 'role' && rolePatterns.some(({ prefix }) => name.startsWith(prefix));
        return name !== '' && (isRole || wanted.some((one) => one.kind === kind && one.name === name));
    });
    if (exact.length > 0)
        return exact;
    const names = [...wanted.map(({ name }) => name), ...rolePatterns.map(({ prefix }) => `${prefix}1A2B3C`)];
    const like = inAccount.filter(({ namePattern }) => {
        return namePattern !== undefined && names.some((name) => canBe(namePattern, name));
    });
    return like.length === 1 ? like : [];
}
function canBe(namePattern, name) {
    const literals = namePattern.split(/\$\{[^}]*\}|\*/);
    const [first = '', ...rest] = literals;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const [index, literal] of rest.entries()) {
        const isLast = index === rest.length - 1;
        if (isLast)
            return name.endsWith(literal) && name.length - literal.length >= at;
        const next = name.indexOf(literal, at);
        if (next === -1)
            return false;
        at = next + literal.length;
    }
    return name.length === at;
}
function isSamePath(path, configured) {
    if (configured === undefined)
        return false;
    const plain = configured.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
    return path === plain || path.endsWith(`/${plain}`) || plain.endsWith(`/${path}`);
}
function accountOf({ principals, rolePatterns }) {
    const [account, ...others] = new Set([...principals, ...rolePatterns].map((one) => one.account));
    return account === undefined || others.length > 0 ? {} : { account };
}
function noPrincipal(path, { principals }, selectors, target) {
    const names = principals.map(({ id, name }) => [id.address, name].filter(Boolean).join(', named '));
    const wanted = selectors.length > 0
        ? `at ${selectors.map(({ address }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(address)).join(' or ')}`
        : `named ${[...target.principals.map(({ name }) => name), ...target.rolePatterns.map(({ prefix }) => `${prefix}*`)].join(' or ')}`;
    const listed = names.slice(0, 10).join('; ');
    const more = names.length > 10 ? `; and ${names.length - 10} more` : '';
    return {
        severity: 'error',
        code: 'no-principal',
        path,
        ...{ line: 1, column: 1 },
        message: `describes no role or user ${wanted}`,
        remedy: names.length === 0
            ? 'name a file that describes the role'
            : `name one of its roles, such as ${path}#${principals[0]?.id.address ?? 'ROLE'}: ${listed}${more}`,
    };
}
function wrongParameters(file, message) {
    return {
        severity: 'error',
        code: 'not-json',
        path: file?.path ?? 'parameters',
        ...{ line: 1, column: 1 },
        message,
        remedy: 'use the parameters file of aws cloudformation deploy or of create-stack',
    };
}
function unique(policies) {
    const byKey = new Map();
    for (const policy of policies) {
        const same = byKey.get((0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .policyKey */ .s4)(policy.id)) ?? [];
        byKey.set((0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .policyKey */ .s4)(policy.id), [...same, policy]);
    }
    return [...byKey.values()].flatMap(([first, ...others]) => first === undefined
        ? []
        : [{ ...first, unknown: [first, ...others].flatMap(({ unknown }) => [...new Set(unknown)]) }]);
}


/***/ })

};
