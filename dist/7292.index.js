export const id = 7292;
export const ids = [7292,3623];
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

/***/ 7750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ patternCounts),
/* harmony export */   z: () => (/* binding */ isWildcard)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

/** What each granting pattern is worth, and what it adds to the base. `used` holds the granted actions in use. */
function patternCounts({ head, base }, used) {
    const gone = base === undefined ? [] : patternsGone(head, base);
    return head.grants.map((grant) => {
        const { at, pattern, actions, scope } = grant;
        const adds = base === undefined ? undefined : wideningOf(grant, base, gone);
        return {
            file: at.file,
            line: at.line,
            pattern,
            grants: actions.size,
            used: actions.intersect(used).size,
            ...(adds === undefined ? {} : { adds }),
            ...(at.policy.address === undefined && at.policy.file === at.file ? {} : { policy: at.policy }),
            on: scope.resources,
        };
    });
}
/** A pattern of this kind grants actions that are not written down. */
function isWildcard(pattern) {
    return /[*?]|^NotAction$/.test(pattern);
}
function wideningOf(grant, base, gone) {
    if (!isWildcard(grant.pattern))
        return undefined;
    const added = grant.actions.minus(base.actions);
    if (added.isEmpty)
        return undefined;
    const { catalogue } = added;
    const risky = [...added].filter((id) => {
        const level = catalogue.levelOf(id);
        return level === 'Write' || level === 'Permissions management';
    });
    const was = gone.filter(({ actions }) => !actions.isEmpty && actions.minus(grant.actions).isEmpty);
    const texts = [...new Set(was.map(({ pattern }) => pattern))];
    return { actions: added.size, risky: risky.length, was: texts };
}
/** Patterns that the base had and the head has no more, as far as a reader could take them in. */
function patternsGone(head, base) {
    const now = new Set(head.grants.map(({ pattern }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(pattern)));
    const gone = base.grants.filter(({ pattern }) => !now.has((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(pattern)));
    return gone.slice(0, 200);
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
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);

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


/***/ }),

/***/ 6937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ boundsText)
/* harmony export */ });
/** So many resources or condition keys are listed before they are counted. */
const listLimit = 3;
/**
 * What limits a privilege escalation, as a part of a sentence: " (s3:PutBucketPolicy only on arn:aws:s3:::a)"; empty where
 * nothing does. `show` prints a name from a policy.
 */
function boundsText({ bounds = [] }, show) {
    const texts = bounds.map((bound) => `${show(bound.action)} only ${limitsOf(bound, show)}`);
    return texts.length === 0 ? '' : ` (${texts.join('; ')})`;
}
function limitsOf({ resources, conditionKeys }, show) {
    return [
        ...(resources === undefined ? [] : [`on ${listed(resources, show)}`]),
        ...(conditionKeys === undefined ? [] : [`with a condition on ${listed(conditionKeys, show)}`]),
    ].join(' and ');
}
function listed(texts, show) {
    const rest = texts.length > listLimit ? ` and ${texts.length - listLimit} more` : '';
    return `${texts.slice(0, listLimit).map(show).join(', ')}${rest}`;
}


/***/ }),

/***/ 7292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment),
  renderReport: () => (/* binding */ renderReport),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/overview.ts
var report_overview = __webpack_require__(4707);
// EXTERNAL MODULE: ./src/report/trend.ts
var report_trend = __webpack_require__(1601);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/report/markdown/evidence.ts
var evidence = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/report/markdown/introduction.ts
var introduction = __webpack_require__(8708);
// EXTERNAL MODULE: ./src/report/markdown/missing.ts
var missing = __webpack_require__(5426);
// EXTERNAL MODULE: ./src/report/markdown/section.ts
var section = __webpack_require__(2857);
// EXTERNAL MODULE: ./src/report/markdown/syntax.ts
var syntax = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/report/markdown/change.ts
var change = __webpack_require__(5744);
// EXTERNAL MODULE: ./src/report/markdown/next-steps.ts
var next_steps = __webpack_require__(6423);
// EXTERNAL MODULE: ./src/report/markdown/over-granted.ts
var over_granted = __webpack_require__(7048);
// EXTERNAL MODULE: ./src/report/markdown/services.ts
var services = __webpack_require__(3224);
// EXTERNAL MODULE: ./src/report/markdown/suggestion.ts
var markdown_suggestion = __webpack_require__(8448);
;// CONCATENATED MODULE: ./src/report/markdown/target.ts









/** All that is said of one target, in the order a reviewer needs it. */
function targetSections(target, suggestion, space, links, rank) {
    const text = [(0,introduction/* heading */.R_)(target), (0,introduction/* introduction */.rx)(target, links)].filter((part) => part !== '').join('\n\n');
    const body = (0,groups/* showsByService */.tx)(target.drift)
        ? byServiceTarget(target, suggestion, space, links)
        : narrowTarget(target, suggestion, space, links);
    const { head, below } = worths(target, rank);
    const begin = { name: 'targets', worth: head, text };
    return [begin, ...body.map((section) => ({ ...section, worth: below(section.worth), below: begin }))];
}
/** Sections that say what to decide are worth more than this, the others serve to look it up or to fix it. */
const decisive = 76;
/**
 * What the parts of a target are worth. Of several targets, those that pass make room first, then what only serves to
 * fix or to look up; what there is to decide stays whole for as many targets as there is room for, the worst first.
 */
