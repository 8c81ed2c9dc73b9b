import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editedPolicy, policySize } from '../../src/policy/edits';
import { readPolicies, writePolicies } from '../../src/policy/formats/formats';
import { anyLayout, anyPolicy, pocket, print } from '../support/policies';
import { anyEdits } from '../support/policy-edits';
import { documentOf, printPolicy } from '../support/policy-text';

/** The characters of what a JSON text says, without white space. */
const sizeOf = (text: string) =>
  JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ''))).replace(/\s/g, '').length;
const anyText = fc.tuple(anyPolicy(pocket), anyLayout).map(([policy, layout]) => print(policy, layout));
const anyEdited = anyText.chain((text) => {
  const document = documentOf(text);
  return fc.record({ document: fc.constant(document), edits: anyEdits(document) });
});

describe('the size of a policy', () => {
  test('is that of its text as JSON without white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(policySize(documentOf(text))).toBe(sizeOf(text));
      }),
    );
  });

  test('is that of the file once edits are written, whatever they are', () => {
    fc.assert(
      fc.property(anyEdited, ({ document, edits }) => {
        const after = editedPolicy(document, edits);
        const [file] = writePolicies([document], edits);
        expect(policySize(after)).toBe(sizeOf(file?.text ?? ''));
      }),
    );
  });
});

test('the edited policy says what the edited file says', () => {
  fc.assert(
    fc.property(anyEdited, ({ document, edits }) => {
      const after = editedPolicy(document, edits);
      const { policies } = readPolicies(writePolicies([document], edits));
      expect(policies.map(printPolicy)).toEqual([printPolicy(after)]);
    }),
    { numRuns: 300 },
  );
});

test('edits of other policies change nothing', () => {
  fc.assert(
    fc.property(anyEdited, ({ document, edits }) => {
      const elsewhere = edits.map((edit) => ({ ...edit, policy: { ...edit.policy, address: 'other' } }));
      expect(editedPolicy(document, elsewhere)).toEqual({ ...document });
      expect(writePolicies([document], elsewhere)).toEqual([{ path: document.path, text: document.text }]);
    }),
  );
});
