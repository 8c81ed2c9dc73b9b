export const id = 7669;
export const ids = [7669,7854];
export const modules = {

/***/ 7854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   patchOf: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);

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


/***/ }),

/***/ 7669:
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
var report_groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/markdown/syntax.ts
var syntax = __webpack_require__(3903);
;// CONCATENATED MODULE: ./src/report/markdown/goalposts.ts

/** What a reader has to know before the result: what the change does to its own judgement, and what was not judged. */
function goalpostSections({ goalposts = [], notice }, { rest }) {
    const limit = 8;
    const lines = goalposts.slice(0, limit).map((text) => `> - ${(0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(text, 300))}`);
    const more = goalposts.length > limit ? [`> - … and ${goalposts.length - limit} more in ${rest}`] : [];
    const blocks = [
        ...(notice === undefined ? [] : [`> ${(0,syntax/* prose */.CS)(notice)}`]),
        ...(lines.length === 0
            ? []
            : [['> **This pull request changes what it is judged by:**', '>', ...lines, ...more].join('\n')]),
    ];
    return blocks.map((text) => ({ name: 'what comes first', worth: 100, text }));
}

// EXTERNAL MODULE: ./src/report/markdown/removed.ts
var removed = __webpack_require__(6958);
// EXTERNAL MODULE: ./src/report/markdown/section.ts
var section = __webpack_require__(2857);
// EXTERNAL MODULE: ./src/report/markdown/evidence.ts
var evidence = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/report/markdown/introduction.ts
var introduction = __webpack_require__(8708);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
;// CONCATENATED MODULE: ./src/report/markdown/left-out.ts





/** What the count leaves out: actions that cannot be judged, with what would reveal them, and accepted ones. */
function leftOutSections(drift, space) {
    const accepted = drift.findings.filter(({ state }) => state === 'accepted');
    // What the change adds by name stands open above.
    const causes = (0,report_groups/* cannotTellByCause */.bA)(drift, (finding) => !(0,report_groups/* isAddedByName */.zw)(finding));
    const judged = causes.reduce((sum, { actions }) => sum + actions.length, 0);
    const rows = [
        ...causes.slice(0, space.rows).map(({ cause, actions }) => {
            const [why, reveal] = [cause.text, cause.reveal].map((text) => (0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(text, 200)));
            return (0,syntax/* row */.nM)(someActions(actions), `Not judged: ${why}`, reveal ?? '');
        }),
        ...accepted.slice(0, space.rows).map(({ action, acceptedBy }) => {
            const soon = (acceptedBy?.daysLeft ?? soonDays + 1) <= soonDays ? '⏳ ' : '';
            const until = (0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(acceptedBy?.until ?? '', 20));
            return (0,syntax/* row */.nM)((0,syntax/* code */.aY)(action), `Accepted: ${(0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(acceptedBy?.reason ?? '', 200))}`, `${soon}until ${until}`);
        }),
    ];
    if (rows.length === 0)
        return [];
    const more = (0,section/* moreRow */.i)(causes.length + accepted.length, rows.length, 3, space);
    const body = (0,syntax/* table */.tp)(['Action', 'Why', 'What would settle it'], [...rows, ...more]);
    return [
        {
            name: 'what the count leaves out',
            worth: 50,
            text: (0,syntax/* details */.zH)(leftOutTitle(judged, drift, accepted), body),
        },
    ];
}
/** "Left out of the count: 10 not judged, 3 accepted (1 not granted, 2 end in 9 days)" */
function leftOutTitle(unjudged, { counts }, accepted) {
    const remarks = [...notGranted(counts, accepted), ...endingSoon(accepted)];
    const aside = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
    const parts = [
        ...(unjudged > 0 ? [`${(0,time/* grouped */.zD)(unjudged)} not judged`] : []),
        ...(accepted.length > 0 ? [`${(0,time/* grouped */.zD)(accepted.length)} accepted${aside}`] : []),
    ];
    return `Left out of the count: ${parts.join(', ')}`;
}
function notGranted(counts, accepted) {
    const missing = accepted.length - counts.accepted;
    return missing > 0 ? [`${(0,time/* grouped */.zD)(missing)} not granted`] : [];
}
/** Two weeks are time enough to ask an owner. */
const soonDays = 14;
function endingSoon(accepted) {
    const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? soonDays + 1));
    if (days > soonDays)
        return [];
    const ending = accepted.filter(({ acceptedBy }) => acceptedBy?.daysLeft === days).length;
    return [`${ending} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${(0,lines/* plural */.LS)(days, 'day')}`}`];
}
function someActions(actions) {
    const rest = actions.length <= 6 ? '' : ` and ${(0,time/* grouped */.zD)(actions.length - 6)} more`;
    return `${actions.slice(0, 6).map(syntax/* code */.aY).join(', ')}${rest}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/messy.ts





/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. A list of thousands helps nobody begin.
 */
function messySections(drift, space) {
    const services = (0,report_groups/* byService */.FH)(drift).filter(({ overGranted }) => overGranted > 0);
    const untouched = (0,report_groups/* riskiestFirst */.jQ)(services.filter(({ inUse }) => !inUse));
    const inUse = (0,report_groups/* riskiestFirst */.jQ)(services.filter((service) => service.inUse));
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
    const rows = services.slice(0, space.messyRows).map(({ service, overGranted, levels }) => {
        const shares = levels.map(([level, count]) => `${(0,time/* grouped */.zD)(count)} ${level.toLowerCase()}`).join(', ');
        return (0,syntax/* row */.nM)((0,syntax/* code */.aY)(service), (0,time/* grouped */.zD)(overGranted), shares);
    });
    const count = `${(0,lines/* plural */.LS)(services.length, 'service')}, ${(0,lines/* plural */.LS)(actions, 'action')} provably unused`;
    const more = (0,section/* moreRow */.i)(services.length, space.messyRows, 3, space);
    const text = `#### ${title}: ${count}\n\n${(0,syntax/* table */.tp)(['Service', 'Unused', 'Access'], [...rows, ...more])}`;
    return [{ name: title.toLowerCase(), worth: 80, text }];
}
function causeSection(drift, space) {
    const groups = (0,report_groups/* cannotTellByCause */.bA)(drift);
    if (groups.length === 0)
        return [];
    const limit = space.messyLines === undefined ? space.messyRows : 3;
    const lines = groups.slice(0, limit).map(({ cause, actions }) => {
        const [why, reveal] = [cause.text, cause.reveal].map((text) => (0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(text, 200)));
        return `- ${(0,time/* grouped */.zD)(actions.length)}: ${why}; to settle it: ${reveal}`;
    });
    const more = groups.length > limit ? [`- … and ${groups.length - limit} more causes in ${space.rest}`] : [];
    const title = `Left out of the count: ${(0,time/* grouped */.zD)(drift.counts.cannotTell)} not judged`;
    const text = (0,syntax/* details */.zH)(title, [...lines, ...more].join('\n'));
    return [{ name: 'what the count leaves out', worth: 50, text }];
}

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/report/markdown/resources.ts
var resources = __webpack_require__(1911);
;// CONCATENATED MODULE: ./src/report/markdown/missing.ts





