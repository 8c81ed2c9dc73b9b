import { quote } from '../base/text';
import type { Tally, Use } from '../evidence/evidence';
import type { ActionSet } from '../policy/action-set';
import type { ActionId, ActionName } from '../policy/catalogue';
import { deniedOnPurpose } from '../policy/grants';
import type { Knowledge } from '../reference/knowledge';
import { countsDenied, deniedElsewhere, onBehalfOf } from './denials';
import type { DriftInput } from './drift-input';
import type { ActionFinding, Note } from './findings';

/** Sources that report actions and no calls count denied ones too. */
const attempted = 'attempted; its source does not tell whether it was refused';

/** What comes of an action that was used and is not granted. */
type Ungranted = { readonly finding: ActionFinding } | { readonly note: Note };

/** Judges every action that was used or attempted and that the compared files do not grant. */
export function judgeMissing(
  input: DriftInput,
  recent: ReadonlyMap<ActionName, Use>,
  ungranted: ActionSet,
  knowledge: Knowledge,
): { readonly findings: ActionFinding[]; readonly notes: Note[] } {
  const findings: ActionFinding[] = [];
  const notes: Note[] = [];
  for (const id of ungranted) {
    const action = knowledge.catalogue.nameOf(id);
    const use = recent.get(action);
    if (use === undefined || knowledge.events.permissionless.has(action)) continue;
    const result = judgeUngranted(id, action, use, input, knowledge);
    if ('finding' in result) findings.push(result.finding);
    else notes.push(result.note);
  }
  return { findings, notes };
}

/** The first row of the table that fits. */
function judgeUngranted(
  id: ActionId,
  action: ActionName,
  use: Use,
  input: DriftInput,
  knowledge: Knowledge,
): Ungranted {
  const missing = (reason: string): Ungranted => ({
    finding: missingFinding(id, action, use, reason, input, knowledge),
  });
  const note = (code: Note['code'], message: string, extra: Partial<Note> = {}): Ungranted => {
    return { note: { code, message, action, ...extra } };
  };
  const { foreign, base, head } = input;
  const deny = deniedOnPurpose(head, id, use.resources);
  // A Deny that the change itself brings is no old decision: the reader is to see what it stops.
  if (deny !== undefined && base?.actions.has(id) === true)
    return missing(`in use, and this change denies it${sidOf(deny.at.sid)}`);
  if (deny !== undefined) {
    const message = `${action} was called ${timesOf(use.allowed, use.denied, use.attempted)} and is denied on purpose${sidOf(deny.at.sid)}`;
    return note('denied-on-purpose', message, { file: deny.at.file, line: deny.at.line });
  }
  const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
  if (other?.every.has(id))
    return note('granted-elsewhere', `${action} is granted by another policy of the role${despite(use)}`);
  if (base?.actions.has(id)) return missing('in use, and this change removes it');
  if (foreign?.deployed?.has(id)) return missing('in use, and the deployed policy still grants it');
  if (stillSucceeds(use)) {
    if (input.rules.policiesComplete) return missing('in use, and no policy of the role grants it');
    return note('granted-outside', outsideText(action, use, other !== undefined));
  }
  const elsewhere = deniedElsewhere(use);
  if (elsewhere !== undefined)
    return note(
      'denied-elsewhere',
      `${action} is not granted here, and ${elsewhere}: granting it here changes nothing`,
    );
  const reason = denialOf(use, foreign?.boundary?.has(id) === false);
  if (countsDenied(use, input)) return missing(reason);
  return note('currently-denied', `${action}: ${reason}, ${timesOf(use.allowed, use.denied, use.attempted)}`);
}

/**
 * Whether calls succeed now: some did, and the denied ones did not begin only after the last success. When all denials
 * follow all successes, a grant was taken away, and what granted it then is no grant today.
 */
function stillSucceeds({ allowed, denied }: Use): boolean {
  if (allowed === undefined) return false;
  if (denied?.first === undefined || allowed.last === undefined) return true;
  return denied.first <= allowed.last;
}

/** What may grant calls that succeed without any policy that was read; denied ones among them are not concealed. */
function outsideText(action: ActionName, { allowed, denied }: Use, othersRead: boolean): string {
  const attached = othersRead ? '' : 'an attached policy, ';
  const failed = denied === undefined ? '' : `; denied ${timesOf(denied)}`;
  return `${action} succeeded ${timesOf(allowed)} and is granted outside the files (${attached}a resource or key policy, or a KMS grant)${failed}`;
}

/** A grant under a condition or on some resources is one all the same; the reader has to know that it does not help. */
function despite({ allowed, denied }: Use): string {
  return denied !== undefined && allowed === undefined ? ', and every call was refused all the same' : '';
}

/** Granting an action that a permissions boundary does not allow would change nothing. */
function denialOf(use: Use, beyondBoundary: boolean): string {
  const reason = use.denied === undefined ? attempted : `denied today${onBehalfOf(use)}`;
  return beyondBoundary ? `${reason}; the permissions boundary does not allow it` : reason;
}

function missingFinding(
  id: ActionId,
  action: ActionName,
  { allowed, denied, attempted: tried, resources, sources }: Use,
  reason: string,
  { base, foreign }: DriftInput,
  { catalogue }: Knowledge,
): ActionFinding {
  const restores = base?.actions.has(id) === true || foreign?.deployed?.has(id) === true;
  const calls = (allowed?.count ?? 0) + (tried?.count ?? 0);
  const times = [allowed?.last, tried?.last].filter((time) => time !== undefined);
  return {
    kind: 'action',
    action,
    state: 'missing',
    accessLevel: catalogue.levelOf(id),
    reason,
    ...(times.length === 0 ? {} : { lastUsed: Math.max(...times) }),
    ...(calls === 0 ? {} : { calls }),
    ...(denied?.count === undefined ? {} : { denied: denied.count }),
    ...(denied?.last === undefined ? {} : { lastDenied: denied.last }),
    resources: resources.sample,
    ...(resources.complete ? { allResources: true } : {}),
    ...(resources.count === undefined ? {} : { distinctResources: resources.count }),
    seenBy: sources,
    currentlyDenied: allowed === undefined && !restores,
    ...(base === undefined ? {} : { introduced: base.actions.has(id) ? 'removed' : 'existing' }),
  };
}

function timesOf(...tallies: readonly (Tally | undefined)[]): string {
  const total = tallies.reduce((sum, one) => sum + (one?.count ?? 0), 0);
  if (total === 0) return 'at least once';
  return total === 1 ? 'once' : `${total} times`;
}

function sidOf(sid: string | undefined): string {
  return sid === undefined ? '' : ` (Sid ${quote(sid)})`;
}
