import { afterAll, describe, expect, test } from '@jest/globals';
import { closeGitHubs, type GitHub, type Setting } from '../support/github';
import { reviewComment } from '../support/github-reviews';
import { ask, lines, openScene, scene } from '../support/github-scene';
import { threadOf } from '../support/github-threads';
import { bot } from '../support/pull-request';

afterAll(closeGitHubs);

const parts = scene();
const { commits } = parts;
const open = (setting: Partial<Setting> = {}): Promise<GitHub> => openScene(parts, setting);

const draft = (line: number, more: object = {}) => ({ path: 'a/policy.json', body: 'hm', line, ...more });

describe('reviews', () => {
  test.each<[string, object]>([
    ['a line outside of the diff', { comments: [draft(30)] }],
    ['a file outside of the diff', { comments: [draft(1, { path: 'README.md' })] }],
    ['a range that starts outside', { comments: [draft(21, { start_line: 3 })] }],
    ['a range that ends before it starts', { comments: [draft(20, { start_line: 21 })] }],
    ['a comment of nothing', { comments: [draft(20, { body: ' ' })] }],
    ['nothing at all', { comments: [] }],
    ['a commit of elsewhere', { comments: [draft(20)], commit_id: commits.base }],
  ])('GitHub refuses %s', async (_name, review) => {
    const gh = await open();
    expect(await ask(gh, 'POST ~/pulls/7/reviews', { event: 'COMMENT', ...review })).toMatchObject({
      status: 422,
    });
    expect([gh.reviews, gh.reviewComments, gh.violations]).toEqual([[], [], []]);
  });

  test('comments stay on their lines, and are outdated when these change', async () => {
    const fresh = scene();
    const own = fresh.history;
    const gh = await openScene(fresh);
    const comments = [draft(18), draft(21, { start_line: 20, side: 'RIGHT' })];
    expect((await ask(gh, 'POST ~/pulls/7/reviews', { event: 'COMMENT', comments })).status).toBe(200);
    own.checkout('changes');
    const [current] = gh.pulls;
    const text = `new\n${lines(40).replace('line 20\n', 'line twenty\nand two\n')}`;
    if (current) current.head.sha = own.commit({ 'a/policy.json': text });
    const { body } = await ask(gh, 'GET ~/pulls/7/comments');
    expect(body).toMatchObject([
      { line: 19, original_line: 18, commit_id: current?.head.sha },
      { line: null, start_line: null, original_line: 21, original_start_line: 20 },
    ]);
    const [first] = body;
    await ask(gh, `PATCH ~/pulls/comments/${first.id}`, { body: 'better' });
    await ask(gh, `DELETE ~/pulls/comments/${body[1].id}`);
    expect(gh.reviewComments).toMatchObject([{ body: 'better', user: { login: bot.login } }]);
    expect(gh.violations).toEqual([]);
  });

  const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { id isResolved isOutdated comments(first: 1) { nodes { fullDatabaseId } } }
        pageInfo { hasNextPage endCursor } } } } }`;
  const mutation =
    'mutation ($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { id isResolved } } }';
  const settled = Array.from({ length: 101 }, (_, at) =>
    reviewComment(at + 1, 'hm', bot, { path: 'a/policy.json', line: 20, commit: commits.head }),
  );

  test('threads come in pages and can be resolved', async () => {
    const gh = await open({ reviewComments: settled });
    const variables = { owner: 'acme', repo: 'platform', number: 7 };
    const page = async (after: string | null) => {
      const { body } = await ask(gh, 'POST /graphql', { query, variables: { ...variables, after } });
      return body.data.repository.pullRequest.reviewThreads;
    };
    const first = await page(null);
    expect([first.nodes.length, first.pageInfo.hasNextPage]).toEqual([100, true]);
    const [id] = settled.slice(-1).map(threadOf);
    await ask(gh, 'POST /graphql', { query: mutation, variables: { id } });
    expect((await page(first.pageInfo.endCursor)).nodes).toEqual([
      { id, isResolved: true, isOutdated: false, comments: { nodes: [{ fullDatabaseId: '101' }] } },
    ]);
    expect([gh.resolved, gh.violations]).toEqual([[id], []]);
  });

  test('a token that may not resolve is told so, and a query for what is not there is wrong', async () => {
    const gh = await open({ reviewComments: settled, graphqlRefuses: true });
    const { body } = await ask(gh, 'POST /graphql', { query: mutation, variables: { id: 'PRRT_1' } });
    expect(body.errors).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    ]);
    expect([gh.resolved, gh.violations]).toEqual([[], []]);
    await ask(gh, 'POST /graphql', { query: '{ viewer { name } }' });
    expect(gh.violations).toHaveLength(1);
  });
});
