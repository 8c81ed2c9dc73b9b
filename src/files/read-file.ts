import { constants, type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { codeOf } from '../base/input-error';

/** Why a file cannot be taken; `code` decides what the caller makes of it. */
export type ReadFailure =
  | { readonly code: 'missing' | 'unreadable' | 'not-regular'; readonly message: string }
  | { readonly code: 'outside'; readonly message: string }
  | { readonly code: 'too-large'; readonly message: string };

export interface ReadLimits {
  /** In bytes; a larger file is rejected, never cut. */
  readonly cap: number;
  /** Real paths of folders, one of which must hold the file; absent when any place is the caller's to name. */
  readonly roots?: readonly string[] | undefined;
}

/**
 * Reads a regular file once, whole, by its real path. Symbolic links are followed and then judged by where
 * they lead. Devices, pipes and the like are rejected without opening them, and what lies about its size is
 * cut off at the cap.
 */
export async function readRegularFile(path: string, limits: ReadLimits): Promise<Buffer | ReadFailure> {
  try {
    const real = await realpath(path);
    if (limits.roots !== undefined && !limits.roots.some((root) => isWithin(root, real))) {
      return { code: 'outside', message: 'is outside the directories that this run can read' };
    }
    if (!(await stat(real)).isFile()) return { code: 'not-regular', message: 'not a regular file' };
    // The file may have been replaced since: no link is followed and no pipe waited for, and what was opened counts.
    const file = await open(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      return await readCapped(file, limits.cap);
    } finally {
      await file.close();
    }
  } catch (error) {
    return readFailure(error);
  }
}

/** Whether a real path is a folder or lies in it. Compared by path segments: `/work-evil` is not in `/work`. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function readCapped(file: FileHandle, cap: number): Promise<Buffer | ReadFailure> {
  const { size } = await file.stat();
  if (size > cap) return tooLarge(cap);
  // One byte more than the size it claims: files of /proc claim none, and a growing file must not slip through.
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(64 * 1024, size - total + 1));
    const { bytesRead } = await file.read(chunk, 0, chunk.length, null);
    if (bytesRead === 0) return Buffer.concat(chunks, total);
    total += bytesRead;
    if (total > cap) return tooLarge(cap);
    chunks.push(chunk.subarray(0, bytesRead));
  }
}

/** Why a file could not be read, of an error of the file system. */
export function readFailure(error: unknown): ReadFailure {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'missing', message: 'no such file' };
  if (code === 'EACCES' || code === 'EPERM') return { code: 'unreadable', message: 'permission denied' };
  return {
    code: 'unreadable',
    message: code === undefined ? 'cannot be read' : `cannot be read (${code})`,
  };
}

/** What is said of a file beyond the cap, which is in bytes. */
export function tooLarge(cap: number): ReadFailure {
  return { code: 'too-large', message: `larger than ${megabytes(cap)}` };
}

function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${Math.floor(bytes / (1024 * 1024))} MiB`
    : `${Math.floor(bytes / 1024)} KiB`;
}

/** UTF-8 bytes as text, byte order mark kept; undefined when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
