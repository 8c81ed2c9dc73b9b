import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Ended, newFolder, runCli } from '../support/bundle';
import { allow, changeEvidence, factsOf, type ShortFacts } from '../support/evidence';
import { background, role, type ShortRecord, writeLog, writeText } from '../support/records';

/** One case: what is committed, what was recorded, and what must be said of it. */
interface Case {
  readonly scenario: string;
  /** Actions of one Allow on `*`, a whole policy, or the text of the file; without it one action is allowed. */
  readonly policy?: readonly string[] | Record<string, unknown> | string;
  /** More files by path, as text or as bytes in base64. */
  readonly files?: Record<string, string | { readonly base64: string }>;
  /** Symbolic links by path, and where they lead. */
  readonly links?: Record<string, string>;
  readonly records?: readonly ShortRecord[];
  /** More log files by path. */
  readonly logs?: Record<string, readonly ShortRecord[]>;
  /** `false` leaves out the records of another principal that make the set long and varied. */
  readonly background?: false;
  /** Judges the evidence file that an earlier run on the records wrote, after putting something into it. */
  readonly evidence?: {
    readonly flags?: readonly string[];
    /** By principal. */
    readonly facts?: Record<string, ShortFacts>;
    /** Merged into the file (RFC 7396). */
    readonly change?: Parameters<typeof changeEvidence>[1][number];
  };
  /** `--no-NAME` leaves out a flag that every case gets. */
  readonly flags?: readonly string[];
  /** `{today}`, `{yesterday}` and `{tomorrow}` stand for days, here and in the text of files. */
  readonly config?: string;
  /** The folder to run in. */
  readonly folder?: string;
  readonly expect: {
    readonly exit: number;
    readonly counts?: Record<string, number>;
    /** Action -> state; `used`, or `absent` for an action that is in no list. */
    readonly states?: Record<string, string>;
    /** Action -> a part of its reason. */
    readonly reasons?: Record<string, string>;
    /** Action -> fields of its entry. */
    readonly actions?: Record<string, Record<string, unknown>>;
    /** Notes, as `code` or `code part`; the part stands in the action, the place or the message. */
    readonly notes?: readonly string[];
    readonly noNotes?: readonly string[];
    /** The verdict's reasons, all of them, as `code` or `code part`; the part stands in the message. */
    readonly verdictReasons?: readonly string[];
    readonly verdict?: string;
    /** Fields of what the report says of the first source. */
    readonly source?: Record<string, unknown>;
    /** Standard error: of every line the parts that it has to hold, in any order of the lines. */
    readonly stderr?: readonly (readonly string[])[];
  };
}

interface Report {
  readonly verdict: string;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly targets: readonly {
    readonly counts: Record<string, number>;
    readonly used: readonly string[];
    readonly actions: readonly { readonly action: string; readonly state: string; readonly reason: string }[];
    readonly notes: readonly Note[];
    readonly evidence: { readonly sources: readonly Record<string, unknown>[] };
  }[];
}

interface Note {
  readonly code: string;
  readonly message: string;
  readonly action?: string;
  readonly file?: string;
  readonly line?: number;
}

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(files)('%s', (file) => {
  const cases: readonly Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  test.concurrent.each(cases.map((one) => [one.scenario, one] as const))('%s', async (_, one) => {
    const ended = await runCase(one);
    const { expect: wanted } = one;
    const stderr = wanted.stderr === undefined ? ended.stderr : '';
    expect({ code: ended.code, stderr }).toEqual({ code: wanted.exit, stderr: '' });
    if (wanted.stderr !== undefined) expectLines(ended.stderr, wanted.stderr);
    if (wanted.exit === 3) expect(ended.stdout).toBe('');
    else expectReport(JSON.parse(ended.stdout), wanted);
  });
});

async function runCase(one: Case): Promise<Ended> {
  const at = newFolder();
  writeFiles(at, one);
  const cwd = join(at, one.folder ?? '.');
  const { evidence, flags = [] } = one;
  if (evidence === undefined) return runCli(argumentsOf(flags, ['cloudtrail-logs', 'logs']), cwd);
  const gathering = argumentsOf(evidence.flags ?? [], ['cloudtrail-logs', 'logs']);
  await runCli([...gathering, '--report-directory', 'gathered'], cwd);
  const gathered = readFileSync(join(cwd, 'gathered/evidence.json'), 'utf8');
  const facts = Object.entries(evidence.facts ?? {}).map(([arn, short]) => {
    return { principals: { [arn]: { facts: factsOf(short) } } };
  });
  writeText(cwd, 'evidence.json', changeEvidence(gathered, [...facts, evidence.change ?? {}]));
  return runCli(argumentsOf(flags, ['evidence-file', 'evidence.json']), cwd);
}

