import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import { type DenyEffect, unclearText } from '../../drift/effects';
import { groupBy } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { type Links, lineLink, type Section, type Space } from './section';
import { code, prose } from './syntax';

/** What the change does that no count shows: Denies that stop less, Denies that may stop more, and removals. */
export function effectSections(target: JudgedTarget, space: Space, links: Links | undefined): Section[] {
  return [
    ...acceptedSections(target, space),
    ...widenedSections(target, space),
    ...unclearSections(target, space, links),
    ...removesSections(target, space),
  ];
}

/** What the change itself takes out of the count. */
function acceptedSections({ newAcceptances = [] }: JudgedTarget, space: Space): Section[] {
  const lines = newAcceptances.map(({ action, reason, expires, accepts }) => {
    const until = `until ${prose(clip(expires, 20))} (${prose(clip(reason, 200))})`;
    const what =
      accepts.length === 0 ? 'nothing today' : `${plural(accepts.length, 'action')}: ${someNames(accepts)}`;
    return `- 🟠 ${code(clip(action, 200))} ${until} accepts ${what}`;
  });
  return listSection('Accepted by this pull request', 'what is accepted', 87, lines, space);
}

/** Denies that are gone or stop less. Their lines are those of the base: there is nothing to link to. */
function widenedSections({ drift }: JudgedTarget, space: Space): Section[] {
  const lines = (drift.effects?.loosened ?? []).map((deny) => {
    const what = deny.kind === 'removed' ? 'Deny removed' : 'Deny changed, may stop less';
    const was = `${clip(deny.file, 200)}:${deny.line}`;
    return `- 🟠 ${what}${sidOf(deny)}: ${someNames(deny.actions)} (base: ${code(was)})`;
  });
  return listSection('Widens', 'what is widened', 86, lines, space);
}

function unclearSections(
  { drift, policyFiles }: JudgedTarget,
  space: Space,
  links: Links | undefined,
): Section[] {
  const lines = (drift.effects?.unclear ?? []).map((deny) => {
    const at = lineLink(deny.file, deny.line, links, policyFiles.length > 1);
    const sign = deny.isDoubt ? '⚠️ ' : '';
    return `- ${sign}New Deny${sidOf(deny)} on ${someNames(deny.actions)} in use: ${unclearText[deny.why]}. ${at}`;
  });
  return listSection('Changed, not comparable', 'what could not be compared', 85, lines, space);
}

function removesSections({ drift }: JudgedTarget, space: Space): Section[] {
  const removes = drift.effects?.removes ?? [];
  const byCause = [...groupBy(removes, ({ cause }) => cause.text)];
  const lines = byCause.map(([text, members]) => {
    return `- ${someNames(members.map(({ action }) => action))}: ${prose(clip(text, 200))}`;
  });
  const title = 'Removes: undetermined';
  const ending = 'Their use is not known: ask the owner before merging.';
  return listSection(title, 'what is removed', 83, lines, space, ending, removes.length);
}

function listSection(
  title: string,
  name: string,
  worth: number,
  lines: readonly string[],
  { rows, rest }: Space,
  ending = '',
  count = lines.length,
): Section[] {
  if (lines.length === 0) return [];
  const more = lines.length > rows ? [`- … and ${grouped(lines.length - rows)} more in ${rest}`] : [];
  const list = [...lines.slice(0, rows), ...more].join('\n');
  const parts = [`#### ${title} (${grouped(count)})`, list, ...(ending === '' ? [] : [ending])];
  return [{ name, worth, text: parts.join('\n\n') }];
}

function sidOf({ sid }: Pick<DenyEffect, 'sid'>): string {
  return sid === undefined ? '' : ` (Sid ${code(clip(sid, 64))})`;
}

function someNames(actions: readonly string[]): string {
  const names = actions.slice(0, 8).map(code);
  const rest = actions.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}

/** "**Adds administrator access:** `*` on `*` grants 22,091 actions. L6" */
export function administratorLine(target: JudgedTarget, links: Links | undefined): string[] {
  const added = target.drift.effects?.administrator;
  if (added === undefined) return [];
  const { pattern, resources, file, line, grants, isAccepted } = added;
  const on = resources.slice(0, 2).map((resource) => code(clip(resource, 100)));
  const more = resources.length > 2 ? ` and ${grouped(resources.length - 2)} more` : '';
  const title = target.change === 'new' ? 'New role with administrator access' : 'Adds administrator access';
  const accepted = isAccepted ? ' It is accepted.' : '';
  const at = lineLink(file, line, links, target.policyFiles.length > 1);
  const what = `${code(clip(pattern, 100))} on ${on.join(', ')}${more} grants ${plural(grants, 'action')}`;
  return [`**${title}:** ${what}.${accepted} ${at}\n`];
}
