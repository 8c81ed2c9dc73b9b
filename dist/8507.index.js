export const id = 8507;
export const ids = [8507];
export const modules = {

/***/ 542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isUndescribed),
/* harmony export */   M: () => (/* binding */ earlierTarget)
/* harmony export */ });
function earlierTarget(target, before) {
    const arns = new Set(target.principals.map(({ arn }) => arn));
    return (before.targets.find(({ name }) => name === target.name) ??
        before.targets.find(({ principals }) => principals.some(({ arn }) => arns.has(arn))));
}
function isUndescribed({ source, policySelectors }, { described }) {
    const { addresses } = described;
    const isGone = ({ path, address }) => {
        const inFile = addresses.filter((one) => one.file === path);
        return inFile.length > 0 && !inFile.some((one) => one.address === address);
    };
    return source !== undefined && policySelectors.every(isGone);
}


/***/ }),

/***/ 81640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asConfigured),
/* harmony export */   h: () => (/* binding */ vouchedConfig)
/* harmony export */ });
/* harmony import */ var _earlier_target__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _settings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54661);



function vouchedConfig(request) {
    const { config } = request;
    const known = knownPlaces(request);
    const all = config.targets.map((target) => vouchedTarget(target, request, known));
    const named = (of) => new Map(all.flatMap((one) => (one[of].length === 0 ? [] : [[one.target.name, one[of]]])));
    const settings = new Map(all.map(({ target, settings: texts }) => [target.name, texts]));
    return {
        config: {
            ...config,
            targets: all.map(({ target }) => target),
            settings: { ...config.settings, targets: settings },
        },
        replaced: [...new Set(all.flatMap(({ replaced }) => replaced))],
        unproven: named('unproven'),
        notRead: named('notRead'),
    };
}
function vouchedTarget(target, request, known) {
    const settings = request.config.settings.targets.get(target.name) ?? none;
    const kept = { target, settings, replaced: [], unproven: [], notRead: [] };
    if (target.trustEvidence)
        return kept;
    const earlier = request.before && (0,_earlier_target__WEBPACK_IMPORTED_MODULE_2__/* .earlierTarget */ .M)(target, request.before);
    if (earlier === undefined) {
        const alone = placesIn(settings).filter((place) => place.isNamed && !isKnown(place, known));
        return { ...kept, unproven: alone.map(chosenText) };
    }
    const was = request.before?.settings.targets.get(earlier.name) ?? none;
    const before = new Map(placesIn(was).map(({ name, text }) => [name, text]));
    const changed = placesIn(settings).filter(({ name, text }) => before.get(name) !== text);
    if (changed.length === 0)
        return kept;
    const lacking = changed.filter(({ name, isNamed }) => isNamed && before.get(name) === 'none');
    return {
        target: { ...target, evidence: earlier.evidence },
        settings: withEvidenceOf(settings, was),
        replaced: evidenceInputs.flatMap((name) => replacedTexts(name, settings, was)),
        unproven: [],
        notRead: lacking.map(newText),
    };
}
function asConfigured(config) {
    return { config, replaced: [], unproven: new Map(), notRead: new Map() };
}
function placesIn(texts) {
    return _inputs__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb.map((name) => {
        const usual = (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name)?.default ?? 'none';
        const text = texts.get(name) ?? usual;
        return { name, text, isNamed: text !== usual && !choices.has(name) };
    });
}
const choices = new Set(['sources', 'regions']);
function knownPlaces({ before, inputs }) {
    const alone = (0,_settings__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)({ file: undefined, inputs, targets: [], picked: [] });
    const all = before === undefined ? [alone] : [alone, before.settings];
    const texts = all.flatMap(({ shared, targets, accounts }) => [
        shared,
        ...targets.values(),
        ...accounts.values(),
    ]);
    return new Map(_inputs__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb.map((name) => [name, new Set(texts.flatMap((one) => itemsOf(one.get(name) ?? '')))]));
}
function isKnown({ name, text }, known) {
    return itemsOf(text).every((item) => known.get(name)?.has(item) === true);
}
function itemsOf(text) {
    return text.split(', ');
}
function chosenText({ name, text }) {
    return `${name} ${text} is set by this change only`;
}
function newText({ name, text }) {
    return `${name} ${text} is set by this change only, and is not read before the change is merged`;
}
function replacedTexts(name, now, was) {
    const [is, base] = [now, was].map((texts) => texts.get(name) ?? 'none');
    return is === base
        ? []
        : [`${name} ${is}: set by this change and not in effect; the value of the base is used: ${base}`];
}
function withEvidenceOf(now, was) {
    return new Map([...now].map(([name, text]) => [name, isEvidence(name) ? (was.get(name) ?? text) : text]));
}
function isEvidence(name) {
    return (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name)?.group === 'evidence';
}
const evidenceInputs = (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputsWhere */ .tz)((spec) => isEvidence(spec.name) && spec.allowedIn.config);
const none = new Map();


