export const id = 8062;
export const ids = [8062];
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

/***/ 51811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkup: () => (/* binding */ checkup)
});

// EXTERNAL MODULE: ./src/run/evidence-groups.ts
var evidence_groups = __webpack_require__(27061);
// EXTERNAL MODULE: ./src/run/gatherer.ts
var run_gatherer = __webpack_require__(15169);
// EXTERNAL MODULE: ./src/run/own-session.ts
var own_session = __webpack_require__(42044);
// EXTERNAL MODULE: ./src/run/roles.ts
var roles = __webpack_require__(70036);
// EXTERNAL MODULE: ./src/run/sources.ts + 6 modules
var sources = __webpack_require__(77335);
// EXTERNAL MODULE: ./src/sources/check.ts
var check = __webpack_require__(35802);
// EXTERNAL MODULE: ./src/base/input-error.ts
var input_error = __webpack_require__(91114);
// EXTERNAL MODULE: ./src/base/time.ts
var base_time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/evidence/seen-principals.ts
var seen_principals = __webpack_require__(28980);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/run/gather.ts
var gather = __webpack_require__(41962);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
;// CONCATENATED MODULE: ./src/doctor/log-set.ts




const mostNamed = 20;
function logSetChecks(set) {
    const { files, events, span, regions, accounts, kinds, window } = set;
    if (span === undefined) {
        const time = `${(0,words/* shortTime */.Mj)(window.start)} to ${(0,words/* shortTime */.Mj)(window.end)}`;
        return [(0,check/* wrong */.Qm)('logs', `no events in ${time}: check the path, window-end and lookback`)];
    }
    const hasData = kinds.some(({ management }) => management === false);
    return [
        (0,check/* fine */.Bs)('logs', `${(0,base_time/* grouped */.zD)(events)} events in ${(0,lines/* plural */.LS)(files, 'file')}, ${(0,words/* shortTime */.Mj)(span.start)} to ${(0,words/* shortTime */.Mj)(span.end)}`),
        (0,check/* fine */.Bs)('logs', `Regions ${listed(regions)}; ${accounts.length === 1 ? 'account' : 'accounts'} ${listed(accounts)}`),
        hasData
            ? (0,check/* fine */.Bs)('logs', 'data events: yes')
            : (0,check/* unknown */.L5)('logs', 'data events: no; calls such as s3:GetObject and lambda:InvokeFunction are not recorded'),
        ...rolesSeen(set),
    ];
}
function rolesSeen({ principalsSeen }) {
    if (principalsSeen === undefined)
        return [];
    const roles = principalsSeen.principals.map(({ arn }) => arn).filter((arn) => arn.includes(':role/'));
    if (roles.length === 0)
        return [(0,check/* unknown */.L5)('logs', 'no role made a call')];
    const end = principalsSeen.complete ? '' : ' (the list is not complete)';
    return [(0,check/* fine */.Bs)('logs', `${(0,lines/* plural */.LS)(roles.length, 'role')} seen${end}: ${listed(roles)}`)];
}
function listed(names) {
    const more = names.length - mostNamed;
    return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : (0,words/* enumerated */.BD)(names);
}

;// CONCATENATED MODULE: ./src/doctor/principals.ts







