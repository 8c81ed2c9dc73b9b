export const id = 6660;
export const ids = [6660];
export const modules = {

/***/ 76660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describedReaders: () => (/* binding */ describedReaders)
});

// EXTERNAL MODULE: ./src/policy/formats/inventories.ts + 4 modules
var inventories = __webpack_require__(6126);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(32575);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/run/own-principals.ts


function selected({ principals }, isWanted) {
    return principals.flatMap((principal) => {
        if (isWanted(principal.id))
            return [principal];
        const policies = principal.policies.filter(({ id }) => isWanted(id));
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
    const names = [
        ...wanted.map(({ name }) => name),
        ...rolePatterns.map(({ prefix }) => `${prefix}${anySuffix}`),
    ];
    const like = inAccount.filter(({ namePattern }) => {
        return namePattern !== undefined && names.some((name) => canBe(namePattern, name));
    });
    return like.length === 1 ? like : [];
}
const anySuffix = '1A2B3C';
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
function otherNames(selected, { principals, rolePatterns }) {
    return selected.flatMap(({ id, origin, name }) => {
        const isOwn = (known) => principals.some((one) => one.name === known) ||
            rolePatterns.some(({ prefix }) => known.startsWith(prefix));
        if (name === undefined || isOwn(name))
            return [];
        const { line } = (0,model/* locationOf */.hD)(origin);
        const message = `${id.address ?? 'the role'} is named ${name}, which is not a name in principal-arn`;
        const remedy = 'compare a role with its own ARN, or set the parameters of the deployment';
        return [{ severity: 'warning', code: 'other-name', path: id.file, line, column: 1, message, remedy }];
    });
}
function noPrincipal(path, { principals }, selectors, target, isFolder) {
    const names = principals.map(({ id, name }) => [id.address, name].filter(Boolean).join(', named '));
    const wanted = selectors.length > 0
        ? `at ${selectors.map(({ address }) => (0,base_text/* quote */.hD)(address)).join(' or ')}`
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
            : `name one of its roles, such as ${isFolder ? path : (principals[0]?.id.file ?? path)}#${principals[0]?.id.address ?? 'ROLE'}: ${listed}${more}`,
    };
}

// EXTERNAL MODULE: ./src/policy/formats/formats.ts + 1 modules
var formats = __webpack_require__(78062);
;// CONCATENATED MODULE: ./src/run/plain-files.ts


function readPlainFiles(files) {
    const strange = new Map(files.flatMap((file) => strangeFile(file)));
    const { policies, problems } = (0,formats/* readPolicies */.h9)(files.filter(({ path }) => !strange.has(path)));
    return { policies, problems: [...problems, ...strange.values()] };
}
function strangeFile(file) {
    const { path } = file;
    const like = /\.json$/i.test(path) ? undefined : (0,inventories/* looksLike */._4)(file);
    if (like === undefined)
        return [];
    const message = `looks like ${like}`;
    const at = { path, line: 1, column: 1 };
    return [[path, { severity: 'error', code: 'not-a-policy', ...at, message, remedy: plain_files_formats }]];
}
const plain_files_formats = 'name a policy in JSON, a template, or the directory of a Terraform root module (docs/policy-formats.md)';

// EXTERNAL MODULE: ./src/policy/formats/terraform-roots.ts + 43 modules
var terraform_roots = __webpack_require__(21648);
// EXTERNAL MODULE: ./src/repository/paths.ts
var paths = __webpack_require__(49024);
;// CONCATENATED MODULE: ./src/run/root-inventory.ts


function placedIn(module, files) {
    const names = module.root.split('/').filter((name) => name !== '' && name !== '.');
    const folders = new Set(files.flatMap(({ path }) => ((0,terraform_roots/* isTerraformFile */.L5)(path) ? [(0,terraform_roots/* folderOf */.yS)(path)] : [])));
    const depth = [...names, ''].findIndex((_, at) => folders.has(names.slice(at).join('/')));
    if (depth <= 0)
        return { ...module, root: names.join('/') };
    const prefix = `${names.slice(0, depth).join('/')}/`;
    const within = (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
    return {
        ...module,
        root: within(module.root),
        files: module.files.map(within),
        variableFiles: module.variableFiles.map(within),
    };
}
function isOfModule(path, { files }) {
    return /\.(tf|tofu)(\.json)?$|\.tfvars(\.json)?$/.test(path) || files.some((one) => (0,paths/* pathMatches */.rg)(one, path));
}
const mostRecent = 4;
function rootReader() {
    const recent = [];
    return (module, files) => {
        const texts = new Map(files.map(({ path, text }) => [path, text]));
        const known = recent.find((one) => isSame(one.module, module) && areSame(one.texts, texts));
        if (known !== undefined)
            return known.inventory;
        const { root, variableFiles } = module;
        const { inventory } = (0,terraform_roots/* readTerraform */.Te)({ root, texts, variableFiles, unread: new Map() });
        recent.unshift({ module, texts, inventory });
        recent.length = Math.min(recent.length, mostRecent);
        return inventory;
    };
}
function isSame(one, other) {
    return one.root === other.root && one.variableFiles.join('\n') === other.variableFiles.join('\n');
}
function areSame(one, other) {
    return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

;// CONCATENATED MODULE: ./src/run/described-policies.ts





function describedReaders() {
    const inventoryOf = rootReader();
    return (target) => describedReader(target, inventoryOf);
}
function describedReader(target, inventoryOf) {
    return (all) => {
        const modules = (target.rootModules ?? []).map((one) => placedIn(one, all));
        const files = all.filter(({ path }) => !modules.some((one) => isOfModule(path, one)));
        const isAt = placesAmong(files.map(({ path }) => path));
        const isParameters = ({ path }) => isAt(path, target.parameters);
        const parameters = files.find(isParameters);
        const given = parameters === undefined ? undefined : (0,inventories/* parseParameterFile */.d2)(parameters.text, parameters.path);
        const rest = files.filter((file) => !isParameters(file));
        const entries = rest.filter((file) => (0,inventories.inventoryReaderOf)(file) !== undefined);
        const parts = new Set(entries.flatMap((file) => partsOf(file, rest)));
        const described = entries.filter(({ path }) => !parts.has(path));
        const plain = readPlainFiles(rest.filter(({ path }) => !parts.has(path) && !isIn(path, described)));
        const options = optionsOf(target, typeof given === 'object' ? given : undefined);
        const found = [
            ...described.map((file) => policiesIn(file, { files: rest, options, isAt }, target)),
            ...modules.map((one) => policiesOfModule(one, { all, inventoryOf }, target)),
        ];
        const wrong = typeof given === 'string' ? [wrongParameters(parameters, given)] : [];
        return {
            policies: unique([...plain.policies, ...found.flatMap((one) => one.policies)]),
            problems: [...plain.problems, ...wrong, ...found.flatMap((one) => one.problems)],
            foreign: found.flatMap((one) => one.foreign),
            assumes: [...new Set(found.flatMap((one) => one.assumes))],
            judged: found.flatMap((one) => one.judged ?? []),
        };
    };
}
function partsOf(entry, files) {
    return (0,inventories.inventoryReaderOf)(entry)?.closure({ entry, others: othersOf(entry, files) }) ?? [];
}
function othersOf(entry, files) {
    return new Map(files.flatMap((one) => (one === entry ? [] : [[one.path, one]])));
}
function isIn(path, files) {
    return files.some((one) => one.path === path);
}
function policiesIn(entry, { files, options, isAt }, target) {
    const reader = (0,inventories.inventoryReaderOf)(entry);
    const inventory = reader?.read({ entry, others: othersOf(entry, files) }, options);
    if (inventory === undefined)
        return { policies: [], problems: [], foreign: [], assumes: [] };
    const read = [entry.path, ...partsOf(entry, files)];
    const selectors = target.policySelectors.filter(({ path }) => read.some((one) => isAt(one, path)));
    const isSelected = ({ file, address }, one) => one.address === address && isAt(file, one.path);
    return policiesFrom(inventory, { path: entry.path, selectors, isSelected, options }, target);
}
function policiesOfModule(module, { all: files, inventoryOf }, target) {
    const selectors = target.policySelectors.filter(({ path }) => path === module.given);
    const isSelected = ({ address }, one) => one.address === address;
    const found = policiesFrom(inventoryOf(module, files), { path: module.given, selectors, isSelected }, target);
    const own = files.map(({ path }) => path).filter((path) => isOfModule(path, module));
    return { ...found, judged: [{ path: module.given, files: own, options: {}, principals: [] }] };
}
function policiesFrom(inventory, { path, selectors, isSelected, options }, target) {
    const isWanted = (id) => selectors.some((one) => isSelected(id, one));
    const own = selectors.length > 0 ? selected(inventory, isWanted) : namedLike(inventory.principals, target);
    const problems = [...inventory.problems];
    const missed = selectors.filter((one) => selected(inventory, (id) => isSelected(id, one)).length === 0);
    const isMissing = own.length === 0 || missed.length > 0;
    if (isMissing && !problems.some(({ severity }) => severity === 'error'))
        problems.push(noPrincipal(path, inventory, missed, target, options === undefined));
    return {
        policies: own.flatMap((principal) => [
            ...principal.policies,
            ...unknownOf(principal, [...principal.unknown, ...inventory.unknown.filter(concernsAll)]),
        ]),
        problems: [...problems, ...otherNames(own, target)],
        foreign: own.flatMap(({ foreign }) => foreign),
        assumes: own.flatMap(({ assumes }) => assumes),
        ...(options === undefined
            ? {}
            : { judged: [{ path, options, principals: judgedOf(own, selectors, target) }] }),
    };
}
function judgedOf(own, selectors, { principals, rolePatterns }) {
    const addresses = own.map(({ id }) => id.address ?? '');
    const named = new Set(selectors.map(({ address }) => address));
    if (own.length <= principals.length + rolePatterns.length)
        return addresses;
    return addresses.filter((address) => selectors.length === 0 || named.has(address));
}
function concernsAll({ kind }) {
    return kind !== 'module';
}
function unknownOf({ id }, unknown) {
    return unknown.length === 0 ? [] : [{ id, form: 'array', statements: [], unknown }];
}
function placesAmong(paths) {
    return (path, configured) => {
        if (configured === undefined)
            return false;
        const plain = configured.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
        if (paths.includes(plain))
            return path === plain;
        return path.endsWith(`/${plain}`) || plain.endsWith(`/${path}`);
    };
}
function optionsOf({ principals, rolePatterns, stack }, parameters) {
    const [account, ...others] = new Set([...principals, ...rolePatterns].map((one) => one.account));
    return {
        ...(account === undefined || others.length > 0 ? {} : { account }),
        ...(stack === undefined ? {} : { stack }),
        ...(parameters === undefined ? {} : { parameters }),
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
        const same = byKey.get((0,model/* policyKey */.s4)(policy.id)) ?? [];
        byKey.set((0,model/* policyKey */.s4)(policy.id), [...same, policy]);
    }
    return [...byKey.values()].flatMap(([first, ...others]) => first === undefined
        ? []
        : [{ ...first, unknown: [first, ...others].flatMap(({ unknown }) => [...new Set(unknown)]) }]);
}


/***/ })

};
