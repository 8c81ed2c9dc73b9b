/** An input: one name and one meaning in a workflow, on the command line and in the config file. */
export interface InputSpec {
  readonly name: string;
  /** The placeholder for the value in `--help`. */
  readonly value: string;
  /** The heading it is listed under. */
  readonly group: Group;
  /** Where it can be given. */
  readonly allowedIn: Places;
  /** The most specific part of the config file that can have its own value. */
  readonly scope: Scope;
  readonly description: string;
  /** The text for people; the parsers apply the value. */
  readonly default?: string;
}

type Group = 'what' | 'evidence' | 'rules' | 'limits' | 'result';

/**
 * `run`: one value for the whole run. `account`: also in an entry of `accounts`. All others: also in a target, `own` in
 * nothing else.
 */
type Scope = 'run' | 'account' | 'target' | 'own';

/** Where an input can be given. */
interface Places {
  /** `with:` of a workflow step: declared in action.yml. */
  readonly workflow: boolean;
  /** A key of the config file. */
  readonly config: boolean;
  /** A flag of the command line. */
  readonly flag: boolean;
}

/** The path of the config file unless `config-file` names another. */
export const defaultConfigPath = '.github/iam-drift.yml';

const all: Places = { workflow: true, config: true, flag: true };
const configFlag: Places = { workflow: false, config: true, flag: true };
const workflowFlag: Places = { workflow: true, config: false, flag: true };
const workflowConfig: Places = { workflow: true, config: true, flag: false };
const workflowOnly: Places = { workflow: true, config: false, flag: false };
const configOnly: Places = { workflow: false, config: true, flag: false };

/** The groups of the table and their headings, in order. */
export const inputGroups: readonly (readonly [Group, string])[] = [
  ['what', 'What to compare'],
  ['evidence', 'Evidence'],
  ['rules', 'Rules'],
  ['limits', 'Limits'],
  ['result', 'Result'],
];

/**
 * Every input, once. action.yml, the help, the schema of the config file, the reference in docs/configuration.md and
 * the list of changed settings are made from it.
 */
