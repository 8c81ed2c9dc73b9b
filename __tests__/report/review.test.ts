import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActionFinding } from '../../src/drift/findings';
import { type ReviewDraft, renderReview } from '../../src/report/document/review';
import type { Proposal } from '../../src/suggest/proposals';
import { bareTexts, nodesOfType, read } from '../support/gfm';
import { anyMarkdown, hostileMarkdown } from '../support/hostile-markdown';
import { judgedTarget } from '../support/judged-runs';
import { runs } from '../support/runs';

const over: ActionFinding = {
  ...{ kind: 'action', action: 's3:PutObject', state: 'over-granted', accessLevel: 'Write' },
  ...{ reason: 'never called', resources: [] },
};
const absent: ActionFinding = { ...over, action: 's3:GetObject', state: 'missing', accessLevel: 'Read' };

function proposal(startLine: number, removed: readonly string[], more: Partial<Proposal> = {}): Proposal {
  return {
    ...{ path: 'a.json', startLine, endLine: startLine },
    replacement: ['x'],
    removed,
    added: [],
    ...more,
  };
}

function render(
  proposals: readonly Proposal[],
  findings: readonly ActionFinding[] = [over],
): readonly ReviewDraft[] {
  const target = judgedTarget({}, () => 'payments');
  return renderReview(proposals, [
    { ...target, policyFiles: ['a.json', 'b.json'], drift: { ...target.drift, findings } },
  ]);
}

const named = (count: number) =>
  Array.from({ length: count }, (_, at): ActionFinding => ({ ...over, action: `s3:Put${at}` }));
const names = (findings: readonly ActionFinding[]) => findings.map(({ action }) => action);

describe('a comment says in one sentence', () => {
  test.each<[string, Proposal, readonly ActionFinding[], string]>([
    [
      'what is removed and why',
      proposal(1, names([over])),
      [over],
      'This removes over-granted `s3:PutObject` (Write, never called).',
    ],
    [
      'what is added',
      proposal(1, [], { added: names([absent]) }),
      [absent],
      'This adds missing `s3:GetObject` (Read, never called).',
    ],
    [
      'both',
      proposal(1, names([over]), { added: names([absent]) }),
      [absent, over],
      'This removes over-granted `s3:PutObject` (Write, never called), and adds missing `s3:GetObject` (Read, never called).',
    ],
    [
      'of many, some and their number',
      proposal(1, names(named(5))),
      named(5),
      'This removes over-granted `s3:Put0` (Write, never called), `s3:Put1` (Write, never called), `s3:Put2` (Write, never called) and 2 more actions.',
    ],
    [
      'that another line has it too',
      proposal(1, []),
      [over],
      'This is part of the suggested change and removes no permission on its own.',
    ],
  ])('%s', (_, part, findings, wanted) => {
    expect(render([part], findings)[0]?.text.split('\n\n')[0]).toBe(wanted);
  });
});

test('the riskiest come first, ways to more permissions before all, then files and lines in order', () => {
  const path = { name: 'x', actions: [], gain: 'x', source: 'x' };
  const findings: ActionFinding[] = [
    { ...over, action: 'a:Read', accessLevel: 'Read' },
    { ...over, action: 'a:List', accessLevel: 'List', escalation: path },
    { ...over, action: 'a:Own', accessLevel: 'Permissions management' },
  ];
  const parts = [
    proposal(1, []),
    proposal(9, ['a:Read'], { path: 'b.json' }),
    proposal(2, ['a:Read']),
    proposal(3, ['a:Own']),
    proposal(4, ['a:List', 'a:Read']),
    proposal(1, ['a:Read'], { path: 'b.json' }),
  ];
  const order = render(parts, findings).map(({ path, startLine }) => `${path}:${startLine}`);
  expect(order).toEqual(['a.json:4', 'a.json:3', 'a.json:2', 'b.json:1', 'b.json:9', 'a.json:1']);
});

describe('the block', () => {
  test.each<[string, readonly string[], string]>([
    ['holds the lines as they are', ['  "a",', '\tb  '], '```suggestion\n  "a",\n\tb  \n```'],
    ['is empty where lines go', [], '```suggestion\n```'],
    ['has a fence longer than any in it', ['```', '"````"'], '`````suggestion\n```\n"````"\n`````'],
  ])('%s', (_, replacement, wanted) => {
    expect(render([proposal(1, ['s3:PutObject'], { replacement })])[0]?.text).toMatch(/suggestion/);
    expect(render([proposal(1, ['s3:PutObject'], { replacement })])[0]?.text.split('\n\n')[1]).toBe(wanted);
  });

  test.each([
    ['a character nobody sees', 'a\u200bb'],
    ['a character that turns the text around', 'a\u202eb'],
    ['a line end that is none to git', 'a\u2028b'],
    ['a control character', 'a\u0085b'],
    ['a byte order mark', '\ufeff{'],
    ['more than a comment holds', 'x'.repeat(65_536)],
  ])('there is none with %s', (_, text) => {
    expect(render([proposal(1, [], { replacement: [text] })])).toEqual([]);
  });

  const anyLine = fc
    .oneof(anyMarkdown, fc.constantFrom('```', '````suggestion', '~~~', '\t', '    x', '</details>', ''))
    .map((text) => text.replace(/[^\P{Cc}\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ''));

  test('whatever is in it is in it alone, and nothing of it acts', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), fc.constantFrom(...hostileMarkdown), (lines, text) => {
        const finding = { ...over, action: text, reason: text };
        const [draft] = render([proposal(1, [text], { replacement: lines })], [finding]);
        const { tree, page } = read(draft?.text ?? '');
        expect(tree.children?.map(({ type }) => type)).toEqual(['paragraph', 'code']);
        expect(nodesOfType(tree, 'code')).toMatchObject([{ lang: 'suggestion', value: lines.join('\n') }]);
        for (const type of ['link', 'image', 'html', 'footnoteReference', 'imageReference', 'linkReference'])
          expect(nodesOfType(tree, type)).toEqual([]);
        expect(bareTexts(page).filter((bare) => /[@#<>]|https?:|www\./.test(bare))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });
});
