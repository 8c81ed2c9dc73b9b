import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { type ActionFinding, type Analyzer, analyzerArn, type UnusedService } from '../support/aws-findings';
import { checkWithAws, daysAgo, reportOf, roleInIam } from '../support/aws-run';
import { type AwsCase, expectCase, expectSaid, type Said } from '../support/aws-run-cases';
import type { Scenario } from '../support/aws-scenario';
import { role } from '../support/records';
import { allow, type Inputs } from '../support/repository';

afterAll(closeAws);

const granted = ['ec2:StopInstances', 's3:DeleteObject', 's3:GetObject', 'sqs:SendMessage'];

/** A finding of yesterday on the role. */
function finding(...services: readonly UnusedService[]): ActionFinding {
  return { id: 'f1', resource: role, type: 'UnusedPermission', updated: daysAgo(1), services };
}

function analyzer(name: string, findings: readonly ActionFinding[], more: Partial<Analyzer> = {}): Analyzer {
  return { name, type: 'ACCOUNT_UNUSED_ACCESS', findings, ...more };
}

const named = finding(
  { service: 'ec2', actions: [{ action: 'StopInstances' }] },
  { service: 's3', actions: [{ action: 'DeleteObject', last: daysAgo(200) }] },
  { service: 'sqs', last: daysAgo(100) },
);

const over: Said = {
  states: {
    'ec2:StopInstances': 'over-granted',
    's3:DeleteObject': 'over-granted',
    's3:GetObject': 'undetermined',
    'sqs:SendMessage': 'undetermined',
  },
  reasons: {
    'ec2:StopInstances': /^never called/,
    's3:DeleteObject': /^last used 200 days ago/,
    'sqs:SendMessage': /^no unused access finding lists it/,
  },
  verdict: 'fail',
};

const undetermined = Object.fromEntries(granted.map((one) => [one, 'undetermined']));
const gap = (message: RegExp): Said => ({
  states: undetermined,
  verdict: 'inconclusive',
  because: [message, /^short-span: the evidence spans 0 minutes/],
});

/** Analyzers, and a run on what they found. */
function found(
  name: string,
  analyzers: readonly Analyzer[],
  said: Said,
  args: Inputs = {},
  more: Scenario = {},
): AwsCase {
  const run = { policy: allow(...granted), args: { sources: 'unused-access', ...args } };
  return [name, { roles: [roleInIam], analyzers, ...more }, run, said];
}

const byInput = (name: string) => ({ 'unused-access-analyzer-arn': analyzerArn(name) });
const usual = [analyzer('unused', [named])];
const others = 'abcde'
  .split('')
  .map((letter) => analyzer(letter, [named], { type: 'ACCOUNT', status: 'ACTIVE' }));
const inactive = analyzer('a-disabled', [named], { status: 'DISABLED' });
const organisation = analyzer('org', [named], { type: 'ORGANIZATION_UNUSED_ACCESS' });
const empty = analyzer('a-empty', []);

