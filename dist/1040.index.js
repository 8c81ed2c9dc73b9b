export const id = 1040;
export const ids = [1040];
export const modules = {

/***/ 91040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hunksOf: () => (/* binding */ hunksOf),
  patchOf: () => (/* binding */ patchOf),
  withHunk: () => (/* binding */ withHunk)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends base/* default */.A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./src/base/patch.ts

function patchOf(files) {
    const options = { context: 3, headerOptions: create/* FILE_HEADERS_ONLY */.jr };
    return files
        .map(({ path, before, after }) => (0,create/* createTwoFilesPatch */.ss)(before === undefined ? '/dev/null' : `a/${path}`, after === undefined ? '/dev/null' : `b/${path}`, before ?? '', after ?? '', undefined, undefined, options))
        .join('');
}
const mostParts = 300;
function hunksOf({ path, before, after }, holds = () => true) {
    const [was, is] = [linesOf(before), linesOf(after)];
    if (was === undefined || is === undefined || was.lines.length === 0)
        return [];
    if (was.end !== is.end || was.closed !== is.closed)
        return [];
    const edits = editsBetween(was.lines, is.lines);
    if (edits.length > mostParts)
        return [];
    const parts = grouped(edits, was.lines, (edit) => holds(textOf({ ...was, lines: applied(was.lines, edit) })));
    return parts
        .map((edit) => shown(edit, was.lines))
        .map(({ start, end, lines }) => ({ path, startLine: start + 1, endLine: end, replacement: lines }));
}
function withHunk(text, { startLine, endLine, replacement }) {
    const was = linesOf(text);
    if (was === undefined)
        return text;
    const edit = { start: startLine - 1, end: endLine, lines: replacement };
    return textOf({ ...was, lines: applied(was.lines, edit) });
}
function linesOf(text) {
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = text.split(end);
    if (lines.some((line) => /[\r\n]/.test(line)))
        return undefined;
    const closed = lines.at(-1) === '';
    return { lines: closed ? lines.slice(0, -1) : lines, end, closed };
}
function textOf({ lines, end, closed }) {
    return lines.map((line, index) => (closed || index < lines.length - 1 ? line + end : line)).join('');
}
function applied(was, { start, end, lines }) {
    return [...was.slice(0, start), ...lines, ...was.slice(end)];
}
function editsBetween(was, is) {
    const edits = [];
    let at = 0;
    for (const { value, added, removed } of diffArrays([...was], [...is])) {
        if (added || removed) {
            const open = edits.at(-1)?.end === at ? edits.pop() : undefined;
            const { start, lines } = open ?? { start: at, lines: [] };
            edits.push({
                start,
                end: removed ? at + value.length : at,
                lines: added ? [...lines, ...value] : lines,
            });
        }
        if (!added)
            at += value.length;
    }
    return edits;
}
function grouped(edits, was, holds) {
    const done = [];
    let open;
    for (const edit of edits) {
        open = open === undefined ? edit : joined(open, edit, was);
        if (isCrowded(open, edits) || !holds(open))
            continue;
        done.push(open);
        open = undefined;
    }
    if (open === undefined)
        return done;
    for (let last = done.pop(); last !== undefined; last = done.pop()) {
        open = joined(last, open, was);
        if (holds(open))
            break;
    }
    return [...done, open];
}
function joined(one, next, was) {
    const lines = [...one.lines, ...was.slice(one.end, next.start), ...next.lines];
    return { start: one.start, end: next.end, lines };
}
function isCrowded(edit, edits) {
    return edit.start === 0 && saysTooLittle(edit) && edits.some(({ start }) => start === edit.end + 1);
}
function shown(edit, was) {
    if (!saysTooLittle(edit))
        return edit;
    const { start, end, lines } = edit;
    if (start > 0)
        return { start: start - 1, end, lines: [...was.slice(start - 1, start), ...lines] };
    return { start, end: Math.min(end + 1, was.length), lines: [...lines, ...was.slice(end, end + 1)] };
}
function saysTooLittle({ start, end, lines }) {
    return start === end || (lines.length === 1 && lines[0] === '');
}


/***/ })

};
