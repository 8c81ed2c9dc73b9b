import { grouped, type Instant, isoDay } from '../base/time';
import type { RunRecord, TargetRecord } from '../drift/history';
import { plural } from './lines';

/** More runs than this make no small chart: the oldest are left out. */
const runLimit = 30;
const bars = '▁▂▃▄▅▆▇█';

/** The drift of the last runs as a chart of one line, and its ends in words. */
export interface Trend {
  readonly chart: string;
  readonly words: string;
}

/**
 * How over-granted and missing actions together went over the last runs (oldest first). `names` are the targets that
 * count, all unless given; a run that judged none of them is omitted. Undefined for fewer than two runs.
 */
export function trendText(history: readonly RunRecord[], names?: readonly string[]): Trend | undefined {
  const runs = trendRuns(history, names).map(({ end, ...run }) => ({
    end,
    drift: run.overGranted + run.missing,
  }));
  const [first, last] = [runs.at(0), runs.at(-1)];
  if (first === undefined || last === undefined || runs.length < 2) return undefined;
  const most = Math.max(...runs.map(({ drift }) => drift));
  const chart = runs.map(({ drift }) => barOf(drift, most)).join('');
  const span = `${grouped(first.drift)} (${isoDay(first.end)}) to ${grouped(last.drift)} (${isoDay(last.end)})`;
  return { chart, words: `over-granted and missing over ${plural(runs.length, 'run')}: from ${span}` };
}

/** What a run found, summed over its targets. */
export interface TrendRun extends Pick<TargetRecord, 'overGranted' | 'missing' | 'undetermined'> {
  readonly end: Instant;
}

/** The last runs that count, oldest first: of `names`, or of all targets. A run that judged none of them is omitted. */
export function trendRuns(history: readonly RunRecord[], names?: readonly string[]): TrendRun[] {
  return history
    .flatMap(({ end, targets }): TrendRun[] => {
      const counted =
        names === undefined ? [...targets.values()] : names.flatMap((one) => targets.get(one) ?? []);
      const sum = (of: (record: TargetRecord) => number) => counted.reduce((all, one) => all + of(one), 0);
      const overGranted = sum((one) => one.overGranted);
      const [missing, undetermined] = [sum((one) => one.missing), sum((one) => one.undetermined)];
      return counted.length === 0 ? [] : [{ end, overGranted, missing, undetermined }];
    })
    .slice(-runLimit);
}

/** The lowest bar is for no drift at all: a single action stands above it. */
function barOf(drift: number, most: number): string {
  const height = most === 0 ? 0 : Math.ceil((drift / most) * (bars.length - 1));
  return bars.charAt(height);
}
