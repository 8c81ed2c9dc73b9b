import kernel from '../../../data/scan-kernel.json' with { type: 'json' };

// Node's own types leave WebAssembly to those of browsers.
declare namespace WebAssembly {
  class Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class RuntimeError extends Error {}
  class Instance {
    readonly exports: Readonly<Record<string, unknown>>;
    constructor(module: Module, imports: object);
  }
}

/** What the compiled assembly/ exports; addresses and lengths in bytes. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  textAt(): number;
  roomFor(length: number): number;
  read(length: number): number;
  recordsAt(): number;
  ascii(): number;
  valid(length: number): number;
}

/** Instead of the number of a kind or of a caller: the record has to be parsed. */
export const unnumbered = 0xffffffff;

/** How many words a record takes in a table, and which of them is what: assembly/records.ts writes them. */
export const recordWidth = 11;
export const word = {
  start: 0,
  end: 1,
  /** Since 1970. */
  seconds: 2,
  /** All that decides what a call is: records of one kind differ in time, caller and resources only. */
  kind: 3,
  /** Who made the call. */
  caller: 4,
  /** Where the 36 letters of eventID begin; 0 when they are others, or when there is a sharedEventID. */
  id: 5,
  resources: 6,
  resourcesEnd: 7,
  request: 8,
  requestEnd: 9,
  /** Where errorMessage begins; 0 when there is none. */
  message: 10,
} as const;

/** The records of one file, `recordWidth` words each; good until the next file is read. */
export interface RecordTable {
  readonly count: number;
  readonly words: Uint32Array;
  readonly ascii: boolean;
}

const filling = 'x'.charCodeAt(0);

/**
 * Finds the records of log files without parsing them, and numbers what they have in common. The numbers hold for as long
 * as the reader lives.
 */
export class RecordReader {
  readonly #kernel: Kernel;
  #bytes: Uint8Array;
  #words: Uint32Array;

  /** Undefined where there is no memory for it: then texts have to be parsed. */
  static open(start: () => Kernel = instance): RecordReader | undefined {
    return inMemory(() => new RecordReader(start()));
  }

  private constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#bytes = new Uint8Array(kernel.memory.buffer);
    this.#words = new Uint32Array(kernel.memory.buffer);
  }

  /**
   * The records of a text; undefined when it is anything but `{"Records":[...]}` without white space, and when there is no
   * memory for it. A text with a checksum is taken to be JSON: of what is none only unbalanced brackets and quotes are
   * noticed. Any other is undefined too unless all of it is JSON.
   */
  read(json: Uint8Array, checked: boolean): RecordTable | undefined {
    return inMemory(() => this.#read(json, checked));
  }

  #read(json: Uint8Array, checked: boolean): RecordTable | undefined {
    const at = this.#kernel.textAt();
    const length = trimmed(json);
    const filled = Math.ceil(length / 64) * 64;
    this.#reserve(at + this.#kernel.roomFor(filled));
    this.#bytes.set(length === json.length ? json : json.subarray(0, length), at);
    this.#bytes.fill(filling, at + length, at + filled);
    const count = this.#call('read', filled);
    if (count < 0 || (!checked && this.#call('valid', length) !== 1)) return undefined;
    const from = this.#kernel.recordsAt() / 4;
    return {
      count,
      words: this.#words.subarray(from, from + count * recordWidth),
      ascii: this.#kernel.ascii() !== 0,
    };
  }

  /** What is no JSON may lead out of the memory, where reading ends with an error of its own. */
  #call(name: 'read' | 'valid', length: number): number {
    try {
      return this.#kernel[name](length);
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) return -1;
      throw error;
    }
  }

  #reserve(bytes: number): void {
    const { memory } = this.#kernel;
    if (memory.buffer.byteLength < bytes) {
      memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / 65_536));
      this.#bytes = new Uint8Array(memory.buffer);
      this.#words = new Uint32Array(memory.buffer);
    }
  }
}

/** What a call gives; undefined where it runs out of memory, of which V8 says so with a RangeError. */
function inMemory<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The length without the white space of JSON at the end: most files end in a line feed or in nothing. */
function trimmed(json: Uint8Array): number {
  let length = json.length;
  while (length > 0 && whiteSpace.has(json[length - 1] ?? 0)) length--;
  return length;
}

const whiteSpace: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** A kernel with memory of its own. Throws RangeError where there is no memory for it. */
export function instance(): Kernel {
  const module = new WebAssembly.Module(Buffer.from(kernel.wasm, 'base64'));
  const { exports } = new WebAssembly.Instance(module, {});
  const { memory, textAt, roomFor, read, recordsAt, ascii, valid } = exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('data/scan-kernel.json has no memory');
  const calls = { textAt, roomFor, read, recordsAt, ascii, valid };
  const call = (name: keyof typeof calls) => {
    const called = calls[name];
    if (typeof called !== 'function') throw new TypeError(`data/scan-kernel.json lacks ${name}`);
    return (...given: number[]): number => Number(called(...given));
  };
  return {
    memory,
    textAt: call('textAt'),
    roomFor: call('roomFor'),
    read: call('read'),
    recordsAt: call('recordsAt'),
    ascii: call('ascii'),
    valid: call('valid'),
  };
}
