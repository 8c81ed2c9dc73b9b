import { expect, test } from '@jest/globals';
import { parseBaselines } from '../../src/config/baseline-file';
import { decodeDocument } from '../../src/sources/evidence-file/document';

const target = { overGranted: [], missing: [] };

test.each<[string, unknown, string]>([
  ['a list', [], 'the document must be an object'],
  ['null', null, 'the document must be an object'],
  ['no version', {}, 'schemaVersion is missing'],
  ['a version as text', { schemaVersion: '2' }, 'schemaVersion must be 2'],
  ['no hash', { schemaVersion: 2 }, 'hash is missing'],
  ['a version 7 levels deep', { schemaVersion: [[[[[[[2]]]]]]] }, 'schemaVersion must be 2'],
  ['a hash of a different type', { schemaVersion: 2, hash: 7 }, 'hash must be a string'],
])('an evidence document that is or has %s is described in our words', (_, document, said) => {
  expect(decodeDocument(document)).toBe(said);
});

test.each<[string, unknown, string]>([
  ['no targets', { schemaVersion: 2 }, 'targets is missing'],
  ['a list of targets', { schemaVersion: 2, targets: [] }, 'targets must be an object'],
  [
    'a target without a list',
    { schemaVersion: 2, targets: { api: { missing: [] } } },
    'targets.api.overGranted is missing',
  ],
  [
    'a number in a list',
    { schemaVersion: 2, targets: { api: { ...target, missing: [7] } } },
    'targets.api.missing.0 does not match the schema',
  ],
  [
    'a key too many',
    { schemaVersion: 2, targets: { api: { ...target, '::x': 1 } } },
    'targets.api has an unknown key, "::x"',
  ],
])('a baseline with %s is described in our words', (_, document, said) => {
  expect(parseBaselines(JSON.stringify(document))).toBe(`not a baseline file: ${said}`);
});
