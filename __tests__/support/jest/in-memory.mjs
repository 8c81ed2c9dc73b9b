import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tests = fileURLToPath(new URL('../..', import.meta.url));
const scripts = fileURLToPath(new URL('../../../scripts', import.meta.url));

/**
 * What takes a test out of the fast loop: programs, warm hosts, loopback servers, a database, all of the sources, and
 * GitHub's way of rendering Markdown, which takes seconds to load.
 */
const outside = new Set(['node:child_process', 'node:http', '@duckdb/node-api', 'typescript', 'unified']);

/** The test files that stay in memory: neither they nor the support modules and scripts they import import any of these. */
export function filesInMemory() {
  const reaches = new Map();
  const staysInside = (file) => {
    if (!reaches.has(file)) {
      reaches.set(file, true);
      reaches.set(
        file,
        importsOf(file).every((name) => !outside.has(name) && staysInside(name)),
      );
    }
    return reaches.get(file);
  };
  return readdirSync(tests, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(tests, name))
    .filter(staysInside);
}

/** Modules as paths, packages by their names. What src/ imports and what is only types does not matter. */
function importsOf(file) {
  if (!(file.startsWith(tests) || file.startsWith(scripts)) || !existsSync(file)) return [];
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[^;']*?\sfrom\s+)?'([^']+)'/gm,
  );
  return [...statements].map(([, name]) =>
    name.startsWith('.') ? join(dirname(file), name.endsWith('.mjs') ? name : `${name}.ts`) : name,
  );
}
