export const id = 5299;
export const ids = [5299,2794,1040];
export const modules = {

/***/ 91040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hunksOf: () => (/* binding */ hunksOf),
  patchOf: () => (/* binding */ patchOf),
  withHunk: () => (/* binding */ withHunk)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./src/base/patch.ts

function patchOf(files) {
    const options = { context: 3, headerOptions: create/* FILE_HEADERS_ONLY */.jr };
    return files
        .map(({ path, before, after }) => (0,create/* createTwoFilesPatch */.ss)(before === undefined ? '/dev/null' : `a/${path}`, after === undefined ? '/dev/null' : `b/${path}`, before ?? '', after ?? '', undefined, undefined, options))
        .join('');
}
const mostParts = 300;
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
function withHunk(text, { startLine, endLine, replacement }) {
    const was = linesOf(text);
    if (was === undefined)
        return text;
    const edit = { start: startLine - 1, end: endLine, lines: replacement };
    return textOf({ ...was, lines: applied(was.lines, edit) });
}
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
function editsBetween(was, is) {
    const edits = [];
    let at = 0;
    for (const { value, added, removed } of diffArrays([...was], [...is])) {
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
function isCrowded(edit, edits) {
    return edit.start === 0 && saysTooLittle(edit) && edits.some(({ start }) => start === edit.end + 1);
}
function shown(edit, was) {
    if (!saysTooLittle(edit))
        return edit;
    const { start, end, lines } = edit;
    if (start > 0)
        return { start: start - 1, end, lines: [...was.slice(start - 1, start), ...lines] };
    return { start, end: Math.min(end + 1, was.length), lines: [...lines, ...was.slice(end, end + 1)] };
}
function saysTooLittle({ start, end, lines }) {
    return start === end || (lines.length === 1 && lines[0] === '');
}


/***/ }),

/***/ 7221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unclearText)
/* harmony export */ });
const unclearText = {
    condition: 'its Condition cannot be compared with the calls',
    'not-resource': 'it is not known whether its NotResource excludes the resources of the calls',
    resources: 'its resources cannot be compared with those of the calls',
};


/***/ }),

/***/ 32719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ly: () => (/* binding */ driftFailures),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   eU: () => (/* binding */ administratorFailure),
/* harmony export */   t2: () => (/* binding */ newGrantFailure),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   tW: () => (/* binding */ formatLimit)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.value) : `${limit.percent}%`;
}
function administratorFailure({ effects }) {
    const added = effects?.administrator;
    if (added === undefined || added.isAccepted)
        return [];
    return [{ code: 'administrator-access', message: 'administrator access added' }];
}
function driftFailures(drift, limits) {
    return [
        ...missingFailure(drift, limits),
        ...overGrantedFailure(drift, limits),
        ...undeterminedFailure(drift, limits),
    ];
}
function countedFindings({ findings }, limits) {
    return findings.filter((one) => {
        if (one.state === 'undetermined')
            return limits.maxUndetermined !== undefined && counts(one, limits);
        if (one.state !== 'over-granted')
            return one.state === 'missing' && counts(one, limits);
        return limits.failOnLevels.has(one.accessLevel) && counts(one, limits);
    });
}
function counts({ introduced, inBaseline }, { gate }) {
    return inBaseline !== true && (gate !== 'introduced' || introduced !== 'existing');
}
function missingFailure({ counts: total, findings }, limits) {
    const counted = findings.filter((one) => one.state === 'missing' && counts(one, limits)).length;
    if (counted <= limits.maxMissing)
        return [];
    const rest = restOf(counted, total.missing, 'that count');
    return [{ code: 'missing', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} missing (limit ${limits.maxMissing})${rest}` }];
}
function restOf(counted, all, which) {
    return counted < all ? ` ${which}, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(all)} in all` : '';
}
function overGrantedFailure({ counts: total, findings }, limits) {
    const { maxOverGranted, failOnLevels } = limits;
    const over = findings.filter((one) => one.state === 'over-granted' && counts(one, limits));
    const counted = over.filter(({ accessLevel }) => failOnLevels.has(accessLevel)).length;
    if (counted <= allowedBy(maxOverGranted, total.granted))
        return [];
    const which = counted < over.length ? 'at the levels that count' : 'that count';
    const some = restOf(counted, total.overGranted, which);
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} over-granted (limit ${formatLimit(maxOverGranted)})${some}`;
    return [{ code: 'over-granted', message }];
}
function allowedBy(limit, granted) {
    if (limit.kind === 'count')
        return limit.value;
    return Math.floor((Math.round(limit.percent * 1e6) * granted) / 1e8);
}
function undeterminedFailure({ counts: total, findings }, limits) {
    const { maxUndetermined } = limits;
    if (maxUndetermined === undefined)
        return [];
    const counted = findings.filter((one) => one.state === 'undetermined' && counts(one, limits)).length;
    if (counted <= allowedBy(maxUndetermined, total.granted))
        return [];
    const rest = restOf(counted, total.undetermined, 'that count');
    const message = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(counted)} undetermined (limit ${formatLimit(maxUndetermined)})${rest}`;
    return [{ code: 'undetermined', message }];
}
function newGrantFailure({ findings }, { failOnNew }) {
    const added = findings.filter(({ state, introduced, accessLevel }) => state !== 'accepted' && introduced === 'added' && failOnNew.has(accessLevel)).length;
    if (added === 0)
        return [];
    return [{ code: 'new-grant', message: `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(added)} new (fail-on-new)` }];
}


/***/ }),

/***/ 97750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ patternCounts),
/* harmony export */   z: () => (/* binding */ isWildcard)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

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
function patternsGone(head, base) {
    const now = new Set(head.grants.map(({ pattern }) => (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(pattern)));
    const gone = base.grants.filter(({ pattern }) => !now.has((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .asciiLower */ .F)(pattern)));
    return gone.slice(0, 200);
}


/***/ }),

/***/ 13711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ longestSpan),
/* harmony export */   Cz: () => (/* binding */ tellsOf),
/* harmony export */   Gn: () => (/* binding */ wasRead),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   RR: () => (/* binding */ isLogCoverage),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   jX: () => (/* binding */ earliestSign),
/* harmony export */   ui: () => (/* binding */ sawAny)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);

function isLogCoverage(coverage) {
    return coverage.source === 'cloudtrail-logs' || coverage.source === 'athena';
}
function concerns(coverage, principal) {
    return isLogCoverage(coverage)
        ? coverage.eventsByPrincipal.has(principal)
        : coverage.principal === principal;
}
function spanOf(coverage) {
    if (isLogCoverage(coverage))
        return coverage.span;
    if (coverage.source !== 'policy-generation')
        return coverage.trackingPeriod;
    const [first, last] = [coverage.covered[0], coverage.covered.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const { start, end } = recorded(coverage.trails, { start: first.start, end: last.end });
    return start > end ? undefined : { start, end };
}
function recorded(trails, { start, end }) {
    const read = trails.flatMap((trail) => ('readError' in trail ? [] : [trail]));
    if (read.length === 0)
        return { start, end };
    const useful = read.filter(({ multiRegion, deliveryError, readEvents, writeEvents }) => {
        return (multiRegion && deliveryError === undefined && (readEvents !== undefined || writeEvents !== undefined));
    });
    const parts = useful.map(({ recordingSince = start, stoppedAt = end }) => {
        return { start: Math.max(start, recordingSince), end: Math.min(end, stoppedAt) };
    });
    const [longest] = parts.sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest ?? { start: end, end };
}
function earliestSign(coverage) {
    if (coverage.source !== 'last-accessed')
        return undefined;
    const times = coverage.services.flatMap(({ last }) => last ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
}
function longestSpan(coverages) {
    return Math.max(0, ...coverages.map((coverage) => lengthOf(spanOf(coverage))));
}
function lengthOf(window) {
    return window === undefined ? 0 : window.end - window.start;
}
function sawAny(coverage, principal) {
    switch (coverage.source) {
        case 'cloudtrail-logs':
        case 'athena':
            return (coverage.eventsByPrincipal.get(principal) ?? 0) > 0;
        case 'policy-generation':
            return coverage.actions > 0;
        case 'last-accessed':
            return coverage.services.some(({ last }) => last !== undefined);
        case 'unused-access':
            return undefined;
    }
}
function wasRead(coverage) {
    if (isLogCoverage(coverage))
        return coverage.events > 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length > 0;
    if (coverage.source === 'last-accessed')
        return coverage.services.length > 0;
    return coverage.gaps.length === 0 || coverage.actions.length > 0;
}
function tellsOf(coverage, principal) {
    if (!concerns(coverage, principal))
        return false;
    if (!isLogCoverage(coverage) || coverage.accounts.length === 0)
        return true;
    const account = principal.split(':')[4] ?? '';
    return sawAny(coverage, principal) === true || coverage.accounts.includes(account);
}
function tolerance(unusedAfter) {
    return Math.max(Math.min(2 * _base_time__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd, unusedAfter / 4), unusedAfter / 20);
}


/***/ }),

/***/ 31374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ alarmSections)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70239);



function alarmSections(targets, space) {
    return targets.flatMap(({ name, removed = [] }) => {
        if (removed.length === 0)
            return [];
        const title = (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `⛔ ${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, 100)}: ${(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .removalCounts */ .Jd)(removed)}`;
        const blocks = [
            { kind: 'paragraph', text: [(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(...title)] },
            ...removed.flatMap((removal, index) => removalBlocks(removal, index > 0, space)),
        ];
        return [{ name: 'what was denied after its removal', priority: 101, blocks }];
    });
}
function removalBlocks(removal, next, space) {
    const { at, actions, patch, since, takesAway = [] } = removal;
    const paragraph = (...text) => ({ kind: 'paragraph', text });
    return [
        paragraph(`Removed ${(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .shortTime */ .Mj)(at)}:`),
        (0,_model__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(actions.map(removedItem), space.items, space),
        paragraph(`To undo that change${next ? ', after the one above' : ''}${sinceTexts[since]}:`),
        patchBlock(patch, space),
        ...(takesAway.length === 0
            ? []
            : [{ kind: 'paragraph', text: (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `This also removes ${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(takesAway, space.names)}.` }]),
    ];
}
const sinceTexts = {
    same: '',
    changed: ' (the files have changed since, and the patch still applies)',
    conflicts: ' (the files have changed since and the patch does not apply: copy its lines by hand)',
};
function removedItem(action) {
    const sign = action.outcome === 'denied' ? 'breaks' : 'missing';
    return { sign, text: (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(action.action)}: ${(0,_words__WEBPACK_IMPORTED_MODULE_0__/* .stopText */ .IC)(action)}` };
}
const patchBytes = 16_000;
function patchBlock(patch, { diffLines, rest }) {
    const text = patch.replace(/\n$/, '');
    const lines = text.split('\n').length;
    const fits = lines <= diffLines && new TextEncoder().encode(patch).length <= patchBytes;
    if (fits)
        return { kind: 'fenced', language: 'diff', text };
    return { kind: 'paragraph', text: (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `The patch has ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(lines)} lines. It is in ${rest}.` };
}


/***/ }),

/***/ 29937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ periodText),
/* harmony export */   SD: () => (/* binding */ observedDays),
/* harmony export */   gN: () => (/* binding */ evidenceSections),
/* harmony export */   p8: () => (/* binding */ doubtSections)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32719);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13711);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18851);
/* harmony import */ var _doubts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41003);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32794);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22365);
/* harmony import */ var _overview__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24707);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72691);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70239);










