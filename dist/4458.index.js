export const id = 4458;
export const ids = [4458,3713];
export const modules = {

/***/ 6059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   Rm: () => (/* binding */ applyAcceptances),
/* harmony export */   fx: () => (/* binding */ isInForce),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   tZ: () => (/* binding */ acceptanceNotes)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6496);
/* harmony import */ var _policy_action_pattern__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3713);
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);



/** Whether a pattern is `*` or `*:*`: every action. */
function isEveryAction({ text }) {
    return /^\*+(:\*+)?$/.test(text);
}
/**
 * Chooses the acceptances that apply today (UTC); the expiry day is included. `*` accepts the administrator access of the
 * target, which is what `Action: "*"` grants, and nothing else. An outage that a change brings is accepted by its name
 * only.
 */
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
/** Each entry is read once, when it is first needed, whatever the number of actions. */
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
/** Whether an entry applies today. */
function isInForce({ expires }, today) {
    const last = (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires);
    return last !== undefined && today < last + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd;
}
/** Whole days until a valid acceptance ends; 0 on its last day. */
function daysLeft({ expires }, today) {
    return (0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, ((0,_base_time__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(expires) ?? today) + _base_time__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd - 1);
}
/**
 * The notes on entries that have expired or do nothing any more, true over all targets that an entry is for. `hasAll` is
 * false when the run leaves targets out: then nothing is said of what is for all of them. An entry for a missing action
 * ends silently when its calls have left the evaluation window: they may come back.
 */
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
/** Actions of the catalogue as a set, and the others by name. */
class NamedActions {
    #known;
    #others;
    constructor(actions, catalogue) {
        const ids = actions.map((action) => catalogue.idOf(action));
        this.#known = _policy_action_set__WEBPACK_IMPORTED_MODULE_1__/* .ActionSet */ .L.of(catalogue, ids.filter((id) => id !== undefined));
        this.#others = actions.filter((_, index) => ids[index] === undefined);
    }
    /** Those that a pattern matches, in catalogue order, the unknown ones last. */
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

/***/ 3713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cl: () => (/* binding */ parseActionPattern),
/* harmony export */   eJ: () => (/* binding */ patternMatches),
/* harmony export */   mP: () => (/* binding */ isEveryAction),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   qL: () => (/* binding */ expandPatterns),
/* harmony export */   rl: () => (/* binding */ hasWildcard)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(766);
/* harmony import */ var _action_set__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4131);



const longestPattern = 256;
/**
 * Parses `*`, `service:Name` or either with `*` and `?` in it.
 * Gives a string that says what is wrong for anything else.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
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
    return /^[a-z0-9*?-]+$/.test(service) ? 'its action name is not one' : 'its service prefix is not one';
}
/** Whether the pattern can match more than one action. */
function hasWildcard(pattern) {
    return isWild(pattern.service) || isWild(pattern.name);
}
/** Whether the pattern is `*`, or another one that matches any action of any service. */
function isEveryAction({ service, name, matchesNothing }) {
    return matchesNothing === undefined && isEvery(service) && isEvery(name);
}
/** The actions of the catalogue that a pattern matches, without case. */
function expandPattern(pattern, catalogue) {
    const known = expansionOf(pattern, catalogue, expansionsOf(catalogue));
    known.set ??= _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, known.runs);
    return known.set;
}
/** The union of what several patterns match. */
function expandPatterns(patterns, catalogue) {
    const known = expansionsOf(catalogue);
    const runs = [];
    for (const pattern of patterns)
        runs.push(...expansionOf(pattern, catalogue, known).runs);
    return _action_set__WEBPACK_IMPORTED_MODULE_2__/* .ActionSet */ .L.ofRuns(catalogue, runs);
}
/** What was expanded already: the same pattern is asked for by grants, warnings and notes. */
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
/** Whether a pattern matches one action, given as `service:Name` in any case. */
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
        // As it is written, which is AWS's own case as a rule.
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
/** A start with a star behind it is found at once; other patterns by their longest part. */
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
/** Names are sorted: what begins alike lies side by side, and is one run. */
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
/** Whether it matches any text: `*`, however often. */
function isEvery(text) {
    return /^\*+$/.test(text);
}
function isWild(text) {
    return text.includes('*') || text.includes('?');
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

/***/ 1938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
/**
 * A short stable name for what is made of some texts: their FNV-1a hash of 64 bits, as 16 hexadecimal digits. It tells
 * things apart and keeps no secret. Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
function fingerprint(texts) {
    let hash = offsetBasis;
    // As JSON the border between two texts is part of what is hashed.
    for (const byte of new TextEncoder().encode(JSON.stringify(texts))) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(16, '0');
}
/** The same texts in the same order, each with how often it was there so far: `a:1`, `b:1`, `a:2`. */
function numbered(texts) {
    const counts = new Map();
    return texts.map((text) => {
        const count = (counts.get(text) ?? 0) + 1;
        counts.set(text, count);
        return `${text}:${count}`;
    });
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

/***/ 4458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planIssue: () => (/* binding */ planIssue)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/markdown/syntax.ts
var syntax = __webpack_require__(3903);
// EXTERNAL MODULE: ./src/report/markdown/evidence.ts
var evidence = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/report/markdown/introduction.ts
var introduction = __webpack_require__(8708);
// EXTERNAL MODULE: ./src/report/markdown/section.ts
var section = __webpack_require__(2857);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(7750);
// EXTERNAL MODULE: ./src/report/fingerprint.ts
var fingerprint = __webpack_require__(1938);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/markdown/over-granted.ts
var over_granted = __webpack_require__(7048);
;// CONCATENATED MODULE: ./src/report/tracking-issue/state.ts

/** How an item is known: four digits of its target and eight of its own, so that a state says nothing else of it. */
const [targetDigits, itemDigits] = [4, 8];
/** Some 10 kB, and 26 kB in the worst case. */
const mostItems = 1000;
/** CloudTrail is of 2013: nothing can stand longer. */
const earliest = Date.UTC(2013, 0, 1);
/** No job runs longer than five days: a later edit than that is no edit. */
const longestRun = 5 * time/* day */.vd;
/** The state as a line of HTML that GitHub does not show; the first items where they are too many. */
function printState({ at, print, hasOpen, items, more }) {
    const kept = [...items].slice(0, mostItems);
    const groups = new Map();
    for (const [key, since] of kept) {
        const [target, item] = [key.slice(0, targetDigits), key.slice(targetDigits)];
        const days = groups.get(target) ?? new Map();
        groups.set(target, days.set((0,time/* isoDay */.kh)(since), [...(days.get((0,time/* isoDay */.kh)(since)) ?? []), item]));
    }
    const words = [...groups].flatMap(([target, days]) => [`@${target}`, ...[...days].flat(2)]);
    const cut = more || items.size > mostItems ? ['more'] : [];
    const openWord = hasOpen ? 'standing' : 'gone';
    return `<!-- ${[`at=${(0,time/* isoTime */.Ly)(at)}`, `print=${print}`, openWord, ...words, ...cut].join(' ')} -->`;
}
/**
 * Reads the second line of an issue. People can edit it: undefined where it is not as it was written, and an item
 * whose day cannot be is left out.
 */
function parseState(body, now) {
    const line = body.split('\n', 2)[1]?.trimEnd() ?? '';
    const parts = /^<!-- at=(\S{20,24}) print=([\da-f]{16}) (standing|gone)((?: [\w@-]{4,10})*) -->$/.exec(line);
    const at = (0,time/* parseTime */.pe)(parts?.[1] ?? '');
    if (parts === null || at === undefined || at < earliest || at > now + longestRun)
        return undefined;
    const words = (parts[4] ?? '').split(' ');
    return {
        at,
        print: parts[2] ?? '',
        hasOpen: parts[3] === 'standing',
        items: itemsIn(words, now),
        more: words.includes('more'),
    };
}
function itemsIn(words, now) {
    const items = new Map();
    let [target, since] = ['', Number.NaN];
    for (const word of words.slice(0, 4 * mostItems)) {
        if (/^@[\da-f]{4}$/.test(word))
            [target, since] = [word.slice(1), Number.NaN];
        else if (word.includes('-'))
            since = (0,time/* parseDay */.Iq)(word) ?? Number.NaN;
        else if (/^[\da-f]{8}$/.test(word) && target !== '' && since >= earliest && since <= now)
            items.set(target + word, since);
    }
    return items;
}

;// CONCATENATED MODULE: ./src/report/tracking-issue/item.ts











/** Drift that counts, within the limits or beyond: none that is known. */
function openFindings({ drift: { findings }, limits }) {
    return findings.filter((finding) => (finding.state === 'missing' || finding.state === 'over-granted') && (0,drift_limits/* counts */.tQ)(finding, limits));
}
/** Whether the evidence of a target has gaps: what is not seen may be there all the same. */
function isInDoubt({ judgement }) {
    return judgement.reasons.some((reason) => !(0,words/* exceeds */.Or)(reason));
}
/** What stands of a target: denied actions first, then missing ones, then over-granted patterns, riskiest first. */
function itemsOf(target, links) {
    const missing = openFindings(target).filter(({ state }) => state === 'missing');
    const which = (finding) => (0,groups/* isOverGranted */.Ox)(finding) && (0,drift_limits/* counts */.tQ)(finding, target.limits);
    return [
        ...missing
            .filter(({ currentlyDenied }) => currentlyDenied)
            .map((finding) => missingItem(target, finding)),
        ...missing
            .filter(({ currentlyDenied }) => !currentlyDenied)
            .map((finding) => missingItem(target, finding)),
        ...(0,groups/* overGrantedByPattern */.Zp)(target.drift, which).map((group) => patternItem(target, group, links)),
    ];
}
function missingItem({ name }, finding) {
    const { action, currentlyDenied = false, reason, accessLevel } = finding;
    const why = reason.split('; ', 1)[0] ?? '';
    return {
        target: name,
        identity: ['missing', action],
        detail: String(currentlyDenied),
        cells: [
            `${currentlyDenied ? '⛔' : '❗'}\u00a0${(0,syntax/* code */.aY)(action)}`,
            `**missing**: ${(0,syntax/* prose */.CS)(why)}`,
            over_granted/* levelWords */.s2[accessLevel],
            '',
        ],
        words: `missing ${(0,syntax/* code */.aY)(action)} of ${(0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(name, 100))}`,
    };
}
function patternItem({ name, policyFiles }, group, links) {
    const { pattern, accessLevel, findings, file, line } = group;
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    const shown = (0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(pattern, 100));
    return {
        target: name,
        identity: ['over-granted', pattern],
        detail: `${findings.length} ${accessLevel} ${opens}`,
        cells: [
            `${over_granted/* levelSigns */.PL[accessLevel]}\u00a0${shown}`,
            unusedOf(group),
            `${over_granted/* levelWords */.s2[accessLevel]}${opens ? ', **escalation**' : ''}`,
            (0,section/* lineLink */.lz)(file, line, links, policyFiles.length > 1),
        ],
        words: `over-granted ${shown} of ${(0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(name, 100))}`,
    };
}
/** "not used: never seen", or "12 of 14 not used: `s3:PutBucketAcl`, `s3:PutBucketPolicy` and 10 more" */
function unusedOf({ pattern, grants, findings }) {
    const [only] = findings;
    if (grants === 1 && !(0,pattern_counts/* isWildcard */.z)(pattern) && only !== undefined)
        return only.lastUsed === undefined ? 'not used: never seen' : `not used since ${(0,time/* isoDay */.kh)(only.lastUsed)}`;
    const names = findings.slice(0, 2).map(({ action }) => (0,syntax/* code */.aY)(action));
    const rest = findings.length - names.length;
    const more = rest > 0 ? ` and ${(0,time/* grouped */.zD)(rest)} more` : '';
    return `${(0,time/* grouped */.zD)(findings.length)} of ${(0,time/* grouped */.zD)(grants)} not used: ${names.join(', ')}${more}`;
}
/** A day with hyphens that do not break: a narrow cell would show it in two lines. */
function unbroken(day) {
    return day.replaceAll('-', '\u2011');
}
/** The key of each item, in their order. `hide` takes out of it what must not be found by trying. */
function keysOf(items, hide) {
    const names = items.map(({ target, identity }) => hide(JSON.stringify([target ?? null, ...identity])));
    return (0,fingerprint/* numbered */.j)(names).map((name, index) => {
        return targetKey(items[index]?.target, hide) + (0,fingerprint/* fingerprint */.R)([name]).slice(0, itemDigits);
    });
}
/** How the keys of a target's items begin, or of those of the whole run. */
function targetKey(name, hide) {
    return (0,fingerprint/* fingerprint */.R)(name === undefined ? [] : [hide(name)]).slice(0, targetDigits);
}

;// CONCATENATED MODULE: ./src/report/tracking-issue/body.ts









/** An issue of GitHub holds 65,536 characters; the marker comes on top. */
const issueSpace = {
    bytes: 64_000,
    rows: 100,
    byServiceRows: 15,
    diffLines: 0,
    rest: 'the report of the run',
};
/** So many rows in all are taken in at a glance; more are folded, target by target. */
const openRows = 25;
/** The issue's text, without its marker and state: GitHub-flavoured Markdown. `taken` is the room of the state and of what stands above. */
function renderIssue(shown, taken) {
    const { request, content } = shown;
    const space = { ...issueSpace, bytes: issueSpace.bytes - taken };
    const worst = worstFirst(content.targets);
    const open = worst.filter((one) => one.open);
    const rows = open.reduce((sum, { items }) => sum + Math.min(items.length, space.byServiceRows), 0);
    const folded = rows > openRows;
    const sections = [
        ...request.alarms.map((text) => ({ name: 'alarms', worth: 98, text })),
        { name: 'the decision', worth: 100, text: decision(content, shown.fresh.size) },
        ...(request.fix === undefined ? [] : [{ name: 'the fix', worth: 97, text: request.fix }]),
        ...overview(shown, open, space),
        ...open.flatMap((one, index) => targetSection(one, shown, folded, 90 - index / 100, space)),
        ...acceptanceSections(shown, space),
        ...atRest(worst.filter((one) => !one.open), space),
        ...(request.trend === undefined ? [] : [{ name: 'the trend', worth: 40, text: request.trend }]),
    ];
    return (0,section/* joinSections */.lS)(sections, [footer(request)], space);
}
const verdictOrder = ['fail', 'inconclusive', 'pass'];
/** By verdict, then what misses most, then what has most too much. */
function worstFirst(targets) {
    const rank = ({ target }) => verdictOrder.indexOf(target.judgement.verdict);
    return [...targets].sort((a, b) => rank(a) - rank(b) || b.missing - a.missing || b.overGranted - a.overGranted);
}
/** A row for each target that needs attention. */
function overview({ fresh }, open, space) {
    if (open.length === 0)
        return [];
    const rows = open.slice(0, space.rows).map((one) => {
        const { target, missing, overGranted } = one;
        const cells = [missing, overGranted, target.drift.counts.undetermined].map(orNothing);
        return (0,syntax/* row */.nM)(nameOf(one), verdictOf(one), ...cells, orNothing(freshOf(one, fresh)));
    });
    const head = ['Target', 'Verdict', 'Missing', 'Over-granted', 'Undetermined', 'New'];
    const text = (0,syntax/* table */.tp)(head, [...rows, ...(0,section/* moreRow */.iE)(open.length, space.rows, head.length, space)]);
    return [{ name: 'the targets', worth: 99, text }];
}
function nameOf({ target: { name, judgement } }) {
    return `${introduction/* signs */.rf[judgement.verdict]}\u00a0${(0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(name, 100))}`;
}
function verdictOf({ target: { judgement }, open }) {
    if (judgement.verdict === 'pass')
        return open ? 'within the limits' : 'passes';
    return judgement.verdict === 'fail' ? 'fails' : 'inconclusive';
}
function orNothing(count) {
    return count === 0 ? '' : (0,time/* grouped */.zD)(count);
}
function freshOf({ items }, fresh) {
    return items.filter(({ key }) => fresh.has(key)).length;
}
/** What stands of a target, and why its evidence is too thin. */
function targetSection(one, shown, folded, worth, space) {
    const { target, items, missing, overGranted } = one;
    const limit = space.byServiceRows;
    const head = ['What stands', 'Why', 'Access', 'Line', 'Since'];
    const rows = items.slice(0, limit).map((item) => (0,syntax/* row */.nM)(...item.cells, sinceText(item, shown)));
    const listed = (0,syntax/* table */.tp)(head, [...rows, ...(0,section/* moreRow */.iE)(items.length, limit, head.length, space)]);
    const news = freshOf(one, shown.fresh);
    const summary = `${counted(missing, overGranted)}${news > 0 ? `, ${(0,time/* grouped */.zD)(news)} new` : ''}`;
    const doubts = (0,evidence/* doubtSections */.p8)(target, space).map(({ text }) => text);
    const parts = [...doubts, ...(items.length === 0 ? [] : [folded ? (0,syntax/* details */.zH)(summary, listed) : listed])];
    const title = `#### ${introduction/* signs */.rf[target.judgement.verdict]} ${(0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(target.name, 100))}: ${verdictOf(one)}`;
    const text = [title, ...parts].join('\n\n');
    return [{ name: 'what stands of targets', worth, text }];
}
/** "🆕 2026-11-21"; empty where it is unknown. */
function sinceText({ key }, { since, fresh }) {
    const day = since.get(key);
    return day === undefined ? '' : `${fresh.has(key) ? '🆕\u00a0' : ''}${unbroken((0,time/* isoDay */.kh)(day))}`;
}
function acceptanceSections(shown, space) {
    const { acceptances, targets } = shown.content;
    if (acceptances.length === 0)
        return [];
    const hasMany = targets.length > 1 ? ['Targets'] : [];
    const head = ['Acceptance', 'Accepted because', 'What about it', 'Until', ...hasMany, 'Since'];
    const limit = 2 * space.byServiceRows;
    const rows = acceptances.slice(0, limit).map((item) => (0,syntax/* row */.nM)(...item.cells, sinceText(item, shown)));
    const listed = (0,syntax/* table */.tp)(head, [...rows, ...(0,section/* moreRow */.iE)(acceptances.length, limit, head.length, space)]);
    const text = `#### Acceptances to look at (${(0,time/* grouped */.zD)(acceptances.length)})\n\n${listed}`;
    return [{ name: 'acceptances', worth: 95, text }];
}
/** Targets that need no attention. */
function atRest(targets, space) {
    if (targets.length === 0)
        return [];
    const rows = targets.slice(0, space.rows).map((one) => {
        const { granted, undetermined, accepted } = one.target.drift.counts;
        return (0,syntax/* row */.nM)(nameOf(one), (0,time/* grouped */.zD)(granted), ...[undetermined, accepted].map(orNothing));
    });
    const head = ['Target', 'Granted', 'Undetermined', 'Accepted'];
    const listed = (0,syntax/* table */.tp)(head, [...rows, ...(0,section/* moreRow */.iE)(targets.length, space.rows, head.length, space)]);
    const text = (0,syntax/* details */.zH)(`${(0,lines/* plural */.LS)(targets.length, 'target')} without drift`, listed);
    return [{ name: 'targets without drift', worth: 50, text }];
}
function footer({ now, links }) {
    const report = links === undefined ? '' : ` · [full report and suggested change](${links.run})`;
    const rule = 'edited only when something changes, closed when the drift is gone';
    return `<sub>As of ${(0,words/* shortTime */.Mj)(now)}${report} · ${rule}; if you close it, it stays so until something new stands</sub>`;
}
/** The line that decides: "**3 of 12 targets have drift: 2 missing, 41 over-granted.** 1 target cannot be judged." */
function decision(content, fresh) {
    const { targets, acceptances } = content;
    const sum = (of) => targets.reduce((total, one) => total + of(one), 0);
    const [missing, over] = [sum((one) => one.missing), sum((one) => one.overGranted)];
    const drifting = targets.filter((one) => one.missing + one.overGranted > 0);
    const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
    const looks = acceptances.length;
    const parts = [
        ...(drifting.length > 0 ? [`${who(drifting, targets)} drift: ${counted(missing, over)}`] : []),
        ...(unjudged.length > 0 ? [`The evidence of ${whose(unjudged, targets)} has gaps`] : []),
        ...(looks > 0 ? [`${(0,lines/* plural */.LS)(looks, 'acceptance')} ${looks === 1 ? 'needs' : 'need'} a look`] : []),
    ];
    const [first = content.hasOpen ? 'See above' : '✅ No drift is left', ...others] = parts;
    const news = fresh === 0 ? [] : [`🆕 marks what is new since the last edit (${(0,time/* grouped */.zD)(fresh)})`];
    return [`**${first}.**`, ...[...others, ...news].map((part) => `${part}.`)].join(' ');
}
/** "`ci` has", "3 of 12 targets have" */
function who(some, all) {
    const [first] = some;
    if (all.length === 1 && first !== undefined)
        return `${(0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(first.target.name, 100))} has`;
    return `${some.length} of ${(0,lines/* plural */.LS)(all.length, 'target')} ${some.length === 1 ? 'has' : 'have'}`;
}
function whose(some, all) {
    const [first] = some;
    if (some.length === 1 && first !== undefined)
        return (0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(first.target.name, 100));
    return `${some.length} of ${(0,lines/* plural */.LS)(all.length, 'target')}`;
}
/** "2 missing, 41 over-granted" */
function counted(missing, over) {
    return [
        ...(missing > 0 ? [`${(0,time/* grouped */.zD)(missing)} missing`] : []),
        ...(over > 0 ? [`${(0,time/* grouped */.zD)(over)} over-granted`] : []),
    ].join(', ');
}

// EXTERNAL MODULE: ./src/drift/acceptances.ts
var acceptances = __webpack_require__(6059);
;// CONCATENATED MODULE: ./src/report/tracking-issue/content.ts







/** Puts together what stands after a run. */
function contentOf(request) {
    const { run, alarms, now, links, hide } = request;
    // Those of the whole run come first: a state that cannot hold all items has these.
    const items = [
        ...alarms.map(alarmItem),
        ...run.targets.flatMap(removedItems),
        ...acceptanceItems(request.acceptances, run.targets, now),
        ...run.targets.flatMap((target) => itemsOf(target, links)),
    ];
    const keys = keysOf(items, hide);
    const keyed = items.map((item, index) => ({ ...item, key: keys[index] ?? '' }));
    const targets = run.targets.map((target) => targetContent(target, keyed));
    const texts = [...targets.map(significant), ...keyed.map(({ key, detail }) => `${key} ${detail}`)];
    return {
        targets,
        acceptances: keyed.filter(({ identity }) => identity[0] === 'acceptance'),
        items: keyed,
        hasOpen: items.length > 0 || targets.some(({ open }) => open),
        print: (0,fingerprint/* fingerprint */.R)([layout, ...texts].map(hide)),
        doubtful: new Set(run.targets.filter(isInDoubt).map(({ name }) => targetKey(name, hide))),
    };
}
/** Another one writes every issue anew. */
const layout = '1';
/** An alarm is known by its first line: how often and when something happened changes from run to run. */
function alarmItem(text) {
    const [title = ''] = text.split('\n', 1);
    return { identity: ['alarm', title], detail: '', cells: [], words: 'what is said at the top' };
}
/** What was called after its removal; an alarm shows it. */
function removedItems({ name, removed = [] }) {
    return removed.flatMap(({ at, actions }) => actions.map(({ action, outcome }) => ({
        identity: ['removed', name, action, (0,time/* isoDay */.kh)(at)],
        detail: outcome,
        cells: [],
        words: `${(0,syntax/* code */.aY)(action)} of ${(0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(name, 100))}, called since its removal`,
    })));
}
function targetContent(target, items) {
    const found = openFindings(target);
    return {
        target,
        missing: found.filter(({ state }) => state === 'missing').length,
        overGranted: found.filter(({ state }) => state === 'over-granted').length,
        items: items.filter((item) => item.target === target.name),
        open: found.length > 0 || target.judgement.verdict !== 'pass',
    };
}
/** Why evidence is thin is said in words that change from day to day; what kind of reason it is does not. */
function significant({ target, missing, overGranted }) {
    const { name, judgement, drift } = target;
    const codes = judgement.verdict === 'inconclusive' ? judgement.reasons.map(({ code }) => code) : [];
    return JSON.stringify([
        name,
        judgement.verdict,
        missing,
        overGranted,
        drift.counts.undetermined,
        [...new Set(codes)].sort(),
    ]);
}
/** Two weeks are time enough to ask an owner. */
const soonDays = 14;
/** Acceptances that needs attention: those that end soon or have ended, and those that do nothing any more. */
function acceptanceItems(accepted, targets, today) {
    return entriesOf(accepted, targets).flatMap((entry) => {
        const found = remarkOn(entry, today);
        return found === undefined ? [] : [itemOf(entry, found, targets.length)];
    });
}
function entriesOf(accepted, targets) {
    const entries = new Map();
    for (const target of targets) {
        for (const acceptance of new Set(accepted.get(target.name) ?? [])) {
            const { pattern, reason, expires } = acceptance;
            const key = JSON.stringify([pattern.text, reason, expires]);
            const before = entries.get(key)?.targets ?? [];
            entries.set(key, { acceptance, targets: before.includes(target) ? before : [...before, target] });
        }
    }
    return [...entries.values()];
}
function remarkOn({ acceptance, targets }, today) {
    const last = (0,time/* parseDay */.Iq)(acceptance.expires);
    if (last === undefined || today >= last + time/* day */.vd)
        return { kind: 'expired', text: 'has expired: it no longer applies', of: targets };
    const noted = (code) => targets.some(({ drift }) => drift.notes.some((note) => note.code === code && note.action === acceptance.pattern.text));
    if (noted('acceptance-unmatched'))
        return { kind: 'unmatched', text: 'matches nothing: remove it', of: targets };
    if (noted('acceptance-not-needed'))
        return { kind: 'used', text: 'not needed any more', of: targets };
    const left = (0,acceptances/* daysLeft */.H_)(acceptance, today);
    if (left > soonDays)
        return undefined;
    return { kind: 'soon', text: `ends soon: ${(0,lines/* plural */.LS)(left, 'day')} left on ${(0,time/* isoDay */.kh)(today)}`, of: targets };
}
function itemOf({ acceptance }, { kind, text, of }, all) {
    const { pattern, reason, expires } = acceptance;
    const names = of.map(({ name }) => name);
    const shown = names.slice(0, 2).map((name) => (0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(name, 100)));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    const where = names.length === all ? (all === 1 ? '' : 'all') : `${shown.join(', ')}${more}`;
    const action = (0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(pattern.text, 100));
    const until = (0,time/* parseDay */.Iq)(expires) === undefined ? (0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(expires, 20)) : unbroken(expires);
    const sign = kind === 'soon' ? '⏳' : kind === 'expired' ? '⌛' : '🧹';
    return {
        identity: ['acceptance', kind, pattern.text, expires],
        detail: [reason, ...names].join('\n'),
        cells: [`${sign}\u00a0${action}`, (0,syntax/* prose */.CS)((0,base_text/* clip */.$Q)(reason, 200)), text, until, ...(all === 1 ? [] : [where])],
        words: `acceptance of ${action}, which ${verbs.get(kind) ?? ''}`,
    };
}
const verbs = new Map([
    ['expired', 'has expired'],
    ['unmatched', 'matches nothing'],
    ['used', 'is not needed any more'],
    ['soon', 'ends soon'],
]);

;// CONCATENATED MODULE: ./src/report/tracking-issue/plan.ts







/**
 * Decides what a run does with its issue. Nothing is written where the issue says the same already, or where a later
 * run wrote it. What a person closed while something stood stays closed until something new does; what a person opened
 * again after the drift was gone stays open until there is something to say.
 */
function planIssue(request, found) {
    const content = contentOf(request);
    if (found === undefined) {
        if (!content.hasOpen)
            return { kind: 'leave' };
        return { kind: 'open', title: titleOf(request), body: bodyOf(request, content, undefined) };
    }
    const before = parseState(found.body, request.now);
    if (before !== undefined && before.at > request.now)
        return { kind: 'leave' };
    const said = before?.print === content.print && found.isCurrent;
    if (!content.hasOpen)
        return planGone(request, content, found, before);
    const fresh = freshItems(content, before);
    const body = () => bodyOf(request, content, before, found.above);
    if (!found.isOpen && (before?.hasOpen !== true || fresh.length > 0))
        return { kind: 'reopen', body: body(), word: request.hide(returnWord(request, content, fresh)) };
    return said ? { kind: 'leave' } : { kind: 'edit', body: body() };
}
function planGone(request, content, { isOpen, isCurrent, above }, before) {
    if (before?.hasOpen === false && isCurrent)
        return { kind: 'leave' };
    const body = bodyOf(request, content, before, above);
    if (!isOpen || before?.hasOpen === false)
        return { kind: 'edit', body };
    const word = `The drift is gone${byRun(request)}. If it returns, this issue is opened again.`;
    return { kind: 'close', body, word };
}
/** The name of the issue: one that stays, whatever the counts are. */
function titleOf({ name, hide }) {
    return name === undefined ? 'IAM policy drift' : hide(`IAM policy drift: ${(0,base_text/* clip */.$Q)((0,syntax/* visible */.RK)(name), 100)}`);
}
/** Items that the state does not have; none where it is unknown what it had. */
function freshItems(content, before) {
    if (before === undefined)
        return [];
    const held = heldBy(content, before);
    return content.items.filter((item) => held(item) && !before.items.has(item.key));
}
/**
 * Whether a state has every item of its kind. One that had no room for all has those that are of no target: alarms,
 * denied actions since their removal and acceptances come first in it.
 */
function heldBy({ items }, before) {
    if (before?.more !== true)
        return () => true;
    const ofRun = items.filter(({ target }) => target === undefined).length;
    return ({ target }) => target === undefined && ofRun < mostItems;
}
function bodyOf(request, content, before, above = 0) {
    const { now, hide } = request;
    const today = (0,time/* parseDay */.Iq)((0,time/* isoDay */.kh)(now)) ?? now;
    const since = sinceOf(content, before, today);
    // Where everything is new, nothing has to be marked.
    const known = before !== undefined && before.items.size > 0;
    const fresh = known ? new Set(freshItems(content, before).map(({ key }) => key)) : new Set();
    const { print, hasOpen } = content;
    const more = content.items.some(({ key }) => !since.has(key));
    const state = printState({ at: now, print, hasOpen, items: since, more });
    const shown = { request, content, since, fresh };
    return `${state}\n\n${hide(renderIssue(shown, state.length + above))}`;
}
/**
 * Since when each item stands. What evidence with gaps does not show keeps its day: it may be there again tomorrow. Of
 * an item that the last state had no room for is unknown.
 */
function sinceOf(content, before, today) {
    const { items, doubtful } = content;
    const held = heldBy(content, before);
    const since = new Map();
    for (const item of items) {
        const day = before?.items.get(item.key) ?? (held(item) ? today : undefined);
        if (day !== undefined)
            since.set(item.key, day);
    }
    for (const [key, day] of before?.items ?? [])
        if (!since.has(key) && doubtful.has(key.slice(0, targetDigits)))
            since.set(key, day);
    return since;
}
const named = 5;
/** "Opened again: missing `sqs:SendMessage` of `ci` and 3 more items." */
function returnWord(request, { targets, items }, fresh) {
    const back = fresh.length > 0 ? fresh : items;
    const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
    const words = [...new Set(back.map(({ words: one }) => one))];
    const all = words.length > 0
        ? words
        : unjudged.map(({ target }) => `${(0,syntax/* code */.aY)((0,base_text/* clip */.$Q)(target.name, 100))} cannot be judged`);
    const rest = all.length > named ? ` and ${(0,lines/* plural */.LS)(all.length - named, 'more item')}` : '';
    return `Opened again${byRun(request)}: ${all.slice(0, named).join(', ')}${rest}.`;
}
function byRun({ links }) {
    return links === undefined ? '' : ` ([run](${links.run}))`;
}


/***/ })

};
