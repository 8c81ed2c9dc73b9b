import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { templateOf } from './cloudformation';
import { policyFiles, setup, textOf } from './policies';

const readme = textOf('README.md');
const sourcesAddress = new URL('../docs/evidence-sources.md', setup);
const sources = readFileSync(sourcesAddress, 'utf8');

const rulesAddress = new URL('../docs/archive-rules.md', setup);
const rules = readFileSync(rulesAddress, 'utf8');

const pages = [
  { name: 'setup/README.md', text: readme, at: new URL('README.md', setup) },
  { name: 'docs/evidence-sources.md', text: sources, at: sourcesAddress },
  { name: 'docs/archive-rules.md', text: rules, at: rulesAddress },
];

describe.each(pages)('$name', ({ text, at }) => {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link]) => link ?? []);

  test('links to files that exist and to headings that it has', () => {
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(
      ([, heading = '']) => `#${heading.toLowerCase().replaceAll(' ', '-')}`,
    );
    const broken = links.filter((link) =>
      link.startsWith('#')
        ? !anchors.includes(link)
        : !link.startsWith('https://') && !existsSync(new URL(link, at)),
    );
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

test.each(['access-role', 'gather-role'])('the commands give %s parameters that it has', (name) => {
  const [, command = ''] = new RegExp(`${name}\\.yml ([\\s\\S]*?)\\n\\n|$`).exec(`${readme}\n\n`) ?? [];
  const [options = ''] = command.split('```');
  const given = [...options.matchAll(/\b([A-Z]\w+)=/g)].map(([, parameter]) => parameter);
  const { Parameters } = templateOf(`cloudformation/${name}.yml`);
  const required = Object.keys(Parameters).filter((key) => Parameters[key]?.Default === undefined);
  expect(Object.keys(Parameters)).toEqual(expect.arrayContaining(given));
  expect(given).toEqual(expect.arrayContaining(required));
});

test.each(['access-role', 'gather-role'])('the module block gives %s variables that it has', (name) => {
  const [, block = ''] = new RegExp(`/${name}\\?ref=COMMIT"\\n(.*?)\\n}`, 's').exec(readme) ?? [];
  const given = [...block.matchAll(/^ {2}(\w+) +=/gm)].map(([, variable]) => variable);
  const text = textOf(`terraform/${name}/variables.tf`);
  const variables = [...text.matchAll(/^variable "(\w+)" \{(.*?)\n\}/gms)];
  const required = variables.filter(([, , body = '']) => !/^ {2}default /m.test(body));
  const names = (found: RegExpExecArray[]) => found.map(([, variable]) => variable);
  expect(names(variables)).toEqual(expect.arrayContaining(given));
  expect(given).toEqual(expect.arrayContaining(names(required)));
});
