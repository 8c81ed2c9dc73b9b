import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseActionPattern } from '../../../../src/policy/action-pattern';
import { jsonFormat } from '../../../../src/policy/formats/json/format';
import { grantsOf } from '../../../../src/policy/grants';
import { parseStoredAction } from '../../../../src/policy/stored-action';
import { catalogue } from '../../../support/knowledge';
import { runs } from '../../../support/runs';

const allow = { Effect: 'Allow', Action: 's3:GetBucketLocation', Resource: '*' };

function read(...statements: readonly object[]) {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 1);
  const { policies, problems } = jsonFormat.read([{ path: 'policy.json', text }]);
  return { policies, problems, granted: grantsOf(policies, catalogue).actions.names() };
}

const said = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ severity, code, line, message }) => `${severity} ${code} ${line} ${message}`);

describe('a text that IAM stores and that matches no action is a warning', () => {
  test.each([
    ['a space at the end', 's3:GetObject ', '"s3:GetObject<U+0020>"', 'a space (U+0020) at its end'],
    [
      'a space at the beginning',
      ' s3:GetObject',
      '"<U+0020>s3:GetObject"',
      'a space (U+0020) at its beginning',
    ],
    ['a space inside', 's3: GetObject', '"s3:<U+0020>GetObject"', 'a space (U+0020) inside'],
    ['a tab at the end', 's3:GetObject\t', '"s3:GetObject<U+0009>"', 'a tab (U+0009) at its end'],
    ['a line break at the end', 's3:Get*\n', '"s3:Get*<U+000A>"', 'a line break (U+000A) at its end'],
    ['a no-break space', 's3:*\u00a0', '"s3:*<U+00A0>"', 'a no-break space (U+00A0) at its end'],
    [
      'a zero-width space',
      's3:Get\u200bObject',
      '"s3:Get<U+200B>Object"',
      'a zero-width space (U+200B) inside',
    ],
    ['a space before a star', 's3:GetObject *', '"s3:GetObject<U+0020>*"', 'a space (U+0020) inside'],
    ['a list', 's3:GetObject,s3:PutObject', '"s3:GetObject,s3:PutObject"', 'it is a list in one string'],
    ['a list with spaces', 's3:*, ec2:*', '"s3:*,<U+0020>ec2:*"', 'it is a list in one string'],
    ['a list that ends with a comma', 's3:GetObject,', '"s3:GetObject,"', 'it is a list in one string'],
    ['a list with semicolons', 's3:*;ec2:*', '"s3:*;ec2:*"', 'it is a list in one string'],
    ['a prefix without a name', 's3:', '"s3:"', 'it has no action name'],
    ['a prefix that nobody knows, without a name', 'nosuch:', '"nosuch:"', 'it has no action name'],
  ])('%s', (_, action, shown, why) => {
    const found = read(allow, { ...allow, Action: [action, 'ec2:RunInstances'] });
    expect(found.granted).toEqual(['ec2:RunInstances', 's3:GetBucketLocation']);
    expect(said(found)).toEqual([expect.stringMatching(/^warning grants-nothing 12 .* grants nothing: /)]);
    expect(found.problems[0]?.message).toContain(shown);
    expect(found.problems[0]?.message).toContain(why);
  });

  test.each([
    ['in a Deny', { ...allow, Effect: 'Deny', Action: 's3:* ' }, 'denies nothing', ['s3:GetBucketLocation']],
    ['in NotAction of a Deny', { Effect: 'Deny', NotAction: '*:* ', Resource: '*' }, 'excludes nothing', []],
  ])('%s', (_, statement, what, granted) => {
    const found = read(allow, statement);
    expect(said(found).join()).toContain(what);
    expect(found.granted).toEqual(granted);
  });

  test.each([
    ['no Version', undefined],
    ['the Version before', '2008-10-17'],
  ])('a policy variable is text in a policy with %s, and the warning says so', (_, Version) => {
    const Resource = ['arn:aws:s3:::a', `arn:aws:s3:::\${aws:username}/*`];
    const text = JSON.stringify({ Version, Statement: [{ ...allow, Resource }] });
    const { problems } = jsonFormat.read([{ path: 'policy.json', text }]);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'literal-variable', remedy: 'write "Version": "2012-10-17"' }),
    ]);
  });

  test.each([
    ['no service prefix', 'GetObject', 'it has no service prefix'],
    ['nothing but a space', ' ', 'it has no service prefix'],
    ['a star with a space', '* ', 'it has no service prefix'],
    ['a letter of another alphabet', 's3:GetObje\u0441t', 'its action name is not valid'],
    ['a letter that becomes ASCII in lower case', '\u212Ams:Decrypt', 'its service prefix is not valid'],
    ['two colons', 's3:a:b', 'its action name is not valid'],
  ])('but not %s, which IAM refuses', (_, action, why) => {
    const found = read({ ...allow, Action: action });
    expect(said(found)).toEqual([expect.stringMatching(/^error malformed-action 6 /)]);
    expect(found.problems[0]?.message).toContain(why);
  });

  test('no text with a character that no action has matches an action', () => {
    const odd = fc.constantFrom(' ', '\t', '\n', '\u00a0', ',', ';', '\u200b');
    const part = fc.constantFrom('s3', 'ec2', ':', 'Get', '*', 'Object', '?');
    const texts = fc
      .array(fc.oneof(odd, part), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const stored = parseStoredAction(text);
        if (typeof stored === 'string' || typeof parseActionPattern(text) !== 'string') return;
        expect(stored.matchesNothing).toBeDefined();
        expect(read({ ...allow, Action: text }).granted).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a Sid', () => {
  test.each([
    ['empty three times', ['', '', ''], []],
    ['absent and empty', [undefined, ''], []],
    ['twice', ['A', 'A'], ['duplicate-sid 11']],
    ['with a space', ['Read only'], ['invalid-sid 5']],
    ['with a dash', ['read-only'], ['invalid-sid 5']],
    ['with a letter that is not ASCII', ['Prüfung'], ['invalid-sid 5']],
    ['with an underscore, twice', ['a_b', 'a_b'], ['invalid-sid 5', 'duplicate-sid 11', 'invalid-sid 11']],
    ['that a template fills in', ['{{ name }}', '<name>', '%{name}', `\${name}`], []],
  ])('%s', (_, sids, codes) => {
    const found = read(...sids.map((Sid) => ({ ...(Sid === undefined ? {} : { Sid }), ...allow })));
    expect(found.policies.length).toBe(1);
    expect(found.problems.map(({ severity, code, line }) => `${severity} ${code} ${line}`)).toEqual(
      codes.map((code) => `warning ${code}`),
    );
  });
});

describe('a resource that a template fills in', () => {
  test.each([
    ['%{shared_vpc_role_arn}'],
    ['{{ role_arn }}'],
    ['{{role_arn}}/*'],
    ['<ROLE_ARN>'],
    ['<%= role_arn %>'],
    [`\${role_arn}`],
    ['arn:aws:s3:::{{bucket}}/*'],
    ['arn:%{partition}:s3:::<bucket>'],
  ])('%s is read', (Resource) => {
    const found = read({ ...allow, Resource });
    expect([found.problems, found.granted]).toEqual([[], ['s3:GetBucketLocation']]);
  });

  test.each([['bucket'], ['bucket-{{x}}'], ['{x}'], ['%x%'], ['{{x'], ['<x']])('%s is not', (Resource) => {
    expect(read({ ...allow, Resource }).problems).toMatchObject([
      { severity: 'error', code: 'invalid-element' },
    ]);
  });

  test.each([
    ['another placeholder', '<other>', ['s3:GetBucketLocation']],
    ['the same', '<bucket>', []],
    ['everything', '*', []],
  ])('is covered by a Deny on %s as far as that is certain', (_, denied, granted) => {
    const on = (name: string) => ({ ...allow, Resource: `arn:aws:s3:::${name}` });
    expect(read(on('<bucket>'), { ...on(denied), Effect: 'Deny' }).granted).toEqual(granted);
  });

  test('a Deny on part of an unknown name covers nothing that is known', () => {
    const Resource = 'arn:aws:s3:::{{prefix}}*';
    const deny = { ...allow, Effect: 'Deny', Resource };
    expect(read({ ...allow, Resource: 'arn:aws:s3:::{{prefix}}-logs' }, deny).granted).toHaveLength(1);
  });
});
