export const id = 2899;
export const ids = [2899,6900];
export const modules = {

/***/ 1482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ sourceNames),
/* harmony export */   i_: () => (/* binding */ resourceLimit),
/* harmony export */   n2: () => (/* binding */ noEvidence)
/* harmony export */ });
/** Sources of evidence, by the names of the `sources` input. */
const sourceNames = [
    'policy-generation',
    'last-accessed',
    'unused-access',
    'cloudtrail-logs',
    'athena',
    'file',
];
/** How many resource ARNs are kept an action: enough to write a statement, little enough to read. */
const resourceLimit = 10;
const noEvidence = { uses: new Map(), mayNeed: new Map(), unknownEvents: [] };


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Nv: () => (/* binding */ mergeUses),
/* harmony export */   On: () => (/* binding */ surelyAt),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   XP: () => (/* binding */ mergeGathered),
/* harmony export */   i1: () => (/* binding */ mergeEvidence)
/* harmony export */ });
/* unused harmony exports mergeFacts, smallest */
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1482);

const add = (a, b) => a + b;
/**
 * The union of what several sources, or several principals that share a policy, show: used by any is used.
 * Commutative and associative, so that the order of sources changes nothing.
 */
function mergeEvidence(parts, counts = add) {
    const uses = new Map();
    const mayNeed = new Map();
    const unknown = new Map();
    for (const part of parts) {
        for (const [action, use] of part.uses)
            uses.set(action, mergeUses(uses.get(action), use, counts));
        for (const [action, need] of part.mayNeed)
            mayNeed.set(action, later(mayNeed.get(action), need));
        for (const event of part.unknownEvents) {
            const key = JSON.stringify([event.eventSource, event.eventName, event.service]);
            unknown.set(key, mergeEvents(unknown.get(key), event, counts));
        }
    }
    const unknownEvents = [...unknown].sort(([a], [b]) => compare(a, b)).map(([, event]) => event);
    return { uses: sorted(uses), mayNeed: sorted(mayNeed), unknownEvents };
}
/**
 * The union of what several passes gathered. Passes overlap (the same logs over two windows, a file made of them), so
 * the larger count stands. What one of them knows of a role itself stands beside all of them.
 */
