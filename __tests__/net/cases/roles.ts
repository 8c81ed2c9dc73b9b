import type { NetCase } from '../case';
import { account, arnOf, logs } from '../evidence';

const run = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12' };
const named = ['ec2:RunInstances', 'sqs:PurgeQueue'];
const wide = ['ec2:RunInstances', 'sqs:*'];

/** A config with an entry for each name, whose role and file are called the same. */
function entries(...names: readonly string[]): string {
  const targets = names.map(
    (name) => `  - { name: ${name}, principal-arn: "${arnOf(name)}", policy-files: ${name}.json }`,
  );
  return ['targets:', ...targets, ''].join('\n');
}

/** Evidence that was gathered for `api` alone; `seen` are all principals that the logs showed. */
function gathered(seen?: readonly string[], complete = true, more: Readonly<Record<string, unknown>> = {}) {
  const principals = (seen ?? []).map((name) => ({
    arn: arnOf(name),
    first: '2026-08-25T00:00:00Z',
    last: '2026-11-21T00:00:00Z',
  }));
  return {
    coverages: [logs(more)],
    uses: { api: run },
    ...(seen === undefined ? {} : { more: { principalsSeen: { principals, complete } } }),
  };
}

/** A pull request that adds a target with a new policy file. */
const adds = {
  config: entries('api', 'jobs'),
  configBefore: entries('api'),
  policies: { 'api.json': ['ec2:RunInstances'], 'jobs.json': named },
  base: { 'api.json': ['ec2:RunInstances'] },
};
const addsWide = { ...adds, policies: { ...adds.policies, 'jobs.json': wide } };

const silent = { coverages: [logs({ eventsByPrincipal: { [arnOf('api')]: 0 } })] };
const old = { facts: { api: { created: '2024-03-01T00:00:00Z' } } };

