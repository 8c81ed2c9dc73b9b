import { newHistory } from './git';
import type { GitHub, Setting } from './github';
import { pullOf } from './github-pulls';
import { canary, github } from './pull-request';

/** A text of so many lines. */
export const lines = (count: number, prefix = 'line') =>
  Array.from({ length: count }, (_, at) => `${prefix} ${at + 1}\n`).join('');

type Scene = ReturnType<typeof scene>;

/** main: two commits; changes: forks off the first, moves a file, edits another and adds one. */
export function scene() {
  const history = newHistory({ 'a/policy.json': lines(40), 'old.json': lines(20, 'moved') });
  history.branch('changes');
  history.commit({ 'new/name.json': { movedFrom: 'old.json' } });
  history.commit({
    'a/policy.json': lines(40).replace('line 20\n', 'line twenty\nand one\n'),
    'a/link.json': { linkTo: 'policy.json' },
    'big.json': 'x'.repeat(2 ** 20 + 1),
  });
  history.checkout('main');
  history.commit({ 'README.md': 'main went on\n' });
  const commits = history.pull(7, 'changes');
  const one = pullOf({ head: { sha: commits.head }, base: { sha: commits.base } });
  return { history, commits, one };
}

/** A GitHub of a scene. */
export function openScene({ history, one }: Scene, setting: Partial<Setting> = {}): Promise<GitHub> {
  return github({ repository: { folder: history.folder }, pulls: [one], ...setting });
}

/** One request of the canary's; `~` is the repository. */
export async function ask({ origin }: GitHub, line: string, body?: unknown) {
  const [method = 'GET', location = ''] = line.split(' ');
  const url = location.startsWith('http')
    ? location
    : `${origin}${location.replace('~', '/repos/acme/platform')}`;
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${canary}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const link = response.headers.get('link') ?? '';
  return { status: response.status, link, body: text === '' ? undefined : JSON.parse(text) };
}
