// Compares what the tool finds in a log set with what was put in it:
//   node scripts/bench/answers.mjs FOLDER [--dist dist]
// ends with 1 and the differences if there are any.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRun } from './checks.mjs';
import { truthOf } from './logs.mjs';
import { runOnce } from './measure.mjs';

/** What the answers are tried on: one account, an organisation of two with the same role names, records before the window. */
export const variants = [{ seed: 1 }, { seed: 2, accounts: 2, organisation: true }, { seed: 3, days: 120 }];

/**
 * Asks for every principal of a set, one pass for each account, and compares uses, denials and records of each, and what
 * is said of the set as a whole. Gives how many principals were compared, and what differs.
 */
export async function compareAnswers(folder, dist) {
  const truth = truthOf(folder);
  const differences = [];
  for (const account of truth.accounts) {
    const principals = Object.keys(truth.principals).filter((arn) => arn.split(':')[4] === account);
    const evidence = await evidenceOf(folder, dist, principals);
    differences.push(...compareSet(truth, evidence.coverage, account));
    for (const arn of principals) differences.push(...comparePrincipal(arn, truth, evidence));
  }
  return { principals: Object.keys(truth.principals).length, differences };
}

async function evidenceOf(folder, dist, principals) {
  const work = mkdtempSync(join(tmpdir(), 'iam-policy-drift-answers-'));
  try {
    const further = ['--report-directory', 'out'];
    await runOnce(checkRun({ dist, work, folder, principals, further }));
    return JSON.parse(readFileSync(join(work, 'out', 'evidence.json'), 'utf8'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The facts by which a log set proves absence: wrong ones accuse or acquit actions that no record of a role names. */
function compareSet(truth, coverages, account) {
  const [coverage = {}] = coverages;
  const expected = {
    ...{ gaps: [], events: truth.events, accounts: truth.accounts, regions: truth.regions },
    ...{ mappedActions: truth.mapped, managementEventActions: truth.management },
  };
  return Object.entries(expected).flatMap(([key, value]) =>
    difference(`${account}: ${key}`, value, coverage[key]),
  );
}

function comparePrincipal(arn, truth, { coverage: [coverage], principals }) {
  const { records, uses } = truth.principals[arn];
  const found = principals[arn] ?? {};
  const counts = Object.entries(found.uses ?? {}).map(([action, { allowed, denied, attempted }]) => [
    action,
    {
      allowed: allowed?.count ?? 0,
      denied: denied?.count ?? 0,
      ...(attempted === undefined ? {} : { attempted }),
    },
  ]);
  return [
    ...difference(`${arn}: records`, records, coverage?.eventsByPrincipal[arn]),
    ...difference(`${arn}: unknown events`, [], found.unknownEvents ?? []),
    ...difference(`${arn}: uses`, sorted(Object.entries(uses)), sorted(counts)),
  ];
}

function sorted(entries) {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function difference(what, expected, found) {
  const [is, should] = [found, expected].map((value) => JSON.stringify(value));
  return is === should ? [] : [`${what}: expected ${should}, found ${is}`];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dist: { type: 'string', default: 'dist' } },
  });
  const { principals, differences } = await compareAnswers(resolve(positionals[0]), resolve(values.dist));
  console.log(differences.length === 0 ? `${principals} principals: as put in` : differences.join('\n'));
  if (differences.length > 0) process.exitCode = 1;
}
