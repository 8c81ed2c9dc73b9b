import type { Note } from '../drift/findings';
import { plural } from './lines';

/** So many names are listed before they are counted. */
const nameLimit = 8;

/** What is said of many notes of one code as one line. */
const together: ReadonlyMap<Note['code'], (count: number) => string> = new Map([
  [
    'granted-outside',
    (count) =>
      `${plural(count, 'action')} succeeded and are granted outside the files (an attached policy, a resource or key policy, or a KMS grant)`,
  ],
  [
    'used-by-other-target',
    (count) => `${plural(count, 'action')} are not used here, and used by other targets that share the text`,
  ],
]);

/**
 * The notes as people read them: those on actions that are granted outside the files, or that other targets use, become
 * one line, because a role with an AWS managed policy has dozens of them. The JSON report has every note.
 */
export function shownNotes(notes: readonly Note[]): readonly Note[] {
  return notes.flatMap((note): readonly Note[] => {
    const words = together.get(note.code);
    const alike = words === undefined ? [] : notes.filter(({ code }) => code === note.code);
    if (words === undefined || alike.length === 1) return [note];
    if (note !== alike[0]) return [];
    const names = alike.flatMap(({ action }) => action ?? []);
    const more = names.length > nameLimit ? ` and ${names.length - nameLimit} more` : '';
    return [
      { code: note.code, message: `${words(alike.length)}: ${names.slice(0, nameLimit).join(', ')}${more}` },
    ];
  });
}
