export const id = 4909;
export const ids = [4909,8507];
export const modules = {

/***/ 542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isUndescribed),
/* harmony export */   M: () => (/* binding */ earlierTarget)
/* harmony export */ });
function earlierTarget(target, before) {
    const arns = new Set(target.principals.map(({ arn }) => arn));
    return (before.targets.find(({ name }) => name === target.name) ??
        before.targets.find(({ principals }) => principals.some(({ arn }) => arns.has(arn))));
}
function isUndescribed({ source, policySelectors }, { described }) {
    const { addresses } = described;
    const isGone = ({ path, address }) => {
        const inFile = addresses.filter((one) => one.file === path);
        return inFile.length > 0 && !inFile.some((one) => one.address === address);
    };
    return source !== undefined && policySelectors.every(isGone);
}


/***/ }),

/***/ 81640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asConfigured),
/* harmony export */   h: () => (/* binding */ vouchedConfig)
/* harmony export */ });
/* harmony import */ var _earlier_target__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64389);
/* harmony import */ var _settings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54661);



function vouchedConfig(request) {
    const { config } = request;
    const known = knownPlaces(request);
    const all = config.targets.map((target) => vouchedTarget(target, request, known));
    const named = (of) => new Map(all.flatMap((one) => (one[of].length === 0 ? [] : [[one.target.name, one[of]]])));
    const settings = new Map(all.map(({ target, settings: texts }) => [target.name, texts]));
    return {
        config: {
            ...config,
            targets: all.map(({ target }) => target),
            settings: { ...config.settings, targets: settings },
        },
        replaced: [...new Set(all.flatMap(({ replaced }) => replaced))],
        unproven: named('unproven'),
        notRead: named('notRead'),
    };
}
function vouchedTarget(target, request, known) {
    const settings = request.config.settings.targets.get(target.name) ?? none;
    const kept = { target, settings, replaced: [], unproven: [], notRead: [] };
    if (target.trustEvidence)
        return kept;
    const earlier = request.before && (0,_earlier_target__WEBPACK_IMPORTED_MODULE_2__/* .earlierTarget */ .M)(target, request.before);
    if (earlier === undefined) {
        const alone = placesIn(settings).filter((place) => place.isNamed && !isKnown(place, known));
        return { ...kept, unproven: alone.map(chosenText) };
    }
    const was = request.before?.settings.targets.get(earlier.name) ?? none;
    const before = new Map(placesIn(was).map(({ name, text }) => [name, text]));
    const changed = placesIn(settings).filter(({ name, text }) => before.get(name) !== text);
    if (changed.length === 0)
        return kept;
    const lacking = changed.filter(({ name, isNamed }) => isNamed && before.get(name) === 'none');
    return {
        target: { ...target, evidence: earlier.evidence },
        settings: withEvidenceOf(settings, was),
        replaced: evidenceInputs.flatMap((name) => replacedTexts(name, settings, was)),
        unproven: [],
        notRead: lacking.map(newText),
    };
}
function asConfigured(config) {
    return { config, replaced: [], unproven: new Map(), notRead: new Map() };
}
function placesIn(texts) {
    return _inputs__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb.map((name) => {
        const usual = (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name)?.default ?? 'none';
        const text = texts.get(name) ?? usual;
        return { name, text, isNamed: text !== usual && !choices.has(name) };
    });
}
const choices = new Set(['sources', 'regions']);
function knownPlaces({ before, inputs }) {
    const alone = (0,_settings__WEBPACK_IMPORTED_MODULE_1__/* .settingsOf */ .f)({ file: undefined, inputs, targets: [], picked: [] });
    const all = before === undefined ? [alone] : [alone, before.settings];
    const texts = all.flatMap(({ shared, targets, accounts }) => [
        shared,
        ...targets.values(),
        ...accounts.values(),
    ]);
    return new Map(_inputs__WEBPACK_IMPORTED_MODULE_0__/* .placeInputs */ .vb.map((name) => [name, new Set(texts.flatMap((one) => itemsOf(one.get(name) ?? '')))]));
}
function isKnown({ name, text }, known) {
    return itemsOf(text).every((item) => known.get(name)?.has(item) === true);
}
function itemsOf(text) {
    return text.split(', ');
}
function chosenText({ name, text }) {
    return `${name} ${text} is set by this change only`;
}
function newText({ name, text }) {
    return `${name} ${text} is set by this change only, and is not read before the change is merged`;
}
function replacedTexts(name, now, was) {
    const [is, base] = [now, was].map((texts) => texts.get(name) ?? 'none');
    return is === base
        ? []
        : [`${name} ${is}: set by this change and not in effect; the value of the base is used: ${base}`];
}
function withEvidenceOf(now, was) {
    return new Map([...now].map(([name, text]) => [name, isEvidence(name) ? (was.get(name) ?? text) : text]));
}
function isEvidence(name) {
    return (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .specOf */ .rI)(name)?.group === 'evidence';
}
const evidenceInputs = (0,_inputs__WEBPACK_IMPORTED_MODULE_0__/* .inputsWhere */ .tz)((spec) => isEvidence(spec.name) && spec.allowedIn.config);
const none = new Map();


/***/ }),

/***/ 20396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ broughtEvidence),
  M: () => (/* binding */ settingsChangesOf)
});

