import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { ActionFinding } from '../../src/drift/findings';
import { accessLevels } from '../../src/policy/catalogue';
import { renderHtml } from '../../src/report/html/page';
import type { JudgedRun, JudgedTarget } from '../../src/report/judged';
import { chromiumPath, Page } from '../support/browser';
import { newFolder } from '../support/bundle';
import { hostileTexts } from '../support/hostile';
import { day, end, textsOf, times } from '../support/judged-drift';
import { everything, judgedTarget, suggestionFor } from '../support/judged-runs';

const chromium = chromiumPath();
if (chromium === undefined)
  process.stderr.write(
    'report.html was NOT tested in a browser: there is no Chromium here. Install it, or name it in CHROMIUM.\n',
  );
const inBrowser = chromium === undefined ? test.skip : test;

const hostile = [
  '</script><script>window.pwned = 1</script>',
  '<img src=x onerror=window.pwned=1>',
  ...hostileTexts,
];

/** So many findings of 200 services, and hostile texts in every other field of two targets. */
function manyFindings(count: number): JudgedRun {
  const texts = textsOf(hostile);
  const states = ['over-granted', 'undetermined', 'missing'] as const;
  const findings = times(count, (index): ActionFinding => {
    const service = `service${String(index % 200).padStart(3, '0')}`;
    const location = { file: 'iam/ci.json', line: 1 + (index % 400), pattern: `${service}:*` };
    return {
      kind: 'action',
      action: `${service}:Action${index}`,
      state: states[index % 40 === 0 ? 2 : index % 2] ?? 'missing',
      accessLevel: accessLevels[index % 5] ?? 'List',
      reason: index % 3 === 0 ? 'never called' : texts(),
      resources: [],
      location,
    };
  });
  const target = (name: string, own: readonly ActionFinding[]): JudgedTarget => {
    const judged = judgedTarget(everything, texts);
    return { ...judged, name, drift: { ...judged.drift, findings: own, used: [] } };
  };
  const targets = [target('api', findings.slice(5)), target('worker', findings.slice(0, 5))];
  const found = { verdict: 'fail', overGranted: 12, missing: 3, undetermined: 9 } as const;
  const history = times(6, (index) => ({ end: end - index * day, targets: new Map([['api', found]]) }));
  return { verdict: 'fail', targets, history: history.reverse() };
}

/** The contrast of every text with what is behind it, where it is too little. Source: WCAG 2.2, 1.4.3 */
const lowContrast = `(() => {
  const rgb = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = rgb(color).map((one) => (one / 255 <= 0.03928 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (one) => {
    const color = one === null ? 'rgb(255, 255, 255)' : getComputedStyle(one).backgroundColor;
    return (rgb(color)[3] ?? 1) === 0 ? behind(one.parentElement) : color;
  };
  return [...document.querySelectorAll('body *')].flatMap((one) => {
    const hasText = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!hasText || one.getClientRects().length === 0) return [];
    const [a, b] = [light(getComputedStyle(one).color), light(behind(one))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    return ratio < 4.5 ? [one.outerHTML.slice(0, 80) + ' ' + ratio.toFixed(2)] : [];
  }).slice(0, 5);
})()`;

