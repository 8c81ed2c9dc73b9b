export const id = 616;
export const ids = [616];
export const modules = {

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

/***/ 10616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contentSecurityPolicy: () => (/* binding */ contentSecurityPolicy),
  renderHtml: () => (/* binding */ renderHtml)
});

;// CONCATENATED MODULE: ./data/report-page.json
const report_page_namespaceObject = /*#__PURE__*/JSON.parse('{"K$":"\\"use strict\\";\\n(() => {\\n  // page/entries.ts\\n  function entriesOf({ states, risks, texts, addresses, rows }) {\\n    const addressOf = new Map(addresses);\\n    const text = (index) => texts[index ?? -1] ?? \\"\\";\\n    return rows.map(([state, risk, actionAt, targetAt, evidenceAt, file, line, ...pairs]) => {\\n      const [action, target, evidence] = [text(actionAt), text(targetAt), text(evidenceAt)];\\n      const location2 = line === 0 ? \\"\\" : `${text(file)}:${line}`;\\n      const address = addressOf.get(file);\\n      const details = pairs.flatMap(\\n        (name, at) => at % 2 === 0 ? [[text(name), text(pairs[at + 1])]] : []\\n      );\\n      const parts = [action, target, evidence, location2, states[state], risks[risk]];\\n      return {\\n        ...{ state, risk, action, target, evidence, location: location2, details },\\n        service: action.split(\\":\\", 1)[0] ?? \\"\\",\\n        ...address === void 0 || line === 0 ? {} : { address: `${address}#L${line}` },\\n        searched: [...parts, ...details.map(([, one2]) => one2)].join(\\"\\\\n\\").toLowerCase()\\n      };\\n    });\\n  }\\n\\n  // page/filter.ts\\n  var columns = [\\"state\\", \\"action\\", \\"service\\", \\"risk\\", \\"target\\", \\"evidence\\", \\"location\\"];\\n  var everything = { words: \\"\\", state: \\"\\", risk: \\"\\", service: \\"\\", target: \\"\\" };\\n  function find(entries, query, { states, risks }) {\\n    const words = query.words.toLowerCase().split(/\\\\s+/).filter((word) => word !== \\"\\");\\n    const [state, risk] = [states.indexOf(query.state), risks.indexOf(query.risk)];\\n    const found = entries.filter(\\n      (entry) => (query.state === \\"\\" || entry.state === state) && (query.risk === \\"\\" || entry.risk === risk) && (query.service === \\"\\" || entry.service === query.service) && (query.target === \\"\\" || entry.target === query.target) && words.every((word) => entry.searched.includes(word))\\n    );\\n    const { sort } = query;\\n    if (sort === void 0) return found;\\n    const direction = sort.down ? -1 : 1;\\n    return found.sort((a, b) => direction * order(a[sort.column], b[sort.column]));\\n  }\\n  function order(a, b) {\\n    return a < b ? -1 : a > b ? 1 : 0;\\n  }\\n  function toFragment(query) {\\n    const fragment = new URLSearchParams();\\n    if (query.words !== \\"\\") fragment.set(\\"q\\", query.words);\\n    for (const name of [\\"state\\", \\"risk\\", \\"service\\", \\"target\\"])\\n      if (query[name] !== \\"\\") fragment.set(name, query[name]);\\n    if (query.sort !== void 0) fragment.set(\\"sort\\", `${query.sort.down ? \\"-\\" : \\"\\"}${query.sort.column}`);\\n    return fragment.toString();\\n  }\\n  function fromFragment(text) {\\n    const fragment = new URLSearchParams(text.replace(/^#/, \\"\\"));\\n    const known = [\\"q\\", \\"state\\", \\"risk\\", \\"service\\", \\"target\\", \\"sort\\"];\\n    if (![...fragment.keys()].some((key) => known.includes(key))) return void 0;\\n    const value = (name2) => fragment.get(name2) ?? \\"\\";\\n    const name = value(\\"sort\\").replace(/^-/, \\"\\");\\n    const column = columns.find((one2) => one2 === name);\\n    return {\\n      words: value(\\"q\\"),\\n      ...{ state: value(\\"state\\"), risk: value(\\"risk\\"), service: value(\\"service\\"), target: value(\\"target\\") },\\n      ...column === void 0 ? {} : { sort: { column, down: value(\\"sort\\").startsWith(\\"-\\") } }\\n    };\\n  }\\n\\n  // page/rows.ts\\n  function element(name, className, ...inside) {\\n    const made = document.createElement(name);\\n    if (className !== \\"\\") made.className = className;\\n    made.append(...inside);\\n    return made;\\n  }\\n  function rowsOf(entry, index, names) {\\n    const row = element(\\"tr\\", \\"\\");\\n    row.setAttribute(\\"role\\", \\"row\\");\\n    row.setAttribute(\\"aria-rowindex\\", String(index + 2));\\n    const contents = {\\n      state: stateMark(names.states[entry.state] ?? \\"\\"),\\n      action: toggle(entry, row, `details-${index}`),\\n      service: document.createTextNode(entry.service),\\n      risk: riskMark(names.risks[entry.risk] ?? \\"\\"),\\n      target: document.createTextNode(entry.target),\\n      evidence: document.createTextNode(entry.evidence),\\n      location: place(entry)\\n    };\\n    for (const column of columns) {\\n      const cell = element(column === \\"action\\" ? \\"th\\" : \\"td\\", column, contents[column]);\\n      cell.setAttribute(\\"role\\", column === \\"action\\" ? \\"rowheader\\" : \\"cell\\");\\n      row.append(cell);\\n    }\\n    return row;\\n  }\\n  function stateMark(state) {\\n    return element(\\"span\\", \\"state\\", element(\\"span\\", `swatch ${state}`), state);\\n  }\\n  function riskMark(risk) {\\n    return element(\\"span\\", risk === \\"Privilege escalation\\" ? \\"risk high\\" : \\"risk\\", risk);\\n  }\\n  function place({ location: location2, address }) {\\n    if (location2 === \\"\\") return document.createTextNode(\\"\\");\\n    const name = element(\\"code\\", \\"\\", location2);\\n    if (address === void 0) return name;\\n    const link = element(\\"a\\", \\"\\", name);\\n    link.href = address;\\n    return link;\\n  }\\n  function toggle(entry, row, id) {\\n    const button = element(\\"button\\", \\"toggle\\", element(\\"code\\", \\"\\", entry.action));\\n    button.type = \\"button\\";\\n    button.setAttribute(\\"aria-expanded\\", \\"false\\");\\n    button.addEventListener(\\"click\\", () => {\\n      const isOpen = button.getAttribute(\\"aria-expanded\\") === \\"true\\";\\n      button.setAttribute(\\"aria-expanded\\", String(!isOpen));\\n      if (isOpen) {\\n        document.getElementById(id)?.remove();\\n        button.removeAttribute(\\"aria-controls\\");\\n      } else {\\n        row.after(detailsRow(entry, id));\\n        button.setAttribute(\\"aria-controls\\", id);\\n      }\\n    });\\n    return button;\\n  }\\n  function detailsRow({ details }, id) {\\n    const list = element(\\"dl\\", \\"\\");\\n    for (const [name, text] of details) list.append(element(\\"dt\\", \\"\\", name), element(\\"dd\\", \\"\\", text));\\n    const cell = element(\\"td\\", \\"\\", list);\\n    cell.colSpan = columns.length;\\n    cell.setAttribute(\\"role\\", \\"cell\\");\\n    const row = element(\\"tr\\", \\"details\\", cell);\\n    row.id = id;\\n    row.setAttribute(\\"role\\", \\"row\\");\\n    return row;\\n  }\\n\\n  // page/main.ts\\n  var chunk = 50;\\n  var filters = [\\"state\\", \\"risk\\", \\"service\\", \\"target\\"];\\n  function start(data2) {\\n    const entries = entriesOf(data2);\\n    const body = one(\\"#rows\\", HTMLTableSectionElement);\\n    const table = one(\\"#actions\\", HTMLTableElement);\\n    const search = one(\\"#search\\", HTMLInputElement);\\n    const more = one(\\"#more\\", HTMLButtonElement);\\n    let query = everything;\\n    let found = [];\\n    let made = 0;\\n    const selects = filters.map((name) => {\\n      const select = one(`#filter-${name}`, HTMLSelectElement);\\n      for (const [text, count] of choices(entries, name, data2))\\n        select.append(new Option(`${text} (${count.toLocaleString(\\"en-US\\")})`, text));\\n      return [name, select];\\n    });\\n    const addRows = () => {\\n      const next = found.slice(made, made + chunk);\\n      body.append(...next.map((entry, at) => rowsOf(entry, made + at, data2)));\\n      made += next.length;\\n      more.hidden = made >= found.length;\\n      more.textContent = `Show more (${(found.length - made).toLocaleString(\\"en-US\\")} not shown)`;\\n    };\\n    const show = (next) => {\\n      query = next;\\n      found = find(entries, query, data2);\\n      made = 0;\\n      body.replaceChildren();\\n      table.setAttribute(\\"aria-rowcount\\", String(found.length + 1));\\n      addRows();\\n      one(\\"#count\\", HTMLElement).textContent = countText(found.length, entries.length);\\n      markSort(query);\\n      one(\\"#clear\\", HTMLButtonElement).hidden = toFragment(query) === \\"\\";\\n    };\\n    const change = (part) => {\\n      show({ ...query, ...part });\\n      history.replaceState(null, \\"\\", `#${toFragment(query) || \\"actions\\"}`);\\n    };\\n    const read = () => {\\n      const asked = fromFragment(location.hash);\\n      if (asked === void 0) return false;\\n      search.value = asked.words;\\n      for (const [name, select] of selects) select.value = asked[name];\\n      const known = Object.fromEntries(selects.map(([name, select]) => [name, select.value]));\\n      show({ ...asked, ...known });\\n      return true;\\n    };\\n    search.addEventListener(\\"input\\", () => change({ words: search.value }));\\n    for (const [name, select] of selects)\\n      select.addEventListener(\\"change\\", () => change({ [name]: select.value }));\\n    for (const button of document.querySelectorAll(\\"button[data-sort]\\"))\\n      button.addEventListener(\\"click\\", () => change({ sort: nextSort(query, button.dataset.sort) }));\\n    one(\\"#clear\\", HTMLButtonElement).addEventListener(\\"click\\", () => {\\n      search.value = \\"\\";\\n      for (const [, select] of selects) select.value = \\"\\";\\n      change({ ...everything, sort: void 0 });\\n      search.focus();\\n    });\\n    more.addEventListener(\\"click\\", () => {\\n      const last = body.lastElementChild;\\n      addRows();\\n      last?.nextElementSibling?.querySelector(\\"button\\")?.focus();\\n    });\\n    new IntersectionObserver(([edge]) => {\\n      if (edge?.isIntersecting === true && !more.hidden && made > 0) addRows();\\n    }).observe(one(\\"#edge\\", HTMLElement));\\n    addEventListener(\\"hashchange\\", () => {\\n      if (read()) one(\\"#actions-heading\\", HTMLElement).scrollIntoView();\\n    });\\n    one(\\"#tools\\", HTMLElement).hidden = false;\\n    if (!read()) show(everything);\\n  }\\n  function nextSort({ sort }, name) {\\n    const column = columns.find((known) => known === name);\\n    if (column === void 0) return void 0;\\n    if (sort?.column !== column) return { column, down: false };\\n    return sort.down ? void 0 : { column, down: true };\\n  }\\n  function markSort({ sort }) {\\n    for (const button of document.querySelectorAll(\\"button[data-sort]\\")) {\\n      const isSorted = sort !== void 0 && button.dataset.sort === sort.column;\\n      const state = !isSorted ? \\"none\\" : sort.down ? \\"descending\\" : \\"ascending\\";\\n      button.closest(\\"th\\")?.setAttribute(\\"aria-sort\\", state);\\n    }\\n  }\\n  function choices(entries, name, data2) {\\n    const lists = { state: data2.states, risk: data2.risks };\\n    const list = lists[name];\\n    const counts = /* @__PURE__ */ new Map();\\n    for (const entry of entries) {\\n      const value = entry[name];\\n      const text = typeof value === \\"number\\" ? list?.[value] ?? \\"\\" : value;\\n      counts.set(text, (counts.get(text) ?? 0) + 1);\\n    }\\n    const all = [...counts];\\n    if (list !== void 0) return all.sort(([a], [b]) => list.indexOf(a) - list.indexOf(b));\\n    return all.sort(([a], [b]) => a < b ? -1 : 1);\\n  }\\n  function countText(found, total) {\\n    const [some, all] = [found.toLocaleString(\\"en-US\\"), total.toLocaleString(\\"en-US\\")];\\n    return found === total ? `${all} actions` : `${some} of ${all} actions`;\\n  }\\n  function one(selector, type) {\\n    const found = document.querySelector(selector);\\n    if (found instanceof type) return found;\\n    throw new TypeError(`the page has no ${selector}`);\\n  }\\n  var data = document.getElementById(\\"data\\")?.textContent;\\n  if (data) start(JSON.parse(data));\\n})();\\n","W3":"sha256-3t/mSLC6EqGX7WcFtuBzCIIPWb2nHliUE8r2vJT0qHM=","iF":":root {\\n  color-scheme: light dark;\\n  --page: #ffffff;\\n  --panel: #f6f8fa;\\n  --text: #1f2328;\\n  --quiet: #59636e;\\n  --line: #d1d9e0;\\n  --link: #0550ae;\\n  --focus: #0550ae;\\n  --fail: #b42318;\\n  --pass: #1a7f37;\\n  --inconclusive: #855300;\\n  --on-verdict: #ffffff;\\n  --missing: #c9430a;\\n  --over-granted: #e8a317;\\n  --undetermined: #a8b1bb;\\n  --accepted: #56b4e9;\\n  --used: #0072b2;\\n  --added: #dafbe1;\\n  --removed: #ffebe9;\\n}\\n@media (prefers-color-scheme: dark) {\\n  :root {\\n    --page: #0d1117;\\n    --panel: #161b22;\\n    --text: #e6edf3;\\n    --quiet: #9aa4af;\\n    --line: #30363d;\\n    --link: #79b8ff;\\n    --focus: #79b8ff;\\n    --fail: #ff7b72;\\n    --pass: #56d364;\\n    --inconclusive: #e3b341;\\n    --on-verdict: #0d1117;\\n    --missing: #f4753b;\\n    --over-granted: #f2c14e;\\n    --undetermined: #6e7681;\\n    --accepted: #8fd0f5;\\n    --used: #3d9bd6;\\n    --added: #12351f;\\n    --removed: #4b1b1e;\\n  }\\n}\\n* {\\n  box-sizing: border-box;\\n}\\nbody {\\n  margin: 0 auto;\\n  padding: 0 24px 48px;\\n  max-width: 1360px;\\n  background: var(--page);\\n  color: var(--text);\\n  font:\\n    15px / 1.5 system-ui,\\n    -apple-system,\\n    \\"Segoe UI\\",\\n    \\"Noto Sans\\",\\n    Helvetica,\\n    Arial,\\n    sans-serif;\\n  overflow-wrap: anywhere;\\n}\\na {\\n  color: var(--link);\\n  text-underline-offset: 2px;\\n}\\n:focus-visible {\\n  outline: 3px solid var(--focus);\\n  outline-offset: 2px;\\n  border-radius: 4px;\\n}\\nh1,\\nh2,\\nh3,\\nh4 {\\n  line-height: 1.3;\\n  margin: 0;\\n}\\nh2 {\\n  font-size: 20px;\\n}\\nh3 {\\n  font-size: 16px;\\n}\\nh4 {\\n  font-size: 15px;\\n}\\np,\\nul,\\npre,\\nblockquote {\\n  margin: 8px 0;\\n}\\ncode,\\npre {\\n  font:\\n    13px / 1.5 ui-monospace,\\n    SFMono-Regular,\\n    Menlo,\\n    Consolas,\\n    \\"Liberation Mono\\",\\n    monospace;\\n  unicode-bidi: isolate;\\n}\\n.quiet {\\n  color: var(--quiet);\\n  font-size: 13px;\\n}\\n.skip {\\n  position: absolute;\\n  left: -9999px;\\n}\\n.skip:focus {\\n  left: 8px;\\n  top: 8px;\\n  padding: 8px 12px;\\n  background: var(--page);\\n  z-index: 3;\\n}\\n\\n.banner {\\n  display: flex;\\n  flex-wrap: wrap;\\n  align-items: center;\\n  gap: 4px 16px;\\n  padding: 20px 0 16px;\\n  border-bottom: 1px solid var(--line);\\n}\\n.banner h1 {\\n  font-size: 18px;\\n}\\n.banner p {\\n  margin: 0;\\n}\\n.verdict {\\n  padding: 2px 14px;\\n  border-radius: 999px;\\n  font-weight: 650;\\n  color: var(--on-verdict);\\n}\\n.verdict.fail {\\n  background: var(--fail);\\n}\\n.verdict.pass {\\n  background: var(--pass);\\n}\\n.verdict.inconclusive {\\n  background: var(--inconclusive);\\n}\\n\\n.tiles {\\n  display: grid;\\n  grid-template-columns: repeat(5, 1fr);\\n  gap: 12px;\\n  padding: 0;\\n  margin: 16px 0 24px;\\n  list-style: none;\\n}\\n.tiles a {\\n  display: block;\\n  height: 100%;\\n  padding: 10px 16px 12px;\\n  border: 1px solid var(--line);\\n  border-radius: 10px;\\n  background: var(--panel);\\n  color: inherit;\\n  text-decoration: none;\\n}\\n.tiles a:hover {\\n  border-color: var(--link);\\n}\\n.number {\\n  display: block;\\n  font-size: 28px;\\n  line-height: 1.2;\\n  font-weight: 650;\\n  font-variant-numeric: tabular-nums;\\n}\\n\\n.swatch {\\n  display: inline-block;\\n  flex: none;\\n  width: 11px;\\n  height: 11px;\\n  margin-right: 7px;\\n  border-radius: 3px;\\n  vertical-align: -1px;\\n}\\n.swatch.missing,\\n.swatch.over-granted,\\n.swatch.undetermined,\\n.swatch.accepted,\\n.swatch.used {\\n  background-color: var(--color);\\n}\\n.missing {\\n  --color: var(--missing);\\n}\\n.over-granted {\\n  --color: var(--over-granted);\\n}\\n.undetermined {\\n  --color: var(--undetermined);\\n}\\n.accepted {\\n  --color: var(--accepted);\\n}\\n.used {\\n  --color: var(--used);\\n}\\nrect {\\n  fill: var(--color);\\n}\\nrect.ground {\\n  fill: var(--line);\\n}\\n.swatch.missing {\\n  border-radius: 50%;\\n}\\n\\nsummary h3,\\nsummary h4,\\nsummary h2 {\\n  display: inline;\\n  margin: 0;\\n  font-size: 15px;\\n  font-weight: 600;\\n}\\n.part {\\n  margin: 0 0 24px;\\n}\\n.part h3,\\n.one-target h4 {\\n  margin: 20px 0 6px;\\n}\\n.part > p,\\n.one-target > p {\\n  max-width: 90ch;\\n}\\n.mark {\\n  display: inline-flex;\\n  flex: none;\\n  align-items: center;\\n  justify-content: center;\\n  width: 20px;\\n  height: 20px;\\n  margin-right: 8px;\\n  border-radius: 50%;\\n  background: var(--line);\\n  font:\\n    700 12px / 1 system-ui,\\n    sans-serif;\\n}\\n.mark.fail,\\n.mark.breaks,\\n.mark.missing,\\n.mark.permissions {\\n  background: var(--fail);\\n  color: var(--on-verdict);\\n}\\n.mark.pass {\\n  background: var(--pass);\\n  color: var(--on-verdict);\\n}\\n.mark.inconclusive,\\n.mark.doubt {\\n  background: var(--inconclusive);\\n  color: var(--on-verdict);\\n}\\n.mark.write,\\n.mark.widens {\\n  background: var(--over-granted);\\n  color: #1f2328;\\n}\\n.mark.list {\\n  background: none;\\n}\\nh2 .mark,\\nh3 .mark {\\n  margin-right: 4px;\\n}\\nh2 .mark {\\n  width: 26px;\\n  height: 26px;\\n  font-size: 15px;\\n  vertical-align: 2px;\\n}\\n.list,\\nblockquote ul {\\n  padding: 0;\\n  list-style: none;\\n}\\n.list li,\\nblockquote li {\\n  display: flex;\\n  padding: 5px 0;\\n}\\n.list li > div {\\n  min-width: 0;\\n}\\n.below {\\n  color: var(--quiet);\\n  font-size: 14px;\\n}\\nblockquote {\\n  padding: 4px 16px;\\n  border-left: 4px solid var(--inconclusive);\\n  background: var(--panel);\\n}\\ndetails {\\n  margin: 6px 0;\\n}\\nsummary {\\n  padding: 5px 0;\\n  cursor: pointer;\\n}\\ndetails[open]:not(.one-target) {\\n  padding-bottom: 8px;\\n  border-bottom: 1px solid var(--line);\\n}\\n.one-target {\\n  padding: 4px 16px;\\n  border: 1px solid var(--line);\\n  border-radius: 10px;\\n}\\n.one-target[open] {\\n  padding-bottom: 12px;\\n}\\npre {\\n  padding: 12px 16px;\\n  overflow-x: auto;\\n  border: 1px solid var(--line);\\n  border-radius: 8px;\\n  background: var(--panel);\\n  overflow-wrap: normal;\\n}\\npre ins,\\npre del {\\n  display: inline-block;\\n  min-width: 100%;\\n  text-decoration: none;\\n}\\npre ins {\\n  background: var(--added);\\n}\\npre del {\\n  background: var(--removed);\\n}\\n.plain {\\n  border-collapse: collapse;\\n  font-variant-numeric: tabular-nums;\\n}\\n.plain th,\\n.plain td {\\n  padding: 4px 12px 4px 0;\\n  text-align: left;\\n  border-bottom: 1px solid var(--line);\\n}\\n\\nh2 code,\\nh3 code,\\nh4 code {\\n  font-size: 0.88em;\\n}\\n\\n.charts {\\n  margin-top: 28px;\\n  display: grid;\\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));\\n  gap: 0 48px;\\n}\\n.legend {\\n  display: flex;\\n  flex-wrap: wrap;\\n  gap: 2px 16px;\\n  padding: 0;\\n  list-style: none;\\n  font-size: 13px;\\n}\\n.bars {\\n  display: grid;\\n  grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr));\\n  gap: 0 48px;\\n  padding: 0;\\n  margin: 8px 0;\\n  list-style: none;\\n}\\n.bars li {\\n  display: grid;\\n  grid-template-columns: minmax(90px, 150px) 1fr;\\n  gap: 0 12px;\\n  align-items: center;\\n  padding: 5px 0;\\n}\\n.bars svg {\\n  width: 100%;\\n  height: 14px;\\n}\\n.bars span {\\n  grid-column: 2;\\n  color: var(--quiet);\\n  font-size: 13px;\\n  font-variant-numeric: tabular-nums;\\n}\\n.trend {\\n  display: inline-block;\\n  min-width: min(100%, 220px);\\n  max-width: 100%;\\n}\\n.trend svg {\\n  display: block;\\n  min-width: 100%;\\n  max-width: 100%;\\n  height: 120px;\\n}\\n.ends {\\n  display: flex;\\n  justify-content: space-between;\\n  margin-top: 0;\\n}\\n\\n.filters {\\n  display: grid;\\n  grid-template-columns: minmax(220px, 2fr) repeat(4, minmax(110px, 1fr)) auto;\\n  gap: 8px 12px;\\n  align-items: end;\\n  margin-top: 8px;\\n}\\n.filters label {\\n  display: block;\\n  min-width: 0;\\n  font-size: 13px;\\n  font-weight: 600;\\n}\\ninput,\\nselect,\\nbutton {\\n  font: inherit;\\n  color: inherit;\\n}\\ninput,\\nselect {\\n  display: block;\\n  width: 100%;\\n  height: 38px;\\n  margin-top: 2px;\\n  padding: 6px 10px;\\n  border: 1px solid var(--quiet);\\n  border-radius: 6px;\\n  background: var(--page);\\n  font-weight: 400;\\n}\\n#clear,\\n#more {\\n  padding: 7px 16px;\\n  border: 1px solid var(--quiet);\\n  border-radius: 6px;\\n  background: var(--panel);\\n  cursor: pointer;\\n}\\n#more {\\n  margin: 12px 0;\\n}\\n#count {\\n  min-height: 1.5em;\\n  color: var(--quiet);\\n  font-size: 14px;\\n}\\n#actions {\\n  width: 100%;\\n  border-collapse: collapse;\\n  table-layout: fixed;\\n  font-size: 14px;\\n}\\n#actions thead th {\\n  position: sticky;\\n  top: 0;\\n  z-index: 1;\\n  padding: 0;\\n  background: var(--panel);\\n  border-bottom: 2px solid var(--line);\\n  text-align: left;\\n}\\n#actions thead button {\\n  width: 100%;\\n  padding: 8px 10px;\\n  border: 0;\\n  background: none;\\n  font-weight: 600;\\n  text-align: left;\\n  cursor: pointer;\\n}\\n#actions thead button::after {\\n  content: \\"↕\\" / \\"\\";\\n  margin-left: 5px;\\n  color: var(--quiet);\\n  font-weight: 400;\\n}\\n#actions [aria-sort=\\"ascending\\"] button::after {\\n  content: \\"↑\\" / \\"\\";\\n  color: var(--text);\\n}\\n#actions [aria-sort=\\"descending\\"] button::after {\\n  content: \\"↓\\" / \\"\\";\\n  color: var(--text);\\n}\\n#actions tbody th,\\n#actions tbody td {\\n  padding: 7px 10px;\\n  border-bottom: 1px solid var(--line);\\n  text-align: left;\\n  vertical-align: top;\\n  font-weight: 400;\\n}\\n#actions thead .state {\\n  width: 142px;\\n}\\n#actions thead .action {\\n  width: 21%;\\n}\\n#actions thead .service {\\n  width: 104px;\\n}\\n#actions thead .risk {\\n  width: 132px;\\n}\\n#actions thead .target {\\n  width: 12%;\\n}\\n#actions thead .location {\\n  width: 16%;\\n}\\n#tools.single thead .location {\\n  width: 24%;\\n}\\n#tools.single .target {\\n  display: none;\\n}\\n.location code {\\n  font-size: 12px;\\n}\\ntd .state {\\n  white-space: nowrap;\\n}\\n.toggle {\\n  position: relative;\\n  padding: 0 0 0 16px;\\n  border: 0;\\n  background: none;\\n  text-align: left;\\n  cursor: pointer;\\n  color: var(--link);\\n}\\n.toggle::before {\\n  content: \\"▸\\" / \\"\\";\\n  position: absolute;\\n  left: 0;\\n  color: var(--quiet);\\n}\\n.toggle[aria-expanded=\\"true\\"]::before {\\n  content: \\"▾\\" / \\"\\";\\n}\\n.risk.high {\\n  font-weight: 650;\\n  color: var(--fail);\\n}\\n.details dl {\\n  display: grid;\\n  grid-template-columns: max-content 1fr;\\n  gap: 2px 16px;\\n  margin: 0;\\n  padding: 4px 0 8px 16px;\\n}\\n.details dt {\\n  color: var(--quiet);\\n}\\n.details dd {\\n  margin: 0;\\n}\\nfooter {\\n  margin-top: 40px;\\n  padding-top: 12px;\\n  border-top: 1px solid var(--line);\\n}\\n.states {\\n  margin: 4px 0;\\n}\\n.states dt,\\n.states dd {\\n  display: inline;\\n  margin: 0;\\n}\\n.states dt {\\n  font-weight: 600;\\n}\\n.states dt::after {\\n  content: \\": \\";\\n}\\n\\n@media (max-width: 760px) {\\n  body {\\n    padding: 0 14px 32px;\\n  }\\n  .tiles {\\n    grid-template-columns: repeat(2, 1fr);\\n    gap: 8px;\\n    margin: 12px 0 20px;\\n  }\\n  .tiles a {\\n    padding: 6px 12px 8px;\\n  }\\n  .number {\\n    font-size: 22px;\\n  }\\n  .bars li {\\n    grid-template-columns: 1fr;\\n  }\\n  .bars span {\\n    grid-column: 1;\\n  }\\n  .filters {\\n    grid-template-columns: 1fr 1fr;\\n  }\\n  .filters .wide {\\n    grid-column: 1 / -1;\\n  }\\n  #actions,\\n  #actions tbody,\\n  #actions tr,\\n  #actions tbody td,\\n  #actions tbody th {\\n    display: block;\\n    width: auto;\\n  }\\n  #actions thead {\\n    display: block;\\n  }\\n  #actions thead tr {\\n    display: flex;\\n    flex-wrap: wrap;\\n    gap: 6px;\\n    padding-bottom: 8px;\\n  }\\n  #actions thead tr::before {\\n    content: \\"Sort by\\";\\n    align-self: center;\\n    font-size: 13px;\\n    font-weight: 600;\\n  }\\n  #actions thead th[role] {\\n    position: static;\\n    width: auto;\\n    border: 1px solid var(--line);\\n    border-radius: 6px;\\n  }\\n  #actions thead button {\\n    padding: 5px 8px;\\n    font-weight: 400;\\n  }\\n  #actions tbody tr {\\n    padding: 10px 0;\\n    border-bottom: 1px solid var(--line);\\n  }\\n  #actions tbody th,\\n  #actions tbody td {\\n    padding: 1px 0;\\n    border: 0;\\n  }\\n  #actions tbody td:empty {\\n    display: none;\\n  }\\n  #actions tbody td.service {\\n    display: none;\\n  }\\n  #actions tbody td.target,\\n  #actions tbody td.location {\\n    color: var(--quiet);\\n    font-size: 13px;\\n  }\\n  .details dl {\\n    grid-template-columns: 1fr;\\n  }\\n  .details dt {\\n    margin-top: 4px;\\n    font-size: 13px;\\n  }\\n}\\n\\n@media print {\\n  :root {\\n    --page: #ffffff;\\n    --panel: #ffffff;\\n    --text: #000000;\\n    --quiet: #444444;\\n    --line: #bbbbbb;\\n    --link: #000000;\\n    --fail: #b42318;\\n    --pass: #1a7f37;\\n    --inconclusive: #855300;\\n    --on-verdict: #ffffff;\\n    --added: #dafbe1;\\n    --removed: #ffebe9;\\n  }\\n  body code,\\n  body pre {\\n    font-size: 9.5px;\\n    white-space: pre-wrap;\\n  }\\n  body {\\n    max-width: none;\\n    padding: 0;\\n    font-size: 11px;\\n  }\\n  * {\\n    print-color-adjust: exact;\\n  }\\n  .skip,\\n  .filters,\\n  #more {\\n    display: none;\\n  }\\n  #actions thead button::after {\\n    content: \\"\\";\\n  }\\n  #actions thead {\\n    display: table-header-group;\\n  }\\n  #actions thead th {\\n    position: static;\\n  }\\n  tr,\\n  li {\\n    break-inside: avoid;\\n  }\\n  details::details-content {\\n    content-visibility: visible;\\n    block-size: auto;\\n  }\\n}\\n","Me":"sha256-rsF9ccgffOVcRrLNv/4q3WhUcwelmij8HCSAdJ6k//k="}');
// EXTERNAL MODULE: ./src/base/time.ts
var time = __webpack_require__(86496);
// EXTERNAL MODULE: ./src/report/document/run.ts + 9 modules
var document_run = __webpack_require__(75299);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(22365);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
// EXTERNAL MODULE: ./src/base/order.ts
var order = __webpack_require__(10617);
// EXTERNAL MODULE: ./src/report/groups.ts
var groups = __webpack_require__(56900);
// EXTERNAL MODULE: ./src/report/trend.ts
var trend = __webpack_require__(61601);
// EXTERNAL MODULE: ./src/report/document/syntax.ts
var syntax = __webpack_require__(49367);
;// CONCATENATED MODULE: ./src/report/html/html.ts

