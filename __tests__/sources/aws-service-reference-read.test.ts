import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import type { Reference } from '../support/aws-reference';
import { type AwsRun, checkWithAws, reportOf, withBackground } from '../support/aws-run';
import { byGeneration, expectSaid } from '../support/aws-run-cases';
import {
  offline,
  policy,
  reading,
  readings,
  rules,
  scenarioOf,
  unknown,
  usual,
} from '../support/aws-run-reference';
import type { Scenario } from '../support/aws-scenario';
import { newFolder } from '../support/bundle';
import { judged } from '../support/repository';
import { schemaErrors } from '../support/schemas';

afterAll(closeAws);

describe('when it is not there', () => {
  const garbage: Reference = { sqs: { Name: 'sqs', Actions: 'none' } };
  const failed =
    /^gathering-note: the AWS service reference could not be read for sqs \(.*\); the built-in coverage data is used/;
  const closed = 'http://127.0.0.1:9';
  test.concurrent.each<[string, Scenario, string | undefined]>([
    ['nobody answers', scenarioOf(usual), closed],
    [
      'it answers with errors',
      { ...scenarioOf(usual), faults: [{ on: 'service-reference', does: '500' }] },
      undefined,
    ],
    [
      'a page stands in its place',
      { ...scenarioOf(usual), faults: [{ on: 'GetReference', does: '200-html' }] },
      undefined,
    ],
    ['it is not what AWS writes', scenarioOf(garbage), undefined],
  ])('%s: the offline rules, and a note', async (_name, scenario, address) => {
    const aws = await startAws(scenario);
    const args = { ...reading(aws), ...(address === undefined ? {} : { 'service-reference': address }) };
    const report = reportOf(await checkWithAws(aws, { policy, args }));
    expectSaid(report, { ...offline, notes: [unknown, failed], verdict: 'fail' });
  });

  test.concurrent('off: the offline rules, and no request', async () => {
    const aws = await startAws(scenarioOf(usual));
    const args = { ...byGeneration, 'service-reference': 'off' };
    expectSaid(reportOf(await checkWithAws(aws, { policy, args })), { ...offline, notes: [unknown] });
    expect(readings(aws)).toEqual([]);
  });

  test.concurrent('a service that it does not have is judged offline, without a word', async () => {
    const aws = await startAws(scenarioOf({ s3: { Name: 's3', Actions: [] } }));
    const report = reportOf(await checkWithAws(aws, { policy, args: reading(aws) }));
    expectSaid(report, { ...offline, notes: [unknown] });
  });
});

describe('where else it is read from', () => {
  const files = { 'reference/sqs.json': JSON.stringify(usual.sqs) };

  test.concurrent('a folder', async () => {
    const aws = await startAws(scenarioOf({}));
    const args = { ...byGeneration, 'service-reference': 'reference' };
    expectSaid(reportOf(await checkWithAws(aws, { policy, args, files })), rules);
    expect(readings(aws)).toEqual([]);
  });

  test.concurrent('a folder beside logs, with nobody’s credentials', async () => {
    const aws = await startAws();
    const args = { 'cloudtrail-logs': 'logs', 'service-reference': 'reference' };
    const records = withBackground([new Date().toISOString(), 'sqs', 'ListQueueTags']);
    const report = reportOf(await checkWithAws(aws, { policy, args, files, records, as: 'nobody' }));
    expectSaid(report, rules);
    expect(aws.asked()).toEqual([]);
  });

  test.concurrent('services in use beside those of the policy, and no other', async () => {
    const ec2 = { ec2: { Name: 'ec2', Actions: [] } };
    const s3 = { s3: { Name: 's3', Actions: [] } };
    const aws = await startAws(
      scenarioOf({ ...usual, ...ec2, ...s3 }, ['sqs:ListQueueTags', 'ec2:RunInstances']),
    );
    await checkWithAws(aws, { policy, args: reading(aws) });
    expect(readings(aws).sort()).toEqual(['GetReference ec2', 'GetReference sqs', 'ListReferences']);
  });

  test.concurrent('the cache of an earlier run', async () => {
    const aws = await startAws(scenarioOf(usual));
    const run: AwsRun = { policy, args: reading(aws), env: { XDG_CACHE_HOME: newFolder() } };
    for (const _ of [1, 2]) expectSaid(reportOf(await checkWithAws(aws, run)), rules);
    expect(readings(aws).sort()).toEqual(['GetReference sqs', 'ListReferences']);
  });

  test.concurrent('the evidence file of an earlier run', async () => {
    const aws = await startAws(scenarioOf(usual));
    const { folder, written, stdout } = await checkWithAws(aws, { policy, args: reading(aws) });
    expect(schemaErrors('evidence', JSON.parse(written['evidence.json'] ?? ''))).toEqual([]);
    const before = aws.requests.length;
    const inputs = {
      'evidence-file': 'report/evidence.json',
      'cloudtrail-logs': undefined,
      'window-end': undefined,
    };
    const later = await judged(folder, inputs);
    expectSaid(later, rules);
    expect(later).toEqual({ ...JSON.parse(stdout), code: 1 });
    expect(aws.requests).toHaveLength(before);
  });
});
