import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load-config';
import { Evaluator, templateOf } from './cloudformation';
import { policyFiles, setup, textOf } from './policies';

const readme = textOf('README.md');
const sourcesAddress = new URL('../docs/evidence-sources.md', setup);
const sources = readFileSync(sourcesAddress, 'utf8');

const rulesAddress = new URL('../docs/archive-rules.md', setup);
const rules = readFileSync(rulesAddress, 'utf8');

const scheduledAddress = new URL('../docs/scheduled-checks.md', setup);
const scheduled = readFileSync(scheduledAddress, 'utf8');

const referenceAddress = new URL('../docs/configuration.md', setup);
const reference = readFileSync(referenceAddress, 'utf8');

const startAddress = new URL('../docs/get-started.md', setup);

const pullsAddress = new URL('../docs/pull-requests.md', setup);
const pulls = readFileSync(pullsAddress, 'utf8');

const generateAddress = new URL('../docs/generate.md', setup);

const pages = [
  { name: 'setup/README.md', text: readme, at: new URL('README.md', setup) },
  { name: 'docs/scheduled-checks.md', text: scheduled, at: scheduledAddress },
  { name: 'docs/get-started.md', text: readFileSync(startAddress, 'utf8'), at: startAddress },
  { name: 'docs/pull-requests.md', text: pulls, at: pullsAddress },
  { name: 'docs/evidence-sources.md', text: sources, at: sourcesAddress },
  { name: 'docs/archive-rules.md', text: rules, at: rulesAddress },
  { name: 'docs/generate.md', text: readFileSync(generateAddress, 'utf8'), at: generateAddress },
  { name: 'docs/configuration.md', text: reference, at: referenceAddress },
];

const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));

describe.each(pages)('$name', ({ text, at }) => {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link]) => link ?? []);

  test('links to files that exist and to headings that they have', () => {
    const broken = links.filter((link) => {
      if (link.startsWith('https://')) return false;
      const [file = '', anchor] = link.split('#');
      const address = file === '' ? at : new URL(file, at);
      if (!existsSync(address)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(address, 'utf8')).includes(anchor);
    });
    expect(links.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test('sends nobody but to AWS and GitHub', () => {
    const outside = links.filter((link) => link.startsWith('http'));
    expect(outside.filter((link) => !/^https:\/\/docs\.(aws\.amazon|github)\.com\//.test(link))).toEqual([]);
  });
});

test('every policy file is linked where its source is explained', () => {
  const linked = sources + rules;
  expect(policyFiles.filter((file) => !linked.includes(`(../setup/policies/${file})`))).toEqual([]);
});

test.each([
  { name: 'access-role', commands: 1 },
  { name: 'gather-role', commands: 3 },
])('the commands give $name parameters that it has and takes together', ({ name, commands }) => {
  const template = templateOf(`cloudformation/${name}.yml`);
  const all = Object.keys(template.Parameters);
  const required = all.filter((key) => template.Parameters[key]?.Default === undefined);
  const found = [...readme.matchAll(new RegExp(`${name}\\.yml ([^\`]*?)(?:\\n\\n|\\n *\`\`\`)`, 'g'))];
  expect(found).toHaveLength(commands);
  for (const [, options = ''] of found) {
    const given = [...options.matchAll(/\b([A-Z]\w+)=(\S+)/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]);
    const names = given.map(([key]) => key);
    expect(all).toEqual(expect.arrayContaining(names));
    expect(names).toEqual(expect.arrayContaining(required));
    expect(new Evaluator(template, Object.fromEntries(given)).all().broken).toEqual([]);
  }
});

test.each([
  { name: 'access-role', blocks: 1 },
  { name: 'gather-role', blocks: 2 },
])('the module blocks give $name variables that it has', ({ name, blocks }) => {
  const found = [...readme.matchAll(new RegExp(`/${name}\\?ref=COMMIT"\\n(.*?)\\n *}\\n`, 'gs'))];
  expect(found).toHaveLength(blocks);
  const given = found
    .flatMap(([, block = '']) => [...block.matchAll(/^ +(\w+) +=/gm)].map(([, variable]) => variable))
    .filter((variable) => variable !== 'providers');
  const text = textOf(`terraform/${name}/variables.tf`);
  const variables = [...text.matchAll(/^variable "(\w+)" \{(.*?)\n\}/gms)];
  const required = variables.filter(([, , body = '']) => !/^ {2}default /m.test(body));
  const names = (found: RegExpExecArray[]) => found.map(([, variable]) => variable);
  expect(names(variables)).toEqual(expect.arrayContaining(given));
  expect(given).toEqual(expect.arrayContaining(names(required)));
});

const folders = {
  resolve: (path: string) => `/work/${path}`,
  root: '/work',
  hasCredentials: true,
  withoutSecrets: false,
  exists: () => true,
};
const configs = [...scheduled.matchAll(/```yaml\n(.*?)```/gs)]
  .flatMap(([, text]) => text ?? [])
  .filter((text) => /^(targets|archive-rules):$/m.test(text));
const load = (text = '') => loadConfig(new Map(), { ...folders, readConfig: async () => text }, []);

test('the example of several accounts is a configuration, and asks each account with its own role', async () => {
  const { targets, accounts } = await load(configs[0]);
  expect(
    targets.map(({ name, evidence }) => [name, evidence.assume?.arn, evidence.assume?.externalId]),
  ).toEqual([
    ['payments-api', undefined, undefined],
    ['reports', 'arn:aws:iam::222233334444:role/iam-policy-drift-gather', 'drift-1f6d'],
    ['web', 'arn:aws:iam::222233334444:role/iam-policy-drift-gather', 'drift-1f6d'],
  ]);
  expect(targets.map(({ evidence }) => evidence.generation?.accessRole.split(':')[4])).toEqual([
    '111122223333',
    '222233334444',
    '222233334444',
  ]);
  expect(accounts).toHaveLength(1);
});

test('the example of one entry for many roles makes a target of each file', async () => {
  const files = ['iam/api.json', 'iam/api.trust.json', 'iam/web.json'].map((file) => `/work/${file}`);
  const findFiles = async (glob: string) => (glob === 'iam/*.json' ? files : []);
  const readConfig = async () => configs[1];
  const { targets } = await loadConfig(new Map(), { ...folders, readConfig, findFiles }, []);
  expect(targets.map(({ name, policyFiles }) => [name, policyFiles])).toEqual([
    ['api', ['iam/api.json', '!iam/*.trust.json']],
    ['web', ['iam/web.json', '!iam/*.trust.json']],
  ]);
});

test('the example of a config file for archive rules alone is one, and takes on other roles', async () => {
  expect(configs).toHaveLength(3);
  const [{ accounts, rules, targets, archiveRules }, other] = await Promise.all([
    load(configs[2]),
    load(configs[0]),
  ]);
  expect([targets.length, archiveRules, other.archiveRules]).toEqual([1, 'apply', 'off']);
  expect(rules.map(({ name }) => name)).toEqual(['backup-vendor']);
  const roles = accounts.flatMap(({ assume }) => assume?.arn ?? []);
  expect(roles).toEqual(['arn:aws:iam::222233334444:role/iam-policy-drift-archive']);
  expect(other.accounts.map(({ assume }) => assume?.arn)).not.toContain(roles[0]);
});