describe('which analyzer is asked', () => {
  test.concurrent.each<AwsCase>([
    found('the one of the account', usual, over),
    found('the one that is named', [empty, ...usual], over, byInput('unused')),
    found(
      'the one that is named, under auto',
      usual,
      { ...over, reasons: {} },
      { sources: undefined, ...byInput('unused') },
      {
        lastAccessed: [{ principal: role, services: [{ namespace: 'rds', last: daysAgo(1) }] }],
      },
    ),
    found('the first by name of several', [...usual, empty], { states: undetermined, verdict: 'pass' }),
    found('not an inactive one', [inactive, ...usual], over),
    found('not one that looks for something else', [...others, ...usual], over),
    found('the one of the organisation where the account has none', [...others, organisation], over),
    found('one on the last of several pages', [inactive, ...others, ...usual], over, {}, { perPage: 1 }),
    found(
      'none',
      [],
      gap(
        /^incomplete-evidence: unused-access: there is no active unused-access analyzer in this region; name/,
      ),
    ),
    found(
      'none but inactive ones',
      [inactive],
      gap(/^incomplete-evidence: unused-access: there is no active/),
    ),
    found(
      'one that is named and inactive',
      [inactive],
      gap(/is not active: its status is DISABLED/),
      byInput('a-disabled'),
    ),
    found(
      'one that is named and looks for something else',
      others,
      gap(/it is of type ACCOUNT/),
      byInput('a'),
    ),
    found(
      'one that is named and is not there',
      usual,
      gap(/^incomplete-evidence: unused-access: /),
      byInput('gone'),
    ),
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});

const whole: ActionFinding = {
  id: 'f2',
  resource: role,
  type: 'UnusedIAMRole',
  updated: daysAgo(1),
  last: daysAgo(300),
};
const never: ActionFinding = { id: 'f2', resource: role, type: 'UnusedIAMRole', updated: daysAgo(1) };
const other: ActionFinding = { ...named, id: 'f3', resource: `${role}-other` };
const resolved: ActionFinding = { ...named, status: 'RESOLVED' };
const archived: ActionFinding = { ...named, status: 'ARCHIVED' };
const late: ActionFinding = { ...named, updated: daysAgo(0) };
const broken: ActionFinding = { ...named, error: 'INTERNAL_ERROR' };
const one = (...findings: readonly ActionFinding[]) => [analyzer('unused', findings)];

describe('what findings prove', () => {
  const short = /^the evidence looks back 31 ?d\w*, less than unused-after \(90d\)/;
  test.concurrent.each<AwsCase>([
    found('the actions they name, whoever hides them', one(archived), over),
    found('those of today', one(late), over),
    found('nothing weeks after they were made', one({ ...named, updated: daysAgo(20) }), {
      states: undetermined,
      reasons: { 'ec2:StopInstances': /^(AWS analysed it last|the evidence ends) on \d{4}-\d\d-\d\d/ },
    }),
    found('nothing once they are resolved', one(resolved), { states: undetermined, verdict: 'pass' }),
    found('nothing of another role', one(other), { states: undetermined, verdict: 'pass' }),
    found('nothing without actions', one(finding({ service: 's3' }, { service: 'ec2', actions: [] })), {
      states: undetermined,
      verdict: 'pass',
    }),
    found(
      'all of several pages, and of several findings',
      one(whole, other, named),
      over,
      {},
      { perPage: 1 },
    ),
    found('nothing for longer than they look back', [analyzer('unused', [named], { age: 30 })], {
      states: undetermined,
      reasons: { 'ec2:StopInstances': short },
    }),
    found('as much as they look back', [analyzer('unused', [named], { age: 30 })], over, {
      'unused-after': '30d',
    }),
    found('nothing of a time they have not analysed', one(broken), {
      ...gap(/x/),
      because: [/^incomplete-evidence: unused-access: finding f1: AWS could not/],
    }),
    found('that a role is unused, as a note', one(whole), {
      states: undetermined,
      notes: [/^role-unused: .*payments-api unused as a whole: it was last used on \d{4}-\d\d-\d\d$/],
    }),
    found('that it never was', one(never), {
      states: undetermined,
      notes: [/^role-unused: .*: it was never used$/],
    }),
  ])('%s', async (...one) => {
    await expectCase(one);
  });

  test.concurrent('a use within unused-after of what an impatient analyzer calls unused is a use', async () => {
    const recent = finding({ service: 's3', actions: [{ action: 'DeleteObject', last: daysAgo(60) }] });
    const aws = await startAws({
      roles: [roleInIam],
      analyzers: [analyzer('unused', [recent], { age: 30 })],
    });
    const run = await checkWithAws(aws, { policy: allow(...granted), args: { sources: 'unused-access' } });
    expectSaid(reportOf(run), { states: { ...undetermined, 's3:DeleteObject': 'used' } });
    expect(aws.asked()).not.toContain('iam:GenerateServiceLastAccessedDetails');
  });
});
