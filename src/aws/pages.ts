import { AwsFailure } from './aws-failure';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Absent on the last page. */
  readonly next?: string | undefined;
}

const most = 2000;
/** In milliseconds. */
const longest = 5 * 60_000;

/**
 * All items of a list. A token that comes again would go round for ever (the SDK's own paginators do, or stop without
 * a word), so it is an error. Throws AwsFailure.
 */
export async function allPages<Item>(
  action: string,
  read: (token: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  const begun = Date.now();
  do {
    const page = await read(token);
    items.push(...page.items);
    token = page.next === '' ? undefined : page.next;
    if (token !== undefined && (seen.has(token) || seen.size >= most || Date.now() - begun > longest))
      throw new AwsFailure('unavailable', `${action}: its pages do not end; run it again later`);
    if (token !== undefined) seen.add(token);
  } while (token !== undefined);
  return items;
}
