// One record of the invented logs: AWS's fields in AWS's order, about 1.45 kB of JSON.

/** A moment as CloudTrail writes it, to the second. */
export function isoTime(instant) {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/**
 * The record of a call. `outcome` is `allowed`, `denied` or `failed`: rejected by the service after IAM had allowed it,
 * which counts as use. `assumed` is the role that an AssumeRole is for.
 */
export function recordOf({ random, caller, event, account, region, time, outcome, assumed }) {
  const eventTime = isoTime(time);
  const { request, response = null, resources } = contentOf(event, random, account, region, assumed);
  return {
    eventVersion: '1.09',
    userIdentity: identityOf(caller, account, time),
    eventTime,
    eventSource: `${event.source}.amazonaws.com`,
    eventName: event.name,
    awsRegion: region,
    sourceIPAddress: caller.ip ?? caller.name,
    userAgent: caller.agent ?? caller.name,
    ...errorOf(outcome, caller, event, account),
    requestParameters: request,
    responseElements: outcome === 'allowed' ? response : null,
    requestID: uuid(random),
    eventID: uuid(random),
    readOnly: event.kind === 'read' || /^(Get|Head|List)/.test(event.name),
    ...(resources === undefined ? {} : { resources }),
    eventType: 'AwsApiCall',
    managementEvent: event.kind !== 'data',
    recipientAccountId: account,
    eventCategory: event.kind === 'data' ? 'Data' : 'Management',
    tlsDetails: {
      tlsVersion: 'TLSv1.3',
      cipherSuite: 'TLS_AES_128_GCM_SHA256',
      clientProvidedHostHeader: `${event.source}.${region}.amazonaws.com`,
    },
  };
}

function identityOf({ kind, name, arn, id, key, session }, account, time) {
  if (kind === 'service') return { type: 'AWSService', invokedBy: name };
  if (kind === 'user')
    return { type: 'IAMUser', principalId: id, arn, accountId: account, accessKeyId: key, userName: name };
  return {
    type: 'AssumedRole',
    principalId: `${id}:${session}`,
    arn: sessionArn({ name, session }, account),
    accountId: account,
    accessKeyId: key,
    sessionContext: {
      sessionIssuer: { type: 'Role', principalId: id, arn, accountId: account, userName: name },
      webIdFederationData: {},
      attributes: { creationDate: isoTime(time - 600_000), mfaAuthenticated: 'false' },
    },
  };
}

function sessionArn({ name, session }, account) {
  return `arn:aws:sts::${account}:assumed-role/${name}/${session}`;
}

function errorOf(outcome, caller, { source, action }, account) {
  if (outcome === 'allowed') return {};
  if (outcome === 'failed') return { errorCode: 'ThrottlingException', errorMessage: 'Rate exceeded' };
  const who = caller.kind === 'role' ? sessionArn(caller, account) : caller.arn;
  return {
    errorCode: source === 'ec2' ? 'Client.UnauthorizedOperation' : 'AccessDenied',
    errorMessage: `User: ${who} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
  };
}

/** What is asked and answered, by the shape of the event. */
function contentOf({ shape, source }, random, account, region, assumed) {
  const name = `app-${random.below(400)}`;
  switch (shape) {
    case 'none':
      return { request: null };
    case 'key':
      return keyUse(random, account, region, name);
    case 'filter':
      return {
        request: {
          filterSet: { items: [filter('vpc-id', `vpc-0${random.hex(16)}`)] },
          maxResults: 100,
        },
      };
    case 'bucket':
    case 'object':
      return storage(shape, random, `${name}-${account}-${region}`, account);
    case 'assume':
      return assumption(random, assumed, account);
    case 'tags':
      return tagged(random, `arn:aws:${source}:${region}:${account}:${name}`, name);
    default:
      return { request: { name, withDecryption: true } };
  }
}

function filter(name, value) {
  return { name, valueSet: { items: [{ value }] } };
}

function keyUse(random, account, region, name) {
  const ARN = `arn:aws:kms:${region}:${account}:key/${uuid(random)}`;
  const encryptionContext = { SecretARN: `arn:aws:secretsmanager:${region}:${account}:secret:${name}` };
  return {
    request: { encryptionContext, encryptionAlgorithm: 'SYMMETRIC_DEFAULT' },
    resources: [{ accountId: account, type: 'AWS::KMS::Key', ARN }],
  };
}

function storage(shape, random, bucketName, accountId) {
  const bucket = { accountId, type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${bucketName}` };
  const request = { bucketName, Host: `${bucketName}.s3.amazonaws.com` };
  if (shape === 'bucket') return { request, resources: [bucket] };
  const key = `builds/${random.hex(24)}/artifact.zip`;
  const object = { type: 'AWS::S3::Object', ARN: `${bucket.ARN}/${key}` };
  return { request: { ...request, key }, resources: [object, bucket] };
}

/** Names the role in a record of another principal: a count of every record with its ARN in it is caught. */
function assumption(random, { name, arn, id, session }, account) {
  const expiration = 'Jan 31, 2026, 1:00:00 PM';
  const credentials = { accessKeyId: `ASIA${random.letters(16)}`, sessionToken: random.hex(160), expiration };
  const assumedRoleUser = { assumedRoleId: `${id}:${session}`, arn: sessionArn({ name, session }, account) };
  return {
    request: { roleArn: arn, roleSessionName: session, durationSeconds: 3600 },
    response: { credentials, assumedRoleUser },
    resources: [{ accountId: account, type: 'AWS::IAM::Role', ARN: arn }],
  };
}

function tagged(random, arn, resourceName) {
  const tags = Array.from({ length: 3 }, (_, index) => ({ key: `tag-${index}`, value: random.hex(12) }));
  return {
    request: {
      resourceName,
      description: 'Managed by Terraform',
      tagSpecificationSet: { items: [{ tags }] },
    },
    response: { requestId: uuid(random), resource: { arn, status: 'pending', tagSet: { items: tags } } },
  };
}

function uuid(random) {
  const hex = random.hex(32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
