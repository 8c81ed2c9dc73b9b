import type { Suggestion } from '../drift/suggestion/suggestion-model';
import type { Verdict } from '../drift/verdict';
import { isMessy } from './groups';
import type { JudgedRun } from './judged';
import { goalpostSections } from './markdown/goalposts';
import { signs } from './markdown/introduction';
import type { Links } from './markdown/links';
import { joinSections, type Section, type Space } from './markdown/section';
import { code } from './markdown/syntax';
import { targetSections } from './markdown/target';

/** A comment of GitHub holds 65,536 characters; the marker comes on top. */
const commentSpace: Space = {
  bytes: 64_000,
  rows: 20,
  messyRows: 4,
  messyLines: 40,
  diffLines: 80,
  rest: 'the full report',
};

/** The pull request comment, without its marker: GitHub-flavoured Markdown. */
export function renderComment(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const sections = sectionsOf(run, suggestion, commentSpace, links);
  const [only, ...others] = run.targets;
  const brief = only !== undefined && others.length === 0 && isMessy(only.drift);
  const ending = links === undefined ? [] : [footer(links)];
  return joinSections(sections, ending, commentSpace, brief ? commentSpace.messyLines : undefined);
}

function footer({ commit, run }: Links): string {
  return `<sub>Commit ${code(commit.slice(0, 7))} · [full report](${run}) · updated in place on every push</sub>`;
}

/** A step summary of GitHub holds 1 MiB; a row has some 200 bytes. */
const summarySpace: Space = {
  bytes: 1_000_000,
  rows: 300,
  messyRows: 40,
  chartRows: 15,
  diffLines: 1000,
  rest: 'report.md',
};

/** The step summary: the same, with more rows. */
export function renderSummary(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const sections = sectionsOf(run, suggestion, summarySpace, links);
  return joinSections(sections, [], summarySpace);
}

const everything: Space = {
  bytes: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  messyRows: Number.POSITIVE_INFINITY,
  chartRows: Number.POSITIVE_INFINITY,
  diffLines: Number.POSITIVE_INFINITY,
  rest: 'report.json',
};

/** report.md: nothing is left out of its tables. */
export function renderReport(run: JudgedRun, suggestion: Suggestion, links?: Links): string {
  const sections = sectionsOf(run, suggestion, everything, links);
  return joinSections(sections, [], everything);
}

const order: readonly Verdict[] = ['fail', 'inconclusive', 'pass'];

/** Several targets come under one line that decides, the worst first. */
function sectionsOf(
  run: JudgedRun,
  suggestion: Suggestion,
  space: Space,
  links: Links | undefined,
): Section[] {
  const { verdict, targets } = run;
  const worstFirst = order.flatMap((one) => targets.filter(({ judgement }) => judgement.verdict === one));
  const sections = worstFirst.flatMap((target) => targetSections(target, suggestion, space, links));
  const first = goalpostSections(run, space);
  if (targets.length < 2) return [...first, ...sections];
  const count = (one: Verdict) => targets.filter(({ judgement }) => judgement.verdict === one).length;
  const parts = [
    ...(count('fail') > 0
      ? [`${count('fail')} of ${targets.length} targets ${count('fail') === 1 ? 'fails' : 'fail'}`]
      : []),
    ...(count('inconclusive') > 0 ? [`${count('inconclusive')} inconclusive`] : []),
    ...(count('pass') > 0 ? [`${count('pass')} ${count('pass') === 1 ? 'passes' : 'pass'}`] : []),
  ];
  const text = `## ${signs[verdict]} IAM drift: ${parts.join(', ')}`;
  return [...first, { name: 'all targets', worth: 100, text }, ...sections];
}