function mergeGathered(parts) {
    const principals = new Map();
    for (const [principal, known] of parts.flatMap((part) => [...part.principals])) {
        const other = principals.get(principal);
        const facts = mergeFacts(other?.facts, known.facts);
        const evidence = other === undefined ? known.evidence : mergeEvidence([other.evidence, known.evidence], Math.max);
        principals.set(principal, { evidence, ...(facts === undefined ? {} : { facts }) });
    }
    // What stands first was read first: an evidence file's own reference is the one its evidence was made with.
    const references = [...parts]
        .reverse()
        .flatMap(({ reference }) => (reference === undefined ? [] : [...reference]));
    const remarks = new Set(parts.flatMap((part) => part.remarks ?? []));
    const retentions = parts.flatMap(({ retention }) => [...(retention ?? [])]);
    return {
        views: parts.flatMap(({ views }) => views),
        principals: sorted(principals),
        ...(references.length === 0 ? {} : { reference: sorted(new Map(references)) }),
        ...(remarks.size === 0 ? {} : { remarks: [...remarks] }),
        ...optional('retention', retentions.length === 0 ? undefined : sorted(new Map(retentions))),
        ...optional('prefixes', mergedPrefixes(parts)),
        ...optional('history', parts.find(({ history }) => history !== undefined)?.history),
        ...(parts.some(({ interrupted }) => interrupted) ? { interrupted: true } : {}),
    };
}
function mergeEvents(a, b, counts) {
    if (a === undefined)
        return b;
    const last = both(a.last, b.last, Math.max);
    const { last: _, ...event } = b;
    return { ...event, count: counts(b.count, a.count), ...optional('last', last) };
}
/** What was found out last stands. */
function mergedPrefixes(parts) {
    const all = parts.flatMap(({ prefixes }) => [...(prefixes ?? [])]);
    return all.length === 0 ? undefined : sorted(new Map(all));
}
/** What is known of a role twice: the later reading stands, but one that failed does not undo the earlier. */
function mergeFacts(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (b.absent === true)
        return b;
    const read = typeof b.policies === 'object';
    const policies = read
        ? b.policies
        : typeof a.policies === 'object'
            ? a.policies
            : (b.policies ?? a.policies);
    return {
        ...optional('created', b.created ?? a.created),
        ...optional('policies', policies),
        ...optional('boundary', read ? b.boundary : (b.boundary ?? a.boundary)),
        ...optional('findings', b.findings),
        ...optional('unread', b.unread),
        ...optional('remarks', b.remarks),
    };
}
/** One use out of two of the same action. */
function mergeUses(a, b, counts = add) {
    if (a === undefined)
        return b;
    const resources = new Set([...a.resources, ...b.resources]);
    return {
        ...optional('allowed', mergeTallies(a.allowed, b.allowed, counts)),
        ...optional('denied', mergeTallies(a.denied, b.denied, counts)),
        ...optional('attempted', mergeTallies(a.attempted, b.attempted, counts)),
        resources: smallest([...resources]),
        allResources: a.allResources && b.allResources && resources.size <= _evidence__WEBPACK_IMPORTED_MODULE_0__/* .resourceLimit */ .i_,
        sources: unique([...a.sources, ...b.sources]),
    };
}
/** The few smallest of some resource ARNs: a choice that does not depend on the order they were met in. */
function smallest(resources) {
    return unique(resources).slice(0, _evidence__WEBPACK_IMPORTED_MODULE_0__/* .resourceLimit */ .i_);
}
/** Entries in code-unit order of their keys. */
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
/** Code-unit order: the same on every machine, unlike a locale's. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function unique(texts) {
    return [...new Set(texts)].sort(compare);
}
/** A tally without a time happened at some time inside its source's window: no time of another one may stand for it. */
function mergeTallies(a, b, counts) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (a.count === undefined && b.count === undefined)
        return laterUse(a, b);
    return {
        ...optional('count', a.count === undefined ? b.count : counts(a.count, b.count ?? 0)),
        ...optional('first', both(a.first, b.first, Math.min)),
        ...optional('last', both(a.last, b.last, Math.max)),
    };
}
/** Two uses of which nobody counted the calls: the last one lies between the later of their earliest and latest times. */
function laterUse(a, b) {
    const last = both(a.last, b.last, Math.max);
    const surely = both(surelyAt(a), surelyAt(b), Math.max);
    if (last === undefined || surely === undefined)
        return {};
    return surely < last ? { first: surely, last } : { last };
}
/** The time at which a call happened at the earliest, of one that is only known to lie between two times. */
function surelyAt({ count, first, last }) {
    return count === undefined && first !== undefined ? first : last;
}
function both(a, b, of) {
    return a === undefined || b === undefined ? undefined : of(a, b);
}
function later(a, b) {
    if (a === undefined || a.last < b.last)
        return b;
    return a.last === b.last && compare(b.event, a.event) < 0 ? b : a;
}
function optional(key, value) {
    const result = {};
    if (value !== undefined)
        result[key] = value;
    return result;
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepStanding: () => (/* binding */ keepStanding)
/* harmony export */ });
/* harmony import */ var _report_markdown_removed__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6958);
/* harmony import */ var _report_trend__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1601);


