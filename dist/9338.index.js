export const id = 9338;
export const ids = [9338,4864];
export const modules = {

/***/ 4864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hunksOf: () => (/* binding */ hunksOf),
/* harmony export */   patchOf: () => (/* binding */ patchOf),
/* harmony export */   withHunk: () => (/* binding */ withHunk)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8645);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1502);

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
/** More than a policy of IAM's 6,144 characters can have; each is tried. */
const mostParts = 300;
/**
 * A change of a file in the smallest parts that can be made one by one: `holds` is asked of the file with one part
 * alone, and those that do not hold become one with their neighbours. None where parts of lines cannot say the change:
 * line ends are mixed or differ, only the last of them does, or there is no line to put anything at; and none of a
 * change that nobody would accept part by part.
 */
function hunksOf({ path, before, after }, holds = () => true) {
    const [was, is] = [linesOf(before), linesOf(after)];
    if (was === undefined || is === undefined || was.lines.length === 0)
        return [];
    if (was.end !== is.end || was.closed !== is.closed)
        return [];
    const edits = editsBetween(was.lines, is.lines);
    if (edits.length > mostParts)
        return [];
    const parts = grouped(edits, was.lines, (edit) => holds(textOf({ ...was, lines: applied(was.lines, edit) })));
    return parts
        .map((edit) => shown(edit, was.lines))
        .map(({ start, end, lines }) => ({ path, startLine: start + 1, endLine: end, replacement: lines }));
}
/** A text with one of its hunks. */
function withHunk(text, { startLine, endLine, replacement }) {
    const was = linesOf(text);
    if (was === undefined)
        return text;
    const edit = { start: startLine - 1, end: endLine, lines: replacement };
    return textOf({ ...was, lines: applied(was.lines, edit) });
}
/** Undefined for line ends of more than one kind, and for lone carriage returns. */
function linesOf(text) {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split(end);
    if (lines.some((line) => /[\r\n]/.test(line)))
        return undefined;
    const closed = lines.at(-1) === '';
    return { lines: closed ? lines.slice(0, -1) : lines, end, closed };
}
function textOf({ lines, end, closed }) {
    return lines.map((line, index) => (closed || index < lines.length - 1 ? line + end : line)).join('');
}
function applied(was, { start, end, lines }) {
    return [...was.slice(0, start), ...lines, ...was.slice(end)];
}
/** Unchanged lines stand between any two. */
function editsBetween(was, is) {
    const edits = [];
    let at = 0;
    for (const { value, added, removed } of (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)([...was], [...is])) {
        if (added || removed) {
            const open = edits.at(-1)?.end === at ? edits.pop() : undefined;
            const { start, lines } = open ?? { start: at, lines: [] };
            edits.push({
                start,
                end: removed ? at + value.length : at,
                lines: added ? [...lines, ...value] : lines,
            });
        }
        if (!added)
            at += value.length;
    }
    return edits;
}
/** Edits as parts that hold alone. What is left over becomes one with what stands before it. */
function grouped(edits, was, holds) {
    const done = [];
    let open;
    for (const edit of edits) {
        open = open === undefined ? edit : joined(open, edit, was);
        if (isCrowded(open, edits) || !holds(open))
            continue;
        done.push(open);
        open = undefined;
    }
    if (open === undefined)
        return done;
    for (let last = done.pop(); last !== undefined; last = done.pop()) {
        open = joined(last, open, was);
        if (holds(open))
            break;
    }
    return [...done, open];
}
function joined(one, next, was) {
    const lines = [...one.lines, ...was.slice(one.end, next.start), ...next.lines];
    return { start: one.start, end: next.end, lines };
}
/** Whether it will be shown at the first line, which another edit needs for itself. */
function isCrowded(edit, edits) {
    return edit.start === 0 && saysTooLittle(edit) && edits.some(({ start }) => start === edit.end + 1);
}
/** An edit with a line to stand at: the one before it. */
function shown(edit, was) {
    if (!saysTooLittle(edit))
        return edit;
    const { start, end, lines } = edit;
    if (start > 0)
        return { start: start - 1, end, lines: [...was.slice(start - 1, start), ...lines] };
    return { start, end: Math.min(end + 1, was.length), lines: [...lines, ...was.slice(end, end + 1)] };
}
/** Nothing is replaced, or by a single empty line, which would be taken for nothing. */
function saysTooLittle({ start, end, lines }) {
    return start === end || (lines.length === 1 && lines[0] === '');
}


/***/ }),

/***/ 7436:
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

/***/ 5568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7562);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5002);


const longestPattern = 256;
/**
 * Parses `*`, `service:Name` or either with `*` and `?` in it.
 * Gives a string that says what is wrong for anything else.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = text.toLowerCase();
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not one' : 'its service prefix is not one';
}
/** Whether the pattern can match more than one action. */
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
const expanded = new WeakMap();
function expansionsOf(catalogue) {
    const known = expanded.get(catalogue) ?? new Map();
    expanded.set(catalogue, known);
    return known;
}
function expansionOf(pattern, catalogue, known) {
    const before = known.get(pattern.text);
    if (before !== undefined)
        return before;
    const expansion = { runs: runsOf(pattern, catalogue) };
    known.set(pattern.text, expansion);
    return expansion;
}
/** Whether a pattern matches one action, given as `service:Name` in any case. */
function patternMatches(pattern, action) {
    const [service = '', name = ''] = action.toLowerCase().split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix, name } = pattern;
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEvery(prefix) && isEvery(name))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
        // As it is written, which is AWS's own case as a rule.
        const index = service.indexOf(text.slice(prefix.length + 1));
        return index === undefined ? [] : [{ from: first + index, to: first + index + 1 }];
    }
    if (isEvery(name))
        return [{ from: first, to: first + count }];
    const { needle, matches } = searchFor(name);
    const found = service.holding(needle);
    const kept = matches === undefined ? found : found.filter((index) => matches(service.nameAt(index)));
    return runsOfIndexes(first, kept);
}
/** A start with a star behind it is found at once; other patterns by their longest part. */
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
/** Names are sorted: what begins alike lies side by side, and is one run. */
function runsOfIndexes(first, indexes) {
    const runs = [];
    let from = -1;
    indexes.forEach((index, i) => {
        if (from < 0)
            from = first + index;
        if (indexes[i + 1] === index + 1)
            return;
        runs.push({ from, to: first + index + 1 });
        from = -1;
    });
    return runs;
}
/** Whether it matches any text: `*`, however often. */
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 5002:
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

