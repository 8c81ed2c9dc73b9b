export const id = 4002;
export const ids = [4002,617];
export const modules = {

/***/ 617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Entries in code-unit order of their keys. */
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findInBuckets: () => (/* binding */ findInBuckets),
  prepareLogs: () => (/* binding */ prepareLogs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/files/folders.ts
var files_folders = __webpack_require__(2814);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(654);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(8898);
// EXTERNAL MODULE: ./src/sources/log-delivery.ts
var log_delivery = __webpack_require__(8025);
// EXTERNAL MODULE: ./src/sources/cloudtrail-logs/log-bytes.ts + 1 modules
var log_bytes = __webpack_require__(8905);
;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/find-logs.ts









/**
 * Finds the log files of folders, files or globs that may hold events of the window, each once. Throws InputError for a
 * path without any log file. `roots` are the folders that may be read; absent for any.
 */
async function findLogs(paths, window, roots) {
    const gaps = [];
    const all = await allFiles(paths, gaps);
    const days = (0,log_delivery/* daysOf */.hF)(window);
    // A file named by itself is taken, whatever it is called; so is one that a name of its own or that of a link allows.
    const wanted = (name, { folder, real, realName = name }) => {
        const path = (0,external_node_path_.join)(folder, name);
        if (isDigest((0,find_files/* slashed */.df)(path)))
            return false;
        return ((0,log_delivery/* isWanted */.Yu)((0,find_files/* slashed */.df)(path), days) || paths.includes(path) || (0,log_delivery/* isWanted */.Yu)((0,find_files/* slashed */.df)((0,external_node_path_.join)(real, realName)), days));
    };
    const files = all.map((one) => ({ ...one, names: one.names.filter((name) => wanted(name, one)) }));
    const digests = all.flatMap(({ folder, names }) => isDigest(`${(0,find_files/* slashed */.df)(folder)}/any.json`) ? names.map((name) => (0,external_node_path_.join)(folder, name)) : []);
    const present = new Set(digests.length === 0 ? [] : all.flatMap(({ names }) => names));
    gaps.push(...(await missingFiles({ digests, present, window, roots })));
    const count = files.reduce((sum, { names }) => sum + names.length, 0);
    return { count, byDay: true, batches: () => batchesOf(byDay(files)), gaps: () => gaps };
}
/** Files of one day each, as far as their names tell it, the days in order, then the folders. */
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
    for (const { folder, names, regular } of all)
        for (const name of names) {
            const path = (0,external_node_path_.join)(folder, name);
            batch.push({ path, location: (0,find_files/* slashed */.df)(path), regular });
            if (batch.length < batchSize)
                continue;
            yield batch;
            batch = [];
        }
    if (batch.length > 0)
        yield batch;
}
async function allFiles(paths, gaps) {
    const known = new Map();
    const files = [];
    const problems = [];
    for (const path of paths) {
        const missed = [];
        const found = await filesOf(path, missed);
        const none = found?.every(({ names }) => names.length === 0) === true;
        if (found === undefined)
            problems.push(noSuchPath(path));
        else if (none && missed.length === 0)
            problems.push(nothingFound(path));
        // Links and overlapping paths lead to the same file; it is read once.
        for (const one of found ?? [])
            files.push({ ...one, names: one.names.filter((name) => isNew(known, one, name)) });
        gaps.push(...missed);
    }
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems);
    return files;
}
/** Whether a file was not met before, by the folder and the name that it really has. */
function isNew(known, { real, realName }, name) {
    const names = known.get(real) ?? new Set();
    known.set(real, names);
    return names.size < names.add(realName ?? name).size;
}
/** The log files that a path names, and the digests; undefined when there is nothing at the path. */
async function filesOf(path, missed) {
    const onFailure = ({ folder }) => missed.push({ location: (0,find_files/* slashed */.df)(folder), message: 'cannot be listed, or a link that leads nowhere' });
    const kind = await (0,find_files/* kindOf */.I)(path);
    if (kind === 'missing' && !(0,find_files/* isGlob */.fg)(path))
        return undefined;
    if (kind === 'file' || kind === 'other')
        return [await alone(path)];
    if (kind !== 'folder')
        return Promise.all(logNames(await (0,find_files/* findGlob */.m6)(path, onFailure), missed).map(alone));
    // Insights lie beside the logs and are no logs; digests are neither, but tell what has to be there.
    const enter = (name) => !/^CloudTrail-Insight/.test(name);
    const files = [];
    for (const { path: folder, real, names, others } of await (0,find_files/* findBelow */.JB)(path, enter, onFailure)) {
        const within = (all) => logNames(all, missed, folder);
        files.push({ folder, real, names: within(names), regular: true });
        for (const name of within(others))
            files.push(await alone((0,external_node_path_.join)(folder, name)));
    }
    return files;
}
/** A file by itself, by the name of its path and by that of where it lies. */
async function alone(path) {
    const real = await (0,promises_.realpath)(path).catch(() => path);
    const names = [(0,external_node_path_.basename)(path)];
    return { folder: (0,external_node_path_.dirname)(path), real: (0,external_node_path_.dirname)(real), realName: (0,external_node_path_.basename)(real), names, regular: false };
}
/** Those that are called like log files; what a download left behind is missed. */
function logNames(names, missed, folder = '') {
    for (const name of names.filter(isUnfinished))
        missed.push({ location: (0,find_files/* slashed */.df)((0,external_node_path_.join)(folder, name)), message: 'looks like an unfinished download' });
    return names.filter(isLogName);
}
/** `a.json.gz.part`, `a.json.gz.6eF2a1`: what a download leaves while it runs, or when it was cut off. */
function isUnfinished(path) {
    return /\.json(\.gz)?[.~][^/\\]*$/i.test(path) && !isLogName(path);
}
function isLogName(path) {
    return /\.json(\.gz)?$/i.test(path);
}
function noSuchPath(path) {
    return {
        location: 'cloudtrail-logs',
        message: `no such file or folder: ${path}`,
        remedy: 'check the path',
    };
}
function nothingFound(path) {
    return {
        location: 'cloudtrail-logs',
        message: `no .json or .json.gz file in ${path}`,
        remedy: 'name the folder that holds the log files',
    };
}
/** Whether a path, with forward slashes, is that of a digest: a list of the log files that a trail delivered in an hour. */
function isDigest(path) {
    return /(^|\/)CloudTrail-Digest\/.*\.json(\.gz)?$/.test(path);
}
/**
 * What digests tell of log files that are not there: a gap for each that may hold events of the window. The files are known
 * by their names, which are unique. Signatures and hashes are not looked at, and a digest that cannot be read tells nothing.
 * Source:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
async function missingFiles({ digests, present, window, roots }) {
    const read = (0,log_bytes/* logReader */.g8)(roots);
    const missing = new Map();
    for (const [at, path] of digests.entries()) {
        const bytes = read(path);
        const listed = typeof bytes === 'string' ? undefined : filesIn((0,log_bytes/* parseJson */.qF)((0,read_file/* decodeUtf8 */._6)(bytes.json) ?? ''));
        for (const { name, oldest, newest } of listed ?? [])
            if (newest >= window.start && oldest <= window.end && !present.has(nameOf(name)))
                missing.set(nameOf(name), { location: name, message: 'is named by a digest, and is not there' });
        // Yields to the event loop now and then, so that an abort is noticed.
        if (at % 100 === 99)
            await new Promise((resolve) => setImmediate(resolve));
    }
    return [...missing.values()];
}
/** The last part of a path or of an object's key. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The log files that a digest lists; undefined when it is none. A file without times may hold any. */
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

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/log-files.ts
/** Files of several places, one after the other; a file that two of them lead to comes once. */
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
    };
}

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/gather.ts







