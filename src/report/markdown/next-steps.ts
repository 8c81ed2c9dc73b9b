import { clip } from '../../base/text';
import type { Reason } from '../../drift/findings';
import type { Suggestion } from '../../suggest/model';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { acceptEntries } from '../pass-plan';
import { beginSteps, evidenceSteps, passSteps } from '../pass-steps';
import { observedDays } from './introduction';
import type { Section, Space } from './section';
import { changedFiles } from './suggestion';
import { code, fenced, prose } from './syntax';

/** What makes the target pass; nothing where it passes. */
export function nextSteps(target: JudgedTarget, suggestion: Suggestion, { rows }: Space): Section[] {
  const { drift, judgement } = target;
  if (judgement.verdict === 'inconclusive') return [fixEvidence(judgement.reasons)];
  if (judgement.verdict === 'pass') return [];
  const { steps, decide, more } = passSteps(target, suggestion, rows, named);
  const parts = [
    `**To pass:** ${steps}${decide.length === 0 ? '.' : ':'}`,
    ...(decide.length === 0 ? [] : [fenced('yaml', acceptEntries(decide, target))]),
    ...(more > 0 ? [`… and ${plural(more, 'more action')}, all in report.md.`] : []),
    ...(drift.findings.some(({ state }) => state === 'over-granted') ? [warning(target)] : []),
  ];
  return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}

/** Texts of files and logs are printed as code only, and no longer than is readable. */
const named = (text: string) => code(clip(text, 200));

/** What an inconclusive target asks for, whichever it is. */
export function fixEvidence(reasons: readonly Reason[] = []): Section {
  return { name: 'how to pass', worth: 70, text: `**To pass:** ${evidenceSteps(reasons, named)}.` };
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
  const text = `**To begin:** ${beginSteps(target, named)}.${alone}\n${warning(target)}`;
  return [{ name: 'how to begin', worth: 70, text }];
}

/** What no evidence of a limited time can tell. */
export function warning(target: JudgedTarget): string {
  const ages = target.drift.notes.some(({ code: note }) => note === 'age-unknown');
  return `An action ${ages ? 'granted only recently, or ' : ''}used less than once in ${plural(observedDays(target), 'day')} (a backup, a yearly job, an incident)${ages ? ',' : ''} looks unused here. Ask its owner before removing it.`;
}
