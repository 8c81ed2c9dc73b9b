export const id = 4645;
export const ids = [4645];
export const modules = {

/***/ 53713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);



const longestPattern = 256;
function parseActionPattern(text) {
    if (text === '')
        return 'it is empty';
    if (text.length > longestPattern)
        return `it is longer than ${longestPattern} characters`;
    if (isEvery(text))
        return { text, service: '*', name: '*' };
    const lower = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(text);
    const colon = lower.indexOf(':');
    if (colon < 0)
        return 'it has no service prefix';
    const service = lower.slice(0, colon);
    const name = lower.slice(colon + 1);
    if (/^[a-z0-9*?-]+:[a-z0-9*?_-]+$/.test(lower))
        return { text, service, name };
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not valid' : 'its service prefix is not valid';
}
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
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
function patternMatches(pattern, action) {
    if (pattern.matchesNothing !== undefined)
        return false;
    const [service = '', name = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(action).split(':', 2);
    return (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.service, service) && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern.name, name);
}
function runsOf(pattern, catalogue) {
    const { service: prefix } = pattern;
    if (pattern.matchesNothing !== undefined)
        return [];
    if (!isWild(prefix)) {
        const service = catalogue.service(prefix);
        return service === undefined ? [] : runsIn(service, pattern);
    }
    if (isEveryAction(pattern))
        return [{ from: 0, to: catalogue.size }];
    const services = catalogue.services.filter((service) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(prefix, service.prefix));
    return services.flatMap((service) => runsIn(service, pattern));
}
function runsIn(service, { text, service: prefix, name }) {
    const { first, count } = service;
    if (!isWild(name)) {
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
function searchFor(pattern) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && !isWild(start))
        return { needle: ` ${start}` };
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
    };
}
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
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 78062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hv: () => (/* binding */ changedOtherwise),
  Z0: () => (/* binding */ editLimits),
  Ru: () => (/* binding */ policyFormats),
  h9: () => (/* binding */ readPolicies),
  k: () => (/* binding */ writePolicies)
});

// EXTERNAL MODULE: ./src/policy/formats/json/format.ts
var format = __webpack_require__(96105);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
// EXTERNAL MODULE: ./src/policy/formats/json/read.ts + 1 modules
var read = __webpack_require__(64574);
// EXTERNAL MODULE: ./src/policy/formats/json/write.ts + 1 modules
var write = __webpack_require__(63388);
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
    read: (files) => (0,read/* readJson */.Vh)(files, find),
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
function editLimits(files, formats = policyFormats) {
    const limits = new Map(byFormat(files, formats).flatMap(([format, own]) => {
        const found = format.limits?.(own);
        return found === undefined ? [] : own.map(({ path }) => [path, found]);
    }));
    return ({ file }) => limits.get(file);
}
function changedOtherwise(before, written, edits, formats = policyFormats) {
    const texts = new Map(written.map((file) => [file.path, file]));
    const wrong = byFormat(before, formats).flatMap(([format, own]) => {
        return own.filter((file) => {
            const after = texts.get(file.path);
            if (after === undefined || after.text === file.text)
                return false;
            return format.isOnlyEdited?.(file, after, edits) === false;
        });
    });
    return new Set(wrong.map(({ path }) => path));
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

/***/ 96105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ jsonFormat)
/* harmony export */ });
/* harmony import */ var _read__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64574);
/* harmony import */ var _write__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63388);


const remedy = 'a policy is an object with Version and Statement';
const find = (root, file) => [{ id: { file }, node: root, remedy }];
const jsonFormat = {
    name: 'IAM policy JSON',
    recognizes: () => true,
    read: (files) => (0,_read__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(files, find),
    write: (files, edits) => (0,_write__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(files, edits, find),
};


/***/ }),

/***/ 38398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ readableItems),
/* harmony export */   MS: () => (/* binding */ layoutAt),
/* harmony export */   Ut: () => (/* binding */ applySplices),
/* harmony export */   Z1: () => (/* binding */ appendItems),
/* harmony export */   h0: () => (/* binding */ replaceItems)
/* harmony export */ });
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
    const before = text.slice(Math.max(0, start - longestLine - 1), start);
    const after = text.slice(end, end + longestLine + 1);
    const ahead = before.length - 1 - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    const rest = /[\r\n]/.exec(after)?.index ?? after.length;
    return ahead + length + rest <= longestLine;
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


/***/ }),

/***/ 63388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ writeJson),
  N: () => (/* binding */ writtenStatement)
});

// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(32575);
// EXTERNAL MODULE: ./src/policy/formats/json/json-tree.ts
var json_tree = __webpack_require__(16569);
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

// EXTERNAL MODULE: ./src/policy/formats/json/splice.ts
var splice = __webpack_require__(38398);
;// CONCATENATED MODULE: ./src/policy/formats/json/write.ts




function writeJson(files, edits, find) {
    return files.map(({ path, text }) => {
        const json = (0,json_tree/* parseJson */.qF)(text, path);
        if ('severity' in json)
            return { path, text };
        const splices = find(json.root, path).flatMap((policy) => splicesOf(text, policy, edits));
        return { path, text: (0,splice/* applySplices */.Ut)(text, splices) };
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
    const splices = (0,splice/* replaceItems */.h0)(text, listOf(actions), nodes.map(spanOf), items, inserted);
    return (0,splice/* readableItems */.F9)(text, listOf(actions), splices);
}
function spliceList(text, list, statements, gone, added) {
    const spans = statements.map(spanOf);
    const replaced = gone.size > 0 && gone.size === statements.length;
    const replacements = statements.map((_, index) => {
        if (replaced && index === statements.length - 1)
            return added;
        return gone.has(index) ? [] : 'keep';
    });
    const splices = gone.size > 0 ? (0,splice/* replaceItems */.h0)(text, listOf(list), spans, replacements) : [];
    if (replaced || added.length === 0)
        return splices;
    return [...splices, ...(0,splice/* appendItems */.Z1)(text, listOf(list), spans, added)];
}
function written(text, statements, added) {
    const last = statements.at(-1);
    const model = last === undefined ? { start: 0, end: 0 } : spanOf(last);
    return added.map((statement) => writtenStatement(text, model, statement));
}
function writtenStatement(text, span, statement) {
    const { sid, actions, resources, resourceKind, condition } = statement;
    const model = text.slice(span.start, span.end);
    const { unit, gap } = (0,splice/* layoutAt */.MS)(text, span.start);
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

/***/ 44645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalsOf: () => (/* binding */ proposalsOf)
/* harmony export */ });
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91040);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44131);
/* harmony import */ var _policy_formats_formats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78062);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32575);





function proposalsOf(file, catalogue, formats = _policy_formats_formats__WEBPACK_IMPORTED_MODULE_2__/* .policyFormats */ .Ru) {
    const expand = expansions(catalogue);
    const frames = (text) => {
        return framesOf((0,_policy_formats_formats__WEBPACK_IMPORTED_MODULE_2__/* .readPolicies */ .h9)([{ path: file.path, text }], formats), expand, catalogue);
    };
    const [before, after] = [frames(file.before), frames(file.after)];
    if (before === undefined || after === undefined)
        return [];
    const hunks = (0,_base_patch__WEBPACK_IMPORTED_MODULE_4__.hunksOf)(file, (text) => liesBetween(frames(text), before, after));
    return hunks.map((hunk) => {
        const now = frames((0,_base_patch__WEBPACK_IMPORTED_MODULE_4__.withHunk)(file.before, hunk)) ?? before;
        return { ...hunk, removed: lost(before, now, catalogue), added: lost(now, before, catalogue) };
    });
}
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
function framesOf({ policies, problems }, expand, catalogue) {
    if (policies.length === 0 || problems.some(({ severity }) => severity === 'error'))
        return undefined;
    const frames = new Map();
    for (const policy of policies)
        addFrames(frames, policy, expand, catalogue);
    return frames;
}
function addFrames(frames, { id, version, statements }, expand, catalogue) {
    const none = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.empty(catalogue);
    const key = (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .policyKey */ .s4)(id);
    frames.set(`${key} version ${version}`, none);
    for (const { sid, effect, actions, resources, condition } of statements) {
        const on = [resources.kind, (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(resources)];
        const frame = `${key} ${JSON.stringify([sid, effect, actions.kind, ...on, condition])}`;
        const found = (0,_policy_model__WEBPACK_IMPORTED_MODULE_3__/* .valuesOf */ .sm)(actions).map((pattern) => ({ pattern, ...expand(pattern) }));
        for (const { pattern, isUnknown } of found)
            if (isUnknown)
                frames.set(`${frame} ${pattern.text}`, none);
        const named = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(catalogue, found.map((one) => one.actions));
        const own = actions.kind === 'only' ? named : named.complement();
        frames.set(frame, frames.get(frame)?.union(own) ?? own);
    }
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
