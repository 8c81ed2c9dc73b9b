export const id = 1187;
export const ids = [1187,4050];
export const modules = {

/***/ 4050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7562);

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

/***/ 1187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mayRemove: () => (/* binding */ mayRemove),
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(5655);
// EXTERNAL MODULE: ./src/policy/action-set.ts
var action_set = __webpack_require__(5002);
// EXTERNAL MODULE: ./src/policy/formats/json/policy-document.ts + 2 modules
var policy_document = __webpack_require__(2120);
// EXTERNAL MODULE: ./src/policy/grants.ts + 1 modules
var policy_grants = __webpack_require__(1548);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(7198);
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
var privilege_escalation = __webpack_require__(61);
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
var time = __webpack_require__(8725);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(5568);
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
var model = __webpack_require__(4050);
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