function worths({ judgement }, rank) {
    if (judgement.verdict === 'pass')
        return { head: 59, below: (worth) => Math.min(worth, 58) };
    if (rank === undefined)
        return { head: 99, below: (worth) => Math.min(worth, 98) };
    const step = 30 / rank.of;
    const lowest = 62 + step * (rank.of - rank.index - 1);
    const below = (worth) => worth < decisive ? Math.min(worth, 61) : lowest + (step * Math.min(worth, 98)) / 100;
    return { head: lowest + step, below };
}
function narrowTarget(target, suggestion, space, links) {
    return [
        ...(0,evidence/* doubtSections */.p8)(target, space),
        ...(0,missing/* missingSections */.Zr)(target, space),
        ...(0,over_granted/* addedSections */.V0)(target, space, links),
        ...(0,change/* effectSections */.P)(target, space, links),
        ...(0,over_granted/* overGrantedSections */.OZ)(target, space, links),
        ...(0,markdown_suggestion/* suggestionSections */.VW)(target, suggestion, space),
        ...(0,markdown_suggestion/* omittedSections */.XZ)(target.drift, space),
        ...(0,services/* serviceSections */.YL)(target, space),
        ...(0,evidence/* noteSections */.BM)(target, space),
        ...(0,evidence/* evidenceSections */.gN)(target),
        ...(0,next_steps/* nextSteps */.Zn)(target, suggestion, space),
    ];
}
/** Where the lines are few, what the run stands on is left to the report. */
function byServiceTarget(target, suggestion, space, links) {
    const brief = space.byServiceLines !== undefined;
    const unchanged = (0,markdown_suggestion/* changedFiles */.Y_)(target, suggestion).length === 0;
    const suggested = brief && unchanged ? [] : (0,markdown_suggestion/* suggestionSections */.VW)(target, suggestion, space);
    return [
        ...(0,evidence/* doubtSections */.p8)(target, space),
        ...(0,missing/* missingSections */.Zr)(target, { ...space, rows: space.byServiceRows }),
        ...(0,over_granted/* addedSections */.V0)(target, { ...space, rows: space.byServiceRows }, links),
        ...(0,change/* effectSections */.P)(target, { ...space, rows: space.byServiceRows }, links),
        ...(0,services/* byServiceSections */.JP)(target.drift, space),
        ...suggested,
        ...(brief
            ? []
            : [...(0,services/* serviceSections */.YL)(target, space), ...(0,evidence/* noteSections */.BM)(target, space), ...(0,evidence/* evidenceSections */.gN)(target)]),
        ...(0,next_steps/* firstSteps */.Oq)(target, suggestion),
    ];
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
;// CONCATENATED MODULE: ./src/report/markdown/targets.ts






/** What is said of several targets together: the line that decides, a row each, and what they have in common. */
function overviewSections({ verdict }, overview, space) {
    const heading = `## ${introduction/* signs */.rf[verdict]} IAM drift: ${(0,report_overview/* tally */.N4)(overview.targets)}`;
    const hint = space.onlyOpen === true ? closedHint(overview, space) : [];
    const text = [heading, targetTable(overview, space), ...hint].join('\n\n');
    return [{ name: 'all targets', worth: 100, text }, ...sharedSections(overview, space)];
}
const columns = ['', 'Target', 'Missing', 'Over-granted', 'Undetermined'];
/** As many rows as a third of the space holds: names may be long, and the details are to have room. */
function targetTable(overview, space) {
    const { rows, quiet } = (0,report_overview/* rowsOf */.RO)(overview);
    const texts = [];
    let left = Math.min(space.bytes / 3, Number.MAX_SAFE_INTEGER);
    for (const target of rows.slice(0, space.targetRows)) {
        const text = targetRow(target);
        left -= new TextEncoder().encode(text).length + 1;
        if (left < 0)
            break;
        texts.push(text);
    }
    const more = rows.length - texts.length;
    const rest = more === 0 ? [] : [(0,syntax/* row */.nM)('', `… and ${(0,time/* grouped */.zD)(more)} more in ${space.rest}`, '', '', '')];
    return (0,syntax/* table */.tp)(columns, [...texts, ...rest, ...quietRow(quiet)]);
}
function targetRow({ name, judgement, failsStep, problem, drift }) {
    const { verdict } = judgement;
    const only = verdict !== 'pass' && !failsStep ? ', reported only' : '';
    const { missing, overGranted, undetermined } = drift.counts;
    const numbers = problem === undefined ? [drifted(missing), drifted(overGranted), (0,time/* grouped */.zD)(undetermined)] : ['–', '–', '–'];
    return (0,syntax/* row */.nM)(`${introduction/* signs */.rf[verdict]}\u00a0${verdict}${only}`, (0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(name, 100)), ...numbers);
}
/** Zeros are for the eye to skip. */
function drifted(count) {
    return count === 0 ? '0' : `**${(0,time/* grouped */.zD)(count)}**`;
}
function quietRow(quiet) {
    if (quiet.length === 0)
        return [];
    const unjudged = quiet.reduce((sum, { drift }) => sum + drift.counts.undetermined, 0);
    const cells = [`${introduction/* signs */.rf.pass}\u00a0pass`, `${(0,time/* grouped */.zD)(quiet.length)} targets without a remark`, '0', '0'];
    return [(0,syntax/* row */.nM)(...cells, (0,time/* grouped */.zD)(unjudged))];
}
function closedHint({ targets, open }, { rest }) {
    const closed = targets.length - open.size;
    if (closed === 0)
        return [];
    return [`<sub>Below are only targets with something to decide; ${rest} has all.</sub>`];
}
/** Gaps before remarks, each with the targets it concerns. */
function sharedSections({ doubts, notes }, space) {
    const limit = Math.min(space.rows, 10);
    const more = (all) => all.length > limit ? [`- … and ${all.length - limit} more in ${space.rest}`] : [];
    const lines = (all) => [...all.slice(0, limit).map(sharedLine), ...more(all)].join('\n');
    const gaps = ['**What keeps several targets from passing**', lines(doubts), (0,next_steps/* fixEvidence */.PL)().text].join('\n\n');
    const remarks = `**Remarks on several targets**\n\n${lines(notes)}`;
    return [
        ...(doubts.length === 0 ? [] : [{ name: 'gaps that targets share', worth: 99, text: gaps }]),
        ...(notes.length === 0 ? [] : [{ name: 'notes on several targets', worth: 58, text: remarks }]),
    ];
}
/** Names of this many targets; the table has them all. */
const nameLimit = 3;
function sharedLine({ message, targets }) {
    const names = targets.slice(0, nameLimit).map((name) => (0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(name, 100)));
    const rest = targets.length - names.length;
    const all = rest > 0 ? `${names.join(', ')} and ${(0,time/* grouped */.zD)(rest)} more` : names.join(', ');
    return `- ${(0,time/* grouped */.zD)(targets.length)} targets (${all}): ${(0,syntax/* prose */.CS)((0,base_text/* clip */.$Q)(message, 400))}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/comment.ts











/** A comment of GitHub holds 65,536 characters; the marker comes on top. */
const commentSpace = {
    bytes: 64_000,
    rows: 20,
    targetRows: 100,
    onlyOpen: true,
    byServiceRows: 4,
    byServiceLines: 40,
    diffLines: 80,
    rest: 'the full report',
};
/** The pull request comment, without its marker: GitHub-flavoured Markdown. */
function renderComment(run, suggestion, links) {
    const sections = sectionsOf(run, suggestion, commentSpace, links);
    const [only, ...others] = run.targets;
    const brief = only !== undefined && others.length === 0 && (0,groups/* showsByService */.tx)(only.drift);
    const ending = footer(run, links);
    return (0,section/* joinSections */.lS)(sections, ending, commentSpace, brief ? commentSpace.byServiceLines : undefined);
}
function footer(judged, links) {
    const unchanged = (0,words/* unchangedTexts */.Sd)(judged);
    const word = unchanged.length === 0 ? 'Commit' : 'commit';
    const address = (one) => [
        `${word} ${(0,syntax/* code */.aY)(one.commit.slice(0, 7))}`,
        `[full report](${one.run})`,
        'updated in place on every push',
    ];
    const parts = [...unchanged, ...(links === undefined ? [] : address(links))];
    return parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`];
}
/** A step summary of GitHub holds 1 MiB; a row has some 200 bytes. */
const summarySpace = {
    bytes: 800_000,
    rows: 300,
    targetRows: 1000,
    onlyOpen: true,
    byServiceRows: 40,
    chartRows: 15,
    diffLines: 1000,
    rest: 'report.md',
};
/** The step summary: the same, with more rows, and how drift went over the last runs. */
function renderSummary(run, suggestion, links) {
    const sections = sectionsOf(run, suggestion, summarySpace, links);
    const names = run.targets.map(({ name }) => name);
    const trend = (0,report_trend/* renderTrend */.e)(run.history ?? [], names);
    const ending = [...footer(run, undefined), ...(trend === undefined ? [] : [trend])];
    return (0,section/* joinSections */.lS)(sections, ending, summarySpace);
}
const everything = {
    bytes: Number.POSITIVE_INFINITY,
    rows: Number.POSITIVE_INFINITY,
    byServiceRows: Number.POSITIVE_INFINITY,
    chartRows: Number.POSITIVE_INFINITY,
    diffLines: Number.POSITIVE_INFINITY,
    rest: 'report.json',
};
/** report.md: nothing is left out of its tables. */
function renderReport(run, suggestion, links) {
    const sections = sectionsOf(run, suggestion, everything, links);
    return (0,section/* joinSections */.lS)(sections, footer(run, undefined), everything);
}
/** Several targets come under one line that decides and a table of all, the worst first. */
function sectionsOf(run, suggestion, space, links) {
    const { targets } = run;
    const first = [...(0,missing/* removedSections */.nm)(targets, space), ...(0,evidence/* settingsChangeSections */.Yd)(run, space)];
    const [only] = targets;
    if (only === undefined)
        return [{ name: 'targets', worth: 100, text: `### ${introduction/* signs */.rf.pass} ${words/* noPolicyChanges */.N}` }, ...first];
    if (targets.length === 1)
        return [...first, ...targetSections(only, suggestion, space, links)];
    const overview = (0,report_overview/* overviewOf */.bq)(targets);
    const shown = space.onlyOpen === true ? overview.targets.filter((one) => overview.open.has(one)) : overview.targets;
    const details = shown.flatMap((target, index) => targetSections((0,report_overview/* withoutShared */.S7)(target, overview), suggestion, space, links, {
        index,
        of: shown.length + 1,
    }));
    return [...first, ...overviewSections(run, overview, space), ...details];
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Oq: () => (/* binding */ firstSteps),
/* harmony export */   PL: () => (/* binding */ fixEvidence),
/* harmony export */   Zn: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2365);
/* harmony import */ var _pass_plan__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7513);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _introduction__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8708);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3903);