/** Keeps the fix pull request, then the issue, which names it; gives their addresses. What goes wrong is a warning each. */
async function keepStanding(order, { repository, branch, commit }, now) {
    const { config, finished } = order;
    const common = { ...order, repository };
    const fix = config.fixPullRequest ? await keepFix({ ...common, base: { branch, commit } }) : {};
    if (config.trackingIssue === undefined)
        return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': '' };
    const { keepTrackingIssue } = await __webpack_require__.e(/* import() */ 7636).then(__webpack_require__.bind(__webpack_require__, 7636));
    const { targets, history = [] } = finished.run;
    const [trend, proposed] = [(0,_report_trend__WEBPACK_IMPORTED_MODULE_1__/* .renderTrend */ .e)(history), fixText(fix)];
    const issue = await keepTrackingIssue({
        ...common,
        now,
        notes: {
            alarms: (0,_report_markdown_removed__WEBPACK_IMPORTED_MODULE_0__/* .renderAlarms */ .X)(targets),
            ...(proposed === undefined ? {} : { fix: proposed }),
            ...(trend === undefined ? {} : { trend }),
        },
    });
    return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': issue };
}
async function keepFix(request) {
    const { keepFixPullRequest: keep } = await __webpack_require__.e(/* import() */ 9002).then(__webpack_require__.bind(__webpack_require__, 9002));
    return keep(request);
}
/** The address is GitHub's own answer; it becomes a link only where it looks like one of a pull request. What is said has no data in it. */
function fixText({ url, said }) {
    if (url === undefined || !/^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(url))
        return said;
    return `The fix is proposed as [a pull request](${url}).${said === undefined ? '' : ` ${said}`}`;
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   Ox: () => (/* binding */ isOverGranted),
/* harmony export */   W1: () => (/* binding */ isAddedWide),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   bA: () => (/* binding */ cannotTellByCause),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   uO: () => (/* binding */ isMessy),
/* harmony export */   z5: () => (/* binding */ serviceOf),
/* harmony export */   zw: () => (/* binding */ isAddedByName)
/* harmony export */ });
/* harmony import */ var _drift_merge_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);
/* harmony import */ var _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1008);


const isOverGranted = ({ state }) => state === 'over-granted';
/** Brought by the change under review, whatever is known of it. */
const isAdded = ({ introduced }) => introduced === 'added';
/** Over-granted by what the change under review brings. */
const isAddedWide = ({ state, introduced }) => state === 'over-granted' && introduced === 'added';
/** What the change under review adds by name, too new to judge. */
const isAddedByName = ({ state, introduced, named }) => state === 'cannot-tell' && introduced === 'added' && named === true;
/** Over-granted findings, or others, by the pattern that grants them, riskiest first, then in document order. */
function overGrantedByPattern({ findings, patterns }, which = isOverGranted) {
    const placed = findings.filter((finding) => finding.place !== undefined && which(finding));
    const groups = new Map(groupBy(placed, ({ place }) => JSON.stringify([place?.file, place?.line, place?.pattern])));
    return patterns
        .flatMap(({ file, line, pattern, grants, used, on, adds }) => {
        const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
        groups.delete(JSON.stringify([file, line, pattern]));
        const accessLevel = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.find((level) => members.some((one) => one.accessLevel === level));
        if (accessLevel === undefined)
            return [];
        const widening = adds === undefined ? {} : { adds };
        return [{ pattern, file, line, accessLevel, grants, used, on, findings: members, ...widening }];
    })
        .sort((a, b) => riskOf(a) - riskOf(b));
}
/** Ways to more permissions come before every access level. */
function riskOf({ findings, accessLevel }) {
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return opens ? -1 : _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.indexOf(accessLevel);
}
/** What a result or an annotation at a line is about: over-granted, or new where nothing of its level may be added. */
function isRemarkable({ limits }) {
    return (finding) => isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}