/** Missing actions: first what the change under review would break, then what is refused today, then the rest. */
function missingSections({ drift, change }, space) {
    const missing = drift.findings.filter(({ state }) => state === 'missing');
    const removed = missing.filter(({ introduced }) => introduced === 'removed');
    const others = missing.filter(({ introduced }) => introduced !== 'removed');
    return [
        ...missing_section('Missing: merging this breaks it', removed, space, true),
        ...missing_section(change === undefined ? 'Missing' : 'Missing before this pull request too', others, space, false),
    ];
}
/** A reason that all of them share stands in the title, else beside each; what the title says already nowhere. */
function missing_section(title, all, space, said) {
    if (all.length === 0)
        return [];
    // What is refused today goes first: something does not work.
    const missing = [...all.filter(({ refused }) => refused), ...all.filter(({ refused }) => !refused)];
    const reasons = [...new Set(missing.map(({ reason }) => reason))];
    const [shared] = reasons.length === 1 ? reasons : [];
    const observed = missing.some(({ resources }) => resources.length > 0);
    const rows = missing.slice(0, space.rows).map((finding) => {
        const why = said || shared !== undefined ? [] : [(0,syntax/* prose */.CS)(beginning(finding.reason))];
        const evidence = [...why, ...(0,words/* callsOf */.p9)(finding)].join(', ');
        const sign = said || finding.refused ? '⛔' : '❗';
        const on = observed ? [(0,resources/* resourceNames */.N)(finding.resources)] : [];
        // Narrow screens show two columns: how bad it is comes before where.
        return (0,syntax/* row */.nM)(`${sign}\u00a0${(0,syntax/* code */.aY)(finding.action)}`, evidence, ...on);
    });
    const columns = ['Action', 'Evidence', ...(observed ? ['Resource'] : [])];
    const more = (0,section/* moreRow */.i)(missing.length, space.rows, columns.length, space);
    const why = said || shared === undefined ? '' : `: ${(0,syntax/* prose */.CS)(beginning(shared))}`;
    const text = [
        `#### ${title}${why} (${(0,time/* grouped */.zD)(missing.length)})`,
        (0,syntax/* table */.tp)(columns, [...rows, ...more]),
        ...(said ? [] : [...new Set(reasons.flatMap(explanation))]),
    ].join('\n\n');
    const name = said ? 'what merging would break' : 'missing actions';
    return [{ name, worth: said ? 92 : 90, text }];
}
/** What follows a semicolon explains; it would make a title too long to take in. */
function beginning(reason) {
    return reason.split('; ', 1)[0] ?? '';
}
function explanation(reason) {
    const [, ...parts] = reason.split('; ');
    return parts.map((part) => (0,syntax/* prose */.CS)(`${part.charAt(0).toUpperCase()}${part.slice(1)}.`));
}

// EXTERNAL MODULE: ./src/report/markdown/next-steps.ts
var next_steps = __webpack_require__(6423);
// EXTERNAL MODULE: ./src/report/markdown/over-granted.ts + 1 modules
var over_granted = __webpack_require__(8227);
// EXTERNAL MODULE: ./src/report/markdown/services.ts
var services = __webpack_require__(3224);
// EXTERNAL MODULE: ./src/report/markdown/suggestion.ts
var markdown_suggestion = __webpack_require__(8448);
;// CONCATENATED MODULE: ./src/report/markdown/target.ts










/** All that is said of one target, in the order a reviewer needs it. */
function targetSections(target, suggestion, space, links, rank) {
    const text = [(0,introduction/* heading */.R_)(target), (0,introduction/* introduction */.rx)(target, links)].filter((part) => part !== '').join('\n\n');
    const body = (0,report_groups/* isMessy */.uO)(target.drift)
        ? messyTarget(target, suggestion, space, links)
        : narrowTarget(target, suggestion, space, links);
    const { head, below } = worths(target, rank);
    const begin = { name: 'targets', worth: head, text };
    return [begin, ...body.map((section) => ({ ...section, worth: below(section.worth), below: begin }))];
}
/** Sections that say what to decide are worth more than this, the others serve to look it up or to mend it. */
const decisive = 76;
/**
 * What the parts of a target are worth. Of several targets, those that pass make room first, then what only serves to
 * mend or to look up; what there is to decide stays whole for as many targets as there is room for, the worst first.
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
        ...missingSections(target, space),
        ...(0,over_granted/* addedSections */.V0)(target, space, links),
        ...(0,over_granted/* overGrantedSections */.OZ)(target, space, links),
        ...(0,markdown_suggestion/* suggestionSections */.VW)(target, suggestion, space),
        ...leftOutSections(target.drift, space),
        ...(0,services/* serviceSections */.Y)(target, space),
        ...(0,evidence/* noteSections */.BM)(target, space),
        ...(0,evidence/* evidenceSections */.gN)(target),
        ...(0,next_steps/* nextSteps */.Zn)(target, suggestion),
    ];
}
/** Where the lines are few, what the run stands on is left to the report. */
function messyTarget(target, suggestion, space, links) {
    const brief = space.messyLines !== undefined;
    const unchanged = (0,markdown_suggestion/* changedFiles */.Y_)(target, suggestion).length === 0;
    const suggested = brief && unchanged ? [] : (0,markdown_suggestion/* suggestionSections */.VW)(target, suggestion, space);
    return [
        ...(0,evidence/* doubtSections */.p8)(target, space),
        ...missingSections(target, { ...space, rows: space.messyRows }),
        ...(0,over_granted/* addedSections */.V0)(target, { ...space, rows: space.messyRows }, links),
        ...messySections(target.drift, space),
        ...suggested,
        ...(brief
            ? []
            : [...(0,services/* serviceSections */.Y)(target, space), ...(0,evidence/* noteSections */.BM)(target, space), ...(0,evidence/* evidenceSections */.gN)(target)]),
        ...(0,next_steps/* firstSteps */.Oq)(target, suggestion),
    ];
}

