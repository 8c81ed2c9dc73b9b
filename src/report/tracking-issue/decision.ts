import { grouped } from '../../drift/time';
import { plural } from '../lines';
import { clip, code } from '../markdown/syntax';
import type { IssueContent, TargetContent } from './content';

/** The line that decides: "**3 of 12 targets have drift: 2 missing, 41 over-granted.** 1 target cannot be judged." */
export function decision(content: IssueContent, fresh: number): string {
  const { targets, acceptances } = content;
  const sum = (of: (one: TargetContent) => number) => targets.reduce((total, one) => total + of(one), 0);
  const [missing, over] = [sum((one) => one.missing), sum((one) => one.overGranted)];
  const drifting = targets.filter((one) => one.missing + one.overGranted > 0);
  const unjudged = targets.filter(({ target }) => target.judgement.verdict === 'inconclusive');
  const looks = acceptances.length;
  const parts = [
    ...(drifting.length > 0 ? [`${who(drifting, targets)} drift: ${counted(missing, over)}`] : []),
    ...(unjudged.length > 0 ? [`The evidence of ${whose(unjudged, targets)} has gaps`] : []),
    ...(looks > 0 ? [`${plural(looks, 'acceptance')} ${looks === 1 ? 'needs' : 'need'} a look`] : []),
  ];
  const [first = content.standing ? 'See above' : '✅ No drift is left', ...others] = parts;
  const news = fresh === 0 ? [] : [`🆕 marks what is new since the last edit (${grouped(fresh)})`];
  return [`**${first}.**`, ...[...others, ...news].map((part) => `${part}.`)].join(' ');
}

/** "`ci` has", "3 of 12 targets have" */
function who(some: readonly TargetContent[], all: readonly TargetContent[]): string {
  const [first] = some;
  if (all.length === 1 && first !== undefined) return `${code(clip(first.target.name, 100))} has`;
  return `${some.length} of ${plural(all.length, 'target')} ${some.length === 1 ? 'has' : 'have'}`;
}

function whose(some: readonly TargetContent[], all: readonly TargetContent[]): string {
  const [first] = some;
  if (some.length === 1 && first !== undefined) return code(clip(first.target.name, 100));
  return `${some.length} of ${plural(all.length, 'target')}`;
}

/** "2 missing, 41 over-granted" */
export function counted(missing: number, over: number): string {
  return [
    ...(missing > 0 ? [`${grouped(missing)} missing`] : []),
    ...(over > 0 ? [`${grouped(over)} over-granted`] : []),
  ].join(', ');
}
