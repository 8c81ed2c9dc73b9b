export const id = 4458;
export const ids = [4458];
export const modules = {

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

/***/ 16043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   yn: () => (/* binding */ blobAddress)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49367);


function fileLink(path, links) {
    return linked((0,_syntax__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, 200)), path, links);
}
function lineLink(path, line, links, hasMany) {
    const text = hasMany ? (0,_syntax__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, 200)}:${line}`) : `L${line}`;
    return linked(text, path, links, `#L${line}`);
}
const addressLimit = 1000;
function linked(text, path, links, fragment = '') {
    const url = blobAddress(path, links, fragment);
    return url === undefined ? text : `[${text}](${url})`;
}
function blobAddress(path, links, fragment = '') {
    if (links === undefined)
        return undefined;
    const segments = path.split('/').map(escapeSegment).join('/');
    const url = `${links.repository}/blob/${links.commit}/${segments}${fragment}`;
    return url.length > addressLimit ? undefined : url;
}
function escapeSegment(segment) {
    const hex = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')).replace(/[()'!*~]/g, hex);
}


/***/ }),

/***/ 66705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   es: () => (/* binding */ openLines),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   mG: () => (/* binding */ inline)
/* harmony export */ });
/* unused harmony export verdictSigns */
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56900);
/* harmony import */ var _links__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16043);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49367);



