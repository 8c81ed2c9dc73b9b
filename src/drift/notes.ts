import { quote } from '../base/text';
import { type Duration, day, formatDuration, isoDay } from '../base/time';
import type { Evidence, UnknownEvent, Use } from '../evidence/evidence';
import { lengthOf, type SourceCoverage } from '../evidence/source-coverage';
import type { ActionSet } from '../policy/action-set';
import type { ActionName, Catalogue } from '../policy/catalogue';
import type { Denial } from '../policy/grants';
import { deniedElsewhere, onBehalfOf } from './denials';
import type { DriftInput, PrincipalFinding } from './drift-input';
import type { ActionFinding, Note } from './findings';
import type { CopyDifference } from './foreign-grants';

const warningCodes = ['other-name', 'grants-nothing', 'invalid-sid', 'literal-variable'] as const;

/** What is to be said of the documents: unknown actions, and Denies that do not subtract. */
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
  const others = warnings.map(({ code, message, remedy, path, line }): Note => {
    return {
      code: warningCodes.find((one) => one === code) ?? 'duplicate-sid',
      message: `${message}; ${remedy}`,
      file: path,
      line,
    };
  });
  return [...unknown, ...others, ...head.denials.flatMap((deny) => denyNote(deny, head.actions) ?? [])];
}

function denyNote(
  { at: { file, line, sid: own }, limit, actions }: Denial,
  granted: ActionSet,
): Note | undefined {
  const open = actions.intersect(granted);
  if (open.isEmpty) return undefined;
  const why = limit === 'condition' ? 'only under a condition' : 'only for some resources';
  const which = open.size === 1 ? open.names()[0] : `${open.size} granted actions`;
  const sid = own === undefined ? '' : ` (Sid ${quote(own)})`;
  return { code: 'partial-deny', message: `a Deny statement${sid} denies ${which} ${why}`, file, line };
}

/** What a template does not say itself: the text of policies that it attaches by name, and the values of parameters. */
export function formatNotes({ attached = [], assumes = [] }: DriftInput): Note[] {
  return [
    ...attached.flatMap(({ name, at, grants }): Note[] => {
      if (grants !== undefined) return [];
      const message = `the attached policy ${name} was not read: what it grants is not known`;
      return [{ code: 'attached-policy', message, file: at.file, line: at.line }];
    }),
    ...assumes.map((sentence): Note => ({ code: 'assumed-value', message: assumption(sentence) })),
  ];
}

/** "assumes that the parameter Stage has its default value" */
function assumption(sentence: string): string {
  const end = ' is its default';
  if (!sentence.endsWith(end)) return `assumes that ${sentence}`;
  const name = sentence.slice(0, -end.length);
  return `assumes that ${name.includes('.') ? name : `the parameter ${name}`} has its default value`;
}

/** Granted actions that were only ever denied: something other than the compared files stops them. */
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
        : (deniedElsewhere(use) ??
          'another policy, a permissions boundary, an SCP or a resource-based policy blocks it, or the file is not deployed yet');
    return [
      {
        code: 'denied-elsewhere',
        message: `${action} is granted, but access was denied: ${why}${onBehalfOf(use)}`,
        action,
      },
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
        message: `${quote(action)} was used and is not an action that AWS listed on ${catalogue.version}`,
        action,
      };
    }),
  ];
}

function meaningOf({ service, candidates }: UnknownEvent): string {
  if (candidates !== undefined)
    return `may need ${candidates.join(' or ')}: none of these is reported as missing or unused because of it`;
  if (service === undefined) return 'matches no known service and is ignored';
  return `matches no known action: the actions of ${service} that it may need are undetermined`;
}

/** Actions that this target does not use and that stay, because a target that shares the text uses them. */
export function sharedNotes(findings: readonly ActionFinding[]): Note[] {
  return findings.flatMap(({ action, cause }): Note[] =>
    cause?.code === 'used-by-other-target'
      ? [{ code: cause.code, message: `${action} is ${cause.text}`, action }]
      : [],
  );
}

/** Said once where it could matter: named grants are called over-granted, and their age is unknown. */
export function ageNotes(input: DriftInput, findings: readonly ActionFinding[]): Note[] {
  const { ages, rules, agesUnread } = input;
  const unknown = findings.some((finding) => asksForAge(finding, input) && !ages?.has(idIn(finding, input)));
  if (rules.newGrantGrace === 0 || !unknown) return [];
  const grace = formatDuration(rules.newGrantGrace);
  const why = agesUnread === undefined ? '' : ` (${agesUnread})`;
  const message = `the age of the grants is not known${why}: actions granted within new-grant-grace (${grace}) can be reported as unused`;
  return [{ code: 'age-unknown', message }];
}