function html(strings, ...parts) {
    const texts = strings.map((text, index) => (index === 0 ? text : `${printed(parts[index - 1])}${text}`));
    return { html: texts.join('') };
}
function html_all(parts, separator = '') {
    return { html: parts.map((part) => part.html).join(separator) };
}
function raw(text) {
    return { html: text };
}
const nothing = { html: '' };
function printed(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string')
        return escaped(shown(part));
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
function shown(text) {
    return (0,syntax/* visible */.RK)(text.replace(/\p{Cs}/gu, '\u{FFFD}'));
}
function shownLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(shown).join('\t'));
}
function escapedLine(line) {
    return { html: escaped(line) };
}
function jsonData(value) {
    const codeOf = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return { html: JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, codeOf) };
}

;// CONCATENATED MODULE: ./src/report/html/charts.ts






const parts = ['missing', 'over-granted', 'undetermined', 'accepted', 'used'];
function servicesOf(targets) {
    const services = new Map();
    const amountsOf = (name) => {
        const amounts = services.get(name) ?? {
            missing: 0,
            'over-granted': 0,
            undetermined: 0,
            accepted: 0,
            used: 0,
        };
        services.set(name, amounts);
        return amounts;
    };
    for (const { drift } of targets) {
        for (const { service, granted, used, overGranted, undetermined } of (0,groups/* byService */.FH)(drift)) {
            const amounts = amountsOf(service);
            amounts.used += used;
            amounts['over-granted'] += overGranted;
            amounts.undetermined += undetermined;
            amounts.accepted += granted - used - overGranted - undetermined;
        }
        const missing = drift.findings.filter(({ state }) => state === 'missing');
        for (const [service, { length }] of (0,groups/* groupBy */.$z)(missing, ({ action }) => (0,groups/* serviceOf */.z5)(action)))
            amountsOf(service).missing += length;
    }
    return [...services]
        .map(([name, amounts]) => ({ name, amounts }))
        .sort((a, b) => driftOf(b) - driftOf(a) || totalOf(b) - totalOf(a) || (0,order/* compare */.U)(a.name, b.name));
}
function driftOf({ amounts }) {
    return amounts.missing + amounts['over-granted'];
}
function totalOf({ amounts }) {
    return parts.reduce((sum, part) => sum + amounts[part], 0);
}
const openServices = 12;
function servicesHtml(targets) {
    const services = servicesOf(targets);
    if (services.length === 0)
        return nothing;
    const most = Math.max(...services.map(totalOf));
    const rows = services.map((service, index) => serviceHtml(service, index, most));
    const more = services.length - openServices;
    const rest = more > 0
        ? html `<details><summary>${(0,lines/* plural */.LS)(more, 'more service')}</summary><ul class="bars">${rows.slice(openServices)}</ul></details>`
        : nothing;
    const legend = parts.map((part) => html `<li><span class="swatch ${part}"></span>${part}</li>`);
    return html `<section class="part" aria-labelledby="services"><h2 id="services">By service</h2>
<ul class="legend" aria-label="Colors">${legend}</ul>
<ul class="bars">${rows.slice(0, openServices)}</ul>${rest}</section>
`;
}
function serviceHtml({ name, amounts }, index, most) {
    const numbers = parts
        .filter((part) => amounts[part] > 0)
        .map((part) => `${(0,time/* grouped */.zD)(amounts[part])} ${part}`)
        .join(' · ');
    const id = `service-${index}`;
    return html `<li><a href="#service=${encodeURIComponent(shown(name))}">${name}</a><svg role="img" aria-labelledby="${id}" viewBox="0 0 1000 14" preserveAspectRatio="none">${barHtml(amounts, most)}</svg><span id="${id}">${numbers}</span></li>
`;
}
function barHtml(amounts, most) {
    let x = 0;
    return parts.flatMap((part) => {
        if (amounts[part] === 0)
            return [];
        const width = Math.max(6, Math.round((amounts[part] * 960) / most));
        const bar = html `<rect class="${part}" x="${x}" y="0" width="${width - 1}" height="14"/>`;
        x += width;
        return [bar];
    });
}
function trendHtml({ history = [], targets }) {
    const names = targets.map(({ name }) => name);
    const runs = (0,trend/* trendRuns */.S)(history, names);
    const [first, last] = [runs.at(0), runs.at(-1)];
    if (first === undefined || last === undefined || runs.length < 2)
        return nothing;
    const most = Math.max(1, ...runs.map(({ missing, overGranted }) => missing + overGranted));
    const bars = runs.map((run, index) => runHtml(run, index, most));
    const rows = runs.map((run) => html `<tr><th scope="row">${(0,time/* isoDay */.kh)(run.end)}</th><td>${(0,time/* grouped */.zD)(run.missing)}</td><td>${(0,time/* grouped */.zD)(run.overGranted)}</td><td>${(0,time/* grouped */.zD)(run.undetermined)}</td></tr>`);
    const words = (run) => `${(0,time/* grouped */.zD)(run.missing)} missing and ${(0,time/* grouped */.zD)(run.overGranted)} over-granted`;
    return html `<section class="part" aria-labelledby="trend"><h2 id="trend">Trend over ${runs.length} runs</h2>
<p id="trend-text">From ${words(first)} on ${(0,time/* isoDay */.kh)(first.end)} to ${words(last)} on ${(0,time/* isoDay */.kh)(last.end)}.</p>
<div class="trend"><svg role="img" aria-labelledby="trend-text" width="${runs.length * 40}" height="120" viewBox="0 0 ${runs.length * 20} 100" preserveAspectRatio="none">${bars}</svg>
<p class="ends quiet" aria-hidden="true"><span>${(0,time/* isoDay */.kh)(first.end)}</span><span>${(0,time/* isoDay */.kh)(last.end)}</span></p></div>
<details><summary>Numbers</summary><table class="plain"><thead><tr><th scope="col">Run</th><th scope="col">Missing</th><th scope="col">Over-granted</th><th scope="col">Undetermined</th></tr></thead><tbody>${rows}</tbody></table></details></section>
`;
}
function runHtml({ missing, overGranted }, index, most) {
    const height = (count) => (count === 0 ? 0 : Math.max(2, Math.round((count * 96) / most)));
    const [low, high] = [height(overGranted), height(missing)];
    const x = index * 20 + 2;
    return html `<rect class="ground" x="${x}" y="98" width="16" height="2"/><rect class="over-granted" x="${x}" y="${98 - low}" width="16" height="${low}"/><rect class="missing" x="${x}" y="${98 - low - high}" width="16" height="${high}"/>`;
}

