import { grouped } from '../../base/time';
import type { ActionFinding, FindingLocation } from '../../drift/findings';
import type { Tally, Use } from '../../evidence/evidence';
import { type AccessLevel, accessLevels } from '../../policy/catalogue';
import type { EscalationPath } from '../../reference/privilege-escalation';
import { blobAddress, type Links } from '../document/links';
import { boundsText } from '../escalation';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { callsOf, shortTime } from '../words';
import { shown } from './html';
import type { Row, TableData } from './table-data';
import type { UsedAction } from './used';

/** In the order of what to look at first. */
export const states = ['missing', 'over-granted', 'undetermined', 'accepted', 'used'] as const;

const risks = ['Privilege escalation', ...accessLevels] as const;

/** A row before its texts are numbered. */
interface Entry {
  readonly state: (typeof states)[number];
  readonly action: string;
  readonly accessLevel: AccessLevel;
  readonly escalation?: EscalationPath | undefined;
  readonly evidence: string;
  readonly location?: Pick<FindingLocation, 'file' | 'line'> | undefined;
  readonly details: readonly (readonly [name: string, text: string])[];
}

/**
 * Every finding of the targets and every used action, each once, in the order of the targets: findings first. `used` are
 * the facts of used actions by target; a target without them has their names alone.
 */
export function tableData(
  targets: readonly JudgedTarget[],
  used: ReadonlyMap<string, readonly UsedAction[]>,
  links: Links | undefined,
): TableData {
  const texts = new Map<string, number>();
  const addresses = new Map<number, string>();
  const indexOf = (text: string) => {
    const clean = shown(text);
    const index = texts.get(clean) ?? texts.size;
    texts.set(clean, index);
    return index;
  };
  const rows = targets.flatMap((target) => {
    const name = indexOf(target.name);
    const entries = [
      ...target.drift.findings.map((finding) => findingEntry(finding, target)),
      ...(used.get(target.name) ?? []).map(usedEntry),
    ];
    return entries.map((entry): Row => {
      const { state, action, accessLevel, escalation, evidence, location } = entry;
      const file = indexOf(location?.file ?? '');
      const address = location && blobAddress(location.file, links);
      if (address !== undefined) addresses.set(file, address);
      const details = [...entry.details, ...escalationDetails(escalation)].flat().map(indexOf);
      const risk = risks.indexOf(escalation === undefined ? accessLevel : 'Privilege escalation');
      const [action_, evidence_] = [indexOf(action), indexOf(evidence)];
      return [states.indexOf(state), risk, action_, name, evidence_, file, location?.line ?? 0, ...details];
    });
  });
  return { states, risks, texts: [...texts.keys()], addresses: [...addresses], rows };
}

function findingEntry(finding: ActionFinding, { window }: JudgedTarget): Entry {
  const { state, action, accessLevel, escalation, location, deniedAt } = finding;
  return {
    state,
    action,
    accessLevel,
    escalation,
    evidence: evidenceOf(finding),
    location: location ?? deniedAt,
    details: detailsOf(finding, shortTime(window.end)),
  };
}

/** One sentence: why the action is in its state. */
function evidenceOf(finding: ActionFinding): string {
  const { state, reason, cause, acceptedBy, location } = finding;
  if (state === 'missing') return [reason, ...callsOf(finding)].join(', ');
  if (acceptedBy !== undefined) {
    const absent = location === undefined ? 'not granted, ' : '';
    return `${absent}accepted until ${acceptedBy.until}: ${acceptedBy.reason}`;
  }
  return cause?.text ?? reason;
}

function detailsOf(finding: ActionFinding, end: string): Entry['details'] {
  const { cause, location, accessLevel, introduced, inBaseline, lastUsed, resources, deniedAt } = finding;
  const { provenBy = [], seenBy = [], acceptedBy, reason } = finding;
  const row = (name: string, text: string | undefined) =>
    text === undefined || text === '' ? [] : [[name, text] as const];
  return [
    ...row('Access level', accessLevel),
    ...row('Granted by', location?.pattern),
    ...row('Last call', lastUsed === undefined ? undefined : shortTime(lastUsed)),
    ...row('Next step', cause?.reveal),
    ...row('On', resourcesText(resources)),
    ...row('Recorded by', seenBy.join(', ')),
    ...row('A use would be recorded by', provenBy.join(', ')),
    ...row('Before acceptance', acceptedBy === undefined ? undefined : reason),
    ...row('Denied at', deniedAt && `${deniedAt.file}:${deniedAt.line}`),
    ...row('Change under review', introduced && changes[introduced]),
    ...row('Baseline', inBaseline && 'known drift, not counted'),
    ...row('Window', `ends ${end}`),
  ];
}

const changes: Readonly<Record<NonNullable<ActionFinding['introduced']>, string>> = {
  added: 'adds it',
  removed: 'removes it',
  existing: 'does not change it',
};

function usedEntry({ action, accessLevel, use, escalation, location }: UsedAction): Entry {
  return {
    state: 'used',
    action,
    accessLevel,
    escalation,
    evidence: useText(use),
    location,
    details: [
      ['Access level', accessLevel],
      ...(location === undefined ? [] : [['Granted by', location.pattern] as const]),
      ...(use === undefined ? [] : useDetails(use)),
    ],
  };
}

/** "12 calls, last 2026-11-21 16:04 UTC"; a source may record that an action was called, and no more. */
function useText(use: Use | undefined): string {
  const [calls, denied] = [use?.allowed, use?.denied];
  const parts = [
    ...tallyTexts(calls, 'call'),
    ...(calls === undefined ? tallyTexts(use?.attempted, 'attempt') : []),
    ...tallyTexts(denied, 'denied call'),
  ];
  return parts.length === 0 ? 'in use' : parts.join('; ');
}

function tallyTexts(tally: Tally | undefined, noun: string): string[] {
  if (tally === undefined) return [];
  const count = tally.count === undefined ? `${noun}s recorded` : plural(tally.count, noun);
  return [`${count}${tally.last === undefined ? '' : `, last ${shortTime(tally.last)}`}`];
}

function useDetails({ sources, resources }: Use): Entry['details'] {
  const on = resourcesText(resources.sample);
  return [['Recorded by', sources.join(', ')] as const, ...(on === '' ? [] : [['On', on] as const])];
}

/** So many resources are listed before they are counted. */
const resourceLimit = 5;

function resourcesText(resources: readonly string[]): string {
  const rest = resources.length - resourceLimit;
  const more = rest > 0 ? ` and ${grouped(rest)} more` : '';
  return `${resources.slice(0, resourceLimit).join(', ')}${more}`;
}

function escalationDetails(path: EscalationPath | undefined): Entry['details'] {
  if (path === undefined) return [];
  const { actions, gain } = path;
  return [['Privilege escalation', `${actions.join(' with ')} ${gain}${boundsText(path, (text) => text)}`]];
}
