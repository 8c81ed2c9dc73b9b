import { type DenyEffect, unclearText } from '../../drift/effects';
import { groupBy } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import {
  type Budget,
  code,
  type Item,
  listOf,
  names,
  prose,
  type Section,
  strong,
  type Text,
  t,
} from './model';

/** What the change does that no count shows: Denies that stop less, Denies that may stop more, and removals. */
export function effectSections(target: JudgedTarget, budget: Budget): Section[] {
  return [
    ...accepts(target, budget),
    ...widens(target, budget),
    ...unclear(target, budget),
    ...removes(target, budget),
  ];
}

/** What the change itself takes out of the count. */
function accepts({ newAcceptances = [] }: JudgedTarget, budget: Budget): Section[] {
  const items = newAcceptances.map(({ action, reason, expires, accepts: actions }): Item => {
    const what =
      actions.length === 0
        ? 'no current finding'
        : t`${plural(actions.length, 'action')} (${names(actions, budget.names)})`;
    const why = t`${prose(expires, 20)}: ${prose(reason, 200)}`;
    return { sign: 'widens', text: t`${code(action)} accepts ${what} until ${why}` };
  });
  const list = { title: 'Accepted by this pull request', name: 'what is accepted', priority: 87 };
  return section({ ...list, items }, budget);
}

/** Denies that are gone or stop less. Their lines are those of the base: there is nothing to link to. */
function widens({ drift }: JudgedTarget, budget: Budget): Section[] {
  const items = (drift.effects?.loosened ?? []).map((deny): Item => {
    const what = deny.kind === 'removed' ? 'Deny removed' : 'Deny changed, may deny less';
    const was = code(`${deny.file}:${deny.line}`);
    return {
      sign: 'widens',
      text: t`${what}${sidOf(deny)}: ${names(deny.actions, budget.names)} (base: ${was})`,
    };
  });
  return section({ title: 'Widens', name: 'what is widened', priority: 86, items }, budget);
}

function unclear({ drift, policyFiles }: JudgedTarget, budget: Budget): Section[] {
  const items = (drift.effects?.unclear ?? []).map((deny): Item => {
    const at = {
      kind: 'location',
      file: deny.file,
      line: deny.line,
      hasMany: policyFiles.length > 1,
    } as const;
    const text = t`New Deny${sidOf(deny)} on ${names(deny.actions, budget.names)} in use: ${unclearText[deny.why]}. ${at}`;
    return { ...(deny.isDoubt ? { sign: 'doubt' } : {}), text };
  });
  const name = 'what could not be compared';
  return section({ title: 'Changed, not comparable', name, priority: 85, items }, budget);
}

function removes({ drift }: JudgedTarget, budget: Budget): Section[] {
  const all = drift.effects?.removes ?? [];
  const items = [...groupBy(all, ({ cause }) => cause.text)].map(([text, members]): Item => {
    const actions = members.map(({ action }) => action);
    return { text: t`${names(actions, budget.names)}: ${prose(text, 200)}. Ask the owner before merging.` };
  });
  const list = { title: 'Removes: undetermined', name: 'what is removed', priority: 83 };
  return section({ ...list, items, count: all.length }, budget);
}

interface EffectList {
  readonly title: string;
  readonly name: string;
  readonly priority: number;
  readonly items: readonly Item[];
  readonly count?: number;
}

function section(
  { title, name, priority, items, count = items.length }: EffectList,
  budget: Budget,
): Section[] {
  if (items.length === 0) return [];
  const blocks = [listOf(items, budget.items, budget)];
  return [{ name, priority, title: { level: 2, text: t`${title} (${count})` }, blocks }];
}

function sidOf({ sid }: Pick<DenyEffect, 'sid'>): Text {
  return sid === undefined ? [] : t` (Sid ${code(sid, 64)})`;
}

/** "**New role with administrator access:** `*` on `*` grants 22,091 actions. L6"; empty where none is added. */
export function administratorText({ drift, change, policyFiles }: JudgedTarget): Text {
  const added = drift.effects?.administrator;
  if (added === undefined) return [];
  const { pattern, resources, file, line, grants, isAccepted } = added;
  const title = change === 'new' ? 'New role with administrator access:' : 'Adds administrator access:';
  const at = { kind: 'location', file, line, hasMany: policyFiles.length > 1 } as const;
  const accepted = isAccepted ? ' It is accepted.' : '';
  return t`${strong(title)} ${code(pattern, 100)} on ${names(resources, 2)} grants ${plural(grants, 'action')}.${accepted} ${at}`;
}