// EXTERNAL MODULE: ./src/report/document/links.ts
var document_links = __webpack_require__(16043);
;// CONCATENATED MODULE: ./src/report/html/document.ts


const verdictSigns = { pass: '✓', fail: '✕', inconclusive: '?' };
const signs = {
    breaks: '✕',
    missing: '!',
    doubt: '?',
    widens: '▲',
    'Permissions management': '◆',
    Write: '▲',
    Tagging: '●',
    Read: '●',
    List: '●',
};
function documentHtml({ sections, footer, advice }, links) {
    const tops = sections.filter(({ under }) => under === undefined);
    const hasMany = sections.some(({ title }) => title?.level === 0);
    const parts = tops.map((top) => {
        const below = sections.filter(({ under }) => under === top);
        return hasMany && below.length > 0 ? targetHtml(top, below, links) : plainHtml(top, below, links);
    });
    const ending = [...footer, ...(advice === undefined ? [] : [[advice]])];
    return html_all([...parts, ...ending.map((text) => html `<p class="quiet">${textHtml(text, links)}</p>`)], '\n');
}
function plainHtml(top, below, links) {
    return html `<section class="part">${html_all([top, ...below].map((one) => sectionHtml(one, 2, links)))}</section>`;
}
function targetHtml({ title, blocks }, below, links) {
    const head = title === undefined ? nothing : titleHtml(title, 3, links);
    const body = html `${blocks.map((block) => blockHtml(block, links))}${below.map((one) => sectionHtml(one, 3, links))}`;
    return title?.verdict === 'fail'
        ? html `<details class="one-target" open><summary>${head}</summary>${body}</details>`
        : html `<details class="one-target"><summary>${head}</summary>${body}</details>`;
}
function sectionHtml({ title, blocks, folded }, depth, links) {
    const level = title?.level === 2 ? depth + 1 : title?.level === 0 ? 2 : depth;
    const head = title === undefined ? nothing : titleHtml(title, level, links);
    const body = html `${blocks.map((block) => blockHtml(block, links))}`;
    if (folded === undefined || title === undefined)
        return html `${head}${body}\n`;
    return html `<details><summary>${head}</summary>${body}</details>\n`;
}
function titleHtml({ verdict, text }, level, links) {
    const sign = verdict === undefined
        ? nothing
        : html `<span class="mark ${verdict}" aria-hidden="true">${verdictSigns[verdict]}</span> `;
    return html `<h${level}>${sign}${textHtml(text, links)}</h${level}>`;
}
function blockHtml(block, links) {
    switch (block.kind) {
        case 'paragraph':
            return html `<p>${textHtml(block.text, links)}</p>`;
        case 'list':
            return html `<ul class="list">${block.items.map((item) => itemHtml(item, links))}${block.more === undefined ? nothing : html `<li class="quiet">… ${block.more}</li>`}</ul>`;
        case 'table':
            return html `<table class="plain"><thead><tr>${block.head.map((name) => html `<th>${name}</th>`)}</tr></thead><tbody>${block.rows.map((cells) => html `<tr>${cells.map((text) => html `<td>${textHtml(text, links)}</td>`)}</tr>`)}</tbody></table>`;
        case 'fenced':
            return fencedHtml(block.text, block.language);
        case 'quote':
            return html `<blockquote><p>${textHtml(block.text, links)}</p><ul>${block.items.map((item) => itemHtml(item, links))}</ul></blockquote>`;
    }
}
function fencedHtml(text, language) {
    const lines = shownLines(text).map((line) => {
        const part = escapedLine(line);
        if (language !== 'diff' || /^(\+\+\+|---) /.test(line))
            return part;
        if (line.startsWith('+'))
            return html `<ins>${part}</ins>`;
        return line.startsWith('-') ? html `<del>${part}</del>` : part;
    });
    return html `<pre tabindex="0"><code>${html_all(lines, '\n')}</code></pre>`;
}
function itemHtml({ sign, verdict, text, below = [] }, links) {
    const [kind, mark] = verdict !== undefined
        ? [verdict, verdictSigns[verdict]]
        : sign !== undefined
            ? [(sign.split(' ')[0] ?? '').toLowerCase(), signs[sign]]
            : ['list', '•'];
    const lines = below.map((line) => html `<div class="below">${textHtml(line, links)}</div>`);
    return html `<li><span class="mark ${kind}" aria-hidden="true">${mark}</span><div>${textHtml(text, links)}${lines}</div></li>`;
}
function textHtml(text, links) {
    return html_all(text.map((part) => partHtml(part, links)));
}
function partHtml(part, links) {
    if (typeof part === 'string')
        return html `${part}`;
    switch (part.kind) {
        case 'code':
            return html `<code>${part.text}</code>`;
        case 'prose':
            return html `${part.text}`;
        case 'strong':
            return html `<strong>${textHtml(part.parts, links)}</strong>`;
        case 'location':
            return locationHtml(part, links);
        case 'link':
            return html `<a href="${part.url}">${part.text}</a>`;
        case 'run':
            return links === undefined ? html `${part.text}` : html `<a href="${links.run}">${part.text}</a>`;
    }
}
function locationHtml({ file, line, hasMany }, links) {
    const name = line === undefined ? file : hasMany ? `${file}:${line}` : `L${line}`;
    const address = (0,document_links/* blobAddress */.yn)(file, links, line === undefined ? '' : `#L${line}`);
    const text = html `<code>${name}</code>`;
    return address === undefined ? text : html `<a href="${address}">${text}</a>`;
}

