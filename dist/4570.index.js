export const id = 4570;
export const ids = [4570];
export const modules = {

/***/ 78133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "in": () => (/* binding */ filledPath),
/* harmony export */   ks: () => (/* binding */ rolePath),
/* harmony export */   pu: () => (/* binding */ targetPlaceholder),
/* harmony export */   u9: () => (/* binding */ rolePlaceholder)
/* harmony export */ });
const rolePlaceholder = '{role}';
const targetPlaceholder = '{target}';
function rolePath(pattern) {
    const segments = pattern.split('/');
    const named = segments.flatMap((segment, index) => (segment.includes(rolePlaceholder) ? [index] : []));
    const anyDepth = segments.flatMap((segment, index) => (segment === '**' ? [index] : []));
    if (named.some((index) => wildcardBeside(segments[index] ?? '')))
        return 'a file or directory name with {role} cannot contain * or ?, or {role} again';
    const before = named.map((index) => anyDepth.some((other) => other < index));
    const after = named.map((index) => anyDepth.some((other) => other > index));
    if (named.some((_, at) => before[at] && after[at]))
        return '{role} cannot stand between two **';
    return {
        pattern,
        glob: pattern.replaceAll(rolePlaceholder, '*'),
        roleOf: (absolutePattern, file) => {
            const roles = rolesIn(absolutePattern.split('/'), file.split('/'));
            return roles.size === 1 ? [...roles][0] : undefined;
        },
    };
}
function wildcardBeside(segment) {
    return /[*?]/.test(segment) || segment.split(rolePlaceholder).length > 2;
}
function rolesIn(pattern, path) {
    const roles = new Set();
    pattern.forEach((segment, index) => {
        const [start = '', end] = segment.split(rolePlaceholder);
        if (end === undefined)
            return;
        const fromEnd = pattern.slice(0, index).includes('**');
        const name = path[fromEnd ? path.length - (pattern.length - index) : index] ?? '';
        const isLongEnough = name.length > start.length + end.length;
        const fits = isLongEnough && name.startsWith(start) && name.endsWith(end);
        roles.add(fits ? name.slice(start.length, name.length - end.length) : '');
    });
    return roles;
}
function filledPath(path, role, target) {
    const named = path.replaceAll(targetPlaceholder, () => target);
    return role === undefined ? named : named.replaceAll(rolePlaceholder, () => role);
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withTargetsOfFiles: () => (/* binding */ withTargetsOfFiles)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);
/* harmony import */ var _repository_paths__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49024);
/* harmony import */ var _repository_policy_paths__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69689);
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64389);
/* harmony import */ var _lookup__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40422);
/* harmony import */ var _role_paths__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78133);
/* harmony import */ var _values__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73750);








