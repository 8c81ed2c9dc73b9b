import type { Answer, Call } from './github-answers';

type Way = '502' | 'hang' | 'meet' | 'reset';

/** What a request is for: `comments` are those of the talk, `reviews` also the comments on lines. */
type Room =
  | `${'GET' | 'POST' | 'PATCH' | 'DELETE'} ${'comments' | 'reviews'}`
  | `GET ${'compare' | 'contents' | 'tree' | 'commits' | 'pull' | 'pulls' | 'files'}`
  | `${'GET' | 'POST'} issues`
  | 'PATCH issue'
  | 'GET ref'
  | 'POST pulls'
  | 'PATCH pull'
  | `POST ${'graphql' | 'updateRefs' | 'createCommitOnBranch'}`;

const rooms: readonly [name: string, path: RegExp][] = [
  ['graphql', /\/graphql$/],
  ['issues', /^issues$/],
  ['issue', /^issues\/\d+$/],
  ['comments', /^issues\//],
  ['compare', /^compare\//],
  ['contents', /^contents(?:\/|$)/],
  ['tree', /^git\/trees\//],
  ['ref', /^git\/ref\//],
  ['commits', /^commits$/],
  ['files', /^pulls\/\d+\/files$/],
  ['reviews', /^pulls\/(?:\d+\/(?:comments|reviews)|comments\/\d+)$/],
  ['pull', /^pulls\/\d+$/],
  ['pulls', /^pulls$/],
];

/**
 * What goes wrong, how often (for good, by default) and how: an answer of the test's own, a bad gateway, no answer, a
 * closed connection. `store-and-` does what was asked first. `meet` holds requests until `times` of them are there.
 */
export interface Fault {
  readonly on: Room | 'any request';
  readonly times?: number;
  readonly does: Way | `store-and-${Way}` | Answer;
}

/** What a request meets: whether it is done at all, and how it ends if not with its own answer. */
export interface Mishap {
  readonly stores: boolean;
  readonly ending: Answer | 'hang' | 'reset' | undefined;
  before(): Promise<void>;
  after(): Promise<void>;
}

const badGateway: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><body>Unicorn!</body></html>',
};

/** Gives each request the first fault that is due. */
export function faultsOf(faults: readonly Fault[]): (call: Call) => Mishap | undefined {
  const pending = faults.map((fault) => ({ fault, left: fault.times ?? Infinity, mishap: mishapOf(fault) }));
  return (call) => {
    const due = pending.find(({ fault, left }) => left > 0 && isOn(fault.on, call));
    if (due === undefined) return undefined;
    due.left -= 1;
    return due.mishap;
  };
}

function isOn(on: Fault['on'], { method, path, body }: Call): boolean {
  // Of GraphQL, only requests that read are called by their address.
  if (path === '/graphql' && on !== 'any request') return on === `POST ${mutationIn(body) ?? 'graphql'}`;
  const location = path.replace(/^\/(?:repos\/[^/]+|repositories)\/[^/]+\//, '');
  return on === 'any request' || on === `${method} ${rooms.find(([, room]) => room.test(location))?.[0]}`;
}

/** The name of a mutation of branches. */
export function mutationIn(body: string): string | undefined {
  return /\b(?:updateRefs|createCommitOnBranch)\b/.exec(body)?.[0];
}

function mishapOf({ does, times = 1 }: Fault): Mishap {
  const none = () => Promise.resolve();
  if (typeof does === 'object') return { stores: false, ending: does, before: none, after: none };
  const stores = does.startsWith('store-and-');
  if (does === 'meet') return { stores: true, ending: undefined, before: meeting(times), after: none };
  if (does === 'store-and-meet') return { stores, ending: undefined, before: none, after: meeting(times) };
  const ending = does.endsWith('502') ? badGateway : does.endsWith('hang') ? 'hang' : 'reset';
  return { stores, ending, before: none, after: none };
}

/** A promise that is kept when so many have asked for it. */
function meeting(size: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === size) for (const go of waiting) go();
    });
}