function evidenceSections(target) {
    const { principals, coverages, limits, window, comparedWith, policyFiles } = target;
    const read = target.coverages.some(_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_6__/* .wasRead */ .Gn);
    const fact = (name, value) => ({ text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${name}: ${value}` });
    const items = [
        ...(policyFiles.length === 0
            ? []
            : [fact(policyFiles.length === 1 ? 'Policy file' : 'Policy files', (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(policyFiles, 12))]),
        fact(principals.length === 1 ? 'Principal' : 'Principals', (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(principals, 12)}, in use if used since ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(target.rememberedSince ?? window.start)}`),
        ...coverages.flatMap((coverage) => coverageItems(coverage, principals.length > 1)),
        ...unmanagedItems(target),
        ...(comparedWith === undefined ? [] : [fact('Base', [(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(comparedWith.commit.slice(0, 7))])]),
        fact('Limits', (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(limitTexts(limits), 12)),
    ];
    const title = read ? (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `Evidence: ${periodText(target)}` : ['Evidence: none was read'];
    return [
        {
            name: 'evidence',
            priority: 30,
            title: { level: 2, text: title },
            blocks: [{ kind: 'list', items }],
            folded: 'evidence',
        },
    ];
}
function periodText(target) {
    const [days, whole] = [observedDays(target), wholeDays(target)];
    const { end } = days < whole ? (observed(target) ?? target.window) : target.window;
    const length = days < whole ? `${days} of ${whole} days` : (0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(whole, 'day');
    const silent = silentDays(target);
    const accounts = [...new Set(target.principals.map((arn) => arn.split(':')[4] ?? ''))];
    return (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)([
        [`${length} to ${(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .isoDay */ .kh)(end)}`],
        ...(accounts.length === 1 ? [(0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `account ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(accounts, 1)}`] : []),
        ...(silent === 0 ? [] : [[`${(0,_lines__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(silent, 'day')} without events`]]),
    ]);
}
function limitTexts(limits) {
    const { maxMissing, maxOverGranted, maxUndetermined, failOnLevels, failOnNew, gate } = limits;
    const all = failOnLevels.size === _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.length;
    return [
        `max-missing: ${maxMissing}`,
        `max-over-granted: ${(0,_drift_limits__WEBPACK_IMPORTED_MODULE_9__/* .formatLimit */ .tW)(maxOverGranted)}`,
        ...(maxUndetermined === undefined ? [] : [`max-undetermined: ${(0,_drift_limits__WEBPACK_IMPORTED_MODULE_9__/* .formatLimit */ .tW)(maxUndetermined)}`]),
        ...(all ? [] : [`fail-on-levels: ${[...failOnLevels].join(', ')}`]),
        ...(gate === 'changed' ? [] : [`gate: ${gate}`]),
        ...(failOnNew.size === 0 ? [] : [`fail-on-new: ${[...failOnNew].join(', ')}`]),
    ];
}
function coverageItems(coverage, hasMany) {
    const read = (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_json__WEBPACK_IMPORTED_MODULE_2__.readOf)(coverage));
    if (!(0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_6__/* .isLogCoverage */ .RR)(coverage)) {
        const whose = hasMany ? (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) ` (${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(coverage.principal)})` : [];
        return [{ text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `Source: ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(coverage.source)}, ${read}${whose}` }];
    }
    const { source, span, accounts, regions, daysWithoutEvents } = coverage;
    const when = span === undefined ? '' : `, ${(0,_words__WEBPACK_IMPORTED_MODULE_4__/* .shortTime */ .Mj)(span.start)} to ${(0,_words__WEBPACK_IMPORTED_MODULE_4__/* .shortTime */ .Mj)(span.end)}`;
    const where = [
        ...(accounts.length === 0 ? [] : [(0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `account${accounts.length > 1 ? 's' : ''} ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(accounts, 12)}`]),
        ...(regions.length === 0 ? [] : [(0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `region${regions.length > 1 ? 's' : ''} ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(regions, 12)}`]),
    ];
    return [
        {
            text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `Source: ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(source)}, ${read}${when}`,
            below: [
                ...(where.length === 0 ? [] : [(0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `From ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(where)}`]),
                ...(daysWithoutEvents.length === 0 ? [] : [(0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `No event on ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(daysWithoutEvents, 12)}`]),
            ],
        },
    ];
}
function unmanagedItems({ unmanaged }) {
    if (unmanaged.length === 0)
        return [];
    const kinds = { aws: ' (AWS managed)', group: ' (of a group)', inline: ' (inline)', customer: '' };
    const below = unmanaged.slice(0, 12).map(({ name, kind }) => (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 140)}${kinds[kind]}`);
    const more = unmanaged.length - below.length;
    return [
        {
            text: ['Also attached, not compared:'],
            below: [...below, ...(more > 0 ? [[`and ${more} more`]] : [])],
        },
    ];
}
function doubtSections(target, budget) {
    const { unknownParts = [], judgement } = target;
    const known = new Set(judgement.reasons.filter(isUnknownPart).map(({ message }) => message));
    const doubts = (0,_overview__WEBPACK_IMPORTED_MODULE_3__/* .doubtsOf */ .Pi)(target).filter((message) => !known.has(message));
    const unknown = known.size === 0 ? [] : [unknownItem(unknownParts)];
    const others = doubts.map((message) => ({ sign: 'doubt', text: [(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(message, 300)] }));
    const items = [...others, ...unknown];
    if (items.length === 0)
        return [];
    return [
        {
            name: 'gaps of the evidence',
            priority: 95,
            blocks: [(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(items, Math.min(budget.items, 5), budget)],
        },
    ];
}
function isUnknownPart({ code: reason }) {
    return reason === 'policy-unknown';
}
function unknownItem(parts) {
    const places = [...new Set(parts.map(({ file, line }) => `${file}:${line}`))];
    const reasons = [...new Set(parts.map(({ reason }) => reason))];
    const text = (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_doubts__WEBPACK_IMPORTED_MODULE_1__/* .unknownText */ .qL)(parts.length)} (${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .names */ .Dy)(places, 3)})`;
    const [first, ...more] = reasons;
    if (first !== undefined && more.length === 0)
        return { sign: 'doubt', text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${text}: ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(first, 300)}` };
    const below = reasons.slice(0, 5).map((reason) => [(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(reason, 300)]);
    const left = reasons.length - below.length;
    return { sign: 'doubt', text, below: [...below, ...(left > 0 ? [[`and ${left} more`]] : [])] };
}
function wholeDays({ window }) {
    return Math.max(1, Math.round((window.end - window.start) / _base_time__WEBPACK_IMPORTED_MODULE_7__/* .day */ .vd));
}
function observed({ coverages, window }) {
    const spans = coverages.flatMap((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_6__/* .spanOf */ .ee)(coverage) ?? []);
    if (spans.length === 0)
        return undefined;
    const start = Math.max(window.start, Math.min(...spans.map((span) => span.start)));
    const end = Math.min(window.end, Math.max(...spans.map((span) => span.end)));
    return start > end ? undefined : { start, end };
}
function observedDays(target) {
    const span = observed(target);
    const days = span === undefined ? 0 : Math.max(1, Math.round((span.end - span.start) / _base_time__WEBPACK_IMPORTED_MODULE_7__/* .day */ .vd));
    const whole = wholeDays(target);
    return days < whole - 1 ? days : whole;
}
function silentDays(target) {
    const span = observed(target);
    if (span === undefined)
        return 0;
    const perCoverage = target.coverages.map((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_6__/* .isLogCoverage */ .RR)(coverage) ? coverage.daysWithoutEvents.reduce((sum, one) => sum + daysIn(one, span), 0) : 0);
    return Math.min(...perCoverage);
}
function daysIn(text, span) {
    const [first = '', last = first] = text.split('/');
    const [start, end] = [(0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .parseDay */ .Iq)(first), (0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .parseDay */ .Iq)(last)];
    if (start === undefined || end === undefined)
        return 0;
    return Math.max(0, (0,_base_time__WEBPACK_IMPORTED_MODULE_7__/* .daysBetween */ .YM)(Math.max(start, span.start - _base_time__WEBPACK_IMPORTED_MODULE_7__/* .day */ .vd + 1), Math.min(end, span.end)) + 1);
}


/***/ }),

/***/ 70239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hF: () => (/* binding */ folds),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86496);


const folds = [
    'suggestion',
    'existing',
    'undetermined',
    'used',
    'notes',
    'evidence',
    'services',
];
function t(strings, ...values) {
    return strings.flatMap((text, index) => {
        const value = index === 0 ? '' : (values[index - 1] ?? '');
        const part = typeof value === 'number' ? [(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(value)] : isText(value) ? value : [value];
        return [...part, text].filter((one) => one !== '');
    });
}
function isText(value) {
    return Array.isArray(value);
}
function code(text, limit = 200) {
    return { kind: 'code', text: (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit) };
}
function prose(text, limit = 400) {
    return { kind: 'prose', text: (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, limit) };
}
function strong(...parts) {
    return { kind: 'strong', parts };
}
function joined(texts, separator = ', ') {
    return texts.flatMap((text, index) => [...(index === 0 ? [] : [separator]), ...(isText(text) ? text : [text])]);
}
function names(all, limit) {
    const shown = joined(all.slice(0, limit).map((name) => code(name)));
    const rest = all.length - Math.min(all.length, limit);
    return rest === 0 ? shown : [...shown, ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rest)} more`];
}
function listOf(items, limit, { rest, total = items.length }) {
    const shown = items.slice(0, limit);
    const more = total - shown.length;
    const text = `and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more in ${rest}`;
    return { kind: 'list', items: shown, ...(more > 0 ? { more: text } : {}) };
}


/***/ }),

/***/ 91215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   PL: () => (/* binding */ fixEvidence),
/* harmony export */   Zn: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _doubts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41003);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22365);
/* harmony import */ var _pass_plan__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77513);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29937);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70239);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22744);








function nextSteps(target, suggestion, budget) {
    const { drift, judgement } = target;
    if (judgement.verdict === 'pass')
        return [];
    if (judgement.verdict === 'inconclusive')
        return target.failsStep ? [fixEvidence(judgement.reasons)] : [];
    if ((0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .showsByService */ .tx)(drift))
        return [firstSteps(target, suggestion)];
    const plan = (0,_pass_plan__WEBPACK_IMPORTED_MODULE_6__/* .passPlan */ .L)(target, suggestion);
    const shown = plan.decide.slice(0, budget.folded).map(({ action }) => action);
    const more = plan.decide.length - shown.length;
    const steps = (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(stepsOf(plan, target, budget), '; then ');
    const blocks = [
        { kind: 'paragraph', text: (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)('To pass:')} ${steps}${shown.length === 0 ? '.' : ':'}` },
        ...(shown.length === 0
            ? []
            : [{ kind: 'fenced', language: 'yaml', text: (0,_pass_plan__WEBPACK_IMPORTED_MODULE_6__/* .acceptEntries */ .t)(shown, target) }]),
        ...(more > 0
            ? [{ kind: 'paragraph', text: (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `and ${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(more, 'more action')} in ${budget.rest}.` }]
            : []),
    ];
    return [{ name: 'how to pass', priority: 82, blocks }];
}
function stepsOf(plan, target, budget) {
    const doubts = target.judgement.reasons.filter((reason) => !(0,_words__WEBPACK_IMPORTED_MODULE_2__/* .exceeds */ .Or)(reason));
    return [
        ...administratorSteps(target),
        ...(plan.appliesSuggestion ? [['apply the suggested change']] : []),
        ...(plan.restore.length === 0 ? [] : [(0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `restore ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(plan.restore, budget.names)}`]),
        ...(doubts.length === 0 ? [] : [doubtSteps(doubts, 'fix the evidence')]),
        ...(plan.decide.length === 0 ? [] : [decisionText(plan.decide)]),
    ];
}
function administratorSteps({ drift, policyFiles }) {
    const added = drift.effects?.administrator;
    if (added === undefined || added.isAccepted)
        return [];
    const { file, line, pattern } = added;
    const at = policyFiles.length > 1 ? (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`${file}:${line}`) : `line ${line}`;
    return [
        (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `name the actions that are needed in place of ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(pattern)} (${at}), or accept ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('*')} in the target with a reason and an end date`,
    ];
}
function decisionText(decide) {
    const missing = decide.filter(({ state }) => state === 'missing').length;
    const granted = decide.length - missing;
    const ways = [
        ...(granted > 0 ? [`remove ${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(granted, 'action')} from the policy`] : []),
        ...(missing > 0 ? [`grant ${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(missing, 'missing action')} or stop the calls`] : []),
    ];
    const them = decide.length === 1 ? 'it' : 'them';
    return (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `${ways.join(', ')}, or accept ${them} with a reason and an end date in ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('.github/iam-drift.yml')}`;
}
function fixEvidence(reasons = []) {
    const text = (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)('To pass:')} ${doubtSteps(reasons, 'fix the gaps listed above')}.`;
    return { name: 'how to pass', priority: 82, blocks: [{ kind: 'paragraph', text }] };
}
function doubtSteps(reasons, gaps) {
    const doubts = reasons.filter((reason) => !(0,_words__WEBPACK_IMPORTED_MODULE_2__/* .exceeds */ .Or)(reason));
    const has = (wanted) => doubts.some((one) => one.code === wanted);
    const isThin = doubts.length === 0 || doubts.some((one) => !_doubts__WEBPACK_IMPORTED_MODULE_0__/* .ofPolicies */ .iv.has(one.code));
    const steps = has('policy-unreadable')
        ? [['split the policy file that could not be read']]
        : [
            ...(isThin ? [[gaps]] : []),
            ...(has('policy-unknown')
                ? [(0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `set the unknown values in ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('parameters')}, or in ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('var-file')} for Terraform`]
                : []),
            ...(has('attached-policy-unread')
                ? [['give the run AWS credentials, so that it reads the attached policy']]
                : []),
        ];
    return (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)(steps, '; ')}, or set ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)('fail-on-inconclusive: false')}`;
}
function firstSteps(target, suggestion) {
    const [first] = suggestion.unchanged.filter(({ file }) => target.policyFiles.includes(file));
    const but = (0,_suggestion__WEBPACK_IMPORTED_MODULE_5__/* .changedFiles */ .Y_)(target, suggestion).length > 0
        ? 'The suggested change does not edit one statement'
        : 'No change is suggested';
    const kept = first === undefined ? [] : (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) ` ${but}: ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`${first.file}:${first.line}`)}, ${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(first.reason)}.`;
    const services = ['remove the services never used, then narrow the patterns of those in use'];
    const steps = (0,_model__WEBPACK_IMPORTED_MODULE_4__/* .joined */ .oR)([...administratorSteps(target), services], '; then ');
    const text = (0,_model__WEBPACK_IMPORTED_MODULE_4__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_4__/* .strong */ .ko)('To begin:')} ${steps}.${kept}`;
    return { name: 'how to begin', priority: 82, blocks: [{ kind: 'paragraph', text }] };
}
function warning(target) {
    const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
    const recent = ages ? ', or granted only recently,' : '';
    return `A permission used less than once in ${(0,_lines__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)((0,_evidence__WEBPACK_IMPORTED_MODULE_3__/* .observedDays */ .SD)(target), 'day')} (a backup, a yearly job, an incident)${recent} can be reported as unused. Ask its owner before removing it.`;
}


