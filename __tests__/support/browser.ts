import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** The Chromium of the machine: CHROMIUM, or one that the system installed; undefined for none. */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named !== undefined) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const all = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return all.find((path) => existsSync(path));
}

type Answer = Readonly<Record<string, unknown>>;

/** An answer to a command, or an event. */
interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: unknown;
  readonly method?: string;
  readonly params?: unknown;
}

/** A page of a real browser, over the DevTools protocol on pipes: no port, no package. */
export class Page {
  readonly #child: ChildProcess;
  readonly #input: Writable;
  readonly #folder: string;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  /** What the page reported: errors of scripts, breaches of its Content-Security-Policy, requests. */
  readonly events: { readonly method: string; readonly params: unknown }[] = [];
  #session: string | undefined;
  #next = 1;

  private constructor(child: ChildProcess, input: Writable, output: Readable, folder: string) {
    this.#child = child;
    this.#input = input;
    this.#folder = folder;
    let rest = '';
    output.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message));
    });
    child.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the browser ended'));
    });
  }

  static async open(path: string): Promise<Page> {
    const folder = await mkdtemp(join(tmpdir(), 'iam-policy-drift-browser-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'];
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
    const child = spawn(path, [...flags, ...quiet, `--user-data-dir=${folder}`, '--remote-debugging-pipe'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [, , , input, output] = child.stdio;
    const page = new Page(child, input as Writable, output as Readable, folder);
    const { targetId } = await page.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.send('Target.attachToTarget', { targetId, flatten: true });
    page.#session = String(sessionId);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await page.send(`${domain}.enable`);
    return page;
  }

  send(method: string, params: object = {}): Promise<Answer> {
    const id = this.#next++;
    const session = this.#session === undefined ? {} : { sessionId: this.#session };
    this.#input.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #take({ id, result = {}, error, method = '', params }: Message): void {
    if (id === undefined) {
      this.events.push({ method, params });
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(JSON.stringify(error)));
  }

  /** Opens an address and waits for its load event. */
  async go(url: string): Promise<void> {
    const before = this.events.length;
    await this.send('Page.navigate', { url });
    while (!this.events.slice(before).some(({ method }) => method === 'Page.loadEventFired'))
      await this.send('Runtime.evaluate', { expression: '1' });
  }

  /** The value of an expression in the page; a promise is waited for. */
  async value(expression: string): Promise<unknown> {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', options);
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  }

  /** Waits until a condition of the page is met. */
  async until(condition: string): Promise<void> {
    await this.value(
      `(async () => { while (!(${condition})) await new Promise((resolve) => requestAnimationFrame(resolve)); })()`,
    );
  }

  /** Presses a key as a person does. */
  async press(key: string, { shift = false } = {}): Promise<void> {
    const codes: Record<string, number> = { Tab: 9, Enter: 13, ' ': 32 };
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const common = { key, modifiers: shift ? 8 : 0, windowsVirtualKeyCode: codes[key] ?? key.charCodeAt(0) };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...(text ? { text } : {}) });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#session = undefined;
    await this.send('Browser.close').catch(() => undefined);
    await ended;
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
