import type { ChangeEffects } from '../../src/drift/effects';
import type { ActionFinding, Reason } from '../../src/drift/findings';
import type { Verdict } from '../../src/drift/verdict';
import type { SourceCoverage } from '../../src/evidence/source-coverage';
import { accessLevels } from '../../src/policy/catalogue';
import type { JudgedRun, JudgedTarget } from '../../src/report/judged';
import type { SuggestedFile, Suggestion } from '../../src/suggest/model';
import { type Amounts, day, driftOf, end, type Texts, times } from './judged-drift';

export interface TargetShape extends Partial<Amounts> {
  readonly verdict?: Verdict;
  readonly failsStep?: boolean;
  readonly change?: JudgedTarget['change'];
  readonly isNew?: true;
}

const none: Amounts = {
  used: 1,
  overGranted: 0,
  missing: 0,
  undetermined: 0,
  accepted: 0,
  gaps: 0,
  notes: 0,
  files: 1,
  principals: 1,
};

/** Some of everything; a wide role when there is enough of it. */
export const everything: Amounts = {
  used: 2,
  overGranted: 7,
  missing: 3,
  undetermined: 8,
  accepted: 2,
  gaps: 2,
  notes: 3,
  files: 2,
  principals: 2,
};
export const wide: Amounts = { ...everything, used: 280, overGranted: 42 };

/** A target with every field that data fill taken from the texts. */
export function judgedTarget(shape: TargetShape, texts: Texts): JudgedTarget {
  const amounts = { ...none, ...shape };
  const policyFiles = times(amounts.files, () => pathFrom(texts()));
  const principals = times(amounts.principals, texts);
  const limits = {
    maxOverGranted: { kind: 'share', percent: 12.5 },
    maxMissing: 0,
    failOnLevels: new Set(accessLevels),
    failOnNew: new Set<never>(),
    gate: 'all',
  } as const;
  const window = { start: end - 90 * day, end };
  const drift = driftOf(amounts, policyFiles, texts);
  return {
    name: texts(),
    principals,
    policyFiles,
    coverages: [coverageOf(amounts, texts)],
    unmanaged: times(amounts.principals, () => ({ name: texts(), kind: 'inline' })),
    window,
    limits,
    drift: compared(shape)
      ? { ...drift, effects: effectsOf(policyFiles, texts) }
      : { ...drift, findings: drift.findings.map(withoutBase) },
    judgement: judgementOf(amounts, shape.verdict ?? 'fail', texts),
    failsStep: shape.failsStep ?? true,
    ...(shape.change === undefined ? {} : { change: shape.change }),
    ...(shape.isNew === undefined ? {} : { isNew: shape.isNew }),
  };
}

/** What a change does, in words that were not chosen here. */
function effectsOf([file = 'x']: readonly string[], texts: Texts): ChangeEffects {
  const cause = { code: 'not-logged', text: texts(), reveal: texts() } as const;
  const deny = () => ({ file, line: 7, sid: texts(), actions: times(2, texts), resources: times(2, texts) });
  const pattern = { pattern: texts(), resources: times(3, texts) };
  return {
    administrator: { ...pattern, file, line: 3, grants: 22_091, isAccepted: false },
    removes: times(2, () => ({ action: texts(), accessLevel: 'Write', cause })),
    loosened: [
      { ...deny(), kind: 'removed' },
      { ...deny(), kind: 'changed' },
    ],
    unclear: [{ ...deny(), why: 'condition', isDoubt: true }],
  };
}

function compared({ change, isNew }: TargetShape): boolean {
  return change !== undefined || isNew !== undefined;
}

/** Where there is nothing to compare with it is unknown what a change brings. */
function withoutBase({ introduced: _, ...finding }: ActionFinding): ActionFinding {
  return finding;
}

/** Paths as a repository may have them: any characters, but no steps upwards. */
function pathFrom(text: string): string {
  const path = text
    .replaceAll('\0', '')
    .split('/')
    .map((part) => (/^\.{0,2}$/.test(part) ? 'x' : part))
    .join('/');
  return path;
}

function coverageOf({ gaps }: Amounts, texts: Texts): SourceCoverage {
  return {
    source: 'cloudtrail-logs',
    window: { start: end - 90 * day, end },
    span: { start: end - 89 * day, end: end - day },
    gaps: times(gaps, () => ({ location: texts(), message: texts() })),
    files: 1200,
    events: 34_567,
    accounts: times(2, texts),
    regions: times(3, texts),
    daysWithoutEvents: times(14, texts),
    hasReadEvents: true,
    hasWriteEvents: true,
    excludableServicesSeen: [],
    managementEventActions: [],
    mappedActions: [],
    eventsByPrincipal: new Map(),
  };
}

function judgementOf({ gaps, missing, overGranted }: Amounts, verdict: Verdict, texts: Texts) {
  const failures: Reason[] = [
    { code: 'missing', message: `${missing} missing (limit 0)` },
    { code: 'over-granted', message: `${overGranted} over-granted (limit 12.5%)` },
  ];
  const doubts = times(
    gaps,
    (): Reason => ({ code: 'incomplete-evidence', message: `${texts()}: ${texts()}` }),
  );
  return { verdict, reasons: verdict === 'fail' ? [...failures, ...doubts] : doubts };
}

/** A change of every file, and something of every target that is left to people. */
export function suggestionFor({ targets }: JudgedRun, texts: Texts): Suggestion {
  const files = [...new Set(targets.flatMap(({ policyFiles }) => policyFiles))];
  return {
    files: files.map((path) => suggestedFile(path, texts)),
    needsDecision: targets.map(({ name }) => ({ target: name, action: texts(), reason: texts() })),
    unchanged: files.map((file) => ({ file, line: 3, reason: texts() })),
  };
}

function suggestedFile(path: string, texts: Texts): SuggestedFile {
  const same = texts();
  const [before, after] = [`{\n${same}\n${texts()}\n}`, `{\n${same}\n${texts()}\t${texts()}\n}`];
  return { path, before, after, removed: [texts(), texts()], added: [texts()] };
}

export const noSuggestion: Suggestion = { files: [], needsDecision: [], unchanged: [] };
