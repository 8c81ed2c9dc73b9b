import { clip } from '../../base/text';
import { day, isoDay } from '../../base/time';
import type { Suggestion } from '../../suggest/model';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { observedDays } from './introduction';
import type { Section } from './section';
import { changedFiles } from './suggestion';
import { code, fenced, prose } from './syntax';

/** What a reader can do now; nothing where there is nothing to do. */
export function nextSteps(target: JudgedTarget, suggestion: Suggestion): Section[] {
  const { drift, judgement } = target;
  if (judgement.verdict === 'inconclusive') return [fixEvidence()];
  if (judgement.verdict === 'pass') return [];
  const unused = drift.findings.findLast(({ state }) => state === 'over-granted');
  const example = unused ?? drift.findings.findLast(({ state }) => state === 'missing');
  const accept = `accept an action with a reason and an end date in ${code('.github/iam-drift.yml')}:`;
  const parts = [
    `**To pass:** ${[...waysToPass(target, suggestion), accept].join('; or ')}`,
    fenced('yaml', acceptEntry(example?.action ?? '', target)),
    ...(unused === undefined ? [] : [warning(target)]),
  ];
  return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}

/** The least risky action serves as the example: the riskiest should not be accepted by copying. */
export function acceptEntry(action: string, { window }: JudgedTarget): string {
  return `accept:\n  - { action: ${action}, reason: why it stays, expires: ${isoDay(window.end + 90 * day)} }`;
}

/** What an inconclusive target asks for, whichever it is. */
export function fixEvidence(): Section {
  const text = `**To pass:** mend the evidence where it says above, or let thin evidence pass with ${code('fail-on-inconclusive: false')}.`;
  return { name: 'how to pass', worth: 70, text };
}

function waysToPass(target: JudgedTarget, suggestion: Suggestion): string[] {
  const suggested = changedFiles(target, suggestion).length > 0;
  const missing = suggestion.needsDecision.some((one) => one.target === target.name);
  const broken = target.drift.findings.some(({ introduced }) => introduced === 'removed');
  const steps = [
    ...(broken ? ['take back what this pull request removes and is in use'] : []),
    ...(suggested ? ['apply the suggested change'] : []),
    ...(!suggested && target.drift.counts.overGranted > 0 ? ['remove what is not used'] : []),
    ...(missing ? ['grant what is still missing or stop the call'] : []),
  ];
  return steps.length === 0 ? [] : [steps.join(', then ')];
}

/** How to begin where there is too much to fix at once. */
export function firstSteps(target: JudgedTarget, suggestion: Suggestion): Section[] {
  if (target.judgement.verdict === 'inconclusive') return [fixEvidence()];
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
