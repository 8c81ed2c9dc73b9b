import type { JudgedRun, JudgedTarget } from '../../src/report/judged';
import type { NetCase } from '../net/case';
import { configOf, resultOf } from '../net/harness';

/** A whole run in memory, as it was judged. */
export async function judgedRun(one: Omit<NetCase, 'scenario'>): Promise<JudgedRun> {
  const whole = { scenario: '', ...one };
  return (await resultOf(whole, await configOf(whole))).run;
}

/** The only target of a run, or the one of a name. */
export async function judgedTarget(one: Omit<NetCase, 'scenario'>, name?: string): Promise<JudgedTarget> {
  const { targets } = await judgedRun(one);
  const found = targets.find((target) => name === undefined || target.name === name);
  if (found === undefined) throw new TypeError('the run has no such target');
  return found;
}

/** The state of an action in a target, or the code of its note; undefined for an action that is not mentioned. */
export function stateOf({ drift }: JudgedTarget, action: string): string | undefined {
  if (drift.used.includes(action)) return 'used';
  const finding = drift.findings.find((one) => one.action === action);
  return finding?.state ?? drift.notes.find((note) => note.action === action)?.code;
}
