import { clip } from '../base/text';
import { grouped, type Window } from '../base/time';
import type { AddedAdministrator } from '../drift/effects';
import type { ActionFinding } from '../drift/findings';
import { boundsText } from './escalation';
import { isAddedByName, type PatternGroup } from './groups';
import { plural } from './lines';
import { callsOf, lastUse } from './words';

/** The rules that findings fall under. */
export type RuleId =
  | 'administrator-access'
  | 'privilege-escalation'
  | 'missing'
  | 'new-grant'
  | 'over-granted-wildcard'
  | 'over-granted';

/** What is said of a missing action. */
export function missingMessage(target: string, finding: ActionFinding): string {
  const said = [finding.reason, ...callsOf(finding)].join(', ');
  return `${short(finding.action)} is missing from the policies of ${short(target)}: ${short(said)}.`;
}

/** The same in short, for the first line of the file. */
export function missingRemark(finding: ActionFinding): string {
  return `${finding.action} is missing: ${[finding.reason, ...callsOf(finding)].join(', ')}`;
}

/** What is said of a pattern, of those of its unused actions that fall under one rule. */
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
    return `${only.action}, granted to ${name}${by} and not in use, ${wayOf(only)}.`;
  }
  if (grants === 1 && only !== undefined)
    return `${short(only.action)} is granted to ${name} and not in use: ${short(only.reason)}.`;
  const count = plural(findings.length, 'action');
  const list = listOf(findings);
  if (rule === 'administrator-access')
    return `${shown} grants ${name} every action, ${plural(grants, 'action')}: administrator access. In use: ${grouped(used)}.`;
  if (rule === 'privilege-escalation')
    return `${shown} grants ${name} ${count} not in use that allow privilege escalation: ${list}.`;
  if (rule === 'over-granted-wildcard')
    return `The new or widened wildcard ${shown} grants ${name} ${count} not in use: ${list}.`;
  const whole = plural(grants, 'action');
  return `${shown} grants ${name} ${whole}, ${grouped(used)} of them in use; not in use: ${list}.`;
}

/** "opens a way to more permissions: with ec2:RunInstances it starts an instance ... (pass-role-ec2-run, https://...)". */
function wayOf({ action, escalation }: ActionFinding): string {
  const others = escalation?.actions.filter((one) => one !== action) ?? [];
  const company = others.length === 0 ? '' : `with ${others.join(' and ')} `;
  const source = `${escalation?.name}, ${escalation?.source}`;
  const bounds = escalation === undefined ? '' : boundsText(escalation, short);
  return `allows privilege escalation: ${company}it ${escalation?.gain}${bounds} (${source})`;
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

/** What is said of administrator access that the change adds, whatever is known of its use. */
export function administratorMessage(
  target: string,
  { pattern, resources, grants }: AddedAdministrator,
): string {
  const on = resources.slice(0, 2).map(short).join(', ');
  const more = resources.length > 2 ? ` and ${grouped(resources.length - 2)} more` : '';
  return `This change gives ${short(target)} administrator access: ${short(pattern)} on ${on}${more} grants ${plural(grants, 'action')}.`;
}

/** The same in short, for the line of the pattern: all of its actions that are remarked on, whatever their rules. */
export function grantRemark({ pattern, grants, used, findings }: PatternGroup, window: Window): string {
  const [only] = findings;
  if (grants === 1 && only !== undefined) {
    if (isAddedByName(only)) return `${only.action} is added and has an access level in fail-on-new`;
    const ago = lastUse(only, window);
    return `${only.action} was ${ago === 'never' ? 'never called' : `last used ${ago}`}`;
  }
  const names = findings.slice(0, 5).map(({ action }) => action);
  const rest = findings.length > 5 ? ` and ${grouped(findings.length - 5)} more` : '';
  return `${pattern} grants ${grouped(grants)}, ${grouped(used)} in use; not in use: ${names.join(', ')}${rest}`;
}
