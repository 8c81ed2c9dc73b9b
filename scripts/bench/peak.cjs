// Preloaded into a process whose memory is of interest: writes its highest resident size, in bytes, to $BENCH_PEAK.
const { readFileSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(peak())));

/** Linux hands the parent's maxRSS on to a child, so the kernel's own figure for this program goes first. */
function peak() {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line !== null) return Number(line[1]) * 1024;
  } catch {
    // No /proc: not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
