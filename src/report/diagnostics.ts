import { findingKey } from '../drift/finding-key';
import { type AcceptedBy, type ActionFinding, keyOf } from '../drift/findings';
import { counts, type Limits } from '../drift/limits';
import { isEveryAction, parseActionPattern } from '../policy/action-pattern';
import { type AccessLevel, type ActionName, accessLevels } from '../policy/catalogue';
import type { Location, PolicyId } from '../policy/model';
import {
  administratorMessage,
  grantMessage,
  grantRemark,
  missingMessage,
  missingRemark,
  type RuleId,
} from './diagnostic-messages';
import { groupBy, isAddedByName, isRemarkable, overGrantedByPattern, type PatternGroup } from './groups';
import type { JudgedRun, JudgedTarget } from './judged';

/** How bad it is by itself, whatever the limits are. */
export type Severity = 'error' | 'warning' | 'note';

/** Something to say of a target, mostly at a line: what SARIF and annotations are printed from. */
export type Diagnostic = FindingDiagnostic | TargetDiagnostic;

/** What findings of one rule say of one policy at one line. */
export interface FindingDiagnostic extends Common {
  readonly rule: RuleId;
  readonly location: Location;
  readonly policy: PolicyId;
  /** The riskiest of its actions. */
  readonly accessLevel: AccessLevel;
  readonly actions: readonly ActionName[];
  /** How many actions it grants where they are not listed one by one. */
  readonly grants?: number;
  /** `added` when the change under review brings any of its actions. */
  readonly introduced?: ActionFinding['introduced'];
  /** Present where all of it is accepted; such findings are in no diagnostic yet. */
  readonly accepted?: AcceptedBy;
  /** Whether any of its actions counts towards a limit. */
  readonly counts: boolean;
  /** Its identity from run to run: target, rule, file, and the pattern or the key of the finding. */
  readonly key: readonly string[];
}

/** Why a target could not be judged. */
export interface TargetDiagnostic extends Common {
  readonly rule: 'inconclusive';
}

interface Common {
  readonly severity: Severity;
  /** A sentence that stands by itself. */
  readonly message: string;
  readonly target: string;
  /**
   * What is said at the line. That of a pattern is about all of its actions, whatever their rules: the first
   * diagnostic of the pattern has it.
   */
  readonly remark?: Remark;
}

/** A short text at a line. */
export interface Remark {
  /** What it means for the step: it fails, it only reports, or the drift stays within the limits. */
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly accessLevel?: AccessLevel;
}

/** Everything that a run has to say at lines, by target: why it is inconclusive, what is missing, what is over-granted. */
export function diagnosticsOf({ targets }: JudgedRun): Diagnostic[] {
  return targets.flatMap((target): Diagnostic[] => [
    ...doubts(target),
    ...administratorDiagnostics(target),
    ...missingDiagnostics(target),
    ...grantDiagnostics(target),
  ]);
}

/** Administrator access that the change adds fails the step whatever the evidence is, so it has a result of its own. */
function administratorDiagnostics({ name, drift, ...target }: JudgedTarget): FindingDiagnostic[] {
  const added = drift.effects?.administrator;
  if (added === undefined || added.isAccepted) return [];
  const { file, line, pattern, grants } = added;
  const message = administratorMessage(name, added);
  const level = remarkLevel({ name, drift, ...target });
  const accessLevel = 'Permissions management';
  return [
    {
      rule: 'administrator-access',
      severity: 'error',
      message,
      location: { file, line },
      policy: { file },
      target: name,
      accessLevel,
      actions: [],
      grants,
      introduced: 'added',
      counts: true,
      key: [name, 'administrator-access', file, pattern],
      remark: { level, title: 'Administrator access', message, accessLevel },
    },
  ];
}

function remarkLevel({ judgement, failsStep }: JudgedTarget): Remark['level'] {
  if (failsStep) return 'error';
  return judgement.verdict === 'pass' ? 'notice' : 'warning';
}

/** A step that fails because a target is inconclusive must say so. */
function doubts(target: JudgedTarget): TargetDiagnostic[] {
  if (target.judgement.verdict !== 'inconclusive') return [];
  const [first] = target.judgement.reasons;
  const message = `${target.name}: ${first?.message ?? ''}`;
  const remark = { level: remarkLevel(target), title: 'Inconclusive', message };
  return [{ rule: 'inconclusive', severity: 'warning', message, target: target.name, remark }];
}

