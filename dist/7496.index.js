export const id = 7496;
export const ids = [7496,7854];
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
        .map(({ path, before, after }) => (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options))
        .join('');
}


/***/ }),

/***/ 7496:
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

// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/drift/views.ts
var drift_views = __webpack_require__(3945);
// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/drift/limits.ts
var limits = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/iam/catalogue.ts
var catalogue = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/report/sources.ts
var sources = __webpack_require__(1496);
;// CONCATENATED MODULE: ./src/report/markdown/evidence.ts







/** What the judgement stands on, and the limits it was held against. */
function evidenceSections(target) {
    const { principals, views, limits, window, comparedWith } = target;
    const rows = [
        (0,syntax/* row */.nM)(principals.length === 1 ? 'Principal' : 'Principals', list(principals)),
        (0,syntax/* row */.nM)('In use', `if used since ${(0,time/* isoDay */.kh)(window.start)}`),
        ...views.flatMap((view) => viewRows(view, principals.length > 1)),
        ...attachedRows(target),
        ...(comparedWith === undefined ? [] : [(0,syntax/* row */.nM)('Base', (0,syntax/* code */.aY)(comparedWith.commit.slice(0, 7)))]),
        (0,syntax/* row */.nM)('Limits', limitTexts(limits).map(syntax/* code */.aY).join(', ')),
    ];
    return [{ name: 'evidence', worth: 30, text: (0,syntax/* details */.zH)('Evidence', (0,syntax/* table */.tp)(['', ''], rows)) }];
}
function limitTexts({ maxMissing, maxOverGranted, failOnLevels, failOnNew, gate }) {
    const levels = failOnLevels.size === catalogue/* accessLevels */.yy.length ? [] : [`fail-on-levels: ${[...failOnLevels].join(', ')}`];
    return [
        `max-missing: ${maxMissing}`,
        `max-over-granted: ${(0,limits/* formatLimit */.tW)(maxOverGranted)}`,
        ...levels,
        ...(gate === 'all' ? [] : [`gate: ${gate}`]),
        ...(failOnNew.size === 0 ? [] : [`fail-on-new: ${[...failOnNew].join(', ')}`]),
    ];
}
function viewRows(view, several) {
    if (!(0,drift_views/* isLogView */.UX)(view)) {
        const whose = several ? ` (${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(view.principal, 200))})` : '';
        return [(0,syntax/* row */.nM)('Source', `${(0,syntax/* code */.aY)(view.source)}: ${(0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)((0,sources/* readOf */.CY)(view), 400))}${whose}`)];
    }
    const { source, span, accounts, regions, daysWithout } = view;
    const when = span === undefined ? '' : `, ${(0,words/* shortTime */.Mj)(span.start)} to ${(0,words/* shortTime */.Mj)(span.end)}`;
    return [
        (0,syntax/* row */.nM)('Source', `${(0,syntax/* code */.aY)(source)}: ${(0,sources/* readOf */.CY)(view)}${when}`),
        (0,syntax/* row */.nM)(accounts.length > 1 ? 'Accounts' : 'Account', list(accounts)),
        (0,syntax/* row */.nM)(regions.length > 1 ? 'Regions' : 'Region', list(regions)),
        ...(daysWithout.length === 0 ? [] : [(0,syntax/* row */.nM)('Days without a record', list(daysWithout))]),
    ];
}
/** The role's other policies: nobody compares them, and they grant all the same. */
function attachedRows({ unmanaged }) {
    if (unmanaged.length === 0)
        return [];
    const names = unmanaged.slice(0, 12).map(({ name, kind }) => {
        const whose = { aws: ' (AWS managed)', group: ' (of a group)', inline: ' (inline)', customer: '' }[kind];
        return `${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(name, 140))}${whose}`;
    });
    const more = unmanaged.length > names.length ? [`${unmanaged.length - names.length} more`] : [];
    return [(0,syntax/* row */.nM)('Also attached, not compared', [...names, ...more].join(', '))];
}
function list(values) {
    const rest = values.length > 12 ? ` and ${values.length - 12} more` : '';
    return `${values
        .slice(0, 12)
        .map((value) => (0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(value, 200)))
        .join(', ')}${rest}`;
}
/** Remarks that are no findings. */
function noteSections({ drift, policyFiles }, space) {
    const { notes } = drift;
    if (notes.length === 0)
        return [];
    const several = policyFiles.length > 1;
    const lines = notes.slice(0, space.rows).map(({ message, file, line }) => {
        const place = line === undefined || file === undefined
            ? ''
            : ` (${several ? (0,syntax/* code */.aY)(`${file}:${line}`) : `line ${line}`})`;
        return `- ${(0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(message, 400))}${place}`;
    });
    const more = notes.length > lines.length ? [`- … and ${notes.length - lines.length} more in ${space.rest}`] : [];
    const text = (0,syntax/* details */.zH)(`Notes (${notes.length})`, [...lines, ...more].join('\n'));
    return [{ name: 'notes', worth: 40, text }];
}
/** What makes evidence too thin to pass on. */
function doubtSections({ judgement }, space) {
    const doubts = judgement.reasons.filter((reason) => !(0,words/* exceeds */.Or)(reason));
    if (doubts.length === 0)
        return [];
    const limit = Math.min(space.rows, 5);
    const lines = doubts.slice(0, limit).map(({ message }) => `- ${(0,syntax/* prose */.CS)((0,syntax/* clip */.$Q)(message, 300))}`);
    const more = doubts.length > limit ? [`- … and ${doubts.length - limit} more in ${space.rest}`] : [];
    return [{ name: 'gaps of the evidence', worth: 95, text: [...lines, ...more].join('\n') }];
}
/** How long an action may rest before it looks unused, in days; hours are one. */
function restDays({ window }) {
    return Math.max(1, Math.round((window.end - window.start) / time/* day */.vd));
}
/** The part of that time which the evidence spans, from the first to the last event of anybody. */
function observed({ views, window }) {
    const spans = views.flatMap((view) => (0,drift_views/* spanOf */.ee)(view) ?? []);
    if (spans.length === 0)
        return undefined;
    const start = Math.max(window.start, Math.min(...spans.map((span) => span.start)));
    const end = Math.min(window.end, Math.max(...spans.map((span) => span.end)));
    return start > end ? undefined : { start, end };
}

