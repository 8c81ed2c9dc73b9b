import { expect, test } from '@jest/globals';
import { clip } from '../../src/base/text';
import { redaction } from '../../src/output/redact';

const hidden = '************';
const account = '111122223333';

test.each<[string, string, string]>([
  ['an account', `arn:aws:iam::${account}:role/a`, `arn:aws:iam::${hidden}:role/a`],
  ['one behind an escaped character', `arn%3A${account}%3Arole`, `arn%3A${hidden}%3Arole`],
  ['the number of a run in a link', `/actions/runs/${account})`, `/actions/runs/${account})`],
  ['twelve digits in a word', `a${account} ${account}b`, `a${account} ${account}b`],
  ['a cut account', 'logs/11112222333…', `logs/${hidden}…`],
  ['half of one, in code', '`x-111122…`', `\`x-${hidden}…\``],
  ['a few digits before a cut', 'role-11112…', 'role-11112…'],
  ['digits of a word before a cut', 'a1111222233…', 'a1111222233…'],
  [
    'a sum and a list that goes on',
    '1,234,567 of 1234567, … and 1234567 more…',
    '1,234,567 of 1234567, … and 1234567 more…',
  ],
  ['a day before a cut', '2026-11-21…', '2026-11-21…'],
])('%s', (_, text, shown) => {
  expect(redaction.text(text)).toBe(shown);
});

test('wherever a text is cut, at most five digits of an account are shown', () => {
  const name = `team-${account}-prod`;
  for (let length = 1; length <= name.length; length++)
    expect(redaction.text(clip(name, length))).not.toMatch(/\d{6}/);
});
