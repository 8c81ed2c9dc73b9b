import { grouped } from '../../base/time';
import { wasRead } from '../../evidence/source-coverage';
import type { Suggestion } from '../../suggest/model';
import type { JudgedRun, JudgedTarget } from '../judged';
import { plural } from '../lines';
import { type Overview, overviewOf, rowsOf, type Shared, tally, withoutShared } from '../overview';
import { type Trend, trendText } from '../trend';
import { exceeds, noPolicyChanges, removedInUse, unchangedTexts } from '../words';
import { alarmSections } from './alarms';
import { generatedTexts } from './generated';
import {
  type Budget,
  code,
  type Document,
  type Item,
  joined,
  listOf,
  names,
  prose,
  type Section,
  strong,
  type Text,
  t,
} from './model';
import { fixEvidence, warning } from './next-steps';
import { targetSections } from './target';

/** What a run says, as far as the budget goes: one target in full, of many first one line each. */
export function documentOf(run: JudgedRun, suggestion: Suggestion, budget: Budget): Document {
  const { targets, history = [] } = run;
  const settings = [
    ...uncheckedSections(run, budget),
    ...notCheckedSections(run, budget),
    ...settingsSections(run, budget),
  ];
  const trend = trendText(
    history,
    targets.map(({ name }) => name),
  );
  return {
    sections: [
      ...alarmSections(targets, budget),
      ...noticeSections(run),
      ...(targets.length < 2
        ? oneTarget(run, suggestion, budget, settings)
        : manyTargets(run, suggestion, budget, settings)),
    ],
    footer: [...unchangedTexts(run).map((text) => [text]), ...generatedTexts(targets, budget)],
    ...adviceOf(targets),
    ...(trend === undefined ? {} : { trend: trendLine(trend) }),
  };
}

/** The trend of runs as one line. */
export function trendLine({ chart, words }: Trend): Text {
  return t`${strong('Trend')} ${code(chart)} ${words}`;
}

function oneTarget(
  { targets: [only] }: JudgedRun,
  suggestion: Suggestion,
  budget: Budget,
  settings: readonly Section[],
): Section[] {
  if (only !== undefined) return targetSections(only, suggestion, budget, settings);
  const title = { level: 1, verdict: 'pass', text: [noPolicyChanges] } as const;
  return [{ name: 'targets', priority: 100, title, blocks: [] }, ...settings];
}

function manyTargets(
  run: JudgedRun,
  suggestion: Suggestion,
  budget: Budget,
  settings: readonly Section[],
): Section[] {
  const overview = overviewOf(run.targets);
  const shown = budget.onlyOpen ? overview.targets.filter((one) => overview.open.has(one)) : overview.targets;
  const title = {
    level: 0,
    verdict: run.verdict,
    text: [`IAM drift: ${tally(overview.targets)}`],
  } as const;
  const blocks = [listOf(...targetItems(overview, budget))];
  return [
    { name: 'all targets', priority: 100, title, blocks },
    ...sharedSections(overview, budget),
    ...settings,
    ...shown.flatMap((target, index) =>
      targetSections(withoutShared(target, overview), suggestion, budget, [], {
        index,
        of: shown.length + 1,
      }),
    ),
  ];
}

function targetItems(overview: Overview, budget: Budget): Parameters<typeof listOf> {
  const { rows, quiet } = rowsOf(overview);
  const limit = budget.targets;
  const items = rows.map((target): Item => ({ verdict: target.judgement.verdict, text: targetText(target) }));
  const many = `${grouped(quiet.length)} targets with nothing to report`;
  const rest: Item[] = quiet.length === 0 ? [] : [{ verdict: 'pass', text: [many] }];
  const shown = [...items.slice(0, limit), ...rest];
  return [shown, shown.length, { rest: budget.rest, total: items.length + rest.length }];
}

/** "`search-api`: 3 over-granted (limit 0)" */
function targetText(target: JudgedTarget): Text {
  const { name, judgement, failsStep, problem, drift, stage } = target;
  if (stage?.kind === 'removed-role')
    return t`${code(name, 100)}: role removed, ${plural(removedInUse(target).length, 'permission')} in use`;
  const { missing, overGranted, undetermined } = drift.counts;
  const exceeded = judgement.reasons.filter(exceeds).map(({ message }) => message);
  const parts = [
    ...(judgement.verdict === 'inconclusive' ? ['inconclusive'] : []),
    ...(exceeded.length > 0
      ? exceeded
      : [
          ...(missing > 0 ? [`${grouped(missing)} missing`] : []),
          ...(overGranted > 0 ? [`${grouped(overGranted)} over-granted`] : []),
        ]),
    ...(undetermined > 0 ? [`${grouped(undetermined)} undetermined`] : []),
    ...(judgement.verdict !== 'pass' && !failsStep ? ['reported only'] : []),
  ];
  const text = problem !== undefined ? 'not checked' : parts.join(', ') || 'no drift';
  return t`${code(name, 100)}: ${text}`;
}

