import type { ActionFinding, Reason } from '../../drift/findings';
import type { Suggestion } from '../../suggest/model';
import { ofPolicies } from '../doubts';
import { showsByService } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { acceptEntries, type PassPlan, passPlan } from '../pass-plan';
import { exceeds } from '../words';
import { observedDays } from './evidence';
import {
  type Block,
  type Budget,
  code,
  joined,
  names,
  prose,
  type Section,
  strong,
  type Text,
  t,
} from './model';
import { changedFiles } from './suggestion';

/** What makes the target pass: what clears the limits that it exceeds, and nothing else. Nothing where it passes. */
export function nextSteps(target: JudgedTarget, suggestion: Suggestion, budget: Budget): Section[] {
  const { drift, judgement } = target;
  if (judgement.verdict === 'pass') return [];
  if (judgement.verdict === 'inconclusive') return target.failsStep ? [fixEvidence(judgement.reasons)] : [];
  if (showsByService(drift)) return [firstSteps(target, suggestion)];
  const plan = passPlan(target, suggestion);
  const shown = plan.decide.slice(0, budget.folded).map(({ action }) => action);
  const more = plan.decide.length - shown.length;
  const steps = joined(stepsOf(plan, target, budget), '; then ');
  const blocks: Block[] = [
    { kind: 'paragraph', text: t`${strong('To pass:')} ${steps}${shown.length === 0 ? '.' : ':'}` },
    ...(shown.length === 0
      ? []
      : [{ kind: 'fenced', language: 'yaml', text: acceptEntries(shown, target) } as const]),
    ...(more > 0
      ? [{ kind: 'paragraph', text: t`and ${plural(more, 'more action')} in ${budget.rest}.` } as const]
      : []),
  ];
  return [{ name: 'how to pass', priority: 82, blocks }];
}

function stepsOf(plan: PassPlan, target: JudgedTarget, budget: Budget): Text[] {
  const doubts = target.judgement.reasons.filter((reason) => !exceeds(reason));
  return [
    ...administratorSteps(target),
    ...(plan.appliesSuggestion ? [['apply the suggested change']] : []),
    ...(plan.restore.length === 0 ? [] : [t`restore ${names(plan.restore, budget.names)}`]),
    ...(doubts.length === 0 ? [] : [doubtSteps(doubts, 'fix the evidence')]),
    ...(plan.decide.length === 0 ? [] : [decisionText(plan.decide)]),
  ];
}

/** What to do about administrator access that the change adds: it fails whatever the limits are. */
function administratorSteps({ drift, policyFiles }: JudgedTarget): Text[] {
  const added = drift.effects?.administrator;
  if (added === undefined || added.isAccepted) return [];
  const { file, line, pattern } = added;
  const at = policyFiles.length > 1 ? code(`${file}:${line}`) : `line ${line}`;
  return [
    t`name the actions that are needed in place of ${code(pattern)} (${at}), or accept ${code('*')} in the target with a reason and an end date`,
  ];
}

/** What is to be decided of some actions: each can be accepted as well. */
function decisionText(decide: readonly ActionFinding[]): Text {
  const missing = decide.filter(({ state }) => state === 'missing').length;
  const granted = decide.length - missing;
  const ways = [
    ...(granted > 0 ? [`remove ${plural(granted, 'action')} from the policy`] : []),
    ...(missing > 0 ? [`grant ${plural(missing, 'missing action')} or stop the calls`] : []),
  ];
  const them = decide.length === 1 ? 'it' : 'them';
  return t`${ways.join(', ')}, or accept ${them} with a reason and an end date in ${code('.github/iam-drift.yml')}`;
}

/** What an inconclusive target asks for. */
export function fixEvidence(reasons: readonly Reason[] = []): Section {
  const text = t`${strong('To pass:')} ${doubtSteps(reasons, 'fix the gaps listed above')}.`;
  return { name: 'how to pass', priority: 82, blocks: [{ kind: 'paragraph', text }] };
}

/** `gaps` says what to do about those of the evidence. */
function doubtSteps(reasons: readonly Reason[], gaps: string): Text {
  const doubts = reasons.filter((reason) => !exceeds(reason));
  const has = (wanted: Reason['code']) => doubts.some((one) => one.code === wanted);
  const isThin = doubts.length === 0 || doubts.some((one) => !ofPolicies.has(one.code));
  const steps: Text[] = has('policy-unreadable')
    ? [['split the policy file that could not be read']]
    : [
        ...(isThin ? [[gaps]] : []),
        ...(has('policy-unknown')
          ? [t`set the unknown values in ${code('parameters')}, or in ${code('var-file')} for Terraform`]
          : []),
        ...(has('attached-policy-unread')
          ? [['give the run AWS credentials, so that it reads the attached policy']]
          : []),
      ];
  return t`${joined(steps, '; ')}, or set ${code('fail-on-inconclusive: false')}`;
}

/** How to begin where there is too much to fix at once. */
function firstSteps(target: JudgedTarget, suggestion: Suggestion): Section {
  const [first] = suggestion.unchanged.filter(({ file }) => target.policyFiles.includes(file));
  const but =
    changedFiles(target, suggestion).length > 0
      ? 'The suggested change does not edit one statement'
      : 'No change is suggested';
  const kept =
    first === undefined ? [] : t` ${but}: ${code(`${first.file}:${first.line}`)}, ${prose(first.reason)}.`;
  const services = ['remove the services never used, then narrow the patterns of those in use'];
  const steps = joined([...administratorSteps(target), services], '; then ');
  const text = t`${strong('To begin:')} ${steps}.${kept}`;
  return { name: 'how to begin', priority: 82, blocks: [{ kind: 'paragraph', text }] };
}

/** What no evidence of a limited time can show. */
export function warning(target: JudgedTarget): string {
  const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
  const recent = ages ? ', or granted only recently,' : '';
  return `A permission used less than once in ${plural(observedDays(target), 'day')} (a backup, a yearly job, an incident)${recent} can be reported as unused. Ask its owner before removing it.`;
}
