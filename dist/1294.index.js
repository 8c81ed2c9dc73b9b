export const id = 1294;
export const ids = [1294];
export const modules = {

/***/ 20164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isKnown: () => (/* binding */ isKnown),
/* harmony export */   nextBaseline: () => (/* binding */ nextBaseline),
/* harmony export */   printBaselines: () => (/* binding */ printBaselines),
/* harmony export */   shrunk: () => (/* binding */ shrunk),
/* harmony export */   staleNote: () => (/* binding */ staleNote)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10617);
/* harmony import */ var _finding_key__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5280);
/* harmony import */ var _findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53321);



function shrunk(now, before) {
    return {
        overGranted: both(now.overGranted, before.overGranted),
        missing: both(now.missing, before.missing),
    };
}
function both(one, other) {
    return new Set([...one].filter((key) => other.has(key)));
}
function isKnown(finding, baseline) {
    if (finding.introduced === 'removed')
        return false;
    const key = (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding));
    if (finding.state === 'over-granted')
        return baseline.overGranted.has(key);
    return finding.state === 'missing' && baseline.missing.has(key);
}
function nextBaseline(findings, present) {
    const keys = (state) => findings
        .filter((finding) => finding.state === state && (present === undefined || isKnown(finding, present)))
        .map((finding) => (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .findingKey */ .f)((0,_findings__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .T)(finding)))
        .sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    return { overGranted: new Set(keys('over-granted')), missing: new Set(keys('missing')) };
}
function staleNote(findings, baseline) {
    const drift = nextBaseline(findings, baseline);
    const listed = [...baseline.overGranted, ...baseline.missing];
    const stale = listed.filter((key) => !drift.overGranted.has(key) && !drift.missing.has(key));
    const [first] = stale.sort(_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U);
    if (first === undefined)
        return [];
    const which = stale.length === 1 ? first : `${first} and ${stale.length - 1} more`;
    const message = `the baseline lists drift that is gone (${which}): replace it with the baseline.json of this run`;
    return [{ code: 'baseline-stale', message }];
}
function printBaselines(baselines) {
    const targets = [...baselines].map(([name, { overGranted, missing }]) => {
        return [name, { overGranted: entriesOf(overGranted), missing: entriesOf(missing) }];
    });
    return `${JSON.stringify({ schemaVersion: 2, targets: Object.fromEntries(targets) }, null, 2)}\n`;
}
function entriesOf(keys) {
    return [...keys].map((key) => (key.includes(' ') ? (0,_finding_key__WEBPACK_IMPORTED_MODULE_0__/* .parseFindingKey */ .i)(key) : key));
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findingKey),
/* harmony export */   i: () => (/* binding */ parseFindingKey)
/* harmony export */ });
function findingKey({ action, resource }) {
    return resource === undefined ? action : `${action} ${resource}`;
}
function parseFindingKey(text) {
    const end = text.indexOf(' ');
    return end === -1 ? { action: text } : { action: text.slice(0, end), resource: text.slice(end + 1) };
}


/***/ }),

/***/ 53321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export reasonCodes */
function keyOf(finding) {
    const { action } = finding;
    return finding.kind === 'action' ? { action } : { action, resource: finding.resource };
}
const reasonCodes = (/* unused pure expression or super */ null && ([
    'administrator-access',
    'over-granted',
    'missing',
    'new-grant',
    'undetermined',
    'policy-unreadable',
    'policy-unknown',
    'attached-policy-unread',
    'base-unknown',
    'deny-unclear',
    'untrusted-evidence',
    'incomplete-evidence',
    'short-span',
    'young-role',
    'unknown-age',
    'ends-early',
    'interrupted',
    'no-event',
    'no-evidence',
    'old-evidence',
]));


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

/***/ 32575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
function meaningOf(policies) {
    const statements = policies.flatMap((policy) => policy.statements.map(meaningOfStatement));
    return [...new Set(statements)].sort().join('\n');
}
function meaningOfStatement({ effect, actions, resources, condition }) {
    const patterns = actions.items.map(({ value }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(value.text));
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
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
function valuesOf({ items }) {
    return items.map(({ value }) => value);
}


/***/ }),

/***/ 56627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ describedFiles),
/* harmony export */   W0: () => (/* binding */ targetReaders),
/* harmony export */   rM: () => (/* binding */ readPlain)
/* harmony export */ });
/* harmony import */ var _policy_formats_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78062);

function targetReaders() {
    let described;
    return async (target, files) => {
        const { policySelectors, parameters, rootModules = [] } = target;
        const isGiven = policySelectors.length > 0 || parameters !== undefined || rootModules.length > 0;
        if (!isGiven && !files.some(mayDescribePrincipals))
            return readPlain;
        const { describedReaders } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6126), __webpack_require__.e(1648), __webpack_require__.e(6660)]).then(__webpack_require__.bind(__webpack_require__, 76660));
        described ??= describedReaders();
        return described(target);
    };
}
const readPlain = (files) => ({ ...(0,_policy_formats_formats__WEBPACK_IMPORTED_MODULE_0__/* .readPolicies */ .h9)(files), foreign: [], assumes: [] });
function mayDescribePrincipals({ path, text }) {
    return !/\.json$/i.test(path) || /"(Resources|[A-Za-z]+DetailList|artifacts)"\s*:/.test(text);
}
async function describedFiles(files, ofModules) {
    const possible = files.filter(mayDescribePrincipals);
    if (possible.length === 0)
        return ofModules;
    const { inventoryReaderOf } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6126)]).then(__webpack_require__.bind(__webpack_require__, 6126));
    const found = possible.filter((file) => inventoryReaderOf(file) !== undefined);
    return new Set([...ofModules, ...found.map(({ path }) => path)]);
}


/***/ })

};
