import type { ActionSet } from '../iam/action-set';
import type { Catalogue } from '../iam/catalogue';
import type { DenyPlace } from '../iam/grants';
import { quote } from '../iam/problem';
import type { DriftInput } from './drift-input';
import type { ActionName, Evidence, UnknownEvent, Use } from './evidence';
import type { Finding, Note } from './findings';
import { formatDuration } from './time';

/** What is to be said of the documents: actions nobody knows, and Denies that do not subtract. */
export function documentNotes({ head, unknownActions, warnings }: DriftInput): Note[] {
  const unknown = unknownActions.map(({ action, problem }): Note => {
    const code = problem.code === 'matches-nothing' ? 'matches-nothing' : 'unknown-action';
    return {
      code,
      message: `${problem.message}; ${problem.remedy}`,
      action,
      file: problem.path,
      line: problem.line,
    };
  });
  const duplicates = warnings.map(({ message, remedy, path, line }): Note => {
    return { code: 'duplicate-sid', message: `${message}; ${remedy}`, file: path, line };
  });
  return [...unknown, ...duplicates, ...head.denies.flatMap((deny) => denyNote(deny, head.actions) ?? [])];
}

function denyNote(
  { path, line, limit, statement, actions }: DenyPlace,
  granted: ActionSet,
): Note | undefined {
  const open = actions.intersect(granted);
  if (open.isEmpty) return undefined;
  const why = limit === 'condition' ? 'only under a condition' : 'only for some resources';
  const which = open.size === 1 ? open.names()[0] : `${open.size} granted actions`;
  const sid = statement.sid === undefined ? '' : ` (Sid ${quote(statement.sid)})`;
  return { code: 'deny-not-subtracted', message: `a Deny${sid} stops ${which} ${why}`, file: path, line };
}

/** Granted actions that were only ever refused: something other than the compared files stops them. */
export function useNotes(
  used: ActionSet,
  recent: ReadonlyMap<ActionName, Use>,
  boundary: ActionSet | undefined,
): Note[] {
  return [...used].flatMap((id): Note[] => {
    const action = used.catalogue.nameOf(id);
    const use = recent.get(action);
    if (use?.denied === undefined || use.allowed !== undefined || use.attempted !== undefined) return [];
    const why =
      boundary?.has(id) === false
        ? 'the permissions boundary does not allow it'
        : 'another policy, a boundary, an SCP or a resource policy stops it, or the file is not deployed yet';
    return [
      { code: 'denied-elsewhere', message: `${action} is granted and was only refused: ${why}`, action },
    ];
  });
}

/** Events that no action is known for (they protect) and actions only newer evidence knows: both are said. */
export function evidenceNotes({ unknownEvents, uses }: Evidence, catalogue: Catalogue): Note[] {
  const unknownUses = [...uses.keys()].filter((action) => catalogue.idOf(action) === undefined);
  const events = unknownEvents.map((event): Note => {
    const what = `${quote(event.eventName)} of ${quote(event.eventSource)} (${event.count})`;
    return { code: 'unknown-event', message: `${what} ${meaningOf(event)}` };
  });
  return [
    ...events,
    ...unknownUses.map((action): Note => {
      return {
        code: 'unknown-action',
        message: `${quote(action)} was used and is no action known here`,
        action,
      };
    }),
  ];
}

function meaningOf({ service, candidates }: UnknownEvent): string {
  if (candidates !== undefined)
    return `may need ${candidates.join(' or ')}: none of them is called missing or unused for it`;
  if (service === undefined) return 'maps to no known service; it is left out';
  return `maps to no known action; actions of ${service} it may need are not judged`;
}

/** Said once where it could matter: named grants are called over-granted, and nobody knows since when they stand. */
export function ageNotes(input: DriftInput, findings: readonly Finding[]): Note[] {
  const { ages, rules, agesUnread } = input;
  const unknown = findings.some((finding) => asksForAge(finding, input) && !ages?.has(idIn(finding, input)));
  if (rules.newGrantGrace === 0 || !unknown) return [];
  const grace = formatDuration(rules.newGrantGrace);
  const why = agesUnread === undefined ? '' : ` (${agesUnread})`;
  const message = `since when actions are granted is not known${why}: one younger than new-grant-grace (${grace}) is judged like any other`;
  return [{ code: 'age-unknown', message }];
}

/** Whether a finding would be another one if its action were granted only recently. */
export function asksForAge({ state, named, introduced }: Finding, { rules }: DriftInput): boolean {
  return rules.newGrantGrace > 0 && state === 'over-granted' && named === true && introduced !== 'added';
}

function idIn({ action }: Finding, { head }: DriftInput): number {
  return head.actions.catalogue.idOf(action) ?? -1;
}
