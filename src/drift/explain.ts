import type { SourceName, Use } from '../evidence/evidence';
import { concerns } from '../evidence/source-coverage';
import type { AccessLevel, ActionId, ActionName } from '../policy/catalogue';
import type { Denial, Grant } from '../policy/grants';
import type { Cause } from '../reference/cause';
import type { Knowledge } from '../reference/knowledge';
import { hiddenFromLogs } from '../reference/recorded-actions';
import { absenceOf } from './coverage';
import type { DriftInput } from './drift-input';
import type { ActionFinding, Drift, Note } from './findings';
import { type Needs, needsOf } from './needed-by';
import { observationOf } from './unused';

/** What is known of an action whatever the role. */
export interface ActionFacts {
  readonly action: ActionName;
  readonly accessLevel: AccessLevel;
  /** Why management events do not show every use; absent when they do. */
  readonly hidden?: Cause;
  /** IAM lets everybody call it. */
  readonly permissionless: boolean;
}

/** What one target knows of an action. */
export interface ActionInTarget {
  readonly target: string;
  readonly state: ActionFinding['state'] | 'used' | 'not granted';
  readonly finding?: ActionFinding;
  readonly notes: readonly Note[];
  readonly use?: Use;
  readonly granted: readonly Grant[];
  readonly denied: readonly Denial[];
  readonly needs: Needs;
  /** Evidence that is missing, a sentence each. */
  readonly gaps: readonly string[];
  /** Each source of the run: why the absence of the action proves nothing in it; no cause where it does. */
  readonly sources: readonly { readonly source: SourceName; readonly blind?: Cause }[];
}

/** The facts of an action, from the tables. */
export function factsOfAction(id: ActionId, { catalogue, coverageRules, events }: Knowledge): ActionFacts {
  const action = catalogue.nameOf(id);
  const hidden = hiddenFromLogs(id, coverageRules);
  return {
    action,
    accessLevel: catalogue.levelOf(id),
    ...(hidden === undefined ? {} : { hidden }),
    permissionless: events.permissionless.has(action),
  };
}

/** Gathers what a judged target says of one action: where it is granted and denied, how it was used, who can see it. */
export function actionInTarget(
  id: ActionId,
  target: string,
  input: DriftInput,
  drift: Drift,
  knowledge: Knowledge,
): ActionInTarget {
  const { catalogue, coverageRules } = knowledge;
  const action = catalogue.nameOf(id);
  const finding = drift.findings.find((one) => one.action === action);
  const use = input.evidence.uses.get(action);
  const observation = observationOf(input);
  return {
    target,
    state: finding?.state ?? (drift.used.includes(action) ? 'used' : 'not granted'),
    ...(finding === undefined ? {} : { finding }),
    notes: drift.notes.filter((note) => note.action === action),
    ...(use === undefined ? {} : { use }),
    granted: input.head.grants.filter(({ actions }) => actions.has(id)),
    denied: input.head.denials.filter(({ actions }) => actions.has(id)),
    needs: needsOf(id, input, knowledge),
    gaps: gapsIn(input),
    sources: input.coverages.map((coverage) => {
      const principals = observation.principals.filter((principal) => concerns(coverage, principal));
      const absence = absenceOf([coverage], coverageRules, { ...observation, principals })(id);
      return { source: coverage.source, ...(absence.kind === 'blind' ? { blind: absence.cause } : {}) };
    }),
  };
}

function gapsIn({ coverages }: DriftInput): string[] {
  const gaps = coverages.flatMap((coverage) => coverage.gaps);
  return [...new Set(gaps.map(({ location, message }) => `${location}: ${message}`))];
}