function writeFiles(at: string, one: Case): void {
  const { policy = ['ec2:RunInstances'], records = [], logs = {}, config } = one;
  const document = Array.isArray(policy) ? allow(policy) : policy;
  const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  writeText(at, 'policy.json', text);
  for (const [path, content] of Object.entries(one.files ?? {})) {
    writeText(at, path, typeof content === 'string' ? dated(content) : Buffer.from(content.base64, 'base64'));
  }
  const more = one.background === false ? [] : background;
  if (records.length + more.length > 0) writeLog(at, [...records, ...more]);
  for (const [path, list] of Object.entries(logs)) writeLog(at, list, path);
  for (const [path, target] of Object.entries(one.links ?? {})) symlinkSync(target, join(at, path));
  if (config !== undefined) writeText(at, '.github/iam-drift.yml', dated(config));
}

/** The days that acceptances are judged by are real ones. */
function dated(text: string): string {
  const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return text
    .replaceAll('{yesterday}', dayFromNow(-1))
    .replaceAll('{today}', dayFromNow(0))
    .replaceAll('{tomorrow}', dayFromNow(1));
}

function argumentsOf(flags: readonly string[], source: readonly [string, string]): string[] {
  const usual = [
    ['principal-arn', role],
    ['policy-file', 'policy.json'],
    source,
    ['window-end', '2026-11-21'],
    // Most denials of the cases are on one day.
    ['missing-denied', 'all'],
  ] as const;
  const given = new Set(flags.map((flag) => flag.replace(/^--(no-)?/, '').split('=', 1)[0]));
  const defaults = usual
    .filter(([name]) => !given.has(name))
    .flatMap(([name, value]) => [`--${name}`, value]);
  return ['check', '--format', 'json', ...defaults, ...flags.filter((flag) => !flag.startsWith('--no-'))];
}

/** Every line has its parts, in any order, and no line is left over. */
function expectLines(text: string, wanted: readonly (readonly string[])[]): void {
  const lines = text.split('\n').filter((line) => line !== '');
  const matches = wanted.map((parts) =>
    lines.findIndex((line) => parts.every((part) => line.includes(part))),
  );
  const fits =
    lines.length === wanted.length && !matches.includes(-1) && new Set(matches).size === lines.length;
  if (!fits) expect(lines).toEqual(wanted);
}

function expectReport(report: Report, wanted: Case['expect']): void {
  const [target] = report.targets;
  if (target === undefined) throw new Error('no target');
  for (const { counts } of report.targets) {
    const { granted = 0, used = 0, overGranted = 0, undetermined = 0, accepted = 0 } = counts;
    expect(granted).toBe(used + overGranted + undetermined + accepted);
  }
  if (wanted.verdict !== undefined) expect(report.verdict).toBe(wanted.verdict);
  if (wanted.counts !== undefined) expect(target.counts).toMatchObject(wanted.counts);
  const states = Object.keys(wanted.states ?? {}).map((action) => [action, stateOf(target, action)]);
  expect(Object.fromEntries(states)).toEqual(wanted.states ?? {});
  const entryOf = (action: string) => target.actions.find((one) => one.action === action);
  for (const [action, part] of Object.entries(wanted.reasons ?? {})) {
    expect(entryOf(action)?.reason).toContain(part);
  }
  for (const [action, fields] of Object.entries(wanted.actions ?? {})) {
    expect(entryOf(action)).toMatchObject(fields);
  }
  const notes = target.notes.map(
    ({ code, action = '', file = '', line = '', message }) => `${code} ${action} ${file}:${line} ${message}`,
  );
  for (const note of wanted.notes ?? []) if (!notes.some(says(note))) expect(notes).toContain(note);
  for (const note of wanted.noNotes ?? []) expect(notes.filter(says(note))).toEqual([]);
  if (wanted.source !== undefined) expect(target.evidence.sources[0]).toMatchObject(wanted.source);
  if (wanted.verdictReasons !== undefined) expectReasons(report, wanted.verdictReasons);
}

function expectReasons({ reasons }: Report, wanted: readonly string[]): void {
  const said = reasons.map(({ code, message }) => `${code} ${message}`);
  const fits = said.length === wanted.length && wanted.every((one, index) => says(one)(said[index] ?? ''));
  if (!fits) expect(said).toEqual(wanted);
}

/** Whether a text says `code` or `code part`: it begins with the code, and the part stands somewhere behind. */
function says(wanted: string): (text: string) => boolean {
  const [code = ''] = wanted.split(' ', 1);
  const part = wanted.slice(code.length + 1);
  return (text) => text.startsWith(`${code} `) && text.slice(code.length).includes(part);
}

function stateOf({ used, actions }: Report['targets'][number], action: string): string {
  if (used.includes(action)) return 'used';
  return actions.find((one) => one.action === action)?.state ?? 'absent';
}
