export const id = 8062;
export const ids = [8062];
export const modules = {

/***/ 8062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ru: () => (/* binding */ policyFormats),
  h9: () => (/* binding */ readPolicies),
  k: () => (/* binding */ writePolicies)
});

// EXTERNAL MODULE: ./src/policy/formats/json/format.ts
var format = __webpack_require__(6105);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(6569);
// EXTERNAL MODULE: ./src/policy/formats/json/read.ts + 1 modules
var read = __webpack_require__(4574);
// EXTERNAL MODULE: ./src/policy/formats/json/write.ts + 2 modules
var write = __webpack_require__(4938);
;// CONCATENATED MODULE: ./src/policy/formats/json/wrapped.ts



const inlineKeys = ['RoleName', 'UserName', 'GroupName', 'PolicyName', 'PolicyDocument'];
const versionKeys = ['PolicyVersion'];
const remedy = 'save the output of a current version of the AWS CLI, which prints the policy as a JSON object';
const find = (root, file) => {
    const version = (0,json_tree/* memberOf */.C5)(root, 'PolicyVersion')?.value;
    const document = version === undefined ? (0,json_tree/* memberOf */.C5)(root, 'PolicyDocument') : (0,json_tree/* memberOf */.C5)(version, 'Document');
    const name = (0,json_tree/* memberOf */.C5)(root, 'PolicyName')?.value;
    const id = name?.kind === 'string' ? { file, address: name.value } : { file };
    const holder = holderOf(root);
    const held = holder === undefined ? {} : { holder };
    return [{ id, node: document?.value ?? version ?? root, remedy, ...held }];
};
const holderKeys = { RoleName: 'role', GroupName: 'group', UserName: 'user' };
function holderOf(root) {
    for (const [key, kind] of Object.entries(holderKeys)) {
        const name = (0,json_tree/* memberOf */.C5)(root, key)?.value;
        if (name?.kind === 'string')
            return { kind, name: name.value };
    }
    return undefined;
}
const wrappedFormat = {
    name: 'output of aws iam get-role-policy',
    recognizes: ({ path, text }) => {
        if (!/"Policy(Document|Version)"/.test(text))
            return false;
        const json = (0,json_tree/* parseJson */.qF)(text, path);
        return !('severity' in json) && isWrapper(json.root);
    },
    read: (files) => (0,read/* readJson */.V)(files, find),
    write: (files, edits) => (0,write/* writeJson */.G)(files, edits, find),
};
function isWrapper(root) {
    const [key, keys] = (0,json_tree/* memberOf */.C5)(root, 'PolicyVersion') === undefined
        ? ['PolicyDocument', inlineKeys]
        : ['PolicyVersion', versionKeys];
    const others = root.kind === 'object' ? root.members.filter((one) => !keys.includes(one.key)) : [];
    return (0,json_tree/* memberOf */.C5)(root, key) !== undefined && others.length === 0;
}

;// CONCATENATED MODULE: ./src/policy/formats/formats.ts


const policyFormats = [wrappedFormat, format/* jsonFormat */.K];
function readPolicies(files, formats = policyFormats) {
    const all = byFormat(files, formats).map(([format, own]) => format.read(own));
    const locations = new Map(files.map(({ path }, index) => [path, index]));
    const placeOf = (path) => locations.get(path) ?? files.length;
    const policies = all.flatMap((one) => one.policies);
    const problems = all.flatMap((one) => one.problems);
    return {
        policies: policies.sort((a, b) => placeOf(a.id.file) - placeOf(b.id.file)),
        problems: problems.sort((a, b) => placeOf(a.path) - placeOf(b.path)),
    };
}
function writePolicies(files, edits, formats = policyFormats) {
    const written = byFormat(files, formats).flatMap(([format, own]) => format.write(own, edits));
    const texts = new Map(written.map(({ path, text }) => [path, text]));
    return files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
}
function byFormat(files, formats) {
    const groups = new Map();
    for (const file of files) {
        const format = formats.find((one) => one.recognizes(file));
        if (format === undefined)
            continue;
        const own = groups.get(format) ?? [];
        own.push(file);
        groups.set(format, own);
    }
    return [...groups];
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ jsonFormat)
/* harmony export */ });
/* harmony import */ var _read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4574);
/* harmony import */ var _write__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4938);


