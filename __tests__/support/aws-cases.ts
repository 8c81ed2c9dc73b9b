import { getRole, getTrail, listAnalyzers, role, start, trail } from './aws-example';
import type { Fault } from './aws-faults';
import { analyzerArn } from './aws-findings';
import { account, gatherer } from './aws-identity';
import { bucketed, form, type Plain, resigned, rest, signed, target } from './aws-plain';

/** Requests for the example, and the type and text of the answers. */
export const spoken: readonly (readonly [name: string, request: Plain, type: string, text: RegExp])[] = [
  ['Access Analyzer', listAnalyzers, 'application/json', /^\{"analyzers":\[\{"arn":.*"createdAt":"2026-/],
  [
    'IAM',
    getRole,
    'text/xml',
    /^<GetRoleResponse xmlns="https:\/\/iam.*<Description>a &amp; &lt;b&gt;<\/Description>/,
  ],
  ['STS', form('sts', 'GetCallerIdentity'), 'text/xml', new RegExp(`<Account>${account}</Account>`)],
  ['CloudTrail', getTrail, 'application/x-amz-json-1.1', /^\{"Trail":\{"Name":"main"/],
  [
    'CloudTrail, times',
    target('GetTrailStatus', { Name: trail }),
    'application/x-amz-json-1.1',
    /Time":17\d+/,
  ],
  [
    'S3',
    bucketed('/logs/?list-type=2'),
    'text/xml',
    /^<ListBucketResult .*<IsTruncated>false<.*<Contents><Key>a\/b c&amp;\.json<.*<Size>2</,
  ],
  [
    'S3, encoded, by folder',
    bucketed('/logs?list-type=2&encoding-type=url&delimiter=/'),
    'text/xml',
    /<CommonPrefixes><Prefix>a\/</,
  ],
];

/** What is the matter with a request, and how AWS answers it. */
type Rejected = readonly [matter: string, request: Plain, status: number, code: string];

/** Requests that are wrong in themselves. */
const faulty: readonly Rejected[] = [
  ['a member that is missing', rest('PUT', '/policy/generation', {}), 400, 'ValidationException'],
  ['a member deep down', start({ accessRole: undefined }), 400, 'ValidationException'],
  ['a pattern', start({ trails: [{ cloudTrailArn: 'main' }] }), 400, 'ValidationException'],
  ['a time that is a number', start({ startTime: 1_790_000_000 }), 400, 'ValidationException'],
  ['a window that ends first', start({ startTime: '2026-10-02T00:00:00Z' }), 400, 'ValidationException'],
  ['an unknown member', start({ region: 'us-east-1' }), 400, 'ValidationException'],
  ['a body that is cut', { ...start(), body: '{"policy' }, 400, 'ValidationException'],
  ['an enum', rest('GET', '/analyzer?type=UNUSED'), 400, 'ValidationException'],
  ['a number', rest('GET', '/policy/generation?maxResults=0'), 400, 'ValidationException'],
  ['a token of elsewhere', rest('GET', '/analyzer?nextToken=x'), 400, 'ValidationException'],
  ['an unknown path', rest('GET', '/analyzers'), 404, 'UnknownOperationException'],
  ['an ARN for a name', form('iam', 'GetRole', { RoleName: role }), 400, 'ValidationError'],
  ['a list', form('iam', 'ListRolePolicies', { RoleName: 'a', MaxItems: '1001' }), 400, 'ValidationError'],
  ['an unknown action', form('iam', 'DeleteRole', { RoleName: 'a' }), 400, 'InvalidAction'],
  ['an unknown target', target('DeleteTrail', { Name: 'a' }), 400, 'UnknownOperationException'],
  ['a text', target('GetTrail', { Name: 7 }), 400, 'ValidationException'],
  ['no signature', resigned(listAnalyzers), 403, 'MissingAuthenticationTokenException'],
  ['no signature', resigned(getRole), 403, 'MissingAuthenticationToken'],
  ['no signature', resigned(getTrail), 400, 'MissingAuthenticationTokenException'],
  ['another service', resigned(getRole, signed('sts')), 403, 'SignatureDoesNotMatch'],
  ['a list of another kind', bucketed('/logs/?list-type=2&fetch=a'), 400, 'InvalidArgument'],
];

/** Requests for what the example does not have. */
const absent: readonly Rejected[] = [
  ['a key', resigned(getRole, signed('iam', { ...gatherer, key: 'AKIAX' })), 403, 'InvalidClientTokenId'],
  [
    'a token',
    resigned(getTrail, signed('cloudtrail', { ...gatherer, token: 'x' })),
    400,
    'UnrecognizedClientException',
  ],
  ['a role', form('iam', 'GetRole', { RoleName: 'nobody' }), 404, 'NoSuchEntity'],
  ['a bucket', bucketed('/none/?list-type=2'), 404, 'NoSuchBucket'],
  ['an object', bucketed('/logs/none'), 404, 'NoSuchKey'],
  ['a trail', target('GetTrail', { Name: 'other' }), 400, 'TrailNotFoundException'],
  [
    'a finding',
    rest('GET', `/findingv2/f9?analyzerArn=${analyzerArn('unused')}`),
    404,
    'ResourceNotFoundException',
  ],
  ['a job', rest('GET', '/policy/generation/none'), 400, 'ValidationException'],
  ['a long window', start({ startTime: '2026-06-01T00:00:00Z' }), 402, 'ServiceQuotaExceededException'],
];

/** With the number of violations that each is. */
export const rejected: readonly (readonly [...Rejected, number])[] = [
  ...faulty.map((one) => [...one, 1] as const),
  ...absent.map((one) => [...one, 0] as const),
];

/** What a fault makes of GetRole: the status and the text of its answer. */
export const faults: readonly (readonly [does: Fault['does'], status: number, text: RegExp])[] = [
  ['throttle', 400, /<Code>Throttling</],
  ['500', 500, /<Code>InternalFailure</],
  ['503-html', 503, /^<html>/],
  ['200-html', 200, /^<html>/],
  ['empty-json', 200, /<GetRoleResult><\/GetRoleResult>/],
  ['access-denied', 403, /not authorized to perform: iam:GetRole/],
  ['expired-token', 403, /<Code>ExpiredToken</],
  [{ code: 'ServiceFailureException', message: 'm' }, 500, /<Code>ServiceFailure</],
  [{ changes: { Role: { Path: '/changed/' } } }, 200, /<Path>\/changed\/<.*<RoleName>payments-api</],
];
