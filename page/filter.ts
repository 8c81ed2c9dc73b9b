import type { Entry } from './entries';

export const columns = ['state', 'action', 'service', 'risk', 'target', 'evidence', 'location'] as const;

export type Column = (typeof columns)[number];

/** What the reader asked for. Filters are the texts of a state, a risk, a service, a target; empty for all. */
export interface Query {
  readonly words: string;
  readonly state: string;
  readonly risk: string;
  readonly service: string;
  readonly target: string;
  /** Absent: in the order of the report. */
  readonly sort?: { readonly column: Column; readonly down: boolean } | undefined;
}

export const everything: Query = { words: '', state: '', risk: '', service: '', target: '' };

/** The entries that hold every word and pass every filter, in the order asked for; equal ones stay in theirs. */
export function find(
  entries: readonly Entry[],
  query: Query,
  { states, risks }: { readonly states: readonly string[]; readonly risks: readonly string[] },
): Entry[] {
  const words = query.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const [state, risk] = [states.indexOf(query.state), risks.indexOf(query.risk)];
  const found = entries.filter(
    (entry) =>
      (query.state === '' || entry.state === state) &&
      (query.risk === '' || entry.risk === risk) &&
      (query.service === '' || entry.service === query.service) &&
      (query.target === '' || entry.target === query.target) &&
      words.every((word) => entry.searched.includes(word)),
  );
  const { sort } = query;
  if (sort === undefined) return found;
  const direction = sort.down ? -1 : 1;
  return found.sort((a, b) => direction * order(a[sort.column], b[sort.column]));
}

/** Numbers by size, texts by code units. */
function order(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A query as the fragment of the address, so that it can be shared: `state=missing&q=s3`; empty for everything. */
export function toFragment(query: Query): string {
  const fragment = new URLSearchParams();
  if (query.words !== '') fragment.set('q', query.words);
  for (const name of ['state', 'risk', 'service', 'target'] as const)
    if (query[name] !== '') fragment.set(name, query[name]);
  if (query.sort !== undefined) fragment.set('sort', `${query.sort.down ? '-' : ''}${query.sort.column}`);
  return fragment.toString();
}

/** The query of a fragment; undefined for one that is none, such as that of a heading. */
export function fromFragment(text: string): Query | undefined {
  const fragment = new URLSearchParams(text.replace(/^#/, ''));
  const known = ['q', 'state', 'risk', 'service', 'target', 'sort'];
  if (![...fragment.keys()].some((key) => known.includes(key))) return undefined;
  const value = (name: string) => fragment.get(name) ?? '';
  const name = value('sort').replace(/^-/, '');
  const column = columns.find((one) => one === name);
  return {
    words: value('q'),
    ...{ state: value('state'), risk: value('risk'), service: value('service'), target: value('target') },
    ...(column === undefined ? {} : { sort: { column, down: value('sort').startsWith('-') } }),
  };
}
