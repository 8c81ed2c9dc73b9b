import type { EarlierJob } from './aws-generation-job';
import { account as home } from './aws-identity';
import { daysAgo } from './aws-run';
import { inUse } from './aws-run-cases';
import type { Scenario } from './aws-scenario';
import { allow } from './repository';

/** The account of the credentials, one more that lets itself be asked, and one that refuses. */
export const accounts = { home, open: '222233334444', closed: '333344445555' } as const;

/** An organisation's trail, which all accounts share. */
export const trail = `arn:aws:cloudtrail:us-east-1:${home}:trail/main`;

export const roleIn = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
export const accessRoleIn = (account: string) => roleIn(account, 'service-role/access');
export const gathererIn = (account: string) => roleIn(account, 'drift-reader');

const names = Array.from({ length: 20 }, (_, index) => `app-${String(index).padStart(2, '0')}`);

/** What one target of the configuration is. */
export interface TargetLine {
  readonly name: string;
  readonly role: string;
  readonly account: string;
}

/** Twenty roles in each account. */
export const targetLines: readonly TargetLine[] = Object.entries(accounts).flatMap(([word, account]) =>
  names.map((name) => ({ name: `${word}-${name}`, role: roleIn(account, name), account })),
);

/** Jobs that ended lately, for all but some of the roles of an account. */
function jobsOf(account: string, without: readonly string[], old: readonly string[]): EarlierJob[] {
  return names
    .filter((name) => !without.includes(name))
    .map((name) => {
      const age = old.includes(name) ? 3 : 0.2;
      const trails = [{ cloudTrailArn: trail, allRegions: true }];
      const [from, to] = [daysAgo(90 + age), daysAgo(age)];
      return { id: idOf(account, name), principal: roleIn(account, name), trails, from, to, started: to };
    });
}

function idOf(account: string, name: string): string {
  return `5e4d3c2b-0000-4000-8000-${account.slice(0, 4)}${name.slice(-2).padStart(8, '0')}`;
}

/** An account in which some roles have no young job. */
export function accountWith(
  account: string,
  { gone = [] as readonly string[], without = [] as readonly string[], old = [] as readonly string[] } = {},
): Omit<Scenario, 'accounts' | 'identities' | 'assumable'> {
  const there = names.filter((name) => !gone.includes(name));
  return {
    roles: there.map((name) => ({ name, account })),
    trails: [{ arn: trail, organization: true }],
    lastAccessed: there.map((name) => ({
      principal: roleIn(account, name),
      services: [inUse('ec2', 'RunInstances', 'StopInstances')],
    })),
    generation: {
      seen: there.map((name) => ({
        principal: roleIn(account, name),
        documents: [JSON.parse(allow('ec2:RunInstances'))],
      })),
      jobs: jobsOf(account, without, old),
    },
  };
}