/***/ 2120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// UNUSED EXPORTS: printPolicy

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(5655);
// EXTERNAL MODULE: ../../work/main/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(4411);
;// CONCATENATED MODULE: ./src/policy/formats/json/json-tree.ts


/** No policy nests deeper than seven; a text that does wants to exhaust the stack. */
const deepest = 64;
/**
 * Parses JSON as RFC 8259 has it, with offsets, and refuses what JSON.parse lets through: duplicate keys (the last
 * one would silently win) and depth. A leading byte order mark is accepted.
 */
function parseJson(text, path) {
    const lines = lineIndex(text);
    const at = (offset, code, message, remedy) => {
        return { severity: 'error', code, path, ...lines.positionOf(offset), message, remedy };
    };
    // The mark becomes a space: every offset stays true of the committed text.
    const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    if (body.trim() === '')
        return at(0, 'empty', 'the file is empty', 'write a JSON document into it');
    const deep = tooDeepAt(body);
    if (deep !== undefined) {
        return at(deep, 'too-deep', `JSON nested deeper than ${deepest} levels`, 'flatten the document');
    }
    const errors = [];
    const node = (0,main.parseTree)(body, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error !== undefined || node === undefined) {
        const what = error === undefined ? 'no value' : wordsOf((0,main.printParseErrorCode)(error.error));
        return at(error?.offset ?? 0, 'not-json', `not JSON: ${what}`, 'correct the syntax at this place');
    }
    const root = convert(node);
    const duplicate = duplicateKey(root);
    if (duplicate !== undefined) {
        const message = `${(0,base_text/* quote */.hD)(duplicate.key)} stands twice in one object; readers disagree on which one counts`;
        return at(duplicate.offset, 'duplicate-key', message, 'remove one of the two');
    }
    return { root, lines };
}
// SyntaxKind of jsonc-parser is a const enum, which isolated modules cannot read.
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };
function tooDeepAt(text) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    for (let kind = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
        if (kind === token.openBrace || kind === token.openBracket)
            depth++;
        // Closing what was never opened is an error for the parser to name, and no credit for what follows.
        if (kind === token.closeBrace || kind === token.closeBracket)
            depth = Math.max(0, depth - 1);
        if (depth > deepest)
            return scanner.getTokenOffset();
    }
    return undefined;
}
function convert(node) {
    const { offset, length, children = [] } = node;
    const end = offset + length;
    switch (node.type) {
        case 'object':
            return { kind: 'object', members: children.map(convertMember), offset, end };
        case 'array':
            return { kind: 'array', items: children.map(convert), offset, end };
        case 'string':
            return { kind: 'string', value: String(node.value), offset, end };
        case 'number':
            return { kind: 'number', value: Number(node.value), offset, end };
        case 'boolean':
            return { kind: 'boolean', value: node.value === true, offset, end };
        default:
            return { kind: 'null', value: null, offset, end };
    }
}
function convertMember(property) {
    const [key, value] = property.children ?? [];
    if (key === undefined || value === undefined)
        throw new TypeError('a property without key or value');
    const { offset, length } = key;
    return { key: String(key.value), offset, end: offset + length, value: convert(value) };
}
function duplicateKey(node) {
    if (node.kind === 'array')
        return first(node.items, duplicateKey);
    if (node.kind !== 'object')
        return undefined;
    const seen = new Set();
    for (const member of node.members) {
        if (seen.has(member.key))
            return member;
        seen.add(member.key);
    }
    return first(node.members, (member) => duplicateKey(member.value));
}
function first(items, of) {
    for (const item of items) {
        const result = of(item);
        if (result !== undefined)
            return result;
    }
    return undefined;
}
/** `PropertyNameExpected` -> `property name expected`. */
function wordsOf(code) {
    return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
/** "an array", "a string" ...: what stands where something else was expected. */
function article(node) {
    if (node.kind === 'null')
        return 'null';
    return /^[aeiou]/.test(node.kind) ? `an ${node.kind}` : `a ${node.kind}`;
}
/** Indexes a text once, so that every look-up is a binary search. */
function lineIndex(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g))
        starts.push(match.index + match[0].length);
    return {
        positionOf(offset) {
            const line = lastAtOrBefore(starts, offset);
            return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
        },
    };
}
function lastAtOrBefore(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(5568);
;// CONCATENATED MODULE: ./src/policy/formats/json/policy-statement.ts



const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
/**
 * Parses one statement of an identity policy; gives undefined when it has an error (which is then reported).
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
function parseStatement(node, context) {
    if (node.kind !== 'object') {
        context.report(node.offset, 'error', 'invalid-element', `a statement is ${article(node)}`, 'write an object');
        return undefined;
    }
    const elements = new Map(node.members.map((member) => [member.key, member]));
    reportForeignElements(elements, context);
    const sid = parseSid(elements.get('Sid'), context);
    const effect = parseEffect(elements.get('Effect'), node, context);
    const actions = parseActions(elements, node, context);
    const resources = parseResources(elements, node, context);
    const condition = parseCondition(elements.get('Condition'), context);
    if (effect === undefined || actions === undefined || resources === undefined)
        return undefined;
    return {
        ...(sid === undefined ? {} : { sid }),
        effect,
        actions,
        resources,
        ...(condition === undefined ? {} : { condition }),
        line: context.positionOf(node.offset).line,
        span: spanOf(node),
    };
}
function spanOf({ offset, end }) {
    return { start: offset, end };
}
/** A value that may stand alone or in an array. */
function listOf(node) {
    return { form: node.kind === 'array' ? 'array' : 'one', ...spanOf(node) };
}
function reportForeignElements(elements, context) {
    for (const [key, { offset }] of elements) {
        if (key === 'Principal' || key === 'NotPrincipal') {
            const message = `${key} makes this a resource or trust policy; this tool judges identity policies`;
            context.report(offset, 'error', 'resource-policy', message, 'name the policy that is attached to the role');
        }
        else if (!known.some((name) => name === key)) {
            const remedy = `a statement has ${known.join(', ')}; names are case-sensitive`;
            context.report(offset, 'error', 'unknown-element', `IAM knows no ${(0,base_text/* quote */.hD)(key)} in a statement`, remedy);
        }
    }
}
function parseSid(member, context) {
    if (member === undefined)
        return undefined;
    if (member.value.kind === 'string')
        return member.value.value;
    context.report(member.value.offset, 'error', 'invalid-element', 'Sid is no string', 'write a string');
    return undefined;
}
function parseEffect(member, statement, context) {
    const value = member?.value;
    if (value?.kind === 'string' && (value.value === 'Allow' || value.value === 'Deny'))
        return value.value;
    const message = value === undefined ? 'the statement has no Effect' : 'Effect is neither "Allow" nor "Deny"';
    context.report((value ?? statement).offset, 'error', 'invalid-element', message, 'write "Allow" or "Deny"');
    return undefined;
}
function parseActions(elements, node, context) {
    const found = oneOf('Action', 'NotAction', elements, node, context);
    if (found === undefined)
        return undefined;
    const strings = parseStrings(found.member, context);
    const patterns = strings?.flatMap((node) => placePattern(node, context) ?? []);
    if (strings === undefined || patterns === undefined || patterns.length < strings.length)
        return undefined;
    const { line } = context.positionOf(found.member.offset);
    return { kind: found.kind, patterns, line, list: listOf(found.member.value) };
}
function placePattern(node, context) {
    const { value: text, offset } = node;
    const pattern = (0,action_pattern/* parseActionPattern */.cl)(text);
    if (typeof pattern !== 'string')
        return { pattern, span: spanOf(node), ...context.positionOf(offset) };
    const remedy = 'write service:Action, such as s3:GetObject, or *';
    context.report(offset, 'error', 'malformed-action', `${(0,base_text/* quote */.hD)(text)} is not an action: ${pattern}`, remedy);
    return undefined;
}
function parseResources(elements, node, context) {
    const found = oneOf('Resource', 'NotResource', elements, node, context);
    const strings = found === undefined ? undefined : parseStrings(found.member, context);
    if (found === undefined || strings === undefined)
        return undefined;
    for (const { value, offset } of strings) {
        if (/^\*+$/.test(value) || value.startsWith('arn:') || value.startsWith('${'))
            continue;
        context.report(offset, 'error', 'invalid-element', `${found.kind} ${(0,base_text/* quote */.hD)(value)} is no ARN`, 'write an ARN or "*"');
    }
    return { kind: found.kind, values: strings.map(({ value }) => value) };
}
function oneOf(yes, not, elements, node, context) {
    const [first, second] = [elements.get(yes), elements.get(not)];
    if (first !== undefined && second !== undefined) {
        const message = `the statement has both ${yes} and ${not}`;
        context.report(second.offset, 'error', 'invalid-element', message, 'keep one of the two');
        return undefined;
    }
    if (first !== undefined)
        return { kind: yes, member: first };
    if (second !== undefined)
        return { kind: not, member: second };
    context.report(node.offset, 'error', 'invalid-element', `the statement has no ${yes}`, `add ${yes} or ${not}`);
    return undefined;
}
/** A string or an array of strings, as IAM takes them everywhere. */
function parseStrings({ key, value }, context) {
    const nodes = value.kind === 'array' ? value.items : [value];
    const strings = nodes.flatMap((node) => (node.kind === 'string' ? [node] : []));
    if (strings.length === nodes.length)
        return strings;
    const odd = nodes.find((node) => node.kind !== 'string') ?? value;
    const message = `${key} holds ${article(odd)}`;
    context.report(odd.offset, 'error', 'invalid-element', message, 'write a string or an array of strings');
    return undefined;
}
function parseCondition(member, context) {
    if (member === undefined)
        return undefined;
    const { value } = member;
    if (value.kind !== 'object') {
        const message = `Condition is ${article(value)}`;
        context.report(value.offset, 'error', 'invalid-element', message, 'write an object of operators');
        return undefined;
    }
    // An empty object restricts nothing: IAM treats the statement as unconditional.
    return value.members.length === 0 ? undefined : canonical(value);
}
/** JSON with sorted keys, so that the same condition written in another order is the same text. */
function canonical(node) {
    if (node.kind === 'array')
        return `[${node.items.map(canonical).join(',')}]`;
    if (node.kind !== 'object')
        return JSON.stringify(node.value);
    const members = node.members.map(({ key, value }) => `${JSON.stringify(key)}:${canonical(value)}`);
    return `{${members.sort().join(',')}}`;
}

;// CONCATENATED MODULE: ./src/policy/formats/json/policy-document.ts



/**
 * Parses an identity policy. Grammar:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * Problems are data; `document` is absent when one of them is an error.
 */
function parsePolicy(text, path) {
    const json = parseJson(text, path);
    if ('severity' in json)
        return { problems: [json] };
    const problems = [];
    const context = contextOf(json, path, problems);
    const content = parseRoot(json.root, context);
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    const broken = content === undefined || problems.some(({ severity }) => severity === 'error');
    return broken ? { problems } : { document: { path, text, ...content }, problems };
}
/** AWS's own ReadOnlyAccess lists 2,677; a file with far more is made to keep the job busy. */
const patternLimit = 4000;
/** How many problems of a severity are said: whoever has more mends these first. */
const problemLimit = 20;
function contextOf(json, path, problems) {
    const counts = { error: 0, warning: 0 };
    return {
        report(offset, severity, code, message, remedy) {
            const alike = counts[severity]++;
            if (alike < problemLimit) {
                problems.push({ severity, code, path, ...json.lines.positionOf(offset), message, remedy });
            }
        },
        positionOf: (offset) => json.lines.positionOf(offset),
    };
}
function parseRoot(root, context) {
    if (root.kind !== 'object') {
        const remedy = 'a policy is an object with Version and Statement';
        context.report(root.offset, 'error', 'not-a-policy', `not a policy: the document is ${article(root)}`, remedy);
        return undefined;
    }
    const member = (key) => root.members.find((one) => one.key === key);
    const statement = member('Statement');
    if (statement === undefined) {
        const remedy = 'a policy is an object with Version and Statement';
        context.report(root.offset, 'error', 'not-a-policy', 'not a policy: it has no Statement', remedy);
        return undefined;
    }
    reportUnknownKeys(root.members, context);
    const version = parseVersion(member('Version'), context);
    const nodes = statement.value.kind === 'array' ? statement.value.items : [statement.value];
    reportDuplicateSids(nodes, context);
    const statements = nodes.flatMap((node) => parseStatement(node, context) ?? []);
    const patterns = statements.reduce((sum, { actions }) => sum + actions.patterns.length, 0);
    if (patterns > patternLimit) {
        const message = `the policy lists ${patterns} actions, more than ${patternLimit}`;
        context.report(root.offset, 'error', 'too-many-actions', message, 'split it into several files');
    }
    return {
        ...(version === undefined ? {} : { version }),
        statements,
        statementList: listOf(statement.value),
    };
}
function reportUnknownKeys(members, context) {
    for (const { key, offset } of members) {
        if (['Version', 'Id', 'Statement'].includes(key))
            continue;
        const remedy = 'a policy has Version, Id and Statement; names are case-sensitive';
        context.report(offset, 'error', 'unknown-element', `IAM knows no ${(0,base_text/* quote */.hD)(key)} in a policy`, remedy);
    }
}
function reportDuplicateSids(statements, context) {
    const seen = new Set();
    for (const statement of statements) {
        const sid = statement.kind === 'object' ? statement.members.find(({ key }) => key === 'Sid')?.value : undefined;
        if (sid?.kind !== 'string')
            continue;
        if (seen.has(sid.value)) {
            const message = `Sid ${(0,base_text/* quote */.hD)(sid.value)} stands in two statements`;
            context.report(sid.offset, 'warning', 'duplicate-sid', message, 'IAM wants it unique in a policy');
        }
        seen.add(sid.value);
    }
}
function parseVersion(member, context) {
    if (member === undefined)
        return undefined;
    const { value } = member;
    if (value.kind === 'string' && ['2012-10-17', '2008-10-17'].includes(value.value))
        return value.value;
    context.report(value.offset, 'error', 'invalid-element', 'IAM does not know this Version', 'use "2012-10-17"');
    return undefined;
}
/** The policy as JSON text with the same meaning: what parsePolicy reads back into the same statements. */
function printPolicy(document) {
    const statements = document.statements.map(({ sid, effect, actions, resources, condition }) => ({
        ...(sid === undefined ? {} : { Sid: sid }),
        Effect: effect,
        [actions.kind]: actions.patterns.map(({ pattern }) => pattern.text),
        [resources.kind]: resources.values,
        ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
    }));
    const version = document.version === undefined ? {} : { Version: document.version };
    return JSON.stringify({ ...version, Statement: statements }, null, 2);
}


/***/ }),

