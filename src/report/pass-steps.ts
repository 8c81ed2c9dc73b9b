import type { ActionFinding, Reason } from '../drift/findings';
import type { ActionName } from '../policy/catalogue';
import type { Suggestion } from '../suggest/model';
import type { JudgedTarget } from './judged';
import { plural } from './lines';
import { type PassPlan, passPlan } from './pass-plan';
import { exceeds } from './words';

/** Writes a name of the policy, the config file or AWS: as code in Markdown, as it is in a terminal. */
type Named = (text: string) => string;

/** What makes a target pass, in words that the terminal and Markdown share. */
export interface PassSteps {
  /** "apply the suggested change; then restore `s3:GetObject`", without a point at the end. */
  readonly steps: string;
  /** Some of the actions that are to be decided, riskiest first. */
  readonly decide: readonly ActionName[];
  /** How many more there are. */
  readonly more: number;
}

/** The steps of a failing target, with at most so many of the actions that are to be decided. */
export function passSteps(
  target: JudgedTarget,
  suggestion: Suggestion | undefined,
  most: number,
  named: Named,
): PassSteps {
  const plan = passPlan(target, suggestion);
  const decide = plan.decide.slice(0, most).map(({ action }) => action);
  const more = plan.decide.length - decide.length;
  return { steps: stepsOf(plan, target, named).join('; then '), decide, more };
}

function stepsOf(plan: PassPlan, target: JudgedTarget, named: Named): string[] {
  const doubts = target.judgement.reasons.some((reason) => !exceeds(reason));
  const restore = plan.restore.slice(0, 10).map(named);
  const more =
    plan.restore.length > restore.length ? ` and ${plan.restore.length - restore.length} more` : '';
  return [
    ...administratorSteps(target, named),
    ...(plan.appliesSuggestion ? ['apply the suggested change'] : []),
    ...(restore.length === 0 ? [] : [`restore ${restore.join(', ')}${more}`]),
    ...(doubts ? [`fix the evidence, or set ${named('fail-on-inconclusive: false')}`] : []),
    ...(plan.decide.length === 0 ? [] : [decisionText(plan.decide, named)]),
  ];
}

/** What to do about administrator access that the change adds: it fails whatever the limits. */
export function administratorSteps({ drift, policyFiles }: JudgedTarget, named: Named): string[] {
  const added = drift.effects?.administrator;
  if (added === undefined || added.isAccepted) return [];
  const at = policyFiles.length > 1 ? named(`${added.file}:${added.line}`) : `line ${added.line}`;
  return [
    `name the actions that are needed in place of ${named(added.pattern)} (${at}), or accept ${named('*')} in the target with a reason and an end date`,
  ];
}

/** What is to be decided of some actions: each can be accepted as well. */
function decisionText(decide: readonly ActionFinding[], named: Named): string {
  const missing = decide.filter(({ state }) => state === 'missing').length;
  const granted = decide.length - missing;
  const ways = [
    ...(granted > 0 ? [`remove ${plural(granted, 'action')} from the policy`] : []),
    ...(missing > 0 ? [`grant ${plural(missing, 'missing action')} or stop the calls`] : []),
  ];
  const them = decide.length === 1 ? 'it' : 'them';
  return `${ways.join(', ')}, or accept ${them} with a reason and an end date in ${named('.github/iam-drift.yml')}`;
}

/** What an inconclusive target asks for, whichever it is. */
export function evidenceSteps(reasons: readonly Reason[], named: Named): string {
  const unread = reasons.some(({ code: reason }) => reason === 'policy-unreadable');
  const what = unread
    ? 'split the policy file that could not be read'
    : 'fix the gaps of the evidence listed above';
  return `${what}, or set ${named('fail-on-inconclusive: false')}`;
}

/** How to begin where there is too much to fix at once. */
export function beginSteps(target: JudgedTarget, named: Named): string {
  const services = 'drop the services never touched, then narrow the patterns of those in use';
  return [...administratorSteps(target, named), services].join('; then ');
}
