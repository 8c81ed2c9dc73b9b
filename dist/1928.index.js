export const id = 1928;
export const ids = [1928];
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

/***/ 81928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withTargetsFrom: () => (/* binding */ withTargetsFrom)
});

// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(67987);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(32575);
// EXTERNAL MODULE: ./src/policy/arn.ts
var arn = __webpack_require__(66185);
;// CONCATENATED MODULE: ./src/config/role-of-description.ts

function deployedRole(principal, deployment) {
    const { kind, name, path, namePattern, account = deployment.account } = principal;
    if (kind === 'group')
        return 'it is a group: name its users in a target';
    if (kind === 'permission-set')
        return 'it is a permission set, which has a role in each of its accounts';
    if (account === undefined)
        return 'its account is not known: set account';
    const start = `arn:${(0,arn/* partitionOf */.iQ)(deployment.region)}:iam::${account}:${kind}`;
    if (name !== undefined)
        return path === undefined
            ? 'it is created elsewhere, or its path is not known: name its ARN in a target'
            : { arn: `${start}${path}${name}`, name };
    const known = generatedStart(namePattern ?? '');
    if (typeof known !== 'string')
        return known.why;
    if (kind === 'user')
        return nameless;
    return { arn: `${start}/${known}*`, name: known.replace(/-$/, '') };
}
const nameless = 'its name is known to AWS only';
function generatedStart(pattern) {
    if (pattern.startsWith(stackName))
        return { why: `${nameless}: set stack` };
    if (pattern === 'terraform-*')
        return { why: nameless };
    const start = pattern.slice(0, -1);
    if (!pattern.endsWith('-*') || /[*$]/.test(start))
        return { why: nameless };
    return start.length > longestStart ? { why: `${nameless}, which CloudFormation shortens` } : start;
}
const stackName = `\${AWS::StackName}-`;
const longestStart = 64 - 13;

// EXTERNAL MODULE: ./src/config/role-paths.ts
var role_paths = __webpack_require__(78133);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
;// CONCATENATED MODULE: ./src/config/targets-from.ts






async function withTargetsFrom(file, surroundings, report) {
    const all = [];
    for (const source of file.sources)
        all.push(await rolesOf(source, surroundings, report));
    return {
        file: { ...file, targets: [...(file.targets ?? []), ...all.flatMap(({ targets }) => targets)] },
        described: {
            addresses: all.flatMap(({ addresses }) => addresses),
            notChecked: all.flatMap(({ notChecked }) => notChecked),
        },
    };
}
const none = { addresses: [], notChecked: [], targets: [] };
async function rolesOf(source, { describe, isEarlier }, report) {
    const location = `targets-from ${source.path}`;
    const description = await describe?.(requestOf(source));
    if (description === undefined)
        return none;
    if ('problem' in description) {
        if (isEarlier === true && description.isMissing === true)
            return none;
        report({ location, message: description.problem, remedy: 'check the path' });
        return none;
    }
    const { inventory } = description;
    for (const { severity, path, line, column, message, remedy } of inventory.problems)
        if (severity === 'error')
            report({ location: `${path}:${line}:${column}`, message, remedy });
    const file = source.kind === 'terraform' ? source.path : undefined;
    const addresses = inventory.principals.map(({ id }) => ({
        file: file ?? id.file,
        address: id.address ?? '',
    }));
    const picked = pickedOf(inventory.principals, source);
    if (isEarlier !== true)
        reportUnmatched(inventory.principals, source, location, report);
    const named = picked.map((principal) => ({ principal, role: deployedRole(principal, source) }));
    const targets = named.flatMap(({ principal, role }) => typeof role === 'string' ? [] : [targetOf(source, description, principal, role)]);
    const notChecked = named.flatMap(({ principal, role }) => typeof role === 'string' ? [notCheckedOf(principal, role)] : []);
    const isWrong = inventory.problems.some(({ severity }) => severity === 'error');
    if (targets.length === 0 && isEarlier !== true && !isWrong)
        report({ location, ...noTarget(notChecked) });
    return { targets, addresses, notChecked };
}
function requestOf({ kind, path, account, region, inputs }) {
    const [parameters, stack] = [inputs.get('parameters'), inputs.get('stack')];
    return {
        ...{ kind, path },
        variableFiles: (0,values/* items */.ld)(inputs.get('var-file') ?? ''),
        ...(parameters === undefined ? {} : { parameters }),
        options: {
            ...(account === undefined ? {} : { account }),
            ...(region === undefined ? {} : { region }),
            ...(stack === undefined ? {} : { stack }),
        },
    };
}
function noTarget([first, ...others]) {
    if (first === undefined)
        return { message: 'describes no role', remedy: 'name a file that describes roles' };
    const message = `none of its ${others.length + 1} roles can be judged; ${first.role} (line ${first.line}): ${first.why}`;
    return { message, remedy: 'set account and stack, or name the roles in targets' };
}
function pickedOf(principals, { roles }) {
    const includes = roles.filter((one) => !one.startsWith('!'));
    const excludes = roles.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
    return principals.filter((one) => {
        const isIn = includes.length === 0 || includes.some((pattern) => isNamedBy(pattern, one));
        return isIn && !excludes.some((pattern) => isNamedBy(pattern, one));
    });
}
function isNamedBy(pattern, { id }) {
    return (0,glob/* globMatches */.mw)(pattern, id.address ?? '');
}
function reportUnmatched(principals, { roles }, location, report) {
    for (const role of roles) {
        const pattern = role.replace(/^!/, '');
        if (principals.some((one) => isNamedBy(pattern, one)))
            continue;
        const names = principals.slice(0, 5).map(({ id }) => id.address ?? '');
        const remedy = names.length === 0 ? 'check the file' : `its roles are ${names.join(', ')}`;
        report({ location, message: `roles: ${(0,base_text/* quote */.hD)(role)} matches no role`, remedy });
    }
}
function notCheckedOf({ id, origin }, why) {
    const { file, line } = (0,model/* locationOf */.hD)(origin);
    return { role: id.address ?? id.file, file, line, why };
}
function targetOf(source, { files }, { id }, { arn, name }) {
    const selector = (path) => `${path}#${id.address ?? ''}`;
    const paths = source.kind === 'terraform'
        ? [selector(source.path)]
        : files.map((file) => (file === id.file ? selector(file) : file));
    const { name: given = role_paths/* rolePlaceholder */.u9 } = source;
    return {
        name: given.includes(role_paths/* rolePlaceholder */.u9) ? given.replaceAll(role_paths/* rolePlaceholder */.u9, () => name) : name,
        entry: source.name ?? source.path,
        source: { kind: source.kind, path: source.path },
        inputs: new Map([
            ...source.inputs,
            ['principal-arn', `${arn}\n`],
            ['policy-file', `${paths.join('\n')}\n`],
        ]),
        acceptances: source.acceptances.map((one) => ({ ...one, isShared: true })),
    };
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


/***/ })

};