// EXTERNAL MODULE: ./src/drift/acceptances.ts
var drift_acceptances = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/policy/action-pattern.ts
var action_pattern = __webpack_require__(53713);
// EXTERNAL MODULE: ./src/config/earlier-target.ts
var earlier_target = __webpack_require__(542);
// EXTERNAL MODULE: ./src/config/inputs.ts
var inputs = __webpack_require__(64389);
;// CONCATENATED MODULE: ./src/config/config-changes.ts




function configChanges(before, now) {
    const all = [
        ...valueChanges(before.settings.run, now.settings.run),
        ...targetChanges(before, now),
        ...accountChanges(before, now),
        ...ruleChanges(before, now),
    ];
    const order = ['limit', 'acceptance', 'other'];
    return order.flatMap((wanted) => all.filter(({ concern }) => concern === wanted));
}
function targetChanges(before, now) {
    const gone = before.targets.filter((target) => (0,earlier_target/* earlierTarget */.M)(target, now) === undefined && !isGoneWithItsFile(target, now));
    const changes = now.targets.flatMap((target) => {
        const own = changesOfTarget(target, before, now);
        return own.map((change) => ({ ...change, target: target.name }));
    });
    const hasMany = now.targets.length > 1 || before.targets.length > 1;
    const byText = new Map();
    for (const change of changes)
        byText.set(change.text, [...(byText.get(change.text) ?? []), change]);
    const said = [...byText].flatMap(([text, same]) => {
        const names = listed(same.map(({ target }) => target));
        return same.slice(0, 1).map(({ concern }) => ({ concern, text: hasMany ? `${names}: ${text}` : text }));
    });
    return [...gone.map(({ name }) => limit(`${name} is no longer checked`)), ...said];
}
function changesOfTarget(target, before, now) {
    const present = now.settings.targets.get(target.name);
    const was = (0,earlier_target/* earlierTarget */.M)(target, before);
    if (was === undefined && hasEntryOf(target, before))
        return [];
    if (was === undefined) {
        const all = valueChanges(before.settings.shared, present);
        const named = before.targets.length === 0 ? isSetting : decidesVerdict;
        return [
            limit('checked for the first time'),
            ...all.filter(({ name }) => named(name)),
            ...acceptanceChanges([], target.acceptances),
        ];
    }
    const renamed = was.name === target.name ? [] : [limit(`renamed from ${was.name}`)];
    return [
        ...renamed,
        ...valueChanges(before.settings.targets.get(was.name), present),
        ...acceptanceChanges(was.acceptances, target.acceptances),
    ];
}
function isGoneWithItsFile(target, now) {
    if (!hasEntryOf(target, now))
        return false;
    return target.source === undefined || (0,earlier_target/* isUndescribed */.L)(target, now);
}
function hasEntryOf({ entry }, { targets }) {
    return entry !== undefined && targets.some((one) => one.entry === entry);
}
function isSetting(name) {
    return (0,inputs/* specOf */.rI)(name)?.group !== 'what';
}
function decidesVerdict(name) {
    const group = (0,inputs/* specOf */.rI)(name)?.group;
    return group === 'limits' || group === 'rules';
}
function acceptanceChanges(was, accepted) {
    const [before, now] = [entriesOf(was), entriesOf(accepted)];
    const more = [...now].filter(([entry]) => !before.has(entry)).map(([, action]) => action);
    const less = [...before].filter(([entry]) => !now.has(entry)).map(([, action]) => action);
    return [
        ...(more.length === 0 ? [] : [acceptance(`accept: ${listed(more)} new or changed`)]),
        ...(less.length === 0 || more.length > 0 ? [] : [acceptance(`accept: ${listed(less)} removed`)]),
    ];
}
function entriesOf(acceptances) {
    const wide = acceptances.filter(({ pattern }) => (0,action_pattern/* hasWildcard */.rl)(pattern));
    const named = acceptances.filter(({ pattern }) => !(0,action_pattern/* hasWildcard */.rl)(pattern));
    return new Map([...wide, ...named].map((one) => [(0,drift_acceptances/* acceptanceKey */.Lb)(one), one.pattern.text]));
}
function accountChanges(before, now) {
    const ids = new Set([...before.settings.accounts.keys(), ...now.settings.accounts.keys()]);
    return [...ids].flatMap((id) => {
        const [was, is] = [before, now].map(({ settings }) => settings.accounts.get(id));
        if (is === undefined)
            return [other(`account ${id} was removed`)];
        const own = valueChanges(was ?? before.settings.shared, is);
        const added = was === undefined ? [other(`account ${id} is new`)] : [];
        return [...added, ...own.map((change) => ({ ...change, text: `account ${id}: ${change.text}` }))];
    });
}
function ruleChanges(before, now) {
    const keys = (rules) => new Map(rules.map((rule) => [JSON.stringify({ ...rule, filter: [...rule.filter] }), rule.name]));
    const [was, is] = [keys(before.rules), keys(now.rules)];
    const more = [...is].filter(([key]) => !was.has(key)).map(([, name]) => name);
    const less = [...was].filter(([key]) => !is.has(key)).map(([, name]) => name);
    return [
        ...(more.length === 0 ? [] : [other(`archive-rules: ${listed(more)} new or changed`)]),
        ...(less.length === 0 || more.length > 0 ? [] : [other(`archive-rules: ${listed(less)} removed`)]),
    ];
}
const none = new Map();
function valueChanges(before = none, now = none) {
    return [...now].flatMap(([name, value]) => {
        const was = before.get(name) ?? 'none';
        const text = `${name} from ${was} to ${value}`;
        return was === value ? [] : [{ concern: concernOf(name), name, text }];
    });
}
function concernOf(name) {
    if (name === 'unused-ok')
        return 'acceptance';
    return (0,inputs/* specOf */.rI)(name)?.group === 'limits' ? 'limit' : 'other';
}
const limit = (text) => ({ concern: 'limit', text });
const acceptance = (text) => ({ concern: 'acceptance', text });
const other = (text) => ({ concern: 'other', text });
function listed(names) {
    const rest = names.length > 4 ? ` and ${names.length - 4} more` : '';
    return `${names.slice(0, 4).join(', ')}${rest}`;
}

