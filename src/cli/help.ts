import { displayFlags } from '../config/display';
import { type InputSpec, inputGroups, inputSpecs, inputsWhere, isBoolean } from '../config/inputs';
import { type Line, line, styled } from '../report/lines';

/** `iam-policy-drift --help` */
export function mainHelp(version: string): Line[] {
  return [
    line(styled('strong', `iam-policy-drift ${version}`)),
    line('Compares committed IAM policies with what their roles really did.'),
    line(''),
    line('  iam-policy-drift check --principal-arn ARN --policy-file PATH --cloudtrail-logs PATH'),
    line('  iam-policy-drift explain s3:GetObject   what is known of one action, and how it stands'),
    line('  iam-policy-drift doctor                 what is set up wrong, without starting anything'),
    line('  iam-policy-drift athena ddl             the table that the source athena asks'),
    line('  iam-policy-drift archive-rules plan     archive rules of Access Analyzer: what would change'),
    line('  iam-policy-drift check --help           every flag'),
    line('  iam-policy-drift --version'),
  ];
}

/** `iam-policy-drift check --help`: made of the same table that reads the inputs. */
export function checkHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift check')),
    line('Says which actions of a policy are used, over-granted, missing, or cannot be told.'),
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
    line(
      'Lists are separated by commas, or by repeating the flag. Durations are written 30s, 15m, 24h, 30d.',
    ),
    line(''),
    line(styled('strong', 'Exit codes')),
    line(
      '  0 pass    1 fail: drift over a limit    2 inconclusive: evidence too thin    3 wrong input, nothing judged',
    ),
  ];
}

const displayLines = [
  line('  --format FORMAT                text, markdown, json or sarif on standard output (default text)'),
  line(
    '  --show LIST                    sections to show in full: used, suggestion, existing, undetermined,',
  ),
  line('                                 notes, evidence, all'),
  line('  --color WHEN                   auto, always or never (default auto)'),
  line('  --quiet                        no progress on standard error'),
  line('  --no-config                    ignore the config file'),
];

/** `iam-policy-drift explain --help` */
export function explainHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift explain ACTION')),
    line(
      'Says of one action: its access level, whether CloudTrail shows it, and, where flags or .github/iam-drift.yml',
    ),
    line(
      'name policies and evidence: where it is granted and denied, how it was used, which source can see it, its state.',
    ),
    line(''),
    line('  iam-policy-drift explain s3:GetObject'),
    line(
      '  iam-policy-drift explain s3:GetObject --policy-file iam/ci.json --principal-arn ARN --cloudtrail-logs logs/',
    ),
    line(''),
    line('It takes the flags of check.'),
  ];
}

/** `iam-policy-drift doctor --help` */
export function doctorHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift doctor')),
    line(
      'Looks at what a check with the same flags would need of AWS: credentials and their account, the principals,',
    ),
    line(
      'the trail, the access role, the jobs left today, the analyzer. Says what to mend, one line each. It starts no job.',
    ),
    line(''),
    line(
      '  iam-policy-drift doctor --principal-arn ARN --policy-file PATH --cloudtrail-arn ARN --access-role-arn ARN',
    ),
    line(''),
    line('It takes the flags of check. Exit codes: 0 nothing to mend, 1 something to mend, 3 wrong input.'),
  ];
}

/** `iam-policy-drift athena --help` */
export function athenaHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift athena ddl')),
    line(
      'Prints the definition of the table that the source athena asks: run it once in Athena. It asks AWS nothing.',
    ),
    line(''),
    line(
      '  iam-policy-drift athena ddl --athena-table security.cloudtrail --location s3://BUCKET/AWSLogs/o-exampleorg1',
    ),
    line(''),
    line('  --athena-table DATABASE.TABLE   what to call it'),
    line(
      '  --location S3-FOLDER            the folder above those of the accounts; an organisation’s has its id at the end',
    ),
    line('  --accounts LIST                 accounts it knows (default: those that a query names)'),
    line('  --regions LIST                  regions it knows (default: all of the partition aws)'),
    line('  --since DAY                     its first day (default: 400 days ago)'),
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
      'that they are for. plan says what would be created and updated and how many active findings would be archived;',
    ),
    line(
      'apply does it, and applies the rules to the findings that are there already. Other rules are left alone.',
    ),
    line(''),
    line('  iam-policy-drift archive-rules plan'),
    line('  iam-policy-drift archive-rules apply --config-file .github/iam-drift.yml'),
    line(''),
    line('  --config-file PATH             the file that has the rules (default .github/iam-drift.yml)'),
    line('  --redact-account-ids           hide account ids in all that is printed'),
    line('  --format FORMAT                text, markdown, json (default text)'),
    line(''),
    line(styled('strong', 'Exit codes')),
    line('  0 every rule is in place and applied (plan: and there is nothing to do or to ask)'),
    line('  1 plan: there is something to do or to ask; plan and apply: a rule cannot be where it should be'),
    line('  2 some account, region or rule failed    3 wrong input, nothing done'),
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
