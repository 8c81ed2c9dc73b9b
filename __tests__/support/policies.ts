import fc from 'fast-check';
import { Catalogue, type Service, type ServiceRow } from '../../src/policy/catalogue';
import { catalogue as full, serviceRow } from './knowledge';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Some real services, one of them cut short: small enough that random parts of a policy meet. */
export const pocket = new Catalogue({
  version: full.version,
  services: new Map(
    ['s3', 'scheduler', 'sdb', 'sqs', 'ssmmessages', 'sts', 'tag'].map((prefix) => [
      prefix,
      rowOf(prefix, prefix === 's3' ? /^(Get|Put)(Object|Bucket(Acl|Policy))|^ListBucket/ : /./),
    ]),
  ),
});

function rowOf(prefix: string, kept: RegExp): ServiceRow {
  const { first = 0, count = 0 } = full.service(prefix) ?? {};
  const rows = Array.from({ length: count }, (_, index) => first + index)
    .map((id) => ({ level: full.levelOf(id).charAt(0), name: full.nameOf(id).slice(prefix.length + 1) }))
    .filter(({ name }) => kept.test(name));
  return serviceRow(rows.map(({ level, name }) => level + name));
}

/** How a policy is laid out. */
export interface Layout {
  readonly mark: string;
  /** One line when absent. */
  readonly lines?: { readonly end: string; readonly indent: string; readonly blank: boolean };
  readonly colon: string;
  readonly comma: string;
  /** How many items of a list share a line; 0 for a list in one line, `[{` where it holds statements. */
  readonly perLine: number;
  /** Which characters of actions and ARNs are escaped, over and over. */
  readonly escapes: readonly boolean[];
  readonly ending: boolean;
}

const anyLines = fc.record({
  end: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  indent: fc.constantFrom('  ', '    ', '\t', ''),
  blank: fc.constantFrom(false, false, false, true),
});

export const anyLayout: fc.Arbitrary<Layout> = fc
  .record({
    mark: fc.constantFrom('', '', '', '\uFEFF'),
    lines: fc.oneof(fc.constant(undefined), { arbitrary: anyLines, weight: 4 }),
    colon: fc.constantFrom(': ', ':', ' : '),
    comma: fc.constantFrom(',', ',', ' ,', ', '),
    perLine: fc.constantFrom(0, 1, 1, 3),
    escapes: fc.oneof(
      { arbitrary: fc.constant([false]), weight: 3 },
      fc.array(fc.constantFrom(true, false, false, false), { minLength: 2, maxLength: 7 }),
    ),
    ending: fc.boolean(),
  })
  .map(({ lines, ...rest }) => (lines === undefined ? rest : { ...rest, lines }));

/** A JSON value as text in a layout. */
export function print(value: Json, layout: Layout): string {
  const end = layout.ending ? (layout.lines?.end ?? '\n') : '';
  return layout.mark + write(value, 0, layout, { count: 0 }) + end;
}

/** How many characters were written that might have been escaped. */
interface Spelt {
  count: number;
}

function write(node: Json, depth: number, layout: Layout, spelt: Spelt): string {
  if (typeof node === 'string') return spell(node, layout, spelt);
  if (typeof node !== 'object' || node === null) return JSON.stringify(node);
  const line = (level: number) => {
    const { end = '', indent = '', blank = false } = layout.lines ?? {};
    return end.repeat(blank ? 2 : 1) + indent.repeat(level);
  };
  if (!isList(node)) {
    const members = Object.entries(node).map(
      ([key, member]) => JSON.stringify(key) + layout.colon + write(member, depth + 1, layout, spelt),
    );
    return `{${line(depth + 1)}${members.join(layout.comma + line(depth + 1))}${line(depth)}}`;
  }
  const { perLine } = layout;
  if (perLine === 0 || node.length === 0)
    return `[${node.map((item) => write(item, depth, layout, spelt)).join(`${layout.comma.trimEnd()} `)}]`;
  const items = node.map(
    (item, index) =>
      (index === 0 ? '' : layout.comma) +
      (index % perLine === 0 ? line(depth + 1) : ' ') +
      write(item, depth + 1, layout, spelt),
  );
  return `[${items.join('')}${line(depth)}]`;
}

function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node);
}

function spell(text: string, { escapes }: Layout, spelt: Spelt): string {
  if (!text.includes(':')) return JSON.stringify(text);
  const characters = text.split('').map((character) => {
    const escaped = escapes[spelt.count++ % escapes.length] === true;
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return escaped ? `\\u${code}` : JSON.stringify(character).slice(1, -1);
  });
  return `"${characters.join('')}"`;
}

