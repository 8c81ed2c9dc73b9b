export const id = 6979;
export const ids = [6979,8023];
export const modules = {

/***/ 74170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ joinInventories),
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   UO: () => (/* binding */ emptyInventory)
/* harmony export */ });
const emptyInventory = {
    principals: [],
    unattached: [],
    notCreated: [],
    notGranted: [],
    unknown: [],
    problems: [],
};
function joinInventories(all) {
    return {
        principals: all.flatMap((one) => one.principals),
        unattached: all.flatMap((one) => one.unattached),
        notCreated: all.flatMap((one) => one.notCreated),
        notGranted: all.flatMap((one) => one.notGranted),
        unknown: all.flatMap((one) => one.unknown),
        problems: all.flatMap((one) => one.problems),
    };
}
function isComplete({ policies, unknown }) {
    return unknown.length === 0 && policies.every((policy) => policy.unknown.length === 0);
}


/***/ }),

/***/ 32575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
function meaningOf(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.items.map(({ value }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(value.text));
    const set = (texts) => [...new Set(texts)].sort();
    return JSON.stringify([
        effect,
        actions.kind,
        set(patterns),
        resources.kind,
        set(valuesOf(resources)),
        condition ?? null,
    ]);
}
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ }),

/***/ 36979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolesLines: () => (/* binding */ rolesLines)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22365);
/* harmony import */ var _roles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68023);


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
        (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(summaryOf(report)),
    ];
}
function summaryOf(report) {
    const { roles, otherPrincipals = [] } = report;
    const open = roles.filter(({ complete }) => !complete).length;
    const shown = roles.length === 1 ? '1 role' : `${roles.length} roles`;
    const others = otherPrincipals.length === 0 ? '' : `, ${otherPrincipals.length} other principals`;
    const state = (0,_roles__WEBPACK_IMPORTED_MODULE_0__.isAllKnown)(report)
        ? 'complete'
        : open === 0
            ? 'not everything is known'
            : `${open} with unknown parts`;
    return `${shown}${others}: ${state}`;
}
function listed(title, items, textOf) {
    if (items.length === 0)
        return [];
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', title)), ...items.map((item) => (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`  ${textOf(item)}`)), (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('')];
}
function roleLines(role) {
    const { kind = 'role', address, file, line: row, name, namePattern, account, complete } = role;
    const shown = name ?? namePattern ?? 'name not known';
    const where = account === undefined ? '' : `  account ${account}`;
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', shown), (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('quiet', `  ${kind} ${address}  ${file}:${row}${where}`), (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)(complete ? 'good' : 'warn', complete ? '  complete' : '  with unknown parts')),
        ...policyLines(role.grants),
        ...role.foreign.map(({ policy, at, why }) => {
            const reason = why === undefined ? '' : `: ${why}`;
            return (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`  ${policy}  ${at}`, (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('quiet', `  attached, its text is not in these files${reason}`));
        }),
        ...role.unknown.map(({ at, actions = [], reason }) => {
            const what = actions.length === 0 ? '' : `${actions.join(', ')}: `;
            return (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('warn', '  unknown  '), `${at}  ${what}${reason}`);
        }),
        ...(role.assumes ?? []).map((one) => (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('quiet', `  assumes ${one}`))),
        (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
    ];
}
function policyLines(grants) {
    const policies = [...new Set(grants.map(({ policy }) => policy))];
    return policies.flatMap((policy) => {
        const own = grants.filter((grant) => grant.policy === policy);
        return [(0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`  ${policy}`), ...own.map(grantLine)];
    });
}
function grantLine({ effect, element, action, at, editable, why }) {
    const label = element === undefined ? effect : `${effect} ${element}`;
    const note = editable === true ? '' : editable === false ? `  ${why ?? 'not editable'}` : `  ${noteOf(editable)}`;
    return (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`    ${label} ${action}  `, (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('quiet', `${at}${note}`));
}
function noteOf(editable) {
    return editable === 'item' ? 'the whole policy template only' : 'shared by several roles';
}


/***/ }),

/***/ 68023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAllKnown: () => (/* binding */ isAllKnown),
/* harmony export */   rolesReport: () => (/* binding */ rolesReport)
/* harmony export */ });
/* harmony import */ var _policy_inventory__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74170);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32575);


