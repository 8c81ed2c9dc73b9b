import { grouped } from '../../base/time';
import type { Drift } from '../../drift/findings';
import { byService, riskiestFirst, type ServiceGroup } from '../groups';
import type { JudgedTarget } from '../judged';
import { plural } from '../lines';
import { type Budget, code, type Item, listOf, type Section, type Text, t } from './model';

/**
 * A role that grants nearly everything: first the services it never used, then what it does not use of the others. A
 * list of thousands of actions does not help to begin.
 */
export function wideRoleSections(drift: Drift, budget: Budget): Section[] {
  const services = byService(drift).filter(({ overGranted }) => overGranted > 0);
  const lists = [
    ['Services never used', services.filter(({ inUse }) => !inUse)],
    ['Over-granted in services in use', services.filter(({ inUse }) => inUse)],
  ] as const;
  return lists.flatMap(([title, members]): Section[] => {
    if (members.length === 0) return [];
    const items = riskiestFirst(members).map(serviceItem);
    const actions = members.reduce((sum, { overGranted }) => sum + overGranted, 0);
    const count = `${plural(members.length, 'service')}, ${plural(actions, 'action')}`;
    return [
      {
        name: title.toLowerCase(),
        priority: 80,
        title: { level: 2, text: t`${title}: ${count}` },
        blocks: [listOf(items, budget.items, budget)],
      },
    ];
  });
}

function serviceItem({ service, overGranted, levels }: ServiceGroup): Item {
  const shares = levels.map(([level, count]) => `${grouped(count)} ${level.toLowerCase()}`).join(', ');
  const [riskiest] = levels;
  return {
    ...(riskiest === undefined ? {} : { sign: riskiest[0] }),
    text: t`${code(service)}: ${overGranted} over-granted (${shares})`,
  };
}

/** How the granted actions of each service divide, as a chart: where there is room for one. */
export function chartSections({ drift }: JudgedTarget, { services: limit }: Budget): Section[] {
  const services = byService(drift);
  if (limit === undefined || services.length < 2) return [];
  const rows = services.slice(0, limit).map((service): Text[] => {
    const { used, overGranted, undetermined, granted } = service;
    const rest = granted - used - overGranted - undetermined;
    const counts = [granted, used, overGranted, undetermined, rest];
    return [
      [code(service.service)],
      [bar(service)],
      ...counts.map((count): Text => (count === 0 ? [] : [grouped(count)])),
    ];
  });
  const head = ['Service', '', 'Granted', '🟩 Used', '🟥 Over-granted', '⬜ Undetermined', '🟦 Accepted'];
  const more = services.length - rows.length;
  const title = more > 0 ? `By service (${rows.length} of ${services.length})` : 'By service';
  return [
    {
      name: 'the services',
      priority: 35,
      title: { level: 2, text: [title] },
      blocks: [{ kind: 'table', head, rows }],
      folded: 'services',
    },
  ];
}

const squares = 10;

/** Ten squares in all; what there is at all gets one at least. */
function bar({ granted, used, overGranted, undetermined }: ServiceGroup): string {
  const accepted = granted - used - overGranted - undetermined;
  const parts = [
    ['🟥', overGranted],
    ['🟦', accepted],
    ['🟩', used],
    ['⬜', undetermined],
  ] as const;
  const lengths = parts.map(([, count]) =>
    count === 0 ? 0 : Math.max(1, Math.floor((count * squares) / granted)),
  );
  // What rounding took or gave too much is the longest part's to settle.
  const longest = lengths.indexOf(Math.max(...lengths));
  const rest = squares - lengths.reduce((sum, length) => sum + length, 0);
  return parts
    .map(([square], at) => square.repeat((lengths[at] ?? 0) + (at === longest ? rest : 0)))
    .join('');
}
