export const id = 9341;
export const ids = [9341,7651,3623];
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

/***/ 9341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixMessage: () => (/* binding */ fixMessage),
/* harmony export */   fixTitle: () => (/* binding */ fixTitle),
/* harmony export */   isFixTitle: () => (/* binding */ isFixTitle),
/* harmony export */   renderEnding: () => (/* binding */ renderEnding),
/* harmony export */   renderFix: () => (/* binding */ renderFix)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6496);
/* harmony import */ var _suggest_removable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8775);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2365);
/* harmony import */ var _pass_plan__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7513);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2691);
/* harmony import */ var _introduction__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8708);
/* harmony import */ var _next_steps__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6423);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8448);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3903);












/** A pull request of GitHub holds 65,536 characters; the marker comes on top, with up to 25 for each file. */
const space = {
    bytes: 52_000,
    rows: 12,
    byServiceRows: 12,
    diffLines: 0,
    rest: 'the files and in the full report',
};
const titleStart = 'IAM policies: ';
/** The title of a fix pull request: "IAM policies: remove 9 unused actions, add 1 missing". */
function fixTitle(files) {
    return `${titleStart}${changeOf(files)}`;
}
/** Whether a title is ours, whatever numbers are in it. */
function isFixTitle(title) {
    return title.startsWith(titleStart);
}
/** The commit message; it holds no data, since GitHub acts on words in it. */
function fixMessage(files) {
    const what = changeOf(files);
    return `${what.charAt(0).toUpperCase()}${what.slice(1)}\n\n${bar} Made by IAM Policy Drift.`;
}
const bar = 'What is removed is proven unused by two sources, by one that tracks the action itself, or by a complete set of logs.';
/** "remove 9 unused actions, add 1 missing" */
function changeOf(files) {
    const { removed, added } = countsOf(files);
    const parts = [
        ...(removed > 0 ? [`remove ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(removed, 'unused action')}`] : []),
        ...(added > 0 ? [`add ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(added)} missing`] : []),
    ];
    return parts.length === 0 ? 'remove what grants nothing more' : parts.join(', ');
}
function countsOf(files) {
    return {
        removed: files.reduce((sum, file) => sum + file.removed.length, 0),
        added: files.reduce((sum, file) => sum + file.added.length, 0),
    };
}
/** The text of a fix pull request, without its marker: GitHub-flavoured Markdown. */
function renderFix(run, suggestion, omitted, links) {
    const gone = new Set(omitted.map(({ path }) => path));
    const made = { ...suggestion, files: suggestion.files.filter(({ path }) => !gone.has(path)) };
    const changed = run.targets.filter((target) => (0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(target, made).length > 0);
    const others = run.targets.filter((target) => !changed.includes(target));
    const sections = [
        { name: 'what changes', worth: 100, text: opening(made) },
        ...changed.map((target) => targetSection(target, made, links)),
        ...others.flatMap((target) => leftSection(target, made)),
        ...(omitted.length === 0 ? [] : [omittedSection(omitted)]),
        ...(changed[0] === undefined ? [] : adviceSections(changed[0], made)),
    ];
    return (0,_section__WEBPACK_IMPORTED_MODULE_6__/* .joinSections */ .lS)(sections, links === undefined ? [] : [footer(links)], space);
}
/** What is put before the text when nothing is left to fix. */
function renderEnding(links) {
    const at = links === undefined ? '' : ` as of commit ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(links.commit.slice(0, 7))} ([run](${links.run}))`;
    return `**Nothing is left to fix**${at}, so this pull request is closed. New drift opens another one.`;
}
function opening({ files }) {
    const { removed, added } = countsOf(files);
    const parts = [
        ...(removed > 0 ? [`removes **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(removed, 'action')}** that nobody used`] : []),
        ...(added > 0 ? [`adds **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(added, 'action')}** in use and not granted`] : []),
    ];
    const what = parts.join(' and ') || 'takes away what grants nothing more';
    return `This ${what}, in ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(files.length, 'policy file')}. Statement order, Sids, conditions and resources stay as they are.`;
}
function targetSection(target, suggestion, links) {
    const rest = (0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .leftovers */ .To)(target, suggestion, space);
    const text = [
        `### ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(target.name, 100))}`,
        (0,_introduction__WEBPACK_IMPORTED_MODULE_4__/* .comparedTexts */ .Ez)(target, links).join('\n'),
        [
            ...removedLines(target, suggestion),
            ...addedLines(target, suggestion),
            ...(rest === '' ? [] : [rest]),
        ].join('\n'),
    ].join('\n\n');
    return { name: 'targets', worth: 80, text };
}
function removedLines(target, suggestion) {
    const removed = new Set((0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.removed));
    const findings = target.drift.findings.filter((one) => (0,_suggest_removable__WEBPACK_IMPORTED_MODULE_1__/* .mayRemove */ .O1)(one) && removed.has(one.action));
    return [...(0,_groups__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(findings, proofOf)].map(([proof, members]) => {
        return `- **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(members.length, 'action')} removed**, ${proof}: ${listed(members, (one) => {
            const ago = (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .lastUse */ .yC)(one, target.window);
            return ago === 'never' ? (0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(one.action) : `${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(one.action)} (last used ${ago})`;
        })}`;
    });
}
/** Why a removal is proven, in the words of the one bar for all of them. */
function proofOf({ provenBy = [] }) {
    const sources = provenBy.map((name) => (0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(name));
    if (sources.length > 1)
        return `seen by none of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(sources.length)} sources (${sources.join(', ')})`;
    const [only] = provenBy;
    if (only === undefined)
        return 'which only a new wildcard brings';
    const isLog = only === 'cloudtrail-logs' || only === 'athena';
    return isLog
        ? `seen in no record of complete logs (${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(only)})`
        : `not used as ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(only)} has it, which tracks the action itself`;
}
function addedLines(target, suggestion) {
    const added = new Set((0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.added));
    const findings = target.drift.findings.filter(({ state, action }) => state === 'missing' && added.has(action));
    if (findings.length === 0)
        return [];
    const shown = listed(findings, (one) => {
        const calls = (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .callsOf */ .p9)(one).join(', ');
        return `${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(one.action)} on ${(0,_section__WEBPACK_IMPORTED_MODULE_6__/* .resourceNames */ .Nr)(one)}${calls === '' ? '' : ` (${calls})`}`;
    });
    return [`- **${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(findings.length, 'action')} added**, on the resources seen in use: ${shown}`];
}
/** Riskiest first, as the findings are. */
function listed(findings, text) {
    const shown = findings.slice(0, space.rows).map(text);
    const more = findings.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_9__/* .grouped */ .zD)(more)} more` : ''}`;
}
/** A target that nothing changes for, and what it lacks all the same. */
function leftSection(target, suggestion) {
    const rest = (0,_suggestion__WEBPACK_IMPORTED_MODULE_7__/* .leftovers */ .To)(target, suggestion, space);
    if (rest === '')
        return [];
    const text = `### ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(target.name, 100))}: no change\n\n${rest}`;
    return [{ name: 'targets without a change', worth: 60, text }];
}
function omittedSection(omitted) {
    const shown = omitted.slice(0, space.rows).map(({ path, reason }) => {
        return `- ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, 200))}: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .prose */ .CS)(reason)}`;
    });
    const more = omitted.length - shown.length;
    const lines = [...shown, ...(more > 0 ? [`- … and ${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'more file')}`] : [])];
    return { name: 'files left out', worth: 70, text: `### Files left out\n\n${lines.join('\n')}` };
}
function adviceSections(target, { files }) {
    const removed = new Set(files.flatMap((file) => file.removed));
    const example = target.drift.findings.findLast((one) => (0,_suggest_removable__WEBPACK_IMPORTED_MODULE_1__/* .mayRemove */ .O1)(one) && removed.has(one.action));
    const never = 'Actions that could be used to gain more permissions are never added, only named above.';
    const accept = example === undefined
        ? []
        : [
            `- To keep an action for good, accept it with a reason and an end date in ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)('.github/iam-drift.yml')}:`,
            '',
            (0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .fenced */ .OF)('yaml', (0,_pass_plan__WEBPACK_IMPORTED_MODULE_11__/* .acceptEntries */ .t)([example.action], target)),
        ];
    const no = [
        '### To change it or say no',
        '',
        '- Commit to this branch, and from then on it is left to you.',
        '- Close this pull request, and it stays closed until the suggestion changes.',
        ...accept,
    ];
    const runs = `Workflows on a pull request that a workflow’s own token opened wait for somebody’s approval, or do not run: approve them, close it and open it again, or give ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)('github-token')} the token of a GitHub App.`;
    const before = [...(example === undefined ? [] : [bar, (0,_next_steps__WEBPACK_IMPORTED_MODULE_5__/* .warning */ .$e)(target)]), never, runs];
    const look = ['### Before you merge', '', ...before.map((text) => `- ${text}`)].join('\n');
    return [
        { name: 'what to look at before merging', worth: 95, text: look },
        { name: 'how to say no', worth: 94, text: no.join('\n') },
    ];
}
function footer({ commit, run }) {
    return `<sub>Made of commit ${(0,_syntax__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(commit.slice(0, 7))} · [run and full report](${run}) · kept up to date by later runs, this text too</sub>`;
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


/***/ }),

