import { renderAlarms } from '../report/markdown/removed';
import { renderTrend } from '../report/trend';
import type { Standing } from '../standing';
import type { PullOrder } from './comment';
import type { FixPullRequest, keepFixPullRequest } from './fix-pull-request';
import type { Published } from './github';

/** Keeps the fix pull request, then the issue, which names it; gives their addresses. What goes wrong is a warning each. */
export async function keepStanding(
  order: Omit<PullOrder, 'pull'>,
  { repository, branch, commit }: Standing,
  now: number,
): Promise<Omit<Published, 'comment-url'>> {
  const { config, finished } = order;
  const common = { ...order, repository };
  const fix = config.fixPullRequest ? await keepFix({ ...common, base: { branch, commit } }) : {};
  if (config.trackingIssue === undefined)
    return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': '' };
  const { keepTrackingIssue } = await import('./tracking-issue');
  const { targets, history = [] } = finished.run;
  const [trend, proposed] = [renderTrend(history), fixText(fix)];
  const issue = await keepTrackingIssue({
    ...common,
    now,
    notes: {
      alarms: renderAlarms(targets),
      ...(proposed === undefined ? {} : { fix: proposed }),
      ...(trend === undefined ? {} : { trend }),
    },
  });
  return { 'fix-pull-request-url': fix.url ?? '', 'tracking-issue-url': issue };
}

async function keepFix(request: Parameters<typeof keepFixPullRequest>[0]): Promise<FixPullRequest> {
  const { keepFixPullRequest: keep } = await import('./fix-pull-request');
  return keep(request);
}

/** The address is GitHub's own answer; it becomes a link only where it looks like one of a pull request. What is said has no data in it. */
function fixText({ url, said }: FixPullRequest): string | undefined {
  if (url === undefined || !/^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/pull\/\d+$/.test(url)) return said;
  return `The fix is proposed as [a pull request](${url}).${said === undefined ? '' : ` ${said}`}`;
}
