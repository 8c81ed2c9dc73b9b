import { gzipSync } from 'node:zlib';

const role = 'arn:aws:iam::111122223333:role/ci';

/** An event of the role `ci`, as CloudTrail writes it. */
export function event(eventName: string, id: number): object {
  return {
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      arn: 'arn:aws:sts::111122223333:assumed-role/ci/run',
      accountId: '111122223333',
      sessionContext: { sessionIssuer: { type: 'Role', arn: role, accountId: '111122223333' } },
    },
    eventTime: '2026-11-10T11:00:00Z',
    eventSource: 'ec2.amazonaws.com',
    eventName,
    awsRegion: 'us-east-1',
    requestParameters: { filter: '{"eventSource":"iam.amazonaws.com","eventName":"CreateUser"}' },
    eventID: `11111111-0000-4000-8000-${String(id).padStart(12, '0')}`,
    readOnly: false,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: '111122223333',
    eventCategory: 'Management',
  };
}

const [reboot, stop] = [event('RebootInstances', 1), event('StopInstances', 2)];
const text = (value: unknown) => JSON.stringify(value);
const wrappers = {
  lookup: (one: object) => ({ EventId: 'x', EventName: 'y', EventSource: 'z', CloudTrailEvent: text(one) }),
  bridge: (detail: object) => ({
    version: '0',
    'detail-type': 'AWS API Call via CloudTrail',
    source: 'aws.ec2',
    resources: [],
    detail,
  }),
  message: (one: object, at: number) => ({
    eventId: `${at}`,
    timestamp: 1794308400000 + at,
    message: text(one),
  }),
};
const both = [reboot, stop];
const delivered = { Records: both };
const subscription = { messageType: 'DATA_MESSAGE', logGroup: 'g', logEvents: both.map(wrappers.message) };
const control = {
  messageType: 'CONTROL_MESSAGE',
  logEvents: [{ id: '', message: 'CWL CONTROL MESSAGE: health' }],
};
const lines = (values: readonly unknown[]) => `${values.map(text).join('\n')}\n`;

/** Files that hold RebootInstances and StopInstances of the role `ci`, once each, in a shape that is read. */
export const readShapes: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] = [
  ['the output of lookup-events', 'a.json', JSON.stringify({ Events: both.map(wrappers.lookup) }, null, 4)],
  ['a list of looked-up events', 'a.json', text(both.map(wrappers.lookup))],
  ['looked-up events, one a line', 'a.jsonl', lines(both.map(wrappers.lookup))],
  ['an EventBridge event a line', 'a.log', lines(both.map(wrappers.bridge))],
  ['a list of EventBridge events', 'a.json', text(both.map(wrappers.bridge))],
  [
    'EventBridge events in CloudWatch Logs',
    'a.json',
    text({ events: both.map(wrappers.bridge).map(wrappers.message) }),
  ],
  [
    'the output of filter-log-events',
    'a.json',
    text({ events: both.map(wrappers.message), searchedLogStreams: [] }),
  ],
  [
    'the output of get-log-events, which always has tokens',
    'a.json',
    text({ events: both.map(wrappers.message), nextForwardToken: 'f/1', nextBackwardToken: 'b/1' }),
  ],
  ['a subscription of CloudWatch Logs', 'a.json', text(subscription)],
  [
    'a subscription that Firehose wrote',
    'firehose-1-2026-11-10-00-00-00-x',
    gzipSync(text(control) + text(subscription)),
  ],
  ['the same compressed twice', 'firehose-2.gz', gzipSync(gzipSync(text(subscription)))],
  [
    'an export of CloudWatch Logs to S3',
    'task/stream/000000.gz',
    gzipSync(both.map((one) => `2026-11-10T11:00:00.000Z ${text(one)}\n`).join('')),
  ],
  [
    'the output of logs tail',
    'tail.log',
    both
      .map((one) => `2026-11-10T11:00:00.000000+00:00 111122223333_CloudTrail_us-east-1 ${text(one)}`)
      .join('\n'),
  ],
  ['one event a line', 'a.json', lines(both)],
  ['one event a line, named .jsonl', 'a.jsonl', lines(both)],
  ['one event a line, named .ndjson.gz', 'a.ndjson.gz', gzipSync(lines(both))],
  ['one event a line, named .log.gz', 'a.log.gz', gzipSync(lines(both))],
  ['one event a line, without an extension', 'part-00000', lines(both)],
  ['lines that end in carriage returns, the last without', 'a.log', both.map(text).join('\r\n')],
  ['one delivered file a line', 'a.json', lines([{ Records: [reboot] }, { Records: [stop] }])],
  ['delivered files one behind the other', 'a.json', text({ Records: [reboot] }) + text({ Records: [stop] })],
  [
    'pretty-printed events one behind the other',
    'a.json',
    both.map((one) => JSON.stringify(one, null, 2)).join('\n'),
  ],
  ['a list of events', 'a.json', JSON.stringify(both, null, 2)],
  ['a delivered file of another name', 'a.txt', text(delivered)],
  ['a delivered file in gzip of another name', 'a.gz', gzipSync(text(delivered))],
  [
    'results of Lake that are whole events',
    'a.json',
    text({ QueryResultRows: both.map((one) => [{ eventJson: text(one) }]) }),
  ],
];

const columns = 'eventVersion,eventTime,eventSource,eventName,userIdentity';