/***/ }),

/***/ 90431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ onStatement),
/* harmony export */   Z: () => (/* binding */ onResources)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86496);
/* harmony import */ var _policy_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32575);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70239);




function shortName(arn) {
    const parts = arn.split(':');
    return (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(arn.startsWith('arn:') && parts.length > 5 ? parts.slice(5).join(':') : arn, 80);
}
function onResources({ resources, allResources, distinctResources = 0 }) {
    const all = [...new Set(resources.map(shortName))];
    if (all.length === 0)
        return [];
    const total = Math.max(all.length, distinctResources);
    const wide = all.slice(0, 2).join('').length > 40;
    const shown = all.slice(0, total > 2 || wide ? 1 : 2);
    const rest = total - shown.length;
    const isCounted = allResources === true || distinctResources > 0;
    const list = (0,_model__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(shown.map((name) => (0,_model__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)));
    return rest === 0 ? list : (0,_model__WEBPACK_IMPORTED_MODULE_2__.t) `${list} and ${isCounted ? '' : 'at least '}${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest)} more`;
}
function onStatement(on) {
    const all = onResources({ resources: (0,_policy_model__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(on), allResources: true });
    return on.kind === 'all-but' ? (0,_model__WEBPACK_IMPORTED_MODULE_2__.t) `all but ${all}` : all;
}


/***/ }),

/***/ 75299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ documentOf),
  M: () => (/* binding */ trendLine)
});

// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/evidence/source-coverage.ts
var source_coverage = __webpack_require__(13711);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/report/overview.ts
var report_overview = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/report/trend.ts
var report_trend = __webpack_require__(61601);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/report/document/alarms.ts
var alarms = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/report/document/model.ts
var model = __webpack_require__(70239);
;// CONCATENATED MODULE: ./src/report/document/generated.ts

function generatedSections({ generated }, budget) {
    if (generated === undefined || budget.generated !== true)
        return [];
    const { paths, diff } = generated;
    const where = (0,model.t) `The policy that the recorded activity needs is in ${(0,model/* names */.Dy)(paths, budget.names)}. The diff compares it with the committed policy.`;
    const limits = (0,model.t) `It grants the actions whose calls succeeded, and nothing that the evidence does not record: compare it with the undetermined actions before you use it. Deny statements and Conditions of the committed policy are not in it.`;
    const lines = diff.trimEnd().split('\n').length;
    const shown = lines > budget.diffLines
        ? { kind: 'paragraph', text: (0,model.t) `The diff has ${lines} lines.` }
        : { kind: 'fenced', language: 'diff', text: diff.trimEnd() };
    const blocks = [{ kind: 'paragraph', text: where }, shown, { kind: 'paragraph', text: limits }];
    return [
        {
            name: 'the generated policy',
            priority: 44,
            title: { level: 2, text: ['Generated policy'] },
            blocks,
            folded: 'suggestion',
        },
    ];
}
function generatedTexts(targets, budget) {
    if (budget.generated === true)
        return [];
    const paths = targets.flatMap(({ generated }) => generated?.paths ?? []);
    const [first] = paths;
    if (first === undefined)
        return [];
    return [
        paths.length === 1
            ? (0,model.t) `generated policy: ${(0,model/* code */.aY)(first)} in the report directory`
            : (0,model.t) `generated policies: ${(0,model/* code */.aY)('generated/')} in the report directory`,
    ];
}

// EXTERNAL MODULE: ./src/report/document/next-steps.ts
var next_steps = __webpack_require__(91215);
// EXTERNAL MODULE: ./src/report/groups.ts
var report_groups = __webpack_require__(56900);
// EXTERNAL MODULE: ./src/drift/effects.ts
var effects = __webpack_require__(7221);
;// CONCATENATED MODULE: ./src/report/document/change.ts




function effectSections(target, budget) {
    return [
        ...accepts(target, budget),
        ...widens(target, budget),
        ...unclear(target, budget),
        ...removes(target, budget),
    ];
}
function accepts({ newAcceptances = [] }, budget) {
    const items = newAcceptances.map(({ action, reason, expires, accepts: actions }) => {
        const what = actions.length === 0
            ? 'no current finding'
            : (0,model.t) `${(0,lines/* plural */.LS)(actions.length, 'action')} (${(0,model/* names */.Dy)(actions, budget.names)})`;
        const why = (0,model.t) `${(0,model/* prose */.CS)(expires, 20)}: ${(0,model/* prose */.CS)(reason, 200)}`;
        return { sign: 'widens', text: (0,model.t) `${(0,model/* code */.aY)(action)} accepts ${what} until ${why}` };
    });
    const list = { title: 'Accepted by this pull request', name: 'what is accepted', priority: 87 };
    return section({ ...list, items }, budget);
}
function widens({ drift }, budget) {
    const items = (drift.effects?.loosened ?? []).map((deny) => {
        const what = deny.kind === 'removed' ? 'Deny removed' : 'Deny changed, may deny less';
        const was = (0,model/* code */.aY)(`${deny.file}:${deny.line}`);
        return {
            sign: 'widens',
            text: (0,model.t) `${what}${sidOf(deny)}: ${(0,model/* names */.Dy)(deny.actions, budget.names)} (base: ${was})`,
        };
    });
    return section({ title: 'Widens', name: 'what is widened', priority: 86, items }, budget);
}
function unclear({ drift, policyFiles }, budget) {
    const items = (drift.effects?.unclear ?? []).map((deny) => {
        const at = {
            kind: 'location',
            file: deny.file,
            line: deny.line,
            hasMany: policyFiles.length > 1,
        };
        const text = (0,model.t) `New Deny${sidOf(deny)} on ${(0,model/* names */.Dy)(deny.actions, budget.names)} in use: ${effects/* unclearText */.u[deny.why]}. ${at}`;
        return { ...(deny.isDoubt ? { sign: 'doubt' } : {}), text };
    });
    const name = 'what could not be compared';
    return section({ title: 'Changed, not comparable', name, priority: 85, items }, budget);
}
function removes({ drift }, budget) {
    const all = drift.effects?.removes ?? [];
    const items = [...(0,report_groups/* groupBy */.$z)(all, ({ cause }) => cause.text)].map(([text, members]) => {
        const actions = members.map(({ action }) => action);
        return { text: (0,model.t) `${(0,model/* names */.Dy)(actions, budget.names)}: ${(0,model/* prose */.CS)(text, 200)}. Ask the owner before merging.` };
    });
    const list = { title: 'Removes: undetermined', name: 'what is removed', priority: 83 };
    return section({ ...list, items, count: all.length }, budget);
}
function section({ title, name, priority, items, count = items.length }, budget) {
    if (items.length === 0)
        return [];
    const blocks = [(0,model/* listOf */.c3)(items, budget.items, budget)];
    return [{ name, priority, title: { level: 2, text: (0,model.t) `${title} (${count})` }, blocks }];
}
function sidOf({ sid }) {
    return sid === undefined ? [] : (0,model.t) ` (Sid ${(0,model/* code */.aY)(sid, 64)})`;
}
function administratorText({ drift, change, policyFiles }) {
    const added = drift.effects?.administrator;
    if (added === undefined)
        return [];
    const { pattern, resources, file, line, grants, isAccepted } = added;
    const title = change === 'new' ? 'New role with administrator access:' : 'Adds administrator access:';
    const at = { kind: 'location', file, line, hasMany: policyFiles.length > 1 };
    const accepted = isAccepted ? ' It is accepted.' : '';
    return (0,model.t) `${(0,model/* strong */.ko)(title)} ${(0,model/* code */.aY)(pattern, 100)} on ${(0,model/* names */.Dy)(resources, 2)} grants ${(0,lines/* plural */.LS)(grants, 'action')}.${accepted} ${at}`;
}

// EXTERNAL MODULE: ./src/report/document/evidence.ts
var evidence = __webpack_require__(29937);
// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(97750);
// EXTERNAL MODULE: ./src/report/escalation.ts
var escalation = __webpack_require__(36937);
// EXTERNAL MODULE: ./src/report/document/resources.ts
var document_resources = __webpack_require__(90431);
;// CONCATENATED MODULE: ./src/report/document/granted.ts