const verdictSigns = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const signs = {
    breaks: '⛔',
    missing: '❗',
    doubt: '⚠️',
    widens: '🟠',
    'Permissions management': '🔴',
    Write: '🟠',
    Tagging: '🟡',
    Read: '⚪',
    List: '⚪',
};
function toMarkdown(document, room, links) {
    const printed = document.sections.map((section) => print(section, links));
    const ending = endingOf(document, links);
    const left = ending.reduce((one, text) => ({ bytes: one.bytes - sizeOf(text), lines: one.lines }), {
        bytes: room.bytes,
        lines: room.lines ?? Number.POSITIVE_INFINITY,
    });
    const all = fitting(printed, left);
    const shown = all.size === printed.length ? all : fitting(printed, { ...left, bytes: left.bytes - noteSize });
    const omitted = printed.filter((one) => !shown.has(one)).map(({ section }) => section);
    const body = together(printed.filter((one) => shown.has(one)));
    return `${[...body, ...omittedNote(omitted, room), ...ending].join('\n\n')}\n`;
}
function together(printed) {
    const texts = [];
    let wasFolded = false;
    for (const { section, text } of printed) {
        const isFolded = section.folded !== undefined;
        if (isFolded && wasFolded)
            texts.push(`${texts.pop()}\n${text}`);
        else
            texts.push(text);
        wasFolded = isFolded;
    }
    return texts;
}
function openLines({ sections }) {
    return sections.reduce((sum, section) => sum + print(section, undefined).lines, 0);
}
const noteSize = 600;
function fitting(printed, room) {
    const chosen = new Set();
    const sections = new Set();
    let { bytes, lines } = room;
    for (const one of [...printed].sort((a, b) => b.section.priority - a.section.priority)) {
        const alone = one.section.under !== undefined && !sections.has(one.section.under);
        if (alone || one.bytes > bytes || one.lines > lines)
            continue;
        chosen.add(one);
        sections.add(one.section);
        bytes -= one.bytes;
        lines -= one.lines;
    }
    return chosen;
}
function sizeOf(text) {
    return new TextEncoder().encode(text).length + 2;
}
function omittedNote(omitted, { rest }) {
    if (omitted.length === 0)
        return [];
    const names = [...(0,_groups__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$z)(omitted, ({ name }) => name)].map(([name, { length }]) => length === 1 ? name : `${name} (${length})`);
    return [`Omitted, size limit: ${names.join(', ')}. See ${rest}.`];
}
function endingOf({ footer, advice, trend }, links) {
    const parts = [...footer, ...(advice === undefined ? [] : [[advice]])].map((text) => inline(text, links));
    return [
        ...(parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`]),
        ...(trend === undefined ? [] : [inline(trend, links)]),
    ];
}
function print(section, links) {
    const { title, blocks, folded } = section;
    const body = blocks.map((block) => blockText(block, links)).join('\n\n');
    if (folded !== undefined && title !== undefined) {
        const text = (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(title.text.map(summaryPart).join(''), body);
        return { section, text, bytes: sizeOf(text), lines: 0 };
    }
    const parts = [...(title === undefined ? [] : [titleText(title, links)]), ...(body === '' ? [] : [body])];
    const text = parts.join('\n\n');
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    return { section, text, bytes: sizeOf(text), lines };
}
function titleText({ level, verdict, text }, links) {
    const sign = verdict === undefined ? '' : `${verdictSigns[verdict]} `;
    return `${'#'.repeat(level + 2)} ${sign}${inline(text, links)}`;
}
function summaryPart(part) {
    if (typeof part === 'string')
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(part);
    return part.kind === 'code' ? (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(part.text) : '';
}
function blockText(block, links) {
    switch (block.kind) {
        case 'paragraph':
            return inline(block.text, links);
        case 'list':
            return [
                ...block.items.map((item) => itemText(item, links)),
                ...(block.more === undefined ? [] : [`- … ${block.more}`]),
            ].join('\n');
        case 'table':
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(block.head, block.rows.map((cells) => (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(...cells.map((text) => inline(text, links)))));
        case 'fenced':
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(block.language, block.text);
        case 'quote':
            return [inline(block.text, links), ...block.items.map((item) => itemText(item, links))]
                .flatMap((text, index) => (index === 1 ? ['>', `> ${text}`] : [`> ${text}`]))
                .join('\n');
    }
}
function itemText({ sign, verdict, text, below = [] }, links) {
    const mark = verdict !== undefined ? `${verdictSigns[verdict]} ` : sign !== undefined ? `${signs[sign]} ` : '';
    const lines = below.map((line) => inline(line, links));
    const start = lines.length > 1 ? '  - ' : '  ';
    return [`- ${mark}${inline(text, links)}`, ...lines.map((line) => `${start}${line}`)].join('\n');
}
function inline(text, links) {
    return text.map((part) => inlinePart(part, links)).join('');
}
function inlinePart(part, links) {
    if (typeof part === 'string')
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(part);
    switch (part.kind) {
        case 'code':
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(part.text);
        case 'prose':
            return (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(part.text);
        case 'strong':
            return `**${inline(part.parts, links)}**`;
        case 'location':
            return part.line === undefined
                ? (0,_links__WEBPACK_IMPORTED_MODULE_1__/* .fileLink */ .RF)(part.file, links)
                : (0,_links__WEBPACK_IMPORTED_MODULE_1__/* .lineLink */ .lz)(part.file, part.line, links, part.hasMany);
        case 'link':
            return `[${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(part.text)}](${part.url})`;
        case 'run':
            return links === undefined ? (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(part.text) : `[${(0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(part.text)}](${links.run})`;
    }
}


/***/ }),

/***/ 49367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
function code(text) {
    const shown = visible(text);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const padded = /^`|`$|^\s+$|^$/.test(shown) ? ` ${shown} ` : shown;
    return `${fence}${padded}${fence}`;
}
function prose(text) {
    return text
        .replace(/^ +/, '')
        .split(' ')
        .map((word, index) => {
        const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
        const beginsList = index === 0 && /^\d+[.)]/.test(word);
        if (core === '' || (isPlain(core) && !beginsList))
            return word;
        const quoted = before.endsWith('"') && after.startsWith('"');
        return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after;
    })
        .join(' ');
}
const wordParts = /^([("“]*)([^)"”.,:;?]*(?:[)"”.,:;?]+[^)"”.,:;?]+)*)([)"”.,:;?]*)$/u;
function isPlain(text) {
    const parts = text.split(/[-/’']/);
    if (parts.some((part) => /^([0-9a-f]{7,40}|www)$/i.test(part)))
        return false;
    if (/^(\d{1,3}(,\d{3})*|\d{1,6}|\d{4}-\d{2}-\d{2}|[–—·×])$/.test(text))
        return true;
    return parts.every((part) => /^(\p{L}?[\p{Ll}\p{Lo}]+|\p{Lu}{1,6}|CloudTrail|GitHub)$/u.test(part));
}
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function row(...cells) {
    return `| ${cells.map(cell).join(' | ')} |`;
}
function cell(markdown) {
    return markdown.replace(/\\+\|?|\|/g, (run) => run.endsWith('|') ? `${'\\u{5c}'.repeat(run.length - 1)}\\|` : run);
}
function table(head, rows) {
    return [row(...head), row(...head.map(() => ':--')), ...rows].join('\n');
}
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n</details>`;
}
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
function words(text) {
    return text.replaceAll('\n', ' ');
}
function htmlCode(text) {
    const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const escaped = visible(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
    return `<code>${escaped}</code>`;
}


/***/ }),

/***/ 91938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
function fingerprint(texts) {
    let hash = offsetBasis;
    for (const byte of new TextEncoder().encode(JSON.stringify(texts))) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
    }
    return hash.toString(16).padStart(16, '0');
}
function numbered(texts) {
    const counts = new Map();
    return texts.map((text) => {
        const count = (counts.get(text) ?? 0) + 1;
        counts.set(text, count);
        return `${text}:${count}`;
    });
}


/***/ }),

