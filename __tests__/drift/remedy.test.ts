import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActionFinding } from '../../src/drift/findings';
import { type SourceName, sourceNames } from '../../src/evidence/evidence';
import { grantsOf } from '../../src/policy/grants';
import { additionsOf, whyNotGranted } from '../../src/suggest/additions';
import { mayRemove } from '../../src/suggest/removable';
import { textOfAny } from '../support/any-text';
import { catalogue } from '../support/knowledge';
import { documentOf } from '../support/policy-text';

const bucket = 'arn:aws:s3:::bucket';
const unusedAction: ActionFinding = {
  kind: 'action',
  action: 's3:DeleteBucket',
  state: 'over-granted',
  accessLevel: 'Write',
  reason: 'never called',
  resources: [],
};

/** An action that was called on some resources and is not granted. */
function missing(
  action: string,
  resources: readonly string[] = [bucket],
  more: Partial<ActionFinding> = {},
): ActionFinding {
  const id = catalogue.idOf(action);
  if (id === undefined) throw new Error(`${action} is no action`);
  const accessLevel = catalogue.levelOf(id);
  const fixed = { kind: 'action', state: 'missing', reason: 'in use', currentlyDenied: false } as const;
  return { ...fixed, action, accessLevel, resources, allResources: true, ...more };
}

function without(key: 'allResources', { [key]: _, ...finding }: ActionFinding): ActionFinding {
  return finding;
}

describe('what is over-granted may be removed', () => {
  test.each<readonly [string, boolean, readonly SourceName[], boolean]>([
    ['not without a source', false, [], false],
    ['not by policy generation alone', false, ['policy-generation'], false],
    ['not by last accessed, where it tells of the service only', false, ['last-accessed'], false],
    ['by one source that is conclusive', true, ['last-accessed'], true],
    ['by sources of their own for each principal, each conclusive', true, [], true],
    ['by two sources neither of which is conclusive', true, ['policy-generation', 'last-accessed'], false],
  ])('%s', (_, may, provenBy, conclusive) => {
    expect(mayRemove({ ...unusedAction, provenBy, conclusive })).toBe(may);
  });

  test('not when nobody says which source proved it', () => {
    expect(mayRemove(unusedAction)).toBe(false);
  });

  test('and nothing else may, whatever proves it', () => {
    const anyState = fc.constantFrom('missing', 'undetermined', 'accepted');
    fc.assert(
      fc.property(anyState, fc.subarray([...sourceNames]), (state, provenBy) => {
        expect(mayRemove({ ...unusedAction, state, provenBy, conclusive: true })).toBe(false);
      }),
    );
  });
});