/** What many targets have in common, said once: gaps before notes. */
function sharedSections({ doubts, notes }: Overview, budget: Budget): Section[] {
  const limit = Math.min(budget.folded, 10);
  const list = (all: readonly Shared[]) => listOf(all.map(sharedItem), limit, budget);
  const gaps = fixEvidence().blocks;
  return [
    ...(doubts.length === 0
      ? []
      : [
          {
            name: 'gaps that targets share',
            priority: 99,
            title: { level: 2, text: ['Evidence gaps of many targets'] } as const,
            blocks: [list(doubts), ...gaps],
          },
        ]),
    ...(notes.length === 0
      ? []
      : [
          {
            name: 'notes on many targets',
            priority: 58,
            title: { level: 2, text: t`Notes on many targets (${notes.length})` } as const,
            blocks: [list(notes)],
            folded: 'notes',
          } as const,
        ]),
  ];
}

/** Names of so many targets; the list above has them all. */
const nameLimit = 3;

function sharedItem({ message, targets }: Shared): Item {
  return { text: t`${targets.length} targets (${names(targets, nameLimit)}): ${prose(message)}` };
}

function noticeSections({ notice }: JudgedRun): Section[] {
  if (notice === undefined) return [];
  return [
    { name: 'the notice', priority: 100, blocks: [{ kind: 'quote', text: [prose(notice)], items: [] }] },
  ];
}

/** "Changed, not checked: trust policy `iam/api-trust.json`": who may assume a role, and what bounds it. */
function uncheckedSections({ unchecked = [] }: JudgedRun, { folded, rest }: Budget): Section[] {
  if (unchecked.length === 0) return [];
  const limit = Math.min(10, folded);
  const files = unchecked.slice(0, limit).map(({ kind, file }) => t`${kind} ${code(file)}`);
  const more = unchecked.length - files.length;
  const left: Text[] = more > 0 ? [[`and ${grouped(more)} more in ${rest}`]] : [];
  const text = t`${strong('Changed, not checked:')} ${joined([...files, ...left])}`;
  return [{ name: 'what is not checked', priority: 97, blocks: [{ kind: 'paragraph', text }] }];
}

/** "Not checked: `WorkerRole` (`template.yaml:21`): its name is known to AWS only" */
function notCheckedSections({ notChecked = [] }: JudgedRun, { folded, rest }: Budget): Section[] {
  if (notChecked.length === 0) return [];
  const limit = Math.min(5, folded);
  const items = notChecked.slice(0, limit).map(({ role, file, line, why }): Item => {
    return { text: t`${code(role)} (${code(`${file}:${line}`)}): ${prose(why)}` };
  });
  const more = notChecked.length - items.length;
  const left: Item[] = more > 0 ? [{ text: [`and ${grouped(more)} more in ${rest}`] }] : [];
  const text = t`${strong('Not checked:')} ${plural(notChecked.length, 'role')} in the files`;
  return [
    {
      name: 'roles that are not checked',
      priority: 96,
      blocks: [{ kind: 'quote', text, items: [...items, ...left] }],
    },
  ];
}

/** What the change does to the settings that it is checked with; below the findings. */
function settingsSections({ settingsChanges = [] }: JudgedRun, { folded, rest }: Budget): Section[] {
  if (settingsChanges.length === 0) return [];
  const limit = Math.min(10, folded);
  const items = settingsChanges.slice(0, limit).map((text): Item => ({ text: [prose(text, 300)] }));
  const more = settingsChanges.length - items.length;
  const left: Item[] = more > 0 ? [{ text: [`and ${grouped(more)} more in ${rest}`] }] : [];
  const title = 'This pull request changes the settings it is checked with:';
  return [
    {
      name: 'changes of settings',
      priority: 97,
      blocks: [{ kind: 'quote', text: [strong(title)], items: [...items, ...left] }],
    },
  ];
}

/** Where something may be removed, what limited evidence cannot show. */
function adviceOf(targets: readonly JudgedTarget[]): Pick<Document, 'advice'> {
  const found = targets.find(
    ({ drift, judgement, coverages }) =>
      judgement.verdict !== 'inconclusive' &&
      coverages.some(wasRead) &&
      drift.findings.some(({ state }) => state === 'over-granted'),
  );
  return found === undefined ? {} : { advice: warning(found) };
}
