// Writes the script (page/main.ts) and the style (page/style.css) of report.html to data/report-page.json, each with the
// hash that the page's Content-Security-Policy names. The same sources give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = await scriptOf('page/main.ts');
const style = readFileSync(new URL('../page/style.css', import.meta.url), 'utf8');
for (const [name, text] of Object.entries({ script, style })) {
  // What would end the element early, or change the bytes that the browser hashes.
  if (/<\/(script|style)|<!--|\r|\0/i.test(text)) throw new Error(`the ${name} cannot stand in a page`);
}
const page = { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) };
writeFileSync(new URL('../data/report-page.json', import.meta.url), `${JSON.stringify(page)}\n`);

/** One script without modules, readable: anyone who gets the page can read what it does. */
async function scriptOf(entry) {
  const options = { bundle: true, write: false, format: 'iife', target: 'es2022', charset: 'ascii' };
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [entry], ...options });
  return outputFiles[0].text;
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
