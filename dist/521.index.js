export const id = 521;
export const ids = [521];
export const modules = {

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   Il: () => (/* binding */ untouchedServices),
/* harmony export */   Zp: () => (/* binding */ overGrantedByPattern),
/* harmony export */   _M: () => (/* binding */ grantingPatterns),
/* harmony export */   bA: () => (/* binding */ cannotTellByCause),
/* harmony export */   uO: () => (/* binding */ isMessy),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _iam_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1008);

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
        .sort((a, b) => _iam_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(a.accessLevel) - _iam_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(b.accessLevel));
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
/** Services that are granted, have over-granted actions and were never touched; the largest first. */
function untouchedServices({ findings, used }) {
    const inUse = new Set(used.map(serviceOf));
    const services = new Map();
    for (const { action, state } of findings) {
        const service = serviceOf(action);
        if (inUse.has(service) || state === 'missing' || state === 'accepted')
            continue;
        const counts = services.get(service) ?? { overGranted: 0, cannotTell: 0 };
        if (state === 'over-granted')
            counts.overGranted++;
        else
            counts.cannotTell++;
        services.set(service, counts);
    }
    return [...services]
        .map(([service, counts]) => ({ service, ...counts }))
        .filter(({ overGranted }) => overGranted > 0)
        .sort((a, b) => b.overGranted - a.overGranted || (a.service < b.service ? -1 : 1));
}
/** The service prefix of `service:Name`. */
function serviceOf(action) {
    return action.split(':', 1)[0] ?? '';
}
/** Patterns that grant something, each text once. */
function grantingPatterns({ patterns }) {
    return patterns.filter(({ grants }) => grants > 0);
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

/***/ 2521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/drift/time.ts
var time = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/iam/catalogue.ts
var catalogue = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/report/groups.ts
var report_groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(2365);
;// CONCATENATED MODULE: ./src/report/terminal-messy.ts


const rows = 10;
/**
 * A role that grants nearly everything: first the services it never touched, then what it does not use of the
 * others, then what cannot be judged, by cause. Numbers before names: a list of thousands helps nobody begin.
 */
function messyLines(drift, width) {
    const patterns = new Set((0,report_groups/* grantingPatterns */._M)(drift).map(({ pattern }) => pattern));
    const summary = `grants ${(0,report_lines/* number */.ai)(drift.counts.granted)} through ${(0,report_lines/* plural */.LS)(patterns.size, 'pattern')}, used ${(0,report_lines/* number */.ai)(drift.counts.used)}`;
    return [
        (0,report_lines/* line */.n8)(''),
        (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', `  ${summary}`)),
        ...untouched(drift),
        ...inUse(drift, width),
        ...unjudged(drift),
    ];
}
function untouched(drift) {
    const services = (0,report_groups/* untouchedServices */.Il)(drift);
    if (services.length === 0)
        return [];
    const total = services.reduce((sum, { overGranted }) => sum + overGranted, 0);
    const title = `Services never touched (${(0,report_lines/* number */.ai)(services.length)}), ${(0,report_lines/* plural */.LS)(total, 'over-granted action')}`;
    const lines = services.slice(0, rows).map(({ service, overGranted, cannotTell }) => {
        const rest = cannotTell === 0 ? '' : `, ${(0,report_lines/* number */.ai)(cannotTell)} cannot tell`;
        return (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', service.padEnd(24)), `${(0,report_lines/* number */.ai)(overGranted)} over-granted${rest}`);
    });
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title)), ...lines, ...more(services.length - rows, 'service')];
}
function inUse(drift, width) {
    const touched = new Set(drift.used.map(report_groups/* serviceOf */.z5));
    const findings = drift.findings.filter(({ state, action }) => state === 'over-granted' && touched.has((0,report_groups/* serviceOf */.z5)(action)));
    if (findings.length === 0)
        return [];
    const title = `Over-granted in services in use (${(0,report_lines/* number */.ai)(findings.length)}), riskiest first`;
    const lines = findings.slice(0, rows).map(({ action, accessLevel, reason }) => {
        const text = `${action.padEnd(Math.min(48, width - 30))}  `;
        return (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', text), (0,report_lines/* styled */.I4)('quiet', `${accessLevel}  `), reason);
    });
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title)), ...lines, ...more(findings.length - rows, 'action')];
}
function unjudged(drift) {
    const groups = (0,report_groups/* cannotTellByCause */.bA)(drift);
    if (groups.length === 0)
        return [];
    const lines = groups.slice(0, rows).map(({ cause, actions }) => {
        const count = (0,report_lines/* number */.ai)(actions.length).padStart(7);
        return (0,report_lines/* line */.n8)(`${count}  ${cause.text}`, (0,report_lines/* styled */.I4)('quiet', `  what would reveal it: ${cause.reveal}`));
    });
    const title = `Cannot tell (${(0,report_lines/* number */.ai)(drift.counts.cannotTell)}), by cause`;
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title)), ...lines, ...more(groups.length - rows, 'cause')];
}
function more(rest, noun) {
    return rest > 0
        ? [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('quiet', `and ${(0,report_lines/* plural */.LS)(rest, noun)} more: --format json lists all`))]
        : [];
}

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/terminal.ts






