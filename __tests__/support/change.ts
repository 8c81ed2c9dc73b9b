import { readFileSync } from 'node:fs';
import * as events from './events';
import { actionsCheckout, type Files, type History, newHistory, type PullCommits } from './git';
import type { GitHub, Setting } from './github';
import { type Pull, pullOf } from './github-pulls';
import { github, runOnPull, type Trigger } from './pull-request';
import { background, type ShortRecord, writeLog, writeText } from './records';
import type { Inputs, Report, Step } from './repository';

/** A change to a repository, and the calls that were seen of the role. */
export interface Change {
  /** What stands on main, committed long before the window's end. */
  readonly base: Files;
  /** What the pull request's one commit does to it. */
  readonly head: Files;
  readonly records?: readonly ShortRecord[];
  /** What happens on main after the branch was made. */
  readonly meanwhile?: Files;
  /** Whose pull request it is; one of our own, by default. */
  readonly from?: typeof pullOf;
}

/** What a runner has before it: the commits, and GitHub. */
export interface OpenedChange {
  readonly history: History;
  readonly commits: PullCommits;
  readonly pull: Pull;
  readonly gitHub: GitHub;
  readonly records: readonly ShortRecord[];
}

/** Long before everything that is looked at. */
const old = { date: '2026-03-01T00:00:00Z' };

const known = new Map<string, Pick<OpenedChange, 'history' | 'commits'>>();

function commitChange(base: Files, head: Files, meanwhile: Files | undefined) {
  const history = newHistory();
  history.commit(base, old);
  history.branch('changes');
  history.commit(head, { date: '2026-11-20T09:00:00Z' });
  history.checkout('main');
  if (meanwhile !== undefined) history.commit(meanwhile, { date: '2026-11-20T10:00:00Z' });
  return { history, commits: history.pull(7, 'changes') };
}

/** Commits a change, and opens a pull request of it. */
export async function openChange(
  { base, head, records = [], meanwhile, from = pullOf }: Change,
  setting: Partial<Setting> = {},
): Promise<OpenedChange> {
  const key = JSON.stringify([base, head, meanwhile]);
  const made = known.get(key) ?? commitChange(base, head, meanwhile);
  known.set(key, made);
  const { commits } = made;
  const history = made.history.copy();
  const pull = from({ head: { sha: commits.head }, base: { sha: commits.base } });
  const gitHub = await github({ repository: { folder: history.folder }, pulls: [pull], ...setting });
  return { history, commits, pull, gitHub, records };
}

/** What is checked out, and how deep; the merge commit that GitHub made, and nothing before it, by default. */
export interface Checkout {
  readonly ref?: string;
  readonly depth?: number;
}

/** A checkout as actions/checkout makes it, with the logs beside it. */
export function workspaceOf(
  { history, records }: OpenedChange,
  { ref = 'refs/pull/7/merge', depth = 1 }: Checkout = {},
  files: Readonly<Record<string, string>> = {},
): string {
  const folder = actionsCheckout(history.folder, ref, depth);
  writeLog(folder, [...records, ...background]);
  for (const [name, text] of Object.entries(files)) writeText(folder, name, text);
  return folder;
}

/** Runs the action on the pull request. */
export function runOn(
  change: OpenedChange,
  folder: string,
  inputs: Inputs = {},
  more: Trigger = {},
): Promise<Step> {
  const { gitHub, pull, commits } = change;
  const event = events.pullRequest(pull, { merge: commits.merge });
  return runOnPull(gitHub, folder, events.triggerOf(event, { ...more, inputs }));
}

/** What report.json says of a run. */
export function reportOf({ outputs }: Step): Report {
  return JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
}
