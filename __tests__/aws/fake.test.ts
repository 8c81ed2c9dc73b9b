import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { closeAws, startAws } from '../support/aws';
import { faults, rejected, spoken } from '../support/aws-cases';
import { operations } from '../support/aws-description';
import { example, getRole, policy, role, start } from '../support/aws-example';
import { analyzerArn } from '../support/aws-findings';
import { account, canaries, gatherer } from '../support/aws-identity';
import { tokenOf } from '../support/aws-pages';
import { codeOf, form, resigned, rest, send, sendJson, signed } from '../support/aws-plain';
import { openScenario } from '../support/aws-scenario';

afterAll(closeAws);

test('every operation of the description is answered, and no other', () => {
  expect(Object.keys(openScenario({}).operationsFor(gatherer)).sort()).toEqual(
    operations.map(({ name }) => name).sort(),
  );
});

describe('each service speaks its protocol', () => {
  test.concurrent.each(spoken)('%s', async (_, request, type, text) => {
    const aws = await startAws(example);
    const said = await send(aws, request);
    expect({ status: said.status, type: said.headers.get('content-type') }).toEqual({ status: 200, type });
    expect(said.text).toMatch(text);
    expect(aws.violations).toEqual([]);
  });

  test.concurrent('the service reference, which nobody signs for', async () => {
    const aws = await startAws(example);
    const get = (path: string) => ({ method: 'GET', path, headers: {} });
    expect(await sendJson(aws, get('/'))).toEqual([{ service: 'sqs', url: `${aws.origin}/v1/sqs/sqs.json` }]);
    expect(await sendJson(aws, get('/v1/sqs/sqs.json'))).toEqual({ Name: 'sqs', Actions: [] });
    expect((await send(aws, get('/v1/s3/s3.json'))).status).toBe(404);
    expect(aws.violations).toEqual([]);
  });

  test.concurrent('documents are encoded as IAM does it', async () => {
    const aws = await startAws(example);
    const asked = form('iam', 'GetRolePolicy', { RoleName: 'payments-api', PolicyName: 'a' });
    const [, document = ''] =
      /<PolicyDocument>(.*)<\/PolicyDocument>/.exec((await send(aws, asked)).text) ?? [];
    expect(document).toMatch(/^%7B%22Version.*s3%3A%27%28%29%2A/);
    expect(JSON.parse(decodeURIComponent(document))).toEqual(policy);
  });
});

describe('what AWS would refuse is refused, and noted if nobody should ask so', () => {
  test.concurrent.each(rejected)('%s', async (_, request, status, code, violations) => {
    const aws = await startAws(example);
    const said = await send(aws, request);
    expect({ status: said.status, code: codeOf(said) }).toEqual({ status, code });
    expect(aws.violations).toHaveLength(violations);
  });

  test.concurrent('its own answers are held against the description too', async () => {
    const aws = await startAws({ roles: [{ name: 'payments-api', path: 'nowhere' }] });
    await send(aws, getRole);
    expect(aws.violations).toEqual([
      expect.stringContaining("GetRole, answered: Value 'nowhere' at 'Role.Path'"),
    ]);
  });
});

