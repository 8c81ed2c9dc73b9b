import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namedActions } from '../../src/reference/named-actions';
import { anyId, catalogue, knowledge } from '../support/knowledge';
import { runs } from '../support/runs';

const { events } = knowledge;

/** What a name stands for: its actions, `=` for an action, `op` for an operation, `?` where it may need them. */
function meaning(text: string): string | undefined {
  const named = namedActions(text, events);
  if (named === undefined) return undefined;
  const { ids, as, certain } = named;
  const how = as === 'operation' ? 'op' : as === 'versioned' ? 'v' : '=';
  return `${how}${certain ? '' : '?'} ${ids.map((id) => catalogue.nameOf(id)).join(' ')}`;
}

test.each([
  ['s3:GetObject', '= s3:GetObject'],
  ['S3:getobject', '= s3:GetObject'],
  ['s3:ListBuckets', 'op s3:ListAllMyBuckets'],
  ['s3:ListObjectsV2', 'op s3:ListBucket'],
  ['s3:HeadObject', 'op s3:GetObject'],
  ['s3:DeleteObjects', 'op s3:DeleteObject'],
  ['kms:ReEncrypt', 'op kms:ReEncryptFrom kms:ReEncryptTo'],
  ['lambda:CreateFunction20150331', 'v lambda:CreateFunction'],
  ['lambda:GetFunction20150331v2', 'v lambda:GetFunction'],
  ['lambda:UpdateFunctionCode20150331v2', 'v lambda:UpdateFunctionCode'],
  ['cloudfront:CreateInvalidation2020_05_31', 'v cloudfront:CreateInvalidation'],
  ['lambda:Invoke', 'op lambda:InvokeFunction'],
  ['lambda.amazonaws.com:GetFunction20150331v2', 'v lambda:GetFunction'],
  ['monitoring:PutMetricData', 'op cloudwatch:PutMetricData'],
  ['elbv2:CreateLoadBalancer', 'op elasticloadbalancing:CreateLoadBalancer'],
  ['s3:NoSuchThing', undefined],
  ['s3:NoSuchThing20150331', undefined],
  ['s3:Get*', undefined],
  ['*', undefined],
  ['nothing', undefined],
  ['', undefined],
])('%s', (text, expected) => {
  expect(meaning(text)).toBe(expected);
});

test('every action is itself, also with a version where its name as it stands says nothing', () => {
  fc.assert(
    fc.property(anyId, fc.constantFrom('', '20150331', '20150331v2', '2020_05_31'), (id, version) => {
      const named = namedActions(`${catalogue.nameOf(id)}${version}`, events);
      expect(named?.ids).toEqual([id]);
      expect(named?.as).toBe(version === '' ? undefined : 'versioned');
    }),
    { numRuns: runs(300) },
  );
});
