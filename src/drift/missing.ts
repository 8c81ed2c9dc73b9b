import { quote } from '../base/text';
import type { Use } from '../evidence/evidence';
import type { ActionSet } from '../policy/action-set';
import type { ActionId, ActionName } from '../policy/catalogue';
import type { Location } from '../policy/model';
import type { Knowledge } from '../reference/knowledge';
import type { DeniedUses } from './denied-uses';
import type { DriftInput } from './drift-input';
import type { ActionFinding, Note } from './findings';
import { denyOver } from './standing-deny';

/** Sources that report actions and no calls count denied ones too. */
const attempted = 'attempted; its source does not tell whether it was refused';
const unreadOthers = "in use, not granted here; the role's other policies were not read";

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
  input: MissingInput,
  knowledge: Knowledge,
): Ungranted {
  const missing = (reason: string, breaks?: Outage): Ungranted => ({
    finding: missingFinding(id, action, use, { reason, breaks }, input, knowledge),
  });
  const note = (code: Note['code'], message: string, extra: Partial<Note> = {}): Ungranted => {
    return { note: { code, message, action, ...extra } };
  };
  const { foreign, base } = input;
  const deny = denyOver(id, use, input);
  const wasNotOnlyDenied = (use.allowed ?? use.attempted) !== undefined;
  // A Deny that the change adds over calls that were allowed is no earlier decision: merging breaks them.
  if (deny?.isNew === true && wasNotOnlyDenied)
    return missing(`in use, and this change denies it${sidOf(deny.sid)}`, { deniedAt: deny.line });
  const stop = deny === undefined ? input.broken.get(id) : undefined;
  if (stop !== undefined) {
    const { file, line, sid } = stop.at;
    return missing(`in use, and this change denies it where it is used${sidOf(sid)}`, {
      deniedAt: { file, line },
    });
  }
  if (deny !== undefined) {
    const message = `${action} was called ${timesOf(use)} and is denied on purpose${sidOf(deny.sid)}`;
    return note('denied-on-purpose', message, deny.line ?? {});
  }
  const other = foreign?.other === 'unreadable' ? undefined : foreign?.other;
  if (other?.every.has(id))
    return note('granted-elsewhere', `${action} is granted by another policy of the role${despite(use)}`);
  const inBase = base?.actions.has(id) === true;
  if (inBase && wasNotOnlyDenied) return missing('in use, and this change removes it', {});
  const isDeployed = foreign?.deployed?.has(id) === true;
  if (isDeployed && wasNotOnlyDenied) return missing('in use, and the deployed policy still grants it');
  if (inBase || isDeployed) {
    const message = `${action} was granted and was only denied: removing it stops no call that works`;
    return note('denied-elsewhere', message);
  }
  const currentlyDenied = use.denied !== undefined || use.allowed === undefined;
  if (other !== undefined && !other.some.has(id) && !currentlyDenied) {
    return note(
      'granted-outside',
      `${action} succeeds without any policy of the role: a resource policy or a session`,
    );
  }
  if (!currentlyDenied)
    return missing(
      other === undefined ? unreadOthers : 'in use; another policy grants it to some of the principals only',
    );
  const reason = denialOf(use, foreign?.boundary?.has(id) === false);
  if (input.rules.missingDenied === 'count') return missing(reason);
  return note('currently-denied', `${action}: ${reason}, ${timesOf(use)}`);
}

/** A grant under a condition or on some resources is one all the same; the reader has to know that it does not help. */
function despite({ allowed, denied }: Use): string {
  return denied !== undefined && allowed === undefined ? ', and every call was refused all the same' : '';
}

/** Granting an action that a permissions boundary does not allow would change nothing. */
function denialOf({ denied }: Use, beyondBoundary: boolean): string {
  const reason = denied === undefined ? attempted : 'denied today';
  return beyondBoundary ? `${reason}; the permissions boundary does not allow it` : reason;
}

function missingFinding(
  id: ActionId,
  action: ActionName,
  { allowed, denied, attempted: tried, resources, sources }: Use,
  { reason, breaks }: { readonly reason: string; readonly breaks: Outage | undefined },
  { base, foreign }: DriftInput,
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
    seenBy: sources,
    currentlyDenied: allowed === undefined && !restores,
    ...(base === undefined ? {} : { introduced: breaks !== undefined ? 'removed' : 'existing' }),
    ...(breaks?.deniedAt === undefined ? {} : { deniedAt: breaks.deniedAt }),
  };
}

function timesOf({ allowed, denied, attempted }: Use): string {
  const total = (allowed?.count ?? 0) + (denied?.count ?? 0) + (attempted?.count ?? 0);
  if (total === 0) return 'at least once';
  return total === 1 ? 'once' : `${total} times`;
}

function sidOf(sid: string | undefined): string {
  return sid === undefined ? '' : ` (Sid ${quote(sid)})`;
}
