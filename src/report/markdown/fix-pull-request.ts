import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import type { SuggestedFile, Suggestion } from '../../suggest/model';
import { mayRemove } from '../../suggest/removable';
import { groupBy } from '../groups';
import type { JudgedRun, JudgedTarget } from '../judged';
import { plural } from '../lines';
import { acceptEntries } from '../pass-plan';
import { callsOf, lastUse } from '../words';
import { comparedTexts } from './introduction';
import { warning } from './next-steps';
import { joinSections, type Links, resourceNames, type Section, type Space } from './section';
import { changedFiles, leftovers } from './suggestion';
import { code, fenced, prose } from './syntax';

/** A pull request of GitHub holds 65,536 characters; the marker comes on top, with up to 25 for each file. */
const space: Space = {
  bytes: 52_000,
  rows: 12,
  byServiceRows: 12,
  diffLines: 0,
  rest: 'the files and in the full report',
};

const titleStart = 'IAM policies: ';

/** The title of a fix pull request: "IAM policies: remove 9 unused actions, add 1 missing". */
export function fixTitle(files: readonly SuggestedFile[]): string {
  return `${titleStart}${changeOf(files)}`;
}

/** Whether a title is ours, whatever numbers are in it. */
export function isFixTitle(title: string): boolean {
  return title.startsWith(titleStart);
}

/** The commit message; it holds no data, since GitHub acts on words in it. */
export function fixMessage(files: readonly SuggestedFile[]): string {
  const what = changeOf(files);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}\n\n${bar} Made by IAM Policy Drift.`;
}

const bar =
  'What is removed is proven unused by two sources, by one that tracks the action itself, or by a complete set of logs.';

/** "remove 9 unused actions, add 1 missing" */
function changeOf(files: readonly SuggestedFile[]): string {
  const { removed, added } = countsOf(files);
  const parts = [
    ...(removed > 0 ? [`remove ${plural(removed, 'unused action')}`] : []),
    ...(added > 0 ? [`add ${grouped(added)} missing`] : []),
  ];
  return parts.length === 0 ? 'remove what grants nothing more' : parts.join(', ');
}

function countsOf(files: readonly SuggestedFile[]): { readonly removed: number; readonly added: number } {
  return {
    removed: files.reduce((sum, file) => sum + file.removed.length, 0),
    added: files.reduce((sum, file) => sum + file.added.length, 0),
  };
}

/** A file that is suggested to change and is not changed, and why. */
interface Omitted {
  readonly path: string;
  readonly reason: string;
}

/** The text of a fix pull request, without its marker: GitHub-flavoured Markdown. */
export function renderFix(
  run: JudgedRun,
  suggestion: Suggestion,
  omitted: readonly Omitted[],
  links?: Links,
): string {
  const gone = new Set(omitted.map(({ path }) => path));
  const made = { ...suggestion, files: suggestion.files.filter(({ path }) => !gone.has(path)) };
  const changed = run.targets.filter((target) => changedFiles(target, made).length > 0);
  const others = run.targets.filter((target) => !changed.includes(target));
  const sections: Section[] = [
    { name: 'what changes', worth: 100, text: opening(made) },
    ...changed.map((target) => targetSection(target, made, links)),
    ...others.flatMap((target) => leftSection(target, made)),
    ...(omitted.length === 0 ? [] : [omittedSection(omitted)]),
    ...(changed[0] === undefined ? [] : adviceSections(changed[0], made)),
  ];
  return joinSections(sections, links === undefined ? [] : [footer(links)], space);
}

/** What is put before the text when nothing is left to fix. */
export function renderEnding(links?: Links): string {
  const at =
    links === undefined ? '' : ` as of commit ${code(links.commit.slice(0, 7))} ([run](${links.run}))`;
  return `**Nothing is left to fix**${at}, so this pull request is closed. New drift opens another one.`;
}

function opening({ files }: Suggestion): string {
  const { removed, added } = countsOf(files);
  const parts = [
    ...(removed > 0 ? [`removes **${plural(removed, 'action')}** that nobody used`] : []),
    ...(added > 0 ? [`adds **${plural(added, 'action')}** in use and not granted`] : []),
  ];
  const what = parts.join(' and ') || 'takes away what grants nothing more';
  return `This ${what}, in ${plural(files.length, 'policy file')}. Statement order, Sids, conditions and resources stay as they are.`;
}

function targetSection(target: JudgedTarget, suggestion: Suggestion, links: Links | undefined): Section {
  const rest = leftovers(target, suggestion, space);
  const text = [
    `### ${code(clip(target.name, 100))}`,
    comparedTexts(target, links).join('\n'),
    [
      ...removedLines(target, suggestion),
      ...addedLines(target, suggestion),
      ...(rest === '' ? [] : [rest]),
    ].join('\n'),
  ].join('\n\n');
  return { name: 'targets', worth: 80, text };
}