describe('lists come in pages', () => {
  test.concurrent('of IAM', async () => {
    const aws = await startAws({ ...example, perPage: 2 });
    const list = (more = {}) =>
      send(aws, form('iam', 'ListRolePolicies', { RoleName: 'payments-api', ...more }));
    const [, Marker = ''] = /<Marker>(.*)<\/Marker>/.exec((await list()).text) ?? [];
    expect((await list({ Marker })).text).toMatch(/<member>c<.*<IsTruncated>false</);
    expect((await list({ MaxItems: '1' })).text).toMatch(
      /<member>a<\/member><\/PolicyNames><IsTruncated>true</,
    );
    expect(aws.violations).toEqual([]);
  });

  test.concurrent('of Access Analyzer, filtered, with the details of a finding', async () => {
    const aws = await startAws({ ...example, perPage: 1 });
    const arn = analyzerArn('unused');
    const ask = { analyzerArn: arn, filter: { id: { neq: ['f1'] }, resource: { eq: [role] } } };
    const first = await sendJson(aws, rest('POST', '/findingv2', ask));
    const second = await sendJson(aws, rest('POST', '/findingv2', { ...ask, nextToken: first.nextToken }));
    expect([first, second].map(({ findings }) => findings[0].id)).toEqual(['f2', 'f3']);
    expect(second.nextToken).toBeUndefined();
    const next = encodeURIComponent(tokenOf('GetFindingV2', 1));
    const path = `/findingv2/f1?analyzerArn=${arn}&nextToken=${next}`;
    expect((await sendJson(aws, rest('GET', path))).findingDetails).toEqual([
      { unusedPermissionDetails: { serviceNamespace: 'sqs' } },
    ]);
    expect(aws.violations).toEqual([]);
  });
});

describe('jobs', () => {
  const answerTo = (jobId: string, more = '') => rest('GET', `/policy/generation/${jobId}${more}`);

  test.concurrent('a policy generation runs, ends, and is found again', async () => {
    const aws = await startAws(example);
    const { jobId } = await sendJson(aws, start());
    const look = async (more?: string) => sendJson(aws, answerTo(jobId, more));
    const statuses = [await look(), await look(), await look()].map(({ jobDetails }) => jobDetails.status);
    expect(statuses).toEqual(['IN_PROGRESS', 'IN_PROGRESS', 'SUCCEEDED']);
    const policies = async (more?: string) => {
      const { generatedPolicyResult } = await look(more);
      return generatedPolicyResult.generatedPolicies.map((one: { policy: string }) => one.policy);
    };
    expect(await policies()).toEqual([JSON.stringify(policy)]);
    const both = '?includeResourcePlaceholders=true&includeServiceLevelTemplate=true';
    expect(await policies(both)).toEqual(['with placeholders', 'template']);
    const { policyGenerations } = await sendJson(aws, rest('GET', '/policy/generation'));
    const times = { startedOn: expect.anything(), completedOn: expect.anything() };
    expect(policyGenerations).toEqual([{ jobId, principalArn: role, status: 'SUCCEEDED', ...times }]);
    expect(aws.violations).toEqual([]);
  });

  test.concurrent('one at a time, the same for the same token, and not for ever', async () => {
    const aws = await startAws({ generation: { polls: Infinity, perDay: 1 } });
    const { jobId } = await sendJson(aws, start());
    expect(await sendJson(aws, start())).toEqual({ jobId });
    expect(codeOf(await send(aws, start({}, '2')))).toBe('ConflictException');
    await send(aws, rest('PUT', `/policy/generation/${jobId}`));
    expect((await sendJson(aws, answerTo(jobId))).jobDetails.status).toBe('CANCELED');
    expect(codeOf(await send(aws, start({}, '2')))).toBe('ServiceQuotaExceededException');
    expect(aws.violations).toEqual([]);
    await send(aws, start({ startTime: '2026-09-02T00:00:00Z' }));
    expect(aws.violations).toEqual([expect.stringContaining('clientToken')]);
  });

  test.concurrent('a window that is too much fails at once, or in the end', async () => {
    const week = { from: '2026-09-08', to: '2026-09-15' };
    const refuses = [{ ...week, by: 'exception' }] as const;
    const aws = await startAws({ generation: { longest: { days: 20, by: 'failed-job' }, refuses } });
    const { jobId } = await sendJson(aws, start());
    const { jobError } = (await sendJson(aws, answerTo(jobId))).jobDetails;
    expect(jobError.code).toBe('SERVICE_QUOTA_EXCEEDED_ERROR');
    const half = start({ endTime: '2026-09-09T00:00:00Z' }, '2');
    expect(codeOf(await send(aws, half))).toBe('ServiceQuotaExceededException');
  });

  test.concurrent('what was last accessed is for the session that asked', async () => {
    const other = { ...gatherer, key: 'ASIAOTHER', arn: `arn:aws:iam::${account}:user/other` };
    const aws = await startAws({ ...example, identities: [gatherer, other] });
    const asked = { Arn: role, Granularity: 'ACTION_LEVEL' };
    const { text } = await send(aws, form('iam', 'GenerateServiceLastAccessedDetails', asked));
    const [, JobId = ''] = /<JobId>(.{36})</.exec(text) ?? [];
    const get = form('iam', 'GetServiceLastAccessedDetails', { JobId });
    expect((await send(aws, get)).text).toMatch(/<JobStatus>IN_PROGRESS<((?!Services|Completion).)*$/);
    expect((await send(aws, get)).text).toMatch(
      /<JobStatus>COMPLETED<.*>a4b<((?!Tracked).)*>ec2<.*<Tracked\w+><\/Tracked.*>s3<.*<ActionName>CreateBucket</,
    );
    expect(codeOf(await send(aws, resigned(get, signed('iam', other))))).toBe('NoSuchEntity');
    expect(aws.violations).toEqual([]);
  });
});

