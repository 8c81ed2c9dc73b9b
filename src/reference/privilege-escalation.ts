import { compare } from '../base/order';
import { spend } from '../base/work';
import {
  type ActionPattern,
  hasWildcard,
  parseActionPattern,
  patternMatches,
} from '../policy/action-pattern';
import { ActionSet } from '../policy/action-set';
import type { ActionId, ActionName, Catalogue } from '../policy/catalogue';
import type { Grant, GrantSet } from '../policy/grants';
import { valuesOf } from '../policy/model';

/** A known way from some actions to more permissions than were granted. */
export interface EscalationPath {
  /** A short id, such as `pass-role-ec2-run`. */
  readonly name: string;
  /** All of them are needed. */
  readonly actions: readonly ActionName[];
  /** What it is good for, to be read after "it": "runs code as any role it may pass". */
  readonly gain: string;
  /** The page that names the path. */
  readonly source: string;
  /** What limits its actions where they are granted; absent where nothing does. */
  readonly bounds?: readonly EscalationBound[];
}

/** What limits an action of a path: no grant of it goes beyond. */
export interface EscalationBound {
  readonly action: ActionName;
  /** ARNs and patterns; absent where some grant is on all resources. */
  readonly resources?: readonly string[];
  /** Condition keys; absent where some grant has no condition. */
  readonly conditionKeys?: readonly string[];
}

/** A row of data/escalation-paths.json. */
export interface EscalationRow extends Omit<EscalationPath, 'bounds'> {
  /** It only counts where its actions are granted on resources that are not listed by name. */
  readonly onAny?: boolean | undefined;
}

/** data/escalation-paths.json: every row with the page it comes from. */
export type EscalationTable = readonly EscalationRow[];

/**
 * The granted actions that complete a path, each with the shortest path it is part of; among equally short ones, the
 * first of the table. A path is complete when the files grant all of its actions together, by name or by a wildcard,
 * whatever their conditions; these are given with it.
 */
export function escalationsOf(
  grants: GrantSet,
  table: EscalationTable,
  catalogue: Catalogue,
): ReadonlyMap<ActionId, EscalationPath> {
  const wide = ActionSet.union(
    catalogue,
    grants.grants.filter(isWide).map(({ actions }) => actions),
  );
  const shortestOf = new Map<ActionId, EscalationPath>();
  const boundsOf = new Map<ActionId, readonly EscalationBound[]>();
  const bounds = (id: ActionId) => {
    const known = boundsOf.get(id) ?? boundOf(id, grants);
    boundsOf.set(id, known);
    return known;
  };
  for (const row of [...table].sort((a, b) => a.actions.length - b.actions.length)) {
    const ids = row.actions.map((action) => catalogue.idOf(action) ?? -1);
    const granted = row.onAny === true ? wide : grants.actions;
    if (!ids.every((id) => granted.has(id))) continue;
    if (ids.every((id) => shortestOf.has(id))) continue;
    const path = pathOf(row, ids.flatMap(bounds));
    for (const id of ids) if (!shortestOf.has(id)) shortestOf.set(id, path);
  }
  return shortestOf;
}

function pathOf(
  { name, actions, gain, source }: EscalationRow,
  bounds: readonly EscalationBound[],
): EscalationPath {
  return { name, actions, gain, source, ...(bounds.length === 0 ? {} : { bounds }) };
}

/** What limits an action; nothing where some grant of it is on all resources and without a condition. */
function boundOf(id: ActionId, { grants, actions }: GrantSet): readonly EscalationBound[] {
  spend(grants.length);
  // The grants of a statement share its scope.
  const own = grants.filter((grant) => grant.actions.has(id));
  const scopes = [...new Map(own.map(({ scope }) => [scope.resources, scope])).values()];
  spend(10 * scopes.reduce((sum, { resources }) => sum + resources.items.length, 0));
  const onAll = scopes.some(({ resources }) => isEverything(resources));
  const free = scopes.some(({ condition }) => condition === undefined);
  if (onAll && free) return [];
  const sortedOnce = (texts: readonly string[]) => [...new Set(texts)].sort(compare);
  const bound = {
    action: actions.catalogue.nameOf(id),
    ...(onAll ? {} : { resources: sortedOnce(scopes.flatMap(({ resources }) => valuesOf(resources))) }),
    ...(free ? {} : { conditionKeys: sortedOnce(scopes.flatMap(keysOf)) }),
  };
  return [bound];
}

/** All resources, or all but some: what is left out does not bound an escalation. */
function isEverything(resources: Grant['scope']['resources']): boolean {
  return resources.kind === 'all-but' || valuesOf(resources).some((resource) => /^\*+$/.test(resource));
}

/** The keys that a condition asks for, as in `{"StringEquals": {"aws:SourceVpce": "vpce-1"}}`. */
function keysOf({ condition }: Grant['scope']): string[] {
  const operators: unknown = condition === undefined ? {} : JSON.parse(condition);
  return Object.values(operators ?? {}).flatMap((keys: unknown) =>
    typeof keys === 'object' && keys !== null ? Object.keys(keys) : [],
  );
}

