export const id = 5582;
export const ids = [5582];
export const modules = {

/***/ 10617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted),
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
function sorted(map) {
    return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


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

/***/ 48945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   fD: () => (/* binding */ policyTexts),
/* harmony export */   hx: () => (/* binding */ managedPolicyLimit)
/* harmony export */ });
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10617);

const managedPolicyLimit = 6144;
function statementsOf(granted) {
    const byResources = new Map();
    for (const [action, resources] of [...granted].sort(([a], [b]) => (0,_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b))) {
        const key = JSON.stringify(resources);
        const group = byResources.get(key) ?? { actions: [], resources };
        group.actions.push(action);
        byResources.set(key, group);
    }
    return [...byResources].sort(([a], [b]) => (0,_base_order__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(a, b)).map(([, group]) => group);
}
function policyTexts(statements, limit = managedPolicyLimit) {
    const policies = [];
    let open = [];
    for (const piece of statements.flatMap((statement) => pieces(statement, limit))) {
        const next = withPiece(open, piece);
        if (open.length > 0 && sizeOf(next) > limit) {
            policies.push(open);
            open = [piece];
        }
        else
            open = next;
    }
    if (open.length > 0)
        policies.push(open);
    return policies.map((policy) => `${JSON.stringify(documentOf(policy), null, 2)}\n`);
}
function pieces({ actions, resources }, limit) {
    return actions.flatMap((action) => {
        const parts = [[]];
        for (const resource of resources) {
            const last = parts.at(-1) ?? [];
            const isFull = last.length > 0 && sizeOf([{ actions: [action], resources: [...last, resource] }]) > limit;
            if (isFull)
                parts.push([resource]);
            else
                last.push(resource);
        }
        return parts.map((part) => ({ actions: [action], resources: part }));
    });
}
function withPiece(policy, piece) {
    const last = policy.at(-1);
    if (last === undefined || JSON.stringify(last.resources) !== JSON.stringify(piece.resources))
        return [...policy, piece];
    return [...policy.slice(0, -1), { ...last, actions: [...last.actions, ...piece.actions] }];
}
function sizeOf(policy) {
    return JSON.stringify(documentOf(policy)).length;
}
function documentOf(policy) {
    const statements = policy.map(({ actions, resources }) => {
        const [first, ...others] = resources;
        return { Effect: 'Allow', Action: actions, Resource: others.length === 0 ? first : resources };
    });
    return { Version: '2012-10-17', Statement: statements };
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

/***/ 95582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isComplete: () => (/* binding */ isComplete),
/* harmony export */   renderGeneration: () => (/* binding */ renderGeneration)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86496);
/* harmony import */ var _generate_documents__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48945);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22365);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72691);