test.concurrent('an assumed role is somebody else', async () => {
  const arn = `arn:aws:iam::${account}:role/x/reader`;
  const aws = await startAws({ assumable: [{ arn }] });
  const { text } = await send(aws, form('sts', 'AssumeRole', { RoleArn: arn, RoleSessionName: 'ci' }));
  const [, key = '', token = ''] = /<AccessKeyId>(.*)<\/Acc.*<SessionToken>(.*)<\/Sess/.exec(text) ?? [];
  const asks = resigned(form('sts', 'GetCallerIdentity'), signed('sts', { ...gatherer, key, token }));
  expect((await send(aws, asks)).text).toContain(`arn:aws:sts::${account}:assumed-role/reader/ci</Arn>`);
  expect(canaries().filter((canary) => text.includes(canary))).toEqual([]);
  expect(Object.values(aws.environment())).toEqual(expect.arrayContaining([aws.origin, ...canaries()]));
});

describe('faults, once', () => {
  test.concurrent.each(faults)('%j', async (does, status, text) => {
    const aws = await startAws({ ...example, faults: [{ on: 'GetRole', after: 1, times: 1, does }] });
    const said = [await send(aws, getRole), await send(aws, getRole), await send(aws, getRole)];
    expect(said.map((one) => one.status)).toEqual([200, status, 200]);
    expect(said[1]?.text).toMatch(text);
    expect(aws.asked()).toEqual(Array(3).fill('iam:GetRole'));
    expect(aws.violations).toEqual([]);
  });

  test.concurrent('in the service reference', async () => {
    const on = 'service-reference';
    const aws = await startAws({ ...example, faults: [{ on, times: 1, does: '503-html' }] });
    const index = { method: 'GET', path: '/', headers: {} };
    expect((await send(aws, index)).status).toBe(503);
    expect(await sendJson(aws, index)).toHaveLength(1);
  });

  test.concurrent.each(['hang', 'reset', 'cut-body'] as const)('%s: what was asked is done', async (does) => {
    const on = 'StartPolicyGeneration';
    const aws = await startAws({ ...example, faults: [{ on, times: 1, does, done: true }] });
    const abort = new AbortController();
    const given = expect(send(aws, start(), abort.signal)).rejects.toThrow();
    // Only what hangs has to be given up, and not before it has arrived.
    while (aws.asked().length === 0) await setTimeout(10);
    if (does === 'hang') abort.abort();
    await given;
    const { jobId } = await sendJson(aws, start());
    expect((await sendJson(aws, rest('GET', '/policy/generation'))).policyGenerations).toHaveLength(1);
    expect(jobId).toMatch(/-000000000001$/);
  });
});
