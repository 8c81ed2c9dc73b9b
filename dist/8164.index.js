export const id = 8164;
export const ids = [8164];
export const modules = {

/***/ 38164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReview: () => (/* binding */ renderReview)
/* harmony export */ });
/* harmony import */ var _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18851);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22365);
/* harmony import */ var _syntax__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49367);



const longest = 64_000;
const named = 3;
function renderReview(proposals, targets) {
    return proposals
        .filter(({ replacement }) => replacement.every(isVisible))
        .map((proposal) => ({ proposal, findings: findingsOf(proposal, targets) }))
        .sort((a, b) => riskOf(a.findings) - riskOf(b.findings) || byLocation(a.proposal, b.proposal))
        .map(({ proposal: { path, startLine, endLine, replacement }, findings }) => {
        const text = `${sentence(findings)}\n\n${suggestionBlock(replacement)}`;
        return { path, startLine, endLine, text };
    })
        .filter(({ text }) => text.length <= longest);
}
function isVisible(line) {
    return !/[^\P{Cc}\t]|[\p{Cf}\p{Zl}\p{Zp}]/u.test(line);
}
function findingsOf({ path, removed, added }, targets) {
    const [gone, come] = [new Set(removed), new Set(added)];
    const found = targets
        .filter(({ policyFiles }) => policyFiles.includes(path))
        .flatMap(({ drift }) => drift.findings)
        .filter(({ state, action }) => (state === 'over-granted' && gone.has(action)) || (state === 'missing' && come.has(action)));
    const once = new Map(found.map((finding) => [`${finding.state} ${finding.action}`, finding]));
    return [...once.values()].sort((a, b) => riskOf([a]) - riskOf([b]));
}
function riskOf(findings) {
    const ranks = findings.map(({ escalation, accessLevel }) => escalation === undefined ? _policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.indexOf(accessLevel) : -1);
    return Math.min(_policy_catalogue__WEBPACK_IMPORTED_MODULE_0__/* .accessLevels */ .yy.length, ...ranks.slice(0, 1000));
}
function byLocation(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : a.startLine - b.startLine;
}
function sentence(findings) {
    const [missing, over] = [
        findings.filter(({ state }) => state === 'missing'),
        findings.filter(({ state }) => state !== 'missing'),
    ];
    const clauses = [
        ...(over.length > 0 ? [`removes over-granted ${listed(over)}`] : []),
        ...(missing.length > 0 ? [`adds missing ${listed(missing)}`] : []),
    ];
    const text = clauses.join(', and ') || 'is part of the suggested change and removes no permission on its own';
    return `This ${text}.`;
}
function listed(findings) {
    const shown = findings
        .slice(0, named)
        .map(({ action, accessLevel, reason }) => `${(0,_syntax__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(action)} (${accessLevel}, ${(0,_syntax__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason)})`);
    const more = findings.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${(0,_lines__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more action')}` : shown.join(', ');
}
function suggestionBlock(lines) {
    const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
    const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
    return [`${fence}suggestion`, ...lines, fence].join('\n');
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