/** What makes the target pass; nothing where it passes. */
function nextSteps(target, suggestion, { rows }) {
    const { drift, judgement } = target;
    if (judgement.verdict === 'inconclusive')
        return [fixEvidence(judgement.reasons)];
    if (judgement.verdict === 'pass')
        return [];
    const plan = (0,_pass_plan__WEBPACK_IMPORTED_MODULE_4__/* .passPlan */ .L)(target, suggestion);
    const shown = plan.decide.slice(0, rows).map(({ action }) => action);
    const more = plan.decide.length - shown.length;
    const parts = [
        `**To pass:** ${stepsOf(plan, target).join('; then ')}${plan.decide.length === 0 ? '.' : ':'}`,
        ...(shown.length === 0 ? [] : [(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)('yaml', (0,_pass_plan__WEBPACK_IMPORTED_MODULE_4__/* .acceptEntries */ .t)(shown, target))]),
        ...(more > 0 ? [`… and ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(more, 'more action')}, all in report.md.`] : []),
        ...(drift.findings.some(({ state }) => state === 'over-granted') ? [warning(target)] : []),
    ];
    return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}
function stepsOf(plan, { judgement }) {
    const doubts = judgement.reasons.some((reason) => !(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(reason));
    const restore = plan.restore.slice(0, 10).map((action) => (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action));
    const more = plan.restore.length > restore.length ? ` and ${plan.restore.length - restore.length} more` : '';
    return [
        ...(plan.appliesSuggestion ? ['apply the suggested change'] : []),
        ...(restore.length === 0 ? [] : [`restore ${restore.join(', ')}${more}`]),
        ...(doubts ? [`fix the evidence, or set ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('fail-on-inconclusive: false')}`] : []),
        ...(plan.decide.length === 0 ? [] : [decisionText(plan.decide)]),
    ];
}
/** What is to be decided of some actions: each can be accepted as well. */
function decisionText(decide) {
    const missing = decide.filter(({ state }) => state === 'missing').length;
    const granted = decide.length - missing;
    const ways = [
        ...(granted > 0 ? [`remove ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(granted, 'action')} from the policy`] : []),
        ...(missing > 0 ? [`grant ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(missing, 'missing action')} or stop the calls`] : []),
    ];
    const them = decide.length === 1 ? 'it' : 'them';
    return `${ways.join(', ')}, or accept ${them} with a reason and an end date in ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('.github/iam-drift.yml')}`;
}
/** What an inconclusive target asks for, whichever it is. */
function fixEvidence(reasons = []) {
    const unread = reasons.some(({ code: reason }) => reason === 'policy-unreadable');
    const what = unread
        ? 'split the policy file that could not be read'
        : 'fix the gaps of the evidence listed above';
    const text = `**To pass:** ${what}, or set ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('fail-on-inconclusive: false')}.`;
    return { name: 'how to pass', worth: 70, text };
}
/** How to begin where there is too much to fix at once. */
function firstSteps(target, suggestion) {
    if (target.judgement.verdict === 'inconclusive')
        return [fixEvidence(target.judgement.reasons)];
    if (target.judgement.verdict === 'pass')
        return [];
    const [first] = suggestion.unchanged.filter(({ file }) => target.policyFiles.includes(file));
    const suggested = (0,_suggestion__WEBPACK_IMPORTED_MODULE_3__/* .changedFiles */ .Y_)(target, suggestion).length > 0;
    const location = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${first?.file}:${first?.line}`, 200));
    const but = suggested ? 'The suggested change leaves one statement alone' : 'No change is suggested';
    const alone = first === undefined ? '' : ` ${but}: ${location}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(first.reason)}.`;
    const text = `**To begin:** drop the services never touched, then narrow the patterns of those in use.${alone}\n${warning(target)}`;
    return [{ name: 'how to begin', worth: 70, text }];
}
/** What no evidence of a limited time can tell. */
function warning(target) {
    const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
    return `An action ${ages ? 'granted only recently, or ' : ''}used less than once in ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)((0,_introduction__WEBPACK_IMPORTED_MODULE_2__/* .observedDays */ .SD)(target), 'day')} (a backup, a yearly job, an incident)${ages ? ',' : ''} looks unused here. Ask its owner before removing it.`;
}


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ overGrantedSections),
/* harmony export */   PL: () => (/* binding */ levelSigns),
/* harmony export */   V0: () => (/* binding */ addedSections),
/* harmony export */   s2: () => (/* binding */ levelWords)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6496);
/* harmony import */ var _drift_pattern_counts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7750);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2575);
/* harmony import */ var _escalation__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6937);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2691);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _services__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3224);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3903);











/** Risk at a glance; the word beside it says the same. */
const levelSigns = {
    'Permissions management': '🔴',
    Write: '🟠',
    Tagging: '🟡',
    Read: '⚪',
    List: '⚪',
};
/** One word for each, for a narrow column. */
const levelWords = {
    'Permissions management': 'Permissions',
    Write: 'Write',
    Tagging: 'Tagging',
    Read: 'Read',
    List: 'List',
};
/** What the change under review adds: provably too much, and by name, too new to judge. */
function addedSections(target, space, links) {
    const { stage } = target;
    const isNew = stage?.kind === 'new-role';
    const added = stage?.kind === 'not-gathered' ? 'Added by this pull request' : undefined;
    const byName = added ?? (isNew ? 'Granted to the new role' : 'New in this pull request, too new to judge');
    const wide = 'Adds by wildcard: no recorded use';
    const unread = 'Adds by wildcard: use not known';
    const which = byStage(stage);
    return [
        ...sectionOf({
            target,
            space,
            links,
            which: _groups__WEBPACK_IMPORTED_MODULE_3__/* .isAddedWide */ .W1,
            name: 'over-granted actions added',
            title: wide,
            worth: 88,
        }),
        ...(which !== _groups__WEBPACK_IMPORTED_MODULE_3__/* .isAddedByName */ .zw
            ? []
            : sectionOf({
                target,
                space,
                links,
                which: _groups__WEBPACK_IMPORTED_MODULE_3__/* .isAddedUnjudged */ .Z5,
                name: 'actions added',
                title: unread,
                worth: 87,
            })),
        ...sectionOf({ target, space, links, which, name: 'actions added by name', title: byName, worth: 84 }),
    ];
}
/** What is listed apart from over-granted actions: without evidence, all that is added. */
function byStage(stage) {
    if (stage?.kind !== 'new-role' && stage?.kind !== 'not-gathered')
        return _groups__WEBPACK_IMPORTED_MODULE_3__/* .isAddedByName */ .zw;
    return (finding) => (0,_groups__WEBPACK_IMPORTED_MODULE_3__/* .isAdded */ .N0)(finding) && finding.state !== 'over-granted';
}
/** Over-granted actions by the pattern that grants them, riskiest first; what was there before stands apart. */
function overGrantedSections(target, space, links) {
    const known = target.change !== undefined && target.drift.findings.some(({ introduced }) => introduced === 'existing');
    const title = known ? 'Over-granted: already there before this pull request' : 'Over-granted';
    const which = (one) => (0,_groups__WEBPACK_IMPORTED_MODULE_3__/* .isOverGranted */ .Ox)(one) && !(0,_groups__WEBPACK_IMPORTED_MODULE_3__/* .isAddedWide */ .W1)(one);
    return sectionOf({
        target,
        space,
        links,
        which,
        name: 'over-granted actions',
        title,
        worth: 80,
        folded: known,
    });
}
function sectionOf(request) {
    const { target, space, which, name, title, worth, folded = false } = request;
    const findings = target.drift.findings.filter(which);
    const groups = (0,_groups__WEBPACK_IMPORTED_MODULE_3__/* .overGrantedByPattern */ .Zp)(target.drift, which);
    if (groups.length === 0)
        return [];
    // A list too long to be read has its riskiest patterns, and the rest by service.
    const shown = groups.length > space.rows ? groups.slice(0, Math.ceil(space.rows / 2)) : groups;
    const rest = groups.slice(shown.length).flatMap((group) => group.findings);
    const judged = findings.some(({ state }) => state === 'over-granted');
    const head = ['Action', 'On', 'Access', ...(judged ? ['Used'] : []), 'Line'];
    const rows = shown.map((group) => patternRow(group, request, judged));
    const named = shown.filter(isWide).slice(0, 10);
    const known = findings.filter(({ inBaseline }) => inBaseline).length;
    const count = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(findings.length)}${known > 0 ? `, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(known)} of them in the baseline` : ''}`;
    const body = [
        (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)(head, rows),
        ...(rest.length === 0 ? [] : [(0,_services__WEBPACK_IMPORTED_MODULE_6__/* .byServiceTable */ .zB)(rest, space)]),
        ...escalationLines(findings, space),
        ...((judged || which === _groups__WEBPACK_IMPORTED_MODULE_3__/* .isAddedUnjudged */ .Z5) && named.length > 0
            ? [named.map((one) => namesOf(one, target.window)).join('\n')]
            : []),
    ].join('\n\n');
    const text = folded ? (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .details */ .zH)(`${title} (${count})`, body) : `#### ${title} (${count})\n\n${body}`;
    return [{ name, worth, text }];
}
function patternRow(group, { target, links }, judged) {
    const { pattern, accessLevel, file, line, on, findings } = group;
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .row */ .nM)(`${levelSigns[accessLevel]}\u00a0${(0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(pattern, 100))}${wasText(group)}`, onResources(on), `${levelWords[accessLevel]}${opens ? ', **escalation**' : ''}`, ...(judged ? [grantsAndUses(group, target.window)] : []), (0,_section__WEBPACK_IMPORTED_MODULE_5__/* .lineLink */ .lz)(file, line, links, target.policyFiles.length > 1));
}
/** "(was `s3:Get*`)" */
function wasText({ adds, findings }) {
    const was = findings.some(({ introduced }) => introduced === 'added') ? (adds?.was ?? []) : [];
    const more = was.length > 2 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(was.length - 2)} more` : '';
    const texts = was.slice(0, 2).map((pattern) => (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(pattern, 60)));
    return texts.length === 0 ? '' : ` (was ${texts.join(', ')}${more})`;
}
function isWide({ pattern, grants }) {
    return grants > 1 || (0,_drift_pattern_counts__WEBPACK_IMPORTED_MODULE_1__/* .isWildcard */ .z)(pattern);
}
function grantsAndUses(group, window) {
    const [only] = group.findings;
    if (!isWide(group) && only !== undefined)
        return (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .lastUse */ .yC)(only, window);
    return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(group.used)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(group.grants)}`;
}
function onResources(on) {
    const names = (0,_section__WEBPACK_IMPORTED_MODULE_5__/* .resourceNames */ .Nr)({ resources: (0,_policy_model__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(on), allResources: true });
    return on.kind === 'all-but' ? `all but ${names}` : names;
}
/** "- `s3:*` adds 112 actions, 97 of them write or permissions management: `s3:PutBucketAcl`, …" */
function namesOf(group, window) {
    const { adds, pattern, findings } = group;
    if (adds === undefined || findings[0]?.introduced !== 'added')
        return unusedNames(group, window);
    const risky = adds.risky > 0 ? `, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(adds.risky)} of them write or permissions management` : '';
    const names = findings.slice(0, 8).map(({ action }) => (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(action));
    const rest = findings.length > 8 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(findings.length - 8)} more` : '';
    const added = (0,_lines__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(adds.actions, 'action');
    return `- ${(0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(pattern, 100))} adds ${added}${risky}: ${names.join(', ')}${rest}.`;
}
/** "- Not used of `s3:*BucketPolicy`: `s3:DeleteBucketPolicy`, `s3:PutBucketPolicy`." */
function unusedNames({ pattern, findings }, window) {
    const names = findings.slice(0, 8).map((finding) => {
        const ago = (0,_words__WEBPACK_IMPORTED_MODULE_4__/* .lastUse */ .yC)(finding, window);
        return ago === 'never' ? (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(finding.action) : `${(0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(finding.action)} (${ago})`;
    });
    const rest = findings.length > 8 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(findings.length - 8)} more` : '';
    return `- Not used of ${(0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(pattern, 100))}: ${names.join(', ')}${rest}.`;
}
/** "- Escalation: `iam:PassRole` with `lambda:CreateFunction` runs code as any role it may pass." */
function escalationLines(findings, { rows }) {
    const paths = (0,_groups__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(findings.filter(({ escalation }) => escalation !== undefined), ({ escalation }) => escalation?.name ?? '');
    const limit = Math.min(rows, 5);
    const lines = [...paths.values()].slice(0, limit).map((members) => {
        const path = members[0]?.escalation;
        const [first = '', ...others] = path?.actions ?? [];
        const partners = others.length === 0 ? '' : ` with ${others.map((one) => (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(one)).join(' and ')}`;
        const bounds = path === undefined ? '' : (0,_escalation__WEBPACK_IMPORTED_MODULE_10__/* .boundsText */ .F)(path, (text) => (0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 100)));
        return `- Escalation: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(first)}${partners} ${(0,_syntax__WEBPACK_IMPORTED_MODULE_8__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path?.gain ?? '', 200))}${bounds}.`;
    });
    const more = paths.size > limit ? [`- … and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(paths.size - limit)} more privilege escalation paths`] : [];
    return lines.length === 0 ? [] : [[...lines, ...more].join('\n')];
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ byServiceSections),
/* harmony export */   YL: () => (/* binding */ serviceSections),
/* harmony export */   zB: () => (/* binding */ byServiceTable)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8851);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2365);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3903);







