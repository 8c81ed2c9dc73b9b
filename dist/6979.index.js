export const id = 6979;
export const ids = [6979];
export const modules = {

/***/ 36979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolesLines: () => (/* binding */ rolesLines)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22365);

function rolesLines(report) {
    const { roles, otherPrincipals = [], unattached, notCreated = [], notGranted = [], unknown, problems, } = report;
    return [
        ...roles.flatMap(roleLines),
        ...otherPrincipals.flatMap(roleLines),
        ...listed('Policies that are attached to nothing', unattached, ({ address, at }) => `${address}  ${at}`),
        ...listed('Not created', notCreated, ({ address, at, why }) => `${address}  ${at}  ${why}`),
        ...listed('Granted to no role', notGranted, ({ action, at, why }) => `${action}  ${at}  ${why}`),
        ...listed('Unknown', unknown, ({ at, reason }) => `${at}  ${reason}`),
        ...listed('Problems', problems, ({ at, message, remedy }) => `${at}  ${message}; ${remedy}`),
        (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(summaryOf(report)),
    ];
}
function summaryOf({ roles, otherPrincipals = [] }) {
    const open = roles.filter(({ complete }) => !complete).length;
    const shown = roles.length === 1 ? '1 role' : `${roles.length} roles`;
    const others = otherPrincipals.length === 0 ? '' : `, ${otherPrincipals.length} other principals`;
    return `${shown}${others}: ${open === 0 ? 'complete' : `${open} with unknown parts`}`;
}
function listed(title, items, textOf) {
    if (items.length === 0)
        return [];
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('strong', title)), ...items.map((item) => (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(`  ${textOf(item)}`)), (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('')];
}
function roleLines(role) {
    const { kind = 'role', address, file, line: row, name, namePattern, account, complete } = role;
    const shown = name ?? namePattern ?? 'name not known';
    const where = account === undefined ? '' : `  account ${account}`;
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('strong', shown), (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', `  ${kind} ${address}  ${file}:${row}${where}`), (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)(complete ? 'good' : 'warn', complete ? '  complete' : '  with unknown parts')),
        ...policyLines(role.grants),
        ...role.foreign.map(({ policy, at, why }) => {
            const reason = why === undefined ? '' : `: ${why}`;
            return (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(`  ${policy}  ${at}`, (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', `  attached, its text is not in these files${reason}`));
        }),
        ...role.unknown.map(({ at, actions = [], reason }) => {
            const what = actions.length === 0 ? '' : `${actions.join(', ')}: `;
            return (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('warn', '  unknown  '), `${at}  ${what}${reason}`);
        }),
        ...(role.assumes ?? []).map((one) => (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', `  assumes ${one}`))),
        (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(''),
    ];
}
function policyLines(grants) {
    const policies = [...new Set(grants.map(({ policy }) => policy))];
    return policies.flatMap((policy) => {
        const own = grants.filter((grant) => grant.policy === policy);
        return [(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(`  ${policy}`), ...own.map(grantLine)];
    });
}
function grantLine({ effect, element, action, at, editable, why }) {
    const label = element === undefined ? effect : `${effect} ${element}`;
    const note = editable === true ? '' : editable === false ? `  ${why ?? 'not editable'}` : `  ${noteOf(editable)}`;
    return (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(`    ${label} ${action}  `, (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', `${at}${note}`));
}
function noteOf(editable) {
    return editable === 'item' ? 'the whole policy template only' : 'shared by several roles';
}


/***/ })

};