// EXTERNAL MODULE: ./src/report/several.ts
var several = __webpack_require__(5206);
;// CONCATENATED MODULE: ./src/report/markdown/targets.ts





/** What is said of several targets together: the line that decides, a row each, and what they have in common. */
function overviewSections({ verdict }, overview, space) {
    const heading = `## ${introduction/* signs */.rf[verdict]} IAM drift: ${(0,several/* tally */.N4)(overview.targets)}`;
    const hint = space.onlyOpen === true ? closedHint(overview, space) : [];
    const text = [heading, targetTable(overview, space), ...hint].join('\n\n');
    return [{ name: 'all targets', worth: 100, text }, ...sharedSections(overview, space)];
}
const columns = ['', 'Target', 'Missing', 'Over-granted', 'Cannot tell'];
/** As many rows as a third of the space holds: names may be long, and the details are to have room. */
function targetTable(overview, space) {
    const { rows, quiet } = (0,several/* rowsOf */.RO)(overview);
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
    const { missing, overGranted, cannotTell } = drift.counts;
    const numbers = problem === undefined ? [drifted(missing), drifted(overGranted), (0,time/* grouped */.zD)(cannotTell)] : ['–', '–', '–'];
    return (0,syntax/* row */.nM)(`${introduction/* signs */.rf[verdict]}\u00a0${verdict}${only}`, (0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(name, 100)), ...numbers);
}
/** Zeros are for the eye to skip. */
function drifted(count) {
    return count === 0 ? '0' : `**${(0,time/* grouped */.zD)(count)}**`;
}
function quietRow(quiet) {
    if (quiet.length === 0)
        return [];
    const unjudged = quiet.reduce((sum, { drift }) => sum + drift.counts.cannotTell, 0);
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
    const gaps = ['**What keeps several targets from passing**', lines(doubts), (0,next_steps/* mendEvidence */.cd)().text].join('\n\n');
    const remarks = `**Remarks on several targets**\n\n${lines(notes)}`;
    return [
        ...(doubts.length === 0 ? [] : [{ name: 'gaps that targets share', worth: 99, text: gaps }]),
        ...(notes.length === 0 ? [] : [{ name: 'notes on several targets', worth: 58, text: remarks }]),
    ];
}
/** Names of this many targets; the table has them all. */
const nameLimit = 3;
function sharedLine({ message, targets }) {
    const names = targets.slice(0, nameLimit).map((name) => (0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(name, 100)));
    const rest = targets.length - names.length;
    const all = rest > 0 ? `${names.join(', ')} and ${(0,time/* grouped */.zD)(rest)} more` : names.join(', ');
    return `- ${(0,time/* grouped */.zD)(targets.length)} targets (${all}): ${(0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(message, 400))}`;
}

// EXTERNAL MODULE: ./src/report/trend.ts
var report_trend = __webpack_require__(1601);
;// CONCATENATED MODULE: ./src/report/comment.ts









/** A comment of GitHub holds 65,536 characters; the marker comes on top. */
const commentSpace = {
    bytes: 64_000,
    rows: 20,
    targetRows: 100,
    onlyOpen: true,
    messyRows: 4,
    messyLines: 40,
    diffLines: 80,
    rest: 'the full report',
};
/** The pull request comment, without its marker: GitHub-flavoured Markdown. */
function renderComment(run, suggestion, links) {
    const sections = sectionsOf(run, suggestion, commentSpace, links);
    const [only, ...others] = run.targets;
    const brief = only !== undefined && others.length === 0 && (0,report_groups/* isMessy */.uO)(only.drift);
    const ending = links === undefined ? [] : [footer(links)];
    return (0,section/* joinSections */.l)(sections, ending, commentSpace, brief ? commentSpace.messyLines : undefined);
}
function footer({ commit, run }) {
    return `<sub>Commit ${(0,syntax/* code */.aY)(commit.slice(0, 7))} · [full report](${run}) · updated in place on every push</sub>`;
}
/** A step summary of GitHub holds 1 MiB; a row has some 200 bytes. */
const summarySpace = {
    bytes: 800_000,
    rows: 300,
    targetRows: 1000,
    onlyOpen: true,
    messyRows: 40,
    chartRows: 15,
    diffLines: 1000,
    rest: 'report.md',
};
/** The step summary: the same, with more rows, and how drift went over the last runs. */
function renderSummary(run, suggestion, links) {
    const sections = sectionsOf(run, suggestion, summarySpace, links);
    const names = run.targets.map(({ name }) => name);
    const trend = (0,report_trend/* renderTrend */.e)(run.history ?? [], names);
    const ending = trend === undefined ? [] : [trend];
    return (0,section/* joinSections */.l)(sections, ending, summarySpace);
}
const everything = {
    bytes: Number.POSITIVE_INFINITY,
    rows: Number.POSITIVE_INFINITY,
    messyRows: Number.POSITIVE_INFINITY,
    chartRows: Number.POSITIVE_INFINITY,
    diffLines: Number.POSITIVE_INFINITY,
    rest: 'report.json',
};
/** report.md: nothing is left out of its tables. */
function renderReport(run, suggestion, links) {
    const sections = sectionsOf(run, suggestion, everything, links);
    return (0,section/* joinSections */.l)(sections, [], everything);
}
/** Several targets come under one line that decides and a table of all, the worst first. */
function sectionsOf(run, suggestion, space, links) {
    const { targets } = run;
    const first = [...(0,removed/* removedSections */.n)(targets, space), ...goalpostSections(run, space)];
    const [only] = targets;
    if (only === undefined)
        return first;
    if (targets.length === 1)
        return [...first, ...targetSections(only, suggestion, space, links)];
    const overview = (0,several/* overviewOf */.bq)(targets);
    const shown = space.onlyOpen === true ? overview.targets.filter((one) => overview.open.has(one)) : overview.targets;
    const details = shown.flatMap((target, index) => targetSections((0,several/* withoutShared */.S7)(target, overview), suggestion, space, links, {
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
/* harmony export */   Fb: () => (/* binding */ acceptEntry),
/* harmony export */   Oq: () => (/* binding */ firstSteps),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   cd: () => (/* binding */ mendEvidence)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9418);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);
/* harmony import */ var _introduction__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8708);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8448);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3903);





