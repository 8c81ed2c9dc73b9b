import { type Line, line, styled } from '../report/lines';
import type { InitFlags } from './flags';
import { workflowPaths } from './workflow-texts';

/** What the set-up commands are filled with. */
export interface SetUp {
  readonly flags: InitFlags;
  /** The account of the role that gathers the evidence. */
  readonly account: string;
  readonly otherAccounts: readonly string[];
  readonly partition: string;
  readonly principals: readonly string[];
  /** The path of the CloudFormation template of this package. */
  readonly template: string;
}

/** The name of the role that the stack creates. */
export const gatherRoleName = 'iam-policy-drift-gather';

/** What to do after `init`: the stack, the commit, the first run, the check of the set-up. Pure. */
export function nextSteps(setUp: SetUp): Line[] {
  const { flags, account, otherAccounts } = setUp;
  const steps: Line[][] = [
    ...(flags.action === undefined
      ? [[line('Replace OWNER/iam-policy-drift@COMMIT in both workflows with the commit of a release.')]]
      : []),
    [
      line(`Create the role that gathers evidence in account ${account}:`),
      ...deployCommand(setUp).map((text) => line('   ', text)),
      line(
        '   If the account has an OIDC provider for GitHub, the stack cannot create another one. Add this parameter:',
      ),
      line(
        `   OidcProviderArn=arn:${setUp.partition}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
      ),
    ],
    ...(otherAccounts.length === 0
      ? []
      : [
          [
            line(
              `Create a role in account ${otherAccounts.join(', ')}: setup/README.md, "Several accounts".`,
            ),
          ],
        ]),
    [line('Commit the files in a pull request. It passes with "Not gathered yet". Merge it.')],
    [
      line('Gather the first evidence:'),
      line(`   gh workflow run ${workflowPaths.gather.slice(workflowPaths.gather.lastIndexOf('/') + 1)}`),
    ],
    [
      line('Check the setup with AWS credentials:'),
      line('   iam-policy-drift doctor'),
      ...checkedByDoctor(flags).map((text) => line('   - ', text)),
    ],
  ];
  return [
    line(styled('strong', 'Next steps')),
    ...steps.flatMap(([first = [], ...more], at) => [[...line(`${at + 1}. `), ...first], ...more]),
  ];
}

/** The command that creates the stack, a line each. */
export function deployCommand({ flags, principals, account, template }: SetUp): string[] {
  const own = widest(principals.filter((arn) => arn.split(':')[4] === account));
  const parameters = [
    ['Repository', flags.repository ?? 'OWNER/REPO'],
    ...(flags.branch === 'main' ? [] : [['Branch', flags.branch]]),
    ['PrincipalArns', own.join(',')],
    ...(flags.trailArn === undefined ? [] : [['TrailArn', flags.trailArn]]),
    ...(flags.trailBucket === undefined ? [] : [['TrailBucket', flags.trailBucket]]),
  ].map(([name = '', value = '']) => shellWord(`${name}=${value}`));
  const { repository } = flags;
  return [
    `aws cloudformation deploy --region ${flags.region} --stack-name iam-policy-drift --capabilities CAPABILITY_NAMED_IAM \\`,
    `  --template-file ${shellWord(template)} \\`,
    `  --parameter-overrides ${parameters.join(' ')}${repository === undefined ? '' : ' \\'}`,
    ...(repository === undefined ? [] : [`    ${immutableParameter(repository)}`]),
  ];
}

/**
 * The subject of a repository that GitHub made or renamed since 2026-07-15 contains IDs.
 * Source: https://docs.github.com/en/actions/reference/security/oidc
 */
function immutableParameter(repository: string): string {
  const ids = '"\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"';
  return `"ImmutableRepository=$(gh api ${shellWord(`repos/${repository}`)} --jq '${ids}')"`;
}

/** The ARNs that no pattern among them covers. */
function widest(arns: readonly string[]): readonly string[] {
  const starts = arns.filter((arn) => arn.endsWith('*')).map((arn) => arn.slice(0, -1));
  return arns.filter((arn) => !starts.some((start) => arn.startsWith(start) && arn !== `${start}*`));
}

function checkedByDoctor({ trailArn }: InitFlags): string[] {
  return [
    'the credentials and their account',
    'each role: whether it exists (one with a path needs the path in principal-arn), and whether its policies can be read',
    ...(trailArn === undefined
      ? []
      : ['the trail, the access role, and the quota of policy generation jobs']),
  ];
}

/** A text as one word of a POSIX shell. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