/***/ 7651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);


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
 * Whether a grant must not be narrowed to names: a wildcard that may match an action which was called and which cannot be
 * listed. A NotAction grants nearly everything, so any such call may go through it.
 */
function staysWhole({ pattern }, { services, unknownService }) {
    if (pattern === 'NotAction')
        return unknownService || services.length > 0;
    const [service = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(pattern).split(':', 1);
    if (unknownService && /[*?]/.test(service))
        return true;
    return /[*?]/.test(pattern) && services.some((one) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(service, one));
}


/***/ }),

/***/ 8775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ removableTogether),
/* harmony export */   O1: () => (/* binding */ mayRemove),
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   kY: () => (/* binding */ statesOf)
/* harmony export */ });
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4131);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7651);


/**
 * The one bar for what a suggestion, a patch or a pull request removes: two sources, or one that tracks the action
 * itself, or complete logs (docs/decisions/0006). What only a wildcard of the change under review brings was granted
 * to no principal before: nothing that works today can break without it.
 */
function mayRemove({ state, provenBy = [], conclusive = false, ...finding }) {
    const isNewWide = finding.introduced === 'added' && finding.named !== true;
    return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}
/** Judges what may be removed of a target. What a wildcard that stays whole grants is granted by it anyway. */
function removalOf(target, catalogue) {
    const { grants, findings, unresolved = _model__WEBPACK_IMPORTED_MODULE_1__.nothingUnresolved } = target;
    const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
    const proven = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, ids);
    const whole = grants.grants.filter((grant) => (0,_model__WEBPACK_IMPORTED_MODULE_1__.staysWhole)(grant, unresolved));
    const kept = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, whole.map(({ actions }) => actions));
    const unchanged = whole
        .filter(({ actions }) => !actions.intersect(proven).isEmpty)
        .map(({ at: { file, line }, pattern }) => ({
        file,
        line,
        reason: `${pattern} stays as wide as it is${why}`,
    }));
    return { removable: proven.minus(kept), unchanged };
}
const why = ': a call was seen that no known action stands for';
/** What a policy that targets share may lose: what none of them needs. */
function removableTogether(sharing, removals, catalogue) {
    const none = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.empty(catalogue);
    const each = sharing.map((target) => {
        const removable = removals.get(target)?.removable ?? none;
        return { removable, needed: target.grants.actions.minus(removable) };
    });
    const needed = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, each.map((one) => one.needed));
    return _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, each.map((one) => one.removable)).minus(needed);
}
/** What targets know of the actions that they grant together: an action that one of them needs is over-granted for none. */
function statesOf(sharing, catalogue) {
    const idsOf = (findings) => {
        return _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, findings.flatMap(({ action }) => catalogue.idOf(action) ?? []));
    };
    const each = sharing.map(({ grants, findings }) => {
        const over = idsOf(findings.filter(({ state }) => state === 'over-granted'));
        return { over, needed: grants.actions.minus(over), used: grants.actions.minus(idsOf(findings)) };
    });
    const union = (sets) => _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, sets);
    const needed = union(each.map((one) => one.needed));
    return {
        overGranted: union(each.map(({ over }) => over)).minus(needed),
        used: union(each.map(({ used }) => used)),
    };
}


/***/ })

};