/***/ 1548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* binding */ deniedOnPurpose),
  Rr: () => (/* binding */ grantsOf),
  kO: () => (/* binding */ placesByAction),
  Yj: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(7562);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(5568);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(5002);
;// CONCATENATED MODULE: ./src/policy/resource-cover.ts

/**
 * Whether every resource that `inner` can name is certainly also named by `outer`.
 * True only where it can be proven: a wrong "yes" would let a Deny hide a grant. So wildcards are compared within
 * each ARN segment, and a policy variable stands for a text nobody knows: only `*` covers it.
 */
function covers(outer, inner) {
    if (outer === inner || /^\*+$/.test(outer))
        return true;
    if (outer.includes('${') || /^\*+$/.test(inner) || /\p{Co}/u.test(outer + inner))
        return false;
    const outerSegments = segments(outer);
    const innerSegments = segments(opaque(inner));
    if (outerSegments.length !== 6 || innerSegments.length !== 6)
        return false;
    return outerSegments.every((segment, i) => segmentCovers(segment, innerSegments[i] ?? ''));
}
/** Whether every one of `inner` is covered by some one of `outer`. */
function coversAll(outer, inner) {
    return inner.every((resource) => outer.some((pattern) => covers(pattern, resource)));
}
/** The six parts of an ARN; the last keeps its own colons. */
function segments(arn) {
    const parts = arn.split(':');
    return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
// Wildcards and variables of the inner text become characters no ARN holds: `*` of the outer swallows them, nothing
// else does. Variables go first: they have colons of their own.
const anyRun = '\u{E000}';
const anyOne = '\u{E001}';
const variable = '\u{E002}';
function opaque(inner) {
    return inner
        .replace(/\$\{[^}]*\}/g, variable)
        .replaceAll('*', anyRun)
        .replaceAll('?', anyOne);
}
function segmentCovers(outer, inner) {
    // `?` stands for one character, an opaque one for any number of them.
    return outer.includes('?') && /\p{Co}/u.test(inner) ? false : (0,glob/* globMatches */.mw)(outer, inner);
}

