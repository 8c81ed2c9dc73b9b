// The rows of the benchmarks as one Markdown table, and its place in docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/**
 * Rows as Markdown. A row is {what, milliseconds, ratio, of}, and may have `megabytes`, and what is to be reached: `most`
 * or `least` for the ratio, `mostMegabytes` for the memory.
 */
export function tableOf(rows) {
  const head = ['what', 'time', 'ratio', 'of', 'memory', 'to reach', 'reached'];
  const cells = rows.map((row) => [
    row.what,
    timeText(row.milliseconds),
    `${number(row.ratio)}x`,
    row.of,
    row.megabytes === undefined ? '' : `${Math.round(row.megabytes)} MB`,
    ...goalOf(row),
  ]);
  const widths = head.map((title, column) =>
    Math.max(...[head, ...cells].map((line) => line[column].length), title.length),
  );
  const line = (texts) => `| ${texts.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

/** What is to be reached and whether it was. */
function goalOf({ ratio, megabytes, most, least, mostMegabytes }) {
  const goals = [
    ...(most === undefined ? [] : [[`at most ${number(most)}x`, ratio <= most]]),
    ...(least === undefined ? [] : [[`at least ${number(least)}x`, ratio >= least]]),
    ...(mostMegabytes === undefined ? [] : [[`at most ${mostMegabytes} MB`, megabytes <= mostMegabytes]]),
  ];
  const reached = goals.map(([, yes]) => (yes ? 'yes' : '**no**'));
  return [goals.map(([text]) => text).join(', '), reached.join(', ')];
}

function timeText(milliseconds) {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}

function number(value) {
  return String(Number(value < 0.1 ? value.toPrecision(2) : value.toFixed(2)));
}

/** The machine that the figures belong to, and the day. */
export function machineLine() {
  const processors = cpus();
  const system = `${process.platform} ${process.arch}`;
  const today = new Date().toISOString().slice(0, 10);
  return `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${system}, node ${process.version}, ${today}`;
}

/** Replaces what stands between the two markers of a Markdown file. */
export function writeBetweenMarkers(path, text) {
  const page = readFileSync(path, 'utf8');
  const [start, stop] = [page.indexOf(begin), page.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`${path} has no ${begin} before ${end}`);
  writeFileSync(path, `${page.slice(0, start)}${begin}\n\n${text}\n\n${page.slice(stop)}`);
}
