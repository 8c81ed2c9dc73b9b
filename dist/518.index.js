export const id = 518;
export const ids = [518];
export const modules = {

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   bA: () => (/* binding */ cannotTellByCause),
/* harmony export */   jQ: () => (/* binding */ riskiestFirst),
/* harmony export */   uO: () => (/* binding */ isMessy)
/* harmony export */ });
/* unused harmony export serviceOf */
/* harmony import */ var _drift_merge_evidence__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);
/* harmony import */ var _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1008);


/** Over-granted findings by the pattern that grants them, riskiest pattern first, then in document order. */
function overGrantedByPattern({ findings, patterns }) {
    const placed = findings.filter(({ state, place }) => state === 'over-granted' && place !== undefined);
    const groups = new Map(groupBy(placed, ({ place }) => JSON.stringify([place?.file, place?.line, place?.pattern])));
    return patterns
        .flatMap(({ file, line, pattern, grants, used }) => {
        const members = groups.get(JSON.stringify([file, line, pattern])) ?? [];
        groups.delete(JSON.stringify([file, line, pattern]));
        const [riskiest] = members;
        if (riskiest === undefined)
            return [];
        return [{ pattern, file, line, accessLevel: riskiest.accessLevel, grants, used, findings: members }];
    })
        .sort((a, b) => _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.indexOf(a.accessLevel) - _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.indexOf(b.accessLevel));
}
/** Groups by what is said, not by code alone: "the logs hold no kms event" is another cause than no s3 event. */
function cannotTellByCause({ findings }) {
    const unjudged = findings.filter(({ state }) => state === 'cannot-tell');
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
/** Services by how much of the riskiest kind they grant too much. */
function byService({ findings, used }) {
    const touched = new Set(used.map(serviceOf));
    const unused = findings.filter(({ state }) => state === 'over-granted' || state === 'cannot-tell');
    return [...groupBy(unused, ({ action }) => serviceOf(action))]
        .map(([service, members]) => {
        const over = members.filter(({ state }) => state === 'over-granted');
        const levels = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.map((level) => {
            return [level, over.filter(({ accessLevel }) => accessLevel === level).length];
        });
        return {
            service,
            inUse: touched.has(service),
            overGranted: over.length,
            cannotTell: members.length - over.length,
            levels: levels.filter(([, count]) => count > 0),
        };
    })
        .sort((a, b) => b.overGranted - a.overGranted || (0,_drift_merge_evidence__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.service, b.service));
}
/** Riskiest first: permissions management before everything else, then write, and so on down the levels. */
function riskiestFirst(groups) {
    const countOf = ({ levels }, level) => levels.find(([one]) => one === level)?.[1] ?? 0;
    return [...groups].sort((a, b) => {
        const level = _iam_catalogue__WEBPACK_IMPORTED_MODULE_1__/* .accessLevels */ .yy.find((one) => countOf(a, one) !== countOf(b, one));
        return level === undefined ? 0 : countOf(b, level) - countOf(a, level);
    });
}
/** The service prefix of `service:Name`. */
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
/** A role so wide that a list of its actions would bury the reader. */
function isMessy({ counts }) {
    return counts.granted > 300 && counts.overGranted > 40;
}
/** Entries by a key, keys in the order they are first met. */
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

/***/ 6518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/drift/verdict.ts
var verdict = __webpack_require__(754);
// EXTERNAL MODULE: ./src/report/groups.ts
var report_groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
;// CONCATENATED MODULE: ./src/report/markdown.ts
/**
 * Text of unknown origin as a GitHub-flavoured Markdown code span that fits a table cell: one line, its fence longer
 * than any run of backticks inside, pipes escaped. Nothing inside a code span becomes a link, a mention or HTML.
 * Rules: https://github.github.com/gfm/#code-spans and #tables-extension-
 */
function code(text) {
    const shown = visible(text);
    let longest = 0;
    for (const [run] of shown.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
    // A pipe ends a cell even inside a code span; a backslash before it is the only escape the extension knows.
    return `${fence}${padded}${fence}`.replaceAll('|', '\\|');
}
/** Control, format and line-separating characters as their code points: nothing may hide or start a line. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** One table row out of cells that are already Markdown. */
function row(...cells) {
    return `| ${cells.join(' | ')} |`;
}
/** A table with its head; says how many rows were left out of `total`. */
function table(head, rows, total) {
    const rest = total - rows.length;
    const more = rest > 0 ? `\n\n${rest} more rows stand in the JSON report.` : '';
    return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n') + more;
}
/** A section that is closed until somebody opens it. The blank lines make GitHub read the body as Markdown. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/summary.ts






/** GitHub shows 1 MiB of a step summary; the rest of a long list stands in the JSON report. */
const rowLimit = 100;
/** The step summary: GitHub-flavoured Markdown. All text from policies, logs and config stands in code spans. */
function renderSummary(run) {
    return `${run.targets.map(targetSummary).join('\n\n')}\n`;
}
const sign = { pass: '✅', fail: '❌', inconclusive: '❔' };
function targetSummary(target) {
    const { drift, judgement } = target;
    return [
        `### ${sign[judgement.verdict]} ${code((0,words/* headline */.P)(target))}`,
        introduction(target),
        ...judgement.reasons
            .filter(({ code: reason }) => reason !== 'missing' && reason !== 'over-granted')
            .map(({ message }) => `- ${code(message)}`),
        ...missing(drift.findings),
        ...((0,report_groups/* isMessy */.uO)(drift) ? services(target) : overGranted(target)),
        ...cannotTell(target),
        ...accepted(drift.findings),
        ...notes(target),
        ...evidence(target),
    ].join('\n\n');
}
function introduction({ policyFiles, principals, drift, window }) {
    const { granted, used, overGranted, cannotTell, accepted: accept } = drift.counts;
    const files = policyFiles.map(code).join(', ');
    const what = principals.map(code).join(', ');
    const when = `from ${(0,time/* isoDay */.kh)(window.start)} to ${(0,time/* isoDay */.kh)(window.end)}`;
    const shares = `${(0,verdict/* grouped */.zD)(used)} used, **${(0,verdict/* grouped */.zD)(overGranted)} over-granted**, ${(0,verdict/* grouped */.zD)(cannotTell)} cannot tell, ${(0,verdict/* grouped */.zD)(accept)} accepted`;
    return `Compared ${files} with what ${what} did ${when}.\nThe policy grants ${(0,lines/* plural */.LS)(granted, 'action')}: ${shares}.`;
}
function missing(findings) {
    const found = findings.filter(({ state }) => state === 'missing');
    if (found.length === 0)
        return [];
    const rows = found
        .slice(0, rowLimit)
        .map(({ action, accessLevel, reason, denied, lastDenied, lastUsed, resources }) => {
        const last = lastDenied ?? lastUsed;
        const times = denied === undefined ? '' : `, ${(0,lines/* plural */.LS)(denied, 'time')}`;
        const when = last === undefined ? '' : `, last ${(0,time/* isoTime */.Ly)(last)}`;
        return row(code(action), accessLevel, `${reason}${times}${when}`, resources.slice(0, 3).map(code).join('<br>'));
    });
    return [
        `#### Missing (${(0,verdict/* grouped */.zD)(found.length)})`,
        table(['Action', 'Access', 'Evidence', 'Resource'], rows, found.length),
    ];
}
function overGranted({ drift }) {
    const groups = (0,report_groups/* overGrantedByPattern */.Zp)(drift);
    if (groups.length === 0)
        return [];
    const rows = groups
        .slice(0, rowLimit)
        .map(({ pattern, accessLevel, grants, used, findings, file, line }) => {
        const worth = `${(0,verdict/* grouped */.zD)(grants)}, ${(0,verdict/* grouped */.zD)(used)} used`;
        return row(code(pattern), accessLevel, worth, whyUnused(findings), code(`${file}:${line}`));
    });
    const title = `#### Over-granted (${(0,verdict/* grouped */.zD)(drift.counts.overGranted)})`;
    return [title, table(['Pattern', 'Access', 'Grants', 'Evidence', 'Place'], rows, groups.length)];
}
/** "never seen: `a`, `b`": each reason with the actions it is true of. */
function whyUnused(findings) {
    const reasons = [...(0,report_groups/* groupBy */.$z)(findings, ({ reason }) => reason)];
    return reasons
        .map(([reason, members]) => `${reason}: ${someActions(members.map(({ action }) => action))}`)
        .join('<br>');
}
function someActions(actions) {
    const rest = actions.length <= 5 ? '' : ` and ${(0,verdict/* grouped */.zD)(actions.length - 5)} more`;
    return `${actions.slice(0, 5).map(code).join(', ')}${rest}`;
}
function services({ drift }) {
    const all = (0,report_groups/* byService */.FH)(drift).filter(({ overGranted: over }) => over > 0);
    const section = (title, groups) => {
        const rows = groups.slice(0, rowLimit).map(({ service, overGranted: over, cannotTell: open, levels }) => {
            const shares = levels.map(([level, count]) => `${(0,verdict/* grouped */.zD)(count)} ${level.toLowerCase()}`).join(', ');
            return row(code(service), (0,verdict/* grouped */.zD)(over), shares, (0,verdict/* grouped */.zD)(open));
        });
        return groups.length === 0
            ? []
            : [`#### ${title}`, table(['Service', 'Over-granted', 'Access', 'Cannot tell'], rows, groups.length)];
    };
    const untouched = all.filter(({ inUse }) => !inUse);
    const touched = (0,report_groups/* riskiestFirst */.jQ)(all.filter(({ inUse }) => inUse));
    return [
        ...section(`Services never touched, provably unused (${(0,verdict/* grouped */.zD)(untouched.length)})`, untouched),
        ...section(`Over-granted in services in use (${(0,verdict/* grouped */.zD)(touched.length)})`, touched),
    ];
}
function cannotTell({ drift }) {
    const groups = (0,report_groups/* cannotTellByCause */.bA)(drift);
    if (groups.length === 0)
        return [];
    const rows = groups.slice(0, rowLimit).map(({ cause, actions }) => {
        return row(someActions(actions), code(cause.text), code(cause.reveal));
    });
    const body = table(['Actions', 'Why', 'What would reveal it'], rows, groups.length);
    return [details(`Cannot tell (${(0,verdict/* grouped */.zD)(drift.counts.cannotTell)})`, body)];
}
function accepted(findings) {
    const found = findings.filter(({ state }) => state === 'accepted');
    if (found.length === 0)
        return [];
    const rows = found.slice(0, rowLimit).map(({ action, reason }) => row(code(action), code(reason)));
    return [details(`Accepted (${(0,verdict/* grouped */.zD)(found.length)})`, table(['Action', 'Why'], rows, found.length))];
}
function notes({ drift }) {
    if (drift.notes.length === 0)
        return [];
    const rows = drift.notes.slice(0, rowLimit).map(({ message, file, line }) => {
        return row(code(message), file === undefined ? '' : code(`${file}:${line}`));
    });
    return [
        details(`Notes (${(0,verdict/* grouped */.zD)(drift.notes.length)})`, table(['Note', 'Place'], rows, drift.notes.length)),
    ];
}
function evidence({ views }) {
    const rows = views.map(({ source, files, events, span, accounts, regions, daysWithout }) => {
        const from = span === undefined ? 'no event' : `${(0,time/* isoTime */.Ly)(span.start)} to ${(0,time/* isoTime */.Ly)(span.end)}`;
        const where = `${accounts.map(code).join(', ')} in ${regions.map(code).join(', ')}`;
        const holes = daysWithout.length === 0 ? 'none' : daysWithout.map(code).join(', ');
        return row(source, `${(0,lines/* plural */.LS)(events, 'event')} in ${(0,lines/* plural */.LS)(files, 'file')}`, from, where, holes);
    });
    return [
        details('Evidence', table(['Source', 'Read', 'Span', 'Accounts and regions', 'Days without records'], rows, rows.length)),
    ];
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _drift_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(754);

/** One line that decides: "IAM drift in payments-api: 1 missing (limit 0), 4 over-granted (limit 2)". */
function headline({ name, judgement, drift }) {
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(({ code }) => code === 'missing' || code === 'over-granted');
    if (judgement.verdict === 'fail')
        return `IAM drift in ${name}: ${limits.map(({ message }) => message).join(', ')}`;
    const found = overGranted + missing === 0
        ? 'no drift proven'
        : `${(0,_drift_verdict__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(missing)} missing, ${(0,_drift_verdict__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(overGranted)} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return `Inconclusive for ${name}: ${found}, and the evidence has gaps`;
    return overGranted + missing === 0
        ? `No IAM drift in ${name}`
        : `IAM drift in ${name} within the limits: ${found}`;
}


/***/ })

};
