import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unredacted } from '../../src/output/redact';
import { servicesOf } from '../../src/report/html/charts';
import { contentSecurityPolicy, renderHtml } from '../../src/report/html/page';
import { states } from '../../src/report/html/rows';
import type { TableData } from '../../src/report/html/table-data';
import type { JudgedRun } from '../../src/report/judged';
import { suggestionOf } from '../../src/run/suggestion';
import { reportContent } from '../../src/run/write-report';
import type { NetCase } from '../net/case';
import { cases } from '../net/cases';
import { logs } from '../net/evidence';
import { configOf, resultOf } from '../net/harness';
import { anyCharacter } from '../support/any-text';
import { hostileTexts } from '../support/hostile';
import { judgedRun } from '../support/judged';
import { end, textsOf } from '../support/judged-drift';
import { everything, judgedTarget, noSuggestion, suggestionFor } from '../support/judged-runs';
import { runs, sample } from '../support/runs';

const links = {
  repository: 'https://github.com/acme/platform',
  commit: 'c'.repeat(40),
  run: 'https://github.com/acme/platform/actions/runs/7',
};

/** Both kinds of page, of one target and of many, with every field that data fill taken from the texts. */
function pagesOf(texts: readonly string[]): string[] {
  const next = textsOf(texts);
  const target = () => judgedTarget({ ...everything, change: 'actions-changed' }, next);
  const records = [
    { end: end - 7, targets: new Map() },
    { end, targets: new Map() },
  ];
  return [[target()], [target(), target()]].map((targets) => {
    const run: JudgedRun = {
      verdict: 'fail',
      targets,
      history: records,
      notice: next(),
      settingsChanges: [next()],
    };
    return renderHtml(run, suggestionFor(run, next), new Map(), links);
  });
}

function elementOf(page: string, start: string, stop: string): string {
  const from = page.indexOf(start) + start.length;
  return page.slice(from, page.indexOf(stop, from));
}

