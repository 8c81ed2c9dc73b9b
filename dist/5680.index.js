export const id = 5680;
export const ids = [5680,5538,3157];
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

/***/ 32575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   s4: () => (/* binding */ policyKey),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);

function policyKey({ file, address }) {
    return address === undefined ? file : `${file}#${address}`;
}
function locationOf(origin) {
    return origin.kind === 'text'
        ? { file: origin.file, line: origin.range.line }
        : { file: origin.by.file, line: 1 };
}
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
function filesOf({ id, statements, unknown }) {
    const origins = statements.flatMap(({ origin, actions, resources }) => {
        const items = [...actions.items, ...resources.items];
        return [origin, actions.origin, resources.origin, ...items.map((item) => item.origin)];
    });
    const all = [...origins, ...unknown.map(({ origin }) => origin)];
    return new Set([id.file, ...all.map((origin) => locationOf(origin).file)]);
}
function valuesOf({ items }) {
    return items.map(({ value }) => value);
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

/***/ 95538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment),
  renderReport: () => (/* binding */ renderReport),
  renderSummary: () => (/* binding */ renderSummary),
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(56900);
// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/report/document/markdown.ts
var markdown = __webpack_require__(66705);
// EXTERNAL MODULE: ./src/report/document/model.ts
var model = __webpack_require__(70239);
// EXTERNAL MODULE: ./src/report/document/run.ts + 9 modules
var document_run = __webpack_require__(75299);
;// CONCATENATED MODULE: ./src/report/document/terminal.ts

const verdictStyle = { pass: 'good', fail: 'bad', inconclusive: 'warn' };
const verdictSign = { pass: '✔', fail: '✘', inconclusive: '?' };
const signStyle = {
    breaks: 'bad',
    missing: 'bad',
    doubt: 'warn',
    widens: 'warn',
    'Permissions management': 'bad',
    Write: 'warn',
    Tagging: 'warn',
    Read: 'plain',
    List: 'plain',
};
function toLines(document, width, open) {
    const isClosed = ({ folded }) => folded !== undefined && !open.has(folded);
    const shown = document.sections.filter((section) => !isClosed(section));
    const closed = document.sections.filter(isClosed);
    const lines = [
        ...shown.flatMap((section, index) => [
            ...(index === 0 ? [] : [(0,report_lines/* line */.n8)('')]),
            ...sectionLines(section, width),
        ]),
        ...wrapped([
            ...closedLines(closed),
            ...document.footer.map((text) => (0,report_lines/* line */.n8)(...pieces(text, 'quiet'))),
            ...(document.advice === undefined ? [] : [(0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('quiet', document.advice))]),
            ...(document.trend === undefined ? [] : [(0,report_lines/* line */.n8)(''), (0,report_lines/* line */.n8)(...pieces(document.trend))]),
        ], width),
    ];
    return lines;
}
function closedLines(closed) {
    if (closed.length === 0)
        return [];
    const titles = [...new Set(closed.map(({ title }) => (title?.text ?? []).map(plain).join('')))];
    const folds = [...new Set(closed.flatMap(({ folded }) => folded ?? []))];
    const shown = titles.length > 6 ? [...new Set(closed.map(({ name }) => name))] : titles;
    return [
        (0,report_lines/* line */.n8)(''),
        (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)('quiet', `Not shown: ${shown.join('; ')}. To show it: --show ${folds.join(',')}`)),
    ];
}
function wrapped(lines, width) {
    return lines.flatMap((one) => (0,report_lines/* wrap */.LV)(merged(one), width));
}
function merged(pieces) {
    const all = [];
    for (const piece of pieces) {
        const last = all.at(-1);
        if (last?.style === piece.style)
            all[all.length - 1] = (0,report_lines/* styled */.I4)(piece.style, last.text + piece.text);
        else
            all.push(piece);
    }
    return all;
}
function sectionLines({ title, blocks }, width) {
    return [
        ...(title === undefined ? [] : wrapped([titleLine(title)], width)),
        ...blocks.flatMap((block) => block.kind === 'fenced' ? blockLines(block) : wrapped(blockLines(block), width)),
    ];
}
function titleLine({ level, verdict, text }) {
    if (verdict === undefined || level > 1)
        return (0,report_lines/* line */.n8)(...pieces(text, 'strong'));
    return (0,report_lines/* line */.n8)(...pieces([`${verdictSign[verdict]} `, ...text], verdictStyle[verdict]));
}
function blockLines(block) {
    switch (block.kind) {
        case 'paragraph':
            return [(0,report_lines/* line */.n8)('  ', ...pieces(block.text))];
        case 'list':
            return [
                ...block.items.flatMap(itemLines),
                ...(block.more === undefined ? [] : [(0,report_lines/* line */.n8)('  ', (0,report_lines/* styled */.I4)('quiet', block.more))]),
            ];
        case 'table':
            return tableLines(block.head, block.rows);
        case 'fenced':
            return block.text.split('\n').map((text) => patchLine(text, block.language));
        case 'quote':
            return [(0,report_lines/* line */.n8)(...pieces(block.text, 'warn')), ...block.items.flatMap(itemLines)];
    }
}
function patchLine(text, language) {
    const change = text.startsWith('-') ? 'bad' : text.startsWith('+') ? 'good' : 'quiet';
    return language === 'diff' ? (0,report_lines/* line */.n8)((0,report_lines/* styled */.I4)(change, text)) : (0,report_lines/* line */.n8)('    ', text);
}
function itemLines({ sign, verdict, text, below = [] }) {
    const start = verdict !== undefined
        ? [(0,report_lines/* styled */.I4)(verdictStyle[verdict], `  ${verdictSign[verdict]} `)]
        : [(0,report_lines/* styled */.I4)('plain', sign === 'doubt' ? '  ? ' : '  ')];
    const first = sign === undefined ? 'plain' : signStyle[sign];
    const [name, ...rest] = text;
    return [
        (0,report_lines/* line */.n8)(...start, ...(name === undefined ? [] : pieces([name], first)), ...pieces(rest)),
        ...below.map((one) => (0,report_lines/* line */.n8)('      ', ...pieces(one))),
    ];
}
function tableLines(head, rows) {
    const texts = [head, ...rows.map((cells) => cells.map((text) => text.map(plain).join('')))];
    const widths = head.map((_, column) => Math.max(...texts.map((cells) => (cells[column] ?? '').length)));
    return texts.map((cells) => (0,report_lines/* line */.n8)(`  ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`));
}
function pieces(text, style = 'plain') {
    return text.flatMap((part) => {
        if (typeof part !== 'string' && part.kind === 'strong')
            return pieces(part.parts, style === 'plain' ? 'strong' : style);
        if (typeof part !== 'string' && part.kind === 'location')
            return [(0,report_lines/* styled */.I4)('quiet', plain(part))];
        return [(0,report_lines/* styled */.I4)(style, plain(part))];
    });
}
function plain(part) {
    if (typeof part === 'string')
        return part;
    switch (part.kind) {
        case 'strong':
            return part.parts.map(plain).join('');
        case 'location':
            return part.line === undefined ? part.file : `${part.file}:${part.line}`;
        case 'code':
        case 'prose':
        case 'run':
        case 'link':
            return part.text;
    }
}