/** Actions that a suggestion never grants, by the way they lead to more permissions. */
const escalating = {
  'the permissions of principals': [
    'iam:PassRole',
    'iam:CreateRole',
    'iam:CreateUser',
    'iam:CreateAccessKey',
    'iam:PutRolePolicy',
    'iam:AttachRolePolicy',
    'iam:CreatePolicyVersion',
    'iam:SetDefaultPolicyVersion',
    'iam:UpdateAssumeRolePolicy',
    'iam:AddUserToGroup',
    'iam:UpdateLoginProfile',
    'iam:DeleteRolePermissionsBoundary',
    'iam:CreateServiceLinkedRole',
    'iam:GetRole',
    'iam:TagRole',
  ],
  'the organization and its users': [
    'organizations:LeaveOrganization',
    'organizations:AttachPolicy',
    'organizations:DescribeOrganization',
    'account:CloseAccount',
    'sso:CreateAccountAssignment',
    'sso-directory:CreateUser',
    'identitystore:CreateGroupMembership',
    'ram:CreateResourceShare',
  ],
  'another session': [
    'sts:AssumeRole',
    'sts:AssumeRoleWithWebIdentity',
    'sts:AssumeRoot',
    'sts:GetFederationToken',
    'sts:TagSession',
    'ec2:GetPasswordData',
    'lightsail:DownloadDefaultKeyPair',
    'lightsail:GetInstanceAccessDetails',
    'redshift:GetClusterCredentials',
    'redshift:GetClusterCredentialsWithIAM',
    'redshift-serverless:GetCredentials',
    'cognito-identity:GetCredentialsForIdentity',
    'cognito-identity:GetOpenIdToken',
    'codeartifact:GetAuthorizationToken',
  ],
  'the policy of a resource': [
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:PutBucketAcl',
    's3:PutAccessPointPolicy',
    'kms:PutKeyPolicy',
    'kms:CreateGrant',
    'lambda:AddPermission',
    'lambda:RemovePermission',
    'lambda:AddLayerVersionPermission',
    'sns:AddPermission',
    'sqs:AddPermission',
    'sqs:SetQueueAttributes',
    'ecr:SetRepositoryPolicy',
    'secretsmanager:PutResourcePolicy',
    'dynamodb:PutResourcePolicy',
    'glue:PutResourcePolicy',
    'backup:PutBackupVaultAccessPolicy',
    'es:UpdateDomainConfig',
    'es:UpdateElasticsearchDomainConfig',
    'events:PutPermission',
    'logs:PutResourcePolicy',
    'ec2:ModifySnapshotAttribute',
    'eks:CreateAccessEntry',
    'eks:AssociateAccessPolicy',
  ],
  'code under another role': [
    'lambda:CreateFunction',
    'lambda:UpdateFunctionCode',
    'lambda:UpdateFunctionConfiguration',
    'lambda:CreateEventSourceMapping',
    'ec2:AssociateIamInstanceProfile',
    'ec2:ReplaceIamInstanceProfileAssociation',
    'ec2:ModifyInstanceAttribute',
    'ssm:SendCommand',
    'ssm:StartSession',
    'ssm:ResumeSession',
    'ssm:StartAutomationExecution',
    'ssm:CreateAssociation',
    'ssm:UpdateAssociation',
    'ec2-instance-connect:SendSSHPublicKey',
    'ecs:ExecuteCommand',
    'codebuild:StartBuild',
    'codebuild:UpdateProject',
    'elasticmapreduce:AddJobFlowSteps',
    'sagemaker:CreatePresignedDomainUrl',
    'cognito-identity:SetIdentityPoolRoles',
    'cloudformation:CreateStack',
    'cloudformation:UpdateStack',
    'cloudformation:CreateChangeSet',
    'cloudformation:ExecuteChangeSet',
    'cloudformation:CreateStackSet',
    'cloudformation:UpdateStackSet',
    'glue:CreateDevEndpoint',
    'glue:UpdateDevEndpoint',
    'lambda:PublishLayerVersion',
    'ec2:RunInstances',
    'ec2:CreateLaunchTemplateVersion',
    'ec2:DisassociateIamInstanceProfile',
    'autoscaling:CreateLaunchConfiguration',
    'autoscaling:UpdateAutoScalingGroup',
    'ecs:RunTask',
    'ecs:StartTask',
    'ecs:RegisterTaskDefinition',
    'ecs:CreateService',
    'ecs:UpdateService',
    'batch:SubmitJob',
    'batch:RegisterJobDefinition',
    'codebuild:CreateProject',
    'codepipeline:UpdatePipeline',
    'ssm:UpdateDocument',
    'glue:CreateJob',
    'glue:UpdateJob',
    'glue:CreateSession',
    'glue:UpdateTrigger',
    'sagemaker:CreateTrainingJob',
    'states:CreateStateMachine',
    'states:UpdateStateMachine',
    'scheduler:CreateSchedule',
    'events:PutTargets',
    'cloudfront:UpdateFunction',
    'elasticmapreduce:RunJobFlow',
    'datapipeline:PutPipelineDefinition',
  ],
  'the end of what would tell': [
    'cloudtrail:StopLogging',
    'cloudtrail:DeleteTrail',
    'cloudtrail:PutEventSelectors',
    'cloudtrail:UpdateTrail',
    'config:StopConfigurationRecorder',
    'config:DeleteDeliveryChannel',
  ],
};

describe('a missing action that leads to more permissions is left to people', () => {
  test.each(Object.entries(escalating))('through %s', (_, actions) => {
    const given = actions.filter((action) => whyNotGranted(missing(action)) === undefined);
    expect(given).toEqual([]);
    const words = new Set(actions.map((action) => whyNotGranted(missing(action))));
    expect([...words]).toEqual(['could be used for privilege escalation']);
  });

  test('whenever it is of the level Permissions management', () => {
    const anyId = fc.constantFrom(
      ...Array.from({ length: catalogue.size }, (_, id) => id).filter(
        (id) => catalogue.levelOf(id) === 'Permissions management',
      ),
    );
    fc.assert(
      fc.property(anyId, (id) => {
        expect(whyNotGranted(missing(catalogue.nameOf(id)))).toBe('could be used for privilege escalation');
      }),
    );
  });
});