/** The tags of a page with the names of their attributes; what is between those of a script or a style is not read. */
function tagsOf(page: string): ReadonlySet<string> {
  const tags = page.match(/<(script|style)[^>]*>[\s\S]*?<\/\1>|<[^>]*>?/g) ?? [];
  return new Set(tags.map((tag) => tag.replace(/>[\s\S]*</, '><').replace(/"[^"]*"/g, '""')));
}

function dataOf(page: string): TableData {
  return JSON.parse(elementOf(page, '<script type="application/json" id="data">', '</script>'));
}

const hostile = [
  ...hostileTexts,
  '</script><script>pwn()</script>',
  '<!--<script>',
  '"><img src=x onerror=pwn()>',
  "' onmouseover='pwn()",
  '&lt;script&gt;&#0;&quot;',
  'javascript:pwn()',
  ']]>',
  '\u2028pwn\u2029',
  '\u202epwn\u2066\u200f\ufeff',
  '\ud800pwn\udfff',
  '\0\x08\x7f',
  '{{pwn}} <%= pwn %>',
];

describe('texts of any origin in report.html', () => {
  const ours = new Set(pagesOf(['x', 'y', 'z']).flatMap((page) => [...tagsOf(page)]));
  const strangers = (page: string) => [...tagsOf(page)].filter((tag) => !ours.has(tag));

  test.each(sample(hostile.map((text) => [JSON.stringify(text), text] as const)))(
    '%s makes no markup',
    (_, text) => {
      expect(pagesOf([text, `x${text}`, 'y']).flatMap(strangers)).toEqual([]);
    },
  );

  test('no text makes markup, hides, or ends the data', () => {
    const words = fc.array(fc.constantFrom('<', '>', '"', "'", '&', '</script', '<!--', '\\', '`', '/', '='));
    const text = fc.oneof(
      words.map((all) => all.join('')),
      fc.string({ unit: anyCharacter }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const pages = pagesOf([one, `x${one}`, 'y']);
        expect(pages.flatMap(strangers)).toEqual([]);
        for (const page of pages) {
          expect(page).not.toMatch(/(?!\n|\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(dataOf(page).texts.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test('addresses lead to the repository and the run alone, or to a part of the page', () => {
    for (const page of pagesOf(hostile)) {
      const addresses = [
        ...page.slice(0, page.indexOf('<script')).matchAll(/(?:href|src|action|data)="([^"]*)"/g),
      ].map(([, one = '']) => one);
      const blob = `${links.repository}/blob/${links.commit}/`;
      const isOurs = (one: string) =>
        one.startsWith('#') || (one.startsWith(blob) && !one.includes('/../')) || one === links.run;
      expect(addresses.filter((one) => !isOurs(one))).toEqual([]);
      expect(dataOf(page).addresses.filter(([, one]) => !one.startsWith(blob))).toEqual([]);
    }
  });
});

describe('the Content-Security-Policy of report.html', () => {
  const [page = ''] = pagesOf(['x']);
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('names the hashes of its script and its style, and allows nothing else', () => {
    const script = hashOf(elementOf(page, '<script>', '</script>'));
    const style = hashOf(elementOf(page, '<style>', '</style>'));
    expect(contentSecurityPolicy).toBe(
      `default-src 'none'; script-src ${script}; style-src ${style}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    const stated = elementOf(page, '<meta http-equiv="Content-Security-Policy" content="', '">');
    expect(stated.replaceAll('&#39;', "'")).toBe(contentSecurityPolicy);
  });

  test('stands before everything that it is for', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
    expect(page.slice(0, page.indexOf('Content-Security-Policy')).match(/<\w+/g)).toEqual([
      ...['<html', '<head', '<meta', '<meta'],
    ]);
  });

  test('forbids what the page has none of: styles and handlers in attributes, files from outside', () => {
    expect(page.match(/<[^>]*\s(style|on\w+|src|srcset|background)=/g)).toBe(null);
    expect(page.match(/@import|url\(/g)).toBe(null);
  });
});

/** What is written of a case: its files by name. */
async function filesOf(one: NetCase): Promise<ReadonlyMap<string, string>> {
  const config = await configOf(one);
  const result = await resultOf(one, config);
  return reportContent(result, await suggestionOf(result, new Map()), { config, links, redact: unredacted });
}

/** Some of every kind. */
const some = cases.filter(({ scenario }, index) => index % 9 === 0 || scenario.startsWith('acceptances'));

describe('report.html of a run', () => {
  test.each(sample(some.map((one) => [one.scenario, one] as const)))(
    'has the counts of report.json: %s',
    async (_, one) => {
      const files = await filesOf(one).catch(() => undefined);
      if (files === undefined) return;
      const report = JSON.parse(files.get('report.json') ?? '');
      const { states, rows, texts } = dataOf(files.get('report.html') ?? '');
      for (const { name, counts } of report.targets) {
        // What is accepted and not granted is listed, and counts for nothing.
        const own = rows.filter(([state, , , target, , , line]) => {
          return texts[target] === name && !(states[state] === 'accepted' && line === 0);
        });
        const count = (state: string) => own.filter(([index]) => states[index] === state).length;
        const { used, overGranted, missing, undetermined, accepted } = counts;
        expect(['used', 'over-granted', 'missing', 'undetermined', 'accepted'].map(count)).toEqual([
          ...[used, overGranted, missing, undetermined, accepted],
        ]);
      }
    },
  );

  test.each(sample(some.map((one) => [one.scenario, one] as const)))(
    'has bars of all that counts: %s',
    async (_, one) => {
      const run = await judgedRun(one).catch(() => undefined);
      if (run === undefined) return;
      const counted = run.targets.map(({ drift: { counts } }) => counts);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const bars = servicesOf(run.targets).map(({ amounts }) => amounts);
      const of = (name: (typeof states)[number]) => sum(bars.map((amounts) => amounts[name]));
      expect(states.map(of)).toEqual([
        sum(counted.map(({ missing }) => missing)),
        sum(counted.map(({ overGranted }) => overGranted)),
        sum(counted.map(({ undetermined }) => undetermined)),
        sum(counted.map(({ accepted }) => accepted)),
        sum(counted.map(({ used }) => used)),
      ]);
    },
  );

  test('lists first what to look at first, with its evidence, risk and location', async () => {
    const files = await filesOf({
      scenario: '',
      policies: { 'policy.json': ['ec2:RunInstances', 'iam:PutRolePolicy', 's3:GetObject'] },
      evidence: {
        coverages: [logs()],
        uses: {
          'app/payments-api': {
            'ec2:RunInstances': '2026-10-01..2026-11-20 x12',
            'sqs:PurgeQueue': 'denied 2026-11-10..2026-11-20 x9',
          },
        },
      },
    });
    const { states: names, risks, texts, rows } = dataOf(files.get('report.html') ?? '');
    expect(
      rows.map(([state, risk, action, , evidence, file, line]) => {
        return [names[state], risks[risk], texts[action], texts[evidence], `${texts[file]}:${line}`].join(
          ' | ',
        );
      }),
    ).toEqual([
      'missing | Write | sqs:PurgeQueue | currently denied, 9 times, last 2026-11-20 12:00 UTC | :0',
      'over-granted | Privilege escalation | iam:PutRolePolicy | never called | policy.json:8',
      'undetermined | Read | s3:GetObject | CloudTrail management events do not include it | policy.json:9',
      'used | Write | ec2:RunInstances | 12 calls, last 2026-11-20 12:00 UTC | policy.json:7',
    ]);
  });

  test('is the same at the second run', async () => {
    const [first] = some;
    if (first === undefined) throw new TypeError('no case');
    const twice = [await filesOf(first), await filesOf(first)].map((files) => files.get('report.html'));
    expect(twice[0]).toBe(twice[1]);
  });

  test('says the verdict and what counts without the script', () => {
    const run: JudgedRun = { verdict: 'fail', targets: [judgedTarget(everything, () => 'x')] };
    const page = renderHtml(run, noSuggestion, new Map());
    expect(page.slice(0, page.indexOf('<script'))).toMatch(
      /<p class="verdict fail">.*Fail<\/p>[\s\S]*Missing: in use[\s\S]*Over-granted/,
    );
    expect(page).toMatch(/<noscript>.*report\.md/);
  });

  test('of nothing to judge says so', () => {
    const page = renderHtml({ verdict: 'pass', targets: [], unchanged: 37 }, noSuggestion, new Map());
    expect(page).toContain('No policy changes');
    expect(page).toContain('37 targets unchanged');
    expect(dataOf(page).rows).toEqual([]);
  });
});
