import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** More runs at once wait for each other. */
const most = 8;
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
        response.end(JSON.stringify(await pool.run(JSON.parse(body))));
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
  #waiting = [];

  constructor(folder) {
    this.#folder = folder;
  }

  async run(asked) {
    this.#entry ??= bundle(this.#folder);
    const entry = await this.#entry;
    if (this.#idle.length === 0 && this.#hosts.size >= most)
      await new Promise((resolve) => this.#waiting.push(resolve));
    const host = this.#idle.pop() ?? this.#start(entry);
    try {
      return await ask(host, asked);
    } finally {
      if (host.connected) this.#idle.push(host);
      else this.#hosts.delete(host);
      this.#waiting.shift()?.();
    }
  }

  async close() {
    const ends = [...this.#hosts].map((host) => once(host, 'exit'));
    for (const host of this.#hosts) host.kill('SIGKILL');
    await Promise.all(ends);
  }

  #start(entry) {
    const host = fork(entry, { cwd: this.#folder, serialization: 'advanced', execArgv: [] });
    host.setMaxListeners(0);
    this.#hosts.add(host);
    return host;
  }
}

/** Code null is what a process has that was killed. */
function ask(host, asked) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => host.kill('SIGKILL'), cap);
    const end = (answer) => {
      clearTimeout(timer);
      host.off('message', end).off('exit', ended);
      resolve(answer);
    };
    const ended = (code) => end({ code, stdout: '', stderr: '', cpu: 0, waits: [] });
    host.on('message', end).on('exit', ended);
    host.send(asked);
  });
}

/** As deep as src/ has it, since the catalogue is read from data/ two folders up; threads have a bundle of their own. */
async function bundle(folder) {
  const out = join(folder, 'src', 'run');
  mkdirSync(out, { recursive: true });
  symlinkSync(join(root, 'data'), join(folder, 'data'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await build({
    absWorkingDir: root,
    entryPoints: {
      index: '__tests__/support/host.ts',
      'worker/index': 'src/sources/cloudtrail-logs/scan-thread.ts',
    },
    outdir: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.11',
    mainFields: ['module', 'main'],
    sourcemap: 'inline',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return join(out, 'index.js');
}