/** Whether a statement is about more resources than it lists: all, all but some, or a pattern of names. */
function isWide({ scope: { resources } }: Grant): boolean {
  return resources.kind === 'all-but' || valuesOf(resources).some(isPattern);
}

/** A wildcard in the name of a resource; one in its region or account only leaves a single name, everywhere. */
function isPattern(resource: string): boolean {
  const segments = resource.replace(/\$\{[^}]*\}/g, '').split(':');
  const named = segments.length < 6 ? segments : segments.slice(5);
  return named.some((segment) => /[*?]/.test(segment));
}

// Actions that allow privilege escalation, whatever their access level: a suggestion never adds them, a person must.
// The list is long rather than complete (docs/decisions/0006).

const whoMayDoWhat = `
  iam:* organizations:* account:* sso:* sso-directory:* identitystore:* ram:* *:Put*Policy *:Set*Policy
  *:Attach*Policy *:Create*Policy *:Update*Policy *:Delete*Policy *:AddPermission *:RemovePermission
  *:*PermissionsBoundary kms:CreateGrant es:Update*Config eks:*AccessEntry eks:*AccessPolicy
  eks:CreatePodIdentityAssociation eks:UpdatePodIdentityAssociation s3:Put*Acl
  cognito-identity:SetIdentityPoolRoles cognito-identity:UpdateIdentityPool`;

const sessionsAndCredentials = `
  sts:* ssm:StartSession ssm:ResumeSession ec2-instance-connect:* ecs:ExecuteCommand ec2:GetPasswordData
  lightsail:DownloadDefaultKeyPair lightsail:GetInstanceAccessDetails redshift:GetClusterCredentials*
  redshift-serverless:GetCredentials sagemaker:CreatePresigned* cognito-identity:GetCredentialsForIdentity
  cognito-identity:GetOpenIdToken* codeartifact:GetAuthorizationToken`;

const codeUnderAnotherRole = `
  lambda:CreateFunction lambda:UpdateFunction* lambda:CreateEventSourceMapping lambda:PublishLayerVersion
  ec2:RunInstances ec2:Request*Spot* ec2:ModifyInstanceAttribute ec2:*IamInstanceProfile*
  ec2:*LaunchTemplate* autoscaling:CreateLaunchConfiguration autoscaling:*AutoScalingGroup ecs:RunTask
  ecs:StartTask ecs:RegisterTaskDefinition ecs:CreateService ecs:UpdateService batch:SubmitJob
  batch:RegisterJobDefinition codebuild:StartBuild* codebuild:CreateProject codebuild:UpdateProject
  codepipeline:*Pipeline ssm:SendCommand ssm:StartAutomationExecution ssm:*Association* ssm:CreateDocument
  ssm:UpdateDocument* glue:*DevEndpoint glue:CreateJob glue:UpdateJob glue:*Session glue:*Trigger
  sagemaker:Create* sagemaker:UpdateNotebookInstance* states:CreateStateMachine states:UpdateStateMachine
  states:TestState scheduler:*Schedule events:PutTargets cloudformation:*StackSet*
  cloudformation:CreateStackInstances cloudformation:UpdateStackInstances cloudformation:*Stack
  cloudformation:*ChangeSet cloudfront:*Function elasticmapreduce:RunJobFlow
  elasticmapreduce:AddJobFlowSteps emr-serverless:CreateApplication apprunner:CreateService
  apprunner:UpdateService datapipeline:* bedrock-agentcore:*`;

const whatWouldTellOfIt = `
  cloudtrail:Stop* cloudtrail:Delete* cloudtrail:Put* cloudtrail:Update* config:Stop* config:Delete*`;

const patterns = [whoMayDoWhat, sessionsAndCredentials, codeUnderAnotherRole, whatWouldTellOfIt].flatMap(
  (texts) => wellFormed(texts.trim().split(/\s+/)),
);

/** Throws TypeError on an action pattern that is none: dropped in silence, it would stop nothing. */
function wellFormed(texts: readonly string[]): ActionPattern[] {
  return texts.map((text) => {
    const pattern = parseActionPattern(text);
    const wrong = typeof pattern === 'string' ? pattern : pattern.matchesNothing;
    if (typeof pattern === 'string' || wrong !== undefined)
      throw new TypeError(`privilege escalation table: ${text}: ${wrong}`);
    return pattern;
  });
}

/** Takes the rows of data/escalation-paths.json as they are; throws TypeError on an action that is malformed or a wildcard. */
export function escalationTable(rows: EscalationTable): EscalationTable {
  const wide = wellFormed(rows.flatMap((row) => row.actions)).find(hasWildcard);
  if (wide !== undefined) throw new TypeError(`privilege escalation table: ${wide.text} is a wildcard`);
  return rows;
}

/** Whether a suggestion leaves an action to people. Takes `service:Name` in any case. */
export function isEscalationProne(action: ActionName): boolean {
  return patterns.some((pattern) => patternMatches(pattern, action));
}
