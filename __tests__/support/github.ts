import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { goSilent } from './bundle';
import { type Account, type Answer, type Call, pull, rejection } from './github-answers';
import { commitServices } from './github-commits';
import { type Fault, faultsOf, type Mishap } from './github-faults';
import { fileServices } from './github-files';
import type { Repository } from './github-git';
import { gitDataServices } from './github-git-data';
import { type Issue, type IssueRules, issueServices } from './github-issues';
import { type Pull, pullOf, pullServices } from './github-pulls';
import { openRest } from './github-rest';
import { type Review, type ReviewComment, type Reviews, reviewServices } from './github-reviews';
import { type Comment, commentServices } from './github-thread';
import { answerGraphql, type Threads } from './github-threads';

type Scope = boolean | 'read';

/** Who a token speaks for; `read` is what the workflow of a fork gets. A scope that is left out follows `access`. */
export interface Token extends Account {
  readonly access: 'read' | 'write';
  readonly scopes?: { readonly contents?: Scope; readonly pulls?: Scope };
}

export interface Setting extends IssueRules {
  readonly tokens: Readonly<Record<string, Token>>;
  readonly comments?: readonly Comment[];
  readonly faults?: readonly Fault[];
  /** Where commits and files are; without it, GitHub has none. */
  readonly repository?: Repository;
  /** The usual one, number 7, if left out. */
  readonly pulls?: readonly Pull[];
  readonly reviewComments?: readonly ReviewComment[];
  /** Names of threads that a person settled before. */
  readonly resolved?: readonly string[];
  /** No thread can be resolved, as with the token of many a workflow. */
  readonly graphqlRefuses?: boolean;
  /** Called before anything is answered. */
  readonly onRequest?: () => void;
}

/** A request in the order of arrival; without a status if it was not answered. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  status?: number;
  /** The type of the error of an answer of GraphQL. */
  error?: string;
}

export interface GitHub {
  readonly origin: string;
  /** Of the pull requests, as they stand now. */
  readonly comments: readonly Comment[];
  /** Opened one after the other; a test that changes one changes it at GitHub. */
  readonly issues: Issue[];
  /** A test that changes one changes it at GitHub. */
  readonly pulls: readonly Pull[];
  readonly reviewComments: readonly ReviewComment[];
  /** Reviews in the order in which they came. */
  readonly reviews: readonly Review[];
  /** Names of the threads that are settled, as `threadOf` has them. */
  readonly resolved: readonly string[];
  readonly requests: readonly Logged[];
  /** What was asked or answered against GitHub's description. */
  readonly violations: readonly string[];
}

const servers: Server[] = [];

/** For afterAll: closes what startGitHub opened. */
export function closeGitHubs(): void {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

/** A GitHub of one repository, on loopback. */
export async function startGitHub(setting: Setting): Promise<GitHub> {
  const requests: Logged[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const desk = openDesk(origin, setting);
  const serve = service(desk, setting, requests);
  server.on('request', (request, response) => {
    serve(request, response).catch((error: unknown) => {
      desk.violations.push(`the loopback GitHub failed: ${error}`);
      response.destroy();
    });
  });
  const { comments, issues, violations, reviews, resolved } = desk;
  const { comments: reviewComments, sent, pulls } = reviews;
  return {
    origin,
    requests,
    comments,
    issues,
    violations,
    pulls,
    reviewComments,
    reviews: sent,
    resolved,
  };
}

/** All that a GitHub keeps, and how it answers a known caller. */
interface Desk extends Threads {
  readonly comments: Comment[];
  readonly issues: Issue[];
  rest(call: Call, caller: Token): Answer;
}

function openDesk(origin: string, setting: Setting): Desk {
  const { repository, pulls: given = [pullOf({})], graphqlRefuses: refuses = false } = setting;
  const comments = structuredClone([...(setting.comments ?? [])]);
  const pulls = structuredClone([...given]);
  const issues = structuredClone([...(setting.issues ?? [])]);
  const earlier = structuredClone([...(setting.reviewComments ?? [])]);
  const reviews: Reviews = { comments: earlier, sent: [], pulls, repository };
  const violations: string[] = [];
  const services = {
    ...commentServices(origin, comments, () => [...pulls, ...issues]),
    ...issueServices(origin, issues, setting),
    ...pullServices(origin, repository, pulls),
    ...reviewServices(origin, reviews),
    ...commitServices(origin, repository, pulls),
    ...fileServices(origin, repository),
    ...gitDataServices(origin, repository),
  };
  const resolved = [...(setting.resolved ?? [])];
  return {
    comments,
    issues,
    reviews,
    resolved,
    refuses,
    violations,
    rest: openRest(services, violations),
  };
}

const undisturbed: Mishap = {
  stores: true,
  ending: undefined,
  before: () => Promise.resolve(),
  after: () => Promise.resolve(),
};

function service(desk: Desk, { tokens, faults = [], onRequest }: Setting, requests: Logged[]) {
  const mishapOf = faultsOf(faults);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await readCall(request);
    onRequest?.();
    const { method, path, body } = call;
    const logged: Logged = { method, path, body };
    requests.push(logged);
    const { stores, ending, before, after } = mishapOf(call) ?? undisturbed;
    await before();
    const answer = stores ? answerTo(call, desk, tokens) : undefined;
    await after();
    if (ending === 'hang') await goSilent(request.socket);
    else end(response, ending ?? answer ?? 'reset', logged);
  };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return {
    method: request.method ?? '',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts).toString('utf8'),
  };
}

function end(response: ServerResponse, ending: Answer | 'reset', logged: Logged): void {
  if (ending === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers, body } = ending;
  logged.status = status;
  const [, type] = /"errors":\[\{"type":"(\w+)"/.exec(JSON.stringify(body) ?? '') ?? [];
  if (type !== undefined) logged.error = type;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
}

function answerTo(call: Call, desk: Desk, tokens: Setting['tokens']): Answer {
  const [, secret = ''] = /^(?:bearer|token) (.+)$/i.exec(call.headers.authorization ?? '') ?? [];
  const caller = Object.hasOwn(tokens, secret) ? tokens[secret] : undefined;
  if (caller === undefined) return rejection(401, 'Bad credentials');
  if (call.path === '/graphql') return answerGraphql(call, caller, desk);
  // GitHub's links to further pages name the repository by its number.
  const path = call.path.replace(/^\/repositories\/1\//, `/repos/${pull.repository}/`);
  return desk.rest({ ...call, path }, caller);
}
