import table from '../../../../data/sam-policy-templates.json' with { type: 'json' };
import type { JsonNode } from '../json/json-tree';
import type { Evaluator } from './evaluate';
import { nodesOf } from './plain-nodes';
import type { MapValue, Value } from './value';

/** A policy template of SAM. */
interface PolicyTemplate {
  readonly parameters: readonly string[];
  readonly statements: readonly unknown[];
}

/** The policy templates of SAM by name (scripts/build-sam-templates.mjs). */
const templates: ReadonlyMap<string, PolicyTemplate> = new Map(Object.entries(table.templates));

/** An item of `Policies` that uses a policy template. */
export interface TemplateUse {
  readonly name: string;
  readonly document: Value;
  readonly node: JsonNode;
}

/**
 * The policy that an item `{S3ReadPolicy: {BucketName: x}}` stands for; undefined for an item that is no policy template.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html
 */
export function templateUse(item: MapValue, evaluator: Evaluator): TemplateUse | undefined {
  const [use, ...others] = item.members;
  if (use === undefined || others.length > 0) return undefined;
  const template = templates.get(use.key);
  if (template === undefined) return undefined;
  const given = use.value.kind === 'map' ? use.value.members : [];
  const bindings = new Map(
    template.parameters.map((name): [string, Value] => {
      const value = given.find(({ key }) => key === name)?.value;
      const reason = `the policy template ${use.key} has no value of ${name}`;
      return [name, value ?? { kind: 'unknown', node: item.node, hole: name, reason }];
    }),
  );
  const { node } = item;
  const statements = nodesOf({ Version: '2012-10-17', Statement: template.statements }, node);
  return { name: use.key, document: evaluator.valueOf(statements, { bindings }), node };
}
