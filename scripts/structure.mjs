import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Prints how the code under src/ is laid out: folders, import circles, hops to the function that decides a state,
// and the sizes of files and functions. `npm run structure`; `npm run structure -- --json` for a program.

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** Where an action's state is decided: the hops are counted from src/index.ts to this file. */
const decides = 'drift/measure.ts';

/** The structure of the code below a folder. */
export function structureOf(folder = src) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => parse(join(folder, name), name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const known = new Set(files.map(({ name }) => name));
  const imports = new Map(files.map((file) => [file.name, importsOf(file, folder, known)]));
  const functions = files.flatMap(functionsOf).sort((a, b) => a.lines - b.lines);
  return {
    files: files.length,
    lines: files.reduce((sum, { lines }) => sum + lines, 0),
    folders: foldersOf(files),
    loose: files.map(({ name }) => name).filter((name) => !name.includes('/')),
    fileCircles: circlesOf(imports),
    folderCircles: circlesOf(betweenFolders(imports)),
    hops: hopsFrom('index.ts', decides, imports),
    longFiles: files.filter(({ lines }) => lines > 250).map(({ name, lines }) => `${name} ${lines}`),
    functions: {
      count: functions.length,
      median: functions[Math.floor(functions.length / 2)]?.lines ?? 0,
      p90: functions[Math.floor(functions.length * 0.9)]?.lines ?? 0,
      longest: functions.slice(-5).reverse().map(({ name, file, lines }) => `${file} ${name} ${lines}`),
    },
  };
}

function parse(path, name) {
  const text = readFileSync(path, 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return { name: name.replaceAll('\\', '/'), path, tree, lines: text.split('\n').length - 1 };
}

function foldersOf(files) {
  const folders = new Map();
  for (const { name, lines } of files) {
    const folder = dirname(name);
    const { files: count = 0, lines: sum = 0 } = folders.get(folder) ?? {};
    folders.set(folder, { files: count + 1, lines: sum + lines });
  }
  return Object.fromEntries([...folders].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files of ours that a file imports, types and dynamic imports too. */
function importsOf({ path, tree }, folder, known) {
  const found = new Set();
  const visit = (node) => {
    const text = specifierOf(node);
    if (text?.startsWith('.')) {
      const name = relative(folder, join(dirname(path), `${text}.ts`)).replaceAll('\\', '/');
      if (known.has(name)) found.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier?.text;
  if (ts.isImportTypeNode(node)) return node.argument.literal?.text;
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic && ts.isStringLiteral(node.arguments[0]) ? node.arguments[0].text : undefined;
}

function betweenFolders(imports) {
  const folders = new Map();
  for (const [from, targets] of imports) {
    const own = folders.get(dirname(from)) ?? new Set();
    for (const to of targets) if (dirname(to) !== dirname(from)) own.add(dirname(to));
    folders.set(dirname(from), own);
  }
  return folders;
}

/** The strongly connected parts of a graph that have more than one member (Tarjan). */
function circlesOf(graph) {
  const [index, low, stack, circles] = [new Map(), new Map(), [], []];
  const connect = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) connect(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const members = stack.splice(stack.indexOf(node));
    if (members.length > 1) circles.push(members.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) connect(node);
  return circles;
}

/** The shortest chain of imports from one file to another. */
function hopsFrom(start, end, imports) {
  const cameFrom = new Map([[start, undefined]]);
  for (const file of cameFrom.keys())
    for (const next of imports.get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
  const chain = [];
  for (let at = cameFrom.has(end) ? end : undefined; at !== undefined; at = cameFrom.get(at)) chain.unshift(at);
  return { count: chain.length - 1, chain };
}

function functionsOf({ name: file, tree }) {
  const found = [];
  const visit = (node) => {
    if (isFunction(node) && node.body !== undefined) {
      const [start, end] = [node.getStart(tree), node.end].map((at) => tree.getLineAndCharacterOfPosition(at).line);
      if (end > start) found.push({ file, name: nameOf(node), lines: end - start + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isFunction(node) {
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isArrowFunction(node);
}

function nameOf(node) {
  return node.name?.getText() ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : '(arrow)');
}

function print(structure) {
  const { files, lines, folders, loose, fileCircles, folderCircles, hops, longFiles, functions } = structure;
  console.log(`${files} files, ${lines} lines, ${Object.keys(folders).length} folders`);
  for (const [name, { files: count, lines: sum }] of Object.entries(folders))
    console.log(`  ${name.padEnd(28)} ${String(count).padStart(3)} files ${String(sum).padStart(6)} lines`);
  console.log(`loose files: ${loose.join(', ')}`);
  console.log(`circles of files: ${fileCircles.length}, of folders: ${folderCircles.length}`);
  for (const circle of [...fileCircles, ...folderCircles]) console.log(`  ${circle.join(', ')}`);
  console.log(`hops to ${decides}: ${hops.count}: ${hops.chain.join(' > ')}`);
  console.log(`files over 250 lines: ${longFiles.length}${longFiles.map((one) => `\n  ${one}`).join('')}`);
  console.log(`functions: median ${functions.median}, p90 ${functions.p90} lines; the longest:`);
  for (const one of functions.longest) console.log(`  ${one}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const structure = structureOf();
  if (process.argv.includes('--json')) console.log(JSON.stringify(structure, null, 2));
  else print(structure);
}