/** Finds the log files. Folders come first, because a wrong path then costs no request. Throws InputError. */
async function prepareLogs(wanted, run) {
    const local = await findInFolders(wanted.logs, run);
    const remote = await findInBuckets(wanted, run);
    const files = together([local, remote?.files].filter((one) => one !== undefined));
    const { evidenceRoots } = run.folders;
    const cache = remote === undefined ? [] : [remote.root];
    const roots = evidenceRoots === undefined ? undefined : [...evidenceRoots, ...cache];
    return { gather: () => scan(files, roots, run) };
}
/** Reads the records; ends early with a gap when the run is interrupted. */
async function scan(files, roots, { principals, window, context: { signal, report } }) {
    const { readLogs } = await __webpack_require__.e(/* import() */ 2418).then(__webpack_require__.bind(__webpack_require__, 2418));
    const scanned = await readLogs({ files, principals, window, roots, signal, report });
    return { source: 'cloudtrail-logs', ...scanned, remarks: [] };
}
async function findInFolders({ paths }, { folders, window }) {
    if (paths.length === 0)
        return undefined;
    const absolute = await Promise.all(paths.map((path) => (0,files_folders/* allowed */.T)('cloudtrail-logs', path, folders)));
    return findLogs(absolute, window, folders.evidenceRoots);
}
/**
 * Finds the log files of all buckets; undefined when no bucket is named. Throws InputError for a bucket that does not
 * exist, for a cache folder that may not be used or cannot be written, and for missing credentials when there is no
 * other evidence.
 */
