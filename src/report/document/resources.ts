import { clip } from '../../base/text';
import { grouped } from '../../base/time';
import type { ActionFinding } from '../../drift/findings';
import { valuesOf } from '../../policy/model';
import type { PatternGroup } from '../groups';
import { code, joined, type Text, t } from './model';

/** The telling part of an ARN: what follows the account, else the bucket; any other text as it is. */
function shortName(arn: string): string {
  const parts = arn.split(':');
  return clip(arn.startsWith('arn:') && parts.length > 5 ? parts.slice(5).join(':') : arn, 80);
}

type Resources = Pick<ActionFinding, 'resources' | 'allResources' | 'distinctResources'>;

/** One or two resources of a finding, and how many more there are, as far as that is known; empty where there is none. */
export function onResources({ resources, allResources, distinctResources = 0 }: Resources): Text {
  const all = [...new Set(resources.map(shortName))];
  if (all.length === 0) return [];
  const total = Math.max(all.length, distinctResources);
  const wide = all.slice(0, 2).join('').length > 40;
  const shown = all.slice(0, total > 2 || wide ? 1 : 2);
  const rest = total - shown.length;
  const isCounted = allResources === true || distinctResources > 0;
  const list = joined(shown.map((name) => code(name)));
  return rest === 0 ? list : t`${list} and ${isCounted ? '' : 'at least '}${grouped(rest)} more`;
}

/** The resources of a statement. */
export function onStatement(on: PatternGroup['on']): Text {
  const all = onResources({ resources: valuesOf(on), allResources: true });
  return on.kind === 'all-but' ? t`all but ${all}` : all;
}
