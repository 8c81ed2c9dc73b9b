import { version } from '../base/version';
import type { SarifUpload } from '../github/code-scanning';
import { type PullRequest, repositoryOf } from '../github/event';
import { isCommitId } from '../repository/repository';
import type { PullOrder } from './publish';

type Environment = Readonly<Record<string, string | undefined>>;

/** Sends report.sarif to code scanning. What goes wrong is a warning. */
export async function sendSarif(
  { config, finished, access, output, redact }: Omit<PullOrder, 'pull'>,
  pull: PullRequest | undefined,
  judged: string | undefined,
  env: Environment,
): Promise<void> {
  const repository = repositoryOf(env);
  const commit = judged ?? env.GITHUB_SHA ?? '';
  const ref = refOf(commit, pull, env);
  if (repository === undefined || !isCommitId(commit) || ref === undefined) return;
  const [{ uploadSarif }, { renderSarif }] = await Promise.all([
    import('../github/code-scanning'),
    import('../report/sarif'),
  ]);
  const sarif = redact.text(renderSarif(finished.run, version, redact.key(config.key)));
  const upload: SarifUpload = { access, repository, commit, ref, sarif };
  const problem = await uploadSarif(upload);
  if (problem !== undefined) output.warning(problem);
}

/** What the runner checked out has the ref of the run; the head of a pull request has its own. */
function refOf(commit: string, pull: PullRequest | undefined, env: Environment): string | undefined {
  if (pull !== undefined && commit === pull.head) return `refs/pull/${pull.number}/head`;
  return env.GITHUB_REF;
}