;// CONCATENATED MODULE: ./src/policy/grants.ts




/**
 * What identity policies grant at action level. An unconditional Deny subtracts where its resources cover those of
 * the Allow; a conditional or narrower one never does, since the action stays possible.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
function grantsOf(documents, catalogue) {
    const denies = documents.flatMap((document) => withEffect(document, 'Deny').map((statement) => denyOf(document.path, statement, catalogue)));
    const deniedOn = deniedByResource(denies, catalogue);
    const places = documents.flatMap((document) => withEffect(document, 'Allow').flatMap((statement) => {
        const denied = deniedFor(statement, deniedOn, catalogue);
        const own = placesOf(document.path, statement, catalogue);
        return denied.isEmpty ? own : own.map((place) => ({ ...place, actions: place.actions.minus(denied) }));
    }));
    const granted = action_set/* ActionSet */.L.union(catalogue, places.map(({ actions }) => actions));
    return { actions: granted, places, denies };
}
/** The first place in document order that grants an action. */
function placesByAction(grants) {
    const first = new Map();
    let open = grants.actions;
    for (const place of grants.places) {
        if (open.isEmpty)
            break;
        for (const id of place.actions.intersect(open))
            first.set(id, place);
        open = open.minus(place.actions);
    }
    return first;
}
/**
 * The unconditional Deny that stops an action: on every resource, or on all the resources it was called on. The
 * latter takes several Denies together, and only a complete list of those resources.
 */
