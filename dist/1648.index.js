export const id = 1648;
export const ids = [1648];
export const modules = {

/***/ 21648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _b: () => (/* reexport */ belongsToModule),
  v$: () => (/* reexport */ calledFolders),
  yS: () => (/* reexport */ folderOf),
  L5: () => (/* reexport */ isTerraformFile),
  uJ: () => (/* reexport */ joinPath),
  Te: () => (/* reexport */ readTerraform)
});

// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-ast.ts
class HclError extends Error {
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(25444);
;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-cursor.ts



const deepest = 100;
const longestChain = 1_000;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const space = /[ \t]+|\/\*[\s\S]*?\*\//y;
const spaceAndLines = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const lineEnd = /(?:#|\/\/)[^\n]*(?:\n|$)|\r?\n|$/y;
class Cursor {
    text;
    at = 0;
    #linesAreSpace = false;
    #depth = 0;
    #offsetOf;
    constructor(text, offsetOf = (at) => at) {
        (0,work/* spend */.R)(20 * text.length);
        this.text = text;
        this.#offsetOf = offsetOf;
    }
    span(start, end = this.at) {
        return { start: this.#offsetOf(start), end: this.#offsetOf(end) };
    }
    fail(message, at = this.at) {
        throw new HclError(this.#offsetOf(at), message);
    }
    found() {
        const [next] = this.text.slice(this.at, this.at + 2);
        if (next === undefined)
            return 'the end of the file';
        return next === '\n' || next === '\r' ? 'the end of the line' : (0,base_text/* quote */.hD)(this.match(/\w+/y) ?? next);
    }
    startsWith(text) {
        return this.text.startsWith(text, this.at);
    }
    take(text) {
        if (!this.startsWith(text))
            return false;
        this.at += text.length;
        return true;
    }
    expect(text, what = (0,base_text/* quote */.hD)(text)) {
        if (!this.take(text))
            this.fail(`expected ${what}, found ${this.found()}`);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        return pattern.exec(this.text)?.[0];
    }
    read(pattern) {
        const found = this.match(pattern);
        this.at += found?.length ?? 0;
        return found;
    }
    identifier(what = 'a name') {
        return this.read(identifier) ?? this.fail(`expected ${what}, found ${this.found()}`);
    }
    isIdentifier() {
        return this.match(identifier) !== undefined;
    }
    word(word) {
        return this.match(identifier) === word && this.take(word);
    }
    skip() {
        this.#pass(this.#linesAreSpace ? spaceAndLines : space);
    }
    skipLines() {
        this.#pass(spaceAndLines);
    }
    #pass(piece) {
        while (this.read(piece) !== undefined)
            ;
    }
    endLine() {
        this.#pass(space);
        return this.read(lineEnd) !== undefined;
    }
    nested(linesAreSpace, read) {
        const before = this.#linesAreSpace;
        if (++this.#depth > deepest)
            this.fail(`nested deeper than ${deepest} levels`);
        this.#linesAreSpace = linesAreSpace;
        const value = read();
        this.#linesAreSpace = before;
        this.#depth--;
        return value;
    }
    deeper(read) {
        return this.nested(this.#linesAreSpace, read);
    }
    chain(length) {
        if (length > longestChain)
            this.fail(`longer than ${longestChain} operators in one expression`);
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-template-parts.ts
function trimmed(parts, flush = false) {
    const marked = parts.map((part, index) => {
        if (part.kind !== 'text')
            return part;
        const [before, after] = [parts[index - 1], parts[index + 1]];
        const open = before !== undefined && before.kind !== 'text' && before.trimsAfter;
        const close = after !== undefined && after.kind !== 'text' && after.trimsBefore;
        return trimText(part, open, close);
    });
    return flush ? withoutIndentation(marked) : marked;
}
function trimText(part, open, close) {
    const start = open ? part.text.length - part.text.trimStart().length : 0;
    const end = close ? Math.max(start, part.text.trimEnd().length) : part.text.length;
    return cut(part, start, end);
}
function cut(part, start, end) {
    if (start === 0 && end === part.text.length)
        return part;
    const isVerbatim = part.end - part.start === part.text.length;
    const span = isVerbatim ? { start: part.start + start, end: part.start + end } : {};
    return { ...part, text: part.text.slice(start, end), ...span };
}
function withoutIndentation(parts) {
    const indents = [];
    const indented = new Set();
    let isLineStart = true;
    for (const [index, part] of parts.entries()) {
        if (isLineStart && !(part.kind === 'text' && /^\s*\n$/.test(part.text))) {
            indents.push(part.kind === 'text' ? part.text.length - part.text.trimStart().length : 0);
            if (part.kind === 'text')
                indented.add(index);
        }
        isLineStart = part.kind === 'text' && part.text.endsWith('\n');
    }
    const least = indents.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return parts.map((part, index) => part.kind === 'text' && indented.has(index) ? cut(part, least, part.text.length) : part);
}
function structured(parts, cursor) {
    const root = [];
    const open = [];
    for (const part of parts) {
        const top = open.at(-1);
        const into = top === undefined ? root : (top.second ?? top.first);
        if (part.kind === 'text') {
            if (part.text !== '')
                into.push({ kind: 'text', text: part.text, start: part.start, end: part.end });
        }
        else if (part.kind === 'value') {
            into.push({ kind: 'value', of: part.of, start: part.start, end: part.end });
        }
        else if (part.kind === 'if' || part.kind === 'for') {
            if (open.length > 50)
                cursor.fail('template directives nested deeper than 50 levels', part.at);
            open.push({ part, first: [] });
        }
        else if (part.kind === 'else') {
            if (top?.part.kind !== 'if' || top.second !== undefined)
                cursor.fail('else without if', part.at);
            else
                top.second = [];
        }
        else {
            open.pop();
            const outer = open.at(-1);
            const target = outer === undefined ? root : (outer.second ?? outer.first);
            target.push(hcl_template_parts_closed(top, part, cursor));
        }
    }
    const [unclosed] = open;
    if (unclosed !== undefined)
        cursor.fail(`%{ ${unclosed.part.kind} } does not end`, unclosed.part.at);
    return root;
}
function hcl_template_parts_closed(top, end, cursor) {
    const kind = end.kind === 'endif' ? 'if' : 'for';
    if (top === undefined || top.part.kind !== kind)
        return cursor.fail(`end of ${kind} without ${kind}`, end.at);
    const { part, first, second = [] } = top;
    const span = { start: part.start, end: end.end };
    if (part.kind === 'if')
        return { kind: 'if', test: part.test, yes: first, no: second, ...span };
    const { keyName, valueName, of } = part;
    const names = keyName === undefined ? { valueName } : { keyName, valueName };
    return { kind: 'for', ...names, of, body: first, ...span };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-template.ts

const quotedText = /[^"\\$%\r\n]+|[$%](?!\{|[$%]\{)/y;
const lineText = /[^$%\n]+|[$%](?!\{|[$%]\{)/y;
const escapes = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
const introducer = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
function readQuoted(cursor, expression) {
    const start = cursor.at;
    cursor.expect('"');
    const parts = [];
    while (!cursor.take('"'))
        parts.push(quotedPart(cursor, expression));
    return {
        kind: 'template',
        parts: structured(trimmed(parts), cursor),
        heredoc: false,
        ...cursor.span(start),
    };
}
function quotedPart(cursor, expression) {
    const start = cursor.at;
    const text = cursor.read(quotedText);
    if (text !== undefined)
        return { kind: 'text', text, at: start, ...cursor.span(start) };
    const sequenceText = cursor.read(escapes);
    if (sequenceText !== undefined)
        return { kind: 'text', text: unescaped(sequenceText, cursor), at: start, ...cursor.span(start) };
    if (cursor.startsWith('\\'))
        cursor.fail('not an sequenceText sequence of HCL');
    return sequence(cursor, expression) ?? cursor.fail('expected the quote that ends this string');
}
function unescaped(sequenceText, cursor) {
    const short = { n: '\n', r: '\r', t: '\t' }[sequenceText.charAt(1)];
    if (short !== undefined)
        return short;
    if (sequenceText.length === 2)
        return sequenceText.charAt(1);
    const code = Number.parseInt(sequenceText.slice(2), 16);
    return code > 0x10ffff ? cursor.fail('not a Unicode character') : String.fromCodePoint(code);
}
function readHeredoc(cursor, expression) {
    const start = cursor.at;
    const opening = cursor.match(introducer);
    if (opening === undefined)
        return undefined;
    cursor.at += opening.length;
    const tag = opening.replace(/^<<-?/, '').trim();
    const parts = [];
    let isLineStart = true;
    while (!(isLineStart && atEnd(cursor, tag))) {
        if (cursor.at >= cursor.text.length)
            cursor.fail(`the heredoc ${tag} does not end`, start);
        const part = linePart(cursor, expression);
        isLineStart = part.kind === 'text' && part.text.endsWith('\n');
        parts.push(part);
    }
    cursor.read(/[ \t]*/y);
    cursor.take(tag);
    const own = structured(trimmed(parts, opening.startsWith('<<-')), cursor);
    return { kind: 'template', parts: own, heredoc: true, ...cursor.span(start) };
}
function atEnd(cursor, tag) {
    const line = cursor.match(/[^\n]*/y) ?? '';
    return line.trim() === tag;
}
function readTemplate(cursor, expression) {
    const parts = [];
    while (cursor.at < cursor.text.length)
        parts.push(linePart(cursor, expression));
    return structured(trimmed(parts), cursor);
}
function linePart(cursor, expression) {
    const start = cursor.at;
    while (cursor.read(lineText) !== undefined)
        ;
    cursor.take('\n');
    const text = cursor.text.slice(start, cursor.at);
    if (text !== '')
        return { kind: 'text', text, at: start, ...cursor.span(start) };
    return sequence(cursor, expression) ?? cursor.fail('not a template');
}
function sequence(cursor, expression) {
    const start = cursor.at;
    const opening = cursor.read(/[$%]\{~?|\$\$\{|%%\{/y);
    if (opening === undefined)
        return undefined;
    if (opening === `$\${` || opening === '%%{') {
        return { kind: 'text', text: opening.slice(1), at: start, ...cursor.span(start) };
    }
    const part = cursor.nested(true, () => {
        cursor.skip();
        const inner = opening.startsWith('$')
            ? { kind: 'value', of: expression(cursor) }
            : directive(cursor, expression);
        cursor.skip();
        return inner;
    });
    const trimsAfter = cursor.take('~');
    cursor.expect('}');
    return { ...part, at: start, trimsBefore: opening.endsWith('~'), trimsAfter, ...cursor.span(start) };
}
function directive(cursor, expression) {
    const word = cursor.identifier('if, for, else, endif or endfor');
    cursor.skip();
    if (word === 'if')
        return { kind: 'if', test: expression(cursor) };
    if (word === 'else' || word === 'endif' || word === 'endfor')
        return { kind: word };
    if (word !== 'for')
        cursor.fail(`%{ ${word} } is not a template directive`);
    return { kind: 'for', ...readForHead(cursor, expression) };
}
function readForHead(cursor, expression) {
    const first = cursor.identifier();
    cursor.skip();
    const names = cursor.take(',') ? { keyName: first, valueName: secondName(cursor) } : { valueName: first };
    cursor.skip();
    if (!cursor.word('in'))
        cursor.fail(`expected in, found ${cursor.found()}`);
    cursor.skip();
    return { ...names, of: expression(cursor) };
}
function secondName(cursor) {
    cursor.skip();
    return cursor.identifier();
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-for.ts

function isFor(cursor) {
    return cursor.match(/for(?=[\s/#])(?!\s*[=:])/y) !== undefined;
}
function readFor(cursor, start, close, expression) {
    cursor.word('for');
    cursor.skip();
    const head = readForHead(cursor, expression);
    cursor.skip();
    cursor.expect(':');
    cursor.skip();
    const first = expression(cursor);
    cursor.skip();
    const second = close === '}' ? secondOf(cursor, expression) : undefined;
    const groups = second !== undefined && cursor.take('...');
    cursor.skip();
    const test = cursor.word('if') ? { test: lastOf(cursor, expression, close) } : {};
    if (test.test === undefined)
        cursor.expect(close);
    const result = second === undefined ? { value: first } : { key: first, value: second };
    return { kind: 'for', ...head, ...result, groups, ...test, ...cursor.span(start) };
}
function secondOf(cursor, expression) {
    cursor.expect('=>');
    cursor.skip();
    const value = expression(cursor);
    cursor.skip();
    return value;
}
function lastOf(cursor, expression, close) {
    cursor.skip();
    const test = expression(cursor);
    cursor.skip();
    cursor.expect(close);
    return test;
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-expression.ts


const operators = [
    ['||'],
    ['&&'],
    ['==', '!='],
    ['>=', '<=', '>', '<'],
    ['+', '-'],
    ['*', '/', '%'],
];
function readExpression(cursor) {
    return cursor.deeper(() => {
        const start = cursor.at;
        const test = readBinary(cursor, 0);
        const after = cursor.at;
        cursor.skip();
        if (!cursor.take('?')) {
            cursor.at = after;
            return test;
        }
        cursor.skip();
        const yes = readExpression(cursor);
        cursor.skip();
        cursor.expect(':');
        cursor.skip();
        const no = readExpression(cursor);
        return { kind: 'conditional', test, yes, no, ...cursor.span(start) };
    });
}
function readBinary(cursor, level) {
    const known = operators[level];
    if (known === undefined)
        return readAccess(cursor);
    const start = cursor.at;
    let left = readBinary(cursor, level + 1);
    for (let length = 0;; length++) {
        cursor.chain(length);
        const after = cursor.at;
        cursor.skip();
        const isComment = cursor.startsWith('//') || cursor.startsWith('/*');
        const operator = isComment ? undefined : known.find((one) => cursor.startsWith(one));
        if (operator === undefined) {
            cursor.at = after;
            return left;
        }
        cursor.take(operator);
        cursor.skip();
        const right = readBinary(cursor, level + 1);
        left = { kind: 'binary', operator, left, right, ...cursor.span(start) };
    }
}
function readAccess(cursor) {
    const start = cursor.at;
    let value = readTerm(cursor);
    for (let length = 0;; length++) {
        cursor.chain(length);
        const after = cursor.at;
        cursor.skip();
        const next = readStep(cursor, value, start);
        if (next === undefined) {
            cursor.at = after;
            return value;
        }
        value = next;
    }
}
function readStep(cursor, of, start) {
    if (cursor.startsWith('...'))
        return undefined;
    if (cursor.take('.')) {
        cursor.skip();
        return cursor.take('*') ? readSplat(cursor, of, start, false) : readMember(cursor, of, start);
    }
    if (!cursor.take('['))
        return undefined;
    const full = cursor.read(/[ \t]*\*[ \t]*\]/y);
    if (full !== undefined)
        return readSplat(cursor, of, start, true);
    const key = cursor.nested(true, () => inBrackets(cursor, ']'));
    return { kind: 'index', of, key, ...cursor.span(start) };
}
function readMember(cursor, of, start) {
    const number = cursor.at;
    const digits = cursor.read(/\d+/y);
    if (digits === undefined) {
        return {
            kind: 'attribute',
            of,
            name: cursor.identifier('the name of an attribute'),
            ...cursor.span(start),
        };
    }
    const key = { kind: 'literal', value: Number(digits), ...cursor.span(number) };
    return { kind: 'index', of, key, ...cursor.span(start) };
}
function readSplat(cursor, of, start, isFull) {
    let each = { kind: 'item', ...cursor.span(cursor.at) };
    for (let length = 0;; length++) {
        cursor.chain(length);
        const after = cursor.at;
        cursor.skip();
        const isNext = cursor.startsWith('.') || (isFull && cursor.startsWith('['));
        const next = isNext ? cursor.deeper(() => readStep(cursor, each, after)) : undefined;
        if (next === undefined) {
            cursor.at = after;
            return { kind: 'splat', of, each, ...cursor.span(start) };
        }
        each = next;
    }
}
function inBrackets(cursor, close) {
    cursor.skip();
    const value = readExpression(cursor);
    cursor.skip();
    cursor.expect(close);
    return value;
}
function readTerm(cursor) {
    const start = cursor.at;
    if (cursor.startsWith('"'))
        return readQuoted(cursor, readExpression);
    const heredoc = readHeredoc(cursor, readExpression);
    if (heredoc !== undefined)
        return heredoc;
    const number = cursor.read(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (number !== undefined)
        return { kind: 'literal', value: Number(number), ...cursor.span(start) };
    if (cursor.take('('))
        return cursor.nested(true, () => inBrackets(cursor, ')'));
    if (cursor.take('['))
        return cursor.nested(true, () => readTuple(cursor, start));
    if (cursor.take('{'))
        return cursor.nested(false, () => readObject(cursor, start));
    const sign = cursor.read(/[-!]/y);
    if (sign !== undefined) {
        cursor.skip();
        const of = cursor.deeper(() => readAccess(cursor));
        return { kind: 'unary', operator: sign === '-' ? '-' : '!', of, ...cursor.span(start) };
    }
    if (!cursor.isIdentifier())
        cursor.fail(`expected an expression, found ${cursor.found()}`);
    return readName(cursor, start);
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
function readName(cursor, start) {
    let name = cursor.identifier();
    while (cursor.take('::'))
        name += `::${cursor.identifier('the name of a function')}`;
    const after = cursor.at;
    cursor.skip();
    if (cursor.take('('))
        return cursor.nested(true, () => readCall(cursor, name, start));
    cursor.at = after;
    const value = words.get(name);
    return value === undefined
        ? { kind: 'name', name, ...cursor.span(start) }
        : { kind: 'literal', value, ...cursor.span(start) };
}
function readCall(cursor, name, start) {
    const values = [];
    let expands = false;
    cursor.skip();
    while (!cursor.take(')')) {
        values.push(readExpression(cursor));
        cursor.skip();
        expands = cursor.take('...');
        cursor.skip();
        if (!cursor.take(',') && !cursor.startsWith(')'))
            cursor.expect(')', '"," or ")"');
        cursor.skip();
        if (expands && !cursor.startsWith(')'))
            cursor.expect(')');
    }
    return { kind: 'call', name, arguments: values, expands, ...cursor.span(start) };
}
function readTuple(cursor, start) {
    cursor.skip();
    if (isFor(cursor))
        return readFor(cursor, start, ']', readExpression);
    const items = [];
    while (!cursor.take(']')) {
        items.push(readExpression(cursor));
        cursor.skip();
        if (!cursor.take(',') && !cursor.startsWith(']'))
            cursor.expect(']', '"," or "]"');
        cursor.skip();
    }
    return { kind: 'tuple', items, ...cursor.span(start) };
}
function readObject(cursor, start) {
    cursor.skipLines();
    if (isFor(cursor))
        return cursor.nested(true, () => readFor(cursor, start, '}', readExpression));
    const entries = [];
    while (!cursor.take('}')) {
        entries.push(readEntry(cursor));
        cursor.skip();
        const isSeparated = cursor.take(',') || cursor.endLine();
        if (!isSeparated && !cursor.startsWith('}'))
            cursor.expect('}', 'a new line, "," or "}"');
        cursor.skipLines();
        if (cursor.at >= cursor.text.length)
            cursor.fail('this object does not end', start);
    }
    return { kind: 'object', entries, ...cursor.span(start) };
}
function readEntry(cursor) {
    const start = cursor.at;
    const key = readExpression(cursor);
    const name = key.kind === 'name' ? key.name : key.kind === 'literal' ? String(key.value) : undefined;
    cursor.skip();
    if (!cursor.take('='))
        cursor.expect(':', '"=" or ":"');
    cursor.skip();
    const value = readExpression(cursor);
    const span = { start: key.start, end: key.end };
    if (name === undefined || cursor.text.charAt(start) === '(')
        return { key, value };
    return {
        key: { kind: 'template', parts: [{ kind: 'text', text: name, ...span }], heredoc: false, ...span },
        value,
    };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-body.ts




function parseHcl(text) {
    const cursor = new Cursor(text);
    cursor.take('\uFEFF');
    return readBody(cursor, () => cursor.at >= text.length);
}
function parseTemplate(text, offsetOf) {
    return readTemplate(new Cursor(text, offsetOf), readExpression);
}
function readBody(cursor, isEnd) {
    const attributes = [];
    const blocks = [];
    const names = new Set();
    for (cursor.skipLines(); !isEnd(); cursor.skipLines()) {
        const start = cursor.at;
        const name = cursor.identifier('the name of an argument or block');
        cursor.skip();
        if (cursor.startsWith('=') && !cursor.startsWith('==')) {
            if (names.has(name))
                cursor.fail(`the argument ${(0,base_text/* quote */.hD)(name)} was already set in this block`, start);
            names.add(name);
            attributes.push(readAttribute(cursor, name, start));
        }
        else {
            blocks.push(cursor.nested(false, () => readBlock(cursor, name, start)));
        }
        if (!cursor.endLine() && !isEnd())
            cursor.fail(`expected a new line, found ${cursor.found()}`);
    }
    return { attributes, blocks };
}
function readAttribute(cursor, name, start) {
    cursor.expect('=');
    cursor.skip();
    const value = readExpression(cursor);
    return { name, value, ...cursor.span(start) };
}
function readBlock(cursor, type, start) {
    const labels = [];
    while (!cursor.take('{')) {
        labels.push(readLabel(cursor));
        cursor.skip();
    }
    const body = readBody(cursor, () => {
        if (cursor.at >= cursor.text.length)
            cursor.fail(`the block ${(0,base_text/* quote */.hD)(type)} does not end`, start);
        return cursor.startsWith('}');
    });
    cursor.expect('}');
    return { type, labels, body, ...cursor.span(start) };
}
function readLabel(cursor) {
    if (!cursor.startsWith('"'))
        return cursor.identifier('"=", "{" or a label');
    const template = readQuoted(cursor, readExpression);
    const parts = template.kind === 'template' ? template.parts : [];
    return parts
        .map((part) => (part.kind === 'text' ? part.text : cursor.fail('a label is a plain string')))
        .join('');
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/json-offsets.ts
function decodedOffsets(text, start, end) {
    const offsets = [];
    let at = start + 1;
    while (at < end - 1) {
        offsets.push(at);
        if (text.charAt(at) !== '\\')
            at += 1;
        else
            at += text.charAt(at + 1) === 'u' ? 6 : 2;
    }
    return offsets;
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/hcl-json.ts




const labelled = new Map([
    ['resource', 2],
    ['data', 2],
    ['module', 1],
    ['variable', 1],
    ['output', 1],
    ['provider', 1],
    ['locals', 0],
    ['terraform', 0],
]);
const nested = new Set([
    'statement',
    'principals',
    'not_principals',
    'condition',
    'inline_policy',
    'content',
]);
function parseHclJson(text) {
    const json = (0,json_tree/* parseJson */.qF)(text, '');
    if ('severity' in json) {
        const lines = text.split('\n').slice(0, json.line - 1);
        const offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + json.column - 1;
        throw new HclError(offset, json.message);
    }
    const blocks = membersOf(json.root).flatMap((member) => {
        const labels = labelled.get(member.key);
        return labels === undefined ? [] : blocksOf(member, labels, [], text);
    });
    return { attributes: [], blocks };
}
function membersOf(node) {
    if (node.kind === 'object')
        return node.members.filter(({ key }) => key !== '//');
    return node.kind === 'array' ? node.items.flatMap(membersOf) : [];
}
function blocksOf({ key, value }, labels, own, text, type = key) {
    if (labels > 0) {
        return membersOf(value).flatMap((one) => blocksOf(one, labels - 1, [...own, one.key], text, type));
    }
    const nodes = value.kind === 'array' ? value.items : [value];
    return nodes.flatMap((node) => {
        if (node.kind !== 'object')
            return [];
        return [{ type, labels: own, body: bodyOf(node, text), start: node.offset, end: node.end }];
    });
}
function bodyOf(node, text) {
    const attributes = [];
    const blocks = [];
    for (const member of membersOf(node)) {
        if (nested.has(member.key))
            blocks.push(...blocksOf(member, 0, [], text));
        else if (member.key === 'dynamic') {
            blocks.push(...membersOf(member.value).flatMap((one) => blocksOf(one, 0, [one.key], text, 'dynamic')));
        }
        else {
            const { offset: start, end } = member;
            attributes.push({ name: member.key, value: expressionOf(member.value, text), start, end });
        }
    }
    return { attributes, blocks };
}
function expressionOf(node, text) {
    const span = { start: node.offset, end: node.end };
    switch (node.kind) {
        case 'array':
            return { kind: 'tuple', items: node.items.map((item) => expressionOf(item, text)), ...span };
        case 'object': {
            const entries = membersOf(node).map(({ key, value, offset, end }) => {
                const name = {
                    kind: 'template',
                    parts: [{ kind: 'text', text: key, start: offset, end }],
                    heredoc: false,
                    start: offset,
                    end,
                };
                return { key: name, value: expressionOf(value, text) };
            });
            return { kind: 'object', entries, ...span };
        }
        case 'string':
            return {
                kind: 'template',
                parts: partsOf(node.value, node.offset, node.end, text),
                heredoc: false,
                ...span,
            };
        default:
            return { kind: 'literal', value: node.value, ...span };
    }
}
function partsOf(value, start, end, text) {
    const offsets = decodedOffsets(text, start, end);
    return parseTemplate(value, (at) => offsets[at] ?? end - 1);
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/configuration.ts




const isConfiguration = /\.(tf|tofu)(\.json)?$/;
const isOverride = /(^|[/_])override\.(tf|tofu)(\.json)?$/;
const largest = 2 * 1024 * 1024;
function isTerraformFile(path) {
    return isConfiguration.test(path);
}
function parseFile({ path, text }) {
    const problem = (offset, message) => {
        const position = (0,json_tree/* lineIndex */.Dp)(text).positionOf(offset);
        const remedy = 'correct the syntax at this location';
        return { severity: 'error', code: 'not-hcl', path, ...position, message, remedy };
    };
    if (text.length > largest)
        return { ...problem(0, 'larger than 2 MB'), code: 'too-deep', remedy: 'split the file' };
    try {
        return path.endsWith('.json') ? parseHclJson(text) : parseHcl(text);
    }
    catch (error) {
        if (error instanceof HclError)
            return problem(error.offset, error.message);
        throw error;
    }
}
function readConfiguration(folder, files) {
    const names = new Set(files.map(({ path }) => path));
    const own = files
        .filter(({ path }) => !(/\.tf(\.json)?$/.test(path) && names.has(path.replace(/\.tf(\.json)?$/, '.tofu$1'))))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    const reader = new ConfigurationReader(folder);
    for (const file of own.filter(({ path }) => !isOverride.test(path)))
        reader.add(file, false);
    for (const file of own.filter(({ path }) => isOverride.test(path)))
        reader.add(file, true);
    return reader;
}
class ConfigurationReader {
    folder;
    locals = new Map();
    resources = new Map();
    modules = new Map();
    variables = new Map();
    outputs = new Map();
    replaced = [];
    problems = [];
    broken = [];
    constructor(folder) {
        this.folder = folder;
    }
    add(file, overrides) {
        const body = parseFile(file);
        if ('severity' in body) {
            this.problems.push(body);
            this.broken.push({ at: { file: file.path, start: 0, end: 0 }, reason: body.message });
            return;
        }
        for (const block of body.blocks)
            this.#add(file.path, block, overrides);
    }
    #add(file, block, overrides) {
        const [first = '', second = ''] = block.labels;
        switch (block.type) {
            case 'locals':
                for (const attribute of block.body.attributes)
                    this.#addLocal(file, attribute);
                break;
            case 'resource':
                this.#put(this.resources, `${first}.${second}`, { file, block }, overrides);
                break;
            case 'data':
                this.#put(this.resources, `data.${first}.${second}`, { file, block }, overrides);
                break;
            case 'module':
                this.#put(this.modules, first, { file, block }, overrides);
                break;
            case 'variable':
                this.#put(this.variables, first, { file, block }, overrides);
                break;
            case 'output':
                this.#put(this.outputs, first, { file, block }, overrides);
                break;
        }
    }
    #addLocal(file, attribute) {
        const before = this.locals.get(attribute.name);
        if (before !== undefined)
            this.replaced.push({ ...before, by: file, what: `local.${attribute.name}` });
        this.locals.set(attribute.name, { file, attribute });
    }
    #put(into, name, located, overrides) {
        const before = into.get(name);
        into.set(name, before !== undefined && overrides ? this.#merged(name, before, located) : located);
    }
    #merged(name, before, { file, block }) {
        const [own, other] = [before.block.body, block.body];
        const set = new Set(other.attributes.map((one) => one.name));
        const types = new Set(other.blocks.map(({ type }) => type));
        for (const attribute of own.attributes) {
            if (!set.has(attribute.name))
                continue;
            const what = `${name}.${attribute.name}`;
            this.replaced.push({
                file: before.files?.get(attribute.name) ?? before.file,
                attribute,
                by: file,
                what,
            });
        }
        const files = new Map(before.files ?? []);
        for (const one of set)
            files.set(one, file);
        for (const type of types)
            files.set(`{}${type}`, file);
        const body = {
            attributes: [...own.attributes.filter((one) => !set.has(one.name)), ...other.attributes],
            blocks: [...own.blocks.filter(({ type }) => !types.has(type)), ...other.blocks],
        };
        return { ...before, block: { ...before.block, body }, files };
    }
}
function fileOfAttribute({ file, files }, name) {
    return files?.get(name) ?? file;
}
function configuration_fileOfBlocks({ file, files }, type) {
    return files?.get(`{}${type}`) ?? file;
}
function attributeOf({ body }, name) {
    return body.attributes.find((one) => one.name === name);
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/paths.ts
function joinPath(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
function relativePath(from, to) {
    const [own, other] = [from, to].map((one) => one.split('/').filter((part) => part !== ''));
    let same = 0;
    while (own !== undefined && other !== undefined && same < own.length && own[same] === other[same])
        same++;
    const up = (own ?? []).slice(same).map(() => '..');
    return [...up, ...(other ?? []).slice(same)].join('/') || '.';
}
function isLocalSource(source) {
    return /^\.{1,2}(\/|$)/.test(source);
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/value.ts

const nowhere = { file: '', start: 0, end: 0 };
function plain(value, at) {
    return { kind: 'plain', value, at };
}
function hole(ref, reason, at) {
    return { kind: 'hole', ref: shortRef(ref), reason, at };
}
function shortRef(ref) {
    if (ref.length <= 200)
        return ref;
    let hash = 0;
    for (let index = 0; index < ref.length; index++)
        hash = (Math.imul(hash, 31) + ref.charCodeAt(index)) | 0;
    return `${ref.slice(0, 160)}... ${(hash >>> 0).toString(16)}`;
}
function errorHole(ref, reason, at) {
    return { ...hole(ref, reason, at), isError: true };
}
const mostPieces = 10_000;
const longestText = 1_000_000;
function textOf(pieces, at, isLiteral = false) {
    const open = pieces.filter((piece) => piece.kind === 'hole' && piece.either !== undefined);
    const [first] = open;
    if (first?.kind !== 'hole' || first.either === undefined || open.length > mostEither) {
        return plainText(pieces, at, isLiteral);
    }
    const index = pieces.indexOf(first);
    const options = first.either.map((one) => {
        return textOf([...pieces.slice(0, index), ...one, ...pieces.slice(index + 1)], at);
    });
    return choiceOf(options, { key: shortRef(first.ref), reason: first.reason, at }, at);
}
const mostEither = 3;
function plainText(pieces, at, isLiteral) {
    (0,work/* spend */.R)(5 * pieces.length);
    let length = 0;
    for (const piece of pieces)
        length += piece.kind === 'text' ? piece.text.length : 1;
    if (pieces.length <= mostPieces && (isLiteral || length <= longestText))
        return { kind: 'text', pieces, at, isLiteral };
    return hole('...', 'the text is too long', at);
}
const mostOptions = 64;
function choiceOf(options, doubt, at) {
    const count = options.reduce((sum, one) => sum + (one.kind === 'choice' ? one.count : 1), 0);
    if (count > mostOptions)
        return hole(doubt.key, `${doubt.reason}, and there are too many possible values`, at);
    return { kind: 'choice', options, doubt, at, count };
}
function uniqueDoubts(doubts) {
    if (doubts.length < 2)
        return doubts;
    (0,work/* spend */.R)(10 * doubts.length);
    return [
        ...new Map(doubts.map((one) => [`${one.key} ${one.at.file} ${one.at.start} ${one.option ?? ''}`, one])).values(),
    ];
}
function made(text, at) {
    return { kind: 'text', pieces: [{ kind: 'text', text }], at, isLiteral: false };
}
function listOf(values, at) {
    return { kind: 'list', items: values.map((value) => ({ value, doubts: [] })), more: [], at };
}
function isNull(value) {
    return value === undefined || (value.kind === 'plain' && value.value === null);
}
function exactText(value) {
    if (value?.kind === 'plain' && value.value !== null)
        return String(value.value);
    if (value?.kind !== 'text')
        return undefined;
    let text = '';
    for (const piece of value.pieces) {
        if (piece.kind !== 'text')
            return undefined;
        text += piece.text;
    }
    return text;
}
function refOf(value) {
    switch (value.kind) {
        case 'text':
            return value.pieces.map((piece) => refOfPiece(piece)).join('');
        case 'plain':
            return String(value.value);
        case 'hole':
        case 'lazy':
            return value.ref;
        case 'choice':
            return shortRef(`${value.doubt.key} ? ${value.options.map(refOf).join(' : ')}`);
        default:
            return value.kind;
    }
}
function refOfPiece(piece) {
    if (piece.kind === 'text')
        return piece.text;
    return piece.kind === 'hole' ? piece.ref : 'json';
}
function reasonOf(value) {
    if (value.kind === 'hole')
        return value.reason;
    if (value.kind === 'choice')
        return value.doubt.reason;
    if (value.kind === 'lazy')
        return `${value.ref} is not a plain value`;
    if (value.kind !== 'text')
        return undefined;
    for (const piece of value.pieces)
        if (piece.kind === 'hole')
            return piece.reason;
    return undefined;
}
function doubtOf(value, at = value.at) {
    const reason = reasonOf(value) ?? 'it is not known';
    return { key: shortRef(refOf(value)), reason, at };
}
function sameDoubt(a, b) {
    return a.key === b.key && a.option === b.option;
}
function piecesOf(value) {
    switch (value.kind) {
        case 'text':
            return value.pieces;
        case 'plain':
            return value.value === null ? [] : [{ kind: 'text', text: String(value.value) }];
        default: {
            const reason = reasonOf(value) ?? `a ${value.kind} stands where a string is expected`;
            const either = eitherOf(value);
            return [{ kind: 'hole', ref: refOf(value), reason, ...(either === undefined ? {} : { either }) }];
        }
    }
}
function eitherOf(value) {
    if (value.kind !== 'choice' || value.count !== 2)
        return undefined;
    const [first, second] = value.options;
    if (exactText(first) === undefined || exactText(second) === undefined)
        return undefined;
    return first === undefined || second === undefined ? undefined : [piecesOf(first), piecesOf(second)];
}
function itemsOf(value) {
    switch (value.kind) {
        case 'list':
            return value;
        case 'map':
            return { items: [...value.entries.values()], more: value.more };
        case 'hole':
            return { items: [], more: [doubtOf(value)] };
        case 'choice': {
            const inner = value.options.map(itemsOf);
            const items = common(inner.map((one) => one.items)) ??
                inner.flatMap((one, option) => one.items.map((item) => ({ ...item, doubts: [...item.doubts, { ...value.doubt, option }] })));
            return { items, more: uniqueDoubts(inner.flatMap((one) => one.more)) };
        }
        default:
            return isNull(value) ? { items: [], more: [] } : { items: [{ value, doubts: [] }], more: [] };
    }
}
function common([first, ...others]) {
    const textsOf = (items) => items.map(({ value }) => exactText(value));
    if (first === undefined || first.some(({ value }) => exactText(value) === undefined))
        return undefined;
    const texts = JSON.stringify(textsOf(first));
    return others.every((one) => JSON.stringify(textsOf(one)) === texts) ? first : undefined;
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/access.ts


function access(of, key, at) {
    switch (of.kind) {
        case 'lazy':
            return of.get(key, at);
        case 'hole':
            return {
                ...hole(/^\d+$/.test(key) ? `${of.ref}[${key}]` : `${of.ref}.${key}`, of.reason, at),
                ...(of.isError ? { isError: true } : {}),
            };
        case 'choice':
            return mapChoice(of, (option) => access(option, key, at));
        case 'map': {
            const found = of.entries.get(key);
            if (found === undefined)
                return absent(of.more[0], key, at);
            return withDoubts(found, at);
        }
        case 'list': {
            const position = Number(key);
            const found = of.items[position < 0 ? of.items.length + position : position];
            const before = of.items.slice(0, position).flatMap(({ doubts }) => doubts);
            const open = before[0] ?? (found === undefined ? of.more[0] : undefined);
            if (open !== undefined)
                return hole(`${open.key}[${key}]`, open.reason, at);
            return found === undefined ? absent(undefined, key, at) : withDoubts(found, at);
        }
        default:
            return errorHole(`${refOf(of)}.${key}`, `there is no ${key} in it`, at);
    }
}
function absent(open, key, at) {
    if (open !== undefined)
        return hole(`${open.key}.${key}`, open.reason, at);
    return errorHole(key, `there is no ${key} in it`, at);
}
function withDoubts({ value }, _at) {
    return value;
}
function mapChoice(value, apply) {
    if (value.kind !== 'choice')
        return apply(value);
    (0,work/* spend */.R)(20 * value.count);
    const options = value.options.map((option) => mapChoice(option, apply));
    const possible = options.filter((option) => !(option.kind === 'hole' && option.isError));
    const [only] = possible;
    return possible.length === 1 && only !== undefined ? only : choiceOf(options, value.doubt, value.at);
}
function combined(ref, values, at) {
    const reason = values.map(reasonOf).find((one) => one !== undefined) ?? 'it cannot be evaluated without Terraform';
    const isError = values.some((one) => one.kind === 'hole' && one.isError);
    const made = hole(ref, reason, at);
    return isError ? { ...made, isError } : made;
}
function spread(value) {
    if (value.kind === 'map') {
        const items = [...value.entries].map(([key, item]) => {
            return { key: made(key, item.value.at), item };
        });
        return { items: items.sort((a, b) => (keyText(a.key) < keyText(b.key) ? -1 : 1)), more: value.more };
    }
    if (value.kind === 'choice') {
        const inner = value.options.map(spread);
        const open = inner.find((one) => 'reason' in one);
        if (open !== undefined && 'reason' in open)
            return open;
        const rounds = inner.flatMap((one) => ('reason' in one ? [] : [one]));
        return {
            items: rounds.flatMap(({ items }) => items.map(({ key, item }) => ({ key, item: { ...item, doubts: [...item.doubts, value.doubt] } }))),
            more: rounds.flatMap(({ more }) => more),
        };
    }
    if (value.kind === 'hole' || value.kind === 'lazy')
        return doubtOf(value);
    const { items, more } = itemsOf(value);
    return { items: items.map((item, index) => ({ key: plain(index, item.value.at), item })), more };
}
function keyText(key) {
    return exactText(key) ?? '';
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/operators.ts


function negated(operator, value, at) {
    return mapChoice(value, (option) => {
        const text = exactText(option);
        if (operator === '!' && (text === 'true' || text === 'false'))
            return plain(text === 'false', at);
        if (operator === '-' && text !== undefined)
            return plain(-Number(text), at);
        return combined(`${operator}${refOf(option)}`, [option], at);
    });
}
function binary(operator, left, right, at) {
    if (operator === '&&' || operator === '||')
        return logical(operator, left, right, at);
    return mapChoice(left, (a) => mapChoice(right, (b) => compared(operator, a, b, at)));
}
function logical(operator, left, right, at) {
    const decides = operator === '||' ? 'true' : 'false';
    const [a, b] = [exactText(left), exactText(right)];
    if (a === decides || b === decides)
        return plain(decides === 'true', at);
    if (a !== undefined && b !== undefined)
        return plain(decides !== 'true', at);
    return a === undefined ? (b === undefined ? unknown(operator, left, right, at) : left) : right;
}
function unknown(operator, left, right, at) {
    return combined(`${refOf(left)} ${operator} ${refOf(right)}`, [left, right], at);
}
function compared(operator, left, right, at) {
    if (operator === '==' || operator === '!=') {
        const equal = isEqual(left, right);
        return equal === undefined
            ? unknown(operator, left, right, at)
            : plain(equal === (operator === '=='), at);
    }
    const [a, b] = [exactText(left), exactText(right)];
    if (a === undefined || b === undefined)
        return unknown(operator, left, right, at);
    return plain(calculated(operator, Number(a), Number(b)), at);
}
function calculated(operator, a, b) {
    switch (operator) {
        case '+':
            return a + b;
        case '-':
            return a - b;
        case '*':
            return a * b;
        case '/':
            return a / b;
        case '%':
            return a % b;
        case '>':
            return a > b;
        case '<':
            return a < b;
        case '>=':
            return a >= b;
        default:
            return a <= b;
    }
}
function isEqual(left, right) {
    if (isUnknown(left) || isUnknown(right))
        return undefined;
    if (isNull(left) || isNull(right))
        return isNull(left) && isNull(right);
    const [a, b] = [exactText(left), exactText(right)];
    if (a !== undefined && b !== undefined)
        return a === b && isBoolean(left) === isBoolean(right);
    if (left.kind === 'text' || right.kind === 'text')
        return textsDiffer(left, right) ? false : undefined;
    return allEqual(left, right);
}
function textsDiffer(left, right) {
    const filled = (value) => value.kind === 'text' && value.pieces.some((piece) => piece.kind === 'text' && piece.text !== '');
    return (exactText(left) === '' && filled(right)) || (exactText(right) === '' && filled(left));
}
function isBoolean(value) {
    return value.kind === 'plain' && typeof value.value === 'boolean';
}
function isUnknown(value) {
    return value.kind === 'hole' || value.kind === 'choice' || value.kind === 'lazy';
}
function allEqual(left, right) {
    const [a, b] = [operators_membersOf(left), operators_membersOf(right)];
    if (a === undefined || b === undefined)
        return undefined;
    if (a.length !== b.length)
        return false;
    const answers = a.map(([key, value], index) => {
        const [other, second] = b[index] ?? [];
        return key !== other || second === undefined ? false : isEqual(value, second);
    });
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}
function operators_membersOf(value) {
    if (value.kind !== 'list' && value.kind !== 'map')
        return undefined;
    const entries = value.kind === 'map'
        ? [...value.entries].sort()
        : value.items.map((item, index) => [String(index), item]);
    const isOpen = value.more.length > 0 || entries.some(([, { doubts }]) => doubts.length > 0);
    return isOpen ? undefined : entries.map(([key, item]) => [key, item.value]);
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/scope.ts


function withNames(scope, names) {
    return { ...scope, names: new Map([...scope.names, ...names]) };
}
function atOf({ file }, { start, end }) {
    return { file, start, end };
}
const scope_deepest = 400;
const longestList = 5_000;
class Depth {
    #depth = 0;
    within(at, evaluate) {
        (0,work/* spend */.R)(50);
        if (this.#depth >= scope_deepest)
            return hole('...', 'the expression nests too deep to be evaluated', at);
        this.#depth++;
        try {
            return evaluate();
        }
        finally {
            this.#depth--;
        }
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/functions-collections.ts





function list(items, more, at) {
    (0,work/* spend */.R)(20 * items.length);
    if (items.length > longestList)
        return hole('[...]', `a list of more than ${longestList} items`, at);
    return { kind: 'list', items, more: uniqueDoubts(more), at };
}
function isClosed({ items, more }) {
    return more.length === 0 && items.every(({ doubts }) => doubts.length === 0);
}
const concat = (values, { at }) => {
    const all = values.map(itemsOf);
    return list(all.flatMap(({ items }) => items), all.flatMap(({ more }) => more), at);
};
const flatten = ([value], { at }) => {
    if (value === undefined)
        return undefined;
    const { items, more } = flat(value, 0);
    return list(items, more, at);
};
function flat(value, depth) {
    if (depth > 20)
        return { items: [], more: itemsOf(value).more };
    const { items, more } = itemsOf(value);
    const inner = items.map(({ value: one, doubts }) => {
        const isList = one.kind === 'list' || one.kind === 'hole' || one.kind === 'choice';
        if (!isList || (one.kind === 'choice' && !one.options.some(({ kind }) => kind === 'list')))
            return { items: [{ value: one, doubts }], more: [] };
        const parts = flat(one, depth + 1);
        return {
            items: parts.items.map((item) => ({ ...item, doubts: [...item.doubts, ...doubts] })),
            more: parts.more,
        };
    });
    return {
        items: inner.flatMap((one) => one.items),
        more: [...more, ...inner.flatMap((one) => one.more)],
    };
}
const distinct = ([value], { at }) => {
    if (value === undefined || value.kind === 'hole')
        return undefined;
    const { items, more } = itemsOf(value);
    const found = new Map();
    const kept = [];
    for (const item of items) {
        const text = exactText(item.value);
        const before = text === undefined ? undefined : found.get(text);
        if (text === undefined)
            kept.push(item);
        else if (before === undefined) {
            kept.push(text);
            found.set(text, item);
        }
        else
            found.set(text, joinedItem(before, item));
    }
    const all = kept.flatMap((one) => (typeof one === 'string' ? (found.get(one) ?? []) : [one]));
    return list(all, more, at);
};
function joinedItem(first, second) {
    const doubts = first.doubts.length === 0 ? [] : second.doubts.length === 0 ? [] : first.doubts;
    if (first.value.kind !== 'text' || second.value.kind !== 'text')
        return { ...first, doubts };
    const also = [...(first.value.also ?? []), second.value.at, ...(second.value.also ?? [])];
    return { value: { ...first.value, also }, doubts };
}
const compact = ([value], { at }) => {
    if (value === undefined || value.kind === 'hole')
        return undefined;
    const { items, more } = itemsOf(value);
    return list(items.filter((item) => !isNull(item.value) && exactText(item.value) !== ''), more, at);
};
const merge = (values, { at }) => {
    const entries = new Map();
    const more = [];
    for (const value of values) {
        if (isNull(value))
            continue;
        if (value.kind === 'choice') {
            for (const option of value.options) {
                if (option.kind !== 'map')
                    continue;
                for (const [key, item] of option.entries) {
                    if (entries.has(key))
                        return undefined;
                    entries.set(key, { ...item, doubts: [...item.doubts, value.doubt] });
                }
            }
        }
        else if (value.kind === 'map') {
            for (const [key, item] of value.entries)
                entries.set(key, item);
            more.push(...value.more);
        }
        else
            more.push({ key: refOf(value), reason: combinedReason(value), at: value.at });
    }
    return { kind: 'map', entries, more: uniqueDoubts(more), at };
};
function combinedReason(value) {
    return value.kind === 'hole' ? value.reason : 'it is not known';
}
const lookup = ([map, key, fallback], { at }) => {
    const text = exactText(key);
    if (map === undefined || text === undefined)
        return undefined;
    return mapChoice(map, (option) => {
        const found = access(option, text, at);
        return found.kind === 'hole' && found.isError && fallback !== undefined ? fallback : found;
    });
};
const keys = ([map], { at }) => {
    if (map?.kind !== 'map')
        return undefined;
    const names = [...map.entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return list(names.map(([key, { value, doubts }]) => ({ value: made(key, value.at), doubts })), map.more, at);
};
const values = ([map], { at }) => {
    if (map?.kind !== 'map')
        return map?.kind === 'choice' ? list(itemsOf(map).items, itemsOf(map).more, at) : undefined;
    const sorted = [...map.entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return list(sorted.map(([, item]) => item), map.more, at);
};
const contains = ([value, wanted], { at }) => {
    if (value === undefined || wanted === undefined || value.kind === 'hole')
        return undefined;
    const own = itemsOf(value);
    const answers = own.items.map((item) => [isEqual(item.value, wanted), item.doubts.length === 0]);
    if (answers.some(([equal, certain]) => equal === true && certain))
        return plain(true, at);
    const isOpen = own.more.length > 0 || answers.some(([equal]) => equal !== false);
    return isOpen ? undefined : plain(false, at);
};
const functions_collections_length = ([value], context) => {
    const { at } = context;
    if (value === undefined)
        return undefined;
    if (value.kind === 'plain')
        return errorHole('length', 'there is no length of it', at);
    if (value.kind === 'choice')
        return mapChoice(value, (one) => functions_collections_length([one], context) ?? combined(`length(${refOf(one)})`, [one], at));
    const text = value.kind === 'text' ? exactText(value) : undefined;
    if (text !== undefined)
        return plain(text.length, at);
    if (value.kind === 'map')
        return isClosed({ items: [...value.entries.values()], more: value.more })
            ? plain(value.entries.size, at)
            : undefined;
    return value.kind === 'list' && isClosed(value) ? plain(value.items.length, at) : undefined;
};
const functions_collections_element = ([value, position], { at }) => {
    const index = Number(exactText(position));
    if (value?.kind !== 'list' || Number.isNaN(index) || value.items.length === 0)
        return undefined;
    return isClosed(value) ? access(value, String(index % value.items.length), at) : undefined;
};
const slice = ([value, from, to], { at }) => {
    const [start, end] = [Number(exactText(from)), Number(exactText(to))];
    if (value?.kind !== 'list' || Number.isNaN(start) || Number.isNaN(end) || !isClosed(value))
        return undefined;
    return list(value.items.slice(start, end), [], at);
};
const one = ([value], { at }) => {
    if (value === undefined || value.kind === 'hole')
        return undefined;
    const { items, more } = itemsOf(value);
    const [first, second] = items;
    if (more.length > 0 || second !== undefined)
        return undefined;
    if (first === undefined)
        return plain(null, at);
    const [doubt] = first.doubts;
    if (doubt === undefined)
        return first.value;
    return choiceOf([first.value, plain(null, at)], doubt, at);
};
const reverse = ([value], { at }) => value?.kind === 'list' ? list(value.items.toReversed(), value.more, at) : undefined;
const sort = ([value], { at }) => {
    if (value?.kind !== 'list')
        return undefined;
    const sorted = value.items.toSorted((a, b) => (exactText(a.value) ?? '') < (exactText(b.value) ?? '') ? -1 : 1);
    return list(sorted, value.more, at);
};
const tolist = ([value], { at }) => value === undefined || value.kind === 'hole' ? value : list(itemsOf(value).items, itemsOf(value).more, at);
const coalescelist = (lists) => lists.find((one) => one.kind !== 'list' || one.items.length > 0 || one.more.length > 0) ?? lists.at(-1);
const collectionFunctions = [
    ['concat', concat],
    ['flatten', flatten],
    ['distinct', distinct],
    ['compact', compact],
    ['merge', merge],
    ['lookup', lookup],
    ['keys', keys],
    ['values', values],
    ['contains', contains],
    ['length', functions_collections_length],
    ['element', functions_collections_element],
    ['slice', slice],
    ['one', one],
    ['reverse', reverse],
    ['sort', sort],
    ['tolist', tolist],
    ['toset', distinct],
    ['coalescelist', coalescelist],
];

;// CONCATENATED MODULE: ./src/policy/formats/terraform/functions-sets.ts





const range = (limits, { at }) => {
    const numbers = limits.map((one) => Number(exactText(one)));
    if (numbers.some(Number.isNaN))
        return undefined;
    const [start, end, step] = numbers.length === 1 ? [0, numbers[0] ?? 0, 1] : [numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 1];
    if (step === 0 || Math.abs((end - start) / step) > longestList)
        return undefined;
    const all = [];
    for (let one = start; step > 0 ? one < end : one > end; one += step)
        all.push(plain(one, at));
    return listOf(all, at);
};
const setproduct = (sets, { at }) => {
    const all = sets.map(itemsOf);
    const count = all.reduce((product, { items }) => product * items.length, 1);
    if (count > longestList)
        return hole('setproduct(...)', `a list of more than ${longestList} items`, at);
    if (all.some((one) => !isClosed(one)))
        return undefined;
    (0,work/* spend */.R)(100 * count);
    let rows = [[]];
    for (const { items } of all)
        rows = rows.flatMap((row) => items.map(({ value }) => [...row, value]));
    return listOf(rows.map((row) => listOf(row, at)), at);
};
const zipmap = ([names, all], { at }) => {
    if (names?.kind !== 'list' || all?.kind !== 'list' || !isClosed(names) || !isClosed(all))
        return undefined;
    const entries = new Map();
    for (const [index, { value }] of names.items.entries()) {
        const [key, item] = [exactText(value), all.items[index]];
        if (key === undefined || item === undefined)
            return undefined;
        entries.set(key, item);
    }
    return { kind: 'map', entries, more: [], at };
};
const chunklist = ([value, size], { at }) => {
    const count = Number(exactText(size));
    if (value?.kind !== 'list' || !isClosed(value) || !(count > 0))
        return undefined;
    const chunks = [];
    for (let start = 0; start < value.items.length; start += count) {
        chunks.push({ kind: 'list', items: value.items.slice(start, start + count), more: [], at });
    }
    return listOf(chunks, at);
};
const setOperation = (keeps) => ([first, ...others], { at }) => {
    const all = [first, ...others].map((value) => (value === undefined ? undefined : itemsOf(value)));
    if (all.some((one) => one === undefined || !isClosed(one)))
        return undefined;
    const texts = new Set(all.slice(1).flatMap((own) => own?.items.map(({ value }) => exactText(value)) ?? []));
    return list(all[0]?.items.filter(({ value }) => keeps(texts.has(exactText(value)))) ?? [], [], at);
};
const setunion = (sets, context) => {
    const joined = concat(sets, context);
    return joined === undefined ? undefined : distinct([joined], context);
};
const alltrue = ([value], { at }) => {
    if (value === undefined || value.kind === 'hole')
        return undefined;
    const texts = itemsOf(value).items.map((item) => exactText(item.value));
    if (texts.includes('false'))
        return plain(false, at);
    return texts.includes(undefined) || itemsOf(value).more.length > 0 ? undefined : plain(true, at);
};
const anytrue = ([value], { at }) => {
    if (value === undefined || value.kind === 'hole')
        return undefined;
    const texts = itemsOf(value).items.map((item) => exactText(item.value));
    if (texts.includes('true'))
        return plain(true, at);
    return texts.includes(undefined) || itemsOf(value).more.length > 0 ? undefined : plain(false, at);
};
const index = ([value, wanted], { at }) => {
    if (value?.kind !== 'list' || wanted === undefined || !isClosed(value))
        return undefined;
    const found = value.items.findIndex((item) => isEqual(item.value, wanted) === true);
    return found < 0 ? errorHole('index', 'the list does not hold it', at) : plain(found, at);
};
const setFunctions = [
    ['range', range],
    ['setproduct', setproduct],
    ['zipmap', zipmap],
    ['chunklist', chunklist],
    ['setunion', setunion],
    ['setsubtract', setOperation((isInOthers) => !isInOthers)],
    ['setintersection', setOperation((isInOthers) => isInOthers)],
    ['alltrue', alltrue],
    ['anytrue', anytrue],
    ['index', index],
];

;// CONCATENATED MODULE: ./src/policy/formats/terraform/functions-text.ts


function ofTexts(apply) {
    const call = (values, context) => {
        const open = values.findIndex(({ kind }) => kind === 'choice');
        const choice = values[open];
        if (choice !== undefined) {
            return mapChoice(choice, (option) => {
                const others = values.map((value, index) => (index === open ? option : value));
                return call(others, context) ?? unknownText(others, context.at);
            });
        }
        const texts = values.map(exactText);
        const known = texts.flatMap((text) => text ?? []);
        if (known.length < texts.length)
            return undefined;
        const result = apply(known);
        if (result === undefined)
            return undefined;
        return typeof result === 'string' ? made(result, context.at) : plain(result, context.at);
    };
    return call;
}
function unknownText(values, at) {
    return textOf(values.flatMap(piecesOf), at);
}
const join = ([separator, ...lists], { at }) => {
    const text = exactText(separator);
    const all = lists.map(itemsOf);
    const items = all.flatMap((one) => one.items);
    const more = all.flatMap((one) => one.more);
    const [first] = items;
    if (text === '' && items.length === 1 && first !== undefined && more.length === 0)
        return first.value;
    const isOpen = more.length > 0 || items.some(({ doubts }) => doubts.length > 0);
    if (text === undefined || isOpen)
        return undefined;
    const pieces = items.flatMap(({ value }, index) => [
        ...(index === 0 ? [] : [{ kind: 'text', text }]),
        ...piecesOf(value),
    ]);
    return textOf(pieces, at);
};
const format = ([pattern, ...values], { at }) => {
    const text = exactText(pattern);
    if (text === undefined)
        return undefined;
    const pieces = [];
    let next = 0;
    let end = 0;
    for (const match of text.matchAll(/%(?:\[(\d+)\])?([a-z%])/g)) {
        pieces.push({ kind: 'text', text: text.slice(end, match.index) });
        end = match.index + match[0].length;
        if (match[2] === '%') {
            pieces.push({ kind: 'text', text: '%' });
            continue;
        }
        if (!/[svdq]/.test(match[2] ?? ''))
            return undefined;
        if (match[1] !== undefined)
            next = Number(match[1]) - 1;
        const value = values[next++];
        if (value === undefined)
            return undefined;
        pieces.push(...quoted(match[2] === 'q', piecesOf(value)));
    }
    if (/%(?!(?:\[\d+\])?[a-z%])/.test(text))
        return undefined;
    pieces.push({ kind: 'text', text: text.slice(end) });
    return textOf(pieces, at);
};
function quoted(isQuoted, pieces) {
    if (!isQuoted)
        return pieces;
    const mark = { kind: 'text', text: '"' };
    return [mark, ...pieces, mark];
}
const formatlist = ([pattern, ...values], context) => {
    const lists = values.filter(({ kind }) => kind === 'list' || kind === 'hole' || kind === 'choice');
    const [list] = lists;
    if (pattern === undefined || list === undefined || lists.length !== 1)
        return undefined;
    const { items, more } = itemsOf(list);
    const each = items.flatMap(({ value, doubts }) => {
        const own = values.map((one) => (one === list ? value : one));
        const made = format([pattern, ...own], context);
        return made === undefined ? [] : [{ value: made, doubts }];
    });
    if (each.length < items.length)
        return undefined;
    return { kind: 'list', items: each, more, at: context.at };
};
const replace = ([value, from, to], { at }) => {
    const [search, by] = [exactText(from), exactText(to)];
    if (value === undefined || search === undefined || by === undefined || /^\/[\s\S]*\/$/.test(search))
        return undefined;
    const factor = by.length / Math.max(search.length, 1);
    return mapPieces(value, at, (text) => text.length * factor > 2_000_000 ? text : text.split(search).join(by));
};
function mapPieces(value, at, apply) {
    if (value.kind === 'choice') {
        return mapChoice(value, (option) => mapPieces(option, at, apply) ?? unknownText([option], at));
    }
    if (value.kind !== 'text' && value.kind !== 'plain')
        return undefined;
    const pieces = piecesOf(value).map((piece) => {
        return piece.kind === 'text' ? { kind: 'text', text: apply(piece.text) } : piece;
    });
    return textOf(pieces, at);
}
function onPieces(apply) {
    return ([value], { at }) => (value === undefined ? undefined : mapPieces(value, at, apply));
}
const split = ([separator, value], { at }) => {
    const [by, text] = [exactText(separator), exactText(value)];
    if (by === undefined || text === undefined)
        return undefined;
    const texts = text === '' ? [] : text.split(by);
    return { kind: 'list', items: texts.map((one) => ({ value: made(one, at), doubts: [] })), more: [], at };
};
function trimmedOf(text, characters, start, end) {
    let [from, to] = [0, text.length];
    while (start && from < to && characters.includes(text.charAt(from)))
        from++;
    while (end && to > from && characters.includes(text.charAt(to - 1)))
        to--;
    return text.slice(from, to);
}
const title = (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const substr = ([value, start, length], { at }) => {
    const text = exactText(value);
    const [from, count] = [Number(exactText(start)), Number(exactText(length))];
    if (text === undefined || Number.isNaN(from) || Number.isNaN(count))
        return undefined;
    const begin = from < 0 ? text.length + from : from;
    return made(text.slice(begin, count < 0 ? undefined : begin + count), at);
};
const textFunctions = [
    ['join', join],
    ['format', format],
    ['formatlist', formatlist],
    ['split', split],
    ['replace', replace],
    ['substr', substr],
    ['lower', onPieces((text) => text.toLowerCase())],
    ['upper', onPieces((text) => text.toUpperCase())],
    ['title', onPieces(title)],
    ['trimspace', ofTexts(([text = '']) => text.trim())],
    ['trim', ofTexts(([text = '', characters = '']) => trimmedOf(text, characters, true, true))],
    ['trimprefix', ofTexts(([text = '', by = '']) => (text.startsWith(by) ? text.slice(by.length) : text))],
    [
        'trimsuffix',
        ofTexts(([text = '', by = '']) => (by !== '' && text.endsWith(by) ? text.slice(0, -by.length) : text)),
    ],
    ['startswith', ofTexts(([text = '', by = '']) => text.startsWith(by))],
    ['endswith', ofTexts(([text = '', by = '']) => text.endsWith(by))],
    ['strcontains', ofTexts(([text = '', by = '']) => text.includes(by))],
    ['basename', ofTexts(([text = '']) => text.replace(/\/+$/, '').replace(/^.*\//, ''))],
    ['dirname', ofTexts(([text = '']) => text.replace(/\/[^/]*$/, '') || (text.startsWith('/') ? '/' : '.'))],
    ['pathexpand', ofTexts(([text = '']) => text)],
    ['chomp', ofTexts(([text = '']) => text.replace(/[\r\n]+$/, ''))],
    ['parseint', ofTexts(([text = '', base = '10']) => Number.parseInt(text, Number(base)))],
    ['abs', ofTexts(([text = '']) => Math.abs(Number(text)))],
    ['ceil', ofTexts(([text = '']) => Math.ceil(Number(text)))],
    ['floor', ofTexts(([text = '']) => Math.floor(Number(text)))],
    ['max', ofTexts((texts) => Math.max(...texts.map(Number)))],
    ['min', ofTexts((texts) => Math.min(...texts.map(Number)))],
];

;// CONCATENATED MODULE: ./src/policy/formats/terraform/json-text.ts


const jsonMark = `\${json}`;
function decodeJson({ pieces, at }) {
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === 'json')
        return only.value;
    const { text, stretches } = written(pieces);
    const json = (0,json_tree/* parseJson */.qF)(text, at.file);
    if ('severity' in json)
        return `${json.message} (line ${json.line} of the text)`;
    return decoded(json.root, { stretches, at });
}
function written(pieces) {
    const stretches = [];
    let text = '';
    let isInString = false;
    for (const piece of pieces) {
        const start = text.length;
        if (piece.kind === 'text') {
            text += piece.text;
            isInString = endsInString(piece.text, isInString);
        }
        else {
            const ref = JSON.stringify(piece.kind === 'hole' ? `\${${piece.ref}}` : jsonMark).slice(1, -1);
            text += isInString ? ref : `"${ref}"`;
        }
        stretches.push({ start, end: text.length, piece });
    }
    return { text, stretches };
}
function endsInString(text, before) {
    let isIn = before;
    for (let index = 0; index < text.length; index++) {
        const character = text.charAt(index);
        if (character === '"')
            isIn = !isIn;
        else if (isIn && character === '\\')
            index++;
    }
    return isIn;
}
function decoded(node, source) {
    const at = placeOf(node.offset, node.end, source);
    switch (node.kind) {
        case 'array':
            return {
                kind: 'list',
                items: node.items.map((item) => ({ value: decoded(item, source), doubts: [] })),
                more: [],
                at,
            };
        case 'object':
            return {
                kind: 'map',
                entries: new Map(node.members.map(({ key, value }) => [
                    key,
                    { value: decoded(value, source), doubts: [] },
                ])),
                more: [],
                at,
            };
        case 'string':
            return stringOf(node.value, node.offset, node.end, source, at);
        default:
            return plain(node.value, at);
    }
}
function touching(start, end, { stretches }) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.end ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const found = [];
    for (let index = low; index < stretches.length; index++) {
        const one = stretches[index];
        if (one === undefined || one.start >= end)
            break;
        found.push(one);
    }
    return found;
}
function placeOf(start, end, source) {
    const all = touching(start, end, source);
    const first = offsetIn(all[0], start);
    const last = offsetIn(all.at(-1), end);
    if (first === undefined)
        return source.at;
    if (last === undefined || last.file !== first.file || last.offset < first.offset) {
        return { file: first.file, start: first.offset, end: first.offset };
    }
    return { file: first.file, start: first.offset, end: last.offset };
}
function offsetIn(stretch, offset) {
    if (stretch?.piece.kind !== 'text' || stretch.piece.at === undefined)
        return undefined;
    const { at, text } = stretch.piece;
    const isVerbatim = at.end - at.start === text.length;
    return { file: at.file, offset: isVerbatim ? at.start + (offset - stretch.start) : at.start };
}
function stringOf(value, start, end, source, at) {
    const all = touching(start, end, source);
    const [only] = all;
    const isWhole = all.length === 1 && only !== undefined && only.start === start && only.end === end;
    if (isWhole && only.piece.kind === 'hole')
        return hole(only.piece.ref, only.piece.reason, source.at);
    if (isWhole && only.piece.kind === 'json')
        return only.piece.value;
    const holes = all.filter(({ piece }) => piece.kind !== 'text');
    const isVerbatim = all.every(({ piece }) => piece.kind === 'text' && piece.at !== undefined && piece.at.end - piece.at.start === piece.text.length);
    const isOnePlace = isVerbatim && at.end - at.start === end - start;
    if (holes.length === 0) {
        return { kind: 'text', pieces: [{ kind: 'text', text: value, at }], at, isLiteral: isOnePlace };
    }
    return {
        kind: 'text',
        pieces: splitAt(value, holes.map(({ piece }) => piece)),
        at,
        isLiteral: false,
    };
}
function splitAt(value, holes) {
    const pieces = [];
    let rest = value;
    for (const piece of holes) {
        const ref = piece.kind === 'hole' ? `\${${piece.ref}}` : jsonMark;
        const index = rest.indexOf(ref);
        if (index < 0)
            continue;
        pieces.push({ kind: 'text', text: rest.slice(0, index) }, piece.kind === 'json' ? jsonHole : piece);
        rest = rest.slice(index + ref.length);
    }
    return [...pieces, { kind: 'text', text: rest }];
}
const jsonHole = { kind: 'hole', ref: 'json', reason: 'JSON stands within a string' };

;// CONCATENATED MODULE: ./src/policy/formats/terraform/functions.ts








function callFunction(name, values, context) {
    const plainName = name.replace(/^core::/, '');
    const known = functions.get(plainName);
    const ref = `${plainName}(${values.map(refOf).join(', ')})`.slice(0, 200);
    const result = known?.(values, context);
    if (result !== undefined)
        return result;
    const open = combined(ref, values, context.at);
    if (values.some((value) => reasonOf(value) !== undefined))
        return open;
    return hole(ref, `${plainName}() is not evaluated with these values`, context.at);
}
const encode = ([value], { at }) => {
    if (value === undefined)
        return undefined;
    return { kind: 'text', pieces: [{ kind: 'json', value }], at, isLiteral: false };
};
const decode = ([value], { at }) => value === undefined
    ? undefined
    : mapChoice(value, (option) => {
        if (option.kind !== 'text')
            return combined(`jsondecode(${refOf(option)})`, [option], at);
        const decoded = decodeJson(option);
        return typeof decoded === 'string' ? errorHole('jsondecode', decoded, at) : decoded;
    });
const tryFirst = (values) => values.find((value) => !(value.kind === 'hole' && value.isError)) ?? values.at(-1);
const can = ([value], { at }) => {
    if (value?.kind === 'hole')
        return value.isError ? plain(false, at) : undefined;
    return plain(true, at);
};
const file = ([path], { scope, at }) => {
    const text = exactText(path);
    if (text === undefined)
        return undefined;
    const found = scope.files.read(text);
    if (typeof found === 'string')
        return errorOfFile(text, found, at);
    const place = { file: found.path, start: 0, end: found.text.length };
    return { kind: 'text', pieces: [{ kind: 'text', text: found.text, at: place }], at, isLiteral: false };
};
function errorOfFile(path, reason, at) {
    return hole(`file("${path}")`, reason, at);
}
const templatefile = ([path, variables], { scope, at, render }) => {
    const text = exactText(path);
    if (text === undefined || variables === undefined)
        return undefined;
    const found = scope.files.read(text);
    if (typeof found === 'string')
        return errorOfFile(text, found, at);
    try {
        const parts = parseTemplate(found.text);
        const inner = templateScope(scope, found.path, variables);
        return textOf(render(parts, inner), at);
    }
    catch (error) {
        if (!(error instanceof HclError))
            throw error;
        return hole(`templatefile("${path === undefined ? '' : text}")`, `${found.path}: ${error.message}`, at);
    }
};
function templateScope(scope, path, variables) {
    const names = variables.kind === 'map' ? [...variables.entries] : [];
    return {
        ...scope,
        file: path,
        names: new Map(names.map(([name, { value }]) => [name, value])),
        root: (name, at) => {
            const reason = `the template ${path} has no variable ${name}`;
            return variables.kind === 'map' && variables.more.length === 0
                ? errorHole(name, reason, at)
                : combined(name, [variables], at);
        },
    };
}
const fileexists = ([path], { scope, at }) => {
    const text = exactText(path);
    return text === undefined ? undefined : plain(typeof scope.files.read(text) !== 'string', at);
};
const passed = ([value]) => value;
const coalesce = (values, { at }) => {
    for (const value of values) {
        if (isNull(value) || exactText(value) === '')
            continue;
        if (value.kind === 'hole' || value.kind === 'choice') {
            return combined(`coalesce(${refOf(value)})`, [value], at);
        }
        return value;
    }
    return errorHole('coalesce', 'all arguments of coalesce are null', at);
};
const type = ([value], { at }) => (value === undefined ? undefined : made(value.kind, at));
const functions = new Map([
    ...collectionFunctions,
    ...setFunctions,
    ...textFunctions,
    ['jsonencode', encode],
    ['yamlencode', encode],
    ['jsondecode', decode],
    ['yamldecode', decode],
    ['try', tryFirst],
    ['can', can],
    ['coalesce', coalesce],
    ['file', file],
    ['templatefile', templatefile],
    ['fileexists', fileexists],
    ['sensitive', passed],
    ['nonsensitive', passed],
    ['tostring', passed],
    ['tonumber', passed],
    ['tobool', passed],
    ['tomap', passed],
    ['type', type],
]);

;// CONCATENATED MODULE: ./src/policy/formats/terraform/evaluate.ts






const depth = new Depth();
function evaluate(node, scope) {
    const at = atOf(scope, node);
    return depth.within(at, () => evaluated(node, scope, at));
}
function evaluated(node, scope, at) {
    switch (node.kind) {
        case 'literal':
            return plain(node.value, at);
        case 'template':
            return template(node, scope, at);
        case 'name':
            return scope.names.get(node.name) ?? scope.root(node.name, at);
        case 'item':
            return scope.names.get('*') ?? hole('*', 'a splat without a list', at);
        case 'attribute':
            return seenAt(access(evaluate(node.of, scope), node.name, at), at);
        case 'index':
            return evaluate_index(evaluate(node.of, scope), evaluate(node.key, scope), at);
        case 'splat':
            return splat(node, scope, at);
        case 'tuple':
            return listOf(node.items.map((item) => evaluate(item, scope)), at);
        case 'object':
            return object(node, scope, at);
        case 'call':
            return call(node, scope, at);
        case 'conditional':
            return conditional(node, scope, at);
        case 'for':
            return forExpression(node, scope, at);
        case 'unary':
            return negated(node.operator, evaluate(node.of, scope), at);
        case 'binary':
            return binary(node.operator, evaluate(node.left, scope), evaluate(node.right, scope), at);
    }
}
function seenAt(value, at) {
    return value.kind === 'hole' ? { ...value, at } : value;
}
function evaluate_index(of, key, at) {
    const text = exactText(key);
    if (text !== undefined)
        return access(of, text, at);
    const same = sameInstance(of, key) ?? oneOfAll(of, key, at);
    if (same !== undefined)
        return same;
    return mapChoice(key, (option) => exactText(option) === undefined
        ? combined(`${refOf(of)}[${refOf(option)}]`, [option, of], at)
        : evaluate_index(of, option, at));
}
function sameInstance(of, key) {
    const ref = refOf(key);
    if (of.kind === 'map')
        return of.entries.get(`*${ref}`)?.value;
    const isCount = of.kind === 'list' && ref.startsWith('count.index') && of.items.length === 1;
    return isCount ? of.items[0]?.value : undefined;
}
function oneOfAll(of, key, at) {
    if (key.kind === 'choice' || (of.kind !== 'list' && of.kind !== 'map'))
        return undefined;
    const { items, more } = itemsOf(of);
    if (items.length === 0)
        return undefined;
    const others = more.map((doubt) => hole(doubt.key, doubt.reason, at));
    return choiceOf([...items.map(({ value }) => value), ...others], doubtOf(key, at), at);
}
function conditional(node, scope, at) {
    const test = evaluate(node.test, scope);
    const known = truthOf(test);
    if (known !== undefined)
        return evaluate(known ? node.yes : node.no, scope);
    const options = [evaluate(node.yes, scope), evaluate(node.no, scope)];
    return choiceOf(options, doubtOf(test, at), at);
}
function truthOf(value) {
    const text = exactText(value);
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function object(node, scope, at) {
    const entries = new Map();
    const more = [];
    for (const { key, value } of node.entries) {
        const name = evaluate(key, scope);
        const text = exactText(name);
        if (text === undefined)
            more.push(doubtOf(name));
        else
            entries.set(text, { value: evaluate(value, scope), doubts: [] });
    }
    return { kind: 'map', entries, more, at };
}
function call(node, scope, at) {
    const values = node.arguments.map((one) => evaluate(one, scope));
    const last = values.at(-1);
    if (!node.expands || last === undefined)
        return callFunction(node.name, values, { scope, at, render });
    const { items, more } = itemsOf(last);
    if (more.length > 0 || items.some(({ doubts }) => doubts.length > 0)) {
        const doubts = [...more, ...items.flatMap((one) => one.doubts)];
        return doubtfulExpansion(node.name, [...values.slice(0, -1), ...items.map((one) => one.value)], doubts, {
            ...{ scope, at },
        });
    }
    return callFunction(node.name, [...values.slice(0, -1), ...items.map(({ value }) => value)], {
        ...{ scope, at, render },
    });
}
function doubtfulExpansion(name, values, doubts, { scope, at }) {
    const result = callFunction(name, values, { scope, at, render });
    if (result.kind === 'list') {
        const items = result.items.map((item) => ({ ...item, doubts: [...item.doubts, ...doubts] }));
        return { ...result, items, more: [...result.more, ...doubts] };
    }
    const [doubt] = doubts;
    return hole(`${name}(...)`, doubt?.reason ?? 'its arguments are not known', at);
}
function splat(node, scope, at) {
    const of = evaluate(node.of, scope);
    const each = (value) => evaluate(node.each, withNames(scope, [['*', value]]));
    return mapChoice(of, (option) => {
        if (option.kind === 'hole')
            return hole(`${option.ref}[*]`, option.reason, at);
        const { items, more } = option.kind === 'map' ? itemsOf(listOf([option], at)) : itemsOf(option);
        return { kind: 'list', items: items.map((item) => ({ ...item, value: each(item.value) })), more, at };
    });
}
function forExpression(node, scope, at) {
    const rounds = spread(evaluate(node.of, scope));
    if ('reason' in rounds)
        return hole(`for(${rounds.key})`, rounds.reason, at);
    (0,work/* spend */.R)(100 * rounds.items.length);
    if (rounds.items.length > longestList)
        return hole('for', `more than ${longestList} items`, at);
    const all = rounds.items.flatMap(({ key, item }) => {
        const names = [[node.valueName, item.value]];
        if (node.keyName !== undefined)
            names.push([node.keyName, key]);
        const inner = withNames(scope, names);
        const test = node.test === undefined ? undefined : evaluate(node.test, inner);
        const truth = test === undefined ? true : truthOf(test);
        if (truth === false)
            return [];
        const doubts = truth === undefined && test !== undefined ? [...item.doubts, doubtOf(test, at)] : item.doubts;
        const name = node.key === undefined ? undefined : evaluate(node.key, inner);
        return [{ name, item: { value: evaluate(node.value, inner), doubts } }];
    });
    if (node.key === undefined) {
        return { kind: 'list', items: all.map(({ item }) => item), more: rounds.more, at };
    }
    const entries = new Map();
    const more = [...rounds.more];
    for (const { name, item } of all) {
        const text = exactText(name);
        if (text === undefined)
            more.push(doubtOf(name ?? item.value));
        else if (node.groups)
            entries.set(text, grouped(entries.get(text), item, at));
        else
            entries.set(text, item);
    }
    return { kind: 'map', entries, more, at };
}
function grouped(before, item, at) {
    const items = before === undefined ? [] : itemsOf(before.value).items;
    return { value: { kind: 'list', items: [...items, item], more: [], at }, doubts: [] };
}
function template(node, scope, at) {
    const [first, ...others] = node.parts;
    if (!node.heredoc && others.length === 0 && first?.kind === 'value')
        return evaluate(first.of, scope);
    const isLiteral = !node.heredoc && node.parts.every(({ kind }) => kind === 'text');
    return textOf(render(node.parts, scope), at, isLiteral);
}
function render(parts, scope) {
    return parts.flatMap((part) => {
        const at = { file: scope.file, start: part.start, end: part.end };
        if (part.kind === 'text')
            return [{ kind: 'text', text: part.text, at }];
        if (part.kind === 'value')
            return piecesOf(evaluate(part.of, scope));
        if (part.kind === 'if') {
            const test = evaluate(part.test, scope);
            const known = truthOf(test);
            if (known !== undefined)
                return render(known ? part.yes : part.no, scope);
            const reason = reasonOf(test) ?? 'its test is not known';
            const either = [render(part.yes, scope), render(part.no, scope)];
            return [{ kind: 'hole', ref: `if ${refOf(test)}`, reason, either }];
        }
        return rounds(part, scope);
    });
}
function rounds(part, scope) {
    const of = evaluate(part.of, scope);
    const all = spread(of);
    const open = 'reason' in all ? all : (all.more[0] ?? all.items.flatMap(({ item }) => item.doubts)[0]);
    if ('reason' in all || open !== undefined) {
        return [{ kind: 'hole', ref: `for ${refOf(of)}`, reason: open?.reason ?? 'its list is not known' }];
    }
    return all.items.flatMap(({ key, item }) => {
        (0,work/* spend */.R)(100);
        const names = [[part.valueName, item.value]];
        if (part.keyName !== undefined)
            names.push([part.keyName, key]);
        return render(part.body, withNames(scope, names));
    });
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/variables.ts





const isVariableFile = /\.tfvars(\.json)?$/;
function setsVariables(path) {
    return isVariableFile.test(path);
}
function rootVariables(root, files, named, scope) {
    const own = [...files.keys()].filter((path) => folderOf(path) === root && setsVariables(path));
    const loaded = own.filter((path) => /(^|\/)terraform\.tfvars(\.json)?$/.test(path)).sort();
    const auto = own.filter((path) => /\.auto\.tfvars(\.json)?$/.test(path)).sort();
    const others = own.filter((path) => !loaded.includes(path) && !auto.includes(path) && !named.includes(path));
    const read = (isLoaded) => (path) => {
        return { path, isLoaded, values: readVariables(path, files.get(path) ?? '', scope) };
    };
    return { files: [...others.map(read(false)), ...[...loaded, ...auto, ...named].map(read(true))] };
}
function readVariables(path, text, scope) {
    if (path.endsWith('.json')) {
        const body = parseFile({ path, text: `{"locals":${text}}` });
        const shift = '{"locals":'.length;
        if ('severity' in body)
            return new Map();
        const all = body.blocks.flatMap((block) => block.body.attributes);
        return new Map(all.map(({ name, value }) => [name, moved(evaluate(value, { ...scope, file: path }), shift)]));
    }
    const body = parseFile({ path, text });
    if ('severity' in body)
        return new Map();
    return new Map(body.attributes.map(({ name, value }) => [name, evaluate(value, { ...scope, file: path })]));
}
function moved(value, by) {
    const move = (at) => ({ ...at, start: at.start - by, end: at.end - by });
    const at = move(value.at);
    const item = (one) => ({ ...one, value: moved(one.value, by) });
    if (value.kind === 'list')
        return { ...value, at, items: value.items.map(item) };
    if (value.kind === 'map') {
        return { ...value, at, entries: new Map([...value.entries].map(([key, one]) => [key, item(one)])) };
    }
    if (value.kind !== 'text')
        return { ...value, at };
    const pieces = value.pieces.map((piece) => piece.kind === 'text' && piece.at !== undefined ? { ...piece, at: move(piece.at) } : piece);
    return { ...value, at, pieces };
}
function rootValue(name, located, { files }, scope, assume) {
    const at = { file: located.file, start: located.block.start, end: located.block.end };
    const set = files.filter(({ values }) => values.has(name));
    const loaded = set
        .filter(({ isLoaded }) => isLoaded)
        .at(-1)
        ?.values.get(name);
    if (loaded !== undefined)
        return conformed(loaded, typeOf(located), scope);
    const fallback = defaultOf(located, scope);
    const other = set.find(({ values }) => {
        const value = values.get(name);
        return value !== undefined && (fallback === undefined || isEqual(value, fallback) !== true);
    });
    if (other !== undefined) {
        return hole(`var.${name}`, `var.${name} is set in ${other.path}, which is not loaded by itself: name it as var-file`, at);
    }
    if (fallback === undefined) {
        return hole(`var.${name}`, `var.${name} has no default and nothing in the repository sets it`, at);
    }
    assume(`var.${name} is its default`);
    return fallback;
}
function defaultOf(located, scope) {
    const attribute = attributeOf(located.block, 'default');
    if (attribute === undefined)
        return undefined;
    return conformed(evaluate(attribute.value, { ...scope, file: located.file }), typeOf(located), scope);
}
function typeOf({ block }) {
    return attributeOf(block, 'type')?.value;
}
function conformed(value, type, scope) {
    if (type?.kind !== 'call' || isNull(value))
        return value;
    const [inner] = type.arguments;
    if (inner === undefined)
        return value;
    if (type.name === 'object')
        return conformedObject(value, inner, scope);
    if (type.name === 'optional')
        return conformed(value, inner, scope);
    if (!['list', 'set', 'map'].includes(type.name))
        return value;
    const item = (one) => ({ ...one, value: conformed(one.value, inner, scope) });
    if (value.kind === 'list')
        return { ...value, items: value.items.map(item) };
    if (value.kind !== 'map')
        return value;
    return { ...value, entries: new Map([...value.entries].map(([key, one]) => [key, item(one)])) };
}
function conformedObject(value, type, scope) {
    if (value.kind !== 'map' || type.kind !== 'object')
        return value;
    const entries = new Map(value.entries);
    for (const { key, value: own } of type.entries) {
        const name = refOf(evaluate(key, scope));
        const found = entries.get(name);
        const fallback = own.kind === 'call' && own.name === 'optional' ? own.arguments[1] : undefined;
        if (found !== undefined && !(isNull(found.value) && fallback !== undefined)) {
            entries.set(name, { ...found, value: conformed(found.value, own, scope) });
        }
        else if (own.kind === 'call' && own.name === 'optional') {
            const made = fallback === undefined ? plain(null, value.at) : evaluate(fallback, scope);
            entries.set(name, { value: conformed(made, own, scope), doubts: [] });
        }
    }
    return { ...value, entries };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/closure.ts



function belongsToModule(name) {
    return isTerraformFile(name) || setsVariables(name);
}

function calledFolders(folder, files) {
    const sources = files.flatMap((file) => {
        const body = isTerraformFile(file.path) ? parseFile(file) : undefined;
        if (body === undefined || 'severity' in body)
            return [];
        return body.blocks.flatMap((block) => {
            const source = block.type === 'module' ? attributeOf(block, 'source')?.value : undefined;
            if (source?.kind !== 'template')
                return [];
            return [source.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')];
        });
    });
    return [...new Set(sources.filter(isLocalSource).map((source) => joinPath(folder, source)))];
}

// EXTERNAL MODULE: ./src/policy/inventory.ts
var policy_inventory = __webpack_require__(74170);
;// CONCATENATED MODULE: ./src/policy/formats/terraform/dynamic.ts





function dynamic_blocksOf(located, type, scope) {
    const more = [];
    const blocks = located.block.body.blocks.flatMap((block) => {
        if (block.type === type) {
            return [{ block, scope: { ...scope, file: configuration_fileOfBlocks(located, type) }, doubts: [] }];
        }
        if (block.type !== 'dynamic' || block.labels[0] !== type)
            return [];
        const made = dynamicBlocks(block, type, { ...scope, file: configuration_fileOfBlocks(located, 'dynamic') });
        more.push(...made.more);
        return made.blocks;
    });
    return { blocks, more };
}
function dynamicBlocks(dynamic, type, scope) {
    const forEach = attributeOf(dynamic, 'for_each');
    const content = dynamic.body.blocks.find((block) => block.type === 'content');
    if (forEach === undefined || content === undefined)
        return { blocks: [], more: [] };
    const iterator = attributeOf(dynamic, 'iterator')?.value;
    const name = iterator?.kind === 'name' ? iterator.name : type;
    const at = { file: scope.file, start: dynamic.start, end: dynamic.end };
    const rounds = spread(evaluate(forEach.value, scope));
    const inScope = (key, value) => {
        const entries = new Map([
            ['key', { value: key, doubts: [] }],
            ['value', { value, doubts: [] }],
        ]);
        return withNames(scope, [[name, { kind: 'map', entries, more: [], at }]]);
    };
    const open = 'reason' in rounds ? [rounds] : rounds.more;
    const items = 'reason' in rounds ? [] : rounds.items;
    const blocks = items.map(({ key, item }) => {
        const doubts = item.doubts.map((doubt) => ({ ...doubt, at }));
        const isIndex = exactText(key) !== undefined && key.kind === 'plain';
        return { block: content, scope: inScope(isIndex ? item.value : key, item.value), doubts };
    });
    const others = open.map((doubt) => {
        const inner = inScope(hole(`${name}.key`, doubt.reason, at), hole(`${name}.value`, doubt.reason, at));
        return { block: content, scope: inner, doubts: [{ ...doubtOf(hole(doubt.key, doubt.reason, at)), at }] };
    });
    return { blocks: [...blocks, ...others], more: [] };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/attachments.ts



const attachmentTypes = new Map([
    ['aws_iam_role_policy', { principals: [{ kind: 'role', argument: 'role' }], document: 'policy' }],
    ['aws_iam_user_policy', { principals: [{ kind: 'user', argument: 'user' }], document: 'policy' }],
    ['aws_iam_group_policy', { principals: [{ kind: 'group', argument: 'group' }], document: 'policy' }],
    [
        'aws_iam_role_policy_attachment',
        { principals: [{ kind: 'role', argument: 'role' }], arns: 'policy_arn' },
    ],
    [
        'aws_iam_user_policy_attachment',
        { principals: [{ kind: 'user', argument: 'user' }], arns: 'policy_arn' },
    ],
    [
        'aws_iam_group_policy_attachment',
        { principals: [{ kind: 'group', argument: 'group' }], arns: 'policy_arn' },
    ],
    [
        'aws_iam_policy_attachment',
        {
            principals: [
                { kind: 'role', argument: 'roles' },
                { kind: 'user', argument: 'users' },
                { kind: 'group', argument: 'groups' },
            ],
            arns: 'policy_arn',
        },
    ],
    [
        'aws_iam_role_policy_attachments_exclusive',
        { principals: [{ kind: 'role', argument: 'role_name' }], arns: 'policy_arns' },
    ],
    [
        'aws_iam_user_policy_attachments_exclusive',
        { principals: [{ kind: 'user', argument: 'user_name' }], arns: 'policy_arns' },
    ],
    [
        'aws_iam_group_policy_attachments_exclusive',
        { principals: [{ kind: 'group', argument: 'group_name' }], arns: 'policy_arns' },
    ],
]);
const principalTypes = new Map([
    ['aws_iam_role', 'role'],
    ['aws_iam_user', 'user'],
    ['aws_iam_group', 'group'],
]);
function attachedOf(resource, argument) {
    const attribute = attributeOf(resource.located.block, argument);
    const value = resource.argument(argument);
    if (attribute === undefined || value === undefined)
        return undefined;
    const at = { file: resource.located.file, start: attribute.start, end: attribute.end };
    return { ...named(value, resource.address, resource.at), at };
}
function named(value, address, at) {
    const [piece] = value.kind === 'text' ? value.pieces : [];
    const isDocument = value.kind === 'text' && value.pieces.length === 1 && piece?.kind === 'json';
    if (!isDocument || piece?.kind !== 'json' || piece.address === undefined) {
        return { id: { file: at.file, address }, value };
    }
    return { id: { file: piece.value.at.file, address: piece.address }, value };
}
function attachInline(draft, resource) {
    const { blocks, more } = dynamic_blocksOf(resource.located, 'inline_policy', resource.scope);
    for (const [index, { block, scope, doubts }] of blocks.entries()) {
        const attribute = attributeOf(block, 'policy');
        if (attribute === undefined)
            continue;
        const at = { file: scope.file, start: attribute.start, end: attribute.end };
        const { id, value } = named(evaluate(attribute.value, scope), resource.address, resource.at);
        draft.attach({ id, value, at }, doubts, `inline ${index}`);
    }
    return more;
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/directory.ts

class Directory {
    all = [];
    #byResource = new Map();
    #byName = new Map();
    add(draft) {
        this.all.push(draft);
        if (draft.resource !== undefined)
            this.#byResource.set(draft.resource, draft);
        for (const name of draft.names()) {
            const key = `${draft.kind} ${name}`;
            if (!this.#byName.has(key))
                this.#byName.set(key, draft);
        }
    }
    linked(kind, link) {
        const found = link === undefined ? undefined : this.#byResource.get(link);
        return found?.kind === kind ? found : undefined;
    }
    named(kind, name) {
        return this.#byName.get(`${kind} ${name}`);
    }
}
class PolicyDirectory {
    all;
    #own;
    #byName;
    constructor(all) {
        this.all = all;
        this.#own = new Set(all);
    }
    has(resource) {
        return this.#own.has(resource);
    }
    named(name) {
        this.#byName ??= byName(this.all);
        const found = this.#byName.get(name) ?? [];
        return found.length === 1 ? found[0] : undefined;
    }
}
function byName(policies) {
    const found = new Map();
    for (const policy of policies) {
        const name = exactText(policy.argument('name'));
        if (name === undefined)
            continue;
        const own = found.get(name) ?? [];
        own.push(policy);
        found.set(name, own);
    }
    return found;
}

// EXTERNAL MODULE: ./src/policy/formats/json/read.ts + 1 modules
var read = __webpack_require__(64574);
;// CONCATENATED MODULE: ./src/policy/formats/terraform/statements.ts

function statementParts(value) {
    const { items, more } = value.kind === 'map' ? { items: [{ value, doubts: [] }], more: [] } : itemsOf(value);
    const certain = items.filter(({ doubts }) => doubts.length === 0).map((item) => statements_partsOf(item.value));
    const groups = statements_grouped(items.filter(({ doubts }) => doubts.length > 0));
    return {
        certain: certain.flatMap((one) => one.certain),
        uncertain: [
            ...certain.flatMap((one) => one.uncertain),
            ...groups.flatMap((group) => {
                const inner = group.items.map(statements_partsOf);
                const reason = `${group.doubt.reason}: whether the statement exists is unknown`;
                const statements = inner.flatMap((one) => one.certain.filter(isMap));
                const part = { kind: group.kind, reason, at: group.doubt.at, statements };
                return [part, ...inner.flatMap((one) => one.uncertain)];
            }),
            ...more.map(({ reason, at }) => ({ kind: 'statement', reason, at })),
        ],
    };
}
function statements_grouped(items) {
    const groups = new Map();
    for (const { value, doubts } of items) {
        const [doubt] = doubts;
        if (doubt === undefined)
            continue;
        const key = `${doubt.key} ${doubt.at.file} ${doubt.at.start}`;
        const group = groups.get(key) ?? { doubt, items: [], options: new Set() };
        group.items.push(value);
        group.options.add(doubt.option);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ doubt, items: own, options }) => {
        return { kind: options.size > 1 ? 'one-of' : 'may-exist', doubt, items: own };
    });
}
function isMap(value) {
    return value.kind === 'map';
}
function statements_partsOf(statement) {
    if (statement.kind === 'choice')
        return oneOf(statement);
    if (statement.kind !== 'map') {
        const reason = reasonOf(statement);
        if (reason === undefined)
            return { certain: [statement], uncertain: [] };
        return { certain: [], uncertain: [{ kind: 'statement', reason, at: statement.at }] };
    }
    const lost = (reason) => {
        return { certain: [], uncertain: [{ kind: 'statement', reason, at: statement.at }] };
    };
    const [open] = statement.more;
    if (open !== undefined)
        return lost(open.reason);
    const effect = statement.entries.get('Effect')?.value;
    const reason = effect === undefined ? undefined : reasonOf(effect);
    if (reason !== undefined)
        return lost(`its Effect is not known: ${reason}`);
    return partsOfActions(statement, exactText(effect));
}
function oneOf(choice) {
    const inner = choice.options.map(statements_partsOf);
    const statements = inner.flatMap((one) => one.certain.filter(isMap));
    const { reason } = choice.doubt;
    const part = { kind: 'one-of', reason, at: choice.at, statements };
    return { certain: [], uncertain: [part, ...inner.flatMap((one) => one.uncertain)] };
}
function partsOfActions(statement, effectText) {
    const key = statement.entries.has('NotAction') ? 'NotAction' : 'Action';
    const actions = statement.entries.get(key)?.value;
    if (actions === undefined)
        return { certain: [statement], uncertain: [] };
    const { items, more } = itemsOf(actions);
    const open = [...more, ...items.flatMap((item) => openOf(item))];
    const known = items.filter(({ value }) => reasonOf(value) === undefined);
    const doubted = known.filter(({ doubts }) => doubts.length > 0);
    if (open.length === 0 && doubted.length === 0)
        return { certain: [statement], uncertain: [] };
    if (key === 'NotAction') {
        const reason = `NotAction is not known: ${(open[0] ?? doubted[0]?.doubts[0])?.reason ?? ''}`;
        return { certain: [], uncertain: [{ kind: 'statement', reason, at: statement.at }] };
    }
    const effect = effectText === 'Allow' || effectText === 'Deny' ? { effect: effectText } : {};
    const only = (own) => withActions(statement, actions, own);
    const certain = known.filter(({ doubts }) => doubts.length === 0);
    const choices = statements_grouped([...doubted, ...items.flatMap(optionsOf)]).map(({ kind, doubt, items: own }) => {
        const statements = [only(own.map((value) => ({ value, doubts: [] })))];
        return { kind, reason: doubt.reason, at: doubt.at, statements, ...effect };
    });
    return {
        certain: certain.length === 0 ? [] : [only(certain)],
        uncertain: [
            ...open.map(({ reason, at }) => ({ kind: 'more-actions', reason, at, ...effect })),
            ...choices,
        ],
    };
}
function openOf({ value }) {
    if (value.kind === 'choice')
        return value.options.flatMap((one) => openOf({ value: one, doubts: [] }));
    return reasonOf(value) === undefined ? [] : [doubtOf(value)];
}
function optionsOf({ value }) {
    if (value.kind !== 'choice')
        return [];
    return value.options.flatMap((one, option) => {
        if (one.kind === 'choice')
            return optionsOf({ value: one, doubts: [] });
        const isText = exactText(one) !== undefined && exactText(one) !== '';
        return isText ? [{ value: one, doubts: [{ ...value.doubt, option }] }] : [];
    });
}
function withActions(statement, actions, items) {
    const value = {
        kind: 'list',
        items: items.map((item) => ({ ...item, doubts: [] })),
        more: [],
        at: actions.at,
    };
    return { ...statement, entries: new Map([...statement.entries, ['Action', { value, doubts: [] }]]) };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/policies.ts




const remedy = 'a policy is an object with Version and Statement';
const nothing = { form: 'array', statements: [] };
function readDocument(value, origins) {
    const lost = (reason, at = value.at) => {
        return { content: nothing, unknown: [origins.unknownPart('policy', reason, at)], problems: [] };
    };
    switch (value.kind) {
        case 'text': {
            const document = decodeJson(value);
            return typeof document === 'string' ? lost(document) : readDocument(document, origins);
        }
        case 'choice':
            return readChoice(value, origins);
        case 'hole':
            return lost(value.reason);
        case 'map':
            return readMap(value, origins, lost);
        default:
            return lost('it is not a policy document');
    }
}
function readChoice(value, origins) {
    const options = value.options.filter((one) => !isNull(one) && exactText(one) !== '');
    const read = options.map((one) => readDocument(one, origins));
    const all = read.map(({ content }) => content.statements);
    const certain = options.length < value.options.length ? [] : inAll(all);
    const keys = new Set(certain.map((one) => JSON.stringify(one)));
    const others = all.map((own) => own.filter((one) => !keys.has(JSON.stringify(one))));
    const kind = others.filter((own) => own.length > 0).length > 1 ? 'one-of' : 'may-exist';
    const part = { ...origins.unknownPart(kind, value.doubt.reason, value.doubt.at), possible: others.flat() };
    const [first = nothing] = read.map(({ content }) => content);
    return {
        content: { ...(certain.length === 0 ? nothing : first), statements: certain },
        unknown: [...(part.possible.length === 0 ? [] : [part]), ...read.flatMap((one) => one.unknown)],
        problems: read.flatMap((one) => one.problems),
    };
}
function inAll([first = [], ...others]) {
    const keys = others.map((own) => new Set(own.map((one) => JSON.stringify(one))));
    return first.filter((one) => keys.every((own) => own.has(JSON.stringify(one))));
}
function readMap(value, origins, lost) {
    const [open] = value.more;
    const statement = value.entries.get('Statement')?.value;
    if (statement === undefined)
        return lost(open?.reason ?? 'it has no Statement');
    const problems = [];
    const context = origins.contextOf(problems);
    const others = new Map([...value.entries].filter(([key]) => key !== 'Statement'));
    const { certain, uncertain } = statementParts(statement);
    const parse = (statements, isOne) => {
        const nodes = statements.map((one) => origins.nodeOf(one));
        const [first] = nodes;
        const place = origins.place(statement.at);
        const list = isOne && first !== undefined ? first : { kind: 'array', items: nodes, ...place };
        const members = [...origins.members(others), { key: 'Statement', value: list, ...place }];
        return (0,read/* parseDocument */.Tp)({ kind: 'object', members, ...origins.place(value.at) }, remedy, context);
    };
    const content = parse(certain, statement.kind === 'map') ?? nothing;
    const unknown = uncertain.map((part) => uncertainPart(part, origins, (all) => parse(all, false)));
    const error = problems.find(({ severity }) => severity === 'error');
    if (error === undefined)
        return { content, unknown, problems };
    return { ...lost(`it is not valid: ${error.message}`), problems };
}
function uncertainPart({ kind, reason, at, statements, effect }, origins, parse) {
    const part = { ...origins.unknownPart(kind, reason, at), ...(effect === undefined ? {} : { effect }) };
    const possible = statements === undefined ? undefined : parse(statements)?.statements;
    return possible === undefined ? part : { ...part, possible };
}
function policyOf(id, { content, unknown }) {
    return { id, ...content, unknown };
}
function actionsIn(value) {
    if (value.kind === 'text') {
        const document = decodeJson(value);
        return typeof document === 'string' ? [] : actionsIn(document);
    }
    if (value.kind === 'choice')
        return value.options.flatMap(actionsIn);
    if (value.kind === 'list')
        return value.items.flatMap((item) => actionsIn(item.value));
    if (value.kind !== 'map')
        return [];
    const statement = value.entries.get('Statement')?.value;
    if (statement !== undefined)
        return actionsIn(statement);
    const actions = value.entries.get('Action') ?? value.entries.get('NotAction');
    return actions === undefined ? [] : textsIn(actions);
}
function textsIn({ value }) {
    if (value.kind === 'list')
        return value.items.flatMap(textsIn);
    if (value.kind === 'choice')
        return value.options.flatMap((one) => textsIn({ value: one, doubts: [] }));
    const action = exactText(value);
    return action === undefined ? [] : [{ action, at: value.at }];
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/documents.ts





function documentOf(located, scope, replaced) {
    const { block } = located;
    const at = { file: located.file, start: block.start, end: block.end };
    const statements = new Statements(replaced);
    const listed = (names) => names.flatMap((name) => {
        const found = attributeOf(block, name);
        return found === undefined ? [] : [evaluate(found.value, { ...scope, file: located.file })];
    });
    for (const value of listed(['source_json', 'source_policy_documents']))
        statements.merge(value);
    const own = dynamic_blocksOf(located, 'statement', scope);
    for (const one of own.blocks)
        statements.put({ value: statementOf(one), doubts: one.doubts });
    statements.more.push(...own.more);
    for (const value of listed(['override_json', 'override_policy_documents']))
        statements.merge(value);
    const version = attributeOf(block, 'version');
    const text = version === undefined
        ? { kind: 'text', pieces: [{ kind: 'text', text: '2012-10-17' }], at, isLiteral: false }
        : evaluate(version.value, { ...scope, file: located.file });
    const list = { kind: 'list', items: statements.items, more: statements.more, at };
    const entries = new Map([
        ['Version', { value: text, doubts: [] }],
        ['Statement', { value: list, doubts: [] }],
    ]);
    return { kind: 'map', entries, more: [], at };
}
class Statements {
    items = [];
    more = [];
    #replaced;
    constructor(replaced) {
        this.#replaced = replaced;
    }
    put(item) {
        const sid = sidOf(item.value);
        const index = sid === undefined ? -1 : this.items.findIndex(({ value }) => sidOf(value) === sid);
        const before = this.items[index];
        if (before === undefined) {
            this.items.push(item);
            return;
        }
        const [doubt] = item.doubts;
        if (doubt === undefined) {
            this.#replaced({ value: before.value, why: `another statement with the Sid ${sid} replaces it` });
            this.items[index] = item;
        }
        else {
            this.items[index] = { ...before, doubts: [...before.doubts, ...item.doubts] };
            this.items.push(item);
        }
    }
    merge(documents) {
        const { items, more } = itemsOf(documents);
        for (const doubt of more)
            this.#open(doubt);
        for (const { value, doubts } of items) {
            if (isNull(value) || exactText(value) === '')
                continue;
            const document = value.kind === 'text' ? decodeJson(value) : value;
            const list = typeof document === 'string' || document.kind !== 'map'
                ? undefined
                : document.entries.get('Statement');
            if (list === undefined) {
                const reason = typeof document === 'string' ? document : undefined;
                const open = doubtOf(typeof document === 'string' ? value : document);
                this.#open(reason === undefined ? open : { ...open, reason });
                continue;
            }
            const own = list.value.kind === 'map' ? { items: [list], more: [] } : itemsOf(list.value);
            for (const item of own.items)
                this.put({ ...item, doubts: [...item.doubts, ...doubts] });
            this.more.push(...own.more);
        }
    }
    #open(doubt) {
        this.more.push(doubt);
        this.items = this.items.map((item) => sidOf(item.value) === undefined ? item : { ...item, doubts: [...item.doubts, doubt] });
    }
}
function sidOf(statement) {
    const sid = statement.kind === 'map' ? exactText(statement.entries.get('Sid')?.value) : undefined;
    return sid === '' ? undefined : sid;
}
const documents_elements = [
    ['sid', 'Sid'],
    ['effect', 'Effect'],
    ['actions', 'Action'],
    ['not_actions', 'NotAction'],
    ['resources', 'Resource'],
    ['not_resources', 'NotResource'],
];
function statementOf(one) {
    const { block, scope } = one;
    const at = { file: scope.file, start: block.start, end: block.end };
    const entries = new Map();
    const put = (key, value) => entries.set(key, { value, doubts: [] });
    put('Effect', { kind: 'text', pieces: [{ kind: 'text', text: 'Allow' }], at, isLiteral: false });
    for (const [argument, element] of documents_elements) {
        const attribute = attributeOf(block, argument);
        const value = attribute === undefined ? undefined : evaluate(attribute.value, scope);
        if (value !== undefined && !isNull(value) && !isEmptyList(value))
            put(element, value);
    }
    const inner = { file: scope.file, block };
    const principals = dynamic_blocksOf(inner, 'principals', scope).blocks[0] ?? dynamic_blocksOf(inner, 'not_principals', scope).blocks[0];
    if (principals !== undefined)
        put('Principal', { kind: 'text', pieces: [{ kind: 'text', text: '*' }], at, isLiteral: false });
    const condition = conditionOf(inner, scope, at);
    if (condition !== undefined)
        put('Condition', condition);
    return { kind: 'map', entries, more: [], at };
}
function isEmptyList(value) {
    return value.kind === 'list' && value.items.length === 0 && value.more.length === 0;
}
function conditionOf(inner, scope, at) {
    const { blocks, more } = dynamic_blocksOf(inner, 'condition', scope);
    if (blocks.length === 0 && more.length === 0)
        return undefined;
    const operators = new Map();
    for (const { block, scope: own, doubts } of blocks) {
        const read = (name) => {
            const found = attributeOf(block, name);
            return found === undefined ? undefined : evaluate(found.value, own);
        };
        const [test, variable] = [exactText(read('test')), exactText(read('variable'))];
        const key = `${variable ?? 'unknown'}${doubts.length > 0 ? '?' : ''}`;
        const keys = operators.get(test ?? 'unknown') ?? new Map();
        const values = read('values');
        const before = keys.get(key)?.value;
        const items = [before, values].flatMap((value) => (value === undefined ? [] : itemsOf(value).items));
        keys.set(key, {
            value: { kind: 'list', items, more: values === undefined ? [] : itemsOf(values).more, at },
            doubts: [],
        });
        operators.set(test ?? 'unknown', keys);
    }
    if (more.length > 0)
        operators.set('unknown', new Map([['unknown', { value: { kind: 'list', items: [], more, at }, doubts: [] }]]));
    const entries = [...operators].map(([name, keys]) => {
        return [name, { value: { kind: 'map', entries: keys, more: [], at }, doubts: [] }];
    });
    return { kind: 'map', entries: new Map(entries), more: [], at };
}
function fileOfStatements(located) {
    return fileOfBlocks(located, 'statement');
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/notes.ts
class Notes {
    #open = [];
    #assumed = new Map();
    add(note) {
        for (const one of this.#open.slice(-1))
            one.add(note);
    }
    assume(text) {
        const note = this.#assumed.get(text) ?? { kind: 'assumes', text };
        this.#assumed.set(text, note);
        this.add(note);
    }
    track(work) {
        const notes = new Set();
        this.#open.push(notes);
        try {
            return { value: work(), notes };
        }
        finally {
            this.#open.pop();
            for (const note of notes)
                this.add(note);
        }
    }
}
class Memory {
    #known = new Map();
    #busy = new Set();
    #notes;
    constructor(notes) {
        this.#notes = notes;
    }
    get(key, busy, evaluate) {
        const found = this.#known.get(key);
        if (found !== undefined) {
            for (const note of found.notes)
                this.#notes.add(note);
            return found.value;
        }
        if (this.#busy.has(key))
            return busy();
        this.#busy.add(key);
        const made = this.#notes.track(evaluate);
        this.#busy.delete(key);
        this.#known.set(key, made);
        return made.value;
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/resource.ts









const naming = new Set(['id', 'name', 'arn', 'unique_id', 'role', 'rendered', 'policy_arn']);
class Resource {
    address;
    type;
    located;
    scope;
    doubts;
    basis;
    at;
    #memory;
    #isData;
    replaced = [];
    constructor(prefix, id, located, instance, { notes, basis }) {
        (0,work/* spend */.R)(2_000);
        this.address = `${prefix}${id}${instance.suffix}`;
        this.#isData = id.startsWith('data.');
        this.type = this.#isData ? `data.${located.block.labels[0] ?? ''}` : (located.block.labels[0] ?? '');
        this.located = located;
        this.scope = instance.scope;
        this.doubts = instance.doubts;
        this.basis = basis;
        this.at = { file: located.file, start: located.block.start, end: located.block.end };
        this.#memory = new Memory(notes);
    }
    argument(name) {
        const attribute = attributeOf(this.located.block, name);
        if (attribute === undefined)
            return undefined;
        const value = this.#memory.get(name, () => hole(`${this.address}.${name}`, 'it needs itself', this.at), () => evaluate(attribute.value, { ...this.scope, file: fileOfAttribute(this.located, name) }));
        return isNull(value) ? undefined : value;
    }
    lazy() {
        const { address, at } = this;
        return { kind: 'lazy', ref: address, at, link: this, get: (name, place) => this.#attribute(name, place) };
    }
    #attribute(name, at) {
        if (this.type === 'data.aws_iam_policy_document' && /^(minified_)?json$/.test(name)) {
            const value = this.document();
            return { kind: 'text', pieces: [{ kind: 'json', value, address: this.address }], at, isLiteral: false };
        }
        if (this.type === 'data.template_file' && name === 'rendered')
            return this.#rendered(at);
        if (this.type === 'data.local_file' && name === 'content')
            return this.#content(at);
        const own = this.argument(isRoleOrUser(this.type) && name === 'id' ? 'name' : name);
        if (own !== undefined && (this.#isData || !naming.has(name)))
            return own;
        if (own?.kind === 'text')
            return { ...own, link: this };
        if (own !== undefined)
            return { kind: 'text', pieces: piecesOf(own), at, isLiteral: false, link: this };
        const ref = `${this.address}.${name}`;
        const reason = `${ref} is known only to AWS or a plan`;
        const piece = { kind: 'hole', ref, reason };
        if (naming.has(name))
            return { kind: 'text', pieces: [piece], at, isLiteral: false, link: this };
        return hole(ref, reason, at);
    }
    document() {
        return this.#memory.get('(document)', () => hole(this.address, 'it needs itself', this.at), () => documentOf(this.located, this.scope, (one) => this.replaced.push(one)));
    }
    #rendered(at) {
        const template = this.argument('template');
        const variables = this.argument('vars') ?? { kind: 'map', entries: new Map(), more: [], at };
        if (template?.kind !== 'text')
            return hole(`${this.address}.rendered`, 'its template is not known', at);
        const source = sourceOf(template);
        if (typeof source === 'string')
            return hole(`${this.address}.rendered`, source, at);
        try {
            const parts = parseTemplate(source.text, source.offsetOf);
            const pieces = render(parts, templateScope(this.scope, source.file, variables));
            return textOf(pieces, at);
        }
        catch (error) {
            if (!(error instanceof HclError))
                throw error;
            return hole(`${this.address}.rendered`, error.message, at);
        }
    }
    #content(at) {
        const path = exactText(this.argument('filename'));
        const found = path === undefined ? 'its filename is not known' : this.scope.files.read(path);
        if (typeof found === 'string')
            return hole(`${this.address}.content`, found, at);
        const place = { file: found.path, start: 0, end: found.text.length };
        return { kind: 'text', pieces: [{ kind: 'text', text: found.text, at: place }], at, isLiteral: false };
    }
}
function isRoleOrUser(type) {
    return /^(data\.)?aws_iam_(role|user|group)$/.test(type);
}
function sourceOf(template) {
    const offsets = [];
    let text = '';
    let file = template.at.file;
    for (const piece of template.pieces) {
        if (piece.kind !== 'text')
            return piece.kind === 'hole' ? piece.reason : 'its template is JSON';
        const { at = template.at } = piece;
        file = at.file;
        const isVerbatim = at.end - at.start === piece.text.length;
        for (let index = 0; index < piece.text.length; index++)
            offsets.push(isVerbatim ? at.start + index : at.start);
        text += piece.text;
    }
    return { text, file, offsetOf: (at) => offsets[at] ?? (offsets.at(-1) ?? 0) + 1 };
}
function patternOf(value) {
    return piecesOf(value)
        .map((piece) => piece.kind === 'text' ? piece.text : `\${${piece.kind === 'hole' ? piece.ref : refOf(piece.value)}}`)
        .join('');
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/draft.ts



class Draft {
    kind;
    resource;
    address;
    at;
    name;
    pattern;
    path;
    unknown = [];
    foreign = [];
    notes = new Set();
    groups = new Set();
    #policies = [];
    #notGranted = [];
    #origins;
    #attached = new Set();
    #named;
    constructor(kind, declared, origins, notes) {
        this.kind = kind;
        this.resource = declared.resource;
        this.address = declared.address;
        this.at = declared.at;
        this.#origins = origins;
        const { resource } = declared;
        const named = resource === undefined ? undefined : this.#track(notes, () => namesOf(resource));
        this.name = declared.name ?? named?.name;
        this.pattern = this.name === undefined ? named?.pattern : undefined;
        this.#named = named?.text;
        this.path = resource === undefined ? undefined : this.#track(notes, () => pathOf(resource));
        for (const note of resource?.basis ?? [])
            this.notes.add(note);
    }
    #track(notes, work) {
        const tracked = notes.track(work);
        for (const note of tracked.notes)
            this.notes.add(note);
        return tracked.value;
    }
    names() {
        const name = this.name ?? this.#named;
        return name === undefined ? [] : [name];
    }
    remaining(doubts) {
        const own = this.resource?.doubts ?? [];
        return doubts.filter((doubt) => !own.some((one) => sameDoubt(one, doubt)));
    }
    attach({ id, value, at }, doubts, once) {
        if (this.#attached.has(once))
            return;
        this.#attached.add(once);
        const read = this.#located(readDocument(value, this.#origins), at);
        const [doubt] = this.remaining(doubts);
        if (doubt === undefined) {
            this.#policies.push(policyOf(id, read));
            return;
        }
        const isEmpty = read.content.statements.length === 0 && read.unknown.length > 0;
        if (!isEmpty)
            this.unknown.push(possibleParts(read, doubt, this.#origins));
        this.unknown.push(...read.unknown);
    }
    #located(read, at) {
        const unknown = read.unknown.map((part) => {
            const isNowhere = part.origin.kind === 'text' && part.origin.file === '';
            return isNowhere ? { ...part, origin: this.#origins.originOf(at) } : part;
        });
        return { ...read, unknown };
    }
    notGranted(value, why, assumes) {
        for (const { action, at } of actionsIn(value))
            this.notGrantedAction(action, at, why, assumes);
    }
    notGrantedAction(action, at, why, assumes) {
        const origin = this.#origins.originOf(at);
        this.#notGranted.push({ action, origin, why, ...(assumes === undefined ? {} : { assumes }) });
    }
    writes(action) {
        return this.#policies.some(({ statements }) => statements.some(({ actions }) => actions.items.some(({ value }) => value.text === action)));
    }
    found() {
        const { kind, address, at, name, pattern } = this;
        const all = [this, ...this.groups];
        const texts = all
            .flatMap(({ notes }) => [...notes])
            .flatMap((note) => (note.kind === 'assumes' ? [note.text] : []));
        const existence = this.resource?.doubts.map(({ reason }) => `${address} exists: ${reason}`) ?? [];
        return {
            kind,
            id: { file: at.file, address },
            origin: this.#origins.originOf(at),
            ...(name === undefined ? {} : { name }),
            ...(pattern === undefined ? {} : { namePattern: pattern }),
            ...(this.path === undefined ? {} : { path: this.path }),
            policies: all.flatMap((one) => one.#policies),
            unknown: all.flatMap((one) => one.unknown),
            foreign: all.flatMap((one) => one.foreign),
            notGranted: this.#notGranted,
            assumes: [...new Set([...texts.sort(), ...existence])],
        };
    }
}
function possibleParts(read, doubt, origins) {
    const part = origins.unknownPart('may-exist', `${doubt.reason}: whether the policy exists is unknown`, doubt.at);
    return { ...part, possible: read.content.statements };
}
function pathOf(resource) {
    const path = resource.argument('path');
    return path === undefined ? '/' : exactText(path);
}
function namesOf(resource) {
    const name = resource.argument('name');
    if (name !== undefined) {
        const text = exactText(name);
        return text === undefined ? { pattern: patternOf(name), text: patternOf(name) } : { name: text, text };
    }
    const prefix = resource.argument('name_prefix');
    return { pattern: prefix === undefined ? 'terraform-*' : `${patternOf(prefix)}*` };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/links.ts


function targetsOf(value, kind, drafts) {
    const { items, more } = itemsOf(value);
    return [
        ...items.flatMap((item) => links_one(item.value, kind, drafts, item.doubts)),
        ...more.map(({ reason, at }) => ({ kind: 'unknown', reason, at })),
    ];
}
function links_one(value, kind, drafts, doubts) {
    if (isNull(value) || exactText(value) === '')
        return [];
    if (value.kind === 'choice') {
        const options = value.options.filter((option) => !isNull(option) && exactText(option) !== '');
        return options.flatMap((option) => links_one(option, kind, drafts, [...doubts, optionOf(value, option)]));
    }
    if (value.kind === 'list')
        return targetsOf(value, kind, drafts);
    const link = value.kind === 'text' || value.kind === 'lazy' ? value.link : undefined;
    const linked = drafts.linked(kind, link);
    if (linked !== undefined)
        return [{ kind: 'own', draft: linked, doubts }];
    const shown = patternOf(value);
    const named = drafts.named(kind, shown) ?? drafts.named(kind, shown.slice(shown.lastIndexOf('/') + 1));
    if (named !== undefined)
        return [{ kind: 'own', draft: named, doubts }];
    const name = exactText(value);
    if (name !== undefined)
        return [{ kind: 'elsewhere', name, at: value.at, doubts }];
    return [{ kind: 'unknown', reason: reasonOf(value) ?? 'it is not known', at: value.at }];
}
function policiesOf(value, policies) {
    const { items, more } = itemsOf(value);
    return [
        ...items.flatMap((item) => onePolicy(item.value, policies, item.doubts)),
        ...more.map(({ reason, at }) => ({ kind: 'unknown', reason, at })),
    ];
}
function onePolicy(value, policies, doubts) {
    if (isNull(value) || exactText(value) === '')
        return [];
    if (value.kind === 'choice') {
        const options = value.options.filter((option) => !isNull(option) && exactText(option) !== '');
        return options.flatMap((option) => onePolicy(option, policies, [...doubts, optionOf(value, option)]));
    }
    if (value.kind === 'list')
        return policiesOf(value, policies);
    const link = value.kind === 'text' || value.kind === 'lazy' ? value.link : undefined;
    if (link instanceof Resource) {
        if (policies.has(link))
            return [{ kind: 'own', resource: link, doubts }];
        if (link.type === 'data.aws_iam_policy')
            return [ofData(link, policies, value.at, doubts)];
    }
    return [ofArn(value, policies, doubts)];
}
function ofData(data, policies, at, doubts) {
    const name = exactText(data.argument('name'));
    if (name !== undefined)
        return { kind: 'foreign', policy: name, at, doubts };
    const arn = data.argument('arn');
    if (arn !== undefined)
        return ofArn(arn, policies, doubts);
    return { kind: 'unknown', reason: `${data.address} does not name its policy`, at };
}
function ofArn(value, policies, doubts) {
    const shown = patternOf(value);
    const arn = exactText(value);
    const name = shown.slice(shown.lastIndexOf('/') + 1);
    const isKnown = shown.includes(':policy/') && !name.includes('${') && name !== '';
    if (!isKnown) {
        const { reason, at } = doubtOf(value);
        return { kind: 'unknown', reason: `the attached policy is not known: ${reason}`, at };
    }
    const own = shown.includes(':aws:policy/') ? undefined : policies.named(name);
    if (own !== undefined)
        return { kind: 'own', resource: own, doubts };
    return { kind: 'foreign', policy: name, ...(arn === undefined ? {} : { arn }), at: value.at, doubts };
}
function optionOf({ options, doubt }, option) {
    return { ...doubt, option: options.indexOf(option) };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/members.ts

const memberships = new Map([
    ['aws_iam_user_group_membership', ['user', 'groups']],
    ['aws_iam_group_membership', ['users', 'group']],
]);
function addMembers(resource, drafts, loose, origins) {
    const [userArgument, groupArgument] = memberships.get(resource.type) ?? [];
    if (userArgument === undefined || groupArgument === undefined)
        return;
    const targets = (argument, kind) => {
        const value = resource.argument(argument);
        return value === undefined ? [] : targetsOf(value, kind, drafts);
    };
    const groups = targets(groupArgument, 'group');
    for (const user of targets(userArgument, 'user')) {
        for (const group of groups) {
            const isCertain = user.kind === 'own' &&
                group.kind === 'own' &&
                user.draft.remaining([...resource.doubts, ...user.doubts, ...group.doubts]).length === 0;
            if (isCertain) {
                user.draft.groups.add(group.draft);
                continue;
            }
            const reason = `${resource.address}: the policies of a group are not known`;
            const part = origins.unknownPart('attachment', reason, resource.at);
            if (user.kind === 'own')
                user.draft.unknown.push(part);
            else
                loose.push(part);
        }
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/mentions.ts


function mentions(value, draft) {
    (0,work/* spend */.R)(1);
    switch (value.kind) {
        case 'list':
            return value.items.some((item) => mentions(item.value, draft));
        case 'map':
            return [...value.entries.values()].some((item) => mentions(item.value, draft));
        case 'choice':
            return value.options.some((option) => mentions(option, draft));
        case 'lazy':
            return isReference(value.ref, draft);
        case 'text': {
            const text = patternOf(value);
            const isNamed = draft.names().some((name) => text === name || text.endsWith(`/${name}`));
            return isNamed || isReference(text, draft);
        }
        case 'hole':
            return isReference(value.ref, draft);
        default:
            return false;
    }
}
function isReference(text, { address }) {
    const own = address.slice(address.search(/aws_iam_[a-z]+\./)).replace(/\[[^\]]*\]$/, '');
    return `${text}.`.includes(`${own}.`) || text.includes(`${own}[`);
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/replaced.ts
const action = /^[a-z0-9-]+:[A-Za-z0-9*?]+$/;
function replacedActions({ file, attribute, by, what }) {
    return replaced_textsIn(attribute.value, file)
        .filter(({ text }) => action.test(text))
        .map(({ text, at }) => ({ action: text, at, why: `${by} replaces ${what}` }));
}
function replaced_textsIn(node, file) {
    switch (node.kind) {
        case 'template': {
            const text = node.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
            return [{ text, at: { file, start: node.start, end: node.end } }];
        }
        case 'tuple':
            return node.items.flatMap((item) => replaced_textsIn(item, file));
        case 'object':
            return node.entries.flatMap(({ value }) => replaced_textsIn(value, file));
        case 'call':
            return node.arguments.flatMap((one) => replaced_textsIn(one, file));
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/inventory.ts








class InventoryBuilder {
    #root;
    #notes;
    #origins;
    #resources;
    #policies;
    #drafts = new Directory();
    #unknown = [];
    #attached = new Set();
    constructor(root, notes, origins) {
        this.#root = root;
        this.#notes = notes;
        this.#origins = origins;
        this.#resources = root.resources();
        this.#policies = new PolicyDirectory(this.#resources.filter(({ type }) => type === 'aws_iam_policy'));
    }
    build() {
        for (const resource of this.#resources) {
            const kind = principalTypes.get(resource.type);
            if (kind !== undefined)
                this.#drafts.add(this.#draft(kind, resource));
        }
        for (const draft of this.#drafts.all)
            this.#own(draft);
        for (const resource of this.#resources)
            addMembers(resource, this.#drafts, this.#unknown, this.#origins);
        for (const resource of this.#resources)
            this.#attachments(resource);
        for (const { resource, why } of this.#root.absent(/^aws_iam_.*polic/))
            this.#absent(resource, why);
        for (const draft of this.#drafts.all)
            this.#replaced(draft);
        for (const missing of this.#root.missing())
            this.#given(missing);
        const modules = this.#root
            .missing()
            .map(({ reason, at }) => this.#origins.unknownPart('module', reason, at));
        const configurations = this.#root.configurations();
        const broken = [...new Set(configurations)].flatMap((one) => one.broken);
        const files = broken.map(({ at, reason }) => this.#origins.unknownPart('file', reason, at));
        return {
            principals: this.#drafts.all.map((draft) => draft.found()),
            unattached: this.#unattached(),
            notCreated: this.#notCreated(),
            notGranted: [],
            unknown: [...unique([...this.#unknown, ...modules, ...files])],
            problems: [...new Set(configurations)].flatMap((one) => one.problems),
        };
    }
    #draft(kind, resource) {
        return new Draft(kind, { resource, address: resource.address, at: resource.at }, this.#origins, this.#notes);
    }
    #track(draft, work) {
        const { value, notes } = this.#notes.track(work);
        for (const note of notes)
            draft.notes.add(note);
        return value;
    }
    #own(draft) {
        const { resource } = draft;
        if (resource === undefined)
            return;
        this.#track(draft, () => {
            for (const { reason, at } of attachInline(draft, resource)) {
                draft.unknown.push(this.#origins.unknownPart('policy', reason, at));
            }
            const managed = resource.argument('managed_policy_arns');
            if (managed !== undefined)
                this.#attachArns(draft, managed, resource.doubts);
        });
        const trust = this.#notes.track(() => resource.argument('assume_role_policy')).value;
        if (trust !== undefined)
            draft.notGranted(trust, 'assume_role_policy is a trust policy');
    }
    #attachArns(draft, arns, doubts) {
        for (const target of policiesOf(arns, this.#policies)) {
            if (target.kind === 'unknown') {
                draft.unknown.push(this.#origins.unknownPart('attachment', target.reason, target.at));
                continue;
            }
            const remaining = draft.remaining([...doubts, ...target.doubts]);
            if (target.kind === 'foreign') {
                const { policy, arn, at } = target;
                const [doubt] = remaining;
                const why = doubt === undefined ? {} : { why: `${doubt.reason}: whether it is attached is unknown` };
                const isKnown = draft.foreign.some((one) => one.policy === policy && one.arn === arn);
                const named = arn === undefined ? {} : { arn };
                if (!isKnown)
                    draft.foreign.push({ policy, ...named, origin: this.#origins.originOf(at), ...why });
                continue;
            }
            const { resource } = target;
            this.#attached.add(resource);
            for (const note of resource.basis)
                draft.notes.add(note);
            const attached = attachedOf(resource, 'policy');
            if (attached !== undefined)
                draft.attach(attached, [...remaining, ...resource.doubts], resource.address);
        }
    }
    #attachments(resource) {
        const type = attachmentTypes.get(resource.type);
        for (const { kind, argument } of type?.principals ?? []) {
            const named = this.#notes.track(() => resource.argument(argument));
            if (named.value === undefined || type === undefined)
                continue;
            for (const target of targetsOf(named.value, kind, this.#drafts)) {
                if (target.kind === 'unknown') {
                    this.#loose(resource, type, `the ${kind} that it is attached to is not known: ${target.reason}`);
                    continue;
                }
                const draft = target.kind === 'own' ? target.draft : this.#elsewhere(kind, target.name, resource);
                this.#attach(draft, resource, type, target.doubts, [...named.notes, ...resource.basis]);
            }
        }
    }
    #attach(draft, resource, { document, arns }, doubts, notes) {
        for (const note of notes)
            draft.notes.add(note);
        this.#track(draft, () => {
            const all = [...resource.doubts, ...doubts];
            const attached = document === undefined ? undefined : attachedOf(resource, document);
            if (attached !== undefined)
                draft.attach(attached, all, resource.address);
            const named = arns === undefined ? undefined : resource.argument(arns);
            if (named !== undefined)
                this.#attachArns(draft, named, all);
        });
    }
    #loose(resource, type, reason) {
        const part = this.#origins.unknownPart('attachment', `${resource.address}: ${reason}`, resource.at);
        const targets = type.arns === undefined ? [] : policiesOf(resource.argument(type.arns) ?? inventory_nothing, this.#policies);
        const policies = targets.flatMap((one) => (one.kind === 'own' ? [one.resource] : []));
        for (const policy of policies)
            this.#attached.add(policy);
        const attached = [
            ...(type.document === undefined ? [] : [attachedOf(resource, type.document)]),
            ...policies.map((policy) => attachedOf(policy, 'policy')),
        ];
        const read = attached.flatMap((one) => one === undefined ? [] : [readDocument(one.value, this.#origins)]);
        const possible = read.flatMap(({ content }) => content.statements);
        this.#unknown.push(possible.length === 0 ? part : { ...part, possible });
    }
    #elsewhere(kind, name, { at }) {
        const known = this.#drafts.named(kind, name);
        if (known !== undefined)
            return known;
        const draft = new Draft(kind, { address: name, at, name }, this.#origins, this.#notes);
        const reason = `the ${kind} ${name} is created elsewhere: its other policies are not in these files`;
        draft.unknown.push(this.#origins.unknownPart('role', reason, at));
        this.#drafts.add(draft);
        return draft;
    }
    #absent(resource, why) {
        const type = attachmentTypes.get(resource.type);
        const assumed = [...resource.basis].flatMap((note) => (note.kind === 'assumes' ? [note.text] : []));
        for (const { kind, argument } of type?.principals ?? []) {
            const value = resource.argument(argument);
            for (const target of value === undefined ? [] : targetsOf(value, kind, this.#drafts)) {
                const attached = type?.document === undefined ? undefined : attachedOf(resource, type.document);
                if (target.kind !== 'own' || attached === undefined)
                    continue;
                target.draft.notGranted(attached.value, why, assumed.length === 0 ? undefined : assumed.join(', '));
                for (const note of resource.basis)
                    target.draft.notes.add(note);
            }
        }
    }
    #given({ address, at, arguments: given }) {
        for (const draft of this.#drafts.all.filter((one) => given.some((value) => mentions(value, one)))) {
            const reason = `${address} is not in the repository and gets ${draft.address}: which policies it attaches is unknown`;
            draft.unknown.push(this.#origins.unknownPart('attachment', reason, at));
        }
    }
    #replaced(draft) {
        for (const note of draft.notes) {
            if (note.kind !== 'replaced')
                continue;
            for (const { action, at, why } of replacedActions(note.replaced)) {
                if (!draft.writes(action))
                    draft.notGrantedAction(action, at, why);
            }
        }
    }
    #notCreated() {
        const origin = this.#origins.originOf.bind(this.#origins);
        const principals = this.#root
            .absent(/^aws_iam_(role|user|group)\./)
            .map(({ resource: { address, at }, why }) => {
            return { id: { file: at.file, address }, origin: origin(at), why };
        });
        const modules = this.#root.absentModules().map(({ address, at, why }) => {
            return { id: { file: at.file, address }, origin: origin(at), why };
        });
        return [...principals, ...modules];
    }
    #unattached() {
        const loose = this.#policies.all.filter((policy) => !this.#attached.has(policy));
        return loose.map(({ address, at }) => {
            return { id: { file: at.file, address }, origin: this.#origins.originOf(at) };
        });
    }
}
const inventory_nothing = { kind: 'list', items: [], more: [], at: { file: '', start: 0, end: 0 } };
function unique(parts) {
    return [
        ...new Map(parts.map((part) => [JSON.stringify([part.kind, part.reason, part.origin]), part])).values(),
    ];
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/instances.ts





const mostInstances = 2_000;
function instancesOf(located, scope) {
    const count = attributeOf(located.block, 'count');
    const forEach = attributeOf(located.block, 'for_each');
    const enabled = enabledOf(located, scope);
    if (count !== undefined) {
        const inner = { ...scope, file: fileOfAttribute(located, 'count') };
        return counted(evaluate(count.value, inner), scope, blockOf(located));
    }
    if (forEach !== undefined) {
        const inner = { ...scope, file: fileOfAttribute(located, 'for_each') };
        return each(evaluate(forEach.value, inner), scope, blockOf(located));
    }
    return { form: 'one', all: [{ suffix: '', scope, doubts: enabled }], more: [] };
}
function enabledOf(located, scope) {
    const lifecycle = located.block.body.blocks.find(({ type }) => type === 'lifecycle');
    const enabled = lifecycle === undefined ? undefined : attributeOf(lifecycle, 'enabled');
    if (enabled === undefined)
        return [];
    const value = evaluate(enabled.value, { ...scope, file: located.file });
    return exactText(value) === 'true' ? [] : [doubtOf(value)];
}
function blockOf({ file, block }) {
    return { file, start: block.start, end: block.end };
}
function withIndex(scope, index) {
    const count = {
        kind: 'map',
        entries: new Map([['index', { value: index, doubts: [] }]]),
        more: [],
        at: nowhere,
    };
    return withNames(scope, [['count', count]]);
}
function withEach(scope, key, value) {
    const entries = new Map([
        ['key', { value: key, doubts: [] }],
        ['value', { value, doubts: [] }],
    ]);
    return withNames(scope, [['each', { kind: 'map', entries, more: [], at: nowhere }]]);
}
function counted(count, scope, place) {
    const options = count.kind === 'choice' ? count.options : [count];
    const numbers = options.map((option) => Number(exactText(option)));
    if (numbers.some((one) => Number.isNaN(one) || one > mostInstances)) {
        const doubt = doubtOf(count, place);
        const index = hole(`count.index of ${doubt.key}`, doubt.reason, place);
        const all = [{ suffix: '[0]', key: '0', scope: withIndex(scope, index), doubts: [doubt] }];
        return { form: 'list', all, more: [doubt] };
    }
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    const all = Array.from({ length: most }, (_, index) => {
        const doubts = index < least ? [] : [doubtOf(count, place)];
        return { suffix: `[${index}]`, key: String(index), scope: withIndex(scope, plain(index, place)), doubts };
    });
    if (most > 0)
        return { form: 'list', all, more: [] };
    const none = { at: place, scope: withIndex(scope, plain(0, place)), what: 'count' };
    return { form: 'list', all, more: [], none };
}
function each(collection, scope, place) {
    const rounds = spread(collection);
    const known = 'reason' in rounds ? [] : rounds.items.slice(0, mostInstances);
    const all = known.map(({ key, item }) => {
        const name = collectionIsList(collection) ? item.value : key;
        const text = exactText(name) ?? refOf(name);
        const doubts = item.doubts.map((doubt) => ({ ...doubt, at: place }));
        return {
            suffix: `[${JSON.stringify(text)}]`,
            key: text,
            scope: withEach(scope, name, item.value),
            doubts,
        };
    });
    const more = 'reason' in rounds ? [{ ...rounds, at: place }] : rounds.more.map((one) => ({ ...one, at: place }));
    const open = more[0];
    if (open === undefined) {
        const absent = hole('each', 'for_each is empty', place);
        const none = { at: place, scope: withEach(scope, absent, absent), what: 'for_each' };
        return { form: 'map', all, more, ...(all.length === 0 ? { none } : {}) };
    }
    const key = hole(`each.key of ${open.key}`, open.reason, place);
    const value = hole(`each.value of ${open.key}`, open.reason, place);
    const other = { suffix: '[*]', key: `*${key.ref}`, scope: withEach(scope, key, value), doubts: [open] };
    return { form: 'map', all: [...all, other], more };
}
function collectionIsList(value) {
    return (value.kind === 'list' || (value.kind === 'choice' && value.options.some(({ kind }) => kind === 'list')));
}
function valueOfInstances({ form, all, more }, toValue, place) {
    const [first] = all;
    if (form === 'one' && first !== undefined)
        return toValue(first);
    const items = all.map((one) => ({ value: toValue(one), doubts: one.doubts }));
    if (form === 'list')
        return { kind: 'list', items, more, at: place };
    const entries = new Map(items.map((item, index) => [all[index]?.key ?? '', item]));
    return { kind: 'map', entries, more: [], at: place };
}
function whyNone(what, notes) {
    const why = what === 'count' ? 'count is 0' : 'for_each is empty';
    const assumed = [...notes].flatMap((note) => (note.kind === 'assumes' ? [note.text] : []));
    return assumed.length === 0 ? why : `${why}, because ${assumed.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/module-values.ts






function missingModule(address, located, scope, doubts) {
    const source = attributeOf(located.block, 'source');
    const version = attributeOf(located.block, 'version');
    const file = fileOfAttribute(located, 'source');
    const at = source === undefined ? located.block : source;
    const shown = [source, version]
        .flatMap((one) => (one === undefined ? [] : (exactText(evaluate(one.value, scope)) ?? [])))
        .join(' ');
    const why = isLocalSource(shown) ? 'is not in the files' : 'is not in the repository';
    const reason = `${address} (${shown}) ${why}: which roles and policies it creates is known only to a plan`;
    const own = located.block.body.attributes.filter(({ name }) => !metaArguments.has(name));
    const given = own.map(({ value }) => evaluate(value, scope));
    return { address, at: { file, start: at.start, end: at.end }, reason, doubts, arguments: given };
}
const metaArguments = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);
class ModuleValues {
    #program;
    #configuration;
    #prefix;
    #inputs;
    #values;
    constructor(program, configuration, prefix, inputs) {
        this.#program = program;
        this.#configuration = configuration;
        this.#prefix = prefix;
        this.#inputs = inputs;
        this.#values = new Memory(program.notes);
    }
    path(key, at) {
        if (key === 'cwd')
            return hole('path.cwd', 'path.cwd is known only when Terraform runs', at);
        return made(key === 'module' ? relativePath(this.#program.root, this.#configuration.folder) : '.', at);
    }
    local(name, at, scope) {
        const found = this.#configuration.locals.get(name);
        const ref = `${this.#prefix}local.${name}`;
        if (found === undefined)
            return errorHole(ref, `${ref} is not in the files`, at);
        const { file, attribute } = found;
        return this.#values.get(`local.${name}`, () => hole(ref, `${ref} needs itself`, at), () => {
            for (const replaced of this.#configuration.replaced)
                if (replaced.what === `local.${name}`)
                    this.#program.notes.add({ kind: 'replaced', replaced });
            return evaluate(attribute.value, { ...scope, file });
        });
    }
    variable(name, at, scope) {
        const located = this.#configuration.variables.get(name);
        const ref = `${this.#prefix}var.${name}`;
        if (located === undefined)
            return errorHole(ref, `${ref} is not declared`, at);
        return this.#values.get(`var.${name}`, () => hole(ref, `${ref} needs itself`, at), () => this.#variableOf(name, located, scope));
    }
    #variableOf(name, located, scope) {
        if (this.#inputs === undefined) {
            const given = this.#program.variables(scope);
            return rootValue(name, located, given, scope, (text) => this.#program.notes.assume(text));
        }
        const input = this.#inputs.get(name)?.();
        const isNullable = exactText(evaluateOr(located, 'nullable', scope)) !== 'false';
        if (input !== undefined && (isNullable || !isNull(input)))
            return conformed(input, typeOf(located), scope);
        const at = { file: located.file, start: located.block.start, end: located.block.end };
        const ref = `${this.#prefix}var.${name}`;
        return defaultOf(located, scope) ?? hole(ref, `${ref} is not set by the call of the module`, at);
    }
    output(name, at, scope) {
        const located = this.#configuration.outputs.get(name);
        const attribute = located === undefined ? undefined : attributeOf(located.block, 'value');
        const ref = `${this.#prefix}${name}`;
        if (located === undefined || attribute === undefined)
            return errorHole(ref, `${ref} is not an output`, at);
        return this.#values.get(`output.${name}`, () => hole(ref, `${ref} needs itself`, at), () => evaluate(attribute.value, { ...scope, file: located.file }));
    }
}
function evaluateOr(located, name, scope) {
    const found = attributeOf(located.block, name);
    return found === undefined ? undefined : evaluate(found.value, { ...scope, file: located.file });
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/module.ts
var _a;








const module_deepest = 12;
class ModuleInstance {
    #program;
    #configuration;
    #prefix;
    #doubts;
    #depth;
    #basis;
    #values;
    #scope;
    #resources = new Map();
    #children = new Map();
    constructor(program, configuration, call) {
        (0,work/* spend */.R)(20_000);
        this.#program = program;
        this.#configuration = configuration;
        this.#prefix = call?.prefix ?? '';
        this.#doubts = call?.doubts ?? [];
        this.#depth = call?.depth ?? 0;
        this.#basis = call?.basis ?? new Set();
        this.#values = new ModuleValues(program, configuration, this.#prefix, call?.inputs);
        const root = (name, at) => this.#root(name, at);
        this.#scope = { file: '', names: new Map(), root, files: program };
    }
    resources() {
        const { resources, modules } = this.#configuration;
        const own = [...resources.keys()].flatMap((id) => this.#group(id)?.all ?? []);
        return [
            ...own,
            ...[...modules.keys()].flatMap((name) => this.#called(name)?.all.flatMap((one) => one.resources()) ?? []),
        ];
    }
    absent(type) {
        const { resources, modules } = this.#configuration;
        const own = [...resources].flatMap(([id, located]) => {
            const none = type.test(id) ? this.#group(id)?.instances.none : undefined;
            if (none === undefined)
                return [];
            const instance = { suffix: '', scope: none.scope, doubts: [] };
            const { notes } = this.#program.notes.track(() => instancesOf(located, this.#scope));
            const resource = this.#resource(id, located, instance, notes);
            return [{ resource, why: whyNone(none.what, notes) }];
        });
        const below = [...modules.keys()].flatMap((name) => this.#called(name)?.all ?? []);
        return [...own, ...below.flatMap((one) => one.absent(type))];
    }
    absentModules() {
        return [...this.#configuration.modules].flatMap(([name, _located]) => {
            const called = this.#called(name);
            const below = called?.all.flatMap((one) => one.absentModules()) ?? [];
            const none = called?.instances.none;
            if (none === undefined)
                return below;
            const address = `${this.#prefix}module.${name}`;
            return [...below, { address, at: none.at, why: whyNone(none.what, called?.notes ?? new Set()) }];
        });
    }
    missing() {
        return [...this.#configuration.modules].flatMap(([name, located]) => {
            const called = this.#called(name);
            if (called !== undefined)
                return called.all.flatMap((one) => one.missing());
            const { none } = instancesOf(located, this.#scope);
            return none === undefined
                ? [missingModule(`${this.#prefix}module.${name}`, located, this.#scope, this.#doubts)]
                : [];
        });
    }
    configurations() {
        const below = [...this.#configuration.modules.keys()].flatMap((name) => this.#called(name)?.all ?? []);
        return [this.#configuration, ...below.flatMap((one) => one.configurations())];
    }
    #root(name, at) {
        switch (name) {
            case 'var':
                return this.#lazy('var', at, (key, place) => this.#values.variable(key, place, this.#scope));
            case 'local':
                return this.#lazy('local', at, (key, place) => this.#values.local(key, place, this.#scope));
            case 'module':
                return this.#lazy('module', at, (key, place) => this.#module(key, place));
            case 'data':
                return this.#lazy('data', at, (type) => this.#ofType(`data.${type}`, at));
            case 'path':
                return this.#lazy('path', at, (key, place) => this.#values.path(key, place));
            case 'terraform':
                return this.#lazy('terraform', at, (key, place) => hole(`terraform.${key}`, `terraform.${key} is known only when Terraform runs`, place));
            case 'self':
            case 'each':
            case 'count':
                return hole(name, `${name} is known only when Terraform runs`, at);
            default:
                return this.#ofType(name, at);
        }
    }
    #lazy(name, at, get) {
        return { kind: 'lazy', ref: `${this.#prefix}${name}`, at, get };
    }
    #ofType(type, at) {
        return this.#lazy(type, at, (name, place) => {
            const group = this.#group(`${type}.${name}`);
            const ref = `${this.#prefix}${type}.${name}`;
            if (group === undefined)
                return errorHole(ref, `${ref} is not in the files`, place);
            const { instances, all } = group;
            return valueOfInstances(instances, (one) => all[instances.all.indexOf(one)]?.lazy() ?? hole(ref, 'it is not known', place), place);
        });
    }
    #group(id) {
        const known = this.#resources.get(id);
        const located = this.#configuration.resources.get(id);
        if (known !== undefined || located === undefined)
            return known;
        this.#resources.set(id, { instances: { form: 'one', all: [], more: [] }, all: [] });
        const { notes } = this.#program;
        const made = notes.track(() => instancesOf(located, this.#scope));
        const instances = made.value;
        const all = instances.all.map((one) => this.#resource(id, located, one, made.notes));
        const group = { instances, all };
        this.#resources.set(id, group);
        return group;
    }
    #resource(id, located, instance, basis) {
        const notes = new Set([...this.#basis, ...basis]);
        return new Resource(this.#prefix, id, located, { ...instance, doubts: [...this.#doubts, ...instance.doubts] }, {
            ...{ notes: this.#program.notes, basis: notes },
        });
    }
    #module(name, at) {
        const called = this.#called(name);
        const ref = `${this.#prefix}module.${name}`;
        const located = this.#configuration.modules.get(name);
        if (located === undefined)
            return errorHole(ref, `${ref} is not in the files`, at);
        if (called === undefined)
            return hole(ref, missingModule(`${this.#prefix}module.${name}`, located, this.#scope, this.#doubts).reason, at);
        const { instances, all } = called;
        return valueOfInstances(instances, (one) => all[instances.all.indexOf(one)]?.outputs(ref, at) ?? hole(ref, 'it is not known', at), at);
    }
    outputs(ref, at) {
        return { kind: 'lazy', ref, at, get: (name, place) => this.#values.output(name, place, this.#scope) };
    }
    #called(name) {
        const known = this.#children.get(name);
        const located = this.#configuration.modules.get(name);
        if (known !== undefined || located === undefined || this.#depth >= module_deepest)
            return known;
        const source = attributeOf(located.block, 'source');
        const text = source === undefined ? undefined : exactText(evaluate(source.value, this.#scope));
        if (text === undefined || !isLocalSource(text))
            return undefined;
        const configuration = this.#program.configuration(joinPath(this.#configuration.folder, text));
        if (configuration === undefined)
            return undefined;
        const { value: instances, notes } = this.#program.notes.track(() => instancesOf(located, this.#scope));
        const basis = new Set([...this.#basis, ...notes]);
        const all = instances.all.map((instance) => {
            const inputs = new Map(located.block.body.attributes.map(({ name: input, value }) => {
                const scope = { ...instance.scope, file: fileOfAttribute(located, input) };
                return [input, () => evaluate(value, scope)];
            }));
            const prefix = `${this.#prefix}module.${name}${instance.suffix}.`;
            const doubts = [...this.#doubts, ...instance.doubts];
            return new _a(this.#program, configuration, {
                ...{ prefix, inputs, doubts, basis },
                depth: this.#depth + 1,
            });
        });
        const called = { instances, all, notes };
        this.#children.set(name, called);
        return called;
    }
}
_a = ModuleInstance;

// EXTERNAL MODULE: ./src/policy/placeholder.ts
var placeholder = __webpack_require__(93287);
;// CONCATENATED MODULE: ./src/policy/formats/terraform/origins.ts



class Origins {
    #texts;
    #lines = new Map();
    #sources = [];
    constructor(texts) {
        this.#texts = texts;
    }
    originOf({ file, start, end }, why) {
        const lines = this.#lines.get(file) ?? (0,json_tree/* lineIndex */.Dp)(this.#texts.get(file) ?? '');
        this.#lines.set(file, lines);
        const range = { start, end, ...lines.positionOf(start) };
        const edit = why === undefined ? { editable: true } : { editable: false, why };
        return { kind: 'text', file, range, ...edit };
    }
    unknownPart(kind, reason, at) {
        return { kind, reason, origin: this.originOf(at, 'not known') };
    }
    nodeOf(value) {
        switch (value.kind) {
            case 'list':
                return {
                    kind: 'array',
                    items: value.items.map((item) => this.#item(item)),
                    ...this.#place(value.at),
                };
            case 'map':
                return { kind: 'object', members: this.members(value.entries), ...this.#place(value.at) };
            case 'plain': {
                const kind = value.value === null ? 'null' : typeof value.value === 'number' ? 'number' : 'boolean';
                return { kind, value: value.value, ...this.#place(value.at) };
            }
            default: {
                const pieces = piecesOf(value);
                const text = pieces.map((piece) => shownPiece(piece)).join('');
                const why = whyFixed(value, (at) => this.originOf(at));
                return { kind: 'string', value: text, ...this.#place(value.at, why, pieces) };
            }
        }
    }
    members(entries) {
        return [...entries].map(([key, item]) => ({
            key,
            value: this.#item(item),
            ...this.#place(item.value.at),
        }));
    }
    #item({ value, doubts }) {
        const [doubt] = doubts;
        if (doubt === undefined)
            return this.nodeOf(value);
        return this.nodeOf({ kind: 'hole', ref: doubt.key, reason: doubt.reason, at: value.at });
    }
    place(at) {
        return this.#place(at);
    }
    #place(at, why, pieces = []) {
        const offset = this.#sources.length;
        this.#sources.push({ at, pieces, ...(why === undefined ? {} : { why }) });
        return { offset, end: offset };
    }
    contextOf(problems) {
        const sourceAt = (offset) => this.#sources[offset] ?? { at: { file: '', start: 0, end: 0 }, pieces: [] };
        return {
            report: (offset, severity, code, message, remedy) => {
                const { at } = sourceAt(offset);
                const origin = this.originOf(at);
                const position = origin.kind === 'text' ? origin.range : { line: 1, column: 1 };
                const { line, column } = position;
                problems.push({ severity, code, path: at.file, line, column, message, remedy });
            },
            originOf: ({ offset }) => {
                const { at, why } = sourceAt(offset);
                return this.originOf(at, why);
            },
            valueOf: ({ value }) => value,
            literalOf: ({ offset, value }) => {
                const { pieces } = sourceAt(offset);
                if (pieces.length === 0)
                    return (0,placeholder/* withoutVariables */.KC)(value);
                return pieces
                    .map((piece) => (piece.kind === 'text' ? (0,placeholder/* withoutVariables */.KC)(piece.text) : shownPiece(piece)))
                    .join('');
            },
            isExact: ({ offset }) => sourceAt(offset).pieces.every(({ kind }) => kind === 'text'),
        };
    }
}
function shownPiece(piece) {
    if (piece.kind === 'text')
        return piece.text;
    const ref = piece.kind === 'hole' ? piece.ref : 'json';
    return `\${${ref.replace(/[{}$]/g, '').replace(/:/g, ' ')}}`;
}
function whyFixed(value, originOf) {
    if (value.kind !== 'text' || exactText(value) === undefined)
        return 'not known';
    if (!value.isLiteral)
        return 'made by an expression';
    const { also = [] } = value;
    if (also.length === 0)
        return undefined;
    const lines = [value.at, ...also].map((at) => {
        const origin = originOf(at);
        return origin.kind === 'text' ? origin.range.line : 1;
    });
    return `the list has it more than once (lines ${[...new Set(lines)].join(' and ')}): removing one changes nothing`;
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/program.ts




class Program {
    root;
    texts;
    notes = new Notes();
    wanted = new Set();
    #variableFiles;
    #configurations = new Map();
    #unread;
    #variables;
    constructor(root, texts, variableFiles, unread) {
        this.root = root;
        this.texts = texts;
        this.#variableFiles = variableFiles;
        this.#unread = unread;
    }
    configuration(folder) {
        if (!this.#configurations.has(folder)) {
            const own = [...this.texts].filter(([path]) => folderOf(path) === folder && isTerraformFile(path));
            const files = own.map(([path, text]) => ({ path, text }));
            this.#configurations.set(folder, files.length === 0 ? undefined : readConfiguration(folder, files));
        }
        return this.#configurations.get(folder);
    }
    variables(scope) {
        this.#variables ??= rootVariables(this.root, this.texts, this.#variableFiles, scope);
        return this.#variables;
    }
    read(path) {
        if (path.startsWith('/'))
            return `${path} is not in the repository`;
        const place = joinPath(this.root, path);
        const text = this.texts.get(place);
        if (text !== undefined)
            return { path: place, text };
        const reason = this.#unread.get(place);
        if (reason === undefined)
            this.wanted.add(place);
        return reason ?? `${place} is not in the repository`;
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform/read-module.ts








const mostSteps = 300_000_000;
function readTerraform({ root, texts, unread, variableFiles }) {
    const worked = (0,work/* within */.u)(mostSteps, () => {
        const program = new Program(root, texts, variableFiles, unread);
        const configuration = program.configuration(root);
        if (configuration === undefined)
            return { inventory: policy_inventory/* emptyInventory */.UO, wanted: [] };
        const module = new ModuleInstance(program, configuration);
        const inventory = new InventoryBuilder(module, program.notes, new Origins(texts)).build();
        return { inventory: withUnread(inventory, module, unread), wanted: [...program.wanted] };
    });
    if (worked.done)
        return worked.value;
    const reason = 'the configuration takes too much work to read';
    const file = [...texts.keys()].find((path) => path.startsWith(root)) ?? root;
    const origin = new Origins(texts).originOf({ file, start: 0, end: 0 });
    const problem = {
        ...{ severity: 'error', code: 'too-deep' },
        ...{ path: file, line: 1, column: 1, message: reason, remedy: 'name a smaller root module' },
    };
    const unknown = [{ kind: 'file', reason, origin }];
    return { inventory: { ...policy_inventory/* emptyInventory */.UO, unknown, problems: [problem] }, wanted: [] };
}
function withUnread(inventory, module, unread) {
    const folders = new Set(module.configurations().map(({ folder }) => folder));
    const files = [...unread].filter(([path]) => isTerraformFile(path) && folders.has(folderOf(path)));
    const origins = new Origins(new Map());
    return {
        ...inventory,
        unknown: [
            ...inventory.unknown,
            ...files.map(([file, reason]) => origins.unknownPart('file', reason, { file, start: 0, end: 0 })),
        ],
    };
}

;// CONCATENATED MODULE: ./src/policy/formats/terraform-roots.ts





/***/ })

};
