import type { Config } from '../config/config';
import { type RunRecord, recorded, type TargetRecord } from '../drift/history';
import { ownState, type SharingTarget, sharedText } from '../drift/shared-text';
import { worst } from '../drift/verdict';
import type { GatheredEvidence } from '../evidence/evidence';
import type { UncheckedPolicy } from '../policy/unchecked';
import type { Knowledge } from '../reference/knowledge';
import type { JudgedRun } from '../report/judged';
import { withAcceptanceNotes } from './acceptance-notes';
import { gatherAll } from './gather-all';
import { readGrantHistory } from './grant-history';
import {
  type ComparedTarget,
  compareTarget,
  type GrantHistory,
  judgeTarget,
  type TargetResult,
  withHistory,
} from './judge';
import type { Ports } from './ports';
import { type ParsedTarget, parsePolicies } from './read-policies';
import { type Scope, wholeScope } from './scope';
import { type ResolvedTarget, rejectIfNone } from './target';
import { checkAcceptances, judgeWithin } from './within-budget';
import { WorkBudget } from './work-budget';

/** What is to be judged. */
export interface RunRequest {
  readonly config: Config;
  /** The targets that are judged; absent: all of the configuration. */
  readonly scope?: Scope | undefined;
  /** What the change under review does to the settings it is checked with, a sentence part each. */
  readonly settingsChanges?: readonly string[];
  /** Policies that the change touches and that are not compared. */
  readonly unchecked?: readonly UncheckedPolicy[];
  /** What is to be said of the run before everything else. */
  readonly notice?: string | undefined;
}

/** What this run and those before it found, oldest first. */
export interface RunHistory {
  readonly records: readonly RunRecord[];
  /** Whether this run is among them: it adds to what earlier runs remembered. */
  readonly remembers: boolean;
}

/** A judged run, and the evidence it stands on. */
export interface RunResult {
  readonly run: JudgedRun;
  readonly evidence: GatheredEvidence;
  readonly history: RunHistory;
  readonly targets: readonly TargetResult[];
  /** What it was judged with: sets of actions are of this catalogue. */
  readonly knowledge: Knowledge;
}

/**
 * The whole pipeline: policies and evidence in, verdicts out. Policies come first: a broken one costs no log scan.
 * Throws InputError.
 */
export async function run(request: RunRequest, ports: Ports): Promise<RunResult> {
  const { scope = wholeScope(request.config) } = request;
  const wanted = scope.targets.map(({ target }) => target);
  const policies = await parsePolicies(wanted, ports);
  const targets = rejectIfNone(await ports.findRoles(wanted));
  const { evidence, of, knowledge } = await gatherAll(targets, policies, ports);
  checkAcceptances(targets, knowledge.catalogue);
  const budget = new WorkBudget();
  const open: OpenTarget[] = [];
  for (const { target, policy } of pairs(targets, policies)) {
    const facts = { target, policy, evidence: of(target), change: await ports.readChange(target) };
    const compared = judgeWithin(facts, budget, (some) => compareTarget(some, knowledge, ports.now));
    const history = await readGrantHistory(compared, budget, ports);
    open.push({ compared: withHistory(compared, history), history });
  }
  const results = judgeTogether(open, budget);
  const noted = withAcceptanceNotes(results, ports.now, request.config.unpicked.size === 0);
  const history = await runHistory(targets, noted, ports);
  return { run: judgedRun(request, scope, noted, history), evidence, history, targets: noted, knowledge };
}

/** A target that is compared, with what earlier versions of its files tell. */
interface OpenTarget {
  readonly compared: ComparedTarget;
  readonly history: GrantHistory;
}

/** Judges targets that may share text: what one of them needs of it is over-granted for none. */
function judgeTogether(open: readonly OpenTarget[], budget: WorkBudget): TargetResult[] {
  const sharing = open.map(({ compared: { target, input, comparison } }): SharingTarget => {
    return { name: target.name, head: input.head, stateOf: ownState(comparison, input) };
  });
  const shared = sharedText(sharing);
  // That a target needs the text which the change adds itself is a setting that its author chose.
  const known = sharing.filter((_, index) => open[index]?.compared.change.entry !== 'new');
  const sharedBefore = known.length === sharing.length ? shared : sharedText(known);
  return open.map(({ compared, history }, index) => {
    const target = sharing[index];
    const text = target === undefined ? undefined : shared(target);
    const before = target === undefined || sharedBefore === shared ? text : sharedBefore(target);
    return judgeWithin(compared, budget, (some) => {
      if (some === compared) return judgeTarget(compared, history, text, before);
      return judgeTarget(compareTarget(some, compared.knowledge, compared.input.today), {}, text);
    });
  });
}

function pairs(targets: readonly ResolvedTarget[], policies: readonly ParsedTarget[]) {
  return targets.flatMap((target, index) => {
    const policy = policies[index];
    return policy === undefined ? [] : [{ target, policy }];
  });
}

/** What the runs before found, where an evidence file tells, and with them this one, where the run remembers. */
async function runHistory(
  targets: readonly ResolvedTarget[],
  results: readonly TargetResult[],
  ports: Ports,
): Promise<RunHistory> {
  const read = await Promise.all(targets.map(({ evidence }) => ports.readHistory(evidence)));
  const earlier = read.find((one) => one !== undefined) ?? [];
  if (targets.every(({ evidence }) => evidence.memory === undefined))
    return { records: earlier, remembers: false };
  if (results.length === 0) return { records: earlier, remembers: false };
  const end = Math.max(...results.map(({ judged }) => judged.window.end));
  const found = results.map(({ judged: { name, judgement, drift } }): [string, TargetRecord] => {
    const { overGranted, missing, undetermined } = drift.counts;
    return [name, { verdict: judgement.verdict, overGranted, missing, undetermined }];
  });
  return { records: recorded(earlier, { end, targets: new Map(found) }), remembers: true };
}

function judgedRun(
  { config, settingsChanges = [], unchecked = [], notice }: RunRequest,
  { targets: scoped, unchanged }: Scope,
  results: readonly TargetResult[],
  { records, remembers }: RunHistory,
): JudgedRun {
  // What is judged for the sake of a shared file is one of the unchanged targets.
  const targets = results
    .filter((_, index) => scoped[index]?.onlyShares !== true)
    .map(({ judged }) => judged);
  const { notChecked } = config.described;
  return {
    verdict: worst(targets.map(({ judgement }) => judgement.verdict)),
    targets,
    ...(unchanged === 0 ? {} : { unchanged }),
    ...(settingsChanges.length === 0 ? {} : { settingsChanges }),
    ...(unchecked.length === 0 ? {} : { unchecked }),
    ...(notChecked.length === 0 ? {} : { notChecked }),
    ...(notice === undefined ? {} : { notice }),
    ...(remembers ? { history: records } : {}),
  };
}
