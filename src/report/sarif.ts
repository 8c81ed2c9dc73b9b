import type { JudgedRun } from './judged';
import { type Result, resultsOf } from './sarif-results';
import { reportingDescriptors, ruleIndex } from './sarif-rules';

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
