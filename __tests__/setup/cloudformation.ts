import { parse, Scalar, type Tags, YAMLMap, YAMLSeq } from 'yaml';
import { textOf } from './policies';

/** What a template is worth with these parameters: the values CloudFormation would work with. */
export interface Evaluated {
  readonly roles: readonly Readonly<Record<string, unknown>>[];
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly broken: readonly string[];
}

export interface Template {
  readonly Parameters: Readonly<
    Record<string, { readonly Default?: string; readonly AllowedPattern?: string }>
  >;
  readonly Rules: Readonly<Record<string, { RuleCondition?: unknown; Assertions: Assertion[] }>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<Record<string, { Type: string; Properties: unknown }>>;
  readonly Outputs: Readonly<Record<string, { Condition?: string; Value: unknown }>>;
}

interface Assertion {
  readonly Assert: unknown;
  readonly AssertDescription: string;
}

type Parameters = Readonly<Record<string, string | readonly string[]>>;

const shortForms = ['Sub', 'If', 'Ref', 'GetAtt', 'Equals', 'Not', 'And', 'Or', 'Join', 'Condition'];

/** `!Sub x` is a short way to write `Fn::Sub: x`; the parser needs it declared. */
const tags: Tags = shortForms.flatMap((name) => {
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return [
    { tag: `!${name}`, resolve: (text: string) => ({ [key]: text }) },
    {
      tag: `!${name}`,
      collection: 'seq',
      resolve(node) {
        const [map, list] = [new YAMLMap(), new YAMLSeq()];
        list.items = node.items;
        map.set(new Scalar(key), list);
        return map;
      },
    },
  ];
});

export const templateOf = (path: string): Template => parse(textOf(path), { customTags: tags });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Works a template out as the documentation of its functions says; what it does not know, it refuses. */
export class Evaluator {
  readonly #template: Template;
  readonly #parameters: Parameters;

  constructor(template: Template, parameters: Parameters) {
    const defaults = Object.entries(template.Parameters).flatMap(([name, { Default }]) =>
      Default === undefined ? [] : [[name, Default]],
    );
    const pseudo = { 'AWS::Partition': 'aws', 'AWS::AccountId': '111122223333' };
    this.#template = template;
    this.#parameters = { ...Object.fromEntries(defaults), ...pseudo, ...parameters };
  }

  all(): Evaluated {
    const { Resources, Outputs, Rules } = this.#template;
    const roles = Object.values(Resources).map(({ Properties }) => this.of(Properties));
    const outputs = Object.entries(Outputs)
      .filter(([, { Condition }]) => Condition === undefined || this.#condition(Condition))
      .map(([name, { Value }]) => [name, this.of(Value)]);
    const broken = Object.values(Rules)
      .filter(({ RuleCondition = true }) => this.of(RuleCondition))
      .flatMap(({ Assertions }) => Assertions.filter(({ Assert }) => !this.of(Assert)));
    return {
      roles: roles.filter(isObject),
      outputs: Object.fromEntries(outputs),
      broken: broken.map(({ AssertDescription }) => AssertDescription),
    };
  }

  of(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.of(one)).filter((one) => one !== undefined);
    if (!isObject(value)) return value;
    const [[name, argument] = ['', undefined], ...others] = Object.entries(value);
    if (others.length === 0 && /^(Fn::|Ref$)/.test(name)) return this.#call(name, argument);
    if (others.length === 0 && name === 'Condition' && typeof argument === 'string') {
      return this.#condition(argument);
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.of(one)]));
  }

  #condition(name: string): boolean {
    const condition = this.#template.Conditions[name];
    if (condition === undefined) throw new Error(`no condition ${name}`);
    return this.of(condition) === true;
  }

  #call(name: string, argument: unknown): unknown {
    const list = Array.isArray(argument) ? argument : [argument];
    switch (name) {
      case 'Ref':
        return argument === 'AWS::NoValue' ? undefined : this.#reference(String(argument), {});
      case 'Fn::If':
        return this.of(this.#condition(String(list[0])) ? list[1] : list[2]);
      case 'Fn::Equals':
        return this.of(list[0]) === this.of(list[1]);
      case 'Fn::Not':
        return this.of(list[0]) !== true;
      case 'Fn::And':
        return list.every((one) => this.of(one) === true);
      case 'Fn::Or':
        return list.some((one) => this.of(one) === true);
      case 'Fn::Join':
        return [this.of(list[1])].flat().join(String(list[0]));
      case 'Fn::GetAtt':
        return `the ${String(argument)}`;
      case 'Fn::Sub':
        return this.#substitute(String(list[0]), this.of(list[1] ?? {}));
      default:
        throw new Error(`no function ${name}`);
    }
  }

  #substitute(text: string, own: unknown): string {
    return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) =>
      literal ? `\${${name}}` : String(this.#reference(name, isObject(own) ? own : {})),
    );
  }

  #reference(name: string, own: Readonly<Record<string, unknown>>): unknown {
    const value = own[name] ?? this.#parameters[name];
    if (value === undefined) throw new Error(`nothing is called ${name}`);
    return value;
  }
}
