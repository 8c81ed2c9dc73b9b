import type { Finding } from '../drift/findings';
import { grouped } from '../drift/time';
import type { PatternGroup } from './groups';
import { plural } from './lines';
import { clip } from './markdown/syntax';
import type { RuleId } from './sarif-rules';
import { callsOf } from './words';

/** What a missing action's result says, as plain text. */
export function missingMessage(target: string, finding: Finding): string {
  const said = [finding.reason, ...callsOf(finding)].join(', ');
  return plainText(
    `${short(finding.action)} is missing from the policies of ${short(target)}: ${short(said)}.`,
  );
}

/** What the result of a pattern says of those of its unused actions that fall under one rule, as plain text. */
export function grantMessage(
  target: string,
  rule: RuleId,
  { pattern, grants, used }: PatternGroup,
  findings: readonly Finding[],
): string {
  const [name, shown] = [short(target), short(pattern)];
  const [only] = findings;
  if (findings.length === 1 && only?.escalation !== undefined) {
    const by = grants === 1 ? '' : ` by ${shown}`;
    return plainText(`${only.action}, granted to ${name}${by} and not in use, ${wayOf(only)}.`);
  }
  if (grants === 1 && only !== undefined)
    return plainText(`${short(only.action)} is granted to ${name} and not in use: ${short(only.reason)}.`);
  const count = plural(findings.length, 'action');
  const list = listOf(findings);
  if (rule === 'privilege-escalation')
    return plainText(
      `${shown} grants ${name} ${count} not in use that open ways to more permissions: ${list}.`,
    );
  if (rule === 'over-granted-wildcard')
    return plainText(`The new or widened wildcard ${shown} grants ${name} ${count} not in use: ${list}.`);
  const whole = plural(grants, 'action');
  return plainText(`${shown} grants ${name} ${whole}, ${grouped(used)} of them in use; not in use: ${list}.`);
}

/** "opens a way to more permissions: with ec2:RunInstances it starts an instance ... (pass-role-ec2-run, https://...)". */
function wayOf({ action, escalation }: Finding): string {
  const others = escalation?.actions.filter((one) => one !== action) ?? [];
  const company = others.length === 0 ? '' : `with ${others.join(' and ')} `;
  const source = `${escalation?.name}, ${escalation?.source}`;
  return `opens a way to more permissions: ${company}it ${escalation?.gain} (${source})`;
}

function listOf(findings: readonly Finding[]): string {
  const names = findings
    .slice(0, 5)
    .map(({ action, escalation }) =>
      escalation === undefined ? short(action) : `${action} (${escalation.gain})`,
    );
  const rest = findings.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${grouped(rest)} more` : ''}`;
}

function short(text: string): string {
  return clip(text, 200);
}

/**
 * Text in which nothing is a link or hides: brackets with a backslash before them, and backslashes too, so that none
 * of the data takes ours away; control and format characters replaced.
 * Source: SARIF 2.1.0, section 3.11.6, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}').replace(/[\\[\]]/g, '\\$&');
}
