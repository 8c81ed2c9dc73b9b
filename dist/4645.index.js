export const id = 4645;
export const ids = [4645,3713,3623];
export const modules = {

/***/ 3623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hunksOf: () => (/* binding */ hunksOf),
/* harmony export */   patchOf: () => (/* binding */ patchOf),
/* harmony export */   withHunk: () => (/* binding */ withHunk)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1318);

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

/***/ 3713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7987);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);


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

/***/ 4131:
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

/***/ 1851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// UNUSED EXPORTS: printPolicy

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
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
var action_pattern = __webpack_require__(3713);
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

/***/ 7026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalsOf: () => (/* binding */ proposalsOf)
/* harmony export */ });
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3623);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
/* harmony import */ var _policy_formats_json_policy_document__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1851);




/**
 * The suggested change of a file in parts. Each alone leaves a policy, every statement of which has the frame
 * (Sid, effect, resources, condition) of a statement before or after, grants nothing that neither does, and keeps what
 * both have: whichever of them somebody commits, nothing in use is lost.
 */
function proposalsOf(file, catalogue) {
    const expand = expansions(catalogue);
    const frames = (text) => framesOf((0,_policy_formats_json_policy_document__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)(text, file.path).document, expand, catalogue);
    const [before, after] = [frames(file.before), frames(file.after)];
    if (before === undefined || after === undefined)
        return [];
    const hunks = (0,_base_patch__WEBPACK_IMPORTED_MODULE_3__.hunksOf)(file, (text) => liesBetween(frames(text), before, after));
    return hunks.map((hunk) => {
        const now = frames((0,_base_patch__WEBPACK_IMPORTED_MODULE_3__.withHunk)(file.before, hunk)) ?? before;
        return { ...hunk, removed: lost(before, now, catalogue), added: lost(now, before, catalogue) };
    });
}
/** Each pattern is looked up once: the parts of a change have nearly all of them in common. */
function expansions(catalogue) {
    const known = new Map();
    return (pattern) => {
        const found = known.get(pattern.text);
        if (found !== undefined)
            return found;
        const actions = (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, catalogue);
        const expansion = { actions, isUnknown: actions.isEmpty };
        known.set(pattern.text, expansion);
        return expansion;
    };
}
/** Undefined without a policy. A pattern that matches nothing counts as a frame: it must not get lost. */
function framesOf(document, expand, catalogue) {
    if (document === undefined)
        return undefined;
    const none = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.empty(catalogue);
    const frames = new Map([[`version ${document.version}`, none]]);
    for (const { sid, effect, actions, resources, condition } of document.statements) {
        const frame = JSON.stringify([sid, effect, actions.kind, resources, condition]);
        const found = actions.patterns.map(({ pattern }) => ({ pattern, ...expand(pattern) }));
        for (const { pattern, isUnknown } of found)
            if (isUnknown)
                frames.set(`${frame} ${pattern.text}`, none);
        const named = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, found.map((one) => one.actions));
        const own = actions.kind === 'Action' ? named : named.complement();
        frames.set(frame, frames.get(frame)?.union(own) ?? own);
    }
    return frames;
}
function liesBetween(part, before, after) {
    if (part === undefined)
        return false;
    const keeps = [...before].every(([frame, was]) => {
        const [is, now] = [after.get(frame), part.get(frame)];
        return is === undefined || (now !== undefined && was.intersect(is).minus(now).isEmpty);
    });
    const gainsNothing = [...part].every(([frame, now]) => {
        const known = [before, after].flatMap((frames) => frames.get(frame) ?? []);
        return known.length > 0 && known.reduce((rest, one) => rest.minus(one), now).isEmpty;
    });
    return keeps && gainsNothing;
}
function lost(from, to, catalogue) {
    const sets = [...from].map(([frame, actions]) => {
        const rest = to.get(frame);
        return rest === undefined ? actions : actions.minus(rest);
    });
    return _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, sets).names();
}


/***/ })

};
