export const id = 6869;
export const ids = [6869,7651];
export const modules = {

/***/ 76869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixMessage: () => (/* binding */ fixMessage),
/* harmony export */   fixTitle: () => (/* binding */ fixTitle),
/* harmony export */   isFixTitle: () => (/* binding */ isFixTitle),
/* harmony export */   renderEnding: () => (/* binding */ renderEnding),
/* harmony export */   renderFix: () => (/* binding */ renderFix)
/* harmony export */ });
/* harmony import */ var _base_time__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86496);
/* harmony import */ var _suggest_removable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38775);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22365);
/* harmony import */ var _pass_plan__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77513);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72691);
/* harmony import */ var _evidence__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29937);
/* harmony import */ var _markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66705);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70239);
/* harmony import */ var _next_steps__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91215);
/* harmony import */ var _resources__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90431);
/* harmony import */ var _suggestion__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22744);












const room = { bytes: 52_000, rest: 'the files and in the full report' };
const budget = {
    items: 12,
    targets: 12,
    folded: 12,
    names: 12,
    diffLines: 0,
    onlyOpen: false,
    rest: room.rest,
};
const titleStart = 'IAM policies: ';
function fixTitle(files) {
    return `${titleStart}${changeOf(files)}`;
}
function isFixTitle(title) {
    return title.startsWith(titleStart);
}
function fixMessage(files) {
    const what = changeOf(files);
    return `${what.charAt(0).toUpperCase()}${what.slice(1)}\n\n${bar} Made by IAM Policy Drift.`;
}
const bar = 'What is removed is proven unused by two sources, by one that tracks the action itself, or by a complete set of logs.';
function changeOf(files) {
    const { removed, added } = countsOf(files);
    const parts = [
        ...(removed > 0 ? [`remove ${(0,_lines__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(removed, 'unused action')}`] : []),
        ...(added > 0 ? [`add ${(0,_base_time__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .zD)(added)} missing`] : []),
    ];
    return parts.length === 0 ? 'remove redundant statements' : parts.join(', ');
}
function countsOf(files) {
    return {
        removed: files.reduce((sum, file) => sum + file.removed.length, 0),
        added: files.reduce((sum, file) => sum + file.added.length, 0),
    };
}
function renderFix(run, suggestion, omitted, links) {
    const gone = new Set(omitted.map(({ path }) => path));
    const made = { ...suggestion, files: suggestion.files.filter(({ path }) => !gone.has(path)) };
    const changed = run.targets.filter((target) => (0,_suggestion__WEBPACK_IMPORTED_MODULE_8__/* .changedFiles */ .Y_)(target, made).length > 0);
    const others = run.targets.filter((target) => !changed.includes(target));
    const sections = [
        { name: 'what changes', priority: 100, blocks: [{ kind: 'paragraph', text: opening(made) }] },
        ...changed.map((target) => targetSection(target, made)),
        ...others.flatMap((target) => unchangedSection(target, made)),
        ...(omitted.length === 0 ? [] : [omittedSection(omitted)]),
        ...(changed[0] === undefined ? [] : adviceSections(changed[0], made)),
    ];
    return (0,_markdown__WEBPACK_IMPORTED_MODULE_4__/* .toMarkdown */ .l6)({ sections, footer: links === undefined ? [] : footer(links) }, room, links);
}
function renderEnding(links) {
    const at = links === undefined ? '' : ` as of commit \`${links.commit.slice(0, 7)}\` ([run](${links.run}))`;
    return `**No changes are left**${at}, so this pull request is closed. New drift opens another one.`;
}
function opening({ files }) {
    const { removed, added } = countsOf(files);
    const parts = [
        ...(removed > 0 ? [(0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `removes ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_lines__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(removed, 'unused action'))}`] : []),
        ...(added > 0 ? [(0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `adds ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)((0,_lines__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(added, 'action'))} that are in use and not granted`] : []),
    ];
    const what = parts.length === 0 ? ['removes redundant statements'] : (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(parts, ' and ');
    return (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `This ${what} in ${(0,_lines__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(files.length, 'policy file')}. Statement order, Sids, Conditions and resources stay as they are.`;
}
function targetSection(target, suggestion) {
    const items = [...removedItems(target, suggestion), ...addedItems(target, suggestion)];
    return {
        name: 'targets',
        priority: 80,
        title: { level: 1, text: [(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(target.name, 100)] },
        blocks: [
            { kind: 'paragraph', text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `Evidence: ${(0,_evidence__WEBPACK_IMPORTED_MODULE_3__/* .periodText */ .JX)(target)}.` },
            { kind: 'list', items },
            ...(0,_suggestion__WEBPACK_IMPORTED_MODULE_8__/* .leftovers */ .To)(target, suggestion, budget),
        ],
    };
}
function removedItems(target, suggestion) {
    const removed = new Set((0,_suggestion__WEBPACK_IMPORTED_MODULE_8__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.removed));
    const findings = target.drift.findings.filter((one) => (0,_suggest_removable__WEBPACK_IMPORTED_MODULE_0__/* .mayRemove */ .O1)(one) && removed.has(one.action));
    const nameOf = (one) => {
        const ago = (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .lastUse */ .yC)(one, target.window);
        return ago === 'never' ? [(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(one.action)] : (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(one.action)} (last used ${ago})`;
    };
    return [...(0,_groups__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(findings, ({ provenBy = [] }) => provenBy.join())].map(([, members]) => {
        const count = (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`${(0,_lines__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(members.length, 'action')} removed`);
        return { text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${count}, ${proofOf(members[0])}: ${listed(members, nameOf)}` };
    });
}
function proofOf({ provenBy = [] } = {}) {
    const [only] = provenBy;
    if (only === undefined)
        return ['which only a new wildcard adds'];
    if (provenBy.length > 1)
        return (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `not recorded by any of ${provenBy.length} sources (${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(provenBy.map((name) => (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name)))})`;
    const isLog = only === 'cloudtrail-logs' || only === 'athena';
    return isLog
        ? (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `in no event of complete logs (${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(only)})`
        : (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `not used according to ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(only)}, which records the action itself`;
}
function addedItems(target, suggestion) {
    const added = new Set((0,_suggestion__WEBPACK_IMPORTED_MODULE_8__/* .changedFiles */ .Y_)(target, suggestion).flatMap((file) => file.added));
    const findings = target.drift.findings.filter(({ state, action }) => state === 'missing' && added.has(action));
    if (findings.length === 0)
        return [];
    const shown = listed(findings, (one) => {
        const calls = (0,_words__WEBPACK_IMPORTED_MODULE_2__/* .callsOf */ .p9)(one).join(', ');
        return (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(one.action)} on ${(0,_resources__WEBPACK_IMPORTED_MODULE_7__/* .onResources */ .Z)(one)}${calls === '' ? '' : ` (${calls})`}`;
    });
    const count = (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`${(0,_lines__WEBPACK_IMPORTED_MODULE_9__/* .plural */ .LS)(findings.length, 'action')} added`);
    return [{ text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${count}, on the resources seen in use: ${shown}` }];
}
function listed(findings, text) {
    const shown = findings.slice(0, budget.items).map(text);
    const more = findings.length - shown.length;
    return more > 0 ? (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(shown)} and ${(0,_base_time__WEBPACK_IMPORTED_MODULE_10__/* .grouped */ .zD)(more)} more` : (0,_model__WEBPACK_IMPORTED_MODULE_5__/* .joined */ .oR)(shown);
}
function unchangedSection(target, suggestion) {
    const blocks = (0,_suggestion__WEBPACK_IMPORTED_MODULE_8__/* .leftovers */ .To)(target, suggestion, budget);
    if (blocks.length === 0)
        return [];
    const title = { level: 1, text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(target.name, 100)}: no change` };
    return [{ name: 'targets without a change', priority: 60, title, blocks }];
}
function omittedSection(omitted) {
    const items = omitted.map(({ path, reason }) => ({ text: (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(path)}: ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(reason)}` }));
    return {
        name: 'omitted files',
        priority: 70,
        title: { level: 1, text: ['Omitted files'] },
        blocks: [(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(items, budget.items, budget)],
    };
}
function adviceSections(target, { files }) {
    const removed = new Set(files.flatMap((file) => file.removed));
    const example = target.drift.findings.findLast((one) => (0,_suggest_removable__WEBPACK_IMPORTED_MODULE_0__/* .mayRemove */ .O1)(one) && removed.has(one.action));
    const runs = (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `Workflows do not start by themselves on a pull request that the token of a workflow opened. Approve them, close and reopen the pull request, or give ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('github-token')} the token of a GitHub App.`;
    const never = 'Actions that allow privilege escalation are never added; they are only named above.';
    const before = [...(example === undefined ? [] : [[bar], [(0,_next_steps__WEBPACK_IMPORTED_MODULE_6__/* .warning */ .$e)(target)]]), [never], runs];
    const keep = (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `To keep an action, accept it with a reason and an end date in ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)('.github/iam-drift.yml')}:`;
    const no = [
        ['Commit to this branch: the tool then makes no more changes to it.'],
        ['Close this pull request: it stays closed until the suggestion changes.'],
        ...(example === undefined ? [] : [keep]),
    ];
    const list = (texts) => ({ kind: 'list', items: texts.map((text) => ({ text })) });
    return [
        {
            name: 'what to look at before merging',
            priority: 95,
            title: { level: 1, text: ['Before you merge'] },
            blocks: [list(before)],
        },
        {
            name: 'how to change or reject it',
            priority: 94,
            title: { level: 1, text: ['To change or reject it'] },
            blocks: [
                list(no),
                ...(example === undefined
                    ? []
                    : [{ kind: 'fenced', language: 'yaml', text: (0,_pass_plan__WEBPACK_IMPORTED_MODULE_11__/* .acceptEntries */ .t)([example.action], target) }]),
            ],
        },
    ];
}
function footer({ commit }) {
    return [
        (0,_model__WEBPACK_IMPORTED_MODULE_5__.t) `From commit ${(0,_model__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(commit.slice(0, 7))}`,
        [{ kind: 'run', text: 'run and full report' }],
        ['later runs update this pull request, including this text'],
    ];
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

/***/ 77651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingUnresolved: () => (/* binding */ nothingUnresolved),
/* harmony export */   staysWhole: () => (/* binding */ staysWhole),
/* harmony export */   unresolvedOf: () => (/* binding */ unresolvedOf)
/* harmony export */ });
/* harmony import */ var _base_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67987);
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);


const nothingUnresolved = { services: [], unknownService: false };
function unresolvedOf({ unknownEvents, uses }, catalogue) {
    const unknownActions = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
    const prefixes = [
        ...unknownEvents.flatMap(({ service, candidates }) => (candidates === undefined ? [service] : [])),
        ...unknownActions.map((action) => action.split(':', 1)[0]),
    ];
    const services = prefixes.map((prefix) => catalogue.service(prefix ?? '')?.prefix);
    return {
        services: [...new Set(services.filter((service) => service !== undefined))],
        unknownService: services.includes(undefined),
    };
}
function staysWhole({ pattern }, { services, unknownService }) {
    if (pattern === 'NotAction')
        return unknownService || services.length > 0;
    const [service = ''] = (0,_base_text__WEBPACK_IMPORTED_MODULE_1__/* .asciiLower */ .F)(pattern).split(':', 1);
    if (unknownService && /[*?]/.test(service))
        return true;
    return /[*?]/.test(pattern) && services.some((one) => (0,_base_glob__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(service, one));
}


/***/ }),

/***/ 38775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ removableTogether),
/* harmony export */   O1: () => (/* binding */ mayRemove),
/* harmony export */   c6: () => (/* binding */ removalOf),
/* harmony export */   kY: () => (/* binding */ statesOf)
/* harmony export */ });
/* harmony import */ var _policy_action_set__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44131);
/* harmony import */ var _model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77651);


function mayRemove({ state, provenBy = [], conclusive = false, ...finding }) {
    const isNewWide = finding.introduced === 'added' && finding.named !== true;
    return state === 'over-granted' && (provenBy.length > 1 || conclusive || isNewWide);
}
function removalOf(target, catalogue) {
    const { grants, findings, unresolved = _model__WEBPACK_IMPORTED_MODULE_1__.nothingUnresolved } = target;
    const ids = findings.filter(mayRemove).flatMap(({ action }) => catalogue.idOf(action) ?? []);
    const proven = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, ids);
    const whole = grants.grants.filter((grant) => (0,_model__WEBPACK_IMPORTED_MODULE_1__.staysWhole)(grant, unresolved));
    const kept = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, whole.map(({ actions }) => actions));
    const unchanged = whole
        .filter(({ actions }) => !actions.intersect(proven).isEmpty)
        .map(({ at: { file, line }, pattern }) => ({
        file,
        line,
        reason: `${pattern} is not narrowed${why}`,
    }));
    return { removable: proven.minus(kept), unchanged };
}
const why = ': a recorded call matches no known action';
function removableTogether(sharing, removals, catalogue) {
    const none = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.empty(catalogue);
    const each = sharing.map((target) => {
        const removable = removals.get(target)?.removable ?? none;
        return { removable, needed: target.grants.actions.minus(removable) };
    });
    const needed = _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, each.map((one) => one.needed));
    return _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, each.map((one) => one.removable)).minus(needed);
}
function statesOf(sharing, catalogue) {
    const idsOf = (findings) => {
        return _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.of(catalogue, findings.flatMap(({ action }) => catalogue.idOf(action) ?? []));
    };
    const each = sharing.map(({ grants, findings }) => {
        const over = idsOf(findings.filter(({ state }) => state === 'over-granted'));
        return { over, needed: grants.actions.minus(over), used: grants.actions.minus(idsOf(findings)) };
    });
    const union = (sets) => _policy_action_set__WEBPACK_IMPORTED_MODULE_0__/* .ActionSet */ .L.union(catalogue, sets);
    const needed = union(each.map((one) => one.needed));
    return {
        overGranted: union(each.map(({ over }) => over)).minus(needed),
        used: union(each.map(({ used }) => used)),
    };
}


/***/ })

};
