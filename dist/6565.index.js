export const id = 6565;
export const ids = [6565];
export const modules = {

/***/ 62836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ notRegular),
/* harmony export */   q: () => (/* binding */ FileReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _read_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20654);



class FileReader {
    #limits;
    #buffer = Buffer.allocUnsafe(1024 * 1024);
    #folder = { path: '', real: '' };
    constructor(limits) {
        this.#limits = limits;
    }
    read(path, regular = false) {
        try {
            const stats = regular ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
            const linked = stats?.isSymbolicLink() === true;
            if (stats !== undefined && !linked && !stats.isFile())
                return notRegular;
            const { roots } = this.#limits;
            const real = linked ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) : roots === undefined ? path : this.#realPath(path);
            if (roots !== undefined && !roots.some((root) => (0,_read_file__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(root, real)))
                return { code: 'outside', message: 'is outside the directories that this run can read' };
            return !linked || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile() ? this.#readReal(real) : notRegular;
        }
        catch (error) {
            return (0,_read_file__WEBPACK_IMPORTED_MODULE_2__/* .readFailure */ .f1)(error);
        }
    }
    #realPath(path) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (folder !== this.#folder.path)
            this.#folder = { path: folder, real: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder) };
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#folder.real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    #readReal(real) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            return stats.isFile() ? this.#readOpen(file, stats.size) : notRegular;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    #readOpen(file, size) {
        const { cap } = this.#limits;
        if (size > cap)
            return (0,_read_file__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(cap);
        let total = 0;
        for (;;) {
            if (this.#buffer.length < Math.max(total, size) + 1)
                this.#grow(Math.max(total, size) + 1);
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, this.#buffer, total, this.#buffer.length - total, null);
            total += read;
            if (read === 0 || (total === size && size > 0))
                return this.#buffer.subarray(0, total);
            if (total > cap)
                return (0,_read_file__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$)(cap);
        }
    }
    #grow(least) {
        const old = this.#buffer;
        this.#buffer = Buffer.allocUnsafe(2 * least);
        old.copy(this.#buffer);
    }
}
const notRegular = { code: 'not-regular', message: 'not a regular file' };


/***/ }),

/***/ 14727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ exportNames),
/* harmony export */   p: () => (/* binding */ eventsIn)
/* harmony export */ });
/* harmony import */ var _log_bytes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68628);
/* harmony import */ var _unread_shapes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1468);


