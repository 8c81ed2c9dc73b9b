import type { Config } from '../config/config';
import { defaultConfigPath } from '../config/inputs';
import type { GitHubAccess, RepositoryName } from '../github/event';
import type { Redaction } from '../output/redact';
import type { Links } from '../report/document/links';
import type { Text } from '../report/document/model';
import type { FinishedRun } from '../run/write-report';
import { keysOf } from './keys';
import type { ActionOutput } from './output';

/** A judged run and the repository whose issue tells of it. */
interface TrackingRequest {
  readonly config: Config;
  readonly finished: Pick<FinishedRun, 'run'>;
  readonly access: GitHubAccess;
  readonly repository: RepositoryName;
  readonly links: Links | undefined;
  readonly output: ActionOutput;
  readonly redact: Redaction;
  /** When the run began. */
  readonly now: number;
  readonly notes?: TrackingNotes;
}

/** Parts of the issue that are made elsewhere; never a reason to edit it. */
interface TrackingNotes {
  /** Where the fix is proposed. */
  readonly fix?: Text;
  /** How the drift went so far. */
  readonly trend?: Text;
}

/** Keeps the tracking issue, where one is wanted; what goes wrong is a warning. Gives its address, empty for none. */
export async function keepTrackingIssue(request: TrackingRequest): Promise<string> {
  const { config, finished, access, repository, links, output, redact, now, notes = {} } = request;
  if (config.trackingIssue === undefined) return '';
  const [{ publishIssue }, { planIssue }] = await Promise.all([
    import('../github/tracking-issue'),
    import('../report/tracking-issue/plan'),
  ]);
  const { fix, trend } = notes;
  const acceptances = new Map(config.targets.map(({ name, acceptances: own }) => [name, own]));
  const content = { run: finished.run, acceptances, fix, trend, now, links, name: nameOf(config) };
  const published = await publishIssue({
    access,
    repository,
    keys: keysOf(config),
    ...config.trackingIssue,
    plan: (found) => planIssue({ ...content, hide: redact.text }, found),
  });
  for (const problem of published.problems) output.warning(problem);
  return published.url ?? '';
}

/** What the issue is called beside others; the usual one needs no name, and a key made of ARNs is none. */
function nameOf({ key, targets: [first] }: Config): string | undefined {
  if (key === defaultConfigPath) return undefined;
  return key.startsWith('arn:') ? first?.name : key;
}