function addedSections(target, budget) {
    const { stage } = target;
    const noEvidence = stage?.kind === 'new-role' || stage?.kind === 'not-gathered';
    const titles = { 'new-role': 'Granted to the new role', 'not-gathered': 'Adds' };
    const byName = noEvidence ? (one) => (0,report_groups/* isAdded */.N0)(one) && !(0,report_groups/* isOverGranted */.Ox)(one) : report_groups/* isAddedByName */.zw;
    const named = noEvidence ? titles[stage.kind] : 'Adds: too new to judge';
    const hasNamed = target.drift.findings.some((one) => (0,report_groups/* isAddedWide */.W1)(one) && one.named === true);
    const adds = hasNamed ? 'Adds' : 'Adds by wildcard';
    const wide = { name: 'over-granted actions added', priority: 88 };
    const unread = { name: 'actions added by wildcards', priority: 87 };
    return [
        ...listSection({ ...wide, target, which: report_groups/* isAddedWide */.W1, title: `${adds}: no recorded use` }, budget),
        ...(noEvidence
            ? []
            : listSection({ ...unread, target, which: report_groups/* isAddedUnjudged */.Z5, title: 'Adds by wildcard: use unknown' }, budget)),
        ...listSection({ target, which: byName, name: 'actions added', priority: 84, title: named }, budget),
    ];
}
function overGrantedSections(target, budget) {
    const { drift, change } = target;
    const known = change !== undefined && drift.findings.some(({ introduced }) => introduced === 'existing');
    const which = (one) => (0,report_groups/* isOverGranted */.Ox)(one) && !(0,report_groups/* isAddedWide */.W1)(one);
    const list = { target, which, name: 'over-granted actions', priority: 80 };
    return known
        ? listSection({ ...list, title: 'Existing drift, not from this pull request', folded: 'existing' }, budget)
        : listSection({ ...list, title: 'Over-granted' }, budget);
}
function listSection(list, budget) {
    const { target, which, name, priority, title, folded } = list;
    const findings = target.drift.findings.filter(which);
    const groups = (0,report_groups/* overGrantedByPattern */.Zp)(target.drift, which);
    if (groups.length === 0)
        return [];
    const limit = folded === undefined ? budget.items : budget.folded;
    const shown = groups.slice(0, limit);
    const rest = groups.slice(limit).flatMap((group) => group.findings);
    const known = findings.filter(({ inBaseline }) => inBaseline).length;
    const count = `${(0,time/* grouped */.zD)(findings.length)}${known > 0 ? `, ${(0,time/* grouped */.zD)(known)} of them in the baseline` : ''}`;
    const items = shown.map((group) => patternItem(group, target, budget));
    return [
        {
            name,
            priority,
            title: { level: 2, text: (0,model.t) `${title} (${count})` },
            blocks: [{ kind: 'list', items: [...items, ...restItems(rest, groups.length - shown.length, budget)] }],
            ...(folded === undefined ? {} : { folded }),
        },
    ];
}
function restItems(rest, patterns, budget) {
    if (rest.length === 0)
        return [];
    const services = [...(0,report_groups/* groupBy */.$z)(rest, ({ action }) => (0,report_groups/* serviceOf */.z5)(action))]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([service, members]) => `${service} (${(0,time/* grouped */.zD)(members.length)})`);
    const text = (0,model.t) `and ${(0,lines/* plural */.LS)(patterns, 'more pattern')} with ${(0,lines/* plural */.LS)(rest.length, 'action')} in ${budget.rest}: ${(0,model/* names */.Dy)(services, budget.names)}`;
    return [{ text }];
}
function patternItem(group, target, budget) {
    const { pattern, accessLevel, file, line, on } = group;
    const at = { kind: 'location', file, line, hasMany: target.policyFiles.length > 1 };
    const facts = (0,model/* joined */.oR)([...evidenceOf(group, target.window), ...escalationWords(group)]);
    const where = (0,document_resources/* onStatement */.J)(on);
    const resources = where.length === 0 ? [] : (0,model.t) ` on ${where}`;
    const head = (0,model.t) `${(0,model/* code */.aY)(pattern, 100)}${wasText(group)}${resources}`;
    return {
        sign: accessLevel,
        text: (0,model.t) `${head}${facts.length === 0 ? [] : (0,model.t) `: ${facts}`}. ${at}`,
        below: [
            ...(isWide(group) ? [namesOf(group, target.window, budget)] : []),
            ...escalationLines(group, budget),
        ],
    };
}
function wasText({ adds, findings }) {
    const was = findings.some(({ introduced }) => introduced === 'added') ? (adds?.was ?? []) : [];
    return was.length === 0 ? [] : (0,model.t) ` (was ${(0,model/* names */.Dy)(was, 2)})`;
}
function isWide({ pattern, grants }) {
    return grants > 1 || (0,pattern_counts/* isWildcard */.z)(pattern);
}
const levelWords = {
    'Permissions management': 'permissions management',
    Write: 'write',
    Tagging: 'tagging',
    Read: 'read',
    List: 'list',
};
function evidenceOf(group, window) {
    const { findings, adds, accessLevel, grants } = group;
    const [only] = findings;
    if (!isWide(group) && only !== undefined)
        return [[levelWords[accessLevel]], ...(only.state === 'over-granted' ? [[useOf(only, window)]] : [])];
    if (adds !== undefined && only?.introduced === 'added') {
        const risky = adds.risky > 0 ? [(0,model.t) `${adds.risky} of them write or manage permissions`] : [];
        return [[`adds ${(0,lines/* plural */.LS)(adds.actions, 'action')}`], ...risky];
    }
    const levels = new Set(findings.map((one) => one.accessLevel));
    const risky = findings.filter((one) => one.accessLevel === accessLevel).length;
    const all = levels.size === 1 ? levelWords[accessLevel] : `${(0,time/* grouped */.zD)(risky)} of them ${levelWords[accessLevel]}`;
    return [(0,model.t) `${findings.length} of ${grants} over-granted`, [all]];
}
function useOf(finding, window) {
    const ago = (0,words/* lastUse */.yC)(finding, window);
    return ago === 'never' ? 'never called' : `last called ${ago}`;
}
function pathsOf(findings) {
    const paths = findings.flatMap(({ escalation }) => escalation ? [[escalation.name, escalation]] : []);
    return [...new Map(paths).values()];
}
function escalationWords({ pattern, findings }) {
    const [path] = pathsOf(findings);
    if (path === undefined)
        return [];
    const isSimple = path.actions.length === 1 && path.actions[0] === pattern;
    return [isSimple ? (0,model.t) `privilege escalation, ${gainOf(path)}` : ['privilege escalation']];
}
function escalationLines({ pattern, findings }, { names: limit }) {
    const paths = pathsOf(findings).filter(({ actions }) => actions.length > 1 || actions[0] !== pattern);
    const shown = paths.slice(0, pathLimit).map((path) => {
        const [first = '', ...others] = path.actions;
        const partners = others.length === 0 ? [] : (0,model.t) ` with ${(0,model/* names */.Dy)(others, limit)}`;
        return (0,model.t) `Privilege escalation: ${(0,model/* code */.aY)(first)}${partners} ${gainOf(path)}`;
    });
    const rest = paths.length - shown.length;
    return rest === 0 ? shown : [...shown, [`and ${(0,lines/* plural */.LS)(rest, 'more privilege escalation path')}`]];
}
const pathLimit = 3;
function gainOf(path) {
    const gain = (0,model/* prose */.CS)(path.gain, 200);
    return path.bounds === undefined ||
        (path.actions.length === 1 && path.bounds.every(({ conditionKeys }) => conditionKeys === undefined))
        ? [gain]
        : (0,model.t) `${gain} ${(0,model/* prose */.CS)((0,escalation/* boundsText */.F)(path, (text) => text).trim())}`;
}
function namesOf({ findings }, window, budget) {
    const shown = findings.slice(0, budget.names).map((finding) => {
        const ago = finding.state === 'over-granted' ? (0,words/* lastUse */.yC)(finding, window) : 'never';
        return ago === 'never' ? [(0,model/* code */.aY)(finding.action)] : (0,model.t) `${(0,model/* code */.aY)(finding.action)} (${ago})`;
    });
    const rest = findings.length - shown.length;
    return rest === 0 ? (0,model/* joined */.oR)(shown) : (0,model.t) `${(0,model/* joined */.oR)(shown)} and ${(0,time/* grouped */.zD)(rest)} more`;
}

;// CONCATENATED MODULE: ./src/report/document/headline.ts







function headingText(target) {
    const { before, name, after } = (0,words/* headlineParts */.$5)(target);
    const { verdict, reasons } = target.judgement;
    const admin = reasons.find((reason) => reason.code === 'administrator-access');
    const news = admin === undefined ? '' : `: ${admin.message}`;
    return (0,model.t) `${before} ${(0,model/* code */.aY)(name, 100)}${verdict === 'fail' ? news : after}`;
}
function introduction(target) {
    const { judgement, failsStep, problem } = target;
    const limits = judgement.reasons
        .filter((reason) => (0,words/* exceeds */.Or)(reason) && reason.code !== 'administrator-access')
        .map(({ message }) => message)
        .join(', ');
    const news = mergingText(target);
    const admin = administratorText(target);
    const exceeded = judgement.verdict === 'fail' && limits !== '';
    const stage = (0,words/* stageText */.U2)(target);
    const texts = [
        ...settingsText(target),
        ...(admin.length === 0 ? [] : [admin]),
        ...(news.length === 0 ? [] : [news]),
        ...(!exceeded ? [] : [news.length === 0 ? [(0,model/* strong */.ko)(`${limits}.`)] : [`Limits exceeded: ${limits}.`]]),
        ...(stage === undefined ? [] : [[(0,model/* prose */.CS)(stage)]]),
        ...(problem === undefined ? changeTexts(target) : []),
        ...(problem === undefined && stage === undefined && !target.coverages.some(source_coverage/* wasRead */.Gn)
            ? [nothingRead(target)]
            : []),
        ...(judgement.verdict !== 'pass' && !failsStep ? [['Reported only: this does not fail the check.']] : []),
    ];
    return texts.map((text) => ({ kind: 'paragraph', text }));
}
function settingsText({ stricterAtBase, judgement, newAcceptances = [] }) {
    if (stricterAtBase === undefined)
        return [];
    const raised = stricterAtBase.loosened.map(({ name, from, to }) => {
        return (0,model.t) `${name === 'gate' ? 'changes' : 'raises'} ${(0,model/* code */.aY)(name)} from ${from} to ${to}`;
    });
    const accepted = new Set(newAcceptances.flatMap(({ accepts }) => accepts)).size;
    const parts = [...raised, ...(accepted > 0 ? [[`accepts ${(0,lines/* plural */.LS)(accepted, 'action')}`]] : [])];
    const why = parts.length === 0 ? ['changes the settings it is checked with'] : (0,model/* joined */.oR)(parts, ' and ');
    const what = judgement.verdict === 'pass' ? 'Passes' : 'Does not fail';
    return [[(0,model/* strong */.ko)(...(0,model.t) `${what} only because this pull request ${why}.`)]];
}
function mergingText(target) {
    const parts = (0,words/* newsOf */.Lq)(target);
    if (parts.length === 0)
        return [];
    const opens = target.drift.findings.filter((one) => (0,report_groups/* isAdded */.N0)(one) && one.escalation !== undefined).length;
    const which = opens === 1 ? '1 of them allows' : `${(0,time/* grouped */.zD)(opens)} of them allow`;
    const also = opens === 0 ? '' : ` ${which} privilege escalation.`;
    return (0,model.t) `${(0,model/* strong */.ko)(`Merging this ${(0,words/* enumerated */.BD)(parts, ', and ')}.`)}${also}`;
}
function changeTexts({ change, comparedWith }) {
    const deleted = comparedWith?.deleted ?? [];
    if (deleted.length > 0 && deleted.every((one) => one.includes('#')))
        return [(0,model.t) `This pull request removes ${(0,model/* names */.Dy)(deleted, 3)}.`];
    if (deleted.length > 0)
        return [
            (0,model.t) `This pull request deletes ${(0,model/* names */.Dy)(deleted, 3)}. If a file was moved, change its path in the target. If the role is deleted too, remove the target.`,
        ];
    if (change === 'none')
        return [['What the policies grant does not change.']];
    if (change === 'same-actions')
        return [
            [
                'The known actions that it grants are the same. Resources, Conditions or unknown actions change, and they are not compared: review them.',
            ],
        ];
    return [];
}
function nothingRead({ policyFiles, drift }) {
    const verb = policyFiles.length === 1 ? 'grants' : 'grant';
    return (0,model.t) `No evidence was read. ${(0,model/* names */.Dy)(policyFiles, 3)} ${verb} ${(0,lines/* plural */.LS)(drift.counts.granted, 'action')} whose use is unknown.`;
}

;// CONCATENATED MODULE: ./src/report/document/missing.ts



function missingSections({ drift, change, stage, window }, budget) {
    const missing = drift.findings.filter(({ state }) => state === 'missing');
    const breaks = missing.filter(({ introduced }) => introduced === 'removed');
    const others = missing.filter(({ introduced }) => introduced !== 'removed');
    const existing = change !== undefined && others.every(({ introduced }) => introduced !== undefined);
    const title = stage?.kind === 'removed-role' ? 'In use until now' : 'Breaks: in use, no longer granted';
    return [
        { title, name: 'what merging would break', priority: 92, findings: breaks },
        {
            title: existing ? 'Missing before this pull request' : 'Missing: in use, not granted',
            name: 'missing actions',
            priority: 90,
            findings: [
                ...others.filter(({ currentlyDenied }) => currentlyDenied),
                ...others.filter(({ currentlyDenied }) => !currentlyDenied),
            ],
        },
    ]
        .filter(({ findings }) => findings.length > 0)
        .map(({ findings, title: text, ...section }) => {
        const items = findings.map((finding) => itemOf(finding, findings === breaks, window));
        const blocks = [(0,model/* listOf */.c3)(items, budget.items, budget)];
        return { ...section, title: { level: 2, text: (0,model.t) `${text} (${findings.length})` }, blocks };
    });
}
function itemOf(finding, breaks, window) {
    const calls = (0,words/* callsOf */.p9)(finding, (last) => (0,words/* shortDay */.tE)(last, window));
    const why = breaks ? [] : [(0,model/* prose */.CS)(finding.reason)];
    const where = finding.deniedAt;
    const denied = where === undefined
        ? []
        : (0,model.t) `. Denied at ${{ kind: 'location', file: where.file, line: where.line, hasMany: false }}`;
    const evidence = (0,model/* joined */.oR)([...why, ...calls]);
    const on = (0,document_resources/* onResources */.Z)(finding);
    return {
        sign: breaks || finding.currentlyDenied === true ? 'breaks' : 'missing',
        text: (0,model.t) `${(0,model/* code */.aY)(finding.action)}${on.length === 0 ? [] : (0,model.t) ` on ${on}`}${evidence.length === 0 ? [] : (0,model.t) `: ${evidence}`}${denied}`,
    };
}

;// CONCATENATED MODULE: ./src/report/document/services.ts




