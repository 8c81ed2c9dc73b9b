import { memberOf } from '../json/json-tree';
import { alternativesOf, type Uncertain } from './alternatives';
import type { Collector, Draft } from './collector';
import type { DocumentReader } from './document';
import { partitionOf } from './parameters';
import { nodesOf } from './plain-nodes';
import { generatedName } from './principals';
import { existence, property, type Resource } from './resources';
import { type Addition, destinationAdditions, eventAdditions } from './sam-events';
import { addOtherRoles } from './sam-roles';
import { memberAt, setting } from './sam-settings';
import { templateUse } from './sam-templates';
import { exactText, member, type Value } from './value';

/** Types of resources for which SAM creates a role where they name none. */
const roleTypes = ['AWS::Serverless::Function', 'AWS::Serverless::StateMachine'];

/**
 * The roles that SAM creates and what it attaches to them. Source: samtranslator/model/sam_resources.py and
 * role_utils/role_constructor.py of https://github.com/aws/serverless-application-model
 */
export function readServerless(resources: readonly Resource[], collector: Collector): void {
  for (const resource of resources) {
    if (!resource.type.startsWith('AWS::Serverless::')) continue;
    if (existence(resource, collector.evaluator).value === false) continue;
    if (roleTypes.includes(resource.type)) readRole(resource, collector);
  }
  for (const resource of resources) {
    const isSam = resource.type.startsWith('AWS::Serverless::');
    if (isSam && existence(resource, collector.evaluator).value !== false) addOtherRoles(resource, collector);
  }
}

function readRole(resource: Resource, collector: Collector): void {
  const { evaluator } = collector;
  const { result: role } = evaluator.assuming(() => property(resource, 'Role', evaluator));
  const isGiven = role !== undefined && role.kind !== 'choice';
  if (isGiven) {
    addIgnored(resource, collector);
    return;
  }
  const address = `${resource.id}Role`;
  const pattern = generatedName(address, evaluator.options);
  const draft = collector.draftOf({ kind: 'role', address, pattern, resource }, resource.at);
  collector.forDraft(draft, () => {
    for (const addition of additionsOf(resource, collector)) add(draft, addition, collector);
    addPolicies(draft, property(resource, 'Policies', evaluator), collector);
  });
}

/** The policies of a function that names a role: SAM ignores them. */
function addIgnored(resource: Resource, collector: Collector): void {
  const policies = alternativesOf(property(resource, 'Policies', collector.evaluator)).certain;
  const why = 'SAM ignores Policies where Role is given';
  for (const item of policies) {
    if (item.kind !== 'map') continue;
    const use = templateUse(item, collector.evaluator);
    const origin = collector.documents.originOf(item.node, why);
    if (use === undefined) collector.addNotGranted(collector.notGranted, item, { why });
    else {
      const actions = collector.documents.read(use.document).content.statements.flatMap((one) => {
        return one.actions.items.map(({ value }) => value.text);
      });
      for (const action of new Set(actions))
        collector.notGranted.push({ action, origin, why, template: use.name });
    }
  }
}

function addPolicies(draft: Draft, value: Value | undefined, collector: Collector): void {
  const { certain, uncertain, unknown } = alternativesOf(value);
  certain.forEach((item, index) => {
    addItem(draft, item, `${draft.declared.address}Policy${index}`, collector);
  });
  // A reference is the ARN of a policy.
  draft.managed.push(...unknown);
  for (const one of uncertain) addUncertain(draft, one, collector);
}

function addItem(draft: Draft, item: Value, name: string, collector: Collector): void {
  const address = `${draft.declared.address}/${name}`;
  if (item.kind !== 'map') {
    draft.managed.push(item);
    return;
  }
  const { node } = item;
  const use = templateUse(item, collector.evaluator);
  if (use !== undefined) {
    const reader = collector.documents.of({ item: node });
    const { document, name: template } = use;
    collector.addPolicy(draft, { address, document, node, reader, template, isInline: true });
  } else if (member(item, 'Statement') === undefined) {
    const key = item.members[0]?.key ?? 'it';
    const reason = `${key} is not a policy template of SAM that this version knows`;
    draft.unknown.push(collector.documents.unknownPart('policy', reason, node));
  } else collector.addPolicy(draft, { address, document: item, node, isInline: true });
}

function addUncertain(draft: Draft, { kind, reason, node, values }: Uncertain, collector: Collector): void {
  const documents = values.flatMap((item): readonly Value[] => {
    if (item.kind !== 'map') return [];
    return [templateUse(item, collector.evaluator)?.document ?? item];
  });
  if (documents.length > 0) collector.addPossible(draft, kind, { reason, node, documents });
  const others = values.filter((item) => item.kind !== 'map');
  if (others.length > 0) {
    const absent: Value = { kind: 'none', node };
    const branches = others.map((one): Value => {
      return { kind: 'choice', node, reason, hole: 'Fn::If', branches: [one, absent] };
    });
    draft.managed.push(...branches);
  }
}

