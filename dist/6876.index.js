export const id = 6876;
export const ids = [6876];
export const modules = {

/***/ 76876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveJson: () => (/* binding */ archiveJson),
/* harmony export */   archiveLines: () => (/* binding */ archiveLines),
/* harmony export */   archiveMarkdown: () => (/* binding */ archiveMarkdown)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40766);
/* harmony import */ var _report_document_syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49367);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22365);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74768);




function archiveLines(outcome, width) {
    const { locations, questions } = outcome;
    const lines = [
        ...locations.flatMap((location) => locationLines(location)),
        ...questions.map(({ rule, message }) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('warn', '? '), `${rule}: ${message}`)),
        ...(questions.length === 0 ? [] : [(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('')]),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', summaryOf(outcome))),
    ];
    return lines.flatMap((one) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(one, width));
}
function locationLines({ account, region, analyzers, absent, failed }) {
    const name = (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('strong', region === undefined ? account : `${account} ${region}`);
    return [
        failed === undefined ? (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(name) : (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)((0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('bad', '✘ '), name, `: ${failed}`),
        ...absent.map((kind) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('warn', '! '), `no ${kind} analyzer found`)),
        ...analyzers.flatMap(analyzerLines),
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(''),
    ];
}
function analyzerLines({ name, kind, rules, others, inactive }) {
    return [
        (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(`  ${name} `, (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('quiet', `(${kind})`)),
        ...(inactive === undefined ? [] : [(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('    ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('warn', '! '), inactive)]),
        ...rules.map((rule) => {
            const [sign, style] = signOf(rule);
            return (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('    ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)(style, `${sign} `), `${rule.name}: ${describe(rule)}`);
        }),
        ...(others.length === 0 ? [] : [(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('    ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('quiet', unchanged(others)))]),
    ];
}
function signOf({ step, problem }) {
    if (step === 'none')
        return ['!', 'warn'];
    if (problem !== undefined)
        return ['✘', 'bad'];
    const signs = { create: '+', update: '~', same: '=' };
    return [signs[step], step === 'same' ? 'quiet' : 'good'];
}
function unchanged(others) {
    return `not in the config file, unchanged: ${others.join(', ')}`;
}
function describe({ step, changes, active, problem, wrote, applied }) {
    if (step === 'none')
        return `not written: ${problem ?? ''}`;
    const words = wrote === true ? done : planned;
    const change = changes.length === 0 ? '' : ` (${changes.join('; ')})`;
    const findings = (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(active, 'active finding');
    const waiting = applied === true ? `applied to ${findings}` : `${findings} to archive`;
    const parts = [`${words[step]}${change}`, ...(active === 0 ? [] : [waiting])];
    return problem === undefined ? parts.join(', ') : `${parts.join(', ')}: failed: ${problem}`;
}
const planned = { create: 'to create', update: 'to update', same: 'in place' };
const done = { create: 'created', update: 'updated', same: 'in place' };
function summaryOf(outcome) {
    const { create, update, same, findings, notInPlace, failed } = (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(outcome);
    const [made, changed, archived] = outcome.mode === 'plan'
        ? ['to create', 'to update', 'to archive']
        : ['created', 'updated', 'whose rules were applied'];
    const failures = [
        ...(notInPlace > 0 ? [`${notInPlace} not in place`] : []),
        ...(failed > 0 ? [`${(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(failed, 'failure')}`] : []),
    ];
    const counts = [
        `${create} ${made}`,
        `${update} ${changed}`,
        `${same} in place`,
        `${(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findings, 'active finding')} ${archived}`,
    ];
    return [`Archive rules: ${counts.join(', ')}`, ...failures].join('; ');
}
const [rowSpace, questionSpace] = [100_000, 45_000];
const mostRows = 300;
const [cellLength, questionLength] = [300, 700];
function archiveMarkdown(outcome) {
    const rows = outcome.locations.flatMap(locationRows);
    const questions = outcome.questions.map(({ rule, message }) => `- ${(0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(rule, cellLength))}: ${(0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(message, questionLength))}`);
    const [shown, asked] = [fitting(rows, rowSpace), fitting(questions, questionSpace)];
    return [
        `### ${summaryOf(outcome)}`,
        ...(shown.length === 0 ? [] : [(0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, shown)]),
        ...omitted('row', rows.length - shown.length),
        ...(asked.length === 0 ? [] : [asked.join('\n')]),
        ...omitted('question', questions.length - asked.length),
    ].join('\n\n');
}
function fitting(lines, bytes) {
    let left = bytes;
    const over = lines.findIndex((text) => {
        left -= new TextEncoder().encode(text).length + 1;
        return left < 0;
    });
    return lines.slice(0, Math.min(mostRows, over < 0 ? lines.length : over));
}
function omitted(what, count) {
    return count === 0 ? [] : [`… and ${(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `more ${what}`)}, omitted: size limit.`];
}
const head = ['Account', 'Region', 'Analyzer', 'Rule', 'What'];
function locationRows({ account, region = '', analyzers, absent, failed }) {
    const at = [(0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(account), region === '' ? '' : (0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(region)];
    const cells = (analyzer, rule, what) => (0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(...at, nameCell(analyzer), nameCell(rule), (0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(what, cellLength)));
    return [
        ...(failed === undefined ? [] : [cells('', '', `failed: ${failed}`)]),
        ...absent.map((kind) => cells('', '', `no ${kind} analyzer found`)),
        ...analyzers.flatMap(({ name, rules, others, inactive }) => [
            ...(inactive === undefined ? [] : [cells(name, '', inactive)]),
            ...rules.map((rule) => cells(name, rule.name, describe(rule))),
            ...(others.length === 0 ? [] : [cells(name, '', unchanged(others))]),
        ]),
    ];
}
function nameCell(name) {
    return name === '' ? '' : (0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, cellLength));
}
function archiveJson(outcome) {
    const { mode, locations, questions } = outcome;
    return `${JSON.stringify({ mode, counts: (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(outcome), locations, questions }, undefined, 2)}\n`;
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


/***/ })

};
