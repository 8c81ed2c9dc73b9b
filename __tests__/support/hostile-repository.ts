import { role, type ShortRecord, writeText } from './records';
import { repository, runInstances } from './repository';

const at = '2026-11-20T10:00:00Z';

/**
 * A repository where every field of a log, a policy, a config file and a file name that may hold any text holds one of
 * these. With `gaps`, every other text is the name of a log that cannot be read, too: then nothing is called unused.
 */
export function hostileRepository(texts: readonly string[], gaps: boolean): string {
  const policy = JSON.stringify({ Id: '::error::pwn', Statement: texts.flatMap(statementsOf) });
  const folder = repository(policy, [runInstances, ...texts.flatMap(recordsOf)]);
  for (const [index, text] of texts.entries()) {
    const name = fileNameOf(text);
    const actions = ['ec2:StartInstances', 'sqs:PurgeQueue'];
    const statement = { Sid: text, Effect: 'Allow', Action: actions, Resource: `arn:aws:ec2:::${text}` };
    writeText(folder, `policies/${name}.json`, JSON.stringify({ Statement: statement }, null, 2));
    if (gaps && index % 2 === 0) writeText(folder, `logs/${name}.json`, 'broken');
  }
  writeText(folder, '.github/iam-drift.yml', JSON.stringify({ targets: texts.map(targetOf) }));
  return folder;
}

/** A name that a file may have: no separator, and not longer than file systems take. */
export function fileNameOf(text: string): string {
  return text.replace(/[/\0\p{Cs}]/gu, '').slice(0, 60);
}

function recordsOf(text: string): ShortRecord[] {
  const rejected = {
    errorCode: 'AccessDenied',
    errorMessage: `not authorized to perform: sqs:CreateQueue on resource: arn:${text}`,
    resources: [{ ARN: `arn:aws:sqs:us-east-1:111122223333:${text}` }],
  };
  return [
    [at, 'ec2', text],
    [at, 'ec2', 'StopInstances', { awsRegion: text, recipientAccountId: text, eventID: text }],
    [at, text, 'Anything', { eventSource: text }],
    [at, 'sqs', 'CreateQueue', rejected],
  ];
}

function statementsOf(text: string, index: number): Record<string, unknown>[] {
  const condition = { [text]: { [text]: text } };
  return [
    { Sid: text, Effect: 'Deny', Action: 'ec2:RunInstances', Resource: `arn:aws:ec2:::${text}` },
    { Sid: text, Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*', Condition: condition },
    { Effect: 'Allow', Action: `ec2:Pwn${index}`, Resource: '*' },
  ];
}

function targetOf(text: string): Record<string, unknown> {
  return {
    name: text,
    'principal-arn': role,
    'policy-files': ['policy.json', 'policies/*.json'],
    accept: [
      { action: 'ec2:StartInstances', reason: text, expires: '2099-01-01' },
      { action: 'ec2:Terminate*', reason: text, expires: '2020-01-01' },
    ],
  };
}
