import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type EnvironmentOptions, environmentOf } from './aws-identity';
import type { Call } from './aws-request';
import type { Scenario } from './aws-scenario';
import { AwsService, type Ending, type Logged } from './aws-service';
import { goSilent } from './bundle';

export interface Aws {
  readonly origin: string;
  readonly requests: readonly Logged[];
  /** What was asked or answered against AWS's description. */
  readonly violations: readonly string[];
  /** Operations in the order in which they were asked for, as `iam:GetRole`. */
  asked(): string[];
  /** For a child process. */
  environment(options?: EnvironmentOptions): Record<string, string>;
}

const servers: Server[] = [];

/** For afterAll: closes what startAws opened. */
export function closeAws(): void {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

/** An AWS of one account, on loopback. */
export async function startAws(scenario: Scenario = {}): Promise<Aws> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const service = new AwsService(scenario, origin);
  server.on('request', (request, response) => {
    serve(service, request, response).catch((error: unknown) => {
      service.violations.push(`the loopback AWS failed: ${error}`);
      response.destroy();
    });
  });
  return {
    origin,
    requests: service.requests,
    violations: service.violations,
    asked: () => service.requests.map((one) => `${one.service}:${one.operation}`),
    environment: (options) => environmentOf(origin, options),
  };
}

async function serve(service: AwsService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const ending = service.answer(await readCall(request));
  if (ending === 'hang') await goSilent(request.socket);
  else end(response, ending);
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const [path = '', query] = (request.url ?? '').split('?');
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return {
    method: request.method ?? '',
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(parts).toString('utf8'),
  };
}

function end(response: ServerResponse, ending: Exclude<Ending, 'hang'>): void {
  if (ending === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { status, headers, body } = ending.http;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  if (ending.short === true) {
    const { 'content-length': _, ...rest } = headers;
    response.writeHead(status, rest).end(bytes.subarray(0, Math.floor(bytes.length / 2)));
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  if (ending.cut !== true) {
    response.end(bytes);
    return;
  }
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  response.write(half, () => response.socket?.destroy());
}