function rolesReport(inventory) {
    const sharing = sharingOf(inventory.principals);
    const entry = (one) => entryOf(one, sharing);
    const roles = inventory.principals.filter(({ kind }) => kind === 'role').map(entry);
    const others = inventory.principals.filter(({ kind }) => kind !== 'role');
    const notCreated = inventory.notCreated.map(({ id, origin, why }) => {
        return { address: id.address ?? id.file, at: placeOf(origin), why };
    });
    return {
        schemaVersion: 1,
        roles,
        ...(others.length === 0
            ? {}
            : { otherPrincipals: others.map((one) => ({ kind: one.kind, ...entry(one) })) }),
        unattached: inventory.unattached.map(({ id, origin, why }) => {
            return { address: id.address ?? id.file, at: placeOf(origin), ...(why === undefined ? {} : { why }) };
        }),
        ...(notCreated.length === 0 ? {} : { notCreated }),
        ...(inventory.notGranted.length === 0 ? {} : { notGranted: inventory.notGranted.map(notGrantedEntry) }),
        unknown: inventory.unknown.map(unknownEntry),
        problems: inventory.problems.map(({ severity, path, line, message, remedy }) => {
            return { severity, at: `${path}:${line}`, message, remedy };
        }),
    };
}
function isAllKnown({ roles, otherPrincipals = [], unknown, problems }) {
    const isWhole = [...roles, ...otherPrincipals].every(({ complete }) => complete);
    return isWhole && unknown.length === 0 && problems.every(({ severity }) => severity !== 'error');
}
function sharingOf(principals) {
    const found = new Map();
    for (const { id, policies } of principals)
        for (const { statements } of policies)
            for (const { actions } of statements)
                for (const { origin } of actions.items) {
                    const place = literalOf(origin);
                    const all = found.get(place) ?? new Set();
                    all.add(id.address ?? id.file);
                    found.set(place, all);
                }
    return found;
}
function literalOf(origin) {
    return origin.kind === 'text' ? `${origin.range.start} ${origin.file}` : '';
}
function entryOf(principal, sharing) {
    const { id, origin, name, namePattern, account, construct, assumes } = principal;
    const { file, line } = (0,_policy_model__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(origin);
    const inPolicies = principal.policies.flatMap((policy) => policy.unknown);
    return {
        ...{ address: id.address ?? id.file, file, line, name: name ?? null, namePattern: namePattern ?? null },
        ...(account === undefined ? {} : { account }),
        ...(construct === undefined ? {} : { construct: construct.path }),
        complete: (0,_policy_inventory__WEBPACK_IMPORTED_MODULE_0__/* .isComplete */ .As)(principal),
        grants: principal.policies.flatMap((policy) => grantsOf(policy, id.address ?? id.file, sharing)),
        unknown: [...principal.unknown, ...inPolicies].map(unknownEntry),
        foreign: principal.foreign.map(foreignEntry),
        notGranted: principal.notGranted.map(notGrantedEntry),
        ...(assumes.length === 0 ? {} : { assumes }),
    };
}
function grantsOf(policy, own, sharing) {
    const { construct, template } = policy;
    return policy.statements.flatMap(({ effect, actions }) => actions.items.map(({ value, origin }) => {
        const source = construct?.source;
        return {
            effect,
            ...(actions.kind === 'all-but' ? { element: 'NotAction' } : {}),
            ...{ action: value.text, at: placeOf(origin) },
            ...(origin.kind === 'text' ? { column: origin.range.column } : {}),
            ...editingOf(origin, actions.kind, own, sharing),
            policy: policy.id.address ?? policy.id.file,
            ...(template === undefined ? {} : { template }),
            ...(construct === undefined ? {} : { construct: construct.path }),
            ...(source === undefined ? {} : { near: `${source.file}:${source.line}` }),
        };
    }));
}
function editingOf(origin, kind, own, sharing) {
    if (origin.kind !== 'text')
        return { editable: false };
    if (kind === 'all-but')
        return { editable: false, why: 'removing an item of NotAction grants more' };
    const others = [...(sharing.get(literalOf(origin)) ?? [])].filter((one) => one !== own);
    const shared = others.length === 0 ? {} : { sharedWith: others };
    if (origin.editable === false)
        return { editable: false, ...(origin.why === undefined ? {} : { why: origin.why }), ...shared };
    if (others.length > 0)
        return { editable: 'together', ...shared };
    return { editable: origin.editable };
}
function unknownEntry({ kind, origin, effect, possible, reason }) {
    const actions = possible?.flatMap((one) => (0,_policy_model__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(one.actions).map(({ text }) => text));
    return {
        ...{ kind, at: placeOf(origin) },
        ...(effect === undefined ? {} : { effect }),
        ...(actions === undefined ? {} : { actions: [...new Set(actions)] }),
        reason,
    };
}
function foreignEntry({ policy, arn, origin, why }) {
    return {
        policy,
        ...(arn === undefined ? {} : { arn }),
        at: placeOf(origin),
        ...(why === undefined ? {} : { why }),
    };
}
function notGrantedEntry({ action, template, origin, why, assumes }) {
    return {
        action,
        ...(template === undefined ? {} : { template }),
        ...{ at: placeOf(origin), why },
        ...(assumes === undefined ? {} : { assumes }),
    };
}
function placeOf(origin) {
    const { file, line } = (0,_policy_model__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(origin);
    return `${file}:${line}`;
}


/***/ })

};