;// CONCATENATED MODULE: ./src/report/markdown/links.ts

/** A file of the judged commit, as a link where there is somewhere to link to. */
function fileLink(path, links) {
    return linked((0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(path, 200)), path, links);
}
/** `L31`, or `path:31` where several files are compared. */
function lineLink(path, line, links, several) {
    const text = several ? (0,syntax/* code */.aY)(`${(0,syntax/* clip */.$Q)(path, 200)}:${line}`) : `L${line}`;
    return linked(text, path, links, `#L${line}`);
}
/** A longer address takes more room than a link is worth. */
const addressLimit = 1000;
function linked(text, path, links, fragment = '') {
    if (links === undefined)
        return text;
    const segments = path.split('/').map(escapeSegment).join('/');
    const url = `${links.repository}/blob/${links.commit}/${segments}${fragment}`;
    return url.length > addressLimit ? text : `[${text}](${url})`;
}
/** What encodeURIComponent leaves and Markdown or HTML could take for an end goes too. */
function escapeSegment(segment) {
    const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[()'!*~]/g, hex);
}

;// CONCATENATED MODULE: ./src/report/markdown/introduction.ts








/** The sign of a verdict. */
const signs = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/** One line that decides. */
function heading(target) {
    const { before, name, after } = (0,words/* headlineParts */.$5)(target);
    return `### ${signs[target.judgement.verdict]} ${before} ${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(name, 100))}${after}`;
}
/** What was compared with what, and how the granted actions divide. */
function introduction(target, links) {
    const { policyFiles, judgement, failsStep } = target;
    const files = policyFiles.slice(0, 3).map((path) => fileLink(path, links));
    const more = policyFiles.length > 3 ? ` and ${policyFiles.length - 3} more` : '';
    const news = (0,words/* newsOf */.Lq)(target);
    return [
        ...(news === undefined ? [] : [`**This pull request ${news}.**\n`]),
        `Compared ${files.join(', ')}${more} with what ${whoOf(target)} did ${whenOf(target)}.`,
        `${sharesOf(target)}.`,
        ...holes(target),
        ...changeOf(target),
        ...(judgement.verdict !== 'pass' && !failsStep ? ['Reported only: this does not fail the step.'] : []),
    ].join('\n');
}
/** What the change does to the files, where that is less than it looks. */
function changeOf({ change, comparedWith }) {
    const [gone] = comparedWith?.deleted ?? [];
    if (gone !== undefined)
        return [goneText(gone, comparedWith?.deleted.length ?? 1)];
    if (change === 'none')
        return ['This pull request changes nothing that is granted: order and layout at most.'];
    if (change === 'same-actions')
        return [
            'This pull request changes statements, and no action: resources and conditions are not compared, read them.',
        ];
    return [];
}
function goneText(path, count) {
    const more = count > 1 ? ` and ${(0,report_lines/* plural */.LS)(count - 1, 'more file')}` : '';
    return `This pull request takes ${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(path, 200))}${more} away. If it was moved, name its new place; if the role goes too, take its target out.`;
}
function sharesOf({ policyFiles, drift }) {
    const { granted, used, overGranted, cannotTell, accepted } = drift.counts;
    const fresh = drift.findings.filter(report_groups/* isAddedByName */.zw).length;
    const news = fresh === 0 ? '' : ` (${(0,time/* grouped */.zD)(fresh)} ${fresh === 1 ? 'is' : 'are'} new)`;
    const grants = policyFiles.length > 1 ? 'The files grant' : 'The file grants';
    const through = (0,report_groups/* isMessy */.uO)(drift) ? ` through ${(0,report_lines/* plural */.LS)(drift.patterns.length, 'pattern')}` : '';
    const shares = [
        used === granted && used > 0 ? 'all used' : `${(0,time/* grouped */.zD)(used)} used`,
        ...(overGranted > 0 ? [`**${(0,time/* grouped */.zD)(overGranted)} not used**`] : []),
        ...(cannotTell > 0 ? [`${(0,time/* grouped */.zD)(cannotTell)} that the evidence cannot judge${news}`] : []),
        ...(accepted > 0 ? [`${(0,time/* grouped */.zD)(accepted)} accepted`] : []),
    ];
    return `${grants} ${(0,report_lines/* plural */.LS)(granted, 'action')}${through}: ${shares.join(', ')}`;
}
function whoOf({ principals }) {
    const [first = ''] = principals;
    if (principals.length > 1)
        return (0,report_lines/* plural */.LS)(principals.length, 'principal');
    return first.includes(':user/') ? 'the user' : 'the role';
}
/** Evidence that spans less than the time in question is said to: nobody saw the rest. */
function whenOf(target) {
    const [days, whole] = [observedDays(target), restDays(target)];
    const { start, end } = days < whole ? (observed(target) ?? target.window) : target.window;
    const length = days < whole ? `${days} of the ${whole} days that count` : (0,report_lines/* plural */.LS)(whole, 'day');
    return `from ${(0,time/* isoDay */.kh)(start)} to ${(0,time/* isoDay */.kh)(end)} (${length}${accountOf(target)})`;
}
/**
 * How long the evidence looked, in days, the time in question at the most: an action that rests longer cannot be told
 * from an unused one. The hours before the first and after the last event make no day.
 */
function observedDays(target) {
    const span = observed(target);
    const days = span === undefined ? 0 : Math.max(1, Math.round((span.end - span.start) / time/* day */.vd));
    const whole = restDays(target);
    return days < whole - 1 ? days : whole;
}
/** Days inside the time observed that hold no record of anybody: a quiet account, or logs that are missing. */
function holes(target) {
    const span = observed(target);
    if (span === undefined)
        return [];
    const perView = target.views.map((view) => (0,drift_views/* isLogView */.UX)(view) ? view.daysWithout.reduce((sum, one) => sum + daysIn(one, span), 0) : 0);
    const days = Math.min(...perView);
    return days > 0 ? [`No record of anybody on ${(0,report_lines/* plural */.LS)(days, 'day')} of it.`] : [];
}
/** `2026-01-03`, or `2026-01-03/2026-01-07` for five of them: how many lie inside a time. */
function daysIn(text, span) {
    const [first = '', last = first] = text.split('/');
    const [start, end] = [(0,time/* parseDay */.Iq)(first), (0,time/* parseDay */.Iq)(last)];
    if (start === undefined || end === undefined)
        return 0;
    return Math.max(0, (0,time/* daysBetween */.YM)(Math.max(start, span.start - time/* day */.vd + 1), Math.min(end, span.end)) + 1);
}
function accountOf({ principals }) {
    const accounts = [...new Set(principals.map((arn) => arn.split(':')[4] ?? ''))];
    return accounts.length === 1 ? `, account ${(0,syntax/* code */.aY)(accounts[0] ?? '')}` : '';
}

;// CONCATENATED MODULE: ./src/report/markdown/section.ts



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
    const names = [...(0,report_groups/* groupBy */.$z)(dropped, ({ name }) => name)].map(([name, { length }]) => length === 1 ? name : `${name} (${length})`);
    return [`Left out for want of room: ${names.join(', ')}. It stands in ${rest}.`];
}
/** The last row of a table that has no room for all. */
function moreRow(total, limit, columns, { rest }) {
    if (total <= limit)
        return [];
    return [
        (0,syntax/* row */.nM)(`… and ${(0,time/* grouped */.zD)(total - limit)} more in ${rest}`, ...Array.from({ length: columns - 1 }, () => '')),
    ];
}

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
    const more = moreRow(causes.length + accepted.length, rows.length, 3, space);
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
    return [`${ending} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${(0,report_lines/* plural */.LS)(days, 'day')}`}`];
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
    const count = `${(0,report_lines/* plural */.LS)(services.length, 'service')}, ${(0,report_lines/* plural */.LS)(actions, 'action')} provably unused`;
    const more = moreRow(services.length, space.messyRows, 3, space);
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

;// CONCATENATED MODULE: ./src/report/markdown/resources.ts


/** The telling part of an ARN: what follows the account, else the bucket; any other text as it is. */
function resourceName(arn) {
    const parts = arn.split(':');
    return (0,syntax/* clip */.$Q)(arn.startsWith('arn:') && parts.length > 5 ? parts.slice(5).join(':') : arn, 80);
}
/** One or two resources for a table cell, and how many more there are. */
function resourceNames(arns) {
    const names = [...new Set(arns.map(resourceName))];
    const wide = names.slice(0, 2).join('').length > 40;
    const shown = names.slice(0, names.length > 2 || wide ? 1 : 2);
    const rest = names.length - shown.length;
    return `${shown.map(syntax/* code */.aY).join(', ')}${rest > 0 ? ` and ${(0,time/* grouped */.zD)(rest)} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/missing.ts





/** Missing actions: first what the change under review would break, then what is refused today, then the rest. */
function missingSections({ drift, change }, space) {
    const missing = drift.findings.filter(({ state }) => state === 'missing');
    const removed = missing.filter(({ introduced }) => introduced === 'removed');
    const others = missing.filter(({ introduced }) => introduced !== 'removed');
    return [
        ...section('Missing: merging this breaks it', removed, space, true),
        ...section(change === undefined ? 'Missing' : 'Missing before this pull request too', others, space, false),
    ];
}
/** A reason that all of them share stands in the title, else beside each; what the title says already nowhere. */
function section(title, all, space, said) {
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
        const on = observed ? [resourceNames(finding.resources)] : [];
        // Narrow screens show two columns: how bad it is comes before where.
        return (0,syntax/* row */.nM)(`${sign}\u00a0${(0,syntax/* code */.aY)(finding.action)}`, evidence, ...on);
    });
    const columns = ['Action', 'Evidence', ...(observed ? ['Resource'] : [])];
    const more = moreRow(missing.length, space.rows, columns.length, space);
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

// EXTERNAL MODULE: ./src/drift/suggestion/patch.ts
var suggestion_patch = __webpack_require__(7854);
;// CONCATENATED MODULE: ./src/report/markdown/suggestion.ts





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
    const patch = (0,suggestion_patch.patchOf)(files).trimEnd();
    const lines = patch.split('\n').length;
    const diff = lines > space.diffLines
        ? `The diff has ${(0,time/* grouped */.zD)(lines)} lines: see ${(0,syntax/* code */.aY)('drift.patch')}.`
        : `${(0,syntax/* fenced */.OF)('diff', patch)}\n\nTo apply it, save it as ${(0,syntax/* code */.aY)('drift.patch')} and run ${(0,syntax/* code */.aY)('git apply drift.patch')} at the root of the repository.`;
    const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
    const added = files.reduce((sum, file) => sum + file.added.length, 0);
    const counts = [
        ...(removed > 0 ? [`−${(0,report_lines/* plural */.LS)(removed, 'action')}`] : []),
        ...(added > 0 ? [`+${(0,report_lines/* plural */.LS)(added, 'action')}`] : []),
    ].join(', ');
    const title = `<b>Suggested change</b>: ${counts}, statement order and Sids kept`;
    const text = (0,syntax/* details */.zH)(title, [diff, ...(rest === '' ? [] : [rest])].join('\n\n'));
    return [{ name: 'the suggested change', worth: 60, text }];
}
function leftovers({ name, policyFiles }, { leftToHuman, leftAlone }, space) {
    const human = (0,report_groups/* groupBy */.$z)(leftToHuman.filter(({ target }) => target === name), ({ reason }) => reason);
    const alone = leftAlone.filter(({ file }) => policyFiles.includes(file));
    const lines = [
        ...[...human].map(([reason, members]) => {
            const shown = members.slice(0, space.rows).map(({ action }) => (0,syntax/* code */.aY)(action));
            const rest = members.length > shown.length ? ` and ${(0,time/* grouped */.zD)(members.length - shown.length)} more` : '';
            return `- Not added, ${(0,syntax/* prose */.CS)(reason)}: ${shown.join(', ')}${rest}`;
        }),
        ...alone.slice(0, space.rows).map(({ file, line, reason }) => {
            return `- Not edited: the statement at ${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(`${file}:${line}`, 200))}, ${(0,syntax/* prose */.CS)(reason)}`;
        }),
    ];
    const more = alone.length - Math.min(alone.length, space.rows);
    return [...lines, ...(more > 0 ? [`- … and ${(0,report_lines/* plural */.LS)(more, 'more statement')}`] : [])].join('\n');
}

;// CONCATENATED MODULE: ./src/report/markdown/next-steps.ts





/** What a reader can do now; nothing where there is nothing to do. */
function nextSteps(target, suggestion) {
    const { drift, judgement } = target;
    if (judgement.verdict === 'inconclusive')
        return [mendEvidence()];
    if (judgement.verdict === 'pass')
        return [];
    const unused = drift.findings.findLast(({ state }) => state === 'over-granted');
    const example = unused ?? drift.findings.findLast(({ state }) => state === 'missing');
    const accept = `accept an action with a reason and an end date in ${(0,syntax/* code */.aY)('.github/iam-drift.yml')}:`;
    const parts = [
        `**To pass:** ${[...waysToPass(target, suggestion), accept].join('; or ')}`,
        (0,syntax/* fenced */.OF)('yaml', acceptEntry(example?.action ?? '', target)),
        ...(unused === undefined ? [] : [warning(target)]),
    ];
    return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}
/** The least risky action serves as the example: nobody should accept the riskiest by copying. */
function acceptEntry(action, { window }) {
    return `accept:\n  - { action: ${action}, reason: why it stays, expires: ${(0,time/* isoDay */.kh)(window.end + 90 * time/* day */.vd)} }`;
}
function mendEvidence() {
    const text = `**To pass:** mend the evidence where it says above, or let thin evidence pass with ${(0,syntax/* code */.aY)('fail-on-inconclusive: false')}.`;
    return { name: 'how to pass', worth: 70, text };
}
function waysToPass(target, suggestion) {
    const suggested = changedFiles(target, suggestion).length > 0;
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
    const suggested = changedFiles(target, suggestion).length > 0;
    const place = (0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(`${first?.file}:${first?.line}`, 200));
    const but = suggested ? 'The suggested change leaves one statement alone' : 'No change is suggested';
    const alone = first === undefined ? '' : ` ${but}: ${place}, ${(0,syntax/* prose */.CS)(first.reason)}.`;
    const text = `**To begin:** drop the services never touched, then narrow the patterns of those in use.${alone}\n${warning(target)}`;
    return [{ name: 'how to begin', worth: 70, text }];
}
function warning(target) {
    const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
    return `An action ${ages ? 'granted only recently, or ' : ''}used less than once in ${(0,report_lines/* plural */.LS)(observedDays(target), 'day')} (a backup, a yearly job, an incident)${ages ? ',' : ''} looks unused here. Ask its owner before removing it.`;
}

// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
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

;// CONCATENATED MODULE: ./src/report/markdown/services.ts





/** Findings that have no row of their own, counted by service. */
function byServiceTable(findings, space) {
    const services = [...(0,report_groups/* groupBy */.$z)(findings, ({ action }) => (0,report_groups/* serviceOf */.z5)(action))].sort(([, a], [, b]) => b.length - a.length);
    const rows = services.slice(0, space.rows).map(([service, members]) => {
        const levels = catalogue/* accessLevels */.yy
            .map((level) => [level, members.filter(({ accessLevel }) => accessLevel === level).length])
            .filter(([, count]) => count > 0)
            .map(([level, count]) => `${(0,time/* grouped */.zD)(count)} ${level.toLowerCase()}`);
        return (0,syntax/* row */.nM)((0,syntax/* code */.aY)(service), (0,time/* grouped */.zD)(members.length), levels.join(', '));
    });
    const more = moreRow(services.length, space.rows, 3, space);
    return `The rest by service:\n\n${(0,syntax/* table */.tp)(['Service', 'Actions', 'Access'], [...rows, ...more])}`;
}
/** How the granted actions of each service divide: the summary has room for it. */
function serviceSections({ drift }, space) {
    const services = (0,report_groups/* byService */.FH)(drift);
    if (space.chartRows === undefined || services.length < 2)
        return [];
    const rows = services.slice(0, space.chartRows).map((service) => {
        const { used, overGranted, cannotTell, granted } = service;
        const rest = granted - used - overGranted - cannotTell;
        const counts = [granted, used, overGranted, cannotTell, rest].map((count) => count === 0 ? '' : (0,time/* grouped */.zD)(count));
        return (0,syntax/* row */.nM)((0,syntax/* code */.aY)(service.service), bar(service), ...counts);
    });
    const more = moreRow(services.length, space.chartRows, 7, space);
    const head = ['Service', '', 'Granted', '🟩 Used', '🟥 Not used', '⬜ Cannot tell', '🟦 Accepted'];
    const text = `#### By service\n\n${(0,syntax/* table */.tp)(head, [...rows, ...more])}`;
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