async function findInBuckets({ logs, optional }, run) {
    if (logs.buckets.length === 0)
        return undefined;
    const cache = await cacheOf(logs, run);
    const session = await run.session();
    if (session !== undefined)
        return { files: together(await findAll(logs, cache, session, run)), root: await (0,promises_.realpath)(cache) };
    const { noCredentials, withoutCredentials } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(6764), __webpack_require__.e(1695), __webpack_require__.e(9401)]).then(__webpack_require__.bind(__webpack_require__, 9401));
    if (logs.paths.length === 0 && !optional)
        throw new input_error/* InputError */.d([noCredentials]);
    return { files: unreadable(logs, withoutCredentials), root: cache };
}
async function findAll({ buckets }, cache, session, { principals, window, context: { report } }) {
    const { findInBucket } = await __webpack_require__.e(/* import() */ 9979).then(__webpack_require__.bind(__webpack_require__, 9979));
    const common = { principals, window, cache, session, report };
    return Promise.all(buckets.map((location) => findInBucket({ ...common, ...location })));
}
/**
 * Where fetched files are kept. The default folder is this tool's own, wherever the run may read. A folder that is
 * named, maybe by the change under review, must be where logs may be, whether it exists or not.
 */
async function cacheOf({ cache }, { folders, context }) {
    if (cache === undefined)
        return (0,files_folders/* cacheFolder */.n)('logs', context.env);
    const absolute = (0,external_node_path_.resolve)(folders.folder, cache);
    const real = await realOf(absolute);
    if (folders.evidenceRoots?.every((root) => !(0,read_file/* isWithin */.UO)(root, real))) {
        const remedy = 'name a folder of the workspace or the runner’s temporary folder, or leave it out';
        const message = 'leads outside the folders this run may read';
        throw new input_error/* InputError */.d([{ location: `log-cache ${cache}`, message, remedy }]);
    }
    return absolute;
}
/** The real path of a folder that may not exist yet: links are followed in the part that exists. */
async function realOf(absolute) {
    const real = await (0,promises_.realpath)(absolute).catch(() => undefined);
    if (real !== undefined || absolute === (0,external_node_path_.dirname)(absolute))
        return real ?? absolute;
    return (0,external_node_path_.join)(await realOf((0,external_node_path_.dirname)(absolute)), absolute.slice((0,external_node_path_.dirname)(absolute).length));
}
/** Buckets that cannot be read: a gap each. */
function unreadable({ buckets }, message) {
    const gaps = buckets.map(({ bucket, prefix }) => ({ location: `s3://${bucket}/${prefix}`, message }));
    return { count: 0, byDay: true, batches: none, gaps: () => gaps };
}
async function* none() { }


/***/ }),

