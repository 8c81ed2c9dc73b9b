import { grouped } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import type { SuggestedFile, Suggestion } from '../../suggest/model';
import { mayRemove } from '../../suggest/removable';
import { groupBy } from '../groups';
import type { JudgedRun, JudgedTarget } from '../judged';
import { plural } from '../lines';
import { acceptEntries } from '../pass-plan';
import { callsOf, lastUse } from '../words';
import { periodText } from './evidence';
import type { Links } from './links';
import { toMarkdown } from './markdown';
import {
  type Budget,
  code,
  type Item,
  joined,
  listOf,
  prose,
  type Section,
  strong,
  type Text,
  t,
} from './model';
import { warning } from './next-steps';
import { onResources } from './resources';
import { changedFiles, leftovers } from './suggestion';

/** A pull request of GitHub holds 65,536 characters; the marker comes on top, with up to 25 for each file. */
const room = { bytes: 52_000, rest: 'the files and in the full report' };
const budget: Budget = {
  items: 12,
  targets: 12,
  folded: 12,
  names: 12,
  diffLines: 0,
  onlyOpen: false,
  rest: room.rest,
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
  return parts.length === 0 ? 'remove redundant statements' : parts.join(', ');
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

/** The text of a fix pull request, without its marker: GitHub-flavored Markdown. */
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
    { name: 'what changes', priority: 100, blocks: [{ kind: 'paragraph', text: opening(made) }] },
    ...changed.map((target) => targetSection(target, made)),
    ...others.flatMap((target) => unchangedSection(target, made)),
    ...(omitted.length === 0 ? [] : [omittedSection(omitted)]),
    ...(changed[0] === undefined ? [] : adviceSections(changed[0], made)),
  ];
  return toMarkdown({ sections, footer: links === undefined ? [] : footer(links) }, room, links);
}

/** What is put before the text when nothing is left to fix. */
export function renderEnding(links?: Links): string {
  const at = links === undefined ? '' : ` as of commit \`${links.commit.slice(0, 7)}\` ([run](${links.run}))`;
  return `**No changes are left**${at}, so this pull request is closed. New drift opens another one.`;
}

function opening({ files }: Suggestion): Text {
  const { removed, added } = countsOf(files);
  const parts = [
    ...(removed > 0 ? [t`removes ${strong(plural(removed, 'unused action'))}`] : []),
    ...(added > 0 ? [t`adds ${strong(plural(added, 'action'))} that are in use and not granted`] : []),
  ];
  const what = parts.length === 0 ? ['removes redundant statements'] : joined(parts, ' and ');
  return t`This ${what} in ${plural(files.length, 'policy file')}. Statement order, Sids, Conditions and resources stay as they are.`;
}

function targetSection(target: JudgedTarget, suggestion: Suggestion): Section {
  const items = [...removedItems(target, suggestion), ...addedItems(target, suggestion)];
  return {
    name: 'targets',
    priority: 80,
    title: { level: 1, text: [code(target.name, 100)] },
    blocks: [
      { kind: 'paragraph', text: t`Evidence: ${periodText(target)}.` },
      { kind: 'list', items },
      ...leftovers(target, suggestion, budget),
    ],
  };
}

function removedItems(target: JudgedTarget, suggestion: Suggestion): Item[] {
  const removed = new Set(changedFiles(target, suggestion).flatMap((file) => file.removed));
  const findings = target.drift.findings.filter((one) => mayRemove(one) && removed.has(one.action));
  const nameOf = (one: ActionFinding): Text => {
    const ago = lastUse(one, target.window);
    return ago === 'never' ? [code(one.action)] : t`${code(one.action)} (last used ${ago})`;
  };
  return [...groupBy(findings, ({ provenBy = [] }) => provenBy.join())].map(([, members]) => {
    const count = strong(`${plural(members.length, 'action')} removed`);
    return { text: t`${count}, ${proofOf(members[0])}: ${listed(members, nameOf)}` };
  });
}

