export const id = 4645;
export const ids = [4645,3713,3623];
export const modules = {

/***/ 3623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hunksOf: () => (/* binding */ hunksOf),
/* harmony export */   patchOf: () => (/* binding */ patchOf),
/* harmony export */   withHunk: () => (/* binding */ withHunk)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1318);

/**
 * One patch of all files in the unified format that `git apply` takes, paths from the repository root; empty when
 * there is none. Line ends and a missing last one stay as they are.
 */
function patchOf(files) {
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr };
    return files
        .map(({ path, before, after }) => (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(before === undefined ? '/dev/null' : `a/${path}`, after === undefined ? '/dev/null' : `b/${path}`, before ?? '', after ?? '', undefined, undefined, options))
        .join('');
}
/** More than a policy of IAM's 6,144 characters can have; each is tried. */
const mostParts = 300;
/**
 * A change of a file in the smallest parts that can be made one by one: `holds` is asked of the file with one
 * part alone, and those that do not hold become one with their neighbors. None where parts of lines cannot
 * express the change: line ends are mixed or differ, only the last of them does, or there is no line to put
 * anything at; and none of a change with too many parts to accept one by one.
 */
function hunksOf({ path, before, after }, holds = () => true) {
    const [was, is] = [linesOf(before), linesOf(after)];
    if (was === undefined || is === undefined || was.lines.length === 0)
        return [];
    if (was.end !== is.end || was.closed !== is.closed)
        return [];
    const edits = editsBetween(was.lines, is.lines);
    if (edits.length > mostParts)
        return [];
    const parts = grouped(edits, was.lines, (edit) => holds(textOf({ ...was, lines: applied(was.lines, edit) })));
    return parts
        .map((edit) => shown(edit, was.lines))
        .map(({ start, end, lines }) => ({ path, startLine: start + 1, endLine: end, replacement: lines }));
}
/** A text with one of its hunks. */
function withHunk(text, { startLine, endLine, replacement }) {
    const was = linesOf(text);
    if (was === undefined)
        return text;
    const edit = { start: startLine - 1, end: endLine, lines: replacement };
    return textOf({ ...was, lines: applied(was.lines, edit) });
}
/** Undefined for line ends of more than one kind, and for lone carriage returns. */
function linesOf(text) {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split(end);
    if (lines.some((line) => /[\r\n]/.test(line)))
        return undefined;
    const closed = lines.at(-1) === '';
    return { lines: closed ? lines.slice(0, -1) : lines, end, closed };
}
function textOf({ lines, end, closed }) {
    return lines.map((line, index) => (closed || index < lines.length - 1 ? line + end : line)).join('');
}
function applied(was, { start, end, lines }) {
    return [...was.slice(0, start), ...lines, ...was.slice(end)];
}
/** Unchanged lines stand between any two. */
function editsBetween(was, is) {
    const edits = [];
    let at = 0;
    for (const { value, added, removed } of (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)([...was], [...is])) {
        if (added || removed) {
            const open = edits.at(-1)?.end === at ? edits.pop() : undefined;
            const { start, lines } = open ?? { start: at, lines: [] };
            edits.push({
                start,
                end: removed ? at + value.length : at,
                lines: added ? [...lines, ...value] : lines,
            });
        }
        if (!added)
            at += value.length;
    }
    return edits;
}
/** Edits as parts that hold alone. What is left over becomes one with what stands before it. */
function grouped(edits, was, holds) {
    const done = [];
    let open;
    for (const edit of edits) {
        open = open === undefined ? edit : joined(open, edit, was);
        if (isCrowded(open, edits) || !holds(open))
            continue;
        done.push(open);
        open = undefined;
    }
    if (open === undefined)
        return done;
    for (let last = done.pop(); last !== undefined; last = done.pop()) {
        open = joined(last, open, was);
        if (holds(open))
            break;
    }
    return [...done, open];
}
function joined(one, next, was) {
    const lines = [...one.lines, ...was.slice(one.end, next.start), ...next.lines];
    return { start: one.start, end: next.end, lines };
}
/** Whether it will be shown at the first line, which another edit needs for itself. */
function isCrowded(edit, edits) {
    return edit.start === 0 && saysTooLittle(edit) && edits.some(({ start }) => start === edit.end + 1);
}
/** An edit with a line to stand at: the one before it. */
function shown(edit, was) {
    if (!saysTooLittle(edit))
        return edit;
    const { start, end, lines } = edit;
    if (start > 0)
        return { start: start - 1, end, lines: [...was.slice(start - 1, start), ...lines] };
    return { start, end: Math.min(end + 1, was.length), lines: [...lines, ...was.slice(end, end + 1)] };
}
/** Nothing is replaced, or by a single empty line, which would be taken for nothing. */
function saysTooLittle({ start, end, lines }) {
    return start === end || (lines.length === 1 && lines[0] === '');
}


/***/ }),

/***/ 3713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);



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
    const lower = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(text);
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
/** Whether the pattern is `*`, or another one that matches any action of any service. */
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
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
    const shortest = (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .shortestMatch */ .kH)(pattern);
    return {
        needle: (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .longestLiteral */ .Km)(pattern),
        matches: (name) => name.length >= shortest && (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(pattern, name.toLowerCase()),
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

/***/ 7026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proposalsOf: () => (/* binding */ proposalsOf)
/* harmony export */ });
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3623);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
/* harmony import */ var _policy_formats_formats__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8062);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);





/**
 * The suggested change of a file in parts. Each alone leaves a policy, every statement of which has the frame
 * (Sid, effect, resources, condition) of a statement before or after, grants nothing that neither does, and keeps what
 * both have: whichever of them is committed, nothing in use is lost.
 */
function proposalsOf(file, catalogue) {
    const expand = expansions(catalogue);
    const frames = (text) => framesOf({ path: file.path, text }, expand, catalogue);
    const [before, after] = [frames(file.before), frames(file.after)];
    if (before === undefined || after === undefined)
        return [];
    const hunks = (0,_base_patch__WEBPACK_IMPORTED_MODULE_4__.hunksOf)(file, (text) => liesBetween(frames(text), before, after));
    return hunks.map((hunk) => {
        const now = frames((0,_base_patch__WEBPACK_IMPORTED_MODULE_4__.withHunk)(file.before, hunk)) ?? before;
        return { ...hunk, removed: lost(before, now, catalogue), added: lost(now, before, catalogue) };
    });
}
/** Each pattern is looked up once: the parts of a change have nearly all of them in common. */
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
/** Undefined where a policy has an error. A pattern that matches nothing counts as a frame: it must not get lost. */
function framesOf(file, expand, catalogue) {
    const { policies, problems } = (0,_policy_formats_formats__WEBPACK_IMPORTED_MODULE_2__/* .readPolicies */ .h9)([file]);
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
