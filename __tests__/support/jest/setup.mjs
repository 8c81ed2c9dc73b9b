import { openHosts } from './host-pool.mjs';

/** Before all test files: where they find the hosts is in the environment of the workers. */
export default async function setup() {
  const hosts = await openHosts();
  process.env.TEST_HOSTS = hosts.socket;
  globalThis.closeTestHosts = hosts.close;
}