/** Groups by what is said, not by code alone: "the logs hold no kms event" is another cause than no s3 event. */
function cannotTellByCause({ findings }, which = () => true) {
    const unjudged = findings.filter((finding) => finding.state === 'cannot-tell' && which(finding));
    return [...groupBy(unjudged, ({ cause }) => `${cause?.text} ${cause?.reveal}`).values()]
        .flatMap((members) => {
        const cause = members[0]?.cause;
        return cause === undefined ? [] : [{ cause, actions: members.map(({ action }) => action) }];
    })
        .sort((a, b) => b.actions.length - a.actions.length || order(a, b));
}
function order(a, b) {
    return a.cause.text < b.cause.text ? -1 : 1;
}
/** Services by how much of the riskiest kind they grant too much. */
function byService({ findings, used }) {
    const called = findings.filter(({ state }) => state === 'missing').map(({ action }) => action);
    const touched = new Set([...used, ...called].map(serviceOf));
    const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'cannot-tell');
    const accepted = findings.filter(({ state, place }) => state === 'accepted' && place !== undefined);
    const usedBy = groupBy(used, serviceOf);
    const acceptedBy = groupBy(accepted, ({ action }) => serviceOf(action));
    const unusedBy = groupBy(unused, ({ action }) => serviceOf(action));
    const services = new Set([...unusedBy.keys(), ...usedBy.keys(), ...acceptedBy.keys()]);
    return [...services]
        .map((service) => {
        const members = unusedBy.get(service) ?? [];
        const inUse = usedBy.get(service)?.length ?? 0;
        const over = members.filter(({ state }) => state === 'over-granted');
        const levels = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.map((level) => {
            return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
        });
        return {
            service,
            inUse: touched.has(service),
            granted: members.length + inUse + (acceptedBy.get(service)?.length ?? 0),
            used: inUse,
            overGranted: over.length,
            cannotTell: members.length - over.length,
            levels: levels.filter(([, count]) => count > 0),
        };
    })
        .sort((a, b) => b.overGranted - a.overGranted || (0,_drift_merge_evidence__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.service, b.service));
}
/** Riskiest first: permissions management before everything else, then write, and so on down the levels. */
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
/** The service prefix of `service:Name`. */
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
/** A role so wide that a list of its actions would bury the reader. */
function isMessy({ counts }) {
    return counts.granted > 300 && counts.overGranted > 40;
}
/** Entries by a key, keys in the order they are first met. */
function groupBy(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(keyOf(entry));
        if (group === undefined)
            groups.set(keyOf(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}


/***/ }),

/***/ 6958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderAlarms),
/* harmony export */   n: () => (/* binding */ removedSections)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9418);
/* harmony import */ var _removed__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3903);





/** What comes before everything else: actions that were refused after a change removed them, and how to undo it. */
function removedSections(targets, space) {
    return targets.flatMap((target) => {
        const text = renderRemoved(target, space);
        return text === undefined ? [] : [{ name: 'what was refused after its removal', worth: 101, text }];
    });
}
const issueRoom = { rows: 30, diffLines: 200, bytes: 20_000, rest: 'the full report' };
/** In bytes of UTF-8: half of an issue, so that what else stands has room too. */
const alarmSpace = 30_000;
/**
 * The alarms of an issue, one block for each target. Where all have no room, patches go first, then actions: an alarm
 * that is cut is better than one that is left out.
 */
function renderAlarms(targets) {
    const short = { ...issueRoom, diffLines: 0 };
    const all = [issueRoom, short, { ...short, rows: 2 }].map((room) => targets.flatMap((target) => renderRemoved(target, room) ?? []));
    const fits = (blocks) => new TextEncoder().encode(blocks.join('')).length <= alarmSpace;
    return all.find(fits) ?? all.at(-1) ?? [];
}
/**
 * The actions of a target that were refused after a change removed them, with the patch that takes the change back:
 * Markdown without a heading, ready to stand anywhere. Undefined where there is none.
 */
function renderRemoved({ name, removed = [] }, space) {
    if (removed.length === 0)
        return undefined;
    const title = `**⛔ ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(name, 100))}: ${(0,_removed__WEBPACK_IMPORTED_MODULE_0__/* .removalCounts */ .J)(removed)}**`;
    return [title, ...removed.flatMap((removal, index) => removalTexts(removal, index > 0, space))].join('\n\n');
}
function removalTexts(removal, next, space) {
    const { at, actions, patch, since, takesAway = [] } = removal;
    const rows = actions.slice(0, space.rows).map(actionRow);
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .i)(actions.length, space.rows, 2, space);
    return [
        `Removed ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(at)}:`,
        (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Action', 'Since then'], [...rows, ...more]),
        `To take that change back${next ? ', after the one above' : ''}${sinceTexts[since]}:`,
        patchText(patch, space),
        ...(takesAway.length === 0 ? [] : [`It also takes away: ${someNames(takesAway)}.`]),
    ];
}
function someNames(actions) {
    const names = actions.slice(0, 5).map(_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY);
    const rest = actions.length - names.length;
    return `${names.join(', ')}${rest > 0 ? ` and ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(rest)} more` : ''}`;
}
const sinceTexts = {
    same: '',
    changed: ' (the files changed again since, and it still fits)',
    conflicts: ' (the files changed again since: it does not fit, take its lines over by hand)',
};
function actionRow(action) {
    const sign = action.outcome === 'denied' ? '⛔' : '❗';
    return (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(`${sign}\u00a0${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(action.action)}`, (0,_removed__WEBPACK_IMPORTED_MODULE_0__/* .stopText */ .I)(action));
}
function patchText(patch, { diffLines, bytes, rest }) {
    const text = patch.replace(/\n$/, '');
    const lines = text.split('\n').length;
    const fits = lines <= diffLines && new TextEncoder().encode(patch).length <= bytes / 4;
    return fits ? (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('diff', text) : `The patch has ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(lines)} lines: it stands in ${rest}.`;
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ moreRow),
/* harmony export */   l: () => (/* binding */ joinSections)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9418);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);



