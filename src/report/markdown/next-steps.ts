import { clip } from '../../base/text';
import type { ActionFinding, Reason } from '../../drift/findings';
import type { Suggestion } from '../../suggest/model';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { acceptEntries, type PassPlan, passPlan } from '../pass-plan';
import { exceeds } from '../words';
import { observedDays } from './introduction';
import type { Section, Space } from './section';
import { changedFiles } from './suggestion';
import { code, fenced, prose } from './syntax';

/** What makes the target pass; nothing where it passes. */
export function nextSteps(target: JudgedTarget, suggestion: Suggestion, { rows }: Space): Section[] {
  const { drift, judgement } = target;
  if (judgement.verdict === 'inconclusive') return [fixEvidence(judgement.reasons)];
  if (judgement.verdict === 'pass') return [];
  const plan = passPlan(target, suggestion);
  const shown = plan.decide.slice(0, rows).map(({ action }) => action);
  const more = plan.decide.length - shown.length;
  const parts = [
    `**To pass:** ${stepsOf(plan, target).join('; then ')}${plan.decide.length === 0 ? '.' : ':'}`,
    ...(shown.length === 0 ? [] : [fenced('yaml', acceptEntries(shown, target))]),
    ...(more > 0 ? [`… and ${plural(more, 'more action')}, all in report.md.`] : []),
    ...(drift.findings.some(({ state }) => state === 'over-granted') ? [warning(target)] : []),
  ];
  return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}

function stepsOf(plan: PassPlan, { judgement }: JudgedTarget): string[] {
  const doubts = judgement.reasons.some((reason) => !exceeds(reason));
  const restore = plan.restore.slice(0, 10).map((action) => code(action));
  const more =
    plan.restore.length > restore.length ? ` and ${plan.restore.length - restore.length} more` : '';
  return [
    ...(plan.appliesSuggestion ? ['apply the suggested change'] : []),
    ...(restore.length === 0 ? [] : [`restore ${restore.join(', ')}${more}`]),
    ...(doubts ? [`fix the evidence, or set ${code('fail-on-inconclusive: false')}`] : []),
    ...(plan.decide.length === 0 ? [] : [decisionText(plan.decide)]),
  ];
}

/** What is to be decided of some actions: each can be accepted as well. */
function decisionText(decide: readonly ActionFinding[]): string {
  const missing = decide.filter(({ state }) => state === 'missing').length;
  const granted = decide.length - missing;
  const ways = [
    ...(granted > 0 ? [`remove ${plural(granted, 'action')} from the policy`] : []),
    ...(missing > 0 ? [`grant ${plural(missing, 'missing action')} or stop the calls`] : []),
  ];
  const them = decide.length === 1 ? 'it' : 'them';
  return `${ways.join(', ')}, or accept ${them} with a reason and an end date in ${code('.github/iam-drift.yml')}`;
}

/** What an inconclusive target asks for, whichever it is. */
export function fixEvidence(reasons: readonly Reason[] = []): Section {
  const unread = reasons.some(({ code: reason }) => reason === 'policy-unreadable');
  const what = unread
    ? 'split the policy file that could not be read'
    : 'fix the gaps of the evidence listed above';
  const text = `**To pass:** ${what}, or set ${code('fail-on-inconclusive: false')}.`;
  return { name: 'how to pass', worth: 70, text };
}

/** How to begin where there is too much to fix at once. */
export function firstSteps(target: JudgedTarget, suggestion: Suggestion): Section[] {
  if (target.judgement.verdict === 'inconclusive') return [fixEvidence(target.judgement.reasons)];
  if (target.judgement.verdict === 'pass') return [];
  const [first] = suggestion.unchanged.filter(({ file }) => target.policyFiles.includes(file));
  const suggested = changedFiles(target, suggestion).length > 0;
  const location = code(clip(`${first?.file}:${first?.line}`, 200));
  const but = suggested ? 'The suggested change leaves one statement alone' : 'No change is suggested';
  const alone = first === undefined ? '' : ` ${but}: ${location}, ${prose(first.reason)}.`;
  const text = `**To begin:** drop the services never touched, then narrow the patterns of those in use.${alone}\n${warning(target)}`;
  return [{ name: 'how to begin', worth: 70, text }];
}

/** What no evidence of a limited time can tell. */
export function warning(target: JudgedTarget): string {
  const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
  return `An action ${ages ? 'granted only recently, or ' : ''}used less than once in ${plural(observedDays(target), 'day')} (a backup, a yearly job, an incident)${ages ? ',' : ''} looks unused here. Ask its owner before removing it.`;
}
