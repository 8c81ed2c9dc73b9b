import type { InputProblem } from '../base/input-error';
import { day } from '../base/time';
import type { Acceptance } from '../drift/acceptances';
import { missingDeniedValues } from '../drift/drift-input';
import type { Limits } from '../drift/limits';
import { accessLevels } from '../policy/catalogue';
import {
  type EvidenceRequest,
  hasOnDisk,
  type Outcome,
  type PolicySelector,
  type TargetConfig,
} from './config';
import type { ConfigTarget } from './config-content';
import { type EvidenceFolders, parseEvidence } from './evidence-request';
import { type Lookup, type Read, type Report, reader } from './lookup';
import { type Principals, readPrincipals } from './principals';
import * as values from './values';

/** Where evidence may be, and whether a target may be without policy files. */
interface TargetFolders extends EvidenceFolders {
  readonly policyIsOptional?: true;
}

/**
 * Reads one target's inputs. Gives a target, or undefined after reporting every problem: a threshold that does not
 * parse is never replaced by a default.
 */
export function parseTarget(
  given: Pick<ConfigTarget, 'name' | 'account' | 'entry' | 'source'> | undefined,
  lookup: Lookup,
  acceptances: readonly Acceptance[],
  report: (problem: InputProblem) => void,
  folders: TargetFolders,
): TargetConfig | undefined {
  const before = countingReport(report);
  const read = reader(lookup, before.report);
  const named = readPrincipals(given, lookup, before.report);
  const policies = readPolicyFiles(read, lookup, before.report, folders.policyIsOptional === true);
  const evidence = parseEvidence(read, before.report, folders);
  const location = (name: 'access-role-arn' | 'assume-role') => lookup(name)?.location ?? name;
  rejectStranger(location('access-role-arn'), evidence.generation?.accessRole, named, before.report);
  rejectStranger(location('assume-role'), evidence.assume?.arn, named, before.report);
  const unusedAfter = read('unused-after', values.duration(1000, 400 * day, '1s to 400d'));
  const baseline = read('baseline', values.text);
  const optional = values.duration(0, 400 * day, '0d to 400d');
  const newGrantGrace = read('new-grant-grace', optional);
  const unusedOk = read('unused-ok', values.text);
  const target = {
    name: given?.name ?? named.principals[0]?.name ?? named.rolePatterns[0]?.prefix ?? '',
    ...named,
    ...(given === undefined ? {} : { isNamed: true as const }),
    ...(given?.entry === undefined ? {} : { entry: given.entry }),
    ...(given?.source === undefined ? {} : { source: given.source }),
    ...policies,
    evidence,
    ...(unusedAfter === undefined ? {} : { unusedAfter }),
    minObservation: read('min-observation', optional) ?? 30 * day,
    ...(newGrantGrace === undefined ? {} : { newGrantGrace }),
    ...(unusedOk === undefined ? {} : { unusedOk }),
    missingDenied: read('missing-denied', values.oneOf(...missingDeniedValues)) ?? 'recurring',
    policiesComplete: read('policies-complete', values.boolean) ?? false,
    limits: parseLimits(read),
    acceptances,
    ...(baseline === undefined ? {} : { baseline }),
    trustEvidence: read('trust-evidence', values.boolean) ?? false,
    outcome: parseOutcome(read, cannotHave(evidence, folders)),
  };
  return before.count() === 0 ? target : undefined;
}

