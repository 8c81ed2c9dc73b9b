import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editedPolicy, type PolicyEdit, policySize } from '../../src/policy/edits';
import { readPolicies, writePolicies } from '../../src/policy/formats/formats';
import type { Policy } from '../../src/policy/model';
import { anyLayout, anyPolicy, pocket, print } from '../support/policies';
import { documentOf, printPolicy } from '../support/policy-text';

/** The characters of what a JSON text says, without white space. */
const sizeOf = (text: string) =>
  JSON.stringify(JSON.parse(text.replace(/^\uFEFF/, ''))).replace(/\s/g, '').length;
const anyText = fc.tuple(anyPolicy(pocket), anyLayout).map(([policy, layout]) => print(policy, layout));
const anyActions = fc.subarray(['s3:GetObject', 'sqs:Send*', 'tag:*'], { minLength: 1 });

/** One edit for each statement, or none, and statements that are added. */
function anyEdits({ id, statements }: Policy): fc.Arbitrary<readonly PolicyEdit[]> {
  const changes = statements.map(({ actions }, statement) => {
    const at = { policy: id, statement };
    const list = fc
      .array(fc.oneof(fc.constant<'keep'>('keep'), fc.subarray(['s3:GetObject', 'tag:*'])), {
        minLength: actions.items.length,
        maxLength: actions.items.length,
      })
      .filter((items) => items.some((item) => item === 'keep' || item.length > 0));
    const none = fc.constant<readonly PolicyEdit[]>([]);
    return fc.oneof(
      none,
      actions.items.length === 0
        ? none
        : list.map((items): PolicyEdit[] => [{ kind: 'replace-items', ...at, items }]),
      anyActions.map((items): PolicyEdit[] => [{ kind: 'append-items', ...at, items }]),
      fc.constant<readonly PolicyEdit[]>([{ kind: 'remove-statement', ...at }]),
    );
  });
  const added = fc.array(fc.record({ actions: anyActions, resources: fc.constant(['*']) }), { maxLength: 2 });
  return fc
    .tuple(fc.tuple(...changes), added)
    .map(([drawn, news]) => [
      ...drawn.flat(),
      ...news.map((statement): PolicyEdit => ({ kind: 'add-statement', policy: id, statement })),
    ]);
}

const anyEdited = anyText.chain((text) => {
  const document = documentOf(text);
  return fc.record({ document: fc.constant(document), edits: anyEdits(document) });
});
/** A list of statements never gets empty. */
const leavesSome = ({ statements }: Policy) => statements.length > 0;

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
        fc.pre(leavesSome(after));
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
      fc.pre(leavesSome(after));
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