async function checkPrincipals(group, reading) {
    const { file, logs } = group.request;
    if (file === undefined && (logs?.paths ?? []).length === 0)
        return [];
    try {
        const read = await readFiles(group, reading);
        return [
            ...read.sets.flatMap(logSetChecks),
            ...read.gaps.map(({ location, message }) => (0,check/* wrong */.Qm)('log files', `${location}: ${message}`)),
            ...group.principals.map(({ arn, kind }) => principalCheck(kind, arn, read)),
        ];
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.dz))
            throw error;
        return (0,input_error/* messagesOf */.cr)(error).map((message) => (0,check/* wrong */.Qm)('files', message));
    }
}
async function readFiles(group, reading) {
    const { file, logs, reference, lookback, windowEnd } = group.request;
    const paths = logs?.paths ?? [];
    const request = {
        ...(file === undefined ? {} : { file }),
        ...(paths.length === 0 ? {} : { logs: { paths, buckets: [] } }),
        ...(lookback === undefined ? {} : { lookback }),
        ...(windowEnd === undefined ? {} : { windowEnd }),
        lastAccessed: 'no',
        trails: [],
        reference,
    };
    const answers = await (0,gather/* askSources */.g)({ ...group, request, parts: [] }, { ...reading, jobs: noJobs });
    const sets = answers.answers.logs.map(({ set }) => set);
    const lists = [answers.file?.principalsSeen, ...sets.map((set) => set.principalsSeen)].filter((one) => one !== undefined);
    const used = [...(answers.file?.principals ?? [])].filter(([, known]) => known.evidence.uses.size > 0);
    const counted = sets.flatMap(({ eventsByPrincipal }) => [...eventsByPrincipal]);
    return {
        seen: lists.length === 0
            ? undefined
            : (0,seen_principals/* unionOfSeen */.uh)(lists.map(({ principals }) => principals), true),
        active: new Set([...used, ...counted.filter(([, events]) => events > 0)].map(([arn]) => arn)),
        events: new Map(counted),
        sets,
        gaps: sets.flatMap(({ gaps }) => gaps),
    };
}
function noJobs() {
    throw new TypeError('files need no jobs');
}
function principalCheck(kind, arn, { seen, active, events }) {
    if (active.has(arn))
        return (0,check/* fine */.Bs)(kind, `the files contain events of ${arn}${extent(arn, events, seen)}`);
    const near = seen === undefined ? [] : (0,seen_principals/* nearestSeen */.uf)(arn, seen);
    const none = `the files contain no event of ${arn}`;
    if (near.length === 0)
        return (0,check/* wrong */.Qm)(kind, `${none}: check the ARN, and the days that the files cover`);
    return (0,check/* wrong */.Qm)(kind, `${none}, but they contain events of ${near.join(', ')}: check the path and name in the ARN`);
}
function extent(arn, events, seen) {
    const [count, own] = [events.get(arn), seen?.principals.find((one) => one.arn === arn)];
    if (count === undefined || count === 0)
        return '';
    const time = own === undefined ? '' : `, ${(0,words/* shortTime */.Mj)(own.first)} to ${(0,words/* shortTime */.Mj)(own.last)}`;
    return `: ${(0,base_time/* grouped */.zD)(count)}${time}`;
}

;// CONCATENATED MODULE: ./src/doctor/checkup.ts







async function checkup(config, surroundings, now, folders) {
    const gatherer = { kept: new run_gatherer/* KeptFiles */.u(folders), surroundings, folders, now };
    const found = await (0,roles.findRoles)(config.targets, gatherer);
    const checks = found.flatMap((target) => roleChecks(target));
    for (const group of (0,evidence_groups/* groupByRequest */.i)(found)) {
        checks.push(...(await checkPrincipals(group, gatherer)));
        checks.push(...(await checkGroup(group, surroundings, now)));
    }
    return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}
async function checkGroup({ request, principals, parts }, context, now) {
    const shared = { principals, session: (0,own_session/* ownSession */.x)(request, principals, context).session };
    const checks = await checkFiles(request, shared);
    if (checks.length === 0 && !(0,sources/* asksAws */.ER)(request, context.env))
        checks.push((0,check/* fine */.Bs)('AWS', 'not queried: the evidence is read from files'));
    const asked = parts.filter((part) => (0,sources/* asksAws */.ER)(part.request, context.env));
    if (asked.length === 0)
        return checks;
    const { checkAccount } = await Promise.all(/* import() */[__webpack_require__.e(7392), __webpack_require__.e(3875)]).then(__webpack_require__.bind(__webpack_require__, 13875));
    for (const part of asked)
        checks.push(...(await checkAccount(part, shared, context, now)));
    return checks;
}
async function checkFiles(request, shared) {
    const checks = [];
    for (const source of sources/* sources */.Tj)
        if (source.scope === 'shared' && !source.asksAws)
            checks.push(...((await source.wants(request)?.probe(shared)) ?? []));
    return checks;
}
function roleChecks({ name, rolePatterns, principals, problem, unlisted }) {
    if (rolePatterns.length === 0)
        return [];
    const [what, wanted] = [`target ${name}`, rolePatterns.map(({ arn }) => arn).join(', ')];
    const faulty = problem ?? unlisted;
    if (faulty !== undefined)
        return [(0,check/* wrong */.Qm)(what, faulty)];
    if (principals.length === 0)
        return [(0,check/* unknown */.L5)(what, `no role matches ${wanted}`)];
    return [(0,check/* fine */.Bs)(what, `${wanted} matches ${principals.map((one) => one.name).join(', ')}`)];
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

/***/ 28980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ namesakesOf),
/* harmony export */   R8: () => (/* binding */ mostSeen),
/* harmony export */   uf: () => (/* binding */ nearestSeen),
/* harmony export */   uh: () => (/* binding */ unionOfSeen)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _base_order__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10617);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);



