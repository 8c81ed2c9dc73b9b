import type { Config } from '../config/config';
import { counts } from '../drift/limits';
import type { PullRequest } from '../github/event';
import type { ActionOutput } from '../output/action';
import type { Redaction } from '../output/redact';
import { isAddedByName } from '../report/groups';
import type { JudgedRun, JudgedTarget } from '../report/judged';
import type { Links } from '../report/markdown/links';
import type { FinishedRun } from '../run';
import { keysOf } from './keys';

/** A judged pull request and what it is written to with. */
export interface PullOrder {
  readonly config: Config;
  readonly finished: FinishedRun;
  readonly pull: PullRequest;
  readonly token: string;
  readonly links: Links | undefined;
  readonly output: ActionOutput;
  readonly redact: Redaction;
}

/** Keeps the pull request comment; what goes wrong is a warning. Gives its address, empty where there is none. */
export async function writeComment(order: PullOrder): Promise<string> {
  const { config, finished, pull, token, links, output, redact } = order;
  const { run } = finished;
  const [{ publishComment }, { renderComment }] = await Promise.all([
    import('../github/publish-comment'),
    import('../report/comment'),
  ]);
  const published = await publishComment({
    token,
    pull,
    keys: keysOf(config),
    text: redact.text(renderComment(run, await finished.suggestion(), links)),
    onlyUpdate: config.comment === 'on-drift' && !isWorthSaying(run),
  });
  if (published.problem !== undefined) output.warning(published.problem);
  return published.url ?? '';
}

/** Drift and thin evidence, and what asks a reviewer for a look although it counts towards nothing. */
function isWorthSaying({ verdict, targets, goalposts = [] }: JudgedRun): boolean {
  return verdict !== 'pass' || goalposts.length > 0 || targets.some(hasDrift) || targets.some(addsByName);
}

/** Drift that counts, within the limits or beyond: neither known nor, where only new drift counts, an old one. */
function hasDrift({ drift: { findings }, limits }: JudgedTarget): boolean {
  return findings.some(
    (finding) => (finding.state === 'over-granted' || finding.state === 'missing') && counts(finding, limits),
  );
}

function addsByName({ drift: { findings } }: JudgedTarget): boolean {
  return findings.some(isAddedByName);
}