/** What a reader can do now; nothing where there is nothing to do. */
function nextSteps(target, suggestion) {
    const { drift, judgement } = target;
    if (judgement.verdict === 'inconclusive')
        return [mendEvidence()];
    if (judgement.verdict === 'pass')
        return [];
    const unused = drift.findings.findLast(({ state }) => state === 'over-granted');
    const example = unused ?? drift.findings.findLast(({ state }) => state === 'missing');
    const accept = `accept an action with a reason and an end date in ${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('.github/iam-drift.yml')}:`;
    const parts = [
        `**To pass:** ${[...waysToPass(target, suggestion), accept].join('; or ')}`,
        (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)('yaml', acceptEntry(example?.action ?? '', target)),
        ...(unused === undefined ? [] : [warning(target)]),
    ];
    return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}
/** The least risky action serves as the example: nobody should accept the riskiest by copying. */
function acceptEntry(action, { window }) {
    return `accept:\n  - { action: ${action}, reason: why it stays, expires: ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(window.end + 90 * _drift_time__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)} }`;
}
/** What an inconclusive target asks for, whichever it is. */
function mendEvidence() {
    const text = `**To pass:** mend the evidence where it says above, or let thin evidence pass with ${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)('fail-on-inconclusive: false')}.`;
    return { name: 'how to pass', worth: 70, text };
}
function waysToPass(target, suggestion) {
    const suggested = (0,_suggestion__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(target, suggestion).length > 0;
    const missing = suggestion.leftToHuman.some((one) => one.target === target.name);
    const broken = target.drift.findings.some(({ introduced }) => introduced === 'removed');
    const steps = [
        ...(broken ? ['take back what this pull request removes and is in use'] : []),
        ...(suggested ? ['apply the suggested change'] : []),
        ...(!suggested && target.drift.counts.overGranted > 0 ? ['remove what is not used'] : []),
        ...(missing ? ['grant what is still missing or stop the call'] : []),
    ];
    return steps.length === 0 ? [] : [steps.join(', then ')];
}
/** How to begin where there is too much to mend at once. */
function firstSteps(target, suggestion) {
    if (target.judgement.verdict === 'inconclusive')
        return [mendEvidence()];
    if (target.judgement.verdict === 'pass')
        return [];
    const [first] = suggestion.leftAlone.filter(({ file }) => target.policyFiles.includes(file));
    const suggested = (0,_suggestion__WEBPACK_IMPORTED_MODULE_1__/* .changedFiles */ .Y_)(target, suggestion).length > 0;
    const place = (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${first?.file}:${first?.line}`, 200));
    const but = suggested ? 'The suggested change leaves one statement alone' : 'No change is suggested';
    const alone = first === undefined ? '' : ` ${but}: ${place}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(first.reason)}.`;
    const text = `**To begin:** drop the services never touched, then narrow the patterns of those in use.${alone}\n${warning(target)}`;
    return [{ name: 'how to begin', worth: 70, text }];
}
/** What no evidence of a limited time can tell. */
function warning(target) {
    const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
    return `An action ${ages ? 'granted only recently, or ' : ''}used less than once in ${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_introduction__WEBPACK_IMPORTED_MODULE_0__/* .observedDays */ .SD)(target), 'day')} (a backup, a yearly job, an incident)${ages ? ',' : ''} looks unused here. Ask its owner before removing it.`;
}


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V0: () => (/* binding */ addedSections),
  PL: () => (/* binding */ levelSigns),
  s2: () => (/* binding */ levelWords),
  OZ: () => (/* binding */ overGrantedSections)
});

// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/report/groups.ts
var report_groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/report/markdown/syntax.ts
var syntax = __webpack_require__(3903);
;// CONCATENATED MODULE: ./src/report/markdown/escalations.ts



/** "- Escalation: `iam:PassRole` with `lambda:CreateFunction` runs code as any role it may pass." */
function escalationLines(findings, { rows }) {
    const paths = (0,report_groups/* groupBy */.$z)(findings.filter(({ escalation }) => escalation !== undefined), ({ escalation }) => escalation?.name ?? '');
    const limit = Math.min(rows, 5);
    const lines = [...paths.values()].slice(0, limit).map((members) => {
        const path = members[0]?.escalation;
        const [first = '', ...others] = path?.actions ?? [];
        const partners = others.length === 0 ? '' : ` with ${others.map((one) => (0,syntax/* code */.aY)(one)).join(' and ')}`;
        return `- Escalation: ${(0,syntax/* code */.aY)(first)}${partners} ${(0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(path?.gain ?? '', 200))}.`;
    });
    const more = paths.size > limit ? [`- … and ${(0,time/* grouped */.zD)(paths.size - limit)} more ways to more permissions`] : [];
    return lines.length === 0 ? [] : [[...lines, ...more].join('\n')];
}

// EXTERNAL MODULE: ./src/report/markdown/links.ts
var markdown_links = __webpack_require__(3331);
// EXTERNAL MODULE: ./src/report/markdown/resources.ts
var resources = __webpack_require__(1911);
// EXTERNAL MODULE: ./src/report/markdown/services.ts
var services = __webpack_require__(3224);
;// CONCATENATED MODULE: ./src/report/markdown/over-granted.ts










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
    const isNew = target.isNew === true;
    const byName = isNew ? 'Granted to the new role' : 'New in this pull request, too new to judge';
    const wide = 'Over-granted: added by this pull request';
    const which = isNew ? report_groups/* isAdded */.N0 : report_groups/* isAddedByName */.zw;
    return [
        ...sectionOf({
            target,
            space,
            links,
            which: report_groups/* isAddedWide */.W1,
            name: 'over-granted actions added',
            title: wide,
            worth: 88,
        }),
        ...sectionOf({ target, space, links, which, name: 'actions added by name', title: byName, worth: 84 }),
    ];
}
/** Over-granted actions by the pattern that grants them, riskiest first; what was there before stands apart. */
function overGrantedSections(target, space, links) {
    const known = target.change !== undefined;
    const title = known ? 'Over-granted: already there before this pull request' : 'Over-granted';
    const which = (one) => (0,report_groups/* isOverGranted */.Ox)(one) && !(0,report_groups/* isAddedWide */.W1)(one);
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
function sectionOf(order) {
    const { target, space, which, name, title, worth, folded = false } = order;
    const findings = target.drift.findings.filter(which);
    const groups = (0,report_groups/* overGrantedByPattern */.Zp)(target.drift, which);
    if (groups.length === 0)
        return [];
    // A list too long to be read has its riskiest patterns, and the rest by service.
    const shown = groups.length > space.rows ? groups.slice(0, Math.ceil(space.rows / 2)) : groups;
    const rest = groups.slice(shown.length).flatMap((group) => group.findings);
    const judged = findings.some(({ state }) => state === 'over-granted');
    const head = ['Action', 'On', 'Access', ...(judged ? ['Used'] : []), 'Line'];
    const rows = shown.map((group) => patternRow(group, order, judged));
    const named = shown.filter(isWide).slice(0, 10);
    const known = findings.filter(({ inBaseline }) => inBaseline).length;
    const count = `${(0,time/* grouped */.zD)(findings.length)}${known > 0 ? `, ${(0,time/* grouped */.zD)(known)} of them in the baseline` : ''}`;
    const body = [
        (0,syntax/* table */.tp)(head, rows),
        ...(rest.length === 0 ? [] : [(0,services/* byServiceTable */.z)(rest, space)]),
        ...escalationLines(findings, space),
        ...(judged && named.length > 0 ? [named.map((one) => namesOf(one, target.window)).join('\n')] : []),
    ].join('\n\n');
    const text = folded ? (0,syntax/* details */.zH)(`${title} (${count})`, body) : `#### ${title} (${count})\n\n${body}`;
    return [{ name, worth, text }];
}
function patternRow(group, { target, links }, judged) {
    const { pattern, accessLevel, file, line, on, findings } = group;
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return (0,syntax/* row */.nM)(`${levelSigns[accessLevel]}\u00a0${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(pattern, 100))}${wasText(group)}`, onResources(on), `${levelWords[accessLevel]}${opens ? ', **escalation**' : ''}`, ...(judged ? [grantsAndUses(group, target.window)] : []), (0,markdown_links/* lineLink */.l)(file, line, links, target.policyFiles.length > 1));
}
/** "(was `s3:Get*`)" */
function wasText({ adds, findings }) {
    const was = findings.some(({ introduced }) => introduced === 'added') ? (adds?.was ?? []) : [];
    const more = was.length > 2 ? ` and ${(0,time/* grouped */.zD)(was.length - 2)} more` : '';
    const texts = was.slice(0, 2).map((pattern) => (0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(pattern, 60)));
    return texts.length === 0 ? '' : ` (was ${texts.join(', ')}${more})`;
}
function isWide({ pattern, grants }) {
    return grants > 1 || (0,pattern_counts/* isWildcard */.z)(pattern);
}
function grantsAndUses(group, window) {
    const [only] = group.findings;
    if (!isWide(group) && only !== undefined)
        return (0,words/* lastUse */.yC)(only, window);
    return `${(0,time/* grouped */.zD)(group.used)} of ${(0,time/* grouped */.zD)(group.grants)}`;
}
function onResources({ kind, values }) {
    return kind === 'NotResource' ? `all but ${(0,resources/* resourceNames */.N)(values)}` : (0,resources/* resourceNames */.N)(values);
}
/** "- `s3:*` adds 112 actions, 97 of them write or permissions management: `s3:PutBucketAcl`, …" */
function namesOf(group, window) {
    const { adds, pattern, findings } = group;
    if (adds === undefined || findings[0]?.introduced !== 'added')
        return unusedNames(group, window);
    const risky = adds.risky > 0 ? `, ${(0,time/* grouped */.zD)(adds.risky)} of them write or permissions management` : '';
    const names = findings.slice(0, 8).map(({ action }) => (0,syntax/* code */.aY)(action));
    const rest = findings.length > 8 ? ` and ${(0,time/* grouped */.zD)(findings.length - 8)} more` : '';
    const added = (0,lines/* plural */.LS)(adds.actions, 'action');
    return `- ${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(pattern, 100))} adds ${added}${risky}: ${names.join(', ')}${rest}.`;
}
/** "- Not used of `s3:*BucketPolicy`: `s3:DeleteBucketPolicy`, `s3:PutBucketPolicy`." */
function unusedNames({ pattern, findings }, window) {
    const names = findings.slice(0, 8).map((finding) => {
        const ago = (0,words/* lastUse */.yC)(finding, window);
        return ago === 'never' ? (0,syntax/* code */.aY)(finding.action) : `${(0,syntax/* code */.aY)(finding.action)} (${ago})`;
    });
    const rest = findings.length > 8 ? ` and ${(0,time/* grouped */.zD)(findings.length - 8)} more` : '';
    return `- Not used of ${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(pattern, 100))}: ${names.join(', ')}${rest}.`;
}