/** How much a section shows before it refers to the JSON report. */
const sectionLimit = 30;
/** A run for a terminal of so many columns: what to do first, evidence last. */
function renderTerminal(run, width) {
    return run.targets.flatMap((target, index) => [
        ...(index === 0 ? [] : [(0,report_lines/* line */.n8)('')]),
        ...targetLines(target, width),
    ]);
}
function targetLines(target, width) {
    const { drift } = target;
    const findings = (0,report_groups/* isMessy */.uO)(drift)
        ? [...missingLines(target, width), ...messyLines(drift, width)]
        : [...missingLines(target, width), ...overGrantedLines(target, width), ...cannotTellLines(target, width)];
    return [
        ...headLines(target),
        ...findings,
        ...acceptedLines(target),
        ...noteLines(drift.notes, width),
        (0,report_lines/* line */.n8)(''),
        ...evidenceLines(target, width),
    ];
}
const verdictStyle = { pass: 'good', fail: 'bad', inconclusive: 'warn' };
const verdictSign = { pass: '✔', fail: '✘', inconclusive: '?' };
function headLines(target) {
    const { verdict } = target.judgement;
    const { granted, used, overGranted, cannotTell, accepted } = target.drift.counts;
    const shares = [
        `${(0,report_lines/* number */.ai)(used)} used`,
        `${(0,report_lines/* number */.ai)(overGranted)} over-granted`,
        `${(0,report_lines/* number */.ai)(cannotTell)} cannot tell`,
        ...(accepted > 0 ? [`${(0,report_lines/* number */.ai)(accepted)} accepted`] : []),
    ];
    return [
        (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)(verdictStyle[verdict], `${verdictSign[verdict]} ${(0,words/* headline */.P)(target)}`)),
        (0,report_lines/* line */.n8)(`  ${target.policyFiles.join(', ')} grants ${(0,report_lines/* plural */.LS)(granted, 'action')}: ${shares.join(', ')}`),
        ...doubtLines(target),
    ];
}
function doubtLines({ judgement }) {
    const doubts = judgement.reasons.filter(({ code }) => code !== 'missing' && code !== 'over-granted');
    return doubts.map(({ message }) => (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', `? ${message}`)));
}
function missingLines({ drift }, width) {
    const missing = drift.findings.filter(({ state }) => state === 'missing');
    if (missing.length === 0)
        return [];
    const byReason = [...(0,report_groups/* groupBy */.$z)(missing, ({ reason }) => reason)];
    return [
        ...section(`Missing (${(0,report_lines/* number */.ai)(missing.length)})`),
        ...byReason.flatMap(([reason, findings]) => [
            (0,report_lines/* line */.n8)(`  ${reason}`),
            ...shown(findings, (finding) => missingFinding(finding, width)),
        ]),
    ];
}
function missingFinding({ action, accessLevel, denied, lastDenied, lastUsed, resources }, width) {
    const times = denied === undefined ? '' : `  ${(0,report_lines/* plural */.LS)(denied, 'time')}`;
    const last = lastDenied ?? lastUsed;
    const when = last === undefined ? '' : `  last ${(0,time/* isoTime */.Ly)(last)}`;
    return [
        (0,report_lines/* line */.n8)('    ', (0,report_lines/* styled */.I4)('bad', action.padEnd(36)), (0,report_lines/* styled */.I4)('quiet', `  ${accessLevel}`), `${times}${when}`),
        ...(resources.length === 0 ? [] : (0,report_lines/* flow */.L3)(['on', ...resources], 8, width, ' ')),
    ];
}
function overGrantedLines({ drift }, width) {
    const groups = (0,report_groups/* overGrantedByPattern */.Zp)(drift);
    if (groups.length === 0)
        return [];
    const title = `Over-granted (${(0,report_lines/* number */.ai)(drift.counts.overGranted)})`;
    return [...section(title), ...shown(groups, (group) => patternLines(group, width))];
}
function patternLines({ pattern, file, line: at, accessLevel, grants, used, findings }, width) {
    const place = (0,report_lines/* styled */.I4)('quiet', `  ${file}:${at}`);
    const [only] = findings;
    if (grants === 1 && only !== undefined) {
        return [
            (0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', only.action), (0,report_lines/* styled */.I4)('quiet', `  ${accessLevel}`), `  ${only.reason}`, place),
        ];
    }
    const counts = `  grants ${(0,report_lines/* number */.ai)(grants)}, used ${(0,report_lines/* number */.ai)(used)}`;
    return [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('warn', pattern), counts, place), ...byLevelAndReason(findings, width)];
}
/** The over-granted actions of a wildcard, a line per access level and reason. */
function byLevelAndReason(findings, width) {
    return catalogue/* accessLevels */.yy.flatMap((level) => {
        const reasons = (0,report_groups/* groupBy */.$z)(findings.filter(({ accessLevel }) => accessLevel === level), ({ reason }) => reason);
        return [...reasons].flatMap(([reason, members]) => [
            (0,report_lines/* line */.n8)('      ', (0,report_lines/* styled */.I4)('quiet', `${level}, ${reason}:`)),
            ...(0,report_lines/* flow */.L3)(members.map(({ action }) => action), 8, width),
        ]);
    });
}
function cannotTellLines({ drift }, width) {
    const groups = (0,report_groups/* cannotTellByCause */.bA)(drift);
    if (groups.length === 0)
        return [];
    const title = `Cannot tell (${(0,report_lines/* number */.ai)(drift.counts.cannotTell)})`;
    return [
        ...section(title),
        ...shown(groups, ({ cause, actions }) => [
            (0,report_lines/* line */.n8)(`  ${cause.text}`, (0,report_lines/* styled */.I4)('quiet', `  what would reveal it: ${cause.reveal}`)),
            ...(0,report_lines/* flow */.L3)(actions, 6, width),
        ]),
    ];
}
function acceptedLines({ drift }) {
    const accepted = drift.findings.filter(({ state }) => state === 'accepted');
    if (accepted.length === 0)
        return [];
    return [
        ...section(`Accepted (${(0,report_lines/* number */.ai)(accepted.length)})`),
        ...shown(accepted, ({ action, reason }) => [(0,report_lines/* line */.n8)(`  ${action}`, (0,report_lines/* styled */.I4)('quiet', `  ${reason}`))]),
    ];
}
function noteLines(notes, width) {
    if (notes.length === 0)
        return [];
    const where = ({ file, line: at }) => (file === undefined ? [] : [`(${file}:${at})`]);
    const lines = shown(notes, (note) => {
        const [first = [], ...rest] = (0,report_lines/* flow */.L3)([...note.message.split(' '), ...where(note)], 4, width, ' ');
        return [(0,report_lines/* line */.n8)('  - ', ...first.map(({ text, style }) => (0,report_lines/* styled */.I4)(style, text.trimStart()))), ...rest];
    });
    return [...section(`Notes (${(0,report_lines/* number */.ai)(notes.length)})`), ...lines];
}
function evidenceLines({ principals, views, window }, width) {
    const sources = views.flatMap(({ source, files, events, accounts, regions, span, daysWithout }) => {
        const from = span === undefined ? '' : `, ${(0,time/* isoTime */.Ly)(span.start)} to ${(0,time/* isoTime */.Ly)(span.end)}`;
        const holes = daysWithout.length === 0 ? [] : [`no record on ${daysWithout.join(', ')}`];
        const text = `${source}: ${(0,report_lines/* plural */.LS)(events, 'event')} in ${(0,report_lines/* plural */.LS)(files, 'file')}${from}`;
        return [text, `accounts ${accounts.join(', ')}; regions ${regions.join(', ')}`, ...holes];
    });
    const texts = [`${principals.join(', ')}, ${(0,time/* isoDay */.kh)(window.start)} to ${(0,time/* isoDay */.kh)(window.end)}`, ...sources];
    return texts
        .flatMap((text) => (0,report_lines/* flow */.L3)(text.split(' '), 2, width, ' '))
        .map((pieces) => pieces.map(({ text }) => (0,report_lines/* styled */.I4)('quiet', text)));
}
function section(title) {
    return [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('strong', title))];
}
function shown(entries, of) {
    const rest = entries.length - sectionLimit;
    const more = rest > 0 ? [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('quiet', `and ${(0,report_lines/* number */.ai)(rest)} more: --format json lists all`))] : [];
    return [...entries.slice(0, sectionLimit).flatMap(of), ...more];
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/** One line that decides: "IAM drift in payments-api: 1 missing (limit 0), 4 over-granted (limit 2)". */
function headline({ name, judgement, drift }) {
    const { overGranted, missing } = drift.counts;
    const limits = judgement.reasons.filter(({ code }) => code === 'missing' || code === 'over-granted');
    if (judgement.verdict === 'fail')
        return `IAM drift in ${name}: ${limits.map(({ message }) => message).join(', ')}`;
    const found = overGranted + missing === 0 ? 'no drift proven' : `${missing} missing, ${overGranted} over-granted`;
    if (judgement.verdict === 'inconclusive')
        return `Inconclusive for ${name}: ${found}, and the evidence has gaps`;
    return overGranted + missing === 0
        ? `No IAM drift in ${name}`
        : `IAM drift in ${name} within the limits: ${found}`;
}


/***/ })

};