const mostSeen = 10_000;
function unionOfSeen(lists, complete) {
    const all = new Map();
    for (const list of lists)
        for (const one of list) {
            const known = all.get(one.arn);
            all.set(one.arn, known === undefined ? one : both(known, one));
        }
    const principals = [...all.values()].sort((a, b) => (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.arn, b.arn));
    return { principals: principals.slice(0, mostSeen), complete: complete && principals.length <= mostSeen };
}
function both(a, b) {
    return { arn: a.arn, first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}
const mostShown = 3;
function nearestSeen(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    const ranked = principals.flatMap(({ arn }) => {
        const other = arn === principal ? undefined : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        const rank = other === undefined || typeof other === 'string' ? undefined : rankOf(wanted, other);
        return rank === undefined ? [] : [[rank, arn]];
    });
    ranked.sort(([a, one], [b, other]) => a - b || (0,_base_order__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(one, other));
    return ranked.slice(0, mostShown).map(([, arn]) => arn);
}
function namesakesOf(principal, { principals }) {
    const wanted = (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(principal);
    if (typeof wanted === 'string')
        return [];
    return principals.flatMap(({ arn }) => {
        const other = arn === principal || !arn.endsWith(`/${wanted.name}`) ? '' : (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn);
        return typeof other !== 'string' && rankOf(wanted, other) === 0 ? [arn] : [];
    });
}
function rankOf(wanted, other) {
    const elsewhere = other.account === wanted.account ? 0 : 10;
    const kind = other.kind === wanted.kind ? 0 : 1;
    if (other.name === wanted.name)
        return elsewhere + kind;
    if (elsewhere > 0)
        return undefined;
    const [a, b] = [wanted.name.toLowerCase(), other.name.toLowerCase()];
    if (a === b)
        return 2 + kind;
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) <= (Math.min(a.length, b.length) < 8 ? 1 : 2))
        return 4 + kind;
    return isSuffixed(a, b) || isSuffixed(b, a) ? 6 + kind : undefined;
}
function isSuffixed(name, longer) {
    return name.length > 2 && (longer.startsWith(`${name}-`) || longer.startsWith(`${name}_`));
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


/***/ }),

/***/ 27061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ groupByRequest)
/* harmony export */ });
function groupByRequest(targets) {
    return [...grouped(targets, ({ evidence }) => withoutAccount(evidence)).values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const parts = [
            ...grouped(members, ({ evidence, principals }) => [evidence, accountOf(principals)]).values(),
        ];
        const trails = [...new Set(members.flatMap(({ evidence }) => evidence.trails))];
        return [
            {
                request: { ...first.evidence, trails },
                principals: principalsOf(members),
                parts: parts.flatMap((part) => {
                    const [one] = part;
                    return one === undefined ? [] : [{ request: one.evidence, principals: principalsOf(part) }];
                }),
                targets: members,
            },
        ];
    });
}
function principalsOf(targets) {
    return [...new Map(targets.flatMap((target) => target.principals.map((one) => [one.arn, one]))).values()];
}
function grouped(targets, keyOf) {
    const groups = new Map();
    for (const target of targets) {
        const key = JSON.stringify(keyOf(target));
        groups.set(key, [...(groups.get(key) ?? []), target]);
    }
    return groups;
}
function withoutAccount({ trails: _, assume: __, ...request }) {
    const { generation, unusedAccess, ...shared } = request;
    return [shared, generation && { ...generation, accessRole: '' }, unusedAccess !== undefined];
}
function accountOf([first]) {
    return first?.account ?? '';
}


