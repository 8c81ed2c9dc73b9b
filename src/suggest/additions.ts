import { compare } from '../base/order';
import type { Finding } from '../drift/findings';
import type { ActionName, Catalogue } from '../policy/catalogue';
import { layoutAt } from '../policy/formats/json/splice';
import { deniedOnPurpose, type GrantSet } from '../policy/grants';
import type { PolicyDocument } from '../policy/model';
import { isEscalationProne } from '../reference/privilege-escalation';
import type { SuggestTarget } from './model';

/** The statements a target lacks, and the missing actions that are not in them. */
export interface Additions {
  readonly statements: readonly NewStatement[];
  readonly left: readonly { readonly action: ActionName; readonly reason: string }[];
}

/**
 * Sorts the missing actions of a target. Those that were seen on the same resources share a statement: none is granted
 * beyond what it was seen on.
 */
export function additionsOf({ findings, grants }: SuggestTarget, catalogue: Catalogue): Additions {
  const left: { action: ActionName; reason: string }[] = [];
  const groups = new Map<string, { actions: ActionName[]; resources: readonly string[] }>();
  for (const finding of findings) {
    if (finding.state !== 'missing') continue;
    const { action, resources } = finding;
    const reason = whyNotGranted(finding) ?? whyFutile(finding, grants, catalogue);
    if (reason !== undefined) {
      left.push({ action, reason });
      continue;
    }
    const group = groups.get(resources.join('\n')) ?? { actions: [], resources };
    group.actions.push(action);
    groups.set(resources.join('\n'), group);
  }
  const statements = [...groups.values()].map(({ actions, resources }) => {
    return { actions: actions.sort(compare), resources };
  });
  return { statements, left };
}

/** Why a missing action is left to a human; undefined when a suggestion may grant it on the resources observed. */
export function whyNotGranted({
  action,
  accessLevel,
  refused,
  denied,
  resources,
  introduced,
}: Finding): string | undefined {
  if (introduced === 'removed' && resources.length === 0)
    return 'the resources it is used on were not observed: take the line back that grants it';
  if (refused)
    return `${denied === undefined ? 'perhaps refused' : 'denied today'}: granting it is a decision`;
  if (accessLevel === 'Permissions management' || isEscalationProne(action))
    return 'could be used to gain more permissions';
  if (resources.length === 0) return 'the resources it is used on were not observed';
  // A logged name may hold what a policy reads as a wildcard or a variable.
  if (resources.every((resource) => /^arn:[^*?$\p{Cc}]+$/u.test(resource))) return undefined;
  return 'some resource it is used on has a name that a policy would read as more';
}

/** A grant that a Deny beside it takes back would only look like a remedy. */
function whyFutile(
  { action, resources }: Finding,
  grants: GrantSet,
  catalogue: Catalogue,
): string | undefined {
  const id = catalogue.idOf(action);
  const deny = id === undefined ? undefined : deniedOnPurpose(grants, id, { resources, allResources: true });
  return deny === undefined ? undefined : 'a Deny of the compared files stops it there';
}

/** An Allow that the policy lacks. */
export interface NewStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Writes Allows the way the last statement of the policy is written: its line ends, indentation and spaces. */
export function renderStatements(document: PolicyDocument, added: readonly NewStatement[]): string[] {
  const sids = freeSids(document, added.length);
  return added.map((statement, index) => renderStatement(document, statement, sids[index]));
}

function renderStatement(
  { text, statements }: PolicyDocument,
  { actions, resources }: NewStatement,
  sid: string | undefined,
): string {
  const span = statements.at(-1)?.span ?? { start: 0, end: 0 };
  const model = text.slice(span.start, span.end);
  const { unit, gap } = layoutAt(text, span.start);
  const colon = /^\{\s*"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(model)?.[1] ?? `:${gap}`;
  const open = /^\{(\s*)/.exec(model)?.[1] ?? '';
  const close = model.slice(model.slice(0, -1).trimEnd().length, -1);
  const lines = /[\r\n]/.test(open);
  const between = lines ? `,${open}` : /\s$/.test(colon) ? ', ' : ',';
  const list = (values: readonly string[]) => {
    const texts = values.map((value) => JSON.stringify(value));
    if (texts.length === 1) return texts.join();
    return lines ? `[${open}${unit}${texts.join(`,${open}${unit}`)}${open}]` : `[${texts.join(between)}]`;
  };
  const members = [
    ...(sid === undefined ? [] : [`"Sid"${colon}${JSON.stringify(sid)}`]),
    `"Effect"${colon}"Allow"`,
    `"Action"${colon}${list(actions)}`,
    `"Resource"${colon}${list(resources)}`,
  ];
  return `{${open}${members.join(between)}${close}}`;
}

/** Sids that no statement has, where the other statements have any. */
function freeSids({ statements }: PolicyDocument, count: number): string[] {
  const taken = new Set(statements.flatMap(({ sid }) => sid ?? []));
  if (taken.size === 0) return [];
  const sids: string[] = [];
  for (let number = 1; sids.length < count; number++) {
    const sid = number === 1 ? 'SeenInUse' : `SeenInUse${number}`;
    if (!taken.has(sid)) sids.push(sid);
  }
  return sids;
}
