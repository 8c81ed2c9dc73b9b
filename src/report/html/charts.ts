import { compare } from '../../base/order';
import { grouped, isoDay } from '../../base/time';
import { byService, groupBy, serviceOf } from '../groups';
import type { JudgedRun, JudgedTarget } from '../judged';
import { plural } from '../lines';
import { type TrendRun, trendRuns } from '../trend';
import { type Html, html, nothing, shown } from './html';

/** The parts of a bar, in their order; each has a word, so that color is never the only sign. */
const parts = ['missing', 'over-granted', 'undetermined', 'accepted', 'used'] as const;

type Part = (typeof parts)[number];
type Amounts = Readonly<Record<Part, number>>;

interface Service {
  readonly name: string;
  readonly amounts: Amounts;
}

/** What is granted and missing of each service, over all targets: most drift first, then most granted. */
export function servicesOf(targets: readonly JudgedTarget[]): Service[] {
  const services = new Map<string, Record<Part, number>>();
  const amountsOf = (name: string) => {
    const amounts = services.get(name) ?? {
      missing: 0,
      'over-granted': 0,
      undetermined: 0,
      accepted: 0,
      used: 0,
    };
    services.set(name, amounts);
    return amounts;
  };
  for (const { drift } of targets) {
    for (const { service, granted, used, overGranted, undetermined } of byService(drift)) {
      const amounts = amountsOf(service);
      amounts.used += used;
      amounts['over-granted'] += overGranted;
      amounts.undetermined += undetermined;
      amounts.accepted += granted - used - overGranted - undetermined;
    }
    const missing = drift.findings.filter(({ state }) => state === 'missing');
    for (const [service, { length }] of groupBy(missing, ({ action }) => serviceOf(action)))
      amountsOf(service).missing += length;
  }
  return [...services]
    .map(([name, amounts]) => ({ name, amounts }))
    .sort((a, b) => driftOf(b) - driftOf(a) || totalOf(b) - totalOf(a) || compare(a.name, b.name));
}

function driftOf({ amounts }: Service): number {
  return amounts.missing + amounts['over-granted'];
}

function totalOf({ amounts }: Service): number {
  return parts.reduce((sum, part) => sum + amounts[part], 0);
}

const openServices = 12;

/** The services as bars of one scale; those after the first dozen are folded. Nothing where nothing is granted. */
export function servicesHtml(targets: readonly JudgedTarget[]): Html {
  const services = servicesOf(targets);
  if (services.length === 0) return nothing;
  const most = Math.max(...services.map(totalOf));
  const rows = services.map((service, index) => serviceHtml(service, index, most));
  const more = services.length - openServices;
  const rest =
    more > 0
      ? html`<details><summary>${plural(more, 'more service')}</summary><ul class="bars">${rows.slice(openServices)}</ul></details>`
      : nothing;
  const legend = parts.map((part) => html`<li><span class="swatch ${part}"></span>${part}</li>`);
  return html`<section class="part" aria-labelledby="services"><h2 id="services">By service</h2>
<ul class="legend" aria-label="Colors">${legend}</ul>
<ul class="bars">${rows.slice(0, openServices)}</ul>${rest}</section>
`;
}

function serviceHtml({ name, amounts }: Service, index: number, most: number): Html {
  const numbers = parts
    .filter((part) => amounts[part] > 0)
    .map((part) => `${grouped(amounts[part])} ${part}`)
    .join(' · ');
  const id = `service-${index}`;
  return html`<li><a href="#service=${encodeURIComponent(shown(name))}">${name}</a><svg role="img" aria-labelledby="${id}" viewBox="0 0 1000 14" preserveAspectRatio="none">${barHtml(amounts, most)}</svg><span id="${id}">${numbers}</span></li>
`;
}

/** What there is at all is wide enough to be seen. */
function barHtml(amounts: Amounts, most: number): Html[] {
  let x = 0;
  return parts.flatMap((part): Html[] => {
    if (amounts[part] === 0) return [];
    const width = Math.max(6, Math.round((amounts[part] * 960) / most));
    const bar = html`<rect class="${part}" x="${x}" y="0" width="${width - 1}" height="14"/>`;
    x += width;
    return [bar];
  });
}

/** Missing and over-granted actions of the last runs; nothing for fewer than two. */
export function trendHtml({ history = [], targets }: JudgedRun): Html {
  const names = targets.map(({ name }) => name);
  const runs = trendRuns(history, names);
  const [first, last] = [runs.at(0), runs.at(-1)];
  if (first === undefined || last === undefined || runs.length < 2) return nothing;
  const most = Math.max(1, ...runs.map(({ missing, overGranted }) => missing + overGranted));
  const bars = runs.map((run, index) => runHtml(run, index, most));
  const rows = runs.map(
    (run) =>
      html`<tr><th scope="row">${isoDay(run.end)}</th><td>${grouped(run.missing)}</td><td>${grouped(run.overGranted)}</td><td>${grouped(run.undetermined)}</td></tr>`,
  );
  const words = (run: TrendRun) =>
    `${grouped(run.missing)} missing and ${grouped(run.overGranted)} over-granted`;
  return html`<section class="part" aria-labelledby="trend"><h2 id="trend">Trend over ${runs.length} runs</h2>
<p id="trend-text">From ${words(first)} on ${isoDay(first.end)} to ${words(last)} on ${isoDay(last.end)}.</p>
<div class="trend"><svg role="img" aria-labelledby="trend-text" width="${runs.length * 40}" height="120" viewBox="0 0 ${runs.length * 20} 100" preserveAspectRatio="none">${bars}</svg>
<p class="ends quiet" aria-hidden="true"><span>${isoDay(first.end)}</span><span>${isoDay(last.end)}</span></p></div>
<details><summary>Numbers</summary><table class="plain"><thead><tr><th scope="col">Run</th><th scope="col">Missing</th><th scope="col">Over-granted</th><th scope="col">Undetermined</th></tr></thead><tbody>${rows}</tbody></table></details></section>
`;
}

/** A run without drift is a line on the ground. */
function runHtml({ missing, overGranted }: TrendRun, index: number, most: number): Html {
  const height = (count: number) => (count === 0 ? 0 : Math.max(2, Math.round((count * 96) / most)));
  const [low, high] = [height(overGranted), height(missing)];
  const x = index * 20 + 2;
  return html`<rect class="ground" x="${x}" y="98" width="16" height="2"/><rect class="over-granted" x="${x}" y="${98 - low}" width="16" height="${low}"/><rect class="missing" x="${x}" y="${98 - low - high}" width="16" height="${high}"/>`;
}
