import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reportOf } from './summary';

// Laws: what a template was written from is what is read of it, in every style in which a policy can be written, and
// every place points at its literal.

interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
}

const actionText = fc.constantFrom('s3:GetObject', 's3:*', 'sqs:Send*', 'kms:Decrypt', 'ec2:Describe?', '*');
const statement: fc.Arbitrary<Statement> = fc.record({
  effect: fc.constantFrom('Allow', 'Deny'),
  actions: fc.array(actionText, { minLength: 1, maxLength: 4 }),
});
const style = fc.constantFrom('block', 'flow', 'json', 'sub-block', 'sub-quoted', 'sub-column', 'folded');
const quoteStyle = fc.constantFrom('"', "'");
const roles = fc.array(
  fc.record({ statements: fc.array(statement, { minLength: 1, maxLength: 3 }), style, quote: quoteStyle }),
  {
    minLength: 1,
    maxLength: 2,
  },
);

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

const documentOf = (statements: readonly Statement[]) => ({
  Version: '2012-10-17',
  Statement: statements.map(({ effect, actions }) => ({
    Effect: effect,
    Action: actions,
    // A hole, as most resources have.
    Resource: `arn:aws:s3:::\${Bucket}/*`,
  })),
});

/** `PolicyDocument` of a statement list, in a style, to stand at a column. */
function written(statements: readonly Statement[], kind: Style, quote: string): string {
  const json = JSON.stringify(documentOf(statements), null, 2);
  if (kind === 'json') return `PolicyDocument: ${JSON.stringify(documentOf(statements))}`;
  if (kind === 'sub-block') return `PolicyDocument: !Sub |\n${indent(json, 2)}`;
  if (kind === 'folded') return `PolicyDocument: !Sub >-\n${indent(json, 2)}`;
  if (kind === 'sub-quoted') return `PolicyDocument: !Sub '${indent(json, 4).trimStart()}'`;
  // The closing quote stands at the column of the key.
  if (kind === 'sub-column') return `PolicyDocument: !Sub '${json}'`;
  const items = (actions: readonly string[]) => actions.map((one) => `${quote}${one}${quote}`);
  const all = statements.map(({ effect, actions }) => {
    const [resource, list] = [`!Sub "arn:aws:s3:::\${Bucket}/*"`, items(actions)];
    if (kind === 'flow')
      return `- { Effect: ${effect}, Action: [${list.join(', ')}], Resource: ${resource} }`;
    const rows = list.map((one) => `      - ${one} # used`).join('\n');
    return `- Effect: ${effect}\n  Action:\n${rows}\n  Resource: ${resource}`;
  });
  return `PolicyDocument:\n  Version: 2012-10-17\n  Statement:\n${indent(all.join('\n'), 4)}`;
}

test('what is written is read, and every place points at its literal', () => {
  fc.assert(
    fc.property(roles, fc.constantFrom('\n', '\r\n'), (all, lineEnd) => {
      const text = [
        'Resources:',
        ...all.flatMap(({ statements, style, quote }, index) => [
          `  R${index}:`,
          '    Type: AWS::IAM::Role',
          '    Properties:',
          '      Policies:',
          `        - PolicyName: p`,
          indent(written(statements, style, quote), 10),
        ]),
        '',
      ]
        .join('\n')
        .replaceAll('\n', lineEnd);
      const report = reportOf([{ path: 't.yaml', text }]);
      expect(report.problems).toEqual([]);
      const read = report.roles.map(({ address, complete, grants }) => {
        return { address, complete, grants: grants.map(({ effect, action }) => [effect, action]) };
      });
      expect(read).toEqual(
        all.map(({ statements }, index) => ({
          address: `R${index}`,
          complete: true,
          grants: statements.flatMap(({ effect, actions }) => actions.map((action) => [effect, action])),
        })),
      );
      const rows = text.split(lineEnd);
      for (const { grants } of report.roles)
        for (const { at, column = 0, action } of grants) {
          const row = rows[Number(at.split(':')[1]) - 1] ?? '';
          expect(row.slice(column - 1, column + action.length)).toMatch(/^["']/);
          expect(row.slice(column)).toContain(action);
          expect(row.slice(column, column + action.length)).toBe(action);
        }
    }),
  );
});

test('the same template in JSON says the same', () => {
  fc.assert(
    fc.property(roles, fc.nat(4), (all, spaces) => {
      const resources = all.map(({ statements }, index) => [
        `R${index}`,
        {
          Type: 'AWS::IAM::Role',
          Properties: { Policies: [{ PolicyName: 'p', PolicyDocument: documentOf(statements) }] },
        },
      ]);
      const text = JSON.stringify({ Resources: Object.fromEntries(resources) }, null, spaces);
      const read = (path: string) => {
        return reportOf([{ path, text }]).roles.map(({ grants }) =>
          grants.map(({ effect, action, at, column }) => [effect, action, at.split(':')[1], column]),
        );
      };
      expect(read('t.json')).toEqual(read('t.yaml'));
    }),
  );
});

test('no text makes the reader throw', () => {
  const part = fc.constantFrom(
    ...[
      'Resources:',
      '  R:',
      '    Type: AWS::IAM::Role',
      '    Properties: &a',
      '      Policies: *a',
      '{',
      '}',
      '[',
    ],
    ...[
      ']',
      '!Sub "',
      "'",
      '!If [C, ',
      'Fn::ForEach::X: [',
      '? ',
      '- ',
      '|',
      '\t',
      '<<: *a',
      '\u0000',
      '"Ref": ',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.constantFrom('\n', ' ', ''), (parts, between) => {
      const text = `Resources:\n  A: { Type: x }\n${parts.join(between)}`;
      reportOf([{ path: 't.yaml', text }]);
    }),
  );
});
