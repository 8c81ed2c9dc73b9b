import { gitForEver, gitForEverIfAny } from './git-run';
import {
  type Answer,
  type Asked,
  absent,
  describeAccount,
  isOurRepository,
  page,
  pull,
  rejection,
  type Services,
} from './github-answers';
import { changedFiles } from './github-diff';
import { describeFile } from './github-files';
import { commitOf, type Repository } from './github-git';
import { labelOf, type Pull } from './github-pulls';

/** GitHub's most of one comparison. */
const [mostFiles, mostCommits] = [300, 250];

/** Commits and what differs between two of them. */
export function commitServices(
  origin: string,
  repository: Repository | undefined,
  pulls: readonly Pull[],
): Services {
  if (repository === undefined)
    return { 'repos/list-commits': () => absent, 'repos/compare-commits': () => absent };
  const { folder } = repository;
  return {
    'repos/list-commits': (asked) => {
      if (!isOurRepository(asked)) return absent;
      const { sha: ref = 'main', since, until, path } = asked.query;
      const sha = commitOf(folder, ref);
      if (sha === undefined) return rejection(404, 'Not Found');
      const dates = Object.entries({ since, until }).flatMap(([name, date]) =>
        date ? [`--${name}=${date}`] : [],
      );
      const paths = path === undefined ? [] : [`:(literal)${path}`];
      const all = linesOf(gitForEver(folder, 'rev-list', '--date-order', ...dates, sha, '--', ...paths));
      return page(asked, all, origin, (few) => describeCommits(folder, few, origin));
    },
    'repos/compare-commits': (asked) => {
      if (!isOurRepository(asked)) return absent;
      const { base = '', head = '' } = asked.parameters;
      const [from, to] = [base, head].map((ref) => shaOf(folder, ref, pulls));
      if (from === undefined || to === undefined) return absent;
      const shared = gitForEverIfAny(folder, 'merge-base', from, to);
      if (shared === undefined) return rejection(404, `No common ancestor between ${base} and ${head}.`);
      return compared(asked, repository, origin, { from, to, shared });
    },
  };
}

/** `owner:branch` is a branch of a fork. */
function shaOf(folder: string, ref: string, pulls: readonly Pull[]): string | undefined {
  if (!ref.includes(':')) return commitOf(folder, ref);
  const [owner, branch = ''] = ref.split(':');
  if (owner === pull.repository.split('/')[0]) return commitOf(folder, branch);
  return pulls.find((one) => labelOf(one) === ref)?.head.sha;
}

interface Compared {
  readonly from: string;
  readonly to: string;
  readonly shared: string;
}

function compared(
  asked: Asked,
  repository: Repository,
  origin: string,
  { from, to, shared }: Compared,
): Answer {
  const { folder } = repository;
  const describe = (shas: readonly string[]) => describeCommits(folder, shas, origin);
  const ahead = linesOf(gitForEver(folder, 'rev-list', '--topo-order', '--reverse', `${from}..${to}`));
  const behind = Number(gitForEver(folder, 'rev-list', '--count', `${to}..${from}`));
  const { query } = asked;
  const few = { ...asked, query: { ...query, per_page: query.per_page ?? `${mostCommits}` } };
  const { headers, body: commits } = page(few, ahead, origin, describe);
  // Only the first page has files.
  const files = Number(query.page ?? 1) > 1 ? [] : changedFiles(folder, shared, to).slice(0, mostFiles);
  const location = `compare/${asked.parameters.base}...${asked.parameters.head}`;
  const body = {
    url: `${origin}/repos/${pull.repository}/${encodeURI(location)}`,
    html_url: `https://github.com/${pull.repository}/${encodeURI(location)}`,
    base_commit: describe([from])[0],
    merge_base_commit: describe([shared])[0],
    status: statusOf(ahead.length, behind),
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits,
    files: files.map((file) => describeFile(file, repository, to, origin)),
  };
  return { status: 200, ...(headers && { headers }), body };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function linesOf(said: Buffer): string[] {
  return said
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const facts = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'];

function describeCommits(folder: string, shas: readonly string[], origin: string) {
  if (shas.length === 0) return [];
  const format = `--format=${facts.join('%x1f')}`;
  const said = gitForEver(folder, 'log', '--no-walk=unsorted', '-z', format, ...shas).toString('utf8');
  const each = said.replace(/\n$/, '').split('\0');
  return each.filter((one) => one !== '').map((one) => describeCommit(one.split('\x1f'), origin));
}

function describeCommit(said: readonly string[], origin: string) {
  const [sha = '', tree = '', parents = '', name, email, date, ...more] = said;
  const [committer, committerEmail, committed, message = ''] = more;
  const url = `${origin}/repos/${pull.repository}`;
  const named = (one: string) => ({
    sha: one,
    url: `${url}/commits/${one}`,
    html_url: `https://github.com/${pull.repository}/commit/${one}`,
  });
  return {
    ...named(sha),
    node_id: `C_${sha}`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: { name, email, date: inUtc(date) },
      committer: { name: committer, email: committerEmail, date: inUtc(committed) },
      message: message.trim(),
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      comment_count: 0,
    },
    author: accountOf(email, origin),
    committer: accountOf(committerEmail, origin),
    parents: parents
      .split(' ')
      .filter((one) => one !== '')
      .map(named),
  };
}

/** Whom GitHub knows by an address; GitHub itself commits as web-flow. */
function accountOf(email = '', origin: string) {
  const [, login] = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email) ?? [];
  if (email === 'noreply@github.com') return describeAccount({ login: 'web-flow', type: 'User' }, origin);
  return login === undefined ? null : describeAccount({ login, type: 'Bot' }, origin);
}

function inUtc(date = ''): string {
  return new Date(date).toISOString().replace('.000', '');
}
