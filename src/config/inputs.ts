/** An input of the action, a flag of the command line and a key of the config file: one name, one meaning. */
export interface InputSpec {
  readonly name: string;
  /** What stands for the value in `--help`. */
  readonly value: string;
  readonly description: string;
  readonly default?: string;
  /** The group it is shown in. */
  readonly group: 'what' | 'evidence' | 'rules' | 'limits' | 'result';
}

/** Every input of the contract. The defaults are applied in config.ts; the texts here are what people read. */
export const inputSpecs = [
  spec('principal-arn', 'ARN[,ARN]', 'what', 'role or user the policy belongs to; several share the files'),
  spec('policy-file', 'PATH[,PATH]', 'what', 'policy files, paths or globs; several are one grant'),
  spec('config-file', 'PATH', 'what', 'targets, inputs and acceptances', '.github/iam-drift.yml'),
  spec(
    'config-from',
    'head|base',
    'what',
    'whether the change under review or the base it goes into has the say',
    'head',
  ),
  spec('base-ref', 'COMMIT', 'what', 'branch, tag or commit to compare with', 'the base of the pull request'),
  spec('target', 'NAME[,NAME]', 'what', 'targets of the config file to judge', 'all'),
  spec(
    'assume-role',
    'ARN',
    'evidence',
    'role to take on in the account of the principal before it is asked about',
  ),
  spec(
    'assume-role-session-name',
    'TEXT',
    'evidence',
    'name of that session, as CloudTrail shows it',
    'iam-policy-drift',
  ),
  spec('assume-role-external-id', 'TEXT', 'evidence', 'external id that the trust policy of that role wants'),
  spec(
    'sources',
    'LIST',
    'evidence',
    'auto, policy-generation, last-accessed, unused-access, cloudtrail-logs, athena, file',
    'auto',
  ),
  spec(
    'cloudtrail-logs',
    'PATH',
    'evidence',
    'folder, file or glob of CloudTrail .json or .json.gz, or s3://bucket/prefix',
  ),
  spec(
    'log-cache',
    'PATH',
    'evidence',
    'folder that keeps log files fetched from S3',
    '~/.cache/iam-policy-drift/logs',
  ),
  spec('evidence-file', 'PATH', 'evidence', 'evidence.json of an earlier run, used instead of logs'),
  spec(
    'previous-evidence',
    'PATH',
    'evidence',
    'evidence.json of the last run, to which what is seen now is added; may be absent',
  ),
  spec(
    'evidence-retention',
    'DURATION',
    'evidence',
    'how long a use that is remembered keeps an action in use',
    '400d',
  ),
  spec('max-evidence-age', 'DURATION', 'evidence', 'how old an evidence file may be', '14d'),
  spec(
    'trust-evidence',
    'true|false',
    'evidence',
    'whether evidence that the change itself brings decides',
    'false',
  ),
  spec(
    'cloudtrail-arn',
    'ARN[,ARN]',
    'evidence',
    'trail that policy generation reads, or that wrote the logs',
  ),
  spec('access-role-arn', 'ARN', 'evidence', 'role with which Access Analyzer reads the trail'),
  spec('regions', 'LIST', 'evidence', 'regions that policy generation and athena look at', 'all'),
  spec('max-job-age', 'DURATION', 'evidence', 'a finished job or query this young is read again', '24h'),
  spec(
    'generation-timeout',
    'DURATION',
    'evidence',
    'how long to wait for policy generation, and for athena',
    '45m',
  ),
  spec('cancel-on-abort', 'true|false', 'evidence', 'cancel our own jobs when the run ends early', 'false'),
  spec('unused-access-analyzer-arn', 'ARN', 'evidence', 'analyzer whose unused-access findings are read'),
  spec(
    'active-findings',
    'true|false',
    'evidence',
    'list the active findings of analyzers on the role',
    'true with unused-access',
  ),
  spec('athena-table', 'DATABASE.TABLE', 'evidence', 'table over the trail that athena is asked about'),
  spec('athena-workgroup', 'NAME', 'evidence', 'workgroup that athena’s query runs in', 'primary'),
  spec('athena-output', 'S3-PREFIX', 'evidence', 'where athena’s result goes', 'the workgroup’s'),
  spec('max-scan-gb', 'N', 'evidence', 'gigabytes that a query of athena may read', '100'),
  spec(
    'service-reference',
    'WHERE',
    'evidence',
    'AWS’s service reference: auto, off, a folder or a URL',
    'auto',
  ),
  spec('lookback', 'DURATION', 'evidence', 'length of the window', '90d'),
  spec('window-end', 'DAY|TIME', 'evidence', 'end of the window', 'now'),
  spec('unused-after', 'DURATION', 'rules', 'an action not used for this long is not in use', 'the lookback'),
  spec('min-observation', 'DURATION', 'rules', 'evidence that spans less proves no absence', '30d'),
  spec('new-grant-grace', 'DURATION', 'rules', 'a named grant younger than this is not judged', '30d'),
  spec('missing-denied', 'count|note', 'rules', 'whether denied calls count as missing', 'count'),
  spec('max-over-granted', 'N|N%', 'limits', 'over-granted actions allowed', '0'),
  spec('max-missing', 'N', 'limits', 'missing actions allowed', '0'),
  spec(
    'gate',
    'all|introduced',
    'limits',
    'whether all drift counts, or only what the change under review adds',
    'all',
  ),
  spec('baseline', 'PATH', 'limits', 'baseline.json of an earlier run: known drift, which does not count'),
  spec('fail-on-new', 'LIST', 'limits', 'access levels that must not be added by name', 'none'),
  spec('fail-on-levels', 'LIST', 'limits', 'access levels that count towards max-over-granted', 'all'),
  spec('warn-only', 'true|false', 'limits', 'report, but never fail', 'false'),
  spec('fail-on-inconclusive', 'true|false', 'limits', 'whether too thin evidence fails', 'true'),
  spec('report-directory', 'PATH', 'result', 'where report, suggestion, patch and evidence go'),
  spec('comment', 'WHEN', 'result', 'pull request comment: always, on-drift, never', 'on-drift'),
  spec('github-token', 'TOKEN', 'result', 'token that reads the base and writes the comment'),
  spec('tracking-issue', 'true|false', 'result', 'keep one issue up to date', 'false'),
  spec('issue-labels', 'LIST', 'result', 'labels of a new tracking issue', 'none'),
  spec('issue-assignees', 'LIST', 'result', 'who is assigned a new tracking issue', 'nobody'),
  spec(
    'fix-pull-request',
    'true|false',
    'result',
    'keep one pull request with the suggested policies',
    'false',
  ),
  spec(
    'archive-rules',
    'plan|apply|off',
    'result',
    'compare the archive rules of the config file with those in AWS, and bring these in line',
    'off',
  ),
  spec('comment-key', 'TEXT', 'result', 'tells two uses on one pull request apart'),
  spec(
    'review-suggestions',
    'true|false',
    'result',
    'suggest the change at the lines that the pull request changed',
    'false',
  ),
  spec(
    'redact-account-ids',
    'true|false',
    'result',
    'hide account ids in all that is printed or sent to GitHub',
    'false',
  ),
  spec('preflight', 'true|false', 'result', 'look for what is set up wrong before anything else', 'false'),
] as const satisfies readonly InputSpec[];