/** Why a removal is proven, in the words of the one bar for all of them. */
function proofOf({ provenBy = [] }: Pick<ActionFinding, 'provenBy'> = {}): Text {
  const [only] = provenBy;
  if (only === undefined) return ['which only a new wildcard adds'];
  if (provenBy.length > 1)
    return t`not recorded by any of ${provenBy.length} sources (${joined(provenBy.map((name) => code(name)))})`;
  const isLog = only === 'cloudtrail-logs' || only === 'athena';
  return isLog
    ? t`in no event of complete logs (${code(only)})`
    : t`not used according to ${code(only)}, which records the action itself`;
}

function addedItems(target: JudgedTarget, suggestion: Suggestion): Item[] {
  const added = new Set(changedFiles(target, suggestion).flatMap((file) => file.added));
  const findings = target.drift.findings.filter(
    ({ state, action }) => state === 'missing' && added.has(action),
  );
  if (findings.length === 0) return [];
  const shown = listed(findings, (one) => {
    const calls = callsOf(one).join(', ');
    return t`${code(one.action)} on ${onResources(one)}${calls === '' ? '' : ` (${calls})`}`;
  });
  const count = strong(`${plural(findings.length, 'action')} added`);
  return [{ text: t`${count}, on the resources seen in use: ${shown}` }];
}

/** Riskiest first, as the findings are. */
function listed(findings: readonly ActionFinding[], text: (finding: ActionFinding) => Text): Text {
  const shown = findings.slice(0, budget.items).map(text);
  const more = findings.length - shown.length;
  return more > 0 ? t`${joined(shown)} and ${grouped(more)} more` : joined(shown);
}

/** A target whose files do not change, and what it lacks all the same. */
function unchangedSection(target: JudgedTarget, suggestion: Suggestion): Section[] {
  const blocks = leftovers(target, suggestion, budget);
  if (blocks.length === 0) return [];
  const title = { level: 1, text: t`${code(target.name, 100)}: no change` } as const;
  return [{ name: 'targets without a change', priority: 60, title, blocks }];
}

function omittedSection(omitted: readonly Omitted[]): Section {
  const items = omitted.map(({ path, reason }): Item => ({ text: t`${code(path)}: ${prose(reason)}` }));
  return {
    name: 'omitted files',
    priority: 70,
    title: { level: 1, text: ['Omitted files'] },
    blocks: [listOf(items, budget.items, budget)],
  };
}

function adviceSections(target: JudgedTarget, { files }: Suggestion): Section[] {
  const removed = new Set(files.flatMap((file) => file.removed));
  const example = target.drift.findings.findLast((one) => mayRemove(one) && removed.has(one.action));
  const runs = t`Workflows do not start by themselves on a pull request that the token of a workflow opened. Approve them, close and reopen the pull request, or give ${code('github-token')} the token of a GitHub App.`;
  const never = 'Actions that allow privilege escalation are never added; they are only named above.';
  const before: Text[] = [...(example === undefined ? [] : [[bar], [warning(target)]]), [never], runs];
  const keep = t`To keep an action, accept it with a reason and an end date in ${code('.github/iam-drift.yml')}:`;
  const no: Text[] = [
    ['Commit to this branch: the tool then makes no more changes to it.'],
    ['Close this pull request: it stays closed until the suggestion changes.'],
    ...(example === undefined ? [] : [keep]),
  ];
  const list = (texts: readonly Text[]) =>
    ({ kind: 'list', items: texts.map((text) => ({ text })) }) as const;
  return [
    {
      name: 'what to look at before merging',
      priority: 95,
      title: { level: 1, text: ['Before you merge'] },
      blocks: [list(before)],
    },
    {
      name: 'how to change or reject it',
      priority: 94,
      title: { level: 1, text: ['To change or reject it'] },
      blocks: [
        list(no),
        ...(example === undefined
          ? []
          : [{ kind: 'fenced', language: 'yaml', text: acceptEntries([example.action], target) } as const]),
      ],
    },
  ];
}

function footer({ commit }: Links): Text[] {
  return [
    t`From commit ${code(commit.slice(0, 7))}`,
    [{ kind: 'run', text: 'run and full report' }],
    ['later runs update this pull request, including this text'],
  ];
}
