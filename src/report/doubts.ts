import type { Reason } from '../drift/findings';
import type { JudgedTarget } from './judged';
import { plural } from './lines';

type Code = Reason['code'];

/** Reasons that are about the policies, and not about the evidence. */
export const ofPolicies: ReadonlySet<Code> = new Set<Code>(['policy-unknown', 'attached-policy-unread']);

/** What keeps a target from a verdict, as sentence parts; `doubts` are its reasons that are no limits. */
export function doubtTexts(
  doubts: readonly Reason[],
  { unknownParts = [] }: JudgedTarget,
): readonly string[] {
  const has = (code: Code) => doubts.some((one) => one.code === code);
  if (has('policy-unreadable')) return ['a policy file could not be read'];
  const isThin = doubts.some(({ code }) => !ofPolicies.has(code));
  const texts = [
    ...(isThin ? ['the evidence has gaps'] : []),
    ...(unknownParts.length > 0 ? [unknownText(unknownParts.length)] : []),
    ...(has('attached-policy-unread') ? ['an attached policy was not read'] : []),
  ];
  return texts.length === 0 ? ['the evidence has gaps'] : texts;
}

/** "2 parts of the policy are unknown" */
export function unknownText(count: number): string {
  return `${plural(count, 'part')} of the policy ${count === 1 ? 'is' : 'are'} unknown`;
}
