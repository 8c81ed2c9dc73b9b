// Runs programs as a user does, whole processes, and takes their time and memory.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cpuScript = fileURLToPath(new URL('cpu.cjs', import.meta.url));
const peakScript = fileURLToPath(new URL('peak.cjs', import.meta.url));

/**
 * Runs a program to its end. A run is {command, args, cwd?, codes?}; an exit code that is not among `codes` (0 alone if
 * absent) is an error with what the program said. Gives {milliseconds, stdout}.
 */
export function runOnce({ command = process.execPath, args, cwd, codes = [0], env = process.env }) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (bytes) => stdout.push(bytes));
    child.stderr.on('data', (bytes) => stderr.push(bytes));
    child.on('error', reject).on('close', (code) => {
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      const text = () => Buffer.concat(stdout).toString();
      if (codes.includes(code)) resolve({ milliseconds, stdout: text() });
      else
        reject(
          new Error(`${command} ${args.join(' ')} ended with ${code}: ${Buffer.concat(stderr)}${text()}`),
        );
    });
  });
}

/**
 * The median time of each run, in milliseconds. The repetitions are interleaved, so that a busy moment of the machine
 * hits all alike. What `check` says of a run's output (undefined when it is right) ends the measurement.
 */
export async function medians(runs, repeat) {
  const times = runs.map(() => []);
  for (let round = 0; round < repeat; round++) {
    for (const [index, run] of runs.entries()) {
      const { milliseconds, stdout } = await runOnce(run);
      const wrong = run.check?.(stdout);
      if (wrong !== undefined) throw new Error(`${run.what}: ${wrong}`);
      times[index].push(milliseconds);
    }
  }
  return times.map(median);
}

/**
 * The median CPU time (user and system) of each run of a Node program, in milliseconds. The repetitions are interleaved
 * after a first round that does not count.
 */
export async function cpuMedians(runs, repeat) {
  const folder = mkdtempSync(join(tmpdir(), 'iam-policy-drift-cpu-'));
  const file = join(folder, 'cpu');
  const times = runs.map(() => []);
  try {
    for (let round = 0; round <= repeat; round++) {
      for (const [index, run] of runs.entries()) {
        const args = ['--require', cpuScript, ...run.args];
        await runOnce({ ...run, args, env: { ...run.env, BENCH_CPU: file } });
        if (round > 0) times[index].push(Number(readFileSync(file, 'utf8')) / 1000);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return times.map(median);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The highest resident memory of a Node program, in megabytes, from a run of its own that is not timed. */
export async function peakOf(run) {
  const folder = mkdtempSync(join(tmpdir(), 'iam-policy-drift-peak-'));
  const file = join(folder, 'peak');
  try {
    await runOnce({
      ...run,
      args: ['--require', peakScript, ...run.args],
      env: { ...process.env, BENCH_PEAK: file },
    });
    return Number(readFileSync(file, 'utf8')) / 1e6;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
