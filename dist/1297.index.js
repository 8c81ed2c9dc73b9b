export const id = 1297;
export const ids = [1297,6509,7854];
export const modules = {

/***/ 7854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patchOf: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);

/**
 * One patch of all files in the unified format that `git apply` takes, paths from the repository root; empty when
 * there is none. Line ends and a missing last one stay as they are.
 */
function patchOf(files) {
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr };
    return files
        .map(({ path, before, after }) => (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(before === undefined ? '/dev/null' : `a/${path}`, after === undefined ? '/dev/null' : `b/${path}`, before ?? '', after ?? '', undefined, undefined, options))
        .join('');
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mayRemove),
/* harmony export */   c: () => (/* binding */ removalOf)
/* harmony export */ });
/* harmony import */ var _iam_action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3122);
/* harmony import */ var _unresolved__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6509);


/**
 * The one bar for what a suggestion, a patch or a pull request removes: two sources, or one that tracks the action
 * itself, or complete logs (product.md section 7). What only a wildcard of the change under review brings was granted
 * to nobody before: nothing that works today can break without it.
 */
function mayRemove({ state, provenBy = [], conclusive = false, ...finding }) {
    const isNewWide = finding.introduced === 'added' && finding.named !== true;
    return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}
/** Judges what may be removed of a target. What a wildcard that stays whole grants is granted by it anyway. */
function removalOf(target, catalogue) {
    const { grants, findings, unresolved = _unresolved__WEBPACK_IMPORTED_MODULE_1__.nothingUnresolved } = target;
    const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
    const proven = _iam_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, ids);
    const whole = grants.places.filter((place) => (0,_unresolved__WEBPACK_IMPORTED_MODULE_1__.staysWhole)(place, unresolved));
    const kept = _iam_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, whole.map(({ actions }) => actions));
    const leftAlone = whole
        .filter(({ actions }) => !actions.intersect(proven).isEmpty)
        .map(({ path, line, pattern }) => ({
        file: path,
        line,
        reason: `${pattern} stays as wide as it is${why}`,
    }));
    return { removable: proven.minus(kept), leftAlone };
}
const why = ': a call was seen that no known action stands for';


/***/ }),

/***/ 6509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _iam_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9627);

const nothingUnresolved = { services: [], unknownService: false };
/** Finds them in the evidence of a target: events without an action, and actions only newer evidence knows. */
function unresolvedOf({ unknownEvents, uses }, catalogue) {
    const unknownActions = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
    const prefixes = [
        ...unknownEvents.flatMap(({ service, candidates }) => (candidates === undefined ? [service] : [])),
        ...unknownActions.map((action) => action.split(':', 1)[0]),
    ];
    const services = prefixes.map((prefix) => catalogue.service(prefix ?? '')?.prefix);
    return {
        services: [...new Set(services.filter((service) => service !== undefined))],
        unknownService: services.includes(undefined),
    };
}
/**
 * Whether a grant must not be narrowed to names: a wildcard that may match an action which was called and which nobody
 * can list. A NotAction grants nearly everything, so any such call may go through it.
 */
function staysWhole({ pattern }, { services, unknownService }) {
    if (pattern === 'NotAction')
        return unknownService || services.length > 0;
    const [service = ''] = pattern.toLowerCase().split(':', 1);
    if (unknownService && /[*?]/.test(service))
        return true;
    return /[*?]/.test(pattern) && services.some((one) => (0,_iam_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(service, one));
}


/***/ }),

/***/ 3945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ longestSpan),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   UX: () => (/* binding */ isLogView),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   jX: () => (/* binding */ earliestSign),
/* harmony export */   ui: () => (/* binding */ sawAny)
/* harmony export */ });
/** Whether a view is of CloudTrail's own records, whoever counted them. */
function isLogView(view) {
    return view.source === 'cloudtrail-logs' || view.source === 'athena';
}
/** Whether a source was asked about a principal. */
function concerns(view, principal) {
    return isLogView(view) ? view.records.has(principal) : view.principal === principal;
}
/**
 * The time that a source really looked at: of logs, from the first to the last event of anybody; of policy generation,
 * what jobs covered of the time that the trails recorded.
 */
