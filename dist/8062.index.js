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
// EXTERNAL MODULE: ./src/policy/formats/json/write.ts + 1 modules
var write = __webpack_require__(9317);
;// CONCATENATED MODULE: ./src/policy/formats/json/wrapped.ts



/** The keys of what the AWS CLI prints for an inline policy, and for a version of a managed one. */
const inlineKeys = ['RoleName', 'UserName', 'GroupName', 'PolicyName', 'PolicyDocument'];
const versionKeys = ['PolicyVersion'];
/** Old versions of the AWS CLI print the document as one URL-encoded string. */
const remedy = 'save the output of a current version of the AWS CLI, which prints the policy as a JSON object';
const find = (root, file) => {
    const version = (0,json_tree/* memberOf */.C5)(root, 'PolicyVersion')?.value;
    const document = version === undefined ? (0,json_tree/* memberOf */.C5)(root, 'PolicyDocument') : (0,json_tree/* memberOf */.C5)(version, 'Document');
    const name = (0,json_tree/* memberOf */.C5)(root, 'PolicyName')?.value;
    const id = name?.kind === 'string' ? { file, address: name.value } : { file };
    return [{ id, node: document?.value ?? version ?? root, remedy }];
};
/**
 * What `aws iam get-role-policy`, `get-user-policy`, `get-group-policy` and `get-policy-version` print: a policy with
 * its name or version around it. The address of an inline policy is its name.
 */
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


/** Every format, the most particular first: the last one takes what no other recognizes. */
const policyFormats = [wrappedFormat, format/* jsonFormat */.K];
/** The policies of some files in their order, each read by its format. */
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
/** The files with edits written into them, in their order; everything that is not edited keeps its bytes. */
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
/* harmony import */ var _write__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9317);


const remedy = 'a policy is an object with Version and Statement';
/** A JSON file that is one policy, as IAM takes it. */
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
/* harmony export */   jZ: () => (/* binding */ article),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