// EXTERNAL MODULE: ./src/config/places.ts
var places = __webpack_require__(81640);
;// CONCATENATED MODULE: ./src/config/settings-changes.ts


async function settingsChangesOf(request) {
    const { config, configPath, before, fromBase, workflow, brought, replaced = new Set() } = request;
    const { judged = (0,places/* asConfigured */.T)(config) } = request;
    const evidence = await Promise.all(judged.config.targets.map((target) => broughtEvidence(target, brought, replaced)));
    const baselines = [...new Set(config.targets.flatMap(({ baseline }) => baseline ?? []))];
    const moved = await Promise.all(baselines.map(async (path) => (await brought.brings(path)) ? [`baseline ${path}: changed by this change`] : []));
    const settings = settingChanges(judged.config, configPath, before, request.compared);
    const decisive = settings.filter(({ concern }) => concern !== 'other');
    return [
        ...decisive.map(({ text }) => text),
        ...(fromBase && (await brought.brings(configPath))
            ? [`${configPath}: changed by this change, and not in effect (config-from: base)`]
            : []),
        ...(workflow !== undefined && (await brought.brings(workflow))
            ? [`${workflow}: this change modifies the workflow that runs the check`]
            : []),
        ...judged.replaced.map((text) => `${configPath}: ${text}`),
        ...new Set([...evidence.flat(), ...[...judged.unproven.values()].flat()]),
        ...[...replaced].map((path) => `evidence-file ${path}: changed by this change; the evidence of the base is used`),
        ...moved.flat(),
        ...settings.filter(({ concern }) => concern === 'other').map(({ text }) => text),
    ];
}
function settingChanges(config, configPath, before, compared) {
    const why = typeof before === 'string' ? [{ concern: 'limit', text: before }] : [];
    const earlier = typeof before === 'string' ? compared : before;
    const changes = [...why, ...(earlier === undefined ? [] : configChanges(earlier, config))];
    return changes.map((one) => ({ ...one, text: `${configPath}: ${one.text}` }));
}
async function broughtEvidence(target, brought, replaced) {
    const { file, memory, logs, reference } = target.evidence;
    const locations = [
        ...(file === undefined || replaced.has(file.path) ? [] : [['evidence-file', file.path]]),
        ...(memory === undefined ? [] : [['previous-evidence', memory.path]]),
        ...(logs?.paths ?? []).map((path) => ['cloudtrail-logs', path]),
        ...(logs?.cache === undefined ? [] : [['log-cache', logs.cache]]),
        ...(reference.kind === 'folder' ? [['service-reference', reference.path]] : []),
    ];
    const found = [];
    for (const [input, path] of locations)
        if (await brought.brings(path))
            found.push(`${input} ${path} is added or modified by this change`);
    return found;
}


/***/ }),

/***/ 16059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   Lb: () => (/* binding */ acceptanceKey),
/* harmony export */   Rm: () => (/* binding */ applyAcceptances),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   tZ: () => (/* binding */ acceptanceNotes)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86496);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44131);



