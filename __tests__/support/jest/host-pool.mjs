import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** More runs wait, in their order: two that a test starts together run together, with one host for each jest worker and one. */
const most = Math.max(4, 2 * availableParallelism());
/** A run that takes longer has hung. In milliseconds. */
const cap = 300_000;

/**
 * Warm hosts for all test files of one jest run. A test posts a run to the socket and gets what came of it. The hosts
 * are made of the sources as they are, once, when the first run is asked for.
 */
export async function openHosts() {
  const folder = mkdtempSync(join(tmpdir(), 'iam-policy-drift-hosts-'));
  const pool = new HostPool(folder);
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text) => {
      body += text;
    });
    request.on('end', async () => {
      try {
        const asked = JSON.parse(body);
        const said = await {
          '/run': () => pool.run(asked),
          '/end': () => pool.end(asked),
          '/silent': () => pool.silent(asked),
        }[request.url]();
        response.end(JSON.stringify(said ?? null));
      } catch (error) {
        response.writeHead(500).end(error instanceof Error ? error.stack : String(error));
      }
    });
  });
  const socket = join(folder, 'socket');
  await new Promise((resolve) => server.listen(socket, resolve));
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await pool.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { socket, close };
}

class HostPool {
  #folder;
  #entry;
  #idle = [];
  #hosts = new Set();
  #free = most;
  #waiting = [];

  constructor(folder) {
    this.#folder = folder;
  }

  async run(asked) {
    this.#entry ??= bundle(this.#folder);
    const entry = await this.#entry;
    if (this.#free > 0) this.#free -= 1;
    else await new Promise((resolve) => this.#waiting.push(resolve));
    const host = this.#idle.pop() ?? this.#start(entry);
    host.run = asked.id;
    try {
      return await ask(host, asked);
    } finally {
      if (!host.isOver) this.#idle.push(host);
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }

  /** Asks a run to end. */
  end({ id }) {
    for (const host of this.#hosts) if (host.run === id) host.send('end');
  }

  /** Tells all hosts of a connection on which nothing will come: it is that of one of them, or of none. */
  silent({ connection }) {
    for (const host of this.#hosts) host.send({ silent: connection });
  }

  async close() {
    const ends = [...this.#hosts].map((host) => once(host, 'exit'));
    for (const host of this.#hosts) host.kill('SIGKILL');
    await Promise.all(ends);
  }

  #start(entry) {
    const host = fork(entry, { cwd: this.#folder, serialization: 'advanced', execArgv: [] });
    this.#hosts.add(host);
    const leave = () => {
      host.isOver = true;
      this.#hosts.delete(host);
      this.#idle = this.#idle.filter((one) => one !== host);
    };
    host.on('disconnect', leave).on('exit', leave).on('error', leave);
    return host;
  }
}

/** Code null is what a process has that was killed. */
function ask(host, asked) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => host.kill('SIGKILL'), cap);
    const end = ({ ended, isLast }) => {
      clearTimeout(timer);
      host.off('message', end).off('exit', fall);
      host.isOver ||= isLast;
      resolve(ended);
    };
    const nothing = { stdout: '', stderr: '', cpu: 0, took: 0, waits: [] };
    const fall = (code) => end({ ended: { code, ...nothing }, isLast: true });
    host.on('message', end).on('exit', fall);
    host.send(asked);
  });
}

/** As deep as src/ has it, since the catalogue is read from data/ two folders up; threads have a bundle of their own. */
async function bundle(folder) {
  const out = join(folder, 'src', 'run');
  mkdirSync(out, { recursive: true });
  // What the package ships beside its code.
  for (const name of ['data', 'examples', 'setup']) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await build({
    absWorkingDir: root,
    entryPoints: {
      index: '__tests__/support/host.ts',
      'worker/index': 'src/sources/cloudtrail-logs/scan-thread.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.11',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return join(out, 'index.js');
}