// EXTERNAL MODULE: ./src/policy/catalogue.ts
var catalogue = __webpack_require__(18851);
// EXTERNAL MODULE: ./src/report/escalation.ts
var escalation = __webpack_require__(36937);
;// CONCATENATED MODULE: ./src/report/html/rows.ts







const states = ['missing', 'over-granted', 'undetermined', 'accepted', 'used'];
const risks = ['Privilege escalation', ...catalogue/* accessLevels */.yy];
function tableData(targets, used, links) {
    const entries = targets.flatMap((target) => [
        ...target.drift.findings.map((finding) => findingEntry(finding, target.name)),
        ...(used.get(target.name) ?? []).map((one) => usedEntry(one, target.name)),
    ]);
    const texts = new Map();
    const addresses = new Map();
    const indexOf = (text) => {
        const clean = shown(text);
        const index = texts.get(clean) ?? texts.size;
        texts.set(clean, index);
        return index;
    };
    const rows = entries.sort(byUrgency).map((entry) => {
        const { state, action, target, evidence, location, details } = entry;
        const file = indexOf(location?.file ?? '');
        const address = location && (0,document_links/* blobAddress */.yn)(location.file, links);
        if (address !== undefined)
            addresses.set(file, address);
        const head = [action, target, evidence].map(indexOf);
        const [actionAt = 0, targetAt = 0, evidenceAt = 0] = head;
        const pairs = [...details, ...escalationDetails(entry.escalation)].flat().map(indexOf);
        const line = location?.line ?? 0;
        return [states.indexOf(state), riskOf(entry), actionAt, targetAt, evidenceAt, file, line, ...pairs];
    });
    return { states, risks, texts: [...texts.keys()], addresses: [...addresses], rows };
}
function riskOf({ escalation, accessLevel }) {
    return risks.indexOf(escalation === undefined ? accessLevel : 'Privilege escalation');
}
function byUrgency(a, b) {
    const state = states.indexOf(a.state) - states.indexOf(b.state);
    return state || Number(b.breaks === true) - Number(a.breaks === true) || riskOf(a) - riskOf(b);
}
function findingEntry(finding, target) {
    const { state, action, accessLevel, escalation, location, deniedAt, introduced } = finding;
    return {
        state,
        action,
        target,
        ...(state === 'missing' && introduced === 'removed' ? { breaks: true } : {}),
        accessLevel,
        escalation,
        evidence: evidenceOf(finding),
        location: location ?? deniedAt,
        details: detailsOf(finding),
    };
}
function evidenceOf(finding) {
    const { state, reason, cause, acceptedBy, location } = finding;
    if (state === 'missing')
        return [reason, ...(0,words/* callsOf */.p9)(finding)].join(', ');
    if (acceptedBy !== undefined) {
        const absent = location === undefined ? 'not granted, ' : '';
        return `${absent}accepted until ${acceptedBy.until}: ${acceptedBy.reason}`;
    }
    return cause?.text ?? reason;
}
function detailsOf(finding) {
    const { cause, location, accessLevel, introduced, inBaseline, lastUsed, resources, deniedAt } = finding;
    const { provenBy = [], seenBy = [], acceptedBy, reason } = finding;
    const row = (name, text) => text === undefined || text === '' ? [] : [[name, text]];
    return [
        ...row('Access level', accessLevel),
        ...row('Granted by', location?.pattern),
        ...row('Last call', lastUsed === undefined ? undefined : (0,words/* shortTime */.Mj)(lastUsed)),
        ...row('Next step', cause?.reveal),
        ...row('On', resourcesText(resources)),
        ...row('Recorded by', seenBy.join(', ')),
        ...row('A use would be recorded by', provenBy.join(', ')),
        ...row('Before acceptance', acceptedBy === undefined ? undefined : reason),
        ...row('Denied at', deniedAt && `${deniedAt.file}:${deniedAt.line}`),
        ...row('Change under review', introduced && changes[introduced]),
        ...row('Baseline', inBaseline && 'known drift, not counted'),
    ];
}
const changes = {
    added: 'adds it',
    removed: 'removes it',
    existing: 'does not change it',
};
function usedEntry(one, target) {
    const { action, accessLevel, use, escalation, location } = one;
    return {
        state: 'used',
        action,
        target,
        accessLevel,
        escalation,
        evidence: useText(use),
        location,
        details: [
            ['Access level', accessLevel],
            ...(location === undefined ? [] : [['Granted by', location.pattern]]),
            ...(use === undefined ? [] : useDetails(use)),
        ],
    };
}
function useText(use) {
    const [calls, denied] = [use?.allowed, use?.denied];
    const parts = [
        ...tallyTexts(calls, 'call'),
        ...(calls === undefined ? tallyTexts(use?.attempted, 'attempt') : []),
        ...tallyTexts(denied, 'denied call'),
    ];
    return parts.length === 0 ? 'in use' : parts.join('; ');
}
function tallyTexts(tally, noun) {
    if (tally === undefined)
        return [];
    const count = tally.count === undefined ? `${noun}s recorded` : (0,lines/* plural */.LS)(tally.count, noun);
    return [`${count}${tally.last === undefined ? '' : `, last ${(0,words/* shortTime */.Mj)(tally.last)}`}`];
}
function useDetails({ sources, resources }) {
    const on = resourcesText(resources.sample);
    return [['Recorded by', sources.join(', ')], ...(on === '' ? [] : [['On', on]])];
}
const resourceLimit = 5;
function resourcesText(resources) {
    const rest = resources.length - resourceLimit;
    const more = rest > 0 ? ` and ${(0,time/* grouped */.zD)(rest)} more` : '';
    return `${resources.slice(0, resourceLimit).join(', ')}${more}`;
}
function escalationDetails(path) {
    if (path === undefined)
        return [];
    const { actions, gain } = path;
    return [['Privilege escalation', `${actions.join(' with ')} ${gain}${(0,escalation/* boundsText */.F)(path, (text) => text)}`]];
}

