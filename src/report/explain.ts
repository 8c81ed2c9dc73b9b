import { grouped } from '../base/time';
import type { ActionFacts, ActionInTarget } from '../drift/explain';
import type { AcceptedBy } from '../drift/findings';
import type { Tally, Use } from '../evidence/evidence';
import type { Denial, Grant } from '../policy/grants';
import { valuesOf } from '../policy/model';
import type { Cause } from '../reference/cause';
import { flow, type Line, line, plural, styled, wrap } from './lines';
import { shortTime } from './words';

/** What `explain` prints: the action in general, then each target. */
export function renderExplanation(
  facts: ActionFacts,
  targets: readonly ActionInTarget[],
  width: number,
): Line[] {
  const lines = [...factLines(facts, width), ...targets.flatMap((target) => targetLines(target, width))];
  return lines.flatMap((one) => wrap(one, width));
}

function factLines({ action, accessLevel, hidden, permissionless }: ActionFacts, width: number): Line[] {
  const shown =
    hidden === undefined
      ? row('CloudTrail', 'management events include every call', width)
      : [...row('CloudTrail', hidden.text, width), ...row('', `next step: ${hidden.reveal}`, width)];
  return [
    line(styled('strong', action)),
    ...row('Access level', accessLevel, width),
    ...shown,
    ...(permissionless ? row('', 'needs no permission: every principal can call it', width) : []),
  ];
}

function targetLines(target: ActionInTarget, width: number): Line[] {
  const { state, finding, granted, denied, sources, notes, use, gaps } = target;
  const reason = finding?.acceptedBy === undefined ? finding?.reason : acceptance(finding.acceptedBy);
  const why = reason === undefined ? '' : `: ${reason}`;
  return [
    line(''),
    line(styled('strong', target.target), '  ', styled(styleOf(state), `${state}${why}`)),
    ...(finding?.cause === undefined ? [] : row('Next step', finding.cause.reveal, width)),
    ...(granted.length === 0 ? row('Granted', 'not in the compared files', width) : []),
    ...granted.slice(0, locationLimit).flatMap((location) => row('Granted', locationText(location), width)),
    ...more(granted.length, width),
    ...denied.slice(0, locationLimit).flatMap((location) => row('Denied', denyText(location), width)),
    ...more(denied.length, width),
    ...useLines(use, width),
    ...(use === undefined ? absenceLines(sources, width) : row('Recorded by', use.sources.join(', '), width)),
    ...needLines(target, width),
    ...gaps.slice(0, locationLimit).flatMap((gap) => row('Evidence gap', gap, width)),
    ...notes.flatMap(({ message }) => row('Note', message, width)),
  ];
}

function acceptance({ reason, until }: AcceptedBy): string {
  return `${reason} (until ${until})`;
}

const locationLimit = 10;

function more(count: number, width: number): Line[] {
  return count > locationLimit ? row('', `and ${plural(count - locationLimit, 'more location')}`, width) : [];
}

function styleOf(state: ActionInTarget['state']): 'good' | 'bad' | 'warn' | 'plain' {
  if (state === 'used') return 'good';
  if (state === 'missing') return 'bad';
  return state === 'over-granted' ? 'warn' : 'plain';
}

function locationText({ at: { file, line: at, sid }, pattern, scope }: Grant): string {
  const { resources, condition } = scope;
  const on = `${resources.kind === 'all-but' ? 'all but ' : ''}${valuesOf(resources).join(', ')}`;
  const when = condition === undefined ? '' : ', with a Condition';
  return `${file}:${at} by ${pattern}${sidText(sid)} on ${on}${when}`;
}

function denyText({ at: { file, line: at, sid }, scope: { resources }, limit }: Denial): string {
  const why = { condition: ', with a Condition', 'not-resource': ', except for some resources' };
  const on = resources.kind === 'all-but' ? '' : ` on ${valuesOf(resources).join(', ')}`;
  return `${file}:${at}${sidText(sid)}${on}${limit === undefined ? '' : why[limit]}`;
}

function sidText(sid: string | undefined): string {
  return sid === undefined ? '' : ` (Sid ${sid})`;
}

function useLines(use: Use | undefined, width: number): Line[] {
  const seen = [
    ...tallyText('succeeded', use?.allowed),
    ...tallyText('denied', use?.denied),
    ...tallyText('attempted', use?.attempted),
  ];
  const on =
    use === undefined || use.resources.sample.length === 0 ? [] : [`on ${use.resources.sample.join(', ')}`];
  return [
    ...row('Used', seen.length === 0 ? 'never' : seen.join('; '), width),
    ...on.flatMap((text) => row('', text, width)),
  ];
}

function tallyText(what: string, tally: Tally | undefined): string[] {
  if (tally === undefined) return [];
  const times = tally.count === undefined ? '' : ` ${plural(tally.count, 'time')}`;
  const { first, last } = tally;
  const since = first === undefined || first === last ? '' : `, first ${shortTime(first)}`;
  return [`${what}${times}${since}${last === undefined ? '' : `, last ${shortTime(last)}`}`];
}

/** What each source of the run says of an action that none of them recorded. */
function absenceLines(sources: ActionInTarget['sources'], width: number): Line[] {
  const recording = sources.filter(({ blind }) => blind === undefined);
  const none = sources.length === 0 ? 'no source; there is no evidence' : 'no source of this run';
  return [
    ...(recording.length === 0 ? row('Recorded by', none, width) : []),
    ...sources.flatMap(({ source, blind }) => row(source, absenceText(blind), width)),
  ];
}

/** The actions in use that may need it. */
function needLines({ needs: { by, undoes, other }, use }: ActionInTarget, width: number): Line[] {
  const rest = by.length - locationLimit;
  const more = rest > 0 ? ` and ${grouped(rest)} more` : '';
  const lines = [
    ...(by.length === 0
      ? []
      : row('Needed by', `${by.slice(0, locationLimit).join(', ')}${more} (in use, may need it)`, width)),
    ...(undoes === undefined ? [] : row('Counterpart', `of ${undoes}, which is in use`, width)),
    ...(other === undefined ? [] : row('Needed by', other, width)),
  ];
  if (lines.length > 0 || use !== undefined) return lines;
  return row('Needed by', 'no action in use, as far as AWS documents it', width);
}

function absenceText(blind: Cause | undefined): string {
  return blind === undefined ? 'would have recorded a use' : `cannot prove it unused: ${blind.text}`;
}

const column = 18;

/** A name and a text beside it, wrapped under itself. */
function row(name: string, words: string, width: number): Line[] {
  const [first = [], ...rest] = flow(words.split(' '), column, width, ' ');
  const text = first.map(({ text: piece, style }) => styled(style, piece.trimStart()));
  return [line(styled('quiet', `  ${name}`.padEnd(column)), ...text), ...rest];
}