/**
 * Puts sections together within the space: the most useful ones that fit, of equal ones the first, in their own order;
 * what is left out is said. `ending` is shown in any case; `lines` is a second limit.
 */
function joinSections(sections, ending, space, lines = Number.POSITIVE_INFINITY) {
    const room = ending.map(sizeOf).reduce(minus, { bytes: space.bytes, lines });
    const whole = mostUseful(sections, room);
    const chosen = whole.size === sections.length ? whole : mostUseful(sections, minus(room, noteSize));
    const shown = sections.filter((section) => chosen.has(section)).map(({ text }) => text);
    const dropped = sections.filter((section) => !chosen.has(section));
    return `${[...shown, ...droppedNote(dropped, space), ...ending].join('\n\n')}\n`;
}
function mostUseful(sections, room) {
    const chosen = new Set();
    let left = room;
    for (const section of [...sections].sort((a, b) => b.worth - a.worth)) {
        const after = minus(left, sizeOf(section.text));
        const alone = section.below !== undefined && !chosen.has(section.below);
        if (alone || after.bytes < 0 || after.lines < 0)
            continue;
        chosen.add(section);
        left = after;
    }
    return chosen;
}
const noteSize = { bytes: 600, lines: 2 };
/** The blank line after it counts. */
function sizeOf(text) {
    return { bytes: new TextEncoder().encode(text).length + 2, lines: text.split('\n').length + 1 };
}
function minus(a, b) {
    return { bytes: a.bytes - b.bytes, lines: a.lines - b.lines };
}
function droppedNote(dropped, { rest }) {
    if (dropped.length === 0)
        return [];
    const names = [...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(dropped, ({ name }) => name)].map(([name, { length }]) => length === 1 ? name : `${name} (${length})`);
    return [`Left out for want of room: ${names.join(', ')}. It stands in ${rest}.`];
}
/** The last row of a table that has no room for all. */
function moreRow(total, limit, columns, { rest }) {
    if (total <= limit)
        return [];
    return [
        (0,_syntax__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`… and ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(total - limit)} more in ${rest}`, ...Array.from({ length: columns - 1 }, () => '')),
    ];
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/**
 * Text of unknown origin as a GitHub-flavoured Markdown code span: one line, its fence longer than any run of
 * backticks inside. Nothing inside a code span becomes a link, a mention, an issue reference or HTML.
 * Rules: https://github.github.com/gfm/#code-spans
 */
function code(text) {
    const shown = visible(text);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/**
 * A sentence that holds data: plain words and numbers stay as they are, everything else becomes code. So ours read as
 * prose, and whatever a policy, a log or a config brings can only ever be words or code, at the start of a line too.
 */
function prose(text) {
    return text
        .replace(/^ +/, '')
        .split(' ')
        .map((word, index) => {
        const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
        const beginsList = index === 0 && /^\d+[.)]/.test(word);
        if (core === '' || (isPlain(core) && !beginsList))
            return word;
        // A quoted name needs no quotes around its code.
        const quoted = before.endsWith('"') && after.startsWith('"');
        return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after;
    })
        .join(' ');
}
/** Opening marks, what they stand around, closing marks; no character is read twice, however long the word. */
const wordParts = /^([("“]*)([^)"”.,:;?]*(?:[)"”.,:;?]+[^)"”.,:;?]+)*)([)"”.,:;?]*)$/u;
/**
 * Words of letters, in the shapes that words have (names in camel case read better as code), and numbers. Nothing
 * that marks up, and no mix of letters and digits: GH-1, ABC-1 and commit ids are links to GitHub.
 */
function isPlain(text) {
    const parts = text.split(/[-/’']/);
    // Parts of a commit id, and of an address: `www.` is a link without a name after it.
    if (parts.some((part) => /^([0-9a-f]{7,40}|www)$/i.test(part)))
        return false;
    if (/^(\d{1,3}(,\d{3})*|\d{1,6}|\d{4}-\d{2}-\d{2}|[–—·×])$/.test(text))
        return true;
    return parts.every((part) => /^(\p{L}?[\p{Ll}\p{Lo}]+|\p{Lu}{1,6}|CloudTrail|GitHub)$/u.test(part));
}
/** Control, format and line-separating characters as their code points: nothing may hide or start a line. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/**
 * One table row out of cells that are already Markdown. A pipe ends a cell even inside a code span, and a backslash
 * before it is the only escape; a backslash of the data before a pipe is shown by its code point, since parsers
 * disagree on two. Rules: https://github.github.com/gfm/#tables-extension-
 */
function row(...cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
function cell(markdown) {
    return markdown.replace(/\\+\|?|\|/g, (run) => run.endsWith('|') ? `${'\\u{5c}'.repeat(run.length - 1)}\\|` : run);
}
/** A table with its head. */
function table(head, rows) {
    return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n');
}
/** A section that is closed until somebody opens it. The blank lines make GitHub read the body as Markdown. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code; its fence is longer than any run of backticks inside. Line ends and tabs stay. */
function fenced(language, text) {
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** At most so many characters of a text, the cut marked. */
function clip(text, length) {
    const characters = [...text.slice(0, 2 * length + 2)];
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ stopText),
/* harmony export */   J: () => (/* binding */ removalCounts)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);



/** How calls of an action ended since it was removed: "denied 42 times, last 2026-11-21 16:04 UTC". */
function stopText({ outcome, denied, last }) {
    const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied)} times`;
    if (outcome === 'denied')
        return `denied${times}, last ${(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .Mj)(last)}`;
    return `called, last ${(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .Mj)(last)}; its source does not tell how it ended`;
}
/** What became of all that was removed: "2 actions denied since their removal, 1 more called". */
function removalCounts(removed) {
    const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
    const denied = outcomes.filter((outcome) => outcome === 'denied').length;
    const called = outcomes.length - denied;
    const since = (count) => `since ${count === 1 ? 'its' : 'their'} removal`;
    if (denied === 0)
        return `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(called, 'action')} called ${since(called)}, how that ended is not known`;
    const more = called === 0 ? '' : `, ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(called)} more called`;
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(denied, 'action')} denied ${since(denied)}${more}`;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTrend),
/* harmony export */   j: () => (/* binding */ trendLines)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);