/***/ }),

/***/ 83032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);



async function commitTree(repository, commit, onUnlisted = () => { }) {
    const tree = new Tree(repository, commit, onUnlisted);
    tree.add(await repository.list(commit));
    return tree;
}
class Tree {
    #folders = new Map([['', new Map()]]);
    #closed = new Map();
    #owners;
    #known = new Map();
    #onUnlisted;
    constructor(repository, commit, onUnlisted) {
        this.#owners = [{ prefix: '', repository, commit }];
        this.#onUnlisted = onUnlisted;
    }
    add({ files, submodules }, owner = this.#ownerOf('')) {
        for (const path of files)
            this.#addPath(`${owner.prefix}${path}`, 'unknown');
        for (const [path, commit] of submodules) {
            const folder = `${owner.prefix}${path}`;
            this.#addPath(folder, 'folder');
            this.#folders.set(folder, new Map());
            this.#closed.set(folder, { prefix: `${folder}/`, repository: owner.repository, commit });
        }
    }
    async list(folder) {
        const real = await this.#realFolder(folder);
        const entries = real === undefined ? undefined : this.#folders.get(real);
        return [...(entries ?? [])].map(([name, kind]) => ({ name, kind }));
    }
    async isFolder(path) {
        const real = await this.#realFolder(path);
        return real !== undefined && this.#folders.has(real);
    }
    async exists(path) {
        const real = await this.#realFolder(parentOf(path));
        return real !== undefined && this.#folders.get(real)?.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) === true;
    }
    #addPath(path, kind) {
        const names = path.split('/');
        names.forEach((name, index) => {
            const folder = names.slice(0, index).join('/');
            const entries = this.#folders.get(folder) ?? new Map();
            this.#folders.set(folder, entries);
            entries.set(name, index === names.length - 1 ? kind : 'folder');
        });
    }
    async #realFolder(path) {
        await this.#open(path);
        if (this.#folders.has(path))
            return path;
        const real = await (0,_paths__WEBPACK_IMPORTED_MODULE_1__/* .realPathIn */ .tO)(path, async (at) => {
            const kind = this.#folders.get(parentOf(at))?.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at));
            return kind === 'unknown' ? this.#entryAt(at) : undefined;
        });
        if (real !== undefined)
            await this.#open(real);
        return real;
    }
    async #open(path) {
        const [folder, owner] = [...this.#closed].find(([one]) => path === one || path.startsWith(`${one}/`)) ?? [];
        if (folder === undefined || owner === undefined)
            return;
        this.#closed.delete(folder);
        try {
            const outer = this.#ownerOf(parentOf(folder));
            const repository = await outer.repository.submodule(folder.slice(outer.prefix.length));
            const own = { ...owner, repository };
            this.#owners.push(own);
            this.add(await repository.list(owner.commit), own);
        }
        catch (error) {
            (0,_repository__WEBPACK_IMPORTED_MODULE_2__/* .undefinedOnFailure */ .U9)(error);
            this.#onUnlisted(folder);
        }
        await this.#open(path);
    }
    #entryAt(path) {
        const { repository, commit, prefix } = this.#ownerOf(path);
        const asked = this.#known.get(path) ?? repository.entryAt(commit, path.slice(prefix.length));
        this.#known.set(path, asked);
        return asked;
    }
    #ownerOf(path) {
        const owner = this.#owners.findLast(({ prefix }) => `${path}/`.startsWith(prefix));
        if (owner === undefined)
            throw new TypeError(`${path} is not in a repository`);
        return owner;
    }
}
function parentOf(path) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return parent === '.' ? '' : parent;
}


