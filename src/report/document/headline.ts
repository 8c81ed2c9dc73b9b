import { grouped } from '../../base/time';
import type { ChangeEffects } from '../../drift/effects';
import { wasRead } from '../../evidence/source-coverage';
import { isAddedByName, isAddedUnjudged, isAddedWide, type Which } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { exceeds, headlineParts, stageText } from '../words';
import { administratorText } from './change';
import { type Block, code, names, prose, strong, type Text, t } from './model';

/** "IAM drift in `payments-api`"; a pass says what it covers. */
export function headingText(target: JudgedTarget): Text {
  const { before, name, after } = headlineParts(target);
  const isFail = target.judgement.verdict === 'fail';
  return t`${before} ${code(name, 100)}${isFail ? '' : after}`;
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
    ...(admin.length === 0 ? [] : [admin]),
    ...(news.length === 0 ? [] : [news]),
    ...(!exceeded ? [] : [news.length === 0 ? [strong(`${limits}.`)] : [`Limits exceeded: ${limits}.`]]),
    ...(stage === undefined ? [] : [[prose(stage)]]),
    ...(problem === undefined ? changeTexts(target) : []),
    ...(problem === undefined && !target.coverages.some(wasRead) ? [nothingRead(target)] : []),
    ...(judgement.verdict !== 'pass' && !failsStep ? [['Reported only: this does not fail the check.']] : []),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/**
 * "Merging this breaks 2 permissions in use, adds 39 by a wildcard with no recorded use, and widens `kms:Decrypt`."; empty
 * where the change does nothing of it.
 */
function mergingText({ drift: { findings, effects }, change, stage }: JudgedTarget): Text {
  if (change === undefined || stage?.kind === 'removed-role') return [];
  const count = (which: Which) => findings.filter(which).length;
  const breaks = count(({ state, introduced }) => state === 'missing' && introduced === 'removed');
  const [wide, unjudged, named] = [count(isAddedWide), count(isAddedUnjudged), count(isAddedByName)];
  const adds = [
    ...(wide > 0 ? [`${grouped(wide)} by a wildcard with no recorded use`] : []),
    ...(unjudged > 0 ? [`${grouped(unjudged)} by a wildcard whose use is unknown`] : []),
    ...(named > 0 ? [`${grouped(named)} by name`] : []),
  ];
  const parts = [
    ...(breaks > 0 ? [`breaks ${plural(breaks, 'permission')} in use`] : []),
    ...(adds.length === 0 ? [] : [`adds ${enumerated(adds)}`]),
    ...effectParts(effects),
  ];
  if (parts.length === 0) return [];
  const opens = count((one) => one.introduced === 'added' && one.escalation !== undefined);
  const which = opens === 1 ? '1 of them allows' : `${grouped(opens)} of them allow`;
  return t`${strong(`Merging this ${enumerated(parts, ', and ')}.`)}${opens === 0 ? '' : ` ${which} privilege escalation.`}`;
}

/** "removes or weakens 1 Deny", "removes 5 permissions whose use is unknown" */
function effectParts({ loosened = [], removes = [], unclear = [] }: Partial<ChangeEffects> = {}): string[] {
  const denies = (count: number) => (count === 1 ? '1 Deny' : `${grouped(count)} Denies`);
  return [
    ...(loosened.length > 0 ? [`removes or weakens ${denies(loosened.length)}`] : []),
    ...(unclear.length > 0 ? [`adds ${denies(unclear.length)} that may stop calls in use`] : []),
    ...(removes.length > 0 ? [`removes ${plural(removes.length, 'permission')} whose use is unknown`] : []),
  ];
}

/** "a", "a and b", "a, b and c" */
function enumerated(parts: readonly string[], last = ' and '): string {
  const end = parts.at(-1) ?? '';
  return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')}${last}${end}`;
}

/** What the change does to the files, where that is less than it looks. */
function changeTexts({ change, comparedWith }: JudgedTarget): Text[] {
  const deleted = comparedWith?.deleted ?? [];
  if (deleted.length > 0)
    return [
      t`This pull request deletes ${names(deleted, 3)}. If a file was moved, change its path in the target. If the role is deleted too, remove the target.`,
    ];
  if (change === 'none') return [['Only order or layout changes: the granted actions are the same.']];
  if (change === 'same-actions')
    return [
      [
        'The granted actions are the same. Resources and Conditions change, and they are not compared: review them.',
      ],
    ];
  return [];
}

/** Where nothing was read nothing is claimed of use. */
function nothingRead({ policyFiles, drift }: JudgedTarget): Text {
  const verb = policyFiles.length === 1 ? 'grants' : 'grant';
  return t`No evidence was read. ${names(policyFiles, 3)} ${verb} ${plural(drift.counts.granted, 'action')} whose use is unknown.`;
}
