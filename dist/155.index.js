export const id = 155;
export const ids = [155];
export const modules = {

/***/ 60155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describedEditing: () => (/* binding */ describedEditing)
});

// EXTERNAL MODULE: ./src/policy/formats/formats.ts + 1 modules
var formats = __webpack_require__(78062);
// EXTERNAL MODULE: ./src/policy/formats/cloudformation/format.ts + 1 modules
var format = __webpack_require__(39742);
// EXTERNAL MODULE: ./src/policy/formats/inventories.ts + 4 modules
var inventories = __webpack_require__(6126);
// EXTERNAL MODULE: ./src/base/work.ts
var work = __webpack_require__(25444);
// EXTERNAL MODULE: ./src/policy/inventory.ts
var inventory = __webpack_require__(74170);
// EXTERNAL MODULE: ./src/policy/model.ts
var model = __webpack_require__(32575);
// EXTERNAL MODULE: ./src/policy/formats/cloudformation/template-file.ts + 2 modules
var template_file = __webpack_require__(77600);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/text-lines.ts
function lineStart(text, offset) {
    if (offset <= 0)
        return 0;
    return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
function lineEnd(text, offset) {
    const found = /[\r\n]/.exec(text.slice(offset, offset + 10_000));
    if (found !== null)
        return offset + found.index;
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length : at;
}
function nextLine(text, offset) {
    const end = lineEnd(text, offset);
    return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}
function lineBreak(text) {
    return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
const comment = /^[ \t]*#/;
const blank = /^[ \t]*$/;
function isRest(text) {
    return blank.test(text) || /^[ \t]+#/.test(text) || text.startsWith('#');
}
function withCommentsAbove(text, start, isOwn) {
    let from = start;
    while (from > 0) {
        const above = lineStart(text, from - (text.startsWith('\r\n', from - 2) ? 2 : 1));
        const line = text.slice(above, lineEnd(text, above));
        if (!comment.test(line) || !isOwn(line))
            break;
        from = above;
    }
    return from;
}
function withDeeperComments(text, from, column) {
    let at = from;
    while (at < text.length) {
        const line = text.slice(at, lineEnd(text, at));
        if (!comment.test(line) || indentOf(line) <= column)
            break;
        at = nextLine(text, at);
    }
    return at;
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}
function contentEnd(text, { start, end }) {
    let at = end;
    for (;;) {
        at = start + text.slice(start, at).trimEnd().length;
        const from = lineStart(text, at);
        if (from <= start || !comment.test(text.slice(from, at)))
            return at;
        at = from;
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/block-list.ts

function blockItems(text, { items }) {
    const found = [];
    for (const [index, { start, end }] of items.entries()) {
        const dash = dashBefore(text, start);
        if (dash === undefined)
            return undefined;
        const from = lineStart(text, dash);
        const last = contentEnd(text, { start, end });
        const stop = lineEnd(text, last);
        if (!/^[ \t]*$/.test(text.slice(from, dash)) || !isRest(text.slice(last, stop)))
            return undefined;
        const column = dash - from;
        const before = items[index - 1];
        const isAfterLines = before !== undefined && /[\r\n]/.test(text.slice(before.start, before.end).trimEnd());
        const above = withCommentsAbove(text, from, (line) => !isAfterLines || indentOf(line) <= column);
        const isLong = /[\r\n]/.test(text.slice(start, last));
        const next = nextLine(text, last);
        const below = isLong ? withDeeperComments(text, next, column) : next;
        const value = { start, end: last };
        const lead = text.slice(from, start).replace(/([!&]\S+[ \t]+)+$/, '');
        found.push({ lines: { start: above, end: below }, value, lead, end: stop });
    }
    return found;
}
function dashBefore(text, start) {
    const before = text.slice(Math.max(0, start - longestLead), start);
    const [found] = /(?:^|\s)-[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)?(?:[!&]\S+[ \t]+)*$/.exec(before) ?? [];
    return found === undefined ? undefined : start - found.length + found.indexOf('-');
}
const longestLead = 400;
function lineSplices(text, items, replacements, inserted = []) {
    const at = (index) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
    const newLine = lineBreak(text);
    return items.flatMap(({ lines, value, lead, end }, index) => {
        const own = replacements[index] ?? 'keep';
        const line = (one) => lead + one + newLine;
        const before = (index === 0 ? at(0) : []).map(line).join('');
        if (own !== 'keep' && own.length === 0) {
            return [
                {
                    ...lines,
                    text: before +
                        at(index + 1)
                            .map(line)
                            .join(''),
                },
            ];
        }
        const [first, ...rest] = own === 'keep' ? [text.slice(value.start, value.end)] : own;
        const behind = [...rest, ...at(index + 1)].map((one) => newLine + lead + one).join('');
        const all = [
            { start: lines.start, end: lines.start, text: before },
            { ...value, text: first ?? '' },
            { start: end, end, text: behind },
        ];
        return all.filter((one) => one.text !== text.slice(one.start, one.end));
    });
}

// EXTERNAL MODULE: ./src/policy/formats/json/splice.ts
var splice = __webpack_require__(38398);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/flow-list.ts


function whyFixedFlow(text, list) {
    if (list.style !== 'flow' || list.form === 'one')
        return undefined;
    const { span, items } = list;
    const gaps = gapsOf(text, span, items);
    if (gaps.some((gap) => /[&!*?:]/.test(withoutComments(gap))))
        return 'an item of its list has an anchor or a tag';
    const hasComments = gaps.some((gap) => withoutComments(gap) !== gap);
    return hasComments && flowLines(text, list) === undefined
        ? 'comments stand between several items of a line'
        : undefined;
}
function gapsOf(text, { start, end }, items) {
    const starts = [start + 1, ...items.map((one) => one.end)];
    const ends = [...items.map((one) => one.start), end - 1];
    return starts.map((from, index) => text.slice(from, ends[index]));
}
function withoutComments(gap) {
    return gap.replace(/(^|\s)#[^\r\n]*/g, '$1');
}
function flowSplices(text, list, replacements, inserted = []) {
    const lines = flowLines(text, list);
    if (lines !== undefined)
        return lineEdits(text, lines, replacements, inserted);
    const { span, items } = list;
    const [only, second] = items;
    if (only === undefined || second !== undefined)
        return (0,splice/* replaceItems */.h0)(text, { form: 'array', ...span }, items, replacements, inserted);
    const own = replacements[0] ?? 'keep';
    const at = (index) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
    const all = [...at(0), ...(own === 'keep' ? [text.slice(only.start, only.end)] : own), ...at(1)];
    return [{ ...only, text: all.join(', ') }];
}
function flowLines(text, { items }) {
    const found = [];
    for (const value of items) {
        const from = lineStart(text, value.start);
        const end = lineEnd(text, value.end);
        const lead = text.slice(from, value.start);
        const [, space = '', comma = '', rest = ''] = /^([ \t]*)(,?)(.*)$/s.exec(text.slice(value.end, end)) ?? [];
        const isAlone = /^[ \t]*$/.test(lead) && isRest(comma === '' ? space + rest : rest);
        if (!isAlone || /[\r\n]/.test(text.slice(value.start, value.end)))
            return undefined;
        const lines = { start: withCommentsAbove(text, from, () => true), end: nextLine(text, value.end) };
        const at = comma === '' ? {} : { comma: value.end + space.length };
        found.push({ lines, value, lead, ...at, end });
    }
    return found;
}
function lineEdits(text, items, replacements, inserted) {
    const newLine = lineBreak(text);
    const at = (index) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
    const isGone = (index) => replacements[index] !== 'keep' && replacements[index]?.length === 0;
    const endsWithComma = items.at(-1)?.comma !== undefined;
    const lastKept = [...items.keys()].findLast((index) => !isGone(index) || at(index + 1).length > 0);
    return items.flatMap(({ lines, value, lead, comma, end }, index) => {
        const own = replacements[index] ?? 'keep';
        const closes = index === lastKept && !endsWithComma;
        const [first, ...rest] = own === 'keep' ? [text.slice(value.start, value.end)] : own;
        const behind = [...rest, ...at(index + 1)];
        const before = index === 0
            ? at(0)
                .map((one) => `${lead}${one},${newLine}`)
                .join('')
            : '';
        const line = (one, number, all) => closes && number === all.length - 1 ? lead + one : `${lead}${one},`;
        if (first === undefined) {
            return [{ ...lines, text: before + behind.map((...of) => line(...of) + newLine).join('') }];
        }
        const needsComma = !(closes && behind.length === 0);
        const point = comma ?? value.end;
        const all = [
            { start: lines.start, end: lines.start, text: before },
            { ...value, text: first },
            { start: point, end: comma === undefined ? point : point + 1, text: needsComma ? ',' : '' },
            { start: end, end, text: behind.map((...of) => newLine + line(...of)).join('') },
        ];
        return all.filter((one) => one.text !== text.slice(one.start, one.end));
    });
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/places.ts
class Places {
    #text;
    #isJson;
    #byOffset = new Map();
    constructor({ text, root }) {
        this.#text = text;
        this.#isJson = isJsonText(text, root);
        this.#add({ node: root });
    }
    statementOf(policy, statement) {
        const span = spanOf(statement.origin);
        const key = spanOf(statement.actions.origin);
        if (span === undefined || key === undefined)
            return notHere;
        const [found, ...copies] = this.#at(span, 'object');
        if (copies.length > 0)
            return aliased;
        if (found === undefined)
            return this.#embedded(policy, statement, span, key);
        const members = found.node.kind === 'object' ? found.node.members : [];
        const member = members.find(({ offset }) => offset === key.start);
        const value = member === undefined ? undefined : this.#listNode(member.value, statement.actions.items);
        if (member === undefined || value === undefined || !isInside(key, span))
            return aliased;
        const list = { start: value.offset, end: value.end };
        if (list.start < key.end || list.end > span.end || this.#at(list, value.kind).length > 1)
            return aliased;
        const actions = this.#listOf(value);
        const indexes = indexesOf(statement.actions, actions.items);
        if (indexes === undefined)
            return 'its actions are not literals of one list';
        if (actions.items.some((item) => !isInside(item, list)))
            return aliased;
        const isComplete = value === member.value && indexes.length === actions.items.length;
        const own = isComplete ? this.#siblings(found) : partlyKnown;
        return { span, actions, indexes, list: own, isEmbedded: false };
    }
    #listNode(value, [first]) {
        if (value.kind !== 'object')
            return value;
        const at = first === undefined ? undefined : spanOf(first.origin);
        const places = at === undefined ? [] : (this.#byOffset.get(at.start) ?? []);
        return places.flatMap(({ parent }) => (parent?.kind === 'array' ? [parent] : []))[0];
    }
    #siblings({ node, parent, key }) {
        if (parent === undefined)
            return notHere;
        if (key === 'Statement') {
            const span = { start: node.offset, end: node.end };
            const style = this.#styleOf(node);
            return { style, form: 'one', span, items: [span] };
        }
        const [list] = this.#at({ start: parent.offset, end: parent.end }, 'array');
        if (list?.key !== 'Statement')
            return 'it stands in a function of CloudFormation';
        return this.#listOf(parent);
    }
    #embedded(policy, { actions: element }, span, key) {
        const items = element.items.flatMap(({ origin }) => spanOf(origin) ?? []);
        const [first, last] = [items[0], items.at(-1)];
        if (first === undefined || last === undefined)
            return inString;
        const isVerbatim = items.every((one, index) => {
            return jsonAt(this.#text, one) === element.items[index]?.value.text;
        });
        const isOne = element.form === 'one';
        const [open, close] = [this.#text.indexOf('[', key.end), this.#text.indexOf(']', last.end)];
        const list = isOne ? first : { start: open, end: close + 1 };
        const siblings = policy.statements.flatMap(({ origin }) => spanOf(origin) ?? []);
        const isJson = [list, ...siblings].every((one) => jsonAt(this.#text, one) !== undefined);
        if (!isVerbatim || !isJson || policy.unknown.length > 0)
            return inString;
        const actions = { style: 'json', form: element.form, span: list, items };
        const whole = { start: siblings[0]?.start ?? 0, end: siblings.at(-1)?.end ?? 0 };
        const own = { style: 'json', form: policy.form, span: whole, items: siblings };
        return { span, actions, indexes: [...items.keys()], list: own, isEmbedded: true };
    }
    #listOf(node) {
        const span = { start: node.offset, end: node.end };
        if (node.kind !== 'array')
            return { style: this.#styleOf(node), form: 'one', span, items: [span] };
        const items = node.items.map(({ offset, end }) => ({ start: offset, end }));
        return { style: this.#styleOf(node), form: 'array', span, items };
    }
    #styleOf({ offset }) {
        if (this.#isJson)
            return 'json';
        return /[[{]/.test(this.#text.charAt(offset)) ? 'flow' : 'block';
    }
    #at({ start, end }, kind) {
        const all = this.#byOffset.get(start) ?? [];
        return all.filter(({ node }) => node.end === end && node.kind === kind);
    }
    #add(place) {
        const { node } = place;
        const same = this.#byOffset.get(node.offset) ?? [];
        if (same.length === 0)
            this.#byOffset.set(node.offset, same);
        same.push(place);
        if (node.kind === 'array')
            for (const item of node.items)
                this.#add({ node: item, parent: node });
        if (node.kind === 'object')
            for (const { key, value } of node.members)
                this.#add({ node: value, parent: node, key });
    }
}
const inString = 'it is JSON inside of a string';
const aliased = 'a YAML alias repeats it';
const notHere = 'it does not stand in the template as it is';
const partlyKnown = 'a part of its actions is not known';
function isJsonText(text, root) {
    if (text.charAt(root.offset) !== '{')
        return false;
    try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
    }
    catch {
        return false;
    }
}
function indexesOf({ items }, spans) {
    const indexes = items.map(({ origin }) => {
        const own = spanOf(origin);
        return own === undefined ? -1 : spans.findIndex(({ start }) => start === own.start);
    });
    return indexes.includes(-1) || new Set(indexes).size < indexes.length ? undefined : indexes;
}
function spanOf(origin) {
    return origin.kind === 'text' ? origin.range : undefined;
}
function isInside(inner, outer) {
    return inner.start >= outer.start && inner.end <= outer.end;
}
function jsonAt(text, { start, end }) {
    try {
        return JSON.parse(text.slice(start, end));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/limits.ts





class TemplateLimits {
    #text;
    #places;
    #policies = new Map();
    #reasons = new Map();
    #uses = new Map();
    #whyNothingAdded;
    #found = new Map();
    constructor(template, inventory, { why, whyNothingAdded, judged }) {
        this.#whyNothingAdded = whyNothingAdded;
        this.#text = template.text + lineBreak(template.text);
        this.#places = new Places(template);
        for (const { id, policies, unknown } of inventory.principals) {
            const own = id.address ?? '';
            for (const policy of policies) {
                const key = (0,model/* policyKey */.s4)(policy.id);
                const known = this.#policies.get(key);
                if (known === undefined)
                    this.#policies.set(key, policy);
                else if (spanKey(known) !== spanKey(policy))
                    this.#reasons.set(key, 'another policy has the same name');
                if (why !== undefined)
                    this.#reasons.set(key, why);
                else if (!judged.has(own))
                    this.#reasons.set(key, `${own}, which this run does not check, also has the policy`);
                policy.statements.forEach((statement, index) => {
                    this.#use(statement, `${key} ${index}`);
                });
                this.#usePossible(policy.unknown, key);
            }
            this.#usePossible(unknown, own);
        }
        this.#usePossible(inventory.unknown, '');
    }
    get policies() {
        return [...this.#policies.values()];
    }
    fixedItem(id, index, item) {
        const policy = this.#policies.get((0,model/* policyKey */.s4)(id));
        const statement = policy?.statements[index];
        const origin = statement?.actions.items[item]?.origin;
        if (policy === undefined || statement === undefined || origin?.kind !== 'text')
            return missing;
        const place = this.#placeOf(policy, statement);
        if (origin.editable !== true)
            return origin.why ?? 'it is generated';
        const uses = this.#uses.get(origin.range.start)?.size ?? 0;
        if (uses > 1)
            return 'other statements of the template use the same text';
        const reason = this.#reasons.get((0,model/* policyKey */.s4)(id));
        return reason ?? (typeof place === 'string' ? place : this.#whyFixed(place.actions));
    }
    fixedStatement(id, index) {
        const policy = this.#policies.get((0,model/* policyKey */.s4)(id));
        const statement = policy?.statements[index];
        if (policy === undefined || statement === undefined)
            return missing;
        const place = this.#placeOf(policy, statement);
        if (typeof place === 'string')
            return place;
        return typeof place.list === 'string' ? place.list : this.#whyFixed(place.list);
    }
    fixedPolicy(id) {
        const policy = this.#policies.get((0,model/* policyKey */.s4)(id));
        if (policy === undefined)
            return missing;
        const reason = this.#reasons.get((0,model/* policyKey */.s4)(id)) ?? this.#whyNothingAdded;
        if (reason !== undefined)
            return reason;
        const [unknown] = policy.unknown;
        if (unknown !== undefined)
            return `a part of the policy is not known: ${unknown.reason}`;
        if (policy.statements.length === 0)
            return missing;
        for (const [index, statement] of policy.statements.entries()) {
            const place = this.#placeOf(policy, statement);
            const fixed = statement.actions.items.map((_, item) => this.fixedItem(id, index, item));
            const why = this.fixedStatement(id, index) ?? fixed.find((one) => one !== undefined);
            if (why !== undefined)
                return why;
            if (typeof place === 'string' || typeof place.list === 'string')
                return missing;
            if (place.isEmbedded)
                return 'the policy is JSON inside of a string';
            if (place.list.form === 'one' && place.list.style !== 'json')
                return 'its Statement is not a list';
        }
        return undefined;
    }
    #placeOf(policy, statement) {
        const known = this.#found.get(statement);
        if (known !== undefined)
            return known;
        const place = this.#places.statementOf(policy, statement);
        this.#found.set(statement, place);
        return place;
    }
    #whyFixed(list) {
        if (list.style === 'flow')
            return whyFixedFlow(this.#text, list);
        if (list.style === 'json' || list.form === 'one')
            return undefined;
        return blockItems(this.#text, list) === undefined
            ? 'an item of its list shares its line with something else'
            : undefined;
    }
    #use({ actions }, by) {
        for (const { origin } of actions.items) {
            if (origin.kind !== 'text')
                continue;
            const uses = this.#uses.get(origin.range.start) ?? new Set();
            this.#uses.set(origin.range.start, uses.add(by));
        }
    }
    #usePossible(parts, of) {
        parts.forEach(({ possible = [] }, index) => {
            for (const statement of possible)
                this.#use(statement, `${of} unknown ${index}`);
        });
    }
}
const missing = 'it does not stand in the template as it is';
function spanKey({ statements }) {
    return statements.map(({ origin }) => (origin.kind === 'text' ? origin.range.start : '')).join(' ');
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/only-edited.ts


function isSameButEdits(before, after, policies, edits) {
    return isSame(before.root, after.root, changedBy(before, policies, edits));
}
function changedBy(before, policies, edits) {
    const places = new Places(before);
    const actions = new Set();
    const embedded = [];
    const statements = new Map();
    for (const policy of policies) {
        const own = edits.filter((edit) => (0,model/* policyKey */.s4)(edit.policy) === (0,model/* policyKey */.s4)(policy.id));
        if (own.length === 0)
            continue;
        const found = policy.statements.map((one) => places.statementOf(policy, one));
        for (const edit of own) {
            const place = edit.kind === 'add-statement' ? found.at(-1) : found[edit.statement];
            if (typeof place !== 'object')
                continue;
            if (place.isEmbedded)
                embedded.push(place.span.start);
            if (edit.kind === 'replace-items')
                actions.add(place.actions.span.start);
            if (edit.kind === 'replace-items' || typeof place.list === 'string')
                continue;
            const list = statements.get(place.list.span.start) ?? { gone: new Set(), added: 0 };
            statements.set(place.list.span.start, list);
            if (edit.kind === 'add-statement')
                list.added += 1;
            else
                list.gone.add(place.span.start);
        }
    }
    return { actions, statements, embedded };
}
function isSame(was, is, changed) {
    const isActions = changed.actions.has(was.offset) && was.kind !== 'object';
    if (isActions)
        return is.kind === 'string' || (is.kind === 'array' && is.items.length > 0);
    const list = was.kind === 'array' ? changed.statements.get(was.offset) : undefined;
    if (list !== undefined && was.kind === 'array') {
        const kept = was.items.filter(({ offset }) => !list.gone.has(offset));
        if (is.kind !== 'array' || is.items.length !== kept.length + list.added)
            return false;
        return kept.every((one, index) => isSameAt(one, is.items[index], changed));
    }
    if (was.kind === 'string')
        return is.kind === 'string' && (was.value === is.value || isEmbedding(was, changed));
    if (was.kind === 'array') {
        const items = is.kind === 'array' ? is.items : [];
        return (is.kind === 'array' &&
            items.length === was.items.length &&
            was.items.every((one, index) => isSameAt(one, items[index], changed)));
    }
    if (was.kind !== 'object')
        return is.kind === was.kind && is.value === was.value;
    if (is.kind !== 'object' || is.members.length !== was.members.length)
        return false;
    return was.members.every(({ key, value }, index) => {
        const other = is.members[index];
        return other?.key === key && isSame(value, other.value, changed);
    });
}
function isSameAt(was, is, changed) {
    return is !== undefined && isSame(was, is, changed);
}
function isEmbedding({ offset, end }, { embedded }) {
    return embedded.some((at) => at > offset && at < end);
}

// EXTERNAL MODULE: ./src/policy/formats/json/write.ts + 1 modules
var write = __webpack_require__(63388);
;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/scalars.ts
function quotingOf(literal) {
    return literal.startsWith("'") ? 'single' : literal.startsWith('"') ? 'double' : 'plain';
}
function scalar(value, quoting) {
    if (quoting === 'json' || quoting === 'double' || /\p{C}/u.test(value))
        return JSON.stringify(value);
    return quoting === 'single' || !isPlain(value) ? `'${value.replaceAll("'", "''")}'` : value;
}
function isPlain(value) {
    return /^[A-Za-z][A-Za-z0-9:*?.\-/_@=+]*$/.test(value) && !value.endsWith(':') && !isWord(value);
}
function isWord(value) {
    return /^(true|false|yes|no|on|off|null|y|n)$/i.test(value);
}
function listQuoting(text, { style, items }, index = 0) {
    const item = items[index] ?? items[0];
    return style === 'json' || item === undefined ? 'json' : quotingOf(text.slice(item.start, item.end));
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/new-statement.ts


function flowStatement(text, place, statement) {
    const members = membersOf(statement, quotingIn(text, place.actions), (values) => {
        const [only, ...others] = values;
        return only !== undefined && others.length === 0 ? only : `[${values.join(', ')}]`;
    });
    const [open, close] = /^\{\s/.test(text.slice(place.span.start)) ? ['{ ', ' }'] : ['{', '}'];
    return open + members.map(([key, value]) => `${key}: ${value}`).join(', ') + close;
}
function blockStatement(text, place, statement) {
    const { span, actions } = place;
    const indent = ' '.repeat(span.start - lineStart(text, span.start));
    const newLine = lineBreak(text);
    const isFlow = actions.form === 'array' && actions.style === 'flow';
    const lead = newLine + indent + stepOf(text, place);
    const members = membersOf(statement, quotingIn(text, actions), (values) => {
        const [only, ...others] = values;
        if (only !== undefined && others.length === 0)
            return ` ${only}`;
        return isFlow ? ` [${values.join(', ')}]` : values.map((one) => `${lead}- ${one}`).join('');
    });
    return members
        .map(([key, value]) => `${key}:${value.startsWith(' ') || value.startsWith(newLine) ? '' : ' '}${value}`)
        .join(newLine + indent);
}
function stepOf(text, { span, actions: { style, form, items } }) {
    const [first] = items;
    if (first === undefined || style !== 'block' || form === 'one')
        return '  ';
    const line = text.slice(lineStart(text, first.start), lineEnd(text, first.start));
    const column = span.start - lineStart(text, span.start);
    return ' '.repeat(Math.max(0, indentOf(line) - column));
}
function quotingIn(text, { items }) {
    const [first] = items;
    return first === undefined ? 'plain' : quotingOf(text.slice(first.start, first.end));
}
function membersOf({ sid, actions, resources, resourceKind }, quoting, listed) {
    const list = (values) => listed(values.map((one) => scalar(one, quoting)));
    return [
        ...(sid === undefined ? [] : [['Sid', scalar(sid, 'plain')]]),
        ['Effect', 'Allow'],
        ['Action', list(actions)],
        [resourceKind === 'all-but' ? 'NotResource' : 'Resource', list(resources)],
    ];
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/write.ts









function writeTemplate(template, policies, edits) {
    const places = new Places(template);
    const isClosed = /[\r\n]$/.test(template.text);
    const end = isClosed ? '' : lineBreak(template.text);
    const text = template.text + end;
    const splices = policies.flatMap((policy) => {
        const own = edits.filter((edit) => (0,model/* policyKey */.s4)(edit.policy) === (0,model/* policyKey */.s4)(policy.id));
        return own.length === 0 ? [] : policySplices(text, policy, own, places);
    });
    const written = (0,splice/* applySplices */.Ut)(text, splices);
    return written.endsWith(end) ? written.slice(0, written.length - end.length) : written;
}
function policySplices(text, policy, edits, places) {
    const found = policy.statements.map((statement) => places.statementOf(policy, statement));
    const changed = edits.filter((edit) => edit.kind !== 'add-statement');
    const added = edits.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
    const inside = changed.flatMap((edit) => {
        const place = found[edit.statement];
        return typeof place === 'object' ? actionSplices(text, place, edit) : [];
    });
    const gone = changed.flatMap((edit) => {
        const place = edit.kind === 'remove-statement' ? found[edit.statement] : undefined;
        return typeof place === 'object' ? [place] : [];
    });
    const [last] = found.flatMap((place) => (typeof place === 'object' ? [place] : [])).slice(-1);
    return last === undefined ? inside : [...inside, ...listSplices(text, last, gone, added)];
}
function actionSplices(text, place, edit) {
    if (edit.kind === 'remove-statement')
        return [];
    const { actions, indexes } = place;
    const written = (index) => (value) => scalar(value, listQuoting(text, actions, index));
    const replacements = actions.items.map(() => 'keep');
    indexes.forEach((at, index) => {
        const item = edit.items[index] ?? 'keep';
        replacements[at] = item === 'keep' ? item : item.map(written(at));
    });
    const end = (indexes.at(-1) ?? -1) + 1;
    const inserted = (edit.inserted ?? []).map(({ before, items }) => {
        const at = indexes[before] ?? end;
        return { before: at, items: items.map(written(Math.max(0, at - 1))) };
    });
    if (actions.form === 'one' && actions.style !== 'json')
        return singleSplices(text, place, replacements[0] ?? 'keep', inserted);
    return splicesOf(text, actions, replacements, inserted);
}
function splicesOf(text, list, replacements, inserted) {
    if (list.style === 'block')
        return lineSplices(text, blockItems(text, list) ?? [], replacements, inserted);
    if (list.style === 'flow')
        return flowSplices(text, list, replacements, inserted);
    const at = { form: list.form, ...list.span };
    return (0,splice/* readableItems */.F9)(text, at, (0,splice/* replaceItems */.h0)(text, at, list.items, replacements, inserted));
}
function singleSplices(text, { actions: { span } }, replacement, inserted) {
    const own = replacement === 'keep' ? [text.slice(span.start, span.end)] : replacement;
    const at = (index) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
    const all = [...at(0), ...own, ...at(1)];
    if (all.length === 1)
        return [{ ...span, text: all.join('') }];
    const from = lineStart(text, span.start);
    const line = text.slice(from, span.start);
    const key = /^([ \t-]*)(?:["']?)(?:Not)?Action(?:["']?):/.exec(line);
    const isAlone = key !== null && /^[ \t]+$/.test(line.slice(key[0].length));
    if (!isAlone)
        return [{ ...span, text: `[${all.join(', ')}]` }];
    const newLine = lineBreak(text);
    const lead = newLine + (key[1] ?? '').replaceAll('-', ' ') + usualStep(text);
    const end = lineEnd(text, span.end);
    return [
        { start: from + key[0].length, end: span.end, text: '' },
        { start: end, end, text: all.map((one) => `${lead}- ${one}`).join('') },
    ];
}
function usualStep(text) {
    return /^([ ]*)(?:Action|Statement|Resource|Policies):[ \t]*\r?\n\1-/m.test(text) ? '' : '  ';
}
function listSplices(text, last, gone, added) {
    const { list } = last;
    if (typeof list === 'string' || gone.length + added.length === 0)
        return [];
    const written = added.map((statement) => writtenIn(text, last, list, statement));
    const isGone = list.items.map(({ start }) => gone.some((one) => one.span.start === start));
    const isReplaced = isGone.every(Boolean);
    const replacements = isGone.map((one, index) => {
        if (isReplaced && index === isGone.length - 1)
            return written;
        return one ? [] : 'keep';
    });
    const at = { form: list.form, ...list.span };
    if (list.style === 'json') {
        const removed = gone.length > 0 ? (0,splice/* replaceItems */.h0)(text, at, list.items, replacements) : [];
        return isReplaced || written.length === 0
            ? removed
            : [...removed, ...(0,splice/* appendItems */.Z1)(text, at, list.items, written)];
    }
    const before = list.items.length;
    const inserted = isReplaced || written.length === 0 ? [] : [{ before, items: written }];
    return splicesOf(text, list, replacements, inserted);
}
function writtenIn(text, place, { style }, statement) {
    if (style === 'json')
        return (0,write/* writtenStatement */.N)(text, place.span, statement);
    const isBlock = style === 'block' && text.charAt(place.span.start) !== '{';
    return isBlock ? blockStatement(text, place, statement) : flowStatement(text, place, statement);
}

;// CONCATENATED MODULE: ./src/policy/formats/cloudformation/edit/format.ts








function templateFormat(readings) {
    const known = new Map();
    const open = (file) => {
        const key = `${file.path}\n${file.text}`;
        const reading = readings.get(file.path);
        if (!known.has(key))
            known.set(key, reading === undefined ? undefined : opened(file, reading));
        return known.get(key);
    };
    return {
        name: format/* cloudformationReader */.k.name,
        recognizes: ({ path }) => readings.has(path),
        read: (files) => {
            return { policies: files.flatMap((file) => open(file)?.limits.policies ?? []), problems: [] };
        },
        write: (files, edits) => {
            return files.map((file) => {
                const own = edits.filter(({ policy }) => policy.file === file.path);
                const template = own.length === 0 ? undefined : open(file);
                if (template === undefined)
                    return file;
                return { path: file.path, text: writeTemplate(template.text, template.limits.policies, own) };
            });
        },
        limits: (files) => joined(new Map(files.map((file) => [file.path, open(file)?.limits]))),
        isOnlyEdited: (before, after, edits) => {
            const [was, is] = [open(before), open(after)];
            const own = edits.filter(({ policy }) => policy.file === before.path);
            if (was === undefined || is === undefined)
                return false;
            return (isSameButEdits(was.text, is.text, was.limits.policies, own) &&
                keepsOthers(was, is, new Set(own.map(({ policy }) => (0,model/* policyKey */.s4)(policy)))));
        },
    };
}
function opened(file, { options, judged }) {
    const parsed = (0,work/* within */.u)(mostSteps, () => (0,template_file/* parseTemplate */.QC)(file));
    if (!parsed.done || 'problem' in parsed.value)
        return undefined;
    const inventories = options.map((one) => {
        return format/* cloudformationReader */.k.read({ entry: file, others: new Map() }, one);
    });
    const [first = inventory/* emptyInventory */.UO] = inventories;
    const limits = new TemplateLimits(parsed.value, first, { judged, ...differenceOf(inventories) });
    return { text: parsed.value, inventories, limits };
}
function differenceOf(inventories) {
    if (inventories.length === 1)
        return {};
    const why = 'targets read the template with different parameters or accounts';
    const shapes = new Set(inventories.map(({ principals }) => JSON.stringify(principals.map(shapeOf))));
    return shapes.size > 1 ? { why } : { whyNothingAdded: why };
}
function shapeOf({ kind, id, policies, unknown }) {
    const places = policies.map((policy) => [
        ...[(0,model/* policyKey */.s4)(policy.id), policy.unknown.length],
        policy.statements.map(({ effect, actions, origin }) => [
            ...[effect, actions.kind, (0,model/* locationOf */.hD)(origin)],
            actions.items.map((item) => [item.value.text, item.origin]),
        ]),
    ]);
    return [kind, id.address, unknown.length, places];
}
const mostSteps = 100_000_000;
function keepsOthers(was, is, edited) {
    const said = ({ inventories }) => {
        return JSON.stringify(inventories.map(({ principals }) => principals.map((one) => saidOf(one, edited))));
    };
    return said(was) === said(is);
}
function saidOf({ kind, id, policies, unknown, foreign }, edited) {
    const of = (policy) => (edited.has((0,model/* policyKey */.s4)(policy.id)) ? null : (0,model/* meaningOf */.Pr)([policy]));
    return [
        ...[kind, id.address, unknown.length, foreign.map(({ policy }) => policy)],
        policies.map((one) => [one.id.address, one.unknown.length, of(one)]),
    ];
}
function joined(limits) {
    const of = ({ file }) => limits.get(file);
    const unread = 'the template cannot be read';
    const ask = (id, question) => {
        const own = of(id);
        return own === undefined ? unread : question(own);
    };
    return {
        fixedItem: (id, statement, item) => ask(id, (own) => own.fixedItem(id, statement, item)),
        fixedStatement: (id, statement) => ask(id, (own) => own.fixedStatement(id, statement)),
        fixedPolicy: (id) => ask(id, (own) => own.fixedPolicy(id)),
    };
}

;// CONCATENATED MODULE: ./src/policy/formats/template-edits.ts



function isTemplateFile(file) {
    return (0,inventories.inventoryReaderOf)(file) === format/* cloudformationReader */.k;
}

;// CONCATENATED MODULE: ./src/run/described-editing.ts



function describedEditing(files, targets, described) {
    const templates = files.filter(isTemplateFile);
    const judged = targets.flatMap((target) => target.described ?? []);
    const readings = new Map(templates.flatMap(({ path }) => readingOf(path, judged)));
    const plain = new Set(files.flatMap(({ path }) => (described.has(path) ? [] : [path])));
    const isByHand = ({ id, statements }) => {
        if (plain.has(id.file))
            return false;
        const items = statements.flatMap(({ actions }) => actions.items);
        const isOpen = items.some(({ origin }) => origin.kind === 'text' && origin.editable === true);
        return !(readings.has(id.file) && isOpen);
    };
    const format = templateFormat(readings);
    const edited = format.read(templates.filter(({ path }) => readings.has(path))).policies;
    const byKey = new Map(edited.map((policy) => [(0,model/* policyKey */.s4)(policy.id), policy]));
    return {
        formats: [format, ...formats/* policyFormats */.Ru],
        asEdited: (policy) => byKey.get((0,model/* policyKey */.s4)(policy.id)) ?? policy,
        isEdited: (path) => readings.has(path) || !described.has(path),
        isByHand,
        byHand: (target) => linesOf(target, target.policies.filter(isByHand)),
    };
}
function readingOf(path, judged) {
    const own = judged.filter((one) => one.path === path);
    const options = new Map(own.map((one) => [optionsKey(one.options), one.options]));
    const principals = new Set(own.flatMap((one) => one.principals));
    return own.length === 0 ? [] : [[path, { options: [...options.values()], judged: principals }]];
}
function optionsKey({ parameters = new Map(), account, region, stack }) {
    return JSON.stringify([[...parameters].sort(), account, region, stack]);
}
function linesOf({ judged, input }, policies) {
    const names = judged.drift.findings.filter(({ state }) => state === 'over-granted');
    const { catalogue } = input.head.actions;
    return policies.flatMap((policy) => {
        const grants = input.head.grants.filter(({ at }) => (0,model/* policyKey */.s4)(at.policy) === (0,model/* policyKey */.s4)(policy.id));
        const over = (of) => {
            return names.flatMap(({ action }) => {
                const id = catalogue.idOf(action);
                return id !== undefined && of.some(({ actions }) => actions.has(id)) ? [action] : [];
            });
        };
        const places = new Map(grants.map(({ at: { file, line } }) => [`${file}:${line}`, { file, line }]));
        return [...places.values()].flatMap((at) => {
            const here = grants.filter((one) => one.at.file === at.file && one.at.line === at.line);
            const actions = over(here);
            const count = new Set(here.flatMap((one) => [...one.actions])).size;
            const isAll = actions.length === count;
            return actions.length === 0 ? [] : [{ ...at, reason: reasonOf(policy, actions, isAll) }];
        });
    });
}
function reasonOf(policy, actions, isAll) {
    const [first = '', ...others] = actions;
    const which = others.length === 0 ? first : `${first} and ${others.length} more`;
    const { construct, template, statements } = policy;
    if (construct !== undefined) {
        const source = construct.source;
        const near = source === undefined ? '' : ` (${source.file}:${source.line})`;
        return `the AWS CDK generates this file; remove ${which} in the construct ${construct.path}${near}`;
    }
    if (template !== undefined) {
        return isAll
            ? `no action of the policy template ${template} is in use: remove it`
            : `the policy template ${template} also allows ${which}: replace it by a statement with the actions that are used or undetermined`;
    }
    const [origin] = statements.flatMap(({ actions: { items } }) => items.map((item) => item.origin));
    const why = origin?.kind === 'text' ? origin.why : undefined;
    return why === undefined
        ? `files of this format are not edited; remove ${which} by hand`
        : `${which} is not removed: ${why}`;
}


/***/ })

};