function spanOf(view) {
    if (isLogView(view))
        return view.span;
    if (view.source !== 'policy-generation')
        return view.reach;
    const [first, last] = [view.covered[0], view.covered.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const { start, end } = recorded(view.trails, { start: first.start, end: last.end });
    return start > end ? undefined : { start, end };
}
/**
 * Of a time, what that one trail recorded which recorded the most of it; all of it where no trail could be read.
 */
function recorded(trails, { start, end }) {
    const read = trails.flatMap((trail) => ('unread' in trail ? [] : [trail]));
    if (read.length === 0)
        return { start, end };
    const useful = read.filter(({ allRegions, fault, reads, others }) => {
        return allRegions && fault === undefined && (reads !== undefined || others !== undefined);
    });
    const parts = useful.map(({ since = start, until = end }) => {
        return { start: Math.max(start, since), end: Math.min(end, until) };
    });
    const [longest] = parts.sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest ?? { start: end, end };
}
/** The earliest time at which a source saw its principal do anything; undefined where it tells no times. */
function earliestSign(view) {
    if (view.source !== 'last-accessed')
        return undefined;
    const times = view.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
/** The longest span of several sources, in milliseconds; 0 for none. */
function longestSpan(views) {
    return Math.max(0, ...views.map((view) => lengthOf(spanOf(view))));
}
/** In milliseconds; 0 of no time. */
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
/**
 * Whether a source saw anything at all of a principal; undefined where its silence would not mean much: findings name
 * what was not used.
 */
function sawAny(view, principal) {
    switch (view.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return (view.records.get(principal) ?? 0) > 0;
        case 'policy-generation':
            return view.actions > 0;
        case 'last-accessed':
            return view.services.some(({ last }) => last !== undefined);
        case 'unused-access':
            return undefined;
    }
}


/***/ }),

/***/ 3122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ActionSet)
/* harmony export */ });
/**
 * An immutable set of actions of one catalogue, as bits. All operations give new sets. Only the words around its
 * members are kept, because most sets are those of one pattern, and so of one service among hundreds.
 */
