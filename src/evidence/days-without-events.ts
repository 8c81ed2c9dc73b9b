import { day, isoDay, parseDay, type Window } from '../base/time';

/** The days between the first and the last event that hold no record, runs of them as one range. */
export function daysWithoutEvents(span: Window, present: ReadonlySet<string>): string[] {
  const missing: string[][] = [];
  for (let at = parseDay(isoDay(span.start)) ?? span.start; at <= span.end; at += day) {
    const name = isoDay(at);
    if (present.has(name)) continue;
    const run = missing.at(-1);
    if (run?.at(-1) === isoDay(at - day)) run.push(name);
    else missing.push([name]);
  }
  return missing.map((run) => (run.length === 1 ? (run[0] ?? '') : `${run[0]}/${run.at(-1)}`));
}
