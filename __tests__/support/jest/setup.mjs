import { accessSync, constants, statfsSync } from 'node:fs';
import { openHosts } from './host-pool.mjs';

/** Before all test files: where they find the hosts, and put their folders, is in the environment of the workers. */
export default async function setup() {
  const folder = folderInMemory();
  if (folder !== undefined) process.env.TMPDIR = folder;
  const hosts = await openHosts();
  process.env.TEST_HOSTS = hosts.socket;
  globalThis.closeTestHosts = hosts.close;
}

/** Tests make and remove thousands of small repositories: a disk takes a fifth of the time for that. */
function folderInMemory() {
  const [folder, room] = ['/dev/shm', 4 * 1024 ** 3];
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return process.env.TMPDIR === undefined && bavail * bsize > room ? folder : undefined;
  } catch {
    return undefined;
  }
}
