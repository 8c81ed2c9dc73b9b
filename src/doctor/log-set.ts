import { grouped } from '../base/time';
import type { LogSet } from '../evidence/from-logs';
import { plural } from '../report/lines';
import { enumerated, shortTime } from '../report/words';
import { type Check, fine, unknown, wrong } from '../sources/check';

/** How many roles are named. */
const mostNamed = 20;

/** What a set of CloudTrail logs contains: events, time, Regions, data events, and the roles that made calls. Pure. */
export function logSetChecks(set: LogSet): Check[] {
  const { files, events, span, regions, accounts, kinds, window } = set;
  if (span === undefined) {
    const time = `${shortTime(window.start)} to ${shortTime(window.end)}`;
    return [wrong('logs', `no events in ${time}: check the path, window-end and lookback`)];
  }
  const hasData = kinds.some(({ management }) => management === false);
  return [
    fine(
      'logs',
      `${grouped(events)} events in ${plural(files, 'file')}, ${shortTime(span.start)} to ${shortTime(span.end)}`,
    ),
    fine(
      'logs',
      `Regions ${listed(regions)}; ${accounts.length === 1 ? 'account' : 'accounts'} ${listed(accounts)}`,
    ),
    hasData
      ? fine('logs', 'data events: yes')
      : unknown(
          'logs',
          'data events: no; calls such as s3:GetObject and lambda:InvokeFunction are not recorded',
        ),
    ...rolesSeen(set),
  ];
}

function rolesSeen({ principalsSeen }: LogSet): Check[] {
  if (principalsSeen === undefined) return [];
  const roles = principalsSeen.principals.map(({ arn }) => arn).filter((arn) => arn.includes(':role/'));
  if (roles.length === 0) return [unknown('logs', 'no role made a call')];
  const end = principalsSeen.complete ? '' : ' (the list is not complete)';
  return [fine('logs', `${plural(roles.length, 'role')} seen${end}: ${listed(roles)}`)];
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : enumerated(names);
}