inBrowser(
  'report.html of 20,000 findings is read, searched, sorted and opened with the keyboard alone, on every screen',
  async () => {
    const run = manyFindings(20_000);
    const file = join(newFolder(), 'report.html');
    writeFileSync(file, renderHtml(run, suggestionFor(run, textsOf(hostile)), new Map()));
    const url = pathToFileURL(file).href;
    const page = await Page.open(chromium ?? '');
    const focused = () => page.value('document.activeElement.id || document.activeElement.textContent');
    const count = () => page.value('document.querySelector("#count").textContent');
    const rows = () => page.value('document.querySelectorAll("#rows > tr").length');
    const firstActions = () =>
      page.value('[...document.querySelectorAll("#rows .toggle")].slice(0, 3).map((one) => one.textContent)');
    const sorted = () =>
      page.value('[...document.querySelectorAll("th[aria-sort]")].map((one) => one.ariaSort).join()');
    const type = async (text: string) => {
      for (const key of text) await page.press(key);
    };
    const tab = async (presses: number) => {
      for (let index = 0; index < presses; index++) await page.press('Tab');
    };
    try {
      await page.go(url);
      expect([await count(), await rows()]).toEqual(['20,000 actions', 50]);

      // The first stop leads past everything to the table; from there the search is the next one.
      await page.press('Tab');
      expect(await focused()).toBe('Skip to the table of actions');
      await page.press('Enter');
      expect(await focused()).toBe('actions-heading');
      await page.press('Tab');
      expect(await focused()).toBe('search');
      expect(await page.value('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');

      await type('ACTION1999 never');
      expect([await count(), await firstActions()]).toEqual([
        '3 of 20,000 actions',
        ['service192:Action19992', 'service198:Action19998', 'service195:Action19995'],
      ]);
      expect(await page.value('location.hash')).toBe('#q=ACTION1999+never');

      // A filter by its first letters, as a select takes them.
      await page.value('document.querySelector("#clear").click()');
      await tab(4);
      expect(await focused()).toBe('filter-target');
      await type('w');
      expect(await count()).toBe('5 of 20,000 actions');
      await page.value('document.querySelector("#clear").click()');

      // Sorting: up, down, and back to the order of the report.
      await tab(5);
      expect(await focused()).toBe('State');
      await tab(1);
      await page.press('Enter');
      expect([await sorted(), await firstActions()]).toEqual([
        'none,ascending,none,none,none,none,none',
        ['service000:Action0', 'service000:Action1000', 'service000:Action10000'],
      ]);
      await page.press(' ');
      expect([await sorted(), await firstActions()]).toEqual([
        'none,descending,none,none,none,none,none',
        ['service199:Action9999', 'service199:Action999', 'service199:Action9799'],
      ]);
      expect(await rows()).toBe(50);

      // From the last heading the first row is the next stop; it opens and closes.
      await tab(6);
      expect(await focused()).toBe('service199:Action9999');
      await page.press('Enter');
      expect(await page.value('document.activeElement.ariaExpanded')).toBe('true');
      expect(await page.value('document.querySelector(".details dl").textContent')).toContain('service199:*');
      await page.press('Enter');
      expect(await page.value('document.querySelector(".details")')).toBe(null);

      // The next rows are made when one gets there.
      await page.value('document.querySelector("#more").focus()');
      await page.press('Enter');
      expect(Number(await rows())).toBeGreaterThanOrEqual(100);
      await page.value('scrollTo(0, document.body.scrollHeight)');
      await page.until('document.querySelectorAll("#rows > tr").length > 120');

      // An address with a query, as a chart links to it.
      await page.value('document.querySelector(\'a[href="#state=missing"]\').click()');
      await page.until('document.querySelector("#count").textContent === "500 of 20,000 actions"');
      await expectNames(page);
      await expectScreens(page);
      await expectClosed(page);
      await expectWithoutScript(page, url);
    } finally {
      await page.close();
    }
  },
);

/** What a screen reader says: landmarks, the table with its columns, the live count, and bars by their numbers. */
async function expectNames(page: Page): Promise<void> {
  const { nodes } = await page.send('Accessibility.getFullAXTree');
  const said = (nodes as { role?: { value: string }; name?: { value: string }; ignored?: boolean }[])
    .filter(({ ignored }) => ignored !== true)
    .map(({ role, name }) => `${role?.value} ${name?.value}`);
  const expected = [
    ...['banner ', 'main ', 'search ', 'contentinfo ', 'heading IAM Policy Drift report', 'heading Actions'],
    ...['table Actions', 'columnheader State', 'columnheader Location', 'searchbox Search', 'combobox Risk'],
    ...['status ', 'image 100 missing', 'image 100 over-granted'],
    'image From 3 missing and 12 over-granted on 2026-11-16 to 3 missing and 12 over-granted on 2026-11-21.',
  ];
  expect(expected.filter((one) => !said.includes(one))).toEqual([]);
  expect(said.filter((one) => one.startsWith('row ')).length).toBeGreaterThan(50);
}

/** Nothing is cut off at 390 pixels, and every text can be read in both themes. */
async function expectScreens(page: Page): Promise<void> {
  for (const [width, theme] of [
    [390, 'dark'],
    [1280, 'light'],
  ]) {
    await page.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height: 844, deviceScaleFactor: 1, mobile: width === 390 },
    });
    const features = [{ name: 'prefers-color-scheme', value: theme }];
    await page.send('Emulation.setEmulatedMedia', { features });
    expect(await page.value('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.value(lowContrast)).toEqual([]);
  }
}

/** No text ran or was loaded, and a script that got in anyway can do neither. */
async function expectClosed(page: Page): Promise<void> {
  const isBad = /exceptionThrown|Log\.entryAdded|consoleAPICalled/;
  expect(page.events.filter(({ method }) => isBad.test(method))).toEqual([]);
  const requested = page.events.filter(({ method }) => method === 'Network.requestWillBeSent');
  expect(requested.map(({ params }) => JSON.stringify(params).includes('report.html'))).toEqual([true]);
  expect(await page.value('window.pwned')).toBe(undefined);
  const blocked = await page.value(`(async () => {
    const blocked = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => blocked.push(effectiveDirective));
    new Image().src = 'https://example.invalid/';
    await fetch('https://example.invalid/').catch(() => {});
    try { document.body.insertAdjacentHTML('beforeend', '<b>pwned</b>'); } catch { blocked.push('markup'); }
    const button = document.createElement('button');
    try { button.setAttribute('onclick', 'window.pwned = 1'); } catch { blocked.push('handler'); }
    button.click();
    while (!['img-src', 'connect-src'].every((one) => blocked.includes(one)))
      await new Promise((resolve) => setTimeout(resolve, 5));
    return [...new Set(blocked)].sort();
  })()`);
  expect(blocked).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'markup']));
  expect(await page.value('window.pwned')).toBe(undefined);
}

async function expectWithoutScript(page: Page, url: string): Promise<void> {
  await page.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.go(`${url}?`);
  const text = await page.value('document.body.innerText');
  expect(text).toMatch(/Fail[\s\S]*IAM drift: 2 of 2 targets fail[\s\S]*The table needs JavaScript/);
  expect(await page.value('document.querySelector("#tools").getClientRects().length')).toBe(0);
}
