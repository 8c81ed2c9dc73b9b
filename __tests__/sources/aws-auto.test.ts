import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { checkWithAws, daysAgo, reportOf, roleInIam, withBackground } from '../support/aws-run';
import { type AwsCase, byGeneration, expectCase, inUse, trail } from '../support/aws-run-cases';
import { role, type ShortRecord } from '../support/records';
import { allow, type Inputs } from '../support/repository';

afterAll(closeAws);

const stranger = 'arn:aws:iam::999999999999:role/app/payments-api';
const theirs = 'arn:aws:iam::999999999999:role/service-role/access';
const [run, stop] = ['ec2:RunInstances', 'ec2:StopInstances'];
const policy = allow(run, stop);
const runs = { principal: role, services: [inUse('ec2', 'RunInstances', 'StopInstances')] };
const jobs = {
  roles: [roleInIam],
  trails: [{ arn: trail }],
  generation: { seen: [{ principal: role, documents: [allow(run)] }] },
};

describe('principals of another account', () => {
  const foreign = { 'principal-arn': `${role},${stranger}` };
  const why = /the AWS credentials are those of account 111122223333, and .*999999999999.* is not in it/;
  const scenario = { roles: [roleInIam], lastAccessed: [runs] };
  const undefinedOnFailure = { [run]: 'used', [stop]: 'undetermined' };
  const records = withBackground([daysAgo(1), 'ec2', 'RunInstances']);
  const logs = { 'cloudtrail-logs': 'logs', ...foreign };
  test.concurrent.each<AwsCase>([
    [
      'last accessed that was asked for is a gap',
      scenario,
      { policy, args: { ...foreign, sources: 'last-accessed' } },
      {
        states: undefinedOnFailure,
        verdict: 'inconclusive',
        because: [new RegExp(`^incomplete-evidence: last-accessed: ${why.source}`)],
      },
    ],
    [
      'policy generation is a gap',
      jobs,
      { policy, args: { ...byGeneration, 'principal-arn': stranger, 'access-role-arn': theirs } },
      {
        verdict: 'inconclusive',
        because: [new RegExp(`^incomplete-evidence: policy-generation: ${why.source}`), /^short-span/],
      },
    ],
    [
      'unused access is a gap',
      jobs,
      { policy, args: { 'principal-arn': stranger, sources: 'unused-access' } },
      {
        verdict: 'inconclusive',
        because: [new RegExp(`^incomplete-evidence: unused-access: ${why.source}`), /^short-span/],
      },
    ],
    [
      'what auto would have taken is a note',
      scenario,
      { policy, args: logs, records },
      {
        notes: [new RegExp(`^gathering-note: last accessed information was not read: ${why.source}`)],
        because: [/^no-event: no event of arn:aws:iam::999999999999/],
      },
    ],
  ])('%s', async (...one) => {
    await expectCase(one);
  });
});

const ran: ShortRecord = [daysAgo(1), 'ec2', 'RunInstances'];

describe('what sources: auto takes', () => {
  const logs = { 'cloudtrail-logs': 'logs' };
  const scenario = { ...jobs, lastAccessed: [runs] };
  const report = ['iam:GenerateServiceLastAccessedDetails'];
  const job = ['access-analyzer:StartPolicyGeneration'];
  const { sources: _, ...generation } = byGeneration;
  test.concurrent.each<[string, Inputs, 'nobody' | undefined, readonly string[]]>([
    ['last accessed with credentials', {}, undefined, report],
    ['logs and last accessed', logs, undefined, report],
    ['logs alone without credentials', logs, 'nobody', []],
    ['policy generation with trail and access role', generation, undefined, [...job, ...report]],
    ['no policy generation without an access role', { 'cloudtrail-arn': trail }, undefined, report],
    ['nothing of AWS where logs are named', { ...logs, sources: 'cloudtrail-logs' }, undefined, []],
  ])('%s', async (_name, args, as, wanted) => {
    const aws = await startAws(scenario);
    const given = as === undefined ? {} : { as };
    const checked = await checkWithAws(aws, { policy, args, records: withBackground(ran), ...given });
    expect(reportOf(checked).verdict).toBe('fail');
    const asked = aws.asked().filter((one) => [...report, ...job].includes(one));
    expect(asked.sort()).toEqual([...wanted].sort());
    if (as === 'nobody' || args.sources !== undefined) expect(aws.asked()).toEqual([]);
  });

  test.concurrent.each<[string, Inputs, RegExp]>([
    ['nothing at all, which is an error', {}, /^error: sources: no evidence source is configured/m],
    ['last accessed that was asked for', { sources: 'last-accessed' }, /AWS credentials: there are none/],
    ['policy generation that was asked for', byGeneration, /AWS credentials: there are none/],
  ])('without credentials: %s', async (_name, args, said) => {
    const aws = await startAws(scenario);
    const { code, stdout, stderr } = await checkWithAws(aws, { policy, args, as: 'nobody' });
    expect({ code, stdout, asked: aws.asked() }).toEqual({ code: 3, stdout: '', asked: [] });
    expect(stderr).toMatch(said);
  });
});