/** The member of an object; undefined for a value that has none of that key. */
function memberOf(node, key) {
    return node.kind === 'object' ? node.members.find((member) => member.key === key) : undefined;
}
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
    const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(body, errors, { disallowComments: true, allowTrailingComma: false });
    const [error] = errors;
    if (error !== undefined || node === undefined) {
        const what = error === undefined ? 'no value' : wordsOf((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error));
        return at(error?.offset ?? 0, 'not-json', `not JSON: ${what}`, 'correct the syntax at this place');
    }
    const root = convert(node);
    const duplicate = duplicateKey(root);
    if (duplicate !== undefined) {
        const message = `${(0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(duplicate.key)} stands twice in one object; readers disagree on which one counts`;
        return at(duplicate.offset, 'duplicate-key', message, 'remove one of the two');
    }
    return { root, lines };
}
// SyntaxKind of jsonc-parser is a const enum, which isolated modules cannot read.
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };
function tooDeepAt(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
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


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(6569);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(3713);
;// CONCATENATED MODULE: ./src/policy/formats/json/statement.ts



const known = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];
/**
 * Parses one statement of an identity policy; gives undefined when it has an error (which is then reported).
 * Grammar: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
function parseStatement(node, context) {
    if (node.kind !== 'object') {
        context.report(node.offset, 'error', 'invalid-element', `a statement is ${(0,json_tree/* article */.jZ)(node)}`, 'write an object');
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
    const items = strings?.flatMap((node) => patternItem(node, context) ?? []);
    if (strings === undefined || items === undefined || items.length < strings.length)
        return undefined;
    return elementOf(found, items, context);
}
/** The element as written: its key tells what it is about, its value whether it is a list. */
function elementOf({ kind, member }, items, context) {
    return {
        kind: kind.startsWith('Not') ? 'all-but' : 'only',
        form: member.value.kind === 'array' ? 'array' : 'one',
        items,
        origin: context.originOf(member),
    };
}
function patternItem(node, context) {
    const { value: text, offset } = node;
    const pattern = (0,action_pattern/* parseActionPattern */.cl)(text);
    if (typeof pattern !== 'string')
        return { value: pattern, origin: context.originOf(node), exact: true };
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
    const items = strings.map((node) => {
        return { value: node.value, origin: context.originOf(node), exact: true };
    });
    return elementOf(found, items, context);
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
    const message = `${key} holds ${(0,json_tree/* article */.jZ)(odd)}`;
    context.report(odd.offset, 'error', 'invalid-element', message, 'write a string or an array of strings');
    return undefined;
}
function parseCondition(member, context) {
    if (member === undefined)
        return undefined;
    const { value } = member;
    if (value.kind !== 'object') {
        const message = `Condition is ${(0,json_tree/* article */.jZ)(value)}`;
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

;// CONCATENATED MODULE: ./src/policy/formats/json/read.ts



/**
 * Reads the identity policies of JSON files. Grammar:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * A policy with an error is omitted; the problems tell.
 */
function readJson(files, find) {
    const all = files.map((file) => readFile(file, find));
    return {
        policies: all.flatMap(({ policies }) => policies),
        problems: all.flatMap(({ problems }) => problems),
    };
}
function readFile({ path, text }, find) {
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
function readPolicy({ id, node, remedy }, json) {
    const problems = [];
    const content = parseRoot(node, remedy, contextOf(json, id.file, problems));
    const isBroken = content === undefined || problems.some(({ severity }) => severity === 'error');
    return isBroken ? { problems } : { policy: { id, ...content, unknown: [] }, problems };
}
/** AWS's own ReadOnlyAccess lists 2,677; a file with far more is made to keep the job busy. */
const patternLimit = 4000;
/** How many problems of a severity are listed. */
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
    const statements = nodes.flatMap((node) => parseStatement(node, context) ?? []);
    const patterns = statements.reduce((sum, { actions }) => sum + actions.items.length, 0);
    if (patterns > patternLimit) {
        const message = `the policy lists ${patterns} actions, more than ${patternLimit}`;
        context.report(root.offset, 'error', 'too-many-actions', message, 'split it into several files');
    }
    return {
        ...(version === undefined ? {} : { version }),
        ...(label?.kind === 'string' ? { label: label.value } : {}),
        form: statement.value.kind === 'array' ? 'array' : 'one',
        statements,
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


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ writeJson)
});

// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(2575);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(6569);
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

;// CONCATENATED MODULE: ./src/policy/formats/json/write.ts



/** Writes edits into JSON files; everything between the places that change keeps its bytes. */
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
/** What changes within a statement; one that goes is its list's matter. */
function spliceStatement(text, statement, edit) {
    const actions = ((0,json_tree/* memberOf */.C5)(statement, 'Action') ?? (0,json_tree/* memberOf */.C5)(statement, 'NotAction'))?.value;
    if (actions === undefined || edit.kind === 'remove-statement')
        return [];
    const nodes = actions.kind === 'array' ? actions.items : [actions];
    const spans = nodes.map(spanOf);
    if (edit.kind === 'append-items')
        return appendItems(text, listOf(actions), spans, edit.items.map(quoted));
    const items = edit.items.map((item) => (item === 'keep' ? item : item.map(quoted)));
    return replaceItems(text, listOf(actions), spans, items);
}
/** Removed statements go, new ones come last. Where none of the old ones stays, they take the last one's place. */
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
/** Writes Allows the way the last statement of the policy is written: its line ends, indentation and spaces. */
function written(text, statements, added) {
    const last = statements.at(-1);
    const model = last === undefined ? { start: 0, end: 0 } : spanOf(last);
    return added.map((statement) => writtenStatement(text, model, statement));
}
function writtenStatement(text, span, { sid, actions, resources }) {
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
function quoted(text) {
    return JSON.stringify(text);
}
function spanOf({ offset, end }) {
    return { start: offset, end };
}
/** A value that may stand alone or in an array. */
function listOf(node) {
    return { form: node.kind === 'array' ? 'array' : 'one', ...spanOf(node) };
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/** A policy's identity as one text, to be compared and shown. */
function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
/** Where an origin points a reader to. */
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
/**
 * What policies say together, as text: two that differ in order, layout, Sids or letters' case of actions only have the
 * same meaning. Actions are compared as they are written: `s3:*` is not the list of all of them.
 */
function meaningOf(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.items.map(({ value }) => value.text.toLowerCase());
    const set = (texts) => [...new Set(texts)].sort();
    return JSON.stringify([
        effect,
        actions.kind,
        set(patterns),
        resources.kind,
        set(valuesOf(resources)),
        condition ?? null,
    ]);
}
/** The files that hold a part of a policy, its own first. */
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
/** The values of an element. */
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ })

};