/** Roles that are new, unused, removed, or were not asked about yet. */
export const roles: readonly NetCase[] = [
  {
    scenario: 'a role that AWS does not have fails by what a wildcard grants it',
    policies: { 'policy.json': wide },
    base: {},
    evidence: { coverages: [logs()], facts: { 'app/payments-api': { absent: true } } },
  },
  {
    scenario: 'a young role is a new role on a schedule too',
    config: entries('api'),
    policies: { 'api.json': named },
    evidence: { ...gathered(), facts: { api: { created: '2026-11-17T00:00:00Z' } } },
  },
  {
    scenario: 'a change that breaks a young role fails',
    config: entries('api'),
    policies: { 'api.json': ['sqs:PurgeQueue'] },
    base: { 'api.json': named },
    evidence: { ...gathered(), facts: { api: { created: '2026-11-17T00:00:00Z' } } },
  },
  {
    scenario: 'a young role of which a source failed is inconclusive',
    config: entries('api'),
    policies: { 'api.json': named },
    evidence: {
      ...gathered(undefined, true, { gaps: [{ location: 'AWSLogs/x.json.gz', message: 'not gzip' }] }),
      facts: { api: { created: '2026-11-17T00:00:00Z' } },
    },
  },
  {
    scenario: 'a new target that the complete list of principals lacks is a new role',
    ...adds,
    evidence: gathered(['api', 'web', 'ops/admin']),
  },
  {
    scenario: 'a new role by the list of principals fails by a wildcard',
    ...addsWide,
    evidence: gathered(['api', 'web']),
  },
  {
    scenario: 'a list of principals that is not complete makes no role new',
    ...addsWide,
    evidence: gathered(['api', 'web'], false),
  },
  {
    scenario: 'a list of principals of another account makes no role new',
    ...addsWide,
    evidence: gathered(['api', 'web'], true, { accounts: ['444455556666'] }),
  },
  {
    scenario: 'logs with a gap make no role new',
    ...addsWide,
    evidence: gathered(['api'], true, { gaps: [{ location: 'AWSLogs/x.json.gz', message: 'not gzip' }] }),
  },
  {
    scenario: 'a role that the list of principals has with another path is not new',
    ...adds,
    evidence: gathered(['api', 'team/jobs']),
  },
  {
    scenario: 'an existing role that is added passes as not gathered yet, with what it adds',
    ...addsWide,
    evidence: gathered(),
  },
  {
    scenario: 'an existing role whose policy stood in the repository is not gathered yet',
    ...adds,
    base: adds.policies,
    evidence: gathered(['api']),
  },
  {
    scenario: 'the pull request that installs the check passes as not gathered yet',
    config: entries('api', 'jobs'),
    check: 'installs',
    brings: ['.github/iam-drift.yml'],
    policies: addsWide.policies,
    base: addsWide.policies,
    withoutEvidence: 'no evidence: evidence-file evidence.json was not found',
  },
  {
    scenario: 'a target that the base has and the evidence does not is not gathered yet',
    config: entries('api', 'jobs'),
    policies: { ...adds.policies, 'jobs.json': ['ec2:RunInstances'] },
    base: adds.policies,
    evidence: gathered(),
  },
  {
    scenario: 'a target that stood at the base under another principal is inconclusive',
    config: `targets:\n  - { name: api, principal-arn: "${arnOf('other')}", policy-files: api.json }\n`,
    configBefore: entries('api'),
    policies: { 'api.json': wide },
    base: { 'api.json': named },
    evidence: gathered(['api']),
  },
  {
    scenario: 'a target that stood at the base under another name and principal is inconclusive',
    config: `targets:\n  - { name: fresh, principal-arn: "${arnOf('other')}", policy-files: api.json }\n`,
    configBefore: entries('api'),
    policies: { 'api.json': wide },
    base: { 'api.json': named },
    evidence: gathered(['api']),
  },
  {
    scenario: 'a changed workflow may name other evidence, and a target without any is inconclusive',
    config: entries('api', 'jobs'),
    check: 'changes',
    policies: adds.policies,
    base: adds.policies,
    evidence: gathered(),
  },
  {
    scenario: 'without a change under review a target without evidence is inconclusive',
    config: entries('jobs'),
    policies: adds.policies,
    evidence: gathered(['api']),
  },
  {
    scenario: 'a role that complete evidence shows to be unused is one line',
    config: entries('api'),
    policies: { 'api.json': named },
    evidence: { ...silent, ...old },
  },
  {
    scenario: 'a role may stay unused for a reason',
    config: `targets:\n  - { name: api, principal-arn: "${arnOf('api')}", policy-files: api.json, unused-ok: break glass }\n`,
    policies: { 'api.json': named },
    evidence: { ...silent, ...old },
  },
  {
    scenario: 'a silent role of unknown age is inconclusive',
    config: entries('api'),
    policies: { 'api.json': named },
    evidence: silent,
  },
  {
    scenario: 'a silent role that is younger than the time that counts is inconclusive',
    config: entries('api'),
    policies: { 'api.json': named },
    evidence: { ...silent, facts: { api: { created: '2026-10-01T00:00:00Z' } } },
  },
  {
    scenario: 'a silent role of which a source failed is inconclusive',
    config: entries('api'),
    policies: { 'api.json': named },
    evidence: {
      coverages: [
        logs({
          eventsByPrincipal: { [arnOf('api')]: 0 },
          gaps: [{ location: 'AWSLogs/x.json.gz', message: 'not gzip' }],
        }),
      ],
      ...old,
    },
  },
  {
    scenario: 'a role whose target and files the change removes is listed with what it used',
    config: entries('api'),
    configBefore: entries('api', 'jobs'),
    policies: { 'api.json': ['ec2:RunInstances'] },
    base: adds.policies,
    evidence: {
      coverages: [logs()],
      uses: { api: run, jobs: { ...run, 'sqs:PurgeQueue': '2026-11-03 x2' } },
    },
  },
  {
    scenario: 'a target that goes while its files stay is no removed role',
    config: entries('api'),
    configBefore: entries('api', 'jobs'),
    settingsChanges: ['.github/iam-drift.yml: jobs is no longer checked'],
    policies: adds.policies,
    base: adds.policies,
    evidence: gathered([`arn:aws:iam::${account}:role/api`]),
  },
];
