export const id = 4260;
export const ids = [4260];
export const modules = {

/***/ 34260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readServiceReference: () => (/* binding */ readServiceReference)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/files/read-file.ts
var read_file = __webpack_require__(20654);
// EXTERNAL MODULE: ./src/reference/service-reference.ts
var service_reference = __webpack_require__(35822);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/files/make-folders.ts
var make_folders = __webpack_require__(86917);
;// CONCATENATED MODULE: ./src/aws/service-reference-fetch.ts









class TimeUp extends Error {
}
async function within(time, outer, work) {
    const own = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, own.signal);
    const passOn = () => own.abort(outer.reason);
    const timer = setTimeout(() => own.abort(new TimeUp(`not complete after ${Math.round(time / 1000)} s`)), time);
    outer.addEventListener('abort', passOn, { once: true });
    if (outer.aborted)
        passOn();
    try {
        return await work(own.signal);
    }
    finally {
        clearTimeout(timer);
        outer.removeEventListener('abort', passOn);
    }
}
function fetchJson(url, { time, bytes }, outer) {
    return within(time, outer, async (signal) => {
        const first = await attempt(url, bytes, signal);
        if ('json' in first || !first.passing)
            return first;
        await (0,external_node_timers_promises_.setTimeout)(200 + Math.random() * 200, undefined, { signal }).catch(() => undefined);
        return attempt(url, bytes, signal);
    });
}
async function attempt(url, cap, signal) {
    try {
        const headers = { accept: 'application/json' };
        const response = await fetch(url, { headers, redirect: 'error', signal });
        if (response.ok)
            return parsed(await readCapped(response, cap), cap);
        await response.body?.cancel();
        return { failure: `status ${response.status}`, late: false, passing: response.status >= 500 };
    }
    catch (error) {
        if (!signal.aborted)
            return { failure: `no response${codeOf(error)}`, late: false, passing: true };
        const late = signal.reason instanceof TimeUp;
        return { failure: late ? signal.reason.message : 'interrupted', late, passing: false };
    }
}
async function readCapped({ body }, cap) {
    const chunks = [];
    let total = 0;
    for await (const chunk of body ?? []) {
        total += chunk.length;
        if (total > cap)
            return undefined;
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks, total));
}
function parsed(text, cap) {
    const wrong = (failure) => ({ failure, late: false, passing: false });
    if (text === undefined)
        return wrong(`larger than ${Math.round(cap / 1024 / 1024)} MiB`);
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return wrong('not JSON');
    }
}
function codeOf(error) {
    const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? `, ${code}` : '';
}
const lifetime = time/* day */.vd;
async function readCached(prefix, { folder, url, now, cap }) {
    const bytes = await (0,read_file/* readRegularFile */.XF)((0,external_node_path_.join)(folder, `${prefix}.json`), { cap });
    const entry = 'code' in bytes ? undefined : parseJson((0,read_file/* decodeUtf8 */._6)(bytes) ?? '');
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    if (!('url' in entry && 'stored' in entry && 'document' in entry) || entry.url !== url)
        return undefined;
    const stored = typeof entry.stored === 'string' ? (0,time/* parseTime */.pe)(entry.stored) : undefined;
    if (stored === undefined || stored > now || now - stored >= lifetime)
        return undefined;
    const document = (0,service_reference/* parseReferenceDocument */.K_)(prefix, entry.document);
    return typeof document === 'string' ? undefined : document;
}
async function writeCached(prefix, document, { folder, url, now }) {
    const entry = { url, stored: (0,time/* isoTime */.Ly)(now), document: (0,service_reference/* referenceDocumentJson */.dQ)(prefix, document) };
    const draft = (0,external_node_path_.join)(folder, `.${prefix}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,make_folders/* makeFolders */.w)(folder);
        await (0,promises_.writeFile)(draft, JSON.stringify(entry), { flag: 'wx' });
        await (0,promises_.rename)(draft, (0,external_node_path_.join)(folder, `${prefix}.json`));
    }
    catch {
        await (0,promises_.rm)(draft, { force: true }).catch(() => undefined);
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/aws/turns.ts
var turns = __webpack_require__(15537);
;// CONCATENATED MODULE: ./src/aws/service-reference.ts






const usual = { time: 10_000, bytes: 8 * 1024 * 1024, all: 45_000, atOnce: 12 };
async function readServiceReference(request, limits = usual) {
    const { from, cache, now } = request;
    const lower = request.services.map((service) => (0,base_text/* asciiLower */.F)(service));
    const prefixes = [...new Set(lower)].filter(service_reference/* isServicePrefix */.I9).sort();
    if (from.kind === 'folder')
        return readingOf(await readFolder(prefixes, from, limits));
    const url = baseOf(from.url);
    const kept = cache === undefined ? undefined : { folder: cache, url, now, cap: limits.bytes };
    const cached = await allCached(prefixes, kept);
    const wanted = prefixes.filter((prefix) => !cached.has(prefix));
    if (wanted.length === 0)
        return readingOf(cached);
    const fetched = await within(limits.all, request.signal, (signal) => fetchAll(wanted, url, limits, signal));
    if (kept !== undefined)
        await keep(fetched, kept);
    return readingOf(new Map([...cached, ...fetched]));
}
async function readFolder(prefixes, { path, roots }, { bytes: cap }) {
    const found = new Map();
    for (const prefix of prefixes) {
        const read = (...way) => (0,read_file/* readRegularFile */.XF)((0,external_node_path_.join)(path, ...way, `${prefix}.json`), { cap, roots });
        const flat = await read();
        const absent = 'code' in flat && (flat.code === 'missing' || flat.code === 'unreadable');
        const bytes = absent ? await read('v1', prefix) : flat;
        found.set(prefix, 'code' in bytes ? bytes.message : documentIn(prefix, bytes));
    }
    return found;
}
function documentIn(prefix, bytes) {
    const value = parseJson((0,read_file/* decodeUtf8 */._6)(bytes) ?? '');
    return value === undefined ? 'not JSON' : (0,service_reference/* parseReferenceDocument */.K_)(prefix, value);
}
function baseOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url?.hostname ?? '');
    const secure = url?.protocol === 'https:' || (loopback && url?.protocol === 'http:');
    if (url === undefined || !secure || url.username + url.password + url.search + url.hash !== '')
        throw new TypeError('the AWS service reference is read with https only, or from loopback');
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
async function allCached(prefixes, cache) {
    const found = new Map();
    if (cache === undefined)
        return found;
    for (const prefix of prefixes) {
        const document = await readCached(prefix, cache);
        if (document !== undefined)
            found.set(prefix, document);
    }
    return found;
}
async function keep(found, cache) {
    for (const [prefix, document] of found) {
        if (typeof document !== 'string')
            await writeCached(prefix, document, cache);
    }
}
async function fetchAll(wanted, url, limits, signal) {
    const index = await fetchIndex(url, limits, signal);
    if (typeof index === 'string')
        return new Map(wanted.map((prefix) => [prefix, index]));
    const found = new Map();
    const inTurn = (0,turns/* atMost */.T)(limits.atOnce);
    let late;
    const read = async (prefix) => {
        const got = late ?? (await fetchJson(`${url}/v1/${prefix}/${prefix}.json`, limits, signal));
        found.set(prefix, 'json' in got ? (0,service_reference/* parseReferenceDocument */.K_)(prefix, got.json) : got.failure);
        if ('late' in got && got.late)
            late = got;
    };
    const known = wanted.filter((prefix) => index.has(prefix));
    await Promise.all(known.map((prefix) => inTurn(() => read(prefix))));
    return found;
}
async function fetchIndex(url, limits, signal) {
    const got = await fetchJson(`${url}/`, limits, signal);
    if (!('json' in got))
        return got.failure;
    const list = Array.isArray(got.json) ? got.json : [];
    const prefixes = list.flatMap((one) => typeof one === 'object' && one !== null && 'service' in one && typeof one.service === 'string'
        ? [one.service]
        : []);
    return prefixes.length === 0 ? 'its index lists no service' : new Set(prefixes);
}
function readingOf(found) {
    const documents = new Map();
    const failed = [];
    const reasons = new Set();
    for (const [prefix, got] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
        if (typeof got !== 'string')
            documents.set(prefix, got);
        else {
            failed.push(prefix);
            reasons.add(got);
        }
    }
    if (failed.length === 0)
        return { documents, remarks: [] };
    const why = [...reasons].slice(0, 3).join('; ');
    const remark = `the AWS service reference could not be read for ${few(failed)} (${why}); the built-in coverage data is used instead`;
    return { documents, remarks: [remark] };
}
function few(names) {
    const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
    return shown.length === 1 ? shown.join() : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ })

};