function wideRoleSections(drift, budget) {
    const services = (0,report_groups/* byService */.FH)(drift).filter(({ overGranted }) => overGranted > 0);
    const lists = [
        ['Services never used', services.filter(({ inUse }) => !inUse)],
        ['Over-granted in services in use', services.filter(({ inUse }) => inUse)],
    ];
    return lists.flatMap(([title, members]) => {
        if (members.length === 0)
            return [];
        const items = (0,report_groups/* riskiestFirst */.jQ)(members).map(serviceItem);
        const actions = members.reduce((sum, { overGranted }) => sum + overGranted, 0);
        const count = `${(0,lines/* plural */.LS)(members.length, 'service')}, ${(0,lines/* plural */.LS)(actions, 'action')}`;
        return [
            {
                name: title.toLowerCase(),
                priority: 80,
                title: { level: 2, text: (0,model.t) `${title}: ${count}` },
                blocks: [(0,model/* listOf */.c3)(items, budget.items, budget)],
            },
        ];
    });
}
function serviceItem({ service, overGranted, levels }) {
    const shares = levels.map(([level, count]) => `${(0,time/* grouped */.zD)(count)} ${level.toLowerCase()}`).join(', ');
    const [riskiest] = levels;
    return {
        ...(riskiest === undefined ? {} : { sign: riskiest[0] }),
        text: (0,model.t) `${(0,model/* code */.aY)(service)}: ${overGranted} over-granted (${shares})`,
    };
}
function chartSections({ drift }, { services: limit }) {
    const services = (0,report_groups/* byService */.FH)(drift);
    if (limit === undefined || services.length < 2)
        return [];
    const rows = services.slice(0, limit).map((service) => {
        const { used, overGranted, undetermined, granted } = service;
        const rest = granted - used - overGranted - undetermined;
        const counts = [granted, used, overGranted, undetermined, rest];
        return [
            [(0,model/* code */.aY)(service.service)],
            [bar(service)],
            ...counts.map((count) => (count === 0 ? [] : [(0,time/* grouped */.zD)(count)])),
        ];
    });
    const head = ['Service', '', 'Granted', '🟩 Used', '🟥 Over-granted', '⬜ Undetermined', '🟦 Accepted'];
    const more = services.length - rows.length;
    const title = more > 0 ? `By service (${rows.length} of ${services.length})` : 'By service';
    return [
        {
            name: 'the services',
            priority: 35,
            title: { level: 2, text: [title] },
            blocks: [{ kind: 'table', head, rows }],
            folded: 'services',
        },
    ];
}
const squares = 10;
function bar({ granted, used, overGranted, undetermined }) {
    const accepted = granted - used - overGranted - undetermined;
    const parts = [
        ['🟥', overGranted],
        ['🟦', accepted],
        ['🟩', used],
        ['⬜', undetermined],
    ];
    const lengths = parts.map(([, count]) => count === 0 ? 0 : Math.max(1, Math.floor((count * squares) / granted)));
    const longest = lengths.indexOf(Math.max(...lengths));
    const rest = squares - lengths.reduce((sum, length) => sum + length, 0);
    return parts
        .map(([square], at) => square.repeat((lengths[at] ?? 0) + (at === longest ? rest : 0)))
        .join('');
}

// EXTERNAL MODULE: ./src/report/document/suggestion.ts
var document_suggestion = __webpack_require__(22744);
;// CONCATENATED MODULE: ./src/report/notes.ts

const nameLimit = 8;
const together = new Map([
    [
        'granted-outside',
        (count) => `${(0,lines/* plural */.LS)(count, 'action')} succeeded and are granted outside the files (an attached policy, a resource or key policy, or a KMS grant)`,
    ],
    [
        'used-by-other-target',
        (count) => `${(0,lines/* plural */.LS)(count, 'action')} are not used here, and used by other targets that share the text`,
    ],
]);
function shownNotes(notes) {
    return notes.flatMap((note) => {
        const words = together.get(note.code);
        const alike = words === undefined ? [] : notes.filter(({ code }) => code === note.code);
        if (words === undefined || alike.length === 1)
            return [note];
        if (note !== alike[0])
            return [];
        const names = alike.flatMap(({ action }) => action ?? []);
        const more = names.length > nameLimit ? ` and ${names.length - nameLimit} more` : '';
        return [
            { code: note.code, message: `${words(alike.length)}: ${names.slice(0, nameLimit).join(', ')}${more}` },
        ];
    });
}

;// CONCATENATED MODULE: ./src/report/document/undetermined.ts





function uncountedSections({ drift }, budget) {
    const accepted = drift.findings.filter(({ state }) => state === 'accepted');
    const causes = (0,report_groups/* undeterminedByCause */.Vb)(drift, (one) => !(0,report_groups/* isAddedByName */.zw)(one) && !(0,report_groups/* isAddedUnjudged */.Z5)(one));
    const undetermined = causes.reduce((sum, { actions }) => sum + actions.length, 0);
    if (undetermined + accepted.length === 0)
        return [];
    const open = causes.map(({ cause, actions }) => {
        const step = (0,model.t) `Next step: ${(0,model/* prose */.CS)(cause.reveal, 200)}`;
        return { text: (0,model.t) `${(0,model/* names */.Dy)(actions, budget.names)}: ${(0,model/* prose */.CS)(cause.text, 200)}. ${step}` };
    });
    const lists = [
        ...(open.length === 0 ? [] : [(0,model/* listOf */.c3)(open, budget.folded, budget)]),
        ...(accepted.length === 0 ? [] : [(0,model/* listOf */.c3)(accepted.map(acceptedItem), budget.folded, budget)]),
    ];
    const parts = [
        ...(undetermined > 0 ? [`Undetermined (${(0,time/* grouped */.zD)(undetermined)})`] : []),
        ...(accepted.length > 0 ? [`accepted (${acceptedCount(accepted)})`] : []),
    ].join(', ');
    const title = `${parts.charAt(0).toUpperCase()}${parts.slice(1)}`;
    return [
        {
            name: 'undetermined and accepted actions',
            priority: 50,
            title: { level: 2, text: [title] },
            blocks: lists,
            folded: 'undetermined',
        },
    ];
}
const soonDays = 14;
function acceptedItem({ action, acceptedBy, location }) {
    const { reason = '', until = '', daysLeft = soonDays + 1 } = acceptedBy ?? {};
    const ends = daysLeft === 0 ? 'today' : `in ${(0,lines/* plural */.LS)(daysLeft, 'day')}`;
    const soon = daysLeft <= soonDays ? ` (ends ${ends})` : '';
    const absent = location === undefined ? ', not granted' : '';
    return {
        text: (0,model.t) `${(0,model/* code */.aY)(action)}${absent}: accepted until ${(0,model/* prose */.CS)(until, 20)}${soon}: ${(0,model/* prose */.CS)(reason, 200)}`,
    };
}
function acceptedCount(accepted) {
    const absent = accepted.filter(({ location }) => location === undefined).length;
    const days = Math.min(...accepted.map(({ acceptedBy }) => acceptedBy?.daysLeft ?? soonDays + 1));
    const ending = accepted.filter(({ acceptedBy }) => acceptedBy?.daysLeft === days).length;
    const ends = `${(0,time/* grouped */.zD)(ending)} ${ending === 1 ? 'ends' : 'end'} ${days === 0 ? 'today' : `in ${(0,lines/* plural */.LS)(days, 'day')}`}`;
    return [
        (0,time/* grouped */.zD)(accepted.length),
        ...(absent > 0 ? [`${(0,time/* grouped */.zD)(absent)} not granted`] : []),
        ...(days <= soonDays ? [ends] : []),
    ].join(', ');
}
function usedSections({ drift }, budget) {
    const { used } = drift;
    if (used.length === 0)
        return [];
    const shown = used.slice(0, budget.folded * budget.names);
    const rest = used.length - shown.length;
    const more = rest === 0 ? '' : ` and ${(0,time/* grouped */.zD)(rest)} more in ${budget.rest}`;
    return [
        {
            name: 'used actions',
            priority: 36,
            title: { level: 2, text: (0,model.t) `Used (${used.length})` },
            blocks: [{ kind: 'paragraph', text: (0,model.t) `${(0,model/* joined */.oR)(shown.map((action) => (0,model/* code */.aY)(action)))}${more}` }],
            folded: 'used',
        },
    ];
}
function noteSections({ drift, policyFiles }, budget) {
    const notes = shownNotes(drift.notes);
    if (notes.length === 0)
        return [];
    const items = notes.map(({ message, file, line }) => {
        if (file === undefined)
            return { text: [(0,model/* prose */.CS)(message)] };
        const at = { kind: 'location', file, ...(line === undefined ? {} : { line }) };
        const end = /[.?]$/.test(message) ? '' : '.';
        return { text: (0,model.t) `${(0,model/* prose */.CS)(message)}${end} ${{ ...at, hasMany: policyFiles.length > 1 }}` };
    });
    return [
        {
            name: 'notes',
            priority: 40,
            title: { level: 2, text: (0,model.t) `Notes (${notes.length})` },
            blocks: [(0,model/* listOf */.c3)(items, budget.folded, budget)],
            folded: 'notes',
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/document/target.ts











function targetSections(target, suggestion, budget, settings = [], rank) {
    const head = {
        name: 'targets',
        priority: 0,
        title: { level: 1, verdict: target.judgement.verdict, text: headingText(target) },
        blocks: introduction(target),
    };
    const body = [
        ...(0,evidence/* doubtSections */.p8)(target, budget),
        ...missingSections(target, budget),
        ...addedSections(target, budget),
        ...effectSections(target, budget),
        ...((0,report_groups/* showsByService */.tx)(target.drift)
            ? wideRoleSections(target.drift, budget)
            : overGrantedSections(target, budget).filter(({ folded }) => folded === undefined)),
        ...(0,next_steps/* nextSteps */.Zn)(target, suggestion, budget),
        ...settings,
        ...(0,document_suggestion/* suggestionSections */.VW)(target, suggestion, budget),
        ...generatedSections(target, budget),
        ...((0,report_groups/* showsByService */.tx)(target.drift)
            ? []
            : overGrantedSections(target, budget).filter(({ folded }) => folded !== undefined)),
        ...uncountedSections(target, budget),
        ...usedSections(target, budget),
        ...noteSections(target, budget),
        ...chartSections(target, budget),
        ...(0,evidence/* evidenceSections */.gN)(target),
    ];
    const { first, below } = prioritiesOf(target, rank);
    const begin = { ...head, priority: first };
    return [begin, ...body.map((section) => ({ ...section, priority: below(section.priority), under: begin }))];
}
const decisive = 76;
function prioritiesOf({ judgement }, rank) {
    if (judgement.verdict === 'pass' && rank !== undefined)
        return { first: 59, below: (priority) => Math.min(priority, 58) };
    if (rank === undefined)
        return { first: 99, below: (priority) => Math.min(priority, 98) };
    const step = 30 / rank.of;
    const lowest = 62 + step * (rank.of - rank.index - 1);
    const below = (priority) => priority < decisive ? Math.min(priority, 61) : lowest + (step * Math.min(priority, 98)) / 100;
    return { first: lowest + step, below };
}

;// CONCATENATED MODULE: ./src/report/document/run.ts











function documentOf(run, suggestion, budget) {
    const { targets, history = [] } = run;
    const settings = [
        ...uncheckedSections(run, budget),
        ...notCheckedSections(run, budget),
        ...settingsSections(run, budget),
    ];
    const trend = (0,report_trend/* trendText */.t)(history, targets.map(({ name }) => name));
    return {
        sections: [
            ...(0,alarms/* alarmSections */.U)(targets, budget),
            ...noticeSections(run),
            ...(targets.length < 2
                ? oneTarget(run, suggestion, budget, settings)
                : manyTargets(run, suggestion, budget, settings)),
        ],
        footer: [...(0,words/* unchangedTexts */.Sd)(run).map((text) => [text]), ...generatedTexts(targets, budget)],
        ...adviceOf(targets),
        ...(trend === undefined ? {} : { trend: trendLine(trend) }),
    };
}
function trendLine({ chart, words }) {
    return (0,model.t) `${(0,model/* strong */.ko)('Trend')} ${(0,model/* code */.aY)(chart)} ${words}`;
}
function oneTarget({ targets: [only] }, suggestion, budget, settings) {
    if (only !== undefined)
        return targetSections(only, suggestion, budget, settings);
    const title = { level: 1, verdict: 'pass', text: [words/* noPolicyChanges */.N] };
    return [{ name: 'targets', priority: 100, title, blocks: [] }, ...settings];
}
function manyTargets(run, suggestion, budget, settings) {
    const overview = (0,report_overview/* overviewOf */.bq)(run.targets);
    const shown = budget.onlyOpen ? overview.targets.filter((one) => overview.open.has(one)) : overview.targets;
    const title = {
        level: 0,
        verdict: run.verdict,
        text: [`IAM drift: ${(0,report_overview/* tally */.N4)(overview.targets)}`],
    };
    const blocks = [(0,model/* listOf */.c3)(...targetItems(overview, budget))];
    return [
        { name: 'all targets', priority: 100, title, blocks },
        ...sharedSections(overview, budget),
        ...settings,
        ...shown.flatMap((target, index) => targetSections((0,report_overview/* withoutShared */.S7)(target, overview), suggestion, budget, [], {
            index,
            of: shown.length + 1,
        })),
    ];
}
function targetItems(overview, budget) {
    const { rows, quiet } = (0,report_overview/* rowsOf */.RO)(overview);
    const limit = budget.targets;
    const items = rows.map((target) => ({ verdict: target.judgement.verdict, text: targetText(target) }));
    const many = `${(0,time/* grouped */.zD)(quiet.length)} targets with nothing to report`;
    const rest = quiet.length === 0 ? [] : [{ verdict: 'pass', text: [many] }];
    const shown = [...items.slice(0, limit), ...rest];
    return [shown, shown.length, { rest: budget.rest, total: items.length + rest.length }];
}
function targetText(target) {
    const { name, judgement, failsStep, problem, drift, stage } = target;
    if (stage?.kind === 'removed-role')
        return (0,model.t) `${(0,model/* code */.aY)(name, 100)}: role removed, ${(0,lines/* plural */.LS)((0,words/* removedInUse */.zu)(target).length, 'permission')} in use`;
    const { missing, overGranted, undetermined } = drift.counts;
    const exceeded = judgement.reasons.filter(words/* exceeds */.Or).map(({ message }) => message);
    const parts = [
        ...(judgement.verdict === 'inconclusive' ? ['inconclusive'] : []),
        ...(exceeded.length > 0
            ? exceeded
            : [
                ...(missing > 0 ? [`${(0,time/* grouped */.zD)(missing)} missing`] : []),
                ...(overGranted > 0 ? [`${(0,time/* grouped */.zD)(overGranted)} over-granted`] : []),
            ]),
        ...(undetermined > 0 ? [`${(0,time/* grouped */.zD)(undetermined)} undetermined`] : []),
        ...(judgement.verdict !== 'pass' && !failsStep ? ['reported only'] : []),
    ];
    const text = problem !== undefined ? 'not checked' : parts.join(', ') || 'no drift';
    return (0,model.t) `${(0,model/* code */.aY)(name, 100)}: ${text}`;
}
function sharedSections({ doubts, notes }, budget) {
    const limit = Math.min(budget.folded, 10);
    const list = (all) => (0,model/* listOf */.c3)(all.map(sharedItem), limit, budget);
    const gaps = (0,next_steps/* fixEvidence */.PL)().blocks;
    return [
        ...(doubts.length === 0
            ? []
            : [
                {
                    name: 'gaps that targets share',
                    priority: 99,
                    title: { level: 2, text: ['Evidence gaps of many targets'] },
                    blocks: [list(doubts), ...gaps],
                },
            ]),
        ...(notes.length === 0
            ? []
            : [
                {
                    name: 'notes on many targets',
                    priority: 58,
                    title: { level: 2, text: (0,model.t) `Notes on many targets (${notes.length})` },
                    blocks: [list(notes)],
                    folded: 'notes',
                },
            ]),
    ];
}
const run_nameLimit = 3;
function sharedItem({ message, targets }) {
    return { text: (0,model.t) `${targets.length} targets (${(0,model/* names */.Dy)(targets, run_nameLimit)}): ${(0,model/* prose */.CS)(message)}` };
}
function noticeSections({ notice }) {
    if (notice === undefined)
        return [];
    return [
        { name: 'the notice', priority: 100, blocks: [{ kind: 'quote', text: [(0,model/* prose */.CS)(notice)], items: [] }] },
    ];
}
function uncheckedSections({ unchecked = [] }, { folded, rest }) {
    if (unchecked.length === 0)
        return [];
    const limit = Math.min(10, folded);
    const files = unchecked.slice(0, limit).map(({ kind, file }) => (0,model.t) `${kind} ${(0,model/* code */.aY)(file)}`);
    const more = unchecked.length - files.length;
    const left = more > 0 ? [[`and ${(0,time/* grouped */.zD)(more)} more in ${rest}`]] : [];
    const text = (0,model.t) `${(0,model/* strong */.ko)('Changed, not checked:')} ${(0,model/* joined */.oR)([...files, ...left])}`;
    return [{ name: 'what is not checked', priority: 97, blocks: [{ kind: 'paragraph', text }] }];
}
function notCheckedSections({ notChecked = [] }, { folded, rest }) {
    if (notChecked.length === 0)
        return [];
    const limit = Math.min(5, folded);
    const items = notChecked.slice(0, limit).map(({ role, file, line, why }) => {
        return { text: (0,model.t) `${(0,model/* code */.aY)(role)} (${(0,model/* code */.aY)(`${file}:${line}`)}): ${(0,model/* prose */.CS)(why)}` };
    });
    const more = notChecked.length - items.length;
    const left = more > 0 ? [{ text: [`and ${(0,time/* grouped */.zD)(more)} more in ${rest}`] }] : [];
    const text = (0,model.t) `${(0,model/* strong */.ko)('Not checked:')} ${(0,lines/* plural */.LS)(notChecked.length, 'role')} in the files`;
    return [
        {
            name: 'roles that are not checked',
            priority: 96,
            blocks: [{ kind: 'quote', text, items: [...items, ...left] }],
        },
    ];
}
function settingsSections({ settingsChanges = [] }, { folded, rest }) {
    if (settingsChanges.length === 0)
        return [];
    const limit = Math.min(10, folded);
    const items = settingsChanges.slice(0, limit).map((text) => ({ text: [(0,model/* prose */.CS)(text, 300)] }));
    const more = settingsChanges.length - items.length;
    const left = more > 0 ? [{ text: [`and ${(0,time/* grouped */.zD)(more)} more in ${rest}`] }] : [];
    const title = 'This pull request changes the settings it is checked with:';
    return [
        {
            name: 'changes of settings',
            priority: 97,
            blocks: [{ kind: 'quote', text: [(0,model/* strong */.ko)(title)], items: [...items, ...left] }],
        },
    ];
}
function adviceOf(targets) {
    const found = targets.find(({ drift, judgement, coverages }) => judgement.verdict !== 'inconclusive' &&
        coverages.some(source_coverage/* wasRead */.Gn) &&
        drift.findings.some(({ state }) => state === 'over-granted'));
    return found === undefined ? {} : { advice: (0,next_steps/* warning */.$e)(found) };
}


/***/ }),

/***/ 22744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   VW: () => (/* binding */ suggestionSections),
/* harmony export */   Y_: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _base_patch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91040);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22365);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70239);




