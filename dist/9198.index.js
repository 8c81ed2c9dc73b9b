export const id = 9198;
export const ids = [9198,3713,7651];
export const modules = {

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

/***/ 2643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* binding */ deniedOnPurpose),
  Rr: () => (/* binding */ grantsOf),
  kO: () => (/* binding */ placesByAction),
  Yj: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./src/base/glob.ts
var glob = __webpack_require__(7987);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(4131);
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

/***/ 3158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ escalationsOf),
/* harmony export */   k: () => (/* binding */ isEscalationProne)
/* harmony export */ });
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);


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

/***/ 7651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);

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
    return /[*?]/.test(pattern) && services.some((one) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(service, one));
}


/***/ }),

/***/ 9198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayRemove: () => (/* binding */ mayRemove),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(4131);
// EXTERNAL MODULE: ./src/policy/formats/json/policy-document.ts + 2 modules
var policy_document = __webpack_require__(1851);
// EXTERNAL MODULE: ./src/policy/grants.ts + 1 modules
var policy_grants = __webpack_require__(2643);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(617);
;// CONCATENATED MODULE: ./src/policy/formats/json/splice.ts
/** The text with its splices made; everything between them keeps its bytes. */
function applySplices(text, splices) {
    let result = '';
    let at = 0;
    for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start)) {
        result += text.slice(at, start) + replacement;
        at = end;
    }
    return result + text.slice(at);
}
/**
 * Puts other items in the place of those of a JSON list: per item its replacements, or `keep`. What is replaced takes
 * over the layout around it, what is removed goes with its comma, and the rest is not touched. At least one item must
 * remain. A list written as one value becomes an array only when it has to hold several.
 */
function replaceItems(text, list, items, replacements) {
    if (list.form === 'one')
        return replaceSingle(text, list, replacements[0] ?? 'keep');
    const separator = separatorOf(text, list, items);
    const splices = items.flatMap((item, index) => {
        const replacement = replacements[index] ?? 'keep';
        return replacement === 'keep' || replacement.length === 0
            ? []
            : [{ start: item.start, end: item.end, text: replacement.join(separator) }];
    });
    return [...splices, ...removals(items, (index) => replacements[index]?.length === 0)];
}
/** Items added behind the last one of a list, in the list's own layout. A single value becomes an array around it. */
function appendItems(text, list, items, added) {
    const last = items.at(-1);
    if (list.form === 'array' && last !== undefined) {
        const separator = separatorOf(text, list, items);
        return [{ start: last.end, end: last.end, text: added.map((item) => separator + item).join('') }];
    }
    const { open, between, close } = arrayAt(text, list);
    if (list.form === 'array') {
        return [{ start: list.start, end: list.end, text: open + added.join(between) + close }];
    }
    return [
        { start: list.start, end: list.start, text: open },
        { start: list.end, end: list.end, text: added.map((item) => between + item).join('') + close },
    ];
}
function replaceSingle(text, list, replacement) {
    if (replacement === 'keep')
        return [];
    const [only = ''] = replacement;
    if (replacement.length === 1)
        return [{ start: list.start, end: list.end, text: only }];
    const { open, between, close } = arrayAt(text, list);
    return [{ start: list.start, end: list.end, text: open + replacement.join(between) + close }];
}
/** A run of removed items goes from its own start to that of the next one, or from the end of the one before it. */
function removals(items, removed) {
    const splices = [];
    let kept;
    for (let index = 0; index < items.length; index++) {
        const first = items[index];
        if (first === undefined || !removed(index)) {
            kept = first;
            continue;
        }
        while (index + 1 < items.length && removed(index + 1))
            index++;
        const next = items[index + 1];
        const last = items[index] ?? first;
        if (next !== undefined)
            splices.push({ start: first.start, end: next.start, text: '' });
        else if (kept !== undefined)
            splices.push({ start: kept.end, end: last.end, text: '' });
    }
    return splices;
}
/** What stands between two items: a comma and white space. */
function separatorOf(text, list, [first, second]) {
    if (first !== undefined && second !== undefined)
        return text.slice(first.end, second.start);
    const before = text.slice(list.start + 1, first?.start);
    return /[\r\n]/.test(before) ? `,${before}` : `,${layoutAt(text, list.start).gap}`;
}
/** An array where one value stands: an item a line where one line ends behind the value, else in one line. */
function arrayAt(text, { start, end }) {
    const { lineEnd, indent, unit, gap } = layoutAt(text, start);
    const alone = /^(?:[ \t]*,)?[ \t]*[\r\n]/.test(text.slice(end)) && !/[\r\n]/.test(text.slice(start, end));
    if (!alone || lineEnd === '')
        return { open: '[', between: `,${gap}`, close: ']' };
    const line = `${lineEnd}${indent}${unit}`;
    return { open: `[${line}`, between: `,${line}`, close: `${lineEnd}${indent}]` };
}
/** Reads the layout: its line ends, and the smallest step by which its lines are indented. */
function layoutAt(text, offset) {
    const lineEnd = /\r\n|\n|\r/.exec(text.trimEnd())?.[0] ?? '';
    const before = text.slice(0, offset);
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const indent = /^[ \t]*/.exec(before.slice(start))?.[0] ?? '';
    const gap = /"\s*:([ \t]?)/.exec(text)?.[1] ?? '';
    // The first lines tell; reading a large text again for every edit would not pay.
    const steps = [...text.slice(0, 4096).matchAll(/[\r\n]([ \t]+)\S/g)].map(([, step = '']) => step);
    const unit = steps.reduce((least, step) => (step.length < least.length ? step : least), steps[0] ?? '');
    return { lineEnd, indent, unit, gap };
}