;// CONCATENATED MODULE: ./src/report/html/page.ts









const budget = {
    items: 15,
    targets: 500,
    folded: 50,
    names: 12,
    diffLines: 5000,
    onlyOpen: true,
    generated: true,
    rest: 'the table of actions',
};
const contentSecurityPolicy = [
    "default-src 'none'",
    `script-src '${report_page_namespaceObject.W3}'`,
    `style-src '${report_page_namespaceObject.Me}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
function renderHtml(run, suggestion, used, links) {
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(run)}</title>
<style>${raw(report_page_namespaceObject.iF)}</style>
</head>
<body>
<a class="skip" href="#actions-heading">Skip to the table of actions</a>
${bannerHtml(run, links)}
<main>
${tilesHtml(run)}
<div class="findings">
${documentHtml((0,document_run/* documentOf */.l)(run, suggestion, budget), links)}
</div>
<div class="charts">
${servicesHtml(run.targets)}${trendHtml(run)}</div>
${tableHtml(run.targets.length < 2)}
</main>
<footer class="quiet">Made by IAM Policy Drift. The same results are in report.json and report.md. States: <dl class="states">${stateTexts}</dl></footer>
<script type="application/json" id="data">${jsonData(tableData(run.targets, used, links))}</script>
<script>${raw(report_page_namespaceObject.K$)}</script>
</body>
</html>
`;
    return page.html;
}
function titleOf({ targets, verdict }) {
    const [only] = targets;
    const what = only !== undefined && targets.length === 1 ? (0,words/* headline */.Pl)(only) : (0,lines/* plural */.LS)(targets.length, 'target');
    return `${verdictWords[verdict]}: ${what} · IAM Policy Drift`;
}
const verdictWords = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' };
function bannerHtml({ verdict, targets }, links) {
    const what = [
        (0,lines/* plural */.LS)(targets.length, 'target'),
        ...(links === undefined ? [] : [`commit ${links.commit.slice(0, 7)}`]),
    ];
    const address = links === undefined ? nothing : html ` · <a href="${links.run}">workflow run</a>`;
    return html `<header class="banner"><h1>IAM Policy Drift report</h1><p class="verdict ${verdict}"><span aria-hidden="true">${verdictSigns[verdict]}</span> ${verdictWords[verdict]}</p><p class="quiet">${what.join(' · ')}${address}</p></header>`;
}
function tilesHtml({ targets }) {
    const sum = (of) => targets.reduce((all, { drift }) => all + of(drift.counts), 0);
    const counts = {
        missing: sum(({ missing }) => missing),
        'over-granted': sum(({ overGranted }) => overGranted),
        undetermined: sum(({ undetermined }) => undetermined),
        accepted: sum(({ accepted }) => accepted),
        used: sum(({ used }) => used),
    };
    const findings = targets.flatMap(({ drift }) => drift.findings);
    const others = findings.filter(({ state, location }) => state === 'accepted' && location === undefined).length;
    const absent = others === 0 ? '' : ` (${(0,time/* grouped */.zD)(others)} more not granted)`;
    const tiles = states.map((state) => html `<li class="${state}"><a href="#state=${state}"><span class="number">${(0,time/* grouped */.zD)(counts[state])}</span> <span class="swatch ${state}"></span>${state}${state === 'accepted' ? absent : ''}</a></li>`);
    const granted = sum((one) => one.granted);
    return html `<ul class="tiles" aria-label="Actions by state, of ${(0,time/* grouped */.zD)(granted)} granted">${tiles}</ul>`;
}
const stateTexts = [
    ['missing', 'in use, not granted by the compared files'],
    ['over-granted', 'granted, and evidence that would record a use has none'],
    ['undetermined', 'granted, and the evidence proves neither use nor disuse'],
    ['accepted', 'listed in accept, not counted'],
    ['used', 'granted and in use'],
].map(([name = '', text = '']) => html `<div><dt>${name}</dt><dd>${text}</dd></div>`);
const columns = [
    ['state', 'State'],
    ['action', 'Action'],
    ['service', 'Service'],
    ['risk', 'Risk'],
    ['target', 'Target'],
    ['evidence', 'Evidence'],
    ['location', 'Location'],
];
function tableHtml(isSingle) {
    const heads = columns.map(([name, label]) => html `<th scope="col" role="columnheader" aria-sort="none" class="${name}"><button type="button" data-sort="${name}">${label}</button></th>`);
    const filters = [
        ['state', 'State'],
        ['risk', 'Risk'],
        ['service', 'Service'],
        ['target', 'Target'],
    ].map(([name = '', label = '']) => html `<label for="filter-${name}" class="${name}">${label}<select id="filter-${name}"><option value="">All</option></select></label>`);
    return html `<section aria-labelledby="actions-heading"><h2 id="actions-heading" tabindex="-1">Actions</h2>
<noscript><p>The table needs JavaScript. The same is in report.md, which is in the same directory as this page.</p></noscript>
<div id="tools" class="${isSingle ? 'single' : 'many'}" hidden>
<div role="search" class="filters"><label for="search" class="wide">Search<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="action, target, file, evidence"></label>${filters}<button type="button" id="clear" hidden>Clear</button></div>
<p id="count" role="status" aria-live="polite"></p>
<table id="actions" role="table" aria-labelledby="actions-heading" aria-describedby="count"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody id="rows" role="rowgroup"></tbody></table>
<button type="button" id="more" hidden></button><div id="edge"></div>
</div>
</section>`;
}


/***/ })

};