const limit = 1000;
async function withTargetsOfFiles(file, inputs, surroundings, report) {
    const isAlone = file === undefined || file.sources.length === 0;
    const entries = file?.targets ?? (isAlone ? [{ name: _role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9, inputs: new Map(), acceptances: [] }] : []);
    const read = entries.map((target) => ({
        target,
        entry: entryOf(target, (0,_lookup__WEBPACK_IMPORTED_MODULE_5__/* .targetLookup */ .se)(target, inputs, file)),
    }));
    if (read.every(({ entry }) => entry === undefined))
        return file;
    const targets = [];
    for (const { target, entry } of read)
        targets.push(...(entry === undefined ? [target] : await targetsOf(entry, surroundings, report)));
    return { ...(file ?? emptyFile), targets };
}
const emptyFile = {
    ...{ path: _inputs__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfigPath */ .jE, inputs: new Map(), sources: [], accounts: [], rules: [], acceptances: [] },
    targets: undefined,
};
function entryOf(target, lookup) {
    const given = lookup('policy-file');
    const paths = (0,_values__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)(given?.text ?? '');
    const arns = (0,_values__WEBPACK_IMPORTED_MODULE_6__/* .items */ .ld)(lookup('principal-arn')?.text ?? '');
    const texts = [...paths, ...arns];
    if (!texts.some((text) => text.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9) || text.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .targetPlaceholder */ .pu)))
        return undefined;
    if (given === undefined || arns.length === 0)
        return undefined;
    return { target, arns, paths, location: given.location };
}
async function targetsOf(entry, surroundings, report) {
    const { target, arns, location } = entry;
    const paths = entry.paths.map((path) => (0,_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .filledPath */ ["in"])(path, undefined, target.name));
    const named = { ...entry, paths };
    const needsRole = paths.some((path) => path.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9));
    const [arn = '', ...others] = arns;
    const isOpen = arns.some((one) => one.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9) || (needsRole && one.endsWith('*')));
    if (!needsRole && !isOpen)
        return [filled(named, undefined, arns, paths)];
    if (others.length > 0)
        return wrong(report, location, severalPrincipals, oneRole);
    if (isOpen)
        return needsRole ? openTargets(named, arn, surroundings, report) : wrong(report, ...noRoleInPath(entry));
    const principal = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
    const role = typeof principal === 'string' ? _role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9 : principal.name;
    const of = (text) => (0,_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .filledPath */ ["in"])(text, role, target.name);
    return [filled({ ...named, target: { ...target, name: of(target.name) } }, undefined, arns, paths.map(of))];
}
const severalPrincipals = '{role} needs one principal, and principal-arn lists several';
const oneRole = 'use one entry for each principal, or a path without {role}';
function noRoleInPath({ location }) {
    return [location, 'principal-arn leaves the role open, and no path has {role}', 'put {role} into the path'];
}
async function openTargets(entry, arn, surroundings, report) {
    const { location } = entry;
    const patterns = entry.paths.map((path) => ({ path, pattern: (0,_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePath */ .ks)(path.replace(/^!/, '')) }));
    const faulty = patterns.find(({ pattern }) => typeof pattern === 'string');
    if (typeof faulty?.pattern === 'string')
        return wrong(report, location, `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(faulty.path)}: ${faulty.pattern}`, 'change the path');
    const found = await filesByRole(entry, startOf(arn), surroundings);
    const invalid = [...found].filter(([role]) => !(0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .isPrincipalName */ .k6)(role));
    for (const [role, files] of invalid)
        report(notARole(role, [...files.values()].flat(), surroundings));
    const roles = [...found.keys()].filter(_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .isPrincipalName */ .k6).sort();
    if (roles.length > limit)
        return wrong(report, location, `the files name ${roles.length} roles (limit ${limit})`, 'use a narrower path');
    if (found.size === 0 && surroundings.isEarlier !== true)
        return wrong(report, location, `${entry.paths.map(_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ')} matches no file of a role`, remedy(arn));
    const acceptances = entry.target.acceptances.map((one) => ({ ...one, isShared: true }));
    const shared = { ...entry, target: { ...entry.target, acceptances } };
    return roles.map((role) => {
        const matched = found.get(role);
        const own = entry.paths.filter((path) => !path.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9) || isOf(path, matched));
        return filled(shared, role, [arnOf(arn, role)], own.map((path) => (0,_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .filledPath */ ["in"])(path, role, entry.target.name)));
    });
}
function isOf(path, matched) {
    return path.startsWith('!') || matched?.has(path) === true;
}
function startOf(arn) {
    return arn.endsWith('*') ? arn.slice(arn.lastIndexOf('/') + 1, -1) : '';
}
function arnOf(arn, role) {
    if (arn.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9))
        return arn.replaceAll(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9, () => role);
    return `${arn.slice(0, arn.lastIndexOf('/') + 1)}${role}`;
}
function remedy(arn) {
    const start = startOf(arn);
    return start === '' || start.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9)
        ? 'check the path'
        : `check the path; the names of the roles begin with ${start}`;
}
async function filesByRole({ paths }, start, { resolve, findFiles }) {
    const { includes, excludes } = (0,_repository_policy_paths__WEBPACK_IMPORTED_MODULE_3__/* .pathPatterns */ .h0)(paths);
    const out = excludes.map((path) => resolve(path.replaceAll(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9, '*')));
    const prefix = start.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9) ? '' : start;
    const roles = new Map();
    for (const path of includes.filter((one) => one.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9))) {
        const pattern = (0,_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePath */ .ks)(path);
        if (typeof pattern === 'string')
            continue;
        const files = (await findFiles?.(pattern.glob)) ?? [];
        for (const file of files.filter((one) => !(0,_repository_policy_paths__WEBPACK_IMPORTED_MODULE_3__/* .isExcluded */ .RF)(one, out)))
            add(roles, { path, file, role: pattern.roleOf(resolve(path), file), prefix });
    }
    return roles;
}
function add(roles, { path, file, role, prefix }) {
    if (role?.startsWith(prefix) !== true)
        return;
    const paths = roles.get(role) ?? new Map();
    paths.set(path, [...(paths.get(path) ?? []), file]);
    roles.set(role, paths);
}
function notARole(role, [file = ''], { root }) {
    return {
        location: `policy-file ${(0,_repository_paths__WEBPACK_IMPORTED_MODULE_2__/* .pathIn */ .lW)(root, file) ?? file}`,
        message: `${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(role)} is not the name of a role`,
        remedy: 'rename the file, or exclude it with ! in policy-files',
    };
}
function wrong(report, location, message, what) {
    report({ location, message, remedy: what });
    return [];
}
function filled({ target }, role, arns, paths) {
    const lines = (texts) => `${texts.join('\n')}\n`;
    const { name } = target;
    const inputs = new Map([
        ...target.inputs,
        ['principal-arn', lines(arns)],
        ['policy-file', lines(paths)],
    ]);
    if (role === undefined)
        return { ...target, inputs };
    const own = name.includes(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9) ? name.replaceAll(_role_paths__WEBPACK_IMPORTED_MODULE_7__/* .rolePlaceholder */ .u9, () => role) : role;
    return { ...target, name: own, entry: name, inputs };
}


/***/ })

};
