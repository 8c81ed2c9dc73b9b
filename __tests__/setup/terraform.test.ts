import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { templateOf } from './cloudformation';
import { placeholdersOf, policyFiles, setup, textOf } from './policies';

const modules = readdirSync(new URL('terraform/', setup));
const textsOf = (module: string) =>
  readdirSync(new URL(`terraform/${module}/`, setup)).map((file) => textOf(`terraform/${module}/${file}`));
const filesIn = (text: string) => [...text.matchAll(/([a-z][a-z-]*\.json)"/g)].map(([, file = '']) => file);

test('the modules use every policy file, and none that does not exist', () => {
  const used = modules
    .flatMap(textsOf)
    .flatMap(filesIn)
    .filter((file) => file !== '');
  expect([...new Set(used)].sort()).toEqual([...policyFiles].sort());
});

test('no module writes a permission of its own', () => {
  const texts = modules.flatMap(textsOf).join('\n');
  expect(texts).not.toMatch(/"(iam|s3|kms|sts|cloudtrail|access-analyzer):[A-Z]/);
  expect(texts).not.toContain('aws_iam_policy_document');
});

describe.each(modules)('%s', (module) => {
  const main = textOf(`terraform/${module}/main.tf`);
  const all = textsOf(module).join('\n');

  test('has the four files of a module', () => {
    const files = readdirSync(new URL(`terraform/${module}/`, setup)).sort();
    expect(files).toEqual(['main.tf', 'outputs.tf', 'variables.tf', 'versions.tf']);
  });

  test('gives a value to every placeholder of its policy files', () => {
    const [, table = ''] = /\n {2}values = \{\n(.*?)\n {2}\}/s.exec(main) ?? [];
    const names = [...table.matchAll(/^ {4}(\w+) +=/gm)].map(([, name]) => name);
    const needed = filesIn(all).flatMap((file) => placeholdersOf(textOf(`policies/${file}`)));
    expect([...names].sort()).toEqual([...new Set(needed)].sort());
  });

  test('declares what it uses, uses what it declares, and explains it', () => {
    const declared = [...all.matchAll(/^variable "(\w+)" \{\n {2}description = ".+"\n/gm)];
    const used = [...all.replace(/validation \{.*?\n {2}\}/gs, '').matchAll(/\bvar\.(\w+)/g)];
    const names = (found: RegExpExecArray[]) => [...new Set(found.map(([, name]) => name))].sort();
    expect(names(declared)).toEqual(names(used));
    expect(all.match(/^(variable|output) /gm)).toHaveLength(all.match(/^ {2}description = "/gm)?.length ?? 0);
  });

  test('takes the same parameters as the template, and tags', () => {
    const snake = (name: string) => name.replace(/\B[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const parameters = Object.keys(templateOf(`cloudformation/${module}.yml`).Parameters).map(snake);
    const variables = [...all.matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name);
    expect([...variables].sort()).toEqual([...parameters, 'tags'].sort());
  });
});