/** A missing action has no line: it is said at the first one. */
function missingDiagnostics(target: JudgedTarget): FindingDiagnostic[] {
  const { name, policyFiles, drift, limits } = target;
  const [file] = policyFiles;
  if (file === undefined) return [];
  return drift.findings
    .filter(({ state }) => state === 'missing')
    .map((finding): FindingDiagnostic => {
      const { accessLevel, action } = finding;
      const said = { title: 'Missing action', message: missingRemark(finding) };
      return {
        rule: 'missing',
        severity: 'error',
        message: missingMessage(name, finding),
        location: { file, line: 1 },
        policy: { file },
        target: name,
        accessLevel,
        actions: [action],
        ...introducedBy([finding]),
        counts: isCounted(limits)(finding),
        key: [name, 'missing', file, findingKey(keyOf(finding))],
        remark: { level: remarkLevel(target), ...said, accessLevel },
      };
    });
}

/** A pattern is one diagnostic for each rule that its actions fall under. */
function grantDiagnostics(target: JudgedTarget): FindingDiagnostic[] {
  const isNoted = isRemarkable(target);
  const remarks = new Map(overGrantedByPattern(target.drift, isNoted).map((group) => [idOf(group), group]));
  // Privilege escalation is worth a look however new the grant is.
  return overGrantedByPattern(
    target.drift,
    (one) => isNoted(one) || (isAddedByName(one) && one.escalation !== undefined),
  ).flatMap((group) => {
    if (hasOwnDiagnostic(group, target)) return [];
    const noted = remarks.get(idOf(group));
    const remark = noted === undefined ? {} : { remark: remarkOf(noted, target) };
    const rule = (finding: ActionFinding) => ruleOf(finding, group);
    return [...groupBy(group.findings, rule).values()].map((findings, index) => ({
      ...grantDiagnostic(target, group, findings),
      ...(index === 0 ? remark : {}),
    }));
  });
}

/** Whether a group is the administrator access that the change adds: that has its own diagnostic. */
function hasOwnDiagnostic({ file, line, pattern }: PatternGroup, { drift }: JudgedTarget): boolean {
  const added = drift.effects?.administrator;
  if (added === undefined || added.isAccepted) return false;
  return added.file === file && added.line === line && added.pattern === pattern;
}

function idOf({ file, line, pattern }: PatternGroup): string {
  return JSON.stringify([file, line, pattern]);
}

function remarkOf(group: PatternGroup, target: JudgedTarget): Remark {
  const { accessLevel } = group;
  const title = `${group.findings.every(isAddedByName) ? 'New' : 'Over-granted'}: ${accessLevel}`;
  return { level: remarkLevel(target), title, message: grantRemark(group, target.window), accessLevel };
}

function grantDiagnostic(
  { name, limits }: JudgedTarget,
  group: PatternGroup,
  findings: readonly ActionFinding[],
): FindingDiagnostic {
  const { file, line, pattern, policy = { file } } = group;
  const [first] = findings;
  const rule = first === undefined ? 'over-granted' : ruleOf(first, group);
  const found = new Set(findings.map(({ accessLevel }) => accessLevel));
  const accessLevel = accessLevels.find((level) => found.has(level)) ?? 'List';
  return {
    rule,
    severity: grave.has(rule) ? 'error' : severityOf(accessLevel),
    message: grantMessage(name, rule, group, findings),
    location: { file, line },
    policy,
    target: name,
    accessLevel,
    actions: findings.map(({ action }) => action),
    ...introducedBy(findings),
    counts: findings.some(isCounted(limits)),
    key: [name, rule, file, pattern],
  };
}

/** What is an error whatever the access level of the actions is. */
const grave: ReadonlySet<RuleId> = new Set(['administrator-access', 'privilege-escalation', 'new-grant']);

/** A pattern of every action is administrator access, and so is each of its actions. */
function ruleOf(finding: ActionFinding, { pattern }: PatternGroup): RuleId {
  const { escalation, introduced, named } = finding;
  const parsed = parseActionPattern(pattern);
  if (typeof parsed !== 'string' && isEveryAction(parsed)) return 'administrator-access';
  if (escalation !== undefined) return 'privilege-escalation';
  if (isAddedByName(finding)) return 'new-grant';
  return introduced === 'added' && named !== true ? 'over-granted-wildcard' : 'over-granted';
}

function severityOf(accessLevel: AccessLevel): Severity {
  if (accessLevel === 'Permissions management' || accessLevel === 'Write') return 'error';
  return accessLevel === 'List' ? 'note' : 'warning';
}

function introducedBy(findings: readonly ActionFinding[]): Pick<FindingDiagnostic, 'introduced'> {
  const all = findings.flatMap(({ introduced }) => introduced ?? []);
  const introduced = all.find((one) => one === 'added') ?? all[0];
  return introduced === undefined ? {} : { introduced };
}

/** Whether a finding counts towards any of the limits. */
function isCounted(limits: Limits): (finding: ActionFinding) => boolean {
  return (finding) => {
    const { state, introduced, accessLevel } = finding;
    if (introduced === 'added' && limits.failOnNew.has(accessLevel)) return true;
    if (state === 'missing') return counts(finding, limits);
    return state === 'over-granted' && limits.failOnLevels.has(accessLevel) && counts(finding, limits);
  };
}
