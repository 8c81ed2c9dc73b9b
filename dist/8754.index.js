export const id = 8754;
export const ids = [8754];
export const modules = {

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isKnown: () => (/* binding */ isKnown),
/* harmony export */   nextBaseline: () => (/* binding */ nextBaseline),
/* harmony export */   printBaselines: () => (/* binding */ printBaselines),
/* harmony export */   shrunk: () => (/* binding */ shrunk),
/* harmony export */   staleNote: () => (/* binding */ staleNote)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(617);

/** A baseline may only shrink: what an earlier version of it did not list does not count. */
function shrunk(now, before) {
    return {
        overGranted: both(now.overGranted, before.overGranted),
        missing: both(now.missing, before.missing),
    };
}
function both(one, other) {
    return new Set([...one].filter((action) => other.has(action)));
}
/** Whether the baseline lists a finding in the state it has now. */
function isKnown({ action, state, introduced }, baseline) {
    // What a change breaks was not broken when the baseline was made.
    if (introduced === 'removed')
        return false;
    if (state === 'over-granted')
        return baseline.overGranted.has(action);
    return state === 'missing' && baseline.missing.has(action);
}
/** What the baseline of a target is to be: the drift there is, as far as the present one (if any) lists it. */
function nextBaseline(findings, present) {
    const names = (state) => findings
        .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
        .map(({ action }) => action)
        .sort(_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U);
    return { overGranted: new Set(names('over-granted')), missing: new Set(names('missing')) };
}
/** Entries that are no drift any more: as long as they stay, the same drift may come back unnoticed. */
function staleNote(findings, baseline) {
    const drift = nextBaseline(findings, baseline);
    const listed = [...baseline.overGranted, ...baseline.missing];
    const stale = listed.filter((action) => !drift.overGranted.has(action) && !drift.missing.has(action));
    const [first] = stale.sort(_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U);
    if (first === undefined)
        return [];
    const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
    const message = `the baseline lists ${which}, no drift any more: replace it by the baseline.json of this run`;
    return [{ code: 'baseline-stale', message }];
}
/** The text of a baseline file; the same baselines give the same bytes. */
function printBaselines(baselines) {
    const targets = [...baselines].map(([name, { overGranted, missing }]) => {
        return [name, { overGranted: [...overGranted], missing: [...missing] }];
    });
    return `${JSON.stringify({ schemaVersion: 1, targets: Object.fromEntries(targets) }, null, 2)}\n`;
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

/***/ 1909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mo: () => (/* binding */ parsePolicies),
  x4: () => (/* binding */ versionsOf),
  cV: () => (/* binding */ withBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(1114);
// EXTERNAL MODULE: ./src/files/find-files.ts
var find_files = __webpack_require__(8898);
// EXTERNAL MODULE: ./src/policy/formats/json/policy-document.ts + 2 modules
var policy_document = __webpack_require__(1851);
// EXTERNAL MODULE: ./src/repository/paths.ts
var repository_paths = __webpack_require__(9024);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(7346);
;// CONCATENATED MODULE: ./src/repository/base-files.ts




/**
 * Reads what the files of a target were at the base: what its configuration there leads to, and nothing else. What a
 * change moves into the target from elsewhere was not granted to it.
 */
async function readBaseFiles(checkout, request) {
    const { base } = checkout;
    if (base === undefined)
        return { kind: 'unread', message: 'there is nothing to compare with' };
    if (typeof base !== 'string')
        return { kind: 'unread', message: base.problem };
    try {
        return await readAt(checkout, base, request);
    }
    catch (error) {
        if (error instanceof repository_repository/* RepositoryFailure */.zp)
            return { kind: 'unread', message: error.message };
        throw error;
    }
}
async function readAt(checkout, base, request) {
    const { repository, head } = checkout;
    const files = [];
    for (const path of await askedFor(checkout, base, request)) {
        const file = await repository.read(base, path);
        if (file === undefined)
            continue;
        if (file.text === undefined)
            return { kind: 'unread', message: `${path} at the base is no text, or too large`, lasting: true };
        files.push({ path, was: path, text: file.text });
    }
    const fresh = request.head.filter((path) => files.every(({ was }) => was !== path));
    const committed = await Promise.all(fresh.map((path) => repository.read(head, path)));
    const uncommitted = fresh.filter((_, index) => committed[index] === undefined);
    const added = fresh.filter((path) => !uncommitted.includes(path));
    if (added.length === 0)
        return { kind: 'read', commit: base, files, uncommitted };
    const moved = await movedFiles(checkout, base, added);
    // Where the configuration leads to nothing at the base, the files were called otherwise there.
    return { kind: 'read', commit: base, files: files.length === 0 ? moved : files, uncommitted };
}
/** What files that are new under their names were called before; throws where GitHub does not list all that changed. */
async function movedFiles({ repository, head }, base, added) {
    const { files, complete } = await repository.differences(base, head);
    const moved = [];
    for (const path of added) {
        const change = files.get(path);
        if (change === undefined && !complete)
            throw new repository_repository/* RepositoryFailure */.zp('GitHub does not list all files that changed; fetch-depth: 0 helps');
        const was = change?.movedFrom;
        const text = was === undefined ? undefined : (await repository.read(base, was))?.text;
        if (was !== undefined && text !== undefined)
            moved.push({ path, was, text });
    }
    return moved;
}
/** The paths that the configuration names, as they are in the repository. */
async function askedFor({ repository, root }, base, { given, folder }) {
    const inside = given.flatMap((one) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, one)) ?? []);
    const globs = inside.filter(find_files/* isGlob */.fg);
    const plain = inside.filter((path) => !(0,find_files/* isGlob */.fg)(path));
    if (globs.length === 0)
        return new Set(plain);
    const all = await repository.list(base);
    return new Set([...plain, ...all.filter((path) => globs.some((glob) => (0,repository_paths/* pathMatches */.rg)(glob, path)))]);
}

;// CONCATENATED MODULE: ./src/repository/versions.ts


/**
 * Follows files back along a branch until a moment. Commits in between are looked at by halves: where both ends have
 * the same content nothing is taken to have happened between them. A file is followed where it was moved.
 */
async function readVersions(repository, commit, followed, since) {
    const { commits, complete } = await repository.lineOf(commit, since);
    const paths = await pathsOf(repository, commits, followed);
    const traces = await Promise.all(paths.map((path) => traceOf(repository, commits, path, 0)));
    const starts = new Set([0, ...traces.flatMap((trace) => trace.map(({ from }) => from))]);
    const edges = [...starts].sort((a, b) => a - b);
    const versions = edges.map((from, index) => {
        const last = (edges[index + 1] ?? commits.length) - 1;
        return { since: commits[last]?.time ?? since, files: filesAt(from, paths, traces) };
    });
    return { kind: 'read', versions, complete };
}
/** The files as they were at a commit (its index), each once: an older name may be among the paths as well. */
function filesAt(index, paths, traces) {
    const files = new Map();
    for (const [position, path] of paths.entries()) {
        const part = traces[position]?.findLast(({ from }) => from <= index);
        if (part?.file === undefined || files.has(part.path))
            continue;
        // What is no text is no policy: nobody knows what it granted.
        files.set(part.path, { path, text: part.file.text ?? '' });
    }
    return [...files.values()];
}
/** A policy that was split since had another name: its actions are as old as they were in it. */
async function pathsOf(repository, commits, { paths, globs }) {
    const oldest = commits.at(-1);
    if (globs.length === 0 || oldest === undefined)
        return paths;
    const all = await repository.list(oldest.id);
    return [...new Set([...paths, ...all.filter((path) => globs.some((glob) => (0,repository_paths/* pathMatches */.rg)(glob, path)))])];
}
async function traceOf(repository, commits, path, start) {
    const known = new Map();
    const at = async (index) => {
        const id = commits[index]?.id;
        if (!known.has(index))
            known.set(index, id === undefined ? undefined : await repository.read(id, path));
        return known.get(index);
    };
    const parts = [{ from: start, path, file: await at(start) }];
    for (const from of await changesBetween(start, commits.length - 1, at)) {
        const [before, after] = [await at(from), await at(from - 1)];
        parts.push({ from, path, file: before });
        const came = before === undefined && after !== undefined;
        const was = came ? await sourceOf(repository, commits, path, from) : undefined;
        if (was !== undefined)
            return [...parts.slice(0, -1), ...(await traceOf(repository, commits, was, from))];
    }
    return parts;
}
/** The indices at which an older content begins, newest first. */
async function changesBetween(newest, oldest, at) {
    if (newest >= oldest)
        return [];
    const [newer, older] = [await at(newest), await at(oldest)];
    if (newer?.id === older?.id)
        return [];
    if (oldest - newest === 1)
        return [oldest];
    const middle = Math.floor((newest + oldest) / 2);
    return [...(await changesBetween(newest, middle, at)), ...(await changesBetween(middle, oldest, at))];
}
/** What a file was called before the commit that brought it; undefined where it was new. */
async function sourceOf(repository, commits, path, before) {
    const [older, newer] = [commits[before]?.id, commits[before - 1]?.id];
    if (older === undefined || newer === undefined)
        return undefined;
    const { files, complete } = await repository.differences(older, newer);
    const change = files.get(path);
    if (change === undefined && !complete)
        throw new repository_repository/* RepositoryFailure */.zp('GitHub does not list all files that changed; fetch-depth: 0 helps');
    return change?.movedFrom;
}

;// CONCATENATED MODULE: ./src/run/read-policies.ts








/** The policies of all targets, in their order; throws InputError with every problem of every file at once. */
async function parsePolicies(targets, reader) {
    const all = [];
    const errors = [];
    for (const target of targets) {
        const files = await reader.readPolicies(target);
        const { texts, problems: unread } = files;
        const parsed = texts.map(({ text, path }) => (0,policy_document/* parsePolicy */.O)(text, path));
        const broken = parsed.flatMap(({ problems }) => problems.filter(isError).map(inputProblem));
        errors.push(...unread, ...broken);
        const documents = parsed.flatMap(({ document, problems }) => document === undefined ? [] : [{ document, warnings: problems }]);
        all.push({
            files,
            parsed: documents,
            ...(files.base === undefined ? {} : { base: parsedBase(files.base, documents) }),
        });
    }
    if (errors.length > 0)
        throw new input_error/* InputError */.d(errors);
    return all;
}
/** What nobody committed is taken to be what it was: a change did not bring it. */
function parsedBase(base, now) {
    if (base.kind === 'unread')
        return base;
    const { uncommitted, commit } = base;
    const parsed = base.files.map(({ text, path }) => (0,policy_document/* parsePolicy */.O)(text, path).document);
    const documents = parsed.filter((document) => document !== undefined);
    const kept = now.flatMap(({ document }) => (uncommitted.includes(document.path) ? [document] : []));
    if (documents.length === parsed.length)
        return { kind: 'read', commit, documents: [...documents, ...kept], uncommitted };
    const message = 'a policy at the base is none that IAM would take';
    return { kind: 'unread', message, lasting: true };
}
function isError({ severity }) {
    return severity === 'error';
}
function inputProblem({ path, line, column, message, remedy }) {
    return { place: `${path}:${line}:${column}`, message, remedy };
}
/** Adds what the files were before the change. A file that the change removes grants nothing; that is no mistake. */
async function withBase(target, { texts, problems, absent }, { folder }, { checkout, before }) {
    const wrong = absent.map(({ problem }) => problem);
    const given = target.policyFiles;
    if (checkout?.base === undefined)
        return { texts, problems: [...problems, ...wrong], given };
    const asked = earlierTarget(target, before)?.policyFiles ?? given;
    const request = { given: asked, folder, head: texts.map(({ path }) => path) };
    const base = await readBaseFiles(checkout, request);
    const missing = absent.filter(({ absolute }) => !wasThere((0,repository_paths/* pathIn */.lW)(checkout.root, absolute), base));
    return { texts, problems: [...problems, ...missing.map(({ problem }) => problem)], given, base };
}
/**
 * The target as a configuration that the change touches had it, by its name or by one of its principals; undefined for
 * one that nobody judged yet: its files are taken to have been its own.
 */
function earlierTarget(target, before) {
    const arns = new Set(target.principals.map(({ arn }) => arn));
    return (before?.targets.find(({ name }) => name === target.name) ??
        before?.targets.find(({ principals }) => principals.some(({ arn }) => arns.has(arn))));
}
function wasThere(path, base) {
    return path !== undefined && base.kind === 'read' && base.files.some(({ was }) => (0,repository_paths/* pathMatches */.rg)(path, was));
}
/**
 * Reads what the files of a target said since a moment, at the base where there is one, else at the commit that is
 * checked out, or says why that is not known.
 */
async function versionsOf({ texts, base, given }, since, checkout, folder) {
    if (checkout === undefined)
        return { ...neverKnown, message: 'this is no git repository' };
    const { repository, head, base: commit, root } = checkout;
    const globs = given.filter(find_files/* isGlob */.fg).flatMap((glob) => (0,repository_paths/* pathIn */.lW)(root, (0,external_node_path_.resolve)(folder, glob)) ?? []);
    const [start, paths] = base?.kind === 'read'
        ? [base.commit, base.files.map(({ was }) => was)]
        : [typeof commit === 'string' ? commit : head, texts.map(({ path }) => path)];
    const [uncommitted] = base?.kind === 'read' ? base.uncommitted : [];
    if (uncommitted !== undefined)
        return { ...neverKnown, message: `${uncommitted} is not committed` };
    try {
        const found = await Promise.all(paths.map((path) => repository.read(start, path)));
        const strange = paths.find((_, index) => found[index] === undefined);
        if (strange !== undefined)
            return { ...neverKnown, message: `${strange} is not committed` };
        return await readVersions(repository, start, { paths, globs }, since);
    }
    catch (error) {
        if (error instanceof repository_repository/* RepositoryFailure */.zp)
            return { kind: 'unread', message: error.message };
        throw error;
    }
}
/** Nobody ever committed it: no other run could know more. */
const neverKnown = { kind: 'unread', lasting: true };


/***/ })

};