/***/ }),

/***/ 68507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   atTip: () => (/* binding */ atTip),
/* harmony export */   loadEarlier: () => (/* binding */ loadEarlier),
/* harmony export */   newConfig: () => (/* binding */ newConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91114);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64389);
/* harmony import */ var _config_load_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90770);
/* harmony import */ var _config_settings__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54661);
/* harmony import */ var _files_glob_walk__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37855);
/* harmony import */ var _repository_commit_tree__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83032);
/* harmony import */ var _repository_paths__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49024);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87346);
/* harmony import */ var _input_checks__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79615);
/* harmony import */ var _vouching__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3934);











function atTip(checkout, surroundings) {
    if (checkout?.tip === undefined)
        return surroundings;
    const { readConfig } = atCommit(checkout, checkout.tip, surroundings);
    return { ...surroundings, ...(readConfig === undefined ? {} : { readConfig }) };
}
const newConfig = 'added by this change';
async function loadEarlier(request, checkout) {
    const config = await atBase(request, checkout);
    if (typeof config !== 'string')
        return { config, compared: config, comment: config.comment };
    const { base } = checkout;
    const files = typeof base === 'string' ? atCommit(checkout, base, request.surroundings) : {};
    const alone = await inputsAlone({ ...request, surroundings: { ...request.surroundings, ...files } });
    return { ...alone, problem: config };
}
async function atBase({ inputs, surroundings }, checkout) {
    const { base } = checkout;
    if (typeof base !== 'string')
        return 'could not be compared with the base';
    const earlier = atCommit(checkout, base, surroundings);
    try {
        if ((await earlier.readConfig?.(inputs.get('config-file') ?? _config_inputs__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfigPath */ .jE)) === undefined)
            return newConfig;
        const config = await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(inputs, earlier, []);
        const lost = await (0,_input_checks__WEBPACK_IMPORTED_MODULE_9__/* .lostFilesAt */ .js)(config, checkout, base, surroundings);
        return lost.size === 0
            ? config
            : await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(inputs, { ...earlier, exists: (0,_vouching__WEBPACK_IMPORTED_MODULE_10__/* .hasAlso */ .Yr)(earlier, lost) }, []);
    }
    catch (error) {
        if (error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
            return 'changed by this change; the config file of the base cannot be read';
        throw error;
    }
}
async function inputsAlone({ inputs, surroundings }) {
    try {
        const config = await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(inputs, { ...surroundings, readConfig: async () => undefined }, []);
        return { config, compared: config, comment: config.comment };
    }
    catch (error) {
        if (!(error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        const compared = {
            targets: [],
            rules: [],
            settings: (0,_config_settings__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)({ inputs, file: undefined, targets: [], picked: [] }),
        };
        return { compared, comment: commentIn(inputs) };
    }
}
function commentIn(inputs) {
    const given = inputs.get('comment');
    return given === 'always' || given === 'never' ? given : 'on-drift';
}
function atCommit(checkout, commit, surroundings) {
    const { repository, root } = checkout;
    const read = async (path) => {
        const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, surroundings.resolve(path));
        if (location === undefined)
            throw unreadable(path, 'it is outside the repository');
        const file = await repository.read(commit, location).catch((error) => {
            if (error instanceof _repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .RepositoryFailure */ .zp)
                throw unreadable(path, error.message);
            throw error;
        });
        if (file !== undefined && file.text === undefined)
            throw unreadable(path, 'it is not UTF-8 or is too large');
        return file?.text;
    };
    return {
        ...surroundings,
        isEarlier: true,
        async findFiles(glob) {
            const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, surroundings.resolve(glob));
            if (location === undefined)
                return [];
            const tree = await (0,_repository_commit_tree__WEBPACK_IMPORTED_MODULE_6__/* .commitTree */ .S)(repository, commit).catch((error) => {
                if (error instanceof _repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .RepositoryFailure */ .zp)
                    throw unreadable(glob, error.message);
                throw error;
            });
            const found = await (0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_5__/* .walkGlob */ .uF)('', location.split('/'), tree);
            return found.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path));
        },
        readConfig: read,
        async describe(request) {
            const { describeRoles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(4574), __webpack_require__.e(6126), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 83752));
            const readDescribed = async (path) => {
                const text = await read(path);
                return text === undefined
                    ? { problem: `${path}: not found`, isMissing: true }
                    : { path, text };
            };
            return describeRoles(request, readDescribed, () => modulesAt(checkout, commit, surroundings));
        },
    };
}
function modulesAt({ repository, root }, commit, { resolve: absolute }) {
    return {
        async list(folder) {
            const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, absolute(folder));
            if (location === undefined)
                return [];
            const tree = await (0,_repository_commit_tree__WEBPACK_IMPORTED_MODULE_6__/* .commitTree */ .S)(repository, commit).catch(rethrow(folder));
            return (await tree.list(location)).map(({ name }) => name);
        },
        async read(path) {
            const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, absolute(path));
            const file = location === undefined ? undefined : await repository.read(commit, location).catch(rethrow(path));
            return file?.text === undefined ? { problem: 'cannot be read at the base' } : { path, text: file.text };
        },
    };
}
function rethrow(path) {
    return (error) => {
        throw error instanceof _repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .RepositoryFailure */ .zp ? unreadable(path, error.message) : error;
    };
}
function unreadable(path, why) {
    const message = `cannot be read at the base: ${why}`;
    return new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
        { location: path, message, remedy: 'grant the job contents: read, or check out with fetch-depth: 0' },
    ]);
}


