// The script of report.html: the table of actions. `npm run page` writes it to data/report-page.json, from where the
// report takes it. It uses nothing but the page that it stands in.
import type { TableData } from '../src/report/html/table-data';
import { type Entry, entriesOf } from './entries';
import { columns, everything, find, fromFragment, type Query, toFragment } from './filter';
import { rowsOf } from './rows';

/** So many rows are made at once: more would be felt at every key. The next ones are made when the reader gets there. */
const chunk = 50;

const filters = ['state', 'risk', 'service', 'target'] as const;

function start(data: TableData): void {
  const entries = entriesOf(data);
  const body = one('#rows', HTMLTableSectionElement);
  const table = one('#actions', HTMLTableElement);
  const search = one('#search', HTMLInputElement);
  const more = one('#more', HTMLButtonElement);
  let query: Query = everything;
  let found: readonly Entry[] = [];
  let made = 0;

  const selects = filters.map((name) => {
    const select = one(`#filter-${name}`, HTMLSelectElement);
    for (const [text, count] of choices(entries, name, data))
      select.append(new Option(`${text} (${count.toLocaleString('en-US')})`, text));
    return [name, select] as const;
  });

  const addRows = () => {
    const next = found.slice(made, made + chunk);
    body.append(...next.map((entry, at) => rowsOf(entry, made + at, data)));
    made += next.length;
    more.hidden = made >= found.length;
    more.textContent = `Show more (${(found.length - made).toLocaleString('en-US')} not shown)`;
  };

  const show = (next: Query) => {
    query = next;
    found = find(entries, query, data);
    made = 0;
    body.replaceChildren();
    table.setAttribute('aria-rowcount', String(found.length + 1));
    addRows();
    one('#count', HTMLElement).textContent = countText(found.length, entries.length);
    markSort(query);
    one('#clear', HTMLButtonElement).hidden = toFragment(query) === '';
  };

  /** What the reader does is kept in the address, so that it can be shared and printed. */
  const change = (part: Partial<Query>) => {
    show({ ...query, ...part });
    history.replaceState(null, '', `#${toFragment(query) || 'actions'}`);
  };

  const read = () => {
    const asked = fromFragment(location.hash);
    if (asked === undefined) return false;
    search.value = asked.words;
    for (const [name, select] of selects) select.value = asked[name];
    // A value that no entry has shows nothing: better everything.
    const known = Object.fromEntries(selects.map(([name, select]) => [name, select.value]));
    show({ ...asked, ...known });
    return true;
  };

  search.addEventListener('input', () => change({ words: search.value }));
  for (const [name, select] of selects)
    select.addEventListener('change', () => change({ [name]: select.value }));
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]'))
    button.addEventListener('click', () => change({ sort: nextSort(query, button.dataset.sort) }));
  one('#clear', HTMLButtonElement).addEventListener('click', () => {
    search.value = '';
    for (const [, select] of selects) select.value = '';
    change({ ...everything, sort: undefined });
    search.focus();
  });
  more.addEventListener('click', () => {
    const last = body.lastElementChild;
    addRows();
    last?.nextElementSibling?.querySelector('button')?.focus();
  });
  new IntersectionObserver(([edge]) => {
    if (edge?.isIntersecting === true && !more.hidden && made > 0) addRows();
  }).observe(one('#edge', HTMLElement));
  addEventListener('hashchange', () => {
    if (read()) one('#actions-heading', HTMLElement).scrollIntoView();
  });
  one('#tools', HTMLElement).hidden = false;
  if (!read()) show(everything);
}

/** Ascending first, then descending, then the order of the report. */
function nextSort({ sort }: Query, name: string | undefined): Query['sort'] {
  const column = columns.find((known) => known === name);
  if (column === undefined) return undefined;
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? undefined : { column, down: true };
}

function markSort({ sort }: Query): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sort]')) {
    const isSorted = sort !== undefined && button.dataset.sort === sort.column;
    const state = !isSorted ? 'none' : sort.down ? 'descending' : 'ascending';
    button.closest('th')?.setAttribute('aria-sort', state);
  }
}

/** The values of a filter and how many entries have each: states and risks in their order, names in theirs. */
function choices(
  entries: readonly Entry[],
  name: (typeof filters)[number],
  data: TableData,
): [string, number][] {
  const lists: Partial<Record<typeof name, readonly string[]>> = { state: data.states, risk: data.risks };
  const list = lists[name];
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = entry[name];
    const text = typeof value === 'number' ? (list?.[value] ?? '') : value;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const all = [...counts];
  if (list !== undefined) return all.sort(([a], [b]) => list.indexOf(a) - list.indexOf(b));
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}

function countText(found: number, total: number): string {
  const [some, all] = [found.toLocaleString('en-US'), total.toLocaleString('en-US')];
  return found === total ? `${all} actions` : `${some} of ${all} actions`;
}

function one<Type extends Element>(selector: string, type: { new (): Type }): Type {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new TypeError(`the page has no ${selector}`);
}

const data = document.getElementById('data')?.textContent;
if (data) start(JSON.parse(data));
