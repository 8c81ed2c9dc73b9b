import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isRateLimited, statusOf } from './answers';
import type { GitHubAccess, RepositoryName } from './event';

/** One upload, waits included, in milliseconds. */
const patience = 60_000;

/** A SARIF report and the commit it is about. */
export interface SarifUpload {
  readonly access: GitHubAccess;
  readonly repository: RepositoryName;
  readonly commit: string;
  /** Such as `refs/pull/7/merge`. */
  readonly ref: string;
  readonly sarif: string;
}

/**
 * Sends a report to code scanning; gives what kept it from being taken. Never throws: an upload decides nothing.
 * Source: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
export async function uploadSarif(upload: SarifUpload): Promise<string | undefined> {
  const { access, repository, commit: commit_sha, ref } = upload;
  const { owner, repo } = repository;
  try {
    const sarif = (await promisify(gzip)(upload.sarif)).toString('base64');
    // It reads its addresses from the environment as soon as it is loaded, and throws where they are none.
    const { openRequests } = await import('./client');
    const { octokit, repeated } = openRequests(access, patience);
    await repeated((request) =>
      octokit.rest.codeScanning.uploadSarif({ owner, repo, commit_sha, ref, sarif, request }),
    );
    return undefined;
  } catch (error) {
    return `report.sarif was not taken by code scanning: ${reasonOf(error)}`;
  }
}

function reasonOf(error: unknown): string {
  const status = statusOf(error);
  if (isRateLimited(error)) return 'GitHub’s rate limit is exceeded';
  if (error instanceof TypeError) return 'GITHUB_API_URL is no address of GitHub’s';
  if (status === undefined) return 'GitHub did not answer in time';
  if (status === 403 || status === 404)
    return `github-token may not (${status}); give the job security-events: write, and see that code scanning is on. The token of a fork cannot`;
  return `GitHub answers with ${status}`;
}
