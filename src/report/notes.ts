import type { Note } from '../drift/findings';
import { plural } from './lines';

/** So many names are listed before they are counted. */
const nameLimit = 8;

/**
 * The notes as people read them: those on actions that are granted outside the files become one line, because a role
 * with an AWS managed policy has dozens of them. The JSON report has every note.
 */
export function shownNotes(notes: readonly Note[]): readonly Note[] {
  const outside = notes.filter(({ code }) => code === 'granted-outside');
  const [first] = outside;
  if (first === undefined || outside.length === 1) return notes;
  const names = outside.flatMap(({ action }) => action ?? []);
  const more = names.length > nameLimit ? ` and ${names.length - nameLimit} more` : '';
  const message = `${plural(outside.length, 'action')} succeeded and are granted outside the files (an attached policy, a resource or key policy, or a KMS grant): ${names.slice(0, nameLimit).join(', ')}${more}`;
  return notes.flatMap((note) => {
    if (note.code !== 'granted-outside') return [note];
    return note === first ? [{ code: note.code, message }] : [];
  });
}
