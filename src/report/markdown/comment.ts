import type { Suggestion } from '../../suggest/model';
import { showsByService } from '../groups';
import type { JudgedRun } from '../judged';
import { overviewOf, withoutShared } from '../overview';
import { renderTrend } from '../trend';
import { noPolicyChanges, unchangedTexts } from '../words';
import { settingsChangeSections } from './evidence';
import { signs } from './introduction';
import { removedSections } from './missing';
import { joinSections, type Links, type Section, type Space } from './section';
import { code } from './syntax';
import { targetSections } from './target';
import { overviewSections } from './targets';

/** A comment of GitHub holds 65,536 characters; the marker comes on top. */
const commentSpace: Space = {
  bytes: 64_000,
  rows: 20,
  targetRows: 100,
  onlyOpen: true,
  byServiceRows: 4,
  byServiceLines: 40,
  diffLines: 80,
  rest: 'the full report',
};

/** The pull request comment, without its marker: GitHub-flavoured Markdown. */
export function renderComment(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const sections = sectionsOf(run, suggestion, commentSpace, links);
  const [only, ...others] = run.targets;
  const brief = only !== undefined && others.length === 0 && showsByService(only.drift);
  const ending = footer(run, links);
  return joinSections(sections, ending, commentSpace, brief ? commentSpace.byServiceLines : undefined);
}

function footer(judged: JudgedRun, links: Links | undefined): string[] {
  const unchanged = unchangedTexts(judged);
  const word = unchanged.length === 0 ? 'Commit' : 'commit';
  const address = (one: Links) => [
    `${word} ${code(one.commit.slice(0, 7))}`,
    `[full report](${one.run})`,
    'updated in place on every push',
  ];
  const parts = [...unchanged, ...(links === undefined ? [] : address(links))];
  return parts.length === 0 ? [] : [`<sub>${parts.join(' · ')}</sub>`];
}

/** A step summary of GitHub holds 1 MiB; a row has some 200 bytes. */
const summarySpace: Space = {
  bytes: 800_000,
  rows: 300,
  targetRows: 1000,
  onlyOpen: true,
  byServiceRows: 40,
  chartRows: 15,
  diffLines: 1000,
  rest: 'report.md',
};

/** The step summary: the same, with more rows, and how drift went over the last runs. */
export function renderSummary(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const sections = sectionsOf(run, suggestion, summarySpace, links);
  const names = run.targets.map(({ name }) => name);
  const trend = renderTrend(run.history ?? [], names);
  const ending = [...footer(run, undefined), ...(trend === undefined ? [] : [trend])];
  return joinSections(sections, ending, summarySpace);
}

const everything: Space = {
  bytes: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  byServiceRows: Number.POSITIVE_INFINITY,
  chartRows: Number.POSITIVE_INFINITY,
  diffLines: Number.POSITIVE_INFINITY,
  rest: 'report.json',
};

/** report.md: nothing is left out of its tables. */
export function renderReport(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const sections = sectionsOf(run, suggestion, everything, links);
  return joinSections(sections, footer(run, undefined), everything);
}

/** Several targets come under one line that decides and a table of all, the worst first. */
function sectionsOf(
  run: JudgedRun,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
): Section[] {
  const { targets } = run;
  const first = [...removedSections(targets, space), ...settingsChangeSections(run, space)];
  const [only] = targets;
  if (only === undefined)
    return [{ name: 'targets', worth: 100, text: `### ${signs.pass} ${noPolicyChanges}` }, ...first];
  if (targets.length === 1) return [...first, ...targetSections(only, suggestion, space, links)];
  const overview = overviewOf(targets);
  const shown =
    space.onlyOpen === true ? overview.targets.filter((one) => overview.open.has(one)) : overview.targets;
  const details = shown.flatMap((target, index) =>
    targetSections(withoutShared(target, overview), suggestion, space, links, {
      index,
      of: shown.length + 1,
    }),
  );
  return [...first, ...overviewSections(run, overview, space), ...details];
}
