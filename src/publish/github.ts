import type { PullRequest } from '../github/event';
import type { CommitId } from '../repository/repository';
import type { Standing } from '../standing';
import type { PullOrder } from './comment';

/** What a run is about, and when it began. */
export interface PublishOccasion {
  readonly pull: PullRequest | undefined;
  readonly standing: Standing | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The commit that is checked out, where git tells. */
  readonly judged: CommitId | undefined;
  readonly now: number;
}

/** Addresses of what a run has written on GitHub, by the names of the outputs; empty for what is not there. */
export type Published = Readonly<
  Record<'comment-url' | 'fix-pull-request-url' | 'tracking-issue-url', string>
>;

export const nothingPublished: Published = {
  'comment-url': '',
  'fix-pull-request-url': '',
  'tracking-issue-url': '',
};

/** Writes what GitHub is to show; gives the addresses of it. Nothing that fails here changes a verdict. */
export async function publishToGitHub(
  order: Omit<PullOrder, 'pull'>,
  { pull, standing, env, judged, now }: PublishOccasion,
): Promise<Published> {
  const { config } = order;
  if (config.sarifUpload) {
    const { sendSarif } = await import('./sarif');
    await sendSarif(order, pull, judged, env);
  }
  if (standing !== undefined && (config.fixPullRequest || config.trackingIssue !== undefined)) {
    const { keepStanding } = await import('./standing');
    return { ...nothingPublished, ...(await keepStanding(order, standing, now)) };
  }
  if (pull === undefined) return nothingPublished;
  if (config.reviewSuggestions) {
    const { writeReview } = await import('./review');
    await writeReview({ ...order, pull });
  }
  if (config.comment === 'never') return nothingPublished;
  const { writeComment } = await import('./comment');
  return { ...nothingPublished, 'comment-url': await writeComment({ ...order, pull }) };
}