/** Findings that have no row of their own, counted by service. */
function byServiceTable(findings, space) {
    const services = [...(0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, ({ action }) => (0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .serviceOf */ .z5)(action))].sort(([, a], [, b]) => b.length - a.length);
    const rows = services.slice(0, space.rows).map(([service, members]) => {
        const levels = _policy_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy
            .map((level) => [level, members.filter(({ accessLevel }) => accessLevel === level).length])
            .filter(([, count]) => count > 0)
            .map(([level, count]) => `${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} ${level.toLowerCase()}`);
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)((0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(service), (0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(members.length), levels.join(', '));
    });
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_3__/* .moreRow */ .iE)(services.length, space.rows, 3, space);
    return `The rest by service:\n\n${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['Service', 'Actions', 'Access'], [...rows, ...more])}`;
}
/** How the granted actions of each service divide: the summary has room for it. */
function serviceSections({ drift }, space) {
    const services = (0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .byService */ .FH)(drift);
    if (space.chartRows === undefined || services.length < 2)
        return [];
    const rows = services.slice(0, space.chartRows).map((service) => {
        const { used, overGranted, undetermined, granted } = service;
        const rest = granted - used - overGranted - undetermined;
        const counts = [granted, used, overGranted, undetermined, rest].map((count) => count === 0 ? '' : (0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count));
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)((0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(service.service), bar(service), ...counts);
    });
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_3__/* .moreRow */ .iE)(services.length, space.chartRows, 7, space);
    const head = ['Service', '', 'Granted', '🟩 Used', '🟥 Not used', '⬜ Undetermined', '🟦 Accepted'];
    const text = `#### By service\n\n${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(head, [...rows, ...more])}`;
    return [{ name: 'the services', worth: 35, text }];
}
const squares = 10;
/** Ten squares in all; what there is at all gets one at least. */
function bar({ granted, used, overGranted, undetermined }) {
    const accepted = granted - used - overGranted - undetermined;
    const parts = [
        ['🟥', overGranted],
        ['🟦', accepted],
        ['🟩', used],
        ['⬜', undetermined],
    ];
    const lengths = parts.map(([, count]) => count === 0 ? 0 : Math.max(1, Math.floor((count * squares) / granted)));
    // What rounding took or gave too much is the longest part's to settle.
    const longest = lengths.indexOf(Math.max(...lengths));
    const rest = squares - lengths.reduce((sum, length) => sum + length, 0);
    return parts
        .map(([square], at) => square.repeat((lengths[at] ?? 0) + (at === longest ? rest : 0)))
        .join('');
}
/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. A list of thousands does not help to begin.
 */
