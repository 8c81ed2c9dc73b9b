import { displayFlags } from '../config/display';
import { type InputSpec, inputGroups, inputSpecs, inputsWhere, isBoolean } from '../config/inputs';
import { type Line, line, styled } from '../report/lines';

/** `iam-policy-drift --help` */
export function mainHelp(version: string): Line[] {
  return [
    line(styled('strong', `iam-policy-drift ${version}`)),
    line('Compares committed IAM policies with the recorded activity of their roles.'),
    line(''),
    line('  iam-policy-drift check --principal-arn ARN --policy-file PATH --cloudtrail-logs PATH'),
    line('  iam-policy-drift generate               print the policy that the recorded activity needs'),
    line('  iam-policy-drift demo                   check a bundled example; needs no AWS account'),
    line('  iam-policy-drift init                   write the config file and workflows of this repository'),
    line('  iam-policy-drift explain s3:GetObject   evidence and state of one action'),
    line(
      '  iam-policy-drift roles PATH             list the roles of CloudFormation, SAM, CDK and Terraform files',
    ),
    line('  iam-policy-drift doctor                 check the setup; starts no job'),
    line('  iam-policy-drift athena ddl             print the table definition for the athena source'),
    line('  iam-policy-drift archive-rules plan     compare archive rules with IAM Access Analyzer'),
    line('  iam-policy-drift check --help           all flags'),
    line('  iam-policy-drift --version'),
  ];
}

/** `iam-policy-drift check --help`: made of the same table that reads the inputs. */
export function checkHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift check')),
    line('Shows which actions of a policy are used, over-granted, missing or undetermined.'),
    line(''),
    line(styled('strong', 'Example')),
    line('  iam-policy-drift check \\'),
    line('    --principal-arn arn:aws:iam::111122223333:role/payments-api \\'),
    line('    --policy-file iam/payments-api.json \\'),
    line('    --cloudtrail-logs logs/'),
    ...inputGroups.flatMap(([group, title]) => groupLines(group, title)),
    line(''),
    line(styled('strong', 'Output')),
    ...displayLines,
    line(''),
    line('Every flag is also a key of .github/iam-drift.yml, except:'),
    line(`  ${[...Object.keys(displayFlags).map((name) => `--${name}`), ...flagsOnly].join(', ')}`),
    line('Separate the items of a list with commas, or repeat the flag. Durations: 30s, 15m, 24h, 30d.'),
    line(''),
    line(styled('strong', 'Exit codes')),
    line(
      '  0 pass    1 fail: drift over a limit    2 inconclusive: insufficient evidence    3 invalid input, no report',
    ),
  ];
}

/** The flags of the output. */
export const displayLines = [
  line('  --format FORMAT                text, markdown, json or sarif on standard output (default text)'),
  line(
    '  --show LIST                    sections to show in full: used, suggestion, existing, undetermined,',
  ),
  line('                                 notes, evidence, all'),
  line('  --color WHEN                   auto, always or never (default auto)'),
  line('  --quiet                        no progress on standard error'),
  line('  --no-config                    ignore the config file'),
];

/** `iam-policy-drift generate --help` */
export function generateHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift generate')),
    line(
      'Prints the IAM policy that the recorded activity of a role or user needs, from any evidence source.',
    ),
    line(''),
    line('  iam-policy-drift generate --principal-arn ARN --cloudtrail-logs logs/ > policy.json'),
    line('  iam-policy-drift generate --config-file .github/iam-drift.yml --report-directory out/'),
    line(''),
    line(
      'Grants the actions whose calls succeeded, never by a wildcard. Actions with only denied calls are listed on',
    ),
    line(
      'standard error, and so are undetermined actions of the policy file (optional) and placeholders to fill in.',
    ),
    line(
      'With --report-directory the policies are generated/TARGET.json; one above the IAM limit of 6,144 characters',
    ),
    line('continues in TARGET-2.json. Several targets need a report directory.'),
    line(''),
    line('Accepts the flags of check. Exit codes:'),
    line(
      '  0 complete    2 no policy, an evidence gap, or something unknown or undetermined    3 invalid input',
    ),
  ];
}

/** `iam-policy-drift explain --help` */
export function explainHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift explain ACTION')),
    line(
      'Shows the access level of one action and whether CloudTrail records it. If flags or .github/iam-drift.yml name',
    ),
    line(
      'policies and evidence: also where it is granted and denied, its recorded use, the coverage of each source, its state,',
    ),
    line('and the actions in use that may need it. Also takes API operations and event names.'),
    line(''),
    line('  iam-policy-drift explain s3:GetObject'),
    line(
      '  iam-policy-drift explain s3:ListBuckets                    the action that grants an API operation',
    ),
    line('  iam-policy-drift explain lambda:CreateFunction20150331     an event name of CloudTrail'),
    line(
      '  iam-policy-drift explain s3:GetObject --policy-file iam/ci.json --principal-arn ARN --cloudtrail-logs logs/',
    ),
    line(''),
    line('Accepts the flags of check.'),
  ];
}