class ActionSet {
    catalogue;
    /** Which word of the whole catalogue the first of `#words` is; outside of them there is no member. */
    #from;
    #words;
    constructor(catalogue, from, words) {
        this.catalogue = catalogue;
        this.#from = from;
        this.#words = words;
    }
    static empty(catalogue) {
        return new ActionSet(catalogue, 0, new Uint32Array(0));
    }
    static all(catalogue) {
        return ActionSet.ofRuns(catalogue, [{ from: 0, to: catalogue.size }]);
    }
    /** The set of some ids; throws RangeError for an id outside the catalogue. */
    static of(catalogue, ids) {
        return ActionSet.ofRuns(catalogue, Array.from(ids, (id) => ({ from: id, to: id + 1 })));
    }
    /** The set of the ids in some runs; throws RangeError for a run that leaves the catalogue. */
    static ofRuns(catalogue, runs) {
        let [first, last] = [catalogue.size, 0];
        for (const { from, to } of runs) {
            if (from < 0 || to > catalogue.size)
                throw new RangeError(`no actions ${from} to ${to}`);
            if (from < first)
                first = from;
            if (to > last)
                last = to;
        }
        const start = first >>> 5;
        const words = new Uint32Array(Math.max(0, Math.ceil(last / 32) - start));
        for (const { from, to } of runs)
            fill(words, from - start * 32, to - start * 32);
        return new ActionSet(catalogue, start, words);
    }
    /** The union of any number of sets, in one pass. */
    static union(catalogue, sets) {
        const all = [...sets];
        const start = all.reduce((least, set) => Math.min(least, set.#from), catalogue.size);
        const end = all.reduce((most, set) => Math.max(most, set.#end), start);
        const words = new Uint32Array(end - start);
        for (const set of all) {
            const shift = set.#from - start;
            for (let i = 0; i < set.#words.length; i++)
                words[shift + i] = at(words, shift + i) | at(set.#words, i);
        }
        return new ActionSet(catalogue, start, words);
    }
    has(id) {
        return ((at(this.#words, (id >>> 5) - this.#from) >>> (id & 31)) & 1) === 1;
    }
    union(other) {
        return ActionSet.union(this.catalogue, [this, other]);
    }
    intersect(other) {
        const start = Math.max(this.#from, other.#from);
        const words = this.#words.slice(start - this.#from, Math.max(0, other.#end - this.#from));
        for (let i = 0; i < words.length; i++)
            words[i] = at(words, i) & at(other.#words, start - other.#from + i);
        return new ActionSet(this.catalogue, start, words);
    }
    minus(other) {
        const words = this.#words.slice();
        const end = Math.min(this.#end, other.#end);
        for (let i = Math.max(this.#from, other.#from); i < end; i++)
            words[i - this.#from] = at(words, i - this.#from) & ~at(other.#words, i - other.#from);
        return new ActionSet(this.catalogue, this.#from, words);
    }
    complement() {
        return ActionSet.all(this.catalogue).minus(this);
    }
    filter(keep) {
        return ActionSet.of(this.catalogue, [...this].filter((id) => keep(id)));
    }
    get isEmpty() {
        return this.#words.every((word) => word === 0);
    }
    get size() {
        let total = 0;
        for (const word of this.#words)
            total += bitCount(word);
        return total;
    }
    equals(other) {
        return this.minus(other).isEmpty && other.minus(this).isEmpty;
    }
    /** Ids in catalogue order: by service, then by name. */
    *[Symbol.iterator]() {
        for (let i = 0; i < this.#words.length; i++) {
            let word = this.#words[i] ?? 0;
            while (word !== 0) {
                const bit = 31 - Math.clz32(word & -word);
                yield (this.#from + i) * 32 + bit;
                word &= word - 1;
            }
        }
    }
    /** The members by service, services without a member left out. */
    *byService() {
        let service;
        let ids = [];
        for (const id of this) {
            if (service === undefined || id >= service.first + service.count) {
                if (service !== undefined)
                    yield { service, ids };
                service = this.catalogue.serviceOf(id);
                ids = [];
            }
            ids.push(id);
        }
        if (service !== undefined)
            yield { service, ids };
    }
    /** `service:Name` of every member, in catalogue order. */
    names() {
        return [...this].map((id) => this.catalogue.nameOf(id));
    }
    /** The word after the last one that is kept. */
    get #end() {
        return this.#from + this.#words.length;
    }
}
function at(words, index) {
    return words[index] ?? 0;
}
/** Sets the bits from one to before another, word by word. */
function fill(words, from, to) {
    for (let next = from; next < to; next = (next | 31) + 1) {
        const low = 0xffffffff << (next & 31);
        const high = to > (next | 31) ? 0xffffffff : (1 << (to & 31)) - 1;
        words[next >>> 5] = at(words, next >>> 5) | (low & high);
    }
}
function bitCount(word) {
    let n = word - ((word >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}


/***/ }),

/***/ 5417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixMessage: () => (/* binding */ fixMessage),
/* harmony export */   fixTitle: () => (/* binding */ fixTitle),
/* harmony export */   isFixTitle: () => (/* binding */ isFixTitle),
/* harmony export */   renderEnding: () => (/* binding */ renderEnding),
/* harmony export */   renderFix: () => (/* binding */ renderFix)
/* harmony export */ });
/* harmony import */ var _drift_suggestion_removal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9607);
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9418);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2365);
/* harmony import */ var _markdown_introduction__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8708);
/* harmony import */ var _markdown_next_steps__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6423);
/* harmony import */ var _markdown_resources__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1911);
/* harmony import */ var _markdown_section__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _markdown_suggestion__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8448);
/* harmony import */ var _markdown_syntax__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3903);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2691);











/** A pull request of GitHub holds 65,536 characters; the marker comes on top, with up to 25 for each file. */
const space = {
    bytes: 52_000,
    rows: 12,
    messyRows: 12,
    diffLines: 0,
    rest: 'the files and in the full report',
};
const titleStart = 'IAM policies: ';
/** The title of a fix pull request: "IAM policies: remove 9 unused actions, add 1 missing". */
function fixTitle(files) {
    return `${titleStart}${changeOf(files)}`;
}
/** Whether a title is ours, whatever numbers are in it. */
function isFixTitle(title) {
    return title.startsWith(titleStart);
}
/** The commit message; it holds no data, since GitHub acts on words in it. */
function fixMessage(files) {
    const what = changeOf(files);
    return `${what.charAt(0).toUpperCase()}${what.slice(1)}\n\n${bar} Made by IAM Policy Drift.`;
}
const bar = 'What is removed is proven unused by two sources, by one that tracks the action itself, or by a complete set of logs.';
/** "remove 9 unused actions, add 1 missing" */
function changeOf(files) {
    const { removed, added } = countsOf(files);
    const parts = [
        ...(removed > 0 ? [`remove ${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(removed, 'unused action')}`] : []),
        ...(added > 0 ? [`add ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(added)} missing`] : []),
    ];
    return parts.length === 0 ? 'remove what grants nothing more' : parts.join(', ');
}
function countsOf(files) {
    return {
        removed: files.reduce((sum, file) => sum + file.removed.length, 0),
        added: files.reduce((sum, file) => sum + file.added.length, 0),
    };
}
/** The text of a fix pull request, without its marker: GitHub-flavoured Markdown. */
function renderFix(run, suggestion, leftOut, links) {
    const gone = new Set(leftOut.map(({ path }) => path));
    const made = { ...suggestion, files: suggestion.files.filter(({ path }) => !gone.has(path)) };
    const changed = run.targets.filter((target) => (0,_markdown_suggestion__WEBPACK_IMPORTED_MODULE_5__/* .changedFiles */ .Y_)(target, made).length > 0);
    const others = run.targets.filter((target) => !changed.includes(target));
    const sections = [
        { name: 'what changes', worth: 100, text: opening(made) },
        ...changed.map((target) => targetSection(target, made, links)),
        ...others.flatMap((target) => leftSection(target, made)),
        ...(leftOut.length === 0 ? [] : [leftOutSection(leftOut)]),
        ...(changed[0] === undefined ? [] : adviceSections(changed[0], made)),
    ];
    return (0,_markdown_section__WEBPACK_IMPORTED_MODULE_4__/* .joinSections */ .l)(sections, links === undefined ? [] : [footer(links)], space);
}
/** What is put before the text when nothing is left to fix. */
function renderEnding(links) {
    const at = links === undefined ? '' : ` as of commit ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(links.commit.slice(0, 7))} ([run](${links.run}))`;
    return `**Nothing is left to fix**${at}, so this pull request is closed. New drift opens another one.`;
}
function opening({ files }) {
    const { removed, added } = countsOf(files);
    const parts = [
        ...(removed > 0 ? [`removes **${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(removed, 'action')}** that nobody used`] : []),
        ...(added > 0 ? [`adds **${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(added, 'action')}** in use and not granted`] : []),
    ];
    const what = parts.join(' and ') || 'takes away what grants nothing more';
    return `This ${what}, in ${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(files.length, 'policy file')}. Statement order, Sids, conditions and resources stay as they are.`;
}
function targetSection(target, suggestion, links) {
    const rest = (0,_markdown_suggestion__WEBPACK_IMPORTED_MODULE_5__/* .leftovers */ .To)(target, suggestion, space);
    const text = [
        `### ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(target.name, 100))}`,
        (0,_markdown_introduction__WEBPACK_IMPORTED_MODULE_2__/* .comparedTexts */ .Ez)(target, links).join('\n'),
        [
            ...removedLines(target, suggestion),
            ...addedLines(target, suggestion),
            ...(rest === '' ? [] : [rest]),
        ].join('\n'),
    ].join('\n\n');
    return { name: 'targets', worth: 80, text };
}
function removedLines(target, suggestion) {
    const removed = new Set((0,_markdown_suggestion__WEBPACK_IMPORTED_MODULE_5__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.removed));
    const findings = target.drift.findings.filter((one) => (0,_drift_suggestion_removal__WEBPACK_IMPORTED_MODULE_0__/* .mayRemove */ .O)(one) && removed.has(one.action));
    return [...(0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(findings, proofOf)].map(([proof, members]) => {
        return `- **${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(members.length, 'action')} removed**, ${proof}: ${listed(members, (one) => {
            const ago = (0,_words__WEBPACK_IMPORTED_MODULE_6__/* .lastUse */ .yC)(one, target.window);
            return ago === 'never' ? (0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(one.action) : `${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(one.action)} (last used ${ago})`;
        })}`;
    });
}
/** Why a removal is proven, in the words of the one bar for all of them. */
function proofOf({ provenBy = [] }) {
    const sources = provenBy.map((name) => (0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name));
    if (sources.length > 1)
        return `seen by none of ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(sources.length)} sources (${sources.join(', ')})`;
    const [only] = provenBy;
    if (only === undefined)
        return 'which only a new wildcard brings';
    const isLog = only === 'cloudtrail-logs' || only === 'athena';
    return isLog
        ? `seen in no record of complete logs (${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(only)})`
        : `not used as ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(only)} has it, which tracks the action itself`;
}
function addedLines(target, suggestion) {
    const added = new Set((0,_markdown_suggestion__WEBPACK_IMPORTED_MODULE_5__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.added));
    const findings = target.drift.findings.filter(({ state, action }) => state === 'missing' && added.has(action));
    if (findings.length === 0)
        return [];
    const shown = listed(findings, (one) => {
        const calls = (0,_words__WEBPACK_IMPORTED_MODULE_6__/* .callsOf */ .p9)(one).join(', ');
        return `${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(one.action)} on ${(0,_markdown_resources__WEBPACK_IMPORTED_MODULE_10__/* .resourceNames */ .N)(one.resources)}${calls === '' ? '' : ` (${calls})`}`;
    });
    return [`- **${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(findings.length, 'action')} added**, on the resources seen in use: ${shown}`];
}
/** Riskiest first, as the findings are. */
function listed(findings, text) {
    const shown = findings.slice(0, space.rows).map(text);
    const more = findings.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(more)} more` : ''}`;
}
/** A target that nothing changes for, and what it lacks all the same. */
function leftSection(target, suggestion) {
    const rest = (0,_markdown_suggestion__WEBPACK_IMPORTED_MODULE_5__/* .leftovers */ .To)(target, suggestion, space);
    if (rest === '')
        return [];
    const text = `### ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(target.name, 100))}: no change\n\n${rest}`;
    return [{ name: 'targets without a change', worth: 60, text }];
}
function leftOutSection(leftOut) {
    const shown = leftOut.slice(0, space.rows).map(({ path, reason }) => {
        return `- ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(path, 200))}: ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(reason)}`;
    });
    const more = leftOut.length - shown.length;
    const lines = [...shown, ...(more > 0 ? [`- … and ${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(more, 'more file')}`] : [])];
    return { name: 'files left out', worth: 70, text: `### Files left out\n\n${lines.join('\n')}` };
}
function adviceSections(target, { files }) {
    const removed = new Set(files.flatMap((file) => file.removed));
    const example = target.drift.findings.findLast((one) => (0,_drift_suggestion_removal__WEBPACK_IMPORTED_MODULE_0__/* .mayRemove */ .O)(one) && removed.has(one.action));
    const never = 'Actions that could be used to gain more permissions are never added, only named above.';
    const accept = example === undefined
        ? []
        : [
            `- To keep an action for good, accept it with a reason and an end date in ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)('.github/iam-drift.yml')}:`,
            '',
            (0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .fenced */ .OF)('yaml', (0,_markdown_next_steps__WEBPACK_IMPORTED_MODULE_3__/* .acceptEntry */ .Fb)(example.action, target)),
        ];
    const no = [
        '### To change it or say no',
        '',
        '- Commit to this branch, and from then on it is left to you.',
        '- Close this pull request, and it stays closed until the suggestion changes.',
        ...accept,
    ];
    const runs = `Workflows on a pull request that a workflow’s own token opened wait for somebody’s approval, or do not run: approve them, close it and open it again, or give ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)('github-token')} the token of a GitHub App.`;
    const before = [...(example === undefined ? [] : [bar, (0,_markdown_next_steps__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(target)]), never, runs];
    const look = ['### Before you merge', '', ...before.map((text) => `- ${text}`)].join('\n');
    return [
        { name: 'what to look at before merging', worth: 95, text: look },
        { name: 'how to say no', worth: 94, text: no.join('\n') },
    ];
}
function footer({ commit, run }) {
    return `<sub>Made of commit ${(0,_markdown_syntax__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(commit.slice(0, 7))} · [run and full report](${run}) · kept up to date by later runs, this text too</sub>`;
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Fb: () => (/* binding */ acceptEntry),
/* harmony export */   Oq: () => (/* binding */ firstSteps),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   cd: () => (/* binding */ mendEvidence)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9418);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);
/* harmony import */ var _introduction__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8708);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8448);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3903);





/** What a reader can do now; nothing where there is nothing to do. */
function nextSteps(target, suggestion) {
    const { drift, judgement } = target;
    if (judgement.verdict === 'inconclusive')
        return [mendEvidence()];
    if (judgement.verdict === 'pass')
        return [];
    const unused = drift.findings.findLast(({ state }) => state === 'over-granted');
    const example = unused ?? drift.findings.findLast(({ state }) => state === 'missing');
    const accept = `accept an action with a reason and an end date in ${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('.github/iam-drift.yml')}:`;
    const parts = [
        `**To pass:** ${[...waysToPass(target, suggestion), accept].join('; or ')}`,
        (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)('yaml', acceptEntry(example?.action ?? '', target)),
        ...(unused === undefined ? [] : [warning(target)]),
    ];
    return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}
/** The least risky action serves as the example: nobody should accept the riskiest by copying. */
function acceptEntry(action, { window }) {
    return `accept:\n  - { action: ${action}, reason: why it stays, expires: ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(window.end + 90 * _drift_time__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)} }`;
}
/** What an inconclusive target asks for, whichever it is. */
function mendEvidence() {
    const text = `**To pass:** mend the evidence where it says above, or let thin evidence pass with ${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('fail-on-inconclusive: false')}.`;
    return { name: 'how to pass', worth: 70, text };
}
function waysToPass(target, suggestion) {
    const suggested = (0,_suggestion__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(target, suggestion).length > 0;
    const missing = suggestion.leftToHuman.some((one) => one.target === target.name);
    const broken = target.drift.findings.some(({ introduced }) => introduced === 'removed');
    const steps = [
        ...(broken ? ['take back what this pull request removes and is in use'] : []),
        ...(suggested ? ['apply the suggested change'] : []),
        ...(!suggested && target.drift.counts.overGranted > 0 ? ['remove what is not used'] : []),
        ...(missing ? ['grant what is still missing or stop the call'] : []),
    ];
    return steps.length === 0 ? [] : [steps.join(', then ')];
}
/** How to begin where there is too much to mend at once. */
function firstSteps(target, suggestion) {
    if (target.judgement.verdict === 'inconclusive')
        return [mendEvidence()];
    if (target.judgement.verdict === 'pass')
        return [];
    const [first] = suggestion.leftAlone.filter(({ file }) => target.policyFiles.includes(file));
    const suggested = (0,_suggestion__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(target, suggestion).length > 0;
    const place = (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${first?.file}:${first?.line}`, 200));
    const but = suggested ? 'The suggested change leaves one statement alone' : 'No change is suggested';
    const alone = first === undefined ? '' : ` ${but}: ${place}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(first.reason)}.`;
    const text = `**To begin:** drop the services never touched, then narrow the patterns of those in use.${alone}\n${warning(target)}`;
    return [{ name: 'how to begin', worth: 70, text }];
}
/** What no evidence of a limited time can tell. */
function warning(target) {
    const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
    return `An action ${ages ? 'granted only recently, or ' : ''}used less than once in ${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_introduction__WEBPACK_IMPORTED_MODULE_0__/* .observedDays */ .SD)(target), 'day')} (a backup, a yearly job, an incident)${ages ? ',' : ''} looks unused here. Ask its owner before removing it.`;
}


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   VW: () => (/* binding */ suggestionSections),
/* harmony export */   Y_: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _drift_suggestion_patch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9418);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3903);





/** The files of a target that are suggested to change. */
function changedFiles({ policyFiles }, { files }) {
    return files.filter(({ path }) => policyFiles.includes(path));
}
/** The suggested change of a target's files as a diff, and what it leaves to people. */
function suggestionSections(target, suggestion, space) {
    const files = changedFiles(target, suggestion);
    const rest = leftovers(target, suggestion, space);
    if (files.length === 0) {
        return rest === '' ? [] : [{ name: 'what no suggestion was made for', worth: 45, text: rest }];
    }
    const patch = (0,_drift_suggestion_patch__WEBPACK_IMPORTED_MODULE_1__.patchOf)(files).trimEnd();
    const lines = patch.split('\n').length;
    const diff = lines > space.diffLines
        ? `The diff has ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines)} lines: see ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('drift.patch')}.`
        : `${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('diff', patch)}\n\nTo apply it, save it as ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('drift.patch')} and run ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('git apply drift.patch')} at the root of the repository.`;
    const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
    const added = files.reduce((sum, file) => sum + file.added.length, 0);
    const counts = [
        ...(removed > 0 ? [`−${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(removed, 'action')}`] : []),
        ...(added > 0 ? [`+${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(added, 'action')}`] : []),
    ].join(', ');
    const title = `<b>Suggested change</b>: ${counts}, statement order and Sids kept`;
    const text = (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(title, [diff, ...(rest === '' ? [] : [rest])].join('\n\n'));
    return [{ name: 'the suggested change', worth: 60, text }];
}
/** What a suggestion leaves to people of one target, and why; empty where there is nothing. */
function leftovers({ name, policyFiles }, { leftToHuman, leftAlone }, space) {
    const human = (0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(leftToHuman.filter(({ target }) => target === name), ({ reason }) => reason);
    const alone = leftAlone.filter(({ file }) => policyFiles.includes(file));
    const lines = [
        ...[...human].map(([reason, members]) => {
            const shown = members.slice(0, space.rows).map(({ action }) => (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(action));
            const rest = members.length > shown.length ? ` and ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(members.length - shown.length)} more` : '';
            return `- Not added, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}: ${shown.join(', ')}${rest}`;
        }),
        ...alone.slice(0, space.rows).map(({ file, line, reason }) => {
            return `- Not edited: the statement at ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${file}:${line}`, 200))}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}`;
        }),
    ];
    const more = alone.length - Math.min(alone.length, space.rows);
    return [...lines, ...(more > 0 ? [`- … and ${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'more statement')}`] : [])].join('\n');
}


/***/ })

};
