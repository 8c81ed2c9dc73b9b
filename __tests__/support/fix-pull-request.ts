import { expect } from '@jest/globals';
import * as events from './events';
import { actionsCheckout, type Files, type History, newHistory } from './git';
import type { GitHub, Setting } from './github';
import { mutationIn } from './github-faults';
import type { Pull } from './github-pulls';
import { canary, environment, github } from './pull-request';
import { background, type ShortRecord, writeLog } from './records';
import { allow, type Inputs, runInstances, runStep, type Step } from './repository';

/** A repository that is checked by schedule: commits, GitHub, and the calls that were seen. */
export interface Scheduled {
  readonly history: History;
  readonly gitHub: GitHub;
  /** A test that adds to it is a role that does more. */
  readonly records: ShortRecord[];
  readonly files: Files;
}

/** Long before everything that is looked at. */
const old = { date: '2026-03-01T00:00:00Z' };

/** A policy that grants three actions, of which one is used. */
export const committed: Files = {
  'policy.json': allow('ec2:RunInstances', 'ec2:StopInstances', 'ec2:MonitorInstances'),
};

export async function openScheduled(
  files: Files = committed,
  records: readonly ShortRecord[] = [runInstances],
  setting: Partial<Setting> = {},
): Promise<Scheduled> {
  const history = newHistory();
  history.commit(files, old);
  const gitHub = await github({ repository: { folder: history.folder }, pulls: [], ...setting });
  return { history, gitHub, records: [...records], files };
}

/** What one run did beside judging. */
export interface FixStep extends Step {
  /** Requests that write, in their order: "updateRefs 200", "POST pulls 201". */
  readonly written: readonly string[];
  /** What the log says of the fix pull request. */
  readonly said: readonly string[];
  readonly warnings: readonly string[];
}

/** What the step may ask for: nothing is deleted but a branch of its own, and nothing is asked of another repository. */
const allowed: readonly RegExp[] = [
  /^POST \/graphql$/,
  /^GET ~\/(?:pulls|compare\/[^/]+)$/,
  /^POST ~\/pulls$/,
  /^PATCH ~\/pulls\/\d+$/,
];

/** What is checked out, and what a step before does to it. */
export interface How {
  readonly commit?: string;
  readonly prepare?: (folder: string) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the action as a schedule does on main, or on an older commit of it, and keeps to what holds for every run. */
export async function runScheduled(
  { history, gitHub, records }: Scheduled,
  inputs: Inputs = {},
  { commit = history.sha('main'), prepare = () => undefined, env: more = {} }: How = {},
): Promise<FixStep> {
  const folder = actionsCheckout(history.folder, commit, 0);
  writeLog(folder, [...records, ...background]);
  prepare(folder);
  const before = gitHub.requests.length;
  const { event, payload, env } = events.schedule(commit);
  const given = { 'github-token': canary, 'fix-pull-request': 'true', ...inputs };
  const trigger = { event, payload: JSON.stringify(payload), env: { ...env, ...more } };
  const step = await runStep(folder, given, environment(gitHub, trigger));
  expect(gitHub.violations).toEqual([]);
  const asked = gitHub.requests.slice(before).map(({ method, path, status, body, error }) => {
    const line = `${method} ${path.replace('/repos/acme/platform', '~')}`;
    return { line, method, body, status: error ?? status, mutation: mutationIn(body) };
  });
  expect(asked.filter(({ line }) => !allowed.some((one) => one.test(line)))).toEqual([]);
  expect(updatesIn(asked.map(({ body }) => body)).filter((one) => !isCareful(one))).toEqual([]);
  expect([step.stderr, JSON.stringify(step.outputs).includes(canary)]).toEqual(['', false]);
  return {
    ...step,
    written: asked
      .filter(({ method, line, mutation }) => method !== 'GET' && (line !== 'POST /graphql' || mutation))
      .map(({ line, status, mutation }) => `${mutation ?? line.replace('~/', '')} ${status}`),
    said: step.stdout.split('\n').filter((line) => line.startsWith('Fix pull request')),
    warnings: step.stdout.split('\n').filter((line) => line.startsWith('::warning::')),
  };
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string;
}

function updatesIn(bodies: readonly string[]): RefUpdate[] {
  return bodies.flatMap((body) => (mutationIn(body) === 'updateRefs' ? refUpdates(body) : []));
}

function refUpdates(body: string): readonly RefUpdate[] {
  return JSON.parse(body).variables.input.refUpdates;
}

/** Only a branch of ours is written, and nothing is moved that is not where it was seen. */
function isCareful({ name, beforeOid }: RefUpdate): boolean {
  const [, beside] = /^refs\/heads\/iam-policy-drift\/fix(?:-[0-9a-f]{8})?(-next)?$/.exec(name) ?? [name];
  return beside === '-next' || (beside === undefined && beforeOid !== undefined);
}

/** What a whole update of branch and pull request asks for, in its order. */
export const moving = ['updateRefs 200', 'createCommitOnBranch 200', 'updateRefs 200'];
export const opening = [...moving, 'POST pulls 201'];

/** The branch of the usual inputs; of the usual config file it has no hash. */
export function branchOf({ gitHub }: Scheduled): string {
  const [pull] = gitHub.pulls;
  if (pull === undefined) throw new Error('no pull request');
  return pull.head.ref;
}

/** All branches, by name. */
export function branchesOf({ history }: Scheduled): string[] {
  return history.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
}

/** The pull requests, oldest first: "1 open", "2 closed". */
export function pullsOf({ gitHub }: Scheduled): string[] {
  return gitHub.pulls.map(({ number, state, merged }) => `${number} ${merged ? 'merged' : state}`);
}

export function lastPull({ gitHub }: Scheduled): Pull {
  const pull = gitHub.pulls.at(-1);
  if (pull === undefined) throw new Error('no pull request');
  return pull;
}

/** A person commits something to a branch, and GitHub knows. */
export function commitOn({ history, gitHub }: Scheduled, branch: string, files: Files): string {
  history.checkout(branch);
  const sha = history.commit(files, { date: '2026-11-22T09:00:00Z' });
  history.checkout('main');
  for (const one of gitHub.pulls) if (one.state === 'open' && one.head.ref === branch) one.head.sha = sha;
  return sha;
}

/** The actions that a policy file grants on a branch. */
export function grantedOn({ history }: Scheduled, branch: string, path = 'policy.json'): readonly string[] {
  const policy: { Statement: { Action: string | string[] }[] } = JSON.parse(
    history.git('show', `${branch}:${path}`),
  );
  return policy.Statement.flatMap(({ Action }) => Action);
}
