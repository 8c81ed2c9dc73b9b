import { newFolder } from './bundle';
import { times } from './judged-drift';
import { background, type ShortRecord, writeLog, writeText } from './records';
import { allow } from './repository';

const account = '111122223333';
const teams = ['billing', 'checkout', 'catalogue', 'search', 'shipping', 'reports'];
const parts = [
  'api',
  'worker',
  'exporter',
  'migrations',
  'webhooks',
  'scheduler',
  'cache',
  'audit',
  'batch',
  'edge',
];

/** What becomes of a target: most pass, some fail, some share a log set that has a broken file. */
type Fate = 'pass' | 'fail' | 'broken-logs' | 'silent' | 'within';

function fateOf(index: number): Fate {
  if (index % 17 === 3) return 'fail';
  if (index % 8 === 6) return 'broken-logs';
  if (index % 29 === 11) return 'silent';
  return index % 23 === 5 ? 'within' : 'pass';
}

/** A folder of so many targets with their policies and logs, as an organisation has them: `<team>-<part>`. */
export function manyTargets(count: number): string {
  const folder = newFolder();
  const targets = times(count, (index) => ({ name: nameOf(index), fate: fateOf(index) }));
  writeText(
    folder,
    '.github/iam-drift.yml',
    `window-end: 2026-11-21\ntargets:\n${targets.map(entryOf).join('')}`,
  );
  for (const { name, fate } of targets) writeText(folder, `iam/${name}.json`, policyOf(fate));
  const records = targets.flatMap(({ name, fate }) => (fate === 'silent' ? [] : recordsOf(name, fate)));
  writeLog(folder, [...records, ...background]);
  writeLog(folder, [...records, ...background], 'other-logs/a.json');
  writeText(folder, 'other-logs/b.json', '{ "Records": [');
  return folder;
}

function nameOf(index: number): string {
  const round = Math.floor(index / (teams.length * parts.length));
  const [team, part] = [teams[index % teams.length], parts[Math.floor(index / teams.length) % parts.length]];
  return `${team}-${part}${round === 0 ? '' : `-${round + 1}`}`;
}

function entryOf({ name, fate }: { readonly name: string; readonly fate: Fate }): string {
  const limits = fate === 'within' ? '\n    max-over-granted: 5' : '';
  return `  - name: ${name}
    principal-arn: arn:aws:iam::${account}:role/${name}
    policy-files: iam/${name}.json
    cloudtrail-logs: ${fate === 'broken-logs' ? 'other-logs' : 'logs'}${limits}
`;
}

/** `s3:GetObject` is invisible to logs: every target has something that is undetermined. */
function policyOf(fate: Fate): string {
  const unused = fate === 'fail' ? ['ec2:StopInstances', 'ec2:MonitorInstances', 'sqs:PurgeQueue'] : [];
  return allow('ec2:RunInstances', 's3:GetObject', ...(fate === 'within' ? ['ec2:StopInstances'] : unused));
}

function recordsOf(name: string, fate: Fate): ShortRecord[] {
  const seen: ShortRecord = ['2026-11-20T10:00:00Z', 'ec2', 'RunInstances', { by: name }];
  const rejected = {
    by: name,
    errorCode: 'Client.UnauthorizedOperation',
    errorMessage: 'You are not authorized.',
  };
  return fate === 'fail' ? [seen, ['2026-11-21T06:00:00Z', 'ec2', 'DescribeVolumes', rejected]] : [seen];
}
