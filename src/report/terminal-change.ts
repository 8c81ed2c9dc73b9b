import { grouped } from '../base/time';
import { type DenyEffect, unclearText } from '../drift/effects';
import { groupBy, isAddedUnjudged, overGrantedByPattern } from './groups';
import type { JudgedTarget } from './judged';
import { flow, type Line, line, plural, styled } from './lines';
import { section, shown } from './terminal-findings';

/** What the change adds by wildcards without evidence, and what it does that no count shows. */
export function effectLines(target: JudgedTarget, width: number): Line[] {
  return [
    ...newAcceptanceLines(target, width),
    ...unjudgedLines(target),
    ...denyLines(target),
    ...removesLines(target, width),
  ];
}

/** "adds administrator access: * on * grants 22,091 actions  policy.json:6" */
export function administratorLines({ drift }: JudgedTarget): Line[] {
  const added = drift.effects?.administrator;
  if (added === undefined) return [];
  const { pattern, resources, file, line: at, grants, isAccepted } = added;
  const what = `adds administrator access: ${pattern} on ${resources.join(', ')} grants ${plural(grants, 'action')}`;
  const accepted = isAccepted ? ', accepted' : '';
  return [line('  ', styled('bad', `${what}${accepted}`), styled('quiet', `  ${file}:${at}`))];
}

function newAcceptanceLines({ newAcceptances = [] }: JudgedTarget, width: number): Line[] {
  if (newAcceptances.length === 0) return [];
  return [
    ...section(`Accepted by this change (${grouped(newAcceptances.length)})`),
    ...shown(newAcceptances, ({ action, reason, expires, accepts }) => [
      line('  ', styled('warn', action), `  until ${expires}: ${reason}`),
      ...flow([accepts.length === 0 ? 'accepts nothing today' : someNames(accepts)], 6, width),
    ]),
  ];
}

function unjudgedLines({ drift }: JudgedTarget): Line[] {
  const groups = overGrantedByPattern(drift, isAddedUnjudged);
  if (groups.length === 0) return [];
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return [
    ...section(`Added by wildcards, use not known (${grouped(total)})`),
    ...shown(groups, ({ pattern, findings, file, line: at }) => [
      line(
        '  ',
        styled('warn', pattern),
        `  adds ${plural(findings.length, 'action')}`,
        styled('quiet', `  ${file}:${at}`),
      ),
    ]),
  ];
}

function denyLines({ drift }: JudgedTarget): Line[] {
  const { loosened = [], unclear = [] } = drift.effects ?? {};
  const widens = loosened.map((deny) => {
    const what = deny.kind === 'removed' ? 'Deny removed' : 'Deny changed, may stop less';
    return denyLine(`${what}${sidOf(deny)}: ${someNames(deny.actions)}`, `base ${deny.file}:${deny.line}`);
  });
  const open = unclear.map((deny) => {
    const text = `new Deny${sidOf(deny)} on ${someNames(deny.actions)} in use: ${unclearText[deny.why]}`;
    return denyLine(text, `${deny.file}:${deny.line}`);
  });
  return [
    ...(widens.length === 0 ? [] : [...section(`Widens (${grouped(widens.length)})`), ...widens]),
    ...(open.length === 0 ? [] : [...section(`Changed, not comparable (${grouped(open.length)})`), ...open]),
  ];
}

function denyLine(text: string, location: string): Line {
  return line('  ', styled('warn', text), styled('quiet', `  ${location}`));
}

function sidOf({ sid }: Pick<DenyEffect, 'sid'>): string {
  return sid === undefined ? '' : ` (Sid ${sid})`;
}

function someNames(actions: readonly string[]): string {
  const rest = actions.length > 8 ? ` and ${grouped(actions.length - 8)} more` : '';
  return `${actions.slice(0, 8).join(', ')}${rest}`;
}

function removesLines({ drift }: JudgedTarget, width: number): Line[] {
  const removes = drift.effects?.removes ?? [];
  if (removes.length === 0) return [];
  return [
    ...section(`Removes: undetermined (${grouped(removes.length)}). Ask the owner before merging`),
    ...shown([...groupBy(removes, ({ cause }) => cause.text)], ([text, members]) => [
      line(`  ${text}`),
      ...flow([someNames(members.map(({ action }) => action))], 6, width),
    ]),
  ];
}
