// Other programs that can answer the question of one role, where they are installed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const duckdbScript = fileURLToPath(new URL('duckdb.mjs', import.meta.url));

/** One role's events by name and outcome, as `uniq -c` counts them. */
const jqFilter = `.Records[] | select(.userIdentity.sessionContext.sessionIssuer.arn == $arn)
  | [.eventSource, .eventName, .errorCode // "" ] | @tsv`;
const jqPipe = 'find "$1" -name "*.json.gz" -exec zcat {} + | jq -r --arg arn "$2" "$3" | sort | uniq -c';

const scraperPipe = `trailscraper select --log-dir "$1" --filter-assumed-role-arn "$2" --from 2025-01-01 --to 2027-01-01 |
  trailscraper generate`;

/** DuckDB with as many threads, from npm: its counts are checked. */
export function duckdb({ folder, arn, threads, records }) {
  const args = [duckdbScript, String(threads), folder, arn];
  return { what: `DuckDB read_json, ${threads} threads`, args, check: (stdout) => wrongSum(stdout, records) };
}

/** `zcat | jq`, or nothing where one of them is absent. */
export function jq({ folder, arn, records }) {
  if (!has('zcat') || !has('jq')) return [];
  const check = (stdout) => {
    const lines = stdout.trim().split('\n');
    return wrong(
      lines.reduce((sum, line) => sum + Number.parseInt(line, 10), 0),
      records,
    );
  };
  return [{ what: 'zcat \\| jq', command: 'sh', args: ['-c', jqPipe, 'sh', folder, arn, jqFilter], check }];
}

/** trailscraper (https://github.com/flosell/trailscraper), or nothing where it is absent. */
export function trailscraper({ folder, arn }) {
  if (!has('trailscraper')) return [];
  const check = (stdout) => (stdout.includes('"Statement"') ? undefined : 'gave no policy');
  return [
    {
      what: 'trailscraper select \\| generate',
      command: 'sh',
      args: ['-c', scraperPipe, 'sh', folder, arn],
      check,
    },
  ];
}

/** What is wrong with counts printed as a JSON object, if they do not add up to the role's records. */
export function wrongSum(stdout, records) {
  return wrong(
    Object.values(JSON.parse(stdout)).reduce((sum, count) => sum + count, 0),
    records,
  );
}

function wrong(found, records) {
  return found === records ? undefined : `found ${found} records of the role instead of ${records}`;
}

function has(program) {
  return spawnSync(program, ['--help'], { stdio: 'ignore' }).error === undefined;
}