/** More runs than this make no small chart: the oldest are left out. */
const runLimit = 30;
const bars = '▁▂▃▄▅▆▇█';
/**
 * How over-granted and missing actions together went over the last runs (oldest first), as one line of Markdown for
 * GitHub. `names` are the targets that count, all unless given; a run that judged none of them is left out. Undefined
 * for fewer than two runs.
 */
function renderTrend(history, names) {
    const trend = trendOf(history, names);
    return trend === undefined ? undefined : `**Trend** \`${trend.chart}\` ${trend.words}`;
}
/** The same for a terminal; no line for fewer than two runs. */
function trendLines(history, names) {
    const trend = trendOf(history, names);
    if (trend === undefined)
        return [];
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(''), (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('strong', 'Trend'), ` ${trend.chart} `, (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', trend.words))];
}
function trendOf(history, names) {
    const runs = history
        .flatMap(({ end, targets }) => {
        const counted = names === undefined ? [...targets.values()] : names.flatMap((one) => targets.get(one) ?? []);
        const drift = counted.reduce((sum, { overGranted, missing }) => sum + overGranted + missing, 0);
        return counted.length === 0 ? [] : [{ end, drift }];
    })
        .slice(-runLimit);
    const [first, last] = [runs.at(0), runs.at(-1)];
    if (first === undefined || last === undefined || runs.length < 2)
        return undefined;
    const most = Math.max(...runs.map(({ drift }) => drift));
    const chart = runs.map(({ drift }) => barOf(drift, most)).join('');
    const span = `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(first.drift)} (${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(first.end)}) to ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(last.drift)} (${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(last.end)})`;
    return { chart, words: `over-granted and missing over ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(runs.length, 'run')}: from ${span}` };
}
/** The lowest bar is for no drift at all: a single action stands above it. */
function barOf(drift, most) {
    const height = most === 0 ? 0 : Math.ceil((drift / most) * (bars.length - 1));
    return bars.charAt(height);
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   yC: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2365);




/** Whether a reason is a limit that was exceeded; every other one is a doubt. */
function exceeds({ code }) {
    return code === 'missing' || code === 'over-granted' || code === 'new-grant';
}
/** One line that decides: "IAM drift in", "payments-api", ": 1 missing (limit 0), 4 over-granted (limit 2)". */
function headlineParts(target) {
    const { name, judgement, drift, isNew, problem } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    if (problem !== undefined)
        return { before: 'Inconclusive for', name, after: ': it could not be judged' };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no drift proven'
        : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and the evidence has gaps` };
    if (isNew === true)
        return { before: 'New role', name, after: ': nothing to judge yet' };
    if (none)
        return { before: 'No IAM drift in', name, after: '' };
    return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}
/** "2 missing, 4 over-granted"; where some of it does not count: "0 of 2 missing and 0 of 4 over-granted count" */
function countedOf({ drift: { findings, counts: total }, limits }) {
    const counted = (state) => findings.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(one, limits)).length;
    const [missing, over] = [counted('missing'), counted('over-granted')];
    if (missing === total.missing && over === total.overGranted)
        return `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(over)} over-granted`;
    const of = (part, all) => `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(part)} of ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(all)}`;
    return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}
/** "breaks 2 actions in use, adds 39 not used and 2 too new to judge"; undefined where the change does nothing of it. */
function newsOf({ drift: { findings }, change, isNew }) {
    if (change === undefined || isNew === true)
        return undefined;
    const count = (which) => findings.filter(which).length;
    const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
    const [wide, named] = [count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedWide */ .W1), count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw)];
    const opens = count((one) => one.introduced === 'added' && one.escalation !== undefined);
    const adds = [
        ...(wide > 0 ? [`${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(wide)} not used`] : []),
        ...(named > 0 ? [`${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(named)} too new to judge`] : []),
    ].join(' and ');
    const ways = opens === 1 ? 'is a way' : 'are ways';
    const texts = [
        ...(breaks > 0 ? [`breaks ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(breaks, 'action')} in use`] : []),
        ...(adds === ''
            ? []
            : [`adds ${adds}${opens > 0 ? `; ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(opens)} ${ways} to more permissions` : ''}`]),
    ];
    return texts.length === 0 ? undefined : texts.join(', ');
}
/** The headline as plain text. */
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
/** `2026-11-21 16:04 UTC`: a time for people. */
function shortTime(instant) {
    return `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
/** How long ago an over-granted action was used: "never", "214 days ago". */
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(lastUsed, end), 'day')} ago`;
}
/** How often a missing action was refused, and when it was called last: "42 times", "last 2026-11-21 16:04 UTC". */
function callsOf({ calls, denied, lastDenied, lastUsed, refused, seenBy = [] }) {
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || refused ? [] : [`used ${calls === 1 ? 'once' : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(calls)} times`}`]),
        ...(denied === undefined ? [] : [refused ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${shortTime(last)}`]),
    ];
}


/***/ })

};
