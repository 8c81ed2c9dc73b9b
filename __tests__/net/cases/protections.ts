import { type NetCase, policyText } from '../case';
import { logs } from '../evidence';

const api = 'app/payments-api';
const often = '2026-09-01..2026-11-20 x60';
const once = '2026-11-20 x5';

/** The actions that some other principal uses: the logs would have shown them of this one, too. */
function recorded(...actions: readonly string[]) {
  return [logs({ managementEventActions: actions, mappedActions: actions })];
}

/** Actions that are never called unused, because of what is in use. */
export const protections: readonly NetCase[] = [
  {
    scenario: 'an auto scaling group needs to launch instances, tag them and pass their role',
    policies: {
      'policy.json': [
        'autoscaling:CreateAutoScalingGroup',
        'autoscaling:UpdateAutoScalingGroup',
        'ec2:RunInstances',
        'ec2:CreateTags',
        'iam:PassRole',
        'ec2:CreateLaunchTemplate',
        'ec2:RebootInstances',
      ],
    },
    evidence: {
      coverages: recorded('ec2:RunInstances', 'ec2:DescribeInstances'),
      uses: {
        [api]: {
          'autoscaling:CreateAutoScalingGroup': once,
          'autoscaling:UpdateAutoScalingGroup': once,
          'ec2:CreateLaunchTemplate': once,
        },
      },
    },
  },
  {
    scenario: 'a cluster needs to look at its network, its roles and its key',
    policies: {
      'policy.json': [
        'eks:CreateCluster',
        'eks:CreateNodegroup',
        'iam:PassRole',
        'iam:GetRole',
        'iam:ListAttachedRolePolicies',
        'ec2:DescribeSubnets',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeVpcs',
        'ec2:RunInstances',
        'ec2:CreateTags',
        'kms:DescribeKey',
        'kms:CreateGrant',
        'iam:CreateServiceLinkedRole',
        'iam:ListRoles',
      ],
    },
    evidence: {
      coverages: recorded('iam:ListRoles', 'ec2:RunInstances'),
      uses: { [api]: { 'eks:CreateCluster': once, 'eks:CreateNodegroup': once } },
    },
  },
  {
    scenario: 'what takes back is the counterpart of what makes',
    policies: {
      'policy.json': [
        'ec2:CreateVolume',
        'ec2:DeleteVolume',
        'ec2:AttachVolume',
        'ec2:DetachVolume',
        'ec2:RunInstances',
        'ec2:TerminateInstances',
        'ec2:StopInstances',
        'kms:CreateKey',
        'kms:ScheduleKeyDeletion',
        'ecs:RunTask',
        'ecs:StopTask',
      ],
    },
    evidence: {
      coverages: recorded('ec2:DeleteVolume', 'ec2:StopInstances'),
      uses: {
        [api]: {
          'ec2:CreateVolume': often,
          'ec2:AttachVolume': often,
          'ec2:RunInstances': often,
          'kms:CreateKey': often,
          'ecs:RunTask': often,
        },
      },
    },
  },
  {
    scenario: 'a new wildcard keeps what an action in use protects',
    base: { 'policy.json': ['elasticfilesystem:CreateMountTarget', 'ec2:DescribeSubnets'] },
    policies: {
      'policy.json': ['elasticfilesystem:*MountTarget', 'ec2:*NetworkInterface', 'ec2:DescribeSubnets'],
    },
    evidence: {
      coverages: recorded('ec2:DescribeSubnets'),
      uses: { [api]: { 'elasticfilesystem:CreateMountTarget': often, 'ec2:DescribeSubnets': often } },
    },
  },
  {
    scenario:
      'a wildcard is a privilege escalation where the action it stands for is one, with what bounds it',
    base: { 'policy.json': ['ec2:RunInstances'] },
    policies: {
      'policy.json': policyText([
        { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
        {
          Effect: 'Allow',
          Action: 's3:*BucketPolicy',
          Resource: 'arn:aws:s3:::payments-*',
          Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } },
        },
      ]),
    },
    evidence: { coverages: [logs()], uses: { [api]: { 'ec2:RunInstances': often } } },
  },
];