/** Whether a finding would be another one if its action were granted only recently. */
export function asksForAge({ state, named, introduced }: ActionFinding, { rules }: DriftInput): boolean {
  return rules.newGrantGrace > 0 && state === 'over-granted' && named === true && introduced !== 'added';
}

function idIn({ action }: ActionFinding, { head }: DriftInput): number {
  return head.actions.catalogue.idOf(action) ?? -1;
}

/** What is to be said of the sources and of the role as it is in AWS; none of it is a finding. */
export function sourceNotes(input: DriftInput): Note[] {
  const { coverages, foreign, unread, remarks, rules, activeFindings = [] } = input;
  const note = (code: Note['code']) => (message: string) => ({ code, message });
  return [
    ...(foreign?.differences ?? []).map(differenceNote),
    ...distinct(activeFindings.filter(isNews(coverages)).map(activeFinding)).map(note('active-finding')),
    ...distinct(coverages.flatMap(unusedRoles)).map(note('role-unused')),
    ...distinct(unread ?? []).map(note('role-unreadable')),
    ...distinct(coverages.flatMap(unreadTrails)).map(note('trail-unreadable')),
    ...distinct(coverages.flatMap((coverage) => clamped(coverage, rules.unusedAfter))).map(
      note('window-clamped'),
    ),
    ...distinct(remarks ?? []).map(note('gathering-note')),
  ];
}

/** Committed and live differ: a reader of the evidence should know that it is not about this text. */
function differenceNote({ file, policy, onlyCommitted, onlyLive }: CopyDifference): Note {
  const parts = [
    ...(onlyCommitted.length === 0 ? [] : [`only the file grants ${some(onlyCommitted)}`]),
    ...(onlyLive.length === 0 ? [] : [`only the live policy grants ${some(onlyLive)}`]),
  ];
  return {
    code: 'live-policy-differs',
    message: `the live policy ${policy} differs from the file: ${parts.join('; ')}`,
    file,
  };
}

function some(actions: readonly string[]): string {
  const rest = actions.length > 5 ? ` and ${actions.length - 5} more` : '';
  return `${actions.slice(0, 5).join(', ')}${rest}`;
}

const kindsOfFindings: ReadonlyMap<string, string> = new Map([
  ['ExternalAccess', 'external-access'],
  ['InternalAccess', 'internal-access'],
]);

/** What the source unused-access says of a whole role it says better. */
function isNews(coverages: readonly SourceCoverage[]): (one: PrincipalFinding) => boolean {
  const reporting = coverages.flatMap((coverage) =>
    coverage.source === 'unused-access' && coverage.unusedRole !== undefined ? [coverage.principal] : [],
  );
  return ({ principal, finding }) => finding.type !== 'UnusedIAMRole' || !reporting.includes(principal);
}

/** Of unused access the type tells what it is that is unused. */
function activeFinding({ principal, finding: { type, detail } }: PrincipalFinding): string {
  const kind = kindsOfFindings.get(type) ?? `unused-access (${type})`;
  const what = detail === undefined ? '' : `: ${detail}`;
  return `Access Analyzer has an active ${kind} finding on ${principal}${what}`;
}

function unusedRoles(coverage: SourceCoverage): string[] {
  if (coverage.source !== 'unused-access' || coverage.unusedRole === undefined) return [];
  const { last } = coverage.unusedRole;
  const since = last === undefined ? 'it was never used' : `it was last used on ${isoDay(last)}`;
  return [`IAM Access Analyzer reports ${coverage.principal} as unused: ${since}`];
}

function unreadTrails(coverage: SourceCoverage): string[] {
  const trails = 'trails' in coverage ? (coverage.trails ?? []) : [];
  // Beside a trail that was read an unread one counts for nothing.
  if (!trails.every((trail) => 'readError' in trail)) return [];
  return trails.flatMap((trail) =>
    'readError' in trail && trail.retryable === undefined
      ? [
          `${trail.arn} is assumed to record all events, because its settings could not be read: ${trail.readError}`,
        ]
      : [],
  );
}

/** AWS generates over 90 days at the most. */
function clamped({ source, window }: SourceCoverage, unusedAfter: Duration): string[] {
  if (source !== 'policy-generation' || lengthOf(window) >= unusedAfter - day) return [];
  const [looks, asked] = [formatDuration(lengthOf(window)), formatDuration(unusedAfter)];
  return [
    `policy generation looks back ${looks}, less than unused-after (${asked}): it cannot prove an action unused`,
  ];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
