// Prints the layout of the code under src/: folders, import circles, hops to the comparison, sizes of files and functions.
//   npm run structure
//   node scripts/structure.mjs [CHECKOUT] [--json]     of another checkout; everything, as JSON
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The file that decides the state of an action. Hops are counted from src/index.ts to it. */
const decides = 'drift/measure.ts';

/** The layout of the code under the src folder of a checkout. Names of files and folders are relative to src. */
export function structureOf(checkout = root) {
  const src = join(checkout, 'src');
  const names = readdirSync(src, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const files = names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => parse(src, name));
  const all = files.flatMap((file) => importsOf(file, src));
  const imports = all.filter(({ to }) => to !== undefined);
  return {
    files: files.map(({ name, lines }) => ({ name, lines })),
    folders: foldersOf(files),
    imports,
    packages: all
      .filter(({ to }) => to === undefined)
      .map(({ file, specifier, kind }) => ({ file, name: specifier, kind })),
    circles: circlesIn(imports),
    hops: hopsTo(decides, imports),
    hopsAtRunTime: hopsTo(
      decides,
      imports.filter(({ kind }) => kind !== 'type'),
    ),
    functions: files.flatMap(functionsOf).sort((a, b) => b.lines - a.lines),
  };
}

/** The import circles of files, and those of the folders they are in. The import of a type counts like any other. */
export function circlesIn(imports) {
  const between = imports
    .map(({ file, to }) => ({ file: dirname(file), to: dirname(to) }))
    .filter(({ file, to }) => file !== to);
  return { files: circlesOf(imports), folders: circlesOf(between) };
}

function parse(src, name) {
  const text = readFileSync(join(src, name), 'utf8');
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
  return { name, tree, lines: text.split('\n').length - 1 };
}

function foldersOf(files) {
  const folders = new Map();
  for (const { name, lines } of files) {
    const folder = dirname(name);
    const { files: count = 0, lines: sum = 0 } = folders.get(folder) ?? {};
    folders.set(folder, { name: folder, files: count + 1, lines: sum + lines });
  }
  return [...folders.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a file imports. `to` is the file, `../data/x.json` for one outside of src, and undefined for a package. */
function importsOf({ name: file, tree }, src) {
  const found = [];
  const visit = (node) => {
    const { specifier, kind } = importAt(node) ?? {};
    if (specifier !== undefined) found.push({ file, specifier, kind, to: targetOf(file, specifier, src) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `import { type A }` is loaded when the program runs: only `import type` is erased under verbatimModuleSyntax. */
function importAt(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const erased = node.isTypeOnly ?? node.importClause?.isTypeOnly;
    return { specifier: node.moduleSpecifier?.text, kind: erased ? 'type' : 'static' };
  }
  if (ts.isImportTypeNode(node)) return { specifier: node.argument.literal.text, kind: 'type' };
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? { specifier: node.arguments[0].text, kind: 'dynamic' } : undefined;
}

function targetOf(file, specifier, src) {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(file), specifier).replaceAll('\\', '/');
  return [`${path}.ts`, `${path}/index.ts`].find((name) => existsSync(join(src, name))) ?? path;
}

/** The strongly connected parts of a graph that have more than one member (Tarjan's algorithm). */
function circlesOf(imports) {
  const next = new Map();
  for (const { file, to } of imports) next.set(file, [...(next.get(file) ?? []), to]);
  const [index, low, stack, circles] = [new Map(), new Map(), [], []];
  const connect = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const to of next.get(node) ?? []) {
      if (!index.has(to)) connect(to);
      if (stack.includes(to)) low.set(node, Math.min(low.get(node), low.get(to)));
    }
    if (low.get(node) !== index.get(node)) return;
    const members = stack.splice(stack.indexOf(node));
    if (members.length > 1) circles.push(members.sort());
  };
  for (const node of next.keys()) if (!index.has(node)) connect(node);
  return circles;
}

/** The shortest chain of imports from src/index.ts to a file; no chain has a count of -1. */
function hopsTo(end, imports) {
  const cameFrom = new Map([['index.ts', undefined]]);
  for (const at of cameFrom.keys())
    for (const { file, to } of imports) if (file === at && !cameFrom.has(to)) cameFrom.set(to, at);
  const chain = [];
  for (let at = cameFrom.has(end) ? end : undefined; at !== undefined; at = cameFrom.get(at))
    chain.unshift(at);
  return { count: chain.length - 1, chain };
}

/** The functions of a file. A callback and a function inside of a function belong to the one around them. */
function functionsOf({ name: file, tree }) {
  const found = [];
  const visit = (node, inside) => {
    const own = isMember(node) || (!inside && isFunction(node));
    if (own && node.body !== undefined) found.push({ file, name: nameOf(node), lines: linesOf(node, tree) });
    ts.forEachChild(node, (child) => visit(child, inside || isFunction(node)));
  };
  visit(tree, false);
  return found;
}

function isMember(node) {
  return ts.isMethodDeclaration(node) || ts.isAccessor(node) || ts.isConstructorDeclaration(node);
}

function isFunction(node) {
  const expression = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  return isMember(node) || ts.isFunctionDeclaration(node) || expression;
}

function linesOf(node, tree) {
  const [start, end] = [node.getStart(tree), node.end].map(
    (at) => tree.getLineAndCharacterOfPosition(at).line,
  );
  return end - start + 1;
}

function nameOf(node) {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  return node.name?.getText() ?? node.parent.name?.getText() ?? '(callback)';
}

function print({ files, folders, circles, hops, hopsAtRunTime, functions }) {
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  console.log(`${files.length} files, ${lines} lines, ${folders.length} folders`);
  for (const folder of folders)
    console.log(
      `  ${folder.name.padEnd(28)} ${String(folder.files).padStart(3)} files ${String(folder.lines).padStart(6)} lines`,
    );
  const loose = files.map(({ name }) => name).filter((name) => !name.includes('/'));
  console.log(`loose files: ${loose.join(', ')}`);
  console.log(`circles of files: ${circles.files.length}, of folders: ${circles.folders.length}`);
  for (const circle of [...circles.files, ...circles.folders]) console.log(`  ${circle.join(', ')}`);
  console.log(`hops to ${decides}: ${hops.count}: ${hops.chain.join(' > ')}`);
  console.log(`without imports of types: ${hopsAtRunTime.count}: ${hopsAtRunTime.chain.join(' > ')}`);
  const longest = [...files].sort((a, b) => b.lines - a.lines).slice(0, 5);
  console.log('longest files:');
  for (const file of longest) console.log(`  ${file.name} ${file.lines}`);
  const at = (share) => functions[Math.floor(functions.length * (1 - share))]?.lines ?? 0;
  const over = functions.filter((one) => one.lines > 30).length;
  console.log(
    `${functions.length} functions: median ${at(0.5)}, p90 ${at(0.9)} lines, ${over} over 30; the longest:`,
  );
  for (const one of functions.slice(0, 5)) console.log(`  ${one.file} ${one.name} ${one.lines}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = { json: { type: 'boolean' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const structure = structureOf(positionals[0]);
  if (values.json) console.log(JSON.stringify(structure, null, 2));
  else print(structure);
}
