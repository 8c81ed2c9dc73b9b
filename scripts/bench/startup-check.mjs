// npm run bench:startup: fails when the built command line needs more CPU time to start than startup-limits.json allows.
//   --dist dist     the build to measure     --repeat 25     the median of so many runs
//   --write         records what is measured as the new figures of this version of Node
// A figure is the CPU time (user and system) of a run through that of `node -e 0` in the same minute: neither the speed
// of the machine nor what else it does decides.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cpuMedians } from './measure.mjs';
import { bareEnvironment, prepareCheck, terminalRuns } from './startup.mjs';

const limitsFile = new URL('startup-limits.json', import.meta.url);
const limits = JSON.parse(readFileSync(limitsFile, 'utf8'));
const text = { type: 'string' };
const { values } = parseArgs({ options: { dist: text, repeat: text, write: { type: 'boolean' } } });
const [major] = process.versions.node.split('.');

const ratios = await measure(resolve(values.dist ?? 'dist'), Number(values.repeat ?? 25));
if (values.write) record();
else compare(limits.ratios[major] ?? highest());

/** The ratio of each run to an empty process. */
async function measure(dist, repeat) {
  const work = mkdtempSync(join(tmpdir(), 'iam-policy-drift-startup-'));
  try {
    const runs = terminalRuns(dist, await prepareCheck(dist, join(work, 'place')));
    const empty = { what: 'node -e 0', args: ['-e', '0'], env: bareEnvironment };
    const [own, ...times] = await cpuMedians([empty, ...Object.values(runs)], repeat);
    console.log(`node ${process.version}, CPU time of node -e 0: ${own.toFixed(1)} ms`);
    return Object.fromEntries(
      Object.keys(runs).map((name, index) => [name, Number((times[index] / own).toFixed(2))]),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** For a version of Node that has no figures of its own: the highest of the others. */
function highest() {
  const all = Object.values(limits.ratios);
  return Object.fromEntries(
    Object.keys(ratios).map((name) => [name, Math.max(...all.map((one) => one[name]))]),
  );
}

function compare(recorded) {
  for (const [name, ratio] of Object.entries(ratios)) {
    const most = recorded[name] * (1 + limits.tolerance);
    const slower = !(ratio <= most);
    const verdict = slower ? 'TOO SLOW' : 'ok';
    console.log(
      `${name.padEnd(12)} ${ratio.toFixed(2)}x, recorded ${recorded[name].toFixed(2)}x, at most ${most.toFixed(2)}x: ${verdict}`,
    );
    if (slower) process.exitCode = 1;
  }
}

function record() {
  const all = { ...limits, ratios: { ...limits.ratios, [major]: ratios } };
  writeFileSync(limitsFile, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`recorded for node ${major}: ${JSON.stringify(ratios)}`);
}