const exportNames = ['lookup-events', 'EventBridge', 'CloudWatch Logs', 'CloudTrail Lake'];
function eventsIn(value) {
    const found = { known: false, records: [], unread: new Set(), exports: new Set() };
    look(value, found, 0);
    return found;
}
const deepest = 6;
function look(value, found, depth) {
    if (depth > deepest || !opened(value, found, depth)) {
        const unread = (0,_unread_shapes__WEBPACK_IMPORTED_MODULE_1__/* .unreadIn */ .lA)(value);
        if (unread !== undefined)
            found.unread.add(unread);
    }
}
function opened(value, found, depth) {
    if (Array.isArray(value))
        return lookAt(value, found, depth);
    if (!isObject(value))
        return false;
    if (Array.isArray(value.Records)) {
        found.known = true;
        for (const record of value.Records)
            found.records.push(record);
        return true;
    }
    if ('Records' in value) {
        found.unread.add('Records is not an array');
        return true;
    }
    if (isRecord(value))
        return add(value, found);
    return openedList(value, found, depth) || openedWrapper(value, found, depth);
}
const lists = [
    ['Events', 'lookup-events'],
    ['events', 'CloudWatch Logs'],
    ['logEvents', 'CloudWatch Logs'],
];
function openedList(value, found, depth) {
    const rows = rowsOf(value.QueryResultRows);
    const list = lists.find(([member]) => Array.isArray(value[member]));
    const items = rows ?? (list === undefined ? undefined : value[list[0]]);
    if (!Array.isArray(items))
        return false;
    const before = found.records.length;
    lookAt(items, found, depth);
    if (found.records.length === before)
        return items.length === 0 || found.unread.size > 0;
    found.exports.add(rows === undefined ? (list?.[1] ?? 'lookup-events') : 'CloudTrail Lake');
    if (isText(value.NextToken) || isText(value.nextToken))
        found.unread.add(_unread_shapes__WEBPACK_IMPORTED_MODULE_1__/* .unreadShapes */ .Ih.page);
    return true;
}
function rowsOf(rows) {
    if (!Array.isArray(rows))
        return undefined;
    const events = rows.flatMap((row) => {
        const columns = Array.isArray(row) ? row : [];
        const column = columns.find((one) => isObject(one) && Object.keys(one).some(isEventJson));
        return isObject(column) ? [parsed(Object.values(column)[0])] : [];
    });
    return events.length === rows.length ? events : undefined;
}
function isEventJson(name) {
    return name.toLowerCase() === 'eventjson';
}
function openedWrapper(value, found, depth) {
    const [inner, from] = wrapped(value);
    if (from === undefined)
        return false;
    const before = found.records.length;
    if (inner === undefined || !opened(inner, found, depth + 1))
        return false;
    if (found.records.length > before)
        found.exports.add(from);
    return true;
}
function wrapped(value) {
    if (isText(value.CloudTrailEvent))
        return [parsed(value.CloudTrailEvent), 'lookup-events'];
    if (isObject(value.detail) && isText(value['detail-type']))
        return [value.detail, 'EventBridge'];
    if (isText(value.message))
        return [parsed(value.message), 'CloudWatch Logs'];
    return [undefined, undefined];
}
function parsed(text) {
    if (typeof text !== 'string' || !text.trimStart().startsWith('{'))
        return undefined;
    return (0,_log_bytes__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
}
function lookAt(items, found, depth) {
    if (items.length === 0)
        return false;
    for (const item of items)
        look(item, found, depth + 1);
    return true;
}
function add(record, found) {
    found.known = true;
    found.records.push(record);
    return true;
}
function isRecord(value) {
    return isText(value.eventSource) && isText(value.eventName);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 86565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findInBuckets: () => (/* binding */ findInBuckets),
  prepareLogs: () => (/* binding */ prepareLogs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/files/folders.ts
var files_folders = __webpack_require__(12814);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(68898);
// EXTERNAL MODULE: ./src/files/glob-walk.ts
var glob_walk = __webpack_require__(37855);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(48025);
// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-bytes.ts
var log_bytes = __webpack_require__(68628);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/digests.ts



async function missingFiles({ digests, present, window, roots }) {
    const read = (0,log_bytes/* logReader */.g8)(roots);
    const missing = new Map();
    for (const [at, path] of digests.entries()) {
        const bytes = read(path);
        const listed = typeof bytes === 'string' ? undefined : filesIn((0,log_bytes/* parseJson */.qF)((0,read_file/* decodeUtf8 */._6)(bytes.json) ?? ''));
        for (const { name, oldest, newest } of listed ?? [])
            if (newest >= window.start && oldest <= window.end && !present.has(nameOf(name)))
                missing.set(nameOf(name), {
                    location: name,
                    message: 'is listed in a digest file and was not found',
                });
        if (at % 100 === 99)
            await new Promise((resolve) => setImmediate(resolve));
    }
    return [...missing.values()];
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function filesIn(digest) {
    const files = field(digest, 'logFiles');
    if (!Array.isArray(files))
        return undefined;
    return files.flatMap((file) => {
        const name = field(file, 's3Object');
        const time = (key) => (0,base_time/* parseTime */.pe)(String(field(file, key)));
        const oldest = time('oldestEventTime') ?? Number.NEGATIVE_INFINITY;
        const newest = time('newestEventTime') ?? Number.POSITIVE_INFINITY;
        return typeof name === 'string' ? [{ name, oldest, newest }] : [];
    });
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-names.ts
var log_names = __webpack_require__(21579);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-text.ts
var log_text = __webpack_require__(92268);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/find-logs.ts











async function findLogs(paths, window, folders = {}) {
    const gaps = [];
    const roots = folders.evidenceRoots;
    const all = await allFiles(paths, gaps, folders);
    const days = (0,log_delivery/* daysOf */.hF)(window);
    const wanted = (name, { folder, real, realName = name, named }) => {
        const path = (0,find_files/* slashed */.df)((0,external_node_path_.join)(folder, name));
        if ((0,log_names/* isDigest */.Bc)(path))
            return false;
        return named || (0,log_delivery/* isWanted */.Yu)(path, days) || (0,log_delivery/* isWanted */.Yu)((0,find_files/* slashed */.df)((0,external_node_path_.join)(real, realName)), days);
    };
    const files = all.map((one) => ({ ...one, names: one.names.filter((name) => wanted(name, one)) }));
    const digests = all.flatMap(({ folder, names }) => (0,log_names/* isDigest */.Bc)(`${(0,find_files/* slashed */.df)(folder)}/any.json`) ? names.map((name) => (0,external_node_path_.join)(folder, name)) : []);
    const present = new Set(digests.length === 0 ? [] : all.flatMap(({ names }) => names));
    gaps.push(...(await missingFiles({ digests, present, window, roots })));
    const count = files.reduce((sum, { names }) => sum + names.length, 0);
    return { count, byDay: true, batches: () => batchesOf(byDay(files)), gaps: () => gaps };
}
function byDay(all) {
    const parts = all.flatMap((files) => {
        const days = new Map();
        for (const name of files.names) {
            const day = (0,log_delivery/* dayOf */.kb)(name) ?? '';
            const names = days.get(day);
            if (names === undefined)
                days.set(day, [name]);
            else
                names.push(name);
        }
        return [...days].map(([day, names]) => [day, { ...files, names }]);
    });
    return parts
        .sort(([a, one], [b, other]) => (0,order/* compare */.U)(a, b) || (0,order/* compare */.U)(one.folder, other.folder))
        .map(([, files]) => files);
}
const batchSize = 128;
async function* batchesOf(all) {
    let batch = [];
    for (const { folder, names, regular, realName, named = false } of all)
        for (const name of names) {
            const path = (0,external_node_path_.join)(folder, name);
            const anything = !named && !(0,log_names/* isLogName */.wC)(name) && !(0,log_names/* isLogName */.wC)(realName ?? name);
            batch.push({ path, location: (0,find_files/* slashed */.df)(path), regular, anything });
            if (batch.length < batchSize)
                continue;
            yield batch;
            batch = [];
        }
    if (batch.length > 0)
        yield batch;
}
async function allFiles(paths, gaps, folders) {
    const known = new Map();
    const files = [];
    const problems = [];
    for (const path of paths) {
        const missed = [];
        const found = await filesOf(path, missed, folders);
        if (found === undefined)
            problems.push(noSuchPath(path));
        else if (missed.length === 0 && !(await holdsLogs(found, folders.evidenceRoots)))
            problems.push(nothingFound(path, found));
        for (const one of found ?? [])
            files.push({ ...one, names: one.names.filter((name) => isNew(known, one, name)) });
        gaps.push(...missed);
    }
    if (problems.length > 0)
        throw new input_error/* InputError */.dz(problems);
    return files;
}
function isNew(known, { real, realName }, name) {
    const names = known.get(real) ?? new Set();
    known.set(real, names);
    return names.size < names.add(realName ?? name).size;
}
const notSeen = {
    unseen: 'cannot be listed, or a link with a missing target',
    outside: 'a link to a file outside the directories that this run can read',
};
async function filesOf(text, missed, { root, folder: from = '', evidenceRoots }) {
    const onFailure = ({ path, why }) => missed.push({ location: (0,find_files/* slashed */.df)(path), message: notSeen[why] });
    const fixed = (0,glob_walk/* isGlob */.fg)(text) ? (0,external_node_path_.dirname)(`${text.split(/[*?]/, 1)[0] ?? ''}x`) : text;
    const start = await (0,promises_.realpath)((0,external_node_path_.resolve)(from, fixed)).catch(() => (0,external_node_path_.resolve)(from, fixed));
    const places = evidenceRoots ?? [...(root === undefined ? [] : [root]), start];
    if ((0,glob_walk/* isGlob */.fg)(text)) {
        const all = await (0,find_files/* findGlob */.m6)(text, onFailure, places, from);
        const found = all.filter((file) => !missed.some(({ location }) => location === (0,find_files/* slashed */.df)(file)));
        for (const file of found.filter((one) => /[*?!]/.test((0,external_node_path_.basename)(one))))
            missed.push({
                location: (0,find_files/* slashed */.df)(file),
                message: 'its name contains wildcard characters; rename the file',
            });
        return Promise.all(finished(found, missed).map(alone));
    }
    const path = (0,external_node_path_.resolve)(from, text);
    const kind = await (0,find_files/* kindOf */.I)(path);
    if (kind === 'missing')
        return undefined;
    if (kind === 'file' || kind === 'other')
        return [{ ...(await alone(path)), named: true }];
    const enter = (name) => !/^CloudTrail-Insight|^\.git$|^node_modules$/.test(name);
    const files = [];
    for (const { path: folder, real, names, others } of await (0,find_files/* findBelow */.JB)(path, enter, onFailure, places)) {
        const within = (all) => finished(all, missed, folder);
        files.push({ folder, real, names: within(names), regular: true });
        for (const name of within(others))
            files.push(await alone((0,external_node_path_.join)(folder, name)));
    }
    return files;
}
async function alone(path) {
    const real = await (0,promises_.realpath)(path).catch(() => path);
    const names = [(0,external_node_path_.basename)(path)];
    return { folder: (0,external_node_path_.dirname)(path), real: (0,external_node_path_.dirname)(real), realName: (0,external_node_path_.basename)(real), names, regular: false };
}
function finished(names, missed, folder = '') {
    for (const name of names.filter(log_names/* isUnfinished */.ui))
        missed.push({ location: (0,find_files/* slashed */.df)((0,external_node_path_.join)(folder, name)), message: 'looks like an incomplete download' });
    return names.filter((name) => !(0,log_names/* isUnfinished */.ui)(name));
}
const mostTried = 1000;
async function holdsLogs(all, roots) {
    if (all.some(({ names, named }) => named || names.some(log_names/* isLogName */.wC)))
        return true;
    const read = (0,log_bytes/* logReader */.g8)(roots);
    const paths = all.flatMap(({ folder, names }) => names.map((name) => (0,external_node_path_.join)(folder, name)));
    return paths.length > mostTried || paths.some((path) => holdsEvents(read(path)));
}
function holdsEvents(file) {
    const options = { most: log_bytes/* logCaps */.yw.records, isLog: false, add: () => undefined };
    return typeof file === 'string' || (0,log_text/* readLogText */.Mi)(file.json, options).kind !== 'other';
}
function noSuchPath(path) {
    return {
        location: 'cloudtrail-logs',
        message: `no such file or directory: ${path}`,
        remedy: 'check the path',
    };
}
function nothingFound(path, found) {
    const names = found.flatMap((files) => files.names);
    const none = (0,glob_walk/* isGlob */.fg)(path) ? 'no file matches' : 'it contains no file';
    const others = names.length === 0 ? none : `none of its files contains events (${(0,log_names/* endingsOf */.iv)(names)})`;
    return {
        location: 'cloudtrail-logs',
        message: `no CloudTrail log file in ${path}: ${others}`,
        remedy: 'use the directory of the log files',
    };
}

// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-files.ts
var log_files = __webpack_require__(87200);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/gather.ts







async function prepareLogs(wanted, run) {
    const local = await findInFolders(wanted.logs, run);
    const remote = await findInBuckets(wanted, run);
    const files = (0,log_files/* together */.b)([local, remote?.files].filter((one) => one !== undefined));
    const { evidenceRoots } = run.folders;
    const cache = remote === undefined ? [] : [remote.root];
    const roots = evidenceRoots === undefined ? undefined : [...evidenceRoots, ...cache];
    return { gather: () => scan(files, roots, run) };
}
async function scan(files, roots, { principals, window, context: { signal, report } }) {
    const { readLogs } = await __webpack_require__.e(/* import() */ 721).then(__webpack_require__.bind(__webpack_require__, 80721));
    const scanned = await readLogs({ files, principals, window, roots, signal, report });
    return { source: 'cloudtrail-logs', ...scanned };
}
async function findInFolders({ paths }, { folders, window }) {
    if (paths.length === 0)
        return undefined;
    for (const path of paths)
        await (0,files_folders/* allowed */.TQ)('cloudtrail-logs', path, folders);
    return findLogs(paths, window, folders);
}
async function findInBuckets({ logs, optional }, run) {
    if (logs.buckets.length === 0)
        return undefined;
    const cache = await cacheOf(logs, run);
    const session = await run.session();
    if (session !== undefined)
        return { files: (0,log_files/* together */.b)(await findAll(logs, cache, session, run)), root: await (0,promises_.realpath)(cache) };
    const { noCredentials, withoutCredentials } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 19401));
    if (logs.paths.length === 0 && !optional)
        throw new input_error/* InputError */.dz([noCredentials]);
    return { files: unreadable(logs, withoutCredentials), root: cache };
}
async function findAll({ buckets }, cache, session, { principals, window, context: { report } }) {
    const { findInBucket } = await __webpack_require__.e(/* import() */ 9979).then(__webpack_require__.bind(__webpack_require__, 19979));
    const common = { principals, window, cache, session, report };
    return Promise.all(buckets.map((location) => findInBucket({ ...common, ...location })));
}
async function cacheOf({ cache }, { folders, context }) {
    if (cache === undefined)
        return (0,files_folders/* cacheFolder */.nF)('logs', context.env);
    const absolute = (0,external_node_path_.resolve)(folders.folder, cache);
    const real = await realOf(absolute);
    if (folders.evidenceRoots?.every((root) => !(0,read_file/* isWithin */.UO)(root, real))) {
        const remedy = 'use a directory in the workspace or the runner’s temporary directory, or remove log-cache';
        const message = 'is outside the directories that this run can read';
        throw new input_error/* InputError */.dz([{ location: `log-cache ${cache}`, message, remedy }]);
    }
    return absolute;
}
async function realOf(absolute) {
    const real = await (0,promises_.realpath)(absolute).catch(() => undefined);
    if (real !== undefined || absolute === (0,external_node_path_.dirname)(absolute))
        return real ?? absolute;
    return (0,external_node_path_.join)(await realOf((0,external_node_path_.dirname)(absolute)), absolute.slice((0,external_node_path_.dirname)(absolute).length));
}
function unreadable({ buckets }, message) {
    const gaps = buckets.map(({ bucket, prefix }) => ({ location: `s3://${bucket}/${prefix}`, message }));
    return { count: 0, byDay: true, batches: none, gaps: () => gaps };
}
async function* none() { }


/***/ }),

/***/ 68628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   g8: () => (/* binding */ logReader),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   ye: () => (/* binding */ isDense),
/* harmony export */   yw: () => (/* binding */ logCaps)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91114);
/* harmony import */ var _files_read_file_sync__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62836);



