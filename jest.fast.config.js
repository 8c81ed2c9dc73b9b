import { filesInMemory } from './__tests__/support/jest/in-memory.mjs';
import everything from './jest.config.js';

const isPattern = (argument) => !argument.startsWith('-');

/**
 * The loop that one waits for: `npm test` runs what is pure or in memory, and properties with fewer values.
 * `npm test -- PATTERN` runs what has that in its path, as `npm run test:all -- PATTERN` does.
 */
export default process.argv.slice(2).some(isPattern)
  ? everything
  : { ...everything, testMatch: filesInMemory(), globals: { isFastLoop: true } };
