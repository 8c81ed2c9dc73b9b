import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf } from '../base/input-error';

/** What the disk says when it takes nothing more, such as ENOSPC. */
export interface Unwritten {
  readonly code: string;
}

/** How long a body may say nothing, in milliseconds: the SDK's own limits end with the first byte. */
const silence = 30_000;

/** Writes a body to a new file; gives how many bytes came. Throws when it breaks off, grows beyond its size, or stalls. */
export async function save(
  body: unknown,
  size: number,
  path: string,
  signal: AbortSignal,
): Promise<number | Unwritten> {
  if (!(body instanceof Readable)) return 0;
  let received = 0;
  const watch = setTimeout(() => body.destroy(new Error('no data was received for too long')), silence);
  async function* measured(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      watch.refresh();
      received += chunk.length;
      if (received > size) throw new Error('more data was received than was listed');
      yield chunk;
    }
  }
  try {
    await pipeline(body, measured, createWriteStream(path), { signal });
    return received;
  } catch (error) {
    const code = codeOf(error);
    if (code !== undefined && ofDisks.has(code)) return { code };
    throw error;
  } finally {
    clearTimeout(watch);
  }
}

/** Whether it was the disk that failed. */
export function isDiskFailure(saved: number | Unwritten): saved is Unwritten {
  return typeof saved === 'object';
}

const ofDisks: ReadonlySet<string> = new Set([
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG'],
  ...['ENOENT', 'ENOTDIR', 'EISDIR', 'EMFILE', 'ENFILE', 'ENAMETOOLONG', 'ELOOP'],
]);
