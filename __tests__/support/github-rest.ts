import type { Token } from './github';
import { type Answer, type Call, forbidden, invalid, rejection, type Services } from './github-answers';
import { operationOf } from './github-description';

/** The rooms of GitHub that a token may be kept from, by the first part of an operation's name. */
const rooms = {
  repos: 'contents',
  git: 'contents',
  pulls: 'pulls',
  issues: undefined,
} as const;

/** Answers what GitHub's description knows and these services have; complains of everything against the description. */
export function openRest(services: Services, violations: string[]): (call: Call, caller: Token) => Answer {
  return (call, caller) => {
    const line = `${call.method} ${call.path}`;
    const operation = operationOf(call.method, call.path);
    const serve = operation && services[operation.id];
    if (operation === undefined || serve === undefined) {
      violations.push(`${line}: nothing that is asked for here`);
      return invalid;
    }
    if (/\b(?:raw|object|html|diff|patch)\b/.test(call.headers.accept ?? '')) {
      violations.push(`${line}: only JSON is answered here, not ${call.headers.accept}`);
      return rejection(415, 'Unsupported Media Type');
    }
    if (!isAllowed(operation.id, call.method, caller)) return forbidden;
    const wrong = operation.wrongRequest(call.query, call.body);
    violations.push(...wrong.map((message) => `${line}: ${message}`));
    if (wrong.length > 0) return invalid;
    const given = serve({ ...call, parameters: operation.parameters, caller });
    const odd = operation.wrongAnswer(given.status, given.body);
    violations.push(...odd.map((message) => `${line}, answered ${given.status}: ${message}`));
    return given;
  };
}

function isAllowed(operation: string, method: string, { access, scopes = {} }: Token): boolean {
  if (access === 'read' && method !== 'GET') return false;
  const [first = ''] = operation.split('/');
  const room = Object.entries(rooms).find(([name]) => name === first)?.[1];
  const scope = room === undefined ? true : (scopes[room] ?? true);
  return scope === true || (scope === 'read' && method === 'GET');
}
