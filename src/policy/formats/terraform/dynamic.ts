import { spread } from './access';
import { attributeOf, fileOfBlocks, type Located } from './configuration';
import { evaluate } from './evaluate';
import type { Block } from './hcl-ast';
import { type Scope, withNames } from './scope';
import { type Doubt, doubtOf, exactText, hole, type Item, type Value } from './value';

/** A nested block with the scope that its arguments are evaluated in. */
export interface LocatedBlock {
  readonly block: Block;
  readonly scope: Scope;
  readonly doubts: readonly Doubt[];
}

/** The nested blocks of a type, those of dynamic blocks too, and what else there can be. */
export function blocksOf(
  located: Located,
  type: string,
  scope: Scope,
): { readonly blocks: readonly LocatedBlock[]; readonly more: readonly Doubt[] } {
  const more: Doubt[] = [];
  const blocks = located.block.body.blocks.flatMap((block): readonly LocatedBlock[] => {
    if (block.type === type) {
      return [{ block, scope: { ...scope, file: fileOfBlocks(located, type) }, doubts: [] }];
    }
    if (block.type !== 'dynamic' || block.labels[0] !== type) return [];
    const made = dynamicBlocks(block, type, { ...scope, file: fileOfBlocks(located, 'dynamic') });
    more.push(...made.more);
    return made.blocks;
  });
  return { blocks, more };
}

/** Source: https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function dynamicBlocks(dynamic: Block, type: string, scope: Scope) {
  const forEach = attributeOf(dynamic, 'for_each');
  const content = dynamic.body.blocks.find((block) => block.type === 'content');
  if (forEach === undefined || content === undefined) return { blocks: [], more: [] };
  const iterator = attributeOf(dynamic, 'iterator')?.value;
  const name = iterator?.kind === 'name' ? iterator.name : type;
  const at = { file: scope.file, start: dynamic.start, end: dynamic.end };
  const rounds = spread(evaluate(forEach.value, scope));
  const inScope = (key: Value, value: Value) => {
    const entries = new Map<string, Item>([
      ['key', { value: key, doubts: [] }],
      ['value', { value, doubts: [] }],
    ]);
    return withNames(scope, [[name, { kind: 'map', entries, more: [], at }]]);
  };
  const open = 'reason' in rounds ? [rounds] : rounds.more;
  const items = 'reason' in rounds ? [] : rounds.items;
  const blocks: LocatedBlock[] = items.map(({ key, item }) => {
    const doubts = item.doubts.map((doubt) => ({ ...doubt, at }));
    const isIndex = exactText(key) !== undefined && key.kind === 'plain';
    return { block: content, scope: inScope(isIndex ? item.value : key, item.value), doubts };
  });
  // Blocks of what is not known: what their content says without it is known all the same.
  const others = open.map((doubt): LocatedBlock => {
    const inner = inScope(hole(`${name}.key`, doubt.reason, at), hole(`${name}.value`, doubt.reason, at));
    return { block: content, scope: inner, doubts: [{ ...doubtOf(hole(doubt.key, doubt.reason, at)), at }] };
  });
  return { blocks: [...blocks, ...others], more: [] as readonly Doubt[] };
}
