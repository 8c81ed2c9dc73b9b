import type { Execution } from './api';

/** How a query ended that did not succeed, with what to do. What AWS says is untrusted text. */
export function endOf({ state, said }: Execution): string {
  const quoted = said === '' ? '' : ` (AWS says: ${said.slice(0, 300)})`;
  if (state === 'CANCELLED')
    return /limit|bytes scanned/i.test(said)
      ? `was cancelled${quoted}: the workgroup allows no query to read that much; name fewer regions, shorten lookback, or take another workgroup`
      : `was cancelled by somebody else${quoted}: run it again`;
  return `failed${quoted}: ${remedyFor(said)}`;
}

/** Source: https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html */
const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /access ?denied|forbidden|status code: 403/i,
    'allow s3:GetObject and s3:ListBucket on the trail’s bucket, s3:PutObject and s3:GetBucketLocation on that of the results, and kms:Decrypt where they are encrypted',
  ],
  [/exhausted resources|memory limit|max writer/i, 'shorten lookback, or ask for fewer principals at a time'],
  [/timeout|timed out/i, 'name fewer regions, or shorten lookback'],
  [
    /TABLE_NOT_FOUND|SCHEMA_NOT_FOUND|does not exist/i,
    'check athena-table, and that AWS_REGION is that of the table',
  ],
  [/COLUMN_NOT_FOUND|TYPE_MISMATCH/i, 'make the table anew with iam-policy-drift athena ddl'],
  [
    /HIVE_BAD_DATA|HIVE_CURSOR_ERROR|not a valid JSON/i,
    'a log file is damaged, or something else lies between the logs',
  ],
];

function remedyFor(said: string): string {
  const [, permission] = /is not authorized to perform: ([\w-]{1,64}:\w{1,128})\b/.exec(said) ?? [];
  if (permission !== undefined) return `allow ${permission}`;
  const known = remedies.find(([pattern]) => pattern.test(said))?.[1];
  return known ?? 'run it again; if it fails again, look at it in the Athena console';
}