function changedFiles({ policyFiles }, { files }) {
    return files.filter(({ path }) => policyFiles.includes(path));
}
function suggestionSections(target, suggestion, budget) {
    const files = changedFiles(target, suggestion);
    const rest = leftovers(target, suggestion, budget);
    if (files.length === 0)
        return rest.length === 0
            ? []
            : [
                {
                    name: 'what no change is suggested for',
                    priority: 45,
                    title: { level: 2, text: ['No suggested change'] },
                    blocks: rest,
                    folded: 'suggestion',
                },
            ];
    return [
        {
            name: 'the suggested change',
            priority: 60,
            title: { level: 2, text: [`Suggested change: ${effectOf(files)}`] },
            blocks: [...patchBlocks(files, budget), ...rest],
            folded: 'suggestion',
        },
    ];
}
function effectOf(files) {
    const removed = files.reduce((sum, file) => sum + file.removed.length, 0);
    const restored = files.reduce((sum, { restored: back = [] }) => sum + back.length, 0);
    const added = files.reduce((sum, file) => sum + file.added.length, 0) - restored;
    const parts = [
        ...(restored > 0 ? [`restores ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(restored, 'action')}`] : []),
        ...(removed > 0 ? [`removes ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(removed, 'action')}`] : []),
        ...(added > 0 ? [`adds ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(added, 'action')}`] : []),
    ];
    return parts.length === 0 ? 'removes redundant statements' : parts.join(', ');
}
function patchBlocks(files, { diffLines }) {
    const patch = (0,_base_patch__WEBPACK_IMPORTED_MODULE_3__.patchOf)(files).trimEnd();
    const lines = patch.split('\n').length;
    if (lines > diffLines)
        return [
            {
                kind: 'paragraph',
                text: (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `The diff has ${lines} lines. It is in ${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('drift.patch')} of the report.`,
            },
        ];
    const apply = (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `To apply it, save it as ${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('drift.patch')} and run ${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('git apply drift.patch')} at the root of the repository. Statement order, Sids and Conditions stay as they are.`;
    return [
        { kind: 'fenced', language: 'diff', text: patch },
        { kind: 'paragraph', text: apply },
    ];
}
function leftovers({ name, policyFiles }, { needsDecision, unchanged }, budget) {
    const open = needsDecision.filter(({ target }) => target === name);
    const items = [
        ...[...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(open, ({ reason }) => reason)].map(([reason, members]) => {
            const actions = (0,_model__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(members.map(({ action }) => action), budget.folded);
            return { text: (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `Not added: ${actions} (${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)})` };
        }),
        ...unchanged
            .filter(({ file }) => policyFiles.includes(file))
            .map(({ file, line, reason, grants }) => {
            const text = (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `Not edited: ${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${file}:${line}`)} (${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)})`;
            return grants === undefined ? { text } : { text, below: grantLines(grants, budget) };
        }),
    ];
    return items.length === 0 ? [] : [(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(items, budget.folded, budget)];
}
function grantLines({ used, overGranted, others }, { folded }) {
    const groups = [
        ['In use', used],
        ['Over-granted', overGranted],
        ['Undetermined or accepted', others],
    ];
    return groups
        .filter(([, actions]) => actions.length > 0)
        .map(([state, actions]) => (0,_model__WEBPACK_IMPORTED_MODULE_1__.t) `${state} (${actions.length}): ${(0,_model__WEBPACK_IMPORTED_MODULE_1__/* .names */ .Dy)(actions, folded)}`);
}


/***/ }),

/***/ 41003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ doubtTexts),
/* harmony export */   iv: () => (/* binding */ ofPolicies),
/* harmony export */   qL: () => (/* binding */ unknownText)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22365);

const ofPolicies = new Set(['policy-unknown', 'attached-policy-unread']);
function doubtTexts(doubts, { unknownParts = [] }) {
    const has = (code) => doubts.some((one) => one.code === code);
    if (has('policy-unreadable'))
        return ['a policy file could not be read'];
    const isThin = doubts.some(({ code }) => !ofPolicies.has(code));
    const texts = [
        ...(isThin ? ['the evidence has gaps'] : []),
        ...(unknownParts.length > 0 ? [unknownText(unknownParts.length)] : []),
        ...(has('attached-policy-unread') ? ['an attached policy was not read'] : []),
    ];
    return texts.length === 0 ? ['the evidence has gaps'] : texts;
}
function unknownText(count) {
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'part')} of the policy ${count === 1 ? 'is' : 'are'} unknown`;
}


/***/ }),

/***/ 36937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ boundsText)
/* harmony export */ });
const listLimit = 3;
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

/***/ 56900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   N0: () => (/* binding */ isAdded),
/* harmony export */   Ox: () => (/* binding */ isOverGranted),
/* harmony export */   Vb: () => (/* binding */ undeterminedByCause),
/* harmony export */   W1: () => (/* binding */ isAddedWide),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   Z5: () => (/* binding */ isAddedUnjudged),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   tx: () => (/* binding */ showsByService),
/* harmony export */   z5: () => (/* binding */ serviceOf),
/* harmony export */   zw: () => (/* binding */ isAddedByName)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10617);
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18851);


