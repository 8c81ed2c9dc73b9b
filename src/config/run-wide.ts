import { type Lookup, type Report, reader } from './lookup';
import * as values from './values';

/** What is of the whole run; most of it only the action does. */
export function parseRunWide(lookup: Lookup, report: Report) {
  const read = reader(lookup, report);
  const issue = {
    labels: read('issue-labels', values.list(values.text)) ?? [],
    assignees: read('issue-assignees', values.list(values.login)) ?? [],
  };
  return {
    reviewSuggestions: read('review-suggestions', values.boolean) ?? false,
    sarifUpload: read('sarif-upload', values.boolean) ?? false,
    redact: read('redact-account-ids', values.boolean) ?? false,
    comment: read('comment', values.oneOf('always', 'on-drift', 'never')) ?? ('on-drift' as const),
    preflight: read('preflight', values.boolean) ?? false,
    ...(read('tracking-issue', values.boolean) === true ? { trackingIssue: issue } : {}),
    fixPullRequest: read('fix-pull-request', values.boolean) ?? false,
    archiveRules: read('archive-rules', values.oneOf('off', 'plan', 'apply')) ?? ('off' as const),
  };
}
