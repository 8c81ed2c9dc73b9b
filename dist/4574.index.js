export const id = 4574;
export const ids = [4574];
export const modules = {

/***/ 16569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Dp: () => (/* binding */ lineIndex),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jZ: () => (/* binding */ article),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);


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

/***/ 64574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tp: () => (/* binding */ parseDocument),
  Vh: () => (/* binding */ readJson),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(25444);
// EXTERNAL MODULE: ./src/policy/placeholder.ts
var placeholder = __webpack_require__(93287);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
// EXTERNAL MODULE: ./src/policy/stored-action.ts
var stored_action = __webpack_require__(16934);
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
            exact: context.isExact(node),
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
    const content = parseDocument(node, remedy, contextOf(json, id.file, problems));
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
        literalOf: ({ value }) => (0,placeholder/* withoutVariables */.KC)(value),
        isExact: ({ value }) => !(0,placeholder/* hasPlaceholder */.Kc)(value),
        originOf: ({ offset, end }) => {
            const range = { start: offset, end, ...json.lines.positionOf(offset) };
            return { kind: 'text', file: path, range, editable: true };
        },
    };
}
function parseDocument(root, remedy, context) {
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
            const value = context.literalOf(node);
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

/***/ 93287:
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

/***/ 16934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ shownInvisible),
/* harmony export */   v: () => (/* binding */ parseStoredAction)
/* harmony export */ });
/* harmony import */ var _action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53713);

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