const isOverGranted = ({ state }) => state === 'over-granted';
const isAdded = ({ introduced }) => introduced === 'added';
const isAddedWide = ({ state, introduced }) => state === 'over-granted' && introduced === 'added';
const isAddedByName = ({ state, introduced, named }) => state === 'undetermined' && introduced === 'added' && named === true;
const isAddedUnjudged = ({ state, introduced, named }) => state === 'undetermined' && introduced === 'added' && named !== true;
function overGrantedByPattern({ findings, patterns }, which = isOverGranted) {
    const placed = findings.filter((finding) => finding.location !== undefined && which(finding));
    const groups = new Map(groupBy(placed, ({ location }) => JSON.stringify([location?.file, location?.line, location?.pattern])));
    return patterns
        .flatMap(({ file, line, pattern, grants, used, on, adds, policy }) => {
        const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
        groups.delete(JSON.stringify([file, line, pattern]));
        const accessLevel = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((level) => members.some((one) => one.accessLevel === level));
        if (accessLevel === undefined)
            return [];
        const own = { ...(adds === undefined ? {} : { adds }), ...(policy === undefined ? {} : { policy }) };
        return [{ pattern, file, line, accessLevel, grants, used, on, findings: members, ...own }];
    })
        .sort((a, b) => riskOf(a) - riskOf(b));
}
function riskOf({ findings, accessLevel }) {
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    return opens ? -1 : _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel);
}
function isRemarkable({ limits }) {
    return (finding) => isOverGranted(finding) || (isAddedByName(finding) && limits.failOnNew.has(finding.accessLevel));
}
function undeterminedByCause({ findings }, which = () => true) {
    const unjudged = findings.filter((finding) => finding.state === 'undetermined' && which(finding));
    return [...groupBy(unjudged, ({ cause }) => `${cause?.text} ${cause?.reveal}`).values()]
        .flatMap((members) => {
        const cause = members[0]?.cause;
        return cause === undefined ? [] : [{ cause, actions: members.map(({ action }) => action) }];
    })
        .sort((a, b) => b.actions.length - a.actions.length || order(a, b));
}
function order(a, b) {
    return a.cause.text < b.cause.text ? -1 : 1;
}
function byService({ findings, used }) {
    const called = findings.filter(({ state }) => state === 'missing').map(({ action }) => action);
    const touched = new Set([...used, ...called].map(serviceOf));
    const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'undetermined');
    const accepted = findings.filter(({ state, location }) => state === 'accepted' && location !== undefined);
    const usedBy = groupBy(used, serviceOf);
    const acceptedBy = groupBy(accepted, ({ action }) => serviceOf(action));
    const unusedBy = groupBy(unused, ({ action }) => serviceOf(action));
    const services = new Set([...unusedBy.keys(), ...usedBy.keys(), ...acceptedBy.keys()]);
    return [...services]
        .map((service) => {
        const members = unusedBy.get(service) ?? [];
        const inUse = usedBy.get(service)?.length ?? 0;
        const over = members.filter(({ state }) => state === 'over-granted');
        const levels = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.map((level) => {
            return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
        });
        return {
            service,
            inUse: touched.has(service),
            granted: members.length + inUse + (acceptedBy.get(service)?.length ?? 0),
            used: inUse,
            overGranted: over.length,
            undetermined: members.length - over.length,
            levels: levels.filter(([, count]) => count > 0),
        };
    })
        .sort((a, b) => b.overGranted - a.overGranted || (0,_base_order__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.service, b.service));
}
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
function showsByService({ counts }) {
    return counts.granted > 300 && counts.overGranted > 40;
}
function groupBy(entries, keyOf) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(keyOf(entry));
        if (group === undefined)
            groups.set(keyOf(entry), [entry]);
        else
            group.push(entry);
    }
    return groups;
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOf: () => (/* binding */ readOf),
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86496);
/* harmony import */ var _evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13711);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);




function renderJson(run) {
    const report = {
        schemaVersion: 2,
        verdict: run.verdict,
        settingsChanges: run.settingsChanges,
        changedNotChecked: run.unchecked,
        notChecked: run.notChecked?.map(({ role, file, line, why }) => ({ role, file, line, reason: why })),
        notice: run.notice,
        reasons: run.targets.flatMap(({ name, judgement }) => judgement.reasons.map(({ code, message }) => ({ code, message, target: name }))),
        targets: run.targets.map(targetJson),
        unchangedTargets: run.unchanged,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function targetJson({ name, principals, policyFiles, coverages, window, change, comparedWith, drift, judgement, unknownParts, removed, stage, newAcceptances, stricterAtBase, }) {
    return {
        name,
        verdict: judgement.verdict,
        existingDrift: judgement.existingDrift,
        stage: stage && {
            kind: stage.kind,
            why: stage.why,
            accepted: 'accepted' in stage ? stage.accepted : undefined,
        },
        principalArns: principals,
        policyFiles,
        evidence: {
            sources: coverages.map(sourceJson),
            window: windowJson(window),
            ...spanJson(coverages),
            gaps: coverages
                .flatMap(({ gaps }) => gaps)
                .map(({ location, message }) => ({ location, message })),
        },
        change,
        base: comparedWith?.commit,
        deniedAfterRemoval: removed?.map(removalJson),
        stricterAtBase,
        newAcceptances,
        unknownParts,
        counts: drift.counts,
        used: drift.used,
        notes: drift.notes.map(({ code, message, action, file, line }) => ({
            code,
            message,
            action,
            file,
            line,
        })),
        actions: drift.findings.map(actionJson),
        ...(drift.effects === undefined ? {} : effectsJson(drift.effects)),
    };
}
function effectsJson({ administrator, removes, loosened, unclear }) {
    return {
        administratorAccess: administrator,
        removedUndetermined: some(removes.map(({ action, accessLevel, cause: { text, reveal } }) => {
            return { action, accessLevel, reason: `${text}; next step: ${reveal}` };
        })),
        widened: some(loosened.map(({ kind, ...deny }) => ({ kind: `deny-${kind}`, ...deny, counts: false }))),
        unclearDenies: some(unclear),
    };
}
function some(list) {
    return list.length === 0 ? undefined : list;
}
function removalJson({ at, since, patch, actions, takesAway }) {
    return {
        removedAt: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(at),
        filesSince: since,
        patch,
        alsoRemoves: takesAway,
        actions: actions.map(({ action, outcome, denied, last, sources }) => {
            return { action, outcome, denied, last: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(last), sources };
        }),
    };
}
function spanJson(coverages) {
    const spans = coverages.flatMap((coverage) => (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(coverage) ?? []);
    const [longest] = spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    return longest === undefined ? {} : { span: windowJson(longest) };
}
function actionJson(finding) {
    const { action, state, accessLevel, reason, cause, calls, lastUsed, denied, lastDenied, location } = finding;
    const { introduced, inBaseline, escalation } = finding;
    return {
        action,
        state,
        accessLevel,
        reason: cause === undefined ? reason : `${reason}; next step: ${cause.reveal}`,
        calls,
        lastUsed: lastUsed === undefined ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastUsed),
        denied,
        lastDenied: lastDenied === undefined ? undefined : (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(lastDenied),
        ...location,
        introduced,
        inBaseline,
        escalation,
    };
}
function readOf(coverage) {
    if (isEmpty(coverage))
        return 'not read';
    switch (coverage.source) {
        case 'athena':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.events, 'event')}${scanned(coverage)}`;
        case 'cloudtrail-logs':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.events, 'event')} in ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.files, 'file')}`;
        case 'policy-generation':
            return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(coverage.actions, 'action')} found ${jobsOf(coverage)}${where(coverage)}`;
        case 'last-accessed':
            return accessOf(coverage);
        case 'unused-access':
            return findingsOf(coverage);
    }
}
function scanned({ query }) {
    if (query === undefined)
        return '';
    const { scannedBytes } = query;
    return scannedBytes === 0 ? ', by an earlier query' : `, ${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .shownBytes */ .Fu)(scannedBytes)} scanned`;
}
function isEmpty(coverage) {
    if (coverage.gaps.length === 0 || coverage.source === 'cloudtrail-logs')
        return false;
    if ((0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .isLogCoverage */ .RR)(coverage))
        return coverage.events === 0;
    if (coverage.source === 'policy-generation')
        return coverage.jobs.length === 0;
    return coverage.source === 'last-accessed' ? coverage.services.length === 0 : coverage.actions.length === 0;
}
function jobsOf({ jobs }) {
    return jobs.length === 0 ? 'by no job' : `in ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(jobs.length, 'job')}`;
}
function where({ regions, trails }) {
    const names = trails.map(({ arn }) => arn.slice(arn.indexOf('/') + 1));
    const trail = names.length === 0 ? '' : `, ${names.length === 1 ? 'trail' : 'trails'} ${names.join(', ')}`;
    return `${trail}, ${regions === 'all' ? 'all regions' : regions.join(', ')}`;
}
function accessOf({ services, trackingPeriod: reach }) {
    const used = services.filter(({ last }) => last !== undefined).length;
    return `${used} of ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(services.length, 'allowed service')} used since ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(reach.start)}`;
}
function findingsOf({ actions, analyzer, trackingPeriod: reach, unusedRole }) {
    const name = analyzer.slice(analyzer.lastIndexOf('/') + 1);
    const whole = unusedRole === undefined ? '' : ', and the whole role,';
    const by = name === '' ? '' : `analyzer ${name}: `;
    const days = (0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)((0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(reach.start, reach.end), 'day');
    return `${by}${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(actions.length, 'action')}${whole} unused over ${days}`;
}
function sourceJson(coverage) {
    const span = (0,_evidence_source_coverage__WEBPACK_IMPORTED_MODULE_2__/* .spanOf */ .ee)(coverage);
    return {
        source: coverage.source,
        window: windowJson(coverage.window),
        ...(span === undefined ? {} : { span: windowJson(span) }),
        ...detailsOf(coverage),
    };
}
function detailsOf(coverage) {
    switch (coverage.source) {
        case 'athena':
        case 'cloudtrail-logs':
            return logDetails(coverage);
        case 'policy-generation': {
            const { principal, regions, trails, covered, actions } = coverage;
            const arns = trails.map(({ arn }) => arn);
            return { principal, regions, trails: arns, covered: covered.map(windowJson), actions };
        }
        case 'last-accessed':
            return { principal: coverage.principal, services: coverage.services.length };
        case 'unused-access':
            return { principal: coverage.principal, analyzer: coverage.analyzer, actions: coverage.actions.length };
    }
}
function logDetails({ files, events, accounts, regions, daysWithoutEvents }) {
    return { files, events, accounts, regions, daysWithoutEvents };
}
function windowJson({ start, end }) {
    return { start: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(start), end: (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(end) };
}


/***/ }),

/***/ 24707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Pi: () => (/* binding */ doubtsOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   S7: () => (/* binding */ withoutShared),
/* harmony export */   bq: () => (/* binding */ overviewOf)
/* harmony export */ });
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56900);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);


const order = ['fail', 'inconclusive', 'pass'];
function overviewOf(given) {
    const targets = [...given].sort(byWorst);
    const doubts = sharedOf(targets, doubtsOf);
    const notes = sharedOf(targets, (target) => target.drift.notes.filter(isGeneral).map(messageOf));
    const known = new Set([...doubts, ...notes].map(messageOf));
    const open = targets.filter((target) => isOpen(target, known));
    return { targets, doubts, notes, open: new Set(open) };
}
function byWorst(a, b) {
    const verdict = order.indexOf(a.judgement.verdict) - order.indexOf(b.judgement.verdict);
    const [one, other] = [a.drift.counts, b.drift.counts];
    return verdict || other.missing - one.missing || other.overGranted - one.overGranted;
}
function doubtsOf({ judgement, problem }) {
    const doubts = judgement.reasons.filter((reason) => !(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(reason)).map(messageOf);
    return [...new Set([...(problem === undefined ? [] : [problem]), ...doubts])];
}
function isGeneral({ file }) {
    return file === undefined;
}
function messageOf({ message }) {
    return message;
}
function sharedOf(targets, of) {
    const said = targets.flatMap((target) => [...new Set(of(target))].map((message) => ({ message, target })));
    return [...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(said, messageOf)]
        .filter(([, members]) => members.length > 1)
        .map(([message, members]) => ({ message, targets: members.map(({ target }) => target.name) }))
        .sort((a, b) => b.targets.length - a.targets.length);
}
function isOpen(target, known) {
    const { judgement, drift, change, stage, comparedWith, newAcceptances = [] } = target;
    const drifts = ({ state }) => state === 'missing' || state === 'over-granted';
    return (judgement.verdict === 'fail' ||
        stage !== undefined ||
        newAcceptances.length > 0 ||
        (change !== undefined && change !== 'none') ||
        (comparedWith?.deleted.length ?? 0) > 0 ||
        (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .newsOf */ .Lq)(target).length > 0 ||
        drift.findings.some((finding) => drifts(finding) || (0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .isAddedByName */ .zw)(finding)) ||
        doubtsOf(target).some((message) => !known.has(message)) ||
        drift.notes.some((note) => note.code !== 'granted-outside' && (!isGeneral(note) || !known.has(note.message))));
}
function withoutShared(target, { doubts, notes }) {
    const own = (shared) => new Set(shared.map(messageOf));
    const [knownDoubts, knownNotes] = [own(doubts), own(notes)];
    const { judgement, drift } = target;
    const reasons = judgement.reasons.filter((reason) => (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(reason) || !knownDoubts.has(reason.message));
    return {
        ...target,
        judgement: { ...judgement, reasons },
        drift: {
            ...drift,
            notes: drift.notes.filter((note) => !isGeneral(note) || !knownNotes.has(note.message)),
        },
    };
}
function tally(targets) {
    const count = (one) => targets.filter(({ judgement }) => judgement.verdict === one).length;
    const [fail, open, pass] = [count('fail'), count('inconclusive'), count('pass')];
    return [
        ...(fail > 0 ? [`${fail} of ${targets.length} targets ${fail === 1 ? 'fails' : 'fail'}`] : []),
        ...(open > 0 ? [`${open} inconclusive`] : []),
        ...(pass > 0 ? [`${pass} ${pass === 1 ? 'passes' : 'pass'}`] : []),
    ].join(', ');
}
const quietLimit = 5;
function rowsOf({ targets, open }) {
    const isQuiet = (target) => target.judgement.verdict === 'pass' && !open.has(target);
    const quiet = targets.filter(isQuiet);
    if (quiet.length <= quietLimit)
        return { rows: targets, quiet: [] };
    return { rows: targets.filter((target) => !isQuiet(target)), quiet };
}


/***/ }),

/***/ 77513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ passPlan),
/* harmony export */   t: () => (/* binding */ acceptEntries)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32719);


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
function lastOf(values, count) {
    return count <= 0 ? [] : values.slice(-count);
}
function acceptEntries(actions, target) {
    const expires = (0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(target.window.end + 90 * _base_time__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd);
    const indent = target.isNamed === true ? '      ' : '  ';
    const entries = actions.map((action) => `${indent}- { action: ${action}, reason: why it stays, expires: ${expires} }`);
    if (target.isNamed !== true)
        return ['accept:', ...entries].join('\n');
    const { list, key, value } = target.entry ?? { list: 'targets', key: 'name', value: target.name };
    return [`${list}:`, `  - ${key}: ${JSON.stringify(value)}`, '    accept:', ...entries].join('\n');
}


/***/ }),

/***/ 61601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ trendRuns),
/* harmony export */   t: () => (/* binding */ trendText)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86496);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22365);


const runLimit = 30;
const bars = '▁▂▃▄▅▆▇█';
function trendText(history, names) {
    const runs = trendRuns(history, names).map(({ end, ...run }) => ({
        end,
        drift: run.overGranted + run.missing,
    }));
    const [first, last] = [runs.at(0), runs.at(-1)];
    if (first === undefined || last === undefined || runs.length < 2)
        return undefined;
    const most = Math.max(...runs.map(({ drift }) => drift));
    const chart = runs.map(({ drift }) => barOf(drift, most)).join('');
    const span = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(first.drift)} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(first.end)}) to ${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(last.drift)} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_0__/* .isoDay */ .kh)(last.end)})`;
    return { chart, words: `over-granted and missing over ${(0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(runs.length, 'run')}: from ${span}` };
}
function trendRuns(history, names) {
    return history
        .flatMap(({ end, targets }) => {
        const counted = names === undefined ? [...targets.values()] : names.flatMap((one) => targets.get(one) ?? []);
        const sum = (of) => counted.reduce((all, one) => all + of(one), 0);
        const overGranted = sum((one) => one.overGranted);
        const [missing, undetermined] = [sum((one) => one.missing), sum((one) => one.undetermined)];
        return counted.length === 0 ? [] : [{ end, overGranted, missing, undetermined }];
    })
        .slice(-runLimit);
}
function barOf(drift, most) {
    const height = most === 0 ? 0 : Math.ceil((drift / most) * (bars.length - 1));
    return bars.charAt(height);
}