/** `iam-policy-drift roles --help` */
export function rolesHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift roles PATH')),
    line(
      'Lists the roles that files describe: names, granted actions with their locations, and what is unknown.',
    ),
    line(
      'PATH is a Terraform module, a CloudFormation or SAM template, the cdk.out folder of the AWS CDK, output of aws iam,',
    ),
    line('or a folder with such files. Needs no configuration and sends no request to AWS.'),
    line(''),
    line('  iam-policy-drift roles infra/prod'),
    line('  iam-policy-drift roles template.yaml'),
    line('  iam-policy-drift roles cdk.out --format json'),
    line(''),
    line('  --format FORMAT                text or json (default text)'),
    line('  --parameters PATH              values of parameters, as aws cloudformation deploy takes them'),
    line(
      '  --var-file PATH                values of Terraform variables (.tfvars), besides those that it loads itself',
    ),
    line('  --account ID, --region NAME, --stack NAME'),
    line('                                 values of the pseudo parameters'),
    line(''),
    line(styled('strong', 'Exit codes')),
    line('  0 everything is known    2 something is unknown    3 invalid input'),
  ];
}

/** `iam-policy-drift doctor --help` */
export function doctorHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift doctor')),
    line(
      'Checks what a run with the same flags needs from AWS: credentials and their account, the principals, the trail,',
    ),
    line('the access role, the job quota, the analyzer. Prints one line for each check. Starts no job.'),
    line(''),
    line(
      '  iam-policy-drift doctor --principal-arn ARN --policy-file PATH --cloudtrail-arn ARN --access-role-arn ARN',
    ),
    line(''),
    line(
      '  iam-policy-drift doctor --cloudtrail-logs LOG_DIRECTORY    events, time, Regions and roles of the logs',
    ),
    line(''),
    line('Accepts the flags of check. Exit codes: 0 no problems, 2 problems found, 3 invalid input.'),
  ];
}

/** `iam-policy-drift athena --help` */
export function athenaHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift athena ddl')),
    line(
      'Prints the definition of the table that the athena source queries. Run it once in Athena. Sends no request to AWS.',
    ),
    line(''),
    line(
      '  iam-policy-drift athena ddl --athena-table security.cloudtrail --location s3://BUCKET/AWSLogs/o-exampleorg1',
    ),
    line(''),
    line('  --athena-table DATABASE.TABLE   name of the table'),
    line(
      '  --location S3-PREFIX            the AWSLogs prefix; for an organization trail, with the organization ID',
    ),
    line('  --accounts LIST                 accounts of the table (default: those that a query names)'),
    line('  --regions LIST                  Regions of the table (default: all of the partition aws)'),
    line('  --since DAY                     first day of the table (default: 400 days ago)'),
  ];
}

/** `iam-policy-drift archive-rules --help` */
export function archiveRulesHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift archive-rules plan|apply')),
    line(
      'Compares the archive rules of the config file (archive-rules:) with those of every IAM Access Analyzer analyzer',
    ),
    line(
      'they apply to. plan shows which rules would be created or updated and how many active findings would be archived.',
    ),
    line('apply makes these changes and applies the rules to existing findings. Other rules are unchanged.'),
    line(''),
    line('  iam-policy-drift archive-rules plan'),
    line('  iam-policy-drift archive-rules apply --config-file .github/iam-drift.yml'),
    line(''),
    line('  --config-file PATH             config file with the rules (default .github/iam-drift.yml)'),
    line('  --redact-account-ids           hide account IDs in the output'),
    line('  --format FORMAT                text, markdown, json (default text)'),
    line(''),
    line(styled('strong', 'Exit codes')),
    line('  0 all rules are in place and applied (plan: nothing to change, no questions)'),
    line('  1 plan: changes or questions; plan and apply: a rule cannot be placed where it belongs'),
    line('  2 an account, Region or rule failed    3 invalid input, nothing done'),
  ];
}

function groupLines(group: InputSpec['group'], title: string): Line[] {
  const specs: readonly InputSpec[] = inputSpecs.filter(
    (spec) => spec.group === group && spec.allowedIn.flag,
  );
  return [line(''), line(styled('strong', title)), ...specs.map(flagLine)];
}

const flagsOnly = inputsWhere(({ allowedIn }) => allowedIn.flag && !allowedIn.config).map(
  (name) => `--${name}`,
);

function flagLine(spec: InputSpec): Line {
  const { name, value, description, default: fallback } = spec;
  const shown = isBoolean(spec) ? '' : ` ${value}`;
  const suffix = fallback === undefined ? '' : ` (default ${fallback})`;
  return line(`${`  --${name}${shown}`.padEnd(32)} `, description, styled('quiet', suffix));
}
