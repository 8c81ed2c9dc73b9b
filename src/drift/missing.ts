import { quote } from '../base/text';
import type { Tally, Use } from '../evidence/evidence';
import type { ActionSet } from '../policy/action-set';
import type { ActionId, ActionName } from '../policy/catalogue';
import type { Location } from '../policy/model';
import type { Knowledge } from '../reference/knowledge';
import { countsDenied, deniedElsewhere, onBehalfOf } from './denials';
import type { DeniedUses } from './denied-uses';
import { denyOver } from './deny-over';
import type { DriftInput } from './drift-input';
import type { ActionFinding, Note } from './findings';
import { grantedByAttached, mayBeGranted } from './open-grants';

/** Sources that report actions and no calls count denied ones too. */
const attempted = 'attempted; the source does not record whether it was denied';

/** That merging breaks calls, and by which Deny. */
interface Outage {
  readonly deniedAt?: Location | undefined;
}

/** The input, and the Denies of the change that stop what is in use, by action. */
export interface MissingInput extends DriftInput {
  readonly broken: DeniedUses['broken'];
}

/** What comes of an action that was used and is not granted. */
type Ungranted = { readonly finding: ActionFinding } | { readonly note: Note };

/** Judges every action that was used or attempted and that the compared files do not grant. */
export function judgeMissing(
  input: MissingInput,
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
    const judged = judgeUngranted(id, action, use, input, knowledge);
    const result = openCase(id, action, use, judged, input, knowledge) ?? judged;
    if ('finding' in result) findings.push(result.finding);
    else notes.push(result.note);
  }
  return { findings, notes };
}

/** An action, its use, and what the rows of the table say of it. */
interface Case {
  readonly id: ActionId;
  readonly action: ActionName;
  readonly use: Use;
  readonly input: MissingInput;
  missing(reason: string, breaks?: Outage): Ungranted;
  note(code: Note['code'], message: string, location?: Partial<Location>): Ungranted;
}

/** The first row of the table that fits. */
function judgeUngranted(
  id: ActionId,
  action: ActionName,
  use: Use,
  input: MissingInput,
  knowledge: Knowledge,
): Ungranted {
  const one: Case = {
    id,
    action,
    use,
    input,
    missing: (reason, breaks) => ({
      finding: missingFinding(id, action, use, { reason, breaks }, input, knowledge),
    }),
    note: (code, message, location = {}) => ({ note: { code, message, action, ...location } }),
  };
  const { foreign, rules } = input;
  const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
  const denied = denyRow(one);
  if (denied !== undefined) return denied;
  if (other?.every.has(id))
    return one.note('granted-elsewhere', `${action} is granted by another policy of the role${despite(use)}`);
  const lost = lossRow(one);
  if (lost !== undefined) return lost;
  if (stillSucceeds(use)) {
    if (rules.policiesComplete) return one.missing('in use, and no policy of the role grants it');
    return one.note('granted-outside', outsideText(action, use, other !== undefined));
  }
  const elsewhere = deniedElsewhere(use);
  if (elsewhere !== undefined)
    return one.note(
      'denied-elsewhere',
      `${action} is not granted here, and ${elsewhere}: granting it here would not help`,
    );
  const reason = denialOf(use, foreign?.boundary?.has(id) === false);
  if (countsDenied(use, input)) return one.missing(reason);
  const times = timesOf(use.allowed, use.denied, use.attempted);
  return one.note('currently-denied', `${action}: ${reason}, ${times}`);
}

/**
 * What a part that is not known may grant is not missing, nor is what an attached policy may grant whose text was not read.
 * A Deny of the change stops calls all the same.
 */
function openCase(
  id: ActionId,
  action: ActionName,
  use: Use,
  judged: Ungranted,
  input: MissingInput,
  knowledge: Knowledge,
): Ungranted | undefined {
  const isOpen =
    'finding' in judged
      ? judged.finding.deniedAt === undefined
      : judged.note.code === 'granted-outside' || judged.note.code === 'currently-denied';
  if (!isOpen) return undefined;
  const note = grantedByAttached(id, action, input);
  if (note !== undefined) return { note };
  const why = mayBeGranted(id, input);
  if (why === undefined) return undefined;
  const { introduced: _, ...found } = missingFinding(
    id,
    action,
    use,
    { reason: why.text, breaks: undefined },
    input,
    knowledge,
  );
  return { finding: { ...found, state: 'undetermined', cause: why } };
}

/** A Deny that the change adds over calls that worked breaks them; one that was there before is on purpose. */
function denyRow({ id, action, use, input, missing, note }: Case): Ungranted | undefined {
  const deny = denyOver(id, use, input);
  if (deny === undefined) {
    const stop = input.broken.get(id)?.at;
    return (
      stop &&
      missing(`in use, and this change denies it on the resources in use${sidOf(stop.sid)}`, {
        deniedAt: { file: stop.file, line: stop.line },
      })
    );
  }
  if (deny.isNew && worked(use))
    return missing(`in use, and this change denies it${sidOf(deny.sid)}`, { deniedAt: deny.line });
  const times = timesOf(use.allowed, use.denied, use.attempted);
  const message = `${action} was called ${times} and is denied by an existing Deny${sidOf(deny.sid)}`;
  return note('denied-on-purpose', message, deny.line);
}

/** What the base or the deployed copy grants is lost, unless every call of it was denied all the same. */
function lossRow({ id, action, use, input: { base, foreign }, missing, note }: Case): Ungranted | undefined {
  const inBase = base?.actions.has(id) === true;
  const isDeployed = foreign?.deployed?.has(id) === true;
  if (!inBase && !isDeployed) return undefined;
  if (!worked(use)) {
    const message = `${action} was granted, and every call was denied: removing it breaks no successful call`;
    return note('denied-elsewhere', message);
  }
  if (inBase) return missing('in use, and this change removes it', {});
  return missing('in use, and the deployed policy still grants it');
}

/** Whether at least one call was not denied; of attempts that is not known. */
function worked({ allowed, attempted: tried }: Use): boolean {
  return (allowed ?? tried) !== undefined;
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
  return denied !== undefined && allowed === undefined ? ', and every call was denied' : '';
}

/** Granting an action that a permissions boundary does not allow would change nothing. */
function denialOf(use: Use, beyondBoundary: boolean): string {
  const reason = use.denied === undefined ? attempted : `currently denied${onBehalfOf(use)}`;
  return beyondBoundary ? `${reason}; the permissions boundary does not allow it` : reason;
}

function missingFinding(
  id: ActionId,
  action: ActionName,
  { allowed, denied, attempted: tried, resources, sources }: Use,
  { reason, breaks }: { readonly reason: string; readonly breaks: Outage | undefined },
  { base, foreign, uncommitted = [] }: DriftInput,
  { catalogue }: Knowledge,
): ActionFinding {
  const restores = breaks !== undefined || foreign?.deployed?.has(id) === true;
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
    ...(base === undefined || (breaks === undefined && uncommitted.length > 0)
      ? {}
      : { introduced: breaks !== undefined ? 'removed' : 'existing' }),
    ...(breaks?.deniedAt === undefined ? {} : { deniedAt: breaks.deniedAt }),
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
