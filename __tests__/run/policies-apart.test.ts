import { describe, expect, test } from '@jest/globals';
import { logs } from '../net/evidence';
import { type Apart, judgeApart } from '../support/policies-apart';
import { allow, parts, partsOf, policyText, shelf, shelfOf } from '../support/policy-formats';

const api = 'app/payments-api';
const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
const usual = { 'ec2:RunInstances': '2026-09-01..2026-11-20 x12', 'sqs:SendMessage': '2026-11-20 x3' };
const receives = { 'sqs:ReceiveMessage': `2026-11-20 x2 on ${queue}` };
const received = { Effect: 'Allow', Action: 'sqs:ReceiveMessage', Resource: queue };

const evidenceOf = (uses: Record<string, Record<string, string>>) => ({ coverages: [logs()], uses });
const evidence = evidenceOf({ [api]: { ...usual, ...receives } });
const suggested = ({ suggestion }: Apart) =>
  suggestion.files.map(({ path, after }) => ({ path, text: after }));
const summary = ({ suggestion }: Apart) =>
  suggestion.files.map(({ path, removed, added }) => [path, removed, added]);

describe('two policies in one file', () => {
  const files = shelfOf({
    queues: [allow('sqs:PurgeQueue', 'sqs:SendMessage')],
    compute: [allow('ec2:RunInstances', 'ec2:StopInstances'), allow('sqs:PurgeQueue')],
  });

  test('are one grant of their target, and each finding stands at its line', async () => {
    const { findings, annotations, sarif } = await judgeApart({ format: shelf, files, evidence });
    expect(findings[api.slice(4)]).toEqual([
      'missing sqs:ReceiveMessage',
      'over-granted ec2:StopInstances iam.shelf.json:22',
      'over-granted sqs:PurgeQueue iam.shelf.json:8',
    ]);
    expect(annotations.slice(1)).toEqual([
      'iam.shelf.json:8 sqs:PurgeQueue was never called',
      'iam.shelf.json:22 ec2:StopInstances was never called',
    ]);
    expect(sarif.map(([location]) => location)).toEqual([
      'missing iam.shelf.json:1',
      'over-granted iam.shelf.json:8',
      'over-granted iam.shelf.json:22',
    ]);
  });

  test('are edited together, and the first gets what is missing', async () => {
    const judged = await judgeApart({ format: shelf, files, evidence });
    expect(suggested(judged)).toEqual(
      shelfOf({ queues: [allow('sqs:SendMessage'), received], compute: [allow('ec2:RunInstances')] }),
    );
    expect(summary(judged)).toEqual([
      ['iam.shelf.json', ['ec2:StopInstances', 'sqs:PurgeQueue'], ['sqs:ReceiveMessage']],
    ]);
  });

  test.each([
    ['first', { queues: [allow('sqs:PurgeQueue', 'sqs:SendMessage')], compute: [allow('ec2:RunInstances')] }],
    [
      'second',
      { compute: [allow('ec2:RunInstances')], queues: [allow('sqs:PurgeQueue', 'sqs:SendMessage')] },
    ],
  ])('are edited one without the other: the %s', async (_, policies) => {
    const judged = await judgeApart({
      ...{ format: shelf, files: shelfOf(policies) },
      evidence: evidenceOf({ [api]: usual }),
    });
    expect(suggested(judged)).toEqual(shelfOf({ ...policies, queues: [allow('sqs:SendMessage')] }));
  });

  test('may belong to two targets, which have findings, baselines and edits of their own', async () => {
    const judged = await judgeApart({
      ...{ format: shelf, files, targets: { queues: 'queues', compute: 'compute' } },
      evidence: evidenceOf({
        queues: { 'sqs:SendMessage': '2026-11-20 x3' },
        compute: { 'ec2:RunInstances': '2026-11-20 x3', ...receives },
      }),
      baseline: { queues: ['sqs:PurgeQueue'] },
    });
    expect(judged.findings).toEqual({
      queues: ['over-granted sqs:PurgeQueue iam.shelf.json:8'],
      compute: [
        'missing sqs:ReceiveMessage',
        'over-granted ec2:StopInstances iam.shelf.json:22',
        'over-granted sqs:PurgeQueue iam.shelf.json:29',
      ],
    });
    const known = judged.results.map(({ judged: { drift } }) =>
      drift.findings.flatMap(({ action, inBaseline }) => (inBaseline === true ? [action] : [])),
    );
    expect(known).toEqual([['sqs:PurgeQueue'], []]);
    expect(suggested(judged)).toEqual(
      shelfOf({ queues: [allow('sqs:SendMessage')], compute: [allow('ec2:RunInstances'), received] }),
    );
    expect(new Set(judged.sarif.map(([, fingerprint]) => fingerprint)).size).toBe(judged.sarif.length);
  });

  test('keep what the other target needs, where both targets have both', async () => {
    const judged = await judgeApart({
      ...{ format: shelf, files, targets: { queues: 'queues', compute: 'compute' } },
      evidence: evidenceOf({
        queues: { 'sqs:SendMessage': '2026-11-20 x3', 'sqs:PurgeQueue': '2026-11-20 x3' },
        compute: { 'ec2:RunInstances': '2026-11-20 x3' },
      }),
    });
    expect(suggested(judged)).toEqual(
      shelfOf({
        queues: [allow('sqs:PurgeQueue', 'sqs:SendMessage')],
        compute: [allow('ec2:RunInstances')],
      }),
    );
  });

  test('are compared with the base each by its name', async () => {
    const base = shelfOf({ queues: [allow('sqs:SendMessage')], old: [allow('ec2:StopInstances')] });
    const judged = await judgeApart({ format: shelf, files, base, evidence });
    expect(judged.findings[api.slice(4)]).toEqual([
      'missing sqs:ReceiveMessage (existing)',
      'over-granted ec2:StopInstances iam.shelf.json:22 (existing)',
      'undetermined sqs:PurgeQueue iam.shelf.json:8 (added)',
    ]);
    expect(judged.results.map(({ judged: { comparedWith } }) => comparedWith?.deleted)).toEqual([
      ['iam.shelf.json#old'],
    ]);
    const targets = { queues: 'queues', compute: 'compute' };
    const apart = await judgeApart({
      ...{ format: shelf, files, base, targets },
      evidence: evidenceOf({ queues: usual, compute: usual }),
    });
    expect(apart.results.map(({ judged: { change } }) => change)).toEqual(['actions-changed', 'new']);
  });
});