function acceptanceKey({ pattern, resource, reason, expires }) {
    return JSON.stringify([pattern.text, resource, reason, expires]);
}
function isEveryAction({ text }) {
    return /^\*+(:\*+)?$/.test(text);
}
function applyAcceptances(acceptances, today, head) {
    const valid = acceptances
        .filter((one) => isInForce(one, today))
        .sort((a, b) => ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(b.expires) ?? 0) - ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(a.expires) ?? 0));
    const administrator = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.union(head.actions.catalogue, head.grants.flatMap(({ pattern, actions }) => (isEveryAction({ text: pattern }) ? [actions] : [])));
    const byResource = new Map();
    for (const one of valid) {
        const alike = byResource.get(one.resource);
        if (alike === undefined)
            byResource.set(one.resource, [one]);
        else
            alike.push(one);
    }
    const finders = new Map([...byResource].map(([resource, own]) => [resource, finderOf(own, administrator)]));
    return { find: ({ action, resource }, kind) => finders.get(resource)?.[kind](action) };
}
function finderOf(entries, administrator) {
    const limited = entries.filter(({ pattern }) => !isEveryAction(pattern));
    const named = limited.filter(({ pattern }) => !(0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(pattern));
    return {
        granted: firstOf(entries, administrator),
        missing: firstOf(limited, administrator),
        removed: firstOf(named, administrator),
    };
}
function firstOf(entries, administrator) {
    const { catalogue } = administrator;
    let first;
    return (action) => {
        const id = catalogue.idOf(action);
        if (id === undefined)
            return entries.find(({ pattern }) => !isEveryAction(pattern) && (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
        first ??= firstByAction(entries, administrator);
        return first.get(id);
    };
}
function firstByAction(entries, administrator) {
    const { catalogue } = administrator;
    const first = new Map();
    let open = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.all(catalogue);
    for (const entry of entries) {
        const accepted = isEveryAction(entry.pattern) ? administrator : (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(entry.pattern, catalogue);
        const fresh = accepted.intersect(open);
        if (fresh.isEmpty)
            continue;
        for (const id of fresh)
            first.set(id, entry);
        open = open.minus(fresh);
    }
    return first;
}
function isInForce({ expires }, today) {
    const last = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires);
    return last !== undefined && today < last + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
}
function daysLeft({ expires }, today) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires) ?? today) + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd - 1);
}
function acceptanceNotes(targets, today, hasAll, catalogue) {
    const holders = new Map();
    for (const target of targets) {
        const noted = notedTarget(target, catalogue);
        for (const entry of new Set(target.acceptances)) {
            const known = holders.get(entry);
            if (known === undefined)
                holders.set(entry, [noted]);
            else
                known.push(noted);
        }
    }
    return new Map([...holders].flatMap(([entry, own]) => {
        const isKnown = hasAll || entry.isShared !== true;
        const note = noteOn(entry, own, today, isKnown);
        return note === undefined ? [] : [[entry, note]];
    }));
}
function notedTarget(target, catalogue) {
    const named = (actions) => new NamedActions(actions, catalogue);
    const { found, used, ungranted } = target;
    return { target, found: named(found), used: named(used), ungranted: named(ungranted) };
}
class NamedActions {
    #known;
    #others;
    constructor(actions, catalogue) {
        const ids = actions.map((action) => catalogue.idOf(action));
        this.#known = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.of(catalogue, ids.filter((id) => id !== undefined));
        this.#others = actions.filter((_, index) => ids[index] === undefined);
    }
    matching(pattern) {
        const known = this.#known.intersect((0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, this.#known.catalogue));
        const others = this.#others.filter((action) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
        return [...(known.isEmpty ? [] : known.names()), ...others];
    }
    matchesAny(pattern) {
        const known = this.#known.intersect((0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .expandPattern */ .nh)(pattern, this.#known.catalogue));
        return !known.isEmpty || this.#others.some((action) => (0,_policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__/* .patternMatches */ .eJ)(pattern, action));
    }
}
function noteOn(entry, targets, today, isKnown) {
    const { pattern, expires } = entry;
    const note = (code, what) => {
        return { code, message: `acceptance of ${pattern.text} ${what}`, action: pattern.text };
    };
    const isFound = targets.some(({ found }) => found.matchesAny(pattern));
    const isUsed = targets.some(({ used }) => used.matchesAny(pattern));
    if (!isFound && !isUsed && targets.some(({ ungranted }) => ungranted.matchesAny(pattern)))
        return undefined;
    if (!isInForce(entry, today))
        return note('acceptance-expired', `expired on ${(0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .isoDay */ .kh)((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires) ?? 0)}`);
    const isNeeded = targets.some(({ target: { needed, isInDoubt } }) => isInDoubt || needed.has(entry));
    if (isNeeded || !isKnown)
        return undefined;
    if (isEveryAction(pattern))
        return note('acceptance-not-needed', 'is not needed: no finding is administrator access');
    if (isUsed) {
        const used = new Set(targets.flatMap((one) => one.used.matching(pattern)));
        return note('acceptance-not-needed', `is not needed: ${inUse([...used])}`);
    }
    if (isFound)
        return note('acceptance-not-needed', 'is not needed: no finding depends on it');
    return note('acceptance-unmatched', 'matches nothing: remove it');
}
function inUse([first = '', ...others]) {
    return others.length === 0 ? `${first} is in use` : `${first} and ${others.length} more are in use`;
}


/***/ }),

/***/ 53713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44131);



const longestPattern = 256;
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
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not valid' : 'its service prefix is not valid';
}
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
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
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 20158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ uncheckedKind)
/* harmony export */ });
function uncheckedKind(text, file, isExcluded) {
    const statements = statementsOf(text);
    if (statements === undefined)
        return undefined;
    if (statements.some((one) => 'Principal' in one || 'NotPrincipal' in one))
        return statements.some(assumesRole) ? 'trust policy' : undefined;
    if (/bound/i.test(file.slice(file.lastIndexOf('/') + 1)))
        return 'permissions boundary';
    return isExcluded ? 'excluded policy' : undefined;
}
function statementsOf(text) {
    const statement = memberOf(parsed(text), 'Statement');
    const all = Array.isArray(statement) ? statement : [statement];
    const statements = all.filter((one) => typeof one === 'object' && one !== null);
    return statements.length > 0 && statements.every((one) => 'Effect' in one) ? statements : undefined;
}
function assumesRole(statement) {
    const given = memberOf(statement, 'Action') ?? memberOf(statement, 'NotAction');
    const actions = Array.isArray(given) ? given : [given];
    return actions.some((action) => typeof action === 'string' && /^(sts:|\*)/i.test(action));
}
function memberOf(holder, name) {
    return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 83032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _paths__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _repository__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);



