import fc from 'fast-check';
import type { ItemEdit, PolicyEdit } from '../../src/policy/edits';
import type { Policy } from '../../src/policy/model';

const anyActions = fc.subarray(['s3:GetObject', 'sqs:Send*', 'tag:*'], { minLength: 1 });

/** One edit for each statement, or none, and statements that are added; some statement is there afterwards. */
export function anyEdits({ id, statements }: Policy): fc.Arbitrary<readonly PolicyEdit[]> {
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
      fc.tuple(anyActions, fc.nat(actions.items.length)).map(([items, before]): PolicyEdit[] => {
        const kept = actions.items.map((): ItemEdit => 'keep');
        return [{ kind: 'replace-items', ...at, items: kept, inserted: [{ before, items }] }];
      }),
      fc.constant<readonly PolicyEdit[]>([{ kind: 'remove-statement', ...at }]),
    );
  });
  const added = fc.array(fc.record({ actions: anyActions, resources: fc.constant(['*']) }), { maxLength: 2 });
  return fc
    .tuple(fc.tuple(...changes), added)
    .map(([drawn, news]) => [
      ...drawn.flat(),
      ...news.map((statement): PolicyEdit => ({ kind: 'add-statement', policy: id, statement })),
    ])
    .filter((edits) => {
      const gone = edits.filter(({ kind }) => kind === 'remove-statement').length;
      return gone < statements.length || edits.some(({ kind }) => kind === 'add-statement');
    });
}
