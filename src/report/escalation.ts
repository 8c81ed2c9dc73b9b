import type { EscalationBound, EscalationPath } from '../reference/privilege-escalation';

/** So many resources or condition keys are listed before they are counted. */
const listLimit = 3;

/**
 * What limits a privilege escalation, as a part of a sentence: " (s3:PutBucketPolicy only on arn:aws:s3:::a)"; empty where
 * nothing does. `show` prints a name from a policy.
 */
export function boundsText({ bounds = [] }: EscalationPath, show: (text: string) => string): string {
  const texts = bounds.map((bound) => `${show(bound.action)} only ${limitsOf(bound, show)}`);
  return texts.length === 0 ? '' : ` (${texts.join('; ')})`;
}

function limitsOf({ resources, conditionKeys }: EscalationBound, show: (text: string) => string): string {
  return [
    ...(resources === undefined ? [] : [`on ${listed(resources, show)}`]),
    ...(conditionKeys === undefined ? [] : [`with a condition on ${listed(conditionKeys, show)}`]),
  ].join(' and ');
}

function listed(texts: readonly string[], show: (text: string) => string): string {
  const rest = texts.length > listLimit ? ` and ${texts.length - listLimit} more` : '';
  return `${texts.slice(0, listLimit).map(show).join(', ')}${rest}`;
}
