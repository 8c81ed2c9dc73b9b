import { emptyInventory, type Inventory } from '../../inventory';
import { memberOf } from '../json/json-tree';
import { alternativesOf } from './alternatives';
import { attachPolicies } from './attachments';
import { Collector, type Draft, type Surroundings } from './collector';
import { DocumentReader, type Editing } from './document';
import { Evaluator } from './evaluate';
import { Parameters } from './parameters';
import { nodesOf } from './plain-nodes';
import { declaredBy } from './principals';
import { addedProperties, existence, property, type Resource, resourcesOf } from './resources';
import { readServerless } from './sam';
import type { StackOptions } from './scope';
import type { TemplateText } from './text';
import { exactText, member, type Value } from './value';

/** What a template says about principals and their policies. Errors of single policies are in what it gives. */
export function readTemplate(
  text: TemplateText,
  options: StackOptions,
  surroundings: Surroundings = {},
  editing: Editing = {},
): Inventory {
  const parameters = new Parameters(text.root, options.parameters ?? new Map());
  const evaluator = new Evaluator(text, options, parameters);
  const collector = new Collector(evaluator, new DocumentReader(text, editing), surroundings);
  const section = memberOf(text.root, 'Resources')?.value;
  if (section?.kind !== 'object') {
    const { offset, end } = section ?? text.root;
    const at = { path: text.file, ...text.lines.positionOf(offset) };
    const message = 'Resources is not an object with resources';
    const remedy = 'use a CloudFormation template';
    const problem = { severity: 'error', code: 'not-a-policy', ...at, message, remedy } as const;
    const unknown = [collector.documents.unknownPart('file', message, nodesOf(null, { offset, end }))];
    return { ...emptyInventory, unknown, problems: [problem] };
  }
  const duplicate = text.duplicates.get(section);
  if (duplicate !== undefined)
    collector.unknown.push(
      collector.documents.unknownPart('file', `the resource ${duplicate} is written twice`, section),
    );
  const { resources, others } = resourcesOf(evaluator);
  for (const { key, node } of others)
    collector.unknown.push(
      collector.documents.unknownPart('file', `${key} may add resources, which are not known`, node),
    );
  for (const resource of resources) {
    readPrincipal(resource, collector);
    addElsewhere(resource, collector);
  }
  readServerless(resources, collector);
  attachPolicies(resources, collector);
  addMacros(collector);
  return collector.inventory();
}

function readPrincipal(resource: Resource, collector: Collector): void {
  const { evaluator } = collector;
  const { result, assumes } = evaluator.assuming(() => {
    const truth = existence(resource, evaluator);
    return { truth, declared: truth.value === false ? undefined : declaredBy(resource, evaluator) };
  });
  if (result.truth.value === false) {
    addNotCreated(resource, assumes, collector);
    return;
  }
  if (result.declared === undefined) return;
  const draft = collector.draftOf(result.declared, resource.at);
  for (const sentence of assumes) draft.assumes.add(sentence);
  collector.forDraft(draft, () => {
    addTrust(resource, draft, collector);
    addInline(draft, property(resource, 'Policies', evaluator), collector);
    const inline = property(resource, 'InlinePolicy', evaluator);
    if (inline !== undefined)
      collector.addPolicy(draft, {
        ...{ address: resource.id, document: inline, node: inline.node, isInline: false },
      });
    for (const key of ['ManagedPolicyArns', 'ManagedPolicies'])
      draft.managed.push(...present(property(resource, key, evaluator)));
    const added = addedProperties(resource);
    if (added !== undefined)
      draft.unknown.push(
        collector.documents.unknownPart('policy', 'a transform may add properties of the role', added),
      );
  });
}

/** What is in other templates is not part of this one: it is named. */
function addElsewhere(resource: Resource, collector: Collector): void {
  const { id, type, at } = resource;
  const { file, lines } = collector.evaluator.text;
  if (type.endsWith('::MODULE'))
    collector.unknown.push(
      collector.documents.unknownPart(
        'module',
        `${id}: the resources of the module ${type}`,
        nodesOf(null, at),
      ),
    );
  if (!['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet'].includes(type)) return;
  // In the output of the AWS CDK it is read with this one.
  const metadata = memberOf(resource.node, 'Metadata')?.value;
  if (metadata !== undefined && memberOf(metadata, 'aws:asset:path') !== undefined) return;
  const place = { path: file, ...lines.positionOf(at.offset) };
  const message = `${id} is a stack of its own: its roles are not listed here`;
  const remedy = 'name its template, too';
  collector.problems.push({ severity: 'warning', code: 'other-template', ...place, message, remedy });
}

function present(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

function addNotCreated(resource: Resource, assumes: readonly string[], collector: Collector): void {
  if (!/^AWS::(IAM|SSO|Serverless)::/.test(resource.type)) return;
  const because = assumes.length === 0 ? '' : `; ${assumes.join(', ')}`;
  const why = `the condition ${resource.condition ?? ''} is false${because}`;
  const origin = collector.documents.originOf(resource.at);
  collector.notCreated.push({ id: collector.id(resource.id), origin, why });
}

function addTrust(resource: Resource, draft: Draft, collector: Collector): void {
  const trust = property(resource, 'AssumeRolePolicyDocument', collector.evaluator);
  for (const statement of alternativesOf(member(trust, 'Statement')).certain)
    for (const action of alternativesOf(member(statement, 'Action')).certain) {
      const text = exactText(action);
      const origin = collector.documents.originOf(action.node, 'a trust policy');
      if (text !== undefined) draft.notGranted.push({ action: text, origin, why: 'trust policy' });
    }
}

/** The inline policies of a role, user or group. */
function addInline(draft: Draft, value: Value | undefined, collector: Collector): void {
  const { certain, uncertain, unknown } = alternativesOf(value);
  certain.forEach((item, index) => {
    const name = exactText(member(item, 'PolicyName')) ?? String(index);
    const address = `${draft.declared.address}/${name}`;
    const construct =
      draft.declared.resource === undefined ? undefined : collector.constructFor(draft.declared.resource);
    const also = construct === undefined ? {} : { construct };
    const document = member(item, 'PolicyDocument');
    collector.addPolicy(draft, { address, document, node: item.node, isInline: true, ...also });
  });
  for (const { kind, reason, node, values } of uncertain) {
    const documents = values.flatMap((item) => member(item, 'PolicyDocument') ?? []);
    collector.addPossible(draft, kind, { reason, node, documents });
  }
  for (const { reason, node } of unknown)
    draft.unknown.push(collector.documents.unknownPart('policy', reason, node));
}

/** A transform that is not AWS's own can change every resource. */
function addMacros(collector: Collector): void {
  const { text } = collector.evaluator;
  const transforms = memberOf(text.root, 'Transform')?.value;
  const items =
    transforms?.kind === 'array' ? transforms.items : transforms === undefined ? [] : [transforms];
  for (const item of items) {
    const name = item.kind === 'string' ? item.value : memberOf(item, 'Name')?.value;
    const shown = typeof name === 'string' ? name : name?.kind === 'string' ? name.value : 'a transform';
    if (/^AWS::(Serverless|LanguageExtensions|CodeDeploy|SecretsManager|ServiceCatalog)/.test(shown))
      continue;
    const reason = `${shown} can change the template when it is deployed`;
    collector.unknown.push(collector.documents.unknownPart('file', reason, item));
  }
}
