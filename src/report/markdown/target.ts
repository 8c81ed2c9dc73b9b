import type { Suggestion } from '../../drift/suggest';
import { day, isoDay } from '../../drift/time';
import { grouped } from '../../drift/verdict';
import { isMessy } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { headlineParts } from '../words';
import { doubtSections, evidenceSections, noteSections, restDays } from './evidence';
import { leftOutSections, missingSections, overGrantedSections } from './findings';
import { fileLink, type Links } from './links';
import { messySections } from './messy';
import type { Section, Space } from './section';
import { suggestionSections } from './suggestion';
import { clip, code, fenced, prose } from './syntax';

const signs = { pass: '✅', fail: '❌', inconclusive: '❔' } as const;

/** All that is said of one target, in the order a reviewer needs it. */
export function targetSections(
  target: JudgedTarget,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
): Section[] {
  const begin: Section = {
    name: 'targets',
    worth: 'always',
    text: `${heading(target)}\n\n${introduction(target, links)}`,
  };
  if (isMessy(target.drift)) return [begin, ...messyTarget(target, suggestion, space)];
  return [
    begin,
    ...doubtSections(target, space),
    ...missingSections(target, space),
    ...overGrantedSections(target, space, links),
    ...suggestionSections(target, suggestion, space),
    ...leftOutSections(target.drift, space),
    ...noteSections(target, space),
    ...evidenceSections(target),
    ...nextSteps(target, suggestion),
  ];
}

/** Where the lines are few, what the run stands on is left to the report. */
function messyTarget(target: JudgedTarget, suggestion: Suggestion, space: Space): Section[] {
  const brief = space.messyLines !== undefined;
  return [
    ...doubtSections(target, space),
    ...missingSections(target, { ...space, rows: space.messyRows }),
    ...messySections(target.drift, space),
    ...(brief ? [] : [...suggestionSections(target, suggestion, space), ...noteSections(target, space)]),
    ...(brief ? [] : evidenceSections(target)),
    ...firstSteps(target, suggestion),
  ];
}

/** How to begin where there is too much to mend at once. */
function firstSteps(target: JudgedTarget, { leftAlone }: Suggestion): Section[] {
  if (target.judgement.verdict !== 'fail') return [];
  const whole = leftAlone.filter(({ file }) => target.policyFiles.includes(file));
  const [first] = whole;
  const alone =
    first === undefined
      ? ''
      : ` Not rewritten by the suggested change: ${code(clip(`${first.file}:${first.line}`, 200))}, ${prose(first.reason)}.`;
  const text = `**To begin:** drop the services never touched, then narrow the patterns of those in use.${alone}\n${warning(target)}`;
  return [{ name: 'how to begin', worth: 70, text }];
}

function warning(target: JudgedTarget): string {
  return `An action used less than once in ${plural(restDays(target), 'day')} (a backup, a yearly job, an incident) looks unused here. Ask its owner before removing it.`;
}

function heading(target: JudgedTarget): string {
  const { before, name, after } = headlineParts(target);
  return `### ${signs[target.judgement.verdict]} ${before} ${code(clip(name, 100))}${after}`;
}

function introduction(target: JudgedTarget, links: Links | undefined): string {
  const { policyFiles, drift, window, judgement, warnOnly } = target;
  const { granted, used, overGranted, cannotTell, accepted } = drift.counts;
  const files = policyFiles.slice(0, 3).map((path) => fileLink(path, links));
  const more = policyFiles.length > 3 ? ` and ${policyFiles.length - 3} more` : '';
  const when = `from ${isoDay(window.start)} to ${isoDay(window.end)} (${plural(restDays(target), 'day')}${accountOf(target)})`;
  const shares = [
    `${grouped(used)} used`,
    `**${grouped(overGranted)} not used**`,
    ...(cannotTell > 0 ? [`${grouped(cannotTell)} that the evidence cannot judge`] : []),
    ...(accepted > 0 ? [`${grouped(accepted)} accepted`] : []),
  ];
  const grants = policyFiles.length > 1 ? 'The files grant' : 'The file grants';
  const through = isMessy(drift) ? ` through ${plural(drift.patterns.length, 'pattern')}` : '';
  return [
    `Compared ${files.join(', ')}${more} with what ${whoOf(target)} did ${when}.`,
    `${grants} ${plural(granted, 'action')}${through}: ${shares.join(', ')}.`,
    ...(judgement.verdict === 'fail' && warnOnly ? [`Reported only: ${code('warn-only')} is on.`] : []),
  ].join('\n');
}

function whoOf({ principals }: JudgedTarget): string {
  const [first = ''] = principals;
  if (principals.length > 1) return plural(principals.length, 'principal');
  return first.includes(':user/') ? 'the user' : 'the role';
}

function accountOf({ principals }: JudgedTarget): string {
  const accounts = [...new Set(principals.map((arn) => arn.split(':')[4] ?? ''))];
  return accounts.length === 1 ? `, account ${code(accounts[0] ?? '')}` : '';
}

/** What a reader can do now; nothing where there is nothing to do. */
function nextSteps(target: JudgedTarget, suggestion: Suggestion): Section[] {
  const { drift, judgement, window } = target;
  if (judgement.verdict !== 'fail') return [];
  const unused = drift.findings.find(({ state }) => state === 'over-granted');
  const example = unused ?? drift.findings.find(({ state }) => state === 'missing');
  const expires = isoDay(window.end + 90 * day);
  const entry = `accept:\n  - { action: ${example?.action ?? ''}, reason: why it stays, expires: ${expires} }`;
  const accept = `accept an action with a reason and an end date in ${code('.github/iam-drift.yml')}:`;
  const parts = [
    `**To pass:** ${[...waysToPass(target, suggestion), accept].join('; or ')}`,
    fenced('yaml', entry),
    ...(unused === undefined ? [] : [warning(target)]),
  ];
  return [{ name: 'how to pass', worth: 70, text: parts.join('\n\n') }];
}

function waysToPass({ name, drift, policyFiles }: JudgedTarget, suggestion: Suggestion): string[] {
  const suggested = suggestion.files.some(({ path }) => policyFiles.includes(path));
  const missing = suggestion.leftToHuman.some(({ target }) => target === name);
  const steps = [
    ...(suggested ? ['apply the suggested change'] : []),
    ...(!suggested && drift.counts.overGranted > 0 ? ['remove what is not used'] : []),
    ...(missing ? ['grant what is still missing or stop the call'] : []),
  ];
  return steps.length === 0 ? [] : [steps.join(', then ')];
}