function deniedOnPurpose(grants, id, called) {
    const firm = grants.denies.filter(({ limit, actions }) => limit === undefined && actions.has(id));
    const stars = firm.find(({ statement }) => coversAll(statement.resources.values, ['*']));
    if (stars !== undefined || !called.allResources || called.resources.length === 0)
        return stars;
    const denied = firm.flatMap(({ statement }) => statement.resources.values);
    return coversAll(denied, called.resources) ? firm[0] : undefined;
}
function withEffect(document, effect) {
    return document.statements.filter((statement) => statement.effect === effect);
}
function actionsOf(element, catalogue) {
    const named = (0,action_pattern/* expandPatterns */.qL)(element.patterns.map(({ pattern }) => pattern), catalogue);
    return element.kind === 'Action' ? named : named.complement();
}
function denyOf(path, statement, catalogue) {
    const base = { path, line: statement.line, statement, actions: actionsOf(statement.actions, catalogue) };
    if (statement.condition !== undefined)
        return { ...base, limit: 'condition' };
    return statement.resources.kind === 'NotResource' ? { ...base, limit: 'not-resource' } : base;
}
/** Unconditional Denies by resource, so that a thousand of them on the same one cost as much as one. */
function deniedByResource(denies, catalogue) {
    const sets = new Map();
    for (const { limit, statement, actions } of denies) {
        if (limit !== undefined)
            continue;
        for (const pattern of statement.resources.values)
            sets.set(pattern, sets.get(pattern)?.union(actions) ?? actions);
    }
    const known = new Map();
    return (resource) => {
        const covering = () => [...sets].filter(([pattern]) => covers(pattern, resource)).map(([, actions]) => actions);
        const denied = known.get(resource) ?? action_set/* ActionSet */.L.union(catalogue, covering());
        known.set(resource, denied);
        return denied;
    };
}
/** The actions that the Denies, taken together, forbid on every resource of an Allow. */
function deniedFor({ resources }, deniedOn, catalogue) {
    const allowed = resources.kind === 'NotResource' ? ['*'] : [...new Set(resources.values)];
    // An Allow on an empty list of resources allows nothing.
    return allowed.map(deniedOn).reduce((all, one) => all.intersect(one), action_set/* ActionSet */.L.all(catalogue));
}
function placesOf(path, statement, catalogue) {
    const { actions } = statement;
    if (actions.kind === 'NotAction') {
        const set = actionsOf(actions, catalogue);
        return [{ path, line: actions.line, pattern: 'NotAction', statement, actions: set }];
    }
    return actions.patterns.map(({ pattern, line }) => {
        return { path, line, pattern: pattern.text, statement, actions: (0,action_pattern/* expandPattern */.nh)(pattern, catalogue) };
    });
}
/**
 * The prefixes of the services that documents are about, in order: those that patterns name, known or not, and those
 * of the catalogue that a wildcard or a NotAction reaches.
 */
function servicesOf(documents, catalogue) {
    const named = new Set();
    for (const { actions } of documents.flatMap(({ statements }) => statements)) {
        const texts = actions.kind === 'NotAction' ? ['*'] : actions.patterns.map(({ pattern }) => pattern.service);
        for (const text of new Set(texts)) {
            if (!/[*?]/.test(text))
                named.add(text);
            else
                for (const { prefix } of catalogue.services)
                    if ((0,glob/* globMatches */.mw)(text, prefix))
                        named.add(prefix);
        }
    }
    return [...named].sort();
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ escalationsOf),
/* harmony export */   k: () => (/* binding */ isEscalationProne)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5568);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5002);


/**
 * The granted actions that complete a path, each with the shortest path it is part of; among equally short ones, the
 * first of the table. A path is complete when the files grant all of its actions together, whatever their conditions.
 */
function escalationsOf(grants, table, catalogue) {
    const wide = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, grants.places.filter(isWide).map(({ actions }) => actions));
    const shortestOf = new Map();
    for (const row of [...table].sort((a, b) => a.actions.length - b.actions.length)) {
        const ids = row.actions.map((action) => catalogue.idOf(action) ?? -1);
        const granted = row.onAny === true ? wide : grants.actions;
        if (!ids.every((id) => granted.has(id)))
            continue;
        const { name, actions, gain, source } = row;
        for (const id of ids)
            if (!shortestOf.has(id))
                shortestOf.set(id, { name, actions, gain, source });
    }
    return shortestOf;
}
/** Whether a statement is about more resources than it lists: all, all but some, or a pattern of names. */
function isWide({ statement: { resources } }) {
    return resources.kind === 'NotResource' || resources.values.some(isPattern);
}
/** A wildcard in the name of a resource; one in its region or account only leaves a single name, everywhere. */
function isPattern(resource) {
    const segments = resource.replace(/\$\{[^}]*\}/g, '').split(':');
    const named = segments.length < 6 ? segments : segments.slice(5);
    return named.some((segment) => /[*?]/.test(segment));
}
// Actions that open ways to more permissions, whatever their access level: a person must ask for them. Those that
// product.md section 7 names, and those of the same kinds; the list is long rather than complete (docs/decisions/0006).
const whoMayDoWhat = `
  iam:* organizations:* account:* sso:* sso-directory:* identitystore:* ram:* *:Put*Policy *:Set*Policy
  *:Attach*Policy *:Create*Policy *:Update*Policy *:Delete*Policy *:AddPermission *:RemovePermission
  *:*PermissionsBoundary kms:CreateGrant es:Update*Config eks:*AccessEntry eks:*AccessPolicy
  eks:CreatePodIdentityAssociation eks:UpdatePodIdentityAssociation s3:Put*Acl
  cognito-identity:SetIdentityPoolRoles cognito-identity:UpdateIdentityPool`;
