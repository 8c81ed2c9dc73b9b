import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type SourceName, sourceNames } from '../../src/drift/evidence';
import type { Finding } from '../../src/drift/findings';
import { mayRemove, resourcesToGrant, whyNotGranted } from '../../src/drift/suggestion/remedy';
import { catalogue } from '../support/knowledge';

const bucket = 'arn:aws:s3:::bucket';
const unusedAction: Finding = {
  action: 's3:DeleteBucket',
  state: 'over-granted',
  accessLevel: 'Write',
  reason: 'never seen',
  resources: [],
};

/** An action that was called on some resources and is not granted. */
function missing(
  action: string,
  resources: readonly string[] = [bucket],
  more: Partial<Finding> = {},
): Finding {
  const id = catalogue.idOf(action);
  if (id === undefined) throw new Error(`${action} is no action`);
  const accessLevel = catalogue.levelOf(id);
  return { action, state: 'missing', accessLevel, reason: 'in use', resources, refused: false, ...more };
}

describe('what is over-granted may be removed', () => {
  test.each<readonly [string, boolean, readonly SourceName[]]>([
    ['not without a source', false, []],
    ['not by policy generation alone', false, ['policy-generation']],
    ['not by an evidence file that names no source of its own', false, ['file']],
    ['by last accessed, which tracks the action', true, ['last-accessed']],
    ['by an unused-access finding, which names the action', true, ['unused-access']],
    ['by complete logs', true, ['cloudtrail-logs']],
    ['by complete logs in Athena', true, ['athena']],
    ['by two sources', true, ['policy-generation', 'last-accessed']],
    ['by two sources neither of which is enough', true, ['policy-generation', 'file']],
  ])('%s', (_, may, provenBy) => {
    expect(mayRemove({ ...unusedAction, provenBy })).toBe(may);
  });

  test('not when nobody says which source proved it', () => {
    expect(mayRemove(unusedAction)).toBe(false);
  });

  test('and nothing else may, whatever proves it', () => {
    const anyState = fc.constantFrom('missing', 'cannot-tell', 'accepted');
    fc.assert(
      fc.property(anyState, fc.subarray([...sourceNames]), (state, provenBy) => {
        expect(mayRemove({ ...unusedAction, state, provenBy })).toBe(false);
      }),
    );
  });
});

/** Actions that nobody gets from a suggestion, by the way they lead to more permissions. */
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
    expect([...words]).toEqual(['could be used to gain more permissions']);
  });

  test('whenever it is of the level Permissions management', () => {
    const anyId = fc.constantFrom(
      ...Array.from({ length: catalogue.size }, (_, id) => id).filter(
        (id) => catalogue.levelOf(id) === 'Permissions management',
      ),
    );
    fc.assert(
      fc.property(anyId, (id) => {
        expect(whyNotGranted(missing(catalogue.nameOf(id)))).toBe('could be used to gain more permissions');
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
  const refused = ordinary.filter((action) => whyNotGranted(missing(action)) !== undefined);
  expect(refused).toEqual([]);
});

describe('a missing action is granted on', () => {
  const other = 'arn:aws:s3:::other/key with spaces';
  const variable = `arn:aws:s3:::\${aws:username}`;
  test.each<readonly [string, Finding, readonly string[] | string]>([
    ['what it was seen on', missing('s3:GetObject', [bucket, other]), [bucket, other]],
    ['the rest, where some hold a *', missing('s3:GetObject', [`${bucket}/*`, other]), [other]],
    ['the rest, where some hold a ?', missing('s3:GetObject', [`${bucket}/?`, other]), [other]],
    ['the rest, where some hold a variable', missing('s3:GetObject', [variable, other]), [other]],
    ['the rest, where some hold a $', missing('s3:GetObject', [`${bucket}/$`, other]), [other]],
    ['the rest, where some hold a line break', missing('s3:GetObject', [`${bucket}/\n`, other]), [other]],
    ['the rest, where some hold a C1 control', missing('s3:GetObject', [`${bucket}/\u0085`, other]), [other]],
    ['the rest, where some are no ARN', missing('s3:GetObject', ['bucket', 'arn:', other]), [other]],
    ['nothing, where all hold one', missing('s3:GetObject', [`${bucket}/*`, variable]), 'not observed'],
    ['nothing, where it was seen on nothing', missing('s3:GetObject', []), 'not observed'],
    ['everything, where it lists', missing('s3:ListAllMyBuckets', []), ['*']],
    ['what it was seen on, where it lists that', missing('s3:ListBucket', [bucket]), [bucket]],
    ['nothing, where it was refused', missing('s3:GetObject', [bucket], { refused: true }), 'denied today'],
    [
      'nothing, where listing was refused',
      missing('s3:ListAllMyBuckets', [], { refused: true }),
      'denied today',
    ],
  ])('%s', (_, finding, wanted) => {
    const reason = whyNotGranted(finding);
    if (typeof wanted === 'string') expect(reason).toContain(wanted);
    else expect([reason, resourcesToGrant(finding)]).toEqual([undefined, wanted]);
  });

  test('nothing that a policy would read as more than its name', () => {
    const anyResource = fc.string({ unit: 'binary' }).map((text) => `arn:aws:s3:::${text}`);
    fc.assert(
      fc.property(fc.array(anyResource), (resources) => {
        const granted = resourcesToGrant(missing('s3:ListBucket', resources)).filter((one) => one !== '*');
        const plain = resources.filter((one) => !/[*?$]|\p{Cc}/u.test(one));
        expect(granted).toEqual(plain);
      }),
    );
  });
});
