// Preloaded into a process whose CPU time is of interest: writes it at exit, in microseconds, to $BENCH_CPU.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(process.env.BENCH_CPU, String(user + system));
  });