function byServiceSections(drift, space) {
    const services = (0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .byService */ .FH)(drift).filter(({ overGranted }) => overGranted > 0);
    const untouched = (0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .riskiestFirst */ .jQ)(services.filter(({ inUse }) => !inUse));
    const inUse = (0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .riskiestFirst */ .jQ)(services.filter((service) => service.inUse));
    return [
        ...serviceSection('Services never touched', untouched, space),
        ...serviceSection('Over-granted in services in use', inUse, space),
        ...causeSection(drift, space),
    ];
}
function serviceSection(title, services, space) {
    if (services.length === 0)
        return [];
    const actions = services.reduce((sum, { overGranted }) => sum + overGranted, 0);
    const rows = services.slice(0, space.byServiceRows).map(({ service, overGranted, levels }) => {
        const shares = levels.map(([level, count]) => `${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} ${level.toLowerCase()}`).join(', ');
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)((0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(service), (0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(overGranted), shares);
    });
    const count = `${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(services.length, 'service')}, ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(actions, 'action')} provably unused`;
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_3__/* .moreRow */ .iE)(services.length, space.byServiceRows, 3, space);
    const text = `#### ${title}: ${count}\n\n${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['Service', 'Unused', 'Access'], [...rows, ...more])}`;
    return [{ name: title.toLowerCase(), worth: 80, text }];
}
function causeSection(drift, space) {
    const groups = (0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .undeterminedByCause */ .Vb)(drift);
    if (groups.length === 0)
        return [];
    const limit = space.byServiceLines === undefined ? space.byServiceRows : 3;
    const lines = groups.slice(0, limit).map(({ cause, actions }) => {
        const [why, reveal] = [cause.text, cause.reveal].map((text) => (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 200)));
        return `- ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(actions.length)}: ${why}; to settle it: ${reveal}`;
    });
    const more = groups.length > limit ? [`- … and ${groups.length - limit} more causes in ${space.rest}`] : [];
    const title = `Left out of the count: ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(drift.counts.undetermined)} not judged`;
    const text = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(title, [...lines, ...more].join('\n'));
    return [{ name: 'what the count leaves out', worth: 50, text }];
}


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   VW: () => (/* binding */ suggestionSections),
/* harmony export */   XZ: () => (/* binding */ omittedSections),
/* harmony export */   Y_: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3623);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2365);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3903);