/***/ 8905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ isDense),
  yw: () => (/* binding */ logCaps),
  g8: () => (/* binding */ logReader),
  T3: () => (/* binding */ notUtf8),
  qF: () => (/* binding */ parseJson),
  g_: () => (/* binding */ parseLog)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(654);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/files/read-file-sync.ts



/**
 * Reads many regular files one after the other, each once and whole, by the same rules as `readRegularFile`: a thread of
 * its own has nothing to do meanwhile, and waits half as long for each. What it gives is good until the next file.
 */
class FileReader {
    #limits;
    #buffer = Buffer.allocUnsafe(1024 * 1024);
    /** The folder of the last file: thousands of files lie in one. */
    #folder = { path: '', real: '' };
    constructor(limits) {
        this.#limits = limits;
    }
    /** `regular`: the caller already saw a regular file there, so that it may be opened without a check. */
    read(path, regular = false) {
        try {
            const stats = regular ? undefined : (0,external_node_fs_.lstatSync)(path);
            const linked = stats?.isSymbolicLink() === true;
            if (stats !== undefined && !linked && !stats.isFile())
                return notRegular;
            const { roots } = this.#limits;
            // Where everything may be read, a file is what its path says.
            const real = linked ? external_node_fs_.realpathSync.native(path) : roots === undefined ? path : this.#realPath(path);
            if (roots !== undefined && !roots.some((root) => (0,read_file/* isWithin */.UO)(root, real)))
                return { code: 'outside', message: 'leads outside the folders this run may read' };
            return !linked || (0,external_node_fs_.statSync)(real).isFile() ? this.#readReal(real) : notRegular;
        }
        catch (error) {
            return (0,read_file/* readFailure */.f1)(error);
        }
    }
    #realPath(path) {
        const folder = (0,external_node_path_.dirname)(path);
        if (folder !== this.#folder.path)
            this.#folder = { path: folder, real: external_node_fs_.realpathSync.native(folder) };
        return (0,external_node_path_.join)(this.#folder.real, (0,external_node_path_.basename)(path));
    }
    #readReal(real) {
        const file = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            return stats.isFile() ? this.#readOpen(file, stats.size) : notRegular;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    /** A file of another size than it claims is read to its end, or to the cap. */
    #readOpen(file, size) {
        const { cap } = this.#limits;
        if (size > cap)
            return (0,read_file/* tooLarge */.g$)(cap);
        let total = 0;
        for (;;) {
            if (this.#buffer.length < Math.max(total, size) + 1)
                this.#grow(Math.max(total, size) + 1);
            const read = (0,external_node_fs_.readSync)(file, this.#buffer, total, this.#buffer.length - total, null);
            total += read;
            if (read === 0 || (total === size && size > 0))
                return this.#buffer.subarray(0, total);
            if (total > cap)
                return (0,read_file/* tooLarge */.g$)(cap);
        }
    }
    #grow(least) {
        const old = this.#buffer;
        this.#buffer = Buffer.allocUnsafe(2 * least);
        old.copy(this.#buffer);
    }
}
const notRegular = { code: 'not-regular', message: 'not a regular file' };

;// CONCATENATED MODULE: ./src/sources/cloudtrail-logs/log-bytes.ts



const logCaps = {
    fileBytes: 256 * 1024 * 1024,
    jsonBytes: 256 * 1024 * 1024,
    ratio: 200,
    ratioFloor: 16 * 1024 * 1024,
    records: 1_000_000,
};
/**
 * Gives a function that reads log files, gzipped or not (detected by their first bytes, not their names),
 * from the folders that may be read. The returned bytes are valid until the next file is read.
 */
function logReader(roots, caps = logCaps) {
    const files = new FileReader({ cap: caps.fileBytes, roots });
    return (path, regular) => {
        const bytes = files.read(path, regular);
        if (!Buffer.isBuffer(bytes))
            return bytes.message;
        const json = isGzip(bytes) ? gunzipCapped(bytes, caps) : bytes;
        return typeof json === 'string' ? json : { json, size: bytes.length };
    };
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** The inflated bytes, or what is wrong. */
function gunzipCapped(bytes, { jsonBytes, ratio, ratioFloor }) {
    const maxOutputLength = Math.min(jsonBytes, Math.max(ratioFloor, bytes.length * ratio));
    // The last four bytes claim the size (RFC 1952, section 2.3.1): room for all of it at once saves a third of the time.
    const claimed = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    const chunkSize = Math.min(Math.max(claimed + 1, leastChunk), maxOutputLength);
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength, chunkSize });
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return 'inflates beyond what a log file can hold';
        return code === 'Z_BUF_ERROR' ? 'truncated gzip' : 'corrupt gzip';
    }
}
const leastChunk = 16 * 1024;
/** Parses the text of a log file as a whole; `most` is how many records it may have. */
function parseLog(json, most) {
    if (isDense(json))
        return { kind: 'broken', message: 'more values than a log file can hold' };
    const text = (0,read_file/* decodeUtf8 */._6)(json);
    return text === undefined ? { kind: 'broken', message: notUtf8 } : parseText(text, most);
}
const notUtf8 = 'not UTF-8';
/**
 * Whether a large text is made of little but brackets and commas. Parsed, `[],[],[]` takes fifty times its size in
 * memory; of a real log about one byte in thirty is structure.
 */