async function commitTree(repository, commit, onUnlisted = () => { }) {
    const tree = new Tree(repository, commit, onUnlisted);
    tree.add(await repository.list(commit));
    return tree;
}
class Tree {
    #folders = new Map([['', new Map()]]);
    #closed = new Map();
    #owners;
    #known = new Map();
    #onUnlisted;
    constructor(repository, commit, onUnlisted) {
        this.#owners = [{ prefix: '', repository, commit }];
        this.#onUnlisted = onUnlisted;
    }
    add({ files, submodules }, owner = this.#ownerOf('')) {
        for (const path of files)
            this.#addPath(`${owner.prefix}${path}`, 'unknown');
        for (const [path, commit] of submodules) {
            const folder = `${owner.prefix}${path}`;
            this.#addPath(folder, 'folder');
            this.#folders.set(folder, new Map());
            this.#closed.set(folder, { prefix: `${folder}/`, repository: owner.repository, commit });
        }
    }
    async list(folder) {
        const real = await this.#realFolder(folder);
        const entries = real === undefined ? undefined : this.#folders.get(real);
        return [...(entries ?? [])].map(([name, kind]) => ({ name, kind }));
    }
    async isFolder(path) {
        const real = await this.#realFolder(path);
        return real !== undefined && this.#folders.has(real);
    }
    async exists(path) {
        const real = await this.#realFolder(parentOf(path));
        return real !== undefined && this.#folders.get(real)?.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) === true;
    }
    #addPath(path, kind) {
        const names = path.split('/');
        names.forEach((name, index) => {
            const folder = names.slice(0, index).join('/');
            const entries = this.#folders.get(folder) ?? new Map();
            this.#folders.set(folder, entries);
            entries.set(name, index === names.length - 1 ? kind : 'folder');
        });
    }
    async #realFolder(path) {
        await this.#open(path);
        if (this.#folders.has(path))
            return path;
        const real = await (0,_paths__WEBPACK_IMPORTED_MODULE_1__/* .realPathIn */ .tO)(path, async (at) => {
            const kind = this.#folders.get(parentOf(at))?.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at));
            return kind === 'unknown' ? this.#entryAt(at) : undefined;
        });
        if (real !== undefined)
            await this.#open(real);
        return real;
    }
    async #open(path) {
        const [folder, owner] = [...this.#closed].find(([one]) => path === one || path.startsWith(`${one}/`)) ?? [];
        if (folder === undefined || owner === undefined)
            return;
        this.#closed.delete(folder);
        try {
            const outer = this.#ownerOf(parentOf(folder));
            const repository = await outer.repository.submodule(folder.slice(outer.prefix.length));
            const own = { ...owner, repository };
            this.#owners.push(own);
            this.add(await repository.list(owner.commit), own);
        }
        catch (error) {
            (0,_repository__WEBPACK_IMPORTED_MODULE_2__/* .undefinedOnFailure */ .U9)(error);
            this.#onUnlisted(folder);
        }
        await this.#open(path);
    }
    #entryAt(path) {
        const { repository, commit, prefix } = this.#ownerOf(path);
        const asked = this.#known.get(path) ?? repository.entryAt(commit, path.slice(prefix.length));
        this.#known.set(path, asked);
        return asked;
    }
    #ownerOf(path) {
        const owner = this.#owners.findLast(({ prefix }) => `${path}/`.startsWith(prefix));
        if (owner === undefined)
            throw new TypeError(`${path} is not in a repository`);
        return owner;
    }
}
function parentOf(path) {
    const parent = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return parent === '.' ? '' : parent;
}


/***/ }),

/***/ 68507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   atTip: () => (/* binding */ atTip),
/* harmony export */   loadEarlier: () => (/* binding */ loadEarlier),
/* harmony export */   newConfig: () => (/* binding */ newConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_input_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91114);
/* harmony import */ var _config_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64389);
/* harmony import */ var _config_load_config__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90770);
/* harmony import */ var _config_settings__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54661);
/* harmony import */ var _files_glob_walk__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37855);
/* harmony import */ var _repository_commit_tree__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83032);
/* harmony import */ var _repository_paths__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49024);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87346);
/* harmony import */ var _input_checks__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79615);
/* harmony import */ var _vouching__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3934);











