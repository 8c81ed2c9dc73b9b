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
  readonly target: string;
  /** The change under review takes it away, and it is in use. */
  readonly breaks?: true;
  readonly accessLevel: AccessLevel;
  readonly escalation?: EscalationPath | undefined;
  readonly evidence: string;
  readonly location?: Pick<FindingLocation, 'file' | 'line'> | undefined;
  readonly details: readonly (readonly [name: string, text: string])[];
}

/**
 * Every finding of the targets and every used action, each once: first what to look at first, whatever its target. `used`
 * are the facts of used actions by target.
 */
export function tableData(
  targets: readonly JudgedTarget[],
  used: ReadonlyMap<string, readonly UsedAction[]>,
  links: Links | undefined,
): TableData {
  const entries = targets.flatMap((target) => [
    ...target.drift.findings.map((finding) => findingEntry(finding, target.name)),
    ...(used.get(target.name) ?? []).map((one) => usedEntry(one, target.name)),
  ]);
  const texts = new Map<string, number>();
  const addresses = new Map<number, string>();
  const indexOf = (text: string) => {
    const clean = shown(text);
    const index = texts.get(clean) ?? texts.size;
    texts.set(clean, index);
    return index;
  };
  const rows = entries.sort(byUrgency).map((entry): Row => {
    const { state, action, target, evidence, location, details } = entry;
    const file = indexOf(location?.file ?? '');
    const address = location && blobAddress(location.file, links);
    if (address !== undefined) addresses.set(file, address);
    const head = [action, target, evidence].map(indexOf);
    const [actionAt = 0, targetAt = 0, evidenceAt = 0] = head;
    const pairs = [...details, ...escalationDetails(entry.escalation)].flat().map(indexOf);
    const line = location?.line ?? 0;
    return [states.indexOf(state), riskOf(entry), actionAt, targetAt, evidenceAt, file, line, ...pairs];
  });
  return { states, risks, texts: [...texts.keys()], addresses: [...addresses], rows };
}

function riskOf({ escalation, accessLevel }: Entry): number {
  return risks.indexOf(escalation === undefined ? accessLevel : 'Privilege escalation');
}

/** By state, what merging breaks first, then by risk; equal ones stay in the order of the report. */
function byUrgency(a: Entry, b: Entry): number {
  const state = states.indexOf(a.state) - states.indexOf(b.state);
  return state || Number(b.breaks === true) - Number(a.breaks === true) || riskOf(a) - riskOf(b);
}

function findingEntry(finding: ActionFinding, target: string): Entry {
  const { state, action, accessLevel, escalation, location, deniedAt, introduced } = finding;
  return {
    state,
    action,
    target,
    ...(state === 'missing' && introduced === 'removed' ? { breaks: true } : {}),
    accessLevel,
    escalation,
    evidence: evidenceOf(finding),
    location: location ?? deniedAt,
    details: detailsOf(finding),
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

function detailsOf(finding: ActionFinding): Entry['details'] {
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
  ];
}

const changes: Readonly<Record<NonNullable<ActionFinding['introduced']>, string>> = {
  added: 'adds it',
  removed: 'removes it',
  existing: 'does not change it',
};

function usedEntry(one: UsedAction, target: string): Entry {
  const { action, accessLevel, use, escalation, location } = one;
  return {
    state: 'used',
    action,
    target,
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