const remedy = 'a policy is an object with Version and Statement';
const find = (root, file) => [{ id: { file }, node: root, remedy }];
const jsonFormat = {
    name: 'IAM policy JSON',
    recognizes: () => true,
    read: (files) => (0,_read__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(files, find),
    write: (files, edits) => (0,_write__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(files, edits, find),
};


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jZ: () => (/* binding */ article),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


function memberOf(node, key) {
    return node.kind === 'object' ? node.members.find((member) => member.key === key) : undefined;
}
const deepest = 64;
function parseJson(text, path) {
    const lines = lineIndex(text);
    const at = (offset, code, message, remedy) => {
        return { severity: 'error', code, path, ...lines.positionOf(offset), message, remedy };
    };
    const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    if (body.trim() === '')
        return at(0, 'empty', 'the file is empty', 'add a JSON document');
    const deep = tooDeepAt(body);
    if (deep !== undefined) {
        return at(deep, 'too-deep', `JSON nested deeper than ${deepest} levels`, 'use fewer levels');
    }
    const errors = [];
    const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(body, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error !== undefined || node === undefined) {
        const what = error === undefined ? 'no value' : wordsOf((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error));
        return at(error?.offset ?? 0, 'not-json', `not JSON: ${what}`, 'correct the syntax at this location');
    }
    const root = convert(node);
    const duplicate = duplicateKey(root);
    if (duplicate !== undefined) {
        const message = `duplicate key ${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(duplicate.key)} in one object; JSON parsers differ in which one they use`;
        return at(duplicate.offset, 'duplicate-key', message, 'remove one of them');
    }
    return { root, lines };
}
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };
function tooDeepAt(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    let depth = 0;
    for (let kind = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
        if (kind === token.openBrace || kind === token.openBracket)
            depth++;
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
function wordsOf(code) {
    return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}
function article(node) {
    if (node.kind === 'null')
        return 'null';
    return /^[aeiou]/.test(node.kind) ? `an ${node.kind}` : `a ${node.kind}`;
}
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
function canonicalJson(node, textOf) {
    if (node.kind === 'array')
        return `[${node.items.map((item) => canonicalJson(item, textOf)).join(',')}]`;
    if (node.kind !== 'object')
        return JSON.stringify(node.kind === 'string' ? textOf(node) : node.value);
    const members = node.members.map(({ key, value }) => `${JSON.stringify(key)}:${canonicalJson(value, textOf)}`);
    return `{${members.sort().join(',')}}`;
}


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(5444);
// EXTERNAL MODULE: ./src/policy/placeholder.ts
var placeholder = __webpack_require__(3287);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(6569);
// EXTERNAL MODULE: ./src/policy/stored-action.ts
var stored_action = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/policy/formats/json/statement.ts




const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
function parseStatement(node, context) {
    if (node.kind !== 'object') {
        context.report(node.offset, 'error', 'invalid-element', `a statement is ${(0,json_tree/* article */.jZ)(node)}`, 'use an object');
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
        origin: context.originOf(node),
    };
}
function reportForeignElements(elements, context) {
    for (const [key, { offset }] of elements) {
        if (key === 'Principal' || key === 'NotPrincipal') {
            const message = `${key} is an element of resource-based and trust policies; this tool checks identity-based policies`;
            context.report(offset, 'error', 'resource-policy', message, 'use the policy that is attached to the role');
        }
        else if (!known.some((name) => name === key)) {
            const remedy = `a statement has ${known.join(', ')}; names are case-sensitive`;
            context.report(offset, 'error', 'unknown-element', `${(0,base_text/* quote */.hD)(key)} is not an element of a statement`, remedy);
        }
    }
}
function parseSid(member, context) {
    if (member === undefined)
        return undefined;
    if (member.value.kind !== 'string') {
        context.report(member.value.offset, 'error', 'invalid-element', 'Sid is not a string', 'use a string');
        return undefined;
    }
    const { value: sid, offset } = member.value;
    if (!/^[A-Za-z0-9]*$/.test(sid) && !(0,placeholder/* hasPlaceholder */.Kc)(sid) && !sid.includes('${')) {
        const message = `IAM rejects the Sid ${(0,base_text/* quote */.hD)((0,stored_action/* shownInvisible */.R)(sid))}`;
        context.report(offset, 'warning', 'invalid-sid', message, 'use only the letters A-Z and a-z and digits');
    }
    return sid;
}
function parseEffect(member, statement, context) {
    const value = member?.value;
    if (value?.kind === 'string' && (value.value === 'Allow' || value.value === 'Deny'))
        return value.value;
    const message = value === undefined ? 'the statement has no Effect' : 'Effect is neither "Allow" nor "Deny"';
    context.report((value ?? statement).offset, 'error', 'invalid-element', message, 'use "Allow" or "Deny"');
    return undefined;
}
function parseActions(elements, node, context) {
    const found = oneOf('Action', 'NotAction', elements, node, context);
    if (found === undefined)
        return undefined;
    const strings = parseStrings(found.member, context);
    const without = withoutEffect(found.kind, elements);
    const items = strings?.flatMap((node) => patternItem(node, without, context) ?? []);
    if (strings === undefined || items === undefined || items.length < strings.length)
        return undefined;
    return elementOf(found, items, context);
}
function elementOf({ kind, member }, items, context) {
    return {
        kind: kind.startsWith('Not') ? 'all-but' : 'only',
        form: member.value.kind === 'array' ? 'array' : 'one',
        items,
        origin: context.originOf(member),
    };
}
function withoutEffect(kind, elements) {
    if (kind === 'NotAction')
        return 'excludes nothing';
    const effect = elements.get('Effect')?.value;
    return effect?.kind === 'string' && effect.value === 'Deny' ? 'denies nothing' : 'grants nothing';
}
function patternItem(node, without, context) {
    const { value: text, offset } = node;
    const pattern = (0,stored_action/* parseStoredAction */.v)(text);
    const shown = (0,base_text/* quote */.hD)((0,stored_action/* shownInvisible */.R)(text));
    const remedy = 'use service:Action, such as s3:GetObject, or *';
    if (typeof pattern === 'string') {
        context.report(offset, 'error', 'malformed-action', `${shown} is not an action: ${pattern}`, remedy);
        return undefined;
    }
    if (pattern.matchesNothing !== undefined) {
        const message = `${shown} ${without}: ${pattern.matchesNothing}`;
        context.report(offset, 'warning', 'grants-nothing', message, 'write each action as a separate string');
    }
    return { value: pattern, origin: context.originOf(node), exact: true };
}
function parseResources(elements, node, context) {
    const found = oneOf('Resource', 'NotResource', elements, node, context);
    const strings = found === undefined ? undefined : parseStrings(found.member, context);
    if (found === undefined || strings === undefined)
        return undefined;
    for (const { value, offset } of strings) {
        if (/^\*+$/.test(value) || value.startsWith('arn:') || (0,placeholder/* beginsWithPlaceholder */.qI)(value))
            continue;
        context.report(offset, 'error', 'invalid-element', `${found.kind} ${(0,base_text/* quote */.hD)(value)} is not an ARN`, 'use an ARN or "*"');
    }
    const items = strings.map((node) => {
        return {
            value: context.valueOf(node),
            origin: context.originOf(node),
            exact: !(0,placeholder/* hasPlaceholder */.Kc)(node.value),
        };
    });
    return elementOf(found, items, context);
}
function oneOf(yes, not, elements, node, context) {
    const [first, second] = [elements.get(yes), elements.get(not)];
    if (first !== undefined && second !== undefined) {
        const message = `the statement has both ${yes} and ${not}`;
        context.report(second.offset, 'error', 'invalid-element', message, 'remove one of them');
        return undefined;
    }
    if (first !== undefined)
        return { kind: yes, member: first };
    if (second !== undefined)
        return { kind: not, member: second };
    context.report(node.offset, 'error', 'invalid-element', `the statement has no ${yes}`, `add ${yes} or ${not}`);
    return undefined;
}
function parseStrings({ key, value }, context) {
    const nodes = value.kind === 'array' ? value.items : [value];
    const strings = nodes.flatMap((node) => (node.kind === 'string' ? [node] : []));
    if (strings.length === nodes.length)
        return strings;
    const odd = nodes.find((node) => node.kind !== 'string') ?? value;
    const message = `${key} holds ${(0,json_tree/* article */.jZ)(odd)}`;
    context.report(odd.offset, 'error', 'invalid-element', message, 'use a string or an array of strings');
    return undefined;
}
function parseCondition(member, context) {
    if (member === undefined)
        return undefined;
    const { value } = member;
    if (value.kind !== 'object') {
        const message = `Condition is ${(0,json_tree/* article */.jZ)(value)}`;
        context.report(value.offset, 'error', 'invalid-element', message, 'use an object with condition operators');
        return undefined;
    }
    return value.members.length === 0 ? undefined : (0,json_tree/* canonicalJson */.dj)(value, context.valueOf);
}

;// CONCATENATED MODULE: ./src/policy/formats/json/read.ts





function readJson(files, find) {
    const all = files.map((file) => readFile(file, find));
    return {
        policies: all.flatMap(({ policies }) => policies),
        problems: all.flatMap(({ problems }) => problems),
    };
}
function readFile({ path, text }, find) {
    (0,work/* spend */.R)(5 * text.length);
    const json = (0,json_tree/* parseJson */.qF)(text, path);
    if ('severity' in json)
        return { policies: [], problems: [json] };
    const all = find(json.root, path).map((found) => readPolicy(found, json));
    const problems = all.flatMap((one) => one.problems);
    return {
        policies: all.flatMap(({ policy }) => policy ?? []),
        problems: problems.sort((a, b) => a.line - b.line || a.column - b.column),
    };
}
function readPolicy({ id, node, remedy, holder }, json) {
    const problems = [];
    const content = parseRoot(node, remedy, contextOf(json, id.file, problems));
    const isBroken = content === undefined || problems.some(({ severity }) => severity === 'error');
    const held = holder === undefined ? {} : { holder };
    return isBroken ? { problems } : { policy: { id, ...content, unknown: [], ...held }, problems };
}
const patternLimit = 10_000;
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
        valueOf: ({ value }) => value,
        originOf: ({ offset, end }) => {
            const range = { start: offset, end, ...json.lines.positionOf(offset) };
            return { kind: 'text', file: path, range, editable: true };
        },
    };
}
function parseRoot(root, remedy, context) {
    const reject = (message) => {
        context.report(root.offset, 'error', 'not-a-policy', message, remedy);
        return undefined;
    };
    if (root.kind !== 'object')
        return reject(`not a policy: the document is ${(0,json_tree/* article */.jZ)(root)}`);
    const member = (key) => root.members.find((one) => one.key === key);
    const statement = member('Statement');
    if (statement === undefined)
        return reject('not a policy: it has no Statement');
    reportUnknownKeys(root.members, context);
    const version = parseVersion(member('Version'), context);
    const label = member('Id')?.value;
    const nodes = statement.value.kind === 'array' ? statement.value.items : [statement.value];
    reportDuplicateSids(nodes, context);
    const current = version === '2012-10-17' ? context : withLiteralVariables(context);
    const statements = nodes.flatMap((node) => parseStatement(node, current) ?? []);
    const patterns = statements.reduce((sum, { actions }) => sum + actions.items.length, 0);
    if (patterns > patternLimit) {
        const message = `longer than ${patternLimit} actions (${patterns})`;
        context.report(root.offset, 'error', 'too-many-actions', message, 'split it into several files');
    }
    return {
        ...(version === undefined ? {} : { version }),
        ...(label?.kind === 'string' ? { label: label.value } : {}),
        form: statement.value.kind === 'array' ? 'array' : 'one',
        statements,
    };
}
function withLiteralVariables(context) {
    const remedy = 'write "Version": "2012-10-17"';
    return {
        ...context,
        valueOf(node) {
            const value = (0,placeholder/* withoutVariables */.KC)(node.value);
            if (value === node.value)
                return value;
            const message = `${(0,base_text/* quote */.hD)(node.value)} has a policy variable, which IAM treats as literal text in this Version`;
            context.report(node.offset, 'warning', 'literal-variable', message, remedy);
            return value;
        },
    };
}
function reportUnknownKeys(members, context) {
    for (const { key, offset } of members) {
        if (['Version', 'Id', 'Statement'].includes(key))
            continue;
        const remedy = 'a policy has Version, Id and Statement; names are case-sensitive';
        context.report(offset, 'error', 'unknown-element', `${(0,base_text/* quote */.hD)(key)} is not an element of an IAM policy`, remedy);
    }
}
function reportDuplicateSids(statements, context) {
    const seen = new Set();
    for (const statement of statements) {
        const sid = statement.kind === 'object' ? statement.members.find(({ key }) => key === 'Sid')?.value : undefined;
        if (sid?.kind !== 'string' || sid.value === '')
            continue;
        if (seen.has(sid.value)) {
            const message = `two statements have the Sid ${(0,base_text/* quote */.hD)(sid.value)}`;
            context.report(sid.offset, 'warning', 'duplicate-sid', message, 'IAM requires unique Sids in a policy');
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
    context.report(value.offset, 'error', 'invalid-element', 'this Version is not valid in IAM', 'use "2012-10-17"');
    return undefined;
}


/***/ }),

/***/ 4938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ writeJson)
});

// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(2575);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(6569);
;// CONCATENATED MODULE: ./src/policy/formats/json/print.ts
function printed(value, layout) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const { colon, open, close, unit } = layout;
    const isInLines = /[\r\n]/.test(open);
    const inner = isInLines ? { ...layout, open: open + unit, close: open } : layout;
    const between = isInLines ? `,${open}` : /\s$/.test(colon) ? ', ' : ',';
    if (Array.isArray(value)) {
        const items = value.map((item) => printed(item, inner)).join(between);
        return isInLines && value.length > 0 ? `[${open}${items}${close}]` : `[${items}]`;
    }
    const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}${colon}${printed(member, inner)}`);
    return members.length === 0 ? '{}' : `{${open}${members.join(between)}${close}}`;
}

;// CONCATENATED MODULE: ./src/policy/formats/json/splice.ts
function applySplices(text, splices) {
    let result = '';
    let at = 0;
    for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start)) {
        result += text.slice(at, start) + replacement;
        at = end;
    }
    return result + text.slice(at);
}
function replaceItems(text, list, items, replacements, inserted = []) {
    const at = (index) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
    if (list.form === 'one')
        return replaceSingle(text, list, replacements[0] ?? 'keep', at(0), at(1));
    if (items.length === 0)
        return at(0).length === 0 ? [] : fillArray(text, list, at(0));
    const separator = separatorOf(text, list, items);
    const first = at(0);
    const [kept, changed] = [[], []];
    const removed = items.map((item, index) => {
        const before = index === 0 ? first : [];
        const own = replacements[index] ?? 'keep';
        const behind = at(index + 1);
        if (own === 'keep') {
            const [start, end] = [before.map((one) => one + separator), behind.map((one) => separator + one)];
            if (start.length > 0)
                kept.push({ start: item.start, end: item.start, text: start.join('') });
            if (end.length > 0)
                kept.push({ start: item.end, end: item.end, text: end.join('') });
            return false;
        }
        const all = [...before, ...own, ...behind];
        if (all.length > 0)
            changed.push({ start: item.start, end: item.end, text: all.join(separator) });
        return all.length === 0;
    });
    return [...kept, ...changed, ...removals(items, (index) => removed[index] === true)];
}
function appendItems(text, list, items, added) {
    if (list.form === 'array')
        return replaceItems(text, list, items, [], [{ before: items.length, items: added }]);
    const { open, between, close } = arrayAt(text, list);
    return [
        { start: list.start, end: list.start, text: open },
        { start: list.end, end: list.end, text: added.map((item) => between + item).join('') + close },
    ];
}
function replaceSingle(text, list, replacement, before, behind) {
    const own = replacement === 'keep' ? [text.slice(list.start, list.end)] : replacement;
    const all = [...before, ...own, ...behind];
    if (replacement === 'keep' && all.length === 1)
        return [];
    return all.length === 1
        ? [{ start: list.start, end: list.end, text: all.join('') }]
        : fillArray(text, list, all);
}
function fillArray(text, list, items) {
    const { open, between, close } = arrayAt(text, list, items);
    return [{ start: list.start, end: list.end, text: open + items.join(between) + close }];
}
const longestLine = 120;
function readableItems(text, list, splices) {
    const { start, end } = list;
    const before = text.slice(start, end);
    if (list.form === 'one' || splices.length === 0 || /[\r\n]/.test(before))
        return splices;
    const inside = splices.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const after = applySplices(before, inside);
    if (after.length <= before.length || isShort(text, list, after.length))
        return splices;
    return fillArray(text, list, stringsIn(after));
}
function stringsIn(array) {
    return array.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
}
function isShort(text, { start, end }, length) {
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    const rest = /[\r\n]/.exec(text.slice(end))?.index ?? text.length - end;
    return start - lineStart + length + rest <= longestLine;
}
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
function separatorOf(text, list, [first, second]) {
    if (first !== undefined && second !== undefined)
        return text.slice(first.end, second.start);
    const before = text.slice(list.start + 1, first?.start);
    return /[\r\n]/.test(before) ? `,${before}` : `,${layoutAt(text, list.start).gap}`;
}
function arrayAt(text, { start, end }, items = []) {
    const { lineEnd, indent, unit, gap } = layoutAt(text, start);
    const alone = /^(?:[ \t]*,)?[ \t]*[\r\n]/.test(text.slice(end)) && !/[\r\n]/.test(text.slice(start, end));
    const long = !isShort(text, { start, end }, items.join(`,${gap}`).length + 2);
    if (!(alone || long) || lineEnd === '')
        return { open: '[', between: `,${gap}`, close: ']' };
    const line = `${lineEnd}${indent}${unit}`;
    return { open: `[${line}`, between: `,${line}`, close: `${lineEnd}${indent}]` };
}
function layoutAt(text, offset) {
    const lineEnd = /\r\n|\n|\r/.exec(text.trimEnd())?.[0] ?? '';
    const before = text.slice(0, offset);
    const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const indent = /^[ \t]*/.exec(before.slice(start))?.[0] ?? '';
    const gap = /"\s*:([ \t]?)/.exec(text)?.[1] ?? '';
    const steps = [...text.slice(0, 4096).matchAll(/[\r\n]([ \t]+)\S/g)].map(([, step = '']) => step);
    const unit = steps.reduce((least, step) => (step.length < least.length ? step : least), steps[0] ?? '');
    return { lineEnd, indent, unit, gap };
}

;// CONCATENATED MODULE: ./src/policy/formats/json/write.ts




function writeJson(files, edits, find) {
    return files.map(({ path, text }) => {
        const json = (0,json_tree/* parseJson */.qF)(text, path);
        if ('severity' in json)
            return { path, text };
        const splices = find(json.root, path).flatMap((policy) => splicesOf(text, policy, edits));
        return { path, text: applySplices(text, splices) };
    });
}
function splicesOf(text, { id, node }, edits) {
    const own = edits.filter(({ policy }) => (0,model/* policyKey */.s4)(policy) === (0,model/* policyKey */.s4)(id));
    const list = (0,json_tree/* memberOf */.C5)(node, 'Statement')?.value;
    if (own.length === 0 || list === undefined)
        return [];
    const statements = list.kind === 'array' ? list.items : [list];
    const changed = own.filter((edit) => edit.kind !== 'add-statement');
    const added = own.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
    const inside = changed.flatMap((edit) => {
        const statement = statements[edit.statement];
        return statement === undefined ? [] : spliceStatement(text, statement, edit);
    });
    const gone = new Set(changed.filter(({ kind }) => kind === 'remove-statement').map(({ statement }) => statement));
    return [...inside, ...spliceList(text, list, statements, gone, written(text, statements, added))];
}
function spliceStatement(text, statement, edit) {
    const actions = ((0,json_tree/* memberOf */.C5)(statement, 'Action') ?? (0,json_tree/* memberOf */.C5)(statement, 'NotAction'))?.value;
    if (actions === undefined || edit.kind === 'remove-statement')
        return [];
    const nodes = actions.kind === 'array' ? actions.items : [actions];
    const items = edit.items.map((item) => (item === 'keep' ? item : item.map(quoted)));
    const inserted = edit.inserted?.map((one) => ({ ...one, items: one.items.map(quoted) }));
    const splices = replaceItems(text, listOf(actions), nodes.map(spanOf), items, inserted);
    return readableItems(text, listOf(actions), splices);
}
function spliceList(text, list, statements, gone, added) {
    const spans = statements.map(spanOf);
    const replaced = gone.size > 0 && gone.size === statements.length;
    const replacements = statements.map((_, index) => {
        if (replaced && index === statements.length - 1)
            return added;
        return gone.has(index) ? [] : 'keep';
    });
    const splices = gone.size > 0 ? replaceItems(text, listOf(list), spans, replacements) : [];
    if (replaced || added.length === 0)
        return splices;
    return [...splices, ...appendItems(text, listOf(list), spans, added)];
}
function written(text, statements, added) {
    const last = statements.at(-1);
    const model = last === undefined ? { start: 0, end: 0 } : spanOf(last);
    return added.map((statement) => writtenStatement(text, model, statement));
}
function writtenStatement(text, span, statement) {
    const { sid, actions, resources, resourceKind, condition } = statement;
    const model = text.slice(span.start, span.end);
    const { unit, gap } = layoutAt(text, span.start);
    const open = /^\{(\s*)/.exec(model)?.[1] ?? '';
    const layout = {
        colon: /^\{\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(model)?.[1] ?? `:${gap}`,
        open,
        close: model.slice(model.slice(0, -1).trimEnd().length, -1),
        unit: /[\r\n]/.test(open) ? unit : '',
    };
    const one = (values) => (values.length === 1 ? (values[0] ?? '') : values);
    return printed({
        ...(sid === undefined ? {} : { Sid: sid }),
        Effect: 'Allow',
        Action: one(actions),
        [resourceKind === 'all-but' ? 'NotResource' : 'Resource']: one(resources),
        ...(condition === undefined ? {} : { Condition: JSON.parse(condition) }),
    }, layout);
}
function quoted(text) {
    return JSON.stringify(text);
}
function spanOf({ offset, end }) {
    return { start: offset, end };
}
function listOf(node) {
    return { form: node.kind === 'array' ? 'array' : 'one', ...spanOf(node) };
}


/***/ }),

/***/ 3287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ withoutVariables),
/* harmony export */   Kc: () => (/* binding */ hasPlaceholder),
/* harmony export */   Lb: () => (/* binding */ replacePlaceholders),
/* harmony export */   Md: () => (/* binding */ addedByVersion),
/* harmony export */   gI: () => (/* binding */ hasLiteralVariable),
/* harmony export */   qI: () => (/* binding */ beginsWithPlaceholder)
/* harmony export */ });
const placeholder = /%\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/;
const unknown = /[$%]\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>]*>/g;
const variable = /\$(?=\{(?:[A-Za-z0-9-]+:[^{}]*|[*?$])\})/g;
function withoutVariables(text) {
    return text.replace(variable, () => `\${$}`);
}
function hasLiteralVariable(value) {
    return JSON.stringify(value)?.includes(`\${$}{`) === true;
}
function addedByVersion(text) {
    return (text.split(`\${$}{`).length - 1) * '{$}'.length;
}
function hasPlaceholder(text) {
    return placeholder.test(text);
}
function beginsWithPlaceholder(text) {
    return text.startsWith(`\${`) || text.search(placeholder) === 0;
}
function replacePlaceholders(text, by) {
    return text.replace(unknown, by);
}


/***/ }),

/***/ 6934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shownInvisible),
/* harmony export */   v: () => (/* binding */ parseStoredAction)
/* harmony export */ });
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);

function parseStoredAction(text) {
    const pattern = (0,_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(text);
    const why = typeof pattern === 'string' ? whyStored(text) : undefined;
    if (why === undefined)
        return pattern;
    const [service = ''] = text.toLowerCase().split(':', 1);
    return { text, service: service.replace(/[^a-z0-9-]/g, ''), name: '', matchesNothing: why };
}
function whyStored(text) {
    if (/^[A-Za-z0-9-]+:$/.test(text))
        return 'it has no action name';
    if (isList(text))
        return 'it is a list in one string';
    const [found] = text.match(invisible) ?? [];
    if (found === undefined || !isAction(text.replace(invisible, '')))
        return undefined;
    return `it contains ${nameOf(found)} ${placeIn(text)}`;
}
function isAction(text) {
    return text.includes(':') && typeof (0,_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .parseActionPattern */ .cl)(text) !== 'string';
}
function isList(text) {
    if (!/[,;]/.test(text))
        return false;
    const parts = text
        .split(/[,;]/)
        .map((part) => part.replace(invisible, ''))
        .filter((part) => part !== '');
    return (parts.length > 0 && parts.every((part) => part === '*' || isAction(part)) && isAction(parts[0] ?? ''));
}
const invisible = /[\p{Z}\p{C}]/gu;
function placeIn(text) {
    if (/^[\p{Z}\p{C}]/u.test(text))
        return 'at its beginning';
    return /[\p{Z}\p{C}]$/u.test(text) ? 'at its end' : 'inside';
}
const names = new Map([
    [' ', 'a space'],
    ['\t', 'a tab'],
    ['\n', 'a line break'],
    ['\r', 'a line break'],
    ['\u00a0', 'a no-break space'],
    ['\u200b', 'a zero-width space'],
    ['\ufeff', 'a byte order mark'],
]);
function nameOf(character) {
    return `${names.get(character) ?? 'an invisible character'} (${codeOf(character)})`;
}
function codeOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function shownInvisible(text) {
    return text.replace(invisible, (character) => `<${codeOf(character)}>`);
}


/***/ })

};