/***/ }),

/***/ 72691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ headlineParts),
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   IC: () => (/* binding */ stopText),
/* harmony export */   Jd: () => (/* binding */ removalCounts),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   Mj: () => (/* binding */ shortTime),
/* harmony export */   N: () => (/* binding */ noPolicyChanges),
/* harmony export */   Or: () => (/* binding */ exceeds),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Sd: () => (/* binding */ unchangedTexts),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   tE: () => (/* binding */ shortDay),
/* harmony export */   yC: () => (/* binding */ lastUse),
/* harmony export */   zu: () => (/* binding */ removedInUse)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _drift_limits__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32719);
/* harmony import */ var _doubts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41003);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22365);





const exceedCodes = new Set([
    'administrator-access',
    'missing',
    'over-granted',
    'new-grant',
    'undetermined',
]);
function exceeds({ code }) {
    return exceedCodes.has(code);
}
function headlineParts(target) {
    const { name, judgement, drift, problem } = target;
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(exceeds);
    if (judgement.verdict === 'fail')
        return { before: 'IAM drift in', name, after: `: ${limits.map(({ message }) => message).join(', ')}` };
    if (problem !== undefined)
        return { before: 'Inconclusive for', name, after: ': it could not be checked' };
    const none = overGranted + missing === 0;
    const found = none
        ? 'no proven drift'
        : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return { before: 'Inconclusive for', name, after: `: ${found}, and ${doubtOf(target)}` };
    const stage = stageHeadline(target);
    if (stage !== undefined)
        return stage;
    if (judgement.existingDrift === true)
        return { before: 'Existing drift in', name, after: `: ${found}, none of it from this pull request` };
    if (none)
        return { before: 'No proven drift in', name, after: `: ${coverageText(target)}` };
    return { before: 'IAM drift in', name, after: ` within the limits: ${countedOf(target)}` };
}
function stageHeadline({ name, stage, drift }) {
    if (stage === undefined)
        return undefined;
    const added = drift.findings.filter(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAdded */ .N0).length;
    switch (stage.kind) {
        case 'new-role':
            return { before: 'New role', name, after: ': too new to evaluate' };
        case 'not-gathered':
            return {
                before: 'Not gathered yet:',
                name,
                after: added === 0 ? '' : ` adds ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(added, 'action')}`,
            };
        case 'unused-role':
            return { before: 'Unused role', name, after: stage.accepted === undefined ? '' : ', accepted' };
        case 'removed-role': {
            const used = removedInUse({ drift }).length;
            return { before: 'Role removed:', name, after: `: ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(used, 'permission')} in use` };
        }
    }
}
function removedInUse({ drift: { findings } }) {
    return findings.filter(({ state, introduced }) => state === 'missing' && introduced === 'removed');
}
function stageText({ stage }) {
    if (stage === undefined || stage.kind === 'removed-role')
        return undefined;
    const { why } = stage;
    switch (stage.kind) {
        case 'new-role':
            return `New role: ${why}.`;
        case 'not-gathered':
            return `Not gathered yet: ${why}. The next run that gathers evidence includes it.`;
        case 'unused-role':
            return stage.accepted === undefined
                ? `Unused role: ${why}. Delete it, or accept it with a reason in unused-ok.`
                : `Unused role: ${why}. Accepted: ${stage.accepted}`;
    }
}
function unchangedTexts({ targets, unchanged }) {
    if (unchanged === undefined)
        return [];
    return [`${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(unchanged, targets.length === 0 ? 'target' : 'other target')} unchanged`];
}
const noPolicyChanges = 'No policy changes';
function doubtOf(target) {
    const doubts = target.judgement.reasons.filter((reason) => !exceeds(reason));
    return enumerated((0,_doubts__WEBPACK_IMPORTED_MODULE_0__/* .doubtTexts */ .Bh)(doubts, target));
}
function coverageText({ drift }) {
    const { granted, used, undetermined, accepted } = drift.counts;
    if (granted === 0)
        return 'nothing is granted';
    const parts = [
        used === granted && used > 1 ? `all ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(used)} actions used` : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(used)} used`,
        ...(undetermined === 0 ? [] : [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(undetermined)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(granted)} undetermined`]),
        ...(accepted === 0 ? [] : [`${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(accepted)} accepted`]),
    ];
    return parts.join(', ');
}
function countedOf({ drift: { findings, counts: total }, limits }) {
    const counted = (state) => findings.filter((one) => one.state === state && (0,_drift_limits__WEBPACK_IMPORTED_MODULE_4__/* .counts */ .tQ)(one, limits)).length;
    const [missing, over] = [counted('missing'), counted('over-granted')];
    if (missing === total.missing && over === total.overGranted)
        return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(missing)} missing, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(over)} over-granted`;
    const of = (part, all) => `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(part)} of ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(all)}`;
    return `${of(missing, total.missing)} missing and ${of(over, total.overGranted)} over-granted count`;
}
function newsOf(target) {
    const { drift, change, stage, newAcceptances = [] } = target;
    if (change === undefined || stage?.kind === 'removed-role')
        return [];
    const count = (which) => drift.findings.filter(which).length;
    const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
    const [wide, unjudged, named] = [count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedWide */ .W1), count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedUnjudged */ .Z5), count(_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedByName */ .zw)];
    const added = [
        [wide, `${byWildcard(drift.findings)}with no recorded use`],
        [unjudged, 'by a wildcard whose use is unknown'],
        [named, 'by name'],
    ];
    const adds = added
        .filter(([actions]) => actions > 0)
        .map(([actions, how], index) => {
        return `${index === 0 ? (0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(actions, 'permission') : (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(actions)} ${how}`;
    });
    const accepts = new Set(newAcceptances.flatMap((one) => one.accepts)).size;
    return [
        ...(breaks > 0 ? [`breaks ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(breaks, 'permission')} in use`] : []),
        ...(adds.length === 0 ? [] : [`adds ${enumerated(adds)}`]),
        ...effectNews(drift.effects),
        ...(accepts > 0 ? [`accepts ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(accepts, 'action')}`] : []),
    ];
}
function byWildcard(findings) {
    return findings.some((one) => (0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .isAddedWide */ .W1)(one) && one.named === true) ? '' : 'by a wildcard ';
}
function effectNews({ loosened = [], removes = [], unclear = [] } = {}) {
    const denies = (count) => (count === 1 ? '1 Deny' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(count)} Denies`);
    return [
        ...(loosened.length > 0 ? [`removes or weakens ${denies(loosened.length)}`] : []),
        ...(unclear.length > 0 ? [`adds ${denies(unclear.length)} that may deny calls in use`] : []),
        ...(removes.length > 0 ? [`removes ${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(removes.length, 'permission')} whose use is unknown`] : []),
    ];
}
function enumerated(parts, last = ' and ') {
    const end = parts.at(-1) ?? '';
    return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')}${last}${end}`;
}
function headline(target) {
    const { before, name, after } = headlineParts(target);
    return `${before} ${name}${after}`;
}
function shortTime(instant) {
    return `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
function lastUse({ lastUsed }, { end }) {
    return lastUsed === undefined ? 'never' : (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .daysAgo */ .HM)(lastUsed, end);
}
function callsOf(finding, when = shortTime) {
    const { calls, denied, lastDenied, lastUsed, currentlyDenied, seenBy = [] } = finding;
    const last = lastDenied ?? lastUsed;
    if (denied === undefined && last === undefined && calls === undefined)
        return seenBy.length === 0 ? [] : [`seen by ${seenBy.join(', ')}`];
    const times = denied === 1 ? 'once' : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(denied ?? 0)} times`;
    return [
        ...(calls === undefined || currentlyDenied ? [] : [(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(calls, 'call')]),
        ...(denied === undefined ? [] : [currentlyDenied ? times : `denied ${times}`]),
        ...(last === undefined ? [] : [`last ${when(last)}`]),
    ];
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function shortDay(instant, { end }) {
    const [year = '', month = '1', dayOfMonth = '1'] = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(instant).split('-');
    const short = `${months[Number(month) - 1]} ${Number(dayOfMonth)}`;
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)(end).startsWith(year) ? short : `${short}, ${year}`;
}
function stopText({ outcome, denied, last }) {
    const times = denied === undefined ? '' : denied === 1 ? ' once' : ` ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(denied)} times`;
    if (outcome === 'denied')
        return `denied${times}, last ${shortTime(last)}`;
    return `called, last ${shortTime(last)}; the source does not record the result`;
}
function removalCounts(removed) {
    const outcomes = removed.flatMap(({ actions }) => actions.map(({ outcome }) => outcome));
    const denied = outcomes.filter((outcome) => outcome === 'denied').length;
    const called = outcomes.length - denied;
    const since = (count) => `since ${count === 1 ? 'its' : 'their'} removal`;
    if (denied === 0)
        return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(called, 'action')} called ${since(called)}, results not recorded`;
    const more = called === 0 ? '' : `, ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(called)} more called`;
    return `${(0,_lines__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(denied, 'action')} denied ${since(denied)}${more}`;
}


/***/ })

};
