import type { ActionFinding } from '../drift/findings';
import { type AccessLevel, accessLevels } from '../policy/catalogue';
import {
  groupBy,
  isAddedByName,
  isRemarkable,
  overGrantedByPattern,
  type PatternGroup,
  type Which,
} from './groups';
import type { JudgedRun, JudgedTarget } from './judged';
import {
  grantMessage,
  missingMessage,
  type RuleId,
  reportingDescriptors,
  ruleIndex,
  type SarifLevel,
} from './sarif-rules';

/** GitHub shows no more results of a run, and takes no more than 25,000. */
const shownResults = 5000;

/**
 * The run as SARIF 2.1.0 for GitHub code scanning: the same run gives the same bytes. `version` is this tool's;
 * `category` tells several runs on one commit apart. Beyond what GitHub shows, the least risky results are left out.
 * Source: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function renderSarif(run: JudgedRun, version: string, category = ''): string {
  const results = resultsOf(run);
  const omitted = results.length - shownResults;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'IAM Policy Drift', version, rules: reportingDescriptors() } },
        automationDetails: { id: automationId(category) },
        results: results.slice(0, shownResults).map(resultJson),
        ...(omitted > 0 ? { properties: { omittedResults: omitted } } : {}),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** GitHub takes what stands before the last slash for the category, and the rest for the id of a run. */
function automationId(category: string): string {
  return category === '' ? 'iam-policy-drift/' : `iam-policy-drift/${wellFormed(category)}/`;
}

function resultJson(result: Result) {
  const { rule, level, message, file, line, target, accessLevel, actions, introduced, fingerprint } = result;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    properties: { target: wellFormed(target), accessLevel, actions, introduced },
  };
}

/** A path as a relative reference; with its colons escaped too, no part of it can be taken for a scheme. */
function uriOf(path: string): string {
  return path.split('/').map(wellFormed).map(encodeURIComponent).join('/');
}

/** Half of a surrogate pair is no text: JSON and URIs cannot hold it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\u{FFFD}');
}

/** One result, before it is written down. */
interface Result {
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
  readonly introduced?: ActionFinding['introduced'];
  /** The same as long as target, rule, file and pattern or action are; numbered where a file repeats a pattern. */
  readonly fingerprint: string;
}

/**
 * What is missing and what is over-granted, riskiest first; what cannot be told is no result. A pattern is one result
 * for each rule that its actions fall under.
 */
function resultsOf({ targets }: JudgedRun): Result[] {
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

function grantResult(target: string, group: PatternGroup, findings: readonly ActionFinding[]): Result {
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

function ruleOf(finding: ActionFinding): RuleId {
  const { escalation, introduced, named } = finding;
  if (escalation !== undefined) return 'privilege-escalation';
  if (isAddedByName(finding)) return 'new-grant';
  return introduced === 'added' && named !== true ? 'over-granted-wildcard' : 'over-granted';
}

function levelOf(accessLevel: AccessLevel): SarifLevel {
  if (accessLevel === 'Permissions management' || accessLevel === 'Write') return 'error';
  return accessLevel === 'List' ? 'note' : 'warning';
}

function introducedBy(findings: readonly ActionFinding[]): Pick<Result, 'introduced'> {
  const all = findings.flatMap(({ introduced }) => introduced ?? []);
  const introduced = all.find((one) => one === 'added') ?? all[0];
  return introduced === undefined ? {} : { introduced };
}

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/**
 * A short stable name for what is made of some texts: their FNV-1a hash of 64 bits, as 16 hexadecimal digits. It tells
 * things apart and keeps no secret. Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function fingerprint(texts: readonly string[]): string {
  let hash = offsetBasis;
  // As JSON the border between two texts is part of what is hashed.
  for (const byte of new TextEncoder().encode(JSON.stringify(texts))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}

/** The same texts in the same order, each with how often it was there so far: `a:1`, `b:1`, `a:2`. */
export function numbered(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return `${text}:${count}`;
  });
}
