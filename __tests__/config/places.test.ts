import { describe, expect, test } from '@jest/globals';
import type { InputName, RawInputs } from '../../src/config/inputs';
import { placeInputs } from '../../src/config/inputs';
import { vouchedConfig } from '../../src/config/places';
import { loadText } from '../support/config-text';

const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

/** Everything that a target can read evidence from, at the base. */
const base: Readonly<Record<(typeof placeInputs)[number], string>> = {
  sources: 'last-accessed, cloudtrail-logs, athena, policy-generation, unused-access',
  'cloudtrail-logs': 's3://acme-logs/trail',
  'log-cache': '/cache/logs',
  'evidence-file': 'evidence.json',
  'previous-evidence': 'previous.json',
  'cloudtrail-arn': 'arn:aws:cloudtrail:us-east-1:111122223333:trail/main',
  'assume-role': role('reader'),
  'access-role-arn': role('access'),
  regions: 'us-east-1, eu-west-1',
  'unused-access-analyzer-arn': 'arn:aws:access-analyzer:us-east-1:111122223333:analyzer/unused',
  'athena-table': 'logs.trail',
  'athena-workgroup': 'audit',
  'athena-output': 's3://acme-results/drift',
  'service-reference': 'https://reference.example/v1',
};

/** A place that the author of a change fills. */
const chosen: typeof base = {
  sources: 'last-accessed',
  'cloudtrail-logs': 's3://mallory-logs/trail',
  'log-cache': '/tmp/mallory',
  'evidence-file': 'mallory.json',
  'previous-evidence': 'mallory.json',
  'cloudtrail-arn': 'arn:aws:cloudtrail:us-east-1:111122223333:trail/mallory',
  'assume-role': role('mallory'),
  'access-role-arn': role('mallory'),
  regions: 'sa-east-1',
  'unused-access-analyzer-arn': 'arn:aws:access-analyzer:us-east-1:111122223333:analyzer/mallory',
  'athena-table': 'mallory.trail',
  'athena-workgroup': 'mallory',
  'athena-output': 's3://mallory-results/drift',
  'service-reference': 'https://mallory.example',
};

/** These have a default that is a place of its own, or choose among what there is. */
const withDefault: readonly InputName[] = [
  ...(['sources', 'log-cache', 'regions', 'athena-workgroup', 'athena-output', 'service-reference'] as const),
  'unused-access-analyzer-arn',
];

function target(name: string, places: Readonly<Partial<Record<InputName, string>>>): string {
  const keys = Object.entries(places).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}\n`);
  return `  - name: ${name}\n    principal-arn: ${role(name)}\n    policy-file: ${name}.json\n${keys.join('')}`;
}

const without = (name: InputName) => Object.fromEntries(Object.entries(base).filter(([key]) => key !== name));
const config = (...targets: readonly string[]) => `targets:\n${targets.join('')}`;

async function vouch(before: string | undefined, now: string, inputs: RawInputs = new Map()) {
  const earlier = before === undefined ? undefined : await loadText(before, inputs);
  const head = await loadText(now, inputs);
  return { earlier, head, vouched: vouchedConfig({ config: head, before: earlier, inputs }) };
}

describe.each(placeInputs)('%s', (name) => {
  test('of the base is used where the change names another', async () => {
    const changed = config(target('api', { ...base, [name]: chosen[name] }));
    const { earlier, vouched } = await vouch(config(target('api', base)), changed);
    expect(vouched.config.targets[0]?.evidence).toEqual(earlier?.targets[0]?.evidence);
    const said = `${name} ${chosen[name]}: set by this change and not in effect; the value of the base is used: ${base[name]}`;
    expect(vouched.replaced).toEqual([said]);
    expect([vouched.unproven, vouched.notRead]).toEqual([new Map(), new Map()]);
  });

  test('of the base is used where the change takes it out', async () => {
    const changed = config(target('api', { ...without(name), sources: 'auto' }));
    const kept = { ...base, sources: 'auto' };
    const { earlier, vouched } = await vouch(config(target('api', kept)), changed);
    expect(vouched.config.targets[0]?.evidence).toEqual(earlier?.targets[0]?.evidence);
    expect([vouched.replaced.length, vouched.notRead]).toEqual([name === 'sources' ? 0 : 1, new Map()]);
  });

  test('that the base does not name is not read, and no pass stands on what is left', async () => {
    const few = { sources: 'last-accessed' };
    const more = { ...few, [name]: name === 'sources' ? 'last-accessed, unused-access' : base[name] };
    const { earlier, vouched } = await vouch(config(target('api', few)), config(target('api', more)));
    expect(vouched.config.targets[0]?.evidence).toEqual(earlier?.targets[0]?.evidence);
    expect([...vouched.notRead.keys()]).toEqual(withDefault.includes(name) ? [] : ['api']);
    expect(vouched.replaced.length).toBe(1);
  });
});

describe('a new target', () => {
  test('may be judged by what another target or account of the base names', async () => {
    const accounts = `accounts:\n  - account: "111122223333"\n    assume-role: ${role('of-account')}\n`;
    const before = accounts + config(target('api', base));
    const fresh = target('web', { ...base, 'assume-role': role('of-account') });
    const { head, vouched } = await vouch(before, accounts + config(target('api', base), fresh));
    expect(vouched).toEqual({ config: head, replaced: [], unproven: new Map(), notRead: new Map() });
  });

  test.each(placeInputs.filter((name) => name !== 'sources' && name !== 'regions'))(
    'with a %s of its own is judged by the word of the change alone',
    async (name) => {
      const fresh = target('web', { sources: 'last-accessed', [name]: chosen[name] });
      const { vouched } = await vouch(config(target('api', base)), config(target('api', base), fresh));
      expect(vouched.unproven).toEqual(
        new Map([['web', [`${name} ${chosen[name]} is set by this change only`]]]),
      );
      expect(vouched.replaced).toEqual([]);
    },
  );

  test('that is an earlier one under another name is no new target', async () => {
    const renamed = target('web', { ...base, 'cloudtrail-logs': chosen['cloudtrail-logs'] });
    const { earlier, vouched } = await vouch(
      config(target('api', base)),
      config(renamed.replace(role('web'), role('api'))),
    );
    expect(vouched.config.targets[0]?.evidence).toEqual(earlier?.targets[0]?.evidence);
  });
});

describe('where the configuration of the base is not known', () => {
  const inputs = new Map<InputName, string>([['cloudtrail-logs', 's3://acme-logs/trail']]);

  test('the inputs of the workflow vouch for what they name', async () => {
    const { vouched } = await vouch(undefined, config(target('api', { sources: 'cloudtrail-logs' })), inputs);
    expect(vouched.unproven).toEqual(new Map());
  });

  test('and for nothing else', async () => {
    const own = target('api', { 'cloudtrail-logs': 's3://acme-logs/trail, s3://mallory-logs/trail' });
    const { vouched } = await vouch(undefined, config(own), inputs);
    expect([...vouched.unproven.keys()]).toEqual(['api']);
  });
});

test('trust-evidence of the workflow lets the change choose', async () => {
  const inputs = new Map<InputName, string>([['trust-evidence', 'true']]);
  const { head, vouched } = await vouch(config(target('api', base)), config(target('api', chosen)), inputs);
  expect(vouched).toEqual({ config: head, replaced: [], unproven: new Map(), notRead: new Map() });
});

test('how long is looked back is no place, and stands', async () => {
  const { head, vouched } = await vouch(
    config(target('api', base)),
    config(target('api', { ...base, lookback: '30d' })),
  );
  expect(vouched.config.targets).toEqual(head.targets);
});