/***/ }),

/***/ 23060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ rejectIfNone),
/* harmony export */   N_: () => (/* binding */ prefixKeys),
/* harmony export */   QU: () => (/* binding */ noRole),
/* harmony export */   Rg: () => (/* binding */ configuredAs),
/* harmony export */   U3: () => (/* binding */ prefixAnswers),
/* harmony export */   WM: () => (/* binding */ unknownPartsOf),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   aQ: () => (/* binding */ optionalFiles)
/* harmony export */ });
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91114);
/* harmony import */ var _policy_arn__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66185);


function rejectIfNone(targets) {
    const problems = targets.flatMap(({ problem, name }) => problem === undefined ? [] : [{ location: `target ${name}`, message: problem }]);
    if (problems.length > 0 && problems.length === targets.length)
        throw new _base_input_error__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems);
    return targets;
}
function matchesAny(role, { rolePatterns }) {
    return rolePatterns.some((pattern) => (0,_policy_arn__WEBPACK_IMPORTED_MODULE_1__/* .matchesRole */ .wA)(pattern, role));
}
function prefixKeys({ rolePatterns }) {
    const account = rolePatterns[0]?.account ?? '';
    const names = rolePatterns.map(({ prefix }) => prefix);
    const own = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`);
    return [[account, ...own], [account, ...names], names].map((parts) => parts.join(' '));
}
function prefixAnswers(targets) {
    const answers = targets.flatMap((target) => {
        const failure = target.problem ?? target.unlisted;
        const roles = target.principals.filter((one) => matchesAny(one, target)).map(({ arn }) => arn);
        const [key = ''] = prefixKeys(target);
        if (target.rolePatterns.length === 0)
            return [];
        return [[key, { roles, ...(failure === undefined ? {} : { error: failure }) }]];
    });
    return new Map(answers);
}
function noRole({ principals, rolePatterns, absent }) {
    if (principals.length > 0)
        return undefined;
    const names = rolePatterns.map(({ path = '', prefix }) => `${path}${prefix}`).join(' or ');
    return absent === true
        ? `no role name begins with ${names}`
        : `the evidence contains no role whose name begins with ${names}`;
}
function unknownPartsOf(possible) {
    const parts = (possible?.parts ?? []).map(({ at, reason }) => ({ file: at.file, line: at.line, reason }));
    const texts = new Map(parts.map((part) => [JSON.stringify(part), part]));
    return texts.size === 0 ? {} : { unknownParts: [...texts.values()] };
}
function configuredAs(target) {
    return { ...(target.isNamed === true ? { isNamed: true } : {}), ...entryOf(target) };
}
function entryOf({ entry, source }) {
    if (source !== undefined)
        return { entry: { list: 'targets-from', key: source.kind, value: source.path } };
    return entry === undefined ? {} : { entry: { list: 'targets', key: 'name', value: entry } };
}
function optionalFiles({ rootModules = [] }) {
    return new Set(rootModules.flatMap(({ paths }) => paths));
}


/***/ }),

/***/ 35802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ fine),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Qm: () => (/* binding */ wrong)
/* harmony export */ });
/* harmony import */ var _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90863);

const fine = (what, text) => ({ what, state: 'fine', text });
const wrong = (what, text) => ({ what, state: 'wrong', text });
const unknown = (what, text) => ({ what, state: 'unknown', text });
async function attempt(what, ask, check) {
    try {
        return [check(await ask())].flat();
    }
    catch (error) {
        if (error instanceof _aws_aws_failure__WEBPACK_IMPORTED_MODULE_0__/* .AwsFailure */ .O)
            return [wrong(what, error.message)];
        throw error;
    }
}


/***/ })

};