;// CONCATENATED MODULE: ./src/report/document/report.ts






const commentLines = 40;
const commentBudget = {
    items: 10,
    targets: 20,
    folded: 20,
    names: 5,
    diffLines: 2000,
    onlyOpen: true,
    rest: 'the full report',
};
const fewest = 2;
const commentRoom = { bytes: 65_000, rest: 'the full report' };
function renderComment(run, suggestion, links) {
    const wide = run.targets.some(({ drift }) => (0,groups/* showsByService */.tx)(drift));
    const room = { ...commentRoom, lines: commentLines };
    const of = (items) => (0,document_run/* documentOf */.l)(run, suggestion, { ...commentBudget, items });
    const fits = (document) => (0,markdown/* openLines */.es)(document) <= commentLines;
    const lengths = wide ? [7, 5, 3, fewest] : [10, 7, 5, 3, fewest];
    const shortest = of(fewest);
    for (const items of fits(shortest) ? lengths : []) {
        const document = items === fewest ? shortest : of(items);
        if (fits(document))
            return (0,markdown/* toMarkdown */.l6)(withAddress(document, links), room, links);
    }
    const document = foldedLists((0,document_run/* documentOf */.l)(run, suggestion, { ...commentBudget, targets: 12 }));
    return (0,markdown/* toMarkdown */.l6)(withAddress(document, links), room, links);
}
function foldedLists({ sections, ...rest }) {
    return {
        ...rest,
        sections: sections.map((section) => section.title?.level === 2 && section.title.text.every((part) => typeof part === 'string')
            ? { ...section, folded: section.folded ?? 'existing' }
            : section),
    };
}
function withAddress(document, links) {
    if (links === undefined)
        return document;
    const commit = (0,model.t) `commit ${(0,model/* code */.aY)(links.commit.slice(0, 7))}`;
    return { ...document, footer: [...document.footer, commit, [{ kind: 'run', text: 'full report' }]] };
}
function renderSummary(run, suggestion, links) {
    const budget = {
        items: 100,
        targets: 1000,
        folded: 300,
        names: 20,
        diffLines: 1000,
        services: 15,
        onlyOpen: true,
        rest: 'report.md',
    };
    return (0,markdown/* toMarkdown */.l6)((0,document_run/* documentOf */.l)(run, suggestion, budget), { bytes: 800_000, rest: 'report.md' }, links);
}
function renderReport(run, suggestion, links) {
    const all = Number.POSITIVE_INFINITY;
    const budget = {
        items: all,
        targets: all,
        folded: all,
        names: all,
        diffLines: all,
        services: all,
        generated: true,
        onlyOpen: false,
        rest: 'report.json',
    };
    return (0,markdown/* toMarkdown */.l6)((0,document_run/* documentOf */.l)(run, suggestion, budget), { bytes: all, rest: 'report.json' }, links);
}
const openFolds = ['existing', 'undetermined', 'notes', 'evidence'];
function renderTerminal(run, suggestion, width, { show = new Set(), hasPatch = false } = {}) {
    const [all, some] = [Number.POSITIVE_INFINITY, show.size > 0];
    const wide = run.targets.some(({ drift }) => (0,groups/* showsByService */.tx)(drift));
    const budget = {
        items: show.has('all') ? all : wide ? 7 : 20,
        targets: some ? all : 200,
        folded: some ? all : 10,
        names: some ? all : 8,
        diffLines: all,
        onlyOpen: !show.has('all'),
        rest: 'the full list (--show all)',
    };
    const usual = wide ? [] : openFolds;
    const open = show.has('all') ? model/* folds */.hF : [...usual, ...model/* folds */.hF.filter((fold) => show.has(fold))];
    const lines = toLines((0,document_run/* documentOf */.l)(run, suggestion, budget), width, new Set(open));
    return suggestion.files.length === 0 ? lines : [...lines, (0,report_lines/* line */.n8)(hasPatch ? written : howToGet)];
}
const written = 'The patch is drift.patch in the report directory.';
const howToGet = 'For a patch, add --report-directory DIR.';


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


/***/ })

};
