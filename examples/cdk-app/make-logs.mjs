// Writes logs/: what two roles of a CDK application did in twelve weeks of 2026. All of it is invented; the output is
// committed. Run it again after a change: node examples/cdk-app/make-logs.mjs
import { fileURLToPath } from 'node:url';
import { daysFrom, monday, roleCaller, writeLogs } from '../cloudtrail-logs.mjs';

const runtime = { ip: '203.0.113.44', agent: 'aws-sdk-js/3.913.0 exec-env/AWS_Lambda_nodejs22.x' };
const exporter = roleCaller('reports-export', 'Export', runtime);
const cleaner = roleCaller('reports-cleanup', 'Cleanup', runtime);

const weekly = [
  [exporter, 'athena', 'StartQueryExecution'],
  [exporter, 'athena', 'GetQueryExecution'],
  [exporter, 'glue', 'GetTable'],
  [cleaner, 'glue', 'DeletePartition'],
];

const mondays = daysFrom('2026-08-24', '2026-11-20').filter((day) => day === monday(day));
const calls = mondays.flatMap((day) =>
  weekly.map(([caller, service, event], second) => {
    return [`${day}T04:30:0${second}Z`, 'eu-west-1', caller, service, event];
  }),
);
writeLogs(fileURLToPath(new URL('logs', import.meta.url)), calls);
