import { afterAll, describe, test } from '@jest/globals';
import { closeAws } from '../support/aws';
import type { ActionFinding, Analyzer } from '../support/aws-findings';
import { daysAgo, roleInIam } from '../support/aws-run';
import { type AwsCase, expectCase } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { allow, type Inputs } from '../support/repository';

afterAll(closeAws);

const trusted: ActionFinding = {
  ...{ id: 'f1', resource: role, type: 'ExternalAccess', principal: { AWS: '444455556666' } },
  ...{ condition: { 'aws:SourceIp': '10.0.0.0/8' }, actions: ['sts:AssumeRole', 'sts:TagSession'] },
};
const open: ActionFinding = { id: 'f2', resource: role, type: 'ExternalAccess', isPublic: true };
const unused: ActionFinding = { id: 'f3', resource: role, type: 'UnusedIAMRole', last: daysAgo(200) };
const external = (findings: readonly ActionFinding[], more: Partial<Analyzer> = {}): Analyzer => {
  return { name: 'outside', type: 'ACCOUNT', findings, ...more };
};
const lookingForUnused: Analyzer = { name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS', findings: [unused] };
const of = (text: string) => new RegExp(`^active-finding: Access Analyzer has an active ${text}`);
const onTrusted = of(
  `external-access finding on ${role}: AWS 444455556666 may use sts:AssumeRole, sts:TagSession under a condition on aws:SourceIp$`,
);

/** A check that asks for active findings, and the notes that come of them. */
function noted(
  name: string,
  analyzers: readonly Analyzer[],
  notes: readonly RegExp[],
  more: Partial<Scenario> = {},
  args: Inputs = {},
): AwsCase {
  const scenario = { roles: [roleInIam], analyzers, ...more };
  const asked = { 'active-findings': 'true', sources: 'last-accessed', ...args };
  return [name, scenario, { policy: allow('ec2:StopInstances'), args: asked }, { notes }];
}

const archived: ActionFinding = { ...trusted, status: 'ARCHIVED' };
const elsewhere: ActionFinding = { ...trusted, resource: `${role}-other` };

describe('active findings on the role are notes', () => {
  test.concurrent.each<AwsCase>([
    noted('whom one lets in', [external([trusted])], [onTrusted]),
    noted(
      'everybody',
      [external([open])],
      [of(`external-access finding on ${role}: everybody may use sts:AssumeRole$`)],
    ),
    noted('unused access', [lookingForUnused], [of(`unused-access \\(UnusedIAMRole\\) finding on ${role}$`)]),
    noted(
      'of every analyzer that is active, on several pages',
      [external([elsewhere, archived, trusted]), lookingForUnused],
      [onTrusted, of('unused-access')],
      { perPage: 1 },
    ),
    noted(
      'not those that somebody archived',
      [external([archived]), lookingForUnused],
      [of('unused-access')],
    ),
    noted(
      'no active analyzer',
      [external([trusted], { status: 'DISABLED' })],
      [/^gathering-note: active findings were not read: the Region has no active analyzer/],
    ),
    noted(
      'analyzers that may not be listed',
      [external([trusted])],
      [/^gathering-note: active findings were not read: access-analyzer:ListAnalyzers: access denied/],
      { faults: [{ on: 'ListAnalyzers', does: 'access-denied' }] },
    ),
    noted(
      'one that may not be asked, and one that may',
      [external([trusted]), lookingForUnused],
      [
        of('unused-access'),
        /^gathering-note: active findings of arn:\S+outside could not be read: access-analyzer:ListFindings: access denied/,
      ],
      { faults: [{ on: 'ListFindingsV2', times: 1, does: 'access-denied' }] },
    ),
    noted(
      'details that may not be read',
      [external([trusted])],
      [of(`external-access finding on ${role}$`)],
      {
        faults: [{ on: 'GetFindingV2', does: 'access-denied' }],
      },
    ),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});
