import type { Acceptance } from '../../src/drift/acceptances';
import type { ActionFinding, Note, PatternCount, Reason } from '../../src/drift/findings';
import type { Verdict } from '../../src/drift/verdict';
import { parseActionPattern } from '../../src/policy/action-pattern';
import { type AccessLevel, accessLevels } from '../../src/policy/catalogue';
import type { JudgedRun, JudgedTarget } from '../../src/report/judged';
import type { IssueRequest } from '../../src/report/tracking-issue/content';
import { type FoundIssue, type IssuePlan, planIssue } from '../../src/report/tracking-issue/plan';
import { day } from './judged-drift';
import { resourcesOf } from './policy-text';

/** What a target of a test has; the rest of it says nothing. */
export interface Shape {
  readonly name: string;
  readonly verdict?: Verdict;
  /** Names of missing actions; those with a sign are denied. */
  readonly missing?: readonly string[];
  /** Patterns that grant too much, with their over-granted actions. */
  readonly over?: Readonly<Record<string, readonly string[]>>;
  readonly level?: AccessLevel;
  readonly undetermined?: number;
  readonly known?: boolean;
  readonly notes?: readonly Pick<Note, 'code' | 'action'>[];
  readonly doubts?: readonly Reason[];
  readonly lastUsed?: number;
  readonly removed?: JudgedTarget['removed'];
}

/** Such as `2026-11-21`, in the morning. */
export function at(text: string): number {
  return Date.parse(`${text}T04:17:00Z`);
}

export const now = at('2026-11-21');

export function targetOf(shape: Shape): JudgedTarget {
  const { name, missing = [], over = {}, undetermined = 0, doubts = [], notes = [] } = shape;
  const [patterns, overGranted] = [patternsOf(over), Object.entries(over).flatMap(overGrantedOf(shape))];
  const drifting = missing.length + overGranted.length > 0 && shape.known !== true;
  const verdict = shape.verdict ?? (drifting ? 'fail' : doubts.length > 0 ? 'inconclusive' : 'pass');
  const failures: Reason[] = drifting ? [{ code: 'over-granted', message: 'too many (limit 0)' }] : [];
  const granted = 20 + overGranted.length + undetermined;
  const counts = { granted, used: 20, overGranted: overGranted.length, missing: missing.length };
  return {
    name,
    principals: [`arn:aws:iam::111122223333:role/${name}`],
    policyFiles: [`iam/${name}.json`],
    coverages: [],
    unmanaged: [],
    window: { start: now - 90 * day, end: now },
    limits: {
      ...{ maxOverGranted: { kind: 'count', value: 0 }, maxMissing: 0, gate: 'all' },
      ...{ failOnLevels: new Set(accessLevels), failOnNew: new Set() },
    },
    drift: {
      counts: { ...counts, undetermined, accepted: 0 },
      used: [],
      findings: [...missing.map(missingOf), ...overGranted],
      notes: notes.map((note) => ({ ...note, message: 'said elsewhere' })),
      patterns,
    },
    judgement: { verdict, reasons: [...failures, ...doubts] },
    failsStep: verdict === 'fail',
    ...(shape.removed === undefined ? {} : { removed: shape.removed }),
  };
}

function missingOf(text: string): ActionFinding {
  const [currentlyDenied, action] = [text.startsWith('!'), text.replace('!', '')];
  const reason = currentlyDenied ? 'currently denied' : 'in use; the role’s other policies could not be read';
  return {
    kind: 'action',
    action,
    state: 'missing',
    accessLevel: 'Write',
    reason,
    resources: [],
    currentlyDenied,
  };
}

function patternsOf(over: NonNullable<Shape['over']>): PatternCount[] {
  return Object.entries(over).map(([pattern, actions], index) => {
    const on = resourcesOf(['*']);
    const used = pattern.includes('*') ? 2 : 0;
    return { file: 'iam/a.json', line: index + 5, pattern, grants: actions.length + used, used, on };
  });
}

function overGrantedOf({ known, lastUsed, level }: Shape) {
  return ([pattern, actions]: readonly [string, readonly string[]], index: number): ActionFinding[] =>
    actions.map((action) => ({
      ...{ kind: 'action', action, state: 'over-granted', reason: 'never called', resources: [] },
      accessLevel: level ?? accessLevels[index % accessLevels.length] ?? 'List',
      location: { file: 'iam/a.json', line: index + 5, pattern },
      ...(known === true ? { inBaseline: true } : {}),
      ...(lastUsed === undefined ? {} : { lastUsed }),
    }));
}

export function runOf(...shapes: readonly Shape[]): JudgedRun {
  return { verdict: 'fail', targets: shapes.map(targetOf) };
}

/** An entry of `accept:`. */
export function acceptance(text: string, expires: string, reason = 'the yearly audit'): Acceptance {
  const pattern = parseActionPattern(text);
  if (typeof pattern === 'string') throw new Error(pattern);
  return { pattern, reason, expires };
}

export const links = {
  repository: 'https://github.com/acme/platform',
  commit: '3f9c2abe1d6a4c0f8b7e5d2a9c1f0e8d7b6a5c43',
  run: 'https://github.com/acme/platform/actions/runs/19283746555',
};

/** The order of a run, in the morning of the day that most tests are about. */
export function orderOf(run: JudgedRun, more: Partial<IssueRequest> = {}): IssueRequest {
  return { run, acceptances: new Map(), now, links, hide: (text) => text, ...more };
}

/** An issue over several runs, as GitHub keeps it. */
export class KeptIssue {
  found: FoundIssue | undefined;
  readonly said: string[] = [];
  title = '';

  /** What a run does; the issue is afterwards as it left it. */
  run(order: IssueRequest): IssuePlan['kind'] {
    const plan = planIssue(order, this.found);
    if (plan.kind === 'leave') return plan.kind;
    const isOpen = plan.kind === 'edit' ? this.found?.isOpen === true : plan.kind !== 'close';
    this.found = { body: `<!-- marker -->\n${plan.body}`, isOpen, isCurrent: true };
    if (plan.kind === 'open') this.title = plan.title;
    if (plan.kind === 'close' || plan.kind === 'reopen') this.said.push(plan.word);
    return plan.kind;
  }

  get body(): string {
    return this.found?.body ?? '';
  }

  /** A person closes it, or opens it again. */
  setOpen(isOpen: boolean): void {
    if (this.found !== undefined) this.found = { ...this.found, isOpen };
  }

  /** A person edits it. */
  edit(change: (body: string) => string): void {
    if (this.found !== undefined) this.found = { ...this.found, body: change(this.found.body) };
  }

  /** The line of a table that begins with a text. */
  row(text: string): string | undefined {
    return this.body.split('\n').find((line) => /^ *- /.test(line) && line.includes(text));
  }
}