/***/ }),

/***/ 3934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   Yr: () => (/* binding */ hasAlso),
/* harmony export */   sI: () => (/* binding */ vouchedFor)
/* harmony export */ });
/* harmony import */ var _config_places__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81640);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87346);


async function checkOf({ checkout: { repository, base }, brought, workflow, isNewConfig, configPath, }) {
    if (typeof base !== 'string')
        return 'kept';
    const isAtBase = async (path) => (await repository.read(base, path).catch(_repository_repository__WEBPACK_IMPORTED_MODULE_1__/* .undefinedOnFailure */ .U9)) !== undefined;
    const changes = workflow !== undefined && (await brought.brings(workflow));
    if (changes && (await isAtBase(workflow)))
        return 'changes';
    if (isNewConfig)
        return 'installs';
    if (!changes)
        return 'kept';
    return configPath !== undefined && (await isAtBase(configPath)) ? 'changes' : 'installs';
}
async function vouchedFor({ config, inputs, brought, before, isNew, workflow, }) {
    const isComplete = inputs.has('principal-arn') && inputs.has('policy-file');
    const installs = isNew && (!isComplete || (workflow !== undefined && (await brought.brings(workflow))));
    if (before === undefined || installs)
        return (0,_config_places__WEBPACK_IMPORTED_MODULE_0__/* .asConfigured */ .T)(config);
    return (0,_config_places__WEBPACK_IMPORTED_MODULE_0__/* .vouchedConfig */ .h)({ config, before: typeof before === 'string' ? undefined : before, inputs });
}
function inForce(scope, { targets }) {
    const byName = new Map(targets.map((target) => [target.name, target]));
    const all = scope.targets.map((one) => ({ ...one, target: byName.get(one.target.name) ?? one.target }));
    return { ...scope, targets: all };
}
function hasAlso(earlier, paths) {
    return (path) => paths.has(path) || earlier.exists(path);
}


/***/ })

};
