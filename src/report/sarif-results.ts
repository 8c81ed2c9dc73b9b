import type { Finding } from '../drift/findings';
import { type AccessLevel, accessLevels } from '../iam/catalogue';
import { fingerprint, numbered } from './fingerprint';
import {
  groupBy,
  isAddedByName,
  isRemarkable,
  overGrantedByPattern,
  type PatternGroup,
  type Which,
} from './groups';
import type { JudgedRun, JudgedTarget } from './judged';
import { grantMessage, missingMessage } from './sarif-messages';
import { type RuleId, ruleIndex, type SarifLevel } from './sarif-rules';

/** One result, before it is written down. */
export interface Result {
  readonly rule: RuleId;
  readonly level: SarifLevel;
  /** Plain text, its brackets escaped. */
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly target: string;
  /** The riskiest of its actions. */
  readonly accessLevel: AccessLevel;
  readonly actions: number;
  /** `added` when the change under review brings any of its actions. */
  readonly introduced?: Finding['introduced'];
  /** The same as long as target, rule, file and pattern or action are; numbered where a file repeats a pattern. */
  readonly fingerprint: string;
}

/**
 * What is missing and what is over-granted, riskiest first; what cannot be told is no result. A pattern is one result
 * for each rule that its actions fall under.
 */
export function resultsOf({ targets }: JudgedRun): Result[] {
  const found = targets.flatMap((target) => [...missingResults(target), ...grantResults(target)]);
  const fingerprints = numbered(found.map((result) => result.fingerprint));
  return found
    .map((result, index) => ({ ...result, fingerprint: fingerprints[index] ?? '' }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const levels: readonly SarifLevel[] = ['error', 'warning', 'note'];

function rankOf({ level, rule, accessLevel }: Result): number {
  return levels.indexOf(level) * 100 + ruleIndex(rule) * 10 + accessLevels.indexOf(accessLevel);
}

/** A missing action has no line: it is said at the first one. */
function missingResults({ name, policyFiles, drift }: JudgedTarget): Result[] {
  const [file] = policyFiles;
  if (file === undefined) return [];
  return drift.findings
    .filter(({ state }) => state === 'missing')
    .map((finding) => ({
      rule: 'missing',
      level: 'error',
      message: missingMessage(name, finding),
      file,
      line: 1,
      target: name,
      accessLevel: finding.accessLevel,
      actions: 1,
      ...introducedBy([finding]),
      fingerprint: fingerprint([name, 'missing', file, finding.action]),
    }));
}

function grantResults(target: JudgedTarget): Result[] {
  const isNoted = isRemarkable(target);
  // What opens a way to more permissions is worth a look however new it is.
  const which: Which = (one) => isNoted(one) || (isAddedByName(one) && one.escalation !== undefined);
  return overGrantedByPattern(target.drift, which).flatMap((group) =>
    [...groupBy(group.findings, ruleOf)].map(([, findings]) => grantResult(target.name, group, findings)),
  );
}

function grantResult(target: string, group: PatternGroup, findings: readonly Finding[]): Result {
  const { file, line, pattern } = group;
  const [first] = findings;
  const rule = first === undefined ? 'over-granted' : ruleOf(first);
  const found = new Set(findings.map(({ accessLevel }) => accessLevel));
  const accessLevel = accessLevels.find((level) => found.has(level)) ?? 'List';
  return {
    rule,
    level: rule === 'privilege-escalation' || rule === 'new-grant' ? 'error' : levelOf(accessLevel),
    message: grantMessage(target, rule, group, findings),
    file,
    line,
    target,
    accessLevel,
    actions: findings.length,
    ...introducedBy(findings),
    fingerprint: fingerprint([target, rule, file, pattern]),
  };
}

function ruleOf(finding: Finding): RuleId {
  const { escalation, introduced, named } = finding;
  if (escalation !== undefined) return 'privilege-escalation';
  if (isAddedByName(finding)) return 'new-grant';
  return introduced === 'added' && named !== true ? 'over-granted-wildcard' : 'over-granted';
}

function levelOf(accessLevel: AccessLevel): SarifLevel {
  if (accessLevel === 'Permissions management' || accessLevel === 'Write') return 'error';
  return accessLevel === 'List' ? 'note' : 'warning';
}

function introducedBy(findings: readonly Finding[]): Pick<Result, 'introduced'> {
  const all = findings.flatMap(({ introduced }) => introduced ?? []);
  const introduced = all.find((one) => one === 'added') ?? all[0];
  return introduced === undefined ? {} : { introduced };
}
