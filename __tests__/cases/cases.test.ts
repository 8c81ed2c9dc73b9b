import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Ended, newFolder, removeFolders, runCli } from '../support/bundle';
import { background, role, type ShortRecord, writeLog, writeText } from '../support/records';

/** One case: what is committed, what was recorded, and what must be said of it. */
interface Case {
  readonly scenario: string;
  /** Actions of one Allow on `*`, or a whole policy. */
  readonly policy: readonly string[] | Record<string, unknown>;
  /** More policy files by path; named by `flags`. */
  readonly files?: Record<string, string>;
  readonly records?: readonly ShortRecord[];
  /** `false` leaves out the records of somebody else that make the set long and varied. */
  readonly background?: false;
  readonly flags?: readonly string[];
  readonly config?: string;
  readonly expect: {
    readonly exit: number;
    readonly counts?: Record<string, number>;
    /** Action -> state; `used`, or `absent` for an action that is in no list. */
    readonly states?: Record<string, string>;
    /** Action -> a part of its reason. */
    readonly reasons?: Record<string, string>;
    /** Codes of notes, as `code` or `code action`. */
    readonly notes?: readonly string[];
    readonly noNotes?: readonly string[];
    /** Codes of the verdict's reasons, all of them. */
    readonly verdictReasons?: readonly string[];
    readonly verdict?: string;
    /** A part of standard error. */
    readonly stderr?: string;
  };
}

interface Report {
  readonly verdict: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly targets: readonly {
    readonly counts: Record<string, number>;
    readonly used: readonly string[];
    readonly actions: readonly { readonly action: string; readonly state: string; readonly reason: string }[];
    readonly notes: readonly { readonly code: string; readonly action?: string }[];
  }[];
}

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

afterAll(removeFolders);

describe.each(files)('%s', (file) => {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  test.each(cases.map((one) => [one.scenario, one] as const))('%s', async (_, one) => {
    const ended = await runCase(one);
    const { expect: wanted } = one;
    expect({ code: ended.code, stderr: wanted.stderr === undefined ? ended.stderr : '' }).toEqual({
      code: wanted.exit,
      stderr: '',
    });
    if (wanted.stderr !== undefined) expect(ended.stderr).toContain(wanted.stderr);
    if (wanted.exit !== 3) expectReport(JSON.parse(ended.stdout), wanted);
  });
});

function runCase({ policy, files: others = {}, records = [], background: more, flags = [], config }: Case): Promise<Ended> {
  const at = newFolder();
  const statement = { Effect: 'Allow', Action: policy, Resource: '*' };
  const document = Array.isArray(policy) ? { Version: '2012-10-17', Statement: statement } : policy;
  writeText(at, 'policy.json', JSON.stringify(document, null, 2));
  for (const [path, text] of Object.entries(others)) writeText(at, path, text);
  writeLog(at, [...records, ...(more === false ? [] : background)]);
  if (config !== undefined) writeText(at, '.github/iam-drift.yml', config);
  const usual = ['principal-arn', role, 'policy-file', 'policy.json', 'cloudtrail-logs', 'logs', 'window-end', '2026-11-21'];
  const given = flags.filter((flag) => flag.startsWith('--')).map((flag) => flag.slice(2).split('=', 1)[0]);
  const defaults = usual.flatMap((name, i) =>
    i % 2 === 0 && !given.includes(name) && !given.includes(`no-${name}`) ? [`--${name}`, usual[i + 1] ?? ''] : [],
  );
  const rest = flags.filter((flag) => !flag.startsWith('--no-'));
  return runCli(['check', '--format', 'json', ...defaults, ...rest], at);
}

function expectReport(report: Report, wanted: Case['expect']): void {
  const [target] = report.targets;
  if (target === undefined) throw new Error('no target');
  const { granted = 0, used = 0, overGranted = 0, cannotTell = 0, accepted = 0 } = target.counts;
  expect(granted).toBe(used + overGranted + cannotTell + accepted);
  if (wanted.verdict !== undefined) expect(report.verdict).toBe(wanted.verdict);
  if (wanted.counts !== undefined) expect(target.counts).toMatchObject(wanted.counts);
  const states = Object.keys(wanted.states ?? {}).map((action) => [action, stateOf(target, action)]);
  expect(Object.fromEntries(states)).toEqual(wanted.states ?? {});
  for (const [action, part] of Object.entries(wanted.reasons ?? {})) {
    expect(target.actions.find((one) => one.action === action)?.reason).toContain(part);
  }
  const notes = target.notes.flatMap(({ code, action }) => [code, `${code} ${action}`]);
  for (const note of wanted.notes ?? []) expect(notes).toContain(note);
  for (const note of wanted.noNotes ?? []) expect(notes).not.toContain(note);
  if (wanted.verdictReasons !== undefined) {
    expect(report.reasons.map(({ code }) => code)).toEqual(wanted.verdictReasons);
  }
}

function stateOf({ used, actions }: Report['targets'][number], action: string): string {
  if (used.includes(action)) return 'used';
  return actions.find((one) => one.action === action)?.state ?? 'absent';
}
