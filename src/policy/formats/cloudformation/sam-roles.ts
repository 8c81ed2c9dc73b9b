import { type JsonMember, memberOf } from '../json/json-tree';
import type { Collector } from './collector';
import { nodesOf } from './plain-nodes';
import { generatedName } from './principals';
import { property, type Resource } from './resources';
import { setting } from './sam-settings';
import { topScope } from './scope';
import { exactText, member, type Value } from './value';

/** Types whose roles and policies are not read: what they add is named. */
const unread: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Application', 'it is another application, which may create roles'],
  ['AWS::Serverless::GraphQLApi', 'SAM creates roles for it, which are not read'],
]);

/** The roles that SAM creates besides the execution roles: for events, deployments and capacity providers. */
export function addOtherRoles(resource: Resource, collector: Collector): void {
  const reason = unread.get(resource.type);
  const embedded = memberOf(resource.node, 'Connectors');
  const note = (text: string, node: { offset: number; end: number }) =>
    collector.unknown.push(collector.documents.unknownPart('module', text, nodesOf(null, node)));
  if (reason !== undefined) note(`${resource.id}: ${reason}`, resource.at);
  addConnector(resource, embedded, collector);
  if (resource.type === 'AWS::Serverless::Function') {
    addEventRoles(resource, ['ScheduleV2'], 'lambda:InvokeFunction', collector);
    addDeploymentRole(resource, collector);
  }
  if (resource.type === 'AWS::Serverless::StateMachine') {
    const types = ['Schedule', 'ScheduleV2', 'CloudWatchEvent', 'EventBridgeRule', 'Api'];
    addEventRoles(resource, types, 'states:StartExecution', collector);
  }
  if (resource.type === 'AWS::Serverless::CapacityProvider') {
    const given = setting(resource, 'OperatorRole', collector);
    if (given === undefined)
      addRole(collector, `${resource.id}OperatorRole`, resource.at, {
        managed: 'AWSLambdaManagedEC2ResourceOperator',
      });
  }
}

/** A connector adds a policy to the role of its source. */
function addConnector(resource: Resource, embedded: JsonMember | undefined, collector: Collector): void {
  const isOne = resource.type === 'AWS::Serverless::Connector';
  if (!isOne && embedded === undefined) return;
  const source = isOne ? property(resource, 'Source', collector.evaluator) : undefined;
  const id = isOne ? exactText(member(source, 'Id')) : resource.id;
  const draft = collector.drafts.get(`role ${id}Role`);
  const text = `${resource.id}: a connector adds a policy to the role of its source`;
  const node = embedded ?? nodesOf(null, resource.at);
  if (draft === undefined)
    collector.unknown.push(collector.documents.unknownPart('attachment', text, nodesOf(null, node)));
  else draft.unknown.push(collector.documents.unknownPart('policy', text, nodesOf(null, node)));
}

/** The roles that start a function or state machine for an event, where the event names none. */
function addEventRoles(
  resource: Resource,
  types: readonly string[],
  action: string,
  collector: Collector,
): void {
  const events = property(resource, 'Events', collector.evaluator);
  if (events?.kind !== 'map') return;
  for (const { key, member: at, value } of events.members) {
    if (!types.includes(exactText(member(value, 'Type')) ?? '')) continue;
    if (member(member(value, 'Properties'), 'RoleArn') !== undefined) continue;
    const queue = member(member(value, 'Properties'), 'DeadLetterConfig');
    // With rules of EventBridge the policy of the queue allows it.
    const isScheduler = exactText(member(value, 'Type')) === 'ScheduleV2';
    const actions = queue !== undefined && isScheduler ? [action, 'sqs:SendMessage'] : [action];
    addRole(collector, `${resource.id}${key}Role`, at, { actions });
  }
}

function addDeploymentRole(resource: Resource, collector: Collector): void {
  const preference = setting(resource, 'DeploymentPreference', collector)?.value;
  if (preference === undefined || member(preference, 'Role') !== undefined) return;
  if (exactText(member(preference, 'Enabled')) === 'false') return;
  addRole(collector, 'CodeDeployServiceRole', preference.node, { managed: 'AWSCodeDeployRoleForLambda' });
}

function addRole(
  collector: Collector,
  address: string,
  at: { readonly offset: number; readonly end: number },
  { actions, managed }: { readonly actions?: readonly string[]; readonly managed?: string },
): void {
  const { evaluator, documents } = collector;
  const pattern = generatedName(address, evaluator.options);
  const draft = collector.draftOf({ kind: 'role', address, pattern }, at);
  const why = 'SAM creates this role';
  const isNew = draft.foreign.length === 0 && draft.policies.length === 0;
  if (!isNew) return;
  if (managed !== undefined)
    draft.foreign.push({ policy: managed, origin: documents.originOf(at, why), why });
  if (actions === undefined) return;
  const node = nodesOf(null, at);
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  const document: Value = evaluator.valueOf(nodesOf({ Statement: [statement] }, at), topScope);
  const reader = documents.of({ fixed: why, item: node });
  collector.addPolicy(draft, {
    address: `${address}/${address}Policy`,
    document,
    node,
    reader,
    isInline: true,
  });
}
