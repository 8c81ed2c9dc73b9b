import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Fault, faultsOf, type Mishap } from './github-faults';
import {
  type Account,
  type Answer,
  type Call,
  type Comment,
  openThread,
  pull,
  refusal,
  type Thread,
} from './github-thread';

/** Who a token speaks for; `read` is what the workflow of a fork gets. */
export interface Token extends Account {
  readonly access: 'read' | 'write';
}

export interface Setting {
  readonly tokens: Readonly<Record<string, Token>>;
  readonly comments?: readonly Comment[];
  readonly faults?: readonly Fault[];
  /** Called before anything is answered. */
  readonly onRequest?: () => void;
}

/** A request in the order of arrival; without a status if it was not answered. */
export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  status?: number;
}

export interface GitHub {
  readonly origin: string;
  /** Of the pull request, as they stand now. */
  readonly comments: readonly Comment[];
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

/** A GitHub of one pull request, on loopback. */
export async function startGitHub(setting: Setting): Promise<GitHub> {
  const requests: Logged[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const thread = openThread(origin, structuredClone([...(setting.comments ?? [])]));
  const serve = service(thread, setting, requests);
  server.on('request', (request, response) => {
    serve(request, response).catch((error: unknown) => {
      thread.violations.push(`the loopback GitHub failed: ${error}`);
      response.destroy();
    });
  });
  return { origin, requests, comments: thread.comments, violations: thread.violations };
}

const undisturbed: Mishap = {
  stores: true,
  ending: undefined,
  before: () => Promise.resolve(),
  after: () => Promise.resolve(),
};

function service(thread: Thread, { tokens, faults = [], onRequest }: Setting, requests: Logged[]) {
  const mishapOf = faultsOf(faults);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await readCall(request);
    onRequest?.();
    const { method, path, body } = call;
    const logged: Logged = { method, path, body };
    requests.push(logged);
    const { stores, ending, before, after } = mishapOf(call) ?? undisturbed;
    await before();
    const answer = stores ? answerTo(call, thread, tokens) : undefined;
    await after();
    end(response, ending ?? answer ?? 'reset', logged);
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

function end(response: ServerResponse, ending: Answer | 'hang' | 'reset', logged: Logged): void {
  if (ending === 'hang') return;
  if (ending === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers, body } = ending;
  logged.status = status;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
}

function answerTo(call: Call, thread: Thread, tokens: Setting['tokens']): Answer {
  const [, secret = ''] = /^(?:bearer|token) (.+)$/i.exec(call.headers.authorization ?? '') ?? [];
  const caller = Object.hasOwn(tokens, secret) ? tokens[secret] : undefined;
  if (caller === undefined) return refusal(401, 'Bad credentials');
  if (call.path === '/graphql') return answerViewer(call, caller, thread);
  if (caller.access === 'read' && call.method !== 'GET') {
    return refusal(403, 'Resource not accessible by integration');
  }
  // GitHub's links to further pages name the repository by its number.
  const path = call.path.replace(/^\/repositories\/1\//, `/repos/${pull.repository}/`);
  return thread.answer({ ...call, path }, caller);
}

function answerViewer({ method, body }: Call, { login }: Account, { violations }: Thread): Answer {
  const asked: { query?: unknown } = JSON.parse(body);
  const query = String(asked.query).replaceAll(/\s+/g, ' ').trim();
  if (method === 'POST' && /^(query (\w+ )?)?\{ ?viewer \{ ?login ?\} ?\}$/.test(query)) {
    return { status: 200, body: { data: { viewer: { login } } } };
  }
  violations.push(`${method} /graphql: ${query}`);
  return refusal(422, 'only viewer { login } is known here');
}
