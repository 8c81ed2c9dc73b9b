import type { NewStatement, PolicyEdit, StatementEdit } from '../../../edits';
import { type Policy, policyKey } from '../../../model';
import {
  appendItems,
  applySplices,
  type Inserted,
  type Replacement,
  readableItems,
  replaceItems,
  type Splice,
} from '../../json/splice';
import { writtenStatement } from '../../json/write';
import type { TemplateText } from '../text';
import { blockItems, lineSplices } from './block-list';
import { flowSplices } from './flow-list';
import { blockStatement, flowStatement } from './new-statement';
import { type PlacedList, Places, type StatementPlace } from './places';
import { listQuoting, scalar } from './scalars';
import { lineBreak, lineEnd, lineStart } from './text-lines';

/**
 * Writes edits of policies into a template. Everything between the places that change keeps its bytes; comments go and
 * stay with what they are beside. What cannot be placed is not written: reading again tells.
 */
export function writeTemplate(
  template: TemplateText,
  policies: readonly Policy[],
  edits: readonly PolicyEdit[],
): string {
  const places = new Places(template);
  const isClosed = /[\r\n]$/.test(template.text);
  const end = isClosed ? '' : lineBreak(template.text);
  const text = template.text + end;
  const splices = policies.flatMap((policy) => {
    const own = edits.filter((edit) => policyKey(edit.policy) === policyKey(policy.id));
    return own.length === 0 ? [] : policySplices(text, policy, own, places);
  });
  const written = applySplices(text, splices);
  return written.endsWith(end) ? written.slice(0, written.length - end.length) : written;
}

function policySplices(
  text: string,
  policy: Policy,
  edits: readonly PolicyEdit[],
  places: Places,
): readonly Splice[] {
  const found = policy.statements.map((statement) => places.statementOf(policy, statement));
  const changed = edits.filter((edit) => edit.kind !== 'add-statement');
  const added = edits.flatMap((edit) => (edit.kind === 'add-statement' ? [edit.statement] : []));
  const inside = changed.flatMap((edit) => {
    const place = found[edit.statement];
    return typeof place === 'object' ? actionSplices(text, place, edit) : [];
  });
  const gone = changed.flatMap((edit) => {
    const place = edit.kind === 'remove-statement' ? found[edit.statement] : undefined;
    return typeof place === 'object' ? [place] : [];
  });
  const [last] = found.flatMap((place) => (typeof place === 'object' ? [place] : [])).slice(-1);
  return last === undefined ? inside : [...inside, ...listSplices(text, last, gone, added)];
}

/** What changes among the actions of a statement. */
function actionSplices(text: string, place: StatementPlace, edit: StatementEdit): readonly Splice[] {
  if (edit.kind === 'remove-statement') return [];
  const { actions, indexes } = place;
  const written = (index: number) => (value: string) => scalar(value, listQuoting(text, actions, index));
  const replacements = actions.items.map((): Replacement => 'keep');
  indexes.forEach((at, index) => {
    const item = edit.items[index] ?? 'keep';
    replacements[at] = item === 'keep' ? item : item.map(written(at));
  });
  const end = (indexes.at(-1) ?? -1) + 1;
  const inserted = (edit.inserted ?? []).map(({ before, items }): Inserted => {
    const at = indexes[before] ?? end;
    return { before: at, items: items.map(written(Math.max(0, at - 1))) };
  });
  if (actions.form === 'one' && actions.style !== 'json')
    return singleSplices(text, place, replacements[0] ?? 'keep', inserted);
  return splicesOf(text, actions, replacements, inserted);
}

function splicesOf(
  text: string,
  list: PlacedList,
  replacements: readonly Replacement[],
  inserted: readonly Inserted[],
): readonly Splice[] {
  if (list.style === 'block') return lineSplices(text, blockItems(text, list) ?? [], replacements, inserted);
  if (list.style === 'flow') return flowSplices(text, list, replacements, inserted);
  const at = { form: list.form, ...list.span };
  return readableItems(text, at, replaceItems(text, at, list.items, replacements, inserted));
}

/** One action that stands without a list: another one, or a list of them in the style of the statement. */
function singleSplices(
  text: string,
  { actions: { span } }: StatementPlace,
  replacement: Replacement,
  inserted: readonly Inserted[],
): readonly Splice[] {
  const own = replacement === 'keep' ? [text.slice(span.start, span.end)] : replacement;
  const at = (index: number) => inserted.filter(({ before }) => before === index).flatMap((one) => one.items);
  const all = [...at(0), ...own, ...at(1)];
  if (all.length === 1) return [{ ...span, text: all.join('') }];
  const from = lineStart(text, span.start);
  const line = text.slice(from, span.start);
  const key = /^([ \t-]*)(?:["']?)(?:Not)?Action(?:["']?):/.exec(line);
  const isAlone = key !== null && /^[ \t]+$/.test(line.slice(key[0].length));
  if (!isAlone) return [{ ...span, text: `[${all.join(', ')}]` }];
  const newLine = lineBreak(text);
  const lead = newLine + (key[1] ?? '').replaceAll('-', ' ') + usualStep(text);
  const end = lineEnd(text, span.end);
  return [
    { start: from + key[0].length, end: span.end, text: '' },
    { start: end, end, text: all.map((one) => `${lead}- ${one}`).join('') },
  ];
}

/** How much deeper than their key the items of lists are in a template. */
function usualStep(text: string): string {
  return /^([ ]*)(?:Action|Statement|Resource|Policies):[ \t]*\r?\n\1-/m.test(text) ? '' : '  ';
}

/** Removed statements go, new ones come last. Where none of the old ones stays, they take the last one's place. */
function listSplices(
  text: string,
  last: StatementPlace,
  gone: readonly StatementPlace[],
  added: readonly NewStatement[],
): readonly Splice[] {
  const { list } = last;
  if (typeof list === 'string' || gone.length + added.length === 0) return [];
  const written = added.map((statement) => writtenIn(text, last, list, statement));
  const isGone = list.items.map(({ start }) => gone.some((one) => one.span.start === start));
  const isReplaced = isGone.every(Boolean);
  const replacements = isGone.map((one, index): Replacement => {
    if (isReplaced && index === isGone.length - 1) return written;
    return one ? [] : 'keep';
  });
  const at = { form: list.form, ...list.span };
  if (list.style === 'json') {
    const removed = gone.length > 0 ? replaceItems(text, at, list.items, replacements) : [];
    return isReplaced || written.length === 0
      ? removed
      : [...removed, ...appendItems(text, at, list.items, written)];
  }
  const before = list.items.length;
  const inserted = isReplaced || written.length === 0 ? [] : [{ before, items: written }];
  return splicesOf(text, list, replacements, inserted);
}

function writtenIn(
  text: string,
  place: StatementPlace,
  { style }: PlacedList,
  statement: NewStatement,
): string {
  if (style === 'json') return writtenStatement(text, place.span, statement);
  const isBlock = style === 'block' && text.charAt(place.span.start) !== '{';
  return isBlock ? blockStatement(text, place, statement) : flowStatement(text, place, statement);
}