function atTip(checkout, surroundings) {
    if (checkout?.tip === undefined)
        return surroundings;
    const { readConfig } = atCommit(checkout, checkout.tip, surroundings);
    return { ...surroundings, ...(readConfig === undefined ? {} : { readConfig }) };
}
const newConfig = 'added by this change';
async function loadEarlier(request, checkout) {
    const config = await atBase(request, checkout);
    if (typeof config !== 'string')
        return { config, compared: config, comment: config.comment };
    const { base } = checkout;
    const files = typeof base === 'string' ? atCommit(checkout, base, request.surroundings) : {};
    const alone = await inputsAlone({ ...request, surroundings: { ...request.surroundings, ...files } });
    return { ...alone, problem: config };
}
async function atBase({ inputs, surroundings }, checkout) {
    const { base } = checkout;
    if (typeof base !== 'string')
        return 'could not be compared with the base';
    const earlier = atCommit(checkout, base, surroundings);
    try {
        if ((await earlier.readConfig?.(inputs.get('config-file') ?? _config_inputs__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfigPath */ .jE)) === undefined)
            return newConfig;
        const config = await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(inputs, earlier, []);
        const lost = await (0,_input_checks__WEBPACK_IMPORTED_MODULE_9__/* .lostFilesAt */ .js)(config, checkout, base, surroundings);
        return lost.size === 0
            ? config
            : await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(inputs, { ...earlier, exists: (0,_vouching__WEBPACK_IMPORTED_MODULE_10__/* .hasAlso */ .Yr)(earlier, lost) }, []);
    }
    catch (error) {
        if (error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
            return 'changed by this change; the config file of the base cannot be read';
        throw error;
    }
}
async function inputsAlone({ inputs, surroundings }) {
    try {
        const config = await (0,_config_load_config__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(inputs, { ...surroundings, readConfig: async () => undefined }, []);
        return { config, compared: config, comment: config.comment };
    }
    catch (error) {
        if (!(error instanceof _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        const compared = {
            targets: [],
            rules: [],
            settings: (0,_config_settings__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)({ inputs, file: undefined, targets: [], picked: [] }),
        };
        return { compared, comment: commentIn(inputs) };
    }
}
function commentIn(inputs) {
    const given = inputs.get('comment');
    return given === 'always' || given === 'never' ? given : 'on-drift';
}
function atCommit(checkout, commit, surroundings) {
    const { repository, root } = checkout;
    const read = async (path) => {
        const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, surroundings.resolve(path));
        if (location === undefined)
            throw unreadable(path, 'it is outside the repository');
        const file = await repository.read(commit, location).catch((error) => {
            if (error instanceof _repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .RepositoryFailure */ .zp)
                throw unreadable(path, error.message);
            throw error;
        });
        if (file !== undefined && file.text === undefined)
            throw unreadable(path, 'it is not UTF-8 or is too large');
        return file?.text;
    };
    return {
        ...surroundings,
        isEarlier: true,
        async findFiles(glob) {
            const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, surroundings.resolve(glob));
            if (location === undefined)
                return [];
            const tree = await (0,_repository_commit_tree__WEBPACK_IMPORTED_MODULE_6__/* .commitTree */ .S)(repository, commit).catch((error) => {
                if (error instanceof _repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .RepositoryFailure */ .zp)
                    throw unreadable(glob, error.message);
                throw error;
            });
            const found = await (0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_5__/* .walkGlob */ .uF)('', location.split('/'), tree);
            return found.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path));
        },
        readConfig: read,
        async describe(request) {
            const { describeRoles } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(4574), __webpack_require__.e(6126), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 83752));
            const readDescribed = async (path) => {
                const text = await read(path);
                return text === undefined
                    ? { problem: `${path}: not found`, isMissing: true }
                    : { path, text };
            };
            return describeRoles(request, readDescribed, () => modulesAt(checkout, commit, surroundings));
        },
    };
}
function modulesAt({ repository, root }, commit, { resolve: absolute }) {
    return {
        async list(folder) {
            const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, absolute(folder));
            if (location === undefined)
                return [];
            const tree = await (0,_repository_commit_tree__WEBPACK_IMPORTED_MODULE_6__/* .commitTree */ .S)(repository, commit).catch(rethrow(folder));
            return (await tree.list(location)).map(({ name }) => name);
        },
        async read(path) {
            const location = (0,_repository_paths__WEBPACK_IMPORTED_MODULE_7__/* .pathIn */ .lW)(root, absolute(path));
            const file = location === undefined ? undefined : await repository.read(commit, location).catch(rethrow(path));
            return file?.text === undefined ? { problem: 'cannot be read at the base' } : { path, text: file.text };
        },
    };
}
function rethrow(path) {
    return (error) => {
        throw error instanceof _repository_repository__WEBPACK_IMPORTED_MODULE_8__/* .RepositoryFailure */ .zp ? unreadable(path, error.message) : error;
    };
}
function unreadable(path, why) {
    const message = `cannot be read at the base: ${why}`;
    return new _base_input_error__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
        { location: path, message, remedy: 'grant the job contents: read, or check out with fetch-depth: 0' },
    ]);
}


/***/ }),

/***/ 24909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgedChange: () => (/* binding */ judgedChange)
});

// EXTERNAL MODULE: ./src/config/settings-changes.ts + 1 modules
var settings_changes = __webpack_require__(20396);
// EXTERNAL MODULE: ./src/repository/paths.ts
var paths = __webpack_require__(49024);
// EXTERNAL MODULE: ./src/run/base-config.ts
var base_config = __webpack_require__(68507);
// EXTERNAL MODULE: ./src/run/input-checks.ts
var input_checks = __webpack_require__(79615);
// EXTERNAL MODULE: ./src/run/scope.ts
var run_scope = __webpack_require__(79585);
// EXTERNAL MODULE: ./src/policy/unchecked.ts
var unchecked = __webpack_require__(20158);
// EXTERNAL MODULE: ./src/repository/policy-paths.ts
var policy_paths = __webpack_require__(69689);
// EXTERNAL MODULE: ./src/repository/repository.ts
var repository_repository = __webpack_require__(87346);
;// CONCATENATED MODULE: ./src/run/unchecked-policies.ts




