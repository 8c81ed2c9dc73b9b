// Who calls in the invented logs, and what each caller does. All of it follows from a seed.

/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** 0 up to but not 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below `limit`. */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  of(list) {
    return list[this.below(list.length)];
  }

  /** A number of the standard normal distribution (Box and Muller). */
  normal() {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  hex(length) {
    let text = '';
    while (text.length < length)
      text += this.below(2 ** 32)
        .toString(16)
        .padStart(8, '0');
    return text.slice(0, length);
  }

  /** Of the letters and digits that AWS's ids are made of. */
  letters(length) {
    let text = '';
    while (text.length < length) text += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[this.below(32)];
    return text;
  }
}

/**
 * Event source, event name, shape of the request, kind (`read`, `write`, or `data` for a data event), and the action
 * where it is not the event's own name. The actions are stated here by hand: the tool's own table must not be asked
 * for the answer that it is measured by.
 */
const table = `
kms Decrypt key read
kms GenerateDataKey key read
ec2 DescribeInstances filter read
ec2 DescribeRouteTables filter read
ec2 DescribeSecurityGroups filter read
ec2 DescribeSubnets filter read
ec2 DescribeVpcs filter read
ec2 CreateSecurityGroup tags write
ec2 RunInstances tags write
ec2 TerminateInstances name write
iam GetRole name read
iam GetUser name read
iam ListRolePolicies name read
sts AssumeRole assume read
ssm DescribeParameters filter read
ssm GetParameter name read
ssm PutParameter name write
secretsmanager GetSecretValue name read
secretsmanager DescribeSecret name read
s3 GetObject object data
s3 PutObject object data
s3 HeadObject object data s3:GetObject
s3 ListObjects bucket data s3:ListBucket
s3 DeleteObjects bucket data s3:DeleteObject
s3 GetBucketAcl bucket read
s3 GetBucketLocation bucket read
s3 ListBuckets none read s3:ListAllMyBuckets
s3 GetBucketEncryption bucket read s3:GetEncryptionConfiguration
s3 PutBucketPolicy bucket write
lambda Invoke name data lambda:InvokeFunction
lambda GetFunction20150331v2 name read lambda:GetFunction
lambda UpdateFunctionCode20150331v2 tags write lambda:UpdateFunctionCode
dynamodb GetItem name data
dynamodb DescribeTable name read
rds DescribeDBInstances filter read
logs CreateLogStream name write
logs DescribeLogGroups filter read
cloudformation DescribeStacks name read
cloudformation CreateChangeSet tags write
ecr BatchGetImage name read
ecr GetAuthorizationToken none read
eks DescribeCluster name read
elasticloadbalancing DescribeTargetHealth filter read
autoscaling DescribeAutoScalingGroups filter read
monitoring DescribeAlarms filter read cloudwatch:DescribeAlarms
monitoring PutMetricAlarm tags write cloudwatch:PutMetricAlarm
tagging GetResources filter read tag:GetResources
route53 ListResourceRecordSets name read
route53 ChangeResourceRecordSets tags write
sqs GetQueueAttributes name read
sns CreateTopic tags write
states StartExecution tags write
`;

const events = table
  .trim()
  .split('\n')
  .map((line) => {
    const [source, name, shape, kind, action] = line.split(' ');
    return { source, name, shape, kind, action: action ?? `${source}:${name}` };
  });

const agents = [
  'aws-sdk-go-v2/1.30.3 os/linux lang/go#1.22.5 md/GOOS#linux md/GOARCH#amd64 api/ec2#1.170.0',
  'Boto3/1.34.144 md/Botocore#1.34.144 ua/2.0 os/linux#5.10.220 md/arch#x86_64 lang/python#3.12.4 md/pyimpl#CPython',
  'APN/1.0 HashiCorp/1.0 Terraform/1.8.5 (+https://www.terraform.io) terraform-provider-aws/5.58.0 (go1.22.5; linux; amd64)',
  'aws-cli/2.17.13 md/awscrt#0.20.11 ua/2.0 os/linux#6.5.0 md/arch#x86_64 lang/python#3.11.9 md/installer#exe',
];

/** Calls of an auditor only, and rare: a scan that only looks at its own roles' records misses it. */
const rareEvents = [
  'cloudtrail LookupEvents',
  'glue GetTables',
  'iam ListVirtualMFADevices',
  'route53 ListHostedZones',
]
  .map((line) => line.split(' '))
  .map(([source, name]) => ({ source, name, shape: 'none', kind: 'read', action: `${source}:${name}` }));

const sessions = events.filter(({ name }) => name === 'AssumeRole');

/** The accounts of a set with their callers, those of its seed. Account ids are invented. */
export function castOf({ accounts, seed }) {
  return Array.from({ length: accounts }, (_, index) => {
    const account = String(111122223333 + index * 111100001111);
    return { account, callers: callersOf(account, new Random(seed * 1000 + index)) };
  });
}

/** How many roles an account has: more than fifty, so that fifty can be asked for in one pass. */
const roleCount = 60;

/**
 * The callers of an account. `presence` is the share of files in which a caller may appear, `weight` its share of the
 * calls where it does. The first role is in most files, every seventh in many, the others in few. The same names come
 * back in every account, one name begins like another, and every third role has a path: three ways to mix roles up.
 */
function callersOf(account, random) {
  const roles = Array.from({ length: roleCount }, (_, index) => {
    const presence = index % 7 === 3 ? 0.15 + random.next() * 0.15 : 0.01 + random.next() * 0.08;
    const path = index % 3 === 2 ? 'service/' : '';
    const name = `${['ci-deploy', 'payments', 'batch', 'lambda-exec', 'eks-node'][index % 5]}-${index}`;
    const arn = `arn:aws:iam::${account}:role/${path}${name}`;
    const share = index === 0 ? { presence: 0.56, weight: 1.5 } : { presence, weight: 1 };
    return caller(random, { kind: 'role', name, arn, ...share, denials: [0.02, 0, 0.1, 0.4][index % 4] });
  });
  const user = (name, rest) =>
    caller(random, {
      kind: 'user',
      name,
      arn: `arn:aws:iam::${account}:user/${name}`,
      denials: 0.1,
      ...rest,
    });
  return [
    ...roles,
    user('build-server', { presence: 0.1, weight: 0.3 }),
    user('auditor', { presence: 0.002, weight: 0.3, events: rareEvents }),
    {
      kind: 'service',
      name: 'ecs-tasks.amazonaws.com',
      presence: 1,
      weight: 0.2,
      denials: 0,
      events: sessions,
    },
  ];
}

function caller(random, rest) {
  const chosen = new Set();
  for (let count = 4 + random.below(16); count > 0; count--) chosen.add(random.of(events));
  return {
    events: [...chosen],
    id: `${rest.kind === 'role' ? 'AROA' : 'AIDA'}${random.letters(17)}`,
    key: `${rest.kind === 'role' ? 'ASIA' : 'AKIA'}${random.letters(16)}`,
    session: `i-0${random.hex(16)}`,
    agent: random.of(agents),
    ip: `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`,
    ...rest,
  };
}
