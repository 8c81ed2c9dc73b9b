import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionInputs } from '../../src/config/given';
import { type InputSpec, inputNames, inputSpecs } from '../../src/config/inputs';
import { inputName } from '../support/repository';

interface Declared {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
}

const { inputs }: Declared = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
const specs: readonly InputSpec[] = inputSpecs;

test.each(Object.keys(inputs))('the code knows the input %s of action.yml', (name) => {
  expect(inputNames).toContain(name);
  const read = actionInputs({ [inputName(name)]: 'value' });
  expect({ inputs: [...read.inputs], problems: read.problems }).toEqual({
    inputs: [[name, 'value']],
    problems: [],
  });
});

test.each(specs.map((spec) => [spec.name, spec] as const))(
  'action.yml has the input %s and names its default',
  (name, { default: fallback }) => {
    expect(Object.keys(inputs)).toContain(name);
    if (fallback !== undefined) {
      const said = new RegExp(`Default ${fallback.replaceAll('.', '\\.')}(?=[,.;:]|$)`);
      expect(inputs[name]?.description).toMatch(said);
    }
  },
);

test('action.yml declares no default but that of github-token: an empty input is one that was not given', () => {
  const withDefault = Object.entries(inputs).filter(([, input]) => input.default !== undefined);
  expect(withDefault.map(([name]) => name).filter((name) => name !== 'github-token')).toEqual([]);
});
