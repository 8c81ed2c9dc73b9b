import { accessLevels } from '../policy/catalogue';
import { type Diagnostic, diagnosticsOf, type FindingDiagnostic, type Severity } from './diagnostics';
import { fingerprint, numbered } from './fingerprint';
import type { JudgedRun } from './judged';
import { reportingDescriptors, ruleIndex } from './sarif-rules';

/** GitHub shows no more results of a run, and takes no more than 25,000. */
const shownResults = 5000;

/**
 * The run as SARIF 2.1.0 for GitHub code scanning: the same run gives the same bytes. `version` is this tool's;
 * `category` tells several runs on one commit apart. Beyond what GitHub shows, the least risky results are left out.
 * Source: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support
 */
export function renderSarif(run: JudgedRun, version: string, category = ''): string {
  const results = resultsOf(diagnosticsOf(run));
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

interface Result {
  readonly diagnostic: FindingDiagnostic;
  /** The same as long as target, rule, file and pattern or action are; numbered where a file repeats a pattern. */
  readonly fingerprint: string;
}

function resultJson({ diagnostic, fingerprint: hash }: Result) {
  const { rule, severity, message, location, target, accessLevel, actions, grants, introduced } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level: severity,
    message: { text: plainText(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(location.file), uriBaseId: '%SRCROOT%' },
          region: { startLine: location.line },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: hash },
    properties: { target: wellFormed(target), accessLevel, actions: grants ?? actions.length, introduced },
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

/**
 * What is missing and what is over-granted, riskiest first. Why a target is inconclusive stands in the report: it is at
 * no line.
 */
function resultsOf(diagnostics: readonly Diagnostic[]): Result[] {
  const found = diagnostics.filter((one): one is FindingDiagnostic => one.rule !== 'inconclusive');
  const fingerprints = numbered(found.map(({ key }) => fingerprint(key)));
  return found
    .map((diagnostic, index) => ({ diagnostic, fingerprint: fingerprints[index] ?? '' }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

function rankOf({ diagnostic: { severity, rule, accessLevel } }: Result): number {
  return severities.indexOf(severity) * 100 + ruleIndex(rule) * 10 + accessLevels.indexOf(accessLevel);
}

/**
 * Text in which nothing is a link or hides: brackets with a backslash before them, and backslashes too, so that none
 * of the data takes ours away; control and format characters replaced.
 * Source: SARIF 2.1.0, section 3.11.6, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}').replace(/[\\[\]]/g, '\\$&');
}