test('a missing action that was seen on resources and leads to no permission may be granted', () => {
  const ordinary = [
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:PutBucketTagging',
    'sqs:SendMessage',
    'sns:Publish',
    'kms:Decrypt',
    'dynamodb:PutItem',
    'lambda:InvokeFunction',
    'lambda:GetFunctionConfiguration',
    'logs:PutLogEvents',
    'ec2:StartInstances',
    'ssm:GetParameter',
    'secretsmanager:GetSecretValue',
    'cloudformation:DescribeStacks',
    'glue:StartJobRun',
    'states:StartExecution',
    'events:PutEvents',
  ];
  const currentlyDenied = ordinary.filter((action) => whyNotGranted(missing(action)) !== undefined);
  expect(currentlyDenied).toEqual([]);
});

describe('a missing action may be granted', () => {
  const other = 'arn:aws:s3:::other/key with spaces';
  const variable = `arn:aws:s3:::\${aws:username}`;
  test.each<readonly [string, ActionFinding, string | undefined]>([
    ['where it was seen on plain names', missing('s3:GetObject', [bucket, other]), undefined],
    ['not where some name holds a *', missing('s3:GetObject', [`${bucket}/*`, other]), 'reads as a wildcard'],
    ['not where some name holds a ?', missing('s3:GetObject', [`${bucket}/?`, other]), 'reads as a wildcard'],
    [
      'not where some name holds a variable',
      missing('s3:GetObject', [variable, other]),
      'reads as a wildcard',
    ],
    ['not where some name holds a $', missing('s3:GetObject', [`${bucket}/$`, other]), 'reads as a wildcard'],
    [
      'not where some name breaks a line',
      missing('s3:GetObject', [`${bucket}/\n`, other]),
      'reads as a wildcard',
    ],
    [
      'not where some name holds a control',
      missing('s3:GetObject', [`${bucket}/\u0085`, other]),
      'reads as a wildcard',
    ],
    ['not where some name is no ARN', missing('s3:GetObject', ['bucket', other]), 'reads as a wildcard'],
    ['not where some name is only the word', missing('s3:GetObject', ['arn:', other]), 'reads as a wildcard'],
    ['not where it was seen on nothing', missing('s3:GetObject', []), 'not recorded'],
    ['not where it lists and was seen on nothing', missing('s3:ListBucket', []), 'not recorded'],
    ['where it lists what it was seen on', missing('s3:ListBucket', [bucket]), undefined],
    [
      'not where it was seen on more',
      without('allResources', missing('s3:GetObject', [bucket])),
      'not all resources',
    ],
    [
      'not where it was refused',
      missing('s3:GetObject', [bucket], { currentlyDenied: true, denied: 2 }),
      'currently denied',
    ],
    [
      'not where listing was refused',
      missing('s3:ListBucket', [], { currentlyDenied: true, denied: 1 }),
      'currently denied',
    ],
    [
      'not where it may have been refused',
      missing('s3:GetObject', [bucket], { currentlyDenied: true }),
      'perhaps denied',
    ],
  ])('%s', (_, finding, reason) => {
    if (reason === undefined) expect(whyNotGranted(finding)).toBeUndefined();
    else expect(whyNotGranted(finding)).toContain(reason);
  });

  test('never on a name that a policy would read as more than that name', () => {
    const anyResource = textOfAny().map((text) => `arn:aws:s3:::${text}`);
    fc.assert(
      fc.property(fc.array(anyResource, { minLength: 1 }), (resources) => {
        const plain = resources.every((one) => !/[*?$]|\p{Cc}/u.test(one));
        expect(whyNotGranted(missing('s3:ListBucket', resources)) === undefined).toBe(plain);
      }),
    );
  });
});

test('a missing action that a Deny beside it stops on what it was seen on is left to people', () => {
  const queue = 'arn:aws:sqs:eu-west-1:111122223333:jobs';
  const deny = { Effect: 'Deny', Action: 'sqs:*', Resource: queue };
  const target = (finding: ActionFinding) => {
    const document = documentOf({ Version: '2012-10-17', Statement: [deny] });
    return {
      name: 'app',
      policies: [document],
      grants: grantsOf([document], catalogue),
      findings: [finding],
    };
  };
  const stopped = additionsOf(target(missing('sqs:SendMessage', [queue])), catalogue);
  expect(stopped.statements).toEqual([]);
  expect(stopped.left).toEqual([
    { action: 'sqs:SendMessage', reason: 'the Deny at policy.json:1 denies it' },
  ]);
  const elsewhere = additionsOf(target(missing('sqs:SendMessage', [`${queue}2`])), catalogue);
  expect(elsewhere.statements).toEqual([{ actions: ['sqs:SendMessage'], resources: [`${queue}2`] }]);
});
