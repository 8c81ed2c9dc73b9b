import { pullRequest, triggerOf } from './events';
import { actionsCheckout, type Files, type History, newHistory, type PullCommits } from './git';
import type { GitHub, Setting } from './github';
import { type Pull, pullOf } from './github-pulls';
import { type ReviewComment, reviewComment } from './github-reviews';
import { bot, github, marker, runOnPull, type Trigger } from './pull-request';
import { background, type ShortRecord, writeLog } from './records';
import { runInstances, type Step } from './repository';

/** The first line of a comment on lines that is ours. */
export const reviewMarker = marker.replace(':v1 ', ':v1 suggestion ');

/** Statements that each have something in use and something that is not. */
export function statements(unused: readonly string[], sid = 'S'): string {
  const list = unused.map((action, index) => {
    const Action = ['ec2:RunInstances', action];
    return { Sid: `${sid}${index}`, Effect: 'Allow', Action, Resource: `arn:aws:ec2:*:*:*/${index}` };
  });
  return JSON.stringify({ Version: '2012-10-17', Statement: list }, null, 2);
}

interface Opened {
  readonly history: History;
  readonly commits: PullCommits;
}

const known = new Map<string, Opened>();

/** The repository of a pull request that changes a policy: made once, to copy. */
function opened(base: string, policy: string, more: Files): Opened {
  const key = JSON.stringify([base, policy, more]);
  const made = known.get(key) ?? open(base, policy, more);
  known.set(key, made);
  return made;
}

function open(base: string, policy: string, more: Files): Opened {
  const history = newHistory();
  history.commit({ 'policy.json': base, ...more }, { date: '2025-06-01T00:00:00Z' });
  history.branch('changes');
  history.commit({ 'policy.json': policy });
  return { history, commits: history.pull(7, 'changes') };
}

/** A pull request that lays out a policy of old anew: every line of it is a changed one. */
export class ReviewScene {
  readonly history: History;
  readonly one: Pull;
  #commits: PullCommits;

  constructor(policy: string, { base, more = {} }: { base?: string; more?: Files } = {}) {
    const made = opened(base ?? `${JSON.stringify(JSON.parse(policy))}\n`, policy, more);
    this.history = made.history.copy();
    this.#commits = made.commits;
    const { head, base: from } = this.#commits;
    this.one = pullOf({ head: { sha: head }, base: { sha: from } });
  }

  get head(): string {
    return this.#commits.head;
  }

  open(setting: Partial<Setting> = {}): Promise<GitHub> {
    return github({ repository: { folder: this.history.folder }, pulls: [this.one], ...setting });
  }

  /** A comment that is there already, on lines of the head. */
  comment(id: number, body: string, line: number, more: Partial<Parameters<typeof reviewComment>[3]> = {}) {
    return reviewComment(id, body, bot, { path: 'policy.json', line, commit: this.head, ...more });
  }

  /** Commits to the pull request; GitHub knows, and so does the next run. */
  push({ pulls }: Pick<GitHub, 'pulls'>, policy: string): void {
    this.history.checkout('changes');
    this.history.commit({ 'policy.json': policy });
    this.#commits = this.history.pull(7, 'changes');
    for (const one of [...pulls, this.one]) one.head.sha = this.#commits.head;
  }

  /** Commits to the base. */
  commitToBase(files: Files): void {
    this.history.checkout('main');
    this.history.commit(files);
    this.#commits = this.history.pull(7, 'changes');
    this.one.base.sha = this.#commits.base;
  }

  /** What actions/checkout leaves of the merge commit, beside the logs. */
  checkout(records: readonly ShortRecord[] = [runInstances]): string {
    const folder = actionsCheckout(this.history.folder, 'refs/pull/7/merge');
    writeLog(folder, [...records, ...background]);
    return folder;
  }

  /** The payload of the event. */
  get payload(): string {
    return JSON.stringify(pullRequest(this.one).payload);
  }

  /** Runs the action with suggestions and without a comment. */
  run(gh: GitHub, { inputs, ...more }: Trigger = {}, folder = this.checkout()): Promise<Step> {
    const given = { 'review-suggestions': 'true', comment: 'never', ...inputs };
    const event = pullRequest(this.one, { merge: this.#commits.merge });
    return runOnPull(gh, folder, triggerOf(event, { inputs: given, ...more }));
  }
}

/** Where comments stand: "7-9", or "9". */
export function locations({ reviewComments }: Pick<GitHub, 'reviewComments'>): string[] {
  return reviewComments.map(({ original_line: line, original_start_line: start }: ReviewComment) =>
    start === null ? `${line}` : `${start}-${line}`,
  );
}

/** The texts of the comments on lines, without our marker. */
export function said({ reviewComments }: Pick<GitHub, 'reviewComments'>): string[] {
  return reviewComments.map(({ body }) => body.replace(`${reviewMarker}\n`, ''));
}
