/** Everything: `npm run test:all`. */
export default {
  testEnvironment: './__tests__/support/jest/environment.mjs',
  testMatch: ['**/__tests__/**/*.test.ts'],
  // Only guards against a test that never ends: how long something takes decides nothing on a busy machine.
  testTimeout: 600_000,
  // Most of the time is spent in child processes: a core kept free for the main one would idle.
  maxWorkers: '100%',
  globalSetup: './__tests__/support/jest/setup.mjs',
  globalTeardown: './__tests__/support/jest/teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': './__tests__/support/jest/transform.mjs' },
};