;// CONCATENATED MODULE: ./src/report/markdown/over-granted.ts










/** Risk at a glance; the word beside it says the same. */
const over_granted_signs = {
    'Permissions management': '🔴',
    Write: '🟠',
    Tagging: '🟡',
    Read: '⚪',
    List: '⚪',
};
const over_granted_words = {
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
        ...(rest.length === 0 ? [] : [byServiceTable(rest, space)]),
        ...escalationLines(findings, space),
        ...(judged && named.length > 0 ? [named.map((one) => namesOf(one, target.window)).join('\n')] : []),
    ].join('\n\n');
    const text = folded ? (0,syntax/* details */.zH)(`${title} (${count})`, body) : `#### ${title} (${count})\n\n${body}`;
    return [{ name, worth, text }];
}
function patternRow(group, { target, links }, judged) {
    const { pattern, accessLevel, file, line, on, findings } = group;
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return (0,syntax/* row */.nM)(`${over_granted_signs[accessLevel]}\u00a0${(0,syntax/* code */.aY)((0,syntax/* clip */.$Q)(pattern, 100))}${wasText(group)}`, onResources(on), `${over_granted_words[accessLevel]}${opens ? ', **escalation**' : ''}`, ...(judged ? [grantsAndUses(group, target.window)] : []), lineLink(file, line, links, target.policyFiles.length > 1));
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
    return kind === 'NotResource' ? `all but ${resourceNames(values)}` : resourceNames(values);
}
/** "- `s3:*` adds 112 actions, 97 of them write or permissions management: `s3:PutBucketAcl`, …" */
function namesOf(group, window) {
    const { adds, pattern, findings } = group;
    if (adds === undefined || findings[0]?.introduced !== 'added')
        return unusedNames(group, window);
    const risky = adds.risky > 0 ? `, ${(0,time/* grouped */.zD)(adds.risky)} of them write or permissions management` : '';
    const names = findings.slice(0, 8).map(({ action }) => (0,syntax/* code */.aY)(action));
    const rest = findings.length > 8 ? ` and ${(0,time/* grouped */.zD)(findings.length - 8)} more` : '';
    const added = (0,report_lines/* plural */.LS)(adds.actions, 'action');
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

;// CONCATENATED MODULE: ./src/report/markdown/target.ts










/** All that is said of one target, in the order a reviewer needs it. */
function targetSections(target, suggestion, space, links) {
    // Of several targets, those that pass make room before what others suggest.
    const worth = target.judgement.verdict === 'pass' ? 59 : 99;
    const text = `${heading(target)}\n\n${introduction(target, links)}`;
    const body = (0,report_groups/* isMessy */.uO)(target.drift)
        ? messyTarget(target, suggestion, space, links)
        : narrowTarget(target, suggestion, space, links);
    const begin = { name: 'targets', worth, text };
    return [
        begin,
        ...body.map((section) => ({ ...section, worth: Math.min(section.worth, worth - 1), below: begin })),
    ];
}
function narrowTarget(target, suggestion, space, links) {
    return [
        ...doubtSections(target, space),
        ...missingSections(target, space),
        ...addedSections(target, space, links),
        ...overGrantedSections(target, space, links),
        ...suggestionSections(target, suggestion, space),
        ...leftOutSections(target.drift, space),
        ...serviceSections(target, space),
        ...noteSections(target, space),
        ...evidenceSections(target),
        ...nextSteps(target, suggestion),
    ];
}
/** Where the lines are few, what the run stands on is left to the report. */
function messyTarget(target, suggestion, space, links) {
    const brief = space.messyLines !== undefined;
    const unchanged = changedFiles(target, suggestion).length === 0;
    const suggested = brief && unchanged ? [] : suggestionSections(target, suggestion, space);
    return [
        ...doubtSections(target, space),
        ...missingSections(target, { ...space, rows: space.messyRows }),
        ...addedSections(target, { ...space, rows: space.messyRows }, links),
        ...messySections(target.drift, space),
        ...suggested,
        ...(brief
            ? []
            : [...serviceSections(target, space), ...noteSections(target, space), ...evidenceSections(target)]),
        ...firstSteps(target, suggestion),
    ];
}

;// CONCATENATED MODULE: ./src/report/comment.ts






/** A comment of GitHub holds 65,536 characters; the marker comes on top. */
const commentSpace = {
    bytes: 64_000,
    rows: 20,
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
    return joinSections(sections, ending, commentSpace, brief ? commentSpace.messyLines : undefined);
}
function footer({ commit, run }) {
    return `<sub>Commit ${(0,syntax/* code */.aY)(commit.slice(0, 7))} · [full report](${run}) · updated in place on every push</sub>`;
}
/** A step summary of GitHub holds 1 MiB; a row has some 200 bytes. */
const summarySpace = {
    bytes: 1_000_000,
    rows: 300,
    messyRows: 40,
    chartRows: 15,
    diffLines: 1000,
    rest: 'report.md',
};
/** The step summary: the same, with more rows. */
function renderSummary(run, suggestion, links) {
    const sections = sectionsOf(run, suggestion, summarySpace, links);
    return joinSections(sections, [], summarySpace);
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
    return joinSections(sections, [], everything);
}
const order = ['fail', 'inconclusive', 'pass'];
/** Several targets come under one line that decides, the worst first. */
function sectionsOf(run, suggestion, space, links) {
    const { verdict, targets } = run;
    const worstFirst = order.flatMap((one) => targets.filter(({ judgement }) => judgement.verdict === one));
    const sections = worstFirst.flatMap((target) => targetSections(target, suggestion, space, links));
    const first = goalpostSections(run, space);
    if (targets.length < 2)
        return [...first, ...sections];
    const count = (one) => targets.filter(({ judgement }) => judgement.verdict === one).length;
    const parts = [
        ...(count('fail') > 0
            ? [`${count('fail')} of ${targets.length} targets ${count('fail') === 1 ? 'fails' : 'fail'}`]
            : []),
        ...(count('inconclusive') > 0 ? [`${count('inconclusive')} inconclusive`] : []),
        ...(count('pass') > 0 ? [`${count('pass')} ${count('pass') === 1 ? 'passes' : 'pass'}`] : []),
    ];
    const text = `## ${signs[verdict]} IAM drift: ${parts.join(', ')}`;
    return [...first, { name: 'all targets', worth: 100, text }, ...sections];
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export visible */
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

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shownBytes)
/* harmony export */ });
const units = [
    ['TB', 1e12],
    ['GB', 1e9],
    ['MB', 1e6],
    ['kB', 1e3],
];
/** `143 GB`, `1.4 MB`, `12 bytes`: decimal units, as bills have them; two digits at least. */
function shownBytes(bytes) {
    const unit = units.find(([, size]) => bytes >= size);
    if (unit === undefined)
        return `${bytes} bytes`;
    const [name, size] = unit;
    const value = bytes / size;
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${name}`;
}


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   _F: () => (/* binding */ sourceJson),
/* harmony export */   rO: () => (/* binding */ windowJson)
/* harmony export */ });
/* harmony import */ var _drift_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9418);
/* harmony import */ var _drift_views__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3945);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _size__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9437);




/** What a source read, as a sentence part; the times and the place stand apart. */
function readOf(view) {
    if (isEmpty(view))
        return 'not read';
    switch (view.source) {
        case 'athena':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.events, 'event')}${scanned(view)}`;
        case 'cloudtrail-logs':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.events, 'event')} in ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.files, 'file')}`;
        case 'policy-generation':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(view.actions, 'action')} found ${jobsOf(view)}${where(view)}`;
        case 'last-accessed':
            return accessOf(view);
        case 'unused-access':
            return findingsOf(view);
    }
}
/** What a query read; that of an earlier one is read for nothing. */
function scanned({ query }) {
    if (query === undefined)
        return '';
    const { scannedBytes } = query;
    return scannedBytes === 0 ? ', by an earlier query' : `, ${(0,_size__WEBPACK_IMPORTED_MODULE_1__/* .shownBytes */ .F)(scannedBytes)} scanned`;
}
/** A source that failed before it said anything. */
function isEmpty(view) {
    if (view.gaps.length === 0 || view.source === 'cloudtrail-logs')
        return false;
    if ((0,_drift_views__WEBPACK_IMPORTED_MODULE_2__/* .isLogView */ .UX)(view))
        return view.events === 0;
    if (view.source === 'policy-generation')
        return view.jobs.length === 0;
    return view.source === 'last-accessed' ? view.services.length === 0 : view.actions.length === 0;
}
function jobsOf({ jobs }) {
    return jobs.length === 0 ? 'by no job' : `in ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(jobs.length, 'job')}`;
}
function where({ regions, trails }) {
    const names = trails.map(({ arn }) => arn.slice(arn.indexOf('/') + 1));
    const trail = names.length === 0 ? '' : `, ${names.length === 1 ? 'trail' : 'trails'} ${names.join(', ')}`;
    return `${trail}, ${regions === 'all' ? 'all regions' : regions.join(', ')}`;
}
function accessOf({ services, reach }) {
    const used = services.filter(({ last }) => last !== undefined).length;
    return `${used} of ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(services.length, 'allowed service')} used since ${(0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(reach.start)}`;
}
function findingsOf({ actions, analyzer, reach, unusedRole }) {
    const name = analyzer.slice(analyzer.lastIndexOf('/') + 1);
    const whole = unusedRole === undefined ? '' : ', and the whole role,';
    const by = name === '' ? '' : `analyzer ${name}: `;
    const days = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)((0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .daysBetween */ .YM)(reach.start, reach.end), 'day');
    return `${by}${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(actions.length, 'action')}${whole} unused over ${days}`;
}
/** A source as the JSON report has it; its keys depend on the source. */
function sourceJson(view) {
    const span = (0,_drift_views__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(view);
    return {
        source: view.source,
        window: windowJson(view.window),
        ...(span === undefined ? {} : { span: windowJson(span) }),
        ...detailsOf(view),
    };
}
function detailsOf(view) {
    switch (view.source) {
        case 'athena':
        case 'cloudtrail-logs':
            return logDetails(view);
        case 'policy-generation': {
            const { principal, regions, trails, covered, actions } = view;
            const arns = trails.map(({ arn }) => arn);
            return { principal, regions, trails: arns, covered: covered.map(windowJson), actions };
        }
        case 'last-accessed':
            return { principal: view.principal, services: view.services.length };
        case 'unused-access':
            return { principal: view.principal, analyzer: view.analyzer, actions: view.actions.length };
    }
}
function logDetails({ files, events, accounts, regions, daysWithout }) {
    return { files, events, accounts, regions, daysWithout };
}
/** A window as the JSON report has it. */
function windowJson({ start, end }) {
    return { start: (0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(start), end: (0,_drift_time__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(end) };
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
    const { name, judgement, drift, isNew } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
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
