import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { read } from '../support/gfm';
import { harmfulLines, hostileTexts } from '../support/hostile';
import { hostileMarkdown } from '../support/hostile-markdown';
import { fileNameOf, hostileRepository } from '../support/hostile-repository';
import { times } from '../support/judged-drift';
import { broken, strangers } from '../support/report-markdown';
import { check, runStep } from '../support/repository';

/** Every hostile text there is, several in each. */
const texts = times(10, (index) =>
  [...hostileTexts, ...hostileMarkdown].filter((_, location) => location % 10 === index).join(' '),
);
const files = ['policy.json', ...texts.map((text) => `policies/${fileNameOf(text)}.json`)];
const repository = 'https://github.com/acme/platform';
const links = { repository, commit: 'a'.repeat(40), run: `${repository}/actions/runs/1` };
const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/platform',
  GITHUB_SHA: links.commit,
  GITHUB_RUN_ID: '1',
};
const noTarget = { 'principal-arn': undefined, 'policy-file': undefined };

describe.each([
  ['complete logs', false],
  ['logs with gaps', true],
])('when every field that may hold any text is hostile, on %s', (_, gaps) => {
  let printed: string;
  let summary: string;
  let report: string;
  beforeAll(async () => {
    const folder = hostileRepository(texts, gaps);
    const [comment, step] = await Promise.all([
      check(folder, { ...noTarget, format: 'markdown' }),
      runStep(folder, noTarget, env),
    ]);
    expect([comment.code, comment.stderr, step.code, step.stderr]).toEqual([1, '', 1, '']);
    printed = comment.stdout;
    summary = step.summary;
    report = readFileSync(step.outputs['report-markdown'] ?? '', 'utf8');
  });

  test('the comment has nothing in it but what the tool makes', () => {
    const comment = read(printed);
    expect([...strangers(comment, { files }), ...broken(comment)]).toEqual([]);
    expect(harmfulLines(printed.replaceAll('\t', ' '))).toEqual([]);
    expect(printed).toContain(gaps ? 'truncated or not JSON' : 'over-granted (limit 0)');
  });

  test('the step summary neither', () => {
    const shown = read(summary);
    expect([...strangers(shown, { files, links }), ...broken(shown)]).toEqual([]);
    expect(summary).toContain(`](${repository}/blob/${links.commit}/policy.json`);
  });

  test('report.md neither', () => {
    const shown = read(report);
    expect([...strangers(shown, { files, links }), ...broken(shown)]).toEqual([]);
    expect(report.length).toBeGreaterThanOrEqual(printed.length);
  });
});
