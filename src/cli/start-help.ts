import { type Line, line, styled } from '../report/lines';
import { displayLines } from './help';

/** `iam-policy-drift demo --help` */
export function demoHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift demo')),
    line('Checks the bundled example, which fails as intended: a policy with CloudTrail logs, all invented.'),
    line('Needs no AWS account and no network. Writes the report files to a new temporary directory.'),
    line(''),
    line('  --report-directory PATH        directory for the report files'),
    ...displayLines.slice(0, 5),
    line(''),
    line('Exit codes: 0 whatever the verdict is, 3 invalid input.'),
  ];
}

/** `iam-policy-drift init --help` */
export function initHelp(): Line[] {
  return [
    line(styled('strong', 'iam-policy-drift init')),
    line(
      'Finds policy files (JSON identity policies), asks which role each belongs to, and writes these files if they',
    ),
    line('do not exist: .github/iam-drift.yml, .github/workflows/iam-drift.yml (pull requests) and'),
    line(
      '.github/workflows/iam-drift-gather.yml (gathers evidence on a schedule). Prints the commands that set up AWS.',
    ),
    line(''),
    line('  iam-policy-drift init'),
    line('  iam-policy-drift init --account 111122223333 --yes'),
    line(''),
    line('  --account ID                   account of the roles'),
    line('  --yes                          accept the roles that the paths suggest; asks nothing'),
    line('  --region REGION                Region of the AWS requests and of the stack (default us-east-1)'),
    line('  --repository OWNER/NAME        repository on GitHub (default: the remote origin)'),
    line('  --branch NAME                  default branch (default main)'),
    line('  --action OWNER/NAME@COMMIT     release of this action that the workflows use'),
    line('  --cloudtrail-arn ARN           trail for policy generation, with --trail-bucket NAME'),
    line(''),
    line('Exit codes: 0 all files written, 2 a file exists and was left unchanged, 3 invalid input.'),
  ];
}
