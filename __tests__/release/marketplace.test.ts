import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

/** What the Marketplace refuses to list, and says only when a release is about to be published there. */

const file = (name: string) => new URL(`../../${name}`, import.meta.url);
const action = parse(readFileSync(file('action.yml'), 'utf8'));

test('there is one action, in the root, with a README', () => {
  expect([existsSync(file('action.yaml')), existsSync(file('README.md'))]).toEqual([false, true]);
});

// That no action, user or organisation has the name already can only be seen on GitHub.
test('the name is one of its own', () => {
  expect(action.name).toBe('IAM Policy Drift');
});

test('the description is shorter than 125 characters', () => {
  expect(action.description.length).toBeGreaterThan(0);
  expect(action.description.length).toBeLessThan(125);
});

test('the icon is one of Feather 4.28.0 that GitHub offers', () => {
  // All of Feather but thirteen, "key" among them, and the logos. Another icon has to be looked up first.
  expect(['alert-triangle', 'lock', 'shield']).toContain(action.branding.icon);
});

test('the colour is one that GitHub offers', () => {
  const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];
  expect(colours).toContain(action.branding.color);
});

test('it runs on a Node that runners have, from a file that is committed', () => {
  expect(action.runs.using).toBe('node24');
  expect(existsSync(file(action.runs.main))).toBe(true);
});

test('every input and output says what it is', () => {
  for (const [name, { description }] of Object.entries<{ description?: string }>({
    ...action.inputs,
    ...action.outputs,
  }))
    expect({ name, described: (description ?? '').length > 0 }).toEqual({ name, described: true });
});
