import { expect } from '@jest/globals';
import { schedule, triggerOf } from './events';
import type { GitHub, Logged } from './github';
import { canary, environment, pushed } from './pull-request';
import { type Inputs, runStep, type Step } from './repository';

/** The key of the usual inputs, as issues have it. */
export const issueMarker =
  '<!-- iam-policy-drift:v1 issue key=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole/app/payments-api%20policy.json -->';

/** What may be asked of issues, and nothing else. */
const allowed: readonly RegExp[] = [
  /^(?:GET|POST) (?:\/repos\/acme\/platform|\/repositories\/1)\/issues$/,
  /^PATCH \/repos\/acme\/platform\/issues\/\d+$/,
  /^POST \/repos\/acme\/platform\/issues\/\d+\/comments$/,
  /^POST \/graphql$/,
];

/** Runs the action by schedule on the default branch with a tracking issue, and keeps to what holds for every run. */
export async function runTracked(gitHub: GitHub, folder: string, inputs: Inputs = {}): Promise<Step> {
  const commits = pushed(gitHub, folder, 'schedule');
  const trigger = triggerOf(schedule(commits?.base ?? ''));
  // What a test writes into the policy is new to git, and not to be spared for that.
  const usual = { 'tracking-issue': 'true', 'new-grant-grace': '0d' };
  const given = { 'github-token': canary, ...usual, ...inputs };
  const step = await runStep(folder, given, environment(gitHub, trigger, commits));
  expect(gitHub.violations).toEqual([]);
  const line = ({ method, path }: Logged) => `${method} ${path}`;
  const strange = gitHub.requests.filter((one) => !allowed.some((known) => known.test(line(one))));
  expect(strange.map(line)).toEqual([]);
  const texts = gitHub.issues.flatMap(({ title, body }) => [title, body]);
  expect([step.stdout, step.summary, ...texts].filter((text) => text.includes(canary))).toEqual([]);
  expect(step.stderr).toBe('');
  return step;
}

/** The issues, oldest first: "21 open", "22 closed not_planned". */
export function issuesOf({ issues }: GitHub): string[] {
  return issues.map(({ number, state, state_reason }) => {
    return [number, state, ...(state === 'closed' && state_reason !== null ? [state_reason] : [])].join(' ');
  });
}