// biome-ignore format: one row for each input
export const inputSpecs = [
  row('principal-arn', 'ARN[,ARN]', 'what', all, 'target', 'ARN of the role or user of the policies; a role name can end with * (a random suffix) or be {role} (the name in policy-file).'),
  row('policy-file', 'PATH[,PATH]', 'what', all, 'target', 'Policy files to compare as one policy: paths, globs, FILE#ROLE or a Terraform directory; ! excludes; {role} and {target} are names.'),
  row('parameters', 'PATH', 'what', configFlag, 'target', 'Parameter values of the CloudFormation template: the file that aws cloudformation deploy or create-stack takes.'),
  row('var-file', 'PATH[,PATH]', 'what', configFlag, 'target', 'Files with Terraform variables (.tfvars) besides those that Terraform loads itself; the last one takes precedence.'),
  row('stack', 'NAME', 'what', configFlag, 'own', 'Name of the CloudFormation stack of the template.'),
  row('config-file', 'PATH', 'what', workflowFlag, 'run', 'Config file with targets, settings and acceptances.', defaultConfigPath),
  row('config-from', 'head|base', 'what', workflowFlag, 'run', 'Whether the config file of the head or of the base applies to a change.', 'head'),
  row('base-ref', 'COMMIT', 'what', workflowFlag, 'run', 'Branch, tag or commit to compare with.', 'the base of the pull request'),
  row('target', 'NAME[,NAME]', 'what', workflowFlag, 'run', 'Targets of the config file to check.', 'all'),
  row('assume-role', 'ARN', 'evidence', all, 'account', 'Role to assume for the queries, in the account of the principal.'),
  row('assume-role-session-name', 'TEXT', 'evidence', configFlag, 'account', 'Session name for assume-role, as CloudTrail records it.', 'iam-policy-drift'),
  row('assume-role-external-id', 'TEXT', 'evidence', configFlag, 'account', 'External ID that the trust policy of the assumed role requires.'),
  row('sources', 'LIST', 'evidence', all, 'target', 'Evidence sources: auto, policy-generation, last-accessed, unused-access, cloudtrail-logs, athena, file.', 'auto'),
  row('cloudtrail-logs', 'PATH[,PATH]', 'evidence', all, 'target', 'Directory, file or glob of CloudTrail log files (JSON, also gzipped), or s3://bucket/prefix.'),
  row('log-cache', 'PATH', 'evidence', configFlag, 'target', 'Directory that keeps log files downloaded from S3.', '~/.cache/iam-policy-drift/logs'),
  row('evidence-file', 'PATH', 'evidence', all, 'target', 'evidence.json of an earlier run, used instead of the other sources.'),
  row('previous-evidence', 'PATH', 'evidence', all, 'target', 'evidence.json of the previous run, which this run extends; the file may be absent.'),
  row('evidence-retention', 'DURATION', 'evidence', configFlag, 'target', 'How long a recorded use keeps an action in use.', '400d'),
  row('max-evidence-age', 'DURATION', 'evidence', configFlag, 'target', 'Maximum age of an evidence file.', '14d'),
  row('trust-evidence', 'true|false', 'evidence', workflowFlag, 'run', 'Accept evidence that the change under review adds or modifies.', 'false'),
  row('cloudtrail-arn', 'ARN[,ARN]', 'evidence', all, 'account', 'ARN of the trail that policy generation reads, or that wrote the logs.'),
  row('access-role-arn', 'ARN', 'evidence', all, 'account', 'Role with which IAM Access Analyzer reads the trail, in the account of the principal.'),
  row('regions', 'LIST', 'evidence', configFlag, 'target', 'AWS Regions that policy generation and Athena read.', 'all'),
  row('max-job-age', 'DURATION', 'evidence', configFlag, 'target', 'Maximum age of a finished job or query whose result is reused.', '24h'),
  row('generation-timeout', 'DURATION', 'evidence', configFlag, 'target', 'How long to wait for policy generation, and for Athena.', '45m'),
  row('cancel-on-abort', 'true|false', 'evidence', configFlag, 'target', 'Cancel the jobs that the run started if it ends early.', 'false'),
  row('unused-access-analyzer-arn', 'ARN', 'evidence', configFlag, 'account', 'ARN of the unused access analyzer whose findings are read.', 'the active analyzer of the account or organization'),
  row('active-findings', 'true|false', 'evidence', configFlag, 'target', 'List the active findings of IAM Access Analyzer on the role.', 'true with unused-access'),
  row('athena-table', 'DATABASE.TABLE', 'evidence', configFlag, 'target', 'Athena table over the log files of the trail.'),
  row('athena-workgroup', 'NAME', 'evidence', configFlag, 'target', 'Athena workgroup that runs the query.', 'primary'),
  row('athena-output', 'S3-PREFIX', 'evidence', configFlag, 'target', 'Location in S3 for the result of the Athena query.', 'the location of the workgroup'),
  row('max-scan-gb', 'N', 'evidence', configFlag, 'target', 'Maximum number of gigabytes that an Athena query may scan.', '100'),
  row('service-reference', 'WHERE', 'evidence', configFlag, 'target', 'AWS service reference to read: auto, off, a directory or a URL.', 'auto'),
  row('lookback', 'DURATION', 'evidence', all, 'target', 'Length of the evaluation window.', '90d'),
  row('window-end', 'DAY|TIME', 'evidence', configFlag, 'target', 'End of the evaluation window, as a day (its end in UTC) or a time.', 'now'),
  row('unused-after', 'DURATION', 'rules', configFlag, 'target', 'How long an action must go without a call to count as unused.', 'the lookback'),
  row('min-observation', 'DURATION', 'rules', configFlag, 'target', 'Minimum time span of the evidence; with less, no action is reported as unused.', '30d'),
  row('new-grant-grace', 'DURATION', 'rules', configFlag, 'target', 'Minimum age of an action that the policy grants by name; a newer one is not reported as unused.', 'unused-after'),
  row('unused-ok', 'REASON', 'rules', configOnly, 'own', 'Reason why the role of the target can stay unused, such as a break-glass role.'),
  row('missing-denied', 'recurring|all|note', 'rules', configFlag, 'target', 'Which currently denied calls count as missing: recurring (at least 3 days, last within 14 days, not from the console), all or note (none).', 'recurring'),
  row('policies-complete', 'true|false', 'rules', configFlag, 'target', 'Whether the policy files are all policies of the role; then an action that succeeds but is not granted in them is missing.', 'false'),
  row('max-over-granted', 'N|N%', 'limits', all, 'target', 'Maximum number or share of over-granted actions.', '0'),
  row('max-missing', 'N', 'limits', all, 'target', 'Maximum number of missing actions.', '0'),
  row('max-undetermined', 'N|N%', 'limits', configFlag, 'target', 'Maximum number or share of undetermined actions.', 'none'),
  row('gate', 'changed|introduced|all', 'limits', all, 'target', 'Which drift counts on a pull request: of targets that it changes (changed), only what it introduces (introduced), or all drift (all).', 'changed'),
  row('baseline', 'PATH', 'limits', configFlag, 'target', 'baseline.json of an earlier run; the drift it lists does not count.'),
  row('fail-on-new', 'LIST', 'limits', configFlag, 'target', 'Access levels; a change that adds an action of one of these levels without recorded use fails.', 'none'),
  row('fail-on-levels', 'LIST', 'limits', configFlag, 'target', 'Access levels whose actions count toward max-over-granted.', 'all'),
  row('warn-only', 'true|false', 'limits', all, 'target', 'Report drift and insufficient evidence without failing the step.', 'false'),
  row('fail-on-inconclusive', 'true|false', 'limits', configFlag, 'target', 'Fail the step if the evidence is insufficient.', 'true'),
  row('report-directory', 'PATH', 'result', workflowFlag, 'run', 'Directory for the report, the suggestion, the patch and the evidence.', 'a directory in RUNNER_TEMP; none on the command line'),
  row('comment', 'WHEN', 'result', workflowConfig, 'run', 'When to write the pull request comment: always, on-drift or never.', 'on-drift'),
  row('github-token', 'TOKEN', 'result', workflowOnly, 'run', 'Token that reads the base (contents: read) and writes the comment (pull-requests: write).', 'the token of the job'),
  row('tracking-issue', 'true|false', 'result', workflowConfig, 'run', 'Maintain one issue about the drift on the default branch; requires issues: write.', 'false'),
  row('issue-labels', 'LIST', 'result', configOnly, 'run', 'Labels of a new tracking issue.', 'none'),
  row('issue-assignees', 'LIST', 'result', configOnly, 'run', 'Assignees of a new tracking issue.', 'none'),
  row('fix-pull-request', 'true|false', 'result', workflowConfig, 'run', 'Maintain one pull request with the suggested policies; requires contents: write and pull-requests: write.', 'false'),
  row('archive-rules', 'plan|apply|off', 'result', configOnly, 'run', 'Whether the action compares the archive rules with AWS (plan) or also applies them (apply); in the config file, mode under archive-rules.', 'off'),
  row('comment-key', 'TEXT', 'result', workflowOnly, 'run', 'Key that distinguishes two checks on the same pull request.', 'the config file, or the principals and policy files'),
  row('review-suggestions', 'true|false', 'result', configOnly, 'run', 'Write the suggested change as review suggestions on the lines that the pull request changes.', 'false'),
  row('redact-account-ids', 'true|false', 'result', configFlag, 'run', 'Hide account IDs in everything that is printed or sent to GitHub.', 'false'),
  row('preflight', 'true|false', 'result', configOnly, 'run', 'Check the setup first, as the doctor command does, and stop if there is a problem.', 'false'),
] as const satisfies readonly InputSpec[];