/** The files of a target that are suggested to change. */
function changedFiles({ policyFiles }, { files }) {
    return files.filter(({ path }) => policyFiles.includes(path));
}
/** The suggested change of a target's files as a diff, and what it leaves to people. */
function suggestionSections(target, suggestion, space) {
    const files = changedFiles(target, suggestion);
    const rest = leftovers(target, suggestion, space);
    if (files.length === 0) {
        return rest === '' ? [] : [{ name: 'what no suggestion was made for', worth: 45, text: rest }];
    }
    const patch = (0,_base_patch__WEBPACK_IMPORTED_MODULE_3__.patchOf)(files).trimEnd();
    const lines = patch.split('\n').length;
    const diff = lines > space.diffLines
        ? `The diff has ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(lines)} lines: see ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('drift.patch')}.`
        : `${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)('diff', patch)}\n\nTo apply it, save it as ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('drift.patch')} and run ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('git apply drift.patch')} at the root of the repository.`;
    const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
    const restored = files.reduce((sum, { restored: back = [] }) => sum + back.length, 0);
    const added = files.reduce((sum, file) => sum + file.added.length, 0) - restored;
    const counts = [
        ...(restored > 0 ? [`restores ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(restored, 'action')} as at the base`] : []),
        ...(removed > 0 ? [`−${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(removed, 'action')}`] : []),
        ...(added > 0 ? [`+${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(added, 'action')}`] : []),
    ].join(', ');
    const title = `<b>Suggested change</b>: ${counts}, statement order and Sids kept`;
    const text = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(title, [diff, ...(rest === '' ? [] : [rest])].join('\n\n'));
    return [{ name: 'the suggested change', worth: 60, text }];
}
/** What a suggestion leaves to people of one target, and why; empty where there is nothing. */
function leftovers({ name, policyFiles }, { needsDecision, unchanged }, space) {
    const human = (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(needsDecision.filter(({ target }) => target === name), ({ reason }) => reason);
    const alone = unchanged.filter(({ file }) => policyFiles.includes(file));
    const lines = [
        ...[...human].map(([reason, members]) => {
            const shown = members.slice(0, space.rows).map(({ action }) => (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action));
            const rest = members.length > shown.length ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(members.length - shown.length)} more` : '';
            return `- Not added, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(reason)}: ${shown.join(', ')}${rest}`;
        }),
        ...alone
            .slice(0, space.rows)
            .flatMap(({ file, line, reason, grants }) => [
            `- Not edited: the statement at ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${file}:${line}`, 200))}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(reason)}`,
            ...(grants === undefined ? [] : grantLines(grants, space)),
        ]),
    ];
    const more = alone.length - Math.min(alone.length, space.rows);
    return [...lines, ...(more > 0 ? [`- … and ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(more, 'more statement')}`] : [])].join('\n');
}
/** What a wildcard that stays grants. */
function grantLines({ used, overGranted, others }, space) {
    const groups = [
        ['In use', used],
        ['Over-granted', overGranted],
        ['Undetermined or accepted', others],
    ];
    return groups
        .filter(([, actions]) => actions.length > 0)
        .map(([state, actions]) => {
        const shown = actions.slice(0, space.rows).map((action) => (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action));
        const rest = actions.length > shown.length ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(actions.length - shown.length)} more` : '';
        return `  - ${state} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(actions.length)}): ${shown.join(', ')}${rest}`;
    });
}
/** What the count leaves out: actions that cannot be judged, with what would reveal them, and accepted ones. */
function omittedSections(drift, space) {
    const accepted = drift.findings.filter(({ state }) => state === 'accepted');
    // What the change adds by name stands open above.
    const causes = (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .undeterminedByCause */ .Vb)(drift, (finding) => !(0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedByName */ .zw)(finding) && !(0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedUnjudged */ .Z5)(finding));
    const judged = causes.reduce((sum, { actions }) => sum + actions.length, 0);
    const rows = [
        ...causes.slice(0, space.rows).map(({ cause, actions }) => {
            const [why, reveal] = [cause.text, cause.reveal].map((text) => (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, 200)));
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(someActions(actions), `Not judged: ${why}`, reveal ?? '');
        }),
        ...accepted.slice(0, space.rows).map(({ action, acceptedBy }) => {
            const soon = (acceptedBy?.daysLeft ?? soonDays + 1) <= soonDays ? '⏳ ' : '';
            const until = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(acceptedBy?.until ?? '', 20));
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)((0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action), `Accepted: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(acceptedBy?.reason ?? '', 200))}`, `${soon}until ${until}`);
        }),
    ];
    if (rows.length === 0)
        return [];
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .iE)(causes.length + accepted.length, rows.length, 3, space);
    const body = (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['Action', 'Why', 'What would settle it'], [...rows, ...more]);
    return [
        {
            name: 'what the count leaves out',
            worth: 50,
            text: (0,_syntax__WEBPACK_IMPORTED_MODULE_5__/* .details */ .zH)(omittedTitle(judged, drift, accepted), body),
        },
    ];
}
/** "Left out of the count: 10 not judged, 3 accepted (1 not granted, 2 end in 9 days)" */
function omittedTitle(unjudged, { counts }, accepted) {
    const remarks = [...notGranted(counts, accepted), ...endingSoon(accepted)];
    const aside = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
    const parts = [
        ...(unjudged > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(unjudged)} not judged`] : []),
        ...(accepted.length > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(accepted.length)} accepted${aside}`] : []),
    ];
    return `Left out of the count: ${parts.join(', ')}`;
}
function notGranted(counts, accepted) {
    const missing = accepted.length - counts.accepted;
    return missing > 0 ? [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(missing)} not granted`] : [];
}
/** Two weeks are time enough to ask an owner. */
const soonDays = 14;
function endingSoon(accepted) {
    const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? soonDays + 1));
    if (days > soonDays)
        return [];
    const ending = accepted.filter(({ acceptedBy }) => acceptedBy?.daysLeft === days).length;
    return [`${ending} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${(0,_lines__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(days, 'day')}`}`];
}
function someActions(actions) {
    const rest = actions.length <= 6 ? '' : ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(actions.length - 6)} more`;
    return `${actions.slice(0, 6).map(_syntax__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY).join(', ')}${rest}`;
}


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passPlan),
/* harmony export */   t: () => (/* binding */ acceptEntries)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2719);


