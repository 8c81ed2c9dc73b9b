/** After all test files. */
export default function teardown() {
  globalThis.closeTestHosts();
}
