/** After all test files. */
export default async function teardown() {
  await globalThis.closeTestHosts();
}
