import { describe, expect, test } from '@jest/globals';
import { parseGraphql, select } from '../support/github-graphql';

const oid = 'a'.repeat(40);
const updateRefs = 'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
const update = { name: 'refs/heads/x', afterOid: oid };
const refs = (refUpdates: unknown) => ({ input: { repositoryId: 'R_1', refUpdates } });

describe('a query against GitHub’s schema is refused', () => {
  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['a field that is not there', '{ viewer { name } }', {}, /'name' doesn't exist on type 'User'/],
    ['a field without selections', '{ viewer }', {}, /must have selections/],
    ['selections of a text', '{ viewer { login { x } } }', {}, /cannot have selections/],
    ['an argument that is not there', '{ repository(owner: "a", repo: "b") { id } }', {}, /accept 'repo'/],
    ['an argument that is left out', '{ repository(owner: "a") { id } }', {}, /repository.name is needed/],
    [
      'a variable of a different type',
      'query ($n: Int!) { repository(owner: "a", name: $n) { id } }',
      { n: 7 },
      /is String!, not Int!/,
    ],
    [
      'a variable that is not declared',
      '{ repository(owner: "a", name: $n) { id } }',
      { n: 'b' },
      /not declared/,
    ],
    ['an input without what it needs', updateRefs, refs([{ name: 'refs/heads/x' }]), /afterOid is needed/],
    ['an input with more than it has', updateRefs, refs([{ ...update, before: oid }]), /accept 'before'/],
    ['an id that is none', updateRefs, refs([{ ...update, afterOid: 'main' }]), /is no GitObjectID/],
    ['a short name of a branch', updateRefs, refs([{ ...update, name: 'x' }]), /is no GitRefname/],
    ['one in place of a list', updateRefs, refs(update), /is no list/],
  ])('%s', (_, query, variables, message) => {
    expect(() => parseGraphql(query, variables)).toThrow(message);
  });
});

test('names of the query’s own and types are read', () => {
  const query = `query ($p: String!) { repository(owner: "a", name: "b") { object(oid: "${oid}") {
    ... on Commit { one: file(path: $p) { mode } two: file(path: "y") { mode } } } } }`;
  const { fields } = parseGraphql(query, { p: 'x' });
  const object = { file: ({ path }: { path: string }) => ({ mode: path === 'x' ? 1 : 2 }) };
  expect(select({ repository: () => ({ object: () => object }) }, fields)).toEqual({
    repository: { object: { one: { mode: 1 }, two: { mode: 2 } } },
  });
});

test('an input may leave out what has a default or may be absent', () => {
  expect(parseGraphql(updateRefs, refs([update])).kind).toBe('mutation');
});
