import { clip } from '../base/text';
import { grouped } from '../base/time';
import type { ActionFinding } from '../drift/findings';
import type { PatternGroup } from './groups';
import { plural } from './lines';
import { callsOf } from './words';

export type RuleId =
  | 'privilege-escalation'
  | 'missing'
  | 'new-grant'
  | 'over-granted-wildcard'
  | 'over-granted';
export type SarifLevel = 'error' | 'warning' | 'note';

/** What a rule says of itself; what has a `severity` is a matter of security to GitHub, from 0.1 to 10. */
interface Rule {
  readonly id: RuleId;
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly remedy: string;
  readonly level: SarifLevel;
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  readonly severity?: string;
}

/** The rules, those whose results ask for a look first at the top. */
const rules: readonly Rule[] = [
  {
    id: 'privilege-escalation',
    name: 'PrivilegeEscalation',
    short: 'An unused action opens a way to more permissions',
    full: 'The policy grants an action that is not in use and that, alone or with others it grants, is a known way to more permissions than the policy grants.',
    remedy:
      'Remove the action. Where it is needed, grant it on the resources by name, and limit which roles may be passed to which service.',
    level: 'error',
    precision: 'high',
    severity: '8.8',
  },
  {
    id: 'missing',
    name: 'MissingAction',
    short: 'An action in use is not granted',
    full: 'The principal called, or tried to call, an action that its committed policies do not grant.',
    remedy:
      'Grant the action on the resources it is called on, or stop calling it. Accept it in the config file where it is refused on purpose.',
    level: 'error',
    precision: 'high',
  },
  {
    id: 'new-grant',
    name: 'NewGrant',
    short: 'A change adds an action of a level that must not be added',
    full: 'The change under review adds an action by name, of an access level that fail-on-new names. It is too new for its use to be judged.',
    remedy: 'Leave it out, or accept it in the config file with a reason and an end date.',
    level: 'error',
    precision: 'high',
    severity: '6.0',
  },
  {
    id: 'over-granted-wildcard',
    name: 'OverGrantedByNewWildcard',
    short: 'A new or widened wildcard grants unused actions',
    full: 'The change under review adds or widens a wildcard and thereby grants actions that nobody named and that are not in use.',
    remedy: 'Name the actions that are needed in place of the wildcard.',
    level: 'warning',
    precision: 'high',
    severity: '6.5',
  },
  {
    id: 'over-granted',
    name: 'OverGranted',
    short: 'A granted action is not in use',
    full: 'The policy grants actions that were not in use for as long as the evidence looks back, and some source would have shown their use.',
    remedy:
      'Remove the actions, or narrow the pattern that grants them. Accept them in the config file where they are kept for a rare occasion.',
    level: 'warning',
    precision: 'high',
    severity: '5.0',
  },
];

/** Where a rule stands in the list: its `ruleIndex`, and its rank. */
export function ruleIndex(id: RuleId): number {
  return rules.findIndex((rule) => rule.id === id);
}

/**
 * The rules as SARIF's reportingDescriptors.
 * Source: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function reportingDescriptors() {
  return rules.map(({ id, name, short, full, remedy, level, precision, severity }) => ({
    id,
    name,
    shortDescription: { text: `${short}.` },
    fullDescription: { text: full },
    help: { text: `${full} ${remedy}`, markdown: `${full}\n\n**What to do:** ${remedy}` },
    defaultConfiguration: { level },
    properties: {
      tags: severity === undefined ? ['iam'] : ['iam', 'security'],
      precision,
      ...(severity === undefined ? { 'problem.severity': level } : { 'security-severity': severity }),
    },
  }));
}

/** What a missing action's result says, as plain text. */
export function missingMessage(target: string, finding: ActionFinding): string {
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
  findings: readonly ActionFinding[],
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
function wayOf({ action, escalation }: ActionFinding): string {
  const others = escalation?.actions.filter((one) => one !== action) ?? [];
  const company = others.length === 0 ? '' : `with ${others.join(' and ')} `;
  const source = `${escalation?.name}, ${escalation?.source}`;
  return `opens a way to more permissions: ${company}it ${escalation?.gain} (${source})`;
}

function listOf(findings: readonly ActionFinding[]): string {
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
