// Renders a Markdown file the way GitHub shows a comment, to a PNG: node scripts/picture.mjs FILE OUT [light|dark] [WIDTH]
// Details are open where OPEN is set. Wants a Chromium (CHROMIUM names it); the README's pictures are made with it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const [file = '', out = '', theme = 'light', width = '900'] = process.argv.slice(2);
const css = createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`);
const body = await unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify)
  .process(readFileSync(file, 'utf8'));
const html =
  process.env.OPEN === undefined ? String(body) : String(body).replaceAll('<details>', '<details open>');
// GitHub colours diffs and breaks lines in comments where the text does.
const colour = { light: ['#ffffff', '#dafbe1', '#ffebe9'], dark: ['#0d1117', '#12351f', '#4b1b1e'] }[theme];
const coloured = html.replace(
  /(<code class="language-diff">)([\s\S]*?)(<\/code>)/g,
  (_, open, text, close) => {
    const lines = text.split('\n').map((line) => {
      const kind = { '+': 'add', '-': 'del' }[line.charAt(0)];
      return kind === undefined ? line : `<span class="${kind}">${line}</span>`;
    });
    return open + lines.join('\n') + close;
  },
);
const page = `<!doctype html><meta charset="utf-8"><style>${readFileSync(css, 'utf8')}
html, body { margin: 0; background: ${colour[0]}; }
.markdown-body { padding: 20px 24px; font-size: 14px; }
.markdown-body p { white-space: pre-line; }
.add { background: ${colour[1]}; } .del { background: ${colour[2]}; }
</style><article class="markdown-body">${coloured}</article>
<script>document.title = String(document.querySelector('article').getBoundingClientRect().height)</script>`;

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  const source = join(folder, 'page.html');
  writeFileSync(source, page);
  const chromium = (...flags) =>
    execFileSync(
      process.env.CHROMIUM ?? 'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--disable-background-networking',
        `--user-data-dir=${folder}`,
        ...flags,
        `file://${source}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  const [, height = '1000'] =
    /<title>([\d.]+)/.exec(chromium('--dump-dom', `--window-size=${width},1000`)) ?? [];
  const size = `--window-size=${width},${Math.ceil(Number(height))}`;
  chromium(`--screenshot=${resolve(out)}`, size, '--force-device-scale-factor=2');
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