/***/ 14458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planIssue: () => (/* binding */ planIssue)
});

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/report/document/markdown.ts
var markdown = __webpack_require__(66705);
// EXTERNAL MODULE: ./src/report/document/model.ts
var model = __webpack_require__(70239);
// EXTERNAL MODULE: ./src/report/document/syntax.ts
var syntax = __webpack_require__(49367);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/report/document/alarms.ts
var alarms = __webpack_require__(31374);
// EXTERNAL MODULE: ./src/report/document/evidence.ts
var evidence = __webpack_require__(29937);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/tracking-issue/body.ts







const issueBytes = 64_000;
const rest = 'the report of the run';
const budget = {
    items: 15,
    targets: 100,
    folded: 100,
    names: 5,
    diffLines: 200,
    onlyOpen: false,
    rest,
};
const openItems = 25;
function renderIssue(shown, taken) {
    const { request, content } = shown;
    const { fix, trend, links, run } = request;
    const worst = worstFirst(content.targets);
    const open = worst.filter((one) => one.open);
    const count = open.reduce((sum, { items }) => sum + Math.min(items.length, budget.items), 0);
    const paragraph = (text) => ({ kind: 'paragraph', text });
    const sections = [
        ...alarmsOf(run.targets, links).map((section) => ({ ...section, priority: 98 })),
        { name: 'the decision', priority: 100, blocks: [paragraph(decision(content, shown.fresh.size))] },
        ...(fix === undefined ? [] : [{ name: 'the fix', priority: 97, blocks: [paragraph(fix)] }]),
        ...open.flatMap((one, index) => targetSections(one, shown, count > openItems, 90 - index / 100)),
        ...acceptanceSections(shown),
        ...atRest(worst.filter((one) => !one.open)),
        ...(trend === undefined ? [] : [{ name: 'the trend', priority: 40, blocks: [paragraph(trend)] }]),
    ];
    return (0,markdown/* toMarkdown */.l6)({ sections, footer: footer(request) }, { bytes: issueBytes - taken, rest }, links);
}
const alarmBytes = 30_000;
function alarmsOf(targets, links) {
    const room = { bytes: Number.POSITIVE_INFINITY, rest };
    const tries = [
        { ...budget, items: 30 },
        { ...budget, items: 30, diffLines: 0 },
        { ...budget, items: 2, diffLines: 0 },
    ].map((space) => (0,alarms/* alarmSections */.U)(targets, space));
    const fits = (sections) => new TextEncoder().encode((0,markdown/* toMarkdown */.l6)({ sections, footer: [] }, room, links)).length <= alarmBytes;
    return tries.find(fits) ?? tries.at(-1) ?? [];
}
const verdictOrder = ['fail', 'inconclusive', 'pass'];
function worstFirst(targets) {
    const rank = ({ target }) => verdictOrder.indexOf(target.judgement.verdict);
    return [...targets].sort((a, b) => rank(a) - rank(b) || b.missing - a.missing || b.overGranted - a.overGranted);
}
function verdictOf({ target: { judgement }, open }) {
    if (judgement.verdict === 'pass')
        return open ? 'within the limits' : 'passes';
    return judgement.verdict === 'fail' ? 'fails' : 'inconclusive';
}
function targetSections(one, shown, folded, priority) {
    const { target, items, missing, overGranted } = one;
    const { verdict } = target.judgement;
    const fresh = items.filter(({ key }) => shown.fresh.has(key)).length;
    const { undetermined } = target.drift.counts;
    const counts = [
        ...(missing + overGranted > 0 ? [counted(missing, overGranted)] : []),
        ...(undetermined > 0 ? [`${(0,time/* grouped */.zD)(undetermined)} undetermined`] : []),
        ...(fresh > 0 ? [`${(0,time/* grouped */.zD)(fresh)} new`] : []),
    ].join(', ');
    const count = counts === '' ? '' : `: ${counts}`;
    const name = 'open targets';
    const list = (0,model/* listOf */.c3)(items.map((item) => itemOf(item, shown)), budget.items, budget);
    const doubts = (0,evidence/* doubtSections */.p8)(target, budget).flatMap(({ blocks }) => blocks);
    const text = (0,model.t) `${(0,model/* code */.aY)(target.name, 100)} ${verdictOf(one)}${count}`;
    const isOpen = items.length > 0 && !folded;
    const head = {
        name,
        priority,
        title: { level: 2, verdict, text },
        blocks: [...doubts, ...(isOpen ? [list] : [])],
    };
    if (items.length === 0 || !folded)
        return [head];
    const title = { level: 2, text: [counted(missing, overGranted)] };
    return [head, { name, priority: priority - 1, title, blocks: [list], folded: 'existing', under: head }];
}
function itemOf({ key, sign, text }, { since, fresh }) {
    const day = since.get(key);
    const known = day === undefined ? [] : (0,model.t) ` · ${fresh.has(key) ? '🆕 ' : ''}since ${(0,time/* isoDay */.kh)(day)}`;
    return { ...(sign === undefined ? {} : { sign }), text: [...text, ...known] };
}
function acceptanceSections(shown) {
    const { acceptances } = shown.content;
    if (acceptances.length === 0)
        return [];
    const items = acceptances.map((item) => itemOf(item, shown));
    return [
        {
            name: 'acceptances',
            priority: 95,
            title: { level: 2, text: (0,model.t) `Acceptances to review (${acceptances.length})` },
            blocks: [(0,model/* listOf */.c3)(items, 2 * budget.items, budget)],
        },
    ];
}
function atRest(targets) {
    if (targets.length === 0)
        return [];
    const items = targets.map(({ target: { name, drift } }) => {
        const { granted, undetermined, accepted } = drift.counts;
        const parts = [
            `${(0,lines/* plural */.LS)(granted, 'action')} granted`,
            ...(undetermined > 0 ? [`${(0,time/* grouped */.zD)(undetermined)} undetermined`] : []),
            ...(accepted > 0 ? [`${(0,time/* grouped */.zD)(accepted)} accepted`] : []),
        ];
        return { verdict: 'pass', text: (0,model.t) `${(0,model/* code */.aY)(name, 100)}: ${parts.join(', ')}` };
    });
    return [
        {
            name: 'targets without drift',
            priority: 50,
            title: { level: 2, text: [`${(0,lines/* plural */.LS)(targets.length, 'target')} without drift`] },
            blocks: [(0,model/* listOf */.c3)(items, budget.folded, budget)],
            folded: 'existing',
        },
    ];
}
function footer({ now, links }) {
    return [
        [`As of ${(0,words/* shortTime */.Mj)(now)}`],
        ...(links === undefined ? [] : [[{ kind: 'run', text: 'full report and suggested change' }]]),
        [
            'updated only when something changes, closed when the drift is gone; if you close it, it stays closed until there is new drift',
        ],
    ];
}
function decision(content, fresh) {
    const { targets, acceptances } = content;
    const sum = (of) => targets.reduce((total, one) => total + of(one), 0);
    const [missing, over] = [sum((one) => one.missing), sum((one) => one.overGranted)];
    const drifting = targets.filter((one) => one.missing + one.overGranted > 0);
    const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
    const looks = acceptances.length;
    const parts = [
        ...(drifting.length > 0 ? [(0,model.t) `${who(drifting, targets)} drift: ${counted(missing, over)}.`] : []),
        ...(unjudged.length > 0 ? [(0,model.t) `The evidence of ${whose(unjudged, targets)} has gaps.`] : []),
        ...(looks > 0 ? [(0,model.t) `${(0,lines/* plural */.LS)(looks, 'acceptance')} ${looks === 1 ? 'needs' : 'need'} a review.`] : []),
    ];
    const [first = [content.hasOpen ? 'See above.' : '✅ No drift.'], ...others] = parts;
    const news = fresh === 0 ? [] : [[`🆕 marks items that are new since the last update (${(0,time/* grouped */.zD)(fresh)}).`]];
    return [(0,model/* strong */.ko)(...first), ...[...others, ...news].flatMap((part) => [' ', ...part])];
}
function who(some, all) {
    const [first] = some;
    if (all.length === 1 && first !== undefined)
        return (0,model.t) `${(0,model/* code */.aY)(first.target.name, 100)} has`;
    return [`${some.length} of ${(0,lines/* plural */.LS)(all.length, 'target')} ${some.length === 1 ? 'has' : 'have'}`];
}
function whose(some, all) {
    const [first] = some;
    if (some.length === 1 && first !== undefined)
        return [(0,model/* code */.aY)(first.target.name, 100)];
    return [`${some.length} of ${(0,lines/* plural */.LS)(all.length, 'target')}`];
}
function counted(missing, over) {
    return [
        ...(missing > 0 ? [`${(0,time/* grouped */.zD)(missing)} missing`] : []),
        ...(over > 0 ? [`${(0,time/* grouped */.zD)(over)} over-granted`] : []),
    ].join(', ');
}