const fileLimit = 100;
async function uncheckedPolicies(request) {
    const { checkout, brought, configs } = request;
    const places = configs.flatMap(({ targets }) => targets.map(({ policyFiles }) => placesOf(policyFiles, request)));
    const files = (await brought.changed()).filter((path) => /\.json$/i.test(path)).sort();
    const found = [];
    for (const file of files
        .filter((path) => !isCompared(path, places) && isBeside(path, places))
        .slice(0, fileLimit)) {
        const text = (await textAt(checkout, checkout.head, file)) ?? (await textAt(checkout, checkout.base, file));
        const excluded = places.some(({ excludes }) => (0,policy_paths/* isExcluded */.RF)(file, excludes));
        const kind = text === undefined ? undefined : (0,unchecked/* uncheckedKind */.j)(text, file, excluded);
        if (kind !== undefined)
            found.push({ kind, file });
    }
    return found;
}
function placesOf(given, { checkout, resolve }) {
    const { includes, excludes } = (0,policy_paths/* pathPatterns */.h0)(given);
    const inRepository = (path) => (0,paths/* pathIn */.lW)(checkout.root, resolve(path)) ?? [];
    return { includes: includes.flatMap(inRepository), excludes: excludes.flatMap(inRepository) };
}
function isCompared(path, places) {
    return places.some(({ includes, excludes }) => includes.some((one) => (0,paths/* pathMatches */.rg)(one, path)) && !(0,policy_paths/* isExcluded */.RF)(path, excludes));
}
function isBeside(path, places) {
    return places.some(({ includes, excludes }) => (0,policy_paths/* isExcluded */.RF)(path, excludes) || includes.some((one) => liesBelow(path, folderOf(one))));
}
function liesBelow(path, folder) {
    return folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`);
}
function folderOf(pattern) {
    const fixed = pattern.split(/[*?]/, 1)[0] ?? '';
    return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}
async function textAt({ repository }, commit, path) {
    if (typeof commit !== 'string')
        return undefined;
    return (await repository.read(commit, path).catch(repository_repository/* undefinedOnFailure */.U9))?.text;
}

// EXTERNAL MODULE: ./src/run/vouching.ts
var vouching = __webpack_require__(3934);
;// CONCATENATED MODULE: ./src/run/judged-change.ts







async function judgedChange(request, { config, configPath, checkout, brought, fromBase }) {
    const { inputs, workflow, surroundings } = request;
    const followsFiles = config.targets.some(({ entry }) => entry !== undefined);
    const isTouched = !fromBase && (followsFiles || (await brought.brings(configPath)));
    const earlier = isTouched ? await (0,base_config.loadEarlier)(request, checkout) : undefined;
    const files = fromBase && followsFiles ? await (0,base_config.loadEarlier)(request, checkout) : undefined;
    const [before, known] = [earlier?.problem ?? earlier?.config, earlier?.config ?? files?.config];
    const isNewConfig = earlier?.problem === base_config.newConfig && known === undefined;
    const located = (0,paths/* pathIn */.lW)(checkout.root, surroundings.resolve(configPath));
    const check = await (0,vouching/* checkOf */.EG)({ checkout, brought, workflow, isNewConfig, configPath: located });
    const isNew = check === 'installs';
    const vouched = await (0,vouching/* vouchedFor */.sI)({ config, inputs, workflow, brought, before, isNew });
    await (0,input_checks/* rejectDeleted */.F9)(vouched.config, checkout, surroundings);
    const evidenceAtBase = await (0,input_checks/* evidenceAt */.VM)(vouched.config, checkout, brought, surroundings);
    const settingsChanges = await (0,settings_changes/* settingsChangesOf */.M)({
        ...{ config, judged: vouched, configPath, before, fromBase, workflow, brought },
        replaced: new Set(evidenceAtBase.keys()),
        compared: earlier?.compared,
    });
    const configs = known === undefined ? [config] : [known, config];
    const unchecked = await uncheckedPolicies({ configs, checkout, brought, resolve: surroundings.resolve });
    const isUnread = earlier?.problem !== undefined && earlier.problem !== base_config.newConfig;
    const isUnknown = typeof checkout.base !== 'string' || isUnread;
    const scope = isUnknown ? undefined : await (0,run_scope/* scopeOf */.Od)({ config, before: known ?? config, check, brought });
    const change = {
        ...{ checkout, brought, before: known, settingsChanges, unchecked, evidenceAtBase, vouched },
        ...(isUnread && known === undefined ? { configUnread: true } : {}),
        scope: scope && (0,vouching/* inForce */.Nm)(scope, vouched.config),
    };
    return { config: vouched.config, change, comment: earlier?.comment ?? config.comment };
}


/***/ }),

/***/ 79585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ entryIn),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   i0: () => (/* binding */ wholeScope)
/* harmony export */ });
/* harmony import */ var _config_earlier_target__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(542);
/* harmony import */ var _files_glob_walk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37855);
/* harmony import */ var _repository_paths__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49024);
/* harmony import */ var _repository_policy_paths__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69689);
/* harmony import */ var _target__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23060);





function wholeScope({ targets }) {
    const all = targets.map((target) => ({ target, entry: 'kept', onlyShares: false }));
    return { targets: all, unchanged: 0 };
}
async function scopeOf(request) {
    const { config, before, brought } = request;
    const all = config.targets.map((target) => ({ target, ...entryOf(target, request) }));
    const touched = await Promise.all(all.map(async ({ target, entry, earlier }) => {
        if (target.limits.gate === 'all' || entry !== 'kept')
            return true;
        return (!sameSettings(target, earlier) ||
            (await changesAny(filesOf(target, earlier), (0,_target__WEBPACK_IMPORTED_MODULE_3__/* .optionalFiles */ .aQ)(target), brought)));
    }));
    const counted = all.filter((_, index) => touched[index]);
    const others = all.filter((_, index) => !touched[index]);
    const sharing = others.filter(({ target }) => counted.some((one) => shareFiles(one.target, target)));
    const removed = await removedTargets(config, before, brought);
    const order = new Map(all.map(({ target }, index) => [target, index]));
    const judged = [
        ...counted.map((one) => ({ ...one, onlyShares: false })),
        ...sharing.map((one) => ({ ...one, onlyShares: true })),
    ].sort((a, b) => (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0));
    return { targets: [...judged, ...removed], unchanged: others.length };
}
function entryIn(scope, { name }) {
    const own = scope?.targets.find(({ target }) => target.name === name);
    if (own === undefined)
        return {};
    return { entry: own.entry, ...(own.earlier === undefined ? {} : { earlier: own.earlier }) };
}
function entryOf(target, { config, before, check }) {
    if (check === 'installs')
        return { entry: 'installed' };
    const earlier = (0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .earlierTarget */ .M)(target, before);
    const isMoved = check === 'changes' || (earlier !== undefined && isOther(target, earlier));
    if (earlier !== undefined)
        return { entry: isMoved ? 'moved' : 'kept', earlier };
    const left = before.targets.filter((one) => (0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .earlierTarget */ .M)(one, config) === undefined);
    return { entry: left.some((one) => shareFiles(one, target)) ? 'moved' : 'new' };
}
function isOther(target, earlier) {
    const identity = ({ name, principals, rolePatterns, evidence }) => canonical({ name, principals, rolePatterns, file: evidence.file?.path });
    return identity(target) !== identity(earlier);
}
function sameSettings(target, earlier) {
    return earlier !== undefined && canonical(target) === canonical(earlier);
}
function canonical(value) {
    if (value instanceof Set || value instanceof Map || Array.isArray(value))
        return `[${[...value].map(canonical).sort().join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? '';
    const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
    return `{${members.sort().join(',')}}`;
}
function filesOf(target, earlier) {
    const both = earlier === undefined ? [target] : [target, earlier];
    const paths = both.flatMap(({ policyFiles, baseline }) => [
        ...(0,_repository_policy_paths__WEBPACK_IMPORTED_MODULE_2__/* .pathPatterns */ .h0)(policyFiles).includes,
        ...(baseline === undefined ? [] : [baseline]),
    ]);
    return [...new Set(paths)];
}
async function changesAny(paths, optional, brought) {
    for (const path of paths) {
        if ((await brought.brings(path)) || !(optional.has(path) || (await brought.isCommitted(path))))
            return true;
        if (await brought.isEdited(path))
            return true;
    }
    const committed = await Promise.all([...optional].map((path) => brought.isCommitted(path)));
    return optional.size > 0 && !committed.includes(true);
}
function shareFiles(one, other) {
    return one.policyFiles.some((a) => other.policyFiles.some((b) => mayBeSame(a, b)));
}
function mayBeSame(a, b) {
    if (a === b || (0,_repository_paths__WEBPACK_IMPORTED_MODULE_1__/* .pathMatches */ .rg)(a, b) || (0,_repository_paths__WEBPACK_IMPORTED_MODULE_1__/* .pathMatches */ .rg)(b, a))
        return true;
    if (!(0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(a) || !(0,_files_glob_walk__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(b))
        return false;
    const isDeep = a.includes('**') || b.includes('**');
    if (!isDeep && a.split('/').length !== b.split('/').length)
        return false;
    const [one, other] = [fixedPart(a), fixedPart(b)];
    return one.startsWith(other) || other.startsWith(one);
}
function fixedPart(glob) {
    return glob.split(/[*?]/, 1)[0] ?? '';
}
async function removedTargets(config, before, brought) {
    const gone = before.targets.filter((target) => (0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .earlierTarget */ .M)(target, config) === undefined &&
        ((0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .isUndescribed */ .L)(target, config) || config.targets.every((other) => !shareFiles(other, target))));
    const removed = [];
    for (const target of gone) {
        if ((0,_config_earlier_target__WEBPACK_IMPORTED_MODULE_4__/* .isUndescribed */ .L)(target, config)) {
            removed.push({ target, entry: 'removed', earlier: target, onlyShares: false });
            continue;
        }
        const left = await Promise.all((0,_repository_policy_paths__WEBPACK_IMPORTED_MODULE_2__/* .pathPatterns */ .h0)(target.policyFiles).includes.map((path) => brought.removes(path)));
        if (!left.includes(false))
            removed.push({ target, entry: 'removed', earlier: target, onlyShares: false });
    }
    return removed;
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

/***/ 3934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   Yr: () => (/* binding */ hasAlso),
/* harmony export */   sI: () => (/* binding */ vouchedFor)
/* harmony export */ });
/* harmony import */ var _config_places__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81640);
/* harmony import */ var _repository_repository__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87346);


async function checkOf({ checkout: { repository, base }, brought, workflow, isNewConfig, configPath, }) {
    if (typeof base !== 'string')
        return 'kept';
    const isAtBase = async (path) => (await repository.read(base, path).catch(_repository_repository__WEBPACK_IMPORTED_MODULE_1__/* .undefinedOnFailure */ .U9)) !== undefined;
    const changes = workflow !== undefined && (await brought.brings(workflow));
    if (changes && (await isAtBase(workflow)))
        return 'changes';
    if (isNewConfig)
        return 'installs';
    if (!changes)
        return 'kept';
    return configPath !== undefined && (await isAtBase(configPath)) ? 'changes' : 'installs';
}
async function vouchedFor({ config, inputs, brought, before, isNew, workflow, }) {
    const isComplete = inputs.has('principal-arn') && inputs.has('policy-file');
    const installs = isNew && (!isComplete || (workflow !== undefined && (await brought.brings(workflow))));
    if (before === undefined || installs)
        return (0,_config_places__WEBPACK_IMPORTED_MODULE_0__/* .asConfigured */ .T)(config);
    return (0,_config_places__WEBPACK_IMPORTED_MODULE_0__/* .vouchedConfig */ .h)({ config, before: typeof before === 'string' ? undefined : before, inputs });
}
function inForce(scope, { targets }) {
    const byName = new Map(targets.map((target) => [target.name, target]));
    const all = scope.targets.map((one) => ({ ...one, target: byName.get(one.target.name) ?? one.target }));
    return { ...scope, targets: all };
}
function hasAlso(earlier, paths) {
    return (path) => paths.has(path) || earlier.exists(path);
}


/***/ })

};