/***/ }),

/***/ 6958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ renderAlarms),
/* harmony export */   n: () => (/* binding */ removedSections)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9418);
/* harmony import */ var _removed__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3903);





/** What comes before everything else: actions that were refused after a change removed them, and how to undo it. */
function removedSections(targets, space) {
    return targets.flatMap((target) => {
        const text = renderRemoved(target, space);
        return text === undefined ? [] : [{ name: 'what was refused after its removal', worth: 101, text }];
    });
}
const issueRoom = { rows: 30, diffLines: 200, bytes: 20_000, rest: 'the full report' };
/** In bytes of UTF-8: half of an issue, so that what else stands has room too. */
const alarmSpace = 30_000;
/**
 * The alarms of an issue, one block for each target. Where all have no room, patches go first, then actions: an alarm
 * that is cut is better than one that is left out.
 */
function renderAlarms(targets) {
    const short = { ...issueRoom, diffLines: 0 };
    const all = [issueRoom, short, { ...short, rows: 2 }].map((room) => targets.flatMap((target) => renderRemoved(target, room) ?? []));
    const fits = (blocks) => new TextEncoder().encode(blocks.join('')).length <= alarmSpace;
    return all.find(fits) ?? all.at(-1) ?? [];
}
/**
 * The actions of a target that were refused after a change removed them, with the patch that takes the change back:
 * Markdown without a heading, ready to stand anywhere. Undefined where there is none.
 */
