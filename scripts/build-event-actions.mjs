// Renews what comes from AWS's service reference: data/operation-actions.txt, the actions that an operation may be
// authorized by besides the one of its name, and `passesRole` of data/event-actions.json. The other members of that are
// kept by hand, each from a page that the file or docs/decisions/0021-what-requests-and-denials-state.md names.
//
// node scripts/build-event-actions.mjs REFERENCE, a file of JSON: by service, the document that
// https://servicereference.us-east-1.amazonaws.com/v1/SERVICE/SERVICE.json serves. It may be gzipped.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { catalogueNames } from './catalogue-names.mjs';

const TABLE = new URL('../data/event-actions.json', import.meta.url);
const FURTHER = new URL('../data/operation-actions.txt', import.meta.url);
/** There were 17,463 in February 2026. With far fewer, the file is not the whole reference. */
const FEWEST = 17_000;

function readReference(path) {
  if (path === undefined) throw new Error('name the file of the service reference');
  const bytes = readFileSync(path);
  const text = bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
  return JSON.parse(text.toString('utf8'));
}

/** Names as the catalogue has them; undefined for an action that it does not have. */
function speller() {
  const known = catalogueNames();
  return (action) => known.get(action.toLowerCase());
}

/** Every operation with the prefix that IAM has for its service: the reference files those of `es` under two names. */
function operationsOf(reference, { sources, sdkClients }) {
  return Object.entries(reference)
    .flatMap(([label, document]) =>
      [document].flat().flatMap(({ Operations = [] }) =>
        Operations.map(({ Name, AuthorizedActions = [] }) => ({
          service: sources[label] ?? sdkClients[label] ?? label,
          name: Name,
          actions: AuthorizedActions.map((action) => `${action.Service}:${action.Name}`),
        })),
      ),
    )
    .filter(({ actions }) => actions.length > 0);
}

/** Operations that the table has no row for although the action of their name is not among those that authorize them. */
function unsettled(operations, events, spelling) {
  const rows = new Set(
    Object.entries(events).flatMap(([service, names]) =>
      Object.keys(names).map((name) => `${service}:${name}`.toLowerCase()),
    ),
  );
  return operations.filter(({ service, name, actions }) => {
    const own = spelling(`${service}:${name}`);
    // A role to pass is checked beside the action of the operation.
    const others = actions
      .filter((action) => action !== 'iam:PassRole')
      .map((action) => action.toLowerCase());
    const differs = others.length > 0 && own !== undefined && !others.includes(own.toLowerCase());
    return differs && !rows.has(own.toLowerCase());
  });
}

/** By key in order, the values of all pairs without doubles. */
function grouped(pairs) {
  const sets = new Map();
  for (const [key, value] of pairs) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  const sorted = [...sets].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, values]) => [key, [...values].sort()]));
}

const serviceOf = (action) => action.slice(0, action.indexOf(':'));
const nameIn = (action) => action.slice(action.indexOf(':') + 1);

const spaced = (value) =>
  JSON.stringify(value, null, 1)
    .replace(/\n */g, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2');

/** One row a line, so that a change of the table shows as one. */
function written(member, name) {
  if (name === 'events') {
    const services = Object.entries(member).map(([service, rows]) => `"${service}": ${written(rows)}`);
    return `{\n${services.join(',\n')}\n}`;
  }
  if (typeof member !== 'object' || Array.isArray(member)) return spaced(member);
  const rows = Object.entries(member).map(([key, value]) => `${JSON.stringify(key)}: ${spaced(value)}`);
  return `{\n${rows.join(',\n')}\n}`;
}

const table = JSON.parse(readFileSync(TABLE, 'utf8'));
const spelling = speller();
const operations = operationsOf(readReference(process.argv[2]), table);
if (operations.length < FEWEST - 2_000) throw new Error(`only ${operations.length} operations with actions`);
const open = unsettled(operations, table.events, spelling);
if (open.length > 0) {
  const names = open.map(({ service, name, actions }) => `${service}:${name} (${actions.join(', ')})`);
  throw new Error(`settle these from AWS's pages, each in a row of "events": ${names.join('; ')}`);
}
const passes = operations.filter(({ actions }) => actions.includes('iam:PassRole'));
// The table has iam:PassRole once, as `passesRole`, and writes the actions of the operation's own service without it.
const pairs = operations.flatMap(({ service, name, actions }) => {
  const own = spelling(`${service}:${name}`);
  const further = actions.flatMap((action) => spelling(action) ?? []);
  return own === undefined
    ? []
    : further.filter((action) => action !== own && action !== 'iam:PassRole').map((action) => [own, action]);
});
table.passesRole = grouped(passes.map(({ service, name }) => [service, name]));
const short = (action, service) => (action.startsWith(`${service}:`) ? nameIn(action) : action);
const services = grouped(pairs.map(([own]) => [serviceOf(own), nameIn(own)]));
const further = new Map(Object.entries(grouped(pairs)));
const lines = Object.entries(services).flatMap(([service, names]) => [
  service,
  ...names.map((name) => {
    const others = further.get(`${service}:${name}`).map((action) => short(action, service));
    return ` ${[name, ...others].join(' ')}`;
  }),
]);
writeFileSync(FURTHER, `${lines.join('\n')}\n`);
const members = Object.entries(table).map(([name, member]) => `"${name}": ${written(member, name)}`);
writeFileSync(TABLE, `{${members.join(',\n')}}\n`);
process.stdout.write(`${operations.length} operations, ${pairs.length} further actions\n`);
