export const id = 540;
export const ids = [540];
export const modules = {

/***/ 5426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XC: () => (/* binding */ renderAlarms),
/* harmony export */   Zr: () => (/* binding */ missingSections),
/* harmony export */   nm: () => (/* binding */ removedSections)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6496);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2691);
/* harmony import */ var _section__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3903);





/** Missing actions: first what the change under review would break, then what is denied today, then the rest. */
function missingSections({ drift, change, stage }, space) {
    const missing = drift.findings.filter(({ state }) => state === 'missing');
    const removed = missing.filter(({ introduced }) => introduced === 'removed');
    const others = missing.filter(({ introduced }) => introduced !== 'removed');
    const title = stage?.kind === 'removed-role' ? 'In use until now' : 'Missing: merging this breaks it';
    return [
        ...section(title, removed, space, true),
        ...section(change === undefined || others.some(({ introduced }) => introduced === undefined)
            ? 'Missing'
            : 'Missing before this pull request too', others, space, false),
    ];
}
/** A reason that all of them share stands in the title, else beside each; what the title says already nowhere. */
function section(title, all, space, said) {
    if (all.length === 0)
        return [];
    // What is denied today goes first: something does not work.
    const missing = [
        ...all.filter(({ currentlyDenied }) => currentlyDenied),
        ...all.filter(({ currentlyDenied }) => !currentlyDenied),
    ];
    const reasons = [...new Set(missing.map(({ reason }) => reason))];
    const [shared] = reasons.length === 1 ? reasons : [];
    const observed = missing.some(({ resources }) => resources.length > 0);
    const rows = missing.slice(0, space.rows).map((finding) => {
        const why = said || shared !== undefined ? [] : [(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(beginning(finding.reason))];
        const evidence = [...why, ...(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .callsOf */ .p9)(finding)].join(', ');
        const sign = said || finding.currentlyDenied ? '⛔' : '❗';
        const on = observed ? [(0,_section__WEBPACK_IMPORTED_MODULE_2__/* .resourceNames */ .Nr)(finding)] : [];
        // Narrow screens show two columns: how bad it is comes before where.
        return (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(`${sign}\u00a0${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(finding.action)}`, evidence, ...on);
    });
    const columns = ['Action', 'Evidence', ...(observed ? ['Resource'] : [])];
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .iE)(missing.length, space.rows, columns.length, space);
    const why = said || shared === undefined ? '' : `: ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(beginning(shared))}`;
    const text = [
        `#### ${title}${why} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(missing.length)})`,
        (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns, [...rows, ...more]),
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
    return parts.map((part) => (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(`${part.charAt(0).toUpperCase()}${part.slice(1)}.`));
}
/** What comes before everything else: actions that were denied after a change removed them, and how to undo it. */
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
 * The actions of a target that were denied after a change removed them, with the patch that takes the change back:
 * Markdown without a heading, ready to stand anywhere. Undefined where there is none.
 */
function renderRemoved({ name, removed = [] }, space) {
    if (removed.length === 0)
        return undefined;
    const title = `**⛔ ${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, 100))}: ${(0,_words__WEBPACK_IMPORTED_MODULE_1__/* .removalCounts */ .Jd)(removed)}**`;
    return [title, ...removed.flatMap((removal, index) => removalTexts(removal, index > 0, space))].join('\n\n');
}
function removalTexts(removal, next, space) {
    const { at, actions, patch, since, takesAway = [] } = removal;
    const rows = actions.slice(0, space.rows).map(actionRow);
    const more = (0,_section__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .iE)(actions.length, space.rows, 2, space);
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
    return `${names.join(', ')}${rest > 0 ? ` and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(rest)} more` : ''}`;
}
const sinceTexts = {
    same: '',
    changed: ' (the files changed again since, and it still fits)',
    conflicts: ' (the files changed again since: it does not fit, take its lines over by hand)',
};
function actionRow(action) {
    const sign = action.outcome === 'denied' ? '⛔' : '❗';
    return (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(`${sign}\u00a0${(0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(action.action)}`, (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .stopText */ .IC)(action));
}
function patchText(patch, { diffLines, bytes, rest }) {
    const text = patch.replace(/\n$/, '');
    const lines = text.split('\n').length;
    const fits = lines <= diffLines && new TextEncoder().encode(patch).length <= bytes / 4;
    return fits ? (0,_syntax__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)('diff', text) : `The patch has ${(0,_base_time__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(lines)} lines: it stands in ${rest}.`;
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nr: () => (/* binding */ resourceNames),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   iE: () => (/* binding */ moreRow),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   lz: () => (/* binding */ lineLink)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6496);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6900);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3903);




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
    const names = [...(0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(dropped, ({ name }) => name)].map(([name, { length }]) => length === 1 ? name : `${name} (${length})`);
    return [`Left out for want of room: ${names.join(', ')}. It stands in ${rest}.`];
}
/** The last row of a table that has no room for all. */
function moreRow(total, limit, columns, { rest }) {
    if (total <= limit)
        return [];
    return [
        (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(`… and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(total - limit)} more in ${rest}`, ...Array.from({ length: columns - 1 }, () => '')),
    ];
}
/** A file of the judged commit, as a link where there is somewhere to link to. */
function fileLink(path, links) {
    return linked((0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, 200)), path, links);
}
/** `L31`, or `path:31` where several files are compared. */
function lineLink(path, line, links, hasMany) {
    const text = hasMany ? (0,_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${(0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path, 200)}:${line}`) : `L${line}`;
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
/** The telling part of an ARN: what follows the account, else the bucket; any other text as it is. */
function resourceName(arn) {
    const parts = arn.split(':');
    return (0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(arn.startsWith('arn:') && parts.length > 5 ? parts.slice(5).join(':') : arn, 80);
}
/** One or two resources of a finding for a table cell, and how many more there are, as far as that is known. */
function resourceNames({ resources, allResources, distinctResources = 0, }) {
    const names = [...new Set(resources.map(resourceName))];
    const total = Math.max(names.length, distinctResources);
    const wide = names.slice(0, 2).join('').length > 40;
    const shown = names.slice(0, total > 2 || wide ? 1 : 2);
    const rest = total - shown.length;
    const isCounted = allResources === true || distinctResources > 0;
    const more = rest > 0 ? ` and ${isCounted ? '' : 'at least '}${(0,_base_time__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest)} more` : '';
    return `${shown.map(_syntax__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY).join(', ')}${more}`;
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** A section that is closed until a reader opens it. The blank lines make GitHub read the body as Markdown. */
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


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ renderTrend),
/* harmony export */   j: () => (/* binding */ trendLines)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6496);
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
    const span = `${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(first.drift)} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(first.end)}) to ${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(last.drift)} (${(0,_base_time__WEBPACK_IMPORTED_MODULE_1__/* .isoDay */ .kh)(last.end)})`;
    return { chart, words: `over-granted and missing over ${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(runs.length, 'run')}: from ${span}` };
}
/** The lowest bar is for no drift at all: a single action stands above it. */
function barOf(drift, most) {
    const height = most === 0 ? 0 : Math.ceil((drift / most) * (bars.length - 1));
    return bars.charAt(height);
}


/***/ })

};