function renderRemoved({ name, removed = [] }, space) {
    if (removed.length === 0)
        return undefined;
    const title = `**⛔ ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(name, 100))}: ${(0,_removed__WEBPACK_IMPORTED_MODULE_0__/* .removalCounts */ .J)(removed)}**`;
    return [title, ...removed.flatMap((removal, index) => removalTexts(removal, index > 0, space))].join('\n\n');
}
function removalTexts(removal, next, space) {
    const { at, actions, patch, since, takesAway = [] } = removal;
    const rows = actions.slice(0, space.rows).map(actionRow);
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .i)(actions.length, space.rows, 2, space);
    return [
        `Removed ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(at)}:`,
        (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Action', 'Since then'], [...rows, ...more]),
        `To take that change back${next ? ', after the one above' : ''}${sinceTexts[since]}:`,
        patchText(patch, space),
        ...(takesAway.length === 0 ? [] : [`It also takes away: ${someNames(takesAway)}.`]),
    ];
}
function someNames(actions) {
    const names = actions.slice(0, 5).map(_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY);
    const rest = actions.length - names.length;
    return `${names.join(', ')}${rest > 0 ? ` and ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(rest)} more` : ''}`;
}
const sinceTexts = {
    same: '',
    changed: ' (the files changed again since, and it still fits)',
    conflicts: ' (the files changed again since: it does not fit, take its lines over by hand)',
};
function actionRow(action) {
    const sign = action.outcome === 'denied' ? '⛔' : '❗';
    return (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(`${sign}\u00a0${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(action.action)}`, (0,_removed__WEBPACK_IMPORTED_MODULE_0__/* .stopText */ .I)(action));
}
function patchText(patch, { diffLines, bytes, rest }) {
    const text = patch.replace(/\n$/, '');
    const lines = text.split('\n').length;
    const fits = lines <= diffLines && new TextEncoder().encode(patch).length <= bytes / 4;
    return fits ? (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('diff', text) : `The patch has ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(lines)} lines: it stands in ${rest}.`;
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ moreRow),
/* harmony export */   l: () => (/* binding */ joinSections)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9418);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3903);



/**
 * Puts sections together within the space: the most useful ones that fit, of equal ones the first, in their own order;
 * what is left out is said. `ending` is shown in any case; `lines` is a second limit.
 */
function joinSections(sections, ending, space, lines = Number.POSITIVE_INFINITY) {
    const room = ending.map(sizeOf).reduce(minus, { bytes: space.bytes, lines });
    const whole = mostUseful(sections, room);
    const chosen = whole.size === sections.length ? whole : mostUseful(sections, minus(room, noteSize));
    const shown = sections.filter((section) => chosen.has(section)).map(({ text }) => text);
    const dropped = sections.filter((section) => !chosen.has(section));
    return `${[...shown, ...droppedNote(dropped, space), ...ending].join('\n\n')}\n`;
}
function mostUseful(sections, room) {
    const chosen = new Set();
    let left = room;
    for (const section of [...sections].sort((a, b) => b.worth - a.worth)) {
        const after = minus(left, sizeOf(section.text));
        const alone = section.below !== undefined && !chosen.has(section.below);
        if (alone || after.bytes < 0 || after.lines < 0)
            continue;
        chosen.add(section);
        left = after;
    }
    return chosen;
}
const noteSize = { bytes: 600, lines: 2 };
/** The blank line after it counts. */
function sizeOf(text) {
    return { bytes: new TextEncoder().encode(text).length + 2, lines: text.split('\n').length + 1 };
}
function minus(a, b) {
    return { bytes: a.bytes - b.bytes, lines: a.lines - b.lines };
}
function droppedNote(dropped, { rest }) {
    if (dropped.length === 0)
        return [];
    const names = [...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(dropped, ({ name }) => name)].map(([name, { length }]) => length === 1 ? name : `${name} (${length})`);
    return [`Left out for want of room: ${names.join(', ')}. It stands in ${rest}.`];
}
/** The last row of a table that has no room for all. */
function moreRow(total, limit, columns, { rest }) {
    if (total <= limit)
        return [];
    return [
        (0,_syntax__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(`… and ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(total - limit)} more in ${rest}`, ...Array.from({ length: columns - 1 }, () => '')),
    ];
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ serviceSections),
/* harmony export */   z: () => (/* binding */ byServiceTable)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9418);
/* harmony import */ var _iam_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1008);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6900);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3903);





/** Findings that have no row of their own, counted by service. */
function byServiceTable(findings, space) {
    const services = [...(0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(findings, ({ action }) => (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .serviceOf */ .z5)(action))].sort(([, a], [, b]) => b.length - a.length);
    const rows = services.slice(0, space.rows).map(([service, members]) => {
        const levels = _iam_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy
            .map((level) => [level, members.filter(({ accessLevel }) => accessLevel === level).length])
            .filter(([, count]) => count > 0)
            .map(([level, count]) => `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} ${level.toLowerCase()}`);
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)((0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(service), (0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(members.length), levels.join(', '));
    });
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .i)(services.length, space.rows, 3, space);
    return `The rest by service:\n\n${(0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Service', 'Actions', 'Access'], [...rows, ...more])}`;
}
/** How the granted actions of each service divide: the summary has room for it. */
function serviceSections({ drift }, space) {
    const services = (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH)(drift);
    if (space.chartRows === undefined || services.length < 2)
        return [];
    const rows = services.slice(0, space.chartRows).map((service) => {
        const { used, overGranted, cannotTell, granted } = service;
        const rest = granted - used - overGranted - cannotTell;
        const counts = [granted, used, overGranted, cannotTell, rest].map((count) => count === 0 ? '' : (0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count));
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .row */ .nM)((0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(service.service), bar(service), ...counts);
    });
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .i)(services.length, space.chartRows, 7, space);
    const head = ['Service', '', 'Granted', '🟩 Used', '🟥 Not used', '⬜ Cannot tell', '🟦 Accepted'];
    const text = `#### By service\n\n${(0,_syntax__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(head, [...rows, ...more])}`;
    return [{ name: 'the services', worth: 35, text }];
}
const squares = 10;
/** Ten squares in all; what there is at all gets one at least. */
function bar({ granted, used, overGranted, cannotTell }) {
    const accepted = granted - used - overGranted - cannotTell;
    const parts = [
        ['🟥', overGranted],
        ['🟦', accepted],
        ['🟩', used],
        ['⬜', cannotTell],
    ];
    const lengths = parts.map(([, count]) => count === 0 ? 0 : Math.max(1, Math.floor((count * squares) / granted)));
    // What rounding took or gave too much is the longest part's to settle.
    const longest = lengths.indexOf(Math.max(...lengths));
    const rest = squares - lengths.reduce((sum, length) => sum + length, 0);
    return parts
        .map(([square], at) => square.repeat((lengths[at] ?? 0) + (at === longest ? rest : 0)))
        .join('');
}


