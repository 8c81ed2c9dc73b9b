import { unclearText } from './effects';
import type { Drift, Reason } from './findings';

/** A Deny that may stop what is in use is no pass: it takes effect at once. */
export function denyDoubts({ effects }: Drift): Reason[] {
  const doubts = effects?.unclear.filter(({ isDoubt }) => isDoubt) ?? [];
  return doubts.map(({ file, line, actions, why }): Reason => {
    const [first = '', ...others] = actions;
    const which = others.length === 0 ? first : `${first} and ${others.length} more actions`;
    const message = `the Deny at ${file}:${line} may deny ${which} in use: ${unclearText[why]}`;
    return { code: 'deny-unclear', message };
  });
}
