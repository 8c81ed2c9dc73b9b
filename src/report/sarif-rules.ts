import type { RuleId } from './diagnostic-messages';
import type { Severity } from './diagnostics';

/** What a rule says of itself; what has a `severity` is a matter of security to GitHub, from 0.1 to 10. */
interface Rule {
  readonly id: RuleId;
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly remedy: string;
  readonly level: Severity;
  readonly precision: 'very-high' | 'high' | 'medium' | 'low';
  readonly severity?: string;
}

/** The rules, those whose results ask for a look first at the top. */
const rules: readonly Rule[] = [
  {
    id: 'administrator-access',
    name: 'AdministratorAccess',
    short: 'The policy allows every action',
    full: 'The policy allows every action of every service: administrator access. Anyone who can use the principal can do anything in the account, including granting the same access to others.',
    remedy:
      'Name the actions that are needed, or accept "*" in the target of the config file with a reason and an end date.',
    level: 'error',
    precision: 'very-high',
    severity: '9.3',
  },
  {
    id: 'privilege-escalation',
    name: 'PrivilegeEscalation',
    short: 'An unused action allows privilege escalation',
    full: 'The policy grants an action that is not in use and that, alone or with others it grants, is a known privilege escalation path to permissions that the policy does not grant.',
    remedy:
      'Remove the action. Where it is needed, grant it on specific resources, and limit which roles can be passed to which service.',
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
      'Grant the action on the resources it is called on, or stop calling it. If it is denied on purpose, accept it in the config file.',
    level: 'error',
    precision: 'high',
  },
  {
    id: 'new-grant',
    name: 'NewGrant',
    short: 'A change adds an action with an access level in fail-on-new',
    full: 'The change under review adds an action by name, with an access level that is listed in fail-on-new. It is too new to have a recorded use.',
    remedy: 'Remove the action, or accept it in the config file with a reason and an end date.',
    level: 'error',
    precision: 'high',
    severity: '6.0',
  },
  {
    id: 'over-granted-wildcard',
    name: 'OverGrantedByNewWildcard',
    short: 'A new or widened wildcard grants unused actions',
    full: 'The change under review adds or widens a wildcard and so grants actions that are not named in the policy and are not in use.',
    remedy: 'Name the actions that are needed in place of the wildcard.',
    level: 'warning',
    precision: 'high',
    severity: '6.5',
  },
  {
    id: 'over-granted',
    name: 'OverGranted',
    short: 'A granted action is not in use',
    full: 'The policy grants actions without a recorded use in the whole lookback, and at least one evidence source would have recorded a use.',
    remedy:
      'Remove the actions, or narrow the pattern that grants them. To keep them for rare use, accept them in the config file.',
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