const logCaps = {
    fileBytes: 256 * 1024 * 1024,
    jsonBytes: 256 * 1024 * 1024,
    ratio: 200,
    ratioFloor: 16 * 1024 * 1024,
    records: 1_000_000,
};
function logReader(roots, caps = logCaps) {
    const files = new _files_read_file_sync__WEBPACK_IMPORTED_MODULE_2__/* .FileReader */ .q({ cap: caps.fileBytes, roots });
    return (path, regular) => {
        const bytes = files.read(path, regular);
        if (!Buffer.isBuffer(bytes))
            return bytes.message;
        const checked = isGzip(bytes);
        let json = checked ? gunzipCapped(bytes, caps) : bytes;
        if (checked && typeof json !== 'string' && isGzip(json))
            json = gunzipCapped(json, caps);
        return typeof json === 'string' ? json : { json, size: bytes.length, checked };
    };
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function gunzipCapped(bytes, { jsonBytes, ratio, ratioFloor }) {
    const maxOutputLength = Math.min(jsonBytes, Math.max(ratioFloor, bytes.length * ratio));
    const claimed = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    const chunkSize = Math.min(Math.max(claimed + 1, leastChunk), maxOutputLength);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength, chunkSize });
    }
    catch (error) {
        const code = (0,_base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error);
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return 'exceeds the size limit of a log file when decompressed';
        return code === 'Z_BUF_ERROR' ? 'truncated gzip' : 'corrupt gzip';
    }
}
const leastChunk = 16 * 1024;
const notUtf8 = 'not UTF-8';
function isDense(json) {
    if (json.length < 1024 * 1024)
        return false;
    let structure = 0;
    for (const byte of json)
        if (byte === 0x2c || byte === 0x5b || byte === 0x7b)
            structure++;
    return structure * 5 > json.length;
}
function parseJson(text) {
    try {
        return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ notAgain),
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
const notAgain = 'it was not downloaded again';
function together(all) {
    const [only] = all;
    if (only !== undefined && all.length === 1)
        return only;
    return {
        count: all.reduce((sum, { count }) => sum + count, 0),
        byDay: false,
        async *batches() {
            const seen = new Set();
            for (const one of all) {
                for await (const batch of one.batches()) {
                    const fresh = batch.filter(({ path }) => !seen.has(path));
                    for (const { path } of fresh)
                        seen.add(path);
                    if (fresh.length > 0)
                        yield fresh;
                }
            }
        },
        gaps: () => all.flatMap((one) => one.gaps()),
        async again(location) {
            for (const one of all) {
                const path = (await one.again?.(location)) ?? notAgain;
                if (path !== notAgain)
                    return path;
            }
            return notAgain;
        },
    };
}


/***/ }),

