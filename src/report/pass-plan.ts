import { day, isoDay } from '../base/time';
import type { ActionFinding } from '../drift/findings';
import { allowedBy, counts } from '../drift/limits';
import type { ActionName } from '../policy/catalogue';
import type { Suggestion } from '../suggest/model';
import type { JudgedTarget } from './judged';

/** What makes a failing target pass: nothing but what clears the limits that it exceeds. */
export interface PassPlan {
  /** Whether the suggested change is a part of it. */
  readonly appliesSuggestion: boolean;
  /** Actions in use that the change takes away and that the suggestion does not give back. */
  readonly restore: readonly ActionName[];
  /** What then still exceeds a limit, riskiest first: to be removed (missing ones granted), or accepted. */
  readonly decide: readonly ActionFinding[];
}

/** What the suggestion does to the findings of a target. */
interface Effect {
  readonly removed: ReadonlySet<ActionName>;
  readonly added: ReadonlySet<ActionName>;
}

/**
 * Computes what clears the limits that a target exceeds, with as few decisions as the limits ask for. It is counted on
 * what is left after the suggested change, because a share is one of fewer granted actions then.
 */
export function passPlan(target: JudgedTarget, suggestion: Suggestion | undefined): PassPlan {
  const files = suggestion?.files.filter(({ path }) => target.policyFiles.includes(path)) ?? [];
  const effect: Effect = {
    removed: new Set(files.flatMap(({ removed }) => removed)),
    added: new Set(files.flatMap(({ added }) => added)),
  };
  const nothing: Effect = { removed: new Set(), added: new Set() };
  const [without, withIt] = [planAfter(target, nothing), planAfter(target, effect)];
  const helps = files.length > 0 && sizeOf(withIt) < sizeOf(without);
  return { appliesSuggestion: helps, ...(helps ? withIt : without) };
}

type Decisions = Omit<PassPlan, 'appliesSuggestion'>;

function sizeOf({ restore, decide }: Decisions): number {
  return restore.length + decide.length;
}

function planAfter({ drift, limits }: JudgedTarget, { removed, added }: Effect): Decisions {
  const left = drift.findings.filter(({ action, state }) =>
    state === 'missing' ? !added.has(action) : !removed.has(action),
  );
  const granted = drift.counts.granted - removed.size + added.size;
  const counted = (state: ActionFinding['state']) =>
    left.filter((one) => one.state === state && counts(one, limits));
  const missing = counted('missing');
  const tooMany = Math.max(0, missing.length - limits.maxMissing);
  const outages = tooMany === 0 ? [] : missing.filter(({ introduced }) => introduced === 'removed');
  const others = lastOf(
    missing.filter((one) => !outages.includes(one)),
    tooMany - outages.length,
  );
  const fresh = left.filter(
    ({ state, introduced, accessLevel }) =>
      state !== 'accepted' &&
      state !== 'missing' &&
      introduced === 'added' &&
      limits.failOnNew.has(accessLevel),
  );
  const over = counted('over-granted').filter(({ accessLevel }) => limits.failOnLevels.has(accessLevel));
  const excess = (findings: readonly ActionFinding[], allowed: number) => {
    const open = findings.filter((one) => !fresh.includes(one));
    const decided = findings.length - open.length;
    return lastOf(open, findings.length - decided - allowed);
  };
  const unused = excess(over, allowedBy(limits.maxOverGranted, granted));
  const blind =
    limits.maxUndetermined === undefined
      ? []
      : excess(counted('undetermined'), allowedBy(limits.maxUndetermined, granted));
  const decide = new Set([...others, ...fresh, ...unused, ...blind]);
  return {
    restore: outages.map(({ action }) => action),
    decide: drift.findings.filter((one) => decide.has(one)),
  };
}

/** Findings are sorted by risk: the least risky of them are the ones to accept. */
function lastOf<T>(values: readonly T[], count: number): readonly T[] {
  return count <= 0 ? [] : values.slice(-count);
}

/** The entries of `accept:` for some actions; inside the target where the config file has targets. */
export function acceptEntries(actions: readonly ActionName[], target: JudgedTarget): string {
  const expires = isoDay(target.window.end + 90 * day);
  const indent = target.isNamed === true ? '      ' : '  ';
  const entries = actions.map(
    (action) => `${indent}- { action: ${action}, reason: why it stays, expires: ${expires} }`,
  );
  if (target.isNamed !== true) return ['accept:', ...entries].join('\n');
  const { list, key, value } = target.entry ?? { list: 'targets', key: 'name', value: target.name };
  return [`${list}:`, `  - ${key}: ${JSON.stringify(value)}`, '    accept:', ...entries].join('\n');
}