/** Patterns of an Action for some services: names, wildcards in service and name, unknown ones, in any case. */
export function anyActionText(services: readonly Service[]): fc.Arbitrary<string> {
  const service = fc.constantFrom(...services);
  const name = service.chain((one) =>
    fc.nat({ max: one.count - 1 }).map((index) => `${one.prefix}:${one.nameAt(index)}`),
  );
  const start = fc.constantFrom(
    '',
    'Get',
    'List',
    'Put',
    'Delete',
    'Create',
    'Start',
    'Tag',
    'G',
    'GetObject',
  );
  const known = fc.oneof(
    { arbitrary: name, weight: 5 },
    { arbitrary: fc.tuple(service, start).map(([{ prefix }, text]) => `${prefix}:${text}*`), weight: 5 },
    { arbitrary: name.map((text) => text.replace(/:[A-Z][a-z]+/, ':*')), weight: 2 },
    { arbitrary: name.map((text) => text.replace(/[a-z]$/, '?')), weight: 1 },
    { arbitrary: fc.constantFrom('*', '*:*', '*:Tag*', 's?s:*', 's*:Get*'), weight: 1 },
  );
  return fc.oneof(
    { arbitrary: known, weight: 9 },
    { arbitrary: fc.mixedCase(known), weight: 2 },
    { arbitrary: fc.constantFrom('s3:NoSuchAction', 'nothing:*', 'sqs:New?hing'), weight: 1 },
  );
}

const anyResource = fc.constantFrom(
  '*',
  '*',
  'arn:aws:s3:::a',
  'arn:aws:s3:::a/*',
  `arn:aws:s3:::home/\${aws:username}`,
  'arn:aws:sqs:eu-west-1:111122223333:jobs',
);
const oneOrMany = (text: fc.Arbitrary<string>): fc.Arbitrary<Json> =>
  fc.oneof({ arbitrary: text, weight: 2 }, { arbitrary: fc.array(text, { maxLength: 5 }), weight: 3 });
const anyCondition: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  { Bool: { 'aws:SecureTransport': 'true' } },
  { StringLike: { 'aws:PrincipalTag/team': ['a  b', 'Ü'], 'aws:RequestedRegion': 'eu-*' } },
);

/** One statement, its elements in any order. */
function anyStatement(catalogue: Catalogue): fc.Arbitrary<Json> {
  const services = fc.shuffledSubarray([...catalogue.services], { minLength: 1, maxLength: 3 });
  return fc
    .record({
      sid: fc.option(fc.constantFrom('Read', 'Write', 'SeenInUse', 'SeenInUse2'), { nil: undefined }),
      effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Allow', 'Deny'),
      actionKind: fc.constantFrom('Action', 'Action', 'Action', 'Action', 'Action', 'NotAction'),
      actions: services.chain((some) => oneOrMany(anyActionText(some))),
      resourceKind: fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'),
      resources: oneOrMany(anyResource),
      condition: fc.option(anyCondition, { nil: undefined, freq: 4 }),
    })
    .chain(({ sid, effect, actionKind, actions, resourceKind, resources, condition }) => {
      const members: readonly [string, Json][] = [
        ...(sid === undefined ? [] : [['Sid', sid] satisfies [string, Json]]),
        ['Effect', effect],
        [actionKind, actions],
        [resourceKind, resources],
        ...(condition === undefined ? [] : [['Condition', condition] satisfies [string, Json]]),
      ];
      return anyOrder(members);
    });
}

function anyOrder(members: readonly (readonly [string, Json])[]): fc.Arbitrary<Json> {
  return fc
    .shuffledSubarray([...members], { minLength: members.length })
    .map((list) => Object.fromEntries(list));
}

/** A policy: its statements in a list or one of them alone, and what may stand beside them. */
export function anyPolicy(catalogue: Catalogue): fc.Arbitrary<Json> {
  const statement = anyStatement(catalogue);
  const statements = fc.oneof(
    { arbitrary: statement, weight: 1 },
    { arbitrary: fc.array(statement, { minLength: 1, maxLength: 5 }), weight: 4 },
  );
  return fc
    .tuple(statements, fc.subarray(['Version', 'Id']))
    .chain(([list, beside]) =>
      anyOrder([...beside.map((key) => [key, besides[key] ?? ''] as const), ['Statement', list] as const]),
    );
}

const besides: Readonly<Record<string, string>> = { Version: '2012-10-17', Id: 'Zürich\u2028 {}[],:"' };