/***/ }),

/***/ 8448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   VW: () => (/* binding */ suggestionSections),
/* harmony export */   Y_: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _drift_suggestion_patch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9418);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3903);





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
    const patch = (0,_drift_suggestion_patch__WEBPACK_IMPORTED_MODULE_1__.patchOf)(files).trimEnd();
    const lines = patch.split('\n').length;
    const diff = lines > space.diffLines
        ? `The diff has ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines)} lines: see ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('drift.patch')}.`
        : `${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('diff', patch)}\n\nTo apply it, save it as ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('drift.patch')} and run ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('git apply drift.patch')} at the root of the repository.`;
    const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
    const added = files.reduce((sum, file) => sum + file.added.length, 0);
    const counts = [
        ...(removed > 0 ? [`−${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(removed, 'action')}`] : []),
        ...(added > 0 ? [`+${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(added, 'action')}`] : []),
    ].join(', ');
    const title = `<b>Suggested change</b>: ${counts}, statement order and Sids kept`;
    const text = (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(title, [diff, ...(rest === '' ? [] : [rest])].join('\n\n'));
    return [{ name: 'the suggested change', worth: 60, text }];
}
/** What a suggestion leaves to people of one target, and why; empty where there is nothing. */
function leftovers({ name, policyFiles }, { leftToHuman, leftAlone }, space) {
    const human = (0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(leftToHuman.filter(({ target }) => target === name), ({ reason }) => reason);
    const alone = leftAlone.filter(({ file }) => policyFiles.includes(file));
    const lines = [
        ...[...human].map(([reason, members]) => {
            const shown = members.slice(0, space.rows).map(({ action }) => (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(action));
            const rest = members.length > shown.length ? ` and ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(members.length - shown.length)} more` : '';
            return `- Not added, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}: ${shown.join(', ')}${rest}`;
        }),
        ...alone.slice(0, space.rows).map(({ file, line, reason }) => {
            return `- Not edited: the statement at ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${file}:${line}`, 200))}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}`;
        }),
    ];
    const more = alone.length - Math.min(alone.length, space.rows);
    return [...lines, ...(more > 0 ? [`- … and ${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(more, 'more statement')}`] : [])].join('\n');
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/**
 * Text of unknown origin as a GitHub-flavoured Markdown code span: one line, its fence longer than any run of
 * backticks inside. Nothing inside a code span becomes a link, a mention, an issue reference or HTML.
 * Rules: https://github.github.com/gfm/#code-spans
 */
function code(text) {
    const shown = visible(text);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
/**
 * A sentence that holds data: plain words and numbers stay as they are, everything else becomes code. So ours read as
 * prose, and whatever a policy, a log or a config brings can only ever be words or code, at the start of a line too.
 */
function prose(text) {
    return text
        .replace(/^ +/, '')
        .split(' ')
        .map((word, index) => {
        const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
        const beginsList = index === 0 && /^\d+[.)]/.test(word);
        if (core === '' || (isPlain(core) && !beginsList))
            return word;
        // A quoted name needs no quotes around its code.
        const quoted = before.endsWith('"') && after.startsWith('"');
        return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after;
    })
        .join(' ');
}
/** Opening marks, what they stand around, closing marks; no character is read twice, however long the word. */
const wordParts = /^([("“]*)([^)"”.,:;?]*(?:[)"”.,:;?]+[^)"”.,:;?]+)*)([)"”.,:;?]*)$/u;
/**
 * Words of letters, in the shapes that words have (names in camel case read better as code), and numbers. Nothing
 * that marks up, and no mix of letters and digits: GH-1, ABC-1 and commit ids are links to GitHub.
 */
function isPlain(text) {
    const parts = text.split(/[-/’']/);
    // Parts of a commit id, and of an address: `www.` is a link without a name after it.
    if (parts.some((part) => /^([0-9a-f]{7,40}|www)$/i.test(part)))
        return false;
    if (/^(\d{1,3}(,\d{3})*|\d{1,6}|\d{4}-\d{2}-\d{2}|[–—·×])$/.test(text))
        return true;
    return parts.every((part) => /^(\p{L}?[\p{Ll}\p{Lo}]+|\p{Lu}{1,6}|CloudTrail|GitHub)$/u.test(part));
}
/** Control, format and line-separating characters as their code points: nothing may hide or start a line. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/**
 * One table row out of cells that are already Markdown. A pipe ends a cell even inside a code span, and a backslash
 * before it is the only escape; a backslash of the data before a pipe is shown by its code point, since parsers
 * disagree on two. Rules: https://github.github.com/gfm/#tables-extension-
 */
function row(...cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
function cell(markdown) {
    return markdown.replace(/\\+\|?|\|/g, (run) => run.endsWith('|') ? `${'\\u{5c}'.repeat(run.length - 1)}\\|` : run);
}
/** A table with its head. */
function table(head, rows) {
    return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n');
}
/** A section that is closed until somebody opens it. The blank lines make GitHub read the body as Markdown. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code; its fence is longer than any run of backticks inside. Line ends and tabs stay. */
function fenced(language, text) {
    const lines = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(visible).join('\t'));
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
/** At most so many characters of a text, the cut marked. */
function clip(text, length) {
    const characters = [...text.slice(0, 2 * length + 2)];
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ stopText),
/* harmony export */   J: () => (/* binding */ removalCounts)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);



/** How calls of an action ended since it was removed: "denied 42 times, last 2026-11-21 16:04 UTC". */
function stopText({ outcome, denied, last }) {
    const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied)} times`;
    if (outcome === 'denied')
        return `denied${times}, last ${(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .Mj)(last)}`;
    return `called, last ${(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .Mj)(last)}; its source does not tell how it ended`;
}
/** What became of all that was removed: "2 actions denied since their removal, 1 more called". */
function removalCounts(removed) {
    const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
    const denied = outcomes.filter((outcome) => outcome === 'denied').length;
    const called = outcomes.length - denied;
    const since = (count) => `since ${count === 1 ? 'its' : 'their'} removal`;
    if (denied === 0)
        return `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(called, 'action')} called ${since(called)}, how that ended is not known`;
    const more = called === 0 ? '' : `, ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(called)} more called`;
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(denied, 'action')} denied ${since(denied)}${more}`;
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTrend),
/* harmony export */   j: () => (/* binding */ trendLines)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);


/** More runs than this make no small chart: the oldest are left out. */
const runLimit = 30;
const bars = '▁▂▃▄▅▆▇█';
/**
 * How over-granted and missing actions together went over the last runs (oldest first), as one line of Markdown for
 * GitHub. `names` are the targets that count, all unless given; a run that judged none of them is left out. Undefined
 * for fewer than two runs.
 */
function renderTrend(history, names) {
    const trend = trendOf(history, names);
    return trend === undefined ? undefined : `**Trend** \`${trend.chart}\` ${trend.words}`;
}
/** The same for a terminal; no line for fewer than two runs. */
function trendLines(history, names) {
    const trend = trendOf(history, names);
    if (trend === undefined)
        return [];
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(''), (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('strong', 'Trend'), ` ${trend.chart} `, (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .styled */ .I4)('quiet', trend.words))];
}
function trendOf(history, names) {
    const runs = history
        .flatMap(({ end, targets }) => {
        const counted = names === undefined ? [...targets.values()] : names.flatMap((one) => targets.get(one) ?? []);
        const drift = counted.reduce((sum, { overGranted, missing }) => sum + overGranted + missing, 0);
        return counted.length === 0 ? [] : [{ end, drift }];
    })
        .slice(-runLimit);
    const [first, last] = [runs.at(0), runs.at(-1)];
    if (first === undefined || last === undefined || runs.length < 2)
        return undefined;
    const most = Math.max(...runs.map(({ drift }) => drift));
    const chart = runs.map(({ drift }) => barOf(drift, most)).join('');
    const span = `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(first.drift)} (${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(first.end)}) to ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(last.drift)} (${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(last.end)})`;
    return { chart, words: `over-granted and missing over ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(runs.length, 'run')}: from ${span}` };
}
/** The lowest bar is for no drift at all: a single action stands above it. */
function barOf(drift, most) {
    const height = most === 0 ? 0 : Math.ceil((drift / most) * (bars.length - 1));
    return bars.charAt(height);
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   yC: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2719);
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9418);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2365);




