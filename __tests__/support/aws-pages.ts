import { invalid } from './aws-refusal';
import { type Fields, maybeText, number } from './aws-values';

/** What asks for a page, and what goes with one. */
interface Paging {
  readonly size: string;
  readonly token: string;
  readonly usual: number;
}

const styles = {
  iam: { size: 'MaxItems', token: 'Marker', usual: 100 },
  accessanalyzer: { size: 'maxResults', token: 'nextToken', usual: 100 },
  athena: { size: 'MaxResults', token: 'NextToken', usual: 100 },
  cloudtrail: { size: '', token: 'NextToken', usual: 100 },
} satisfies Record<string, Paging>;

/** Cuts pages, none longer than so many items whatever is asked for. */
export class Pager {
  readonly #longest: number;

  constructor(longest = Infinity) {
    this.#longest = longest;
  }

  /** One page, and the token of the next in the service's own way; a token of another operation is rejected. */
  cut<T>(
    style: keyof typeof styles,
    operation: string,
    params: Fields,
    all: readonly T[],
  ): { items: T[]; next: Fields } {
    const { size, token, usual } = styles[style];
    const asked = maybeText(params, token);
    const from = asked === undefined ? 0 : startOf(asked, operation);
    const wanted = number(params, size) ?? usual;
    if (wanted < 1) throw invalid(`${size} must be at least 1`);
    const to = from + Math.min(wanted, usual * 10, this.#longest);
    const following = to < all.length ? { [token]: tokenOf(operation, to) } : {};
    const next = style === 'iam' ? { IsTruncated: to < all.length, ...following } : following;
    return { items: all.slice(from, to), next };
  }
}

/** The token of the page that begins after so many items. */
export function tokenOf(operation: string, after: number): string {
  return `${operation}=${after}`;
}

function startOf(token: string, operation: string): number {
  const [name, after] = token.split('=');
  if (name !== operation || !/^\d+$/.test(after ?? '')) throw invalid('Invalid pagination token');
  return Number(after);
}
