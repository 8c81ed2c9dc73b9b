import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggestFor } from '../../../support/template-edits';
import { summaryOf } from './summary';

// Law: removing actions from a template takes away their text, their comments and nothing else. What the text must be is
// written from the same model without these actions.

const pool = [
  's3:GetObject',
  's3:PutObject',
  's3:ListBucket',
  'sqs:SendMessage',
  'sns:Publish',
  'kms:Decrypt',
];

const item = fc.record({
  action: fc.constantFrom(...pool),
  quote: fc.constantFrom('', "'", '"'),
  above: fc.array(fc.constantFrom('# one', '#two - x', '  # - s3:GetObject'), { maxLength: 2 }),
  behind: fc.constantFrom('', ' # why', '\t# tab', '  '),
});
const statement = fc.record({
  items: fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: ({ action }) => action }),
  list: fc.constantFrom('block', 'flow', 'lines', 'column'),
  isFlow: fc.boolean(),
  above: fc.array(fc.constantFrom('# first', '# - Effect: Allow'), { maxLength: 1 }),
  blank: fc.boolean(),
});
const role = fc.array(statement, { minLength: 1, maxLength: 3 });
const model = fc.record({
  roles: fc.array(role, { minLength: 1, maxLength: 2 }),
  unused: fc.subarray(pool),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  isClosed: fc.boolean(),
});

type Statement = typeof statement extends fc.Arbitrary<infer T> ? T : never;
type Item = Statement['items'][number];

const literal = ({ quote, action }: Item) => `${quote}${action}${quote}`;

function listLines({ items, list }: Statement): readonly string[] {
  if (list === 'flow') return [`  Action: [ ${items.map(literal).join(', ')} ] # all`];
  const isLines = list === 'lines';
  const indent = list === 'column' ? '  ' : '    ';
  const rows = items.flatMap((one, index) => {
    const comma = index < items.length - 1 ? ',' : '';
    const row = isLines ? `${literal(one)}${comma}` : `- ${literal(one)}`;
    return [...one.above.map((text) => indent + text), `${indent}${row}${one.behind}`];
  });
  return isLines ? ['  Action: [ # all', ...rows, '  ]'] : ['  Action:', ...rows];
}

function statementLines(one: Statement): readonly string[] {
  const above = [...(one.blank ? [''] : []), ...one.above];
  if (one.isFlow) {
    const actions = one.items.map(literal).join(', ');
    return [...above, `- { Effect: Allow, Action: [${actions}], Resource: '*' } # flow`];
  }
  return [...above, '- Effect: Allow', ...listLines(one), `  Resource: '*'`];
}

/** What stays of a policy, without the actions that are unused; a policy of which nothing would stay is left. */
function kept(statements: readonly Statement[], unused: readonly string[]): readonly Statement[] {
  const rest = statements.map((one) => {
    return { ...one, items: one.items.filter(({ action }) => !unused.includes(action)) };
  });
  if (rest.every(({ items }) => items.length === 0)) return statements;
  // The blank line above a statement is not a part of it.
  return rest;
}

function templateOf(roles: readonly (readonly Statement[])[]): readonly string[] {
  return [
    'Outputs: { X: { Value: 1 } } # roles',
    'Resources:',
    ...roles.flatMap((statements, index) => [
      `  R${index}:`,
      '    Type: AWS::IAM::Role # role',
      '    Properties:',
      '      Policies:',
      '        - PolicyName: p',
      '          PolicyDocument:',
      '            Statement:',
      ...statements.flatMap((one) => {
        const rows = one.items.length === 0 ? (one.blank ? [''] : []) : statementLines(one);
        return rows.map((row) => (row === '' ? row : `              ${row}`));
      }),
    ]),
  ];
}

test('an edit takes away what is unused, and keeps every other byte', () => {
  fc.assert(
    fc.property(model, ({ roles, unused, lineEnd, isClosed }) => {
      const written = (all: readonly (readonly Statement[])[]) => {
        return templateOf(all).join(lineEnd) + (isClosed ? lineEnd : '');
      };
      const before = written(roles);
      const expected = written(roles.map((one) => kept(one, unused)));
      const after = suggestFor(before, { unused }).files[0]?.after ?? before;
      expect(after).toBe(expected);
      expect(summaryOf(after)).toEqual(summaryOf(expected));
    }),
    { numRuns: 40 },
  );
});