function removedLines(target: JudgedTarget, suggestion: Suggestion): string[] {
  const removed = new Set(changedFiles(target, suggestion).flatMap((file) => file.removed));
  const findings = target.drift.findings.filter((one) => mayRemove(one) && removed.has(one.action));
  return [...groupBy(findings, proofOf)].map(([proof, members]) => {
    return `- **${plural(members.length, 'action')} removed**, ${proof}: ${listed(members, (one) => {
      const ago = lastUse(one, target.window);
      return ago === 'never' ? code(one.action) : `${code(one.action)} (last used ${ago})`;
    })}`;
  });
}

/** Why a removal is proven, in the words of the one bar for all of them. */
function proofOf({ provenBy = [] }: ActionFinding): string {
  const sources = provenBy.map((name) => code(name));
  if (sources.length > 1) return `seen by none of ${grouped(sources.length)} sources (${sources.join(', ')})`;
  const [only] = provenBy;
  if (only === undefined) return 'which only a new wildcard brings';
  const isLog = only === 'cloudtrail-logs' || only === 'athena';
  return isLog
    ? `seen in no record of complete logs (${code(only)})`
    : `not used as ${code(only)} has it, which tracks the action itself`;
}

function addedLines(target: JudgedTarget, suggestion: Suggestion): string[] {
  const added = new Set(changedFiles(target, suggestion).flatMap((file) => file.added));
  const findings = target.drift.findings.filter(
    ({ state, action }) => state === 'missing' && added.has(action),
  );
  if (findings.length === 0) return [];
  const shown = listed(findings, (one) => {
    const calls = callsOf(one).join(', ');
    return `${code(one.action)} on ${resourceNames(one)}${calls === '' ? '' : ` (${calls})`}`;
  });
  return [`- **${plural(findings.length, 'action')} added**, on the resources seen in use: ${shown}`];
}

/** Riskiest first, as the findings are. */
function listed(findings: readonly ActionFinding[], text: (finding: ActionFinding) => string): string {
  const shown = findings.slice(0, space.rows).map(text);
  const more = findings.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`;
}

/** A target that nothing changes for, and what it lacks all the same. */
function leftSection(target: JudgedTarget, suggestion: Suggestion): Section[] {
  const rest = leftovers(target, suggestion, space);
  if (rest === '') return [];
  const text = `### ${code(clip(target.name, 100))}: no change\n\n${rest}`;
  return [{ name: 'targets without a change', worth: 60, text }];
}

function omittedSection(omitted: readonly Omitted[]): Section {
  const shown = omitted.slice(0, space.rows).map(({ path, reason }) => {
    return `- ${code(clip(path, 200))}: ${prose(reason)}`;
  });
  const more = omitted.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`- … and ${plural(more, 'more file')}`] : [])];
  return { name: 'files left out', worth: 70, text: `### Files left out\n\n${lines.join('\n')}` };
}

function adviceSections(target: JudgedTarget, { files }: Suggestion): Section[] {
  const removed = new Set(files.flatMap((file) => file.removed));
  const example = target.drift.findings.findLast((one) => mayRemove(one) && removed.has(one.action));
  const never = 'Actions that could be used to gain more permissions are never added, only named above.';
  const accept =
    example === undefined
      ? []
      : [
          `- To keep an action for good, accept it with a reason and an end date in ${code('.github/iam-drift.yml')}:`,
          '',
          fenced('yaml', acceptEntries([example.action], target)),
        ];
  const no = [
    '### To change it or say no',
    '',
    '- Commit to this branch, and from then on it is left to you.',
    '- Close this pull request, and it stays closed until the suggestion changes.',
    ...accept,
  ];
  const runs = `Workflows on a pull request that a workflow’s own token opened wait for somebody’s approval, or do not run: approve them, close it and open it again, or give ${code('github-token')} the token of a GitHub App.`;
  const before = [...(example === undefined ? [] : [bar, warning(target)]), never, runs];
  const look = ['### Before you merge', '', ...before.map((text) => `- ${text}`)].join('\n');
  return [
    { name: 'what to look at before merging', worth: 95, text: look },
    { name: 'how to say no', worth: 94, text: no.join('\n') },
  ];
}

function footer({ commit, run }: Links): string {
  return `<sub>Made of commit ${code(commit.slice(0, 7))} · [run and full report](${run}) · kept up to date by later runs, this text too</sub>`;
}
