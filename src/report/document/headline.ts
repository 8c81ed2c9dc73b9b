import { grouped } from '../../base/time';
import { wasRead } from '../../evidence/source-coverage';
import { isAdded } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { enumerated, exceeds, headlineParts, newsOf, stageText } from '../words';
import { administratorText } from './change';
import { type Block, code, joined, names, prose, strong, type Text, t } from './model';

/** "IAM drift in `payments-api`"; administrator access and what a pass covers are said here already. */
export function headingText(target: JudgedTarget): Text {
  const { before, name, after } = headlineParts(target);
  const { verdict, reasons } = target.judgement;
  const admin = reasons.find((reason) => reason.code === 'administrator-access');
  const news = admin === undefined ? '' : `: ${admin.message}`;
  return t`${before} ${code(name, 100)}${verdict === 'fail' ? news : after}`;
}

/** What stands below the heading: what merging does in bold, then the limits, then what explains the verdict. */
export function introduction(target: JudgedTarget): Block[] {
  const { judgement, failsStep, problem } = target;
  const limits = judgement.reasons
    .filter((reason) => exceeds(reason) && reason.code !== 'administrator-access')
    .map(({ message }) => message)
    .join(', ');
  const news = mergingText(target);
  const admin = administratorText(target);
  const exceeded = judgement.verdict === 'fail' && limits !== '';
  const stage = stageText(target);
  const texts: Text[] = [
    ...settingsText(target),
    ...(admin.length === 0 ? [] : [admin]),
    ...(news.length === 0 ? [] : [news]),
    ...(!exceeded ? [] : [news.length === 0 ? [strong(`${limits}.`)] : [`Limits exceeded: ${limits}.`]]),
    ...(stage === undefined ? [] : [[prose(stage)]]),
    ...(problem === undefined ? changeTexts(target) : []),
    ...(problem === undefined && stage === undefined && !target.coverages.some(wasRead)
      ? [nothingRead(target)]
      : []),
    ...(judgement.verdict !== 'pass' && !failsStep ? [['Reported only: this does not fail the check.']] : []),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** "Passes only because this pull request raises `max-over-granted` from 2 to 5." Empty where its settings decide nothing. */
function settingsText({ stricterAtBase, judgement, newAcceptances = [] }: JudgedTarget): Text[] {
  if (stricterAtBase === undefined) return [];
  const raised = stricterAtBase.loosened.map(({ name, from, to }): Text => {
    return t`${name === 'gate' ? 'changes' : 'raises'} ${code(name)} from ${from} to ${to}`;
  });
  const accepted = new Set(newAcceptances.flatMap(({ accepts }) => accepts)).size;
  const parts = [...raised, ...(accepted > 0 ? [[`accepts ${plural(accepted, 'action')}`]] : [])];
  const why = parts.length === 0 ? ['changes the settings it is checked with'] : joined(parts, ' and ');
  const what = judgement.verdict === 'pass' ? 'Passes' : 'Does not fail';
  return [[strong(...t`${what} only because this pull request ${why}.`)]];
}

/** "Merging this breaks 2 permissions in use, and adds 39 by a wildcard"; empty where the change does nothing of it. */
function mergingText(target: JudgedTarget): Text {
  const parts = newsOf(target);
  if (parts.length === 0) return [];
  const opens = target.drift.findings.filter((one) => isAdded(one) && one.escalation !== undefined).length;
  const which = opens === 1 ? '1 of them allows' : `${grouped(opens)} of them allow`;
  const also = opens === 0 ? '' : ` ${which} privilege escalation.`;
  return t`${strong(`Merging this ${enumerated(parts, ', and ')}.`)}${also}`;
}

/** What the change does to the files, where that is less than it looks. */
function changeTexts({ change, comparedWith }: JudgedTarget): Text[] {
  const deleted = comparedWith?.deleted ?? [];
  // A policy of a template goes without its file.
  if (deleted.length > 0 && deleted.every((one) => one.includes('#')))
    return [t`This pull request removes ${names(deleted, 3)}.`];
  if (deleted.length > 0)
    return [
      t`This pull request deletes ${names(deleted, 3)}. If a file was moved, change its path in the target. If the role is deleted too, remove the target.`,
    ];
  if (change === 'none') return [['What the policies grant does not change.']];
  if (change === 'same-actions')
    return [
      [
        'The known actions that it grants are the same. Resources, Conditions or unknown actions change, and they are not compared: review them.',
      ],
    ];
  return [];
}

/** Where nothing was read nothing is claimed of use. */
function nothingRead({ policyFiles, drift }: JudgedTarget): Text {
  const verb = policyFiles.length === 1 ? 'grants' : 'grant';
  return t`No evidence was read. ${names(policyFiles, 3)} ${verb} ${plural(drift.counts.granted, 'action')} whose use is unknown.`;
}