// EXTERNAL MODULE: ./src/drift/acceptances.ts
var acceptances = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/report/fingerprint.ts
var fingerprint = __webpack_require__(91938);
// EXTERNAL MODULE: ./src/drift/limits.ts
var drift_limits = __webpack_require__(32719);
// EXTERNAL MODULE: ./src/drift/pattern-counts.ts
var pattern_counts = __webpack_require__(97750);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(56900);
;// CONCATENATED MODULE: ./src/report/tracking-issue/state.ts

const [targetDigits, itemDigits] = [4, 8];
const mostItems = 1000;
const earliest = Date.UTC(2013, 0, 1);
const longestRun = 5 * time/* day */.vd;
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








function openFindings({ drift: { findings }, limits }) {
    return findings.filter((finding) => (finding.state === 'missing' || finding.state === 'over-granted') && (0,drift_limits/* counts */.tQ)(finding, limits));
}
function isInDoubt({ judgement }) {
    return judgement.reasons.some((reason) => !(0,words/* exceeds */.Or)(reason));
}
function itemsOf(target) {
    const missing = openFindings(target).filter(({ state }) => state === 'missing');
    const which = (finding) => (0,groups/* isOverGranted */.Ox)(finding) && (0,drift_limits/* counts */.tQ)(finding, target.limits);
    return [
        ...missing
            .filter(({ currentlyDenied }) => currentlyDenied)
            .map((finding) => missingItem(target, finding)),
        ...missing
            .filter(({ currentlyDenied }) => !currentlyDenied)
            .map((finding) => missingItem(target, finding)),
        ...(0,groups/* overGrantedByPattern */.Zp)(target.drift, which).map((group) => patternItem(target, group)),
    ];
}
function missingItem({ name }, finding) {
    const { action, currentlyDenied = false, reason } = finding;
    const why = reason.split('; ', 1)[0] ?? '';
    return {
        target: name,
        identity: ['missing', action],
        detail: String(currentlyDenied),
        sign: currentlyDenied ? 'breaks' : 'missing',
        text: (0,model.t) `${(0,model/* code */.aY)(action)}: missing, ${(0,model/* prose */.CS)(why)}`,
        words: (0,model.t) `missing ${(0,model/* code */.aY)(action)} of ${(0,model/* code */.aY)(name, 100)}`,
    };
}
function patternItem({ name, policyFiles }, group) {
    const { pattern, accessLevel, findings, file, line } = group;
    const opens = findings.some(({ escalation }) => escalation !== undefined);
    const shown = (0,model/* code */.aY)(pattern, 100);
    const at = { kind: 'location', file, line, hasMany: policyFiles.length > 1 };
    return {
        target: name,
        identity: ['over-granted', pattern],
        detail: `${findings.length} ${accessLevel} ${opens}`,
        sign: accessLevel,
        text: (0,model.t) `${shown}: ${unusedOf(group)}${opens ? ', privilege escalation' : ''}. ${at}`,
        words: (0,model.t) `over-granted ${shown} of ${(0,model/* code */.aY)(name, 100)}`,
    };
}
function unusedOf({ pattern, grants, findings }) {
    const [only] = findings;
    if (grants === 1 && !(0,pattern_counts/* isWildcard */.z)(pattern) && only !== undefined)
        return [only.lastUsed === undefined ? 'never called' : `last called ${(0,time/* isoDay */.kh)(only.lastUsed)}`];
    const actions = findings.map(({ action }) => action);
    return (0,model.t) `${findings.length} of ${grants} over-granted (${(0,model/* names */.Dy)(actions, 2)})`;
}
function keysOf(items, hide) {
    const names = items.map(({ target, identity }) => hide(JSON.stringify([target ?? null, ...identity])));
    return (0,fingerprint/* numbered */.j)(names).map((name, index) => {
        return targetKey(items[index]?.target, hide) + (0,fingerprint/* fingerprint */.R)([name]).slice(0, itemDigits);
    });
}
function targetKey(name, hide) {
    return (0,fingerprint/* fingerprint */.R)(name === undefined ? [] : [hide(name)]).slice(0, targetDigits);
}