/***/ 21579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   g: () => (/* binding */ mayHoldEvents),
/* harmony export */   iv: () => (/* binding */ endingsOf),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   wC: () => (/* binding */ isLogName)
/* harmony export */ });
/* harmony import */ var _files_find_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);

function isLogName(path) {
    return /\.(json|jsonl|ndjson)(\.gz)?$/i.test(path);
}
function mayHoldEvents(key) {
    return /(^|\/)([^/.]+|[^/]+\.(gz|log|txt))$/i.test(key) || isLogName(key);
}
function isUnfinished(path) {
    const packed = /\.(zip|zst|bz2|xz|7z|lz4|sz|snappy|tar)$/i.test(path);
    return /\.json(\.gz)?[.~][^/\\]*$/i.test(path) && !isLogName(path) && !packed;
}
function isDigest(path) {
    return /(^|\/)CloudTrail-Digest\/.*\.json(\.gz)?$/.test(path);
}
function lastPart(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function endingsOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const [ending = ''] = /\.[A-Za-z0-9]{1,16}(\.gz)?$/.exec(lastPart((0,_files_find_files__WEBPACK_IMPORTED_MODULE_0__/* .slashed */ .df)(path))) ?? [];
        counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
    return [...counts]
        .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
        .map(([ending, count]) => `${count} ${ending === '' ? 'without an extension' : ending}`)
        .slice(0, 8)
        .join(', ');
}