describe('one policy from two files', () => {
  const files = partsOf(
    [allow('sqs:PurgeQueue', 'sqs:SendMessage')],
    [allow('ec2:RunInstances', 'ec2:StopInstances')],
  );

  test('has its findings at the lines of both', async () => {
    const { results, findings, annotations, sarif } = await judgeApart({ format: parts, files, evidence });
    expect(findings[api.slice(4)]).toEqual([
      'missing sqs:ReceiveMessage',
      'over-granted ec2:StopInstances 1.part.json:8',
      'over-granted sqs:PurgeQueue 0.part.json:7',
    ]);
    expect(annotations.slice(1)).toEqual([
      '0.part.json:7 sqs:PurgeQueue was never called',
      '1.part.json:8 ec2:StopInstances was never called',
    ]);
    expect(sarif.map(([location]) => location)).toEqual([
      'missing 0.part.json:1',
      'over-granted 0.part.json:7',
      'over-granted 1.part.json:8',
    ]);
    expect(results.map(({ judged }) => judged.policyFiles)).toEqual([['0.part.json', '1.part.json']]);
  });

  test('is edited in both, and each file says what it loses and gets', async () => {
    const judged = await judgeApart({ format: parts, files, evidence });
    expect(suggested(judged)).toEqual(
      partsOf([allow('sqs:SendMessage')], [allow('ec2:RunInstances'), received]),
    );
    expect(summary(judged)).toEqual([
      ['0.part.json', ['sqs:PurgeQueue'], []],
      ['1.part.json', ['ec2:StopInstances'], ['sqs:ReceiveMessage']],
    ]);
  });

  test.each([
    ['first', { 'ec2:StopInstances': '2026-11-20' }, '0.part.json', [allow('sqs:SendMessage')]],
    ['second', { 'sqs:PurgeQueue': '2026-11-20' }, '1.part.json', [allow('ec2:RunInstances')]],
  ])('is edited in the %s alone', async (_, used, path, statements) => {
    const own = evidenceOf({ [api]: { ...usual, ...used } });
    const judged = await judgeApart({ format: parts, files, evidence: own });
    expect(suggested(judged)).toEqual([{ path, text: policyText(statements) }]);
  });

  test('is compared with the base as a whole: a statement that moves brings nothing', async () => {
    const base = partsOf([allow('ec2:RunInstances')], [allow('sqs:PurgeQueue', 'sqs:SendMessage')]);
    const { results, findings } = await judgeApart({ format: parts, files, base, evidence });
    expect(findings[api.slice(4)]).toEqual([
      'missing sqs:ReceiveMessage (existing)',
      'over-granted sqs:PurgeQueue 0.part.json:7 (existing)',
      'undetermined ec2:StopInstances 1.part.json:8 (added)',
    ]);
    expect(results.map(({ judged: { comparedWith } }) => comparedWith?.deleted)).toEqual([[]]);
  });

  test('stays as it is where a target that is not checked shares either', async () => {
    const { suggestion } = await judgeApart({
      format: parts,
      files,
      evidence,
      others: { '1.part.json': 'b' },
    });
    const reason = 'target "b", which this run does not check, shares it';
    expect(suggestion).toMatchObject({
      files: [],
      unchanged: [{ file: '0.part.json', line: 1, reason }],
      needsDecision: [{ action: 'sqs:ReceiveMessage', reason }],
    });
  });
});