export type InputName = (typeof inputSpecs)[number]['name'];

export const inputNames: readonly InputName[] = inputSpecs.map(({ name }) => name);

/** The inputs that are true or false: a flag of theirs may stand without a value. */
export const booleanInputs: readonly InputName[] = inputSpecs
  .filter(({ value }) => value === 'true|false')
  .map(({ name }) => name);

/** What an entry of `accounts:` may hold: what differs from one account to the next. */
export const accountInputs = [
  'assume-role',
  'assume-role-session-name',
  'assume-role-external-id',
  'access-role-arn',
  'cloudtrail-arn',
  'unused-access-analyzer-arn',
] as const satisfies InputName[];

/** What only the action does: it has no flag. */
export const actionInputNames: readonly string[] = [
  'comment',
  'comment-key',
  'github-token',
  'preflight',
  'review-suggestions',
  'tracking-issue',
  'issue-labels',
  'issue-assignees',
  'fix-pull-request',
  'archive-rules',
] satisfies InputName[];

/** Texts of inputs that were given; an empty one was not. */
export type RawInputs = ReadonlyMap<InputName, string>;

/** Whether a text is the name of an input. */
export function isInputName(name: string): name is InputName {
  return inputNames.some((known) => known === name);
}

function spec<N extends string>(
  name: N,
  value: string,
  group: InputSpec['group'],
  description: string,
  fallback?: string,
): InputSpec & { readonly name: N } {
  return {
    name,
    value,
    group,
    description,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}