/** The values of a template's parameters decide what it grants: they are compared like the template itself. */
function readPolicyFiles(read: Read, lookup: Lookup, report: Report, isOptional: boolean) {
  const given = read('policy-file', values.list(values.text));
  if (given === undefined && lookup('policy-file') === undefined && !isOptional) {
    const remedy = 'set it to the policy file to compare';
    report({ location: 'policy-file', message: 'is required', remedy });
  }
  if (given?.every((path) => path.startsWith('!')) === true) {
    const message = 'only excludes files (!)';
    report({ location: 'policy-file', message, remedy: 'add the policy files to compare' });
  }
  const [parameters, stack] = [read('parameters', values.text), read('stack', values.stackName)];
  const variableFiles = read('var-file', values.list(values.text));
  const paths = [...(given ?? []).map(pathOf), ...(parameters === undefined ? [] : [parameters])];
  return {
    policyFiles: [...new Set(paths)],
    policySelectors: (given ?? []).flatMap(selectorIn),
    ...(stack === undefined ? {} : { stack }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(variableFiles === undefined ? {} : { variableFiles }),
  };
}

/** The path of `template.yaml#WorkerRole`. A file can have `#` in its name: no address has the ending of a file. */
function pathOf(given: string): string {
  return /\.(json|ya?ml|template)$/i.test(given) ? given : (given.split('#', 1)[0] ?? given);
}

function selectorIn(given: string): PolicySelector[] {
  const path = pathOf(given);
  const address = given.slice(path.length + 1);
  return address === '' ? [] : [{ path, address }];
}

function parseOutcome(read: Read, cannotHaveEvidence: boolean): Outcome {
  const failOnInconclusive = read('fail-on-inconclusive', values.boolean);
  return {
    warnOnly: read('warn-only', values.boolean) ?? false,
    failOnInconclusive: failOnInconclusive ?? !cannotHaveEvidence,
    failOnUnreadPolicy: failOnInconclusive ?? true,
  };
}

function parseLimits(read: Read): Limits {
  const maxUndetermined = read('max-undetermined', values.limit);
  return {
    maxOverGranted: read('max-over-granted', values.limit) ?? { kind: 'count', value: 0 },
    maxMissing: read('max-missing', values.count) ?? 0,
    ...(maxUndetermined === undefined ? {} : { maxUndetermined }),
    failOnLevels: new Set(read('fail-on-levels', values.list(values.accessLevel)) ?? accessLevels),
    failOnNew: new Set(read('fail-on-new', values.levels) ?? []),
    gate: read('gate', values.oneOf('changed', 'introduced', 'all')) ?? 'changed',
  };
}

/**
 * A run without secrets whose sources all need some ends without a verdict; its author cannot fix that.
 * Source: https://docs.github.com/actions/reference/security/secure-use
 */
function cannotHave(evidence: EvidenceRequest, { withoutSecrets, hasCredentials }: EvidenceFolders): boolean {
  return withoutSecrets && !hasCredentials && !hasOnDisk(evidence);
}

function countingReport(report: (problem: InputProblem) => void) {
  let problems = 0;
  return {
    report: (problem: InputProblem) => {
      problems++;
      report(problem);
    },
    count: () => problems,
  };
}

/**
 * Access Analyzer passes the access role within one account, that of the principal; the trail may be another
 * one's. IAM reports what it knows of a role to the role's own account only.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html
 */
function rejectStranger(
  location: string,
  role: string | undefined,
  { principals, rolePatterns }: Principals,
  report: Report,
): void {
  const account = role?.split(':')[4];
  const all = [...principals, ...rolePatterns];
  if (account === undefined || all.every((principal) => principal.account === account)) return;
  const names = all.map(({ arn }) => arn).join(', ');
  const message = `is in account ${account}, and ${names} is not`;
  const remedy =
    'use a role in the account of the principal; with several accounts, set it under accounts in the config file';
  report({ location, message, remedy });
}

/** What is of the whole run; most of it only the action does. */
export function parseRunWide(lookup: Lookup, report: Report) {
  const read = reader(lookup, report);
  const issue = {
    labels: read('issue-labels', values.list(values.text)) ?? [],
    assignees: read('issue-assignees', values.list(values.login)) ?? [],
  };
  return {
    reviewSuggestions: read('review-suggestions', values.boolean) ?? false,
    redact: read('redact-account-ids', values.boolean) ?? false,
    comment: read('comment', values.oneOf('always', 'on-drift', 'never')) ?? ('on-drift' as const),
    preflight: read('preflight', values.boolean) ?? false,
    ...(read('tracking-issue', values.boolean) === true ? { trackingIssue: issue } : {}),
    fixPullRequest: read('fix-pull-request', values.boolean) ?? false,
    archiveRules: read('archive-rules', values.oneOf('off', 'plan', 'apply')) ?? ('off' as const),
  };
}