/** The name of an input. */
export type InputName = (typeof inputSpecs)[number]['name'];

const table: readonly (InputSpec & { readonly name: InputName })[] = inputSpecs;

/** The names of all inputs, in the order of the table. */
export const inputNames: readonly InputName[] = table.map(({ name }) => name);

const specs: ReadonlyMap<string, (typeof table)[number]> = new Map(table.map((spec) => [spec.name, spec]));

/** The inputs that `holds` is true for, in the order of the table. */
export function inputsWhere(holds: (spec: InputSpec) => boolean): readonly InputName[] {
  return table.filter(holds).map(({ name }) => name);
}

/**
 * The inputs that say where evidence is read, and with which role. The author of a change must not choose them for the
 * check of that change; see places.ts.
 */
export const placeInputs = [
  ...([
    'sources',
    'cloudtrail-logs',
    'log-cache',
    'evidence-file',
    'previous-evidence',
    'cloudtrail-arn',
  ] as const),
  ...(['assume-role', 'access-role-arn', 'regions', 'unused-access-analyzer-arn', 'athena-table'] as const),
  ...(['athena-workgroup', 'athena-output', 'service-reference'] as const),
] as const satisfies readonly InputName[];

/** The row of an input; undefined for any other text. */
export function specOf(name: string): (InputSpec & { readonly name: InputName }) | undefined {
  return specs.get(name);
}

/** Whether an input is true or false: its flag needs no value. */
export function isBoolean({ value }: InputSpec): boolean {
  return value === 'true|false';
}

/** Whether a text is the name of an input. */
export function isInputName(name: string): name is InputName {
  return specs.has(name);
}

/** Texts of inputs that were given; an empty one was not. */
export type RawInputs = ReadonlyMap<InputName, string>;

function row<N extends string>(
  name: N,
  value: string,
  group: Group,
  allowedIn: Places,
  scope: Scope,
  description: string,
  fallback?: string,
): InputSpec & { readonly name: N } {
  const spec = { name, value, group, allowedIn, scope, description };
  return fallback === undefined ? spec : { ...spec, default: fallback };
}