const sessionsAndCredentials = `
  sts:* ssm:StartSession ssm:ResumeSession ec2-instance-connect:* ecs:ExecuteCommand ec2:GetPasswordData
  lightsail:DownloadDefaultKeyPair lightsail:GetInstanceAccessDetails redshift:GetClusterCredentials*
  redshift-serverless:GetCredentials sagemaker:CreatePresigned* cognito-identity:GetCredentialsForIdentity
  cognito-identity:GetOpenIdToken* codeartifact:GetAuthorizationToken`;
const codeUnderAnotherRole = `
  lambda:CreateFunction lambda:UpdateFunction* lambda:CreateEventSourceMapping lambda:PublishLayerVersion
  ec2:RunInstances ec2:Request*Spot* ec2:ModifyInstanceAttribute ec2:*IamInstanceProfile*
  ec2:*LaunchTemplate* autoscaling:CreateLaunchConfiguration autoscaling:*AutoScalingGroup ecs:RunTask
  ecs:StartTask ecs:RegisterTaskDefinition ecs:CreateService ecs:UpdateService batch:SubmitJob
  batch:RegisterJobDefinition codebuild:StartBuild* codebuild:CreateProject codebuild:UpdateProject
  codepipeline:*Pipeline ssm:SendCommand ssm:StartAutomationExecution ssm:*Association* ssm:CreateDocument
  ssm:UpdateDocument* glue:*DevEndpoint glue:CreateJob glue:UpdateJob glue:*Session glue:*Trigger
  sagemaker:Create* sagemaker:UpdateNotebookInstance* states:CreateStateMachine states:UpdateStateMachine
  states:TestState scheduler:*Schedule events:PutTargets cloudformation:*StackSet*
  cloudformation:CreateStackInstances cloudformation:UpdateStackInstances cloudformation:*Stack
  cloudformation:*ChangeSet cloudfront:*Function elasticmapreduce:RunJobFlow
  elasticmapreduce:AddJobFlowSteps emr-serverless:CreateApplication apprunner:CreateService
  apprunner:UpdateService datapipeline:* bedrock-agentcore:*`;
const whatWouldTellOfIt = `
  cloudtrail:Stop* cloudtrail:Delete* cloudtrail:Put* cloudtrail:Update* config:Stop* config:Delete*`;
const patterns = [whoMayDoWhat, sessionsAndCredentials, codeUnderAnotherRole, whatWouldTellOfIt]
    .flatMap((texts) => texts.trim().split(/\s+/))
    .map((text) => {
    const pattern = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(text);
    if (typeof pattern === 'string')
        throw new TypeError(`${text}: ${pattern}`);
    return pattern;
});
/** Whether a suggestion leaves an action to people. Takes `service:Name` in any case. */
function isEscalationProne(action) {
    return patterns.some((pattern) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
}


/***/ }),