function isDense(json) {
    if (json.length < 1024 * 1024)
        return false;
    let structure = 0;
    for (const byte of json)
        if (byte === 0x2c || byte === 0x5b || byte === 0x7b)
            structure++;
    return structure * 5 > json.length;
}
function parseText(text, most) {
    if (text.trim() === '')
        return { kind: 'broken', message: 'empty' };
    const value = parseJson(text);
    if (value === undefined)
        return { kind: 'broken', message: 'truncated or not JSON' };
    if (typeof value !== 'object' || value === null)
        return { kind: 'other' };
    if (!('Records' in value))
        return looksLikeEvents(value) ? { kind: 'broken', message: otherShape } : { kind: 'other' };
    const { Records: records } = value;
    if (!Array.isArray(records))
        return { kind: 'broken', message: 'Records is no array' };
    if (records.length > most)
        return { kind: 'broken', message: `more than ${most} records` };
    return { kind: 'records', records };
}
const otherShape = 'holds events, but not as {"Records": [...]} as CloudTrail delivers them';
/** Events in another shape than the delivered files': a list, one record, the answer of a look-up. */
function looksLikeEvents(value) {
    return (Array.isArray(value) || ['Events', 'records', 'eventSource', 'eventName'].some((key) => key in value));
}
/** What a text holds; undefined when it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch {
        // The engine's message quotes the text; ours does not.
        return undefined;
    }
}


/***/ }),

/***/ 8025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   qB: () => (/* binding */ latestDelivery)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);

/** How late a file may come: most take minutes, some hours, and after a fault of the bucket days. */
const latestDelivery = 7 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd;
/**
 * The days whose files may hold events of a window. A file's name contains the time of its delivery, which is
 * after its events, usually by minutes; AWS promises no time. A day before covers clocks that differ, seven
 * days after cover late deliveries. What a trail delivers later still, once its bucket is fixed (CloudTrail
 * tries for 30 days), is not seen.
 * Sources: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
function daysOf({ start, end }) {
    return { first: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(start - _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd), last: (0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(end + latestDelivery) };
}
/** The day in the name of a log file that CloudTrail delivered; undefined for any other name. */
function dayOf(key) {
    const [, year, month, date] = /_CloudTrail_[a-z0-9-]+_(\d{4})(\d\d)(\d\d)T\d{4}Z_[^/]*$/.exec(key) ?? [];
    return date === undefined ? undefined : `${year}-${month}-${date}`;
}
/** Whether a key is that of a log file of these days, as far as its name tells. Digests and insights are no logs. */
function isWanted(key, { first, last }) {
    if (!/\.json(\.gz)?$/i.test(key) || /(^|\/)CloudTrail-(Digest|Insight)[^/]*\//.test(key))
        return false;
    const delivered = dayOf(key);
    return delivered === undefined || (first <= delivered && delivered <= last);
}


/***/ })

};
