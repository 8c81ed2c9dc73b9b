// Writes logs/: what two functions of a SAM application did in twelve weeks of 2026. All of it is invented; the output is
// committed. Run it again after a change: node examples/sam-app/make-logs.mjs
import { fileURLToPath } from 'node:url';
import { daysFrom, monday, roleCaller, writeLogs } from '../cloudtrail-logs.mjs';

const place = { ip: '203.0.113.20', agent: 'aws-sdk-js/3.913.0 exec-env/AWS_Lambda_nodejs22.x' };
const order = roleCaller('orders-PlaceOrderFunctionRole-1Q2W3E4R5T6Y', 'orders-PlaceOrderFunction', place);
const receipt = roleCaller('orders-SendReceiptFunctionRole-7U8I9O0P1A2S', 'orders-SendReceiptFunction', place);

/** Management events only: a trail records the items of tables and the messages of queues where it is asked to. */
const weekly = [
  [order, 'dynamodb', 'DescribeTable'],
  [order, 'kms', 'Decrypt'],
  [receipt, 'ses', 'SendEmail'],
  [receipt, 'ses', 'SendRawEmail'],
];

const mondays = daysFrom('2026-08-24', '2026-11-20').filter((day) => day === monday(day));
const calls = mondays.flatMap((day) =>
  weekly.map(([caller, service, event], second) => {
    return [`${day}T09:15:0${second}Z`, 'eu-west-1', caller, service, event];
  }),
);
writeLogs(fileURLToPath(new URL('logs', import.meta.url)), calls);