/** Whether a reason is a limit that was exceeded; every other one is a doubt. */
function exceeds({ code }) {
    return code === 'missing' || code === 'over-granted' || code === 'new-grant';
}
/** One line that decides: "IAM drift in", "payments-api", ": 1 missing (limit 0), 4 over-granted (limit 2)". */
function headlineParts(target) {
    const { name, judgement, drift, isNew, problem } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    if (problem !== undefined)
        return { before: 'Inconclusive for', name, after: ': it could not be judged' };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no drift proven'
        : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and the evidence has gaps` };
    if (isNew === true)
        return { before: 'New role', name, after: ': nothing to judge yet' };
    if (none)
        return { before: 'No IAM drift in', name, after: '' };
    return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}
/** "2 missing, 4 over-granted"; where some of it does not count: "0 of 2 missing and 0 of 4 over-granted count" */
function countedOf({ drift: { findings, counts: total }, limits }) {
    const counted = (state) => findings.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(one, limits)).length;
    const [missing, over] = [counted('missing'), counted('over-granted')];
    if (missing === total.missing && over === total.overGranted)
        return `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(missing)} missing, ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(over)} over-granted`;
    const of = (part, all) => `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(part)} of ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(all)}`;
    return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}
/** "breaks 2 actions in use, adds 39 not used and 2 too new to judge"; undefined where the change does nothing of it. */
function newsOf({ drift: { findings }, change, isNew }) {
    if (change === undefined || isNew === true)
        return undefined;
    const count = (which) => findings.filter(which).length;
    const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
    const [wide, named] = [count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedWide */ .W1), count(_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw)];
    const opens = count((one) => one.introduced === 'added' && one.escalation !== undefined);
    const adds = [
        ...(wide > 0 ? [`${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(wide)} not used`] : []),
        ...(named > 0 ? [`${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(named)} too new to judge`] : []),
    ].join(' and ');
    const ways = opens === 1 ? 'is a way' : 'are ways';
    const texts = [
        ...(breaks > 0 ? [`breaks ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(breaks, 'action')} in use`] : []),
        ...(adds === ''
            ? []
            : [`adds ${adds}${opens > 0 ? `; ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(opens)} ${ways} to more permissions` : ''}`]),
    ];
    return texts.length === 0 ? undefined : texts.join(', ');
}
/** The headline as plain text. */
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
/** `2026-11-21 16:04 UTC`: a time for people. */
function shortTime(instant) {
    return `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
/** How long ago an over-granted action was used: "never", "214 days ago". */
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(lastUsed, end), 'day')} ago`;
}
/** How often a missing action was refused, and when it was called last: "42 times", "last 2026-11-21 16:04 UTC". */
function callsOf({ calls, denied, lastDenied, lastUsed, refused, seenBy = [] }) {
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || refused ? [] : [`used ${calls === 1 ? 'once' : `${(0,_drift_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(calls)} times`}`]),
        ...(denied === undefined ? [] : [refused ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${shortTime(last)}`]),
    ];
}


/***/ })

};