function isComplete(report) {
    const { judged, generation } = report;
    const { activity, policies } = generation;
    const { unknownEvents, unknownActions, unknownServices } = activity;
    return (policies.length > 0 &&
        doubtsOf(judged).length === 0 &&
        undeterminedOf(report).length === 0 &&
        unknownEvents.length + unknownActions.length + unknownServices.length === 0);
}
function renderGeneration(report, width, all = false) {
    const { judged, generation } = report;
    const { activity } = generation;
    const lines = [
        headLine(report),
        ...list('Evidence gap', doubtsOf(judged)),
        ...resourceLines(activity),
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(unrecorded),
        ...(report.hasDeny ? [(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  Deny statements of the committed policy are not in it. Keep them.')] : []),
        ...attemptedLines(activity),
        ...deniedLines(activity),
        ...unknownLines(activity),
        ...undeterminedLines(report, all),
    ];
    return lines.flatMap((one) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(one, width));
}
const unrecorded = '  Not in it: actions without a CloudTrail event, such as iam:PassRole, and data events that the trail does not record, such as s3:GetObject. Add those that the role needs.';
function headLine({ judged: { name, window }, generation: { activity, policies, whole }, }) {
    const when = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(window.start)} to ${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .isoDay */ .kh)(window.end)}`;
    if (policies.length === 0)
        return (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', name), `: no policy. From ${when} the evidence has no successful call that needs a permission.`);
    const [size, limit] = [sizeOf(whole), (0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(_generate_documents__WEBPACK_IMPORTED_MODULE_4__/* .managedPolicyLimit */ .hx)];
    const actions = `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(activity.granted.size, 'action')} with successful calls from ${when}`;
    const files = policies.length === 1
        ? `${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(size)} of ${limit} characters`
        : `${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(size)} characters, more than the ${limit} of a managed policy: ${policies.length} files with --report-directory`;
    return (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', name), `: ${actions}, ${files}`);
}
function sizeOf(texts) {
    return texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
}
function doubtsOf({ judgement: { reasons }, problem }) {
    const doubts = reasons.filter((reason) => !(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .exceeds */ .Or)(reason)).map(({ message }) => message);
    return problem === undefined ? doubts : [problem, ...doubts];
}
function list(title, texts) {
    return texts.map((text) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)('  ', (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('warn', title), `: ${text}`));
}
function resourceLines({ granted }) {
    const all = [...granted.values()];
    const wide = all.filter(({ resources }) => resources.includes('*')).length;
    const accounts = new Set(all.flatMap(({ account }) => account ?? []));
    const open = [
        ...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(all.flatMap((one) => one.open.map((name) => ({ name, one }))), ({ name }) => name),
    ];
    return [
        ...(wide === 0
            ? []
            : [
                (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`  Resource is "*" for ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(wide, 'action')}: only policy generation names resources. Restrict it before you attach the policy.`),
            ]),
        ...[...accounts].map((account) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`  \${Account} is ${account}, the account of the principal. Change it for resources of other accounts.`)),
        ...open.map(([name, members]) => {
            const where = [...new Set(members.flatMap(({ one }) => one.resources))].sort();
            const more = where.length > 1 ? ` and ${where.length - 1} more` : '';
            return (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`  ${name} is unknown, and * stands for it in ${where[0] ?? ''}${more}. Replace it with the name.`);
        }),
    ];
}
function attemptedLines({ attempted }) {
    if (attempted.length === 0)
        return [];
    const text = `${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(attempted.length, 'action')} seen only by sources that do not record whether a call was denied:`;
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`  ${text} ${attempted.join(', ')}`)];
}
function deniedLines({ denied }) {
    if (denied.length === 0)
        return [];
    return [(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', `  Denied calls (${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(denied.length)})`)), ...denied.map(deniedLine)];
}
function deniedLine({ action, isGranted, count, last, reason }) {
    const parts = [
        ...(count === undefined ? [] : [(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'call')]),
        ...(last === undefined ? [] : [`last ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(last)}`]),
        isGranted ? 'granted, because other calls succeeded' : 'not granted',
        ...(reason === undefined ? [] : [reason]),
    ];
    return (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`    ${action}: ${parts.join(', ')}`);
}
function unknownLines({ unknownEvents, unknownActions, unknownServices }) {
    const events = unknownEvents.map(({ eventSource, eventName, count, candidates = [] }) => {
        const oneOf = candidates.length === 0 ? '' : `; it needs one of ${candidates.join(', ')}`;
        return (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`    ${eventSource} ${eventName}: ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'call')}${oneOf}`);
    });
    const title = '  Not granted, because the action that the calls need is not known for certain';
    const services = unknownServices.map(({ service, source, last }) => {
        const when = last === undefined ? '' : `, last ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .shortTime */ .Mj)(last)}`;
        return (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`    service ${service}: used${when}, and ${source} does not record by which actions`);
    });
    const lines = [...events, ...services, ...unknownActions.map((action) => (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`    ${action}`))];
    return lines.length === 0 ? [] : [(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', title)), ...lines];
}
function undeterminedOf({ judged, generation: { activity }, }) {
    return judged.drift.findings.flatMap(({ action, state, reason, cause }) => state === 'undetermined' && !activity.granted.has(action)
        ? [{ action, reason: cause?.text ?? reason }]
        : []);
}
const mostNames = 20;
function undeterminedLines(report, all) {
    const open = undeterminedOf(report);
    if (open.length === 0)
        return [];
    const title = `  Undetermined (${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(open.length)}): the committed policy grants them, the generated one does not`;
    return [
        (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)((0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .styled */ .I4)('strong', title)),
        ...[...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(open, ({ reason }) => reason)].map(([reason, members]) => {
            const names = members.map(({ action }) => action);
            const shown = all ? names : names.slice(0, mostNames);
            const rest = names.length - shown.length;
            const more = rest === 0 ? '' : ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest)} more (--show undetermined)`;
            return (0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(`    ${reason}: ${shown.join(', ')}${more}`);
        }),
    ];
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
