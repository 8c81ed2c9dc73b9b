import { expect, test } from '@jest/globals';
import { newFolder, spawnBundle } from '../support/bundle';

/** A library warns with untrusted text once everything is loaded. */
const warning =
  "process.once('beforeExit',()=>process.emitWarning('\\n%23%23[stop-commands]x\\n::error::y'))";

test.each(['cli.js', 'index.js'] as const)(
  'a warning of Node in %s is printed as one safe line',
  async (entry) => {
    const NODE_OPTIONS = `--import=data:text/javascript,${warning}`;
    const { stderr } = await spawnBundle(entry, [], newFolder(), { NODE_OPTIONS });
    expect(stderr).toContain('Warning: \\n## [stop-commands]x\\n::error::y\n');
    expect(stderr).not.toMatch(/^(##\[|::)/m);
  },
);