;// CONCATENATED MODULE: ./src/report/tracking-issue/content.ts







function contentOf(request) {
    const { run, now, hide } = request;
    const items = [
        ...run.targets.flatMap(alarmItem),
        ...run.targets.flatMap(removedItems),
        ...acceptanceItems(request.acceptances, run.targets, now),
        ...run.targets.flatMap((target) => itemsOf(target)),
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
const layout = '2';
function alarmItem({ name, removed = [] }) {
    if (removed.length === 0)
        return [];
    const identity = ['alarm', name, (0,words/* removalCounts */.Jd)(removed)];
    return [{ identity, detail: '', text: [], words: ['the alarm at the top'] }];
}
function removedItems({ name, removed = [] }) {
    return removed.flatMap(({ at, actions }) => actions.map(({ action, outcome }) => ({
        identity: ['removed', name, action, (0,time/* isoDay */.kh)(at)],
        detail: outcome,
        text: [],
        words: (0,model.t) `${(0,model/* code */.aY)(action)} of ${(0,model/* code */.aY)(name, 100)}, called since its removal`,
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
const soonDays = 14;
function acceptanceItems(accepted, targets, today) {
    return entriesOf(accepted, targets).flatMap((entry) => {
        const found = remarkOn(entry, today);
        return found === undefined ? [] : [content_itemOf(entry, found, targets.length)];
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
        return { kind: 'used', text: 'no longer needed', of: targets };
    const left = (0,acceptances/* daysLeft */.H_)(acceptance, today);
    if (left > soonDays)
        return undefined;
    return { kind: 'soon', text: `ends soon: ${(0,lines/* plural */.LS)(left, 'day')} left on ${(0,time/* isoDay */.kh)(today)}`, of: targets };
}
function content_itemOf({ acceptance }, { kind, text, of }, count) {
    const { pattern, reason, expires } = acceptance;
    const targets = of.map(({ name }) => name);
    const all = count === 1 ? [] : targets.length === count ? [' in all targets'] : (0,model.t) ` in ${(0,model/* names */.Dy)(targets, 2)}`;
    const action = (0,model/* code */.aY)(pattern.text, 100);
    return {
        identity: ['acceptance', kind, pattern.text, expires],
        detail: [reason, ...targets].join('\n'),
        text: (0,model.t) `${action}${all}: ${text}. Accepted until ${(0,model/* code */.aY)(expires, 20)}: ${(0,model/* prose */.CS)(reason, 200)}`,
        words: (0,model.t) `acceptance of ${action}, which ${verbs.get(kind) ?? ''}`,
    };
}
const verbs = new Map([
    ['expired', 'has expired'],
    ['unmatched', 'matches nothing'],
    ['used', 'is no longer needed'],
    ['soon', 'ends soon'],
]);

;// CONCATENATED MODULE: ./src/report/tracking-issue/plan.ts









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
    const word = `The drift is gone${byRun(request)}. If it returns, this issue is reopened.`;
    return { kind: 'close', body, word };
}
function titleOf({ name, hide }) {
    return name === undefined ? 'IAM policy drift' : hide(`IAM policy drift: ${(0,base_text/* clip */.$Q)((0,syntax/* visible */.RK)(name), 100)}`);
}
function freshItems(content, before) {
    if (before === undefined)
        return [];
    const held = heldBy(content, before);
    return content.items.filter((item) => held(item) && !before.items.has(item.key));
}
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
    const known = before !== undefined && before.items.size > 0;
    const fresh = known ? new Set(freshItems(content, before).map(({ key }) => key)) : new Set();
    const { print, hasOpen } = content;
    const more = content.items.some(({ key }) => !since.has(key));
    const state = printState({ at: now, print, hasOpen, items: since, more });
    const shown = { request, content, since, fresh };
    return `${state}\n\n${hide(renderIssue(shown, state.length + above))}`;
}
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
function returnWord(request, { targets, items }, fresh) {
    const back = fresh.length > 0 ? fresh : items;
    const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
    const all = back.length > 0
        ? back.map((item) => item.words)
        : unjudged.map(({ target }) => (0,model.t) `${(0,model/* code */.aY)(target.name, 100)} could not be checked`);
    const texts = [...new Set(all.map((text) => (0,markdown/* inline */.mG)(text, request.links)))];
    const rest = texts.length > named ? ` and ${(0,lines/* plural */.LS)(texts.length - named, 'more item')}` : '';
    return `Reopened${byRun(request)}: ${texts.slice(0, named).join(', ')}${rest}.`;
}
function byRun({ links }) {
    return links === undefined ? '' : ` ([run](${links.run}))`;
}


/***/ })

};
