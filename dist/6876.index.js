export const id = 6876;
export const ids = [6876];
export const modules = {

/***/ 6876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   archiveJson: () => (/* binding */ archiveJson),
/* harmony export */   archiveLines: () => (/* binding */ archiveLines),
/* harmony export */   archiveMarkdown: () => (/* binding */ archiveMarkdown)
/* harmony export */ });
/* harmony import */ var _base_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(766);
/* harmony import */ var _report_document_syntax__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9367);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2365);
/* harmony import */ var _outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4768);




/** `archive-rules plan` or `apply` for a terminal of so many columns. */
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
        ...absent.map((kind) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('  ', (0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .styled */ .I4)('warn', '! '), `there is no ${kind} analyzer`)),
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
    return `not in the config file, left alone: ${others.join(', ')}`;
}
/** What is to be done with a rule or was, and what came in its way. */
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
const planned = { create: 'to create', update: 'to update', same: 'as it should be' };
const done = { create: 'created', update: 'updated', same: 'as it should be' };
/** "1 to create, 1 to update, 4 as they should be, 5 active findings to archive; 1 failure" */
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
        `${same} as they should be`,
        `${(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findings, 'active finding')} ${archived}`,
    ];
    return [`Archive rules: ${counts.join(', ')}`, ...failures].join('; ');
}
/** GitHub's summary of a step holds 1 MiB, and loses all of a step that says more: the check has up to 800 kB of it. */
const [rowSpace, questionSpace] = [100_000, 45_000];
const mostRows = 300;
/** Characters of a cell, and of a question with two ARNs in it. */
const [cellLength, questionLength] = [300, 700];
/** The same as a section of the step summary, in GitHub-flavoured Markdown. */
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
/** The first lines that fit into so many bytes of UTF-8. */
function fitting(lines, bytes) {
    let left = bytes;
    const over = lines.findIndex((text) => {
        left -= new TextEncoder().encode(text).length + 1;
        return left < 0;
    });
    return lines.slice(0, Math.min(mostRows, over < 0 ? lines.length : over));
}
function omitted(what, count) {
    return count === 0 ? [] : [`… and ${(0,_report_lines__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `more ${what}`)}, left out for want of room.`];
}
const head = ['Account', 'Region', 'Analyzer', 'Rule', 'What'];
function locationRows({ account, region = '', analyzers, absent, failed }) {
    const at = [(0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(account), region === '' ? '' : (0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(region)];
    const cells = (analyzer, rule, what) => (0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(...at, nameCell(analyzer), nameCell(rule), (0,_report_document_syntax__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_base_text__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(what, cellLength)));
    return [
        ...(failed === undefined ? [] : [cells('', '', `failed: ${failed}`)]),
        ...absent.map((kind) => cells('', '', `there is no ${kind} analyzer`)),
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
/** The same for programs: what was counted, and everything behind it. */
function archiveJson(outcome) {
    const { mode, locations, questions } = outcome;
    return `${JSON.stringify({ mode, counts: (0,_outcome__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(outcome), locations, questions }, undefined, 2)}\n`;
}


/***/ }),

/***/ 9367:
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
/** Text of ours: only line ends are taken out, so that a part stays in its line. */
function words(text) {
    return text.replaceAll('\n', ' ');
}
/** Text of unknown origin as an HTML code element in one line: nothing in it is markup, a link or a mention. */
function htmlCode(text) {
    const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    const escaped = visible(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');
    return `<code>${escaped}</code>`;
}


/***/ })

};
