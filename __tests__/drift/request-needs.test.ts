import { expect, test } from '@jest/globals';
import { noEvidence } from '../../src/evidence/evidence';
import { likelyUses, withRequestNeeds } from '../../src/evidence/request-needs';

const last = Date.UTC(2026, 10, 20);
const evidence = {
  ...noEvidence,
  requestNeeds: new Map([
    ['iam:PassRole', { event: 'ec2:RunInstances', last }],
    ['iot:OpenTunnel', { event: 'iot:OpenTunnel', last, likely: true as const }],
  ]),
};

test('what a request shows to be needed is used, what is likely may be needed', () => {
  const { uses, mayNeed } = withRequestNeeds(evidence);
  expect([...uses.keys()]).toEqual(['iam:PassRole']);
  expect(uses.get('iam:PassRole')).toMatchObject({ allowed: { last }, resources: { complete: false } });
  expect([...mayNeed]).toEqual([['iot:OpenTunnel', { event: 'iot:OpenTunnel', last }]]);
});

test('removing what is likely in use may be an outage', () => {
  expect([...likelyUses(evidence).keys()]).toEqual(['iot:OpenTunnel']);
});

test('evidence without needs stays as it is', () => {
  expect(withRequestNeeds(noEvidence)).toBe(noEvidence);
});