/***/ }),

/***/ 92268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ readLogText),
/* harmony export */   dc: () => (/* binding */ gapsOf),
/* harmony export */   pO: () => (/* binding */ malformedMessage)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_read_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20654);
/* harmony import */ var _events_in__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14727);
/* harmony import */ var _log_bytes__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68628);
/* harmony import */ var _unread_shapes__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1468);





function gapsOf(reading) {
    if (reading.kind === 'other')
        return [];
    return reading.kind === 'unread' ? [reading.message] : reading.problems;
}
function malformedMessage(count) {
    if (count === 0)
        return [];
    return [`${count} records without a readable eventTime, eventSource, eventName or userIdentity`];
}
const notJson = 'truncated or not JSON';
function readLogText(json, options) {
    const unread = (0,_unread_shapes__WEBPACK_IMPORTED_MODULE_4__/* .unreadBytes */ .bt)(json);
    if (unread !== undefined)
        return { kind: 'unread', message: unread };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(json))
        return notALog(_log_bytes__WEBPACK_IMPORTED_MODULE_3__/* .notUtf8 */ .T3, options);
    if (startsWithLine(json))
        return readLines(json, options);
    if ((0,_log_bytes__WEBPACK_IMPORTED_MODULE_3__/* .isDense */ .ye)(json))
        return { kind: 'unread', message: 'more values than the limit for a log file' };
    const text = (0,_files_read_file__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(json) ?? '';
    if (text.trim() === '')
        return notALog('empty', options);
    const value = (0,_log_bytes__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    if (value !== undefined)
        return takeAll([(0,_events_in__WEBPACK_IMPORTED_MODULE_2__/* .eventsIn */ .p)(value)], options);
    const documents = documentsIn(text);
    if (documents !== undefined)
        return takeAll(documents.map(_events_in__WEBPACK_IMPORTED_MODULE_2__/* .eventsIn */ .p), options);
    const lines = readLines(json, options);
    if (lines.kind === 'events')
        return lines;
    return brokenText(text, options);
}
function brokenText(text, options) {
    const unread = (0,_unread_shapes__WEBPACK_IMPORTED_MODULE_4__/* .unreadText */ .pY)(text);
    if (unread === undefined)
        return notALog(notJson, options);
    if (!/^[\s\uFEFF]*[{[]/.test(text))
        return { kind: 'unread', message: unread };
    const again = /"CloudTrailEvent"\s*:/.test(text)
        ? ': save the output of aws cloudtrail lookup-events again'
        : '';
    return { kind: 'unread', message: notJson + again };
}
function notALog(message, { isLog }) {
    return isLog ? { kind: 'unread', message } : { kind: 'other' };
}
function takeAll(documents, { most, add }) {
    const problems = new Set(documents.flatMap(({ unread }) => [...unread]));
    const count = documents.reduce((sum, { records }) => sum + records.length, 0);
    if (count > most)
        return { kind: 'unread', message: tooMany(most) };
    if (!documents.some(({ known }) => known)) {
        const [message] = problems;
        return message === undefined ? { kind: 'other' } : { kind: 'unread', message };
    }
    for (const { records } of documents)
        for (const record of records)
            add(record);
    const exports = new Set(documents.flatMap((one) => [...one.exports]));
    return { kind: 'events', problems: [...problems], exports };
}
function tooMany(most) {
    return `more than ${most} records`;
}
function startsWithLine(json) {
    for (const [line, end] of linesOf(json)) {
        if (line === '')
            continue;
        const rest = json.subarray(end);
        return line.startsWith('{') && rest.some((byte) => byte > 0x20) && (0,_log_bytes__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line) !== undefined;
    }
    return false;
}
function readLines(json, { most, isLog, add }) {
    const problems = new Set();
    const exports = new Set();
    let [known, count, number] = [false, 0, 0];
    const broken = [];
    for (const [line] of linesOf(json)) {
        number++;
        if (line === '' || line === '[' || line === ']')
            continue;
        const documents = documentsOfLine(line);
        if (documents === undefined) {
            if (isLog || (0,_unread_shapes__WEBPACK_IMPORTED_MODULE_4__/* .isEventText */ .C6)(line))
                broken.push(number);
            continue;
        }
        for (const { known: isKnown, records, unread, exports: from } of documents.map(_events_in__WEBPACK_IMPORTED_MODULE_2__/* .eventsIn */ .p)) {
            known ||= isKnown;
            count += records.length;
            if (count > most)
                return { kind: 'events', problems: [tooMany(most)], exports };
            for (const record of records)
                add(record);
            for (const one of unread)
                problems.add(one);
            for (const one of from)
                exports.add(one);
        }
    }
    const all = [...brokenLines(broken), ...problems];
    if (known)
        return { kind: 'events', problems: all, exports };
    return all[0] === undefined ? { kind: 'other' } : { kind: 'unread', message: all[0] };
}
function brokenLines([first, ...more]) {
    if (first === undefined)
        return [];
    if (more.length === 0)
        return [`line ${first} is truncated or not JSON`];
    return [`${more.length + 1} lines are truncated or not JSON, the first is line ${first}`];
}
function documentsOfLine(line) {
    if (!/^[{[]/.test(line) || (0,_log_bytes__WEBPACK_IMPORTED_MODULE_3__/* .isDense */ .ye)(Buffer.from(line)))
        return undefined;
    const value = (0,_log_bytes__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(line);
    return value === undefined ? documentsIn(line) : [value];
}
const linePrefix = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(Z|[+-]\d\d:\d\d)? (\S{1,512} )?(?=\{)/;
function* linesOf(json) {
    for (let at = 0; at < json.length;) {
        const feed = json.indexOf(0x0a, at);
        const end = feed < 0 ? json.length : feed + 1;
        const line = json
            .toString('utf8', at, end)
            .replace(/^\uFEFF/, '')
            .trim()
            .replace(/,$/, '');
        yield [/^\d/.test(line) ? line.replace(linePrefix, '') : line, end];
        at = end;
    }
}
function documentsIn(text) {
    const documents = [];
    for (let at = 0;;) {
        while (at < text.length && isBetween(text.charCodeAt(at)))
            at++;
        if (at === text.length)
            return documents.length === 0 ? undefined : documents;
        const end = endOfDocument(text, at);
        const value = end === undefined ? undefined : (0,_log_bytes__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text.slice(at, end));
        if (end === undefined || value === undefined)
            return undefined;
        documents.push(value);
        at = end;
    }
}
function isBetween(code) {
    return code <= 0x20 || code === 0xfeff;
}
function endOfDocument(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = endOfString(text, at);
        else if (character === '{' || character === '[')
            depth++;
        else if (character === '}' || character === ']') {
            depth--;
            if (depth === 0)
                return at + 1;
        }
        if (depth === 0)
            return undefined;
    }
    return undefined;
}
function endOfString(text, from) {
    for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text[at - 1 - slashes] === '\\')
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 1468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ isEventText),
/* harmony export */   Ih: () => (/* binding */ unreadShapes),
/* harmony export */   bt: () => (/* binding */ unreadBytes),
/* harmony export */   lA: () => (/* binding */ unreadIn),
/* harmony export */   pY: () => (/* binding */ unreadText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const messages = {
    lake: 'contains results of a CloudTrail Lake query without complete events: query SELECT eventJson FROM your event data store, and save the output of aws cloudtrail get-query-results',
    ocsf: 'contains OCSF events (Security Lake), which lack parts of the CloudTrail record: read the log files of the trail, or use the athena source',
    insights: 'contains results of CloudWatch Logs Insights: convert them with jq \'{Records: [.results[][] | select(.field == "@message") | .value | fromjson]}\'',
    lookup: 'contains output of lookup-events without CloudTrailEvent: save the full output of aws cloudtrail lookup-events --output json',
    wrapped: 'contains events inside another document: save them as {"Records": [...]}, or one event a line, as JSON',
    csv: 'contains CSV without complete records: in the event history, choose Download as JSON; for Athena tables, use the athena source',
    text: 'contains events that are not JSON: save them as JSON (--output json)',
    page: "is one page of several (NextToken), and the other pages were not found: export without --max-items, or join all pages with jq -s '{Records: [.[].Events[].CloudTrailEvent | fromjson]}'",
    utf16: 'not UTF-8, but UTF-16: save it as UTF-8',
};
const unreadShapes = messages;
function unreadIn(value) {
    if (isObject(value) && isOwnFile(value))
        return undefined;
    if (isObject(value) && Array.isArray(value.QueryResultRows))
        return messages.lake;
    const shape = shapeOf(value);
    if (shape !== 'wrapped' || !isObject(value))
        return shape && messages[shape];
    if ('results' in value && 'statistics' in value)
        return messages.insights;
    return 'Events' in value || 'EventSource' in value ? messages.lookup : messages.wrapped;
}
function isOwnFile(value) {
    return (typeof value.schemaVersion === 'number' && ('coverage' in value || 'targets' in value || 'views' in value));
}
const mostSteps = 100_000;
function shapeOf(value) {
    const open = [value];
    for (let step = 0; open.length > 0 && step < mostSteps; step++) {
        const one = open.pop();
        if (typeof one === 'string' && isEventText(one))
            return 'wrapped';
        if (typeof one !== 'object' || one === null)
            continue;
        if ('class_uid' in one && 'api' in one)
            return 'ocsf';
        if (isLikeEvent(one))
            return 'wrapped';
        for (const own of Object.values(one))
            open.push(own);
    }
    return undefined;
}
function isLikeEvent(value) {
    const texts = Object.entries(value).filter(([, own]) => typeof own === 'string');
    const names = new Map(texts.map(([name, own]) => [plainName(name), String(own)]));
    return (hasEventNames(names) || (names.has('action') && /\.amazonaws\.com/.test(names.get('provider') ?? '')));
}
function hasEventNames(names) {
    return names.has('eventname') && (names.has('eventsource') || names.has('eventtime'));
}
function plainName(name) {
    return name.toLowerCase().replace(/[^a-z]/g, '');
}
function isEventText(text) {
    return (/eventSource\\*"\s*:\s*\\*"[a-z0-9.-]+\.amazonaws\./.test(text) && /eventName\\*"\s*:\s*\\*"/.test(text));
}
function unreadText(text) {
    const head = text.slice(0, 4096);
    const line = head.split('\n').find((one) => one.trim() !== '') ?? '';
    const columns = new Set(line.split(/[,;\t|]/).map(plainName));
    if (hasEventNames(columns))
        return messages.csv;
    return isEventText(text.slice(0, 1024 * 1024)) ? messages.text : undefined;
}
const magic = [
    ['zip', 0, 'PK\u0003\u0004'],
    ['bzip2', 0, 'BZh'],
    ['xz', 0, '\u00fd7zXZ\u0000'],
    ['Zstandard', 0, '\u0028\u00b5\u002f\u00fd'],
    ['LZ4', 0, '\u0004\u0022\u004d\u0018'],
    ['7-Zip', 0, '7z\u00bc\u00af'],
    ['Snappy', 0, '\u00ff\u0006\u0000\u0000sNaPpY'],
    ['tar', 257, 'ustar'],
];
const tables = [
    ['Parquet', 'PAR1'],
    ['ORC', 'ORC'],
    ['Avro', 'Obj\u0001'],
];
function unreadBytes(bytes) {
    const begins = (text, at = 0) => bytes.toString('latin1', at, at + text.length) === text;
    if (begins('\u00ff\u00fe') || begins('\u00fe\u00ff'))
        return messages.utf16;
    const archive = magic.find(([, at, text]) => begins(text, at));
    if (archive !== undefined && (archive[0] !== 'bzip2' || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)))
        return `is compressed as ${archive[0]}: unpack it, or compress each file with gzip`;
    const table = tables.find(([, text]) => begins(text));
    if (table === undefined || !hasColumns(bytes))
        return undefined;
    return `is ${table[0]}, which is not supported: use the log files of the trail, or the athena source`;
}
function hasColumns(bytes) {
    const end = 1024 * 1024;
    const ends = bytes.toString('latin1', 0, end) + bytes.toString('latin1', Math.max(end, bytes.length - end));
    return /event_?name|class_uid/i.test(ends);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 48025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   qB: () => (/* binding */ latestDelivery)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

const latestDelivery = 7 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
function daysOf({ start, end }) {
    return { first: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(start - _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd), last: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(end + latestDelivery) };
}
function dayOf(key) {
    const [, year, month, date] = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T\d{4}Z_[^/]*$/.exec(key) ?? [];
    return date === undefined ? undefined : `${year}-${month}-${date}`;
}
function isWanted(key, { first, last }) {
    if (/(^|\/)CloudTrail-(Digest|Insight)[^/]*\//.test(key))
        return false;
    const delivered = dayOf(key);
    return delivered === undefined || (first <= delivered && delivered <= last);
}


/***/ })

};
