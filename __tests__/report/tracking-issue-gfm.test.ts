import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redaction } from '../../src/output/redact';
import type { JudgedRun } from '../../src/report/judged';
import type { IssueRequest } from '../../src/report/tracking-issue/content';
import { parse, read } from '../support/gfm';
import { anyMarkdown, hostileMarkdown } from '../support/hostile-markdown';
import { type Texts, textsOf, times } from '../support/judged-drift';
import { everything, judgedTarget, type TargetShape, wide } from '../support/judged-runs';
import { broken, strangers } from '../support/report-markdown';
import { runs, sample } from '../support/runs';
import { acceptance, KeptIssue, links, orderOf, runOf } from '../support/tracking-issue';

/** The issue of a run, as GitHub gets it. */
function issueOf(run: JudgedRun, more: Partial<IssueRequest> = {}): KeptIssue {
  const issue = new KeptIssue();
  issue.run(orderOf(run, more));
  return issue;
}

/** What is not of our making in an issue on such targets, and in the word said when it is opened again. */
function faults(shapes: readonly TargetShape[], texts: Texts): string[] {
  const targets = shapes.map((shape) => judgedTarget(shape, texts));
  const run: JudgedRun = { verdict: 'fail', targets };
  const acceptances = new Map(
    targets.map(({ name }) => [
      name,
      times(2, (at) => acceptance('a:b*', at === 0 ? texts() : '2026-11-22', texts())),
    ]),
  );
  const issue = issueOf(run, { acceptances, name: texts() });
  issue.edit((body) => body.replace(' standing', ' gone'));
  issue.setOpen(false);
  expect(issue.run(orderOf(run, { acceptances }))).toBe('reopen');
  const files = targets.flatMap(({ policyFiles }) => policyFiles);
  const [marker, state, ...text] = issue.body.split('\n');
  expect([marker, state]).toEqual(['<!-- marker -->', expect.stringMatching(/^<!-- at=[\w@:= -]+ -->$/)]);
  const shown = read(text.join('\n'));
  const said = read(issue.said.join('\n').replace(/ \(\[run\]\([^)]*\)\)/, ''));
  return [...strangers(shown, { links, files }), ...broken(shown), ...strangers(said, { files: [] })];
}

describe('nothing that comes from outside makes a link, a mention, a picture, HTML or a reference of its own', () => {
  test('when the fields hold all of them in turn, each at several places', () => {
    const firsts = times(Math.ceil(hostileMarkdown.length / 7), (index) => index * 7);
    for (const first of sample(firsts)) {
      const some = hostileMarkdown.slice(first, first + 7);
      expect({ some, faults: faults([everything], textsOf(some)) }).toEqual({ some, faults: [] });
    }
  });

  test('when every field holds any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(everything, wide, { ...everything, verdict: 'pass' as const }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.array(anyMarkdown, { minLength: 1, maxLength: 60 }),
        (shapes, texts) => {
          expect(faults(shapes, textsOf(texts))).toEqual([]);
        },
      ),
      { numRuns: runs(30) },
    );
  });
});

describe('an issue fits into the 65,536 characters of GitHub', () => {
  const long = (index: number) => `${'😀`|<b>'.repeat(20)}${index}`;
  test.each<[string, number, number]>([
    ['many targets', 400, 3],
    ['targets with many items', 60, 40],
    ['one target with very many', 1, 3000],
  ])('%s', (_, targets, items) => {
    const shapes = times(targets, (at) => ({
      name: long(at),
      over: Object.fromEntries(times(items, (item) => [`s3:${long(item)}`, [`s3:A${item}`]])),
    }));
    const acceptances = new Map(
      shapes.map(({ name }, at) => [name, [acceptance(`s3:Get${at}`, '2026-11-22', long(at))]]),
    );
    const { body } = issueOf(runOf(...shapes), { acceptances });
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body.length).toBeGreaterThan(10_000);
    expect(broken(parse(body.split('\n').slice(2).join('\n')))).toEqual([]);
    expect(body).toMatch(/have drift|has drift/);
    expect(body).toMatch(/Omitted, size limit: open targets|… and [\d,]+ more in the report of the run/);
    expect(body).toMatch(/<\/sub>\n$/);
  });
});

test('account ids are in no part of an issue where they are hidden', () => {
  const account = '111122223333';
  const role = `arn:aws:iam::${account}:role/ci`;
  const run = runOf({
    name: role,
    over: { [`s3:${account}`]: ['s3:A'] },
    doubts: [{ code: 'incomplete-evidence', message: `account ${account}: refused` }],
  });
  const acceptances = new Map([[role, [acceptance('s3:B', '2026-11-22', `for ${account}`)]]]);
  const more = { acceptances, name: role, trend: [account], hide: redaction.text };
  const issue = issueOf(run, more);
  issue.edit((body) => body.replace(' standing', ' gone'));
  issue.setOpen(false);
  issue.run(orderOf(run, more));
  expect([issue.title, issue.body, ...issue.said].filter((text) => text.includes(account))).toEqual([]);
  // What is behind a hash of an account could be found by trying them all.
  const other = '444455556666';
  const hidden = (name: string) =>
    issueOf(runOf({ name, over: { 's3:A': ['s3:A'] } }), { hide: redaction.text }).body.split('\n')[1];
  expect(hidden(role)).toBe(hidden(role.replace(account, other)));
  expect(hidden(role)).not.toBe(hidden(`${role}/x`));
});