// EXTERNAL MODULE: ./src/reference/privilege-escalation.ts
var privilege_escalation = __webpack_require__(3158);
;// CONCATENATED MODULE: ./src/suggest/additions.ts




/**
 * Sorts the missing actions of a target. Those that were seen on the same resources share a statement: none is granted
 * beyond what it was seen on.
 */
function additionsOf({ findings, grants }, catalogue) {
    const left = [];
    const groups = new Map();
    for (const finding of findings) {
        if (finding.state !== 'missing')
            continue;
        const { action, resources } = finding;
        const reason = whyNotGranted(finding) ?? whyFutile(finding, grants, catalogue);
        if (reason !== undefined) {
            left.push({ action, reason });
            continue;
        }
        const group = groups.get(resources.join('\n')) ?? { actions: [], resources };
        group.actions.push(action);
        groups.set(resources.join('\n'), group);
    }
    const statements = [...groups.values()].map(({ actions, resources }) => {
        return { actions: actions.sort(order/* compare */.U), resources };
    });
    return { statements, left };
}
/** Why a missing action is left to a human; undefined when a suggestion may grant it on the resources observed. */
function whyNotGranted({ action, accessLevel, refused, denied, resources, introduced, }) {
    if (introduced === 'removed' && resources.length === 0)
        return 'the resources it is used on were not observed: take the line back that grants it';
    if (refused)
        return `${denied === undefined ? 'perhaps refused' : 'denied today'}: granting it is a decision`;
    if (accessLevel === 'Permissions management' || (0,privilege_escalation/* isEscalationProne */.k)(action))
        return 'could be used to gain more permissions';
    if (resources.length === 0)
        return 'the resources it is used on were not observed';
    // A logged name may hold what a policy reads as a wildcard or a variable.
    if (resources.every((resource) => /^arn:[^*?$\p{Cc}]+$/u.test(resource)))
        return undefined;
    return 'some resource it is used on has a name that a policy would read as more';
}
/** A grant that a Deny beside it takes back would only look like a remedy. */
function whyFutile({ action, resources }, grants, catalogue) {
    const id = catalogue.idOf(action);
    const deny = id === undefined ? undefined : (0,policy_grants/* deniedOnPurpose */.bS)(grants, id, { resources, allResources: true });
    return deny === undefined ? undefined : 'a Deny of the compared files stops it there';
}
/** Writes Allows the way the last statement of the policy is written: its line ends, indentation and spaces. */
function renderStatements(document, added) {
    const sids = freeSids(document, added.length);
    return added.map((statement, index) => renderStatement(document, statement, sids[index]));
}
function renderStatement({ text, statements }, { actions, resources }, sid) {
    const span = statements.at(-1)?.span ?? { start: 0, end: 0 };
    const model = text.slice(span.start, span.end);
    const { unit, gap } = layoutAt(text, span.start);
    const colon = /^\{\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(model)?.[1] ?? `:${gap}`;
    const open = /^\{(\s*)/.exec(model)?.[1] ?? '';
    const close = model.slice(model.slice(0, -1).trimEnd().length, -1);
    const lines = /[\r\n]/.test(open);
    const between = lines ? `,${open}` : /\s$/.test(colon) ? ', ' : ',';
    const list = (values) => {
        const texts = values.map((value) => JSON.stringify(value));
        if (texts.length === 1)
            return texts.join();
        return lines ? `[${open}${unit}${texts.join(`,${open}${unit}`)}${open}]` : `[${texts.join(between)}]`;
    };
    const members = [
        ...(sid === undefined ? [] : [`"Sid"${colon}${JSON.stringify(sid)}`]),
        `"Effect"${colon}"Allow"`,
        `"Action"${colon}${list(actions)}`,
        `"Resource"${colon}${list(resources)}`,
    ];
    return `{${open}${members.join(between)}${close}}`;
}
/** Sids that no statement has, where the other statements have any. */
function freeSids({ statements }, count) {
    const taken = new Set(statements.flatMap(({ sid }) => sid ?? []));
    if (taken.size === 0)
        return [];
    const sids = [];
    for (let number = 1; sids.length < count; number++) {
        const sid = number === 1 ? 'SeenInUse' : `SeenInUse${number}`;
        if (!taken.has(sid))
            sids.push(sid);
    }
    return sids;
}

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
;// CONCATENATED MODULE: ./src/suggest/narrow.ts



const keep = { kind: 'keep' };
/**
 * Takes the removable actions out of an Allow: names go, wildcards become the fewest patterns that still hold what
 * stays. Patterns that grant nothing removable are not touched, unknown actions among them. A Deny never changes.
 */
function narrowStatement(statement, live, removable) {
    if (statement.effect === 'Deny')
        return keep;
    return statement.actions.kind === 'Action'
        ? narrowAction(statement, live, removable)
        : widenNotAction(statement, live, removable);
}
function narrowAction(statement, live, removable) {
    const { catalogue } = removable;
    const patterns = statement.actions.patterns.map(({ pattern }) => pattern);
    const open = patterns.map((pattern) => live(statement, pattern.text));
    const touched = open.map((actions) => !actions.intersect(removable).isEmpty);
    if (!touched.includes(true))
        return keep;
    const untouched = patterns.filter((_, index) => touched[index] === false);
    const granted = action_set/* ActionSet */.L.union(catalogue, open.filter((_, index) => touched[index]));
    const stays = granted.minus(removable).minus((0,action_pattern/* expandPatterns */.qL)(untouched, catalogue));
    const written = narrow(stays, (0,action_pattern/* expandPatterns */.qL)(patterns, catalogue).minus(removable));
    const homes = homesOf(written, open, touched, stays);
    const items = touched.map((hit, index) => {
        if (!hit)
            return 'keep';
        return written.filter((_, at) => homes[at] === index).map((pattern) => JSON.stringify(pattern));
    });
    const empty = items.every((item) => item !== 'keep' && item.length === 0);
    return empty ? { kind: 'remove' } : { kind: 'replace', items };
}
/** Per pattern written, the first touched one in whose place it stands: one that granted an action it holds. */
function homesOf(written, open, touched, stays) {
    const homes = new Map();
    open.forEach((actions, index) => {
        if (touched[index] !== true)
            return;
        for (const id of actions.intersect(stays))
            homes.set(id, homes.get(id) ?? index);
    });
    return written.map((text) => {
        const pattern = (0,action_pattern/* parseActionPattern */.cl)(text);
        const held = typeof pattern === 'string' ? [] : [...(0,action_pattern/* expandPattern */.nh)(pattern, stays.catalogue)];
        return Math.min(...held.flatMap((id) => homes.get(id) ?? []));
    });
}
/** A NotAction grants everything else: what goes is named as one more exception. */
function widenNotAction(statement, live, removable) {
    const granted = live(statement, 'NotAction');
    const gone = granted.intersect(removable);
    if (gone.isEmpty)
        return keep;
    const kept = granted.minus(removable);
    if (kept.isEmpty)
        return { kind: 'remove' };
    const items = narrow(gone, kept.complement());
    return { kind: 'append', items: items.map((pattern) => JSON.stringify(pattern)) };
}
/** The edit as splices of the committed text; a removed statement is its list's matter. */
function spliceStatement(text, { actions }, edit) {
    const spans = actions.patterns.map(({ span }) => span);
    if (edit.kind === 'replace')
        return replaceItems(text, actions.list, spans, edit.items);
    return edit.kind === 'append' ? appendItems(text, actions.list, spans, edit.items) : [];
}
/**
 * The fewest patterns that match all wanted actions and nothing outside the allowed ones (by default the wanted ones
 * alone): `service:*` for a whole service, `service:Prefix*` where every action with that prefix is allowed, names
 * for the rest. In catalogue order. Prefixes end before a capital letter, so that they read as words (`Get*`, not
 * `Ge*`). A wanted action must be an allowed one.
 */
function narrow(wanted, allowed = wanted) {
    return [...wanted.byService()].flatMap(({ service, ids }) => {
        const indexes = ids.map((id) => id - service.first);
        return cover(service, new Set(indexes), (index) => allowed.has(service.first + index));
    });
}
function cover(service, wanted, allowed) {
    const whole = wanted.size > 1 && isAllowed(service, allowed);
    if (whole)
        return [`${service.prefix}:*`];
    const covers = new Map();
    for (const index of wanted) {
        const found = widestPrefix(service, index, wanted, allowed);
        if (!covers.has(found.pattern))
            covers.set(found.pattern, found);
    }
    return needed([...covers.values()]).map(({ pattern }) => `${service.prefix}:${pattern}`);
}
function isAllowed({ count }, allowed) {
    for (let index = 0; index < count; index++)
        if (!allowed(index))
            return false;
    return true;
}
/** Leaves out what wider patterns match anyway: of two prefixes one holds the other, or they share nothing. */
function needed(covers) {
    const done = new Set();
    const widest = covers.toSorted((a, b) => b.matched.length - a.matched.length);
    const kept = new Set(widest.filter(({ matched }) => {
        const open = matched.some((index) => !done.has(index));
        for (const index of matched)
            done.add(index);
        return open;
    }));
    return covers.filter((one) => kept.has(one));
}
/** The shortest prefix of a name, cut at words, that matches two or more wanted actions and only allowed ones. */
function widestPrefix(service, index, wanted, allowed) {
    const name = service.nameAt(index);
    for (let end = 1; end <= name.length; end++) {
        if (end < name.length && !/[A-Z]/.test(name.charAt(end)))
            continue;
        const prefix = name.slice(0, end);
        const all = withPrefix(service, prefix.toLowerCase());
        const matched = all.every(allowed) ? all.filter((other) => wanted.has(other)) : [];
        if (matched.length > 1)
            return { pattern: `${prefix}*`, matched };
    }
    return { pattern: name, matched: [index] };
}
function withPrefix(service, prefix) {
    const known = prefixes.get(service) ?? new Map();
    prefixes.set(service, known);
    const found = known.get(prefix) ?? service.holding(` ${prefix}`);
    known.set(prefix, found);
    return found;
}
/** What was looked up already: a policy asks for the same prefixes in statement after statement. */
const prefixes = new WeakMap();

;// CONCATENATED MODULE: ./src/suggest/edit-file.ts





/**
 * IAM's limit on a managed policy, in characters without white space.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const sizeLimit = 6144;
const iamLimit = `IAM’s ${(0,time/* grouped */.zD)(sizeLimit)} characters`;
/** Edits one policy in place. What would grow beyond IAM's limit is left as it is. */
function editFile(document, live, removable, additions) {
    const planned = document.statements.map((statement) => {
        const edit = narrowStatement(statement, live, removable);
        const splices = spliceStatement(document.text, statement, edit);
        return { statement, edit, splices, growth: growthOf(document.text, statement, edit, splices) };
    });
    const limit = Math.max(sizeLimit, compactLength(document.text));
    const full = assemble(document, planned, additions, limit);
    if (compactLength(full.text) <= limit)
        return full;
    const notAdded = `with all that is missing the policy would not fit ${iamLimit}`;
    return { ...assemble(document, planned, [], limit), notAdded };
}
/** The edits that fit, together with the new statements whether these fit or not. */
function assemble(document, planned, additions, limit) {
    const tooLong = overlong(document.text, planned, limit - compactLength(document.text));
    const fitting = planned.map((one) => (tooLong.has(one) ? keptAsItIs(one) : one));
    const nothingLeft = additions.length === 0 && fitting.every(({ edit }) => edit.kind === 'remove');
    const plan = nothingLeft ? fitting.map(keptAsItIs) : fitting;
    const leftAlone = [
        ...[...tooLong].map(leave(document.path, `narrowed, it would not fit ${iamLimit}`)),
        ...(nothingLeft ? planned : []).map(leave(document.path, 'nothing of the policy is in use: delete it')),
    ];
    return { text: edited(document, plan, additions), leftAlone };
}
function keptAsItIs({ statement }) {
    return { statement, edit: { kind: 'keep' }, splices: [], growth: 0 };
}
function leave(file, reason) {
    return ({ statement }) => ({ file, line: statement.line, reason });
}
/** The edits that would make their statement too long, and those that grow most until the rest has room. */
function overlong(text, planned, room) {
    const growing = planned.filter(({ growth }) => growth > 0).sort((a, b) => b.growth - a.growth);
    const left = new Set(growing.filter(({ statement: { span }, growth }) => {
        return compactLength(text.slice(span.start, span.end)) + growth > sizeLimit;
    }));
    const total = () => planned.reduce((sum, one) => sum + (left.has(one) ? 0 : one.growth), 0);
    for (const one of growing) {
        if (total() <= room)
            break;
        left.add(one);
    }
    return left;
}
function growthOf(text, { span }, edit, splices) {
    // What grows leaves a statement behind, and so every other one that goes takes a comma along.
    if (edit.kind === 'remove')
        return -compactLength(text.slice(span.start, span.end)) - 1;
    return splices.reduce((sum, splice) => sum + compactLength(splice.text) - compactLength(text.slice(splice.start, splice.end)), 0);
}
/** IAM does not count white space. */
function compactLength(text) {
    return text.replace(/\s+/g, '').length;
}
function edited(document, plan, additions) {
    const inside = plan.flatMap(({ splices }) => splices);
    const written = renderStatements(document, additions);
    return applySplices(document.text, [...inside, ...listSplices(document, plan, written)]);
}
/** Removed statements go, new ones come last. Where none of the old ones stays, they take the last one's place. */
function listSplices({ text, statements, statementList }, plan, written) {
    const spans = statements.map(({ span }) => span);
    const gone = plan.map(({ edit }) => edit.kind === 'remove');
    const replaced = gone.length > 0 && gone.every(Boolean);
    const replacements = gone.map((removed, index) => {
        if (replaced && index === gone.length - 1)
            return written;
        return removed ? [] : 'keep';
    });
    const splices = gone.includes(true) ? replaceItems(text, statementList, spans, replacements) : [];
    if (replaced || written.length === 0)
        return splices;
    return [...splices, ...appendItems(text, statementList, spans, written)];
}
/**
 * Whether an edited policy, read anew, does what was ordered and nothing else: every statement that
 * stays has its effect, resources, condition and unknown actions, grants nothing it did not grant and loses only
 * removable actions; one that is gone granted nothing else; what is new is what was to be added.
 */
function editHolds(before, after, order) {
    if (after.version !== before.version)
        return false;
    const rest = [...after.statements];
    for (const statement of before.statements) {
        const [next] = rest;
        if (next !== undefined && stands(statement, next, order))
            rest.shift();
        else if (!mayGo(statement, order))
            return false;
    }
    return (rest.length === order.added.length &&
        rest.every((statement, index) => isNew(statement, order.added[index])));
}
/** Whether one statement is the other but for removable actions. */
function stands(old, now, order) {
    const [was, is] = [actionsOf(old, order), actionsOf(now, order)];
    const lost = was.minus(is).intersect(liveOf(old, order));
    return (frameOf(old) === frameOf(now) &&
        is.minus(was).isEmpty &&
        (old.effect === 'Deny' ? was.minus(is).isEmpty : lost.minus(order.removable).isEmpty) &&
        unknownOf(old, order).join('\n') === unknownOf(now, order).join('\n'));
}
/** What a statement grants by an unknown name stays; a NotAction's unknown exceptions grant nothing. */
function mayGo(statement, order) {
    const grantsUnknown = statement.actions.kind === 'Action' && unknownOf(statement, order).length > 0;
    if (statement.effect === 'Deny' || grantsUnknown)
        return false;
    return liveOf(statement, order).minus(order.removable).isEmpty;
}
function isNew({ effect, actions, resources, condition }, added) {
    const texts = actions.patterns.map(({ pattern }) => pattern.text);
    const kinds = [effect, actions.kind, resources.kind, condition].join();
    return (kinds === 'Allow,Action,Resource,' &&
        texts.join('\n') === added?.actions.join('\n') &&
        resources.values.join('\n') === added.resources.join('\n'));
}
/** Everything of a statement that an edit leaves alone. */
function frameOf({ sid, effect, actions, resources, condition }) {
    return JSON.stringify([sid, effect, actions.kind, resources, condition]);
}
function actionsOf({ actions }, { removable: { catalogue } }) {
    const named = (0,action_pattern/* expandPatterns */.qL)(actions.patterns.map(({ pattern }) => pattern), catalogue);
    return actions.kind === 'Action' ? named : named.complement();
}
function liveOf(statement, { live, removable }) {
    const patterns = statement.actions.kind === 'Action' ? statement.actions.patterns : [];
    const texts = patterns.length > 0 ? patterns.map(({ pattern }) => pattern.text) : ['NotAction'];
    return texts.reduce((all, text) => all.union(live(statement, text)), removable.minus(removable));
}
/** Patterns that match no action of the catalogue: AWS may know what we do not. */
function unknownOf({ actions }, { removable: { catalogue } }) {
    return actions.patterns
        .filter(({ pattern }) => (0,action_pattern/* expandPattern */.nh)(pattern, catalogue).isEmpty)
        .map(({ pattern }) => pattern.text);
}

// EXTERNAL MODULE: ./src/suggest/model.ts
var model = __webpack_require__(7651);
;// CONCATENATED MODULE: ./src/suggest/suggest.ts







/**
 * Suggests an edit of every policy file of a run. A file that several targets share loses only what none of them
 * needs. Every edited file is read again: nothing that stays may be lost, nothing but missing actions gained; an edit
 * that does not hold is dropped, and said. A file that a target shares which was not judged (`others` names it, by path)
 * is left as it is: nobody knows what that one needs.
 */
function suggest(targets, catalogue, others = new Map()) {
    const removals = new Map(targets.map((target) => [target, removalOf(target, catalogue)]));
    const wanted = targets.map((target) => ({ target, additions: additionsOf(target, catalogue) }));
    const results = planFiles(targets, removals, catalogue).map((plan) => {
        const additions = wanted.find(({ target }) => target === plan.owner)?.additions.statements ?? [];
        const result = { plan, ...proven(plan, additions, catalogue) };
        const other = others.get(plan.document.path);
        return other === undefined || result.file === undefined ? result : leftTo(other, plan);
    });
    return {
        files: results.flatMap(({ file }) => file ?? []),
        leftToHuman: wanted.flatMap(({ target, additions }) => leftToHuman(target, additions, results)),
        leftAlone: [...results.flatMap((one) => one.leftAlone), ...stayingWhole([...removals.values()])],
    };
}
function leftTo(other, plan) {
    const reason = `target ${(0,base_text/* quote */.hD)(other)} shares it, which this run does not judge`;
    return { plan, leftAlone: [{ file: plan.document.path, line: 1, reason }], notAdded: reason };
}
/** A wildcard of a shared file may stay for several targets; it is said once. */
function stayingWhole(removals) {
    const all = removals.flatMap(({ leftAlone }) => leftAlone);
    return [...new Map(all.map((one) => [`${one.file} ${one.line} ${one.reason}`, one])).values()];
}
/** Edits a file and proves the edit by reading it anew; an edit that does not hold is dropped. */
function proven({ document, live, removable }, additions, catalogue) {
    const { text, ...result } = editFile(document, live, removable, additions);
    if (text === document.text)
        return result;
    const after = (0,policy_document/* parsePolicy */.O)(text, document.path).document;
    const added = result.notAdded === undefined ? additions : [];
    if (after === undefined || !editHolds(document, after, { live, removable, added }))
        return { leftAlone: [{ file: document.path, line: 1, reason: broken }], notAdded: broken };
    const removed = (0,policy_grants/* grantsOf */.Rr)([document], catalogue)
        .actions.minus((0,policy_grants/* grantsOf */.Rr)([after], catalogue).actions)
        .names();
    const file = { path: document.path, before: document.text, after: text, removed };
    return { ...result, file: { ...file, added: added.flatMap(({ actions }) => actions) } };
}
const broken = 'the suggestion did not pass its own check: please report it';
const gone = 'its policy files are taken away by this change';
const shared = 'all its files are shared with other targets, which would get it too';
function leftToHuman(target, { left, statements }, results) {
    const home = results.find(({ plan }) => plan.owner === target);
    const homeless = target.documents.length === 0 ? gone : shared;
    const reason = home === undefined ? homeless : home.notAdded;
    const actions = reason === undefined ? [] : statements.flatMap((statement) => statement.actions);
    const unplaced = actions.map((action) => ({ action, reason: reason ?? '' }));
    return [...left, ...unplaced].map((one) => ({ target: target.name, ...one }));
}
/**
 * Plans every file of a run once. A file that several targets share loses only what none of them needs, and gets
 * nothing: what one of them lacks goes into the first file that it has for itself.
 */
function planFiles(targets, removals, catalogue) {
    const documents = new Map(targets.flatMap((target) => target.documents).map((document) => [document.path, document]));
    const open = new Set(targets);
    return [...documents.values()].map((document) => {
        const sharing = targets.filter((target) => target.documents.some(({ path }) => path === document.path));
        const [owner, ...others] = sharing;
        const owned = owner !== undefined && others.length === 0 && open.delete(owner);
        return {
            document,
            live: liveActions(document.path, sharing, catalogue),
            removable: removableTogether(sharing, removals, catalogue),
            ...(owned ? { owner } : {}),
        };
    });
}
function removableTogether(sharing, removals, catalogue) {
    const none = action_set/* ActionSet */.L.empty(catalogue);
    const each = sharing.map((target) => {
        const removable = removals.get(target)?.removable ?? none;
        return { removable, needed: target.grants.actions.minus(removable) };
    });
    const needed = action_set/* ActionSet */.L.union(catalogue, each.map((one) => one.needed));
    return action_set/* ActionSet */.L.union(catalogue, each.map((one) => one.removable)).minus(needed);
}
/** What each pattern of a file grants for any of the targets that share it. */
function liveActions(path, sharing, catalogue) {
    const live = new Map();
    for (const place of sharing.flatMap(({ grants }) => grants.places)) {
        if (place.path !== path)
            continue;
        const key = `${place.statement.span.start} ${place.pattern}`;
        live.set(key, live.get(key)?.union(place.actions) ?? place.actions);
    }
    const none = action_set/* ActionSet */.L.empty(catalogue);
    return ({ span }, pattern) => live.get(`${span.start} ${pattern}`) ?? none;
}
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
    const { grants, findings, unresolved = model.nothingUnresolved } = target;
    const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
    const proven = action_set/* ActionSet */.L.of(catalogue, ids);
    const whole = grants.places.filter((place) => (0,model.staysWhole)(place, unresolved));
    const kept = action_set/* ActionSet */.L.union(catalogue, whole.map(({ actions }) => actions));
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


/***/ })

};