/***/ 3606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixMessage: () => (/* binding */ fixMessage),
/* harmony export */   fixTitle: () => (/* binding */ fixTitle),
/* harmony export */   isFixTitle: () => (/* binding */ isFixTitle),
/* harmony export */   renderEnding: () => (/* binding */ renderEnding),
/* harmony export */   renderFix: () => (/* binding */ renderFix)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8725);
/* harmony import */ var _suggest_suggest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1187);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7109);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8702);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4556);
/* harmony import */ var _introduction__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8563);
/* harmony import */ var _next_steps__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7208);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8360);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4043);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4528);











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
        ...(removed > 0 ? [`remove ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(removed, 'unused action')}`] : []),
        ...(added > 0 ? [`add ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(added)} missing`] : []),
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
    const changed = run.targets.filter((target) => (0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(target, made).length > 0);
    const others = run.targets.filter((target) => !changed.includes(target));
    const sections = [
        { name: 'what changes', worth: 100, text: opening(made) },
        ...changed.map((target) => targetSection(target, made, links)),
        ...others.flatMap((target) => leftSection(target, made)),
        ...(leftOut.length === 0 ? [] : [leftOutSection(leftOut)]),
        ...(changed[0] === undefined ? [] : adviceSections(changed[0], made)),
    ];
    return (0,_section__WEBPACK_IMPORTED_MODULE_6__/* .joinSections */ .lS)(sections, links === undefined ? [] : [footer(links)], space);
}
/** What is put before the text when nothing is left to fix. */
function renderEnding(links) {
    const at = links === undefined ? '' : ` as of commit ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(links.commit.slice(0, 7))} ([run](${links.run}))`;
    return `**Nothing is left to fix**${at}, so this pull request is closed. New drift opens another one.`;
}
function opening({ files }) {
    const { removed, added } = countsOf(files);
    const parts = [
        ...(removed > 0 ? [`removes **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(removed, 'action')}** that nobody used`] : []),
        ...(added > 0 ? [`adds **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(added, 'action')}** in use and not granted`] : []),
    ];
    const what = parts.join(' and ') || 'takes away what grants nothing more';
    return `This ${what}, in ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(files.length, 'policy file')}. Statement order, Sids, conditions and resources stay as they are.`;
}
function targetSection(target, suggestion, links) {
    const rest = (0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .leftovers */ .To)(target, suggestion, space);
    const text = [
        `### ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(target.name, 100))}`,
        (0,_introduction__WEBPACK_IMPORTED_MODULE_4__/* .comparedTexts */ .Ez)(target, links).join('\n'),
        [
            ...removedLines(target, suggestion),
            ...addedLines(target, suggestion),
            ...(rest === '' ? [] : [rest]),
        ].join('\n'),
    ].join('\n\n');
    return { name: 'targets', worth: 80, text };
}
function removedLines(target, suggestion) {
    const removed = new Set((0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.removed));
    const findings = target.drift.findings.filter((one) => (0,_suggest_suggest__WEBPACK_IMPORTED_MODULE_1__.mayRemove)(one) && removed.has(one.action));
    return [...(0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, proofOf)].map(([proof, members]) => {
        return `- **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(members.length, 'action')} removed**, ${proof}: ${listed(members, (one) => {
            const ago = (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .lastUse */ .yC)(one, target.window);
            return ago === 'never' ? (0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(one.action) : `${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(one.action)} (last used ${ago})`;
        })}`;
    });
}
/** Why a removal is proven, in the words of the one bar for all of them. */
function proofOf({ provenBy = [] }) {
    const sources = provenBy.map((name) => (0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(name));
    if (sources.length > 1)
        return `seen by none of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(sources.length)} sources (${sources.join(', ')})`;
    const [only] = provenBy;
    if (only === undefined)
        return 'which only a new wildcard brings';
    const isLog = only === 'cloudtrail-logs' || only === 'athena';
    return isLog
        ? `seen in no record of complete logs (${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(only)})`
        : `not used as ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(only)} has it, which tracks the action itself`;
}
function addedLines(target, suggestion) {
    const added = new Set((0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.added));
    const findings = target.drift.findings.filter(({ state, action }) => state === 'missing' && added.has(action));
    if (findings.length === 0)
        return [];
    const shown = listed(findings, (one) => {
        const calls = (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .callsOf */ .p9)(one).join(', ');
        return `${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(one.action)} on ${(0,_section__WEBPACK_IMPORTED_MODULE_6__/* .resourceNames */ .Nr)(one.resources)}${calls === '' ? '' : ` (${calls})`}`;
    });
    return [`- **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(findings.length, 'action')} added**, on the resources seen in use: ${shown}`];
}
/** Riskiest first, as the findings are. */
function listed(findings, text) {
    const shown = findings.slice(0, space.rows).map(text);
    const more = findings.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(more)} more` : ''}`;
}
/** A target that nothing changes for, and what it lacks all the same. */
function leftSection(target, suggestion) {
    const rest = (0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .leftovers */ .To)(target, suggestion, space);
    if (rest === '')
        return [];
    const text = `### ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(target.name, 100))}: no change\n\n${rest}`;
    return [{ name: 'targets without a change', worth: 60, text }];
}
function leftOutSection(leftOut) {
    const shown = leftOut.slice(0, space.rows).map(({ path, reason }) => {
        return `- ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, 200))}: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .CS)(reason)}`;
    });
    const more = leftOut.length - shown.length;
    const lines = [...shown, ...(more > 0 ? [`- … and ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'more file')}`] : [])];
    return { name: 'files left out', worth: 70, text: `### Files left out\n\n${lines.join('\n')}` };
}
function adviceSections(target, { files }) {
    const removed = new Set(files.flatMap((file) => file.removed));
    const example = target.drift.findings.findLast((one) => (0,_suggest_suggest__WEBPACK_IMPORTED_MODULE_1__.mayRemove)(one) && removed.has(one.action));
    const never = 'Actions that could be used to gain more permissions are never added, only named above.';
    const accept = example === undefined
        ? []
        : [
            `- To keep an action for good, accept it with a reason and an end date in ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)('.github/iam-drift.yml')}:`,
            '',
            (0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .fenced */ .OF)('yaml', (0,_next_steps__WEBPACK_IMPORTED_MODULE_5__/* .acceptEntry */ .Fb)(example.action, target)),
        ];
    const no = [
        '### To change it or say no',
        '',
        '- Commit to this branch, and from then on it is left to you.',
        '- Close this pull request, and it stays closed until the suggestion changes.',
        ...accept,
    ];
    const runs = `Workflows on a pull request that a workflow’s own token opened wait for somebody’s approval, or do not run: approve them, close it and open it again, or give ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)('github-token')} the token of a GitHub App.`;
    const before = [...(example === undefined ? [] : [bar, (0,_next_steps__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)(target)]), never, runs];
    const look = ['### Before you merge', '', ...before.map((text) => `- ${text}`)].join('\n');
    return [
        { name: 'what to look at before merging', worth: 95, text: look },
        { name: 'how to say no', worth: 94, text: no.join('\n') },
    ];
}
function footer({ commit, run }) {
    return `<sub>Made of commit ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(commit.slice(0, 7))} · [run and full report](${run}) · kept up to date by later runs, this text too</sub>`;
}


/***/ }),

/***/ 7208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Fb: () => (/* binding */ acceptEntry),
/* harmony export */   Oq: () => (/* binding */ firstSteps),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   cd: () => (/* binding */ mendEvidence)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8725);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8702);
/* harmony import */ var _introduction__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8563);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4043);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4528);






