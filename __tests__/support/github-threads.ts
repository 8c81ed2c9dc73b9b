import type { Token } from './github';
import { type Answer, type Call, pull, rejection } from './github-answers';
import { branchMutations, branchQueries } from './github-branches';
import { connection, GraphqlError, type Operation, parseGraphql, select } from './github-graphql';
import { placeNow } from './github-review-lines';
import type { ReviewComment, Reviews } from './github-reviews';

/** What GraphQL is asked here: who one is, the threads of a pull request, to resolve one, and branches. */
export interface Threads {
  readonly reviews: Reviews;
  /** Names of threads that are settled. */
  readonly resolved: string[];
  /** As GitHub does with the token of a workflow that may not write contents. */
  readonly refuses: boolean;
  readonly violations: string[];
}

/** The name of the thread that a comment starts or replies in. */
export function threadOf({ id, in_reply_to_id = id }: Pick<ReviewComment, 'id' | 'in_reply_to_id'>): string {
  return `PRRT_${in_reply_to_id}`;
}

export function answerGraphql({ method, body }: Call, caller: Token, threads: Threads): Answer {
  const asked: { query?: unknown; variables?: Record<string, unknown> } = JSON.parse(body);
  const said = `${method} /graphql: ${String(asked.query).replaceAll(/\s+/g, ' ').trim()}`;
  try {
    const operation = parseGraphql(String(asked.query), asked.variables ?? {});
    const known = operation.kind === 'query' ? queries(caller, threads) : mutations(caller, threads);
    return { status: 200, body: { data: select(known, operation.fields) } };
  } catch (error) {
    if (!(error instanceof GraphqlError)) throw error;
    // An error without a type is one that GitHub finds in the query itself.
    if (error.type === undefined || method !== 'POST') {
      threads.violations.push(`${said}: ${error.message}`);
      return rejection(422, error.message);
    }
    return rejected(error, parseGraphql(String(asked.query), asked.variables ?? {}));
  }
}

function rejected({ type, message }: GraphqlError, { fields: [field] }: Operation): Answer {
  const path = [field?.kind === 'field' ? field.alias : ''];
  const error = { type, path, locations: [{ line: 1, column: 1 }], message };
  return { status: 200, body: { data: { [String(path[0])]: null }, errors: [error] } };
}

function queries(caller: Token, threads: Threads) {
  const { login } = caller;
  return {
    viewer: { login },
    repository: ({ owner, name }: Args) => {
      if (`${owner}/${name}` !== pull.repository) {
        throw notFound(`a Repository with the name '${owner}/${name}'`);
      }
      const branches = branchQueries(threads.reviews, caller);
      return { ...branches, pullRequest: ({ number }: Args) => pullRequest(number, threads) };
    },
  };
}

type Args = Readonly<Record<string, unknown>>;

function notFound(what: string): GraphqlError {
  return new GraphqlError(`Could not resolve to ${what}.`, 'NOT_FOUND');
}

function pullRequest(number: unknown, threads: Threads) {
  const { comments, pulls } = threads.reviews;
  if (!pulls.some((one) => one.number === number)) {
    throw notFound(`a PullRequest with the number of ${number}`);
  }
  const roots = comments.filter((one) => one.pull === number && one.in_reply_to_id === undefined);
  return { number, reviewThreads: connection(roots.map((root) => describeThread(root, threads))) };
}

function describeThread(root: ReviewComment, { reviews, resolved }: Threads) {
  const id = threadOf(root);
  const { line, start_line: startLine } = placeNow(
    root,
    reviews.pulls.find(({ number }) => number === root.pull),
    reviews.repository,
  );
  const said = reviews.comments.filter((one) => threadOf(one) === id).map(describeComment);
  const location = { path: root.path, line, startLine, isOutdated: line === null };
  return { id, isResolved: resolved.includes(id), ...location, comments: connection(said) };
}

/** GraphQL has the name of a bot without the `[bot]` that REST has. */
function describeComment({ id, body, user, html_url: url }: ReviewComment) {
  const author = user && { login: user.login.replace(/\[bot\]$/, ''), __typename: user.type };
  return { fullDatabaseId: `${id}`, id: `PRRC_${id}`, body, author, url };
}

function mutations(caller: Token, threads: Threads) {
  const { access, scopes } = caller;
  return {
    ...branchMutations(threads.reviews, caller),
    resolveReviewThread: ({ input }: Args) => {
      const { threadId: id } = { threadId: undefined, ...(typeof input === 'object' ? input : {}) };
      if (threads.refuses || access === 'read' || scopes?.pulls === false || scopes?.pulls === 'read') {
        throw new GraphqlError('Resource not accessible by integration', 'FORBIDDEN');
      }
      const root = threads.reviews.comments.find((one) => threadOf(one) === id);
      if (root === undefined) throw notFound(`a node with the global id of '${id}'`);
      if (!threads.resolved.includes(threadOf(root))) threads.resolved.push(threadOf(root));
      return { thread: describeThread(root, threads) };
    },
  };
}