/** Files that hold events in a shape that is not read, and what is said of them. */
export const foreignShapes: readonly (readonly [
  what: string,
  name: string,
  content: string | Uint8Array,
  said: RegExp,
])[] = [
  [
    'rows of CloudTrail Lake',
    'a.json',
    text({ QueryResultRows: [[{ eventName: 'x' }, { eventTime: 'y' }]] }),
    /SELECT eventJson/,
  ],
  ['OCSF', 'a.json', text({ class_uid: 6003, api: { operation: 'x', service: { name: 'y' } } }), /OCSF/],
  [
    'OCSF, one a line and gzipped',
    'a.gz',
    gzipSync(lines([1, 2].map(() => ({ class_uid: 6003, api: {} })))),
    /OCSF/,
  ],
  [
    'a CSV of the event history',
    'event_history.csv',
    `Event name,Event time,User name,Event source\nx,y,z,w\n`,
    /CSV.*Download as JSON/,
  ],
  [
    'a CSV of Athena',
    'a.csv',
    '"eventversion","eventtime","eventsource","eventname"\n"1","2","3","4"\n',
    /CSV.*athena/,
  ],
  ['a gzipped CSV of Lake', 'result_1.csv.gz', gzipSync(`${columns}\n1,2,3,4,5\n`), /CSV/],
  ['a TSV named .json', 'a.json', 'eventName\teventSource\nx\ty\n', /CSV/],
  [
    'CloudWatch Logs Insights',
    'a.json',
    text({ results: [[{ field: '@message', value: text(reboot) }]], statistics: {} }),
    /Insights.*jq/,
  ],
  [
    'looked-up events without CloudTrailEvent',
    'a.json',
    text({ Events: [{ EventName: 'x', EventSource: 'y' }] }),
    /lookup-events/,
  ],
  ['lookup-events as YAML', 'a.yaml', `Events:\n- CloudTrailEvent: '${text(reboot)}'\n`, /not as JSON/],
  ['lookup-events as text', 'a.txt', `EVENTS\tAKIA\t${text(reboot)}\tx\n`, /not as JSON/],
  [
    'events inside search results',
    'a.json',
    text({ hits: [{ _source: reboot }] }),
    /inside another document/,
  ],
  [
    'events of Splunk',
    'a.log',
    lines([{ result: { _raw: text(reboot) } }, { lastrow: true }]),
    /inside another document/,
  ],
  [
    'events of Elastic',
    'a.ndjson',
    lines([{ event: { provider: 'ec2.amazonaws.com', action: 'x' } }, {}]),
    /another document/,
  ],
  ['rows of Athena as JSON', 'a.json', text([{ eventname: 'x', eventsource: 'y' }]), /another document/],
  ['Parquet', 'a.parquet', `PAR1\u0000\u0001eventname\u0000PAR1`, /Parquet/],
  ['a zip', 'logs.zip', 'PK\u0003\u0004\u0000\u0000', /zip: unpack it/],
  ['Zstandard', 'a.json.zst', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]), /Zstandard: unpack it/],
  ['a tar', 'a.tgz', gzipSync(`${'a.json'.padEnd(257, '\u0000')}ustar`), /tar: unpack it/],
  [
    'UTF-16, as PowerShell writes it',
    'a.txt',
    Buffer.from(`\uFEFF${text(delivered)}`, 'utf16le'),
    /UTF-16: save it as UTF-8/,
  ],
  ['a file of another name that was cut off', 'a.txt', text(delivered).slice(0, -3), /truncated or not JSON/],
  [
    'the output of lookup-events that was cut off',
    'a.json',
    text({ Events: both.map(wrappers.lookup) }).slice(0, -400),
    /truncated or not JSON: save the output of aws cloudtrail lookup-events/,
  ],
  ['a line that was cut off', 'a.log', lines(both).slice(0, -9), /line 2 is truncated or not JSON/],
  [
    'one page of many',
    'a.json',
    text({ Events: both.map(wrappers.lookup), NextToken: 'x' }),
    /one page of many/,
  ],
];

/** Files that hold no events: they change nothing. */
export const noEvents: readonly (readonly [what: string, name: string, content: string | Uint8Array])[] = [
  ['notes', 'README.md', '# eventName\n\nThe members "eventName" and "eventSource" say what was called.\n'],
  ['a picture', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff])],
  [
    'the log of a program',
    'app.log',
    '2026-11-10T11:00:00Z started\n2026-11-10T11:00:01Z {"level":"info"}\n',
  ],
  [
    'JSON lines of a program',
    'app.jsonl',
    lines([
      { level: 'info', name: 'x' },
      { level: 'warn', action: 'y' },
    ]),
  ],
  ['a CSV of something else', 'a.csv', 'name,time\nx,y\n'],
  ['nothing', 'empty.txt', ''],
  [
    'a policy',
    'policy.json',
    text({ Statement: [{ Effect: 'Allow', Action: 'ec2:*', Principal: { Service: 'ec2.amazonaws.com' } }] }),
  ],
  [
    'a pattern of EventBridge',
    'rule.json',
    text({ detail: { eventSource: ['ec2.amazonaws.com'], eventName: ['RunInstances'] } }),
  ],
  [
    'logs of a program in CloudWatch Logs',
    'a.json',
    text({ events: [{ message: 'started' }, { message: '{"level":"info"}' }] }),
  ],
  [
    'evidence of an earlier run',
    'evidence.json',
    text({
      schemaVersion: 2,
      coverage: [],
      principals: { x: { unknownEvents: [{ eventSource: 'x.amazonaws.com', eventName: 'y' }] } },
    }),
  ],
];