/** What SAM adds to a role by itself. */
function additionsOf(resource: Resource, collector: Collector): readonly Addition[] {
  if (resource.type === 'AWS::Serverless::StateMachine') {
    const tracing = property(resource, 'Tracing', collector.evaluator);
    const isOn = exactText(member(tracing, 'Enabled')) === 'true';
    return isOn ? [{ why: 'Tracing', node: resource.at, managed: tracingPolicy(collector) }] : [];
  }
  const { at } = resource;
  const durable = setting(resource, 'DurableConfig', collector);
  const basic: Addition = {
    why: 'SAM adds it to every function without Role',
    node: at,
    managed:
      durable === undefined ? 'AWSLambdaBasicExecutionRole' : 'AWSLambdaBasicDurableExecutionRolePolicy',
  };
  const tracing = setting(resource, 'Tracing', collector);
  const isTraced = tracing !== undefined && exactText(tracing.value) !== 'Disabled';
  const vpc = setting(resource, 'VpcConfig', collector);
  const where = tracing?.at;
  const isGlobal =
    where !== undefined && memberAt(memberOf(resource.node, 'Properties')?.value, 'Tracing') !== where;
  const why = isGlobal ? 'Tracing of Globals' : 'Tracing';
  return [
    basic,
    ...(isTraced ? [{ why, node: where ?? at, managed: tracingPolicy(collector) }] : []),
    ...(vpc === undefined ? [] : [{ why: 'VpcConfig', node: vpc.at ?? at, managed: vpcPolicy }]),
    ...deadLetter(setting(resource, 'DeadLetterQueue', collector), at),
    ...eventAdditions(property(resource, 'Events', collector.evaluator)),
    ...invokeAdditions(setting(resource, 'EventInvokeConfig', collector), at),
  ];
}

const vpcPolicy = 'AWSLambdaVPCAccessExecutionRole';

type Setting = ReturnType<typeof setting>;

function deadLetter(queue: Setting, at: Addition['node']): readonly Addition[] {
  if (queue === undefined) return [];
  const node = queue.at ?? at;
  const type = exactText(member(queue.value, 'Type'));
  const why = 'made by DeadLetterQueue';
  const action = type === 'SQS' ? 'sqs:SendMessage' : type === 'SNS' ? 'sns:Publish' : undefined;
  if (action === undefined) return [{ why, node, unknown: 'the type of DeadLetterQueue is not known' }];
  return [{ why, node, statements: [{ actions: [action], resource: member(queue.value, 'TargetArn') }] }];
}

function invokeAdditions(config: Setting, at: Addition['node']): readonly Addition[] {
  const destination = member(config?.value, 'DestinationConfig');
  return ['OnSuccess', 'OnFailure'].flatMap((key) => {
    return destinationAdditions(member(destination, key), config?.at ?? at);
  });
}

/** SAM takes the older policy in the partition `aws` and the newer one elsewhere (samtranslator/model/xray_utils.py). */
function tracingPolicy({ evaluator }: Collector): string {
  const { region } = evaluator.options;
  const partition = region === undefined ? undefined : partitionOf(region);
  if (partition === undefined) return 'AWSXRayDaemonWriteAccess or AWSXrayWriteOnlyAccess';
  return partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess';
}

/** Adds what SAM adds by itself to a role. */
function add(
  draft: Draft,
  { why, node, managed, statements, unknown }: Addition,
  collector: Collector,
): void {
  const place = nodesOf(null, node);
  if (unknown !== undefined) draft.unknown.push(collector.documents.unknownPart('policy', unknown, place));
  if (managed !== undefined)
    draft.foreign.push({ policy: managed, origin: collector.documents.originOf(node, why), why });
  if (statements === undefined) return;
  const bindings = new Map<string, Value>();
  const list = statements.map(({ actions, resource }, index) => {
    if (resource !== undefined) bindings.set(`resource${index}`, resource);
    const shown = resource === undefined ? '*' : { Ref: `resource${index}` };
    return { Effect: 'Allow', Action: actions, Resource: shown };
  });
  const nodes = nodesOf({ Version: '2012-10-17', Statement: list }, node);
  const document = collector.evaluator.valueOf(nodes, { bindings });
  const reader: DocumentReader = collector.documents.of({ fixed: why, item: place });
  const address = `${draft.declared.address}/${why}`;
  collector.addPolicy(draft, { address, document, node: place, reader, isInline: true });
}
