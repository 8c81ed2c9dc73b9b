import { type Aws, startAws } from './aws';
import { type ActionFinding, type Analyzer, analyzerArn } from './aws-findings';
import { awsEnvironment, expectDiscretion } from './aws-run';
import type { Scenario } from './aws-scenario';
import { type Ended, newFolder, runCli } from './bundle';
import { writeText } from './records';

export const other = '222233334444';
export const reader = `arn:aws:iam::${other}:role/drift-reader`;
export const [vendor, partner] = ['444455556666', '555566667777'];
export const regions = ['ap-southeast-1', 'eu-west-1', 'us-east-1'];

/** A bucket that a person from outside may read. */
export function bucketFinding(id: string, name: string, principal = vendor): ActionFinding {
  return {
    ...{ id, resource: `arn:aws:s3:::${name}`, type: 'ExternalAccess', actions: ['s3:GetObject'] },
    principal: { AWS: principal },
  } as const;
}

/** The external-access analyzer of one region of an account. */
export function analyzerIn(account: string, region: string, more: Partial<Analyzer> = {}): Analyzer {
  return { name: 'outside', type: 'ACCOUNT', account, region, ...more };
}

/** Rules as the config file has them, with the accounts that it reaches and what the action does with the rules. */
export function configOf(
  rules: readonly object[],
  accounts?: readonly object[],
  mode?: 'plan' | 'apply',
): string {
  const given = mode === undefined ? rules : { mode, rules };
  return JSON.stringify({ ...(accounts === undefined ? {} : { accounts }), 'archive-rules': given });
}

/** A rule for external access of the vendor, but for what receives. */
export function ruleOf(more: object = {}): object {
  return {
    name: 'vendor',
    analyzers: 'external-access',
    filter: { 'principal.AWS': { eq: vendor } },
    ...more,
  };
}

/** AWS with analyzers of the account of the credentials and of another one, into which a role leads. */
export function startWith(
  analyzers: readonly Analyzer[],
  more: Partial<Scenario> = {},
  others: readonly Analyzer[] = [],
): Promise<Aws> {
  return startAws({
    analyzers,
    assumable: [{ arn: reader }],
    accounts: { [other]: { analyzers: others } },
    ...more,
  });
}

/** Runs `archive-rules` on a config file; nothing is asked that AWS would refuse as such, and no secret is printed. */
export async function runRules(
  aws: Aws,
  mode: string,
  config: string,
  flags: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Ended & { readonly text: string }> {
  const folder = newFolder();
  writeText(folder, '.github/iam-drift.yml', config);
  const ended = await runCli(['archive-rules', mode, ...flags], folder, awsEnvironment(aws, { env }));
  expectDiscretion(aws, folder, [ended.stdout, ended.stderr]);
  return { ...ended, text: ended.stdout.replaceAll(/\s+/g, ' ') };
}

const writing = ['CreateArchiveRule', 'UpdateArchiveRule', 'ApplyArchiveRule'];

/** What was written, as `us-east-1 own CreateArchiveRule vendor`, in an order of its own. */
export function writesOf({ requests }: Aws, from = 0): string[] {
  const writes = requests.slice(from).filter(({ operation }) => writing.includes(operation));
  const whose = (key: string) => (key === 'ASIACANARY0000000001' ? 'own' : 'other');
  return writes
    .map(({ region, key, operation, params }) => `${region} ${whose(key)} ${operation} ${params.ruleName}`)
    .sort();
}

export { analyzerArn };