/** What a reader can do now; nothing where there is nothing to do. */
function nextSteps(target, suggestion) {
    const { drift, judgement } = target;
    if (judgement.verdict === 'inconclusive')
        return [mendEvidence()];
    if (judgement.verdict === 'pass')
        return [];
    const unused = drift.findings.findLast(({ state }) => state === 'over-granted');
    const example = unused ?? drift.findings.findLast(({ state }) => state === 'missing');
    const accept = `accept an action with a reason and an end date in ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('.github/iam-drift.yml')}:`;
    const parts = [
        `**To pass:** ${[...waysToPass(target, suggestion), accept].join('; or ')}`,
        (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('yaml', acceptEntry(example?.action ?? '', target)),
        ...(unused === undefined ? [] : [warning(target)]),
    ];
    return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}
/** The least risky action serves as the example: nobody should accept the riskiest by copying. */
function acceptEntry(action, { window }) {
    return `accept:\n  - { action: ${action}, reason: why it stays, expires: ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .isoDay */ .kh)(window.end + 90 * _base_time__WEBPACK_IMPORTED_MODULE_4__/* .day */ .vd)} }`;
}
/** What an inconclusive target asks for, whichever it is. */
function mendEvidence() {
    const text = `**To pass:** mend the evidence where it says above, or let thin evidence pass with ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('fail-on-inconclusive: false')}.`;
    return { name: 'how to pass', worth: 70, text };
}
function waysToPass(target, suggestion) {
    const suggested = (0,_suggestion__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(target, suggestion).length > 0;
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
    const suggested = (0,_suggestion__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y_)(target, suggestion).length > 0;
    const place = (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${first?.file}:${first?.line}`, 200));
    const but = suggested ? 'The suggested change leaves one statement alone' : 'No change is suggested';
    const alone = first === undefined ? '' : ` ${but}: ${place}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(first.reason)}.`;
    const text = `**To begin:** drop the services never touched, then narrow the patterns of those in use.${alone}\n${warning(target)}`;
    return [{ name: 'how to begin', worth: 70, text }];
}
/** What no evidence of a limited time can tell. */
function warning(target) {
    const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
    return `An action ${ages ? 'granted only recently, or ' : ''}used less than once in ${(0,_lines__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)((0,_introduction__WEBPACK_IMPORTED_MODULE_1__/* .observedDays */ .SD)(target), 'day')} (a backup, a yearly job, an incident)${ages ? ',' : ''} looks unused here. Ask its owner before removing it.`;
}


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   VW: () => (/* binding */ suggestionSections),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   od: () => (/* binding */ leftOutSections)
/* harmony export */ });
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4864);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5655);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8725);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8702);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8360);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4528);







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
    const patch = (0,_base_patch__WEBPACK_IMPORTED_MODULE_3__.patchOf)(files).trimEnd();
    const lines = patch.split('\n').length;
    const diff = lines > space.diffLines
        ? `The diff has ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(lines)} lines: see ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('drift.patch')}.`
        : `${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)('diff', patch)}\n\nTo apply it, save it as ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('drift.patch')} and run ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('git apply drift.patch')} at the root of the repository.`;
    const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
    const added = files.reduce((sum, file) => sum + file.added.length, 0);
    const counts = [
        ...(removed > 0 ? [`−${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(removed, 'action')}`] : []),
        ...(added > 0 ? [`+${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(added, 'action')}`] : []),
    ].join(', ');
    const title = `<b>Suggested change</b>: ${counts}, statement order and Sids kept`;
    const text = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(title, [diff, ...(rest === '' ? [] : [rest])].join('\n\n'));
    return [{ name: 'the suggested change', worth: 60, text }];
}
/** What a suggestion leaves to people of one target, and why; empty where there is nothing. */
function leftovers({ name, policyFiles }, { leftToHuman, leftAlone }, space) {
    const human = (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(leftToHuman.filter(({ target }) => target === name), ({ reason }) => reason);
    const alone = leftAlone.filter(({ file }) => policyFiles.includes(file));
    const lines = [
        ...[...human].map(([reason, members]) => {
            const shown = members.slice(0, space.rows).map(({ action }) => (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action));
            const rest = members.length > shown.length ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(members.length - shown.length)} more` : '';
            return `- Not added, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(reason)}: ${shown.join(', ')}${rest}`;
        }),
        ...alone.slice(0, space.rows).map(({ file, line, reason }) => {
            return `- Not edited: the statement at ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${file}:${line}`, 200))}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(reason)}`;
        }),
    ];
    const more = alone.length - Math.min(alone.length, space.rows);
    return [...lines, ...(more > 0 ? [`- … and ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(more, 'more statement')}`] : [])].join('\n');
}
/** What the count leaves out: actions that cannot be judged, with what would reveal them, and accepted ones. */
function leftOutSections(drift, space) {
    const accepted = drift.findings.filter(({ state }) => state === 'accepted');
    // What the change adds by name stands open above.
    const causes = (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .cannotTellByCause */ .bA)(drift, (finding) => !(0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedByName */ .zw)(finding));
    const judged = causes.reduce((sum, { actions }) => sum + actions.length, 0);
    const rows = [
        ...causes.slice(0, space.rows).map(({ cause, actions }) => {
            const [why, reveal] = [cause.text, cause.reveal].map((text) => (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 200)));
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(someActions(actions), `Not judged: ${why}`, reveal ?? '');
        }),
        ...accepted.slice(0, space.rows).map(({ action, acceptedBy }) => {
            const soon = (acceptedBy?.daysLeft ?? soonDays + 1) <= soonDays ? '⏳ ' : '';
            const until = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(acceptedBy?.until ?? '', 20));
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)((0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action), `Accepted: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(acceptedBy?.reason ?? '', 200))}`, `${soon}until ${until}`);
        }),
    ];
    if (rows.length === 0)
        return [];
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .iE)(causes.length + accepted.length, rows.length, 3, space);
    const body = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['Action', 'Why', 'What would settle it'], [...rows, ...more]);
    return [
        {
            name: 'what the count leaves out',
            worth: 50,
            text: (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(leftOutTitle(judged, drift, accepted), body),
        },
    ];
}
/** "Left out of the count: 10 not judged, 3 accepted (1 not granted, 2 end in 9 days)" */
function leftOutTitle(unjudged, { counts }, accepted) {
    const remarks = [...notGranted(counts, accepted), ...endingSoon(accepted)];
    const aside = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
    const parts = [
        ...(unjudged > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(unjudged)} not judged`] : []),
        ...(accepted.length > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(accepted.length)} accepted${aside}`] : []),
    ];
    return `Left out of the count: ${parts.join(', ')}`;
}
function notGranted(counts, accepted) {
    const missing = accepted.length - counts.accepted;
    return missing > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(missing)} not granted`] : [];
}
/** Two weeks are time enough to ask an owner. */
const soonDays = 14;
function endingSoon(accepted) {
    const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? soonDays + 1));
    if (days > soonDays)
        return [];
    const ending = accepted.filter(({ acceptedBy }) => acceptedBy?.daysLeft === days).length;
    return [`${ending} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(days, 'day')}`}`];
}
function someActions(actions) {
    const rest = actions.length <= 6 ? '' : ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(actions.length - 6)} more`;
    return `${actions.slice(0, 6).map(_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY).join(', ')}${rest}`;
}


/***/ })

};