/**
 * Computes what clears the limits that a target exceeds, with as few decisions as the limits ask for. It is counted on
 * what is left after the suggested change, because a share is one of fewer granted actions then.
 */
function passPlan(target, suggestion) {
    const files = suggestion?.files.filter(({ path }) => target.policyFiles.includes(path)) ?? [];
    const effect = {
        removed: new Set(files.flatMap(({ removed }) => removed)),
        added: new Set(files.flatMap(({ added }) => added)),
    };
    const nothing = { removed: new Set(), added: new Set() };
    const [without, withIt] = [planAfter(target, nothing), planAfter(target, effect)];
    const helps = files.length > 0 && sizeOf(withIt) < sizeOf(without);
    return { appliesSuggestion: helps, ...(helps ? withIt : without) };
}
function sizeOf({ restore, decide }) {
    return restore.length + decide.length;
}
function planAfter({ drift, limits }, { removed, added }) {
    const left = drift.findings.filter(({ action, state }) => state === 'missing' ? !added.has(action) : !removed.has(action));
    const granted = drift.counts.granted - removed.size + added.size;
    const counted = (state) => left.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(one, limits));
    const missing = counted('missing');
    const tooMany = Math.max(0, missing.length - limits.maxMissing);
    const outages = tooMany === 0 ? [] : missing.filter(({ introduced }) => introduced === 'removed');
    const others = lastOf(missing.filter((one) => !outages.includes(one)), tooMany - outages.length);
    const fresh = left.filter(({ state, introduced, accessLevel }) => state !== 'accepted' &&
        state !== 'missing' &&
        introduced === 'added' &&
        limits.failOnNew.has(accessLevel));
    const over = counted('over-granted').filter(({ accessLevel }) => limits.failOnLevels.has(accessLevel));
    const excess = (findings, allowed) => {
        const open = findings.filter((one) => !fresh.includes(one));
        const decided = findings.length - open.length;
        return lastOf(open, findings.length - decided - allowed);
    };
    const unused = excess(over, (0,_drift_limits__WEBPACK_IMPORTED_MODULE_0__/* .allowedBy */ .Q)(limits.maxOverGranted, granted));
    const blind = limits.maxUndetermined === undefined
        ? []
        : excess(counted('undetermined'), (0,_drift_limits__WEBPACK_IMPORTED_MODULE_0__/* .allowedBy */ .Q)(limits.maxUndetermined, granted));
    const decide = new Set([...others, ...fresh, ...unused, ...blind]);
    return {
        restore: outages.map(({ action }) => action),
        decide: drift.findings.filter((one) => decide.has(one)),
    };
}
/** Findings are sorted by risk: the least risky of them are the ones to accept. */
function lastOf(values, count) {
    return count <= 0 ? [] : values.slice(-count);
}
/** The entries of `accept:` for some actions; inside the target where the config file has targets. */
function acceptEntries(actions, target) {
    const expires = (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(target.window.end + 90 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd);
    const indent = target.isNamed === true ? '      ' : '  ';
    const entries = actions.map((action) => `${indent}- { action: ${action}, reason: why it stays, expires: ${expires} }`);
    if (target.isNamed !== true)
        return ['accept:', ...entries].join('\n');
    return ['targets:', `  - name: ${JSON.stringify(target.name)}`, '    accept:', ...entries].join('\n');
}


/***/ })

};
