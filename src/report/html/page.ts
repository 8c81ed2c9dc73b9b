import assets from '../../../data/report-page.json' with { type: 'json' };
import { grouped } from '../../base/time';
import type { Counts } from '../../drift/findings';
import type { Suggestion } from '../../suggest/model';
import type { Links } from '../document/links';
import type { Budget } from '../document/model';
import { documentOf } from '../document/run';
import type { JudgedRun } from '../judged';
import { plural } from '../lines';
import { headline } from '../words';
import { servicesHtml, trendHtml } from './charts';
import { documentHtml, verdictSigns } from './document';
import { type Html, html, jsonData, nothing, raw } from './html';
import { states, tableData } from './rows';
import type { UsedAction } from './used';

/** The table below has every action: lists stay as long as one reads them. */
const budget: Budget = {
  items: 15,
  targets: 500,
  folded: 50,
  names: 12,
  diffLines: 5000,
  onlyOpen: true,
  generated: true,
  rest: 'the table of actions',
};

/**
 * Nothing is loaded, sent or framed, and only the script and the style of ours run: what a policy, a log or AWS brings can
 * be no script even if it got into the page as markup. The script may not make markup out of text either.
 * Source: https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src '${assets.scriptHash}'`,
  `style-src '${assets.styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * report.html: one page without anything from outside, for a run as report.md prints it. `used` are the facts of used
 * actions by target. The same run gives the same bytes.
 */
export function renderHtml(
  run: JudgedRun,
  suggestion: Suggestion,
  used: ReadonlyMap<string, readonly UsedAction[]>,
  links?: Links,
): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(run)}</title>
<style>${raw(assets.style)}</style>
</head>
<body>
<a class="skip" href="#actions-heading">Skip to the table of actions</a>
${bannerHtml(run, links)}
<main>
${tilesHtml(run)}
<div class="findings">
${documentHtml(documentOf(run, suggestion, budget), links)}
</div>
<div class="charts">
${servicesHtml(run.targets)}${trendHtml(run)}</div>
${tableHtml(run.targets.length < 2)}
</main>
<footer class="quiet">Made by IAM Policy Drift. The same results are in report.json and report.md. States: <dl class="states">${stateTexts}</dl></footer>
<script type="application/json" id="data">${jsonData(tableData(run.targets, used, links))}</script>
<script>${raw(assets.script)}</script>
</body>
</html>
`;
  return page.html;
}

function titleOf({ targets, verdict }: JudgedRun): string {
  const [only] = targets;
  const what = only !== undefined && targets.length === 1 ? headline(only) : plural(targets.length, 'target');
  return `${verdictWords[verdict]}: ${what} · IAM Policy Drift`;
}

const verdictWords = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' } as const;

function bannerHtml({ verdict, targets }: JudgedRun, links: Links | undefined): Html {
  const what = [
    plural(targets.length, 'target'),
    ...(links === undefined ? [] : [`commit ${links.commit.slice(0, 7)}`]),
  ];
  const address = links === undefined ? nothing : html` · <a href="${links.run}">workflow run</a>`;
  return html`<header class="banner"><h1>IAM Policy Drift report</h1><p class="verdict ${verdict}"><span aria-hidden="true">${verdictSigns[verdict]}</span> ${verdictWords[verdict]}</p><p class="quiet">${what.join(' · ')}${address}</p></header>`;
}

/** The counts of all targets; each leads to its rows of the table. */
function tilesHtml({ targets }: JudgedRun): Html {
  const sum = (of: (counts: Counts) => number) =>
    targets.reduce((all, { drift }) => all + of(drift.counts), 0);
  const counts: Readonly<Record<(typeof states)[number], number>> = {
    missing: sum(({ missing }) => missing),
    'over-granted': sum(({ overGranted }) => overGranted),
    undetermined: sum(({ undetermined }) => undetermined),
    accepted: sum(({ accepted }) => accepted),
    used: sum(({ used }) => used),
  };
  const findings = targets.flatMap(({ drift }) => drift.findings);
  const others = findings.filter(
    ({ state, location }) => state === 'accepted' && location === undefined,
  ).length;
  const absent = others === 0 ? '' : ` (${grouped(others)} more not granted)`;
  const tiles = states.map(
    (state) =>
      html`<li class="${state}"><a href="#state=${state}"><span class="number">${grouped(counts[state])}</span> <span class="swatch ${state}"></span>${state}${state === 'accepted' ? absent : ''}</a></li>`,
  );
  const granted = sum((one) => one.granted);
  return html`<ul class="tiles" aria-label="Actions by state, of ${grouped(granted)} granted">${tiles}</ul>`;
}

const stateTexts: readonly Html[] = [
  ['missing', 'in use, not granted by the compared files'],
  ['over-granted', 'granted, and evidence that would record a use has none'],
  ['undetermined', 'granted, and the evidence proves neither use nor disuse'],
  ['accepted', 'listed in accept, not counted'],
  ['used', 'granted and in use'],
].map(([name = '', text = '']) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`);

const columns = [
  ['state', 'State'],
  ['action', 'Action'],
  ['service', 'Service'],
  ['risk', 'Risk'],
  ['target', 'Target'],
  ['evidence', 'Evidence'],
  ['location', 'Location'],
] as const;

/** The frame of the table; the script fills it. */
function tableHtml(isSingle: boolean): Html {
  const heads = columns.map(
    ([name, label]) =>
      html`<th scope="col" role="columnheader" aria-sort="none" class="${name}"><button type="button" data-sort="${name}">${label}</button></th>`,
  );
  const filters = [
    ['state', 'State'],
    ['risk', 'Risk'],
    ['service', 'Service'],
    ['target', 'Target'],
  ].map(
    ([name = '', label = '']) =>
      html`<label for="filter-${name}" class="${name}">${label}<select id="filter-${name}"><option value="">All</option></select></label>`,
  );
  return html`<section aria-labelledby="actions-heading"><h2 id="actions-heading" tabindex="-1">Actions</h2>
<noscript><p>The table needs JavaScript. The same is in report.md, which is in the same directory as this page.</p></noscript>
<div id="tools" class="${isSingle ? 'single' : 'many'}" hidden>
<div role="search" class="filters"><label for="search" class="wide">Search<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="action, target, file, evidence"></label>${filters}<button type="button" id="clear" hidden>Clear</button></div>
<p id="count" role="status" aria-live="polite"></p>
<table id="actions" role="table" aria-labelledby="actions-heading" aria-describedby="count"><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody id="rows" role="rowgroup"></tbody></table>
<button type="button" id="more" hidden></button><div id="edge"></div>
</div>
</section>`;
}
